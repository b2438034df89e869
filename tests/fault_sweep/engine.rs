//! Programs of an engine that calls CANN itself, beside this crate.

use std::ffi::{CString, c_char, c_void};
use std::ptr::{null, null_mut};

use aclnn::sim::Session;
use aclnn::{DType, Layout, Stream, Tensor, TensorView, TensorViewMut};
use aclnn_sys as sys;

use crate::common::{functions, multiply};
use crate::scenarios::{Failure, Outcome, atlas, expect, vector};

/// Calls a function as an engine beside this crate does.
macro_rules! call {
    ($function:ident($($argument:expr),*)) => {{
        // SAFETY: the arguments are what the function's public description asks for; each program sees to it.
        let code = unsafe { Bound::get(functions().$function)($($argument),*) };
        if code == 0 { Ok(()) } else { Err(Failure::Raw(stringify!($function), code)) }
    }};
}

/// A bound function, required or optional.
trait Bound {
    type Function;
    fn get(self) -> Self::Function;
}

impl<F> Bound for Option<F> {
    type Function = F;
    fn get(self) -> F {
        self.unwrap()
    }
}

macro_rules! required {
    ($($function:ident),*) => {
        $(impl Bound for sys::$function {
            type Function = sys::$function;
            fn get(self) -> sys::$function {
                self
            }
        })*
    };
}

// By type: `aclrtSynchronizeStream` and others take a handle as `aclrtSetCurrentContext` does.
required!(
    aclrtSetCurrentContext,
    aclrtCreateStream,
    aclrtMalloc,
    aclrtMemcpy
);

/// Runs `give_back` when it goes, on failure too.
struct Guard<F: FnMut()>(F);

impl<F: FnMut()> Drop for Guard<F> {
    fn drop(&mut self) {
        (self.0)();
    }
}

fn guard<F: FnMut()>(give_back: F) -> Guard<F> {
    Guard(give_back)
}

/// An engine that owns context, streams and memory, and has this crate quantize on them.
pub fn engine(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let context = device.as_raw_context();
    call!(aclrtSetCurrentContext(context))?;
    let mut stream: *mut c_void = null_mut();
    call!(aclrtCreateStream(&mut stream))?;
    let _stream = guard(|| {
        let _ = call!(aclrtSetCurrentContext(context));
        // SAFETY: the stream is the engine's, and not used after this.
        let _ = unsafe { (functions().aclrtDestroyStream)(stream) };
    });
    let mut blocks = [null_mut::<c_void>(); 3];
    let mut end = Ok(());
    for block in &mut blocks {
        let policy = sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
        end = end.and_then(|()| call!(aclrtMalloc(block, 64, policy)));
    }
    let _blocks = guard(|| {
        for &block in blocks.iter().filter(|block| !block.is_null()) {
            // SAFETY: the memory is the engine's, and not used after this.
            let _ = unsafe { (functions().aclrtSynchronizeStream)(stream) };
            // SAFETY: as above.
            let _ = unsafe { (functions().aclrtFree)(block) };
        }
    });
    end?;
    let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE;
    call!(aclrtMemcpy(
        blocks[0],
        64,
        [1.0f32, 2.0].as_ptr().cast(),
        8,
        kind
    ))?;
    call!(aclrtMemcpy(
        blocks[1],
        64,
        [3.0f32].as_ptr().cast(),
        4,
        kind
    ))?;
    let layout = |elements: usize| Layout::contiguous([elements]);
    // SAFETY: stream and memory are the device's, hold the layouts and stay until the work is done.
    let (on, x, scale, y) = unsafe {
        (
            Stream::from_raw(&device, stream)?,
            TensorView::from_raw_parts(blocks[0], DType::Float32, layout(2)?, &device)?,
            TensorView::from_raw_parts(blocks[1], DType::Float32, layout(1)?, &device)?,
            TensorViewMut::from_raw_parts(blocks[2], DType::Int8, layout(2)?, &device)?,
        )
    };
    multiply().stream(&on).run_into(x, scale, None, y)?;
    call!(aclrtSynchronizeStream(stream))?;
    let mut bytes = [0i8; 2];
    let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_HOST;
    call!(aclrtMemcpy(
        bytes.as_mut_ptr().cast(),
        2,
        blocks[2],
        2,
        kind
    ))?;
    expect(bytes, [3, 6])?;
    // A context of its own, current when this crate is called, and still so afterwards.
    let mut own: *mut c_void = null_mut();
    call!(aclrtCreateContext(&mut own, 0))?;
    let _own = guard(|| {
        let _ = call!(aclrtSetCurrentContext(context));
        let _ = call!(aclrtDestroyContext(own));
    });
    call!(aclrtSetCurrentContext(own))?;
    let inside = multiply().run(&vector(&[1.0], &device)?, &vector(&[2.0], &device)?, None);
    let inside = inside.and_then(|y| y.to_vec::<i8>());
    let mut current: *mut c_void = null_mut();
    // SAFETY: `current` is valid for the write.
    let code = unsafe { (functions().aclrtGetCurrentContext)(&mut current) };
    expect(inside?, vec![2])?;
    match code {
        0 if current == own => Ok(()),
        0 => Err(Failure::ContextMoved),
        code => Err(Failure::Raw("aclrtGetCurrentContext", code)),
    }
}

