//! What CANN knows of an operator: its name, its parameters in C order, and how phase one is called.

use std::ffi::c_void;

use aclnn_sys::UntypedFunction;

use crate::device::Device;
use crate::dispatch::parameter::FromSlot;
use crate::dispatch::prototype::PrototypeChange;

/// Whether an operator reads a tensor, writes it, or both.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// Read.
    In,
    /// Written.
    Out,
    /// Read and written in place.
    InOut,
}

impl Role {
    /// Whether the tensor is written.
    pub const fn writes(self) -> bool {
        !matches!(self, Role::In)
    }
}

/// The kinds of parameters that operators have in C.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// `aclTensor*`, with or without `const`.
    Tensor(Role),
    /// `aclTensorList*`.
    TensorList(Role),
    /// `int8_t`.
    Int8,
    /// `int32_t` or `int`.
    Int32,
    /// `int64_t`.
    Int64,
    /// `uint32_t`.
    UInt32,
    /// `uint64_t`.
    UInt64,
    /// `float`.
    Float,
    /// `double`.
    Double,
    /// `bool`.
    Bool,
    /// `aclDataType`.
    DataType,
    /// `aclScalar*`.
    Scalar,
    /// `aclScalarList*`.
    ScalarList,
    /// `aclIntArray*`.
    IntArray,
    /// `aclFloatArray*`.
    FloatArray,
    /// `aclBoolArray*`.
    BoolArray,
    /// `char*`.
    Text,
    /// `char*` that names an HCCL communicator.
    Communicator,
}

/// A parameter of phase one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Described {
    /// The name in C.
    pub name: &'static str,
    /// What C takes.
    pub kind: Kind,
}

/// An argument of phase one, ready for C.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Slot {
    /// An object of CANN, a string, or null.
    Pointer(*const c_void),
    /// A signed integer or an enumeration.
    Int(i64),
    /// An unsigned integer.
    UInt(u64),
    /// `float`.
    Float(f32),
    /// `double`.
    Double(f64),
    /// `bool`.
    Bool(bool),
}

/// The arguments of one call of phase one.
pub struct PhaseOne<'a> {
    pub(crate) slots: &'a [Slot],
    pub(crate) workspace_size: &'a mut u64,
    pub(crate) executor: &'a mut *mut c_void,
}

impl PhaseOne<'_> {
    /// Argument `index` in C order.
    pub fn get<C: FromSlot>(&self, index: usize) -> C {
        C::from_slot(
            self.slots
                .get(index)
                .unwrap_or(&Slot::Pointer(std::ptr::null())),
        )
    }

    /// Where phase one writes the size of the workspace.
    pub fn workspace_size(&mut self) -> *mut u64 {
        self.workspace_size
    }

    /// Where phase one writes the executor.
    pub fn executor(&mut self) -> *mut *mut c_void {
        self.executor
    }
}

/// Calls phase one: gives the function its C type, takes the arguments out in order.
pub type CallPhaseOne = unsafe fn(UntypedFunction, &mut PhaseOne<'_>) -> i32;

/// An operator as CANN knows it. Made by [`operator!`](crate::operator) or by the catalogue's generator.
#[derive(Debug)]
pub struct Definition {
    pub(crate) name: &'static str,
    pub(crate) phase_one: &'static str,
    pub(crate) parameters: &'static [Described],
    pub(crate) call: CallPhaseOne,
    pub(crate) changes_descriptors: bool,
    pub(crate) works_in_phase_one: bool,
    /// Places of outputs whose shape the data decide.
    pub(crate) shapes_from_data: &'static [usize],
    pub(crate) since: Option<&'static str>,
    /// A function that tells the largest workspace, with the parameters of phase one.
    pub(crate) max_workspace: Option<&'static str>,
    /// Places of two parameters that are one tensor.
    pub(crate) same: &'static [(usize, usize)],
    pub(crate) change: Option<&'static PrototypeChange>,
}

impl Definition {
    /// An operator that follows the usual two phases.
    ///
    /// # Safety
    /// `phase_one`, which is `name` followed by `GetWorkspaceSize`, is a C function with these parameters and two more,
    /// `uint64_t*` and `aclOpExecutor**`, in whatever library exports it, and `call` calls it so.
    pub const unsafe fn new(
        name: &'static str,
        phase_one: &'static str,
        parameters: &'static [Described],
        call: CallPhaseOne,
    ) -> Definition {
        Definition {
            name,
            phase_one,
            parameters,
            call,
            changes_descriptors: false,
            works_in_phase_one: false,
            shapes_from_data: &[],
            since: None,
            max_workspace: None,
            same: &[],
            change: None,
        }
    }

    /// The same of an operator whose phase one changes the descriptors that it is given: they are made anew each time.
    pub const fn changing_descriptors(mut self) -> Definition {
        self.changes_descriptors = true;
        self
    }

    /// The same of an operator that does its work in phase one, which then leaves no executor.
    pub const fn working_in_phase_one(mut self) -> Definition {
        self.works_in_phase_one = true;
        self
    }

    /// The same of an operator with outputs, at these places among its parameters, whose shape the data decide: CANN writes it
    /// into their descriptors, which [`Plan::run_for_shapes_unchecked`](crate::Plan::run_for_shapes_unchecked) reads. Each run
    /// waits for its end.
    pub const fn with_shapes_from_data(mut self, outputs: &'static [usize]) -> Definition {
        self.changes_descriptors = true;
        self.shapes_from_data = outputs;
        self
    }

    /// The same with the function of CANN that [`Plan::max_workspace_size_unchecked`](crate::Plan::max_workspace_size_unchecked)
    /// asks.
    ///
    /// # Safety
    /// The function has the parameters of phase one, and leaves an executor as that does.
    pub const unsafe fn with_max_workspace(mut self, function: &'static str) -> Definition {
        self.max_workspace = Some(function);
        self
    }

    /// The same with the first release of CANN that has the operator.
    pub const fn since(mut self, release: &'static str) -> Definition {
        self.since = Some(release);
        self
    }

    /// The same where two parameters are one tensor, given once: pairs of places, of which the first has an operand and the
    /// second gets its tensor too. The first is a tensor or list that is read and written.
    pub const fn with_same_tensors(mut self, pairs: &'static [(usize, usize)]) -> Definition {
        self.same = pairs;
        self
    }

    /// The same of an operator that had another prototype in earlier releases.
    ///
    /// # Safety
    /// Releases up to `change.last_before` have the older prototype, and those from `change.first_after` on the definition's.
    pub const unsafe fn with_prototypes(mut self, change: &'static PrototypeChange) -> Definition {
        self.change = Some(change);
        self
    }

    /// Whether the CANN of a device has the operator: both phases are looked up, and nothing is called. Never on the CPU.
    pub fn is_in(&self, device: &Device) -> bool {
        device
            .atlas()
            .is_some_and(|state| state.library().has_entry(self.name))
    }

    /// The name of the second phase, `aclnnRmsNorm` for instance.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The parameters in C order.
    pub fn parameters(&self) -> &'static [Described] {
        self.parameters
    }

    /// The first release of CANN in which it was found, where that is known.
    pub fn first_release(&self) -> Option<&'static str> {
        self.since
    }

    /// Whether some tensor is read and written in place.
    pub(crate) fn has_in_out(&self) -> bool {
        let in_out = |described: &Described| {
            matches!(
                described.kind,
                Kind::Tensor(Role::InOut) | Kind::TensorList(Role::InOut)
            )
        };
        self.parameters.iter().any(in_out)
    }
}
