//! `DequantSwigluQuantV2`, against the same steps in binary32 with the sigmoid in binary64.

use aclnn::operators::{DequantSwigluQuantV2, DequantSwigluQuantV2Outputs, SwigluMode};
use aclnn::{
    DType, ErrorKind, ProductFamily, QuantDType, Result, Tensor, TensorView, TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::FLOATS;
use super::request::{self, Form, Place, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::{Fuzzed, Values, given, numbers, some, written};

#[derive(Debug)]
pub struct Call {
    left: bool,
    dynamic: bool,
    dst_type: QuantDType,
    mode: SwigluMode,
    dim: i64,
    limit: f64,
}

const BIASES: [DType; 4] = [
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Int32,
];
const OPTIONAL: [&str; 7] = [
    "weight_scale",
    "activation_scale",
    "bias",
    "quant_scale",
    "quant_offset",
    "group_index",
    "scale",
];

/// Brings finite numbers between these sizes: shares that vanish, times what is large, are many steps off.
fn bound(form: &mut Option<Form>, least: f32, most: f32) {
    let Some(form) = form else { return };
    let dtype = form.dtype;
    for bits in &mut form.bits {
        if FLOATS.contains(&dtype) {
            let value = numbers::widen(dtype, *bits);
            let size = value.abs().max(least).min(most).copysign(value);
            *bits = numbers::narrow(dtype, if value.is_finite() { size } else { value });
        } else if dtype == DType::Int32 {
            *bits = u64::from(i32::from(*bits as i8) as u32);
        }
    }
}

/// How many rows each group has, by the group's number.
fn counts(index: &Form) -> Vec<(usize, i64)> {
    if index.shape.len() < 2 {
        let all = 0..index.elements();
        return all.map(|place| (place, index.integer(place))).collect();
    }
    let pairs = (0..index.elements() / 2)
        .map(|pair| (index.integer(2 * pair), index.integer(2 * pair + 1)));
    pairs
        .map(|(group, count)| (group as usize, count))
        .collect()
}

impl Call {
    fn operator(&self) -> DequantSwigluQuantV2 {
        let operator = DequantSwigluQuantV2::new()
            .activate_left(self.left)
            .dst_type(self.dst_type)
            .swiglu_mode(self.mode)
            .activate_dim(self.dim)
            .clamp_limit(self.limit);
        match self.dynamic {
            true => operator.dynamic(),
            false => operator,
        }
    }

    /// What has to be there, and what must not.
    fn check_presence(&self, request: &Request, is_950: bool) -> Checked {
        let is_there = |place| request.input(place).is_some();
        let is_sum = request.input(0).is_some_and(|x| x.dtype == DType::Int32);
        let null = |holds, argument| ensure(holds, ErrorKind::NullTensor, argument);
        null(!is_sum || is_there(1), "weight_scale")?;
        null(self.dynamic || is_there(4), "quant_scale")?;
        null(self.dynamic || is_950 || is_there(5), "quant_offset")?;
        null(is_950 || is_there(6), "group_index")?;
        for place in 1..4 {
            let fits = is_sum || !is_there(place);
            ensure(fits, ErrorKind::UnsupportedArgument, Self::INPUTS[place])?;
        }
        let fits = !self.dynamic || !is_there(5);
        ensure(fits, ErrorKind::UnsupportedArgument, "quant_offset")
    }

    /// The dimension whose halves go together.
    fn check_attributes(&self, request: &Request, x: &Form, is_950: bool) -> Checked<usize> {
        let rank = x.shape.len() as i64;
        let refused = ErrorKind::UnsupportedArgument;
        ensure(
            (-rank..rank).contains(&self.dim),
            ErrorKind::Value,
            "activate_dim",
        )?;
        let dim = self.dim.rem_euclid(rank) as usize;
        let is_last = dim + 1 == x.shape.len();
        let apart = is_950 && !self.dynamic && request.input(6).is_none();
        ensure(is_last || apart, refused, "activate_dim")?;
        let newer = matches!(self.mode, SwigluMode::Swish | SwigluMode::Interleaved);
        ensure(!is_950 || newer, refused, "swiglu_mode")?;
        let fits = self.mode != SwigluMode::Interleaved || self.left && is_last;
        ensure(fits, refused, "activate_left")?;
        ensure(self.limit > 0.0, ErrorKind::Value, "clamp_limit")?;
        let width = x.shape[x.shape.len() - 1];
        let whole = x.shape[dim].is_multiple_of(2) && (is_950 || width.is_multiple_of(64));
        ensure(whole, ErrorKind::LastDimNotMultiple, "x")?;
        ensure(width > 0, ErrorKind::EmptyTensor, "x")?;
        Ok(dim)
    }

    fn check_shapes(&self, request: &Request, x: &Form, y_width: usize, is_950: bool) -> Checked {
        let (index, wrong) = (request.input(6), ErrorKind::Shape);
        let fits = index.is_none_or(|index| match index.shape[..] {
            [groups] => groups > 0,
            [groups, 2] => groups > 0 && is_950,
            _ => false,
        });
        ensure(fits, wrong, "group_index")?;
        let groups = index.map_or(1, |index| index.shape[0]);
        let grouped = index.is_some() && (is_950 || groups > 1);
        let shared = |place: usize, width: usize, single: bool| {
            let fits = request
                .input(place)
                .is_none_or(|form| match form.shape[..] {
                    [size] if single => size == groups || index.is_none() && size == width,
                    [size] => !grouped && size == width,
                    [rows, size] => {
                        rows == groups
                            && (size == width || single && index.is_some() && is_950 && size == 1)
                    }
                    _ => false,
                });
            ensure(fits, wrong, Self::INPUTS[place])
        };
        let (rows, width) = (&x.shape[..x.shape.len() - 1], x.shape[x.shape.len() - 1]);
        shared(1, width, false)?;
        let fits = request.input(2).is_none_or(|form| form.shape == rows);
        ensure(fits, wrong, "activation_scale")?;
        shared(3, width, false)?;
        shared(4, y_width, !self.dynamic)?;
        shared(5, y_width, !self.dynamic)?;
        match (request.input(4), request.input(5)) {
            (Some(scale), Some(offset)) => {
                ensure(scale.shape == offset.shape, wrong, "quant_offset")
            }
            _ => Ok(()),
        }
    }

    fn check(&self, request: &Request) -> Checked<usize> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &OPTIONAL)?;
        let families = [
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, &families, "x")?;
        let is_950 = request.product == ProductFamily::Ascend950;
        let Some(x) = request.input(0) else {
            return refuse(ErrorKind::NullTensor, "x");
        };
        self.check_presence(request, is_950)?;
        rules::rank(x, 2, if is_950 { 8 } else { 2 }, "x")?;
        let sums = [DType::Int32, DType::BFloat16, DType::Float16];
        rules::dtype(
            Some(x),
            &sums[..if is_950 { 3 } else { 2 }],
            ErrorKind::DType,
            "x",
        )?;
        let codes = [DType::Int8, DType::Float8E5M2, DType::Float8E4M3FN];
        let codes = &codes[..if is_950 { 3 } else { 1 }];
        match request.output(0) {
            Some(y) => rules::dtype(Some(y), codes, ErrorKind::DType, "y")?,
            None => {
                let fits = codes.contains(&self.dst_type.tensor_dtype());
                ensure(fits, ErrorKind::DType, "dst_type")?;
            }
        }
        for place in [1, 2, 3, 4, 5, 6] {
            let types: &[DType] = match place {
                3 => &BIASES,
                6 => &[DType::Int64],
                _ => &[DType::Float32],
            };
            rules::dtype(
                request.input(place),
                types,
                ErrorKind::DType,
                Self::INPUTS[place],
            )?;
        }
        rules::dtype(
            request.output(1),
            &[DType::Float32],
            ErrorKind::DType,
            "scale",
        )?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let dim = self.check_attributes(request, x, is_950)?;
        let mut shape = x.shape.clone();
        shape[dim] /= 2;
        let (rows, y_width) = (&shape[..shape.len() - 1], shape[shape.len() - 1]);
        self.check_shapes(request, x, y_width, is_950)?;
        rules::out_shape(request, 0, &shape, "y")?;
        if self.dynamic {
            rules::out_shape(request, 1, rows, "scale")?;
        }
        for (place, name) in Self::OUTPUTS.iter().enumerate() {
            let wanted = place == 0 || self.dynamic;
            let gaps = request.output(place).is_some_and(rules::has_gaps);
            ensure(!gaps || !wanted, ErrorKind::NotContiguous, name)?;
        }
        if request.outputs.is_some() {
            let brought = request.output(1).is_some();
            ensure(brought || !self.dynamic, ErrorKind::NullTensor, "scale")?;
            ensure(
                !brought || self.dynamic,
                ErrorKind::UnsupportedArgument,
                "scale",
            )?;
        }
        if let Some(index) = request.input(6) {
            let (groups, mut left) = (index.shape[0], rows.iter().product::<usize>() as i64);
            for (group, count) in counts(index) {
                if index.shape.len() == 2 && count == 0 {
                    break;
                }
                let fits = group < groups && count >= 0 && count <= left;
                ensure(fits, ErrorKind::Value, "group_index")?;
                left -= count;
            }
        }
        Ok(dim)
    }

    /// What the activated number becomes with the other one.
    fn gate(&self, a: f32, b: f32) -> f32 {
        let limit = self.limit as f32;
        let above = |x: f32| if x > limit { limit } else { x };
        let cut = |x: f32| if above(x) < -limit { -limit } else { above(x) };
        let share = |x: f32, by: f32| (f64::from(x) / (1.0 + (-f64::from(by)).exp())) as f32;
        match self.mode {
            SwigluMode::Swish => share(a, a) * b,
            SwigluMode::SwishClamped => above(share(a, a)) * cut(b),
            _ => share(above(a), 1.702 * above(a)) * (cut(b) + 1.0),
        }
    }
}

