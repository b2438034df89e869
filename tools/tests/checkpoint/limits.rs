//! What the system refuses: space, memory.
#![cfg(unix)]

use super::*;

/// Runs the program under a limit of the shell's.
#[cfg(target_os = "linux")]
fn limited(limit: &str, input: &Path, output: &Path) -> Output {
    Command::new("sh")
        .args(["-c", &format!("{limit}; exec \"$@\""), "sh"])
        .args([env!("CARGO_BIN_EXE_aclnn"), "quantize-checkpoint"])
        .args([input, output])
        .args(["--device", "cpu"])
        // Each thread has a stack, which the limits count.
        .args(["--threads", "2"])
        .output()
        .unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_written_leaves_nothing() {
    // A limit on the size of files fails in the middle of the data, as a full disk does.
    let place = Place::new();
    let (input, output) = place.tensor(&[64, 1024], &values(1 << 16));
    let result = limited("trap '' XFSZ; ulimit -f 32", &input, &output);
    let said = String::from_utf8(result.stderr).unwrap();
    assert_eq!(result.status.code(), Some(1), "{said}");
    assert!(said.contains("cannot write"), "{said}");
    assert_eq!(listing(place.folder.path()), ["in.safetensors"]);
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_tensor() {
    // 256 MiB of zeros, as a hole in the file, within 128 MiB of anonymous memory.
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    let bytes = 256 << 20;
    let header =
        json!({"w": {"dtype": "F32", "shape": [16, bytes / 64], "data_offsets": [0, bytes]}});
    write(&input, &header.to_string(), &[]);
    let file = fs::OpenOptions::new().write(true).open(&input).unwrap();
    file.set_len(fs::metadata(&input).unwrap().len() + bytes)
        .unwrap();
    let result = limited("ulimit -d 131072", &input, &output);
    let said = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{said}");
    assert!(fs::metadata(&output).unwrap().len() > bytes / 4);
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_not_waited_for() {
    let place = Place::new();
    let pipe = place.path("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let said = fail(&pipe, &place.path("out"), &[], 3);
    assert!(said.contains("not a regular file"), "{said}");
}
