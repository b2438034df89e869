//! Every target for a moment, after its inputs in the corpus, by the program itself.

use std::process::Command;

fn short(target: &str, cases: u32) {
    let program = env!("CARGO_BIN_EXE_aclnn-fuzz");
    let found = tempfile::tempdir().unwrap();
    let mut command = Command::new(program);
    command.args(["--target", target, "--seed", "7"]);
    command
        .args(["--cases", &cases.to_string()])
        .arg("--found")
        .arg(found.path());
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains(", 0 with a fault"), "{said}");
}

macro_rules! targets {
    ($($name:ident $cases:literal)*) => {$(
        #[test]
        fn $name() {
            short(stringify!($name), $cases);
        }
    )*};
}
targets! { requests 1500 layouts 4000 names 3000 checkpoints 300 simulator 2000 graphs 150 collectives 150 faults 30 }

#[test]
fn what_there_is_not_is_said() {
    let output = Command::new(env!("CARGO_BIN_EXE_aclnn-fuzz"))
        .args(["--target", "nothing"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("nothing is none of requests, npu_quantize"),
        "{said}"
    );
}
