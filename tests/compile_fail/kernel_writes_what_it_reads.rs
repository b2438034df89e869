//! What a kernel writes is no input of it.

use aclnn::kernel::{Blocks, Function};
use aclnn::{Stream, Tensor};

fn add(kernel: &Function, stream: &Stream, x: &mut Tensor) -> aclnn::Result<()> {
    let launch = kernel.launch(stream, Blocks::MOST).input(&*x).output(&mut *x);
    // SAFETY: it does not compile.
    unsafe { launch.queue() }
}

fn main() {}
