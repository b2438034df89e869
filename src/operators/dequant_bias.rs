//! `npu_dequant_bias`: int32 sums of a quantized product back to numbers, with a bias.
//!
//! Sources: `hicann/ops-nn`, `quant/dequant_bias`: `op_host/dequant_bias_def.cpp` and the tiling for the rules,
//! `op_kernel/dequant_bias_impl.h` for the numbers.

use std::ops::Range;
use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{self, Argument, Computation, EntryCall};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::{Error, ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::rules::{self, STATUS_GENERATED_TILING, broken, value};
use crate::operators::checked::{Accepted, Check, Given, Named, checked_operator};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorSpec, TensorView};

mod entry_point {
    #![allow(
        dead_code,
        reason = "of the declared operator only what CANN knows of it is used"
    )]

    crate::operator! {
        /// `aclnnDequantBias`.
        pub(super) DequantBias, DequantBiasOperands = aclnnDequantBias {
            x: In,
            weight_scale: In,
            activation_scale: Option<In>,
            bias: Option<In>,
            output_dtype: i64,
            out: Out,
        }
    }
}

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
    const INPUTS: &'static [Named] = DequantBias::INPUTS;
    const OUTPUTS: &'static [Named] = DequantBias::OUTPUTS;

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.output_dtype as i64)]
    }

    fn stream(&self) -> Option<&Stream> {
        self.stream.as_ref()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, weight_scale) = (given.input(0)?, given.input(1)?);
        let (activation_scale, bias) = (given.optional(2), given.optional(3));
        let brought = given.output(0);
        // Ascend 950 is configured for it, and its document says that it is not supported.
        let offered = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        rules::family(target, Self::NAME, "x", &offered)?;
        rules::rank("x", x, 2, 2).map_err(by_tiling)?;
        self.check_dtypes(
            [Some(x), Some(weight_scale), activation_scale, bias],
            brought,
            target,
        )?;
        let named = [
            ("x", Some(x)),
            ("weight_scale", Some(weight_scale)),
            ("activation_scale", activation_scale),
            ("bias", bias),
            ("y", brought),
        ];
        rules::formats(&named, Some(161_002))?;
        if let Some(y) = brought.filter(|y| !y.layout.is_contiguous()) {
            let message = format!("y is {:?}; the operator writes no gaps", y.layout);
            return Err(broken(ErrorKind::NotContiguous, "y", message).with_aclnn_status(None));
        }
        let (rows, columns) = (x.shape()[0], x.shape()[1]);
        if rows > MOST_ROWS {
            let message = format!("x has {rows} rows; at most {MOST_ROWS} are supported");
            return Err(by_tiling(broken(ErrorKind::ShapeLimit, "x", message)));
        }
        if !target.exports("aclnnDequantBias") {
            let function = "aclnnDequantBias";
            return Err(rules::entry_point_missing(target, function, Self::NAME));
        }
        let rank = weight_scale.layout.rank();
        if rank != 1 {
            let message = format!("weight_scale has {rank} dimensions; 1 expected");
            return Err(by_tiling(broken(
                ErrorKind::ScalesRank,
                "weight_scale",
                message,
            )));
        }
        let shapes = [
            (
                ErrorKind::ScalesShape,
                "weight_scale",
                Some(weight_scale),
                columns,
            ),
            (
                ErrorKind::ActivationScaleShape,
                "activation_scale",
                activation_scale,
                rows,
            ),
            (ErrorKind::BiasShape, "bias", bias, columns),
        ];
        for (kind, argument, spec, expected) in shapes {
            if let Some(spec) = spec {
                rules::shape(kind, argument, spec, &[expected]).map_err(by_tiling)?;
            }
        }
        let y = rules::output("y", brought, self.output_dtype.tensor_dtype(), x.shape())
            .map_err(by_tiling)?;
        let computation = if y.layout.is_empty() {
            Computation::Nothing
        } else {
            Computation::Kernel(Arc::new(Kernel {
                x: Rows::along(x, 0),
                weight_scale: Rows::along(weight_scale, 0),
                activation_scale: activation_scale.map(|spec| Rows::along(spec, 0)),
                bias: bias.map(|spec| Rows::along(spec, 0)),
                y: Rows::along(&y, 0),
                isa: Isa::active(),
            }))
        };
        let dst_type = i64::from(y.dtype.acl());
        Ok(Accepted {
            outputs: smallvec![Some(y)],
            calls: vec![EntryCall {
                definition: entry_point::DequantBias::DEFINITION,
                // Documented as contiguous only, and nothing in the operator makes them so.
                arguments: vec![
                    Argument::WithoutGaps(0),
                    Argument::WithoutGaps(1),
                    Argument::WithoutGaps(2),
                    Argument::WithoutGaps(3),
                    value(Attribute::Int(dst_type)),
                    Argument::Operand(4),
                ],
            }],
            intermediates: Vec::new(),
            computation,
            watched: Vec::new(),
        })
    }
}

