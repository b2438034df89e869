//! What a call of attention has to be.

use aclnn::operators::InputLayout;
use aclnn::{DType, ErrorKind, ProductFamily};

use super::super::Fuzzed;
use super::super::request::{Form, Request};
use super::super::rules::{self, Checked, ensure, refuse};
use super::{Call, FLOATS, MASK, TABLE};

/// Sequences, tokens of one, and elements of a head.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Sizes {
    pub sequences: usize,
    pub tokens: usize,
    pub size: usize,
}

/// Where the keys of a sequence are, and which of its queries there are.
pub(super) struct Sequence {
    pub first_query: usize,
    pub first_key: usize,
    pub queries: usize,
    pub written: usize,
    pub keys: usize,
}

/// What a request comes to.
pub(super) struct Found {
    pub query: Sizes,
    pub keys: Sizes,
    pub value_size: usize,
    pub sequences: Vec<Sequence>,
}

/// The shape of tokens with heads.
pub(super) fn shape(layout: InputLayout, sizes: Sizes, heads: usize) -> Vec<usize> {
    let Sizes {
        sequences,
        tokens,
        size,
    } = sizes;
    match layout {
        InputLayout::Bsh => vec![sequences, tokens, heads * size],
        InputLayout::Bsnd => vec![sequences, tokens, heads, size],
        InputLayout::Bnsd => vec![sequences, heads, tokens, size],
        InputLayout::Tnd => vec![sequences * tokens, heads, size],
    }
}

fn rank(layout: InputLayout) -> usize {
    match layout {
        InputLayout::Bsh | InputLayout::Tnd => 3,
        _ => 4,
    }
}

/// The sizes of a tensor with so many heads.
fn sizes(layout: InputLayout, form: &Form, heads: usize, argument: &'static str) -> Checked<Sizes> {
    let (sequences, tokens, found, size) = match (layout, &form.shape[..]) {
        (InputLayout::Bsh, &[sequences, tokens, all]) if all % heads == 0 => {
            (sequences, tokens, heads, all / heads)
        }
        (InputLayout::Bsnd, &[sequences, tokens, found, size]) => (sequences, tokens, found, size),
        (InputLayout::Bnsd, &[sequences, found, tokens, size]) => (sequences, tokens, found, size),
        (InputLayout::Tnd, &[tokens, found, size]) => (1, tokens, found, size),
        _ => return refuse(ErrorKind::Shape, argument),
    };
    ensure(found == heads && size > 0, ErrorKind::Shape, argument)?;
    Ok(Sizes {
        sequences,
        tokens,
        size,
    })
}

/// The row of a head.
pub(super) fn row(
    layout: InputLayout,
    sizes: Sizes,
    heads: usize,
    [sequence, token, head]: [usize; 3],
) -> usize {
    match layout {
        InputLayout::Bnsd => (sequence * heads + head) * sizes.tokens + token,
        _ => (sequence * sizes.tokens + token) * heads + head,
    }
}

impl Call {
    /// How blocks of a cache lie, or sequences.
    pub(super) fn key_layout(&self, request: &Request, key: &Form) -> InputLayout {
        match (request.input(TABLE), key.shape.len()) {
            (None, _) => self.layout,
            (Some(_), 3) => InputLayout::Bsh,
            (Some(_), _) => InputLayout::Bnsd,
        }
    }

    /// Lengths of sequences, of which there may be so many at most.
    fn lengths(
        lengths: &Option<Vec<i64>>,
        count: usize,
        most: usize,
        argument: &'static str,
    ) -> Checked<Option<Vec<usize>>> {
        let Some(lengths) = lengths else {
            return Ok(None);
        };
        let enough = lengths.len() == 1 || lengths.len() >= count;
        ensure(enough, ErrorKind::Value, argument)?;
        let mut looked_at = lengths.iter().take(count);
        let fit = looked_at.all(|&length| length >= 0 && length as usize <= most);
        ensure(fit, ErrorKind::Value, argument)?;
        let of = |number: usize| lengths[if lengths.len() == 1 { 0 } else { number }] as usize;
        Ok(Some((0..count).map(of).collect()))
    }

    fn ends(ends: &Option<Vec<i64>>, tokens: usize, argument: &'static str) -> Checked<Vec<usize>> {
        let Some(ends) = ends else {
            return refuse(ErrorKind::NullTensor, argument);
        };
        let bounds = [&[0], &ends[..]].concat();
        let rising = bounds.windows(2).all(|pair| pair[0] <= pair[1]);
        let fit = rising && bounds.iter().all(|&end| end <= tokens as i64);
        ensure(fit, ErrorKind::Value, argument)?;
        Ok(bounds.into_iter().map(|end| end as usize).collect())
    }

