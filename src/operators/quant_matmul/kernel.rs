//! The numbers of a quantized product: what becomes of the exact sums.
//!
//! Sources: `hicann/ops-nn`, `matmul/quant_batch_matmul_v3/op_kernel` for scales that the vector unit multiplies by, and
//! `quant/trans_quant_param_v2` with the documents of the matrix unit for those that it multiplies by itself. Each step is
//! rounded to binary32 by itself.

use half::slice::HalfFloatSliceExt;
use half::{bf16, f16};

use crate::call::recipe;
use crate::cpu::Isa;
use crate::cpu::kept::{Kept, Number};
use crate::cpu::product::matrix::Matrix;
use crate::cpu::product::{Finish, Packed, Product, Right};
use crate::cpu::rows::Rows;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::operators::quant_matmul::check::{BIAS, OFFSET, OUT, PERTOKEN_SCALE, SCALE, X1, X2};
use crate::operators::trans_quant_param::word;

/// Columns that are finished at a time, as many as a product gives at most.
const MOST: usize = 64;

/// How sums become elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Steps {
    /// They are the elements.
    Sums,
    /// Scales in binary32, of tokens and a bias if there are such.
    Vector,
    /// The matrix unit's: a multiplier cut to 19 bits, and an offset.
    Unit,
}

/// The right operand.
#[derive(Debug)]
pub(super) enum Weight {
    Plain(Matrix),
    /// As [`QuantMatmul::prepare_weight`](super::QuantMatmul::prepare_weight) made it.
    Packed(Packed),
}

/// A call made ready for the CPU.
#[derive(Debug)]
pub(super) struct Kernel {
    pub left: Matrix,
    pub right: Weight,
    /// The left and the right matrix of each place of the output's batch.
    pub batches: Vec<(usize, usize)>,
    pub steps: Steps,
    pub scale: Rows,
    pub offset: Option<Rows>,
    pub pertoken_scale: Option<Rows>,
    pub bias: Option<Rows>,
    pub out: Out,
}

/// Where elements go.
#[derive(Debug)]
pub(super) struct Out {
    pub dtype: DType,
    /// The start of each matrix.
    pub starts: Vec<usize>,
    pub row_stride: usize,
    pub column_stride: usize,
}

/// A multiplier of the matrix unit with what goes with it.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
struct Word(u64);

// SAFETY: a word is a number of 64 bits, of which any are one.
unsafe impl Number for Word {}

impl Word {
    /// Of a scale and an offset, as `aclnnTransQuantParamV2` makes it: the scale is cut.
    fn new(scale: f32, offset: f32) -> Word {
        Word(word(scale, Some(offset), false))
    }

    fn multiplier(self) -> f32 {
        f32::from_bits(self.0 as u32 & 0xffff_e000)
    }

    fn offset(self) -> i32 {
        ((self.0 >> 37) as i32) << 23 >> 23
    }

    fn is_signed(self) -> bool {
        self.0 >> 46 & 1 == 1
    }

    /// Whether sums are to be shifted before they are multiplied.
    fn shifts(self) -> bool {
        self.0 >> 36 & 1 == 1
    }
}

/// The small operands of a run, column by column.
struct Epilogue<'a> {
    kernel: &'a Kernel,
    scales: Kept<f32>,
    /// Of words: the offset, and the least and the greatest value of an 8-bit output.
    offsets: Kept<[i32; 3]>,
    pertoken: Kept<f32>,
    float_bias: Kept<f32>,
    int_bias: Kept<i32>,
    out: *mut u8,
}

// SAFETY: pieces write elements apart and only read the rest.
unsafe impl Sync for Epilogue<'_> {}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        // SAFETY: upheld by the caller, for the operands in their order.
        unsafe {
            let epilogue = self.epilogue(blocks)?;
            let product = Product {
                left: &self.left,
                right: match &self.right {
                    Weight::Plain(matrix) => Right::Plain(matrix, blocks[X2]),
                    Weight::Packed(packed) => Right::Packed(packed, blocks[X2]),
                },
                batches: &self.batches,
            };
            product.run(Isa::active(), blocks[X1], &epilogue)
        }
    }
}

