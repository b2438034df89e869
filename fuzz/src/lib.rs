//! Random inputs for everything in `aclnn` that takes any, each compared with something plainer.
//!
//! The program has a driver of its own. Inputs here are mostly structures (a call with its tensors, a sequence of calls, a
//! graph) and each is compared with a reference, so what finds faults is that comparison, and generators that know what is
//! right and nearly right. Guidance by coverage, as cargo-fuzz has it, needs nightly Rust and an instrumented build; without
//! it bolero makes random inputs, as `rand` does, which the crate has for its tests anyway, and brings some forty packages.

mod checkpoints;
mod collectives;
mod corpus;
mod faults;
mod graphs;
mod layouts;
mod names;
mod requests;
mod simulator;
pub mod target;
mod text;

pub use checkpoints::{JOB, job};
pub use corpus::corpus;
use target::Make;

/// A target by its name.
pub struct Entry {
    /// What the command line calls it.
    pub name: String,
    /// The share of the time: what belongs together shares one.
    pub group: &'static str,
    /// Makes it ready.
    pub make: Make,
}

/// All targets.
pub fn targets() -> Vec<Entry> {
    let operators = requests::operators().into_iter();
    let mut all: Vec<Entry> = operators
        .map(|(name, make)| Entry {
            name: name.replace(' ', "_"),
            group: "requests",
            make,
        })
        .collect();
    let others: [(&'static str, Make); 7] = [
        ("layouts", layouts::target),
        ("names", names::target),
        ("checkpoints", checkpoints::target),
        ("simulator", simulator::target),
        ("graphs", graphs::target),
        ("collectives", collectives::target),
        ("faults", faults::target),
    ];
    all.extend(others.map(|(name, make)| Entry {
        name: name.to_owned(),
        group: name,
        make,
    }));
    all
}
