//! Sums and means over dimensions: `ReduceSum`, `Mean`.
//!
//! Sources: `hicann/ops-math`, `math/reduce_sum/docs/aclnnReduceSum.md`, `math/reduce_mean/docs/aclnnMean.md`.

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation};
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::{Attribute, AttributeList, IntArray};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{
    NUMBERS, accepted, dtype, formats_and_function, not_computed, output_dtype, ranks, value,
};
use crate::operators::basic::number::Class;
use crate::operators::basic::promotion::{can_cast, is_whole};
use crate::operators::basic::reduce_kernel::{Kind, reduction};
use crate::operators::checked::rules::{self, broken, dimension};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnReduceSum`.
        pub(in crate::operators) ReduceSum, ReduceSumOperands = aclnnReduceSum {
            input: In, dims: IntArray, keep_dims: bool, dtype: DType, out: Out,
        }
    }
    crate::operator! {
        /// `aclnnMean`.
        pub(in crate::operators) Mean, MeanOperands = aclnnMean {
            input: In, dim: IntArray, keep_dim: bool, dtype: DType, out: Out,
        }
    }
}

/// `aclnnReduceSum`: the sum over some dimensions.
///
/// - `input`: float32, float16, bfloat16, float64, int8 to int64, uint8 or bool; also complex64 or complex128, which the CPU
///   does not compute.
/// - `dims`: each once, negative ones from the end; all where none is named.
/// - `dtype`: the type of the sum: the input's unless set, and int64 of whole numbers.
///
/// Elements become that type first, as in PyTorch. Floats are summed in float32, 64 at a time, and those sums in
/// float64, and rounded once: before that the sum is within `2^-18` of that of the absolute values. Integers are summed as
/// 64-bit ones.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::ReduceSum};
///
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &Device::cpu())?;
/// assert_eq!(ReduceSum::new([0]).run(&input)?.to_vec::<f32>()?, [4.0, 6.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct ReduceSum {
    over: Over,
    stream: Option<Stream>,
}

/// `aclnnMean`: the mean over some dimensions.
///
/// - `input`: as for [`ReduceSum`], but for bool.
/// - `dim`: each once, negative ones from the end; all where none is named.
/// - `dtype`: the type of the mean, which the input's can become: the input's unless set, and float32 of whole numbers. `out`
///   has it, or one that the caller brings and that it can become.
///
/// Summed as by [`ReduceSum`], once they have become that type, whole numbers in float64, and rounded once.
///
/// # Errors
/// As for [`ReduceSum`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Mean};
///
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 5.0], [2, 2], &Device::cpu())?;
/// let mean = Mean::new([-1]).keep_dims(true).run(&input)?;
/// assert_eq!((mean.layout().shape(), mean.to_vec::<f32>()?), (&[2, 1][..], vec![1.5, 4.0]));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Mean {
    over: Over,
    stream: Option<Stream>,
}

/// What a reduction goes over.
#[derive(Clone, PartialEq, Debug)]
struct Over {
    dims: IntArray,
    keep: bool,
    dtype: Option<DType>,
}

macro_rules! reductions {
    ($($operator:ident, $name:literal;)*) => {
        $(impl $operator {
            /// Over these dimensions.
            pub fn new(dims: impl Into<IntArray>) -> $operator {
                let over = Over {
                    dims: dims.into(),
                    keep: false,
                    dtype: None,
                };
                $operator { over, stream: None }
            }

            /// Whether the output has 1 in place of each of them.
            pub fn keep_dims(mut self, keep: bool) -> $operator {
                self.over.keep = keep;
                self
            }

            #[doc = $name]
            pub fn dtype(mut self, dtype: DType) -> $operator {
                self.over.dtype = Some(dtype);
                self
            }
        })*
    };
}

reductions! {
    ReduceSum, "The type of the sum.";
    Mean, "The type of the mean.";
}

checked_operator! { ReduceSum, step reduce_sum, inputs { input: In }, output out }
checked_operator! { Mean, step mean, inputs { input: In }, output out }

/// The dimensions that stay, and those that go.
type Split = (SmallVec<[usize; 8]>, SmallVec<[usize; 8]>);

impl Over {
    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::IntArray(self.dims.values()),
            Attribute::Bool(self.keep),
            Attribute::DataType(self.dtype.unwrap_or(DType::Undefined)),
        ]
    }

    fn split(&self, argument: &'static str, rank: usize) -> Result<Split> {
        let Some(dims) = self.dims.values() else {
            let message = format!("{argument} is null");
            return Err(broken(ErrorKind::NullTensor, argument, message));
        };
        let mut gone: SmallVec<[bool; 8]> = SmallVec::from_elem(dims.is_empty(), rank.max(1));
        for &dim in dims {
            let place = dimension(argument, dim, rank)?;
            if gone[place] {
                let message = format!("{argument} is {dims:?}, which names {dim} twice");
                return Err(broken(ErrorKind::Value, argument, message));
            }
            gone[place] = true;
        }
        let all = 0..rank;
        Ok((
            all.clone().filter(|&dim| !gone[dim]).collect(),
            all.filter(|&dim| gone[dim]).collect(),
        ))
    }

    /// A call, once the types were found to go together; `computation` gets rows that are summed, and the output.
    fn accept(
        &self,
        given: &Given<'_>,
        target: &Target,
        (name, definition, argument): (&'static str, &'static Definition, &'static str),
        made: DType,
        computation: impl FnOnce(&TensorSpec, usize, Rows) -> Computation,
    ) -> Result<Accepted> {
        let input = given.input(0)?;
        ranks(&[("input", input)])?;
        let (kept, gone) = self.split(argument, input.layout.rank())?;
        formats_and_function(given, target, definition, name)?;
        let shape: SmallVec<[usize; 8]> = match self.keep {
            true => {
                let sizes = input.shape().iter().enumerate();
                sizes
                    .map(|(dim, &size)| if gone.contains(&dim) { 1 } else { size })
                    .collect()
            }
            false => kept.iter().map(|&dim| input.shape()[dim]).collect(),
        };
        let out = rules::output("out", given.output(0), made, &shape)?;
        let mut attributes = self.attributes();
        attributes.pop();
        attributes.push(Attribute::DataType(made));
        let mut arguments = vec![Argument::Operand(0)];
        arguments.extend(attributes.iter().map(value));
        arguments.push(Argument::Operand(1));
        let order: SmallVec<[usize; 8]> = kept.iter().chain(&gone).copied().collect();
        let seen = TensorSpec {
            layout: input.layout.permute(&order)?,
            ..input.clone()
        };
        Ok(accepted(definition, arguments, out, |out| {
            if !Class::writes(out.dtype) {
                return not_computed(name, out.dtype);
            }
            computation(&seen, gone.len(), Rows::elements(out))
        }))
    }
}

/// The type that sums have, and the argument that says so.
pub(super) fn asked(
    dtype: Option<DType>,
    brought: Option<&TensorSpec>,
    usual: DType,
) -> (&'static str, DType) {
    match (dtype, brought) {
        (Some(dtype), _) => ("dtype", dtype),
        (None, Some(out)) => ("out", out.dtype),
        (None, None) => ("dtype", usual),
    }
}

impl Check for ReduceSum {
    const NAME: &'static str = "ReduceSum";

    fn attributes(&self) -> AttributeList<'_> {
        self.over.attributes()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        dtype(target, "input", input.dtype, NUMBERS)?;
        let usual = match is_whole(input.dtype) {
            true => DType::Int64,
            false => input.dtype,
        };
        let (argument, made) = asked(self.over.dtype, brought, usual);
        dtype(target, argument, made, NUMBERS)?;
        rules::output_dtype("out", brought, made)?;
        let called = (Self::NAME, entry_points::ReduceSum::DEFINITION, "dims");
        let kind = Kind { mean: false, made };
        self.over
            .accept(given, target, called, made, |seen, inner, out| {
                match (Class::of(input.dtype), Class::of(made)) {
                    (None, _) => not_computed(Self::NAME, input.dtype),
                    (_, Some(Class::Integer)) => reduction::<i64>(seen, inner, out, kind),
                    (_, Some(Class::Double)) => reduction::<f64>(seen, inner, out, kind),
                    _ => reduction::<f32>(seen, inner, out, kind),
                }
            })
    }
}

impl Check for Mean {
    const NAME: &'static str = "Mean";

    fn attributes(&self) -> AttributeList<'_> {
        self.over.attributes()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        let types: SmallVec<[DType; 12]> = NUMBERS
            .iter()
            .copied()
            .filter(|&dtype| dtype != DType::Bool)
            .collect();
        dtype(target, "input", input.dtype, &types)?;
        let usual = match is_whole(input.dtype) {
            true => DType::Float32,
            false => input.dtype,
        };
        let made = self.over.dtype.unwrap_or(usual);
        dtype(target, "dtype", made, &types)?;
        if !can_cast(input.dtype, made) {
            let message = format!("dtype is {made}, which {} cannot become", input.dtype);
            return Err(broken(ErrorKind::DTypeCombination, "dtype", message));
        }
        if let Some(out) = brought {
            dtype(target, "out", out.dtype, &types)?;
        }
        output_dtype(brought, made)?;
        let called = (Self::NAME, entry_points::Mean::DEFINITION, "dim");
        let kind = Kind { mean: true, made };
        self.over
            .accept(given, target, called, made, |seen, inner, out| {
                match (Class::of(input.dtype), Class::of(made)) {
                    (None, _) => not_computed(Self::NAME, input.dtype),
                    (Some(Class::Float), Some(Class::Float)) => {
                        reduction::<f32>(seen, inner, out, kind)
                    }
                    _ => reduction::<f64>(seen, inner, out, kind),
                }
            })
    }
}
