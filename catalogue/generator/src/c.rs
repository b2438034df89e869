//! Writes the simulated Atlas's C: both functions of each operator, with their true prototypes, and what they are told.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::rust::HEADER;
use crate::table::{Direction, Kind, Operator, Parameter, Table};

/// Words of C that cannot be the name of a parameter, and names that the functions use.
const TAKEN: &[&str] = &[
    "auto",
    "break",
    "case",
    "char",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extern",
    "float",
    "for",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "register",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "typedef",
    "union",
    "unsigned",
    "void",
    "volatile",
    "while",
    "bool",
    "workspaceSize",
    "executor",
];

/// The files' names and texts.
pub fn files(table: &Table) -> Vec<(String, String)> {
    table
        .libraries()
        .iter()
        .map(|library| (format!("operators_{library}.c"), file(table, library)))
        .collect()
}

fn file(table: &Table, library: &str) -> String {
    let mut text = format!(
        "/* {HEADER}\n * The operators of libopapi_{library}.so. */\n#include \"generic.h\"\n\n\
         /* What changes is told of few parameters. */\n#pragma GCC diagnostic ignored \"-Wmissing-field-initializers\"\n"
    );
    // Where C types changed between releases, no one prototype is right for every version that the simulator tells.
    for operator in table
        .operators_of(library)
        .filter(|operator| operator.type_changes.is_empty())
    {
        write_operator(&mut text, operator);
    }
    text
}

fn write_operator(text: &mut String, operator: &Operator) {
    let name = &operator.name;
    let _ = writeln!(
        text,
        "\nstatic const sim_parameter parameters_{name}[] = {{"
    );
    for parameter in &operator.parameters {
        let direction = match parameter.direction {
            Direction::In => "ACLSIM_IN",
            Direction::Out => "ACLSIM_OUT",
            Direction::InOut => "ACLSIM_IN_OUT",
        };
        let _ = writeln!(
            text,
            "    {{\"{}\", ACLSIM_ARGUMENT_{}, {direction}, {}{}}},",
            parameter.name,
            kind(operator, parameter),
            parameter.optional || parameter.null_in_callers,
            changes(operator, parameter),
        );
    }
    let mut flags = Vec::new();
    if operator.works_in_phase_one() {
        flags.push("SIM_WORKS_IN_PHASE_ONE");
    }
    if !operator.calls.same_tensor_in_callers.is_empty() {
        flags.push("SIM_IN_PLACE");
    }
    if !operator.calls.data_dependent_outputs.is_empty() {
        flags.push("SIM_SHAPES_FROM_DATA");
    }
    let flags = if flags.is_empty() {
        "0".to_owned()
    } else {
        flags.join(" | ")
    };
    text.push_str("};\n");
    write_phase_one(
        text,
        operator,
        "",
        &format!("{name}GetWorkspaceSize"),
        &flags,
    );
    if let Some(function) = &operator.calls.max_workspace {
        write_phase_one(text, operator, "max_", function, &flags);
    }
    let _ = writeln!(
        text,
        "SIM_GENERIC aclnnStatus {name}(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream) SIM_PHASE_TWO"
    );
}

/// Phase one, or a function with its parameters that tells the largest workspace.
fn write_phase_one(
    text: &mut String,
    operator: &Operator,
    prefix: &str,
    function: &str,
    flags: &str,
) {
    let name = &operator.name;
    let _ = writeln!(
        text,
        "const sim_operator {prefix}operator_{name} = {{\"{name}\", \"{function}\", parameters_{name}, {}, {flags}}};\n",
        operator.parameters.len()
    );
    let _ = writeln!(
        text,
        "SIM_GENERIC aclnnStatus {function}({}, uint64_t *workspaceSize, aclOpExecutor **executor)\n{{",
        declarations(operator)
    );
    let arguments: Vec<_> = operator
        .parameters
        .iter()
        .map(|parameter| {
            format!(
                "{{.{} = {}}}",
                member(operator, parameter),
                c_name(parameter)
            )
        })
        .collect();
    let _ = writeln!(
        text,
        "    const sim_operator *sim_operator_ = &{prefix}operator_{name};\n    const sim_argument sim_arguments_[] = {{{}}};\n    SIM_PHASE_ONE;\n}}\n",
        arguments.join(", ")
    );
}

/// What phase one, or the kernel, leaves changed in a descriptor of the program's.
fn changes(operator: &Operator, parameter: &Parameter) -> String {
    let calls = &operator.calls;
    let mut flags = BTreeSet::new();
    let told = [&calls.changes_handles, &calls.may_change_handles];
    for what in told
        .into_iter()
        .filter_map(|told| told.get(&parameter.name))
        .flatten()
    {
        flags.insert(match what.as_str() {
            "view_shape" | "view_strides" => "SIM_CHANGES_VIEW",
            "data_type" => "SIM_CHANGES_DTYPE",
            "view_format" | "storage_format" | "original_format" => "SIM_CHANGES_FORMAT",
            _ => "SIM_CHANGES_STORAGE",
        });
    }
    if calls.data_dependent_outputs.contains(&parameter.name) {
        flags.insert("SIM_SHAPE_FROM_DATA");
    }
    if flags.is_empty() {
        return String::new();
    }
    format!(", {}", Vec::from_iter(flags).join(" | "))
}

/// `const aclTensor *x, aclTensor *out`.
pub fn declarations(operator: &Operator) -> String {
    let declared = operator.parameters.iter().map(|parameter| {
        let c_type = parameter.c_type.declared();
        let space = if c_type.ends_with('*') { "" } else { " " };
        format!("{c_type}{space}{}", c_name(parameter))
    });
    declared.collect::<Vec<_>>().join(", ")
}

fn c_name(parameter: &Parameter) -> String {
    let underscore = if TAKEN.contains(&parameter.name.as_str()) {
        "_"
    } else {
        ""
    };
    format!("{}{underscore}", parameter.name)
}

fn kind(operator: &Operator, parameter: &Parameter) -> &'static str {
    match operator.kind(parameter) {
        Kind::Tensor => "TENSOR",
        Kind::TensorList => "TENSOR_LIST",
        Kind::Scalar => "SCALAR",
        Kind::ScalarList => "SCALAR_LIST",
        Kind::IntArray => "INT_ARRAY",
        Kind::FloatArray => "FLOAT_ARRAY",
        Kind::BoolArray => "BOOL_ARRAY",
        Kind::Text | Kind::Communicator => "STRING",
        Kind::Int8 | Kind::Int32 | Kind::Int64 => "INTEGER",
        Kind::UInt32 | Kind::UInt64 => "NATURAL",
        Kind::Float | Kind::Double => "NUMBER",
        Kind::Bool => "BOOL",
        Kind::DataType => "DATA_TYPE",
    }
}

fn member(operator: &Operator, parameter: &Parameter) -> &'static str {
    match kind(operator, parameter) {
        "INTEGER" | "BOOL" | "DATA_TYPE" => "integer",
        "NATURAL" => "natural",
        "NUMBER" => "number",
        _ => "pointer",
    }
}
