//! `npu_dequant_bias`: int32 sums of a quantized product back to numbers, with a bias.
//!
//! Sources: `hicann/ops-nn`, `quant/dequant_bias`: `op_host/dequant_bias_def.cpp` and the tiling for the rules,
//! `op_kernel/dequant_bias_impl.h` for the numbers.

use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::Argument;
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::{Error, ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::elementwise::{At, Elementwise, Kernel};
use crate::operators::checked::rules::{self, STATUS_GENERATED_TILING, broken, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorView};

entry_points! {
    crate::operator! {
        /// `aclnnDequantBias`.
        pub(in crate::operators) DequantBias, DequantBiasOperands = aclnnDequantBias {
            x: In,
            weight_scale: In,
            activation_scale: Option<In>,
            bias: Option<In>,
            output_dtype: i64,
            out: Out,
        }
    }
}

/// The places of the operands.
const X: usize = 0;
const WEIGHT_SCALE: usize = 1;
const ACTIVATION_SCALE: usize = 2;
const BIAS: usize = 3;
const Y: usize = 4;

/// The most rows.
const MOST_ROWS: usize = 25_000;

/// `torch_npu.npu_dequant_bias`: `x * weight_scale * activation_scale + bias`, for the int32 sums of a quantized product.
///
/// An int32 bias is added first, as integers; a float one last. Each step is rounded to binary32 by itself.
///
/// - `x`: int32 `(M, N)`, M at most 25000.
/// - `weight_scale`: `(N)`, float32 for a float16 output, bfloat16 for a bfloat16 one.
/// - `activation_scale`: float32 `(M)`.
/// - `bias`: `(N)`, float32, float16, bfloat16 or int32.
/// - `output_dtype`: `None` or float16; bfloat16.
///
/// Offered on Atlas A2 and A3. Inputs with gaps are copied together first; the operator takes contiguous ones alone.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, f16, npu_dequant_bias};
///
/// let x = Tensor::from_slice(&[10i32, -20, 30, 40], [2, 2], &Device::cpu())?;
/// let y = npu_dequant_bias(&x, &[0.5f32, 0.25], Some(&[1.0f32, 2.0]), Some(&[1i32, 0]), None)?;
/// assert_eq!(y.to_vec::<f16>()?, [5.5f32, -5.0, 31.0, 20.0].map(f16::from_f32));
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_dequant_bias<'a>(
    x: impl Into<TensorView<'a>>,
    weight_scale: impl Into<TensorView<'a>>,
    activation_scale: Option<&'a dyn AsTensorView>,
    bias: Option<&'a dyn AsTensorView>,
    output_dtype: Option<QuantDType>,
) -> Result<Tensor> {
    DequantBias::new(output_dtype.unwrap_or(QuantDType::Float16)).run(
        x,
        weight_scale,
        activation_scale,
        bias,
    )
}

/// [`npu_dequant_bias`] with an output of the caller's, a stream, plans.
///
/// ```
/// use aclnn::{DequantBias, Device, QuantDType, Tensor, f16};
///
/// let x = Tensor::from_slice(&[10i32, -20], [1, 2], &Device::cpu())?;
/// let y = DequantBias::new(QuantDType::Float16).run(&x, &[0.5f32, 0.25], None, None)?;
/// assert_eq!(y.to_vec::<f16>()?, [5.0f32, -5.0].map(f16::from_f32));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct DequantBias {
    output_dtype: QuantDType,
    stream: Option<Stream>,
}

impl DequantBias {
    /// To float16 or bfloat16.
    pub fn new(output_dtype: QuantDType) -> DequantBias {
        DequantBias {
            output_dtype,
            stream: None,
        }
    }
}

checked_operator! {
    DequantBias, step dequant_bias,
    inputs { x: In, weight_scale: In, activation_scale: OptionalIn, bias: OptionalIn },
    output y
}

/// CANN's tiling refused it.
fn by_tiling(error: Error) -> Error {
    error.with_aclnn_status(Some(STATUS_GENERATED_TILING))
}

impl Check for DequantBias {
    const NAME: &'static str = "npu_dequant_bias";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.output_dtype as i64)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, weight_scale) = (given.input(X)?, given.input(WEIGHT_SCALE)?);
        let activation_scale = given.optional(ACTIVATION_SCALE);
        let (bias, brought) = (given.optional(BIAS), given.output(0));
        // Ascend 950 is configured for it, and its document says that it is not supported.
        let offered = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        rules::family(target, Self::NAME, "x", &offered)?;
        rules::rank("x", x, 2, 2).map_err(by_tiling)?;
        self.check_dtypes(given, target)?;
        given.check_formats(Some(161_002))?;
        if let Some(y) = brought.filter(|y| !y.layout.is_contiguous()) {
            let message = format!("y is {:?}; the operator writes no gaps", y.layout);
            return Err(broken(ErrorKind::NotContiguous, "y", message).with_aclnn_status(None));
        }
        let (rows, columns) = (x.shape()[0], x.shape()[1]);
        if rows > MOST_ROWS {
            let message = format!("x has {rows} rows; at most {MOST_ROWS} are supported");
            return Err(by_tiling(broken(ErrorKind::ShapeLimit, "x", message)));
        }
        rules::require(target, "aclnnDequantBias", Self::NAME)?;
        let rank = weight_scale.layout.rank();
        if rank != 1 {
            let message = format!("weight_scale has {rank} dimensions; 1 expected");
            return Err(by_tiling(broken(ErrorKind::Rank, "weight_scale", message)));
        }
        let shapes = [
            ("weight_scale", Some(weight_scale), columns),
            ("activation_scale", activation_scale, rows),
            ("bias", bias, columns),
        ];
        for (argument, spec, expected) in shapes {
            if let Some(spec) = spec {
                rules::shape(argument, spec, &[expected]).map_err(by_tiling)?;
            }
        }
        let y = rules::output("y", brought, self.output_dtype.tensor_dtype(), x.shape())
            .map_err(by_tiling)?;
        // Documented as contiguous only, and nothing in the operator makes them so.
        let arguments = vec![
            Argument::WithoutGaps(X),
            Argument::WithoutGaps(WEIGHT_SCALE),
            Argument::WithoutGaps(ACTIVATION_SCALE),
            Argument::WithoutGaps(BIAS),
            value(Attribute::Int(i64::from(y.dtype.acl()))),
            Argument::Operand(Y),
        ];
        let definition = entry_points::DequantBias::DEFINITION;
        Ok(Accepted::one(definition, arguments, y, |y| {
            let y = Rows::along(y, 0);
            let work = Numbers {
                x: Rows::along(x, 0),
                weight_scale: Rows::along(weight_scale, 0),
                activation_scale: activation_scale.map(|spec| Rows::along(spec, 0)),
                bias: bias.map(|spec| Rows::along(spec, 0)),
                y: y.clone(),
            };
            Arc::new(Kernel::new(work, &y, y.length))
        }))
    }
}

