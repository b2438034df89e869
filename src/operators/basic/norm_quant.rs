//! `aclnnAddRmsNormQuantV2`: the norm of a sum in 8 bits.
//!
//! Sources: `hicann/ops-nn`, `norm/add_rms_norm_quant_v2`: `docs/aclnnAddRmsNormQuantV2.md` for the numbers, `op_host/op_api` for
//! what is refused.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, EntryCall};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{dtype, formats_and_function, ranks, seen_as, value};
use crate::operators::basic::lines::grouped;
use crate::operators::basic::norm::{FLOATS, last_dimensions};
use crate::operators::basic::norm_kernel::{Norm, Places};
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnAddRmsNormQuantV2`.
        pub(in crate::operators) AddRmsNormQuantV2, AddRmsNormQuantV2Operands = aclnnAddRmsNormQuantV2 {
            x1: In,
            x2: In,
            gamma: In,
            scales1: In,
            scales2: Option<In>,
            zero_points1: Option<In>,
            zero_points2: Option<In>,
            beta: Option<In>,
            axis: i64,
            epsilon: f64,
            div_mode: bool,
            y1: Out,
            y2: Out,
            x: Option<Out>,
            rms_norm: Option<Out>,
        }
    }
}

/// The places of the inputs, and of the outputs among themselves.
const INPUTS: usize = 8;
const SCALES1: usize = 3;
const SCALES2: usize = 4;
const ZERO_POINTS1: usize = 5;
const ZERO_POINTS2: usize = 6;
const BETA: usize = 7;
const Y1: usize = 0;
const Y2: usize = 1;
const X: usize = 2;
const RMS_NORM: usize = 3;

/// `aclnnAddRmsNormQuantV2`: the sum of two tensors, [`RmsNorm`](crate::operators::RmsNorm) of it with a bias, and that in 8
/// bits, in one way or two.
///
/// - `x1`, `x2`: of one shape of one to eight dimensions, and one type: float16 (all that Atlas 310P has), bfloat16, on
///   Ascend 950 float32 too. `x`, the sum, and `rms_norm`, the norm without `beta`, are like them.
/// - `gamma`, `beta`: of their type; the last dimensions, which are a row together.
/// - `scales1`, `scales2`: of gamma's shape, one type for both: float32 where x is float16, bfloat16 where it is that; on
///   Ascend 950 float32, or x's type.
/// - `zero_points1`, `zero_points2`: of gamma's shape, one type for both: int32 beside float32 scales, bfloat16 beside bfloat16
///   ones; on Ascend 950 also the scales' type. A second zero point takes a second scale, but on Ascend 950.
/// - `y1`, and `y2` where there are second scales or zero points: of x's shape, int8; on Ascend 950 also an 8-bit float, which
///   [`dst_type`](Self::dst_type) or a tensor of the caller's says.
/// - `x` and `rms_norm`: the first unless [`with_rms_norm`](Self::with_rms_norm) asks for the second; on Ascend 950 both then.
///   Other products give the second in place of the first, without `beta`, and with scales that divide.
///
/// Computed in float32, sums in float64. Results by the scale, plus the zero point, are rounded to the nearest, ties to even, and
/// saturate. An Atlas that rounds in between may give a neighbouring code.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, f16, operators::AddRmsNormQuantV2};
///
/// let device = Device::cpu();
/// let halves = |values: &[f32]| values.iter().map(|&x| f16::from_f32(x)).collect::<Vec<_>>();
/// let x1 = Tensor::from_vec(halves(&[1.0, -1.0]), [1, 2], &device)?;
/// let x2 = Tensor::from_vec(halves(&[2.0, -2.0]), [1, 2], &device)?;
/// let gamma = Tensor::from_vec(halves(&[1.0, 2.0]), [2], &device)?;
/// let norm = AddRmsNormQuantV2::new(0.0);
/// let outputs = norm.run(&x1, &x2, &gamma, &[0.5f32, 0.5], None, None, None, None)?;
/// assert_eq!(outputs.y1.to_vec::<i8>()?, [2, -4]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct AddRmsNormQuantV2 {
    epsilon: f64,
    div_mode: bool,
    dst_type: DType,
    rms_norm: bool,
    stream: Option<Stream>,
}

impl AddRmsNormQuantV2 {
    /// With this number added to mean squares; 1e-6 is usual. Scales divide.
    pub fn new(epsilon: f64) -> AddRmsNormQuantV2 {
        AddRmsNormQuantV2 {
            epsilon,
            div_mode: true,
            dst_type: DType::Int8,
            rms_norm: false,
            stream: None,
        }
    }

    /// Whether scales divide; else they multiply.
    pub fn div_mode(mut self, div_mode: bool) -> AddRmsNormQuantV2 {
        self.div_mode = div_mode;
        self
    }

    /// The type of new outputs in 8 bits.
    pub fn dst_type(mut self, dst_type: QuantDType) -> AddRmsNormQuantV2 {
        self.dst_type = dst_type.tensor_dtype();
        self
    }

    /// Makes `rms_norm`.
    pub fn with_rms_norm(mut self) -> AddRmsNormQuantV2 {
        self.rms_norm = true;
        self
    }
}

checked_operator! {
    AddRmsNormQuantV2, step add_rms_norm_quant_v2,
    inputs {
        x1: In, x2: In, gamma: In, scales1: In,
        scales2: OptionalIn, zero_points1: OptionalIn, zero_points2: OptionalIn, beta: OptionalIn,
    },
    outputs AddRmsNormQuantV2Outputs {
        /// The norm in 8 bits.
        y1: Out,
        /// And by the second scales.
        y2: OptionalOut,
        /// The sum.
        x: OptionalOut,
        /// The norm of the sum, without `beta`.
        rms_norm: OptionalOut,
    }
}

/// What a call of these tensors has.
struct Wanted {
    y2: bool,
    x: bool,
    rms_norm: bool,
}

impl AddRmsNormQuantV2 {
    fn wanted(&self, given: &Given<'_>, is_950: bool) -> Wanted {
        let rms_norm = match given.brings_outputs() {
            true => given.output(RMS_NORM).is_some(),
            false => self.rms_norm,
        };
        let second = given.optional(SCALES2).is_some();
        Wanted {
            y2: second || is_950 && given.optional(ZERO_POINTS2).is_some(),
            x: is_950 || !rms_norm,
            rms_norm,
        }
    }

    /// The types of inputs, and that of codes.
    fn types(&self, given: &Given<'_>, target: &Target, is_950: bool) -> Result<DType> {
        let (x1, scales1) = (given.input(0)?, given.input(SCALES1)?);
        let is_310p = target.soc().family() == Some(ProductFamily::Atlas310P);
        let types = match (is_950, is_310p) {
            (true, _) => FLOATS,
            (_, true) => &[DType::Float16],
            _ => &[DType::Float16, DType::BFloat16][..],
        };
        dtype(target, "x1", x1.dtype, types)?;
        rules::same_dtype(("x2", Some(given.input(1)?)), ("x1", x1.dtype))?;
        rules::same_dtype(("gamma", Some(given.input(2)?)), ("x1", x1.dtype))?;
        rules::same_dtype(("beta", given.optional(BETA)), ("x1", x1.dtype))?;
        let single = DType::Float32;
        let scales: SmallVec<[DType; 2]> = match x1.dtype {
            found if is_950 && found != single => smallvec![single, found],
            DType::BFloat16 => smallvec![DType::BFloat16],
            _ => smallvec![single],
        };
        dtype(target, "scales1", scales1.dtype, &scales)?;
        rules::same_dtype(
            ("scales2", given.optional(SCALES2)),
            ("scales1", scales1.dtype),
        )?;
        let zero_points: SmallVec<[DType; 2]> = match (scales1.dtype, x1.dtype) {
            (DType::Float32, DType::Float32) => smallvec![single],
            (DType::Float32, _) if is_950 => smallvec![DType::Int32, single],
            (DType::Float32, _) => smallvec![DType::Int32],
            (found, _) => smallvec![found],
        };
        let first = given.optional(ZERO_POINTS1);
        for (argument, place) in [
            ("zero_points1", ZERO_POINTS1),
            ("zero_points2", ZERO_POINTS2),
        ] {
            if let Some(tensor) = given.optional(place) {
                dtype(target, argument, tensor.dtype, &zero_points)?;
            }
        }
        if let Some(first) = first {
            let second = ("zero_points2", given.optional(ZERO_POINTS2));
            rules::same_dtype(second, ("zero_points1", first.dtype))?;
        }
        let made = rules::codes(target, is_950, ("y1", given.output(Y1)), self.dst_type)?;
        rules::output_dtype("y2", given.output(Y2), made)?;
        rules::output_dtype("x", given.output(X), x1.dtype)?;
        rules::output_dtype("rms_norm", given.output(RMS_NORM), x1.dtype)?;
        Ok(made)
    }

    /// What products other than Ascend 950 do not do.
    fn check_older(&self, given: &Given<'_>, wanted: &Wanted) -> Result<()> {
        let refused = |argument, message: &str| {
            let error = broken(ErrorKind::UnsupportedArgument, argument, message.to_owned());
            Err(error.with_aclnn_status(None))
        };
        if given.optional(ZERO_POINTS2).is_some() && !wanted.y2 {
            return refused("zero_points2", "zero_points2 is there without scales2");
        }
        if wanted.rms_norm && given.output(X).is_some() {
            return refused(
                "rms_norm",
                "rms_norm is asked for beside x; one of them is made",
            );
        }
        if wanted.rms_norm && given.optional(BETA).is_some() {
            return refused(
                "beta",
                "beta is there, and rms_norm is asked for; they do not go together",
            );
        }
        if wanted.rms_norm && !self.div_mode {
            return refused(
                "div_mode",
                "div_mode is false, and rms_norm is asked for; scales divide then",
            );
        }
        Ok(())
    }
}

impl Check for AddRmsNormQuantV2 {
    const NAME: &'static str = "AddRmsNormQuantV2";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Double(self.epsilon),
            Attribute::Bool(self.div_mode),
            Attribute::DataType(self.dst_type),
            Attribute::Bool(self.rms_norm),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let is_950 = target.soc().family() == Some(ProductFamily::Ascend950);
        let (x1, x2, gamma) = (given.input(0)?, given.input(1)?, given.input(2)?);
        let made = self.types(given, target, is_950)?;
        let wanted = self.wanted(given, is_950);
        rules::rank("x1", x1, 1, 8)?;
        ranks(&[("gamma", gamma)])?;
        if !is_950 {
            self.check_older(given, &wanted)?;
        }
        rules::shape("x2", x2, x1.shape())?;
        last_dimensions("gamma", gamma, x1.shape())?;
        let like_gamma = [
            ("scales1", SCALES1),
            ("scales2", SCALES2),
            ("zero_points1", ZERO_POINTS1),
            ("zero_points2", ZERO_POINTS2),
            ("beta", BETA),
        ];
        for (argument, place) in like_gamma {
            if let Some(tensor) = given.optional(place) {
                rules::shape(argument, tensor, gamma.shape())?;
            }
        }
        let definition = entry_points::AddRmsNormQuantV2::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let output = |argument, place, dtype, wanted: bool| match wanted {
            true => rules::output(argument, given.output(place), dtype, x1.shape()).map(Some),
            false => Ok(None),
        };
        let y1 = rules::output("y1", given.output(Y1), made, x1.shape())?;
        let y2 = output("y2", Y2, made, wanted.y2)?;
        let x = output("x", X, x1.dtype, wanted.x)?;
        let rms_norm = output("rms_norm", RMS_NORM, x1.dtype, wanted.rms_norm)?;
        // CANN has a second output in any case.
        let (second, intermediates) = match &y2 {
            Some(_) => (Argument::Operand(INPUTS + Y2), Vec::new()),
            None => (
                Argument::Intermediate(0),
                vec![TensorSpec::contiguous(made, x1.shape())?],
            ),
        };
        let mut arguments: Vec<Argument> = (0..INPUTS).map(Argument::Operand).collect();
        arguments.extend([
            value(&Attribute::Int(-1)),
            value(&Attribute::Double(self.epsilon)),
            value(&Attribute::Bool(self.div_mode)),
            Argument::Operand(INPUTS + Y1),
            second,
            Argument::Operand(INPUTS + X),
            Argument::Operand(INPUTS + RMS_NORM),
        ]);
        let outputs = [Some(y1), y2, x, rms_norm];
        let norm = match x1.layout.is_empty() {
            true => None,
            false => self.norm(given, &outputs)?,
        };
        Ok(Accepted {
            computation: match norm {
                Some(norm) => Computation::Kernel(Arc::new(norm)),
                None => Computation::Nothing,
            },
            outputs: outputs.into_iter().collect(),
            calls: vec![EntryCall {
                definition,
                arguments,
            }],
            intermediates,
            watched: Vec::new(),
        })
    }
}

impl AddRmsNormQuantV2 {
    fn norm(&self, given: &Given<'_>, outputs: &[Option<TensorSpec>; 4]) -> Result<Option<Norm>> {
        let [Some(y1), y2, x, rms_norm] = outputs else {
            return Ok(None);
        };
        let (x1, gamma) = (given.input(0)?, given.input(2)?);
        let mut tensors: Vec<TensorSpec> = vec![x1.clone()];
        tensors.extend(rms_norm.clone());
        tensors.push(given.input(1)?.clone());
        tensors.extend(x.clone());
        // Seen as often as there are rows.
        let mut seen = |tensor: Option<&TensorSpec>, place: usize| -> Result<Option<usize>> {
            let Some(tensor) = tensor else {
                return Ok(None);
            };
            tensors.push(seen_as(tensor, x1.shape())?);
            Ok(Some(place))
        };
        let weight = seen(Some(gamma), 2)?;
        let bias = seen(given.optional(BETA), BETA)?;
        let mut quantized = SmallVec::new();
        for (out, place, scale, zero_point) in [
            (Some(y1), Y1, SCALES1, ZERO_POINTS1),
            (y2.as_ref(), Y2, SCALES2, ZERO_POINTS2),
        ] {
            if let Some(out) = seen(out, INPUTS + place)? {
                let scale = seen(given.optional(scale), scale)?;
                quantized.push((out, scale, seen(given.optional(zero_point), zero_point)?));
            }
        }
        let places = Places {
            x: 0,
            y: rms_norm.as_ref().map(|_| INPUTS + RMS_NORM),
            added: Some((1, x.as_ref().map(|_| INPUTS + X))),
            weight,
            bias,
            quantized,
            divides: self.div_mode,
            ..Places::default()
        };
        let inner = gamma.layout.rank();
        let tensors: Vec<&TensorSpec> = tensors.iter().collect();
        let rows = grouped(&tensors, inner);
        Ok(Norm::new(rows, places, [None, None], false, self.epsilon))
    }
}
