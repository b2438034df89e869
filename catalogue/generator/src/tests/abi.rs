//! The prototypes of the simulated Atlas's C against those by which the catalogue calls, for each operator.
//!
//! What the catalogue knows of an operator becomes a type of C, which a compiler holds against the declaration.
//! `ACLNN_ABI_COMPILERS` lists the compilers (default `cc`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use aclnn::operators::{Definition, Kind};
use aclnn_operators::DEFINITIONS;

use crate::table::Table;

fn catalogue() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn table() -> Table {
    let text = fs::read_to_string(catalogue().join("operators.json")).expect("the table");
    serde_json::from_str(&text).expect("a table")
}

/// The type in C, and the letter for it in the names of the catalogue's typed calls.
fn c_type(kind: Kind) -> (&'static str, char) {
    match kind {
        Kind::Tensor(_) => ("aclTensor *", 'p'),
        Kind::TensorList(_) => ("aclTensorList *", 'p'),
        Kind::Scalar => ("aclScalar *", 'p'),
        Kind::ScalarList => ("aclScalarList *", 'p'),
        Kind::IntArray => ("aclIntArray *", 'p'),
        Kind::FloatArray => ("aclFloatArray *", 'p'),
        Kind::BoolArray => ("aclBoolArray *", 'p'),
        Kind::Text | Kind::Communicator => ("char *", 'p'),
        Kind::Int8 => ("int8_t", 'c'),
        Kind::Int32 => ("int32_t", 'i'),
        Kind::Int64 => ("int64_t", 'l'),
        Kind::UInt32 => ("uint32_t", 'v'),
        Kind::UInt64 => ("uint64_t", 'u'),
        Kind::Float => ("float", 'f'),
        Kind::Double => ("double", 'd'),
        Kind::Bool => ("bool", 'b'),
        Kind::DataType => ("aclDataType", 'i'),
        other => panic!("{other:?} has no type here"),
    }
}

fn assertion(definition: &Definition) -> String {
    let name = definition.name();
    let parameters: String = (definition.parameters().iter())
        .map(|parameter| format!("{}, ", c_type(parameter.kind).0))
        .collect();
    format!(
        "SAME({name}GetWorkspaceSize, ({parameters}uint64_t *, aclOpExecutor **));\n\
         SAME({name}, (void *, uint64_t, aclOpExecutor *, aclrtStream));\n"
    )
}

