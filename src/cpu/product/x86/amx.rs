//! Products by AMX, whose tiles of sixteen rows of 64 bytes are multiplied with sign and added up in int32.
//!
//! Stable Rust has no names for its instructions. Each function is one block of assembly, from the configuration of the tiles
//! to their release, so that no other code runs while they hold anything.

#[cfg(all(test, target_os = "linux", not(miri)))]
pub(in crate::cpu::product) mod emulated;

use std::arch::asm;

use crate::cpu::product::method::{Method, Micro};
use crate::cpu::product::x86;
use crate::cpu::x86::transpose::words;

/// Rows of a tile.
const ROWS: usize = 16;
/// Bytes of a row of a tile, and so elements that are added up at a time.
const BYTES: usize = 64;
/// Columns of a panel.
const COLUMNS: usize = 64;
/// Bytes from four rows of a panel to the next four, and of a row of sums.
const STRIDE: usize = 4 * COLUMNS;
/// From so many rows on there is more to multiply than to wait for.
const FEW_ROWS: usize = 4;

/// A panel is that of AVX-512, but for the sign of its elements; of rows there are two tiles at most.
pub(in crate::cpu::product) static AMX: Method = Method {
    group: BYTES,
    columns: COLUMNS,
    rows: 2 * ROWS,
    flip: 0,
    wide: false,
    micro: &[
        one_tile::<1>,
        one_tile::<2>,
        one_tile::<3>,
        one_tile::<4>,
        one_tile::<5>,
        one_tile::<6>,
        one_tile::<7>,
        one_tile::<8>,
        one_tile::<9>,
        one_tile::<10>,
        one_tile::<11>,
        one_tile::<12>,
        one_tile::<13>,
        one_tile::<14>,
        one_tile::<15>,
        one_tile::<16>,
        two_tiles::<17>,
        two_tiles::<18>,
        two_tiles::<19>,
        two_tiles::<20>,
        two_tiles::<21>,
        two_tiles::<22>,
        two_tiles::<23>,
        two_tiles::<24>,
        two_tiles::<25>,
        two_tiles::<26>,
        two_tiles::<27>,
        two_tiles::<28>,
        two_tiles::<29>,
        two_tiles::<30>,
        two_tiles::<31>,
        two_tiles::<32>,
    ] as &[Micro],
    panel: x86::vnni_panel,
    transpose: words,
};

/// How many rows and bytes of a row each tile has.
#[repr(C, align(64))]
struct Configuration {
    palette: u8,
    start_row: u8,
    reserved: [u8; 14],
    row_bytes: [u16; 16],
    rows: [u8; 16],
}

/// Tiles 0 to 3 of sums, 4 and 5 of the left operand, 6 and 7 of a panel.
const fn configuration(of_sums: [usize; 4], left: [usize; 2]) -> Configuration {
    let rows = [
        of_sums[0], of_sums[1], of_sums[2], of_sums[3], left[0], left[1], ROWS, ROWS,
    ];
    let mut configuration = Configuration {
        palette: 1,
        start_row: 0,
        reserved: [0; 14],
        row_bytes: [0; 16],
        rows: [0; 16],
    };
    let mut tile = 0;
    while tile < rows.len() {
        // Tiles without rows stay unused.
        if rows[tile] > 0 {
            configuration.rows[tile] = rows[tile] as u8;
            configuration.row_bytes[tile] = BYTES as u16;
        }
        tile += 1;
    }
    configuration
}

