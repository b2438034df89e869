//! The loader against small libraries that are compiled here: what it opens, in which order, and what it says when it
//! cannot.
#![cfg(target_os = "linux")]

use std::collections::HashMap;
use std::path::PathBuf;

use aclnn_sys::search::Origin;
use aclnn_sys::{Functions, LibraryRole, LoadErrorKind, LoadOptions, Toolkit};

mod common;
use common::*;

static_assertions::assert_impl_all!(Toolkit: Send, Sync);
static_assertions::assert_impl_all!(aclnn_sys::LoadError: Send, Sync, Clone, std::error::Error);

/// Calls phase one of an operator made by [`operators`].
fn phase_one(toolkit: &Toolkit, name: &str) -> Option<i32> {
    let operator = toolkit.operator(name)?;
    // SAFETY: the function was compiled above from `int f(void)`.
    let function = unsafe {
        std::mem::transmute::<aclnn_sys::UntypedFunction, unsafe extern "C" fn() -> i32>(
            operator.get_workspace_size,
        )
    };
    // SAFETY: it reads and writes nothing.
    Some(unsafe { function() })
}

fn roles(toolkit: &Toolkit) -> Vec<(LibraryRole, String)> {
    let libraries = toolkit.libraries().iter();
    libraries
        .map(|library| {
            (
                library.role,
                library
                    .path
                    .file_name()
                    .unwrap()
                    .to_string_lossy()
                    .into_owned(),
            )
        })
        .collect()
}

#[test]
fn the_required_functions_are_enough() {
    let folder = Folder::toolkit();
    let toolkit = folder.load().unwrap();
    assert_eq!(
        roles(&toolkit),
        [
            (LibraryRole::Runtime, "libascendcl.so".into()),
            (LibraryRole::Nnopbase, "libnnopbase.so".into())
        ]
    );
    for name in Functions::OPTIONAL {
        assert!(toolkit.missing().contains(name), "{name}");
    }
    assert!(toolkit.functions().aclFinalize.is_none());
    assert!(toolkit.operators().aclnnQuantize.is_none());
    assert!(toolkit.operator("aclnnQuantize").is_none());
    assert!(
        toolkit
            .attempts()
            .iter()
            .any(|attempt| attempt.path.ends_with("libopapi.so") && attempt.absent)
    );
    assert!(toolkit.stubs().is_empty());
}

#[test]
fn functions_stay_callable_after_the_toolkit_is_dropped() {
    let folder = Folder::toolkit();
    let toolkit = folder.load().unwrap();
    let init = toolkit.functions().aclInit;
    drop(toolkit);
    // SAFETY: the library is never closed; its aclInit was compiled above and looks at no argument.
    assert_eq!(unsafe { init(std::ptr::null()) }, 100002);
}

#[test]
fn an_optional_function_is_found_where_it_is() {
    let folder = Folder::new();
    let source = runtime(&[]) + "int aclrtStreamGetId(void) { return 0; }";
    folder.library("lib64/libascendcl.so", &source, &[]);
    folder.library("lib64/libnnopbase.so", &nnopbase(), &[]);
    let toolkit = folder.load().unwrap();
    assert!(toolkit.functions().aclrtStreamGetId.is_some());
    assert!(!toolkit.missing().contains(&"aclrtStreamGetId"));
}

#[test]
fn the_newer_name_of_the_runtime_is_the_second_choice() {
    let folder = Folder::new();
    folder.library("libacl_rt.so", &runtime(&[]), &[]);
    folder.library("libnnopbase.so", &nnopbase(), &[]);
    let toolkit = folder.load().unwrap();
    assert_eq!(
        roles(&toolkit)[0],
        (LibraryRole::Runtime, "libacl_rt.so".into())
    );
    assert_eq!(
        toolkit.libraries()[1].path,
        folder.path().join("libnnopbase.so")
    );
}

#[test]
fn a_forwarded_function_is_traced_to_the_file_that_answers() {
    let folder = Folder::toolkit();
    let real = folder.library(
        "lib64/libacl_rt.so",
        &runtime(&[]),
        &["-Wl,-soname,libacl_rt.so"],
    );
    let rpath = format!("-Wl,-rpath,{}", folder.path().join("lib64").display());
    folder.library(
        "lib64/libascendcl.so",
        "int placeholder;",
        &["-Wl,--no-as-needed", real.to_str().unwrap(), &rpath],
    );
    let toolkit = folder.load().unwrap();
    assert_eq!(
        roles(&toolkit)[0],
        (LibraryRole::Runtime, "libascendcl.so".into())
    );
    assert_eq!(toolkit.libraries()[0].file.as_deref(), Some(&*real));
}

