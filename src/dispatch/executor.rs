//! Executors: operators that phase one prepared.

use std::ffi::c_void;

use aclnn_sys as sys;

use crate::error::{Error, ErrorKind, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;

/// An executor that is still ours, with what phase two needs.
///
/// It refers to the descriptors that phase one was given, which must outlive it.
pub(crate) struct Executor {
    library: &'static Library,
    name: &'static str,
    raw: *mut sys::aclOpExecutor,
    execute: sys::PhaseTwo,
    workspace_size: u64,
    repeatable: bool,
}

// SAFETY: an executor may go to another thread between its phases (torch_npu does that), and between
// runs; only making it repeatable is bound to a thread, and that happens in `make_repeatable`, right
// after phase one. It is never shared.
unsafe impl Send for Executor {}

impl Executor {
    /// Runs phase one. `prepare` calls it with where to put the size and the executor.
    pub fn prepare(
        library: &'static Library,
        name: &'static str,
        execute: sys::PhaseTwo,
        prepare: impl FnOnce(&mut u64, &mut *mut sys::aclOpExecutor) -> sys::aclnnStatus,
    ) -> Result<Executor> {
        let (mut workspace_size, mut raw) = (0, std::ptr::null_mut());
        let code = prepare(&mut workspace_size, &mut raw);
        // After a failure there is no executor: phase one keeps what it made until its end.
        library.check(name, code)?;
        if raw.is_null() {
            return Err(Error::new(ErrorKind::Library, format!("{name} answered success and gave no executor")));
        }
        Ok(Executor { library, name, raw, execute, workspace_size, repeatable: false })
    }

    /// Asks that the executor survive phase two. Right after phase one and on its thread: CANN
    /// answers for the last phase one of the thread. It may say no; the executor then serves one run.
    pub fn make_repeatable(&mut self) -> bool {
        let functions = self.library.functions();
        let (Some(ask), Some(_), Some(_), Some(_)) = (
            functions.aclSetAclOpExecutorRepeatable,
            functions.aclDestroyAclOpExecutor,
            functions.aclSetInputTensorAddr,
            functions.aclSetOutputTensorAddr,
        ) else {
            return false;
        };
        // SAFETY: the executor is live and came out of this thread's last phase one.
        let code = unsafe { ask(self.raw) };
        if code != 0 {
            // A refusal is no failure; its message must not pile up.
            let reason = self.library.take_message();
            tracing::debug!(target: "aclnn::runtime", operator = self.name, code, ?reason, "the executor is for one run");
        }
        self.repeatable = code == 0;
        self.repeatable
    }

    pub fn workspace_size(&self) -> u64 {
        self.workspace_size
    }

    /// Gives input number `index` another address.
    ///
    /// # Safety
    /// `tensor` is the live descriptor that phase one was given at this place.
    #[inline]
    pub unsafe fn set_input(&self, index: usize, tensor: *mut sys::aclTensor, address: *mut c_void) -> Result<()> {
        let set = self.library.optional(self.library.functions().aclSetInputTensorAddr, "aclSetInputTensorAddr")?;
        // SAFETY: the executor is live and repeatable; the descriptor is the caller's promise.
        self.library.check("aclSetInputTensorAddr", unsafe { set(self.raw, index, tensor, address) })
    }

    /// Gives output number `index` another address.
    ///
    /// # Safety
    /// As for [`Executor::set_input`].
    #[inline]
    pub unsafe fn set_output(&self, index: usize, tensor: *mut sys::aclTensor, address: *mut c_void) -> Result<()> {
        let set = self.library.optional(self.library.functions().aclSetOutputTensorAddr, "aclSetOutputTensorAddr")?;
        // SAFETY: as above.
        self.library.check("aclSetOutputTensorAddr", unsafe { set(self.raw, index, tensor, address) })
    }

    /// Runs phase two: queues the operator. Gives the executor back if it is repeatable and the call
    /// succeeded; otherwise it is gone.
    ///
    /// # Safety
    /// The stream is a live one of the current context, and the caller holds its queue. The workspace
    /// has `workspace_size` bytes, and it and the tensors' memory stay until the work is done. The
    /// descriptors are live.
    #[inline]
    pub unsafe fn run(mut self, device: &DeviceState, workspace: *mut c_void, stream: *mut c_void) -> Result<Option<Executor>> {
        let raw = self.raw;
        if !self.repeatable {
            // Phase two takes it, whatever it answers.
            self.raw = std::ptr::null_mut();
        }
        // SAFETY: the caller's promises; the executor is live, and not used again unless repeatable.
        let code = unsafe { (self.execute)(workspace, self.workspace_size, raw, stream) };
        device.check(self.name, code)?;
        Ok(self.repeatable.then_some(self))
    }
}

impl Drop for Executor {
    fn drop(&mut self) {
        if self.raw.is_null() {
            return;
        }
        // An executor that never ran, or a repeatable one, is ours to destroy.
        match self.library.functions().aclDestroyAclOpExecutor {
            Some(destroy) => {
                // SAFETY: the executor is live and not used after this.
                let code = unsafe { destroy(self.raw) };
                if code != 0 {
                    let error = self.library.failure("aclDestroyAclOpExecutor", code);
                    tracing::warn!(target: "aclnn::runtime", %error, "an executor could not be destroyed and is leaked");
                }
            }
            None => tracing::warn!(target: "aclnn::runtime", operator = self.name, "this CANN has no aclDestroyAclOpExecutor: an executor is leaked"),
        }
    }
}
