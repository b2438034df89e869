//! What kernels of a program's own do on the simulated Atlas: closures of a test.

use std::ffi::{CString, c_char, c_int, c_void};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use super::{Session, full_name, text};
use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::soc::Soc;
use crate::tensor::Element;

/// The code of a device fault that a later wait reports.
const FAULT: c_int = 507_015;

/// `ACLSIM_VALUE`.
const VALUE: c_int = 3;

/// `aclsim_parameter`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    access: c_int,
    bytes: u64,
}

impl Parameter {
    fn of(access: c_int) -> Parameter {
        Parameter { access, bytes: 0 }
    }

    /// Memory that the kernel reads, to the end of its block.
    pub fn reads() -> Parameter {
        Parameter::of(0)
    }

    /// Memory that the kernel writes.
    pub fn writes() -> Parameter {
        Parameter::of(1)
    }

    /// Memory that the kernel reads and writes.
    pub fn reads_and_writes() -> Parameter {
        Parameter::of(2)
    }

    /// A number of this type.
    pub fn value<T: Element>() -> Parameter {
        Parameter {
            access: VALUE,
            bytes: size_of::<T>() as u64,
        }
    }

    /// Small data that go with a launch ([`Launch::data`](crate::kernel::Launch::data)), or device memory that is read.
    pub fn data() -> Parameter {
        Parameter::of(4)
    }

    /// No more of the memory is used than so many bytes, from the address on; 0 takes that back. A number keeps its size.
    pub fn bytes(self, bytes: u64) -> Parameter {
        match self.access {
            VALUE => self,
            access => Parameter { access, bytes },
        }
    }
}

/// How a kernel's compiler lays parameters out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterLayout {
    /// Each on 8 bytes.
    AscendC,
    /// As triton-ascend's kernels take them.
    Triton,
    /// As triton-ascend's kernels take them that have neither lock nor workspace.
    TritonSimt,
}

type Body = dyn Fn(&KernelRun<'_>) -> Result<()> + Send + Sync;

/// `aclsim_launched`.
#[repr(C)]
pub(super) struct Launched {
    _opaque: [u8; 0],
}

/// `aclsim_body`.
type RawBody = unsafe extern "C" fn(*mut Launched, *mut c_void) -> c_int;

/// The functions of `aclnn_sim.h` about such kernels.
pub(super) struct OwnControls {
    pub binary: unsafe extern "C" fn(
        *const c_char,
        *const *const c_char,
        usize,
        *mut c_void,
        usize,
    ) -> usize,
    pub define: unsafe extern "C" fn(
        *const c_char,
        c_int,
        *const Parameter,
        usize,
        c_int,
        Option<RawBody>,
        *mut c_void,
    ) -> c_int,
    pub block: unsafe extern "C" fn(*const Launched) -> u32,
    pub blocks: unsafe extern "C" fn(*const Launched) -> u32,
    pub grid: unsafe extern "C" fn(*const Launched, *mut u32),
    pub value: unsafe extern "C" fn(*const Launched, usize) -> *const c_void,
    pub memory: unsafe extern "C" fn(*mut Launched, usize, u64, u64, c_int) -> *mut c_void,
    pub bytes: unsafe extern "C" fn(*const Launched, usize) -> u64,
}

/// A kernel that a test gave a meaning.
struct Defined {
    name: String,
    parameters: Vec<Parameter>,
    body: Box<Body>,
    controls: &'static OwnControls,
}

/// What the simulator has of a definition, empty once the session has ended. It stays as long as the process: a launch
/// that is queued runs by the definition that its name had then, and nobody tells when the last of them is gone.
type Definition = Mutex<Option<Arc<Defined>>>;

static DEFINITIONS: Mutex<Vec<&'static Definition>> = Mutex::new(Vec::new());

/// Drops what was defined, at the end of a session.
pub(super) fn forget() {
    let ended: Vec<Arc<Defined>> = lock(&DEFINITIONS)
        .iter()
        .filter_map(|definition| lock(definition).take())
        .collect();
    // Without the lock: closures may drop anything.
    drop(ended);
}

/// A launch as a kernel's closure sees it: once for the launch, or once for each block of it.
pub struct KernelRun<'a> {
    raw: *mut Launched,
    parameters: &'a [Parameter],
    controls: &'static OwnControls,
}

