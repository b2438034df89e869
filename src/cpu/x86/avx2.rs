//! AVX2 with FMA and F16C, which every processor with AVX2 has.

use std::arch::x86_64::*;

use half::{bf16, f16};

use crate::cpu::line::{
    Input, Lanes, LineFn, Lines, LinesFn, Operands, Operation, Output, Pattern, Writing, each,
};
use crate::cpu::run;

/// Registers of eight.
pub(crate) struct Avx2;

/// The loop with these instructions.
///
/// # Safety
/// As for [`LineFn`].
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn entry<X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
) {
    // SAFETY: upheld by the caller.
    unsafe { run::line::<Avx2, X, P, O, Y>(x, operands, y, length) }
}

/// All bits where a value is not NaN.
///
/// # Safety
/// The processor has AVX2.
#[inline(always)]
unsafe fn numbers(value: __m256) -> __m256 {
    // SAFETY: upheld by the caller.
    unsafe { _mm256_cmp_ps::<_CMP_ORD_Q>(value, value) }
}

/// The loop for many lines with these instructions.
///
/// # Safety
/// As for [`LinesFn`].
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
    lines: &Lines,
) {
    // SAFETY: upheld by the caller.
    unsafe { run::lines::<Avx2, X, P, O, Y>(x, operands, y, length, lines) }
}

/// Nearest integers, saturated to 16 bits; NaN becomes 0. The order is that of packing, within 128-bit
/// parts. `None` where [`Writing::quick`] has it so.
///
/// # Safety
/// The processor has AVX2.
#[inline(always)]
unsafe fn integers(values: [__m256; 4], writing: Writing) -> Option<[__m256i; 2]> {
    // SAFETY: upheld by the caller.
    unsafe {
        let words = pack_i16(each!(values, value => _mm256_cvtps_epi32(value)));
        // What is NaN or beyond int32 comes out as the least of all, which little else does.
        let least = _mm256_min_epi16(words[0], words[1]);
        let found = _mm256_cmpeq_epi16(least, _mm256_set1_epi16(i16::MIN));
        if _mm256_testz_si256(found, found) != 0 {
            Some(words)
        } else if writing.quick {
            None
        } else {
            Some(careful_integers(&values))
        }
    }
}

/// [`integers`] for any values.
///
/// # Safety
/// The processor has AVX2.
#[cold]
#[target_feature(enable = "avx2")]
unsafe fn careful_integers(values: &[__m256; 4]) -> [__m256i; 2] {
    // SAFETY: upheld by the caller.
    unsafe {
        pack_i16(each!(*values, value => {
            let value = _mm256_and_ps(value, numbers(value));
            _mm256_cvtps_epi32(_mm256_min_ps(value, _mm256_set1_ps(LARGEST)))
        }))
    }
}

/// Saturates to 16 bits.
///
/// # Safety
/// The processor has AVX2.
#[inline(always)]
unsafe fn pack_i16(values: [__m256i; 4]) -> [__m256i; 2] {
    // SAFETY: upheld by the caller.
    unsafe {
        [
            _mm256_packs_epi32(values[0], values[1]),
            _mm256_packs_epi32(values[2], values[3]),
        ]
    }
}

/// Puts 32-bit parts in order after two rounds of packing, which works within 128-bit parts.
///
/// # Safety
/// The processor has AVX2.
#[inline(always)]
unsafe fn in_order(packed: __m256i) -> __m256i {
    // SAFETY: upheld by the caller.
    unsafe { _mm256_permutevar8x32_epi32(packed, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)) }
}

/// Saturates to signed 8 bits, in order.
///
/// # Safety
/// The processor has AVX2.
#[inline(always)]
unsafe fn pack_i8(words: [__m256i; 2]) -> __m256i {
    // SAFETY: upheld by the caller.
    unsafe { in_order(_mm256_packs_epi16(words[0], words[1])) }
}

/// Saturates to unsigned 8 bits, in order.
///
/// # Safety
/// The processor has AVX2.
#[inline(always)]
unsafe fn pack_u8(words: [__m256i; 2]) -> __m256i {
    // SAFETY: upheld by the caller.
    unsafe { in_order(_mm256_packus_epi16(words[0], words[1])) }
}

/// Writes a register, past the caches where that is asked for.
///
/// # Safety
/// The processor has AVX2; `y` is valid for writes of 32 bytes, and aligned to them where the caches are
/// passed.
#[inline(always)]
unsafe fn write(y: *mut u8, bytes: __m256i, writing: Writing) {
    // SAFETY: upheld by the caller; whoever asks for `past` calls `finish_writes`.
    unsafe {
        if writing.past {
            _mm256_stream_si256(y.cast(), bytes);
        } else {
            _mm256_storeu_si256(y.cast(), bytes);
        }
    }
}

