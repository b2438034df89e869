//! NEON, which every aarch64 processor has.

use std::arch::aarch64::*;

use half::{bf16, f16};

use crate::cpu::line::{
    Input, Lanes, LineFn, Lines, LinesFn, Operands, Operation, Output, Pattern, Writing, each,
};
use crate::cpu::quotient::LARGE;
use crate::cpu::run;

/// Registers of four.
pub(crate) struct Neon;

/// The loop with these instructions.
///
/// # Safety
/// As for [`LineFn`].
#[target_feature(enable = "neon")]
unsafe fn entry<X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
) {
    // SAFETY: upheld by the caller.
    unsafe { run::line::<Neon, X, P, O, Y>(x, operands, y, length) }
}

/// The loop for many lines with these instructions.
///
/// # Safety
/// As for [`LinesFn`].
#[target_feature(enable = "neon")]
unsafe fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
    lines: &Lines,
) {
    // SAFETY: upheld by the caller.
    unsafe { run::lines::<Neon, X, P, O, Y>(x, operands, y, length, lines) }
}

/// Nearest integers, saturated to 16 bits; NaN becomes 0.
///
/// # Safety
/// As for [`Lanes`].
#[inline(always)]
unsafe fn integers(values: [float32x4_t; 4]) -> [int16x8_t; 2] {
    // SAFETY: upheld by the caller.
    unsafe {
        let [a, b, c, d] = each!(values, value => vqmovn_s32(vcvtnq_s32_f32(value)));
        [vcombine_s16(a, b), vcombine_s16(c, d)]
    }
}

/// Implements functions of [`Lanes`] by one expression each.
macro_rules! lanes {
    ($(fn $name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? { $body:expr })*) => {$(
        #[inline(always)]
        unsafe fn $name($($argument: $type),*) $(-> $result)? {
            // SAFETY: upheld by the caller of the trait's function.
            unsafe { $body }
        }
    )*};
}

impl Lanes for Neon {
    type Float = float32x4_t;
    type Integer = int32x4_t;
    type Mask = uint32x4_t;

    const LANES: usize = 4;

    fn entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LineFn {
        entry::<X, P, O, Y>
    }

    fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LinesFn {
        lines_entry::<X, P, O, Y>
    }

