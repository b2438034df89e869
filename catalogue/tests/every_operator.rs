//! Calls each item of the catalogue on the simulated Atlas, and compares what arrived there with the table.
#![cfg(feature = "sim")]

mod caller;
#[rustfmt::skip]
#[allow(deprecated, unused_variables, clippy::all)]
mod generated;

use std::collections::BTreeSet;

use aclnn::sim::Session;
use caller::Caller;

/// Operators that write no tensor of the caller's.
const WRITE_NOTHING: [&str; 3] = ["aclnnAttentionToFFN", "aclnnFFNToAttention", "aclnnSleep"];

#[test]
fn each_operator_gets_what_the_table_says() {
    let session = Session::start().expect("the simulated Atlas opens");
    session.set_opaque(true);
    let device = session
        .device("a2".parse().expect("a product"))
        .expect("a device");
    // Twice by one plan that runs phase one each time: descriptors that the first call left changed would show.
    session.refuse_repeatable(true);
    device.stream().set_plan_cache_capacity(4000);
    let mut caller = Caller::new(&session, &device);
    for round in [0, 0, 1, 1] {
        caller.round = round;
        generated::cv::all(&mut caller);
        generated::math::all(&mut caller);
        generated::nn::all(&mut caller);
        generated::transformer::all(&mut caller);
    }
    let outcome = caller.finish();
    let failures = outcome.failures;
    assert!(
        failures.is_empty(),
        "{} items:\n{}",
        failures.len(),
        failures.join("\n")
    );
    // The simulator lacks what its README says, and nothing else.
    assert_eq!(outcome.missing, BTreeSet::from(caller::NOT_EXPORTED));
    assert_eq!(outcome.called.len(), 1116);
    // Each operator of the table, and no other.
    let all: BTreeSet<&str> = aclnn_operators::DEFINITIONS
        .iter()
        .map(|definition| definition.name())
        .collect();
    assert_eq!(&outcome.called | &outcome.missing, all);
    assert_eq!(all.len(), 1121);
    println!(
        "{} operators called; of {} the kernel is the simulator's own",
        outcome.called.len(),
        outcome.own.len()
    );
    drop(device);
    session.finish().expect("no findings");
}

#[test]
fn what_the_simulator_does_not_have_is_declared_nowhere_and_named_in_its_readme() {
    let simulator = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../sim");
    let read = |file| std::fs::read_to_string(simulator.join(file)).expect("a text");
    let (headers, readme) = (read("generated/operators.h"), read("README.md"));
    for name in caller::NOT_EXPORTED {
        assert!(
            !headers.contains(&format!("{name}GetWorkspaceSize(")),
            "{name}"
        );
        assert!(readme.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn each_operator_but_those_named_writes_a_tensor() {
    use aclnn::operators::Kind;
    let nothing: Vec<_> = aclnn_operators::DEFINITIONS
        .iter()
        .filter(|definition| {
            !definition.parameters().iter().any(|parameter| {
                matches!(parameter.kind, Kind::Tensor(role) | Kind::TensorList(role) if role.writes())
            })
        })
        .map(|definition| definition.name())
        .collect();
    assert_eq!(nothing, WRITE_NOTHING);
}
