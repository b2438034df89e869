//! The innermost loops for x86-64.

mod amx;
mod direct;

use std::arch::x86_64::*;

use crate::cpu::product::matrix::Matrix;
use crate::cpu::product::method::{Method, Micro};
use crate::cpu::product::pack;
use crate::cpu::transpose::TransposeFn;
use crate::cpu::x86::transpose::{halves, words};

pub(super) use amx::AMX;
#[cfg(all(test, target_os = "linux", not(miri)))]
pub(super) use amx::emulated;
pub(super) use direct::{add_avx2, add_vnni, dots_avx2, dots_vnni};

/// AVX-512 with VNNI: `vpdpbusd` adds four products of a byte without a sign and one with, without saturation.
pub(super) static VNNI: Method = Method {
    group: 4,
    columns: 64,
    rows: 6,
    flip: 0x80,
    wide: false,
    micro: &[
        vnni::<1>, vnni::<2>, vnni::<3>, vnni::<4>, vnni::<5>, vnni::<6>,
    ] as &[Micro],
    panel: vnni_panel,
    transpose: words,
};

/// AVX2: products of 16-bit numbers, of which `vpmaddwd` adds two. `vpmaddubsw` would saturate.
pub(super) static AVX2: Method = Method {
    group: 2,
    columns: 16,
    rows: 6,
    flip: 0,
    wide: true,
    micro: &[
        avx2::<1>, avx2::<2>, avx2::<3>, avx2::<4>, avx2::<5>, avx2::<6>,
    ] as &[Micro],
    panel: avx2_panel,
    transpose: halves,
};

/// Bytes ahead of the loops that are asked for: the processor's own prefetching ends with each page.
const AHEAD: usize = 2048;

/// # Safety
/// As for [`Micro`]; the processor has AVX-512 with VNNI.
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
unsafe fn vnni<const ROWS: usize>(
    left: *const u8,
    panel: *const u8,
    groups: usize,
    sums: *mut i32,
) {
    // SAFETY: upheld by the caller; a prefetch may be of any address.
    unsafe {
        let mut found = [[_mm512_setzero_si512(); 4]; ROWS];
        let mut left = left.cast::<i32>();
        let mut panel = panel;
        for _ in 0..groups {
            let columns = [
                _mm512_load_si512(panel.cast()),
                _mm512_load_si512(panel.add(64).cast()),
                _mm512_load_si512(panel.add(128).cast()),
                _mm512_load_si512(panel.add(192).cast()),
            ];
            for part in 0..4 {
                _mm_prefetch::<_MM_HINT_T0>(panel.wrapping_add(AHEAD + 64 * part).cast());
            }
            for (row, sums_of_row) in found.iter_mut().enumerate() {
                let group = _mm512_set1_epi32(left.add(row).read_unaligned());
                for (sum, column) in sums_of_row.iter_mut().zip(&columns) {
                    *sum = _mm512_dpbusd_epi32(*sum, *column, group);
                }
            }
            left = left.add(ROWS);
            panel = panel.add(256);
        }
        for (row, sums_of_row) in found.iter().enumerate() {
            for (part, &sum) in sums_of_row.iter().enumerate() {
                _mm512_storeu_si512(sums.add(64 * row + 16 * part).cast(), sum);
            }
        }
    }
}

/// # Safety
/// As for [`Micro`]; the processor has AVX2.
#[target_feature(enable = "avx2")]
unsafe fn avx2<const ROWS: usize>(
    left: *const u8,
    panel: *const u8,
    groups: usize,
    sums: *mut i32,
) {
    // SAFETY: upheld by the caller; a prefetch may be of any address.
    unsafe {
        let mut found = [[_mm256_setzero_si256(); 2]; ROWS];
        let mut left = left.cast::<i32>();
        let mut panel = panel;
        for _ in 0..groups {
            let columns = [
                _mm256_cvtepi8_epi16(_mm_load_si128(panel.cast())),
                _mm256_cvtepi8_epi16(_mm_load_si128(panel.add(16).cast())),
            ];
            _mm_prefetch::<_MM_HINT_T0>(panel.wrapping_add(AHEAD).cast());
            for (row, sums_of_row) in found.iter_mut().enumerate() {
                let group = _mm256_set1_epi32(left.add(row).read_unaligned());
                for (sum, column) in sums_of_row.iter_mut().zip(&columns) {
                    let products = _mm256_madd_epi16(*column, group);
                    *sum = _mm256_add_epi32(*sum, products);
                }
            }
            left = left.add(ROWS);
            panel = panel.add(32);
        }
        for (row, sums_of_row) in found.iter().enumerate() {
            for (part, &sum) in sums_of_row.iter().enumerate() {
                _mm256_storeu_si256(sums.add(16 * row + 8 * part).cast(), sum);
            }
        }
    }
}

/// # Safety
/// As for [`PanelFn`](crate::cpu::product::method::PanelFn).
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
unsafe fn vnni_panel(
    matrix: &Matrix,
    block: *const u8,
    place: (usize, usize, usize),
    flip: u8,
    transpose: TransposeFn,
    to: *mut u8,
) {
    // SAFETY: upheld by the caller.
    unsafe { pack::panel::<4, 64>(matrix, block, place, flip, transpose, to) }
}

/// # Safety
/// As for [`PanelFn`](crate::cpu::product::method::PanelFn).
#[target_feature(enable = "avx2")]
unsafe fn avx2_panel(
    matrix: &Matrix,
    block: *const u8,
    place: (usize, usize, usize),
    flip: u8,
    transpose: TransposeFn,
    to: *mut u8,
) {
    // SAFETY: upheld by the caller.
    unsafe { pack::panel::<2, 16>(matrix, block, place, flip, transpose, to) }
}
