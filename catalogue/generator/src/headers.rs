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
mod tests;
