//! The threads that help with calls, made when they are first worth it and never ended.
//!
//! Each has a desk. What lies on it is one word: nothing and its thread is awake, nothing and its thread sleeps, a
//! ticket for a job that has not begun, or the note that one has. Nobody takes a lock to hand out work:
//!
//! ```text
//!            caller lays a ticket              helper begins            helper is done
//!   AWAKE ------------------------>  ticket ------------------> BUSY ------------------> AWAKE
//!     |  ^                           ^    |
//!     |  +---------------------------+    |   caller takes the ticket back: AWAKE
//!     |      caller lays a ticket and wakes
//!     +--> ASLEEP  (the helper itself, when it has looked for work long enough)
//! ```
//!
//! # Why it is sound
//! A ticket points to a job on its caller's stack. Every way out of [`run`] takes back all tickets that the caller
//! laid, each with one compare-and-exchange from that very ticket to AWAKE. Where that succeeds, nobody has seen the
//! job. (Nobody else can have laid an equal ticket: it is the address of a job that is still there, whose tickets
//! its caller alone lays, one for each desk.) Where it fails, the helper of that desk has begun, by its own
//! compare-and-exchange from the ticket to BUSY, and will add one to `finished`, once; the caller waits until as many have.
//! Adding is the last that a helper does with a job.
//!
//! - What the caller wrote before laying a ticket is seen by the helper: laying releases, beginning acquires.
//! - What helpers wrote is seen by the caller: adding to `finished` releases, reading it acquires.
//! - Which pieces are taken needs no order: adding to a counter gives each number out once.
//! - A caller that waits long sleeps. It counts itself as sleeper first and reads `finished` then; a helper adds to
//!   `finished` first and reads the number of sleepers then. All four are sequentially consistent, so one of both
//!   sees the other: either the caller does not go to sleep, or the helper wakes it. The lock in between keeps the
//!   wake-up from falling between the caller's look and its sleep.
//! - A helper that goes to sleep says so by a compare-and-exchange from AWAKE, which fails if a ticket was laid; who
//!   lays one on a sleeper's desk unparks its thread, and a thread that was unparked before it parks does not
//!   sleep.

use std::any::Any;
use std::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr::without_provenance_mut;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};
use std::thread::{Builder, Thread};
use std::time::{Duration, Instant};

use super::streak::Call;
use super::{LIMIT, MOST};
use crate::fork;

/// How long a thread that has no work looks for some before it sleeps.
const LOOKING: Duration = Duration::from_micros(50);

/// How often a caller looks whether helpers are done before it sleeps.
const LOOKS: usize = 2000;

/// What lies on a desk where there is no ticket. A job has no such address.
const AWAKE: *mut Job<'static> = std::ptr::null_mut();
const ASLEEP: *mut Job<'static> = without_provenance_mut(1);
const BUSY: *mut Job<'static> = without_provenance_mut(2);

fn is_ticket(state: *mut Job<'static>) -> bool {
    state.addr() > BUSY.addr()
}

/// Where a helper finds its work. Desks do not share cache lines, nor pairs of them.
#[repr(align(128))]
struct Desk {
    state: AtomicPtr<Job<'static>>,
    thread: OnceLock<Thread>,
}

static DESKS: [Desk; MOST - 1] = [const {
    Desk {
        state: AtomicPtr::new(AWAKE),
        thread: OnceLock::new(),
    }
}; MOST - 1];

/// Desks that have a thread: the first so many.
static MANNED: AtomicUsize = AtomicUsize::new(0);

/// [`fork::forks`] where the threads were made.
static MADE_AFTER: AtomicUsize = AtomicUsize::new(0);

/// A number that has a cache line of its own.
#[repr(align(128))]
struct Counter(AtomicUsize);

/// What a call shares with its helpers.
struct Job<'a> {
    each: &'a (dyn Fn(usize) + Sync),
    pieces: usize,
    parts: usize,
    /// Pieces of each part that were taken, or more. Only those of parts that there are have been written: a call
    /// after a pause would wait for the memory of all others.
    taken: [MaybeUninit<Counter>; MOST],
    panic: Mutex<Option<Box<dyn Any + Send>>>,
    /// Helpers that have begun and will not look at the job again.
    finished: AtomicUsize,
}

