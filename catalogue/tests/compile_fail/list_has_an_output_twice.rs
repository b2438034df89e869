//! A list of outputs does not hold one tensor twice.

use aclnn::{Stream, Tensor};
use aclnn_operators::{ForeachAddList, ForeachAddListOperands, Operator};

fn run(stream: &Stream, x: &Tensor, alpha: &Tensor, y: &mut Tensor) -> aclnn::Result<()> {
    let inputs = [x.view(), x.view()];
    let operands = ForeachAddListOperands {
        x1: Some(&inputs[..]),
        x2: Some(&inputs[..]),
        alpha: alpha.view(),
        out: Some(&mut [y.view_mut(), y.view_mut()][..]),
    };
    // SAFETY: the call is never made.
    unsafe { ForeachAddList {}.run_unchecked(stream, operands) }
}

fn main() {}
