//! Which operations, data types and reductions HCCL has on which product, as its documents of the operations say.

use super::ReduceOp;
use super::request::Operation;
use crate::dtype::DType;
use crate::error::ErrorKind;
use crate::soc::ProductFamily;

use DType::{
    BFloat16, Float8E4M3FN, Float8E5M2, Float8E8M0, Float16, Float32, Float64, HiFloat8, Int8,
    Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64,
};

/// Types that are moved as they are.
const MOVED: &[DType] = &[
    Int8, Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64, Float16, Float32, Float64,
];

/// Types that Ascend 950 moves besides, with bfloat16.
const EIGHT_BITS: &[DType] = &[Float8E4M3FN, Float8E5M2, Float8E8M0, HiFloat8];

fn moves(family: ProductFamily, dtype: DType) -> bool {
    match family {
        ProductFamily::Ascend950 => {
            MOVED.contains(&dtype) || dtype == BFloat16 || EIGHT_BITS.contains(&dtype)
        }
        ProductFamily::AtlasA2 | ProductFamily::AtlasA3 => {
            MOVED.contains(&dtype) || dtype == BFloat16
        }
        _ => MOVED.contains(&dtype),
    }
}

/// Types that `operation` reduces by sums.
fn reduced(family: ProductFamily, operation: Operation) -> &'static [DType] {
    let uneven = operation == Operation::ReduceScatterV;
    match family {
        ProductFamily::Ascend950 if !uneven => &[
            Int8, Int16, Int32, Int64, UInt64, Float16, Float32, Float64, BFloat16,
        ],
        ProductFamily::AtlasA2 if uneven => &[Int8, Int16, Int32, Float16, Float32, BFloat16],
        ProductFamily::Ascend950 | ProductFamily::AtlasA2 | ProductFamily::AtlasA3 => {
            &[Int8, Int16, Int32, Int64, Float16, Float32, BFloat16]
        }
        ProductFamily::Atlas310P if uneven => &[Int16, Float16, Float32],
        ProductFamily::Atlas310P => &[Int8, Int16, Int32, Float16, Float32],
        ProductFamily::Atlas910 => &[Int8, Int32, Int64, Float16, Float32],
        _ => &[],
    }
}

/// Whether a type that is summed is also reduced by `op`.
fn reduces(family: ProductFamily, operation: Operation, op: ReduceOp, dtype: DType) -> bool {
    let uneven = operation == Operation::ReduceScatterV;
    match (family, op) {
        (_, ReduceOp::Sum) => true,
        (ProductFamily::Atlas310P, _) if uneven || dtype == Int16 => false,
        (_, ReduceOp::Product) if uneven => false,
        (ProductFamily::Atlas310P | ProductFamily::Atlas910, ReduceOp::Product) => true,
        (_, ReduceOp::Product) => !matches!(dtype, Int16 | BFloat16),
        (_, ReduceOp::Max | ReduceOp::Min) => true,
    }
}

fn names(types: &[DType]) -> String {
    let names: Vec<&str> = types.iter().map(|dtype| dtype.name()).collect();
    names.join(", ")
}

/// Whether the product has the operation at all.
pub(super) fn check_offered(
    family: Option<ProductFamily>,
    operation: Operation,
) -> Result<(), String> {
    let offered = match family {
        None | Some(ProductFamily::Atlas310B | ProductFamily::Kirin) => false,
        Some(ProductFamily::Atlas310P) => !matches!(
            operation,
            Operation::Barrier | Operation::Broadcast | Operation::Reduce | Operation::Scatter
        ),
        Some(ProductFamily::Atlas910) => {
            !matches!(operation, Operation::AllGatherV | Operation::ReduceScatterV)
        }
        Some(_) => true,
    };
    match family {
        _ if offered => Ok(()),
        Some(family) => Err(format!("HCCL does not offer it on {family}")),
        None => Err("HCCL is not known to offer it on this product".to_owned()),
    }
}

/// Whether the operation takes the type, and with `op` reduces it.
pub(super) fn check_type(
    family: Option<ProductFamily>,
    operation: Operation,
    op: Option<ReduceOp>,
    dtype: DType,
) -> Result<(), (ErrorKind, String)> {
    let Some(family) = family else {
        return Ok(());
    };
    match op {
        None if moves(family, dtype) => Ok(()),
        None => {
            let hint = match dtype {
                DType::Bool => ": view it as uint8 (view_dtype)",
                _ => "",
            };
            let message = format!("{family} moves no elements of {dtype} between ranks{hint}");
            Err((ErrorKind::DType, message))
        }
        Some(op) => {
            let types = reduced(family, operation);
            if !types.contains(&dtype) {
                let message = format!(
                    "{family} does not reduce {dtype}: allowed are {}",
                    names(types)
                );
                return Err((ErrorKind::DType, message));
            }
            if reduces(family, operation, op, dtype) {
                return Ok(());
            }
            let message = format!("{family} does not reduce {dtype} by {op}");
            Err((ErrorKind::DTypeCombination, message))
        }
    }
}
