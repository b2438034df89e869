//! A quantize call prepared for an Atlas: descriptors made once, the executor reused where CANN allows.

use std::ffi::{CStr, c_void};
use std::sync::Arc;

use aclnn_sys as sys;

use crate::dispatch::ascend_quant::{AscendQuant, AscendQuantV3};
use crate::dispatch::descriptor::TensorDescriptor;
use crate::dispatch::executor::Executor;
use crate::dispatch::operator::Output;
use crate::dispatch::quantize::Quantize;
use crate::dtype::{DType, RoundMode};
use crate::error::{Error, ErrorKind, Result};
use crate::layout::{Format, Layout};
use crate::runtime::device::{DeviceState, Use};
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::{Launch, StreamState};
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
}

/// Memory that one run uses: the block's start, and the block's marks if it is ours.
#[derive(Clone, Copy)]
pub(crate) struct Memory<'a> {
    pub address: usize,
    pub marks: Option<&'a crate::runtime::marks::Marks>,
}

/// The memory of the four tensors.
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
    // Dropped before the descriptors that it refers to.
    executor: Option<Executor>,
    descriptors: Option<Descriptors>,
    device: Arc<DeviceState>,
    parameters: Parameters,
    reuse: ExecutorReuse,
    /// Scale and offset without gaps, for the entry point that ignores their strides.
    packed: [Option<DeviceBuffer>; 2],
}

struct Descriptors {
    x: TensorDescriptor,
    scales: TensorDescriptor,
    zero_points: Option<TensorDescriptor>,
    y: TensorDescriptor,
}

impl AtlasPlan {
    pub fn new(device: &Arc<DeviceState>, parameters: Parameters) -> AtlasPlan {
        AtlasPlan {
            executor: None,
            descriptors: None,
            device: device.clone(),
            parameters,
            reuse: ExecutorReuse::Unknown,
            packed: [None, None],
        }
    }

    pub fn try_clone(&self) -> AtlasPlan {
        let mut plan = AtlasPlan::new(&self.device, self.parameters.clone());
        if self.reuse == ExecutorReuse::SingleUse {
            plan.reuse = self.reuse;
        }
        plan
    }

    pub fn device(&self) -> &Arc<DeviceState> {
        &self.device
    }

    pub fn reuse(&self) -> ExecutorReuse {
        self.reuse
    }

    /// Prepares an executor for each run from now on.
    pub fn use_executors_once(&mut self) {
        self.executor = None;
        self.reuse = ExecutorReuse::SingleUse;
    }

