//! Views over memory that somebody else owns: an engine's device memory, arrays of other crates.

use std::borrow::Cow;
use std::ffi::c_void;

use super::{RawView, TensorView, TensorViewMut, check_injective};
use crate::device::Device;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::tensor::{Facts, TensorSpec};

impl<'a> RawView<'a> {
    pub(in crate::tensor) fn raw_parts(
        block: *mut c_void,
        dtype: DType,
        layout: Layout,
        device: Option<&'a Device>,
    ) -> Result<RawView<'a>> {
        layout.end_bytes(dtype)?;
        let alignment = dtype.bits().map_or(1, |bits| (bits / 8).clamp(1, 8));
        if !block.addr().is_multiple_of(alignment) {
            return Err(Error::new(
                ErrorKind::Unaligned,
                format!("address {block:p} is not a multiple of {alignment}, which {dtype} needs"),
            )
            .with_argument("block"));
        }
        Ok(RawView {
            block: block.cast(),
            spec: Cow::Owned(TensorSpec::plain(dtype, layout)),
            device,
            // What may be null is looked at in each call.
            facts: Facts::NONE.with(Facts::FOREIGN, device.is_some() || block.is_null()),
            marks: None,
        })
    }
}

impl<'a> TensorView<'a> {
    /// Wraps memory that somebody else owns.
    ///
    /// `block` is the start of the block that the layout's offset counts from. It may be null: then
    /// operations answer [`ErrorKind::NullTensor`].
    ///
    /// # Safety
    /// Unless `block` is null, the elements that `layout` describes must be initialised memory of
    /// `device`, and stay so and unchanged as long as the view is used. On an Atlas that includes the work
    /// queued with it, which is not tracked: the caller knows when it is done.
    ///
    /// # Errors
    /// [`ErrorKind::Unaligned`] when `block` is not aligned for `dtype`,
    /// [`ErrorKind::LayoutOverflow`] when the layout is larger than memory.
    ///
    /// ```
    /// use aclnn::{DType, Device, Layout, TensorView};
    ///
    /// let device = Device::cpu();
    /// let values = vec![1.0f32; 6];
    /// // SAFETY: the vector outlives the view and is not changed.
    /// let view = unsafe {
    ///     TensorView::from_raw_parts(values.as_ptr().cast(), DType::Float32, Layout::contiguous([2, 3])?, &device)?
    /// };
    /// assert_eq!(view.shape(), [2, 3]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub unsafe fn from_raw_parts(
        block: *const c_void,
        dtype: DType,
        layout: Layout,
        device: &'a Device,
    ) -> Result<TensorView<'a>> {
        Ok(TensorView::new(RawView::raw_parts(
            block.cast_mut(),
            dtype,
            layout,
            Some(device),
        )?))
    }

    /// Wraps memory of the host that somebody else owns, to go with every CPU device as a slice does: with any strides,
    /// which a slice cannot have.
    ///
    /// `block` is the start of the block that the layout's offset counts from. It may be null: then
    /// operations answer [`ErrorKind::NullTensor`].
    ///
    /// # Safety
    /// Unless `block` is null, the elements that `layout` describes must be initialised memory of this process, and stay
    /// so and unchanged for `'a`.
    ///
    /// # Errors
    /// As [`from_raw_parts`](Self::from_raw_parts).
    ///
    /// ```
    /// use aclnn::{DType, Layout, TensorView};
    ///
    /// let values = [1.0f32, 2.0, 3.0, 4.0];
    /// let every_second = Layout::strided([2], [2], 0)?;
    /// // SAFETY: the array outlives the view and is not changed.
    /// let view = unsafe { TensorView::from_host_parts(values.as_ptr().cast(), DType::Float32, every_second)? };
    /// assert_eq!(view.to_vec::<f32>()?, [1.0, 3.0]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub unsafe fn from_host_parts(
        block: *const c_void,
        dtype: DType,
        layout: Layout,
    ) -> Result<TensorView<'a>> {
        let raw = RawView::raw_parts(block.cast_mut(), dtype, layout, None)?;
        Ok(TensorView::new(raw))
    }
}

impl<'a> TensorViewMut<'a> {
    /// Wraps memory that somebody else owns, to be written.
    ///
    /// `block` is the start of the block that the layout's offset counts from. It may be null: then
    /// operations answer [`ErrorKind::NullTensor`].
    ///
    /// # Safety
    /// Unless `block` is null, the elements that `layout` describes must be initialised memory of
    /// `device`, and stay so and accessed by nobody else as long as the view is used. On an Atlas that
    /// includes the work queued with it, which is not tracked: the caller knows when it is done. Kernels
    /// of the 310P move whole blocks: there 32 bytes behind the elements must be nobody else's.
    ///
    /// # Errors
    /// [`ErrorKind::Unaligned`] when `block` is not aligned for `dtype`,
    /// [`ErrorKind::LayoutOverflow`] when the layout is larger than memory,
    /// [`ErrorKind::OutputOverlapsInput`] when the layout reaches an element twice.
    pub unsafe fn from_raw_parts(
        block: *mut c_void,
        dtype: DType,
        layout: Layout,
        device: &'a Device,
    ) -> Result<TensorViewMut<'a>> {
        check_injective(&layout)?;
        Ok(TensorViewMut::new(RawView::raw_parts(
            block,
            dtype,
            layout,
            Some(device),
        )?))
    }

    /// Wraps memory of the host that somebody else owns, to be written: [`TensorView::from_host_parts`].
    ///
    /// # Safety
    /// Unless `block` is null, the elements that `layout` describes must be initialised memory of this process, and stay
    /// so and accessed by nobody else for `'a`.
    ///
    /// # Errors
    /// As [`from_raw_parts`](Self::from_raw_parts).
    ///
    /// ```
    /// use aclnn::{DType, Layout, TensorViewMut};
    ///
    /// let mut values = [1i32, 2, 3, 4];
    /// let every_second = Layout::strided([2], [2], 0)?;
    /// let start = values.as_mut_ptr().cast();
    /// // SAFETY: the array outlives the view, and nobody uses it meanwhile.
    /// let mut view = unsafe { TensorViewMut::from_host_parts(start, DType::Int32, every_second)? };
    /// assert_eq!(view.view().to_vec::<i32>()?, [1, 3]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub unsafe fn from_host_parts(
        block: *mut c_void,
        dtype: DType,
        layout: Layout,
    ) -> Result<TensorViewMut<'a>> {
        check_injective(&layout)?;
        let raw = RawView::raw_parts(block, dtype, layout, None)?;
        Ok(TensorViewMut::new(raw))
    }
}
