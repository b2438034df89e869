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
/// Marks are set by whoever holds the lock of the stream concerned, so two threads never set the mark of
/// one stream at once. Different streams may set marks of one block at the same time: readers of the
/// same tensor, and the parts of a tensor that was split, which share a block and are written apart. So a
/// write takes away only the marks that its stream is known to come after.
#[derive(Default)]
pub(crate) struct Marks {
    written: AtomicU64,
    read: [AtomicU64; READERS],
    has_more: AtomicBool,
    more: Mutex<Vec<More>>,
}

/// A mark that found no place among the others.
struct More {
    mark: Mark,
    write: bool,
}

impl Marks {
    /// Whether a use on the stream in `slot` may have to come after work on another stream: quicker than
    /// [`Marks::conflicts`], which then says what.
    #[inline]
    pub fn may_conflict(&self, slot: u16, write: bool) -> bool {
        let other = |packed: u64| packed != 0 && packed >> 47 != u64::from(slot) + 1;
        other(self.written.load(Ordering::Acquire))
            || self.has_more.load(Ordering::Acquire)
            || write && (other(self.read[0].load(Ordering::Acquire)) || self.has_more_readers())
    }

    /// Whether there is a reader beside the first.
    #[inline]
    fn has_more_readers(&self) -> bool {
        let load = |read: &AtomicU64| read.load(Ordering::Acquire);
        self.read[1..]
            .iter()
            .map(load)
            .fold(0, std::ops::BitOr::bitor)
            != 0
    }

    /// Calls `found` with the work on other streams than `slot` that a use must come after: the writes,
    /// and for a write the reads as well.
    #[inline]
    pub fn conflicts(&self, slot: Option<u16>, write: bool, mut found: impl FnMut(Mark)) {
        let mut look = |packed: u64| {
            if let Some(mark) = Mark::unpack(packed).filter(|mark| Some(mark.slot) != slot) {
                found(mark);
            }
        };
        look(self.written.load(Ordering::Acquire));
        if write {
            for read in &self.read {
                look(read.load(Ordering::Acquire));
            }
        }
        if self.has_more.load(Ordering::Acquire) {
            for more in lock(&self.more).iter().filter(|more| write || more.write) {
                look(more.mark.pack());
            }
        }
    }

