//! A group's calls are made when its closure has returned: tensors have to be there then.

use aclnn::{Communicator, ReduceOp, Result};

fn main() -> Result<()> {
    let own = &Communicator::cpu(1)?[0];
    Communicator::group(|group| {
        let mut tensor = [1.0f32];
        group.rank(own).all_reduce_in_place(ReduceOp::Sum, &mut tensor)
    })
}
