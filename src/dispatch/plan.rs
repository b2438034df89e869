//! A quantize call prepared for an Atlas: descriptors made once, the executor reused where CANN allows.

use std::ffi::{CStr, c_void};

use aclnn_sys as sys;

use crate::dispatch::ascend_quant::{AscendQuant, AscendQuantV3};
use crate::dispatch::descriptor::TensorDescriptor;
use crate::dispatch::executor::Executor;
use crate::dispatch::operator::Output;
use crate::dispatch::quantize::Quantize;
use crate::dtype::{DType, RoundMode};
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::gather;
use crate::layout::Layout;
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;
use crate::runtime::marks::Marks;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::{Launch, StreamState};
use crate::runtime::submit::Uses;
use crate::runtime::transfer;
use crate::soc::EntryPoint;
use crate::tensor::Storage;

/// What a descriptor is made from.
#[derive(Clone, Debug)]
pub(crate) struct Description {
    pub dtype: DType,
    pub layout: Layout,
    pub format: Format,
}

/// A valid call, in the terms of the operators.
#[derive(Clone, Debug)]
pub(crate) struct Parameters {
    pub entry_point: EntryPoint,
    pub x: Description,
    pub scales: Description,
    pub zero_points: Option<Description>,
    pub y: Description,
    /// As torch_npu passes it: -1 or -2 in multiply mode, the caller's in divide mode.
    pub axis: i32,
    pub sqrt_mode: bool,
    pub round_mode: RoundMode,
    /// Whether the product's kernels write whole 32-byte blocks, past the end of a short output.
    pub spills: bool,
}

/// Memory that one run uses: the block's start, and the block's marks if it is an Atlas's and ours.
#[derive(Clone, Copy)]
pub(crate) struct Memory<'a> {
    /// An address of the device, which the host does not follow; or of the host, for its own kernels.
    pub block: *mut u8,
    pub marks: Option<&'a Marks>,
    /// Whether it is a whole tensor of ours: it has room behind it, and who may write it reaches it alone.
    pub whole: bool,
}

impl<'a> Memory<'a> {
    /// That of a tensor which a call does not have.
    pub const NONE: Memory<'static> = Memory {
        block: std::ptr::null_mut(),
        marks: None,
        whole: false,
    };

    fn whole(buffer: &'a DeviceBuffer) -> Memory<'a> {
        let (start, marks) = buffer.memory();
        Memory {
            block: std::ptr::without_provenance_mut(start),
            marks,
            whole: true,
        }
    }
}

/// The memory of the four tensors: x, scales, zero points, and y.
///
/// Apart by what is looked at together, since each call looks at all of it.
#[derive(Clone, Copy)]
pub(crate) struct Operands<'a> {
    /// Null for a tensor that the call does not have.
    pub blocks: [*mut u8; 4],
    marks: [Option<&'a Marks>; 4],
    /// What [`Memory::whole`] says of y.
    writes_whole: bool,
}

/// The places of the tensors among [`Operands`].
pub(crate) const SCALES: usize = 1;
pub(crate) const ZERO_POINTS: usize = 2;
pub(crate) const Y: usize = 3;

impl<'a> Operands<'a> {
    #[inline(always)]
    pub fn new(memory: [Memory<'a>; 4]) -> Operands<'a> {
        Operands {
            blocks: memory.map(|memory| memory.block),
            marks: memory.map(|memory| memory.marks),
            writes_whole: memory[Y].whole,
        }
    }

    /// The same with a new output.
    #[inline(always)]
    pub fn with_output(&self, storage: &'a Storage) -> Operands<'a> {
        let mut operands = *self;
        let (block, marks) = storage.memory();
        operands.replace_output(Memory {
            block,
            marks,
            whole: true,
        });
        operands
    }

    fn replace_output(&mut self, memory: Memory<'a>) {
        self.replace(Y, memory);
        self.writes_whole = memory.whole;
    }

    fn replace(&mut self, index: usize, memory: Memory<'a>) {
        self.blocks[index] = memory.block;
        self.marks[index] = memory.marks;
    }
}

/// Whether a plan uses one executor for all its runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ExecutorReuse {
    /// No run has happened yet, so CANN has not been asked.
    Unknown,
    /// One executor serves all runs; its tensors get new addresses.
    Repeatable,
    /// Each run prepares an executor of its own: CANN refused, or the plan was told to.
    SingleUse,
}

pub(crate) struct AtlasPlan {
    device: &'static DeviceState,
    call: Call,
    launch: Launch,
    packs_scales: bool,
    /// Scale and offset without gaps, for the entry point that ignores their strides.
    packed: [Option<DeviceBuffer>; 2],
}

/// Memory of ours that a run uses in the place of the caller's.
struct Copies<'a> {
    packed: &'a mut [Option<DeviceBuffer>; 2],
    apart: Option<(DeviceBuffer, usize, usize)>,
    /// Whether work may use it that leaves no marks, as on a borrowed stream: then it must not be reused, and is
    /// leaked rather than that.
    unmarked: bool,
}

impl Drop for Copies<'_> {
    fn drop(&mut self) {
        if self.unmarked {
            std::mem::forget((std::mem::take(self.packed), self.apart.take()));
        }
    }
}

