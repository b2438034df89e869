//! Where the tensors of a call are: blocks, their alignment, and whether they are apart.

use crate::dispatch::plan::{Memory, Operands};
use crate::error::{Error, ErrorKind, Result};
use crate::tensor::RawView;

/// The memory of a view, as a backend is told of it.
#[inline]
pub(super) fn memory<'a>(view: &RawView<'a>) -> Memory<'a> {
    Memory {
        block: view.block,
        marks: view.marks,
        whole: view.whole,
    }
}

#[inline]
pub(super) fn operands<'a>(
    x: &RawView<'a>,
    scales: &RawView<'a>,
    zero_points: Option<&RawView<'a>>,
    y: &RawView<'a>,
) -> Operands<'a> {
    Operands {
        x: memory(x),
        scales: memory(scales),
        zero_points: zero_points.map(memory),
        y: memory(y),
    }
}

/// Whether each block starts where CANN wants it to.
#[inline]
pub(super) fn check_alignment(operands: &Operands<'_>) -> Result<()> {
    let zero_points = operands.zero_points.map_or(0, |memory| memory.block.addr());
    let bits = operands.x.block.addr()
        | operands.scales.block.addr()
        | zero_points
        | operands.y.block.addr();
    if bits.is_multiple_of(32) {
        Ok(())
    } else {
        Err(unaligned(operands))
    }
}

#[cold]
fn unaligned(operands: &Operands<'_>) -> Error {
    let named = [
        ("x", Some(operands.x)),
        ("scales", Some(operands.scales)),
        ("zero_points", operands.zero_points),
        ("output", Some(operands.y)),
    ];
    let wrong = named.into_iter().find_map(|(argument, memory)| {
        let address = memory?.block.addr();
        (!address.is_multiple_of(32)).then_some((argument, address))
    });
    let (argument, address) = wrong.unwrap_or(("output", operands.y.block.addr()));
    Error::new(
        ErrorKind::Unaligned,
        format!("{argument} is in a block at {address:#x}; a block starts on a multiple of 32, with the rest in the layout's offset"),
    )
    .with_argument(argument)
}

/// Whether two views share a byte. Only raw memory can: where one block holds both, views with the
/// same outermost stride whose rows do not meet are told apart, other interleaved views are not.
pub(super) fn overlap(a: &RawView<'_>, b: &RawView<'_>) -> bool {
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
    fn of(view: &RawView<'_>) -> Option<ByteExtent> {
        let bits = view.dtype.bits()?;
        let layout = &view.layout;
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
