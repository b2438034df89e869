//! What a run finds where its output is to be.

use std::fs;
use std::path::{Path, PathBuf};

use super::description::{self, DESCRIPTION};
use super::files;
use super::metadata::recipes;
use super::model::{INDEX, Index, file_name};
use super::plan::{FilePlan, checksum_text};
use crate::failure::{Exit, Failure, Result, shown_path};
use crate::safetensors::{Header, MAX_HEADERS};

/// What a resumed run finds where a file is to be.
#[derive(PartialEq, Eq, Debug)]
pub enum Found {
    Nothing,
    /// The very file that would be written: its whole header is the one planned, its length too, and
    /// it names the checksum that the input has.
    Finished,
    /// A part of it.
    Unfinished,
    /// Made from an input whose tensors have these names and shapes, but other bytes.
    OtherInput,
    /// Something else.
    Other,
}

/// Looks at what has the name of an output file.
pub fn find(output: &Path, input: &Path, plan: &FilePlan) -> Result<Found> {
    if fs::symlink_metadata(output).is_err() {
        return Ok(Found::Nothing);
    }
    let failed = |error| Failure::file("read", output, &error);
    let file = files::open(output)?;
    let length = file.metadata().map_err(failed)?.len();
    let mut head = vec![0; (plan.head.len() as u64).min(length) as usize];
    files::read_exact_at(&file, &mut head, 0).map_err(failed)?;
    // Which input it was made from is compared last, for it takes a look at all of it.
    let place = plan.checksum.clone();
    let is_whole = head.len() == plan.head.len();
    let source = is_whole.then(|| head[place.clone()].to_vec());
    if is_whole {
        head[place.clone()].copy_from_slice(&plan.head[place]);
    }
    if !plan.head.starts_with(&head) {
        return Ok(Found::Other);
    }
    let Some(source) = source else {
        return Ok(Found::Unfinished);
    };
    if source != checksum_text(files::checksum(input)?).as_bytes() {
        Ok(Found::OtherInput)
    } else if length == plan.length {
        Ok(Found::Finished)
    } else {
        Ok(Found::Unfinished)
    }
}

/// Files of an earlier output that this run does not write, and that a loader would take for the
/// model's: the other form of it, other shards, the description of another format. All of them are this
/// program's own; one that is not is an error.
pub fn stale(output: &Path, is_written: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let failed = |error| Failure::file("read", output, &error);
    for entry in fs::read_dir(output).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = file_name(&path);
        let is_ours = if is_written(&name) || !path.is_file() {
            continue;
        } else if name == INDEX {
            // It is ours as its shards are; each of them is looked at by itself.
            Index::read(&path).is_ok_and(|index| {
                let shards = index.weight_map.values();
                let mut shards: Vec<PathBuf> = shards.map(|name| output.join(name)).collect();
                shards.dedup();
                let is_theirs = |shard: &PathBuf| shard.exists() && !is_own_shard(shard);
                !shards.iter().any(is_theirs)
            })
        } else if name == DESCRIPTION {
            description::is_own(&path)
        } else if name.ends_with(".safetensors") {
            is_own_shard(&path)
        } else {
            continue;
        };
        if !is_ours {
            return Err(Failure::new(
                Exit::Usage,
                format!(
                    "{} was not written by this program, and a loader would take it for a part of the output; remove it, or write elsewhere",
                    shown_path(&path)
                ),
            ));
        }
        found.push(path);
    }
    found.sort();
    Ok(found)
}

/// Refuses a folder that has the name of a file that is to be written: that would be met after the work.
pub fn check_places(output: &Path, mut places: impl Iterator<Item = PathBuf>) -> Result<()> {
    let is_folder = |place: &PathBuf| {
        let there = fs::symlink_metadata(output.join(place));
        there.is_ok_and(|there| there.is_dir())
    };
    match places.find(is_folder) {
        None => Ok(()),
        Some(place) => Err(Failure::new(
            Exit::Usage,
            format!(
                "{} is a folder, and a file of that name is to be written; remove it, or write elsewhere",
                shown_path(&output.join(place))
            ),
        )),
    }
}

/// Whether a file's metadata say that this program wrote it.
fn is_own_shard(path: &Path) -> bool {
    let header = files::open(path).and_then(|file| Header::read(&file, path, &mut { MAX_HEADERS }));
    header.is_ok_and(|header| {
        header.metadata.contains_key(super::metadata::SOURCE)
            || !recipes(&header.metadata, &header.entries).is_empty()
    })
}
