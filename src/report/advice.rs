//! What to do about what was found.

use aclnn_sys::files::Problem;
use aclnn_sys::{LoadError, LoadErrorKind};

use super::collect::{Obstacles, first_line};
use super::{Condition, Report};
use crate::runtime::device_files::{self, State};

impl Report {
    /// Fills in [`Report::advice`] from all else.
    pub(super) fn advise(&mut self, obstacles: &Obstacles) {
        let mut advice: Vec<String> = Vec::new();
        if self.auto.is_none() {
            advice.push(format!(
                "ACLNN_DEVICE cannot be honoured, so Device::auto() fails: unset it or correct it ({})",
                self.auto_reason
            ));
        }
        advice.extend(self.remedy(obstacles));
        let missing = |name: &str| {
            let mut operators = self.operators.iter();
            operators.any(|operator| operator.name == name && operator.library.is_none())
        };
        if self.condition == Condition::Works {
            if missing("aclnnAscendQuantV3") && missing("aclnnAscendQuant") {
                advice.push("this CANN has neither aclnnAscendQuantV3 nor aclnnAscendQuant, so multiply mode (div_mode = false) answers EntryPointMissing: install a newer operator package".to_owned());
            } else if missing("aclnnAscendQuantV3") {
                advice.push("this CANN has no aclnnAscendQuantV3: multiply mode goes through aclnnAscendQuant, along the last axis only; a newer operator package lifts that".to_owned());
            }
            if missing("aclnnQuantize") {
                advice.push("this CANN has no aclnnQuantize, so divide mode (div_mode = true) answers EntryPointMissing: install a newer operator package".to_owned());
            }
        }
        if self.works() && self.missing_functions.contains(&"aclmdlRICaptureBegin") {
            advice.push("this CANN cannot capture graphs (aclmdlRICaptureBegin came with 8.1): Graph answers EntryPointMissing, plans work".to_owned());
        }
        if self.condition == Condition::Works
            && let Some(error) = &obstacles.library
        {
            advice.push(first_line(&error.to_string()));
        }
        for warning in &self.warnings {
            advice.push(if warning.contains("ASCEND_RT_VISIBLE_DEVICES") {
                format!("correct or unset ASCEND_RT_VISIBLE_DEVICES: {warning}")
            } else {
                format!("source the set_env.sh of one toolkit alone, in a new shell: {warning}")
            });
        }
        for device in &self.devices {
            if self.works()
                && let Some(problem) = &device.problem
            {
                advice.push(format!(
                    "{} cannot be used, others can: {}",
                    device.name,
                    first_line(problem)
                ));
            }
            if device.status.as_deref() == Some("abnormal") {
                advice.push(format!(
                    "{} reports an abnormal status: look at it with npu-smi info",
                    device.name
                ));
            }
        }
        self.advice = advice;
    }

    /// What to do about the condition.
    fn remedy(&self, obstacles: &Obstacles) -> Option<String> {
        let error = obstacles.library.as_ref();
        Some(match self.condition {
            Condition::Works => return None,
            Condition::UnsupportedPlatform => {
                "CANN runs on Linux: use the CPU here, Device::cpu()".to_owned()
            }
            Condition::NoToolkit => "if there is an Atlas here, install the CANN toolkit, or source its set_env.sh so that ASCEND_TOOLKIT_HOME names it; if there is none, nothing needs to be done: calls run on the CPU".to_owned(),
            Condition::IncompleteToolkit => "libnnopbase.so is missing beside CANN's runtime: install the whole toolkit, or source the set_env.sh of one that is whole".to_owned(),
            Condition::NoDriver => "install the Ascend driver, or put its folder (usually /usr/local/Ascend/driver/lib64/driver) on LD_LIBRARY_PATH; in a container, mount the host's".to_owned(),
            Condition::MissingDependency => missing_dependency(error),
            Condition::BrokenLibrary => broken_library(error),
            Condition::StaticProgram => "build this program with RUSTFLAGS=\"-C target-feature=-crt-static\"; CANN is built with glibc, so rather for a target that ends in -linux-gnu than in -linux-musl".to_owned(),
            Condition::MissingFunction => "install a newer toolkit, or take the damaged library out of the way: it lacks a function that every supported CANN has".to_owned(),
            Condition::Stubs => "take the devlib and stub folders off LD_LIBRARY_PATH, and install the Ascend driver: what was opened are link-time stubs, which reach no device".to_owned(),
            Condition::NoDevice => no_device(obstacles),
            Condition::NoVisibleDevice => {
                let value = std::env::var_os("ASCEND_RT_VISIBLE_DEVICES").unwrap_or_default();
                format!(
                    "correct or unset ASCEND_RT_VISIBLE_DEVICES ({value:?}): it takes numbers that npu-smi info shows, ascending, such as 0,1"
                )
            }
            Condition::NoPermission => no_permission(obstacles),
            Condition::InitialisationFailed => "CANN itself fails to start: see its message above and its logs in ~/ascend/log, and check that driver and toolkit versions go together".to_owned(),
            Condition::DeviceFailed => "look at the device with npu-smi info, reset it if it is sick (npu-smi set -t reset), and end other programs that hold it".to_owned(),
            Condition::UnsupportedProduct => "use an Atlas 310P, A2, A3 or Ascend 950, or the CPU: Device::cpu()".to_owned(),
            Condition::NoOperators => "install the operator package of this CANN (libopapi.so, or libopapi_nn.so from CANN 8.5 on), or set ASCEND_OPP_PATH or ASCEND_CUSTOM_OPP_PATH to a package of custom operators that has them".to_owned(),
            Condition::Forked => "fork before the first use of an Atlas, or start a new program in the place of a fork (Python's start method \"spawn\"); the CPU can be used here: Device::cpu()".to_owned(),
            Condition::ShutDown => "start the program anew: ACL cannot be started again in this process".to_owned(),
        })
    }
}

