//! The passes over elements that are not the device's: ranges of slices before, errors after.
//!
//! They read the stored types as they are. Each function is compiled for several instruction sets, and
//! the best that the processor has is called; all add up in the same order, so that the figures do not
//! depend on it.

use aclnn::DType;
use half::{bf16, f16};
use multiversion::multiversion;

/// Values that are worked on side by side.
const LANES: usize = 32;
/// Values whose squares are added in binary32 before their sum goes on in binary64.
const SUMMED: usize = 4096;

/// A stored type, whose bits are ordered as integers once those of negative numbers are flipped.
trait Source: Copy {
    type Key: Copy + Ord;
    fn key(self) -> Self::Key;
    fn value(self) -> f32;
}

impl Source for f32 {
    type Key = i32;
    #[inline(always)]
    fn key(self) -> i32 {
        let bits = self.to_bits().cast_signed();
        bits ^ ((bits >> 31) & i32::MAX)
    }
    #[inline(always)]
    fn value(self) -> f32 {
        self
    }
}

impl Source for bf16 {
    type Key = i16;
    #[inline(always)]
    fn key(self) -> i16 {
        let bits = self.to_bits().cast_signed();
        bits ^ ((bits >> 15) & i16::MAX)
    }
    #[inline(always)]
    fn value(self) -> f32 {
        f32::from_bits(u32::from(self.to_bits()) << 16)
    }
}

impl Source for f16 {
    type Key = i16;
    #[inline(always)]
    fn key(self) -> i16 {
        let bits = self.to_bits().cast_signed();
        bits ^ ((bits >> 15) & i16::MAX)
    }
    /// Exact for finite numbers. The exponent is put right by a product, which does subnormals too.
    #[inline(always)]
    fn value(self) -> f32 {
        let bits = u32::from(self.to_bits());
        let magnitude = f32::from_bits((bits & 0x7fff) << 13) * f32::from_bits(0x7780_0000);
        f32::from_bits(magnitude.to_bits() | (bits & 0x8000) << 16)
    }
}

