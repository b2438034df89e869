//! An operator that this crate checks is one file in `src` and one in `sim`: nothing else names it but the lists of what there
//! is.

use std::fs;
use std::path::{Path, PathBuf};

/// All sources below a folder but the simulator's generated ones, which name every operator of CANN, and the guide, which is
/// documentation.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("generated") && !path.ends_with("src/guide") {
                found.extend(files(&path));
            }
        } else if path
            .extension()
            .is_some_and(|kind| kind == "rs" || kind == "c" || kind == "h")
        {
            found.push(path);
        }
    }
    found
}

#[test]
fn small_operators_are_whole_in_two_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (operator, name) in [
        ("dequant_bias", "DequantBias"),
        ("group_quant", "GroupQuant"),
    ] {
        let names = |path: &PathBuf| {
            let text = fs::read(path).unwrap();
            let text = String::from_utf8_lossy(&text);
            text.contains(operator) || text.contains(name)
        };
        let mut found: Vec<String> = [root.join("src"), root.join("sim")]
            .iter()
            .flat_map(|folder| files(folder))
            .filter(names)
            .map(|path| path.strip_prefix(root).unwrap().display().to_string())
            .collect();
        found.sort();
        let expected = [
            format!("sim/operator_{operator}.c"),
            "src/lib.rs".to_owned(),
            format!("src/operators/{operator}.rs"),
            "src/operators/mod.rs".to_owned(),
        ];
        assert_eq!(found, expected);
    }
}
