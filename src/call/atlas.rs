//! A call prepared for an Atlas: its operators queued behind what their memory depends on.

mod together;

use std::ffi::c_void;
use std::sync::Weak;

use smallvec::SmallVec;

use crate::call::arguments::arguments;
use crate::call::atlas::together::communicators;
use crate::call::operand::{Operand, Operands};
use crate::call::recipe::Recipe;
use crate::communicator::Member;
use crate::dispatch::call::{Call, CallArgument, ExecutorReuse};
use crate::error::{Error, ErrorKind, Result};
use crate::gather;
use crate::runtime::device::DeviceState;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::Uses;
use crate::runtime::task_group::Tasks;
use crate::runtime::{tools, transfer};
use crate::tensor::TensorSpec;

pub(crate) struct AtlasPlan {
    queued: Queued,
    /// Operands that must lie without gaps and do not: their places and forms.
    packed: Vec<(usize, TensorSpec)>,
    /// Whether a run needs more than to queue the calls on the operands.
    has_more: bool,
    /// Written operands of a product whose kernels write whole blocks.
    spills: bool,
    intermediates: Vec<usize>,
    /// Whether the data decide the shape of outputs.
    shapes_from_data: bool,
    /// What the last run packed, and the intermediates. They go to the pool behind its marks.
    copies: Vec<DeviceBuffer>,
    scratch: Vec<DeviceBuffer>,
}

/// The arguments of each call.
pub(crate) type Arguments = Vec<Vec<CallArgument>>;

/// What a run queues.
struct Queued {
    device: &'static DeviceState,
    /// At least one.
    calls: Box<[Call]>,
    launch: Launch,
    /// The communicators that the calls take part in.
    communicators: Box<[Weak<Member>]>,
    /// Whether HCCL linked their ranks for these calls, so that it holds nobody up any more until the others come.
    has_linked: bool,
}

impl AtlasPlan {
    pub fn new(device: &'static DeviceState, recipe: &Recipe) -> Result<AtlasPlan> {
        let mut packed = Vec::new();
        let mut calls = Vec::new();
        for call in &recipe.calls {
            calls.push(Call::new(
                call.definition,
                arguments(recipe, call, &mut packed)?,
            ));
        }
        let Some(first) = recipe.calls.first() else {
            let message = format!("{} calls nothing", recipe.name);
            return Err(Error::new(ErrorKind::Library, message));
        };
        let bytes = TensorSpec::memory_bytes;
        Ok(AtlasPlan {
            queued: Queued {
                device,
                calls: calls.into(),
                launch: Launch {
                    name: first.definition.name(),
                    elements: recipe.elements,
                },
                communicators: communicators(recipe),
                has_linked: false,
            },
            has_more: !packed.is_empty()
                || !recipe.intermediates.is_empty()
                || recipe
                    .calls
                    .iter()
                    .any(|call| call.definition.works_in_phase_one),
            packed,
            spills: recipe.spills,
            shapes_from_data: recipe
                .calls
                .iter()
                .any(|call| !call.definition.shapes_from_data.is_empty()),
            intermediates: recipe
                .intermediates
                .iter()
                .map(bytes)
                .collect::<Result<_>>()?,
            copies: Vec::new(),
            scratch: Vec::new(),
        })
    }

    /// The communicators that the calls take part in.
    pub fn communicators(&self) -> &[Weak<Member>] {
        &self.queued.communicators
    }

