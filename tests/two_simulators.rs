//! A process that holds another toolkit already is told so. In a file of its own, as it spoils its process.

#![cfg(feature = "sim")]

use std::fs;

use aclnn::sim::{Session, toolkit_directory};
use aclnn::{Device, ErrorKind};

#[test]
fn a_second_simulator_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    // As another version of this crate would have built it.
    let other = folder.path().join("libascendcl.so");
    fs::copy(toolkit_directory().join("lib64/libascendcl.so"), &other).unwrap();
    // SAFETY: the simulator's initialisers only read its settings.
    let opened = unsafe { libloading::Library::new(&other) }.unwrap();

    let session = Session::start().map(drop);
    let device = "sim:a2".parse::<Device>().map(drop);
    for error in [session.unwrap_err(), device.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Unavailable);
        let text = error.to_string();
        assert!(text.contains(&other.display().to_string()), "{text}");
        assert!(
            text.contains(&toolkit_directory().display().to_string()),
            "{text}"
        );
        assert!(text.contains("ACLNN_SIM_DIR"), "{text}");
    }
    // Threads of the simulator must not outlive its code.
    std::mem::forget(opened);
}
