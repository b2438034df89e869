//! Writes the catalogue's Rust: plain items, so that nothing is expanded when it is built.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::docs;
use crate::item::{Field, Item};
use crate::prototypes;
use crate::table::{Direction, Kind, Operator, Table};

/// The first line of each file.
pub const HEADER: &str = "Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.";

/// The files' names and texts.
pub fn files(table: &Table) -> Vec<(String, String)> {
    let libraries = table.libraries();
    let mut files: Vec<_> = libraries
        .iter()
        .map(|library| (format!("{library}.rs"), library_file(table, library)))
        .collect();
    files.push(("signatures.rs".to_owned(), signatures(table)));
    files.push(("mod.rs".to_owned(), module(&libraries, table)));
    files
}

fn module(libraries: &BTreeSet<&str>, table: &Table) -> String {
    let mut text = format!("//! {HEADER}\n\n");
    for library in libraries {
        let _ = writeln!(text, "pub mod {library};");
    }
    text.push_str("mod signatures;\n\nuse aclnn::operators::{Definition, Operator};\n\n");
    let _ = writeln!(
        text,
        "/// Each operator of the catalogue once, in the order of their names."
    );
    let _ = writeln!(
        text,
        "pub static DEFINITIONS: [&Definition; {}] = [",
        table.operators.len()
    );
    for operator in &table.operators {
        let _ = writeln!(
            text,
            "    <{}::{} as Operator>::DEFINITION,",
            operator.library,
            operator.item()
        );
    }
    text.push_str("];\n");
    text
}

fn library_file(table: &Table, library: &str) -> String {
    let mut text = format!(
        "// {HEADER}\n//! The operators of `libopapi_{library}.so`, which are in `libopapi.so` where there is one library for all.\n\n"
    );
    text.push_str(
        "use aclnn::DType;\n\
         use aclnn::operators::{\n    \
         Access, AttributeList, BoolArray, CommunicatorName, Definition, FloatArray, IntArray, Kind, OlderPrototype, Operator, Parameter,\n    \
         PrototypeChange, Role, Scalar, ScalarList, Text,\n};\n\n\
         use super::signatures;\n\
         use crate::visit::{described, optional_input, optional_inputs, optional_output, optional_outputs};\n",
    );
    for item in table.operators_of(library).flat_map(Item::all) {
        write_item(&mut text, &item);
    }
    text
}

fn write_item(text: &mut String, item: &Item<'_>) {
    let name = &item.name;
    text.push('\n');
    comment(text, "", &docs::operator(item));
    if item.operator.deprecated {
        text.push_str("#[deprecated = \"CANN's documents call the operator deprecated\"]\n");
    }
    text.push_str("#[derive(Clone, Debug)]\n");
    if item.attributes().next().is_none() {
        let _ = writeln!(text, "pub struct {name} {{}}");
    } else {
        let _ = writeln!(text, "pub struct {name} {{");
        for field in item.attributes() {
            comment(text, "    ", &docs::field(item, field));
            let _ = writeln!(text, "    pub {}: {},", field.name, attribute_type(field));
        }
        text.push_str("}\n");
    }
    text.push('\n');
    comment(text, "", &docs::operands(item));
    let has_operands = item.operands().next().is_some();
    let _ = writeln!(text, "pub struct {name}Operands<A: Access> {{");
    for field in item.operands() {
        comment(text, "    ", &docs::field(item, field));
        let _ = writeln!(text, "    pub {}: {},", field.name, operand_type(field));
    }
    if !has_operands {
        text.push_str("    /// There are none.\n    pub none: std::marker::PhantomData<A>,\n");
    }
    text.push_str("}\n\n");
    write_implementation(text, item, has_operands);
}

