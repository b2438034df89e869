//! A report as text for people, and as JSON for programs.

use std::fmt::{self, Write};

use super::collect::first_line;
use super::{Report, ReportedDevice, ReportedLibrary};

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let features = self.features.join(", ");
        writeln!(
            f,
            "aclnn {} on {}, features: {features}",
            self.version, self.platform
        )?;
        section(
            f,
            "result",
            [format!("{}: {}", self.condition, self.reason)],
        )?;
        let auto = self.auto.as_deref().unwrap_or("an error");
        section(
            f,
            "Device::auto() gives",
            [if self.auto_reason == first_line(&self.reason) {
                format!("{auto}, for this reason")
            } else {
                format!("{auto}: {}", self.auto_reason)
            }],
        )?;
        section(
            f,
            "environment",
            self.environment
                .iter()
                .map(|(name, value)| format!("{name}={value}")),
        )?;
        section(
            f,
            "libraries opened",
            self.libraries.iter().map(ReportedLibrary::line),
        )?;
        section(
            f,
            "libraries not opened",
            self.attempts.iter().map(|attempt| {
                let message = if !attempt.absent && self.reason.contains(&attempt.message) {
                    "as said above"
                } else {
                    &attempt.message
                };
                format!("{} ({}): {message}", attempt.path, attempt.origin)
            }),
        )?;
        let shown = |stub: &&String| {
            let is_file =
                |library: &ReportedLibrary| library.file.as_ref().unwrap_or(&library.path) == *stub;
            !self.libraries.iter().any(is_file)
        };
        section(f, "link-time stubs", self.stubs.iter().filter(shown))?;
        section(f, "driver's library", &self.driver_library)?;
        section(
            f,
            "versions",
            grouped(
                self.versions
                    .iter()
                    .map(|(name, version)| (name.as_str(), version.as_str())),
            ),
        )?;
        section(f, "runtime", self.runtime())?;
        section(
            f,
            "device files",
            grouped(self.device_files.iter().map(|file| {
                let problem = file.problem.as_deref().unwrap_or("is there");
                (file.path.as_str(), problem)
            })),
        )?;
        section(
            f,
            "devices",
            self.devices.iter().map(ReportedDevice::to_string),
        )?;
        section(
            f,
            "operators",
            grouped(self.operators.iter().map(|operator| {
                let library = operator.library.as_deref().unwrap_or("missing");
                (operator.name, library)
            })),
        )?;
        section(f, "optional functions missing", &self.missing_functions)?;
        let collectives = self.collectives.as_ref().map(|found| found.lines());
        section(f, "collectives (HCCL)", collectives.unwrap_or_default())?;
        let shown = |failure: &&String| !self.reason.contains(failure.as_str());
        section(f, "calls that failed", self.failures.iter().filter(shown))?;
        let shown = |warning: &&String| {
            !self
                .advice
                .iter()
                .any(|item| item.contains(warning.as_str()))
        };
        section(f, "warnings", self.warnings.iter().filter(shown))?;
        section(f, "what to do", &self.advice)
    }
}

impl ReportedLibrary {
    /// The line for people.
    pub(super) fn line(&self) -> String {
        let file = match &self.file {
            Some(file) if *file != self.path => format!(", answered by {file}"),
            _ => String::new(),
        };
        let stub = if self.stub { ", a link-time stub" } else { "" };
        format!("{}: {} ({}{file}{stub})", self.role, self.path, self.origin)
    }
}

impl Report {
    fn runtime(&self) -> Vec<String> {
        let initialised = self.initialised_here.map(|here| {
            let who = if here {
                "this crate"
            } else {
                "another part of the program"
            };
            format!("ACL was initialised by {who}")
        });
        let mode = self
            .run_mode
            .as_ref()
            .map(|mode| format!("the program runs on the {mode}"));
        let count = self
            .device_count
            .map(|count| format!("devices counted: {count}"));
        let told =
            |text: &&String| self.reason.contains(text.as_str()) || self.warnings.contains(text);
        let visible = self
            .visible_devices
            .as_ref()
            .filter(|text| !told(text))
            .cloned();
        [initialised, mode, count, visible]
            .into_iter()
            .flatten()
            .collect()
    }
}

