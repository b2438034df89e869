//! How far a stream has come.

use crate::sync::atomic::{AtomicU64, Ordering};

/// The numbers of a stream's work.
pub(in crate::runtime) struct Progress {
    /// Number of the last piece of work that has one; it may still be on its way into the queue.
    numbered: AtomicU64,
    /// Number of the last piece of work queued. What waits for a stream waits for this much: work that is
    /// numbered and not queued yet is not waited for, and must not be taken for done.
    submitted: AtomicU64,
    /// Number of a piece of work up to which all is known to be done.
    completed: AtomicU64,
}

impl Progress {
    /// Of a stream whose work is numbered from behind `sequence` on: the last that the stream before it in its slot had.
    pub fn new(sequence: u64) -> Progress {
        Progress {
            numbered: AtomicU64::new(sequence),
            submitted: AtomicU64::new(sequence),
            completed: AtomicU64::new(sequence),
        }
    }

    #[inline]
    pub fn submitted(&self) -> u64 {
        self.submitted.load(Ordering::Acquire)
    }

    #[inline]
    pub fn is_done(&self, sequence: u64) -> bool {
        self.completed.load(Ordering::Acquire) >= sequence
    }

    #[inline]
    pub fn numbered(&self) -> u64 {
        self.numbered.load(Ordering::Acquire)
    }

    /// A number for the next piece of work. The caller holds the queue.
    #[inline]
    pub fn next_number(&self) -> u64 {
        let number = self.numbered.load(Ordering::Relaxed) + 1;
        self.numbered.store(number, Ordering::Release);
        number
    }

    /// The caller holds the queue.
    #[inline]
    pub fn note_queued(&self, number: u64) {
        self.submitted.store(number, Ordering::Release);
    }

    pub fn note_done(&self, sequence: u64) {
        self.completed.fetch_max(sequence, Ordering::AcqRel);
    }
}

#[cfg(all(test, aclnn_loom))]
mod orders;
