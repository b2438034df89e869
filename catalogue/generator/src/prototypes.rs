//! Operators whose prototype changed between releases.

use crate::table::{Operator, Parameter, TypeChange};

/// The expression for `Definition::with_prototypes`, where the prototype changed.
pub fn rust(operator: &Operator) -> Option<String> {
    let [change] = &operator.type_changes[..] else {
        assert!(
            operator.type_changes.is_empty(),
            "{}: more than one change",
            operator.name
        );
        return None;
    };
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
    let newer: Vec<Parameter> = change
        .after
        .iter()
        .map(|declaration| parse(declaration))
        .collect();
    assert_eq!(
        newer
            .iter()
            .map(|parameter| operator.kind(parameter).letter())
            .collect::<String>(),
        operator.signature(),
        "{}: the table has another prototype than the newer one",
        operator.name
    );
    let older: Vec<Parameter> = change
        .before
        .iter()
        .map(|declaration| parse(declaration))
        .collect();
    let place = |parameter: &Parameter| {
        operator
            .parameters
            .iter()
            .position(|own| own.name == parameter.name)
    };
    // What only the newer form has must be something that can be left out: a pointer.
    let serves_newer = operator.parameters.iter().all(|own| {
        operator.kind(own).is_pointer() || older.iter().any(|parameter| parameter.name == own.name)
    });
    let serves_older = older.iter().all(|parameter| match place(parameter) {
        None => operator.kind(parameter).is_pointer(),
        Some(place) => {
            let own = operator.kind(&operator.parameters[place]);
            let (own, old) = (own.letter(), operator.kind(parameter).letter());
            own == old || matches!((own, old), ('l' | 'i', 'l' | 'i'))
        }
    });
    if !serves_newer || !serves_older {
        return None;
    }
    let signature = older
        .iter()
        .map(|parameter| operator.kind(parameter).letter())
        .collect();
    let parameters = older.into_iter().map(|parameter| {
        let place = place(&parameter);
        (parameter, place)
    });
    Some(Older {
        parameters: parameters.collect(),
        signature,
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

/// `aclTensor* x`.
fn parse(declaration: &str) -> Parameter {
    let (type_name, name) = declaration
        .rsplit_once(' ')
        .unwrap_or_else(|| panic!("{declaration:?} is no parameter"));
    let type_name = match type_name.trim().trim_end_matches('*').trim() {
        "aclTensor" => "tensor",
        "aclTensorList" => "tensor_list",
        "aclIntArray" => "int_array",
        "char" => "string",
        other => other,
    };
    Parameter {
        name: name.to_owned(),
        type_name: type_name.to_owned(),
        direction: Default::default(),
        direction_note: None,
        undecided: false,
        optional: true,
        null_in_callers: false,
        default: None,
        dtypes: Vec::new(),
    }
}
