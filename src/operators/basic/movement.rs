//! Elements that are moved as they are, whatever they mean: views, repetitions, parts.
//!
//! Sources: `hicann/ops-math`, `conversion/transpose/docs/aclnnPermute.md`, `conversion/slice/docs/aclnnSlice.md`,
//! `math/tile/docs/aclnnRepeat.md`.

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::Argument;
use crate::dispatch::attribute::{Attribute, AttributeList, IntArray};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::bits::moved;
use crate::operators::basic::check::{accepted, dtype, formats_and_function, ranks, value};
use crate::operators::checked::rules::{self, broken, dimension};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnPermute`.
        pub(in crate::operators) Permute, PermuteOperands = aclnnPermute { input: In, dims: IntArray, out: Out }
    }
    crate::operator! {
        /// `aclnnSlice`.
        pub(in crate::operators) Slice, SliceOperands = aclnnSlice {
            input: In, dim: i64, start: i64, end: i64, step: i64, out: Out,
        }
    }
    crate::operator! {
        /// `aclnnRepeat`.
        pub(in crate::operators) Repeat, RepeatOperands = aclnnRepeat { input: In, repeats: IntArray, out: Out }
    }
}

/// All that is moved, on one product or another. Where a product lacks one of these types CANN says so.
const MOVED: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Int64,
    DType::UInt64,
    DType::Int32,
    DType::UInt32,
    DType::Int16,
    DType::UInt16,
    DType::Int8,
    DType::UInt8,
    DType::Bool,
    DType::Complex64,
    DType::Complex128,
    DType::HiFloat8,
    DType::Float8E5M2,
    DType::Float8E4M3FN,
];

/// The types of a tensor that is moved into another one.
fn check_types(given: &Given<'_>, target: &Target, types: &[DType]) -> Result<()> {
    let input = given.input(0)?;
    dtype(target, "input", input.dtype, types)?;
    rules::output_dtype("out", given.output(0), input.dtype)
}

/// `aclnnPermute`: a tensor with its dimensions in another order, copied together. A view of that order
/// ([`TensorView::permute`](crate::TensorView::permute)) copies nothing.
///
/// `input` has any type of whole bytes, `out` the same; `dims` names each dimension once, negative ones from the end.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::Permute};
///
/// let input = Tensor::from_slice(&[1i32, 2, 3, 4, 5, 6], [2, 3], &Device::cpu())?;
/// let out = Permute::new([1, 0]).run(&input)?;
/// assert_eq!(out.to_vec::<i32>()?, [1, 4, 2, 5, 3, 6]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Permute {
    dims: IntArray,
    stream: Option<Stream>,
}

impl Permute {
    /// Dimension i of the output is dimension `dims[i]` of the input.
    pub fn new(dims: impl Into<IntArray>) -> Permute {
        Permute {
            dims: dims.into(),
            stream: None,
        }
    }
}

checked_operator! { Permute, step permute, inputs { input: In }, output out }

impl Check for Permute {
    const NAME: &'static str = "Permute";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::IntArray(self.dims.values())]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let input = given.input(0)?;
        let dims = numbers_of("dims", &self.dims)?;
        check_types(given, target, MOVED)?;
        ranks(&[("input", input)])?;
        let rank = input.layout.rank();
        let order = dims.iter().map(|&dim| dimension("dims", dim, rank));
        let order = order.collect::<Result<SmallVec<[usize; 8]>>>()?;
        let layout = input.layout.permute(&order).map_err(|_| {
            let message = format!("dims is {dims:?}, which is no order of {rank} dimensions");
            broken(ErrorKind::Value, "dims", message)
        })?;
        let array = [Attribute::IntArray(Some(dims))];
        let called = (Self::NAME, entry_points::Permute::DEFINITION);
        view(given, target, called, layout, &array)
    }
}

/// The values of an array that has to be there.
fn numbers_of<'a>(argument: &'static str, array: &'a IntArray) -> Result<&'a [i64]> {
    array.values().ok_or_else(|| {
        let message = format!("{argument} is null");
        broken(ErrorKind::NullTensor, argument, message)
    })
}

/// A call that copies a view of its input together.
fn view(
    given: &Given<'_>,
    target: &Target,
    (name, definition): (&'static str, &'static Definition),
    layout: Layout,
    attributes: &[Attribute<'_>],
) -> Result<Accepted> {
    formats_and_function(given, target, definition, name)?;
    let input = given.input(0)?;
    let out = rules::output("out", given.output(0), input.dtype, layout.shape())?;
    let mut arguments = vec![Argument::Operand(0)];
    arguments.extend(attributes.iter().map(value));
    arguments.push(Argument::Operand(1));
    let seen = TensorSpec {
        layout,
        ..input.clone()
    };
    let computation = |out: &TensorSpec| moved(name, &seen, out);
    Ok(accepted(definition, arguments, out, computation))
}

/// `aclnnSlice`: every `step`-th index of a dimension from `start` up to `end`, copied together. A view
/// ([`TensorView::narrow`](crate::TensorView::narrow), [`step`](crate::TensorView::step)) copies nothing.
///
/// - `input`: one to eight dimensions; float32, float16, bfloat16, int32, int64, int8, uint8 or bool. `out` has its type.
/// - `start`, `end`: negative ones count from the end, and both are brought into the dimension, `end` to `start` at least.
/// - `step`: 1 unless set; above 0.
///
/// # Errors
/// As for [`Permute`]; [`ErrorKind::UnsupportedArgument`] for the step.
///
/// ```
/// use aclnn::{Device, Tensor, operators::Slice};
///
/// let input = Tensor::from_slice(&[0i32, 1, 2, 3, 4], [5], &Device::cpu())?;
/// assert_eq!(Slice::new(0, 1, i64::MAX).step(2).run(&input)?.to_vec::<i32>()?, [1, 3]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Slice {
    dim: i64,
    start: i64,
    end: i64,
    step: i64,
    stream: Option<Stream>,
}

