//! The plans that a stream has at hand.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use smallvec::SmallVec;

use crate::call::operand::{Operand, Shape};
use crate::call::plan::Prepared;
use crate::call::slot::Slot;
use crate::device::Device;
use crate::dispatch::attribute::{Attribute, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::extension::Extend;
use crate::stream::Stream;
use crate::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use crate::sync::{Mutex, lock};

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

/// Plans that are found without a lock, each by its operator and its first tensor.
const AT_HAND: usize = 32;

/// The plans of a stream. A plan is not here while a call runs it.
struct PlanCache {
    /// The plans that were given back last, before they go among the others. A call often wants the one again that its
    /// like used before, and gets it without a hash over all it is and without a lock. Operators that take turns have
    /// places of their own.
    at_hand: [Slot<Kept>; AT_HAND],
    others: Mutex<Others>,
    /// Counts calls, to tell which plan was used last. Two threads may get one number.
    clock: AtomicU64,
    /// Whether there are more plans than may be kept, all of them lent, so that who gives one back has to look.
    is_crowded: AtomicBool,
}

struct Others {
    /// By the calls' hashes. An entry stays while its plan is lent to a call, so that giving it back
    /// allocates nothing, as long as one thread makes the calls.
    entries: HashMap<u64, Entry, BuildHasherDefault<Hashed>>,
    /// Plans of the cache: here, at hand, and lent.
    plans: usize,
    statistics: PlanCacheStatistics,
}

/// Plans for calls of one hash: for the same call on several threads, and very rarely for another.
type Entry = SmallVec<[Box<Kept>; 1]>;

/// A plan with what the cache knows of it.
struct Kept {
    plan: Prepared,
    /// What the call is, apart from its tensors.
    operator: Operator,
    attributes: SmallVec<[Value; 4]>,
    /// How many operands the call gave; the plan may know of outputs behind them.
    given: usize,
    hash: u64,
    /// Which of the places at hand is its.
    place: usize,
    /// Whether it was never given back.
    is_new: bool,
    /// Calls that found it and are not in the statistics yet.
    hits: u64,
    /// When it was used last.
    used: u64,
}

/// Which operator a call is of: its name, which two crates may hold at two addresses.
pub(crate) type Operator = &'static str;

/// A call as it looks before there is a plan for it.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub operator: Operator,
    pub attributes: &'a [Attribute<'a>],
    /// The operands that the caller brings.
    pub operands: &'a [Operand<'a>],
}

impl Call<'_> {
    /// Where a plan for it is at hand: by the operator, its first attribute and the first tensor, which is quick to see and
    /// mostly tells calls apart.
    #[inline(always)]
    fn place(&self) -> usize {
        // By the highest bits of products, on which every bit of the numbers has a part.
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut place = (self.operator.as_ptr().addr() as u64).wrapping_mul(FACTOR);
        if let Some(Attribute::Int(value)) = self.attributes.first() {
            place = (place ^ *value as u64).wrapping_mul(FACTOR);
        }
        if let Some(spec) = self.operands.first().and_then(Operand::spec) {
            let [_, a, b] = spec.layout.glance();
            let glance = (spec.dtype as u64) << 32 ^ (a as u64) << 8 ^ (b as u64).rotate_left(40);
            place = (place ^ glance).wrapping_mul(FACTOR);
        }
        (place >> 59) as usize
    }

    fn hash(&self) -> u64 {
        let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
        self.operator
            .bytes()
            .for_each(|byte| hash.add(u64::from(byte)));
        for attribute in self.attributes {
            hash.add(attribute.summary());
        }
        for operand in self.operands {
            match operand.shape() {
                Shape::Absent => hash.add(u64::MAX),
                Shape::List(tensors) => hash.add(u64::MAX ^ tensors as u64),
                Shape::Tensor(spec) => {
                    hash.add(spec.dtype as u64);
                    for &size in spec.layout.shape() {
                        hash.add(size as u64);
                    }
                }
            }
        }
        hash.0
    }

    #[inline(always)]
    fn fits(&self, kept: &Kept) -> bool {
        let planned = &kept.plan.recipe().operands;
        if !self.is_of(kept.operator)
            || self.operands.len() != kept.given
            || self.attributes.len() != kept.attributes.len()
        {
            return false;
        }
        for (attribute, value) in self.attributes.iter().zip(&kept.attributes) {
            if *attribute != value.attribute() {
                return false;
            }
        }
        for (operand, planned) in self.operands.iter().zip(planned) {
            if !operand.fits(planned) {
                return false;
            }
        }
        true
    }

    #[inline(always)]
    fn is_of(&self, operator: Operator) -> bool {
        #[cold]
        fn same_text(a: &str, b: &str) -> bool {
            a == b
        }
        std::ptr::eq(self.operator, operator) || same_text(self.operator, operator)
    }
}

