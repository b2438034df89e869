//! Which data types go together.
//!
//! Sources: `hicann/ops-nn`, `matmul/quant_batch_matmul_v3/op_api/quant_matmul_checker.cpp`, `aclnn_quant_matmul_v4.cpp`, and
//! the lists of compiled kernels.

use crate::dtype::DType;
use crate::soc::ProductFamily;

use DType::{BFloat16, Float16, Float32, Int8, Int32, Int64};
use ProductFamily::{Ascend950, Atlas310P};

/// What scale and bias may be of.
pub(super) struct Row {
    pub scales: &'static [DType],
    pub biases: &'static [DType],
}

/// The types of the output on a product, whatever else the call has.
pub(super) fn outputs(family: ProductFamily, is_int4: bool) -> &'static [DType] {
    match (family, is_int4) {
        (_, true) => &[Float16, BFloat16],
        (Atlas310P, false) => &[Float16, Int8],
        _ => &[Int8, Float16, BFloat16, Int32],
    }
}

/// What goes with an output; `None` where nothing does. `scale` is the type of the scale where it matters.
pub(super) fn row(
    family: ProductFamily,
    is_int4: bool,
    per_token: bool,
    out: DType,
    scale: DType,
) -> Option<Row> {
    let words = &[Float32, Int64];
    let floats = &[Float32, BFloat16];
    let row = |scales, biases| Some(Row { scales, biases });
    match (per_token, out) {
        (true, BFloat16) if family != Atlas310P => row(floats, &[Int32, BFloat16, Float32]),
        (true, Float16) if family == Atlas310P => row(&[Float32], &[Int32]),
        (true, Float16) => row(&[Float32], &[Int32, Float16, Float32]),
        (false, Float16) => row(words, &[Int32]),
        (false, _) if is_int4 => None,
        (false, Int8) => row(words, &[Int32]),
        (false, BFloat16) if family == Ascend950 && scale == Int64 => {
            row(&[Float32, BFloat16, Int64], &[Int32])
        }
        (false, BFloat16) if family == Ascend950 => {
            row(&[Float32, BFloat16, Int64], &[Int32, BFloat16, Float32])
        }
        (false, BFloat16) => row(floats, &[Int32, BFloat16, Float32]),
        (false, Int32) => row(floats, &[Int32]),
        _ => None,
    }
}
