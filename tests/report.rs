//! What `report()` says about a whole toolkit, about each kind of incomplete one, and about none: each
//! case in a process of its own, with the toolkit where `ASCEND_TOOLKIT_HOME` says.
//!
//! The cases need a machine without CANN in `/usr/local/Ascend`.

#![cfg(feature = "sim")]

use aclnn::sim::Session;
use aclnn::{Device, Report, report};
use aclnn_sys::{LoadOptions, Toolkit};
use serde_json::Value;
use told::{Told, contains, expect, home, list, on, run, told, with};

#[path = "../examples/doctor.rs"]
#[allow(dead_code)]
mod doctor;
#[path = "report/told.rs"]
mod told;

/// What a child process is to do: `report`, `all`, or the arguments of the doctor after `doctor`.
const TASK: &str = "ACLNN_TEST_REPORT";

/// Parts the JSON of a child from its text.
const PART: &str = "\n=====\n";

/// The test that child processes enter.
const ENTRY: &str = "a_whole_toolkit_is_told_in_full";

/// Does what a child process is to do; gives whether this is one.
fn is_child() -> bool {
    let Ok(task) = std::env::var(TASK) else {
        return false;
    };
    let report = match task.as_str() {
        "report" => report(),
        "all" => Report::of_all_devices(),
        "guest" => {
            let functions = *Toolkit::load(&LoadOptions::new()).unwrap().functions();
            // SAFETY: a null configuration is allowed.
            assert_eq!(unsafe { (functions.aclInit)(std::ptr::null()) }, 0);
            report()
        }
        "lose" => {
            let session = Session::start().unwrap();
            let device = session.device("a2".parse().unwrap()).unwrap();
            session.lose_device(0);
            device.synchronize().unwrap_err();
            report()
        }
        "shut_down" => {
            assert!(!Device::npu(0).unwrap().is_cpu());
            // SAFETY: the device is not used any more.
            unsafe { aclnn::shutdown() }.unwrap();
            report()
        }
        arguments => {
            let code = doctor::run(arguments.split(' ').map(Into::into));
            std::process::exit(code.into());
        }
    };
    print!("{PART}{}{PART}{report}{PART}", report.to_json());
    true
}

