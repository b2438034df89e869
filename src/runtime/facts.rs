//! What CANN tells of a device: who it is, how busy it is, what holds its memory, how long an operator may take.

use std::ffi::c_char;
use std::time::Duration;

use aclnn_sys as sys;

use crate::error::Result;
use crate::runtime::device::DeviceState;
use crate::runtime::versions::until_nul;

/// Who an Atlas is, and what it has. A fact that this CANN or this device cannot tell is `None`.
///
/// Sources: `aclrtGetDeviceInfo`, else `aclGetDeviceCapability`, `aclrtDeviceGetUuid` and `aclrtDeviceGetPCIBusId`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// What tells the device from all others.
    pub uuid: Option<[u8; 16]>,
    /// Where it is on the PCI bus, as `0000:c1:00.0`. Devices that hang on another bus (HCCS, UB) have none.
    pub pci_bus: Option<String>,
    /// Cores that compute matrices. A kernel of both kinds runs a group of one of these and its vector cores for each
    /// block.
    pub cube_cores: Option<u32>,
    /// Cores that compute vectors.
    pub vector_cores: Option<u32>,
    /// Cores of the device's own processor.
    pub ai_cpu_cores: Option<u32>,
    /// All its memory, in bytes.
    pub memory: Option<u64>,
    /// Its second-level cache, in bytes.
    pub l2_cache: Option<u64>,
    /// The number of the chip on this host, whatever `ASCEND_RT_VISIBLE_DEVICES` says.
    pub physical_chip: Option<u32>,
    /// Whether it is a part of a card that several share.
    pub is_virtual: Option<bool>,
    /// CANN's number of the architecture, for example 2201 for an Atlas A2.
    pub architecture: Option<u32>,
}

/// How busy the units of an Atlas are, in percent; `None` for a unit that it has not, or of which CANN knows nothing.
///
/// CANN's numbers mean nothing while a profile is recorded, nor on a virtual device.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Utilization {
    /// The cores that compute matrices; where the two kinds are one, all.
    pub cube: Option<u8>,
    /// The cores that compute vectors.
    pub vector: Option<u8>,
    /// The device's own processor.
    pub ai_cpu: Option<u8>,
    /// The memory's bandwidth.
    pub memory: Option<u8>,
}

/// What one component of CANN holds of a device's memory, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct MemoryUsage {
    /// CANN's name of the component.
    pub component: String,
    /// What it holds.
    pub current: u64,
    /// The most that it has held.
    pub peak: u64,
}

/// More components than any CANN has.
const COMPONENTS: usize = 256;

impl DeviceState {
    pub(super) fn number(&self) -> i32 {
        i32::try_from(self.ordinal()).unwrap_or(i32::MAX)
    }

    /// Whether a fact was told. CANN's words about one that was not are taken, so that they do not pile up.
    pub(super) fn told(&self, code: i32) -> bool {
        if code != 0 {
            self.library().take_message();
        }
        code == 0
    }

    /// A property of the device.
    fn attribute(&self, attribute: sys::aclrtDevAttr) -> Option<i64> {
        let get = self.library().functions().aclrtGetDeviceInfo?;
        let mut value = 0;
        // SAFETY: the value is valid for the write, and ACL counts a device of this number.
        let code = unsafe { get(self.ordinal(), attribute, &mut value) };
        self.told(code).then_some(value)
    }

    /// The same by the function that older CANNs have.
    fn capability(&self, fact: sys::aclDeviceInfo) -> Option<i64> {
        let get = self.library().functions().aclGetDeviceCapability?;
        let mut value = 0;
        // SAFETY: as above.
        let code = unsafe { get(self.ordinal(), fact, &mut value) };
        self.told(code).then_some(value)
    }

    pub fn uuid(&self) -> Option<[u8; 16]> {
        let get = self.library().functions().aclrtDeviceGetUuid?;
        let mut uuid = sys::aclrtUuid { bytes: [0; 16] };
        // SAFETY: the bytes are valid for the write, and ACL counts a device of this number.
        let code = unsafe { get(self.number(), &mut uuid) };
        self.told(code)
            .then(|| uuid.bytes.map(|byte| byte.to_ne_bytes()[0]))
    }

    pub fn pci_bus(&self) -> Option<String> {
        const LENGTH: usize = 64;
        let get = self.library().functions().aclrtDeviceGetPCIBusId?;
        let mut text: [c_char; LENGTH] = [0; LENGTH];
        // SAFETY: the text is valid for the write of as many bytes as are said, and ACL counts a device of this number.
        let code = unsafe { get(self.number(), text.as_mut_ptr(), LENGTH as i32) };
        let told = self.told(code).then(|| until_nul(&text));
        told.filter(|text| !text.is_empty())
    }

