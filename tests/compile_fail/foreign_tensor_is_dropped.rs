//! What foreign work uses is there until it is queued.

use aclnn::{Stream, Tensor};

fn fill(stream: &Stream, y: Tensor) -> aclnn::Result<()> {
    let mut y = y;
    // SAFETY: nothing is queued.
    let foreign = unsafe { stream.foreign(|_| ()) }.writes(&mut y);
    drop(y);
    foreign.queue()
}

fn main() {}