impl Slice {
    /// Each index of this dimension from `start` up to `end`.
    pub fn new(dim: i64, start: i64, end: i64) -> Slice {
        Slice {
            dim,
            start,
            end,
            step: 1,
            stream: None,
        }
    }

    /// How far the next index is from one.
    pub fn step(mut self, step: i64) -> Slice {
        self.step = step;
        self
    }
}

checked_operator! { Slice, step slice, inputs { input: In }, output out }

impl Check for Slice {
    const NAME: &'static str = "Slice";

    fn attributes(&self) -> AttributeList<'_> {
        let numbers = [self.dim, self.start, self.end, self.step];
        numbers.map(Attribute::Int).into_iter().collect()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let input = given.input(0)?;
        let types = [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Int32,
            DType::Int64,
            DType::Int8,
            DType::UInt8,
            DType::Bool,
        ];
        check_types(given, target, &types)?;
        rules::rank("input", input, 1, 8)?;
        let dim = dimension("dim", self.dim, input.layout.rank())?;
        let Some(step) = usize::try_from(self.step).ok().filter(|&step| step > 0) else {
            let message = format!("step is {}; it has to be above 0", self.step);
            let error = broken(ErrorKind::UnsupportedArgument, "step", message);
            return Err(error.with_aclnn_status(Some(161_002)));
        };
        let size = input.shape()[dim];
        let within = |index: i64| match usize::try_from(index) {
            Ok(index) => index.min(size),
            Err(_) => size.saturating_sub(usize::try_from(index.unsigned_abs()).unwrap_or(size)),
        };
        let start = within(self.start);
        let length = within(self.end).saturating_sub(start);
        let axis = dim as isize;
        let layout = input.layout.narrow(axis, start, length)?.step(axis, step)?;
        let called = (Self::NAME, entry_points::Slice::DEFINITION);
        view(given, target, called, layout, &self.attributes())
    }
}

