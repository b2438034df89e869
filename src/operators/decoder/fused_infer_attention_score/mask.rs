//! Which keys a query sees.

use std::ops::Range;

use crate::error::{ErrorKind, Result};
use crate::operators::checked::rules::broken;
use crate::operators::decoder::fused_infer_attention_score::layout::Sizes;
use crate::tensor::TensorSpec;

/// The keys that a query sees by its place alone: from so many before it to so many behind it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Sparse {
    /// All of them.
    All,
    /// Queries and keys have the same places from the first on.
    FromFirst { before: i64, behind: i64 },
    /// Queries and keys have the same places up to the last.
    ToLast { before: i64, behind: i64 },
}

impl Sparse {
    /// The keys that query `query` of `queries` sees of `keys`.
    #[inline]
    pub fn seen(self, query: usize, queries: usize, keys: usize) -> Range<usize> {
        let (place, before, behind) = match self {
            Sparse::All => return 0..keys,
            Sparse::FromFirst { before, behind } => (query as i64, before, behind),
            Sparse::ToLast { before, behind } => {
                (query as i64 + keys as i64 - queries as i64, before, behind)
            }
        };
        let within = |at: i64| at.clamp(0, keys as i64) as usize;
        let start = within(place.saturating_sub(before));
        let end = within(place.saturating_add(behind).saturating_add(1));
        start..end.max(start)
    }
}

/// A mask of the caller's, in bytes: how far sequences and queries are apart.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Steps {
    pub offset: usize,
    pub sequence: usize,
    pub query: usize,
}

/// A mask of mode 0, for these queries and at least so many keys.
pub(super) fn steps(mask: &TensorSpec, query: Sizes, keys: usize) -> Result<Steps> {
    let wrong = || {
        let (found, sequences, queries) = (mask.shape(), query.sequences, query.tokens);
        let message = format!(
            "atten_mask has shape {found:?}; it is for {sequences} sequences of {queries} queries and {keys} keys"
        );
        Err(broken(ErrorKind::Shape, "atten_mask", message))
    };
    let (sequences, queries, width) = match *mask.shape() {
        [sequences, width] if query.tokens == 1 => (sequences, 1, width),
        [queries, width] => (1, queries, width),
        [sequences, queries, width] | [sequences, 1, queries, width] => (sequences, queries, width),
        _ => return wrong(),
    };
    let goes = sequences == 1 || sequences == query.sequences;
    if !goes || queries < query.tokens || width < keys {
        return wrong();
    }
    Ok(Steps {
        offset: mask.layout.offset(),
        sequence: if sequences == 1 { 0 } else { queries * width },
        query: width,
    })
}

/// The side of the mask that modes 2 to 4 ask for.
const SIDE: usize = 2048;

/// The mask of a mode that asks for one of a fixed shape.
pub(super) fn is_triangle(mask: Option<&TensorSpec>, mode: i64) -> Result<()> {
    let Some(mask) = mask else {
        let message = format!("atten_mask is null, which sparse_mode {mode} asks for");
        return Err(broken(ErrorKind::NullTensor, "atten_mask", message));
    };
    let shape = mask.shape();
    let outer = shape.len().saturating_sub(2);
    let goes = (2..=4).contains(&shape.len())
        && shape[outer..] == [SIDE, SIDE]
        && shape[..outer].iter().all(|&size| size == 1);
    if goes {
        return Ok(());
    }
    let message =
        format!("atten_mask has shape {shape:?}; sparse_mode {mode} expects [2048, 2048]");
    Err(broken(ErrorKind::Shape, "atten_mask", message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_sees_what_its_place_lets_it() {
        let causal = Sparse::FromFirst {
            before: i64::MAX,
            behind: 0,
        };
        assert_eq!(causal.seen(0, 3, 5), 0..1);
        assert_eq!(causal.seen(2, 3, 2), 0..2);
        let last = Sparse::ToLast {
            before: i64::MAX,
            behind: 0,
        };
        assert_eq!(last.seen(0, 3, 5), 0..3);
        assert_eq!(last.seen(2, 3, 5), 0..5);
        assert_eq!(last.seen(0, 5, 3), 0..0);
        let band = Sparse::ToLast {
            before: 1,
            behind: 1,
        };
        assert_eq!(band.seen(1, 4, 4), 0..3);
        assert_eq!(band.seen(3, 4, 4), 2..4);
        let apart = Sparse::FromFirst {
            before: -2,
            behind: 3,
        };
        assert_eq!(apart.seen(0, 4, 8), 2..4);
        assert_eq!(Sparse::All.seen(7, 8, 3), 0..3);
    }
}
