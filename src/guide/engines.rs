//! An engine's own memory and streams.
//!
//! An engine that allocates memory and makes streams by itself keeps them. It lends them for calls, by `unsafe` functions whose
//! contracts say what it has to keep:
//!
//! | what the engine has | what it becomes |
//! | --- | --- |
//! | an address on the device | [`TensorView::from_raw_parts`](crate::TensorView::from_raw_parts), [`TensorViewMut::from_raw_parts`](crate::TensorViewMut::from_raw_parts) |
//! | an `aclrtStream` of the device's primary context | [`Stream::from_raw`](crate::Stream::from_raw) |
//! | a capture that it began on such a stream | plans that ran once, or were prepared, only record in it |
//! | memory for workspaces | [`Plan::run_unchecked_with_workspace`](crate::Plan::run_unchecked_with_workspace) |
//!
//! Nothing borrowed is tracked: work on a borrowed stream waits for nothing, and nothing waits for it. The engine orders its own
//! streams, as it did before.
//!
//! ```
//! use aclnn::{DType, Device, Layout, QuantDType, Quantize, TensorView, TensorViewMut};
//!
//! let device = Device::cpu();
//! let (x, mut y) = (vec![1.0f32; 64], vec![0i8; 64]); // the engine's memory; on an Atlas by aclrtMalloc
//! let layout = Layout::contiguous([4, 16])?;
//! // SAFETY: both blocks hold 64 elements, and are kept and left alone until the call is done.
//! let (from, to) = unsafe {
//!     (
//!         TensorView::from_raw_parts(x.as_ptr().cast(), DType::Float32, layout.clone(), &device)?,
//!         TensorViewMut::from_raw_parts(y.as_mut_ptr().cast(), DType::Int8, layout, &device)?,
//!     )
//! };
//! Quantize::multiply(QuantDType::QInt8).run_into(from, &[3.0f32], None, to)?;
//! assert_eq!(y, vec![3; 64]);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! The other way round, an engine that uses this library's tensors and streams for work of its own hands out addresses
//! ([`Tensor::as_ptr`](crate::Tensor::as_ptr)) and CANN's functions ([`Device::functions`](crate::Device::functions)), and says by
//! [`Stream::foreign`](crate::Stream::foreign) which tensors its work reads and writes; then everything is in order by itself.
//!
//! The context of a thread is the engine's: it is asked for at each call, set where it must be, and put back. Two of the examples
//! are engines: `engine` owns memory, stream and context, and `embed` a model in graphs.
//!
//! # The 54 lines that an engine adds
//!
//! `examples/small_engine/quantized.rs` is all that an engine with matrices of its own adds to quantize, by scales that are given or
//! found, and to multiply by a weight of 8 bits. The packages below `adapters` do the same for ndarray, safetensors, DLPack and candle.
