//! The simulator's C interface: random sequences of calls, beside a model of what orders work and what is alive. A sequence
//! that keeps to the rules gives no finding, and the bytes that its copies say; one that breaks a rule gives a finding of
//! that rule's name, and no other.

mod calls;
mod command;
mod model;

use std::collections::BTreeMap;

use rand::prelude::*;
use rand::rngs::SmallRng;

use crate::target::{Made, Outcome, Target};
use crate::text::changed;
use calls::Simulator;
use command::Command;
use model::{Model, Verdict};

const WORDS: &[&str] = &[
    "malloc",
    "free",
    "stream",
    "unstream",
    "event",
    "plain",
    "unevent",
    "record",
    "wait",
    "sync",
    "syncevent",
    "syncdevice",
    "put",
    "get",
    "fill",
    "set",
    "copy",
    "quantize",
    "0",
    "1",
    "2",
    "3",
    "64",
    "128",
    "256",
];

const BEGINNING: &str = "\
stream 0
stream 1
event 0
plain 1
malloc 0 256
malloc 1 256
malloc 2 100
put 0 0 256
fill 1 0 256
";

/// Calls of one sequence at most.
const LONGEST: usize = 60;

struct Sequences {
    simulator: Simulator,
    sequences: u64,
    calls: u64,
    legal: u64,
    findings: BTreeMap<String, u64>,
}

pub fn target() -> Made {
    Ok(Box::new(Sequences {
        simulator: Simulator::open()?,
        sequences: 0,
        calls: 0,
        legal: 0,
        findings: BTreeMap::new(),
    }))
}

/// A sequence that the model takes for right, but for its last call perhaps.
fn sequence(random: &mut SmallRng) -> String {
    let mut model = Model::default();
    let mut text = String::new();
    let wrong = random.random_ratio(1, 2);
    // Mostly there is something to work on.
    if random.random_ratio(3, 4) {
        for line in BEGINNING.lines() {
            if let Ok(command) = line.parse() {
                model.apply(&command);
                text.push_str(&format!("{line}\n"));
            }
        }
    }
    for _ in 0..random.random_range(5..LONGEST) {
        let command = Command::random(random);
        let mut next = model.clone();
        match next.apply(&command) {
            Verdict::Skipped => {}
            Verdict::Right(_) => {
                text.push_str(&format!("{command}\n"));
                model = next;
            }
            Verdict::Wrong(_) if wrong && random.random_ratio(1, 3) => {
                text.push_str(&format!("{command}\n"));
                break;
            }
            Verdict::Wrong(_) => {}
        }
    }
    text
}

impl Sequences {
    /// Makes the calls until one is wrong; the names of which one has to be found then.
    fn run(&mut self, commands: &[Command]) -> Result<Option<Vec<&'static str>>, String> {
        let mut model = Model::default();
        for command in commands.iter().take(LONGEST) {
            let verdict = model.apply(command);
            if matches!(verdict, Verdict::Skipped) {
                continue;
            }
            self.calls += 1;
            let done = self.simulator.call(command);
            match (verdict, done) {
                (Verdict::Right(expected), Ok(bytes)) => {
                    let is_same = |(found, expected): (&u8, &Option<u8>)| {
                        expected.is_none_or(|expected| *found == expected)
                    };
                    if !bytes.iter().zip(&expected).all(is_same) {
                        return Err(format!(
                            "{command}: {bytes:?} is read, expected {expected:?}"
                        ));
                    }
                }
                (Verdict::Right(_), Err(problem)) => return Err(format!("{command}: {problem}")),
                // That a call returns says nothing yet: a kernel's fault is told by the next wait.
                (Verdict::Wrong(names), _) => return Ok(Some(names)),
                (Verdict::Skipped, _) => {}
            }
        }
        Ok(None)
    }
}

impl Target for Sequences {
    fn make(&mut self, random: &mut SmallRng) -> Vec<u8> {
        let text = sequence(random).into_bytes();
        match random.random_ratio(1, 5) {
            true => changed(&text, WORDS, random),
            false => text,
        }
    }

    fn check(&mut self, input: &[u8]) -> Outcome {
        let text = String::from_utf8_lossy(input);
        let commands: Vec<Command> = text.lines().filter_map(|line| line.parse().ok()).collect();
        self.sequences += 1;
        self.simulator.begin()?;
        let wrong = self
            .run(&commands)
            .map_err(|problem| format!("{problem}\n{text}"));
        let told = self.simulator.finish();
        let wrong = wrong?;
        let names: Vec<&str> = told
            .iter()
            .map(|report| report.split(':').next().unwrap_or_default())
            .collect();
        for name in &names {
            *self.findings.entry((*name).to_owned()).or_default() += 1;
        }
        match wrong {
            None if names.is_empty() => self.legal += 1,
            None => {
                return Err(format!(
                    "nothing is wrong, and the simulator finds {told:?}\n{text}"
                ));
            }
            Some(expected) if names.is_empty() => {
                return Err(format!("no finding, expected {expected:?}\n{text}"));
            }
            Some(expected) => {
                if let Some(other) = names.iter().find(|name| !expected.contains(name)) {
                    return Err(format!(
                        "{other} is found, expected {expected:?}: {told:?}\n{text}"
                    ));
                }
            }
        }
        Ok(())
    }

    fn end(self: Box<Self>) -> Result<String, String> {
        Ok(format!(
            "{} sequences of {} calls, {} right ones without a finding, {} wrong ones found {:?}",
            self.sequences,
            self.calls,
            self.legal,
            self.sequences - self.legal,
            self.findings
        ))
    }
}
