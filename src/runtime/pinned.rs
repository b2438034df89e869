//! Pinned host memory: what the device copies to and from while the host goes on.

use std::ffi::c_void;

use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;
use crate::runtime::marks::Marks;

/// Pinned blocks that are not in use.
#[derive(Default)]
pub(crate) struct PinnedPool {
    free: Vec<PinnedBlock>,
}

/// Cached bytes beyond which a block that comes back is freed instead.
const CACHED: usize = 256 << 20;

pub(crate) struct PinnedBlock {
    address: usize,
    bytes: usize,
    pub marks: Marks,
}

impl PinnedPool {
    /// Frees all blocks. Only when no queued work uses them: before a reset, or when all are idle.
    pub fn clear(&mut self, library: &Library) {
        for block in self.free.drain(..) {
            free(library, &block);
        }
    }
}

fn free(library: &Library, block: &PinnedBlock) {
    let Some(free) = library.functions().aclrtFreeHost else {
        return;
    };
    // SAFETY: the block came from aclrtMallocHost and is used by nobody any more.
    let code = unsafe {
        free(std::ptr::with_exposed_provenance_mut::<c_void>(
            block.address,
        ))
    };
    if code != 0 {
        let error = library.failure("aclrtFreeHost", code);
        tell!(warn, target: "aclnn::runtime", %error, "pinned memory could not be freed and is leaked");
    }
}

/// Pinned host memory that is owned; returned to its device's pool when dropped, without waiting.
pub(crate) struct PinnedMemory {
    device: &'static DeviceState,
    block: Option<PinnedBlock>,
}

impl PinnedMemory {
    /// `bytes` initialised bytes (zeros, or what an earlier owner left).
    pub fn allocate(device: &'static DeviceState, bytes: usize) -> Result<PinnedMemory> {
        device.check_working()?;
        if bytes == 0 {
            return Ok(PinnedMemory {
                device,
                block: None,
            });
        }
        let wanted = bytes
            .checked_next_multiple_of(4096)
            .filter(|&bytes| isize::try_from(bytes).is_ok())
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::OutOfMemory,
                    format!("{bytes} bytes are more than memory can hold"),
                )
            })?;
        let fits =
            |block: &PinnedBlock| block.bytes >= wanted && block.bytes <= wanted.saturating_mul(2);
        let take = || {
            let mut pool = lock(device.pinned());
            let found = pool
                .free
                .iter()
                .rposition(|block| fits(block) && device.is_idle(&block.marks));
            found.map(|index| pool.free.swap_remove(index))
        };
        let mut cached = take();
        if cached.is_none() && lock(device.pinned()).free.iter().any(fits) {
            // The copy that used it may have ended without anybody having asked.
            device.query_streams();
            cached = take();
        }
        if let Some(block) = cached {
            return Ok(PinnedMemory {
                device,
                block: Some(block),
            });
        }
        let library = device.library();
        let allocate = library.optional(library.functions().aclrtMallocHost, "aclrtMallocHost")?;
        let _context = device.enter()?;
        let mut address: *mut c_void = std::ptr::null_mut();
        // SAFETY: `address` is valid for the write; a context is current.
        device.check("aclrtMallocHost", unsafe { allocate(&mut address, wanted) })?;
        if address.is_null() {
            return Err(Error::from_empty_answer("aclrtMallocHost", "memory"));
        }
        // SAFETY: the block is ours, this long, and ACL does not clear it: uninitialised memory must not
        // reach safe code.
        unsafe { address.cast::<u8>().write_bytes(0, wanted) };
        let block = PinnedBlock {
            address: address.expose_provenance(),
            bytes: wanted,
            marks: Marks::default(),
        };
        Ok(PinnedMemory {
            device,
            block: Some(block),
        })
    }

    pub fn device(&self) -> &'static DeviceState {
        self.device
    }

    /// Start of the memory; dangling for no bytes.
    pub fn start(&self) -> *mut u8 {
        self.block.as_ref().map_or(
            std::ptr::NonNull::<u64>::dangling().as_ptr().cast(),
            |block| std::ptr::with_exposed_provenance_mut(block.address),
        )
    }

    pub fn marks(&self) -> Option<&Marks> {
        self.block.as_ref().map(|block| &block.marks)
    }
}

impl Drop for PinnedMemory {
    fn drop(&mut self) {
        let Some(block) = self.block.take() else {
            return;
        };
        let library = self.device.library();
        let Some(_call) = self.device.maker().call() else {
            return;
        };
        let mut pool = lock(self.device.pinned());
        let cached: usize = pool.free.iter().map(|block| block.bytes).sum();
        if self.device.is_reset() {
            // Pinned memory belongs to the process, not to the device; all work ended with the reset.
            drop(pool);
            free(library, &block);
        } else if cached > CACHED && self.device.is_idle(&block.marks) {
            drop(pool);
            match self.device.enter() {
                Ok(_context) => free(library, &block),
                // No call can be made here, inside a function of the host for one.
                Err(_) => lock(self.device.pinned()).free.push(block),
            }
        } else {
            pool.free.push(block);
        }
    }
}
