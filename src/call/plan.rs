//! A call made ready to run many times, whatever the operator.

use std::ffi::c_void;
use std::sync::{Arc, Weak};

use smallvec::SmallVec;

use crate::call::atlas::AtlasPlan;
use crate::call::operand::{Operand, Operands, Shape};
use crate::call::overlap::overlap;
use crate::call::own::OwnCall;
use crate::call::recipe::{Computation, Form, Kernel, Planned, Recipe};
use crate::call::values;
use crate::communicator::Member;
use crate::device::Device;
use crate::dispatch::call::ExecutorReuse;
use crate::error::ErrorKind::{DeviceMismatch, PlanMismatch};
use crate::error::{Error, ErrorKind, Result};
use crate::stream::Stream;
use crate::tensor::{Storage, Tensor, TensorSpec};

/// A recipe on a device.
pub(crate) struct Prepared {
    device: Device,
    pub(super) recipe: Arc<Recipe>,
    pub(super) backend: Backend,
    /// From the start of its block to the end of the last operand, which may be made for a run.
    output_bytes: usize,
    /// Whether there are values to be looked at before each run.
    watches: bool,
}

/// The outputs that a call made; `None` for one that it does not have.
pub(crate) type NewTensors = SmallVec<[Option<Tensor>; 2]>;

pub(super) enum Backend {
    /// There is nothing to do, and the device is not asked.
    Nothing,
    Cpu(Arc<dyn Kernel>),
    Atlas(Box<AtlasPlan>),
    /// No operator, but a call that runs by itself.
    Own(Box<dyn OwnCall>),
}

impl Prepared {
    /// Prepares a checked call for a device.
    ///
    /// # Errors
    /// Why the CPU cannot compute the call.
    pub fn new(device: &Device, mut recipe: Recipe) -> Result<Prepared> {
        // The backend alone has the kernel, so that a graph can change it in place.
        let kernel = std::mem::replace(&mut recipe.kernel, Computation::Elsewhere);
        let backend = match (device.atlas(), kernel) {
            (_, Computation::Nothing) => Backend::Nothing,
            (Some(state), _) => Backend::Atlas(Box::new(AtlasPlan::new(state, &recipe)?)),
            (None, Computation::Refused(error)) => return Err(error),
            (None, Computation::Kernel(kernel)) => Backend::Cpu(kernel),
            (None, Computation::Elsewhere) => {
                let message = format!("{} was prepared for an Atlas", recipe.name);
                return Err(Error::new(ErrorKind::Library, message));
            }
        };
        let last = recipe
            .operands
            .last()
            .and_then(|planned| planned.form.spec());
        let output_bytes = last.map_or(Ok(0), TensorSpec::memory_bytes)?;
        Ok(Prepared {
            device: device.clone(),
            output_bytes,
            watches: !recipe.watched.is_empty(),
            recipe: Arc::new(recipe),
            backend,
        })
    }

    /// Prepares a call that runs by itself.
    pub fn own(device: &Device, recipe: Recipe, call: Box<dyn OwnCall>) -> Prepared {
        Prepared {
            device: device.clone(),
            output_bytes: 0,
            watches: false,
            recipe: Arc::new(recipe),
            backend: Backend::Own(call),
        }
    }

    pub fn device(&self) -> &Device {
        &self.device
    }

    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    /// Runs on operands that may be anything, which is looked at here.
    #[inline(always)]
    pub fn run(&mut self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        if !self.is_plain_call(stream, operands) {
            self.check_call(stream, operands)?;
        }
        // SAFETY: the operands were checked; there is no workspace of the caller's.
        unsafe {
            self.check_values(stream, operands)?;
            run_checked(&mut self.backend, stream, operands, None)
        }
    }