fn write_implementation(text: &mut String, item: &Item<'_>, has_operands: bool) {
    let (name, operator) = (&item.name, item.operator);
    text.push_str("// SAFETY: prototype and directions are those of the table; the lists below are in its order.\n");
    let _ = writeln!(text, "unsafe impl Operator for {name} {{");
    let _ = writeln!(text, "    type Operands<A: Access> = {name}Operands<A>;\n");
    text.push_str("    // SAFETY: as for the implementation.\n");
    text.push_str(
        "    const DEFINITION: &'static Definition = &unsafe {\n        Definition::new(\n",
    );
    let _ = writeln!(
        text,
        "            \"{}\",\n            \"{0}GetWorkspaceSize\",\n            &[",
        operator.name
    );
    for field in &item.parameters {
        let _ = writeln!(
            text,
            "                described(\"{}\", {}),",
            field.parameter.name,
            kind(field)
        );
    }
    let _ = writeln!(
        text,
        "            ],\n            signatures::{},\n        )",
        operator.signature()
    );
    for change in definition_changes(item) {
        let _ = writeln!(text, "        .{change}");
    }
    text.push_str("    };\n\n");

    let attributes: Vec<_> = item
        .attributes()
        .map(|field| format!("self.{}.attribute()", field.name))
        .collect();
    if attributes.is_empty() {
        text.push_str("    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}\n\n");
    } else {
        text.push_str("    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {\n        list.extend_from_slice(&[\n");
        for attribute in attributes {
            let _ = writeln!(text, "            {attribute},");
        }
        text.push_str("        ]);\n    }\n\n");
    }
    if has_operands {
        let _ = writeln!(
            text,
            "    fn operands<'v, A: Access>(operands: &'v {name}Operands<A>, visit: &mut A::Visit<'v>) {{"
        );
        for field in item.operands() {
            let _ = writeln!(
                text,
                "        {}(visit, &operands.{});",
                visitor(field),
                field.name
            );
        }
        text.push_str("    }\n}\n");
    } else {
        let _ = writeln!(
            text,
            "    fn operands<'v, A: Access>(_: &'v {name}Operands<A>, _: &mut A::Visit<'v>) {{}}\n}}"
        );
    }
}

