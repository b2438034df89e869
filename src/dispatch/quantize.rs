//! Quantize, the operator behind divide mode: `out = round(x / scales + zero_points)`.

use aclnn_sys as sys;

use crate::dispatch::descriptor::TensorDescriptor;
use crate::dispatch::operator::{Output, operator};

operator! {
    /// `aclnnQuantize`.
    Quantize = aclnnQuantize {
        x: &'a TensorDescriptor,
        scales: &'a TensorDescriptor,
        zero_points: Option<&'a TensorDescriptor>,
        dtype: sys::aclDataType,
        axis: i32,
        out: Output<'a>,
    }
}