/// Where a thread is in its round through the parts of a job.
struct Round {
    part: usize,
    passed: usize,
}

impl Round {
    fn from(part: usize) -> Round {
        Round { part, passed: 0 }
    }
}

impl<'a> Job<'a> {
    fn new(pieces: usize, parts: usize, each: &'a (dyn Fn(usize) + Sync)) -> Job<'a> {
        let mut taken = [const { MaybeUninit::uninit() }; MOST];
        for counter in &mut taken[..parts] {
            counter.write(Counter(AtomicUsize::new(0)));
        }
        Job {
            each,
            pieces,
            parts,
            taken,
            panic: Mutex::new(None),
            finished: AtomicUsize::new(0),
        }
    }

    /// The first piece of a part.
    fn start(&self, part: usize) -> usize {
        self.pieces / self.parts * part + part.min(self.pieces % self.parts)
    }

    /// Pieces of a part that were taken, or more.
    fn taken(&self, part: usize) -> &AtomicUsize {
        assert!(part < self.parts);
        // SAFETY: `new` has written those of all parts, and counters have nothing to drop.
        unsafe { &self.taken[part].assume_init_ref().0 }
    }

    /// A piece that nobody else has taken.
    fn take(&self, round: &mut Round) -> Option<usize> {
        while round.passed < self.parts {
            let taken = self.taken(round.part).fetch_add(1, Ordering::Relaxed);
            let piece = self.start(round.part) + taken;
            if piece < self.start(round.part + 1) {
                return Some(piece);
            }
            round.passed += 1;
            round.part = (round.part + 1) % self.parts;
        }
        None
    }

    /// Carries out pieces until none are left to take.
    fn work(&self, round: &mut Round) {
        while let Some(piece) = self.take(round) {
            (self.each)(piece);
        }
    }

    /// Leaves no piece to take.
    fn leave_none(&self) {
        for part in 0..self.parts {
            self.taken(part).store(self.pieces, Ordering::Relaxed);
        }
    }

    /// Leaves no piece to take, and keeps what one panicked with.
    fn give_up(&self, payload: Box<dyn Any + Send>) {
        self.leave_none();
        let before = self
            .panic
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .replace(payload);
        // Two pieces panicked; the caller can be told of one.
        drop(before);
    }
}

/// The helpers that a caller asked. None of them knows its job any more once this is dropped.
struct Asked<'a> {
    job: &'a Job<'a>,
    desks: u64,
}

impl<'a> Asked<'a> {
    /// The ticket for the job.
    fn ticket(&self) -> *mut Job<'static> {
        std::ptr::from_ref(self.job).cast_mut().cast()
    }

    fn count(&self) -> usize {
        self.desks.count_ones() as usize
    }

    /// Hands tickets to helpers that are awake, or to sleepers, until so many are asked.
    fn ask(&mut self, state: *mut Job<'static>, wanted: usize) {
        let manned = MANNED.load(Ordering::Acquire);
        for (index, desk) in DESKS[..manned].iter().enumerate() {
            if self.count() >= wanted {
                return;
            }
            if desk.state.load(Ordering::Relaxed) != state || self.desks & (1 << index) != 0 {
                continue;
            }
            let laid = desk.state.compare_exchange(
                state,
                self.ticket(),
                Ordering::Release,
                Ordering::Relaxed,
            );
            if laid.is_err() {
                continue;
            }
            self.desks |= 1 << index;
            if state == ASLEEP
                && let Some(thread) = desk.thread.get()
            {
                thread.unpark();
            }
        }
    }
}

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.job.leave_none();
        }
        let mut begun = 0;
        let mut desks = self.desks;
        while desks != 0 {
            let state = &DESKS[desks.trailing_zeros() as usize].state;
            desks &= desks - 1;
            let taken_back =
                state.compare_exchange(self.ticket(), AWAKE, Ordering::Relaxed, Ordering::Relaxed);
            begun += usize::from(taken_back.is_err());
        }
        wait_for(&self.job.finished, begun);
    }
}

