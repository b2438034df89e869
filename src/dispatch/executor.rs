//! Executors: operators that phase one prepared.

use std::ffi::c_void;

use aclnn_sys as sys;

use crate::dispatch::definition::Definition;
use crate::error::{Error, ErrorKind, Result};
use crate::log::tell;
use crate::runtime::library::{Library, Maker};

/// An executor that is still ours, with what phase two needs.
///
/// It refers to the descriptors that phase one was given, which must outlive it.
pub(crate) struct Executor {
    library: Maker,
    /// Of phase two.
    name: &'static str,
    raw: *mut sys::aclOpExecutor,
    execute: sys::PhaseTwo,
    workspace_size: usize,
    /// What gives the tensors of a repeatable executor other addresses; `None` for one that serves one run.
    setters: Option<Setters>,
}

#[derive(Clone, Copy)]
struct Setters {
    /// That of inputs, and that of outputs.
    each: [sys::aclSetInputTensorAddr; 2],
    input_list: Option<sys::aclSetDynamicInputTensorAddr>,
    output_list: Option<sys::aclSetDynamicOutputTensorAddr>,
}

/// A tensor among the arguments of phase one.
pub(crate) struct Addressed {
    pub raw: *mut sys::aclTensor,
    /// The list that it is in, and its place there.
    pub list: Option<(*mut sys::aclTensorList, usize)>,
    pub written: bool,
    /// Whether the data decide its shape.
    pub decided: bool,
    /// Its number, or its list's, among the inputs or among the outputs.
    pub number: usize,
    /// Which of a call's blocks is its memory.
    pub place: usize,
}

impl Addressed {
    /// The function that gives it another address.
    fn setter(&self) -> &'static str {
        match (self.list, self.written) {
            (None, false) => "aclSetInputTensorAddr",
            (None, true) => "aclSetOutputTensorAddr",
            (Some(_), false) => "aclSetDynamicInputTensorAddr",
            (Some(_), true) => "aclSetDynamicOutputTensorAddr",
        }
    }
}

// SAFETY: an executor may go to another thread between its phases (torch_npu does that), and between
// runs; only making it repeatable is bound to a thread, and that happens in `make_repeatable`, right
// after phase one. It is never shared.
unsafe impl Send for Executor {}

impl Executor {
    /// Runs phase one. `prepare` calls it with where to put the size and the executor; the names are those of the
    /// two phases.
    pub fn prepare(
        library: &'static Library,
        definition: &'static Definition,
        execute: sys::PhaseTwo,
        prepare: impl FnOnce(&mut u64, &mut *mut sys::aclOpExecutor) -> sys::aclnnStatus,
    ) -> Result<Executor> {
        let (mut workspace_size, mut raw) = (0, std::ptr::null_mut());
        let code = prepare(&mut workspace_size, &mut raw);
        // After a failure there is no executor: phase one keeps what it made until its end.
        let (phase_one, name) = (definition.phase_one, definition.name);
        library.check(phase_one, code)?;
        if raw.is_null() {
            return Err(Error::from_empty_answer(phase_one, "executor"));
        }
        // Made before its size is looked at, so that it is destroyed where that is too much.
        let mut executor = Executor {
            library: library.maker(),
            name,
            raw,
            execute,
            workspace_size: 0,
            setters: None,
        };
        executor.workspace_size = usize::try_from(workspace_size).map_err(|_| {
            let message = format!("{phase_one} wants {workspace_size} bytes of workspace");
            Error::new(ErrorKind::OutOfMemory, message)
        })?;
        Ok(executor)
    }

    /// Asks that the executor survive phase two. Right after phase one and on its thread: CANN
    /// answers for the last phase one of the thread. It may say no; the executor then serves one run.
    pub fn make_repeatable(&mut self, has_lists: bool) -> bool {
        let functions = self.library.functions();
        let (Some(ask), Some(_), Some(input), Some(output)) = (
            functions.aclSetAclOpExecutorRepeatable,
            functions.aclDestroyAclOpExecutor,
            functions.aclSetInputTensorAddr,
            functions.aclSetOutputTensorAddr,
        ) else {
            return false;
        };
        let setters = Setters {
            each: [input, output],
            input_list: functions
                .aclSetDynamicInputTensorAddr
                .or(functions.AclSetDynamicInputTensorAddr),
            output_list: functions
                .aclSetDynamicOutputTensorAddr
                .or(functions.AclSetDynamicOutputTensorAddr),
        };
        if has_lists && (setters.input_list.is_none() || setters.output_list.is_none()) {
            return false;
        }
        // SAFETY: the executor is live and came out of this thread's last phase one.
        let code = unsafe { ask(self.raw) };
        if code != 0 {
            // A refusal is no failure; its message must not pile up.
            let reason = self.library.take_message();
            let operator = self.name;
            tell!(debug, target: "aclnn::runtime", operator, code, ?reason, "the executor is for one run");
        }
        self.setters = (code == 0).then_some(setters);
        self.is_repeatable()
    }

