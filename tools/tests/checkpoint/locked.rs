//! Two runs on one output, and what killed ones have left.
#![cfg(unix)]

use std::fs::File;
use std::process::{Child, Stdio};

use super::*;

/// A run that is stopped in the middle of its work.
pub struct Stopped(Child);

impl Stopped {
    /// Starts the program on an input that takes a while, and stops it as soon as it writes.
    pub fn new(input: &Path, output: &Path, options: &[&str]) -> Stopped {
        loop {
            let child = command()
                .args([input, output])
                .args(["--device", "cpu", "--quiet"])
                .args(options)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let mut run = Stopped(child);
            while run.0.try_wait().unwrap().is_none() && partials(output).is_empty() {}
            run.signal("STOP");
            if !partials(output).is_empty() {
                return run;
            }
            // It was done before it could be stopped.
            run.signal("CONT");
            assert!(run.0.wait().unwrap().success());
            fs::remove_file(output).unwrap();
        }
    }

    fn signal(&self, signal: &str) {
        let process = self.0.id().to_string();
        let kill = Command::new("kill").args(["-s", signal, &process]).status();
        assert!(kill.is_ok());
    }

    /// Lets it go on to its end.
    pub fn end(self) -> Output {
        self.signal("CONT");
        self.0.wait_with_output().unwrap()
    }
}

/// The temporary files beside an output.
fn partials(output: &Path) -> Vec<String> {
    let mut names = listing(output.parent().unwrap());
    names.retain(|name| name.ends_with(".partial"));
    names
}

/// An input that takes long enough to be met in the middle, and where its output goes.
fn slow(place: &Place) -> (PathBuf, PathBuf) {
    let (input, _) = place.tensor(&[1024, 4096], &values(4 << 20));
    fs::create_dir(place.path("out")).unwrap();
    (input, place.path("out").join("out.safetensors"))
}

#[test]
fn a_second_run_on_an_output_is_refused_and_the_first_is_not_disturbed() {
    let place = Place::new();
    let (input, output) = slow(&place);
    let first = Stopped::new(&input, &output, &[]);
    for options in [&["--force"][..], &["--resume"], &[]] {
        let said = fail(&input, &output, options, 2);
        assert!(said.contains("another run writes"), "{said}");
        assert!(said.contains(".out.safetensors.lock"), "{said}");
    }
    let result = first.end();
    assert!(result.status.success(), "{result:?}");
    assert_eq!(listing(output.parent().unwrap()), ["out.safetensors"]);
    let alone = place.path("alone.safetensors");
    succeed(&input, &alone, &[]);
    assert!(fs::read(&output).unwrap() == fs::read(&alone).unwrap());
}

#[test]
fn folders_are_locked_too() {
    let place = Place::new();
    let (input, output) = (place.path("in"), place.path("out"));
    fs::create_dir(&input).unwrap();
    write_tensors(
        &input.join("model.safetensors"),
        &[("w", "F32", &[2, 8], f32_bytes(&values(16)))],
    );
    fs::create_dir(&output).unwrap();
    let lock = File::create(output.join(".quantize_checkpoint.lock")).unwrap();
    lock.lock().unwrap();
    let said = fail(&input, &output, &[], 2);
    assert!(said.contains("another run writes"), "{said}");
    // Its holder is dead: the file alone means nothing.
    drop(lock);
    succeed(&input, &output, &[]);
    assert_eq!(listing(&output), ["model.safetensors"]);
}

#[test]
fn what_a_killed_run_has_left_is_said_and_does_not_disturb() {
    let place = Place::new();
    let (input, output) = place.tensor(&[2, 8], &values(16));
    // Process number 1, as in a container, and the name that is chosen today.
    let left = [
        place.path(".out.safetensors.1.partial"),
        place.path(".out.safetensors.0123456789abcdef.partial"),
    ];
    // Another output's, a name that is nobody's, and what is no file.
    let others = [
        place.path(".other.safetensors.1.partial"),
        place.path(".out.safetensors.mine.partial"),
        place.path(".out.safetensors.2.partial"),
    ];
    for path in left.iter().chain(&others[..2]) {
        fs::write(path, "half").unwrap();
    }
    fs::create_dir(&others[2]).unwrap();
    fs::write(place.path(".out.safetensors.lock"), "").unwrap();
    let result = run(&input, &output, &[]);
    let said = String::from_utf8(result.stderr).unwrap();
    assert!(result.status.success(), "{said}");
    for path in &left {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(said.contains(name), "{name}: {said}");
        assert!(path.exists(), "{name}");
    }
    assert!(said.contains("--resume and --force remove it"), "{said}");
    succeed(&input, &output, &["--resume"]);
    assert!(left.iter().all(|path| !path.exists()));
    assert!(others.iter().all(|path| path.exists()));
    assert!(!place.path(".out.safetensors.lock").exists());
}

#[test]
fn what_another_run_writes_is_not_removed() {
    let place = Place::new();
    let (input, output) = place.tensor(&[2, 8], &values(16));
    let partial = place.path(".out.safetensors.1.partial");
    let live = File::create(&partial).unwrap();
    live.lock().unwrap();
    for option in ["--force", "--resume"] {
        let said = fail(&input, &output, &[option], 2);
        assert!(said.contains("another run is writing it"), "{said}");
        assert!(partial.exists());
    }
    drop(live);
    succeed(&input, &output, &["--force"]);
    assert!(!partial.exists());
}

#[test]
fn only_what_the_run_wrote_gets_the_name() {
    let place = Place::new();
    let (input, output) = slow(&place);
    for replaced in [false, true] {
        let run = Stopped::new(&input, &output, &[]);
        let partial = output.with_file_name(&partials(&output)[0]);
        fs::remove_file(&partial).unwrap();
        if replaced {
            fs::write(&partial, "half of another run's").unwrap();
        }
        let result = run.end();
        let said = String::from_utf8(result.stderr).unwrap();
        assert_eq!(result.status.code(), Some(1), "{said}");
        assert!(said.contains("was removed or replaced"), "{said}");
        assert!(!output.exists());
        assert_eq!(partial.exists(), replaced);
        let _ = fs::remove_file(&partial);
    }
}
