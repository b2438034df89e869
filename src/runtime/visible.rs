//! `ASCEND_RT_VISIBLE_DEVICES`: which devices the process may see, and how that numbers them.

use std::fmt::Write;

pub(crate) const VARIABLE: &str = "ASCEND_RT_VISIBLE_DEVICES";

/// What the variable lists, as CANN reads it: numbers that ascend, up to the first entry that is none of these.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Visible {
    value: String,
    numbers: Vec<u32>,
    /// Why it is read no further.
    fault: Option<String>,
}

impl Visible {
    /// The variable of this process; `None` when it is not set.
    pub fn of_process() -> Option<Visible> {
        let value = std::env::var_os(VARIABLE)?;
        Some(Visible::new(&value.to_string_lossy()))
    }

    fn new(value: &str) -> Visible {
        let mut numbers: Vec<u32> = Vec::new();
        let mut fault = None;
        if value.is_empty() {
            fault = Some("it is empty".to_owned());
        }
        for entry in value.split(',').take_while(|_| !value.is_empty()) {
            let digits = !entry.is_empty() && entry.bytes().all(|byte| byte.is_ascii_digit());
            match entry.parse::<u32>() {
                Ok(number) if digits && numbers.last().is_none_or(|last| *last < number) => {
                    numbers.push(number);
                    continue;
                }
                Ok(_) if digits => {
                    fault = Some(format!("{entry} does not ascend, as the numbers have to"));
                }
                _ => fault = Some(format!("{entry:?} is no number of a device")),
            }
            break;
        }
        Visible {
            value: value.to_owned(),
            numbers,
            fault,
        }
    }

    /// Whether it can leave no device, whatever there is.
    pub fn hides_everything(&self) -> bool {
        self.numbers.is_empty()
    }

    /// What it lists and what comes of it, when CANN counts `count` devices. Completes a sentence that begins with the
    /// variable and its value.
    pub fn outcome(&self, count: u32) -> String {
        let listed = self.numbers.len();
        let remaining = usize::try_from(count).unwrap_or(usize::MAX);
        let mut text = match count {
            0 => "leaves no device".to_owned(),
            1 => "leaves 1 device".to_owned(),
            _ => format!("leaves {count} devices"),
        };
        if let Some(fault) = &self.fault {
            let _ = write!(text, ": {fault}");
            if listed > 0 || !self.value.is_empty() {
                text.push_str(", and is read no further");
            }
        } else if let Some(absent) = self.numbers.get(remaining) {
            let _ = write!(
                text,
                " of the {listed} that it lists: device {absent} is not there"
            );
        }
        text
    }

    /// Whether something in it does not do what it seems to say, when CANN counts `count` devices.
    pub fn is_amiss(&self, count: u32) -> bool {
        self.fault.is_some() || usize::try_from(count) != Ok(self.numbers.len())
    }

    /// Which number stands for which device, when CANN counts `count`; `None` when each stands for itself.
    pub fn numbering(&self, count: u32) -> Option<String> {
        let pairs: Vec<String> = (0..count)
            .zip(&self.numbers)
            .map(|(ordinal, number)| format!("npu:{ordinal} is device {number}"))
            .collect();
        let renumbers = (0..count).zip(&self.numbers).any(|(a, b)| a != *b);
        renumbers.then(|| format!("numbers count within it ({})", pairs.join(", ")))
    }

    /// All of it in one sentence, when CANN counts `count` devices.
    pub fn sentence(&self, count: u32) -> String {
        let mut text = format!("{VARIABLE}={:?} {}", self.value, self.outcome(count));
        match self.numbering(count) {
            Some(numbering) => {
                let _ = write!(text, "; {numbering}");
            }
            None if count > 0 => text.push_str("; numbers count within it"),
            None => {}
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_cann_reads_it() {
        for (value, numbers, fault) in [
            ("0", &[0][..], None),
            ("2,3,10", &[2, 3, 10], None),
            ("", &[], Some("it is empty")),
            ("x", &[], Some("\"x\" is no number of a device")),
            ("-1", &[], Some("\"-1\" is no number of a device")),
            ("+1", &[], Some("\"+1\" is no number of a device")),
            ("0, 1", &[0], Some("\" 1\" is no number of a device")),
            ("0,,1", &[0], Some("\"\" is no number of a device")),
            (
                "1,0",
                &[1],
                Some("0 does not ascend, as the numbers have to"),
            ),
            (
                "1,1",
                &[1],
                Some("1 does not ascend, as the numbers have to"),
            ),
            (
                "0,4294967296",
                &[0],
                Some("\"4294967296\" is no number of a device"),
            ),
        ] {
            let visible = Visible::new(value);
            assert_eq!(visible.numbers, numbers, "{value:?}");
            assert_eq!(visible.fault.as_deref(), fault, "{value:?}");
        }
    }

    #[test]
    fn what_remains_and_how_it_is_numbered_is_told() {
        for (value, count, sentence) in [
            (
                "2,3",
                2,
                "=\"2,3\" leaves 2 devices; numbers count within it (npu:0 is device 2, npu:1 is device 3)",
            ),
            (
                "0,1",
                2,
                "=\"0,1\" leaves 2 devices; numbers count within it",
            ),
            (
                "1,9",
                1,
                "=\"1,9\" leaves 1 device of the 2 that it lists: device 9 is not there; numbers count within it (npu:0 \
                 is device 1)",
            ),
            (
                "9",
                0,
                "=\"9\" leaves no device of the 1 that it lists: device 9 is not there",
            ),
            ("", 0, "=\"\" leaves no device: it is empty"),
            (
                "x",
                0,
                "=\"x\" leaves no device: \"x\" is no number of a device, and is read no further",
            ),
            (
                "0,x",
                1,
                "=\"0,x\" leaves 1 device: \"x\" is no number of a device, and is read no further; numbers count within \
                 it",
            ),
        ] {
            let told = Visible::new(value).sentence(count);
            assert_eq!(told, format!("{VARIABLE}{sentence}"));
        }
    }
}
