//! The operators that a decoder has beside those that every model has: caches of keys and values, positions, attention.
//!
//! Caches are written in place, where indices say ([`placing`]): a slice along a dimension (`index_copy`), along one of each
//! sequence (`scatter_update`), or in blocks of slots that a table hands out (`scatter_pa_kv_cache`). Positions are a rotation
//! of each head ([`rotation`]). Attention is a folder of its own.

mod apply_rotary_pos_emb;
mod check;
mod fused_infer_attention_score;
mod index_copy;
mod placing;
mod rotary_position_embedding;
mod rotation;
mod scatter_pa_kv_cache;
mod scatter_update;

pub use apply_rotary_pos_emb::{ApplyRotaryPosEmbV2, ApplyRotaryPosEmbV2Outputs, RotaryLayout};
pub use fused_infer_attention_score::{
    FusedInferAttentionScore, FusedInferAttentionScoreOutputs, InputLayout,
};
pub use index_copy::InplaceIndexCopy;
pub use rotary_position_embedding::RotaryPositionEmbedding;
pub use rotation::RotaryMode;
pub use scatter_pa_kv_cache::{CacheMode, ScatterMode, ScatterPaKvCache, ScatterPaKvCacheOutputs};
pub use scatter_update::InplaceScatterUpdate;