/// Elements as they are stored.
#[derive(Clone, Copy)]
pub enum Values<'a> {
    Float32(&'a [f32]),
    Float16(&'a [f16]),
    BFloat16(&'a [bf16]),
}

impl Values<'_> {
    pub fn len(&self) -> usize {
        match self {
            Values::Float32(values) => values.len(),
            Values::Float16(values) => values.len(),
            Values::BFloat16(values) => values.len(),
        }
    }

    pub fn get(&self, index: usize) -> f32 {
        match self {
            Values::Float32(values) => values[index],
            Values::Float16(values) => values[index].to_f32(),
            Values::BFloat16(values) => values[index].to_f32(),
        }
    }

    /// Widens them to binary32; exact.
    pub fn widen(&self, widened: &mut [f32]) {
        match *self {
            Values::Float32(values) => widened.copy_from_slice(values),
            Values::Float16(values) => widen_f16(values, widened),
            Values::BFloat16(values) => widen_bf16(values, widened),
        }
    }
}

#[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx512dq", "x86_64+avx2"))]
fn widen_bf16(values: &[bf16], widened: &mut [f32]) {
    for (value, wide) in values.iter().zip(widened) {
        *wide = value.value();
    }
}

#[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx512dq", "x86_64+avx2"))]
fn widen_f16(values: &[f16], widened: &mut [f32]) {
    for (value, wide) in values.iter().zip(widened) {
        *wide = value.value();
    }
}

/// The smallest and the largest value of each slice of a tile, 0 included, as ordered integers: those of
/// 16 bits where the values have 16.
#[derive(Default)]
pub struct Ranges {
    narrow: (Vec<i16>, Vec<i16>),
    wide: (Vec<i32>, Vec<i32>),
}

impl Ranges {
    /// Begins a tile of so many slices.
    pub fn reset(&mut self, slices: usize) {
        for bounds in [&mut self.narrow.0, &mut self.narrow.1] {
            bounds.clear();
            bounds.resize(slices, 0);
        }
        for bounds in [&mut self.wide.0, &mut self.wide.1] {
            bounds.clear();
            bounds.resize(slices, 0);
        }
    }

    /// Takes in values of shape `[rows, slices, inner]`.
    pub fn include(&mut self, values: Values<'_>, inner: usize) {
        let (narrow, wide) = (&mut self.narrow, &mut self.wide);
        match values {
            Values::Float32(values) => extend_f32(values, inner, &mut wide.0, &mut wide.1),
            Values::Float16(values) => extend_f16(values, inner, &mut narrow.0, &mut narrow.1),
            Values::BFloat16(values) => extend_bf16(values, inner, &mut narrow.0, &mut narrow.1),
        }
    }

    /// The bounds of each slice of values of this type; a NaN shows as one.
    pub fn bounds(&self, dtype: DType) -> impl Iterator<Item = (f32, f32)> {
        let narrow = self.narrow.0.iter().zip(&self.narrow.1);
        let wide = self.wide.0.iter().zip(&self.wide.1);
        narrow.zip(wide).map(move |((&l16, &h16), (&l32, &h32))| {
            let bits = |key: i16| (key ^ ((key >> 15) & i16::MAX)).cast_unsigned();
            match dtype {
                DType::Float16 => {
                    let value = |key| f16::from_bits(bits(key)).to_f32();
                    (value(l16), value(h16))
                }
                DType::BFloat16 => {
                    let value = |key| bf16::from_bits(bits(key)).to_f32();
                    (value(l16), value(h16))
                }
                _ => {
                    let value =
                        |key: i32| f32::from_bits((key ^ ((key >> 31) & i32::MAX)).cast_unsigned());
                    (value(l32), value(h32))
                }
            }
        })
    }
}

#[inline(always)]
fn extend<S: Source>(values: &[S], inner: usize, lo: &mut [S::Key], hi: &mut [S::Key]) {
    let slices = lo.len();
    for row in values.chunks_exact(slices * inner) {
        if inner == 1 {
            for ((value, lo), hi) in row.iter().zip(lo.iter_mut()).zip(hi.iter_mut()) {
                *lo = value.key().min(*lo);
                *hi = value.key().max(*hi);
            }
            continue;
        }
        for ((slice, lo), hi) in row
            .chunks_exact(inner)
            .zip(lo.iter_mut())
            .zip(hi.iter_mut())
        {
            let (chunks, rest) = slice.as_chunks::<LANES>();
            let (mut lows, mut highs) = ([*lo; LANES], [*hi; LANES]);
            for chunk in chunks {
                for lane in 0..LANES {
                    lows[lane] = lows[lane].min(chunk[lane].key());
                    highs[lane] = highs[lane].max(chunk[lane].key());
                }
            }
            // Both in one loop, which takes half as long as two.
            let mut width = LANES / 2;
            while width > 0 {
                for lane in 0..width {
                    lows[lane] = lows[lane].min(lows[lane + width]);
                    highs[lane] = highs[lane].max(highs[lane + width]);
                }
                width /= 2;
            }
            (*lo, *hi) = (lows[0], highs[0]);
            for value in rest {
                *lo = value.key().min(*lo);
                *hi = value.key().max(*hi);
            }
        }
    }
}

#[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx512dq", "x86_64+avx2"))]
fn extend_f32(values: &[f32], inner: usize, lo: &mut [i32], hi: &mut [i32]) {
    extend(values, inner, lo, hi);
}

#[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx512dq", "x86_64+avx2"))]
fn extend_f16(values: &[f16], inner: usize, lo: &mut [i16], hi: &mut [i16]) {
    extend(values, inner, lo, hi);
}

#[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx512dq", "x86_64+avx2"))]
fn extend_bf16(values: &[bf16], inner: usize, lo: &mut [i16], hi: &mut [i16]) {
    extend(values, inner, lo, hi);
}

/// What quantization cost, added up.
#[derive(Clone, Copy, Default, Debug)]
pub struct ErrorSums {
    pub max: f32,
    pub squares: f64,
    pub value_squares: f64,
    pub elements: u64,
}

impl ErrorSums {
    pub fn add(&mut self, other: &ErrorSums) {
        self.max = self.max.max(other.max);
        self.squares += other.squares;
        self.value_squares += other.value_squares;
        self.elements += other.elements;
    }

    /// Root mean square of the errors.
    pub fn root_mean_square(&self) -> f64 {
        (self.squares / self.elements.max(1) as f64).sqrt()
    }

    /// The same, relative to the root mean square of the values.
    pub fn relative(&self) -> f64 {
        if self.value_squares > 0.0 {
            (self.squares / self.value_squares).sqrt()
        } else {
            0.0
        }
    }
}

/// Codes as CANN gives them.
#[derive(Clone, Copy)]
pub enum Codes<'a> {
    Int8(&'a [u8]),
    UInt8(&'a [u8]),
    /// Two in a byte, the first in the lower half.
    Int4(&'a [u8]),
    /// Any others, with what each stands for.
    Table(&'a [u8], &'a [f32; 256]),
}

/// Compares values of shape `[rows, slices, inner]` with `(code - zero_point) * scale`.
pub fn errors(
    values: Values<'_>,
    codes: Codes<'_>,
    inner: usize,
    scales: &[f32],
    zero_points: &[f32],
) -> ErrorSums {
    // Squares are added in units of the largest scale, so that none is beyond binary32.
    let unit = scales.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    let of = Slices {
        inner,
        scales,
        zero_points,
        inverse: 1.0 / unit,
    };
    let sums = match (values, codes) {
        (Values::Float32(x), Codes::Int8(q)) => f32_int8(x, q, of),
        (Values::Float16(x), Codes::Int8(q)) => f16_int8(x, q, of),
        (Values::BFloat16(x), Codes::Int8(q)) => bf16_int8(x, q, of),
        (Values::Float32(x), Codes::UInt8(q)) => f32_uint8(x, q, of),
        (Values::Float16(x), Codes::UInt8(q)) => f16_uint8(x, q, of),
        (Values::BFloat16(x), Codes::UInt8(q)) => bf16_uint8(x, q, of),
        (Values::Float32(x), Codes::Int4(q)) => f32_int4(x, q, of),
        (Values::Float16(x), Codes::Int4(q)) => f16_int4(x, q, of),
        (Values::BFloat16(x), Codes::Int4(q)) => bf16_int4(x, q, of),
        (Values::Float32(x), Codes::Table(q, table)) => compare(x, &TableCodes(q, table), of),
        (Values::Float16(x), Codes::Table(q, table)) => compare(x, &TableCodes(q, table), of),
        (Values::BFloat16(x), Codes::Table(q, table)) => compare(x, &TableCodes(q, table), of),
    };
    let square = f64::from(unit) * f64::from(unit);
    ErrorSums {
        max: sums.max,
        squares: sums.squares * square,
        value_squares: sums.value_squares * square,
        elements: values.len() as u64,
    }
}

/// How a block's elements share scales.
#[derive(Clone, Copy)]
struct Slices<'a> {
    inner: usize,
    scales: &'a [f32],
    zero_points: &'a [f32],
    inverse: f32,
}

/// Codes by number.
trait Decode {
    /// What the codes from an even number on stand for; `count` is even where codes share a byte.
    fn decode(&self, first: usize, decoded: &mut [f32; LANES]);
    fn one(&self, index: usize) -> f32;
}

/// One in a byte, signed or not.
struct ByteCodes<'a, T>(&'a [T]);
struct Int4Codes<'a>(&'a [u8]);
struct TableCodes<'a>(&'a [u8], &'a [f32; 256]);

