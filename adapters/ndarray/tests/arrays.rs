//! Arrays are used where they are, whatever their strides, and what cannot be had is refused by name.

use aclnn::operators::Add;
use aclnn::{DType, Device, ErrorKind, Tensor, TensorView, TensorViewMut, f16};
use aclnn_ndarray::{Error, array, array_view, array_view_mut, tensor_view, tensor_view_mut};
use ndarray::{Array, Array2, Array3, ArrayD, Axis, IxDyn, s};

fn counted() -> Array3<f32> {
    Array::from_iter((0..24u8).map(f32::from))
        .into_shape_with_order((2, 3, 4))
        .unwrap()
}

#[test]
fn views_begin_where_the_array_does() {
    let mut array = counted();
    let start = array.as_ptr();
    assert_eq!(tensor_view(&array).unwrap().as_ptr(), start.cast());
    assert_eq!(
        tensor_view_mut(&mut array).unwrap().as_mut_ptr(),
        start.cast_mut().cast()
    );
    let part = array.slice(s![1.., 1.., 1..;2]);
    let view = tensor_view(&part).unwrap();
    assert_eq!(view.as_ptr(), part.as_ptr().cast());
    assert_eq!(view.shape(), [1, 2, 2]);
    assert_eq!(view.to_vec::<f32>().unwrap(), [17.0, 19.0, 21.0, 23.0]);
}

#[test]
fn arrays_begin_where_the_tensor_does() {
    let mut tensor = Tensor::from_slice(&[1i16, 2, 3, 4, 5, 6], [2, 3], &Device::cpu()).unwrap();
    let start = tensor.as_ptr();
    assert_eq!(array_view::<i16>(&tensor).unwrap().as_ptr(), start.cast());
    let columns = tensor.view().step(1, 2).unwrap();
    let columns = array_view::<i16>(columns).unwrap();
    assert_eq!(
        (columns.as_ptr(), columns.strides()),
        (start.cast(), &[3isize, 2][..])
    );
    assert_eq!(columns, ndarray::arr2(&[[1, 3], [4, 6]]).into_dyn());
    array_view_mut::<i16>(tensor.view_mut().step(1, 2).unwrap())
        .unwrap()
        .fill(0);
    array_view_mut::<i16>(&mut tensor).unwrap()[[1, 1]] = 7;
    assert_eq!(tensor.to_vec::<i16>().unwrap(), [0, 2, 0, 0, 7, 0]);
}

#[test]
fn operators_read_and_write_interleaved_parts_of_one_array() {
    let mut array = counted();
    let (left, mut right) = array.multi_slice_mut((s![.., .., ..;2], s![.., .., 1..;2]));
    Add::new()
        .run_into(
            tensor_view(&left).unwrap(),
            &[100.0f32],
            tensor_view_mut(&mut right).unwrap(),
        )
        .unwrap();
    assert_eq!(array[[0, 0, 0]], 0.0);
    assert_eq!(array[[0, 0, 1]], 100.0);
    assert_eq!(array[[1, 2, 3]], 122.0);
}

#[test]
fn every_rank_and_no_elements() {
    let scalar = ndarray::arr0(f16::from_f32(2.5));
    assert_eq!(tensor_view(&scalar).unwrap().shape(), [0usize; 0]);
    assert_eq!(
        array::<f16>(tensor_view(&scalar).unwrap()).unwrap(),
        scalar.clone().into_dyn()
    );
    let deep = ArrayD::<u8>::from_elem(IxDyn(&[1, 2, 1, 1, 2, 1, 1, 1, 2]), 3);
    assert_eq!(array::<u8>(tensor_view(&deep).unwrap()).unwrap(), deep);
    let mut empty = Array2::<i64>::zeros((0, 3));
    assert_eq!(tensor_view(&empty).unwrap().shape(), [0, 3]);
    let mut view = tensor_view_mut(&mut empty).unwrap();
    assert_eq!(array_view_mut::<i64>(&mut view).unwrap().shape(), [0, 3]);
    assert_eq!(array_view::<i64>(&view).unwrap().shape(), [0, 3]);
}

#[test]
fn repeated_elements_can_be_read() {
    let row = ndarray::arr1(&[1.0f32, 2.0]);
    let repeated = row.broadcast((2, 2)).unwrap();
    assert_eq!(
        tensor_view(&repeated).unwrap().to_vec::<f32>().unwrap(),
        [1.0, 2.0, 1.0, 2.0]
    );
}

#[test]
fn what_cannot_be_had_is_refused_by_name() {
    let mut array = counted();
    array.invert_axis(Axis(1));
    let Err(Error::NegativeStride {
        axis: 1,
        stride: -4,
    }) = tensor_view(&array)
    else {
        panic!("a negative stride was taken");
    };
    assert!(
        tensor_view_mut(&mut array)
            .err()
            .unwrap()
            .to_string()
            .contains("axis 1")
    );
    // Along one element nothing is stepped over.
    let mut single = Array2::<f32>::zeros((1, 2));
    single.invert_axis(Axis(0));
    assert_eq!(tensor_view(&single).unwrap().shape(), [1, 2]);

    let kind = |error: Error| match error {
        Error::Aclnn(error) => error.kind(),
        other => panic!("{other}"),
    };
    let mut values = [1i32, 2, 3, 4];
    let view = TensorView::from(&values);
    assert_eq!(
        kind(array_view::<f32>(&view).unwrap_err()),
        ErrorKind::ElementType
    );
    let stepped = view.clone().step(0, 2).unwrap();
    assert_eq!(
        kind(array_view::<f32>(&stepped).unwrap_err()),
        ErrorKind::ElementType
    );
    assert_eq!(
        kind(aclnn_ndarray::array::<i8>(&view).unwrap_err()),
        ErrorKind::ElementType
    );
    let null = |shape: &[usize]| {
        let layout = aclnn::Layout::contiguous(shape).unwrap();
        // SAFETY: null is allowed, and answered.
        unsafe { TensorView::from_host_parts(std::ptr::null(), DType::Float32, layout) }.unwrap()
    };
    for view in [null(&[4]), null(&[2, 2]).transpose(0, 1).unwrap()] {
        assert_eq!(
            kind(array_view::<f32>(view).unwrap_err()),
            ErrorKind::NullTensor
        );
    }
    let mut view = TensorViewMut::from(&mut values).step(0, 2).unwrap();
    assert_eq!(
        kind(array_view_mut::<u32>(&mut view).unwrap_err()),
        ErrorKind::ElementType
    );
}