/// `aclnnRepeat`: a tensor so many times along each dimension.
///
/// - `input`: up to eight dimensions, of any type of whole bytes; `out` has its type.
/// - `repeats`: at least as many numbers as it has dimensions and at most eight, none below 0. Those in front are of
///   dimensions that are added. CANN repeats up to four of them at once, one of which is the first.
///
/// # Errors
/// As for [`Permute`]; [`ErrorKind::UnsupportedArgument`] for repeats.
///
/// ```
/// use aclnn::{Device, Tensor, operators::Repeat};
///
/// let input = Tensor::from_slice(&[1i32, 2], [2], &Device::cpu())?;
/// let out = Repeat::new([2, 2]).run(&input)?;
/// assert_eq!(out.to_vec::<i32>()?, [1, 2, 1, 2, 1, 2, 1, 2]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Repeat {
    repeats: IntArray,
    stream: Option<Stream>,
}

impl Repeat {
    /// So many times along each dimension.
    pub fn new(repeats: impl Into<IntArray>) -> Repeat {
        Repeat {
            repeats: repeats.into(),
            stream: None,
        }
    }
}

checked_operator! { Repeat, step repeat, inputs { input: In }, output out }

impl Check for Repeat {
    const NAME: &'static str = "Repeat";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::IntArray(self.repeats.values())]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let input = given.input(0)?;
        let repeats = numbers_of("repeats", &self.repeats)?;
        check_types(given, target, MOVED)?;
        ranks(&[("input", input)])?;
        let rank = input.layout.rank();
        let wrong = |message: String| {
            let error = broken(ErrorKind::UnsupportedArgument, "repeats", message);
            error.with_aclnn_status(Some(161_002))
        };
        if repeats.len() < rank || repeats.len() > 8 {
            let count = repeats.len();
            let message = format!("repeats has {count} numbers; {rank} to 8 are expected");
            return Err(wrong(message));
        }
        let counts = repeats.iter().map(|&count| usize::try_from(count).ok());
        let Some(counts) = counts.collect::<Option<SmallVec<[usize; 8]>>>() else {
            return Err(wrong(format!(
                "repeats is {repeats:?}; none may be below 0"
            )));
        };
        if let [first, others @ ..] = &counts[..]
            && others.iter().filter(|&&count| count != 1).count() > 3
        {
            let first = if *first == 1 { "" } else { " beside the first" };
            let message = format!("repeats is {repeats:?}; up to 3{first} may be other than 1");
            return Err(wrong(message).with_aclnn_status(Some(rules::STATUS_TILING)));
        }
        let definition = entry_points::Repeat::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let added = repeats.len() - rank;
        let size = |dim: usize| dim.checked_sub(added).map_or(1, |dim| input.shape()[dim]);
        let sizes = counts.iter().enumerate();
        let shape = sizes.map(|(dim, count)| count.checked_mul(size(dim)));
        let Some(shape) = shape.collect::<Option<SmallVec<[usize; 8]>>>() else {
            let message = format!("out has more elements than can be counted: {repeats:?}");
            return Err(broken(ErrorKind::LayoutOverflow, "repeats", message));
        };
        let out = rules::output("out", given.output(0), input.dtype, &shape)?;
        let arguments = vec![
            Argument::Operand(0),
            value(&Attribute::IntArray(Some(repeats))),
            Argument::Operand(1),
        ];
        // Each dimension as two: which repetition, and the place in it.
        let pairs = |tensor: &TensorSpec, of: &dyn Fn(usize) -> [(usize, usize); 2]| {
            let dims = (0..counts.len()).flat_map(of);
            let (shape, strides): (Vec<usize>, Vec<usize>) = dims.unzip();
            let layout = Layout::strided(shape, strides, tensor.layout.offset())?;
            Ok(TensorSpec {
                layout,
                ..tensor.clone()
            })
        };
        if out.layout.is_empty() {
            return Ok(accepted(definition, arguments, out, |_| {
                crate::call::recipe::Computation::Nothing
            }));
        }
        let strides = input.layout.strides();
        let step = |dim: usize| dim.checked_sub(added).map_or(0, |dim| strides[dim]);
        let from = pairs(input, &|dim| [(counts[dim], 0), (size(dim), step(dim))])?;
        let steps = out.layout.strides();
        let to: TensorSpec = pairs(&out, &|dim| {
            [
                (counts[dim], steps[dim] * size(dim)),
                (size(dim), steps[dim]),
            ]
        })?;
        Ok(accepted(definition, arguments, out, |_| {
            moved(Self::NAME, &from, &to)
        }))
    }
}