/// An engine's events, host objects, streams and resets.
pub fn engine_objects(session: &Session) -> Outcome {
    let device = atlas(session)?;
    call!(aclrtSetCurrentContext(device.as_raw_context()))?;
    let stream = device.new_stream()?;
    let mut event: *mut c_void = null_mut();
    call!(aclrtCreateEventWithFlag(&mut event, sys::ACL_EVENT_SYNC))?;
    let destroy = guard(|| {
        let _ = call!(aclrtDestroyEvent(event));
    });
    let mut status = sys::aclrtEventWaitStatus(u32::MAX);
    call!(aclrtRecordEvent(event, stream.as_raw()))?;
    call!(aclrtSynchronizeEvent(event))?;
    call!(aclrtQueryEventWaitStatus(event, &mut status))?;
    call!(aclrtResetEvent(event, stream.as_raw()))?;
    stream.synchronize()?;
    drop(destroy);

    // Each is a number, an array or nothing.
    macro_rules! host_object {
        ($create:ident($($argument:expr),*), $destroy:ident) => {{
            // SAFETY: the arguments are valid for the call, which copies them.
            let object = unsafe { functions().$create.unwrap()($($argument),*) };
            if object.is_null() {
                return Err(Failure::Raw(stringify!($create), -1));
            }
            call!($destroy(object))?;
        }};
    }
    let mut value = 1.5f32;
    host_object!(
        aclCreateScalar(
            (&raw mut value).cast(),
            sys::aclDataType(DType::Float32.acl())
        ),
        aclDestroyScalar
    );
    host_object!(aclCreateIntArray([1i64, 2].as_ptr(), 2), aclDestroyIntArray);
    host_object!(
        aclCreateFloatArray([1.0f32, 2.0].as_ptr(), 2),
        aclDestroyFloatArray
    );
    host_object!(
        aclCreateBoolArray([true, false].as_ptr(), 2),
        aclDestroyBoolArray
    );

    let (shape, strides) = ([2i64], [1i64]);
    // SAFETY: the lists have the lengths given; the address is only stored.
    let tensor = unsafe {
        (functions().aclCreateTensor)(
            shape.as_ptr(),
            1,
            sys::aclDataType(DType::Float32.acl()),
            strides.as_ptr(),
            0,
            sys::aclFormat(2),
            shape.as_ptr(),
            1,
            null_mut(),
        )
    };
    if tensor.is_null() {
        return Err(Failure::Raw("aclCreateTensor", -1));
    }
    let _tensor = guard(|| {
        // SAFETY: the tensor is the engine's, and not used after this.
        let _ = unsafe { (functions().aclDestroyTensor)(tensor) };
    });
    call!(aclSetRawTensorAddr(tensor, null_mut()))?;

    // A stream that is given up with its work; a second user of the device, and of ACL.
    let mut forced: *mut c_void = null_mut();
    call!(aclrtCreateStream(&mut forced))?;
    let given_up = call!(aclrtSetStreamFailureMode(forced, 1));
    call!(aclrtDestroyStreamForce(forced))?;
    given_up?;
    // SAFETY: device 0 exists; the call counts its users.
    if unsafe { (functions().aclrtSetDevice)(0) } == 0 {
        call!(aclrtResetDevice(0))?;
    }
    // SAFETY: a null configuration is allowed; ACL says that it runs already, and counts.
    let code = unsafe { (functions().aclInit)(null()) };
    if code != 100_002 {
        return Err(Failure::Raw("aclInit", code));
    }
    let mut left = 0;
    call!(aclFinalizeReference(&mut left))?;
    expect(left, 1)?;
    drop((stream, device));
    // Nothing of the device's is used between these two.
    call!(aclFinalize())?;
    // SAFETY: as above.
    let code = unsafe { (functions().aclInit)(null()) };
    if code == 0 {
        Ok(())
    } else {
        // SAFETY: as above; what comes next needs ACL.
        let _ = unsafe { (functions().aclInit)(null()) };
        Err(Failure::Raw("aclInit", code))
    }
}

