//! What is borrowed to be read cannot be written.

use aclnn::{QuantDType, Quantize, TensorView};

fn run(y: TensorView<'_>) -> aclnn::Result<()> {
    Quantize::multiply(QuantDType::QInt8).run_into(&[1.0f32; 4], &[1.0f32], None, y)
}

fn main() {}
