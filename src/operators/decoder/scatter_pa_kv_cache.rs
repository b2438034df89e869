//! `aclnnScatterPaKvCache`: keys and values of new tokens into the slots of a paged cache.
//!
//! Source: `hicann/ops-transformer`, `attention/scatter_pa_kv_cache/docs/aclnnScatterPaKvCache.md`, scenarios one, two and
//! seven.

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::check::formats_and_function;
use crate::operators::checked::rules::{self, broken, dtype, shape, text};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points, vouched};
use crate::operators::decoder::check::{INDICES, below, both, in_place, not_empty, written};
use crate::operators::decoder::placing::{Place, Step};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnScatterPaKvCache`.
        pub(in crate::operators) ScatterPaKvCache, ScatterPaKvCacheOperands = aclnnScatterPaKvCache {
            key: In, key_cache_ref: InOut, slot_mapping: In, value: In, value_cache_ref: InOut,
            compress_lens_optional: Option<In>, compress_seq_offset_optional: Option<In>, seq_lens_optional: Option<In>,
            cache_mode_optional: Text, scatter_mode_optional: Text,
            strides_optional: Option<IntArray>, offsets_optional: Option<IntArray>,
        }
    }
}

/// What every product takes, and what only the Ascend 950 does.
const TYPES: &[DType] = &[DType::Float16, DType::BFloat16, DType::Int8];
const NEWEST: &[DType] = &[
    DType::Float32,
    DType::UInt8,
    DType::Int16,
    DType::UInt16,
    DType::Int32,
    DType::UInt32,
    DType::HiFloat8,
    DType::Float8E5M2,
    DType::Float8E4M3FN,
    DType::Float4E1M2,
    DType::Float4E2M1,
];

const PRODUCTS: &[ProductFamily] = &[
    ProductFamily::AtlasA2,
    ProductFamily::AtlasA3,
    ProductFamily::Ascend950,
];

/// How the caches of [`ScatterPaKvCache`] lie.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum CacheMode {
    /// Row after row: `(blocks, slots of a block, heads, size)`, or with [`ScatterMode::Nhsd`] heads before slots.
    #[default]
    Norm,
    /// Heads in pieces of 32 bytes: `(blocks, heads, pieces of a head, slots of a block, elements of a piece)`, or the same
    /// with heads and their pieces as one dimension.
    PaNz,
}

/// What is said of the keys and values that [`ScatterPaKvCache`] writes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum ScatterMode {
    /// Nothing in particular.
    #[default]
    None,
    /// The caches have heads before slots: `(blocks, heads, slots of a block, size)`. Not on Ascend 950.
    Nhsd,
}

/// `aclnnScatterPaKvCache`: keys and values of new tokens into slots of a paged cache.
///
/// - `key`, `value`: `(tokens, heads, size)`, of which the sizes may differ; float16, bfloat16 or int8, on Ascend 950 also
///   float32, uint8, int16, uint16, int32, uint32, hifloat8, float8_e5m2, float8_e4m3fn, float4_e1m2, float4_e2m1 (those of
///   four bits not on the CPU). Of one type, but in [`CacheMode::PaNz`].
/// - `key_cache`, `value_cache`: of the type of what goes into them, as [`CacheMode`] says, with any strides.
/// - `slot_mapping`: `(tokens)`, int32 or int64; each 0 or more and less than there are slots. On an Atlas the values are read
///   back before the kernel is queued, since CANN does not look at them. Of those that are the same the CPU keeps the last,
///   and an Atlas any.
///
/// None is without elements. In [`CacheMode::PaNz`] and [`ScatterMode::Nhsd`] heads are multiples of 32 bytes; with the first a
/// block has fewer than 65,535 slots, with the second there are fewer than 4,095 heads, a head of a block has fewer than 2^32
/// - 1 elements, and a token takes fewer than 196,608 bytes.
///
/// Not here: compressed keys and values (Alibi, Rope, Omni, and all of four dimensions), strides and offsets as arguments
/// ("Nct": a strided view says the same), and keys alone, for which the document asks for a value that it does not allow.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch); [`ErrorKind::Value`] of a slot when it runs.
///
/// ```
/// use aclnn::operators::ScatterPaKvCache;
/// use aclnn::{DType, Device, Tensor};
///
/// let device = Device::cpu();
/// // Two blocks of three slots, one head of size two.
/// let mut keys = Tensor::zeros(DType::Int8, [2, 3, 1, 2], &device)?;
/// let mut values = Tensor::zeros(DType::Int8, [2, 3, 1, 2], &device)?;
/// let key = Tensor::from_slice(&[1i8, 2], [1, 1, 2], &device)?;
/// let value = Tensor::from_slice(&[3i8, 4], [1, 1, 2], &device)?;
/// ScatterPaKvCache::new().run(&mut keys, &mut values, &key, &value, &[4i32])?;
/// assert_eq!(keys.to_vec::<i8>()?, [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0]);
/// assert_eq!(values.to_vec::<i8>()?, [0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 0, 0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ScatterPaKvCache {
    cache_mode: CacheMode,
    scatter_mode: ScatterMode,
    vouched: bool,
    stream: Option<Stream>,
}

