//! The innermost loops: products of a few rows with a few columns, all of which lie along the inner dimension.
//!
//! Each pair of a row and a column has a register of sums, whose lanes are added up at the end, so that nothing has to be
//! packed for them. They are added up in an order that depends on the length alone, and not on which rows and columns are
//! computed together: whoever shares the work out gets the same numbers.

use std::marker::PhantomData;

use half::{bf16, f16};

use crate::cpu::rows::{ask, bfloat16, half};

/// The most lanes that a set of instructions has.
const MOST_LANES: usize = 32;
/// Columns that are computed together.
pub(super) const COLUMNS: usize = 4;

/// A few rows and columns, and where their products go.
#[derive(Clone, Copy)]
pub(super) struct Tile {
    /// The first element of the first row.
    pub left: *const u8,
    /// How far the next row is, in elements.
    pub left_stride: usize,
    pub right: *const u8,
    /// How far the next column is, in elements.
    pub right_stride: usize,
    /// How far what is read next is from the columns, in bytes, if that is to be asked for.
    pub ahead: Option<usize>,
    /// Elements of each row and column.
    pub length: usize,
    /// What the products are added to.
    pub sums: *mut f32,
    pub sums_stride: usize,
}

/// Adds the products of a tile to its sums.
///
/// # Safety
/// Rows and columns of the tile are valid for reads and aligned for their types, its sums for reads and writes, by nobody else
/// meanwhile. The processor has the instructions that the function uses.
pub(super) type TileFn = unsafe fn(&Tile);

/// The loops of a set of instructions for a type of right operands.
pub(super) struct Tiles {
    /// By the number of rows, less one.
    pub four: &'static [TileFn],
    /// The same for one column.
    pub one: &'static [TileFn],
}

/// An element that is widened to binary32 as it is read.
pub(super) trait Element: Copy {
    const ZERO: Self;

    /// # Safety
    /// As for [`Lanes`].
    unsafe fn load<L: Lanes>(at: *const Self) -> L::Float;
}

/// What a set of instructions does with registers of binary32.
///
/// # Safety
/// For all functions that are unsafe: the processor has the instructions, and pointers are valid for reads of as many elements
/// as a register holds.
pub(super) trait Lanes {
    type Float: Copy;
    const LANES: usize;

    unsafe fn zero() -> Self::Float;
    unsafe fn load_f32(at: *const f32) -> Self::Float;
    unsafe fn load_f16(at: *const f16) -> Self::Float;
    unsafe fn load_bf16(at: *const bf16) -> Self::Float;
    /// a * b + sum, rounded once where the processor does that.
    unsafe fn multiply_add(a: Self::Float, b: Self::Float, sum: Self::Float) -> Self::Float;
    /// The sum of the lanes of each, in the same order.
    unsafe fn totals(sums: [Self::Float; COLUMNS]) -> [f32; COLUMNS];
}

impl Element for f32 {
    const ZERO: f32 = 0.0;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const f32) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f32(at) }
    }
}

impl Element for f16 {
    const ZERO: f16 = f16::ZERO;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const f16) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f16(at) }
    }
}

impl Element for bf16 {
    const ZERO: bf16 = bf16::ZERO;

    #[inline(always)]
    unsafe fn load<L: Lanes>(at: *const bf16) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_bf16(at) }
    }
}

/// How elements are read, multiplied and added up.
///
/// # Safety
/// As for [`Lanes`].
pub(super) trait Arithmetic {
    type Left: Element;
    type Right: Element;
    type LeftVector: Copy;
    type RightVector: Copy;
    type Sums: Copy;
    /// Elements that are read at a time.
    const STEP: usize;

    unsafe fn zero() -> Self::Sums;
    unsafe fn left(at: *const Self::Left) -> Self::LeftVector;
    unsafe fn right(at: *const Self::Right) -> Self::RightVector;
    unsafe fn add(sums: Self::Sums, left: Self::LeftVector, right: Self::RightVector)
    -> Self::Sums;
    unsafe fn totals(sums: [Self::Sums; COLUMNS]) -> [f32; COLUMNS];
}

/// Rows of binary32, and columns that are widened to it in registers.
pub(super) struct Widened<L, R>(PhantomData<(L, R)>);

impl<L: Lanes, R: Element> Arithmetic for Widened<L, R> {
    type Left = f32;
    type Right = R;
    type LeftVector = L::Float;
    type RightVector = L::Float;
    type Sums = L::Float;
    const STEP: usize = L::LANES;

    #[inline(always)]
    unsafe fn zero() -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::zero() }
    }

    #[inline(always)]
    unsafe fn left(at: *const f32) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::load_f32(at) }
    }

    #[inline(always)]
    unsafe fn right(at: *const R) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { R::load::<L>(at) }
    }

    #[inline(always)]
    unsafe fn add(sums: L::Float, left: L::Float, right: L::Float) -> L::Float {
        // SAFETY: upheld by the caller.
        unsafe { L::multiply_add(left, right, sums) }
    }

    #[inline(always)]
    unsafe fn totals(sums: [L::Float; COLUMNS]) -> [f32; COLUMNS] {
        // SAFETY: upheld by the caller.
        unsafe { L::totals(sums) }
    }
}

