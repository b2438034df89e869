//! `npu_convert_weight_to_int4pack`.

use aclnn::{
    ConvertWeightToInt4Pack, DType, ErrorKind, ProductFamily, Result, Tensor, TensorView,
    TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::{Fuzzed, Values, given, written};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

#[derive(Debug)]
pub struct Call {
    /// Words of a column of blocks.
    words: Option<usize>,
}

/// The code of a number whose mantissa is cut to one bit; 0 for what is none of the eight then.
fn float4(value: f32) -> u64 {
    let cut = f32::from_bits(value.to_bits() & 0xffc0_0000);
    let code = match cut.abs() {
        0.5 => 1,
        1.0 => 2,
        1.5 => 3,
        2.0 => 4,
        3.0 => 5,
        4.0 => 6,
        6.0 => 7,
        _ if value == 0.0 => 0,
        _ => return 0,
    };
    code | if value.is_sign_negative() { 8 } else { 0 }
}

impl Call {
    /// The shape of y.
    fn shape(&self, weight: &[usize]) -> Vec<usize> {
        let mut shape = weight.to_vec();
        let columns = shape.pop().unwrap_or(8) / 8;
        match (self.words, shape.pop()) {
            (Some(words), Some(rows)) => {
                shape.extend([columns.div_ceil(words), rows.div_ceil(16), 16, words]);
            }
            (_, rows) => {
                shape.extend(rows);
                shape.push(columns);
            }
        }
        shape
    }

    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        rules::product(request, &[AtlasA2, AtlasA3, Ascend950], "weight")?;
        let Some(weight) = request.input(0) else {
            return Ok(());
        };
        let on_950 = request.product == Ascend950;
        rules::rank(weight, 2, if on_950 { 3 } else { 2 }, "weight")?;
        let types = [DType::Int32, DType::Float32];
        let types = if on_950 { &types[..] } else { &types[..1] };
        rules::dtype(Some(weight), types, ErrorKind::DType, "weight")?;
        let y = request.output(0);
        rules::dtype(y, &[DType::Int32], ErrorKind::DTypeCombination, "y")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        ensure(!rules::has_gaps(weight), ErrorKind::NotContiguous, "weight")?;
        let gaps = y.is_some_and(rules::has_gaps);
        ensure(!gaps, ErrorKind::NotContiguous, "y")?;
        let empty = weight.elements() == 0;
        ensure(!empty, ErrorKind::EmptyTensor, "weight")?;
        let whole = weight.shape.last().is_none_or(|last| last % 8 == 0);
        ensure(whole, ErrorKind::LastDimNotMultiple, "weight")?;
        let widths: &[usize] = if on_950 { &[2, 4] } else { &[8] };
        let fits = self.words.is_none_or(|words| widths.contains(&words));
        ensure(fits, ErrorKind::Shape, "y")?;
        rules::out_shape(request, 0, &self.shape(&weight.shape), "y")
    }

    fn builder(&self) -> ConvertWeightToInt4Pack {
        match self.words {
            Some(words) => ConvertWeightToInt4Pack::new().fractal_nz(words),
            None => ConvertWeightToInt4Pack::new(),
        }
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["weight"];
    const OUTPUTS: &'static [&'static str] = &["y"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = match request::product(random) {
            Atlas310P if random.random_bool(0.9) => AtlasA2,
            product => product,
        };
        let on_950 = product == Ascend950;
        let words = match random.random_range(0..30) {
            0 => Some(random.random_range(1..9)),
            1..12 if on_950 => Some([2, 4][random.random_range(0..2)]),
            1..12 => Some(8),
            _ => None,
        };
        let call = Call { words };
        let floats = on_950 && random.random_bool(0.5);
        let mut shape = vec![random.random_range(1..40), 8 * random.random_range(1..30)];
        if on_950 && random.random_bool(0.4) {
            shape.insert(0, random.random_range(1..4));
        }
        if random.random_bool(0.02) {
            shape[1] += 3;
        }
        let dtype = if floats { DType::Float32 } else { DType::Int32 };
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(DType::Int32, &call.shape(&shape)))];
        let mut request = request::finish(product, inputs, outputs, random);
        if let Some(weight) = &mut request.inputs[0]
            && weight.dtype == DType::Float32
        {
            // Halves between -8 and 8, some with more behind the point.
            for bits in &mut weight.bits {
                let value = random.random_range(-16i32..17) as f32 / 2.0;
                if random.random_bool(0.9) {
                    *bits = u64::from(value.to_bits()) | (random.random_range(0..4) / 3);
                }
            }
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(weight) = request.input(0) else {
            return Ok(Vec::new());
        };
        let code = |place: usize| match weight.dtype {
            DType::Float32 => float4(weight.number(place)),
            _ => weight.bits[place] & 0xf,
        };
        let word = |word: usize| {
            let codes = (0..8).map(|place| code(8 * word + place) << (4 * place));
            codes.fold(0, |word, code| word | code)
        };
        let shape = self.shape(&weight.shape);
        let mut bits = vec![0; shape.iter().product()];
        let [.., rows, columns] = weight.shape[..] else {
            return Ok(Vec::new());
        };
        let columns = columns / 8;
        for place in 0..weight.elements() / 8 {
            let (plane, inside) = (place / (rows * columns), place % (rows * columns));
            let (row, column) = (inside / columns, inside % columns);
            let to = match self.words {
                None => place,
                Some(words) => {
                    let across = plane * columns.div_ceil(words) + column / words;
                    (across * rows.next_multiple_of(16) + row) * words + column % words
                }
            };
            bits[to] = word(place);
        }
        let dtype = DType::Int32;
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    calls_of_one_tensor!(call => call.builder());
}
