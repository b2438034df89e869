//! What a call of attention has to be, and what carries it out.

use std::any::Any;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, EntryCall, Renewal};
use crate::cpu::Isa;
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::{Attribute, IntArray};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::gather::reserve;
use crate::operators::Operator;
use crate::operators::basic::check::{formats_and_function, value};
use crate::operators::checked::rules::{self, broken, dtype, shape, text};
use crate::operators::checked::{Accepted, Check, Given};
use crate::operators::decoder::fused_infer_attention_score::FusedInferAttentionScore;
use crate::operators::decoder::fused_infer_attention_score::entry_points::{V3, V4, V5};
use crate::operators::decoder::fused_infer_attention_score::kernel::{
    Attention, MOST, Sequence, Varying, tiles,
};
use crate::operators::decoder::fused_infer_attention_score::layout::{
    InputLayout, Sizes, Source, Steps,
};
use crate::operators::decoder::fused_infer_attention_score::mask::{self, Sparse};
use crate::operators::decoder::fused_infer_attention_score::sequences::{
    Blocks, MOST as MOST_SEQUENCES, sequences, watched,
};
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

const FLOATS: &[DType] = &[DType::Float16, DType::BFloat16];
const MASKS: &[DType] = &[DType::Bool, DType::Int8, DType::UInt8];

const PRODUCTS: &[ProductFamily] = &[
    ProductFamily::AtlasA2,
    ProductFamily::AtlasA3,
    ProductFamily::Ascend950,
];

/// Everything that a call's numbers and shapes come to.
pub(super) struct Call<'a> {
    query: &'a TensorSpec,
    key: &'a TensorSpec,
    value: &'a TensorSpec,
    mask: Option<&'a TensorSpec>,
    table: Option<&'a TensorSpec>,
    layout: InputLayout,
    heads: usize,
    key_heads: usize,
    query_sizes: Sizes,
    value_size: usize,
    source: Source,
    sequences: Vec<Sequence>,
    sparse: Sparse,
    /// The mode that CANN is told, which asks for nothing where none counts.
    mode: i64,
    mask_steps: Option<mask::Steps>,
}

/// A number of heads.
fn heads(argument: &'static str, number: i64) -> Result<usize> {
    match usize::try_from(number) {
        Ok(heads) if (1..1 << 32).contains(&(heads as u64)) => Ok(heads),
        _ => {
            let message = format!("{argument} is {number}; 1 or more expected");
            Err(broken(ErrorKind::Value, argument, message))
        }
    }
}

/// A tensor goes into heads so.
fn sizes(
    argument: &'static str,
    tensor: &TensorSpec,
    layout: InputLayout,
    heads: usize,
) -> Result<Sizes> {
    let sizes = layout.sizes(tensor.shape(), heads);
    sizes.filter(|sizes| sizes.size > 0).ok_or_else(|| {
        let (found, name) = (tensor.shape(), layout.name());
        let message = format!("{argument} has shape {found:?}; expected {heads} heads in {name}");
        broken(ErrorKind::Shape, argument, message)
    })
}

/// Where keys and values lie, how many of a sequence there are at most, and the size of values.
fn source(
    call: &FusedInferAttentionScore,
    query: Sizes,
    key_heads: usize,
    [key, value]: [&TensorSpec; 2],
    table: Option<&TensorSpec>,
) -> Result<(Source, usize, usize)> {
    // A block is a sequence of its own, whatever the layout of queries.
    let layout = match (table, key.layout.rank()) {
        (None, _) => call.input_layout,
        (Some(_), 3) => InputLayout::Bsh,
        (Some(_), _) => InputLayout::Bnsd,
    };
    let of = |argument, tensor| sizes(argument, tensor, layout, key_heads);
    let (keys, values) = (of("key", key)?, of("value", value)?);
    let wanted = match table {
        None => Sizes {
            tokens: keys.tokens,
            ..query
        },
        Some(_) => Sizes {
            size: query.size,
            ..keys
        },
    };
    check_sizes("key", key, keys, wanted)?;
    let wanted = Sizes {
        size: value_size(query.size, values.size),
        ..keys
    };
    check_sizes("value", value, values, wanted)?;
    let steps = Steps::new(layout, keys.tokens, key_heads);
    let Some(table) = table else {
        return Ok((Source::Plain(steps), keys.tokens, values.size));
    };
    let (slots, width) = (keys.tokens, table.shape()[1]);
    let source = Source::Paged {
        steps,
        slots,
        width,
    };
    Ok((source, width.saturating_mul(slots), values.size))
}

