//! Device memory: a pool whose blocks are reused in the order of streams.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use aclnn_sys as sys;

use crate::error::{Error, ErrorClass, ErrorKind, Result};
use crate::lock::lock;
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;
use crate::runtime::marks::Marks;

/// What block sizes are multiples of: torch_npu's choice, a multiple of every alignment that CANN asks.
const GRANULE: usize = 512;

/// Kernels of the 310P move whole 32-byte blocks and reach past the end of a short tensor; and a
/// piece of memory must be followed by 32 bytes that nobody uses.
const SLACK: usize = 32;

/// What the pool of a device holds, in bytes of whole blocks.
///
/// ```
/// # use aclnn::Device;
/// if let Some(statistics) = Device::auto()?.memory_statistics() {
///     assert!(statistics.current <= statistics.peak);
/// }
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct MemoryStatistics {
    /// In use by tensors and workspaces.
    pub current: usize,
    /// The most that was in use at one time.
    pub peak: usize,
    /// Kept for reuse.
    pub cached: usize,
    /// Blocks taken from CANN so far.
    pub allocations: u64,
}

/// A block of device memory with the work that may still use it.
pub(crate) struct Block {
    address: NonZeroUsize,
    bytes: usize,
    pub marks: Marks,
}

/// The blocks of a device that are not in use, by size.
#[derive(Default)]
pub(crate) struct Pool {
    #[expect(
        clippy::vec_box,
        reason = "a block that is lent and given back moves its address only"
    )]
    free: BTreeMap<usize, Vec<Box<Block>>>,
    statistics: MemoryStatistics,
    limit: Option<usize>,
    /// Bytes that CANN is being asked for, so that threads that ask at once keep to the limit together.
    asked: usize,
}

impl Pool {
    pub fn statistics(&self) -> MemoryStatistics {
        self.statistics
    }

    /// Counts the peak anew, from what is in use now.
    pub fn reset_peak(&mut self) {
        self.statistics.peak = self.statistics.current;
    }

    pub fn set_limit(&mut self, limit: Option<usize>) {
        self.limit = limit;
    }

    /// Notes that CANN is about to be asked for so many bytes, or says which limit that would exceed; `cached` memory counts
    /// until it was given back.
    pub fn reserve(&mut self, bytes: usize, cached: bool) -> std::result::Result<(), usize> {
        let mut held = self.statistics.current + self.asked;
        if cached {
            held += self.statistics.cached;
        }
        match self
            .limit
            .filter(|&limit| held.saturating_add(bytes) > limit)
        {
            Some(limit) => Err(limit),
            None => {
                self.asked += bytes;
                Ok(())
            }
        }
    }

    /// Notes what came of it.
    pub fn note_fresh(&mut self, bytes: usize, is_given: bool) {
        self.asked -= bytes;
        if is_given {
            self.statistics.allocations += 1;
            self.lend(bytes);
        }
    }

    /// With one block that nobody used.
    #[cfg(all(test, aclnn_loom))]
    pub fn of_block(bytes: usize) -> Pool {
        let mut pool = Pool::default();
        pool.give_back(Box::new(Block {
            address: NonZeroUsize::MIN,
            bytes,
            marks: Marks::default(),
        }));
        pool
    }

    /// A block of at least `bytes` that is not much larger, and suits.
    pub fn take(
        &mut self,
        bytes: usize,
        mut suits: impl FnMut(&Block) -> bool,
    ) -> Option<Box<Block>> {
        let mut look = |blocks: &mut Vec<Box<Block>>| {
            let index = blocks.iter().rposition(|block| suits(block))?;
            Some(blocks.swap_remove(index))
        };
        // Mostly a block of that very size is there.
        let block = self.free.get_mut(&bytes).and_then(&mut look).or_else(|| {
            let mut fitting = self.free.range_mut(Self::fitting(bytes));
            fitting.find_map(|(_, blocks)| look(blocks))
        })?;
        self.statistics.cached -= block.bytes;
        self.lend(block.bytes);
        Some(block)
    }

    /// Whether there is a block of that size, idle or not.
    fn has(&self, bytes: usize) -> bool {
        self.free
            .range(Self::fitting(bytes))
            .any(|(_, blocks)| !blocks.is_empty())
    }

    /// Sizes of blocks that are used for `bytes` bytes: an eighth may be wasted, or one granule.
    fn fitting(bytes: usize) -> std::ops::RangeInclusive<usize> {
        bytes..=bytes.saturating_add((bytes / 8).max(GRANULE))
    }

    fn lend(&mut self, bytes: usize) {
        self.statistics.current += bytes;
        self.statistics.peak = self.statistics.peak.max(self.statistics.current);
    }

    /// Frees what is cached, before a reset. What is lent comes back to nowhere: the reset frees it.
    pub fn clear(&mut self, library: &Library) {
        for block in std::mem::take(&mut self.free).into_values().flatten() {
            // SAFETY: the block came from aclrtMalloc, is in no pool any more, and the streams are gone.
            let _ = unsafe {
                (library.functions().aclrtFree)(std::ptr::without_provenance_mut(
                    block.address.get(),
                ))
            };
        }
        self.statistics = MemoryStatistics::default();
    }

    pub fn give_back(&mut self, block: Box<Block>) {
        // A reset that failed has cleared the numbers while blocks were lent.
        self.statistics.current = self.statistics.current.saturating_sub(block.bytes);
        self.statistics.cached += block.bytes;
        self.free.entry(block.bytes).or_default().push(block);
    }
}

