//! `npu_quantize`, in both modes.

use aclnn::{
    DType, ErrorKind, ProductFamily, QuantDType, Quantize, Result, RoundMode, Tensor, TensorView,
    TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, number};
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::{Fuzzed, Values, given, numbers, some, written};

use DType::{BFloat16, Float8E4M3FN, Float8E5M2, Float32, HiFloat8, Int8, Int32, UInt8};
use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

#[derive(Debug)]
pub struct Call {
    dtype: QuantDType,
    axis: i64,
    div_mode: bool,
    round_mode: RoundMode,
    sqrt_mode: bool,
}

/// What may be asked for; the last are seldom or never there.
const DTYPES: [QuantDType; 11] = [
    QuantDType::QInt8,
    QuantDType::Int8,
    QuantDType::QUInt8,
    QuantDType::QInt32,
    QuantDType::QUInt4x2,
    QuantDType::Float8E4M3FN,
    QuantDType::Float8E5M2,
    QuantDType::HiFloat8,
    QuantDType::UInt8,
    QuantDType::Int32,
    QuantDType::Float16,
];

const ROUND_MODES: [RoundMode; 4] = [
    RoundMode::Round,
    RoundMode::Floor,
    RoundMode::Ceil,
    RoundMode::Trunc,
];

impl Call {
    /// Whether the output is words of eight integers.
    fn is_packed(&self) -> bool {
        let words = [QuantDType::QUInt4x2, QuantDType::QInt32, QuantDType::Int32];
        !self.div_mode && words.contains(&self.dtype)
    }

    fn y_shape(&self, x: &Form) -> Vec<usize> {
        let mut shape = x.shape.clone();
        if let (true, Some(last)) = (self.is_packed(), shape.last_mut()) {
            *last /= 8;
        }
        shape
    }

    /// The element type of what is asked for, if the product has it in this mode.
    fn y_dtype(&self, product: ProductFamily) -> Option<DType> {
        let on_950 = product == Ascend950;
        match (self.dtype, self.div_mode) {
            (QuantDType::QInt8 | QuantDType::Int8, _) => Some(Int8),
            (QuantDType::QUInt8 | QuantDType::UInt8, true) => Some(UInt8),
            (QuantDType::QInt32 | QuantDType::Int32, true) => Some(Int32),
            (QuantDType::QUInt4x2 | QuantDType::QInt32 | QuantDType::Int32, false) => {
                (product != Atlas310P).then_some(Int32)
            }
            (QuantDType::Float8E4M3FN, _) => on_950.then_some(Float8E4M3FN),
            (QuantDType::Float8E5M2, _) => on_950.then_some(Float8E5M2),
            (QuantDType::HiFloat8, _) => on_950.then_some(HiFloat8),
            _ => None,
        }
    }

    fn check_combination(&self, x: DType, scales: DType, zero_points: Option<DType>) -> Checked {
        let wrong = |argument| refuse(ErrorKind::DTypeCombination, argument);
        let Some(zero_points) = zero_points else {
            let fits = match self.div_mode {
                true => scales != BFloat16 || x == BFloat16,
                false => x == Float32 || scales == x,
            };
            return if fits { Ok(()) } else { wrong("scales") };
        };
        self.check_combination(x, scales, None)?;
        let fits = match self.div_mode {
            true if scales == BFloat16 => zero_points == BFloat16,
            true => zero_points != BFloat16,
            false => zero_points == scales,
        };
        if fits { Ok(()) } else { wrong("zero_points") }
    }

    /// The dimension that the scales go with.
    fn check_axis(&self, product: ProductFamily, x: &Form, scales: &Form) -> Checked<usize> {
        let rank = x.shape.len() as i64;
        if self.div_mode && scales.elements() == 1 {
            return Ok(x.shape.len() - 1);
        }
        let fits = -rank <= self.axis && self.axis < rank;
        ensure(fits, ErrorKind::Value, "axis")?;
        let axis = self.axis.rem_euclid(rank);
        let last = if product == Atlas310P { 1 } else { 2 };
        ensure(
            self.div_mode || rank - axis <= last,
            ErrorKind::Value,
            "axis",
        )?;
        Ok(axis as usize)
    }

