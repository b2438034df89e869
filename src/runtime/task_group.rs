//! Tasks of a captured graph that are given new arguments between replays.
//!
//! Source: `hicann/runtime`, `docs/api_docs/aclmdlRICaptureTaskGrpBegin.md` and the three after it.

use std::ffi::c_void;

use crate::error::{Error, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::stream::StreamState;

/// One operator's tasks in a graph. It goes with the graph.
pub(crate) struct TaskGroup(*mut c_void);

// SAFETY: a group is a handle that ACL takes on any thread once its context is current.
unsafe impl Send for TaskGroup {}

/// What the tasks of a launch become.
pub(crate) enum Tasks<'a> {
    /// Tasks of a graph that stay as they are.
    Fixed,
    /// Groups of a graph, one for each operator.
    Grouped(&'a mut Vec<TaskGroup>),
    /// They replace those of groups. `begun` says whether that began, so that after a failure the groups may hold anything.
    Replacing {
        groups: &'a [TaskGroup],
        begun: &'a mut bool,
    },
}

impl Tasks<'_> {
    /// Launches operator number `number` so.
    ///
    /// # Safety
    /// The caller holds the stream's queue, and its context is current. The stream is captured for groups, and is not to
    /// replace them; their graph is alive then, comes before what the stream does next where it runs, and comes after it
    /// where it runs later.
    pub unsafe fn launch(
        &mut self,
        device: &DeviceState,
        stream: &StreamState,
        number: usize,
        launch: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        match self {
            Tasks::Fixed => launch(),
            Tasks::Grouped(groups) => {
                // SAFETY: upheld by the caller.
                groups.push(unsafe { capture(device, stream, launch) }?);
                Ok(())
            }
            Tasks::Replacing { groups, begun } => {
                let group = groups.get(number).ok_or_else(|| {
                    Error::from_empty_answer("aclmdlRICaptureTaskGrpEnd", "group")
                })?;
                // SAFETY: upheld by the caller.
                unsafe { replace(device, stream, group, begun, launch) }
            }
        }
    }
}

/// Whether this CANN has what groups need.
pub(crate) fn check(device: &DeviceState) -> Result<()> {
    let (library, functions) = (device.library(), device.library().functions());
    library.optional(
        functions.aclmdlRICaptureTaskGrpBegin,
        "aclmdlRICaptureTaskGrpBegin, so calls of a graph cannot be changed",
    )?;
    library.optional(
        functions.aclmdlRICaptureTaskGrpEnd,
        "aclmdlRICaptureTaskGrpEnd",
    )?;
    library.optional(
        functions.aclmdlRICaptureTaskUpdateBegin,
        "aclmdlRICaptureTaskUpdateBegin",
    )?;
    library.optional(
        functions.aclmdlRICaptureTaskUpdateEnd,
        "aclmdlRICaptureTaskUpdateEnd",
    )?;
    Ok(())
}

/// # Safety
/// As for [`Tasks::launch`].
unsafe fn capture(
    device: &DeviceState,
    stream: &StreamState,
    launch: impl FnOnce() -> Result<()>,
) -> Result<TaskGroup> {
    let (library, functions) = (device.library(), device.library().functions());
    let (begin_name, end_name) = ("aclmdlRICaptureTaskGrpBegin", "aclmdlRICaptureTaskGrpEnd");
    let begin = library.optional(functions.aclmdlRICaptureTaskGrpBegin, begin_name)?;
    let end = library.optional(functions.aclmdlRICaptureTaskGrpEnd, end_name)?;
    // SAFETY: the stream is a live one of the current context.
    device.check(begin_name, unsafe { begin(stream.raw()) })?;
    let launched = launch();
    let mut raw = std::ptr::null_mut();
    // SAFETY: as above; `raw` is valid for the write.
    let code = unsafe { end(stream.raw(), &mut raw) };
    if let Err(error) = launched {
        // Its message is the one that counts.
        if code != 0 {
            library.take_message();
        }
        return Err(error);
    }
    device.check(end_name, code)?;
    if raw.is_null() {
        return Err(Error::from_empty_answer(end_name, "group"));
    }
    Ok(TaskGroup(raw))
}

/// # Safety
/// As for [`Tasks::launch`].
unsafe fn replace(
    device: &DeviceState,
    stream: &StreamState,
    group: &TaskGroup,
    begun: &mut bool,
    launch: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let (library, functions) = (device.library(), device.library().functions());
    let (begin_name, end_name) = (
        "aclmdlRICaptureTaskUpdateBegin",
        "aclmdlRICaptureTaskUpdateEnd",
    );
    let begin = library.optional(functions.aclmdlRICaptureTaskUpdateBegin, begin_name)?;
    let end = library.optional(functions.aclmdlRICaptureTaskUpdateEnd, end_name)?;
    // SAFETY: stream and group are live, and of the current context.
    let code = unsafe { begin(stream.raw(), group.0) };
    device.check(begin_name, code).map_err(by_driver)?;
    *begun = true;
    let launched = launch();
    // Ended in any case, so that the stream stays usable.
    // SAFETY: as above.
    let code = unsafe { end(stream.raw()) };
    if let Err(error) = launched {
        if code != 0 {
            library.take_message();
        }
        return Err(error);
    }
    let ended = device.check(end_name, code).map_err(by_driver);
    // An update that stays open would take all later work of the stream: end it once more, for nothing.
    // SAFETY: as above.
    if ended.is_err() && unsafe { end(stream.raw()) } != 0 {
        library.take_message();
    }
    ended
}

/// Old drivers have no updates, and CANN says so when one is asked for.
fn by_driver(error: Error) -> Error {
    use aclnn_sys::codes::{
        ACL_ERROR_RT_FEATURE_NOT_SUPPORT, ACL_ERROR_RT_FEATURE_NOT_SUPPORT_UPDATE_OP,
    };
    match error.code() {
        Some(ACL_ERROR_RT_FEATURE_NOT_SUPPORT | ACL_ERROR_RT_FEATURE_NOT_SUPPORT_UPDATE_OP) => error
            .with_hint(
                "calls of a graph are changed by drivers from 25.0.RC1 on for Atlas A2 and A3, and from 26.0.RC1 on for Ascend 950",
            ),
        _ => error,
    }
}
