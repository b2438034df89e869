//! `ApplyRotaryPosEmbV2`: queries and keys in place.

use aclnn::operators::{ApplyRotaryPosEmbV2, RotaryLayout, RotaryMode};
use aclnn::{DType, ErrorKind, ProductFamily, Result, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, check_type, element, number};
use super::norms::fill_small;
use super::positions;
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::shapes::member;
use super::{Fuzzed, Values, given, written};

const LAYOUTS: [RotaryLayout; 4] = [
    RotaryLayout::Tnd,
    RotaryLayout::Bsnd,
    RotaryLayout::Sbnd,
    RotaryLayout::Bnsd,
];
const MODES: [RotaryMode; 4] = [
    RotaryMode::Half,
    RotaryMode::Interleave,
    RotaryMode::Quarter,
    RotaryMode::InterleaveHalf,
];

#[derive(Debug)]
pub struct Call {
    layout: RotaryLayout,
    mode: RotaryMode,
}

impl Call {
    fn rank(&self) -> usize {
        if self.layout == RotaryLayout::Tnd {
            3
        } else {
            4
        }
    }

    /// The dimension of heads, and of sequences.
    fn dims(&self) -> (usize, Option<usize>) {
        match self.layout {
            RotaryLayout::Bsnd => (2, Some(0)),
            RotaryLayout::Sbnd => (2, Some(1)),
            RotaryLayout::Bnsd => (1, Some(0)),
            RotaryLayout::Tnd => (1, None),
        }
    }

    fn check_size(&self, is_950: bool, size: usize, argument: &'static str) -> Checked {
        ensure(!is_950 || size <= 1024, ErrorKind::ShapeLimit, argument)?;
        let goes = match is_950 {
            false => [64, 128].contains(&size),
            true => size.is_multiple_of(if self.mode == RotaryMode::Quarter {
                4
            } else {
                2
            }),
        };
        ensure(goes, ErrorKind::LastDimNotMultiple, argument)
    }

    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let [Some(cos), Some(sin)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(());
        };
        let [Some(query), Some(key)] = [0, 1].map(|place| request.output(place)) else {
            return Ok(());
        };
        let product = request.product;
        let is_950 = product == ProductFamily::Ascend950;
        let offered = [
            ProductFamily::Atlas310P,
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, &offered, "query")?;
        let lacks = ErrorKind::UnsupportedProduct;
        ensure(
            is_950 || LAYOUTS[..2].contains(&self.layout),
            lacks,
            "layout",
        )?;
        let modes = if is_950 { 3 } else { 1 };
        ensure(MODES[..modes].contains(&self.mode), lacks, "rotary_mode")?;
        check_type(request, query, &FLOATS, "query")?;
        let others = [(key, "key"), (cos, "cos"), (sin, "sin")];
        for (form, argument) in others {
            ensure(
                form.dtype == query.dtype,
                ErrorKind::DTypeCombination,
                argument,
            )?;
        }
        let rank = self.rank();
        rules::rank(query, rank, rank, "query")?;
        for (form, argument) in others {
            rules::rank(form, rank, rank, argument)?;
        }
        if !is_950 {
            for (form, argument) in [(query, "query")].into_iter().chain(others) {
                ensure(form.elements() > 0, ErrorKind::EmptyTensor, argument)?;
            }
        }
        let last = rank - 1;
        self.check_size(is_950, query.shape[last], "query")?;
        let (heads, sequences) = self.dims();
        let mut wanted = query.shape.clone();
        wanted[heads] = key.shape[heads];
        ensure(key.shape == wanted, ErrorKind::Shape, "key")?;
        wanted[heads] = 1;
        wanted[last] = wanted[last].min(cos.shape[last]);
        if let Some(sequences) = sequences
            && is_950
            && cos.shape[sequences] == 1
        {
            wanted[sequences] = 1;
        }
        ensure(cos.shape == wanted, ErrorKind::Shape, "cos")?;
        ensure(sin.shape == cos.shape, ErrorKind::Shape, "sin")?;
        self.check_size(is_950, wanted[last], "cos")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)
    }

    fn rotated(&self, x: &Form, [cos, sin]: [&Form; 2]) -> Option<Values> {
        let last = x.shape.len() - 1;
        let (size, turned) = (x.shape[last], cos.shape[last]);
        let bits = (0..x.elements()).map(|place| {
            let (row, at) = (place / size, place % size);
            if at >= turned {
                return x.bits[place];
            }
            let angle = member(&cos.shape[..last], &x.shape[..last], row);
            let (first, second, negative) = positions::parts(self.mode, turned, at);
            let [a, b] = [first, second].map(|at| number(x, row * size + at));
            let [c, s] = [cos, sin].map(|form| number(form, angle * turned + at));
            element(x.dtype, a * c + if negative { -b * s } else { b * s })
        });
        Some(Values {
            dtype: x.dtype,
            shape: x.shape.clone(),
            bits: bits.collect(),
        })
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["cos", "sin"];
    const OUTPUTS: &'static [&'static str] = &["query", "key"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let is_950 = product == ProductFamily::Ascend950;
        let usual = !is_950 && random.random_bool(0.9);
        let call = Call {
            layout: LAYOUTS[random.random_range(0..if usual { 2 } else { 4 })],
            mode: MODES[if usual {
                0
            } else {
                random.random_range(0..if is_950 { 3 } else { 4 })
            }],
        };
        let dtype = *FLOATS.choose(random).unwrap_or(&DType::Float32);
        let size = match is_950 {
            true => 4 * random.random_range(1..40),
            false => [64, 128][random.random_range(0..2)],
        };
        let turned = match random.random_range(0..3) {
            0 if is_950 => 4 * random.random_range(1..=size / 4),
            0 => 64,
            _ => size,
        };
        let mut query: Vec<usize> = (0..call.rank())
            .map(|_| random.random_range(1..4))
            .collect();
        query[call.rank() - 1] = size;
        let (heads, sequences) = call.dims();
        let (mut key, mut angles) = (query.clone(), query.clone());
        key[heads] = random.random_range(1..4);
        angles[heads] = 1;
        angles[call.rank() - 1] = turned;
        if let Some(sequences) = sequences
            && random.random_bool(0.2)
        {
            angles[sequences] = 1;
        }
        let of = |shape: &[usize]| Some(Form::new(dtype, shape));
        let inputs = vec![of(&angles), of(&angles)];
        let outputs = Some(vec![of(&query), of(&key)]);
        let mut request = request::finish_with(product, inputs, outputs, random);
        let outputs = request.outputs.iter_mut().flatten();
        for form in request.inputs.iter_mut().chain(outputs).flatten() {
            // Products of these and their sums are exact.
            fill_small(form, random);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let (Some(cos), Some(sin)) = (request.input(0), request.input(1)) else {
            return Ok(Vec::new());
        };
        let of = |place| self.rotated(request.output(place)?, [cos, sin]);
        Ok((0..2).map(of).collect())
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [cos, sin] = inputs else {
            return Ok(());
        };
        let mut outputs = outputs.into_iter().map(written);
        let (Some(query), Some(key)) = (outputs.next(), outputs.next()) else {
            return Ok(());
        };
        ApplyRotaryPosEmbV2::new(self.layout, self.mode).run(query, key, given(cos), given(sin))
    }
}
