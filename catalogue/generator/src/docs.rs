//! The documentation of an item, made from the facts of the table.

use crate::item::{Field, Item};
use crate::names::field_name;
use crate::table::{Direction, Kind};

/// The lines above an operator.
pub fn operator(item: &Item<'_>) -> Vec<String> {
    let operator = item.operator;
    let mut paragraphs = vec![summary(item)];
    if item.in_place {
        for (input, output) in &operator.calls.same_tensor_in_callers {
            paragraphs.push(format!(
                "The form in place: C gets the tensor `{}` as `{input}` and as `{output}`. See [`{}`] for the form with an output of \
                 its own.",
                field_name(input),
                operator.item()
            ));
        }
    }
    paragraphs.push(where_found(item));
    if operator.deprecated {
        paragraphs.push("CANN's documents call it deprecated.".to_owned());
    }
    if !operator.released {
        let note = operator
            .since_note
            .as_deref()
            .map_or(String::new(), |note| format!(" ({note})"));
        paragraphs.push(format!("**Not in a finished release so far**{note}."));
    }
    if operator.never_compared {
        paragraphs.push(
            "**The prototype was never compared with a header**: none was found; it follows from the operator's definition.".to_owned(),
        );
    }
    paragraphs.extend(exceptions(item));
    paragraphs.push("Checked by CANN, not by us: see [`Operator::run_unchecked`].".to_owned());
    join(&paragraphs)
}

/// The lines above the operands.
pub fn operands(item: &Item<'_>) -> Vec<String> {
    vec![format!("The tensors of [`{}`].", item.name)]
}

/// The lines above a field.
pub fn field(item: &Item<'_>, field: &Field<'_>) -> Vec<String> {
    let parameter = field.parameter;
    let mut text = format!("`{}`, `{}`", parameter.name, parameter.c_type.declared());
    if field.kind.is_operand() {
        text.push_str(match field.direction {
            Direction::In => ": read.",
            Direction::Out => ": written.",
            Direction::InOut => ": read and written.",
        });
    } else {
        text.push('.');
    }
    if item.in_place
        && field.direction == Direction::InOut
        && parameter.direction != Direction::InOut
    {
        text.push_str(" The result stands in its place.");
    }
    if let Some(note) = &parameter.direction_note {
        text.push_str(&format!(" Why: {note}."));
    } else if parameter.undecided {
        text.push_str(" Whether it is written could not be found out.");
    }
    match (
        field.is_option(),
        parameter.optional,
        parameter.null_in_callers,
    ) {
        (true, true, _) => text.push_str(" Optional."),
        (true, false, true) => text.push_str(" The documents ask for it; callers leave it out."),
        (true, false, false) => {
            text.push_str(" The documents ask for it; `None` is a null pointer.")
        }
        (false, ..) if field.parameter.c_type.base.is_pointer() && !field.kind.is_operand() => {
            text.push_str(" `null()` is a null pointer.");
        }
        _ => {}
    }
    if let Some(default) = &parameter.default {
        text.push_str(&format!(" Usually {default}."));
    }
    if field.kind == Kind::Communicator {
        text.push_str(" `Communicator::as_group` gives it.");
    }
    let mut paragraphs = vec![text];
    if !parameter.dtypes.is_empty() {
        paragraphs.push(format!(
            "Types in the documents, over all products: {}.",
            parameter.dtypes.join(", ")
        ));
    }
    join(&paragraphs)
}

fn summary(item: &Item<'_>) -> String {
    let name = &item.operator.name;
    let named = |wanted: fn(Direction) -> bool| {
        let fields = item.operands().filter(|field| wanted(field.direction));
        list(
            &fields
                .map(|field| format!("`{}`", field.name))
                .collect::<Vec<_>>(),
        )
    };
    let reads = named(|direction| direction != Direction::Out);
    let writes = named(|direction| direction != Direction::In);
    match (reads, writes) {
        (None, None) => format!("`{name}`: reads and writes no tensor."),
        (Some(reads), None) => {
            format!("`{name}`: reads {reads}; writes no tensor of the caller's.")
        }
        (None, Some(writes)) => format!("`{name}`: writes {writes}."),
        (Some(reads), Some(writes)) => format!("`{name}`: reads {reads}; writes {writes}."),
    }
}

