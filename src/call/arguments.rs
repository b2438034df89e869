//! The arguments of a call's operators, made of its operands.

use crate::call::recipe::{Argument, EntryCall, Form, Recipe};
use crate::dispatch::call::CallArgument;
use crate::error::Result;
use crate::layout::Layout;
use crate::tensor::TensorSpec;

/// The arguments of a call with the forms that CANN is to see.
pub(super) fn arguments(
    recipe: &Recipe,
    call: &EntryCall,
    packed: &mut Vec<(usize, TensorSpec)>,
) -> Result<Vec<CallArgument>> {
    let given = recipe.operands.len();
    call.arguments
        .iter()
        .map(|argument| {
            Ok(match argument {
                Argument::Null => CallArgument::Null,
                Argument::Value(value) => CallArgument::Value(value.clone()),
                Argument::Intermediate(index) => {
                    CallArgument::Tensor(recipe.intermediates[*index].clone(), given + index)
                }
                Argument::SeenAs(place, spec) => CallArgument::Tensor(spec.clone(), *place),
                Argument::ListOf(place) => {
                    let tensor = recipe.operands[*place].form.spec();
                    CallArgument::List(vec![tensor.map(|spec| (spec.clone(), *place))])
                }
                Argument::Operand(place) => match &recipe.operands[*place].form {
                    Form::Absent => CallArgument::Null,
                    Form::Tensor(spec) => CallArgument::Tensor(spec.clone(), *place),
                    Form::List(tensors) => {
                        let places = place + 1..place + 1 + tensors;
                        let tensor = |place: usize| {
                            let spec = recipe.operands[place].form.spec()?;
                            Some((spec.clone(), place))
                        };
                        CallArgument::List(places.map(tensor).collect())
                    }
                },
                Argument::WithoutGaps(place) => match recipe.operands[*place].form.spec() {
                    None => CallArgument::Null,
                    Some(spec) if spec.layout.is_contiguous() => {
                        CallArgument::Tensor(spec.clone(), *place)
                    }
                    Some(spec) => {
                        packed.push((*place, spec.clone()));
                        let layout = Layout::contiguous(spec.layout.shape())?;
                        CallArgument::Tensor(TensorSpec { layout, ..*spec }, *place)
                    }
                },
            })
        })
        .collect()
}
