//! The simulator's strictness, shown from C: each program in `tests/misuse` is compiled twice,
//! once with a mistake that the simulator stops by name, and once without it.
//!
//! The programs know CANN's public interface alone (the toolkit's `include`). `simulator.c` is the exception:
//! it tests the control functions of `sim/include/aclnn_sim.h`.

#![cfg(feature = "sim")]

#[path = "common/programs.rs"]
mod programs;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Output;

/// What a program exits with when one of its calls failed.
const STOPPED: i32 = 3;

/// Program, the status it is stopped with, and what CANN's text then holds.
const PROGRAMS: &[(&str, i32, &str)] = &[
    (
        "address_changed_between_phases",
        161002,
        "address-changed-between-phases:",
    ),
    ("capture_blocking_copy", 107030, "[FUNC:aclrtMemcpy]"),
    (
        "capture_default_stream",
        107031,
        "The default stream cannot be captured",
    ),
    ("capture_unjoined", 107025, "did not come back to stream 1"),
    ("capture_wait", 107027, "[FUNC:aclrtSynchronizeStream]"),
    ("copy_after_free", 107000, "use-after-free:"),
    ("copy_between_devices", 507899, "no-peer-access:"),
    ("copy_direction", 107000, "copy-direction:"),
    ("copy_out_of_bounds", 107000, "out-of-bounds:"),
    ("copy_overlaps", 107000, "operands-overlap:"),
    ("destroyed_event", 107017, "destroyed-handle:"),
    ("destroyed_stream", 107017, "destroyed-handle:"),
    ("double_free", 107000, "double-free:"),
    ("event_not_recorded", 107000, "event-not-recorded:"),
    ("event_without_sync", 107000, "event-without-sync:"),
    ("executor_destroyed_after_run", 561103, "executor-reused:"),
    (
        "executor_not_repeatable",
        561000,
        "executor-not-repeatable:",
    ),
    ("executor_reused", 561103, "executor-reused:"),
    ("foreign_context", 107003, "foreign-context:"),
    ("free_inside_block", 107000, "unknown-address:"),
    ("free_pinned_while_in_use", 107000, "free-while-in-use:"),
    ("free_while_in_use", 107000, "free-while-in-use:"),
    (
        "graph_destroyed_while_running",
        107037,
        "cannot be destroyed yet",
    ),
    ("graph_memory_freed", 507011, "graph-memory-freed:"),
    ("kernel_out_of_bounds", 507015, "out-of-bounds:"),
    ("made_up_handle", 107017, "unknown-handle:"),
    ("no_context", 107002, "[FUNC:aclrtCreateStream]"),
    ("not_initialised", 100001, "before aclInit"),
    ("output_over_input", 507000, "operands-overlap:"),
    ("output_written_twice", 507000, "operands-overlap:"),
    ("race_between_streams", 507000, "race:"),
    ("race_in_graph", 507000, "race:"),
    ("race_in_shared_workspace", 507000, "race:"),
    ("race_with_host", 507000, "race:"),
    ("race_write_after_read", 507000, "race:"),
    ("repeatable_too_late", 561000, "repeatable-too-late:"),
    (
        "tensor_destroyed_before_repeat",
        561103,
        "tensor-destroyed-early:",
    ),
    ("tensor_destroyed_early", 561103, "tensor-destroyed-early:"),
    ("unaligned_address", 161002, "unaligned-address:"),
    ("unaligned_setter", 161002, "unaligned-address:"),
    ("update_copy", 507009, "cannot be part of a task group"),
    ("update_during_replay", 107040, "update-during-replay:"),
    ("update_event_elsewhere", 507015, "update-not-waited-for:"),
    ("update_not_waited_for", 507011, "update-not-waited-for:"),
    ("update_other_count", 107040, "task-group-mismatch:"),
    ("update_other_task", 107040, "task-group-mismatch:"),
    ("update_with_nothing", 107040, "the update ends after 0"),
    ("use_after_free", 507015, "use-after-free:"),
    ("workspace_block_too_small", 507015, "out-of-bounds:"),
    ("workspace_freed_early", 107000, "free-while-in-use:"),
    ("workspace_null", 161001, "workspace is null"),
    ("workspace_too_small", 161002, "workspace-too-small:"),
    ("wrong_event_kind", 107000, "wrong-event-kind:"),
    ("wrong_executor", 161002, "wrong-executor:"),
    ("wrong_kind_of_handle", 107017, "unknown-handle:"),
    ("wrong_tensor", 161002, "wrong-tensor:"),
];

