//! Reading a safetensors header that may be anything.
//!
//! A file is eight bytes with the header's length, the header (JSON), and the data. Everything that
//! the header says is checked against the file's real length before any of it is believed.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs::File;
use std::marker::PhantomData;
use std::path::Path;

use serde::Deserialize;
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};

use crate::checkpoint::{files, kinds};
use crate::failure::{Failure, Result, shown};

/// The longest header that is read, in bytes: what the reference reader takes.
pub const MAX_HEADER: u64 = 100_000_000;
/// The most bytes of headers that the files of a model may have together, so that the memory for them
/// does not grow with their number. Ten thousand shards of a trillion parameters have less.
pub const MAX_HEADERS: u64 = 400_000_000;
/// The most tensors that a model may have.
pub const MAX_TENSORS: usize = 2_000_000;
const MAX_METADATA: usize = 1 << 16;
const MAX_RANK: usize = 64;

/// Element types that safetensors files name, with their size in bits.
const STORED_TYPES: [(&str, u64); 22] = [
    ("BOOL", 8),
    ("F4", 4),
    ("F6_E2M3", 6),
    ("F6_E3M2", 6),
    ("U8", 8),
    ("I8", 8),
    ("F8_E5M2", 8),
    ("F8_E4M3", 8),
    ("F8_E8M0", 8),
    ("F8_E4M3FNUZ", 8),
    ("F8_E5M2FNUZ", 8),
    ("I16", 16),
    ("U16", 16),
    ("F16", 16),
    ("BF16", 16),
    ("I32", 32),
    ("U32", 32),
    ("F32", 32),
    ("C64", 64),
    ("F64", 64),
    ("I64", 64),
    ("U64", 64),
];

/// The size in bits of an element of a stored type.
pub fn stored_bits(name: &str) -> Option<u64> {
    stored_type(name).map(|(_, bits)| bits)
}

fn stored_type(name: &str) -> Option<(&'static str, u64)> {
    STORED_TYPES.iter().copied().find(|entry| entry.0 == name)
}

/// One tensor of a file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The tensor's name.
    pub name: String,
    /// The type's name in safetensors files.
    pub dtype: &'static str,
    /// The sizes of its dimensions.
    pub shape: Vec<u64>,
    /// First byte, counted from the start of the data.
    pub start: u64,
    /// Bytes that it takes.
    pub bytes: u64,
}

impl Entry {
    /// The number of elements. It fits, as the bytes do.
    pub fn elements(&self) -> u64 {
        self.shape.iter().product()
    }
}

/// A header that agrees with its file.
#[derive(Debug, Default)]
pub struct Header {
    /// The file's `__metadata__`.
    pub metadata: BTreeMap<String, String>,
    /// In the order of their data.
    pub entries: Vec<Entry>,
    /// Where the data starts in the file.
    pub data_start: u64,
}

impl Header {
    /// Reads and checks the header of an open file; `budget` is what headers may still take, in the
    /// beginning [`MAX_HEADERS`].
    ///
    /// ```
    /// use aclnn_tools::safetensors::{Header, MAX_HEADERS};
    ///
    /// # let folder = std::env::temp_dir().join(format!("aclnn-header-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder)?;
    /// # let path = folder.join("model.safetensors");
    /// # let text = r#"{"w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}"#;
    /// # let head = [&(text.len() as u64).to_le_bytes()[..], text.as_bytes(), &[0; 8]].concat();
    /// # std::fs::write(&path, head)?;
    /// let file = std::fs::File::open(&path)?;
    /// let header = Header::read(&file, &path, &mut { MAX_HEADERS })?;
    /// for tensor in &header.entries {
    ///     let first = header.data_start + tensor.start;
    ///     println!("{} {} {:?} at {first}", tensor.name, tensor.dtype, tensor.shape);
    /// }
    /// # std::fs::remove_dir_all(&folder)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or is no safetensors file: what it looks like is named.
    pub fn read(file: &File, path: &Path, budget: &mut u64) -> Result<Header> {
        let failed = |error| Failure::file("read", path, &error);
        let length = file.metadata().map_err(failed)?.len();
        if let Some(kind) = kinds::not_safetensors(file).map_err(failed)? {
            return Err(Failure::invalid(
                path,
                format!("not a safetensors file but {kind}"),
            ));
        }
        if length < 8 {
            return Err(Failure::invalid(
                path,
                format!(
                    "{length} bytes are too few for a safetensors file (truncated, or another kind of file)"
                ),
            ));
        }
        let mut prefix = [0; 8];
        files::read_exact_at(file, &mut prefix, 0).map_err(failed)?;
        let header_bytes = u64::from_le_bytes(prefix);
        if header_bytes > length - 8 {
            return Err(Failure::invalid(
                path,
                format!(
                    "the header claims {header_bytes} bytes, the file has {} after its length (truncated, or not a safetensors file)",
                    length - 8
                ),
            ));
        }
        if header_bytes > MAX_HEADER || header_bytes > *budget {
            return Err(Failure::invalid(
                path,
                format!(
                    "a header of {header_bytes} bytes is too long: {MAX_HEADER} are possible in a file, {MAX_HEADERS} in all files of a model"
                ),
            ));
        }
        *budget -= header_bytes;
        // The budget bounds it, so it fits a usize.
        let mut text = vec![0; header_bytes as usize];
        files::read_exact_at(file, &mut text, 8).map_err(failed)?;
        Header::parse(&text, length - 8 - header_bytes)
            .map_err(|message| Failure::unparsed(path, "header", &message))
    }

