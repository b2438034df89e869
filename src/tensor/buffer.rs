//! Host memory that a tensor owns.

use std::alloc::{self, Layout as AllocLayout};
use std::mem::ManuallyDrop;
use std::ptr::NonNull;

use crate::error::{Error, ErrorKind, Result};
use crate::tensor::Element;

/// Where a buffer starts: a cache line, and the alignment that CANN asks of addresses.
pub(crate) const ALIGNMENT: usize = 64;

/// An initialised block of host memory.
pub(crate) struct HostBuffer {
    start: NonNull<u8>,
    bytes: usize,
    owner: Owner,
}

enum Owner {
    Allocated {
        base: NonNull<u8>,
        layout: AllocLayout,
    },
    /// A vector taken apart; `free` puts it together again and drops it.
    Vector {
        capacity: usize,
        free: unsafe fn(NonNull<u8>, usize),
    },
    /// No bytes, nothing to free.
    Empty,
}

// SAFETY: the buffer owns its memory alone and holds plain bytes.
unsafe impl Send for HostBuffer {}
// SAFETY: through `&HostBuffer` the bytes can only be read.
unsafe impl Sync for HostBuffer {}

impl HostBuffer {
    /// `bytes` zero bytes, starting on a multiple of [`ALIGNMENT`].
    pub fn zeroed(bytes: usize) -> Result<HostBuffer> {
        if bytes == 0 {
            return Ok(HostBuffer {
                start: NonNull::<[u64; 8]>::dangling().cast(),
                bytes,
                owner: Owner::Empty,
            });
        }
        let out_of_memory = || {
            Error::new(
                ErrorKind::OutOfMemory,
                format!("{bytes} bytes of host memory could not be allocated"),
            )
        };
        // Asking the allocator for the larger alignment would have it clear the memory by hand;
        // with its own alignment large blocks come from the system as untouched zero pages.
        let layout = bytes
            .checked_add(ALIGNMENT)
            .and_then(|padded| AllocLayout::from_size_align(padded, align_of::<u64>()).ok())
            .ok_or_else(out_of_memory)?;
        // SAFETY: the layout's size is not zero.
        let base =
            NonNull::new(unsafe { alloc::alloc_zeroed(layout) }).ok_or_else(out_of_memory)?;
        let skip = base.as_ptr().align_offset(ALIGNMENT).min(ALIGNMENT);
        // SAFETY: skip <= ALIGNMENT, which the allocation has in excess of `bytes`.
        let start = unsafe { base.add(skip) };
        prefer_huge_pages(base, layout.size());
        Ok(HostBuffer {
            start,
            bytes,
            owner: Owner::Allocated { base, layout },
        })
    }

    /// The memory of a vector, without copying it.
    pub fn from_vec<T: Element>(values: Vec<T>) -> HostBuffer {
        /// # Safety
        /// `start` and `capacity` are those of a `Vec<T>` that was taken apart and not freed yet.
        unsafe fn free<T>(start: NonNull<u8>, capacity: usize) {
            // SAFETY: upheld by the caller; elements of T need no drop.
            drop(unsafe { Vec::<T>::from_raw_parts(start.cast().as_ptr(), 0, capacity) });
        }
        let mut values = ManuallyDrop::new(values);
        // SAFETY: a vector's pointer is never null.
        let start = unsafe { NonNull::new_unchecked(values.as_mut_ptr()) }.cast();
        let bytes = size_of_val(values.as_slice());
        HostBuffer {
            start,
            bytes,
            owner: Owner::Vector {
                capacity: values.capacity(),
                free: free::<T>,
            },
        }
    }

    pub fn start(&self) -> *mut u8 {
        self.start.as_ptr()
    }

    pub fn as_mut_bytes(&mut self) -> &mut [u8] {
        // SAFETY: the block is initialised, this long, and borrowed mutably through `self`.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.bytes) }
    }
}

/// Lets Linux back a large block with pages of 2 MiB: a walk through it then takes fewer page faults and
/// fewer looks into the page tables. Elsewhere, and where Linux will not, nothing happens.
fn prefer_huge_pages(base: NonNull<u8>, bytes: usize) {
    #[cfg(target_os = "linux")]
    {
        /// Blocks from this size on hold whole huge pages.
        const LARGE: usize = 4 << 20;
        /// What a page's size may be at most; the request starts on a page.
        const PAGE: usize = 64 << 10;
        let skip = base.addr().get().next_multiple_of(PAGE) - base.addr().get();
        if bytes >= LARGE {
            // SAFETY: the range is whole pages inside the block, as LARGE is more than two of PAGE. The
            // request changes no contents, only how long they take to reach and what is resident, also of
            // what the allocator puts there later. A refusal is as good as no request.
            unsafe {
                libc::madvise(
                    base.as_ptr().add(skip).cast(),
                    (bytes - skip) / PAGE * PAGE,
                    libc::MADV_HUGEPAGE,
                )
            };
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (base, bytes);
}

impl Drop for HostBuffer {
    fn drop(&mut self) {
        match self.owner {
            // SAFETY: allocated with this layout in `zeroed`, freed here only.
            Owner::Allocated { base, layout } => unsafe { alloc::dealloc(base.as_ptr(), layout) },
            // SAFETY: taken apart in `from_vec`, freed here only.
            Owner::Vector { capacity, free } => unsafe { free(self.start, capacity) },
            Owner::Empty => {}
        }
    }
}
