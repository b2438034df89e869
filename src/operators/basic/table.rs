//! Elements that are chosen by index: `Embedding`, `IndexSelect`, `Gather`.
//!
//! Sources: `hicann/ops-nn`, `index/embedding/docs/aclnnEmbedding.md`, `index/gather_v2/docs/aclnnIndexSelect.md`,
//! `index/gather_elements_v2/docs/aclnnGather.md`.

use std::ops::Range;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, Kernel, ValueRule, Watched};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::check::{
    accepted, dtype, formats_and_function, not_computed, ranks, seen_as,
};
use crate::operators::basic::lines::{Grouped, grouped};
use crate::operators::basic::number::Number;
use crate::operators::basic::pointwise::{input, output};
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::rules::{self, broken, dimension, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points, vouched};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnEmbedding`.
        pub(in crate::operators) Embedding, EmbeddingOperands = aclnnEmbedding { weight: In, indices: In, out: Out }
    }
    crate::operator! {
        /// `aclnnIndexSelect`.
        pub(in crate::operators) IndexSelect, IndexSelectOperands = aclnnIndexSelect { input: In, dim: i64, index: In, out: Out }
    }
    crate::operator! {
        /// `aclnnGather`.
        pub(in crate::operators) Gather, GatherOperands = aclnnGather { input: In, dim: i64, index: In, out: Out }
    }
}

/// What is chosen from.
const TYPES: &[DType] = &[
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Float64,
    DType::Int64,
    DType::Int32,
    DType::Int16,
    DType::Int8,
    DType::UInt8,
    DType::Bool,
];
const COMPLEX: &[DType] = &[DType::Complex64, DType::Complex128];
const UNSIGNED: &[DType] = &[DType::UInt16, DType::UInt32, DType::UInt64];
const INDICES: &[DType] = &[DType::Int64, DType::Int32];

/// Indices of so many elements; negative ones count from the end where that is allowed.
struct Indices {
    argument: &'static str,
    size: usize,
    from_end: bool,
}

impl ValueRule for Indices {
    fn check(&self, values: &mut dyn Iterator<Item = i64>) -> Result<()> {
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        let least = if self.from_end { -size } else { 0 };
        for index in values {
            if !(least..size).contains(&index) {
                let argument = self.argument;
                let message = format!(
                    "{argument} holds {index}; expected {least} up to {size}, without that"
                );
                let error = Error::new(ErrorKind::Value, message).with_argument(argument);
                // CANN does not look at them.
                return Err(error.with_aclnn_status(None));
            }
        }
        Ok(())
    }
}

/// Where there are indices there is something that they name.
fn some_to_choose_from(
    argument: &'static str,
    tensor: &TensorSpec,
    count: usize,
    index: &TensorSpec,
) -> Result<()> {
    if count > 0 || index.layout.is_empty() {
        return Ok(());
    }
    let message = format!(
        "{argument} has shape {:?}, in which indices name nothing",
        tensor.shape()
    );
    Err(broken(ErrorKind::EmptyTensor, argument, message))
}

/// Declares what operators that choose along one dimension have in common.
macro_rules! chosen_along {
    ($operator:ident, step $step:ident) => {
        impl $operator {
            /// Along this dimension.
            pub fn new(dim: i64) -> $operator {
                $operator {
                    dim,
                    vouched: false,
                    stream: None,
                }
            }
        }

        checked_operator! { $operator, step $step, inputs { input: In, index: In }, output out }
        vouched!(
            $operator,
            vouch_for_index,
            "index",
            "Others read behind a tensor."
        );
    };
}

/// `aclnnEmbedding`: rows of a matrix, chosen by index.
///
/// - `weight`: `(N, D)`, of float32, float16, bfloat16, float64, int8 to int64, uint8, bool, complex64 or complex128.
/// - `indices`: int32 or int64, of any shape of up to seven dimensions; each 0 or more and less than N. On an Atlas the values
///   are read back before the kernel is queued, since CANN does not look at all of them.
/// - `out`: of weight's type; indices' shape with D behind it.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch); [`ErrorKind::Value`] when it runs.
///
/// ```
/// use aclnn::{Device, Tensor, operators::Embedding};
///
/// let weight = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &Device::cpu())?;
/// let out = Embedding::new().run(&weight, &[1i64, 1, 0])?;
/// assert_eq!(out.to_vec::<f32>()?, [3.0, 4.0, 3.0, 4.0, 1.0, 2.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Embedding {
    vouched: bool,
    stream: Option<Stream>,
}

