//! Copies between host and device, and fills.

use std::ffi::c_void;

use aclnn_sys as sys;

use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::gather;
use crate::layout::Layout;
use crate::runtime::device::DeviceState;
use crate::runtime::marks::Marks;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::pinned::PinnedMemory;
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::Uses;

/// Copies bytes into memory that no queued work uses, and waits for the copy.
///
/// # Safety
/// Address `to` and the bytes after it belong to a block of the device that nobody else uses.
pub(crate) unsafe fn write(device: &DeviceState, to: usize, bytes: &[u8]) -> Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let _context = device.enter()?;
    // SAFETY: the host slice is valid for the length of the call, which waits; the device memory is the
    // caller's promise.
    let code = unsafe {
        (device.library().functions().aclrtMemcpy)(
            std::ptr::without_provenance_mut(to),
            bytes.len(),
            bytes.as_ptr().cast(),
            bytes.len(),
            sys::aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE,
        )
    };
    device.check("aclrtMemcpy", code)
}

/// Waits for the work that writes the memory, then copies bytes out of it.
///
/// # Safety
/// Address `from` and the bytes after it belong to a block of the device, whose marks these are.
pub(crate) unsafe fn read(
    device: &DeviceState,
    from: usize,
    marks: Option<&Marks>,
    bytes: &mut [u8],
) -> Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    if let Some(marks) = marks {
        device.wait_for(marks, false)?;
    }
    let _context = device.enter()?;
    // SAFETY: as for `write`, the other way round.
    let code = unsafe {
        (device.library().functions().aclrtMemcpy)(
            bytes.as_mut_ptr().cast(),
            bytes.len(),
            std::ptr::without_provenance(from),
            bytes.len(),
            sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_HOST,
        )
    };
    device.check("aclrtMemcpy", code)
}

/// Clears memory that no queued work uses, and waits for it.
///
/// # Safety
/// As for [`write()`].
pub(crate) unsafe fn clear(device: &DeviceState, to: usize, bytes: usize) -> Result<()> {
    if bytes == 0 {
        return Ok(());
    }
    let Some(set) = device.library().functions().aclrtMemset else {
        let mut zeros = Vec::new();
        let out_of_memory = |_| {
            Error::new(
                ErrorKind::OutOfMemory,
                format!("{bytes} bytes of host memory could not be allocated"),
            )
        };
        zeros.try_reserve_exact(bytes).map_err(out_of_memory)?;
        zeros.resize(bytes, 0);
        // SAFETY: the caller's promise.
        return unsafe { write(device, to, &zeros) };
    };
    let _context = device.enter()?;
    // SAFETY: the caller's promise.
    let code = unsafe { set(std::ptr::without_provenance_mut(to), bytes, 0, bytes) };
    device.check("aclrtMemset", code)
}

/// The elements of a layout without gaps, in device memory of their own. Goes through the host.
///
/// # Safety
/// The block at `address` holds the layout and has these marks.
pub(crate) unsafe fn gather_on_device(
    device: &'static DeviceState,
    dtype: DType,
    layout: &Layout,
    address: usize,
    marks: Option<&Marks>,
) -> Result<DeviceBuffer> {
    // SAFETY: the caller's promise.
    let bytes = unsafe { gather_to_host(device, dtype, layout, address, marks) }?;
    let buffer = DeviceBuffer::allocate(device, bytes.len(), true)?;
    // SAFETY: the buffer is fresh and idle, and as long as the bytes.
    unsafe { write(device, buffer.address(), &bytes) }?;
    Ok(buffer)
}

/// The elements of a layout without gaps, on the host.
///
/// # Safety
/// As for [`gather_on_device`].
pub(crate) unsafe fn gather_to_host(
    device: &DeviceState,
    dtype: DType,
    layout: &Layout,
    address: usize,
    marks: Option<&Marks>,
) -> Result<Vec<u8>> {
    let mut packed = gather::zeroed(gather::byte_len(dtype, layout.elements())?)?;
    let (start, span) = gather::span(dtype, layout)?;
    if layout.is_contiguous() {
        // SAFETY: the caller's promise; a contiguous layout is the bytes from its first element on.
        unsafe { read(device, address + start, marks, &mut packed) }?;
        return Ok(packed);
    }
    let mut block = gather::zeroed(span)?;
    // SAFETY: the caller's promise: the span lies in the block.
    unsafe { read(device, address + start, marks, &mut block) }?;
    let layout = Layout::strided(layout.shape(), layout.strides(), 0)?;
    // SAFETY: the host copy holds the layout's span from its first element on.
    unsafe { gather::gather(block.as_ptr(), dtype, &layout, &mut packed) }?;
    Ok(packed)
}