impl<T: Copy + Into<f32>> Decode for ByteCodes<'_, T> {
    #[inline(always)]
    fn decode(&self, first: usize, decoded: &mut [f32; LANES]) {
        let codes = &self.0[first..first + LANES];
        for (code, decoded) in codes.iter().zip(decoded) {
            *decoded = (*code).into();
        }
    }
    #[inline(always)]
    fn one(&self, index: usize) -> f32 {
        self.0[index].into()
    }
}

impl Decode for Int4Codes<'_> {
    #[inline(always)]
    fn decode(&self, first: usize, decoded: &mut [f32; LANES]) {
        if !first.is_multiple_of(2) {
            for (lane, decoded) in decoded.iter_mut().enumerate() {
                *decoded = self.one(first + lane);
            }
            return;
        }
        let bytes = &self.0[first / 2..first / 2 + LANES / 2];
        let mut codes = [0i8; LANES];
        for (byte, pair) in bytes.iter().zip(codes.as_chunks_mut::<2>().0) {
            *pair = [(byte << 4).cast_signed() >> 4, byte.cast_signed() >> 4];
        }
        for (code, decoded) in codes.iter().zip(decoded) {
            *decoded = f32::from(*code);
        }
    }
    #[inline(always)]
    fn one(&self, index: usize) -> f32 {
        let byte = self.0[index / 2];
        let low = if index.is_multiple_of(2) {
            byte << 4
        } else {
            byte
        };
        f32::from(low.cast_signed() >> 4)
    }
}

