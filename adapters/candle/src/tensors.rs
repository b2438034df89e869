//! Tensors of one crate as tensors of the other.

use aclnn::{Layout, TensorView};
use candle_core::{CpuStorage, DType, Device, Storage, Tensor};
use float8::F8E4M3;

use crate::{Error, Result};

/// The part of candle's memory that a layout describes, to be read where it is: what operations of candle are given.
///
/// # Errors
/// [`Error::TypeOfCandle`].
///
/// ```
/// use candle_core::{Device, Storage, Tensor};
///
/// let x = Tensor::new(&[1f32, 2.0, 3.0], &Device::Cpu)?.narrow(0, 1, 2)?;
/// let (storage, layout) = x.storage_and_layout();
/// if let Storage::Cpu(storage) = &*storage {
///     assert_eq!(aclnn_candle::tensor_view(storage, layout)?.to_vec::<f32>()?, [2.0, 3.0]);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn tensor_view<'a>(
    storage: &'a CpuStorage,
    layout: &candle_core::Layout,
) -> Result<TensorView<'a>> {
    let found = storage_dtype(storage);
    let dtype = dtype(found).ok_or(Error::TypeOfCandle(found))?;
    let view = match storage {
        CpuStorage::U8(values) => TensorView::from(values),
        CpuStorage::U32(values) => TensorView::from(values),
        CpuStorage::I16(values) => TensorView::from(values),
        CpuStorage::I32(values) => TensorView::from(values),
        CpuStorage::I64(values) => TensorView::from(values),
        CpuStorage::BF16(values) => TensorView::from(values),
        CpuStorage::F16(values) => TensorView::from(values),
        CpuStorage::F32(values) => TensorView::from(values),
        CpuStorage::F64(values) => TensorView::from(values),
        CpuStorage::F8E4M3(values) => {
            let all = Layout::contiguous([values.len()])?;
            // SAFETY: the elements are a byte each (the type is transparent over one), and are borrowed as long as the
            // view is there.
            unsafe { TensorView::from_host_parts(values.as_ptr().cast(), dtype, all)? }
        }
        CpuStorage::F4(bytes) | CpuStorage::F8E8M0(bytes) => {
            let elements = bytes.len() * 8 / dtype.bits().unwrap_or(8);
            TensorView::from_bytes(bytes, dtype, [elements])?
        }
        CpuStorage::F6E2M3(_) | CpuStorage::F6E3M2(_) => return Err(Error::TypeOfCandle(found)),
    };
    Ok(view.as_strided(layout.dims(), layout.stride(), layout.start_offset())?)
}

/// Lends a tensor of candle's, where it is, for a call.
///
/// # Errors
/// [`Error::Device`] of tensors that are not in host memory, [`Error::TypeOfCandle`], and what `call` returns.
///
/// ```
/// use aclnn_candle::with_tensor_view;
/// use candle_core::{Device, Tensor};
///
/// let x = Tensor::new(&[[1f32, 2.0], [3.0, 4.0]], &Device::Cpu)?;
/// let turned = with_tensor_view(&x.t()?, |x| Ok(x.to_vec::<f32>()?))?;
/// assert_eq!(turned, [1.0, 3.0, 2.0, 4.0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn with_tensor_view<R>(
    tensor: &Tensor,
    call: impl FnOnce(TensorView<'_>) -> Result<R>,
) -> Result<R> {
    let (storage, layout) = tensor.storage_and_layout();
    match &*storage {
        Storage::Cpu(storage) => call(tensor_view(storage, layout)?),
        Storage::Cuda(_) => Err(Error::Device("CUDA")),
        Storage::Metal(_) => Err(Error::Device("Metal")),
    }
}

