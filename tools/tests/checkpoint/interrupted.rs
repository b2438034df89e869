//! Runs that end early: killed, or stopped by a file that cannot be read. What follows on them is as if
//! nothing had happened.
#![cfg(unix)]

use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Stdio};

use super::*;

/// A folder with a small shard, a large one, their index and another file.
fn model(place: &Place) -> PathBuf {
    let folder = place.path("model");
    fs::create_dir(&folder).unwrap();
    let small = ("a", "F32", &[4, 8][..], f32_bytes(&values(32)));
    let large = ("b", "F32", &[1024, 2048][..], f32_bytes(&values(2 << 20)));
    write_tensors(&folder.join("model-1.safetensors"), &[small]);
    write_tensors(&folder.join("model-2.safetensors"), &[large]);
    let map = json!({"a": "model-1.safetensors", "b": "model-2.safetensors"});
    fs::write(
        folder.join("model.safetensors.index.json"),
        json!({"weight_map": map}).to_string(),
    )
    .unwrap();
    fs::write(folder.join("config.json"), "{}").unwrap();
    folder
}

fn assert_same_files(output: &Path, reference: &Path) {
    assert_eq!(listing(output), listing(reference));
    for name in listing(reference) {
        let (got, expected) = (output.join(&name), reference.join(&name));
        assert!(
            fs::read(got).unwrap() == fs::read(expected).unwrap(),
            "{name}"
        );
    }
}

pub fn is_partial(name: &str) -> bool {
    name.starts_with(".model-2.safetensors.") && name.ends_with(".partial")
}

/// Kills the program as soon as it writes the second shard. Gives whether it was still at it.
fn kill_in_second_shard(mut child: Child, output: &Path) -> bool {
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return false;
        }
        if output.exists() && listing(output).iter().any(|name| is_partial(name)) {
            break;
        }
    }
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert!(status.signal() == Some(9) || status.success(), "{status}");
    listing(output).iter().any(|name| is_partial(name))
}

#[test]
fn a_run_that_was_killed_is_resumed_to_what_an_uninterrupted_one_gives() {
    let place = Place::new();
    let folder = model(&place);
    let (output, reference) = (place.path("out"), place.path("reference"));
    succeed(&folder, &reference, &[]);
    // The program may be done before the signal comes; then it is started again.
    let was_killed = (0..50).any(|_| {
        let _ = fs::remove_dir_all(&output);
        let mut command = command();
        command
            .args([&folder, &output])
            .args(["--device", "cpu", "--quiet"])
            .stdout(Stdio::null());
        kill_in_second_shard(command.spawn().unwrap(), &output)
    });
    assert!(was_killed);
    // Of the second shard there is nothing under its name, nor an index. The first is whole, or still on
    // its way to the disk.
    let left = listing(&output);
    for name in ["model-2.safetensors", "model.safetensors.index.json"] {
        assert!(!left.contains(&name.to_owned()), "{left:?}");
    }
    let is_whole = left.contains(&"model-1.safetensors".to_owned());
    let printed = succeed(&folder, &output, &["--resume"]);
    assert_eq!(printed.contains("complete already"), is_whole, "{printed}");
    assert_same_files(&output, &reference);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_ends_the_run() {
    let place = Place::new();
    let folder = model(&place);
    let (output, reference) = (place.path("out"), place.path("reference"));
    succeed(&folder, &reference, &[]);

    // The input itself, a shard, the index: nothing is written.
    let missing = place.path("missing.safetensors");
    symlink("nowhere", &missing).unwrap();
    let said = fail(&missing, &output, &[], 1);
    assert!(
        said.contains("cannot open") && said.contains("missing.safetensors"),
        "{said}"
    );
    let shard = folder.join("model-2.safetensors");
    let kept = place.path("kept");
    fs::rename(&shard, &kept).unwrap();
    symlink("nowhere", &shard).unwrap();
    let said = fail(&folder, &output, &[], 1);
    assert!(
        said.contains("cannot open") && said.contains("model-2.safetensors"),
        "{said}"
    );
    fs::remove_file(&shard).unwrap();
    fs::create_dir(&shard).unwrap();
    let said = fail(&folder, &output, &[], 3);
    assert!(
        said.contains("model-2.safetensors: not a regular file"),
        "{said}"
    );
    fs::remove_dir(&shard).unwrap();
    fs::rename(&kept, &shard).unwrap();
    let index = folder.join("model.safetensors.index.json");
    fs::rename(&index, &kept).unwrap();
    fs::create_dir(&index).unwrap();
    let said = fail(&folder, &output, &[], 3);
    assert!(said.contains("index.json: not a regular file"), "{said}");
    fs::remove_dir(&index).unwrap();
    fs::rename(&kept, &index).unwrap();

    // Another file of the folder: told before the work.
    for name in ["config.json", "tokenizer.json"] {
        let other = folder.join(name);
        let _ = fs::remove_file(&other);
        symlink("nowhere", &other).unwrap();
        let said = fail(&folder, &output, &[], 1);
        assert!(
            said.contains("a link to nowhere") && said.contains(name),
            "{said}"
        );
        fs::remove_file(&other).unwrap();
    }
    fs::write(folder.join("config.json"), "{}").unwrap();
    succeed(&folder, &output, &[]);
    assert_same_files(&output, &reference);
}
