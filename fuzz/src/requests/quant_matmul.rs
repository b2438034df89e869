//! `npu_quant_matmul`, with weights as they are, in FRACTAL_NZ, and prepared.
//!
//! Words of scales leave bit 36 alone, which tells the matrix unit to shift sums: a CPU refuses it.

use aclnn::{
    DType, ErrorKind, Format, ProductFamily, QuantMatmul, Result, Tensor, TensorView, TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::matrices::{self, Operand};
use super::request::{self, Form, Place, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::shapes;
use super::{Fuzzed, Values, given, numbers, some, written};

use DType::{BFloat16, Float16, Float32, Int8, Int32, Int64};
use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

const X1: usize = 0;
const X2: usize = 1;
const SCALE: usize = 2;
const OFFSET: usize = 3;
const PERTOKEN_SCALE: usize = 4;
const BIAS: usize = 5;
const Y_SCALE: usize = 6;

#[derive(Debug)]
pub struct Call {
    output_dtype: DType,
    group_sizes: Vec<i64>,
    /// Whether the weight is prepared before the call.
    prepared: bool,
}

/// A call with what its tensors say.
struct Product<'a> {
    request: &'a Request,
    family: ProductFamily,
    x1: Operand<'a>,
    x2: Operand<'a>,
    scale: &'a Form,
    out: DType,
    int4: bool,
    nz: bool,
}

/// Which types scale and bias may have, where an output is possible at all.
fn types(
    family: ProductFamily,
    int4: bool,
    tokens: bool,
    out: DType,
    scale: DType,
) -> Option<(Vec<DType>, Vec<DType>)> {
    let old = family == Atlas310P;
    let floats = vec![Float32, BFloat16];
    let words = vec![Float32, Int64];
    let biases = |float| vec![Int32, float, Float32];
    match (out, tokens) {
        (Float16, true) if old => Some((vec![Float32], vec![Int32])),
        (Float16, true) => Some((vec![Float32], biases(Float16))),
        (Float16, false) => Some((words, vec![Int32])),
        (BFloat16, true) if !old => Some((floats, biases(BFloat16))),
        (BFloat16, false) if !old && !int4 => {
            let by_words = family == Ascend950 && scale == Int64;
            Some(if by_words {
                (vec![Int64], vec![Int32])
            } else {
                (floats, biases(BFloat16))
            })
        }
        (Int8, false) if !int4 => Some((words, vec![Int32])),
        (Int32, false) if !int4 && !old => Some((floats, vec![Int32])),
        _ => None,
    }
}

impl<'a> Product<'a> {
    fn optional(&self, place: usize) -> Option<&'a Form> {
        self.request.input(place)
    }

    fn tokens(&self) -> bool {
        self.optional(PERTOKEN_SCALE).is_some()
    }

    fn whole_bias(&self) -> bool {
        self.optional(BIAS).is_none_or(|bias| bias.dtype == Int32)
    }

    fn check_dtypes(&self) -> Checked {
        let (x1, x2) = (self.x1.form.dtype, self.x2.form.dtype);
        ensure(matches!(x1, Int8 | Int32), ErrorKind::DType, "x1")?;
        ensure(matches!(x2, Int8 | Int32), ErrorKind::DType, "x2")?;
        ensure(x1 == x2, ErrorKind::DTypeCombination, "x2")?;
        let brought = self.request.output(0);
        let out = if brought.is_some() {
            "out"
        } else {
            "output_dtype"
        };
        let offered = match self.out {
            Float16 => true,
            Int8 => !self.int4,
            BFloat16 => self.family != Atlas310P,
            Int32 => !self.int4 && self.family != Atlas310P,
            _ => false,
        };
        ensure(offered, ErrorKind::DType, out)?;
        rules::dtype(brought, &[self.out], ErrorKind::DType, "out")?;
        let whole = matches!(self.out, Int8 | Int32);
        ensure(!(whole && self.tokens()), ErrorKind::DType, out)?;
        let scale = self.scale.dtype;
        let known = matches!(scale, Float32 | BFloat16 | Int64);
        ensure(known, ErrorKind::DType, "scale")?;
        let tokens = self.optional(PERTOKEN_SCALE);
        rules::dtype(tokens, &[Float32], ErrorKind::DType, "pertoken_scale")?;
        let types = types(self.family, self.int4, self.tokens(), self.out, scale);
        let Some((_, biases)) = types.filter(|(scales, _)| scales.contains(&scale)) else {
            return refuse(ErrorKind::DTypeCombination, "scale");
        };
        rules::dtype(self.optional(BIAS), &biases, ErrorKind::DType, "bias")?;
        let offset = self.optional(OFFSET);
        let taken = offset.is_none() || self.out == Int8;
        ensure(taken, ErrorKind::UnsupportedArgument, "offset")?;
        rules::dtype(offset, &[Float32], ErrorKind::DType, "offset")
    }

    fn check_formats(&self) -> Checked {
        let plain = [
            ("x1", Some(self.x1.form)),
            ("scale", Some(self.scale)),
            ("offset", self.optional(OFFSET)),
            ("pertoken_scale", self.optional(PERTOKEN_SCALE)),
            ("bias", self.optional(BIAS)),
            ("y_scale", self.optional(Y_SCALE)),
            ("out", self.request.output(0)),
        ];
        for (name, form) in plain {
            let private = form.is_some_and(|form| form.private);
            ensure(!private, ErrorKind::Format, name)?;
        }
        let refused = self.nz && self.int4 && self.family == Ascend950;
        ensure(!refused, ErrorKind::Format, "x2")
    }

    fn check_shapes(&self) -> Checked<Vec<usize>> {
        ensure(self.scale.shape.len() == 1, ErrorKind::Rank, "scale")?;
        let turned = self.int4 && self.x1.transposed;
        ensure(!turned, ErrorKind::Int4Transpose, "x1")?;
        let (rows, inner) = self.x1.sizes;
        let columns = self.x2.sizes.1;
        let fits = inner == self.x2.sizes.0;
        ensure(fits, ErrorKind::InnerDimMismatch, "x2")?;
        if self.nz {
            ensure(inner != 1 && columns != 1, ErrorKind::NzUnitDim, "x2")?;
            let stored = self.family != Atlas310P || self.x2.transposed;
            ensure(stored, ErrorKind::NzTranspose, "x2")?;
        }
        let tokens = self.optional(PERTOKEN_SCALE);
        let fits = tokens.is_none_or(|tokens| tokens.shape == [rows]);
        ensure(fits, ErrorKind::Shape, "pertoken_scale")?;
        let one = self.scale.shape == [1] && !(self.family == Atlas310P && self.tokens());
        let fits = one || self.scale.shape == [columns];
        ensure(fits, ErrorKind::Shape, "scale")?;
        let offset = self.optional(OFFSET);
        let fits = offset.is_none_or(|offset| offset.shape == [1] || offset.shape == [columns]);
        ensure(fits, ErrorKind::Shape, "offset")?;
        let batch = self.batch()?;
        if let Some(bias) = self.optional(BIAS) {
            let each = batch.len() == 1 && !self.int4 && bias.shape == [batch[0], 1, columns];
            let fits = each || bias.shape == [columns];
            ensure(fits, ErrorKind::Shape, "bias")?;
        }
        let mut shape = batch.clone();
        shape.extend([rows, columns]);
        let thick = self.request.output(0);
        let thick = thick.filter(|out| batch.is_empty() && out.shape == [rows, 1, columns]);
        match thick {
            Some(_) => Ok(vec![rows, 1, columns]),
            None => rules::out_shape(self.request, 0, &shape, "out").map(|()| shape),
        }
    }

    /// The batch of the output. Before Ascend 950 only leading dimensions are repeated as they should be.
    fn batch(&self) -> Checked<Vec<usize>> {
        let (one, two) = (self.x1.batch(), self.x2.batch());
        let Some(batch) = shapes::broadcast(one, two) else {
            return refuse(ErrorKind::BatchMismatch, "x2");
        };
        let places: usize = batch.iter().product();
        for (name, own) in [("x1", one), ("x2", two)] {
            let count: usize = own.iter().product();
            let wrong = (0..places).any(|place| {
                shapes::member(own, &batch, place) != place.checked_rem(count).unwrap_or(0)
            });
            let never = self.family == Atlas310P && self.tokens() && count != places;
            let fine = self.family == Ascend950 || !wrong && !never;
            ensure(fine, ErrorKind::BatchMismatch, name)?;
        }
        Ok(batch)
    }

    fn check_sizes(&self, shape: &[usize]) -> Checked {
        let per_token = matches!(self.family, AtlasA2 | AtlasA3) && !self.int4 && self.tokens();
        if self.family != Ascend950 && !per_token {
            for (name, operand) in [("x1", &self.x1), ("x2", &self.x2)] {
                let fits = operand.stored_last() <= 65_535;
                ensure(fits, ErrorKind::LastDimTooLarge, name)?;
            }
        }
        let (rows, inner) = self.x1.sizes;
        let columns = self.x2.sizes.1;
        let batches: usize = shape[..shape.len() - 2].iter().product();
        let thick = self.x1.batch().is_empty() && self.x2.batch().is_empty();
        let nothing = inner == 0 || batches == 0 && !thick;
        let no_rows = rows == 0 || columns == 0 && !self.nz;
        let empty = match self.family {
            Ascend950 => nothing || columns == 0 && !no_rows,
            _ => nothing || rows == 0 || columns == 0,
        };
        let x1_is = self.x1.form.elements() == 0;
        ensure(
            !empty,
            ErrorKind::EmptyTensor,
            if x1_is { "x1" } else { "x2" },
        )
    }

    /// The scale of a column, cut to what the matrix unit has of it, and its word's upper bits.
    fn word(&self, column: usize) -> (f32, u64) {
        let at = |form: &Form| if form.elements() == 1 { 0 } else { column };
        if self.scale.dtype == Int64 {
            let word = self.scale.bits[at(self.scale)];
            return (f32::from_bits(word as u32 >> 13 << 13), word);
        }
        let scale = self.scale.number(at(self.scale));
        let offset = self.optional(OFFSET);
        let offset = offset.map_or(0, |form| numbers::integer(form.number(at(form)), 9));
        let cut = f32::from_bits(scale.to_bits() >> 13 << 13);
        (cut, 1 << 46 | (offset as u64 & 0x1ff) << 37)
    }

    fn finish(&self, sum: i64, matrix: usize, row: usize, column: usize) -> u64 {
        let bias = self.optional(BIAS).map(|bias| {
            let each = bias.shape.len() == 3;
            let place = column + if each { matrix * self.x2.sizes.1 } else { 0 };
            (bias, place)
        });
        let whole = bias.filter(|_| self.whole_bias());
        let sum = sum + whole.map_or(0, |(bias, place)| bias.integer(place));
        let sum = sum as i32;
        let single = self.family == Ascend950 && self.scale.shape == [1];
        let unit = match self.out {
            Int32 => return u64::from(sum as u32),
            Int8 => true,
            Float16 => !self.tokens(),
            _ if self.scale.dtype == Int64 => true,
            _ => single && !self.tokens() && self.whole_bias(),
        };
        if !unit {
            let one = self.scale.elements() == 1;
            let scale = self.scale.number(if one { 0 } else { column });
            let mut value = sum as f32 * scale;
            if let Some(tokens) = self.optional(PERTOKEN_SCALE) {
                value *= tokens.number(row);
            }
            if let Some((bias, place)) = bias.filter(|_| !self.whole_bias()) {
                value += bias.number(place);
            }
            return numbers::narrow(self.out, value);
        }
        let (scale, word) = self.word(column);
        let value = sum as f32 * scale;
        match self.out {
            Int8 => {
                let offset = (word >> 37 & 0xff) as i32 - (word >> 37 & 0x100) as i32;
                let moved = numbers::integer(value, 9) + offset;
                let signed = word >> 46 & 1 == 1;
                let clamped = moved.clamp(-128 * i32::from(signed), if signed { 127 } else { 255 });
                u64::from(clamped as u8)
            }
            Float16 if value.abs() > 65504.0 => numbers::narrow(Float16, 65504f32.copysign(value)),
            dtype => numbers::narrow(dtype, value),
        }
    }

    fn elements(&self, shape: &[usize]) -> Vec<u64> {
        let (rows, inner) = self.x1.sizes;
        let columns = self.x2.sizes.1;
        let thick = self.x1.batch().is_empty() && self.x2.batch().is_empty();
        let batch = if thick {
            &[]
        } else {
            &shape[..shape.len() - 2]
        };
        let mut bits = Vec::new();
        for place in 0..batch.iter().product() {
            let left = self
                .x1
                .values(shapes::member(self.x1.batch(), batch, place));
            let right = self
                .x2
                .values(shapes::member(self.x2.batch(), batch, place));
            for row in 0..rows {
                for column in 0..columns {
                    let sum = (0..inner)
                        .map(|k| left[row * inner + k] * right[k * columns + column])
                        .sum();
                    bits.push(self.finish(sum, place, row, column));
                }
            }
        }
        bits
    }
}

