//! `InplaceIndexCopy` and `InplaceScatterUpdate`, whose indices are now and then wrong.

use aclnn::operators::{InplaceIndexCopy, InplaceScatterUpdate};
use aclnn::{DType, ErrorKind, ProductFamily, Result, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, INDICES, Request};
use super::rules::{self, Checked, ensure};
use super::shapes::{at, dimension, indices};
use super::{Fuzzed, Values, given, written};

/// What both take on newer products; the training products of 2019 take neither the second nor the third.
const TYPES: [DType; 5] = [
    DType::Float32,
    DType::BFloat16,
    DType::UInt8,
    DType::Int8,
    DType::Int32,
];

/// What is written, element by element, where `place` says.
fn moved(to: &Form, from: &Form, place: impl Fn(Vec<usize>) -> Vec<usize>) -> Vec<Option<Values>> {
    let mut bits = to.bits.clone();
    for (element, value) in from.bits.iter().enumerate() {
        bits[at(&to.shape, &place(indices(element, &from.shape)))] = *value;
    }
    vec![Some(Values {
        dtype: to.dtype,
        shape: to.shape.clone(),
        bits,
    })]
}

#[derive(Debug)]
pub struct IndexCopy {
    dim: i64,
}

impl Fuzzed for IndexCopy {
    const INPUTS: &'static [&'static str] = &["index", "source"];
    const OUTPUTS: &'static [&'static str] = &["self_ref"];

    fn random(random: &mut SmallRng) -> (IndexCopy, Request) {
        let product = request::product(random);
        let dtype = *TYPES.choose(random).unwrap_or(&DType::Int8);
        let last = request::size(random).min(300);
        let shape = request::shape(1..5, last, random);
        let rank = shape.len();
        let beyond = i64::from(random.random_bool(0.03));
        let dim = random.random_range(-(rank as i64)..rank as i64 + beyond);
        let place = dim.rem_euclid(rank as i64) as usize;
        let count = random.random_range(0..6);
        let mut source = shape.clone();
        source[place] = count;
        let index = *INDICES.choose(random).unwrap_or(&DType::Int32);
        let inputs = vec![
            Some(Form::new(index, &[count])),
            Some(Form::new(dtype, &source)),
        ];
        let outputs = vec![Some(Form::new(dtype, &shape))];
        let mut request = request::finish_with(product, inputs, Some(outputs), random);
        if let Some(index) = &mut request.inputs[0] {
            index.fill_indices(&[shape[place]], random);
        }
        (IndexCopy { dim }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let (Some(index), Some(source), Some(to)) =
            (request.input(0), request.input(1), request.output(0))
        else {
            return Ok(Vec::new());
        };
        let newer = &[
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, newer, "self_ref")?;
        let known = [&TYPES[..], &[DType::Float16, DType::Int64]].concat();
        rules::dtype(Some(to), &known, ErrorKind::DType, "self_ref")?;
        rules::dtype(Some(index), &INDICES, ErrorKind::DType, "index")?;
        let same = source.dtype == to.dtype;
        ensure(same, ErrorKind::DTypeCombination, "source")?;
        rules::rank(to, 0, 8, "self_ref")?;
        rules::rank(index, 0, 1, "index")?;
        rules::rank(source, 0, 8, "source")?;
        let one = |shape: &[usize]| match shape.is_empty() {
            true => vec![1],
            false => shape.to_vec(),
        };
        let to = &Form {
            shape: one(&to.shape),
            ..to.clone()
        };
        let source = &Form {
            shape: one(&source.shape),
            ..source.clone()
        };
        let dim = dimension(self.dim, to.shape.len(), "dim")?;
        let mut wanted = to.shape.clone();
        wanted[dim] = index.elements();
        ensure(source.shape == wanted, ErrorKind::Shape, "source")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let size = to.shape[dim] as i64;
        // Of nothing no index is looked at.
        let named = (0..index.elements()).all(|at| (0..size).contains(&index.integer(at)));
        ensure(named, ErrorKind::Value, "index")?;
        let mut made = moved(to, source, |mut place| {
            place[dim] = index.integer(place[dim]) as usize;
            place
        });
        if let (Some(Some(values)), Some(to)) = (made.first_mut(), request.output(0)) {
            values.shape.clone_from(&to.shape);
        }
        Ok(made)
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [index, source] = inputs else {
            return Ok(());
        };
        let to = written(outputs.into_iter().flatten().next());
        InplaceIndexCopy::new(self.dim).run(to, given(index), given(source))
    }
}

#[derive(Debug)]
pub struct ScatterUpdate {
    axis: i64,
}