/// Beyond what any output of 8 bits holds, and inside int32.
const LARGEST: f32 = 32767.0;

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

impl Lanes for Avx2 {
    type Float = __m256;
    type Integer = __m256i;
    type Mask = __m256i;

    const LANES: usize = 8;

    fn entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LineFn {
        entry::<X, P, O, Y>
    }

    fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LinesFn {
        lines_entry::<X, P, O, Y>
    }

    lanes! {
        fn splat(value: f32) -> __m256 { _mm256_set1_ps(value) }
        fn load_f32(at: *const f32) -> __m256 { _mm256_loadu_ps(at) }
        fn load_f16(at: *const f16) -> __m256 { _mm256_cvtph_ps(_mm_loadu_si128(at.cast())) }
        fn load_bf16(at: *const bf16) -> __m256 {
            _mm256_castsi256_ps(_mm256_slli_epi32::<16>(_mm256_cvtepu16_epi32(
                _mm_loadu_si128(at.cast()),
            )))
        }

        fn load_i8(at: *const i8) -> __m256 {
            _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(at.cast())))
        }

        fn multiply(a: __m256, b: __m256) -> __m256 { _mm256_mul_ps(a, b) }
        fn divide(a: __m256, b: __m256) -> __m256 { _mm256_div_ps(a, b) }
        fn add(a: __m256, b: __m256) -> __m256 { _mm256_add_ps(a, b) }
        fn multiply_add(a: __m256, b: __m256, c: __m256) -> __m256 { _mm256_fmadd_ps(a, b, c) }
        fn quotient(x: __m256, scale: __m256, reciprocal: __m256) -> __m256 {
            {
                let first = _mm256_mul_ps(x, reciprocal);
                let rest = _mm256_fnmadd_ps(first, scale, x);
                let quotient = _mm256_fmadd_ps(rest, reciprocal, first);
                let sign = _mm256_and_ps(first, _mm256_set1_ps(-0.0));
                // Where the correction is NaN the first estimate stays.
                _mm256_blendv_ps(first, _mm256_or_ps(quotient, sign), numbers(quotient))
            }
        }
        fn prefetch(at: *const u8) { _mm_prefetch::<_MM_HINT_T0>(at.cast()) }
        fn quotient_for_integer(x: __m256, scale: __m256, reciprocal: __m256) -> __m256 {
            {
                let first = _mm256_mul_ps(x, reciprocal);
                let rest = _mm256_fnmadd_ps(first, scale, x);
                _mm256_fmadd_ps(rest, reciprocal, first)
            }
        }
        fn quotient_of_parts(x: __m256, reciprocal: __m256, rest: __m256) -> __m256 {
            _mm256_fmadd_ps(x, reciprocal, _mm256_mul_ps(x, rest))
        }
        fn rest(a: __m256, b: __m256) -> __m256 { _mm256_fnmadd_ps(a, b, _mm256_set1_ps(1.0)) }
        fn floor(a: __m256) -> __m256 { _mm256_floor_ps(a) }
        fn ceil(a: __m256) -> __m256 { _mm256_ceil_ps(a) }
        fn trunc(a: __m256) -> __m256 {
            _mm256_round_ps::<{ _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC }>(a)
        }

        fn store_f32(values: [__m256; 4], y: *mut u8) {
            for (index, value) in values.into_iter().enumerate() {
                _mm256_storeu_ps(y.cast::<f32>().add(8 * index), value);
            }
        }
        fn store_i8(values: [__m256; 4], y: *mut u8, writing: Writing) -> bool {
            {
                let Some(words) = integers(values, writing) else { return false };
                write(y, pack_i8(words), writing);
                true
            }
        }
        fn store_u8(values: [__m256; 4], y: *mut u8, writing: Writing) -> bool {
            {
                let Some(words) = integers(values, writing) else { return false };
                write(y, pack_u8(words), writing);
                true
            }
        }
        fn store_i32(values: [__m256; 4], y: *mut u8, writing: Writing) {
            for (index, value) in values.into_iter().enumerate() {
                let beyond = _mm256_cmp_ps::<_CMP_GE_OQ>(value, _mm256_set1_ps(2_147_483_648.0));
                let integer = _mm256_cvtps_epi32(_mm256_and_ps(value, numbers(value)));
                let integer = _mm256_blendv_epi8(
                    integer,
                    _mm256_set1_epi32(i32::MAX),
                    _mm256_castps_si256(beyond),
                );
                write(y.add(32 * index), integer, writing);
            }
        }
        fn store_i4(values: [__m256; 4], y: *mut u8, writing: Writing) -> bool {
            {
                let Some(words) = integers(values, writing) else { return false };
                let bytes = _mm256_packs_epi16(words[0], words[1]);
                let bytes = _mm256_min_epi8(bytes, _mm256_set1_epi8(7));
                let bytes = _mm256_max_epi8(bytes, _mm256_set1_epi8(-8));
                let nibbles = _mm256_and_si256(bytes, _mm256_set1_epi8(0x0f));
                // The even element, and 16 times the odd one.
                let pairs = _mm256_maddubs_epi16(nibbles, _mm256_set1_epi16(0x1001));
                // Packing left the even fours of elements in one half and the odd ones in the other.
                let packed = _mm256_packus_epi16(pairs, pairs);
                let (even, odd) = (_mm256_castsi256_si128(packed), _mm256_extracti128_si256::<1>(packed));
                _mm_storeu_si128(y.cast(), _mm_unpacklo_epi16(even, odd));
                true
            }
        }
        fn store_bytes(values: [__m256i; 4], y: *mut u8, writing: Writing) {
            write(y, pack_u8(pack_i16(values)), writing)
        }
        fn store_halves(values: [__m256i; 4], y: *mut u8, writing: Writing) {
            for (index, [low, high]) in values.as_chunks::<2>().0.iter().enumerate() {
                // Packing works within 128-bit parts.
                let packed = _mm256_packus_epi32(*low, *high);
                let halves = _mm256_permute4x64_epi64::<0b11_01_10_00>(packed);
                write(y.add(32 * index), halves, writing);
            }
        }
        fn store_f16(values: [__m256; 4], y: *mut u8, writing: Writing) {
            for (index, [low, high]) in values.as_chunks::<2>().0.iter().enumerate() {
                let low = _mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(*low);
                let high = _mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(*high);
                write(y.add(32 * index), _mm256_set_m128i(high, low), writing);
            }
        }

        fn bits(value: __m256) -> __m256i { _mm256_castps_si256(value) }
        fn from_bits(bits: __m256i) -> __m256 { _mm256_castsi256_ps(bits) }
        fn splat_integer(value: i32) -> __m256i { _mm256_set1_epi32(value) }
        fn and(a: __m256i, b: __m256i) -> __m256i { _mm256_and_si256(a, b) }
        fn or(a: __m256i, b: __m256i) -> __m256i { _mm256_or_si256(a, b) }
        fn sum(a: __m256i, b: __m256i) -> __m256i { _mm256_add_epi32(a, b) }
        fn difference(a: __m256i, b: __m256i) -> __m256i { _mm256_sub_epi32(a, b) }
        fn min(a: __m256i, b: __m256i) -> __m256i { _mm256_min_epi32(a, b) }
        fn max(a: __m256i, b: __m256i) -> __m256i { _mm256_max_epi32(a, b) }
        fn shift_right_each(a: __m256i, bits: __m256i) -> __m256i { _mm256_srlv_epi32(a, bits) }
        fn look_up(table: &[u8; 48], index: __m256i) -> __m256i {
            {
                // Where the upper bit of a byte is set a shuffle gives 0: in all bytes but the lowest, and
                // there in all thirds of the table but the right one.
                let third = |number: i32| {
                    let part = table.as_ptr().add(16 * number as usize).cast();
                    let index = _mm256_sub_epi8(index, _mm256_set1_epi32(16 * number));
                    let index = _mm256_adds_epu8(index, _mm256_set1_epi32(0x8080_8070_u32.cast_signed()));
                    _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128(part)), index)
                };
                _mm256_or_si256(_mm256_or_si256(third(0), third(1)), third(2))
            }
        }

        fn has_nan(values: [__m256; 4]) -> bool {
            {
                let [a, b, c, d] = values;
                let found = _mm256_or_ps(
                    _mm256_cmp_ps::<_CMP_UNORD_Q>(a, b),
                    _mm256_cmp_ps::<_CMP_UNORD_Q>(c, d),
                );
                _mm256_movemask_ps(found) != 0
            }
        }
        fn is_not_nan(value: __m256) -> __m256i { _mm256_castps_si256(numbers(value)) }
        fn is_less(a: __m256i, b: __m256i) -> __m256i { _mm256_cmpgt_epi32(b, a) }
        fn select(mask: __m256i, yes: __m256i, no: __m256i) -> __m256i {
            _mm256_blendv_epi8(no, yes, mask)
        }
    }

    #[inline(always)]
    unsafe fn shift_right<const BITS: u32>(a: __m256i) -> __m256i {
        // SAFETY: upheld by the caller of the trait's function.
        unsafe { _mm256_srl_epi32(a, _mm_cvtsi32_si128(BITS as i32)) }
    }
}
