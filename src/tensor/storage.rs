//! The memory that a tensor owns, wherever it is.

use crate::device::Device;
use crate::error::Result;
use crate::runtime::marks::Marks;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::transfer;
use crate::tensor::buffer::HostBuffer;

pub(crate) enum Storage {
    Host(HostBuffer),
    Device(DeviceBuffer),
}

impl Storage {
    /// A copy of `bytes` on a device.
    pub fn copied(bytes: &[u8], device: &Device) -> Result<Storage> {
        match device.atlas() {
            None => {
                let mut buffer = HostBuffer::zeroed(bytes.len())?;
                buffer.as_mut_bytes().copy_from_slice(bytes);
                Ok(Storage::Host(buffer))
            }
            Some(state) => {
                let buffer = DeviceBuffer::allocate(state, bytes.len(), true)?;
                // SAFETY: the buffer is ours, idle, and at least as long.
                unsafe { transfer::write(state, buffer.address(), bytes) }?;
                Ok(Storage::Device(buffer))
            }
        }
    }

    /// Zero bytes on a device.
    pub fn zeroed(bytes: usize, device: &Device) -> Result<Storage> {
        match device.atlas() {
            None => Ok(Storage::Host(HostBuffer::zeroed(bytes)?)),
            Some(state) => {
                let buffer = DeviceBuffer::allocate(state, bytes, true)?;
                // SAFETY: the buffer is ours, idle, and at least as long.
                unsafe { transfer::clear(state, buffer.address(), bytes) }?;
                Ok(Storage::Device(buffer))
            }
        }
    }

    /// Bytes on a device that are to be written before they are read. On the host they are zeros all
    /// the same: uninitialised memory must not reach safe code.
    #[inline]
    pub fn unspecified(bytes: usize, device: &Device) -> Result<Storage> {
        match device.atlas() {
            None => Ok(Storage::Host(HostBuffer::zeroed(bytes)?)),
            Some(state) => Ok(Storage::Device(DeviceBuffer::allocate(
                state, bytes, false,
            )?)),
        }
    }

    /// Start of the block: a host address or a device address, which is no pointer that the host may follow.
    /// With it the marks of an Atlas's block. One look for both: each call takes them of each tensor.
    #[inline(always)]
    pub fn memory(&self) -> (*mut u8, Option<&Marks>) {
        match self {
            Storage::Host(buffer) => (buffer.start(), None),
            Storage::Device(buffer) => {
                let (start, marks) = buffer.memory();
                (std::ptr::without_provenance_mut(start), marks)
            }
        }
    }
}
