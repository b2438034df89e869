//! Launches of kernels: arguments laid out as a kernel's compiler has them, and handed over in one of two ways.

use std::ffi::c_void;

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::error::{Error, ErrorKind, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::module::RawFunction;
use crate::runtime::stream::StreamState;

/// An argument of a launch.
#[derive(Clone, Copy)]
pub(crate) enum Argument<'a> {
    /// Memory of the device, or none.
    Address(usize),
    /// A number of at most 8 bytes.
    Value { bytes: [u8; 8], size: u8 },
    /// Memory of the host, which goes with the launch; the kernel gets its address on the device.
    Data(&'a [u8]),
    /// The launch's scratch memory.
    Workspace,
}

impl Argument<'_> {
    /// The size of the parameter.
    #[inline]
    pub fn size(&self) -> usize {
        match self {
            Argument::Value { size, .. } => usize::from(*size),
            _ => 8,
        }
    }
}

/// How a kernel's compiler lays its parameters out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// Each on 8 bytes.
    Eights,
    /// triton's: a lock and a workspace first, numbers of less than 8 bytes each on 4, the grid last.
    Triton {
        grid: [u32; 3],
        /// Whether it takes neither lock nor workspace.
        simt: bool,
    },
}

/// How arguments are handed over.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum LaunchWay {
    /// As they lie, in one call (`aclrtLaunchKernelWithHostArgs`, from CANN 8.5 on).
    HostArguments,
    /// One by one into the handle that CANN keeps for each thread (`aclrtKernelArgs...`, `aclrtLaunchKernelWithConfig`).
    ArgumentHandle,
}

/// What is launched, but for its arguments.
pub(crate) struct Target {
    pub function: RawFunction,
    pub blocks: u32,
    pub shape: Shape,
    pub way: LaunchWay,
    /// What is put before the arguments; by the other way CANN does it.
    pub sync: Option<usize>,
    pub timeout_microseconds: Option<u64>,
    /// Of a kernel of both kinds of cores on a 310P: which it begins with, and from which block on the other ones run.
    pub engine: Option<(sys::aclrtEngineType, u32)>,
    /// triton's lock, and its workspace.
    pub lock: usize,
    pub workspace: usize,
}

/// CANN's limits of a handle, which hold for both ways here: bytes of arguments, and how many.
pub(crate) const MOST_BYTES: usize = 65_536;
pub(crate) const MOST_ARGUMENTS: usize = 127;

/// Arguments as they lie.
#[derive(Default)]
pub(crate) struct Packed {
    bytes: SmallVec<[u8; 256]>,
    holes: SmallVec<[sys::aclrtPlaceHolderInfo; 4]>,
}

impl Packed {
    #[inline]
    fn put(&mut self, bytes: &[u8], alignment: usize) {
        let place = self.bytes.len().next_multiple_of(alignment);
        self.bytes.resize(place, 0);
        self.bytes.extend_from_slice(bytes);
    }

    #[inline]
    fn put_address(&mut self, address: usize) {
        self.put(&(address as u64).to_ne_bytes(), 8);
    }

