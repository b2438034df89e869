//! Trouble with what is not weights: told before the work, by its name.

use super::*;

fn model(place: &Place) -> (PathBuf, PathBuf) {
    let (input, output) = (place.path("in"), place.path("out"));
    let config = json!({"model_type": "llama"});
    model_folder(&input, &config, &[weight("a.weight", &[4, 8])]);
    (input, output)
}

const POINTER: &str = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n";

#[test]
fn what_stands_in_the_place_of_a_text_is_named() {
    for (text, named) in [
        (POINTER, "not a configuration but a Git LFS pointer"),
        (
            "\n<!DOCTYPE html><html>",
            "not a configuration but a web page",
        ),
        ("{\"a\":", "bad configuration"),
        ("[1]", "not an object"),
    ] {
        let place = Place::new();
        let (input, output) = model(&place);
        fs::write(input.join("config.json"), text).unwrap();
        let said = fail(&input, &output, &[], 3);
        assert!(said.contains(named), "{said}");
    }
    let place = Place::new();
    let (input, output) = model(&place);
    let index = input.join("model.safetensors.index.json");
    fs::write(index, "<html>").unwrap();
    let said = fail(&input, &output, &[], 3);
    assert!(said.contains("not an index but a web page"), "{said}");
}

#[test]
fn a_tokenizer_that_was_not_downloaded_is_told_before_the_work() {
    let place = Place::new();
    let (input, output) = model(&place);
    fs::write(input.join("tokenizer.model"), POINTER).unwrap();
    // Copies of the weights are left out, whatever they are.
    fs::write(input.join("pytorch_model.bin"), POINTER).unwrap();
    let said = fail(&input, &output, &[], 1);
    assert!(
        said.contains("tokenizer.model: it is a Git LFS pointer"),
        "{said}"
    );
}

#[test]
fn numbers_that_only_python_writes_stay() {
    let place = Place::new();
    let (input, output) = model(&place);
    let text = r#"{"model_type": "mamba2", "limit": [0.0, Infinity], "low": -Infinity,
        "none": NaN, "text": "Infinity, \"NaN\" and \\"}"#;
    fs::write(input.join("config.json"), text).unwrap();
    succeed(&input, &output, &[]);
    let text = fs::read_to_string(output.join("config.json")).unwrap();
    let numbers = text
        .replace(": -Infinity", ": \"below\"")
        .replace(" Infinity\n", "\"above\"\n")
        .replace(": NaN", ": \"none\"");
    let read: Value = serde_json::from_str(&numbers).unwrap();
    assert_eq!(read["limit"], json!([0.0, "above"]));
    assert_eq!(
        (&read["low"], &read["none"]),
        (&json!("below"), &json!("none"))
    );
    assert_eq!(read["text"], "Infinity, \"NaN\" and \\");
    assert_eq!(
        read["quantization_config"]["quant_method"],
        "compressed-tensors"
    );
}

#[test]
fn a_folder_in_the_place_of_a_file_is_met_before_the_work() {
    for name in ["model.safetensors", "config.json", "tokenizer.json"] {
        let place = Place::new();
        let (input, output) = model(&place);
        fs::write(input.join("tokenizer.json"), "{}").unwrap();
        fs::create_dir_all(output.join(name)).unwrap();
        let said = fail(&input, &output, &["--force"], 2);
        assert!(
            said.contains(name) && said.contains("is a folder"),
            "{said}"
        );
        assert_eq!(listing(&output), [name]);
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_copied_is_named_and_what_runs_leave_is_not_copied() {
    let place = Place::new();
    let (input, output) = model(&place);
    let assets = place.path("assets");
    fs::create_dir(&assets).unwrap();
    std::os::unix::fs::symlink(&assets, input.join("assets")).unwrap();
    std::os::unix::fs::symlink(".", input.join("loop")).unwrap();
    for name in [
        ".model.safetensors.0123456789abcdef.partial",
        ".quantize_checkpoint.lock",
    ] {
        fs::write(input.join(name), "").unwrap();
    }
    let printed = succeed(&input, &output, &[]);
    for name in ["assets", "loop"] {
        let line = format!("left out         {name}: a link to a folder");
        assert!(printed.contains(&line), "{printed}");
    }
    assert_eq!(listing(&output), ["config.json", "model.safetensors"]);
}

#[test]
fn a_part_of_a_pipeline_keeps_its_weights_and_no_exports() {
    let place = Place::new();
    let (input, output) = model(&place);
    let part = input.join("onnx");
    fs::create_dir(&part).unwrap();
    let kept = ["config.json", "model.safetensors"];
    let left_out = [
        "model.onnx",
        "model.onnx_data",
        "model.onnx.data",
        "openvino_model.bin",
    ];
    for name in kept.iter().chain(&left_out) {
        fs::write(part.join(name), "x").unwrap();
    }
    let printed = succeed(&input, &output, &[]);
    assert_eq!(listing(&output.join("onnx")), kept);
    for name in left_out {
        assert!(
            printed.contains(&format!("left out         onnx/{name} (1 bytes)")),
            "{printed}"
        );
    }
}

#[test]
fn a_configuration_that_tells_of_other_programs_is_refused() {
    for config in [
        json!({"model_type": "llama", "quantization": {"bits": 4, "group_size": 64}}),
        json!({"model_type": "llama", "quantize": "w8a8"}),
    ] {
        let place = Place::new();
        let (input, output) = model(&place);
        fs::write(input.join("config.json"), config.to_string()).unwrap();
        let said = fail(&input, &output, &[], 5);
        assert!(
            said.contains("quantized already (config.json says so"),
            "{said}"
        );
        succeed(&input, &output, &["--force"]);
    }
}

#[test]
fn a_configuration_cannot_steer_the_terminal() {
    let place = Place::new();
    let (input, output) = model(&place);
    let config =
        json!({"model_type": "llama", "quantization_config": {"quant_method": "\u{1b}[31m"}});
    fs::write(input.join("config.json"), config.to_string()).unwrap();
    for (options, status) in [(&[][..], 5), (&["--force"], 2)] {
        let said = fail(&input, &output, options, status);
        assert!(
            said.contains("\\u{1b}[31m") && !said.contains('\u{1b}'),
            "{said:?}"
        );
    }
}
