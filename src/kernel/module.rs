//! Files of kernels.

use std::ffi::CString;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use crate::device::Device;
use crate::error::{Error, ErrorClass, ErrorKind, Result};
use crate::kernel::function::Function;
use crate::kernel::json::{self, Value};
use crate::runtime::module::LoadedModule;

/// Which cores the kernels of a file run on; the magic that CANN is told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Whole AI cores, or cores of both kinds together.
    AiCore,
    /// Vector cores alone.
    Vector,
    /// Cube cores alone.
    Cube,
}

impl Kind {
    fn magic(self) -> u32 {
        match self {
            Kind::AiCore => aclnn_sys::ACL_RT_BINARY_MAGIC_ELF_AICORE,
            Kind::Vector => aclnn_sys::ACL_RT_BINARY_MAGIC_ELF_VECTOR_CORE,
            Kind::Cube => aclnn_sys::ACL_RT_BINARY_MAGIC_ELF_CUBE_CORE,
        }
    }
}

/// A file of kernels that is to be loaded.
///
/// ```
/// use aclnn::kernel::{Binary, Kind};
///
/// let bytes = [0u8; 4];
/// let binary = Binary::new(&bytes, Kind::Vector).architecture(2201);
/// let file = Binary::file("/opt/kernels/add_custom.o");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Binary<'a> {
    source: Source<'a>,
    lazy: bool,
    architecture: Option<u32>,
}

#[derive(Clone, Copy)]
enum Source<'a> {
    Bytes(&'a [u8], Kind),
    File(&'a Path),
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Bytes(bytes, kind) => write!(f, "{} bytes of {kind:?}", bytes.len()),
            Source::File(path) => write!(f, "{}", path.display()),
        }
    }
}

impl<'a> Binary<'a> {
    /// What a compiler made, in memory (`aclrtBinaryLoadFromData`, from CANN 8.3 on).
    pub fn new(bytes: &'a [u8], kind: Kind) -> Binary<'a> {
        Binary {
            source: Source::Bytes(bytes, kind),
            lazy: false,
            architecture: None,
        }
    }

    /// A file whose name ends in `.o`, with its description beside it, as `opc` makes both: `add.o` and `add.json`. The
    /// description says which cores the kernels are for, and by `intercoreSync` whether they wait for each other: such kernels
    /// take an address before their arguments, which [`Launch::by`](crate::kernel::Launch::by) says more about.
    pub fn file<P: AsRef<Path> + ?Sized>(path: &'a P) -> Binary<'a> {
        Binary {
            source: Source::File(path.as_ref()),
            lazy: false,
            architecture: None,
        }
    }

    /// Lets CANN copy the code to the device at the first launch. Unless this is said it does so when the file is loaded,
    /// and no launch takes a second longer than the others.
    pub fn lazy(self, lazy: bool) -> Binary<'a> {
        Binary { lazy, ..self }
    }

    /// Says for which architecture the kernels were compiled: 2201 of `--npu-arch=dav-2201`. Another than the device's is
    /// refused before CANN sees the file.
    pub fn architecture(self, architecture: u32) -> Binary<'a> {
        Binary {
            architecture: Some(architecture),
            ..self
        }
    }

    /// What is wrong with it, as far as can be seen.
    fn check(&self, device: &Device) -> Result<()> {
        if let Some(architecture) = self.architecture
            && let Some(own) = device.info()?.and_then(|info| info.architecture)
            && own != architecture
        {
            let message = format!(
                "the kernels were compiled for architecture {architecture}; {device} is {}, which has {own}",
                device.target().soc()
            );
            return Err(Error::new(ErrorKind::UnsupportedProduct, message).with_argument("binary"));
        }
        let Source::Bytes(bytes, _) = self.source else {
            return Ok(());
        };
        let wrong = |what: &str| {
            let message =
                format!("the bytes are {what}, and no file of kernels: an ELF file of 64 bits");
            Err(Error::new(ErrorKind::Value, message).with_argument("binary"))
        };
        match bytes {
            [0x7f, b'E', b'L', b'F', 2, 1, ..] if bytes.len() >= 64 => {
                match u16::from_le_bytes([bytes[18], bytes[19]]) {
                    62 => wrong("a program or library for x86-64"),
                    183 => wrong("a program or library for aarch64"),
                    _ => Ok(()),
                }
            }
            [] => wrong("none"),
            _ => wrong("something else"),
        }
    }
}

