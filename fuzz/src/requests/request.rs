//! Requests: forms of tensors with values, made at random, and now and then made wrong.

use aclnn::{
    DType, Device, Format, Layout, ProductFamily, Result, Tensor, TensorView, TensorViewMut,
};
use half::{bf16, f16};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::Values;
use super::numbers;

/// The products of requests. On the last nothing is offered.
pub const PRODUCTS: [ProductFamily; 5] = [
    ProductFamily::Atlas310P,
    ProductFamily::AtlasA2,
    ProductFamily::AtlasA3,
    ProductFamily::Ascend950,
    ProductFamily::Atlas910,
];

/// What indices have.
pub const INDICES: [DType; 2] = [DType::Int32, DType::Int64];

/// What wrong tensors have.
const DTYPES: [DType; 8] = [
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Int8,
    DType::UInt8,
    DType::Int32,
    DType::Int64,
    DType::Float8E5M2,
];

/// Where the elements of a tensor lie.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Place {
    /// One after the other.
    Together,
    /// Every second one along the last dimension.
    Apart,
    /// The last dimension outermost.
    Turned,
    /// In the midst of longer rows.
    Inside,
    /// The last two dimensions exchanged.
    Exchanged,
}

/// A tensor of a request.
#[derive(Clone, PartialEq, Debug)]
pub struct Form {
    pub dtype: DType,
    pub shape: Vec<usize>,
    pub place: Place,
    pub private: bool,
    /// Row-major.
    pub bits: Vec<u64>,
}

#[derive(Debug)]
pub struct Request {
    pub product: ProductFamily,
    pub inputs: Vec<Option<Form>>,
    /// None where the call makes its outputs.
    pub outputs: Option<Vec<Option<Form>>>,
}

impl Request {
    pub fn input(&self, place: usize) -> Option<&Form> {
        self.inputs[place].as_ref()
    }

    /// Whether the product has bfloat16.
    pub fn has_bfloat16(&self) -> bool {
        let old = [ProductFamily::Atlas310P, ProductFamily::Atlas910];
        !old.contains(&self.product)
    }

    /// Whether the product has a type of numbers.
    pub fn has(&self, dtype: DType) -> bool {
        dtype != DType::BFloat16 || self.has_bfloat16()
    }

    pub fn output(&self, place: usize) -> Option<&Form> {
        self.outputs.as_ref()?[place].as_ref()
    }
}

impl Form {
    /// A form without values.
    pub fn new(dtype: DType, shape: &[usize]) -> Form {
        Form {
            dtype,
            shape: shape.to_vec(),
            place: Place::Together,
            private: false,
            bits: Vec::new(),
        }
    }

    pub fn elements(&self) -> usize {
        self.shape.iter().product()
    }

    pub fn number(&self, place: usize) -> f32 {
        numbers::widen(self.dtype, self.bits[place])
    }

    pub fn integer(&self, place: usize) -> i64 {
        let bits = self.bits[place];
        match self.dtype {
            DType::Int64 => bits as i64,
            DType::Int8 => i64::from(bits as i8),
            DType::UInt8 => i64::from(bits as u8),
            _ => i64::from(bits as i32),
        }
    }

    fn bytes(&self) -> usize {
        self.dtype.bits().unwrap_or(8) / 8
    }

    /// Values of any kind: plain ones, and in some tensors special ones among them.
    fn fill(&mut self, random: &mut SmallRng) {
        let special = random.random_bool(0.3);
        let scale = 10f32.powi(random.random_range(-3..4));
        let dtype = self.dtype;
        self.bits = (0..self.elements())
            .map(|_| {
                let plain = random.random_range(-1f32..1.0) * scale;
                let value = match random.random_range(0..30) {
                    0 => 0.0,
                    1 => -0.0,
                    2 if special => f32::INFINITY,
                    3 if special => f32::NAN,
                    4 if special => f32::from_bits(random.random()),
                    5 if special => f32::NEG_INFINITY,
                    6 => (plain * 2.0).round() / 2.0,
                    _ => plain,
                };
                match dtype {
                    DType::Float32 => u64::from(value.to_bits()),
                    DType::Float16 => u64::from(f16::from_f32(value).to_bits()),
                    DType::BFloat16 => u64::from(bf16::from_f32(value).to_bits()),
                    // Sums of a product, now and then of any size.
                    DType::Int32 if !special => {
                        random.random_range(-100_000i32..100_000) as u32 as u64
                    }
                    dtype => random.random::<u64>() & u64::MAX >> (64 - dtype.bits().unwrap_or(8)),
                }
            })
            .collect();
    }