/// The size that heads of values have to have: that of keys, or 128 for 192.
fn value_size(size: usize, found: usize) -> usize {
    if (size, found) == (192, 128) {
        128
    } else {
        size
    }
}

fn check_sizes(
    argument: &'static str,
    tensor: &TensorSpec,
    found: Sizes,
    wanted: Sizes,
) -> Result<()> {
    if found == wanted {
        return Ok(());
    }
    let message = format!(
        "{argument} has shape {:?}; expected {} sequences or blocks of {} tokens, with heads of {} elements",
        tensor.shape(),
        wanted.sequences,
        wanted.tokens,
        wanted.size
    );
    Err(broken(ErrorKind::Shape, argument, message))
}

impl<'a> Call<'a> {
    fn new(
        call: &FusedInferAttentionScore,
        given: &Given<'a>,
        product: ProductFamily,
        mut room: Vec<Sequence>,
    ) -> Result<Call<'a>> {
        let (query, key, value) = (given.input(0)?, given.input(1)?, given.input(2)?);
        let (mask, table) = (given.optional(3), given.optional(4));
        let layout = call.input_layout;
        let (query_heads, key_heads) = call.heads()?;
        let rank = layout.rank();
        rules::rank("query", query, rank, rank)?;
        let paged = table.is_some();
        for (argument, tensor) in [("key", key), ("value", value)] {
            let (least, most) = if paged { (3, 4) } else { (rank, rank) };
            rules::rank(argument, tensor, least, most)?;
        }
        if let Some(mask) = mask {
            rules::rank("atten_mask", mask, 2, 4)?;
        }
        if let Some(table) = table {
            rules::rank("block_table", table, 2, 2)?;
        }
        let query_sizes = sizes("query", query, layout, query_heads)?;
        let (source, most_keys, value_size) =
            source(call, query_sizes, key_heads, [key, value], table)?;
        check_limits(call, product, query_sizes, query_heads)?;
        // CANN looks at no mode and no length of queries then.
        let alone =
            layout != InputLayout::Tnd && query_sizes.tokens == 1 && query_sizes.size == value_size;
        sequences(call, query_sizes, most_keys, alone, table, &mut room)?;
        let sequences = room;
        if let Some(table) = table {
            let count = match layout {
                InputLayout::Tnd => call.actual_seq_lengths.values().map_or(0, <[i64]>::len),
                _ => query_sizes.sequences,
            };
            shape("block_table", table, &[count, table.shape()[1]])?;
        }
        let (mut made, mut mode) = (Sparse::All, call.sparse_mode);
        let mut mask = mask;
        let mut mask_steps = None;
        let all = i64::MAX;
        let (before, behind) = (call.pre_tokens, call.next_tokens);
        match call.sparse_mode {
            // A mask that only a mode asks for is none, unless there is a row for each sequence in it.
            _ if alone => {
                let by_sequence =
                    mask.is_some_and(|mask| mask.shape()[..] == [query_sizes.sequences, 2048]);
                if mode != 0 && !by_sequence && mask::is_triangle(mask, mode).is_ok() {
                    mask = None;
                }
                mode = 0;
            }
            0 if mask.is_some() => made = Sparse::FromFirst { before, behind },
            0 => {}
            asked => {
                mask::is_triangle(mask, asked)?;
                made = match asked {
                    2 => Sparse::FromFirst {
                        before: all,
                        behind: 0,
                    },
                    3 => Sparse::ToLast {
                        before: all,
                        behind: 0,
                    },
                    _ => Sparse::ToLast { before, behind },
                };
            }
        }
        if let Some(mask) = mask.filter(|_| mode == 0) {
            if layout == InputLayout::Tnd {
                let message = "atten_mask stands in sparse_mode 0, for which TND takes none";
                return Err(broken(
                    ErrorKind::UnsupportedArgument,
                    "atten_mask",
                    message,
                ));
            }
            let keys = match source {
                // In blocks that are needed, or of one query each in all that the table has.
                Source::Paged { slots, .. } if query_sizes.tokens > 1 => {
                    let most = sequences.iter().map(|sequence| sequence.keys).max();
                    most.unwrap_or(0).next_multiple_of(slots.max(1))
                }
                _ => most_keys,
            };
            mask_steps = Some(mask::steps(mask, query_sizes, keys)?);
        }
        Ok(Call {
            query,
            key,
            value,
            mask,
            table,
            layout,
            heads: query_heads,
            key_heads,
            query_sizes,
            value_size,
            source,
            sequences,
            sparse: made,
            mode,
            mask_steps,
        })
    }

    /// The shapes of the outputs.
    fn shapes(&self) -> [SmallVec<[usize; 4]>; 2] {
        let Sizes {
            sequences, tokens, ..
        } = self.query_sizes;
        let (heads, size) = (self.heads, self.value_size);
        match self.layout {
            InputLayout::Bsh => [
                smallvec![sequences, tokens, heads * size],
                smallvec![sequences, heads, tokens, 1],
            ],
            InputLayout::Bsnd => [
                smallvec![sequences, tokens, heads, size],
                smallvec![sequences, heads, tokens, 1],
            ],
            InputLayout::Bnsd => [
                smallvec![sequences, heads, tokens, size],
                smallvec![sequences, heads, tokens, 1],
            ],
            InputLayout::Tnd => [smallvec![tokens, heads, size], smallvec![tokens, heads, 1]],
        }
    }

    /// How many heads of queries a head of keys serves, and the elements of a head of keys and of values.
    fn sizes(&self) -> [usize; 3] {
        let group = self.heads / self.key_heads;
        [group, self.query_sizes.size, self.value_size]
    }

    /// What the attributes decide, with room for the ends of tiles.
    fn varying(mut self, scale: f64, mut ends: Vec<usize>) -> Result<Varying> {
        let tokens = self.query_sizes.tokens;
        let [group, ..] = self.sizes();
        // All tokens of TND are those of one sequence, which each begins somewhere in.
        let is_tnd = self.layout == InputLayout::Tnd;
        let mut steps = Steps::new(self.layout, tokens, self.heads);
        let mut lse_steps = match self.layout {
            InputLayout::Tnd => steps,
            _ => Steps::new(InputLayout::Bnsd, tokens, self.heads),
        };
        if is_tnd {
            (steps.sequence, lse_steps.sequence) = (0, 0);
            if let Source::Plain(steps) = &mut self.source {
                steps.sequence = 0;
            }
        }
        let mut end = 0;
        ends.clear();
        reserve(&mut ends, self.sequences.len())?;
        ends.extend(self.sequences.iter().map(|sequence| {
            end += tiles(sequence.written, group) * self.key_heads;
            end
        }));
        Ok(Varying {
            scale: scale as f32,
            ends,
            query_steps: steps,
            lse_steps,
            source: self.source,
            sparse: self.sparse,
            mask: self.mask_steps,
            sequences: self.sequences,
        })
    }

    /// What computes it on the CPU.
    fn computation(
        self,
        scale: f64,
        out: &TensorSpec,
        lse: Option<&TensorSpec>,
    ) -> Result<Computation> {
        if out.layout.is_empty() {
            return Ok(Computation::Nothing);
        }
        let [group, size, value_size] = self.sizes();
        let rows = |tensor: &TensorSpec, size: usize| {
            let count = tensor.layout.elements() / size.max(1);
            Rows::new(tensor, smallvec![(count, size)], size, 1)
        };
        Ok(Computation::Kernel(Arc::new(Attention {
            group,
            size,
            value_size,
            query: rows(self.query, size),
            key: rows(self.key, size),
            value: rows(self.value, value_size),
            out: rows(out, value_size),
            lse: lse.map(|lse| rows(lse, 1)),
            table: self.table.map(|table| rows(table, 1)),
            isa: Isa::active(),
            varying: self.varying(scale, Vec::new())?,
            spare: (Vec::new(), Vec::new()),
        })))
    }
}