impl Call {
    fn check<'a>(&self, request: &'a Request) -> Checked<Option<(Product<'a>, Vec<usize>)>> {
        let optional = ["offset", "pertoken_scale", "bias", "y_scale"];
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &optional)?;
        rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "x1")?;
        let inputs = [X1, X2, SCALE].map(|place| request.input(place));
        let [Some(x1), Some(x2), Some(scale)] = inputs else {
            return Ok(None);
        };
        let int4 = x1.dtype == Int32 && x2.dtype == Int32;
        let family = request.product;
        let offered = !(int4 && family == Atlas310P);
        ensure(offered, ErrorKind::UnsupportedProduct, "x1")?;
        let groups = self.group_sizes.is_empty() || self.group_sizes == [0, 0, 0];
        ensure(groups, ErrorKind::Value, "group_sizes")?;
        let y_scale = request.input(Y_SCALE);
        let none = y_scale.is_none_or(|form| form.elements() == 0);
        ensure(none, ErrorKind::UnsupportedArgument, "y_scale")?;
        let ranks = |form: &Form, most| (2..=most).contains(&form.shape.len());
        ensure(ranks(x1, 6), ErrorKind::Rank, "x1")?;
        ensure(ranks(x2, if int4 { 2 } else { 6 }), ErrorKind::Rank, "x2")?;
        let product = Product {
            request,
            family,
            x1: Operand::left(x1),
            x2: Operand::right(x2),
            scale,
            out: self.output_dtype,
            int4,
            nz: x2.private,
        };
        product.check_dtypes()?;
        product.check_formats()?;
        let shape = product.check_shapes()?;
        product.check_sizes(&shape)?;
        Ok(Some((product, shape)))
    }

    /// The weight made ready, where it is one that can be. What a product has no function for the call itself refuses.
    fn weight(&self, x2: &TensorView<'_>) -> Result<Option<Tensor>> {
        let ranks = if x2.dtype() == Int8 { 2..=6 } else { 2..=2 };
        let is_weight = matches!(x2.dtype(), Int8 | Int32)
            && ranks.contains(&x2.shape().len())
            && x2.format() == Format::ND
            && !x2.shape().contains(&0);
        if !(self.prepared && is_weight) {
            return Ok(None);
        }
        match QuantMatmul::prepare_weight(x2.clone()) {
            Err(error) if error.kind() == ErrorKind::UnsupportedProduct => Ok(None),
            prepared => prepared.map(Some),
        }
    }

    fn builder(&self) -> QuantMatmul {
        QuantMatmul::new(self.output_dtype).group_sizes(&self.group_sizes)
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &[
        "x1",
        "x2",
        "scale",
        "offset",
        "pertoken_scale",
        "bias",
        "y_scale",
    ];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let int4 = random.random_bool(if product == Atlas310P { 0.02 } else { 0.3 });
        let packed = if int4 { 8 } else { 1 };
        let (rows, inner, columns) = {
            let mut next = || matrices::size(random);
            (next(), next(), next())
        };
        let [mut batch, mut other] = matrices::batches(random);
        if int4 {
            other.clear();
        }
        let outputs = if product == Atlas310P {
            vec![Float16, Int8]
        } else if int4 {
            vec![Float16, BFloat16]
        } else {
            vec![Int8, Float16, BFloat16, Int32]
        };
        let output_dtype = match random.random_range(0..50) {
            0 => Float32,
            1 => Int32,
            _ => *outputs.choose(random).unwrap_or(&Float16),
        };
        let call = Call {
            output_dtype,
            group_sizes: match random.random_range(0..60) {
                0 => vec![0, 0],
                1 => vec![0, 0, 32],
                2 => vec![0, 70_000, 0],
                3..10 => vec![0; 3],
                _ => Vec::new(),
            },
            prepared: random.random_bool(0.4),
        };
        let whole = matches!(output_dtype, Int8 | Int32);
        let must = int4 && output_dtype == BFloat16;
        let tokens = must || random.random_bool(if whole { 0.03 } else { 0.5 });
        // Now and then sizes beyond what most products take.
        let inner = match random.random_range(0..1000) {
            0 if !int4 => random.random_range(65_530..65_542),
            _ => inner,
        };
        let exchanged = random.random_bool(0.5);
        let side = |shape: &mut Vec<usize>, rows, columns| shape.extend([rows, columns]);
        let (mut x1, mut x2) = (batch.clone(), other.clone());
        side(&mut x1, rows, inner);
        // Words lie along the last dimension as it is stored.
        match exchanged {
            true => side(&mut x2, inner, columns * packed),
            false => side(&mut x2, inner * packed, columns),
        }
        let columns = columns * packed;
        let dtype = if int4 { Int32 } else { Int8 };
        let scale = match (tokens, output_dtype) {
            (true, Float16) => Float32,
            (false, Float16 | Int8) => [Float32, Int64][random.random_range(0..2)],
            (false, BFloat16) if product == Ascend950 => {
                [Float32, BFloat16, Int64][random.random_range(0..3)]
            }
            _ => [Float32, BFloat16][random.random_range(0..2)],
        };
        let per_channel = product == Atlas310P && tokens || random.random_bool(0.7);
        let vector = |dtype, values| Some(Form::new(dtype, &[values]));
        let types = types(product, int4, tokens, output_dtype, scale);
        let biases = types.map_or(vec![Int32], |(_, biases)| biases);
        if batch.is_empty() {
            batch.clone_from(&other);
        }
        let bias = match batch[..] {
            [batch] if random.random_bool(0.4) => vec![batch, 1, columns],
            _ => vec![columns],
        };
        let offset = random.random_bool(if output_dtype == Int8 { 0.5 } else { 0.02 });
        let offsets = if random.random_bool(0.5) { 1 } else { columns };
        let inputs = vec![
            Some(Form::new(dtype, &x1)),
            Some(Form::new(dtype, &x2)),
            vector(scale, if per_channel { columns } else { 1 }),
            vector(Float32, offsets).filter(|_| offset),
            vector(Float32, rows).filter(|_| tokens),
            random
                .random_bool(0.5)
                .then(|| Form::new(*biases.choose(random).unwrap_or(&Int32), &bias)),
            vector(Float32, usize::from(random.random_bool(0.3)))
                .filter(|_| random.random_bool(0.05)),
        ];
        let mut shape = shapes::broadcast(&x1[..x1.len() - 2], &other).unwrap_or_default();
        side(&mut shape, rows, columns);
        if shape.len() == 2 && random.random_bool(0.2) {
            shape.insert(1, 1);
        }
        let outputs = vec![Some(Form::new(output_dtype, &shape))];
        let mut request = request::finish(product, inputs, outputs, random);
        lay_out(&mut request, exchanged, random);
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let Some((product, shape)) = self.check(request)? else {
            return Ok(Vec::new());
        };
        let bits = product.elements(&shape);
        let dtype = self.output_dtype;
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x1, x2, scale, offset, pertoken_scale, bias, y_scale] = inputs else {
            return Ok(Vec::new());
        };
        let [x1, x2, scale] = [x1, x2, scale].map(given);
        let weight = self.weight(&x2)?;
        let x2 = weight.as_ref().map_or(x2, Tensor::view);
        let [offset, pertoken_scale] = [offset, pertoken_scale].map(some);
        let (bias, y_scale) = (some(bias), some(y_scale));
        let call = self.builder();
        let out = call.run(x1, x2, scale, offset, pertoken_scale, bias, y_scale)?;
        Ok(vec![Some(out)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x1, x2, scale, offset, pertoken_scale, bias, y_scale] = inputs else {
            return Ok(());
        };
        let [x1, x2, scale] = [x1, x2, scale].map(given);
        let weight = self.weight(&x2)?;
        let x2 = weight.as_ref().map_or(x2, Tensor::view);
        let [offset, pertoken_scale] = [offset, pertoken_scale].map(some);
        let (bias, y_scale) = (some(bias), some(y_scale));
        let out = written(outputs.into_iter().flatten().next());
        let call = self.builder();
        call.run_into(x1, x2, scale, offset, pertoken_scale, bias, y_scale, out)
    }
}

