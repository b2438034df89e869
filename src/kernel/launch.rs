//! Launches of kernels on views of tensors.

use std::fmt;
use std::time::Duration;

use half::{bf16, f16};
use smallvec::SmallVec;

use crate::call::overlap::Extent;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::function::{Engine, Function};
use crate::kernel::triton::Lock;
use crate::kernel::{Blocks, LaunchWay};
use crate::runtime::device::DeviceState;
use crate::runtime::launch::{self, Argument, Shape, Target};
use crate::runtime::marks::Marks;
use crate::runtime::stream::{self, Queue, StreamState};
use crate::runtime::submit::Uses;
use crate::stream::Stream;
use crate::tensor::{Facts, RawView, TensorSpec, TensorView, TensorViewMut, check_device};

mod sealed {
    pub trait Sealed {}
}

/// A number that a kernel takes as an argument.
pub trait Scalar: Copy + sealed::Sealed {
    #[doc(hidden)]
    fn to_argument(self) -> ([u8; 8], u8);

    /// As triton's launcher passes it: half precision as binary32, and truth as int32.
    #[doc(hidden)]
    #[inline]
    fn to_triton_argument(self) -> ([u8; 8], u8) {
        self.to_argument()
    }
}

macro_rules! scalars {
    ($($type:ty)*) => {
        $(
            impl sealed::Sealed for $type {}
            impl Scalar for $type {
                #[inline]
                fn to_argument(self) -> ([u8; 8], u8) {
                    const SIZE: usize = size_of::<$type>();
                    let mut bytes = [0; 8];
                    bytes[..SIZE].copy_from_slice(&self.to_ne_bytes());
                    (bytes, SIZE as u8)
                }
            }
        )*
    };
}

scalars! { i8 u8 i16 u16 i32 u32 i64 u64 f32 f64 }

macro_rules! halves {
    ($($type:ty)*) => {
        $(
            impl sealed::Sealed for $type {}
            impl Scalar for $type {
                #[inline]
                fn to_argument(self) -> ([u8; 8], u8) {
                    self.to_bits().to_argument()
                }

                #[inline]
                fn to_triton_argument(self) -> ([u8; 8], u8) {
                    self.to_f32().to_argument()
                }
            }
        )*
    };
}

halves! { f16 bf16 }

impl sealed::Sealed for bool {}

impl Scalar for bool {
    #[inline]
    fn to_argument(self) -> ([u8; 8], u8) {
        u8::from(self).to_argument()
    }

    #[inline]
    fn to_triton_argument(self) -> ([u8; 8], u8) {
        i32::from(self).to_argument()
    }
}

/// A number as the kernels of this shape take it.
#[inline]
pub(super) fn number(shape: Shape, value: impl Scalar) -> ([u8; 8], u8) {
    match shape {
        Shape::Eights => value.to_argument(),
        Shape::Triton { .. } => value.to_triton_argument(),
    }
}

/// What errors call an argument.
pub(super) fn argument_name(place: usize) -> &'static str {
    const NAMES: [&str; 16] = [
        "argument 0",
        "argument 1",
        "argument 2",
        "argument 3",
        "argument 4",
        "argument 5",
        "argument 6",
        "argument 7",
        "argument 8",
        "argument 9",
        "argument 10",
        "argument 11",
        "argument 12",
        "argument 13",
        "argument 14",
        "argument 15",
    ];
    NAMES.get(place).copied().unwrap_or("a later argument")
}

/// Where the first element of a tensor is, whose memory begins at an address.
#[inline]
pub(super) fn first_element(spec: &TensorSpec, start: usize) -> usize {
    if spec.layout.is_empty() {
        return start;
    }
    // Who made the tensor saw to it that the whole layout lies in memory.
    start + spec.layout.offset() * spec.dtype.bits().unwrap_or(0) / 8
}

