//! The tensors of a call as plans see them: forms, blocks, and what queued work does to them.

use std::cell::Cell;

use smallvec::SmallVec;

use crate::call::recipe::Form;
use crate::device::Device;
use crate::dtype::DType;
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
    /// A null tensor is a tensor here, which [`Operand::shape`] tells: each call makes operands, and few are null.
    shape: Shape<'a>,
    /// `None` for a host slice, which goes with every CPU device.
    pub device: Option<&'a Device>,
    /// [`WRITTEN`], [`FOREIGN`], [`WHOLE`] and [`STORED`], together: each call makes operands and looks at them.
    flags: u8,
}

/// The call writes it.
const WRITTEN: u8 = 1;
/// An `unsafe` constructor vouched for the memory, which may then be null or an alias, and start anywhere; or the format is a
/// private one.
const FOREIGN: u8 = 2;
/// It is a whole tensor of ours: it has room behind it, and who may write it reaches it alone.
const WHOLE: u8 = 4;
/// The block is known to be the memory of a tensor in this private format.
const STORED: u8 = 8;

#[inline(always)]
fn flag(is_set: bool, flag: u8) -> u8 {
    if is_set { flag } else { 0 }
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
///
/// Operands that are too many for the stack lie in memory that the thread keeps from one call to the next.
pub struct OperandList<'a>(Operands<'a>);

thread_local! {
    /// Room for the operands of a call. Empty, and away while a call uses it.
    static ROOM: Cell<Vec<Operand<'static>>> = const { Cell::new(Vec::new()) };
}

impl<'a> OperandList<'a> {
    #[inline(always)]
    pub(crate) fn new() -> OperandList<'a> {
        OperandList(Operands::new())
    }

    /// The list that begins with these.
    #[inline(always)]
    pub(crate) fn beginning_with(operands: &[Operand<'a>]) -> OperandList<'a> {
        OperandList(Operands::from_slice(operands))
    }

    #[inline(always)]
    pub(crate) fn as_slice(&self) -> &[Operand<'a>] {
        &self.0
    }

    #[inline(always)]
    pub(crate) fn push(&mut self, operand: Operand<'a>) {
        if self.0.len() == self.0.capacity() {
            self.grow();
        }
        self.0.push(operand);
    }

    /// A list of tensors: its beginning, and each of them.
    pub(crate) fn push_list(&mut self, tensors: impl ExactSizeIterator<Item = Operand<'a>>) {
        self.push(Operand::list(tensors.len()));
        tensors.for_each(|tensor| self.push(tensor));
    }

    /// Moves to the thread's room, or to more room.
    #[cold]
    fn grow(&mut self) {
        // Another list of the thread may be using it, and a thread that is ending has none.
        let mut room: Vec<Operand<'a>> = ROOM.try_with(Cell::take).unwrap_or_default();
        room.reserve(2 * self.0.len());
        room.extend_from_slice(&self.0);
        self.give_back();
        self.0 = Operands::from_vec(room);
    }

    /// Leaves the memory of a long list for the thread's next call.
    #[cold]
    fn give_back(&mut self) {
        if self.0.spilled() {
            let operands = std::mem::take(&mut self.0).into_vec().into_iter();
            // Keeps the allocation and none of the operands.
            let room = operands.map_while(|_| None).collect();
            let _ = ROOM.try_with(|kept| kept.set(room));
        }
    }
}

impl Drop for OperandList<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if self.0.spilled() {
            self.give_back();
        }
    }
}

