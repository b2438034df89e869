//! AMX where the processor has none: its instructions are carried out when the system traps them.
//!
//! That is for tests of the loops, which thereby run on any x86-64. What the instructions do is taken from Intel's manual of
//! the instruction set.

use std::cell::UnsafeCell;
use std::ffi::c_int;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::AMX;
use crate::cpu::product::method::Method;
use crate::cpu::product::pack;
use crate::cpu::transpose;

/// The loops, with panels packed by plain Rust.
static LOOPS: Method = Method {
    panel: pack::panel::<4, 64>,
    transpose: transpose::portable::<u32>,
    ..AMX
};

/// How many instructions were trapped.
static TRAPPED: AtomicUsize = AtomicUsize::new(0);

/// The loops, which may be run from now on.
pub(in crate::cpu::product) fn loops() -> &'static Method {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // Asked for the permission first: where there is AMX, it is used.
        if crate::cpu::x86::amx::is_available() {
            return;
        }
        // SAFETY: zeros are an action; the handler is for signals with information.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            let handler: extern "C" fn(c_int, *mut libc::siginfo_t, *mut libc::c_void) = trapped;
            action.sa_sigaction = handler as usize;
            action.sa_flags = libc::SA_SIGINFO;
            assert_eq!(
                libc::sigaction(libc::SIGILL, &action, std::ptr::null_mut()),
                0
            );
        }
    });
    &LOOPS
}

/// How many instructions were carried out here; `None` where the processor has them.
pub(in crate::cpu::product) fn carried_out() -> Option<usize> {
    let are_there = crate::cpu::x86::amx::is_available();
    (!are_there).then(|| TRAPPED.load(Ordering::Relaxed))
}

/// The matrix unit of a thread.
struct Unit {
    is_configured: bool,
    rows: [usize; 8],
    row_bytes: [usize; 8],
    tiles: [[[u8; 64]; 16]; 8],
}

impl Unit {
    const RELEASED: Unit = Unit {
        is_configured: false,
        rows: [0; 8],
        row_bytes: [0; 8],
        tiles: [[[0; 64]; 16]; 8],
    };
}

thread_local! {
    // Without an initializer or a destructor, and so to be had in a signal handler.
    static UNIT: UnsafeCell<Unit> = const { UnsafeCell::new(Unit::RELEASED) };
}

/// Rows of memory.
#[derive(Clone, Copy)]
struct Memory {
    at: *mut u8,
    stride: usize,
}

enum Instruction {
    Configure(Memory),
    Release,
    Zero(usize),
    Load(usize, Memory),
    Store(usize, Memory),
    /// Sums, and the signed bytes that are multiplied.
    MultiplyAdd(usize, usize, usize),
}

