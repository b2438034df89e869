//! A model's files: one safetensors file, or a folder with shards, their index, and others.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs;
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;
use serde::de::{Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::failure::{Exit, Failure, Result, shown};
use crate::files::{self, TempFile};
use crate::header::{Header, MAX_HEADER, MAX_TENSORS};
use crate::plan::{FilePlan, checksum_text};

pub const INDEX: &str = "model.safetensors.index.json";
const SINGLE: &str = "model.safetensors";
/// The longest index that is read.
const MAX_INDEX: u64 = 32 << 20;

/// The input.
pub struct Model {
    /// Input files with their headers, in the order of their names.
    pub shards: Vec<(PathBuf, Header)>,
    /// The names of all tensors.
    pub names: HashSet<String>,
    index: Option<Index>,
    /// The folder, when the input is one.
    pub folder: Option<PathBuf>,
}

impl Model {
    pub fn open(path: &Path) -> Result<Model> {
        let is_folder = fs::metadata(path)
            .map_err(|error| Failure::file("open", path, &error))?
            .is_dir();
        let (files, index) = if !is_folder {
            (vec![path.to_owned()], None)
        } else if path.join(INDEX).exists() {
            let index = Index::read(&path.join(INDEX))?;
            let mut names: Vec<&String> = index.weight_map.values().collect();
            names.sort();
            names.dedup();
            let files = names.iter().map(|name| path.join(name)).collect();
            (files, Some(index))
        } else if path.join(SINGLE).exists() {
            (vec![path.join(SINGLE)], None)
        } else {
            return Err(Failure::invalid(
                path,
                format!("the folder has neither {INDEX} nor {SINGLE}"),
            ));
        };
        let mut budget = MAX_HEADER;
        let mut names = HashSet::new();
        let mut shards = Vec::with_capacity(files.len());
        for file in files {
            let header = Header::read(&files::open(&file)?, &file, &mut budget)?;
            names.extend(header.entries.iter().map(|entry| entry.name.clone()));
            if names.len() > MAX_TENSORS {
                let message = format!("the model has more than {MAX_TENSORS} tensors");
                return Err(Failure::invalid(path, message));
            }
            shards.push((file, header));
        }
        if let Some(index) = &index {
            index.check(path, &shards)?;
        }
        Ok(Model {
            shards,
            names,
            index,
            folder: is_folder.then(|| path.to_owned()),
        })
    }

    /// Whether a file of the input folder is written by this program instead of copied.
    fn is_ours(&self, path: &Path) -> bool {
        self.shards.iter().any(|(shard, _)| shard == path)
            || path.file_name().is_some_and(|name| name == INDEX)
    }

    /// Copies the folder's other files; returns how many there are.
    ///
    /// Folders whose names start with a dot (version control, download caches) and links to folders
    /// are left out.
    pub fn copy_others(&self, output: &Path, is_resumed: bool) -> Result<usize> {
        match &self.folder {
            Some(folder) => self.copy_folder(folder, output, is_resumed, true),
            None => Ok(0),
        }
    }

    fn copy_folder(&self, from: &Path, to: &Path, is_resumed: bool, is_top: bool) -> Result<usize> {
        let failed = |error| Failure::file("read", from, &error);
        let mut copied = 0;
        for entry in fs::read_dir(from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let (source, target) = (entry.path(), to.join(entry.file_name()));
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                if !entry.file_name().to_string_lossy().starts_with('.') {
                    make_folder(&target)?;
                    copied += self.copy_folder(&source, &target, is_resumed, false)?;
                }
                continue;
            }
            let followed =
                fs::metadata(&source).map_err(|error| Failure::file("read", &source, &error))?;
            if !followed.is_file() || (is_top && self.is_ours(&source)) {
                continue;
            }
            copied += 1;
            let is_there = fs::metadata(&target).is_ok_and(|there| there.is_file());
            if is_resumed && is_there && files::is_equal(&source, &target)? {
                continue;
            }
            let file = TempFile::create(&target)?;
            file.copy_from(&source)?;
            file.finish(true)?;
        }
        Ok(copied)
    }

    /// Writes the new index, if the input has one.
    pub fn write_index(&self, output: &Path, plans: &[FilePlan]) -> Result<()> {
        let Some(index) = &self.index else {
            return Ok(());
        };
        let mut weight_map = Map::new();
        let mut total_size = 0;
        for ((path, _), plan) in self.shards.iter().zip(plans) {
            let shard = file_name(path);
            for task in &plan.tasks {
                // A tensor that the index places elsewhere is not the model's.
                let place = index.weight_map.get(&task.entry.name);
                if place.is_some_and(|place| *place != shard) {
                    continue;
                }
                total_size += task.output_bytes;
                for name in &task.outputs {
                    weight_map.insert(name.clone(), Value::from(shard.clone()));
                }
            }
        }
        let mut metadata = index.metadata.clone();
        metadata.insert("total_size".to_owned(), Value::from(total_size));
        let mut document = Map::new();
        document.insert("metadata".to_owned(), Value::Object(metadata));
        document.insert("weight_map".to_owned(), Value::Object(weight_map));
        let text = format!("{:#}\n", Value::Object(document));
        let file = TempFile::create(&output.join(INDEX))?;
        file.write_all_at(text.as_bytes(), 0)?;
        file.finish(true)
    }
}

pub fn make_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| Failure::file("create", path, &error))
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

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

/// `model.safetensors.index.json`.
#[derive(Deserialize)]
struct Index {
    #[serde(default)]
    metadata: Map<String, Value>,
    #[serde(deserialize_with = "weight_map")]
    weight_map: BTreeMap<String, String>,
}

impl Index {
    fn read(path: &Path) -> Result<Index> {
        let file = files::open(path)?;
        let failed = |error| Failure::file("read", path, &error);
        let length = file.metadata().map_err(failed)?.len();
        if length > MAX_INDEX {
            let message = format!("an index of {length} bytes is too long");
            return Err(Failure::invalid(path, message));
        }
        let mut text = vec![0; length as usize];
        files::read_exact_at(&file, &mut text, 0).map_err(failed)?;
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
                let message = format!("shard {:?} is not a plain file name", shard);
                return Err(Failure::invalid(path, message));
            }
        }
        Ok(index)
    }

    /// Each tensor must be in the shard that the index names.
    fn check(&self, folder: &Path, shards: &[(PathBuf, Header)]) -> Result<()> {
        let there: HashSet<(String, &str)> = shards
            .iter()
            .flat_map(|(path, header)| {
                let entries = header.entries.iter();
                entries.map(|entry| (file_name(path), entry.name.as_str()))
            })
            .collect();
        for (name, shard) in &self.weight_map {
            if !there.contains(&(shard.clone(), name.as_str())) {
                return Err(Failure::new(
                    Exit::Invalid,
                    format!(
                        "{}: the index places tensor {} in {}, which does not have it",
                        folder.display(),
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
