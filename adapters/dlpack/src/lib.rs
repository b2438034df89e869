//! Tensors of the crate [`aclnn`] as DLPack tensors, and back, without a copy: memory shared with Python, torch and all that
//! speaks [DLPack](https://dmlc.github.io/dlpack/latest/), through the crate [`dlpark`].
//!
//! ```
//! use aclnn::{Device, QuantDType, Quantize, Tensor};
//! use aclnn_dlpack::{export, tensor_view};
//! use dlpark::legacy::Dlpack;
//!
//! let device = Device::cpu();
//! let x = Tensor::from_slice(&[0.5f32, 1.0, -1.5], [3], &device)?;
//! let address = x.as_ptr();
//! let shared: Dlpack = export(x)?; // what a capsule named `dltensor` holds
//! // SAFETY: nobody else has the memory.
//! let x = unsafe { tensor_view(&shared, &device)? };
//! assert_eq!(x.as_ptr(), address);
//! let y = Quantize::multiply(QuantDType::QInt8).run(&x, &[2.0f32], None)?;
//! assert_eq!(y.to_vec::<i8>()?, [1, 2, -3]);
//! # Ok::<(), aclnn_dlpack::Error>(())
//! ```
//!
//! # Devices
//! `kDLCPU` is host memory, which any CPU device is given for. `kDLExtDev` is an Atlas of that number, as torch_npu has it
//! (PyTorch names devices of its `PrivateUse1` so). All else is refused.
//!
//! **Order of work on an Atlas.** DLPack says nothing of CANN's streams. [`export`] waits for the device, so that who takes
//! the tensor may use it at once. Who lends memory to [`tensor_view`] sees to it that its own work is done, or queued on a
//! stream that ours waits for, and the other way round: see [`aclnn::TensorView::from_raw_parts`]. Whoever took an exported
//! tensor lets go of it after its own work on it is done, since the memory is used again then.
//!
//! # Types
//! All of [`DType`] that DLPack names: integers, `bool`, `float16` to `float64`, `bfloat16`, `complex32` to `complex128`, 8-bit
//! floats, and int4 and the float4 of `e2m1` packed, two in a byte. HiFloat8 and the types of 6 bits are refused:
//! `view_dtype` makes bytes of the former.

use aclnn::{DType, Device, Layout, Tensor, TensorView, TensorViewMut};
use dlpark::ffi::{DLDataType, DLDataTypeCode, DLDevice, DLDeviceType};
use dlpark::metadata::Dynamic;
use dlpark::tensor::TensorRef;
use dlpark::{DlpackFlags, Managed, ManagedTensorBase};

