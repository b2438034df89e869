//! Devices: the CPU, standing for an Atlas product, or an Atlas itself.

use std::ffi::c_void;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};
use crate::lock::lock;
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::extension::Extension;
use crate::runtime::facts::{DeviceInfo, MemoryUsage, Utilization};
use crate::runtime::library::Library;
use crate::runtime::memory::MemoryStatistics;
use crate::soc::{Soc, Target};
use crate::stream::Stream;

/// Where tensors live and operators run.
///
/// A CPU device stands for an Atlas product: of the quantized operators, attention, caches and collectives it accepts and
/// refuses just what that product would, so that a machine without an Atlas can tell whether they will run on one. Of the
/// other operators it checks types, shapes and limits; whether a product has the operator at all CANN alone says.
/// [`Device::cpu`] stands for an Atlas A2.
///
/// ```
/// use aclnn::{Device, ProductFamily};
///
/// assert_eq!(Device::cpu().target().soc().family(), Some(ProductFamily::AtlasA2));
/// let device: Device = "cpu:310p".parse()?;
/// assert_eq!(device.target().soc().family(), Some(ProductFamily::Atlas310P));
/// # Ok::<(), aclnn::Error>(())
/// ```
///
/// A device can be the key of a map. (Clippy's `mutable_key_type` sees the state behind it; what is compared and hashed
/// never changes.)
#[derive(Clone, Debug)]
pub struct Device(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Cpu(Arc<Cpu>),
    Atlas(&'static DeviceState),
}

#[derive(Debug)]
struct Cpu {
    target: Target,
    fallback: Option<String>,
    /// What the front end keeps with a CPU device, as it does with a stream of an Atlas.
    extension: Arc<Extension>,
}

/// What [`Device::cpu`] gives, kept so that making that device allocates nothing.
static DEFAULT: LazyLock<Arc<Cpu>> = LazyLock::new(|| {
    Arc::new(Cpu {
        target: Target::implied(),
        fallback: None,
        extension: Arc::default(),
    })
});

impl Device {
    /// The CPU, standing for an Atlas A2 whose CANN has every entry point.
    pub fn cpu() -> Device {
        Device(Kind::Cpu(DEFAULT.clone()))
    }

    /// The CPU, standing for the product given.
    ///
    /// ```
    /// use aclnn::{Device, ErrorKind, QuantDType, Quantize, Soc};
    ///
    /// let device = Device::cpu_as("310p".parse::<Soc>()?);
    /// let x = aclnn::Tensor::from_slice(&[1.0f32; 8], [8], &device)?;
    /// let scales = aclnn::Tensor::from_slice(&[1.0f32], [1], &device)?;
    /// let error = Quantize::multiply(QuantDType::QUInt4x2).run(&x, &scales, None).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::DType);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn cpu_as(target: impl Into<Target>) -> Device {
        Device(Kind::Cpu(Arc::new(Cpu {
            target: target.into(),
            fallback: None,
            extension: Arc::default(),
        })))
    }

    /// The first Atlas if one works here, else the CPU; [`Device::fallback_reason`] tells why.
    ///
    /// The environment variable `ACLNN_DEVICE` overrides the choice with any device string.
    ///
    /// # Errors
    /// Only when `ACLNN_DEVICE` is set and cannot be honoured.
    pub fn auto() -> Result<Device> {
        match std::env::var("ACLNN_DEVICE") {
            Ok(name) if !name.is_empty() && name != "auto" => Device::named(&name)
                .map_err(|error| error.with_hint("from the environment variable ACLNN_DEVICE")),
            Ok(_) | Err(std::env::VarError::NotPresent) => Ok(Device::best()),
            Err(std::env::VarError::NotUnicode(name)) => Err(invalid(&name.to_string_lossy())),
        }
    }

    /// The best device here, whatever the environment says.
    fn best() -> Device {
        match Device::npu(0) {
            Ok(device) => device,
            Err(error) => {
                let reason = error.to_string();
                let told = reason.clone();
                tell!(
                    info,
                    target: "aclnn::load",
                    reason = told.lines().next().unwrap_or_default(),
                    "no Atlas can be used: calls run on the CPU"
                );
                Device(Kind::Cpu(Arc::new(Cpu {
                    target: Target::implied(),
                    fallback: Some(reason),
                    extension: DEFAULT.extension.clone(),
                })))
            }
        }
    }

    /// Atlas number `ordinal`, as CANN counts them. Never falls back to the CPU.
    ///
    /// The first use of a device in a process takes seconds. A hang inside CANN's own initialisation,
    /// which a broken driver can cause, cannot be interrupted.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`], with what is missing and what to do: no toolkit, a toolkit without a
    /// driver, link-time stubs, no device, or a device that does not start.
    ///
    /// ```
    /// use aclnn::{Device, ErrorKind};
    ///
    /// match Device::npu(0) {
    ///     Ok(device) => println!("{}", device.target().soc()),
    ///     Err(error) => assert_eq!(error.kind(), ErrorKind::Unavailable),
    /// }
    /// ```
    pub fn npu(ordinal: u32) -> Result<Device> {
        let library = Library::cann()?;
        Ok(Device(Kind::Atlas(DeviceState::get(library, ordinal)?)))
    }

    /// A device of a library that is open.
    #[cfg(feature = "sim")]
    pub(crate) fn of_library(library: &'static Library, ordinal: u32) -> Result<Device> {
        Ok(Device(Kind::Atlas(DeviceState::get(library, ordinal)?)))
    }

    /// The device strings that can be used here: each Atlas that CANN counts, then `cpu`.
    ///
    /// ```
    /// let devices = aclnn::Device::list();
    /// assert_eq!(devices.last().map(String::as_str), Some("cpu"));
    /// ```
    pub fn list() -> Vec<String> {
        let count = Library::cann().map_or(0, Library::device_count);
        (0..count)
            .map(|ordinal| format!("npu:{ordinal}"))
            .chain(["cpu".to_owned()])
            .collect()
    }

    /// A device string other than `auto`.
    fn named(name: &str) -> Result<Device> {
        let (kind, detail) = match name.split_once(':') {
            Some((kind, detail)) => (kind, Some(detail)),
            None => (name, None),
        };
        let soc = |detail: &str| {
            detail.parse::<Soc>().map_err(|error| {
                Error::new(
                    ErrorKind::InvalidDeviceString,
                    format!("device {name:?}: {error}"),
                )
                .with_argument("device")
            })
        };
        match (kind, detail) {
            ("cpu", None) => Ok(Device::cpu()),
            ("cpu", Some(detail)) => Ok(Device::cpu_as(soc(detail)?)),
            ("npu", None) => Device::npu(0),
            ("npu", Some(detail)) => Device::npu(detail.parse().map_err(|_| invalid(name))?),
            ("sim", None) => Device::simulated(None, None),
            ("sim", Some(detail)) => match detail.split_once(':') {
                None => Device::simulated(Some(soc(detail)?), None),
                Some((product, number)) => {
                    let number = number.parse().map_err(|_| invalid(name))?;
                    Device::simulated(Some(soc(product)?), Some(number))
                }
            },
            _ => Err(invalid(name)),
        }
    }

    #[cfg(feature = "sim")]
    fn simulated(soc: Option<Soc>, ordinal: Option<u32>) -> Result<Device> {
        crate::sim::device(soc, ordinal)
    }

    #[cfg(not(feature = "sim"))]
    fn simulated(_soc: Option<Soc>, _ordinal: Option<u32>) -> Result<Device> {
        Err(Error::new(
            ErrorKind::Unavailable,
            "this program was built without the feature \"sim\", which builds the simulated Atlas",
        )
        .with_argument("device"))
    }

    /// The product that calls are checked against, with the entry points of its CANN.
    pub fn target(&self) -> &Target {
        match &self.0 {
            Kind::Cpu(cpu) => &cpu.target,
            Kind::Atlas(state) => state.target(),
        }
    }

    /// Whether this is the CPU.
    #[inline]
    pub fn is_cpu(&self) -> bool {
        matches!(self.0, Kind::Cpu(_))
    }

    /// Whether this is a simulated Atlas (feature `sim`).
    pub fn is_simulated(&self) -> bool {
        self.atlas()
            .is_some_and(|state| state.library().is_simulated())
    }

    /// The number by which CANN counts an Atlas, from 0, within `ASCEND_RT_VISIBLE_DEVICES` where that is set;
    /// simulated ones are counted alike. The CPU is number 0.
    pub fn ordinal(&self) -> u32 {
        self.atlas().map_or(0, DeviceState::ordinal)
    }

    /// The functions of CANN that were loaded, for calls beside this crate; `None` for the CPU. For work on a stream
    /// see [`Stream::foreign`].
    ///
    /// They stay valid as long as the process. A call that needs a context wants [`Device::as_raw_context`] current.
    ///
    /// ```
    /// use aclnn::Device;
    ///
    /// assert!(Device::cpu().functions().is_none());
    /// if let Some(functions) = Device::auto()?.functions() {
    ///     let mut count = 0;
    ///     // SAFETY: `count` is valid for the write.
    ///     assert_eq!(unsafe { (functions.aclrtGetDeviceCount)(&mut count) }, 0);
    /// }
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn functions(&self) -> Option<&'static aclnn_sys::Functions> {
        self.atlas().map(|state| state.library().functions())
    }

    /// The libraries of CANN that were opened, with their operators; `None` for the CPU.
    pub fn toolkit(&self) -> Option<&'static aclnn_sys::Toolkit> {
        self.atlas().map(|state| state.library().toolkit())
    }

    /// Why [`Device::auto`] chose the CPU, on a device that it made.
    pub fn fallback_reason(&self) -> Option<&str> {
        match &self.0 {
            Kind::Cpu(cpu) => cpu.fallback.as_deref(),
            Kind::Atlas(_) => None,
        }
    }

    /// The device's own stream, on which calls run that name no other.
    pub fn stream(&self) -> Stream {
        Stream::own(self)
    }

    /// A new stream, whose work runs beside that of others. On the CPU, calls are complete when they return.
    ///
    /// # Errors
    /// When the device has no more streams.
    pub fn new_stream(&self) -> Result<Stream> {
        Stream::new(self, None)
    }

    /// A new stream with a priority: a smaller number goes first, where CANN and the device offer
    /// priorities at all. The CPU ignores it.
    ///
    /// # Errors
    /// When the device has no more streams, or refuses the number.
    pub fn new_stream_with_priority(&self, priority: u32) -> Result<Stream> {
        Stream::new(self, Some(priority))
    }

    /// What the pool of an Atlas holds; `None` for the CPU, and in a process that was forked from the one that uses
    /// the Atlas.
    pub fn memory_statistics(&self) -> Option<MemoryStatistics> {
        self.atlas()
            .filter(|state| !state.library().is_forked())
            .map(|state| lock(state.pool()).statistics())
    }

    /// Limits what the pool takes from CANN, cached memory included; `None` takes the limit away. The
    /// CPU ignores it.
    pub fn set_memory_limit(&self, bytes: Option<usize>) {
        if let Some(state) = self.atlas().filter(|state| !state.library().is_forked()) {
            lock(state.pool()).set_limit(bytes);
        }
    }

    /// Free and whole memory of an Atlas in bytes, as CANN tells; `None` for the CPU.
    ///
    /// # Errors
    /// What CANN says.
    pub fn memory_info(&self) -> Result<Option<(usize, usize)>> {
        self.atlas().map(|state| state.memory_info()).transpose()
    }

    /// Counts [`MemoryStatistics::peak`] anew, from what is in use now. The CPU has none.
    pub fn reset_peak_memory(&self) {
        if let Some(state) = self.atlas().filter(|state| !state.library().is_forked()) {
            lock(state.pool()).reset_peak();
        }
    }

    /// Who an Atlas is, and what it has: identity, cores, caches, memory. `None` for the CPU; what this CANN cannot tell
    /// of an Atlas is `None` in the answer.
    ///
    /// # Errors
    /// When the device failed or was reset.
    ///
    /// ```
    /// use aclnn::Device;
    ///
    /// let device = Device::auto()?;
    /// // A grid for a kernel of one's own: a block for each vector core.
    /// let blocks = device.info()?.and_then(|info| info.vector_cores).unwrap_or(1);
    /// assert!(blocks > 0);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn info(&self) -> Result<Option<DeviceInfo>> {
        self.atlas().map(DeviceState::info).transpose()
    }

    /// How busy an Atlas is, by whomever; `None` for the CPU.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] where this CANN has no `aclrtGetDeviceUtilizationRate`; what CANN says.
    pub fn utilization(&self) -> Result<Option<Utilization>> {
        self.atlas().map(DeviceState::utilization).transpose()
    }

    /// What each component of CANN holds of an Atlas's memory; `None` for the CPU. [`Device::memory_info`] counts all
    /// processes, [`Device::memory_statistics`] the pool of this one.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] where this CANN has no `aclrtGetMemUsageInfo`, as those before 9.0; what CANN
    /// says.
    pub fn memory_usage(&self) -> Result<Option<Vec<MemoryUsage>>> {
        self.atlas().map(DeviceState::memory_usage).transpose()
    }

    /// How long one operator may take before the device ends it and fails (507014); does nothing on the CPU.
    ///
    /// The answer is what took effect, since the hardware counts in steps of its own and has a longest time;
    /// [`Duration::MAX`] stands for no end. It is `None` where the CANN does not tell (before 9.0), which also takes
    /// whole seconds only: what is between is rounded up. It holds for all devices of the process, and from the next launch
    /// on. Without it CANN waits 1,091 s on an Atlas A2, A3 or 950, and 547 s on a 310P, for an operator that hangs.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] for a timeout of 0; [`ErrorKind::EntryPointMissing`]; what CANN says.
    pub fn set_operator_timeout(&self, timeout: Duration) -> Result<Option<Duration>> {
        if timeout.is_zero() {
            let message = "timeout is 0, which some CANNs take for the longest and others for the default; it must be more";
            return Err(Error::new(ErrorKind::Value, message).with_argument("timeout"));
        }
        match self.atlas() {
            Some(state) => state.set_operator_timeout(timeout),
            None => Ok(None),
        }
    }

    /// How long one operator may take; `None` for the CPU.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`] where this CANN has no `aclrtGetOpExecuteTimeout`; what CANN says.
    pub fn operator_timeout(&self) -> Result<Option<Duration>> {
        self.atlas().map(DeviceState::operator_timeout).transpose()
    }

    /// Waits until all work of the device is done, that of others in the process included. Does nothing on
    /// the CPU.
    ///
    /// # Errors
    /// What the work failed with.
    pub fn synchronize(&self) -> Result<()> {
        self.atlas().map_or(Ok(()), |state| state.synchronize(None))
    }

    /// As [`Device::synchronize`], but not longer than `timeout`, which is rounded up to milliseconds.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`] when the work goes on; what the work failed with.
    pub fn synchronize_timeout(&self, timeout: Duration) -> Result<()> {
        let milliseconds = crate::runtime::milliseconds(timeout);
        self.atlas()
            .map_or(Ok(()), |state| state.synchronize(Some(milliseconds)))
    }

    /// Gives memory that is kept for reuse back to CANN, after waiting for the work that still uses it.
    /// Does nothing on the CPU.
    ///
    /// # Errors
    /// What the work failed with, or what CANN says.
    pub fn trim(&self) -> Result<()> {
        self.atlas().map_or(Ok(()), |state| state.trim())
    }

    /// Resets an Atlas: the way back after a kernel fault, a kernel that took too long, or a lost device. Tensors, streams, plans and
    /// modules made before answer [`ErrorKind::DeviceReset`] from then on; make the device anew. Does nothing on
    /// the CPU.
    ///
    /// It is `aclrtResetDeviceForce` where this CANN has it. After a kernel that took too long (507014) an ordinary
    /// `aclrtResetDevice`, which is what older ones have, was reported not to be enough: then the process has to end.
    ///
    /// # Safety
    /// Nobody else in the process uses the device, through this crate or beside it, while this runs: no
    /// other thread is inside a call on it, a wait included;
    /// and nothing that others made on it is used afterwards.
    ///
    /// # Errors
    /// What CANN says.
    pub unsafe fn reset(&self) -> Result<()> {
        match self.atlas() {
            // SAFETY: upheld by the caller.
            Some(state) => unsafe { state.reset() },
            None => Ok(()),
        }
    }

    /// The device's primary `aclrtContext`, for calls of ACL beside this crate; null on the CPU.
    pub fn as_raw_context(&self) -> *mut c_void {
        self.atlas()
            .map_or(std::ptr::null_mut(), |state| state.context())
    }

    /// The same device for a plan that is kept with it: a CPU device without its plans, so that the two
    /// do not keep each other alive.
    pub(crate) fn for_kept_plan(&self) -> Device {
        match &self.0 {
            Kind::Cpu(cpu) => Device(Kind::Cpu(Arc::new(Cpu {
                target: cpu.target.clone(),
                fallback: None,
                extension: Arc::default(),
            }))),
            Kind::Atlas(_) => self.clone(),
        }
    }

    /// Where the front end keeps what belongs to a CPU device's calls.
    pub(crate) fn cpu_extension(&self) -> Option<&Extension> {
        match &self.0 {
            Kind::Cpu(cpu) => Some(&cpu.extension),
            Kind::Atlas(_) => None,
        }
    }

    /// The state of an Atlas.
    #[inline]
    pub(crate) fn atlas(&self) -> Option<&'static DeviceState> {
        match self.0 {
            Kind::Cpu(_) => None,
            Kind::Atlas(state) => Some(state),
        }
    }

    /// Whether one is a clone of the other: quicker than to ask whether they are equal, which clones are.
    #[inline(always)]
    pub(crate) fn is_clone_of(&self, other: &Device) -> bool {
        match (&self.0, &other.0) {
            (Kind::Cpu(a), Kind::Cpu(b)) => Arc::ptr_eq(a, b),
            (Kind::Atlas(a), Kind::Atlas(b)) => std::ptr::eq(*a, *b),
            _ => false,
        }
    }
}

