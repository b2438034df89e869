//! What a kernel uses is there until it is queued.

use aclnn::kernel::{Blocks, Function};
use aclnn::{Stream, Tensor};

fn add(kernel: &Function, stream: &Stream, x: Tensor) -> aclnn::Result<()> {
    let launch = kernel.launch(stream, Blocks::MOST).input(&x);
    drop(x);
    // SAFETY: it does not compile.
    unsafe { launch.queue() }
}

fn main() {}
