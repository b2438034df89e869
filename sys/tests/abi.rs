//! The C headers against facts that were read from CANN's own headers and documents: types of functions, values of
//! enumerators and constants, layouts of structures. The facts become static assertions, which a compiler then holds.
//!
//! `ACLNN_ABI_COMPILERS` lists the compilers (default `cc`); one whose name ends in `++` gets the headers as C++14.
#![cfg(target_os = "linux")]

mod facts;

use std::path::Path;
use std::process::{Command, Output};

use facts::{Declared, Fact};

const SAME: &str = r#"
#include "bindings.h"
#ifdef __cplusplus
#include <type_traits>
#define HOLDS(condition, name) static_assert(condition, name)
#define FUNCTION(name, ...) HOLDS((std::is_same<decltype(&name), __VA_ARGS__>::value), #name)
#define ALIAS(name, ...) HOLDS((std::is_same<name, __VA_ARGS__>::value), #name)
#define UNDERLYING(name, ...) HOLDS((std::is_same<std::underlying_type<name>::type, __VA_ARGS__>::value), #name)
#define ALIGNMENT(name) alignof(name)
#else
#define HOLDS(condition, name) _Static_assert(condition, name)
#define FUNCTION(name, ...) HOLDS(_Generic(&name, __VA_ARGS__: 1, default: 0), #name)
#define ALIAS(name, ...) HOLDS(_Generic((name *)0, __typeof__(__VA_ARGS__) *: 1, default: 0), #name)
#define UNDERLYING(name, ...) HOLDS(_Generic((name)0, __VA_ARGS__: 1, default: 0), #name)
#define ALIGNMENT(name) _Alignof(name)
#endif
"#;

fn compilers() -> Vec<String> {
    let list = std::env::var("ACLNN_ABI_COMPILERS").unwrap_or_else(|_| "cc".to_owned());
    list.split_whitespace().map(str::to_owned).collect()
}