    pub fn info(&self) -> Result<DeviceInfo> {
        use sys::{aclDeviceInfo as Capability, aclrtDevAttr as Attribute};
        let _context = self.enter()?;
        let both = |attribute, capability| {
            self.attribute(attribute)
                .or_else(|| self.capability(capability))
        };
        let small = |value: Option<i64>| value.and_then(|value| u32::try_from(value).ok());
        let large = |value: Option<i64>| value.and_then(|value| u64::try_from(value).ok());
        Ok(DeviceInfo {
            uuid: self.uuid(),
            pci_bus: self.pci_bus(),
            cube_cores: small(both(
                Attribute::ACL_DEV_ATTR_CUBE_CORE_NUM,
                Capability::ACL_DEVICE_INFO_AI_CORE_NUM,
            )),
            vector_cores: small(both(
                Attribute::ACL_DEV_ATTR_VECTOR_CORE_NUM,
                Capability::ACL_DEVICE_INFO_VECTOR_CORE_NUM,
            )),
            ai_cpu_cores: small(self.attribute(Attribute::ACL_DEV_ATTR_AICPU_CORE_NUM)),
            memory: large(self.attribute(Attribute::ACL_DEV_ATTR_TOTAL_GLOBAL_MEM_SIZE)),
            l2_cache: large(both(
                Attribute::ACL_DEV_ATTR_L2_CACHE_SIZE,
                Capability::ACL_DEVICE_INFO_L2_SIZE,
            )),
            physical_chip: small(self.attribute(Attribute::ACL_DEV_ATTR_PHY_CHIP_ID)),
            is_virtual: self
                .attribute(Attribute::ACL_DEV_ATTR_IS_VIRTUAL)
                .map(|value| value != 0),
            architecture: small(self.attribute(Attribute::ACL_DEV_ATTR_NPU_ARCH)),
        })
    }

    pub fn utilization(&self) -> Result<Utilization> {
        let name = "aclrtGetDeviceUtilizationRate";
        let library = self.library();
        let get = library.optional(library.functions().aclrtGetDeviceUtilizationRate, name)?;
        let _context = self.enter()?;
        let mut rates = sys::aclrtUtilizationInfo {
            cubeUtilization: -1,
            vectorUtilization: -1,
            aicpuUtilization: -1,
            memoryUtilization: -1,
            utilizationExtend: std::ptr::null_mut(),
        };
        // SAFETY: the rates are valid for the write, and ACL counts a device of this number.
        self.check(name, unsafe { get(self.number(), &mut rates) })?;
        let known = |rate: i32| u8::try_from(rate).ok();
        Ok(Utilization {
            cube: known(rates.cubeUtilization),
            vector: known(rates.vectorUtilization),
            ai_cpu: known(rates.aicpuUtilization),
            memory: known(rates.memoryUtilization),
        })
    }

    pub fn memory_usage(&self) -> Result<Vec<MemoryUsage>> {
        let name = "aclrtGetMemUsageInfo";
        let library = self.library();
        let get = library.optional(library.functions().aclrtGetMemUsageInfo, name)?;
        let _context = self.enter()?;
        let none = sys::aclrtMemUsageInfo {
            name: [0; 32],
            curMemSize: 0,
            memPeakSize: 0,
            reserved: [0; 8],
        };
        let mut found = vec![none; COMPONENTS];
        let mut count = 0;
        // SAFETY: as many are valid for writes as are said, and so is the count.
        let code = unsafe { get(self.number(), found.as_mut_ptr(), COMPONENTS, &mut count) };
        self.check(name, code)?;
        let usage = found.iter().take(count).map(|one| MemoryUsage {
            component: until_nul(&one.name),
            current: one.curMemSize,
            peak: one.memPeakSize,
        });
        Ok(usage.collect())
    }

    /// Takes more than 0. Gives the timeout that took effect; `None` where this CANN does not tell.
    pub fn set_operator_timeout(&self, timeout: Duration) -> Result<Option<Duration>> {
        let library = self.library();
        let functions = library.functions();
        let _context = self.enter()?;
        if let Some(set) = functions.aclrtSetOpExecuteTimeOutV2 {
            let microseconds = timeout.as_nanos().div_ceil(1000);
            let microseconds = u64::try_from(microseconds).unwrap_or(u64::MAX);
            let mut actual = 0;
            // SAFETY: the answer is valid for the write.
            let code = unsafe { set(microseconds, &mut actual) };
            self.check("aclrtSetOpExecuteTimeOutV2", code)?;
            let is_endless = actual == u64::MAX;
            return Ok(Some(match is_endless {
                true => Duration::MAX,
                false => Duration::from_micros(actual),
            }));
        }
        let name = "aclrtSetOpExecuteTimeOut";
        let set = library.optional(functions.aclrtSetOpExecuteTimeOut, name)?;
        let seconds = timeout.as_nanos().div_ceil(1_000_000_000);
        let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
        // SAFETY: the function takes a number alone.
        self.check(name, unsafe { set(seconds) })?;
        Ok(None)
    }

    pub fn operator_timeout(&self) -> Result<Duration> {
        let name = "aclrtGetOpExecuteTimeout";
        let library = self.library();
        let get = library.optional(library.functions().aclrtGetOpExecuteTimeout, name)?;
        let _context = self.enter()?;
        let mut milliseconds = 0;
        // SAFETY: the answer is valid for the write.
        self.check(name, unsafe { get(&mut milliseconds) })?;
        Ok(Duration::from_millis(milliseconds.into()))
    }
}
