//! What loaders of compressed-tensors find. How its library reads the same is checked by
//! `.ci/engines.py`.

use super::*;

const Q: &str = "model.layers.0.self_attn.q_proj.weight";

fn llama() -> Value {
    json!({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "tie_word_embeddings": false})
}

/// A model of two layers' worth of tensors, in a stored type.
fn model(place: &Place) -> PathBuf {
    let folder = place.path("model");
    model_folder(
        &folder,
        &llama(),
        &[
            weight("model.embed_tokens.weight", &[32, 64]),
            weight(Q, &[16, 64]),
            weight("model.layers.0.mlp.gate.weight", &[4, 64]),
            weight("model.layers.0.mlp.experts.0.up_proj.weight", &[24, 64]),
            weight("model.layers.0.input_layernorm.weight", &[64]),
            weight("model.layers.0.mlp.experts.gate_up_proj", &[2, 8, 64]),
            weight("lm_head.weight", &[32, 64]),
        ],
    );
    folder
}

#[test]
fn int8_of_rows_is_dynamic_w8a8() {
    let place = Place::new();
    let (input, output) = (model(&place), place.path("out"));
    let printed = succeed(&input, &output, &[]);
    let contents = read(&output.join("model.safetensors"));
    let (dtype, shape, codes) = &contents[Q];
    assert_eq!((dtype.as_str(), shape.as_slice()), ("I8", &[16, 64][..]));
    let scale = &contents["model.layers.0.self_attn.q_proj.weight_scale"];
    assert_eq!(scale.1, [16, 1]);
    let scales = floats(scale);
    for (index, x) in values(16 * 64).iter().enumerate() {
        let back = f32::from(codes[index].cast_signed()) * scales[index / 64];
        assert!((x - back).abs() <= scales[index / 64] * 0.5001, "{index}");
    }
    // What recipes leave out, and what the format has no place for.
    for (name, reason) in [
        ("model.embed_tokens.weight", "it is an embedding"),
        ("lm_head.weight", "it is the output layer"),
        ("model.layers.0.mlp.gate.weight", "it routes tokens"),
        (
            "model.layers.0.mlp.experts.gate_up_proj",
            "--format plain quantizes it",
        ),
    ] {
        assert_eq!(contents[name].0, "F32", "{name}");
        assert!(printed.contains(reason), "{reason}: {printed}");
    }
    assert!(printed.contains("vLLM"), "{printed}");
    assert_eq!(metadata(&output.join("model.safetensors"))["format"], "pt");

    let config = json_of(&output.join("config.json"));
    assert_eq!(config["model_type"], "llama");
    let quantization = &config["quantization_config"];
    assert_eq!(quantization["quant_method"], "compressed-tensors");
    assert_eq!(quantization["format"], "int-quantized");
    assert_eq!(quantization["quantization_status"], "compressed");
    assert_eq!(
        quantization["ignore"],
        json!(["model.embed_tokens", "model.layers.0.mlp.gate", "lm_head"])
    );
    let group = &quantization["config_groups"]["group_0"];
    assert_eq!(group["targets"], json!(["Linear"]));
    for (key, value) in [
        ("num_bits", json!(8)),
        ("type", json!("int")),
        ("symmetric", json!(true)),
        ("strategy", json!("channel")),
        ("dynamic", json!(false)),
    ] {
        assert_eq!(group["weights"][key], value, "{key}");
    }
    assert_eq!(group["input_activations"]["strategy"], "token");
    assert_eq!(group["input_activations"]["dynamic"], true);
}

#[test]
fn packed_codes_are_counted_from_the_lowest() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    // Two groups of eight in each of nine rows: zero points fill one word of rows, and begin another.
    let x: Vec<f32> = (0..9 * 16)
        .map(|index| (index % 16) as f32 - 4.0 - (index / 16) as f32)
        .collect();
    let tensor = ("a.weight", "F32", &[9, 16][..], f32_bytes(&x));
    model_folder(&input, &llama(), &[tensor]);
    let options = [
        "--dtype",
        "quint4x2",
        "--group-size",
        "8",
        "--scheme",
        "affine",
    ];
    succeed(&input, &output, &options);
    let contents = read(&output.join("model.safetensors"));
    let names: Vec<&str> = contents.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "a.weight_packed",
            "a.weight_scale",
            "a.weight_shape",
            "a.weight_zero_point"
        ]
    );
    let shape: Vec<u8> = [9u64, 16]
        .iter()
        .flat_map(|size| size.to_le_bytes())
        .collect();
    assert_eq!(
        contents["a.weight_shape"],
        ("I64".to_owned(), vec![2], shape)
    );
    let (dtype, shape, packed) = &contents["a.weight_packed"];
    assert_eq!((dtype.as_str(), shape.as_slice()), ("I32", &[9, 2][..]));
    let (dtype, shape, zeros) = &contents["a.weight_zero_point"];
    assert_eq!((dtype.as_str(), shape.as_slice()), ("I32", &[2, 2][..]));
    let scales = floats(&contents["a.weight_scale"]);
    assert_eq!(contents["a.weight_scale"].1, [9, 2]);
    let nibble =
        |bytes: &[u8], index: usize| f32::from((bytes[index / 2] >> (index % 2 * 4)) & 15) - 8.0;
    for (index, x) in x.iter().enumerate() {
        let (row, group) = (index / 16, index % 16 / 8);
        // Word `[row / 8, group]`, bits from 4 * (row % 8) on.
        let zero_point = nibble(zeros, (row / 8 * 2 + group) * 8 + row % 8);
        let scale = scales[row * 2 + group];
        let back = (nibble(packed, index) - zero_point) * scale;
        // A zero point that is rounded moves the ends of the range.
        assert!((x - back).abs() <= scale * 1.01, "{index}: {x} {back}");
    }
    let config = json_of(&output.join("config.json"));
    let group = &config["quantization_config"]["config_groups"]["group_0"];
    assert_eq!(group["format"], "pack-quantized");
    assert_eq!(group["weights"]["group_size"], 8);
    assert_eq!(group["weights"]["symmetric"], false);
    assert_eq!(group["input_activations"], Value::Null);
}

