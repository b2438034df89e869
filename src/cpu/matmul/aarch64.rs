//! The innermost loops for AArch64.

use std::arch::aarch64::*;

use half::{bf16, f16};

use crate::cpu::aarch64::neon::Neon;
use crate::cpu::line;
use crate::cpu::matmul::tile::{COLUMNS, Lanes, Tile, Tiles, Widened, tile, tiles};

impl Lanes for Neon {
    type Float = float32x4_t;
    const LANES: usize = 4;

    #[inline(always)]
    unsafe fn zero() -> float32x4_t {
        // SAFETY: every AArch64 processor has the instruction.
        unsafe { vdupq_n_f32(0.0) }
    }

    #[inline(always)]
    unsafe fn load_f32(at: *const f32) -> float32x4_t {
        // SAFETY: upheld by the caller.
        unsafe { vld1q_f32(at) }
    }

    #[inline(always)]
    unsafe fn load_f16(at: *const f16) -> float32x4_t {
        // SAFETY: upheld by the caller.
        unsafe { <Neon as line::Lanes>::load_f16(at) }
    }

    #[inline(always)]
    unsafe fn load_bf16(at: *const bf16) -> float32x4_t {
        // SAFETY: upheld by the caller.
        unsafe { <Neon as line::Lanes>::load_bf16(at) }
    }

    #[inline(always)]
    unsafe fn multiply_add(a: float32x4_t, b: float32x4_t, sum: float32x4_t) -> float32x4_t {
        // SAFETY: every AArch64 processor has the instruction.
        unsafe { vfmaq_f32(sum, a, b) }
    }

    #[inline(always)]
    unsafe fn totals([a, b, c, d]: [float32x4_t; COLUMNS]) -> [f32; COLUMNS] {
        // SAFETY: every AArch64 processor has the instructions; four numbers of a register are an array of four.
        unsafe {
            let totals = vpaddq_f32(vpaddq_f32(a, b), vpaddq_f32(c, d));
            std::mem::transmute::<float32x4_t, [f32; 4]>(totals)
        }
    }
}

/// # Safety
/// As for [`TileFn`](crate::cpu::matmul::tile::TileFn).
unsafe fn neon_f32<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
    // SAFETY: upheld by the caller.
    unsafe { tile::<Widened<Neon, f32>, ROWS, WIDTH>(it) }
}

/// # Safety
/// As for [`TileFn`](crate::cpu::matmul::tile::TileFn).
unsafe fn neon_f16<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
    // SAFETY: upheld by the caller.
    unsafe { tile::<Widened<Neon, f16>, ROWS, WIDTH>(it) }
}

/// # Safety
/// As for [`TileFn`](crate::cpu::matmul::tile::TileFn).
unsafe fn neon_bf16<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
    // SAFETY: upheld by the caller.
    unsafe { tile::<Widened<Neon, bf16>, ROWS, WIDTH>(it) }
}

pub(super) static NEON_F32: Tiles = tiles!(neon_f32 [1 2 3 4 5 6]);
pub(super) static NEON_F16: Tiles = tiles!(neon_f16 [1 2 3 4 5 6]);
pub(super) static NEON_BF16: Tiles = tiles!(neon_bf16 [1 2 3 4 5 6]);
