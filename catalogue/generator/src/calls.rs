//! Writes the calls of a test: each item once, with valid arguments made from the table, and what the simulated Atlas is to
//! record of it.

use std::fmt::Write;

use crate::item::{Field, Item};
use crate::rust::HEADER;
use crate::table::{Kind, Table};

/// The files' names and texts.
pub fn files(table: &Table) -> Vec<(String, String)> {
    let libraries = table.libraries();
    let mut files: Vec<_> = libraries
        .iter()
        .map(|library| (format!("{library}.rs"), file(table, library)))
        .collect();
    let mut module = format!("// {HEADER}\n");
    for library in &libraries {
        let _ = writeln!(module, "pub mod {library};");
    }
    files.push(("mod.rs".to_owned(), module));
    files
}

fn file(table: &Table, library: &str) -> String {
    let mut text = format!(
        "// {HEADER}\nuse aclnn_operators::{library}::*;\n\nuse crate::caller::{{Caller, Expected as E}};\n\n/// Calls each operator of the library.\npub fn all(c: &mut Caller) {{\n"
    );
    let items: Vec<Item<'_>> = table.operators_of(library).flat_map(Item::all).collect();
    for item in &items {
        let _ = writeln!(text, "    {}(c);", function(item));
    }
    text.push_str("}\n");
    for item in &items {
        write_call(&mut text, item);
    }
    text
}

fn function(item: &Item<'_>) -> String {
    format!("call_{}", item.name.to_lowercase())
}

fn write_call(text: &mut String, item: &Item<'_>) {
    let _ = writeln!(text, "\nfn {}(c: &mut Caller) {{", function(item));
    // What is recorded, by the order of the parameters in C, whatever the order of the fields.
    let expected: Vec<_> = item
        .parameters
        .iter()
        .enumerate()
        .map(|(place, field)| {
            format!(
                "(\"{}\", {})",
                field.parameter.name,
                expected(item, place, field)
            )
        })
        .collect();
    let attributes: Vec<_> = numbered(item)
        .filter(|(_, field)| !field.kind.is_operand())
        .map(|(place, field)| attribute(place, field))
        .collect();
    let operands: Vec<_> = numbered(item)
        .filter(|(_, field)| field.kind.is_operand() && field.same_as.is_none())
        .map(|(place, field)| operand(place, field))
        .collect();
    let lists: Vec<_> = numbered(item)
        .filter(|(_, field)| field.kind == Kind::TensorList && field.same_as.is_none())
        .map(|(place, field)| {
            let (mutable, list) = if field.writes() {
                ("mut ", "outputs")
            } else {
                ("", "inputs")
            };
            format!("    let {mutable}list_{place} = tensors.{list}({place});\n")
        })
        .collect();
    let _ = writeln!(text, "    let expected = [{}];", expected.join(", "));
    let _ = writeln!(
        text,
        "    let tensors = c.tensors({});",
        item.parameters.len()
    );
    text.push_str(&lists.concat());
    let _ = writeln!(
        text,
        "    let operator = {} {{ {} }};",
        item.name,
        attributes.join(", ")
    );
    let operands = if operands.is_empty() {
        "none: std::marker::PhantomData".to_owned()
    } else {
        operands.join(", ")
    };
    let _ = writeln!(
        text,
        "    let operands = {}Operands {{ {operands} }};",
        item.name
    );
    text.push_str("    c.call(operator, operands, &expected);\n}\n");
}

fn numbered<'a>(item: &'a Item<'a>) -> impl Iterator<Item = (usize, &'a Field<'a>)> {
    item.parameters.iter().enumerate()
}

/// What may be left out, and in which of two rounds it is: each argument is seen both ways, and beside others that are not.
fn left_out_in(field: &Field<'_>) -> Option<usize> {
    let may_be = field.is_option() && field.may_be_null();
    may_be.then_some(field.parameter.name.len() % 2)
}

/// The value of a field, as the field has it.
fn given(field: &Field<'_>, value: &str) -> String {
    match left_out_in(field) {
        Some(round) => format!("{}: c.optional({round}, {value})", field.name),
        None if field.is_option() => format!("{}: Some({value})", field.name),
        None => format!("{}: {value}", field.name),
    }
}

fn number(place: usize) -> usize {
    // Fits into eight bits.
    place + 3
}

fn attribute(place: usize, field: &Field<'_>) -> String {
    let n = number(place);
    let value = match field.kind {
        Kind::Scalar => format!("{n}i64.into()"),
        Kind::ScalarList => format!("vec![aclnn::operators::Scalar::from({n}i64)].into()"),
        Kind::IntArray => format!("[{n}, -1].into()"),
        Kind::FloatArray => format!("[{n}.5].into()"),
        Kind::BoolArray => "[true, false].into()".to_owned(),
        Kind::Text => format!("c\"text {n}\".into()"),
        Kind::Communicator => format!("c.communicator({n})"),
        Kind::Int8 | Kind::Int32 | Kind::Int64 => format!("-{n}"),
        Kind::UInt32 | Kind::UInt64 => format!("{n}"),
        Kind::Float | Kind::Double => format!("{n}.5"),
        Kind::Bool => format!("{}", place.is_multiple_of(2)),
        Kind::DataType => "aclnn::DType::Float16".to_owned(),
        Kind::Tensor | Kind::TensorList => unreachable!("a tensor is no attribute"),
    };
    given(field, &value)
}

fn operand(place: usize, field: &Field<'_>) -> String {
    let value = match (field.kind, field.writes()) {
        (Kind::TensorList, true) => format!("&mut list_{place}[..]"),
        (Kind::TensorList, false) => format!("&list_{place}[..]"),
        (_, true) => format!("tensors.output({place})"),
        (_, false) => format!("tensors.input({place})"),
    };
    given(field, &value)
}

fn expected(item: &Item<'_>, place: usize, field: &Field<'_>) -> String {
    // One tensor as two parameters is recorded twice.
    let (place, field) = match field.same_as {
        Some(first) => (first, &item.parameters[first]),
        None => (place, field),
    };
    let n = number(place);
    let value = match field.kind {
        Kind::Tensor => format!("E::Tensor({place})"),
        Kind::TensorList => format!("E::List({place})"),
        Kind::Scalar => format!("E::Scalar({n})"),
        Kind::ScalarList => format!("E::Scalars({n})"),
        Kind::IntArray => format!("E::Json(\"[{n},-1]\")"),
        Kind::FloatArray => format!("E::Json(\"[{n}.5]\")"),
        Kind::BoolArray => "E::Json(\"[true,false]\")".to_owned(),
        Kind::Text => format!("E::Json(\"\\\"text {n}\\\"\")"),
        Kind::Communicator => format!("E::Json(\"\\\"group {n}\\\"\")"),
        Kind::Int8 | Kind::Int32 | Kind::Int64 => format!("E::Json(\"-{n}\")"),
        Kind::UInt32 | Kind::UInt64 => format!("E::Json(\"{n}\")"),
        Kind::Float | Kind::Double => format!("E::Json(\"{n}.5\")"),
        Kind::Bool => format!("E::Json(\"{}\")", place.is_multiple_of(2)),
        Kind::DataType => "E::Json(\"1\")".to_owned(),
    };
    match left_out_in(field) {
        Some(round) => format!("c.or_null({round}, {value})"),
        None => value,
    }
}
