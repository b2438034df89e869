//! The same quantized layers on two devices, given the same input.

use aclnn::{DType, DynamicQuant, QuantDType, QuantMatmul, Result, Tensor, f16};
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

use crate::model::{Layers, Model};

/// What was compared.
#[derive(Default)]
pub struct Found {
    pub layers: usize,
    pub results: usize,
    pub different: usize,
}

/// Rows of the input.
const TOKENS: usize = 24;

/// Runs each quantized layer of two models on the same random activations.
pub fn compare(one: &Model, other: &Model) -> Result<Found> {
    let mut numbers = StdRng::seed_from_u64(0);
    let mut found = Found::default();
    for part in one.parts() {
        let mut names: Vec<&str> = part
            .weights
            .keys()
            .filter_map(|name| name.strip_suffix(".scale"))
            .collect();
        names.sort_unstable();
        for name in names {
            let weight = &part.weights[&format!("{name}.weight")];
            let inputs = weight.shape()[0];
            let x: Vec<f16> = (0..TOKENS * inputs)
                .map(|_| f16::from_f32(StandardNormal.sample(&mut numbers)))
                .collect();
            let results = run(part, name, &x)?;
            let others = other
                .parts()
                .find(|part| part.weights.contains_key(&format!("{name}.scale")))
                .map_or(Ok(Vec::new()), |part| run(part, name, &x))?;
            found.layers += 1;
            found.results += results.len();
            let pairs = results.iter().zip(&others);
            found.different += pairs.filter(|(a, b)| a != b).count();
            found.different += results.len().abs_diff(others.len());
        }
    }
    Ok(found)
}

/// The bits of codes, scales and products.
fn run(layers: &Layers, name: &str, x: &[f16]) -> Result<Vec<u32>> {
    let weight = |end: &str| &layers.weights[&format!("{name}.{end}")];
    let inputs = x.len() / TOKENS;
    let x = Tensor::from_slice(x, [TOKENS, inputs], &layers.device)?;
    let low = DynamicQuant::symmetric(QuantDType::Int8).run(&x, None, None)?;
    let y = QuantMatmul::new(DType::Float16).run(
        &low.y,
        &**weight("weight"),
        &**weight("scale"),
        None,
        Some(&low.scale),
        Some(&**weight("bias")),
        None,
    )?;
    let codes = low.y.to_vec::<i8>()?.into_iter();
    let scales = low.scale.to_vec::<f32>()?.into_iter();
    let products = y.to_vec::<f16>()?.into_iter();
    Ok(codes
        .map(|code| u32::from(code.cast_unsigned()))
        .chain(scales.map(f32::to_bits))
        .chain(products.map(|product| u32::from(product.to_bits())))
        .collect())
}
