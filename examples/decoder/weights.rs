//! Llama's shape, and random weights for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use aclnn::operators::{DynamicQuantOutputs, MatmulWeightNz};
use aclnn::{
    DType, Device, DynamicQuant, QuantDType, QuantMatmul, Result, Tensor, TensorView, bf16,
};
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand_distr::{Distribution, Normal};

/// Sizes of a decoder. Heads have 64 elements.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    pub hidden: usize,
    pub layers: usize,
    /// Heads of queries, and of keys and values, each of which serves as many of those.
    pub heads: usize,
    pub key_heads: usize,
    /// What a layer's products go through in the middle.
    pub wide: usize,
    pub vocabulary: usize,
}

/// Elements of a head.
pub const SIZE: usize = 64;

/// Added to mean squares.
pub const EPSILON: f64 = 1e-5;

/// The matrix of a product, made ready for its device.
pub enum Linear {
    Float(Arc<Tensor>),
    /// In 8 bits, with a scale for each output.
    Quantized {
        weight: Arc<Tensor>,
        scale: Arc<Tensor>,
    },
}

/// The weights of a layer.
pub struct Layer {
    pub before_attention: Arc<Tensor>,
    pub query: Linear,
    pub key: Linear,
    pub value: Linear,
    pub attended: Linear,
    pub before_products: Arc<Tensor>,
    /// What is gated, behind what gates it.
    pub wide: Linear,
    pub narrow: Linear,
}

/// The weights of a decoder.
pub struct Weights {
    pub sizes: Sizes,
    pub device: Device,
    pub words: Arc<Tensor>,
    /// Cosines and sines of each place's angles.
    pub cos: Arc<Tensor>,
    pub sin: Arc<Tensor>,
    pub layers: Vec<Layer>,
    pub last: Arc<Tensor>,
    pub logits: Linear,
}

/// Numbers by their names, in bfloat16, as they were drawn.
pub type Drawn = BTreeMap<String, (Vec<usize>, Vec<bf16>)>;

/// Draws weights that keep the size of what goes through them.
pub fn draw(sizes: Sizes, seed: u64) -> Drawn {
    let mut numbers = StdRng::seed_from_u64(seed);
    let mut drawn = Drawn::new();
    let mut matrix = |name: &str, shape: [usize; 2], deviation: f64| {
        let spread = Normal::new(0.0, deviation).map(|normal| {
            let count = shape[0] * shape[1];
            let each = (0..count).map(|_| bf16::from_f64(normal.sample(&mut numbers)));
            each.collect()
        });
        drawn.insert(
            name.to_owned(),
            (shape.to_vec(), spread.unwrap_or_default()),
        );
    };
    let Sizes {
        hidden,
        wide,
        vocabulary,
        ..
    } = sizes;
    let root = |inputs: usize| 1.0 / (inputs as f64).sqrt();
    matrix("words", [vocabulary, hidden], 1.0);
    matrix("logits", [vocabulary, hidden], 2.0 * root(hidden));
    let (queries, keys) = (sizes.heads * SIZE, sizes.key_heads * SIZE);
    for layer in 0..sizes.layers {
        for (name, shape) in [
            ("query", [queries, hidden]),
            ("key", [keys, hidden]),
            ("value", [keys, hidden]),
            ("attended", [hidden, queries]),
            ("wide", [2 * wide, hidden]),
            ("narrow", [hidden, wide]),
        ] {
            matrix(&format!("{layer}.{name}"), shape, root(shape[1]));
        }
    }
    for (name, count) in [
        ("before_attention", sizes.layers),
        ("before_products", sizes.layers),
        ("last", 1),
    ] {
        for layer in 0..count {
            matrix(&format!("{layer}.{name}"), [1, hidden], 0.1);
        }
    }
    drawn
}

impl Weights {
    /// Takes drawn weights to a device, for as many places as sequences become long.
    pub fn new(
        sizes: Sizes,
        drawn: &Drawn,
        quantized: bool,
        places: usize,
        device: &Device,
    ) -> Result<Weights> {
        let stored = |name: &str| {
            let (shape, values) = &drawn[name];
            Tensor::from_slice(values, shape, device)
        };
        let linear = |name: &str| Linear::new(&stored(name)?, quantized);
        // Around one, as those of a trained model are.
        let norm = |name: &str| {
            let values = drawn[name]
                .1
                .iter()
                .map(|w| bf16::from_f32(1.0 + w.to_f32()));
            let values: Vec<bf16> = values.collect();
            Ok(Arc::new(Tensor::from_slice(
                &values,
                [values.len()],
                device,
            )?))
        };
        let layer = |layer: usize| {
            let name = |part: &str| format!("{layer}.{part}");
            Ok(Layer {
                before_attention: norm(&name("before_attention"))?,
                query: linear(&name("query"))?,
                key: linear(&name("key"))?,
                value: linear(&name("value"))?,
                attended: linear(&name("attended"))?,
                before_products: norm(&name("before_products"))?,
                wide: linear(&name("wide"))?,
                narrow: linear(&name("narrow"))?,
            })
        };
        let angles = |of: fn(f64) -> f64| {
            let angle = |place: usize, pair: usize| {
                place as f64 / 10_000f64.powf(2.0 * pair as f64 / SIZE as f64)
            };
            let row =
                |place| (0..SIZE).map(move |at| bf16::from_f64(of(angle(place, at % (SIZE / 2)))));
            let values: Vec<bf16> = (0..places).flat_map(row).collect();
            Ok(Arc::new(Tensor::from_slice(
                &values,
                [places, SIZE],
                device,
            )?))
        };
        Ok(Weights {
            sizes,
            device: device.clone(),
            words: Arc::new(stored("words")?),
            cos: angles(f64::cos)?,
            sin: angles(f64::sin)?,
            layers: (0..sizes.layers).map(layer).collect::<Result<_>>()?,
            last: norm("0.last")?,
            logits: linear("logits")?,
        })
    }
}

impl Linear {
    /// Of a matrix that is stored by its outputs.
    fn new(stored: &Tensor, quantized: bool) -> Result<Linear> {
        if !quantized {
            let weight = MatmulWeightNz::prepare_weight(stored.view().transpose(0, 1)?)?;
            return Ok(Linear::Float(Arc::new(weight)));
        }
        // A row for each output, as those of activations are for each token.
        let DynamicQuantOutputs { y, scale, .. } =
            DynamicQuant::symmetric(QuantDType::Int8).run(stored, None, None)?;
        let weight = QuantMatmul::prepare_weight(y.view().transpose(0, 1)?)?;
        Ok(Linear::Quantized {
            weight: Arc::new(weight),
            scale: Arc::new(scale),
        })
    }

    /// The product with rows, into a new tensor.
    pub fn run<'a>(&self, rows: impl Into<TensorView<'a>>) -> Result<Tensor> {
        let rows = rows.into();
        match self {
            Linear::Float(weight) => MatmulWeightNz::new().run(rows, &**weight),
            Linear::Quantized { weight, scale } => {
                let quantized = DynamicQuant::symmetric(QuantDType::Int8).run(rows, None, None)?;
                let token = Some(&quantized.scale as _);
                let product = QuantMatmul::new(DType::BFloat16);
                product.run(&quantized.y, &**weight, &**scale, None, token, None, None)
            }
        }
    }
}
