//! `npu_dynamic_quant` and `npu_dynamic_quant_asymmetric`.

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{
    DType, DynamicQuant, ErrorKind, ProductFamily, QuantDType, QuantMode, Result, Tensor,
    TensorView, TensorViewMut,
};
use half::f16;
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::{Fuzzed, Values, given, numbers, some, written};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

#[derive(Debug)]
pub struct Call {
    symmetric: bool,
    dst_type: QuantDType,
    mode: QuantMode,
    most: f32,
}

const FLOATS: [DType; 2] = [DType::Float16, DType::BFloat16];

/// What one scale does.
struct Scale {
    factor: f32,
    offset: f32,
    written: f32,
}

impl Call {
    /// The greatest value of the type, and how far it reaches.
    fn reach(&self) -> (f32, f32) {
        match self.dst_type {
            QuantDType::QUInt4x2 => (7.0, 15.0),
            QuantDType::Float8E4M3FN => (448.0, 896.0),
            QuantDType::Float8E5M2 => (57344.0, 114_688.0),
            QuantDType::HiFloat8 => {
                let most = if self.most == 0.0 { 32768.0 } else { self.most };
                (most, 2.0 * most)
            }
            _ => (127.0, 255.0),
        }
    }

    fn scale(&self, values: &[f32], product: ProductFamily, groups: bool) -> Scale {
        let (most, reach) = self.reach();
        let nan = values.iter().any(|value| value.is_nan());
        let fold = |start: f32, pick: fn(f32, f32) -> f32| match nan {
            true => f32::NAN,
            false => values.iter().copied().fold(start, pick),
        };
        if self.symmetric {
            let magnitude = fold(0.0, |a, b| a.max(b.abs()));
            let inverse = most / magnitude;
            let product_scale = magnitude * (1.0 / most);
            let (factor, written) = match product {
                Atlas310P if magnitude <= 1e-12 => (0.0, product_scale),
                Ascend950 => (product_scale, product_scale),
                AtlasA2 | AtlasA3 if groups => (inverse, 1.0 / inverse),
                _ => (inverse, product_scale),
            };
            return Scale {
                factor,
                offset: 0.0,
                written,
            };
        }
        let (high, low) = (
            fold(f32::NEG_INFINITY, f32::max),
            fold(f32::INFINITY, f32::min),
        );
        if product == Ascend950 {
            let scale = (high - low) * (1.0 / reach);
            return Scale {
                factor: scale,
                offset: most - high / scale,
                written: scale,
            };
        }
        let scale = (high - low) / reach;
        let scale = if scale <= 1e-12 { 1e-12 } else { scale };
        Scale {
            factor: 1.0 / scale,
            offset: most - high / scale,
            written: scale,
        }
    }

    fn quantized(&self, value: f32, scale: &Scale, product: ProductFamily) -> f32 {
        let half = |value: f32| f16::from_f32(value).to_f32();
        let value = match product {
            Atlas310P => return half(value * half(scale.factor)).round(),
            Ascend950 => value / scale.factor,
            _ => value * scale.factor,
        };
        if self.symmetric {
            value
        } else {
            value + scale.offset
        }
    }

