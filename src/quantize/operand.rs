//! The tensors of a call as plans see them: forms, blocks, their alignment, and whether they are apart.

use crate::device::Device;
use crate::dispatch::plan::{Memory, Operands};
use crate::error::{Error, ErrorKind, Result};
use crate::tensor::{RawView, TensorSpec};

/// A tensor of a call.
///
/// Unlike a view it owns nothing, so that it can be handed on by value and stay in registers: each call
/// looks at each of its tensors.
#[derive(Clone, Copy)]
pub(crate) struct Operand<'a> {
    pub memory: Memory<'a>,
    pub spec: &'a TensorSpec,
    /// `None` for a host slice, which goes with every CPU device.
    pub device: Option<&'a Device>,
    /// Whether aliases are possible.
    pub foreign: bool,
}

/// The tensors that a call reads.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub x: Operand<'a>,
    pub scales: Operand<'a>,
    pub zero_points: Option<Operand<'a>>,
}

/// What is looked at when memory may be null or shared. A type of its own, so that operands stay in
/// registers where nothing is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Suspect<'a> {
    pub block: *mut u8,
    pub foreign: bool,
    spec: &'a TensorSpec,
}

impl<'a> Operand<'a> {
    #[inline(always)]
    pub fn of(view: &'a RawView<'_>) -> Operand<'a> {
        Operand {
            memory: Memory {
                block: view.block,
                marks: view.marks,
                whole: view.whole,
            },
            spec: &view.spec,
            device: view.device,
            foreign: view.foreign,
        }
    }

    /// Whether type, format and layout are these.
    #[inline(always)]
    pub fn has_form(&self, spec: &TensorSpec) -> bool {
        self.spec.dtype == spec.dtype
            && self.spec.format == spec.format
            && self.spec.layout.walks_like(&spec.layout)
    }

    #[inline(always)]
    pub fn is_null(&self) -> bool {
        self.memory.block.is_null()
    }

    /// Whether nothing more has to be looked at before it is used: it is on that device, is of that form, and
    /// can be neither null nor an alias. Host slices are on every CPU device.
    #[inline(always)]
    pub fn is_plain(&self, device: &Device, spec: &TensorSpec) -> bool {
        let is_here = match self.device {
            Some(own) => own.is_clone_of(device),
            None => device.is_cpu(),
        };
        is_here && !self.foreign && !self.is_null() && self.has_form(spec)
    }

    #[inline(always)]
    pub fn suspect(&self) -> Suspect<'a> {
        Suspect {
            block: self.memory.block,
            foreign: self.foreign,
            spec: self.spec,
        }
    }
}

impl<'a> Inputs<'a> {
    #[inline(always)]
    pub fn of(
        x: &'a RawView<'_>,
        scales: &'a RawView<'_>,
        zero_points: Option<&'a RawView<'_>>,
    ) -> Inputs<'a> {
        Inputs {
            x: Operand::of(x),
            scales: Operand::of(scales),
            zero_points: zero_points.map(Operand::of),
        }
    }

    /// With their arguments' names.
    #[inline]
    pub fn named(&self) -> [(&'static str, Option<Operand<'a>>); 3] {
        [
            ("x", Some(self.x)),
            ("scales", Some(self.scales)),
            ("zero_points", self.zero_points),
        ]
    }

    /// The memory of these and the output's.
    #[inline(always)]
    pub fn operands(&self, y: Memory<'a>) -> Operands<'a> {
        let zero_points = self.zero_points.map(|operand| operand.memory);
        Operands::new(self.x.memory, self.scales.memory, zero_points, y)
    }
}

/// Whether each block starts where CANN wants it to.
#[inline(always)]
pub(super) fn check_alignment(operands: &Operands<'_>) -> Result<()> {
    let bits = operands
        .blocks
        .into_iter()
        .fold(0, |bits, block| bits | block.addr());
    if bits.is_multiple_of(32) {
        Ok(())
    } else {
        Err(unaligned(operands))
    }
}

#[cold]
fn unaligned(operands: &Operands<'_>) -> Error {
    let arguments = ["x", "scales", "zero_points", "output"];
    let addresses = operands.blocks.map(<*mut u8>::addr);
    let wrong = arguments
        .into_iter()
        .zip(addresses)
        .find(|(_, address)| !address.is_multiple_of(32));
    let (argument, address) = wrong.unwrap_or(("output", 0));
    Error::new(
        ErrorKind::Unaligned,
        format!("{argument} is in a block at {address:#x}; a block starts on a multiple of 32, with the rest in the layout's offset"),
    )
    .with_argument(argument)
}

/// Whether two views share a byte. Only raw memory can: where one block holds both, views with the
/// same outermost stride whose rows do not meet are told apart, other interleaved views are not.
pub(super) fn overlap(a: Suspect<'_>, b: Suspect<'_>) -> bool {
    let (a, b) = match (ByteExtent::of(a), ByteExtent::of(b)) {
        (Some(a), Some(b)) => (a, b),
        _ => return false,
    };
    if a.end <= b.start || b.end <= a.start {
        return false;
    }
    if a.row_stride == b.row_stride && a.row_stride > 0 && a.row + b.row <= a.row_stride {
        let distance = (a.start.max(b.start) - a.start.min(b.start)) % a.row_stride;
        let (first, second) = if a.start <= b.start {
            (a.row, b.row)
        } else {
            (b.row, a.row)
        };
        return distance < first || distance + second > a.row_stride;
    }
    true
}

/// Where a view's bytes lie: from `start` to before `end`, in rows of `row` bytes, `row_stride` apart.
struct ByteExtent {
    start: usize,
    end: usize,
    row: usize,
    row_stride: usize,
}

impl ByteExtent {
    fn of(view: Suspect<'_>) -> Option<ByteExtent> {
        let bits = view.spec.dtype.bits()?;
        let layout = &view.spec.layout;
        if layout.is_empty() {
            return None;
        }
        let bytes = |elements: usize| (elements * bits).div_ceil(8);
        // Dimensions of size 1 are not stepped over, and their strides may be anything.
        let (row_stride, size) = (layout
            .strides()
            .iter()
            .copied()
            .zip(layout.shape().iter().copied()))
        .filter(|&(_, size)| size > 1)
        .max()
        .unwrap_or((0, 1));
        let across = (size - 1) * row_stride;
        let reach = layout.end() - layout.offset();
        let start = view.block.addr() + layout.offset() * bits / 8;
        Some(ByteExtent {
            start,
            end: start + bytes(reach),
            row: bytes(reach - across),
            row_stride: bytes(row_stride),
        })
    }
}
