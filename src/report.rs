//! What was found on this machine, what is missing, and what to do about it.

mod advice;
mod ask;
mod collect;
mod collectives;
mod toolkits;
mod write;

/// Tells what this crate finds on this machine: libraries, versions, devices, operators, what is
/// missing and what to do.
///
/// The report works wherever the crate does, calls whatever CANN there is, and never fails: a call
/// that does becomes a line of it. Printed it is for people; [`Report::to_json`] is for programs.
///
/// It opens CANN if the program has not, as [`Device::auto`](crate::Device::auto) does. It looks at the
/// devices that the program uses, and takes device 0 up if it uses none: each device that a process
/// takes up costs memory there, so the others are only counted. [`Report::of_all_devices`] takes up
/// all. If the simulated Atlas is open, the report is about that.
///
/// ```
/// let report = aclnn::report();
/// println!("{report}");
/// assert!(report.works() || !report.advice.is_empty());
/// ```
pub fn report() -> Report {
    collect::report(false)
}

/// How a machine stands: the first thing that keeps an Atlas from working here, if any does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Condition {
    /// An Atlas works, and CANN has an operator for it.
    Works,
    /// There is no loader for CANN on this platform.
    UnsupportedPlatform,
    /// CANN's runtime is at none of the places.
    NoToolkit,
    /// The runtime is there, but one of CANN's own libraries, which it cannot do without, is not.
    IncompleteToolkit,
    /// The toolkit is there; the driver's library is not.
    NoDriver,
    /// A library that CANN's libraries need is missing, and it is not the driver's.
    MissingDependency,
    /// A library is there, and does not open: it is for another processor, cut short, no library at all, or refused by the
    /// system's loader.
    BrokenLibrary,
    /// This program is statically linked, and cannot open libraries.
    StaticProgram,
    /// A library lacks a function without which nothing works.
    MissingFunction,
    /// Link-time stubs were opened in the place of real libraries.
    Stubs,
    /// CANN opened, and sees no device that can be reached from here.
    NoDevice,
    /// CANN opened, and `ASCEND_RT_VISIBLE_DEVICES` leaves no device.
    NoVisibleDevice,
    /// A library or the device is there, and this user may not use it.
    NoPermission,
    /// CANN opened, and fails before it gets to a device.
    InitialisationFailed,
    /// There are devices, and none of those tried can be used.
    DeviceFailed,
    /// A device works, but `npu_quantize` is not offered on this product.
    UnsupportedProduct,
    /// A device works, but no operator library has an entry point of `npu_quantize`.
    NoOperators,
    /// The program shut ACL down.
    ShutDown,
    /// The process was forked after CANN had been opened, so CANN cannot be used in it.
    Forked,
}

impl Condition {
    /// The condition's name in snake case.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What [`report()`] found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// This crate's version.
    pub version: &'static str,
    /// Processor and system, such as `aarch64-linux`.
    pub platform: String,
    /// This crate's features that are on.
    pub features: Vec<&'static str>,
    /// The variables that matter here and are set, with their values.
    pub environment: Vec<(String, String)>,
    /// How the machine stands.
    pub condition: Condition,
    /// The reason for the condition in words; the first line is the short form.
    pub reason: String,
    /// What [`Device::auto`](crate::Device::auto) gives; `None` when `ACLNN_DEVICE` cannot be honoured.
    pub auto: Option<String>,
    /// Why it gives that, in one line.
    pub auto_reason: String,
    /// Whether this is about the simulated Atlas.
    pub simulated: bool,
    /// The libraries that were opened, in that order. They stay open, also where others failed.
    pub libraries: Vec<ReportedLibrary>,
    /// What did not open on the way.
    pub attempts: Vec<ReportedAttempt>,
    /// Files that lie in a folder of link-time stubs.
    pub stubs: Vec<String>,
    /// The driver's library, where the system tells.
    pub driver_library: Option<String>,
    /// Versions that CANN gave, by what it was asked for.
    pub versions: Vec<(String, String)>,
    /// Whether it was this crate that initialised ACL, in contrast to another part of the program;
    /// `None` when ACL is not initialised.
    pub initialised_here: Option<bool>,
    /// Where the program runs, seen from the device: `host` or `device`.
    pub run_mode: Option<String>,
    /// How many devices CANN counts; `None` when it cannot count.
    pub device_count: Option<u32>,
    /// What `ASCEND_RT_VISIBLE_DEVICES` lists, how many devices it leaves and how they are numbered; `None` when it is not
    /// set, or CANN did not open.
    pub visible_devices: Option<String>,
    /// The driver's files in `/dev`, those included that are missing beside others; empty where there are none.
    pub device_files: Vec<ReportedDeviceFile>,
    /// The devices that CANN counts.
    pub devices: Vec<ReportedDevice>,
    /// The operators that this crate calls.
    pub operators: Vec<ReportedOperator>,
    /// Functions that this CANN lacks and that this crate can do without.
    pub missing_functions: Vec<&'static str>,
    /// What was found of HCCL, which communicates between devices; `None` where CANN did not open.
    pub collectives: Option<ReportedCollectives>,
    /// Calls that failed while CANN was started and the report was made.
    pub failures: Vec<String>,
    /// What works and is probably not what is wanted, such as a runtime and operators of two toolkits.
    pub warnings: Vec<String>,
    /// What to do, most important first; empty when there is nothing to do.
    pub advice: Vec<String>,
}

