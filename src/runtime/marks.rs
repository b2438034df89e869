//! Which work of which stream still uses a block of memory.

use crate::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use crate::sync::{Mutex, lock};

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

/// What `owner` says when marks of several streams may be there.
const SHARED: u32 = u32::MAX;

/// The last write of a block, and the last read on each stream that read it since.
///
/// Marks are set by whoever holds the lock of the stream concerned, so two threads never set the mark of
/// one stream at once. Different streams may set marks of one block at the same time: readers of the
/// same tensor, and the parts of a tensor that was split, which share a block and are written apart. So a
/// write takes away only the marks that its stream is known to come after.
///
/// A write by a stream that is not alone moves marks about: from `written` to `more`, and away. It holds the
/// lock of `more` meanwhile, and who looks for marks does too, so that none is missed on its way.
///
/// Mostly one stream alone uses a block. It is its owner then, and sets its marks by plain stores: of
/// `written` as long as it reaches the block alone, and of the first of `read`, which is nobody's but an
/// owner's. Who comes to a block that has an owner makes it shared before setting a mark; only a stream
/// that reaches the block alone, and whose write takes all other marks away, makes it owned again.
#[derive(Default)]
pub(crate) struct Marks {
    /// The number of the owner's slot, from 1 on; 0 before the first mark; or `SHARED`.
    owner: AtomicU32,
    /// Odd while marks are moved about, and another number afterwards.
    moves: AtomicU32,
    has_more: AtomicBool,
    written: AtomicU64,
    read: [AtomicU64; READERS],
    more: Mutex<Vec<More>>,
}

/// A mark that found no place among the others.
struct More {
    mark: Mark,
    write: bool,
}

impl Marks {
    /// Whether all marks are of the stream in `slot`, so that no use on it must come after anything on
    /// another stream.
    #[inline]
    pub fn are_own(&self, slot: u16) -> bool {
        self.owner.load(Ordering::Acquire) == u32::from(slot) + 1
    }

    /// Whether a use on the stream in `slot` may have to come after work on another stream: quicker than
    /// [`Marks::conflicts`], which then says what.
    pub fn may_conflict(&self, slot: u16, write: bool) -> bool {
        let other = |mark: &AtomicU64| {
            let packed = mark.load(Ordering::Acquire);
            packed != 0 && packed >> 47 != u64::from(slot) + 1
        };
        if self.are_own(slot) {
            return false;
        }
        let moves = self.moves.load(Ordering::Acquire);
        other(&self.written)
            || self.has_more.load(Ordering::Acquire)
            || write && self.read.iter().any(other)
            // A mark that was moved meanwhile may have been missed where it was and where it went.
            || !moves.is_multiple_of(2)
            || self.moves.load(Ordering::Acquire) != moves
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
        let more = lock(&self.more);
        look(self.written.load(Ordering::Acquire));
        if write {
            for read in &self.read {
                look(read.load(Ordering::Acquire));
            }
        }
        for more in more.iter().filter(|more| write || more.write) {
            look(more.mark.pack());
        }
    }

    /// Notes that `mark` reads the block.
    #[inline]
    pub fn set_read(&self, mark: Mark) {
        if self.are_own(mark.slot) {
            self.set_read_by_owner(mark);
        } else {
            self.set_read_beside_others(mark);
        }
    }

    /// As [`Marks::set_read`], by a stream that was the owner when it had borrowed the block. Others may have
    /// come to read it since: they leave its place alone.
    #[inline]
    pub fn set_read_by_owner(&self, mark: Mark) {
        self.read[0].store(mark.pack(), Ordering::Release);
    }

    fn set_read_beside_others(&self, mark: Mark) {
        let packed = mark.pack();
        let own = |present: u64| present >> 47 == u64::from(mark.slot) + 1;
        let [first, others @ ..] = &self.read;
        if self.own_or_share(mark.slot) || own(first.load(Ordering::Acquire)) {
            first.store(packed, Ordering::Release);
            return;
        }
        for read in others {
            let present = read.load(Ordering::Acquire);
            if (present == 0 || own(present))
                && read
                    .compare_exchange(present, packed, Ordering::AcqRel, Ordering::Acquire)
                    .is_ok()
            {
                return;
            }
        }
        self.keep(&mut lock(&self.more), mark, false);
    }

