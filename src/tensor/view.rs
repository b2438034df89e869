//! Borrowed tensors: parts of tensors, host slices, memory of somebody else's.

mod form;
mod from;
mod parts;
mod stored;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::panic::UnwindSafe;

use crate::device::Device;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::runtime::marks::Marks;
use crate::tensor::{Element, Facts, Tensor, TensorSpec};

/// What both kinds of view are made of.
///
/// `block` is the start of the memory block that the layout's offset counts from. Who made the view
/// has seen to it that the block holds the layout.
#[derive(Clone)]
pub(crate) struct RawView<'a> {
    pub block: *mut u8,
    pub spec: Cow<'a, TensorSpec>,
    /// `None` for a host slice, which goes with every CPU device.
    pub device: Option<&'a Device>,
    pub facts: Facts,
    /// The work that uses the block, where it is a tensor's device memory.
    pub marks: Option<&'a Marks>,
}

impl<'a> RawView<'a> {
    /// Host memory of any form, which who makes it vouches for.
    pub(crate) fn of_host(block: *mut u8, spec: TensorSpec) -> RawView<'a> {
        RawView {
            block,
            spec: Cow::Owned(spec),
            device: None,
            facts: Facts::NONE,
            marks: None,
        }
    }

    #[inline]
    pub(crate) fn of_slice<T: Element>(block: *mut T, elements: usize) -> RawView<'a> {
        RawView {
            block: block.cast(),
            // A slice holds at most isize::MAX bytes, so one dimension always fits.
            spec: Cow::Owned(TensorSpec::plain(T::DTYPE, Layout::vector(elements))),
            device: None,
            facts: Facts::NONE,
            marks: None,
        }
    }

    fn null() -> RawView<'a> {
        RawView {
            block: std::ptr::null_mut(),
            spec: Cow::Owned(TensorSpec::null()),
            device: None,
            facts: Facts::FOREIGN,
            marks: None,
        }
    }

    #[inline]
    fn reborrow(&self) -> RawView<'_> {
        RawView {
            spec: Cow::Borrowed(&self.spec),
            ..*self
        }
    }

    pub(crate) fn with_layout(self, layout: Layout) -> RawView<'a> {
        let spec = TensorSpec {
            layout,
            ..*self.spec
        };
        self.with_spec(spec)
    }

    /// Another form over the same block.
    pub(crate) fn with_spec(self, spec: TensorSpec) -> RawView<'a> {
        let is_stored = self.facts.has(Facts::STORED) && self.keeps_blocks(&spec);
        let facts = self.facts.with(Facts::WHOLE, false);
        RawView {
            facts: facts.with(Facts::STORED, is_stored),
            spec: Cow::Owned(spec),
            ..self
        }
    }
}

/// A tensor that is borrowed to be read: the whole or a part of a [`Tensor`], a host slice without a
/// copy, or memory that somebody else owns.
///
/// Operations take `impl Into<TensorView>`, so a `&Tensor`, a view or a `&[T]` can be passed as it
/// is. Making a view moves nothing and, up to eight dimensions, allocates nothing.
///
/// ```
/// use aclnn::TensorView;
///
/// let values = [1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0];
/// let view = TensorView::from(&values[..]).reshape([2, 3])?.transpose(0, 1)?;
/// assert_eq!(view.shape(), [3, 2]);
/// assert_eq!(view.to_vec::<f32>()?, [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone)]
pub struct TensorView<'a> {
    pub(crate) raw: RawView<'a>,
    memory: PhantomData<&'a [u8]>,
}

/// A tensor that is borrowed to be written: the whole or a part of a [`Tensor`], a host slice, or
/// memory that somebody else owns. No element is reached twice.
///
/// ```
/// use aclnn::{Device, QuantDType, Quantize, TensorViewMut};
///
/// let mut bytes = [0i8; 4];
/// let y = TensorViewMut::from(&mut bytes[..]).reshape([2, 2])?;
/// let x = aclnn::TensorView::from(&[1.0f32, 2.0, 3.0, 4.0][..]).reshape([2, 2])?;
/// Quantize::multiply(QuantDType::QInt8).run_into(x, &[2.0f32][..], None, y)?;
/// assert_eq!(bytes, [2, 4, 6, 8]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct TensorViewMut<'a> {
    pub(crate) raw: RawView<'a>,
    memory: PhantomData<&'a mut [u8]>,
}