fn missing_dependency(error: Option<&LoadError>) -> String {
    match error.map(LoadError::kind) {
        Some(LoadErrorKind::DependencyMissing { file }) if file.starts_with("ld-linux") || file.starts_with("libc.so") => {
            "run this program on a system with glibc, as CANN's own images are: its libraries do not work with another C library".to_owned()
        }
        _ => "source the toolkit's set_env.sh, which sets LD_LIBRARY_PATH; if the library is still not found, reinstall the toolkit".to_owned(),
    }
}

fn broken_library(error: Option<&LoadError>) -> String {
    let obstacle = error.and_then(LoadError::obstacle);
    let part = match obstacle {
        Some(obstacle) if obstacle.file.to_string_lossy().contains("libascend_hal") => "driver",
        _ => "toolkit",
    };
    match obstacle.map(|obstacle| &obstacle.problem) {
        Some(Problem::OtherProcessor { program, .. }) => format!(
            "reinstall the {part} from the package for {program}, or have ASCEND_TOOLKIT_HOME and LD_LIBRARY_PATH name one that is for it"
        ),
        Some(Problem::NoExec) => format!(
            "mount the file system of the {part} without noexec, or reinstall the {part} elsewhere"
        ),
        Some(Problem::NotCann { .. }) => "take the folder of that library off LD_LIBRARY_PATH, and source the set_env.sh of CANN's toolkit".to_owned(),
        Some(_) => format!(
            "reinstall the {part}, after a look at free disk space: a full disk or an interrupted installation leaves such files"
        ),
        None => "reinstall the toolkit, for this processor: a library in it does not open".to_owned(),
    }
}

fn no_permission(obstacles: &Obstacles) -> String {
    let problem = obstacles
        .library
        .as_ref()
        .and_then(LoadError::obstacle)
        .map(|obstacle| &obstacle.problem);
    let of_device = obstacles
        .device_files
        .iter()
        .find_map(|file| match &file.state {
            State::Denied(denied) => Some(denied),
            _ => None,
        });
    let denied = match problem {
        Some(Problem::NoPermission(denied)) => Some(&**denied),
        _ => of_device,
    };
    match denied.map(|denied| denied.command()) {
        Some(Some(command)) => {
            format!("have the administrator run {command}, then log in again and run this anew")
        }
        Some(None) => "look for what forbids it with getfacl and ls -Z, and at what the container may use".to_owned(),
        None => "add the user to the group that owns /dev/davinci* (usually HwHiAiUser), and log in again".to_owned(),
    }
}

fn no_device(obstacles: &Obstacles) -> String {
    let files = &obstacles.device_files;
    if let Some((problem, remedy)) = device_files::obstacle(files) {
        return format!("{remedy}: {problem}");
    }
    let missing: Vec<String> = files
        .iter()
        .filter(|file| file.state == State::Missing)
        .map(|file| file.path.display().to_string())
        .collect();
    let numbered = files.iter().any(|file| {
        let name = file.path.file_name().unwrap_or_default();
        name.to_string_lossy()
            .strip_prefix("davinci")
            .is_some_and(|rest| rest.parse::<u32>().is_ok())
    });
    if files.is_empty() {
        "run npu-smi info: if it lists no device either, see to the driver; if it does, map /dev/davinci*, /dev/davinci_manager, /dev/devmm_svm and /dev/hisi_hdc into this container or VM".to_owned()
    } else if !missing.is_empty() {
        format!(
            "map {} into this container or VM as well: other files of the driver are there",
            missing.join(", ")
        )
    } else if !numbered {
        "map a device (/dev/davinci0 or another) into this container or VM: the driver's other files are there"
            .to_owned()
    } else {
        "run npu-smi info, and see to the driver (dmesg): its files in /dev are all there and open"
            .to_owned()
    }
}
