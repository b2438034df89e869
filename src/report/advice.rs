//! What to do about what was found.

use super::collect::first_line;
use super::{Condition, Report};
use crate::soc::EntryPoints;

impl Report {
    /// Fills in [`Report::advice`] from all else.
    pub(super) fn advise(&mut self) {
        let mut advice: Vec<String> = Vec::new();
        if self.auto.is_none() {
            advice.push(format!(
                "ACLNN_DEVICE cannot be honoured, so Device::auto() fails: unset it or correct it ({})",
                self.auto_reason
            ));
        }
        advice.extend(self.remedy());
        let missing = |entry: fn(&EntryPoints) -> bool| {
            self.entry_points
                .as_ref()
                .is_some_and(|points| !entry(points))
        };
        if self.condition == Condition::Works {
            if missing(|points| points.ascend_quant_v3) && missing(|points| points.ascend_quant) {
                advice.push("this CANN has neither aclnnAscendQuantV3 nor aclnnAscendQuant, so multiply mode (div_mode = false) answers EntryPointMissing: install a newer operator package".to_owned());
            } else if missing(|points| points.ascend_quant_v3) {
                advice.push("this CANN has no aclnnAscendQuantV3: multiply mode goes through aclnnAscendQuant, along the last axis only; a newer operator package lifts that".to_owned());
            }
            if missing(|points| points.quantize) {
                advice.push("this CANN has no aclnnQuantize, so divide mode (div_mode = true) answers EntryPointMissing: install a newer operator package".to_owned());
            }
        }
        if self.works() && self.missing_functions.contains(&"aclmdlRICaptureBegin") {
            advice.push("this CANN cannot capture graphs (aclmdlRICaptureBegin came with 8.1): Graph answers EntryPointMissing, plans work".to_owned());
        }
        for device in &self.devices {
            if self.works()
                && let Some(problem) = &device.problem
            {
                advice.push(format!(
                    "npu:{} cannot be used, others can: {}",
                    device.ordinal,
                    first_line(problem)
                ));
            }
            if device.status.as_deref() == Some("abnormal") {
                advice.push(format!(
                    "npu:{} reports an abnormal status: look at it with npu-smi info",
                    device.ordinal
                ));
            }
        }
        self.advice = advice;
    }

    /// What to do about the condition.
    fn remedy(&self) -> Option<String> {
        let visible = std::env::var("ASCEND_RT_VISIBLE_DEVICES").unwrap_or_default();
        Some(match self.condition {
            Condition::Works => return None,
            Condition::UnsupportedPlatform => {
                "CANN runs on Linux: use the CPU here, Device::cpu()".to_owned()
            }
            Condition::NoToolkit => "if there is an Atlas here, install the CANN toolkit, or source its set_env.sh so that ASCEND_TOOLKIT_HOME names it; if there is none, nothing needs to be done: calls run on the CPU".to_owned(),
            Condition::IncompleteToolkit => "libnnopbase.so is missing beside CANN's runtime: install the whole toolkit, or source the set_env.sh of one that is whole".to_owned(),
            Condition::NoDriver => "install the Ascend driver, or put its folder (usually /usr/local/Ascend/driver/lib64/driver) on LD_LIBRARY_PATH; in a container, mount the host's".to_owned(),
            Condition::MissingDependency => "source the toolkit's set_env.sh, which sets LD_LIBRARY_PATH; if the library is still not found, reinstall the toolkit".to_owned(),
            Condition::BrokenLibrary => "reinstall the toolkit, for this processor: a library in it does not open".to_owned(),
            Condition::MissingFunction => "install a newer toolkit, or take the damaged library out of the way: it lacks a function that every supported CANN has".to_owned(),
            Condition::Stubs => "take the devlib and stub folders off LD_LIBRARY_PATH, and install the Ascend driver: what was opened are link-time stubs, which reach no device".to_owned(),
            Condition::NoDevice => "run npu-smi info: if it lists no device either, see to the driver; if it does, map /dev/davinci*, /dev/davinci_manager, /dev/devmm_svm and /dev/hisi_hdc into this container or VM".to_owned(),
            Condition::NoVisibleDevice => format!("correct or unset ASCEND_RT_VISIBLE_DEVICES: {visible:?} names no device that is there"),
            Condition::NoPermission => "add the user to the group that owns /dev/davinci* (usually HwHiAiUser), and log in again".to_owned(),
            Condition::InitialisationFailed => "CANN itself fails to start: see its message above and its logs in ~/ascend/log, and check that driver and toolkit versions go together".to_owned(),
            Condition::DeviceFailed => "look at the device with npu-smi info, reset it if it is sick (npu-smi set -t reset), and end other programs that hold it".to_owned(),
            Condition::UnsupportedProduct => "use an Atlas 310P, A2, A3 or Ascend 950, or the CPU: Device::cpu()".to_owned(),
            Condition::NoOperators => "install the operator package of this CANN (libopapi.so, or libopapi_nn.so from CANN 8.5 on), or set ASCEND_OPP_PATH or ASCEND_CUSTOM_OPP_PATH to a package of custom operators that has them".to_owned(),
            Condition::ShutDown => "start the program anew: ACL cannot be started again in this process".to_owned(),
        })
    }
}
