//! `npu_anti_quant`: integers and 8-bit floats back to numbers.
//!
//! Sources: `hicann/ops-nn`, `quant/ascend_anti_quant_v2` for the rules and the numbers, `Ascend/op-plugin` for the front end.

use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::Argument;
use crate::cpu::rows::{Dequantizer, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::elementwise::{At, Elementwise, Kernel};
use crate::operators::checked::rules::{self, STATUS_TILING, broken, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorSpec, TensorView};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

/// The places of the operands.
const X: usize = 0;
const SCALE: usize = 1;
const OFFSET: usize = 2;
const Y: usize = 3;

entry_points! {
    crate::operator! {
        /// `aclnnAscendAntiQuant`: `y = (x + offset) * scale`.
        pub(in crate::operators) AscendAntiQuant, AscendAntiQuantOperands = aclnnAscendAntiQuant {
            x: In,
            scale: In,
            offset: Option<In>,
            dst_type: i64,
            sqrt_mode: bool,
            y: Out,
        }
    }
}

/// `torch_npu.npu_anti_quant`: `(x + offset) * scale`, the way back from quantized values.
///
/// Computed in binary32, the sum rounded before the product, and converted to the output's type at the end.
///
/// - `x`: int8; int32 words of eight int4 values, so that the output's last dimension is eight times x's (not on 310P); on
///   Ascend 950 also HiFloat8 (uint8 means the same), float8_e4m3fn and float8_e5m2. 1 to 8 dimensions, any strides.
/// - `scale`: float32 or bfloat16 (310P: float32; with 8-bit floats float32), one value or one for each element of the output's
///   last dimension. On Ascend 950 also one for each index of the last but one dimension, or of x's rank with 1 elsewhere.
/// - `offset`: of the scale's type and shape.
/// - `dst_dtype`: `None` or float16; bfloat16 (not on 310P).
/// - `src_dtype`: only checked: int8 for int8, quint4x2 for words of int4.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{f16, npu_anti_quant};
///
/// let y = npu_anti_quant(&[-2i8, 0, 127], &[0.5f32], Some(&[1.0f32]), None, None)?;
/// assert_eq!(y.to_vec::<f16>()?, [-0.5f32, 0.5, 64.0].map(f16::from_f32));
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_anti_quant<'a>(
    x: impl Into<TensorView<'a>>,
    scale: impl Into<TensorView<'a>>,
    offset: Option<&'a dyn AsTensorView>,
    dst_dtype: Option<QuantDType>,
    src_dtype: Option<QuantDType>,
) -> Result<Tensor> {
    let mut call = AntiQuant::new(dst_dtype.unwrap_or(QuantDType::Float16));
    call.src_dtype = src_dtype;
    call.run(x, scale, offset)
}

/// [`npu_anti_quant`] with everything that the operator offers: sqrt mode, outputs of the caller's, a stream, plans.
///
/// ```
/// use aclnn::{AntiQuant, QuantDType, f16};
///
/// let y = AntiQuant::new(QuantDType::Float16).sqrt_mode(true).run(&[3i8, 4], &[0.5f32], None)?;
/// assert_eq!(y.to_vec::<f16>()?, [0.75f32, 1.0].map(f16::from_f32));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct AntiQuant {
    dst_dtype: QuantDType,
    src_dtype: Option<QuantDType>,
    sqrt_mode: bool,
    stream: Option<Stream>,
}

impl AntiQuant {
    /// To float16 or bfloat16.
    pub fn new(dst_dtype: QuantDType) -> AntiQuant {
        AntiQuant {
            dst_dtype,
            src_dtype: None,
            sqrt_mode: false,
            stream: None,
        }
    }

    /// What x is said to hold; only checked.
    pub fn src_dtype(mut self, src_dtype: QuantDType) -> AntiQuant {
        self.src_dtype = Some(src_dtype);
        self
    }

    /// Multiplies with the scale twice: `(w * s) * s`, on Ascend 950 `w * (s * s)`. Not with 8-bit floats.
    pub fn sqrt_mode(mut self, sqrt_mode: bool) -> AntiQuant {
        self.sqrt_mode = sqrt_mode;
        self
    }
}

