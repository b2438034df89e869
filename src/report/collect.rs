//! Puts together everything that a report tells.

use std::path::Path;

use aclnn_sys as sys;
use sys::{LibraryRole, LoadError, LoadErrorKind, Operators, Toolkit};

use super::{
    Condition, Report, ReportedAttempt, ReportedDevice, ReportedDeviceFile, ReportedLibrary,
    ReportedOperator, collectives, toolkits,
};
use crate::device::Device;
use crate::error::{Error, ErrorClass, Result};
use crate::lock::lock;
use crate::runtime::device_files::{self, DeviceFile, State};
use crate::runtime::library::{Failure, Library, Stage};
use crate::runtime::visible::Visible;
use crate::soc::ProductFamily;

/// Variables of CANN that decide what is found and how it runs. Ours and those of HCCL are taken by their prefixes.
const VARIABLES: &[&str] = &[
    "ASCEND_TOOLKIT_HOME",
    "ASCEND_HOME_PATH",
    "ASCEND_OPP_PATH",
    "ASCEND_CUSTOM_OPP_PATH",
    "ASCEND_RT_VISIBLE_DEVICES",
    "ASCEND_VISIBLE_DEVICES",
    "ASCEND_LAUNCH_BLOCKING",
    "ASCEND_GLOBAL_LOG_LEVEL",
    "ASCEND_SLOG_PRINT_TO_STDOUT",
    "ASCEND_PROCESS_LOG_PATH",
    "ASCEND_WORK_PATH",
    "LD_LIBRARY_PATH",
];

/// `ACL_ERROR_COMPILING_STUB_MODE`.
const STUB_MODE: i32 = 100_039;
/// `ACL_ERROR_RT_NO_DEVICE`.
const NO_DEVICE: i32 = 207_004;
/// `ACL_ERROR_RT_NO_PERMISSION`.
const NO_PERMISSION: i32 = 207_006;
/// What CANN answers where no device can be reached: the chip has no name, or the driver fails.
const UNREACHABLE: [i32; 2] = [507_008, 507_899];

pub(super) fn report(all_devices: bool) -> Report {
    let (auto, auto_reason) = choice();
    let mut report = Report {
        version: env!("CARGO_PKG_VERSION"),
        platform: format!("{}-{}", std::env::consts::ARCH, std::env::consts::OS),
        features: [
            ("rayon", cfg!(feature = "rayon")),
            ("threads", cfg!(feature = "threads")),
            ("sim", cfg!(feature = "sim")),
        ]
        .into_iter()
        .filter_map(|(name, on)| on.then_some(name))
        .collect(),
        environment: environment(),
        condition: Condition::Works,
        reason: String::new(),
        auto,
        auto_reason,
        simulated: false,
        libraries: Vec::new(),
        attempts: Vec::new(),
        stubs: Vec::new(),
        driver_library: None,
        versions: Vec::new(),
        initialised_here: None,
        run_mode: None,
        device_count: None,
        visible_devices: None,
        device_files: Vec::new(),
        devices: Vec::new(),
        operators: Vec::new(),
        missing_functions: Vec::new(),
        collectives: None,
        failures: Vec::new(),
        warnings: Vec::new(),
        advice: Vec::new(),
    };
    let obstacles = match Library::found() {
        Ok(Ok(library)) => report.working(library, all_devices),
        Ok(Err(failure)) => report.failed(failure),
        Err(error) => {
            report.condition = Condition::Forked;
            report.reason = error.to_string();
            Default::default()
        }
    };
    report.advise(&obstacles);
    report
}

/// What stands in the way, where it can be told.
#[derive(Default)]
pub(super) struct Obstacles {
    /// Of a library that is there: why it did not open.
    pub library: Option<LoadError>,
    /// The device files, with what is wrong with them.
    pub device_files: Vec<DeviceFile>,
}

/// What `Device::auto` gives, and why. Asking takes a device up, so a program that uses another one is
/// not made to: the answer follows without.
fn choice() -> (Option<String>, String) {
    let variable = std::env::var("ACLNN_DEVICE").unwrap_or_default();
    let chosen_by_variable = !variable.is_empty() && variable != "auto";
    if !chosen_by_variable
        && let Some(library) = Library::peek().filter(|library| !library.is_simulated())
        && !library.is_finalised()
        && !library.is_forked()
    {
        let others: Vec<u32> = lock(library.devices())
            .iter()
            .map(|device| device.ordinal())
            .collect();
        if !others.is_empty() && !others.contains(&0) {
            let reason = "the first device; not tried, since this program uses others";
            return (Some("npu:0".to_owned()), reason.to_owned());
        }
    }
    match Device::auto() {
        Ok(device) => {
            let reason = match device.fallback_reason() {
                _ if chosen_by_variable => format!("ACLNN_DEVICE={variable} says so"),
                Some(reason) => first_line(reason),
                None => "the first device, and it works".to_owned(),
            };
            (Some(device.to_string()), reason)
        }
        Err(error) => (None, first_line(&error.to_string())),
    }
}

