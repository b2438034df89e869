//! Atlas products: which chip, which family, what its CANN exports.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::RefUnwindSafe;
use std::str::FromStr;

use crate::error::{Error, ErrorKind};

/// A family of Atlas products that share their limits.
///
/// The names and their chips are from CANN's platform files
/// (`hicann/runtime: src/platform/platform_config`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ProductFamily {
    /// Atlas inference products (Ascend 310P).
    Atlas310P,
    /// Atlas A2 (Ascend910B1 to B4).
    AtlasA2,
    /// Atlas A3 (Ascend910_93xx).
    AtlasA3,
    /// Ascend 950, and Ascend 350, which has the same architecture.
    Ascend950,
    /// Atlas training products of 2019 (Ascend910A, Ascend910B without a digit, ...): `npu_quantize` is not offered there.
    Atlas910,
    /// Atlas 200I/500 A2 (Ascend 310B): `npu_quantize` is not offered there.
    Atlas310B,
    /// Kirin: `npu_quantize` is not offered there.
    Kirin,
}

impl ProductFamily {
    fn describe(self) -> &'static str {
        match self {
            ProductFamily::Atlas310P => "Atlas 310P",
            ProductFamily::AtlasA2 => "Atlas A2",
            ProductFamily::AtlasA3 => "Atlas A3",
            ProductFamily::Ascend950 => "Ascend 950",
            ProductFamily::Atlas910 => "Ascend 910 (2019)",
            ProductFamily::Atlas310B => "Ascend 310B",
            ProductFamily::Kirin => "Kirin",
        }
    }
}

impl ProductFamily {
    fn keyword(self) -> &'static str {
        match self {
            ProductFamily::Atlas310P => "310p",
            ProductFamily::AtlasA2 => "a2",
            ProductFamily::AtlasA3 => "a3",
            ProductFamily::Ascend950 => "950",
            // Not offered as short names, since nothing runs there; these are chips of the family.
            ProductFamily::Atlas910 => "Ascend910A",
            ProductFamily::Atlas310B => "Ascend310B1",
            ProductFamily::Kirin => "KirinX90",
        }
    }
}

impl fmt::Display for ProductFamily {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.describe())
    }
}

/// A chip: the name that `aclrtGetSocName` gives, or a whole family where only that is known.
///
/// Parsing takes CANN's full names (`Ascend910B2`, `Ascend310P3`, `Ascend910_9391`,
/// `Ascend950PR_9599`) and the families `310p`, `a2`, `a3` and `950`. Beware of the name
/// `Ascend910B` without a digit: it is a training chip of 2019, not an Atlas A2.
///
/// ```
/// use aclnn::{ProductFamily, Soc};
///
/// assert_eq!("Ascend910B2".parse::<Soc>()?.family(), Some(ProductFamily::AtlasA2));
/// assert_eq!("a2".parse::<Soc>()?.family(), Some(ProductFamily::AtlasA2));
/// assert_eq!("Ascend910B".parse::<Soc>()?.family(), Some(ProductFamily::Atlas910));
/// assert!("Ascend1".parse::<Soc>().is_err());
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Soc {
    name: Cow<'static, str>,
    family: Option<ProductFamily>,
}

impl Soc {
    /// The chip that the ACL runtime calls `name`.
    ///
    /// A name that is not known gets no family: its calls are handed to CANN, which has checks of
    /// its own.
    pub fn from_acl_name(name: &str) -> Soc {
        Soc {
            name: Cow::Owned(name.to_owned()),
            family: family_of(name),
        }
    }

    /// A family as a whole, when no particular chip is meant.
    pub fn of_family(family: ProductFamily) -> Soc {
        Soc {
            name: Cow::Borrowed(family.describe()),
            family: Some(family),
        }
    }

    /// CANN's name of the chip, or the family's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What parses to this chip: the family's short name where the whole family is meant.
    pub(crate) fn keyword(&self) -> &str {
        match self.family {
            Some(family) if self.name == family.describe() => family.keyword(),
            _ => &self.name,
        }
    }

    /// The family, if the name is known.
    pub fn family(&self) -> Option<ProductFamily> {
        self.family
    }

    /// What to add to an error about this product, where the name itself misleads.
    pub(crate) fn hint(&self) -> Option<&'static str> {
        (self.name == "Ascend910B").then_some(
            "Ascend910B without a digit is a training chip of 2019; Atlas A2 chips are called Ascend910B1 to Ascend910B4, or a2 for short",
        )
    }
}

impl fmt::Display for Soc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name)
    }
}

impl FromStr for Soc {
    type Err = Error;

