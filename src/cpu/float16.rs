//! Narrowing to 16-bit floats, on integer registers.

use crate::cpu::float8::{code, sum};
use crate::cpu::line::{Lanes, Writing, each};

/// Nearest with ties to even, and beyond 65504 infinite; NaN is quiet.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_f16<L: Lanes>(values: [L::Float; 4], y: *mut u8, writing: Writing) {
    // SAFETY: upheld by the caller.
    unsafe {
        let has_nan = L::has_nan(values);
        let halves = each!(values, value => {
            // The code of 2^16, were there one, is that of infinity.
            let number = code::<L, 13>(sum::<L, 13, 15>(value, 65536.0), value);
            if has_nan {
                L::select(L::is_not_nan(value), number, L::splat_integer(0x7e00))
            } else {
                number
            }
        });
        L::store_halves(halves, y, writing);
    }
}

/// Nearest with ties to even; NaN is quiet.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
pub(super) unsafe fn store_bf16<L: Lanes>(values: [L::Float; 4], y: *mut u8, writing: Writing) {
    // SAFETY: upheld by the caller.
    unsafe {
        let has_nan = L::has_nan(values);
        let halves = each!(values, value => {
            let bits = L::bits(value);
            let upper = L::shift_right::<16>(bits);
            let odd = L::and(upper, L::splat_integer(1));
            let rounded = L::shift_right::<16>(L::sum(bits, L::sum(odd, L::splat_integer(0x7fff))));
            if has_nan {
                let quiet = L::or(upper, L::splat_integer(0x40));
                L::select(L::is_not_nan(value), rounded, quiet)
            } else {
                rounded
            }
        });
        L::store_halves(halves, y, writing);
    }
}
