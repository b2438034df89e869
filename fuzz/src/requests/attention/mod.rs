//! `FusedInferAttentionScore`, against sums in binary64, over layouts, groups of heads, lengths, masks and block tables.

mod check;

use aclnn::operators::{FusedInferAttentionScore, FusedInferAttentionScoreOutputs, InputLayout};
use aclnn::{DType, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{element, number as number_at};
use super::request::{self, Form, Request};
use super::rules::Checked;
use super::{Fuzzed, Values, given, some, written};
use check::{Found, Sizes, mask_sizes, row, shape};

const FLOATS: [DType; 2] = [DType::Float16, DType::BFloat16];
const LAYOUTS: [InputLayout; 4] = [
    InputLayout::Bsh,
    InputLayout::Bsnd,
    InputLayout::Bnsd,
    InputLayout::Tnd,
];
const MASK: usize = 3;
const TABLE: usize = 4;

#[derive(Debug)]
pub struct Call {
    layout: InputLayout,
    heads: usize,
    /// Of keys.
    key_heads: usize,
    sparse_mode: i64,
    lengths: Option<Vec<i64>>,
    key_lengths: Option<Vec<i64>>,
    softmax_lse: bool,
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["query", "key", "value", "atten_mask", "block_table"];
    const OUTPUTS: &'static [&'static str] = &["attention_out", "softmax_lse"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = match random.random_bool(0.95) {
            true => request::PRODUCTS[random.random_range(1..4)],
            false => request::product(random),
        };
        let dtype = FLOATS[random.random_range(0..2)];
        let layout = LAYOUTS[random.random_range(0..4)];
        let is_tnd = layout == InputLayout::Tnd;
        let key_heads = random.random_range(1..4);
        let heads = key_heads * random.random_range(1..4) + usize::from(random.random_bool(0.02));
        let sequences = random.random_range(1..4);
        let tokens = match random.random_bool(0.4) {
            true => 1,
            false => random.random_range(1..20),
        };
        let size = random.random_range(1..40);
        let query = Sizes {
            sequences,
            tokens,
            size,
        };
        let paged = random.random_bool(0.4);
        let slots = random.random_range(1..9);
        let width = random.random_range(1..5);
        let most = match paged {
            true => slots * width,
            false => random.random_range(1..150),
        };
        let key = match paged {
            true => {
                let blocks = random.random_range(1..9);
                let sizes = Sizes {
                    sequences: blocks,
                    tokens: slots,
                    size,
                };
                let rows = [InputLayout::Bsh, InputLayout::Bnsd];
                shape(rows[random.random_range(0..2)], sizes, key_heads)
            }
            false => shape(
                layout,
                Sizes {
                    tokens: most,
                    ..query
                },
                key_heads,
            ),
        };
        let wrong = i64::from(random.random_bool(0.03));
        let mut ends = |most: usize| {
            let end = |_| random.random_range(0..=most as i64 + wrong);
            let mut ends: Vec<i64> = (0..sequences).map(end).collect();
            ends.sort_unstable();
            ends
        };
        let lengths = is_tnd.then(|| ends(sequences * tokens));
        let key_ends = (is_tnd && !paged).then(|| ends(sequences * most));
        let mut some_lengths = |most: usize, chance: f64| {
            let count = [1, sequences][random.random_range(0..2)];
            let there = random.random_bool(chance);
            let length = |_| random.random_range(0..=most as i64 + wrong);
            there.then(|| (0..count).map(length).collect())
        };
        let call = Call {
            layout,
            heads,
            key_heads,
            lengths: lengths.or_else(|| some_lengths(tokens, 0.3)),
            key_lengths: key_ends.or_else(|| some_lengths(most, if paged { 0.97 } else { 0.5 })),
            sparse_mode: [0, 0, 0, 0, 0, 0, 2, 3][random.random_range(0..8)],
            softmax_lse: random.random_bool(0.5),
        };
        let masked = random.random_bool(if is_tnd { 0.05 } else { 0.4 });
        let mask = masked.then(|| {
            let dtype = [DType::Int8, DType::UInt8][random.random_range(0..2)];
            let count = [1, sequences][random.random_range(0..2)];
            let rows = tokens + random.random_range(0..2);
            let width = most + random.random_range(0..3);
            match random.random_range(0..3) {
                0 if tokens == 1 => Form::new(dtype, &[count, width]),
                0 => Form::new(dtype, &[rows, width]),
                1 => Form::new(dtype, &[count, rows, width]),
                _ => Form::new(dtype, &[count, 1, rows, width]),
            }
        });
        let table = paged.then(|| Form::new(DType::Int32, &[sequences, width]));
        let blocks = key[0];
        let of = |shape: &[usize]| Some(Form::new(dtype, shape));
        let queries = shape(layout, query, heads);
        let inputs = vec![of(&queries), of(&key), of(&key), mask, table];
        let lse = Form::new(
            DType::Float32,
            &call.lse(match is_tnd {
                true => Sizes {
                    sequences: 1,
                    tokens: sequences * tokens,
                    size,
                },
                false => query,
            }),
        );
        let lse = random.random_bool(0.5).then_some(lse);
        let mut request = request::finish(product, inputs, vec![of(&queries), lse], random);
        for (place, form) in request.inputs.iter_mut().enumerate() {
            let Some(form) = form else { continue };
            if place != MASK && random.random_bool(0.9) {
                form.place = request::Place::Together;
            }
            let dtype = form.dtype;
            match place {
                TABLE => form.fill_indices(&[blocks], random),
                // Scores of nothing and more, and values without signs, so that no sum comes near zero.
                2 => form.bits.iter_mut().for_each(|bits| {
                    *bits = element(dtype, f64::from(random.random_range(1..16)));
                }),
                _ => form.bits.iter_mut().for_each(|bits| {
                    *bits = element(dtype, f64::from(random.random_range(0..2)));
                }),
            }
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let Some(found) = self.check(request)? else {
            return Ok(Vec::new());
        };
        let [Some(query), Some(key), Some(value)] = [0, 1, 2].map(|place| request.input(place))
        else {
            return Ok(Vec::new());
        };
        let out_sizes = Sizes {
            size: found.value_size,
            ..found.query
        };
        let mut out = vec![0; query.elements() / found.query.size * found.value_size];
        let lse_shape = self.lse(found.query);
        let mut lse = vec![u64::from(f32::INFINITY.to_bits()); lse_shape.iter().product()];
        let is_tnd = self.layout == InputLayout::Tnd;
        let key_layout = self.key_layout(request, key);
        for (number, sequence) in found.sequences.iter().enumerate() {
            let place = if is_tnd { 0 } else { number };
            for token in 0..sequence.written {
                for head in 0..self.heads {
                    let at = [place, sequence.first_query + token, head];
                    let from = row(self.layout, found.query, self.heads, at);
                    let keys: Vec<usize> = (0..sequence.keys)
                        .filter(|&key| {
                            token < sequence.queries
                                && self.sees(request, &found, [number, token, key])
                        })
                        .map(|at| {
                            let of = head / (self.heads / self.key_heads);
                            let at = match request.input(TABLE) {
                                Some(table) => {
                                    let slots = found.keys.tokens;
                                    let cell = number * table.shape[1] + at / slots;
                                    [table.integer(cell) as usize, at % slots, of]
                                }
                                None => [place, sequence.first_key + at, of],
                            };
                            row(key_layout, found.keys, self.key_heads, at)
                        })
                        .collect();
                    if keys.is_empty() {
                        continue;
                    }
                    let size = found.query.size;
                    let score = |&row: &usize| {
                        let pairs = (0..size).map(|at| {
                            number_at(query, from * size + at) * number_at(key, row * size + at)
                        });
                        0.25 * pairs.sum::<f64>()
                    };
                    let scores: Vec<f64> = keys.iter().map(score).collect();
                    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    let sum: f64 = scores.iter().map(|score| (score - most).exp()).sum();
                    let size = found.value_size;
                    let to = row(self.layout, out_sizes, self.heads, at) * size;
                    for column in 0..size {
                        let parts = keys.iter().zip(&scores).map(|(row, score)| {
                            (score - most).exp() * number_at(value, row * size + column)
                        });
                        out[to + column] = element(query.dtype, parts.sum::<f64>() / sum);
                    }
                    let to = match is_tnd {
                        true => at[1] * self.heads + head,
                        false => (place * self.heads + head) * found.query.tokens + token,
                    };
                    lse[to] = element(DType::Float32, most + sum.ln());
                }
            }
        }
        let has_lse = match &request.outputs {
            Some(outputs) => outputs[1].is_some(),
            None => self.softmax_lse,
        };
        let of = |dtype, shape, bits| Values { dtype, shape, bits };
        Ok(vec![
            Some(of(
                query.dtype,
                shape(self.layout, out_sizes, self.heads),
                out,
            )),
            has_lse.then(|| of(DType::Float32, lse_shape, lse)),
        ])
    }

    /// Powers and sums are those of float32 there.
    fn units(&self) -> u64 {
        8
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [query, key, value, mask, table] = inputs else {
            return Ok(Vec::new());
        };
        let made = self.operator().run(
            given(query),
            given(key),
            given(value),
            some(mask),
            some(table),
        )?;
        Ok(vec![Some(made.attention_out), made.softmax_lse])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [query, key, value, mask, table] = inputs else {
            return Ok(());
        };
        let mut outputs = outputs.into_iter();
        let outputs = FusedInferAttentionScoreOutputs {
            attention_out: written(outputs.next().flatten()),
            softmax_lse: outputs.next().flatten(),
        };
        self.operator().run_into(
            given(query),
            given(key),
            given(value),
            some(mask),
            some(table),
            outputs,
        )
    }
}

impl Call {
    fn operator(&self) -> FusedInferAttentionScore {
        let mut operator = FusedInferAttentionScore::new(self.heads as i64, 0.25, self.layout)
            .num_key_value_heads(self.key_heads as i64)
            .sparse_mode(self.sparse_mode);
        if let Some(lengths) = &self.lengths {
            operator = operator.actual_seq_lengths(&lengths[..]);
        }
        if let Some(lengths) = &self.key_lengths {
            operator = operator.actual_seq_lengths_kv(&lengths[..]);
        }
        match self.softmax_lse {
            true => operator.with_softmax_lse(),
            false => operator,
        }
    }

    /// Whether the mask lets a query of a sequence see a key.
    fn sees(&self, request: &Request, found: &Found, [sequence, query, key]: [usize; 3]) -> bool {
        let Some(mask) = request.input(MASK) else {
            return true;
        };
        let Ok([count, rows, width]) = mask_sizes(mask, found.query) else {
            return true;
        };
        let sequence = if count == 1 { 0 } else { sequence };
        mask.bits[(sequence * rows + query) * width + key] == 0
    }
}
