//! Kernels of operators whose elements depend on nothing but the elements in the same place.

use std::fmt::Debug;
use std::marker::PhantomData;
use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

use crate::call::recipe::{Computation, Kernel};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::basic::lines::lines;
use crate::operators::basic::number::Number;
use crate::operators::basic::promotion::is_whole;
use crate::operators::checked::elementwise::{Room, STRIP};
use crate::tensor::TensorSpec;

/// What functions of elements have in common: they are values, which threads share.
pub(super) trait Shared:
    Copy + Debug + Send + Sync + UnwindSafe + RefUnwindSafe + 'static
{
}

impl<T: Copy + Debug + Send + Sync + UnwindSafe + RefUnwindSafe + 'static> Shared for T {}

/// A function of one element. It is inlined into loops that are compiled for each instruction set.
pub(super) trait Map<T: Number>: Shared {
    /// What an element takes one thread, in picoseconds: a guess.
    const COST: u64 = 200;

    /// Whether an element becomes anything but what it is.
    const CHANGES: bool = true;

    fn map(self, x: T) -> T;

    /// Computes neighbours.
    #[inline(always)]
    fn map_all(self, x: &[T], y: &mut [T]) {
        for (x, y) in x.iter().zip(y) {
            *y = self.map(*x);
        }
    }
}

/// A function of two elements. It is inlined into loops that are compiled for each instruction set.
pub(super) trait Combine<T: Number>: Shared {
    /// What an element takes one thread, in picoseconds: a guess.
    const COST: u64 = 200;

    fn combine(self, a: T, b: T) -> T;
}

/// Room for the elements of two inputs and an output.
pub(super) type Rooms<T> = [Room<BLOCK, T>; 3];

/// What is done to neighbours: up to [`BLOCK`] of them, at once; up to [`STRIP`] where they lie as they are needed.
pub(super) trait Work: Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    type Number: Number;
    const COST: u64;

    /// # Safety
    /// As for [`RowWork::carry_out`].
    unsafe fn neighbours(
        &self,
        row: usize,
        columns: Range<usize>,
        room: &mut Rooms<Self::Number>,
        blocks: &[*mut u8],
    );

    fn out(&self) -> &Rows;

    /// Whether elements are read and written where they lie: then there may be as many as a strip has, for which the work is
    /// begun less often.
    fn lies(&self) -> bool {
        false
    }

    /// Whether an input has neighbours in the same column of rows that follow each other, and none in a row.
    fn is_turned(&self) -> bool {
        false
    }
}

/// Of turned inputs so many columns are worked on in all rows, one after the other: their cache lines hold what the next rows
/// need.
const TURNED: usize = 256;

/// Work on all rows, cut into strips.
#[derive(Debug)]
struct Strips<W> {
    work: W,
    turned: bool,
    isa: Isa,
}

impl<W: Work> Strips<W> {
    /// Elements of a strip.
    #[inline(always)]
    fn width(&self) -> usize {
        if self.turned { TURNED } else { STRIP }
    }

    /// How many strips a row has.
    #[inline(always)]
    fn across(&self) -> usize {
        self.work.out().length.div_ceil(self.width())
    }

    /// The row of a strip, and where it begins.
    #[inline(always)]
    fn place(&self, piece: usize) -> (usize, usize) {
        if self.turned {
            let rows = self.work.out().count();
            return (piece % rows, piece / rows * TURNED);
        }
        let across = self.across();
        (piece / across, piece % across * STRIP)
    }
}

impl<W: Work> RowWork for Strips<W> {
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let length = self.work.out().length;
        let mut room = [Room::new(), Room::new(), Room::new()];
        let step = if self.work.lies() { STRIP } else { BLOCK };
        for piece in pieces {
            let (row, start) = self.place(piece);
            let end = length.min(start + self.width());
            for column in (start..end).step_by(step) {
                // SAFETY: upheld by the caller.
                unsafe {
                    let columns = column..end.min(column + step);
                    self.work.neighbours(row, columns, &mut room, blocks);
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.work.out().writes_past()
    }
}

impl<W: Work> Kernel for Strips<W> {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let out = self.work.out();
        let (pieces, width) = (out.count() * self.across(), self.width().min(out.length));
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, pieces, width, W::COST, self.isa, blocks) };
        Ok(())
    }
}

