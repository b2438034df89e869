//! `ScatterPaKvCache`: keys and values into slots of a paged cache, in each of its forms.

use aclnn::operators::{CacheMode, ScatterMode, ScatterPaKvCache};
use aclnn::{DType, ErrorKind, ProductFamily, Result, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, INDICES, Request};
use super::rules::{self, Checked, ensure};
use super::{Fuzzed, Values, given, written};

/// What is taken everywhere, and on the newest product alone.
const TYPES: [DType; 3] = [DType::Float16, DType::BFloat16, DType::Int8];
const NEWEST: [DType; 4] = [
    DType::Float32,
    DType::UInt8,
    DType::Int32,
    DType::Float8E5M2,
];

#[derive(Debug)]
pub struct Call {
    cache_mode: CacheMode,
    scatter_mode: ScatterMode,
}

/// Elements of 32 bytes.
fn piece(dtype: DType) -> usize {
    256 / dtype.bits().unwrap_or(8)
}

impl Call {
    fn is_nz(&self) -> bool {
        self.cache_mode == CacheMode::PaNz
    }

    fn operator(&self) -> ScatterPaKvCache {
        ScatterPaKvCache::new()
            .cache_mode(self.cache_mode)
            .scatter_mode(self.scatter_mode)
    }

    /// The shape of a cache, whose heads and their pieces may be joined.
    fn cache(
        &self,
        [blocks, slots, heads, size]: [usize; 4],
        piece: usize,
        joined: bool,
    ) -> Vec<usize> {
        match (self.cache_mode, self.scatter_mode) {
            (CacheMode::Norm, ScatterMode::None) => vec![blocks, slots, heads, size],
            (CacheMode::Norm, ScatterMode::Nhsd) => vec![blocks, heads, slots, size],
            (CacheMode::PaNz, _) if joined => vec![blocks, heads * (size / piece), slots, piece],
            (CacheMode::PaNz, _) => vec![blocks, heads, size / piece, slots, piece],
        }
    }