    fn check(&self, request: &Request) -> Checked {
        let (product, kind) = (request.product, ErrorKind::UnsupportedProduct);
        rules::present(
            request,
            Self::INPUTS,
            Self::OUTPUTS,
            &["smooth_scales", "group_index", "offset"],
        )?;
        let [y, scale, offset] = [0, 1, 2].map(|place| request.output(place));
        let missing = request.outputs.is_some() && !self.symmetric && offset.is_none();
        ensure(!missing, ErrorKind::NullTensor, "offset")?;
        rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "x")?;
        let [x, smooth, groups] = [0, 1, 2].map(|place| request.input(place));
        if product == Atlas310P {
            ensure(self.symmetric, kind, "x")?;
            ensure(smooth.is_none(), kind, "smooth_scales")?;
            ensure(groups.is_none(), kind, "group_index")?;
        }
        let Some(x) = x else { return Ok(()) };
        rules::rank(x, 2, 8, "x")?;
        let floats = if product == Atlas310P {
            &FLOATS[..1]
        } else {
            &FLOATS
        };
        rules::dtype(Some(x), floats, ErrorKind::DType, "x")?;
        let offered = match self.dst_type {
            QuantDType::Int8 | QuantDType::QInt8 => true,
            QuantDType::QUInt4x2 => product != Atlas310P,
            QuantDType::Float8E4M3FN | QuantDType::Float8E5M2 | QuantDType::HiFloat8 => {
                product == Ascend950
            }
            _ => false,
        };
        ensure(offered, ErrorKind::DType, "dst_type")?;
        rules::dtype(y, &[self.dst_type.tensor_dtype()], ErrorKind::DType, "y")?;
        rules::dtype(scale, &[DType::Float32], ErrorKind::DType, "scale")?;
        rules::dtype(offset, &[DType::Float32], ErrorKind::DType, "offset")?;
        rules::dtype(smooth, floats, ErrorKind::DType, "smooth_scales")?;
        rules::dtype(groups, &[DType::Int32], ErrorKind::DType, "group_index")?;
        rules::dtype(
            smooth,
            &[x.dtype],
            ErrorKind::DTypeCombination,
            "smooth_scales",
        )?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let rank = x.shape.len();
        let last = x.shape[rank - 1];
        let multiple = match (self.dst_type, product) {
            (QuantDType::QUInt4x2, _) => 8,
            (_, Atlas310P) => 32,
            _ => 1,
        };
        ensure(last % multiple == 0, ErrorKind::LastDimNotMultiple, "x")?;
        let per_token = self.mode == QuantMode::PerToken;
        ensure(
            per_token || product == Ascend950 && groups.is_none(),
            ErrorKind::Value,
            "quant_mode",
        )?;
        let most_fits =
            self.most == 0.0 || product == Ascend950 && self.most.is_finite() && self.most > 0.0;
        ensure(most_fits, ErrorKind::Value, "dst_type_max")?;
        let values = if self.mode == QuantMode::PerChannel {
            x.shape[rank - 2]
        } else {
            last
        };
        match (smooth, groups) {
            (None, Some(_)) => rules::refuse(ErrorKind::Shape, "group_index")?,
            (Some(smooth), None) => {
                ensure(smooth.shape.len() == 1, ErrorKind::Rank, "smooth_scales")?;
                ensure(smooth.shape == [values], ErrorKind::Shape, "smooth_scales")?;
            }
            (Some(smooth), Some(groups)) => {
                ensure(smooth.shape.len() == 2, ErrorKind::Rank, "smooth_scales")?;
                ensure(smooth.shape[1] == values, ErrorKind::Shape, "smooth_scales")?;
                let fits = groups.shape.len() == 1
                    && groups.shape[0] == smooth.shape[0]
                    && (1..=1024).contains(&groups.shape[0]);
                ensure(fits, ErrorKind::Shape, "group_index")?;
            }
            (None, None) => {}
        }
        let (y_shape, scale_shape) = self.shapes(x);
        rules::out_shape(request, 0, &y_shape, "y")?;
        rules::out_shape(request, 1, &scale_shape, "scale")?;
        ensure(
            !self.symmetric || offset.is_none(),
            ErrorKind::Shape,
            "offset",
        )?;
        rules::out_shape(request, 2, &scale_shape, "offset")?;
        groups.map_or(Ok(()), |groups| {
            rules::ends(groups, x.shape[..rank - 1].iter().product())
        })
    }

    fn shapes(&self, x: &Form) -> (Vec<usize>, Vec<usize>) {
        let (mut y, mut scale) = (x.shape.clone(), x.shape.clone());
        let rank = y.len();
        if self.dst_type == QuantDType::QUInt4x2 {
            y[rank - 1] /= 8;
        }
        match self.mode {
            QuantMode::PerTensor => scale = vec![1],
            QuantMode::PerChannel => drop(scale.remove(rank - 2)),
            _ => drop(scale.pop()),
        }
        (y, scale)
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["x", "smooth_scales", "group_index"];
    const OUTPUTS: &'static [&'static str] = &["y", "scale", "offset"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let any = random.random_bool(0.05);
        let types: &[QuantDType] = match product {
            _ if any => &[
                QuantDType::QUInt8,
                QuantDType::Float16,
                QuantDType::Float8E5M2,
            ],
            Atlas310P => &[QuantDType::Int8, QuantDType::QInt8],
            Ascend950 => &[
                QuantDType::Int8,
                QuantDType::QUInt4x2,
                QuantDType::Float8E4M3FN,
                QuantDType::Float8E5M2,
                QuantDType::HiFloat8,
            ],
            _ => &[QuantDType::Int8, QuantDType::QUInt4x2],
        };
        let dst_type = *types.choose(random).unwrap_or(&QuantDType::Int8);
        let off_950 = product != Ascend950 && !random.random_bool(0.02);
        let call = Call {
            symmetric: random.random_bool(if product == Atlas310P { 0.97 } else { 0.5 }),
            dst_type,
            mode: match random.random_range(0..6) {
                _ if off_950 => QuantMode::PerToken,
                0 => QuantMode::PerTensor,
                1 => QuantMode::PerChannel,
                _ => QuantMode::PerToken,
            },
            most: match random.random_range(0..10) {
                _ if off_950 => 0.0,
                0 => -1.0,
                1 => f32::NAN,
                2..5 => random.random_range(1.0f32..1e4),
                _ => 0.0,
            },
        };
        let multiple = match (dst_type, product) {
            (QuantDType::QUInt4x2, _) => 8,
            (_, Atlas310P) => 32,
            _ => 1,
        };
        let last = match request::size(random) {
            size if size > 300 && multiple == 1 && random.random_bool(0.1) => size + 4000,
            size => size.div_ceil(multiple) * multiple,
        };
        let shape = request::shape(2..5, last, random);
        let dtype = if product == Atlas310P {
            DType::Float16
        } else {
            *FLOATS.choose(random).unwrap_or(&FLOATS[0])
        };
        let x = Form::new(dtype, &shape);
        let rank = shape.len();
        let values = if call.mode == QuantMode::PerChannel {
            shape[rank - 2]
        } else {
            last
        };
        let rows = shape[..rank - 1].iter().product();
        let with_groups = random.random_bool(if product == Atlas310P { 0.01 } else { 0.3 })
            && call.mode == QuantMode::PerToken;
        let groups = random.random_range(1..5);
        let smooth = match with_groups {
            true => Some(Form::new(dtype, &[groups, values])),
            false => random
                .random_bool(if product == Atlas310P { 0.02 } else { 0.4 })
                .then(|| Form::new(dtype, &[values])),
        };
        let index = with_groups.then(|| Form::new(DType::Int32, &[groups]));
        let (y, scale) = call.shapes(&x);
        let outputs = vec![
            Some(Form::new(dst_type.tensor_dtype(), &y)),
            Some(Form::new(DType::Float32, &scale)),
            (!call.symmetric).then(|| Form::new(DType::Float32, &scale)),
        ];
        let mut request = request::finish(product, vec![Some(x), smooth, index], outputs, random);
        if let Some(index) = &mut request.inputs[2] {
            index.fill_ends(rows, random);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(x) = request.input(0) else {
            return Ok(Vec::new());
        };
        let (smooth, groups) = (request.input(1), request.input(2));
        let (y_shape, scale_shape) = self.shapes(x);
        let rank = x.shape.len();
        let (last, plane) = (x.shape[rank - 1], x.shape[rank - 2]);
        let values: Vec<f32> = (0..x.elements())
            .map(|place| {
                let (row, column) = (place / last, place % last);
                let smooth_at = match (self.mode, groups) {
                    (QuantMode::PerChannel, _) => row % plane,
                    (_, Some(groups)) => rules::group(groups, row) * last + column,
                    _ => column,
                };
                smooth.map_or(x.number(place), |smooth| {
                    x.number(place) * smooth.number(smooth_at)
                })
            })
            .collect();
        // Which scale an element goes with.
        let scale_of = |place: usize| match self.mode {
            QuantMode::PerTensor => 0,
            QuantMode::PerChannel => place / last / plane * last + place % last,
            _ => place / last,
        };
        let count: usize = scale_shape.iter().product();
        let mut members = vec![Vec::new(); count];
        for (place, &value) in values.iter().enumerate() {
            members[scale_of(place)].push(value);
        }
        let product = request.product;
        // What has no elements has a scale of zero.
        let scales: Vec<Scale> = members
            .iter()
            .map(|members| match members.is_empty() {
                true => Scale {
                    factor: 0.0,
                    offset: 0.0,
                    written: 0.0,
                },
                false => self.scale(members, product, groups.is_some()),
            })
            .collect();
        let quantized: Vec<f32> = values
            .iter()
            .enumerate()
            .map(|(place, &value)| self.quantized(value, &scales[scale_of(place)], product))
            .collect();
        let dtype = self.dst_type.tensor_dtype();
        let bits = match dtype {
            DType::Int32 => quantized.chunks(8).map(numbers::word).collect(),
            _ => quantized
                .iter()
                .map(|&value| numbers::narrow(dtype, value))
                .collect(),
        };
        let floats = |pick: fn(&Scale) -> f32| Values {
            dtype: DType::Float32,
            shape: scale_shape.clone(),
            bits: scales
                .iter()
                .map(|scale| u64::from(pick(scale).to_bits()))
                .collect(),
        };
        Ok(vec![
            Some(Values {
                dtype,
                shape: y_shape,
                bits,
            }),
            Some(floats(|scale| scale.written)),
            (!self.symmetric).then(|| floats(|scale| scale.offset)),
        ])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, smooth, groups] = inputs else {
            return Ok(Vec::new());
        };
        let x = given(x);
        let outputs = self.builder().run(x, some(smooth), some(groups))?;
        Ok(vec![Some(outputs.y), Some(outputs.scale), outputs.offset])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, smooth, groups] = inputs else {
            return Ok(());
        };
        let x = given(x);
        let mut outputs = outputs.into_iter();
        let mut next = || outputs.next().flatten();
        let outputs = DynamicQuantOutputs {
            y: written(next()),
            scale: written(next()),
            offset: next(),
        };
        self.builder()
            .run_into(x, some(smooth), some(groups), outputs)
    }
}

impl Call {
    fn builder(&self) -> DynamicQuant {
        let call = match self.symmetric {
            true => DynamicQuant::symmetric(self.dst_type),
            false => DynamicQuant::asymmetric(self.dst_type),
        };
        call.quant_mode(self.mode).dst_type_max(self.most)
    }
}
