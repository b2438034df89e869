//! Writes C declarations of both functions of each operator, and of the functions that are no operators, parted by the
//! headers that CANN has them in.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::rust::HEADER;
use crate::table::{Helper, Operator, Table};

/// All headers in one text, each behind a line of its name; `there` are the headers that are written by hand.
pub fn file(table: &Table, there: &str) -> String {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for operator in table
        .operators
        .iter()
        // As in the functions themselves: no one prototype is right for every version.
        .filter(|operator| operator.type_changes.is_empty())
        .filter(|operator| !there.contains(&format!("{}GetWorkspaceSize(", operator.name)))
    {
        write_operator(headers.entry(header(operator)).or_default(), operator);
    }
    for helper in &table.helpers {
        if let Some(header) = &helper.header
            && let Some(parameters) = helper.list()
            && header.starts_with("aclnnop/")
        {
            write_helper(
                headers.entry(header.clone()).or_default(),
                helper,
                &parameters,
            );
        }
    }
    let mut text = String::new();
    for (name, declarations) in headers {
        let guard = name.to_uppercase().replace(['/', '.'], "_");
        let _ = write!(
            text,
            "/* ==== {name} ==== */\n/* {HEADER} */\n#ifndef ACLNN_OPERATORS_{guard}\n#define ACLNN_OPERATORS_{guard}\n\n\
             #include \"aclnn/aclnn_base.h\"\n\n#ifdef __cplusplus\nextern \"C\" {{\n#endif\n{declarations}\n\
             #ifdef __cplusplus\n}}\n#endif\n\n#endif\n"
        );
    }
    text
}

/// The operator's own header, or where none is told the one that CANN's generator of headers would name after it.
fn header(operator: &Operator) -> String {
    if let Some(header) = &operator.header {
        return header.clone();
    }
    let mut name = "aclnnop/aclnn".to_owned();
    let mut before = ' ';
    for letter in operator.name.trim_start_matches("aclnn").chars() {
        if letter.is_uppercase() && !before.is_uppercase() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
        before = letter;
    }
    name + ".h"
}

fn write_operator(text: &mut String, operator: &Operator) {
    let name = &operator.name;
    let parameters = crate::c::declarations(operator);
    let mut phase_one = |function: &str| {
        let _ = writeln!(
            text,
            "\nACL_FUNC_VISIBILITY aclnnStatus {function}({parameters}, uint64_t *workspaceSize, aclOpExecutor **executor);"
        );
    };
    phase_one(&format!("{name}GetWorkspaceSize"));
    if let Some(function) = &operator.calls.max_workspace {
        phase_one(function);
    }
    let _ = writeln!(
        text,
        "ACL_FUNC_VISIBILITY aclnnStatus {name}(void *workspace, uint64_t workspaceSize, aclOpExecutor *executor, aclrtStream stream);"
    );
}

fn write_helper(text: &mut String, helper: &Helper, parameters: &[(String, String)]) {
    let list: Vec<_> = parameters
        .iter()
        .map(|(c_type, name)| format!("{c_type} {name}"))
        .collect();
    let list = if list.is_empty() {
        "void".to_owned()
    } else {
        list.join(", ")
    };
    let (name, returns) = (&helper.name, &helper.returns);
    let declaration = format!("ACL_FUNC_VISIBILITY {returns} {name}({list});\n");
    // Some take references, which C does not know.
    if list.contains('&') {
        let _ = write!(text, "\n#ifdef __cplusplus\n{declaration}#endif\n");
    } else {
        let _ = write!(text, "\n{declaration}");
    }
}