    fn sequences(
        &self,
        query: Sizes,
        most_keys: usize,
        alone: bool,
        paged: bool,
    ) -> Checked<Vec<Sequence>> {
        let (argument, of_keys) = ("actual_seq_lengths", "actual_seq_lengths_kv");
        if self.layout != InputLayout::Tnd {
            let count = query.sequences;
            let queries = match alone {
                true => None,
                false => Call::lengths(&self.lengths, count, query.tokens, argument)?,
            };
            let keys = Call::lengths(&self.key_lengths, count, most_keys, of_keys)?;
            ensure(!paged || keys.is_some(), ErrorKind::NullTensor, of_keys)?;
            let each = (0..count).map(|number| Sequence {
                first_query: 0,
                first_key: 0,
                queries: queries.as_ref().map_or(query.tokens, |all| all[number]),
                written: query.tokens,
                keys: keys.as_ref().map_or(most_keys, |all| all[number]),
            });
            return Ok(each.collect());
        }
        let ends = Call::ends(&self.lengths, query.tokens, argument)?;
        let count = ends.len() - 1;
        let key_ends = match paged {
            false => Some(Call::ends(&self.key_lengths, most_keys, of_keys)?),
            true => None,
        };
        let lengths = match paged {
            true => Call::lengths(&self.key_lengths, count, most_keys, of_keys)?,
            false => None,
        };
        if let Some(key_ends) = &key_ends {
            ensure(key_ends.len() == ends.len(), ErrorKind::Value, of_keys)?;
        }
        ensure(!paged || lengths.is_some(), ErrorKind::NullTensor, of_keys)?;
        let mut all: Vec<Sequence> = (0..count)
            .map(|number| {
                let (first_key, keys) = match (&key_ends, &lengths) {
                    (Some(ends), _) => (ends[number], ends[number + 1] - ends[number]),
                    (None, lengths) => (0, lengths.as_ref().map_or(0, |all| all[number])),
                };
                let queries = ends[number + 1] - ends[number];
                Sequence {
                    first_query: ends[number],
                    first_key,
                    queries,
                    written: queries,
                    keys,
                }
            })
            .collect();
        // Tokens of no sequence see nothing.
        all.push(Sequence {
            first_query: ends[count],
            first_key: 0,
            queries: 0,
            written: query.tokens - ends[count],
            keys: 0,
        });
        Ok(all)
    }

