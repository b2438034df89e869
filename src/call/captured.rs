//! A prepared call as part of a captured graph.

use std::ffi::c_void;
use std::sync::Arc;

use crate::call::operand::Operand;
use crate::call::plan::{Backend, Prepared};
use crate::error::Result;
use crate::runtime::module::LoadedModule;
use crate::runtime::stream::StreamState;
use crate::runtime::task_group::Tasks;

impl Prepared {
    /// What has to be loaded as long as a graph has the call, if that is anything.
    pub fn module(&self) -> Option<&Arc<LoadedModule>> {
        match &self.backend {
            Backend::Own(call) => call.module(),
            _ => None,
        }
    }

    /// Runs phase one for operands that passed [`Prepared::check_call`]; gives the bytes of workspace.
    pub fn prepare(&mut self, operands: &[Operand<'_>]) -> Result<usize> {
        match &mut self.backend {
            // SAFETY: as for a run; nothing is queued.
            Backend::Atlas(plan) => unsafe { plan.prepare_for(operands) },
            Backend::Own(call) => {
                call.prepare(operands)?;
                Ok(call.workspace())
            }
            Backend::Cpu(_) | Backend::Nothing => Ok(0),
        }
    }

    /// The largest workspace that later values of host arrays may need, for operands that passed
    /// [`Prepared::check_call`].
    pub fn max_workspace(&mut self, operands: &[Operand<'_>]) -> Result<usize> {
        match &mut self.backend {
            // SAFETY: the operands were checked; nothing is queued.
            Backend::Atlas(plan) => unsafe { plan.max_workspace(operands) },
            Backend::Own(call) => Ok(call.workspace()),
            Backend::Cpu(_) | Backend::Nothing => Ok(0),
        }
    }

    /// Queues what [`Prepared::prepare`] prepared, inside a capture.
    ///
    /// # Safety
    /// The caller holds the stream's queue and its context is current. The workspace has as many bytes as
    /// `prepare` said; it, the tensors and this plan are kept as long as the graph.
    pub unsafe fn launch_captured(
        &mut self,
        stream: &StreamState,
        workspace: *mut c_void,
        tasks: &mut Tasks<'_>,
    ) -> Result<()> {
        let device = self.device().atlas();
        match &mut self.backend {
            // SAFETY: upheld by the caller.
            Backend::Atlas(plan) => unsafe { plan.launch_prepared(stream, workspace, tasks) },
            Backend::Own(call) => {
                let Some(device) = device else { return Ok(()) };
                // SAFETY: upheld by the caller.
                unsafe {
                    tasks.launch(device, stream, 0, || {
                        call.launch_prepared(device, stream, workspace.addr())
                    })
                }
            }
            Backend::Cpu(_) | Backend::Nothing => Ok(()),
        }
    }
}
