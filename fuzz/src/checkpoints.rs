//! Safetensors headers, indexes and what stands beside them: whatever the files hold, the checkpoint job ends with one of
//! its statuses. Then its output is whole, as another reader reads it, or nothing of it is there.
//!
//! An input is files in one text. A line `=== NAME` begins one, `=== NAME +N` a safetensors file whose text is its header,
//! before N bytes of data, and `=== NAME +N @L` one whose header claims to have L bytes. What stands before are options.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use aclnn_tools::checkpoint;
use aclnn_tools::safetensors::{Header, MAX_HEADERS};
use clap::Parser;
use rand::prelude::*;
use rand::rngs::SmallRng;
use safetensors::SafeTensors;
use serde_json::Value;

use crate::corpus::corpus;
use crate::target::{Made, Outcome, Target};
use crate::text::changed;

/// The first argument of the program when it is to do the checkpoint job.
pub const JOB: &str = "checkpoint-job";

/// How long a job may take on these few bytes.
const LIMIT: Duration = Duration::from_secs(60);

const WORDS: &[&str] = &[
    "F32",
    "F16",
    "BF16",
    "U8",
    "I8",
    "F4",
    "F8_E4M3",
    "F6_E2M3",
    "BOOL",
    "C64",
    "F99",
    "0",
    "1",
    "2",
    "3",
    "7",
    "8",
    "16",
    "32",
    "64",
    "-1",
    "1.5",
    "1e3",
    "4294967296",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "null",
    "true",
    "[]",
    "{}",
    "\"\"",
    "__metadata__",
    "dtype",
    "shape",
    "data_offsets",
    "weight_map",
    "metadata",
    "total_size",
    "../model.safetensors",
    "a.safetensors",
    "\\u001b[2J",
    "\\ud800",
    "model.embed_tokens.weight",
    "a.weight",
    "a.weight_scale",
    "lm_head.weight",
    "quantization_config",
    "model_type",
    "architectures",
    "--force",
    "--dtype",
    "qint8",
    "quint8",
    "quint4x2",
    "float8_e4m3fn",
    "hifloat8",
    "--group-size",
    "--format",
    "plain",
    "modelslim",
    "compressed-tensors",
    "--axis",
    "--scheme",
    "affine",
    "--include",
    "*",
    "--exclude",
    "--part",
    "1/2",
    "--no-errors",
];

#[derive(Parser)]
struct Job {
    #[command(flatten)]
    arguments: checkpoint::Arguments,
}

/// Does the job as the program `aclnn` does it.
pub fn job() -> ExitCode {
    match Job::try_parse_from(std::env::args().skip(1)) {
        Ok(job) => checkpoint::main(&job.arguments),
        Err(_) => ExitCode::from(2),
    }
}

#[derive(Default)]
struct Checkpoints {
    /// What inputs are made of: the corpus.
    known: Vec<Vec<u8>>,
    headers: u64,
    valid: u64,
    jobs: BTreeMap<i32, u64>,
}

pub fn target() -> Made {
    let mut known = Vec::new();
    for file in corpus("checkpoints")? {
        known.push(fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(Box::new(Checkpoints {
        known,
        ..Checkpoints::default()
    }))
}

/// One file of an input.
struct Part<'a> {
    name: String,
    text: &'a [u8],
    data: Option<usize>,
    claimed: Option<u64>,
}

fn parts(input: &[u8]) -> (Vec<String>, Vec<Part<'_>>) {
    let mut options = Vec::new();
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut place = 0;
    for line in input.split_inclusive(|&byte| byte == b'\n') {
        let start = place;
        place += line.len();
        let words = String::from_utf8_lossy(line);
        let mut words = words.split_whitespace();
        if line.starts_with(b"=== ") {
            words.next();
            // Files of the input's own folder, whatever their names say.
            let is_plain =
                |name: &&str| !name.contains(['/', '\0']) && !matches!(*name, "." | "..");
            let name = words.next().filter(is_plain).unwrap_or("model.safetensors");
            let number = |sign, word: Option<&str>| {
                word.and_then(|word| word.strip_prefix::<char>(sign)?.parse::<u64>().ok())
            };
            let data = number('+', words.next());
            parts.push(Part {
                name: name.chars().take(100).collect(),
                text: &input[place..place],
                data: data.map(|data| data.min(1 << 16) as usize),
                claimed: number('@', words.next()),
            });
        } else if let Some(part) = parts.last_mut() {
            let begin = start - part.text.len();
            part.text = &input[begin..place];
        } else {
            options.extend(words.map(str::to_owned));
        }
    }
    (options, parts)
}

impl Part<'_> {
    fn bytes(&self) -> Vec<u8> {
        let Some(data) = self.data else {
            return self.text.to_vec();
        };
        let text = self.text.strip_suffix(b"\n").unwrap_or(self.text);
        let length = self.claimed.unwrap_or(text.len() as u64).to_le_bytes();
        // Finite in every type of floats.
        let data: Vec<u8> = (0..data)
            .map(|place| [0x3c, 0xbc, 0x38, 0x3a][place / 3 % 4])
            .collect();
        [&length, text, &data].concat()
    }
}