/// The call as CANN knows it.
struct Call {
    // Dropped before the descriptors that it refers to.
    executor: Option<Executor>,
    descriptors: Option<Descriptors>,
    parameters: Parameters,
    reuse: ExecutorReuse,
    /// What the last phase one was given, and what it said.
    blocks: [*mut u8; 4],
    workspace_size: Option<usize>,
}

// SAFETY: the addresses are device addresses, which the host does not follow; the rest is Send.
unsafe impl Send for Call {}

struct Descriptors {
    x: TensorDescriptor,
    scales: TensorDescriptor,
    zero_points: Option<TensorDescriptor>,
    y: TensorDescriptor,
}

impl AtlasPlan {
    pub fn new(device: &'static DeviceState, parameters: Parameters) -> AtlasPlan {
        let packs_scales = packs(&parameters, &parameters.scales)
            || parameters
                .zero_points
                .as_ref()
                .is_some_and(|zero_points| packs(&parameters, zero_points));
        let launch = Launch {
            name: parameters.entry_point.name(),
            elements: parameters.x.layout.elements(),
        };
        let call = Call {
            executor: None,
            descriptors: None,
            parameters,
            reuse: ExecutorReuse::Unknown,
            blocks: [std::ptr::null_mut(); 4],
            workspace_size: None,
        };
        AtlasPlan {
            device,
            call,
            launch,
            packs_scales,
            packed: [None, None],
        }
    }