    /// Makes the stream in `slot` the owner of a block without marks. A block that another owns becomes shared.
    fn own_or_share(&self, slot: u16) -> bool {
        let number = u32::from(slot) + 1;
        match self
            .owner
            .compare_exchange(0, number, Ordering::AcqRel, Ordering::Acquire)
        {
            Ok(_) => true,
            Err(owner) if owner == number => true,
            Err(_) => {
                self.owner.store(SHARED, Ordering::Release);
                false
            }
        }
    }

    fn keep(&self, more: &mut Vec<More>, mark: Mark, write: bool) {
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
    /// Marks of other streams that are `covered` go as well.
    #[inline]
    pub fn set_written_alone(&self, mark: Mark, covered: impl Fn(Mark) -> bool) {
        if self.are_own(mark.slot) {
            self.set_written_by_owner(mark);
        } else {
            self.take_over(mark, covered);
        }
    }

    /// As [`Marks::set_written_alone`] by the block's owner. Its reads may stay: they come before the write.
    #[inline]
    pub fn set_written_by_owner(&self, mark: Mark) {
        self.written.store(mark.pack(), Ordering::Release);
    }

    fn take_over(&self, mark: Mark, covered: impl Fn(Mark) -> bool) {
        for read in &self.read {
            if Mark::unpack(read.load(Ordering::Acquire)).is_some_and(&covered) {
                read.store(0, Ordering::Release);
            }
        }
        self.set_written(mark, covered);
        let is_alone = self
            .read
            .iter()
            .all(|read| read.load(Ordering::Acquire) == 0)
            && !self.has_more.load(Ordering::Acquire);
        let owner = if is_alone {
            u32::from(mark.slot) + 1
        } else {
            SHARED
        };
        self.owner.store(owner, Ordering::Release);
    }

    /// Notes that `mark` writes the block. Marks of its own stream need not be kept any longer, nor do writes
    /// that are `covered`, that is, that its stream waits for or that are done. Reads of other streams stay
    /// where they are also when they are covered: their streams may be about to set them anew.
    #[inline]
    pub fn set_written(&self, mark: Mark, covered: impl Fn(Mark) -> bool) {
        self.own_or_share(mark.slot);
        let goes = |other: Mark| other.slot == mark.slot || covered(other);
        let mut more = lock(&self.more);
        self.moves.fetch_add(1, Ordering::AcqRel);
        let before = self.written.swap(mark.pack(), Ordering::AcqRel);
        for read in &self.read {
            // Nobody else changes a mark of this stream.
            if read.load(Ordering::Acquire) >> 47 == u64::from(mark.slot) + 1 {
                read.store(0, Ordering::Release);
            }
        }
        more.retain(|more| !goes(more.mark));
        self.has_more.store(!more.is_empty(), Ordering::Release);
        if let Some(before) = Mark::unpack(before).filter(|&before| !goes(before)) {
            self.keep(&mut more, before, true);
        }
        self.moves.fetch_add(1, Ordering::Release);
    }
}

#[cfg(all(test, aclnn_loom))]
mod orders;

#[cfg(all(test, not(aclnn_loom)))]
mod model;

#[cfg(all(test, not(aclnn_loom)))]
mod tests {
    use super::*;

    fn conflicts(marks: &Marks, slot: u16, write: bool) -> Vec<Mark> {
        let mut found = Vec::new();
        marks.conflicts(Some(slot), write, |mark| found.push(mark));
        found
    }

    #[test]
    fn marks_are_what_was_packed() {
        let all = [(0, 1), (0, 0), (7, 1 << 46), (u16::MAX, (1 << 47) - 1)];
        for mark in all.map(|(slot, sequence)| Mark { slot, sequence }) {
            assert_eq!(Mark::unpack(mark.pack()), Some(mark));
        }
        assert_eq!(Mark::unpack(0), None);
    }

