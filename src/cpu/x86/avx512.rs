//! AVX-512: F, BW, DQ and VL, which every processor with AVX-512 since Skylake-SP has.

use std::arch::x86_64::*;

use half::{bf16, f16};

use crate::cpu::line::{
    Input, Lanes, LineFn, Lines, LinesFn, Operands, Operation, Output, Pattern, Writing, each,
};
use crate::cpu::run;

/// Registers of sixteen.
pub(crate) struct Avx512;

/// The loop with these instructions.
///
/// # Safety
/// As for [`LineFn`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,fma")]
unsafe fn entry<X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
) {
    // SAFETY: upheld by the caller.
    unsafe { run::line::<Avx512, X, P, O, Y>(x, operands, y, length) }
}

/// The loop for many lines with these instructions.
///
/// # Safety
/// As for [`LinesFn`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,fma")]
unsafe fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
    lines: &Lines,
) {
    // SAFETY: upheld by the caller.
    unsafe { run::lines::<Avx512, X, P, O, Y>(x, operands, y, length, lines) }
}

/// Nearest integers, saturated to 16 bits; NaN becomes 0. The order is that of packing, within 128-bit
/// parts. `None` where [`Writing::quick`] has it so.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn integers(values: [__m512; 4], writing: Writing) -> Option<[__m512i; 2]> {
    // SAFETY: upheld by the caller.
    unsafe {
        let words = pack_i16(each!(values, value => _mm512_cvtps_epi32(value)));
        // What is NaN or beyond int32 comes out as the least of all, which little else does.
        let least = _mm512_min_epi16(words[0], words[1]);
        if _mm512_cmpeq_epi16_mask(least, _mm512_set1_epi16(i16::MIN)) == 0 {
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
/// The processor has AVX-512.
#[cold]
#[target_feature(enable = "avx512f,avx512bw")]
unsafe fn careful_integers(values: &[__m512; 4]) -> [__m512i; 2] {
    // SAFETY: upheld by the caller.
    unsafe {
        pack_i16(each!(*values, value => {
            let number = _mm512_cmp_ps_mask::<_CMP_ORD_Q>(value, value);
            let value = _mm512_min_ps(value, _mm512_set1_ps(LARGEST));
            _mm512_maskz_cvtps_epi32(number, value)
        }))
    }
}

/// Saturates to 16 bits.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn pack_i16(values: [__m512i; 4]) -> [__m512i; 2] {
    // SAFETY: upheld by the caller.
    unsafe {
        [
            _mm512_packs_epi32(values[0], values[1]),
            _mm512_packs_epi32(values[2], values[3]),
        ]
    }
}

/// Puts 32-bit parts in order after two rounds of packing, which works within 128-bit parts.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn in_order(packed: __m512i) -> __m512i {
    // SAFETY: upheld by the caller.
    unsafe {
        let order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
        _mm512_permutexvar_epi32(order, packed)
    }
}

/// Saturates to signed 8 bits, in order.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn pack_i8(words: [__m512i; 2]) -> __m512i {
    // SAFETY: upheld by the caller.
    unsafe { in_order(_mm512_packs_epi16(words[0], words[1])) }
}

/// Saturates to unsigned 8 bits, in order.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn pack_u8(words: [__m512i; 2]) -> __m512i {
    // SAFETY: upheld by the caller.
    unsafe { in_order(_mm512_packus_epi16(words[0], words[1])) }
}

/// Writes a register, past the caches where that is asked for.
///
/// # Safety
/// The processor has AVX-512; `y` is valid for writes of 64 bytes, and aligned to them where the caches
/// are passed.
#[inline(always)]
unsafe fn write(y: *mut u8, bytes: __m512i, writing: Writing) {
    // SAFETY: upheld by the caller; whoever asks for `past` calls `finish_writes`.
    unsafe {
        if writing.past {
            _mm512_stream_si512(y.cast(), bytes);
        } else {
            _mm512_storeu_si512(y.cast(), bytes);
        }
    }
}

