//! The ACL runtime in safe Rust: library, devices, streams, events, memory.
//!
//! # Why this is sound
//!
//! ACL hands out raw handles and addresses, orders work only where it is told to, and reports most
//! mistakes late or not at all. What keeps safe code from using freed memory, racing the device or
//! leaking is this:
//!
//! - **The libraries never go away.** One set is opened once, and never closed ([`library`]), so function
//!   pointers stay valid. Nothing is finalised or reset by a `Drop`.
//! - **Devices never go away either.** What this process knows of a device is kept as long as it lives, also
//!   after a reset, and then answers that the device was reset; so it is referred to without counting.
//! - **The right context is current.** Each entry asks which one is, sets the device's where it must,
//!   and puts back what it found ([`context`]). ACL's current context belongs to the thread and other
//!   code moves it, so it is not remembered.
//! - **One thread queues on a stream at a time.** A stream's lock spans the waits, the two phases of an
//!   operator and the marks ([`device::DeviceState::submit`], in [`submit`]). Two streams' locks are never held at
//!   once.
//! - **Memory knows its work.** A block carries the last write and the last reads of each stream as
//!   marks ([`marks`]): a slot of the device's stream table and a number that counts that stream's
//!   work. Rust's borrows say what is read and what is written: `&TensorView` and `&mut`. Before a use
//!   on another stream, an event makes that stream wait; before the host reads, it waits itself.
//!   While there is one stream, no event is ever made. Parts of one tensor share its marks and may be
//!   written by two threads at once, so each stream sets and takes away its own; only who borrows a whole
//!   tensor mutably, and so reaches it alone, clears those of others.
//! - **Freed memory keeps its marks.** Dropping a buffer puts the block, marks and all, into the
//!   device's pool ([`memory`]) without waiting and without calling CANN. Whoever gets the block next
//!   is ordered behind the old work by the very same marks. `aclrtFree` is called only on blocks whose
//!   work is known to be done.
//! - **A stream outlives its work.** When its last handle goes, the stream stays in its slot until its
//!   work is done and is destroyed by a later call; the slot's counter goes on, so old marks never
//!   speak of new work. An event goes back to its pool only when the work behind every wait that
//!   refers to it is done.
//! - **Failures stick.** After a kernel fault or a lost device every entry is refused with the first
//!   failure, so undefined results are not read as results. A wait that times out marks nothing as done.
//! - **A panic finds nothing half done.** Work that unwinds leaves its memory marked and its capture ended. The log's
//!   subscriber, which may panic or call this crate, is never called while a lock is held, something is made that is
//!   made once, or the thread has another context than its own ([`log`](crate::log)).
//! - **A fork ends it.** A child of a process that had opened CANN refuses every entry, before it waits for a lock that
//!   a thread of the parent may hold; what it inherited is dropped without a call ([`fork`](crate::fork)).
//! - **Nothing is freed under a call.** [`Device::reset`](crate::Device::reset) and [`shutdown`] leave that to the
//!   caller. A session of the simulator, which is safe to start, waits until no thread is in a call and keeps others
//!   out meanwhile ([`gate`]); what was made before knows that it is gone ([`library::Maker`]).
//! - **Borrowed is borrowed.** Raw memory, streams and contexts of an engine are wrapped by `unsafe`
//!   functions whose contracts say what the engine must keep; they carry no marks and count as no
//!   stream.
//!
//! - **Two devices have no order.** Marks speak of one device's streams. A copy between two waits on the host for the work
//!   that uses either memory, and for itself ([`peer`]), so that it needs no marks.
//!
//! - **Work of others goes the same way.** What another library queues on our streams on our memory is
//!   submitted like ours ([`crate::Stream::foreign`]), so that waits and marks are the same.
//!
//! - **Code outlives its launches.** A module of kernels carries marks as memory does: it is unloaded by a later call, once the
//!   launches of its kernels are done ([`module`]). A graph keeps the modules of its launches.
//!
//! What would break it: queueing on our streams past that, or freeing our memory, through ACL itself; resetting
//! the device or finalising ACL under us, which another library in the process can do and we cannot see.

pub(crate) mod arguments;
pub(crate) mod captures;
pub(crate) mod context;
pub(crate) mod device;
pub(crate) mod device_files;
pub(crate) mod event;
pub(crate) mod exceptions;
pub(crate) mod extension;
pub(crate) mod facts;
#[cfg(feature = "sim")]
pub(crate) mod gate;
pub(crate) mod graph;
pub(crate) mod host_function;
pub(crate) mod launch;
pub(crate) mod library;
pub(crate) mod marks;
pub(crate) mod memory;
pub(crate) mod module;
pub(crate) mod peer;
pub(crate) mod pinned;
pub(crate) mod stream;
pub(crate) mod submit;
pub(crate) mod task_group;
pub(crate) mod tools;
pub(crate) mod transfer;
pub(crate) mod versions;
pub(crate) mod visible;

use std::time::Duration;

use crate::error::Result;

/// A time as CANN takes it: in whole milliseconds, and never none, which CANN does not document.
pub(crate) fn milliseconds(timeout: Duration) -> u32 {
    let whole = timeout.as_nanos().div_ceil(1_000_000).max(1);
    u32::try_from(whole).unwrap_or(u32::MAX)
}

/// Resets every Atlas that this process uses through this crate, and finalises ACL if this crate
/// initialised it. ACL cannot be started again by this crate afterwards.
///
/// There is no need to call this: the operating system takes everything back when the process ends. It is
/// for programs that must leave ACL before they do something else. Does nothing where no Atlas is in use.
///
/// # Safety
/// Nobody in the process uses an Atlas any more, through this crate or beside it, and no call is running.
///
/// # Errors
/// What CANN says.
///
/// ```
/// // SAFETY: this program uses no Atlas.
/// unsafe { aclnn::shutdown()? };
/// # Ok::<(), aclnn::Error>(())
/// ```
pub unsafe fn shutdown() -> Result<()> {
    match library::Library::peek() {
        // SAFETY: upheld by the caller.
        Some(library) => unsafe { library.shut_down() },
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_rounded_up_to_whole_milliseconds() {
        let cases = [
            (Duration::ZERO, 1),
            (Duration::from_nanos(1), 1),
            (Duration::from_millis(1), 1),
            (Duration::from_micros(1_001), 2),
            (Duration::MAX, u32::MAX),
        ];
        for (timeout, expected) in cases {
            assert_eq!(milliseconds(timeout), expected, "{timeout:?}");
        }
    }
}