#[test]
fn an_empty_folder_is_not_found_and_every_place_is_named() {
    let folder = Folder::new();
    let error = folder.load().unwrap_err();
    assert_eq!(error.kind(), &LoadErrorKind::NotFound);
    assert_eq!(error.library(), LibraryRole::Runtime);
    let tried: Vec<_> = error
        .attempts()
        .iter()
        .map(|attempt| attempt.path.clone())
        .collect();
    let expected = [
        "lib64/libascendcl.so",
        "lib64/libacl_rt.so",
        "libascendcl.so",
        "libacl_rt.so",
    ];
    assert_eq!(tried, expected.map(|file| folder.path().join(file)));
    for path in tried {
        assert!(
            error.to_string().contains(path.to_str().unwrap()),
            "{error}"
        );
    }
}

#[test]
fn a_missing_driver_is_told_from_a_missing_toolkit() {
    let folder = Folder::toolkit();
    let driver = folder.library(
        "libascend_hal.so",
        "int drv;",
        &["-Wl,-soname,libascend_hal.so"],
    );
    folder.library(
        "lib64/libascendcl.so",
        &runtime(&[]),
        &["-Wl,--no-as-needed", driver.to_str().unwrap()],
    );
    std::fs::remove_file(driver).unwrap();
    let error = folder.load().unwrap_err();
    assert_eq!(
        error.kind(),
        &LoadErrorKind::DependencyMissing {
            file: "libascend_hal.so".into()
        }
    );
    assert!(error.is_driver_missing());
    assert!(
        error
            .to_string()
            .contains("libascend_hal.so: cannot open shared object file"),
        "{error}"
    );
}

#[test]
fn a_damaged_library_is_told_from_a_missing_one() {
    let folder = Folder::toolkit();
    std::fs::write(folder.path().join("lib64/libascendcl.so"), "not a library").unwrap();
    let error = folder.load().unwrap_err();
    assert_eq!(error.kind(), &LoadErrorKind::CannotOpen);
    assert!(!error.attempts()[0].absent);
}

#[test]
fn a_missing_required_function_is_named_with_its_file() {
    let folder = Folder::toolkit();
    let path = folder.library("lib64/libascendcl.so", &runtime(&["aclrtMalloc"]), &[]);
    let error = folder.load().unwrap_err();
    assert_eq!(
        error.kind(),
        &LoadErrorKind::SymbolMissing {
            symbol: "aclrtMalloc",
            file: path
        }
    );
    assert_eq!(error.library(), LibraryRole::Runtime);

    let folder = Folder::toolkit();
    let path = folder.library(
        "lib64/libnnopbase.so",
        "void *aclCreateTensor(void) { return 0; }",
        &[],
    );
    let error = folder.load().unwrap_err();
    assert_eq!(
        error.kind(),
        &LoadErrorKind::SymbolMissing {
            symbol: "aclDestroyTensor",
            file: path
        }
    );
    assert_eq!(error.library(), LibraryRole::Nnopbase);
}

#[test]
fn a_missing_libnnopbase_is_named_and_the_runtime_reported_as_opened() {
    let folder = Folder::toolkit();
    std::fs::remove_file(folder.path().join("lib64/libnnopbase.so")).unwrap();
    let error = folder.load().unwrap_err();
    assert_eq!(
        (error.kind(), error.library()),
        (&LoadErrorKind::NotFound, LibraryRole::Nnopbase)
    );
    assert_eq!(error.opened().len(), 1);
    assert!(
        error
            .attempts()
            .iter()
            .all(|attempt| attempt.path.ends_with("libnnopbase.so"))
    );
}

