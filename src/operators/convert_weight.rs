//! `npu_convert_weight_to_int4pack`: weights as words of eight 4-bit values.
//!
//! torch_npu packs on the host and never calls `aclnnConvertWeightToINT4Pack`, whose first phase would do everything with
//! blocking copies; the bytes agree. So does this.
//!
//! Source: `hicann/ops-nn`, `aclnn_convert_weight_to_int4_pack.cpp`; `Ascend/op-plugin` for the front end.

use crate::device::Device;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::gather::{collected, out_of_memory};
use crate::operators::checked::rules::{self, broken};
use crate::soc::{ProductFamily, Target};
use crate::tensor::{Tensor, TensorSpec, TensorView, TensorViewMut};

use ProductFamily::{Ascend950, AtlasA2, AtlasA3};

/// `torch_npu.npu_convert_weight_to_int4pack`: the low four bits of eight int32 values in each int32 word, the first in the
/// lowest bits. Nothing saturates.
///
/// - `weight`: int32 `(k, n)`, contiguous, n a multiple of 8, not empty. On Ascend 950 also float32, whose values become
///   float4_e2m1 codes (what is none of its numbers becomes 0), and with a first dimension of groups.
/// - `inner_k_tiles`: not used, as in torch_npu.
///
/// The weights are packed on the host, whichever device they are on; the result is on that device.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells.
///
/// ```
/// use aclnn::{Device, Tensor, npu_convert_weight_to_int4pack};
///
/// let weight = Tensor::from_slice(&[1i32, 2, 3, 4, 5, 6, 7, -8], [1, 8], &Device::cpu())?;
/// let packed = npu_convert_weight_to_int4pack(&weight, 0)?;
/// assert_eq!(packed.to_vec::<i32>()?, [0x8765_4321_u32.cast_signed()]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_convert_weight_to_int4pack<'a>(
    weight: impl Into<TensorView<'a>>,
    inner_k_tiles: i64,
) -> Result<Tensor> {
    let _ = inner_k_tiles;
    ConvertWeightToInt4Pack::new().run(weight)
}

/// [`npu_convert_weight_to_int4pack`] with an output of the caller's, and with the order of words that an Atlas reads fastest.
///
/// ```
/// use aclnn::{ConvertWeightToInt4Pack, Device, Tensor};
///
/// let weight = Tensor::from_slice(&[1i32, 2, 3, 4, 5, 6, 7, -8], [1, 8], &Device::cpu())?;
/// let packed = ConvertWeightToInt4Pack::new().run(&weight)?;
/// assert_eq!(packed.to_vec::<i32>()?, [0x8765_4321_u32.cast_signed()]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct ConvertWeightToInt4Pack {
    /// Words of a column of blocks; `None` for row-major words.
    words: Option<usize>,
}

impl ConvertWeightToInt4Pack {
    /// Row-major words.
    pub fn new() -> ConvertWeightToInt4Pack {
        ConvertWeightToInt4Pack::default()
    }

    /// Words in the order of the format FRACTAL_NZ, in its storage shape: `(n / words, k / 16, 16, words)`, sizes rounded up
    /// and what is none of the weight's zero. On A2 and A3 a block is 8 words wide, on Ascend 950 2 or 4.
    pub fn fractal_nz(mut self, words: usize) -> ConvertWeightToInt4Pack {
        self.words = Some(words);
        self
    }

