//! The simulator's own promises, shown from C: each program in `tests/simulator` ends with 0 when
//! what it expects holds, and the settings are tried from outside.

#![cfg(feature = "sim")]

#[path = "common/programs.rs"]
mod programs;

use std::path::Path;

fn compile(folder: &Path, name: &str) -> std::path::PathBuf {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/simulator");
    programs::compile(&sources.join(format!("{name}.c")), &folder.join(name), &[])
}

fn passes(name: &str, settings: &[(&str, &str)]) {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), name);
    programs::assert_passes(&programs::run(&program, &[], settings), name);
}

#[test]
fn null_arguments_are_answered_as_cann_does() {
    passes("nulls", &[]);
}

#[test]
fn errors_leave_what_cann_leaves() {
    passes("errors", &[]);
}

#[test]
fn sizes_that_cannot_be_are_refused() {
    passes("sizes", &[]);
}

#[test]
fn memory_is_known_after_it_was_freed_and_given_back() {
    passes("memory", &[]);
}

#[test]
fn registered_memory_is_what_it_was_registered_as() {
    passes("registered", &[]);
}

#[test]
fn devices_reach_each_other_where_they_were_asked_to() {
    passes("peers", &[("ACLNN_SIM_DEVICES", "2")]);
}

#[test]
fn the_crate_copies_between_devices_without_access() {
    let session = aclnn::sim::Session::start().unwrap();
    let device = |name: &str| session.device(name.parse().unwrap()).unwrap();
    let (first, second) = (device("a2"), device("950"));
    let x = aclnn::Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &first).unwrap();
    let y = x.to(&second).unwrap();
    assert_eq!(y.to_vec::<f32>().unwrap(), [1.0, 2.0, 3.0, 4.0]);
    assert_eq!(y.device(), &second);
    let column = x.view().narrow(1, 1, 1).unwrap().to(&second).unwrap();
    assert_eq!(column.to_vec::<f32>().unwrap(), [2.0, 4.0]);
    drop((x, y, column, first, second));
    session.finish().unwrap();
}

#[test]
fn a_forked_child_gets_errors() {
    passes("forked", &[]);
}

#[test]
fn operators_compute_and_refuse() {
    passes("operators", &[]);
}

#[test]
fn functions_of_generated_entry_points_compute() {
    passes("functions", &[]);
}

#[test]
fn elements_are_chosen_written_and_moved_by_place() {
    passes("places", &[]);
}

#[test]
fn images_grow_and_are_seen_through_windows() {
    passes("images", &[]);
}

#[test]
fn numbers_are_told_of_many() {
    passes("statistics", &[]);
}

#[test]
fn clients_find_what_they_ask_for() {
    passes("clients", &[("ACLNN_SIM_DEVICES", "2")]);
}

#[test]
fn work_that_is_thrown_away_is_not_done() {
    passes("given_up", &[]);
}

#[test]
fn helpers_are_known_like_operators() {
    passes("helpers", &[]);
}

#[test]
fn a_reset_forgets_what_a_program_set() {
    passes("reset", &[]);
}

#[test]
fn runs_of_one_executor_share_no_tensors() {
    passes("runs", &[]);
}

#[test]
fn threads_get_right_results_and_no_finding() {
    passes("threads", &[]);
}

#[test]
fn the_library_can_be_unloaded_with_work_queued() {
    let folder = tempfile::tempdir().unwrap();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/simulator");
    // Linked with nothing of the toolkit: only so is it unloaded.
    let program =
        programs::compile_alone(&sources.join("unloaded.c"), &folder.path().join("unloaded"));
    let library = programs::libraries().join("libascendcl.so");
    let output = programs::run(&program, &[library.to_str().unwrap()], &[]);
    programs::assert_passes(&output, "unloaded");
}