/// Element `column` of what a group shares: of a row, or one for all of it.
fn shared(form: &Form, group: usize, column: usize, by_group: bool) -> usize {
    match form.shape[..] {
        [1] => 0,
        [_] if by_group => group,
        [_] => column,
        [_, 1] => group,
        [_, width, ..] => group * width + column,
        [] => 0,
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &[
        "x",
        "weight_scale",
        "activation_scale",
        "bias",
        "quant_scale",
        "quant_offset",
        "group_index",
    ];
    const OUTPUTS: &'static [&'static str] = &["y", "scale"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::newer_product(3, random);
        let is_950 = product == ProductFamily::Ascend950;
        let pick = |random: &mut SmallRng, most: usize| random.random_range(0..most);
        let mode = [
            SwigluMode::Swish,
            SwigluMode::Interleaved,
            SwigluMode::Clamped,
            SwigluMode::SwishClamped,
        ];
        let mode = mode[if is_950 && pick(random, 9) > 0 {
            pick(random, 2)
        } else {
            pick(random, 4)
        }];
        let dynamic = random.random_bool(0.5);
        let grouped = !is_950 || random.random_bool(0.5);
        let types = [
            QuantDType::Float8E4M3FN,
            QuantDType::Float8E5M2,
            QuantDType::Int8,
        ];
        let last = match is_950 {
            true => 2 * request::size(random).min(40),
            false => 64 * random.random_range(1..3),
        };
        let rank = if is_950 { random.random_range(2..4) } else { 2 };
        let mut shape: Vec<usize> = (1..rank).map(|_| random.random_range(1..7)).collect();
        shape.push(last);
        let dim = if is_950 && !grouped && !dynamic && random.random_bool(0.3) {
            shape[0] *= 2;
            0
        } else {
            -1
        };
        let call = Call {
            left: mode == SwigluMode::Interleaved && pick(random, 20) > 0
                || random.random_bool(0.5),
            dynamic,
            dst_type: types[if is_950 || pick(random, 20) == 0 {
                pick(random, 3)
            } else {
                2
            }],
            mode,
            dim: if pick(random, 40) == 0 { 3 } else { dim },
            limit: if pick(random, 40) == 0 { 0.0 } else { 7.0 },
        };
        let groups = if grouped {
            random.random_range(1..4)
        } else {
            1
        };
        let is_sum = random.random_bool(0.7);
        let halves = [DType::BFloat16, DType::Float16];
        let dtype = if is_sum {
            DType::Int32
        } else {
            halves[pick(random, if is_950 { 2 } else { 1 })]
        };
        let mut y_shape = shape.clone();
        y_shape[if dim == 0 { 0 } else { rank - 1 }] /= 2;
        let (rows, y_rows) = (shape[..rank - 1].to_vec(), y_shape[..rank - 1].to_vec());
        let maybe = |there: bool, dtype, shape: &[usize]| there.then(|| Form::new(dtype, shape));
        let single = DType::Float32;
        let scale_shape = match (dynamic, grouped) {
            (false, true) if random.random_bool(0.5) => vec![groups],
            _ => vec![groups, y_shape[rank - 1]],
        };
        let index = if is_950 && random.random_bool(0.3) {
            vec![groups, 2]
        } else {
            vec![groups]
        };
        let inputs = vec![
            Some(Form::new(dtype, &shape)),
            maybe(is_sum, single, &[groups, last]),
            maybe(is_sum && random.random_bool(0.5), single, &rows),
            maybe(
                is_sum && random.random_bool(0.5),
                BIASES[pick(random, 4)],
                &[groups, last],
            ),
            maybe(!dynamic || random.random_bool(0.5), single, &scale_shape),
            maybe(!dynamic, single, &scale_shape),
            maybe(grouped, DType::Int64, &index),
        ];
        let outputs = vec![
            Some(Form::new(call.dst_type.tensor_dtype(), &y_shape)),
            maybe(dynamic, single, &y_rows),
        ];
        // Rows of no group are anything in new outputs.
        let brought = (grouped || random.random_bool(0.3)).then_some(outputs);
        let mut request = request::finish_with(product, inputs, brought, random);
        for (place, most) in [(0, 40.0), (1, 0.25), (2, 1.0), (3, 10.0)] {
            bound(&mut request.inputs[place], 0.0, most);
        }
        bound(&mut request.inputs[4], 1e-3, 1e3);
        bound(&mut request.inputs[5], 0.0, 1e3);
        // The operator writes no gaps; now and then it is asked to.
        for form in request.outputs.iter_mut().flatten().flatten() {
            if random.random_bool(0.8) {
                form.place = Place::Together;
            }
        }
        if let Some(index) = &mut request.inputs[6] {
            let (pairs, mut left) = (
                index.shape.len() == 2,
                y_rows.iter().product::<usize>() as i64,
            );
            for place in 0..index.bits.len() {
                let names = pairs && place % 2 == 0;
                let most = if names { groups as i64 } else { left + 1 };
                let value = random.random_range(0..most.max(1));
                left -= if names { 0 } else { value };
                index.bits[place] = match random.random_range(0..60) {
                    0 => (value - most) as u64,
                    1 => (value + most) as u64,
                    _ => value as u64,
                };
            }
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let dim = self.check(request)?;
        let Some(x) = request.input(0) else {
            return Ok(Vec::new());
        };
        let last = x.shape.len() - 1;
        let (width, is_last) = (x.shape[last], dim == last);
        let mut shape = x.shape.clone();
        shape[dim] /= 2;
        let (columns, rows) = (shape[last], shape[..last].iter().product::<usize>());
        let is_950 = request.product == ProductFamily::Ascend950;
        let inner: usize = x.shape.iter().take(last).skip(dim + 1).product();
        let half = shape[dim] * inner;
        let number = |first: bool, group: usize, row: usize, column: usize| {
            let (row, column) = match (self.mode, is_last) {
                (SwigluMode::Interleaved, _) => (row, 2 * column + usize::from(!first)),
                (_, true) => (row, column + if first { 0 } else { columns }),
                (_, false) => (row + (row / half + usize::from(!first)) * half, column),
            };
            let place = row * width + column;
            let bias = request.input(3);
            let of = |form: &Form| shared(form, group, column, false);
            let mut value = match bias {
                Some(bias) if bias.dtype == DType::Int32 => {
                    let sum = x.integer(place).wrapping_add(bias.integer(of(bias)));
                    sum as i32 as f32
                }
                _ => x.number(place),
            };
            if let Some(scale) = request.input(1) {
                value *= scale.number(of(scale));
            }
            if let Some(scale) = request.input(2) {
                value *= scale.number(row);
            }
            match bias {
                Some(bias) if bias.dtype != DType::Int32 => value + bias.number(of(bias)),
                _ => value,
            }
        };
        let dtype = request
            .output(0)
            .map_or(self.dst_type.tensor_dtype(), |y| y.dtype);
        let most = match dtype {
            DType::Float8E4M3FN => 448.0,
            DType::Float8E5M2 => 57344.0,
            _ => 127f32,
        };
        // Rows of no group stay as they are.
        let kept = |place: usize, count: usize| match request.output(place) {
            Some(form) => form.bits.clone(),
            None => vec![0; count],
        };
        let (mut codes, mut scales) = (kept(0, rows * columns), kept(1, rows));
        let all = request.input(6).map_or(vec![(0, rows as i64)], counts);
        let pairs = request.input(6).is_some_and(|index| index.shape.len() == 2);
        let by_group = request.input(6).is_some() && !self.dynamic;
        let mut row = 0;
        for (group, count) in all {
            if pairs && count == 0 {
                break;
            }
            for row in row..row + count as usize {
                let quantizing = |place: usize, column: usize| {
                    let form = request.input(place)?;
                    Some(form.number(shared(form, group, column, by_group)))
                };
                let values: Vec<f32> = (0..columns)
                    .map(|column| {
                        let [a, b] =
                            [self.left, !self.left].map(|first| number(first, group, row, column));
                        let gated = self.gate(a, b);
                        match (self.dynamic, quantizing(4, column)) {
                            (true, Some(scale)) => gated * scale,
                            (false, Some(scale)) => {
                                gated / scale + quantizing(5, column).unwrap_or(0.0)
                            }
                            _ => gated,
                        }
                    })
                    .collect();
                let greatest = values
                    .iter()
                    .fold(0f32, |most, value| most.max(value.abs()));
                let scale = if is_950 {
                    greatest / most
                } else {
                    greatest * (1.0 / most)
                };
                scales[row] = u64::from(scale.to_bits());
                for (column, value) in values.iter().enumerate() {
                    let value = if self.dynamic { value / scale } else { *value };
                    codes[row * columns + column] = numbers::narrow(dtype, value);
                }
            }
            row += count as usize;
        }
        let y_rows = shape[..last].to_vec();
        let scale = Values {
            dtype: DType::Float32,
            shape: y_rows,
            bits: scales,
        };
        let y = Values {
            dtype,
            shape,
            bits: codes,
        };
        Ok(vec![Some(y), self.dynamic.then_some(scale)])
    }

    /// The sigmoid is within so many units, and what is made of it.
    fn units(&self) -> u64 {
        12
    }

    fn code_steps(&self) -> u64 {
        1
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, weight, activation, bias, scale, offset, groups] = inputs else {
            return Ok(Vec::new());
        };
        let [weight, activation, bias, scale, offset, groups] =
            [weight, activation, bias, scale, offset, groups].map(some);
        let made =
            self.operator()
                .run(given(x), weight, activation, bias, scale, offset, groups)?;
        Ok(vec![Some(made.y), made.scale])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, weight, activation, bias, scale, offset, groups] = inputs else {
            return Ok(());
        };
        let [weight, activation, bias, scale, offset, groups] =
            [weight, activation, bias, scale, offset, groups].map(some);
        let mut outputs = outputs.into_iter();
        let outputs = DequantSwigluQuantV2Outputs {
            y: written(outputs.next().flatten()),
            scale: outputs.next().flatten(),
        };
        self.operator().run_into(
            given(x),
            weight,
            activation,
            bias,
            scale,
            offset,
            groups,
            outputs,
        )
    }
}