/// One step along the inner dimension.
///
/// # Safety
/// As for [`TileFn`].
#[inline(always)]
unsafe fn step<A: Arithmetic, const ROWS: usize, const WIDTH: usize>(
    sums: &mut [[A::Sums; WIDTH]; ROWS],
    (left, left_stride): (*const A::Left, usize),
    (right, right_stride): (*const A::Right, usize),
) {
    // SAFETY: upheld by the caller.
    unsafe {
        let mut columns = [A::right(right); WIDTH];
        for (column, vector) in columns.iter_mut().enumerate().skip(1) {
            *vector = A::right(right.add(column * right_stride));
        }
        for (row, sums) in sums.iter_mut().enumerate() {
            let row = A::left(left.add(row * left_stride));
            for (sum, column) in sums.iter_mut().zip(columns) {
                *sum = A::add(*sum, row, column);
            }
        }
    }
}

/// The loop. It is compiled for each set of instructions, type and number of rows.
///
/// # Safety
/// As for [`TileFn`].
#[inline(always)]
pub(super) unsafe fn tile<A: Arithmetic, const ROWS: usize, const WIDTH: usize>(tile: &Tile) {
    let (mut left, mut right) = (tile.left.cast::<A::Left>(), tile.right.cast::<A::Right>());
    let (left_stride, right_stride) = (tile.left_stride, tile.right_stride);
    let rest = tile.length % A::STEP;
    // SAFETY: upheld by the caller: what is read lies within `length` elements.
    unsafe {
        let mut sums = [[A::zero(); WIDTH]; ROWS];
        for _ in 0..tile.length / A::STEP {
            if let Some(ahead) = tile.ahead {
                for column in 0..WIDTH {
                    let column = right.wrapping_add(column * right_stride);
                    ask(column.cast::<u8>().wrapping_add(ahead));
                }
            }
            step::<A, ROWS, WIDTH>(&mut sums, (left, left_stride), (right, right_stride));
            (left, right) = (left.add(A::STEP), right.add(A::STEP));
        }
        if rest > 0 {
            let mut rows = [[A::Left::ZERO; MOST_LANES]; ROWS];
            let mut columns = [[A::Right::ZERO; MOST_LANES]; WIDTH];
            for (row, values) in rows.iter_mut().enumerate() {
                for (index, value) in values.iter_mut().enumerate().take(rest) {
                    *value = *left.add(row * left_stride + index);
                }
            }
            for (column, values) in columns.iter_mut().enumerate() {
                for (index, value) in values.iter_mut().enumerate().take(rest) {
                    *value = *right.add(column * right_stride + index);
                }
            }
            let rows = (rows.as_ptr().cast(), MOST_LANES);
            step::<A, ROWS, WIDTH>(&mut sums, rows, (columns.as_ptr().cast(), MOST_LANES));
        }
        for (row, sums) in sums.iter().enumerate() {
            let mut four = [A::zero(); COLUMNS];
            four[..WIDTH].copy_from_slice(sums);
            let to = tile.sums.add(row * tile.sums_stride);
            for (column, total) in A::totals(four).into_iter().enumerate().take(WIDTH) {
                *to.add(column) += total;
            }
        }
    }
}

/// The loops for up to `$most` rows, by a function that is generic over their number and that of the columns.
macro_rules! tiles {
    ($function:ident [$($rows:literal)*]) => {
        $crate::cpu::matmul::tile::Tiles {
            four: &[$($function::<$rows, { $crate::cpu::matmul::tile::COLUMNS }>),*],
            one: &[$($function::<$rows, 1>),*],
        }
    };
}
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
pub(super) use tiles;

/// Plain Rust, for processors whose instructions nobody chose.
struct Portable;

impl Lanes for Portable {
    type Float = [f32; 8];
    const LANES: usize = 8;

    #[inline(always)]
    unsafe fn zero() -> [f32; 8] {
        [0.0; 8]
    }

    #[inline(always)]
    unsafe fn load_f32(at: *const f32) -> [f32; 8] {
        // SAFETY: upheld by the caller.
        unsafe { at.cast::<[f32; 8]>().read() }
    }

    #[inline(always)]
    unsafe fn load_f16(at: *const f16) -> [f32; 8] {
        // SAFETY: upheld by the caller.
        unsafe { at.cast::<[u16; 8]>().read().map(half) }
    }

    #[inline(always)]
    unsafe fn load_bf16(at: *const bf16) -> [f32; 8] {
        // SAFETY: upheld by the caller.
        unsafe { at.cast::<[u16; 8]>().read().map(bfloat16) }
    }

    #[inline(always)]
    unsafe fn multiply_add(a: [f32; 8], b: [f32; 8], sum: [f32; 8]) -> [f32; 8] {
        std::array::from_fn(|lane| a[lane] * b[lane] + sum[lane])
    }

    #[inline(always)]
    unsafe fn totals(sums: [[f32; 8]; COLUMNS]) -> [f32; COLUMNS] {
        sums.map(|[a, b, c, d, e, f, g, h]| ((a + e) + (c + g)) + ((b + f) + (d + h)))
    }
}

/// # Safety
/// As for [`TileFn`].
unsafe fn portable_f32<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
    // SAFETY: upheld by the caller.
    unsafe { tile::<Widened<Portable, f32>, ROWS, WIDTH>(it) }
}

/// # Safety
/// As for [`TileFn`].
unsafe fn portable_f16<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
    // SAFETY: upheld by the caller.
    unsafe { tile::<Widened<Portable, f16>, ROWS, WIDTH>(it) }
}

/// # Safety
/// As for [`TileFn`].
unsafe fn portable_bf16<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
    // SAFETY: upheld by the caller.
    unsafe { tile::<Widened<Portable, bf16>, ROWS, WIDTH>(it) }
}

pub(super) static PORTABLE_F32: Tiles = tiles!(portable_f32 [1 2]);
pub(super) static PORTABLE_F16: Tiles = tiles!(portable_f16 [1 2]);
pub(super) static PORTABLE_BF16: Tiles = tiles!(portable_bf16 [1 2]);