    /// Parses a header in front of `data_bytes` bytes of data.
    fn parse(text: &[u8], data_bytes: u64) -> Result<Header, String> {
        let text_utf8 = std::str::from_utf8(text).map_err(|error| error.to_string())?;
        let raw: RawHeader = serde_json::from_str(text_utf8).map_err(|error| error.to_string())?;
        let mut entries = raw.entries;
        {
            let mut names = HashSet::with_capacity(entries.len());
            if let Some(entry) = entries
                .iter()
                .find(|entry| !names.insert(entry.name.as_str()))
            {
                return Err(format!("tensor {} is there twice", shown(&entry.name)));
            }
        }
        entries.sort_by_key(|entry| (entry.start, entry.bytes));
        let mut end = 0;
        for entry in &entries {
            let problem = if entry.start < end {
                "overlaps the tensor before it"
            } else if entry.start > end {
                "leaves a gap after the tensor before it"
            } else {
                end += entry.bytes;
                continue;
            };
            return Err(format!(
                "tensor {} starts at byte {} and {problem}, which ends at {end}",
                shown(&entry.name),
                entry.start
            ));
        }
        if end != data_bytes {
            let problem = if end > data_bytes {
                "the file is truncated"
            } else {
                "the file has bytes that belong to no tensor"
            };
            return Err(format!(
                "the tensors take {end} bytes, the file has {data_bytes}: {problem}"
            ));
        }
        Ok(Header {
            metadata: raw.metadata,
            entries,
            data_start: 8 + text.len() as u64,
        })
    }
}

struct RawHeader {
    metadata: BTreeMap<String, String>,
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct RawEntry<'a> {
    #[serde(borrow)]
    dtype: Cow<'a, str>,
    shape: Shape,
    data_offsets: (u64, u64),
}

impl RawEntry<'_> {
    fn check(self, name: String) -> Result<Entry, String> {
        let named = |problem: String| format!("tensor {}: {problem}", shown(&name));
        let Some((dtype, bits)) = stored_type(&self.dtype) else {
            let known = STORED_TYPES.map(|(known, _)| known).join(", ");
            let dtype: String = self.dtype.chars().take(32).collect();
            return Err(named(format!("dtype {dtype:?} is not one of {known}")));
        };
        let shape = self.shape.0;
        // A zero makes the product zero, but the others could still overflow on the way.
        let elements = shape
            .iter()
            .try_fold(1u64, |elements, &size| elements.checked_mul(size))
            .ok_or_else(|| named(format!("shape {shape:?} is larger than any file")))?;
        let total_bits = elements
            .checked_mul(bits)
            .ok_or_else(|| named(format!("shape {shape:?} is larger than any file")))?;
        if !total_bits.is_multiple_of(8) {
            return Err(named(format!(
                "shape {shape:?} of {dtype} does not fill whole bytes"
            )));
        }
        let (start, end) = self.data_offsets;
        let bytes = end
            .checked_sub(start)
            .ok_or_else(|| named(format!("it ends at byte {end}, before its start {start}")))?;
        if bytes != total_bits / 8 {
            return Err(named(format!(
                "shape {shape:?} of {dtype} takes {} bytes, its offsets {start} to {end} span {bytes}",
                total_bits / 8
            )));
        }
        Ok(Entry {
            name,
            dtype,
            shape,
            start,
            bytes,
        })
    }
}

/// A shape whose length is bounded before it is stored.
struct Shape(Vec<u64>);

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Shape, D::Error> {
        struct Sizes;
        impl<'de> Visitor<'de> for Sizes {
            type Value = Shape;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of sizes")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut sizes: A) -> Result<Shape, A::Error> {
                let mut shape = Vec::new();
                while let Some(size) = sizes.next_element()? {
                    if shape.len() == MAX_RANK {
                        return Err(A::Error::custom(format!(
                            "a shape has more than {MAX_RANK} dimensions"
                        )));
                    }
                    shape.push(size);
                }
                Ok(Shape(shape))
            }
        }
        deserializer.deserialize_seq(Sizes)
    }
}

/// Metadata whose number of entries is bounded, and each of them there once.
#[derive(Default)]
struct Metadata(BTreeMap<String, String>);

/// What is read from a JSON object, entry by entry.
trait FromMap: Sized {
    const EXPECTED: &str;
    fn from_map<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: FromMap> Visitor<'de> for MapVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::from_map(map)
    }
}

impl FromMap for Metadata {
    const EXPECTED: &str = "a map from strings to strings";
    fn from_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Metadata, A::Error> {
        let mut metadata = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, String>()? {
            if metadata.len() == MAX_METADATA {
                return Err(A::Error::custom(format!(
                    "__metadata__ has more than {MAX_METADATA} entries"
                )));
            }
            if metadata.contains_key(&key) {
                let key = shown(&key).to_string();
                return Err(A::Error::custom(format!("__metadata__ has {key} twice")));
            }
            metadata.insert(key, value);
        }
        Ok(Metadata(metadata))
    }
}

impl<'de> Deserialize<'de> for Metadata {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Metadata, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

impl FromMap for RawHeader {
    const EXPECTED: &str = "a map from tensor names to their descriptions";
    fn from_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<RawHeader, A::Error> {
        let mut metadata = None;
        let mut entries = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == "__metadata__" {
                let value: Option<Metadata> = map.next_value()?;
                if metadata.replace(value.unwrap_or_default()).is_some() {
                    return Err(A::Error::custom("__metadata__ is there twice"));
                }
                continue;
            }
            if entries.len() == MAX_TENSORS {
                return Err(A::Error::custom(format!("more than {MAX_TENSORS} tensors")));
            }
            let entry: RawEntry<'_> = map.next_value()?;
            entries.push(entry.check(name).map_err(A::Error::custom)?);
        }
        Ok(RawHeader {
            metadata: metadata.unwrap_or_default().0,
            entries,
        })
    }
}

impl<'de> Deserialize<'de> for RawHeader {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<RawHeader, D::Error> {
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}
