//! Plans of `npu_quantize`, whose tensors are given one by one.

use std::ffi::c_void;
use std::mem::ManuallyDrop;

use tracing::level_filters::LevelFilter;

use crate::call::operand::Operand;
use crate::call::plan::Prepared;
use crate::device::Device;
use crate::error::Result;
use crate::log::tell;
use crate::operators::plan::Plan;
use crate::operators::quantize::lowering::recipe;
use crate::operators::quantize::request::{Request, ValidRequest};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, RawView, TensorSpec, TensorView, TensorViewMut};

/// The operands of a call: x, scales, zero points, and the output if the caller brings one.
#[inline(always)]
pub(super) fn operands<'a>(
    x: &'a RawView<'_>,
    scales: &'a RawView<'_>,
    zero_points: Option<&'a RawView<'_>>,
    output: Option<&'a RawView<'_>>,
) -> [Operand<'a>; 4] {
    [
        Operand::read(x),
        Operand::read(scales),
        zero_points.map_or(Operand::ABSENT, Operand::read),
        output.map_or(Operand::ABSENT, Operand::written),
    ]
}

/// Does what is to be done with the operands of a call that brings its output.
#[inline(always)]
fn with_operands<R>(
    x: &TensorView<'_>,
    scales: &TensorView<'_>,
    zero_points: Option<&dyn AsTensorView>,
    y: &TensorViewMut<'_>,
    then: impl FnOnce(&[Operand<'_>; 4]) -> R,
) -> R {
    let zero_points = zero_points.map(AsTensorView::as_tensor_view);
    let zero_points = zero_points.as_ref().map(|view| &view.raw);
    then(&operands(&x.raw, &scales.raw, zero_points, Some(&y.raw)))
}

/// Checks a request against a device and prepares it.
pub(super) fn prepare(device: &Device, request: &Request) -> Result<(Prepared, ValidRequest)> {
    let valid = request.validate(device.target())?;
    if LevelFilter::current() == LevelFilter::TRACE {
        let (device, request) = (device.clone(), request.clone());
        let entry_point = valid.entry_point();
        tell!(trace, target: "aclnn::quantize", %device, entry_point, ?request, "planned");
    }
    let recipe = recipe(&valid, device);
    Ok((Prepared::new(device, recipe)?, valid))
}

impl Plan {
    /// Checks a request against a device and prepares it.
    pub(super) fn of_request(device: &Device, request: &Request) -> Result<Plan> {
        let (prepared, valid) = prepare(device, request)?;
        Ok(Plan::new(prepared, valid))
    }

    /// The call that was planned.
    pub fn request(&self) -> &ValidRequest {
        &self.detail
    }

    /// The output tensor that [`Plan::run`] takes.
    pub fn output(&self) -> &TensorSpec {
        self.detail.output()
    }

    /// Quantizes `x` into `y`.
    ///
    /// On the CPU the call is complete when it returns.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when a tensor or the stream is not on the plan's device,
    /// or a tensor has another data type, layout or format than planned; any stream of the device will do.
    /// [`ErrorKind::NullTensor`](crate::ErrorKind::NullTensor) and
    /// [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput), which only raw memory can
    /// cause. Nothing is written then.
    pub fn run<'x, 's, 'y>(
        &mut self,
        stream: &Stream,
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<()> {
        // First, as for `Quantize::run`.
        let zero_points = zero_points.map(AsTensorView::as_tensor_view);
        // Without destructors: what unwinding would have to drop is kept in memory, and bringing it there takes
        // as long as the checks. A panic would leak the numbers of a layout of more than eight dimensions, no
        // more.
        let x = ManuallyDrop::new(x.into());
        let scales = ManuallyDrop::new(scales.into());
        let y = ManuallyDrop::new(y.into());
        let zero_points = zero_points.as_ref().map(|view| &view.raw);
        let operands = operands(&x.raw, &scales.raw, zero_points, Some(&y.raw));
        let result = self.prepared.run(stream, &operands);
        drop(ManuallyDrop::into_inner(x));
        drop(ManuallyDrop::into_inner(scales));
        drop(ManuallyDrop::into_inner(y));
        result
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
        with_operands(
            &x.into(),
            &scales.into(),
            zero_points,
            &y.into(),
            |operands| {
                self.prepared.check_call(stream, operands)?;
                self.prepared.prepare(operands)?;
                Ok(())
            },
        )
    }

    /// As [`Plan::run`], with a workspace of the caller's instead of the stream's: for an engine that
    /// owns allocation, or that captures a graph itself and must keep everything that the graph uses.
    ///
    /// # Safety
    /// `workspace` is the start of `bytes` bytes of the plan's device (null for none) that
    /// nobody else uses until the work is done, or as long as the graph that records it.
    ///
    /// # Errors
    /// As [`Plan::run`], [`ErrorKind::DataLength`](crate::ErrorKind::DataLength) when the workspace is too small, and
    /// [`ErrorKind::Unaligned`](crate::ErrorKind::Unaligned) when it does not start on a multiple of 64, on the CPU too.
    pub unsafe fn run_with_workspace<'x, 's, 'y>(
        &mut self,
        stream: &Stream,
        workspace: (*mut c_void, usize),
        x: impl Into<TensorView<'x>>,
        scales: impl Into<TensorView<'s>>,
        zero_points: Option<&dyn AsTensorView>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<()> {
        with_operands(
            &x.into(),
            &scales.into(),
            zero_points,
            &y.into(),
            |operands| {
                // SAFETY: upheld by the caller.
                unsafe {
                    self.prepared
                        .run_with_workspace(stream, operands, workspace)
                }
            },
        )
    }
}
