//! What a view is made from: tensors, views, and slices of the host.

use super::{RawView, TensorView, TensorViewMut};
use crate::tensor::{Element, Tensor};

impl<'a> From<&'a Tensor> for TensorView<'a> {
    #[inline]
    fn from(tensor: &'a Tensor) -> TensorView<'a> {
        TensorView::new(tensor.raw())
    }
}

impl<'a> From<&'a TensorView<'_>> for TensorView<'a> {
    #[inline]
    fn from(view: &'a TensorView<'_>) -> TensorView<'a> {
        TensorView::new(view.raw.reborrow())
    }
}

impl<'a> From<&'a TensorViewMut<'_>> for TensorView<'a> {
    #[inline]
    fn from(view: &'a TensorViewMut<'_>) -> TensorView<'a> {
        view.view()
    }
}

impl<'a, T: Element> From<&'a [T]> for TensorView<'a> {
    #[inline]
    fn from(values: &'a [T]) -> TensorView<'a> {
        TensorView::new(RawView::of_slice(values.as_ptr().cast_mut(), values.len()))
    }
}

impl<'a, T: Element> From<&'a &[T]> for TensorView<'a> {
    #[inline]
    fn from(values: &'a &[T]) -> TensorView<'a> {
        TensorView::from(*values)
    }
}

impl<'a, T: Element, const N: usize> From<&'a [T; N]> for TensorView<'a> {
    fn from(values: &'a [T; N]) -> TensorView<'a> {
        TensorView::from(values.as_slice())
    }
}

impl<'a, T: Element> From<&'a Vec<T>> for TensorView<'a> {
    fn from(values: &'a Vec<T>) -> TensorView<'a> {
        TensorView::from(values.as_slice())
    }
}

impl<'a> From<&'a mut Tensor> for TensorViewMut<'a> {
    #[inline]
    fn from(tensor: &'a mut Tensor) -> TensorViewMut<'a> {
        TensorViewMut::new(tensor.raw())
    }
}

impl<'a> From<&'a mut TensorViewMut<'_>> for TensorViewMut<'a> {
    #[inline]
    fn from(view: &'a mut TensorViewMut<'_>) -> TensorViewMut<'a> {
        TensorViewMut::new(view.raw.reborrow())
    }
}

impl<'a, T: Element> From<&'a mut [T]> for TensorViewMut<'a> {
    fn from(values: &'a mut [T]) -> TensorViewMut<'a> {
        let elements = values.len();
        TensorViewMut::new(RawView::of_slice(values.as_mut_ptr(), elements))
    }
}

impl<'a, T: Element, const N: usize> From<&'a mut [T; N]> for TensorViewMut<'a> {
    fn from(values: &'a mut [T; N]) -> TensorViewMut<'a> {
        TensorViewMut::from(values.as_mut_slice())
    }
}

impl<'a, T: Element> From<&'a mut Vec<T>> for TensorViewMut<'a> {
    fn from(values: &'a mut Vec<T>) -> TensorViewMut<'a> {
        TensorViewMut::from(values.as_mut_slice())
    }
}
