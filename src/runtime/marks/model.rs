//! Marks beside a model that knows for each part of a block what used it last, and for each stream what it
//! comes after. Threads take turns in using the block alone, reading it together, and using parts of it apart.

use std::ops::Range;
use std::sync::Barrier;
use std::sync::atomic::AtomicUsize;

use super::*;

const STREAMS: usize = 6;
const PARTS: usize = 3;

/// A stream: the number of its last work, and for each other stream what it waits for by itself, and what it
/// comes after, also by way of others.
#[derive(Clone, Default)]
struct Stream {
    sequence: u64,
    waited: [u64; STREAMS],
    after: [u64; STREAMS],
}

/// What used a part last: a write, and reads since.
#[derive(Clone, Default)]
struct Part {
    written: Option<(usize, u64)>,
    read: [u64; STREAMS],
}

#[derive(Default)]
struct Model {
    marks: Marks,
    streams: [Mutex<Stream>; STREAMS],
    parts: [Mutex<Part>; PARTS],
    /// Uses that did not come after what they must.
    wrong: AtomicUsize,
}

impl Model {
    /// Queues a use of parts on a stream, as `DeviceState::submit` does.
    fn submit(&self, stream: usize, write: bool, alone: bool, parts: Range<usize>) {
        let (marks, slot) = (&self.marks, stream as u16);
        let owner = (alone || !write) && marks.are_own(slot);
        if !owner && marks.may_conflict(slot, write) {
            self.wait_for_conflicts(stream, write);
        }
        let mut own = lock(&self.streams[stream]);
        own.sequence += 1;
        let sequence = own.sequence;
        for part in &self.parts[parts] {
            let mut part = lock(part);
            let comes_after =
                |(other, sequence): (usize, u64)| other == stream || own.after[other] >= sequence;
            let reads = part.read.into_iter().enumerate();
            if !part.written.is_none_or(comes_after) || write && !reads.into_iter().all(comes_after)
            {
                self.wrong.fetch_add(1, Ordering::Relaxed);
            }
            if write {
                part.written = Some((stream, sequence));
                part.read = Default::default();
            } else {
                part.read[stream] = sequence;
            }
        }
        let waited = own.waited;
        let covered = |other: Mark| waited[usize::from(other.slot)] >= other.sequence;
        let mark = Mark { slot, sequence };
        match (owner, write, alone) {
            (true, false, _) => marks.set_read_by_owner(mark),
            (true, true, _) => marks.set_written_by_owner(mark),
            (false, false, _) => marks.set_read(mark),
            (false, true, false) => marks.set_written(mark, covered),
            (false, true, true) => marks.set_written_alone(mark, covered),
        }
    }

    fn wait_for_conflicts(&self, stream: usize, write: bool) {
        let mut before = Vec::new();
        self.marks
            .conflicts(Some(stream as u16), write, |mark| before.push(mark));
        for mark in before {
            let other = usize::from(mark.slot);
            let mut after = {
                let other = lock(&self.streams[other]);
                other.after
            };
            after[other] = mark.sequence;
            let mut own = lock(&self.streams[stream]);
            own.waited[other] = own.waited[other].max(mark.sequence);
            for (own, after) in own.after.iter_mut().zip(after) {
                *own = after.max(*own);
            }
        }
    }
}

/// Numbers that are the same in every run; which thread comes when is not.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }
}

#[test]
fn every_use_comes_after_what_it_must() {
    const ROUNDS: usize = if cfg!(miri) { 50 } else { 20_000 };
    let (model, together) = (Model::default(), Barrier::new(PARTS));
    std::thread::scope(|scope| {
        for thread in 0..PARTS {
            let (model, together) = (&model, &together);
            scope.spawn(move || {
                // All threads draw what is done next from the same numbers.
                let (mut common, mut own) = (Random(19_088_743), Random(thread as u64 + 1));
                for _ in 0..ROUNDS {
                    let phase = common.below(3);
                    let streams = 1 + common.below(STREAMS);
                    for _ in 0..own.below(60) {
                        std::hint::spin_loop();
                    }
                    for _ in 0..3 {
                        let (stream, coin) = (own.below(streams), own.below(4));
                        match phase {
                            0 if thread == 0 => {
                                model.submit(stream, coin & 1 == 1, coin & 2 == 2, 0..PARTS);
                            }
                            0 => {}
                            1 => model.submit(stream, false, false, 0..PARTS),
                            _ => model.submit(stream, coin & 1 == 1, false, thread..thread + 1),
                        }
                    }
                    together.wait();
                }
            });
        }
    });
    assert_eq!(model.wrong.into_inner(), 0);
}