impl Fuzzed for ScatterUpdate {
    const INPUTS: &'static [&'static str] = &["indices", "updates"];
    const OUTPUTS: &'static [&'static str] = &["data"];

    fn random(random: &mut SmallRng) -> (ScatterUpdate, Request) {
        let product = request::product(random);
        let dtype = *TYPES.choose(random).unwrap_or(&DType::Int8);
        let last = request::size(random).min(300);
        let shape = request::shape(2..5, last, random);
        let rank = shape.len() as i64;
        let beyond = i64::from(random.random_bool(0.03));
        let axis =
            random.random_range(1 - beyond..rank + beyond) - [0, rank][random.random_range(0..2)];
        let place = axis.rem_euclid(rank) as usize;
        let mut updates = shape.clone();
        updates[place] = random.random_range(1..=shape[place].clamp(1, 4));
        updates[0] = random.random_range(1..=shape[0].max(1));
        let named = random.random_bool(0.5);
        let indices = match (named, updates[0]) {
            (true, count) => vec![count, 2],
            (false, 1) if random.random_bool(0.5) => vec![],
            (false, count) => vec![count],
        };
        let index = *INDICES.choose(random).unwrap_or(&DType::Int32);
        let inputs = vec![
            Some(Form::new(index, &indices)),
            Some(Form::new(dtype, &updates)),
        ];
        let outputs = vec![Some(Form::new(dtype, &shape))];
        let mut request = request::finish_with(product, inputs, Some(outputs), random);
        let begins = (shape[place] + 1).saturating_sub(updates[place]);
        if let Some(indices) = &mut request.inputs[0] {
            match named {
                true => indices.fill_indices(&[shape[0], begins], random),
                false => indices.fill_indices(&[begins], random),
            }
        }
        (ScatterUpdate { axis }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let (Some(indices), Some(updates), Some(data)) =
            (request.input(0), request.input(1), request.output(0))
        else {
            return Ok(Vec::new());
        };
        let offered = &[
            ProductFamily::Atlas910,
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, offered, "data")?;
        let mut known = vec![DType::Float32, DType::Float16, DType::Int32, DType::Int8];
        if request.product != ProductFamily::Atlas910 {
            known.extend([DType::BFloat16, DType::UInt8]);
        }
        if request.product == ProductFamily::Ascend950 {
            known.push(DType::Float8E5M2);
        }
        rules::dtype(Some(data), &known, ErrorKind::DType, "data")?;
        rules::dtype(Some(indices), &INDICES, ErrorKind::DType, "indices")?;
        let same = updates.dtype == data.dtype;
        ensure(same, ErrorKind::DTypeCombination, "updates")?;
        rules::rank(data, 2, 8, "data")?;
        rules::rank(indices, 0, 2, "indices")?;
        let rank = data.shape.len();
        rules::rank(updates, rank, rank, "updates")?;
        let axis = match self.axis {
            axis if axis < 0 => axis + rank as i64,
            axis => axis,
        };
        ensure((1..rank as i64).contains(&axis), ErrorKind::Value, "axis")?;
        let axis = axis as usize;
        for (form, argument) in [(data, "data"), (indices, "indices"), (updates, "updates")] {
            ensure(form.elements() > 0, ErrorKind::EmptyTensor, argument)?;
        }
        let pieces = updates.shape[0];
        let wanted = match indices.shape.len() {
            0 => vec![],
            1 => vec![pieces],
            _ => vec![pieces, 2],
        };
        ensure(indices.shape == wanted, ErrorKind::Shape, "indices")?;
        let mut pairs = updates.shape.iter().zip(&data.shape).enumerate();
        let fits = pairs.all(|(dim, (update, size))| match dim {
            0 => update <= size && (*update == 1 || !indices.shape.is_empty()),
            dim if dim == axis => update <= size,
            _ => update == size,
        });
        ensure(fits, ErrorKind::Shape, "updates")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let named = indices.shape.len() == 2;
        let begins = (data.shape[axis] - updates.shape[axis] + 1) as i64;
        let is_there = |at: usize| {
            let end = match named && at.is_multiple_of(2) {
                true => data.shape[0] as i64,
                false => begins,
            };
            (0..end).contains(&indices.integer(at))
        };
        let inside = (0..indices.elements()).all(is_there);
        ensure(inside, ErrorKind::Value, "indices")?;
        Ok(moved(data, updates, |mut place| {
            let piece = place[0];
            let begin = match named {
                true => {
                    place[0] = indices.integer(2 * piece) as usize;
                    indices.integer(2 * piece + 1)
                }
                false => indices.integer(piece),
            };
            place[axis] += begin as usize;
            place
        }))
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [indices, updates] = inputs else {
            return Ok(());
        };
        let data = written(outputs.into_iter().flatten().next());
        InplaceScatterUpdate::new(self.axis).run(data, given(indices), given(updates))
    }
}