    /// Indices from 0 up to these ends in turns, now and then wrong ones.
    pub fn fill_indices(&mut self, ends: &[usize], random: &mut SmallRng) {
        let mask = u64::MAX >> (64 - self.dtype.bits().unwrap_or(64));
        let wrong = random.random_bool(0.1);
        for (bits, &end) in self.bits.iter_mut().zip(ends.iter().cycle()) {
            let end = end.max(1) as i64;
            let mut value = random.random_range(0..end);
            if wrong && random.random_bool(0.3) {
                value += [end, -end - 1, 1 << 30][random.random_range(0..3)];
            }
            *bits = value as u64 & mask;
        }
    }

    /// Ends of groups of so many rows, now and then wrong ones.
    pub fn fill_ends(&mut self, rows: usize, random: &mut SmallRng) {
        let rows = rows as i64;
        let mut ends: Vec<i64> = (0..self.elements())
            .map(|_| random.random_range(0..=rows))
            .collect();
        ends.sort_unstable();
        if let Some(last) = ends.last_mut() {
            *last = rows;
        }
        if random.random_bool(0.1)
            && let Some(end) = ends.choose_mut(random)
        {
            *end += *[-1i64, 1, -rows - 1, 1 << 20].choose(random).unwrap_or(&1);
        }
        let mask = if self.dtype == DType::Int64 {
            u64::MAX
        } else {
            u64::from(u32::MAX)
        };
        self.bits = ends.into_iter().map(|end| end as u64 & mask).collect();
    }
}

/// One of the products, and seldom the last.
pub fn product(random: &mut SmallRng) -> ProductFamily {
    let products = if random.random_bool(0.02) { 5 } else { 4 };
    PRODUCTS[random.random_range(0..products)]
}

/// One of so many products from Atlas A2 on, and now and then any.
pub fn newer_product(count: usize, random: &mut SmallRng) -> ProductFamily {
    match random.random_range(0..30) {
        place @ 0..5 => PRODUCTS[place],
        place => PRODUCTS[1 + place % count],
    }
}

/// A size: mostly small, and now and then long enough for every loop.
pub fn size(random: &mut SmallRng) -> usize {
    match random.random_range(0..40) {
        0 => 0,
        1 => random.random_range(1000..1100),
        2..8 => random.random_range(60..300),
        _ => random.random_range(1..20),
    }
}

/// A shape with this last dimension.
pub fn shape(ranks: std::ops::Range<usize>, last: usize, random: &mut SmallRng) -> Vec<usize> {
    let rank = random.random_range(ranks);
    let mut shape: Vec<usize> = (0..rank)
        .map(|_| {
            if random.random_bool(0.02) {
                0
            } else {
                random.random_range(1..4)
            }
        })
        .collect();
    if let Some(place) = shape.last_mut() {
        *place = last;
    }
    shape
}

/// Makes tensors wrong in something or nothing, lays them out and fills them, and brings outputs or not.
pub fn finish(
    product: ProductFamily,
    inputs: Vec<Option<Form>>,
    outputs: Vec<Option<Form>>,
    random: &mut SmallRng,
) -> Request {
    let outputs = random.random_bool(0.3).then_some(outputs);
    finish_with(product, inputs, outputs, random)
}

