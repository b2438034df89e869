//! A transposing copy in blocks that fit in registers.

use std::arch::aarch64::*;

use crate::cpu::transpose::portable;

/// Rows and columns of a block.
const BLOCK: usize = 16;

/// Bytes.
///
/// # Safety
/// As for [`TransposeFn`](crate::cpu::transpose::TransposeFn).
#[target_feature(enable = "neon")]
pub(crate) unsafe fn bytes(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
) {
    // Interleaving line i with line i + 8, four times over, transposes.
    let interleave = |lines: [uint8x16_t; BLOCK]| {
        std::array::from_fn(|index| {
            let (a, b) = (lines[index / 2], lines[index / 2 + BLOCK / 2]);
            if index % 2 == 0 {
                vzip1q_u8(a, b)
            } else {
                vzip2q_u8(a, b)
            }
        })
    };
    let whole_rows = rows / BLOCK * BLOCK;
    let whole_columns = columns / BLOCK * BLOCK;
    // SAFETY: upheld by the caller; each block lies inside the tile, and so do the parts that are left.
    unsafe {
        for column in (0..whole_columns).step_by(BLOCK) {
            for row in (0..whole_rows).step_by(BLOCK) {
                let from = from.add(column * from_stride + row);
                let to = to.add(row * to_stride + column);
                let lines = std::array::from_fn(|column| vld1q_u8(from.add(column * from_stride)));
                let lines = interleave(interleave(interleave(interleave(lines))));
                for (row, line) in lines.into_iter().enumerate() {
                    vst1q_u8(to.add(row * to_stride), line);
                }
            }
        }
        let rest = |row: usize, column: usize, rows: usize, columns: usize| {
            portable::<u8>(
                from.add(column * from_stride + row),
                from_stride,
                to.add(row * to_stride + column),
                to_stride,
                rows,
                columns,
            );
        };
        rest(whole_rows, 0, rows - whole_rows, columns);
        rest(0, whole_columns, whole_rows, columns - whole_columns);
    }
}
