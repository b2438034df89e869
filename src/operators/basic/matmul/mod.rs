//! Products of matrices: `Matmul`, `BatchMatMul`, `Addmm`, `MatmulWeightNz`.
//!
//! Sources: `hicann/ops-nn`, `matmul/mat_mul_v3/docs/aclnnMatmul.md`, `aclnnAddmm&aclnnInplaceAddmm.md`,
//! `aclnnMatmulWeightNz.md` and `matmul/batch_mat_mul_v3/docs/aclnnBatchMatMul.md`; `op_host/op_api` beside them and
//! `matmul/common/op_host/op_api` for what is refused.

mod addmm;
mod kernel;
mod plain;
mod shapes;
mod weight_nz;

use crate::dispatch::attribute::Attribute;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::basic::check::{has_bfloat16, promoted_type};
use crate::operators::checked::rules::broken;
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

pub use addmm::Addmm;
pub use plain::{BatchMatMul, Matmul};
pub use weight_nz::MatmulWeightNz;

/// How an Atlas multiplies matrices (`cubeMathType`). The CPU multiplies as exactly in each of these ways: what they allow is
/// less.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
#[repr(i8)]
pub enum CubeMathType {
    /// In the type that the matrices have. Atlas 310P and 910 have no float32 products: they refuse this for float32.
    #[default]
    KeepDType = 0,
    /// float32 as HFLOAT32, or as float16 where the product has none.
    AllowFp32DownPrecision = 1,
    /// As float16.
    UseFp16 = 2,
    /// float32 as HFLOAT32.
    UseHf32 = 3,
    /// With more exact sums of float32.
    UseFp32Add = 4,
}

impl CubeMathType {
    fn attribute(self) -> Attribute<'static> {
        Attribute::Int(self as i64)
    }

    /// Products whose matrix unit knows float16 alone multiply float32 as nothing else.
    fn check(self, target: &Target, computed: DType) -> Result<()> {
        let keeps = matches!(self, CubeMathType::KeepDType | CubeMathType::UseHf32);
        if has_bfloat16(target) || !keeps || computed != DType::Float32 {
            return Ok(());
        }
        let message = format!(
            "cube_math_type is {self:?}; {} multiplies float32 with AllowFp32DownPrecision or UseFp16",
            target.soc()
        );
        let error = broken(ErrorKind::Value, "cube_math_type", message);
        Err(target.explain(error.with_aclnn_status(Some(STATUS_INVALID))))
    }
}

/// The library refused an argument.
const STATUS_INVALID: i32 = 161_002;

const FLOATS: &[DType] = &[DType::Float32, DType::Float16, DType::BFloat16];

/// Two matrices of one batch or another, and an output, have types that go together; gives that of the result.
fn result_dtype(
    target: &Target,
    tensors: [(&'static str, &TensorSpec); 2],
    out: Option<&TensorSpec>,
    cube_math_type: CubeMathType,
) -> Result<DType> {
    use crate::operators::basic::check::dtype;
    let [(left, input), (right, other)] = tensors;
    dtype(target, left, input.dtype, FLOATS)?;
    dtype(target, right, other.dtype, FLOATS)?;
    if let Some(out) = out {
        dtype(target, "out", out.dtype, FLOATS)?;
    }
    let computed = promoted_type(input.dtype, other.dtype)?;
    cube_math_type.check(target, computed)?;
    Ok(computed)
}

/// bfloat16 goes with bfloat16 alone where the document has it so.
fn bfloat16_alone(
    right: &'static str,
    [input, other]: [DType; 2],
    goes_with: &[DType],
) -> Result<()> {
    let mixed = input != other && [input, other].contains(&DType::BFloat16);
    let refused = |dtype| dtype != DType::BFloat16 && !goes_with.contains(&dtype);
    if mixed && (refused(input) || refused(other)) {
        let message =
            format!("{right} is {other} and the other matrix {input}; they do not go together");
        return Err(broken(ErrorKind::DTypeCombination, right, message));
    }
    Ok(())
}

/// The most dimensions of a matrix: eight on Atlas A2 and A3, six on others (`aclnn_matmul.cpp`; the document has six for all).
fn most_dimensions(target: &Target) -> usize {
    match target.soc().family() {
        Some(ProductFamily::AtlasA2 | ProductFamily::AtlasA3) | None => 8,
        _ => 6,
    }
}
