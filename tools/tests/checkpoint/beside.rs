//! What lies beside the weights, in the input and in the output.

#[cfg(unix)]
use super::locked::Stopped;
use super::*;

fn index(folder: &Path, metadata: &Value, places: &[(&str, &str)]) {
    let map: serde_json::Map<String, Value> = places
        .iter()
        .map(|(name, shard)| ((*name).to_owned(), json!(shard)))
        .collect();
    let text = json!({"metadata": metadata, "weight_map": map}).to_string();
    fs::write(folder.join("model.safetensors.index.json"), text).unwrap();
}

#[test]
fn copies_of_the_weights_are_left_out_and_named() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    model_folder(&input, &json!({}), &[weight("w", &[4, 8])]);
    fs::create_dir_all(input.join("original")).unwrap();
    fs::create_dir_all(input.join("1_Dense")).unwrap();
    let copies = [
        "consolidated.safetensors",
        "pytorch_model.bin",
        "pytorch_model.bin.index.json",
        "tf_model.h5",
        "model-q4.gguf",
        "original/consolidated.00.pth",
    ];
    // A part of a pipeline has weights of its own, which are no copies.
    let others = [
        "tokenizer.json",
        "1_Dense/config.json",
        "1_Dense/model.safetensors",
        "original/params.json",
    ];
    for name in copies.iter().chain(&others) {
        fs::write(input.join(name), "something").unwrap();
    }
    let printed = succeed(&input, &output, &[]);
    for name in copies {
        assert!(!output.join(name).exists(), "{name}");
        assert!(
            printed.contains(&format!("left out         {name} (9 bytes)")),
            "{printed}"
        );
    }
    for name in others {
        assert_eq!(fs::read(output.join(name)).unwrap(), b"something", "{name}");
    }
    assert!(printed.contains("4 copied, 36 bytes"), "{printed}");
}

#[test]
fn the_index_decides_what_belongs_to_the_model() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    fs::create_dir(&input).unwrap();
    let nan = ("stray", "F32", &[1, 8][..], f32_bytes(&[f32::NAN; 8]));
    write_tensors(&input.join("1.safetensors"), &[weight("a", &[4, 8]), nan]);
    index(&input, &Value::Null, &[("a", "1.safetensors")]);
    let printed = succeed(&input, &output, &[]);
    assert!(printed.contains("the index does not list it"), "{printed}");
    let written = json_of(&output.join("model.safetensors.index.json"));
    let names: Vec<&String> = written["weight_map"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["a", "a_scale"]);
    assert_eq!(written["metadata"]["total_size"], 32 + 16);
    // Its own output is an input.
    let said = fail(&output, &place.path("again"), &[], 5);
    assert!(said.contains("I8 is not a floating type"), "{said}");
}

#[test]
fn a_shard_that_is_not_there_is_told_to_be_named_by_the_index() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    fs::create_dir(&input).unwrap();
    index(&input, &json!({}), &[("a", "1\u{1b}.safetensors")]);
    let said = fail(&input, &output, &[], 1);
    assert!(
        said.contains("model.safetensors.index.json names it"),
        "{said}"
    );
    assert!(
        said.contains("\\u{1b}") && !said.contains('\u{1b}'),
        "{said:?}"
    );
}