impl DequantBias {
    fn check_dtypes(
        &self,
        [x, weight_scale, activation_scale, bias]: [Option<&TensorSpec>; 4],
        y: Option<&TensorSpec>,
        target: &Target,
    ) -> Result<()> {
        let check = |kind, argument, spec: Option<&TensorSpec>, allowed: &[DType]| match spec {
            Some(spec) => rules::dtype(target, kind, argument, spec.dtype, allowed),
            None => Ok(()),
        };
        check(ErrorKind::XDType, "x", x, &[DType::Int32])?;
        let offered = [QuantDType::Float16, QuantDType::BFloat16];
        if !offered.contains(&self.output_dtype) {
            return Err(rules::requested_dtype(
                target,
                "output_dtype",
                self.output_dtype,
                "float16 or bfloat16",
            ));
        }
        rules::output_dtype("y", y, self.output_dtype.tensor_dtype())?;
        let scales = [DType::Float32, DType::BFloat16];
        check(
            ErrorKind::ScalesDType,
            "weight_scale",
            weight_scale,
            &scales,
        )?;
        let kind = ErrorKind::ActivationScaleDType;
        check(
            kind,
            "activation_scale",
            activation_scale,
            &[DType::Float32],
        )?;
        let biases = [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Int32,
        ];
        check(ErrorKind::BiasDType, "bias", bias, &biases)?;
        let needed = match self.output_dtype {
            QuantDType::BFloat16 => DType::BFloat16,
            _ => DType::Float32,
        };
        match weight_scale.map(|spec| spec.dtype) {
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
struct Kernel {
    x: Rows,
    weight_scale: Rows,
    activation_scale: Option<Rows>,
    bias: Option<Rows>,
    y: Rows,
    isa: Isa,
}

impl RowWork for Kernel {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut buffers = [[0f32; BLOCK]; 2];
        let mut integers = [[0i32; BLOCK]; 2];
        for row in rows {
            let mut activation = [1f32];
            if let Some(scale) = &self.activation_scale {
                // SAFETY: upheld by the caller.
                unsafe { scale.read(blocks[2], 0, row, &mut activation) };
            }
            let mut column = 0;
            while column < self.x.length {
                let length = BLOCK.min(self.x.length - column);
                let [values, others] = &mut buffers;
                let (values, others) = (&mut values[..length], &mut others[..length]);
                let [sums, addends] = &mut integers;
                let (sums, addends) = (&mut sums[..length], &mut addends[..length]);
                // SAFETY: upheld by the caller; weight scale and bias have as many elements as a row.
                unsafe {
                    self.x.read_int32(blocks[0], row, column, sums);
                    match &self.bias {
                        Some(bias) if bias.dtype == DType::Int32 => {
                            bias.read_int32(blocks[3], 0, column, addends);
                            for (sum, addend) in sums.iter_mut().zip(&*addends) {
                                *sum = sum.wrapping_add(*addend);
                            }
                        }
                        _ => {}
                    }
                    self.weight_scale.read(blocks[1], 0, column, others);
                }
                for ((value, sum), scale) in values.iter_mut().zip(&*sums).zip(&*others) {
                    *value = *sum as f32 * scale;
                }
                if self.activation_scale.is_some() {
                    for value in values.iter_mut() {
                        *value *= activation[0];
                    }
                }
                // SAFETY: as above.
                unsafe {
                    match &self.bias {
                        Some(bias) if bias.dtype != DType::Int32 => {
                            bias.read(blocks[3], 0, column, others);
                            for (value, bias) in values.iter_mut().zip(&*others) {
                                *value += bias;
                            }
                        }
                        _ => {}
                    }
                    self.y.write_floats(blocks[4], row, column, values);
                }
                column += length;
            }
        }
    }
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, self.x.count(), self.x.length, 500, self.isa, blocks) };
        Ok(())
    }
}
