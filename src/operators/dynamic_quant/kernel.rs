//! The kernel of a dynamic quantization: rows with a scale each, all of them with one, or columns.

mod columns;

use std::ops::Range;
use std::sync::Mutex;

use crate::call::recipe;
use crate::cpu::rows::{self, Quantizer, RowWork, Rows, Span};
use crate::cpu::{Arithmetic, Isa};
use crate::dtype::DType;
use crate::error::Result;
use crate::gather::collected;
use crate::lock::lock;
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::groups::Groups;
use crate::operators::dynamic_quant::numbers::{Numbers, Quantization};
use crate::operators::dynamic_quant::{DynamicQuant, QuantMode};
use crate::soc::ProductFamily;
use crate::tensor::TensorSpec;

/// Elements that are kept between finding a scale and using it.
const KEPT: usize = 4096;

/// Factors for x before the quantization, one row for all of x's rows or one for each group of them.
pub(super) struct SmoothScales<'a> {
    pub values: &'a TensorSpec,
    pub group_index: Option<&'a TensorSpec>,
}

/// A call made ready for the CPU.
#[derive(Debug)]
pub(super) struct Kernel {
    numbers: Numbers,
    mode: QuantMode,
    /// Rows along the last dimension.
    x: Rows,
    smooth_scales: Option<Rows>,
    groups: Option<Groups>,
    y: Rows,
    /// Each scale, but for columns those of a plane in a row.
    scale: Rows,
    offset: Option<Rows>,
    /// Rows of a plane, where columns have scales.
    plane: usize,
    /// From x, and from binary32.
    quantizers: [Option<Quantizer>; 2],
    /// The same by a scale for each column.
    each: [Option<Quantizer>; 2],
    isa: Isa,
}

/// The place of each operand's block.
const X: usize = 0;
const SMOOTH_SCALES: usize = 1;
const GROUP_INDEX: usize = 2;
const Y: usize = 3;
const SCALE: usize = 4;
const OFFSET: usize = 5;

impl Kernel {
    pub fn new(
        call: &DynamicQuant,
        family: ProductFamily,
        x: &TensorSpec,
        smooth: Option<SmoothScales<'_>>,
        (y, scale, offset): (&TensorSpec, &TensorSpec, Option<&TensorSpec>),
    ) -> Kernel {
        let (most, reach) = match y.dtype {
            DType::Int32 => (7.0, 15.0),
            DType::Float8E4M3FN => (448.0, 896.0),
            DType::Float8E5M2 => (57344.0, 114688.0),
            DType::HiFloat8 if call.dst_type_max != 0.0 => {
                (call.dst_type_max, 2.0 * call.dst_type_max)
            }
            DType::HiFloat8 => (32768.0, 65536.0),
            _ => (127.0, 255.0),
        };
        let group_index = smooth.as_ref().and_then(|smooth| smooth.group_index);
        let isa = Isa::active();
        let arithmetic = match family {
            ProductFamily::Ascend950 => Arithmetic::Divide,
            _ => Arithmetic::Multiply { sqrt_mode: false },
        };
        let quantizer = |from| {
            let types = (from, y.dtype);
            let is_plain = family != ProductFamily::Atlas310P;
            let quantizer =
                is_plain.then(|| Quantizer::for_all(types, arithmetic, !call.symmetric));
            quantizer.flatten()
        };
        let shape = x.shape();
        let scales = |spec: &TensorSpec| match call.quant_mode {
            QuantMode::PerChannel => Rows::along(spec, 0),
            _ => Rows::elements(spec),
        };
        Kernel {
            numbers: Numbers {
                family,
                symmetric: call.symmetric,
                has_groups: group_index.is_some(),
                most,
                reach,
            },
            mode: call.quant_mode,
            x: Rows::along(x, 0),
            smooth_scales: smooth.map(|smooth| Rows::along(smooth.values, 0)),
            groups: group_index.map(|spec| Groups(Rows::along(spec, 0))),
            y: Rows::along(y, 0),
            scale: scales(scale),
            offset: offset.map(scales),
            plane: shape[shape.len() - 2],
            quantizers: [quantizer(x.dtype), quantizer(DType::Float32)],
            each: [x.dtype, DType::Float32]
                .map(|from| Quantizer::for_each((from, y.dtype), arithmetic, !call.symmetric)),
            isa,
        }
    }

