//! Functions of one tensor.
//!
//! Sources: the documents and `op_api` sources of each operator in `hicann/ops-math` (`math/neg`, `exp`, `rsqrt`, `cos`, `sin`,
//! `tanh`) and `hicann/ops-nn` (`activation/sigmoid`, `swish`, `gelu`, `gelu_v2`). Their tables of products leave some out that
//! the sources do not refuse; those are not refused here either.

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::Operator;
use crate::operators::basic::check::{
    NUMBERS, accepted, dtype, formats_and_function, not_computed, output_dtype, ranks, value,
};
use crate::operators::basic::math;
use crate::operators::basic::number::Class;
use crate::operators::basic::pointwise::{Map, map};
use crate::operators::basic::promotion::is_whole;
use crate::operators::checked::rules;
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnNeg`.
        pub(in crate::operators) Neg, NegOperands = aclnnNeg { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnExp`.
        pub(in crate::operators) Exp, ExpOperands = aclnnExp { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnRsqrt`.
        pub(in crate::operators) Rsqrt, RsqrtOperands = aclnnRsqrt { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnCos`.
        pub(in crate::operators) Cos, CosOperands = aclnnCos { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnSin`.
        pub(in crate::operators) Sin, SinOperands = aclnnSin { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnSigmoid`.
        pub(in crate::operators) Sigmoid, SigmoidOperands = aclnnSigmoid { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnTanh`.
        pub(in crate::operators) Tanh, TanhOperands = aclnnTanh { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnSilu`.
        pub(in crate::operators) Silu, SiluOperands = aclnnSilu { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnGelu`.
        pub(in crate::operators) Gelu, GeluOperands = aclnnGelu { input: In, out: Out }
    }
    crate::operator! {
        /// `aclnnGeluV2`.
        pub(in crate::operators) GeluV2, GeluV2Operands = aclnnGeluV2 { input: In, approximate: i64, out: Out }
    }
}

/// What an operator takes and gives.
struct Types {
    inputs: &'static [DType],
    outputs: Outputs,
}

enum Outputs {
    /// The input's type.
    Same,
    /// Whatever the input's type can become, in which whole numbers are computed too.
    Kept,
    /// Whatever results can become; whole numbers give float32.
    Convertible,
    /// One of these, whatever the input's; float32 for whole numbers unless the caller brings another.
    Among(&'static [DType]),
}

const FLOATS: &[DType] = &[DType::Float32, DType::Float16, DType::BFloat16];

const FLOATS_AND_COMPLEX: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Complex64,
    DType::Complex128,
];

const OF_FLOATS: Types = Types {
    inputs: FLOATS,
    outputs: Outputs::Same,
};

const OF_NUMBERS: Types = Types {
    inputs: NUMBERS,
    outputs: Outputs::Among(FLOATS_AND_COMPLEX),
};

/// The type that the elements become before they are computed with.
fn computed(input: DType, types: &Types) -> DType {
    match types.outputs {
        Outputs::Same | Outputs::Kept => input,
        _ if is_whole(input) => DType::Float32,
        _ => input,
    }
}

/// A call of a function of one tensor; `attributes` are those between its input and its output.
fn function(
    given: &Given<'_>,
    target: &Target,
    (name, definition): (&'static str, &'static Definition),
    types: &Types,
    attributes: &[Attribute<'_>],
    computation: impl FnOnce(DType, [&TensorSpec; 2]) -> Computation,
) -> Result<Accepted> {
    let (input, brought) = (given.input(0)?, given.output(0));
    dtype(target, "input", input.dtype, types.inputs)?;
    let results = computed(input.dtype, types);
    match types.outputs {
        Outputs::Same => rules::output_dtype("out", brought, input.dtype)?,
        Outputs::Kept | Outputs::Convertible => output_dtype(brought, results)?,
        Outputs::Among(outputs) => {
            if let Some(out) = brought {
                dtype(target, "out", out.dtype, outputs)?;
            }
        }
    }
    ranks(&[("input", input)])?;
    formats_and_function(given, target, definition, name)?;
    let out = rules::output("out", brought, results, input.shape())?;
    let mut arguments = vec![Argument::Operand(0)];
    arguments.extend(attributes.iter().map(value));
    arguments.push(Argument::Operand(1));
    Ok(accepted(definition, arguments, out, |out| {
        if Class::writes(out.dtype) {
            computation(results, [input, out])
        } else {
            not_computed(name, out.dtype)
        }
    }))
}

/// A function of floats of up to 32 bits, and its name.
fn of_floats<F: Map<f32>>(
    name: &'static str,
    function: F,
) -> impl FnOnce(DType, [&TensorSpec; 2]) -> Computation {
    move |computed, [input, out]| match Class::of(computed) {
        Some(Class::Float) => map::<f32>(function, input, out),
        _ => not_computed(name, computed),
    }
}

/// A function of floats of up to 64 bits, and its name.
fn of_all_floats<F: Map<f32> + Map<f64>>(
    name: &'static str,
    function: F,
) -> impl FnOnce(DType, [&TensorSpec; 2]) -> Computation {
    move |computed, [input, out]| match Class::of(computed) {
        Some(Class::Double) => map::<f64>(function, input, out),
        _ => of_floats(name, function)(computed, [input, out]),
    }
}

/// A function of numbers of any kind, and its name.
fn of_numbers<F: Map<f32> + Map<f64> + Map<i64>>(
    name: &'static str,
    function: F,
) -> impl FnOnce(DType, [&TensorSpec; 2]) -> Computation {
    move |computed, [input, out]| match Class::of(computed) {
        Some(Class::Integer) => map::<i64>(function, input, out),
        _ => of_all_floats(name, function)(computed, [input, out]),
    }
}

/// Declares what computes an operator: a function for each type that elements are computed in.
macro_rules! numbers {
    ($name:ident { $($type:ty, $cost:literal: $function:expr),* $(,)? }) => {
        #[derive(Clone, Copy, Debug)]
        struct $name;

        $(impl Map<$type> for $name {
            const COST: u64 = $cost;

            #[inline(always)]
            fn map(self, x: $type) -> $type {
                ($function)(x)
            }
        })*
    };
}

numbers!(Negated {
    f32,
    200: |x: f32| -x,
    f64,
    400: |x: f64| -x,
    i64,
    400: i64::wrapping_neg
});
numbers!(Exponential {
    f32,
    300: math::exp,
    f64,
    5000: f64::exp
});
numbers!(ReciprocalSqrt {
    f32,
    400: math::reciprocal_sqrt,
    f64,
    2000: |x: f64| 1.0 / x.sqrt()
});
numbers!(Logistic {
    f32,
    400: math::sigmoid,
    f64,
    6000: |x: f64| 1.0 / (1.0 + (-x).exp())
});
numbers!(HyperbolicTangent {
    f32,
    400: math::tanh
});
numbers!(Swish {
    f32,
    400: math::silu
});
numbers!(NormalShare {
    f32,
    600: math::gelu
});
numbers!(NormalShareByTanh {
    f32,
    600: math::gelu_by_tanh
});

/// Declares a function of an angle: the vector loop for most, and the standard library's function where there are large ones.
macro_rules! of_angles {
    ($name:ident, $function:expr, $exact:expr) => {
        #[derive(Clone, Copy, Debug)]
        struct $name;

        impl Map<f32> for $name {
            const COST: u64 = 600;

            #[inline(always)]
            fn map(self, x: f32) -> f32 {
                $function(x)
            }

            #[inline(always)]
            fn map_all(self, x: &[f32], y: &mut [f32]) {
                for (x, y) in x.iter().zip(y.iter_mut()) {
                    *y = $function(*x);
                }
                if x.iter().fold(false, |any, x| any | is_large(*x)) {
                    far(x, y, $exact);
                }
            }
        }

        impl Map<f64> for $name {
            const COST: u64 = 10_000;

            #[inline(always)]
            fn map(self, x: f64) -> f64 {
                $exact(x)
            }
        }
    };
}

of_angles!(Sine, math::sin, f64::sin);
of_angles!(Cosine, math::cos, f64::cos);

#[inline(always)]
fn is_large(x: f32) -> bool {
    x.abs() > math::LARGE_ANGLE
}

/// Computes again what the vector loop is not made for.
#[cold]
#[inline(never)]
fn far(x: &[f32], y: &mut [f32], exact: fn(f64) -> f64) {
    for (x, y) in x.iter().zip(y) {
        if is_large(*x) {
            *y = exact(f64::from(*x)) as f32;
        }
    }
}

/// Declares an operator without attributes.
macro_rules! function_operator {
    (
        $(#[$doc:meta])*
        $operator:ident, step $step:ident, $types:expr, $computation:expr
    ) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
        /// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
        #[derive(Clone, PartialEq, Default, Debug)]
        pub struct $operator {
            stream: Option<Stream>,
        }

        impl $operator {
            /// The operator, which has no attributes.
            pub fn new() -> $operator {
                $operator::default()
            }
        }

        checked_operator! { $operator, step $step, inputs { input: In }, output out }

        impl Check for $operator {
            const NAME: &'static str = stringify!($operator);

            fn attributes(&self) -> AttributeList<'_> {
                AttributeList::new()
            }

            fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
                let called = (Self::NAME, entry_points::$operator::DEFINITION);
                function(given, target, called, &$types, &[], $computation)
            }
        }
    };
}

function_operator! {
    /// `aclnnNeg`: `-input`. Integers wrap around.
    ///
    /// `input` is float32, float16, bfloat16, float64, int8, int32 or int64; also complex64 or complex128, which the CPU does
    /// not compute. `out` has its type, or one that the caller brings and that it can become.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Neg};
    ///
    /// let input = Tensor::from_slice(&[1i32, -2, 3], [3], &Device::cpu())?;
    /// assert_eq!(Neg::new().run(&input)?.to_vec::<i32>()?, [-1, 2, -3]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Neg, step neg,
    Types {
        inputs: &[
            DType::Float32, DType::Float16, DType::BFloat16, DType::Float64, DType::Int8, DType::Int32, DType::Int64,
            DType::Complex64, DType::Complex128,
        ],
        outputs: Outputs::Kept,
    },
    of_numbers("Neg", Negated)
}

function_operator! {
    /// `aclnnExp`: `e` to the power of `input`.
    ///
    /// `input` is float32, float16, bfloat16, float64, int64 or bool; also complex64 or complex128, which the CPU does not
    /// compute. `out` has its type, float32 for whole numbers, or one that the caller brings and that results can become.
    /// Computed in float32 within one unit in the last place of the true value, and rounded once to the output's type;
    /// float64 in float64.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Exp};
    ///
    /// let input = Tensor::from_slice(&[0.0f32, f32::NEG_INFINITY], [2], &Device::cpu())?;
    /// assert_eq!(Exp::new().run(&input)?.to_vec::<f32>()?, [1.0, 0.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Exp, step exp,
    Types {
        inputs: &[
            DType::Float32, DType::Float16, DType::BFloat16, DType::Float64, DType::Complex64, DType::Complex128,
            DType::Bool, DType::Int64,
        ],
        outputs: Outputs::Convertible,
    },
    of_all_floats("Exp", Exponential)
}

function_operator! {
    /// `aclnnRsqrt`: one by the square root of `input`.
    ///
    /// `input` is a float, an integer of 8 to 64 bits (uint8 alone of those without a sign) or bool; also complex64 or
    /// complex128, which the CPU does not compute. `out` has its type, float32 for whole numbers, or is a float that the
    /// caller brings. Computed in float32 within 1.5 units in the last place, and rounded once; float64 in float64.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Rsqrt};
    ///
    /// let input = Tensor::from_slice(&[4.0f32, 0.25], [2], &Device::cpu())?;
    /// assert_eq!(Rsqrt::new().run(&input)?.to_vec::<f32>()?, [0.5, 2.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Rsqrt, step rsqrt, OF_NUMBERS, of_all_floats("Rsqrt", ReciprocalSqrt)
}

function_operator! {
    /// `aclnnCos`: the cosine of `input`, in radians.
    ///
    /// Types are those of [`Rsqrt`]. Computed in float32 within 1.5 units in the last place, also of large angles, and rounded
    /// once; float64 in float64.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Cos};
    ///
    /// let input = Tensor::from_slice(&[0.0f32], [1], &Device::cpu())?;
    /// assert_eq!(Cos::new().run(&input)?.to_vec::<f32>()?, [1.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Cos, step cos, OF_NUMBERS, of_all_floats("Cos", Cosine)
}

function_operator! {
    /// `aclnnSin`: the sine of `input`, in radians.
    ///
    /// Types are those of [`Rsqrt`]. Computed in float32 within 1.5 units in the last place, also of large angles, and rounded
    /// once; float64 in float64.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Sin};
    ///
    /// let input = Tensor::from_slice(&[0.0f32], [1], &Device::cpu())?;
    /// assert_eq!(Sin::new().run(&input)?.to_vec::<f32>()?, [0.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Sin, step sin, OF_NUMBERS, of_all_floats("Sin", Sine)
}

function_operator! {
    /// `aclnnSigmoid`: `1 / (1 + e^-input)`.
    ///
    /// Types are those of [`Rsqrt`]. Computed in float32 within 2.5 units in the last place, and rounded once; float64 in
    /// float64.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Sigmoid};
    ///
    /// let input = Tensor::from_slice(&[0.0f32, f32::INFINITY], [2], &Device::cpu())?;
    /// assert_eq!(Sigmoid::new().run(&input)?.to_vec::<f32>()?, [0.5, 1.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Sigmoid, step sigmoid, OF_NUMBERS, of_all_floats("Sigmoid", Logistic)
}

function_operator! {
    /// `aclnnTanh`: the hyperbolic tangent of `input`.
    ///
    /// `input` is float32, float16, bfloat16, uint8, bool or an integer with a sign. `out` has its type, float32 for whole
    /// numbers, or is one of the three floats that the caller brings. Computed in float32 within 2.5 units in the last
    /// place, and rounded once.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Tanh};
    ///
    /// let input = Tensor::from_slice(&[0.0f32, 50.0], [2], &Device::cpu())?;
    /// assert_eq!(Tanh::new().run(&input)?.to_vec::<f32>()?, [0.0, 1.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Tanh, step tanh,
    Types {
        inputs: &[
            DType::Float32, DType::Float16, DType::BFloat16, DType::Bool, DType::UInt8, DType::Int8, DType::Int16,
            DType::Int32, DType::Int64,
        ],
        outputs: Outputs::Among(FLOATS),
    },
    of_floats("Tanh", HyperbolicTangent)
}

function_operator! {
    /// `aclnnSilu`: `input / (1 + e^-input)`, which is Swish with a factor of one.
    ///
    /// `input` and `out` are both float32, float16 or bfloat16. Computed in float32 within three units in the last place, and
    /// rounded once. Minus infinity gives NaN, as the formula does.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Silu};
    ///
    /// let input = Tensor::from_slice(&[0.0f32, 100.0], [2], &Device::cpu())?;
    /// assert_eq!(Silu::new().run(&input)?.to_vec::<f32>()?, [0.0, 100.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Silu, step silu, OF_FLOATS, of_floats("Silu", Swish)
}

function_operator! {
    /// `aclnnGelu`: `input` times the share of the normal distribution below it, by the approximation with tanh: what
    /// [`GeluV2`] computes with [`GeluApproximation::Tanh`].
    ///
    /// `input` and `out` are both float32, float16 or bfloat16.
    ///
    /// ```
    /// use aclnn::{Device, Tensor, operators::Gelu};
    ///
    /// let input = Tensor::from_slice(&[0.0f32, 100.0], [2], &Device::cpu())?;
    /// assert_eq!(Gelu::new().run(&input)?.to_vec::<f32>()?, [0.0, 100.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    Gelu, step gelu, OF_FLOATS, of_floats("Gelu", NormalShareByTanh)
}

/// How [`GeluV2`] finds the share of the normal distribution.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub enum GeluApproximation {
    /// As it is: `(1 + erf(input / sqrt(2))) / 2`.
    #[default]
    None,
    /// `(1 + tanh(sqrt(2 / pi) (input + 0.044715 input^3))) / 2`.
    Tanh,
}

/// `aclnnGeluV2`: `input` times the share of the normal distribution below it.
///
/// `input` and `out` are both float32, float16 or bfloat16. Computed in float32 within six units in the last place (three
/// with the approximation), also where results vanish, and rounded once.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::operators::{GeluApproximation, GeluV2};
/// use aclnn::{Device, Tensor};
///
/// let input = Tensor::from_slice(&[0.0f32, 100.0], [2], &Device::cpu())?;
/// let out = GeluV2::new(GeluApproximation::None).run(&input)?;
/// assert_eq!(out.to_vec::<f32>()?, [0.0, 100.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GeluV2 {
    approximate: GeluApproximation,
    stream: Option<Stream>,
}

impl GeluV2 {
    /// With the share as it is, or approximated.
    pub fn new(approximate: GeluApproximation) -> GeluV2 {
        GeluV2 {
            approximate,
            stream: None,
        }
    }

    fn approximate(&self) -> Attribute<'static> {
        Attribute::Int(i64::from(self.approximate == GeluApproximation::Tanh))
    }
}

checked_operator! { GeluV2, step gelu_v2, inputs { input: In }, output out }

impl Check for GeluV2 {
    const NAME: &'static str = "GeluV2";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![self.approximate()]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let called = (Self::NAME, entry_points::GeluV2::DEFINITION);
        let approximate = [self.approximate()];
        match self.approximate {
            GeluApproximation::None => {
                let computation = of_floats(Self::NAME, NormalShare);
                function(given, target, called, &OF_FLOATS, &approximate, computation)
            }
            GeluApproximation::Tanh => {
                let computation = of_floats(Self::NAME, NormalShareByTanh);
                function(given, target, called, &OF_FLOATS, &approximate, computation)
            }
        }
    }
}
