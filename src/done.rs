//! Waiting for a stream without a thread of one's own: futures, and waits with a deadline.
//!
//! One thread of the library asks CANN for the events that futures wait for, of all streams and devices. It is started by
//! the first future that has to wait, and sleeps while there is none. Futures of one stream share events, of which some
//! devices have few (the 310P 1,023): where a stream has many under way, later futures wait for one event more, which is
//! recorded when an earlier one is done. They may then be late by the work queued meanwhile, and are never early.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Event;
use crate::lock::lock;
use crate::runtime::{host_function, library};
use crate::stream::Stream;

/// Events of one stream that are under way at a time.
const EVENTS: usize = 16;

/// How long the thread sleeps between two looks at the events, at least and at most.
const SLEEP: [Duration; 2] = [Duration::from_micros(20), Duration::from_micros(500)];

/// The work of a stream up to a moment; from [`Stream::done`].
///
/// It is a [`Future`] of any executor, and can be waited for with [`Done::wait`] where there is none. Its answer is what
/// the work failed with, if it did. Dropping it changes nothing for the work.
///
/// ```
/// use aclnn::{Device, QuantDType, Quantize, Tensor};
///
/// # async fn answer() -> aclnn::Result<Vec<i8>> {
/// let stream = Device::auto()?.new_stream()?;
/// let x = Tensor::from_slice(&[1.0f32, 2.5], [2], stream.device())?;
/// let scales = Tensor::from_slice(&[2.0f32], [1], stream.device())?;
/// let y = Quantize::multiply(QuantDType::QInt8).stream(&stream).run(&x, &scales, None)?;
/// stream.done()?.await?; // other tasks of this thread run meanwhile
/// y.to_vec() // does not wait any more
/// # }
/// # let future = answer();
/// # let mut future = std::pin::pin!(future);
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # let values = loop {
/// #     if let std::task::Poll::Ready(values) = future.as_mut().poll(&mut context) { break values? }
/// # };
/// # use std::future::Future;
/// # assert_eq!(values, [2, 5]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[must_use = "nothing waits before this is awaited or `wait` is called"]
pub struct Done {
    /// By which its answer knows it.
    number: u64,
    device: Device,
    /// `None` when all was done already.
    answer: Option<Arc<Answer>>,
}

/// A moment of a stream that futures wait for.
struct Point {
    stream: Stream,
    /// The event, and its number among the stream's work; `None` until an earlier event of the stream is done.
    recorded: OnceLock<(Event, u64)>,
    /// Whether it is being given an event now, which may come before what is queued meanwhile.
    recording: AtomicBool,
    answer: Arc<Answer>,
}

/// What the futures of a point share. It keeps neither stream nor event.
#[derive(Default)]
struct Answer {
    outcome: OnceLock<Result<()>>,
    /// Whom to wake, by the numbers of their futures.
    wakers: Mutex<HashMap<u64, Waker>>,
}

/// What futures wait for, of each stream in its order.
///
/// Its lock is never held while an event is recorded: that waits for the stream's queue, which a call of a communicator
/// holds until the other ranks come.
#[derive(Default)]
struct Waiting {
    points: HashMap<Stream, VecDeque<Arc<Point>>>,
    /// Whether the thread runs; `None` before it was first needed.
    helped: Option<bool>,
}

static WAITING: OnceLock<Mutex<Waiting>> = OnceLock::new();
static MORE: Condvar = Condvar::new();
static NUMBER: AtomicU64 = AtomicU64::new(0);

fn waiting() -> &'static Mutex<Waiting> {
    WAITING.get_or_init(Mutex::default)
}

impl Stream {
    /// The work that is queued so far, to be awaited or waited for.
    ///
    /// On the CPU, and where all is done already, it is done at once. On a borrowed stream it counts also what its owner has
    /// queued so far.
    ///
    /// # Errors
    /// [`ErrorKind::Capture`] while the stream is being captured; when the device failed or was reset, or has no more events.
    pub fn done(&self) -> Result<Done> {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let done = |answer| Done {
            number,
            device: self.device().clone(),
            answer,
        };
        let state = match self.state() {
            Some(state) if !self.query()? => state,
            _ => return Ok(done(None)),
        };
        if let Some(answer) = lock(waiting()).share(self, state.submitted()) {
            return Ok(done(Some(answer)));
        }
        let point = Point::new(self);
        point.record(false)?;
        let answer = point.answer.clone();
        lock(waiting()).insert(point);
        MORE.notify_one();
        Ok(done(Some(answer)))
    }
}

