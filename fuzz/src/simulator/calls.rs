//! The calls themselves, through the C interface.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::{null, null_mut};

use aclnn::sim::toolkit_directory;
use aclnn_sys::{
    ACL_EVENT_SYNC, Functions, LibraryRole, LoadOptions, Toolkit, aclDataType, aclFormat,
    aclOpExecutor, aclTensor, aclnnQuantizeGetWorkspaceSize, aclrtEvent, aclrtMemMallocPolicy,
    aclrtMemcpyKind, aclrtStream,
};

use super::command::{Command, SLOTS, pattern};

/// A simulated toolkit, and what a sequence has made. What is gone stays here, to be used wrongly.
pub struct Simulator {
    toolkit: Toolkit,
    phase_one: aclnnQuantizeGetWorkspaceSize,
    reset: unsafe extern "C" fn() -> c_int,
    reports: unsafe extern "C" fn() -> *const c_char,
    blocks: [*mut c_void; SLOTS],
    streams: [aclrtStream; SLOTS],
    events: [aclrtEvent; SLOTS],
}

/// A function that a table may lack.
fn has<T>(function: Option<T>, name: &str) -> Result<T, String> {
    function.ok_or_else(|| format!("the simulator lacks {name}"))
}

impl Simulator {
    pub fn open() -> Result<Simulator, String> {
        let options = LoadOptions::new()
            .directory(toolkit_directory())
            .custom_operators(false);
        let toolkit = Toolkit::load(&options).map_err(|error| error.to_string())?;
        let operator = has(toolkit.operator("aclnnQuantize"), "aclnnQuantize")?;
        // SAFETY: the type is that of the function of this name in sys/include/aclnnop/aclnn_quantize.h.
        let phase_one = unsafe {
            std::mem::transmute::<aclnn_sys::UntypedFunction, aclnnQuantizeGetWorkspaceSize>(
                operator.get_workspace_size,
            )
        };
        let runtime = toolkit
            .libraries()
            .iter()
            .find(|library| library.role == LibraryRole::Runtime);
        let path =
            runtime.map(|library| library.file.clone().unwrap_or_else(|| library.path.clone()));
        // SAFETY: the library is open already, so no initialiser runs now.
        let library = unsafe { libloading::Library::new(has(path, "its runtime")?) }
            .map_err(|error| error.to_string())?;
        // SAFETY: sim/include/aclnn_sim.h declares them so.
        let (reset, reports) = unsafe {
            let reset = library.get::<unsafe extern "C" fn() -> c_int>(b"aclsim_reset");
            let reports = library.get::<unsafe extern "C" fn() -> *const c_char>(b"aclsim_reports");
            match (reset, reports) {
                (Ok(reset), Ok(reports)) => (*reset, *reports),
                _ => return Err("the runtime is no simulated one".to_owned()),
            }
        };
        // The toolkit stays open as long as the process.
        std::mem::forget(library);
        Ok(Simulator {
            toolkit,
            phase_one,
            reset,
            reports,
            blocks: [null_mut(); SLOTS],
            streams: [null_mut(); SLOTS],
            events: [null_mut(); SLOTS],
        })
    }

    /// Begins anew.
    pub fn begin(&mut self) -> Result<(), String> {
        let functions = self.toolkit.functions();
        // SAFETY: this process has one thread that calls the simulator, and nothing that was made before is used but to be
        // refused; a null configuration is allowed.
        let codes = unsafe {
            (
                (self.reset)(),
                (functions.aclInit)(null()),
                (functions.aclrtSetDevice)(0),
            )
        };
        match codes {
            (_, 0, 0) => Ok(()),
            codes => Err(format!("the simulator cannot be begun anew: {codes:?}")),
        }
    }

    /// Waits for all work, and tells what was found.
    pub fn finish(&mut self) -> Vec<String> {
        let functions = self.toolkit.functions();
        // SAFETY: the text lives until the next call.
        unsafe {
            if let Some(synchronize) = functions.aclrtSynchronizeDevice {
                // What it fails with is what was found.
                synchronize();
            }
            let text = CStr::from_ptr((self.reports)())
                .to_string_lossy()
                .into_owned();
            text.lines().map(str::to_owned).collect()
        }
    }

