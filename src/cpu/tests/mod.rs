//! Every instruction set that the machine has, in every way through a problem, against the scalar
//! reference.

mod exhaustive;
mod float8;
mod shapes;
mod transposed;

use std::sync::LazyLock;

use half::{bf16, f16};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use smallvec::SmallVec;

use crate::cpu::problem::{SCALES, X, Y, ZERO_POINTS};
use crate::cpu::{Arithmetic, Dim, Isa, Kernel, Problem, reference};
use crate::dtype::{DType, RoundMode};

const X_DTYPES: [DType; 3] = [DType::Float32, DType::Float16, DType::BFloat16];
const ZERO_POINT_DTYPES: [DType; 6] = [
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Int8,
    DType::UInt8,
    DType::Int32,
];
const Y_DTYPES: [DType; 7] = [
    DType::Int8,
    DType::UInt8,
    DType::Int32,
    DType::Int4,
    DType::Float8E4M3FN,
    DType::Float8E5M2,
    DType::HiFloat8,
];
const ARITHMETICS: [Arithmetic; 3] = [
    Arithmetic::Multiply { sqrt_mode: false },
    Arithmetic::Multiply { sqrt_mode: true },
    Arithmetic::Divide,
];
const ROUND_MODES: [RoundMode; 4] = [
    RoundMode::Round,
    RoundMode::Floor,
    RoundMode::Ceil,
    RoundMode::Trunc,
];

/// The sets to test: all that this processor has. Those that it lacks are named in the output.
fn isas() -> Vec<Isa> {
    static ISAS: LazyLock<Vec<Isa>> = LazyLock::new(|| {
        let (here, elsewhere): (Vec<Isa>, Vec<Isa>) =
            Isa::ALL.into_iter().partition(|isa| isa.is_available());
        println!("tested: {here:?}; not on this processor: {elsewhere:?}");
        here.into_iter().filter(|isa| *isa != Isa::Scalar).collect()
    });
    ISAS.clone()
}

/// Bytes that start `skew` bytes after a multiple of 64.
struct Block {
    bytes: Vec<u8>,
    start: usize,
}

impl Block {
    fn new(length: usize, skew: usize) -> Block {
        let bytes = vec![0u8; length + 192];
        let start = bytes.as_ptr().align_offset(64) + skew;
        Block { bytes, start }
    }

    fn pointer(&mut self) -> *mut u8 {
        self.bytes[self.start..].as_mut_ptr()
    }
}

/// Bits of a binary32: any, near a tie, or special.
fn bits(random: &mut StdRng) -> u32 {
    const SPECIAL: [u32; 16] = [
        0x0000_0000,
        0x8000_0000,
        0x0000_0001,
        0x8000_0001,
        0x007f_ffff,
        0x0080_0000,
        0x7f7f_ffff,
        0xff7f_ffff,
        0x7f80_0000,
        0xff80_0000,
        0x7fc0_0000,
        0xffc0_0000,
        0x7f80_0001,
        0x4f00_0000,
        0xcf00_0000,
        0x4eff_ffff,
    ];
    match random.random_range(0..8) {
        0 => SPECIAL[random.random_range(0..SPECIAL.len())],
        1 => random.random(),
        2 | 3 => (random.random_range(-600..600) as f32 / 2.0).to_bits(),
        4 => {
            let tie = random.random_range(-600..600) as f32 / 2.0;
            tie.to_bits()
                .wrapping_add(random.random_range(0..3))
                .wrapping_sub(1)
        }
        _ => random.random_range(-300.0f32..300.0).to_bits(),
    }
}

/// Fills `block` with elements of x, of scales or of zero points.
fn fill(random: &mut StdRng, dtype: DType, tensor: usize, block: &mut [u8]) {
    let size = bytes(dtype, 1).max(1);
    for element in block.chunks_exact_mut(size) {
        let mut value = f32::from_bits(bits(random));
        if tensor != X && random.random_range(0..4) != 0 {
            value = [1.0, 0.5, 0.1, -1.5, 3.0, 100.0][random.random_range(0..6)];
        }
        match dtype {
            DType::Float32 => element.copy_from_slice(&value.to_ne_bytes()),
            DType::Float16 => element.copy_from_slice(&f16::from_f32(value).to_ne_bytes()),
            DType::BFloat16 => element.copy_from_slice(&bf16::from_f32(value).to_ne_bytes()),
            DType::Int8 => element[0] = (value as i8) as u8,
            DType::UInt8 => element[0] = value as u8,
            _ => {
                let value = if random.random() {
                    random.random()
                } else {
                    value as i32
                };
                element.copy_from_slice(&value.to_ne_bytes());
            }
        }
    }
}