    /// Lays arguments out.
    #[inline]
    pub fn of(target: &Target, arguments: &[Argument<'_>]) -> Packed {
        let mut packed = Packed::default();
        if let Some(sync) = target.sync {
            packed.put_address(sync);
        }
        if let Shape::Triton { simt: false, .. } = target.shape {
            packed.put_address(target.lock);
            packed.put_address(target.workspace);
        }
        for argument in arguments {
            match argument {
                Argument::Address(address) => packed.put_address(*address),
                Argument::Workspace => packed.put_address(target.workspace),
                Argument::Value { bytes, size } => {
                    let alignment = match target.shape {
                        Shape::Eights => 8,
                        Shape::Triton { .. } if *size == 8 => 8,
                        // triton-ascend's launcher gives each smaller number the room of four bytes.
                        Shape::Triton { .. } => 4,
                    };
                    packed.put(&bytes[..usize::from(*size)], alignment);
                }
                Argument::Data(_) => {
                    packed.put_address(0);
                    packed.holes.push(sys::aclrtPlaceHolderInfo {
                        addrOffset: (packed.bytes.len() - 8) as u32,
                        dataOffset: 0,
                    });
                }
            }
        }
        if let Shape::Triton { grid, .. } = target.shape {
            grid.iter()
                .for_each(|size| packed.put(&size.to_ne_bytes(), 4));
        }
        if !packed.holes.is_empty() {
            packed.put_data(arguments);
        }
        packed
    }

    /// Puts what goes with the launch behind the arguments.
    #[cold]
    fn put_data(&mut self, arguments: &[Argument<'_>]) {
        let mut hole = 0;
        for argument in arguments {
            if let Argument::Data(data) = argument {
                self.put(data, 8);
                self.holes[hole].dataOffset = (self.bytes.len() - data.len()) as u32;
                hole += 1;
            }
        }
    }
}

/// A timeout as CANN takes it: in whole seconds where it is that, which is older.
fn timeout(microseconds: u64) -> sys::aclrtLaunchKernelAttr {
    use sys::aclrtLaunchKernelAttrId as Id;
    match u16::try_from(microseconds / 1_000_000) {
        Ok(seconds) if microseconds.is_multiple_of(1_000_000) => sys::aclrtLaunchKernelAttr {
            id: Id::ACL_RT_LAUNCH_KERNEL_ATTR_TIMEOUT,
            value: sys::aclrtLaunchKernelAttrValue { timeout: seconds },
        },
        _ => sys::aclrtLaunchKernelAttr {
            id: Id::ACL_RT_LAUNCH_KERNEL_ATTR_TIMEOUT_US,
            value: sys::aclrtLaunchKernelAttrValue {
                timeoutUs: sys::aclrtTimeoutUs {
                    timeoutLow: microseconds as u32,
                    timeoutHigh: (microseconds >> 32) as u32,
                },
            },
        },
    }
}

fn engine((engine, offset): (sys::aclrtEngineType, u32)) -> [sys::aclrtLaunchKernelAttr; 2] {
    use sys::aclrtLaunchKernelAttrId as Id;
    [
        sys::aclrtLaunchKernelAttr {
            id: Id::ACL_RT_LAUNCH_KERNEL_ATTR_ENGINE_TYPE,
            value: sys::aclrtLaunchKernelAttrValue { engineType: engine },
        },
        sys::aclrtLaunchKernelAttr {
            id: Id::ACL_RT_LAUNCH_KERNEL_ATTR_BLOCKDIM_OFFSET,
            value: sys::aclrtLaunchKernelAttrValue {
                blockDimOffset: offset,
            },
        },
    ]
}

/// Queues a kernel.
///
/// # Safety
/// The stream's queue is held and its context current. The function belongs to a module that is loaded on this device and
/// stays until the work is done, or as long as the graph that records it; so does all memory among the arguments, which is
/// what the kernel takes and as it takes it.
#[inline]
pub(crate) unsafe fn launch(
    device: &DeviceState,
    stream: &StreamState,
    target: &Target,
    arguments: &[Argument<'_>],
) -> Result<()> {
    let mut attributes: SmallVec<[sys::aclrtLaunchKernelAttr; 3]> = SmallVec::new();
    attributes.extend(target.timeout_microseconds.map(timeout));
    attributes.extend(target.engine.into_iter().flat_map(engine));
    let mut config = sys::aclrtLaunchKernelCfg {
        attrs: attributes.as_mut_ptr(),
        numAttrs: attributes.len(),
    };
    let config: *mut sys::aclrtLaunchKernelCfg = match attributes.is_empty() {
        true => std::ptr::null_mut(),
        false => &mut config,
    };
    if target.way == LaunchWay::ArgumentHandle {
        // SAFETY: upheld by the caller; the configuration is valid for the call.
        return unsafe { launch_by_handle(device, stream, target, arguments, config) };
    }
    let library = device.library();
    let launch = library.optional(
        library.functions().aclrtLaunchKernelWithHostArgs,
        "aclrtLaunchKernelWithHostArgs",
    )?;
    let mut packed = Packed::of(target, arguments);
    // SAFETY: the arguments and the places in them are valid for the call, which copies them; the rest is upheld by the
    // caller.
    let code = unsafe {
        launch(
            target.function.0,
            target.blocks,
            stream.raw(),
            config,
            packed.bytes.as_mut_ptr().cast(),
            packed.bytes.len(),
            packed.holes.as_mut_ptr(),
            packed.holes.len(),
        )
    };
    device.check("aclrtLaunchKernelWithHostArgs", code)
}

/// By the handle of this thread, which is begun anew and not let go of before the launch.
///
/// # Safety
/// As for [`launch`]; the configuration is null or valid.
unsafe fn launch_by_handle(
    device: &DeviceState,
    stream: &StreamState,
    target: &Target,
    arguments: &[Argument<'_>],
    config: *mut sys::aclrtLaunchKernelCfg,
) -> Result<()> {
    let library = device.library();
    let functions = library.functions();
    let init = library.optional(functions.aclrtKernelArgsInit, "aclrtKernelArgsInit")?;
    let append = library.optional(functions.aclrtKernelArgsAppend, "aclrtKernelArgsAppend")?;
    let finalize =
        library.optional(functions.aclrtKernelArgsFinalize, "aclrtKernelArgsFinalize")?;
    let launch = library.optional(
        functions.aclrtLaunchKernelWithConfig,
        "aclrtLaunchKernelWithConfig",
    )?;
    let mut handle = std::ptr::null_mut();
    // SAFETY: the function is loaded, by the caller's word; the handle is valid for the write.
    device.check("aclrtKernelArgsInit", unsafe {
        init(target.function.0, &mut handle)
    })?;
    if handle.is_null() {
        return Err(Error::from_empty_answer("aclrtKernelArgsInit", "handle"));
    }
    let mut holes: SmallVec<[(*mut c_void, &[u8]); 4]> = SmallVec::new();
    for argument in arguments {
        let size = argument.size();
        let mut value = match argument {
            Argument::Address(address) => (*address as u64).to_ne_bytes(),
            Argument::Workspace => (target.workspace as u64).to_ne_bytes(),
            Argument::Value { bytes, .. } => *bytes,
            Argument::Data(data) => {
                let add = library.optional(
                    functions.aclrtKernelArgsAppendPlaceHolder,
                    "aclrtKernelArgsAppendPlaceHolder",
                )?;
                let mut hole = std::ptr::null_mut();
                // SAFETY: the handle was begun above, on this thread; the place is valid for the write.
                device.check("aclrtKernelArgsAppendPlaceHolder", unsafe {
                    add(handle, &mut hole)
                })?;
                holes.push((hole, data));
                continue;
            }
        };
        let mut place = std::ptr::null_mut();
        // SAFETY: as above; the value has as many bytes.
        device.check("aclrtKernelArgsAppend", unsafe {
            append(handle, value.as_mut_ptr().cast(), size, &mut place)
        })?;
    }
    for (hole, data) in holes {
        let memory = library.optional(
            functions.aclrtKernelArgsGetPlaceHolderBuffer,
            "aclrtKernelArgsGetPlaceHolderBuffer",
        )?;
        let mut room = std::ptr::null_mut();
        // SAFETY: as above; the hole is one of this handle's.
        device.check("aclrtKernelArgsGetPlaceHolderBuffer", unsafe {
            memory(handle, hole, data.len(), &mut room)
        })?;
        if room.is_null() {
            let call = "aclrtKernelArgsGetPlaceHolderBuffer";
            return Err(Error::from_empty_answer(call, "memory"));
        }
        // SAFETY: CANN gave room for as many bytes, of its own.
        unsafe { std::ptr::copy_nonoverlapping(data.as_ptr(), room.cast(), data.len()) };
    }
    // SAFETY: as above.
    device.check("aclrtKernelArgsFinalize", unsafe { finalize(handle) })?;
    // SAFETY: the handle is finished; the rest is upheld by the caller.
    let code = unsafe {
        launch(
            target.function.0,
            target.blocks,
            stream.raw(),
            config,
            handle,
            std::ptr::null_mut(),
        )
    };
    device.check("aclrtLaunchKernelWithConfig", code)
}

/// Whether arguments are within what CANN takes.
pub(crate) fn check_size(count: usize, bytes: usize) -> Result<()> {
    if count <= MOST_ARGUMENTS && bytes <= MOST_BYTES / 2 {
        return Ok(());
    }
    let message = format!(
        "{count} arguments with {bytes} bytes of data; a launch takes {MOST_ARGUMENTS} with {} bytes",
        MOST_BYTES / 2
    );
    Err(Error::new(ErrorKind::Value, message).with_argument("arguments"))
}