/// As [`finish`], with these outputs brought or none.
pub fn finish_with(
    product: ProductFamily,
    mut inputs: Vec<Option<Form>>,
    mut outputs: Option<Vec<Option<Form>>>,
    random: &mut SmallRng,
) -> Request {
    if random.random_bool(0.4) {
        for _ in 0..random.random_range(1..3) {
            let inputs = inputs.iter_mut();
            let all = inputs.chain(outputs.iter_mut().flatten());
            let Some(slot) = all.choose(random) else {
                break;
            };
            spoil(slot, random);
        }
    }
    for form in inputs
        .iter_mut()
        .chain(outputs.iter_mut().flatten())
        .flatten()
    {
        if !form.shape.is_empty() && !form.private && random.random_bool(0.3) {
            form.place = *[Place::Apart, Place::Turned, Place::Inside]
                .choose(random)
                .unwrap_or(&Place::Apart);
        }
        form.fill(random);
    }
    Request {
        product,
        inputs,
        outputs,
    }
}

fn spoil(slot: &mut Option<Form>, random: &mut SmallRng) {
    let Some(form) = slot else { return };
    match random.random_range(0..7) {
        0 => form.dtype = *DTYPES.choose(random).unwrap_or(&DType::Int8),
        1 => drop(form.shape.pop()),
        2 => form.shape.insert(0, 1),
        3 => {
            if let Some(size) = form.shape.choose_mut(random) {
                *size = match random.random_range(0..3) {
                    0 => *size + 1,
                    1 => 1,
                    _ => 0,
                };
            }
        }
        4 => form.private = true,
        5 => *slot = None,
        _ => {
            while form.shape.len() < 9 {
                form.shape.insert(0, 1);
            }
        }
    }
}

/// A tensor in memory.
pub struct Stored {
    form: Form,
    tensor: Tensor,
}

/// What is between elements.
const GAP: u8 = 0x5a;

impl Stored {
    pub fn new(form: &Form, device: &Device) -> Result<Stored> {
        let (shape, size) = (form.storage_shape(), form.bytes());
        let mut bytes = vec![GAP; shape.iter().product::<usize>() * size];
        for (place, bits) in form.positions().into_iter().zip(&form.bits) {
            let at = place * size;
            bytes[at..at + size].copy_from_slice(&bits.to_le_bytes()[..size]);
        }
        let tensor = Tensor::from_bytes(&bytes, form.dtype, &shape, device)?;
        Ok(Stored {
            tensor,
            form: form.clone(),
        })
    }

    /// What a call made.
    pub fn of(made: Tensor) -> Result<Stored> {
        let mut form = Form::new(made.dtype(), made.shape());
        form.private = made.format() == Format::FractalNz;
        let bytes = match form.private {
            true => made.view().storage()?.to_bytes()?,
            false => made.to_bytes()?,
        };
        let shape = form.storage_shape();
        let tensor = Tensor::from_bytes(&bytes, form.dtype, &shape, &Device::cpu())?;
        Ok(Stored { form, tensor })
    }

