//! Transposing copies in blocks that fit in registers.

use std::arch::x86_64::*;

use crate::cpu::int4;
use crate::cpu::transpose::{TransposeFn, portable};

/// Runs `block` on whole blocks of `ROWS` by `COLUMNS` and the portable copy on what is left over.
///
/// # Safety
/// As for [`TransposeFn`].
#[inline(always)]
unsafe fn in_blocks<T: Copy, const ROWS: usize, const COLUMNS: usize>(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
    block: impl Fn(*const T, *mut T),
) {
    let (whole_rows, whole_columns) = (rows / ROWS * ROWS, columns / COLUMNS * COLUMNS);
    let read =
        |row: usize, column: usize| from.cast::<T>().wrapping_add(column * from_stride + row);
    let write = |row: usize, column: usize| to.cast::<T>().wrapping_add(row * to_stride + column);
    // Bytes are not x itself, but in the cache.
    let fetched = if size_of::<T>() > 1 {
        rows * size_of::<T>()
    } else {
        0
    };
    for column in (0..whole_columns).step_by(COLUMNS) {
        // The tile that follows this one goes on where its columns end.
        for line in (0..fetched).step_by(64) {
            for column in column..column + COLUMNS {
                let next = read(rows, column).cast::<i8>().wrapping_add(line);
                // SAFETY: any address may be asked for, on every x86_64 processor.
                unsafe { _mm_prefetch::<_MM_HINT_T1>(next) };
            }
        }
        for row in (0..whole_rows).step_by(ROWS) {
            block(read(row, column), write(row, column));
        }
    }
    let rest: TransposeFn = portable::<T>;
    // SAFETY: upheld by the caller; both parts lie inside the tile.
    unsafe {
        if whole_rows < rows {
            let (at, to) = (read(whole_rows, 0), write(whole_rows, 0));
            rest(
                at.cast(),
                from_stride,
                to.cast(),
                to_stride,
                rows - whole_rows,
                columns,
            );
        }
        if whole_columns < columns && whole_rows > 0 {
            let (at, to) = (read(0, whole_columns), write(0, whole_columns));
            let left = columns - whole_columns;
            rest(
                at.cast(),
                from_stride,
                to.cast(),
                to_stride,
                whole_rows,
                left,
            );
        }
    }
}

/// Elements of four bytes.
///
/// # Safety
/// As for [`TransposeFn`]; the processor has AVX2.
#[target_feature(enable = "avx2")]
pub(crate) unsafe fn words(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
) {
    // SAFETY: upheld by the caller; each block is eight by eight elements of the tile.
    unsafe {
        in_blocks::<f32, 8, 8>(
            from,
            from_stride,
            to,
            to_stride,
            rows,
            columns,
            |from, to| {
                let line = |column: usize| _mm256_loadu_ps(from.add(column * from_stride));
                // Rows 0, 1, 4 and 5 (`low`) or 2, 3, 6 and 7 of two columns, then of four.
                let low = |column| _mm256_unpacklo_ps(line(column), line(column + 1));
                let high = |column| _mm256_unpackhi_ps(line(column), line(column + 1));
                let even = |a, b| _mm256_shuffle_ps::<0b01_00_01_00>(a, b);
                let odd = |a, b| _mm256_shuffle_ps::<0b11_10_11_10>(a, b);
                // Entry i has rows i and i + 4 of columns 0 to 3, entry i + 4 those of columns 4 to 7.
                let quads = [
                    even(low(0), low(2)),
                    odd(low(0), low(2)),
                    even(high(0), high(2)),
                    odd(high(0), high(2)),
                    even(low(4), low(6)),
                    odd(low(4), low(6)),
                    even(high(4), high(6)),
                    odd(high(4), high(6)),
                ];
                for row in 0..4 {
                    let (left, right) = (quads[row], quads[row + 4]);
                    _mm256_storeu_ps(
                        to.add(row * to_stride),
                        _mm256_permute2f128_ps::<0x20>(left, right),
                    );
                    _mm256_storeu_ps(
                        to.add((row + 4) * to_stride),
                        _mm256_permute2f128_ps::<0x31>(left, right),
                    );
                }
            },
        );
    }
}

