//! `npu_quantize`, as torch_npu offers it and as the operators do.

mod dequantize;
mod entry_points;
mod graph;
mod limits;
mod lowering;
mod plan;
mod request;
mod scales;

use crate::call::cache::{self, Call};
use crate::call::operand::Operand;
use crate::call::plan::Prepared;
use crate::device::Device;
use crate::dispatch::attribute::Attribute;
use crate::dtype::{QuantDType, RoundMode};
use crate::error::{Error, ErrorKind, Result};
use crate::operators::plan::{Plan, Plannable};
use crate::stream::Stream;
use crate::tensor::{AsTensorSpec, AsTensorView, Tensor, TensorSpec, TensorView, TensorViewMut};
pub use dequantize::dequantize;
use plan::operands;
pub use request::{Request, ValidRequest};

/// `torch_npu.npu_quantize`: quantizes a float tensor by scales and optional zero points.
///
/// With `div_mode` the result is `round(x / scales + zero_points)`, without it
/// `round(x * scales + zero_points)`, computed in binary32 step by step and clamped to the output
/// type (8-bit floats are converted without rounding to an integer first).
///
/// - `x`: float32, float16 or bfloat16, 1 to 8 dimensions, any strides.
/// - `scales`: one value, or one for each index of the axis; in multiply mode also of x's rank with
///   1 in all other dimensions. Divide mode refuses such scales, as the operator does: give it a view,
///   `scales.view().reshape([n])?`.
/// - `zero_points`: `None`, or `Some(&zero_points)` in the shape of `scales`; see [`AsTensorView`].
/// - `dtype`: qint8 or quint4x2 in multiply mode, qint8, quint8 or qint32 in divide mode; the 8-bit
///   floats on Ascend 950. Packed int4 comes back as int32, its last dimension an eighth of x's.
/// - `axis`: the dimension of x that the scales go with.
///
/// # Two traps
/// **The axis.** As in torch_npu, multiply mode knows only the last two axes: -2 is the last but
/// one, and *every* axis above -2 is the last. torch_npu's default, 1, therefore means the second
/// axis in divide mode and the last in multiply mode.
///
/// **The reciprocal.** Engines often pass `1 / scale` with `div_mode = false`. That is not the same
/// number as dividing: both `1 / scale` and the product are rounded, and near a tie the result
/// differs by one.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells for `npu_quantize`, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, QuantDType, Tensor, npu_quantize};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[0.25f32, -0.5, 1.0, 2.0], [2, 2], &device)?;
/// let scales = Tensor::from_slice(&[10.0f32, 100.0], [2], &device)?;
/// let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false)?;
/// assert_eq!(y.to_vec::<i8>()?, [2, -50, 10, 127]); // 2.5 is a tie and goes to the even 2
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_quantize<'x, 's>(
    x: impl Into<TensorView<'x>>,
    scales: impl Into<TensorView<'s>>,
    zero_points: Option<&dyn AsTensorView>,
    dtype: QuantDType,
    axis: i64,
    div_mode: bool,
) -> Result<Tensor> {
    let call = if div_mode {
        Quantize::divide(dtype).axis(axis)
    } else {
        // As op-plugin's QuantizeKernelNpuOpApi.cpp: what is not below -1 is the last axis.
        Quantize::multiply(dtype).axis(axis.min(-1))
    };
    call.run(x, scales, zero_points)
}

/// `npu_quantize` with everything that the operators offer: round modes, sqrt mode, an output of the
/// caller's, a stream, plans.
///
/// The axis is the operator's own: -rank to rank - 1, and in multiply mode one of the last two. It
/// defaults to what torch_npu's default comes to: the last axis in multiply mode, axis 1 in divide
/// mode.
///
/// ```
/// use aclnn::{QuantDType, Quantize, RoundMode};
///
/// let y = Quantize::multiply(QuantDType::QInt8)
///     .axis(-1)
///     .round_mode(RoundMode::Floor)
///     .run(&[1.5f32, -1.5], &[1.0f32], None)?;
/// assert_eq!(y.to_vec::<i8>()?, [1, -2]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Quantize {
    dtype: QuantDType,
    axis: i64,
    div_mode: bool,
    round_mode: RoundMode,
    sqrt_mode: bool,
    stream: Option<Stream>,
}