/// What is in a folder, and below.
fn listing(folder: &Path) -> Result<BTreeSet<String>, String> {
    let text = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).map_err(text)? {
        let entry = entry.map_err(text)?;
        names.insert(entry.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

impl Checkpoints {
    /// Whoever takes a header that another reader refuses writes what that reader cannot load.
    fn header(&mut self, path: &Path, bytes: &[u8]) -> Outcome {
        let file = File::open(path).map_err(|error| error.to_string())?;
        let ours = Header::read(&file, path, &mut { MAX_HEADERS });
        self.headers += 1;
        if let Ok(header) = &ours {
            self.valid += 1;
            let theirs = SafeTensors::deserialize(bytes).map_err(|error| {
                format!(
                    "{}: taken, and refused by safetensors: {error}",
                    path.display()
                )
            })?;
            let ours: BTreeSet<&str> = header
                .entries
                .iter()
                .map(|entry| entry.name.as_str())
                .collect();
            let theirs: BTreeSet<&str> = theirs.names().into_iter().collect();
            if ours != theirs {
                return Err(format!(
                    "{ours:?} are its tensors, safetensors has {theirs:?}"
                ));
            }
        }
        Ok(())
    }

    fn job(&mut self, options: &[String], input: &Path, output: &Path) -> Outcome {
        let mut command = Command::new(std::env::current_exe().map_err(|error| error.to_string())?);
        command.arg(JOB).arg(input).arg(output);
        command.args(["--device", "cpu", "--threads", "2", "--quiet", "--no-sync"]);
        // No program can be given such a word, and options that name other places are none of this.
        let is_own = |option: &&String| {
            !["--device", "--from", "--threads", "--help"]
                .iter()
                .any(|other| option.starts_with(other))
                && !option.contains('\0')
        };
        command.args(options.iter().filter(is_own));
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| error.to_string())?;
        let began = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
                break status;
            }
            if began.elapsed() > LIMIT {
                let _ = child.kill();
                return Err("the job does not end".to_owned());
            }
            sleep(Duration::from_micros(300));
        };
        let mut said = String::new();
        if let Some(mut pipe) = child.stderr.take() {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes)
                .map_err(|error| error.to_string())?;
            said = String::from_utf8_lossy(&bytes).into_owned();
        }
        let code = status
            .code()
            .filter(|code| (0..=6).contains(code) && !said.contains("panicked"));
        let code = code.ok_or_else(|| format!("the job ended with {status}: {said}"))?;
        *self.jobs.entry(code).or_default() += 1;
        if code != 0 && (said.is_empty() && code != 2 || said.contains('\u{1b}')) {
            return Err(format!("the job failed with {code} and said {said:?}"));
        }
        match (code, output.exists()) {
            (0, true) => whole(output),
            (0, false) => Err("the job has succeeded without an output".to_owned()),
            (_, true) => Err(format!(
                "the job failed with {code}, and left an output: {said}"
            )),
            (_, false) => Ok(()),
        }
    }
}

