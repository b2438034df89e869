//! The innermost loops in plain Rust, for any processor.

use crate::cpu::product::method::{Method, Micro};
use crate::cpu::product::pack;
use crate::cpu::transpose;

const GROUP: usize = 2;
const COLUMNS: usize = 16;

pub(super) static METHOD: Method = Method {
    group: GROUP,
    columns: COLUMNS,
    rows: 2,
    flip: 0,
    wide: false,
    micro: &[micro::<1>, micro::<2>] as &[Micro],
    panel: pack::panel::<GROUP, COLUMNS>,
    transpose: transpose::portable::<u16>,
};

/// # Safety
/// As for [`Micro`].
unsafe fn micro<const ROWS: usize>(
    left: *const u8,
    panel: *const u8,
    groups: usize,
    sums: *mut i32,
) {
    let mut found = [[0i32; COLUMNS]; ROWS];
    for group in 0..groups {
        // SAFETY: upheld by the caller.
        let (left, panel) = unsafe {
            let left = left.cast::<[[i8; GROUP]; ROWS]>().add(group);
            let panel = panel.cast::<[[i8; GROUP]; COLUMNS]>().add(group);
            (*left, *panel)
        };
        for row in 0..ROWS {
            for column in 0..COLUMNS {
                let products = [0, 1]
                    .map(|index| i32::from(left[row][index]) * i32::from(panel[column][index]));
                let sum = products[0] + products[1];
                found[row][column] = found[row][column].wrapping_add(sum);
            }
        }
    }
    // SAFETY: upheld by the caller.
    unsafe { sums.cast::<[[i32; COLUMNS]; ROWS]>().write(found) }
}
