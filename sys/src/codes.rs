//! What CANN's status numbers mean.
//!
//! Runtime calls answer with an `aclError`, operators and descriptors with an `aclnnStatus`, which may be an `aclError`
//! passed through. Newer software answers with numbers that no header lists yet, so a number is never turned into a
//! closed enumeration: [`error`] and [`status`] give `None` for it, and the number itself stays usable.

mod table;

pub use table::*;

/// What a status means for the caller, and whether another try makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// No error.
    Ok,
    /// A mistake of the program or of its binding. Trying again gives the same.
    Usage,
    /// The environment is wrong: files, packages, permissions, stub libraries. Worth a try after repair.
    Config,
    /// There is no device to use.
    NoDevice,
    /// This CANN, driver or chip does not offer the call. Take another way.
    Unsupported,
    /// Device or pinned memory ran out. Worth one more try after giving cached memory back.
    OutOfDeviceMemory,
    /// Host memory ran out. Worth one more try after giving cached memory back.
    OutOfHostMemory,
    /// Streams, events, graphs or queue places ran out. Worth a try after freeing some.
    Exhausted,
    /// Not done yet: no error when it answers a query.
    NotReady,
    /// The wait ended, the work did not: nothing that the work uses may be freed yet.
    Timeout,
    /// The work was dropped because somebody stopped it.
    Aborted,
    /// The call is not allowed while a graph is being captured, or the capture is lost.
    Capture,
    /// An operator failed on the device, often one queued long before. Outputs are undefined and the context is lost.
    KernelFault,
    /// The device, or the link to it, failed.
    DeviceLost,
    /// An error inside CANN.
    Internal,
    /// An error of the graph engine.
    GraphEngine,
    /// An error of the offline-model or single-operator interface.
    ModelOrSingleOp,
    /// An error of profiling, dumping or another tool.
    Tools,
    /// An error of process snapshots.
    Snapshot,
}

/// One documented status number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Code {
    /// The number.
    pub number: i32,
    /// Its name in CANN's headers, for example `ACL_ERROR_RT_CONTEXT_NULL`.
    pub name: &'static str,
    /// What it says, in one line without a full stop.
    pub meaning: &'static str,
    /// What it means for the caller.
    pub class: ErrorClass,
}

/// Looks up an `aclError`. `None` is no mistake: newer software has numbers that are not listed here.
///
/// ```
/// use aclnn_sys::codes::{self, ErrorClass};
///
/// let code = codes::error(507046);
/// assert_eq!(code.map(|code| code.name), Some("ACL_ERROR_RT_STREAM_SYNC_TIMEOUT"));
/// assert_eq!(code.map(|code| code.class), Some(ErrorClass::Timeout));
/// assert!(codes::error(-1).is_none());
/// ```
pub fn error(number: i32) -> Option<&'static Code> {
    find(table::ERRORS, number)
}

/// Looks up an `aclnnStatus`, which is one of the operators' own numbers or an `aclError` passed through.
pub fn status(number: i32) -> Option<&'static Code> {
    find(table::STATUSES, number).or_else(|| error(number))
}

/// Every documented `aclError`, in ascending order of the numbers. Zero has three names.
pub fn errors() -> &'static [Code] {
    table::ERRORS
}

/// Every documented `aclnnStatus` of the operators' own, in ascending order of the numbers.
pub fn statuses() -> &'static [Code] {
    table::STATUSES
}

fn find(table: &'static [Code], number: i32) -> Option<&'static Code> {
    let first = table.partition_point(|code| code.number < number);
    table.get(first).filter(|code| code.number == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_ascend() {
        assert!(table::ERRORS.is_sorted_by_key(|code| code.number));
        assert!(table::STATUSES.is_sorted_by_key(|code| code.number));
    }

    #[test]
    fn zero_is_called_success() {
        assert_eq!(error(0).map(|code| code.name), Some("ACL_SUCCESS"));
        assert_eq!(status(0).map(|code| code.name), Some("ACLNN_SUCCESS"));
    }

    #[test]
    fn every_row_is_found_by_its_number() {
        for code in table::ERRORS.iter().filter(|code| code.number != 0) {
            assert_eq!(error(code.number), Some(code));
        }
        for code in table::STATUSES {
            assert_eq!(status(code.number), Some(code));
        }
    }

    #[test]
    fn a_status_can_be_a_runtime_error() {
        assert_eq!(
            status(ACL_ERROR_RT_CONTEXT_NULL).map(|code| code.class),
            Some(ErrorClass::Usage)
        );
    }

    #[test]
    fn unknown_numbers_have_no_row() {
        for number in [i32::MIN, -1, 1, 99_999, 100_099, 507_917, i32::MAX] {
            assert_eq!(error(number), None, "{number}");
            assert_eq!(status(number), None, "{number}");
        }
    }
}
