//! `aclnnFusedInferAttentionScore`: attention of queries to the keys and values of a cache.
//!
//! Sources: `hicann/ops-transformer`, `attention/fused_infer_attention_score/docs/aclnnFusedInferAttentionScoreV3.md`, `...V4.md`
//! and `...V5.md`, and torch_npu's `FusedInferAttentionScoreV2KernelNpuOpApi.cpp` for which of them a product gets.

mod check;
mod entry_points;
mod kernel;
mod layout;
mod mask;
mod sequences;
mod tile;

use smallvec::smallvec;

use crate::call::recipe::Renewal;
use crate::dispatch::attribute::{Attribute, AttributeList, IntArray};
use crate::error::Result;
use crate::operators::checked::{Accepted, Check, Given, checked_operator, vouched};
use crate::soc::Target;
use crate::stream::Stream;

pub use layout::InputLayout;

/// `aclnnFusedInferAttentionScoreV4` (V3 where CANN has no newer one) on Atlas A2 and A3, V5 on Ascend 950: the softmax of
/// queries times keys, as weights of values, for each head.
///
/// - `query`: as [`InputLayout`] says; float16 or bfloat16.
/// - `key`, `value`: of query's type and layout, with [`num_key_value_heads`](Self::num_key_value_heads) heads, each of which
///   serves as many heads of queries; values have heads of the same size, or of 128 for 192. With a block table they are a
///   paged cache, whatever the layout: `(blocks, slots, elements of all heads)` or `(blocks, heads, slots, elements)`.
/// - `atten_mask`: bool, int8 or uint8, true where a query does not see a key. In [`sparse_mode`](Self::sparse_mode) 0 (not
///   with [`InputLayout::Tnd`]) for queries and keys, `(queries, keys)` (`(sequences, keys)` where there is one query), or with
///   one or two dimensions before for the sequences, of which the first may be 1 and the second is; more queries and keys than
///   there are may be in it. In modes 2 to 4 it has to be there and has the shape `(2048, 2048)`, `(1, 2048, 2048)` or
///   `(1, 1, 2048, 2048)`, with true above the diagonal: CANN reads it, and the CPU, which needs none, does not.
/// - `block_table`: int32, `(sequences, blocks of the longest)`: which block a sequence's slots are in. On an Atlas the values
///   are read back before the kernel is queued, since CANN does not look at them.
/// - `attention_out`: like the query, with heads of the values' size. `softmax_lse`: float32, the logarithm of each sum of
///   powers, `(sequences, heads, queries, 1)` or `(tokens, heads, 1)`; infinite where a query sees no key, whose output is zero.
///
/// None has gaps. Heads have at most 512 elements (256 with [`InputLayout::Tnd`] on Atlas A2 and A3); there are at most 65,536
/// sequences, and 256 heads on Atlas A2 and A3. Which sizes of heads and blocks an Atlas takes depends on more than that: CANN
/// has the last word. Where there is one query for each sequence, with heads of values' size and no [`InputLayout::Tnd`], CANN looks at neither
/// lengths of queries nor the sparse mode, so that each sees all keys of its sequence that the mask of mode 0 lets it.
///
/// Computed in float32, block of keys by block of keys without the whole matrix of scores, and rounded once.
///
/// Not here: quantized queries, keys, values or outputs, shifts of scores, shared prefixes, padding on the left, positions
/// apart from heads, sinks, lists of keys and values, caches in FRACTAL_NZ, and sparse modes 1 and 5 to 9.
///
/// # Errors
/// The first rule that the call breaks, or [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch);
/// [`ErrorKind::Value`](crate::ErrorKind::Value) of the block table when it runs.
///
/// ```
/// use aclnn::operators::{FusedInferAttentionScore, InputLayout};
/// use aclnn::{Device, Tensor, f16};
///
/// let device = Device::cpu();
/// let of = |values: [f32; 32]| Tensor::from_slice(&values.map(f16::from_f32), [1, 2, 1, 16], &device);
/// let mut values = [1.0; 32];
/// values[16..].fill(3.0);
/// let query = Tensor::from_slice(&[f16::ZERO; 16], [1, 1, 1, 16], &device)?;
/// let attention = FusedInferAttentionScore::new(1, 0.25, InputLayout::Bsnd);
/// let outputs = attention.run(&query, &of([0.0; 32])?, &of(values)?, None, None)?;
/// assert_eq!(outputs.attention_out.to_vec::<f16>()?, [f16::from_f32(2.0); 16]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct FusedInferAttentionScore {
    num_heads: i64,
    scale_value: f64,
    input_layout: InputLayout,
    num_key_value_heads: i64,
    sparse_mode: i64,
    pre_tokens: i64,
    next_tokens: i64,
    inner_precise: i64,
    actual_seq_lengths: IntArray,
    actual_seq_lengths_kv: IntArray,
    softmax_lse: bool,
    vouched: bool,
    stream: Option<Stream>,
}