    /// Notes that `mark` reads the block.
    #[inline]
    pub fn set_read(&self, mark: Mark) {
        let first = self.read[0].load(Ordering::Acquire);
        if first >> 47 == u64::from(mark.slot) + 1 {
            // Nobody else changes it: the lock of its stream is held, and other streams clear it only when
            // they reach the block alone.
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
        self.keep(mark, false);
    }

    fn keep(&self, mark: Mark, write: bool) {
        let mut more = lock(&self.more);
        match more
            .iter_mut()
            .find(|other| other.mark.slot == mark.slot && other.write == write)
        {
            Some(other) => other.mark.sequence = other.mark.sequence.max(mark.sequence),
            None => more.push(More { mark, write }),
        }
        self.has_more.store(true, Ordering::Release);
    }

    /// As [`Marks::set_written`], by whoever alone can reach the block, so that nobody else sets a mark now.
    /// Marks of other streams that are `covered` go as well. Quick when only the mark's own stream used the
    /// block before.
    #[inline]
    pub fn set_written_alone(&self, mark: Mark, covered: impl Fn(Mark) -> bool) {
        let own = |packed: u64| packed == 0 || packed >> 47 == u64::from(mark.slot) + 1;
        if own(self.written.load(Ordering::Acquire))
            && own(self.read[0].load(Ordering::Acquire))
            && !self.has_more_readers()
            && !self.has_more.load(Ordering::Acquire)
        {
            self.read[0].store(0, Ordering::Release);
            self.written.store(mark.pack(), Ordering::Release);
        } else {
            for read in &self.read {
                if Mark::unpack(read.load(Ordering::Acquire)).is_some_and(&covered) {
                    read.store(0, Ordering::Release);
                }
            }
            self.set_written(mark, covered);
        }
    }

    /// Notes that `mark` writes the block. Marks of its own stream need not be kept any longer, nor do writes
    /// that are `covered`, that is, that its stream waits for or that are done. Reads of other streams stay
    /// where they are also when they are covered: their streams may be about to set them anew.
    #[inline]
    pub fn set_written(&self, mark: Mark, covered: impl Fn(Mark) -> bool) {
        let goes = |other: Mark| other.slot == mark.slot || covered(other);
        let before = self.written.swap(mark.pack(), Ordering::AcqRel);
        for read in &self.read {
            // Nobody else changes a mark of this stream.
            if read.load(Ordering::Acquire) >> 47 == u64::from(mark.slot) + 1 {
                read.store(0, Ordering::Release);
            }
        }
        if self.has_more.load(Ordering::Acquire) {
            let mut more = lock(&self.more);
            more.retain(|more| !goes(more.mark));
            self.has_more.store(!more.is_empty(), Ordering::Release);
        }
        if let Some(before) = Mark::unpack(before).filter(|&before| !goes(before)) {
            self.keep(before, true);
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
        marks.set_written(a, |_| true);
        assert_eq!(conflicts(&marks, 0, true), []);
        assert_eq!(conflicts(&marks, 1, false), [a]);
        marks.set_read(b);
        marks.set_read(c);
        assert_eq!(conflicts(&marks, 1, false), [a]);
        assert_eq!(conflicts(&marks, 1, true), [a, c]);
        marks.set_written(c, |_| true);
        assert_eq!(conflicts(&marks, 1, true), [c]);
    }

    /// Parts of one block: one stream reads its part over and over, another writes its own and reads it.
    #[test]
    fn streams_that_share_a_block_keep_each_others_reads() {
        const ROUNDS: u64 = 200_000;
        let marks = Marks::default();
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut sequence = 0;
                while !done.load(Ordering::Relaxed) {
                    sequence += 1;
                    marks.set_read(Mark { slot: 0, sequence });
                }
            });
            let lost = (1..=ROUNDS).find(|&sequence| {
                let own = Mark { slot: 1, sequence };
                marks.set_written(own, |_| true);
                marks.set_read(own);
                let mut found = false;
                marks.conflicts(Some(2), true, |mark| found |= mark == own);
                let mut read = false;
                for slot in &marks.read {
                    read |= slot.load(Ordering::Acquire) == own.pack();
                }
                !(found && read)
            });
            done.store(true, Ordering::Relaxed);
            assert_eq!(lost, None);
        });
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
        let last = Mark {
            slot: 3,
            sequence: 3,
        };
        marks.set_written_alone(last, |_| true);
        assert_eq!(
            conflicts(&marks, 0, true),
            [Mark {
                slot: 3,
                sequence: 3
            }]
        );
    }

    #[test]
    fn a_write_keeps_what_its_stream_did_not_wait_for() {
        let marks = Marks::default();
        let [a, b, c] = [(0, 5), (1, 7), (2, 9)].map(|(slot, sequence)| Mark { slot, sequence });
        // Two parts of one block, written at the same time: neither stream waits for the other.
        marks.set_written(a, |_| false);
        marks.set_read(c);
        marks.set_written(b, |_| false);
        let mut found = conflicts(&marks, 3, true);
        found.sort_by_key(|mark| mark.slot);
        assert_eq!(found, [a, b, c]);
        let mut found = conflicts(&marks, 3, false);
        found.sort_by_key(|mark| mark.slot);
        assert_eq!(found, [a, b]);
        // A write that comes after all of them is alone again.
        let last = Mark {
            slot: 3,
            sequence: 1,
        };
        marks.set_written_alone(last, |_| true);
        assert_eq!(conflicts(&marks, 0, true), [last]);
    }
}
