//! What is left in full precision unless the user asks for it.

use super::family::module;

/// Why a tensor of this name is kept by default: recipes that were tried leave it out, since it costs
/// little memory and much precision.
pub fn left_out(name: &str) -> Option<&'static str> {
    let stem = name.strip_suffix(".weight").unwrap_or(name);
    // Each part is looked at once: a model may have hundreds of thousands of names.
    let (mut is_embedding, mut is_head, mut is_router, mut is_norm) = (false, false, false, false);
    let mut last = "";
    for part in stem.split('.') {
        is_embedding |= part.contains("embed") || matches!(part, "wte" | "wpe");
        is_head |= matches!(part, "lm_head" | "embed_out" | "codec_head");
        is_router |= matches!(part, "router" | "gating");
        let mut windows = part.as_bytes().windows(4);
        is_norm |=
            part.starts_with("ln_") || windows.any(|window| window.eq_ignore_ascii_case(b"norm"));
        last = part;
    }
    if is_embedding || name == "shared.weight" {
        return Some("it is an embedding (--include brings it back)");
    }
    if is_head || name == "output.weight" || name.ends_with("predictions.decoder.weight") {
        return Some("it is the output layer (--include brings it back)");
    }
    if is_router || matches!(last, "gate" | "wg" | "shared_expert_gate") {
        return Some("it routes tokens to experts (--include brings it back)");
    }
    is_norm.then_some("it is a norm (--include brings it back)")
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