impl ScatterPaKvCache {
    /// Into caches that lie row after row.
    pub fn new() -> ScatterPaKvCache {
        ScatterPaKvCache::default()
    }

    /// Into caches that lie so.
    pub fn cache_mode(mut self, cache_mode: CacheMode) -> ScatterPaKvCache {
        self.cache_mode = cache_mode;
        self
    }

    /// Of keys and values of which this is said.
    pub fn scatter_mode(mut self, scatter_mode: ScatterMode) -> ScatterPaKvCache {
        self.scatter_mode = scatter_mode;
        self
    }
}

checked_operator! {
    ScatterPaKvCache, step scatter_pa_kv_cache,
    in_place ScatterPaKvCacheOutputs {
        /// The cache of keys.
        key_cache,
        /// The cache of values.
        value_cache,
    },
    inputs { key: In, value: In, slot_mapping: In }
}
vouched!(
    ScatterPaKvCache,
    vouch_for_slot_mapping,
    "slot_mapping",
    "Others write beside a tensor."
);

/// Keys or values and their cache, with their names.
#[derive(Clone, Copy)]
struct Side<'a> {
    name: &'static str,
    rows: &'a TensorSpec,
    cache_name: &'static str,
    cache: &'a TensorSpec,
}

/// How a cache is cut.
#[derive(Clone, Copy, PartialEq)]
struct Pages {
    blocks: usize,
    slots: usize,
}

impl ScatterPaKvCache {
    /// The cache has the shape that goes with what is written into it; gives its pages.
    fn pages(&self, side: Side<'_>) -> Result<Pages> {
        let (heads, size) = (side.rows.shape()[1], side.rows.shape()[2]);
        let found = side.cache.shape();
        let (slots, wanted) = match (self.cache_mode, self.scatter_mode) {
            (CacheMode::Norm, ScatterMode::None) => {
                (found[1], vec![found[0], found[1], heads, size])
            }
            (CacheMode::Norm, ScatterMode::Nhsd) => {
                (found[2], vec![found[0], heads, found[2], size])
            }
            (CacheMode::PaNz, _) => {
                let piece = piece(side.rows.dtype);
                let (slots, pieces) = (found[found.len() - 2], size / piece);
                let wanted = match found.len() {
                    4 => vec![found[0], heads * pieces, slots, piece],
                    _ => vec![found[0], heads, pieces, slots, piece],
                };
                (slots, wanted)
            }
        };
        shape(side.cache_name, side.cache, &wanted)?;
        Ok(Pages {
            blocks: found[0],
            slots,
        })
    }

