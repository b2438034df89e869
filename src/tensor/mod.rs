//! Tensors that own their memory, and views that borrow it.

mod access;
mod buffer;
pub(crate) mod copy;
mod display;
mod element;
mod facts;
mod optional;
mod storage;
mod view;

use std::fmt;

use crate::blocks::Blocks;
use crate::device::Device;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
pub(crate) use access::check_device;
pub(crate) use buffer::HostBuffer;
pub use element::Element;
pub(crate) use facts::Facts;
pub use optional::{AsTensorSpec, AsTensorView};
pub(crate) use storage::Storage;
pub(crate) use view::RawView;
pub use view::{TensorView, TensorViewMut};

/// Data type, layout and format of a tensor, without its memory: what calls are checked and plans
/// are made with.
///
/// ```
/// use aclnn::{DType, TensorSpec};
///
/// let spec = TensorSpec::contiguous(DType::Float16, [16, 4096])?;
/// assert_eq!(spec.layout.strides(), [4096, 1]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TensorSpec {
    /// The data type of the elements.
    pub dtype: DType,
    /// Shape, strides and offset.
    pub layout: Layout,
    /// CANN's storage format.
    pub format: Format,
}

/// A few numbers that tell all of most forms: quicker to compare.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Glance {
    names: u64,
    layout: [usize; 3],
}

impl Glance {
    /// No form's.
    pub const NONE: Glance = Glance {
        names: u64::MAX,
        layout: [usize::MAX; 3],
    };

    /// Whether it is that of this form: by numbers one after the other, which need not be brought together for it.
    #[inline(always)]
    pub fn is_of(&self, spec: &TensorSpec) -> bool {
        let [kind, a, b] = spec.layout.glance();
        let [own_kind, own_a, own_b] = self.layout;
        let names = spec.glance().names;
        self.names == names && own_kind == kind && own_a == a && own_b == b
    }
}

impl TensorSpec {
    /// A row-major tensor without gaps, in format ND.
    ///
    /// # Errors
    /// [`ErrorKind::LayoutOverflow`] when the shape is larger than memory can be.
    pub fn contiguous(dtype: DType, shape: impl AsRef<[usize]>) -> Result<TensorSpec> {
        Ok(TensorSpec::plain(dtype, Layout::contiguous(shape)?))
    }

    /// Of a null tensor.
    pub(crate) const NULL: TensorSpec = TensorSpec {
        dtype: DType::Undefined,
        layout: Layout::NO_ELEMENTS,
        format: Format::ND,
    };

    /// What stands for [`TensorView::null`](crate::TensorView::null) when a plan is made.
    pub fn null() -> TensorSpec {
        TensorSpec::NULL
    }

    /// In format ND.
    #[inline]
    fn plain(dtype: DType, layout: Layout) -> TensorSpec {
        TensorSpec {
            dtype,
            layout,
            format: Format::ND,
        }
    }

    /// The size of each dimension.
    pub fn shape(&self) -> &[usize] {
        self.layout.shape()
    }

    /// The same in another format: what an output of [`FormatCast`](crate::FormatCast) is planned with.
    pub fn with_format(mut self, format: Format) -> TensorSpec {
        self.format = format;
        self
    }

    /// The shape of the memory of a tensor in FRACTAL_NZ, in elements; `None` of others, and of what is neither the whole of
    /// such a tensor nor that with its last two dimensions exchanged.
    ///
    /// ```
    /// use aclnn::{DType, Format, TensorSpec};
    ///
    /// let weight = TensorSpec::contiguous(DType::Int8, [100, 40])?.with_format(Format::FractalNz);
    /// assert_eq!(weight.storage_shape(), Some(vec![2, 7, 16, 32]));
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn storage_shape(&self) -> Option<Vec<usize>> {
        let blocks = self.blocks().filter(|_| self.format == Format::FractalNz)?;
        Some(blocks.storage_shape().to_vec())
    }

    /// The blocks that the memory consists of.
    pub(crate) fn blocks(&self) -> Option<Blocks> {
        match self.format.is_private() {
            false => None,
            true => Blocks::of(self.format, self.dtype, &self.layout),
        }
    }