/// What the program `settings` prints.
fn told(program: &Path, settings: &[(&str, &str)]) -> String {
    let output = programs::run(program, &[], settings);
    programs::assert_passes(&output, "settings");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_setting_that_is_not_understood_is_an_error_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), "settings");
    for (variable, value) in [
        ("ACLNN_SIM_SOC", "Ascend999"),
        ("ACLNN_SIM_SOC", "910b"),
        ("ACLNN_SIM_DEVICES", "abc"),
        ("ACLNN_SIM_DEVICES", "-1"),
        ("ACLNN_SIM_DEVICES", "2 "),
        ("ACLNN_SIM_MEMORY", "1G"),
        ("ACLNN_SIM_MEMORY", "99999999999999999999999"),
        ("ACLNN_SIM_ALIGNMENT", "100"),
        ("ACLNN_SIM_ALIGNMENT", "32"),
        ("ACLNN_SIM_VERSION", "9"),
        ("ACLNN_SIM_VERSION", "1.2.3.4"),
        ("ACLNN_SIM_CANN_VERSION", "latest"),
        ("ACLNN_SIM_WORKSPACE", "4k"),
        ("ACLNN_SIM_REFUSE_REPEATABLE", "yes"),
        ("ACLNN_SIM_HIDE", "aclnnAscendQuantV9"),
        ("ACLNN_SIM_ON_REPORT", "ignore"),
        ("ACLNN_SIM_LOG", "/no/such/folder/log"),
        ("ACLNN_SIM_FAST", "on"),
        ("ACLNN_SIM_LAUNCH_COST", "3us"),
        ("ACLNN_SIM_FAIL", "aclrtMallok:1:207001"),
        ("ACLNN_SIM_FAIL", "aclrtMalloc:0:207001"),
        ("ACLNN_SIM_FAIL", "aclrtMalloc:x:207001"),
        ("ACLNN_SIM_FAIL", "aclrtMalloc:1:failed"),
        ("ACLNN_SIM_FAIL", "aclCreateTensors:1:5"),
        ("ACLNN_SIM_FAIL", "aclnnQuantise:1:5"),
        ("ACLNN_SIM_FAIL", "aclrtNo*:1:5"),
        ("ACLNN_SIM_SWALLOW", "aclrtMalloc:1:5"),
        ("ACLNN_SIM_FAIL_ALLOCATION_AT", "big"),
        ("ACLNN_SIM_MEMORY_LIMIT", "1e6"),
        ("ACLNN_SIM_KERNEL_FAULT", "first"),
        ("ACLNN_SIM_KERNEL_FAULT", "1:what"),
        ("ACLNN_SIM_STICK_KERNEL", "0"),
        ("ACLNN_SIM_SLOW_KERNELS", "-5"),
        ("ACLNN_SIM_STUB", "no"),
    ] {
        let printed = told(&program, &[(variable, value)]);
        assert!(
            printed.starts_with("count 100000 0\n"),
            "{variable}={value}: {printed}"
        );
        assert!(
            printed.contains("init 100000\n"),
            "{variable}={value}: {printed}"
        );
        assert!(
            printed.contains(&format!("not understood: {variable} is \"")),
            "{variable}={value}: {printed}"
        );
    }
}

#[test]
fn settings_that_are_understood_do_what_they_say() {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), "settings");
    let works = "count 0 1\ninit 0\nset 0\n";
    for (variable, value) in [
        ("ACLNN_SIM_SOC", ""),
        ("ACLNN_SIM_SOC", "Ascend950PR_9589"),
        ("ACLNN_SIM_DEVICES", "0x1"),
        ("ACLNN_SIM_MEMORY", "1"),
        ("ACLNN_SIM_MEMORY", "0x10000000"),
        ("ACLNN_SIM_ALIGNMENT", "2097152"),
        ("ACLNN_SIM_HIDE", "aclnnQuantize,aclnnAscendQuant"),
        (
            "ACLNN_SIM_FAIL",
            "aclnn*:1:507015,aclrtMalloc:2+:207001;aclDestroy*:1:5",
        ),
        ("ACLNN_SIM_SWALLOW", "aclrtMalloc:4"),
        ("ACLNN_SIM_KERNEL_FAULT", "3"),
    ] {
        assert_eq!(
            told(&program, &[(variable, value)]),
            works,
            "{variable}={value}"
        );
    }
    let many = told(&program, &[("ACLNN_SIM_DEVICES", "1000")]);
    assert!(many.starts_with("count 0 64\n"), "{many}");
    let none = told(&program, &[("ACLNN_SIM_DEVICES", "0")]);
    assert!(none.starts_with("count 207004 0\n"), "{none}");
}

#[test]
fn visible_devices_are_read_as_cann_reads_them() {
    let folder = tempfile::tempdir().unwrap();
    let program = compile(folder.path(), "settings");
    let counted = |list| {
        let settings = [
            ("ACLNN_SIM_DEVICES", "4"),
            ("ASCEND_RT_VISIBLE_DEVICES", list),
        ];
        told(&program, &settings)
    };
    for (list, count) in [
        ("0", 1),
        ("3", 1),
        ("1,3", 2),
        ("0,1,2,3", 4),
        ("1, 2", 1),
        ("1,3,8", 2),
        ("1,x", 1),
        ("0,1,2,3,0", 4),
        ("007", 0),
        ("01", 1),
    ] {
        let printed = counted(list);
        if count == 0 {
            assert!(printed.starts_with("count 207004 0\n"), "{list}: {printed}");
        } else {
            let works = format!("count 0 {count}\ninit 0\nset 0\n");
            assert_eq!(printed, works, "{list}");
        }
    }
    for (list, reason) in [
        ("1,0", "must be in ascending order"),
        ("3,2", "must be in ascending order"),
        ("1,1", "cannot be named twice"),
        ("0,2,1", "must be in ascending order"),
        ("", "names none of the devices [0, 4)"),
        (" 1", "names none of the devices [0, 4)"),
        ("4", "names none of the devices [0, 4)"),
        ("-1", "names none of the devices [0, 4)"),
        ("all", "names none of the devices [0, 4)"),
    ] {
        let printed = counted(list);
        assert!(printed.starts_with("count 207004 0\n"), "{list}: {printed}");
        assert!(
            printed.contains("ASCEND_RT_VISIBLE_DEVICES"),
            "{list}: {printed}"
        );
        assert!(printed.contains(reason), "{list}: {printed}");
        assert!(printed.contains("set 107001\n"), "{list}: {printed}");
    }
}
