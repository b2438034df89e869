//! Groups of rows, told by where each ends.

use std::ops::Range;

use crate::cpu::rows::Rows;
use crate::error::{Error, ErrorKind, Result};

/// The values of `group_index`: the first row behind each group. They do not decrease, and the last is the number of rows.
#[derive(Clone, Debug)]
pub(crate) struct Groups(pub Rows);

impl Groups {
    /// Looks at the values, which places in other tensors depend on.
    ///
    /// # Safety
    /// `block` is that of `group_index`, valid for reads.
    ///
    /// # Errors
    /// [`ErrorKind::GroupIndexValues`], which CANN does not look for.
    pub unsafe fn check(&self, block: *const u8, rows: usize) -> Result<()> {
        let mut before = 0;
        for group in 0..self.0.length {
            // SAFETY: upheld by the caller.
            let end = unsafe { self.0.integer(block, 0, group) };
            if end < before {
                return Err(wrong(format!(
                    "group_index holds {end} at {group}, behind {before}; ends of groups begin at 0 and do not decrease"
                )));
            }
            before = end;
        }
        if u64::try_from(before) == Ok(rows as u64) {
            return Ok(());
        }
        Err(wrong(format!(
            "group_index ends with {before}; x has {rows} rows"
        )))
    }

    /// The first group from `from` on that ends behind a row. The values were checked.
    ///
    /// # Safety
    /// As for [`Groups::check`].
    #[inline]
    pub unsafe fn of(&self, row: usize, from: usize, block: *const u8) -> usize {
        let groups = Range {
            start: from,
            end: self.0.length.saturating_sub(1),
        };
        for group in groups {
            // SAFETY: upheld by the caller.
            if unsafe { self.0.integer(block, 0, group) } > row as i64 {
                return group;
            }
        }
        from.max(self.0.length.saturating_sub(1))
    }
}

#[cold]
fn wrong(message: String) -> Error {
    Error::new(ErrorKind::GroupIndexValues, message).with_argument("group_index")
}
