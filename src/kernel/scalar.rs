//! Numbers among the arguments of kernels.

use half::{bf16, f16};

use crate::runtime::arguments::Shape;

mod sealed {
    pub trait Sealed {}
}

/// A number that a kernel takes as an argument.
pub trait Scalar: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn to_argument(self) -> ([u8; 8], u8);

    /// As triton's launcher passes it: half precision as binary32, and truth as int32.
    #[doc(hidden)]
    #[inline]
    fn to_triton_argument(self) -> ([u8; 8], u8) {
        self.to_argument()
    }
}

macro_rules! scalars {
    ($($type:ty)*) => {
        $(
            impl sealed::Sealed for $type {}
            impl Scalar for $type {
                #[inline]
                fn to_argument(self) -> ([u8; 8], u8) {
                    const SIZE: usize = size_of::<$type>();
                    let mut bytes = [0; 8];
                    bytes[..SIZE].copy_from_slice(&self.to_ne_bytes());
                    (bytes, SIZE as u8)
                }
            }
        )*
    };
}

scalars! { i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 }

macro_rules! halves {
    ($($type:ty)*) => {
        $(
            impl sealed::Sealed for $type {}
            impl Scalar for $type {
                #[inline]
                fn to_argument(self) -> ([u8; 8], u8) {
                    self.to_bits().to_argument()
                }

                #[inline]
                fn to_triton_argument(self) -> ([u8; 8], u8) {
                    self.to_f32().to_argument()
                }
            }
        )*
    };
}

halves! { f16 bf16 }

impl sealed::Sealed for bool {}

impl Scalar for bool {
    #[inline]
    fn to_argument(self) -> ([u8; 8], u8) {
        u8::from(self).to_argument()
    }

    #[inline]
    fn to_triton_argument(self) -> ([u8; 8], u8) {
        i32::from(self).to_argument()
    }
}

/// A number as the kernels of this shape take it.
#[inline]
pub(super) fn number(shape: Shape, value: impl Scalar) -> ([u8; 8], u8) {
    match shape {
        Shape::Eights => value.to_argument(),
        Shape::Triton { .. } => value.to_triton_argument(),
    }
}