impl KernelRun<'_> {
    /// The block; 0 where the closure runs once.
    pub fn block(&self) -> usize {
        // SAFETY: the launch is there for the length of the closure's call.
        unsafe { (self.controls.block)(self.raw) as usize }
    }

    /// How many blocks the launch has.
    pub fn blocks(&self) -> usize {
        // SAFETY: as above.
        unsafe { (self.controls.blocks)(self.raw) as usize }
    }

    /// The grid of a triton kernel.
    pub fn grid(&self) -> [u32; 3] {
        let mut grid = [0; 3];
        // SAFETY: as above; there is room for three numbers.
        unsafe { (self.controls.grid)(self.raw, grid.as_mut_ptr()) };
        grid
    }

    fn wrong(&self, message: String) -> Error {
        Error::new(ErrorKind::Kernel, message)
    }

    /// A number among the arguments.
    ///
    /// # Errors
    /// [`ErrorKind::Kernel`] where the parameter is none of this type.
    pub fn value<T: Element>(&self, parameter: usize) -> Result<T> {
        let is_one = |own: &&Parameter| own.access == VALUE && own.bytes == size_of::<T>() as u64;
        if self.parameters.get(parameter).filter(is_one).is_none() {
            let message = format!("parameter {parameter} is no value of {}", T::DTYPE);
            return Err(self.wrong(message));
        }
        // SAFETY: as above.
        let value = unsafe { (self.controls.value)(self.raw, parameter) };
        if value.is_null() {
            return Err(self.wrong(format!("parameter {parameter} has no value")));
        }
        // SAFETY: the parameter was declared a value of as many bytes, and any bytes are an element.
        Ok(unsafe { value.cast::<T>().read_unaligned() })
    }

    /// How many elements fit into the memory of a parameter.
    pub fn elements<T: Element>(&self, parameter: usize) -> usize {
        // SAFETY: as above.
        let bytes = unsafe { (self.controls.bytes)(self.raw, parameter) };
        usize::try_from(bytes).unwrap_or(0) / size_of::<T>()
    }

    fn memory<T: Element>(
        &self,
        parameter: usize,
        offset: usize,
        elements: usize,
        write: bool,
    ) -> Result<*mut T> {
        let size = size_of::<T>() as u64;
        let (start, bytes) = (
            (offset as u64).saturating_mul(size),
            (elements as u64).saturating_mul(size),
        );
        let write = c_int::from(write);
        // SAFETY: as above.
        let memory = unsafe { (self.controls.memory)(self.raw, parameter, start, bytes, write) };
        match memory.is_null() && bytes > 0 {
            true => Err(self.wrong(format!("parameter {parameter} cannot be used so"))),
            false => Ok(memory.cast()),
        }
    }

    /// Elements of a parameter's memory, from element `offset` on.
    ///
    /// # Errors
    /// [`ErrorKind::Kernel`] where the simulator finds that they cannot be read: the device then fails, as it would.
    pub fn read<T: Element>(
        &self,
        parameter: usize,
        offset: usize,
        elements: usize,
    ) -> Result<Vec<T>> {
        let memory = self.memory::<T>(parameter, offset, elements, false)?;
        // SAFETY: the simulator gave as many bytes; any bytes are elements.
        let element = |place| unsafe { memory.add(place).read_unaligned() };
        Ok((0..elements).map(element).collect())
    }

    /// Writes elements to a parameter's memory, from element `offset` on.
    ///
    /// # Errors
    /// As [`KernelRun::read`], of what was not declared to be written too.
    pub fn write<T: Element>(&self, parameter: usize, offset: usize, values: &[T]) -> Result<()> {
        let memory = self.memory::<T>(parameter, offset, values.len(), true)?;
        for (place, &value) in values.iter().enumerate() {
            // SAFETY: the simulator gave as many bytes to be written.
            unsafe { memory.add(place).write_unaligned(value) };
        }
        Ok(())
    }
}

impl fmt::Debug for KernelRun<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KernelRun(block {} of {})", self.block(), self.blocks())
    }
}

/// Runs the closure of a kernel.
///
/// # Safety
/// The launch is there for the length of the call, and of a kernel that was defined with this body and these data: a
/// [`Definition`].
unsafe extern "C" fn run(launch: *mut Launched, data: *mut c_void) -> c_int {
    // A panic must not go through C.
    let result = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: upheld by the caller; definitions stay.
        let definition: &'static Definition = unsafe { &*data.cast_const().cast::<Definition>() };
        let defined = lock(definition).clone()?;
        let run = KernelRun {
            raw: launch,
            parameters: &defined.parameters,
            controls: defined.controls,
        };
        match (defined.body)(&run) {
            Ok(()) => Some(()),
            Err(error) => {
                tracing::error!(target: "aclnn::runtime", kernel = defined.name, %error, "a defined kernel failed");
                None
            }
        }
    }));
    match result {
        Ok(Some(())) => 0,
        _ => FAULT,
    }
}

