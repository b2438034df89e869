//! Arrays of the crate [`ndarray`] as tensors of the crate [`aclnn`], and back.
//!
//! | from | to | copies |
//! | --- | --- | --- |
//! | an array or a view, of any strides that are not negative | [`tensor_view`], [`tensor_view_mut`] | nothing |
//! | an array or a view | a tensor of any device: `tensor_view(&array)?.to(&device)?` | once |
//! | a tensor in host memory | [`array_view`], [`array_view_mut`] | nothing |
//! | a tensor of any device | [`array()`] | once |
//!
//! Elements are those that [`aclnn::Element`] names: integers of 8 to 64 bits, `f32`, `f64`, [`aclnn::f16`],
//! [`aclnn::bf16`] and 8-bit floats. Packed int4 has no Rust type: `Tensor::to_vec_int4` unpacks it.
//!
//! ```
//! use aclnn::{Device, QuantDType, Quantize};
//! use aclnn_ndarray::{array, tensor_view, tensor_view_mut};
//! use ndarray::{Array2, arr2, s};
//!
//! let x = arr2(&[[1.0f32, 2.0, 3.0], [4.0, 5.0, 6.0]]);
//! let scales = ndarray::arr1(&[2.0f32]);
//! let call = Quantize::multiply(QuantDType::QInt8).axis(-1);
//!
//! // On the CPU arrays are read and written where they are, whatever their strides.
//! let mut y = Array2::<i8>::zeros((3, 2));
//! call.run_into(tensor_view(&x.t())?, tensor_view(&scales)?, None, tensor_view_mut(&mut y)?)?;
//! assert_eq!(y, arr2(&[[2, 8], [4, 10], [6, 12]]));
//!
//! // On any device, an Atlas if there is one here, a copy goes there and one comes back.
//! let device = Device::auto()?;
//! let x = tensor_view(&x.slice(s![.., 1..]))?.to(&device)?;
//! let scales = tensor_view(&scales)?.to(&device)?;
//! let y = array::<i8>(&call.run(&x, &scales, None)?)?;
//! assert_eq!(y, arr2(&[[4i8, 6], [10, 12]]).into_dyn());
//! # Ok::<(), aclnn_ndarray::Error>(())
//! ```

use aclnn::{Element, ErrorKind, Layout, TensorView, TensorViewMut};
use ndarray::{ArrayD, ArrayRef, ArrayViewD, ArrayViewMutD, Dimension, IxDyn, ShapeBuilder};

/// What cannot be had as a tensor, or as an array.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Tensors of CANN have no negative strides. `as_standard_layout`, or `invert_axis` once more, gives an array
    /// without any.
    #[error("argument array: axis {axis} has stride {stride}; tensors have no negative strides")]
    NegativeStride {
        /// Which axis it is, from 0 on.
        axis: usize,
        /// Its stride in elements.
        stride: isize,
    },
    /// What `aclnn` says.
    #[error(transparent)]
    Aclnn(#[from] aclnn::Error),
    /// What `ndarray` says of a shape that a tensor has and an array cannot have.
    #[error(transparent)]
    Shape(#[from] ndarray::ShapeError),
}

/// What this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An array, or a view of one, to be read as a tensor where it is. It goes with every CPU device.
///
/// # Errors
/// [`Error::NegativeStride`].
///
/// ```
/// use aclnn_ndarray::tensor_view;
///
/// let array = ndarray::arr2(&[[1.0f32, 2.0], [3.0, 4.0]]);
/// assert_eq!(tensor_view(&array)?.as_ptr(), array.as_ptr().cast());
/// assert_eq!(tensor_view(&array.t())?.to_vec::<f32>()?, [1.0, 3.0, 2.0, 4.0]);
/// # Ok::<(), aclnn_ndarray::Error>(())
/// ```
pub fn tensor_view<T: Element, D: Dimension>(array: &ArrayRef<T, D>) -> Result<TensorView<'_>> {
    let layout = layout(array.shape(), array.strides())?;
    // SAFETY: the array, whose elements these are, is borrowed as long as the view is there.
    Ok(unsafe { TensorView::from_host_parts(array.as_ptr().cast(), T::DTYPE, layout)? })
}

/// An array, or a view of one, to be written as a tensor where it is: outputs of the `run_into` of operators and plans.
///
/// # Errors
/// [`Error::NegativeStride`]; [`aclnn::ErrorKind::OutputOverlapsInput`] of elements that lie upon one another.
///
/// ```
/// use aclnn_ndarray::tensor_view_mut;
///
/// let mut array = ndarray::arr1(&[0.0f32; 4]);
/// let mut part = array.slice_mut(ndarray::s![..;2]);
/// aclnn::operators::InplaceFillScalar::new(7.0f32).run(tensor_view_mut(&mut part)?)?;
/// assert_eq!(array, ndarray::arr1(&[7.0, 0.0, 7.0, 0.0]));
/// # Ok::<(), aclnn_ndarray::Error>(())
/// ```
pub fn tensor_view_mut<T: Element, D: Dimension>(
    array: &mut ArrayRef<T, D>,
) -> Result<TensorViewMut<'_>> {
    let layout = layout(array.shape(), array.strides())?;
    // SAFETY: the array, whose elements these are, is borrowed mutably as long as the view is there.
    Ok(unsafe { TensorViewMut::from_host_parts(array.as_mut_ptr().cast(), T::DTYPE, layout)? })
}

