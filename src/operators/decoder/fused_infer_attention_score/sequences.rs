//! How many queries and keys sequences have, and which blocks of a paged cache.

use std::any::Any;

use crate::call::recipe::{ValueRule, Watched};
use crate::dispatch::attribute::IntArray;
use crate::error::{Error, ErrorKind, Result};
use crate::gather::{collected, reserve};
use crate::operators::checked::rules::broken;
use crate::operators::decoder::fused_infer_attention_score::FusedInferAttentionScore;
use crate::operators::decoder::fused_infer_attention_score::kernel::Sequence;
use crate::operators::decoder::fused_infer_attention_score::layout::{InputLayout, Sizes, Source};
use crate::tensor::TensorSpec;

/// How long each sequence is: one number for all, or one for each, that were found to be right.
#[derive(Clone, Copy)]
struct Lengths<'a>(&'a [i64]);

impl Lengths<'_> {
    fn of(self, number: usize) -> usize {
        let place = if self.0.len() == 1 { 0 } else { number };
        self.0.get(place).map_or(0, |&length| length as usize)
    }
}

/// Numbers from 0 to `most`, of which there are enough: one for all, or one for each.
fn lengths<'a>(
    argument: &'static str,
    array: &'a IntArray,
    sequences: usize,
    most: usize,
) -> Result<Option<Lengths<'a>>> {
    let Some(values) = array.values() else {
        return Ok(None);
    };
    if values.len() != 1 && values.len() < sequences {
        let message = format!(
            "{argument} has {} numbers; 1 or {sequences} expected",
            values.len()
        );
        return Err(broken(ErrorKind::Value, argument, message));
    }
    let goes = |length: i64| usize::try_from(length).is_ok_and(|length| length <= most);
    let looked_at = values.iter().take(sequences);
    if let Some(found) = looked_at.copied().find(|&found| !goes(found)) {
        let message = format!("{argument} holds {found}; 0 to {most} expected");
        return Err(broken(ErrorKind::Value, argument, message));
    }
    Ok(Some(Lengths(values)))
}

/// The most sequences.
pub(super) const MOST: usize = 65_536;

/// Where sequences that lie behind one another end.
fn ends<'a>(argument: &'static str, array: &'a IntArray, tokens: usize) -> Result<&'a [i64]> {
    let Some(values) = array.values() else {
        let message = format!("{argument} is null; TND needs it");
        return Err(broken(ErrorKind::NullTensor, argument, message));
    };
    if values.len() > MOST {
        let message = format!("{argument} has {} numbers; {MOST} at most", values.len());
        return Err(broken(ErrorKind::ShapeLimit, argument, message));
    }
    let mut before = 0;
    let is_end = |end: &i64| {
        let goes = usize::try_from(*end).is_ok_and(|end| end <= tokens) && before <= *end;
        before = *end;
        goes
    };
    if !values.iter().all(is_end) {
        let message =
            format!("{argument} is {values:?}; expected where each sequence ends, up to {tokens}");
        return Err(broken(ErrorKind::Value, argument, message));
    }
    Ok(values)
}

/// Puts sequences into a room for them, in the place of what it holds.
fn fill(
    room: &mut Vec<Sequence>,
    count: usize,
    each: impl Iterator<Item = Sequence>,
) -> Result<()> {
    room.clear();
    reserve(room, count)?;
    room.extend(each.take(count));
    Ok(())
}

#[cold]
fn null(argument: &'static str, why: &str) -> Error {
    let message = format!("{argument} is null; {why} needs it");
    broken(ErrorKind::NullTensor, argument, message)
}

