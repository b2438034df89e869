//! What a program sees on machines that lack something: each case in a process of its own, with the ordinary device
//! strings and the toolkit where `ASCEND_TOOLKIT_HOME` says.
//!
//! A child aborts on a panic, as a program built with `panic = "abort"` does, and is killed when it hangs. The cases
//! need a machine without CANN in `/usr/local/Ascend`.

#![cfg(feature = "sim")]

use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aclnn::{Device, QuantDType, Quantize, Tensor, sim::toolkit_directory};
use aclnn_sys::{LoadOptions, Toolkit};

const CHILD: &str = "ACLNN_TEST_LOADING";

/// Makes a child initialise ACL and take up the device by itself before it asks this crate.
const BEFORE: &str = "ACLNN_TEST_LOADING_BEFORE";

/// What one process got: `Device::npu(0)`, `Device::auto()`, a call there, and `Device::list()`.
fn probe() -> String {
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let mut text = String::new();
    if std::env::var_os(BEFORE).is_some() {
        let functions = *Toolkit::load(&LoadOptions::new()).unwrap().functions();
        // SAFETY: a null configuration is allowed, and device 0 is there.
        unsafe {
            assert_eq!((functions.aclInit)(std::ptr::null()), 0);
            assert_eq!((functions.aclrtSetDevice)(0), 0);
        }
    }
    // The process that names a device asks for that one first: only one set of libraries can be open.
    let npu = std::env::var_os("ACLNN_DEVICE")
        .is_none()
        .then(|| Device::npu(0));
    match npu {
        Some(Ok(device)) => {
            writeln!(text, "npu: {device} {}", device.target().soc().name()).unwrap()
        }
        Some(Err(error)) => {
            writeln!(text, "npu: {} {}", error.kind(), first(&error.to_string())).unwrap()
        }
        None => {}
    }
    match Device::auto() {
        Ok(device) => {
            let reason = device.fallback_reason().map(first);
            writeln!(text, "auto: {device} {}", reason.as_deref().unwrap_or("-")).unwrap();
            let call = || {
                let x = Tensor::from_slice(&[0.5f32, 1.5, -2.5, 1000.0], [4], &device)?;
                let scales = Tensor::from_slice(&[10.0f32], [1], &device)?;
                Quantize::multiply(QuantDType::QInt8)
                    .run(&x, &scales, None)?
                    .to_vec::<i8>()
            };
            match call() {
                Ok(values) => writeln!(text, "call: {values:?}").unwrap(),
                Err(error) => {
                    writeln!(text, "call: {} {}", error.kind(), first(&error.to_string())).unwrap()
                }
            }
        }
        Err(error) => {
            writeln!(text, "auto: {} {}", error.kind(), first(&error.to_string())).unwrap()
        }
    }
    writeln!(text, "list: {:?}", Device::list()).unwrap();
    text
}

/// In the parent, what a child running `test` with this environment printed; a child does not come back.
fn outcome(test: &str, toolkit: Option<&str>, environment: &[(&str, &str)]) -> String {
    if std::env::var_os(CHILD).is_some() {
        std::panic::set_hook(Box::new(|panic| {
            eprintln!("{panic}");
            std::process::abort();
        }));
        print!("<<<{}>>>", probe());
        std::process::exit(0);
    }
    let root = toolkit_directory();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("ASCEND_") || text.starts_with("ACLNN_") || text == "LD_LIBRARY_PATH" {
            command.env_remove(&name);
        }
    }
    if let Some(variant) = toolkit {
        let folder = root.join(variant);
        assert!(folder.is_dir(), "{} is missing", folder.display());
        command.env("ASCEND_TOOLKIT_HOME", folder);
    }
    let mut child = command
        .env(CHILD, "1")
        .envs(environment.iter().copied())
        .spawn()
        .unwrap();
    let end = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            child.kill().unwrap();
            panic!("{test} with {toolkit:?} {environment:?} hangs");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}\n{text}\n{errors}",
        output.status
    );
    let (_, rest) = text
        .split_once("<<<")
        .unwrap_or_else(|| panic!("{text}\n{errors}"));
    let (answer, _) = rest.split_once(">>>").unwrap();
    answer
        .replace(&root.display().to_string(), "TOOLKIT")
        .trim_end()
        .to_owned()
}