pub(super) fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

fn environment() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = std::env::vars_os()
        .map(|(name, value)| {
            (
                name.to_string_lossy().into_owned(),
                value.to_string_lossy().into_owned(),
            )
        })
        .filter(|(name, _)| {
            ["ACLNN_", "HCCL_"]
                .iter()
                .any(|prefix| name.starts_with(prefix))
                || VARIABLES.contains(&name.as_str())
        })
        .collect();
    found.sort();
    found
}

pub(super) fn text(path: &Path) -> String {
    path.display().to_string()
}

impl Report {
    /// CANN opened and counts devices.
    fn working(&mut self, library: &'static Library, all_devices: bool) -> Obstacles {
        let _call = library.call();
        self.simulated = library.is_simulated();
        self.toolkit(library.toolkit());
        let mut obstacles = Obstacles {
            library: library.toolkit().unopened_operators(),
            device_files: Vec::new(),
        };
        if library.is_finalised() {
            // Nothing may be called any more.
            self.condition = Condition::ShutDown;
            self.reason = "ACL was shut down in this process".to_owned();
            return obstacles;
        }
        self.initialised_here = Some(library.initialised_here());
        self.device_count = Some(library.device_count());
        self.ask(library.functions());
        let taken: Vec<u32> = lock(library.devices())
            .iter()
            .map(|device| device.ordinal())
            .collect();
        for ordinal in 0..library.device_count() {
            let wanted =
                all_devices || taken.contains(&ordinal) || taken.is_empty() && ordinal == 0;
            self.device(library, ordinal, wanted);
        }
        (self.condition, self.reason) = self.judge(obstacles.library.as_ref());
        self.see_devices(library.device_count());
        obstacles.device_files = self.see_device_files();
        self.warnings
            .extend(toolkits::warnings(self, library.toolkit()));
        obstacles
    }

    /// What the process may see of `count` devices.
    fn see_devices(&mut self, count: u32) {
        let Some(visible) = Visible::of_process() else {
            return;
        };
        let sentence = visible.sentence(count);
        if visible.is_amiss(count) && count > 0 {
            self.warnings.push(sentence.clone());
        }
        self.visible_devices = Some(sentence);
    }

    /// The device files; opened for a try if CANN reaches no device.
    fn see_device_files(&mut self) -> Vec<DeviceFile> {
        if self.simulated {
            return Vec::new();
        }
        let fails = matches!(self.device_count, None | Some(0))
            || matches!(self.condition, Condition::DeviceFailed);
        let files = device_files::look(fails);
        self.device_files = files
            .iter()
            .map(|file| ReportedDeviceFile {
                path: text(&file.path),
                problem: file.state.problem(),
            })
            .collect();
        files
    }

    /// What the devices and the operators come to.
    fn judge(&self, unopened: Option<&LoadError>) -> (Condition, String) {
        let usable = || {
            self.devices
                .iter()
                .filter(|device| device.taken_up && device.problem.is_none())
        };
        let Some(first) = usable().next() else {
            let problems = self
                .devices
                .iter()
                .filter_map(|device| device.problem.clone());
            return (
                Condition::DeviceFailed,
                problems.collect::<Vec<_>>().join("\n"),
            );
        };
        let name = first.soc.as_deref().unwrap_or("of unknown product");
        if !usable().any(|device| device.offers_quantize()) {
            let reason = format!("npu_quantize is not offered on {name}");
            return (Condition::UnsupportedProduct, reason);
        }
        if self
            .operators
            .iter()
            .all(|operator| operator.library.is_none())
        {
            if let Some(error) = unopened {
                return (condition_of_load(error), first_line(&error.to_string()));
            }
            let reason = "no operator library of CANN has an entry point of npu_quantize";
            return (Condition::NoOperators, reason.to_owned());
        }
        let kind = if self.simulated {
            "a simulated Atlas"
        } else {
            "an Atlas"
        };
        (Condition::Works, format!("{kind} ({name}) works"))
    }

    /// CANN did not open, or opened and gave no device.
    fn failed(&mut self, failure: &Failure) -> Obstacles {
        let mut obstacles = Obstacles::default();
        self.reason = failure.error.to_string();
        match &failure.stage {
            Stage::Load(error) => {
                self.condition = condition_of_load(error);
                // The other lines are the attempts.
                self.reason = first_line(&self.reason);
                self.libraries = error.opened().iter().map(reported).collect();
                self.stubs = stub_files(error.opened());
                self.attempts(error.attempts());
                obstacles.library = Some(error.clone());
            }
            Stage::Start {
                toolkit,
                initialised,
                count,
            } => {
                obstacles.device_files = self.see_device_files();
                let files = &obstacles.device_files;
                self.condition = condition_of_start(toolkit, initialised, count, files);
                self.toolkit(toolkit);
                self.initialised_here = initialised.as_ref().ok().copied();
                self.device_count = count.as_ref().ok().copied();
                self.failures.extend(
                    [initialised.as_ref().err(), count.as_ref().err()]
                        .into_iter()
                        .flatten()
                        .map(Error::to_string),
                );
                if self.condition != Condition::Stubs {
                    self.ask(toolkit.functions());
                    self.see_devices(0);
                }
                self.warnings.extend(toolkits::warnings(self, toolkit));
            }
        }
        obstacles
    }