/// As many tokens as CANN takes for all.
const ALL_TOKENS: i64 = i32::MAX as i64;

impl FusedInferAttentionScore {
    /// Of so many heads of queries; scores are multiplied by `scale_value`, usually one by the root of a head's size.
    pub fn new(num_heads: i64, scale_value: f64, input_layout: InputLayout) -> Self {
        FusedInferAttentionScore {
            num_heads,
            scale_value,
            input_layout,
            num_key_value_heads: 0,
            sparse_mode: 0,
            pre_tokens: ALL_TOKENS,
            next_tokens: ALL_TOKENS,
            inner_precise: 0,
            actual_seq_lengths: IntArray::null(),
            actual_seq_lengths_kv: IntArray::null(),
            softmax_lse: false,
            vouched: false,
            stream: None,
        }
    }

    /// Heads of keys and values, by which those of queries can be divided. As many as of queries unless set, which is what 0
    /// stands for.
    pub fn num_key_value_heads(mut self, heads: i64) -> Self {
        self.num_key_value_heads = heads;
        self
    }

    /// Which keys a query sees, in CANN's numbers: 0, all that the mask lets it, from `pre_tokens` before it to `next_tokens`
    /// behind it where there is a mask; 2, those up to its own place; 3, the same where the last query has the last key's
    /// place; 4, a band around it, places as for 3.
    pub fn sparse_mode(mut self, mode: i64) -> Self {
        self.sparse_mode = mode;
        self
    }

    /// How many keys before its own place a query sees, where the sparse mode asks. All unless set.
    pub fn pre_tokens(mut self, tokens: i64) -> Self {
        self.pre_tokens = tokens;
        self
    }

    /// How many keys behind its own place a query sees, where the sparse mode asks. All unless set.
    pub fn next_tokens(mut self, tokens: i64) -> Self {
        self.next_tokens = tokens;
        self
    }

    /// How precise an Atlas is with float16, and what it does with queries that see no key, in CANN's numbers: 0 to 3. The CPU
    /// does the same for all.
    pub fn inner_precise(mut self, inner_precise: i64) -> Self {
        self.inner_precise = inner_precise;
        self
    }

    /// How many queries each sequence has: one number for all, or one for each; further ones are not looked at. With
    /// [`InputLayout::Tnd`] it has to be set, and says where each sequence ends.
    pub fn actual_seq_lengths(mut self, lengths: impl Into<IntArray>) -> Self {
        self.actual_seq_lengths = lengths.into();
        self
    }

    /// How many keys each sequence has, as for queries. It has to be set with a block table, and with
    /// [`InputLayout::Tnd`], where it says where each sequence ends unless there is a block table.
    pub fn actual_seq_lengths_kv(mut self, lengths: impl Into<IntArray>) -> Self {
        self.actual_seq_lengths_kv = lengths.into();
        self
    }

    /// Makes `softmax_lse` too.
    pub fn with_softmax_lse(mut self) -> Self {
        self.softmax_lse = true;
        self
    }
}

checked_operator! {
    FusedInferAttentionScore, step fused_infer_attention_score,
    inputs { query: In, key: In, value: In, atten_mask: OptionalIn, block_table: OptionalIn },
    outputs FusedInferAttentionScoreOutputs {
        /// What each query gets.
        attention_out: Out,
        /// The logarithm of each sum of powers.
        softmax_lse: OptionalOut,
    }
}
vouched!(
    FusedInferAttentionScore,
    vouch_for_block_table,
    "block_table",
    "Others read behind the caches."
);

impl Check for FusedInferAttentionScore {
    const NAME: &'static str = "FusedInferAttentionScore";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.num_heads),
            Attribute::Double(self.scale_value),
            Attribute::Int(self.input_layout as i64),
            Attribute::Int(self.num_key_value_heads),
            Attribute::Int(self.sparse_mode),
            Attribute::Int(self.pre_tokens),
            Attribute::Int(self.next_tokens),
            Attribute::Int(self.inner_precise),
            Attribute::IntArray(self.actual_seq_lengths.values()),
            Attribute::IntArray(self.actual_seq_lengths_kv.values()),
            Attribute::Bool(self.softmax_lse),
            Attribute::Bool(self.vouched),
        ]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        check::check(self, given, target)
    }

    fn renew(&self, given: &Given<'_>, target: &Target, renewal: &mut Renewal<'_>) -> Result<bool> {
        check::renew(self, given, target, renewal)
    }
}