#[test]
fn split_operator_libraries_are_used_without_the_whole_one() {
    let folder = Folder::toolkit();
    folder.library(
        "lib64/libopapi.so",
        &operators(&["aclnnQuantize", "aclnnOld"], 1),
        &[],
    );
    folder.library(
        "lib64/libopapi_nn.so",
        &operators(&["aclnnQuantize", "aclnnAscendQuant"], 2),
        &[],
    );
    folder.library("lib64/libopapi_math.so", &operators(&["aclnnAdd"], 3), &[]);
    let toolkit = folder.load().unwrap();
    assert_eq!(
        roles(&toolkit)[2..],
        [
            (LibraryRole::SplitOperators, "libopapi_math.so".into()),
            (LibraryRole::SplitOperators, "libopapi_nn.so".into())
        ]
    );
    assert_eq!(phase_one(&toolkit, "aclnnQuantize"), Some(2));
    assert_eq!(phase_one(&toolkit, "aclnnAdd"), Some(3));
    assert_eq!(phase_one(&toolkit, "aclnnOld"), None);
    assert!(toolkit.operators().aclnnAscendQuant.is_some());
    assert_eq!(toolkit.operators().missing(), ["aclnnAscendQuantV3"]);
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    assert!(!maps.contains(folder.path().join("lib64/libopapi.so").to_str().unwrap()));
}

