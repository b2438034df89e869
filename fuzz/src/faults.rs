//! Programs on the simulated Atlas, each run again and again with another of its calls of CANN failing: a call of an
//! operator, or a graph of several. What comes is the right result or a typed error, the next run is right, and nothing is left.

use std::collections::BTreeSet;

use aclnn::sim::Session;
use aclnn::{Device, Error, ErrorKind, Result, Soc};
use rand::prelude::*;
use rand::rngs::SmallRng;

use crate::graphs;
use crate::requests::FAILING;
use crate::target::{Made, Outcome, Seeded, Structured};

/// What a call answers in the place of its work: memory has run out, a misuse, the device is lost, time is up.
const CODES: [i32; 4] = [207_001, 107_000, 507_899, 507_046];

const DEVICE_LOST: i32 = 507_899;

/// Makes a program at random and fails each of its calls.
pub type Failing = fn(&mut SmallRng, &mut Counts) -> Outcome;

/// What was failed.
#[derive(Default)]
pub struct Counts {
    programs: u64,
    failed: u64,
    /// Failed calls of which the program heard.
    told: u64,
    functions: BTreeSet<String>,
    kinds: BTreeSet<&'static str>,
}

/// A program that runs on one device.
pub struct Program<'a, T> {
    pub soc: Soc,
    pub run: &'a dyn Fn(&Device) -> Result<T>,
    /// What is wrong with a result.
    pub check: &'a dyn Fn(&T) -> Outcome,
}

/// Whether the object that a function gives back stays when the function fails.
fn gives_back(function: &str) -> bool {
    function.contains("Destroy") || function.contains("Free")
}

fn text(error: Error) -> String {
    error.to_string()
}

impl<T> Program<'_, T> {
    /// Runs the program once, then once with each of its calls failing, with one of the codes.
    ///
    /// # Errors
    /// What went wrong, with the call that failed.
    pub fn fail_each(&self, random: &mut SmallRng, counts: &mut Counts) -> Outcome {
        counts.programs += 1;
        for (function, calls) in self.calls()? {
            // Of a device whose product is not told other things are expected.
            if function == "aclrtGetSocName" {
                continue;
            }
            for number in 1..=calls {
                let code = *CODES.choose(random).unwrap_or(&CODES[0]);
                counts.failed += 1;
                self.fail(&function, number, code, counts)
                    .map_err(|problem| {
                        format!("{function} number {number} of {calls} answers {code}: {problem}")
                    })?;
            }
            counts.functions.insert(function);
        }
        Ok(())
    }

    /// Runs it as it is: the functions that it calls, with how often.
    fn calls(&self) -> std::result::Result<Vec<(String, i32)>, String> {
        let session = Session::start().map_err(text)?;
        let result = (self.run)(&session.device(self.soc.clone()).map_err(text)?).map_err(text)?;
        (self.check)(&result)?;
        drop(result);
        let calls = session.called().into_iter().map(|name| {
            let calls = session.calls(&name).map_err(text)?;
            Ok((name, i32::try_from(calls).unwrap_or(i32::MAX)))
        });
        let calls = calls.collect::<std::result::Result<_, String>>()?;
        session.finish().map_err(text)?;
        Ok(calls)
    }

    fn fail(&self, function: &str, number: i32, code: i32, counts: &mut Counts) -> Outcome {
        let run = |session: &Session| (self.run)(&session.device(self.soc.clone())?);
        let session = Session::start().map_err(text)?;
        session.fail_call(function, number, code).map_err(text)?;
        let result = run(&session);
        session.clear_faults();
        match &result {
            Ok(result) => {
                (self.check)(result)
                    .map_err(|problem| format!("as if it were right: {problem}"))?;
            }
            Err(error) => {
                counts.told += 1;
                is_typed(error)?;
            }
        }
        drop(result);
        let mut next = run(&session);
        if let Err(error) = &next
            && (code == DEVICE_LOST || function.starts_with("aclrtResetDevice"))
            && error.kind() == ErrorKind::DeviceFailed
        {
            let device = session.device(self.soc.clone()).map_err(text)?;
            // SAFETY: the program has ended, and nobody else uses the device.
            unsafe { device.reset() }.map_err(|error| format!("reset: {error}"))?;
            drop(device);
            next = run(&session);
        }
        let next = next.map_err(|error| format!("the next run: {error}"))?;
        (self.check)(&next).map_err(|problem| format!("the next run: {problem}"))?;
        drop(next);
        session.finish().or_else(|error| {
            let told = error.to_string();
            // A list holds the one object that is in it, at least.
            let one = told.contains("found 0 mistakes and 1 objects left alive");
            let list = function.ends_with("List") && told.contains("found 0 mistakes");
            match gives_back(function) && (one || list) {
                true => Ok(()),
                false => Err(told),
            }
        })
    }
}

/// Whether an error is of a kind that a failed call of CANN comes to.
fn is_typed(error: &Error) -> Outcome {
    let typed = matches!(
        error.kind(),
        ErrorKind::Library
            | ErrorKind::OutOfMemory
            | ErrorKind::Timeout
            | ErrorKind::DeviceFailed
            | ErrorKind::Unavailable
            | ErrorKind::Capture
    );
    if typed && !error.to_string().is_empty() {
        Ok(())
    } else {
        Err(format!("an error of kind {}: {error}", error.kind()))
    }
}

#[derive(Default)]
struct Faults(Counts);

pub fn target() -> Made {
    Ok(Box::new(Seeded(Faults::default())))
}

impl Structured for Faults {
    fn try_one(&mut self, random: &mut SmallRng) -> Outcome {
        let count = FAILING.len();
        // Graphs have many more calls than operators alone.
        let (name, failing) = match random.random_range(0..count + count / 4) {
            place if place < count => FAILING[place],
            _ => ("a graph", graphs::fail_each as Failing),
        };
        self.0.kinds.insert(name);
        failing(random, &mut self.0).map_err(|problem| format!("{name}: {problem}"))
    }

    fn end(self) -> std::result::Result<String, String> {
        let Counts {
            programs,
            failed,
            told,
            functions,
            kinds,
        } = self.0;
        Ok(format!(
            "{failed} calls of {} functions failed in {programs} programs of {} kinds, {told} of them told",
            functions.len(),
            kinds.len()
        ))
    }
}
