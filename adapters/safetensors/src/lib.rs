//! Tensors of [`safetensors`] files as tensors of the crate [`aclnn`] without a copy, and the other way round.
//!
//! ```
//! use aclnn::{Device, Tensor};
//! use aclnn_safetensors::{serializable, tensor_view};
//! use safetensors::SafeTensors;
//!
//! let weight = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &Device::auto()?)?;
//! let file = safetensors::serialize([("weight", serializable(&weight)?)], None)?;
//!
//! let file = SafeTensors::deserialize(&file)?; // of a file: a memory map of it
//! let weight = tensor_view(&file.tensor("weight")?)?;
//! assert_eq!(weight.to_vec::<f32>()?, [1.0, 2.0, 3.0, 4.0]);
//! let on_device = weight.to(&Device::auto()?)?;
//! # assert_eq!(on_device.shape(), [2, 2]);
//! # Ok::<(), aclnn_safetensors::Error>(())
//! ```
//!
//! # Types
//! | safetensors | here |
//! | --- | --- |
//! | `BOOL`, `U8`, `I8`, `U16`, `I16`, `U32`, `I32`, `U64`, `I64`, `F16`, `BF16`, `F32`, `F64`, `C64` | the type of that name |
//! | `F8_E4M3`, `F8_E5M2`, `F8_E8M0` | `Float8E4M3FN`, `Float8E5M2`, `Float8E8M0` |
//! | `F4` | `Float4E2M1`, two in a byte; an odd number cannot be had |
//! | `F6_E2M3`, `F6_E3M2`, `F8_E4M3FNUZ`, `F8_E5M2FNUZ` | refused: CANN has none, or packs them otherwise |
//!
//! Files hold no int4: packed words are `I32` in them, and HiFloat8 is `U8`; `view_dtype` names the latter anew.

use std::borrow::Cow;

use aclnn::{DType, Device, Tensor, TensorView};
use safetensors::{Dtype, View};

/// What cannot be had from a file, or put into one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// CANN has no such type.
    #[error("argument tensor: {0:?} is no type that CANN has")]
    TypeOfFile(Dtype),
    /// Files have no such type.
    #[error("argument tensor: files of safetensors have no {0}")]
    TypeOfTensor(DType),
    /// Files hold numbers with the low byte first, and on this machine the high byte is first.
    #[error(
        "argument tensor: {0:?} cannot be used where it is, since files hold the low byte first and this machine the high one"
    )]
    ByteOrder(Dtype),
    /// What `aclnn` says.
    #[error(transparent)]
    Aclnn(#[from] aclnn::Error),
    /// What `safetensors` says.
    #[error(transparent)]
    SafeTensors(#[from] safetensors::SafeTensorError),
}

/// What this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A tensor of a file, to be read where it is: in a memory map of the file, without a copy.
///
/// # Errors
/// [`Error::TypeOfFile`]; [`Error::ByteOrder`] on machines that hold the high byte first, of elements of more than a byte;
/// [`aclnn::ErrorKind::Unaligned`] when the elements do not begin where their type needs it, which writers of today see to
/// and older files do not: [`tensor`] takes those too.
///
/// ```
/// use safetensors::{Dtype, tensor::TensorView};
///
/// let bytes = [1u8, 2, 3, 0xff];
/// let view = aclnn_safetensors::tensor_view(&TensorView::new(Dtype::I8, vec![2, 2], &bytes)?)?;
/// assert_eq!(view.as_ptr(), bytes.as_ptr().cast());
/// assert_eq!(view.to_vec::<i8>()?, [1, 2, 3, -1]);
/// # Ok::<(), aclnn_safetensors::Error>(())
/// ```
pub fn tensor_view<'data>(
    tensor: &safetensors::tensor::TensorView<'data>,
) -> Result<TensorView<'data>> {
    let dtype = usable(tensor.dtype())?;
    Ok(TensorView::from_bytes(
        tensor.data(),
        dtype,
        tensor.shape(),
    )?)
}

/// Copies a tensor of a file to a device, wherever its elements begin in the file.
///
/// # Errors
/// [`Error::TypeOfFile`] and [`Error::ByteOrder`] as [`tensor_view`]; [`aclnn::ErrorKind::OutOfMemory`], or what the device
/// says.
///
/// ```
/// use safetensors::{Dtype, tensor::TensorView};
///
/// let bytes = [0u8, 0, 0, 0x80, 0x3f];
/// let stored = TensorView::new(Dtype::F32, vec![1], &bytes[1..])?;
/// let tensor = aclnn_safetensors::tensor(&stored, &aclnn::Device::auto()?)?;
/// assert_eq!(tensor.to_vec::<f32>()?, [1.0]);
/// # Ok::<(), aclnn_safetensors::Error>(())
/// ```
pub fn tensor(tensor: &safetensors::tensor::TensorView<'_>, device: &Device) -> Result<Tensor> {
    let dtype = usable(tensor.dtype())?;
    Ok(Tensor::from_bytes(
        tensor.data(),
        dtype,
        tensor.shape(),
        device,
    )?)
}