    #[inline(always)]
    pub fn device(&self) -> &'static DeviceState {
        self.device
    }

    pub fn try_clone(&self) -> AtlasPlan {
        let mut plan = AtlasPlan::new(self.device, self.call.parameters.clone());
        if self.call.reuse == ExecutorReuse::SingleUse {
            plan.call.reuse = self.call.reuse;
        }
        plan
    }

    pub fn reuse(&self) -> ExecutorReuse {
        self.call.reuse
    }

    /// Prepares an executor for each run from now on.
    pub fn use_executors_once(&mut self) {
        self.call.executor = None;
        self.call.reuse = ExecutorReuse::SingleUse;
    }

    /// Queues the call on a stream. Without a workspace of the caller's it uses the stream's.
    ///
    /// # Safety
    /// Each address is the start of a block of this device that holds the layout that the plan was made
    /// with. Memory without marks, a workspace of the caller's included, stays, and is used by nobody else
    /// in conflict, until the work is done.
    #[inline(always)]
    pub unsafe fn run(
        &mut self,
        stream: &StreamState,
        operands: &Operands<'_>,
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        if self.packs_scales || self.call.parameters.spills && !operands.writes_whole {
            // SAFETY: upheld by the caller.
            return unsafe { self.run_with_copies(stream, operands, workspace) };
        }
        // SAFETY: upheld by the caller.
        unsafe {
            self.call
                .queue(self.device, stream, &self.launch, operands, workspace)
        }
    }

    /// # Safety
    /// As for [`AtlasPlan::run`].
    #[inline(never)]
    unsafe fn run_with_copies(
        &mut self,
        stream: &StreamState,
        operands: &Operands<'_>,
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        let device = self.device;
        if self.packs_scales {
            // What writes memory without marks, or any memory on a borrowed stream, may be queued on this
            // very stream; the copy goes through the host and must come after it.
            let is_unmarked =
                |index: usize| operands.marks[index].is_none() && !operands.blocks[index].is_null();
            if is_unmarked(SCALES) || is_unmarked(ZERO_POINTS) || stream.slot().is_none() {
                let _context = device.enter()?;
                stream.synchronize(device, None)?;
            }
            // The blocks of the last run go to the pool behind that run's marks.
            self.packed = self.pack(operands)?;
        }
        let (y, marks) = (operands.blocks[Y], operands.marks[Y]);
        let apart = self.apart(operands)?;
        let has_copies = apart.is_some() || self.packed.iter().any(Option::is_some);
        let mut copies = Copies {
            unmarked: has_copies && stream.slot().is_none(),
            packed: &mut self.packed,
            apart,
        };
        let mut operands = with_copies(operands, copies.packed);
        if let Some((apart, ..)) = &copies.apart {
            operands.replace_output(Memory::whole(apart));
        }
        // SAFETY: the new blocks hold the layouts; the rest is upheld by the caller.
        let mut result = unsafe {
            self.call
                .queue(device, stream, &self.launch, &operands, workspace)
        };
        if let (Ok(()), Some((apart, start, bytes)), Some(marks)) = (&result, &copies.apart, marks)
        {
            let (to, from) = (y.addr() + start, apart.address() + start);
            // SAFETY: both blocks hold the output.
            result = unsafe {
                transfer::copy_on_device(device, stream, (to, marks), (from, apart.marks()), *bytes)
            };
        }
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
    fn apart(&self, operands: &Operands<'_>) -> Result<Option<(DeviceBuffer, usize, usize)>> {
        let Parameters {
            spills,
            y: Description { dtype, layout, .. },
            ..
        } = &self.call.parameters;
        // A strided output CANN computes elsewhere itself, and copies its elements.
        if !spills
            || operands.writes_whole
            || operands.marks[Y].is_none()
            || !layout.is_contiguous()
        {
            return Ok(None);
        }
        let (start, bytes) = gather::span(*dtype, layout)?;
        let apart = DeviceBuffer::allocate(self.device, start + bytes, false)?;
        Ok(Some((apart, start, bytes)))
    }

    /// Runs phase one for these addresses, and gives the bytes of workspace that the call needs.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`].
    pub unsafe fn prepare_for(&mut self, operands: &Operands<'_>) -> Result<usize> {
        self.packed = self.pack(operands)?;
        let operands = with_copies(operands, &self.packed);
        let _context = self.device.enter()?;
        self.call.ready(self.device, &operands.blocks)
    }

    /// Queues the executor that [`AtlasPlan::prepare_for`] left, with the addresses given there.
    ///
    /// # Safety
    /// The caller holds the stream's queue and its context is current. The workspace has as many bytes as
    /// `prepare_for` said; it and the operands stay as long as the work, or the graph that records it.
    pub unsafe fn launch_prepared(
        &mut self,
        stream: &StreamState,
        workspace: *mut c_void,
    ) -> Result<()> {
        // SAFETY: upheld by the caller.
        unsafe { self.call.launch(self.device, workspace, stream.raw()) }
    }

    /// Bytes of workspace that the call needs, once phase one has said it.
    pub fn workspace_size(&self) -> Option<usize> {
        self.call.workspace_size
    }

    /// Copies strided scales and zero points together, through the host: there is one scale a channel,
    /// and only toolkits without the newer entry point come here.
    fn pack(&self, operands: &Operands<'_>) -> Result<[Option<DeviceBuffer>; 2]> {
        let parameters = &self.call.parameters;
        let pack = |description: &Description, index: usize| -> Result<Option<DeviceBuffer>> {
            if !packs(parameters, description) {
                return Ok(None);
            }
            // SAFETY: the memory holds the layout, which is the caller's promise in `run`.
            unsafe {
                transfer::gather_on_device(
                    self.device,
                    description.dtype,
                    &description.layout,
                    operands.blocks[index].addr(),
                    operands.marks[index],
                )
            }
            .map(Some)
        };
        let scales = pack(&parameters.scales, SCALES)?;
        let zero_points = match &parameters.zero_points {
            Some(description) => pack(description, ZERO_POINTS)?,
            None => None,
        };
        Ok([scales, zero_points])
    }
}

