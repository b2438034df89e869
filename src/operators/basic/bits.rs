//! Elements as nothing but their bits.

use crate::call::recipe::Computation;
use crate::cpu::rows::Rows;
use crate::dtype::DType;
use crate::operators::basic::check::not_computed;
use crate::operators::basic::number::Number;
use crate::operators::basic::pointwise::{Map, map};
use crate::operators::basic::turned::turned;
use crate::tensor::TensorSpec;

/// Every element is what it was.
#[derive(Clone, Copy, Debug)]
pub(super) struct AsItIs;

impl<T: Number> Map<T> for AsItIs {
    const CHANGES: bool = false;

    #[inline(always)]
    fn map(self, x: T) -> T {
        x
    }
}

macro_rules! bits {
    ($($type:ty),*) => {
        $(impl Number for $type {
            fn is_same(_: DType) -> bool {
                true
            }

            #[inline(always)]
            unsafe fn read(rows: &Rows, block: *const u8, row: usize, column: usize, values: &mut [$type]) {
                // SAFETY: upheld by the caller, who has elements of so many bits.
                unsafe { rows.load(block, row, column, values, |bits: $type| bits) }
            }

            #[inline(always)]
            unsafe fn write(rows: &Rows, block: *mut u8, row: usize, column: usize, values: &[$type]) {
                // SAFETY: upheld by the caller, who has elements of so many bits.
                unsafe { rows.write(block, row, column, values.iter().copied()) }
            }
        })*
    };
}

// Those of 128 bits as halves, which are aligned for each number of a pair.
bits!(u8, u16, u32, u64, [u64; 2]);

/// What copies a tensor of the output's shape and type.
pub(super) fn moved(name: &str, input: &TensorSpec, out: &TensorSpec) -> Computation {
    if let Some(bits @ 8..=64) = out.dtype.bits()
        && let Some(computation) = turned(input, out, bits / 8)
    {
        return computation;
    }
    match out.dtype.bits() {
        Some(8) => map::<u8>(AsItIs, input, out),
        Some(16) => map::<u16>(AsItIs, input, out),
        Some(32) => map::<u32>(AsItIs, input, out),
        Some(64) => map::<u64>(AsItIs, input, out),
        Some(128) => map::<[u64; 2]>(AsItIs, input, out),
        _ => not_computed(name, out.dtype),
    }
}
