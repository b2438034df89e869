//! A vendor's or one's own operator, of a package that `ASCEND_CUSTOM_OPP_PATH` names: declared here by its name and types,
//! run as any other.
//!
//! `triple.c` beside this file is such a package's library. On a machine without an Atlas the kernel below computes the
//! operator instead.

use std::process::ExitCode;

use aclnn::operators::{Operator, bring_kernel};
use aclnn::{DType, Device, Tensor};
use clap::Parser;

aclnn::operator! {
    /// Three times a factor times x.
    Triple, TripleOperands = aclnnTriple {
        /// float32, of any shape.
        x: In,
        /// What each element is multiplied with, beside 3.
        factor: f64,
        /// Of x's type and shape.
        out: Out,
    }
}

/// Runs an operator of a package of custom operators.
///
/// Exit status: 0 when the result is right, 1 when it is not or a call fails, 2 when the arguments cannot be followed.
#[derive(Parser)]
#[command(name = "custom_operator", version)]
struct Arguments {
    /// Where to run: cpu, cpu:SOC, or an Atlas (npu, npu:N) whose ASCEND_CUSTOM_OPP_PATH names the package
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    device: String,
}

fn run(device: &str) -> aclnn::Result<Vec<f32>> {
    bring_kernel("aclnnTriple", |mut call| {
        let factor = 3.0 * call.float("factor")? as f32;
        let values = call.input("x")?.to_vec::<f32>()?;
        let tripled: Vec<f32> = values.iter().map(|value| value * factor).collect();
        call.output("out")?.copy_from(&tripled)?;
        Ok(())
    });
    let device: Device = device.parse()?;
    let x = Tensor::from_slice(&[1.0f32, -2.0, 0.5], [3], &device)?;
    let mut out = Tensor::empty(DType::Float32, [3], &device)?;
    let operands = TripleOperands {
        x: x.view(),
        out: out.view_mut(),
    };
    // SAFETY: the output has the type and the shape of the input, as the operator asks; the declaration above is that of
    // the function in `triple.c`.
    unsafe { Triple { factor: 2.0 }.run_unchecked(&device.stream(), operands)? };
    out.to_vec()
}

fn main() -> ExitCode {
    match run(&Arguments::parse().device) {
        Ok(values) => {
            println!("6 times [1, -2, 0.5] is {values:?}");
            ExitCode::from(u8::from(values != [6.0, -12.0, 3.0]))
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
