//! Attention in plain float64, and calls that are held against it.
#![allow(dead_code, reason = "each test uses some of it")]

use std::sync::LazyLock;

use aclnn::operators::{FusedInferAttentionScore, InputLayout};
use aclnn::{AsTensorView, DType, Device, ErrorKind, Result, Tensor};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::basic::{numbers, tensor, unit};
use InputLayout::{Bnsd, Bsh, Bsnd, Tnd};

/// Heads of tokens of sequences, by number.
pub struct Heads {
    pub heads: usize,
    pub size: usize,
    /// Of each sequence, `(token, head, element)` in row-major order.
    pub sequences: Vec<Vec<f64>>,
}

impl Heads {
    pub fn random(
        lengths: &[usize],
        (heads, size): (usize, usize),
        dtype: DType,
        random: &mut StdRng,
    ) -> Result<Heads> {
        let each = lengths.iter().map(|&length| {
            let values: Vec<f64> = (0..length * heads * size)
                .map(|_| random.random_range(-1.0..1.0))
                .collect();
            numbers(&tensor(&values, &[values.len()], dtype, &Device::cpu())?)
        });
        Ok(Heads {
            heads,
            size,
            sequences: each.collect::<Result<_>>()?,
        })
    }

    pub fn head(&self, sequence: usize, token: usize, head: usize) -> &[f64] {
        &self.sequences[sequence][(token * self.heads + head) * self.size..][..self.size]
    }

    /// The place of a head in a tensor of a layout with so many tokens a sequence.
    fn place(&self, layout: InputLayout, tokens: usize, at: [usize; 3]) -> usize {
        let [sequence, token, head] = at;
        let before = (0..sequence)
            .map(|before| self.length(before))
            .sum::<usize>();
        let place = match layout {
            Tnd => (before + token) * self.heads + head,
            Bnsd => (sequence * self.heads + head) * tokens + token,
            Bsh | Bsnd => (sequence * tokens + token) * self.heads + head,
        };
        place * self.size
    }

    fn length(&self, sequence: usize) -> usize {
        self.sequences[sequence].len() / (self.heads * self.size)
    }

    /// As a tensor with so many tokens a sequence, of which those that are not there are 77.
    pub fn tensor(
        &self,
        layout: InputLayout,
        tokens: usize,
        dtype: DType,
        device: &Device,
    ) -> Result<Tensor> {
        let count = self.sequences.len();
        let all: usize = (0..count).map(|sequence| self.length(sequence)).sum();
        let (heads, size) = (self.heads, self.size);
        let shape = match layout {
            Tnd => vec![all, heads, size],
            Bnsd => vec![count, heads, tokens, size],
            Bsnd => vec![count, tokens, heads, size],
            Bsh => vec![count, tokens, heads * size],
        };
        let mut values = vec![77.0; shape.iter().product()];
        for sequence in 0..count {
            for token in 0..self.length(sequence) {
                for head in 0..heads {
                    let place = self.place(layout, tokens, [sequence, token, head]);
                    values[place..][..size].copy_from_slice(self.head(sequence, token, head));
                }
            }
        }
        tensor(&values, &shape, dtype, device)
    }

    /// As a cache of blocks of so many slots, of which each sequence has some in any order, by the table.
    pub fn cache(
        &self,
        by_head: bool,
        slots: usize,
        (table, width): (&[i32], usize),
        dtype: DType,
        device: &Device,
    ) -> Result<Tensor> {
        let (heads, size) = (self.heads, self.size);
        let blocks = table.iter().max().map_or(1, |&last| last as usize + 1);
        let mut values = vec![77.0; blocks * slots * heads * size];
        for sequence in 0..self.sequences.len() {
            for token in 0..self.length(sequence) {
                let block = table[sequence * width + token / slots] as usize;
                for head in 0..heads {
                    let place = match by_head {
                        true => (block * heads + head) * slots + token % slots,
                        false => (block * slots + token % slots) * heads + head,
                    };
                    let head = self.head(sequence, token, head);
                    values[place * size..][..size].copy_from_slice(head);
                }
            }
        }
        let shape = match by_head {
            true => vec![blocks, heads, slots, size],
            false => vec![blocks, slots, heads * size],
        };
        tensor(&values, &shape, dtype, device)
    }
}