/// Device memory that is owned: returned to its device's pool when dropped, without waiting and
/// without calling CANN, together with the marks of the work that still uses it.
pub(crate) struct DeviceBuffer {
    device: &'static DeviceState,
    /// Boxed once, when CANN gives it, so that lending it moves an address only.
    block: Option<Box<Block>>,
}

impl DeviceBuffer {
    /// At least `bytes` bytes whose contents are not specified. Work of other streams may still be
    /// queued on them; the marks say which, and every use is ordered behind it. With `idle` only
    /// memory is taken that the host may touch at once.
    pub fn allocate(
        device: &'static DeviceState,
        bytes: usize,
        idle: bool,
    ) -> Result<DeviceBuffer> {
        device.check_working()?;
        if bytes == 0 {
            return Ok(DeviceBuffer {
                device,
                block: None,
            });
        }
        let wanted = bytes
            .checked_add(SLACK)
            .and_then(|bytes| bytes.checked_next_multiple_of(GRANULE))
            .filter(|&bytes| isize::try_from(bytes).is_ok())
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::OutOfMemory,
                    format!("{bytes} bytes are more than any device has"),
                )
            })?;
        let mut block = Self::take(device, wanted, idle);
        if block.is_none() && idle && lock(device.pool()).has(wanted) {
            // The work on it may have ended without anybody having asked.
            device.query_streams();
            block = Self::take(device, wanted, idle);
        }
        let mut block = block.map_or_else(|| Self::fresh(device, wanted), Ok)?;
        if idle {
            // Nothing is left to wait for; who uses it next owns it.
            block.marks = Marks::default();
        }
        Ok(DeviceBuffer {
            device,
            block: Some(block),
        })
    }

    fn take(device: &DeviceState, bytes: usize, idle: bool) -> Option<Box<Block>> {
        lock(device.pool()).take(bytes, |block| !idle || device.is_idle(&block.marks))
    }

    /// A block from CANN. When memory runs out the cache is given back and one more try made.
    fn fresh(device: &DeviceState, bytes: usize) -> Result<Box<Block>> {
        if lock(device.pool()).reserve(bytes, true).is_err() {
            trim(device, true)?;
            let mut pool = lock(device.pool());
            if let Err(limit) = pool.reserve(bytes, false) {
                return Err(Error::new(
                    ErrorKind::OutOfMemory,
                    format!(
                        "{bytes} bytes of device memory would exceed the limit of {limit} that was set; {} are in use",
                        pool.statistics.current
                    ),
                ));
            }
        }
        let address = match Self::malloc(device, bytes) {
            Err(error) if error.class() == Some(ErrorClass::OutOfDeviceMemory) => {
                trim(device, true).and_then(|()| Self::malloc(device, bytes))
            }
            other => other,
        };
        lock(device.pool()).note_fresh(bytes, address.is_ok());
        Ok(Box::new(Block {
            address: address?,
            bytes,
            marks: Marks::default(),
        }))
    }

    fn malloc(device: &DeviceState, bytes: usize) -> Result<NonZeroUsize> {
        let library = device.library();
        let _context = device.enter()?;
        let mut address = std::ptr::null_mut();
        // SAFETY: `address` is valid for the write; a context is current.
        let code = unsafe {
            (library.functions().aclrtMalloc)(
                &mut address,
                bytes,
                sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST,
            )
        };
        device.check("aclrtMalloc", code)?;
        NonZeroUsize::new(address.addr())
            .ok_or_else(|| Error::from_empty_answer("aclrtMalloc", "memory"))
    }

    /// The device address; 0 for no bytes.
    #[inline]
    pub fn address(&self) -> usize {
        self.block.as_ref().map_or(0, |block| block.address.get())
    }

    /// The device address, for no bytes one that is not null and that nobody follows; and the marks.
    #[inline(always)]
    pub fn memory(&self) -> (usize, Option<&Marks>) {
        match &self.block {
            Some(block) => (block.address.get(), Some(&block.marks)),
            None => (64, None),
        }
    }

    #[inline]
    pub fn marks(&self) -> Option<&Marks> {
        self.block.as_ref().map(|block| &block.marks)
    }

    /// Bytes of the whole block.
    pub fn capacity(&self) -> usize {
        self.block.as_ref().map_or(0, |block| block.bytes)
    }
}

impl Drop for DeviceBuffer {
    fn drop(&mut self) {
        // After a reset the memory is gone already.
        if let Some(block) = self.block.take().filter(|_| !self.device.is_gone()) {
            lock(self.device.pool()).give_back(block);
        }
    }
}

/// Gives cached memory back to CANN. With `wait` also what queued work still uses, after that work;
/// without, only what is idle.
pub(crate) fn trim(device: &DeviceState, wait: bool) -> Result<()> {
    let cached = std::mem::take(&mut lock(device.pool()).free);
    let mut result = Ok(());
    for block in cached.into_values().flatten() {
        // Once something fails, the rest goes back into the cache.
        let freed = result.is_ok() && {
            result = if wait {
                device.wait_for(&block.marks, true)
            } else {
                Ok(())
            };
            result.is_ok() && device.is_idle(&block.marks) && {
                result = free(device, &block);
                result.is_ok()
            }
        };
        let mut pool = lock(device.pool());
        if freed {
            pool.statistics.cached -= block.bytes;
        } else {
            pool.free.entry(block.bytes).or_default().push(block);
        }
    }
    result
}

fn free(device: &DeviceState, block: &Block) -> Result<()> {
    let _context = device.enter()?;
    // SAFETY: the block came from aclrtMalloc, is in no pool any more, and no queued work uses it.
    let code = unsafe {
        (device.library().functions().aclrtFree)(std::ptr::without_provenance_mut(
            block.address.get(),
        ))
    };
    device.check("aclrtFree", code)
}
