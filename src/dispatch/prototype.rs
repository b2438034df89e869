//! Operators whose prototype changed between two releases: the version that CANN tells chooses, or nobody does.

use aclnn_sys as sys;

use crate::dispatch::definition::{CallPhaseOne, Definition, Kind, Slot};
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::library::Library;
use crate::runtime::versions;

/// A prototype that changed. The definition itself has the newer one.
#[derive(Debug)]
pub struct PrototypeChange {
    /// The package whose version tells: `ops_nn` for instance.
    pub package: &'static str,
    /// The newest version that was seen with the older prototype.
    pub last_before: &'static str,
    /// The oldest one that was seen with the newer prototype; `None` when no release has it so far.
    pub first_after: Option<&'static str>,
    /// Whether a version without a suffix tells: not where pre-releases of one number have both prototypes.
    pub number_tells: bool,
    /// The older prototype, where a call of the newer one can be made a call of it.
    pub older: Option<OlderPrototype>,
}

/// A prototype of earlier releases.
#[derive(Debug)]
pub struct OlderPrototype {
    /// Its parameters in C order: what C takes, and the place of the argument among the definition's parameters. Without a place
    /// it is a pointer, and null.
    pub parameters: &'static [(Kind, Option<usize>)],
    /// Calls phase one.
    pub call: CallPhaseOne,
}

impl PrototypeChange {
    /// The older prototype if this CANN has that, `None` for the definition's own.
    pub(crate) fn choose(
        &self,
        library: &Library,
        operator: &str,
    ) -> Result<Option<&OlderPrototype>> {
        let told = version(library, self.package);
        self.choose_by(told.as_deref(), operator)
    }

    fn choose_by(&self, told: Option<&str>, operator: &str) -> Result<Option<&OlderPrototype>> {
        let refuse = |reason: String| {
            let message = format!(
                "the parameters of {operator} changed after {}, and {reason}",
                self.last_before
            );
            Err(Error::new(ErrorKind::EntryPointMissing, message))
        };
        let Some(told) = told else {
            return refuse("this CANN does not tell its version".to_owned());
        };
        let undecided = || format!("version {told:?} does not tell which ones it has");
        let Some(version) = Version::parse(told) else {
            return refuse(undecided());
        };
        let (last, first) = (
            Version::parse(self.last_before),
            self.first_after.and_then(Version::parse),
        );
        if !self.number_tells
            && version.is_finished()
            && [&last, &first]
                .into_iter()
                .flatten()
                .any(|known| known.numbers == version.numbers)
        {
            return refuse(undecided());
        }
        if last.is_some_and(|last| version <= last) {
            return match &self.older {
                Some(older) => Ok(Some(older)),
                None => refuse(format!(
                    "version {told:?} has the earlier ones, which cannot be given these arguments"
                )),
            };
        }
        if first.is_some_and(|first| version >= first) {
            return Ok(None);
        }
        refuse(undecided())
    }
}

impl OlderPrototype {
    /// The arguments of the newer prototype as this one takes them.
    pub(crate) fn arguments(&self, definition: &Definition, slots: &[Slot]) -> Result<Vec<Slot>> {
        let refuse = |place: usize, reason: &str| {
            let name = definition
                .parameters
                .get(place)
                .map_or("", |parameter| parameter.name);
            let message = format!(
                "{name} {reason} in the prototype that {} has in this CANN",
                definition.name
            );
            Error::new(ErrorKind::EntryPointMissing, message).with_argument(name)
        };
        for (place, slot) in slots.iter().enumerate() {
            let is_taken = self
                .parameters
                .iter()
                .any(|(_, taken)| *taken == Some(place));
            if !is_taken && !matches!(slot, Slot::Pointer(pointer) if pointer.is_null()) {
                return Err(refuse(place, "does not exist"));
            }
        }
        self.parameters
            .iter()
            .map(|&(kind, place)| {
                let slot = place.and_then(|place| Some((place, *slots.get(place)?)));
                match (kind, slot) {
                    (_, None) => Ok(Slot::Pointer(std::ptr::null())),
                    (Kind::Int32, Some((place, Slot::Int(value))))
                        if i32::try_from(value).is_err() =>
                    {
                        Err(refuse(place, &format!("is {value}, and has 32 bits")))
                    }
                    (_, Some((_, slot))) => Ok(slot),
                }
            })
            .collect()
    }
}

/// A version of CANN: `9.1.0`, `8.1.RC1`, `9.1.0-beta.3`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Version {
    numbers: [u32; 3],
    /// How finished it is, and the number behind that.
    stage: (Stage, u32),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Stage {
    Alpha,
    Beta,
    Candidate,
    Finished,
}