/// The answers where no Atlas can be used for this reason: the error, and `auto` on the CPU with it.
fn unavailable(reason: &str) -> String {
    format!(
        "npu: unavailable {reason}\nauto: cpu {reason}\ncall: [5, 15, -25, 127]\nlist: [\"cpu\"]"
    )
}

const WORKS: &str =
    "npu: npu:0 Ascend910B2\nauto: npu:0 -\ncall: [5, 15, -25, 127]\nlist: [\"npu:0\", \"cpu\"]";

const NOT_FOUND: &str = "the runtime (libascendcl.so or libacl_rt.so) of CANN not found: install the toolkit, or run its set_env.sh first";

#[test]
fn no_toolkit() {
    assert_eq!(outcome("no_toolkit", None, &[]), unavailable(NOT_FOUND));
}

#[test]
fn an_empty_toolkit() {
    assert_eq!(
        outcome("an_empty_toolkit", Some("empty"), &[]),
        unavailable(NOT_FOUND)
    );
}

#[test]
fn a_toolkit_folder_that_is_not_there() {
    let environment = [
        ("ASCEND_TOOLKIT_HOME", "/nonexistent"),
        ("ASCEND_HOME_PATH", ""),
    ];
    assert_eq!(
        outcome("a_toolkit_folder_that_is_not_there", None, &environment),
        unavailable(NOT_FOUND)
    );
}

#[test]
fn a_toolkit_without_a_driver() {
    let reason = "the runtime (libascendcl.so or libacl_rt.so) of CANN needs libascend_hal.so, which comes with the \
                  Ascend driver: install the driver, or put its folder (usually /usr/local/Ascend/driver/lib64/driver) \
                  on LD_LIBRARY_PATH";
    assert_eq!(
        outcome("a_toolkit_without_a_driver", Some("no_driver"), &[]),
        unavailable(reason)
    );
}

const STUB: &str = "CANN opened, but TOOLKIT/stub/lib64/libascendcl.so is a link-time stub: take its folder off \
                    LD_LIBRARY_PATH, or install the Ascend driver: aclInit answered 100039 \
                    (ACL_ERROR_COMPILING_STUB_MODE): a link-time stub library was loaded in place of the real one (a \
                    link-time stub was loaded in place of the real library: take devlib and stub folders off \
                    LD_LIBRARY_PATH)";

#[test]
fn stubs_in_the_place_of_libraries() {
    assert_eq!(
        outcome("stubs_in_the_place_of_libraries", Some("stub"), &[]),
        unavailable(STUB)
    );
}

#[test]
fn stubs_on_the_library_path() {
    let folder = toolkit_directory().join("stub/lib64");
    let environment = [("LD_LIBRARY_PATH", folder.to_str().unwrap())];
    assert_eq!(
        outcome("stubs_on_the_library_path", None, &environment),
        unavailable(STUB)
    );
}

const NO_DEVICE: &str = "aclrtGetDeviceCount answered 207004 (ACL_ERROR_RT_NO_DEVICE): the driver sees no usable \
                         device, or ASCEND_RT_VISIBLE_DEVICES leaves none";

#[test]
fn a_driver_without_a_device() {
    let answer = outcome(
        "a_driver_without_a_device",
        Some(""),
        &[("ACLNN_SIM_DEVICES", "0")],
    );
    assert_eq!(
        answer,
        unavailable(&format!(
            "CANN opened, but the driver sees no device: {NO_DEVICE}"
        ))
    );
}