/// The elements of a tensor in host memory as an array, where they are.
///
/// # Errors
/// Those of [`aclnn::TensorView::as_slice`]: [`aclnn::ErrorKind::DeviceMismatch`] of a tensor on an Atlas, simulated ones
/// included ([`array()`] copies it), [`aclnn::ErrorKind::ElementType`] when its elements are not of type `T`,
/// [`aclnn::ErrorKind::NullTensor`], [`aclnn::ErrorKind::InvalidView`] of tensors in formats of blocks.
///
/// ```
/// use aclnn_ndarray::array_view;
///
/// let tensor = aclnn::Tensor::from_slice(&[1i8, 2, 3, 4], [2, 2], &aclnn::Device::cpu())?;
/// let array = array_view::<i8>(&tensor)?;
/// let turned = array_view::<i8>(tensor.view().transpose(0, 1)?)?;
/// assert_eq!(turned, ndarray::arr2(&[[1, 3], [2, 4]]).into_dyn());
/// assert_eq!(turned, array.t());
/// # Ok::<(), aclnn_ndarray::Error>(())
/// ```
pub fn array_view<'a, T: Element>(tensor: impl Into<TensorView<'a>>) -> Result<ArrayViewD<'a, T>> {
    let view = tensor.into();
    check::<T>(&view)?;
    if view.layout().is_empty() {
        return Ok(ArrayViewD::from_shape(view.shape(), &[])?);
    }
    let shape = IxDyn(view.shape()).strides(IxDyn(view.layout().strides()));
    // SAFETY: who made the view vouches for the elements of its layout as long as its lifetime lasts; they were just found to
    // be there, of type T, in host memory, and not in blocks. Their number fits in an isize, as ndarray asks.
    Ok(unsafe { ArrayViewD::from_shape_ptr(shape, view.as_ptr().cast()) })
}

/// The elements of a tensor in host memory as an array to be written, where they are.
///
/// # Errors
/// As [`array_view`].
///
/// ```
/// use aclnn_ndarray::array_view_mut;
///
/// let mut tensor = aclnn::Tensor::from_slice(&[1i8, 2, 3, 4], [2, 2], &aclnn::Device::cpu())?;
/// array_view_mut::<i8>(tensor.view_mut().transpose(0, 1)?)?[[0, 1]] = 9;
/// assert_eq!(tensor.to_vec::<i8>()?, [1, 2, 9, 4]);
/// # Ok::<(), aclnn_ndarray::Error>(())
/// ```
pub fn array_view_mut<'a, T: Element>(
    tensor: impl Into<TensorViewMut<'a>>,
) -> Result<ArrayViewMutD<'a, T>> {
    let mut view = tensor.into();
    check::<T>(&view.view())?;
    if view.layout().is_empty() {
        return Ok(ArrayViewMutD::from_shape(view.shape(), &mut [])?);
    }
    let start = view.as_mut_ptr().cast();
    let shape = IxDyn(view.shape()).strides(IxDyn(view.layout().strides()));
    // SAFETY: as in `array_view`; a view to be written reaches no element twice, and is used up here.
    Ok(unsafe { ArrayViewMutD::from_shape_ptr(shape, start) })
}

/// Copies a tensor of any device into an array. Waits for work that still writes it.
///
/// # Errors
/// [`aclnn::ErrorKind::ElementType`] when its elements are not of type `T`, [`aclnn::ErrorKind::OutOfMemory`], or what the
/// device says.
///
/// ```
/// let tensor = aclnn::Tensor::from_slice(&[1u8, 2], [2], &aclnn::Device::auto()?)?;
/// assert_eq!(aclnn_ndarray::array::<u8>(&tensor)?, ndarray::arr1(&[1, 2]).into_dyn());
/// # Ok::<(), aclnn_ndarray::Error>(())
/// ```
pub fn array<'a, T: Element>(tensor: impl Into<TensorView<'a>>) -> Result<ArrayD<T>> {
    let tensor = tensor.into();
    let elements = tensor.to_vec::<T>()?;
    Ok(ArrayD::from_shape_vec(tensor.shape(), elements)?)
}

/// Whether the elements can be reached through strides: in host memory, of type `T`, and not null.
fn check<T: Element>(view: &TensorView<'_>) -> Result<()> {
    let is_here = view.device().is_none_or(|device| device.is_cpu());
    let is_there = view.layout().is_empty() || !view.as_ptr().is_null();
    match view.as_slice::<T>() {
        Ok(_) => Ok(()),
        // What a slice needs beyond that is elements one after the other.
        Err(error)
            if error.kind() == ErrorKind::InvalidView
                && is_here
                && is_there
                && view.dtype() == T::DTYPE
                && !view.format().is_private() =>
        {
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// The layout of an array that begins with its first element.
fn layout(shape: &[usize], strides: &[isize]) -> Result<Layout> {
    let negative = (shape.iter().zip(strides)).position(|(&size, &stride)| size > 1 && stride < 0);
    if let Some(axis) = negative {
        let stride = strides[axis];
        return Err(Error::NegativeStride { axis, stride });
    }
    // Nothing is stepped over along a dimension of one element.
    let strides: Vec<usize> = strides
        .iter()
        .map(|&stride| stride.max(0).unsigned_abs())
        .collect();
    Ok(Layout::strided(shape, strides, 0)?)
}

/// The README's example, so that it is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
