//! CANN and the simulated Atlas have libraries of the same names: only one of them is ever opened in a process, also
//! when two threads ask for both at once.

#![cfg(feature = "sim")]

use std::process::Command;
use std::sync::Barrier;

use aclnn::{Device, ErrorKind, sim::toolkit_directory};

const CHILD: &str = "ACLNN_TEST_OPEN_RACE";

/// Ways to ask for CANN, which here is another copy of the simulator.
fn ask_for_cann(way: &str) {
    match way {
        "report" => drop(aclnn::report()),
        "npu" => drop(Device::npu(0)),
        "auto" => drop(Device::auto()),
        "list" => drop(Device::list()),
        other => panic!("{other}"),
    }
}

#[test]
fn one_set_of_libraries_is_open_whoever_comes_first() {
    if let Ok(way) = std::env::var(CHILD) {
        let barrier = Barrier::new(2);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                barrier.wait();
                ask_for_cann(&way);
            });
            barrier.wait();
            drop("sim:a2".parse::<Device>());
        });
        let [cann, sim] = [Device::npu(0), "sim:a2".parse()];
        assert_ne!(cann.is_ok(), sim.is_ok(), "{cann:?} {sim:?}");
        let refused = cann.and(sim).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Unavailable);
        assert!(refused.to_string().contains("beside it"), "{refused}");
        // What the process has goes on working, and the report is about it.
        assert!(aclnn::report().works(), "{}", aclnn::report());
        return;
    }
    for round in 0..60 {
        let way = ["report", "npu", "auto", "list"][round % 4];
        let output = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "one_set_of_libraries_is_open_whoever_comes_first",
            ])
            .env(CHILD, way)
            .env("ACLNN_DEVICE", if way == "auto" { "auto" } else { "cpu" })
            .env("ASCEND_TOOLKIT_HOME", toolkit_directory())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "round {round}, {way}: {}",
            String::from_utf8_lossy(&output.stdout)
        );
    }
}
