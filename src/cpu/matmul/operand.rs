//! Operands of a product, wherever their elements lie, and copies of parts of them that the innermost loops can read.

use half::{bf16, f16};
use smallvec::SmallVec;

use crate::cpu::choice::{MAX_STEP, NONE};
use crate::cpu::isa::Isa;
use crate::cpu::line::LineFn;
use crate::cpu::product::matrix::Axis;
use crate::cpu::transpose::TransposeFn;
use crate::dtype::DType;

/// Matrices of one form, a batch of them, of float32, float16 or bfloat16.
#[derive(Clone, Debug)]
pub(crate) struct Operand {
    pub dtype: DType,
    /// The rows of a left operand, the columns of a right one.
    pub outer: Axis,
    /// Along what products are added up.
    pub inner: Axis,
    /// Where the first matrix begins, in elements.
    pub offset: usize,
    /// How far the next matrix is, for each dimension of the batch.
    pub batch: SmallVec<[usize; 6]>,
}

impl Operand {
    /// Where a matrix of a batch of these sizes begins.
    pub fn start(&self, sizes: &[usize], index: usize) -> usize {
        let mut rest = index;
        let mut start = self.offset;
        for (size, stride) in sizes.iter().zip(&self.batch).rev() {
            start += rest % size * stride;
            rest /= size;
        }
        start
    }

    /// How far the next row or column is, where each lies without gaps and all are at the same distance. Where there is one
    /// alone its stride may be anything, and is not looked at.
    pub fn stride(&self) -> Option<usize> {
        let lies = self.inner.are_neighbours(0, self.inner.size);
        match self.outer.size {
            0 | 1 => lies.then_some(0),
            _ => (lies && self.outer.run == 1).then_some(self.outer.outer),
        }
    }

    fn bytes(&self) -> usize {
        size_of_element(self.dtype)
    }
}

/// Bytes of an element.
pub(super) fn size_of_element(dtype: DType) -> usize {
    match dtype {
        DType::Float32 => 4,
        _ => 2,
    }
}

/// The distance of all elements along an axis, if it is the same.
fn uniform(axis: &Axis) -> Option<usize> {
    match axis.run {
        1 => Some(axis.outer),
        run if run * axis.inner == axis.outer => Some(axis.inner),
        _ => None,
    }
}

/// Elements from `start` on that lie side by side: at least one.
fn neighbours(axis: &Axis, start: usize, most: usize) -> usize {
    match axis.run {
        1 if axis.outer == 1 => most,
        run if run > 1 && axis.inner == 1 => (run - start % run).min(most),
        _ => 1,
    }
}

/// Elements that are turned at a time where they become wider.
const TURNED: usize = 64;
/// Rows or columns that are copied at a time, at most, where they become wider.
const TOGETHER: usize = 16;

/// Copies elements to where their loop reads them: row by row or column by column, along the inner dimension.
#[derive(Clone, Copy)]
pub(super) struct Copying {
    from: DType,
    /// Whether elements are widened to binary32; else they stay what they are.
    pub widens: bool,
    widen: Option<LineFn>,
    transpose: TransposeFn,
}

impl Copying {
    pub fn new(isa: Isa, from: DType, widens: bool) -> Copying {
        Copying {
            from,
            widens: widens && from != DType::Float32,
            widen: isa.widen(from),
            transpose: isa.transpose(size_of_element(from)),
        }
    }

    /// Bytes of a copied element.
    pub fn bytes(&self) -> usize {
        if self.widens {
            4
        } else {
            size_of_element(self.from)
        }
    }

    /// Copies neighbours.
    ///
    /// # Safety
    /// They are valid for reads, and `to` for writes of as many.
    pub unsafe fn line(&self, from: *const u8, to: *mut u8, length: usize) {
        // SAFETY: upheld by the caller; the loop has enough elements, and computes nothing.
        unsafe {
            match (self.widens, self.widen) {
                (false, _) => std::ptr::copy_nonoverlapping(from, to, length * self.bytes()),
                (true, Some(widen)) if length >= MAX_STEP => widen(from, &NONE, to, length),
                _ => {
                    for index in 0..length {
                        self.element(from.add(2 * index), to.add(4 * index));
                    }
                }
            }
        }
    }

