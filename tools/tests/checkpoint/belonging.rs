//! Checkpoints that other tools have quantized: recognised, refused, and what belongs to their tensors
//! never quantized.

use super::*;

type Tensors<'a> = Vec<(&'a str, &'a str, &'a [usize], Vec<u8>)>;

fn bytes(count: usize) -> Vec<u8> {
    vec![1; count]
}

/// What tools write for a linear layer of 4 rows and 8 columns, a few elements each.
fn others() -> Vec<(&'static str, Tensors<'static>)> {
    vec![
        (
            "msModelSlim",
            vec![
                ("m.weight", "I8", &[4, 8], bytes(32)),
                weight("m.weight_scale", &[4, 1]),
                weight("m.weight_offset", &[4, 1]),
                weight("m.weight_scale_second", &[4, 2]),
                weight("m.weight_offset_second", &[4, 2]),
                weight("m.scale_bias", &[4, 1]),
                ("m.quant_bias", "I32", &[4], bytes(16)),
                weight("m.deq_scale", &[4, 1]),
                weight("m.input_scale", &[1, 1]),
                // Of the cache and of attention, whose modules have no codes.
                weight("attn.k_proj.kv_cache_scale", &[4, 1]),
                weight("attn.fa_q.offset", &[4, 1]),
            ],
        ),
        (
            "GPTQ, AWQ",
            vec![
                ("m.qweight", "I32", &[1, 8], bytes(32)),
                ("m.qzeros", "I32", &[1, 1], bytes(4)),
                weight("m.scales", &[1, 8]),
            ],
        ),
        (
            "MLX",
            vec![
                ("m.weight", "U32", &[4, 2], bytes(32)),
                weight("m.scales", &[4, 2]),
                weight("m.biases", &[4, 2]),
            ],
        ),
        (
            "quanto",
            vec![
                ("m.weight._data", "I8", &[4, 8], bytes(32)),
                weight("m.weight._scale", &[4, 1]),
                weight("m.weight._shift", &[4, 1]),
                weight("m.output_scale", &[1, 1]),
            ],
        ),
        (
            "torchao",
            vec![
                ("m._weight_qdata", "I8", &[4, 8], bytes(32)),
                weight("m._weight_scale", &[4, 1]),
                weight("m._weight_zero_point", &[4, 1]),
            ],
        ),
        (
            "ComfyUI",
            vec![
                ("m.weight", "F8_E4M3", &[4, 8], bytes(32)),
                weight("m.scale_weight", &[1, 1]),
                weight("m.scale_input", &[1, 1]),
            ],
        ),
        (
            "FP8 of blocks",
            vec![
                ("m.weight", "F8_E4M3", &[4, 8], bytes(32)),
                weight("m.weight_scale_inv", &[1, 1]),
            ],
        ),
        (
            "bitsandbytes",
            vec![
                ("m.weight", "U8", &[16, 1], bytes(16)),
                weight("m.weight.absmax", &[4, 1]),
                weight("m.weight.nested_absmax", &[1, 1]),
            ],
        ),
        (
            "MXFP4 of fused experts",
            vec![
                ("e.up_proj_blocks", "U8", &[2, 4, 16], bytes(128)),
                ("e.up_proj_scales", "U8", &[2, 4], bytes(8)),
                weight("e.up_proj_bias", &[2, 4]),
            ],
        ),
        (
            "two levels of NVFP4",
            vec![
                ("m.weight", "U8", &[4, 4], bytes(16)),
                ("m.weight_scale", "F8_E4M3", &[4, 1], bytes(4)),
                weight("m.weight_scale_2", &[1, 1]),
                weight("m.k_scale", &[1, 1]),
            ],
        ),
        (
            "bitsandbytes of 8 bits",
            vec![
                ("m.weight", "I8", &[4, 8], bytes(32)),
                weight("m.SCB", &[4]),
                ("m.weight_format", "U8", &[], bytes(1)),
            ],
        ),
        (
            "HQQ",
            vec![
                ("m.W_q", "U8", &[2, 8], bytes(16)),
                weight("m.scale", &[4, 1]),
                weight("m.zero", &[4, 1]),
            ],
        ),
        (
            "EETQ",
            vec![
                ("m.weight", "I8", &[8, 4], bytes(32)),
                weight("m.weight_scales", &[4]),
            ],
        ),
        (
            "AQLM",
            vec![
                ("m.codes", "I16", &[4, 1, 1], bytes(8)),
                weight("m.codebooks", &[1, 2, 1, 8]),
                weight("m.scales", &[4, 1, 1, 1]),
            ],
        ),
        (
            "QuIP#",
            vec![
                ("m.Qidxs", "I64", &[4, 1], bytes(32)),
                weight("m.had_left", &[4, 4]),
                weight("m.Wscale", &[1, 1]),
            ],
        ),
        (
            "EXL3",
            vec![
                ("m.trellis", "I16", &[1, 1, 16], bytes(32)),
                weight("m.suh", &[8, 1]),
            ],
        ),
        (
            "Marlin",
            vec![("m.B", "I32", &[1, 4], bytes(16)), weight("m.s", &[1, 4])],
        ),
        (
            "VPTQ",
            vec![
                ("m.indices", "I16", &[1, 4, 1], bytes(8)),
                weight("m.centroids.weight", &[2, 8]),
                weight("m.weight_scale", &[8]),
            ],
        ),
        (
            "TensorRT-LLM",
            vec![
                ("m.weight", "I8", &[4, 8], bytes(32)),
                weight("m.weights_scaling_factor", &[1, 4]),
            ],
        ),
        (
            "modules of their own for the quantization",
            vec![
                ("m.weight", "I8", &[4, 8], bytes(32)),
                weight("m.weight_quantizer.scale", &[4, 1]),
                weight("m.input_quantizer._amax", &[1, 1]),
                weight("m.weight_quant.tensor_quant.value", &[4, 1]),
            ],
        ),
        (
            "blocks of GGUF",
            vec![("m.weight", "U8", &[4, 18], bytes(72))],
        ),
    ]
}