impl Decode for TableCodes<'_> {
    #[inline(always)]
    fn decode(&self, first: usize, decoded: &mut [f32; LANES]) {
        let codes = &self.0[first..first + LANES];
        for (code, decoded) in codes.iter().zip(decoded) {
            *decoded = self.1[usize::from(*code)];
        }
    }
    #[inline(always)]
    fn one(&self, index: usize) -> f32 {
        self.1[usize::from(self.0[index])]
    }
}

/// One value of all lanes.
#[inline(always)]
fn one_of<T: Copy>(mut lanes: [T; LANES], of: impl Fn(T, T) -> T) -> T {
    let mut width = LANES / 2;
    while width > 0 {
        for lane in 0..width {
            lanes[lane] = of(lanes[lane], lanes[lane + width]);
        }
        width /= 2;
    }
    lanes[0]
}

/// The larger of two; a NaN in the second is passed over, by one instruction.
#[inline(always)]
fn larger(a: f32, b: f32) -> f32 {
    if b > a { b } else { a }
}

/// Sums of one lane each, in units of a block's largest scale.
#[derive(Clone, Copy)]
struct Lanes {
    max: [f32; LANES],
    squares: [f32; LANES],
    value_squares: [f32; LANES],
    /// How many values are added up.
    values: usize,
}

impl Lanes {
    const NONE: Lanes = Lanes {
        max: [0.0; LANES],
        squares: [0.0; LANES],
        value_squares: [0.0; LANES],
        values: 0,
    };

    #[inline(always)]
    fn add(&mut self, lane: usize, cost: (f32, f32, f32)) {
        let (error, square, value_square) = cost;
        self.max[lane] = larger(self.max[lane], error);
        self.squares[lane] += square;
        self.value_squares[lane] += value_square;
    }

    /// Hands over what is added up before so many more values would be too many for binary32.
    #[inline(always)]
    fn make_room(&mut self, values: usize, sums: &mut ErrorSums) {
        if self.values + values > SUMMED {
            self.give(sums);
        }
        self.values += values;
    }

    #[inline(always)]
    fn give(&mut self, sums: &mut ErrorSums) {
        sums.max = larger(sums.max, one_of(self.max, larger));
        sums.squares += f64::from(one_of(self.squares, |a, b| a + b));
        sums.value_squares += f64::from(one_of(self.value_squares, |a, b| a + b));
        *self = Lanes::NONE;
    }
}