/// Runs `run` with a plan for the call: one that the stream has, or a new one from `make` that it keeps.
///
/// Each operand of the call has the form that the plan was made for; who runs the plan relies on that. The plan is taken out
/// meanwhile, so that calls on other threads need not wait for it; they make one of their own if they want the same.
#[inline]
pub(crate) fn with_plan<R>(
    stream: &Stream,
    call: &Call<'_>,
    make: impl FnOnce(&Device) -> Result<Prepared>,
    run: impl FnOnce(&mut Prepared) -> Result<R>,
) -> Result<R> {
    let mut lent = Lent::take(stream, call, make)?;
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
    fn take(
        stream: &'a Stream,
        call: &Call<'_>,
        make: impl FnOnce(&Device) -> Result<Prepared>,
    ) -> Result<Lent<'a>> {
        let cache = cache_of(stream);
        let place = call.place();
        let kept = match cache.and_then(|cache| cache.at_hand[place].take()) {
            Some(mut kept) if call.fits(&kept) => {
                kept.hits += 1;
                kept
            }
            before => match find(cache, before, call) {
                Some(kept) => kept,
                None => new(call, place, make(&stream.device().for_kept_plan())?),
            },
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

/// A plan for the call from among the others, after the one at hand went there, which does not fit.
#[cold]
fn find(
    cache: Option<&PlanCache>,
    before: Option<Box<Kept>>,
    call: &Call<'_>,
) -> Option<Box<Kept>> {
    let hash = call.hash();
    let mut found = cache?.with_others(|others| {
        before.into_iter().for_each(|before| others.file(before));
        let found = others.find(hash, call);
        others.statistics.misses += u64::from(found.is_none());
        found
    })?;
    found.hits += 1;
    Some(found)
}

#[cold]
fn new(call: &Call<'_>, place: usize, plan: Prepared) -> Box<Kept> {
    Box::new(Kept {
        plan,
        operator: call.operator,
        attributes: call.attributes.iter().map(Value::new).collect(),
        given: call.operands.len(),
        hash: call.hash(),
        place,
        is_new: true,
        hits: 0,
        used: 0,
    })
}

#[inline]
fn cache_of(stream: &Stream) -> Option<&PlanCache> {
    stream.extension()?.get()
}

impl Default for PlanCache {
    fn default() -> PlanCache {
        PlanCache {
            at_hand: std::array::from_fn(|_| Slot::new()),
            others: Mutex::new(Others {
                entries: HashMap::default(),
                plans: 0,
                statistics: PlanCacheStatistics {
                    capacity: CAPACITY,
                    ..PlanCacheStatistics::default()
                },
            }),
            clock: AtomicU64::new(0),
            is_crowded: AtomicBool::new(false),
        }
    }
}

impl Extend for PlanCache {
    fn clear(&self) {
        let entries = {
            let mut others = lock(&self.others);
            self.gather(&mut others);
            let entries = std::mem::take(&mut others.entries);
            others.plans -= entries.values().map(SmallVec::len).sum::<usize>();
            entries
        };
        // Dropped without the lock: an executor's end calls CANN.
        drop(entries);
    }
}

impl PlanCache {
    /// Keeps a plan.
    #[inline]
    fn put(&self, mut kept: Box<Kept>) {
        let (hash, is_new) = (kept.hash, std::mem::take(&mut kept.is_new));
        kept.used = self.clock.load(Ordering::Relaxed) + 1;
        self.clock.store(kept.used, Ordering::Relaxed);
        let before = self.at_hand[kept.place].swap(Some(kept));
        if is_new || before.is_some() || self.is_crowded.load(Ordering::SeqCst) {
            self.put_more(hash, is_new, before);
        }
    }

    #[cold]
    fn put_more(&self, hash: u64, is_new: bool, before: Option<Box<Kept>>) {
        self.with_others(|others| {
            if is_new {
                // Its place among the others, so that a later call that moves it there allocates nothing.
                others.entries.entry(hash).or_default();
                others.plans += 1;
            }
            before.into_iter().for_each(|before| others.file(before));
        });
    }

    /// Works on the others, then drops the plans that are too many.
    fn with_others<R>(&self, work: impl FnOnce(&mut Others) -> R) -> R {
        let mut others = lock(&self.others);
        let result = work(&mut others);
        let evicted = if others.plans > others.statistics.capacity {
            self.shrink(&mut others)
        } else {
            Entry::new()
        };
        drop(others);
        // Without the lock: an executor's end calls CANN.
        drop(evicted);
        result
    }

    /// Takes out the plans that are too many, the longest unused first.
    fn shrink(&self, others: &mut Others) -> Entry {
        let mut evicted = Entry::new();
        // Before the places at hand are looked at: who puts one there afterwards sees it, and comes here.
        self.is_crowded.store(true, Ordering::SeqCst);
        self.gather(others);
        while others.plans > others.statistics.capacity {
            let Some(oldest) = others.remove_oldest() else {
                return evicted;
            };
            evicted.push(oldest);
        }
        self.is_crowded.store(false, Ordering::SeqCst);
        evicted
    }

    /// Puts the plans at hand among the others.
    fn gather(&self, others: &mut Others) {
        for slot in &self.at_hand {
            slot.take().into_iter().for_each(|kept| others.file(kept));
        }
    }
}

impl Others {
    /// Takes in a plan that was at hand.
    fn file(&mut self, mut kept: Box<Kept>) {
        self.statistics.hits += std::mem::take(&mut kept.hits);
        self.entries.entry(kept.hash).or_default().push(kept);
    }

    fn find(&mut self, hash: u64, call: &Call<'_>) -> Option<Box<Kept>> {
        let entry = self.entries.get_mut(&hash)?;
        let index = entry.iter().position(|kept| call.fits(kept))?;
        Some(entry.swap_remove(index))
    }

    fn remove_oldest(&mut self) -> Option<Box<Kept>> {
        let kept = self.entries.values().flatten();
        let (hash, used) = kept
            .map(|kept| (kept.hash, kept.used))
            .min_by_key(|&(_, used)| used)?;
        let entry = self.entries.get_mut(&hash)?;
        let index = entry.iter().position(|kept| kept.used == used)?;
        let oldest = entry.swap_remove(index);
        if entry.is_empty() {
            self.entries.remove(&hash);
        }
        self.plans -= 1;
        self.statistics.evictions += 1;
        Some(oldest)
    }
}

impl Stream {
    /// How well the plans that this stream keeps serve its calls.
    ///
    /// [`npu_quantize`](crate::npu_quantize) and [`Quantize::run`](crate::Quantize::run) take their plans from the stream. A
    /// call with new shapes, types or parameters makes one, which costs a check of the arguments, and on
    /// an Atlas the first phase of the operator. In continuous batching, where the number of rows changes
    /// at every step, set the capacity to the number of batch sizes that occur, or round the rows up to
    /// a few sizes.
    pub fn plan_cache_statistics(&self) -> PlanCacheStatistics {
        let Some(cache) = cache_of(self) else {
            return PlanCacheStatistics::default();
        };
        cache.with_others(|others| {
            cache.gather(others);
            PlanCacheStatistics {
                plans: others.plans,
                ..others.statistics
            }
        })
    }

    /// Keeps at most so many plans: 64 unless set. 0 keeps none.
    pub fn set_plan_cache_capacity(&self, plans: usize) {
        if let Some(cache) = cache_of(self) {
            cache.with_others(|others| others.statistics.capacity = plans);
        }
    }
}

#[cfg(all(test, aclnn_loom))]
mod orders;

#[cfg(test)]
mod tests;

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
