//! `Matmul`, `BatchMatMul`, `Addmm` and `MatmulWeightNz` of small whole numbers, whose sums are exact in float32, and of
//! infinities and NaN.

use aclnn::operators::{Addmm, BatchMatMul, Matmul, MatmulWeightNz};
use aclnn::{DType, ErrorKind, ProductFamily, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, check_type, element};
use super::matrices;
use super::request::{self, Form, Place, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::shapes;
use super::{Fuzzed, Values, given, written};

use DType::{BFloat16, Float16, Float32};
use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

/// Gives floats small whole numbers, and a few of them what is none.
fn fill(request: &mut Request, random: &mut SmallRng) {
    let special = random.random_bool(0.2);
    let outputs = request.outputs.iter_mut().flatten();
    for form in request.inputs.iter_mut().chain(outputs).flatten() {
        if !FLOATS.contains(&form.dtype) {
            continue;
        }
        for bits in &mut form.bits {
            let value = match random.random_range(0..60) {
                0 if special => f64::INFINITY,
                1 if special => f64::NEG_INFINITY,
                2 if special => f64::NAN,
                _ => f64::from(random.random_range(-8..9)),
            };
            *bits = element(form.dtype, value);
        }
    }
}

/// The type that holds two others.
fn promoted(a: DType, b: DType) -> DType {
    if a == b { a } else { Float32 }
}

/// A shape as batch, rows and columns.
fn split(shape: &[usize], is_left: bool) -> (&[usize], usize, usize) {
    match *shape {
        [ref batch @ .., rows, columns] => (batch, rows, columns),
        [size] if is_left => (&[], 1, size),
        [size] => (&[], size, 1),
        [] => (&[], 1, 1),
    }
}

/// The types of two matrices and what the caller brings.
fn check_types(request: &Request, tensors: [(&Form, &'static str); 2]) -> Checked<DType> {
    let [(a, left), (b, right)] = tensors;
    check_type(request, a, &FLOATS, left)?;
    check_type(request, b, &FLOATS, right)?;
    if let Some(out) = request.output(0) {
        check_type(request, out, &FLOATS, "out")?;
    }
    let computed = promoted(a.dtype, b.dtype);
    // The matrix unit of older products keeps no float32.
    let keeps = request.has_bfloat16() || computed != Float32;
    let kind = ErrorKind::Value;
    ensure(keeps, kind, "cube_math_type").map(|()| computed)
}

/// The batch of a product and its sizes.
struct Sizes {
    batch: Vec<usize>,
    rows: usize,
    inner: usize,
    columns: usize,
}

fn sizes(a: &Form, b: &Form, right: &'static str) -> Checked<Sizes> {
    let (left_batch, rows, inner) = split(&a.shape, true);
    let (right_batch, other, columns) = split(&b.shape, false);
    ensure(inner == other, ErrorKind::InnerDimMismatch, right)?;
    match shapes::broadcast(left_batch, right_batch) {
        Some(batch) => Ok(Sizes {
            batch,
            rows,
            inner,
            columns,
        }),
        None => refuse(ErrorKind::BatchMismatch, right),
    }
}

impl Sizes {
    /// The shape of the output, without the dimensions of vectors.
    fn shape(&self, a: &Form, b: &Form) -> Vec<usize> {
        let mut shape = self.batch.clone();
        shape.extend((a.shape.len() != 1).then_some(self.rows));
        shape.extend((b.shape.len() != 1).then_some(self.columns));
        shape
    }

    /// The sums of products, one after the other.
    fn sums(&self, a: &Form, b: &Form) -> Vec<f64> {
        let (left_batch, ..) = split(&a.shape, true);
        let (right_batch, ..) = split(&b.shape, false);
        let mut sums = Vec::new();
        for place in 0..self.batch.iter().product() {
            let left = shapes::member(left_batch, &self.batch, place) * self.rows * self.inner;
            let right = shapes::member(right_batch, &self.batch, place) * self.inner * self.columns;
            for row in 0..self.rows {
                for column in 0..self.columns {
                    let products = (0..self.inner).map(|k| {
                        let a = a.number(left + row * self.inner + k);
                        f64::from(a) * f64::from(b.number(right + k * self.columns + column))
                    });
                    sums.push(products.fold(0.0, |sum, product| sum + product));
                }
            }
        }
        sums
    }
}

/// Elements of the type that the caller brings, or of the computed one.
fn values(request: &Request, computed: DType, shape: Vec<usize>, sums: &[f64]) -> Values {
    let dtype = request.output(0).map_or(computed, |out| out.dtype);
    let bits = sums.iter().map(|&sum| element(dtype, sum)).collect();
    Values { dtype, shape, bits }
}

/// Sees some of the matrices the other way round.
fn exchange(request: &mut Request, random: &mut SmallRng) {
    for form in request.inputs.iter_mut().flatten() {
        let is_matrix = form.shape.len() >= 2 && FLOATS.contains(&form.dtype);
        if is_matrix && random.random_bool(0.3) {
            form.place = Place::Exchanged;
        }
    }
}

/// Types of two matrices.
fn types(random: &mut SmallRng) -> [DType; 2] {
    let first = *FLOATS.choose(random).unwrap_or(&Float32);
    let second = *FLOATS.choose(random).unwrap_or(&Float32);
    [
        first,
        if random.random_bool(0.8) {
            first
        } else {
            second
        },
    ]
}

/// Products of two tensors.
#[derive(Debug)]
pub enum Two {
    Any,
    Batches,
    Weight,
}

impl Two {
    fn right(&self) -> &'static str {
        match self {
            Two::Any => "other",
            _ => "mat2",
        }
    }

    fn check<'a>(
        &self,
        request: &'a Request,
    ) -> Checked<Option<(&'a Form, &'a Form, Sizes, DType)>> {
        let right = self.right();
        rules::present(request, &["input", right], Self::OUTPUTS, &[])?;
        let [Some(a), Some(b)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(None);
        };
        if let Two::Weight = self {
            rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "mat2")?;
            let wide = matches!(request.product, AtlasA2 | AtlasA3);
            ensure(wide || b.dtype != Float32, ErrorKind::DType, "mat2")?;
            check_type(request, b, &FLOATS, "mat2")?;
            ensure(wide || a.dtype != Float32, ErrorKind::DType, "input")?;
        }
        let computed = check_types(request, [(a, "input"), (b, right)])?;
        let mixed = a.dtype != b.dtype && [a.dtype, b.dtype].contains(&BFloat16);
        let apart = match self {
            Two::Any => matches!(request.product, AtlasA2 | AtlasA3),
            Two::Batches => false,
            Two::Weight => [a.dtype, b.dtype].contains(&Float16),
        };
        ensure(!(mixed && apart), ErrorKind::DTypeCombination, right)?;
        match self {
            Two::Any => {
                let eight = matches!(request.product, AtlasA2 | AtlasA3);
                for (form, name) in [(a, "input"), (b, right)] {
                    rules::rank(form, 1, if eight { 8 } else { 6 }, name)?;
                }
            }
            Two::Batches => {
                rules::rank(a, 3, 3, "input")?;
                rules::rank(b, 3, 3, right)?;
            }
            Two::Weight => {
                ensure(!a.private, ErrorKind::Format, "input")?;
                let out = request.output(0).is_some_and(|out| out.private);
                ensure(!out, ErrorKind::Format, "out")?;
                ensure(b.private, ErrorKind::Format, "mat2")?;
                rules::rank(a, 2, 2, "input")?;
                rules::rank(b, 2, 2, "mat2")?;
                ensure(!b.shape.contains(&1), ErrorKind::NzUnitDim, "mat2")?;
            }
        }
        let sizes = sizes(a, b, right)?;
        if !matches!(self, Two::Weight) {
            rules::formats(request, &["input", right], Self::OUTPUTS)?;
        }
        rules::out_shape(request, 0, &sizes.shape(a, b), "out")?;
        Ok(Some((a, b, sizes, computed)))
    }
}