impl Embedding {
    /// The operator, which has no attributes.
    pub fn new() -> Embedding {
        Embedding::default()
    }
}

checked_operator! { Embedding, step embedding, inputs { weight: In, indices: In }, output out }
vouched!(
    Embedding,
    vouch_for_indices,
    "indices",
    "Others read behind a tensor."
);

impl Check for Embedding {
    const NAME: &'static str = "Embedding";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Bool(self.vouched)]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (weight, indices) = (given.input(0)?, given.input(1)?);
        let types = [TYPES, COMPLEX].concat();
        dtype(target, "weight", weight.dtype, &types)?;
        dtype(target, "indices", indices.dtype, INDICES)?;
        rules::output_dtype("out", given.output(0), weight.dtype)?;
        rules::rank("weight", weight, 2, 2)?;
        rules::rank("indices", indices, 0, 7)?;
        let (count, width) = (weight.shape()[0], weight.shape()[1]);
        some_to_choose_from("weight", weight, count, indices)?;
        let definition = entry_points::Embedding::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let mut shape: SmallVec<[usize; 8]> = indices.shape().into();
        shape.push(width);
        let out = rules::output("out", given.output(0), weight.dtype, &shape)?;
        let arguments = (0..3).map(Argument::Operand).collect();
        // Any row, as one for each index.
        let row = TensorSpec {
            layout: weight.layout.narrow(0, 0, count.min(1))?,
            ..weight.clone()
        };
        let chosen = Chosen {
            index: indices,
            count,
            step: weight.layout.strides()[0],
        };
        let accepted = accepted(definition, arguments, out, |out| {
            match reshaped(&row, &shape) {
                Some(row) => chosen.gather(Self::NAME, (&row, out), 1),
                None => Computation::Nothing,
            }
        });
        let rule = Box::new(Indices {
            argument: "indices",
            size: count,
            from_end: false,
        });
        Ok(accepted.watching(Watched { place: 1, rule }))
    }
}

/// The one row of a matrix, repeated to a shape; nothing where the matrix has none.
fn reshaped(row: &TensorSpec, shape: &[usize]) -> Option<TensorSpec> {
    let strides = row.layout.strides();
    let mut steps: SmallVec<[usize; 8]> = SmallVec::from_elem(0, shape.len());
    *steps.last_mut()? = *strides.last()?;
    let layout = Layout::strided(shape, steps, row.layout.offset()).ok()?;
    (!row.layout.is_empty()).then(|| TensorSpec {
        layout,
        ..row.clone()
    })
}

/// `aclnnIndexSelect`: indices of one dimension, in any order and as often as they are named.
///
/// - `input`: as for [`Embedding`], and unsigned integers; up to eight dimensions.
/// - `dim`: negative ones count from the end.
/// - `index`: int32 or int64, of one dimension or none; each 0 or more and less than the dimension's size. Looked at as those
///   of [`Embedding`] are.
/// - `out`: like the input, but for the dimension, which is as long as `index`.
///
/// # Errors
/// As for [`Embedding`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::IndexSelect};
///
/// let input = Tensor::from_slice(&[1i32, 2, 3, 4, 5, 6], [2, 3], &Device::cpu())?;
/// let out = IndexSelect::new(1).run(&input, &[2i64, 0])?;
/// assert_eq!(out.to_vec::<i32>()?, [3, 1, 6, 4]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct IndexSelect {
    dim: i64,
    vouched: bool,
    stream: Option<Stream>,
}

chosen_along!(IndexSelect, step index_select);

