//! Choosing a device, and using several.
//!
//! [`Device::auto`](crate::Device::auto) gives the first Atlas that works, and the CPU where there is none;
//! [`fallback_reason`](crate::Device::fallback_reason) tells why it is the CPU, and [`report()`](crate::report()) all that was found on
//! the machine. A program that lets its user choose takes a device string: `auto`, `cpu`, `npu`, `npu:1`, with the feature `sim`
//! also `sim`. The environment variable `ACLNN_DEVICE` changes what `auto` is.
//!
//! ```
//! use aclnn::Device;
//!
//! let device = Device::auto()?;
//! if let Some(reason) = device.fallback_reason() {
//!     eprintln!("no Atlas: {reason}");
//! }
//! let chosen: Device = "cpu".parse()?;
//! assert!(chosen.is_cpu());
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! A CPU device stands for a product: of the quantized operators, attention, caches and collectives it takes and refuses what that
//! product would, so that a machine without an Atlas can tell whether they will run on one. Of the other operators it checks types,
//! shapes and limits; whether a product has the operator at all CANN alone says.
//!
//! ```
//! use aclnn::{Device, ErrorKind, QuantDType, Quantize, Tensor};
//!
//! let device: Device = "cpu:310p".parse()?;
//! let x = Tensor::from_slice(&[1.0f32; 8], [8], &device)?;
//! let error = Quantize::multiply(QuantDType::QUInt4x2).run(&x, &[1.0f32], None).unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::DType); // a 310P has no int4
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # Several devices
//!
//! [`Device::list`](crate::Device::list) names the devices that can be used, [`Device::npu`](crate::Device::npu) takes one by its
//! number, counted within `ASCEND_RT_VISIBLE_DEVICES`. Devices are `Send` and `Sync`: any thread may work on any of them, and a
//! thread is bound to none, since the context that CANN wants is set for each call and put back.
//!
//! ```
//! use aclnn::{Device, Tensor};
//!
//! let devices: Vec<Device> = Device::list().iter().map(|name| name.parse()).collect::<Result<_, _>>()?;
//! std::thread::scope(|scope| {
//!     for device in &devices {
//!         scope.spawn(move || -> aclnn::Result<()> {
//!             let x = Tensor::from_slice(&[1.0f32, 2.0], [2], device)?;
//!             assert_eq!(x.to_vec::<f32>()?, [1.0, 2.0]);
//!             Ok(())
//!         });
//!     }
//! });
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! All operands of a call are on one device. [`Tensor::to`](crate::Tensor::to) copies to another, and
//! [`TensorViewMut::copy_from`](crate::TensorViewMut::copy_from) into a tensor that is there: contiguous ones from device to device
//! where one reaches the other's memory, all else through the host. CANN orders nothing between streams of two devices, so such a
//! copy waits for the work that uses either tensor, and is done when it returns. What was queued on other tensors runs on
//! meanwhile.
//!
//! The examples `minilm` and `embed` share a model's layers among devices: `--device npu:0,npu:1`.