impl Call {
    /// Queues the call on memory as it is.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`].
    #[inline(never)]
    unsafe fn queue(
        &mut self,
        device: &'static DeviceState,
        stream: &StreamState,
        launch: &Launch,
        operands: &Operands<'_>,
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        let [reads @ .., _] = &operands.marks;
        let uses = Uses {
            reads,
            writes: &operands.marks[Y..],
            alone: operands.writes_whole,
        };
        device.submit(stream, uses, launch, |queue| {
            let needed = self.ready(device, &operands.blocks)?;
            let workspace = match workspace {
                None => queue.workspace(device, stream, needed)?,
                Some((address, bytes)) if bytes >= needed => address,
                Some((_, bytes)) => return Err(small_workspace(bytes, needed)),
            };
            // SAFETY: the stream is one of this device, whose context is current and whose queue is held;
            // the workspace is the stream's and marked, or the caller's promise, as are the operands.
            unsafe { self.launch(device, workspace, stream.raw()) }
        })
    }

    /// Sees to an executor whose tensors have these addresses; gives the bytes of workspace that it needs.
    #[inline(always)]
    fn ready(&mut self, device: &DeviceState, blocks: &[*mut u8; 4]) -> Result<usize> {
        match (&self.executor, &self.descriptors) {
            (Some(executor), Some(descriptors)) if executor.is_repeatable() => {
                let Descriptors {
                    x,
                    scales,
                    zero_points,
                    y,
                } = descriptors;
                let inputs = [Some(x), Some(scales), zero_points.as_ref()];
                let bytes = executor.workspace_size();
                // SAFETY: the descriptors are those that phase one was given, in this order.
                match unsafe { executor.set_addresses(inputs, y, blocks) } {
                    Ok(()) => Ok(bytes),
                    Err(error) => {
                        // CANN's setters write before they check.
                        self.executor = None;
                        Err(error)
                    }
                }
            }
            // Prepared for just this, and not run yet.
            (Some(executor), Some(_)) if self.blocks == *blocks => Ok(executor.workspace_size()),
            _ => self.prepare_anew(device, blocks),
        }
    }

    #[inline(never)]
    fn prepare_anew(&mut self, device: &DeviceState, blocks: &[*mut u8; 4]) -> Result<usize> {
        self.executor = None;
        let mut executor = self.prepare(device.library(), blocks)?;
        if self.reuse != ExecutorReuse::SingleUse {
            self.reuse = if executor.make_repeatable() {
                ExecutorReuse::Repeatable
            } else {
                ExecutorReuse::SingleUse
            };
        }
        let bytes = executor.workspace_size();
        self.blocks = *blocks;
        self.workspace_size = Some(bytes);
        self.executor = Some(executor);
        Ok(bytes)
    }

    /// Queues the executor that is ready.
    ///
    /// # Safety
    /// As for [`Executor::run`], the descriptors apart, which live in `self`.
    #[inline(always)]
    unsafe fn launch(
        &mut self,
        device: &DeviceState,
        workspace: *mut c_void,
        stream: *mut c_void,
    ) -> Result<()> {
        let Some(executor) = &mut self.executor else {
            return Err(Error::new(ErrorKind::Library, "the plan was not prepared"));
        };
        // SAFETY: upheld by the caller; the descriptors outlive the executor.
        let code = unsafe { executor.run(workspace, stream) };
        let (call, is_kept) = (executor.name(), code == 0 && executor.is_repeatable());
        // It goes whatever becomes of the rest, and after CANN has been asked for its message.
        let _spent = if is_kept { None } else { self.executor.take() };
        device.check(call, code)
    }

