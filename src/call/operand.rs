//! The tensors of a call as plans see them: forms, blocks, and what queued work does to them.

use std::cell::Cell;

use smallvec::SmallVec;

use crate::call::recipe::{Form, Planned};
use crate::device::Device;
use crate::dtype::DType;
use crate::format::Format;
use crate::runtime::marks::Marks;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::submit::Uses;
use crate::tensor::{Facts, RawView, Storage, TensorSpec};

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
    /// The form; a null tensor's for what is none, so that each call can compare it without asking what it is.
    spec: &'a TensorSpec,
    /// `None` for a host slice, which goes with every CPU device.
    pub device: Option<&'a Device>,
    what: What,
}

/// The facts of an operand's memory, or how many tensors the list has that begins here: in one number, which is written at
/// once.
#[derive(Clone, Copy)]
struct What(usize);

impl What {
    #[inline(always)]
    const fn of(facts: Facts) -> What {
        What(facts.bits() as usize)
    }

    /// More than there is memory for are not told apart.
    const fn list(tensors: usize) -> What {
        What(tensors.saturating_add(1).saturating_mul(256))
    }

    #[inline(always)]
    fn facts(self) -> Facts {
        Facts::from_bits(self.0 as u8)
    }

    fn tensors(self) -> Option<usize> {
        (self.0 >> 8).checked_sub(1)
    }
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

/// The form of what is no tensor.
static NULL: TensorSpec = TensorSpec::NULL;

/// As [`NULL`], and not taken for it.
static LIST: TensorSpec = TensorSpec {
    format: Format::NC,
    ..TensorSpec::NULL
};

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
        spec: &NULL,
        device: None,
        what: What::of(Facts::NONE),
    };

    /// The beginning of a list of tensors.
    pub fn list(tensors: usize) -> Operand<'static> {
        Operand {
            spec: &LIST,
            what: What::list(tensors),
            ..Operand::ABSENT
        }
    }

    /// A tensor that is read.
    #[inline(always)]
    pub fn read(view: &'a RawView<'_>) -> Operand<'a> {
        Operand::of(view, view.facts)
    }

    /// A tensor that is written.
    #[inline(always)]
    pub fn written(view: &'a RawView<'_>) -> Operand<'a> {
        Operand::of(view, view.facts.written())
    }

    #[inline(always)]
    fn of(view: &'a RawView<'_>, facts: Facts) -> Operand<'a> {
        // A null tensor has no block, no marks and no device already.
        Operand {
            block: view.block,
            marks: view.marks,
            spec: &view.spec,
            device: view.device,
            what: What::of(facts),
        }
    }

    /// A tensor of a graph: only its own contract keeps it apart from other views of the same tensor, so the call
    /// looks whether they overlap.
    pub fn in_graph(view: &'a RawView<'_>, written: bool) -> Operand<'a> {
        let facts = match written {
            true => view.facts.written(),
            false => view.facts,
        };
        Operand::of(view, facts | Facts::FOREIGN)
    }

    /// The view that it was made of; `None` of what is no tensor.
    pub fn raw(&self) -> Option<RawView<'a>> {
        Some(RawView {
            block: self.block,
            spec: std::borrow::Cow::Borrowed(self.spec()?),
            device: self.device,
            facts: self.facts(),
            marks: self.marks,
        })
    }

    /// A tensor that was made for this call to be written.
    #[inline(always)]
    pub fn new_output(storage: &'a Storage, spec: &'a TensorSpec) -> Operand<'a> {
        let (block, marks) = storage.memory();
        Operand {
            block,
            marks,
            spec,
            device: None,
            what: What::of(Facts::WHOLE.written()),
        }
    }

    /// Memory that one call writes and a later one reads.
    pub fn scratch(buffer: &'a DeviceBuffer) -> Operand<'a> {
        let mut operand = Operand::ABSENT.moved_to(buffer);
        operand.what = What::of(operand.facts().written());
        operand
    }

    /// The same operand in other memory of the device.
    pub fn moved_to(self, buffer: &'a DeviceBuffer) -> Operand<'a> {
        let (start, marks) = buffer.memory();
        let facts = self.facts().with(Facts::WRITTEN_IN_PART, false);
        Operand {
            block: std::ptr::without_provenance_mut(start),
            marks,
            what: What::of(facts | Facts::WHOLE),
            ..self
        }
    }

    /// Of the memory, and what the call does to it.
    #[inline(always)]
    fn facts(&self) -> Facts {
        self.what.facts()
    }

    /// Whether the call writes it.
    #[inline(always)]
    pub fn is_written(&self) -> bool {
        self.facts().has(Facts::WRITTEN)
    }

    /// Whether an `unsafe` constructor vouched for the memory, or the format is a private one.
    #[inline(always)]
    pub fn is_foreign(&self) -> bool {
        self.facts().has(Facts::FOREIGN)
    }

    /// Whether it is a whole tensor of ours.
    #[inline(always)]
    pub fn is_whole(&self) -> bool {
        self.facts().has(Facts::WHOLE)
    }

    /// Whether the block is known to be the memory of a tensor in this private format.
    pub fn is_stored(&self) -> bool {
        self.facts().has(Facts::STORED)
    }

    /// Its form, if it is a tensor.
    #[inline(always)]
    pub fn spec(&self) -> Option<&'a TensorSpec> {
        (self.spec.dtype != DType::Undefined).then_some(self.spec)
    }

    /// What it is.
    #[inline(always)]
    pub fn shape(&self) -> Shape<'a> {
        match (self.spec(), self.what.tensors()) {
            (Some(spec), _) => Shape::Tensor(spec),
            (None, Some(tensors)) => Shape::List(tensors),
            (None, None) => Shape::Absent,
        }
    }

    /// Whether it is a tensor of a planned form.
    #[inline(always)]
    pub fn fits(&self, planned: &Planned) -> bool {
        planned.glance.is_of(self.spec) || self.fits_form(&planned.form)
    }

    #[inline(never)]
    fn fits_form(&self, form: &Form) -> bool {
        match form {
            // No planned form has the type of a null tensor.
            Form::Tensor(planned) => self.spec.is_form_of(planned),
            Form::Absent => matches!(self.shape(), Shape::Absent),
            Form::List(planned) => matches!(self.shape(), Shape::List(given) if given == *planned),
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
        let (mut are, mut facts) = (true, Facts::NONE);
        for operand in self {
            are &= operand.marks.is_none_or(|marks| marks.are_own(slot));
            facts = facts | operand.facts();
        }
        are & !facts.has(Facts::WRITTEN_IN_PART)
    }

    /// Whole tensors that are borrowed mutably are reached by the caller alone; beside parts others may be written.
    #[inline(always)]
    fn alone(&self) -> bool {
        let mut operands = self.iter();
        !operands.any(|operand| operand.facts().has(Facts::WRITTEN_IN_PART))
    }
}

#[cfg(test)]
mod tests;
