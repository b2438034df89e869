//! One row times a plain matrix ([`crate::cpu::product::direct`]), for x86-64.

use std::arch::x86_64::*;

use crate::cpu::product::direct;

/// Bytes that are read ahead of the loops.
const AHEAD: usize = 1024;

/// # Safety
/// As for [`DotsFn`](direct::DotsFn).
#[target_feature(enable = "avx2")]
pub(in crate::cpu::product) unsafe fn dots_avx2(
    row: &[i8],
    columns: *const i8,
    stride: usize,
    sums: &mut [i32],
) {
    // SAFETY: upheld by the caller.
    unsafe { direct::dots(row, columns, stride, sums) }
}

/// # Safety
/// As for [`AddFn`](direct::AddFn).
#[target_feature(enable = "avx2")]
pub(in crate::cpu::product) unsafe fn add_avx2(
    row: &[i8],
    rows: *const i8,
    stride: usize,
    sums: &mut [i32],
) {
    // SAFETY: upheld by the caller.
    unsafe { direct::add(row, rows, stride, sums) }
}

/// What sums have too much where elements of the matrix were made 128 more.
#[inline(always)]
fn correction(row: &[i8]) -> i32 {
    row.iter()
        .fold(0i32, |sum, &value| sum.wrapping_add(i32::from(value)))
        .wrapping_mul(128)
}

/// # Safety
/// As for [`DotsFn`](direct::DotsFn).
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
pub(in crate::cpu::product) unsafe fn dots_vnni(
    row: &[i8],
    columns: *const i8,
    stride: usize,
    sums: &mut [i32],
) {
    let correction = correction(row);
    let fours = sums.len() / 4 * 4;
    // SAFETY: upheld by the caller.
    unsafe {
        for column in (0..fours).step_by(4) {
            let found = dots_of::<4>(row, columns.add(column * stride), stride);
            for (sum, found) in sums[column..].iter_mut().zip(found) {
                *sum = found.wrapping_sub(correction);
            }
        }
        for (column, sum) in sums.iter_mut().enumerate().skip(fours) {
            let [found] = dots_of::<1>(row, columns.add(column * stride), stride);
            *sum = found.wrapping_sub(correction);
        }
    }
}

/// # Safety
/// As for [`DotsFn`](direct::DotsFn), for so many columns.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
unsafe fn dots_of<const COLUMNS: usize>(
    row: &[i8],
    columns: *const i8,
    stride: usize,
) -> [i32; COLUMNS] {
    let flip = _mm512_set1_epi8(-128);
    let mut found = [_mm512_setzero_si512(); COLUMNS];
    let whole = row.len() / 64 * 64;
    // SAFETY: upheld by the caller; masked loads read no more than the rest; a prefetch may be of any address.
    unsafe {
        for place in (0..whole).step_by(64) {
            let factors = _mm512_loadu_si512(row.as_ptr().add(place).cast());
            for (column, sum) in found.iter_mut().enumerate() {
                let from = columns.add(column * stride + place);
                let values = _mm512_xor_si512(_mm512_loadu_si512(from.cast()), flip);
                _mm_prefetch::<_MM_HINT_T0>(from.wrapping_add(AHEAD));
                *sum = _mm512_dpbusd_epi32(*sum, values, factors);
            }
        }
        if whole < row.len() {
            let mask = (1u64 << (row.len() - whole)) - 1;
            let factors = _mm512_maskz_loadu_epi8(mask, row.as_ptr().add(whole));
            for (column, sum) in found.iter_mut().enumerate() {
                let from = columns.add(column * stride + whole);
                let values = _mm512_xor_si512(_mm512_maskz_loadu_epi8(mask, from), flip);
                *sum = _mm512_dpbusd_epi32(*sum, values, factors);
            }
        }
    }
    found.map(|sum| _mm512_reduce_add_epi32(sum))
}

/// # Safety
/// As for [`AddFn`](direct::AddFn).
#[target_feature(enable = "avx512f,avx512bw,avx512vnni")]
pub(in crate::cpu::product) unsafe fn add_vnni(
    row: &[i8],
    rows: *const i8,
    stride: usize,
    sums: &mut [i32],
) {
    const ROWS: usize = 8;
    let whole = row.len() / ROWS * ROWS;
    let (blocks, _) = sums.as_chunks_mut::<64>();
    let done = blocks.len() * 64;
    // SAFETY: upheld by the caller; a prefetch may be of any address.
    unsafe {
        for place in (0..whole).step_by(ROWS) {
            let factors = row.as_ptr().add(place).cast::<i32>();
            let factors = [factors.read_unaligned(), factors.add(1).read_unaligned()]
                .map(|four| _mm512_set1_epi32(four));
            for (index, block) in blocks.iter_mut().enumerate() {
                let from = rows.add(place * stride + index * 64);
                let block = block.as_mut_ptr();
                let mut found: [__m512i; 4] =
                    std::array::from_fn(|part| _mm512_loadu_si512(block.add(16 * part).cast()));
                for (half, factors) in factors.iter().enumerate() {
                    let groups = groups_of(from.add(4 * half * stride), stride);
                    for (sum, group) in found.iter_mut().zip(groups) {
                        *sum = _mm512_dpbusd_epi32(*sum, group, *factors);
                    }
                }
                for (part, sum) in found.into_iter().enumerate() {
                    _mm512_storeu_si512(block.add(16 * part).cast(), sum);
                }
            }
        }
        // The columns of a block came in another order, and each product was too large.
        let correction = correction(&row[..whole]);
        for block in blocks {
            let found = *block;
            for (column, sum) in block.iter_mut().enumerate() {
                let (lane, part, element) = (column / 16, column / 4 % 4, column % 4);
                *sum = found[16 * part + 4 * lane + element].wrapping_sub(correction);
            }
        }
        direct::add(
            &row[whole..],
            rows.add(whole * stride),
            stride,
            &mut sums[..done],
        );
        direct::add(row, rows.add(done), stride, &mut sums[done..]);
    }
}

/// Four rows of 64 columns as groups of four elements of a column, 128 more than they were. Part `p` has columns
/// `16 * lane + 4 * p` and the three behind in each lane of 128 bits.
///
/// # Safety
/// The rows are valid for reads.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
unsafe fn groups_of(rows: *const i8, stride: usize) -> [__m512i; 4] {
    let flip = _mm512_set1_epi8(-128);
    // SAFETY: upheld by the caller; a prefetch may be of any address.
    let [a, b, c, d] = std::array::from_fn(|row| unsafe {
        let from = rows.add(row * stride);
        _mm_prefetch::<_MM_HINT_T0>(from.wrapping_add(AHEAD));
        _mm512_xor_si512(_mm512_loadu_si512(from.cast()), flip)
    });
    let (ab, cd) = (_mm512_unpacklo_epi8(a, b), _mm512_unpacklo_epi8(c, d));
    let (ab_high, cd_high) = (_mm512_unpackhi_epi8(a, b), _mm512_unpackhi_epi8(c, d));
    [
        _mm512_unpacklo_epi16(ab, cd),
        _mm512_unpackhi_epi16(ab, cd),
        _mm512_unpacklo_epi16(ab_high, cd_high),
        _mm512_unpackhi_epi16(ab_high, cd_high),
    ]
}
