//! A call made ready to run many times.

use std::ffi::c_void;
use std::mem::ManuallyDrop;

use crate::cpu::Kernel;
use crate::device::Device;
use crate::dispatch::plan::{AtlasPlan, ExecutorReuse, Operands};
use crate::dtype::RoundMode;
use crate::error::ErrorKind::{DeviceMismatch, PlanMismatch};
use crate::error::{Error, ErrorKind, Result};
use crate::quantize::lowering::{parameters, problem};
use crate::quantize::operand::{ARGUMENTS, Inputs, Operand, overlap};
use crate::quantize::request::{Request, ValidRequest};
use crate::runtime::stream::StreamState;
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Storage, Tensor, TensorSpec, TensorView, TensorViewMut};

/// A call of `npu_quantize` that has been checked and prepared for one device and one set of data
/// types and layouts, and runs on any memory of that form.
///
/// A plan runs one call at a time (`run` takes `&mut self`); [`Plan::try_clone`] makes another.
/// Tensors of other shapes need other plans: in continuous batching, where the number of rows changes
/// at every step, keep one plan for each number of rows that occurs.
///
/// A plan that ran once, or was prepared, only records when it runs inside a capture that an engine began
/// on its own stream (borrowed by [`Stream::from_raw`]). The engine then keeps plan, tensors and the
/// borrowed stream, whose workspace the plan uses, as long as its graph. [`Graph`](crate::Graph) does all
/// of this by itself.
///
/// ```
/// use aclnn::{DType, Device, QuantDType, Quantize, TensorSpec};
///
/// let device = Device::cpu();
/// let mut plan = Quantize::multiply(QuantDType::QInt8).axis(-1).plan(
///     &device,
///     TensorSpec::contiguous(DType::Float32, [2, 3])?,
///     TensorSpec::contiguous(DType::Float32, [3])?,
///     None,
/// )?;
/// let x = aclnn::Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0], [2, 3], &device)?;
/// let mut y = aclnn::Tensor::empty(DType::Int8, [2, 3], &device)?;
/// plan.run(&device.stream(), &x, &[1.0f32, 2.0, 3.0], None, &mut y)?;
/// assert_eq!(y.to_vec::<i8>()?, [1, 4, 9, 4, 10, 18]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Debug)]
pub struct Plan {
    device: Device,
    valid: ValidRequest,
    /// From the start of its block to the end of the output.
    output_bytes: usize,
    backend: Backend,
}

#[derive(Debug)]
enum Backend {
    /// x has no elements: there is nothing to do, and the device is not asked.
    Empty,
    Cpu(Box<Kernel>),
    Atlas(Box<AtlasPlan>),
}

impl Plan {
    /// Checks a request against a device and prepares it.
    pub(crate) fn new(device: &Device, request: &Request) -> Result<Plan> {
        let valid = request.validate(device.target())?;
        tracing::trace!(target: "aclnn::quantize", %device, entry_point = valid.entry_point().name(), ?request, "planned");
        let backend = match device.atlas() {
            Some(_) if request.x.layout.is_empty() => Backend::Empty,
            Some(state) => Backend::Atlas(Box::new(AtlasPlan::new(
                state,
                parameters(&valid, device.target()),
            ))),
            None if request.round_mode == RoundMode::Hybrid => {
                return Err(Error::new(
                    ErrorKind::RoundMode,
                    "round_mode \"hybrid\" uses random bits on the device and cannot be reproduced on the CPU; use round",
                )
                .with_argument("round_mode")
                // CANN takes it.
                .with_aclnn_status(None));
            }
            None if request.x.layout.is_empty() => Backend::Empty,
            None => Backend::Cpu(Box::new(Kernel::new(problem(&valid)))),
        };
        let output = valid.output();
        Ok(Plan {
            device: device.clone(),
            output_bytes: output.layout.end_bytes(output.dtype)?,
            valid,
            backend,
        })
    }

    /// The device that the plan was made for.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The call that was planned.
    pub fn request(&self) -> &ValidRequest {
        &self.valid
    }