#[test]
fn no_visible_device() {
    for (visible, why) in [
        ("", "it is empty"),
        ("7", "device 7 is not there"),
        (
            "x",
            "\"x\" is no number of a device, and is read no further",
        ),
    ] {
        let answer = outcome(
            "no_visible_device",
            Some(""),
            &[("ASCEND_RT_VISIBLE_DEVICES", visible)],
        );
        let of_listed = if visible == "7" {
            " of the 1 that it lists"
        } else {
            ""
        };
        let reason = format!(
            "CANN opened, but ASCEND_RT_VISIBLE_DEVICES={visible:?} leaves no device{of_listed}: {why}: {NO_DEVICE}"
        );
        assert_eq!(answer, unavailable(&reason));
    }
}

/// Numbers count within the list, and an error about a number says so.
#[test]
fn devices_that_the_environment_numbers_anew() {
    let test = "devices_that_the_environment_numbers_anew";
    let environment = [
        ("ACLNN_SIM_DEVICES", "4"),
        ("ASCEND_RT_VISIBLE_DEVICES", "2,3"),
        ("ACLNN_DEVICE", "npu:2"),
    ];
    assert_eq!(
        outcome(test, Some(""), &environment),
        "auto: unavailable device npu:2 does not exist; there are 2, numbered from 0: ASCEND_RT_VISIBLE_DEVICES=\"2,3\" \
         leaves 2 devices; numbers count within it (npu:0 is device 2, npu:1 is device 3) (from the environment variable \
         ACLNN_DEVICE)\nlist: [\"npu:0\", \"npu:1\", \"cpu\"]"
    );
}

#[test]
fn a_broken_library() {
    let reason = "the runtime (libascendcl.so or libacl_rt.so) of CANN is there but does not open: \
                  TOOLKIT/broken/lib64/libascendcl.so is a text, not a library: install it again";
    assert_eq!(
        outcome("a_broken_library", Some("broken"), &[]),
        unavailable(reason)
    );
}

#[test]
fn no_libnnopbase() {
    let reason =
        "libnnopbase.so of CANN not found: install the toolkit, or run its set_env.sh first";
    assert_eq!(
        outcome("no_libnnopbase", Some("no_base"), &[]),
        unavailable(reason)
    );
}

#[test]
fn a_missing_required_function() {
    let reason = "the runtime (libascendcl.so or libacl_rt.so) of CANN lacks aclrtMalloc: replace \
                  TOOLKIT/missing_required/lib64/libascendcl.so, which is damaged or too old";
    assert_eq!(
        outcome("a_missing_required_function", Some("missing_required"), &[]),
        unavailable(reason)
    );
}

#[test]
fn init_fails() {
    let test = "init_fails";
    let reason = "CANN opened, but does not work: aclInit answered 500000 (ACL_ERROR_INTERNAL_ERROR): unknown error; \
                  aclInit returns it when the chip has no name";
    assert_eq!(
        outcome(test, Some(""), &[("ACLNN_SIM_SOC", "none")]),
        unavailable(reason)
    );
    let reason = "CANN opened, but does not work: aclInit answered 507008 (ACL_ERROR_RT_SOC_VERSION): the chip's name \
                  cannot be found: device not reachable from here, or software too old for it (the chip's name cannot \
                  be found: is the device mapped into this container, and the user in its group?)";
    assert_eq!(
        outcome(test, Some(""), &[("ACLNN_SIM_FAIL", "aclInit:1+:507008")]),
        unavailable(reason)
    );
    // The count often gives the better reason.
    let environment = [
        ("ACLNN_SIM_FAIL", "aclInit:1+:507008"),
        ("ACLNN_SIM_DEVICES", "0"),
    ];
    let reason = format!("CANN opened, but the driver sees no device: {NO_DEVICE}");
    assert_eq!(outcome(test, Some(""), &environment), unavailable(&reason));
}

#[test]
fn somebody_else_initialised_acl() {
    let environment = [(BEFORE, "1")];
    assert_eq!(
        outcome("somebody_else_initialised_acl", Some(""), &environment),
        WORKS
    );
}