/// What a query's head gets, and the logarithm of the sum of powers; nothing where it sees no key.
fn attend(
    query: &[f64],
    scale: f64,
    keys: impl Iterator<Item = usize> + Clone,
    key: impl Fn(usize) -> Vec<f64>,
    value: impl Fn(usize) -> Vec<f64>,
    size: usize,
) -> (Vec<f64>, f64) {
    let scores: Vec<f64> = keys
        .clone()
        .map(|at| scale * query.iter().zip(key(at)).map(|(q, k)| q * k).sum::<f64>())
        .collect();
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = scores.iter().map(|score| (score - most).exp()).sum();
    let mut out = vec![0.0; size];
    for (at, score) in keys.zip(&scores) {
        for (out, value) in out.iter_mut().zip(value(at)) {
            *out += (score - most).exp() / sum * value;
        }
    }
    let lse = if scores.is_empty() {
        f64::INFINITY
    } else {
        most + sum.ln()
    };
    (out, lse)
}

#[derive(Clone)]
pub struct Case {
    pub layout: InputLayout,
    pub heads: usize,
    pub key_heads: usize,
    pub size: usize,
    pub value_size: usize,
    pub queries: Vec<usize>,
    pub keys: Vec<usize>,
    pub mode: i64,
    pub band: Option<[i64; 2]>,
    /// Whether a mask is given in mode 0.
    pub masked: bool,
    /// Slots of a block, and whether heads come before them.
    pub paged: Option<(usize, bool)>,
}

impl Default for Case {
    fn default() -> Case {
        Case {
            layout: Bsnd,
            heads: 4,
            key_heads: 2,
            size: 32,
            value_size: 32,
            queries: vec![5, 3],
            keys: vec![9, 7],
            mode: 0,
            band: None,
            masked: false,
            paged: None,
        }
    }
}

/// The mask that modes 2 to 4 ask for.
fn triangle(device: &Device) -> Result<Tensor> {
    static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| {
        (0..2048 * 2048)
            .map(|at| u8::from(at % 2048 > at / 2048))
            .collect()
    });
    Tensor::from_bytes(&BYTES, DType::Bool, [2048, 2048], device)
}

impl Case {
    fn sees(&self, query: usize, queries: usize, keys: usize, key: usize) -> bool {
        let (query, queries) = (query as i64, queries as i64);
        let (keys, key) = (keys as i64, key as i64);
        let [before, behind] = self.band.unwrap_or([i64::from(i32::MAX); 2]);
        let one_each = self.queries.iter().all(|&queries| queries == 1);
        let alone = self.layout != Tnd && one_each && self.size == self.value_size;
        let last = query + keys - queries;
        match self.mode {
            _ if alone => true,
            0 if self.masked => query - before <= key && key <= query.saturating_add(behind),
            0 => true,
            2 => key <= query,
            3 => key <= last,
            _ => last - before <= key && key <= last.saturating_add(behind),
        }
    }