impl Check for IndexSelect {
    const NAME: &'static str = "IndexSelect";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.dim), Attribute::Bool(self.vouched)]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, index) = (given.input(0)?, given.input(1)?);
        let types = [TYPES, COMPLEX, UNSIGNED].concat();
        dtype(target, "input", input.dtype, &types)?;
        dtype(target, "index", index.dtype, INDICES)?;
        rules::output_dtype("out", given.output(0), input.dtype)?;
        ranks(&[("input", input)])?;
        rules::rank("index", index, 0, 1)?;
        let rank = input.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        let definition = entry_points::IndexSelect::DEFINITION;
        let count = index.layout.elements();
        if rank == 0 && count != 1 {
            let message =
                format!("index has {count} values; an input without dimensions takes one");
            let error = broken(ErrorKind::ShapeMismatch, "index", message);
            return Err(error.with_aclnn_status(Some(161_002)));
        }
        let mut shape: SmallVec<[usize; 8]> = input.shape().into();
        some_to_choose_from("input", input, shape.get(dim).copied().unwrap_or(1), index)?;
        formats_and_function(given, target, definition, Self::NAME)?;
        let (mut size, mut step) = (1, 0);
        if let Some(length) = shape.get_mut(dim) {
            (size, step) = (*length, input.layout.strides()[dim]);
            *length = count;
        }
        let out = rules::output("out", given.output(0), input.dtype, &shape)?;
        let arguments = vec![
            Argument::Operand(0),
            value(Attribute::Int(self.dim)),
            Argument::Operand(1),
            Argument::Operand(2),
        ];
        // The chosen dimension first, in which the input stands still.
        let order: SmallVec<[usize; 8]> = [dim]
            .into_iter()
            .chain((0..rank).filter(|&other| other != dim))
            .take(rank)
            .collect();
        let chosen = Chosen {
            index,
            count: size,
            step,
        };
        let accepted = accepted(definition, arguments, out, |out| {
            let turned = |tensor: &TensorSpec, layout: &Layout| {
                let layout = layout.permute(&order).ok()?;
                Some(TensorSpec {
                    layout,
                    ..tensor.clone()
                })
            };
            let seen = standing(input, &shape, dim);
            match seen.and_then(|seen| Some((turned(input, &seen)?, turned(out, &out.layout)?))) {
                Some((seen, out)) => {
                    chosen.gather(Self::NAME, (&seen, &out), rank.saturating_sub(1))
                }
                None => Computation::Nothing,
            }
        });
        let rule = Box::new(Indices {
            argument: "index",
            size,
            from_end: false,
        });
        Ok(accepted.watching(Watched { place: 1, rule }))
    }
}

/// The input's layout in this shape, with no step along a dimension; nothing where it has no elements there.
fn standing(input: &TensorSpec, shape: &[usize], dim: usize) -> Option<Layout> {
    let mut strides: SmallVec<[usize; 8]> = input.layout.strides().into();
    if let Some(stride) = strides.get_mut(dim) {
        *stride = 0;
    }
    let layout = Layout::strided(shape, strides, input.layout.offset()).ok()?;
    (!input.layout.is_empty()).then_some(layout)
}

/// `aclnnGather`: for each element, one of its line along a dimension.
///
/// - `input`: float32, float16, bfloat16, float64, an integer of 8 to 64 bits or bool; up to eight dimensions.
/// - `dim`: negative ones count from the end.
/// - `index`: int32 or int64, of as many dimensions, and but for `dim` none longer than the input's. Each value names an
///   element along `dim`, negative ones from the end. Looked at as those of [`Embedding`] are.
/// - `out`: of the input's type and index's shape.
///
/// # Errors
/// As for [`Embedding`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::Gather};
///
/// let device = Device::cpu();
/// let input = Tensor::from_slice(&[1i32, 2, 3, 4], [2, 2], &device)?;
/// let index = Tensor::from_slice(&[1i64, -2, 0, 0], [2, 2], &device)?;
/// assert_eq!(Gather::new(1).run(&input, &index)?.to_vec::<i32>()?, [2, 1, 3, 3]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Gather {
    dim: i64,
    vouched: bool,
    stream: Option<Stream>,
}

chosen_along!(Gather, step gather);