impl Quantize {
    /// Multiplies by the scales: CANN's operator AscendQuantV2.
    ///
    /// It is reached through `aclnnAscendQuantV3`, or `aclnnAscendQuant` where a toolkit lacks that;
    /// there is no `aclnnAscendQuantV2` in any CANN release.
    pub fn multiply(dtype: QuantDType) -> Quantize {
        Quantize {
            dtype,
            axis: -1,
            div_mode: false,
            round_mode: RoundMode::Round,
            sqrt_mode: false,
            stream: None,
        }
    }

    /// Divides by the scales: CANN's `aclnnQuantize`.
    pub fn divide(dtype: QuantDType) -> Quantize {
        Quantize {
            axis: 1,
            div_mode: true,
            ..Quantize::multiply(dtype)
        }
    }

    /// The dimension of x that the scales go with; negative numbers count from the end.
    pub fn axis(mut self, axis: i64) -> Quantize {
        self.axis = axis;
        self
    }

    /// How values become integers (multiply mode; divide mode knows only [`RoundMode::Round`]).
    pub fn round_mode(mut self, round_mode: RoundMode) -> Quantize {
        self.round_mode = round_mode;
        self
    }

    /// Multiplies with the scale twice (multiply mode): `(x * scale) * scale`.
    ///
    /// Ascend 950 computes `x * (scale * scale)` instead, which can differ in the last bit before
    /// rounding; the CPU multiplies twice, as the other products do.
    pub fn sqrt_mode(mut self, sqrt_mode: bool) -> Quantize {
        self.sqrt_mode = sqrt_mode;
        self
    }

    /// Runs on this stream instead of the device's own.
    pub fn stream(mut self, stream: &Stream) -> Quantize {
        self.stream = Some(stream.clone());
        self
    }

    /// Quantizes into a new tensor.
    ///
    /// # Errors
    /// As [`npu_quantize`].
    pub fn run<'x, 's>(
        &self,
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
    ) -> Result<Tensor> {
        // First: it is a call that the compiler cannot see into, and views that are made behind it need not lie in memory.
        let zero_points = zero_points.map(AsTensorView::as_tensor_view);
        let (x, scales) = (x.into(), scales.into());
        let zero_points = zero_points.as_ref().map(|view| &view.raw);
        let operands = operands(&x.raw, &scales.raw, zero_points, None);
        let given = &operands[..3];
        self.with_plan(given, |stream, plan| {
            // SAFETY: the plan is for this call, which names no output: that is planned behind the operands.
            unsafe { plan.run_into_new(stream, given) }
        })
    }