/// A block of at most sixteen rows: all 64 columns at once.
///
/// # Safety
/// As for [`Micro`]; the processor has AMX, and the process may use it.
unsafe fn one_tile<const COUNT: usize>(
    left: *const u8,
    panel: *const u8,
    groups: usize,
    sums: *mut i32,
) {
    let configuration = const { configuration([COUNT; 4], [COUNT, 0]) };
    if groups == 0 {
        // SAFETY: upheld by the caller.
        unsafe { sums.write_bytes(0, COUNT * COLUMNS) };
        return;
    }
    // SAFETY: upheld by the caller: each round reads a group of the rows and of the panel, the last lines write the sums of
    // the rows. A prefetch may be of any address.
    unsafe {
        asm!(
            "ldtilecfg [{configuration}]",
            "tilezero tmm0",
            "tilezero tmm1",
            "tilezero tmm2",
            "tilezero tmm3",
            "2:",
            "tileloadd tmm4, [{left} + {bytes}*1]",
            "tileloadd tmm6, [{panel} + {stride}*1]",
            "tdpbssd tmm0, tmm4, tmm6",
            "tileloadd tmm7, [{panel} + {stride}*1 + 64]",
            "tdpbssd tmm1, tmm4, tmm7",
            "tileloadd tmm6, [{panel} + {stride}*1 + 128]",
            "tdpbssd tmm2, tmm4, tmm6",
            "tileloadd tmm7, [{panel} + {stride}*1 + 192]",
            "tdpbssd tmm3, tmm4, tmm7",
            "add {left}, {step}",
            // With few rows the time is that of the panel's way from memory: what comes after the next round is asked for.
            "mov {asked:e}, {lines}",
            "test {asked:e}, {asked:e}",
            "jz 4f",
            "3:",
            "prefetcht0 [{panel} + 8192]",
            "prefetcht0 [{panel} + 8256]",
            "prefetcht0 [{panel} + 8320]",
            "prefetcht0 [{panel} + 8384]",
            "add {panel}, 256",
            "dec {asked:e}",
            "jnz 3b",
            "4:",
            "add {panel}, {rest}",
            "dec {groups}",
            "jnz 2b",
            "tilestored [{sums} + {stride}*1], tmm0",
            "tilestored [{sums} + {stride}*1 + 64], tmm1",
            "tilestored [{sums} + {stride}*1 + 128], tmm2",
            "tilestored [{sums} + {stride}*1 + 192], tmm3",
            "tilerelease",
            configuration = in(reg) &configuration,
            left = inout(reg) left => _,
            panel = inout(reg) panel => _,
            groups = inout(reg) groups => _,
            asked = out(reg) _,
            bytes = in(reg) BYTES,
            stride = in(reg) STRIDE,
            sums = in(reg) sums,
            step = const COUNT * BYTES,
            lines = const if COUNT < FEW_ROWS { ROWS } else { 0 },
            rest = const if COUNT < FEW_ROWS { 0 } else { ROWS * STRIDE },
            out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
            out("tmm4") _, out("tmm6") _, out("tmm7") _,
            options(nostack),
        );
    }
}

/// A block of more than sixteen rows: 32 columns, and then the other 32.
///
/// # Safety
/// As for [`one_tile`].
unsafe fn two_tiles<const COUNT: usize>(
    left: *const u8,
    panel: *const u8,
    groups: usize,
    sums: *mut i32,
) {
    let configuration = const {
        configuration(
            [ROWS, ROWS, COUNT - ROWS, COUNT - ROWS],
            [ROWS, COUNT - ROWS],
        )
    };
    if groups == 0 {
        // SAFETY: upheld by the caller.
        unsafe { sums.write_bytes(0, COUNT * COLUMNS) };
        return;
    }
    for half in [0, COLUMNS / 2] {
        // SAFETY: as in `one_tile`; each pass has half of the columns.
        unsafe {
            asm!(
                "ldtilecfg [{configuration}]",
                "tilezero tmm0",
                "tilezero tmm1",
                "tilezero tmm2",
                "tilezero tmm3",
                "2:",
                "tileloadd tmm4, [{left} + {bytes}*1]",
                "tileloadd tmm6, [{panel} + {stride}*1]",
                "tdpbssd tmm0, tmm4, tmm6",
                "tileloadd tmm7, [{panel} + {stride}*1 + 64]",
                "tdpbssd tmm1, tmm4, tmm7",
                "tileloadd tmm5, [{left} + {bytes}*1 + 1024]",
                "tdpbssd tmm2, tmm5, tmm6",
                "tdpbssd tmm3, tmm5, tmm7",
                "add {left}, {step}",
                "add {panel}, 4096",
                "dec {groups}",
                "jnz 2b",
                "tilestored [{sums} + {stride}*1], tmm0",
                "tilestored [{sums} + {stride}*1 + 64], tmm1",
                "tilestored [{sums} + {stride}*1 + 4096], tmm2",
                "tilestored [{sums} + {stride}*1 + 4160], tmm3",
                "tilerelease",
                configuration = in(reg) &configuration,
                left = inout(reg) left => _,
                panel = inout(reg) panel.add(4 * half) => _,
                groups = inout(reg) groups => _,
                bytes = in(reg) BYTES,
                stride = in(reg) STRIDE,
                sums = in(reg) sums.add(half),
                step = const COUNT * BYTES,
                out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                options(nostack),
            );
        }
    }
}
