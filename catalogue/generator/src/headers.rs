//! Compares the table's prototypes with the C headers of a toolkit.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::table::{Base, Helper, Operator, Table};

/// A list of parameters, each its type as [`plain`] and its name.
type Parameters = Vec<(String, String)>;

/// Reads all headers below a folder and compares their prototypes with the table's.
///
/// # Errors
/// What could not be read, or which prototypes differ and in what.
pub fn compare(table: &Table, folder: &Path) -> Result<String, String> {
    let mut texts = Vec::new();
    read(folder, &mut texts)?;
    if texts.is_empty() {
        return Err(format!("{}: there are no headers", folder.display()));
    }
    let declared: BTreeMap<String, Parameters> =
        texts.iter().flat_map(|text| declarations(text)).collect();
    Comparison::new(table, &declared).result(texts.len(), declared.len())
}

fn read(folder: &Path, texts: &mut Vec<String>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| Ok(entry?.path()))
                .collect::<Result<Vec<_>, _>>()
        })
        .map_err(failed)?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read(&path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "h") {
            let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            texts.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

#[derive(Default)]
struct Comparison {
    agree: usize,
    differ: Vec<String>,
    absent: Vec<String>,
    /// Functions of the headers that the table does not have.
    unknown: BTreeSet<String>,
}

impl Comparison {
    fn new(table: &Table, declared: &BTreeMap<String, Parameters>) -> Comparison {
        let mut found = Comparison::default();
        let mut known = BTreeSet::new();
        let mut look = |function: String, allowed: &[Parameters]| {
            match declared.get(&function) {
                None => found.absent.push(function.clone()),
                Some(given)
                    if allowed
                        .iter()
                        .any(|allowed| first_difference(allowed, given).is_none()) =>
                {
                    found.agree += 1;
                }
                Some(given) => {
                    let difference = allowed
                        .first()
                        .and_then(|allowed| first_difference(allowed, given));
                    found
                        .differ
                        .push(format!("{function}: {}", difference.unwrap_or_default()));
                }
            }
            known.insert(function);
        };
        for operator in &table.operators {
            look(
                format!("{}GetWorkspaceSize", operator.name),
                &prototypes(operator),
            );
            if let Some(function) = &operator.calls.max_workspace {
                look(function.clone(), &prototypes(operator));
            }
        }
        for helper in &table.helpers {
            if let Some(parameters) = of_helper(helper) {
                look(helper.name.clone(), &[parameters]);
            }
        }
        found.unknown = declared
            .keys()
            .filter(|function| function.ends_with("GetWorkspaceSize") && !known.contains(*function))
            .cloned()
            .collect();
        found
    }

    fn result(self, headers: usize, declared: usize) -> Result<String, String> {
        let mut text = format!(
            "{headers} headers with {declared} functions: {} prototypes of the table agree, {} differ, {} are in no header",
            self.agree,
            self.differ.len(),
            self.absent.len()
        );
        for (what, names) in [
            ("in no header", self.absent),
            ("not in the table", self.unknown.into_iter().collect()),
        ] {
            if !names.is_empty() {
                let _ = write!(text, "\n{what}: {}", names.join(", "));
            }
        }
        if self.differ.is_empty() {
            return Ok(text);
        }
        Err(format!("{}\n{text}", self.differ.join("\n")))
    }
}

/// The prototypes that an operator may have: the table's, and an older one where it changed.
fn prototypes(operator: &Operator) -> Vec<Parameters> {
    let complete = |parameters: &mut dyn Iterator<Item = (Base, &String)>| -> Parameters {
        let own = parameters.map(|(base, name)| (of_base(base), name.clone()));
        let last = [
            ("uint64_t*", "workspaceSize"),
            ("aclOpExecutor**", "executor"),
        ];
        own.chain(last.map(|(kind, name)| (kind.to_owned(), name.to_owned())))
            .collect()
    };
    let newer = complete(
        &mut operator
            .parameters
            .iter()
            .map(|parameter| (parameter.c_type.base, &parameter.name)),
    );
    let older = operator.type_changes.iter().map(|change| {
        complete(
            &mut change
                .before
                .iter()
                .map(|declared| (declared.base, &declared.name)),
        )
    });
    std::iter::once(newer).chain(older).collect()
}

/// Those of a function that is no operator; `None` for one that has an operator's.
fn of_helper(helper: &Helper) -> Option<Parameters> {
    let parameters = helper.list()?.into_iter();
    Some(
        parameters
            .map(|(c_type, name)| (plain(&c_type), name))
            .collect(),
    )
}

fn of_base(base: Base) -> String {
    let pointer = if base.is_pointer() { "*" } else { "" };
    plain(&format!("{}{pointer}", base.c_name()))
}

/// A type without `const` and spaces. References are pointers, and `int32_t` is `int`, in C's binary interface.
fn plain(kind: &str) -> String {
    let words = kind.replace(['*', '&'], " * ");
    let words = words.split_whitespace().filter(|&word| word != "const");
    words
        .map(|word| if word == "int32_t" { "int" } else { word })
        .collect()
}

fn first_difference(ours: &Parameters, theirs: &Parameters) -> Option<String> {
    for (place, ((our_type, our_name), (their_type, their_name))) in
        ours.iter().zip(theirs).enumerate()
    {
        if our_type != their_type {
            return Some(format!(
                "parameter {} is `{their_type} {their_name}` in the header, `{our_type} {our_name}` in the table",
                place + 1
            ));
        }
    }
    if ours.len() == theirs.len() {
        return None;
    }
    Some(format!(
        "it has {} parameters in the header, {} in the table",
        theirs.len(),
        ours.len()
    ))
}

/// The functions that a header declares whose names begin with `aclnn`.
fn declarations(text: &str) -> Vec<(String, Parameters)> {
    let text = without_comments(text);
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find("aclnn") {
        let is_inside = rest[..start].chars().next_back().is_some_and(is_word);
        let name: String = rest[start..]
            .chars()
            .take_while(|&letter| is_word(letter))
            .collect();
        rest = &rest[start + name.len()..];
        let Some(list) = rest.trim_start().strip_prefix('(').filter(|_| !is_inside) else {
            continue;
        };
        let Some((list, behind)) = list.split_once(')') else {
            continue;
        };
        // A call in an inline function is no declaration.
        if let Some(parameters) = parameters(list).filter(|_| !behind.trim_start().starts_with(')'))
        {
            found.push((name, parameters));
        }
    }
    found
}

/// `const aclTensor *x, int64_t axis`; `None` where something has no type.
fn parameters(list: &str) -> Option<Parameters> {
    if matches!(list.trim(), "" | "void") {
        return Some(Vec::new());
    }
    list.split(',')
        .map(|parameter| {
            let parameter = parameter.split('=').next().unwrap_or_default().trim();
            let at = parameter
                .rfind(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))?
                + 1;
            let (kind, name) = parameter.split_at(at);
            Some((plain(kind), name.to_owned()))
        })
        .collect()
}

