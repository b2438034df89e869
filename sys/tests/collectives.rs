//! HCCL against small libraries that are compiled here: where its functions are found, and what is said when they are
//! not; the configuration of communicators against the facts of each release.
#![cfg(target_os = "linux")]

use aclnn_sys::{
    CollectiveFunctions, Collectives, HcclCommConfig, HcclCommConfigCapability, LibraryRole,
    LoadErrorKind, Toolkit,
};

mod common;
use common::*;

/// What is known of HCCL.
fn facts() -> serde_json::Value {
    serde_json::from_str(include_str!("data/hccl.json")).unwrap()
}

/// Functions of HCCL that answer 0, and one that tells a capability.
fn hccl(names: &[&str], capability: Option<u32>) -> String {
    let mut source: String = names
        .iter()
        .map(|name| format!("int {name}(void) {{ return 0; }}\n"))
        .collect();
    if let Some(capability) = capability {
        source +=
            &format!("unsigned HcclGetCommConfigCapability(void) {{ return {capability}; }}\n");
    }
    source
}

/// The required functions that the newer releases have in `libhcomm.so`, or those that they have not there.
fn part(communicators: bool) -> Vec<&'static str> {
    let facts = facts();
    let library = |name: &str| {
        let functions = facts["functions"].as_array().unwrap().iter();
        let mut found = functions.filter(|function| function["name"] == name);
        found.next().unwrap()["library"] == "libhcomm.so"
    };
    let required = CollectiveFunctions::REQUIRED.iter().copied();
    required
        .filter(|name| library(name) == communicators)
        .collect()
}

fn names(collectives: &Collectives) -> Vec<(LibraryRole, String)> {
    let libraries = collectives.libraries().iter();
    libraries
        .map(|library| {
            let file = library.path.file_name().unwrap();
            (library.role, file.to_string_lossy().into_owned())
        })
        .collect()
}

#[test]
fn an_older_release_has_all_in_one_library() {
    let folder = Folder::toolkit();
    folder.library(
        "lib64/libhccl.so",
        &hccl(CollectiveFunctions::REQUIRED, None),
        &[],
    );
    let toolkit = folder.load().unwrap();
    let collectives = toolkit.collectives().unwrap();
    assert_eq!(
        names(collectives),
        [(LibraryRole::Collectives, "libhccl.so".to_owned())]
    );
    assert_eq!(
        collectives.functions().missing(),
        CollectiveFunctions::OPTIONAL
    );
    assert_eq!(collectives.capability(), None);
    let reads = |field| collectives.reads(HcclCommConfigCapability(field));
    assert_eq!([0, 1, 2].map(reads), [true, true, false]);
}

#[test]
fn a_newer_release_has_two_libraries_also_where_the_first_does_not_lead_to_the_second() {
    for linked in [true, false] {
        let folder = Folder::toolkit();
        let second = hccl(&part(true), Some(12));
        let communicators =
            folder.library("lib64/libhcomm.so", &second, &["-Wl,-soname,libhcomm.so"]);
        let rpath = "-Wl,-rpath,$ORIGIN,--no-as-needed";
        let arguments: &[&str] = if linked {
            &[rpath, communicators.to_str().unwrap()]
        } else {
            &[]
        };
        let first = hccl(&part(false), None) + "int HcclReduce(void) { return 0; }";
        folder.library("lib64/libhccl.so", &first, arguments);
        let toolkit = folder.load().unwrap();
        let collectives = toolkit.collectives().unwrap();
        assert_eq!(
            names(collectives),
            [
                (LibraryRole::Collectives, "libhccl.so".to_owned()),
                (LibraryRole::Communicators, "libhcomm.so".to_owned())
            ],
            "{linked}"
        );
        assert!(collectives.functions().HcclReduce.is_some());
        assert!(collectives.functions().HcclGroupStart.is_none());
        assert_eq!(collectives.capability(), Some(12));
    }
}

#[test]
fn a_toolkit_without_hccl_works_and_says_what_is_missing() {
    let folder = Folder::toolkit();
    let toolkit: Toolkit = folder.load().unwrap();
    let error = toolkit.collectives().unwrap_err();
    assert_eq!(error.kind(), &LoadErrorKind::NotFound);
    assert_eq!(error.library(), LibraryRole::Collectives);
    assert!(error.to_string().contains("libhccl.so"), "{error}");
    // The answer is kept: a library that comes later is not looked for.
    folder.library(
        "lib64/libhccl.so",
        &hccl(CollectiveFunctions::REQUIRED, None),
        &[],
    );
    assert!(toolkit.collectives().is_err());
}

