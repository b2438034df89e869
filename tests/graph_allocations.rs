//! A step of a decoder, whose lengths and slots change, takes nothing from Rust's heap on the CPU.

mod counting;

use aclnn::operators::{
    FusedInferAttentionScore, FusedInferAttentionScoreOutputs, InputLayout, ScatterPaKvCache,
    ScatterPaKvCacheOutputs,
};
use aclnn::{DType, Device, Graph, Result, Tensor, bf16};
use counting::allocations;

const STEPS: usize = 1000;
const SLOTS: usize = 16;

/// Attention of four heads of queries over two of keys, to so many keys.
fn attention(keys: usize) -> FusedInferAttentionScore {
    FusedInferAttentionScore::new(4, 0.2, InputLayout::Bsnd)
        .num_key_value_heads(2)
        .actual_seq_lengths_kv([keys as i64])
}

/// A key and a value are written to a paged cache, and a query reads all that are there.
#[test]
fn a_thousand_steps_of_a_graph_allocate_nothing() -> Result<()> {
    let device = Device::cpu();
    let zeros = |dtype, shape: &[usize]| Tensor::zeros(dtype, shape, &device);
    let blocks = STEPS.div_ceil(SLOTS);
    let query = zeros(DType::BFloat16, &[1, 1, 4, 32])?;
    let key = zeros(DType::BFloat16, &[1, 2, 32])?;
    let value = zeros(DType::BFloat16, &[1, 2, 32])?;
    let keys = zeros(DType::BFloat16, &[blocks, SLOTS, 2, 32])?;
    let values = zeros(DType::BFloat16, &[blocks, SLOTS, 2, 32])?;
    let slot = zeros(DType::Int32, &[1])?;
    let numbers: Vec<i32> = (0..blocks as i32).collect();
    let table = Tensor::from_slice(&numbers, [1, blocks], &device)?;
    let out = zeros(DType::BFloat16, &[1, 1, 4, 32])?;

    let write = ScatterPaKvCache::new().plan(&device, &keys, &values, &key, &value, &slot)?;
    let (seen_keys, seen_values) = (
        keys.view().reshape([blocks, SLOTS, 64])?,
        values.view().reshape([blocks, SLOTS, 64])?,
    );
    let read = attention(1).plan(
        &device,
        &query,
        &seen_keys,
        &seen_values,
        None,
        Some(&table),
    )?;
    let mut builder = Graph::builder(&device.stream());
    let [query, key, value] = [query, key, value].map(|tensor| builder.tensor(tensor));
    let [keys, values] = [keys, values].map(|tensor| builder.tensor(tensor));
    let (query, key, value, keys, values) = (query?, key?, value?, keys?, values?);
    let [slot, table, out] = [slot, table, out].map(|tensor| builder.tensor(tensor));
    let (slot, table, out) = (slot?, table?, out?);
    let caches = ScatterPaKvCacheOutputs::<aclnn::operators::InGraph> {
        key_cache: keys.into(),
        value_cache: values.into(),
    };
    builder.scatter_pa_kv_cache(
        write,
        caches.key_cache,
        caches.value_cache,
        key,
        value,
        slot,
    )?;
    let seen = [keys, values].map(|cache| builder.view(cache)?.reshape([blocks, SLOTS, 64]));
    let [keys, values] = seen;
    let outputs = FusedInferAttentionScoreOutputs {
        attention_out: out.into(),
        softmax_lse: None,
    };
    builder.fused_infer_attention_score(
        read,
        query,
        keys?,
        values?,
        None,
        Some(table.into()),
        outputs,
    )?;
    let step = builder.changeable()?;
    let mut graph = builder.capture()?;

    let mut run = |place: usize| -> Result<()> {
        graph.tensor_mut(slot)?.copy_from(&[place as i32])?;
        // The value of slot number n is n.
        let number = [bf16::from_f32(place as f32); 64];
        graph.tensor_mut(value)?.reshape([64])?.copy_from(&number)?;
        attention(place + 1).update(&mut graph, step)?;
        graph.replay()
    };
    // The first round takes room, and starts the threads that large calls use.
    (0..STEPS).try_for_each(&mut run)?;
    let mut result = Ok(());
    let taken = allocations(|| result = (0..STEPS).try_for_each(&mut run));
    result?;
    assert_eq!(taken, 0);
    // All keys weigh the same, so each query gets the mean of the numbers.
    let mean = (STEPS - 1) as f32 / 2.0;
    let found = graph.tensor(out)?.to_vec::<bf16>()?;
    assert!(
        found
            .iter()
            .all(|found| (found.to_f32() - mean).abs() <= mean / 128.0),
        "{found:?}, expected {mean}"
    );
    Ok(())
}