/// Compiles assertions behind all declarations; the compiler's words if it refuses.
fn compile(compiler: &str, assertions: &str) -> Result<(), String> {
    let table = table();
    let root = catalogue().join("..");
    // Whether what is pointed to is `const` is nothing to the binary interface, and the headers say it or not at will.
    let mut text = "#include <inttypes.h>\n#include <math.h>\n#include <pthread.h>\n#include <stdarg.h>\n#include <stdbool.h>\n\
        #include <stddef.h>\n#include <stdint.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <time.h>\n\
        #define const\n"
        .to_owned();
    for library in table
        .operators
        .iter()
        .map(|operator| operator.library.as_str())
        .collect::<BTreeSet<_>>()
    {
        let _ = writeln!(text, "#include \"generated/operators_{library}.c\"");
    }
    // Those that the simulator leaves out, because their prototype depends on the release: the newer ones.
    for operator in table
        .operators
        .iter()
        .filter(|operator| !operator.type_changes.is_empty())
    {
        let (name, parameters) = (&operator.name, crate::c::declarations(operator));
        let _ = writeln!(
            text,
            "aclnnStatus {name}GetWorkspaceSize({parameters}, uint64_t *workspaceSize, aclOpExecutor **executor);\n\
             aclnnStatus {name}(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);"
        );
    }
    text.push_str(
        "#define SAME(name, parameters) _Static_assert(__builtin_types_compatible_p(__typeof__(name), aclnnStatus parameters), #name)\n",
    );
    text.push_str(assertions);
    let folder = tempfile::tempdir().expect("a folder");
    let source = folder.path().join("prototypes.c");
    fs::write(&source, text).expect("a file");
    let output = Command::new(compiler)
        .args(["-std=gnu11", "-fsyntax-only", "-w", "-I"])
        .arg(root.join("sim"))
        .arg("-I")
        .arg(root.join("sys/include"))
        .arg(&source)
        .output()
        .unwrap_or_else(|error| panic!("this test needs the compiler {compiler}: {error}"));
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn compilers() -> Vec<String> {
    let list = env::var("ACLNN_ABI_COMPILERS").unwrap_or_else(|_| "cc".to_owned());
    list.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn each_operator_is_called_as_the_simulator_declares_it() {
    let assertions: String = DEFINITIONS
        .iter()
        .map(|definition| assertion(definition))
        .collect();
    assert_eq!(DEFINITIONS.len(), 1121);
    for compiler in compilers() {
        if let Err(words) = compile(&compiler, &assertions) {
            panic!("{compiler}: {words}");
        }
        println!(
            "{compiler}: both functions of {} operators have the same types",
            DEFINITIONS.len()
        );
    }
}

#[test]
fn a_wrong_type_is_noticed() {
    for (wrong, name) in [
        (
            "SAME(aclnnRmsNormGetWorkspaceSize, (aclTensor *, aclTensor *, float, aclTensor *, aclTensor *, uint64_t *, aclOpExecutor **));",
            "aclnnRmsNorm",
        ),
        (
            "SAME(aclnnCatGetWorkspaceSize, (aclTensor *, int64_t, aclTensor *, uint64_t *, aclOpExecutor **));",
            "aclnnCat",
        ),
        (
            "SAME(aclnnAbs, (void *, uint64_t, aclOpExecutor *));",
            "aclnnAbs",
        ),
    ] {
        for compiler in compilers() {
            let words = compile(&compiler, wrong).expect_err(name);
            assert!(words.contains(name), "{compiler}: {words}");
        }
    }
}

#[test]
fn each_typed_call_has_the_types_of_its_operator() {
    let generated = catalogue().join("src/generated");
    let read = |name: &str| fs::read_to_string(generated.join(name)).expect("a generated file");
    // The types that each typed call gives the function.
    let signatures = read("signatures.rs");
    let mut calls = BTreeMap::new();
    for function in signatures.split("pub(crate) unsafe fn ").skip(1) {
        let name = function.split('(').next().unwrap_or_default();
        let types = function
            .split("extern \"C\" fn(")
            .nth(1)
            .and_then(|rest| rest.split(')').next());
        let letters: Option<String> = types
            .unwrap_or_default()
            .strip_suffix(", *mut u64, *mut *mut c_void")
            .map(|own| own.split(", "))
            .unwrap_or_else(|| panic!("{name} ends otherwise"))
            .map(|kind| {
                Some(match kind {
                    "P" => 'p',
                    "i8" => 'c',
                    "i32" => 'i',
                    "i64" => 'l',
                    "u32" => 'v',
                    "u64" => 'u',
                    "f32" => 'f',
                    "f64" => 'd',
                    "bool" => 'b',
                    _ => return None,
                })
            })
            .collect();
        calls.insert(
            name.to_owned(),
            letters.unwrap_or_else(|| panic!("{name} has another type")),
        );
    }
    // Which typed call each item uses.
    let mut used = BTreeMap::new();
    for library in ["cv.rs", "math.rs", "nn.rs", "transformer.rs"] {
        for item in read(library).split("Definition::new(").skip(1) {
            let name = item.split('"').nth(1).unwrap_or_default().to_owned();
            let call = item
                .split("signatures::")
                .nth(1)
                .and_then(|rest| rest.split([',', '\n']).next());
            used.insert(name, call.unwrap_or_default().to_owned());
        }
    }
    for definition in DEFINITIONS {
        let letters: String = (definition.parameters().iter())
            .map(|parameter| c_type(parameter.kind).1)
            .collect();
        let call = used.get(definition.name()).and_then(|call| calls.get(call));
        assert_eq!(call, Some(&letters), "{}", definition.name());
    }
}
