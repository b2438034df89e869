//! Launches of kernels on views of tensors.

use std::fmt;
use std::time::Duration;

use crate::call::overlap::Extent;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::function::{Engine, Function};
use crate::kernel::parts::{Room, Used};
use crate::kernel::queue::{Told, queue_kernel};
use crate::kernel::scalar::{Scalar, number};
use crate::kernel::triton::Lock;
use crate::kernel::{Blocks, LaunchWay, Schedule};
use crate::runtime::arguments::Shape;
use crate::runtime::marks::Marks;
use crate::runtime::stream::{self, StreamState};
use crate::runtime::submit::Uses;
use crate::runtime::tools;
use crate::stream::Stream;
use crate::tensor::{Facts, RawView, TensorSpec, TensorView, TensorViewMut, check_device};

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
    if spec.layout.offset() == 0 || spec.layout.is_empty() {
        return start;
    }
    // Who made the tensor saw to it that the whole layout lies in memory.
    start + spec.layout.offset() * spec.dtype.bits().unwrap_or(0) / 8
}

/// A launch of a [`Function`] that is put together; from [`Function::launch`] and
/// [`TritonKernel::launch`](crate::kernel::TritonKernel::launch).
///
/// Arguments are added in the order in which the kernel takes them. A thread keeps the room that a launch took for the next:
/// after the first one of as many arguments nothing is allocated, unless more than four are data. Views stay borrowed until the
/// launch is queued, and the launch counts as a use of their tensors from then on. Nothing happens before [`Launch::queue`].
#[must_use = "nothing is queued before `queue`"]
pub struct Launch<'t> {
    function: &'t Function,
    stream: &'t Stream,
    parts: Room<'t>,
}

