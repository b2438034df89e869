//! Copies from the memory of one device to that of another.

use aclnn_sys as sys;

use crate::error::Result;
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::marks::Marks;

/// Devices whose memory was asked for, and whether it can be reached. Of a device that was reset there is another state, which
/// is asked for anew.
pub(crate) type Peers = Vec<(&'static DeviceState, bool)>;

/// Memory of a device, and what uses it.
#[derive(Clone, Copy)]
pub(crate) struct Block<'a> {
    pub device: &'static DeviceState,
    pub address: usize,
    pub marks: Option<&'a Marks>,
}

/// Waits for the work that uses either memory, copies bytes from one to the other, and waits for the copy. The devices reach each
/// other ([`reaches`]).
///
/// CANN orders nothing between streams of two devices, so the host does.
///
/// # Safety
/// Both ranges belong to blocks of these devices, whose marks these are; nobody else uses the destination.
pub(crate) unsafe fn copy(to: Block<'_>, from: Block<'_>, bytes: usize) -> Result<()> {
    if bytes == 0 {
        return Ok(());
    }
    if let Some(marks) = from.marks {
        from.device.wait_for(marks, false)?;
    }
    if let Some(marks) = to.marks {
        to.device.wait_for(marks, true)?;
    }
    let _context = to.device.enter()?;
    // SAFETY: the caller's promise; queued work that uses either range was just waited for, and the call waits for the copy.
    let code = unsafe {
        (to.device.library().functions().aclrtMemcpy)(
            std::ptr::without_provenance_mut(to.address),
            bytes,
            std::ptr::without_provenance(from.address),
            bytes,
            sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE,
        )
    };
    // Which of the two failed CANN does not say here. The next call on that one does, which marks it.
    to.device.library().check("aclrtMemcpy", code)
}

/// Whether two devices may send to each other, which they are allowed to when this is first asked. What CANN says is kept; where
/// a call failed it is a no for this time, since faults pass.
pub(crate) fn reaches(one: &'static DeviceState, other: &'static DeviceState) -> Result<bool> {
    // Of two the lower one keeps what is known, so that a thread never waits for the lists of both.
    let (low, high) = match one.ordinal() < other.ordinal() {
        true => (one, other),
        false => (other, one),
    };
    let mut peers = lock(low.peers());
    if let Some((_, reaches)) = peers.iter().find(|(peer, _)| std::ptr::eq(*peer, high)) {
        return Ok(*reaches);
    }
    // Each way is asked for and opened by itself; documents speak of both.
    let mut known = Some(true);
    for (from, to) in [(low, high), (high, low)] {
        if known == Some(true) {
            known = can_access(from, to)?;
        }
    }
    for (from, to) in [(low, high), (high, low)] {
        if known == Some(true) && !open(from, to)? {
            known = None;
        }
    }
    let Some(reaches) = known else {
        return Ok(false);
    };
    if !reaches {
        let (one, other) = (low.ordinal(), high.ordinal());
        tell!(debug, target: "aclnn::runtime", one, other, "copies between these devices go through the host");
    }
    peers.push((high, reaches));
    Ok(reaches)
}

/// Whether CANN offers the way; `None` where the question failed.
fn can_access(from: &DeviceState, to: &DeviceState) -> Result<Option<bool>> {
    let _context = from.enter()?;
    let Some(ask) = from.library().functions().aclrtDeviceCanAccessPeer else {
        return Ok(Some(false));
    };
    let mut answer = 0;
    // SAFETY: the place is valid for the write.
    let code = unsafe { ask(&mut answer, from.number(), to.number()) };
    Ok(from.told(code).then_some(answer == 1))
}

/// Lets a device send to another, unless somebody in the process did before.
fn open(from: &DeviceState, to: &DeviceState) -> Result<bool> {
    let _context = from.enter()?;
    let functions = from.library().functions();
    if let Some(ask) = functions.aclrtDevicePeerAccessStatus {
        let mut status = 0;
        // SAFETY: the place is valid for the write.
        let code = unsafe { ask(from.number(), to.number(), &mut status) };
        if from.told(code) && status == 1 {
            return Ok(true);
        }
    }
    let Some(enable) = functions.aclrtDeviceEnablePeerAccess else {
        return Ok(false);
    };
    // SAFETY: the function takes any number; the flags have to be 0.
    let code = unsafe { enable(to.number(), 0) };
    Ok(from.told(code))
}
