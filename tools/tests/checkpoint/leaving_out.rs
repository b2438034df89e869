//! What is left in full precision unless it is asked for, and what scales fused experts have.

use super::*;

#[test]
fn include_brings_back_what_is_left_out() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    let left_out = [
        "model.embed_tokens.weight",
        "bert.embeddings.word_embeddings.weight",
        "transformer.wte.weight",
        "shared.weight",
        "lm_head.weight",
        "embed_out.weight",
        "output.weight",
        "layers.0.mlp.gate.weight",
        "layers.0.block_sparse_moe.gate.weight",
        "layers.0.mlp.shared_expert_gate.weight",
        "layers.0.ffn.router.layer.weight",
        "layers.0.input_layernorm.weight",
    ];
    let quantized = [
        "layers.0.mlp.gate_proj.weight",
        "layers.0.mlp.shared_experts.up_proj.weight",
        "layers.0.attn.output.dense.weight",
        "head.weight",
    ];
    let tensors: Vec<_> = left_out
        .iter()
        .chain(&quantized)
        .map(|name| weight(name, &[4, 8]))
        .collect();
    write_tensors(&input, &tensors);
    let printed = succeed(&input, &output, &[]);
    let contents = read(&output);
    for name in left_out {
        assert_eq!(contents[name].0, "F32", "{name}");
        assert!(printed.contains(name), "{name}: {printed}");
    }
    for name in quantized {
        assert_eq!(contents[name].0, "I8", "{name}");
    }
    assert!(printed.contains("--include brings it back"), "{printed}");
    succeed(&input, &output, &["--include", "*", "--force"]);
    let contents = read(&output);
    assert!(left_out.iter().all(|name| contents[*name].0 == "I8"));
}

#[test]
fn embeddings_that_are_tied_stay_so_in_formats_of_engines() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    let tensors = [
        weight("model.embed_tokens.weight", &[8, 8]),
        weight("a.weight", &[8, 8]),
    ];
    // It says so, or there is no output layer of its own.
    for config in [
        json!({"model_type": "llama", "tie_word_embeddings": true}),
        json!({"model_type": "llama"}),
    ] {
        model_folder(&input, &config, &tensors);
        let printed = succeed(&input, &output, &["--include", "*", "--force"]);
        let contents = read(&output.join("model.safetensors"));
        assert_eq!(contents["model.embed_tokens.weight"].0, "F32");
        assert!(printed.contains("tied to the output layer"), "{printed}");
    }
}

#[test]
fn each_row_of_each_expert_has_a_scale() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    // Rows of very different sizes: none may vanish beside the largest.
    let x: Vec<f32> = (0..2 * 3 * 32)
        .map(|index| ((index % 32) as f32 + 1.0) * 1000f32.powi(index / 32 % 3 - 1))
        .collect();
    write_tensors(
        &input,
        &[
            ("experts.gate_up_proj", "F32", &[2, 3, 32], f32_bytes(&x)),
            weight("conv1.weight", &[4, 3, 8]),
            weight("patch.weight", &[4, 3, 2, 2]),
        ],
    );
    succeed(&input, &output, &[]);
    let contents = read(&output);
    assert_eq!(contents["experts.gate_up_proj_scale"].1, [2, 3, 1]);
    let expected: Vec<f32> = (0..6)
        .map(|row| 32.0 * 1000f32.powi(row % 3 - 1) / 127.0)
        .collect();
    assert_eq!(
        contents["experts.gate_up_proj_scale"].2,
        f32_bytes(&expected)
    );
    assert_eq!(contents["conv1.weight_scale"].1, [4, 1, 1]);
    assert_eq!(contents["patch.weight_scale"].1, [4, 1, 1, 1]);
    succeed(&input, &output, &["--axis", "0", "--force"]);
    assert_eq!(read(&output)["experts.gate_up_proj_scale"].1, [2, 1, 1]);
}
