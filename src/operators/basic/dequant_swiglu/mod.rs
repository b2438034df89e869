//! `aclnnDequantSwigluQuantV2`: SwiGlu of the sums of a quantized product, back in 8 bits.
//!
//! Sources: `hicann/ops-nn`, `quant/dequant_swiglu_quant`: `docs/aclnnDequantSwigluQuantV2.md` for the rules,
//! `op_host/dequant_swiglu_quant_tiling_arch35.cpp` for those of Ascend 950, `op_kernel` for the numbers.

mod check;
mod kernel;

use std::sync::Arc;

use kernel::{Kernel, Tensors};
use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Computation, EntryCall};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::Result;
use crate::operators::checked::groups;
use crate::operators::checked::rules;
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points, vouched};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnDequantSwigluQuantV2`.
        pub(in crate::operators) DequantSwigluQuantV2, DequantSwigluQuantV2Operands = aclnnDequantSwigluQuantV2 {
            x: In,
            weight_scale: Option<In>,
            activation_scale: Option<In>,
            bias: Option<In>,
            quant_scale: Option<In>,
            quant_offset: Option<In>,
            group_index: Option<In>,
            activate_left: bool,
            quant_mode: Text,
            dst_type: i64,
            round_mode: Text,
            activate_dim: i64,
            swiglu_mode: i64,
            clamp_limit: f64,
            glu_alpha: f64,
            glu_bias: f64,
            y: Out,
            scale: Out,
        }
    }

    crate::operator! {
        /// `aclnnDequantSwigluQuant`: what CANN before 9.0.0 has, to int8 and with Swish alone.
        pub(in crate::operators) DequantSwigluQuant, DequantSwigluQuantOperands = aclnnDequantSwigluQuant {
            x: In,
            weight_scale: Option<In>,
            activation_scale: Option<In>,
            bias: Option<In>,
            quant_scale: Option<In>,
            quant_offset: Option<In>,
            group_index: Option<In>,
            activate_left: bool,
            quant_mode: Text,
            y: Out,
            scale: Out,
        }
    }
}

/// The places of the inputs, and of the outputs among themselves.
const X: usize = 0;
const WEIGHT_SCALE: usize = 1;
const ACTIVATION_SCALE: usize = 2;
const BIAS: usize = 3;
const QUANT_SCALE: usize = 4;
const QUANT_OFFSET: usize = 5;
const GROUP_INDEX: usize = 6;
const INPUTS: usize = 7;
const Y: usize = 0;
const SCALE: usize = 1;

/// What is computed of the activated half `a` and the other half `b`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum SwigluMode {
    /// `a sigmoid(a) b`.
    #[default]
    Swish = 0,
    /// `a sigmoid(glu_alpha a) (b + glu_bias)` of elements cut to `clamp_limit`, a above alone; a are the elements with even
    /// numbers and b those with odd ones.
    Interleaved = 1,
    /// The same of two halves. Not on Ascend 950.
    Clamped = 2,
    /// `a sigmoid(a)` cut above to `clamp_limit`, times b cut to it. Not on Ascend 950.
    SwishClamped = 3,
}

/// `aclnnDequantSwigluQuantV2`: the sums of a quantized product made numbers, one half of them through
/// [`SwigluMode`] with the other, and that quantized for the next product.
///
/// - `x`: int32 sums, or numbers: bfloat16, on Ascend 950 float16 too. On Atlas A2 and A3 `(T, 2H)`, with 2H a multiple of 64
///   of at most 7232; on Ascend 950 of two to eight dimensions. Its rows have elements; there may be none of them.
/// - Beside sums: `weight_scale`, float32, by which each column is multiplied; `activation_scale`, float32 of x's shape without
///   the last dimension, by which each row is; `bias`, float32, float16 or bfloat16, added after that, or int32, added to the
///   sums, which wrap around. Both of columns are `(2H)` or `(1, 2H)`, with groups `(G, 2H)`.
/// - `quant_scale`: float32. Static, it divides: `(1)`, `(H)` or `(1, H)`, with groups `(G)` or `(G, H)`. Dynamic, it multiplies
///   before the greatest is looked for, and may be missing: `(H)`, `(1, H)`, with groups `(G, H)`; the `(G)` that CANN's
///   document names for Atlas A2 and A3 is refused by its library.
/// - `quant_offset`: as the static `quant_scale`, added after it; on Ascend 950 it may be missing.
/// - `group_index`: int64 `(G)`, the number of rows of each group, one group behind the other; on Ascend 950 also `(G, 2)`,
///   numbers of groups and of their rows, up to the first without rows. Together as many rows as x has at most; those behind
///   stay as they are, zeros in new outputs on the CPU. On an Atlas the values are read back before the kernel is queued. It
///   has to be there on Atlas A2 and A3.
/// - `y`: x's shape with the halved dimension, int8; on Ascend 950 also an 8-bit float.
/// - `scale`: of a dynamic quantization, float32, y's shape without the last dimension: the greatest magnitude of a row by the
///   greatest value of y's type.
///
/// Inputs with gaps are copied together first. Computed in float32, each step rounded by itself, functions within four units in
/// the last place. Codes are rounded to the nearest, ties to even, and saturate; a row of zeros gives zeros and the scale 0. A
/// number between two codes may become the other one on an Atlas. CANN before 9.0.0 has `aclnnDequantSwigluQuant`, which is
/// called for int8 and [`SwigluMode::Swish`]. Outputs in 4-bit floats are not computed here: the catalogue calls CANN for them.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, DType, Tensor, operators::DequantSwigluQuantV2};
///
/// let device: Device = "cpu:950".parse()?;
/// let x = Tensor::from_slice(&[200i32, 0, 8, 3], [1, 4], &device)?;
/// let weight_scale = &[0.5f32, 0.5, 0.25, 0.25];
/// let operator = DequantSwigluQuantV2::new().activate_left(true).dynamic();
/// let made = operator.run(&x, Some(weight_scale), None, None, None, None, None)?;
/// assert_eq!(made.y.to_vec::<i8>()?, [127, 0]);
/// assert_eq!(made.scale.map(|scale| scale.to_vec::<f32>()).transpose()?, Some(vec![200.0 / 127.0]));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct DequantSwigluQuantV2 {
    activate_left: bool,
    dynamic: bool,
    dst_type: DType,
    activate_dim: i64,
    swiglu_mode: SwigluMode,
    clamp_limit: f64,
    glu_alpha: f64,
    glu_bias: f64,
    vouched: bool,
    stream: Option<Stream>,
}

impl Default for DequantSwigluQuantV2 {
    fn default() -> DequantSwigluQuantV2 {
        DequantSwigluQuantV2 {
            activate_left: false,
            dynamic: false,
            dst_type: DType::Int8,
            activate_dim: -1,
            swiglu_mode: SwigluMode::Swish,
            clamp_limit: 7.0,
            glu_alpha: 1.702,
            glu_bias: 1.0,
            vouched: false,
            stream: None,
        }
    }
}

impl DequantSwigluQuantV2 {
    /// By scales that are given, to int8, with the second half activated: CANN's defaults.
    pub fn new() -> DequantSwigluQuantV2 {
        DequantSwigluQuantV2::default()
    }

    /// Whether the first half is activated; else the second.
    pub fn activate_left(mut self, activate_left: bool) -> DequantSwigluQuantV2 {
        self.activate_left = activate_left;
        self
    }

    /// By a scale of each row's own, which is an output.
    pub fn dynamic(mut self) -> DequantSwigluQuantV2 {
        self.dynamic = true;
        self
    }

    /// The type of a new output.
    pub fn dst_type(mut self, dst_type: QuantDType) -> DequantSwigluQuantV2 {
        self.dst_type = dst_type.tensor_dtype();
        self
    }

    /// The dimension whose halves go together: the last unless set. Another one only on Ascend 950, without groups, by scales
    /// that are given, and with at most 5120 elements in a row of the output.
    pub fn activate_dim(mut self, activate_dim: i64) -> DequantSwigluQuantV2 {
        self.activate_dim = activate_dim;
        self
    }

    /// What is computed of the halves.
    pub fn swiglu_mode(mut self, swiglu_mode: SwigluMode) -> DequantSwigluQuantV2 {
        self.swiglu_mode = swiglu_mode;
        self
    }

    /// What elements are cut to in the modes that cut them: 7 unless set; above 0 and finite.
    pub fn clamp_limit(mut self, clamp_limit: f64) -> DequantSwigluQuantV2 {
        self.clamp_limit = clamp_limit;
        self
    }

    /// The factor inside the sigmoid of [`SwigluMode::Interleaved`] and [`SwigluMode::Clamped`]: 1.702 unless set.
    pub fn glu_alpha(mut self, glu_alpha: f64) -> DequantSwigluQuantV2 {
        self.glu_alpha = glu_alpha;
        self
    }

    /// What these modes add to the other half: 1 unless set.
    pub fn glu_bias(mut self, glu_bias: f64) -> DequantSwigluQuantV2 {
        self.glu_bias = glu_bias;
        self
    }
}

checked_operator! {
    DequantSwigluQuantV2, step dequant_swiglu_quant_v2,
    inputs {
        x: In, weight_scale: OptionalIn, activation_scale: OptionalIn, bias: OptionalIn,
        quant_scale: OptionalIn, quant_offset: OptionalIn, group_index: OptionalIn,
    },
    outputs DequantSwigluQuantV2Outputs {
        /// The codes.
        y: Out,
        /// What each row of them is to be multiplied with, of a dynamic quantization.
        scale: OptionalOut,
    }
}

vouched!(
    DequantSwigluQuantV2,
    vouch_for_group_index,
    "group_index",
    "Others read and write behind a tensor."
);

impl Check for DequantSwigluQuantV2 {
    const NAME: &'static str = "DequantSwigluQuantV2";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Bool(self.activate_left),
            Attribute::Bool(self.dynamic),
            Attribute::DataType(self.dst_type),
            Attribute::Int(self.activate_dim),
            Attribute::Int(self.swiglu_mode as i64),
            Attribute::Double(self.clamp_limit),
            Attribute::Double(self.glu_alpha),
            Attribute::Double(self.glu_bias),
            Attribute::Bool(self.vouched),
        ]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        use ProductFamily::{Ascend950, AtlasA2, AtlasA3};
        let x = given.input(X)?;
        let offered = [AtlasA2, AtlasA3, Ascend950];
        let family = rules::family(target, Self::NAME, "x", &offered)?;
        let is_950 = family == Ascend950;
        self.check_presence(given, is_950)?;
        rules::rank("x", x, 2, if is_950 { 8 } else { 2 })?;
        let made = self.check_types(given, target, is_950)?;
        given.check_formats(None)?;
        let dim = self.check_attributes(given, is_950)?;
        let is_last = dim + 1 == x.layout.rank();
        let definition = self.function(target, made, is_last);
        rules::require(target, definition.name(), Self::NAME)?;
        let mut shape: SmallVec<[usize; 8]> = x.shape().into();
        shape[dim] /= 2;
        let (rows, y_width) = (&shape[..shape.len() - 1], shape[shape.len() - 1]);
        self.check_shapes(given, y_width, is_950)?;
        let y = rules::output("y", given.output(Y), made, &shape)?;
        let brought = given.output(SCALE).filter(|_| self.dynamic);
        let scale = rules::output("scale", brought, DType::Float32, rows)?;
        rules::without_gaps("y", &y)?;
        rules::without_gaps("scale", &scale)?;
        let (scale, intermediates) = match self.dynamic {
            true => (Some(scale), Vec::new()),
            false => (None, vec![scale]),
        };
        let computation = match y.layout.is_empty() {
            true => Computation::Nothing,
            false => {
                let tensors = Tensors {
                    x,
                    weight_scale: given.optional(WEIGHT_SCALE),
                    activation_scale: given.optional(ACTIVATION_SCALE),
                    bias: given.optional(BIAS),
                    quant_scale: given.optional(QUANT_SCALE),
                    quant_offset: given.optional(QUANT_OFFSET),
                    group_index: given.optional(GROUP_INDEX),
                    y: &y,
                    scale: scale.as_ref(),
                };
                Computation::Kernel(Arc::new(Kernel::new(&tensors, dim, self, is_950)?))
            }
        };
        let group_index = given.optional(GROUP_INDEX);
        let watched = group_index
            .map(|index| groups::watch_counts(GROUP_INDEX, index, rows.iter().product()));
        let dim = if is_last { -1 } else { dim as i64 };
        Ok(Accepted {
            calls: vec![EntryCall {
                definition,
                arguments: self.arguments(definition, made, dim),
            }],
            outputs: smallvec![Some(y), scale],
            intermediates,
            computation,
            watched: watched.into_iter().collect(),
        })
    }
}
