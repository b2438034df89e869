//! Lists the tensors of a file, with the mean of those that are numbers of floating point, computed on the best device here.
//!
//! `cargo run -p aclnn-safetensors --example inspect -- model.safetensors`

use aclnn::operators::{Cast, Mean};
use aclnn::{DType, Device};
use safetensors::SafeTensors;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let device = Device::auto()?;
    let bytes = std::fs::read(path)?;
    let file = SafeTensors::deserialize(&bytes)?;
    for name in file.names() {
        let tensor = aclnn_safetensors::tensor(&file.tensor(name)?, &device)?;
        print!("{name} {} {:?}", tensor.dtype(), tensor.shape());
        if matches!(
            tensor.dtype(),
            DType::Float32 | DType::Float16 | DType::BFloat16
        ) {
            let wide = Cast::new(DType::Float32).run(&tensor)?;
            let elements = wide.layout().elements();
            let mean = Mean::new([0]).run(wide.view().reshape([elements])?)?;
            print!(" mean {:?}", mean.to_vec::<f32>()?);
        }
        println!();
    }
    Ok(())
}
