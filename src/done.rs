//! Waiting for a stream without a thread of one's own: futures, and waits with a deadline.
//!
//! One thread of the library asks CANN for the events that futures wait for, of all streams and devices. It is started by
//! the first future that has to wait, and sleeps while there is none. Futures of one stream share events, of which some
//! devices have few (the 310P 1,023): where a stream has many under way, later futures wait for one event more, which is
//! recorded when an earlier one is done. They may then be late by the work queued meanwhile, and are never early.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Event;
use crate::lock::lock;
use crate::runtime::library;
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
    /// The event, and how much work was queued before it; `None` until an earlier event of the stream is done.
    recorded: OnceLock<(Event, u64)>,
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
        let mut waiting = lock(waiting());
        let points = waiting.points.entry(self.clone()).or_default();
        let last = points.back().filter(|point| match point.recorded.get() {
            Some((_, submitted)) => {
                // What the owner of a borrowed stream has queued since is not counted.
                !self.is_borrowed() && *submitted == state.submitted()
            }
            // It is recorded later than now.
            None => true,
        });
        let answer = match last {
            Some(point) => point.answer.clone(),
            None => {
                let point = Arc::new(Point {
                    stream: self.clone(),
                    recorded: OnceLock::new(),
                    answer: Arc::default(),
                });
                if points.len() < EVENTS
                    && let Err(error) = point.record()
                {
                    if points.is_empty() {
                        waiting.points.remove(self);
                    }
                    return Err(error);
                }
                let answer = point.answer.clone();
                points.push_back(point);
                answer
            }
        };
        waiting.help();
        drop(waiting);
        MORE.notify_one();
        Ok(done(Some(answer)))
    }
}

impl Point {
    /// Gives it an event at the present end of the stream.
    fn record(&self) -> Result<()> {
        let event = Event::new(self.stream.device())?;
        self.stream.record(&event)?;
        let submitted = self.stream.state().map_or(0, |state| state.submitted());
        let _ = self.recorded.set((event, submitted));
        Ok(())
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
            let _ = catch_unwind(AssertUnwindSafe(|| waker.wake()));
        }
    }
}

impl Waiting {
    /// Sees to the thread that looks at events.
    fn help(&mut self) {
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

    /// Takes a point away that is done, and lets a later one of its stream have an event.
    fn remove(&mut self, point: &Arc<Point>) {
        let Some(points) = self.points.get_mut(&point.stream) else {
            return;
        };
        points.retain(|other| !Arc::ptr_eq(other, point));
        if points.is_empty() {
            self.points.remove(&point.stream);
            return;
        }
        if let Some(next) = points.iter().find(|point| point.recorded.get().is_none())
            && let Err(error) = next.record()
        {
            // A capture of the stream passes, and the event of an earlier point is a later chance.
            let has_chance = points.iter().any(|point| point.recorded.get().is_some());
            if error.kind() != ErrorKind::Capture || !has_chance {
                let _ = next.answer.outcome.set(Err(error));
            }
        }
    }
}

/// Looks at the first point of each stream, and wakes whom those that are done concern. Whether there was one.
fn advance() -> bool {
    let first = lock(waiting()).first();
    let mut any = false;
    for point in first {
        if let Some(outcome) = point.look() {
            let answer = point.answer.clone();
            // Nothing of the stream is left when somebody hears of it.
            lock(waiting()).remove(&point);
            drop(point);
            answer.give(outcome);
            any = true;
        }
    }
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
        if advance() {
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
    /// What the work failed with.
    pub fn wait(mut self) -> Result<()> {
        self.wait_until(None)
    }

    /// Waits until the work is done, but not longer than `timeout`. It can be waited for again.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when the work goes on; what the work failed with.
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
        lock(&answer.wakers).insert(self.number, context.waker().clone());
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
            lock(&answer.wakers).remove(&self.number);
        }
    }
}

impl fmt::Debug for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Done({})", self.device)
    }
}
