//! The decoder call by call: what it computes, and how prompts are read.

use aclnn::operators::{
    AddRmsNorm, AddRmsNormOutputs, ApplyRotaryPosEmbV2, Embedding, FusedInferAttentionScore,
    InputLayout, RmsNorm, RmsNormOutputs, RotaryLayout, RotaryMode, ScatterPaKvCache, SwiGlu,
};
use aclnn::{AsTensorView, DType, Result, Tensor, TensorView};

use crate::weights::{EPSILON, SIZE, Weights};

/// Slots of a block of the caches.
pub const SLOTS: usize = 16;

/// Keys and values of a layer, in blocks of slots.
pub struct Cache {
    pub keys: Tensor,
    pub values: Tensor,
}

/// What tokens of a step are and where they stand.
pub struct Tokens<'a> {
    /// Of each sequence as many, one sequence after the other.
    pub ids: &'a [i64],
    pub positions: &'a [i64],
    pub slots: &'a [i32],
    /// Which blocks each sequence has.
    pub table: TensorView<'a>,
    /// How many keys each sequence has, with these.
    pub lengths: &'a [i64],
}

/// What hides later keys from earlier queries, in the form that CANN asks for: ones above the diagonal.
pub fn triangle() -> Vec<i8> {
    let side = 2048;
    (0..side * side)
        .map(|at| i8::from(at % side > at / side))
        .collect()
}

/// Heads of queries over fewer of keys, to sequences of these lengths.
pub fn attention(weights: &Weights, lengths: &[i64]) -> FusedInferAttentionScore {
    let sizes = weights.sizes;
    let scale = 1.0 / (SIZE as f64).sqrt();
    FusedInferAttentionScore::new(sizes.heads as i64, scale, InputLayout::Bsnd)
        .num_key_value_heads(sizes.key_heads as i64)
        .actual_seq_lengths_kv(lengths)
}

/// Where queries and keys of all tokens lie side by side: half of a head against the other.
pub fn rotation() -> ApplyRotaryPosEmbV2 {
    ApplyRotaryPosEmbV2::new(RotaryLayout::Tnd, RotaryMode::Half)
}

/// Empty caches of so many blocks.
pub fn caches(weights: &Weights, blocks: usize) -> Result<Vec<Cache>> {
    let shape = [blocks, SLOTS, weights.sizes.key_heads, SIZE];
    let cache = || Tensor::zeros(DType::BFloat16, shape, &weights.device);
    let layer = |_| {
        Ok(Cache {
            keys: cache()?,
            values: cache()?,
        })
    };
    (0..weights.sizes.layers).map(layer).collect()
}

/// The logits of the last token of each sequence, `(sequences, vocabulary)`, after all tokens were written to the caches.
pub fn forward(
    weights: &Weights,
    caches: &mut [Cache],
    tokens: &Tokens<'_>,
    mask: Option<&dyn AsTensorView>,
) -> Result<Tensor> {
    let (sizes, device) = (weights.sizes, &weights.device);
    let count = tokens.ids.len();
    let sequences = tokens.lengths.len();
    let each = count / sequences;
    let ids = Tensor::from_slice(tokens.ids, [count], device)?;
    let positions = Tensor::from_slice(tokens.positions, [count], device)?;
    let slots = Tensor::from_slice(tokens.slots, [count], device)?;
    let embedding = Embedding::new();
    let cos = embedding.run(&*weights.cos, &positions)?;
    let sin = embedding.run(&*weights.sin, &positions)?;
    let angles = [count, 1, SIZE];
    let mut x = embedding.run(&*weights.words, &ids)?;
    let mut normed = match weights.layers.first() {
        Some(first) => {
            let RmsNormOutputs { y, .. } =
                RmsNorm::new(EPSILON).run(&x, &*first.before_attention)?;
            y
        }
        None => x.try_clone()?,
    };
    for (place, (layer, cache)) in weights.layers.iter().zip(caches).enumerate() {
        let mut query = layer.query.run(&normed)?;
        let mut key = layer.key.run(&normed)?;
        let value = layer.value.run(&normed)?;
        let (heads, key_heads) = ([count, sizes.heads, SIZE], [count, sizes.key_heads, SIZE]);
        rotation().run(
            query.view_mut().reshape(heads)?,
            key.view_mut().reshape(key_heads)?,
            cos.view().reshape(angles)?,
            sin.view().reshape(angles)?,
        )?;
        ScatterPaKvCache::new().run(
            &mut cache.keys,
            &mut cache.values,
            key.view().reshape(key_heads)?,
            value.view().reshape(key_heads)?,
            &slots,
        )?;
        let blocks = cache.keys.shape()[0];
        let rows = [blocks, SLOTS, sizes.key_heads * SIZE];
        let mode = if mask.is_some() { 3 } else { 0 };
        let attended = attention(weights, tokens.lengths).sparse_mode(mode).run(
            query.view().reshape([sequences, each, sizes.heads, SIZE])?,
            cache.keys.view().reshape(rows)?,
            cache.values.view().reshape(rows)?,
            mask,
            Some(&tokens.table),
        )?;
        let attended = attended.attention_out;
        let attended = layer
            .attended
            .run(attended.view().reshape([count, sizes.heads * SIZE])?)?;
        let add = AddRmsNorm::new(EPSILON);
        let AddRmsNormOutputs { y, x: sum, .. } =
            add.run(&x, &attended, &*layer.before_products)?;
        let wide = SwiGlu::new().run(&layer.wide.run(&y)?)?;
        let narrow = layer.narrow.run(&wide)?;
        let next = weights.layers.get(place + 1);
        let gamma = next.map_or(&weights.last, |next| &next.before_attention);
        let outputs = add.run(&sum, &narrow, &**gamma)?;
        (x, normed) = (outputs.x, outputs.y);
    }
    let last = normed.view().reshape([sequences, each, sizes.hidden])?;
    let last = last.narrow(1, each - 1, 1)?;
    // Of a part of a tensor the elements are copied together, as products want them.
    let last = Tensor::from_bytes(
        &last.to_bytes()?,
        DType::BFloat16,
        [sequences, sizes.hidden],
        device,
    )?;
    weights.logits.run(&last)
}
