//! What becomes of calls of CANN that fail.

#![cfg(feature = "sim")]

mod common;

use aclnn::sim::Session;
use aclnn::{DType, Device, Tensor};
use common::{a2, calls_of, filled, multiply, names};

const ELEMENTS: usize = 256;

fn output(device: &Device) -> Tensor {
    Tensor::empty(DType::Int8, [ELEMENTS], device).unwrap()
}

#[test]
fn a_failed_phase_one_leaks_nothing() {
    for code in [161_002, 361_001, 561_003] {
        let session = Session::start().unwrap();
        let device = a2(&session);
        let (x, scale) = (filled(4.0, ELEMENTS, &device), filled(2.0, 1, &device));
        for _ in 0..30 {
            session
                .fail_call("aclnnAscendQuantV3GetWorkspaceSize", 1, code)
                .unwrap();
            let error = multiply().run(&x, &scale, None).unwrap_err();
            assert_eq!(
                (error.call(), error.code()),
                (Some("aclnnAscendQuantV3GetWorkspaceSize"), Some(code)),
                "{error}"
            );
            assert!(error.report().is_some(), "CANN's own words are kept");
            let mut plan = multiply().plan(&device, &x, &scale, None).unwrap();
            let mut y = output(&device);
            session
                .fail_call("aclnnAscendQuantV3GetWorkspaceSize", 1, code)
                .unwrap();
            plan.run(&device.stream(), &x, &scale, None, &mut y)
                .unwrap_err();
            // The same plan works at the next try.
            plan.run(&device.stream(), &x, &scale, None, &mut y)
                .unwrap();
            assert_eq!(y.to_vec::<i8>().unwrap(), [8; ELEMENTS]);
        }
        drop((x, scale, device));
        session.finish().unwrap();
    }
}

#[test]
fn after_any_failure_a_result_is_right_or_an_error() {
    // What one call does, in the functions that it calls.
    let session = Session::start().unwrap();
    let device = a2(&session);
    let scenario = |device: &Device| -> Result<Vec<i8>, aclnn::Error> {
        let x = Tensor::from_slice(&[4.0f32; ELEMENTS], [ELEMENTS], device)?;
        let scale = Tensor::from_slice(&[2.0f32], [1], device)?;
        let other = device.new_stream()?;
        multiply().run(&x, &scale, None)?;
        let y = multiply().stream(&other).run(&x, &scale, None)?;
        y.try_clone()?.to_vec()
    };
    session.set_workspace(512);
    assert_eq!(scenario(&device).unwrap(), [8; ELEMENTS]);
    session.start_log();
    assert_eq!(scenario(&device).unwrap(), [8; ELEMENTS]);
    let mut functions = names(&session.log());
    functions.sort();
    functions.dedup();
    drop(device);
    session.finish().unwrap();
    assert!(functions.len() > 8, "{functions:?}");

    let mut wrong = Vec::new();
    for function in &functions {
        for code in [107_000, 207_001, 507_046] {
            for k in 1..=3 {
                let session = Session::start().unwrap();
                session.set_workspace(512);
                let device = a2(&session);
                let first = scenario(&device);
                session.fail_call(function, k, code).unwrap();
                let results = [first, scenario(&device), scenario(&device)];
                session.clear_faults();
                let last = scenario(&device);
                if last.is_err() {
                    wrong.push(format!("{function} {k} {code}: {last:?}"));
                }
                for result in results.into_iter().chain([last]) {
                    if result.is_ok_and(|values| values != [8; ELEMENTS]) {
                        wrong.push(format!("{function} {k} {code}: wrong values"));
                    }
                }
                drop(device);
                match session.finish() {
                    Ok(()) => {}
                    // What cannot be destroyed stays.
                    Err(error)
                        if function.starts_with("aclDestroy")
                            && error.to_string().contains("found 0 mistakes and 1 objects") => {}
                    Err(error) => wrong.push(format!("{function} {k} {code}: {error}")),
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {functions:?}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_failed_launch_is_told_at_once_and_the_next_one_works() {
    for (refuse, code) in [(false, 361_001), (true, 361_001), (false, 107_000)] {
        let session = Session::start().unwrap();
        session.refuse_repeatable(refuse);
        let device = a2(&session);
        let (x, scale) = (filled(4.0, ELEMENTS, &device), filled(2.0, 1, &device));
        let mut y = output(&device);
        let mut plan = multiply().plan(&device, &x, &scale, None).unwrap();
        for round in 0..10 {
            if round % 2 == 1 {
                session.fail_call("aclnnAscendQuantV3", 1, code).unwrap();
                let error = plan
                    .run(&device.stream(), &x, &scale, None, &mut y)
                    .unwrap_err();
                assert_eq!(
                    (error.call(), error.code()),
                    (Some("aclnnAscendQuantV3"), Some(code))
                );
            }
            plan.run(&device.stream(), &x, &scale, None, &mut y)
                .unwrap();
            assert_eq!(y.to_vec::<i8>().unwrap(), [8; ELEMENTS]);
        }
        assert_eq!(calls_of(&session, "aclrtResetDevice"), 0);
        drop((plan, x, scale, y, device));
        session.finish().unwrap();
    }
}