    /// The output tensor that [`Plan::run`] takes.
    pub fn output(&self) -> &TensorSpec {
        self.valid.output()
    }

    /// Quantizes `x` into `y`.
    ///
    /// On the CPU the call is complete when it returns.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`] when a tensor or the stream is not on the plan's device, or a tensor has
    /// another data type, layout or format than planned; any stream of the device will do.
    /// [`ErrorKind::NullTensor`] and [`ErrorKind::OutputOverlapsInput`], which only raw memory can
    /// cause. Nothing is written then.
    pub fn run<'x, 's, 'y>(
        &mut self,
        stream: &Stream,
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<()> {
        // Without destructors: what unwinding would have to drop is kept in memory, and bringing it there takes
        // as long as the checks. A panic would leak the numbers of a layout of more than eight dimensions, no
        // more.
        let x = ManuallyDrop::new(x.into());
        let scales = ManuallyDrop::new(scales.into());
        let y = ManuallyDrop::new(y.into());
        let zero_points = zero_points.map(AsTensorView::as_tensor_view);
        let zero_points = zero_points.as_ref().map(|view| &view.raw);
        let inputs = Inputs::of(&x.raw, &scales.raw, zero_points);
        let operands = Operands::of(&x.raw, &scales.raw, zero_points, Some(&y.raw));
        let result = self.run_operands(stream, inputs, Operand::of(&y.raw), &operands);
        drop(ManuallyDrop::into_inner(x));
        drop(ManuallyDrop::into_inner(scales));
        drop(ManuallyDrop::into_inner(y));
        result
    }

    #[inline(always)]
    pub(crate) fn run_operands(
        &mut self,
        stream: &Stream,
        inputs: Inputs<'_>,
        y: Operand<'_>,
        operands: &Operands<'_>,
    ) -> Result<()> {
        if !self.is_plain_call(stream, &inputs, y) {
            self.check_call(stream, inputs, y, operands)?;
        }
        // SAFETY: the tensors were checked; there is no workspace of the caller's.
        unsafe { self.run_checked(stream, operands, None) }
    }

    /// As [`Plan::run_operands`] for tensors of whose forms the plan was made, or was found to be.
    ///
    /// # Safety
    /// Each tensor has the form that was planned ([`TensorSpec::is_form_of`]).
    pub(crate) unsafe fn run_fitting(
        &mut self,
        stream: &Stream,
        inputs: &Inputs<'_>,
        y: Operand<'_>,
        operands: &Operands<'_>,
    ) -> Result<()> {
        self.check_fitting(stream, inputs)?;
        self.check_device(DeviceMismatch, "output", y)?;
        self.check_blocks(inputs, Some(y), operands)?;
        // SAFETY: there is no workspace of the caller's; all that `check_call` checks was checked here, or is
        // the caller's promise.
        unsafe { self.run_checked(stream, operands, None) }
    }

    /// As [`Plan::run_fitting`], into a new tensor.
    ///
    /// # Safety
    /// As for [`Plan::run_fitting`]; the planned output is contiguous.
    pub(crate) unsafe fn run_into_new(
        &mut self,
        stream: &Stream,
        inputs: &Inputs<'_>,
        operands: &Operands<'_>,
    ) -> Result<Tensor> {
        self.check_fitting(stream, inputs)?;
        self.check_blocks(inputs, None, operands)?;
        let storage = Storage::unspecified(self.output_bytes, stream.device())?;
        let operands = operands.with_output(&storage);
        // SAFETY: as in `run_fitting`; the storage is as long as the output.
        unsafe { self.run_checked(stream, &operands, None) }?;
        Ok(Tensor::of_storage(storage, self.output(), stream.device()))
    }

    #[inline]
    fn check_fitting(&self, stream: &Stream, inputs: &Inputs<'_>) -> Result<()> {
        self.check_stream(DeviceMismatch, stream)?;
        self.check_device(DeviceMismatch, "x", inputs.x)?;
        self.check_device(DeviceMismatch, "scales", inputs.scales)?;
        match inputs.zero_points {
            Some(zero_points) => self.check_device(DeviceMismatch, "zero_points", zero_points),
            None => Ok(()),
        }
    }