    /// The bits of a row of 16-bit floats that nothing is multiplied with, if they follow each other.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn plain<'b>(&self, blocks: &[*mut u8], row: usize) -> Option<&'b [u16]> {
        if self.smooth_scales.is_some() {
            return None;
        }
        let start = self.x.neighbours(blocks[X], row, 0)?;
        // SAFETY: upheld by the caller; checks let no other types through.
        Some(unsafe { std::slice::from_raw_parts(start.cast(), self.x.length) })
    }

    /// Widens a span by a part of a row.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn span(&self, part: &Part, blocks: &[*mut u8], room: &mut Scratch, span: &mut Span) {
        // SAFETY: upheld by the caller.
        unsafe {
            if let Some(bits) = self.plain(blocks, part.row) {
                span.add_halves(self.x.dtype, &bits[part.columns()]);
            } else {
                span.add(room.read(self, part, blocks));
            }
        }
    }

    /// Quantizes a part of a row, whose values are in the room already where `are_kept` says so.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn quantize(
        &self,
        part: &Part,
        blocks: &[*mut u8],
        room: &mut Scratch,
        found: Quantization,
        are_kept: bool,
    ) {
        let y = self.place_of(part, blocks);
        let scale = (found.factor, found.offset);
        // SAFETY: upheld by the caller; y has the shape of x.
        unsafe {
            let plain = self.plain(blocks, part.row);
            if let (Some(bits), Some(quantizer), Some(y)) = (plain, &self.quantizers[0], y) {
                let (x, ahead) = (bits[part.columns()].as_ptr(), size_of_val(bits));
                quantizer.run(x.cast(), scale, y, part.length, ahead);
                return;
            }
            let values = if are_kept && plain.is_none() {
                room.values.get(part.length)
            } else {
                room.read(self, part, blocks)
            };
            if let (Some(quantizer), Some(y)) = (&self.quantizers[1], y) {
                let ahead = self.next_row(part, values.as_ptr().addr(), blocks);
                quantizer.run(values.as_ptr().cast(), scale, y, part.length, ahead);
                return;
            }
            self.numbers.apply_one(found.factor, found.offset, values);
            self.write(part, values, blocks);
        }
    }

    /// Where a part goes whose elements follow each other, and whether past the caches.
    #[inline(always)]
    fn place_of(&self, part: &Part, blocks: &[*mut u8]) -> Option<(*mut u8, bool)> {
        let packed = if self.y.dtype == DType::Int32 { 8 } else { 1 };
        let y = self
            .y
            .neighbours(blocks[Y], part.row, part.start / packed)?;
        Some((y.cast_mut(), self.y.is_past(blocks[Y])))
    }

    /// How far the same part of x's next row, which need not be there, is from an address: memory has nothing to do while
    /// values that lie in the cache are quantized. 0 for a small x.
    #[inline(always)]
    fn next_row(&self, part: &Part, from: usize, blocks: &[*mut u8]) -> usize {
        match self.x.neighbours(blocks[X], part.row + 1, part.start) {
            Some(next) if self.x.ahead() > 0 => next.addr().wrapping_sub(from),
            _ => 0,
        }
    }

    /// Converts values that are in the range of y's type.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn write(&self, part: &Part, values: &[f32], blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe {
            match self.y.dtype {
                DType::Int8 | DType::Int32 => {
                    self.y
                        .write_integers(blocks[Y], part.row, part.start, values);
                }
                _ => self.y.write_floats(blocks[Y], part.row, part.start, values),
            }
        }
    }

    /// # Safety
    /// As for [`RowWork::carry_out`], of the row's scale.
    #[inline(always)]
    unsafe fn write_scale(&self, row: usize, found: Quantization, blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe {
            self.scale
                .write_floats(blocks[SCALE], row, 0, &[found.scale]);
            if let (Some(rows), Some(offset)) = (&self.offset, found.offset) {
                rows.write_floats(blocks[OFFSET], row, 0, &[offset]);
            }
        }
    }

    /// The parts of a row.
    #[inline(always)]
    fn parts(&self, row: usize, group: usize) -> impl Iterator<Item = Part> + use<> {
        let length = self.x.length;
        (0..length).step_by(KEPT).map(move |start| Part {
            row,
            group,
            start,
            length: KEPT.min(length - start),
        })
    }
}

/// A part of a row that the room has room for.
#[derive(Clone, Copy, Debug)]
struct Part {
    row: usize,
    group: usize,
    start: usize,
    length: usize,
}

impl Part {
    #[inline(always)]
    fn columns(&self) -> Range<usize> {
        self.start..self.start + self.length
    }
}

/// Numbers that stay in the cache: values of x, and their smooth scales.
struct Scratch {
    values: Room<KEPT>,
    smooth: Room<KEPT>,
    /// The group and the first column of those.
    ready: Option<(usize, usize)>,
}