    lanes! {
        fn splat(value: f32) -> float32x4_t { vdupq_n_f32(value) }
        fn load_f32(at: *const f32) -> float32x4_t { vld1q_f32(at) }
        fn load_f16(at: *const f16) -> float32x4_t {
            {
                // The exponent's zero moves by multiplying, which makes subnormals normal and is
                // exact; what had the largest exponent is to have the largest again.
                let bits = vmovl_u16(vld1_u16(at.cast()));
                let magnitude = vandq_u32(bits, vdupq_n_u32(0x7fff));
                let sign = vshlq_n_u32::<16>(veorq_u32(bits, magnitude));
                let moved = vmulq_n_f32(
                    vreinterpretq_f32_u32(vshlq_n_u32::<13>(magnitude)),
                    f32::from_bits((127 + 112) << 23),
                );
                let largest = vcgeq_u32(magnitude, vdupq_n_u32(0x7c00));
                let largest = vandq_u32(largest, vdupq_n_u32(0x7f80_0000));
                vreinterpretq_f32_u32(vorrq_u32(
                    vorrq_u32(vreinterpretq_u32_f32(moved), largest),
                    sign,
                ))
            }
        }
        fn load_bf16(at: *const bf16) -> float32x4_t {
            vreinterpretq_f32_u32(vshll_n_u16::<16>(vld1_u16(at.cast())))
        }

        fn load_i8(at: *const i8) -> float32x4_t {
            {
                let bytes = vcreate_s8(at.cast::<u32>().read_unaligned().into());
                vcvtq_f32_s32(vmovl_s16(vget_low_s16(vmovl_s8(bytes))))
            }
        }

        fn multiply(a: float32x4_t, b: float32x4_t) -> float32x4_t { vmulq_f32(a, b) }
        fn divide(a: float32x4_t, b: float32x4_t) -> float32x4_t { vdivq_f32(a, b) }
        fn add(a: float32x4_t, b: float32x4_t) -> float32x4_t { vaddq_f32(a, b) }
        fn multiply_add(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {
            vfmaq_f32(c, a, b)
        }
        fn quotient(x: float32x4_t, scale: float32x4_t, reciprocal: float32x4_t) -> float32x4_t {
            {
                let first = vmulq_f32(x, reciprocal);
                let rest = vfmsq_f32(x, first, scale);
                let quotient = vfmaq_f32(first, rest, reciprocal);
                // Where the correction is NaN the first estimate stays; elsewhere it lends its sign.
                let number = vceqq_f32(quotient, quotient);
                let own = vandq_u32(number, vdupq_n_u32(0x7fff_ffff));
                vbslq_f32(own, quotient, first)
            }
        }
        fn quotient_of_parts(
            x: float32x4_t,
            reciprocal: float32x4_t,
            rest: float32x4_t
        ) -> float32x4_t {
            {
                // No product overflows, and every quotient of the limits saturates. NaN stays NaN, which
                // the conversion makes 0.
                let x = vminq_f32(x, vdupq_n_f32(LARGE));
                let x = vmaxq_f32(x, vdupq_n_f32(-LARGE));
                vfmaq_f32(vmulq_f32(x, rest), x, reciprocal)
            }
        }
        fn rest(a: float32x4_t, b: float32x4_t) -> float32x4_t { vfmsq_f32(vdupq_n_f32(1.0), a, b) }
        fn floor(a: float32x4_t) -> float32x4_t { vrndmq_f32(a) }
        fn ceil(a: float32x4_t) -> float32x4_t { vrndpq_f32(a) }
        fn trunc(a: float32x4_t) -> float32x4_t { vrndq_f32(a) }

        fn store_f32(values: [float32x4_t; 4], y: *mut u8) {
            for (index, value) in values.into_iter().enumerate() {
                vst1q_f32(y.cast::<f32>().add(4 * index), value);
            }
        }
        fn store_i8(values: [float32x4_t; 4], y: *mut u8, _writing: Writing) -> bool {
            {
                let [low, high] = integers(values);
                vst1q_s8(y.cast(), vcombine_s8(vqmovn_s16(low), vqmovn_s16(high)));
                true
            }
        }
        fn store_u8(values: [float32x4_t; 4], y: *mut u8, _writing: Writing) -> bool {
            {
                let [low, high] = integers(values);
                vst1q_u8(y, vcombine_u8(vqmovun_s16(low), vqmovun_s16(high)));
                true
            }
        }
        fn store_i32(values: [float32x4_t; 4], y: *mut u8, _writing: Writing) {
            for (index, value) in values.into_iter().enumerate() {
                vst1q_s32(y.cast::<i32>().add(4 * index), vcvtnq_s32_f32(value));
            }
        }
        fn store_i4(values: [float32x4_t; 4], y: *mut u8, _writing: Writing) -> bool {
            {
                let [low, high] = integers(values);
                let (least, most) = (vdupq_n_s16(-8), vdupq_n_s16(7));
                let low = vminq_s16(vmaxq_s16(low, least), most);
                let high = vminq_s16(vmaxq_s16(high, least), most);
                // The even element's lower half, and the odd one moved above it.
                let even = vandq_s16(vuzp1q_s16(low, high), vdupq_n_s16(0x0f));
                let odd = vshlq_n_s16::<4>(vuzp2q_s16(low, high));
                vst1_s8(y.cast(), vmovn_s16(vorrq_s16(even, odd)));
                true
            }
        }
        fn store_bytes(values: [int32x4_t; 4], y: *mut u8, _writing: Writing) {
            {
                let [a, b, c, d] = each!(values, value => vmovn_s32(value));
                let (low, high) = (vcombine_s16(a, b), vcombine_s16(c, d));
                vst1q_s8(y.cast(), vcombine_s8(vmovn_s16(low), vmovn_s16(high)));
            }
        }
        fn store_halves(values: [int32x4_t; 4], y: *mut u8, _writing: Writing) {
            for (index, value) in values.into_iter().enumerate() {
                vst1_s16(y.cast::<i16>().add(4 * index), vmovn_s32(value));
            }
        }

        fn bits(value: float32x4_t) -> int32x4_t { vreinterpretq_s32_f32(value) }
        fn from_bits(bits: int32x4_t) -> float32x4_t { vreinterpretq_f32_s32(bits) }
        fn splat_integer(value: i32) -> int32x4_t { vdupq_n_s32(value) }
        fn and(a: int32x4_t, b: int32x4_t) -> int32x4_t { vandq_s32(a, b) }
        fn or(a: int32x4_t, b: int32x4_t) -> int32x4_t { vorrq_s32(a, b) }
        fn sum(a: int32x4_t, b: int32x4_t) -> int32x4_t { vaddq_s32(a, b) }
        fn difference(a: int32x4_t, b: int32x4_t) -> int32x4_t { vsubq_s32(a, b) }
        fn min(a: int32x4_t, b: int32x4_t) -> int32x4_t { vminq_s32(a, b) }
        fn max(a: int32x4_t, b: int32x4_t) -> int32x4_t { vmaxq_s32(a, b) }
        fn shift_right_each(a: int32x4_t, bits: int32x4_t) -> int32x4_t {
            vreinterpretq_s32_u32(vshlq_u32(vreinterpretq_u32_s32(a), vnegq_s32(bits)))
        }
        fn look_up(table: &[u8; 48], index: int32x4_t) -> int32x4_t {
            {
                // Bytes that are not in the table give 0: all but the lowest.
                let index = vorrq_s32(index, vdupq_n_s32(!0xff));
                let parts = vld1q_u8_x3(table.as_ptr());
                vreinterpretq_s32_u8(vqtbl3q_u8(parts, vreinterpretq_u8_s32(index)))
            }
        }

        fn has_nan(values: [float32x4_t; 4]) -> bool {
            {
                let [a, b, c, d] = each!(values, value => vceqq_f32(value, value));
                vminvq_u32(vandq_u32(vandq_u32(a, b), vandq_u32(c, d))) == 0
            }
        }
        fn is_not_nan(value: float32x4_t) -> uint32x4_t { vceqq_f32(value, value) }
        fn is_less(a: int32x4_t, b: int32x4_t) -> uint32x4_t { vcltq_s32(a, b) }
        fn select(mask: uint32x4_t, yes: int32x4_t, no: int32x4_t) -> int32x4_t {
            vbslq_s32(mask, yes, no)
        }
    }

    #[inline(always)]
    unsafe fn shift_right<const BITS: u32>(a: int32x4_t) -> int32x4_t {
        // SAFETY: upheld by the caller of the trait's function.
        unsafe {
            let bits = vdupq_n_s32(-(BITS as i32));
            vreinterpretq_s32_u32(vshlq_u32(vreinterpretq_u32_s32(a), bits))
        }
    }
}
