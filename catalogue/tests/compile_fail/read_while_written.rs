//! A tensor cannot be read while it is among the outputs of a call to come.

use aclnn::{Stream, Tensor};
use aclnn_operators::{Matmul, MatmulOperands, Operator};

fn run(stream: &Stream, a: &Tensor, b: &Tensor, out: &mut Tensor) -> aclnn::Result<()> {
    let operands = MatmulOperands {
        self_: a.view(),
        mat2: b.view(),
        out: out.view_mut(),
    };
    println!("{:?}", out.to_vec::<f32>()?);
    // SAFETY: the call is never made.
    unsafe { Matmul { cube_math_type: 0 }.run_unchecked(stream, operands) }
}

fn main() {}