    /// Bytes that a block of memory has to have for this form.
    ///
    /// # Errors
    /// [`ErrorKind::LayoutOverflow`], or [`ErrorKind::ElementType`] where elements have no size.
    #[inline]
    pub(crate) fn memory_bytes(&self) -> Result<usize> {
        match self.blocks() {
            None => self.layout.end_bytes(self.dtype),
            Some(blocks) => blocks.bytes(self.dtype),
        }
    }

    /// Whether tensors of both forms hold the same elements in the same order and way: the strides of
    /// dimensions of size 1 may differ, and all of empty layouts but the shape. Where words of int4 values
    /// and blocks lie, such strides tell.
    pub(crate) fn is_form_of(&self, other: &TensorSpec) -> bool {
        let all_strides = self.dtype == DType::Int32 || self.format.is_private();
        (self.dtype, self.format) == (other.dtype, other.format)
            && self.layout.walks_like(&other.layout, all_strides)
    }

    #[inline(always)]
    pub(crate) fn glance(&self) -> Glance {
        Glance {
            // As one number: this is asked for each tensor of each call.
            names: (self.dtype as u64) << 32 | u64::from(self.format as u32),
            layout: self.layout.glance(),
        }
    }
}

impl From<&Tensor> for TensorSpec {
    fn from(tensor: &Tensor) -> TensorSpec {
        tensor.view().spec()
    }
}

impl From<&TensorView<'_>> for TensorSpec {
    fn from(view: &TensorView<'_>) -> TensorSpec {
        view.spec()
    }
}

impl From<TensorView<'_>> for TensorSpec {
    fn from(view: TensorView<'_>) -> TensorSpec {
        view.raw.spec.into_owned()
    }
}

impl From<TensorViewMut<'_>> for TensorSpec {
    fn from(view: TensorViewMut<'_>) -> TensorSpec {
        view.raw.spec.into_owned()
    }
}

impl From<&TensorViewMut<'_>> for TensorSpec {
    fn from(view: &TensorViewMut<'_>) -> TensorSpec {
        view.spec()
    }
}

impl From<&TensorSpec> for TensorSpec {
    fn from(spec: &TensorSpec) -> TensorSpec {
        spec.clone()
    }
}

/// A tensor that owns its memory on a device: contiguous, unless it is a weight that was prepared for a product
/// ([`QuantMatmul::prepare_weight`](crate::QuantMatmul::prepare_weight)) or is stored in blocks ([`Format`]).
///
/// Parts of it are borrowed as [`TensorView`] or [`TensorViewMut`]. A tensor is not `Clone`, since a
/// copy moves memory and can fail: [`Tensor::try_clone`].
///
/// ```
/// use aclnn::{Device, Tensor};
///
/// let x = Tensor::from_vec(vec![1.0f32, 2.0, 3.0, 4.0], [2, 2], &Device::cpu())?;
/// assert_eq!(x.view().transpose(0, 1)?.to_vec::<f32>()?, [1.0, 3.0, 2.0, 4.0]);
/// assert_eq!(x.to_string(), "tensor([[1., 2.],\n        [3., 4.]])");
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct Tensor {
    pub(crate) storage: Storage,
    spec: TensorSpec,
    device: Device,
    facts: Facts,
}

impl Tensor {
    /// Copies values to a device.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] when there are not as many values as `shape` has elements.
    pub fn from_slice<T: Element>(
        values: &[T],
        shape: impl AsRef<[usize]>,
        device: &Device,
    ) -> Result<Tensor> {
        let layout = Layout::contiguous(shape)?;
        check_len(values.len(), &layout)?;
        let storage = Storage::copied(bytemuck::cast_slice(values), device)?;
        Ok(Tensor {
            storage,
            spec: TensorSpec::plain(T::DTYPE, layout),
            device: device.clone(),
            facts: Facts::WHOLE,
        })
    }

    /// Moves values to a device; on the CPU without copying them.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] when there are not as many values as `shape` has elements.
    pub fn from_vec<T: Element>(
        values: Vec<T>,
        shape: impl AsRef<[usize]>,
        device: &Device,
    ) -> Result<Tensor> {
        let layout = Layout::contiguous(shape)?;
        check_len(values.len(), &layout)?;
        if !device.is_cpu() {
            return Tensor::from_slice(&values, layout.shape(), device);
        }
        Ok(Tensor {
            storage: Storage::Host(HostBuffer::from_vec(values)),
            spec: TensorSpec::plain(T::DTYPE, layout),
            device: device.clone(),
            facts: Facts::WHOLE,
        })
    }

