//! `RotaryPositionEmbedding`, whose angles are broadcast in every way.

use aclnn::operators::{RotaryMode, RotaryPositionEmbedding};
use aclnn::{DType, ErrorKind, ProductFamily, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, element, number};
use super::norms::fill_small;
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::shapes::member;
use super::{Fuzzed, Values, given, written};

const MODES: [RotaryMode; 4] = [
    RotaryMode::Half,
    RotaryMode::Interleave,
    RotaryMode::Quarter,
    RotaryMode::InterleaveHalf,
];

/// Which elements the element at `at` is made of, and whether the second one counts negative.
pub(super) fn parts(mode: RotaryMode, size: usize, at: usize) -> (usize, usize, bool) {
    let half = size / 2;
    match mode {
        RotaryMode::Interleave => (at, at ^ 1, at.is_multiple_of(2)),
        RotaryMode::InterleaveHalf if at < half => (2 * at, 2 * at + 1, true),
        RotaryMode::InterleaveHalf => (2 * (at - half) + 1, 2 * (at - half), false),
        mode => {
            let span = match mode {
                RotaryMode::Quarter => half,
                _ => size,
            };
            let (begin, within) = (at / span * span, at % span);
            match within < span / 2 {
                true => (at, begin + within + span / 2, true),
                false => (at, begin + within - span / 2, false),
            }
        }
    }
}

#[derive(Debug)]
pub struct Call {
    mode: RotaryMode,
}

impl Call {
    /// Whether a product takes angles of these dimensions before the last for others.
    fn goes(&self, product: ProductFamily, angles: &[usize], x: &[usize]) -> bool {
        let is = |set: &[usize]| {
            let mut pairs = angles.iter().zip(x).enumerate();
            pairs.all(|(dim, (angle, size))| angle == if set.contains(&dim) { size } else { &1 })
        };
        if product == ProductFamily::Ascend950 {
            let mut pairs = angles.iter().zip(x);
            return pairs.all(|(angle, size)| *angle == 1 || angle == size);
        }
        match (self.mode, x.len()) {
            (RotaryMode::Half, 2) => is(&[0]) || is(&[0, 1]),
            (_, 2) => is(&[0]),
            (RotaryMode::Half, _) => {
                let sets: [&[usize]; 6] = [&[0], &[1], &[2], &[0, 1], &[0, 2], &[0, 1, 2]];
                sets.into_iter().any(is)
            }
            _ => is(&[0]) || is(&[1]) || is(&[2]),
        }
    }

    fn check(&self, request: &Request) -> Checked {
        let [Some(x), Some(cos), Some(sin)] = [0, 1, 2].map(|place| request.input(place)) else {
            return Ok(());
        };
        let product = request.product;
        let offered = [
            ProductFamily::Atlas310P,
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, &offered, "x")?;
        let modes = match product {
            ProductFamily::Ascend950 => 4,
            ProductFamily::Atlas310P => 1,
            _ => 2,
        };
        let has = MODES[..modes].contains(&self.mode);
        ensure(has, ErrorKind::UnsupportedProduct, "mode")?;
        let types = if request.has_bfloat16() { 3 } else { 2 };
        rules::dtype(Some(x), &FLOATS[..types], ErrorKind::DType, "x")?;
        for (form, argument) in [(cos, "cos"), (sin, "sin")] {
            ensure(form.dtype == x.dtype, ErrorKind::DTypeCombination, argument)?;
        }
        let same = request.output(0).is_none_or(|out| out.dtype == x.dtype);
        ensure(same, ErrorKind::DType, "out")?;
        rules::rank(x, 3, 4, "x")?;
        let rank = x.shape.len();
        rules::rank(cos, rank, rank, "cos")?;
        rules::rank(sin, rank, rank, "sin")?;
        if x.elements() > 0 {
            let size = x.shape[rank - 1];
            let (most, multiple) = match product {
                ProductFamily::Ascend950 if self.mode == RotaryMode::Quarter => (1024, 4),
                ProductFamily::Ascend950 => (1024, 2),
                ProductFamily::Atlas310P => (128, 32),
                _ => (895, 2),
            };
            ensure(size <= most, ErrorKind::ShapeLimit, "x")?;
            ensure(size % multiple == 0, ErrorKind::LastDimNotMultiple, "x")?;
            let goes = cos.shape[rank - 1] == size
                && self.goes(product, &cos.shape[..rank - 1], &x.shape[..rank - 1]);
            ensure(goes, ErrorKind::Shape, "cos")?;
            ensure(sin.shape == cos.shape, ErrorKind::Shape, "sin")?;
        }
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &x.shape, "out")?;
        let together = request.output(0).is_none_or(|out| !rules::has_gaps(out));
        ensure(together, ErrorKind::NotContiguous, "out")
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["x", "cos", "sin"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let dtype = *FLOATS.choose(random).unwrap_or(&DType::Float32);
        let modes = match random.random_bool(0.9) {
            true if product == ProductFamily::Atlas310P => 1,
            true if product != ProductFamily::Ascend950 => 2,
            _ => 4,
        };
        let mode = MODES[random.random_range(0..modes)];
        let size = match random.random_range(0..20) {
            0 => request::size(random),
            1..10 => 4 * random.random_range(1..20),
            _ => 32 * random.random_range(1..5),
        };
        let shape = request::shape(3..5, size, random);
        let mut angles = shape.clone();
        let rank = shape.len();
        let kept = random.random_range(0..rank - 1);
        for (dim, size) in angles[..rank - 1].iter_mut().enumerate() {
            if dim != kept && random.random_bool(0.7) {
                *size = 1;
            }
        }
        let of = |shape: &[usize]| Some(Form::new(dtype, shape));
        let inputs = vec![of(&shape), of(&angles), of(&angles)];
        let outputs = vec![of(&shape)];
        let mut request = request::finish(product, inputs, outputs, random);
        // Small whole numbers, whose products and their sums are exact in float32 and in float64.
        for form in request.inputs.iter_mut().flatten() {
            fill_small(form, random);
        }
        (Call { mode }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        self.check(request)?;
        let [Some(x), Some(cos), Some(sin)] = [0, 1, 2].map(|place| request.input(place)) else {
            return Ok(Vec::new());
        };
        let last = x.shape.len() - 1;
        let size = x.shape[last];
        let bits = (0..x.elements())
            .map(|place| {
                let (row, at) = (place / size, place % size);
                let angle = member(&cos.shape[..last], &x.shape[..last], row);
                let (straight, turned, negative) = parts(self.mode, size, at);
                let [a, b] = [straight, turned].map(|at| number(x, row * size + at));
                let [c, s] = [cos, sin].map(|form| number(form, angle * size + at));
                element(x.dtype, a * c + if negative { -b * s } else { b * s })
            })
            .collect();
        Ok(vec![Some(Values {
            dtype: x.dtype,
            shape: x.shape.clone(),
            bits,
        })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, cos, sin] = inputs else {
            return Ok(Vec::new());
        };
        let call = RotaryPositionEmbedding::new(self.mode);
        Ok(vec![Some(call.run(given(x), given(cos), given(sin))?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, cos, sin] = inputs else {
            return Ok(());
        };
        let out = written(outputs.into_iter().flatten().next());
        RotaryPositionEmbedding::new(self.mode).run_into(given(x), given(cos), given(sin), out)
    }
}
