// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
pub mod cv;
pub mod math;
pub mod nn;
pub mod transformer;
