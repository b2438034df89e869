//! Root information is for one communicator.

use aclnn::{Communicator, CommunicatorOptions, Device, Result, RootInfo};

fn main() -> Result<()> {
    let (device, options) = (Device::npu(0)?, CommunicatorOptions::new());
    let root = RootInfo::new(&device)?;
    Communicator::join(root, 0, 2, &device, &options)?;
    Communicator::join(root, 0, 2, &device, &options)?;
    Ok(())
}
