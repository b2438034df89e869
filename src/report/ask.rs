//! Asks CANN for versions, and each device for what it is.

use aclnn_sys as sys;
use sys::Functions;

use super::{Report, ReportedDevice};
use crate::error::Error;
use crate::runtime::device::DeviceState;
use crate::runtime::library::{self, Library};
use crate::runtime::versions;

/// What `aclsysGetCANNVersion` can be asked for.
const PACKAGES: &[(&str, sys::aclCANNPackageName)] = &[
    ("CANN", sys::aclCANNPackageName::ACL_PKG_NAME_CANN),
    ("runtime", sys::aclCANNPackageName::ACL_PKG_NAME_RUNTIME),
    ("compiler", sys::aclCANNPackageName::ACL_PKG_NAME_COMPILER),
    ("toolkit", sys::aclCANNPackageName::ACL_PKG_NAME_TOOLKIT),
    ("opp", sys::aclCANNPackageName::ACL_PKG_NAME_OPP),
    (
        "opp_kernel",
        sys::aclCANNPackageName::ACL_PKG_NAME_OPP_KERNEL,
    ),
    ("driver", sys::aclCANNPackageName::ACL_PKG_NAME_DRIVER),
];

/// Packages that newer CANN is asked for by name.
const NAMED_PACKAGES: &[&str] = &["runtime", "ops_nn"];

const ATTRIBUTES: &[(&str, sys::aclrtDevAttr)] = &[
    (
        "ai_cpu_cores",
        sys::aclrtDevAttr::ACL_DEV_ATTR_AICPU_CORE_NUM,
    ),
    ("ai_cores", sys::aclrtDevAttr::ACL_DEV_ATTR_AICORE_CORE_NUM),
    (
        "vector_cores",
        sys::aclrtDevAttr::ACL_DEV_ATTR_VECTOR_CORE_NUM,
    ),
    (
        "l2_cache_bytes",
        sys::aclrtDevAttr::ACL_DEV_ATTR_L2_CACHE_SIZE,
    ),
    ("is_virtual", sys::aclrtDevAttr::ACL_DEV_ATTR_IS_VIRTUAL),
    ("npu_architecture", sys::aclrtDevAttr::ACL_DEV_ATTR_NPU_ARCH),
];

impl Report {
    /// Notes a call that failed; `true` if it did not.
    fn succeeded(&mut self, functions: &Functions, call: &'static str, code: i32) -> bool {
        if code != 0 {
            let message = library::take_message(functions);
            self.failures
                .push(Error::from_call(call, code, message).to_string());
        }
        code == 0
    }

    /// Asks for versions and the run mode.
    pub(super) fn ask(&mut self, functions: &Functions) {
        if let Some(get) = functions.aclrtGetVersion {
            let (mut major, mut minor, mut patch) = (0, 0, 0);
            // SAFETY: the three numbers are valid for writes.
            let code = unsafe { get(&mut major, &mut minor, &mut patch) };
            if self.succeeded(functions, "aclrtGetVersion", code) {
                self.version(
                    "ACL interface".to_owned(),
                    format!("{major}.{minor}.{patch}"),
                );
            }
        }
        for &(name, package) in PACKAGES {
            if let Some((code, version)) = versions::of_package(functions, package)
                && self.succeeded(functions, "aclsysGetCANNVersion", code)
            {
                self.version(format!("{name} package"), version);
            }
        }
        for name in NAMED_PACKAGES {
            let mut parts = Vec::new();
            if let Some((code, version)) = versions::of_named_package(functions, name)
                && self.succeeded(functions, "aclsysGetVersionStr", code)
            {
                parts.push(version);
            }
            if let Some((code, number)) = versions::number_of_named_package(functions, name)
                && self.succeeded(functions, "aclsysGetVersionNum", code)
            {
                parts.push(format!("({number})"));
            }
            if !parts.is_empty() {
                self.version(format!("{name} by name"), parts.join(" "));
            }
        }
        if let Some(get) = functions.aclrtGetRunMode {
            let mut mode = sys::aclrtRunMode(u32::MAX);
            // SAFETY: the mode is valid for the write.
            let code = unsafe { get(&mut mode) };
            if self.succeeded(functions, "aclrtGetRunMode", code) {
                self.run_mode = Some(match mode {
                    sys::aclrtRunMode::ACL_DEVICE => "device".to_owned(),
                    sys::aclrtRunMode::ACL_HOST => "host".to_owned(),
                    sys::aclrtRunMode(other) => other.to_string(),
                });
            }
        }
    }