    /// # Safety
    /// The operands are the memory of views that passed [`Plan::check_call`]. A workspace stays, unused by
    /// others, until the work is done.
    #[inline(always)]
    unsafe fn run_checked(
        &mut self,
        stream: &Stream,
        operands: &Operands<'_>,
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        match &mut self.backend {
            Backend::Empty => Ok(()),
            Backend::Cpu(kernel) => {
                // SAFETY: each view vouches that its block holds its layout, which was found to be the one
                // that the kernel was made for; y is borrowed mutably and does not overlap the inputs.
                unsafe { kernel.run(&operands.blocks) };
                Ok(())
            }
            Backend::Atlas(plan) => {
                let stream = stream.state_on(plan.device());
                // SAFETY: the views were found to be of this device and of the plan's layouts, which their
                // makers vouch that their blocks hold; foreign memory is kept by its owner's contract.
                unsafe { plan.run(stream, operands, workspace) }
            }
        }
    }

    /// Whether [`Plan::check_call`] would find nothing, as far as can be told quickly; for tensors that own
    /// their memory always.
    #[inline(always)]
    fn is_plain_call(&self, stream: &Stream, inputs: &Inputs<'_>, y: Operand<'_>) -> bool {
        let (device, request) = (&self.device, self.valid.request());
        stream.device().is_clone_of(device)
            && inputs.x.is_plain(device, &request.x)
            && inputs.scales.is_plain(device, &request.scales)
            && match (inputs.zero_points, &request.zero_points) {
                (Some(operand), Some(spec)) => operand.is_plain(device, spec),
                (None, None) => true,
                _ => false,
            }
            && y.is_plain(device, self.valid.output())
    }

    /// Whether the call can run: everything on the plan's device, of the planned forms, and apart.
    #[cold]
    pub(crate) fn check_call(
        &self,
        stream: &Stream,
        inputs: Inputs<'_>,
        y: Operand<'_>,
        operands: &Operands<'_>,
    ) -> Result<()> {
        self.check_stream(PlanMismatch, stream)?;
        let request = self.valid.request();
        self.check("x", inputs.x, &request.x)?;
        self.check("scales", inputs.scales, &request.scales)?;
        match (inputs.zero_points, &request.zero_points) {
            (Some(operand), Some(spec)) => self.check("zero_points", operand, spec)?,
            (None, None) => {}
            (operand, _) => return Err(wrong_zero_points(operand.is_some())),
        }
        self.check("output", y, self.valid.output())?;
        self.check_blocks(&inputs, Some(y), operands)
    }

    #[inline(always)]
    fn check_stream(&self, kind: ErrorKind, stream: &Stream) -> Result<()> {
        if *stream.device() == self.device {
            Ok(())
        } else {
            Err(self.wrong_device(kind, "stream", Some(stream.device())))
        }
    }

    /// Whether there is memory, it starts where CANN wants it to, and the output's is apart from the inputs'.
    #[inline(always)]
    fn check_blocks(
        &self,
        inputs: &Inputs<'_>,
        y: Option<Operand<'_>>,
        operands: &Operands<'_>,
    ) -> Result<()> {
        let foreign = |operand: Option<Operand<'_>>| operand.is_some_and(|operand| operand.foreign);
        if inputs.x.foreign || inputs.scales.foreign || foreign(inputs.zero_points) || foreign(y) {
            return self.check_foreign_blocks(*inputs, y, operands);
        }
        Ok(())
    }

