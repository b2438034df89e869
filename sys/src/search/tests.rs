use std::collections::{HashMap, HashSet};

use super::*;

#[derive(Default)]
struct Imagined {
    variables: HashMap<&'static str, &'static str>,
    files: HashSet<PathBuf>,
    texts: HashMap<PathBuf, &'static str>,
}

impl Imagined {
    fn with_files<const N: usize>(files: [&str; N]) -> Imagined {
        Imagined {
            files: files.iter().map(PathBuf::from).collect(),
            ..Imagined::default()
        }
    }
}

impl Surroundings for Imagined {
    fn variable(&self, name: &str) -> Option<OsString> {
        self.variables.get(name).map(OsString::from)
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files.contains(path)
    }

    fn read(&self, path: &Path) -> Option<String> {
        self.texts.get(path).map(|text| (*text).to_owned())
    }
}

fn directories(places: &[Place]) -> Vec<Option<&str>> {
    places
        .iter()
        .map(|place| {
            place
                .directory
                .as_deref()
                .map(|path| path.to_str().unwrap())
        })
        .collect()
}

#[test]
fn a_bare_machine_has_the_system_search_and_the_standard_places() {
    let places = places(&LoadOptions::new(), &Imagined::default());
    assert_eq!(
        directories(&places),
        [
            None,
            Some("/usr/local/Ascend/cann/lib64"),
            Some("/usr/local/Ascend/ascend-toolkit/latest/lib64")
        ]
    );
    assert_eq!(
        places[0].path_of("libascendcl.so"),
        Path::new("libascendcl.so")
    );
    assert_eq!(
        places[1].path_of("libascendcl.so"),
        Path::new("/usr/local/Ascend/cann/lib64/libascendcl.so")
    );
}

#[test]
fn the_toolkit_of_the_environment_goes_before_the_standard_places() {
    let surroundings = Imagined {
        variables: HashMap::from([("ASCEND_HOME_PATH", "/b"), ("ASCEND_TOOLKIT_HOME", "/a")]),
        ..Imagined::default()
    };
    let places = places(&LoadOptions::new(), &surroundings);
    assert_eq!(
        directories(&places)[..3],
        [None, Some("/a/lib64"), Some("/b/lib64")]
    );
    assert_eq!(places[1].origin, Origin::Variable("ASCEND_TOOLKIT_HOME"));
    assert_eq!(places.len(), 5);
}

#[test]
fn empty_variables_and_repeats_are_dropped() {
    let surroundings = Imagined {
        variables: HashMap::from([
            ("ASCEND_TOOLKIT_HOME", ""),
            ("ASCEND_HOME_PATH", "/usr/local/Ascend/cann"),
        ]),
        ..Imagined::default()
    };
    let places = places(&LoadOptions::new(), &surroundings);
    assert_eq!(places.len(), 3);
    assert_eq!(places[1].origin, Origin::Variable("ASCEND_HOME_PATH"));
}

#[test]
fn a_given_folder_is_looked_at_alone() {
    let surroundings = Imagined {
        variables: HashMap::from([("ASCEND_TOOLKIT_HOME", "/a")]),
        ..Imagined::default()
    };
    let given = places(&LoadOptions::new().directory("/given"), &surroundings);
    assert_eq!(directories(&given), [Some("/given/lib64"), Some("/given")]);
    let beside = places_beside(&given, &given[1], Some(Path::new("/given/libacl_rt.so")));
    assert_eq!(directories(&beside), [Some("/given")]);
    let empty = places(&LoadOptions::new().directory(""), &surroundings);
    assert_eq!(
        empty[1].path_of("libascendcl.so"),
        Path::new("./libascendcl.so")
    );
}

