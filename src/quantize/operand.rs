//! The tensors of a call as plans see them: forms, blocks, their alignment, and whether they are apart.

use crate::device::Device;
use crate::dispatch::plan::{Memory, Operands};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::tensor::{RawView, TensorSpec};

/// A tensor of a call.
///
/// Unlike a view it owns nothing, so that it can be handed on by value and stay in registers: each call
/// looks at each of its tensors.
#[derive(Clone, Copy)]
pub(crate) struct Operand<'a> {
    pub memory: Memory<'a>,
    pub dtype: DType,
    pub format: Format,
    pub layout: &'a Layout,
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
    dtype: DType,
    layout: &'a Layout,
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
            dtype: view.dtype,
            format: view.format,
            layout: &view.layout,
            device: view.device,
            foreign: view.foreign,
        }
    }

    /// Whether type, format and layout are these.
    #[inline]
    pub fn has_form(&self, spec: &TensorSpec) -> bool {
        self.dtype == spec.dtype
            && self.format == spec.format
            && self.layout.walks_like(&spec.layout)
    }

    pub fn spec(&self) -> TensorSpec {
        TensorSpec {
            dtype: self.dtype,
            layout: self.layout.clone(),
            format: self.format,
        }
    }

    #[inline]
    pub fn is_null(&self) -> bool {
        self.memory.block.is_null()
    }

    #[inline(always)]
    pub fn suspect(&self) -> Suspect<'a> {
        Suspect {
            block: self.memory.block,
            foreign: self.foreign,
            dtype: self.dtype,
            layout: self.layout,
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
        Operands {
            x: self.x.memory,
            scales: self.scales.memory,
            zero_points: self.zero_points.map(|operand| operand.memory),
            y,
        }
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
        let bits = view.dtype.bits()?;
        let layout = view.layout;
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