    fn from_str(name: &str) -> Result<Soc, Error> {
        let family = match name.to_ascii_lowercase().as_str() {
            "310p" => Some(ProductFamily::Atlas310P),
            "a2" => Some(ProductFamily::AtlasA2),
            "a3" => Some(ProductFamily::AtlasA3),
            "950" => Some(ProductFamily::Ascend950),
            _ => None,
        };
        if let Some(family) = family {
            return Ok(Soc::of_family(family));
        }
        let soc = Soc::from_acl_name(name);
        // What begins like a chip may go on with anything, and names are printed.
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if soc.family.is_some() && name.chars().all(is_name) {
            return Ok(soc);
        }
        Err(Error::new(
            ErrorKind::UnknownName,
            format!(
                "{name:?} is not a known Atlas product; use a family (310p, a2, a3, 950) or a full name such as Ascend910B2, Ascend310P3, Ascend910_9391"
            ),
        )
        .with_argument("soc"))
    }
}

/// Full names first: `Ascend910B` is not an A2 although it begins like one.
fn family_of(name: &str) -> Option<ProductFamily> {
    match name {
        "Ascend910" | "Ascend910A" | "Ascend910B" | "Ascend910ProA" | "Ascend910ProB"
        | "Ascend910PremiumA" => {
            return Some(ProductFamily::Atlas910);
        }
        _ => {}
    }
    let digit_after = |prefix: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    if name.starts_with("Ascend310P") {
        Some(ProductFamily::Atlas310P)
    } else if digit_after("Ascend910B") {
        Some(ProductFamily::AtlasA2)
    } else if name.starts_with("Ascend910_93") {
        Some(ProductFamily::AtlasA3)
    } else if name.starts_with("Ascend950") || name.starts_with("Ascend350") {
        Some(ProductFamily::Ascend950)
    } else if name.starts_with("Ascend310B") {
        Some(ProductFamily::Atlas310B)
    } else if name.starts_with("KirinX90") || name.starts_with("Kirin9030") {
        Some(ProductFamily::Kirin)
    } else {
        None
    }
}

/// Which entry points of operators a CANN exports, by their names in C.
///
/// There is no entry point called `aclnnAscendQuantV2` in any CANN release. AscendQuantV2 is the
/// name of the operator and its kernel; it is reached through `aclnnAscendQuantV3`, or
/// `aclnnAscendQuant` where a toolkit lacks that.
///
/// ```
/// use aclnn::EntryPoints;
///
/// let older = EntryPoints::ALL.without("aclnnAscendQuantV3");
/// assert!(older.has("aclnnAscendQuant") && !older.has("aclnnAscendQuantV3"));
/// ```
#[derive(Clone)]
pub struct EntryPoints {
    /// Who knows, if it is not all of them.
    exporter: Option<&'static dyn Exporter>,
    /// Those that are there, if not all are.
    only: Option<Vec<String>>,
    without: Vec<String>,
}

/// Something that knows which entry points it has: an open CANN.
pub(crate) trait Exporter: Sync + RefUnwindSafe {
    fn exports(&self, name: &str) -> bool;
}

impl EntryPoints {
    /// All that there ever were.
    pub const ALL: EntryPoints = EntryPoints {
        exporter: None,
        only: None,
        without: Vec::new(),
    };

    /// These alone.
    pub fn only<'a>(names: impl IntoIterator<Item = &'a str>) -> EntryPoints {
        EntryPoints {
            only: Some(names.into_iter().map(str::to_owned).collect()),
            ..EntryPoints::ALL
        }
    }

    /// Those of an open CANN.
    pub(crate) fn of(exporter: &'static dyn Exporter) -> EntryPoints {
        EntryPoints {
            exporter: Some(exporter),
            ..EntryPoints::ALL
        }
    }

    /// The same without one.
    #[must_use]
    pub fn without(mut self, name: &str) -> EntryPoints {
        self.without.push(name.to_owned());
        self.without.sort();
        self.without.dedup();
        self
    }

    /// Whether there is an entry point of this name: the name of the second phase, `aclnnQuantize` for instance.
    pub fn has(&self, name: &str) -> bool {
        let is_named = |names: &Vec<String>| names.iter().any(|found| found == name);
        !is_named(&self.without)
            && self.only.as_ref().is_none_or(is_named)
            && self.exporter.is_none_or(|exporter| exporter.exports(name))
    }

    /// What tells two sets apart.
    fn key(&self) -> (usize, &Option<Vec<String>>, &[String]) {
        let exporter = self
            .exporter
            .map(|exporter| std::ptr::from_ref(exporter).addr());
        (exporter.unwrap_or_default(), &self.only, &self.without)
    }
}

impl Default for EntryPoints {
    fn default() -> EntryPoints {
        EntryPoints::ALL
    }
}