    /// Who would wait for nobody does not look for whom.
    #[test]
    fn only_what_others_did_may_conflict() {
        let looks = |marks: &Marks| {
            [0, 1, 2].map(|slot| [false, true].map(|write| marks.may_conflict(slot, write)))
        };
        let [never, always] = [[false; 2], [true; 2]];
        let behind_reads = [false, true];
        let mark = |slot, sequence| Mark { slot, sequence };
        let marks = Marks::default();
        assert_eq!(looks(&marks), [never; 3]);
        marks.set_read(mark(0, 1));
        assert_eq!(looks(&marks), [never, behind_reads, behind_reads]);
        marks.set_read(mark(1, 1));
        assert_eq!(looks(&marks), [behind_reads; 3]);
        marks.set_written_alone(mark(1, 2), |_| true);
        assert_eq!(looks(&marks), [always, never, always]);
        // A part of it, behind nothing of the other's.
        marks.set_written(mark(0, 2), |_| false);
        assert_eq!(looks(&marks), [always; 3]);
        marks.set_written_alone(mark(2, 3), |_| true);
        assert_eq!(looks(&marks), [always, always, never]);
        // Its own mark alone, though it is not the owner.
        marks.set_written(mark(1, 4), |_| true);
        assert!(!marks.are_own(1));
        assert_eq!(looks(&marks), [always, never, always]);
    }

    /// Also where it does not know that it reaches the block alone, and reads after.
    #[test]
    fn who_owns_a_block_keeps_it() {
        let marks = Marks::default();
        let mark = |sequence| Mark { slot: 3, sequence };
        marks.set_read(mark(1));
        marks.set_written(mark(2), |_| false);
        assert!(marks.are_own(3));
        marks.set_read(mark(3));
        assert!(marks.are_own(3));
        assert_eq!(conflicts(&marks, 0, true), [mark(2), mark(3)]);
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
        const ROUNDS: u64 = if cfg!(miri) { 200 } else { 200_000 };
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

    /// Parts of one block, written from two threads, each of which looks at once for its own write.
    #[test]
    fn a_write_is_found_while_another_takes_its_place() {
        const ROUNDS: u64 = if cfg!(miri) { 100 } else { 100_000 };
        let marks = Marks::default();
        std::thread::scope(|scope| {
            for slot in 0..2 {
                let marks = &marks;
                scope.spawn(move || {
                    for sequence in 1..=ROUNDS {
                        let own = Mark { slot, sequence };
                        marks.set_written(own, |_| false);
                        assert!(marks.may_conflict(2, false), "round {sequence}");
                        let mut found = false;
                        marks.conflicts(Some(2), false, |mark| found |= mark == own);
                        assert!(found, "round {sequence}");
                        marks.set_read(own);
                        assert!(marks.may_conflict(2, true), "round {sequence}");
                    }
                });
            }
        });
    }

    /// The stream that used a block first owns it and stores its marks plainly, while others come to read it.
    #[test]
    fn an_owner_loses_no_mark_to_those_who_come_to_its_block() {
        const ROUNDS: u64 = if cfg!(miri) { 10 } else { 500 };
        for round in 1..=ROUNDS {
            let marks = Marks::default();
            let owner = Mark {
                slot: 0,
                sequence: round,
            };
            let others = [1, 2].map(|slot| Mark { slot, ..owner });
            marks.set_written_alone(owner, |_| true);
            assert!(marks.are_own(0));
            std::thread::scope(|scope| {
                // As a call does that was found to be the owner's before the others came.
                scope.spawn(|| marks.set_read_by_owner(owner));
                for other in others {
                    let marks = &marks;
                    scope.spawn(move || marks.set_read(other));
                }
            });
            assert!(!marks.are_own(0) && !marks.are_own(1));
            let mut found = conflicts(&marks, 3, true);
            found.sort_by_key(|mark| mark.slot);
            assert_eq!(found, [owner, owner, others[0], others[1]]);
        }
    }

    #[test]
    fn a_block_is_owned_again_once_a_write_took_all_others_away() {
        let marks = Marks::default();
        let [a, b] = [(0, 5), (1, 7)].map(|(slot, sequence)| Mark { slot, sequence });
        marks.set_read(a);
        assert!(marks.are_own(0));
        marks.set_read(b);
        // What the writer does not come after stays, and the block stays shared.
        let write = Mark {
            slot: 0,
            sequence: 8,
        };
        marks.set_written_alone(write, |_| false);
        assert!(!marks.are_own(0));
        assert_eq!(conflicts(&marks, 0, true), [b]);
        marks.set_written_alone(write, |_| true);
        assert!(marks.are_own(0));
        assert_eq!(conflicts(&marks, 0, true), []);
        assert_eq!(conflicts(&marks, 1, true), [write]);
        // The owner's own read after its write is waited for by writers alone.
        let read = Mark {
            slot: 0,
            sequence: 9,
        };
        marks.set_read(read);
        assert_eq!(conflicts(&marks, 1, false), [write]);
        assert_eq!(conflicts(&marks, 1, true), [write, read]);
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