checked_operator! {
    AntiQuant, step anti_quant,
    inputs { x: In, scale: In, offset: OptionalIn },
    output y
}

impl Check for AntiQuant {
    const NAME: &'static str = "npu_anti_quant";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.dst_dtype as i64),
            Attribute::Int(self.src_dtype.map_or(-1, |dtype| dtype as i64)),
            Attribute::Bool(self.sqrt_mode),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, scale, offset) = (given.input(X)?, given.input(SCALE)?, given.optional(OFFSET));
        let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
        let family = rules::family(target, Self::NAME, "x", &offered)?;
        check_rank(x, family)?;
        self.check_dtypes(x, given.output(0), target, family)?;
        self.check_scale_dtypes(x, scale, offset, target, family)?;
        given.check_formats(None)?;
        rules::require(target, "aclnnAscendAntiQuant", Self::NAME)?;
        let mut shape: smallvec::SmallVec<[usize; 8]> = x.shape().into();
        if let (DType::Int32, Some(last)) = (x.dtype, shape.last_mut()) {
            *last = last.saturating_mul(8);
        }
        let axis = check_scale(x, scale, &shape, family)?;
        if let Some(offset) = offset {
            rules::shape("offset", offset, scale.shape())?;
        }
        let y = rules::output("y", given.output(0), self.dst_dtype.tensor_dtype(), &shape)?;
        if self.sqrt_mode && is_float8(x.dtype) {
            let message = format!("sqrt_mode goes with integers; x is {}", x.dtype);
            return Err(
                broken(ErrorKind::Value, "sqrt_mode", message).with_aclnn_status(Some(161_002))
            );
        }
        let arguments = vec![
            Argument::Operand(X),
            Argument::Operand(SCALE),
            Argument::Operand(OFFSET),
            value(Attribute::Int(i64::from(y.dtype.acl()))),
            value(Attribute::Bool(self.sqrt_mode)),
            Argument::Operand(Y),
        ];
        let definition = entry_points::AscendAntiQuant::DEFINITION;
        let sqrt = match (self.sqrt_mode, family) {
            (false, _) => Sqrt::Off,
            (true, Ascend950) => Sqrt::Squared,
            (true, _) => Sqrt::Twice,
        };
        Ok(Accepted::one(definition, arguments, y, |y| {
            let from_end = if scale.layout.rank() == 1 { 0 } else { axis };
            let factors = |spec| Rows::along(spec, from_end).repeated_if_single();
            let y = Rows::along(y, 0);
            let work = Numbers {
                packed: x.dtype == DType::Int32,
                sqrt,
                x: Rows::along(x, 0),
                scale: factors(scale),
                offset: offset.map(factors),
                planes: (axis == 1).then(|| shape[shape.len() - 2]),
                dequantizer: Dequantizer::new(y.dtype, offset.is_some())
                    .filter(|_| sqrt != Sqrt::Twice && !is_float8(x.dtype)),
                y: y.clone(),
            };
            Arc::new(Kernel::new(work, &y, y.length))
        }))
    }
}

fn is_float8(dtype: DType) -> bool {
    !matches!(dtype, DType::Int8 | DType::Int32)
}

fn check_rank(x: &TensorSpec, family: ProductFamily) -> Result<()> {
    if x.layout.rank() == 0 && family != Ascend950 && x.dtype == DType::Int8 {
        return Ok(());
    }
    rules::rank("x", x, 1, 8).map_err(|error| match x.dtype {
        // The front end refuses it; the entry point would give eight values.
        DType::Int32 if x.layout.rank() == 0 => error.with_aclnn_status(None),
        _ => error,
    })
}