    #[inline]
    pub fn is_repeatable(&self) -> bool {
        self.setters.is_some()
    }

    pub fn workspace_size(&self) -> usize {
        self.workspace_size
    }

    /// Gives the tensors of a repeatable executor other addresses.
    ///
    /// # Safety
    /// The tensors are those that phase one was given, where it was given them, and live.
    #[inline(always)]
    pub unsafe fn set_addresses(
        &self,
        tensors: &[Addressed],
        block: &impl Fn(usize) -> *mut u8,
    ) -> Result<()> {
        let Some(setters) = &self.setters else {
            return Err(self.serves_one_run());
        };
        for tensor in tensors {
            let address = block(tensor.place).cast();
            // SAFETY: the executor is live and repeatable; the descriptors are the caller's promise.
            let code = unsafe {
                match tensor.list {
                    None => {
                        let set = setters.each[usize::from(tensor.written)];
                        set(self.raw, tensor.number, tensor.raw, address)
                    }
                    Some(list) => self.set_listed(setters, tensor, list, address)?,
                }
            };
            if code != 0 {
                return Err(self.not_set(tensor, code));
            }
        }
        Ok(())
    }

    /// # Safety
    /// As for [`Executor::set_addresses`].
    unsafe fn set_listed(
        &self,
        setters: &Setters,
        tensor: &Addressed,
        (list, index): (*mut sys::aclTensorList, usize),
        address: *mut c_void,
    ) -> Result<i32> {
        let set = if tensor.written {
            setters.output_list
        } else {
            setters.input_list
        };
        let set = self.library.optional(set, tensor.setter())?;
        // SAFETY: the caller's promises.
        Ok(unsafe { set(self.raw, tensor.number, index, list, address) })
    }

    #[cold]
    fn not_set(&self, tensor: &Addressed, code: i32) -> Error {
        self.library.failure(tensor.setter(), code)
    }

    #[cold]
    fn serves_one_run(&self) -> Error {
        Error::new(
            ErrorKind::Library,
            format!("the executor of {} serves one run", self.name),
        )
    }

    /// The name of phase two.
    #[inline]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Runs phase two: queues the operator, and gives what CANN answers. An executor that is not repeatable is used up by it, and no
    /// executor may run again after a failure.
    ///
    /// # Safety
    /// The stream is a live one of the current context, and the caller holds its queue. The workspace
    /// has `workspace_size` bytes, and it and the tensors' memory stay until the work is done. The
    /// descriptors are live.
    #[inline(always)]
    pub unsafe fn run(&mut self, workspace: *mut c_void, stream: *mut c_void) -> sys::aclnnStatus {
        let raw = self.raw;
        if !self.is_repeatable() {
            // Phase two takes it, whatever it answers.
            self.raw = std::ptr::null_mut();
        }
        // SAFETY: the caller's promises; the executor is live, and not used again unless repeatable.
        unsafe { (self.execute)(workspace, self.workspace_size as u64, raw, stream) }
    }
}

impl Drop for Executor {
    fn drop(&mut self) {
        if self.raw.is_null() {
            return;
        }
        let Some(_call) = self.library.call() else {
            return;
        };
        // An executor that never ran, or a repeatable one, is ours to destroy.
        match self.library.functions().aclDestroyAclOpExecutor {
            Some(destroy) => {
                // SAFETY: the executor is live and not used after this.
                let code = unsafe { destroy(self.raw) };
                if code != 0 {
                    let error = self.library.failure("aclDestroyAclOpExecutor", code);
                    tell!(warn, target: "aclnn::runtime", %error, "an executor could not be destroyed and is leaked");
                }
            }
            None => {
                let operator = self.name;
                tell!(warn, target: "aclnn::runtime", operator, "this CANN has no aclDestroyAclOpExecutor: an executor is leaked");
            }
        }
    }
}