impl Check for Gather {
    const NAME: &'static str = "Gather";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(self.dim), Attribute::Bool(self.vouched)]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, index) = (given.input(0)?, given.input(1)?);
        let types = [TYPES, UNSIGNED].concat();
        dtype(target, "input", input.dtype, &types)?;
        dtype(target, "index", index.dtype, INDICES)?;
        rules::output_dtype("out", given.output(0), input.dtype)?;
        ranks(&[("input", input), ("index", index)])?;
        let rank = input.layout.rank();
        let dim = dimension("dim", self.dim, rank)?;
        let shape = index.shape();
        let mut sizes = shape.iter().zip(input.shape()).enumerate();
        let fits = sizes.all(|(place, (wanted, size))| place == dim || wanted <= size);
        if shape.len() != rank || !fits {
            let message = format!(
                "index has shape {shape:?} and input {:?}; expected as many dimensions, and but for {dim} none longer",
                input.shape()
            );
            let error = broken(ErrorKind::ShapeMismatch, "index", message);
            return Err(error.with_aclnn_status(Some(161_002)));
        }
        let count = input.shape().get(dim).copied().unwrap_or(1);
        some_to_choose_from("input", input, count, index)?;
        let definition = entry_points::Gather::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", given.output(0), input.dtype, shape)?;
        let arguments = vec![
            Argument::Operand(0),
            value(Attribute::Int(self.dim)),
            Argument::Operand(1),
            Argument::Operand(2),
        ];
        let chosen = Chosen {
            index,
            count,
            step: input.layout.strides().get(dim).copied().unwrap_or(0),
        };
        let accepted = accepted(definition, arguments, out, |out| {
            match standing(input, shape, dim) {
                Some(layout) => {
                    let seen = TensorSpec {
                        layout,
                        ..input.clone()
                    };
                    chosen.gather(Self::NAME, (&seen, out), 0)
                }
                None => Computation::Nothing,
            }
        });
        let rule = Box::new(Indices {
            argument: "index",
            size: count,
            from_end: true,
        });
        Ok(accepted.watching(Watched { place: 1, rule }))
    }
}

/// What indices choose among.
struct Chosen<'a> {
    index: &'a TensorSpec,
    /// How many there are to choose from, and elements from one to the next.
    count: usize,
    step: usize,
}

impl Chosen<'_> {
    /// What copies, for each index, the last `inner` dimensions of the input to those of the output. The input is seen in the
    /// output's shape, at the first of what is chosen from.
    fn gather(
        &self,
        name: &'static str,
        (seen, out): (&TensorSpec, &TensorSpec),
        inner: usize,
    ) -> Computation {
        let Ok(seen) = seen_as(seen, out.shape()) else {
            return Computation::Nothing;
        };
        let grouped = grouped(&[out, &seen], inner);
        match out.dtype.bits() {
            Some(8) => self.of::<u8>(grouped),
            Some(16) => self.of::<u16>(grouped),
            Some(32) => self.of::<u32>(grouped),
            Some(64) => self.of::<u64>(grouped),
            Some(128) => self.of::<[u64; 2]>(grouped),
            _ => not_computed(name, out.dtype),
        }
    }

    fn of<T: Number>(&self, grouped: Grouped) -> Computation {
        let mut tensors = grouped.tensors.into_iter();
        match (tensors.next(), tensors.next()) {
            (Some(out), Some(x)) => Computation::Kernel(Arc::new(Gathering::<T> {
                index: Rows::elements(self.index),
                count: self.count as i64,
                step: self.step * size_of::<T>(),
                x,
                out,
                rows: grouped.rows,
                parts: grouped.parts,
                length: grouped.length,
                isa: Isa::active(),
                number: std::marker::PhantomData,
            })),
            _ => Computation::Nothing,
        }
    }
}

/// Copies a row for each index.
#[derive(Debug)]
struct Gathering<T> {
    index: Rows,
    count: i64,
    /// In bytes.
    step: usize,
    x: Rows,
    out: Rows,
    rows: usize,
    parts: usize,
    length: usize,
    isa: Isa,
    number: std::marker::PhantomData<T>,
}

impl<T: Number> RowWork for Gathering<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let (mut first, mut last) = (Room::<BLOCK, T>::new(), Room::<BLOCK, T>::new());
        for row in rows {
            // SAFETY: upheld by the caller; values were looked at or vouched for, so each names an element.
            unsafe {
                let index = self.index.integer(blocks[1], row, 0);
                let index = if index < 0 { index + self.count } else { index };
                let from = blocks[0].wrapping_add(index as usize * self.step);
                for part in row * self.parts..(row + 1) * self.parts {
                    for column in (0..self.length).step_by(BLOCK) {
                        let columns = column..self.length.min(column + BLOCK);
                        let x = input::<T>(&self.x, from, part, &columns, &mut first);
                        output(&self.out, blocks[2], part, &columns, &mut last, |y| {
                            y.copy_from_slice(x);
                        });
                    }
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.out.writes_past()
    }
}

impl<T: Number> Kernel for Gathering<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let width = self.parts * self.length;
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, self.rows, width, 300, self.isa, blocks) };
        Ok(())
    }
}
