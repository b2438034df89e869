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
use crate::runtime::submit::{Access, Use};
use crate::runtime::transfer;
use crate::soc::EntryPoint;

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
    #[inline]
    fn used(self, access: Access) -> Use<'a> {
        Use {
            marks: self.marks,
            access,
        }
    }
}

/// The memory of the four tensors.
#[derive(Clone, Copy)]
pub(crate) struct Operands<'a> {
    pub x: Memory<'a>,
    pub scales: Memory<'a>,
    pub zero_points: Option<Memory<'a>>,
    pub y: Memory<'a>,
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
    /// Scale and offset without gaps, for the entry point that ignores their strides.
    packed: [Option<DeviceBuffer>; 2],
}

/// The call as CANN knows it.
struct Call {
    // Dropped before the descriptors that it refers to.
    executor: Option<Executor>,
    descriptors: Option<Descriptors>,
    parameters: Parameters,
    reuse: ExecutorReuse,
    /// What the last phase one was given, and what it said.
    addresses: [*mut c_void; 4],
    workspace_size: Option<usize>,
    launch: Launch,
    packs_scales: bool,
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
            addresses: [std::ptr::null_mut(); 4],
            workspace_size: None,
            launch,
            packs_scales,
        };
        AtlasPlan {
            device,
            call,
            packed: [None, None],
        }
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
    pub unsafe fn run(
        &mut self,
        stream: &StreamState,
        operands: &Operands<'_>,
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        let (Some(marks), true) = (
            operands.y.marks,
            self.call.parameters.spills && !operands.y.whole,
        ) else {
            // SAFETY: upheld by the caller.
            return unsafe { self.run_on(stream, operands, workspace) };
        };
        let y = &self.call.parameters.y;
        if !y.layout.is_contiguous() {
            // CANN computes a strided output elsewhere and copies its elements.
            // SAFETY: upheld by the caller.
            return unsafe { self.run_on(stream, operands, workspace) };
        }
        // A part of a tensor on a product that writes whole blocks: the neighbours behind it must not be
        // touched, so the result is computed in memory with room behind it and copied.
        let (start, bytes) = gather::span(y.dtype, &y.layout)?;
        let device = self.device;
        let apart = DeviceBuffer::allocate(device, start + bytes, false)?;
        let elsewhere = Memory {
            block: std::ptr::without_provenance_mut(apart.address()),
            marks: apart.marks(),
            whole: true,
        };
        // SAFETY: the new block holds the layout; the rest is upheld by the caller.
        unsafe {
            self.run_on(
                stream,
                &Operands {
                    y: elsewhere,
                    ..*operands
                },
                workspace,
            )?;
            let (to, from) = (operands.y.block.addr() + start, apart.address() + start);
            transfer::copy_on_device(device, stream, (to, marks), (from, apart.marks()), bytes)?;
        }
        if stream.slot().is_none() {
            // A borrowed stream leaves no marks: its work must be over before the block is reused.
            stream.synchronize(device, None)?;
        }
        Ok(())
    }

    /// # Safety
    /// As for [`AtlasPlan::run`].
    unsafe fn run_on(
        &mut self,
        stream: &StreamState,
        operands: &Operands<'_>,
        workspace: Option<(*mut c_void, usize)>,
    ) -> Result<()> {
        if self.call.packs_scales {
            // What writes memory without marks, or any memory on a borrowed stream, may be queued on this
            // very stream; the copy goes through the host and must come after it.
            let unmarked = operands.scales.marks.is_none()
                || operands
                    .zero_points
                    .is_some_and(|memory| memory.marks.is_none());
            if unmarked || stream.slot().is_none() {
                let _context = self.device.enter()?;
                stream.synchronize(self.device, None)?;
            }
            // The blocks of the last run go to the pool behind that run's marks.
            self.packed = self.pack(operands)?;
        }
        let AtlasPlan {
            device,
            call,
            packed,
        } = self;
        let copied;
        let operands = if call.packs_scales {
            copied = with_copies(operands, packed);
            &copied
        } else {
            operands
        };
        let addresses = addresses(operands);
        let written = if operands.y.whole {
            Access::WriteAlone
        } else {
            Access::Write
        };
        let uses = [
            operands.x.used(Access::Read),
            operands.scales.used(Access::Read),
            Use {
                marks: operands.zero_points.and_then(|memory| memory.marks),
                access: Access::Read,
            },
            operands.y.used(written),
        ];
        let result = device.submit(stream, &uses, call.launch, |queue| {
            let needed = call.ready(device, addresses)?;
            let workspace = match workspace {
                None => queue.workspace(device, stream, needed)?,
                Some((address, bytes)) if bytes >= needed => address,
                Some((_, bytes)) => {
                    return Err(Error::new(
                        ErrorKind::DataLength,
                        format!("the workspace has {bytes} bytes; the call needs {needed}"),
                    )
                    .with_argument("workspace"));
                }
            };
            // SAFETY: the stream is one of this device, whose context is current and whose queue is held;
            // the workspace is the stream's and marked, or the caller's promise, as are the operands.
            unsafe { call.launch(device, workspace, stream.raw()) }
        });
        if stream.slot().is_none() && packed.iter().any(Option::is_some) {
            // A borrowed stream leaves no marks: its work must be over before the copies are reused.
            stream.synchronize(device, None)?;
        }
        result
    }

    /// Runs phase one for these addresses, and gives the bytes of workspace that the call needs.
    ///
    /// # Safety
    /// As for [`AtlasPlan::run`].
    pub unsafe fn prepare_for(&mut self, operands: &Operands<'_>) -> Result<usize> {
        self.packed = self.pack(operands)?;
        let addresses = addresses(&with_copies(operands, &self.packed));
        let _context = self.device.enter()?;
        self.call.ready(self.device, addresses)
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
        let pack =
            |description: &Description, memory: Memory<'_>| -> Result<Option<DeviceBuffer>> {
                if !packs(parameters, description) {
                    return Ok(None);
                }
                // SAFETY: the memory holds the layout, which is the caller's promise in `run`.
                unsafe {
                    transfer::gather_on_device(
                        self.device,
                        description.dtype,
                        &description.layout,
                        memory.block.addr(),
                        memory.marks,
                    )
                }
                .map(Some)
            };
        let scales = pack(&parameters.scales, operands.scales)?;
        let zero_points = match (&parameters.zero_points, operands.zero_points) {
            (Some(description), Some(memory)) => pack(description, memory)?,
            _ => None,
        };
        Ok([scales, zero_points])
    }
}

