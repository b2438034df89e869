//! The tensors of a call as plans see them: forms, blocks, their alignment, and whether they are apart.

use crate::device::Device;
use crate::dispatch::plan::{Memory, Operands};
use crate::tensor::{RawView, TensorSpec};

/// A tensor of a call, apart from its memory.
///
/// Unlike a view it owns nothing, so that it can be handed on by value and stay in registers: each call
/// looks at each of its tensors.
#[derive(Clone, Copy)]
pub(crate) struct Operand<'a> {
    pub spec: &'a TensorSpec,
    /// `None` for a host slice, which goes with every CPU device.
    pub device: Option<&'a Device>,
    /// Whether an `unsafe` constructor vouched for the memory, which may then be null or an alias, and start
    /// anywhere.
    pub foreign: bool,
}

/// The tensors that a call reads.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub x: Operand<'a>,
    pub scales: Operand<'a>,
    pub zero_points: Option<Operand<'a>>,
}

impl<'a> Operand<'a> {
    #[inline(always)]
    pub fn of(view: &'a RawView<'_>) -> Operand<'a> {
        Operand {
            spec: &view.spec,
            device: view.device,
            foreign: view.foreign,
        }
    }

    /// Whether nothing more has to be looked at before it is used: it is on that device, is of that form, and
    /// can be neither null nor an alias. Host slices are on every CPU device.
    #[inline(always)]
    pub fn is_plain(&self, device: &Device, spec: &TensorSpec) -> bool {
        let is_here = match self.device {
            Some(own) => own.is_clone_of(device),
            None => device.is_cpu(),
        };
        is_here && !self.foreign && self.spec.is_form_of(spec)
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

    /// In the order of their memory.
    #[inline]
    pub fn each(&self) -> [Option<Operand<'a>>; 3] {
        [Some(self.x), Some(self.scales), self.zero_points]
    }
}

impl<'a> Memory<'a> {
    #[inline(always)]
    fn of(view: &'a RawView<'_>) -> Memory<'a> {
        Memory {
            block: view.block,
            marks: view.marks,
            whole: view.whole,
        }
    }
}

impl<'a> Operands<'a> {
    /// The memory of a call's tensors; without an output of the caller's, it is null until it is made.
    #[inline(always)]
    pub fn of(
        x: &'a RawView<'_>,
        scales: &'a RawView<'_>,
        zero_points: Option<&'a RawView<'_>>,
        y: Option<&'a RawView<'_>>,
    ) -> Operands<'a> {
        Operands::new([
            Memory::of(x),
            Memory::of(scales),
            zero_points.map_or(Memory::NONE, Memory::of),
            y.map_or(Memory::NONE, Memory::of),
        ])
    }
}

/// The names of a call's arguments, in the order of their memory.
pub(super) const ARGUMENTS: [&str; 4] = ["x", "scales", "zero_points", "output"];

/// Whether two views share a byte. Only raw memory can: where one block holds both, views with the
/// same outermost stride whose rows do not meet are told apart, other interleaved views are not.
pub(super) fn overlap(a: (Operand<'_>, *mut u8), b: (Operand<'_>, *mut u8)) -> bool {
    let (Some(a), Some(b)) = (ByteExtent::of(a), ByteExtent::of(b)) else {
        return false;
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
    fn of((operand, block): (Operand<'_>, *mut u8)) -> Option<ByteExtent> {
        let bits = operand.spec.dtype.bits()?;
        let layout = &operand.spec.layout;
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
        let start = block.addr() + layout.offset() * bits / 8;
        Some(ByteExtent {
            start,
            end: start + bytes(reach),
            row: bytes(reach - across),
            row_stride: bytes(row_stride),
        })
    }
}
