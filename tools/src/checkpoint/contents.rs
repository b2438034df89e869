//! What is in a file: its checksum, whether another has the same, and what kind of file it is.

use std::fs::File;
use std::io;
use std::path::Path;

use super::files::{open, read_exact_at};
use crate::failure::{Failure, Result};

/// The checksum that names what a file was made from.
pub const CHECKSUM: crc_fast::CrcAlgorithm = crc_fast::CrcAlgorithm::Crc64Nvme;

/// The CRC-64/NVME of a whole file.
pub fn checksum(path: &Path) -> Result<u64> {
    let mut digest = crc_fast::Digest::new(CHECKSUM);
    let mut reader = Pieces::new(path)?;
    while let Some(piece) = reader.next()? {
        digest.update(piece);
    }
    Ok(digest.finalize())
}

/// The checksum of a part of a file.
#[derive(Clone, Copy, Debug)]
pub struct Checked {
    pub start: u64,
    pub length: u64,
    pub checksum: u64,
}

impl Checked {
    pub fn new(start: u64, bytes: &[u8]) -> Checked {
        Checked {
            start,
            length: bytes.len() as u64,
            checksum: crc_fast::checksum(CHECKSUM, bytes),
        }
    }

    /// The checksum of the whole from those of its parts, in whatever order they come; `None` when
    /// they are not the whole.
    pub fn combine(parts: &mut [Checked], length: u64) -> Option<u64> {
        parts.sort_unstable_by_key(|part| (part.start, part.length));
        let (mut checksum, mut end) = (crc_fast::checksum(CHECKSUM, &[]), 0);
        for part in parts {
            if part.start != end {
                return None;
            }
            checksum = crc_fast::checksum_combine(CHECKSUM, checksum, part.checksum, part.length);
            end += part.length;
        }
        (end == length).then_some(checksum)
    }
}

/// Whether two files hold the same bytes.
pub fn is_equal(a: &Path, b: &Path) -> Result<bool> {
    let (mut a, mut b) = (Pieces::new(a)?, Pieces::new(b)?);
    if a.length != b.length {
        return Ok(false);
    }
    loop {
        match (a.next()?, b.next()?) {
            (None, None) => return Ok(true),
            (a, b) if a == b => {}
            _ => return Ok(false),
        }
    }
}

/// A file's bytes, piece by piece.
struct Pieces<'a> {
    file: File,
    path: &'a Path,
    length: u64,
    position: u64,
    buffer: Vec<u8>,
}

impl<'a> Pieces<'a> {
    fn new(path: &'a Path) -> Result<Pieces<'a>> {
        let file = open(path)?;
        let length = file
            .metadata()
            .map_err(|error| Failure::file("read", path, &error))?
            .len();
        Ok(Pieces {
            file,
            path,
            length,
            position: 0,
            buffer: vec![0; length.min(1 << 20) as usize],
        })
    }

    fn next(&mut self) -> Result<Option<&[u8]>> {
        let left = self.length - self.position;
        let size = left.min(self.buffer.len() as u64) as usize;
        let piece = &mut self.buffer[..size];
        read_exact_at(&self.file, piece, self.position)
            .map_err(|error| Failure::file("read", self.path, &error))?;
        self.position += size as u64;
        Ok(if size == 0 { None } else { Some(piece) })
    }
}

/// What a file is that is often met in the place of a safetensors file, by its first bytes.
pub fn other_kind(file: &File) -> io::Result<Option<&'static str>> {
    let mut start = [0; 64];
    let length = file.metadata()?.len().min(start.len() as u64) as usize;
    let start = &mut start[..length];
    read_exact_at(file, start, 0)?;
    let text = start.trim_ascii_start().to_ascii_lowercase();
    let kinds: [(&[u8], &str); 9] = [
        (
            b"version https://git-lfs",
            "a Git LFS pointer: the file itself was not downloaded (git lfs pull does it)",
        ),
        (b"<!doctype", "a web page: the download went wrong"),
        (b"<html", "a web page: the download went wrong"),
        (b"<?xml", "an XML text: the download went wrong"),
        (b"pk\x03\x04", "a zip archive, such as torch.save writes"),
        (b"\x80\x02", "a Python pickle, such as torch.save writes"),
        (b"gguf", "a GGUF file"),
        (b"\x89hdf", "an HDF5 file"),
        (b"{", "a JSON text"),
    ];
    let found = kinds.iter().find(|(magic, _)| text.starts_with(magic));
    // The length of a header may begin with any byte, but does not reach the last three.
    let is_header = length >= 9 && start[5..8] == [0; 3] && start[8] == b'{';
    Ok(match found {
        Some((_, kind)) if !is_header => Some(kind),
        _ => None,
    })
}
