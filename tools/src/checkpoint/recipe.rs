//! What is left in full precision unless the user asks for it.

use super::family::module;

/// Why a tensor of this name is kept by default: recipes that were tried leave it out, since it costs
/// little memory and much precision.
pub fn left_out(name: &str) -> Option<&'static str> {
    let stem = name.strip_suffix(".weight").unwrap_or(name);
    let parts = || stem.split('.');
    let is_embedding = |part: &str| part.contains("embed") || matches!(part, "wte" | "wpe");
    if parts().any(is_embedding) || name == "shared.weight" {
        return Some("it is an embedding (--include brings it back)");
    }
    let is_head = |part: &str| matches!(part, "lm_head" | "embed_out" | "codec_head");
    if parts().any(is_head)
        || name == "output.weight"
        || name.ends_with("predictions.decoder.weight")
    {
        return Some("it is the output layer (--include brings it back)");
    }
    let is_router = |part: &str| part == "router" || part == "gating";
    let last = parts().next_back().unwrap_or_default();
    if parts().any(is_router) || matches!(last, "gate" | "wg" | "shared_expert_gate") {
        return Some("it routes tokens to experts (--include brings it back)");
    }
    let is_norm =
        |part: &str| part.to_ascii_lowercase().contains("norm") || part.starts_with("ln_");
    if parts().any(is_norm) {
        return Some("it is a norm (--include brings it back)");
    }
    None
}

/// Whether a name is that of input or output embeddings, which may be one tensor.
pub fn can_be_tied(name: &str) -> bool {
    let last = module(name).rsplit('.').next().unwrap_or_default();
    name.ends_with(".weight")
        && matches!(
            last,
            "embed_tokens"
                | "wte"
                | "word_embeddings"
                | "tok_embeddings"
                | "shared"
                | "lm_head"
                | "embed_out"
                | "embed_in"
        )
}
