//! Where the heads of queries, keys and values lie.

use std::ffi::CStr;
use std::str::FromStr;

use crate::error::{Error, ErrorKind};

/// The dimensions of queries, keys and values: sequences (B), tokens of a sequence (S) or of all (T), heads (N) and elements of
/// a head (D), or of all heads (H).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum InputLayout {
    /// Sequences, tokens, elements of all heads.
    Bsh,
    /// Sequences, tokens, heads, elements.
    Bsnd,
    /// Sequences, heads, tokens, elements.
    Bnsd,
    /// Tokens of all sequences behind one another, heads, elements.
    Tnd,
}

impl InputLayout {
    /// CANN's name.
    pub fn name(self) -> &'static str {
        match self {
            InputLayout::Bsh => "BSH",
            InputLayout::Bsnd => "BSND",
            InputLayout::Bnsd => "BNSD",
            InputLayout::Tnd => "TND",
        }
    }

    pub(super) fn text(self) -> &'static CStr {
        match self {
            InputLayout::Bsh => c"BSH",
            InputLayout::Bsnd => c"BSND",
            InputLayout::Bnsd => c"BNSD",
            InputLayout::Tnd => c"TND",
        }
    }

    pub(super) fn rank(self) -> usize {
        match self {
            InputLayout::Bsh | InputLayout::Tnd => 3,
            InputLayout::Bsnd | InputLayout::Bnsd => 4,
        }
    }

    /// The sizes of a tensor of so many heads; `None` where they do not go into it.
    pub(super) fn sizes(self, shape: &[usize], heads: usize) -> Option<Sizes> {
        let (sequences, tokens, found, size) = match (self, shape) {
            (InputLayout::Bsh, &[sequences, tokens, all]) => {
                let size = all.checked_div(heads).filter(|size| size * heads == all)?;
                (sequences, tokens, heads, size)
            }
            (InputLayout::Bsnd, &[sequences, tokens, found, size]) => {
                (sequences, tokens, found, size)
            }
            (InputLayout::Bnsd, &[sequences, found, tokens, size]) => {
                (sequences, tokens, found, size)
            }
            (InputLayout::Tnd, &[tokens, found, size]) => (1, tokens, found, size),
            _ => return None,
        };
        (found == heads).then_some(Sizes {
            sequences,
            tokens,
            size,
        })
    }
}

impl FromStr for InputLayout {
    type Err = Error;

    /// By CANN's name. Those with an underscore, and NTD, are not offered here.
    fn from_str(name: &str) -> Result<InputLayout, Error> {
        use InputLayout::{Bnsd, Bsh, Bsnd, Tnd};
        let known = [Bsh, Bsnd, Bnsd, Tnd];
        known
            .into_iter()
            .find(|layout| layout.name() == name)
            .ok_or_else(|| {
                let message =
                    format!("input_layout {name:?} is not offered; use BSH, BSND, BNSD or TND");
                Error::new(ErrorKind::UnknownName, message).with_argument("input_layout")
            })
    }
}

/// What a tensor holds. Of [`InputLayout::Tnd`] all tokens are those of one sequence.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Sizes {
    pub sequences: usize,
    pub tokens: usize,
    /// Of a head.
    pub size: usize,
}

/// How many heads lie between one and another, which lie together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steps {
    pub sequence: usize,
    pub token: usize,
    pub head: usize,
}

impl Steps {
    pub fn new(layout: InputLayout, tokens: usize, heads: usize) -> Steps {
        let (token, head) = match layout {
            InputLayout::Bnsd => (1, tokens),
            _ => (heads, 1),
        };
        Steps {
            sequence: tokens * heads,
            token,
            head,
        }
    }
}

/// Where keys and values lie.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    /// Sequence by sequence.
    Plain(Steps),
    /// In blocks of so many slots, each a sequence of its own; a table of this width says which.
    Paged {
        steps: Steps,
        slots: usize,
        width: usize,
    },
}
