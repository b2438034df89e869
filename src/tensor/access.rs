//! Handing memory on: addresses for code beside this crate, and slices on the CPU.

use std::ffi::c_void;

use crate::device::Device;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::gather;
use crate::layout::Layout;
use crate::tensor::{Element, RawView, Tensor, TensorView, TensorViewMut, check_byte_len};

impl RawView<'_> {
    /// Where the first element is. Without elements, where the block begins.
    fn first(&self) -> *mut u8 {
        let bits = self.spec.dtype.bits().unwrap_or(0);
        let layout = &self.spec.layout;
        if layout.is_empty() {
            return self.block;
        }
        // Who made the view saw to it that the whole layout lies in memory.
        self.block
            .wrapping_add(layout.offset().saturating_mul(bits) / 8)
    }

    /// Start and length of the elements as those of a slice in host memory.
    fn host_elements<T: Element>(&self) -> Result<(*mut T, usize)> {
        let fail = |kind, message: String| Err(Error::new(kind, message).with_argument("tensor"));
        let layout = &self.spec.layout;
        if let Some(device) = self.device.filter(|device| !device.is_cpu()) {
            return fail(
                ErrorKind::DeviceMismatch,
                format!(
                    "the tensor is on {device}; only host memory can be a slice: copy it with to_vec"
                ),
            );
        }
        if self.spec.dtype != T::DTYPE {
            return fail(
                ErrorKind::ElementType,
                format!(
                    "the tensor has dtype {}; elements of {} were asked for",
                    self.spec.dtype,
                    T::DTYPE
                ),
            );
        }
        if !self.has_places() {
            let format = self.spec.format;
            return fail(
                ErrorKind::InvalidView,
                format!("the tensor is in {format}: its elements do not lie in their order"),
            );
        }
        if self.block.is_null() && !layout.is_empty() {
            return fail(ErrorKind::NullTensor, "the tensor is null".to_owned());
        }
        if !layout.is_contiguous() {
            return fail(
                ErrorKind::InvalidView,
                format!("{layout:?} is not contiguous, as a slice is: copy it with to_vec"),
            );
        }
        if layout.is_empty() {
            return Ok((std::ptr::NonNull::dangling().as_ptr(), 0));
        }
        Ok((self.first().cast(), layout.elements()))
    }

    /// Start and length in bytes of elements that lie in their order without gaps, in memory of any device.
    pub(crate) fn element_bytes(&self) -> Result<(*mut u8, usize)> {
        let mut view = self.clone();
        view.device = None;
        view.host_bytes()
    }

    /// As [`RawView::host_elements`] for the bytes of elements of any type.
    pub(crate) fn host_bytes(&self) -> Result<(*mut u8, usize)> {
        let (dtype, elements) = (self.spec.dtype, self.spec.layout.elements());
        // An element within a byte has no address.
        gather::span(dtype, &self.spec.layout)?;
        let bytes = gather::byte_len(dtype, elements)?;
        let mut view = self.clone();
        view.spec.to_mut().dtype = DType::UInt8;
        let (start, _) = view.host_elements::<u8>()?;
        let start = if bytes == 0 { start } else { self.first() };
        Ok((start, bytes))
    }
}