impl Version {
    fn parse(text: &str) -> Option<Version> {
        let mut numbers = [0; 3];
        let mut count = 0;
        let mut rest = text.trim().trim_start_matches(['v', 'V']);
        loop {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            if digits == 0 {
                break;
            }
            // A fourth number does not decide here.
            if let Some(number) = numbers.get_mut(count) {
                *number = rest[..digits].parse().ok()?;
            }
            count += 1;
            rest = &rest[digits..];
            match rest.strip_prefix(['.', '-']) {
                Some(more) => rest = more,
                None => break,
            }
        }
        if count < 2 {
            return None;
        }
        let suffix = rest.to_ascii_lowercase();
        let letters: String = suffix
            .chars()
            .take_while(char::is_ascii_alphabetic)
            .collect();
        let stage = match letters.as_str() {
            "" => Stage::Finished,
            "rc" => Stage::Candidate,
            "beta" | "b" => Stage::Beta,
            "alpha" | "a" => Stage::Alpha,
            _ => return None,
        };
        let number = suffix[letters.len()..].trim_start_matches(['.', '-']);
        let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
        Some(Version {
            numbers,
            stage: (stage, digits.parse().unwrap_or(0)),
        })
    }

    fn is_finished(&self) -> bool {
        self.stage.0 == Stage::Finished
    }
}

/// The version of a package of operators; of all operators, or of CANN, where packages have none of their own.
fn version(library: &Library, package: &str) -> Option<String> {
    let functions = library.functions();
    let told = |(code, version): versions::Answer| {
        if code != 0 {
            // Another function is asked; the message must not pile up.
            library.take_message();
            return None;
        }
        (!version.is_empty()).then_some(version)
    };
    let packages = [
        sys::aclCANNPackageName::ACL_PKG_NAME_OPP,
        sys::aclCANNPackageName::ACL_PKG_NAME_CANN,
    ];
    versions::of_named_package(functions, package)
        .and_then(told)
        .or_else(|| {
            packages
                .into_iter()
                .filter_map(|package| versions::of_package(functions, package))
                .find_map(told)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_as_they_were_made() {
        let ordered = [
            "8.1.RC1",
            "8.5.0.alpha002",
            "8.5.0",
            "9.0.1",
            "9.1.0-beta.1",
            "v9.1.0-beta.2",
            "9.1.0",
            "9.2.0-beta.1",
            "10.0.0",
        ];
        for pair in ordered.windows(2) {
            assert!(
                Version::parse(pair[0]) < Version::parse(pair[1]),
                "{pair:?}"
            );
        }
        for unknown in ["", "9", "trunk", "9.1.0-custom"] {
            assert_eq!(Version::parse(unknown), None, "{unknown}");
        }
    }

    fn change(number_tells: bool, first_after: Option<&'static str>) -> PrototypeChange {
        PrototypeChange {
            package: "ops_nn",
            last_before: if number_tells {
                "9.0.1"
            } else {
                "9.1.0-beta.2"
            },
            first_after,
            number_tells,
            older: number_tells.then_some(OlderPrototype {
                parameters: &[(Kind::Int32, Some(0))],
                call: |_, _| 0,
            }),
        }
    }

    #[test]
    fn the_version_chooses_and_is_never_guessed() {
        let chosen = |change: &PrototypeChange, told: Option<&str>| {
            change
                .choose_by(told, "aclnnX")
                .map(|older| older.is_some())
                .map_err(|error| error.kind())
        };
        let refused = Err(ErrorKind::EntryPointMissing);
        let by_number = change(true, Some("9.1.0-beta.1"));
        for (told, expected) in [
            (Some("9.0.0"), Ok(true)),
            (Some("9.0.1"), Ok(true)),
            (Some("9.1.0"), Ok(false)),
            (Some("9.1.0-beta.1"), Ok(false)),
            // Between those that were seen.
            (Some("9.0.2"), refused),
            (Some("something"), refused),
            (None, refused),
        ] {
            assert_eq!(chosen(&by_number, told), expected, "{told:?}");
        }
        let by_suffix = change(false, Some("9.1.0"));
        for (told, expected) in [
            // The older prototype cannot be served.
            (Some("9.1.0-beta.2"), refused),
            (Some("9.1.0"), refused),
            (Some("9.2.0"), Ok(false)),
        ] {
            assert_eq!(chosen(&by_suffix, told), expected, "{told:?}");
        }
        assert_eq!(chosen(&change(false, None), Some("9.2.0")), refused);
    }
}