impl<'a> Operand<'a> {
    pub const ABSENT: Operand<'static> = Operand {
        block: std::ptr::null_mut(),
        marks: None,
        shape: Shape::Absent,
        device: None,
        flags: 0,
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
            shape: Shape::Tensor(&view.spec),
            device: view.device,
            flags: flag(written, WRITTEN)
                | flag(view.foreign, FOREIGN)
                | flag(view.whole, WHOLE)
                | flag(view.is_stored, STORED),
        }
    }

    /// A tensor of a graph: only its own contract keeps it apart from other views of the same tensor, so the call
    /// looks whether they overlap.
    pub fn in_graph(view: &'a RawView<'_>, written: bool) -> Operand<'a> {
        let mut operand = Operand::of(view, written);
        operand.flags |= FOREIGN;
        operand
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
            flags: WRITTEN | WHOLE,
        }
    }

    /// Memory that one call writes and a later one reads.
    pub fn scratch(buffer: &'a DeviceBuffer) -> Operand<'a> {
        let mut operand = Operand::ABSENT.moved_to(buffer);
        operand.flags |= WRITTEN;
        operand
    }

    /// The same operand in other memory of the device.
    pub fn moved_to(self, buffer: &'a DeviceBuffer) -> Operand<'a> {
        let (start, marks) = buffer.memory();
        Operand {
            block: std::ptr::without_provenance_mut(start),
            marks,
            flags: self.flags | WHOLE,
            ..self
        }
    }

    /// Whether the call writes it.
    #[inline(always)]
    pub fn is_written(&self) -> bool {
        self.flags & WRITTEN != 0
    }

    /// Whether an `unsafe` constructor vouched for the memory, or the format is a private one.
    #[inline(always)]
    pub fn is_foreign(&self) -> bool {
        self.flags & FOREIGN != 0
    }

    /// Whether it is a whole tensor of ours.
    #[inline(always)]
    pub fn is_whole(&self) -> bool {
        self.flags & WHOLE != 0
    }

    /// Whether the block is known to be the memory of a tensor in this private format.
    pub fn is_stored(&self) -> bool {
        self.flags & STORED != 0
    }

    /// Whether nobody else can write what it writes.
    #[inline(always)]
    fn is_alone(&self) -> bool {
        self.flags & (WRITTEN | WHOLE) != WRITTEN
    }

    /// Its form, if it is a tensor.
    #[inline(always)]
    pub fn spec(&self) -> Option<&'a TensorSpec> {
        match self.shape() {
            Shape::Tensor(spec) => Some(spec),
            _ => None,
        }
    }

    /// What it is.
    #[inline(always)]
    pub fn shape(&self) -> Shape<'a> {
        match self.shape {
            Shape::Tensor(spec) if spec.dtype == DType::Undefined => Shape::Absent,
            shape => shape,
        }
    }

    /// Whether it is a tensor of a planned form.
    #[inline(always)]
    pub fn fits(&self, form: &Form) -> bool {
        match (self.shape, form) {
            // No planned form has the type of a null tensor.
            (Shape::Tensor(given), Form::Tensor(planned)) => given.is_form_of(planned),
            (Shape::Tensor(given), Form::Absent) => given.dtype == DType::Undefined,
            (Shape::List(given), Form::List(planned)) => given == *planned,
            (Shape::Absent, Form::Absent) => true,
            _ => false,
        }
    }
}

impl<const N: usize> Uses for [Operand<'_>; N] {
    #[inline(always)]
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        self.as_slice().each()
    }

    #[inline(always)]
    fn are_owners(&self, slot: u16) -> bool {
        self.as_slice().are_owners(slot)
    }

    #[inline(always)]
    fn alone(&self) -> bool {
        self.as_slice().alone()
    }
}

impl Uses for [Operand<'_>] {
    #[inline(always)]
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        self.iter()
            .map(|operand| (operand.marks, operand.is_written()))
    }

    #[inline(always)]
    fn are_owners(&self, slot: u16) -> bool {
        // In one go: this is asked for each call.
        let mut are = true;
        for operand in self {
            let is_own = operand.marks.is_none_or(|marks| marks.are_own(slot));
            are &= is_own & operand.is_alone();
        }
        are
    }

    /// Whole tensors that are borrowed mutably are reached by the caller alone; beside parts others may be written.
    #[inline(always)]
    fn alone(&self) -> bool {
        self.iter().all(Operand::is_alone)
    }
}
