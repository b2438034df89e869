//! Operators of the catalogue beside `npu_quantize` in one captured graph: an RMS norm, a product with a transposed weight,
//! and the quantization of what comes out.
//!
//! ```sh
//! cargo run -p aclnn-operators --example any_operator
//! cargo run -p aclnn-operators --features sim --example any_operator -- sim:a2
//! ```
//!
//! CANN computes the first two on an Atlas. Where there is none, the kernels below do.

use std::error::Error;

use aclnn::operators::{KernelCall, KernelResult, Operator, Specs, bring_kernel};
use aclnn::{DType, Device, Graph, QuantDType, Quantize, Tensor, TensorSpec};
use aclnn_operators::{Matmul, MatmulOperands, RmsNorm, RmsNormOperands};

const ROWS: usize = 4;
const HIDDEN: usize = 64;
const OUTPUTS: usize = 8;
const EPSILON: f64 = 1e-6;
const SCALE: f32 = 16.0;

fn main() -> Result<(), Box<dyn Error>> {
    let device: Device = std::env::args()
        .nth(1)
        .as_deref()
        .unwrap_or("cpu")
        .parse()?;
    bring_kernel("aclnnRmsNorm", rms_norm);
    bring_kernel("aclnnMatmul", matmul);

    let x: Vec<f32> = (0..ROWS * HIDDEN)
        .map(|index| (index % 13) as f32 - 6.0)
        .collect();
    let gamma: Vec<f32> = (0..HIDDEN).map(|index| 1.0 + (index % 3) as f32).collect();
    // As checkpoints hold it: a row for each output.
    let weight: Vec<f32> = (0..OUTPUTS * HIDDEN)
        .map(|index| ((index % 7) as f32 - 3.0) / 32.0)
        .collect();

    let stream = device.new_stream()?;
    let mut builder = Graph::builder(&stream);
    let tensor = |values: &[f32], shape: &[usize]| Tensor::from_slice(values, shape, &device);
    let x_in = builder.tensor(tensor(&x, &[ROWS, HIDDEN])?)?;
    let gamma_in = builder.tensor(tensor(&gamma, &[HIDDEN])?)?;
    let weight_in = builder.tensor(tensor(&weight, &[OUTPUTS, HIDDEN])?)?;
    let scale_in = builder.tensor(tensor(&[SCALE], &[1])?)?;
    let mut empty = |dtype, shape: &[usize]| -> aclnn::Result<_> {
        builder.tensor(Tensor::empty(dtype, shape, &device)?)
    };
    let normed = empty(DType::Float32, &[ROWS, HIDDEN])?;
    let rstd = empty(DType::Float32, &[ROWS, 1])?;
    let product = empty(DType::Float32, &[ROWS, OUTPUTS])?;
    let quantized = empty(DType::Int8, &[ROWS, OUTPUTS])?;

    let spec = |shape: &[usize]| TensorSpec::contiguous(DType::Float32, shape);
    let norm = RmsNorm { epsilon: EPSILON };
    let plan = norm.plan(
        &device,
        &RmsNormOperands::<Specs> {
            x: spec(&[ROWS, HIDDEN])?,
            gamma: spec(&[HIDDEN])?,
            y_out: spec(&[ROWS, HIDDEN])?,
            rstd_out: spec(&[ROWS, 1])?,
        },
    )?;
    let operands = RmsNormOperands {
        x: x_in.into(),
        gamma: gamma_in.into(),
        y_out: normed.into(),
        rstd_out: rstd.into(),
    };
    // SAFETY: types and shapes are those of the operator's document.
    unsafe { builder.call_unchecked(plan, &operands)? };

    let transposed = builder.view(weight_in)?.transpose(0, 1)?;
    let weight_spec = spec(&[OUTPUTS, HIDDEN])?;
    let plan = Matmul { cube_math_type: 0 }.plan(
        &device,
        &MatmulOperands::<Specs> {
            self_: spec(&[ROWS, HIDDEN])?,
            mat2: TensorSpec {
                layout: weight_spec.layout.transpose(0, 1)?,
                ..weight_spec
            },
            out: spec(&[ROWS, OUTPUTS])?,
        },
    )?;
    let operands = MatmulOperands {
        self_: normed.into(),
        mat2: transposed,
        out: product.into(),
    };
    // SAFETY: as above.
    unsafe { builder.call_unchecked(plan, &operands)? };

    let plan = Quantize::multiply(QuantDType::QInt8).plan(
        &device,
        spec(&[ROWS, OUTPUTS])?,
        spec(&[1])?,
        None,
    )?;
    builder.quantize(plan, product, scale_in, None, quantized)?;
    let mut graph = builder.capture()?;

    // The second time with other numbers, by the same launch.
    for factor in [1.0f32, -2.0] {
        let scaled: Vec<f32> = x.iter().map(|value| value * factor).collect();
        let scaled = Tensor::from_slice(&scaled, [ROWS, HIDDEN], &device)?;
        graph.tensor_mut(x_in)?.copy_from(&scaled)?;
        graph.replay()?;
        let codes = graph.tensor(quantized)?.to_vec::<i8>()?;
        let expected = expected(&x, &gamma, &weight, f64::from(factor));
        for (index, (&code, expected)) in codes.iter().zip(&expected).enumerate() {
            let wanted = expected.clamp(-128.0, 127.0);
            if (f64::from(code) - wanted).abs() > 0.501 {
                return Err(format!("output {index} is {code}; {expected} was expected").into());
            }
        }
        println!("x times {factor}: {codes:?}");
    }
    println!("three operators in one graph on {device}: right");
    Ok(())
}