// SAFETY: a view is a `&[u8]` with a description; sending it sends a shared borrow.
unsafe impl Send for TensorView<'_> {}
// SAFETY: as for Send; nothing can be changed through `&TensorView`.
unsafe impl Sync for TensorView<'_> {}
// SAFETY: a mutable view is a `&mut [u8]` with a description: it reaches its elements alone.
unsafe impl Send for TensorViewMut<'_> {}
// SAFETY: through `&TensorViewMut` elements can only be read.
unsafe impl Sync for TensorViewMut<'_> {}
// As a mutable borrow it would not be: but elements are plain numbers, of which none is broken half written.
impl UnwindSafe for TensorViewMut<'_> {}

macro_rules! common {
    ($view:ident) => {
        impl<'a> $view<'a> {
            #[inline]
            pub(crate) fn new(raw: RawView<'a>) -> $view<'a> {
                $view {
                    raw,
                    memory: PhantomData,
                }
            }

            /// A null pointer where an operator of CANN takes a tensor, also where its document asks for one. Its type is
            /// [`DType::Undefined`], and nothing but an operator takes it.
            pub fn null() -> $view<'static> {
                $view::new(RawView::null())
            }

            /// The data type of the elements.
            pub fn dtype(&self) -> DType {
                self.raw.spec.dtype
            }

            /// Shape, strides and offset.
            pub fn layout(&self) -> &Layout {
                &self.raw.spec.layout
            }

            /// The size of each dimension.
            pub fn shape(&self) -> &[usize] {
                self.raw.spec.layout.shape()
            }

            /// CANN's storage format.
            pub fn format(&self) -> Format {
                self.raw.spec.format
            }

            /// The device whose memory this is; `None` for a host slice, which goes with every CPU device.
            pub fn device(&self) -> Option<&'a Device> {
                self.raw.device
            }

            /// Data type, layout and format: what a plan is made from.
            pub fn spec(&self) -> TensorSpec {
                self.raw.spec.clone().into_owned()
            }

            /// The same elements under another format's name. Nothing is converted: that does
            /// [`npu_format_cast`](crate::npu_format_cast). Under a private one, operators that check their calls take the
            /// view only if it is just what a tensor in that format has in memory.
            pub fn with_format(mut self, format: Format) -> Self {
                let is_stored =
                    format.is_private() && self.raw.is_storage_of(format, self.layout());
                let facts = self.raw.facts.with(Facts::STORED, is_stored);
                self.raw.facts = match format.is_private() {
                    true => facts | Facts::FOREIGN,
                    false => facts,
                };
                self.raw.spec.to_mut().format = format;
                self
            }

            /// The tensor of this layout, the whole or with its last two dimensions exchanged, whose storage in FRACTAL_NZ
            /// these elements are.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] when they are no such storage.
            pub fn stored_as(mut self, format: Format, layout: Layout) -> Result<Self> {
                self.raw.spec = Cow::Owned(self.raw.storage_of(format, layout)?);
                self.raw.facts = self.raw.facts | Facts::STORED | Facts::FOREIGN;
                Ok(self)
            }

            /// The storage of a tensor in FRACTAL_NZ as it lies: what
            /// [`TensorSpec::storage_shape`](crate::TensorSpec::storage_shape) tells, padding included.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] of other tensors.
            pub fn storage(mut self) -> Result<Self> {
                self.raw.spec = Cow::Owned(self.raw.storage()?);
                self.raw.facts = self.raw.facts.with(Facts::STORED, false);
                Ok(self)
            }

            /// The same bytes as elements of another type of the same size.
            ///
            /// # Errors
            /// [`ErrorKind::ElementType`] when the sizes differ.
            pub fn view_dtype(self, dtype: DType) -> Result<Self> {
                Ok(Self::new(self.raw.relabelled(dtype)?))
            }

            /// Exchanges two dimensions; negative numbers count from the end.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] when a dimension does not exist.
            pub fn transpose(self, dim0: isize, dim1: isize) -> Result<Self> {
                let layout = self.raw.spec.layout.transpose(dim0, dim1)?;
                Ok(Self::new(self.raw.with_layout(layout)))
            }

            /// Reorders the dimensions: dimension `i` of the result is dimension `dims[i]` of this view.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] when `dims` does not name each dimension once.
            pub fn permute(self, dims: impl AsRef<[usize]>) -> Result<Self> {
                let layout = self.raw.spec.layout.permute(dims)?;
                Ok(Self::new(self.raw.with_layout(layout)))
            }

            /// Keeps `length` indices of a dimension, from `start` on.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] when the dimension does not have them.
            pub fn narrow(self, dim: isize, start: usize, length: usize) -> Result<Self> {
                let layout = self.raw.spec.layout.narrow(dim, start, length)?;
                Ok(Self::new(self.raw.with_layout(layout)))
            }

            /// Keeps every `step`-th index of a dimension, from the first on.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] when the dimension does not exist or `step` is 0.
            pub fn step(self, dim: isize, step: usize) -> Result<Self> {
                let layout = self.raw.spec.layout.step(dim, step)?;
                Ok(Self::new(self.raw.with_layout(layout)))
            }

            /// Gives the same elements another shape, without moving them.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidView`] when the number of elements differs or the strides do not allow it.
            pub fn reshape(self, shape: impl AsRef<[usize]>) -> Result<Self> {
                let layout = self.raw.spec.layout.reshape(shape)?;
                Ok(Self::new(self.raw.with_layout(layout)))
            }

            /// Copies the elements out, in logical order. Waits for work that still writes them.
            ///
            /// # Errors
            /// [`ErrorKind::ElementType`] when the elements are not of type `T`.
            pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
                crate::tensor::copy::to_vec(&self.raw)
            }

            /// Copies the bytes of the elements out, in logical order and without gaps.
            ///
            /// # Errors
            /// When the elements cannot be read.
            pub fn to_bytes(&self) -> Result<Vec<u8>> {
                crate::tensor::copy::to_bytes(&self.raw)
            }

            /// Copies the elements into a new contiguous tensor on `device`.
            ///
            /// # Errors
            /// [`ErrorKind::OutOfMemory`], or what the device says.
            pub fn to(&self, device: &Device) -> Result<Tensor> {
                crate::tensor::copy::to_device(&self.raw, device)
            }
        }

        impl fmt::Debug for $view<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(
                    f,
                    "{}({} {:?})",
                    stringify!($view),
                    self.dtype(),
                    self.layout()
                )
            }
        }
    };
}

