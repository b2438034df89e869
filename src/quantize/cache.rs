//! The plans that a stream has at hand.

use std::any::Any;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Mutex;

use smallvec::SmallVec;

use crate::error::Result;
use crate::quantize::plan::Plan;
use crate::quantize::{Quantize, Request};
use crate::runtime::marks::lock;
use crate::stream::Stream;
use crate::tensor::{RawView, TensorSpec};

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

struct PlanCache {
    /// The plan that was given back last, before it goes among the others: the next call often wants it
    /// again, and finds it without a hash.
    last: Option<Box<Kept>>,
    /// By the calls' hashes. An entry stays while its plan is lent to a call, so that giving it back
    /// allocates nothing.
    entries: HashMap<u64, Entry, BuildHasherDefault<Hashed>>,
    /// Plans kept. A plan is not here while a call runs it.
    plans: usize,
    clock: u64,
    statistics: PlanCacheStatistics,
}

/// Plans for calls of one hash: for the same call on several threads, and very rarely for another.
type Entry = SmallVec<[Box<Kept>; 1]>;

/// A plan with what the cache knows of it.
struct Kept {
    hash: u64,
    used: u64,
    plan: Plan,
}

/// A call as it looks before there is a plan for it.
pub(crate) struct Call<'a, 'v> {
    pub quantize: &'a Quantize,
    pub x: &'a RawView<'v>,
    pub scales: &'a RawView<'v>,
    pub zero_points: Option<&'a RawView<'v>>,
    /// The caller's output, if there is one.
    pub output: Option<&'a RawView<'v>>,
}

impl Call<'_, '_> {
    fn hash(&self) -> u64 {
        let quantize = self.quantize;
        let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
        hash.add(
            quantize.dtype as u64
                | u64::from(quantize.div_mode) << 32
                | u64::from(self.output.is_some()) << 33,
        );
        hash.add(quantize.axis as u64);
        for view in [Some(self.x), Some(self.scales), self.zero_points]
            .into_iter()
            .flatten()
        {
            hash.add(view.dtype as u64);
            for &size in view.layout.shape() {
                hash.add(size as u64);
            }
        }
        hash.0
    }

    fn fits(&self, plan: &Plan) -> bool {
        let request = plan.request().request();
        let both = |view: Option<&RawView<'_>>, spec: Option<&TensorSpec>| match (view, spec) {
            (Some(view), Some(spec)) => view.has_form(spec),
            (None, None) => true,
            _ => false,
        };
        let quantize = self.quantize;
        request.dtype == quantize.dtype
            && request.axis == quantize.axis
            && request.div_mode == quantize.div_mode
            && request.round_mode == quantize.round_mode
            && request.sqrt_mode == quantize.sqrt_mode
            && self.x.has_form(&request.x)
            && self.scales.has_form(&request.scales)
            && both(self.zero_points, request.zero_points.as_ref())
            && both(self.output, request.output.as_ref())
    }

    fn request(&self) -> Request {
        Request {
            output: self.output.map(RawView::spec),
            ..self.quantize.request(
                self.x.spec(),
                self.scales.spec(),
                self.zero_points.map(RawView::spec),
            )
        }
    }
}

/// Runs `run` with a plan for the call: one that the stream has, or a new one that it keeps.
///
/// Each tensor of the call has the form that the plan was made for, and zero points are there or not as
/// planned; who runs the plan relies on that. The plan is taken out meanwhile, so that calls on other threads need not wait for it; they make
/// one of their own if they want the same.
#[inline]
pub(crate) fn with_plan<R>(
    stream: &Stream,
    call: &Call<'_, '_>,
    run: impl FnOnce(&mut Plan) -> Result<R>,
) -> Result<R> {
    let Some(extension) = stream.extension() else {
        return run(&mut Plan::new(stream.device(), &call.request())?);
    };
    let found = in_cache(extension, |cache| cache.take(call));
    let mut kept = match found {
        Some(kept) => kept,
        None => Box::new(Kept {
            hash: call.hash(),
            used: 0,
            plan: Plan::new(&stream.device().for_kept_plan(), &call.request())?,
        }),
    };
    let result = run(&mut kept.plan);
    let evicted = in_cache(extension, |cache| cache.put(kept));
    if !evicted.is_empty() {
        // Dropped without the lock: an executor's end calls CANN.
        drop(evicted);
    }
    result
}

