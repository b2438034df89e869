//! The tensors of a call as plans see them: forms, blocks, and what queued work does to them.

use smallvec::SmallVec;

use crate::device::Device;
use crate::runtime::marks::Marks;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::submit::Uses;
use crate::tensor::{RawView, Storage, TensorSpec};

/// An operand of a call: a tensor, the beginning of a list of tensors, or nothing.
///
/// Unlike a view it owns nothing, so that it can be handed on by value: each call looks at each of its tensors.
#[derive(Clone, Copy)]
pub(crate) struct Operand<'a> {
    /// The start of the block: an address of the device, which the host does not follow, or of the host for its own
    /// kernels. Null for what is no tensor.
    pub block: *mut u8,
    /// The marks of the block, if it is an Atlas's and ours.
    pub marks: Option<&'a Marks>,
    pub shape: Shape<'a>,
    /// `None` for a host slice, which goes with every CPU device.
    pub device: Option<&'a Device>,
    /// Whether the call writes it.
    pub written: bool,
    /// Whether an `unsafe` constructor vouched for the memory, which may then be null or an alias, and start
    /// anywhere.
    pub foreign: bool,
    /// Whether it is a whole tensor of ours: it has room behind it, and who may write it reaches it alone.
    pub whole: bool,
}

/// What an operand is.
#[derive(Clone, Copy)]
pub(crate) enum Shape<'a> {
    Tensor(&'a TensorSpec),
    /// A list of so many tensors, which follow.
    List(usize),
    /// C gets a null pointer.
    Absent,
}

/// The operands of a call in the operator's order. Up to twelve need no allocation.
pub(crate) type Operands<'a> = SmallVec<[Operand<'a>; 12]>;

/// What a visit of an operator's operands fills.
pub struct OperandList<'a>(pub(crate) Operands<'a>);

impl<'a> OperandList<'a> {
    #[inline(always)]
    pub(crate) fn push(&mut self, operand: Operand<'a>) {
        self.0.push(operand);
    }
}

impl<'a> Operand<'a> {
    pub const ABSENT: Operand<'static> = Operand {
        block: std::ptr::null_mut(),
        marks: None,
        shape: Shape::Absent,
        device: None,
        written: false,
        foreign: false,
        whole: false,
    };

    /// The beginning of a list of tensors.
    pub fn list(tensors: usize) -> Operand<'static> {
        Operand {
            shape: Shape::List(tensors),
            ..Operand::ABSENT
        }
    }

    /// A tensor that is read.
    #[inline(always)]
    pub fn read(view: &'a RawView<'_>) -> Operand<'a> {
        Operand::of(view, false)
    }

    /// A tensor that is written.
    #[inline(always)]
    pub fn written(view: &'a RawView<'_>) -> Operand<'a> {
        Operand::of(view, true)
    }

    #[inline(always)]
    fn of(view: &'a RawView<'_>, written: bool) -> Operand<'a> {
        // A null tensor has no block, no marks and no device already.
        Operand {
            block: view.block,
            marks: view.marks,
            shape: if view.is_null_tensor() {
                Shape::Absent
            } else {
                Shape::Tensor(&view.spec)
            },
            device: view.device,
            written,
            foreign: view.foreign,
            whole: view.whole,
        }
    }

    /// A tensor of a graph: only its own contract keeps it apart from other views of the same tensor, so the call
    /// looks whether they overlap.
    pub fn in_graph(view: &'a RawView<'_>, written: bool) -> Operand<'a> {
        Operand {
            foreign: true,
            ..Operand::of(view, written)
        }
    }

    /// A tensor that was made for this call to be written.
    #[inline(always)]
    pub fn new_output(storage: &'a Storage, spec: &'a TensorSpec) -> Operand<'a> {
        let (block, marks) = storage.memory();
        Operand {
            block,
            marks,
            shape: Shape::Tensor(spec),
            device: None,
            written: true,
            foreign: false,
            whole: true,
        }
    }

    /// The same operand in other memory of the device.
    pub fn moved_to(self, buffer: &'a DeviceBuffer) -> Operand<'a> {
        let (start, marks) = buffer.memory();
        Operand {
            block: std::ptr::without_provenance_mut(start),
            marks,
            whole: true,
            ..self
        }
    }

    /// Its form, if it is a tensor.
    #[inline(always)]
    pub fn spec(&self) -> Option<&'a TensorSpec> {
        match self.shape {
            Shape::Tensor(spec) => Some(spec),
            _ => None,
        }
    }
}

impl Uses for [Operand<'_>] {
    #[inline(always)]
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        self.iter().map(|operand| (operand.marks, operand.written))
    }

    #[inline(always)]
    fn are_owners(&self, slot: u16) -> bool {
        // In one go: this is asked for each call.
        let mut are = true;
        for operand in self {
            let is_own = operand.marks.is_none_or(|marks| marks.are_own(slot));
            are &= is_own & (operand.whole | !operand.written);
        }
        are
    }

    /// Whole tensors that are borrowed mutably are reached by the caller alone; beside parts others may be written.
    #[inline(always)]
    fn alone(&self) -> bool {
        self.iter().all(|operand| !operand.written || operand.whole)
    }
}
