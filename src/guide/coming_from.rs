//! From torch_npu and from C++, side by side.
//!
//! # torch_npu
//!
//! | torch_npu | here |
//! | --- | --- |
//! | `torch.device("npu:0")` | [`Device::npu(0)`](crate::Device::npu) |
//! | `x.to("npu")`, `y.cpu()` | [`x.to(&device)`](crate::Tensor::to), [`y.to_vec()`](crate::Tensor::to_vec) |
//! | `npu_quantize(x, scales, zp, torch.qint8, -1, False)` | [`npu_quantize(&x, &scales, zp, QuantDType::QInt8, -1, false)`](crate::npu_quantize) |
//! | `npu_dynamic_quant(x)` | [`npu_dynamic_quant`](crate::npu_dynamic_quant) |
//! | `npu_quant_matmul(x, w, scale, pertoken_scale=t)` | [`npu_quant_matmul`](crate::npu_quant_matmul) |
//! | `npu_format_cast(w, 29)` | [`QuantMatmul::prepare_weight`](crate::QuantMatmul::prepare_weight), [`npu_format_cast`](crate::npu_format_cast) |
//! | `torch.npu.Stream()`, `torch.npu.Event()` | [`Device::new_stream`](crate::Device::new_stream), [`Event`](crate::Event) |
//! | `torch.npu.NPUGraph` | [`Graph`](crate::Graph) |
//! | `record_stream`, so that memory is not used again too soon | nothing: blocks know their work |
//!
//! ```python
//! y = torch_npu.npu_quantize(x, scales, None, torch.qint8, -1, False)
//! ```
//! ```
//! # use aclnn::{Device, QuantDType, Tensor, npu_quantize};
//! # let device = Device::auto()?;
//! # let x = Tensor::from_slice(&[0.25f32], [1], &device)?;
//! # let scales = Tensor::from_slice(&[10.0f32], [1], &device)?;
//! let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false)?;
//! # assert_eq!(y.to_vec::<i8>()?, [2]);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! The functions have no defaults, and a result of `quint4x2` comes as int32 words as there. Tensors of Python come without a copy
//! through DLPack (package `aclnn-dlpack`).
//!
//! # C++
//!
//! What a program in C++ writes for each operator is one call here:
//!
//! ```cpp
//! aclTensor *x = aclCreateTensor(dims, 2, ACL_FLOAT, strides, 0, ACL_FORMAT_ND, dims, 2, x_memory);
//! aclTensor *scales = aclCreateTensor(...);
//! aclTensor *y = aclCreateTensor(...);
//! uint64_t size = 0;
//! aclOpExecutor *executor = nullptr;
//! aclnnAscendQuantV3GetWorkspaceSize(x, scales, nullptr, false, "round", ACL_INT8, -1, y, &size, &executor);
//! void *workspace = nullptr;
//! if (size) aclrtMalloc(&workspace, size, ACL_MEM_MALLOC_HUGE_FIRST);
//! aclnnAscendQuantV3(workspace, size, executor, stream);
//! aclrtSynchronizeStream(stream);
//! aclDestroyTensor(x); // and the others; and aclrtFree(workspace), now that the stream is done with it
//! ```
//! ```
//! # use aclnn::{Device, QuantDType, Quantize, Tensor};
//! # let device = Device::auto()?;
//! # let (x, scales) = (Tensor::from_slice(&[0.25f32], [1], &device)?, Tensor::from_slice(&[10.0f32], [1], &device)?);
//! let y = Quantize::multiply(QuantDType::QInt8).axis(-1).run(&x, &scales, None)?;
//! let values = y.to_vec::<i8>()?; // waits for y, and for nothing else
//! # assert_eq!(values, [2]);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! | in C++ by hand | here |
//! | --- | --- |
//! | `aclInit`, `aclrtSetDevice`, the context of each thread | by the first call on a device, and for each call |
//! | descriptors, workspace, executor | made and kept by plans and their cache |
//! | which of `aclnnAscendQuant` and `...V3` this toolkit has | chosen |
//! | two streams on one tensor: an event between | by itself |
//! | a return code, and `aclGetRecentErrMsg` | [`Error`](crate::Error), with call, code, class and CANN's words |
//! | `aclrtBinaryLoadFromData`, `aclrtLaunchKernelWithHostArgs` | [`kernel`](crate::kernel): [`Module`](crate::kernel::Module), [`Launch`](crate::kernel::Launch) |
//! | a launcher of one's own beside these calls | [`Stream::foreign`](crate::Stream::foreign), [`Device::functions`](crate::Device::functions) |
