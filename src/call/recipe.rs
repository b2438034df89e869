//! A checked call without memory: what a plan is made from.

use std::any::Any;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

use crate::dispatch::attribute::Value;
use crate::dispatch::definition::{Definition, Role};
use crate::dtype::DType;
use crate::error::Result;
use crate::tensor::{Glance, TensorSpec};

/// A call that its front end has checked, in each backend's terms.
pub(crate) struct Recipe {
    /// What the call is named in errors and logs.
    pub name: &'static str,
    /// Each operand, in the order in which a run gives them.
    pub operands: Vec<Planned>,
    /// What is called on an Atlas, one after the other.
    pub calls: Vec<EntryCall>,
    /// Tensors that one call writes and a later one reads.
    pub intermediates: Vec<TensorSpec>,
    /// What computes on the CPU.
    pub kernel: Computation,
    /// Whether the product's kernels write whole 32-byte blocks, past the end of a short output.
    pub spills: bool,
    /// How many elements the call is about, for messages.
    pub elements: usize,
    /// What the values of operands must be, for the kernels to stay inside the others.
    pub watched: Vec<Watched>,
    /// Whether memory under a private format's name is looked at: nobody vouches for it.
    pub checks_blocks: bool,
}

impl Recipe {
    /// Of a call that runs by itself.
    pub fn own(name: &'static str, operands: Vec<Planned>, elements: usize) -> Recipe {
        Recipe {
            name,
            operands,
            calls: Vec::new(),
            intermediates: Vec::new(),
            kernel: Computation::Elsewhere,
            spills: false,
            elements,
            watched: Vec::new(),
            checks_blocks: false,
        }
    }
}

/// An operand whose values say where in other operands a kernel reads. They are looked at before each run, on an Atlas by
/// reading them back.
pub(crate) struct Watched {
    /// The place of the operand.
    pub place: usize,
    pub rule: Box<dyn ValueRule>,
}

/// What the values of an operand must be.
pub(crate) trait ValueRule: Any + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Looks at the values in row-major order.
    ///
    /// # Errors
    /// The first value that breaks the rule.
    fn check(&self, values: &mut dyn Iterator<Item = i64>) -> Result<()>;

    /// Whether values that keep to another rule of the same operand may break this one.
    fn asks_more_than(&self, _other: &dyn ValueRule) -> bool {
        true
    }
}

/// What a plan knows of an operand.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub name: &'static str,
    pub form: Form,
    pub role: Role,
    /// What operands of the form have, if that tells all of it.
    pub glance: Glance,
}

impl Planned {
    pub fn new(name: &'static str, form: Form, role: Role) -> Planned {
        let glance = match &form {
            Form::Tensor(spec) if spec.layout.is_told_by_glance() => spec.glance(),
            Form::Absent => TensorSpec::NULL.glance(),
            Form::Tensor(_) | Form::List(_) => Glance::NONE,
        };
        Planned {
            name,
            form,
            role,
            glance,
        }
    }
}

/// The form of an operand.
#[derive(Clone, PartialEq, Debug)]
pub enum Form {
    /// A tensor of this type, layout and format.
    Tensor(TensorSpec),
    /// A list of so many tensors, which follow.
    List(usize),
    /// No tensor: C gets a null pointer.
    Absent,
}

impl Form {
    pub(crate) fn of(spec: &TensorSpec) -> Form {
        if spec.dtype == DType::Undefined {
            Form::Absent
        } else {
            Form::Tensor(spec.clone())
        }
    }

    #[inline(always)]
    pub(crate) fn spec(&self) -> Option<&TensorSpec> {
        match self {
            Form::Tensor(spec) => Some(spec),
            _ => None,
        }
    }
}

/// A call of an operator of CANN.
#[derive(Debug)]
pub(crate) struct EntryCall {
    pub definition: &'static Definition,
    /// In C order: as many as the definition has parameters.
    pub arguments: Vec<Argument>,
}

/// An argument of a call.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    /// The operand at this place. A list's tensors follow it.
    Operand(usize),
    /// The tensor at this place as a list of one.
    ListOf(usize),
    /// The memory of the operand at this place as a tensor of this form.
    SeenAs(usize, TensorSpec),
    /// The operand at this place, which the call must see without gaps: it is copied together for it if it has any.
    WithoutGaps(usize),
    /// The intermediate at this place.
    Intermediate(usize),
    /// No tensor.
    Null,
    /// What is no tensor.
    Value(Value),
}

/// What computes a call where there is no Atlas.
#[derive(Clone)]
pub(crate) enum Computation {
    Kernel(Arc<dyn Kernel>),
    /// There is nothing to compute and nothing to write, and no device is asked. The operator's own fact: a sum over nothing
    /// writes zeros.
    Nothing,
    /// The plan is for an Atlas, and no kernel was made.
    Elsewhere,
    /// Nothing can; the error says why.
    Refused(crate::error::Error),
}

/// A kernel of the CPU, made for operands of certain forms.
pub(crate) trait Kernel: Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Computes.
    ///
    /// # Safety
    /// Each of `blocks` is the start of a block that holds the operand's planned form (null for what is no tensor), valid
    /// for reads, and for writes where the operand is written, and then apart from all others, for the length of the call.
    /// The values of watched operands keep to their rules.
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()>;

    /// The shapes of outputs whose shape the data decided, by their names, right after a run on the same thread.
    fn true_shapes(&self) -> Vec<(&'static str, Vec<usize>)> {
        Vec::new()
    }

    /// Itself, where the operator changes it in place for a graph.
    fn as_any(&mut self) -> Option<&mut dyn Any> {
        None
    }
}

/// What an operator may change in place when a call of a graph gets other attributes.
pub(crate) struct Renewal<'a> {
    pub kernel: &'a mut dyn Kernel,
    pub watched: &'a mut [Watched],
}
