//! `npu_quant_matmul`, as torch_npu offers it and as the operators do.

mod calls;
mod check;
mod entry_points;
mod kernel;
mod prepare;
mod shapes;
mod table;

use smallvec::{SmallVec, smallvec};

use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::checked::{Accepted, Check, Given, checked_operator};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorView};

/// `torch_npu.npu_quant_matmul`: the product of two quantized matrices, brought back to what they stand for.
///
/// `out = (x1 @ x2 + int32 bias) * scale * pertoken_scale[:, None] + float bias + offset`, of which what is not given is left
/// out. The sum is exact; then each step is rounded to binary32, and the result to the output's type, to nearest with ties to
/// even. With an int64 scale, and with a float32 one where the output is int8 or float16 without `pertoken_scale`, the device
/// multiplies by the scale's 19 upper bits: so does the CPU.
///
/// - `x1`: `[.., m, k]`, int8, or int32 words of eight int4 values along the last dimension. Any strides.
/// - `x2`: `[.., k, n]` of the same kind: the weight: plain, in FRACTAL_NZ, or as
///   [`QuantMatmul::prepare_weight`] made it, without which the CPU packs words and FRACTAL_NZ anew in each call. Words lie along the dimension that is stored last, so that the
///   transposed view of `[n, k / 8]` words is `[k / 8, n]`. Batches are broadcast against those of x1.
/// - `scale`: one value or n of them; float32, bfloat16 or int64 words of `npu_trans_quant_param`.
/// - `offset`: float32, one value or n of them, with an int8 output.
/// - `pertoken_scale`: float32, m values.
/// - `bias`: `[n]`, or `[batch, 1, n]` with three dimensions; int32 is added to the sum, a float at the end.
/// - `output_dtype`: `None` or int8, float16, bfloat16, int32 (the sum itself).
/// - `group_sizes`: empty, or three zeros in these modes. `y_scale`: `None`.
///
/// The README tells which types go together on which product.
///
/// # Errors
/// The first rule that the call breaks: [`ErrorKind`](crate::ErrorKind) tells the order.
///
/// ```
/// use aclnn::{DType, Device, Tensor, npu_quant_matmul};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[1i8, 2, 3, -4, 5, -6], [2, 3], &device)?;
/// let weight = Tensor::from_slice(&[1i8, 0, 0, 1, 1, 1], [3, 2], &device)?;
/// let (scale, tokens) = ([0.5f32, 0.25], [2.0f32, 1.0]);
/// let y = npu_quant_matmul(&x, &weight, &scale, None, Some(&tokens), None, Some(DType::BFloat16), &[], None)?;
/// let y: Vec<f32> = y.to_vec::<aclnn::bf16>()?.iter().map(|value| value.to_f32()).collect();
/// assert_eq!(y, [4.0, 2.5, -5.0, -0.25]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[allow(
    clippy::too_many_arguments,
    reason = "as many as torch_npu's function has"
)]
pub fn npu_quant_matmul<'a>(
    x1: impl Into<TensorView<'a>>,
    x2: impl Into<TensorView<'a>>,
    scale: impl Into<TensorView<'a>>,
    offset: Option<&'a dyn AsTensorView>,
    pertoken_scale: Option<&'a dyn AsTensorView>,
    bias: Option<&'a dyn AsTensorView>,
    output_dtype: Option<DType>,
    group_sizes: &[i64],
    y_scale: Option<&'a dyn AsTensorView>,
) -> Result<Tensor> {
    QuantMatmul::new(output_dtype.unwrap_or(DType::Int8))
        .group_sizes(group_sizes)
        .run(x1, x2, scale, offset, pertoken_scale, bias, y_scale)
}

/// `npu_quant_matmul` with everything that the operators offer: outputs of the caller's, a stream, plans.
///
/// ```
/// use aclnn::{DType, Device, QuantMatmul, Tensor, TensorSpec};
///
/// let device = Device::cpu();
/// let form = |dtype, shape: &[usize]| TensorSpec::contiguous(dtype, shape);
/// let mut plan = QuantMatmul::new(DType::Int32).plan(
///     &device,
///     form(DType::Int8, &[1, 2])?,
///     form(DType::Int8, &[2, 2])?,
///     form(DType::Float32, &[1])?,
///     None, None, None, None,
/// )?;
///
/// let weight = Tensor::from_slice(&[1i8, 2, 3, 4], [2, 2], &device)?;
/// let x = Tensor::from_slice(&[10i8, 1], [1, 2], &device)?;
/// let scale = Tensor::from_slice(&[1.0f32], [1], &device)?;
/// let mut out = Tensor::empty(DType::Int32, [1, 2], &device)?;
/// plan.run(&device.stream(), &x, &weight, &scale, None, None, None, None, out.view_mut())?;
/// assert_eq!(out.to_vec::<i32>()?, [13, 24]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct QuantMatmul {
    output_dtype: DType,
    group_sizes: SmallVec<[i64; 3]>,
    stream: Option<Stream>,
}

impl QuantMatmul {
    /// A product with an output of this type: int8, float16, bfloat16 or int32.
    pub fn new(output_dtype: DType) -> QuantMatmul {
        QuantMatmul {
            output_dtype,
            group_sizes: SmallVec::new(),
            stream: None,
        }
    }

    /// How many rows, columns and elements of the inner dimension share a scale: `[m, n, k]`. Only zeros are possible here,
    /// which stand for what the scales' shapes say; so does an empty list.
    pub fn group_sizes(mut self, group_sizes: &[i64]) -> QuantMatmul {
        self.group_sizes = SmallVec::from_slice(group_sizes);
        self
    }
}

checked_operator! {
    QuantMatmul, step quant_matmul,
    inputs {
        x1: In,
        x2: In,
        scale: In,
        offset: OptionalIn,
        pertoken_scale: OptionalIn,
        bias: OptionalIn,
        y_scale: OptionalIn,
    },
    output out
}

impl Check for QuantMatmul {
    const NAME: &'static str = "npu_quant_matmul";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::DataType(self.output_dtype),
            Attribute::IntArray(Some(&self.group_sizes)),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        self.check_call(given, target)
    }
}