impl<'t> Launch<'t> {
    #[inline]
    pub(super) fn new(
        function: &'t Function,
        stream: &'t Stream,
        blocks: Blocks,
        shape: Shape,
    ) -> Launch<'t> {
        let mut parts = Room::take();
        parts.blocks = blocks;
        parts.arguments.begin(shape);
        Launch {
            function,
            stream,
            parts,
        }
    }

    pub(super) fn with_scratch(mut self, bytes: usize, lock: Option<&'t Lock>) -> Launch<'t> {
        self.parts.settings.workspace = bytes;
        self.parts.settings.lock = lock;
        self
    }

    #[inline]
    fn add(&mut self, view: &RawView<'t>, facts: Facts) {
        let address = first_element(&view.spec, view.block.addr());
        if tools::of_operators() {
            tools::tell_form(&mut self.parts.forms, &view.spec);
        }
        let parts = &mut *self.parts;
        parts.address_bits |= address;
        let is_here = view
            .device
            .is_some_and(|own| own.is_clone_of(self.function.device()));
        if !is_here || facts.has(Facts::FOREIGN) {
            parts.has_others = true;
            let extent = Extent::of((&view.spec, view.block)).filter(|_| facts.has(Facts::FOREIGN));
            let place = parts.tensors.len();
            parts.extents.extend(extent.map(|extent| (place, extent)));
        }
        parts.tensors.push(Used {
            device: view.device,
            marks: view.marks,
            address,
            place: parts.arguments.len() as u32,
            facts,
        });
        parts.arguments.push_address(address);
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
        let elements = tensor.raw.spec.layout.elements();
        self.parts.elements = self.parts.elements.saturating_add(elements);
        self.add(&tensor.raw, tensor.raw.facts.written());
        self
    }

    /// A null address, for a tensor that the kernel can do without.
    pub fn null(mut self) -> Launch<'t> {
        self.parts.arguments.push_address(0);
        self
    }

    /// A number. Kernels of triton take half precision as binary32 and truth as int32, as they are given it by Python.
    #[inline]
    pub fn scalar(mut self, value: impl Scalar) -> Launch<'t> {
        let (bytes, size) = number(self.parts.arguments.shape(), value);
        self.parts.arguments.push_number(bytes, size);
        self
    }

    /// The address of a copy of these bytes that goes with the launch: tiling, as Ascend C calls it. CANN advises less than
    /// 2 KiB.
    pub fn data(mut self, bytes: &'t [u8]) -> Launch<'t> {
        self.parts.arguments.push_data(bytes);
        self
    }

    /// The address of so many bytes of scratch memory, which launches and operators of the stream use one after the other. A
    /// kernel that uses more writes over memory of others: a kernel of Ascend C takes one workspace, of the size that its
    /// tiling says.
    pub fn workspace(mut self, bytes: usize) -> Launch<'t> {
        let parts = &mut *self.parts;
        let (shape, has_one) = (parts.arguments.shape(), parts.arguments.has_workspace());
        parts.settings.set_workspace(shape, has_one, bytes);
        parts.arguments.push_workspace();
        self
    }

    /// How long the kernel may take (from CANN 9.1 on); unless said, as long as any operator
    /// ([`Device::set_operator_timeout`]). One that takes longer fails with 507014, and with it the device.
    pub fn timeout(mut self, timeout: Duration) -> Launch<'t> {
        self.parts.settings.timeout = Some(timeout);
        self
    }

    /// Which way the arguments are handed over. Unless said, it is [`LaunchWay::HostArguments`] where this CANN has it and
    /// tells that the kernel is of one kind of cores, and for triton's kernels; else [`LaunchWay::ArgumentHandle`], by which the
    /// runtime puts what it adds where it belongs. By the former a kernel of both kinds of cores, or of a file whose
    /// description says `intercoreSync`, gets the address of synchronization before its arguments from here, and nothing else
    /// is added: not the address of the overflow flag, which kernels compiled with overflow detection take last.
    ///
    /// CANN keeps one handle for each thread: by the latter way a handle that other code of the thread is filling is begun
    /// anew.
    pub fn by(mut self, way: LaunchWay) -> Launch<'t> {
        self.parts.settings.way = Some(way);
        self
    }

    /// When its blocks begin. A kernel whose blocks wait for each other is launched with [`Schedule::Batch`], on no more blocks
    /// than the device has cores ([`Device::info`]): else those that run may wait for ever for those that do not. Unless
    /// said, it is as the kernel's file has it.
    pub fn schedule(mut self, schedule: Schedule) -> Launch<'t> {
        self.parts.settings.schedule = Some(schedule);
        self
    }

    /// For a kernel of both kinds of cores on an Atlas 310P: which cores it begins with, and the first block of the others.
    pub fn engine(mut self, engine: Engine, block_offset: u32) -> Launch<'t> {
        self.parts.settings.engine = Some((engine, block_offset));
        self
    }

    /// What the addresses of tensors are to be a multiple of, in bytes; 32 unless said, since kernels that move whole blocks
    /// need that. 1 takes all.
    pub fn alignment(mut self, bytes: usize) -> Launch<'t> {
        self.parts.settings.alignment = bytes.max(1);
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
    pub unsafe fn queue(mut self) -> Result<()> {
        let stream = self.check()?;
        let parts = &mut *self.parts;
        let mut target =
            self.function
                .target(parts.blocks, parts.arguments.shape(), &parts.settings)?;
        let device = self.function.module().device();
        let launch = stream::Launch {
            name: self.function.static_name(),
            elements: parts.elements,
        };
        device.submit(stream, &Tensors(&parts.tensors), &launch, |queue| {
            self.function.module().note_launch(stream);
            // SAFETY: the queue is held and the context current; the rest is upheld by the caller. The scratch memory is the
            // stream's, and marked.
            unsafe {
                queue_kernel(
                    device,
                    stream,
                    Some(queue),
                    &mut target,
                    &parts.settings,
                    &mut parts.arguments,
                    Told {
                        name: launch.name,
                        forms: &parts.forms,
                    },
                )
            }
        })
    }

    /// The stream, if the launch can be queued on it.
    #[inline]
    fn check(&self) -> Result<&'t StreamState> {
        let device = self.function.device();
        let Some(stream) = self
            .stream
            .state()
            .filter(|_| self.stream.device().is_clone_of(device))
        else {
            return Err(self.wrong_device());
        };
        let parts = &*self.parts;
        parts.settings.check_workspace()?;
        self.function.check_arguments(&parts.arguments)?;
        parts.arguments.check()?;
        let alignment = parts.settings.alignment;
        // Of powers of two all addresses are multiples where all bits together are.
        let is_aligned = alignment.is_power_of_two() && parts.address_bits & (alignment - 1) == 0;
        if parts.has_others || !is_aligned {
            self.check_tensors(device)?;
        }
        Ok(stream)
    }

    #[cold]
    fn check_tensors(&self, device: &Device) -> Result<()> {
        let fail = |kind, place: u32, message: String| {
            Err(Error::new(kind, message).with_argument(argument_name(place as usize)))
        };
        let parts = &*self.parts;
        let extent = |number| {
            let mut extents = parts.extents.iter();
            extents
                .find(|(own, _)| *own == number)
                .map(|(_, extent)| extent)
        };
        for (number, used) in parts.tensors.iter().enumerate() {
            check_device(argument_name(used.place as usize), used.device, device)?;
            let own = extent(number);
            if used.address == 0 && own.is_some() {
                return fail(
                    ErrorKind::NullTensor,
                    used.place,
                    "the tensor is null".to_owned(),
                );
            }
            if !used.address.is_multiple_of(parts.settings.alignment) {
                let message = format!(
                    "the tensor's first element is at {:#x}; a multiple of {} is wanted, unless Launch::alignment says less",
                    used.address, parts.settings.alignment
                );
                return fail(ErrorKind::Unaligned, used.place, message);
            }
            for (place, other) in parts.tensors.iter().take(number).enumerate() {
                let written = used.facts.has(Facts::WRITTEN) || other.facts.has(Facts::WRITTEN);
                let (Some(a), Some(b)) = (own, extent(place)) else {
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
            self.parts.blocks.get(),
            self.parts.arguments.len()
        )
    }
}