#[test]
fn a_whole_toolkit_is_told_in_full() {
    if is_child() {
        return;
    }
    let told = on("", &[]);
    let json = &told.json;
    expect(&told, "works", "Ascend910B2", "");
    assert_eq!(json["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(json["auto"], "npu:0");
    // Opened through the ordinary way, so it is taken for CANN.
    assert_eq!(json["simulated"], false);
    assert_eq!(json["environment"]["ASCEND_TOOLKIT_HOME"], home(""));
    let libraries = json["libraries"].as_array().unwrap();
    let names = [
        "libascendcl.so",
        "libnnopbase.so",
        "libopapi.so",
        "libms_tools_ext.so",
    ];
    assert_eq!(libraries.len(), names.len());
    for (library, name) in libraries.iter().zip(names) {
        let path = format!("{}/lib64/{name}", home("").trim_end_matches('/'));
        assert_eq!(library["path"], path);
        assert_eq!(library["origin"], "$ASCEND_TOOLKIT_HOME");
        assert_eq!(library["stub"], false);
        assert!(told.text.contains(&path));
    }
    // The system's own search came first, and has nothing.
    assert_eq!(json["attempts"][0]["origin"], "system search");
    assert_eq!(json["versions"]["ACL interface"], "1.17.0");
    assert_eq!(json["versions"]["CANN package"], "9.0.0");
    assert_eq!(json["versions"]["runtime by name"], "9.0.0 (90000000)");
    assert_eq!(json["initialised_here"], true);
    assert_eq!(json["run_mode"], "host");
    assert_eq!(json["device_count"], 1);
    let device = &json["devices"][0];
    assert_eq!(device["soc"], "Ascend910B2");
    assert_eq!(device["family"], "Atlas A2");
    assert_eq!(device["status"], "normal");
    assert_eq!(device["memory_total"], 256 << 20);
    assert_eq!(device["stream_priorities"]["lowest"], 7);
    assert_eq!(device["attributes"]["vector_cores"], 48);
    assert_eq!(device["pci_bus"], "0000:c0:00.0");
    assert_eq!(device["uuid"], "53696d756c6174656441746c61733030");
    assert_eq!(device["operator_timeout"], 1_091_000);
    assert!(told.text.contains("operators may take 1091000 ms"));
    for operator in json["operators"].as_array().unwrap() {
        assert!(
            operator["library"]
                .as_str()
                .unwrap()
                .ends_with("libopapi.so")
        );
    }
    for key in ["missing_functions", "failures", "advice", "stubs"] {
        assert_eq!(list(json, key), [""; 0], "{key}");
    }
    let collectives = &json["collectives"];
    assert!(!collectives["host_address"].as_str().unwrap().is_empty());
    assert_eq!(collectives["problem"], serde_json::Value::Null);
    assert_eq!(list(collectives, "missing_functions"), [""; 0]);
    assert_eq!(collectives["config_version"], 10);
    let opened = collectives["libraries"].as_array().unwrap();
    for (library, name) in opened.iter().zip(["libhccl.so", "libhcomm.so"]) {
        let path = library["path"].as_str().unwrap();
        assert!(path.ends_with(name), "{path}");
    }
    assert_eq!(opened.len(), 2);
    assert!(told.text.contains("collectives (HCCL):"));
}

#[test]
fn versions_are_those_of_the_libraries() {
    let variables = [
        ("ACLNN_SIM_VERSION", "1.17.2"),
        ("ACLNN_SIM_CANN_VERSION", "8.5.1"),
    ];
    let json = on("", &variables).json;
    assert_eq!(json["versions"]["ACL interface"], "1.17.2");
    assert_eq!(json["versions"]["driver package"], "8.5.1");
    assert_eq!(json["versions"]["ops_nn by name"], "8.5.1 (80501000)");
}

#[test]
fn a_missing_operator_is_named_and_what_follows_from_it() {
    let told = on("without_v3", &[]);
    expect(&told, "works", "", "aclnnAscendQuantV3");
    let operators = told.json["operators"].as_array().unwrap();
    let library = |name| {
        &operators
            .iter()
            .find(|found| found["name"] == name)
            .unwrap()["library"]
    };
    assert!(library("aclnnAscendQuantV3").is_null());
    assert!(library("aclnnAscendQuant").is_string());
    assert!(
        told.text.contains("aclnnAscendQuantV3: missing"),
        "{}",
        told.text
    );

    let told = on("no_operators", &[]);
    expect(&told, "no_operators", "no operator library", "libopapi.so");
    assert!(
        told.json["operators"]
            .as_array()
            .unwrap()
            .iter()
            .all(|operator| operator["library"].is_null())
    );
    let attempts = told.json["attempts"].as_array().unwrap();
    for name in ["libopapi.so", "libopapi_nn.so"] {
        assert!(
            attempts
                .iter()
                .any(|attempt| attempt["path"].as_str().unwrap().ends_with(name))
        );
    }
    // A device of it works; it is the calls that cannot be made.
    assert_eq!(told.json["auto"], "npu:0");
}

#[test]
fn other_shapes_of_a_toolkit_work() {
    let operators = |told: &Told| {
        told.json["operators"][0]["library"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let split = on("split", &[]);
    expect(&split, "works", "", "");
    assert!(operators(&split).ends_with("libopapi_nn.so"));
    let alone = on("acl_rt", &[]);
    expect(&alone, "works", "", "");
    assert!(
        alone.json["libraries"][0]["path"]
            .as_str()
            .unwrap()
            .ends_with("libacl_rt.so")
    );
    let packages = format!("{}/opp", home("custom"));
    let custom = on("custom", &[("ASCEND_OPP_PATH", &packages)]);
    expect(&custom, "works", "", "");
    assert!(operators(&custom).ends_with("libcust_opapi.so"));
    assert_eq!(custom.json["environment"]["ASCEND_OPP_PATH"], packages);
}

#[test]
fn missing_optional_functions_are_named() {
    let mut missing = list(&on("cann_8_1", &[]).json, "missing_functions");
    missing.sort();
    assert_eq!(
        missing,
        [
            "aclFinalizeReference",
            "aclmdlRIDebugJsonPrint",
            "aclrtBinaryLoadFromData",
            "aclrtDeviceGetPCIBusId",
            "aclrtDeviceGetStreamPriorityRange",
            "aclrtDeviceGetUuid",
            "aclrtExceptionInfoCallbackRegister",
            "aclrtExceptionInfoCallbackUnregister",
            "aclrtFunctionGetParamCount",
            "aclrtFunctionGetParamInfo",
            "aclrtGetDeviceInfo",
            "aclrtGetErrorVerbose",
            "aclrtGetFuncHandleFromExceptionInfo",
            "aclrtGetFunctionAttribute",
            "aclrtGetFunctionName",
            "aclrtGetHardwareSyncAddr",
            "aclrtGetMemUsageInfo",
            "aclrtGetOpExecuteTimeout",
            "aclrtLaunchHostFunc",
            "aclrtLaunchKernelWithHostArgs",
            "aclrtSetOpExecuteTimeOutV2",
            "aclsysGetVersionNum",
            "aclsysGetVersionStr"
        ]
    );
    let told = on("missing_optional", &[]);
    expect(&told, "works", "", "aclmdlRICaptureBegin");
    let missing = list(&told.json, "missing_functions");
    for name in [
        "aclrtGetVersion",
        "aclrtQueryDeviceStatus",
        "aclmdlRIExecuteAsync",
    ] {
        assert!(missing.iter().any(|missing| missing == name), "{missing:?}");
    }
    assert_eq!(told.json["versions"].as_object().unwrap().len(), 0);
    assert!(told.json["devices"][0]["status"].is_null());
    assert!(told.json["devices"][0]["stream_priorities"].is_null());
    assert_eq!(list(&told.json, "failures"), [""; 0]);
}

#[test]
fn what_keeps_a_toolkit_from_opening_is_told_apart() {
    let none = told("report", &[]);
    expect(&none, "no_toolkit", "libascendcl.so", "set_env.sh");
    assert_eq!(none.json["auto"], "cpu");
    assert_eq!(none.json["auto_reason"], none.json["reason"]);
    assert!(none.json["device_count"].is_null());
    for key in ["libraries", "devices", "operators"] {
        assert_eq!(none.json[key].as_array().unwrap().len(), 0, "{key}");
    }
    expect(
        &on("empty", &[]),
        "no_toolkit",
        "libascendcl.so",
        "set_env.sh",
    );

    let no_driver = on("no_driver", &[]);
    expect(&no_driver, "no_driver", "libascend_hal.so", "driver");
    let attempts = no_driver.json["attempts"].as_array().unwrap();
    let words = "libascend_hal.so: cannot open shared object file";
    assert!(attempts.iter().any(|attempt| {
        attempt["message"].as_str().unwrap().contains(words) && attempt["absent"] == false
    }));

    let no_base = on("no_base", &[]);
    expect(
        &no_base,
        "incomplete_toolkit",
        "libnnopbase.so",
        "libnnopbase.so",
    );
    // The runtime did open, and stays so.
    assert!(
        no_base.json["libraries"][0]["path"]
            .as_str()
            .unwrap()
            .ends_with("libascendcl.so")
    );

    expect(
        &on("broken", &[]),
        "broken_library",
        "does not open",
        "reinstall",
    );
    let lacking = on("missing_required", &[]);
    expect(&lacking, "missing_function", "aclrtMalloc", "toolkit");
    assert!(
        lacking.json["reason"]
            .as_str()
            .unwrap()
            .contains("missing_required/lib64/libascendcl.so")
    );
}

#[test]
fn what_keeps_a_toolkit_from_working_is_told_apart() {
    let stub = on("stub", &[]);
    expect(&stub, "stubs", "stub", "LD_LIBRARY_PATH");
    assert!(contains(
        &list(&stub.json, "stubs"),
        "stub/lib64/libascendcl.so"
    ));
    assert_eq!(stub.json["libraries"][0]["stub"], true);
    assert!(contains(&list(&stub.json, "failures"), "100039"));
    assert!(stub.json["initialised_here"].is_null());
    // A stub in a folder of another name shows by its answers.
    expect(
        &on("", &[("ACLNN_SIM_STUB", "1")]),
        "stubs",
        "100039",
        "LD_LIBRARY_PATH",
    );

    let none = on("", &[("ACLNN_SIM_DEVICES", "0")]);
    expect(&none, "no_device", "207004", "npu-smi info");
    assert_eq!(none.json["initialised_here"], true);
    let nameless = on("", &[("ACLNN_SIM_FAIL", "aclInit:1:507008")]);
    expect(&nameless, "no_device", "507008", "npu-smi info");
    assert!(nameless.json["initialised_here"].is_null());
    let driver = on("", &[("ACLNN_SIM_FAIL", "aclrtGetDeviceCount:1:507899")]);
    expect(&driver, "no_device", "507899", "npu-smi info");

    let hidden = on("", &[("ASCEND_RT_VISIBLE_DEVICES", "9")]);
    expect(
        &hidden,
        "no_visible_device",
        "ASCEND_RT_VISIBLE_DEVICES",
        "\"9\"",
    );
    assert_eq!(hidden.json["environment"]["ASCEND_RT_VISIBLE_DEVICES"], "9");

    let forbidden = on("", &[("ACLNN_SIM_FAIL", "aclrtGetDeviceCount:1:207006")]);
    expect(&forbidden, "no_permission", "207006", "group");
    let init = on("", &[("ACLNN_SIM_FAIL", "aclInit:1:500001")]);
    expect(&init, "initialisation_failed", "500001", "fails to start");

    let sick = on("", &[("ACLNN_SIM_FAIL", "aclrtSetDevice:1+:507033")]);
    expect(&sick, "device_failed", "507033", "npu-smi info");
    assert!(
        sick.json["devices"][0]["problem"]
            .as_str()
            .unwrap()
            .contains("507033")
    );
    assert_eq!(sick.json["auto"], "cpu");

    let other = on("", &[("ACLNN_SIM_SOC", "Ascend310B1")]);
    expect(&other, "unsupported_product", "Ascend310B1", "Atlas");
}

#[test]
fn a_call_that_fails_becomes_a_line() {
    let calls = "aclrtGetVersion:1:500001,aclsysGetCANNVersion:2:500001,aclsysGetVersionStr:1:500001,\
                 aclsysGetVersionNum:1:500001,aclrtGetRunMode:1:500001,aclrtQueryDeviceStatus:1:500001,\
                 aclrtGetMemInfo:1:500001,aclrtDeviceGetStreamPriorityRange:1:500001,aclrtGetDeviceInfo:2:500001";
    let told = on("", &[("ACLNN_SIM_FAIL", calls)]);
    expect(&told, "works", "", "");
    let failures = list(&told.json, "failures");
    let names: Vec<&str> = failures
        .iter()
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    let expected: Vec<&str> = calls
        .split(',')
        .map(|rule| rule.trim().split(':').next().unwrap())
        .collect();
    assert_eq!(names, expected, "{failures:#?}");
    assert!(told.json["versions"]["ACL interface"].is_null());
    assert!(told.json["run_mode"].is_null());
    assert!(told.json["devices"][0]["memory_free"].is_null());
    assert!(told.json["devices"][0]["status"].is_null());
    assert!(told.json["devices"][0]["attributes"]["ai_cores"].is_null());
    assert_eq!(told.json["devices"][0]["attributes"]["ai_cpu_cores"], 6);
}

#[test]
fn only_the_first_device_is_taken_up_unless_all_are_asked_for() {
    let variables = [("ACLNN_SIM_DEVICES", "3")];
    let taken_up = |told: &Told| -> Vec<bool> {
        let devices = told.json["devices"].as_array().unwrap();
        devices
            .iter()
            .map(|device| device["taken_up"].as_bool().unwrap())
            .collect()
    };
    assert_eq!(taken_up(&on("", &variables)), [true, false, false]);
    let all = told("all", &with("", &variables));
    assert_eq!(taken_up(&all), [true, true, true]);
    assert_eq!(all.json["devices"][2]["soc"], "Ascend910B2");
    // A program that uses another device is not made to take up the first.
    let other = on("", &[variables[0], ("ACLNN_DEVICE", "npu:2")]);
    assert_eq!(taken_up(&other), [false, false, true]);
    assert_eq!(other.json["auto"], "npu:2");

    // One sick device beside others is told, and does not keep the others from working.
    let sick = told(
        "all",
        &with(
            "",
            &[variables[0], ("ACLNN_SIM_FAIL", "aclrtSetDevice:2:507033")],
        ),
    );
    expect(&sick, "works", "", "npu:1 cannot be used");
    assert_eq!(taken_up(&sick), [true, false, true]);
}

#[test]
fn the_variable_that_chooses_a_device_is_reported() {
    let wrong = on("", &[("ACLNN_DEVICE", "gpu")]);
    expect(&wrong, "works", "", "ACLNN_DEVICE");
    assert!(wrong.json["auto"].is_null());
    let cpu = on("", &[("ACLNN_DEVICE", "cpu:310p")]);
    assert_eq!(cpu.json["auto"], "cpu:310p");
    assert!(
        cpu.json["auto_reason"]
            .as_str()
            .unwrap()
            .contains("ACLNN_DEVICE")
    );

    // The simulated Atlas is reported once it is open, and so is a simulated one that does not open.
    let simulated = told("report", &[("ACLNN_DEVICE", "sim:310p")]);
    expect(&simulated, "works", "simulated", "");
    assert_eq!(simulated.json["simulated"], true);
    assert_eq!(simulated.json["devices"][0]["family"], "Atlas 310P");
    assert_eq!(simulated.json["devices"][0]["name"], "sim:Ascend310P3:0");
    assert_eq!(simulated.json["auto"], "sim:Ascend310P3:0");
    let broken = told(
        "report",
        &[
            ("ACLNN_DEVICE", "sim"),
            ("ACLNN_SIM_DIR", &home("missing_required")),
        ],
    );
    expect(&broken, "missing_function", "aclrtMalloc", "ACLNN_DEVICE");
}

#[test]
fn what_the_program_did_before_is_told() {
    let guest = told("guest", &with("", &[]));
    expect(&guest, "works", "", "");
    assert_eq!(guest.json["initialised_here"], false);
    assert!(
        guest.text.contains("another part of the program"),
        "{}",
        guest.text
    );

    let lost = told("lose", &[]);
    expect(&lost, "device_failed", "failed earlier", "npu-smi");
    assert_eq!(lost.json["simulated"], true);
    assert_eq!(lost.json["devices"][0]["soc"], "Ascend910B2");

    let over = told("shut_down", &with("", &[]));
    expect(&over, "shut_down", "shut down", "start the program anew");
    // What can be told without a call is told.
    assert_eq!(over.json["libraries"].as_array().unwrap().len(), 4);
    assert_eq!(over.json["versions"].as_object().unwrap().len(), 0);
}

#[test]
fn odd_texts_survive_json() {
    let odd = "a \"quoted\" \\ word,\n\ttabbed \u{1}\u{1f}\u{7f} caf\u{e9} \u{1f600} </script>";
    let told = told("report", &[("ACLNN_ODD", odd)]);
    assert_eq!(told.json["environment"]["ACLNN_ODD"], odd);
}

#[test]
fn the_doctor_says_how_it_ended_and_what_to_do_next() {
    let run = |arguments: &str, variables: &[(&str, &str)]| {
        let output = run(&format!("doctor{arguments}"), variables);
        let text = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), text, errors)
    };
    let last = |text: &str| text.lines().last().unwrap_or_default().to_owned();

    let (code, text, _) = run("", &with("", &[]));
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(last(&text), "next: nothing; Device::auto() gives npu:0");
    let (code, text, _) = run(" --device sim", &[]);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("a simulated Atlas (Ascend910B2) works"),
        "{text}"
    );

    for (variant, word) in [
        ("empty", "set_env.sh"),
        ("no_driver", "driver"),
        ("stub", "stub"),
        ("no_operators", "operator package"),
        ("missing_required", "lacks a function"),
    ] {
        let (code, text, _) = run("", &with(variant, &[]));
        assert_eq!(code, Some(1), "{variant}\n{text}");
        assert!(
            last(&text).starts_with("next: ") && last(&text).contains(word),
            "{text}"
        );
    }
    // The device asked for counts, not only that there is one.
    let (code, text, _) = run(" --device npu:5", &with("", &[]));
    assert_eq!(code, Some(1), "{text}");
    assert!(last(&text).contains("npu:5 does not exist"), "{text}");

    let (code, text, errors) = run(" --json", &with("", &[]));
    assert_eq!(code, Some(0));
    let json = text
        .lines()
        .find_map(|line| Some(&line[line.find('{')?..]))
        .unwrap();
    let json: Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["condition"], "works");
    assert!(last(&errors).starts_with("next: "), "{errors}");

    assert_eq!(run(" --device gpu", &[]).0, Some(2));
    assert_eq!(run(" --no-such-argument", &[]).0, Some(2));
    let (code, text, _) = run(" --help", &[]);
    assert_eq!(code, Some(0));
    assert!(text.contains("Exit status"), "{text}");
}
