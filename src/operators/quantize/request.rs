//! A call of `npu_quantize` without its data, and the rules that make it valid.

use crate::dtype::{DType, QuantDType, RoundMode};
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::quantize::limits::{Limits, limits};
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

/// Multiply mode.
pub(super) const ASCEND_QUANT_V3: &str = "aclnnAscendQuantV3";
/// Multiply mode along the last axis, where a CANN lacks V3.
pub(super) const ASCEND_QUANT: &str = "aclnnAscendQuant";
/// Divide mode.
pub(super) const QUANTIZE: &str = "aclnnQuantize";

/// Everything about a call but the data: what is checked before memory is touched or CANN is called.
///
/// The axis is the operator's: from `-rank` to `rank - 1`, in multiply mode one of the last two.
/// [`npu_quantize`](crate::npu_quantize) maps torch_npu's axis to it.
///
/// ```
/// use aclnn::{DType, Device, ErrorKind, QuantDType, Request, TensorSpec};
///
/// let mut request = Request::new(
///     TensorSpec::contiguous(DType::BFloat16, [4, 12])?,
///     TensorSpec::contiguous(DType::BFloat16, [12])?,
///     None,
///     QuantDType::QInt8,
///     -1,
///     false,
/// );
/// let valid = request.validate(Device::cpu().target())?;
/// assert_eq!(valid.output().dtype, DType::Int8);
/// request.dtype = QuantDType::QUInt4x2;
/// let error = request.validate(Device::cpu().target()).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::LastDimNotMultiple);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The tensor to quantize: rank 1 to 8.
    pub x: TensorSpec,
    /// The scales: one, or one for each index of the axis. In multiply mode also of x's rank.
    pub scales: TensorSpec,
    /// The zero points, in the shape of the scales.
    pub zero_points: Option<TensorSpec>,
    /// What to quantize to.
    pub dtype: QuantDType,
    /// The dimension of x that the scales go with; negative numbers count from the end.
    pub axis: i64,
    /// Whether to divide by the scales (CANN's Quantize) or to multiply with them (AscendQuantV2).
    pub div_mode: bool,
    /// How values become integers. Divide mode knows only [`RoundMode::Round`].
    pub round_mode: RoundMode,
    /// Multiply mode: multiply with the scale twice.
    pub sqrt_mode: bool,
    /// The output tensor, when the caller brings one.
    pub output: Option<TensorSpec>,
}

/// A request that its target accepts.
#[derive(Clone, Debug)]
pub struct ValidRequest {
    request: Request,
    axis: usize,
    output: TensorSpec,
    entry_point: &'static str,
}

impl ValidRequest {
    /// The request as it was given.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The axis, counted from 0.
    pub fn axis(&self) -> usize {
        self.axis
    }

    /// The output tensor: the caller's, or a contiguous one of the right type and shape.
    pub fn output(&self) -> &TensorSpec {
        &self.output
    }

    /// The library function that an Atlas carries the call out with: `aclnnAscendQuantV3` or `aclnnAscendQuant` in multiply
    /// mode, `aclnnQuantize` in divide mode. There is no `aclnnAscendQuantV2` in any CANN release.
    pub fn entry_point(&self) -> &'static str {
        self.entry_point
    }
}

impl Request {
    /// A call as `npu_quantize` makes it: round to nearest, no sqrt mode, a new output tensor.
    pub fn new(
        x: TensorSpec,
        scales: TensorSpec,
        zero_points: Option<TensorSpec>,
        dtype: QuantDType,
        axis: i64,
        div_mode: bool,
    ) -> Request {
        Request {
            x,
            scales,
            zero_points,
            dtype,
            axis,
            div_mode,
            round_mode: RoundMode::Round,
            sqrt_mode: false,
            output: None,
        }
    }

    /// Checks the call against a product, in the order that [`ErrorKind`] tells for `npu_quantize`.
    ///
    /// The function is pure: it knows no memory and calls nothing, so the CPU and an Atlas accept and
    /// refuse the same calls with the same errors.
    ///
    /// # Errors
    /// The first rule that the call breaks.
    pub fn validate(&self, target: &Target) -> Result<ValidRequest> {
        let limits = self.check_product(target)?;
        let rank = self.x.layout.rank();
        if rank == 0 {
            return fail(
                ErrorKind::ScalarInput,
                "x",
                "x has 0 dimensions; 1 to 8 are supported".to_owned(),
            );
        }
        if rank > 8 {
            return fail(
                ErrorKind::RankTooLarge,
                "x",
                format!("x has {rank} dimensions; 1 to 8 are supported"),
            );
        }
        let output_dtype = self.check_dtypes(target, limits)?;
        self.check_formats()?;
        self.check_last_dimension(output_dtype)?;
        let axis = self.check_axis(target, limits)?;
        let entry_point = self.choose_entry_point(target, axis)?;
        self.check_scales(axis, !self.div_mode)?;
        self.check_zero_points()?;
        let output = self.check_output(output_dtype)?;
        self.check_round_mode(output_dtype)?;
        let tensors = [
            Some(&self.x),
            Some(&self.scales),
            self.zero_points.as_ref(),
            Some(&output),
        ];
        for tensor in tensors.into_iter().flatten() {
            // A view has memory and so fits; a specification may say anything.
            tensor.layout.end_bytes(tensor.dtype)?;
        }
        if self.sqrt_mode && self.div_mode {
            return fail(
                ErrorKind::Value,
                "sqrt_mode",
                "sqrt_mode is offered in multiply mode only".to_owned(),
            )
            // torch_npu alone knows it; CANN is not asked.
            .map_err(|error| error.with_aclnn_status(None));
        }
        Ok(ValidRequest {
            request: self.clone(),
            axis,
            output,
            entry_point,
        })
    }

