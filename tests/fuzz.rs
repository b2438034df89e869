//! Random requests to a quantized product and the operators around it, a few of those that the example `fuzz` makes: the CPU, the
//! simulated Atlas and a plain reference agree on bytes or on what is wrong.

#![cfg(feature = "sim")]

#[path = "../examples/fuzz/run/mod.rs"]
mod run;

#[test]
fn answers_to_random_requests_agree() {
    for (name, fuzz) in run::operators() {
        if let Err(problem) = fuzz(7, 1500) {
            panic!("{name}: {problem}");
        }
    }
}
