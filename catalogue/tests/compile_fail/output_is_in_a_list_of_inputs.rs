//! An output is not among the tensors of a list that is read.

use aclnn::{Stream, Tensor};
use aclnn_operators::{Cat, CatOperands, Operator};

fn run(stream: &Stream, x: &mut Tensor) -> aclnn::Result<()> {
    let inputs = [x.view(), x.view()];
    let operands = CatOperands {
        tensors: Some(&inputs[..]),
        out: x.view_mut(),
    };
    // SAFETY: the call is never made.
    unsafe { Cat { dim: 0 }.run_unchecked(stream, operands) }
}

fn main() {}
