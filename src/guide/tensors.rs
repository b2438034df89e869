//! Tensors, views, and memory of others.
//!
//! A [`Tensor`](crate::Tensor) owns memory on a device. A [`TensorView`](crate::TensorView) borrows some elements to read, a
//! [`TensorViewMut`](crate::TensorViewMut) to write, in any strides: transposed, narrowed, stepped, reshaped without a copy. Calls
//! take tensors, views and host slices alike.
//!
//! ```
//! use aclnn::{Device, QuantDType, Quantize, Tensor};
//!
//! let device = Device::auto()?;
//! let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0], [2, 3], &device)?;
//! let transposed = x.view().transpose(0, 1)?;
//! let last_rows = transposed.narrow(0, 1, 2)?; // [[2, 5], [3, 6]]
//! let scales = Tensor::from_slice(&[10.0f32], [1], &device)?;
//! let y = Quantize::multiply(QuantDType::QInt8).run(last_rows, &scales, None)?;
//! assert_eq!(y.to_vec::<i8>()?, [20, 50, 30, 60]);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! On the CPU the elements are there to be used: [`as_slice`](crate::Tensor::as_slice), and views of slices as operands.
//!
//! ```
//! use aclnn::{QuantDType, Quantize, TensorView, TensorViewMut};
//!
//! let (x, mut y) = ([0.5f32, 1.5, 2.5, 3.5], [0i8; 4]);
//! let rows = TensorView::from(&x).reshape([2, 2])?;
//! let out = TensorViewMut::from(&mut y).reshape([2, 2])?;
//! Quantize::multiply(QuantDType::QInt8).run_into(rows, &[1.0f32], None, out)?;
//! assert_eq!(y, [0, 2, 2, 4]); // to even at a tie
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! Two halves of one tensor may be written at the same time, which
//! [`TensorViewMut::split_at`](crate::TensorViewMut::split_at) sees to.
//!
//! # When things happen
//!
//! On the CPU a call is done when it returns. On an Atlas it is queued, and the library keeps the order: a call waits, on the
//! device, for what other streams still do to its tensors, and reading a tensor waits for what writes it and returns what that
//! failed with. Memory of a dropped tensor is used again only when nothing queued uses it. Nothing has to be synchronized by hand.
//!
//! # Tensors of others
//!
//! The packages `aclnn-ndarray`, `aclnn-safetensors`, `aclnn-dlpack` (Python, torch) and `aclnn-candle` make tensors of arrays,
//! files and frameworks without a copy. Any other strided memory of the host is
//! [`TensorView::from_host_parts`](crate::TensorView::from_host_parts); memory on a device is a matter of the page
//! [`engines`](super::engines).
