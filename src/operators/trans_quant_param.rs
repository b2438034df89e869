//! `npu_trans_quant_param`: scales and offsets in the form that the matrix unit takes.
//!
//! Sources: `hicann/ops-nn`, `quant/trans_quant_param_v2`: `op_api/aclnn_trans_quant_param_v2.cpp` and `_v3` for the rules,
//! `op_kernel/trans_quant_param_v2.h` for the bits.

use std::ops::Range;
use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{self, Argument};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows, nearest};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::rules::{self, broken, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorSpec, TensorView};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

entry_points! {
    crate::operator! {
        /// `aclnnTransQuantParamV3`: with a round mode.
        pub(in crate::operators) TransQuantParamV3, TransQuantParamV3Operands = aclnnTransQuantParamV3 {
            scale: In,
            offset: Option<In>,
            round_mode: i64,
            out: Out,
        }.changing_descriptors()
    }

    crate::operator! {
        /// `aclnnTransQuantParamV2`: truncates.
        pub(in crate::operators) TransQuantParamV2, TransQuantParamV2Operands = aclnnTransQuantParamV2 {
            scale: In,
            offset: Option<In>,
            out: Out,
        }.changing_descriptors()
    }
}

/// `torch_npu.npu_trans_quant_param`: packs scales, and offsets if there are any, into the 64-bit words that a quantized
/// product takes. Returns int64.
///
/// A word holds the upper 19 bits of the scale (round mode 0 cuts the rest off, round mode 1 rounds to the nearest, ties to
/// even, and makes subnormal scales zero), the offset as an integer of 9 bits, -256 to 255, from bit 37 on, and bit 46.
///
/// - `scale`: float32 `(n)` or `(1, n)`, on Ascend 950 also `(g, n)`; not empty. One with gaps is copied together first.
/// - `offset`: float32. With a scale of one dimension of one as well, as long as it or one of the two 1 long; with two of the
///   scale's shape.
/// - `round_mode`: 0 or 1; 1 needs `aclnnTransQuantParamV3`.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::npu_trans_quant_param;
///
/// let words = npu_trans_quant_param(&[1.0f32, 0.5], Some(&[-3.0f32]), 0)?;
/// assert_eq!(words.to_vec::<i64>()?, [0x7fa0_3f80_0000, 0x7fa0_3f00_0000]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_trans_quant_param<'a>(
    scale: impl Into<TensorView<'a>>,
    offset: Option<&'a dyn AsTensorView>,
    round_mode: i64,
) -> Result<Tensor> {
    TransQuantParam::new(round_mode).run(scale, offset)
}

/// [`npu_trans_quant_param`] with an output of the caller's (int64 or uint64), a stream, plans.
///
/// ```
/// let words = aclnn::TransQuantParam::new(0).run(&[1.0f32, 0.5], None)?;
/// assert_eq!(words.to_vec::<i64>()?, [0x4000_3f80_0000, 0x4000_3f00_0000]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct TransQuantParam {
    round_mode: i64,
    stream: Option<Stream>,
}

impl TransQuantParam {
    /// With round mode 0, which cuts bits off, or 1, which rounds.
    pub fn new(round_mode: i64) -> TransQuantParam {
        TransQuantParam {
            round_mode,
            stream: None,
        }
    }
}

checked_operator! {
    TransQuantParam, step trans_quant_param,
    inputs { scale: In, offset: OptionalIn },
    output y
}