impl Scratch {
    #[inline(always)]
    fn new() -> Scratch {
        Scratch {
            values: Room::new(),
            smooth: Room::new(),
            ready: None,
        }
    }

    /// Reads values of x, multiplied with their smooth scales.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn read(&mut self, kernel: &Kernel, part: &Part, blocks: &[*mut u8]) -> &mut [f32] {
        let (values, x) = (self.values.get(part.length), &kernel.x);
        let (row, start, length) = (part.row, part.start, part.length);
        // SAFETY: upheld by the caller; smooth scales have as many values as a row.
        unsafe {
            let Some(smooth_scales) = &kernel.smooth_scales else {
                x.read(blocks[X], row, start, values);
                return values;
            };
            let smooth = self.smooth.get(length);
            if self.ready != Some((part.group, start)) {
                smooth_scales.read(blocks[SMOOTH_SCALES], part.group, start, smooth);
                self.ready = Some((part.group, start));
            }
            x.read_products(blocks[X], row, start, smooth, values);
        }
        values
    }
}

/// Rows with a scale each.
impl RowWork for Kernel {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Scratch::new();
        let (mut group, mut end) = (0, 0);
        for row in rows {
            // SAFETY: upheld by the caller.
            unsafe {
                if let Some(groups) = self.groups.as_ref().filter(|_| row >= end) {
                    (group, end) = groups.of(row, blocks[GROUP_INDEX]);
                }
                let mut span = Span::none(self.numbers.symmetric);
                for part in self.parts(row, group) {
                    self.span(&part, blocks, &mut room, &mut span);
                }
                let found = self.numbers.quantization(span);
                self.write_scale(row, found, blocks);
                let are_kept = self.x.length <= KEPT;
                for part in self.parts(row, group) {
                    self.quantize(&part, blocks, &mut room, found, are_kept);
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.y.writes_past()
    }
}

/// One scale for everything: finding how far it reaches.
struct Reaching<'k> {
    kernel: &'k Kernel,
    span: Mutex<Span>,
}

impl RowWork for Reaching<'_> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Scratch::new();
        let mut span = Span::none(self.kernel.numbers.symmetric);
        for row in rows {
            for part in self.kernel.parts(row, 0) {
                // SAFETY: upheld by the caller.
                unsafe { self.kernel.span(&part, blocks, &mut room, &mut span) };
            }
        }
        lock(&self.span).join(span);
    }
}

/// One scale for everything: using it.
struct Using<'k> {
    kernel: &'k Kernel,
    found: Quantization,
}

impl RowWork for Using<'_> {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut room = Scratch::new();
        for row in rows {
            for part in self.kernel.parts(row, 0) {
                // SAFETY: upheld by the caller.
                unsafe {
                    self.kernel
                        .quantize(&part, blocks, &mut room, self.found, false);
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.kernel.y.writes_past()
    }
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let (rows, length, isa) = (self.x.count(), self.x.length, self.isa);
        // SAFETY: upheld by the caller, for the operands in their order.
        unsafe {
            if length == 0 || rows == 0 {
                // The device leaves scales unwritten; 0 is what a row of zeros has.
                let zero = Quantization {
                    factor: 0.0,
                    offset: (!self.numbers.symmetric).then_some(0.0),
                    scale: 0.0,
                };
                let length = self.scale.length;
                let zeros = collected(length, std::iter::repeat_n(0.0, length))?;
                for row in 0..self.scale.count() {
                    self.scale.write_floats(blocks[SCALE], row, 0, &zeros);
                    if let (Some(rows), Some(_)) = (&self.offset, zero.offset) {
                        rows.write_floats(blocks[OFFSET], row, 0, &zeros);
                    }
                }
                return Ok(());
            }
            match self.mode {
                QuantMode::PerTensor => {
                    let reaching = Reaching {
                        kernel: self,
                        span: Mutex::new(Span::none(self.numbers.symmetric)),
                    };
                    rows::spread(&reaching, rows, length, 60, isa, blocks);
                    let span = *lock(&reaching.span);
                    let found = self.numbers.quantization(span);
                    self.write_scale(0, found, blocks);
                    let using = Using {
                        kernel: self,
                        found,
                    };
                    rows::spread(&using, rows, length, 60, isa, blocks);
                }
                QuantMode::PerChannel => {
                    let columns = columns::Columns(self);
                    let pieces = rows / self.plane * columns.strips();
                    let elements = self.plane.saturating_mul(columns.width().min(length));
                    rows::spread(&columns, pieces, elements, 200, isa, blocks);
                }
                QuantMode::PerToken => rows::spread(self, rows, length, 120, isa, blocks),
            }
        }
        Ok(())
    }
}