common!(TensorView);
common!(TensorViewMut);

impl<'a> TensorView<'a> {
    /// Views bytes as the elements of a type that has no Rust slice, or read from a file.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] when the shape does not take just these bytes,
    /// [`ErrorKind::Unaligned`] when the bytes do not start where `dtype` needs it.
    pub fn from_bytes(
        bytes: &'a [u8],
        dtype: DType,
        shape: impl AsRef<[usize]>,
    ) -> Result<TensorView<'a>> {
        let layout = Layout::contiguous(shape)?;
        crate::tensor::check_byte_len(bytes.len(), dtype, &layout)?;
        Ok(TensorView::new(RawView::raw_parts(
            bytes.as_ptr().cast_mut().cast(),
            dtype,
            layout,
            None,
        )?))
    }

    /// Repeats elements to `shape`, as PyTorch's `expand`.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when a dimension that is not 1 would have to change.
    pub fn broadcast_to(self, shape: impl AsRef<[usize]>) -> Result<TensorView<'a>> {
        let layout = self.raw.spec.layout.broadcast_to(shape)?;
        Ok(TensorView::new(self.raw.with_layout(layout)))
    }

    /// Cuts a dimension in two at an index.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension is shorter.
    pub fn split_at(self, dim: isize, index: usize) -> Result<(TensorView<'a>, TensorView<'a>)> {
        let (first, second) = self.raw.spec.layout.split_at(dim, index)?;
        Ok((
            TensorView::new(self.raw.clone().with_layout(first)),
            TensorView::new(self.raw.with_layout(second)),
        ))
    }

    /// Lays any shape, strides and offset over the elements of a contiguous view.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the view is not contiguous or has too few elements.
    pub fn as_strided(
        self,
        shape: impl AsRef<[usize]>,
        strides: impl AsRef<[usize]>,
        offset: usize,
    ) -> Result<TensorView<'a>> {
        let layout = self.raw.strided(shape.as_ref(), strides.as_ref(), offset)?;
        Ok(TensorView::new(self.raw.with_layout(layout)))
    }
}

