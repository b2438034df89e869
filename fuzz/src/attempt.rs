//! Trying the inputs of one target in this process.

use std::any::Any;
use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use aclnn_fuzz::target::{Outcome, Target};
use aclnn_fuzz::{Entry, corpus};
use rand::SeedableRng;
use rand::rngs::SmallRng;

use crate::Options;

/// Of an input: by the seed alone.
fn random(seed: u64, number: u64) -> SmallRng {
    SmallRng::seed_from_u64(seed.wrapping_mul(1 << 40).wrapping_add(number))
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    format!("panicked: {}", text.unwrap_or_default())
}

fn check(target: &mut dyn Target, input: &[u8]) -> Outcome {
    let checked = catch_unwind(AssertUnwindSafe(|| target.check(input)));
    checked.unwrap_or_else(|panic| Err(said(&*panic)))
}

/// Notes what is being tried, for who watches this process.
struct Progress(Option<File>);

impl Progress {
    fn note(&mut self, number: u64) -> std::io::Result<()> {
        if let Some(file) = &mut self.0 {
            file.seek(SeekFrom::Start(0))?;
            file.write_all(&number.to_le_bytes())?;
        }
        Ok(())
    }
}

/// Tries inputs, and prints how that went. Whether all was right.
pub fn target(entry: &Entry, options: &Options) -> bool {
    let began = Instant::now();
    let mut tried = 0;
    match attempt(entry, options, began, &mut tried) {
        Ok(figures) => {
            println!(
                "{}: {figures}; {tried} inputs in {:.1} s, no fault",
                entry.name,
                began.elapsed().as_secs_f64()
            );
            true
        }
        Err(problem) => {
            println!("{}: FAULT after {tried} inputs: {problem}", entry.name);
            false
        }
    }
}

fn attempt(
    entry: &Entry,
    options: &Options,
    began: Instant,
    tried: &mut u64,
) -> Result<String, String> {
    let Options {
        seed, cases, found, ..
    } = options;
    let mut target = (entry.make)()?;
    let files = match (&options.input, options.case) {
        (Some(file), _) => vec![file.clone()],
        (None, Some(_)) => Vec::new(),
        (None, None) => corpus(&entry.name)?,
    };
    for file in &files {
        let input = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        *tried += 1;
        check(&mut *target, &input).map_err(|problem| format!("{}: {problem}", file.display()))?;
    }
    if options.input.is_some() {
        return target.end();
    }
    let progress = options.progress.as_ref().map(File::create).transpose();
    let mut progress = Progress(progress.map_err(|error| error.to_string())?);
    let mut numbers = match options.case {
        Some(number) => number..number + 1,
        None => 0..cases.unwrap_or(u64::MAX),
    };
    let share = Duration::from_secs(options.seconds);
    let is_late = || cases.is_none() && options.case.is_none() && began.elapsed() >= share;
    while let Some(number) = numbers.next().filter(|_| !is_late()) {
        progress.note(number).map_err(|error| error.to_string())?;
        let input = target.make(&mut random(*seed, number));
        *tried += 1;
        if let Err(problem) = check(&mut *target, &input) {
            let file = found.join(format!("{}-{seed}-{number}", entry.name));
            let written = fs::create_dir_all(found).and_then(|()| fs::write(&file, &input));
            let place = match written {
                Ok(()) => format!(
                    "the input is {}, to be kept in fuzz/corpus/{}",
                    file.display(),
                    entry.name
                ),
                Err(error) => format!(
                    "the input could not be written to {}: {error}",
                    file.display()
                ),
            };
            return Err(format!(
                "{problem}\n{place}\n{}",
                repeating(&entry.name, *seed, number)
            ));
        }
    }
    let ended = catch_unwind(AssertUnwindSafe(|| target.end()));
    ended.unwrap_or_else(|panic| Err(said(&*panic)))
}

/// What tries an input again.
pub fn repeating(name: &str, seed: u64, number: u64) -> String {
    format!(
        "again: cargo run --release -p aclnn-fuzz -- --target {name} --seed {seed} --case {number}"
    )
}
