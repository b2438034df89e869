//! The type that operands of several types are computed in, and what its result can become.
//!
//! Source: `hicann/ops-math`, `docs/zh/context/deduction_relationship.md` and `conversion_relationship.md`.

use crate::dtype::DType;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Category {
    Bool,
    Integer,
    Float,
    Complex,
}

fn category(dtype: DType) -> Option<Category> {
    Some(match dtype {
        DType::Bool => Category::Bool,
        DType::Int8
        | DType::UInt8
        | DType::Int16
        | DType::UInt16
        | DType::Int32
        | DType::UInt32
        | DType::Int64
        | DType::UInt64 => Category::Integer,
        DType::Float16 | DType::BFloat16 | DType::Float32 | DType::Float64 => Category::Float,
        DType::Complex32 | DType::Complex64 | DType::Complex128 => Category::Complex,
        _ => return None,
    })
}

/// Whether the type is an integer one or bool.
pub(super) fn is_whole(dtype: DType) -> bool {
    category(dtype) <= Some(Category::Integer) && category(dtype).is_some()
}

pub(super) fn is_complex(dtype: DType) -> bool {
    category(dtype) == Some(Category::Complex)
}

/// The type that two tensors are computed in; `None` where they do not go together.
pub(super) fn promoted(a: DType, b: DType) -> Option<DType> {
    if a == b {
        return category(a).map(|_| a);
    }
    let alone = |dtype| matches!(dtype, DType::UInt16 | DType::UInt32 | DType::UInt64);
    if alone(a) || alone(b) {
        return None;
    }
    let (more, less) = if category(a)? >= category(b)? {
        (a, b)
    } else {
        (b, a)
    };
    Some(match (category(more)?, category(less)?) {
        (Category::Complex, Category::Complex) | (Category::Complex, Category::Float) => {
            complex_of(real_bits(more).max(real_bits(less)))
        }
        (Category::Float, Category::Float) if real_bits(more) == real_bits(less) => DType::Float32,
        (_, Category::Float) | (Category::Integer, Category::Integer) => wider(more, less),
        _ => more,
    })
}

/// Bits of the real part, or of the number.
fn real_bits(dtype: DType) -> usize {
    let bits = dtype.bits().unwrap_or(0);
    if is_complex(dtype) { bits / 2 } else { bits }
}

fn complex_of(bits: usize) -> DType {
    match bits {
        64 => DType::Complex128,
        32 => DType::Complex64,
        _ => DType::Complex32,
    }
}

/// Of two floats, or two integers, that are not the same.
fn wider(a: DType, b: DType) -> DType {
    match a.bits().cmp(&b.bits()) {
        std::cmp::Ordering::Less => b,
        std::cmp::Ordering::Greater => a,
        // int8 and uint8.
        std::cmp::Ordering::Equal => DType::Int16,
    }
}

/// The type that a tensor and a number are computed in: the tensor's, unless the number is of a higher category. A float makes
/// float32 of whole numbers, as in PyTorch.
pub(super) fn promoted_with_scalar(tensor: DType, scalar: DType) -> Option<DType> {
    let (of_tensor, of_scalar) = (category(tensor)?, category(scalar)?);
    Some(match (of_tensor, of_scalar) {
        (_, Category::Complex) => return promoted(tensor, scalar),
        (Category::Bool, Category::Integer) => scalar,
        (Category::Bool | Category::Integer, Category::Float) => DType::Float32,
        _ => tensor,
    })
}

/// Whether results of one type can be written as another one.
pub(super) fn can_cast(from: DType, to: DType) -> bool {
    match (category(from), category(to)) {
        (Some(Category::Complex), Some(to)) => to >= Category::Float,
        (Some(Category::Bool), Some(_)) => true,
        (Some(Category::Integer | Category::Float), Some(to)) => to >= Category::Integer,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows and columns in the order of the document, for what tensors of CANN's arithmetic can be.
    #[test]
    fn promotes_as_the_table_does() {
        use DType::{
            BFloat16 as B, Bool as Z, Complex32 as C3, Complex64 as C, Complex128 as CC,
            Float16 as H, Float32 as F, Float64 as D, Int8 as I8, Int16 as I16, Int32 as I32,
            Int64 as I64, UInt8 as U8,
        };
        let types = [F, H, D, B, I8, U8, I16, I32, I64, Z, C3, C, CC];
        let table = [
            [F, F, D, F, F, F, F, F, F, F, C, C, CC],
            [F, H, D, F, H, H, H, H, H, H, C3, C, CC],
            [D, D, D, D, D, D, D, D, D, D, CC, CC, CC],
            [F, F, D, B, B, B, B, B, B, B, C3, C, CC],
            [F, H, D, B, I8, I16, I16, I32, I64, I8, C3, C, CC],
            [F, H, D, B, I16, U8, I16, I32, I64, U8, C3, C, CC],
            [F, H, D, B, I16, I16, I16, I32, I64, I16, C3, C, CC],
            [F, H, D, B, I32, I32, I32, I32, I64, I32, C3, C, CC],
            [F, H, D, B, I64, I64, I64, I64, I64, I64, C3, C, CC],
            [F, H, D, B, I8, U8, I16, I32, I64, Z, C3, C, CC],
            [C, C3, CC, C3, C3, C3, C3, C3, C3, C3, C3, C, CC],
            [C, C, CC, C, C, C, C, C, C, C, C, C, CC],
            [CC; 13],
        ];
        for (a, row) in types.iter().zip(table) {
            for (b, expected) in types.iter().zip(row) {
                assert_eq!(promoted(*a, *b), Some(expected), "{a} {b}");
            }
            assert_eq!(promoted(*a, DType::UInt16), None);
        }
        assert_eq!(promoted(DType::UInt32, DType::UInt32), Some(DType::UInt32));
        assert_eq!(promoted(F, DType::Float8E5M2), None);
    }

    #[test]
    fn results_become_what_the_document_lets_them() {
        assert!(can_cast(DType::Float32, DType::Int8));
        assert!(can_cast(DType::Int32, DType::Float16));
        assert!(!can_cast(DType::Int32, DType::Bool));
        assert!(can_cast(DType::Bool, DType::Bool));
        assert!(!can_cast(DType::Complex64, DType::Int32));
        assert!(can_cast(DType::Complex64, DType::Float32));
    }
}