impl<'a> TensorViewMut<'a> {
    /// Cuts a dimension in two at an index, into parts that can be written independently.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the dimension is shorter, [`ErrorKind::Unaligned`] when two
    /// parts would share a byte, [`ErrorKind::Format`] of tensors in formats of blocks.
    pub fn split_at(
        self,
        dim: isize,
        index: usize,
    ) -> Result<(TensorViewMut<'a>, TensorViewMut<'a>)> {
        if self.dtype().bits().is_none_or(|bits| bits % 8 != 0) {
            return Err(Error::new(
                ErrorKind::Unaligned,
                format!("parts of {} elements may share a byte", self.dtype()),
            ));
        }
        if !self.raw.has_places() {
            let message = format!("a tensor in {} has no parts to be written", self.format());
            return Err(Error::new(ErrorKind::Format, message).with_argument("tensor"));
        }
        let (first, second) = self.raw.spec.layout.split_at(dim, index)?;
        Ok((
            TensorViewMut::new(self.raw.clone().with_layout(first)),
            TensorViewMut::new(self.raw.with_layout(second)),
        ))
    }

    /// Lays any shape, strides and offset over the elements of a contiguous view.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidView`] when the view is not contiguous or has too few elements,
    /// [`ErrorKind::OutputOverlapsInput`] when an element would be reached twice.
    pub fn as_strided(
        self,
        shape: impl AsRef<[usize]>,
        strides: impl AsRef<[usize]>,
        offset: usize,
    ) -> Result<TensorViewMut<'a>> {
        let layout = self.raw.strided(shape.as_ref(), strides.as_ref(), offset)?;
        check_injective(&layout)?;
        Ok(TensorViewMut::new(self.raw.with_layout(layout)))
    }

    /// Copies the elements of a tensor of the same shape and type, on any device, into this one, which must be
    /// contiguous. Waits for work that still uses it. Between two Atlas devices as [`Tensor::to`].
    ///
    /// # Errors
    /// [`ErrorKind::ElementType`] or [`ErrorKind::ShapeMismatch`] when type or shape differ,
    /// [`ErrorKind::InvalidView`] when this view is not contiguous.
    pub fn copy_from<'s>(&mut self, source: impl Into<TensorView<'s>>) -> Result<()> {
        crate::tensor::copy::copy(&source.into().raw, &self.raw)
    }

    /// Borrows this view to read it.
    #[inline]
    pub fn view(&self) -> TensorView<'_> {
        TensorView::new(self.raw.reborrow())
    }
}

/// Elements that overlap cannot be written independently.
fn check_injective(layout: &Layout) -> Result<()> {
    if layout.is_injective() {
        Ok(())
    } else {
        Err(Error::new(
            ErrorKind::OutputOverlapsInput,
            format!("a view to be written may not reach an element twice; {layout:?} may"),
        )
        .with_argument("layout"))
    }
}
