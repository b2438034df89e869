//! The functions of CANN: one more by one as products came.

/// Declares a function, with what it takes beside what all of them do.
macro_rules! version {
    ($name:ident, $operands:ident = $symbol:ident, tensors { $($tensor:tt)* }, numbers { $($number:tt)* }) => {
        crate::operator! {
            /// One of the functions.
            pub(in crate::operators) $name, $operands = $symbol {
                query: In, key: InList, value: InList, pse_shift: Option<In>, atten_mask: Option<In>,
                actual_seq_lengths: Option<IntArray>, actual_seq_lengths_kv: Option<IntArray>,
                deq_scale1: Option<In>, quant_scale1: Option<In>, deq_scale2: Option<In>, quant_scale2: Option<In>,
                quant_offset2: Option<In>, antiquant_scale: Option<In>, antiquant_offset: Option<In>,
                block_table: Option<In>, query_padding_size: Option<In>, kv_padding_size: Option<In>,
                key_antiquant_scale: Option<In>, key_antiquant_offset: Option<In>,
                value_antiquant_scale: Option<In>, value_antiquant_offset: Option<In>,
                key_shared_prefix: Option<In>, value_shared_prefix: Option<In>,
                actual_shared_prefix_len: Option<IntArray>,
                query_rope: Option<In>, key_rope: Option<In>, key_rope_antiquant_scale: Option<In>,
                $($tensor)*
                num_heads: i64, scale_value: f64, pre_tokens: i64, next_tokens: i64, input_layout: Text,
                num_key_value_heads: i64, sparse_mode: i64, inner_precise: i64, block_size: i64, antiquant_mode: i64,
                softmax_lse_flag: bool, key_antiquant_mode: i64, value_antiquant_mode: i64,
                $($number)*
                attention_out: Out, softmax_lse: Out,
            }.changing_descriptors()
        }
    };
}

version! { V3, V3Operands = aclnnFusedInferAttentionScoreV3, tensors {}, numbers {} }
version! {
    V4, V4Operands = aclnnFusedInferAttentionScoreV4,
    tensors { dequant_scale_query: Option<In>, learnable_sink: Option<In>, },
    numbers { query_quant_mode: i64, }
}
version! {
    V5, V5Operands = aclnnFusedInferAttentionScoreV5,
    tensors {
        dequant_scale_query: Option<In>, learnable_sink: Option<In>,
        q_start_idx: Option<IntArray>, kv_start_idx: Option<IntArray>,
    },
    numbers { query_quant_mode: i64, pse_type: i64, }
}