/// The type of a file's numbers that can be used as they lie there.
fn usable(found: Dtype) -> Result<DType> {
    let dtype = dtype(found).ok_or(Error::TypeOfFile(found))?;
    match cfg!(target_endian = "big") && found.bitsize() > 8 {
        true => Err(Error::ByteOrder(found)),
        false => Ok(dtype),
    }
}

/// A tensor that `safetensors::serialize` takes: in host memory where it is, of an Atlas a copy. Waits for work that still
/// writes it.
///
/// # Errors
/// [`Error::TypeOfTensor`], [`Error::ByteOrder`], or what the device says.
///
/// ```
/// use aclnn::{Device, Tensor};
///
/// let tensor = Tensor::from_slice(&[7i8, -7], [2], &Device::cpu())?;
/// let file = safetensors::serialize([("x", aclnn_safetensors::serializable(&tensor)?)], None)?;
/// assert!(file.ends_with(&[7, 0xf9]));
/// # Ok::<(), aclnn_safetensors::Error>(())
/// ```
pub fn serializable<'a>(tensor: impl Into<TensorView<'a>>) -> Result<Serializable<'a>> {
    let view = tensor.into();
    let dtype = type_of_file(view.dtype()).ok_or(Error::TypeOfTensor(view.dtype()))?;
    if cfg!(target_endian = "big") && dtype.bitsize() > 8 {
        return Err(Error::ByteOrder(dtype));
    }
    // Contiguous elements of the host serve where they are; others are gathered.
    let gathered = match view.as_bytes() {
        Ok(_) => None,
        Err(_) => Some(view.to_bytes()?),
    };
    Ok(Serializable {
        view,
        dtype,
        gathered,
    })
}

/// A tensor that can be written to a file; from [`serializable`].
#[derive(Debug)]
pub struct Serializable<'a> {
    view: TensorView<'a>,
    dtype: Dtype,
    gathered: Option<Vec<u8>>,
}

impl Serializable<'_> {
    fn bytes(&self) -> &[u8] {
        match &self.gathered {
            Some(bytes) => bytes,
            // The view could be read as bytes when this was made, and nothing about it has changed.
            None => self.view.as_bytes().unwrap_or(&[]),
        }
    }
}

impl View for Serializable<'_> {
    fn dtype(&self) -> Dtype {
        self.dtype
    }

    fn shape(&self) -> &[usize] {
        self.view.shape()
    }

    fn data(&self) -> Cow<'_, [u8]> {
        Cow::Borrowed(self.bytes())
    }

    fn data_len(&self) -> usize {
        self.bytes().len()
    }
}

/// Types under both names.
const TYPES: [(Dtype, DType); 18] = [
    (Dtype::BOOL, DType::Bool),
    (Dtype::F4, DType::Float4E2M1),
    (Dtype::U8, DType::UInt8),
    (Dtype::I8, DType::Int8),
    (Dtype::F8_E5M2, DType::Float8E5M2),
    (Dtype::F8_E4M3, DType::Float8E4M3FN),
    (Dtype::F8_E8M0, DType::Float8E8M0),
    (Dtype::I16, DType::Int16),
    (Dtype::U16, DType::UInt16),
    (Dtype::F16, DType::Float16),
    (Dtype::BF16, DType::BFloat16),
    (Dtype::I32, DType::Int32),
    (Dtype::U32, DType::UInt32),
    (Dtype::F32, DType::Float32),
    (Dtype::C64, DType::Complex64),
    (Dtype::F64, DType::Float64),
    (Dtype::I64, DType::Int64),
    (Dtype::U64, DType::UInt64),
];

/// The type here of a file's type; `None` where CANN has none.
///
/// ```
/// use aclnn::DType;
///
/// assert_eq!(aclnn_safetensors::dtype(safetensors::Dtype::BF16), Some(DType::BFloat16));
/// assert_eq!(aclnn_safetensors::dtype(safetensors::Dtype::F8_E5M2FNUZ), None);
/// ```
pub fn dtype(dtype: Dtype) -> Option<DType> {
    let found = TYPES.iter().find(|(of_file, _)| *of_file == dtype);
    found.map(|&(_, dtype)| dtype)
}

fn type_of_file(dtype: DType) -> Option<Dtype> {
    let found = TYPES.iter().find(|(_, here)| *here == dtype);
    found.map(|&(of_file, _)| of_file)
}

/// The README's example, so that it is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
