//! What an operator writes in place is borrowed to be written, so it is no other operand.

use aclnn::{Stream, Tensor};
use aclnn_operators::{InplaceAddmm, InplaceAddmmOperands, Operator};

fn run(stream: &Stream, c: &mut Tensor, b: &Tensor) -> aclnn::Result<()> {
    let operands = InplaceAddmmOperands {
        mat1: c.view(),
        self_ref: c.view_mut(),
        mat2: b.view(),
    };
    let add = InplaceAddmm { beta: 1f32.into(), alpha: 1f32.into(), cube_math_type: 0 };
    // SAFETY: the call is never made.
    unsafe { add.run_unchecked(stream, operands) }
}

fn main() {}
