//! A plan that two threads share cannot be run by both.

use aclnn::{Device, Plan, Tensor};

fn run(
    plan: &Plan,
    device: &Device,
    x: &Tensor,
    scales: &Tensor,
    y: &mut Tensor,
) -> aclnn::Result<()> {
    plan.run(&device.stream(), x, scales, None, y)
}

fn main() {}
