//! Pinned host buffers, and copies that go on while the host does other things.

use std::marker::PhantomData;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::gather;
use crate::runtime::device::DeviceState;
use crate::runtime::pinned::PinnedMemory;
use crate::runtime::transfer;
use crate::stream::Stream;
use crate::tensor::{Element, HostBuffer, RawView, TensorView, TensorViewMut};

/// Host memory that an Atlas copies to and from by itself. On the CPU it is ordinary memory.
///
/// A copy takes the buffer by value and gives it back when it is done, so the host cannot touch it
/// meanwhile.
///
/// ```
/// use aclnn::{DType, Device, PinnedBuffer, Tensor};
///
/// let device = Device::cpu();
/// let stream = device.new_stream()?;
/// let mut buffer = PinnedBuffer::<f32>::new(&device, 4)?;
/// buffer.as_mut_slice().copy_from_slice(&[1.0, 2.0, 3.0, 4.0]);
/// let mut x = Tensor::empty(DType::Float32, [4], &device)?;
/// let buffer = stream.upload(buffer, &mut x)?.wait()?;
/// let buffer = stream.download(&x, buffer)?.wait()?;
/// assert_eq!(buffer.as_slice(), [1.0, 2.0, 3.0, 4.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct PinnedBuffer<T: Element> {
    memory: Memory,
    elements: usize,
    element: PhantomData<T>,
}

enum Memory {
    Cpu(HostBuffer),
    Atlas(PinnedMemory),
}

// SAFETY: the buffer owns its memory alone and holds plain elements; pinned memory belongs to the process.
unsafe impl<T: Element> Send for PinnedBuffer<T> {}
// SAFETY: through `&PinnedBuffer` the elements can only be read.
unsafe impl<T: Element> Sync for PinnedBuffer<T> {}

impl<T: Element> PinnedBuffer<T> {
    /// A buffer of `elements` elements for copies to and from a device. Its contents are initialised
    /// and not specified.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`], or what CANN says.
    pub fn new(device: &Device, elements: usize) -> Result<PinnedBuffer<T>> {
        let bytes = gather::byte_len(T::DTYPE, elements)?;
        let memory = match device.atlas() {
            None => Memory::Cpu(HostBuffer::zeroed(bytes)?),
            Some(state) => Memory::Atlas(PinnedMemory::allocate(state, bytes)?),
        };
        Ok(PinnedBuffer {
            memory,
            elements,
            element: PhantomData,
        })
    }

    /// The elements.
    pub fn as_slice(&self) -> &[T] {
        // SAFETY: the memory is initialised, aligned to 64 bytes and this long; no copy is queued on it,
        // as copies take the buffer away until they are done.
        unsafe { std::slice::from_raw_parts(self.start().cast(), self.elements) }
    }

    /// The elements, to be written.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        // SAFETY: as for `as_slice`, and borrowed mutably.
        unsafe { std::slice::from_raw_parts_mut(self.start().cast(), self.elements) }
    }

    fn start(&self) -> *mut u8 {
        match &self.memory {
            Memory::Cpu(buffer) => buffer.start(),
            Memory::Atlas(memory) => memory.start(),
        }
    }
}

impl<T: Element> std::fmt::Debug for PinnedBuffer<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PinnedBuffer({} {})", self.elements, T::DTYPE)
    }
}

/// A copy that is under way, and the buffer that it uses.
///
/// Dropping it waits for nothing: the memory is kept from others until the copy is done.
#[must_use = "the buffer comes back from `wait`"]
#[derive(Debug)]
pub struct PendingCopy<T: Element> {
    buffer: PinnedBuffer<T>,
}

impl<T: Element> PendingCopy<T> {
    /// Waits for the copy and gives the buffer back.
    ///
    /// All that its stream has been given by then is waited for: that is the wait of ACL that is sure to
    /// tell what the work failed with.
    ///
    /// # Errors
    /// What the copy, or work before it on its stream, failed with.
    pub fn wait(self) -> Result<PinnedBuffer<T>> {
        if let Memory::Atlas(memory) = &self.buffer.memory
            && let Some(marks) = memory.marks()
        {
            memory.device().wait_for_user(marks, true)?;
        }
        Ok(self.buffer)
    }
}