#[test]
fn counting_fails() {
    let test = "counting_fails";
    let reason = "CANN opened, but does not work: aclrtGetDeviceCount answered 507899 \
                  (ACL_ERROR_RT_DRV_INTERNAL_ERROR): the driver failed; also what a host without a device reports";
    let environment = [("ACLNN_SIM_FAIL", "aclrtGetDeviceCount:1+:507899")];
    assert_eq!(outcome(test, Some(""), &environment), unavailable(reason));
    // Success, and nothing written: what a stub of the driver does.
    let environment = [("ACLNN_SIM_SWALLOW", "aclrtGetDeviceCount:1")];
    let reason = "CANN opened, but the driver sees no device";
    assert_eq!(outcome(test, Some(""), &environment), unavailable(reason));
}

/// The answers where CANN counts a device that does not start.
fn sick(reason: &str) -> String {
    format!(
        "npu: unavailable {reason}\nauto: cpu {reason}\ncall: [5, 15, -25, 127]\nlist: [\"npu:0\", \"cpu\"]"
    )
}

#[test]
fn a_device_does_not_start() {
    let test = "a_device_does_not_start";
    let reason = "device npu:0 cannot be used: aclrtSetDevice answered 507033 (ACL_ERROR_RT_DEV_SETUP_ERROR): the \
                  device did not start";
    assert_eq!(
        outcome(
            test,
            Some(""),
            &[("ACLNN_SIM_FAIL", "aclrtSetDevice:1+:507033")]
        ),
        sick(reason)
    );
    let reason = "device npu:0 cannot be used: aclrtCreateStreamWithConfig answered 207001 \
                  (ACL_ERROR_RT_MEMORY_ALLOCATION): memory could not be given, on the device or pinned on the host";
    assert_eq!(
        outcome(
            test,
            Some(""),
            &[("ACLNN_SIM_FAIL", "aclrtCreateStream*:1+:207001")]
        ),
        sick(reason)
    );
    // The second try works, and is made.
    let answer = outcome(test, Some(""), &[("ACLNN_SIM_SWALLOW", "aclrtSetDevice:1")]);
    let expected = WORKS.replace(
        "npu: npu:0 Ascend910B2",
        "npu: unavailable device npu:0 cannot be used: aclrtSetDevice answered success and gave no context",
    );
    assert_eq!(answer, expected);
    let answer = outcome(
        test,
        Some(""),
        &[("ACLNN_SIM_SWALLOW", "aclrtCreateStream*:1")],
    );
    let reason = "npu: unavailable device npu:0 cannot be used: aclrtCreateStreamWithConfig answered success and gave no stream";
    assert_eq!(answer, WORKS.replace("npu: npu:0 Ascend910B2", reason));
}

#[test]
fn no_operators() {
    let call = "call: entry_point_missing this CANN has neither aclnnAscendQuantV3 nor aclnnAscendQuant, which \
                div_mode=false needs";
    let expected = WORKS.replace("call: [5, 15, -25, 127]", call);
    assert_eq!(outcome("no_operators", Some("no_operators"), &[]), expected);
}

#[test]
fn operators_without_kernels() {
    let call = "call: library aclnnAscendQuantV3GetWorkspaceSize answered 561003 (ACLNN_ERR_INNER_FIND_KERNEL_ERROR): no kernel found; \
                usually the operator kernel package is not installed (the operator binaries for this product are not \
                installed: install the kernel package that belongs to this CANN)";
    let environment = [("ACLNN_SIM_HIDE", "aclnnAscendQuantV3")];
    let expected = WORKS.replace("call: [5, 15, -25, 127]", call);
    assert_eq!(
        outcome("operators_without_kernels", Some(""), &environment),
        expected
    );
}