    /// Makes a call; the bytes that it reads.
    pub fn call(&mut self, command: &Command) -> Result<Vec<u8>, String> {
        let functions = self.toolkit.functions();
        let (blocks, streams, events) = (&mut self.blocks, &mut self.streams, &mut self.events);
        let mut read = Vec::new();
        let copy = |to: *mut c_void, from: *const c_void, bytes, kind| {
            // SAFETY: the host's side is as long as it says; what is wrong with the other the simulator finds.
            unsafe { (functions.aclrtMemcpy)(to, bytes, from, bytes, kind) }
        };
        let place = |block: *mut c_void, at: usize| block.wrapping_byte_add(at);
        // SAFETY: handles are such as the simulator gave, alive or not, and it looks them up before it uses one; so it does
        // with device memory.
        let code = unsafe {
            match *command {
                Command::Malloc { block, bytes } => (functions.aclrtMalloc)(
                    &mut blocks[block],
                    bytes,
                    aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST,
                ),
                Command::Free { block } => (functions.aclrtFree)(blocks[block]),
                Command::Stream(stream) => (functions.aclrtCreateStream)(&mut streams[stream]),
                Command::DestroyStream(stream) => (functions.aclrtDestroyStream)(streams[stream]),
                Command::Event(event) => has(functions.aclrtCreateEventExWithFlag, "events")?(
                    &mut events[event],
                    ACL_EVENT_SYNC,
                ),
                Command::PlainEvent(event) => has(functions.aclrtCreateEventWithFlag, "events")?(
                    &mut events[event],
                    ACL_EVENT_SYNC,
                ),
                Command::DestroyEvent(event) => {
                    has(functions.aclrtDestroyEvent, "events")?(events[event])
                }
                Command::Record { event, stream } => {
                    has(functions.aclrtRecordEvent, "events")?(events[event], streams[stream])
                }
                Command::Wait { stream, event } => {
                    has(functions.aclrtStreamWaitEvent, "events")?(streams[stream], events[event])
                }
                Command::Sync(stream) => (functions.aclrtSynchronizeStream)(streams[stream]),
                Command::SyncEvent(event) => {
                    has(functions.aclrtSynchronizeEvent, "events")?(events[event])
                }
                Command::SyncDevice => {
                    has(functions.aclrtSynchronizeDevice, "aclrtSynchronizeDevice")?()
                }
                Command::Put { block, at, bytes } => {
                    let values: Vec<u8> = (at..at + bytes)
                        .map(|place| pattern(place, block))
                        .collect();
                    copy(
                        place(blocks[block], at),
                        values.as_ptr().cast(),
                        bytes,
                        aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE,
                    )
                }
                Command::Get { block, at, bytes } => {
                    read = vec![0; bytes];
                    copy(
                        read.as_mut_ptr().cast(),
                        place(blocks[block], at),
                        bytes,
                        aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_HOST,
                    )
                }
                Command::Fill { block, at, bytes } => has(functions.aclrtMemset, "aclrtMemset")?(
                    place(blocks[block], at),
                    bytes,
                    c_int::from(bytes as u8),
                    bytes,
                ),
                Command::Set {
                    stream,
                    block,
                    at,
                    bytes,
                } => has(functions.aclrtMemsetAsync, "aclrtMemsetAsync")?(
                    place(blocks[block], at),
                    bytes,
                    c_int::from(!bytes as u8),
                    bytes,
                    streams[stream],
                ),
                Command::Copy {
                    stream,
                    to,
                    to_at,
                    from,
                    from_at,
                    bytes,
                } => has(functions.aclrtMemcpyAsync, "aclrtMemcpyAsync")?(
                    place(blocks[to], to_at),
                    bytes,
                    place(blocks[from], from_at),
                    bytes,
                    aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE,
                    streams[stream],
                ),
                Command::Quantize {
                    stream,
                    x,
                    scale,
                    y,
                    elements,
                } => {
                    let operands = [
                        (blocks[x], elements, aclDataType::ACL_FLOAT),
                        (blocks[scale], 1, aclDataType::ACL_FLOAT),
                        (blocks[y], elements, aclDataType::ACL_INT8),
                    ];
                    quantize(&self.toolkit, self.phase_one, operands, streams[stream])?
                }
            }
        };
        if code == 0 {
            return Ok(read);
        }
        // SAFETY: the text lives until the next call.
        let said = unsafe {
            functions
                .aclGetRecentErrMsg
                .map(|message| message())
                .filter(|text| !text.is_null())
                .map(|text| CStr::from_ptr(text).to_string_lossy().into_owned())
        };
        Err(format!("answers {code}: {}", said.unwrap_or_default()))
    }
}

fn tensor(
    functions: &Functions,
    block: *mut c_void,
    elements: usize,
    dtype: aclDataType,
) -> Result<*mut aclTensor, String> {
    let size = elements as i64;
    // SAFETY: shape, strides and storage have as many dimensions as it says.
    let tensor = unsafe {
        has(functions.aclCreateTensor.into(), "aclCreateTensor")?(
            &size,
            1,
            dtype,
            null(),
            0,
            aclFormat::ACL_FORMAT_ND,
            &size,
            1,
            block,
        )
    };
    if tensor.is_null() {
        Err("no tensor is made".to_owned())
    } else {
        Ok(tensor)
    }
}

/// Both phases; the code of the first that fails.
///
/// # Safety
/// The memory is of a simulated device, whatever else is wrong with it.
unsafe fn quantize(
    toolkit: &Toolkit,
    phase_one: aclnnQuantizeGetWorkspaceSize,
    operands: [(*mut c_void, usize, aclDataType); 3],
    stream: aclrtStream,
) -> Result<c_int, String> {
    let functions = toolkit.functions();
    let execute = has(toolkit.operator("aclnnQuantize"), "aclnnQuantize")?.execute;
    let [x, scale, y] =
        operands.map(|(block, elements, dtype)| tensor(functions, block, elements, dtype));
    let (x, scale, y) = (x?, scale?, y?);
    let (mut bytes, mut executor) = (0u64, null_mut::<aclOpExecutor>());
    // SAFETY: the tensors live until after both calls, and the executor is used once. Contiguous tensors need no workspace.
    let code = unsafe {
        match phase_one(
            x,
            scale,
            null(),
            aclDataType::ACL_INT8,
            0,
            y,
            &mut bytes,
            &mut executor,
        ) {
            0 if bytes == 0 => execute(null_mut(), 0, executor, stream),
            0 => return Err(format!("{bytes} bytes of workspace are asked for")),
            code => code,
        }
    };
    for tensor in [x, scale, y] {
        // SAFETY: each was made above and is destroyed once.
        unsafe { has(functions.aclDestroyTensor.into(), "aclDestroyTensor")?(tensor) };
    }
    Ok(code)
}