    /// Runs phase one on descriptors with these addresses.
    fn prepare(&mut self, library: &'static Library, blocks: &[*mut u8; 4]) -> Result<Executor> {
        if let (Some(descriptors), Some(set)) =
            (&self.descriptors, library.functions().aclSetRawTensorAddr)
        {
            let tensors = [
                Some(&descriptors.x),
                Some(&descriptors.scales),
                descriptors.zero_points.as_ref(),
                Some(&descriptors.y),
            ];
            for (tensor, block) in tensors.into_iter().zip(blocks) {
                let Some(tensor) = tensor else { continue };
                // SAFETY: the descriptor is live, and no executor refers to it at this point.
                library.check("aclSetRawTensorAddr", unsafe {
                    set(tensor.raw(), block.cast())
                })?;
            }
        } else {
            self.descriptors = None;
            self.descriptors = Some(self.describe(library, blocks)?);
        }
        let Some(descriptors) = &self.descriptors else {
            return Err(Error::new(ErrorKind::Library, "no descriptors"));
        };
        let Descriptors {
            x,
            scales,
            zero_points,
            y,
        } = descriptors;
        let zero_points = zero_points.as_ref();
        let Parameters {
            axis,
            sqrt_mode,
            round_mode,
            ..
        } = self.parameters;
        let (round_mode, dst_type) = (round_mode_name(round_mode), self.parameters.y.dtype.acl());
        let prepared = match self.parameters.entry_point {
            EntryPoint::AscendQuantV3 => AscendQuantV3 {
                x,
                scale: scales,
                offset: zero_points,
                sqrt_mode,
                round_mode,
                dst_type,
                axis,
                y,
            }
            .prepare(library),
            EntryPoint::AscendQuant => AscendQuant {
                x,
                scale: scales,
                offset: zero_points,
                sqrt_mode,
                round_mode,
                dst_type,
                y,
            }
            .prepare(library),
            EntryPoint::Quantize => Quantize {
                x,
                scales,
                zero_points,
                dtype: sys::aclDataType(dst_type),
                axis,
                out: Output(y),
            }
            .prepare(library),
        };
        if prepared.is_err() {
            // What a failed phase one left behind in them is not known.
            self.descriptors = None;
        }
        prepared
    }

    fn describe(&self, library: &'static Library, blocks: &[*mut u8; 4]) -> Result<Descriptors> {
        let new = |description: &Description, address| {
            TensorDescriptor::new(
                library,
                description.dtype,
                &description.layout,
                description.format,
                address,
            )
        };
        let packed = |description: &Description, address| {
            if packs(&self.parameters, description) {
                let layout = Layout::contiguous(description.layout.shape())?;
                TensorDescriptor::new(
                    library,
                    description.dtype,
                    &layout,
                    description.format,
                    address,
                )
            } else {
                new(description, address)
            }
        };
        let zero_points = self.parameters.zero_points.as_ref();
        Ok(Descriptors {
            x: new(&self.parameters.x, blocks[0].cast())?,
            scales: packed(&self.parameters.scales, blocks[1].cast())?,
            zero_points: zero_points
                .map(|description| packed(description, blocks[2].cast()))
                .transpose()?,
            y: new(&self.parameters.y, blocks[3].cast())?,
        })
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

/// The memory that the operator sees: scales and zero points that were copied together are read there.
#[inline]
fn with_copies<'a>(operands: &Operands<'a>, packed: &'a [Option<DeviceBuffer>; 2]) -> Operands<'a> {
    let mut operands = *operands;
    for (index, packed) in [SCALES, ZERO_POINTS].into_iter().zip(packed) {
        if let Some(copy) = packed {
            operands.replace(index, Memory::whole(copy));
        }
    }
    operands
}

/// Whether a scale or offset must lie without gaps: the older entry point hands it to a cast that does
/// nothing when the type already fits, and so reads strided memory as if it were contiguous.
fn packs(parameters: &Parameters, description: &Description) -> bool {
    parameters.entry_point == EntryPoint::AscendQuant && !description.layout.is_contiguous()
}

impl std::fmt::Debug for AtlasPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} on {:?}, {:?}",
            self.launch.name, self.device, self.call.reuse
        )
    }
}

fn round_mode_name(round_mode: RoundMode) -> &'static CStr {
    match round_mode {
        RoundMode::Round => c"round",
        RoundMode::Floor => c"floor",
        RoundMode::Ceil => c"ceil",
        RoundMode::Trunc => c"trunc",
        RoundMode::Hybrid => c"hybrid",
    }
}
