//! What goes along one dimension: `ArgMax`, `Cumsum`.
//!
//! Sources: `hicann/ops-math`, `math/arg_max_v2/docs/aclnnArgMax.md`, `math/cumsum/docs/aclnnCumsum.md`.

use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, Kernel};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{
    NUMBERS, accepted, dtype, formats_and_function, not_computed, ranks,
};
use crate::operators::basic::number::{Class, Number};
use crate::operators::basic::promotion::{can_cast, is_complex};
use crate::operators::basic::reduce::asked;
use crate::operators::basic::reduce_kernel::Summed;
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::rules::{self, broken, dimension, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnArgMax`.
        pub(in crate::operators) ArgMax, ArgMaxOperands = aclnnArgMax {
            input: In, dim: i64, keepdim: bool, out: Out,
        }
    }
    crate::operator! {
        /// `aclnnCumsum`.
        pub(in crate::operators) Cumsum, CumsumOperands = aclnnCumsum {
            input: In, dim: i64, dtype: DType, out: Out,
        }
    }
}

/// `aclnnArgMax`: where along a dimension the greatest element is: the first of equal ones, and NaN before all.
///
/// - `input`: float32, float16, bfloat16, float64, int8 to int64 or uint8, with elements along the dimension.
/// - `dim`: negative ones count from the end.
/// - `out`: int64, or int32 that the caller brings.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::ArgMax};
///
/// let input = Tensor::from_slice(&[1.0f32, 3.0, 3.0, 2.0, 1.0, 0.0], [2, 3], &Device::cpu())?;
/// assert_eq!(ArgMax::new(-1).run(&input)?.to_vec::<i64>()?, [1, 0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct ArgMax {
    dim: i64,
    keepdim: bool,
    stream: Option<Stream>,
}

impl ArgMax {
    /// Along this dimension.
    pub fn new(dim: i64) -> ArgMax {
        ArgMax {
            dim,
            keepdim: false,
            stream: None,
        }
    }

    /// Whether the output has 1 in its place.
    pub fn keepdim(mut self, keepdim: bool) -> ArgMax {
        self.keepdim = keepdim;
        self
    }
}

checked_operator! { ArgMax, step arg_max, inputs { input: In }, output out }

impl Check for ArgMax {
    const NAME: &'static str = "ArgMax";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.dim), Attribute::Bool(self.keepdim)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        let types: SmallVec<[DType; 12]> = NUMBERS
            .iter()
            .copied()
            .filter(|&dtype| dtype != DType::Bool && !is_complex(dtype))
            .collect();
        dtype(target, "input", input.dtype, &types)?;
        let indices = [DType::Int64, DType::Int32];
        let made = brought.map_or(DType::Int64, |out| out.dtype);
        dtype(target, "out", made, &indices)?;
        ranks(&[("input", input)])?;
        let rank = input.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        if input.shape().get(dim) == Some(&0) {
            let message = format!(
                "input has shape {:?}; dimension {dim} has no greatest element",
                input.shape()
            );
            return Err(broken(ErrorKind::EmptyTensor, "input", message).with_aclnn_status(None));
        }
        let definition = entry_points::ArgMax::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let mut shape: SmallVec<[usize; 8]> = input.shape().into();
        match shape.get_mut(dim) {
            Some(size) if self.keepdim => *size = 1,
            Some(_) => drop(shape.remove(dim)),
            None => {}
        }
        let out = rules::output("out", brought, made, &shape)?;
        let arguments = vec![
            Argument::Operand(0),
            value(Attribute::Int(self.dim)),
            value(Attribute::Bool(self.keepdim)),
            Argument::Operand(1),
        ];
        let from_end = rank.max(1) - 1 - dim;
        Ok(accepted(definition, arguments, out, |out| {
            let (x, out) = (Rows::along(input, from_end), Rows::elements(out));
            match Class::of(input.dtype) {
                Some(Class::Float) => greatest::<f32>(x, out),
                Some(Class::Double) => greatest::<f64>(x, out),
                Some(Class::Integer) => greatest::<i64>(x, out),
                None => not_computed(Self::NAME, input.dtype),
            }
        }))
    }
}

/// Where each row is greatest.
#[derive(Debug)]
struct Greatest<T> {
    x: Rows,
    out: Rows,
    isa: Isa,
    number: PhantomData<T>,
}

fn greatest<T: Number + PartialOrd>(x: Rows, out: Rows) -> Computation {
    Computation::Kernel(Arc::new(Greatest::<T> {
        x,
        out,
        isa: Isa::active(),
        number: PhantomData,
    }))
}

/// Elements that are looked at together.
const CHUNK: usize = 128;

/// The first element that no other one is greater than, and its place; a NaN is no less than any.
#[inline(always)]
fn first_greatest<T: PartialOrd + Copy>(
    before: Option<(T, usize)>,
    values: &[T],
    start: usize,
) -> Option<(T, usize)> {
    #[allow(clippy::eq_op, reason = "NaN is what is not itself")]
    let is_nan = |value: T| value != value;
    let mut best = before;
    for (chunk, values) in values.chunks(CHUNK).enumerate() {
        // Seldom is any greater, which a loop without branches tells sooner. NaN is not less than or equal to anything.
        let is_less = |value: &T| matches!(best, Some((most, _)) if *value <= most);
        if values.iter().fold(true, |all, value| all & is_less(value)) {
            continue;
        }
        if matches!(best, Some((most, _)) if is_nan(most)) {
            return best;
        }
        let has_nan = values.iter().fold(false, |any, &value| any | is_nan(value));
        let place = match has_nan {
            true => values.iter().position(|&value| is_nan(value)),
            false => {
                let most = greatest_of(values);
                values.iter().position(|&value| Some(value) == most)
            }
        };
        if let Some(place) = place {
            best = Some((values[place], start + chunk * CHUNK + place));
        }
    }
    best
}

/// The greatest of elements of which none is NaN, side by side.
#[inline(always)]
fn greatest_of<T: PartialOrd + Copy>(values: &[T]) -> Option<T> {
    const LANES: usize = 16;
    let larger = |a: T, b: T| if b > a { b } else { a };
    let mut lanes = [*values.first()?; LANES];
    let (whole, rest) = values.as_chunks::<LANES>();
    for values in whole.iter().map(|values| &values[..]).chain([rest]) {
        for (lane, value) in lanes.iter_mut().zip(values) {
            *lane = larger(*lane, *value);
        }
    }
    lanes.into_iter().reduce(larger)
}

impl<T: Number + PartialOrd> RowWork for Greatest<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Room::<BLOCK, T>::new();
        for row in rows {
            let mut best = None;
            for column in (0..self.x.length).step_by(BLOCK) {
                let values = room.get(BLOCK.min(self.x.length - column));
                // SAFETY: upheld by the caller.
                unsafe { T::read(&self.x, blocks[0], row, column, values) };
                best = first_greatest(best, values, column);
            }
            let place = best.map_or(0, |(_, place)| place as i64);
            // SAFETY: upheld by the caller.
            unsafe { i64::write(&self.out, blocks[1], row, 0, &[place]) };
        }
    }
}

impl<T: Number + PartialOrd> Kernel for Greatest<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length) = (self.x.count(), self.x.length);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, rows, length, 1000, self.isa, blocks) };
        Ok(())
    }
}

/// `aclnnCumsum`: the sums of all elements up to each along a dimension.
///
/// - `input`: float32, float16, bfloat16, float64, int8 to int64 or uint8; also complex64 or complex128, which the CPU does
///   not compute.
/// - `dim`: negative ones count from the end.
/// - `dtype`: the type of the sums, which the input's can become: the input's unless set, and int64 of whole numbers.
///
/// Elements become that type first; floats are summed in float64 and each sum is rounded once.
///
/// # Errors
/// As for [`ArgMax`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Cumsum};
///
/// let input = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], &Device::cpu())?;
/// assert_eq!(Cumsum::new(0).run(&input)?.to_vec::<f32>()?, [1.0, 3.0, 6.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Cumsum {
    dim: i64,
    dtype: Option<DType>,
    stream: Option<Stream>,
}

impl Cumsum {
    /// Along this dimension.
    pub fn new(dim: i64) -> Cumsum {
        Cumsum {
            dim,
            dtype: None,
            stream: None,
        }
    }

    /// The type of the sums.
    pub fn dtype(mut self, dtype: DType) -> Cumsum {
        self.dtype = Some(dtype);
        self
    }
}

checked_operator! { Cumsum, step cumsum, inputs { input: In }, output out }

impl Check for Cumsum {
    const NAME: &'static str = "Cumsum";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.dim),
            Attribute::DataType(self.dtype.unwrap_or(DType::Undefined)),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        let types: SmallVec<[DType; 12]> = NUMBERS
            .iter()
            .copied()
            .filter(|&dtype| dtype != DType::Bool)
            .collect();
        dtype(target, "input", input.dtype, &types)?;
        let usual = match super::promotion::is_whole(input.dtype) {
            true => DType::Int64,
            false => input.dtype,
        };
        let (argument, made) = asked(self.dtype, brought, usual);
        dtype(target, argument, made, &types)?;
        if !can_cast(input.dtype, made) {
            let message = format!("{argument} is {made}, which {} cannot become", input.dtype);
            return Err(broken(ErrorKind::DTypeCombination, argument, message));
        }
        rules::output_dtype("out", brought, made)?;
        ranks(&[("input", input)])?;
        let rank = input.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        let definition = entry_points::Cumsum::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", brought, made, input.shape())?;
        let arguments = vec![
            Argument::Operand(0),
            value(Attribute::Int(self.dim)),
            value(Attribute::DataType(made)),
            Argument::Operand(1),
        ];
        let from_end = rank.max(1) - 1 - dim;
        Ok(accepted(definition, arguments, out, |out| {
            let rows = (Rows::along(input, from_end), Rows::along(out, from_end));
            match (Class::of(input.dtype), Class::of(made)) {
                (None, _) => not_computed(Self::NAME, input.dtype),
                (_, None) => not_computed(Self::NAME, made),
                (_, Some(Class::Integer)) => running::<i64>(rows),
                _ => running::<f64>(rows),
            }
        }))
    }
}

/// The running sums of each row.
#[derive(Debug)]
struct Running<T> {
    x: Rows,
    out: Rows,
    /// What elements become first, if that is another type than theirs.
    through: Option<DType>,
    isa: Isa,
    number: PhantomData<T>,
}

fn running<T: Summed>((x, out): (Rows, Rows)) -> Computation {
    let through = (x.dtype != out.dtype).then_some(out.dtype);
    Computation::Kernel(Arc::new(Running::<T> {
        x,
        out,
        through,
        isa: Isa::active(),
        number: PhantomData,
    }))
}

impl<T: Summed> RowWork for Running<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Room::<BLOCK, T>::new();
        for row in rows {
            let mut sum = T::default();
            for column in (0..self.x.length).step_by(BLOCK) {
                let values = room.get(BLOCK.min(self.x.length - column));
                // SAFETY: upheld by the caller.
                unsafe { T::read(&self.x, blocks[0], row, column, values) };
                if let Some(dtype) = self.through {
                    T::round_to(dtype, values);
                }
                for value in values.iter_mut() {
                    sum = T::plus(sum, *value);
                    *value = sum;
                }
                // SAFETY: upheld by the caller.
                unsafe { T::write(&self.out, blocks[1], row, column, values) };
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.out.writes_past()
    }
}

impl<T: Summed> Kernel for Running<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length) = (self.x.count(), self.x.length);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, rows, length, 1500, self.isa, blocks) };
        Ok(())
    }
}
