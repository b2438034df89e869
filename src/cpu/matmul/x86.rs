//! The innermost loops for x86-64.

use std::arch::x86_64::*;

use half::{bf16, f16};

use crate::cpu::matmul::tile::{Arithmetic, COLUMNS, Lanes, Tile, Tiles, Widened, tile, tiles};

/// Defines the functions of a set, which all are unsafe to call.
macro_rules! lanes {
    ($($(#[$note:meta])* fn $name:ident($($argument:ident: $type:ty),*) -> $result:ty $body:block)*) => {
        $($(#[$note])*
        #[inline(always)]
        unsafe fn $name($($argument: $type),*) -> $result {
            // SAFETY: upheld by the caller.
            unsafe { $body }
        })*
    };
}

/// The loops of a set for one type.
macro_rules! entry {
    ($name:ident, $arithmetic:ty, $features:literal) => {
        /// # Safety
        /// As for [`TileFn`](crate::cpu::matmul::tile::TileFn).
        #[target_feature(enable = $features)]
        unsafe fn $name<const ROWS: usize, const WIDTH: usize>(it: &Tile) {
            // SAFETY: upheld by the caller.
            unsafe { tile::<$arithmetic, ROWS, WIDTH>(it) }
        }
    };
}

/// Registers of sixteen.
struct Avx512;

/// The sums of the lanes of four registers.
///
/// # Safety
/// The processor has AVX-512.
#[inline(always)]
unsafe fn totals_of_sixteen([a, b, c, d]: [__m512; COLUMNS]) -> [f32; COLUMNS] {
    // SAFETY: upheld by the caller; four numbers of a register are an array of four.
    unsafe {
        let pairs = |a, b| _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
        let (ab, cd) = (pairs(a, b), pairs(c, d));
        let low = _mm512_shuffle_ps::<0b01_00_01_00>(ab, cd);
        let high = _mm512_shuffle_ps::<0b11_10_11_10>(ab, cd);
        // Each quarter has a part of each sum.
        let parts = _mm512_add_ps(low, high);
        let halves = _mm256_add_ps(
            _mm512_castps512_ps256(parts),
            _mm512_extractf32x8_ps::<1>(parts),
        );
        let totals = _mm_add_ps(
            _mm256_castps256_ps128(halves),
            _mm256_extractf128_ps::<1>(halves),
        );
        std::mem::transmute::<__m128, [f32; 4]>(totals)
    }
}

impl Lanes for Avx512 {
    type Float = __m512;
    const LANES: usize = 16;

    lanes! {
        fn zero() -> __m512 { _mm512_setzero_ps() }
        fn load_f32(at: *const f32) -> __m512 { _mm512_loadu_ps(at) }
        fn load_f16(at: *const f16) -> __m512 { _mm512_cvtph_ps(_mm256_loadu_si256(at.cast())) }
        fn load_bf16(at: *const bf16) -> __m512 {
            let halves = _mm512_cvtepu16_epi32(_mm256_loadu_si256(at.cast()));
            _mm512_castsi512_ps(_mm512_slli_epi32::<16>(halves))
        }
        fn multiply_add(a: __m512, b: __m512, sum: __m512) -> __m512 { _mm512_fmadd_ps(a, b, sum) }
        fn totals(sums: [__m512; COLUMNS]) -> [f32; COLUMNS] { totals_of_sixteen(sums) }
    }
}

/// Pairs of bfloat16, of which one instruction multiplies and adds up sixteen.
struct Pairs;

impl Arithmetic for Pairs {
    type Left = bf16;
    type Right = bf16;
    type LeftVector = __m512bh;
    type RightVector = __m512bh;
    type Sums = __m512;
    const STEP: usize = 32;

    lanes! {
        fn zero() -> __m512 { _mm512_setzero_ps() }
        fn left(at: *const bf16) -> __m512bh { Pairs::right(at) }
        fn right(at: *const bf16) -> __m512bh {
            // Both are 64 bytes.
            std::mem::transmute::<__m512i, __m512bh>(_mm512_loadu_si512(at.cast()))
        }
        fn add(sums: __m512, left: __m512bh, right: __m512bh) -> __m512 {
            _mm512_dpbf16_ps(sums, left, right)
        }
        fn totals(sums: [__m512; COLUMNS]) -> [f32; COLUMNS] { totals_of_sixteen(sums) }
    }
}

/// Registers of eight.
struct Avx2;

impl Lanes for Avx2 {
    type Float = __m256;
    const LANES: usize = 8;

    lanes! {
        fn zero() -> __m256 { _mm256_setzero_ps() }
        fn load_f32(at: *const f32) -> __m256 { _mm256_loadu_ps(at) }
        fn load_f16(at: *const f16) -> __m256 { _mm256_cvtph_ps(_mm_loadu_si128(at.cast())) }
        fn load_bf16(at: *const bf16) -> __m256 {
            let halves = _mm256_cvtepu16_epi32(_mm_loadu_si128(at.cast()));
            _mm256_castsi256_ps(_mm256_slli_epi32::<16>(halves))
        }
        fn multiply_add(a: __m256, b: __m256, sum: __m256) -> __m256 { _mm256_fmadd_ps(a, b, sum) }
        fn totals(sums: [__m256; COLUMNS]) -> [f32; COLUMNS] {
            let [a, b, c, d] = sums;
            let parts = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
            let totals = _mm_add_ps(
                _mm256_castps256_ps128(parts),
                _mm256_extractf128_ps::<1>(parts),
            );
            std::mem::transmute::<__m128, [f32; 4]>(totals)
        }
    }
}

entry!(avx512_f32, Widened<Avx512, f32>, "avx512f,avx512bw,avx512dq,avx512vl,fma");
entry!(avx512_f16, Widened<Avx512, f16>, "avx512f,avx512bw,avx512dq,avx512vl,fma");
entry!(avx512_bf16, Widened<Avx512, bf16>, "avx512f,avx512bw,avx512dq,avx512vl,fma");
entry!(
    avx512_pairs,
    Pairs,
    "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16"
);
entry!(avx2_f32, Widened<Avx2, f32>, "avx2,fma,f16c");
entry!(avx2_f16, Widened<Avx2, f16>, "avx2,fma,f16c");
entry!(avx2_bf16, Widened<Avx2, bf16>, "avx2,fma,f16c");

pub(super) static AVX512_F32: Tiles = tiles!(avx512_f32 [1 2 3 4 5 6]);
pub(super) static AVX512_F16: Tiles = tiles!(avx512_f16 [1 2 3 4 5 6]);
pub(super) static AVX512_BF16: Tiles = tiles!(avx512_bf16 [1 2 3 4 5 6]);
pub(super) static AVX512_PAIRS: Tiles = tiles!(avx512_pairs [1 2 3 4 5 6]);
pub(super) static AVX2_F32: Tiles = tiles!(avx2_f32 [1 2]);
pub(super) static AVX2_F16: Tiles = tiles!(avx2_f16 [1 2]);
pub(super) static AVX2_BF16: Tiles = tiles!(avx2_bf16 [1 2]);
