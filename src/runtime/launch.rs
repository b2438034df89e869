//! Launches of kernels, whose arguments are handed over in one of two ways.

use std::ffi::c_void;

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::error::{Error, Result};
use crate::runtime::arguments::{Arguments, Given};
use crate::runtime::device::DeviceState;
use crate::runtime::module::RawFunction;
use crate::runtime::stream::StreamState;

/// How arguments are handed over.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum LaunchWay {
    /// As they lie, in one call (`aclrtLaunchKernelWithHostArgs`, from CANN 8.5 on).
    HostArguments,
    /// One by one into the handle that CANN keeps for each thread (`aclrtKernelArgs...`, `aclrtLaunchKernelWithConfig`).
    ArgumentHandle,
}

/// When the blocks of a kernel begin.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Schedule {
    /// Each as soon as a core is free.
    Normal,
    /// All at once, when there are free cores for all of them: blocks that wait for each other need that, and no more of
    /// them than there are cores.
    Batch,
}

/// What is launched, but for its arguments.
pub(crate) struct Target {
    pub function: RawFunction,
    pub blocks: u32,
    pub way: LaunchWay,
    /// What is put before the arguments; by the other way CANN does it.
    pub sync: Option<usize>,
    pub timeout_microseconds: Option<u64>,
    pub schedule: Option<Schedule>,
    /// Of a kernel of both kinds of cores on a 310P: which it begins with, and from which block on the other ones run.
    pub engine: Option<(sys::aclrtEngineType, u32)>,
    /// triton's lock, and its workspace.
    pub lock: usize,
    pub workspace: usize,
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

fn schedule(schedule: Schedule) -> sys::aclrtLaunchKernelAttr {
    sys::aclrtLaunchKernelAttr {
        id: sys::aclrtLaunchKernelAttrId::ACL_RT_LAUNCH_KERNEL_ATTR_SCHEM_MODE,
        value: sys::aclrtLaunchKernelAttrValue {
            schemMode: match schedule {
                Schedule::Normal => 0,
                Schedule::Batch => 1,
            },
        },
    }
}

impl Target {
    /// Whether there is anything to be said that holds for few launches.
    #[inline]
    fn has_attributes(&self) -> bool {
        self.timeout_microseconds.is_some() | self.engine.is_some() | self.schedule.is_some()
    }

    fn attributes(&self) -> SmallVec<[sys::aclrtLaunchKernelAttr; 4]> {
        let mut attributes = SmallVec::new();
        attributes.extend(self.schedule.map(schedule));
        attributes.extend(self.timeout_microseconds.map(timeout));
        attributes.extend(self.engine.into_iter().flat_map(engine));
        attributes
    }
}

/// Queues a kernel, and ends its arguments.
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
    arguments: &mut Arguments<'_>,
) -> Result<()> {
    if target.has_attributes() {
        // SAFETY: upheld by the caller.
        return unsafe { launch_with_attributes(device, stream, target, arguments) };
    }
    // SAFETY: upheld by the caller.
    unsafe { launch_configured(device, stream, target, arguments, std::ptr::null_mut()) }
}

/// # Safety
/// As for [`launch`].
#[cold]
unsafe fn launch_with_attributes(
    device: &DeviceState,
    stream: &StreamState,
    target: &Target,
    arguments: &mut Arguments<'_>,
) -> Result<()> {
    let mut attributes = target.attributes();
    let mut config = sys::aclrtLaunchKernelCfg {
        attrs: attributes.as_mut_ptr(),
        numAttrs: attributes.len(),
    };
    // SAFETY: the configuration is valid for the call; the rest is upheld by the caller.
    unsafe { launch_configured(device, stream, target, arguments, &mut config) }
}

/// # Safety
/// As for [`launch`]; the configuration is null or valid.
#[inline]
unsafe fn launch_configured(
    device: &DeviceState,
    stream: &StreamState,
    target: &Target,
    arguments: &mut Arguments<'_>,
    config: *mut sys::aclrtLaunchKernelCfg,
) -> Result<()> {
    if target.way == LaunchWay::ArgumentHandle {
        // SAFETY: upheld by the caller.
        return unsafe { launch_by_handle(device, stream, target, arguments, config) };
    }
    let library = device.library();
    let launch = library.optional(
        library.functions().aclrtLaunchKernelWithHostArgs,
        "aclrtLaunchKernelWithHostArgs",
    )?;
    let mut laid = arguments.lay_out(target.sync, target.lock, target.workspace);
    // SAFETY: the arguments and the places in them are valid for the call, which copies them; the rest is upheld by the
    // caller.
    let code = unsafe {
        launch(
            target.function.0,
            target.blocks,
            stream.raw(),
            config,
            laid.start.cast(),
            laid.bytes,
            laid.holes.as_mut_ptr(),
            laid.holes.len(),
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
    arguments: &Arguments<'_>,
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
    for argument in arguments.each(target.workspace) {
        let (mut value, size) = match argument {
            Given::Bytes(value, size) => (value, size),
            Given::Data(data) => {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Identifiers and values as CANN's header numbers them: schedule 1, engine 3, offset 4, seconds 7, microseconds 8.
    #[test]
    fn attributes_are_those_that_were_asked_for() {
        let mut target = Target {
            function: RawFunction(std::ptr::null_mut()),
            blocks: 1,
            way: LaunchWay::HostArguments,
            sync: None,
            timeout_microseconds: None,
            schedule: None,
            engine: None,
            lock: 0,
            workspace: 0,
        };
        assert!(!target.has_attributes() && target.attributes().is_empty());
        target.schedule = Some(Schedule::Batch);
        target.engine = Some((sys::aclrtEngineType::ACL_RT_ENGINE_TYPE_AIV, 6));
        target.timeout_microseconds = Some(3_000_000);
        let told = |target: &Target| -> Vec<(i64, u64)> {
            let attributes = target.attributes().into_iter();
            let told = attributes.map(|attribute| {
                let value = attribute.value;
                // SAFETY: each attribute was made with the member that is read.
                let value = unsafe {
                    match attribute.id.0 {
                        1 => u64::from(value.schemMode),
                        3 => value.engineType.0 as u64,
                        4 => u64::from(value.blockDimOffset),
                        7 => u64::from(value.timeout),
                        _ => {
                            let micro = value.timeoutUs;
                            u64::from(micro.timeoutHigh) << 32 | u64::from(micro.timeoutLow)
                        }
                    }
                };
                (i64::from(attribute.id.0), value)
            });
            told.collect()
        };
        assert!(target.has_attributes());
        assert_eq!(told(&target), [(1, 1), (7, 3), (3, 1), (4, 6)]);
        target.engine = None;
        target.schedule = Some(Schedule::Normal);
        target.timeout_microseconds = Some(0x1_0000_0001);
        assert_eq!(told(&target), [(1, 0), (8, 0x1_0000_0001)]);
    }
}
