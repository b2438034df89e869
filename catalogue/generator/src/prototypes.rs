//! Operators whose prototype changed between releases.

use crate::table::{CType, Declaration, Operator, Parameter, TypeChange};

/// The expression for `Definition::with_prototypes`, where the prototype changed.
pub fn rust(operator: &Operator) -> Option<String> {
    let change = operator.type_changes.first()?;
    let last = format!("{:?}", last_before(change));
    let first = match first_after(change) {
        Some(first) => format!("Some({first:?})"),
        None => "None".to_owned(),
    };
    let older = match older(operator, change) {
        Some(older) => {
            let described: Vec<_> = older
                .parameters
                .iter()
                .map(|(parameter, place)| {
                    format!(
                        "({}, {place:?})",
                        crate::rust::kind(&field(operator, parameter))
                    )
                })
                .collect();
            format!(
                "Some(OlderPrototype {{ parameters: &[{}], call: signatures::{} }})",
                described.join(", "),
                older.signature
            )
        }
        None => "None".to_owned(),
    };
    Some(format!(
        "PrototypeChange {{ package: \"ops_{}\", last_before: {last}, first_after: {first}, \
         number_tells: {}, older: {older} }}",
        operator.library, !change.undecidable_by_version
    ))
}

/// Signatures that older prototypes need.
pub fn signatures(operator: &Operator) -> Vec<String> {
    operator
        .type_changes
        .iter()
        .filter_map(|change| Some(older(operator, change)?.signature))
        .collect()
}

/// An older prototype that the operator's item can serve.
struct Older {
    /// Each with the place of the item's parameter that it takes; null where there is none.
    parameters: Vec<(Parameter, Option<usize>)>,
    signature: String,
}

/// The newest release seen that has the first form.
fn last_before(change: &TypeChange) -> String {
    number(&change.between.0)
}

/// The oldest one seen that has the second form.
fn first_after(change: &TypeChange) -> Option<String> {
    let after = change.between.1.as_ref()?;
    // A pre-release where it was seen comes before the release.
    let seen = number(&change.seen_in.1);
    Some(
        if !change.undecidable_by_version && seen.starts_with(after.as_str()) {
            seen
        } else {
            after.clone()
        },
    )
}

fn number(tag: &str) -> String {
    tag.trim_start_matches('v')
        .trim_end_matches(".pre")
        .to_owned()
}

fn older(operator: &Operator, change: &TypeChange) -> Option<Older> {
    let older = &change.before;
    let place = |declaration: &Declaration| {
        operator
            .parameters
            .iter()
            .position(|own| own.name == declaration.name)
    };
    // What only the newer form has must be something that can be left out: a pointer.
    let serves_newer = operator.parameters.iter().all(|own| {
        own.c_type.base.is_pointer() || older.iter().any(|declared| declared.name == own.name)
    });
    let serves_older = older.iter().all(|declared| match place(declared) {
        None => declared.base.is_pointer(),
        Some(place) => {
            let own = operator.parameters[place].c_type.base.letter();
            let old = declared.base.letter();
            own == old || matches!((own, old), ('l' | 'i', 'l' | 'i'))
        }
    });
    if !serves_newer || !serves_older {
        return None;
    }
    Some(Older {
        signature: older
            .iter()
            .map(|declared| declared.base.letter())
            .collect(),
        parameters: older
            .iter()
            .map(|declared| (parameter(declared), place(declared)))
            .collect(),
    })
}

fn field<'a>(operator: &Operator, parameter: &'a Parameter) -> crate::item::Field<'a> {
    let kind = operator.kind(parameter);
    let own = operator
        .parameters
        .iter()
        .find(|own| own.name == parameter.name);
    crate::item::Field {
        parameter,
        name: String::new(),
        kind,
        direction: own.map_or(parameter.direction, |own| own.direction),
        same_as: None,
    }
}

fn parameter(declaration: &Declaration) -> Parameter {
    Parameter {
        name: declaration.name.clone(),
        c_type: CType {
            base: declaration.base,
            mutable: false,
        },
        direction: Default::default(),
        direction_note: None,
        undecided: false,
        optional: true,
        null_in_callers: false,
        default: None,
        dtypes: Vec::new(),
    }
}