    #[cold]
    fn check_foreign_blocks(
        &self,
        inputs: Inputs<'_>,
        y: Option<Operand<'_>>,
        operands: &Operands<'_>,
    ) -> Result<()> {
        if matches!(self.backend, Backend::Empty) {
            return Ok(());
        }
        let fail = |kind, argument, message| Err(Error::new(kind, message).with_argument(argument));
        let [inputs @ .., output] = tensors(inputs, y, operands);
        for (argument, operand, block) in inputs.into_iter().flatten() {
            if block.is_null() {
                let message = format!("{argument} is null");
                return fail(ErrorKind::NullTensor, argument, message);
            }
            if let Some((_, y, y_block)) = output
                && !y_block.is_null()
                && (operand.foreign || y.foreign)
                && overlap((operand, block), (y, y_block))
            {
                let message = format!("output shares memory with {argument}");
                return fail(ErrorKind::OutputOverlapsInput, "output", message);
            }
        }
        if output.is_some_and(|(.., block)| block.is_null()) {
            return fail(ErrorKind::NullTensor, "output", "output is null".to_owned());
        }
        if !self.launches() {
            return Ok(());
        }
        let unaligned = |&(.., block): &(_, _, *mut u8)| !block.addr().is_multiple_of(32);
        match inputs.into_iter().chain([output]).flatten().find(unaligned) {
            None => Ok(()),
            Some((argument, _, block)) => {
                let message = format!(
                    "{argument} is in a block at {block:p}; a block starts on a multiple of 32, with the rest in the layout's offset"
                );
                fail(ErrorKind::Unaligned, argument, message)
            }
        }
    }

    /// Prepares the call for these tensors, so that the first [`Plan::run`] on them costs what later ones
    /// do: on an Atlas the first phase of the operator, which gives [`Plan::workspace_size`]. Nothing is
    /// written.
    ///
    /// # Errors
    /// As [`Plan::run`].
    pub fn prepare<'x, 's, 'y>(
        &mut self,
        stream: &Stream,
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<()> {
        let (x, scales, y) = (x.into(), scales.into(), y.into());
        let zero_points = zero_points.map(AsTensorView::as_tensor_view);
        let zero_points = zero_points.as_ref().map(|view| &view.raw);
        let inputs = Inputs::of(&x.raw, &scales.raw, zero_points);
        let operands = Operands::of(&x.raw, &scales.raw, zero_points, Some(&y.raw));
        self.check_call(stream, inputs, Operand::of(&y.raw), &operands)?;
        self.prepare_operands(&operands)?;
        Ok(())
    }

    /// Bytes of workspace that the call needs; `None` until [`Plan::prepare`] or the first run asked.
    pub fn workspace_size(&self) -> Option<usize> {
        match &self.backend {
            Backend::Atlas(plan) => plan.workspace_size(),
            Backend::Cpu(_) | Backend::Empty => Some(0),
        }
    }

    /// As [`Plan::run`], with a workspace of the caller's instead of the stream's: for an engine that
    /// owns allocation, or that captures a graph itself and must keep everything that the graph uses.
    ///
    /// # Safety
    /// `workspace` is the start of `bytes` bytes of the plan's device (null for none), aligned to 64, that
    /// nobody else uses until the work is done, or as long as the graph that records it.
    ///
    /// # Errors
    /// As [`Plan::run`], and [`ErrorKind::DataLength`] when the workspace is too small.
    pub unsafe fn run_with_workspace<'x, 's, 'y>(
        &mut self,
        stream: &Stream,
        workspace: (*mut c_void, usize),
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<()> {
        let (x, scales, y) = (x.into(), scales.into(), y.into());
        let zero_points = zero_points.map(AsTensorView::as_tensor_view);
        let zero_points = zero_points.as_ref().map(|view| &view.raw);
        let inputs = Inputs::of(&x.raw, &scales.raw, zero_points);
        let operands = Operands::of(&x.raw, &scales.raw, zero_points, Some(&y.raw));
        self.check_call(stream, inputs, Operand::of(&y.raw), &operands)?;
        // SAFETY: the call was checked; the workspace is the caller's promise.
        unsafe { self.run_checked(stream, &operands, Some(workspace)) }
    }

    /// Whether a run queues anything on an Atlas.
    pub(crate) fn launches(&self) -> bool {
        matches!(self.backend, Backend::Atlas(_))
    }