#[test]
fn groups_of_int8_are_packed_too() {
    let place = Place::new();
    let (input, output) = (model(&place), place.path("out"));
    succeed(&input, &output, &["--group-size", "16"]);
    let contents = read(&output.join("model.safetensors"));
    let (dtype, shape, packed) = &contents["model.layers.0.self_attn.q_proj.weight_packed"];
    assert_eq!((dtype.as_str(), shape.as_slice()), ("I32", &[16, 16][..]));
    let scales = floats(&contents["model.layers.0.self_attn.q_proj.weight_scale"]);
    for (index, x) in values(16 * 64).iter().enumerate() {
        let back = (f32::from(packed[index]) - 128.0) * scales[index / 16];
        assert!((x - back).abs() <= scales[index / 16] * 0.5001, "{index}");
    }
}

#[test]
fn scales_have_the_models_type_and_reach_all_values() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    let x: Vec<f32> = values(64 * 16).iter().map(|x| x * 1e-3).collect();
    let half: Vec<u8> = x
        .iter()
        .flat_map(|x| half::f16::from_f32(*x).to_le_bytes())
        .collect();
    let brain: Vec<u8> = x
        .iter()
        .flat_map(|x| half::bf16::from_f32(*x).to_le_bytes())
        .collect();
    model_folder(
        &input,
        &llama(),
        &[
            ("a.weight", "F16", &[64, 16], half),
            ("b.weight", "BF16", &[64, 16], brain),
        ],
    );
    succeed(&input, &output, &[]);
    let before = read(&input.join("model.safetensors"));
    let contents = read(&output.join("model.safetensors"));
    for (name, dtype) in [("a.weight", "F16"), ("b.weight", "BF16")] {
        let scale = &contents[&format!("{name}_scale")];
        assert_eq!(scale.0, dtype);
        let scales = floats(scale);
        for (index, x) in floats(&before[name]).iter().enumerate() {
            let code = f32::from(contents[name].2[index].cast_signed());
            let scale = scales[index / 16];
            assert!((x - code * scale).abs() <= scale * 0.5001, "{name} {index}");
        }
    }
}

#[test]
fn float8_has_a_config_too() {
    let place = Place::new();
    let (input, output) = (model(&place), place.path("out"));
    succeed(
        &input,
        &output,
        &["--dtype", "float8_e4m3fn", "--device", "cpu:950"],
    );
    let config = json_of(&output.join("config.json"));
    let quantization = &config["quantization_config"];
    assert_eq!(quantization["format"], "float-quantized");
    let group = &quantization["config_groups"]["group_0"];
    assert_eq!(group["weights"]["type"], "float");
    assert_eq!(group["input_activations"]["type"], "float");
    assert_eq!(read(&output.join("model.safetensors"))[Q].0, "F8_E4M3");
}

#[test]
fn what_a_format_does_not_have_is_refused_with_another() {
    let place = Place::new();
    let (input, output) = (model(&place), place.path("out"));
    let float8 = &["--device", "cpu:950"][..];
    for options in [
        &["--dtype", "quint8"][..],
        &["--axis", "1"],
        &[&["--dtype", "float8_e5m2"], float8].concat(),
        &[&["--dtype", "hifloat8"], float8].concat(),
        &["--format", "modelslim", "--dtype", "quint4x2"],
        &["--format", "modelslim", "--group-size", "16"],
        &["--format", "modelslim", "--scheme", "affine"],
    ] {
        let said = fail(&input, &output, options, 2);
        assert!(said.contains("--format plain"), "{options:?}: {said}");
    }
    let (file, _) = place.tensor(&[2, 8], &values(16));
    let said = fail(&file, &output, &["--format", "compressed-tensors"], 2);
    assert!(said.contains("config.json"), "{said}");
    let said = fail(&file, &output, &["--format", "modelslim"], 2);
    assert!(said.contains("folder"), "{said}");
}

#[test]
fn a_model_whose_layers_lie_the_other_way_round_is_left_alone() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    let config = json!({"model_type": "gpt2"});
    model_folder(
        &input,
        &config,
        &[weight("h.0.attn.c_attn.weight", &[8, 24])],
    );
    let said = fail(&input, &output, &[], 5);
    assert!(said.contains("the other way round"), "{said}");
    succeed(&input, &output, &["--format", "plain"]);
}