    #[inline(always)]
    pub fn device(&self) -> &'static DeviceState {
        self.queued.device
    }

    pub fn try_clone(&self) -> AtlasPlan {
        AtlasPlan {
            queued: Queued {
                device: self.queued.device,
                calls: self.queued.calls.iter().map(Call::renewed).collect(),
                launch: self.queued.launch,
                communicators: self.queued.communicators.clone(),
                has_linked: false,
            },
            has_more: self.has_more,
            packed: self.packed.clone(),
            spills: self.spills,
            shapes_from_data: self.shapes_from_data,
            intermediates: self.intermediates.clone(),
            copies: Vec::new(),
            scratch: Vec::new(),
        }
    }

    /// How executors are used: by the first call that needs one for each run, if there is such.
    pub fn reuse(&self) -> ExecutorReuse {
        let once = |call: &&Call| call.reuse() != ExecutorReuse::Repeatable;
        let call = self
            .queued
            .calls
            .iter()
            .find(once)
            .or(self.queued.calls.first());
        call.map_or(ExecutorReuse::Unknown, Call::reuse)
    }

    /// Prepares an executor for each run from now on.
    pub fn use_executors_once(&mut self) {
        self.queued
            .calls
            .iter_mut()
            .for_each(Call::use_executors_once);
    }

    /// Bytes of workspace that the call needs, once phase one has said it.
    pub fn workspace_size(&self) -> Option<usize> {
        let sizes = self.queued.calls.iter().map(Call::workspace_size);
        sizes.reduce(|most, size| Some(most?.max(size?))).flatten()
    }

    /// Queues the call on a stream. Without a workspace of the caller's it uses the stream's.
    ///
    /// # Safety
    /// Each operand is of this device and of the form that the plan was made with, which its block holds. Memory without
    /// marks, a workspace of the caller's included, stays, and is used by nobody else in conflict, until the work is done.
    #[inline(always)]
    pub unsafe fn run(
        &mut self,
        stream: &StreamState,
        operands: &[Operand<'_>],
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        if self.has_more
            || self.spills
                && operands
                    .iter()
                    .any(|operand| operand.is_written() && !operand.is_whole())
        {
            // SAFETY: upheld by the caller.
            return unsafe { self.run_with_copies(stream, operands, workspace) };
        }
        // SAFETY: upheld by the caller.
        unsafe { self.queued.queue(stream, operands, workspace.as_ref()) }?;
        if self.shapes_from_data {
            return self.wait_for_shapes(stream);
        }
        Ok(())
    }

    /// CANN writes the shapes into descriptors when the work ends: they must not go before.
    #[cold]
    fn wait_for_shapes(&self, stream: &StreamState) -> Result<()> {
        let _context = self.queued.device.enter()?;
        stream.synchronize(self.queued.device, None)
    }

    /// The shapes of the written operands of the last run, with their places.
    pub fn output_shapes(&self) -> Result<Vec<(usize, Vec<usize>)>> {
        let _context = self.queued.device.enter()?;
        let mut shapes = Vec::new();
        for call in &self.queued.calls {
            shapes.extend(call.output_shapes(self.queued.device.library())?);
        }
        Ok(shapes)
    }

    /// The largest workspace that later values of host arrays may need.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`].
    pub unsafe fn max_workspace(&mut self, operands: &[Operand<'_>]) -> Result<usize> {
        let _context = self.queued.device.enter()?;
        let mut most = 0;
        for call in &mut self.queued.calls {
            let block = |place: usize| operands[place].block;
            most = most.max(call.max_workspace(self.queued.device.library(), &block)?);
        }
        Ok(most)
    }

    /// An operator that works in phase one copies through the host: what comes before it has to be over.
    fn wait_for_phase_one(&self, stream: &StreamState) -> Result<()> {
        if self
            .queued
            .calls
            .iter()
            .any(|call| call.definition().works_in_phase_one)
        {
            let _context = self.queued.device.enter()?;
            stream.synchronize(self.queued.device, None)?;
        }
        Ok(())
    }

    /// # Safety
    /// As for [`AtlasPlan::run`].
    #[inline(never)]
    unsafe fn run_with_copies(
        &mut self,
        stream: &StreamState,
        operands: &[Operand<'_>],
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        let device = self.queued.device;
        self.wait_for_phase_one(stream)?;
        if !self.packed.is_empty() {
            // What writes memory without marks, or any memory on a borrowed stream, may be queued on this
            // very stream; the copy goes through the host and must come after it.
            let unmarked = |&(place, _): &(usize, TensorSpec)| operands[place].marks.is_none();
            if self.packed.iter().any(unmarked) || stream.slot().is_none() {
                let _context = device.enter()?;
                stream.synchronize(device, None)?;
            }
            // The blocks of the last run go to the pool behind that run's marks.
            self.copies = self.pack(operands)?;
        }
        self.make_scratch()?;
        let given = operands.len();
        let mut originals: SmallVec<[(usize, Operand<'_>, usize, usize); 2]> = SmallVec::new();
        let mut apart: SmallVec<[DeviceBuffer; 2]> = SmallVec::new();
        if self.spills {
            for (place, operand) in operands.iter().enumerate() {
                if let Some((buffer, start, bytes)) = self.apart(operand)? {
                    originals.push((place, *operand, start, bytes));
                    apart.push(buffer);
                }
            }
        }
        let used = !apart.is_empty() || !self.copies.is_empty() || !self.scratch.is_empty();
        let mut copies = Copies {
            packed: &mut self.copies,
            scratch: &mut self.scratch,
            apart,
            unmarked: used && stream.slot().is_none(),
        };
        let mut all: Operands<'_> = operands.iter().copied().collect();
        for ((place, _), copy) in self.packed.iter().zip(&*copies.packed) {
            all[*place] = all[*place].moved_to(copy);
        }
        for ((place, ..), buffer) in originals.iter().zip(&copies.apart) {
            all[*place] = all[*place].moved_to(buffer);
        }
        for buffer in &*copies.scratch {
            all.push(Operand::scratch(buffer));
        }
        debug_assert_eq!(all.len(), given + self.intermediates.len());
        let copy_all = |into: bool| -> Result<()> {
            for ((_, original, start, bytes), buffer) in originals.iter().zip(&copies.apart) {
                // Without marks there are no bytes.
                let (Some(marks), Some(own_marks)) = (original.marks, buffer.marks()) else {
                    continue;
                };
                let own = (original.block.addr() + start, marks);
                let substitute = (buffer.address() + start, own_marks);
                let (to, from) = match into {
                    true => (substitute, own),
                    false => (own, substitute),
                };
                // SAFETY: both blocks hold the output.
                unsafe {
                    transfer::copy_on_device(device, stream, to, (from.0, Some(from.1)), *bytes)?;
                }
            }
            Ok(())
        };
        // What is changed in place is read too.
        let mut calls = self.queued.calls.iter();
        let mut result = match calls.any(|call| call.definition().has_in_out()) {
            true => copy_all(true),
            false => Ok(()),
        };
        if result.is_ok() {
            // SAFETY: the new blocks hold the forms; the rest is upheld by the caller.
            result = unsafe { self.queued.queue(stream, &all, workspace.as_ref()) };
        }
        if result.is_ok() {
            result = copy_all(false);
        }
        drop(all);
        if copies.unmarked {
            let waited = device
                .enter()
                .and_then(|_context| stream.synchronize(device, None));
            copies.unmarked = waited.is_err();
            result = result.and(waited);
        }
        result
    }

    /// Memory with room behind it for a part of a tensor, on a product that writes whole blocks: the
    /// neighbours behind the part must not be touched, so the result is computed there and copied. With it
    /// where the elements start and how many bytes they are.
    fn apart(&self, operand: &Operand<'_>) -> Result<Option<(DeviceBuffer, usize, usize)>> {
        let Some(spec) = operand.spec().filter(|_| operand.is_written()) else {
            return Ok(None);
        };
        // A strided output CANN computes elsewhere itself, and copies its elements.
        if operand.is_whole() || operand.marks.is_none() || !spec.layout.is_contiguous() {
            return Ok(None);
        }
        let (start, bytes) = match spec.blocks() {
            Some(_) => (0, spec.memory_bytes()?),
            None => gather::span(spec.dtype, &spec.layout)?,
        };
        let apart = DeviceBuffer::allocate(self.queued.device, start + bytes, false)?;
        Ok(Some((apart, start, bytes)))
    }

    fn make_scratch(&mut self) -> Result<()> {
        for &bytes in &self.intermediates[self.scratch.len()..] {
            self.scratch
                .push(DeviceBuffer::allocate(self.queued.device, bytes, true)?);
        }
        Ok(())
    }

    /// Runs phase one for these operands, and gives the bytes of workspace that the call needs.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`].
    pub unsafe fn prepare_for(&mut self, operands: &[Operand<'_>]) -> Result<usize> {
        if let Some(call) = self
            .queued
            .calls
            .iter()
            .find(|call| call.definition().works_in_phase_one)
        {
            let message = format!(
                "{} does its work when it is prepared, so it cannot be prepared ahead or captured",
                call.definition().name()
            );
            return Err(Error::new(ErrorKind::Capture, message));
        }
        if self.shapes_from_data {
            let message = format!(
                "the data decide the shapes of what {} writes, so it can be neither prepared ahead nor captured",
                self.queued.launch.name
            );
            return Err(Error::new(ErrorKind::Capture, message));
        }
        self.copies = self.pack(operands)?;
        self.make_scratch()?;
        let mut blocks: SmallVec<[*mut u8; 16]> =
            operands.iter().map(|operand| operand.block).collect();
        for ((place, _), copy) in self.packed.iter().zip(&self.copies) {
            blocks[*place] = std::ptr::without_provenance_mut(copy.address());
        }
        let scratch = self.scratch.iter();
        blocks.extend(scratch.map(|buffer| std::ptr::without_provenance_mut(buffer.address())));
        let _context = self.queued.device.enter()?;
        let mut most = 0;
        for call in &mut self.queued.calls {
            most = most.max(call.ready(self.queued.device, &|place: usize| blocks[place])?);
        }
        Ok(most)
    }

    /// Queues the executors that [`AtlasPlan::prepare_for`] left, with the addresses given there.
    ///
    /// # Safety
    /// The caller holds the stream's queue and its context is current. The workspace has as many bytes as
    /// `prepare_for` said; it and the operands stay as long as the work, or the graph that records it.
    pub unsafe fn launch_prepared(
        &mut self,
        stream: &StreamState,
        workspace: *mut c_void,
        tasks: &mut Tasks<'_>,
    ) -> Result<()> {
        let device = self.queued.device;
        for (number, call) in self.queued.calls.iter_mut().enumerate() {
            // SAFETY: upheld by the caller.
            unsafe {
                tasks.launch(device, stream, number, || {
                    launch(call, device, stream, workspace, std::ptr::null_mut)
                })
            }?;
        }
        Ok(())
    }

    /// Gives the calls the arguments of another recipe for the same operands, and returns those that they had. `None` where it
    /// calls other functions; nothing is changed then.
    pub fn change(&mut self, recipe: &Recipe) -> Result<Option<Arguments>> {
        let mut pairs = self.queued.calls.iter().zip(&recipe.calls);
        let alike = self.queued.calls.len() == recipe.calls.len()
            && pairs.all(|(call, new)| std::ptr::eq(call.definition(), new.definition));
        if !alike {
            return Ok(None);
        }
        let mut packed = Vec::new();
        let calls = recipe.calls.iter();
        let changed = calls
            .map(|call| arguments(recipe, call, &mut packed))
            .collect::<Result<Arguments>>()?;
        let bytes = recipe.intermediates.iter().map(TensorSpec::memory_bytes);
        let bytes: Vec<_> = bytes.collect::<Result<_>>()?;
        let same = packed == self.packed && bytes == self.intermediates;
        Ok(same.then(|| self.exchange(changed)))
    }

    /// Takes arguments, such as [`AtlasPlan::change`] took away, and returns those that there were.
    pub fn exchange(&mut self, arguments: Arguments) -> Arguments {
        self.queued.has_linked = false;
        let calls = self.queued.calls.iter_mut().zip(arguments);
        calls.map(|(call, new)| call.change(new)).collect()
    }

    /// Whether operands are copied together for a run.
    pub fn packs(&self) -> bool {
        !self.packed.is_empty()
    }

    /// Copies strided operands together, through the host: only small ones of old entry points come here.
    fn pack(&self, operands: &[Operand<'_>]) -> Result<Vec<DeviceBuffer>> {
        let pack = |(place, spec): &(usize, TensorSpec)| {
            let operand = operands[*place];
            // SAFETY: the memory holds the form, which is the caller's promise in `run`.
            unsafe {
                transfer::gather_on_device(
                    self.queued.device,
                    spec.dtype,
                    &spec.layout,
                    operand.block.addr(),
                    operand.marks,
                )
            }
        };
        self.packed.iter().map(pack).collect()
    }
}

/// Memory of ours that a run uses in the place of the caller's, or beside it.
struct Copies<'a> {
    packed: &'a mut Vec<DeviceBuffer>,
    scratch: &'a mut Vec<DeviceBuffer>,
    apart: SmallVec<[DeviceBuffer; 2]>,
    /// Whether work may use it that leaves no marks, as on a borrowed stream: then it must not be reused, and is
    /// leaked rather than that.
    unmarked: bool,
}

impl Drop for Copies<'_> {
    fn drop(&mut self) {
        if self.unmarked {
            let kept = (std::mem::take(self.packed), std::mem::take(self.scratch));
            std::mem::forget((kept, std::mem::take(&mut self.apart)));
        }
    }
}

impl Queued {
    /// Queues calls on memory as it is.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`].
    #[inline(always)]
    unsafe fn queue(
        &mut self,
        stream: &StreamState,
        operands: &[Operand<'_>],
        workspace: Option<&(*mut c_void, usize)>,
    ) -> Result<()> {
        if !self.communicators.is_empty() {
            // SAFETY: upheld by the caller.
            return unsafe { self.queue_together(stream, operands, workspace) };
        }
        // Most operators have few, and without loops over them a call is quicker.
        match <&[Operand<'_>; 4]>::try_from(operands) {
            // SAFETY: upheld by the caller.
            Ok(four) => unsafe { self.queue_all(stream, four, workspace) },
            // SAFETY: upheld by the caller.
            Err(_) => unsafe { self.queue_all(stream, operands, workspace) },
        }
    }

    /// # Safety
    /// As for [`AtlasPlan::run`].
    #[inline(never)]
    unsafe fn queue_all<'a, O: Uses + AsRef<[Operand<'a>]> + ?Sized>(
        &mut self,
        stream: &StreamState,
        operands: &O,
        workspace: Option<&(*mut c_void, usize)>,
    ) -> Result<()> {
        let device = self.device;
        let calls = &mut self.calls;
        let block = |place: usize| operands.as_ref()[place].block;
        device.submit(stream, operands, &self.launch, |queue| {
            for call in calls {
                let needed = call.ready(device, &block)?;
                let workspace = match workspace {
                    None => queue.workspace(device, stream, needed)?,
                    Some(&(address, bytes)) if bytes >= needed => address,
                    Some(&(_, bytes)) => return Err(small_workspace(bytes, needed)),
                };
                operands.begin();
                // SAFETY: the stream is one of this device, whose context is current and whose queue is held;
                // the workspace is the stream's and marked, or the caller's promise, as are the operands. Calls of one
                // stream run in order, so they can share a workspace.
                unsafe {
                    launch(call, device, stream, workspace, || {
                        match device.is_captured(stream) {
                            true => std::ptr::null_mut(),
                            false => stream.raw(),
                        }
                    })
                }?;
            }
            Ok(())
        })
    }
}

/// Launches a call, in a range of its own where operators have them; `marked` is the stream that shows it too, or null.
///
/// # Safety
/// As for [`Call::launch_in_range`].
#[inline(always)]
unsafe fn launch(
    call: &mut Call,
    device: &DeviceState,
    stream: &StreamState,
    workspace: *mut c_void,
    marked: impl FnOnce() -> *mut c_void,
) -> Result<()> {
    // SAFETY: upheld by the caller.
    unsafe {
        match tools::of_operators() {
            true => call.launch_in_range(device, workspace, stream.raw(), marked()),
            false => call.launch(device, workspace, stream.raw()),
        }
    }
}

#[cold]
fn small_workspace(bytes: usize, needed: usize) -> Error {
    Error::new(
        ErrorKind::DataLength,
        format!("the workspace has {bytes} bytes; the call needs {needed}"),
    )
    .with_argument("workspace")
}

impl std::fmt::Debug for AtlasPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} on {:?}, {:?}",
            self.queued.launch.name,
            self.queued.device,
            self.reuse()
        )
    }
}
