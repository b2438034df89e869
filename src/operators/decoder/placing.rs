//! Slices that are written where indices say.
//!
//! Threads share the elements of slices and not the slices, each thread takes all of those in their order: so nobody else
//! writes an element, and of slices that go to the same place the last one counts, whatever the number of threads.

use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

use smallvec::SmallVec;

use crate::call::recipe::{Computation, Kernel};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::error::Result;
use crate::operators::basic::check::not_computed;
use crate::operators::basic::lines::{Grouped, grouped};
use crate::operators::basic::number::Number;
use crate::operators::basic::pointwise::{input, output};
use crate::operators::checked::elementwise::Room;
use crate::tensor::TensorSpec;

/// How far an index moves what is written, in elements: in wholes of so many, and in what is left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    whole: usize,
    outer: usize,
    inner: usize,
}

impl Step {
    /// Along one dimension.
    pub fn along(stride: usize) -> Step {
        Step {
            whole: usize::MAX,
            outer: 0,
            inner: stride,
        }
    }

    /// Along two dimensions, of which the inner one has this size.
    pub fn paged(size: usize, outer: usize, inner: usize) -> Step {
        Step {
            whole: size.max(1),
            outer,
            inner,
        }
    }

    #[inline(always)]
    fn elements(self, index: usize) -> usize {
        index / self.whole * self.outer + index % self.whole * self.inner
    }
}

/// What is to be written where.
pub(super) struct Place<'a> {
    /// One after the other of the values that the steps need.
    pub index: &'a TensorSpec,
    pub steps: SmallVec<[Step; 2]>,
    /// How many dimensions slices go along, the first of which goes along with the index.
    pub along: usize,
    /// What is written, and where it goes if all values are 0, in the same shape.
    pub from: &'a TensorSpec,
    pub to: &'a TensorSpec,
    /// The places of these three among the operands.
    pub operands: [usize; 3],
}

impl Place<'_> {
    /// What writes it.
    pub fn computation(self, name: &str) -> Computation {
        let inner = self.to.layout.rank().saturating_sub(self.along);
        let grouped = grouped(&[self.to, self.from], inner);
        match self.to.dtype.bits() {
            _ if self.from.layout.is_empty() => Computation::Nothing,
            Some(8) => self.of::<u8>(grouped),
            Some(16) => self.of::<u16>(grouped),
            Some(32) => self.of::<u32>(grouped),
            Some(64) => self.of::<u64>(grouped),
            Some(128) => self.of::<[u64; 2]>(grouped),
            _ => not_computed(name, self.to.dtype),
        }
    }

    fn of<T: Number>(self, grouped: Grouped) -> Computation {
        let mut tensors = grouped.tensors.into_iter();
        let (Some(to), Some(from)) = (tensors.next(), tensors.next()) else {
            return Computation::Nothing;
        };
        let shared = self.to.shape().iter().take(self.along).skip(1).product();
        Computation::Kernel(Arc::new(Placing::<T> {
            shared,
            index: Rows::elements(self.index),
            steps: self.steps,
            from,
            to,
            operands: self.operands,
            slices: grouped.rows,
            parts: grouped.parts,
            length: grouped.length,
            isa: Isa::active(),
            number: PhantomData,
        }))
    }
}

/// Writes slices where indices say.
#[derive(Debug)]
struct Placing<T> {
    index: Rows,
    steps: SmallVec<[Step; 2]>,
    from: Rows,
    to: Rows,
    operands: [usize; 3],
    slices: usize,
    /// So many slices have one index.
    shared: usize,
    parts: usize,
    length: usize,
    isa: Isa,
    number: PhantomData<T>,
}

impl<T: Number> Placing<T> {
    /// How many strips a part is cut into.
    fn strips(&self) -> usize {
        self.length.div_ceil(BLOCK)
    }

    /// How far a slice goes, in bytes.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn moved_by(&self, slice: usize, index: *const u8) -> usize {
        let first = slice / self.shared * self.steps.len();
        let mut elements = 0;
        for (place, step) in self.steps.iter().enumerate() {
            // SAFETY: upheld by the caller; there is a value for each step of each index.
            let value = unsafe { self.index.integer(index, first + place, 0) };
            elements += step.elements(value as usize);
        }
        elements * size_of::<T>()
    }
}

impl<T: Number> RowWork for Placing<T> {
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let (mut first, mut last) = (Room::<BLOCK, T>::new(), Room::<BLOCK, T>::new());
        let [index, from, to] = self.operands.map(|place| blocks[place]);
        let strips = self.strips();
        for piece in pieces {
            let (part, start) = (piece / strips, piece % strips * BLOCK);
            let columns = start..self.length.min(start + BLOCK);
            for slice in 0..self.slices {
                let row = slice * self.parts + part;
                // SAFETY: upheld by the caller; values were looked at or vouched for, so each slice stays in the tensor that
                // is written, and these elements of all slices are this piece's.
                unsafe {
                    let to = to.wrapping_add(self.moved_by(slice, index));
                    let x = input::<T>(&self.from, from, row, &columns, &mut first);
                    output(&self.to, to, row, &columns, &mut last, |y| {
                        y.copy_from_slice(x);
                    });
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.to.writes_past()
    }
}

impl<T: Number> Kernel for Placing<T> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (pieces, width) = (self.parts * self.strips(), BLOCK.min(self.length));
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, pieces, width * self.slices, 300, self.isa, blocks) };
        Ok(())
    }
}