impl Session {
    /// Says what the kernel of a name does, in any file of kernels, until the session ends: `body` runs on the stream's
    /// thread once for a launch, or with `per_block` once for each block. Said again of the same name it holds for launches
    /// that are queued from then on. The simulator takes the accesses of a launch from
    /// `parameters`, for the race detector, and stops a body that does more.
    ///
    /// ```
    /// use aclnn::kernel::{Binary, Blocks, Kind, Module};
    /// use aclnn::sim::{Parameter, ParameterLayout, Session};
    /// use aclnn::{DType, Tensor};
    ///
    /// let session = Session::start()?;
    /// let device = session.device("a2".parse()?)?;
    /// let parameters = [Parameter::reads(), Parameter::writes(), Parameter::value::<i32>()];
    /// session.define_kernel("double", ParameterLayout::AscendC, &parameters, false, |run| {
    ///     let n = run.value::<i32>(2)? as usize;
    ///     let doubled: Vec<f32> = run.read::<f32>(0, 0, n)?.iter().map(|x| 2.0 * x).collect();
    ///     run.write(1, 0, &doubled)
    /// })?;
    /// let bytes = session.kernel_binary(device.target().soc(), &["double"])?;
    /// // SAFETY: the bytes are the simulator's.
    /// let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector))? };
    /// let double = module.function("double")?;
    /// let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device)?;
    /// let mut y = Tensor::empty(DType::Float32, [2], &device)?;
    /// let stream = device.stream();
    /// // SAFETY: the kernel takes these arguments.
    /// unsafe { double.launch(&stream, Blocks::new(1)?).input(&x).output(&mut y).scalar(2i32).queue()? };
    /// assert_eq!(y.to_vec::<f32>()?, [2.0, 4.0]);
    /// # drop((x, y, double, module, stream, device));
    /// # session.finish()?;
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] for a name with a NUL in it, [`ErrorKind::Value`] for one of more than 127 bytes or more
    /// than 128 parameters.
    pub fn define_kernel<F>(
        &self,
        name: &str,
        layout: ParameterLayout,
        parameters: &[Parameter],
        per_block: bool,
        body: F,
    ) -> Result<()>
    where
        F: Fn(&KernelRun<'_>) -> Result<()> + Send + Sync + 'static,
    {
        let c_name = text(name)?;
        let controls = &self.controls.own;
        let defined = Defined {
            name: name.to_owned(),
            parameters: parameters.to_vec(),
            body: Box::new(body),
            controls,
        };
        let definition: &'static Definition =
            Box::leak(Box::new(Mutex::new(Some(Arc::new(defined)))));
        lock(&DEFINITIONS).push(definition);
        let layout = match layout {
            ParameterLayout::AscendC => 0,
            ParameterLayout::Triton => 1,
            ParameterLayout::TritonSimt => 2,
        };
        let data = std::ptr::from_ref(definition).cast_mut().cast();
        // SAFETY: the name and the parameters are valid for the call, which copies them; body and data live as long as the
        // process.
        let refused = unsafe {
            (controls.define)(
                c_name.as_ptr(),
                layout,
                parameters.as_ptr(),
                parameters.len(),
                c_int::from(per_block),
                Some(run),
                data,
            )
        };
        if refused == 0 {
            return Ok(());
        }
        lock(definition).take();
        let message = format!(
            "a kernel with a name of {} bytes and {} parameters; the simulator takes 127 and 128",
            name.len(),
            parameters.len()
        );
        Err(Error::new(ErrorKind::Value, message).with_argument("kernel"))
    }

    /// A file of kernels of these names, for a product: `add_custom`; `add_custom(8,8,8,4)` with a table of the sizes of its
    /// parameters, each on the next 8 bytes or where it is said (`packed(4,4@4)`); `mm_mix_aic` for one of both kinds of cores, which is asked for as `mm`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] for a name with a NUL in it.
    pub fn kernel_binary(&self, soc: &Soc, kernels: &[&str]) -> Result<Vec<u8>> {
        let soc = text(&full_name(soc))?;
        let names = kernels.iter().map(|name| text(name));
        let names = names.collect::<Result<Vec<CString>>>()?;
        let pointers: Vec<*const c_char> = names.iter().map(|name| name.as_ptr()).collect();
        let make = |bytes: *mut c_void, room: usize| {
            // SAFETY: all texts are valid for the call, and there is as much room as is said.
            unsafe {
                (self.controls.own.binary)(
                    soc.as_ptr(),
                    pointers.as_ptr(),
                    pointers.len(),
                    bytes,
                    room,
                )
            }
        };
        let mut bytes = vec![0u8; make(std::ptr::null_mut(), 0)];
        make(bytes.as_mut_ptr().cast(), bytes.len());
        Ok(bytes)
    }
}
