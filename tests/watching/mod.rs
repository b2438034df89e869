//! A process of which every thread is watched as it asks Rust's heap for memory.

use std::alloc::{GlobalAlloc, Layout as AllocLayout, System};
use std::backtrace::Backtrace;
use std::cell::Cell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

/// The system's allocator, which notes where it is called from.
struct Watching;

static WATCHED: AtomicBool = AtomicBool::new(false);
static PLACES: Mutex<Vec<Backtrace>> = Mutex::new(Vec::new());

thread_local! {
    /// Whether this thread is taking a note, which allocates too.
    static NOTING: Cell<bool> = const { Cell::new(false) };
}

fn note() {
    if !WATCHED.load(Ordering::Acquire) {
        return;
    }
    // A thread that is ending has no flag any more, and has nothing to do with a call.
    let _ = NOTING.try_with(|noting| {
        if !noting.replace(true) {
            let place = Backtrace::force_capture();
            PLACES.lock().unwrap().push(place);
            noting.set(false);
        }
    });
}

// SAFETY: all calls go to the system's allocator unchanged; a note that allocates is not noted.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: AllocLayout) -> *mut u8 {
        note();
        // SAFETY: upheld by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: AllocLayout) -> *mut u8 {
        note();
        // SAFETY: upheld by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: AllocLayout, size: usize) -> *mut u8 {
        note();
        // SAFETY: upheld by the caller.
        unsafe { System.realloc(block, layout, size) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: AllocLayout) {
        // SAFETY: upheld by the caller.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watching = Watching;

/// Where all threads allocated during `work`.
pub fn allocations(work: impl FnOnce()) -> Vec<Backtrace> {
    PLACES.lock().unwrap().clear();
    WATCHED.store(true, Ordering::Release);
    work();
    WATCHED.store(false, Ordering::Release);
    std::mem::take(&mut *PLACES.lock().unwrap())
}