fn compile(compiler: &str, facts: &[Fact]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("facts.c");
    let assertions: Vec<String> = facts.iter().map(Fact::assertion).collect();
    std::fs::write(&source, format!("{SAME}{}\n", assertions.join("\n"))).unwrap();
    let mut command = Command::new(compiler);
    if compiler.ends_with("++") {
        command.args(["-x", "c++", "-std=c++14"]);
    } else {
        command.args(["-std=gnu11"]);
    }
    command
        .args(["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I"])
        .arg(root.join("include"))
        .arg("-I")
        .arg(root);
    let output = command.arg(&source).output();
    output.unwrap_or_else(|error| panic!("this test needs the compiler {compiler}: {error}"))
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_declaration_agrees_with_the_facts() {
    let facts = Declared::read().facts();
    for sort in [
        "function",
        "enumerator",
        "enumeration",
        "constant",
        "record",
        "alias",
    ] {
        assert!(
            facts.iter().any(|fact| fact.sort() == sort),
            "no fact of the sort {sort}"
        );
    }
    for compiler in compilers() {
        let output = compile(&compiler, &facts);
        assert!(output.status.success(), "{compiler}: {}", errors(&output));
    }
}

#[test]
fn a_false_fact_of_each_sort_is_noticed() {
    let facts = Declared::read().facts();
    let chosen = [
        ("function", "aclrtMemcpyAsync"),
        ("function", "aclnnQuantizeGetWorkspaceSize"),
        ("function", "aclFinalize"),
        ("enumerator", "ACL_BF16"),
        ("enumeration", "aclDataType"),
        ("constant", "ACL_EVENT_SYNC"),
        ("constant", "ACL_ERROR_RT_STREAM_SYNC_TIMEOUT"),
        ("record", "aclrtPtrAttributes"),
        ("record", "HcclCommConfig"),
        ("function", "HcclAllReduce"),
        ("enumerator", "HCCL_DATA_TYPE_HIF8"),
        ("alias", "aclrtStream"),
    ];
    for (sort, name) in chosen {
        let fact = facts
            .iter()
            .find(|fact| fact.sort() == sort && fact.name() == name);
        let falsified = fact
            .unwrap_or_else(|| panic!("no {sort} {name}"))
            .falsified();
        for compiler in compilers() {
            let output = compile(&compiler, std::slice::from_ref(&falsified));
            assert!(
                !output.status.success(),
                "{compiler} takes the false {sort} {name}"
            );
            assert!(
                errors(&output).contains(name),
                "{compiler}: {}",
                errors(&output)
            );
        }
    }
}

#[test]
fn every_declared_function_is_bound_and_no_other() {
    let mut declared = Declared::read().functions;
    let mut bound: Vec<String> = [
        aclnn_sys::Functions::REQUIRED,
        aclnn_sys::Functions::OPTIONAL,
        aclnn_sys::CollectiveFunctions::REQUIRED,
        aclnn_sys::CollectiveFunctions::OPTIONAL,
        aclnn_sys::Tools::OPTIONAL,
        aclnn_sys::Compiler::REQUIRED,
        aclnn_sys::Compiler::OPTIONAL,
    ]
    .concat()
    .iter()
    .map(|name| name.to_string())
    .collect();
    for name in aclnn_sys::Operators::NAMES {
        bound.extend([name.to_string(), format!("{name}GetWorkspaceSize")]);
    }
    declared.sort();
    bound.sort();
    assert_eq!(declared, bound);
}

#[test]
fn the_bindings_have_every_declaration() {
    let declared = Declared::read();
    // The generator breaks long lines: compare without white space.
    let bare = |text: &str| {
        text.split_whitespace()
            .collect::<String>()
            .replace(",)", ")")
    };
    let bindings = bare(include_str!("../src/bindings.rs"));
    for name in &declared.functions {
        let line = format!("pub type {name} = unsafe extern \"C\" fn(");
        assert!(bindings.contains(&bare(&line)), "{name}");
    }
    for (enumeration, enumerators) in &declared.enumerations {
        for (name, value) in enumerators {
            let line = format!("pub const {name}: {enumeration} = {enumeration}({value});");
            assert!(bindings.contains(&bare(&line)), "{line}");
        }
    }
}

#[test]
fn enumerations_have_four_bytes_in_rust() {
    macro_rules! four_bytes {
        ($($name:ident)*) => {
            [$((stringify!($name), size_of::<aclnn_sys::$name>(), align_of::<aclnn_sys::$name>())),*]
        };
    }
    let sizes = four_bytes! {
        aclDataType aclFormat aclrtRunMode aclrtLastErrLevel aclSysParamOpt aclCANNPackageName aclrtDeviceStatus
        aclrtDevAttr aclDeviceInfo aclrtStreamStatus aclrtEventRecordedStatus aclrtEventWaitStatus aclrtMemMallocPolicy
        aclrtMemcpyKind aclrtMemAttr aclrtMemLocationType aclmdlRICaptureMode aclmdlRICaptureStatus
        aclrtBinaryLoadOptionType aclrtFuncAttribute aclrtEngineType aclrtLaunchKernelAttrId aclrtErrorType
        aclrtAicoreErrorType
        HcclResult HcclDataType HcclReduceOp HcclConfig HcclSendRecvType HcclCommConfigCapability
    };
    for (name, size, align) in sizes {
        assert_eq!((size, align), (4, 4), "{name}");
    }
    let mut named: Vec<_> = sizes.iter().map(|(name, ..)| name.to_string()).collect();
    let mut declared: Vec<_> = Declared::read().enumerations.into_keys().collect();
    named.sort();
    declared.sort();
    assert_eq!(named, declared);
}

#[test]
fn status_numbers_have_the_names_and_classes_of_the_facts() {
    let facts = facts::read("abi.json");
    let class = |class: aclnn_sys::codes::ErrorClass| format!("{class:?}");
    let mut expected = Vec::new();
    for error in facts["errors"].as_array().unwrap() {
        let name = error["name"].as_str().unwrap();
        let code = aclnn_sys::codes::errors()
            .iter()
            .find(|code| code.name == name);
        let code = code.unwrap_or_else(|| panic!("{name} is not listed"));
        assert_eq!(
            i64::from(code.number),
            error["value"].as_i64().unwrap(),
            "{name}"
        );
        let wanted = match error["class"].as_str().unwrap() {
            "oom_device" => "OutOfDeviceMemory".to_owned(),
            "oom_host" => "OutOfHostMemory".to_owned(),
            other => other
                .split('_')
                .map(|word| word[..1].to_uppercase() + &word[1..])
                .collect(),
        };
        assert_eq!(class(code.class), wanted, "{name}");
        expected.push(name);
    }
    assert_eq!(aclnn_sys::codes::errors().len(), expected.len());
    let statuses = facts["aclnn_status"].as_array().unwrap();
    assert_eq!(aclnn_sys::codes::statuses().len(), statuses.len());
    for status in statuses {
        let number = i32::try_from(status["value"].as_i64().unwrap()).unwrap();
        assert_eq!(
            aclnn_sys::codes::status(number).unwrap().name,
            status["name"].as_str().unwrap()
        );
    }
}
