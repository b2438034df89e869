//! Device strings, and names of products, types, formats and the like: what is taken is told again as something that is
//! taken, and what is not is told in one line that prints.

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use aclnn::{DType, Device, Error, ErrorKind, Format, QuantDType, QuantMode, RoundMode, Soc};
use rand::prelude::*;
use rand::rngs::SmallRng;

use crate::target::{Made, Outcome, Target};
use crate::text::changed;

/// What inputs begin with.
const KNOWN: &[&str] = &[
    "cpu",
    "cpu:a2",
    "cpu:310p",
    "cpu:a3",
    "cpu:950",
    "cpu:Ascend910B2",
    "cpu:Ascend910_9391",
    "npu",
    "npu:0",
    "npu:63",
    "sim",
    "sim:a2",
    "sim:950",
    "sim:Ascend310P3",
    "sim:a2:0",
    "sim:a3:1",
    "auto",
    "Ascend910B",
    "Ascend910ProA",
    "KirinX90",
    "Ascend950PR_9599",
    "int8",
    "float16",
    "bfloat16",
    "torch.float8_e4m3fn",
    "quint4x2",
    "qint8",
    "ACL_FORMAT_ND",
    "ACL_FORMAT_FRACTAL_NZ",
    "NCHW",
    "rint",
    "floor",
    "pertoken",
    "perchannel",
    "BSND",
    "BNSD",
    "TND",
    "BSH",
];

const WORDS: &[&str] = &[
    ":",
    "::",
    "0",
    "-1",
    "64",
    "4294967296",
    "18446744073709551616",
    "+1",
    "00",
    "a2",
    "A2",
    "sim",
    "cpu",
    "npu",
    "Ascend",
    "910B",
    "ACL_",
    "\0",
    "\n",
    "\u{1b}[2J",
    "é",
    "\u{202e}",
    " ",
    "",
];

struct Names {
    tried: u64,
    taken: u64,
    refused: BTreeMap<String, u64>,
}

pub fn target() -> Made {
    Ok(Box::new(Names {
        tried: 0,
        taken: 0,
        refused: BTreeMap::new(),
    }))
}

impl Names {
    fn look<T>(&mut self, name: &str, may_be: &[ErrorKind]) -> Result<Option<T>, String>
    where
        T: FromStr<Err = Error> + Display + PartialEq + Debug,
    {
        let kind = std::any::type_name::<T>();
        self.tried += 1;
        match name.parse::<T>() {
            Ok(found) => {
                self.taken += 1;
                let told = found.to_string();
                // A family's own name is for people.
                if told.contains(' ') {
                    return Ok(Some(found));
                }
                match told.parse::<T>() {
                    Ok(again) if again == found => Ok(Some(found)),
                    Ok(again) => Err(format!(
                        "{kind} {name:?} is told as {told:?}, which is {again:?}"
                    )),
                    Err(error) => Err(format!("{kind} {name:?} is told as {told:?}: {error}")),
                }
            }
            Err(error) => {
                *self.refused.entry(error.kind().to_string()).or_default() += 1;
                let text = error.to_string();
                if !may_be.contains(&error.kind()) {
                    return Err(format!(
                        "{kind} {name:?} is refused as {}: {text}",
                        error.kind()
                    ));
                }
                if text.is_empty() || text.contains(|c: char| c.is_control() && c != '\n') {
                    return Err(format!("{kind} {name:?} is refused by {text:?}"));
                }
                Ok(None)
            }
        }
    }
}

impl Target for Names {
    fn make(&mut self, random: &mut SmallRng) -> Vec<u8> {
        let known = KNOWN.choose(random).copied().unwrap_or_default();
        match random.random_range(0..10) {
            0 => known.into(),
            1 => known.to_ascii_uppercase().into(),
            _ => changed(known.as_bytes(), WORDS, random),
        }
    }

    fn check(&mut self, input: &[u8]) -> Outcome {
        let name = &*String::from_utf8_lossy(input);
        // Words that are values of an attribute are refused as such.
        let unknown = &[ErrorKind::UnknownName, ErrorKind::Value];
        self.look::<DType>(name, unknown)?;
        self.look::<QuantDType>(name, unknown)?;
        self.look::<RoundMode>(name, unknown)?;
        self.look::<Format>(name, unknown)?;
        self.look::<Soc>(name, unknown)?;
        self.look::<QuantMode>(name, unknown)?;
        // Where there is no Atlas that is what is wrong with some names.
        let devices = &[
            ErrorKind::InvalidDeviceString,
            ErrorKind::UnknownName,
            ErrorKind::Unavailable,
        ];
        self.look::<Device>(name, devices)?;
        Ok(())
    }

    fn end(self: Box<Self>) -> Result<String, String> {
        Ok(format!(
            "{} names looked up, {} taken and told again, {} refused {:?}",
            self.tried,
            self.taken,
            self.tried - self.taken,
            self.refused
        ))
    }
}