impl AntiQuant {
    fn check_dtypes(
        &self,
        x: &TensorSpec,
        y: Option<&TensorSpec>,
        target: &Target,
        family: ProductFamily,
    ) -> Result<()> {
        let inputs: &[DType] = match family {
            Atlas310P => &[DType::Int8],
            AtlasA2 | AtlasA3 => &[DType::Int8, DType::Int32],
            _ => &[
                DType::Int8,
                DType::Int32,
                DType::HiFloat8,
                DType::UInt8,
                DType::Float8E4M3FN,
                DType::Float8E5M2,
            ],
        };
        rules::dtype(target, "x", x.dtype, inputs)?;
        let (offered, names): (&[QuantDType], _) = match family {
            Atlas310P => (&[QuantDType::Float16], "float16"),
            _ => (
                &[QuantDType::Float16, QuantDType::BFloat16],
                "float16 or bfloat16",
            ),
        };
        rules::requested_dtype(
            target,
            "dst_dtype",
            self.dst_dtype,
            (offered, names),
            ("y", y),
        )
        .map(drop)
    }

    fn check_scale_dtypes(
        &self,
        x: &TensorSpec,
        scale: &TensorSpec,
        offset: Option<&TensorSpec>,
        target: &Target,
        family: ProductFamily,
    ) -> Result<()> {
        let floats: &[DType] = match family {
            Atlas310P => &[DType::Float32],
            _ => &[DType::Float32, DType::BFloat16],
        };
        rules::dtype(target, "scale", scale.dtype, floats)?;
        rules::optional_dtype(target, "offset", offset, floats)?;
        let wrong =
            |argument, message: String| Err(broken(ErrorKind::DTypeCombination, argument, message));
        if is_float8(x.dtype) && scale.dtype != DType::Float32 {
            let (x, scale) = (x.dtype, scale.dtype);
            return wrong(
                "scale",
                format!("scale is {scale} but x is {x}; scale must be float32"),
            );
        }
        rules::same_dtype(("offset", offset), ("scale", scale.dtype))?;
        let Some(src_dtype) = self.src_dtype else {
            return Ok(());
        };
        let fits = match x.dtype {
            DType::Int32 => matches!(src_dtype, QuantDType::QUInt4x2 | QuantDType::Int4),
            DType::UInt8 => src_dtype.tensor_dtype() == DType::HiFloat8,
            dtype => src_dtype.tensor_dtype() == dtype && src_dtype != QuantDType::QInt8,
        };
        if fits {
            return Ok(());
        }
        wrong(
            "src_dtype",
            format!(
                "src_dtype {src_dtype} does not name what x holds, which is {}",
                x.dtype
            ),
        )
        .map_err(|error: crate::Error| error.with_aclnn_status(None))
    }
}

