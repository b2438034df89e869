//! What a new communicator is asked for.

use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};

/// HCCL's room for a name, without the NUL.
const MAX_NAME: usize = 127;

/// Settings of a new communicator on devices. What is not set is HCCL's own choice, which its environment variables
/// decide. All ranks say the same.
///
/// An HCCL that is older than a setting refuses it ([`ErrorKind::EntryPointMissing`]): it would not read it.
///
/// ```
/// use std::time::Duration;
/// use aclnn::CommunicatorOptions;
///
/// let options = CommunicatorOptions::new()
///     .name("tensor parallel")?
///     .buffer_megabytes(64)
///     .join_timeout(Duration::from_secs(60));
/// # let _ = options;
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct CommunicatorOptions {
    pub(super) name: Option<String>,
    pub(super) buffer_megabytes: Option<u32>,
    pub(super) deterministic: Option<bool>,
    pub(super) execution_timeout: Option<Duration>,
    pub(super) join_timeout: Option<Duration>,
}

impl CommunicatorOptions {
    /// Nothing set.
    pub fn new() -> CommunicatorOptions {
        CommunicatorOptions::default()
    }

    /// What holds for parts of a communicator that was made with these, too: not its name, nor how it was joined.
    pub(super) fn of_parts(&self) -> CommunicatorOptions {
        CommunicatorOptions {
            name: None,
            join_timeout: None,
            ..self.clone()
        }
    }

    /// The communicator's name. On one device no two communicators of a process have the same.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] unless it has 1 to 127 bytes, none of them NUL.
    pub fn name(mut self, name: &str) -> Result<CommunicatorOptions> {
        if !(1..=MAX_NAME).contains(&name.len()) || name.contains('\0') {
            let message = format!(
                "the name {name:?} has {} bytes; 1 to {MAX_NAME} are possible, and no NUL",
                name.len()
            );
            return Err(Error::new(ErrorKind::Value, message)
                .with_argument("name")
                .with_aclnn_status(None));
        }
        self.name = Some(name.to_owned());
        Ok(self)
    }

    /// The size of each of the two buffers through which HCCL moves elements, in megabytes: 200 unless set here or by
    /// `HCCL_BUFFSIZE`. They are memory of the device.
    pub fn buffer_megabytes(mut self, megabytes: u32) -> CommunicatorOptions {
        self.buffer_megabytes = Some(megabytes);
        self
    }

    /// Whether reductions give the same bits each time, on the same devices and elements; not by default, as
    /// `HCCL_DETERMINISTIC` says otherwise.
    pub fn deterministic(mut self, wanted: bool) -> CommunicatorOptions {
        self.deterministic = Some(wanted);
        self
    }

    /// How long queued calls wait for other ranks before the stream fails, in whole seconds: 1836 unless set here or by
    /// `HCCL_EXEC_TIMEOUT`.
    pub fn execution_timeout(mut self, timeout: Duration) -> CommunicatorOptions {
        self.execution_timeout = Some(timeout);
        self
    }

    /// How long a rank waits for the others to join. Unless set that is HCCL's own time, 120 s or `HCCL_CONNECT_TIMEOUT`,
    /// and some more.
    ///
    /// HCCL cannot be told to stop waiting: past the time the call returns its error while a thread of its own still waits
    /// for HCCL, and ends what it may give.
    ///
    /// HCCL makes one communicator at a time on a device, so one that is being made there, also by such a thread, is waited
    /// for within the time first. Ranks that make several on the same devices make them in one order.
    pub fn join_timeout(mut self, timeout: Duration) -> CommunicatorOptions {
        self.join_timeout = Some(timeout);
        self
    }
}
