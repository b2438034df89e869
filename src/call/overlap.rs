//! Whether two tensors share memory.

use crate::tensor::TensorSpec;

/// Whether two views share a byte. Only raw memory can, and views of a graph's tensors: where one block holds both, views
/// with the same outermost stride whose rows do not meet are told apart, other interleaved views are not.
pub(crate) fn overlap(a: (&TensorSpec, *mut u8), b: (&TensorSpec, *mut u8)) -> bool {
    let (Some(a), Some(b)) = (Extent::of(a), Extent::of(b)) else {
        return false;
    };
    a.meets(&b)
}

/// Where a view's bytes lie: from `start` to before `end`, in rows of `row` bytes, `row_stride` apart.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    start: usize,
    end: usize,
    row: usize,
    row_stride: usize,
}

impl Extent {
    /// Whether both share a byte, as [`overlap`] says it.
    pub fn meets(&self, b: &Extent) -> bool {
        let a = self;
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

    pub fn of((spec, block): (&TensorSpec, *mut u8)) -> Option<Extent> {
        let bits = spec.dtype.bits()?;
        let layout = &spec.layout;
        if layout.is_empty() {
            return None;
        }
        if spec.blocks().is_some() {
            // Blocks are padded, and reach further than the elements.
            let bytes = spec.memory_bytes().ok()?;
            return Some(Extent {
                start: block.addr(),
                end: block.addr().saturating_add(bytes),
                row: bytes,
                row_stride: 0,
            });
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
        Some(Extent {
            start,
            end: start + bytes(reach),
            row: bytes(reach - across),
            row_stride: bytes(row_stride),
        })
    }
}

#[cfg(test)]
mod tests;
