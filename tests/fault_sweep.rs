//! Every bound function fails once, in every way: programs from init to shutdown are run with call `k` of a function
//! failing, and must end in success or a typed error, without a crash, a hang or anything left alive.

#![cfg(feature = "sim")]

mod common;
#[path = "fault_sweep/engine.rs"]
mod engine;
#[path = "fault_sweep/kernels.rs"]
mod kernels;
#[path = "fault_sweep/lists.rs"]
mod lists;
#[path = "fault_sweep/operators.rs"]
mod operators;
#[path = "fault_sweep/scenarios.rs"]
mod scenarios;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use aclnn::sim::Session;
use aclnn::{Error, ErrorKind};
use aclnn_sys::{Compiler, Functions, Operators};
use common::{is_child, multiply, passed, with_toolkit};
use scenarios::{Failure, SCENARIOS, Scenario, WITHOUT, atlas, vector};

/// What a call answers in the place of its work: memory has run out, a misuse, the device is lost, time is up.
const CODES: [i32; 4] = [207_001, 107_000, 507_899, 507_046];

const DEVICE_LOST: i32 = 507_899;

/// Every function that `aclnn-sys` binds, operators with both phases.
fn bound() -> BTreeSet<String> {
    let functions = Functions::REQUIRED
        .iter()
        .chain(Functions::OPTIONAL)
        .chain(Compiler::REQUIRED)
        .chain(Compiler::OPTIONAL)
        .map(|&name| name.to_owned());
    let phases = |name: &&str| [(*name).to_owned(), format!("{name}GetWorkspaceSize")];
    functions
        .chain(Operators::NAMES.iter().flat_map(phases))
        .collect()
}

/// Ends the process when one run takes longer than any should.
struct Watchdog {
    since: &'static Mutex<Option<(Instant, String)>>,
}

impl Watchdog {
    fn get() -> Watchdog {
        static SINCE: Mutex<Option<(Instant, String)>> = Mutex::new(None);
        static STARTED: AtomicBool = AtomicBool::new(false);
        if !STARTED.swap(true, Ordering::SeqCst) {
            std::thread::spawn(|| {
                loop {
                    std::thread::sleep(Duration::from_millis(500));
                    if let Some((since, what)) = &*SINCE.lock().unwrap()
                        && since.elapsed() > Duration::from_secs(120)
                    {
                        eprintln!("{what} hangs");
                        std::process::abort();
                    }
                }
            });
        }
        Watchdog { since: &SINCE }
    }

    fn watch(&self, what: String) {
        *self.since.lock().unwrap() = Some((Instant::now(), what));
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        *self.since.lock().unwrap() = None;
    }
}

/// Runs one program without a fault; the functions that it calls, with how often.
fn reached(scenario: &Scenario) -> Vec<(String, u64)> {
    let session = Session::start().unwrap();
    scenario
        .run(&session)
        .unwrap_or_else(|failure| panic!("{}: {failure:?}", scenario.name));
    let calls = |name: String| {
        let calls = session.calls(&name).unwrap();
        (name, calls)
    };
    // `Session::finish` calls functions too.
    let count: Vec<(String, u64)> = session.called().into_iter().map(calls).collect();
    session
        .finish()
        .unwrap_or_else(|error| panic!("{}: {error}", scenario.name));
    count
}

/// Whether the object that a function gives back stays when the function fails.
fn gives_back(function: &str) -> bool {
    function.contains("Destroy") || function.contains("Free")
}