/// Whether the elements of rows lie as they are computed with.
pub(super) fn lies<T: Number>(rows: &Rows) -> bool {
    T::is_same(rows.dtype) && rows.has_neighbours()
}

/// Elements as they lie where they need no conversion, else converted into `room`.
///
/// # Safety
/// As for [`Rows::read`]; nobody writes them as long as they are looked at.
#[inline(always)]
pub(in crate::operators) unsafe fn input<'b, T: Number>(
    rows: &Rows,
    block: *const u8,
    row: usize,
    columns: &Range<usize>,
    room: &'b mut Room<BLOCK, T>,
) -> &'b [T] {
    let (column, length) = (columns.start, columns.len());
    if T::is_same(rows.dtype)
        && let Some(start) = rows.neighbours(block, row, column)
    {
        // SAFETY: upheld by the caller; neighbours of this type are a slice.
        return unsafe { std::slice::from_raw_parts(start.cast(), length) };
    }
    let room = room.get(length);
    // SAFETY: upheld by the caller.
    unsafe { T::read(rows, block, row, column, room) };
    room
}

/// As [`input`], and rounded to a narrower float where one is given.
///
/// # Safety
/// As for [`input`].
#[inline(always)]
pub(super) unsafe fn input_through<'b, T: Number>(
    rows: &Rows,
    through: Option<DType>,
    block: *const u8,
    (row, columns): (usize, &Range<usize>),
    room: &'b mut Room<BLOCK, T>,
) -> &'b [T] {
    let Some(dtype) = through else {
        // SAFETY: upheld by the caller.
        return unsafe { input(rows, block, row, columns, room) };
    };
    let values = room.get(columns.len());
    // SAFETY: upheld by the caller.
    unsafe { T::read(rows, block, row, columns.start, values) };
    T::round_to(dtype, values);
    values
}

/// Has `compute` fill the elements as they lie where they need no conversion, else `room`, from which they are written.
///
/// # Safety
/// As for [`Rows::write`].
#[inline(always)]
pub(in crate::operators) unsafe fn output<T: Number>(
    rows: &Rows,
    block: *mut u8,
    row: usize,
    columns: &Range<usize>,
    room: &mut Room<BLOCK, T>,
    compute: impl FnOnce(&mut [T]),
) {
    let (column, length) = (columns.start, columns.len());
    // Those that are written past the caches go through the room, and the loop that does so.
    let direct = T::is_same(rows.dtype) && !rows.is_past(block);
    if let (true, Some(start)) = (direct, rows.neighbours(block, row, column)) {
        // SAFETY: upheld by the caller; neighbours of this type are a slice, which nobody else accesses.
        compute(unsafe { std::slice::from_raw_parts_mut(start.cast_mut().cast(), length) });
        return;
    }
    let room = room.get(length);
    compute(room);
    // SAFETY: upheld by the caller.
    unsafe { T::write(rows, block, row, column, room) };
}

#[derive(Debug)]
struct Mapping<F, T> {
    function: F,
    x: Rows,
    out: Rows,
    number: PhantomData<T>,
}

impl<T: Number, F: Map<T>> Work for Mapping<F, T> {
    type Number = T;
    const COST: u64 = F::COST;

    #[inline(always)]
    unsafe fn neighbours(
        &self,
        row: usize,
        columns: Range<usize>,
        [first, _, last]: &mut Rooms<T>,
        blocks: &[*mut u8],
    ) {
        // SAFETY: upheld by the caller; the output is apart from the input.
        unsafe {
            let x = input(&self.x, blocks[0], row, &columns, first);
            if !F::CHANGES {
                return T::write(&self.out, blocks[1], row, columns.start, x);
            }
            output(&self.out, blocks[1], row, &columns, last, |y| {
                self.function.map_all(x, y);
            });
        }
    }