/// The sizes are such as a product takes at all.
fn check_limits(
    call: &FusedInferAttentionScore,
    product: ProductFamily,
    query: Sizes,
    heads: usize,
) -> Result<()> {
    let is_newest = product == ProductFamily::Ascend950;
    let is_tnd = call.input_layout == InputLayout::Tnd;
    let most = if is_tnd && !is_newest { 256 } else { MOST };
    let message = if query.size > most {
        format!("query has heads of {} elements; {most} at most", query.size)
    } else if query.sequences > MOST_SEQUENCES {
        let found = query.sequences;
        format!("query has {found} sequences; {MOST_SEQUENCES} at most")
    } else if heads > 256 && !is_newest {
        format!("query has {heads} heads; 256 at most")
    } else {
        return Ok(());
    };
    Err(broken(ErrorKind::ShapeLimit, "query", message))
}

impl FusedInferAttentionScore {
    /// The numbers of heads of queries and keys.
    fn heads(&self) -> Result<(usize, usize)> {
        let queries = heads("num_heads", self.num_heads)?;
        let keys = match self.num_key_value_heads {
            0 => queries,
            number => heads("num_key_value_heads", number)?,
        };
        if queries.is_multiple_of(keys) {
            return Ok((queries, keys));
        }
        let message =
            format!("num_key_value_heads is {keys}, by which {queries} heads cannot be divided");
        Err(broken(ErrorKind::Value, "num_key_value_heads", message))
    }