impl fmt::Display for ReportedDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if let Some(soc) = &self.soc {
            write!(f, ", {soc}")?;
        }
        if self.taken_up {
            write!(
                f,
                ", {}",
                self.family.as_deref().unwrap_or("of an unknown family")
            )?;
        }
        if let Some(status) = &self.status {
            write!(f, ", status {status}")?;
        }
        if let (Some(free), Some(total)) = (self.memory_free, self.memory_total) {
            write!(f, ", memory {} MiB free of {} MiB", free >> 20, total >> 20)?;
        }
        if let Some((lowest, highest)) = self.stream_priorities {
            write!(f, ", stream priorities {lowest} (lowest) to {highest}")?;
        }
        if let Some(bus) = &self.pci_bus {
            write!(f, ", PCI {bus}")?;
        }
        if let Some(uuid) = &self.uuid {
            write!(f, ", uuid {uuid}")?;
        }
        if let Some(milliseconds) = self.operator_timeout {
            write!(f, ", operators may take {milliseconds} ms")?;
        }
        for (name, value) in &self.attributes {
            write!(f, ", {name} {value}")?;
        }
        match &self.problem {
            Some(problem) => write!(f, ", cannot be used: {problem}"),
            None if !self.taken_up => f.write_str(", not taken up by this program"),
            None => Ok(()),
        }
    }
}

/// One line for each value, after all that have it.
fn grouped<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut groups: Vec<(Vec<&str>, &str)> = Vec::new();
    for (name, value) in pairs {
        match groups.iter_mut().find(|(_, other)| *other == value) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], value)),
        }
    }
    groups
        .into_iter()
        .map(|(names, value)| format!("{}: {value}", names.join(", ")))
        .collect()
}

/// A heading and indented lines below it; nothing when there are no lines.
fn section<T: AsRef<str>>(
    f: &mut fmt::Formatter<'_>,
    heading: &str,
    items: impl IntoIterator<Item = T>,
) -> fmt::Result {
    for (index, item) in items.into_iter().enumerate() {
        if index == 0 {
            writeln!(f, "{heading}:")?;
        }
        for (index, line) in item.as_ref().trim_end().lines().enumerate() {
            let indent = if index == 0 { "  " } else { "      " };
            writeln!(f, "{indent}{line}")?;
        }
    }
    Ok(())
}

/// Writes one JSON object after the other, each key with its value.
struct Json {
    text: String,
    /// Whether nothing was written into the object or list at hand.
    fresh: bool,
}

pub(super) fn json(report: &Report) -> String {
    let mut json = Json {
        text: String::new(),
        fresh: true,
    };
    json.braces(|json| {
        json.string("version", report.version);
        json.string("platform", &report.platform);
        json.strings("features", &report.features);
        json.pairs("environment", &report.environment);
        json.string("condition", report.condition.name());
        json.value("works", report.works());
        json.string("reason", &report.reason);
        json.optional("auto", report.auto.as_deref());
        json.string("auto_reason", &report.auto_reason);
        json.value("simulated", report.simulated);
        json.objects("libraries", &report.libraries, library);
        json.objects("attempts", &report.attempts, |json, attempt| {
            json.string("path", &attempt.path);
            json.string("origin", &attempt.origin);
            json.string("message", &attempt.message);
            json.value("absent", attempt.absent);
        });
        json.strings("stubs", &report.stubs);
        json.optional("driver_library", report.driver_library.as_deref());
        json.pairs("versions", &report.versions);
        json.maybe("initialised_here", report.initialised_here);
        json.optional("run_mode", report.run_mode.as_deref());
        json.maybe("device_count", report.device_count);
        json.optional("visible_devices", report.visible_devices.as_deref());
        json.objects("device_files", &report.device_files, |json, file| {
            json.string("path", &file.path);
            json.optional("problem", file.problem.as_deref());
        });
        json.objects("devices", &report.devices, device);
        json.objects("operators", &report.operators, |json, operator| {
            json.string("name", operator.name);
            json.optional("library", operator.library.as_deref());
        });
        json.strings("missing_functions", &report.missing_functions);
        match &report.collectives {
            Some(found) => json.object("collectives", |json| {
                json.objects("libraries", &found.libraries, library);
                json.optional("problem", found.problem.as_deref());
                json.strings("missing_functions", &found.missing_functions);
                json.maybe("config_version", found.config_version);
                json.string("host_address", &found.host_address);
            }),
            None => json.value("collectives", "null"),
        }
        json.strings("failures", &report.failures);
        json.strings("warnings", &report.warnings);
        json.strings("advice", &report.advice);
    });
    json.text
}

