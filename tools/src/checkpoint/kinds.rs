//! What a file is that is met in the place of another: downloads that went wrong, other formats.

use std::fs::File;
use std::io;

use super::files::read_exact_at;

/// So much of a file tells its kind.
const START: usize = 512;
/// What Git keeps in the place of a large file that it has not fetched.
const POINTER: &str =
    "a Git LFS pointer: the file itself was not downloaded (git lfs pull does it)";
const PAGE: &str = "a web page: the download went wrong";
const PICKLE: &str = "a Python pickle, such as torch.save writes";

/// First bytes in small letters, and what begins with them.
const KINDS: [(&[u8], &str); 20] = [
    (b"version https://git-lfs", POINTER),
    (b"version https://hawser", POINTER),
    (
        b"# xet version",
        "a Xet pointer: the file itself was not downloaded",
    ),
    (b"<!doctype", PAGE),
    (b"<html", PAGE),
    (b"<head", PAGE),
    (b"<?xml", "an XML text: the download went wrong"),
    (b"pk\x03\x04", "a zip archive, such as torch.save writes"),
    (b"\x80\x02", PICKLE),
    (b"\x80\x03", PICKLE),
    (b"\x80\x04", PICKLE),
    (b"\x80\x05", PICKLE),
    (b"gguf", "a GGUF file"),
    (b"\x89hdf", "an HDF5 file"),
    (b"\x93numpy", "a NumPy array"),
    (b"\x1f\x8b", "a gzip archive, to be unpacked first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive, to be unpacked first"),
    (b"\xfd7zxz", "an xz archive, to be unpacked first"),
    (b"7z\xbc\xaf", "a 7z archive, to be unpacked first"),
    (b"\x7felf", "a program"),
];

/// What a file is that should be a safetensors file, by its first bytes.
pub fn not_safetensors(file: &File) -> io::Result<Option<&'static str>> {
    let mut buffer = [0; START];
    let start = start(file, &mut buffer)?;
    // The length of a header may begin with any byte, but does not reach the last three.
    let is_header = start.len() >= 9 && start[5..8] == [0; 3] && start[8] == b'{';
    Ok(if is_header {
        None
    } else if start.first() == Some(&b'{') {
        Some("a JSON text")
    } else if start.len() > 8 && start.iter().all(|byte| *byte == 0) {
        Some("zeros: a download that was begun and not finished")
    } else {
        // A header's length has zeros.
        let is_text = |byte: &u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
        let text = (start.len() >= 8 && start.iter().all(is_text))
            .then_some("a text, such as the message of a download that failed");
        kind(start).or(text)
    })
}

/// What a file is that should be a JSON text, by its contents.
pub fn not_json(text: &[u8]) -> Option<&'static str> {
    kind(&text[..text.len().min(START)])
}

/// Whether a file only stands for one that was not fetched, and what to do.
pub fn pointer(file: &File) -> io::Result<Option<&'static str>> {
    let mut buffer = [0; START];
    let kind = kind(start(file, &mut buffer)?);
    Ok(kind.filter(|kind| kind.contains("pointer")))
}

fn start<'a>(file: &File, buffer: &'a mut [u8; START]) -> io::Result<&'a [u8]> {
    let length = file.metadata()?.len().min(START as u64) as usize;
    let start = &mut buffer[..length];
    read_exact_at(file, start, 0)?;
    Ok(start)
}

fn kind(start: &[u8]) -> Option<&'static str> {
    if start.get(257..262) == Some(b"ustar") {
        return Some("a tar archive, to be unpacked first");
    }
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let text = text.trim_ascii_start();
    let begins = |magic: &[u8]| {
        let same = text.get(..magic.len());
        same.is_some_and(|same| same.eq_ignore_ascii_case(magic))
    };
    KINDS
        .iter()
        .find_map(|(magic, kind)| begins(magic).then_some(*kind))
}
