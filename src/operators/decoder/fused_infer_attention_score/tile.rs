//! The innermost loop: a few rows of sums, 16 neighbours each, to which products of a number and 16 neighbours are added.

use crate::cpu::Isa;

/// Neighbours that are computed at once.
pub(super) const LANES: usize = 16;

/// Sums of so many rows.
pub(super) type Sums<const ROWS: usize> = [[f32; LANES]; ROWS];

/// Numbers, and how far it is from a row to the next and from a step to the next.
#[derive(Clone, Copy)]
pub(super) struct Numbers {
    pub start: *const f32,
    pub row: usize,
    pub step: usize,
}

/// Neighbours, and how far it is from a step to the next.
#[derive(Clone, Copy)]
pub(super) struct Neighbours {
    pub start: *const f32,
    pub step: usize,
}

/// Adds for each of `steps` the product of each row's number and the neighbours.
///
/// # Safety
/// There are as many numbers and neighbours, and the processor has the instruction set.
#[inline(always)]
pub(super) unsafe fn add_products<const ROWS: usize>(
    isa: Isa,
    sums: &mut Sums<ROWS>,
    numbers: Numbers,
    neighbours: Neighbours,
    steps: usize,
) {
    // SAFETY: upheld by the caller.
    unsafe {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => avx512(sums, numbers, neighbours, steps),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => avx2(sums, numbers, neighbours, steps),
            _ => portable(sums, numbers, neighbours, steps),
        }
    }
}

/// # Safety
/// As for [`add_products`].
unsafe fn portable<const ROWS: usize>(
    sums: &mut Sums<ROWS>,
    numbers: Numbers,
    neighbours: Neighbours,
    steps: usize,
) {
    for step in 0..steps {
        // SAFETY: upheld by the caller.
        let several = unsafe {
            &*neighbours
                .start
                .add(step * neighbours.step)
                .cast::<[f32; LANES]>()
        };
        for (row, sums) in sums.iter_mut().enumerate() {
            // SAFETY: upheld by the caller.
            let number = unsafe { *numbers.start.add(row * numbers.row + step * numbers.step) };
            for (sum, neighbour) in sums.iter_mut().zip(several) {
                *sum += number * neighbour;
            }
        }
    }
}

/// # Safety
/// As for [`add_products`].
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
unsafe fn avx512<const ROWS: usize>(
    sums: &mut Sums<ROWS>,
    numbers: Numbers,
    neighbours: Neighbours,
    steps: usize,
) {
    use std::arch::x86_64::{_mm512_fmadd_ps, _mm512_loadu_ps, _mm512_set1_ps, _mm512_storeu_ps};
    // SAFETY: upheld by the caller; sums are as many as are loaded and stored.
    unsafe {
        let mut held: [_; ROWS] = std::array::from_fn(|row| _mm512_loadu_ps(sums[row].as_ptr()));
        for step in 0..steps {
            let several = _mm512_loadu_ps(neighbours.start.add(step * neighbours.step));
            for (row, sum) in held.iter_mut().enumerate() {
                let number = *numbers.start.add(row * numbers.row + step * numbers.step);
                *sum = _mm512_fmadd_ps(_mm512_set1_ps(number), several, *sum);
            }
        }
        for (sums, held) in sums.iter_mut().zip(held) {
            _mm512_storeu_ps(sums.as_mut_ptr(), held);
        }
    }
}

/// # Safety
/// As for [`add_products`].
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
unsafe fn avx2<const ROWS: usize>(
    sums: &mut Sums<ROWS>,
    numbers: Numbers,
    neighbours: Neighbours,
    steps: usize,
) {
    use std::arch::x86_64::{_mm256_fmadd_ps, _mm256_loadu_ps, _mm256_set1_ps, _mm256_storeu_ps};
    // Half of the neighbours at a time, so that all sums stay in registers.
    for half in [0, LANES / 2] {
        // SAFETY: upheld by the caller; sums are as many as are loaded and stored.
        unsafe {
            let mut held: [_; ROWS] =
                std::array::from_fn(|row| _mm256_loadu_ps(sums[row].as_ptr().add(half)));
            for step in 0..steps {
                let start = neighbours.start.add(step * neighbours.step + half);
                let several = _mm256_loadu_ps(start);
                for (row, sum) in held.iter_mut().enumerate() {
                    let number = *numbers.start.add(row * numbers.row + step * numbers.step);
                    *sum = _mm256_fmadd_ps(_mm256_set1_ps(number), several, *sum);
                }
            }
            for (sums, held) in sums.iter_mut().zip(held) {
                _mm256_storeu_ps(sums.as_mut_ptr().add(half), held);
            }
        }
    }
}