/// The element after the last that a problem touches in one tensor.
fn reach(problem: &Problem, tensor: usize) -> usize {
    let steps = problem
        .dims
        .iter()
        .map(|dim| (dim.size - 1) * dim.strides[tensor]);
    problem.offsets[tensor] + steps.sum::<usize>() + 1
}

fn bytes(dtype: DType, elements: usize) -> usize {
    dtype.byte_len(elements).unwrap_or(0)
}

/// Runs a problem on random data, with the scalar reference through [`Kernel`] and with every set, and
/// compares all of y's block with what the reference does on its own.
///
/// `skews` are the distances of x and y from a multiple of 64 bytes.
fn check(problem: &Problem, skews: [usize; 2], random: &mut StdRng) {
    check_filled(problem, skews, random, fill);
}

/// As [`check`], with scales and zero points that are all of a size that is usual.
fn check_with_ordinary_scales(problem: &Problem, random: &mut StdRng) {
    check_filled(problem, [0, 0], random, |random, dtype, tensor, block| {
        fill(random, dtype, tensor, block);
        let values = (0..block.len()).map(|_| random.random_range(0.1f32..30.0));
        match dtype {
            DType::BFloat16 if tensor == SCALES => {
                for (element, value) in block.chunks_exact_mut(2).zip(values) {
                    element.copy_from_slice(&bf16::from_f32(value).to_ne_bytes());
                }
            }
            DType::Float32 if tensor == ZERO_POINTS => {
                for (element, value) in block.chunks_exact_mut(4).zip(values) {
                    element.copy_from_slice(&value.to_ne_bytes());
                }
            }
            _ => {}
        }
    });
}

fn check_filled(
    problem: &Problem,
    skews: [usize; 2],
    random: &mut StdRng,
    fill: impl Fn(&mut StdRng, DType, usize, &mut [u8]),
) {
    let mut blocks = [X, SCALES, ZERO_POINTS].map(|tensor| {
        let dtype = problem.dtypes[tensor];
        let length = match dtype {
            DType::Undefined => 0,
            _ => bytes(dtype, reach(problem, tensor)),
        };
        let mut block = Block::new(length, if tensor == X { skews[0] } else { 0 });
        let start = block.start;
        fill(
            random,
            dtype,
            tensor,
            &mut block.bytes[start..start + length],
        );
        block
    });
    let mut y = Block::new(bytes(problem.dtypes[Y], reach(problem, Y)), skews[1]);
    // What is there before shows whether anything else is overwritten.
    random.fill(y.bytes.as_mut_slice());
    let before = y.bytes.clone();
    let [x, scales, zero_points] = blocks.each_mut().map(Block::pointer);
    let (rows, columns) = (0..problem.rows(), 0..problem.inner().size);
    // SAFETY: the blocks hold what the problem reaches.
    unsafe {
        let pointers = [x, scales, zero_points, y.pointer()];
        reference::run_rows(problem, rows, columns, pointers);
    }
    let expected = y.bytes.clone();
    let kernels = isas().into_iter().chain([Isa::Scalar]).flat_map(|isa| {
        let kernel = Kernel::with_isa(problem.clone(), isa);
        [(isa, kernel.clone()), (isa, kernel.past_caches())]
    });
    for (isa, kernel) in kernels {
        y.bytes.copy_from_slice(&before);
        // SAFETY: as above.
        unsafe { kernel.run(&[x, scales, zero_points, y.pointer()]) };
        if y.bytes != expected {
            let place = y.bytes.iter().zip(&expected).position(|(a, b)| a != b);
            panic!(
                "{} differs at byte {:?} of y for {problem:?}, skews {skews:?}",
                isa.name(),
                place.map(|place| place as isize - y.start as isize),
            );
        }
    }
}

/// Contiguous y and x, scales and zero points along `axis` (`None`: one).
fn contiguous(shape: &[usize], axis: Option<usize>) -> SmallVec<[Dim; 9]> {
    let mut step = 1;
    let mut dims: SmallVec<[Dim; 9]> = shape
        .iter()
        .enumerate()
        .rev()
        .map(|(index, &size)| {
            let on_axis = usize::from(axis == Some(index));
            let dim = Dim {
                size,
                strides: [step, on_axis, on_axis, step],
            };
            step *= size;
            dim
        })
        .collect();
    dims.reverse();
    dims
}

/// A problem with these dimensions: float32, multiply, no zero points, int8.
fn problem(dims: SmallVec<[Dim; 9]>) -> Problem {
    Problem {
        dims,
        offsets: [0; 4],
        dtypes: [
            DType::Float32,
            DType::Float32,
            DType::Undefined,
            DType::Int8,
        ],
        has_words: false,
        has_zero_points: false,
        arithmetic: Arithmetic::Multiply { sqrt_mode: false },
        round_mode: RoundMode::Round,
    }
}

fn random(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}
