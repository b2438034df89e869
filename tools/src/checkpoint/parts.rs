//! A model quantized in parts, by several runs on as many machines as there are, and joined when all are there.
//!
//! Each part makes its share of the shards and writes a record beside them: of which input, and to what. Both are
//! digests of what every run knows from the headers of all shards, so no run has to hear of another one.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde_json::{Value, json};

use super::config::read_json;
use super::contents::CHECKSUM;
use super::description::{PLAIN_METHOD, Text};
use super::files::{self, TempFile};
use super::model::{INDEX, Model, Shard, file_name};
use super::plan::FilePlan;
use crate::failure::{Exit, Failure, Result, shown_path};

/// What the names of records begin and end with.
const RECORD: (&str, &str) = ("quantize_checkpoint.part-", ".json");
/// Longer than any record.
const MAX_RECORD: u64 = 64 << 20;
/// A shard's data is looked at in so many places, of so many bytes: parts of two models of one architecture have the same
/// headers.
const SAMPLES: u64 = 16;
const SAMPLE: u64 = 4096;

/// One of several parts, counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Part {
    number: usize,
    of: usize,
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Part, String> {
        let numbers = text.split_once('/');
        let numbers =
            numbers.and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((number, of)) if (1..=of).contains(&number) => Ok(Part { number, of }),
            _ => Err("a part is I/N, with I from 1 to N".to_owned()),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl Part {
    /// Whether the shard with this place in the order of names belongs to it.
    pub fn has(self, shard: usize) -> bool {
        shard % self.of == self.number - 1
    }

    /// Its shards, each with its place.
    pub fn shards(self, model: &Model) -> impl Iterator<Item = (usize, &Shard)> {
        let shards = model.shards.iter().enumerate();
        shards.filter(move |(index, _)| self.has(*index))
    }

    /// What tells runs on one folder apart.
    pub fn label(self) -> String {
        format!("{}-of-{}", self.number, self.of)
    }

    fn record_name(self) -> String {
        format!("{}{}{}", RECORD.0, self.label(), RECORD.1)
    }

    fn of_record(name: &str) -> Option<Part> {
        let label = name.strip_prefix(RECORD.0)?.strip_suffix(RECORD.1)?;
        let part: Part = label.replacen("-of-", "/", 1).parse().ok()?;
        (part.record_name() == name).then_some(part)
    }

    /// Refuses a model that has no such parts.
    pub fn check(self, model: &Model) -> Result<()> {
        check_shards(model)?;
        let shards = model.shards.len();
        if self.of > shards {
            let message = format!(
                "--part {self}: IN has {shards} shards, which {} parts cannot share",
                self.of
            );
            return Err(Failure::new(Exit::Usage, message));
        }
        Ok(())
    }

    /// Refuses a folder that has what this part writes already, or a whole model.
    pub fn check_output(
        self,
        output: &Path,
        model: &Model,
        may_replace: bool,
        may_undo: bool,
    ) -> Result<()> {
        let is_there = |name: &str| output.join(name).symlink_metadata().is_ok();
        if is_there(INDEX) && !may_undo {
            let message = format!(
                "OUT {} has an index already, so its parts are joined; --force makes a part of it anew",
                shown_path(output)
            );
            return Err(Failure::new(Exit::Usage, message));
        }
        let shards = self.shards(model).map(|(_, shard)| shard.name());
        let mut names = shards.chain([self.record_name()]);
        match names.find(|name| is_there(name)) {
            Some(name) if !may_replace => Err(Failure::new(
                Exit::Usage,
                format!(
                    "{} of part {self} is there already; --resume continues an interrupted run, --force overwrites",
                    shown_path(&output.join(name))
                ),
            )),
            _ => Ok(()),
        }
    }

    /// Takes back what says that this part is done, or that all are.
    pub fn begin(self, output: &Path) -> Result<()> {
        files::remove_if_there(&output.join(self.record_name()))?;
        files::remove_if_there(&output.join(INDEX))
    }

    /// Says that this part is done.
    pub fn finish(
        self,
        output: &Path,
        digests: &Digests,
        model: &Model,
        plans: &[FilePlan],
        sync: bool,
    ) -> Result<()> {
        let mut shards = BTreeMap::new();
        for (index, shard) in self.shards(model) {
            let name = shard.name();
            let source = source_of(&output.join(&name), &plans[index])?;
            shards.insert(name, source);
        }
        let record = json!({
            "generator": PLAIN_METHOD,
            "version": 1,
            "part": self.number,
            "parts": self.of,
            "input": digests.input,
            "options": digests.options,
            "sources": shards,
        });
        let file = TempFile::create(&output.join(self.record_name()))?;
        file.write_all_at(format!("{record:#}\n").as_bytes(), 0)?;
        file.finish(true, sync)
    }
}

/// A file has one shard, and no parts.
fn check_shards(model: &Model) -> Result<()> {
    if model.index.is_some() {
        return Ok(());
    }
    let message = "IN is one file, and parts are made of whole shards: save it in shards with an index first \
                   (save_pretrained with max_shard_size, for instance), or quantize it in one run";
    Err(Failure::new(Exit::Usage, message))
}

/// What all parts have to have in common.
#[derive(PartialEq, Eq)]
pub struct Digests {
    /// Of the input: headers and samples of all shards.
    input: String,
    /// Of what is made of it: the beginnings of all files that are written, the texts and the index.
    options: String,
}

impl Digests {
    pub fn new(
        model: &Model,
        plans: &[FilePlan],
        texts: &[Text],
        index: Option<&str>,
    ) -> Result<Digests> {
        let mut input = Digest::new();
        let mut options = Digest::new();
        for (shard, plan) in model.shards.iter().zip(plans) {
            input.text(&shard.name());
            options.text(&shard.name());
            options.bytes(&plan.head);
            sample(&mut input, shard, plan)?;
        }
        for text in texts {
            options.text(text.name);
            options.text(&text.text);
        }
        options.text(index.unwrap_or_default());
        Ok(Digests {
            input: input.end(),
            options: options.end(),
        })
    }
}

/// The header of a shard, and its data here and there.
fn sample(digest: &mut Digest, shard: &Shard, plan: &FilePlan) -> Result<()> {
    let file = shard.open()?;
    let length = plan.data_start + plan.input_bytes();
    let mut read = |start: u64, bytes: u64| -> Result<()> {
        let mut piece = vec![0; bytes as usize];
        files::read_exact_at(&file, &mut piece, start)
            .map_err(|error| Failure::file("read", &shard.path, &error))?;
        digest.bytes(&piece);
        Ok(())
    };
    read(0, plan.data_start)?;
    let data = plan.input_bytes();
    for index in 0..SAMPLES {
        let start = plan.data_start + data / SAMPLES * index;
        read(start, SAMPLE.min(length - start))?;
    }
    Ok(())
}

/// CRC-64s tell inputs apart that are so by mistake; nobody is kept from making two alike.
struct Digest(crc_fast::Digest);

impl Digest {
    fn new() -> Digest {
        Digest(crc_fast::Digest::new(CHECKSUM))
    }

    /// With their length before them, so that no two sequences have the same bytes.
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn end(self) -> String {
        super::plan::checksum_text(self.0.finalize())
    }
}

/// The checksum of the input that an output file names, if it is whole and the one that was planned.
fn source_of(path: &Path, plan: &FilePlan) -> Result<String> {
    let failed = |error| Failure::file("read", path, &error);
    let file: File = files::open(path)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut head = vec![0; (plan.head.len() as u64).min(length) as usize];
    files::read_exact_at(&file, &mut head, 0).map_err(failed)?;
    let place = plan.checksum.clone();
    let source = head
        .get(place.clone())
        .map(<[u8]>::to_vec)
        .unwrap_or_default();
    if length == plan.length {
        head[place.clone()].copy_from_slice(&plan.head[place]);
    }
    if length != plan.length || head != plan.head {
        return Err(Failure::invalid(
            path,
            "it is not the file that its part made: make the part again",
        ));
    }
    Ok(String::from_utf8_lossy(&source).into_owned())
}

/// The parts that were found, each with its folder, and what their records say of their shards.
pub struct Parts {
    folders: BTreeMap<usize, PathBuf>,
    of: usize,
    sources: BTreeMap<String, String>,
}

impl Parts {
    /// Finds the records of all parts in the output and in the folders `from`, and checks that none is missing and that all were made of this input
    /// with these options.
    pub fn find(
        output: &Path,
        from: &[PathBuf],
        model: &Model,
        digests: &Digests,
    ) -> Result<Parts> {
        check_shards(model)?;
        let mut folders = from.to_vec();
        // Where all parts are elsewhere, it may not be there yet.
        if output.is_dir() || from.is_empty() {
            folders.insert(0, output.to_owned());
        }
        let usage = |message: String| Failure::new(Exit::Usage, message);
        let mut found: BTreeMap<Part, PathBuf> = BTreeMap::new();
        for folder in &folders {
            let failed = |error| Failure::file("read", folder, &error);
            for entry in fs::read_dir(folder).map_err(failed)? {
                let path = entry.map_err(failed)?.path();
                let Some(part) = Part::of_record(&file_name(&path)) else {
                    continue;
                };
                if let Some(other) = found.insert(part, folder.clone()) {
                    let (other, folder) = (shown_path(&other), shown_path(folder));
                    return Err(usage(format!("part {part} is in {other} and in {folder}")));
                }
            }
        }
        let Some(&Part { of, .. }) = found.keys().next() else {
            let shown: Vec<String> = folders.iter().map(|folder| shown_path(folder)).collect();
            return Err(usage(format!(
                "no part is complete in {}",
                shown.join(", ")
            )));
        };
        if let Some(other) = found.keys().find(|part| part.of != of) {
            return Err(usage(format!(
                "parts of {of} and of {} are there: keep those of one",
                other.of
            )));
        }
        let is_there = |number: &usize| {
            found.contains_key(&Part {
                number: *number,
                of,
            })
        };
        let missing: Vec<String> = (1..=of)
            .filter(|number| !is_there(number))
            .map(|number| format!("{number}/{of}"))
            .collect();
        if !missing.is_empty() {
            let message = format!(
                "not complete, or not in these folders: part {}",
                missing.join(", ")
            );
            return Err(usage(message));
        }
        let mut parts = Parts {
            folders: BTreeMap::new(),
            of,
            sources: BTreeMap::new(),
        };
        for (part, folder) in found {
            let path = folder.join(part.record_name());
            let record = read_json(&path, "record", MAX_RECORD)?;
            let says = |key: &str, value: &Value| record.get(key) == Some(value);
            if !says("generator", &json!(PLAIN_METHOD)) || !says("version", &json!(1)) {
                return Err(Failure::invalid(
                    &path,
                    "no record of a part that this version can read",
                ));
            }
            let differs = if !says("input", &json!(digests.input)) {
                "from another input"
            } else if !says("options", &json!(digests.options)) {
                "with other options"
            } else {
                ""
            };
            if !differs.is_empty() {
                let folder = shown_path(&folder);
                return Err(usage(format!(
                    "part {part} in {folder} was made {differs} than is joined here"
                )));
            }
            let sources = record.get("sources").and_then(Value::as_object);
            for (name, source) in sources.into_iter().flatten() {
                let source = source.as_str().unwrap_or_default().to_owned();
                parts.sources.insert(name.clone(), source);
            }
            parts.folders.insert(part.number, folder);
        }
        Ok(parts)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.of
    }

    /// Checks every shard of every part, and tells which are elsewhere than in `output`, and where they belong.
    pub fn check(
        &self,
        output: &Path,
        model: &Model,
        plans: &[FilePlan],
    ) -> Result<Vec<(PathBuf, PathBuf)>> {
        let mut elsewhere = Vec::new();
        for (index, (shard, plan)) in model.shards.iter().zip(plans).enumerate() {
            let name = shard.name();
            let folder = self.folders.get(&(index % self.of + 1));
            let folder = folder.map_or(output, PathBuf::as_path);
            let path = folder.join(&name);
            if self.sources.get(&name) != Some(&source_of(&path, plan)?) {
                let message = "its part's record tells of another input: make the part again";
                return Err(Failure::invalid(&path, message));
            }
            if !files::is_same(folder, output) {
                elsewhere.push((path, output.join(&name)));
            }
        }
        Ok(elsewhere)
    }

    /// Removes the records from the folder, which is now that of a whole model.
    pub fn finish(&self, output: &Path) -> Result<()> {
        let of = self.of;
        (1..=of).try_for_each(|number| {
            files::remove_if_there(&output.join(Part { number, of }.record_name()))
        })
    }
}

/// Copies shards of parts to where they belong.
pub fn copy(shards: &[(PathBuf, PathBuf)], sync: bool) -> Result<()> {
    for (from, to) in shards {
        let source = files::open(from)?;
        let file = TempFile::create(to)?;
        file.copy_from(&source)?;
        file.finish(true, sync)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_records_are_those_of_parts() {
        let part: Part = "12/300".parse().unwrap();
        assert_eq!(
            part.record_name(),
            "quantize_checkpoint.part-12-of-300.json"
        );
        assert_eq!(Part::of_record(&part.record_name()), Some(part));
        for name in [
            "quantize_checkpoint.part-0-of-3.json",
            "quantize_checkpoint.part-4-of-3.json",
            "quantize_checkpoint.part-01-of-3.json",
            "quantize_checkpoint.part-1/3.json",
            "config.json",
        ] {
            assert_eq!(Part::of_record(name), None, "{name}");
        }
        for text in ["", "1", "0/2", "3/2", "1/0", "a/b", "-1/2", "1/2/3"] {
            assert!(text.parse::<Part>().is_err(), "{text}");
        }
    }

    #[test]
    fn each_shard_belongs_to_one_part() {
        for shards in 1..9 {
            for of in 1..=shards {
                for shard in 0..shards {
                    let having = (1..=of).filter(|&number| Part { number, of }.has(shard));
                    assert_eq!(having.count(), 1);
                }
            }
        }
    }
}
