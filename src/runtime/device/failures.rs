//! What becomes of a device's errors: the first failure stays, is named, and is told again.

use std::sync::atomic::Ordering;

use aclnn_sys as sys;

use crate::error::{Error, ErrorClass};
use crate::log::tell;
use crate::runtime::device::DeviceState;
use crate::runtime::exceptions;

impl DeviceState {
    /// Marks the device when the error says that a kernel or the device failed. The first such error is kept; what others
    /// come later say that they follow from it.
    #[cold]
    pub fn note_failure(&self, error: Error) -> Error {
        let first = exceptions::first(self.ordinal);
        let is_fault = matches!(
            error.class(),
            Some(ErrorClass::KernelFault | ErrorClass::DeviceLost)
        );
        if !is_fault {
            // A kernel may have failed that nobody waited for yet.
            return match first {
                Some(first) => error.following_from(&first),
                None => error,
            };
        }
        if let Some(first) = self.failure.get() {
            return Error::after_failure(format!("device {self} had failed before"), first);
        }
        let error = match first {
            Some(first) => error.naming(&first),
            None => error,
        };
        let error = self.with_verbose(error);
        if self.failure.set(error.clone()).is_err()
            && let Some(first) = self.failure.get()
        {
            // Another thread was faster.
            return Error::after_failure(format!("device {self} had failed before"), first);
        }
        let (device, told) = (self.ordinal, error.clone());
        tell!(error, target: "aclnn::runtime", device, error = %told, "the device failed");
        self.has_failed.store(true, Ordering::Release);
        error
    }

    /// Adds what CANN says of the device to the error of a kernel.
    fn with_verbose(&self, error: Error) -> Error {
        use sys::aclrtErrorType as Type;
        let Some(get) = self
            .library
            .functions()
            .aclrtGetErrorVerbose
            .filter(|_| error.class() == Some(ErrorClass::KernelFault))
        else {
            return error;
        };
        let mut info = std::mem::MaybeUninit::<sys::aclrtErrorInfo>::zeroed();
        let number = i32::try_from(self.ordinal).unwrap_or(i32::MAX);
        // SAFETY: the structure is valid for the write.
        if unsafe { get(number, info.as_mut_ptr()) } != 0 {
            self.library.take_message();
            return error;
        }
        // SAFETY: zeros are a value of each of its members, and CANN may have written others.
        let info = unsafe { info.assume_init() };
        let what = match info.errorType {
            Type::ACL_RT_ERROR_MEMORY => "an error of memory",
            Type::ACL_RT_ERROR_L2 => "an error of the L2 cache",
            Type::ACL_RT_ERROR_AICORE => "an error of an AI core",
            Type::ACL_RT_ERROR_LINK | Type::ACL_RT_ERROR_L3_PORT => "an error of a link",
            _ => return error,
        };
        error.with_more_hint(format!("CANN calls it {what}"))
    }
}
