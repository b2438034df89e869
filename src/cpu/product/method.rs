//! Which innermost loops an instruction set has, and what order of elements they read.

use crate::cpu::isa::Isa;
use crate::cpu::product::matrix::Matrix;
use crate::cpu::product::portable;
use crate::cpu::transpose::TransposeFn;

#[cfg(target_arch = "aarch64")]
use crate::cpu::product::aarch64;
#[cfg(target_arch = "x86_64")]
use crate::cpu::product::x86;

/// Writes the sums of a block of rows and a panel: for each row one for each column of the panel.
///
/// Sums are exact, modulo 2^32.
///
/// # Safety
/// The block of rows has as many as the function is for, and like the panel so many groups; both are valid for reads, `sums`
/// for writes. The processor has the instructions that the function uses.
pub(super) type Micro = unsafe fn(left: *const u8, panel: *const u8, groups: usize, sums: *mut i32);

/// Packs a panel, as [`pack::panel`](crate::cpu::product::pack::panel) does.
///
/// # Safety
/// As there; the processor has the instructions that the function uses.
pub(super) type PanelFn = unsafe fn(
    matrix: &Matrix,
    block: *const u8,
    place: (usize, usize, usize),
    flip: u8,
    transpose: TransposeFn,
    to: *mut u8,
);

/// The innermost loops of an instruction set.
pub(super) struct Method {
    /// Elements along the inner dimension that lie together.
    pub group: usize,
    /// Columns of a panel.
    pub columns: usize,
    /// The most rows of a block.
    pub rows: usize,
    /// What elements of the right operand are combined with by exclusive or: with 0x80 they are 128 more than they were,
    /// without a sign, as an instruction wants that multiplies bytes with sign by bytes without.
    pub flip: u8,
    /// Whether elements of the left operand are widened to 16 bits.
    pub wide: bool,
    /// By the number of rows, from 1.
    pub micro: &'static [Micro],
    pub panel: PanelFn,
    /// For elements of a panel's groups, as many bytes as one instruction adds up of a column.
    pub transpose: TransposeFn,
}

impl Method {
    /// The loops of a set; the portable ones where the processor lacks it.
    pub fn of(isa: Isa) -> &'static Method {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 if isa.is_available() && Isa::has_tiles() => &x86::AMX,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 if isa.is_available() && is_x86_feature_detected!("avx512vnni") => {
                &x86::VNNI
            }
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx2 if Isa::Avx2.is_available() => &x86::AVX2,
            #[cfg(target_arch = "aarch64")]
            Isa::Neon if std::arch::is_aarch64_feature_detected!("dotprod") => &aarch64::DOT,
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => &aarch64::NEON,
            _ => &portable::METHOD,
        }
    }
}
