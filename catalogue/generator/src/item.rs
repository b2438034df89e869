//! What is written for an operator: one item, and a second where callers pass one tensor as input and output.

use crate::names::field_name;
use crate::table::{Direction, Kind, Operator, Parameter};

/// An item of the catalogue.
pub struct Item<'a> {
    pub operator: &'a Operator,
    /// Whether each pair of `same_tensor_in_callers` is one tensor.
    pub in_place: bool,
    pub name: String,
    pub parameters: Vec<Field<'a>>,
}

/// A parameter as the item has it.
pub struct Field<'a> {
    pub parameter: &'a Parameter,
    pub name: String,
    pub kind: Kind,
    pub direction: Direction,
    /// The parameter whose tensor this one is too: it has no field of its own.
    pub same_as: Option<usize>,
}

impl<'a> Item<'a> {
    /// The items of an operator.
    pub fn all(operator: &'a Operator) -> Vec<Item<'a>> {
        let mut items = vec![Item::new(operator, false)];
        if !operator.calls.same_tensor_in_callers.is_empty() {
            items.push(Item::new(operator, true));
        }
        items
    }

    fn new(operator: &'a Operator, in_place: bool) -> Item<'a> {
        let pairs = if in_place {
            &operator.calls.same_tensor_in_callers[..]
        } else {
            &[]
        };
        let place = |name: &String| {
            operator
                .parameters
                .iter()
                .position(|parameter| parameter.name == *name)
        };
        let parameters = operator
            .parameters
            .iter()
            .map(|parameter| {
                let is_input = pairs.iter().any(|(input, _)| *input == parameter.name);
                let pair = pairs.iter().find(|(_, output)| *output == parameter.name);
                Field {
                    parameter,
                    name: field_name(&parameter.name),
                    kind: operator.kind(parameter),
                    direction: if is_input {
                        Direction::InOut
                    } else {
                        parameter.direction
                    },
                    same_as: pair.and_then(|(input, _)| place(input)),
                }
            })
            .collect();
        let name = format!(
            "{}{}",
            operator.item(),
            if in_place { "SameTensor" } else { "" }
        );
        Item {
            operator,
            in_place,
            name,
            parameters,
        }
    }

    /// The parameters that become fields of the operands.
    pub fn operands(&self) -> impl Iterator<Item = &Field<'a>> {
        self.parameters
            .iter()
            .filter(|field| field.kind.is_operand() && field.same_as.is_none())
    }

    /// The parameters that become fields of the operator.
    pub fn attributes(&self) -> impl Iterator<Item = &Field<'a>> {
        self.parameters
            .iter()
            .filter(|field| !field.kind.is_operand())
    }
}

impl Field<'_> {
    pub fn writes(&self) -> bool {
        self.direction != Direction::In
    }

    /// Whether the documents or callers leave it out.
    pub fn may_be_null(&self) -> bool {
        self.parameter.optional || self.parameter.null_in_callers
    }

    /// Whether the field is an `Option`. A list always is: no list of its own stands for a null pointer.
    pub fn is_option(&self) -> bool {
        self.kind == Kind::TensorList
            || self.parameter.c_type.base.is_pointer() && self.may_be_null()
    }
}
