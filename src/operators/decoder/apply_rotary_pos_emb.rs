//! `aclnnApplyRotaryPosEmbV2`: positions of queries and keys as rotations, in place.
//!
//! Sources: `hicann/ops-transformer`, `posembedding/apply_rotary_pos_emb/docs/aclnnApplyRotaryPosEmbV2.md` (the newest that is
//! stored takes sizes of 64 and tokens of all sequences in one dimension, which older ones do not: CANN has the last word) and
//! `posembedding/apply_rotary_pos_emb/op_host/apply_rotary_pos_emb_tiling.cpp`.

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{formats_and_function, seen_as};
use crate::operators::checked::rules::{self, broken, dtype, shape, text, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::operators::decoder::check::{both, in_place, not_empty, written};
use crate::operators::decoder::rotary_position_embedding::{PRODUCTS, floats};
use crate::operators::decoder::rotation::{MOST, RotaryMode, rotated};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnApplyRotaryPosEmbV2`.
        pub(in crate::operators) ApplyRotaryPosEmbV2, ApplyRotaryPosEmbV2Operands = aclnnApplyRotaryPosEmbV2 {
            query_ref: InOut, key_ref: InOut, cos: In, sin: In, layout: i64, rotary_mode: Text,
        }
    }
}

/// The dimensions of queries and keys, in CANN's numbers: sequences (B), tokens of a sequence (S) or of all (T), heads (N) and
/// elements of a head (D).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RotaryLayout {
    /// Sequences, tokens, heads.
    Bsnd = 1,
    /// Tokens, sequences, heads.
    Sbnd = 2,
    /// Sequences, heads, tokens.
    Bnsd = 3,
    /// Tokens of all sequences, heads.
    Tnd = 4,
}

impl RotaryLayout {
    fn rank(self) -> usize {
        match self {
            RotaryLayout::Tnd => 3,
            _ => 4,
        }
    }

    /// The dimension of heads.
    fn heads(self) -> usize {
        match self {
            RotaryLayout::Bsnd | RotaryLayout::Sbnd => 2,
            RotaryLayout::Bnsd | RotaryLayout::Tnd => 1,
        }
    }

    /// The dimension of sequences.
    fn sequences(self) -> Option<usize> {
        match self {
            RotaryLayout::Bsnd | RotaryLayout::Bnsd => Some(0),
            RotaryLayout::Sbnd => Some(1),
            RotaryLayout::Tnd => None,
        }
    }
}

/// `aclnnApplyRotaryPosEmbV2`: the heads of queries and keys rotated by their positions' angles, in place.
///
/// `x * cos + rotated(x) * sin`, where [`RotaryMode`] says which elements go together. Computed in float32 and rounded once;
/// an Atlas computes float16 in float16.
///
/// - `query`, `key`: as [`RotaryLayout`] says, of one shape but for the number of heads, any strides; float32, float16 or,
///   not on Atlas 310P, bfloat16. Heads have 64 or 128 elements, on Ascend 950 any even number up to 1,024 (a multiple of
///   four in [`RotaryMode::Quarter`]).
/// - `cos`, `sin`: of one shape, which is that of the query with one head; on Ascend 950 also with one sequence. With fewer
///   elements than a head has, the first so many are rotated.
/// - layout: [`RotaryLayout::Bsnd`] and [`RotaryLayout::Tnd`]; on Ascend 950 each.
/// - mode: [`RotaryMode::Half`]; on Ascend 950 also [`RotaryMode::Interleave`] and [`RotaryMode::Quarter`].
///
/// Only on Ascend 950 may tensors be without elements. How many heads fit an Atlas's buffers is not looked at: CANN says so.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::operators::{ApplyRotaryPosEmbV2, RotaryLayout, RotaryMode};
/// use aclnn::{Device, Tensor};
///
/// let device = Device::cpu();
/// let mut query = Tensor::from_slice(&[1.0f32; 128], [1, 2, 64], &device)?;
/// let mut key = Tensor::from_slice(&[2.0f32; 64], [1, 1, 64], &device)?;
/// let cos = Tensor::from_slice(&[0.0f32; 64], [1, 1, 64], &device)?;
/// let sin = Tensor::from_slice(&[1.0f32; 64], [1, 1, 64], &device)?;
/// let rotation = ApplyRotaryPosEmbV2::new(RotaryLayout::Tnd, RotaryMode::Half);
/// rotation.run(&mut query, &mut key, &cos, &sin)?;
/// assert_eq!(key.to_vec::<f32>()?, [[-2.0; 32], [2.0; 32]].concat());
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct ApplyRotaryPosEmbV2 {
    layout: RotaryLayout,
    rotary_mode: RotaryMode,
    stream: Option<Stream>,
}

impl ApplyRotaryPosEmbV2 {
    /// A rotation of these pairs, of heads that lie so.
    pub fn new(layout: RotaryLayout, rotary_mode: RotaryMode) -> ApplyRotaryPosEmbV2 {
        ApplyRotaryPosEmbV2 {
            layout,
            rotary_mode,
            stream: None,
        }
    }

    /// The product has the layout and the mode.
    fn check_product(&self, target: &Target, product: ProductFamily) -> Result<()> {
        let is_newest = product == ProductFamily::Ascend950;
        let layouts = [RotaryLayout::Bsnd, RotaryLayout::Tnd];
        if !is_newest && !layouts.contains(&self.layout) {
            let message = format!(
                "layout {:?} is not available on {}",
                self.layout,
                target.soc()
            );
            return Err(rules::unsupported(target, "layout", message));
        }
        let offered = match self.rotary_mode {
            RotaryMode::Half => true,
            RotaryMode::InterleaveHalf => false,
            _ => is_newest,
        };
        if !offered {
            let name = self.rotary_mode.name();
            let message = format!("rotary_mode {name} is not available on {}", target.soc());
            return Err(rules::unsupported(target, "rotary_mode", message));
        }
        Ok(())
    }

    /// Heads and angles have numbers of elements that the product takes.
    fn check_size(
        &self,
        target: &Target,
        product: ProductFamily,
        argument: &'static str,
        size: usize,
    ) -> Result<()> {
        let is_newest = product == ProductFamily::Ascend950;
        if is_newest && size > MOST {
            let message = format!("{argument} has heads of {size} elements; {MOST} at most");
            return Err(broken(ErrorKind::ShapeLimit, argument, message));
        }
        let multiple = self.rotary_mode.multiple();
        let (goes, what) = match is_newest {
            true => (
                size.is_multiple_of(multiple),
                format!("multiples of {multiple}"),
            ),
            false => ([64, 128].contains(&size), "64 and 128".to_owned()),
        };
        if goes {
            return Ok(());
        }
        let message = format!(
            "{argument} has heads of {size} elements; {} takes {what}",
            target.soc()
        );
        Err(target.explain(broken(ErrorKind::LastDimNotMultiple, argument, message)))
    }
}

checked_operator! {
    ApplyRotaryPosEmbV2, step apply_rotary_pos_emb_v2,
    in_place ApplyRotaryPosEmbV2Outputs {
        /// The queries.
        query,
        /// The keys.
        key,
    },
    inputs { cos: In, sin: In }
}

/// The first elements of each head, as many as there are angles.
fn first_of(tensor: &TensorSpec, size: usize) -> Result<TensorSpec> {
    Ok(TensorSpec {
        layout: tensor.layout.narrow(-1, 0, size)?,
        ..tensor.clone()
    })
}

impl Check for ApplyRotaryPosEmbV2 {
    const NAME: &'static str = "ApplyRotaryPosEmbV2";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.layout as i64),
            Attribute::Int(self.rotary_mode as i64)
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (query, key) = (written(given, 0, "query")?, written(given, 1, "key")?);
        let (cos, sin) = (given.input(0)?, given.input(1)?);
        let product = rules::family(target, Self::NAME, "query", PRODUCTS)?;
        self.check_product(target, product)?;
        dtype(target, "query", query.dtype, floats(product))?;
        let others = [("key", key), ("cos", cos), ("sin", sin)];
        for (argument, tensor) in others {
            rules::same_dtype((argument, Some(tensor)), ("query", query.dtype))?;
        }
        let (rank, heads) = (self.layout.rank(), self.layout.heads());
        rules::rank("query", query, rank, rank)?;
        for (argument, tensor) in others {
            rules::rank(argument, tensor, rank, rank)?;
        }
        if product != ProductFamily::Ascend950 {
            not_empty(&[("query", query), ("key", key), ("cos", cos), ("sin", sin)])?;
        }
        self.check_size(target, product, "query", query.shape()[rank - 1])?;
        let mut wanted = query.shape().to_vec();
        wanted[heads] = key.shape()[heads];
        shape("key", key, &wanted)?;
        wanted[heads] = 1;
        wanted[rank - 1] = wanted[rank - 1].min(cos.shape()[rank - 1]);
        if let Some(sequences) = self.layout.sequences()
            && product == ProductFamily::Ascend950
            && cos.shape()[sequences] == 1
        {
            wanted[sequences] = 1;
        }
        shape("cos", cos, &wanted)?;
        shape("sin", sin, cos.shape())?;
        let size = wanted[rank - 1];
        self.check_size(target, product, "cos", size)?;
        let definition = entry_points::ApplyRotaryPosEmbV2::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let mut arguments = [2, 3, 0, 1].map(Argument::Operand).to_vec();
        arguments.push(value(Attribute::Int(self.layout as i64)));
        arguments.push(text(match self.rotary_mode {
            RotaryMode::Interleave => c"interleave",
            RotaryMode::Quarter => c"quarter",
            RotaryMode::Half | RotaryMode::InterleaveHalf => c"half",
        }));
        let rotated = |tensor: &TensorSpec, place: usize| -> Result<Computation> {
            if tensor.layout.is_empty() || size == 0 {
                return Ok(Computation::Nothing);
            }
            let x = first_of(tensor, size)?;
            let (cos, sin) = (seen_as(cos, x.shape())?, seen_as(sin, x.shape())?);
            Ok(rotated(
                self.rotary_mode,
                [&x, &cos, &sin, &x],
                [place, 0, 1, place],
            ))
        };
        let computation = both(rotated(query, 2)?, rotated(key, 3)?);
        Ok(in_place(definition, arguments, &[query, key], computation))
    }
}
