//! How launches of kernels get into a stream's queue, one by one or inside a graph.

use std::fmt::Write;

use crate::error::{Error, ErrorKind, Result};
use crate::kernel::parts::Settings;
use crate::kernel::triton::Lock;
use crate::runtime::arguments::Arguments;
use crate::runtime::device::DeviceState;
use crate::runtime::launch::{self, Target};
use crate::runtime::stream::{Queue, StreamState};
use crate::runtime::tools;

/// What a profiler is told of a launch, where operators have ranges.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub name: &'a str,
    /// What [`tools::tell_form`] wrote of its tensors.
    pub forms: &'a str,
}

/// Queues a kernel with its scratch memory, of the stream's where there is a queue to ask for it, and ends its arguments.
///
/// # Safety
/// As for [`launch::launch`]. Without a queue the target has its scratch memory, with room for the lock.
#[inline]
pub(super) unsafe fn queue_kernel(
    device: &'static DeviceState,
    stream: &StreamState,
    queue: Option<&mut Queue>,
    target: &mut Target,
    settings: &Settings<'_>,
    arguments: &mut Arguments<'_>,
    told: Told<'_>,
) -> Result<()> {
    if settings.workspace > 0 || settings.lock.is_some() {
        // SAFETY: upheld by the caller.
        unsafe { take_scratch(device, stream, queue, target, settings) }?;
    }
    // SAFETY: upheld by the caller.
    unsafe {
        match tools::of_operators() {
            true => launch_in_range(device, stream, target, arguments, told),
            false => launch::launch(device, stream, target, arguments),
        }
    }
}

/// Launches in a range of its own; a capture's is the host's alone.
///
/// # Safety
/// As for [`launch::launch`].
#[cold]
unsafe fn launch_in_range(
    device: &'static DeviceState,
    stream: &StreamState,
    target: &Target,
    arguments: &mut Arguments<'_>,
    told: Told<'_>,
) -> Result<()> {
    let marked = match device.is_captured(stream) {
        true => std::ptr::null_mut(),
        false => stream.raw(),
    };
    let mut message = tools::Message::EMPTY;
    // Writing to it does not fail.
    let _ = message
        .write_str(told.name)
        .and_then(|()| message.write_str(told.forms));
    // SAFETY: the stream is alive, its context current, its queue held; the rest is upheld by the caller.
    unsafe {
        tools::in_range(&message, marked, || {
            launch::launch(device, stream, target, arguments)
        })
    }
}

/// Finds scratch memory for a launch, and queues what it begins with.
///
/// # Safety
/// As for [`queue_kernel`].
unsafe fn take_scratch(
    device: &'static DeviceState,
    stream: &StreamState,
    queue: Option<&mut Queue>,
    target: &mut Target,
    settings: &Settings<'_>,
) -> Result<()> {
    let lock_bytes = settings.lock.map_or(0, Lock::bytes);
    let start = match queue {
        // A graph of others would use what later work of the stream uses too.
        Some(_) if device.is_captured(stream) => return Err(captured_workspace()),
        Some(queue) => queue
            .workspace(device, stream, settings.workspace + lock_bytes)?
            .addr(),
        None => target.workspace,
    };
    target.workspace = start + lock_bytes;
    if let Some(lock) = settings.lock {
        target.lock = start;
        // SAFETY: there is room for the lock, which nobody uses before the kernel; the rest is upheld by the caller.
        unsafe { lock.queue_reset(device, stream, start) }?;
    }
    if settings.workspace == 0 {
        target.workspace = 0;
    }
    Ok(())
}

#[cold]
fn captured_workspace() -> Error {
    let message =
        "somebody captures the stream, and its scratch memory does not stay as long as their graph";
    Error::new(ErrorKind::Capture, message)
        .with_argument("workspace")
        .with_hint("describe the launch to a GraphBuilder, whose graph has memory of its own")
}