/// The lower words of 32-bit integers, or with `UPPER` of 1 the upper ones, in order.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn words<const UPPER: usize>(low: __m512i, high: __m512i) -> __m512i {
    const ORDERS: [[u16; 32]; 2] = {
        let mut orders = [[0; 32]; 2];
        let mut place = 0;
        while place < 64 {
            orders[place % 2][place / 2] = place as u16;
            place += 1;
        }
        orders
    };
    // SAFETY: upheld by the caller; an order is as long as a register.
    unsafe {
        let order = _mm512_loadu_si512(ORDERS[UPPER].as_ptr().cast());
        _mm512_permutex2var_epi16(low, order, high)
    }
}

/// One register of two halves.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn join([low, high]: [__m256i; 2]) -> __m512i {
    // SAFETY: upheld by the caller.
    unsafe { _mm512_inserti64x4::<1>(_mm512_castsi256_si512(low), high) }
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

impl Lanes for Avx512 {
    type Float = __m512;
    type Integer = __m512i;
    type Mask = __mmask16;

    const LANES: usize = 16;

    fn entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LineFn {
        entry::<X, P, O, Y>
    }

    fn lines_entry<X: Input, P: Pattern, O: Operation, Y: Output>() -> LinesFn {
        lines_entry::<X, P, O, Y>
    }

    lanes! {
        fn splat(value: f32) -> __m512 { _mm512_set1_ps(value) }
        fn load_f32(at: *const f32) -> __m512 { _mm512_loadu_ps(at) }
        fn load_f16(at: *const f16) -> __m512 { _mm512_cvtph_ps(_mm256_loadu_si256(at.cast())) }
        fn load_bf16(at: *const bf16) -> __m512 {
            _mm512_castsi512_ps(_mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(
                _mm256_loadu_si256(at.cast()),
            )))
        }

