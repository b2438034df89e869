//! Groups of rows, told by where each ends or by how many rows each has.

use crate::call::recipe::{ValueRule, Watched};
use crate::cpu::rows::Rows;
use crate::error::{Error, ErrorKind, Result};
use crate::tensor::TensorSpec;

/// The values of `group_index`: the first row behind each group. They do not decrease, and the last is the number of rows.
#[derive(Clone, Debug)]
pub(crate) struct Groups(pub Rows);

impl Groups {
    /// The group of a row, which is one of those that [`watch`] was told of, and the first row behind the group.
    ///
    /// # Safety
    /// `block` is that of `group_index`, valid for reads, with values that were looked at.
    #[inline]
    pub unsafe fn of(&self, row: usize, block: *const u8) -> (usize, usize) {
        // SAFETY: upheld by the caller.
        let end = |group| unsafe { self.0.integer(block, 0, group) } as usize;
        // They do not decrease, and the last is beyond every row.
        let (mut low, mut high) = (0, self.0.length.saturating_sub(1));
        while low < high {
            let middle = (low + high) / 2;
            if end(middle) > row {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        (low, end(low))
    }
}

/// Has the values of `group_index` looked at, the operand at this place, for so many rows. CANN does not: a last value that
/// is too small makes a kernel read behind the rows of scales, or stops the device.
pub(crate) fn watch(place: usize, rows: usize) -> Watched {
    Watched {
        place,
        rule: Box::new(Ends { rows }),
    }
}

/// Ends of groups that together are so many rows.
struct Ends {
    rows: usize,
}

impl ValueRule for Ends {
    fn check(&self, values: &mut dyn Iterator<Item = i64>) -> Result<()> {
        let mut before = 0;
        for (group, end) in values.enumerate() {
            if end < before {
                return Err(wrong(format!(
                    "group_index holds {end} at {group}, behind {before}; ends of groups begin at 0 and do not decrease"
                )));
            }
            before = end;
        }
        if u64::try_from(before) == Ok(self.rows as u64) {
            return Ok(());
        }
        Err(wrong(format!(
            "group_index ends with {before}; x has {} rows",
            self.rows
        )))
    }
}

#[cold]
fn wrong(message: String) -> Error {
    let error = Error::new(ErrorKind::Value, message).with_argument("group_index");
    // CANN does not look at them.
    error.with_aclnn_status(None)
}

/// The values of a `group_index` of counts: how many rows each group has, one behind the other; or in pairs a group's number and
/// how many rows it has, up to the first without any.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    rows: Rows,
    pairs: Option<usize>,
}

impl Counts {
    pub fn new(group_index: &TensorSpec) -> Counts {
        Counts {
            rows: Rows::along(group_index, 0),
            pairs: pairs(group_index),
        }
    }

    /// The group of a row, and the first row behind the group; nothing behind the last one.
    ///
    /// # Safety
    /// `block` is that of `group_index`, valid for reads, with values that were looked at.
    #[inline]
    pub unsafe fn of(&self, row: usize, block: *const u8) -> Option<(usize, usize)> {
        let mut end = 0;
        for place in 0..self.pairs.unwrap_or(self.rows.length) {
            // SAFETY: upheld by the caller; of pairs each is a row.
            let (group, count) = unsafe {
                match self.pairs {
                    Some(_) => (
                        self.rows.integer(block, place, 0) as usize,
                        self.rows.integer(block, place, 1) as usize,
                    ),
                    None => (place, self.rows.integer(block, 0, place) as usize),
                }
            };
            if self.pairs.is_some() && count == 0 {
                return None;
            }
            end += count;
            if row < end {
                return Some((group, end));
            }
        }
        None
    }
}

/// How many groups a `group_index` has where it names each; `None` where it does not.
fn pairs(group_index: &TensorSpec) -> Option<usize> {
    (group_index.layout.rank() == 2).then(|| group_index.shape()[0])
}

/// Has the counts of a `group_index` looked at, the operand at this place, for at most so many rows. CANN does not: more rows
/// than there are make a kernel read and write behind them.
pub(crate) fn watch_counts(place: usize, group_index: &TensorSpec, rows: usize) -> Watched {
    let pairs = pairs(group_index);
    Watched {
        place,
        rule: Box::new(AtMost { rows, pairs }),
    }
}

/// Counts that together are at most so many rows.
struct AtMost {
    rows: usize,
    pairs: Option<usize>,
}

impl ValueRule for AtMost {
    fn check(&self, values: &mut dyn Iterator<Item = i64>) -> Result<()> {
        let mut left = i64::try_from(self.rows).unwrap_or(i64::MAX);
        while let Some(first) = values.next() {
            let count = match self.pairs {
                None => first,
                Some(_) => values.next().unwrap_or(0),
            };
            if self.pairs.is_some() && count == 0 {
                // What is behind the last group is not looked at by anybody.
                return Ok(());
            }
            if let Some(groups) = self.pairs
                && u64::try_from(first).map_or(true, |group| group >= groups as u64)
            {
                return Err(wrong(format!(
                    "group_index names group {first}; {groups} groups are there"
                )));
            }
            if count < 0 {
                return Err(wrong(format!(
                    "group_index holds {count}; a group has no rows or more"
                )));
            }
            left = left.saturating_sub(count);
            if left < 0 {
                return Err(wrong(format!(
                    "group_index tells of more rows than the {} that x has",
                    self.rows
                )));
            }
        }
        Ok(())
    }
}