    /// As a call sees it.
    pub fn view(&self) -> Result<TensorView<'_>> {
        let (view, form) = (self.tensor.view(), &self.form);
        if form.lies_in_blocks() {
            return view.stored_as(Format::FractalNz, form.layout()?);
        }
        match form.place {
            Place::Together => Ok(view.with_format(form.format())),
            Place::Apart => view.step(-1, 2),
            Place::Inside => view.narrow(-1, 1, form.last()),
            Place::Turned => view.permute(turned(form.shape.len())),
            Place::Exchanged => view.transpose(-2, -1),
        }
    }

    pub fn view_mut(&mut self) -> Result<TensorViewMut<'_>> {
        let (view, form) = (self.tensor.view_mut(), &self.form);
        if form.lies_in_blocks() {
            return view.stored_as(Format::FractalNz, form.layout()?);
        }
        match form.place {
            Place::Together => Ok(view.with_format(form.format())),
            Place::Apart => view.step(-1, 2),
            Place::Inside => view.narrow(-1, 1, form.last()),
            Place::Turned => view.permute(turned(form.shape.len())),
            Place::Exchanged => view.transpose(-2, -1),
        }
    }

    /// Its elements.
    pub fn values(&self) -> Result<Values> {
        let (bytes, size) = (self.tensor.to_bytes()?, self.form.bytes());
        let mut elements = Vec::new();
        for place in self.form.positions() {
            elements.extend(&bytes[place * size..(place + 1) * size]);
        }
        Ok(values(self.form.dtype, &self.form.shape, &elements))
    }

    /// Whether everything is as it was made.
    pub fn is_untouched(&self) -> Result<bool> {
        Ok(self.values()?.bits == self.form.bits && self.gaps_hold(GAP)?)
    }

    /// Whether what is between the elements is as a call leaves it that writes them: blocks are padded with zeros.
    pub fn gaps_are_fine(&self) -> Result<bool> {
        self.gaps_hold(if self.form.lies_in_blocks() { 0 } else { GAP })
    }

    fn gaps_hold(&self, value: u8) -> Result<bool> {
        let size = self.form.bytes();
        let mut bytes = self.tensor.to_bytes()?;
        for place in self.form.positions() {
            bytes[place * size..(place + 1) * size].fill(value);
        }
        Ok(bytes.iter().all(|&byte| byte == value))
    }
}

/// The tensors of a request in memory.
pub fn store(forms: &[Option<Form>], device: &Device) -> Result<Vec<Option<Stored>>> {
    let stored = |form: &Option<Form>| form.as_ref().map(|form| Stored::new(form, device));
    forms.iter().map(|form| stored(form).transpose()).collect()
}

pub fn views(stored: &[Option<Stored>]) -> Result<Vec<Option<TensorView<'_>>>> {
    let stored = stored.iter();
    stored
        .map(|stored| stored.as_ref().map(Stored::view).transpose())
        .collect()
}

pub fn views_mut(stored: &mut [Option<Stored>]) -> Result<Vec<Option<TensorViewMut<'_>>>> {
    let stored = stored.iter_mut();
    stored
        .map(|stored| stored.as_mut().map(Stored::view_mut).transpose())
        .collect()
}

pub fn values_of(stored: &[Option<Stored>]) -> Result<Vec<Option<Values>>> {
    let values = |stored: &Option<Stored>| stored.as_ref().map(Stored::values).transpose();
    stored.iter().map(values).collect()
}

/// The order of dimensions that brings a turned tensor's back.
fn turned(rank: usize) -> Vec<usize> {
    (1..rank).chain([0]).collect()
}

/// Where the elements lie.
impl Form {
    fn last(&self) -> usize {
        self.shape.last().copied().unwrap_or(1)
    }

    fn format(&self) -> Format {
        match self.private {
            true => Format::FractalNz,
            false => Format::ND,
        }
    }

    /// Whether its storage is that of FRACTAL_NZ, and not only called so.
    fn lies_in_blocks(&self) -> bool {
        let exchanges = matches!(self.place, Place::Together | Place::Exchanged);
        self.private && exchanges && self.shape.len() >= 2 && self.bytes() <= 4
    }

    /// The shape of what is stored, before it is cut into blocks.
    fn stored(&self) -> Vec<usize> {
        let (mut shape, rank) = (self.shape.clone(), self.shape.len());
        match (self.place, shape.last_mut()) {
            (Place::Apart, Some(last)) => *last *= 2,
            (Place::Inside, Some(last)) => *last += 3,
            (Place::Turned, Some(_)) => shape.rotate_right(1),
            (Place::Exchanged, Some(_)) => shape.swap(rank - 2, rank - 1),
            _ => {}
        }
        shape
    }

    fn layout(&self) -> Result<Layout> {
        let layout = Layout::contiguous(self.stored())?;
        match self.place {
            Place::Exchanged => layout.transpose(-2, -1),
            _ => Ok(layout),
        }
    }