    /// # Safety
    /// Both are valid for an element, and aligned for it.
    #[inline(always)]
    unsafe fn element(&self, from: *const u8, to: *mut u8) {
        // SAFETY: upheld by the caller.
        unsafe {
            match (self.widens, self.from) {
                (true, DType::Float16) => *to.cast() = (*from.cast::<f16>()).to_f32_const(),
                (true, _) => *to.cast() = (*from.cast::<bf16>()).to_f32(),
                (false, DType::Float32) => *to.cast::<u32>() = *from.cast::<u32>(),
                (false, _) => *to.cast::<u16>() = *from.cast::<u16>(),
            }
        }
    }

    /// Copies a part of an operand whose matrix begins at `start`: `count` rows or columns from `outer` on, `length` elements
    /// of each from `inner` on, to rows that are `stride` elements apart.
    ///
    /// # Safety
    /// `block` is valid for reads of the part, `to` for writes.
    pub unsafe fn part(
        &self,
        (operand, block, start): (&Operand, *const u8, usize),
        (outer, count): (usize, usize),
        (inner, length): (usize, usize),
        (to, stride): (*mut u8, usize),
    ) {
        let (size, bytes) = (operand.bytes(), self.bytes());
        let at = |outer: usize, inner: usize| {
            let place = start + operand.outer.place(outer) + operand.inner.place(inner);
            block.wrapping_add(place * size)
        };
        let into = |row: usize, index: usize| to.wrapping_add((row * stride + index) * bytes);
        let lies = neighbours(&operand.inner, inner, length) > 1 || length == 1;
        let turns = uniform(&operand.inner).filter(|_| neighbours(&operand.outer, 0, 2) > 1);
        // SAFETY: upheld by the caller.
        unsafe {
            if lies {
                for row in 0..count {
                    let mut index = 0;
                    while index < length {
                        let run = neighbours(&operand.inner, inner + index, length - index);
                        self.line(at(outer + row, inner + index), into(row, index), run);
                        index += run;
                    }
                }
            } else if let Some(step) = turns {
                let mut row = 0;
                while row < count {
                    let run = neighbours(&operand.outer, outer + row, count - row);
                    let run = if self.widens { run.min(TOGETHER) } else { run };
                    let from = |index| at(outer + row, inner + index);
                    self.turned(
                        (&from, step),
                        &|index| into(row, index),
                        stride,
                        run,
                        length,
                    );
                    row += run;
                }
            } else {
                for row in 0..count {
                    for index in 0..length {
                        self.element(at(outer + row, inner + index), into(row, index));
                    }
                }
            }
        }
    }

    /// Copies rows that lie across memory.
    ///
    /// # Safety
    /// As for [`Copying::part`]; `rows` of them, few where they become wider.
    unsafe fn turned(
        &self,
        (from, step): (&dyn Fn(usize) -> *const u8, usize),
        into: &dyn Fn(usize) -> *mut u8,
        stride: usize,
        rows: usize,
        length: usize,
    ) {
        // SAFETY: upheld by the caller; rows in between have room.
        unsafe {
            if !self.widens {
                return (self.transpose)(from(0), step, into(0), stride, rows, length);
            }
            let mut between = [[0u16; TURNED]; TOGETHER];
            for first in (0..length).step_by(TURNED) {
                let count = TURNED.min(length - first);
                let to = between.as_mut_ptr().cast();
                (self.transpose)(from(first), step, to, TURNED, rows, count);
                for (row, values) in between.iter().enumerate().take(rows) {
                    let to = into(first).add(row * stride * 4);
                    self.line(values.as_ptr().cast(), to, count);
                }
            }
        }
    }
}