    /// What is wrong, or the axis.
    fn check(&self, request: &Request) -> Checked<usize> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &["zero_points"])?;
        let product = request.product;
        rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "device")?;
        let (Some(x), Some(scales)) = (request.input(0), request.input(1)) else {
            return Ok(0);
        };
        let zero_points = request.input(2);
        rules::rank(x, 1, 8, "x")?;
        let floats = &FLOATS[..if product == Atlas310P { 2 } else { 3 }];
        rules::dtype(Some(x), floats, ErrorKind::DType, "x")?;
        let Some(y_dtype) = self.y_dtype(product) else {
            return refuse(ErrorKind::DType, "dtype");
        };
        let is_named = self.dtype == QuantDType::QUInt4x2 || !self.is_packed();
        ensure(
            is_named || request.outputs.is_some(),
            ErrorKind::DType,
            "dtype",
        )?;
        rules::dtype(request.output(0), &[y_dtype], ErrorKind::DType, "output")?;
        rules::dtype(Some(scales), floats, ErrorKind::DType, "scales")?;
        let zeros: &[DType] = match (self.div_mode, product) {
            (false, _) => floats,
            (true, Atlas310P) => &[Int8, UInt8, Int32],
            (true, Ascend950) => &[Int8, UInt8, Int32, Float32, BFloat16],
            (true, _) => &[Int8, UInt8, Int32, BFloat16],
        };
        rules::dtype(zero_points, zeros, ErrorKind::DType, "zero_points")?;
        self.check_combination(x.dtype, scales.dtype, zero_points.map(|zeros| zeros.dtype))?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let last = x.shape.last().copied().unwrap_or(0);
        let whole = !self.is_packed() || last % 8 == 0;
        ensure(whole, ErrorKind::LastDimNotMultiple, "x")?;
        let axis = self.check_axis(product, x, scales)?;
        let (along, found) = (x.shape[axis], &scales.shape);
        let as_x = !self.div_mode && found.len() == x.shape.len();
        ensure(found.len() == 1 || as_x, ErrorKind::Rank, "scales")?;
        let own = if found.len() == 1 { 0 } else { axis };
        let mut sizes = found.iter().enumerate();
        let fits = sizes.all(|(dim, &size)| size == 1 || dim == own && size == along);
        ensure(fits, ErrorKind::Shape, "scales")?;
        if let Some(zeros) = zero_points {
            let flat = !self.div_mode || zeros.shape.len() == 1;
            ensure(flat, ErrorKind::Rank, "zero_points")?;
            ensure(zeros.shape == *found, ErrorKind::Shape, "zero_points")?;
        }
        rules::out_shape(request, 0, &self.y_shape(x), "output")?;
        let is_float = matches!(y_dtype, Float8E4M3FN | Float8E5M2 | HiFloat8);
        let is_plain = self.round_mode == RoundMode::Round;
        ensure(
            is_plain || !(self.div_mode || is_float),
            ErrorKind::Value,
            "round_mode",
        )?;
        ensure(
            !(self.sqrt_mode && self.div_mode),
            ErrorKind::Value,
            "sqrt_mode",
        )?;
        Ok(axis)
    }

    fn integer(&self, value: f32, (least, most): (f64, f64)) -> i64 {
        let whole = match self.round_mode {
            RoundMode::Floor => value.floor(),
            RoundMode::Ceil => value.ceil(),
            RoundMode::Trunc => value.trunc(),
            _ => value.round_ties_even(),
        };
        if whole.is_nan() {
            return 0;
        }
        f64::from(whole).clamp(least, most) as i64
    }

    fn code(&self, dtype: DType, value: f32) -> u64 {
        match dtype {
            Int8 => self.integer(value, (-128.0, 127.0)) as u8 as u64,
            UInt8 => self.integer(value, (0.0, 255.0)) as u64,
            Int32 => self.integer(value, (-2147483648.0, 2147483647.0)) as u32 as u64,
            dtype => numbers::narrow(dtype, value),
        }
    }

    fn builder(&self) -> Quantize {
        let call = match self.div_mode {
            true => Quantize::divide(self.dtype),
            false => Quantize::multiply(self.dtype),
        };
        call.axis(self.axis)
            .round_mode(self.round_mode)
            .sqrt_mode(self.sqrt_mode)
    }
}

