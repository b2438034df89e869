//! Sums, differences, products and quotients of two tensors, or of a tensor and a number.
//!
//! Sources: `hicann/ops-math`, `math/add`, `sub`, `mul`, `muls` and `div`: the documents, and `op_api` for what is refused.
//! The documents' tables of products leave some out that the sources do not refuse; those are not refused here either.

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::dispatch::attribute::{Attribute, AttributeList, Scalar};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{
    NUMBERS, accepted, broadcast, dtype, formats_and_function, not_computed, output_dtype,
    promoted_type, ranks, scalar_goes_with, scalar_is_there, value,
};
use crate::operators::basic::formulas::{
    Factor, Minus, Over, Plus, PlusNumber, PlusProduct, PlusScaled, Times, TimesNumber, of_one,
    of_two,
};
use crate::operators::basic::number::Class;
use crate::operators::basic::pointwise::{combine, map};
use crate::operators::basic::promotion::{is_whole, promoted_with_scalar};
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnAdd`.
        pub(in crate::operators) Add, AddOperands = aclnnAdd { input: In, other: In, alpha: Scalar, out: Out }
    }
    crate::operator! {
        /// `aclnnSub`.
        pub(in crate::operators) Sub, SubOperands = aclnnSub { input: In, other: In, alpha: Scalar, out: Out }
    }
    crate::operator! {
        /// `aclnnMul`.
        pub(in crate::operators) Mul, MulOperands = aclnnMul { input: In, other: In, out: Out }
    }
    crate::operator! {
        /// `aclnnDiv`.
        pub(in crate::operators) Div, DivOperands = aclnnDiv { input: In, other: In, out: Out }
    }
    crate::operator! {
        /// `aclnnAdds`.
        pub(in crate::operators) Adds, AddsOperands = aclnnAdds { input: In, other: Scalar, alpha: Scalar, out: Out }
    }
    crate::operator! {
        /// `aclnnMuls`.
        pub(in crate::operators) Muls, MulsOperands = aclnnMuls { input: In, other: Scalar, out: Out }
    }
}

/// A call of a function of two tensors, with the function's name. `alpha` is the factor that the second one is multiplied
/// with; `results` are the type of what is computed in the promoted type.
fn two_tensors(
    given: &Given<'_>,
    target: &Target,
    (name, definition): (&'static str, &'static Definition),
    alpha: Option<&Scalar>,
    results: impl Fn(DType) -> DType,
    computation: impl FnOnce(DType, [&TensorSpec; 2], &TensorSpec) -> Computation,
) -> Result<Accepted> {
    let (input, other, brought) = (given.input(0)?, given.input(1)?, given.output(0));
    if let Some(alpha) = alpha {
        scalar_is_there("alpha", alpha)?;
    }
    dtype(target, "input", input.dtype, NUMBERS)?;
    dtype(target, "other", other.dtype, NUMBERS)?;
    let promoted = promoted_type(input.dtype, other.dtype)?;
    if let Some(alpha) = alpha {
        scalar_goes_with("alpha", alpha, promoted)?;
    }
    let results = results(promoted);
    // What either can become: of bools a quotient is a float, and some products write it as a bool all the same.
    output_dtype(brought, promoted).or_else(|_| output_dtype(brought, results))?;
    ranks(&[("input", input), ("other", other)])?;
    let [a, b] = broadcast(input, other)?;
    formats_and_function(given, target, definition, name)?;
    let out = rules::output("out", brought, results, a.shape())?;
    let mut arguments = vec![Argument::Operand(0), Argument::Operand(1)];
    arguments.extend(alpha.map(|alpha| value(&Attribute::Scalar(*alpha))));
    arguments.push(Argument::Operand(2));
    Ok(accepted(definition, arguments, out, |out| {
        if Class::writes(out.dtype) {
            computation(promoted, [&a, &b], out)
        } else {
            not_computed(name, out.dtype)
        }
    }))
}

/// A call of a function of a tensor and scalars.
fn tensor_and_scalar(
    given: &Given<'_>,
    target: &Target,
    (name, definition): (&'static str, &'static Definition),
    other: &Scalar,
    alpha: Option<&Scalar>,
    computation: impl FnOnce(DType, &TensorSpec, &TensorSpec) -> Computation,
) -> Result<Accepted> {
    let (input, brought) = (given.input(0)?, given.output(0));
    scalar_is_there("other", other)?;
    if let Some(alpha) = alpha {
        scalar_is_there("alpha", alpha)?;
    }
    dtype(target, "input", input.dtype, NUMBERS)?;
    let promoted = promoted_with_scalar(input.dtype, other.dtype());
    let Some(promoted) = promoted.filter(|_| NUMBERS.contains(&other.dtype())) else {
        let message = format!(
            "other is {}, which does not go with {}",
            other.dtype(),
            input.dtype
        );
        return Err(broken(ErrorKind::DTypeCombination, "other", message));
    };
    if let Some(alpha) = alpha {
        scalar_goes_with("alpha", alpha, promoted)?;
    }
    output_dtype(brought, promoted)?;
    ranks(&[("input", input)])?;
    formats_and_function(given, target, definition, name)?;
    let out = rules::output("out", brought, promoted, input.shape())?;
    let mut arguments = vec![Argument::Operand(0), value(&Attribute::Scalar(*other))];
    arguments.extend(alpha.map(|alpha| value(&Attribute::Scalar(*alpha))));
    arguments.push(Argument::Operand(1));
    Ok(accepted(definition, arguments, out, |out| {
        if Class::writes(out.dtype) {
            computation(promoted, input, out)
        } else {
            not_computed(name, out.dtype)
        }
    }))
}

/// `aclnnAdd`: `input + alpha * other`, with both broadcast to each other.
///
/// - `input`, `other`: float32, float16, bfloat16, float64, int8 to int64, uint8 or bool; also complex64 or complex128, which
///   the CPU does not compute. Of different types the result has the one that PyTorch's rules of promotion give, and `out` has
///   it too, or one that the caller brings and that it can become.
/// - `alpha`: 1 unless set; it can become that type.
///
/// An integer beside a float becomes such a float first, as in PyTorch. Floats are computed in float32 and rounded once to the
/// output's type, float64 in float64; integers are as 64-bit ones, of
/// which the output keeps the low bits. A bool is true where the sum is not 0.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::Add};
///
/// let device = Device::cpu();
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
/// let other = Tensor::from_slice(&[10.0f32, 20.0], [2], &device)?;
/// let out = Add::new().alpha(2.0f32).run(&input, &other)?;
/// assert_eq!(out.to_vec::<f32>()?, [21.0, 42.0, 23.0, 44.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Add {
    alpha: Scalar,
    stream: Option<Stream>,
}

/// `aclnnSub`: `input - alpha * other`, with both broadcast to each other.
///
/// Types, `alpha` and how it is computed are as for [`Add`].
///
/// # Errors
/// As for [`Add`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Sub};
///
/// let input = Tensor::from_slice(&[1i32, 2, 3], [3], &Device::cpu())?;
/// assert_eq!(Sub::new().run(&input, &[5i32])?.to_vec::<i32>()?, [-4, -3, -2]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Sub {
    alpha: Scalar,
    stream: Option<Stream>,
}

/// Declares what a sum and a difference have in common.
macro_rules! with_alpha {
    ($operator:ident, step $step:ident, $plain:expr, $scaled:expr) => {
        impl $operator {
            /// With `alpha` 1.
            pub fn new() -> $operator {
                $operator::default()
            }

            /// The factor of `other`.
            pub fn alpha(mut self, alpha: impl Into<Scalar>) -> $operator {
                self.alpha = alpha.into();
                self
            }
        }

        impl Default for $operator {
            fn default() -> $operator {
                $operator {
                    alpha: Scalar::new(1i64),
                    stream: None,
                }
            }
        }

        checked_operator! { $operator, step $step, inputs { input: In, other: In }, output out }

        impl Check for $operator {
            const NAME: &'static str = stringify!($operator);

            fn attributes(&self) -> AttributeList<'_> {
                smallvec![Attribute::Scalar(self.alpha)]
            }

            fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
                let called = (Self::NAME, entry_points::$operator::DEFINITION);
                let alpha = Factor::new(&self.alpha);
                let computation = |computed, inputs: [&TensorSpec; 2], out: &TensorSpec| {
                    if alpha.is_one() {
                        of_two(Self::NAME, $plain, computed, inputs, out)
                    } else {
                        of_two(Self::NAME, $scaled(alpha), computed, inputs, out)
                    }
                };
                let promoted = |promoted| promoted;
                let alpha = Some(&self.alpha);
                two_tensors(given, target, called, alpha, promoted, computation)
            }
        }
    };
}

with_alpha!(Add, step add, Plus, PlusScaled);
with_alpha!(Sub, step sub, Minus, |alpha: Factor| PlusScaled(alpha.negated()));

/// `aclnnMul`: `input * other`, with both broadcast to each other.
///
/// Types and how it is computed are as for [`Add`].
///
/// # Errors
/// As for [`Add`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Mul};
///
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], &Device::cpu())?;
/// assert_eq!(Mul::new().run(&input, &[0.5f32])?.to_vec::<f32>()?, [0.5, 1.0, 1.5]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Mul {
    stream: Option<Stream>,
}

impl Mul {
    /// The operator, which has no attributes.
    pub fn new() -> Mul {
        Mul::default()
    }
}

checked_operator! { Mul, step mul, inputs { input: In, other: In }, output out }

impl Check for Mul {
    const NAME: &'static str = "Mul";

    fn attributes(&self) -> AttributeList<'_> {
        AttributeList::new()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let called = (Self::NAME, entry_points::Mul::DEFINITION);
        let computation = |computed, inputs: [&TensorSpec; 2], out: &TensorSpec| {
            of_two(Self::NAME, Times, computed, inputs, out)
        };
        two_tensors(
            given,
            target,
            called,
            None,
            |promoted| promoted,
            computation,
        )
    }
}

/// `aclnnDiv`: `input / other`, with both broadcast to each other.
///
/// Types are as for [`Add`]; quotients of whole numbers are float32. Ascend 950 has no integer outputs. Quotients are rounded
/// correctly; those of whole numbers are computed in float64 and rounded once to the output's type.
///
/// # Errors
/// As for [`Add`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Div};
///
/// let input = Tensor::from_slice(&[1i32, 2, 3], [3], &Device::cpu())?;
/// assert_eq!(Div::new().run(&input, &[2i32])?.to_vec::<f32>()?, [0.5, 1.0, 1.5]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Div {
    stream: Option<Stream>,
}

impl Div {
    /// The operator, which has no attributes.
    pub fn new() -> Div {
        Div::default()
    }
}

checked_operator! { Div, step div, inputs { input: In, other: In }, output out }

impl Check for Div {
    const NAME: &'static str = "Div";

    fn attributes(&self) -> AttributeList<'_> {
        AttributeList::new()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let called = (Self::NAME, entry_points::Div::DEFINITION);
        let is_950 = target.soc().family() == Some(ProductFamily::Ascend950);
        if let Some(out) = given.output(0).filter(|out| is_950 && is_whole(out.dtype)) {
            let message = format!("out is {}; {} writes floats", out.dtype, target.soc());
            let error = broken(ErrorKind::DType, "out", message);
            return Err(target.explain(error));
        }
        let computation =
            |computed, inputs: [&TensorSpec; 2], out: &TensorSpec| match Class::of(computed) {
                Some(Class::Float) => combine::<f32>(Over, inputs, out),
                Some(_) => combine::<f64>(Over, inputs, out),
                None => not_computed(Self::NAME, computed),
            };
        let results = |promoted| match is_whole(promoted) {
            true => DType::Float32,
            false => promoted,
        };
        two_tensors(given, target, called, None, results, computation)
    }
}

/// `aclnnAdds`: `input + alpha * other`, where `other` is a number.
///
/// Types are as for [`Add`]. `out` has the input's type unless the number is of a higher kind: a float makes float32 of whole
/// numbers. To floats the number is rounded to float32 first, `alpha * other` to float64 and the sum once.
///
/// # Errors
/// As for [`Add`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Adds};
///
/// let input = Tensor::from_slice(&[1.0f32, 2.0], [2], &Device::cpu())?;
/// assert_eq!(Adds::new(1e-5f32).run(&input)?.to_vec::<f32>()?, [1.00001, 2.00001]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Adds {
    other: Scalar,
    alpha: Scalar,
    stream: Option<Stream>,
}

impl Adds {
    /// Adds this number, with `alpha` 1.
    pub fn new(other: impl Into<Scalar>) -> Adds {
        Adds {
            other: other.into(),
            alpha: Scalar::new(1i64),
            stream: None,
        }
    }

    /// The factor of the number.
    pub fn alpha(mut self, alpha: impl Into<Scalar>) -> Adds {
        self.alpha = alpha.into();
        self
    }
}

checked_operator! { Adds, step adds, inputs { input: In }, output out }

impl Check for Adds {
    const NAME: &'static str = "Adds";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Scalar(self.other), Attribute::Scalar(self.alpha)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let called = (Self::NAME, entry_points::Adds::DEFINITION);
        let number = Factor::new(&self.other).times(Factor::new(&self.alpha));
        let computation = |computed, input: &TensorSpec, out: &TensorSpec| {
            let is_single = f64::from(number.single as f32) == number.single;
            if Class::of(computed) == Some(Class::Float) && !is_single {
                return map::<f32>(PlusProduct(number.single), input, out);
            }
            of_one(Self::NAME, PlusNumber(number), computed, input, out)
        };
        let (other, alpha) = (&self.other, Some(&self.alpha));
        tensor_and_scalar(given, target, called, other, alpha, computation)
    }
}

/// `aclnnMuls`: `input * other`, where `other` is a number.
///
/// Types are as for [`Adds`]. To floats the number is rounded to float32 first.
///
/// # Errors
/// As for [`Add`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Muls};
///
/// let input = Tensor::from_slice(&[1i32, 2], [2], &Device::cpu())?;
/// assert_eq!(Muls::new(0.5f32).run(&input)?.to_vec::<f32>()?, [0.5, 1.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Muls {
    other: Scalar,
    stream: Option<Stream>,
}

impl Muls {
    /// Multiplies with this number.
    pub fn new(other: impl Into<Scalar>) -> Muls {
        Muls {
            other: other.into(),
            stream: None,
        }
    }
}

checked_operator! { Muls, step muls, inputs { input: In }, output out }

impl Check for Muls {
    const NAME: &'static str = "Muls";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Scalar(self.other)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let called = (Self::NAME, entry_points::Muls::DEFINITION);
        let number = Factor::new(&self.other);
        let computation = |computed, input: &TensorSpec, out: &TensorSpec| {
            of_one(Self::NAME, TimesNumber(number), computed, input, out)
        };
        tensor_and_scalar(given, target, called, &self.other, None, computation)
    }
}