impl Point {
    fn new(stream: &Stream) -> Arc<Point> {
        Arc::new(Point {
            stream: stream.clone(),
            recorded: OnceLock::new(),
            recording: AtomicBool::new(false),
            answer: Arc::default(),
        })
    }

    /// Gives it an event at the present end of the stream; with `at_once` only where nobody else holds the stream's queue.
    fn record(&self, at_once: bool) -> Result<()> {
        let event = Event::new(self.stream.device())?;
        if let Some(number) = self.stream.record_mark(&event, at_once)? {
            let _ = self.recorded.set((event, number));
        }
        Ok(())
    }

    /// Where it stands among the points of its stream.
    fn place(&self) -> u64 {
        self.recorded.get().map_or(u64::MAX, |(_, number)| *number)
    }

    /// Its outcome, once it is known. Asks CANN.
    fn look(&self) -> Option<Result<()>> {
        if let Some(outcome) = self.answer.outcome.get() {
            return Some(outcome.clone());
        }
        match self.recorded.get()?.0.query() {
            Ok(false) => None,
            Ok(true) => Some(Ok(())),
            Err(error) => Some(Err(error)),
        }
    }
}

impl Answer {
    fn give(&self, outcome: Result<()>) {
        // One that could not be given an event has its answer already.
        let _ = self.outcome.set(outcome);
        let wakers = std::mem::take(&mut *lock(&self.wakers));
        for waker in wakers.into_values() {
            // It is an executor's code, which must not take the others' thread with it.
            let _ = host_function::outcome(|| waker.wake());
        }
    }
}

impl Waiting {
    /// The answer of a point that is not before the work up to this number: the last of the stream, or one more where the
    /// stream has as many events as it may.
    fn share(&mut self, stream: &Stream, submitted: u64) -> Option<Arc<Answer>> {
        let points = self.points.get_mut(stream)?;
        let last = points.back()?;
        // Asked first: where nobody records it, it either has its event by now or gets none before this lock is let go of.
        let is_recording = last.recording.load(Ordering::Acquire);
        let is_shared = match last.recorded.get() {
            // What the owner of a borrowed stream has queued since is not counted.
            Some((_, number)) => !stream.is_borrowed() && *number == submitted,
            // It is recorded later than now.
            None => !is_recording,
        };
        if is_shared {
            return Some(last.answer.clone());
        }
        if points.len() < EVENTS {
            return None;
        }
        let point = Point::new(stream);
        points.push_back(point.clone());
        Some(point.answer.clone())
    }

    /// Waits for a point that has an event, and sees to the thread that looks at events.
    fn insert(&mut self, point: Arc<Point>) {
        let points = self.points.entry(point.stream.clone()).or_default();
        // Other threads may have recorded later ones meanwhile, and come before.
        let place = points.partition_point(|other| other.place() < point.place());
        points.insert(place, point);
        if self.helped.is_none() {
            let thread = std::thread::Builder::new().name("aclnn-done".to_owned());
            self.helped = Some(thread.spawn(help).is_ok());
        }
    }

    /// The first point of each stream.
    fn first(&self) -> Vec<Arc<Point>> {
        let firsts = self.points.values().filter_map(|points| points.front());
        firsts.cloned().collect()
    }

    /// Takes a point away that is done.
    fn remove(&mut self, point: &Arc<Point>) {
        if let Some(points) = self.points.get_mut(&point.stream) {
            points.retain(|other| !Arc::ptr_eq(other, point));
            if points.is_empty() {
                self.points.remove(&point.stream);
            }
        }
    }

    /// A point of each stream that has room for one more event. Nobody else takes them meanwhile.
    fn next(&self) -> Vec<Recording> {
        let next = |points: &VecDeque<Arc<Point>>| {
            let place = points.partition_point(|point| point.recorded.get().is_some());
            let point = points.get(place).filter(|_| place < EVENTS)?;
            let is_free = point.answer.outcome.get().is_none()
                && !point.recording.swap(true, Ordering::AcqRel);
            is_free.then(|| Recording(point.clone()))
        };
        self.points.values().filter_map(next).collect()
    }
}

/// A point that is being given an event, by one thread alone.
struct Recording(Arc<Point>);