/// A launch of a [`Function`] that is put together; from [`Function::launch`] and
/// [`TritonKernel::launch`](crate::kernel::TritonKernel::launch).
///
/// Arguments are added in the order in which the kernel takes them. Up to eight tensors and twelve arguments allocate
/// nothing. Views stay borrowed until the launch is queued, and the launch counts as a use of their tensors from then on.
/// Nothing happens before [`Launch::queue`].
#[must_use = "nothing is queued before `queue`"]
pub struct Launch<'t> {
    function: &'t Function,
    stream: &'t Stream,
    blocks: Blocks,
    shape: Shape,
    tensors: SmallVec<[Used<'t>; 8]>,
    arguments: SmallVec<[Argument<'t>; 12]>,
    settings: Settings<'t>,
    elements: usize,
    data: usize,
}

/// What a launch says beside its arguments.
#[derive(Clone, Copy)]
pub(super) struct Settings<'t> {
    pub way: Option<LaunchWay>,
    pub timeout: Option<Duration>,
    pub engine: Option<(Engine, u32)>,
    pub alignment: usize,
    /// Bytes of scratch memory of the whole launch.
    pub workspace: usize,
    /// Whether that was said more than once, or of a kernel that takes none from its caller.
    pub has_other_workspace: bool,
    pub lock: Option<&'t Lock>,
}

impl Settings<'_> {
    pub const USUAL: Settings<'static> = Settings {
        way: None,
        timeout: None,
        engine: None,
        alignment: 32,
        workspace: 0,
        has_other_workspace: false,
        lock: None,
    };

    /// Notes a workspace of the caller's.
    pub fn set_workspace(&mut self, shape: Shape, has_one: bool, bytes: usize) {
        self.has_other_workspace |= has_one || matches!(shape, Shape::Triton { .. });
        self.workspace = bytes;
    }

    /// # Errors
    /// [`ErrorKind::Value`] of a workspace that is none, [`ErrorKind::OutOfMemory`] of one that no memory holds.
    #[inline]
    pub fn check_workspace(&self) -> Result<()> {
        if self.has_other_workspace || self.workspace > MOST_WORKSPACE {
            return Err(self.wrong_workspace());
        }
        Ok(())
    }

    #[cold]
    fn wrong_workspace(&self) -> Error {
        let (kind, message) = match self.has_other_workspace {
            true => (
                ErrorKind::Value,
                "a launch has one workspace, and triton's kernels have theirs by their metadata"
                    .to_owned(),
            ),
            false => (
                ErrorKind::OutOfMemory,
                format!(
                    "{} bytes of workspace are more than any memory has",
                    self.workspace
                ),
            ),
        };
        Error::new(kind, message).with_argument("workspace")
    }
}

/// More scratch memory than any device has, and little enough that sums with it do not overflow.
const MOST_WORKSPACE: usize = isize::MAX as usize / 2;

/// A tensor among the arguments.
struct Used<'t> {
    device: Option<&'t Device>,
    marks: Option<&'t Marks>,
    facts: Facts,
    place: u32,
    address: usize,
    /// Of memory that an `unsafe` constructor vouched for, where it lies.
    extent: Option<Extent>,
}