/// Elements of two bytes.
///
/// # Safety
/// As for [`TransposeFn`]; the processor has AVX2.
#[target_feature(enable = "avx2")]
pub(crate) unsafe fn halves(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
) {
    // SAFETY: upheld by the caller; each block is sixteen rows by eight columns of the tile.
    unsafe {
        in_blocks::<u16, 16, 8>(
            from,
            from_stride,
            to,
            to_stride,
            rows,
            columns,
            |from, to| {
                let line =
                    |column: usize| _mm256_loadu_si256(from.add(column * from_stride).cast());
                // Interleaving line i with line i + 4, three times over, transposes, in both halves of
                // the registers at once.
                let interleave = |lines: [__m256i; 8]| {
                    [
                        _mm256_unpacklo_epi16(lines[0], lines[4]),
                        _mm256_unpackhi_epi16(lines[0], lines[4]),
                        _mm256_unpacklo_epi16(lines[1], lines[5]),
                        _mm256_unpackhi_epi16(lines[1], lines[5]),
                        _mm256_unpacklo_epi16(lines[2], lines[6]),
                        _mm256_unpackhi_epi16(lines[2], lines[6]),
                        _mm256_unpacklo_epi16(lines[3], lines[7]),
                        _mm256_unpackhi_epi16(lines[3], lines[7]),
                    ]
                };
                let lines = [
                    line(0),
                    line(1),
                    line(2),
                    line(3),
                    line(4),
                    line(5),
                    line(6),
                    line(7),
                ];
                let lines = interleave(interleave(interleave(lines)));
                for (row, line) in lines.into_iter().enumerate() {
                    _mm_storeu_si128(to.add(row * to_stride).cast(), _mm256_castsi256_si128(line));
                    _mm_storeu_si128(
                        to.add((row + 8) * to_stride).cast(),
                        _mm256_extracti128_si256::<1>(line),
                    );
                }
            },
        );
    }
}

/// Bytes.
///
/// # Safety
/// As for [`TransposeFn`]; the processor has AVX2.
#[target_feature(enable = "avx2")]
pub(crate) unsafe fn bytes(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
) {
    // SAFETY: upheld by the caller; each block is 32 rows by sixteen columns of the tile.
    unsafe {
        in_blocks::<u8, 32, 16>(
            from,
            from_stride,
            to,
            to_stride,
            rows,
            columns,
            |from, to| {
                // As for elements of two bytes, four times over.
                let interleave = |lines: [__m256i; 16]| {
                    std::array::from_fn(|index| {
                        let (a, b) = (lines[index / 2], lines[index / 2 + 8]);
                        if index % 2 == 0 {
                            _mm256_unpacklo_epi8(a, b)
                        } else {
                            _mm256_unpackhi_epi8(a, b)
                        }
                    })
                };
                let lines = std::array::from_fn(|column| {
                    _mm256_loadu_si256(from.add(column * from_stride).cast())
                });
                let lines = interleave(interleave(interleave(interleave(lines))));
                for (row, line) in lines.into_iter().enumerate() {
                    _mm_storeu_si128(to.add(row * to_stride).cast(), _mm256_castsi256_si128(line));
                    _mm_storeu_si128(
                        to.add((row + 16) * to_stride).cast(),
                        _mm256_extracti128_si256::<1>(line),
                    );
                }
            },
        );
    }
}

/// Packs columns of int4.
///
/// # Safety
/// The processor has AVX2.
#[target_feature(enable = "avx2")]
pub(crate) unsafe fn pack(columns: &mut [[u8; int4::HEIGHT]]) {
    int4::pack(columns);
}
