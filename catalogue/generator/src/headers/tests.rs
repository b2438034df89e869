//! Headers that agree with a small table, and each way in which they can differ from it.

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
const SHIFT: &str = "aclnnStatus aclnnShiftGetWorkspaceSize(const aclTensor* x, const aclTensor* y,
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