#[test]
fn each_of_the_ten_functions_is_needed_and_named() {
    assert_eq!(CollectiveFunctions::REQUIRED.len(), 10);
    for without in CollectiveFunctions::REQUIRED {
        let folder = Folder::toolkit();
        let mut names = CollectiveFunctions::REQUIRED.to_vec();
        names.retain(|name| name != without);
        let file = folder.library("lib64/libhccl.so", &hccl(&names, None), &[]);
        let toolkit = folder.load().unwrap();
        let error = toolkit.collectives().unwrap_err();
        let expected = LoadErrorKind::SymbolMissing {
            symbol: without,
            file,
        };
        assert_eq!(error.kind(), &expected);
        assert!(
            error.to_string().starts_with("libhccl.so of CANN lacks"),
            "{error}"
        );
    }
}

/// The layout of a version ends with the field that the facts name, and begins with the size of that layout.
#[test]
fn configurations_end_where_the_loaded_library_stops_reading() {
    let facts = facts();
    let record = &facts["records"]["HcclCommConfig"]["by_tree"]["2026-08"];
    assert_eq!(record["size"], size_of::<HcclCommConfig>());
    let versions = facts["config_versions"].as_array().unwrap();
    for capability in [None, Some(3), Some(4), Some(5), Some(7), Some(11), Some(12)] {
        let folder = Folder::toolkit();
        let source = hccl(CollectiveFunctions::REQUIRED, capability);
        folder.library("lib64/libhccl.so", &source, &[]);
        let toolkit = folder.load().unwrap();
        let collectives = toolkit.collectives().unwrap();
        let (version, size) = collectives.config_layout();
        let known = versions
            .iter()
            .any(|entry| entry["version"] == version && entry["size"] == size);
        assert!(known, "version {version} with {size} bytes");

        let config = collectives.config();
        let bytes = config.reserved.map(|byte| byte as u8);
        assert_eq!(bytes[..8], (size as u64).to_ne_bytes());
        let magic = facts["config_magic"].as_u64().unwrap() as u32;
        assert_eq!(bytes[8..12], magic.to_ne_bytes());
        assert_eq!(bytes[12..16], version.to_ne_bytes());

        let initial = |field: &str| facts["config_init"][field].as_u64().unwrap();
        assert_eq!(u64::from(config.hcclBufferSize), initial("hcclBufferSize"));
        assert_eq!(
            u64::from(config.hcclDeterministic),
            initial("hcclDeterministic")
        );
        assert_eq!(
            u64::from(config.hcclOpExpansionMode),
            initial("hcclOpExpansionMode")
        );
        assert_eq!(
            u64::from(config.hcclRdmaTrafficClass),
            initial("hcclRdmaTrafficClass")
        );
        assert_eq!(
            u64::from(config.hcclRdmaServiceLevel),
            initial("hcclRdmaServiceLevel")
        );
        assert_eq!(
            u64::from(config.hcclWorldRankID),
            initial("hcclWorldRankID")
        );
        assert_eq!(config.hcclJobID, initial("hcclJobID"));
        assert_eq!(
            u64::from(config.aclGraphZeroCopyEnable),
            initial("aclGraphZeroCopyEnable")
        );
        assert_eq!(
            u64::from(config.hcclExecTimeOut as u32),
            initial("hcclExecTimeOut")
        );
        assert_eq!(u64::from(config.hcclQos), initial("hcclQos"));
        assert_eq!(
            config.hcclSymWinMaxMemSizePerRank,
            initial("hcclSymWinMaxMemSizePerRank")
        );
        assert_eq!(
            u64::from(config.hcclChannelSqDepth),
            initial("hcclChannelSqDepth")
        );
        let texts = [
            &config.hcclCommName[..],
            &config.hcclUdi,
            &config.hcclAlgo,
            &config.hcclRetryEnable,
            &config.hcclRetryParams,
            &config.hcclBufferName,
        ];
        assert!(texts.iter().all(|text| text.iter().all(|byte| *byte == 0)));
    }
}
