//! The other files of a model's folder: tokenizers, configurations, and copies of the weights.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use super::config::CONFIG;
use super::description::DESCRIPTION;
use super::files::{self, Stamp, TempFile};
use super::kinds;
use super::lock::OutputLock;
use super::model::{INDEX, Model, file_name};
use crate::failure::{Exit, Failure, Result, shown_path};

/// Endings of files that hold weights, for whichever program.
const WEIGHTS: [&str; 26] = [
    "safetensors",
    "bin",
    "pt",
    "pth",
    "ckpt",
    "h5",
    "msgpack",
    "onnx",
    "onnx_data",
    "gguf",
    "ggml",
    "npz",
    "tflite",
    "ot",
    "pdparams",
    "mlmodel",
    "pt2",
    "pte",
    "pkl",
    "pickle",
    "nemo",
    "distcp",
    "llamafile",
    "engine",
    "keras",
    "hdf5",
];
/// Endings of weights that a part of a pipeline is loaded from.
const OF_PARTS: [&str; 4] = ["safetensors", "bin", "pt", "pth"];

/// A file that is copied.
pub struct Companion {
    pub source: PathBuf,
    /// Where, from the folder on.
    pub place: PathBuf,
    pub bytes: u64,
    stamp: Stamp,
}

/// What is beside the weights.
#[derive(Default)]
pub struct Companions {
    pub copied: Vec<Companion>,
    /// What is not copied.
    pub left_out: Vec<LeftOut>,
}

/// A file or folder that is not copied, and why.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    pub place: PathBuf,
    why: Why,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// The weights once more, so many bytes.
    Weights(u64),
    /// What is behind it may lead anywhere, also back.
    Link,
    /// A pipe, a socket, a device.
    Special,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = shown_path(&self.place);
        match self.why {
            Why::Weights(bytes) => write!(
                f,
                "{place} ({bytes} bytes): weights in another form, not what was quantized"
            ),
            Why::Link => write!(f, "{place}: a link to a folder (copy it, if it is needed)"),
            Why::Special => write!(f, "{place}: not a regular file"),
        }
    }
}

impl Companions {
    /// Looks at all of them, and opens each that is to be copied, so that trouble is told before the
    /// work.
    ///
    /// Folders whose names start with a dot (version control, download caches) are left out, and what
    /// runs of this program leave.
    pub fn find(model: &Model) -> Result<Companions> {
        let mut found = Companions::default();
        if let Some(folder) = &model.folder {
            found.look(model, folder, Path::new(""))?;
        }
        found.copied.sort_by(|a, b| a.place.cmp(&b.place));
        found.left_out.sort();
        Ok(found)
    }

    fn look(&mut self, model: &Model, from: &Path, place: &Path) -> Result<()> {
        let failed = |error| Failure::file("read", from, &error);
        let is_top = place.as_os_str().is_empty();
        // A part of a pipeline has a configuration and weights of its own.
        let is_component = !is_top && from.join(CONFIG).is_file();
        for entry in fs::read_dir(from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let (source, place) = (entry.path(), place.join(entry.file_name()));
            let name = file_name(&source);
            if entry.file_type().map_err(failed)?.is_dir() {
                if !name.starts_with('.') {
                    self.look(model, &source, &place)?;
                }
                continue;
            }
            let is_shard = model.shards.iter().any(|shard| shard.path == source);
            if is_top && (is_shard || [INDEX, CONFIG, DESCRIPTION].contains(&name.as_str())) {
                continue;
            }
            if OutputLock::is_name(&entry.file_name()) || files::is_partial(&name) {
                continue;
            }
            let there = match (fs::metadata(&source), fs::read_link(&source)) {
                (Ok(there), _) => there,
                (Err(_), Ok(to)) => {
                    return Err(Failure::new(
                        Exit::Files,
                        format!(
                            "cannot read {}: it is a link to {}, which is not there (download it again, or remove the link); nothing is written",
                            shown_path(&source),
                            shown_path(&to)
                        ),
                    ));
                }
                (Err(error), _) => return Err(Failure::file("read", &source, &error)),
            };
            let why = if there.is_dir() {
                Some(Why::Link)
            } else if !there.is_file() {
                Some(Why::Special)
            } else {
                holds_weights(&name, is_component).then_some(Why::Weights(there.len()))
            };
            if let Some(why) = why {
                self.left_out.push(LeftOut { place, why });
                continue;
            }
            let file = files::open(&source)?;
            let pointer = kinds::pointer(&file);
            if let Some(kind) = pointer.map_err(|error| Failure::file("read", &source, &error))? {
                let source = shown_path(&source);
                return Err(Failure::new(
                    Exit::Files,
                    format!("cannot copy {source}: it is {kind}; nothing is written"),
                ));
            }
            self.copied.push(Companion {
                stamp: Stamp::of(&file, &source)?,
                source,
                place,
                bytes: there.len(),
            });
        }
        Ok(())
    }

    /// Copies them. In a resumed run those whose copies are the same already are left alone.
    pub fn copy(&self, output: &Path, is_resumed: bool, sync: bool) -> Result<()> {
        for companion in &self.copied {
            let target = output.join(&companion.place);
            let folder = files::folder_of(&target);
            fs::create_dir_all(folder).map_err(|error| Failure::file("create", folder, &error))?;
            let is_there = fs::metadata(&target).is_ok_and(|there| there.is_file());
            if is_resumed && is_there && files::is_equal(&companion.source, &target)? {
                continue;
            }
            let source = files::open(&companion.source)?;
            let file = TempFile::create(&target)?;
            file.copy_from(&source)?;
            companion.stamp.check(&source, &companion.source)?;
            file.finish(true, sync)?;
        }
        Ok(())
    }

    pub fn bytes(&self) -> u64 {
        self.copied.iter().map(|companion| companion.bytes).sum()
    }
}

/// Whether a file holds weights by its name, or tells which files of another format do. A part of a
/// pipeline keeps those that it is loaded from.
fn holds_weights(name: &str, is_of_part: bool) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".index.json").unwrap_or(&name);
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return false;
    };
    // Large ONNX and TensorFlow files are in pieces.
    let is_piece = ending.starts_with("data-")
        || ending.starts_with("onnx_data")
        || ending == "data" && stem.ends_with(".onnx");
    let is_kept = is_of_part && OF_PARTS.contains(&ending) && !stem.starts_with("openvino");
    (is_piece || WEIGHTS.contains(&ending)) && !is_kept
}
