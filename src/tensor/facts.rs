//! What is known of the memory behind a tensor, in one byte: each call asks it of each of its tensors.

use std::ops::BitOr;

/// A set of facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Facts(u8);

impl Facts {
    pub const NONE: Facts = Facts(0);
    /// There is more to look at than the form: an `unsafe` constructor vouched for the memory, which may then be null or an
    /// alias and start anywhere, or the format is a private one.
    pub const FOREIGN: Facts = Facts(1);
    /// It is a whole tensor of ours, with nothing of anybody's behind it: it has room there, and who may write it reaches it
    /// alone.
    pub const WHOLE: Facts = Facts(2);
    /// The block is known to be the memory of a tensor in this private format.
    pub const STORED: Facts = Facts(4);
    /// A call writes it.
    pub const WRITTEN: Facts = Facts(8);
    /// A call writes it, and it is no whole tensor: others may write beside it.
    pub const WRITTEN_IN_PART: Facts = Facts(16);

    /// Of a tensor that owns its memory, whose format is private and whose memory is that of one in that format.
    #[inline]
    pub fn of_tensor(is_private: bool, is_stored: bool) -> Facts {
        Facts::WHOLE
            .with(Facts::FOREIGN, is_private)
            .with(Facts::STORED, is_stored)
    }

    #[inline(always)]
    pub const fn bits(self) -> u8 {
        self.0
    }

    #[inline(always)]
    pub const fn from_bits(bits: u8) -> Facts {
        Facts(bits)
    }

    /// Whether one of these is among them.
    #[inline(always)]
    pub fn has(self, fact: Facts) -> bool {
        self.0 & fact.0 != 0
    }

    /// The same, but that this one holds or does not.
    #[inline(always)]
    pub fn with(self, fact: Facts, holds: bool) -> Facts {
        match holds {
            true => Facts(self.0 | fact.0),
            false => Facts(self.0 & !fact.0),
        }
    }

    /// The same of what a call writes.
    #[inline(always)]
    pub fn written(self) -> Facts {
        const WRITTEN: Facts = Facts(Facts::WRITTEN.0 | Facts::WRITTEN_IN_PART.0);
        if self.has(Facts::WHOLE) {
            self | Facts::WRITTEN
        } else {
            self | WRITTEN
        }
    }
}

impl BitOr for Facts {
    type Output = Facts;

    #[inline(always)]
    fn bitor(self, other: Facts) -> Facts {
        Facts(self.0 | other.0)
    }
}