impl Check for TransQuantParam {
    const NAME: &'static str = "npu_trans_quant_param";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.round_mode)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (scale, offset, brought) = (given.input(0)?, given.optional(1), given.output(0));
        let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
        let family = rules::family(target, Self::NAME, "scale", &offered)?;
        let y_dtype = check_dtypes(scale, offset, brought, target)?;
        let named = [("scale", Some(scale)), ("offset", offset), ("y", brought)];
        rules::formats(&named, Some(161_002))?;
        if let Some(y) = brought.filter(|y| !y.layout.is_contiguous()) {
            let message = format!("y is {:?}; the operator writes no gaps", y.layout);
            return Err(broken(ErrorKind::NotContiguous, "y", message).with_aclnn_status(None));
        }
        for (argument, spec) in [("scale", Some(scale)), ("offset", offset)] {
            if let Some(spec) = spec.filter(|spec| spec.layout.is_empty()) {
                let message = format!("{argument} has shape {:?}, no value", spec.shape());
                return Err(broken(ErrorKind::EmptyTensor, argument, message));
            }
        }
        // What the library would say of the round mode comes last.
        let rounds = self.round_mode == 1;
        let has_v3 = target.exports("aclnnTransQuantParamV3");
        if !has_v3 && rounds {
            return Err(rules::entry_point_missing(
                target,
                "aclnnTransQuantParamV3",
                "round_mode 1",
            ));
        }
        if !has_v3 && !target.exports("aclnnTransQuantParamV2") {
            let functions = "aclnnTransQuantParamV3 or aclnnTransQuantParamV2";
            return Err(rules::entry_point_missing(target, functions, Self::NAME));
        }
        let shape = check_shapes(scale, offset, family)?;
        // The library does not look at the shape of its output.
        let y = rules::output("y", brought, y_dtype, shape)
            .map_err(|error| error.with_aclnn_status(None))?;
        if !matches!(self.round_mode, 0 | 1) {
            let message = format!("round_mode {} is not one of 0, 1", self.round_mode);
            return Err(broken(ErrorKind::Value, "round_mode", message));
        }
        // Documented as contiguous only, and nothing in the operator makes them so.
        let mut arguments = vec![Argument::WithoutGaps(0), Argument::WithoutGaps(1)];
        let definition = if has_v3 {
            arguments.push(value(Attribute::Int(self.round_mode)));
            entry_points::TransQuantParamV3::DEFINITION
        } else {
            entry_points::TransQuantParamV2::DEFINITION
        };
        arguments.push(Argument::Operand(2));
        Ok(Accepted::one(definition, arguments, y, |y| {
            Arc::new(Kernel {
                rounds,
                scale: Elements::new(scale),
                offset: offset.map(Elements::new),
                y: Elements::new(y),
                isa: Isa::active(),
            })
        }))
    }
}

/// Returns the data type of the output.
fn check_dtypes(
    scale: &TensorSpec,
    offset: Option<&TensorSpec>,
    y: Option<&TensorSpec>,
    target: &Target,
) -> Result<DType> {
    let floats = [DType::Float32];
    let y_dtype = y.map_or(DType::Int64, |y| y.dtype);
    // The library calls the output UINT64 whatever it was called.
    let words = [DType::Int64, DType::UInt64];
    rules::dtype(target, "y", y_dtype, &words)?;
    rules::dtype(target, "scale", scale.dtype, &floats)?;
    if let Some(offset) = offset {
        rules::dtype(target, "offset", offset.dtype, &floats)?;
    }
    Ok(y_dtype)
}

/// Returns the shape of the output.
fn check_shapes<'a>(
    scale: &'a TensorSpec,
    offset: Option<&'a TensorSpec>,
    family: ProductFamily,
) -> Result<&'a [usize]> {
    let found = scale.shape();
    match *found {
        [_] => {}
        [1, _] => {}
        [_, _] if family == Ascend950 => {}
        [_, _] => {
            let message = format!("scale has shape {found:?}; [n] or [1, n] expected");
            return Err(broken(ErrorKind::Shape, "scale", message));
        }
        _ => {
            let message = format!("scale has {} dimensions; 1 or 2 expected", found.len());
            return Err(broken(ErrorKind::Rank, "scale", message));
        }
    }
    let Some(offset) = offset else {
        return Ok(found);
    };
    let other = offset.shape();
    let [scales] = *found else {
        // The library does not compare them, and would read behind the end.
        return rules::shape("offset", offset, found)
            .map(|()| found)
            .map_err(|error| error.with_aclnn_status(None));
    };
    let [offsets] = *other else {
        let message = format!("offset has {} dimensions; 1 expected", other.len());
        return Err(broken(ErrorKind::Rank, "offset", message));
    };
    if scales != offsets && scales != 1 && offsets != 1 {
        let message = format!("offset has {offsets} values; expected {scales} or 1");
        return Err(broken(ErrorKind::Shape, "offset", message));
    }
    Ok(if scales >= offsets { found } else { other })
}