#[test]
fn the_other_form_of_an_earlier_output_does_not_stay() {
    let place = Place::new();
    let (whole, sharded, output) = (
        place.path("whole"),
        place.path("sharded"),
        place.path("out"),
    );
    model_folder(&whole, &json!({}), &[weight("a", &[4, 8])]);
    fs::create_dir(&sharded).unwrap();
    write_tensors(&sharded.join("1.safetensors"), &[weight("a", &[4, 8])]);
    write_tensors(&sharded.join("2.safetensors"), &[weight("b", &[4, 8])]);
    index(
        &sharded,
        &json!({}),
        &[("a", "1.safetensors"), ("b", "2.safetensors")],
    );
    succeed(&sharded, &output, &[]);
    let said = fail(&whole, &output, &["--resume"], 2);
    assert!(said.contains("--force removes it"), "{said}");
    let printed = succeed(&whole, &output, &["--force"]);
    assert_eq!(listing(&output), ["config.json", "model.safetensors"]);
    for name in [
        "1.safetensors",
        "2.safetensors",
        "model.safetensors.index.json",
    ] {
        assert!(
            printed.contains("removed") && printed.contains(name),
            "{printed}"
        );
    }
    succeed(&sharded, &output, &["--force"]);
    let there = listing(&output);
    assert!(
        !there.contains(&"model.safetensors".to_owned()),
        "{there:?}"
    );

    // What this program did not write is not removed, and a loader would take it for the output's.
    write_tensors(&output.join("model-9.safetensors"), &[weight("z", &[1, 8])]);
    let said = fail(&whole, &output, &["--force"], 2);
    assert!(
        said.contains("model-9.safetensors was not written by this program"),
        "{said}"
    );
    assert_eq!(listing(&output).len(), there.len() + 1);
}

#[test]
fn what_is_no_safetensors_file_is_named() {
    let place = Place::new();
    let (input, output) = (place.path("in.safetensors"), place.path("out.safetensors"));
    for (start, kind) in [
        (
            &b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"[..],
            "Git LFS pointer",
        ),
        (
            b"<!DOCTYPE html><html><body>not found</body></html>",
            "web page",
        ),
        (b"\n<html lang=\"en\">", "web page"),
        (b"PK\x03\x04\x00\x00\x08\x08\x00\x00\x00\x00", "zip archive"),
        (b"\x80\x02}q\x00X\x01\x00\x00\x00aq\x01.", "pickle"),
        (b"GGUF\x03\x00\x00\x00\x00\x00\x00\x00", "GGUF"),
        (b"{\"error\": \"not found\"}", "JSON"),
    ] {
        fs::write(&input, start).unwrap();
        let said = fail(&input, &output, &[], 3);
        assert!(said.contains(kind), "{kind}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn an_input_that_changes_while_it_is_read_is_noticed() {
    let place = Place::new();
    let (input, _) = place.tensor(&[1024, 4096], &values(4 << 20));
    fs::create_dir(place.path("out")).unwrap();
    let output = place.path("out").join("out.safetensors");
    for replaced in [false, true] {
        // A run that was stopped behind its last look at the input notices nothing, and is made again.
        let noticed = (0..200).find_map(|_| {
            let run = Stopped::new(&input, &output, &[]);
            let bytes = fs::read(&input).unwrap();
            if replaced {
                // By another file of the same name, as a download does it.
                let other = place.path("other");
                fs::write(&other, &bytes).unwrap();
                fs::rename(&other, &input).unwrap();
            } else {
                fs::write(&input, &bytes).unwrap();
            }
            let result = run.end();
            if result.status.success() {
                fs::remove_file(&output).unwrap();
            }
            (!result.status.success()).then_some(result)
        });
        let result = noticed.expect("no run notices that its input changes");
        let said = String::from_utf8(result.stderr).unwrap();
        assert_eq!(result.status.code(), Some(1), "{said}");
        assert!(said.contains("was changed while it was read"), "{said}");
        assert_eq!(listing(&place.path("out")), Vec::<String>::new());
    }
}

#[test]
fn errors_and_flushes_can_be_left_out() {
    let place = Place::new();
    let (input, output) = place.tensor(&[4, 8], &values(32));
    let with = place.path("with.safetensors");
    succeed(&input, &with, &[]);
    let printed = succeed(
        &input,
        &output,
        &["--no-errors", "--no-sync", "--threads", "3"],
    );
    assert!(!printed.contains("rms"), "{printed}");
    assert!(printed.contains("1 quantized"), "{printed}");
    assert!(fs::read(&output).unwrap() == fs::read(&with).unwrap());
}