impl PartialEq for Device {
    /// Two CPU devices are equal when they stand for the same product with the same entry points; an
    /// Atlas is equal to itself; what is made anew after a reset is another.
    #[inline]
    fn eq(&self, other: &Device) -> bool {
        self.is_clone_of(other)
            || match (&self.0, &other.0) {
                (Kind::Cpu(a), Kind::Cpu(b)) => stand_for_the_same(a, b),
                _ => false,
            }
    }
}

impl Eq for Device {}

impl Hash for Device {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Kind::Cpu(cpu) => (cpu.target.soc(), cpu.target.entry_points()).hash(state),
            Kind::Atlas(atlas) => std::ptr::hash(*atlas, state),
        }
    }
}

impl fmt::Display for Device {
    /// The device string: `cpu` for the default CPU, else `cpu:SOC`; `npu:N` for an Atlas, `sim:SOC:N` for a
    /// simulated one. Errors and reports name a device so too.
    ///
    /// Entry points that a CPU device lacks are not in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Atlas(state) => state.fmt(f),
            Kind::Cpu(_) if *self == Device::cpu() => f.write_str("cpu"),
            Kind::Cpu(cpu) => write!(f, "cpu:{}", cpu.target.soc().keyword()),
        }
    }
}

impl FromStr for Device {
    type Err = Error;

    /// `auto`, `cpu`, `cpu:SOC`, `npu`, `npu:N`, `sim`, `sim:SOC` or `sim:SOC:N`, where SOC is a family (`310p`,
    /// `a2`, `a3`, `950`) or a full name such as `Ascend910B2`.
    fn from_str(name: &str) -> Result<Device> {
        if name == "auto" {
            Device::auto()
        } else {
            Device::named(name)
        }
    }
}

#[cold]
fn stand_for_the_same(a: &Cpu, b: &Cpu) -> bool {
    a.target.stands_for(&b.target)
}

fn invalid(name: &str) -> Error {
    Error::new(
        ErrorKind::InvalidDeviceString,
        format!(
            "device {name:?} is not one of auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N"
        ),
    )
    .with_argument("device")
}