impl PartialEq for EntryPoints {
    fn eq(&self, other: &EntryPoints) -> bool {
        self.key() == other.key()
    }
}

impl Eq for EntryPoints {}

impl Hash for EntryPoints {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Debug for EntryPoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (&self.exporter, &self.only) {
            (Some(_), _) => "those of the CANN in use",
            (None, None) => "all",
            (None, Some(_)) => "only",
        })?;
        if let Some(only) = &self.only {
            write!(f, " {only:?}")?;
        }
        if !self.without.is_empty() {
            write!(f, " without {:?}", self.without)?;
        }
        Ok(())
    }
}

/// What a call is checked against: a product and the entry points of its CANN.
///
/// ```
/// use aclnn::{Device, EntryPoints, Target};
///
/// // A CPU device that accepts and refuses what an Atlas A3 with an older CANN would.
/// let entry_points = EntryPoints::ALL.without("aclnnAscendQuantV3");
/// let device = Device::cpu_as(Target::new("a3".parse()?).with_entry_points(entry_points));
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Target {
    soc: Soc,
    entry_points: EntryPoints,
    implied: bool,
}

impl Target {
    /// A product whose CANN has all entry points.
    pub fn new(soc: Soc) -> Target {
        Target {
            soc,
            entry_points: EntryPoints::ALL,
            implied: false,
        }
    }

    /// The same product with these entry points.
    pub fn with_entry_points(mut self, entry_points: EntryPoints) -> Target {
        self.entry_points = entry_points;
        self
    }

    /// What the CPU stands for when nobody said: an Atlas A2 with all entry points.
    pub(crate) fn implied() -> Target {
        Target {
            implied: true,
            ..Target::new(Soc::of_family(ProductFamily::AtlasA2))
        }
    }

    /// The product.
    pub fn soc(&self) -> &Soc {
        &self.soc
    }

    /// The entry points of its CANN.
    pub fn entry_points(&self) -> &EntryPoints {
        &self.entry_points
    }

    /// Whether its CANN has an entry point of this name.
    pub fn exports(&self, name: &str) -> bool {
        self.entry_points.has(name)
    }

    /// Whether calls are checked alike against both.
    pub(crate) fn stands_for(&self, other: &Target) -> bool {
        self.soc == other.soc && self.entry_points == other.entry_points
    }

    /// Adds to an error about the product what the caller may not know about it.
    pub(crate) fn explain(&self, error: Error) -> Error {
        if self.implied {
            error.with_hint(
                "the CPU stands for an Atlas A2 here; for another product use Device::cpu_as or a device string such as cpu:950",
            )
        } else if let Some(hint) = self.soc.hint() {
            error.with_hint(hint)
        } else {
            error
        }
    }
}

impl From<Soc> for Target {
    fn from(soc: Soc) -> Target {
        Target::new(soc)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_by_name() {
        let cases: &[(&str, Option<ProductFamily>)] = &[
            ("Ascend310P1", Some(ProductFamily::Atlas310P)),
            ("Ascend310P7", Some(ProductFamily::Atlas310P)),
            ("Ascend910B1", Some(ProductFamily::AtlasA2)),
            ("Ascend910B2C", Some(ProductFamily::AtlasA2)),
            ("Ascend910B4-1", Some(ProductFamily::AtlasA2)),
            ("Ascend910B", Some(ProductFamily::Atlas910)),
            ("Ascend910ProA", Some(ProductFamily::Atlas910)),
            ("Ascend910_9362", Some(ProductFamily::AtlasA3)),
            ("Ascend950PR_9599", Some(ProductFamily::Ascend950)),
            ("Ascend950DT_9581", Some(ProductFamily::Ascend950)),
            ("Ascend350_354f", Some(ProductFamily::Ascend950)),
            ("Ascend310B4", Some(ProductFamily::Atlas310B)),
            ("KirinX90", Some(ProductFamily::Kirin)),
            ("Ascend910C", None),
            ("", None),
        ];
        for (name, family) in cases {
            assert_eq!(Soc::from_acl_name(name).family(), *family, "{name}");
        }
    }

    #[test]
    fn a_known_beginning_does_not_make_a_name() {
        for name in ["Ascend910B4-1", "Ascend910_9391", "Ascend950PR_9599"] {
            assert_eq!(name.parse::<Soc>().unwrap().name(), name);
        }
        for name in [
            "Ascend310P\u{13}",
            "Ascend310P3\n",
            "Ascend910B2 or so",
            "Ascend910B2é",
            "Ascend950\u{202e}",
        ] {
            let error = name.parse::<Soc>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::UnknownName);
            let told = error.to_string();
            assert!(!told.contains(|c: char| c.is_control()), "{told:?}");
        }
    }
}
