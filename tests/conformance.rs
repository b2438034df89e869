//! The conformance example must notice what is wrong, and say so with its exit status.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/vectors")
}

/// The example, built from the sources as they are: `cargo test --test conformance` alone builds no
/// examples, or leaves an older one.
fn example() -> &'static Path {
    static EXAMPLE: OnceLock<PathBuf> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let build = test.parent().and_then(Path::parent).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args([
                "build",
                "--quiet",
                "--example",
                "conformance",
                "--manifest-path",
            ])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .arg("--target-dir")
            .arg(build.parent().unwrap());
        if build.file_name().is_some_and(|name| name == "release") {
            cargo.arg("--release");
        }
        if cfg!(feature = "sim") {
            cargo.args(["--features", "sim"]);
        }
        assert!(cargo.status().unwrap().success());
        let name = format!("conformance{}", std::env::consts::EXE_SUFFIX);
        build.join("examples").join(name)
    })
}

fn conformance(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(example())
        .arg(folder)
        .args(arguments)
        .output()
        .unwrap()
}

fn operators() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/operators")
}

fn copy_of_vectors() -> tempfile::TempDir {
    copy_of(&vectors())
}

fn copy_of(original: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(original).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn last_line(output: &Output) -> String {
    stdout(output).lines().last().unwrap_or_default().to_owned()
}

/// Where the data of a tensor begins in a safetensors file.
fn data_start(file: &[u8], tensor: &str) -> usize {
    let header = u64::from_le_bytes(file[..8].try_into().unwrap()) as usize;
    let text = std::str::from_utf8(&file[8..8 + header]).unwrap();
    let json: serde_json::Value = serde_json::from_str(text).unwrap();
    8 + header + json[tensor]["data_offsets"][0].as_u64().unwrap() as usize
}

fn flip(folder: &Path, file: &str, tensor: &str, byte: usize) {
    let path = folder.join(file);
    let mut bytes = fs::read(&path).unwrap();
    let at = data_start(&bytes, tensor) + byte;
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn replace_once(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn the_vectors_pass() {
    let output = conformance(&vectors(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    // 186 valid cases on the 614 products they list, and 83 to refuse; safe Rust has no null.
    assert_eq!(last_line(&output), "693 passed, 0 failed, 4 skipped");
    let skipped: Vec<String> = stdout(&output)
        .lines()
        .filter(|line| line.starts_with("skipped"))
        .map(str::to_owned)
        .collect();
    assert_eq!(skipped.len(), 4);
    assert!(
        skipped
            .iter()
            .all(|line| line.ends_with("is null, which safe Rust cannot say")),
        "{skipped:?}"
    );
}

#[test]
fn one_device_runs_the_calls_of_its_product() {
    let output = conformance(&vectors(), &["--device", "cpu:950"]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(
        last_line(&output).ends_with(" passed, 0 failed, 0 skipped"),
        "{}",
        stdout(&output)
    );
    // A name of CANN's for the same product makes the same calls.
    let named = conformance(&vectors(), &["--device", "cpu:Ascend950PR_9599"]);
    assert_eq!(last_line(&named), last_line(&output));
}

#[test]
fn an_altered_result_fails() {
    let folder = copy_of_vectors();
    // int8, element 1.
    flip(
        folder.path(),
        "mul_int.safetensors",
        "000_mul_F32_qint8_pt.y",
        1,
    );
    let output = conformance(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(last_line(&output), "689 passed, 4 failed, 4 skipped");
    let failed: Vec<String> = stdout(&output)
        .lines()
        .filter(|line| line.starts_with("FAILED"))
        .map(str::to_owned)
        .collect();
    assert_eq!(failed.len(), 4);
    assert!(
        failed[0].starts_with("FAILED  000_mul_F32_qint8_pt on 310p: element [1] is "),
        "{}",
        failed[0]
    );
}

#[test]
fn an_altered_result_fails_in_every_form() {
    // Packed int4, an 8-bit float, divide mode, a strided output.
    for (file, tensor, id) in [
        (
            "mul_edge.safetensors",
            "159_view_out_int4.y",
            "159_view_out_int4",
        ),
        (
            "mul_edge.safetensors",
            "157_view_out_strided.y",
            "157_view_out_strided",
        ),
        (
            "div_edge.safetensors",
            "154_view_div_axis0.y",
            "154_view_div_axis0",
        ),
    ] {
        let folder = copy_of_vectors();
        flip(folder.path(), file, tensor, 0);
        let output = conformance(folder.path(), &["--device", "cpu:a2"]);
        assert_eq!(output.status.code(), Some(1), "{id}");
        assert!(
            stdout(&output).contains(&format!("FAILED  {id} on 910b: element ")),
            "{}",
            stdout(&output)
        );
    }
}

#[test]
fn an_altered_kind_or_status_fails() {
    let folder = copy_of_vectors();
    let path = folder.path().join("cases_invalid.json");
    replace_once(&path, r#""kind":"scales_rank""#, r#""kind":"scales_shape""#);
    replace_once(
        &path,
        r#"{"kind":"rank_too_large","aclnn_status":161002}"#,
        r#"{"kind":"rank_too_large","aclnn_status":null}"#,
    );
    let output = conformance(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(last_line(&output), "691 passed, 2 failed, 4 skipped");
    let text = stdout(&output);
    assert!(
        text.contains(
            "FAILED  mul_scalar_scales on 910b: kind rank of scales, expected scales_shape"
        ),
        "{text}"
    );
    assert!(
        text.contains("FAILED  mul_rank9 on 910b: aclnn status 161002, expected none"),
        "{text}"
    );
}

#[test]
fn an_unknown_product_is_skipped_with_the_reason() {
    let folder = copy_of_vectors();
    replace_once(
        &folder.path().join("cases.json"),
        r#""products":["310p","910b","910_93","950"]"#,
        r#""products":["310p","910b","910_93","1234"]"#,
    );
    let output = conformance(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(last_line(&output), "692 passed, 0 failed, 5 skipped");
    assert!(stdout(&output).contains("on 1234: \"1234\" is not a known Atlas product"));
}

#[test]
fn unusable_input_is_told_apart_from_failure() {
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(conformance(empty.path(), &[]).status.code(), Some(2));
    assert_eq!(
        conformance(&vectors(), &["--device", "tpu"]).status.code(),
        Some(2)
    );
    let folder = copy_of_vectors();
    fs::remove_file(folder.path().join("mul_int.safetensors")).unwrap();
    assert_eq!(conformance(folder.path(), &[]).status.code(), Some(2));
    let folder = copy_of_vectors();
    let path = folder.path().join("mul_int.safetensors");
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(conformance(folder.path(), &[]).status.code(), Some(2));
    let folder = copy_of_vectors();
    replace_once(
        &folder.path().join("cases.json"),
        "npu_quantize-vectors-1",
        "npu_quantize-vectors-9",
    );
    let output = conformance(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("npu_quantize-vectors-9"));
}

/// The simulated Atlas computes as the CPU does: what only hardware can settle excuses nothing there.
#[cfg(feature = "sim")]
#[test]
fn the_simulated_atlas_has_no_excuse() {
    let as_it_is = conformance(&vectors(), &["--device", "sim:a2"]);
    assert_eq!(as_it_is.status.code(), Some(0), "{}", stdout(&as_it_is));
    assert!(!stdout(&as_it_is).contains("differ"));
    // An uncertain result, and one step in divide mode.
    for (file, id) in [
        ("mul_edge.safetensors", "121_subnormal_floor"),
        ("div_edge.safetensors", "154_view_div_axis0"),
    ] {
        let folder = copy_of_vectors();
        flip(folder.path(), file, &format!("{id}.y"), 0);
        let output = conformance(folder.path(), &["--device", "sim:a2"]);
        assert_eq!(output.status.code(), Some(1), "{}", stdout(&output));
        assert!(
            stdout(&output).contains(&format!("FAILED  {id} on 910b: ")),
            "{}",
            stdout(&output)
        );
    }
}

/// In sqrt mode, Ascend 950 multiplies in another order than the CPU and all other products.
#[cfg(feature = "sim")]
#[test]
fn sqrt_mode_may_differ_on_ascend_950_alone() {
    let folder = copy_of_vectors();
    let path = folder.path().join("cases.json");
    let text = fs::read_to_string(&path).unwrap();
    let mut cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let trap = cases["cases"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|case| case["id"] == "145_trap_sqrt")
        .unwrap();
    trap["products"].as_array_mut().unwrap().push("950".into());
    fs::write(&path, cases.to_string()).unwrap();
    let output = conformance(folder.path(), &["--device", "sim:950"]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(
        stdout(&output).contains("differs 145_trap_sqrt on 950: "),
        "{}",
        stdout(&output)
    );
    let output = conformance(folder.path(), &["--device", "cpu:950"]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(!stdout(&output).contains("differ"));

    flip(folder.path(), "mul_edge.safetensors", "145_trap_sqrt.y", 0);
    let output = conformance(folder.path(), &["--device", "sim:a2"]);
    assert_eq!(output.status.code(), Some(1), "{}", stdout(&output));
}

#[test]
fn other_operators_give_their_bytes_and_refusals() {
    let output = conformance(&operators(), &[]);
    let last = last_line(&output);
    assert!(
        output.status.success() && last.ends_with(" 0 failed, 0 skipped"),
        "{}",
        stdout(&output)
    );
    let passed: usize = last.split(' ').next().unwrap().parse().unwrap();
    assert!(passed >= 325, "{last}");
}

#[test]
fn an_altered_byte_of_each_output_of_other_operators_is_noticed() {
    let mut outputs = 0;
    for entry in fs::read_dir(operators()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(operator) = name
            .strip_suffix(".json")
            .filter(|name| !name.ends_with("_invalid"))
        else {
            continue;
        };
        let cases: serde_json::Value =
            serde_json::from_slice(&fs::read(operators().join(&name)).unwrap()).unwrap();
        // The first case with elements, of which each output is altered in turn.
        let case = cases["cases"].as_array().unwrap().iter().find(|case| {
            let outputs = case["outputs"].as_object().unwrap().values();
            outputs
                .flat_map(|output| output["shape"].as_array().unwrap())
                .all(|size| *size != 0)
        });
        for output in case.unwrap()["outputs"].as_object().unwrap().values() {
            let folder = copy_of(&operators());
            let (file, tensor) = (
                output["file"].as_str().unwrap(),
                output["tensor"].as_str().unwrap(),
            );
            flip(folder.path(), file, tensor, 0);
            let altered = conformance(folder.path(), &[]);
            assert_eq!(altered.status.code(), Some(1), "{operator}: {tensor}");
            assert!(stdout(&altered).contains("FAILED"), "{}", stdout(&altered));
            outputs += 1;
        }
    }
    assert!(outputs >= 7, "{outputs}");
}

#[cfg(feature = "sim")]
#[test]
fn other_operators_give_their_bytes_on_the_simulated_atlas() {
    for product in ["310p", "a2", "a3", "950"] {
        let output = conformance(&operators(), &["--device", &format!("sim:{product}")]);
        let last = last_line(&output);
        assert!(
            output.status.success() && last.contains(" 0 failed"),
            "{product}: {}",
            stdout(&output)
        );
    }
}