impl Call {
    /// Sees to an executor whose tensors have these addresses; gives the bytes of workspace that it needs.
    #[inline]
    fn ready(&mut self, device: &DeviceState, addresses: [*mut c_void; 4]) -> Result<usize> {
        match (&self.executor, &self.descriptors, self.workspace_size) {
            (Some(executor), Some(descriptors), Some(bytes)) if executor.is_repeatable() => {
                let Descriptors {
                    x,
                    scales,
                    zero_points,
                    y,
                } = descriptors;
                let inputs = [Some(x), Some(scales), zero_points.as_ref()];
                // SAFETY: the descriptors are those that phase one was given, in this order.
                let set = unsafe { executor.set_addresses(inputs, y, addresses) };
                if let Err(error) = set {
                    // CANN's setters write before they check.
                    self.executor = None;
                    return Err(error);
                }
                Ok(bytes)
            }
            // Prepared for just this, and not run yet.
            (Some(_), Some(_), Some(bytes)) if self.addresses == addresses => Ok(bytes),
            _ => self.prepare_anew(device, addresses),
        }
    }

    fn prepare_anew(&mut self, device: &DeviceState, addresses: [*mut c_void; 4]) -> Result<usize> {
        self.executor = None;
        let mut executor = self.prepare(device.library(), addresses)?;
        if self.reuse != ExecutorReuse::SingleUse {
            self.reuse = if executor.make_repeatable() {
                ExecutorReuse::Repeatable
            } else {
                ExecutorReuse::SingleUse
            };
        }
        let bytes = usize::try_from(executor.workspace_size()).map_err(|_| {
            Error::new(
                ErrorKind::OutOfMemory,
                "the workspace is larger than memory can be",
            )
        })?;
        self.addresses = addresses;
        self.workspace_size = Some(bytes);
        self.executor = Some(executor);
        Ok(bytes)
    }

    /// Queues the executor that is ready.
    ///
    /// # Safety
    /// As for [`Executor::run`], the descriptors apart, which live in `self`.
    #[inline]
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
        let result = unsafe { executor.run(device, workspace, stream) };
        if result.is_err() || !executor.is_repeatable() {
            self.executor = None;
        }
        result
    }

    /// Runs phase one on descriptors with these addresses.
    fn prepare(
        &mut self,
        library: &'static Library,
        addresses: [*mut c_void; 4],
    ) -> Result<Executor> {
        if let (Some(descriptors), Some(set)) =
            (&self.descriptors, library.functions().aclSetRawTensorAddr)
        {
            let tensors = [
                Some(&descriptors.x),
                Some(&descriptors.scales),
                descriptors.zero_points.as_ref(),
                Some(&descriptors.y),
            ];
            for (tensor, address) in tensors.into_iter().zip(addresses) {
                let Some(tensor) = tensor else { continue };
                // SAFETY: the descriptor is live, and no executor refers to it at this point.
                library.check("aclSetRawTensorAddr", unsafe { set(tensor.raw(), address) })?;
            }
        } else {
            self.descriptors = None;
            self.descriptors = Some(self.describe(library, addresses)?);
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

    fn describe(
        &self,
        library: &'static Library,
        addresses: [*mut c_void; 4],
    ) -> Result<Descriptors> {
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
            x: new(&self.parameters.x, addresses[0])?,
            scales: packed(&self.parameters.scales, addresses[1])?,
            zero_points: zero_points
                .map(|description| packed(description, addresses[2]))
                .transpose()?,
            y: new(&self.parameters.y, addresses[3])?,
        })
    }
}

/// The memory that the operator sees: scales and zero points that were copied together are read there.
#[inline]
fn with_copies<'a>(operands: &Operands<'a>, packed: &'a [Option<DeviceBuffer>; 2]) -> Operands<'a> {
    let memory = |packed: &'a Option<DeviceBuffer>, given: Memory<'a>| match packed {
        None => given,
        Some(copy) => Memory {
            block: std::ptr::without_provenance_mut(copy.address()),
            marks: copy.marks(),
            whole: true,
        },
    };
    Operands {
        scales: memory(&packed[0], operands.scales),
        zero_points: operands.zero_points.map(|given| memory(&packed[1], given)),
        ..*operands
    }
}

#[inline]
fn addresses(operands: &Operands<'_>) -> [*mut c_void; 4] {
    let zero_points = operands
        .zero_points
        .map_or(std::ptr::null_mut(), |memory| memory.block);
    [
        operands.x.block,
        operands.scales.block,
        zero_points,
        operands.y.block,
    ]
    .map(<*mut u8>::cast)
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
            self.call.launch.name, self.device, self.call.reuse
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