    /// Copies bytes to a device as elements of any data type that has a size.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] when the shape does not take just these bytes.
    pub fn from_bytes(
        bytes: &[u8],
        dtype: DType,
        shape: impl AsRef<[usize]>,
        device: &Device,
    ) -> Result<Tensor> {
        let layout = Layout::contiguous(shape)?;
        check_byte_len(bytes.len(), dtype, &layout)?;
        let storage = Storage::copied(bytes, device)?;
        Ok(Tensor {
            storage,
            spec: TensorSpec::plain(dtype, layout),
            device: device.clone(),
            facts: Facts::WHOLE,
        })
    }

    /// A tensor of zeros.
    ///
    /// # Errors
    /// [`ErrorKind::LayoutOverflow`], [`ErrorKind::ElementType`] when `dtype` has no element size,
    /// [`ErrorKind::OutOfMemory`].
    pub fn zeros(dtype: DType, shape: impl AsRef<[usize]>, device: &Device) -> Result<Tensor> {
        let layout = Layout::contiguous(shape)?;
        let storage = Storage::zeroed(layout.end_bytes(dtype)?, device)?;
        Ok(Tensor {
            storage,
            spec: TensorSpec::plain(dtype, layout),
            device: device.clone(),
            facts: Facts::WHOLE,
        })
    }

    /// A tensor to be written before it is read: its contents are not specified.
    ///
    /// On the CPU they are zeros, as uninitialised memory must not be read.
    ///
    /// # Errors
    /// As for [`Tensor::zeros`].
    pub fn empty(dtype: DType, shape: impl AsRef<[usize]>, device: &Device) -> Result<Tensor> {
        let layout = Layout::contiguous(shape)?;
        let storage = Storage::unspecified(layout.end_bytes(dtype)?, device)?;
        Ok(Tensor {
            storage,
            spec: TensorSpec::plain(dtype, layout),
            device: device.clone(),
            facts: Facts::WHOLE,
        })
    }

    /// A tensor of a form whose memory the storage is.
    #[inline]
    pub(crate) fn of_storage(storage: Storage, spec: &TensorSpec, device: &Device) -> Tensor {
        Tensor {
            storage,
            spec: spec.clone(),
            device: device.clone(),
            facts: Facts::of_tensor(spec.format.is_private(), spec.blocks().is_some()),
        }
    }

    /// The same tensor seen another way, which takes no other memory.
    pub(crate) fn with_layout(mut self, layout: Layout) -> Tensor {
        let view = self.raw().with_layout(layout.clone());
        let is_stored = view.facts.has(Facts::STORED);
        self.facts = Facts::of_tensor(self.spec.format.is_private(), is_stored);
        self.spec.layout = layout;
        self
    }

    /// The data type of the elements.
    pub fn dtype(&self) -> DType {
        self.spec.dtype
    }

    /// Shape, strides and offset.
    pub fn layout(&self) -> &Layout {
        &self.spec.layout
    }

    /// The size of each dimension.
    pub fn shape(&self) -> &[usize] {
        self.spec.layout.shape()
    }

    /// CANN's storage format.
    pub fn format(&self) -> Format {
        self.spec.format
    }

    /// The device whose memory this is.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The same tensor under another format's name. Nothing is converted: that does
    /// [`npu_format_cast`](crate::npu_format_cast). Under a private one, operators take the tensor only if its memory is
    /// just what one in that format has.
    pub fn with_format(mut self, format: Format) -> Tensor {
        let is_private = format.is_private();
        let is_stored = is_private && self.raw().is_storage_of(format, &self.spec.layout);
        self.facts = Facts::of_tensor(is_private, is_stored);
        self.spec.format = format;
        self
    }

    /// The tensor of this layout, the whole or with its last two dimensions exchanged, whose storage in FRACTAL_NZ this
    /// tensor is: a weight as another program wrote it.
    ///
    /// ```
    /// use aclnn::{Device, Format, Layout, Tensor};
    ///
    /// let storage = Tensor::from_vec(vec![1i8; 2 * 3 * 16 * 32], [2, 3, 16, 32], &Device::cpu())?;
    /// let weight = storage.stored_as(Format::FractalNz, Layout::contiguous([40, 64])?)?;
    /// assert_eq!(weight.to_vec::<i8>()?, [1; 40 * 64]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when it is no such storage.
    pub fn stored_as(mut self, format: Format, layout: Layout) -> Result<Tensor> {
        let spec = self.raw().storage_of(format, layout)?;
        self.spec = spec;
        self.facts = Facts::of_tensor(true, true);
        Ok(self)
    }

