//! A scale for each column of a plane, in strips of columns that stay in the cache between finding scales and using them.

use std::ops::Range;

use crate::cpu::rows::{
    HalfBounds, Lines, RowWork, Span, ask, reaching_nowhere, widen_each, widen_halves,
};
use crate::operators::checked::elementwise::Room;
use crate::operators::dynamic_quant::kernel::{Kernel, OFFSET, Part, SCALE, SMOOTH_SCALES, X};

/// The most columns that are quantized at a time.
const STRIP: usize = 1024;

/// How many rows ahead a strip asks for: they are far from each other, so that nobody but we can foresee the next ones.
const AHEAD: usize = 8;

/// Rows whose bounds are found at a time.
const TOGETHER: usize = 4;

/// Elements of a plane's strip that stay in the last cache. Narrow strips that would stay in the one before it are read in
/// runs too short for a memory.
const CACHED: usize = 1 << 22;

/// The work on columns.
pub(super) struct Columns<'k>(pub &'k Kernel);

/// The numbers of a strip, one for each column. Not all are used for each kind of call.
struct Strip {
    values: Room<STRIP>,
    factors: Room<STRIP>,
    offsets: Room<STRIP>,
    scales: Room<STRIP>,
    reciprocals: Room<STRIP>,
    rests: Room<STRIP>,
    bounds: HalfBounds<STRIP>,
}

impl Columns<'_> {
    /// Whole cache lines of 16-bit floats, not too few at a time.
    pub fn width(&self) -> usize {
        (CACHED / self.0.plane.max(1)).clamp(128, 512) / 32 * 32
    }

    pub fn strips(&self) -> usize {
        self.0.x.length.div_ceil(self.width())
    }

    /// How far the rows are apart that are asked for, in bytes.
    #[inline(always)]
    fn ahead(&self, row: usize) -> usize {
        self.0.x.apart(row, row + AHEAD)
    }

    /// Reads a part of a row, multiplied with the row's smooth scale.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn read(&self, part: &Part, blocks: &[*mut u8], values: &mut [f32]) {
        // SAFETY: upheld by the caller; there are as many smooth scales as rows of a plane.
        unsafe {
            let rows = (part.row, part.row + AHEAD);
            self.0.x.read_asking(blocks[X], rows, part.start, values);
            if let Some(smooth_scales) = &self.0.smooth_scales {
                let mut one = [0f32];
                let row = part.row % self.0.plane;
                smooth_scales.read(blocks[SMOOTH_SCALES], 0, row, &mut one);
                for value in values {
                    *value *= one[0];
                }
            }
        }
    }

    /// The bits of a part of a row, if they follow each other and nothing is multiplied with them.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn plain<'b>(&self, part: &Part, blocks: &[*mut u8]) -> Option<&'b [u16]> {
        // SAFETY: upheld by the caller.
        unsafe { self.0.plain(blocks, part.row) }.map(|bits| &bits[part.columns()])
    }

    /// Finds the bounds of each column of some rows' parts. They come to lie in `offsets`, the least, and in `factors`, the
    /// greatest or the greatest magnitude, as [`Span::of`] takes them.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn bounds(
        &self,
        first: Part,
        rows: Range<usize>,
        strip: &mut Strip,
        blocks: &[*mut u8],
    ) {
        let (symmetric, length) = (self.0.numbers.symmetric, first.length);
        let (least, most) = (strip.offsets.get(length), strip.factors.get(length));
        // SAFETY: upheld by the caller.
        unsafe {
            if self.plain(&first, blocks).is_some() {
                let bounds = strip.bounds.clear(symmetric, length);
                for row in rows.clone().step_by(TOGETHER) {
                    // The last row may be taken more than once.
                    let parts: [&[u16]; TOGETHER] = std::array::from_fn(|behind| {
                        let row = (row + behind).min(rows.end - 1);
                        let bits = self.plain(&Part { row, ..first }, blocks);
                        let bits = bits.unwrap_or_default();
                        let ahead = bits.as_ptr().cast::<u8>().wrapping_add(self.ahead(row));
                        for line in (0..size_of_val(bits)).step_by(64) {
                            ask(ahead.wrapping_add(line));
                        }
                        bits
                    });
                    widen_halves(symmetric, parts, bounds);
                }
                bounds.widen(symmetric, self.0.x.dtype, least, most);
                return;
            }
            let nowhere = reaching_nowhere(symmetric);
            least.fill(nowhere.0);
            most.fill(nowhere.1);
            let values = strip.values.get(length);
            for row in rows {
                self.read(&Part { row, ..first }, blocks, values);
                widen_each(symmetric, values, least, most);
            }
        }
    }
}