/// All elements of a vector, or of the rows of a tensor.
///
/// # Safety
/// As for [`Rows::read`].
unsafe fn read(rows: &Rows, block: *const u8) -> Result<Kept<f32>> {
    let mut values = Kept::any(rows.count() * rows.length)?;
    for (row, values) in values.chunks_exact_mut(rows.length.max(1)).enumerate() {
        // SAFETY: upheld by the caller.
        unsafe { rows.read(block, row, 0, values) };
    }
    Ok(values)
}

impl Kernel {
    fn columns(&self) -> usize {
        match &self.right {
            Weight::Plain(matrix) => matrix.columns.size,
            Weight::Packed(packed) => packed.columns(),
        }
    }

    /// # Safety
    /// As for [`recipe::Kernel::run`].
    unsafe fn epilogue(&self, blocks: &[*mut u8]) -> Result<Epilogue<'_>> {
        let columns = self.columns();
        let mut epilogue = Epilogue {
            kernel: self,
            scales: Kept::none(),
            offsets: Kept::none(),
            pertoken: Kept::none(),
            float_bias: Kept::none(),
            int_bias: Kept::none(),
            out: blocks[OUT],
        };
        // SAFETY: upheld by the caller.
        unsafe {
            match self.steps {
                Steps::Sums => {}
                Steps::Vector => {
                    epilogue.scales = spread(read(&self.scale, blocks[SCALE])?, columns)?;
                }
                Steps::Unit => {
                    let words = spread(self.words(blocks)?, columns)?;
                    epilogue.scales =
                        Kept::collected(columns, words.iter().map(|word| word.multiplier()))?;
                    if self.out.dtype == DType::Int8 {
                        let offset = |word: &Word| {
                            let [least, most] = if word.is_signed() {
                                [-128, 127]
                            } else {
                                [0, 255]
                            };
                            [word.offset(), least, most]
                        };
                        epilogue.offsets = Kept::collected(columns, words.iter().map(offset))?;
                    }
                }
            }
            if let Some(pertoken_scale) = &self.pertoken_scale {
                epilogue.pertoken = read(pertoken_scale, blocks[PERTOKEN_SCALE])?;
            }
            match &self.bias {
                Some(bias) if bias.dtype == DType::Int32 => {
                    let all = (0..bias.count())
                        .flat_map(|row| (0..bias.length).map(move |column| (row, column)));
                    let values =
                        all.map(|(row, column)| bias.integer(blocks[BIAS], row, column) as i32);
                    epilogue.int_bias = Kept::collected(bias.count() * bias.length, values)?;
                }
                Some(bias) => epilogue.float_bias = read(bias, blocks[BIAS])?,
                None => {}
            }
        }
        Ok(epilogue)
    }

    /// # Safety
    /// As for [`recipe::Kernel::run`].
    unsafe fn words(&self, blocks: &[*mut u8]) -> Result<Kept<Word>> {
        // SAFETY: upheld by the caller.
        unsafe {
            if self.scale.dtype == DType::Int64 {
                let word = |place| Word(self.scale.integer(blocks[SCALE], 0, place) as u64);
                let words = Kept::collected(self.scale.length, (0..self.scale.length).map(word))?;
                if let Some(place) = words.iter().position(|word| word.shifts()) {
                    let message = format!(
                        "scale holds {:#x} at {place}, whose bit 36 shifts sums before they are multiplied; the CPU does not do that",
                        words[place].0
                    );
                    return Err(Error::new(ErrorKind::UnsupportedArgument, message)
                        .with_argument("scale")
                        .with_aclnn_status(None));
                }
                return Ok(words);
            }
            let scales = read(&self.scale, blocks[SCALE])?;
            let offsets = match &self.offset {
                Some(offset) => read(offset, blocks[OFFSET])?,
                None => Kept::collected(1, std::iter::once(0.0))?,
            };
            let count = scales.len().max(offsets.len());
            let (scales, offsets) = (spread(scales, count)?, spread(offsets, count)?);
            let pairs = scales.iter().zip(&*offsets);
            Kept::collected(
                count,
                pairs.map(|(&scale, &offset)| Word::new(scale, offset)),
            )
        }
    }
}

