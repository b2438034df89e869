//! `aclnnTopk`: the greatest elements along a dimension, or the least, in order.
//!
//! Source: `hicann/ops-nn`, `index/gather_elements/op_api/aclnn_topk.cpp`, for what is refused.

use std::cmp::Ordering;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, EntryCall, Kernel};
use crate::cpu::Isa;
use crate::cpu::kept::Kept;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{dtype, formats_and_function, not_computed, ranks};
use crate::operators::basic::number::{Class, Number};
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::rules::{self, broken, dimension, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnTopk`.
        pub(in crate::operators) Topk, TopkOperands = aclnnTopk {
            input: In, k: i64, dim: i64, largest: bool, sorted: bool, values: Out, indices: Out,
        }
    }
}

const TYPES: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Int8,
    DType::UInt8,
    DType::Int16,
    DType::Int32,
    DType::Int64,
];
const UNSIGNED: &[DType] = &[DType::UInt16, DType::UInt32, DType::UInt64];

/// `aclnnTopk`: the `k` greatest elements along a dimension, or the least, in order, and where they are.
///
/// - `input`: float32, float16, bfloat16, float64, int8 to int64 or uint8, on Ascend 950 also uint16 to uint64; up to eight
///   dimensions.
/// - `k`: from 0 to the number of elements along the dimension. Of a tensor without dimensions the CPU gives the element
///   for either.
/// - `dim`: the last dimension unless set; negative ones count from the end.
/// - `largest`: the greatest come first unless it is false; then the least do.
/// - `values`: of the input's type, `indices` int64; both have k elements along the dimension.
///
/// CANN sorts, and is asked to, as PyTorch asks unless it is told otherwise. NaN is greater than all. Of equal elements the
/// one that lies before comes first, on the CPU; CANN and PyTorch promise no order of those.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch); [`OutOfMemory`](ErrorKind::OutOfMemory) where the CPU has no room for the
/// elements that it ranks.
///
/// ```
/// use aclnn::{Device, Tensor, operators::Topk};
///
/// let input = Tensor::from_slice(&[1.0f32, 5.0, 3.0, 4.0], [4], &Device::cpu())?;
/// let outputs = Topk::new(2).run(&input)?;
/// assert_eq!(outputs.values.to_vec::<f32>()?, [5.0, 4.0]);
/// assert_eq!(outputs.indices.to_vec::<i64>()?, [1, 3]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Topk {
    k: i64,
    dim: i64,
    largest: bool,
    stream: Option<Stream>,
}

impl Topk {
    /// The greatest `k` along the last dimension.
    pub fn new(k: i64) -> Topk {
        Topk {
            k,
            dim: -1,
            largest: true,
            stream: None,
        }
    }

    /// Along this dimension.
    pub fn dim(mut self, dim: i64) -> Topk {
        self.dim = dim;
        self
    }

    /// Whether the greatest are wanted, or else the least.
    pub fn largest(mut self, largest: bool) -> Topk {
        self.largest = largest;
        self
    }
}

checked_operator! {
    Topk, step topk,
    inputs { input: In },
    outputs TopkOutputs {
        /// The elements, of the input's type.
        values: Out,
        /// Where along the dimension each of them is.
        indices: Out,
    }
}

impl Check for Topk {
    const NAME: &'static str = "Topk";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.k),
            Attribute::Int(self.dim),
            Attribute::Bool(self.largest),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let input = given.input(0)?;
        let mut types = TYPES.to_vec();
        if target.soc().family() == Some(ProductFamily::Ascend950) {
            types.extend_from_slice(UNSIGNED);
        }
        dtype(target, "input", input.dtype, &types)?;
        rules::output_dtype("values", given.output(0), input.dtype)?;
        rules::output_dtype("indices", given.output(1), DType::Int64)?;
        ranks(&[("input", input)])?;
        let rank = input.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        let mut shape: SmallVec<[usize; 8]> = input.shape().into();
        let size = shape.get(dim).copied().unwrap_or(1);
        let Some(k) = usize::try_from(self.k).ok().filter(|&k| k <= size) else {
            let message = format!("k is {}; {size} elements are along the dimension", self.k);
            let error = broken(ErrorKind::Value, "k", message);
            return Err(error.with_aclnn_status(Some(161_002)));
        };
        let definition = entry_points::Topk::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        // A tensor without dimensions is its one element, also where it is asked for none.
        let k = match shape.get_mut(dim) {
            Some(size) => {
                *size = k;
                k
            }
            None => 1,
        };
        let values = rules::output("values", given.output(0), input.dtype, &shape)?;
        let indices = rules::output("indices", given.output(1), DType::Int64, &shape)?;
        let arguments = vec![
            Argument::Operand(0),
            value(Attribute::Int(self.k)),
            value(Attribute::Int(self.dim)),
            value(Attribute::Bool(self.largest)),
            value(Attribute::Bool(true)),
            Argument::Operand(1),
            Argument::Operand(2),
        ];
        let from_end = rank.max(1) - 1 - dim;
        let rows = [input, &values, &indices].map(|tensor| Rows::along(tensor, from_end));
        let computation = match Class::of(input.dtype) {
            _ if values.layout.is_empty() => Computation::Nothing,
            Some(Class::Float) => ranking::<f32>(rows, k, self.largest),
            Some(Class::Double) => ranking::<f64>(rows, k, self.largest),
            Some(Class::Integer) if input.dtype == DType::UInt64 => {
                ranking::<u64>(rows, k, self.largest)
            }
            Some(Class::Integer) => ranking::<i64>(rows, k, self.largest),
            None => not_computed(Self::NAME, input.dtype),
        };
        Ok(Accepted {
            computation,
            outputs: smallvec![Some(values), Some(indices)],
            calls: vec![EntryCall {
                definition,
                arguments,
            }],
            intermediates: Vec::new(),
            watched: Vec::new(),
        })
    }
}