#[test]
fn what_other_tools_quantized_is_refused_and_kept() {
    for (tool, mut tensors) in others() {
        let place = Place::new();
        let (input, output) = (place.path("in.safetensors"), place.path("out.safetensors"));
        tensors.push(weight("rest.weight", &[4, 8]));
        write_tensors(&input, &tensors);
        let said = fail(&input, &output, &[], 5);
        assert!(said.contains("quantized already"), "{tool}: {said}");
        assert!(said.contains("--force"), "{tool}: {said}");
        succeed(&input, &output, &["--force"]);
        let (before, after) = (read(&input), read(&output));
        for (name, tensor) in &before {
            let is_rest = name == "rest.weight";
            assert_eq!(after[name] == *tensor, !is_rest, "{tool}: {name}");
        }
        assert_eq!(after.len(), before.len() + 1, "{tool}");
    }
}

#[test]
fn a_folder_whose_texts_say_so_is_refused() {
    for (file, text) in [
        (
            "config.json",
            json!({"quantization_config": {"quant_method": "fp8"}}),
        ),
        (
            "config.json",
            json!({"text_config": {"quantization_config": {"quant_method": "awq"}}}),
        ),
        ("quantize_config.json", json!({"bits": 4})),
        ("hf_quant_config.json", json!({})),
        (
            "quant_model_description.json",
            json!({"model_quant_type": "W8A8"}),
        ),
    ] {
        let place = Place::new();
        let (input, output) = (place.path("in"), place.path("out"));
        model_folder(&input, &json!({}), &[weight("a.weight", &[4, 8])]);
        fs::write(input.join(file), text.to_string()).unwrap();
        let said = fail(&input, &output, &[], 5);
        assert!(
            said.contains("quantized already") && said.contains(file),
            "{said}"
        );
    }
}

#[test]
fn the_rest_of_an_fp8_model_does_not_contradict_its_config() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    let config = json!({"model_type": "x", "quantization_config": {"quant_method": "fp8"}});
    model_folder(
        &input,
        &config,
        &[
            ("a.weight", "F8_E4M3", &[4, 8], bytes(32)),
            weight("a.weight_scale_inv", &[1, 1]),
            weight("b.weight", &[4, 8]),
        ],
    );
    fail(&input, &output, &[], 5);
    // No entry of compressed-tensors has room beside another method's.
    let said = fail(&input, &output, &["--force"], 2);
    assert!(
        said.contains("fp8") && said.contains("--format plain"),
        "{said}"
    );
    succeed(&input, &output, &["--force", "--format", "plain"]);
    let quantization = &json_of(&output.join("config.json"))["quantization_config"];
    assert_eq!(quantization["quant_method"], "npu_quantize");
    assert_eq!(quantization["quantized_before"]["quant_method"], "fp8");
}

#[test]
fn integers_alone_are_no_quantization() {
    let place = Place::new();
    let (input, output) = (place.path("in.safetensors"), place.path("out.safetensors"));
    write_tensors(
        &input,
        &[
            ("embeddings.position_ids", "I64", &[1, 8], bytes(64)),
            ("attn.relative_position_index", "I32", &[2, 2], bytes(16)),
            weight("attn.qkv.weight", &[4, 8]),
        ],
    );
    succeed(&input, &output, &[]);
    assert_eq!(read(&output)["attn.qkv.weight"].0, "I8");
}