    /// The blocks and the slots of one.
    fn pages(&self, cache: &Form) -> [usize; 2] {
        let shape = &cache.shape;
        let slots = match (self.cache_mode, self.scatter_mode) {
            (CacheMode::Norm, ScatterMode::None) => shape[1],
            _ => shape[shape.len() - 2],
        };
        [shape[0], slots]
    }

    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let [Some(key), Some(value), Some(slots)] = [0, 1, 2].map(|place| request.input(place))
        else {
            return Ok(());
        };
        let [Some(keys), Some(values)] = [0, 1].map(|place| request.output(place)) else {
            return Ok(());
        };
        let is_950 = request.product == ProductFamily::Ascend950;
        let offered = [
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, &offered, "key")?;
        let is_nhsd = self.scatter_mode == ScatterMode::Nhsd;
        let goes = !(is_nhsd && is_950);
        ensure(goes, ErrorKind::UnsupportedProduct, "scatter_mode")?;
        let mut types = TYPES.to_vec();
        types.extend(NEWEST.into_iter().filter(|_| is_950));
        rules::dtype(Some(key), &types, ErrorKind::DType, "key")?;
        rules::dtype(Some(value), &types, ErrorKind::DType, "value")?;
        rules::dtype(Some(slots), &INDICES, ErrorKind::DType, "slot_mapping")?;
        let combined = ErrorKind::DTypeCombination;
        rules::dtype(Some(keys), &[key.dtype], combined, "key_cache")?;
        rules::dtype(Some(values), &[value.dtype], combined, "value_cache")?;
        ensure(self.is_nz() || value.dtype == key.dtype, combined, "value")?;
        let together = !(self.is_nz() && is_nhsd);
        ensure(together, ErrorKind::UnsupportedArgument, "scatter_mode")?;
        let most = if self.is_nz() { 5 } else { 4 };
        rules::rank(key, 3, 3, "key")?;
        rules::rank(keys, 4, most, "key_cache")?;
        rules::rank(value, 3, 3, "value")?;
        rules::rank(values, 4, most, "value_cache")?;
        rules::rank(slots, 1, 1, "slot_mapping")?;
        for (form, argument) in [
            (key, "key"),
            (keys, "key_cache"),
            (value, "value"),
            (values, "value_cache"),
            (slots, "slot_mapping"),
        ] {
            ensure(form.elements() > 0, ErrorKind::EmptyTensor, argument)?;
        }
        if self.is_nz() || is_nhsd {
            for (form, argument) in [(key, "key"), (value, "value")] {
                let whole = form.shape[2].is_multiple_of(piece(form.dtype));
                ensure(whole, ErrorKind::LastDimNotMultiple, argument)?;
            }
        }
        let same = value.shape[..2] == key.shape[..2];
        ensure(same, ErrorKind::Shape, "value")?;
        let each = slots.shape == [key.shape[0]];
        ensure(each, ErrorKind::Shape, "slot_mapping")?;
        for (form, cache, argument) in [(key, keys, "key_cache"), (value, values, "value_cache")] {
            let [blocks, width] = self.pages(cache);
            let sizes = [blocks, width, form.shape[1], form.shape[2]];
            let joined = cache.shape.len() == 4;
            let fits = cache.shape == self.cache(sizes, piece(form.dtype), joined);
            ensure(fits, ErrorKind::Shape, argument)?;
        }
        let same = self.pages(keys) == self.pages(values);
        ensure(same, ErrorKind::Shape, "value_cache")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let [blocks, width] = self.pages(keys);
        let end = (blocks * width) as i64;
        let there = (0..slots.elements()).all(|at| (0..end).contains(&slots.integer(at)));
        ensure(there, ErrorKind::Value, "slot_mapping")
    }

    /// A cache with what is written into it.
    fn written(&self, from: &Form, cache: &Form, slots: &Form) -> Option<Values> {
        let [_, width] = self.pages(cache);
        let (heads, size) = (from.shape[1], from.shape[2]);
        let part = match self.is_nz() {
            true => piece(from.dtype),
            false => size,
        };
        let mut bits = cache.bits.clone();
        for (place, value) in from.bits.iter().enumerate() {
            let (token, head, at) = (place / (heads * size), place / size % heads, place % size);
            let slot = slots.integer(token) as usize;
            let (block, slot) = (slot / width, slot % width);
            let row = match (self.cache_mode, self.scatter_mode) {
                (CacheMode::Norm, ScatterMode::None) => (block * width + slot) * heads + head,
                _ => ((block * heads + head) * (size / part) + at / part) * width + slot,
            };
            bits[row * part + at % part] = *value;
        }
        Some(Values {
            dtype: cache.dtype,
            shape: cache.shape.clone(),
            bits,
        })
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["key", "value", "slot_mapping"];
    const OUTPUTS: &'static [&'static str] = &["key_cache", "value_cache"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = match random.random_bool(0.9) {
            true => request::PRODUCTS[random.random_range(1..4)],
            false => request::product(random),
        };
        let is_950 = product == ProductFamily::Ascend950;
        let call = Call {
            cache_mode: *[CacheMode::Norm, CacheMode::PaNz]
                .choose(random)
                .unwrap_or(&CacheMode::Norm),
            scatter_mode: match random.random_range(0..4) {
                0 => ScatterMode::Nhsd,
                _ => ScatterMode::None,
            },
        };
        let mut types = TYPES.to_vec();
        types.extend(NEWEST.into_iter().filter(|_| is_950));
        let first = *types.choose(random).unwrap_or(&DType::Int8);
        let second = match call.is_nz() && random.random_bool(0.3) {
            true => *types.choose(random).unwrap_or(&DType::Int8),
            false => first,
        };
        let heads = random.random_range(1..5);
        let [blocks, slots] = [(); 2].map(|()| random.random_range(1..6));
        let tokens = random.random_range(1..=(blocks * slots).min(9));
        let plain = call.cache_mode == CacheMode::Norm && call.scatter_mode == ScatterMode::None;
        let mut sides = Vec::new();
        for dtype in [first, second] {
            let size = match plain {
                true => random.random_range(1..40),
                false => piece(dtype) * random.random_range(1..4),
            };
            let joined = random.random_bool(0.5);
            let sizes = [blocks, slots, heads, size];
            sides.push((
                Form::new(dtype, &[tokens, heads, size]),
                Form::new(dtype, &call.cache(sizes, piece(dtype), joined)),
            ));
        }
        let index = *INDICES.choose(random).unwrap_or(&DType::Int32);
        let (inputs, outputs): (Vec<Form>, Vec<Form>) = sides.into_iter().unzip();
        let mut inputs: Vec<Option<Form>> = inputs.into_iter().map(Some).collect();
        inputs.push(Some(Form::new(index, &[tokens])));
        let outputs = outputs.into_iter().map(Some).collect();
        let mut request = request::finish_with(product, inputs, Some(outputs), random);
        if let Some(Some(form)) = request.inputs.get_mut(2) {
            form.fill_indices(&[blocks * slots], random);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(slots) = request.input(2) else {
            return Ok(Vec::new());
        };
        let both = (0..2).map(|side| match (request.input(side), request.output(side)) {
            (Some(from), Some(cache)) => self.written(from, cache, slots),
            _ => None,
        });
        Ok(both.collect())
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [key, value, slots] = inputs else {
            return Ok(());
        };
        let mut caches = outputs.into_iter().map(written);
        let (Some(keys), Some(values)) = (caches.next(), caches.next()) else {
            return Ok(());
        };
        self.operator()
            .run(keys, values, given(key), given(value), given(slots))
    }
}