extern "C" fn trapped(signal: c_int, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the system hands over the registers of the thread, which go on from where they are left. The unit is the
    // thread's own, and only used in here.
    unsafe {
        let registers = &mut (*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs;
        let at = registers[libc::REG_RIP as usize] as *const u8;
        let done = decoded(at, registers)
            .filter(|(instruction, _)| UNIT.with(|unit| carry_out(&mut *unit.get(), instruction)));
        match done {
            Some((_, length)) => {
                registers[libc::REG_RIP as usize] += length as i64;
                TRAPPED.fetch_add(1, Ordering::Relaxed);
            }
            // What is not for this unit ends the process when it is tried again.
            None => {
                libc::signal(signal, libc::SIG_DFL);
            }
        }
    }
}

/// # Safety
/// There are instructions at `at`.
unsafe fn decoded(at: *const u8, registers: &[i64; 23]) -> Option<(Instruction, usize)> {
    const NUMBERS: [c_int; 16] = [
        libc::REG_RAX,
        libc::REG_RCX,
        libc::REG_RDX,
        libc::REG_RBX,
        libc::REG_RSP,
        libc::REG_RBP,
        libc::REG_RSI,
        libc::REG_RDI,
        libc::REG_R8,
        libc::REG_R9,
        libc::REG_R10,
        libc::REG_R11,
        libc::REG_R12,
        libc::REG_R13,
        libc::REG_R14,
        libc::REG_R15,
    ];
    let register = |number: u8| registers[NUMBERS[usize::from(number)] as usize] as usize;
    // SAFETY: upheld by the caller; no byte behind an instruction is read.
    let byte = |index: usize| unsafe { *at.add(index) };
    // A VEX prefix of three bytes, of the map 0F38, 128 bits wide.
    if byte(0) != 0xc4 || byte(1) & 0x1f != 2 || byte(2) & 0x84 != 0 {
        return None;
    }
    let [r, x, b] = [7, 6, 5].map(|bit| (!byte(1) >> bit & 1) << 3);
    let (third, prefix, operation) = (!byte(2) >> 3 & 0xf, byte(2) & 3, byte(3));
    let form = byte(4);
    let (mode, first, second) = (form >> 6, (form >> 3 & 7) | r, form & 7);
    let [one, two, three] = [first, second | b, third].map(usize::from);
    if mode == 3 {
        let instruction = match (operation, prefix) {
            (0x49, 0) => Instruction::Release,
            (0x49, 3) => Instruction::Zero(one),
            (0x5e, 3) => Instruction::MultiplyAdd(one, two, three),
            _ => return None,
        };
        return Some((instruction, 5));
    }
    let mut length = 5;
    let (base, stride) = if second == 4 {
        let scaled = byte(5);
        length = 6;
        let index = (scaled >> 3 & 7) | x;
        let stride = if index == 4 {
            0
        } else {
            register(index) << (scaled >> 6)
        };
        (scaled & 7, stride)
    } else {
        (second, 0)
    };
    let displacement = match mode {
        0 if base == 5 => return None,
        0 => 0,
        1 => {
            length += 1;
            isize::from(byte(length - 1).cast_signed())
        }
        _ => {
            length += 4;
            i32::from_le_bytes([4, 3, 2, 1].map(|back| byte(length - back))) as isize
        }
    };
    let memory = Memory {
        at: register(base | b).wrapping_add_signed(displacement) as *mut u8,
        stride,
    };
    let instruction = match (operation, prefix) {
        (0x49, 0) => Instruction::Configure(memory),
        (0x4b, 3) => Instruction::Load(one, memory),
        (0x4b, 2) => Instruction::Store(one, memory),
        _ => return None,
    };
    Some((instruction, length))
}

/// Whether the unit does it: it refuses what the processor would.
///
/// # Safety
/// The memory is there.
unsafe fn carry_out(unit: &mut Unit, instruction: &Instruction) -> bool {
    let has = |unit: &Unit, tile: usize| unit.is_configured && tile < 8 && unit.rows[tile] > 0;
    match *instruction {
        Instruction::Configure(memory) => {
            // SAFETY: upheld by the caller.
            let bytes: [u8; 64] = unsafe { memory.at.cast::<[u8; 64]>().read_unaligned() };
            let reserved = bytes[2..16]
                .iter()
                .chain(&bytes[32..48])
                .chain(&bytes[56..]);
            if bytes[0] != 1 || reserved.copied().any(|byte| byte != 0) {
                return false;
            }
            *unit = Unit {
                is_configured: true,
                ..Unit::RELEASED
            };
            for tile in 0..8 {
                let width = u16::from_le_bytes([bytes[16 + 2 * tile], bytes[17 + 2 * tile]]);
                (unit.rows[tile], unit.row_bytes[tile]) = (bytes[48 + tile].into(), width.into());
                let is_empty = unit.rows[tile] == 0;
                if unit.rows[tile] > 16 || width > 64 || is_empty != (width == 0) {
                    return false;
                }
            }
            true
        }
        Instruction::Release => {
            *unit = Unit::RELEASED;
            true
        }
        Instruction::Zero(tile) if has(unit, tile) => {
            unit.tiles[tile] = [[0; 64]; 16];
            true
        }
        Instruction::Load(tile, memory) if has(unit, tile) => {
            unit.tiles[tile] = [[0; 64]; 16];
            let (rows, width) = (unit.rows[tile], unit.row_bytes[tile]);
            for (row, to) in unit.tiles[tile][..rows].iter_mut().enumerate() {
                let from = memory.at.wrapping_add(row * memory.stride);
                // SAFETY: upheld by the caller.
                unsafe { from.copy_to_nonoverlapping(to.as_mut_ptr(), width) };
            }
            true
        }
        Instruction::Store(tile, memory) if has(unit, tile) => {
            let (rows, width) = (unit.rows[tile], unit.row_bytes[tile]);
            for (row, from) in unit.tiles[tile][..rows].iter().enumerate() {
                let to = memory.at.wrapping_add(row * memory.stride);
                // SAFETY: upheld by the caller.
                unsafe { from.as_ptr().copy_to_nonoverlapping(to, width) };
            }
            true
        }
        Instruction::MultiplyAdd(sums, left, right)
            if [sums, left, right].into_iter().all(|tile| has(unit, tile))
                && unit.rows[sums] == unit.rows[left]
                && unit.row_bytes[sums] == unit.row_bytes[right]
                && unit.row_bytes[left] == 4 * unit.rows[right] =>
        {
            let four = |tile: usize, unit: &Unit, row: usize, place: usize| {
                let bytes = &unit.tiles[tile][row][4 * place..4 * place + 4];
                [0, 1, 2, 3].map(|index| i32::from(bytes[index].cast_signed()))
            };
            for row in 0..unit.rows[sums] {
                for column in 0..unit.row_bytes[sums] / 4 {
                    let place = &unit.tiles[sums][row][4 * column..4 * column + 4];
                    let mut sum = i32::from_le_bytes([0, 1, 2, 3].map(|index| place[index]));
                    for along in 0..unit.rows[right] {
                        let (a, b) = (
                            four(left, unit, row, along),
                            four(right, unit, along, column),
                        );
                        let products = a.iter().zip(b).map(|(a, b)| a * b);
                        sum = sum.wrapping_add(products.sum());
                    }
                    let place = &mut unit.tiles[sums][row][4 * column..4 * column + 4];
                    place.copy_from_slice(&sum.to_le_bytes());
                }
            }
            true
        }
        _ => false,
    }
}
