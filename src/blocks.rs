//! How tensors in formats of blocks are stored.
//!
//! The last two dimensions are cut into blocks, padded with zeros where they do not come out even. CANN's FRACTAL_NZ of rows
//! and columns has the storage `(columns / width, rows / 16, 16, width)`, where `width` elements take 32 bytes.
//!
//! Sources: `Ascend/op-plugin`, `ConvertWeightToINT4PackKernelNpuOpApi.cpp`; `hicann/ops-math`, `conversion/trans_data` and
//! `conversion/npu_format_cast`.

use smallvec::SmallVec;

use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;

/// Rows of a block of FRACTAL_NZ.
pub(crate) const NZ_ROWS: usize = 16;
/// Bytes of a row of such a block.
const NZ_BYTES: usize = 32;
/// Columns that the CPU's order for weights is padded to, and rows. Every instruction set packs into no more than that.
pub(crate) const PACKED_COLUMNS: usize = 64;
pub(crate) const PACKED_ROWS: usize = 4;

/// Bytes of a cache line, of which the CPU's order for floats has whole ones.
const LINE_BYTES: usize = 64;

/// How far columns of so many floats are apart in the CPU's order, in elements.
pub(crate) fn packed_line(inner: usize, size: usize) -> usize {
    let line = LINE_BYTES / size;
    inner.div_ceil(line).saturating_add(1).saturating_mul(line)
}

/// Whether weights of this type are packed as floats.
fn is_packed_float(dtype: DType) -> bool {
    matches!(dtype, DType::Float32 | DType::Float16 | DType::BFloat16)
}

/// The sizes of a storage, outermost first.
pub(crate) type StorageShape = SmallVec<[usize; 8]>;

/// The blocks of a tensor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Blocks {
    batch: SmallVec<[usize; 4]>,
    /// As stored: of a transposed view those of what it is the view of.
    pub rows: usize,
    pub columns: usize,
    /// Elements of a row of a block.
    pub width: usize,
    pub is_transposed: bool,
    format: Format,
}

impl Blocks {
    /// Those of a tensor of this form; `None` where its memory is not told by blocks, or where the layout is neither that of
    /// a new tensor nor that with the last two dimensions exchanged. Strides of dimensions of size 1 count: where one of the
    /// last two has it, they alone tell what lies where.
    pub fn of(format: Format, dtype: DType, layout: &Layout) -> Option<Blocks> {
        let [batch @ .., rows, columns] = layout.shape() else {
            return None;
        };
        let bits = dtype.bits().filter(|bits| matches!(bits, 8 | 16 | 32))?;
        let is_transposed = !layout.is_new();
        if is_transposed && !layout.transpose(-2, -1).ok()?.is_new() {
            return None;
        }
        let width = match format {
            Format::FractalNz => NZ_BYTES * 8 / bits,
            Format::CpuPacked if matches!(dtype, DType::Int8 | DType::Int32) => PACKED_ROWS,
            Format::CpuPacked if is_packed_float(dtype) && batch.is_empty() => 1,
            _ => return None,
        };
        let (rows, columns) = match (is_transposed, format) {
            (true, Format::FractalNz) => (*columns, *rows),
            _ => (*rows, *columns),
        };
        Some(Blocks {
            batch: SmallVec::from_slice(batch),
            rows,
            columns,
            width,
            is_transposed,
            format,
        })
    }

    /// The shape of the storage in elements, of FRACTAL_NZ.
    pub fn storage_shape(&self) -> StorageShape {
        let mut shape = StorageShape::from_slice(&self.batch);
        shape.extend([
            self.columns.div_ceil(self.width),
            self.rows.div_ceil(NZ_ROWS),
            NZ_ROWS,
            self.width,
        ]);
        shape
    }

    /// Bytes of the storage.
    ///
    /// # Errors
    /// [`ErrorKind::LayoutOverflow`] when they are more than memory can be.
    pub fn bytes(&self, dtype: DType) -> Result<usize> {
        let product = |sizes: &[usize]| {
            let mut sizes = sizes.iter();
            sizes.try_fold(1usize, |product, &size| product.checked_mul(size))
        };
        let bytes = match (self.format, dtype) {
            // Words of eight values lie along one dimension or the other, which sizes of 1 leave open.
            (Format::CpuPacked, DType::Int32) => {
                self.packed_bytes(8, 1).max(self.packed_bytes(1, 8))
            }
            (Format::CpuPacked, dtype) if is_packed_float(dtype) => {
                let size = dtype.bits().unwrap_or(8) / 8;
                product(&[packed_line(self.rows, size), self.columns, size])
            }
            (Format::CpuPacked, _) => self.packed_bytes(1, 1),
            _ => product(&self.storage_shape())
                .and_then(|elements| elements.checked_mul(dtype.bits().unwrap_or(8) / 8)),
        };
        bytes
            .filter(|&bytes| isize::try_from(bytes).is_ok())
            .ok_or_else(|| {
                let message = format!(
                    "{} by {} in {} takes more than memory can be",
                    self.rows, self.columns, self.format
                );
                Error::new(ErrorKind::LayoutOverflow, message).with_argument("shape")
            })
    }

    /// Bytes of packed weights, of elements of so many values along each dimension.
    fn packed_bytes(&self, down: usize, across: usize) -> Option<usize> {
        let rows = self
            .rows
            .checked_mul(down)?
            .checked_next_multiple_of(PACKED_ROWS)?;
        let columns = self
            .columns
            .checked_mul(across)?
            .checked_next_multiple_of(PACKED_COLUMNS)?;
        self.matrices().checked_mul(rows)?.checked_mul(columns)
    }

    /// How many matrices there are.
    pub fn matrices(&self) -> usize {
        self.batch.iter().product()
    }

    /// Elements of one matrix of FRACTAL_NZ, padding included.
    pub fn matrix_elements(&self) -> usize {
        self.columns.next_multiple_of(self.width) * self.rows.next_multiple_of(NZ_ROWS)
    }

    /// Takes a row-major tensor's bytes to FRACTAL_NZ, whose storage holds zeros, or back.
    ///
    /// `plain` is the tensor as stored: of a transposed view, what it is the view of.
    fn copy_runs(&self, size: usize, mut copy: impl FnMut(usize, usize, usize)) {
        let column_of_blocks = self.rows.next_multiple_of(NZ_ROWS) * self.width;
        for row in 0..self.matrices() * self.rows {
            let (matrix, inside) = (row / self.rows, row % self.rows);
            for column in (0..self.columns).step_by(self.width) {
                let block = matrix * self.matrix_elements()
                    + column / self.width * column_of_blocks
                    + inside * self.width;
                let run = self.width.min(self.columns - column);
                copy(
                    (row * self.columns + column) * size,
                    block * size,
                    run * size,
                );
            }
        }
    }

    /// Takes the bytes of a row-major tensor to FRACTAL_NZ. What is padding stays as it is.
    pub fn pack(&self, size: usize, plain: &[u8], storage: &mut [u8]) {
        self.copy_runs(size, |from, to, run| {
            storage[to..to + run].copy_from_slice(&plain[from..from + run]);
        });
    }

    /// Takes FRACTAL_NZ back to the bytes of a row-major tensor.
    pub fn unpack(&self, size: usize, storage: &[u8], plain: &mut [u8]) {
        self.copy_runs(size, |to, from, run| {
            plain[to..to + run].copy_from_slice(&storage[from..from + run]);
        });
    }
}

#[cfg(test)]
mod tests;