/// Calls the operator by `$method`.
macro_rules! two {
    ($call:expr, $method:ident($($argument:expr),*)) => {
        match $call {
            Two::Any => Matmul::new().$method($($argument),*),
            Two::Batches => BatchMatMul::new().$method($($argument),*),
            Two::Weight => MatmulWeightNz::new().$method($($argument),*),
        }
    };
}

impl Fuzzed for Two {
    const INPUTS: &'static [&'static str] = &["input", "other"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Two, Request) {
        let product = request::product(random);
        let call = match random.random_range(0..4) {
            0 => Two::Batches,
            1 => Two::Weight,
            _ => Two::Any,
        };
        let (rows, inner, columns) = {
            let mut next = || matrices::size(random);
            (next(), next(), next())
        };
        let [left, right] = match call {
            Two::Any => matrices::batches(random),
            Two::Batches => {
                let count = random.random_range(1..4);
                let ones = random.random_range(0..4);
                [
                    vec![if ones == 0 { 1 } else { count }],
                    vec![if ones == 1 { 1 } else { count }],
                ]
            }
            Two::Weight => [vec![], vec![]],
        };
        let [first, second] = types(random);
        let mut a = Form::new(first, &[left, vec![rows, inner]].concat());
        let mut b = Form::new(second, &[right, vec![inner, columns]].concat());
        if let Two::Any = call {
            if a.shape.len() == 2 && random.random_bool(0.1) {
                a.shape = vec![inner];
            }
            if b.shape.len() == 2 && random.random_bool(0.1) {
                b.shape = vec![inner];
            }
        }
        if let Two::Weight = call {
            b.private = true;
        }
        let shape = sizes(&a, &b, "other").map_or(Vec::new(), |sizes| sizes.shape(&a, &b));
        let outputs = vec![Some(Form::new(promoted(first, second), &shape))];
        let inputs = vec![Some(a), Some(b)];
        let mut request = request::finish(product, inputs, outputs, random);
        exchange(&mut request, random);
        fill(&mut request, random);
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let Some((a, b, sizes, computed)) = self.check(request)? else {
            return Ok(Vec::new());
        };
        let (shape, sums) = (sizes.shape(a, b), sizes.sums(a, b));
        Ok(vec![Some(values(request, computed, shape, &sums))])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [input, other] = inputs else {
            return Ok(Vec::new());
        };
        Ok(vec![Some(two!(self, run(given(input), given(other)))?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [input, other] = inputs else {
            return Ok(());
        };
        let out = written(outputs.into_iter().flatten().next());
        two!(self, run_into(given(input), given(other), out))
    }
}

/// A product that is added to something.
#[derive(Debug)]
pub struct Sum {
    beta: f32,
    alpha: f32,
}

impl Sum {
    fn builder(&self) -> Addmm {
        Addmm::new().beta(self.beta).alpha(self.alpha)
    }
}

impl Fuzzed for Sum {
    const INPUTS: &'static [&'static str] = &["input", "mat1", "mat2"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Sum, Request) {
        let product = request::product(random);
        let (rows, inner, columns) = {
            let mut next = || matrices::size(random);
            (next(), next(), next())
        };
        let shape = match random.random_range(0..5) {
            0 => vec![rows, columns],
            1 => vec![rows, 1],
            2 => vec![1],
            3 => vec![1, columns],
            _ => vec![columns],
        };
        let [first, second] = types(random);
        let third = types(random)[0];
        let third = if random.random_bool(0.8) {
            first
        } else {
            third
        };
        let all = promoted(third, promoted(first, second));
        let inputs = vec![
            Some(Form::new(third, &shape)),
            Some(Form::new(first, &[rows, inner])),
            Some(Form::new(second, &[inner, columns])),
        ];
        let outputs = vec![Some(Form::new(all, &[rows, columns]))];
        let mut request = request::finish(product, inputs, outputs, random);
        exchange(&mut request, random);
        fill(&mut request, random);
        let mut factor = || *[0.0, 1.0, 1.0, 2.0, -0.5].choose(random).unwrap_or(&1.0);
        let (beta, alpha) = (factor(), factor());
        (Sum { beta, alpha }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let inputs = [0, 1, 2].map(|place| request.input(place));
        let [Some(input), Some(a), Some(b)] = inputs else {
            return Ok(Vec::new());
        };
        check_type(request, input, &FLOATS, "input")?;
        let products = check_types(request, [(a, "mat1"), (b, "mat2")])?;
        rules::rank(a, 2, 2, "mat1")?;
        rules::rank(b, 2, 2, "mat2")?;
        rules::rank(input, 1, 2, "input")?;
        let sizes = sizes(a, b, "mat2")?;
        let shape = sizes.shape(a, b);
        let whole = shapes::broadcast(&input.shape, &shape);
        let fits = whole.is_some_and(|whole| whole == shape);
        ensure(fits, ErrorKind::ShapeMismatch, "input")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &shape, "out")?;
        let sums = sizes
            .sums(a, b)
            .into_iter()
            .enumerate()
            .map(|(place, sum)| {
                let own = shapes::member(&input.shape, &shape, place);
                let product = if self.alpha == 0.0 {
                    0.0
                } else {
                    f64::from(self.alpha) * sum
                };
                match self.beta {
                    0.0 => product,
                    beta => product + f64::from(beta) * f64::from(input.number(own)),
                }
            });
        let sums: Vec<f64> = sums.collect();
        let computed = promoted(input.dtype, products);
        Ok(vec![Some(values(request, computed, shape, &sums))])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [input, mat1, mat2] = inputs else {
            return Ok(Vec::new());
        };
        let out = self.builder().run(given(input), given(mat1), given(mat2))?;
        Ok(vec![Some(out)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [input, mat1, mat2] = inputs else {
            return Ok(());
        };
        let out = written(outputs.into_iter().flatten().next());
        self.builder()
            .run_into(given(input), given(mat1), given(mat2), out)
    }
}
