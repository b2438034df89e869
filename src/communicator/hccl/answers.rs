//! What HCCL answers.

use aclnn_sys::HcclResult;

use crate::error::{Error, ErrorKind, Result};
use crate::runtime::library::Library;

/// Names of the answers from 0 on, and what each means.
const ANSWERS: &[(&str, &str)] = &[
    ("HCCL_SUCCESS", "success"),
    ("HCCL_E_PARA", "an argument is wrong"),
    ("HCCL_E_PTR", "a pointer is null"),
    ("HCCL_E_MEMORY", "memory ran out"),
    ("HCCL_E_INTERNAL", "HCCL failed within"),
    ("HCCL_E_NOT_SUPPORT", "this is not offered here"),
    ("HCCL_E_NOT_FOUND", "something was not found"),
    ("HCCL_E_UNAVAIL", "something cannot be had"),
    ("HCCL_E_SYSCALL", "a call of the system failed"),
    ("HCCL_E_TIMEOUT", "it took too long"),
    ("HCCL_E_OPEN_FILE_FAILURE", "a file does not open"),
    ("HCCL_E_TCP_CONNECT", "no TCP connection"),
    ("HCCL_E_ROCE_CONNECT", "no RoCE connection"),
    ("HCCL_E_TCP_TRANSFER", "a TCP transfer failed"),
    ("HCCL_E_ROCE_TRANSFER", "a RoCE transfer failed"),
    ("HCCL_E_RUNTIME", "the runtime failed"),
    ("HCCL_E_DRV", "the driver failed"),
    ("HCCL_E_PROFILING", "the profiler failed"),
    ("HCCL_E_CCE", "CCE failed"),
    ("HCCL_E_NETWORK", "the network failed"),
    ("HCCL_E_AGAIN", "it is busy: later"),
    ("HCCL_E_REMOTE", "a remote rank, or the way there, failed"),
    ("HCCL_E_SUSPENDING", "the communicator is suspended"),
    ("HCCL_E_OPRETRY_FAIL", "an operation cannot be tried again"),
    ("HCCL_E_OOM", "memory ran out"),
];

/// Turns what a function of HCCL answered into a result. Takes CANN's message at once, on the thread that failed.
pub(super) fn check(library: &Library, call: &'static str, answer: HcclResult) -> Result<()> {
    if answer == HcclResult::HCCL_SUCCESS {
        return Ok(());
    }
    Err(failure(call, answer, library.take_message()))
}

#[cold]
fn failure(call: &'static str, answer: HcclResult, report: Option<String>) -> Error {
    // Codes of CANN's messages: ranks that call different things; a socket or a link that took too long.
    let says = |codes: &[&str]| {
        let report = report.as_deref().unwrap_or_default();
        codes.iter().any(|code| report.contains(code))
    };
    let kind = match answer {
        _ if says(&["EI0005"]) => ErrorKind::CollectiveMismatch,
        _ if says(&["EI0006", "EI0015"]) => ErrorKind::Timeout,
        HcclResult::HCCL_E_TIMEOUT => ErrorKind::Timeout,
        HcclResult::HCCL_E_MEMORY | HcclResult::HCCL_E_OOM => ErrorKind::OutOfMemory,
        _ => ErrorKind::Library,
    };
    let known = usize::try_from(answer.0).ok();
    let message = match known.and_then(|answer| ANSWERS.get(answer)) {
        Some((name, meaning)) => format!("{call} answered {} ({name}): {meaning}", answer.0),
        None => format!(
            "{call} answered {}, which no release known to this crate documents",
            answer.0
        ),
    };
    let code = i32::try_from(answer.0).unwrap_or(i32::MAX);
    Error::from_answer(kind, call, code, message, report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_named_and_what_cann_says_of_them_counts() {
        let kind = |answer, report: &str| {
            let error = failure("HcclAllReduce", HcclResult(answer), Some(report.to_owned()));
            assert_eq!(error.code(), Some(answer as i32));
            assert_eq!(error.class(), None, "no number of ACL's");
            (error.kind(), error.to_string())
        };
        assert_eq!(kind(1, "").0, ErrorKind::Library);
        assert_eq!(
            kind(1, "EI0005: counts differ").0,
            ErrorKind::CollectiveMismatch
        );
        assert_eq!(kind(9, "").0, ErrorKind::Timeout);
        assert_eq!(kind(11, "EI0015: socket").0, ErrorKind::Timeout);
        assert_eq!(kind(24, "").0, ErrorKind::OutOfMemory);
        assert!(kind(20, "").1.contains("20 (HCCL_E_AGAIN)"));
        assert!(kind(1041, "").1.contains("no release known"));
    }
}