fn without_comments(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('/') {
        let (before, comment) = rest.split_at(start);
        plain.push_str(before);
        let end = if let Some(inside) = comment.strip_prefix("/*") {
            inside.find("*/").map_or(comment.len(), |end| end + 4)
        } else if comment.starts_with("//") {
            comment.find('\n').unwrap_or(comment.len())
        } else {
            plain.push('/');
            1
        };
        plain.push(' ');
        rest = &comment[end..];
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        serde_json::from_value(serde_json::json!({
            "operators": [
                { "name": "aclnnTwist", "library": "nn", "parameters": [
                    { "name": "self", "type": "tensor" },
                    { "name": "angle", "type": "double" },
                    { "name": "turns", "type": "int" },
                    { "name": "out", "type": "tensor_mut", "direction": "out" },
                ] },
                { "name": "aclnnFold", "library": "nn", "parameters": [
                    { "name": "parts", "type": "tensor_list" },
                    { "name": "dims", "type": "int_array" },
                    { "name": "out", "type": "tensor", "direction": "out" },
                ] },
                { "name": "aclnnShift", "library": "nn", "parameters": [
                    { "name": "x", "type": "tensor" },
                    { "name": "by", "type": "int64_t" },
                    { "name": "y", "type": "tensor", "direction": "out" },
                ], "type_changes": [{ "between": ["1", "2"], "seen_in": ["1", "2"],
                    "before": ["aclTensor* x", "aclTensor* y"],
                    "after": ["aclTensor* x", "int64_t by", "aclTensor* y"] }] },
            ],
            "helpers": [
                { "name": "aclnnFoldedSize", "parameters": [
                    { "type": "const aclIntArray*", "name": "shape" },
                    { "type": "uint64_t&", "name": "size" },
                ] },
            ],
        }))
        .expect("a table")
    }

    fn compared(headers: &[(&str, &str)]) -> Result<String, String> {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in headers {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a header");
        }
        compare(&table(), folder.path())
    }

    const TWIST: &str = "
        /* aclnnStatus aclnnTwistGetWorkspaceSize(double wrong); is what it is not */
        ACLNN_API aclnnStatus aclnnTwistGetWorkspaceSize(
            const aclTensor* self, double angle, // of a full turn
            int32_t turns, aclTensor *out, uint64_t* workspaceSize, aclOpExecutor** executor);
        ACLNN_API aclnnStatus aclnnTwist(void* workspace, uint64_t workspaceSize, aclOpExecutor* executor, aclrtStream stream);";
    const FOLD: &str =
        "aclnnStatus aclnnFoldGetWorkspaceSize(const aclTensorList* parts, const aclIntArray* dims,
        const aclTensor* out, uint64_t* workspaceSize, aclOpExecutor** executor);
        aclnnStatus aclnnFoldedSize(const aclIntArray *shape, uint64_t &size);";
    const SHIFT: &str =
        "aclnnStatus aclnnShiftGetWorkspaceSize(const aclTensor* x, const aclTensor* y,
        uint64_t* workspaceSize, aclOpExecutor** executor);";

    #[test]
    fn headers_that_agree_are_counted() {
        let told = compared(&[
            ("aclnnop/twist.h", TWIST),
            ("aclnnop/fold.h", FOLD),
            ("aclnnop/level2/shift.h", SHIFT),
        ]);
        let text = told.expect("they agree");
        assert_eq!(
            text,
            "3 headers with 5 functions: 4 prototypes of the table agree, 0 differ, 0 are in no header"
        );
    }

    #[test]
    fn what_differs_is_named_and_what_is_missing_told() {
        let twisted = TWIST.replace("double angle", "float angle");
        let folded = FOLD
            .replace("const aclIntArray* dims,", "")
            .replace("uint64_t &size", "uint64_t *size");
        let other = "aclnnStatus aclnnOtherGetWorkspaceSize(const aclTensor* x, uint64_t* w, aclOpExecutor** e);";
        let told = compared(&[
            ("a.h", &twisted),
            ("b.h", &folded),
            ("c.h", other),
            ("d.txt", SHIFT),
        ]);
        let text = told.expect_err("they differ");
        for line in [
            "aclnnTwistGetWorkspaceSize: parameter 2 is `float angle` in the header, `double angle` in the table",
            "aclnnFoldGetWorkspaceSize: parameter 2 is `aclTensor* out` in the header, `aclIntArray* dims` in the table",
            "1 prototypes of the table agree, 2 differ, 1 are in no header",
            "in no header: aclnnShiftGetWorkspaceSize",
            "not in the table: aclnnOtherGetWorkspaceSize",
        ] {
            assert!(text.contains(line), "{line:?} is not in\n{text}");
        }
    }

    #[test]
    fn a_folder_without_headers_compares_nothing() {
        let text = compared(&[("readme.txt", "")]).expect_err("nothing was compared");
        assert!(text.ends_with("there are no headers"), "{text}");
        let text = compare(&table(), Path::new("/nowhere/at/all")).expect_err("nothing to read");
        assert!(text.contains("/nowhere/at/all"), "{text}");
    }
}