#[inline]
fn in_cache<R>(
    extension: &Mutex<Option<Box<dyn Any + Send>>>,
    work: impl FnOnce(&mut PlanCache) -> R,
) -> R {
    let mut slot = lock(extension);
    let cache = slot.get_or_insert_with(|| Box::new(PlanCache::new()));
    match cache.downcast_mut::<PlanCache>() {
        Some(cache) => work(cache),
        // Nothing else is ever put there.
        None => work(&mut PlanCache::new()),
    }
}

impl PlanCache {
    fn new() -> PlanCache {
        let statistics = PlanCacheStatistics {
            capacity: CAPACITY,
            ..PlanCacheStatistics::default()
        };
        PlanCache {
            last: None,
            entries: HashMap::default(),
            plans: 0,
            clock: 0,
            statistics,
        }
    }

    #[inline]
    fn take(&mut self, call: &Call<'_, '_>) -> Option<Box<Kept>> {
        let found = match &self.last {
            Some(last) if call.fits(&last.plan) => self.last.take(),
            _ => self.find(call),
        };
        if found.is_some() {
            self.statistics.hits += 1;
            self.plans -= 1;
        } else {
            self.statistics.misses += 1;
        }
        found
    }

    fn find(&mut self, call: &Call<'_, '_>) -> Option<Box<Kept>> {
        let entry = self.entries.get_mut(&call.hash())?;
        let index = entry.iter().position(|kept| call.fits(&kept.plan))?;
        Some(entry.swap_remove(index))
    }

    /// Keeps a plan; gives back what had to go for it.
    #[inline]
    fn put(&mut self, mut kept: Box<Kept>) -> Entry {
        if kept.used == 0 {
            // Its place among the others, so that a later call that moves it there allocates nothing.
            self.entries.entry(kept.hash).or_default();
        }
        self.clock += 1;
        kept.used = self.clock;
        self.plans += 1;
        if let Some(before) = self.last.replace(kept) {
            self.entries.entry(before.hash).or_default().push(before);
        }
        if self.plans > self.statistics.capacity {
            self.shrink()
        } else {
            Entry::new()
        }
    }

    fn shrink(&mut self) -> Entry {
        let mut evicted = Entry::new();
        while self.plans > self.statistics.capacity {
            let oldest = self
                .entries
                .values()
                .flatten()
                .min_by_key(|kept| kept.used)
                .map(|kept| (kept.hash, kept.used));
            // The last is the youngest.
            let gone = match oldest {
                Some((hash, used)) => self.remove(hash, used),
                None => self.last.take(),
            };
            let Some(gone) = gone else { break };
            if self.entries.get(&gone.hash).is_some_and(SmallVec::is_empty) {
                self.entries.remove(&gone.hash);
            }
            evicted.push(gone);
            self.plans -= 1;
            self.statistics.evictions += 1;
        }
        evicted
    }

    fn remove(&mut self, hash: u64, used: u64) -> Option<Box<Kept>> {
        let entry = self.entries.get_mut(&hash)?;
        let index = entry.iter().position(|kept| kept.used == used)?;
        Some(entry.swap_remove(index))
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
        self.extension()
            .map_or_else(PlanCacheStatistics::default, |extension| {
                in_cache(extension, |cache| PlanCacheStatistics {
                    plans: cache.plans,
                    ..cache.statistics
                })
            })
    }

    /// Keeps at most so many plans: 64 unless set. 0 keeps none.
    pub fn set_plan_cache_capacity(&self, plans: usize) {
        if let Some(extension) = self.extension() {
            let evicted = in_cache(extension, |cache| {
                cache.statistics.capacity = plans;
                cache.shrink()
            });
            drop(evicted);
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