fn visitor(field: &Field<'_>) -> &'static str {
    match (field.kind, field.writes(), field.is_option()) {
        (Kind::TensorList, false, _) => "optional_inputs::<A>",
        (Kind::TensorList, true, _) => "optional_outputs::<A>",
        (_, false, false) => "A::input",
        (_, true, false) => "A::output",
        (_, false, true) => "optional_input::<A>",
        (_, true, true) => "optional_output::<A>",
    }
}

/// What is changed in a definition that follows the usual two phases.
fn definition_changes(item: &Item<'_>) -> Vec<String> {
    let operator = item.operator;
    let mut changes = Vec::new();
    if let Some(release) = &operator.since {
        changes.push(format!("since(\"{release}\")"));
    }
    if !operator.calls.data_dependent_outputs.is_empty() {
        let outputs = item.parameters.iter().enumerate().filter(|(_, field)| {
            operator
                .calls
                .data_dependent_outputs
                .contains(&field.parameter.name)
        });
        let places: Vec<_> = outputs.map(|(place, _)| place.to_string()).collect();
        changes.push(format!("with_shapes_from_data(&[{}])", places.join(", ")));
    } else if operator.changes_descriptors() {
        changes.push("changing_descriptors()".to_owned());
    }
    if let Some(function) = &operator.calls.max_workspace {
        changes.push(format!("with_max_workspace(\"{function}\")"));
    }
    if operator.works_in_phase_one() {
        changes.push("working_in_phase_one()".to_owned());
    }
    let same: Vec<_> = item
        .parameters
        .iter()
        .enumerate()
        .filter_map(|(index, field)| Some(format!("({}, {index})", field.same_as?)))
        .collect();
    if !same.is_empty() {
        changes.push(format!("with_same_tensors(&[{}])", same.join(", ")));
    }
    if let Some(prototypes) = prototypes::rust(operator) {
        changes.push(format!("with_prototypes(&{prototypes})"));
    }
    changes
}

fn attribute_type(field: &Field<'_>) -> String {
    let plain = match field.kind {
        Kind::Scalar => "Scalar",
        Kind::ScalarList => "ScalarList",
        Kind::IntArray => "IntArray",
        Kind::FloatArray => "FloatArray",
        Kind::BoolArray => "BoolArray",
        Kind::Text => "Text",
        Kind::Communicator => "CommunicatorName",
        Kind::Int8 => "i8",
        Kind::Int32 => "i32",
        Kind::Int64 => "i64",
        Kind::UInt32 => "u32",
        Kind::UInt64 => "u64",
        Kind::Float => "f32",
        Kind::Double => "f64",
        Kind::Bool => "bool",
        Kind::DataType => "DType",
        Kind::Tensor | Kind::TensorList => unreachable!("a tensor is no attribute"),
    };
    if field.is_option() {
        format!("Option<{plain}>")
    } else {
        plain.to_owned()
    }
}

fn operand_type(field: &Field<'_>) -> String {
    let access = match (field.kind, field.writes()) {
        (Kind::TensorList, false) => "A::InList",
        (Kind::TensorList, true) => "A::OutList",
        (_, false) => "A::In",
        (_, true) => "A::Out",
    };
    if field.is_option() {
        format!("Option<{access}>")
    } else {
        access.to_owned()
    }
}

pub fn kind(field: &Field<'_>) -> String {
    let role = match field.direction {
        Direction::In => "In",
        Direction::Out => "Out",
        Direction::InOut => "InOut",
    };
    match field.kind {
        Kind::Tensor => format!("Kind::Tensor(Role::{role})"),
        Kind::TensorList => format!("Kind::TensorList(Role::{role})"),
        other => format!("Kind::{other:?}"),
    }
}

fn comment(text: &mut String, indent: &str, lines: &[String]) {
    for line in lines {
        if line.is_empty() {
            let _ = writeln!(text, "{indent}///");
        } else {
            let _ = writeln!(text, "{indent}/// {line}");
        }
    }
}

/// One function for each list of types that phase ones have to a C compiler.
fn signatures(table: &Table) -> String {
    let mut all: BTreeSet<String> = table.operators.iter().map(Operator::signature).collect();
    all.extend(table.operators.iter().flat_map(prototypes::signatures));
    let mut text = format!("// {HEADER}\n");
    text.push_str(
        "//! Calls of phase one, by the types of its parameters: `p` is a pointer, `l` `int64_t`, `i` `int32_t`, `c` `int8_t`, `u` \
         `uint64_t`,\n//! `v` `uint32_t`, `f` `float`, `d` `double`, `b` `bool`.\n\n\
         use std::ffi::c_void;\nuse std::mem::transmute;\n\n\
         use aclnn::aclnn_sys::UntypedFunction;\nuse aclnn::operators::PhaseOne;\n\ntype P = *const c_void;\n",
    );
    for signature in &all {
        let types: Vec<_> = signature
            .chars()
            .map(|letter| match letter {
                'p' => "P",
                'l' => "i64",
                'i' => "i32",
                'c' => "i8",
                'u' => "u64",
                'v' => "u32",
                'f' => "f32",
                'd' => "f64",
                'b' => "bool",
                _ => unreachable!("no type has the letter {letter}"),
            })
            .collect();
        let arguments: Vec<_> = (0..types.len())
            .map(|index| format!("a.get({index}), "))
            .collect();
        let _ = write!(
            text,
            "\n/// # Safety\n/// The function has these parameters, and the arguments are of their kinds.\n\
             pub(crate) unsafe fn {signature}(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {{\n    \
             type F = unsafe extern \"C\" fn({}, *mut u64, *mut *mut c_void) -> i32;\n    \
             // SAFETY: the caller's promise.\n    \
             unsafe {{\n        let function = transmute::<UntypedFunction, F>(function);\n        \
             function({}a.workspace_size(), a.executor())\n    }}\n}}\n",
            types.join(", "),
            arguments.concat(),
        );
    }
    text
}
