//! What the loader says about files and folders that this user may not open: who may.
#![cfg(target_os = "linux")]

use std::os::unix::fs::symlink;
use std::path::PathBuf;

use aclnn_sys::files::Problem;
use aclnn_sys::{LoadError, LoadErrorKind, LoadOptions, Toolkit};

mod common;
use common::*;

fn first_line(error: &LoadError) -> String {
    error.to_string().lines().next().unwrap().to_owned()
}

fn runtime_of(folder: &Folder) -> PathBuf {
    folder.path().join("lib64/libascendcl.so")
}

#[test]
fn whom_a_library_belongs_to_is_said_when_this_user_may_not_read_it() {
    let name = "whom_a_library_belongs_to_is_said_when_this_user_may_not_read_it";
    let folder = Folder::toolkit();
    allow(&runtime_of(&folder), 0o000);
    if alone(name, |command| {
        command.env("ASCEND_TOOLKIT_HOME", folder.path());
        as_nobody(command, folder.path());
    }) {
        let home = PathBuf::from(std::env::var_os("ASCEND_TOOLKIT_HOME").unwrap());
        for options in [LoadOptions::new(), LoadOptions::new().directory(&home)] {
            let error = Toolkit::load(&options).unwrap_err();
            assert_eq!(error.kind(), &LoadErrorKind::NoPermission);
            let Problem::NoPermission(denied) = &error.obstacle().unwrap().problem else {
                panic!("{error}")
            };
            assert_eq!(denied.path, home.join("lib64/libascendcl.so"));
            assert!(!denied.folder);
            assert_eq!(denied.owner.as_ref().unwrap().mode, 0);
            let line = first_line(&error);
            assert!(line.contains("may not be opened by this user ("), "{line}");
            assert!(line.contains("mode 000, so only root may: "), "{line}");
        }
    }
}

#[test]
fn a_folder_that_this_user_may_not_look_into_is_named() {
    let name = "a_folder_that_this_user_may_not_look_into_is_named";
    let folder = Folder::toolkit();
    let link = folder.path().join("latest");
    symlink("closed", &link).unwrap();
    let closed = folder.path().join("closed");
    std::fs::create_dir(&closed).unwrap();
    std::fs::rename(folder.path().join("lib64"), closed.join("lib64")).unwrap();
    allow(&closed, 0o700);
    let own = std::fs::metadata("/proc/self")
        .is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) != 0);
    if own {
        allow(&closed, 0o000);
    }
    if alone(name, |command| {
        command.env("ASCEND_TOOLKIT_HOME", &link);
        as_nobody(command, folder.path());
    }) {
        let home = PathBuf::from(std::env::var_os("ASCEND_TOOLKIT_HOME").unwrap());
        let error = Toolkit::load(&LoadOptions::new()).unwrap_err();
        assert_eq!(error.kind(), &LoadErrorKind::NoPermission);
        let Problem::NoPermission(denied) = &error.obstacle().unwrap().problem else {
            panic!("{error}")
        };
        // The way leads through a link.
        assert_eq!(denied.path, home.with_file_name("closed"));
        assert!(denied.folder);
        let line = first_line(&error);
        assert!(
            line.contains("is not found where this user may look"),
            "{line}"
        );
    }
    allow(&closed, 0o755);
}

#[test]
fn an_operator_library_that_this_user_may_not_read_is_told() {
    let name = "an_operator_library_that_this_user_may_not_read_is_told";
    let folder = Folder::toolkit();
    let path = folder.library("lib64/libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    allow(&path, 0o000);
    if alone(name, |command| {
        command.env("ASCEND_TOOLKIT_HOME", folder.path());
        as_nobody(command, folder.path());
    }) {
        let toolkit = Toolkit::load(&LoadOptions::new()).unwrap();
        let attempt = toolkit
            .attempts()
            .iter()
            .find(|attempt| !attempt.absent)
            .unwrap();
        assert!(attempt.path.ends_with("lib64/libopapi.so"));
        assert!(attempt.message.contains("mode 000"), "{attempt}");
    }
}

#[test]
fn what_was_seen_goes_before_a_folder_that_may_not_be_looked_into() {
    let name = "what_was_seen_goes_before_a_folder_that_may_not_be_looked_into";
    let (closed, folder) = (Folder::toolkit(), Folder::toolkit());
    std::fs::write(runtime_of(&folder), "not a library").unwrap();
    allow(closed.path(), 0o000);
    if alone(name, |command| {
        command.env("LD_LIBRARY_PATH", closed.path().join("lib64"));
        command.env("ASCEND_TOOLKIT_HOME", folder.path());
        as_nobody(command, folder.path());
    }) {
        let error = Toolkit::load(&LoadOptions::new()).unwrap_err();
        assert_eq!(error.kind(), &LoadErrorKind::CannotOpen, "{error}");
        assert_eq!(
            error
                .attempts()
                .iter()
                .filter(|attempt| attempt.message.contains("the folder "))
                .count(),
            2,
            "{error}"
        );
    }
    allow(closed.path(), 0o755);
}