    /// Packs into a new tensor on the weight's device.
    ///
    /// # Errors
    /// As [`npu_convert_weight_to_int4pack`].
    pub fn run<'a>(&self, weight: impl Into<TensorView<'a>>) -> Result<Tensor> {
        let weight = weight.into();
        let device = device_of(&weight);
        let shape = self.check(device.target(), &weight_spec(&weight)?)?.layout;
        let words = self.pack(&weight)?;
        Tensor::from_slice(&words, shape.shape(), &device)
    }

    /// Packs into a tensor of the caller's.
    ///
    /// # Errors
    /// As [`npu_convert_weight_to_int4pack`]; nothing is written then.
    pub fn run_into<'a, 'o>(
        &self,
        weight: impl Into<TensorView<'a>>,
        y: impl Into<TensorViewMut<'o>>,
    ) -> Result<()> {
        let (weight, mut y) = (weight.into(), y.into());
        let device = device_of(&weight);
        let (weight_spec, y_spec) = (weight_spec(&weight)?, TensorSpec::from(&y));
        if y_spec.dtype == DType::Undefined {
            return Err(broken(ErrorKind::NullTensor, "y", "y is null"));
        }
        self.check_with(device.target(), &weight_spec, Some(&y_spec))?;
        let words = self.pack(&weight)?;
        let packed = Tensor::from_slice(&words, y_spec.shape(), &device)?;
        y.copy_from(&packed)
    }

    /// Checks the call for a product, without a device or memory; gives the form of its output.
    ///
    /// # Errors
    /// The first rule that the call breaks.
    pub fn check(&self, target: &Target, weight: &TensorSpec) -> Result<TensorSpec> {
        self.check_with(target, weight, None)
    }

    fn check_with(
        &self,
        target: &Target,
        weight: &TensorSpec,
        y: Option<&TensorSpec>,
    ) -> Result<TensorSpec> {
        let offered = [AtlasA2, AtlasA3, Ascend950];
        let name = "npu_convert_weight_to_int4pack";
        let family = rules::family(target, name, "weight", &offered)?;
        let on_950 = family == Ascend950;
        rules::rank("weight", weight, 2, if on_950 { 3 } else { 2 })?;
        let dtypes: &[DType] = match family {
            Ascend950 => &[DType::Int32, DType::Float32],
            _ => &[DType::Int32],
        };
        rules::dtype(target, "weight", weight.dtype, dtypes)?;
        if let Some(y) = y.filter(|y| y.dtype != DType::Int32) {
            let message = format!("y is {}; the words are int32", y.dtype);
            return Err(broken(ErrorKind::DTypeCombination, "y", message));
        }
        let both = [("weight", Some(weight)), ("y", y)];
        rules::formats(&both, Some(161_002))?;
        for (argument, spec) in both {
            if let Some(spec) = spec.filter(|spec| !spec.layout.is_contiguous()) {
                let message = format!("{argument} is {:?}; it must be contiguous", spec.layout);
                return Err(broken(ErrorKind::NotContiguous, argument, message));
            }
        }
        if weight.layout.is_empty() {
            let message = format!("weight has shape {:?}, no value", weight.shape());
            return Err(broken(ErrorKind::EmptyTensor, "weight", message));
        }
        rules::last_dimension("weight", weight, 8, name)?;
        let mut shape = weight.shape().to_vec();
        if let Some(last) = shape.last_mut() {
            *last /= 8;
        }
        if let (Some(words), [.., rows, columns]) = (self.words, &shape[..]) {
            let allowed: &[usize] = if on_950 { &[2, 4] } else { &[8] };
            if !allowed.contains(&words) {
                let message = format!("blocks of {words} words; {allowed:?} are possible");
                return Err(broken(ErrorKind::Shape, "y", message));
            }
            let blocks = [columns.div_ceil(words), rows.div_ceil(16), 16, words];
            shape.truncate(shape.len() - 2);
            shape.extend(blocks);
        }
        rules::output("y", y, DType::Int32, &shape)
    }

    /// The words of a checked weight in the order of the output.
    fn pack(&self, weight: &TensorView<'_>) -> Result<Vec<i32>> {
        let words = match weight.dtype() {
            DType::Float32 => packed(&weight.to_vec::<f32>()?, float4)?,
            _ => packed(&weight.to_vec::<i32>()?, |value| value as u32 & 0xf)?,
        };
        let (Some(width), [.., rows, columns]) = (self.words, weight.shape()) else {
            return Ok(words);
        };
        let columns = columns / 8;
        let planes = words.chunks(rows * columns);
        let count = planes.len() * rows.next_multiple_of(16) * columns.next_multiple_of(width);
        let mut blocks = Vec::new();
        blocks
            .try_reserve_exact(count)
            .map_err(|_| out_of_memory(4 * count))?;
        for plane in planes {
            for across in 0..columns.div_ceil(width) {
                for row in 0..rows.next_multiple_of(16) {
                    for column in across * width..(across + 1) * width {
                        let inside = row < *rows && column < columns;
                        blocks.push(if inside {
                            plane[row * columns + column]
                        } else {
                            0
                        });
                    }
                }
            }
        }
        Ok(blocks)
    }
}

/// Words of eight values each, the code of the first in the lowest bits.
fn packed<T: Copy>(values: &[T], code: impl Fn(T) -> u32) -> Result<Vec<i32>> {
    let (eights, _) = values.as_chunks::<8>();
    let words = eights.iter().map(|eight| {
        let values = eight.iter().enumerate();
        values
            .fold(0, |word, (place, &value)| word | code(value) << (4 * place))
            .cast_signed()
    });
    collected(eights.len(), words)
}

fn device_of(weight: &TensorView<'_>) -> Device {
    weight.device().map_or_else(Device::cpu, Clone::clone)
}

fn weight_spec(weight: &TensorView<'_>) -> Result<TensorSpec> {
    let spec = TensorSpec::from(weight);
    match spec.dtype {
        DType::Undefined => Err(broken(ErrorKind::NullTensor, "weight", "weight is null")),
        _ => Ok(spec),
    }
}

/// The code of a number in float4_e2m1, after all but the first bit of its mantissa are cut off; 0 for what is none then.
fn float4(value: f32) -> u32 {
    const MAGNITUDES: [f32; 8] = [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0];
    let bits = value.to_bits() & 0xffc0_0000;
    let magnitude = f32::from_bits(bits & 0x7fff_ffff);
    let found = MAGNITUDES.iter().position(|&number| number == magnitude);
    match found {
        Some(code) if code == 0 && value.to_bits() != bits => 0,
        Some(code) => bits >> 31 << 3 | code as u32,
        None => 0,
    }
}