macro_rules! read_access {
    ($type:ty, $raw:ident => $view:expr) => {
        impl $type {
            /// The address of the first element, for code beside this crate: [`block_ptr`](Self::block_ptr) and the
            /// layout's offset from there.
            ///
            /// On an Atlas it is a device address, which the host cannot follow. Asking for it is safe **and orders
            /// nothing**: work that was queued before may still write the memory; later calls know nothing of what
            /// is done with the address; and the block of a tensor that is dropped is reused. Whoever queues work on
            /// the address does it inside [`Stream::foreign`](crate::Stream::foreign), which keeps the order, or sees
            /// to all of that himself.
            ///
            /// What the memory of a tensor without elements begins with must not be followed.
            pub fn as_ptr(&self) -> *const c_void {
                let $raw = self;
                $view.first().cast()
            }

            /// The start of the memory block that the layout's offset counts from, in elements: what
            /// `from_raw_parts` and CANN's `aclCreateTensor` take. All that is said of [`as_ptr`](Self::as_ptr) holds.
            pub fn block_ptr(&self) -> *const c_void {
                let $raw = self;
                $view.block.cast_const().cast()
            }

            /// The elements, without a copy, where they are in host memory.
            ///
            /// # Errors
            /// [`ErrorKind::DeviceMismatch`] on an Atlas, simulated ones included; [`ErrorKind::ElementType`] when the
            /// elements are not of type `T`; [`ErrorKind::InvalidView`] when they are not contiguous, or lie in blocks.
            pub fn as_slice<T: Element>(&self) -> Result<&[T]> {
                let $raw = self;
                let (start, elements) = $view.host_elements::<T>()?;
                // SAFETY: the view's maker vouches that its block holds these elements, initialised, and that nobody
                // writes them while the view, or the tensor, is borrowed; any bytes are elements, and where they
                // begin was checked for their type when the memory was allocated or the view made.
                Ok(unsafe { std::slice::from_raw_parts(start, elements) })
            }

            /// The bytes of the elements, without a copy, where they are in host memory: of packed int4 too.
            ///
            /// # Errors
            /// As [`as_slice`](Self::as_slice); any data type that has a size will do.
            pub fn as_bytes(&self) -> Result<&[u8]> {
                let $raw = self;
                let (start, bytes) = $view.host_bytes()?;
                // SAFETY: as in `as_slice`; contiguous elements that start on a byte are these bytes.
                Ok(unsafe { std::slice::from_raw_parts(start, bytes) })
            }
        }
    };
}

read_access!(Tensor, tensor => tensor.raw());
read_access!(TensorView<'_>, view => view.raw);
read_access!(TensorViewMut<'_>, view => view.raw);

macro_rules! write_access {
    ($type:ty, $raw:ident => $view:expr) => {
        impl $type {
            /// As [`as_ptr`](Self::as_ptr), to be written.
            pub fn as_mut_ptr(&mut self) -> *mut c_void {
                let $raw = self;
                $view.first().cast()
            }

            /// The elements, to be written without a copy, where they are in host memory.
            ///
            /// # Errors
            /// As [`as_slice`](Self::as_slice).
            pub fn as_mut_slice<T: Element>(&mut self) -> Result<&mut [T]> {
                let $raw = self;
                let (start, elements) = $view.host_elements::<T>()?;
                // SAFETY: as in `as_slice`; the elements are borrowed mutably, each is reached once, and any elements
                // are bytes.
                Ok(unsafe { std::slice::from_raw_parts_mut(start, elements) })
            }
        }
    };
}

write_access!(Tensor, tensor => tensor.raw());
write_access!(TensorViewMut<'_>, view => view.raw);

impl<'a> TensorViewMut<'a> {
    /// Views bytes of the caller's as the elements of a type that has no Rust slice, to be written: packed int4.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] when the shape does not take just these bytes,
    /// [`ErrorKind::Unaligned`] when the bytes do not start where `dtype` needs it.
    ///
    /// ```
    /// use aclnn::{DType, QuantDType, Quantize, TensorViewMut};
    ///
    /// let mut bytes = [0u8; 2];
    /// let y = TensorViewMut::from_bytes(&mut bytes, DType::Int4, [4])?;
    /// Quantize::multiply(QuantDType::Int4).run_into(&[1.0f32, 2.0, -1.0, 7.0], &[1.0f32], None, y)?;
    /// assert_eq!(bytes, [0x21, 0x7f]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn from_bytes(
        bytes: &'a mut [u8],
        dtype: DType,
        shape: impl AsRef<[usize]>,
    ) -> Result<TensorViewMut<'a>> {
        let layout = Layout::contiguous(shape)?;
        check_byte_len(bytes.len(), dtype, &layout)?;
        Ok(TensorViewMut::new(RawView::raw_parts(
            bytes.as_mut_ptr().cast(),
            dtype,
            layout,
            None,
        )?))
    }
}

/// Why a tensor of that device cannot be used with a stream of another.
pub(crate) fn check_device(
    argument: &'static str,
    own: Option<&Device>,
    stream: &Device,
) -> Result<()> {
    let suits = match own {
        // All CPU devices share the host's memory.
        Some(own) => own == stream || own.is_cpu() && stream.is_cpu(),
        None => stream.is_cpu(),
    };
    if suits {
        return Ok(());
    }
    let own = own.map_or_else(|| "the host".to_owned(), Device::to_string);
    Err(Error::new(
        ErrorKind::DeviceMismatch,
        format!("the tensor is on {own}, the stream on {stream}"),
    )
    .with_argument(argument))
}