    /// As [`Prepared::run`], with a workspace of the caller's.
    ///
    /// # Safety
    /// The workspace stays, unused by others, until the work is done.
    pub unsafe fn run_with_workspace(
        &mut self,
        stream: &Stream,
        operands: &[Operand<'_>],
        workspace: (*mut c_void, usize),
    ) -> Result<()> {
        self.check_call(stream, operands)?;
        let workspace = checked_workspace(workspace)?;
        // SAFETY: the call was checked; the workspace is the caller's promise.
        unsafe {
            self.check_values(stream, operands)?;
            run_checked(&mut self.backend, stream, operands, Some(workspace))
        }
    }

    /// As [`Prepared::run`] for operands of whose forms the plan was made, or was found to be.
    ///
    /// # Safety
    /// Each operand has the form that was planned.
    #[inline(always)]
    pub unsafe fn run_fitting(&mut self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        self.check_memory(stream, operands)?;
        // SAFETY: there is no workspace of the caller's; all that `check_call` checks was checked here, or is
        // the caller's promise.
        unsafe {
            self.check_values(stream, operands)?;
            run_checked(&mut self.backend, stream, operands, None)
        }
    }

    /// As [`Prepared::run_fitting`], into a new tensor: the one operand that is planned behind those given.
    ///
    /// # Safety
    /// As for [`Prepared::run_fitting`]; the operand behind is a contiguous output.
    #[inline]
    pub unsafe fn run_into_new(
        &mut self,
        stream: &Stream,
        given: &[Operand<'_>],
    ) -> Result<Tensor> {
        self.check_memory(stream, given)?;
        // SAFETY: upheld by the caller.
        unsafe { self.check_values(stream, given) }?;
        let planned = self.recipe.operands.get(given.len());
        let Some(spec) = planned.and_then(|planned| planned.form.spec()) else {
            return Err(no_output(self.recipe.name));
        };
        let storage = Storage::unspecified(self.output_bytes, stream.device())?;
        let output = Operand::new_output(&storage, spec);
        if let &[a, b, c] = given {
            // SAFETY: as in `run_fitting`; the storage is as long as its form.
            unsafe { run_checked(&mut self.backend, stream, &[a, b, c, output], None) }?;
        } else {
            let mut operands = Operands::new();
            operands.extend_from_slice(given);
            operands.push(output);
            // SAFETY: as above.
            unsafe { run_checked(&mut self.backend, stream, &operands, None) }?;
        }
        Ok(Tensor::of_storage(storage, spec, stream.device()))
    }

    /// As [`Prepared::run_into_new`], for calls with several outputs: every operand that is planned behind those given is
    /// made, but for those that are planned as absent.
    ///
    /// # Safety
    /// As for [`Prepared::run_into_new`], of each operand behind.
    pub unsafe fn run_into_new_tensors(
        &mut self,
        stream: &Stream,
        given: &[Operand<'_>],
    ) -> Result<NewTensors> {
        self.check_memory(stream, given)?;
        // SAFETY: upheld by the caller.
        unsafe { self.check_values(stream, given) }?;
        let behind = self.recipe.operands.get(given.len()..).unwrap_or_default();
        let mut storages: SmallVec<[Option<Storage>; 2]> = SmallVec::new();
        for planned in behind {
            storages.push(match planned.form.spec() {
                None => None,
                Some(spec) => {
                    let bytes = spec.memory_bytes()?;
                    Some(Storage::unspecified(bytes, stream.device())?)
                }
            });
        }
        let mut operands = Operands::new();
        operands.extend_from_slice(given);
        for (storage, planned) in storages.iter().zip(behind) {
            operands.push(match (storage, planned.form.spec()) {
                (Some(storage), Some(spec)) => Operand::new_output(storage, spec),
                _ => Operand::ABSENT,
            });
        }
        // SAFETY: as in `run_fitting`; each storage is as long as its form.
        unsafe { run_checked(&mut self.backend, stream, &operands, None) }?;
        drop(operands);
        let tensors = storages.into_iter().zip(behind).map(|(storage, planned)| {
            let spec = planned.form.spec()?;
            Some(Tensor::of_storage(storage?, spec, stream.device()))
        });
        Ok(tensors.collect())
    }

    /// Whether [`Prepared::check_call`] would find nothing, as far as can be told quickly; for tensors that own
    /// their memory always.
    #[inline(always)]
    fn is_plain_call(&self, stream: &Stream, operands: &[Operand<'_>]) -> bool {
        let device = &self.device;
        let planned = &self.recipe.operands;
        if !stream.device().is_clone_of(device) || operands.len() != planned.len() {
            return false;
        }
        let mut is_foreign = false;
        for (operand, planned) in operands.iter().zip(planned) {
            let is_here = match operand.device {
                Some(own) => own.is_clone_of(device),
                None => device.is_cpu() || operand.spec().is_none(),
            };
            if !is_here || !operand.fits(planned) {
                return false;
            }
            is_foreign |= operand.is_foreign();
        }
        !is_foreign
    }

    /// Whether the call can run: everything on the plan's device, of the planned forms, and apart.
    #[cold]
    pub fn check_call(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        self.check_stream(PlanMismatch, stream)?;
        let planned = &self.recipe.operands;
        for (operand, planned) in operands.iter().zip(planned) {
            self.check_device(PlanMismatch, planned.name, operand)?;
            if !operand.fits(planned) {
                return Err(wrong_form(operand, planned));
            }
        }
        if operands.len() != planned.len() {
            let message = format!(
                "the plan was made for {} operands and run with {}",
                planned.len(),
                operands.len()
            );
            return Err(Error::new(PlanMismatch, message));
        }
        self.check_blocks(operands)
    }

    /// Looks at the values that kernels take for places.
    ///
    /// # Safety
    /// The operands have the planned forms, which their blocks hold.
    #[inline(always)]
    pub unsafe fn check_values(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        if self.watches {
            // SAFETY: upheld by the caller.
            return unsafe { values::check(&self.recipe, stream, operands) };
        }
        Ok(())
    }

    /// The places of the operands whose values are looked at before each run.
    pub fn watched(&self) -> impl Iterator<Item = usize> {
        self.recipe.watched.iter().map(|watched| watched.place)
    }

    /// Whether operands of the planned forms can run, for a call that nobody planned.
    #[inline(always)]
    fn check_memory(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        let device = &self.device;
        let mut is_plain = stream.device().is_clone_of(device);
        for operand in operands {
            let is_here = match operand.device {
                Some(own) => own.is_clone_of(device),
                None => operand.block.is_null(),
            };
            is_plain &= is_here & !operand.is_foreign();
        }
        if is_plain {
            return Ok(());
        }
        self.check_each_device(stream, operands)?;
        self.check_blocks(operands)
    }

    #[inline(never)]
    fn check_each_device(&self, stream: &Stream, operands: &[Operand<'_>]) -> Result<()> {
        self.check_stream(DeviceMismatch, stream)?;
        for (operand, planned) in operands.iter().zip(&self.recipe.operands) {
            self.check_device(DeviceMismatch, planned.name, operand)?;
        }
        Ok(())
    }

    #[inline(always)]
    fn check_stream(&self, kind: ErrorKind, stream: &Stream) -> Result<()> {
        if *stream.device() == self.device {
            Ok(())
        } else {
            Err(self.wrong_device(kind, "stream", Some(stream.device())))
        }
    }

    /// Whether there is memory, it starts where CANN wants it to, and each output's is apart from all others.
    fn check_blocks(&self, operands: &[Operand<'_>]) -> Result<()> {
        if operands.iter().any(|operand| operand.is_foreign()) {
            return self.check_foreign_blocks(operands);
        }
        Ok(())
    }

    #[cold]
    fn check_foreign_blocks(&self, operands: &[Operand<'_>]) -> Result<()> {
        if matches!(self.backend, Backend::Nothing) {
            return Ok(());
        }
        let fail = |kind, argument, message| Err(Error::new(kind, message).with_argument(argument));
        let tensors = || {
            let named = operands.iter().zip(&self.recipe.operands);
            named.filter_map(|(operand, planned)| Some((planned.name, operand, operand.spec()?)))
        };
        // Inputs first, as their owners count them.
        for written in [false, true] {
            for (argument, operand, spec) in
                tensors().filter(|(_, operand, _)| operand.is_written() == written)
            {
                if operand.block.is_null() {
                    return fail(
                        ErrorKind::NullTensor,
                        argument,
                        format!("{argument} is null"),
                    );
                }
                if self.recipe.checks_blocks && spec.format.is_private() && !operand.is_stored() {
                    let message = format!(
                        "{argument} is {:?} of memory that is not known to be that of a tensor in {}: npu_format_cast makes one, and stored_as sees storage as one",
                        spec.layout, spec.format
                    );
                    return fail(ErrorKind::InvalidView, argument, message);
                }
                let mut outputs = tensors().filter(|(_, output, _)| {
                    output.is_written()
                        && (output.is_foreign() || operand.is_foreign())
                        && !output.block.is_null()
                });
                let place = |operand: &Operand<'_>| std::ptr::from_ref(operand).addr();
                let clash = outputs.find(|(_, output, other)| {
                    // Each pair of outputs once.
                    (!written || place(operand) < place(output))
                        && overlap((spec, operand.block), (other, output.block))
                });
                if let Some((output, ..)) = clash {
                    let message = format!("{output} shares memory with {argument}");
                    return fail(ErrorKind::OutputOverlapsInput, output, message);
                }
            }
        }
        if !self.launches() {
            return Ok(());
        }
        match tensors().find(|(_, operand, _)| !operand.block.addr().is_multiple_of(32)) {
            None => Ok(()),
            Some((argument, operand, _)) => {
                let block = operand.block;
                let message = format!(
                    "{argument} is in a block at {block:p}; a block starts on a multiple of 32, with the rest in the layout's offset"
                );
                fail(ErrorKind::Unaligned, argument, message)
            }
        }
    }

    /// The communicators that the calls take part in.
    pub fn communicators(&self) -> &[Weak<Member>] {
        match &self.backend {
            Backend::Atlas(plan) => plan.communicators(),
            Backend::Own(call) => call.communicators(),
            Backend::Nothing | Backend::Cpu(_) => &[],
        }
    }

    /// The shapes of the written operands of the last run, with their names.
    pub fn output_shapes(&self) -> Result<Vec<(&'static str, Vec<usize>)>> {
        let plan = match &self.backend {
            Backend::Atlas(plan) => plan,
            Backend::Cpu(kernel) => return Ok(kernel.true_shapes()),
            Backend::Nothing | Backend::Own(_) => return Ok(Vec::new()),
        };
        let planned = &self.recipe.operands;
        let shapes = plan.output_shapes()?.into_iter();
        Ok(shapes
            .filter_map(|(place, shape)| Some((planned.get(place)?.name, shape)))
            .collect())
    }

    /// Bytes of workspace that the call needs; `None` until [`Prepared::prepare`] or the first run asked.
    pub fn workspace_size(&self) -> Option<usize> {
        match &self.backend {
            Backend::Atlas(plan) => plan.workspace_size(),
            Backend::Own(call) => Some(call.workspace()),
            Backend::Cpu(_) | Backend::Nothing => Some(0),
        }
    }

    /// Whether a run queues anything on an Atlas.
    pub fn launches(&self) -> bool {
        match self.backend {
            Backend::Atlas(_) => true,
            Backend::Own(_) => self.device.atlas().is_some(),
            Backend::Nothing | Backend::Cpu(_) => false,
        }
    }

    /// How it uses executors; `None` on the CPU, which has none.
    pub fn executor_reuse(&self) -> Option<ExecutorReuse> {
        match &self.backend {
            Backend::Atlas(plan) => Some(plan.reuse()),
            Backend::Cpu(_) | Backend::Own(_) | Backend::Nothing => None,
        }
    }

    /// Prepares an executor for each run from now on, also where CANN would let one be reused.
    pub fn use_executors_once(&mut self) {
        if let Backend::Atlas(plan) = &mut self.backend {
            plan.use_executors_once();
        }
    }

    /// A second plan for the same call, which can run at the same time.
    pub fn another(&self) -> Prepared {
        let backend = match &self.backend {
            Backend::Nothing => Backend::Nothing,
            Backend::Cpu(kernel) => Backend::Cpu(kernel.clone()),
            Backend::Atlas(plan) => Backend::Atlas(Box::new(plan.try_clone())),
            Backend::Own(call) => Backend::Own(call.another()),
        };
        Prepared {
            device: self.device.clone(),
            output_bytes: self.output_bytes,
            watches: self.watches,
            recipe: Arc::clone(&self.recipe),
            backend,
        }
    }

    #[inline(always)]
    fn check_device(
        &self,
        kind: ErrorKind,
        argument: &'static str,
        operand: &Operand<'_>,
    ) -> Result<()> {
        let suits = match operand.device {
            Some(device) => *device == self.device,
            None => self.device.is_cpu() || operand.spec().is_none(),
        };
        if suits {
            Ok(())
        } else {
            Err(self.wrong_device(kind, argument, operand.device))
        }
    }

    /// A call that was planned is told what was planned; others, where they run.
    #[cold]
    fn wrong_device(
        &self,
        kind: ErrorKind,
        argument: &'static str,
        device: Option<&Device>,
    ) -> Error {
        let expected = if kind == PlanMismatch {
            format!("the plan was made for {}", self.device)
        } else {
            format!("the call runs on {}", self.device)
        };
        let message = match device {
            Some(device) => format!("{argument} is on device {device}; {expected}"),
            None => {
                format!("{argument} is a host slice; {expected}: make a Tensor of it there")
            }
        };
        Error::new(kind, message).with_argument(argument)
    }
}

/// Carries a call out.
///
/// # Safety
/// The operands passed [`Prepared::check_call`]. A workspace stays, unused by others, until the work is done.
#[inline(always)]
unsafe fn run_checked(
    backend: &mut Backend,
    stream: &Stream,
    operands: &[Operand<'_>],
    workspace: Option<(*mut c_void, usize)>,
) -> Result<()> {
    match backend {
        Backend::Nothing => Ok(()),
        Backend::Cpu(kernel) => {
            let blocks: SmallVec<[*mut u8; 16]> =
                operands.iter().map(|operand| operand.block).collect();
            // SAFETY: each view vouches that its block holds its form, which was found to be the one
            // that the kernel was made for; outputs are borrowed mutably and do not overlap the others.
            unsafe { kernel.run(&blocks) }
        }
        Backend::Atlas(plan) => {
            let stream = stream.state_on(plan.device());
            // SAFETY: the views were found to be of this device and of the plan's forms, which their
            // makers vouch that their blocks hold; foreign memory is kept by its owner's contract.
            unsafe { plan.run(stream, operands, workspace) }
        }
        Backend::Own(call) => {
            // SAFETY: as above.
            unsafe { call.run(stream, operands) }
        }
    }
}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} on {}", self.recipe.name, self.device)?;
        match &self.backend {
            Backend::Atlas(plan) => write!(f, ", {plan:?}"),
            Backend::Cpu(_) | Backend::Own(_) => Ok(()),
            Backend::Nothing => f.write_str(", nothing to do"),
        }
    }
}

/// A workspace of the caller's, if it starts where CANN wants it to. Null has no bytes.
fn checked_workspace((address, bytes): (*mut c_void, usize)) -> Result<(*mut c_void, usize)> {
    if address.is_null() {
        return Ok((address, 0));
    }
    if bytes > 0 && !address.addr().is_multiple_of(64) {
        return Err(Error::new(
            ErrorKind::Unaligned,
            format!("the workspace starts at {address:p}; it must start on a multiple of 64"),
        )
        .with_argument("workspace"));
    }
    Ok((address, bytes))
}

#[cold]
fn no_output(name: &str) -> Error {
    let message = format!("the plan of {name} knows of no output to make");
    Error::new(ErrorKind::Library, message)
}

#[cold]
fn wrong_form(given: &Operand<'_>, planned: &Planned) -> Error {
    let text = |spec: &TensorSpec| format!("{} {:?} {}", spec.dtype, spec.layout, spec.format);
    let name = planned.name;
    let message = match (given.shape(), &planned.form) {
        (Shape::Tensor(given), Form::Tensor(planned)) => {
            format!(
                "{name} is {}; the plan was made for {}",
                text(given),
                text(planned)
            )
        }
        (Shape::List(given), Form::List(planned)) => {
            format!("{name} is a list of {given} tensors; the plan was made for {planned}")
        }
        (Shape::Absent, _) => format!("the plan was made with {name} and run without"),
        (_, Form::Absent) => format!("the plan was made without {name} and run with"),
        _ => format!(
            "{name} is a list of tensors, or is not one, as the plan was made for the other"
        ),
    };
    Error::new(PlanMismatch, message).with_argument(name)
}