    /// Runs phase one for tensors that passed [`Plan::check_call`]; gives the bytes of workspace.
    pub(crate) fn prepare_operands(&mut self, operands: &Operands<'_>) -> Result<usize> {
        let Backend::Atlas(plan) = &mut self.backend else {
            return Ok(0);
        };
        // SAFETY: as for a run; nothing is queued.
        unsafe { plan.prepare_for(operands) }
    }

    /// Queues what [`Plan::prepare_operands`] prepared, inside a capture.
    ///
    /// # Safety
    /// The caller holds the stream's queue and its context is current. The workspace has as many bytes as
    /// `prepare_operands` said; it, the tensors and this plan are kept as long as the graph.
    pub(crate) unsafe fn launch_captured(
        &mut self,
        stream: &StreamState,
        workspace: usize,
    ) -> Result<()> {
        match &mut self.backend {
            // SAFETY: upheld by the caller.
            Backend::Atlas(plan) => unsafe {
                plan.launch_prepared(stream, std::ptr::without_provenance_mut(workspace))
            },
            Backend::Cpu(_) | Backend::Empty => Ok(()),
        }
    }

    /// How the plan uses CANN's executors; `None` on the CPU, which has none.
    pub fn executor_reuse(&self) -> Option<ExecutorReuse> {
        match &self.backend {
            Backend::Atlas(plan) => Some(plan.reuse()),
            Backend::Cpu(_) | Backend::Empty => None,
        }
    }

    /// Prepares an executor for each run from now on, also where CANN would let one be reused.
    pub fn use_executors_once(&mut self) {
        if let Backend::Atlas(plan) = &mut self.backend {
            plan.use_executors_once();
        }
    }

    /// A second plan for the same call, which can run at the same time.
    ///
    /// # Errors
    /// What the device says.
    pub fn try_clone(&self) -> Result<Plan> {
        let backend = match &self.backend {
            Backend::Empty => Backend::Empty,
            Backend::Cpu(kernel) => Backend::Cpu(kernel.clone()),
            Backend::Atlas(plan) => Backend::Atlas(Box::new(plan.try_clone())),
        };
        Ok(Plan {
            device: self.device.clone(),
            valid: self.valid.clone(),
            output_bytes: self.output_bytes,
            backend,
        })
    }

    fn check(&self, argument: &'static str, operand: Operand<'_>, spec: &TensorSpec) -> Result<()> {
        self.check_device(PlanMismatch, argument, operand)?;
        if operand.spec.is_form_of(spec) {
            Ok(())
        } else {
            Err(wrong_form(argument, operand.spec, spec))
        }
    }

    #[inline(always)]
    fn check_device(
        &self,
        kind: ErrorKind,
        argument: &'static str,
        operand: Operand<'_>,
    ) -> Result<()> {
        let suits = match operand.device {
            Some(device) => *device == self.device,
            None => self.device.is_cpu(),
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

/// The tensors of a call that are there, with names and blocks.
fn tensors<'a>(
    inputs: Inputs<'a>,
    y: Option<Operand<'a>>,
    operands: &Operands<'_>,
) -> [Option<(&'static str, Operand<'a>, *mut u8)>; 4] {
    let [x, scales, zero_points] = inputs.each();
    let tensors = [x, scales, zero_points, y];
    std::array::from_fn(|index| {
        tensors[index].map(|operand| (ARGUMENTS[index], operand, operands.blocks[index]))
    })
}

#[cold]
fn wrong_form(argument: &'static str, given: &TensorSpec, planned: &TensorSpec) -> Error {
    let text = |spec: &TensorSpec| format!("{} {:?} {}", spec.dtype, spec.layout, spec.format);
    Error::new(
        ErrorKind::PlanMismatch,
        format!(
            "{argument} is {}; the plan was made for {}",
            text(given),
            text(planned)
        ),
    )
    .with_argument(argument)
}

#[cold]
fn wrong_zero_points(given: bool) -> Error {
    let (planned, given) = if given {
        ("without", "with")
    } else {
        ("with", "without")
    };
    Error::new(
        ErrorKind::PlanMismatch,
        format!("the plan was made {planned} zero_points and run {given}"),
    )
    .with_argument("zero_points")
}