#[test]
fn the_other_libraries_are_looked_for_where_the_runtime_was() {
    let places = places(&LoadOptions::new(), &Imagined::default());
    let beside = places_beside(
        &places,
        &places[2],
        Some(Path::new("/elsewhere/libacl_rt.so")),
    );
    assert_eq!(
        directories(&beside),
        [
            Some("/usr/local/Ascend/ascend-toolkit/latest/lib64"),
            Some("/elsewhere"),
            None,
            Some("/usr/local/Ascend/cann/lib64")
        ]
    );
}

#[test]
fn custom_operators_come_from_the_list_then_from_the_vendors() {
    let mut surroundings = Imagined::with_files([
        "/x/op_api/lib/libcust_opapi.so",
        "/y/op_api/lib/libcust_opapi.so",
        "/opp/vendors/late/op_api/lib/libcust_opapi.so",
        "/opp/vendors/early/op_api/lib/libcust_opapi.so",
        "/opp/vendors/unlisted/op_api/lib/libcust_opapi.so",
    ]);
    surroundings.variables = HashMap::from([
        ("ASCEND_CUSTOM_OPP_PATH", "/y::/absent:/x:/y"),
        ("ASCEND_OPP_PATH", "/opp"),
    ]);
    surroundings.texts.insert(
        PathBuf::from("/opp/vendors/config.ini"),
        "# vendors\n load_priority = early, absent ,late,\n",
    );
    let found: Vec<_> = custom_operators(&surroundings)
        .into_iter()
        .map(|(_, path)| {
            path.to_str()
                .unwrap()
                .trim_end_matches("/op_api/lib/libcust_opapi.so")
                .to_owned()
        })
        .collect();
    assert_eq!(
        found,
        ["/y", "/x", "/opp/vendors/early", "/opp/vendors/late"]
    );
}

#[test]
fn without_a_list_of_vendors_there_are_none() {
    let mut surroundings = Imagined::with_files(["/opp/vendors/a/op_api/lib/libcust_opapi.so"]);
    surroundings.variables = HashMap::from([("ASCEND_OPP_PATH", "/opp")]);
    assert_eq!(custom_operators(&surroundings), []);
    surroundings
        .texts
        .insert(PathBuf::from("/opp/vendors/config.ini"), "priority=a");
    assert_eq!(custom_operators(&surroundings), []);
}

#[test]
fn split_operator_libraries_win_and_exclude_the_whole_one() {
    let surroundings = Imagined::with_files([
        "/l/libopapi.so",
        "/l/libopapi_nn.so",
        "/l/libopapi_math.so",
        "/l/libaclnn_math.so",
    ]);
    assert_eq!(
        operator_files(Path::new("/l"), &surroundings),
        OperatorFiles::Split(vec![
            "/l/libopapi_math.so".into(),
            "/l/libopapi_nn.so".into()
        ])
    );
}

#[test]
fn the_whole_operator_library_is_used_when_the_mark_of_a_split_one_is_absent() {
    let surroundings = Imagined::with_files([
        "/l/libopapi.so",
        "/l/libopapi_math.so",
        "/l/libaclnn_rand.so",
    ]);
    assert_eq!(
        operator_files(Path::new("/l"), &surroundings),
        OperatorFiles::Whole(vec!["/l/libopapi.so".into(), "/l/libaclnn_rand.so".into()])
    );
    assert_eq!(
        operator_files(Path::new("/m"), &surroundings),
        OperatorFiles::None
    );
}

#[test]
fn stub_folders_are_known_by_name() {
    for path in [
        "/cann/devlib/libascendcl.so",
        "/t/x86_64-linux/devlib/linux/x86_64/libacl_rt.so",
        "/t/runtime/lib64/stub/libascendcl.so",
    ] {
        assert!(looks_like_stub(Path::new(path)), "{path}");
    }
    for path in [
        "/cann/lib64/libascendcl.so",
        "/home/devlibrary/libascendcl.so",
        "libascendcl.so",
    ] {
        assert!(!looks_like_stub(Path::new(path)), "{path}");
    }
}