/// Which dimension of y the scale goes with, counted from the end: 0 is the last.
fn check_scale(
    x: &TensorSpec,
    scale: &TensorSpec,
    y_shape: &[usize],
    family: ProductFamily,
) -> Result<usize> {
    let found = scale.shape();
    let last = y_shape.last().copied().unwrap_or(1);
    let wrong = |message: String| broken(ErrorKind::Shape, "scale", message);
    if found.len() != 1 && (family != Ascend950 || found.len() != x.layout.rank()) {
        let message = format!("scale has {} dimensions; 1 expected", found.len());
        return Err(broken(ErrorKind::Rank, "scale", message));
    }
    if scale.layout.is_empty() {
        return Err(wrong(format!("scale has shape {found:?}, no value")));
    }
    let before_last = y_shape.len().checked_sub(2).map(|place| y_shape[place]);
    if let [values] = *found {
        return match values {
            1 => Ok(0),
            _ if values == last => Ok(0),
            _ if family == Ascend950 && before_last == Some(values) => Ok(1),
            _ => Err(wrong(format!(
                "scale has {values} values; y has {last} in its last dimension: expected {last} or 1"
            ))),
        };
    }
    let by_tiling = |message: String| Err(wrong(message).with_aclnn_status(Some(STATUS_TILING)));
    let mut along = found
        .iter()
        .rev()
        .enumerate()
        .filter(|&(_, &size)| size != 1);
    match (along.next(), along.next()) {
        (None, _) => Ok(0),
        (Some((0, &size)), None) if size == last => Ok(0),
        (Some((1, &size)), None) if before_last == Some(size) => Ok(1),
        _ => by_tiling(format!(
            "scale has shape {found:?}; one of the last two dimensions of {y_shape:?} may be other than 1"
        )),
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Sqrt {
    Off,
    Twice,
    Squared,
}

#[derive(Debug)]
struct Numbers {
    /// Whether x holds words of eight int4 values.
    packed: bool,
    sqrt: Sqrt,
    x: Rows,
    /// One for all, one for each element of a row, or one for each row of a plane.
    scale: Rows,
    offset: Option<Rows>,
    /// How many rows a plane has, where each row has a scale of its own.
    planes: Option<usize>,
    y: Rows,
    /// For integers.
    dequantizer: Option<Dequantizer>,
}

impl Numbers {
    /// Computes neighbouring bytes, or int4 values that become such, in one loop where there is one.
    ///
    /// # Safety
    /// As for [`Elementwise::compute`].
    #[inline(always)]
    unsafe fn compute_bytes(
        &self,
        at: At,
        scales: &[f32],
        offsets: &[f32],
        room: &mut [f32],
        blocks: &[*mut u8],
    ) -> bool {
        let length = room.len();
        let y = self.y.neighbours(blocks[Y], at.row, at.column);
        let (Some(dequantizer), Some(y)) = (&self.dequantizer, y) else {
            return false;
        };
        if length < Dequantizer::LEAST {
            return false;
        }
        // SAFETY: upheld by the caller.
        unsafe {
            let bytes = if self.packed {
                let bytes = &mut bytemuck::cast_slice_mut(room)[..length];
                self.x
                    .unpack(blocks[X], at.row, at.column, bytes)
                    .then_some(&*bytes)
            } else {
                self.x.bytes(blocks[X], at.row, at.column, length)
            };
            let Some(bytes) = bytes else {
                return false;
            };
            let y = (y.cast_mut(), self.y.is_past(blocks[Y]));
            // What was unpacked is in the cache.
            let ahead = if self.packed { 0 } else { self.x.ahead() };
            dequantizer.run(bytes, scales, offsets, y, ahead);
        }
        true
    }
}

impl Elementwise for Numbers {
    const COST: u64 = 150;

    fn factors(&self) -> usize {
        1 + usize::from(self.offset.is_some())
    }

    #[inline(always)]
    unsafe fn shared(&self, row: usize, _blocks: &[*mut u8]) -> (usize, usize) {
        match self.planes {
            None => (0, usize::MAX),
            Some(rows) => (row % rows, row + 1),
        }
    }

    #[inline(always)]
    unsafe fn read(&self, which: usize, at: At, factors: &mut [f32], blocks: &[*mut u8]) {
        let (rows, block) = match (which, &self.offset) {
            (1, Some(offset)) => (offset, blocks[OFFSET]),
            _ => (&self.scale, blocks[SCALE]),
        };
        // SAFETY: upheld by the caller; there are as many values as rows, or elements of a row.
        unsafe {
            if self.planes.is_some() {
                let mut one = [0.0];
                rows.read(block, 0, at.row, &mut one);
                factors.fill(one[0]);
            } else {
                rows.read(block, 0, at.column, factors);
            }
        }
        if which == 0 && self.sqrt == Sqrt::Squared {
            for scale in factors {
                *scale *= *scale;
            }
        }
    }

    #[inline(always)]
    unsafe fn compute(
        &self,
        at: At,
        [scales, offsets]: [&[f32]; 2],
        values: &mut [f32],
        blocks: &[*mut u8],
    ) {
        // SAFETY: upheld by the caller.
        if unsafe { self.compute_bytes(at, scales, offsets, values, blocks) } {
            return;
        }
        // SAFETY: upheld by the caller.
        unsafe {
            if self.packed {
                self.x.read_int4(blocks[X], at.row, at.column, values);
            } else {
                self.x.read(blocks[X], at.row, at.column, values);
            }
        }
        if self.offset.is_some() {
            for ((value, offset), scale) in values.iter_mut().zip(offsets).zip(scales) {
                *value = (*value + offset) * scale;
            }
        } else {
            for (value, scale) in values.iter_mut().zip(scales) {
                *value *= scale;
            }
        }
        if self.sqrt == Sqrt::Twice {
            for (value, scale) in values.iter_mut().zip(scales) {
                *value *= scale;
            }
        }
        // SAFETY: upheld by the caller.
        unsafe { self.y.write_floats(blocks[Y], at.row, at.column, values) };
    }
}