/// One value for all, or one for each.
fn spread<T: Number>(values: Kept<T>, count: usize) -> Result<Kept<T>> {
    match values[..] {
        [value] => Kept::filled(count, value),
        _ => Ok(values),
    }
}

impl Finish for Epilogue<'_> {
    unsafe fn finish(&self, batch: usize, row: usize, column: usize, sums: &[i32]) {
        let mut biased = [0i32; MOST];
        let biased = &mut biased[..sums.len()];
        biased.copy_from_slice(sums);
        let columns = self.kernel.columns();
        if !self.int_bias.is_empty() {
            // One row for all, or one for each matrix.
            let start = batch * columns % self.int_bias.len() + column;
            for (sum, bias) in biased.iter_mut().zip(&self.int_bias[start..]) {
                *sum = sum.wrapping_add(*bias);
            }
        }
        if self.kernel.steps == Steps::Sums {
            // SAFETY: upheld by the caller.
            return unsafe { self.write(batch, row, column, biased) };
        }
        let mut values = [0.0f32; MOST];
        let values = &mut values[..sums.len()];
        let scales = &self.scales[column..];
        for ((value, &sum), &scale) in values.iter_mut().zip(&*biased).zip(scales) {
            *value = sum as f32 * scale;
        }
        if let Some(&pertoken) = self.pertoken.get(row) {
            values.iter_mut().for_each(|value| *value *= pertoken);
        }
        if !self.float_bias.is_empty() {
            let start = batch * columns % self.float_bias.len() + column;
            for (value, bias) in values.iter_mut().zip(&self.float_bias[start..]) {
                *value += bias;
            }
        }
        // SAFETY: upheld by the caller.
        unsafe {
            match self.kernel.out.dtype {
                DType::Float16 => {
                    if self.kernel.steps == Steps::Unit {
                        // The unit has no infinities.
                        let most = f16::MAX.to_f32();
                        values
                            .iter_mut()
                            .for_each(|value| *value = value.clamp(-most, most));
                    }
                    let mut halves = [f16::ZERO; MOST];
                    let halves = &mut halves[..values.len()];
                    halves.convert_from_f32_slice(values);
                    self.write(batch, row, column, halves);
                }
                DType::BFloat16 => {
                    let mut halves = [bf16::ZERO; MOST];
                    let halves = &mut halves[..values.len()];
                    halves.convert_from_f32_slice(values);
                    self.write(batch, row, column, halves);
                }
                _ => {
                    let mut bytes = [0u8; MOST];
                    let bytes = &mut bytes[..values.len()];
                    let offsets = &self.offsets[column..];
                    for ((byte, value), &[offset, least, most]) in
                        bytes.iter_mut().zip(values).zip(offsets)
                    {
                        // Rounded and cut to nine bits first, which can show behind an offset.
                        let rounded = value.round_ties_even().clamp(-256.0, 255.0) as i32;
                        *byte = (rounded + offset).clamp(least, most) as u8;
                    }
                    self.write(batch, row, column, bytes);
                }
            }
        }
    }
}

impl Epilogue<'_> {
    /// # Safety
    /// As for [`Finish::finish`], with `T` of the size of the output's elements.
    unsafe fn write<T: Copy>(&self, batch: usize, row: usize, column: usize, values: &[T]) {
        let out = &self.kernel.out;
        let start = out.starts[batch] + row * out.row_stride + column * out.column_stride;
        // SAFETY: upheld by the caller.
        unsafe {
            let to = self.out.cast::<T>().add(start);
            if out.column_stride == 1 {
                std::ptr::copy_nonoverlapping(values.as_ptr(), to, values.len());
            } else {
                for (index, &value) in values.iter().enumerate() {
                    *to.add(index * out.column_stride) = value;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_hold_a_cut_scale_and_nine_bits_of_offset() {
        let word = Word::new(f32::from_bits(0x3f80_3fff), -300.0);
        assert_eq!(word.0, 0x3f80_2000 | 1 << 46 | 0x100 << 37);
        assert_eq!(word.offset(), -256);
        assert!(word.is_signed() && !word.shifts());
        assert_eq!(Word::new(1.0, 2.5).offset(), 2);
        assert_eq!(Word::new(1.0, f32::NAN).offset(), 0);
    }
}