/// Gives the matrices their places and values.
fn lay_out(request: &mut Request, exchanged: bool, random: &mut SmallRng) {
    for place in [X1, X2] {
        let Some(form) = &mut request.inputs[place] else {
            continue;
        };
        // Strides of nothing say nothing.
        if form.elements() == 0 {
            form.place = Place::Together;
        }
        if form.dtype == Int32 {
            form.bits.fill_with(|| u64::from(random.random::<u32>()));
        }
        // Sums as large as they can be.
        if form.dtype == Int8 && random.random_bool(0.05) {
            form.bits.fill(0x80);
        }
        let is_matrix = form.shape.len() >= 2;
        if place == X1 {
            if is_matrix && !form.private && form.dtype == Int8 && random.random_bool(0.2) {
                form.place = Place::Exchanged;
            }
            continue;
        }
        if is_matrix && random.random_bool(0.3) {
            form.private = true;
        }
        if is_matrix && exchanged && (form.private || random.random_bool(0.9)) {
            form.place = Place::Exchanged;
        } else if form.private {
            form.place = Place::Together;
        }
    }
    if let Some(scale) = request.inputs[SCALE]
        .as_mut()
        .filter(|scale| scale.dtype == Int64)
    {
        for bits in &mut scale.bits {
            let factor = random.random_range(-1f32..1.0) * 10f32.powi(random.random_range(-4..1));
            let factor = match random.random_range(0..60) {
                0 => f32::from_bits(random.random()),
                _ => factor,
            };
            let upper = random.random::<u64>() & (0x3ff << 37) | random.random::<u64>() << 47;
            *bits = u64::from(factor.to_bits()) | upper | random.random::<u64>() & 0x1fff;
        }
    }
}