    pub(super) fn check(&self, request: &Request) -> Checked<Option<Found>> {
        let optional = ["atten_mask", "block_table", "softmax_lse"];
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &optional)?;
        let [Some(query), Some(key), Some(value)] = [0, 1, 2].map(|place| request.input(place))
        else {
            return Ok(None);
        };
        let (mask, table) = (request.input(MASK), request.input(TABLE));
        let offered = [
            ProductFamily::AtlasA2,
            ProductFamily::AtlasA3,
            ProductFamily::Ascend950,
        ];
        rules::product(request, &offered, "query")?;
        let kind = ErrorKind::DType;
        rules::dtype(Some(query), &FLOATS, kind, "query")?;
        let bytes = [DType::Bool, DType::Int8, DType::UInt8];
        rules::dtype(mask, &bytes, kind, "atten_mask")?;
        rules::dtype(table, &[DType::Int32], kind, "block_table")?;
        for (form, argument) in [(key, "key"), (value, "value")] {
            let combined = ErrorKind::DTypeCombination;
            rules::dtype(Some(form), &[query.dtype], combined, argument)?;
        }
        rules::dtype(request.output(0), &[query.dtype], kind, "attention_out")?;
        rules::dtype(request.output(1), &[DType::Float32], kind, "softmax_lse")?;
        let divides = self.heads.is_multiple_of(self.key_heads);
        ensure(divides, ErrorKind::Value, "num_key_value_heads")?;
        let of_layout = rank(self.layout);
        rules::rank(query, of_layout, of_layout, "query")?;
        for (form, argument) in [(key, "key"), (value, "value")] {
            let (least, most) = match table {
                Some(_) => (3, 4),
                None => (of_layout, of_layout),
            };
            rules::rank(form, least, most, argument)?;
        }
        if let Some(mask) = mask {
            rules::rank(mask, 2, 4, "atten_mask")?;
        }
        if let Some(table) = table {
            rules::rank(table, 2, 2, "block_table")?;
        }
        let queries = sizes(self.layout, query, self.heads, "query")?;
        let layout = self.key_layout(request, key);
        let keys = sizes(layout, key, self.key_heads, "key")?;
        let values = sizes(layout, value, self.key_heads, "value")?;
        let fits =
            keys.size == queries.size && (table.is_some() || keys.sequences == queries.sequences);
        ensure(fits, ErrorKind::Shape, "key")?;
        let as_keys = Sizes {
            size: keys.size,
            ..values
        } == keys;
        let goes = values.size == keys.size || (keys.size, values.size) == (192, 128);
        ensure(as_keys && goes, ErrorKind::Shape, "value")?;
        let most_keys = match table {
            Some(table) => table.shape[1] * keys.tokens,
            None => keys.tokens,
        };
        let alone =
            self.layout != InputLayout::Tnd && queries.tokens == 1 && queries.size == values.size;
        let sequences = self.sequences(queries, most_keys, alone, table.is_some())?;
        if let Some(table) = table {
            let count = match self.layout {
                InputLayout::Tnd => self.lengths.as_ref().map_or(0, Vec::len),
                _ => queries.sequences,
            };
            ensure(table.shape[0] == count, ErrorKind::Shape, "block_table")?;
        }
        // No request has the triangle that modes 2 to 4 ask for but where nobody looks.
        let mode = if alone { 0 } else { self.sparse_mode };
        if mode != 0 {
            let argument = "atten_mask";
            ensure(mask.is_some(), ErrorKind::NullTensor, argument)?;
            return refuse(ErrorKind::Shape, argument);
        }
        if let Some(mask) = mask {
            let tnd = self.layout == InputLayout::Tnd;
            ensure(!tnd, ErrorKind::UnsupportedArgument, "atten_mask")?;
            let wanted = match table {
                Some(_) if queries.tokens > 1 => {
                    let most = sequences.iter().map(|sequence| sequence.keys).max();
                    most.unwrap_or(0).next_multiple_of(keys.tokens.max(1))
                }
                _ => most_keys,
            };
            let [count, rows, width] = mask_sizes(mask, queries)?;
            let goes = count == 1 || count == queries.sequences;
            let goes = goes && rows >= queries.tokens && width >= wanted;
            ensure(goes, ErrorKind::Shape, "atten_mask")?;
        }
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let like = Sizes {
            size: values.size,
            ..queries
        };
        let out = shape(self.layout, like, self.heads);
        rules::out_shape(request, 0, &out, "attention_out")?;
        rules::out_shape(request, 1, &self.lse(queries), "softmax_lse")?;
        let outputs = request.outputs.iter().flatten().zip(Self::OUTPUTS);
        for (form, argument) in request.inputs.iter().zip(Self::INPUTS).chain(outputs) {
            let gaps = form.as_ref().is_some_and(rules::has_gaps);
            ensure(!gaps, ErrorKind::NotContiguous, argument)?;
        }
        if let Some(table) = table {
            let width = table.shape[1];
            for (place, sequence) in (0..table.elements()).map(|at| (at, sequences.get(at / width)))
            {
                let used =
                    sequence.map_or(0, |sequence| sequence.keys.div_ceil(keys.tokens.max(1)));
                let there = (0..keys.sequences as i64).contains(&table.integer(place));
                ensure(
                    there || place % width >= used,
                    ErrorKind::Value,
                    "block_table",
                )?;
            }
        }
        Ok(Some(Found {
            query: queries,
            keys,
            value_size: values.size,
            sequences,
        }))
    }

    pub(super) fn lse(&self, query: Sizes) -> Vec<usize> {
        match self.layout {
            InputLayout::Tnd => vec![query.tokens, self.heads, 1],
            _ => vec![query.sequences, self.heads, query.tokens, 1],
        }
    }
}

/// Sequences, queries and keys of a mask.
pub(super) fn mask_sizes(mask: &Form, query: Sizes) -> Checked<[usize; 3]> {
    Ok(match mask.shape[..] {
        [sequences, width] if query.tokens == 1 => [sequences, 1, width],
        [queries, width] => [1, queries, width],
        [sequences, queries, width] | [sequences, 1, queries, width] => [sequences, queries, width],
        _ => return refuse(ErrorKind::Shape, "atten_mask"),
    })
}
