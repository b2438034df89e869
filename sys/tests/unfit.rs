//! What the loader says about files that are there and cannot be opened: of another processor, cut short, no files at
//! all. None of them may kill the process or make it wait.
#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use aclnn_sys::files::{Problem, look_at_library};
use aclnn_sys::{LoadError, LoadErrorKind, LoadOptions, Toolkit};

mod common;
use common::*;

/// Where an ELF file says how wide it is, in which order its bytes are, what kind it is of, and its processor.
const CLASS: usize = 4;
const ORDER: usize = 5;
const KIND: usize = 16;
const MACHINE: usize = 18;

const AARCH64: u16 = 183;
const RISCV: u16 = 243;
const S390: u16 = 22;

/// A processor that this program is not for.
fn foreign() -> (u16, &'static str) {
    if cfg!(target_arch = "aarch64") {
        (62, "x86_64")
    } else {
        (AARCH64, "aarch64")
    }
}

fn make_foreign(path: &Path) {
    patch(path, MACHINE, &foreign().0.to_ne_bytes());
}

fn first_line(error: &LoadError) -> String {
    error.to_string().lines().next().unwrap().to_owned()
}

fn runtime_of(folder: &Folder) -> PathBuf {
    folder.path().join("lib64/libascendcl.so")
}

/// A whole toolkit with an operator library.
fn whole() -> Folder {
    let folder = Folder::toolkit();
    folder.library("lib64/libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    folder
}

#[test]
fn a_library_for_another_processor_is_there_and_says_for_which() {
    let folder = whole();
    let (_, name) = foreign();
    for file in ["libascendcl.so", "libnnopbase.so"] {
        let path = folder.path().join("lib64").join(file);
        let native = std::fs::read(&path).unwrap();
        make_foreign(&path);
        let error = folder.load().unwrap_err();
        assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
        let obstacle = error.obstacle().unwrap();
        assert_eq!(obstacle.file, path);
        let program = std::env::consts::ARCH;
        let expected = Problem::OtherProcessor {
            file: name.into(),
            program,
        };
        assert_eq!(obstacle.problem, expected);
        let line = first_line(&error);
        let words = format!(
            "of CANN is there but does not open: {} is for {name}, and this program is for {program}: install the one \
             for {program}",
            path.display()
        );
        assert!(line.ends_with(&words), "{line}");
        std::fs::write(&path, native).unwrap();
    }
    let path = folder.path().join("lib64/libopapi.so");
    make_foreign(&path);
    let toolkit = folder.load().unwrap();
    assert!(toolkit.operators().aclnnQuantize.is_none());
    let attempt = toolkit
        .attempts()
        .iter()
        .find(|attempt| attempt.path == path)
        .unwrap();
    assert!(!attempt.absent);
    assert!(
        attempt.message.starts_with(&format!("is for {name}")),
        "{attempt}"
    );
}

#[test]
fn processors_are_named_with_their_width_and_order() {
    let folder = Folder::new();
    let path = folder.library("libx.so", "int x;", &[]);
    for (bytes, expected) in [
        (vec![(MACHINE, RISCV.to_le_bytes())], "riscv64"),
        (
            vec![(MACHINE, [0x34, 0x12])],
            "another processor (64-bit, number 4660 of ELF)",
        ),
        (vec![(MACHINE, 8u16.to_le_bytes())], "mips64el"),
        (
            vec![
                (ORDER, [2, 1]),
                (MACHINE, S390.to_be_bytes()),
                (KIND, [0, 3]),
            ],
            "s390x",
        ),
        (
            vec![
                (ORDER, [2, 1]),
                (MACHINE, AARCH64.to_be_bytes()),
                (KIND, [0, 3]),
            ],
            "aarch64, big-endian",
        ),
        (
            vec![(CLASS, [1, 1]), (MACHINE, 3u16.to_le_bytes())],
            "x86 (32-bit)",
        ),
        (
            vec![(CLASS, [1, 1]), (MACHINE, 40u16.to_le_bytes())],
            "arm (32-bit)",
        ),
        (
            vec![(CLASS, [1, 1]), (MACHINE, RISCV.to_le_bytes())],
            "riscv32",
        ),
    ] {
        let whole = std::fs::read(&path).unwrap();
        for (at, bytes) in bytes {
            patch(&path, at, &bytes);
        }
        match look_at_library(&path) {
            Err(Problem::OtherProcessor { file, .. }) => assert_eq!(file, expected),
            other => panic!("{expected}: {other:?}"),
        }
        std::fs::write(&path, whole).unwrap();
    }
    assert_eq!(look_at_library(&path), Ok(true));
    assert_eq!(look_at_library(&folder.path().join("liby.so")), Ok(false));
}

/// With the first file of a name passed over by the system's search, it takes the next one, as it always did.
#[test]
fn the_system_search_goes_on_past_another_processor_s_library() {
    let name = "the_system_search_goes_on_past_another_processor_s_library";
    let (other, native) = (Folder::toolkit(), whole());
    for file in ["libascendcl.so", "libnnopbase.so"] {
        make_foreign(&other.path().join("lib64").join(file));
    }
    other.library(
        "lib64/libopapi_nn.so",
        &operators(&["aclnnQuantize"], 2),
        &[],
    );
    make_foreign(&other.path().join("lib64/libopapi_nn.so"));
    let list = format!(
        "{0}/lib64::{1}/lib64",
        other.path().display(),
        native.path().display()
    );
    if alone(name, |command| {
        command
            .env("LD_LIBRARY_PATH", &list)
            .env("FIRST", other.path());
    }) {
        let toolkit = Toolkit::load(&LoadOptions::new()).unwrap();
        assert_eq!(toolkit.libraries().len(), 3);
        assert!(toolkit.operators().aclnnQuantize.is_some());
    }
}

#[test]
fn what_the_system_search_passes_over_is_not_absent() {
    let name = "what_the_system_search_passes_over_is_not_absent";
    let folder = Folder::toolkit();
    make_foreign(&runtime_of(&folder));
    if alone(name, |command| {
        command.env("LD_LIBRARY_PATH", folder.path().join("lib64"));
    }) {
        let path = PathBuf::from(std::env::var_os("LD_LIBRARY_PATH").unwrap());
        let error = Toolkit::load(&LoadOptions::new()).unwrap_err();
        assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
        assert_eq!(error.obstacle().unwrap().file, path.join("libascendcl.so"));
        let first = &error.attempts()[0];
        assert!(
            !first.absent && first.message.contains(foreign().1),
            "{first}"
        );
    }
}

/// The loader maps what the headers say, and the process dies when it touches a page that is not there.
#[test]
fn a_library_that_is_cut_short_is_refused_wherever_it_is_found() {
    let name = "a_library_that_is_cut_short_is_refused_wherever_it_is_found";
    if alone(name, |_| {}) {
        let folder = whole();
        for file in ["libascendcl.so", "libnnopbase.so", "libopapi.so"] {
            let path = folder.path().join("lib64").join(file);
            let all = std::fs::read(&path).unwrap();
            // The last byte of a file belongs to its table of sections.
            for length in [
                all.len() - 1,
                all.len() / 2,
                4096,
                1000,
                100,
                64,
                63,
                20,
                16,
                15,
                5,
                4,
            ] {
                std::fs::write(&path, &all[..length]).unwrap();
                assert!(
                    matches!(look_at_library(&path), Err(Problem::CutShort { length: told, .. }) if told == length as u64),
                    "{length}: {:?}",
                    look_at_library(&path)
                );
                match folder.load() {
                    Err(error) => {
                        assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
                        let line = first_line(&error);
                        assert!(line.contains(path.to_str().unwrap()), "{line}");
                        assert!(line.ends_with("are there: install it again"), "{line}");
                    }
                    Ok(toolkit) => {
                        assert_eq!(file, "libopapi.so");
                        let attempt = toolkit
                            .attempts()
                            .iter()
                            .find(|attempt| attempt.path == path);
                        assert!(attempt.unwrap().message.starts_with("is cut short"));
                    }
                }
            }
            std::fs::write(&path, all).unwrap();
        }
        folder.load().unwrap();
    }
}

#[test]
fn a_library_that_is_cut_short_on_the_library_path_is_refused() {
    let name = "a_library_that_is_cut_short_on_the_library_path_is_refused";
    let folder = Folder::toolkit();
    let all = std::fs::read(runtime_of(&folder)).unwrap();
    std::fs::write(runtime_of(&folder), &all[..all.len() / 2]).unwrap();
    if alone(name, |command| {
        command.env("LD_LIBRARY_PATH", folder.path().join("lib64"));
    }) {
        let error = Toolkit::load(&LoadOptions::new()).unwrap_err();
        assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
        assert!(first_line(&error).contains("is cut short"), "{error}");
    }
}

/// A runtime that needs the driver's library, found through its own list of folders, the environment's, or not at all.
fn with_driver(folder: &Folder, own_list: Option<&str>) -> PathBuf {
    let driver = folder.library(
        "driver/libascend_hal.so",
        "int drv; int table[65536] = { 1 };",
        &["-Wl,-soname,libascend_hal.so"],
    );
    let list = own_list.map(|list| format!("-Wl,-rpath,{list}"));
    let mut arguments = vec!["-Wl,--no-as-needed", driver.to_str().unwrap()];
    arguments.extend(list.as_deref());
    folder.library("lib64/libascendcl.so", &runtime(&[]), &arguments);
    folder.library("lib64/libnnopbase.so", &nnopbase(), &[]);
    driver
}

#[test]
fn a_needed_library_that_is_cut_short_is_refused() {
    let name = "a_needed_library_that_is_cut_short_is_refused";
    for own_list in [Some("$ORIGIN/../driver"), None] {
        let folder = Folder::new();
        let driver = with_driver(&folder, own_list);
        let all = std::fs::read(&driver).unwrap();
        std::fs::write(&driver, &all[..all.len() / 2]).unwrap();
        if alone(name, |command| {
            command.env("ASCEND_TOOLKIT_HOME", folder.path());
            if own_list.is_none() {
                command.env("LD_LIBRARY_PATH", driver.parent().unwrap());
            }
        }) {
            let error = Toolkit::load(&LoadOptions::new()).unwrap_err();
            assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
            let obstacle = error.obstacle().unwrap();
            assert!(matches!(obstacle.problem, Problem::CutShort { .. }));
            assert!(obstacle.file.ends_with("libascend_hal.so"));
            let line = first_line(&error);
            assert!(
                line.contains("libascendcl.so needs ") && line.contains("which is cut short"),
                "{line}"
            );
            return;
        }
    }
}

#[test]
fn a_needed_library_for_another_processor_is_there() {
    let folder = Folder::new();
    let driver = with_driver(&folder, Some("$ORIGIN/../driver"));
    make_foreign(&driver);
    let error = folder.load().unwrap_err();
    assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
    assert!(!error.is_driver_missing());
    let line = first_line(&error);
    assert!(line.contains("libascend_hal.so, which is for"), "{line}");
    // And one that is not there is missing, as ever.
    std::fs::remove_file(driver).unwrap();
    assert!(folder.load().unwrap_err().is_driver_missing());
}

#[test]
fn a_named_pipe_is_not_waited_for() {
    let name = "a_named_pipe_is_not_waited_for";
    if alone(name, |_| {}) {
        let folder = whole();
        for file in [
            "libascendcl.so",
            "libnnopbase.so",
            "libopapi.so",
            "libopapi_nn.so",
        ] {
            let path = folder.path().join("lib64").join(file);
            let kept = std::fs::read(&path).ok();
            pipe(&path);
            let message = match folder.load() {
                Err(error) => first_line(&error),
                Ok(toolkit) => {
                    // In the place of a split library it does not let the whole one in.
                    assert!(toolkit.operators().aclnnQuantize.is_none());
                    let attempt = toolkit
                        .attempts()
                        .iter()
                        .find(|attempt| attempt.path == path);
                    attempt.unwrap().to_string()
                }
            };
            assert!(
                message.contains("is a named pipe, not a library"),
                "{message}"
            );
            std::fs::remove_file(&path).unwrap();
            if let Some(kept) = kept {
                std::fs::write(&path, kept).unwrap();
            }
        }
    }
}

#[test]
fn a_named_pipe_on_the_library_path_or_as_a_needed_library_is_not_waited_for() {
    let name = "a_named_pipe_on_the_library_path_or_as_a_needed_library_is_not_waited_for";
    let folder = Folder::new();
    let driver = with_driver(&folder, Some("$ORIGIN/../driver"));
    let path = folder.path().join("path/libascendcl.so");
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    pipe(&path);
    pipe(&driver);
    if alone(name, |command| {
        command.env("LD_LIBRARY_PATH", path.parent().unwrap());
        command.env("ASCEND_TOOLKIT_HOME", folder.path());
    }) {
        let error = Toolkit::load(&LoadOptions::new()).unwrap_err();
        let pipes = error
            .attempts()
            .iter()
            .filter(|attempt| attempt.message.contains("is a named pipe"));
        assert_eq!(pipes.count(), 2, "{error}");
    }
}

#[test]
fn a_list_of_vendors_that_is_no_text_file_does_no_harm() {
    let name = "a_list_of_vendors_that_is_no_text_file_does_no_harm";
    if alone(name, |_| {}) {
        let folder = whole();
        folder.library(
            "opp/vendors/one/op_api/lib/libcust_opapi.so",
            &operators(&["aclnnQuantize"], 3),
            &[],
        );
        let list = folder.path().join("opp/vendors/config.ini");
        // Nothing but this variable differs from the surroundings of a program.
        let load = |folder: &Folder| {
            let surroundings = Variables(HashMap::from([(
                "ASCEND_OPP_PATH",
                folder.path().join("opp"),
            )]));
            let options = LoadOptions::new().directory(folder.path());
            Toolkit::load_in(&options, &surroundings)
                .unwrap()
                .libraries()
                .len()
        };
        pipe(&list);
        assert_eq!(load(&folder), 3);
        std::fs::remove_file(&list).unwrap();
        std::fs::create_dir(&list).unwrap();
        assert_eq!(load(&folder), 3);
        std::fs::remove_dir(&list).unwrap();
        symlink("/dev/zero", &list).unwrap();
        assert_eq!(load(&folder), 3);
        std::fs::remove_file(&list).unwrap();
        std::fs::write(&list, b"\xff\xfe\0 garbage\nload_priority=one,\xff\n").unwrap();
        assert_eq!(load(&folder), 4);
        // What goes beyond the first 64 KiB is not read.
        let mut huge = b"load_priority=one\n".to_vec();
        huge.resize(1 << 30, b'x');
        std::fs::write(&list, &huge[..1 << 20]).unwrap();
        assert_eq!(load(&folder), 4);
    }
}

#[test]
fn what_stands_in_the_place_of_a_library_is_named() {
    let folder = Folder::toolkit();
    let path = runtime_of(&folder);
    let told = |expected: &str| {
        let error = folder.load().unwrap_err();
        assert_eq!(error.kind(), &LoadErrorKind::CannotOpen, "{expected}");
        assert!(!error.attempts()[0].absent);
        let line = first_line(&error);
        assert!(
            line.contains(&format!("{} {expected}", path.display())),
            "{line}"
        );
    };
    for (content, expected) in [
        ("", "is an empty file: install it again"),
        (
            "version https://git-lfs.github.com/spec/v1\n",
            "is a pointer of Git LFS, not a library: fetch the file itself with git lfs pull",
        ),
        (
            "/* GNU ld script */ INPUT(libacl_rt.so)",
            "is a linker script, not a library",
        ),
        ("not a library", "is a text, not a library"),
        ("\0\u{1}\u{2}", "is no ELF file, not a library"),
        ("!<arch>\n", "is a static library, not a library"),
        (
            "\u{7f}ELF\u{9}\u{9}\u{9}0123456789",
            "has damaged ELF headers",
        ),
    ] {
        std::fs::write(&path, content).unwrap();
        told(expected);
    }
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    told("is a folder, not a library");
    std::fs::remove_dir(&path).unwrap();
    symlink("libelsewhere.so.1", &path).unwrap();
    told("is a link to libelsewhere.so.1, which is not there: mend the link");
    std::fs::remove_file(&path).unwrap();
    symlink("libascendcl.so", &path).unwrap();
    told("is a link that leads back to itself");
    std::fs::remove_file(&path).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
    told("is a socket, not a library");
    std::fs::remove_file(&path).unwrap();
    symlink("/dev/null", &path).unwrap();
    told("is a device file, not a library");
    std::fs::remove_file(&path).unwrap();

    folder.library("lib64/libascendcl.so", &runtime(&[]), &[]);
    for (kind, expected) in [
        (1u16, "is an object file"),
        (2, "is a program"),
        (4, "is a core dump"),
        (9, "has damaged ELF headers"),
    ] {
        patch(&path, KIND, &kind.to_ne_bytes());
        told(expected);
    }
}

/// Headers of nonsense are an answer too, whatever the nonsense.
#[test]
fn damaged_headers_end_in_an_answer() {
    let folder = Folder::new();
    let path = folder.library("libx.so", &runtime(&[]), &["-Wl,-rpath,/a:/b"]);
    let whole = std::fs::read(&path).unwrap();
    let mut refused = 0;
    // Every byte of the headers and of the table behind it, each with some values.
    for at in 4..64 + 56 * 6 {
        for value in [0, 1, 0x7f, 0xff] {
            let mut bytes = whole.clone();
            bytes[at] = value;
            std::fs::write(&path, &bytes).unwrap();
            refused += usize::from(look_at_library(&path).is_err());
        }
    }
    assert!(refused > 100, "{refused}");
}

#[test]
fn one_file_with_runtime_and_operators_is_no_library_of_cann() {
    let folder = Folder::new();
    let source = runtime(&[]) + &nnopbase() + &operators(&["aclnnAscendQuantV3", "aclnnAdd"], 0);
    let path = folder.library("lib64/libascendcl.so", &source, &[]);
    let error = folder.load().unwrap_err();
    assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
    let expected = Problem::NotCann {
        symbol: "aclnnAscendQuantV3",
    };
    let obstacle = error.obstacle().unwrap();
    assert_eq!((&obstacle.file, &obstacle.problem), (&path, &expected));
    let line = first_line(&error);
    assert!(
        line.contains("cannot be used") && line.contains("is no library of CANN"),
        "{line}"
    );

    // In the place of an operator library beside a runtime of CANN.
    let folder = Folder::toolkit();
    let path = folder.library("lib64/libopapi.so", &source, &[]);
    let toolkit = folder.load().unwrap();
    assert!(toolkit.operators().aclnnAscendQuantV3.is_none());
    assert!(toolkit.operator("aclnnAdd").is_none());
    assert_eq!(toolkit.libraries().len(), 2);
    let attempt = toolkit
        .attempts()
        .iter()
        .find(|attempt| attempt.path == path);
    assert!(
        attempt
            .unwrap()
            .message
            .starts_with("is no library of CANN")
    );
}
