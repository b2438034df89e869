//! The innermost loops for AArch64.

use std::arch::aarch64::*;
use std::arch::asm;

use crate::cpu::product::method::{Method, Micro};
use crate::cpu::product::pack;
use crate::cpu::transpose;

const COLUMNS: usize = 16;

/// The dot products of Armv8.4, which many earlier processors have: `sdot` adds four products.
pub(super) static DOT: Method = Method {
    group: 4,
    columns: COLUMNS,
    rows: 6,
    flip: 0,
    wide: false,
    micro: &[dot::<1>, dot::<2>, dot::<3>, dot::<4>, dot::<5>, dot::<6>] as &[Micro],
    panel: pack::panel::<4, COLUMNS>,
    transpose: transpose::portable::<u32>,
};

/// Products of 16 bits, of which `sadalp` adds two to a sum.
pub(super) static NEON: Method = Method {
    group: 2,
    columns: COLUMNS,
    rows: 4,
    flip: 0,
    wide: false,
    micro: &[neon::<1>, neon::<2>, neon::<3>, neon::<4>] as &[Micro],
    panel: pack::panel::<2, COLUMNS>,
    transpose: transpose::portable::<u16>,
};

/// Adds the products of four bytes to each of four sums. The intrinsic for it is not stable.
///
/// # Safety
/// The processor has dot products.
#[inline]
#[target_feature(enable = "neon,dotprod")]
unsafe fn sdot(mut sums: int32x4_t, a: int8x16_t, b: int8x16_t) -> int32x4_t {
    // SAFETY: the instruction changes nothing but the register of the sums.
    unsafe {
        asm!(
            "sdot {sums:v}.4s, {a:v}.16b, {b:v}.16b",
            sums = inout(vreg) sums, a = in(vreg) a, b = in(vreg) b,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    sums
}

/// # Safety
/// As for [`Micro`]; the processor has dot products.
#[target_feature(enable = "neon,dotprod")]
unsafe fn dot<const ROWS: usize>(left: *const u8, panel: *const u8, groups: usize, sums: *mut i32) {
    // SAFETY: upheld by the caller.
    unsafe {
        let mut found = [[vdupq_n_s32(0); 4]; ROWS];
        for group in 0..groups {
            let panel = panel.cast::<i8>().add(group * 4 * COLUMNS);
            let columns = [
                vld1q_s8(panel),
                vld1q_s8(panel.add(16)),
                vld1q_s8(panel.add(32)),
                vld1q_s8(panel.add(48)),
            ];
            let left = left.cast::<i32>().add(group * ROWS);
            for (row, sums_of_row) in found.iter_mut().enumerate() {
                let four = vreinterpretq_s8_s32(vdupq_n_s32(left.add(row).read_unaligned()));
                for (sum, column) in sums_of_row.iter_mut().zip(&columns) {
                    *sum = sdot(*sum, *column, four);
                }
            }
        }
        for (row, sums_of_row) in found.iter().enumerate() {
            for (part, &sum) in sums_of_row.iter().enumerate() {
                vst1q_s32(sums.add(COLUMNS * row + 4 * part), sum);
            }
        }
    }
}

/// # Safety
/// As for [`Micro`].
#[target_feature(enable = "neon")]
unsafe fn neon<const ROWS: usize>(
    left: *const u8,
    panel: *const u8,
    groups: usize,
    sums: *mut i32,
) {
    // SAFETY: upheld by the caller.
    unsafe {
        let mut found = [[vdupq_n_s32(0); 4]; ROWS];
        for group in 0..groups {
            let panel = panel.cast::<i8>().add(group * 2 * COLUMNS);
            let columns = [
                vld1_s8(panel),
                vld1_s8(panel.add(8)),
                vld1_s8(panel.add(16)),
                vld1_s8(panel.add(24)),
            ];
            let left = left.cast::<i16>().add(group * ROWS);
            for (row, sums_of_row) in found.iter_mut().enumerate() {
                let two = vreinterpret_s8_s16(vdup_n_s16(left.add(row).read_unaligned()));
                for (sum, column) in sums_of_row.iter_mut().zip(&columns) {
                    let products = vmull_s8(*column, two);
                    *sum = vpadalq_s16(*sum, products);
                }
            }
        }
        for (row, sums_of_row) in found.iter().enumerate() {
            for (part, &sum) in sums_of_row.iter().enumerate() {
                vst1q_s32(sums.add(COLUMNS * row + 4 * part), sum);
            }
        }
    }
}