impl Recording {
    fn record(&self) {
        // While somebody holds the queue, or a capture goes on, it waits for another time.
        if let Err(error) = self.0.record(true)
            && error.kind() != ErrorKind::Capture
        {
            let _ = self.0.answer.outcome.set(Err(error));
        }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        self.0.recording.store(false, Ordering::Release);
    }
}

/// An answer that is given, also where what comes before fails.
struct Known(Arc<Answer>, Option<Result<()>>);

impl Drop for Known {
    fn drop(&mut self) {
        if let Some(outcome) = self.1.take() {
            self.0.give(outcome);
        }
    }
}

/// Looks at the first point of each stream, and wakes whom those that are done concern. Whether there was one.
fn advance() -> bool {
    let first = lock(waiting()).first();
    let mut any = false;
    for point in first {
        if let Some(outcome) = point.look() {
            let _known = Known(point.answer.clone(), Some(outcome));
            // Nothing of the stream is left when somebody hears of it.
            lock(waiting()).remove(&point);
            drop(point);
            any = true;
        }
    }
    let next = lock(waiting()).next();
    next.iter().for_each(Recording::record);
    any
}

/// What the thread does.
fn help() {
    let [least, most] = SLEEP;
    let mut sleep = least;
    loop {
        {
            let mut waiting = waiting().lock().unwrap_or_else(PoisonError::into_inner);
            while waiting.points.is_empty() {
                waiting = MORE.wait(waiting).unwrap_or_else(PoisonError::into_inner);
            }
        }
        // A log event may be told within, to code that panics: the futures of all are still waited for.
        if host_function::outcome(advance).unwrap_or(true) {
            sleep = least;
        } else {
            std::thread::sleep(sleep);
            sleep = most.min(2 * sleep);
        }
    }
}

/// Wakes a thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Unpark>) {
        self.0.unpark();
    }
}

impl Done {
    /// In a forked process locks may be held for ever.
    fn is_forked(&self) -> bool {
        let device = self.device.atlas();
        device.is_some_and(|device| device.library().is_forked())
    }

    /// Waits until the work is done.
    ///
    /// # Errors
    /// What the work failed with; [`ErrorKind::HostFunction`] inside a function that a stream calls
    /// ([`Stream::host_function`]).
    pub fn wait(mut self) -> Result<()> {
        self.wait_until(None)
    }

    /// Waits until the work is done, but not longer than `timeout`. It can be waited for again.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when the work goes on; as [`Done::wait`].
    pub fn wait_timeout(&mut self, timeout: Duration) -> Result<()> {
        self.wait_until(Instant::now().checked_add(timeout))
    }

    fn wait_until(&mut self, deadline: Option<Instant>) -> Result<()> {
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        let mut context = Context::from_waker(&waker);
        loop {
            if let Poll::Ready(outcome) = Pin::new(&mut *self).poll(&mut context) {
                return outcome;
            }
            let Some(deadline) = deadline else {
                std::thread::park();
                continue;
            };
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let message = "the work of the stream goes on after the time given";
                return Err(Error::new(ErrorKind::Timeout, message));
            }
            std::thread::park_timeout(left);
        }
    }
}

impl Future for Done {
    type Output = Result<()>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let Some(answer) = &self.answer else {
            return Poll::Ready(Ok(()));
        };
        if self.is_forked() {
            return Poll::Ready(Err(library::forked()));
        }
        if let Some(outcome) = answer.outcome.get() {
            return Poll::Ready(outcome.clone());
        }
        // Its stream may be the one that waits for the function that asks.
        host_function::check_outside()?;
        // Wakers are an executor's code, which may come back here: they are cloned and dropped without the lock.
        let waker = context.waker().clone();
        let before = lock(&answer.wakers).insert(self.number, waker);
        drop(before);
        // It may have become done before the waker was there.
        if let Some(outcome) = answer.outcome.get() {
            return Poll::Ready(outcome.clone());
        }
        if lock(waiting()).helped != Some(true) {
            // No thread is to be had, so whoever asks looks, again and again.
            advance();
            if let Some(outcome) = answer.outcome.get() {
                return Poll::Ready(outcome.clone());
            }
            std::thread::yield_now();
            context.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

impl Drop for Done {
    fn drop(&mut self) {
        if let Some(answer) = self.answer.as_ref().filter(|_| !self.is_forked()) {
            let waker = lock(&answer.wakers).remove(&self.number);
            drop(waker);
        }
    }
}

impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Done({})", self.device)
    }
}
