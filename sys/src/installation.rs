//! Which installed toolkit a library belongs to, and of which version that is.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use crate::files;

/// Folders inside a toolkit that hold libraries, or parts with libraries of their own.
fn is_inside(name: &OsStr) -> bool {
    const NAMES: &[&str] = &["lib64", "lib", "runtime", "compiler", "opp"];
    name.to_str()
        .is_some_and(|name| NAMES.contains(&name) || name.ends_with("-linux"))
}

/// The folder of the toolkit that a library is part of, links resolved: `/usr/local/Ascend/cann-8.5.0` for
/// `/usr/local/Ascend/cann/lib64/libascendcl.so`. `None` when the file is not there.
///
/// A library that lies in no such folder belongs to the folder that it lies in.
pub fn toolkit_of(library: &Path) -> Option<PathBuf> {
    let file = std::fs::canonicalize(library).ok()?;
    Some(toolkit_of_path(file.parent()?))
}

fn toolkit_of_path(folder: &Path) -> PathBuf {
    let parts: Vec<Component> = folder.components().collect();
    let inside = |part: &Component| is_inside(part.as_os_str());
    // Operators lie some folders below `opp`, everything else in a `lib64`. What the parts above them are called does
    // not matter, once they are none of a toolkit's.
    let operators = parts.iter().rposition(|part| part.as_os_str() == "opp");
    let Some(mut end) = operators.or(parts.iter().rposition(inside)) else {
        return folder.to_owned();
    };
    while end > 0 && parts.get(end - 1).is_some_and(inside) {
        end -= 1;
    }
    parts.into_iter().take(end).collect()
}

/// The version that a toolkit's own files give; `None` where none of them does.
pub fn version_of(toolkit: &Path) -> Option<String> {
    let arch = format!("{}-linux", std::env::consts::ARCH);
    let files = [
        PathBuf::from("version.cfg"),
        PathBuf::from("version.info"),
        Path::new(&arch).join("ascend_toolkit_install.info"),
        PathBuf::from("ascend_toolkit_install.info"),
        PathBuf::from("runtime/version.info"),
        PathBuf::from("share/info/runtime/version.info"),
        PathBuf::from("opp/version.info"),
    ];
    files.iter().find_map(|file| {
        let text = files::read_text(&toolkit.join(file)).ok()??;
        version_in(&text)
    })
}

/// The value of the first line `version=...`, whatever its case, also of one such as `toolkit_running_version=[8.1:x]`.
fn version_in(text: &str) -> Option<String> {
    let line = |wanted: &dyn Fn(&str) -> bool| {
        text.lines().find_map(|line| {
            let (key, value) = line.split_once('=')?;
            wanted(&key.trim().to_ascii_lowercase()).then_some(value)
        })
    };
    let value =
        line(&|key| key == "version").or_else(|| line(&|key| key.ends_with("running_version")))?;
    // A list names every installed package, each as [version:name].
    let value = value.trim().trim_matches(['[', ']', '"']);
    let value = value.split([':', ',', ']']).next().unwrap_or_default();
    let is_version = !value.is_empty()
        && value.len() <= 64
        && value
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || ".-_+".contains(character));
    is_version.then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_belongs_to_the_folder_above_those_of_a_toolkit() {
        for (folder, toolkit) in [
            (
                "/usr/local/Ascend/cann-8.5.0/lib64",
                "/usr/local/Ascend/cann-8.5.0",
            ),
            ("/a/8.1.RC1/x86_64-linux/lib64", "/a/8.1.RC1"),
            ("/a/8.1.RC1/runtime/lib64", "/a/8.1.RC1"),
            ("/a/8.1.RC1/runtime/lib64/stub", "/a/8.1.RC1"),
            (
                "/a/8.1.RC1/opp/built-in/op_impl/ai_core/tbe/op_api/lib/linux/x86_64",
                "/a/8.1.RC1",
            ),
            ("/home/anna/libraries", "/home/anna/libraries"),
            ("/usr/lib/x86_64-linux-gnu", "/usr"),
            ("/lib64", "/"),
            ("/opt/toolkit/lib64", "/opt/toolkit"),
        ] {
            assert_eq!(
                toolkit_of_path(Path::new(folder)),
                Path::new(toolkit),
                "{folder}"
            );
        }
    }

    #[test]
    fn a_version_is_read_from_the_kinds_of_lines_that_toolkits_have() {
        for (text, version) in [
            (
                "package_name=Ascend-cann-toolkit\nversion=8.1.RC1\narch=x86_64\n",
                Some("8.1.RC1"),
            ),
            ("Version=8.5.0\ntimestamp=1\n", Some("8.5.0")),
            (
                "# x\ntoolkit_running_version=[8.2.RC1:8.2.RC1]\n",
                Some("8.2.RC1"),
            ),
            ("version=\n", None),
            ("version=\u{fffd}\u{0}\n", None),
            ("", None),
            ("no lines of this kind", None),
        ] {
            assert_eq!(version_in(text).as_deref(), version, "{text:?}");
        }
    }
}