/// Stopped by the machine, not by a status.
const KILLED: &str = "host_reads_device";

/// Tests the simulator's control functions; has no mistake in it.
const CONTROL: &str = "simulator";

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/misuse")
}

/// Compiles one program against the simulated toolkit.
fn compile(folder: &Path, name: &str, misuse: bool) -> PathBuf {
    let source = sources().join(format!("{name}.c"));
    if misuse {
        programs::compile(
            &source,
            &folder.join(format!("{name}.misuse")),
            &["-DMISUSE"],
        )
    } else {
        programs::compile(&source, &folder.join(name), &[])
    }
}

/// Runs a program with the settings it needs and no other.
fn run(program: &Path, name: &str, slow: bool) -> Output {
    let mut settings = Vec::new();
    if name.contains("workspace") {
        settings.push(("ACLNN_SIM_WORKSPACE", "4096"));
    }
    if name.contains("devices") {
        settings.push(("ACLNN_SIM_DEVICES", "2"));
    }
    if ["graph_destroyed_while_running", "update_event_elsewhere"].contains(&name) {
        settings.push(("ACLNN_SIM_SLOW_KERNELS", "300000"));
    } else if slow {
        settings.push(("ACLNN_SIM_SLOW_KERNELS", "20000"));
    }
    programs::run(program, &[], &settings)
}

fn assert_stopped(output: &Output, name: &str, status: i32, text: &str) {
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(STOPPED), "{name}: {printed}");
    assert!(
        printed.starts_with(&format!("stopped: {status} from ")),
        "{name}: expected status {status}: {printed}"
    );
    assert!(
        printed.contains(text),
        "{name}: expected `{text}`: {printed}"
    );
}

#[test]
fn every_misuse_is_stopped_by_name_and_its_twin_passes() {
    let folder = tempfile::tempdir().unwrap();
    for &(name, status, text) in PROGRAMS {
        let twin = compile(folder.path(), name, false);
        programs::assert_passes(&run(&twin, name, false), name);
        let misuse = compile(folder.path(), name, true);
        assert_stopped(&run(&misuse, name, false), name, status, text);
    }
}

#[test]
fn races_are_found_whatever_the_timing() {
    let folder = tempfile::tempdir().unwrap();
    let found = |text| {
        matches!(
            text,
            "race:" | "free-while-in-use:" | "update-during-replay:" | "update-not-waited-for:"
        )
    };
    let races = PROGRAMS.iter().filter(|(_, _, text)| found(*text));
    for &(name, status, text) in races {
        let twin = compile(folder.path(), name, false);
        programs::assert_passes(&run(&twin, name, true), name);
        let misuse = compile(folder.path(), name, true);
        assert_stopped(&run(&misuse, name, true), name, status, text);
    }
}

#[test]
fn host_code_cannot_read_device_memory() {
    let folder = tempfile::tempdir().unwrap();
    let twin = compile(folder.path(), KILLED, false);
    programs::assert_passes(&run(&twin, KILLED, false), KILLED);
    let misuse = compile(folder.path(), KILLED, true);
    let output = run(&misuse, KILLED, false);
    // A runner for another architecture may report the signal as 128 + 11.
    assert!(
        output.status.signal() == Some(11) || output.status.code() == Some(139),
        "{:?}",
        output.status
    );
}

#[test]
fn control_functions_keep_their_promises() {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), CONTROL, false);
    programs::assert_passes(&run(&program, CONTROL, false), CONTROL);
}

#[test]
fn every_program_is_in_the_list() {
    let listed: BTreeSet<String> = PROGRAMS
        .iter()
        .map(|(name, _, _)| (*name).to_owned())
        .chain([KILLED.to_owned(), CONTROL.to_owned()])
        .collect();
    let found: BTreeSet<String> = fs::read_dir(sources())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some(OsStr::new("c")))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(listed, found);
}
