//! The output of an operator is no input of it.

use aclnn::{Stream, Tensor};
use aclnn_operators::{Operator, RmsNorm, RmsNormOperands};

fn run(stream: &Stream, x: &mut Tensor, gamma: &Tensor, rstd: &mut Tensor) -> aclnn::Result<()> {
    let operands = RmsNormOperands {
        x: x.view(),
        gamma: gamma.view(),
        y_out: x.view_mut(),
        rstd_out: rstd.view_mut(),
    };
    // SAFETY: the call is never made.
    unsafe { RmsNorm { epsilon: 1e-6 }.run_unchecked(stream, operands) }
}

fn main() {}