/// The word for a scale and an offset.
#[inline(always)]
pub(crate) fn word(scale: f32, offset: Option<f32>, rounds: bool) -> u64 {
    /// The bits that the matrix unit does not look at.
    const LOWER: u32 = (1 << 13) - 1;
    let bits = scale.to_bits();
    let exponent = bits >> 23 & 0xff;
    let kept = match (rounds, exponent) {
        (false, _) | (true, 0xff) => bits,
        (true, 0) => bits & 1 << 31,
        // A carry runs into the exponent, as it should.
        (true, _) => bits + (LOWER >> 1) + (bits >> 13 & 1),
    };
    let word = u64::from(kept & !LOWER) | 1 << 46;
    match offset {
        None => word,
        Some(offset) => word | u64::from(nearest(offset, -256.0, 255.0) as u32 & 0x1ff) << 37,
    }
}

/// Elements of a tensor in row-major order.
#[derive(Debug)]
struct Elements {
    /// All of them in one row where they follow each other, else each in one.
    rows: Rows,
    count: usize,
}

impl Elements {
    fn new(spec: &TensorSpec) -> Elements {
        let rows = Rows::flat(spec);
        Elements {
            count: spec.layout.elements(),
            rows,
        }
    }

    /// Reads from element `from` on; one stands for all.
    ///
    /// # Safety
    /// As for [`Rows::read`].
    #[inline(always)]
    unsafe fn read(&self, block: *const u8, from: usize, values: &mut [f32]) {
        // SAFETY: upheld by the caller.
        unsafe {
            if self.count == 1 {
                let mut one = [0.0];
                self.rows.read(block, 0, 0, &mut one);
                values.fill(one[0]);
            } else if self.rows.length == self.count {
                self.rows.read(block, 0, from, values);
            } else {
                for (index, value) in values.iter_mut().enumerate() {
                    let value = std::slice::from_mut(value);
                    self.rows.read(block, from + index, 0, value);
                }
            }
        }
    }
}

#[derive(Debug)]
struct Kernel {
    rounds: bool,
    scale: Elements,
    offset: Option<Elements>,
    y: Elements,
    isa: Isa,
}

impl RowWork for Kernel {
    /// A piece is a block of elements.
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let (mut scales, mut offsets) = (Room::<BLOCK>::new(), Room::<BLOCK>::new());
        for piece in pieces {
            let from = piece * BLOCK;
            let length = BLOCK.min(self.y.count - from);
            let (scales, offsets) = (scales.get(length), offsets.get(length));
            // SAFETY: upheld by the caller.
            unsafe {
                self.scale.read(blocks[0], from, scales);
                let offset = match &self.offset {
                    Some(offset) => {
                        offset.read(blocks[1], from, offsets);
                        &*offsets
                    }
                    None => &[],
                };
                // Each case in a loop of its own, which becomes one of vectors.
                match (self.rounds, offset) {
                    (rounds, []) => {
                        let words = scales.iter().map(|scale| word(*scale, None, rounds));
                        self.write(from, words, blocks);
                    }
                    (rounds, offsets) => {
                        let pairs = scales.iter().zip(offsets);
                        let words =
                            pairs.map(|(scale, offset)| word(*scale, Some(*offset), rounds));
                        self.write(from, words, blocks);
                    }
                }
            }
        }
    }
}

impl Kernel {
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn write(
        &self,
        from: usize,
        words: impl ExactSizeIterator<Item = u64>,
        blocks: &[*mut u8],
    ) {
        // SAFETY: upheld by the caller.
        unsafe {
            if self.y.rows.length == self.y.count {
                self.y.rows.write(blocks[2], 0, from, words);
            } else {
                for (index, word) in words.enumerate() {
                    let one = std::iter::once(word);
                    self.y.rows.write(blocks[2], from + index, 0, one);
                }
            }
        }
    }
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let pieces = self.y.count.div_ceil(BLOCK);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, pieces, BLOCK, 200, self.isa, blocks) };
        Ok(())
    }
}
