//! Each target in a process of its own, so that one that crashes or hangs is told like any other fault.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use aclnn_fuzz::Entry;

use crate::Options;
use crate::attempt::repeating;

/// How long one input may take; the slowest take a second.
const PATIENCE: Duration = Duration::from_secs(120);

/// Tries all targets one after the other. Whether none has a fault.
pub fn all(entries: &[Entry], options: &Options) -> bool {
    let began = Instant::now();
    let mut wrong = 0;
    for entry in entries {
        match one(entry, entries, options) {
            Ok(true) => {}
            Ok(false) => wrong += 1,
            Err(error) => {
                println!("{}: FAULT: it could not be tried: {error}", entry.name);
                wrong += 1;
            }
        }
    }
    println!(
        "fuzz: {} targets in {:.0} s with seed {}, {wrong} with a fault",
        entries.len(),
        began.elapsed().as_secs_f64(),
        options.seed
    );
    wrong == 0
}

fn one(entry: &Entry, entries: &[Entry], options: &Options) -> io::Result<bool> {
    let folder = tempfile::tempdir()?;
    let progress = folder.path().join("progress");
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args(["--target", &entry.name, "--seed", &options.seed.to_string()])
        .arg("--found")
        .arg(&options.found)
        .arg("--progress")
        .arg(&progress)
        // Everything that is made on the way goes with it.
        .env("TMPDIR", folder.path());
    match options.cases {
        Some(cases) => command.args(["--cases", &cases.to_string()]),
        None => {
            let seconds = options.share(entry, entries).as_secs_f64().ceil();
            command.args(["--seconds", &format!("{seconds:.0}")])
        }
    };
    let mut child = command.spawn()?;
    let ended = wait(&mut child, &progress)?;
    let last = tried(&progress);
    let problem = match ended {
        Some(status) if status.success() => return Ok(true),
        // It has told what is wrong.
        Some(status) if status.code() == Some(1) => return Ok(false),
        Some(status) => format!("ended by {status}"),
        None => format!("no answer for {} s", PATIENCE.as_secs()),
    };
    println!("{}: FAULT: {problem}", entry.name);
    match last {
        Some(number) => println!("{}", repeating(&entry.name, options.seed, number)),
        None => println!("in the corpus, or before it"),
    }
    Ok(false)
}

/// How it ended; `None` if it had to be ended.
fn wait(child: &mut Child, progress: &Path) -> io::Result<Option<ExitStatus>> {
    let (mut last, mut since) = (None, Instant::now());
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        let now = tried(progress);
        if now != last {
            (last, since) = (now, Instant::now());
        } else if since.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        sleep(Duration::from_millis(20));
    }
}

/// The number of the input that is being tried.
fn tried(progress: &Path) -> Option<u64> {
    let bytes = fs::read(progress).ok()?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}