impl DequantBias {
    fn check_dtypes(&self, given: &Given<'_>, target: &Target) -> Result<()> {
        let check = |place, argument, allowed: &[DType]| {
            rules::optional_dtype(target, argument, given.optional(place), allowed)
        };
        check(X, "x", &[DType::Int32])?;
        let offered = [QuantDType::Float16, QuantDType::BFloat16];
        rules::requested_dtype(
            target,
            "output_dtype",
            self.output_dtype,
            (&offered, "float16 or bfloat16"),
            ("y", given.output(0)),
        )?;
        let scales = [DType::Float32, DType::BFloat16];
        check(WEIGHT_SCALE, "weight_scale", &scales)?;
        check(ACTIVATION_SCALE, "activation_scale", &[DType::Float32])?;
        let biases = [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Int32,
        ];
        check(BIAS, "bias", &biases)?;
        let needed = match self.output_dtype {
            QuantDType::BFloat16 => DType::BFloat16,
            _ => DType::Float32,
        };
        match given.optional(WEIGHT_SCALE).map(|spec| spec.dtype) {
            Some(found) if found != needed => Err(broken(
                ErrorKind::DTypeCombination,
                "weight_scale",
                format!(
                    "weight_scale is {found}; output_dtype {} needs {needed}",
                    self.output_dtype
                ),
            )),
            _ => Ok(()),
        }
    }
}

#[derive(Debug)]
struct Numbers {
    x: Rows,
    weight_scale: Rows,
    activation_scale: Option<Rows>,
    bias: Option<Rows>,
    y: Rows,
}

impl Numbers {
    #[inline(always)]
    fn has_integer_bias(&self) -> bool {
        matches!(&self.bias, Some(bias) if bias.dtype == DType::Int32)
    }
}

impl Elementwise for Numbers {
    const COST: u64 = 200;

    fn factors(&self) -> usize {
        1 + usize::from(self.bias.is_some())
    }

    #[inline(always)]
    unsafe fn read(&self, which: usize, at: At, factors: &mut [f32], blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller; weight scale and bias have as many elements as a row.
        unsafe {
            match (which, &self.bias) {
                // As they are: their sums with x are integers.
                (1, Some(bias)) if bias.dtype == DType::Int32 => {
                    let factors = bytemuck::cast_slice_mut(factors);
                    bias.read_int32(blocks[BIAS], 0, at.column, factors);
                }
                (1, Some(bias)) => bias.read(blocks[BIAS], 0, at.column, factors),
                _ => self
                    .weight_scale
                    .read(blocks[WEIGHT_SCALE], 0, at.column, factors),
            }
        }
    }

    #[inline(always)]
    unsafe fn compute(
        &self,
        at: At,
        [scales, biases]: [&[f32]; 2],
        values: &mut [f32],
        blocks: &[*mut u8],
    ) {
        let mut activation = [1f32];
        // SAFETY: upheld by the caller.
        unsafe {
            if let Some(scale) = &self.activation_scale {
                scale.read(blocks[ACTIVATION_SCALE], 0, at.row, &mut activation);
            }
            let sums = bytemuck::cast_slice_mut(values);
            self.x.read_int32(blocks[X], at.row, at.column, sums);
        }
        // Without an activation scale it is 1, which changes nothing.
        let [activation] = activation;
        let sum = |value: f32| value.to_bits().cast_signed();
        if biases.is_empty() {
            for (value, scale) in values.iter_mut().zip(scales) {
                *value = sum(*value) as f32 * scale * activation;
            }
        } else if self.has_integer_bias() {
            for ((value, scale), bias) in values.iter_mut().zip(scales).zip(biases) {
                *value = sum(*value).wrapping_add(sum(*bias)) as f32 * scale * activation;
            }
        } else {
            for ((value, scale), bias) in values.iter_mut().zip(scales).zip(biases) {
                *value = sum(*value) as f32 * scale * activation + bias;
            }
        }
        // SAFETY: upheld by the caller.
        unsafe { self.y.write_floats(blocks[Y], at.row, at.column, values) };
    }
}