    /// What CANN says of sizes where it cuts heads into pieces.
    fn check_limits(&self, sides: [Side<'_>; 2], pages: Pages) -> Result<()> {
        let too_large =
            |argument, message: String| Err(broken(ErrorKind::ShapeLimit, argument, message));
        let is_nz = self.cache_mode == CacheMode::PaNz;
        if is_nz && pages.slots >= usize::from(u16::MAX) {
            let message = format!(
                "key_cache has {} slots a block; fewer than 65535 are allowed",
                pages.slots
            );
            return too_large("key_cache", message);
        }
        if self.scatter_mode != ScatterMode::Nhsd {
            return Ok(());
        }
        let heads = sides[0].rows.shape()[1];
        if heads >= 4095 {
            return too_large(
                "key",
                format!("key has {heads} heads; fewer than 4095 are allowed"),
            );
        }
        for side in sides {
            let elements = side.rows.shape()[2].saturating_mul(pages.slots);
            if elements >= u32::MAX as usize {
                let message = format!(
                    "{} has {elements} elements of a head in a block; fewer than 4294967295 are allowed",
                    side.cache_name
                );
                return too_large(side.cache_name, message);
            }
        }
        let bits = sides.map(|side| {
            let bits = side.rows.dtype.bits().unwrap_or(8);
            side.rows.shape()[2].saturating_mul(bits)
        });
        let bytes = heads.saturating_mul(bits[0].saturating_add(bits[1])) / 8;
        if bytes >= 196_608 {
            return too_large(
                "key",
                format!("a token takes {bytes} bytes; fewer than 196608 are allowed"),
            );
        }
        Ok(())
    }

    /// What writes one of both; its places among the operands are given.
    fn computation(
        &self,
        side: Side<'_>,
        slots: &TensorSpec,
        pages: Pages,
        [from, to]: [usize; 2],
    ) -> Result<Computation> {
        let (rows, cache) = (&side.rows.layout, &side.cache.layout);
        let (along, steps) = (rows.strides(), cache.strides());
        let (shape, along, strides, slot) = match (self.cache_mode, self.scatter_mode) {
            (CacheMode::Norm, ScatterMode::None) => (
                rows.shape().to_vec(),
                along.to_vec(),
                vec![0, steps[2], steps[3]],
                steps[1],
            ),
            (CacheMode::Norm, ScatterMode::Nhsd) => (
                rows.shape().to_vec(),
                along.to_vec(),
                vec![0, steps[1], steps[3]],
                steps[2],
            ),
            (CacheMode::PaNz, _) => {
                let piece = piece(side.rows.dtype);
                let pieces = rows.shape()[2] / piece;
                let shape = vec![rows.shape()[0], rows.shape()[1], pieces, piece];
                let along = vec![along[0], along[1], along[2] * piece, along[2]];
                let (slot, element) = (steps[steps.len() - 2], steps[steps.len() - 1]);
                // Heads and their pieces are two dimensions or one.
                let head = match steps.len() {
                    4 => [steps[1] * pieces, steps[1]],
                    _ => [steps[1], steps[2]],
                };
                (shape, along, vec![0, head[0], head[1], element], slot)
            }
        };
        let seen = |tensor: &TensorSpec, strides: Vec<usize>| -> Result<TensorSpec> {
            Ok(TensorSpec {
                layout: Layout::strided(&shape, strides, tensor.layout.offset())?,
                ..tensor.clone()
            })
        };
        let place = Place {
            index: slots,
            steps: smallvec![Step::paged(pages.slots, steps[0], slot)],
            along: 1,
            from: &seen(side.rows, along)?,
            to: &seen(side.cache, strides)?,
            operands: [2, from, to],
        };
        Ok(place.computation(Self::NAME))
    }
}

/// Elements of a piece of 32 bytes.
fn piece(dtype: DType) -> usize {
    256 / dtype.bits().unwrap_or(8)
}

impl Check for ScatterPaKvCache {
    const NAME: &'static str = "ScatterPaKvCache";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.cache_mode as i64),
            Attribute::Int(self.scatter_mode as i64),
            Attribute::Bool(self.vouched),
        ]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let sides = [("key", "key_cache", 0), ("value", "value_cache", 1)];
        let mut found = Vec::new();
        for (name, cache_name, place) in sides {
            found.push(Side {
                name,
                rows: given.input(place)?,
                cache_name,
                cache: written(given, place, cache_name)?,
            });
        }
        let &[key, value] = &found[..] else {
            return Err(broken(ErrorKind::NullTensor, "key", "key is null"));
        };
        let slots = given.input(2)?;
        let product = rules::family(target, Self::NAME, "key", PRODUCTS)?;
        let is_nhsd = self.scatter_mode == ScatterMode::Nhsd;
        if is_nhsd && product == ProductFamily::Ascend950 {
            let message = format!("scatter_mode NHSD is not available on {}", target.soc());
            return Err(rules::unsupported(target, "scatter_mode", message));
        }
        let is_nz = self.cache_mode == CacheMode::PaNz;
        let mut types = TYPES.to_vec();
        if product == ProductFamily::Ascend950 {
            types.extend(NEWEST);
        }
        dtype(target, "key", key.rows.dtype, &types)?;
        dtype(target, "value", value.rows.dtype, &types)?;
        dtype(target, "slot_mapping", slots.dtype, INDICES)?;
        for side in [key, value] {
            let cache = (side.cache_name, Some(side.cache));
            rules::same_dtype(cache, (side.name, side.rows.dtype))?;
        }
        if !is_nz {
            rules::same_dtype(("value", Some(value.rows)), ("key", key.rows.dtype))?;
        }
        if is_nz && is_nhsd {
            let message = "scatter_mode NHSD does not go with cache_mode PA_NZ";
            return Err(broken(
                ErrorKind::UnsupportedArgument,
                "scatter_mode",
                message,
            ));
        }
        for side in [key, value] {
            rules::rank(side.name, side.rows, 3, 3)?;
            rules::rank(side.cache_name, side.cache, 4, if is_nz { 5 } else { 4 })?;
        }
        rules::rank("slot_mapping", slots, 1, 1)?;
        let all = [
            ("key", key.rows),
            ("key_cache", key.cache),
            ("value", value.rows),
            ("value_cache", value.cache),
            ("slot_mapping", slots),
        ];
        not_empty(&all)?;
        if is_nz || is_nhsd {
            for side in [key, value] {
                let piece = piece(side.rows.dtype);
                rules::last_dimension(side.name, side.rows, piece, "a piece of 32 bytes")?;
            }
        }
        let [tokens, heads, size] = [0, 1, 2].map(|dim| match dim {
            2 => value.rows.shape()[2],
            dim => key.rows.shape()[dim],
        });
        shape("value", value.rows, &[tokens, heads, size])?;
        shape("slot_mapping", slots, &[tokens])?;
        let pages = self.pages(key)?;
        if self.pages(value)? != pages {
            let (found, of) = (value.cache.shape(), key.cache.shape());
            let message = format!(
                "value_cache has shape {found:?}, and key_cache {of:?}; expected as many blocks and slots"
            );
            return Err(broken(ErrorKind::Shape, "value_cache", message));
        }
        self.check_limits([key, value], pages)?;
        let definition = entry_points::ScatterPaKvCache::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let mut arguments = [0, 3, 2, 1, 4].map(Argument::Operand).to_vec();
        arguments.extend([const { Argument::Null }; 3]);
        arguments.push(text(match self.cache_mode {
            CacheMode::Norm => c"Norm",
            CacheMode::PaNz => c"PA_NZ",
        }));
        arguments.push(text(match self.scatter_mode {
            ScatterMode::None => c"None",
            ScatterMode::Nhsd => c"NHSD",
        }));
        arguments.extend([const { Argument::Null }; 2]);
        let computation = both(
            self.computation(key, slots, pages, [0, 3])?,
            self.computation(value, slots, pages, [1, 4])?,
        );
        let caches = [key.cache, value.cache];
        let accepted = in_place(definition, arguments, &caches, computation);
        let slots = pages.blocks.saturating_mul(pages.slots);
        Ok(accepted.watching(below("slot_mapping", 2, &[slots])))
    }
}