/// What the graph computes, in binary64 and by itself.
fn expected(x: &[f32], gamma: &[f32], weight: &[f32], factor: f64) -> Vec<f64> {
    let rows = x.chunks(HIDDEN).flat_map(|row| {
        let row: Vec<f64> = row.iter().map(|&value| f64::from(value) * factor).collect();
        let mean = row.iter().map(|value| value * value).sum::<f64>() / HIDDEN as f64;
        let rstd = (mean + EPSILON).sqrt().recip();
        let normed: Vec<f64> = row
            .iter()
            .zip(gamma)
            .map(|(value, &gamma)| value * rstd * f64::from(gamma))
            .collect();
        let dot = |weights: &[f32]| -> f64 {
            let products = normed.iter().zip(weights);
            products
                .map(|(value, &weight)| value * f64::from(weight))
                .sum()
        };
        let products: Vec<f64> = weight
            .chunks(HIDDEN)
            .map(|row| dot(row) * f64::from(SCALE))
            .collect();
        products
    });
    rows.collect()
}

/// `y = x / sqrt(mean(x * x) + epsilon) * gamma`, row by row.
fn rms_norm(mut call: KernelCall<'_>) -> KernelResult {
    let (x, gamma) = (call.input("x")?, call.input("gamma")?);
    let (width, gamma) = (gamma.layout().elements(), gamma.to_vec::<f32>()?);
    let epsilon = call.float("epsilon")? as f32;
    let mut y = x.to_vec::<f32>()?;
    let mut rstd = Vec::new();
    for row in y.chunks_mut(width) {
        let mean = row.iter().map(|value| value * value).sum::<f32>() / width as f32;
        let factor = (mean + epsilon).sqrt().recip();
        for (value, gamma) in row.iter_mut().zip(&gamma) {
            *value *= factor * gamma;
        }
        rstd.push(factor);
    }
    write(&mut call, "yOut", &y)?;
    write(&mut call, "rstdOut", &rstd)
}

/// `out = self mat2`, whatever the strides of both.
fn matmul(mut call: KernelCall<'_>) -> KernelResult {
    let (left, right) = (call.input("self")?, call.input("mat2")?);
    let &[_, inner] = left.shape() else {
        return Err("self is no matrix".into());
    };
    let right = right.transpose(0, 1)?;
    let (left, right) = (left.to_vec::<f32>()?, right.to_vec::<f32>()?);
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    let rows = left.chunks(inner);
    let out: Vec<f32> = rows
        .flat_map(|row| right.chunks(inner).map(move |column| dot(row, column)))
        .collect();
    write(&mut call, "out", &out)
}

/// Copies values into an output of the same number of elements.
fn write(call: &mut KernelCall<'_>, name: &str, values: &[f32]) -> KernelResult {
    let mut output = call.output(name)?;
    let shape = output.shape().to_vec();
    output.copy_from(aclnn::TensorView::from(values).reshape(shape)?)?;
    Ok(())
}