impl Report {
    /// As [`report()`], on all devices that CANN counts: each is taken up by this process.
    pub fn of_all_devices() -> Report {
        collect::report(true)
    }

    /// Whether an Atlas works here, the simulated one included.
    pub fn works(&self) -> bool {
        self.condition == Condition::Works
    }

    /// The report as one JSON object, with the names of the fields as keys.
    pub fn to_json(&self) -> String {
        write::json(self)
    }
}

/// A library that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedLibrary {
    /// What it is for.
    pub role: String,
    /// What the system's loader was asked for.
    pub path: String,
    /// The file that answers, where the system tells.
    pub file: Option<String>,
    /// Why it was looked for there.
    pub origin: String,
    /// Whether the file lies in a folder of link-time stubs.
    pub stub: bool,
}

/// A try to open a library that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedAttempt {
    /// What the system's loader was asked for.
    pub path: String,
    /// Why it was looked for there.
    pub origin: String,
    /// The loader's own words, or that there is no such file.
    pub message: String,
    /// Whether there is no such file, in contrast to one that would not open.
    pub absent: bool,
}

/// A file of the driver in `/dev`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedDeviceFile {
    /// Where it is, or should be.
    pub path: String,
    /// What is wrong with it; `None` when nothing is known to be.
    pub problem: Option<String>,
}

/// An operator.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedOperator {
    /// The name of its second phase.
    pub name: &'static str,
    /// The library that has both phases; `None` when none has.
    pub library: Option<String>,
}

/// HCCL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedCollectives {
    /// The libraries that were opened for it; none where it cannot be used.
    pub libraries: Vec<ReportedLibrary>,
    /// Why it cannot be used; `None` when it can.
    pub problem: Option<String>,
    /// Its functions that this CANN lacks, of those that may be missing.
    pub missing_functions: Vec<&'static str>,
    /// The version of a communicator's configuration that this CANN reads.
    pub config_version: Option<u32>,
    /// Which address of this host it will take, and which variable decides.
    pub host_address: String,
}

/// A device.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedDevice {
    /// Its number, from 0.
    pub ordinal: u32,
    /// What it is called: its device string, `npu:N` or `sim:SOC:N`. A simulated one that was not taken up has none.
    pub name: String,
    /// Whether this process has taken it up. Of a device that it has not, nothing else is known.
    pub taken_up: bool,
    /// Why it cannot be used; `None` when it can, or when that was not tried.
    pub problem: Option<String>,
    /// CANN's name of the chip.
    pub soc: Option<String>,
    /// The product family, if the name is known.
    pub family: Option<String>,
    /// Free memory in bytes.
    pub memory_free: Option<usize>,
    /// All memory in bytes.
    pub memory_total: Option<usize>,
    /// `normal`, `abnormal`, or a number that CANN gave.
    pub status: Option<String>,
    /// Lowest and highest priority of a stream, as CANN numbers them.
    pub stream_priorities: Option<(i32, i32)>,
    /// What tells it from all others, in hexadecimal digits.
    pub uuid: Option<String>,
    /// Where it is on the PCI bus.
    pub pci_bus: Option<String>,
    /// How long one operator may take, in milliseconds.
    pub operator_timeout: Option<u128>,
    /// What CANN tells about the device besides, by name.
    pub attributes: Vec<(&'static str, i64)>,
}