    fn version(&mut self, name: String, version: String) {
        if !version.is_empty() {
            self.versions.push((name, version));
        }
    }

    pub(super) fn device(&mut self, library: &'static Library, ordinal: u32, take_up: bool) {
        let mut device = ReportedDevice {
            ordinal,
            name: library.device_name(ordinal, None),
            taken_up: false,
            problem: None,
            soc: None,
            family: None,
            memory_free: None,
            memory_total: None,
            status: None,
            stream_priorities: None,
            uuid: None,
            pci_bus: None,
            operator_timeout: None,
            attributes: Vec::new(),
        };
        if take_up {
            match DeviceState::get(library, ordinal) {
                Ok(state) => self.look_at(state, &mut device),
                Err(error) => device.problem = Some(error.to_string()),
            }
        }
        self.devices.push(device);
    }

    fn look_at(&mut self, state: &DeviceState, device: &mut ReportedDevice) {
        let functions = state.library().functions();
        device.taken_up = true;
        device.name = state.to_string();
        let soc = state.target().soc();
        device.soc = Some(soc.name().to_owned());
        device.family = soc.family().map(|family| family.to_string());
        let _context = match state.enter() {
            Ok(context) => context,
            Err(error) => {
                device.problem = Some(error.to_string());
                return;
            }
        };
        let number = i32::try_from(device.ordinal).unwrap_or(i32::MAX);
        if let Some(get) = functions.aclrtQueryDeviceStatus {
            let mut status = sys::aclrtDeviceStatus::ACL_RT_DEVICE_STATUS_END;
            // SAFETY: the status is valid for the write, and ACL counts a device of this number.
            let code = unsafe { get(number, &mut status) };
            if self.succeeded(functions, "aclrtQueryDeviceStatus", code) {
                device.status = Some(match status {
                    sys::aclrtDeviceStatus::ACL_RT_DEVICE_STATUS_NORMAL => "normal".to_owned(),
                    sys::aclrtDeviceStatus::ACL_RT_DEVICE_STATUS_ABNORMAL => "abnormal".to_owned(),
                    sys::aclrtDeviceStatus(other) => other.to_string(),
                });
            }
        }
        if functions.aclrtGetMemInfo.is_some() {
            match state.memory_info() {
                Ok((free, total)) => {
                    (device.memory_free, device.memory_total) = (Some(free), Some(total));
                }
                Err(error) => self.failures.push(error.to_string()),
            }
        }
        if let Some(get) = functions.aclrtDeviceGetStreamPriorityRange {
            let (mut lowest, mut highest) = (0, 0);
            // SAFETY: both numbers are valid for writes, and the device's context is current.
            let code = unsafe { get(&mut lowest, &mut highest) };
            if self.succeeded(functions, "aclrtDeviceGetStreamPriorityRange", code) {
                device.stream_priorities = Some((lowest, highest));
            }
        }
        let digits = |uuid: [u8; 16]| uuid.map(|byte| format!("{byte:02x}")).concat();
        (device.uuid, device.pci_bus) = (state.uuid().map(digits), state.pci_bus());
        if functions.aclrtGetOpExecuteTimeout.is_some() {
            match state.operator_timeout() {
                Ok(timeout) => device.operator_timeout = Some(timeout.as_millis()),
                Err(error) => self.failures.push(error.to_string()),
            }
        }
        if let Some(get) = functions.aclrtGetDeviceInfo {
            for &(name, attribute) in ATTRIBUTES {
                let mut value = 0;
                // SAFETY: the value is valid for the write, and ACL counts a device of this number.
                let code = unsafe { get(device.ordinal, attribute, &mut value) };
                if self.succeeded(functions, "aclrtGetDeviceInfo", code) {
                    device.attributes.push((name, value));
                }
            }
        }
    }
}
