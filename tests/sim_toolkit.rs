//! The toolkit as people install it without Rust: what `sim/install.sh` makes, and its command `run`.

#![cfg(all(feature = "sim", target_os = "linux"))]

#[path = "common/programs.rs"]
mod programs;

use std::ffi::{CStr, OsStr, c_char};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::ptr::NonNull;
use std::sync::{Mutex, OnceLock, PoisonError};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn install(folder: &Path, options: &[&str]) -> Output {
    Command::new("sh")
        .arg(root().join("sim/install.sh"))
        .args(options)
        .arg(folder)
        .output()
        .unwrap()
}

/// One installed toolkit for all tests here.
fn toolkit() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let output = install(&folder.path().join("atlas"), &[]);
            programs::assert_passes(&output, "install.sh");
            assert!(output.stderr.is_empty(), "{}", text(&output.stderr));
            folder
        })
        .path()
}

fn atlas() -> PathBuf {
    toolkit().join("atlas")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A program built as one that knows nothing of where it will run. Two tests may ask for the same one: it is there
/// only when its compiler has ended.
fn program(options: &[&str]) -> PathBuf {
    program_of("race", options)
}

fn program_of(source: &str, options: &[&str]) -> PathBuf {
    static ONE_COMPILES: Mutex<()> = Mutex::new(());
    let _guard = ONE_COMPILES.lock().unwrap_or_else(PoisonError::into_inner);
    let name = format!("{source}{}", options.concat());
    let target = toolkit().join(name);
    if !target.exists() {
        let status = Command::new(env!("ACLNN_SIM_CC"))
            .args(options)
            .arg("-I")
            .arg(atlas().join("include"))
            .arg(root().join(format!("tests/simulator/{source}.c")))
            .arg("-o")
            .arg(&target)
            .arg("-L")
            .arg(atlas().join("lib64"))
            .arg("-lascendcl")
            .status()
            .unwrap();
        assert!(status.success());
    }
    target
}

fn run<I: AsRef<OsStr>>(arguments: impl IntoIterator<Item = I>) -> Output {
    Command::new(atlas().join("run"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn what_clients_look_for_is_there() {
    for library in [
        "libascendcl.so",
        "libnnopbase.so",
        "libopapi.so",
        "libacl_op_compiler.so",
        "libhccl.so",
        "libhcomm.so",
        "libhccl_fwk.so",
        "libms_tools_ext.so",
        "libge_runner.so",
        "libgraph.so",
        "libacl_tdt_channel.so",
        "libruntime.so",
        "libprofapi.so",
    ] {
        assert!(atlas().join("lib64").join(library).is_file(), "{library}");
        assert!(atlas().join("runtime/lib64").join(library).is_file());
    }
    for path in [
        "include/acl/acl.h",
        "include/aclnn_sim.h",
        "compiler/lib64",
        "opp/version.info",
        "version.cfg",
        "set_env.sh",
    ] {
        assert!(atlas().join(path).exists(), "{path}");
    }
}

/// The operators that `sim/README.md` says are computed.
fn listed() -> Vec<String> {
    let readme = std::fs::read_to_string(root().join("sim/README.md")).unwrap();
    let (_, section) = readme
        .split_once("## Operators that are computed\n")
        .unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let names = section.split('`').skip(1).step_by(2);
    names.map(|name| format!("aclnn{name}")).collect()
}

/// Those that the library of operators has a kernel for: of its own tables, and with a phase one that is written by hand,
/// which is no weak symbol.
fn computed() -> Vec<String> {
    let path = atlas().join("lib64/libopapi.so");
    // SAFETY: the libraries of the toolkit do nothing when they are loaded but tell their names.
    let library = unsafe { libloading::Library::new(path) }.unwrap();
    // SAFETY: the function has this type (sim/operator_own.c).
    let own: libloading::Symbol<'_, unsafe extern "C" fn(usize) -> *const c_char> =
        unsafe { library.get(b"aclsim_own_operator") }.unwrap();
    let mut names: Vec<String> = (0..)
        // SAFETY: the function takes any number.
        .map_while(|number| NonNull::new(unsafe { own(number) }.cast_mut()))
        // SAFETY: names are C strings that the library, which is still open, holds.
        .map(|name| unsafe { CStr::from_ptr(name.as_ptr()) })
        .map(|name| name.to_str().unwrap().to_owned())
        .collect();
    let symbols = exported("libopapi.so");
    let by_hand = symbols.lines().filter_map(|line| {
        let name = line.split_once(" T ")?.1;
        name.strip_suffix("GetWorkspaceSize")
    });
    names.extend(by_hand.map(str::to_owned));
    names
}

#[test]
fn the_readme_lists_the_operators_that_are_computed() {
    let (mut listed, mut computed) = (listed(), computed());
    listed.sort();
    computed.sort();
    assert!(computed.len() > 200, "{computed:?}");
    assert_eq!(listed, computed);
}

/// What one library exports.
fn exported(library: &str) -> String {
    let output = Command::new("nm")
        .args(["-D", "--defined-only"])
        .arg(atlas().join("lib64").join(library))
        .output()
        .unwrap();
    programs::assert_passes(&output, "nm");
    text(&output.stdout)
}

#[test]
fn all_operators_are_there_and_declared() {
    let headers = atlas().join("include/aclnnop");
    let (mut all, mut declared) = (String::new(), Vec::new());
    for header in std::fs::read_dir(headers).unwrap() {
        let header = header.unwrap();
        all += &format!("#include \"aclnnop/{}\"\n", header.file_name().display());
        let text = std::fs::read_to_string(header.path()).unwrap();
        declared.extend(text.split_whitespace().filter_map(|word| {
            let name = word.split_once("GetWorkspaceSize(")?.0;
            Some(name.to_owned())
        }));
    }
    declared.sort();
    declared.dedup();
    // Five have no one prototype: it changed between releases.
    assert_eq!(declared.len(), 1121 - 5);
    let library = exported("libopapi.so");
    for name in &declared {
        assert!(library.contains(&format!(" {name}\n")), "{name}");
        let phase_one = format!(" {name}GetWorkspaceSize\n");
        assert!(library.contains(&phase_one), "{phase_one}");
    }
    all +=
        "#include \"acl/acl.h\"\n#include \"acl/acl_op_compiler.h\"\n#include \"acl/acl_prof.h\"\n";
    // Compilers for C and, where the variable names one, for C++: not every machine has both.
    let others = std::env::var("ACLNN_ABI_COMPILERS").unwrap_or_default();
    let compilers = std::iter::once(env!("ACLNN_SIM_CC")).chain(others.split_whitespace());
    for compiler in compilers {
        let (language, standard) = match compiler.ends_with("++") {
            true => ("c++", "-std=c++17"),
            false => ("c", "-std=c11"),
        };
        let source = toolkit().join(format!("all.{language}"));
        std::fs::write(&source, &all).unwrap();
        let output = Command::new(compiler)
            .args(["-x", language, standard])
            .args(["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I"])
            .arg(atlas().join("include"))
            .arg(&source)
            .output()
            .unwrap();
        programs::assert_passes(&output, compiler);
    }
}

#[test]
fn the_toolkit_of_cargo_holds_the_same() {
    let of_cargo = aclnn::sim::toolkit_directory();
    for folder in ["lib64", "include/acl", "include/aclnn", "include/aclnnop"] {
        let names = |root: &Path| {
            let entries = std::fs::read_dir(root.join(folder)).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        assert_eq!(names(&of_cargo), names(&atlas()), "{folder}");
    }
    for header in [
        "acl/acl_rt.h",
        "aclnnop/aclnn_quantize.h",
        "aclnnop/aclnn_add.h",
    ] {
        let read = |root: &Path| std::fs::read(root.join("include").join(header)).unwrap();
        assert_eq!(read(&of_cargo), read(&atlas()), "{header}");
    }
}

#[test]
fn several_processes_at_once_have_large_devices_of_their_own() {
    let program = program_of("large", &[]);
    // Each holds its device until its standard input ends, which is when all have begun.
    let mut all: Vec<_> = (0..4)
        .map(|_| {
            Command::new(atlas().join("run"))
                .args(["--memory", "64G"])
                .arg(&program)
                .stdin(std::process::Stdio::piped())
                .stdout(std::process::Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in &mut all {
        let mut told = [0; 6];
        std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut told).unwrap();
        assert_eq!(&told, b"holds\n");
    }
    for child in &mut all {
        drop(child.stdin.take());
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn a_race_is_told_by_name_and_makes_the_status_1() {
    let good = run([program(&[])]);
    programs::assert_passes(&good, "race");
    assert!(good.stderr.is_empty(), "{}", text(&good.stderr));

    let bad = run([program(&["-DMISUSE"])]);
    let told = text(&bad.stderr);
    assert_eq!(bad.status.code(), Some(1), "{told}");
    assert!(
        told.contains("finding: race: aclrtMemsetAsync on stream 2"),
        "{told}"
    );
}

#[test]
fn leaks_are_listed_and_count_where_that_is_asked_for() {
    let leak = program(&["-DLEAK"]);
    let listed = run([&leak]);
    programs::assert_passes(&listed, "leak");
    let told = text(&listed.stderr);
    assert!(told.contains("leak: device memory 0x"), "{told}");
    assert!(told.contains(" of 64 bytes"), "{told}");
    let counted = run([OsStr::new("--leaks"), leak.as_os_str()]);
    assert_eq!(counted.status.code(), Some(1));
}

#[test]
fn the_status_of_a_program_is_kept_and_options_are_checked() {
    assert_eq!(run(["--", "sh", "-c", "exit 7"]).status.code(), Some(7));
    let shown = run([
        "--soc",
        "Ascend310P3",
        "--devices",
        "3",
        "--memory",
        "2G",
        "sh",
        "-c",
    ]
    .into_iter()
    .chain(["echo $ACLNN_SIM_SOC $ACLNN_SIM_DEVICES $ACLNN_SIM_MEMORY $ASCEND_TOOLKIT_HOME"]));
    let expected = format!("Ascend310P3 3 2147483648 {}\n", atlas().display());
    assert_eq!(text(&shown.stdout), expected);
    for wrong in [
        &["--memory", "big", "true"][..],
        &["--what", "true"],
        &["--soc"],
        &[],
    ] {
        let output = run(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(!output.stderr.is_empty(), "{wrong:?}");
    }
}

#[test]
fn findings_go_where_the_variable_says() {
    let settings = [("ACLNN_SIM_REPORT", "stderr")];
    let library = atlas().join("lib64");
    let output = Command::new(program(&["-DMISUSE"]))
        .envs(settings)
        .env("LD_LIBRARY_PATH", library)
        .output()
        .unwrap();
    let told = text(&output.stderr);
    assert!(told.contains("simulated Atlas: finding: race: "), "{told}");
}

#[test]
fn the_example_installs_the_same() {
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().unwrap().parent().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("atlas");
    // Cargo builds the examples along with the tests.
    let output = Command::new(profile.join("examples/simulator"))
        .arg(&other)
        .output()
        .unwrap();
    programs::assert_passes(&output, "the example simulator");
    let compared = Command::new("diff")
        .arg("-r")
        .args([&atlas(), &other].map(|atlas| atlas.join("include")))
        .output()
        .unwrap();
    programs::assert_passes(&compared, "include");
    let libraries = |atlas: &Path| {
        let entries = std::fs::read_dir(atlas.join("lib64")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(libraries(&other), libraries(&atlas()));
}

#[test]
fn a_shell_takes_the_environment_over() {
    let script = format!(
        ". {}/set_env.sh && {}",
        atlas().display(),
        program(&[]).display()
    );
    let output = Command::new("bash").arg("-c").arg(script).output().unwrap();
    programs::assert_passes(&output, "set_env.sh");
}

#[test]
fn variants_differ_in_one_thing_and_wrong_calls_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let split = folder.path().join("split");
    programs::assert_passes(&install(&split, &["--variant", "split"]), "split");
    assert!(split.join("lib64/libopapi_nn.so").is_file());
    assert!(!split.join("lib64/libopapi.so").exists());
    // Installing again replaces what was installed.
    programs::assert_passes(&install(&split, &[]), "again");
    assert!(!split.join("lib64/libopapi_nn.so").exists());

    let refused = |target: &Path, options: &[&str], words: &str| {
        let output = install(target, options);
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{options:?}: {told}");
        assert!(told.contains(words), "{options:?}: {told}");
    };
    refused(
        &folder.path().join("x"),
        &["--variant", "9.9"],
        "no variant 9.9",
    );
    refused(&folder.path().join("x"), &["--fast"], "no option --fast");
    refused(
        &folder.path().join("x"),
        &["--headers", "/no/such"],
        "no headers in /no/such",
    );
    let other = folder.path().join("other");
    std::fs::create_dir(&other).unwrap();
    std::fs::write(other.join("file"), "mine").unwrap();
    refused(&other, &[], "holds something that was not installed");
    assert_eq!(std::fs::read(other.join("file")).unwrap(), b"mine");
}

/// A command that fails is never passed over, wherever the script meets it: the header that was half written would be missed
/// by whoever includes it.
#[test]
fn a_command_that_fails_ends_the_installation() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = std::env::var("PATH").unwrap();
    for (command, argument) in [
        ("cat", "acl_op.h"),
        ("mkdir", "/include/"),
        ("chmod", "u+w"),
    ] {
        let commands = folder.path().join(command);
        std::fs::create_dir(&commands).unwrap();
        let stand_in = commands.join(command);
        let found = path
            .split(':')
            .map(|folder| Path::new(folder).join(command));
        let real = found.into_iter().find(|file| file.is_file()).unwrap();
        let real = real.display();
        std::fs::write(
            &stand_in,
            format!("#!/bin/sh\ncase \"$*\" in *{argument}*) exit 9 ;; esac\nexec {real} \"$@\"\n"),
        )
        .unwrap();
        std::fs::set_permissions(&stand_in, std::fs::Permissions::from_mode(0o755)).unwrap();
        let target = folder.path().join("target");
        let output = Command::new("sh")
            .arg(root().join("sim/install.sh"))
            .arg(&target)
            .env("PATH", format!("{}:{path}", commands.display()))
            // No library is made before the headers are there.
            .env("CC", "false")
            .output()
            .unwrap();
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{command}: {told}");
        assert!(
            told.contains(command) || told.contains(argument),
            "{command}: {told}"
        );
        assert!(!told.contains("could not be compiled"), "{command}: {told}");
    }
}
