//! What one call of a group writes, no other one may use.

use aclnn::{Communicator, ReduceOp, Result};

fn main() -> Result<()> {
    let own = &Communicator::cpu(1)?[0];
    let (mut x, mut y) = ([1.0f32], [0.0f32]);
    Communicator::group(|group| {
        group.rank(own).all_reduce_in_place(ReduceOp::Sum, &mut x)?;
        group.rank(own).all_reduce(ReduceOp::Sum, &x, &mut y)
    })
}
