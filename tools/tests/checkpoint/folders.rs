//! Shards, their index, and runs that were interrupted.

use super::*;

/// A folder with two shards, their index, and another file; and the same tensors in one file.
fn sharded(place: &Place) -> (PathBuf, PathBuf) {
    let (folder, whole) = (place.path("model"), place.path("whole.safetensors"));
    fs::create_dir_all(folder.join("extra")).unwrap();
    let a = ("a", "F32", &[4, 8][..], f32_bytes(&values(32)));
    let b = ("b", "F32", &[16][..], f32_bytes(&values(16)));
    let c = ("c", "F32", &[2, 8][..], f32_bytes(&values(48)[32..]));
    write_tensors(&whole, &[a.clone(), b.clone(), c.clone()]);
    write_tensors(&folder.join("model-1.safetensors"), &[a, b]);
    write_tensors(&folder.join("model-2.safetensors"), &[c]);
    let index = json!({
        "metadata": {"total_size": 256, "note": "kept"},
        "weight_map": {"a": "model-1.safetensors", "b": "model-1.safetensors", "c": "model-2.safetensors"},
    });
    fs::write(
        folder.join("model.safetensors.index.json"),
        index.to_string(),
    )
    .unwrap();
    fs::write(folder.join("config.json"), "{}").unwrap();
    fs::write(folder.join("extra").join("notes.txt"), "notes").unwrap();
    (folder, whole)
}

fn index_of(folder: &Path) -> Value {
    let text = fs::read_to_string(folder.join("model.safetensors.index.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn read_folder(folder: &Path) -> Contents {
    let index = index_of(folder);
    let mut contents = Contents::new();
    for (name, shard) in index["weight_map"].as_object().unwrap() {
        let tensors = read(&folder.join(shard.as_str().unwrap()));
        contents.insert(name.clone(), tensors[name].clone());
    }
    contents
}

#[test]
fn shards_give_what_one_file_gives() {
    let place = Place::new();
    let (folder, whole) = sharded(&place);
    let (output, single) = (place.path("out"), place.path("single.safetensors"));
    succeed(&folder, &output, &["--scheme", "affine"]);
    succeed(&whole, &single, &["--scheme", "affine"]);
    let contents = read_folder(&output);
    assert_eq!(contents, read(&single));
    assert_eq!(contents.len(), 7);
    let bytes: usize = contents.values().map(|tensor| tensor.2.len()).sum();
    let index = index_of(&output);
    assert_eq!(
        index["metadata"],
        json!({"total_size": bytes, "note": "kept"})
    );
    assert_eq!(index["weight_map"]["c_scale"], "model-2.safetensors");
    // A loader that knows nothing of these codes must not take them for weights.
    let config: Value =
        serde_json::from_slice(&fs::read(output.join("config.json")).unwrap()).unwrap();
    assert_eq!(
        config["quantization_config"]["quant_method"],
        "npu_quantize"
    );
    assert_eq!(
        fs::read(output.join("extra").join("notes.txt")).unwrap(),
        b"notes"
    );
    assert_eq!(listing(&output).len(), 5);
    assert!(fail(&folder, &output, &[], 2).contains("not empty"));
    assert!(fail(&folder, &folder, &[], 2).contains("OUT is IN"));
    assert!(fail(&folder, &folder.join("out"), &[], 2).contains("inside IN"));
}

#[test]
fn a_resumed_run_does_only_what_is_missing() {
    let place = Place::new();
    let (folder, _) = sharded(&place);
    let (output, reference) = (place.path("out"), place.path("reference"));
    succeed(&folder, &reference, &[]);
    // Killed in the second shard: the first is there, the second under its temporary name.
    fs::create_dir(&output).unwrap();
    let first = output.join("model-1.safetensors");
    fs::copy(reference.join("model-1.safetensors"), &first).unwrap();
    let partial = output.join(".model-2.safetensors.4711.partial");
    fs::write(&partial, "half").unwrap();
    let printed = succeed(&folder, &output, &["--resume"]);
    assert!(printed.contains("complete already"), "{printed}");
    assert!(printed.contains("1 quantized, 0 kept"), "{printed}");
    assert!(!partial.exists());
    assert_eq!(read_folder(&output), read_folder(&reference));
    assert_eq!(listing(&output), listing(&reference));

    // A shard that has the right name but not all of its bytes is done again.
    let whole = fs::read(&first).unwrap();
    fs::write(&first, &whole[..whole.len() - 1]).unwrap();
    let printed = succeed(&folder, &output, &["--resume"]);
    assert!(printed.contains("1 quantized, 1 kept"), "{printed}");
    assert_eq!(fs::read(&first).unwrap(), whole);

    // One that was made in another way is not thrown away.
    let said = fail(&folder, &output, &["--resume", "--axis", "1"], 2);
    assert!(said.contains("other arguments"), "{said}");
    succeed(&folder, &output, &["--resume", "--axis", "1", "--force"]);
    assert_eq!(read_folder(&output)["a_scale"].1, [1, 8]);
}

#[test]
fn an_index_that_lies_is_refused() {
    let place = Place::new();
    let (folder, _) = sharded(&place);
    let output = place.path("out");
    for (index, reason) in [
        (
            json!({"weight_map": {"a": "../model/model-1.safetensors"}}),
            "not a plain file name",
        ),
        (json!({"weight_map": {"a": ".."}}), "not a plain file name"),
        (
            json!({"weight_map": {"a": "model-2.safetensors"}}),
            "does not have it",
        ),
        (json!({"weight_map": {}}), "no tensors"),
        (json!({"weight_map": [1]}), "bad index"),
        (json!({}), "bad index"),
    ] {
        fs::write(
            folder.join("model.safetensors.index.json"),
            index.to_string(),
        )
        .unwrap();
        let said = fail(&folder, &output, &[], 3);
        assert!(said.contains(reason), "{index}: {said}");
    }
    let missing = json!({"weight_map": {"a": "model-3.safetensors"}});
    fs::write(
        folder.join("model.safetensors.index.json"),
        missing.to_string(),
    )
    .unwrap();
    assert!(fail(&folder, &output, &[], 1).contains("model-3.safetensors"));
}
