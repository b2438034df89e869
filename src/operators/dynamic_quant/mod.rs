//! `npu_dynamic_quant` and `npu_dynamic_quant_asymmetric`, as torch_npu offers them and as the operators do.

mod check;
mod entry_points;
mod kernel;
mod numbers;

use std::ffi::CStr;
use std::str::FromStr;

use smallvec::smallvec;

use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::QuantDType;
use crate::error::{Error, ErrorKind, Result};
use crate::operators::checked::{Accepted, Check, Given, checked_operator};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorView};

/// `torch_npu.npu_dynamic_quant`: quantizes each row by a scale of its own, which it finds. Returns `(y, scale)`.
///
/// With `v = input`, or `v = input * smooth_scales`, a row's scale is `max|v| / 127` (`/ 7` for int4) and
/// `y = round(v / scale)`, to nearest with ties to even, in the operator's own order of operations: A2 and A3 multiply by
/// `127 / max|v|`. `y * scale` is about `v`.
///
/// - `input`: float16 or bfloat16 (310P: float16), 2 to 8 dimensions, any strides.
/// - `smooth_scales`: of input's type, one for each element of a row; with `group_index` `[groups, elements]`. Not on 310P.
/// - `group_index`: int32, where each group of rows ends: it does not decrease, and the last is the number of rows, that is
///   the product of all dimensions but the last. Each group has its own smooth scales. Not on 310P.
/// - `dst_type`: `None` or int8; quint4x2, which comes back as int32 words of eight values (not on 310P); 8-bit floats on
///   Ascend 950.
/// - `quant_mode`: [`QuantMode::PerToken`], the others on Ascend 950.
/// - `dst_type_max`: 0, or on Ascend 950 the greatest value for HiFloat8; other types do not look at it.
///
/// `scale` is float32 in the shape of input without its last dimension; where that is 0 scales are 0.
///
/// CANN does not look at the values of `group_index`, and one that ends too early would make an Atlas read behind
/// `smooth_scales`. So they are looked at here: on an Atlas each such call waits for the work that writes them and reads them
/// back, up to 4 KiB, before it is queued. A graph looks before its first replay, and again after
/// [`Graph::tensor_mut`](crate::Graph::tensor_mut) lent them; it may not write them itself.
/// [`DynamicQuant::vouch_for_group_index`] spares all of this.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, QuantMode, Tensor, bf16, npu_dynamic_quant};
///
/// let rows = [1.0f32, -2.0, 0.5, 0.0, 100.0, 25.0].map(bf16::from_f32);
/// let x = Tensor::from_slice(&rows, [2, 3], &Device::cpu())?;
/// let (y, scale) = npu_dynamic_quant(&x, None, None, None, QuantMode::PerToken, 0.0)?;
/// assert_eq!(y.to_vec::<i8>()?, [64, -127, 32, 0, 127, 32]);
/// assert_eq!(scale.to_vec::<f32>()?, [2.0 / 127.0, 100.0 / 127.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_dynamic_quant<'a>(
    input: impl Into<TensorView<'a>>,
    smooth_scales: Option<&'a dyn AsTensorView>,
    group_index: Option<&'a dyn AsTensorView>,
    dst_type: Option<QuantDType>,
    quant_mode: QuantMode,
    dst_type_max: f32,
) -> Result<(Tensor, Tensor)> {
    let outputs = DynamicQuant::symmetric(dst_type.unwrap_or(QuantDType::Int8))
        .quant_mode(quant_mode)
        .dst_type_max(dst_type_max)
        .run(input, smooth_scales, group_index)?;
    Ok((outputs.y, outputs.scale))
}

/// `torch_npu.npu_dynamic_quant_asymmetric`: as [`npu_dynamic_quant`] with an offset, so that each row's values reach from one
/// end of the type to the other. Returns `(y, scale, offset)`.
///
/// `scale = (max v - min v) / 255` (`/ 15` for int4), `offset = 127 - max v / scale` and `y = round(v / scale + offset)`, in
/// the operator's own order of operations; `(y - offset) * scale` is about `v`. Not on 310P. On A2 and A3 no scale is below
/// 1e-12.
///
/// # Errors
/// As [`npu_dynamic_quant`].
///
/// ```
/// use aclnn::{Device, QuantMode, Tensor, f16, npu_dynamic_quant_asymmetric};
///
/// let x = Tensor::from_slice(&[0.0f32, 1.0, 255.0].map(f16::from_f32), [1, 3], &Device::cpu())?;
/// let (y, scale, offset) = npu_dynamic_quant_asymmetric(&x, None, None, None, QuantMode::PerToken, 0.0)?;
/// assert_eq!(y.to_vec::<i8>()?, [-128, -127, 127]);
/// assert_eq!((scale.to_vec::<f32>()?, offset.to_vec::<f32>()?), (vec![1.0], vec![-128.0]));
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_dynamic_quant_asymmetric<'a>(
    input: impl Into<TensorView<'a>>,
    smooth_scales: Option<&'a dyn AsTensorView>,
    group_index: Option<&'a dyn AsTensorView>,
    dst_type: Option<QuantDType>,
    quant_mode: QuantMode,
    dst_type_max: f32,
) -> Result<(Tensor, Tensor, Tensor)> {
    let outputs = DynamicQuant::asymmetric(dst_type.unwrap_or(QuantDType::Int8))
        .quant_mode(quant_mode)
        .dst_type_max(dst_type_max)
        .run(input, smooth_scales, group_index)?;
    match outputs.offset {
        Some(offset) => Ok((outputs.y, outputs.scale, offset)),
        None => Err(Error::new(ErrorKind::Library, "the call made no offset")),
    }
}