impl RowWork for Columns<'_> {
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let (kernel, width) = (self.0, self.width());
        let strips = kernel.x.length.div_ceil(width);
        let symmetric = kernel.numbers.symmetric;
        let mut strip = Strip {
            values: Room::new(),
            factors: Room::new(),
            offsets: Room::new(),
            scales: Room::new(),
            reciprocals: Room::new(),
            rests: Room::new(),
            bounds: HalfBounds::new(),
        };
        for piece in pieces {
            let (plane, start) = (piece / strips, piece % strips * width);
            let length = width.min(kernel.x.length - start);
            let rows = plane * kernel.plane..(plane + 1) * kernel.plane;
            let first = Part {
                row: rows.start,
                group: 0,
                start,
                length,
            };
            // SAFETY: upheld by the caller.
            unsafe { self.bounds(first, rows.clone(), &mut strip, blocks) };
            let (factors, offsets) = (strip.factors.get(length), strip.offsets.get(length));
            let scales = strip.scales.get(length);
            for index in 0..length {
                let span = Span::of(symmetric, offsets[index], factors[index]);
                let found = kernel.numbers.quantization(span);
                factors[index] = found.factor;
                offsets[index] = found.offset.unwrap_or(0.0);
                scales[index] = found.scale;
            }
            // SAFETY: upheld by the caller.
            unsafe {
                kernel
                    .scale
                    .write_floats(blocks[SCALE], plane, start, scales);
                if let Some(rows) = &kernel.offset {
                    rows.write_floats(blocks[OFFSET], plane, start, offsets);
                }
            }
            let offsets: &[f32] = if symmetric { &[] } else { offsets };
            // SAFETY: upheld by the caller.
            let is_plain = unsafe { self.plain(&first, blocks) }.is_some();
            let quantizer = kernel.each[usize::from(!is_plain)].as_ref();
            let room = [strip.reciprocals.get(length), strip.rests.get(length)];
            let reciprocals = quantizer.and_then(|each| each.reciprocals(factors, offsets, room));
            let strides =
                [&kernel.x, &kernel.y].map(|tensor| tensor.apart(rows.start, rows.start + 1));
            let lines = Lines {
                count: rows.len(),
                x_stride: strides[0],
                y_stride: strides[1],
            };
            let y = kernel.place_of(&first, blocks);
            // SAFETY: upheld by the caller; rows of a plane are as far apart as its first two.
            unsafe {
                let plain = self.plain(&first, blocks);
                if let (Some(bits), Some(quantizer), Some(y)) = (plain, quantizer, y) {
                    let (x, factors) = (bits.as_ptr().cast(), (&*factors, offsets));
                    let length = (length, self.ahead(rows.start));
                    quantizer.run_each(x, factors, reciprocals, y, length, &lines);
                    continue;
                }
            }
            let values = strip.values.get(length);
            for row in rows {
                let part = Part { row, ..first };
                let y = kernel.place_of(&part, blocks);
                // SAFETY: upheld by the caller.
                unsafe {
                    self.read(&part, blocks, values);
                    if let (Some(quantizer), Some(y), false) = (quantizer, y, is_plain) {
                        let (x, factors) = (values.as_ptr().cast(), (&*factors, offsets));
                        quantizer.run_each(x, factors, reciprocals, y, (length, 0), &Lines::ONE);
                        continue;
                    }
                    kernel.numbers.apply_each(factors, offsets, values);
                    kernel.write(&part, values, blocks);
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.0.y.writes_past()
    }
}