/// One of these, mostly of the first so many.
fn mostly<T: Copy>(all: &[T], first: usize, random: &mut SmallRng) -> T {
    let end = if random.random_bool(0.95) {
        first
    } else {
        all.len()
    };
    all[random.random_range(0..end)]
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["x", "scales", "zero_points"];
    const OUTPUTS: &'static [&'static str] = &["output"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let div_mode = random.random();
        let mut call = Call {
            dtype: match (div_mode, product) {
                _ if random.random_bool(0.05) => DTYPES[random.random_range(0..DTYPES.len())],
                (false, Atlas310P) => QuantDType::QInt8,
                (false, Ascend950) => DTYPES[[0, 1, 4, 5, 6, 7][random.random_range(0..6)]],
                (false, _) => DTYPES[[0, 1, 4, 4, 9][random.random_range(0..5)]],
                (true, Ascend950) => DTYPES[[0, 2, 3, 5, 6, 7][random.random_range(0..6)]],
                (true, _) => DTYPES[[0, 1, 2, 3, 8, 9][random.random_range(0..6)]],
            },
            axis: 0,
            div_mode,
            round_mode: ROUND_MODES[0],
            sqrt_mode: random.random_bool(if div_mode { 0.02 } else { 0.2 }),
        };
        let is_float = matches!(
            call.y_dtype(product),
            Some(Float8E4M3FN | Float8E5M2 | HiFloat8)
        );
        if random.random_bool(if div_mode || is_float { 0.02 } else { 0.5 }) {
            call.round_mode = ROUND_MODES[random.random_range(0..4)];
        }
        // The CPU multiplies twice there as well, against the device.
        call.sqrt_mode &= product != Ascend950;
        let last = match request::size(random) {
            size if call.is_packed() => size.div_ceil(8) * 8,
            size => size,
        };
        let shape = request::shape(1..6, last, random);
        let rank = shape.len();
        let axis = match () {
            () if div_mode => random.random_range(0..rank),
            () if product == Atlas310P || rank == 1 => rank - 1,
            () => rank - random.random_range(1..3),
        };
        call.axis = match random.random_range(0..20) {
            0 => random.random_range(-9..9),
            place if place % 2 == 0 => axis as i64,
            _ => axis as i64 - rank as i64,
        };
        let floats = if product == Atlas310P { 2 } else { 3 };
        let dtype = mostly(&FLOATS, floats, random);
        let scale_dtype = match (div_mode, dtype) {
            (false, Float32) | (true, BFloat16) => mostly(&FLOATS, floats, random),
            (true, _) => mostly(&FLOATS, 2, random),
            (false, dtype) => dtype,
        };
        let zeros = match (div_mode, scale_dtype) {
            (false, dtype) => dtype,
            (true, BFloat16) => BFloat16,
            (true, _) => mostly(&[Int8, UInt8, Int32, Float32], 3, random),
        };
        let values = if random.random_bool(0.3) {
            1
        } else {
            shape[axis]
        };
        let scales = match random.random_bool(if div_mode { 0.02 } else { 0.3 }) {
            true => {
                let mut as_x = vec![1; rank];
                as_x[axis] = values;
                as_x
            }
            false => vec![values],
        };
        let x = Form::new(dtype, &shape);
        let y_dtype = call.y_dtype(product).unwrap_or(Int8);
        let outputs = vec![Some(Form::new(y_dtype, &call.y_shape(&x)))];
        let zeros = random.random_bool(0.5).then(|| Form::new(zeros, &scales));
        let inputs = vec![Some(x), Some(Form::new(scale_dtype, &scales)), zeros];
        let request = request::finish(product, inputs, outputs, random);
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let axis = self.check(request)?;
        let (Some(x), Some(scales)) = (request.input(0), request.input(1)) else {
            return Ok(Vec::new());
        };
        let step: usize = x.shape[axis + 1..].iter().product();
        let values: Vec<f32> = (0..x.elements())
            .map(|place| {
                let along = match scales.elements() {
                    1 => 0,
                    _ => place / step % x.shape[axis],
                };
                let (value, scale) = (x.number(place), scales.number(along));
                let scaled = match (self.div_mode, self.sqrt_mode) {
                    (true, _) => value / scale,
                    (false, false) => value * scale,
                    (false, true) => value * scale * scale,
                };
                let zero = request.input(2).map(|zeros| number(zeros, along) as f32);
                zero.map_or(scaled, |zero| scaled + zero)
            })
            .collect();
        let dtype = self.y_dtype(request.product).unwrap_or(Int8);
        let bits = match self.is_packed() {
            true => values
                .chunks(8)
                .map(|eight| {
                    let nibble = |&value: &f32| self.integer(value, (-8.0, 7.0)) as u64 & 0xf;
                    let nibbles = eight.iter().map(nibble).enumerate();
                    nibbles.fold(0, |word, (place, nibble)| word | nibble << (4 * place))
                })
                .collect(),
            false => values
                .iter()
                .map(|&value| self.code(dtype, value))
                .collect(),
        };
        let shape = self.y_shape(x);
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, scales, zero_points] = inputs else {
            return Ok(Vec::new());
        };
        let made = self
            .builder()
            .run(given(x), given(scales), some(zero_points))?;
        Ok(vec![Some(made)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, scales, zero_points] = inputs else {
            return Ok(());
        };
        let y = written(outputs.into_iter().flatten().next());
        self.builder()
            .run_into(given(x), given(scales), some(zero_points), y)
    }
}
