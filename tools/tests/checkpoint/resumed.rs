//! What `--resume` takes for finished, and what it does not.

use super::*;

/// Sets the time of a file, so that no run can tell it by that.
fn set_time(path: &Path, like: &Path) {
    let time = fs::metadata(like).unwrap().modified().unwrap();
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

#[test]
fn another_input_of_the_same_names_and_shapes_is_refused() {
    let place = Place::new();
    let (a, output) = place.tensor(&[2, 8], &[1.0; 16]);
    let b = place.path("b.safetensors");
    let mut values = [1.0; 16];
    values[9] = 100.0;
    write_tensors(&b, &[("w", "F32", &[2, 8], f32_bytes(&values))]);
    succeed(&a, &output, &[]);
    let made = fs::read(&output).unwrap();
    // Neither older, nor younger, nor of another length.
    set_time(&b, &a);
    let said = fail(&b, &output, &["--resume"], 2);
    assert!(said.contains("from another input"), "{said}");
    assert!(said.contains("--force"), "{said}");
    assert!(fs::read(&output).unwrap() == made);
    // The same bytes are the same input, whatever their file is called and when it was written.
    let copy = place.path("copy.safetensors");
    fs::write(&copy, fs::read(&a).unwrap()).unwrap();
    let printed = succeed(&copy, &output, &["--resume"]);
    assert!(printed.contains("complete already"), "{printed}");
    succeed(&b, &output, &["--resume", "--force"]);
    assert_eq!(
        read(&output)["w_scale"].2,
        f32_bytes(&[1.0 / 127.0, 100.0 / 127.0])
    );
}

#[test]
fn other_options_are_refused() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    let w = |name| (name, "F32", &[8, 8][..], f32_bytes(&values(64)));
    write_tensors(&input, &[w("a"), w("b")]);
    succeed(&input, &output, &[]);
    for options in [
        &["--axis", "1"][..],
        &["--group-size", "8"],
        &["--scheme", "affine"],
        &["--dtype", "quint8"],
        &["--exclude", "b"],
        &["--include", "b"],
    ] {
        let said = fail(&input, &output, &[options, &["--resume"]].concat(), 2);
        assert!(said.contains("other arguments"), "{options:?}: {said}");
    }
}

#[test]
fn a_shard_of_another_model_is_refused_and_other_files_are_copied_anew() {
    let place = Place::new();
    let (a, b, output) = (place.path("a"), place.path("b"), place.path("out"));
    for (folder, value, config) in [(&a, 1.0, r#"{"a":1}"#), (&b, 2.0, r#"{"a":2}"#)] {
        fs::create_dir_all(folder.join("more")).unwrap();
        let w = ("w", "F32", &[2, 8][..], f32_bytes(&[value; 16]));
        write_tensors(&folder.join("model.safetensors"), &[w]);
        fs::write(folder.join("config.json"), config).unwrap();
        fs::write(folder.join("more").join("notes"), config).unwrap();
    }
    for name in ["model.safetensors", "config.json", "more/notes"] {
        set_time(&b.join(name), &a.join(name));
    }
    succeed(&a, &output, &[]);
    let said = fail(&b, &output, &["--resume"], 2);
    assert!(
        said.contains("model.safetensors is there already"),
        "{said}"
    );
    // The weights are the same now, only the other files differ.
    fs::copy(a.join("model.safetensors"), b.join("model.safetensors")).unwrap();
    let printed = succeed(&b, &output, &["--resume"]);
    assert!(printed.contains("complete already"), "{printed}");
    assert_eq!(
        fs::read_to_string(output.join("more/notes")).unwrap(),
        r#"{"a":2}"#
    );
    let config = fs::read(output.join("config.json")).unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&config).unwrap()["a"], 2);
}
