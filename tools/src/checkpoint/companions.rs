//! The other files of a model's folder: tokenizers, configurations, and copies of the weights.

use std::fs;
use std::path::{Path, PathBuf};

use super::config::CONFIG;
use super::description::DESCRIPTION;
use super::files::{self, Stamp, TempFile};
use super::model::{INDEX, Model, file_name};
use crate::failure::{Exit, Failure, Result, shown_path};

/// Endings of files that hold weights, for whichever program.
const WEIGHTS: [&str; 16] = [
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
];

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
    /// The weights once more, in other formats: places and lengths.
    pub left_out: Vec<(PathBuf, u64)>,
}

impl Companions {
    /// Looks at all of them, and opens each that is to be copied, so that trouble is told before the
    /// work.
    ///
    /// Folders whose names start with a dot (version control, download caches) and links to folders are
    /// left out.
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
            if !there.is_file() {
                continue;
            }
            if !is_component && holds_weights(&name) {
                self.left_out.push((place, there.len()));
                continue;
            }
            let file = files::open(&source)?;
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

/// Whether a file holds weights by its name, or tells which files of another format do.
fn holds_weights(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let ending = |name: &str| name.rsplit_once('.').map(|(_, ending)| ending.to_owned());
    let is_weights =
        |name: &str| ending(name).is_some_and(|ending| WEIGHTS.contains(&ending.as_str()));
    is_weights(&name) || name.strip_suffix(".index.json").is_some_and(is_weights)
}