    pub fn check(&self, dtype: DType, device: &Device) -> Result<()> {
        let mut random = StdRng::seed_from_u64(5);
        let count = self.queries.len();
        let of_keys = (self.key_heads, self.size);
        let query = Heads::random(&self.queries, (self.heads, self.size), dtype, &mut random)?;
        let key = Heads::random(&self.keys, of_keys, dtype, &mut random)?;
        let values = (self.key_heads, self.value_size);
        let value = Heads::random(&self.keys, values, dtype, &mut random)?;
        let most = |lengths: &[usize]| lengths.iter().copied().max().unwrap_or(0);
        let tokens = most(&self.queries);
        let key_tokens = most(&self.keys);
        let scale = 1.0 / (self.size as f64).sqrt();
        let ends = |lengths: &[usize]| -> Vec<i64> {
            let mut end = 0;
            lengths
                .iter()
                .map(|&length| {
                    end = if self.layout == Tnd {
                        end + length as i64
                    } else {
                        length as i64
                    };
                    end
                })
                .collect()
        };
        let lengths = |lengths: &[usize]| -> Vec<i64> {
            lengths.iter().map(|&length| length as i64).collect()
        };
        let mut call = FusedInferAttentionScore::new(self.heads as i64, scale, self.layout)
            .num_key_value_heads(self.key_heads as i64)
            .sparse_mode(self.mode)
            .actual_seq_lengths(ends(&self.queries))
            .with_softmax_lse();
        call = match self.paged {
            Some(_) => call.actual_seq_lengths_kv(lengths(&self.keys)),
            None => call.actual_seq_lengths_kv(ends(&self.keys)),
        };
        if let Some([before, behind]) = self.band {
            call = call.pre_tokens(before).next_tokens(behind);
        }
        // Blocks of all sequences in turns, the last first.
        let slots = self.paged.map_or(16, |(slots, _)| slots);
        let width = key_tokens.div_ceil(slots).max(1);
        let blocks = (count * width) as i32;
        let table: Vec<i32> = (0..blocks)
            .map(|at| blocks - 1 - (at % width as i32) * count as i32 - at / width as i32)
            .collect();
        let keys_at_most = if self.paged.is_some() {
            width * slots
        } else {
            key_tokens
        };
        let hidden: Vec<bool> = (0..count * tokens * keys_at_most)
            .map(|_| self.masked && random.random_bool(0.3))
            .collect();
        let (key_tensor, value_tensor) = match self.paged {
            Some((slots, by_head)) => (
                key.cache(by_head, slots, (&table, width), dtype, device)?,
                value.cache(by_head, slots, (&table, width), dtype, device)?,
            ),
            None => (
                key.tensor(self.layout, key_tokens, dtype, device)?,
                value.tensor(self.layout, key_tokens, dtype, device)?,
            ),
        };
        let table = Tensor::from_slice(&table, [count, width], device)?;
        let bytes: Vec<u8> = hidden.iter().map(|&hidden| u8::from(hidden)).collect();
        let mask = match (self.masked, self.mode) {
            (true, _) => {
                let shape = [count, 1, tokens, keys_at_most];
                Some(Tensor::from_bytes(&bytes, DType::Bool, shape, device)?)
            }
            (false, 0) => None,
            _ => Some(triangle(device)?),
        };
        let query_tensor = query.tensor(self.layout, tokens, dtype, device)?;
        let outputs = call.run(
            &query_tensor,
            &key_tensor,
            &value_tensor,
            mask.as_ref().map(|mask| mask as &dyn AsTensorView),
            self.paged.map(|_| &table as &dyn AsTensorView),
        )?;
        let out = numbers(&outputs.attention_out)?;
        let lse = numbers(outputs.softmax_lse.as_ref().unwrap())?;
        let group = self.heads / self.key_heads;
        let out_of = Heads {
            size: self.value_size,
            heads: self.heads,
            sequences: self
                .queries
                .iter()
                .map(|queries| vec![0.0; queries * self.heads * self.value_size])
                .collect(),
        };
        for sequence in 0..count {
            let (queries, keys) = (self.queries[sequence], self.keys[sequence]);
            // Of very many queries some.
            let step = (queries * keys / 200_000).max(1);
            for query_at in (0..queries).step_by(step) {
                for head in 0..self.heads {
                    let seen = (0..keys).filter(|&at| {
                        let hidden = self.masked
                            && hidden[(sequence * tokens + query_at) * keys_at_most + at];
                        !hidden && self.sees(query_at, queries, keys, at)
                    });
                    let (expected, sum) = attend(
                        query.head(sequence, query_at, head),
                        scale,
                        seen,
                        |at| key.head(sequence, at, head / group).to_vec(),
                        |at| value.head(sequence, at, head / group).to_vec(),
                        self.value_size,
                    );
                    let place = out_of.place(self.layout, tokens, [sequence, query_at, head]);
                    for (found, expected) in out[place..].iter().zip(&expected) {
                        let allowed = 0.501 * unit(dtype, *expected) + 4e-6;
                        let error = (found - expected).abs();
                        assert!(
                            error <= allowed,
                            "{sequence} {query_at} {head}: {found}, expected {expected}"
                        );
                    }
                    let place = match self.layout {
                        Tnd => place / self.value_size,
                        _ => (sequence * self.heads + head) * tokens + query_at,
                    };
                    let found = lse[place];
                    assert!(
                        found == sum || (found - sum).abs() < 1e-5,
                        "{found}, expected {sum}"
                    );
                }
            }
            // Queries that are not there get nothing.
            if self.layout != Tnd {
                for query_at in queries..tokens {
                    let place = out_of.place(self.layout, tokens, [sequence, query_at, 0]);
                    assert_eq!(out[place..][..self.value_size], vec![0.0; self.value_size]);
                    assert_eq!(
                        lse[sequence * self.heads * tokens + query_at],
                        f64::INFINITY
                    );
                }
            }
        }
        Ok(())
    }
}

/// Both are what is wrong with a call.
pub fn refused<T: std::fmt::Debug>(found: Result<T>, kind: ErrorKind, argument: &str) {
    let error = found.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (kind, Some(argument)),
        "{error}"
    );
}
