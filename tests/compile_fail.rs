//! The borrowing rules are the compiler's: what would race or dangle does not compile.

#[test]
fn borrowing_rules() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