impl<'t> Launch<'t> {
    pub(super) fn new(
        function: &'t Function,
        stream: &'t Stream,
        blocks: Blocks,
        shape: Shape,
    ) -> Launch<'t> {
        Launch {
            function,
            stream,
            blocks,
            shape,
            tensors: SmallVec::new(),
            arguments: SmallVec::new(),
            settings: Settings::USUAL,
            elements: 0,
            data: 0,
        }
    }

    pub(super) fn with_scratch(mut self, bytes: usize, lock: Option<&'t Lock>) -> Launch<'t> {
        self.settings.workspace = bytes;
        self.settings.lock = lock;
        self
    }

    #[inline]
    fn add(&mut self, view: &RawView<'t>, facts: Facts) {
        let address = first_element(&view.spec, view.block.addr());
        self.tensors.push(Used {
            device: view.device,
            marks: view.marks,
            facts,
            place: self.arguments.len() as u32,
            address,
            extent: facts
                .has(Facts::FOREIGN)
                .then(|| Extent::of((&view.spec, view.block)))
                .flatten(),
        });
        self.arguments.push(Argument::Address(address));
    }

    /// The address of a tensor that the kernel reads: of its first element.
    #[inline]
    pub fn input(mut self, tensor: impl Into<TensorView<'t>>) -> Launch<'t> {
        let tensor = tensor.into();
        self.add(&tensor.raw, tensor.raw.facts);
        self
    }

    /// The address of a tensor that the kernel writes, and perhaps reads.
    #[inline]
    pub fn output(mut self, tensor: impl Into<TensorViewMut<'t>>) -> Launch<'t> {
        let tensor = tensor.into();
        self.elements = self
            .elements
            .saturating_add(tensor.raw.spec.layout.elements());
        self.add(&tensor.raw, tensor.raw.facts.written());
        self
    }

    /// A null address, for a tensor that the kernel can do without.
    pub fn null(mut self) -> Launch<'t> {
        self.arguments.push(Argument::Address(0));
        self
    }

    /// A number. Kernels of triton take half precision as binary32 and truth as int32, as they are given it by Python.
    #[inline]
    pub fn scalar(mut self, value: impl Scalar) -> Launch<'t> {
        let (bytes, size) = number(self.shape, value);
        self.arguments.push(Argument::Value { bytes, size });
        self
    }

    /// The address of a copy of these bytes that goes with the launch: tiling, as Ascend C calls it. CANN advises less than
    /// 2 KiB.
    pub fn data(mut self, bytes: &'t [u8]) -> Launch<'t> {
        self.data = self.data.saturating_add(bytes.len());
        self.arguments.push(Argument::Data(bytes));
        self
    }

    /// The address of so many bytes of scratch memory, which launches and operators of the stream use one after the other. A
    /// kernel that uses more writes over memory of others: a kernel of Ascend C takes one workspace, of the size that its
    /// tiling says.
    pub fn workspace(mut self, bytes: usize) -> Launch<'t> {
        let mut arguments = self.arguments.iter();
        let has_one = arguments.any(|argument| matches!(argument, Argument::Workspace));
        self.settings.set_workspace(self.shape, has_one, bytes);
        self.arguments.push(Argument::Workspace);
        self
    }

    /// How long the kernel may take (from CANN 9.1 on); unless said, as long as any operator
    /// ([`Device::set_operator_timeout`]). One that takes longer fails with 507014, and with it the device.
    pub fn timeout(mut self, timeout: Duration) -> Launch<'t> {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Which way the arguments are handed over. Unless said, it is [`LaunchWay::HostArguments`] where this CANN has it and
    /// tells that the kernel is of one kind of cores, and for triton's kernels; else [`LaunchWay::ArgumentHandle`], by which the
    /// runtime puts what it adds where it belongs. By the former a kernel of both kinds of cores gets the address of
    /// synchronization before its arguments from here, and nothing else is added: not the address of the overflow flag,
    /// which kernels compiled with overflow detection take last.
    ///
    /// CANN keeps one handle for each thread: by the latter way a handle that other code of the thread is filling is begun
    /// anew.
    pub fn by(mut self, way: LaunchWay) -> Launch<'t> {
        self.settings.way = Some(way);
        self
    }

    /// For a kernel of both kinds of cores on an Atlas 310P: which cores it begins with, and the first block of the others.
    pub fn engine(mut self, engine: Engine, block_offset: u32) -> Launch<'t> {
        self.settings.engine = Some((engine, block_offset));
        self
    }

    /// What the addresses of tensors are to be a multiple of, in bytes; 32 unless said, since kernels that move whole blocks
    /// need that. 1 takes all.
    pub fn alignment(mut self, bytes: usize) -> Launch<'t> {
        self.settings.alignment = bytes.max(1);
        self
    }

    /// Queues the kernel behind what its tensors wait for.
    ///
    /// # Safety
    /// - The kernel takes these arguments, in this order and of these sizes. It reads and writes no memory but that of the
    ///   tensors given, as is said of them, their elements or what lies between these, and the workspace.
    /// - On a borrowed stream ([`Stream::from_raw`]) tensors and module stay until the caller knows that the work is done.
    /// - Inside a capture that others began, tensors and module (a kernel of triton's: the
    ///   [`TritonKernel`](crate::kernel::TritonKernel)) stay as long as the graph.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`] when function, stream and tensors are not all of one device,
    /// [`ErrorKind::Unaligned`] for an address that is no multiple of [`Launch::alignment`],
    /// [`ErrorKind::OutputOverlapsInput`] when raw memory is an output and another argument,
    /// [`ErrorKind::Value`] when the file has a table of parameters that says otherwise, there are more arguments than
    /// CANN takes, or a second [`Launch::workspace`] (of a kernel of triton, any), [`ErrorKind::Capture`] for a launch with scratch memory on a stream
    /// that somebody else captures, [`ErrorKind::EntryPointMissing`] when this CANN cannot launch so,
    /// [`ErrorKind::UnsupportedProduct`] for a kernel of both kinds of cores on an Atlas 310P without [`Launch::engine`]; or
    /// what CANN says. With `ACLNN_SYNC=1` also what the kernel failed with.
    pub unsafe fn queue(self) -> Result<()> {
        let mut target = self.function.target(
            self.blocks,
            self.shape,
            self.settings.way,
            self.settings.engine,
        )?;
        let stream = self.check()?;
        target.set_timeout(self.settings.timeout);
        let device = self.function.module().device();
        let uses = Tensors(&self.tensors);
        let launch = stream::Launch {
            name: self.function.static_name(),
            elements: self.elements,
        };
        device.submit(stream, &uses, &launch, |queue| {
            self.function.module().note_launch(stream);
            // SAFETY: the queue is held and the context current; the rest is upheld by the caller. The scratch memory is the
            // stream's, and marked.
            unsafe {
                queue_kernel(
                    device,
                    stream,
                    Some(queue),
                    &mut target,
                    &self.settings,
                    &self.arguments,
                )
            }
        })
    }

    /// The stream, if the launch can be queued on it.
    #[inline]
    fn check(&self) -> Result<&'t StreamState> {
        let device = self.stream.device();
        if !device.is_clone_of(self.function.device()) {
            return Err(self.wrong_device());
        }
        let Some(stream) = self.stream.state() else {
            return Err(self.wrong_device());
        };
        self.settings.check_workspace()?;
        self.function
            .check_arguments(self.shape, self.arguments.iter().map(Argument::size))?;
        if self.arguments.len() > 12 || self.data > 0 {
            launch::check_size(self.arguments.len(), self.data)?;
        }
        let mut is_plain = true;
        for used in &self.tensors {
            is_plain &= used.device.is_some_and(|own| own.is_clone_of(device))
                & !used.facts.has(Facts::FOREIGN)
                & used.address.is_multiple_of(self.settings.alignment);
        }
        if !is_plain {
            self.check_tensors(device)?;
        }
        Ok(stream)
    }

    #[cold]
    fn check_tensors(&self, device: &Device) -> Result<()> {
        let fail = |kind, place: u32, message: String| {
            Err(Error::new(kind, message).with_argument(argument_name(place as usize)))
        };
        for (number, used) in self.tensors.iter().enumerate() {
            check_device(argument_name(used.place as usize), used.device, device)?;
            if used.address == 0 && used.extent.is_some() {
                return fail(
                    ErrorKind::NullTensor,
                    used.place,
                    "the tensor is null".to_owned(),
                );
            }
            if !used.address.is_multiple_of(self.settings.alignment) {
                let message = format!(
                    "the tensor's first element is at {:#x}; a multiple of {} is wanted, unless Launch::alignment says less",
                    used.address, self.settings.alignment
                );
                return fail(ErrorKind::Unaligned, used.place, message);
            }
            for other in &self.tensors[..number] {
                let written = used.facts.has(Facts::WRITTEN) || other.facts.has(Facts::WRITTEN);
                let (Some(a), Some(b)) = (&used.extent, &other.extent) else {
                    continue;
                };
                if written && a.meets(b) {
                    let message = format!(
                        "the tensor shares memory with {}, and one of them is written",
                        argument_name(other.place as usize)
                    );
                    return fail(ErrorKind::OutputOverlapsInput, used.place, message);
                }
            }
        }
        Ok(())
    }

    #[cold]
    fn wrong_device(&self) -> Error {
        let message = format!(
            "{} is a function of {}, the stream is on {}",
            self.function.name(),
            self.function.device(),
            self.stream.device()
        );
        Error::new(ErrorKind::DeviceMismatch, message).with_argument("stream")
    }
}

