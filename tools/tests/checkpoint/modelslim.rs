//! What vLLM-Ascend looks up: of each layer the entry `PREFIX.weight` in the description, of layers that
//! it fuses those of the parts, and of quantized ones the tensors `weight`, `weight_scale`,
//! `weight_offset`. The names of the layers are those of the models' own files.

use super::*;

const ATTENTION: [&str; 4] = ["q_proj", "k_proj", "v_proj", "o_proj"];
const MLP: [&str; 3] = ["gate_proj", "up_proj", "down_proj"];

/// The modules of a decoder layer.
fn layer(model: &str) -> Vec<String> {
    let mut modules: Vec<String> = Vec::new();
    for name in ATTENTION {
        modules.push(format!("self_attn.{name}"));
    }
    match model {
        "qwen3_moe" => {
            for expert in 0..2 {
                modules.extend(MLP.map(|name| format!("mlp.experts.{expert}.{name}")));
            }
        }
        _ => modules.extend(MLP.map(|name| format!("mlp.{name}"))),
    }
    modules
}

fn toy(folder: &Path, model: &str, is_tied: bool) -> Vec<String> {
    let layers = (0..2).flat_map(|index| {
        let modules = layer(model).into_iter();
        modules.map(move |module| format!("model.layers.{index}.{module}"))
    });
    let layers: Vec<String> = layers.collect();
    let mut names: Vec<String> = layers.iter().map(|name| format!("{name}.weight")).collect();
    names.push("model.embed_tokens.weight".to_owned());
    if !is_tied {
        names.push("lm_head.weight".to_owned());
    }
    if model == "qwen3_moe" {
        names.extend((0..2).map(|index| format!("model.layers.{index}.mlp.gate.weight")));
    }
    let norms: Vec<String> = (0..2)
        .map(|index| format!("model.layers.{index}.input_layernorm.weight"))
        .collect();
    let mut tensors: Vec<(&str, &str, &[usize], Vec<u8>)> = Vec::new();
    let x = values(8 * 32);
    let brain: Vec<u8> = x
        .iter()
        .flat_map(|x| half::bf16::from_f32(*x).to_le_bytes())
        .collect();
    for name in &names {
        tensors.push((name, "BF16", &[8, 32], brain.clone()));
    }
    for name in &norms {
        tensors.push((name, "BF16", &[32], brain[..64].to_vec()));
    }
    let config = json!({"model_type": model, "tie_word_embeddings": is_tied});
    model_folder(folder, &config, &tensors);
    layers
}

#[test]
fn every_key_that_is_looked_up_is_there() {
    for (model, is_tied) in [("llama", false), ("qwen2", true), ("qwen3_moe", false)] {
        let place = Place::new();
        let (input, output) = (place.path("in"), place.path("out"));
        let layers = toy(&input, model, is_tied);
        succeed(&input, &output, &["--format", "modelslim"]);
        let description = json_of(&output.join("quant_model_description.json"));
        assert_eq!(description["model_quant_type"], "W8A8_DYNAMIC");
        let contents = read(&output.join("model.safetensors"));
        for layer in &layers {
            for (leaf, dtype, shape) in [
                ("weight", "I8", [8, 32]),
                ("weight_scale", "BF16", [8, 1]),
                ("weight_offset", "BF16", [8, 1]),
            ] {
                let name = format!("{layer}.{leaf}");
                assert_eq!(description[&name], "W8A8_DYNAMIC", "{name}");
                let tensor = &contents[&name];
                assert_eq!(
                    (tensor.0.as_str(), tensor.1.as_slice()),
                    (dtype, &shape[..]),
                    "{name}"
                );
            }
            assert!(
                contents[&format!("{layer}.weight_offset")]
                    .2
                    .iter()
                    .all(|byte| *byte == 0)
            );
        }
        for name in [
            "model.embed_tokens.weight",
            "lm_head.weight",
            "model.layers.1.input_layernorm.weight",
        ] {
            assert_eq!(description[name], "FLOAT", "{model} {name}");
        }
        if model == "qwen3_moe" {
            assert_eq!(description["model.layers.0.mlp.gate.weight"], "FLOAT");
        }
        // One entry for each tensor, and nothing that a loader of the weights could misread.
        for name in contents.keys() {
            assert!(description[name].is_string(), "{name}");
        }
        let config = json_of(&output.join("config.json"));
        assert_eq!(config["quantize"], "w8a8_dynamic");
        assert_eq!(config["quantization_config"], Value::Null);
    }
}
