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

/// Waits for the work that uses either memory, copies bytes from one to the other, and waits for the copy. Says whether it did:
/// where one device does not reach the other's memory nothing was copied, and the way is through the host.
///
/// CANN orders nothing between streams of two devices, so the host does.
///
/// # Safety
/// Both ranges belong to blocks of these devices, whose marks these are; nobody else uses the destination.
pub(crate) unsafe fn copy(to: Block<'_>, from: Block<'_>, bytes: usize) -> Result<bool> {
    if bytes == 0 {
        return Ok(true);
    }
    if !reaches(from.device, to.device)? {
        return Ok(false);
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
    to.device.library().check("aclrtMemcpy", code)?;
    Ok(true)
}

/// Whether two devices may send to each other, which they are allowed to when this is first asked.
fn reaches(one: &'static DeviceState, other: &'static DeviceState) -> Result<bool> {
    // Of two the lower one keeps what is known, so that a thread never waits for the lists of both.
    let (low, high) = match one.ordinal() < other.ordinal() {
        true => (one, other),
        false => (other, one),
    };
    let mut peers = lock(low.peers());
    if let Some((_, reaches)) = peers.iter().find(|(peer, _)| std::ptr::eq(*peer, high)) {
        return Ok(*reaches);
    }
    // Each way is opened by itself; documents speak of both.
    let reaches = can_access(low, high)?
        && can_access(high, low)?
        && enable(low, high)?
        && enable(high, low)?;
    if !reaches {
        let (one, other) = (low.ordinal(), high.ordinal());
        tell!(debug, target: "aclnn::runtime", one, other, "copies between these devices go through the host");
    }
    peers.push((high, reaches));
    Ok(reaches)
}

fn can_access(from: &DeviceState, to: &DeviceState) -> Result<bool> {
    let _context = from.enter()?;
    let Some(ask) = from.library().functions().aclrtDeviceCanAccessPeer else {
        return Ok(false);
    };
    let mut answer = 0;
    // SAFETY: the place is valid for the write.
    let code = unsafe { ask(&mut answer, number(from), number(to)) };
    Ok(code == 0 && answer == 1)
}

/// Lets a device send to another. That it may already is no failure to CANN; any other answer is a no.
fn enable(from: &DeviceState, to: &DeviceState) -> Result<bool> {
    let _context = from.enter()?;
    let Some(enable) = from.library().functions().aclrtDeviceEnablePeerAccess else {
        return Ok(false);
    };
    // SAFETY: the function takes any number; the flags have to be 0.
    Ok(unsafe { enable(number(to), 0) } == 0)
}

fn number(device: &DeviceState) -> i32 {
    i32::try_from(device.ordinal()).unwrap_or(i32::MAX)
}