    fn attempts(&mut self, attempts: &[sys::Attempt]) {
        self.attempts = attempts
            .iter()
            .map(|attempt| ReportedAttempt {
                path: text(&attempt.path),
                origin: attempt.origin.to_string(),
                message: attempt.message.clone(),
                absent: attempt.absent,
            })
            .collect();
    }

    /// What is known about opened libraries without calling them.
    fn toolkit(&mut self, toolkit: &Toolkit) {
        self.libraries = toolkit.libraries().iter().map(reported).collect();
        self.attempts(toolkit.attempts());
        self.stubs = toolkit.stubs().into_iter().map(text).collect();
        self.driver_library = toolkit.driver_library().map(text);
        self.missing_functions = toolkit.functions().missing();
        self.collectives = Some(collectives::collectives(toolkit));
        let missing = toolkit.operators().missing();
        self.operators = Operators::NAMES
            .iter()
            .map(|&name| ReportedOperator {
                name,
                library: toolkit
                    .operator(name)
                    .filter(|_| !missing.contains(&name))
                    .map(|found| {
                        text(found.library.file.as_deref().unwrap_or(&found.library.path))
                    }),
            })
            .collect();
    }
}

impl ReportedDevice {
    /// Whether `npu_quantize` is offered on this product, as far as this crate knows the name.
    fn offers_quantize(&self) -> bool {
        let without = [
            ProductFamily::Atlas910,
            ProductFamily::Atlas310B,
            ProductFamily::Kirin,
        ];
        !without
            .iter()
            .any(|family| self.family.as_deref() == Some(&family.to_string()))
    }
}

pub(super) fn reported(opened: &sys::OpenedLibrary) -> ReportedLibrary {
    ReportedLibrary {
        role: opened.role.to_string(),
        path: text(&opened.path),
        file: opened.file.as_deref().map(text),
        origin: opened.origin.to_string(),
        stub: opened.looks_like_stub(),
    }
}

fn stub_files(opened: &[sys::OpenedLibrary]) -> Vec<String> {
    opened
        .iter()
        .filter(|library| library.looks_like_stub())
        .map(|library| text(library.file.as_deref().unwrap_or(&library.path)))
        .collect()
}

fn condition_of_load(error: &LoadError) -> Condition {
    match error.kind() {
        LoadErrorKind::Unsupported => Condition::UnsupportedPlatform,
        LoadErrorKind::NotFound if error.library() == LibraryRole::Runtime => Condition::NoToolkit,
        LoadErrorKind::NotFound => Condition::IncompleteToolkit,
        LoadErrorKind::DependencyMissing { .. } if error.is_driver_missing() => Condition::NoDriver,
        LoadErrorKind::DependencyMissing { .. } => Condition::MissingDependency,
        LoadErrorKind::SymbolMissing { .. } => Condition::MissingFunction,
        LoadErrorKind::NoPermission => Condition::NoPermission,
        LoadErrorKind::StaticProgram => Condition::StaticProgram,
        _ => Condition::BrokenLibrary,
    }
}

fn condition_of_start(
    toolkit: &Toolkit,
    initialised: &Result<bool>,
    count: &Result<u32>,
    files: &[DeviceFile],
) -> Condition {
    let codes = [
        initialised.as_ref().err().and_then(Error::code),
        count.as_ref().err().and_then(Error::code),
    ];
    let answered = |code: i32| codes.contains(&Some(code));
    let none_counted = match count {
        Ok(count) => *count == 0,
        Err(error) => {
            error.code() == Some(NO_DEVICE) || error.class() == Some(ErrorClass::NoDevice)
        }
    };
    let visible = Visible::of_process();
    let hidden = none_counted && initialised.is_ok() && visible.is_some();
    if answered(STUB_MODE) || !toolkit.stubs().is_empty() {
        Condition::Stubs
    } else if answered(NO_PERMISSION) {
        Condition::NoPermission
    } else if hidden && visible.as_ref().is_some_and(Visible::hides_everything) {
        Condition::NoVisibleDevice
    } else if files
        .iter()
        .any(|file| matches!(file.state, State::Denied(_)))
    {
        Condition::NoPermission
    } else if hidden {
        Condition::NoVisibleDevice
    } else if none_counted || UNREACHABLE.into_iter().any(answered) {
        Condition::NoDevice
    } else {
        Condition::InitialisationFailed
    }
}
