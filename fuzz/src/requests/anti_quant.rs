//! `npu_anti_quant`.

use aclnn::{
    AntiQuant, DType, ErrorKind, ProductFamily, QuantDType, Result, Tensor, TensorView,
    TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::{Fuzzed, Values, given, numbers, some, written};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

#[derive(Debug)]
pub struct Call {
    dst_dtype: QuantDType,
    src_dtype: Option<QuantDType>,
    sqrt_mode: bool,
}

/// How the scale's values go with y.
#[derive(Clone, Copy)]
enum Along {
    All,
    Last,
    BeforeLast,
}

fn is_float8(dtype: DType) -> bool {
    !matches!(dtype, DType::Int8 | DType::Int32)
}

fn y_shape(x: &Form) -> Vec<usize> {
    let mut shape = x.shape.clone();
    if let (DType::Int32, Some(last)) = (x.dtype, shape.last_mut()) {
        *last *= 8;
    }
    shape
}

/// How the scale goes with y, or what is wrong with it.
fn along(x: &Form, scale: &Form, product: ProductFamily) -> Checked<Along> {
    let (y, found) = (y_shape(x), &scale.shape);
    let last = y.last().copied().unwrap_or(1);
    let before = if y.len() > 1 {
        Some(y[y.len() - 2])
    } else {
        None
    };
    let on_950 = product == Ascend950;
    if found.len() != 1 && !(on_950 && found.len() == y.len()) {
        return refuse(ErrorKind::Rank, "scale");
    }
    let wrong = refuse(ErrorKind::Shape, "scale");
    if found.contains(&0) {
        return wrong;
    }
    if let [values] = found[..] {
        return match values {
            1 => Ok(Along::All),
            _ if values == last => Ok(Along::Last),
            _ if on_950 && before == Some(values) => Ok(Along::BeforeLast),
            _ => wrong,
        };
    }
    let others: Vec<usize> = (0..found.len())
        .filter(|&place| found[place] != 1)
        .collect();
    match others[..] {
        [] => Ok(Along::All),
        [place] if place + 1 == found.len() && found[place] == last => Ok(Along::Last),
        [place] if place + 2 == found.len() && Some(found[place]) == before => {
            Ok(Along::BeforeLast)
        }
        _ => wrong,
    }
}

impl Call {
    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &["offset"])?;
        rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "x")?;
        let product = request.product;
        let (Some(x), Some(scale)) = (request.input(0), request.input(1)) else {
            return Ok(());
        };
        let offset = request.input(2);
        if !(x.shape.is_empty() && product != Ascend950 && x.dtype == DType::Int8) {
            rules::rank(x, 1, 8, "x")?;
        }
        let types: &[DType] = match product {
            Atlas310P => &[DType::Int8],
            Ascend950 => &[
                DType::Int8,
                DType::Int32,
                DType::HiFloat8,
                DType::UInt8,
                DType::Float8E4M3FN,
                DType::Float8E5M2,
            ],
            _ => &[DType::Int8, DType::Int32],
        };
        rules::dtype(Some(x), types, ErrorKind::DType, "x")?;
        let offered = match self.dst_dtype {
            QuantDType::Float16 => true,
            QuantDType::BFloat16 => product != Atlas310P,
            _ => false,
        };
        ensure(offered, ErrorKind::DType, "dst_dtype")?;
        let y_dtype = self.dst_dtype.tensor_dtype();
        rules::dtype(request.output(0), &[y_dtype], ErrorKind::DType, "y")?;
        let floats: &[DType] = match product {
            Atlas310P => &[DType::Float32],
            _ => &[DType::Float32, DType::BFloat16],
        };
        rules::dtype(Some(scale), floats, ErrorKind::DType, "scale")?;
        rules::dtype(offset, floats, ErrorKind::DType, "offset")?;
        let wide = !is_float8(x.dtype) || scale.dtype == DType::Float32;
        ensure(wide, ErrorKind::DTypeCombination, "scale")?;
        rules::dtype(
            offset,
            &[scale.dtype],
            ErrorKind::DTypeCombination,
            "offset",
        )?;
        let named = matches!(
            (self.src_dtype, x.dtype),
            (None, _)
                | (Some(QuantDType::Int8), DType::Int8)
                | (Some(QuantDType::QUInt4x2 | QuantDType::Int4), DType::Int32)
                | (Some(QuantDType::HiFloat8), DType::UInt8 | DType::HiFloat8)
                | (Some(QuantDType::Float8E4M3FN), DType::Float8E4M3FN)
                | (Some(QuantDType::Float8E5M2), DType::Float8E5M2)
        );
        ensure(named, ErrorKind::DTypeCombination, "src_dtype")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        along(x, scale, product)?;
        let same = offset.is_none_or(|offset| offset.shape == scale.shape);
        ensure(same, ErrorKind::Shape, "offset")?;
        rules::out_shape(request, 0, &y_shape(x), "y")?;
        let root = self.sqrt_mode && is_float8(x.dtype);
        ensure(!root, ErrorKind::Value, "sqrt_mode")
    }

    fn builder(&self) -> AntiQuant {
        let call = AntiQuant::new(self.dst_dtype).sqrt_mode(self.sqrt_mode);
        match self.src_dtype {
            Some(src_dtype) => call.src_dtype(src_dtype),
            None => call,
        }
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["x", "scale", "offset"];
    const OUTPUTS: &'static [&'static str] = &["y"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let types: &[(DType, QuantDType)] = match product {
            Atlas310P => &[(DType::Int8, QuantDType::Int8)],
            Ascend950 => &[
                (DType::Int8, QuantDType::Int8),
                (DType::Int32, QuantDType::Int4),
                (DType::UInt8, QuantDType::HiFloat8),
                (DType::HiFloat8, QuantDType::HiFloat8),
                (DType::Float8E4M3FN, QuantDType::Float8E4M3FN),
                (DType::Float8E5M2, QuantDType::Float8E5M2),
            ],
            _ => &[
                (DType::Int8, QuantDType::Int8),
                (DType::Int32, QuantDType::QUInt4x2),
            ],
        };
        let (dtype, named) = *types.choose(random).unwrap_or(&types[0]);
        let call = Call {
            dst_dtype: match random.random_range(0..20) {
                0 => QuantDType::Int8,
                1..10 if product != Atlas310P => QuantDType::BFloat16,
                _ => QuantDType::Float16,
            },
            src_dtype: match random.random_range(0..10) {
                0..3 => Some(named),
                3 => Some(QuantDType::QInt8),
                _ => None,
            },
            sqrt_mode: random.random_bool(if is_float8(dtype) { 0.02 } else { 0.3 }),
        };
        let last = request::size(random);
        let x = Form::new(dtype, &request::shape(1..5, last, random));
        let y = y_shape(&x);
        let (last, rank) = (y[y.len() - 1], y.len());
        let mut shape = match random.random_range(0..4) {
            0 => vec![1],
            1 if product == Ascend950 && rank > 1 => vec![y[rank - 2]],
            2 if product == Ascend950 => {
                let mut shape = vec![1; rank];
                let place = if rank > 1 && random.random_bool(0.5) {
                    rank - 2
                } else {
                    rank - 1
                };
                shape[place] = y[place];
                shape
            }
            _ => vec![last],
        };
        if random.random_bool(0.98) {
            shape.iter_mut().for_each(|size| *size = (*size).max(1));
        }
        let floats = if product == Atlas310P || is_float8(dtype) {
            1
        } else {
            2
        };
        let scale = [DType::Float32, DType::BFloat16][random.random_range(0..floats)];
        let inputs = vec![
            Some(x),
            Some(Form::new(scale, &shape)),
            random.random_bool(0.5).then(|| Form::new(scale, &shape)),
        ];
        let outputs = vec![Some(Form::new(call.dst_dtype.tensor_dtype(), &y))];
        (call, request::finish(product, inputs, outputs, random))
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let (Some(x), Some(scale)) = (request.input(0), request.input(1)) else {
            return Ok(Vec::new());
        };
        let (shape, along) = (y_shape(x), along(x, scale, request.product)?);
        let last = shape.last().copied().unwrap_or(1);
        let rows = if shape.len() > 1 {
            shape[shape.len() - 2]
        } else {
            1
        };
        let dtype = self.dst_dtype.tensor_dtype();
        let bits = (0..shape.iter().product()).map(|place| {
            let value = match x.dtype {
                DType::Int32 => {
                    let nibble = (x.bits[place / 8] >> (4 * (place % 8)) & 0xf) as i32;
                    (if nibble < 8 { nibble } else { nibble - 16 }) as f32
                }
                _ => x.number(place),
            };
            let factor = match along {
                Along::All => 0,
                Along::Last => place % last,
                Along::BeforeLast => place / last % rows,
            };
            let value = request
                .input(2)
                .map_or(value, |offset| value + offset.number(factor));
            let scale = scale.number(factor);
            let value = match (self.sqrt_mode, request.product) {
                (false, _) => value * scale,
                (true, Ascend950) => value * (scale * scale),
                (true, _) => value * scale * scale,
            };
            numbers::narrow(dtype, value)
        });
        let bits = bits.collect();
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, scale, offset] = inputs else {
            return Ok(Vec::new());
        };
        let [x, scale] = [x, scale].map(given);
        Ok(vec![Some(self.builder().run(x, scale, some(offset))?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, scale, offset] = inputs else {
            return Ok(());
        };
        let [x, scale] = [x, scale].map(given);
        let y = written(outputs.into_iter().flatten().next());
        self.builder().run_into(x, scale, some(offset), y)
    }
}