    fn out(&self) -> &Rows {
        &self.out
    }

    fn lies(&self) -> bool {
        lies::<T>(&self.x) && lies::<T>(&self.out) && !self.out.writes_past()
    }

    fn is_turned(&self) -> bool {
        self.x.is_turned()
    }
}

#[derive(Debug)]
struct Combining<F, T> {
    function: F,
    a: Rows,
    b: Rows,
    out: Rows,
    /// The half-precision float that each becomes first: an integer does beside one.
    through: [Option<DType>; 2],
    /// The places of both inputs and the output among the operands.
    places: [usize; 3],
    number: PhantomData<T>,
}

impl<T: Number, F: Combine<T>> Work for Combining<F, T> {
    type Number = T;
    const COST: u64 = F::COST;

    #[inline(always)]
    unsafe fn neighbours(
        &self,
        row: usize,
        columns: Range<usize>,
        [first, second, last]: &mut Rooms<T>,
        blocks: &[*mut u8],
    ) {
        // SAFETY: upheld by the caller; the output is apart from the inputs.
        unsafe {
            let [first_place, second_place, out_place] = self.places;
            let ([a, b], place) = (self.through, (row, &columns));
            let a = input_through(&self.a, a, blocks[first_place], place, first);
            let b = input_through(&self.b, b, blocks[second_place], place, second);
            output(&self.out, blocks[out_place], row, &columns, last, |y| {
                for ((a, b), y) in a.iter().zip(b).zip(y) {
                    *y = self.function.combine(*a, *b);
                }
            });
        }
    }

    fn out(&self) -> &Rows {
        &self.out
    }

    fn lies(&self) -> bool {
        let all = [&self.a, &self.b, &self.out];
        let through = self.through.iter().flatten().count();
        through == 0 && all.into_iter().all(lies::<T>) && !self.out.writes_past()
    }

    fn is_turned(&self) -> bool {
        self.a.is_turned() || self.b.is_turned()
    }
}

/// What computes a function of one tensor of the output's shape.
pub(super) fn map<T: Number>(
    function: impl Map<T>,
    x: &TensorSpec,
    out: &TensorSpec,
) -> Computation {
    let mut rows = lines(&[out, x]).into_iter();
    let (Some(out), Some(x)) = (rows.next(), rows.next()) else {
        return Computation::Nothing;
    };
    kernel(Mapping::<_, T> {
        function,
        x,
        out,
        number: PhantomData,
    })
}

/// What computes a function of two tensors of the output's shape.
pub(super) fn combine<T: Number>(
    function: impl Combine<T>,
    [a, b]: [&TensorSpec; 2],
    out: &TensorSpec,
) -> Computation {
    combine_at(function, [(a, 0), (b, 1)], (out, 2))
}

/// What computes a function of two tensors of the output's shape, each of which is in the memory of the operand at its place.
pub(super) fn combine_at<T: Number>(
    function: impl Combine<T>,
    [(a, first), (b, second)]: [(&TensorSpec, usize); 2],
    (out, last): (&TensorSpec, usize),
) -> Computation {
    let beside = |tensor: &TensorSpec, other: &TensorSpec| {
        let is_half = matches!(other.dtype, DType::Float16 | DType::BFloat16);
        (is_half && is_whole(tensor.dtype)).then_some(other.dtype)
    };
    let through = [beside(a, b), beside(b, a)];
    let mut rows = lines(&[out, a, b]).into_iter();
    let (Some(out), Some(a), Some(b)) = (rows.next(), rows.next(), rows.next()) else {
        return Computation::Nothing;
    };
    kernel(Combining::<_, T> {
        function,
        a,
        b,
        out,
        through,
        places: [first, second, last],
        number: PhantomData,
    })
}

pub(super) fn kernel(work: impl Work + 'static) -> Computation {
    let (turned, isa) = (work.is_turned(), Isa::active());
    Computation::Kernel(Arc::new(Strips { work, turned, isa }))
}