/// The queries and keys of each sequence, in the room given.
pub(super) fn sequences(
    call: &FusedInferAttentionScore,
    query: Sizes,
    most_keys: usize,
    alone: bool,
    table: Option<&TensorSpec>,
    room: &mut Vec<Sequence>,
) -> Result<()> {
    let (queries, keys) = (&call.actual_seq_lengths, &call.actual_seq_lengths_kv);
    if call.input_layout != InputLayout::Tnd {
        let count = query.sequences;
        // With one query each CANN does not look at the number.
        let queries = match alone {
            true => None,
            false => lengths("actual_seq_lengths", queries, count, query.tokens)?,
        };
        let keys = lengths("actual_seq_lengths_kv", keys, count, most_keys)?;
        if keys.is_none() && table.is_some() {
            return Err(null("actual_seq_lengths_kv", "a block table"));
        }
        let of =
            |all: &Option<Lengths<'_>>, number: usize, most| all.map_or(most, |all| all.of(number));
        let each = (0..count).map(|number| Sequence {
            number,
            first_query: 0,
            first_key: 0,
            queries: of(&queries, number, query.tokens),
            written: query.tokens,
            keys: of(&keys, number, most_keys),
        });
        return fill(room, count, each);
    }
    let query_ends = ends("actual_seq_lengths", queries, query.tokens)?;
    let count = query_ends.len();
    let end = |ends: &[i64], number: usize| ends[number] as usize;
    let start = |ends: &[i64], number: usize| number.checked_sub(1).map_or(0, |one| end(ends, one));
    let key_ends = match table {
        None => Some(ends("actual_seq_lengths_kv", keys, most_keys)?),
        Some(_) => None,
    };
    let key_lengths = match table {
        None => None,
        Some(_) => lengths("actual_seq_lengths_kv", keys, count, most_keys)?,
    };
    if let Some(found) = key_ends.map(<[i64]>::len)
        && found != count
    {
        let message = format!("actual_seq_lengths_kv has {found} numbers; {count} expected");
        return Err(broken(ErrorKind::Value, "actual_seq_lengths_kv", message));
    }
    if table.is_some() && key_lengths.is_none() {
        return Err(null("actual_seq_lengths_kv", "a block table"));
    }
    let of = |number: usize| {
        let first_query = start(query_ends, number);
        let (first_key, keys) = match (key_ends, key_lengths) {
            (Some(ends), _) => (start(ends, number), end(ends, number) - start(ends, number)),
            (None, lengths) => (0, lengths.map_or(0, |lengths| lengths.of(number))),
        };
        let queries = end(query_ends, number) - first_query;
        Sequence {
            number,
            first_query,
            first_key,
            queries,
            written: queries,
            keys,
        }
    };
    // Tokens behind the last sequence see nothing.
    let last = query_ends.last().map_or(0, |&end| end as usize);
    let behind = Sequence {
        number: count,
        first_query: last,
        first_key: 0,
        queries: 0,
        written: query.tokens - last,
        keys: 0,
    };
    fill(room, count + 1, (0..count).map(of).chain([behind]))
}

/// The blocks of each sequence are there.
pub(super) struct Blocks {
    width: usize,
    /// How many of a sequence's blocks hold keys.
    used: Vec<usize>,
    count: usize,
}

impl Blocks {
    /// Takes other lengths of as many sequences.
    pub fn renew(&mut self, slots: usize, sequences: &[Sequence]) {
        for (used, sequence) in self.used.iter_mut().zip(sequences) {
            *used = blocks(sequence, slots);
        }
    }
}

/// How many blocks hold a sequence's keys.
fn blocks(sequence: &Sequence, slots: usize) -> usize {
    sequence.keys.div_ceil(slots.max(1))
}

impl ValueRule for Blocks {
    fn asks_more_than(&self, other: &dyn ValueRule) -> bool {
        let other: &dyn Any = other;
        let other = other.downcast_ref::<Blocks>();
        let Some(other) = other.filter(|other| other.used.len() == self.used.len()) else {
            return true;
        };
        let mut used = self.used.iter().zip(&other.used);
        self.width != other.width || self.count < other.count || used.any(|(new, old)| new > old)
    }

    fn check(&self, values: &mut dyn Iterator<Item = i64>) -> Result<()> {
        for (place, found) in values.enumerate() {
            let used = self.used.get(place / self.width).copied().unwrap_or(0);
            let is_there = usize::try_from(found).is_ok_and(|block| block < self.count);
            if place % self.width < used && !is_there {
                let message = format!(
                    "block_table holds {found} among the first {used} of sequence {}; {} blocks are there",
                    place / self.width,
                    self.count
                );
                let error = broken(ErrorKind::Value, "block_table", message);
                return Err(error.with_aclnn_status(None));
            }
        }
        Ok(())
    }
}

/// What has to hold of a block table's values, where the blocks that are there are so many.
pub(super) fn watched(
    source: Source,
    sequences: &[Sequence],
    count: usize,
) -> Result<Option<Watched>> {
    let Source::Paged { slots, width, .. } = source else {
        return Ok(None);
    };
    let of = |sequence: &Sequence| blocks(sequence, slots);
    let rule = Blocks {
        width: width.max(1),
        used: collected(sequences.len(), sequences.iter().map(of))?,
        count,
    };
    Ok(Some(Watched {
        place: 4,
        rule: Box::new(rule),
    }))
}