/// What cannot be exchanged.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// DLPack has no such type.
    #[error("argument tensor: DLPack has no {0}")]
    TypeOfTensor(DType),
    /// CANN has no such type, or its elements are vectors.
    #[error("argument managed: type {code} of {bits} bits and {lanes} lanes is none that CANN has")]
    TypeOfDlpack {
        /// `DLDataTypeCode`.
        code: u8,
        /// Bits of a lane.
        bits: u8,
        /// Lanes of an element.
        lanes: u16,
    },
    /// The memory is not that of the device.
    #[error(
        "argument managed: its memory is that of device {number} of type {kind}, which {device} is not"
    )]
    Device {
        /// `DLDeviceType`.
        kind: u32,
        /// The device's number.
        number: i32,
        /// The device that was given.
        device: String,
    },
    /// Tensors of CANN have no negative strides.
    #[error(
        "argument managed: dimension {dimension} has stride {stride}; tensors have no negative strides"
    )]
    NegativeStride {
        /// Which dimension, from 0 on.
        dimension: usize,
        /// Its stride in elements.
        stride: i64,
    },
    /// Elements of less than a byte that lie in bytes of their own.
    #[error("argument managed: each {0} is padded to a byte; CANN has them packed")]
    Padded(DType),
    /// A tensor in a private format has no order of elements that DLPack could tell.
    #[error("argument tensor: {0} is a format of blocks; DLPack has only strides")]
    Format(String),
    /// What `aclnn` says.
    #[error(transparent)]
    Aclnn(#[from] aclnn::Error),
    /// What `dlpark` says of the description.
    #[error(transparent)]
    Description(#[from] dlpark::tensor::Error),
    /// What `dlpark` says of shape and strides.
    #[error(transparent)]
    Metadata(#[from] dlpark::metadata::Error),
}

/// What this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Hands a tensor on: whoever takes it owns it, and gives it back by DLPack's deleter, from any thread. `M` is
/// `DLManagedTensor` or `DLManagedTensorVersioned`, as the taker asks.
///
/// On an Atlas it waits until the device has done all its work.
///
/// # Errors
/// [`Error::TypeOfTensor`], [`Error::Format`], or what the device says.
///
/// ```
/// use dlpark::versioned::Dlpack;
///
/// let tensor = aclnn::Tensor::from_slice(&[1.0f32, 2.0], [2], &aclnn::Device::auto()?)?;
/// let shared: Dlpack = aclnn_dlpack::export(tensor)?;
/// let capsule = shared.into_raw(); // what a capsule named `dltensor_versioned` holds
/// // SAFETY: it was just made, and is owned here.
/// drop(unsafe { Dlpack::from_raw(capsule) });
/// # Ok::<(), aclnn_dlpack::Error>(())
/// ```
pub fn export<M: ManagedTensorBase>(tensor: Tensor) -> Result<Managed<M>> {
    let dtype = type_of_dlpack(tensor.dtype()).ok_or(Error::TypeOfTensor(tensor.dtype()))?;
    if tensor.format().is_private() {
        return Err(Error::Format(tensor.format().to_string()));
    }
    let device = dl_device(tensor.device());
    if !tensor.device().is_cpu() {
        tensor.device().synchronize()?;
    }
    let prepared = Dynamic::new(tensor.shape(), tensor.layout().strides()).prepare_as::<M>()?;
    // A tensor's first element begins on a byte, and its address does not move with it.
    let start = tensor.as_ptr().cast_mut();
    let mut initialized = prepared.initialize(Box::new(tensor));
    initialized.set_data(start);
    initialized.set_dtype(dtype);
    initialized.set_device(device);
    // SAFETY: shape and strides are those of the tensor, which is kept until the deleter runs and is nobody else's.
    Ok(unsafe { initialized.finish() })
}

/// A tensor that somebody lends through DLPack, to be read where it is. `device` says which device of this crate its memory
/// belongs to.
///
/// # Safety
/// The memory is that of the description, initialised, and stays unchanged as long as the view is used. On an Atlas that
/// includes the work queued with it.
///
/// # Errors
/// [`Error::Device`], [`Error::TypeOfDlpack`], [`Error::NegativeStride`], [`Error::Description`] of one that is broken,
/// [`aclnn::ErrorKind::Unaligned`].
///
/// ```
/// use dlpark::legacy::Dlpack;
///
/// let device = aclnn::Device::auto()?;
/// let lent: Dlpack = aclnn_dlpack::export(aclnn::Tensor::from_slice(&[1i8, 2], [2], &device)?)?;
/// // SAFETY: nobody else has the memory.
/// let view = unsafe { aclnn_dlpack::tensor_view(&lent, &device)? };
/// assert_eq!(view.to_vec::<i8>()?, [1, 2]);
/// # Ok::<(), aclnn_dlpack::Error>(())
/// ```
pub unsafe fn tensor_view<'a, M: ManagedTensorBase>(
    managed: &'a Managed<M>,
    device: &'a Device,
) -> Result<TensorView<'a>> {
    let flags = managed.flags();
    let tensor = managed.validate()?;
    let (dtype, layout) = form(&tensor, flags, device)?;
    // SAFETY: the caller vouches for the memory of the description, in which its offset lies.
    let start = unsafe { tensor.offset_bytes_ptr()? }.cast();
    // SAFETY: as the caller vouches; the memory was just found to be that of the device.
    Ok(unsafe { TensorView::from_raw_parts(start, dtype, layout, device)? })
}

/// A tensor that somebody lends through DLPack, to be written where it is.
///
/// # Safety
/// The memory is that of the description, initialised, and nobody else uses it as long as the view is used. On an Atlas that
/// includes the work queued with it.
///
/// # Errors
/// As [`tensor_view`]; [`Error::Description`] of one that may only be read too, and
/// [`aclnn::ErrorKind::OutputOverlapsInput`] when elements lie upon one another.
///
/// ```
/// use dlpark::legacy::Dlpack;
///
/// let device = aclnn::Device::auto()?;
/// let mut lent: Dlpack = aclnn_dlpack::export(aclnn::Tensor::from_slice(&[1i8, 2], [2], &device)?)?;
/// // SAFETY: nobody else has the memory.
/// let mut view = unsafe { aclnn_dlpack::tensor_view_mut(&mut lent, &device)? };
/// view.copy_from(&aclnn::Tensor::from_slice(&[3i8, 4], [2], &device)?)?;
/// assert_eq!(view.view().to_vec::<i8>()?, [3, 4]);
/// # Ok::<(), aclnn_dlpack::Error>(())
/// ```
pub unsafe fn tensor_view_mut<'a, M: ManagedTensorBase>(
    managed: &'a mut Managed<M>,
    device: &'a Device,
) -> Result<TensorViewMut<'a>> {
    let flags = managed.flags();
    let tensor = managed.validate_mut()?;
    let (dtype, layout) = form(&tensor, flags, device)?;
    // SAFETY: the caller vouches for the memory of the description, in which its offset lies.
    let start = unsafe { tensor.offset_bytes_ptr()? }.cast_mut().cast();
    // SAFETY: as the caller vouches; the memory was just found to be that of the device.
    Ok(unsafe { TensorViewMut::from_raw_parts(start, dtype, layout, device)? })
}