/// Copies a tensor of any device into one of candle's on the CPU. Waits for work that still writes it.
///
/// int8, `Float8E5M2` and `HiFloat8` become `U8` with the same bytes.
///
/// # Errors
/// [`Error::TypeOfTensor`], or what the device says.
///
/// ```
/// let tensor = aclnn::Tensor::from_slice(&[1i8, -1], [2], &aclnn::Device::auto()?)?;
/// assert_eq!(aclnn_candle::tensor(&tensor)?.to_vec1::<u8>()?, [1, 255]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn tensor<'a>(tensor: impl Into<TensorView<'a>>) -> Result<Tensor> {
    let view = tensor.into();
    let shape = view.shape().to_vec();
    let storage = storage(view)?;
    let tensor = match storage {
        CpuStorage::U8(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::U32(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::I16(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::I32(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::I64(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::BF16(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::F16(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::F32(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::F64(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        CpuStorage::F8E4M3(values) => Tensor::from_vec(values, shape, &Device::Cpu),
        // `storage` makes none of these.
        other => return Err(Error::TypeOfCandle(storage_dtype(&other))),
    };
    Ok(tensor?)
}

/// The elements as candle's operations return them.
pub(crate) fn storage(view: TensorView<'_>) -> Result<CpuStorage> {
    use aclnn::DType as Here;
    Ok(match view.dtype() {
        Here::UInt8 => CpuStorage::U8(view.to_vec()?),
        Here::Int8 | Here::Float8E5M2 | Here::HiFloat8 => {
            CpuStorage::U8(view.view_dtype(Here::UInt8)?.to_vec()?)
        }
        Here::UInt32 => CpuStorage::U32(view.to_vec()?),
        Here::Int16 => CpuStorage::I16(view.to_vec()?),
        Here::Int32 => CpuStorage::I32(view.to_vec()?),
        Here::Int64 => CpuStorage::I64(view.to_vec()?),
        Here::BFloat16 => CpuStorage::BF16(view.to_vec()?),
        Here::Float16 => CpuStorage::F16(view.to_vec()?),
        Here::Float32 => CpuStorage::F32(view.to_vec()?),
        Here::Float64 => CpuStorage::F64(view.to_vec()?),
        Here::Float8E4M3FN => {
            let bytes: Vec<u8> = view.view_dtype(Here::UInt8)?.to_vec()?;
            CpuStorage::F8E4M3(bytes.into_iter().map(F8E4M3::from_bits).collect())
        }
        other => return Err(Error::TypeOfTensor(other)),
    })
}

/// A `U8` tensor of candle's as the int8 that its bytes are.
///
/// # Errors
/// [`Error::TypeOfWeight`] of any other type: 8-bit floats are no integers.
///
/// ```
/// use aclnn_candle::{int8, with_tensor_view};
/// use candle_core::{Device, Tensor};
///
/// let bytes = Tensor::new(&[1u8, 255], &Device::Cpu)?;
/// assert_eq!(with_tensor_view(&bytes, |bytes| Ok(int8(bytes)?.to_vec::<i8>()?))?, [1, -1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn int8(view: TensorView<'_>) -> Result<TensorView<'_>> {
    match view.dtype() {
        aclnn::DType::UInt8 => Ok(view.view_dtype(aclnn::DType::Int8)?),
        other => Err(Error::TypeOfWeight(other)),
    }
}

/// The type here of a type of candle's; `None` where CANN has none, or packs it otherwise.
///
/// ```
/// assert_eq!(aclnn_candle::dtype(candle_core::DType::BF16), Some(aclnn::DType::BFloat16));
/// assert_eq!(aclnn_candle::dtype(candle_core::DType::F6E2M3), None);
/// ```
pub fn dtype(dtype: DType) -> Option<aclnn::DType> {
    use aclnn::DType as Here;
    Some(match dtype {
        DType::U8 => Here::UInt8,
        DType::U32 => Here::UInt32,
        DType::I16 => Here::Int16,
        DType::I32 => Here::Int32,
        DType::I64 => Here::Int64,
        DType::BF16 => Here::BFloat16,
        DType::F16 => Here::Float16,
        DType::F32 => Here::Float32,
        DType::F64 => Here::Float64,
        DType::F8E4M3 => Here::Float8E4M3FN,
        DType::F8E8M0 => Here::Float8E8M0,
        DType::F4 => Here::Float4E2M1,
        // Those of 6 bits, and what candle may name later.
        _ => return None,
    })
}

fn storage_dtype(storage: &CpuStorage) -> DType {
    match storage {
        CpuStorage::U8(_) => DType::U8,
        CpuStorage::U32(_) => DType::U32,
        CpuStorage::I16(_) => DType::I16,
        CpuStorage::I32(_) => DType::I32,
        CpuStorage::I64(_) => DType::I64,
        CpuStorage::BF16(_) => DType::BF16,
        CpuStorage::F16(_) => DType::F16,
        CpuStorage::F32(_) => DType::F32,
        CpuStorage::F64(_) => DType::F64,
        CpuStorage::F8E4M3(_) => DType::F8E4M3,
        CpuStorage::F6E2M3(_) => DType::F6E2M3,
        CpuStorage::F6E3M2(_) => DType::F6E3M2,
        CpuStorage::F4(_) => DType::F4,
        CpuStorage::F8E8M0(_) => DType::F8E8M0,
    }
}