#[test]
fn a_damaged_split_library_does_not_let_the_whole_one_in() {
    let folder = Folder::toolkit();
    folder.library("lib64/libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    std::fs::write(folder.path().join("lib64/libopapi_nn.so"), "not a library").unwrap();
    let toolkit = folder.load().unwrap();
    assert!(toolkit.operators().aclnnQuantize.is_none());
    assert!(
        toolkit
            .attempts()
            .iter()
            .any(|attempt| attempt.path.ends_with("libopapi_nn.so") && !attempt.absent)
    );
}

#[test]
fn an_operator_with_one_phase_is_not_there() {
    let folder = Folder::toolkit();
    folder.library(
        "lib64/libopapi.so",
        "int aclnnQuantize(void) { return 0; }",
        &[],
    );
    let toolkit = folder.load().unwrap();
    assert!(toolkit.operators().aclnnQuantize.is_none());
    assert!(toolkit.operator("aclnnQuantize").is_none());
    assert!(toolkit.operator("aclnn\0Quantize").is_none());
}

#[test]
fn custom_operators_go_first_unless_they_are_not_wanted() {
    let folder = Folder::toolkit();
    folder.library(
        "lib64/libopapi.so",
        &operators(&["aclnnQuantize", "aclnnAscendQuant"], 1),
        &[],
    );
    folder.library(
        "custom/op_api/lib/libcust_opapi.so",
        &operators(&["aclnnQuantize"], 2),
        &[],
    );
    folder.library(
        "opp/vendors/one/op_api/lib/libcust_opapi.so",
        &operators(&["aclnnQuantize", "aclnnOne"], 3),
        &[],
    );
    std::fs::write(
        folder.path().join("opp/vendors/config.ini"),
        "load_priority=one\n",
    )
    .unwrap();
    let surroundings = Variables(HashMap::from([
        ("ASCEND_CUSTOM_OPP_PATH", folder.path().join("custom")),
        ("ASCEND_OPP_PATH", folder.path().join("opp")),
    ]));
    let options = LoadOptions::new().directory(folder.path());
    let toolkit = Toolkit::load_in(&options, &surroundings).unwrap();
    assert_eq!(phase_one(&toolkit, "aclnnQuantize"), Some(2));
    assert_eq!(phase_one(&toolkit, "aclnnOne"), Some(3));
    assert_eq!(phase_one(&toolkit, "aclnnAscendQuant"), Some(1));
    let owner = toolkit.operator("aclnnQuantize").unwrap().library;
    assert_eq!(
        (owner.role, owner.origin),
        (
            LibraryRole::CustomOperators,
            Origin::Variable("ASCEND_CUSTOM_OPP_PATH")
        )
    );

    let toolkit = Toolkit::load_in(&options.custom_operators(false), &surroundings).unwrap();
    assert_eq!(phase_one(&toolkit, "aclnnQuantize"), Some(1));
}

#[test]
fn stubs_are_known_by_their_folder() {
    let folder = Folder::new();
    folder.library("devlib/libascendcl.so", &runtime(&[]), &[]);
    folder.library("devlib/libnnopbase.so", &nnopbase(), &[]);
    let toolkit = Toolkit::load_in(
        &LoadOptions::new().directory(folder.path().join("devlib")),
        &Nothing,
    )
    .unwrap();
    assert_eq!(toolkit.stubs().len(), 2);
}

#[test]
fn the_toolkit_of_the_environment_is_opened_from_one_place() {
    let folder = Folder::toolkit();
    folder.library("lib64/libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    let name = "the_toolkit_of_the_environment_is_opened_from_one_place";
    if in_own_process(name, &[("ASCEND_TOOLKIT_HOME", folder.path())]) {
        let home = PathBuf::from(std::env::var_os("ASCEND_TOOLKIT_HOME").unwrap());
        let toolkit = Toolkit::load(&LoadOptions::new()).unwrap();
        assert_eq!(toolkit.libraries().len(), 3);
        for library in toolkit.libraries() {
            assert_eq!(library.origin, Origin::Variable("ASCEND_TOOLKIT_HOME"));
            assert_eq!(library.path.parent(), Some(&*home.join("lib64")));
        }
        assert!(toolkit.attempts().iter().all(|attempt| attempt.absent));
    }
}

#[test]
fn the_system_search_goes_before_the_toolkit_of_the_environment() {
    let (first, second) = (Folder::new(), Folder::toolkit());
    first.library("libascendcl.so", &runtime(&[]), &[]);
    first.library("libnnopbase.so", &nnopbase(), &[]);
    first.library("libopapi_nn.so", &operators(&["aclnnQuantize"], 2), &[]);
    first.library("libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    let name = "the_system_search_goes_before_the_toolkit_of_the_environment";
    let variables = [
        ("LD_LIBRARY_PATH", first.path()),
        ("ASCEND_TOOLKIT_HOME", second.path()),
    ];
    if in_own_process(name, &variables) {
        let path = PathBuf::from(std::env::var_os("LD_LIBRARY_PATH").unwrap());
        let toolkit = Toolkit::load(&LoadOptions::new()).unwrap();
        let files: Vec<_> = toolkit
            .libraries()
            .iter()
            .map(|library| library.file.clone().unwrap())
            .collect();
        assert_eq!(
            files,
            ["libascendcl.so", "libnnopbase.so", "libopapi_nn.so"].map(|file| path.join(file))
        );
        assert!(
            toolkit
                .libraries()
                .iter()
                .all(|library| library.origin == Origin::SystemSearch)
        );
        assert_eq!(phase_one(&toolkit, "aclnnQuantize"), Some(2));
    }
}

#[test]
fn libraries_beside_the_runtime_complete_what_the_system_search_does_not_find() {
    let folder = Folder::toolkit();
    folder.library("lib64/libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    let runtime_alone = Folder::new();
    std::os::unix::fs::symlink(
        folder.path().join("lib64/libascendcl.so"),
        runtime_alone.path().join("libascendcl.so"),
    )
    .unwrap();
    let name = "libraries_beside_the_runtime_complete_what_the_system_search_does_not_find";
    let variables = [
        ("LD_LIBRARY_PATH", runtime_alone.path()),
        ("ASCEND_HOME_PATH", folder.path()),
    ];
    if in_own_process(name, &variables) {
        let toolkit = Toolkit::load(&LoadOptions::new()).unwrap();
        let origins: Vec<_> = toolkit
            .libraries()
            .iter()
            .map(|library| library.origin)
            .collect();
        let variable = Origin::Variable("ASCEND_HOME_PATH");
        assert_eq!(origins, [Origin::SystemSearch, variable, variable]);
    }
}

#[test]
fn operator_libraries_that_somebody_else_opened_are_kept_to() {
    let folder = Folder::toolkit();
    folder.library("lib64/libopapi.so", &operators(&["aclnnQuantize"], 1), &[]);
    folder.library(
        "lib64/libopapi_nn.so",
        &operators(&["aclnnQuantize"], 2),
        &[],
    );
    let name = "operator_libraries_that_somebody_else_opened_are_kept_to";
    if in_own_process(name, &[("ASCEND_TOOLKIT_HOME", folder.path())]) {
        let home = PathBuf::from(std::env::var_os("ASCEND_TOOLKIT_HOME").unwrap());
        // SAFETY: the library was compiled above and has no constructors; it stays open.
        let engine = unsafe { libloading::Library::new(home.join("lib64/libopapi.so")) }.unwrap();
        std::mem::forget(engine);
        let toolkit = Toolkit::load(&LoadOptions::new()).unwrap();
        assert_eq!(
            roles(&toolkit)[2..],
            [(LibraryRole::WholeOperators, "libopapi.so".into())]
        );
        assert_eq!(phase_one(&toolkit, "aclnnQuantize"), Some(1));
    }
}