        fn load_i8(at: *const i8) -> __m512 {
            _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(at.cast())))
        }

        fn multiply(a: __m512, b: __m512) -> __m512 { _mm512_mul_ps(a, b) }
        fn divide(a: __m512, b: __m512) -> __m512 { _mm512_div_ps(a, b) }
        fn add(a: __m512, b: __m512) -> __m512 { _mm512_add_ps(a, b) }
        fn multiply_add(a: __m512, b: __m512, c: __m512) -> __m512 { _mm512_fmadd_ps(a, b, c) }
        fn magnitude_up_to(value: __m512, limit: f32) -> __m512 {
            // The smaller magnitude of the two, without a sign.
            _mm512_range_ps::<0b10_10>(value, _mm512_set1_ps(limit))
        }
        fn quotient(x: __m512, scale: __m512, reciprocal: __m512) -> __m512 {
            {
                let first = _mm512_mul_ps(x, reciprocal);
                let rest = _mm512_fnmadd_ps(first, scale, x);
                let quotient = _mm512_fmadd_ps(rest, reciprocal, first);
                // Where the first estimate is NaN (classes 0 and 1), zero (2) or infinite (4 and 5)
                // it stays.
                _mm512_fixupimm_ps::<0>(quotient, first, _mm512_set1_epi32(0x0011_0111))
            }
        }
        fn prefetch(at: *const u8) { _mm_prefetch::<_MM_HINT_T0>(at.cast()) }
        fn quotient_for_integer(x: __m512, scale: __m512, reciprocal: __m512) -> __m512 {
            {
                let first = _mm512_mul_ps(x, reciprocal);
                let rest = _mm512_fnmadd_ps(first, scale, x);
                _mm512_fmadd_ps(rest, reciprocal, first)
            }
        }
        fn quotient_of_parts(x: __m512, reciprocal: __m512, rest: __m512) -> __m512 {
            _mm512_fmadd_ps(x, reciprocal, _mm512_mul_ps(x, rest))
        }
        fn rest(a: __m512, b: __m512) -> __m512 { _mm512_fnmadd_ps(a, b, _mm512_set1_ps(1.0)) }
        fn floor(a: __m512) -> __m512 {
            _mm512_roundscale_ps::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(a)
        }
        fn ceil(a: __m512) -> __m512 {
            _mm512_roundscale_ps::<{ _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC }>(a)
        }
        fn trunc(a: __m512) -> __m512 {
            _mm512_roundscale_ps::<{ _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC }>(a)
        }

        fn store_f32(values: [__m512; 4], y: *mut u8) {
            for (index, value) in values.into_iter().enumerate() {
                _mm512_storeu_ps(y.cast::<f32>().add(16 * index), value);
            }
        }
        fn store_i8(values: [__m512; 4], y: *mut u8, writing: Writing) -> bool {
            {
                let Some(words) = integers(values, writing) else { return false };
                write(y, pack_i8(words), writing);
                true
            }
        }
        fn store_u8(values: [__m512; 4], y: *mut u8, writing: Writing) -> bool {
            {
                let Some(words) = integers(values, writing) else { return false };
                write(y, pack_u8(words), writing);
                true
            }
        }
        fn store_i32(values: [__m512; 4], y: *mut u8, writing: Writing) {
            for (index, value) in values.into_iter().enumerate() {
                let number = _mm512_cmp_ps_mask::<_CMP_ORD_Q>(value, value);
                let beyond = _mm512_cmp_ps_mask::<_CMP_GE_OQ>(value, _mm512_set1_ps(2_147_483_648.0));
                let integer = _mm512_maskz_cvtps_epi32(number, value);
                let integer = _mm512_mask_mov_epi32(integer, beyond, _mm512_set1_epi32(i32::MAX));
                write(y.add(64 * index), integer, writing);
            }
        }
        fn store_i4(values: [__m512; 4], y: *mut u8, writing: Writing) -> bool {
            {
                let Some(words) = integers(values, writing) else { return false };
                let bytes = pack_i8(words);
                let bytes = _mm512_min_epi8(bytes, _mm512_set1_epi8(7));
                let bytes = _mm512_max_epi8(bytes, _mm512_set1_epi8(-8));
                let nibbles = _mm512_and_si512(bytes, _mm512_set1_epi8(0x0f));
                // The even element, and 16 times the odd one.
                let pairs = _mm512_maddubs_epi16(nibbles, _mm512_set1_epi16(0x1001));
                _mm256_storeu_si256(y.cast(), _mm512_cvtepi16_epi8(pairs));
                true
            }
        }
        fn store_bytes(values: [__m512i; 4], y: *mut u8, writing: Writing) {
            write(y, pack_u8(pack_i16(values)), writing)
        }
        fn store_halves(values: [__m512i; 4], y: *mut u8, writing: Writing) {
            for (index, [low, high]) in values.as_chunks::<2>().0.iter().enumerate() {
                // Packing works within 128-bit parts.
                let packed = _mm512_packus_epi32(*low, *high);
                let order = _mm512_setr_epi64(0, 2, 4, 6, 1, 3, 5, 7);
                let halves = _mm512_permutexvar_epi64(order, packed);
                write(y.add(64 * index), halves, writing);
            }
        }
        fn store_f16(values: [__m512; 4], y: *mut u8, writing: Writing) {
            for (index, [low, high]) in values.as_chunks::<2>().0.iter().enumerate() {
                let halves = [
                    _mm512_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(*low),
                    _mm512_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(*high),
                ];
                write(y.add(64 * index), join(halves), writing);
            }
        }

        fn bits(value: __m512) -> __m512i { _mm512_castps_si512(value) }
        fn from_bits(bits: __m512i) -> __m512 { _mm512_castsi512_ps(bits) }
        fn splat_integer(value: i32) -> __m512i { _mm512_set1_epi32(value) }
        fn and(a: __m512i, b: __m512i) -> __m512i { _mm512_and_si512(a, b) }
        fn or(a: __m512i, b: __m512i) -> __m512i { _mm512_or_si512(a, b) }
        fn sum(a: __m512i, b: __m512i) -> __m512i { _mm512_add_epi32(a, b) }
        fn difference(a: __m512i, b: __m512i) -> __m512i { _mm512_sub_epi32(a, b) }
        fn min(a: __m512i, b: __m512i) -> __m512i { _mm512_min_epi32(a, b) }
        fn max(a: __m512i, b: __m512i) -> __m512i { _mm512_max_epi32(a, b) }
        fn shift_right_each(a: __m512i, bits: __m512i) -> __m512i { _mm512_srlv_epi32(a, bits) }
        fn look_up(table: &[u8; 48], index: __m512i) -> __m512i {
            {
                // As with AVX2.
                let third = |number: i32| {
                    let part = table.as_ptr().add(16 * number as usize).cast();
                    let index = _mm512_sub_epi8(index, _mm512_set1_epi32(16 * number));
                    let index = _mm512_adds_epu8(index, _mm512_set1_epi32(0x8080_8070_u32.cast_signed()));
                    _mm512_shuffle_epi8(_mm512_broadcast_i32x4(_mm_loadu_si128(part)), index)
                };
                _mm512_or_si512(_mm512_or_si512(third(0), third(1)), third(2))
            }
        }

        fn has_nan(values: [__m512; 4]) -> bool {
            {
                let [a, b, c, d] = values;
                let first = _mm512_cmp_ps_mask::<_CMP_UNORD_Q>(a, b);
                first | _mm512_cmp_ps_mask::<_CMP_UNORD_Q>(c, d) != 0
            }
        }
        fn is_not_nan(value: __m512) -> __mmask16 { _mm512_cmp_ps_mask::<_CMP_ORD_Q>(value, value) }
        fn is_less(a: __m512i, b: __m512i) -> __mmask16 { _mm512_cmplt_epi32_mask(a, b) }
        fn select(mask: __mmask16, yes: __m512i, no: __m512i) -> __m512i {
            _mm512_mask_blend_epi32(mask, no, yes)
        }
    }

    /// In words, of which there are half as many registers.
    #[inline(always)]
    unsafe fn store_codes<const DROPPED: u32>(
        sums: [__m512i; 4],
        values: [__m512; 4],
        y: *mut u8,
        writing: Writing,
    ) {
        // SAFETY: upheld by the caller of the trait's function.
        unsafe {
            // The lower word of a sum counts steps, and the upper one has its exponent above seven bits that are 0. Products
            // with powers of two bring both to where the upper byte of a word is the code.
            let factors = _mm512_set1_epi32(1 << (16 + 24 - DROPPED) | 1 << 8);
            let [a, b, c, d] = each!(sums, sum => _mm512_madd_epi16(sum, factors));
            let codes = [words::<0>(a, b), words::<0>(c, d)];
            let signs = match writing.signs {
                Some(signs) => [
                    _mm512_loadu_si512(signs.cast()),
                    _mm512_loadu_si512(signs.add(32).cast()),
                ],
                None => {
                    let [a, b, c, d] = each!(values, value => _mm512_castps_si512(value));
                    [words::<1>(a, b), words::<1>(c, d)]
                }
            };
            let signed = |index: usize| {
                // Bits of the first where the mask has them, else of the other.
                let mask = _mm512_set1_epi16(0x7fff);
                let words = _mm512_ternarylogic_epi32::<0xe2>(codes[index], mask, signs[index]);
                _mm512_srli_epi16::<8>(words)
            };
            let order = _mm512_setr_epi64(0, 2, 4, 6, 1, 3, 5, 7);
            let packed = _mm512_packus_epi16(signed(0), signed(1));
            write(y, _mm512_permutexvar_epi64(order, packed), writing);
        }
    }

    #[inline(always)]
    unsafe fn shift_right<const BITS: u32>(a: __m512i) -> __m512i {
        // SAFETY: upheld by the caller of the trait's function.
        unsafe { _mm512_srli_epi32::<BITS>(a) }
    }
}
