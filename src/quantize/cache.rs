//! The plans that a stream has at hand.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use smallvec::SmallVec;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::quantize::operand::{Inputs, Operand};
use crate::quantize::plan::Plan;
use crate::quantize::slot::Slot;
use crate::quantize::{Quantize, Request};
use crate::runtime::extension::Extend;
use crate::runtime::marks::lock;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

/// Plans that a stream keeps unless told otherwise.
const CAPACITY: usize = 64;

/// How well the plans that a stream keeps serve its calls.
///
/// ```
/// use aclnn::{Device, QuantDType, Quantize, Soc};
///
/// let stream = Device::cpu_as("a3".parse::<Soc>()?).stream();
/// let call = Quantize::multiply(QuantDType::QInt8).stream(&stream);
/// for _ in 0..3 {
///     call.run(&[1.0f32, 2.0], &[3.0f32], None)?;
/// }
/// let statistics = stream.plan_cache_statistics();
/// assert_eq!((statistics.misses, statistics.hits), (1, 2));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct PlanCacheStatistics {
    /// Calls that found their plan.
    pub hits: u64,
    /// Calls that had to make one: new shapes, or the plan was at work on another thread.
    pub misses: u64,
    /// Plans dropped to make room, the longest unused first.
    pub evictions: u64,
    /// Plans kept now.
    pub plans: usize,
    /// Plans kept at most.
    pub capacity: usize,
}

/// The plans of a stream. A plan is not here while a call runs it.
struct PlanCache {
    /// The plan that was given back last, before it goes among the others. The next call often wants it
    /// again, and gets it without a hash and without a lock.
    last: Slot<Kept>,
    others: Mutex<Others>,
    /// Whether the others alone are as many plans as may be kept, or the last was just put among them.
    is_full: AtomicBool,
}

struct Others {
    /// By the calls' hashes. An entry stays while its plan is lent to a call, so that giving it back
    /// allocates nothing, as long as one thread makes the calls.
    entries: HashMap<u64, Entry, BuildHasherDefault<Hashed>>,
    /// Plans in the entries.
    plans: usize,
    clock: u64,
    statistics: PlanCacheStatistics,
}

/// Plans for calls of one hash: for the same call on several threads, and very rarely for another.
type Entry = SmallVec<[Box<Kept>; 1]>;

/// A plan with what the cache knows of it.
struct Kept {
    plan: Plan,
    hash: u64,
    /// Whether it was never given back.
    is_new: bool,
    /// Calls that found it and are not in the statistics yet.
    hits: u64,
    /// When it went among the others.
    filed: u64,
}

/// A call as it looks before there is a plan for it.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub quantize: &'a Quantize,
    pub inputs: &'a Inputs<'a>,
    /// The caller's output, if there is one.
    pub output: Option<Operand<'a>>,
}

impl Call<'_> {
    fn hash(&self) -> u64 {
        let quantize = self.quantize;
        let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
        hash.add(
            quantize.dtype as u64
                | u64::from(quantize.div_mode) << 32
                | u64::from(self.output.is_some()) << 33,
        );
        hash.add(quantize.axis as u64);
        for operand in self.inputs.each().into_iter().flatten() {
            hash.add(operand.spec.dtype as u64);
            for &size in operand.spec.layout.shape() {
                hash.add(size as u64);
            }
        }
        hash.0
    }

    fn fits(&self, plan: &Plan) -> bool {
        let request = plan.request().request();
        let both = |operand: Option<Operand<'_>>, spec: Option<&TensorSpec>| match (operand, spec) {
            (Some(operand), Some(spec)) => operand.spec.is_form_of(spec),
            (None, None) => true,
            _ => false,
        };
        let quantize = self.quantize;
        request.dtype == quantize.dtype
            && request.axis == quantize.axis
            && request.div_mode == quantize.div_mode
            && request.round_mode == quantize.round_mode
            && request.sqrt_mode == quantize.sqrt_mode
            && self.inputs.x.spec.is_form_of(&request.x)
            && self.inputs.scales.spec.is_form_of(&request.scales)
            && both(self.inputs.zero_points, request.zero_points.as_ref())
            && both(self.output, request.output.as_ref())
    }

    fn request(&self) -> Request {
        Request {
            output: self.output.map(|output| output.spec.clone()),
            ..self.quantize.request(
                self.inputs.x.spec.clone(),
                self.inputs.scales.spec.clone(),
                self.inputs.zero_points.map(|operand| operand.spec.clone()),
            )
        }
    }
}

