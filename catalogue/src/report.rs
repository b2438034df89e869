//! Which operators this CANN has.

use std::fmt;

use aclnn::Device;
use aclnn::operators::{Definition, HelperFunction};

use crate::DEFINITIONS;
use crate::helpers::HELPERS;

/// Which operators of the catalogue the CANN of a device has.
///
/// Printed it is for people: counts, and by the first release the names of those that are missing. [`OperatorReport::to_json`]
/// is for programs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperatorReport {
    /// What is there.
    pub present: Vec<&'static Definition>,
    /// What is not.
    pub missing: Vec<&'static Definition>,
    /// Which of the functions that are no operators are missing ([`helpers`](crate::helpers)).
    pub missing_helpers: Vec<&'static HelperFunction>,
}

/// Looks for each operator of the catalogue in the CANN of a device. Nothing is called. On the CPU all are missing.
///
/// ```
/// let report = aclnn_operators::report(&aclnn::Device::cpu());
/// assert_eq!(report.missing.len(), aclnn_operators::DEFINITIONS.len());
/// ```
pub fn report(device: &Device) -> OperatorReport {
    let (present, missing) = DEFINITIONS
        .iter()
        .partition(|definition| definition.is_in(device));
    let missing_helpers = HELPERS
        .into_iter()
        .filter(|helper| !helper.is_in(device))
        .collect();
    OperatorReport {
        present,
        missing,
        missing_helpers,
    }
}

impl OperatorReport {
    /// The report as one JSON object: the names of `present`; `name` and `first_release` (null where it is not known) of each of
    /// `missing`; the names of `missing_helpers`.
    ///
    /// ```
    /// let report = aclnn_operators::report(&aclnn::Device::cpu());
    /// assert!(report.to_json().starts_with(r#"{"present":[],"missing":[{"name":"#));
    /// ```
    pub fn to_json(&self) -> String {
        // Names of functions and releases hold nothing that JSON would escape.
        let quoted = |name: &str| format!("\"{name}\"");
        let present: Vec<_> = (self.present.iter())
            .map(|definition| quoted(definition.name()))
            .collect();
        let missing: Vec<_> = (self.missing.iter())
            .map(|definition| {
                let release = definition.first_release().map_or("null".to_owned(), quoted);
                let name = quoted(definition.name());
                format!("{{\"name\":{name},\"first_release\":{release}}}")
            })
            .collect();
        let helpers: Vec<_> = (self.missing_helpers.iter())
            .map(|helper| quoted(helper.name()))
            .collect();
        format!(
            "{{\"present\":[{}],\"missing\":[{}],\"missing_helpers\":[{}]}}",
            present.join(","),
            missing.join(","),
            helpers.join(",")
        )
    }
}

impl fmt::Display for OperatorReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.present.len() + self.missing.len();
        if self.present.is_empty() {
            return writeln!(f, "none of {all} operators of the catalogue is here");
        }
        writeln!(
            f,
            "{} of {all} operators of the catalogue are here",
            self.present.len()
        )?;
        let mut releases: Vec<_> = self
            .missing
            .iter()
            .map(|definition| definition.first_release())
            .collect();
        releases.sort();
        releases.dedup();
        for release in releases {
            let names: Vec<_> = self
                .missing
                .iter()
                .filter(|definition| definition.first_release() == release)
                .map(|definition| definition.name())
                .collect();
            let from = release.unwrap_or("no finished release");
            writeln!(f, "missing, from {from}: {}", names.join(", "))?;
        }
        if self.missing_helpers.is_empty() {
            return writeln!(f, "all {} other functions are here", HELPERS.len());
        }
        let names: Vec<_> = (self.missing_helpers.iter())
            .map(|helper| helper.name())
            .collect();
        writeln!(f, "missing among the other functions: {}", names.join(", "))
    }
}