#[test]
fn toolkits_that_work_without_the_feature_sim() {
    let test = "toolkits_that_work_without_the_feature_sim";
    for variant in [
        "",
        "without_v3",
        "cann_8_1",
        "missing_optional",
        "no_task_groups",
        "split",
        "acl_rt",
    ] {
        assert_eq!(outcome(test, Some(variant), &[]), WORKS, "{variant}");
    }
    // A vendor's operators alone.
    let custom = toolkit_directory().join("custom/opp");
    let environment = [("ASCEND_OPP_PATH", custom.to_str().unwrap())];
    assert_eq!(outcome(test, Some("custom"), &environment), WORKS);
    // And versions that nobody has seen yet.
    let environment = [
        ("ACLNN_SIM_VERSION", "99.0.0"),
        ("ACLNN_SIM_CANN_VERSION", "99.9.RC9.beta"),
    ];
    assert_eq!(outcome(test, Some(""), &environment), WORKS);
    let environment = [
        ("ACLNN_SIM_SOC", "Ascend910_9391"),
        ("ACLNN_SIM_DEVICES", "3"),
    ];
    let expected = "npu: npu:0 Ascend910_9391\nauto: npu:0 -\ncall: [5, 15, -25, 127]\n\
                    list: [\"npu:0\", \"npu:1\", \"npu:2\", \"cpu\"]";
    assert_eq!(outcome(test, Some(""), &environment), expected);
    // The name says where the libraries are, whatever else is set.
    let environment = [
        ("ASCEND_HOME_PATH", "/nonexistent"),
        ("ASCEND_OPP_PATH", "/nonexistent"),
    ];
    assert_eq!(outcome(test, Some(""), &environment), WORKS);
}

#[test]
fn the_device_that_the_environment_names() {
    let test = "the_device_that_the_environment_names";
    let auto = |toolkit: Option<&str>, device: &str| {
        let answer = outcome(test, toolkit, &[("ACLNN_DEVICE", device)]);
        answer.lines().next().unwrap().to_owned()
    };
    let from = "(from the environment variable ACLNN_DEVICE)";
    let not_one = |device| {
        format!(
            "auto: invalid_device_string device {device:?} is not one of auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N {from}"
        )
    };
    let no_product = |device, soc| {
        format!(
            "auto: invalid_device_string device {device:?}: {soc:?} is not a known Atlas product; use a family (310p, a2, \
             a3, 950) or a full name such as Ascend910B2, Ascend310P3, Ascend910_9391 {from}"
        )
    };
    // The same with a toolkit and without one.
    for toolkit in [Some(""), None] {
        let same = |device: &str, expected: &str| {
            assert_eq!(auto(toolkit, device), expected, "{toolkit:?}")
        };
        same("cpu", "auto: cpu -");
        same("cpu:950", "auto: cpu:950 -");
        same("sim", "auto: sim:Ascend910B2:0 -");
        same("sim:310p", "auto: sim:Ascend310P3:0 -");
        same("sim:Ascend910_9391", "auto: sim:Ascend910_9391:0 -");
        same("sim:a3:2", "auto: sim:Ascend910_9391:2 -");
        same("cpu:nonsense", &no_product("cpu:nonsense", "nonsense"));
        same("cpu:", &no_product("cpu:", ""));
        same("sim:nonsense", &no_product("sim:nonsense", "nonsense"));
        for device in [
            "gpu",
            "npu:x",
            "npu:-1",
            "npu:",
            "npu:4294967296",
            "CPU",
            " cpu",
        ] {
            same(device, &not_one(device));
        }
    }
    for device in ["", "auto", "npu", "npu:0"] {
        assert_eq!(auto(Some(""), device), "auto: npu:0 -");
    }
    for device in ["", "auto"] {
        assert_eq!(auto(None, device), format!("auto: cpu {NOT_FOUND}"));
    }
    for device in ["npu", "npu:0", "npu:5"] {
        assert_eq!(auto(None, device), format!("auto: unavailable {NOT_FOUND}"));
    }
    let expected = format!(
        "auto: unavailable device npu:5 does not exist; there are 1, numbered from 0 {from}"
    );
    assert_eq!(auto(Some(""), "npu:5"), expected);
}
