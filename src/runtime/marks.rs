//! Which work of which stream still uses a block of memory.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// A piece of work: number `sequence` on the stream in slot `slot` of its device.
///
/// Sequences of a slot only grow, also when a stream is destroyed and another takes its slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mark {
    pub slot: u16,
    pub sequence: u64,
}

/// Slots are numbered from 1 here, so that 0 says "nothing".
impl Mark {
    #[inline]
    fn pack(self) -> u64 {
        (u64::from(self.slot) + 1) << 47 | self.sequence
    }

    #[inline]
    fn unpack(packed: u64) -> Option<Mark> {
        let slot = packed >> 47;
        (slot != 0).then(|| Mark {
            slot: (slot - 1) as u16,
            sequence: packed & ((1 << 47) - 1),
        })
    }
}

/// Readers that are kept without a lock.
const READERS: usize = 4;

/// The last write of a block, and the last read on each stream that read it since.
///
/// Marks are set by whoever holds the lock of the stream concerned, through `&TensorView` for reads
/// and `&mut` for writes; so two threads never set the mark of one stream at once, and no read is
/// marked while a write is. Different streams may mark reads at the same time.
#[derive(Default)]
pub(crate) struct Marks {
    written: AtomicU64,
    read: [AtomicU64; READERS],
    has_more: AtomicBool,
    more: Mutex<Vec<Mark>>,
}

impl Marks {
    /// Whether a use on the stream in `slot` may have to come after work on another stream: quicker than
    /// [`Marks::conflicts`], which then says what.
    #[inline]
    pub fn may_conflict(&self, slot: u16, write: bool) -> bool {
        let other = |packed: u64| packed != 0 && packed >> 47 != u64::from(slot) + 1;
        let read = |read: &AtomicU64| other(read.load(Ordering::Acquire));
        other(self.written.load(Ordering::Acquire))
            || write && (self.read.iter().any(read) || self.has_more.load(Ordering::Acquire))
    }

    /// Calls `found` with the work on other streams than `slot` that a use must come after: the last
    /// write, and for a write the reads as well.
    #[inline]
    pub fn conflicts(&self, slot: Option<u16>, write: bool, mut found: impl FnMut(Mark)) {
        let mut look = |packed: u64| {
            if let Some(mark) = Mark::unpack(packed).filter(|mark| Some(mark.slot) != slot) {
                found(mark);
            }
        };
        look(self.written.load(Ordering::Acquire));
        if !write {
            return;
        }
        for read in &self.read {
            look(read.load(Ordering::Acquire));
        }
        if self.has_more.load(Ordering::Acquire) {
            for &mark in lock(&self.more).iter() {
                look(mark.pack());
            }
        }
    }

    /// Notes that `mark` reads the block.
    #[inline]
    pub fn set_read(&self, mark: Mark) {
        let first = self.read[0].load(Ordering::Acquire);
        if first >> 47 == u64::from(mark.slot) + 1 {
            // Nobody else changes it: the lock of its stream is held, and nobody writes meanwhile.
            self.read[0].store(mark.pack(), Ordering::Release);
        } else {
            self.set_read_anywhere(mark);
        }
    }

    fn set_read_anywhere(&self, mark: Mark) {
        let packed = mark.pack();
        for read in &self.read {
            let present = read.load(Ordering::Acquire);
            let free = match Mark::unpack(present) {
                None => true,
                Some(other) => other.slot == mark.slot,
            };
            if free
                && read
                    .compare_exchange(present, packed, Ordering::AcqRel, Ordering::Acquire)
                    .is_ok()
            {
                return;
            }
        }
        let mut more = lock(&self.more);
        match more.iter_mut().find(|other| other.slot == mark.slot) {
            Some(other) => *other = mark,
            None => more.push(mark),
        }
        self.has_more.store(true, Ordering::Release);
    }

    /// Notes that `mark` writes the block. It comes after all that was marked before, so it alone is kept.
    #[inline]
    pub fn set_written(&self, mark: Mark) {
        self.written.store(mark.pack(), Ordering::Release);
        for read in &self.read {
            if read.load(Ordering::Relaxed) != 0 {
                read.store(0, Ordering::Release);
            }
        }
        if self.has_more.load(Ordering::Acquire) {
            lock(&self.more).clear();
            self.has_more.store(false, Ordering::Release);
        }
    }
}

/// A lock whose holder panicked still guards consistent data here: nothing is left half done.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conflicts(marks: &Marks, slot: u16, write: bool) -> Vec<Mark> {
        let mut found = Vec::new();
        marks.conflicts(Some(slot), write, |mark| found.push(mark));
        found
    }

    #[test]
    fn reads_come_after_the_last_write_and_writes_after_reads_too() {
        let marks = Marks::default();
        let [a, b, c] = [(0, 5), (1, 7), (2, 9)].map(|(slot, sequence)| Mark { slot, sequence });
        marks.set_written(a);
        assert_eq!(conflicts(&marks, 0, true), []);
        assert_eq!(conflicts(&marks, 1, false), [a]);
        marks.set_read(b);
        marks.set_read(c);
        assert_eq!(conflicts(&marks, 1, false), [a]);
        assert_eq!(conflicts(&marks, 1, true), [a, c]);
        marks.set_written(c);
        assert_eq!(conflicts(&marks, 1, true), [c]);
    }

    #[test]
    fn any_number_of_readers_is_kept() {
        let marks = Marks::default();
        for slot in 0..20 {
            marks.set_read(Mark { slot, sequence: 1 });
            marks.set_read(Mark { slot, sequence: 2 });
        }
        let found = conflicts(&marks, 7, true);
        assert_eq!(found.len(), 19);
        assert!(
            found
                .iter()
                .all(|mark| mark.sequence == 2 && mark.slot != 7)
        );
        marks.set_written(Mark {
            slot: 3,
            sequence: 3,
        });
        assert_eq!(
            conflicts(&marks, 0, true),
            [Mark {
                slot: 3,
                sequence: 3
            }]
        );
    }
}