#[inline(always)]
fn compare<S: Source, D: Decode>(values: &[S], codes: &D, of: Slices<'_>) -> ErrorSums {
    let mut sums = ErrorSums::default();
    let mut lanes = Lanes::NONE;
    let slices = of.scales.len();
    let cost = |value: f32, code: f32, scale: f32, zero_point: f32| {
        let error = value - (code - zero_point) * scale;
        let (e, v) = (error * of.inverse, value * of.inverse);
        (error.abs(), e * e, v * v)
    };
    for (index, row) in values.chunks_exact(slices * of.inner).enumerate() {
        let first = index * slices * of.inner;
        if of.inner == 1 {
            // Each lane has a scale of its own.
            let (chunks, rest) = row.as_chunks::<LANES>();
            for (step, chunk) in chunks.iter().enumerate() {
                let start = step * LANES;
                let mut decoded = [0.0; LANES];
                codes.decode(first + start, &mut decoded);
                let scales = &of.scales[start..start + LANES];
                let zero_points = &of.zero_points[start..start + LANES];
                lanes.make_room(LANES, &mut sums);
                for lane in 0..LANES {
                    let value = chunk[lane].value();
                    lanes.add(
                        lane,
                        cost(value, decoded[lane], scales[lane], zero_points[lane]),
                    );
                }
            }
            let start = chunks.len() * LANES;
            lanes.make_room(rest.len(), &mut sums);
            for (lane, value) in rest.iter().enumerate() {
                let slice = start + lane;
                let code = codes.one(first + slice);
                let (scale, zero_point) = (of.scales[slice], of.zero_points[slice]);
                lanes.add(lane, cost(value.value(), code, scale, zero_point));
            }
            continue;
        }
        for (slice, values) in row.chunks_exact(of.inner).enumerate() {
            let (scale, zero_point) = (of.scales[slice], of.zero_points[slice]);
            for (step, values) in values.chunks(SUMMED).enumerate() {
                let first = first + slice * of.inner + step * SUMMED;
                let (chunks, rest) = values.as_chunks::<LANES>();
                lanes.make_room(values.len(), &mut sums);
                // On the stack of the loop, where the compiler keeps them in registers.
                let mut summed = lanes;
                for (index, chunk) in chunks.iter().enumerate() {
                    let mut decoded = [0.0; LANES];
                    codes.decode(first + index * LANES, &mut decoded);
                    for lane in 0..LANES {
                        summed.add(
                            lane,
                            cost(chunk[lane].value(), decoded[lane], scale, zero_point),
                        );
                    }
                }
                let start = chunks.len() * LANES;
                for (lane, value) in rest.iter().enumerate() {
                    let code = codes.one(first + start + lane);
                    summed.add(lane, cost(value.value(), code, scale, zero_point));
                }
                lanes = summed;
            }
        }
    }
    lanes.give(&mut sums);
    sums
}

macro_rules! comparisons {
    ($($name:ident: $source:ty, $codes:expr;)*) => {$(
        #[multiversion(targets("x86_64+avx512f+avx512bw+avx512vl+avx512dq", "x86_64+avx2"))]
        fn $name(values: &[$source], codes: &[u8], of: Slices<'_>) -> ErrorSums {
            compare(values, &$codes(bytemuck::cast_slice(codes)), of)
        }
    )*};
}

comparisons! {
    f32_int8: f32, ByteCodes::<i8>;
    f16_int8: f16, ByteCodes::<i8>;
    bf16_int8: bf16, ByteCodes::<i8>;
    f32_uint8: f32, ByteCodes::<u8>;
    f16_uint8: f16, ByteCodes::<u8>;
    bf16_uint8: bf16, ByteCodes::<u8>;
    f32_int4: f32, Int4Codes;
    f16_int4: f16, Int4Codes;
    bf16_int4: bf16, Int4Codes;
}