/// Every file of an output is one that another reader reads, and the index names what they hold.
fn whole(output: &Path) -> Outcome {
    let text = |error: std::io::Error| format!("{}: {error}", output.display());
    if output.is_file() {
        return read(output).map(drop);
    }
    let mut held = BTreeMap::new();
    for name in listing(output)? {
        if name.ends_with(".partial") {
            return Err(format!("{name} is left in the output"));
        }
        if name.ends_with(".safetensors") {
            for tensor in read(&output.join(&name))? {
                held.insert(tensor, name.clone());
            }
        }
    }
    let index = output.join("model.safetensors.index.json");
    if index.exists() {
        let index: Value = serde_json::from_slice(&fs::read(index).map_err(text)?)
            .map_err(|error| error.to_string())?;
        let map = index["weight_map"]
            .as_object()
            .ok_or("the index has no map")?;
        let named: BTreeMap<String, String> = map
            .iter()
            .map(|(tensor, file)| (tensor.clone(), file.as_str().unwrap_or_default().to_owned()))
            .collect();
        if named != held {
            return Err(format!(
                "the index names {named:?}, the files hold {held:?}"
            ));
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<String>, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let tensors = SafeTensors::deserialize(&bytes)
        .map_err(|error| format!("the output {}: {error}", path.display()))?;
    Ok(tensors.names().into_iter().map(str::to_owned).collect())
}

/// A header of a few tensors, most of them right.
fn fresh(random: &mut SmallRng) -> String {
    let (mut header, mut end) = (String::new(), 0);
    for number in 0..random.random_range(0..4) {
        let (dtype, bytes) = [
            ("F32", 4),
            ("F16", 2),
            ("BF16", 2),
            ("I8", 1),
            ("U8", 1),
            ("F64", 8),
            ("I64", 8),
        ][random.random_range(0..7)];
        let shape: Vec<usize> = (0..random.random_range(0..4))
            .map(|_| [0, 1, 2, 3, 8, 16][random.random_range(0..6)])
            .collect();
        let taken = shape.iter().product::<usize>() * bytes;
        let name = [
            "a.weight",
            "model.layers.0.mlp.experts.gate_up_proj",
            "lm_head.weight",
            "norm.weight",
            "q.weight_scale",
            "w",
        ][random.random_range(0..6)];
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(
            header,
            "{comma}\"{name}{number}\":{{\"dtype\":\"{dtype}\",\"shape\":{shape:?},\"data_offsets\":[{end},{}]}}",
            end + taken
        );
        end += taken;
    }
    format!(
        "{}=== model.safetensors +{end}\n{{{header}}}\n",
        ["", "--format plain\n", "--include *\n"][random.random_range(0..3)]
    )
}

impl Target for Checkpoints {
    fn make(&mut self, random: &mut SmallRng) -> Vec<u8> {
        match random.random_range(0..4) {
            0 => fresh(random).into_bytes(),
            1 => changed(fresh(random).as_bytes(), WORDS, random),
            _ => {
                let known = self.known.choose(random);
                changed(known.map_or(&[], Vec::as_slice), WORDS, random)
            }
        }
    }

    fn check(&mut self, input: &[u8]) -> Outcome {
        let text = |error: std::io::Error| error.to_string();
        let place = tempfile::tempdir().map_err(text)?;
        let (model, output) = (place.path().join("in"), place.path().join("out"));
        fs::create_dir(&model).map_err(text)?;
        let (options, parts) = parts(input);
        for part in &parts {
            let (path, bytes) = (model.join(&part.name), part.bytes());
            fs::write(&path, &bytes).map_err(text)?;
            if part.data.is_some() {
                self.header(&path, &bytes)?;
            }
        }
        let before = listing(place.path())?;
        self.job(&options, &model, &output)?;
        let mut after = listing(place.path())?;
        after.remove("out");
        if after != before {
            return Err(format!(
                "{after:?} is there after the job, {before:?} was before"
            ));
        }
        Ok(())
    }

    fn end(self: Box<Self>) -> Result<String, String> {
        Ok(format!(
            "{} headers, {} of them valid; {} jobs by their status {:?}",
            self.headers,
            self.valid,
            self.jobs.values().sum::<u64>(),
            self.jobs
        ))
    }
}