/// Whether the description beside a file says `intercoreSync`: the runtime then puts the address by which cores wait for
/// each other before the arguments of its kernels, as before those of both kinds of cores.
fn cores_wait(file: &Path) -> Result<bool> {
    let wrong = |what: String| {
        let message = format!("the description beside {} {what}", file.display());
        Err(Error::new(ErrorKind::Value, message).with_argument("binary"))
    };
    // Without a description CANN loads nothing.
    let Ok(bytes) = std::fs::read(file.with_extension("json")) else {
        return Ok(false);
    };
    let Ok(description) = json::read(&String::from_utf8_lossy(&bytes)) else {
        return wrong("is no JSON".to_owned());
    };
    match description.get("intercoreSync") {
        None | Some(Value::Null | Value::Whole(0) | Value::Bool(false)) => Ok(false),
        Some(Value::Whole(1) | Value::Bool(true)) => Ok(true),
        Some(other) => wrong(format!("has {other:?} for intercoreSync; it is 0 or 1")),
    }
}

/// A file of kernels on a device.
///
/// Clones are the same file. When the last clone and the last [`Function`] of it are gone, it is unloaded behind the
/// launches that use it, by a later call; dropping waits for nothing. A graph keeps the modules of its launches.
///
/// ```no_run
/// use aclnn::kernel::{Binary, Blocks, Kind, Module};
/// use aclnn::{DType, Device, Tensor};
///
/// let device = Device::npu(0)?;
/// let bytes = std::fs::read("add_custom.o").unwrap();
/// // SAFETY: the file is what bisheng made of our own source.
/// let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector))? };
/// let add = module.function("add_custom")?;
///
/// let x = Tensor::from_slice(&[1.0f32; 4096], [4096], &device)?;
/// let y = Tensor::from_slice(&[2.0f32; 4096], [4096], &device)?;
/// let mut z = Tensor::empty(DType::Float32, [4096], &device)?;
/// let stream = device.stream();
/// let launch = add.launch(&stream, Blocks::new(8)?).input(&x).input(&y).output(&mut z).scalar(4096u32);
/// // SAFETY: the kernel takes x, y, z and their length, and reads and writes as many elements.
/// unsafe { launch.queue()? };
/// assert_eq!(z.to_vec::<f32>()?, [3.0; 4096]); // waits for the kernel
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone)]
pub struct Module {
    device: Device,
    loaded: Arc<LoadedModule>,
    /// Whether its description says that cores wait for each other (`intercoreSync`).
    cores_wait: bool,
}

impl Module {
    /// Loads a file of kernels onto a device.
    ///
    /// # Safety
    /// The file is what its maker says and comes from whom the program trusts: CANN's loader reads it, and its code runs on
    /// the device. Bytes that are no such file may be read as one.
    ///
    /// # Errors
    /// [`ErrorKind::UnsupportedProduct`] on the CPU, or for another architecture than the device's;
    /// [`ErrorKind::Value`] for bytes that are no file of kernels, or a description that is no JSON or has an `intercoreSync` that
    /// is not 0 or 1; [`ErrorKind::EntryPointMissing`] when this CANN cannot
    /// load from memory (before 8.3), or at all; or what CANN says, of another product's file for instance.
    pub unsafe fn load(device: &Device, binary: Binary<'_>) -> Result<Module> {
        let Some(state) = device.atlas() else {
            let message = format!("{device} runs no kernels of a file: these are for an Atlas");
            return Err(Error::new(ErrorKind::UnsupportedProduct, message).with_argument("device"));
        };
        binary.check(device)?;
        let cores_wait = match binary.source {
            Source::File(path) => cores_wait(path)?,
            Source::Bytes(..) => false,
        };
        let loaded = match binary.source {
            // SAFETY: upheld by the caller.
            Source::Bytes(bytes, kind) => unsafe {
                LoadedModule::from_bytes(state, bytes, kind.magic(), binary.lazy)
            },
            // SAFETY: upheld by the caller.
            Source::File(path) => unsafe { LoadedModule::from_file(state, path, binary.lazy) },
        };
        let loaded = loaded.map_err(|error| match error.class() {
            Some(ErrorClass::Usage) => error.with_hint(format!(
                "a file of kernels is for one product, and linked (ld.lld -m aicorelinux); this device is {}",
                device.target().soc()
            )),
            _ => error,
        })?;
        Ok(Module {
            device: device.clone(),
            loaded: Arc::new(loaded),
            cores_wait,
        })
    }

    /// The device that it is loaded on.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// A kernel of the file, by the name that its source gives it: without the endings `_mix_aic` and `_mix_aiv`, which the
    /// compiler adds.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] for a name with a NUL in it; or what CANN says, when there is no such kernel.
    pub fn function(&self, name: &str) -> Result<Function> {
        let text = CString::new(name).map_err(|_| {
            let message = format!("{name:?} has a NUL in it");
            Error::new(ErrorKind::UnknownName, message).with_argument("name")
        })?;
        let raw = self.loaded.function(&text)?;
        Function::new(self, raw, name)
    }

    pub(super) fn cores_wait(&self) -> bool {
        self.cores_wait
    }

    pub(super) fn loaded(&self) -> &Arc<LoadedModule> {
        &self.loaded
    }
}

impl fmt::Debug for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Module(on {})", self.device)
    }
}