/// What an engine asks: versions, parameters, states.
pub fn engine_questions(session: &Session) -> Outcome {
    let device = atlas(session)?;
    call!(aclrtSetCurrentContext(device.as_raw_context()))?;
    let (mut major, mut minor, mut patch) = (0, 0, 0);
    call!(aclrtGetVersion(&mut major, &mut minor, &mut patch))?;
    expect((major, minor, patch), (1, 17, 0))?;
    let mut version = sys::aclCANNPackageVersion {
        version: [0; 128],
        majorVersion: [0; 64],
        minorVersion: [0; 64],
        releaseVersion: [0; 64],
        patchVersion: [0; 64],
        reserved: [0; 128],
    };
    call!(aclsysGetCANNVersion(
        sys::aclCANNPackageName(0),
        &mut version
    ))?;
    expect(version.version[0], b'9' as c_char)?;
    let package = CString::new("runtime").unwrap_or_default().into_raw();
    let mut text = [0 as c_char; 256];
    let mut number = 0;
    let asked = call!(aclsysGetVersionStr(package, text.as_mut_ptr()))
        .and_then(|()| call!(aclsysGetVersionNum(package, &mut number)));
    // SAFETY: the text came from `into_raw`.
    drop(unsafe { CString::from_raw(package) });
    asked?;
    expect(text[0], b'9' as c_char)?;
    let mut mode = sys::aclrtRunMode(u32::MAX);
    call!(aclrtGetRunMode(&mut mode))?;
    let mut value = 0;
    call!(aclrtSetSysParamOpt(sys::aclSysParamOpt(0), 1))?;
    call!(aclrtGetSysParamOpt(sys::aclSysParamOpt(0), &mut value))?;
    expect(value, 1)?;
    let mut ordinal = -1;
    call!(aclrtGetDevice(&mut ordinal))?;
    expect(ordinal, 0)?;
    let mut status = sys::aclrtDeviceStatus(u32::MAX);
    call!(aclrtQueryDeviceStatus(0, &mut status))?;
    let mut cores = 0;
    call!(aclrtGetDeviceInfo(0, sys::aclrtDevAttr(1), &mut cores))?;
    let (mut least, mut greatest) = (-1, -1);
    call!(aclrtDeviceGetStreamPriorityRange(&mut least, &mut greatest))?;
    // What these answer is not a failure of theirs.
    let _ = call!(aclrtPeekAtLastError(sys::aclrtLastErrLevel(0)));
    let _ = call!(aclrtGetLastError(sys::aclrtLastErrLevel(0)));
    let mut block: *mut c_void = null_mut();
    call!(aclrtMalloc(
        &mut block,
        64,
        sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST
    ))?;
    let _block = guard(|| {
        // SAFETY: the memory is the engine's, and not used after this.
        let _ = unsafe { (functions().aclrtFree)(block) };
    });
    // SAFETY: the structure is plain numbers.
    let mut attributes: sys::aclrtPtrAttributes = unsafe { std::mem::zeroed() };
    call!(aclrtPointerGetAttributes(block, &mut attributes))?;
    expect(attributes.location.type_.0 as i64, 1)
}

/// An engine that captures a call of this crate's into a graph of its own.
pub fn engine_graph(session: &Session) -> Outcome {
    let device = atlas(session)?;
    let x = vector(&[1.0, 2.0], &device)?;
    let scale = vector(&[3.0], &device)?;
    let mut y = Tensor::zeros(DType::Int8, [2], &device)?;
    let stream = device.new_stream()?;
    let mut plan = multiply().plan(&device, &x, &scale, None)?;
    plan.run(&stream, &x, &scale, None, &mut y)?;
    stream.synchronize()?;
    call!(aclrtSetCurrentContext(device.as_raw_context()))?;
    let mut mode = sys::aclmdlRICaptureMode(2);
    call!(aclmdlRICaptureThreadExchangeMode(&mut mode))?;
    call!(aclmdlRICaptureThreadExchangeMode(&mut mode))?;
    call!(aclmdlRICaptureBegin(
        stream.as_raw(),
        sys::aclmdlRICaptureMode(2)
    ))?;
    let mut graph: *mut c_void = null_mut();
    let mut status = sys::aclmdlRICaptureStatus(u32::MAX);
    let asked = call!(aclmdlRICaptureGetInfo(
        stream.as_raw(),
        &mut status,
        &mut graph
    ));
    graph = null_mut();
    let run = plan.run(&stream, &x, &scale, None, &mut y);
    let mut ended = call!(aclmdlRICaptureEnd(stream.as_raw(), &mut graph));
    if ended.is_err() {
        // An open capture would spoil what comes next.
        let again = call!(aclmdlRICaptureEnd(stream.as_raw(), &mut graph));
        ended = ended.and(again);
    }
    let _graph = guard(|| {
        if !graph.is_null() {
            let _ = stream.synchronize();
            let _ = call!(aclmdlRIDestroy(graph));
        }
    });
    asked?;
    run?;
    ended?;
    call!(aclmdlRIDebugPrint(graph))?;
    call!(aclmdlRIExecuteAsync(graph, stream.as_raw()))?;
    call!(aclrtSynchronizeStream(stream.as_raw()))?;
    expect(y.to_vec::<i8>()?, vec![3, 6])
}