    fn check_modes(&self) -> Result<()> {
        if ![0, 2, 3, 4].contains(&self.sparse_mode) {
            let message = format!(
                "sparse_mode is {}; 0, 2, 3 and 4 are offered",
                self.sparse_mode
            );
            return Err(broken(ErrorKind::Value, "sparse_mode", message));
        }
        if !(0..=3).contains(&self.inner_precise) {
            let message = format!("inner_precise is {}; 0 to 3 expected", self.inner_precise);
            return Err(broken(ErrorKind::Value, "inner_precise", message));
        }
        Ok(())
    }

    /// All that a function takes, in C order.
    fn arguments(&self, call: &Call<'_>, definition: &Definition, lse: bool) -> Vec<Argument> {
        let version = definition.name().as_bytes().last().copied();
        let (newer, newest) = (version >= Some(b'4'), version >= Some(b'5'));
        let array = |array: &IntArray| match array.values() {
            None => Argument::Null,
            values => value(&Attribute::IntArray(values)),
        };
        let number = |number: i64| value(&Attribute::Int(number));
        let mut all = vec![
            Argument::Operand(0),
            Argument::ListOf(1),
            Argument::ListOf(2),
        ];
        let null = |count: usize| std::iter::repeat_n(Argument::Null, count);
        all.extend(null(1));
        all.push(match call.mask {
            Some(_) => Argument::Operand(3),
            None => Argument::Null,
        });
        all.push(array(&self.actual_seq_lengths));
        all.push(array(&self.actual_seq_lengths_kv));
        all.extend(null(7));
        all.push(Argument::Operand(4));
        all.extend(null(12));
        all.extend(null(if newer { 2 } else { 0 }));
        all.extend(null(if newest { 2 } else { 0 }));
        let slots = match call.source {
            Source::Paged { slots, .. } => slots as i64,
            Source::Plain(_) => 0,
        };
        all.push(number(self.num_heads));
        all.push(value(&Attribute::Double(self.scale_value)));
        all.push(number(self.pre_tokens));
        all.push(number(self.next_tokens));
        all.push(text(call.layout.text()));
        all.push(number(call.key_heads as i64));
        all.push(number(call.mode));
        all.push(number(self.inner_precise));
        all.push(number(slots));
        all.push(number(0));
        all.push(value(&Attribute::Bool(lse)));
        all.extend([number(0), number(0)]);
        all.extend(newer.then(|| number(0)));
        all.extend(newest.then(|| number(0)));
        all.push(Argument::Operand(5));
        all.push(if lse {
            Argument::Operand(6)
        } else {
            Argument::Intermediate(0)
        });
        all
    }
}

/// The function that a product gets: the newest that it has.
fn definition(target: &Target, product: ProductFamily) -> &'static Definition {
    match product {
        ProductFamily::Ascend950 => V5::DEFINITION,
        _ if target.exports(V4::DEFINITION.name()) => V4::DEFINITION,
        _ => V3::DEFINITION,
    }
}

