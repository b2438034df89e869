//! The plans that a stream has at hand.

use std::any::Any;
use std::hash::Hasher;
use std::sync::Mutex;

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
    /// In no order. A plan is not here while a call runs it.
    entries: Vec<Entry>,
    clock: u64,
    statistics: PlanCacheStatistics,
}

struct Entry {
    hash: u64,
    used: u64,
    plan: Box<Plan>,
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
        let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
        hasher.write_u64(self.quantize.dtype as u64 | u64::from(self.quantize.div_mode) << 32);
        hasher.write_i64(self.quantize.axis);
        for view in [Some(self.x), Some(self.scales), self.zero_points]
            .into_iter()
            .flatten()
        {
            hasher.write_u64(view.dtype as u64);
            for &size in view.layout.shape() {
                hasher.write_usize(size);
            }
        }
        hasher.finish()
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
pub(crate) fn with_plan<R>(
    stream: &Stream,
    call: &Call<'_, '_>,
    run: impl FnOnce(&mut Plan) -> Result<R>,
) -> Result<R> {
    let Some(extension) = stream.extension() else {
        return run(&mut Plan::new(stream.device(), &call.request())?);
    };
    let hash = call.hash();
    let found = in_cache(extension, |cache| cache.take(hash, call));
    let mut plan = match found {
        Some(plan) => plan,
        None => Box::new(Plan::new(stream.device(), &call.request())?),
    };
    let result = run(&mut plan);
    let evicted = in_cache(extension, |cache| cache.put(hash, plan));
    // Dropped without the lock: an executor's end calls CANN.
    drop(evicted);
    result
}

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
            entries: Vec::new(),
            clock: 0,
            statistics,
        }
    }

    fn take(&mut self, hash: u64, call: &Call<'_, '_>) -> Option<Box<Plan>> {
        let found = self
            .entries
            .iter()
            .position(|entry| entry.hash == hash && call.fits(&entry.plan));
        match found {
            Some(index) => {
                self.statistics.hits += 1;
                Some(self.entries.swap_remove(index).plan)
            }
            None => {
                self.statistics.misses += 1;
                None
            }
        }
    }

    /// Keeps a plan; gives back what had to go for it.
    fn put(&mut self, hash: u64, plan: Box<Plan>) -> Vec<Entry> {
        self.clock += 1;
        self.entries.push(Entry {
            hash,
            used: self.clock,
            plan,
        });
        self.shrink()
    }

    fn shrink(&mut self) -> Vec<Entry> {
        let mut evicted = Vec::new();
        while self.entries.len() > self.statistics.capacity {
            let oldest = (0..self.entries.len()).min_by_key(|&index| self.entries[index].used);
            let Some(oldest) = oldest else { break };
            evicted.push(self.entries.swap_remove(oldest));
            self.statistics.evictions += 1;
        }
        evicted
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
                    plans: cache.entries.len(),
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

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0 ^ value).wrapping_mul(0x0000_0100_0000_01b3);
        self.0 ^= self.0 >> 29;
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn write_i64(&mut self, value: i64) {
        self.write_u64(value as u64);
    }
}