/// Callers that sleep until their helpers are done.
static SLEEPERS: AtomicUsize = AtomicUsize::new(0);
static SLEEP: Mutex<()> = Mutex::new(());
static WAKE_UP: Condvar = Condvar::new();

/// Waits until so many helpers are done with a job.
fn wait_for(finished: &AtomicUsize, begun: usize) {
    for _ in 0..LOOKS {
        if finished.load(Ordering::Acquire) == begun {
            return;
        }
        std::hint::spin_loop();
    }
    SLEEPERS.fetch_add(1, Ordering::SeqCst);
    let mut asleep = SLEEP.lock().unwrap_or_else(PoisonError::into_inner);
    while finished.load(Ordering::SeqCst) != begun {
        asleep = WAKE_UP.wait(asleep).unwrap_or_else(PoisonError::into_inner);
    }
    drop(asleep);
    SLEEPERS.fetch_sub(1, Ordering::SeqCst);
}

/// What a helper does as long as the process lives.
fn help(index: usize) {
    // Pieces that spread work again do so on their own thread.
    LIMIT.set(1);
    let state = &DESKS[index].state;
    loop {
        let job = next_job(state);
        // SAFETY: the ticket was on the desk until it was exchanged for BUSY, so its caller will not return before
        // `finished` has counted this helper, which is the last that happens here. The lifetime is that of the
        // reference: nothing of the job is kept.
        let result = catch_unwind(AssertUnwindSafe(|| unsafe {
            let job = &*job;
            job.work(&mut Round::from((index + 1) % job.parts));
        }));
        if let Err(payload) = result {
            // SAFETY: as above.
            unsafe { (*job).give_up(payload) };
        }
        // First, so that the caller's next call finds this helper awake.
        state.store(AWAKE, Ordering::Relaxed);
        // SAFETY: as above. The job may end with the addition, and nothing refers to it any more.
        unsafe { (*job).finished.fetch_add(1, Ordering::SeqCst) };
        if SLEEPERS.load(Ordering::SeqCst) > 0 {
            let _asleep = SLEEP.lock().unwrap_or_else(PoisonError::into_inner);
            WAKE_UP.notify_all();
        }
    }
}

