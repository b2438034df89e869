//! Phase one of some operators leaves the descriptors that it was given changed. What it is given the next time must not show.

#![cfg(feature = "sim")]

use aclnn::operators::{FusedInferAttentionScore, InputLayout};
use aclnn::sim::Session;
use aclnn::{
    DType, Device, Format, QuantMatmul, Result, Tensor, f16, npu_format_cast, npu_trans_quant_param,
};
use serde_json::Value;

/// What phase one of the function was given, each time, but for addresses.
fn given(session: &Session, function: &str) -> Vec<Value> {
    let phase_one = format!("\"fn\":\"{function}GetWorkspaceSize\"");
    let log = session.log();
    let lines = log.iter().filter(|line| line.contains(&phase_one));
    lines
        .map(|line| {
            let line: Value = serde_json::from_str(line).expect("a line of JSON");
            let mut arguments = line["args"].clone();
            for argument in arguments.as_object_mut().expect("arguments").values_mut() {
                // One tensor, or a list of some.
                let all = match argument {
                    Value::Array(list) => list.as_mut_slice(),
                    one => std::slice::from_mut(one),
                };
                for tensor in all.iter_mut().filter_map(Value::as_object_mut) {
                    tensor.remove("address");
                }
            }
            arguments
        })
        .collect()
}

/// Calls three times by one plan of the stream's, with an executor of its own each time; gives what phase one was given.
fn three_times(
    function: &str,
    call: impl Fn(&Device) -> Result<Vec<u8>>,
    expected: &[u8],
) -> Vec<Value> {
    let session = Session::start().expect("the simulated Atlas opens");
    session.refuse_repeatable(true);
    let device = session
        .device("a2".parse().expect("a product"))
        .expect("a device");
    session.start_log();
    for round in 0..3 {
        assert_eq!(
            call(&device).expect("a result"),
            expected,
            "{function}, {round}"
        );
    }
    assert_eq!(
        device.stream().plan_cache_statistics().hits,
        2,
        "{function}"
    );
    let given = given(&session, function);
    drop(device);
    session.finish().expect("no findings");
    given
}

#[test]
fn words_of_scales_are_written_to_the_same_descriptor_each_time() {
    // 1.0 is 0x3F80_0000 as float32; bit 46 is always set.
    let word = (0x3F80_0000u64 | 1 << 46).to_ne_bytes();
    let call = |device: &Device| {
        let scale = Tensor::from_slice(&[1.0f32], [1], device)?;
        npu_trans_quant_param(&scale, None, 0)?.to_bytes()
    };
    let given = three_times("aclnnTransQuantParamV3", call, &word);
    assert_eq!(given.len(), 3);
    // The number of int64.
    assert_eq!(given[0]["out"]["dtype"], 9);
    assert!(
        given.iter().all(|arguments| *arguments == given[0]),
        "{given:?}"
    );
}

#[test]
fn a_weight_in_blocks_and_its_scales_are_described_the_same_each_time() {
    let sums: Vec<u8> = [40i32; 4]
        .iter()
        .flat_map(|sum| sum.to_ne_bytes())
        .collect();
    let call = |device: &Device| {
        // Made ready on the host, so that the stream has one plan.
        let x = Tensor::from_slice(&[1i8; 2 * 40], [2, 40], device)?;
        let weight = Tensor::from_slice(&[1i8; 40 * 2], [40, 2], &Device::cpu())?;
        let blocks = npu_format_cast(&weight, Format::FractalNz)?.to(device)?;
        let scale = Tensor::from_slice(&[1.0f32; 2], [2], device)?;
        let product = QuantMatmul::new(DType::Int32);
        product
            .run(&x, &blocks, &scale, None, None, None, None)?
            .to_bytes()
    };
    let given = three_times("aclnnQuantMatmulWeightNz", call, &sums);
    assert_eq!(given.len(), 3);
    assert!(
        given.iter().all(|arguments| *arguments == given[0]),
        "{given:?}"
    );
}

#[test]
fn keys_and_values_are_described_the_same_each_time() {
    // All keys count alike, so that each query gets the mean of the values.
    let means: Vec<u8> = [f16::from_f32(2.0), f16::from_f32(3.0)]
        .iter()
        .flat_map(|mean| mean.to_ne_bytes())
        .collect();
    let call = |device: &Device| {
        let halves = |values: &[f32], shape: [usize; 4]| {
            let values = values.iter().map(|&value| f16::from_f32(value)).collect();
            Tensor::from_vec(values, shape, device)
        };
        let query = halves(&[0.0; 2], [1, 1, 1, 2])?;
        let keys = halves(&[1.0; 4], [1, 2, 1, 2])?;
        let values = halves(&[1.0, 2.0, 3.0, 4.0], [1, 2, 1, 2])?;
        let attention = FusedInferAttentionScore::new(1, 1.0, InputLayout::Bsnd);
        let outputs = attention.run(&query, &keys, &values, None, None)?;
        outputs.attention_out.to_bytes()
    };
    let given = three_times("aclnnFusedInferAttentionScoreV4", call, &means);
    assert_eq!(given.len(), 3);
    assert!(
        given.iter().all(|arguments| *arguments == given[0]),
        "{given:?}"
    );
}