/// Runs `run` with a plan for the call: one that the stream has, or a new one that it keeps.
///
/// Each tensor of the call has the form that the plan was made for, and zero points are there or not as
/// planned; who runs the plan relies on that. The plan is taken out meanwhile, so that calls on other
/// threads need not wait for it; they make one of their own if they want the same.
#[inline]
pub(crate) fn with_plan<R>(
    stream: &Stream,
    call: &Call<'_>,
    run: impl FnOnce(&mut Plan) -> Result<R>,
) -> Result<R> {
    let mut lent = Lent::take(stream, call)?;
    match &mut lent.kept {
        Some(kept) => run(&mut kept.plan),
        None => Err(Error::new(
            ErrorKind::Library,
            "the plan was given back before its run",
        )),
    }
}

/// A plan that is out of the cache as long as this lives. It goes back in the drop, so that a result need
/// not be held, and moved, until it is back.
struct Lent<'a> {
    cache: Option<&'a PlanCache>,
    /// There until the drop.
    kept: Option<Box<Kept>>,
}

impl<'a> Lent<'a> {
    #[inline]
    fn take(stream: &'a Stream, call: &Call<'_>) -> Result<Lent<'a>> {
        let cache = cache_of(stream);
        let kept = match cache.and_then(|cache| cache.last.take()) {
            Some(mut last) if call.fits(&last.plan) => {
                last.hits += 1;
                last
            }
            last => exchange(cache, last, call, stream.device())?,
        };
        Ok(Lent {
            cache,
            kept: Some(kept),
        })
    }
}

impl Drop for Lent<'_> {
    #[inline]
    fn drop(&mut self) {
        if let (Some(cache), Some(kept)) = (self.cache, self.kept.take()) {
            cache.put(kept);
        }
    }
}

/// A plan for the call, from among the others or new, after the last went there, which does not fit.
#[cold]
fn exchange(
    cache: Option<&PlanCache>,
    last: Option<Box<Kept>>,
    call: &Call<'_>,
    device: &Device,
) -> Result<Box<Kept>> {
    let hash = call.hash();
    if let Some(cache) = cache {
        let found = cache.with_others(1, |others| {
            last.into_iter().for_each(|last| others.file(last));
            let found = others.find(hash, call);
            others.statistics.misses += u64::from(found.is_none());
            found
        });
        if let Some(mut found) = found {
            found.hits += 1;
            return Ok(found);
        }
    }
    Ok(Box::new(Kept {
        plan: Plan::new(&device.for_kept_plan(), &call.request())?,
        hash,
        is_new: true,
        hits: 0,
        filed: 0,
    }))
}

#[inline]
fn cache_of(stream: &Stream) -> Option<&PlanCache> {
    stream.extension()?.get()
}

impl Default for PlanCache {
    fn default() -> PlanCache {
        PlanCache {
            last: Slot::new(),
            others: Mutex::new(Others {
                entries: HashMap::default(),
                plans: 0,
                clock: 0,
                statistics: PlanCacheStatistics {
                    capacity: CAPACITY,
                    ..PlanCacheStatistics::default()
                },
            }),
            is_full: AtomicBool::new(false),
        }
    }
}

impl Extend for PlanCache {
    fn clear(&self) {
        let entries = {
            let mut others = lock(&self.others);
            others.plans = 0;
            std::mem::take(&mut others.entries)
        };
        // Dropped without the lock: an executor's end calls CANN.
        drop((self.last.take(), entries));
    }
}

impl PlanCache {
    /// Keeps a plan.
    #[inline]
    fn put(&self, mut kept: Box<Kept>) {
        let (hash, is_new) = (kept.hash, std::mem::take(&mut kept.is_new));
        let before = self.last.swap(Some(kept));
        if is_new || before.is_some() || self.is_full.load(Ordering::SeqCst) {
            self.put_more(hash, is_new, before);
        }
    }

    #[cold]
    fn put_more(&self, hash: u64, is_new: bool, before: Option<Box<Kept>>) {
        self.with_others(1, |others| {
            if is_new {
                // Its place among the others, so that a later call that moves it there allocates nothing.
                others.entries.entry(hash).or_default();
            }
            before.into_iter().for_each(|before| others.file(before));
        });
    }

