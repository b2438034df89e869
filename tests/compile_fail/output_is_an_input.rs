//! The output of a plan's run is no input of it.

use aclnn::{Device, Plan, Tensor};

fn run(plan: &mut Plan, device: &Device, x: &mut Tensor, scales: &Tensor) -> aclnn::Result<()> {
    plan.run(&device.stream(), &*x, scales, None, &mut *x)
}

fn main() {}