/// Waits for a ticket and takes it.
fn next_job(state: &AtomicPtr<Job<'static>>) -> *mut Job<'static> {
    let mut begin = Instant::now();
    loop {
        for _ in 0..32 {
            let ticket = state.load(Ordering::Relaxed);
            let begun = is_ticket(ticket)
                && state
                    .compare_exchange(ticket, BUSY, Ordering::Acquire, Ordering::Relaxed)
                    .is_ok();
            if begun {
                return ticket;
            }
            std::hint::spin_loop();
        }
        if begin.elapsed() > LOOKING {
            let asleep =
                state.compare_exchange(AWAKE, ASLEEP, Ordering::Relaxed, Ordering::Relaxed);
            while asleep.is_ok() && state.load(Ordering::Relaxed) == ASLEEP {
                std::thread::park();
            }
            begin = Instant::now();
        }
    }
}

/// Callers whose calls are being spread.
static CALLERS: Counter = Counter(AtomicUsize::new(0));

/// One of the [`CALLERS`].
struct Calling;

impl Calling {
    fn new() -> Calling {
        CALLERS.0.fetch_add(1, Ordering::Relaxed);
        Calling
    }
}

impl Drop for Calling {
    fn drop(&mut self) {
        CALLERS.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Carries out more than one piece on more than one thread, and no more threads than pieces.
pub(super) fn run(pieces: usize, threads: usize, call: &mut Call, each: &(dyn Fn(usize) + Sync)) {
    let job = Job::new(pieces, threads, each);
    let mut asked = Asked {
        job: &job,
        desks: 0,
    };
    // Other callers have threads of their own at work: together they should not be more than this one may use.
    let helpers = if is_usable() {
        (threads - 1).saturating_sub(CALLERS.0.load(Ordering::Relaxed))
    } else {
        0
    };
    let _caller = Calling::new();
    asked.ask(AWAKE, helpers);
    let mut round = Round::from(0);
    if let Some(piece) = job.take(&mut round) {
        each(piece);
    }
    if asked.count() < helpers {
        let wanted = asked
            .count()
            .saturating_add(call.worth_waking(pieces))
            .min(helpers);
        if wanted > asked.count() {
            call.wakes();
            make(wanted);
            asked.ask(AWAKE, wanted);
            asked.ask(ASLEEP, wanted);
        }
    }
    call.is_helped_by(asked.count(), helpers);
    job.work(&mut round);
    drop(asked);
    let payload = job
        .panic
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    if let Some(payload) = payload {
        resume_unwind(payload);
    }
}

/// Whether the pool's threads, if there are any, are of this process: a forked child has none of them.
fn is_usable() -> bool {
    MANNED.load(Ordering::Acquire) == 0 || MADE_AFTER.load(Ordering::Relaxed) == fork::forks()
}

/// Makes threads until there are so many, or no more are to be had.
///
/// Whoever finds another thread at it goes on without: waiting for it could take for ever in a forked child.
fn make(wanted: usize) {
    static MAKING: AtomicBool = AtomicBool::new(false);
    static REFUSED: AtomicBool = AtomicBool::new(false);
    let is_done = || MANNED.load(Ordering::Relaxed) >= wanted || REFUSED.load(Ordering::Relaxed);
    if is_done() || MAKING.swap(true, Ordering::Acquire) {
        return;
    }
    let mut failure = None;
    while !is_done() {
        if !fork::watch() {
            break;
        }
        let index = MANNED.load(Ordering::Relaxed);
        let name = format!("aclnn-cpu-{}", index + 1);
        match Builder::new().name(name).spawn(move || help(index)) {
            Ok(handle) => {
                // A desk gets its thread once.
                let _ = DESKS[index].thread.set(handle.thread().clone());
                MADE_AFTER.store(fork::forks(), Ordering::Relaxed);
                MANNED.store(index + 1, Ordering::Release);
            }
            Err(error) => {
                REFUSED.store(true, Ordering::Relaxed);
                failure = Some(error);
            }
        }
    }
    MAKING.store(false, Ordering::Release);
    // Last: whoever is told may call again.
    if let Some(error) = failure {
        let threads = MANNED.load(Ordering::Relaxed);
        crate::log::tell!(
                warn,
            target: "aclnn::cpu",
            threads,
            "no more threads can be started ({error}): CPU work goes on with {} from here on",
            if threads == 0 { "the calling threads".to_owned() } else { format!("{threads} beside the calling ones") }
        );
    }
}

/// How many threads a call uses where its caller does not say: what the environment asks for, else as many as there
/// are processors for this process.
pub(super) fn default_threads() -> usize {
    static THREADS: AtomicUsize = AtomicUsize::new(0);
    match THREADS.load(Ordering::Relaxed) {
        0 => {
            // Two threads that ask at once find the same.
            let mut refused = None;
            let threads = from_environment(&mut refused)
                .or_else(|| std::thread::available_parallelism().ok().map(usize::from))
                .unwrap_or(1)
                .min(MOST);
            if THREADS.swap(threads, Ordering::Relaxed) == 0
                && let Some(value) = refused
            {
                crate::log::tell!(
                warn,
                    target: "aclnn::cpu",
                    "ACLNN_CPU_THREADS is {value:?}; a number from 1 on is allowed: it is ignored"
                );
            }
            threads
        }
        threads => threads,
    }
}

/// `refused` is a value that means nothing.
fn from_environment(refused: &mut Option<String>) -> Option<usize> {
    if let Some(value) = std::env::var_os("ACLNN_CPU_THREADS") {
        match value.to_str().and_then(|value| value.parse().ok()) {
            Some(threads) if threads > 0 => return Some(threads),
            _ => *refused = Some(value.to_string_lossy().into_owned()),
        }
    }
    // Rayon takes 0 and what is no number for its default.
    if cfg!(feature = "rayon")
        && let Ok(value) = std::env::var("RAYON_NUM_THREADS")
    {
        return value.parse().ok().filter(|&threads| threads > 0);
    }
    None
}
