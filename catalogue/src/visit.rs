//! What the generated items have in common.

use aclnn::operators::{Access, Described, Kind};

/// A parameter.
pub(crate) const fn described(name: &'static str, kind: Kind) -> Described {
    Described { name, kind }
}

pub(crate) fn optional_input<'v, A: Access>(visit: &mut A::Visit<'v>, tensor: &'v Option<A::In>) {
    match tensor {
        Some(tensor) => A::input(visit, tensor),
        None => A::absent(visit),
    }
}

pub(crate) fn optional_output<'v, A: Access>(visit: &mut A::Visit<'v>, tensor: &'v Option<A::Out>) {
    match tensor {
        Some(tensor) => A::output(visit, tensor),
        None => A::absent(visit),
    }
}

pub(crate) fn optional_inputs<'v, A: Access>(
    visit: &mut A::Visit<'v>,
    tensors: &'v Option<A::InList>,
) {
    match tensors {
        Some(tensors) => A::inputs(visit, tensors),
        None => A::absent_list(visit),
    }
}

pub(crate) fn optional_outputs<'v, A: Access>(
    visit: &mut A::Visit<'v>,
    tensors: &'v Option<A::OutList>,
) {
    match tensors {
        Some(tensors) => A::outputs(visit, tensors),
        None => A::absent_list(visit),
    }
}
