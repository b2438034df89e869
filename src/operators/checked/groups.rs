//! Groups of rows, told by where each ends.

use crate::call::recipe::{ValueRule, Watched};
use crate::cpu::rows::Rows;
use crate::error::{Error, ErrorKind, Result};

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