fn library(json: &mut Json, library: &ReportedLibrary) {
    json.string("role", &library.role);
    json.string("path", &library.path);
    json.optional("file", library.file.as_deref());
    json.string("origin", &library.origin);
    json.value("stub", library.stub);
}

fn device(json: &mut Json, device: &ReportedDevice) {
    json.value("ordinal", device.ordinal);
    json.string("name", &device.name);
    json.value("taken_up", device.taken_up);
    json.optional("problem", device.problem.as_deref());
    json.optional("soc", device.soc.as_deref());
    json.optional("family", device.family.as_deref());
    json.maybe("memory_free", device.memory_free);
    json.maybe("memory_total", device.memory_total);
    json.optional("status", device.status.as_deref());
    match device.stream_priorities {
        Some((lowest, highest)) => json.object("stream_priorities", |json| {
            json.value("lowest", lowest);
            json.value("highest", highest);
        }),
        None => json.value("stream_priorities", "null"),
    }
    json.optional("uuid", device.uuid.as_deref());
    json.optional("pci_bus", device.pci_bus.as_deref());
    json.maybe("operator_timeout", device.operator_timeout);
    json.object("attributes", |json| {
        for (name, value) in &device.attributes {
            json.value(name, value);
        }
    });
}

impl Json {
    fn comma(&mut self) {
        if !std::mem::replace(&mut self.fresh, false) {
            self.text.push(',');
        }
    }

    fn key(&mut self, key: &str) {
        self.comma();
        self.quote(key);
        self.text.push(':');
    }

    /// A text in quotes. What JSON forbids in it is escaped; all else may stand as it is.
    fn quote(&mut self, text: &str) {
        self.text.push('"');
        for character in text.chars() {
            match character {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                control if control < ' ' => {
                    // Writing into a string does not fail.
                    let _ = write!(self.text, "\\u{:04x}", u32::from(control));
                }
                other => self.text.push(other),
            }
        }
        self.text.push('"');
    }

    fn string(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quote(value);
    }

    fn optional(&mut self, key: &str, value: Option<&str>) {
        match value {
            Some(value) => self.string(key, value),
            None => self.value(key, "null"),
        }
    }

    /// A number, a truth value, or null.
    fn value(&mut self, key: &str, value: impl fmt::Display) {
        self.key(key);
        let _ = write!(self.text, "{value}");
    }

    fn maybe(&mut self, key: &str, value: Option<impl fmt::Display>) {
        match value {
            Some(value) => self.value(key, value),
            None => self.value(key, "null"),
        }
    }

    fn braces(&mut self, write: impl FnOnce(&mut Json)) {
        self.text.push('{');
        self.fresh = true;
        write(self);
        self.text.push('}');
        self.fresh = false;
    }

    fn object(&mut self, key: &str, write: impl FnOnce(&mut Json)) {
        self.key(key);
        self.braces(write);
    }

    fn list<T>(
        &mut self,
        key: &str,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Json, T),
    ) {
        self.key(key);
        self.text.push('[');
        self.fresh = true;
        for item in items {
            self.comma();
            write(self, item);
        }
        self.text.push(']');
        self.fresh = false;
    }

    fn objects<'a, T>(
        &mut self,
        key: &str,
        items: &'a [T],
        mut write: impl FnMut(&mut Json, &'a T),
    ) {
        self.list(key, items, |json, item| {
            json.braces(|json| write(json, item))
        });
    }

    fn strings(&mut self, key: &str, items: &[impl AsRef<str>]) {
        self.list(key, items, |json, item| json.quote(item.as_ref()));
    }

    fn pairs(&mut self, key: &str, items: &[(String, String)]) {
        self.object(key, |json| {
            for (name, value) in items {
                json.string(name, value);
            }
        });
    }
}