pub(super) fn check(
    operator: &FusedInferAttentionScore,
    given: &Given<'_>,
    target: &Target,
) -> Result<Accepted> {
    let name = FusedInferAttentionScore::NAME;
    let query = given.input(0)?;
    let product = rules::family(target, name, "query", PRODUCTS)?;
    dtype(target, "query", query.dtype, FLOATS)?;
    if let Some(mask) = given.optional(3) {
        dtype(target, "atten_mask", mask.dtype, MASKS)?;
    }
    if let Some(table) = given.optional(4) {
        dtype(target, "block_table", table.dtype, &[DType::Int32])?;
    }
    for (argument, place) in [("key", 1), ("value", 2)] {
        rules::same_dtype((argument, given.optional(place)), ("query", query.dtype))?;
    }
    rules::output_dtype("attention_out", given.output(0), query.dtype)?;
    rules::output_dtype("softmax_lse", given.output(1), DType::Float32)?;
    operator.check_modes()?;
    let call = Call::new(operator, given, product, Vec::new())?;
    let definition = definition(target, product);
    formats_and_function(given, target, definition, name)?;
    let [shape_of_out, shape_of_lse] = call.shapes();
    let out = rules::output("attention_out", given.output(0), query.dtype, &shape_of_out)?;
    let lse = match given.output(1) {
        None if given.brings_outputs() || !operator.softmax_lse => None,
        brought => Some(rules::output(
            "softmax_lse",
            brought,
            DType::Float32,
            &shape_of_lse,
        )?),
    };
    let inputs = ["query", "key", "value", "atten_mask", "block_table"];
    let inputs = inputs
        .into_iter()
        .zip(0..)
        .map(|(name, place)| (name, given.optional(place)));
    let outputs = [("attention_out", Some(&out)), ("softmax_lse", lse.as_ref())];
    for (argument, tensor) in inputs.chain(outputs) {
        if tensor.is_some_and(|tensor| !tensor.layout.is_contiguous()) {
            let message = format!("{argument} has gaps, which the operator does not take");
            let error = broken(ErrorKind::NotContiguous, argument, message);
            return Err(error.with_aclnn_status(None));
        }
    }
    let arguments = operator.arguments(&call, definition, lse.is_some());
    let scratch = TensorSpec::contiguous(DType::Float32, [1])?;
    let intermediates = if lse.is_some() { vec![] } else { vec![scratch] };
    let count = call.key.shape()[0];
    let watched = watched(call.source, &call.sequences, count)?;
    let computation = call.computation(operator.scale_value, &out, lse.as_ref())?;
    Ok(Accepted {
        outputs: smallvec![Some(out), lse],
        calls: vec![EntryCall {
            definition,
            arguments,
        }],
        intermediates,
        computation,
        watched: watched.into_iter().collect(),
    })
}

/// Gives a kernel that was made for the same tensors other attributes, in its own memory.
pub(super) fn renew(
    operator: &FusedInferAttentionScore,
    given: &Given<'_>,
    target: &Target,
    renewal: &mut Renewal<'_>,
) -> Result<bool> {
    let product = rules::family(target, FusedInferAttentionScore::NAME, "query", PRODUCTS)?;
    operator.check_modes()?;
    let Some(kernel) = renewal.kernel.as_any() else {
        return Ok(false);
    };
    let Some(kernel) = kernel.downcast_mut::<Attention>() else {
        return Ok(false);
    };
    let (room, ends) = std::mem::take(&mut kernel.spare);
    let call = Call::new(operator, given, product, room)?;
    let [out, lse] = call.shapes();
    for (place, argument, shape) in [(0, "attention_out", out), (1, "softmax_lse", lse)] {
        if let Some(brought) = given.output(place) {
            rules::shape(argument, brought, &shape)?;
        }
    }
    let watches = call.table.is_some() && !operator.vouches();
    let same = [kernel.group, kernel.size, kernel.value_size] == call.sizes()
        && kernel.varying.sequences.len() == call.sequences.len()
        && renewal.watched.is_empty() != watches;
    if !same {
        return Ok(false);
    }
    let slots = match call.source {
        Source::Paged { slots, .. } => slots,
        Source::Plain(_) => 0,
    };
    let varying = call.varying(operator.scale_value, ends)?;
    for watched in &mut *renewal.watched {
        let rule: &mut dyn Any = &mut *watched.rule;
        let Some(rule) = rule.downcast_mut::<Blocks>() else {
            return Ok(false);
        };
        rule.renew(slots, &varying.sequences);
    }
    let before = std::mem::replace(&mut kernel.varying, varying);
    kernel.spare = (before.sequences, before.ends);
    Ok(true)
}
