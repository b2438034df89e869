//! Tensors that a call may have or not: a literal `None` has to say nothing about a type.

use crate::tensor::{TensorSpec, TensorView};

/// What a call can read as a tensor: everything that is taken as `&x`, behind a pointer.
///
/// Optional arguments have the type `Option<&dyn AsTensorView>`, so that `None` needs no annotation and
/// `Some(&zero_points)` takes what `&x` takes: a [`Tensor`](crate::Tensor), a view, an array, a vector, `&slice`.
/// An `Option` that is at hand already is passed as `option.as_ref().map(|tensor| tensor as _)`.
///
/// The trait is there for each type of whose references [`TensorView`] has a `From`.
///
/// ```
/// use aclnn::{QuantDType, Quantize};
///
/// let (x, scales, zero_points) = ([1.0f32, 2.0], [0.5f32], Some(vec![1i8]));
/// let call = Quantize::divide(QuantDType::QInt8).axis(0);
/// assert_eq!(call.run(&x, &scales, None)?.to_vec::<i8>()?, [2, 4]);
/// assert_eq!(call.run(&x, &scales, Some(&[1i8]))?.to_vec::<i8>()?, [3, 5]);
/// let zero_points = zero_points.as_ref().map(|values| values as _);
/// assert_eq!(call.run(&x, &scales, zero_points)?.to_vec::<i8>()?, [3, 5]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub trait AsTensorView {
    /// Borrows the tensor to read it.
    fn as_tensor_view(&self) -> TensorView<'_>;
}

impl<T> AsTensorView for T
where
    for<'a> TensorView<'a>: From<&'a T>,
{
    #[inline]
    fn as_tensor_view(&self) -> TensorView<'_> {
        TensorView::from(self)
    }
}

/// What has the form of a tensor: everything that [`TensorSpec`] is made from by reference, behind a pointer.
///
/// Plans take optional tensors as `Option<&dyn AsTensorSpec>`: `None`, `Some(&tensor)`, `Some(&view)`,
/// `Some(&specification)`. See [`AsTensorView`].
///
/// ```
/// use aclnn::{DType, Device, QuantDType, Quantize, TensorSpec};
///
/// let spec = |dtype| TensorSpec::contiguous(dtype, [8]);
/// let (x, zero_points) = (spec(DType::Float32)?, spec(DType::Int32)?);
/// let call = Quantize::divide(QuantDType::QInt8).axis(0);
/// let plan = call.plan(&Device::cpu(), &x, &x, Some(&zero_points))?;
/// assert_eq!(plan.request().request().zero_points.as_ref(), Some(&zero_points));
/// # Ok::<(), aclnn::Error>(())
/// ```
pub trait AsTensorSpec {
    /// Data type, layout and format.
    fn as_tensor_spec(&self) -> TensorSpec;
}

impl<T> AsTensorSpec for T
where
    for<'a> TensorSpec: From<&'a T>,
{
    fn as_tensor_spec(&self) -> TensorSpec {
        TensorSpec::from(self)
    }
}