/// Runs a program with a fault in it, and what must hold afterwards. Says what does not.
fn run_with(scenario: &Scenario, function: &str, k: u64, code: i32) -> Result<(), String> {
    let session = Session::start().map_err(|error| format!("start: {error}"))?;
    session
        .fail_call(function, i32::try_from(k).unwrap(), code)
        .unwrap();
    let result = scenario.run(&session);
    session.clear_faults();
    let mut wrong = Vec::new();
    match &result {
        Ok(()) | Err(Failure::Raw(..)) => {}
        // A context that could not be asked for or set cannot be put back.
        Err(Failure::ContextMoved) if function.ends_with("CurrentContext") => {}
        Err(Failure::ContextMoved) => {
            wrong.push("another context is current than before".to_owned())
        }
        Err(Failure::Wrong(what)) => wrong.push(format!("wrong result: {what}")),
        Err(Failure::Typed(error)) => {
            let typed = matches!(
                error.kind(),
                ErrorKind::Library
                    | ErrorKind::OutOfMemory
                    | ErrorKind::Timeout
                    | ErrorKind::DeviceFailed
                    | ErrorKind::Unavailable
                    | ErrorKind::Capture
                    | ErrorKind::Compilation
            );
            if !typed {
                wrong.push(format!("odd kind: {error:?}"));
            }
        }
    }
    // The next call.
    let next = || -> Result<Vec<i8>, Error> {
        let device = atlas(&session)?;
        let y = multiply().run(
            &vector(&[3.0; 8], &device)?,
            &vector(&[2.0], &device)?,
            None,
        )?;
        y.to_vec::<i8>()
    };
    let mut answer = next();
    if let Err(error) = &answer
        && (code == DEVICE_LOST || function.starts_with("aclrtResetDevice"))
        && error.kind() == ErrorKind::DeviceFailed
    {
        // SAFETY: the program has ended, and nobody else uses the device.
        if let Err(error) = atlas(&session).and_then(|device| unsafe { device.reset() }) {
            wrong.push(format!("reset: {error:?}"));
        }
        answer = next();
    }
    match answer {
        Ok(values) if values == [6; 8] => {}
        other => wrong.push(format!("the next call: {other:?}")),
    }
    if let Err(error) = session.finish() {
        let text = error.to_string();
        // A list holds the one object that is in it.
        let left = if function.ends_with("List") { 2 } else { 1 };
        let only = text.contains(&format!("0 mistakes and {left} objects left alive"));
        if !(gives_back(function) && only) {
            wrong.push(text);
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("{result:?}: {}", wrong.join("; ")))
    }
}

/// Sweeps all programs; what went wrong, and how many runs there were.
fn sweep(scenarios: &[Scenario]) -> (Vec<String>, usize) {
    let watchdog = Watchdog::get();
    let (mut wrong, mut runs) = (Vec::new(), 0);
    for scenario in scenarios {
        for (function, count) in reached(scenario) {
            for k in 1..=count {
                for code in CODES {
                    let what = format!(
                        "{}: {function} number {k} of {count} answers {code}",
                        scenario.name
                    );
                    watchdog.watch(what.clone());
                    runs += 1;
                    if let Err(text) = run_with(scenario, &function, k, code) {
                        wrong.push(format!("{what}: {text}"));
                    }
                }
            }
        }
    }
    (wrong, runs)
}

#[test]
fn every_bound_function_is_reached() {
    let watchdog = Watchdog::get();
    let mut missed = bound();
    for scenario in SCENARIOS {
        watchdog.watch(scenario.name.to_owned());
        for (name, _) in reached(scenario) {
            missed.remove(&name);
        }
    }
    // What stands in for a function that this toolkit has is reached over one that lacks it.
    let alternatives: BTreeSet<String> = WITHOUT
        .iter()
        .flat_map(|(_, names)| *names)
        .map(|&name| name.to_owned())
        .collect();
    assert_eq!(missed, alternatives);
}

/// The child's part of the test below.
fn reaches(variant: &str) {
    let (_, names) = WITHOUT.iter().find(|(name, _)| *name == variant).unwrap();
    let mut missed: BTreeSet<String> = names.iter().map(|&name| name.to_owned()).collect();
    for scenario in SCENARIOS.iter().filter(|scenario| scenario.anywhere) {
        for (name, _) in reached(scenario) {
            missed.remove(&name);
        }
    }
    assert_eq!(missed, BTreeSet::new());
    let anywhere: Vec<Scenario> = SCENARIOS
        .iter()
        .filter(|scenario| scenario.anywhere)
        .cloned()
        .collect();
    let (wrong, runs) = sweep(&anywhere);
    assert!(
        wrong.is_empty(),
        "{} of {runs} runs:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn alternatives_are_reached_and_swept_where_the_newer_function_is_missing() {
    if let Some((variant, _)) = WITHOUT.iter().find(|(variant, _)| is_child(variant)) {
        return reaches(variant);
    }
    for (variant, _) in WITHOUT {
        passed(&with_toolkit(
            variant,
            "alternatives_are_reached_and_swept_where_the_newer_function_is_missing",
        ));
    }
}

#[test]
fn a_fault_in_any_call_is_an_error_or_nothing() {
    let (wrong, runs) = sweep(SCENARIOS);
    println!(
        "faults: {runs} calls failed in {} programs",
        SCENARIOS.len()
    );
    assert!(
        wrong.is_empty(),
        "{} of {runs} runs:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