impl Target {
    pub(super) fn set_timeout(&mut self, timeout: Option<Duration>) {
        let microseconds =
            |time: Duration| u64::try_from(time.as_nanos().div_ceil(1000)).unwrap_or(u64::MAX);
        self.timeout_microseconds = timeout.map(|time| microseconds(time).max(1));
    }
}

/// Queues a kernel with its scratch memory, of the stream's where there is a queue to ask for it.
///
/// # Safety
/// As for [`launch::launch`]. Without a queue the target has its scratch memory, with room for the lock.
pub(super) unsafe fn queue_kernel(
    device: &'static DeviceState,
    stream: &StreamState,
    queue: Option<&mut Queue>,
    target: &mut Target,
    settings: &Settings<'_>,
    arguments: &[Argument<'_>],
) -> Result<()> {
    let lock_bytes = settings.lock.map_or(0, Lock::bytes);
    if settings.workspace + lock_bytes > 0 {
        let start = match queue {
            // A graph of others would use what later work of the stream uses too.
            Some(_) if device.is_captured(stream) => return Err(captured_workspace()),
            Some(queue) => queue
                .workspace(device, stream, settings.workspace + lock_bytes)?
                .addr(),
            None => target.workspace,
        };
        target.workspace = start + lock_bytes;
        if let Some(lock) = settings.lock {
            target.lock = start;
            // SAFETY: there is room for the lock, which nobody uses before the kernel; the rest is upheld by the caller.
            unsafe { lock.queue_reset(device, stream, start) }?;
        }
        if settings.workspace == 0 {
            target.workspace = 0;
        }
    }
    // SAFETY: upheld by the caller.
    unsafe { launch::launch(device, stream, target, arguments) }
}

#[cold]
fn captured_workspace() -> Error {
    let message =
        "somebody captures the stream, and its scratch memory does not stay as long as their graph";
    Error::new(ErrorKind::Capture, message)
        .with_argument("workspace")
        .with_hint("describe the launch to a GraphBuilder, whose graph has memory of its own")
}

/// What the tensors of a launch are used for.
struct Tensors<'a, 't>(&'a [Used<'t>]);

impl Uses for Tensors<'_, '_> {
    #[inline(always)]
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        self.0
            .iter()
            .map(|used| (used.marks, used.facts.has(Facts::WRITTEN)))
    }

    #[inline(always)]
    fn alone(&self) -> bool {
        !self
            .0
            .iter()
            .any(|used| used.facts.has(Facts::WRITTEN_IN_PART))
    }
}

impl fmt::Debug for Launch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Launch({} on {} blocks with {} arguments)",
            self.function.name(),
            self.blocks.get(),
            self.arguments.len()
        )
    }
}
