//! Small data of a launch are there until it is queued.

use aclnn::kernel::{Blocks, Function};
use aclnn::Stream;

fn add(kernel: &Function, stream: &Stream) -> aclnn::Result<()> {
    let launch = {
        let tiling = vec![0u8; 16];
        kernel.launch(stream, Blocks::MOST).data(&tiling)
    };
    // SAFETY: it does not compile.
    unsafe { launch.queue() }
}

fn main() {}