/// `npu_dynamic_quant` with everything that the operators offer: outputs of the caller's, a stream, plans.
///
/// ```
/// use aclnn::{Device, DynamicQuant, QuantDType, Tensor, TensorSpec, DType, f16};
/// use aclnn::operators::DynamicQuantOutputs;
///
/// let device = Device::cpu();
/// let call = DynamicQuant::symmetric(QuantDType::Int8);
/// let mut plan = call.plan(&device, TensorSpec::contiguous(DType::Float16, [2, 2])?, None, None)?;
///
/// let x = Tensor::from_slice(&[1.0f32, -1.0, 0.5, 2.0].map(f16::from_f32), [2, 2], &device)?;
/// let mut y = Tensor::empty(DType::Int8, [2, 2], &device)?;
/// let mut scale = Tensor::empty(DType::Float32, [2], &device)?;
/// let outputs = DynamicQuantOutputs { y: y.view_mut(), scale: scale.view_mut(), offset: None };
/// plan.run(&device.stream(), &x, None, None, outputs)?;
/// assert_eq!(y.to_vec::<i8>()?, [127, -127, 32, 127]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct DynamicQuant {
    dst_type: QuantDType,
    symmetric: bool,
    quant_mode: QuantMode,
    dst_type_max: f32,
    vouched: bool,
    stream: Option<Stream>,
}

impl DynamicQuant {
    /// A scale for each row, and no offset.
    pub fn symmetric(dst_type: QuantDType) -> DynamicQuant {
        DynamicQuant {
            dst_type,
            symmetric: true,
            quant_mode: QuantMode::PerToken,
            dst_type_max: 0.0,
            vouched: false,
            stream: None,
        }
    }

    /// A scale and an offset for each row.
    pub fn asymmetric(dst_type: QuantDType) -> DynamicQuant {
        DynamicQuant {
            symmetric: false,
            ..DynamicQuant::symmetric(dst_type)
        }
    }

    /// What has a scale in common; others than [`QuantMode::PerToken`] are there on Ascend 950.
    pub fn quant_mode(mut self, quant_mode: QuantMode) -> DynamicQuant {
        self.quant_mode = quant_mode;
        self
    }

    /// The greatest value that HiFloat8 is to hold; 0 for the type's own. Ascend 950 only.
    pub fn dst_type_max(mut self, dst_type_max: f32) -> DynamicQuant {
        self.dst_type_max = dst_type_max;
        self
    }

    /// Leaves the values of `group_index` unlooked at: on an Atlas nothing is waited for and read back, the call can be
    /// captured, and a graph may write them.
    ///
    /// # Safety
    /// Whenever a call runs, plan and graph included, the values of `group_index` are 0 or more, do not decrease, and the
    /// last is the number of x's rows.
    pub unsafe fn vouch_for_group_index(mut self) -> DynamicQuant {
        self.vouched = true;
        self
    }
}

checked_operator! {
    DynamicQuant, step dynamic_quant,
    inputs { x: In, smooth_scales: OptionalIn, group_index: OptionalIn },
    outputs DynamicQuantOutputs {
        /// The quantized values: of x's shape, int32 words of eight int4 values with a last dimension of an eighth.
        y: Out,
        /// The scales, float32.
        scale: Out,
        /// The offsets of an asymmetric call, float32.
        offset: OptionalOut,
    }
}

impl Check for DynamicQuant {
    const NAME: &'static str = "npu_dynamic_quant";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.dst_type as i64),
            Attribute::Bool(self.symmetric),
            Attribute::Int(self.quant_mode as i64),
            Attribute::Float(self.dst_type_max),
            Attribute::Bool(self.vouched),
        ]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        self.check_call(given, target)
    }
}

/// What has a scale in common in a dynamic quantization.
///
/// ```
/// use aclnn::{ErrorKind, QuantMode};
///
/// assert_eq!("pertoken".parse::<QuantMode>()?, QuantMode::PerToken);
/// assert_eq!("perblock".parse::<QuantMode>().unwrap_err().kind(), ErrorKind::Value);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum QuantMode {
    /// `pertoken`: each row, along the last dimension.
    #[default]
    PerToken,
    /// `pertensor`: everything. Ascend 950 only.
    PerTensor,
    /// `perchannel`: what lies along the last but one dimension. Ascend 950 only.
    PerChannel,
}

impl QuantMode {
    /// torch_npu's name for it.
    pub fn name(self) -> &'static str {
        match self {
            QuantMode::PerToken => "pertoken",
            QuantMode::PerTensor => "pertensor",
            QuantMode::PerChannel => "perchannel",
        }
    }

    fn c_name(self) -> &'static CStr {
        match self {
            QuantMode::PerToken => c"pertoken",
            QuantMode::PerTensor => c"pertensor",
            QuantMode::PerChannel => c"perchannel",
        }
    }
}

impl std::fmt::Display for QuantMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for QuantMode {
    type Err = Error;

    fn from_str(name: &str) -> Result<QuantMode> {
        let modes = [
            QuantMode::PerToken,
            QuantMode::PerTensor,
            QuantMode::PerChannel,
        ];
        let found = modes.into_iter().find(|mode| mode.name() == name);
        found.ok_or_else(|| {
            let message =
                format!("quant_mode {name:?} is not one of pertoken, pertensor, perchannel");
            Error::new(ErrorKind::Value, message).with_argument("quant_mode")
        })
    }
}