    /// Runs `run` with the stream of the call and a plan for it.
    #[inline]
    fn with_plan<R>(
        &self,
        operands: &[Operand<'_>],
        run: impl FnOnce(&Stream, &mut Prepared) -> Result<R>,
    ) -> Result<R> {
        check_not_null(operands)?;
        let own;
        let stream = match &self.stream {
            Some(stream) => stream,
            None => {
                own = own_stream(operands);
                &own
            }
        };
        let name = self.dtype as i64
            | i64::from(self.div_mode) << 32
            | i64::from(self.sqrt_mode) << 33
            | (self.round_mode as i64) << 34;
        let call = Call {
            operator: NAME,
            attributes: &[Attribute::Int(name), Attribute::Int(self.axis)],
            operands,
        };
        let make = |device: &Device| {
            let spec = |place: usize| operands.get(place).and_then(Operand::spec).cloned();
            let tensor = |place: usize| spec(place).ok_or_else(|| null_tensor(ARGUMENTS[place]));
            let (x, scales) = (tensor(0)?, tensor(1)?);
            // One of the caller's is the last operand.
            let output = operands.get(3).map(|_| tensor(3)).transpose()?;
            let request = Request {
                output,
                ..self.request(x, scales, spec(2))
            };
            plan::prepare(device, &request).map(|(prepared, _)| prepared)
        };
        cache::with_plan(stream, &call, make, |plan| run(stream, plan))
    }

    /// Quantizes into a tensor of the caller's: contiguous or strided, of the type that `dtype` names.
    ///
    /// For packed int4 the output is int32 ([`QuantDType::QUInt4x2`]) or int4 ([`QuantDType::Int4`]).
    ///
    /// # Errors
    /// As [`npu_quantize`]; nothing is written then.
    ///
    /// ```
    /// use aclnn::{QuantDType, Quantize};
    ///
    /// let mut y = [0u8; 3];
    /// Quantize::divide(QuantDType::QUInt8).axis(0).run_into(&[1.0f32, 2.0, 300.0], &[0.5f32], None, &mut y)?;
    /// assert_eq!(y, [2, 4, 255]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn run_into<'x, 's, 'y>(
        &self,
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<()> {
        // First, as for `Quantize::run`.
        let zero_points = zero_points.map(AsTensorView::as_tensor_view);
        let (x, scales, y) = (x.into(), scales.into(), y.into());
        let zero_points = zero_points.as_ref().map(|view| &view.raw);
        let operands = operands(&x.raw, &scales.raw, zero_points, Some(&y.raw));
        self.with_plan(&operands, |stream, plan| {
            // SAFETY: the plan is for this call.
            unsafe { plan.run_fitting(stream, &operands) }
        })
    }

    /// Checks and prepares the call for tensors of these forms, to be run many times.
    ///
    /// The output is contiguous; for another one see [`Quantize::plan_into`].
    ///
    /// # Errors
    /// As [`npu_quantize`].
    pub fn plan(
        &self,
        device: &Device,
        x: impl Into<TensorSpec>,
        scales: impl Into<TensorSpec>,
        zero_points: Option<&dyn AsTensorSpec>,
    ) -> Result<Plan> {
        let zero_points = zero_points.map(AsTensorSpec::as_tensor_spec);
        Plan::of_request(device, &self.request(x.into(), scales.into(), zero_points))
    }

    /// As [`Quantize::plan`], for an output of the form given.
    ///
    /// # Errors
    /// As [`npu_quantize`].
    pub fn plan_into(
        &self,
        device: &Device,
        x: impl Into<TensorSpec>,
        scales: impl Into<TensorSpec>,
        zero_points: Option<&dyn AsTensorSpec>,
        output: impl Into<TensorSpec>,
    ) -> Result<Plan> {
        let zero_points = zero_points.map(AsTensorSpec::as_tensor_spec);
        let request = Request {
            output: Some(output.into()),
            ..self.request(x.into(), scales.into(), zero_points)
        };
        Plan::of_request(device, &request)
    }

    /// The call with tensors of these forms, to be checked without a device.
    pub fn request(
        &self,
        x: TensorSpec,
        scales: TensorSpec,
        zero_points: Option<TensorSpec>,
    ) -> Request {
        Request {
            round_mode: self.round_mode,
            sqrt_mode: self.sqrt_mode,
            ..Request::new(x, scales, zero_points, self.dtype, self.axis, self.div_mode)
        }
    }
}

/// What plans are kept by, at one address.
static NAME: &str = "npu_quantize";

impl Plannable for Quantize {
    type Detail = ValidRequest;
}

/// The own stream of the first device that a tensor names; host slices alone run on the CPU.
#[inline]
fn own_stream(operands: &[Operand<'_>]) -> Stream {
    let device = operands.iter().find_map(|operand| operand.device);
    device.map_or_else(|| Device::cpu().stream(), Device::stream)
}

/// The operands, in their order.
const ARGUMENTS: [&str; 4] = ["x", "scales", "zero_points", "output"];

#[cold]
fn null_tensor(argument: &'static str) -> Error {
    Error::new(ErrorKind::NullTensor, format!("{argument} is null")).with_argument(argument)
}

/// Null comes first among what can be wrong with a call, and a plan knows no memory. Without elements there is
/// nothing to point to.
#[inline(always)]
fn check_not_null(operands: &[Operand<'_>]) -> Result<()> {
    if operands.iter().any(|operand| operand.is_foreign()) {
        return check_foreign_not_null(operands);
    }
    Ok(())
}

#[cold]
fn check_foreign_not_null(operands: &[Operand<'_>]) -> Result<()> {
    for (operand, argument) in operands.iter().zip(ARGUMENTS) {
        // Zero points may be null: CANN takes that for none, and a plan for null.
        let is_null = operand.is_foreign() && operand.block.is_null() && argument != "zero_points";
        if is_null && operand.spec().is_some_and(|spec| !spec.layout.is_empty()) {
            return Err(null_tensor(argument));
        }
    }
    Ok(())
}
