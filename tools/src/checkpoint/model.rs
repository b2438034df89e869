//! A model's files: one safetensors file, or a folder with shards and their index.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs::{self, File};
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;
use serde::de::{Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::config::Config;
use super::family::Families;
use super::files::{self, Stamp};
use super::kinds;
use super::plan::FilePlan;
use crate::failure::{Exit, Failure, Result, shown, shown_path};
use crate::safetensors::{Entry, Header, MAX_HEADERS, MAX_TENSORS};

pub const INDEX: &str = "model.safetensors.index.json";
pub const SINGLE: &str = "model.safetensors";
/// The longest index that is read, and written.
const MAX_INDEX: u64 = 400_000_000;

/// A file of the model.
pub struct Shard {
    pub path: PathBuf,
    pub header: Header,
    /// What the file was when its header was read.
    pub stamp: Stamp,
}

impl Shard {
    pub fn name(&self) -> String {
        file_name(&self.path)
    }

    /// Opens the file, which must be the one whose header was read.
    pub fn open(&self) -> Result<File> {
        let file = files::open(&self.path)?;
        self.stamp.check(&file, &self.path)?;
        Ok(file)
    }
}

/// The input.
pub struct Model {
    /// In the order of their names.
    pub shards: Vec<Shard>,
    /// The names of all tensors that the index lists; without an index, of all.
    pub names: HashSet<String>,
    pub index: Option<Index>,
    /// The folder, when the input is one.
    pub folder: Option<PathBuf>,
    pub config: Option<Config>,
}

impl Model {
    pub fn open(path: &Path) -> Result<Model> {
        let is_folder = fs::metadata(path).is_ok_and(|there| there.is_dir());
        let is_there = |name| path.join(name).symlink_metadata().is_ok();
        let (paths, index) = if !is_folder {
            (vec![path.to_owned()], None)
        } else if is_there(INDEX) {
            let index = Index::read(&path.join(INDEX))?;
            let mut names: Vec<&String> = index.weight_map.values().collect();
            names.sort();
            names.dedup();
            let paths = names.iter().map(|name| path.join(name)).collect();
            (paths, Some(index))
        } else if is_there(SINGLE) {
            (vec![path.join(SINGLE)], None)
        } else {
            return Err(Failure::invalid(
                path,
                format!("the folder has neither {INDEX} nor {SINGLE}"),
            ));
        };
        let mut budget = MAX_HEADERS;
        let mut shards = Vec::with_capacity(paths.len());
        let mut tensors = 0;
        for path in paths {
            if index.is_some() && path.symlink_metadata().is_err() {
                return Err(Failure::new(
                    Exit::Files,
                    format!(
                        "cannot open {}: {INDEX} names it, and it is not there",
                        shown_path(&path)
                    ),
                ));
            }
            let file = files::open(&path)?;
            let stamp = Stamp::of(&file, &path)?;
            let header = Header::read(&file, &path, &mut budget)?;
            tensors += header.entries.len();
            if tensors > MAX_TENSORS {
                let message = format!("the model has more than {MAX_TENSORS} tensors");
                return Err(Failure::invalid(&path, message));
            }
            shards.push(Shard {
                path,
                header,
                stamp,
            });
        }
        let config = if is_folder { Config::read(path)? } else { None };
        let mut model = Model {
            shards,
            names: HashSet::new(),
            index,
            folder: is_folder.then(|| path.to_owned()),
            config,
        };
        if let Some(index) = &model.index {
            index.check(path, &model.shards)?;
        }
        model.names = model.entries().map(|entry| entry.name.clone()).collect();
        Ok(model)
    }

    /// The tensors that belong to the model.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> + Clone {
        self.shards.iter().flat_map(move |shard| {
            let name = shard.name();
            let entries = shard.header.entries.iter();
            entries.filter(move |entry| self.is_listed(&name, &entry.name))
        })
    }

    /// Whether a tensor of a file belongs to the model.
    pub fn is_listed(&self, shard: &str, tensor: &str) -> bool {
        let Some(index) = &self.index else {
            return true;
        };
        index
            .weight_map
            .get(tensor)
            .is_some_and(|place| place == shard)
    }

    pub fn families(&self) -> Families {
        Families::new(self.entries())
    }

    /// Whether input and output embeddings are one tensor: the configuration says so, or there is none
    /// for the output.
    pub fn is_tied(&self) -> bool {
        let said = self.config.as_ref().and_then(Config::ties_embeddings);
        said.unwrap_or_else(|| !self.names.contains("lm_head.weight"))
    }

    /// The text of the new index, if the input has one.
    pub fn new_index(&self, plans: &[FilePlan]) -> Result<Option<String>> {
        let Some(index) = &self.index else {
            return Ok(None);
        };
        let mut weight_map = Map::new();
        let mut total_size = 0;
        for (shard, plan) in self.shards.iter().zip(plans) {
            let shard = Value::from(shard.name());
            for task in plan.tasks.iter().filter(|task| task.is_listed) {
                total_size += task.output_bytes;
                for name in &task.outputs {
                    weight_map.insert(name.clone(), shard.clone());
                }
            }
        }
        let mut metadata = index.metadata.clone().unwrap_or_default();
        metadata.insert("total_size".to_owned(), Value::from(total_size));
        let mut document = Map::new();
        document.insert("metadata".to_owned(), Value::Object(metadata));
        document.insert("weight_map".to_owned(), Value::Object(weight_map));
        let text = format!("{:#}\n", Value::Object(document));
        if text.len() as u64 > MAX_INDEX {
            return Err(Failure::new(
                Exit::Invalid,
                format!(
                    "the new index would have {} bytes: {MAX_INDEX} are possible",
                    text.len()
                ),
            ));
        }
        Ok(Some(text))
    }
}

pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// `model.safetensors.index.json`.
#[derive(Deserialize)]
pub struct Index {
    #[serde(default)]
    metadata: Option<Map<String, Value>>,
    #[serde(deserialize_with = "weight_map")]
    pub weight_map: BTreeMap<String, String>,
}

impl Index {
    pub fn read(path: &Path) -> Result<Index> {
        let file = files::open(path)?;
        let failed = |error| Failure::file("read", path, &error);
        let length = file.metadata().map_err(failed)?.len();
        if length > MAX_INDEX {
            let message =
                format!("an index of {length} bytes is too long: {MAX_INDEX} are possible");
            return Err(Failure::invalid(path, message));
        }
        let mut text = vec![0; length as usize];
        files::read_exact_at(&file, &mut text, 0).map_err(failed)?;
        if let Some(kind) = kinds::not_json(&text) {
            return Err(Failure::invalid(path, format!("not an index but {kind}")));
        }
        let index: Index = serde_json::from_slice(&text)
            .map_err(|error| Failure::unparsed(path, "index", &error.to_string()))?;
        if index.weight_map.is_empty() {
            return Err(Failure::invalid(path, "the index names no tensors"));
        }
        // A name with a folder in it could lead anywhere.
        for shard in index.weight_map.values() {
            let mut parts = Path::new(shard).components();
            let is_plain = matches!((parts.next(), parts.next()), (Some(Component::Normal(part)), None) if part == shard.as_str());
            if !is_plain || shard == INDEX {
                let message = format!("shard \"{}\" is not a plain file name", shown(shard));
                return Err(Failure::invalid(path, message));
            }
        }
        Ok(index)
    }

    /// Each tensor must be in the shard that the index names.
    fn check(&self, folder: &Path, shards: &[Shard]) -> Result<()> {
        let mut there = HashSet::with_capacity(self.weight_map.len());
        for shard in shards {
            let name = shard.name();
            let entries = shard.header.entries.iter().map(|entry| entry.name.as_str());
            there.extend(entries.filter(|tensor| self.weight_map.get(*tensor) == Some(&name)));
        }
        for (name, shard) in &self.weight_map {
            if !there.contains(name.as_str()) {
                return Err(Failure::new(
                    Exit::Invalid,
                    format!(
                        "{}: the index places tensor {} in {}, which does not have it",
                        shown_path(folder),
                        shown(name),
                        shown(shard)
                    ),
                ));
            }
        }
        Ok(())
    }
}

fn weight_map<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, String>, D::Error> {
    struct Names;
    impl<'de> Visitor<'de> for Names {
        type Value = BTreeMap<String, String>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map from tensor names to file names")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut names = BTreeMap::new();
            while let Some((name, shard)) = map.next_entry::<String, String>()? {
                if names.contains_key(&name) {
                    let name = shown(&name).to_string();
                    return Err(A::Error::custom(format!("tensor {name} is there twice")));
                }
                names.insert(name, shard);
            }
            Ok(names)
        }
    }
    deserializer.deserialize_map(Names)
}