    /// Puts the last among the others, and makes who gives one back meanwhile come and do so too.
    fn with_all<R>(&self, work: impl FnOnce(&mut Others) -> R) -> R {
        self.with_others(0, |others| {
            self.is_full.store(true, Ordering::SeqCst);
            let last = self.last.take();
            last.into_iter().for_each(|last| others.file(last));
            work(others)
        })
    }

    /// Works on the others, then drops what are too many beside `room` more.
    fn with_others<R>(&self, room: usize, work: impl FnOnce(&mut Others) -> R) -> R {
        let mut others = lock(&self.others);
        let result = work(&mut others);
        let evicted = self.shrink(&mut others, room);
        drop(others);
        // Without the lock: an executor's end calls CANN.
        drop(evicted);
        result
    }

    /// Takes out the plans that are too many beside `room` more, the longest unused first.
    fn shrink(&self, others: &mut Others, room: usize) -> Entry {
        let capacity = others.statistics.capacity;
        let mut evicted = Entry::new();
        while others.plans + room > capacity {
            let Some(oldest) = others.remove_oldest() else {
                break;
            };
            evicted.push(oldest);
        }
        // Before the last is looked at: who puts one there afterwards sees it, and comes here.
        self.is_full
            .store(others.plans >= capacity, Ordering::SeqCst);
        if capacity == 0
            && let Some(last) = self.last.take()
        {
            others.entries.remove(&last.hash);
            others.forget(&last);
            evicted.push(last);
        }
        evicted
    }
}

impl Others {
    /// Takes in what was the last.
    fn file(&mut self, mut kept: Box<Kept>) {
        self.clock += 1;
        kept.filed = self.clock;
        self.statistics.hits += std::mem::take(&mut kept.hits);
        self.plans += 1;
        self.entries.entry(kept.hash).or_default().push(kept);
    }

    fn find(&mut self, hash: u64, call: &Call<'_>) -> Option<Box<Kept>> {
        let entry = self.entries.get_mut(&hash)?;
        let index = entry.iter().position(|kept| call.fits(&kept.plan))?;
        self.plans -= 1;
        Some(entry.swap_remove(index))
    }

    fn remove_oldest(&mut self) -> Option<Box<Kept>> {
        let kept = self.entries.values().flatten();
        let (hash, filed) = kept
            .map(|kept| (kept.hash, kept.filed))
            .min_by_key(|&(_, filed)| filed)?;
        let entry = self.entries.get_mut(&hash)?;
        let index = entry.iter().position(|kept| kept.filed == filed)?;
        let oldest = entry.swap_remove(index);
        if entry.is_empty() {
            self.entries.remove(&hash);
        }
        self.plans -= 1;
        self.forget(&oldest);
        Some(oldest)
    }

    /// Counts a plan that goes.
    fn forget(&mut self, kept: &Kept) {
        self.statistics.hits += kept.hits;
        self.statistics.evictions += 1;
    }
}

impl Stream {
    /// How well the plans that this stream keeps serve its calls.
    ///
    /// [`npu_quantize`](crate::npu_quantize) and [`Quantize::run`] take their plans from the stream. A
    /// call with new shapes, types or parameters makes one, which costs a check of the arguments, and on
    /// an Atlas the first phase of the operator. In continuous batching, where the number of rows changes
    /// at every step, set the capacity to the number of batch sizes that occur, or round the rows up to
    /// a few sizes.
    pub fn plan_cache_statistics(&self) -> PlanCacheStatistics {
        let Some(cache) = cache_of(self) else {
            return PlanCacheStatistics::default();
        };
        cache.with_all(|_| ());
        let others = lock(&cache.others);
        PlanCacheStatistics {
            plans: others.plans,
            ..others.statistics
        }
    }

    /// Keeps at most so many plans: 64 unless set. 0 keeps none.
    pub fn set_plan_cache_capacity(&self, plans: usize) {
        if let Some(cache) = cache_of(self) {
            cache.with_all(|others| others.statistics.capacity = plans);
        }
    }
}

/// A quick hash of a few numbers. Equality is checked afterwards, so a collision costs time only.
struct Fnv(u64);

impl Fnv {
    #[inline]
    fn add(&mut self, value: u64) {
        self.0 = (self.0 ^ value).wrapping_mul(0x0000_0100_0000_01b3);
        self.0 ^= self.0 >> 29;
    }
}

/// Takes a number that is a hash already.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(self.0 << 8 | u64::from(byte));
        }
    }

    fn write_u64(&mut self, hash: u64) {
        // The map looks at the highest bits and the lowest.
        self.0 = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
