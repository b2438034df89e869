//! How far streams have come, in every order of those who queue, wait, and take slots.

use loom::sync::Arc;
use loom::sync::atomic::AtomicBool;
use loom::thread;

use super::*;
use crate::runtime::marks::{Mark, Marks};
use crate::runtime::memory::Pool;
use crate::sync::{Mutex, every_order, lock};

/// A stream of which CANN's side is two numbers: of the last piece of work in its queue, and of the last that is done.
struct Stream {
    progress: Progress,
    queue: Mutex<()>,
    queued: AtomicU64,
    done: AtomicU64,
}

impl Stream {
    fn new(sequence: u64) -> Arc<Stream> {
        Arc::new(Stream {
            progress: Progress::new(sequence),
            queue: Mutex::new(()),
            queued: AtomicU64::new(sequence),
            done: AtomicU64::new(sequence),
        })
    }

    /// As `DeviceState::submit`: a number, marks with it, then the work.
    fn submit(&self, set_marks: impl FnOnce(u64)) -> u64 {
        let _queue = lock(&self.queue);
        let number = self.progress.next_number();
        set_marks(number);
        self.queued.store(number, Ordering::Release);
        self.progress.note_queued(number);
        number
    }

    /// As `StreamState::synchronize`.
    fn synchronize(&self) {
        let submitted = self.progress.submitted();
        let queued = self.queued.load(Ordering::Acquire);
        self.done.fetch_max(queued, Ordering::AcqRel);
        self.progress.note_done(submitted);
    }

    /// Whether work is known to be done, which it then is.
    fn is_done(&self, number: u64) -> bool {
        let is_known = self.progress.is_done(number);
        assert!(!is_known || self.done.load(Ordering::Acquire) >= number);
        is_known
    }
}

/// One thread queues and two wait: nothing is taken for done that was not in the queue when somebody waited.
#[test]
fn loom_work_on_its_way_is_not_taken_for_done() {
    every_order(3, || {
        let stream = Stream::new(4);
        let waiters = [0; 2].map(|_| {
            let stream = stream.clone();
            thread::spawn(move || {
                stream.synchronize();
                (5..=6).for_each(|number| {
                    stream.is_done(number);
                });
            })
        });
        assert_eq!([(); 2].map(|()| stream.submit(|_| {})), [5, 6]);
        waiters
            .into_iter()
            .for_each(|waiter| waiter.join().unwrap());
        stream.synchronize();
        assert!(stream.is_done(6) && !stream.is_done(7));
    });
}

/// A stream that nobody holds any more goes once its work is done, and another takes its slot: marks of the first stay done,
/// and those of the second do not begin so.
#[test]
fn loom_a_stream_in_anothers_slot_counts_on() {
    every_order(3, || {
        let slot = Arc::new(Mutex::new(Stream::new(0)));
        let is_orphaned = Arc::new(AtomicBool::new(false));
        let maker = {
            let (slot, is_orphaned) = (slot.clone(), is_orphaned.clone());
            thread::spawn(move || {
                // As `DeviceState::sweep_streams` and `new_stream`.
                if !is_orphaned.load(Ordering::Acquire) {
                    return None;
                }
                let old = lock(&slot).clone();
                old.synchronize();
                let _queue = lock(&old.queue);
                if !old.is_done(old.progress.submitted()) {
                    return None;
                }
                let new = Stream::new(old.progress.numbered());
                *lock(&slot) = new.clone();
                Some(new.submit(|_| {}))
            })
        };
        let own = lock(&slot).clone();
        let first = own.submit(|_| {});
        is_orphaned.store(true, Ordering::Release);
        let second = maker.join().unwrap();
        let now = lock(&slot).clone();
        match second {
            Some(second) => assert!(second > first && now.is_done(first) && !now.is_done(second)),
            None => assert!(!now.is_done(first)),
        }
    });
}

/// A block goes back to the pool behind work that uses it: who asks for memory that the host may touch gets it only when that
/// work is done.
#[test]
fn loom_idle_memory_is_idle() {
    every_order(3, || {
        let pool = Arc::new(Mutex::new(Pool::of_block(512)));
        let stream = Stream::new(0);
        let taker = {
            let (pool, stream) = (pool.clone(), stream.clone());
            thread::spawn(move || {
                stream.synchronize();
                let is_idle = |marks: &Marks| {
                    let mut all = true;
                    marks.conflicts(None, true, |mark| all &= stream.is_done(mark.sequence));
                    all
                };
                let taken = lock(&pool).take(512, |block| is_idle(&block.marks));
                // Also what was set meanwhile.
                taken.is_none_or(|block| is_idle(&block.marks))
            })
        };
        let block = lock(&pool).take(512, |_| true);
        if let Some(block) = block {
            stream.submit(|sequence| {
                block
                    .marks
                    .set_written(Mark { slot: 0, sequence }, |_| true)
            });
            lock(&pool).give_back(block);
        }
        assert!(taker.join().unwrap());
    });
}

/// Two threads ask for new memory under a limit that one of them comes to.
#[test]
fn loom_threads_keep_to_a_limit_together() {
    every_order(3, || {
        let pool = Arc::new(Mutex::new(Pool::default()));
        lock(&pool).set_limit(Some(1000));
        let ask = |is_given: bool| {
            let pool = pool.clone();
            move || {
                if lock(&pool).reserve(512, true).is_err() {
                    return 0;
                }
                // CANN is asked here, without the lock.
                lock(&pool).note_fresh(512, is_given);
                if is_given { 512 } else { 0 }
            }
        };
        let others = [thread::spawn(ask(true)), thread::spawn(ask(false))];
        let own = ask(true)();
        let all = own
            + others
                .map(|other| other.join().unwrap())
                .iter()
                .sum::<usize>();
        assert!(all <= 512);
        // What was not given is not held against others.
        let mut pool = lock(&pool);
        assert_eq!(pool.statistics().current, all);
        assert_eq!(pool.reserve(512, true).is_ok(), all == 0);
    });
}