    /// Queues the call on a stream.
    ///
    /// # Safety
    /// Each address is the start of a block of this device that holds the layout that the plan was made
    /// with. Memory without marks stays, and is used by nobody else in conflict, until the work is done.
    pub unsafe fn run(&mut self, stream: &StreamState, operands: &Operands<'_>) -> Result<()> {
        let packed = self.pack(operands)?;
        let memory = |packed: &Option<DeviceBuffer>, given: usize| packed.as_ref().map_or(given, DeviceBuffer::address);
        let [packed_scales, packed_zero_points] = &packed;
        let addresses = [
            operands.x.address,
            memory(packed_scales, operands.scales.address),
            operands.zero_points.map_or(0, |zero_points| memory(packed_zero_points, zero_points.address)),
            operands.y.address,
        ]
        .map(std::ptr::without_provenance_mut::<c_void>);
        let mut uses: smallvec::SmallVec<[Use<'_>; 6]> = smallvec::SmallVec::new();
        fn read(memory: Memory<'_>) -> Option<Use<'_>> {
            memory.marks.map(|marks| Use { marks, write: false })
        }
        uses.extend([read(operands.x), read(operands.scales), operands.zero_points.and_then(read)].into_iter().flatten());
        uses.extend(operands.y.marks.map(|marks| Use { marks, write: true }));
        uses.extend(packed.iter().flatten().filter_map(DeviceBuffer::marks).map(|marks| Use { marks, write: false }));

        let launch = Launch { name: self.parameters.entry_point.name(), elements: self.parameters.x.layout.elements() };
        let device = self.device.clone();
        let result = device.submit(stream, &uses, launch, |queue| {
            let executor = self.ready(addresses)?;
            let size = usize::try_from(executor.workspace_size())
                .map_err(|_| Error::new(ErrorKind::OutOfMemory, "the workspace is larger than memory can be"))?;
            let workspace = queue.workspace(&device, stream, size)?;
            // SAFETY: the stream is one of this device, whose context is current and whose queue is held;
            // the workspace belongs to the stream and is marked; the operands are the caller's promise and
            // marked behind this; the descriptors live in `self`.
            self.executor = unsafe { executor.run(&device, workspace, stream.raw()) }?;
            Ok(())
        });
        drop(uses);
        if stream.slot().is_none() && packed.iter().any(Option::is_some) {
            // A borrowed stream leaves no marks: its work must be over before the copies are reused.
            stream.synchronize(&device, None)?;
        }
        // Kept until the next run; dropped, their blocks go to the pool behind this run's marks.
        self.packed = packed;
        result
    }

    /// Bytes of workspace that the call needs, as phase one gave it the last time.
    pub fn workspace_size(&self) -> Option<u64> {
        self.executor.as_ref().map(Executor::workspace_size)
    }

    /// An executor whose tensors have these addresses.
    fn ready(&mut self, addresses: [*mut c_void; 4]) -> Result<Executor> {
        if let (Some(executor), Some(descriptors)) = (self.executor.take(), &self.descriptors) {
            // If this fails halfway the executor is dropped: CANN's setters write before they check.
            // SAFETY: the descriptors are those that phase one was given, in this order.
            unsafe {
                executor.set_input(0, descriptors.x.raw(), addresses[0])?;
                executor.set_input(1, descriptors.scales.raw(), addresses[1])?;
                if let Some(zero_points) = &descriptors.zero_points {
                    executor.set_input(2, zero_points.raw(), addresses[2])?;
                }
                executor.set_output(0, descriptors.y.raw(), addresses[3])?;
            }
            return Ok(executor);
        }
        let mut executor = self.prepare(addresses)?;
        if self.reuse != ExecutorReuse::SingleUse {
            self.reuse = if executor.make_repeatable() { ExecutorReuse::Repeatable } else { ExecutorReuse::SingleUse };
        }
        Ok(executor)
    }

    /// Runs phase one on descriptors with these addresses.
    fn prepare(&mut self, addresses: [*mut c_void; 4]) -> Result<Executor> {
        let library = self.device.library();
        if let (Some(descriptors), Some(set)) = (&self.descriptors, library.functions().aclSetRawTensorAddr) {
            let tensors =
                [Some(&descriptors.x), Some(&descriptors.scales), descriptors.zero_points.as_ref(), Some(&descriptors.y)];
            for (tensor, address) in tensors.into_iter().zip(addresses) {
                let Some(tensor) = tensor else { continue };
                // SAFETY: the descriptor is live, and no executor refers to it at this point.
                library.check("aclSetRawTensorAddr", unsafe { set(tensor.raw(), address) })?;
            }
        } else {
            self.descriptors = None;
            self.descriptors = Some(self.describe(addresses)?);
        }
        let Some(descriptors) = &self.descriptors else {
            return Err(Error::new(ErrorKind::Library, "no descriptors"));
        };
        let Descriptors { x, scales, zero_points, y } = descriptors;
        let zero_points = zero_points.as_ref();
        let Parameters { axis, sqrt_mode, round_mode, .. } = self.parameters;
        let (round_mode, dst_type) = (round_mode_name(round_mode), self.parameters.y.dtype.acl());
        let prepared = match self.parameters.entry_point {
            EntryPoint::AscendQuantV3 => {
                AscendQuantV3 { x, scale: scales, offset: zero_points, sqrt_mode, round_mode, dst_type, axis, y }
                    .prepare(library)
            }
            EntryPoint::AscendQuant => {
                AscendQuant { x, scale: scales, offset: zero_points, sqrt_mode, round_mode, dst_type, y }.prepare(library)
            }
            EntryPoint::Quantize => {
                Quantize { x, scales, zero_points, dtype: sys::aclDataType(dst_type), axis, out: Output(y) }.prepare(library)
            }
        };
        if prepared.is_err() {
            // What a failed phase one left behind in them is not known.
            self.descriptors = None;
        }
        prepared
    }

    fn describe(&self, addresses: [*mut c_void; 4]) -> Result<Descriptors> {
        let library = self.device.library();
        let new = |description: &Description, address| {
            TensorDescriptor::new(library, description.dtype, &description.layout, description.format, address)
        };
        let packed = |description: &Description, address| {
            if self.packs(description) {
                let layout = Layout::contiguous(description.layout.shape())?;
                TensorDescriptor::new(library, description.dtype, &layout, description.format, address)
            } else {
                new(description, address)
            }
        };
        let zero_points = self.parameters.zero_points.as_ref();
        Ok(Descriptors {
            x: new(&self.parameters.x, addresses[0])?,
            scales: packed(&self.parameters.scales, addresses[1])?,
            zero_points: zero_points.map(|description| packed(description, addresses[2])).transpose()?,
            y: new(&self.parameters.y, addresses[3])?,
        })
    }

    /// Whether a scale or offset must lie without gaps: the older entry point hands it to a cast that
    /// does nothing when the type already fits, and so reads strided memory as if it were contiguous.
    fn packs(&self, description: &Description) -> bool {
        self.parameters.entry_point == EntryPoint::AscendQuant && !description.layout.is_contiguous()
    }

    /// Copies strided scales and zero points together, through the host: there is one scale a channel,
    /// and only toolkits without the newer entry point come here.
    fn pack(&self, operands: &Operands<'_>) -> Result<[Option<DeviceBuffer>; 2]> {
        let pack = |description: &Description, memory: Memory<'_>| -> Result<Option<DeviceBuffer>> {
            if !self.packs(description) {
                return Ok(None);
            }
            // SAFETY: the memory holds the layout, which is the caller's promise in `run`.
            unsafe { crate::runtime::transfer::gather_on_device(&self.device, description.dtype, &description.layout, memory.address, memory.marks) }
                .map(Some)
        };
        let scales = pack(&self.parameters.scales, operands.scales)?;
        let zero_points = match (&self.parameters.zero_points, operands.zero_points) {
            (Some(description), Some(memory)) => pack(description, memory)?,
            _ => None,
        };
        Ok([scales, zero_points])
    }
}

impl std::fmt::Debug for AtlasPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} on {:?}, {:?}", self.parameters.entry_point.name(), self.device, self.reuse)
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
