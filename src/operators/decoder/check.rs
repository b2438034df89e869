//! What the checks of these operators have in common.

use std::sync::Arc;

use smallvec::SmallVec;

use crate::call::recipe::{Argument, Computation, EntryCall, Kernel, ValueRule, Watched};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::checked::rules::broken;
use crate::operators::checked::{Accepted, Given};
use crate::tensor::TensorSpec;

/// What chooses, names slots or is a length.
pub(super) const INDICES: &[DType] = &[DType::Int32, DType::Int64];

/// A tensor that is written in place, which callers always bring.
pub(super) fn written<'a>(
    given: &Given<'a>,
    place: usize,
    argument: &'static str,
) -> Result<&'a TensorSpec> {
    given.output(place).ok_or_else(|| {
        let message = format!("{argument} is null");
        broken(ErrorKind::NullTensor, argument, message)
    })
}

/// None of the tensors is without elements.
pub(super) fn not_empty(tensors: &[(&'static str, &TensorSpec)]) -> Result<()> {
    match tensors.iter().find(|(_, tensor)| tensor.layout.is_empty()) {
        None => Ok(()),
        Some((argument, tensor)) => {
            let shape = tensor.shape();
            let message = format!("{argument} has shape {shape:?}, and so no elements");
            Err(broken(ErrorKind::EmptyTensor, argument, message))
        }
    }
}

/// Values in turns from 0 up to these ends, without them. CANN looks at none.
struct Below {
    argument: &'static str,
    ends: SmallVec<[usize; 2]>,
}

impl ValueRule for Below {
    fn check(&self, values: &mut dyn Iterator<Item = i64>) -> Result<()> {
        for (found, &end) in values.zip(self.ends.iter().cycle()) {
            if !usize::try_from(found).is_ok_and(|value| value < end) {
                let argument = self.argument;
                let message =
                    format!("{argument} holds {found}; expected 0 up to {end}, without that");
                let error = broken(ErrorKind::Value, argument, message);
                return Err(error.with_aclnn_status(None));
            }
        }
        Ok(())
    }
}

/// The operand at this place has values in turns from 0 up to these ends, without them.
pub(super) fn below(argument: &'static str, place: usize, ends: &[usize]) -> Watched {
    let ends = ends.into();
    let rule = Box::new(Below { argument, ends });
    Watched { place, rule }
}

/// A call of one function that works in place on these tensors.
pub(super) fn in_place(
    definition: &'static Definition,
    arguments: Vec<Argument>,
    outputs: &[&TensorSpec],
    computation: Computation,
) -> Accepted {
    Accepted {
        outputs: outputs.iter().map(|&output| Some(output.clone())).collect(),
        calls: vec![EntryCall {
            definition,
            arguments,
        }],
        intermediates: Vec::new(),
        computation,
        watched: Vec::new(),
    }
}

/// Two kernels one after the other.
struct Both([Arc<dyn Kernel>; 2]);

impl Kernel for Both {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        for kernel in &self.0 {
            // SAFETY: upheld by the caller, for the operands of both.
            unsafe { kernel.run(blocks)? };
        }
        Ok(())
    }
}

/// Computes one after the other, as far as there is something to compute.
pub(super) fn both(first: Computation, second: Computation) -> Computation {
    match (first, second) {
        (Computation::Kernel(first), Computation::Kernel(second)) => {
            Computation::Kernel(Arc::new(Both([first, second])))
        }
        (Computation::Nothing, other)
        | (other, Computation::Nothing)
        | (other @ Computation::Refused(_), _)
        | (_, other) => other,
    }
}