impl Stream {
    /// Queues a copy of a pinned buffer into a contiguous tensor with as many elements.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`], [`ErrorKind::ElementType`], [`ErrorKind::DataLength`],
    /// [`ErrorKind::Format`] of a tensor in blocks; [`ErrorKind::InvalidView`] when the tensor is not contiguous;
    /// [`ErrorKind::StreamMismatch`] on a borrowed stream, whose progress is not known.
    pub fn upload<'y, T: Element>(
        &self,
        buffer: PinnedBuffer<T>,
        y: impl Into<TensorViewMut<'y>>,
    ) -> Result<PendingCopy<T>> {
        self.copy(buffer, &y.into().raw, true)
    }

    /// Queues a copy of a contiguous tensor into a pinned buffer with as many elements.
    ///
    /// # Errors
    /// As [`Stream::upload`].
    pub fn download<'x, T: Element>(
        &self,
        x: impl Into<TensorView<'x>>,
        buffer: PinnedBuffer<T>,
    ) -> Result<PendingCopy<T>> {
        self.copy(buffer, &x.into().raw, false)
    }

    fn copy<T: Element>(
        &self,
        buffer: PinnedBuffer<T>,
        view: &RawView<'_>,
        upload: bool,
    ) -> Result<PendingCopy<T>> {
        let wrong = |kind, message: String| {
            Err(Error::new(kind, message).with_argument(if upload { "y" } else { "x" }))
        };
        if view.spec.dtype != T::DTYPE {
            return wrong(
                ErrorKind::ElementType,
                format!(
                    "the tensor has dtype {}; the buffer holds {}",
                    view.spec.dtype,
                    T::DTYPE
                ),
            );
        }
        if view.spec.layout.elements() != buffer.elements {
            let (tensor, buffer) = (view.spec.layout.elements(), buffer.elements);
            return wrong(
                ErrorKind::DataLength,
                format!("the tensor has {tensor} elements, the buffer {buffer}"),
            );
        }
        if !view.has_places() {
            let format = view.spec.format;
            let message =
                format!("a tensor in {format} cannot be copied to or from a pinned buffer");
            return wrong(ErrorKind::Format, message);
        }
        if !view.spec.layout.is_contiguous() {
            return wrong(
                ErrorKind::InvalidView,
                "only a contiguous tensor can be copied to or from a pinned buffer".to_owned(),
            );
        }
        if view.device.is_some_and(|device| {
            device.is_cpu() != self.device().is_cpu() || !device.is_cpu() && device != self.device()
        }) {
            let device = view.device.map_or_else(String::new, Device::to_string);
            return wrong(
                ErrorKind::DeviceMismatch,
                format!("the tensor is on {device}, the stream on {}", self.device()),
            );
        }
        if buffer.elements == 0 {
            return Ok(PendingCopy { buffer });
        }
        if view.block.is_null() {
            return wrong(ErrorKind::NullTensor, "the tensor is null".to_owned());
        }
        let (start, bytes) = gather::span(view.spec.dtype, &view.spec.layout)?;
        match (&buffer.memory, self.device().atlas()) {
            (Memory::Cpu(memory), None) => {
                // SAFETY: both are host memory of `bytes` bytes; the tensor is borrowed as the copy needs it,
                // and the buffer is owned.
                unsafe {
                    let tensor = view.block.add(start);
                    if upload {
                        std::ptr::copy_nonoverlapping(memory.start(), tensor, bytes);
                    } else {
                        std::ptr::copy_nonoverlapping(tensor, memory.start(), bytes);
                    }
                }
            }
            (Memory::Atlas(memory), Some(state))
                if std::ptr::eq(memory.device(), state) && view.device.is_some() =>
            {
                self.copy_pinned(
                    state,
                    memory,
                    (view.block.addr() + start, view.marks),
                    bytes,
                    upload,
                )?;
            }
            _ => {
                return wrong(
                    ErrorKind::DeviceMismatch,
                    format!("buffer, tensor and stream are not all on {}", self.device()),
                );
            }
        }
        Ok(PendingCopy { buffer })
    }

    fn copy_pinned(
        &self,
        state: &'static DeviceState,
        memory: &PinnedMemory,
        block: (usize, Option<&crate::runtime::marks::Marks>),
        bytes: usize,
        upload: bool,
    ) -> Result<()> {
        let Some(stream) = self.state().filter(|stream| stream.slot().is_some()) else {
            return Err(Error::new(
                ErrorKind::StreamMismatch,
                "a pinned buffer cannot be copied on a borrowed stream: nobody can tell when it may be touched again",
            )
            .with_argument("stream"));
        };
        // SAFETY: the tensor's view vouches for the block; the buffer is as long, and the host gets it back
        // only through `PendingCopy::wait`, or its memory only behind the marks.
        unsafe { transfer::copy_pinned(state, stream, memory, block, bytes, upload) }
    }
}