/// The device as DLPack names it: `kDLCPU`, or `kDLExtDev` and its number.
///
/// ```
/// use dlpark::ffi::DLDeviceType;
///
/// assert_eq!(aclnn_dlpack::dl_device(&aclnn::Device::cpu()).device_type, DLDeviceType::CPU);
/// ```
pub fn dl_device(device: &Device) -> DLDevice {
    match device.is_cpu() {
        true => DLDevice::CPU,
        false => DLDevice {
            device_type: DLDeviceType::EXTDEV,
            device_id: device.ordinal().try_into().unwrap_or(i32::MAX),
        },
    }
}

/// Type and layout of a description, whose first element the layout begins with.
fn form(tensor: &TensorRef<'_>, flags: DlpackFlags, device: &Device) -> Result<(DType, Layout)> {
    let found = tensor.device();
    if found != dl_device(device) {
        return Err(Error::Device {
            kind: found.device_type.0,
            number: found.device_id,
            device: device.to_string(),
        });
    }
    let found = tensor.dtype();
    let dtype = type_here(found).ok_or(Error::TypeOfDlpack {
        code: found.code.0,
        bits: found.bits,
        lanes: found.lanes,
    })?;
    if dtype.bits().is_some_and(|bits| bits < 8)
        && flags.contains(DlpackFlags::IS_SUBBYTE_TYPE_PADDED)
    {
        return Err(Error::Padded(dtype));
    }
    // A valid description has no negative sizes, and sizes that memory cannot have are the layout's to refuse.
    let shape = tensor.shape();
    let sizes: Vec<usize> = shape
        .iter()
        .map(|&size| size.try_into().unwrap_or(usize::MAX))
        .collect();
    let strides = tensor.strides_or_compact()?;
    let mut steps = Vec::with_capacity(strides.len());
    for (dimension, (&size, &stride)) in shape.iter().zip(strides.iter()).enumerate() {
        // Along a dimension of one element nothing is stepped over.
        match usize::try_from(stride) {
            Ok(step) => steps.push(step),
            Err(_) if size <= 1 => steps.push(0),
            Err(_) => return Err(Error::NegativeStride { dimension, stride }),
        }
    }
    Ok((dtype, Layout::strided(sizes, steps, 0)?))
}

/// Types under both names, of one lane.
const TYPES: [(DType, DLDataTypeCode, u8); 21] = [
    (DType::Bool, DLDataTypeCode::BOOL, 8),
    (DType::Int4, DLDataTypeCode::INT, 4),
    (DType::Int8, DLDataTypeCode::INT, 8),
    (DType::Int16, DLDataTypeCode::INT, 16),
    (DType::Int32, DLDataTypeCode::INT, 32),
    (DType::Int64, DLDataTypeCode::INT, 64),
    (DType::UInt8, DLDataTypeCode::UINT, 8),
    (DType::UInt16, DLDataTypeCode::UINT, 16),
    (DType::UInt32, DLDataTypeCode::UINT, 32),
    (DType::UInt64, DLDataTypeCode::UINT, 64),
    (DType::Float16, DLDataTypeCode::FLOAT, 16),
    (DType::Float32, DLDataTypeCode::FLOAT, 32),
    (DType::Float64, DLDataTypeCode::FLOAT, 64),
    (DType::BFloat16, DLDataTypeCode::BFLOAT, 16),
    (DType::Complex32, DLDataTypeCode::COMPLEX, 32),
    (DType::Complex64, DLDataTypeCode::COMPLEX, 64),
    (DType::Complex128, DLDataTypeCode::COMPLEX, 128),
    (DType::Float8E4M3FN, DLDataTypeCode::FLOAT8_E4M3FN, 8),
    (DType::Float8E5M2, DLDataTypeCode::FLOAT8_E5M2, 8),
    (DType::Float8E8M0, DLDataTypeCode::FLOAT8_E8M0FNU, 8),
    (DType::Float4E2M1, DLDataTypeCode::FLOAT4_E2M1FN, 4),
];

fn type_of_dlpack(dtype: DType) -> Option<DLDataType> {
    let found = TYPES.iter().find(|(here, ..)| *here == dtype);
    found.map(|&(_, code, bits)| DLDataType::scalar(code, bits))
}

fn type_here(dtype: DLDataType) -> Option<DType> {
    let mut types = TYPES.iter();
    let found = types.find(|(_, code, bits)| dtype.matches(DLDataType::scalar(*code, *bits)));
    found.map(|&(dtype, ..)| dtype)
}

/// The README's example, so that it is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