    pub fn storage_shape(&self) -> Vec<usize> {
        let mut shape = self.stored();
        if self.lies_in_blocks() {
            let (columns, rows) = (shape.pop().unwrap_or(1), shape.pop().unwrap_or(1));
            let width = 32 / self.bytes();
            shape.extend([columns.div_ceil(width), rows.div_ceil(16), 16, width]);
        }
        shape
    }

    /// The place of each element in the storage.
    pub fn positions(&self) -> Vec<usize> {
        let (stored, last, bytes) = (self.stored(), self.last(), self.bytes());
        let width = stored.last().copied().unwrap_or(1);
        let height = stored.len().checked_sub(2).map_or(1, |place| stored[place]);
        let plain = (0..self.elements()).map(|element| {
            let (row, column) = (element / last, element % last);
            match self.place {
                Place::Together => element,
                Place::Apart => row * width + 2 * column,
                Place::Inside => row * width + 1 + column,
                Place::Turned => column * (self.elements() / last) + row,
                Place::Exchanged => (row / width * last + column) * width + row % width,
            }
        });
        if !self.lies_in_blocks() {
            return plain.collect();
        }
        let run = 32 / bytes;
        let (high, wide) = (height.div_ceil(16), width.div_ceil(run));
        let blocked = plain.map(|plain| {
            let (row, column) = (plain / width, plain % width);
            let (matrix, row) = (row / height, row % height);
            let block = (matrix * wide + column / run) * high + row / 16;
            (block * 16 + row % 16) * run + column % run
        });
        blocked.collect()
    }
}

/// Elements as their bits.
pub fn values(dtype: DType, shape: &[usize], bytes: &[u8]) -> Values {
    let size = dtype.bits().unwrap_or(8) / 8;
    let bits = bytes.chunks_exact(size).map(|element| {
        let mut bits = [0; 8];
        bits[..size].copy_from_slice(element);
        u64::from_le_bytes(bits)
    });
    Values {
        dtype,
        shape: shape.to_vec(),
        bits: bits.collect(),
    }
}

/// Whether outputs are the same, or where they are not. Any NaN of a float is any other, and floats may be so many steps from
/// each other, codes of 8 bits so many others.
pub fn same(
    found: &Values,
    expected: &Values,
    (units, codes): (u64, u64),
) -> std::result::Result<(), String> {
    if found.shape != expected.shape || found.dtype != expected.dtype {
        return Err(format!(
            "{} {:?}, expected {} {:?}",
            found.dtype, found.shape, expected.dtype, expected.shape
        ));
    }
    let is_float = matches!(
        found.dtype,
        DType::Float32 | DType::Float16 | DType::BFloat16
    );
    let is_nan = |bits| is_float && numbers::widen(found.dtype, bits).is_nan();
    let pairs = found.bits.iter().zip(&expected.bits);
    let sign = 1 << (found.dtype.bits().unwrap_or(64) - 1);
    // Floats of one sign are ordered as their bits are.
    let steps = |a: u64, b: u64| match a & sign == b & sign {
        true => a.abs_diff(b),
        false => (a & !sign) + (b & !sign),
    };
    let is_near = |a: u64, b: u64| match found.dtype {
        DType::Int8 => (a as i8).abs_diff(b as i8) as u64 <= codes,
        DType::Float8E4M3FN | DType::Float8E5M2 => codes > 0 && steps(a, b) <= codes,
        _ => is_float && units > 0 && !is_nan(a) && !is_nan(b) && steps(a, b) <= units,
    };
    let differs = |(a, b): (&u64, &u64)| a != b && !(is_nan(*a) && is_nan(*b)) && !is_near(*a, *b);
    match pairs.clone().position(differs) {
        None => Ok(()),
        Some(place) => Err(format!(
            "element {place} is {:#x}, expected {:#x}",
            found.bits[place], expected.bits[place]
        )),
    }
}