    /// Whether the output is int32 words of eight int4 values.
    pub(crate) fn is_packed(&self) -> bool {
        !self.div_mode && self.dtype.tensor_dtype() == DType::Int32
    }

    fn check_product(&self, target: &Target) -> Result<&'static Limits> {
        let unsupported = |message| {
            Err(target.explain(
                Error::new(ErrorKind::UnsupportedProduct, message).with_argument("device"),
            ))
        };
        let family = target.soc().family();
        let Some(limits) = limits(family, self.div_mode) else {
            // The documents exclude the 910; the entry point of divide mode would take the call.
            let refused_here_alone = self.div_mode && family == Some(ProductFamily::Atlas910);
            return unsupported(format!(
                "npu_quantize(div_mode={}) is not available on {}",
                self.div_mode,
                target.soc()
            ))
            .map_err(|error: Error| match refused_here_alone {
                true => error.with_aclnn_status(None),
                false => error,
            });
        };
        let only_v1 =
            !self.div_mode && !target.exports(ASCEND_QUANT_V3) && target.exports(ASCEND_QUANT);
        if only_v1 && target.soc().family() == Some(ProductFamily::Ascend950) {
            return unsupported(format!(
                "npu_quantize(div_mode=false) is not available on {} with this CANN: it lacks aclnnAscendQuantV3, and aclnnAscendQuant does not know the product",
                target.soc()
            ));
        }
        Ok(limits)
    }

    /// Returns the data type of the output tensor.
    fn check_dtypes(&self, target: &Target, limits: &Limits) -> Result<DType> {
        let soc = target.soc();
        let product = |argument, message| {
            Err(target.explain(Error::new(ErrorKind::DType, message).with_argument(argument)))
        };
        let unsupported = |argument, dtype: DType, allowed: &[DType]| {
            product(
                argument,
                format!(
                    "{argument} has dtype {dtype}; {soc} supports {}",
                    list(allowed)
                ),
            )
        };
        if !limits.x.contains(&self.x.dtype) {
            return unsupported("x", self.x.dtype, limits.x);
        }
        let output_dtype = self.dtype.tensor_dtype();
        let is_int4_name = self.dtype == QuantDType::QUInt4x2 || self.dtype == QuantDType::Int4;
        let int32_means_int4 =
            !self.div_mode && matches!(self.dtype, QuantDType::QInt32 | QuantDType::Int32);
        if !limits.output.contains(&output_dtype) || (self.div_mode && is_int4_name) {
            let mode = if self.div_mode { "divide" } else { "multiply" };
            return product(
                "dtype",
                format!(
                    "dtype {} is not available in {mode} mode on {soc}; use {}",
                    self.dtype,
                    self.allowed_dtypes(limits)
                ),
            );
        }
        // torch_npu would hand int32 on, and the library would pack int4 values into it.
        if int32_means_int4 && self.output.is_none() {
            return fail(
                ErrorKind::DType,
                "dtype",
                format!(
                    "dtype {} means packed int4 in multiply mode; use quint4x2",
                    self.dtype
                ),
            )
            .map_err(|error: Error| error.with_aclnn_status(None));
        }
        if let Some(output) = self
            .output
            .as_ref()
            .filter(|output| output.dtype != output_dtype)
        {
            return fail(
                ErrorKind::DType,
                "output",
                format!(
                    "output has dtype {}; dtype {} needs {output_dtype}",
                    output.dtype, self.dtype
                ),
            );
        }
        if !limits.scales.contains(&self.scales.dtype) {
            return unsupported("scales", self.scales.dtype, limits.scales);
        }
        if let Some(zero_points) = self
            .zero_points
            .as_ref()
            .filter(|z| !limits.zero_points.contains(&z.dtype))
        {
            return unsupported("zero_points", zero_points.dtype, limits.zero_points);
        }
        self.check_dtype_combination()?;
        Ok(output_dtype)
    }

    fn check_dtype_combination(&self) -> Result<()> {
        let (x, scales) = (self.x.dtype, self.scales.dtype);
        let zero_points = self
            .zero_points
            .as_ref()
            .map(|zero_points| zero_points.dtype);
        let wrong = |argument, message| fail(ErrorKind::DTypeCombination, argument, message);
        if self.div_mode {
            if scales == DType::BFloat16 && x != DType::BFloat16 {
                return wrong(
                    "scales",
                    format!("scales is bfloat16 but x is {x}; x must be bfloat16 too"),
                );
            }
            if scales == DType::BFloat16 && zero_points.is_some_and(|z| z != DType::BFloat16) {
                let zero_points = zero_points.unwrap_or(DType::Undefined);
                return wrong(
                    "zero_points",
                    format!(
                        "scales is bfloat16 but zero_points is {zero_points}; zero_points must be bfloat16 too"
                    ),
                );
            }
            if zero_points == Some(DType::BFloat16)
                && (x != DType::BFloat16 || scales != DType::BFloat16)
            {
                return wrong(
                    "zero_points",
                    format!(
                        "zero_points is bfloat16 but x is {x} and scales is {scales}; both must be bfloat16 too"
                    ),
                );
            }
        } else {
            if x != DType::Float32 && scales != x {
                return wrong(
                    "scales",
                    format!("scales is {scales} but x is {x}; scales must be {x} too"),
                );
            }
            if let Some(zero_points) = zero_points.filter(|&z| z != scales) {
                return wrong(
                    "zero_points",
                    format!(
                        "zero_points is {zero_points} but scales is {scales}; zero_points must be {scales} too"
                    ),
                );
            }
        }
        Ok(())
    }

    /// Which names to suggest for a refused `dtype`.
    fn allowed_dtypes(&self, limits: &Limits) -> String {
        let names: Vec<&str> = limits
            .output
            .iter()
            .filter_map(|dtype| match (dtype, self.div_mode) {
                (DType::Int8, _) => Some("qint8"),
                (DType::UInt8, _) => Some("quint8"),
                (DType::Int32, true) => Some("qint32"),
                (DType::Int32, false) => Some("quint4x2"),
                // Torch has no name for it, so whoever asks for a name is not helped by it.
                (DType::Int4, _) => None,
                (dtype, _) => Some(dtype.name()),
            })
            .collect();
        names.join(", ")
    }

    fn check_formats(&self) -> Result<()> {
        let tensors = [
            ("x", Some(&self.x)),
            ("scales", Some(&self.scales)),
            ("zero_points", self.zero_points.as_ref()),
            ("output", self.output.as_ref()),
        ];
        for (argument, tensor) in tensors {
            if let Some(format) = tensor
                .map(|tensor| tensor.format)
                .filter(|format| format.is_private())
            {
                // AscendQuantV2's entry points do not look at formats, and their kernels misread them.
                let status = self.div_mode.then_some(161_002);
                return fail(
                    ErrorKind::Format,
                    argument,
                    format!("{argument} has format {format}; only ND is supported"),
                )
                .map_err(|error: Error| error.with_aclnn_status(status));
            }
        }
        Ok(())
    }

    fn check_last_dimension(&self, output_dtype: DType) -> Result<()> {
        let multiple = match (output_dtype, self.div_mode) {
            (DType::Int32, false) => 8,
            (DType::Int4, _) => 2,
            _ => return Ok(()),
        };
        match self.x.shape().last() {
            Some(&last) if last % multiple != 0 => fail(
                ErrorKind::LastDimNotMultiple,
                "x",
                format!(
                    "dtype {} needs a last dimension that is a multiple of {multiple}; x has {last}",
                    self.dtype
                ),
            ),
            _ => Ok(()),
        }
    }

    /// Returns the axis counted from 0.
    fn check_axis(&self, target: &Target, limits: &Limits) -> Result<usize> {
        let rank = self.x.layout.rank();
        // aclnnQuantize neither uses nor checks the axis when there is one scale for all.
        if self.div_mode && self.scales.layout.elements() == 1 {
            return Ok(rank - 1);
        }
        // The rank is 8 at most here.
        let signed_rank = rank as i64;
        if !(-signed_rank..signed_rank).contains(&self.axis) {
            // In multiply mode the reader is better told what the operator takes.
            let allowed = if self.div_mode || rank <= 2 {
                format!(
                    "is out of range for a {rank}-dimensional x: {} to {} are possible",
                    -signed_rank,
                    signed_rank - 1
                )
            } else {
                format!("is not one of the last two axes of a {rank}-dimensional x")
            };
            return fail(
                ErrorKind::Value,
                "axis",
                format!("axis {} {allowed}", self.axis),
            );
        }
        let axis = self.axis.rem_euclid(signed_rank) as usize;
        if self.div_mode {
            return Ok(axis);
        }
        if axis + 2 < rank {
            return fail(
                ErrorKind::Value,
                "axis",
                format!(
                    "axis {} is not one of the last two axes of a {rank}-dimensional x",
                    self.axis
                ),
            );
        }
        if axis + 1 < rank && !limits.last_but_one_axis {
            return Err(target.explain(
                Error::new(ErrorKind::Value, format!("axis {} is not the last one; {} supports only the last axis in multiply mode", self.axis, target.soc()))
                    .with_argument("axis"),
            ));
        }
        Ok(axis)
    }

    fn choose_entry_point(&self, target: &Target, axis: usize) -> Result<&'static str> {
        let missing = |message: String| {
            Err(target
                .explain(Error::new(ErrorKind::EntryPointMissing, message).with_argument("device")))
        };
        if self.div_mode {
            return if target.exports(QUANTIZE) {
                Ok(QUANTIZE)
            } else {
                missing("this CANN has no aclnnQuantize, which div_mode=true needs".to_owned())
            };
        }
        if target.exports(ASCEND_QUANT_V3) {
            return Ok(ASCEND_QUANT_V3);
        }
        if !target.exports(ASCEND_QUANT) {
            return missing("this CANN has neither aclnnAscendQuantV3 nor aclnnAscendQuant, which div_mode=false needs".to_owned());
        }
        // aclnnAscendQuant has no axis argument: dropping the axis would give a wrong result.
        if axis + 1 < self.x.layout.rank() {
            return missing(format!(
                "this CANN has no aclnnAscendQuantV3, which axis {} needs",
                self.axis
            ));
        }
        Ok(ASCEND_QUANT)
    }

    fn check_output(&self, dtype: DType) -> Result<TensorSpec> {
        let mut shape: smallvec::SmallVec<[usize; 8]> = self.x.shape().into();
        if self.is_packed()
            && let Some(last) = shape.last_mut()
        {
            *last /= 8;
        }
        match &self.output {
            Some(output) if output.shape() != shape.as_slice() => fail(
                ErrorKind::Shape,
                "output",
                format!("output has shape {:?}; expected {shape:?}", output.shape()),
            ),
            Some(output) => {
                check_int4_rows(output)?;
                Ok(output.clone())
            }
            None => Ok(TensorSpec {
                dtype,
                layout: Layout::contiguous(&shape).map_err(|error| error.with_argument("x"))?,
                format: Default::default(),
            }),
        }
    }

    fn check_round_mode(&self, output_dtype: DType) -> Result<()> {
        let allowed: &[RoundMode] = match output_dtype {
            _ if self.div_mode => &[RoundMode::Round],
            DType::HiFloat8 => &[RoundMode::Round, RoundMode::Hybrid],
            DType::Float8E4M3FN | DType::Float8E5M2 => &[RoundMode::Round],
            _ => &[
                RoundMode::Round,
                RoundMode::Floor,
                RoundMode::Ceil,
                RoundMode::Trunc,
            ],
        };
        if allowed.contains(&self.round_mode) {
            return Ok(());
        }
        let names: Vec<&str> = allowed.iter().map(|mode| mode.name()).collect();
        let reason = if self.div_mode {
            " in divide mode".to_owned()
        } else {
            format!(" for dtype {}", self.dtype)
        };
        fail(
            ErrorKind::Value,
            "round_mode",
            format!(
                "round_mode {:?} is not one of {}{reason}",
                self.round_mode.name(),
                names.join(", ")
            ),
        )
        // The entry point of divide mode takes no round mode.
        .map_err(|error: Error| match self.div_mode {
            true => error.with_aclnn_status(None),
            false => error,
        })
    }
}

/// Rows of an int4 output must be whole bytes, or rows would share one.
fn check_int4_rows(output: &TensorSpec) -> Result<()> {
    if output.dtype != DType::Int4 || output.layout.is_empty() {
        return Ok(());
    }
    let (shape, strides) = (output.layout.shape(), output.layout.strides());
    let outer_even = shape
        .iter()
        .zip(strides)
        .rev()
        .skip(1)
        .all(|(&size, &stride)| size == 1 || stride % 2 == 0);
    if strides.last() == Some(&1) && outer_even && output.layout.offset().is_multiple_of(2) {
        return Ok(());
    }
    fail(
        ErrorKind::Unaligned,
        "output",
        format!(
            "output of dtype int4 with strides {strides:?} and offset {}: rows must be contiguous and start on a byte",
            output.layout.offset()
        ),
    )
}

fn list(dtypes: &[DType]) -> String {
    dtypes
        .iter()
        .map(|dtype| dtype.name())
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn fail<T>(kind: ErrorKind, argument: &'static str, message: String) -> Result<T> {
    Err(Error::new(kind, message).with_argument(argument))
}