    /// Borrows the whole tensor to read it.
    #[inline]
    pub fn view(&self) -> TensorView<'_> {
        TensorView::from(self)
    }

    /// Borrows the whole tensor to write it.
    #[inline]
    pub fn view_mut(&mut self) -> TensorViewMut<'_> {
        TensorViewMut::from(self)
    }

    /// Copies the elements out. Waits for work that still writes them.
    ///
    /// # Errors
    /// [`ErrorKind::ElementType`] when the elements are not of type `T`.
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        self.view().to_vec()
    }

    /// Copies the bytes out. Waits for work that still writes them.
    ///
    /// # Errors
    /// When the elements cannot be read.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        self.view().to_bytes()
    }

    /// The values of an int4 tensor, or of an int32 tensor of packed int4 (`quint4x2`).
    ///
    /// # Errors
    /// [`ErrorKind::ElementType`] when it is neither.
    ///
    /// ```
    /// use aclnn::{Device, Tensor};
    ///
    /// let packed = Tensor::from_slice(&[-1], [1], &Device::cpu())?;
    /// assert_eq!(packed.to_vec_int4()?, [-1i8; 8]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn to_vec_int4(&self) -> Result<Vec<i8>> {
        match self.spec.dtype {
            DType::Int4 => {
                crate::int4::unpack_bytes(&self.to_bytes()?, self.spec.layout.elements())
            }
            DType::Int32 => crate::int4::unpack_words(&self.to_vec::<i32>()?),
            dtype => Err(Error::new(
                ErrorKind::ElementType,
                format!("a tensor of dtype {dtype} holds no int4 values"),
            )),
        }
    }

    /// Copies the tensor to a device. A contiguous one goes from the memory of one Atlas to that of another where they reach each
    /// other; all else goes through the host. A copy between two waits for the work that writes the tensor, and is done when
    /// this returns.
    ///
    /// ```
    /// use aclnn::{Device, Tensor};
    ///
    /// let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &Device::cpu())?;
    /// let there = x.to(&Device::auto()?)?;
    /// assert_eq!(there.to_vec::<f32>()?, [1.0, 2.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`], or what the device says.
    pub fn to(&self, device: &Device) -> Result<Tensor> {
        self.view().to(device)
    }

    /// A copy on the same device.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`], or what the device says.
    pub fn try_clone(&self) -> Result<Tensor> {
        self.to(&self.device)
    }

    #[inline]
    pub(crate) fn raw(&self) -> RawView<'_> {
        let (block, marks) = self.storage.memory();
        RawView {
            block,
            spec: std::borrow::Cow::Borrowed(&self.spec),
            device: Some(&self.device),
            facts: self.facts,
            marks,
        }
    }

    /// The bytes of a tensor in host memory; none of one on a device.
    pub(crate) fn host_bytes_mut(&mut self) -> &mut [u8] {
        match &mut self.storage {
            Storage::Host(buffer) => buffer.as_mut_bytes(),
            Storage::Device(_) => &mut [],
        }
    }
}

impl fmt::Debug for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Tensor({} {:?} on {})",
            self.spec.dtype, self.spec.layout, self.device
        )
    }
}

fn check_len(values: usize, layout: &Layout) -> Result<()> {
    if values == layout.elements() {
        Ok(())
    } else {
        Err(Error::new(
            ErrorKind::DataLength,
            format!(
                "{values} values were given; shape {:?} holds {}",
                layout.shape(),
                layout.elements()
            ),
        )
        .with_argument("values"))
    }
}

pub(crate) fn check_byte_len(bytes: usize, dtype: DType, layout: &Layout) -> Result<()> {
    let expected = crate::gather::byte_len(dtype, layout.elements())?;
    if bytes == expected {
        Ok(())
    } else {
        Err(Error::new(
            ErrorKind::DataLength,
            format!(
                "{bytes} bytes were given; shape {:?} of {dtype} takes {expected}",
                layout.shape()
            ),
        )
        .with_argument("bytes"))
    }
}