/// Queues a copy between two blocks of one device.
///
/// # Safety
/// Both ranges belong to blocks of the device, whose marks these are, and do not overlap.
pub(crate) unsafe fn copy_on_device(
    device: &'static DeviceState,
    stream: &StreamState,
    to: (usize, &Marks),
    from: (usize, Option<&Marks>),
    bytes: usize,
) -> Result<()> {
    let uses = [(from.1, false), (Some(to.1), true)];
    // SAFETY: the caller's promise.
    unsafe {
        queue_copy(
            device,
            stream,
            to.0,
            from.0,
            bytes,
            sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE,
            &uses,
        )
    }
}

/// Queues a copy from pinned memory into a block, or out of a block into pinned memory.
///
/// # Safety
/// The range belongs to a block of the device, whose marks these are; the pinned memory has as many
/// bytes, and the host does not touch it until the work is done.
pub(crate) unsafe fn copy_pinned(
    device: &'static DeviceState,
    stream: &StreamState,
    pinned: &PinnedMemory,
    block: (usize, Option<&Marks>),
    bytes: usize,
    to_device: bool,
) -> Result<()> {
    let uses = [(pinned.marks(), !to_device), (block.1, to_device)];
    let host = pinned.start().expose_provenance();
    let (to, from, kind) = if to_device {
        (
            block.0,
            host,
            sys::aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE,
        )
    } else {
        (
            host,
            block.0,
            sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_HOST,
        )
    };
    // SAFETY: the caller's promise.
    unsafe { queue_copy(device, stream, to, from, bytes, kind, &uses) }
}

/// # Safety
/// Both ranges are memory that `kind` speaks of, and stay until the work is done.
unsafe fn queue_copy(
    device: &'static DeviceState,
    stream: &StreamState,
    to: usize,
    from: usize,
    bytes: usize,
    kind: sys::aclrtMemcpyKind,
    uses: &impl Uses,
) -> Result<()> {
    if bytes == 0 {
        return Ok(());
    }
    let library = device.library();
    let copy = library.optional(library.functions().aclrtMemcpyAsync, "aclrtMemcpyAsync")?;
    device.submit(
        stream,
        uses,
        &Launch {
            name: "aclrtMemcpyAsync",
            elements: bytes,
        },
        |_| {
            let (to, from) = (
                std::ptr::with_exposed_provenance_mut::<c_void>(to),
                std::ptr::with_exposed_provenance(from),
            );
            // SAFETY: the caller's promise; the stream is one of this device, whose context is current and
            // whose queue is held.
            device.check("aclrtMemcpyAsync", unsafe {
                copy(to, bytes, from, bytes, kind, stream.raw())
            })
        },
    )
}

/// Queues a copy on the device as part of work that is being queued.
///
/// # Safety
/// The stream's queue is held and its context current. Both ranges are memory of the device, and stay until the work is done.
pub(crate) unsafe fn queue_within(
    device: &DeviceState,
    stream: &StreamState,
    to: usize,
    from: usize,
    bytes: usize,
) -> Result<()> {
    let library = device.library();
    let copy = library.optional(library.functions().aclrtMemcpyAsync, "aclrtMemcpyAsync")?;
    let kind = sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE;
    let (to, from) = (
        std::ptr::without_provenance_mut::<c_void>(to),
        std::ptr::without_provenance(from),
    );
    // SAFETY: upheld by the caller.
    let code = unsafe { copy(to, bytes, from, bytes, kind, stream.raw()) };
    device.check("aclrtMemcpyAsync", code)
}

/// Queues the clearing of a range.
///
/// # Safety
/// The range belongs to a block of the device, whose marks these are.
pub(crate) unsafe fn clear_queued(
    device: &'static DeviceState,
    stream: &StreamState,
    block: (usize, Option<&Marks>),
    bytes: usize,
) -> Result<()> {
    let library = device.library();
    let set = library.optional(library.functions().aclrtMemsetAsync, "aclrtMemsetAsync")?;
    let uses = [(block.1, true)];
    device.submit(
        stream,
        &uses,
        &Launch {
            name: "aclrtMemsetAsync",
            elements: bytes,
        },
        |_| {
            let to = std::ptr::without_provenance_mut(block.0);
            // SAFETY: the caller's promise; the stream is one of this device, whose context is current and whose
            // queue is held.
            device.check("aclrtMemsetAsync", unsafe {
                set(to, bytes, 0, bytes, stream.raw())
            })
        },
    )
}