fn where_found(item: &Item<'_>) -> String {
    let operator = item.operator;
    let mut text = match (&operator.since, operator.or_earlier) {
        (Some(release), true) => format!("In CANN since {release} or earlier"),
        (Some(release), false) => format!("In CANN since {release}"),
        (None, _) => "In no release of CANN that was looked at".to_owned(),
    };
    text.push_str(&format!(
        ", in `libopapi_{}.so` or `libopapi.so`",
        operator.library
    ));
    if let Some(header) = &operator.header {
        text.push_str(&format!(", declared in `{header}`"));
    }
    text.push('.');
    if !operator.products.is_empty() {
        text.push_str(&format!(
            " Products in the documents: {}.",
            operator.products.join(", ")
        ));
    }
    text
}

fn exceptions(item: &Item<'_>) -> Vec<String> {
    let calls = &item.operator.calls;
    let mut paragraphs = Vec::new();
    let mut say = |text: String| paragraphs.push(text);
    let fields = |names: &[String]| {
        let names: Vec<_> = names
            .iter()
            .map(|name| format!("`{}`", field_name(name)))
            .collect();
        list(&names).unwrap_or_default()
    };
    if item.operator.works_in_phase_one() {
        say(format!(
            "Phase one does the work: the host waits for what the stream still does, and {} go through the host. It can be neither \
             prepared ahead nor captured.",
            fields(&calls.host_copies)
        ));
    }
    if !calls.communicator.is_empty() {
        say(format!(
            "Every rank of the communicator named by {} makes the same call.",
            fields(&calls.communicator)
        ));
    }
    if calls.waits_for_ranks {
        say("Waits on the device for other ranks.".to_owned());
    }
    if !calls.data_dependent_outputs.is_empty() {
        say(format!(
            "The data decide the shape of {}: give room for the largest, and run it by \
             [`Plan::run_for_shapes_unchecked`](aclnn::Plan::run_for_shapes_unchecked), which tells the true shape after a wait.",
            fields(&calls.data_dependent_outputs)
        ));
    }
    if !calls.output_shape_from_values.is_empty() {
        say(format!(
            "The right shape of {} depends on values of an input, which the caller has to know on the host.",
            fields(&calls.output_shape_from_values)
        ));
    }
    if !calls.changes_handles.is_empty() || !calls.may_change_handles.is_empty() {
        let changed: Vec<_> = calls
            .changes_handles
            .keys()
            .chain(calls.may_change_handles.keys())
            .cloned()
            .collect();
        let certain = if calls.changes_handles.is_empty() {
            "may change"
        } else {
            "changes"
        };
        let note = calls
            .changes_handles_note
            .as_deref()
            .map_or(String::new(), |note| format!(" ({note})"));
        say(format!(
            "Phase one {certain} what describes {}{note}; so descriptors are made anew for each call.",
            fields(&changed)
        ));
    }
    if !calls.random.is_empty() {
        let state: Vec<_> = calls.random.values().flatten().cloned().collect();
        say(format!(
            "The state of the random numbers is in {}: a call with the same values gives the same numbers.",
            fields(&state)
        ));
    }
    if !calls.host_values.is_empty() {
        say(format!(
            "The values of {} shape the kernel: other values are another plan.",
            fields(&calls.host_values)
        ));
    }
    if calls.delays_stream {
        say("Holds the stream.".to_owned());
    }
    if !calls.memory_through_addresses.is_empty() {
        say(format!(
            "{} holds device addresses: the memory behind them is read or written too, and nothing here knows of it.",
            fields(&calls.memory_through_addresses)
        ));
    }
    if let Some(prefix) = &calls.valid_prefix {
        say(format!(
            "Only the beginning of the outputs means something; `{}` says how much.",
            field_name(&prefix.counted_by)
        ));
    }
    if calls.max_workspace.is_some() {
        say(
            "The largest workspace that later values of its arrays may need: \
             [`Plan::max_workspace_size_unchecked`](aclnn::Plan::max_workspace_size_unchecked)."
                .to_owned(),
        );
    }
    if let (Some(note), false) = (&calls.note, item.operator.works_in_phase_one()) {
        say(format!("Note: {note}."));
    }
    for change in &item.operator.type_changes {
        let (before, after) = &change.between;
        let after = after.as_deref().unwrap_or("the development branch");
        say(format!(
            "**The prototype changed** between {before} and {after}. The version that CANN tells chooses which one is called; where it \
             does not tell, or an argument does not exist there, the call is refused with \
             [`ErrorKind::EntryPointMissing`](aclnn::ErrorKind::EntryPointMissing)."
        ));
    }
    paragraphs
}

/// `a, b and c`.
fn list(names: &[String]) -> Option<String> {
    match names {
        [] => None,
        [one] => Some(one.clone()),
        [most @ .., last] => Some(format!("{} and {last}", most.join(", "))),
    }
}

fn join(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.push(paragraph.clone());
    }
    lines
}
