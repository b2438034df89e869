//! Several runs, one on the output of the other: mixed precision.

use super::*;

#[test]
fn metadata_tell_of_each_tensor() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let (first, second) = (place.path("first"), place.path("second"));
    write_tensors(
        &input,
        &[
            weight("a", &[4, 8]),
            weight("b", &[4, 8]),
            weight("c", &[4, 8]),
        ],
    );
    succeed(&input, &first, &["--include", "a"]);
    assert_eq!(metadata(&first)["npu_quantize.dtype"], "qint8");
    succeed(
        &first,
        &second,
        &["--include", "b", "--dtype", "quint4x2", "--group-size", "8"],
    );
    let described = metadata(&second);
    assert!(
        !described.contains_key("npu_quantize.dtype"),
        "{described:?}"
    );
    let recipes: Value = serde_json::from_str(&described["npu_quantize.recipes"]).unwrap();
    assert_eq!(recipes[0]["recipe"]["dtype"], "qint8");
    assert_eq!(recipes[0]["tensors"], json!(["a"]));
    assert_eq!(recipes[1]["recipe"]["dtype"], "quint4x2");
    assert_eq!(recipes[1]["recipe"]["group_size"], "8");
    assert_eq!(recipes[1]["tensors"], json!(["b"]));
    let contents = read(&second);
    assert_eq!(contents["a"], read(&first)["a"]);
    assert_eq!(contents["c"].0, "F32");
    // The same way again is no other.
    let third = place.path("third");
    succeed(&second, &third, &["--include", "c"]);
    let recipes: Value = serde_json::from_str(&metadata(&third)["npu_quantize.recipes"]).unwrap();
    assert_eq!(recipes[0]["tensors"], json!(["a", "c"]));
    assert_eq!(recipes.as_array().unwrap().len(), 2);
}

#[test]
fn a_second_group_of_compressed_tensors_has_its_own_modules() {
    let place = Place::new();
    let (input, first, second) = (place.path("in"), place.path("first"), place.path("second"));
    model_folder(
        &input,
        &json!({"model_type": "llama"}),
        &[
            weight("x.a.weight", &[4, 8]),
            weight("x.b.weight", &[4, 8]),
            weight("x.c.weight", &[4, 8]),
        ],
    );
    succeed(&input, &first, &["--include", "*.a.*"]);
    succeed(
        &first,
        &second,
        &["--include", "*.b.*", "--dtype", "quint4x2"],
    );
    let quantization = &json_of(&second.join("config.json"))["quantization_config"];
    assert_eq!(quantization["format"], "mixed-precision");
    assert_eq!(quantization["ignore"], json!(["x.c"]));
    let groups = &quantization["config_groups"];
    assert_eq!(groups["group_0"]["targets"], json!(["Linear"]));
    assert_eq!(groups["group_0"]["format"], "int-quantized");
    assert_eq!(groups["group_1"]["targets"], json!(["x.b"]));
    assert_eq!(groups["group_1"]["format"], "pack-quantized");
    let said = fail(&first, &place.path("other"), &["--format", "plain"], 2);
    assert!(said.contains("keep to it"), "{said}");

    // Somebody gave the first group another number.
    let mut config = json_of(&first.join("config.json"));
    let groups = config["quantization_config"]["config_groups"]
        .as_object_mut()
        .unwrap();
    let group = groups.remove("group_0").unwrap();
    groups.insert("group_1".to_owned(), group);
    fs::write(first.join("config.json"), config.to_string()).unwrap();
    let third = place.path("third");
    succeed(
        &first,
        &third,
        &["--include", "*.b.*", "--dtype", "quint4x2"],
    );
    let groups = &json_of(&third.join("config.json"))["quantization_config"]["config_groups"];
    assert_eq!(groups["group_1"]["format"], "int-quantized");
    assert_eq!(groups["group_2"]["targets"], json!(["x.b"]));

    config["quantization_config"]["config_groups"] = json!({"group_0": 1});
    fs::write(first.join("config.json"), config.to_string()).unwrap();
    let said = fail(&first, &place.path("other"), &["--include", "*.b.*"], 2);
    assert!(
        said.contains("has a group group_0 that is no object"),
        "{said}"
    );
}

#[test]
fn a_second_pass_of_modelslim_keeps_what_the_first_said() {
    let place = Place::new();
    let (input, first, second) = (place.path("in"), place.path("first"), place.path("second"));
    model_folder(
        &input,
        &json!({"model_type": "llama"}),
        &[weight("x.a.weight", &[4, 8]), weight("x.b.weight", &[4, 8])],
    );
    succeed(
        &input,
        &first,
        &["--format", "modelslim", "--include", "*.a.*"],
    );
    let description = json_of(&first.join("quant_model_description.json"));
    assert_eq!(description["x.b.weight"], "FLOAT");
    succeed(&first, &second, &["--include", "*.b.*"]);
    let description = json_of(&second.join("quant_model_description.json"));
    for name in [
        "x.a.weight",
        "x.a.weight_scale",
        "x.a.weight_offset",
        "x.b.weight",
    ] {
        assert_eq!(description[name], "W8A8_DYNAMIC", "{name}");
    }
}
