//! Calls of operators in which something fails.

use aclnn::{Device, Result, Soc};
use rand::rngs::SmallRng;

use super::request::{self, Form, Request, Stored};
use super::{Fuzzed, Values};
use crate::faults::{Counts, Program};
use crate::target::Outcome;

/// Requests that are made until one is taken.
const ATTEMPTS: usize = 1000;

/// Elements of all tensors of a request: more take longer, and fail no other call.
const ELEMENTS: usize = 4000;

/// A right request, with each of the calls failing that it comes to.
pub fn fail_each<O: Fuzzed>(random: &mut SmallRng, counts: &mut Counts) -> Outcome {
    for _ in 0..ATTEMPTS {
        let (call, request) = O::random(random);
        let forms = request
            .inputs
            .iter()
            .chain(request.outputs.iter().flatten());
        if forms.flatten().map(Form::elements).sum::<usize>() > ELEMENTS {
            continue;
        }
        let Ok(expected) = call.expected(&request) else {
            continue;
        };
        let program = Program {
            soc: Soc::of_family(request.product),
            run: &|device: &Device| run(&call, &request, device),
            check: &|found: &Vec<Option<Values>>| check(&call, found, &expected),
        };
        let failed = program.fail_each(random, counts);
        return failed.map_err(|problem| format!("{problem}\n{call:?}\n{request:?}"));
    }
    Err(format!("none of {ATTEMPTS} requests is taken"))
}

fn run<O: Fuzzed>(call: &O, request: &Request, device: &Device) -> Result<Vec<Option<Values>>> {
    let inputs = request::store(&request.inputs, device)?;
    let views = request::views(&inputs)?;
    let Some(forms) = &request.outputs else {
        let made = call.run(&views)?.into_iter();
        let made = made.map(|made| made.map(Stored::of).transpose());
        return request::values_of(&made.collect::<Result<Vec<_>>>()?);
    };
    let mut brought = request::store(forms, device)?;
    call.run_into(&views, request::views_mut(&mut brought)?)?;
    request::values_of(&brought)
}

/// What differs from what is expected.
pub fn check<O: Fuzzed>(
    call: &O,
    found: &[Option<Values>],
    expected: &[Option<Values>],
) -> Outcome {
    if found.len() != expected.len() {
        return Err(format!(
            "{} outputs, expected {}",
            found.len(),
            expected.len()
        ));
    }
    for ((found, expected), name) in found.iter().zip(expected).zip(O::OUTPUTS) {
        match (found, expected) {
            (None, None) => {}
            (Some(found), Some(expected)) => {
                request::same(found, expected, (call.units(), call.code_steps()))
                    .map_err(|problem| format!("{name}: {problem}"))?;
            }
            _ => {
                return Err(format!(
                    "{name} is there, or is not, against what is expected"
                ));
            }
        }
    }
    Ok(())
}