/// An element with its place in the row.
type Ranked<T> = (T, usize);

/// The first elements of each row in order.
#[derive(Debug)]
struct Ranking<T> {
    x: Rows,
    values: Rows,
    indices: Rows,
    k: usize,
    largest: bool,
    isa: Isa,
    number: PhantomData<T>,
}

fn ranking<T: Number + PartialOrd>(
    [x, values, indices]: [Rows; 3],
    k: usize,
    largest: bool,
) -> Computation {
    Computation::Kernel(Arc::new(Ranking::<T> {
        x,
        values,
        indices,
        k,
        largest,
        isa: Isa::active(),
        number: PhantomData,
    }))
}

/// NaN is greater than all.
#[inline(always)]
fn compare<T: PartialOrd + Copy>(a: T, b: T) -> Ordering {
    #[allow(clippy::eq_op, reason = "NaN is what is not itself")]
    let is_nan = |value: T| value != value;
    a.partial_cmp(&b)
        .unwrap_or_else(|| is_nan(a).cmp(&is_nan(b)))
}

impl<T: Number + PartialOrd> Ranking<T> {
    /// Which of two comes first.
    #[inline(always)]
    fn order(&self, (a, place): &Ranked<T>, (b, other): &Ranked<T>) -> Ordering {
        let order = match self.largest {
            true => compare(*b, *a),
            false => compare(*a, *b),
        };
        order.then(place.cmp(other))
    }

    /// Puts one in the place of the last of the best, which a heap has in front.
    #[inline(always)]
    fn replace_last(&self, best: &mut [Ranked<T>], new: Ranked<T>) {
        let mut place = 0;
        loop {
            let left = 2 * place + 1;
            let later = match (best.get(left), best.get(left + 1)) {
                (Some(a), Some(b)) if self.order(b, a).is_gt() => left + 1,
                (Some(_), _) => left,
                (None, _) => break,
            };
            if self.order(&best[later], &new).is_le() {
                break;
            }
            best[place] = best[later];
            place = later;
        }
        best[place] = new;
    }

    /// The last of the best in front.
    fn make_heap(&self, best: &mut [Ranked<T>]) {
        // In descending order every element comes after those below it.
        best.sort_unstable_by(|a, b| self.order(b, a));
    }
}

impl<T: Number + PartialOrd> RowWork for Ranking<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Room::<BLOCK, T>::new();
        let scratch: *mut Ranked<T> = blocks[3].cast();
        for row in rows {
            // SAFETY: `run` gives room for k elements of each row, and a row is one piece of work alone.
            let best = unsafe { std::slice::from_raw_parts_mut(scratch.add(row * self.k), self.k) };
            let mut filled = 0;
            for column in (0..self.x.length).step_by(BLOCK) {
                let values = room.get(BLOCK.min(self.x.length - column));
                // SAFETY: upheld by the caller.
                unsafe { T::read(&self.x, blocks[0], row, column, values) };
                for (place, &value) in (column..).zip(&*values) {
                    if filled < self.k {
                        best[filled] = (value, place);
                        filled += 1;
                        if filled == self.k {
                            self.make_heap(best);
                        }
                    } else if self.order(&(value, place), &best[0]).is_lt() {
                        self.replace_last(best, (value, place));
                    }
                }
            }
            best.sort_unstable_by(|a, b| self.order(a, b));
            for (column, &(value, place)) in best.iter().enumerate() {
                // SAFETY: upheld by the caller.
                unsafe {
                    T::write(&self.values, blocks[1], row, column, &[value]);
                    i64::write(&self.indices, blocks[2], row, column, &[place as i64]);
                }
            }
        }
    }
}

impl<T: Number + PartialOrd> Kernel for Ranking<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length) = (self.x.count(), self.x.length);
        let count = rows.saturating_mul(self.k);
        let bytes = count.saturating_mul(size_of::<Ranked<T>>());
        let mut scratch = Kept::<u64>::any(bytes.div_ceil(8))?;
        let ranked: *mut Ranked<T> = scratch.as_mut_ptr().cast();
        for place in 0..count {
            // SAFETY: the scratch holds so many, and is aligned for all types.
            unsafe { ranked.add(place).write((T::default(), 0)) };
        }
        let mut with_scratch: SmallVec<[*mut u8; 4]> = blocks.into();
        with_scratch.push(ranked.cast());
        // SAFETY: upheld by the caller; the scratch stands until all is done.
        unsafe { rows::spread(self, rows, length, 2000, self.isa, &with_scratch) };
        Ok(())
    }
}
