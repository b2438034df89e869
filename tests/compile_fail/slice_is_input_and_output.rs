//! A host slice is borrowed like a tensor.

use aclnn::{QuantDType, Quantize};

fn main() -> aclnn::Result<()> {
    let mut values = [0.0f32; 4];
    Quantize::multiply(QuantDType::QInt8).run_into(&values, &[1.0f32], None, &mut values)
}
