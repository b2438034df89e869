//! What is in a file: its checksum, and whether another has the same.

use std::fs::File;
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
        let powers = Powers::new();
        // Nearly all parts have one length.
        let mut shift = (0, powers.of_bytes(0));
        let (mut checksum, mut end) = (0, 0);
        for part in parts {
            if part.start != end {
                return None;
            }
            if shift.0 != part.length {
                shift = (part.length, powers.of_bytes(part.length));
            }
            checksum = product(shift.1, checksum) ^ part.checksum;
            end += part.length;
        }
        (end == length).then_some(checksum)
    }
}

/// The polynomial of CRC-64/NVME without its highest term, the coefficient of x^63 in the lowest bit, as
/// all polynomials here.
const POLYNOMIAL: u64 = 0x9a6c_9329_ac4b_c9b5;
/// The polynomial 1.
const ONE: u64 = 1 << 63;

/// A checksum is a remainder, so bytes behind those that it is of multiply it by a power of x.
struct Powers([u64; 64]);

impl Powers {
    /// x to the powers of two.
    fn new() -> Powers {
        let mut powers = [ONE >> 1; 64];
        for index in 1..64 {
            powers[index] = product(powers[index - 1], powers[index - 1]);
        }
        Powers(powers)
    }

    /// What so many bytes multiply by.
    fn of_bytes(&self, bytes: u64) -> u64 {
        // Eight bits each; no file has 2^60 bytes.
        let set = (0..61).filter(|bit| bytes >> bit & 1 == 1);
        set.fold(ONE, |power, bit| product(self.0[bit + 3], power))
    }
}

/// The product of two polynomials, less multiples of the checksum's.
fn product(a: u64, mut b: u64) -> u64 {
    let mut sum = 0;
    for bit in (0..64).rev() {
        if a >> bit & 1 == 1 {
            sum ^= b;
        }
        b = b >> 1 ^ if b & 1 == 1 { POLYNOMIAL } else { 0 };
    }
    sum
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_give_the_checksum_of_the_whole() {
        // The check value that the catalogue of checksums gives for CRC-64/NVME.
        let mut digits = [Checked::new(0, b"12345"), Checked::new(5, b"6789")];
        assert_eq!(
            Checked::combine(&mut digits, 9),
            Some(0xae8b_1486_0a79_9888)
        );
        let bytes: Vec<u8> = (0..100_000u32)
            .map(|index| (index.wrapping_mul(index) >> 7) as u8)
            .collect();
        let whole = crc_fast::checksum(CHECKSUM, &bytes);
        let part = |range: std::ops::Range<usize>| Checked::new(range.start as u64, &bytes[range]);
        let mut parts = [
            part(70_000..100_000),
            part(0..1),
            part(1..1),
            part(1..35_000),
            part(35_000..70_000),
        ];
        assert_eq!(Checked::combine(&mut parts, 100_000), Some(whole));
        // A part that is missing, there twice, or too much.
        assert_eq!(Checked::combine(&mut parts[..4], 100_000), None);
        assert_eq!(Checked::combine(&mut [part(0..50), part(0..50)], 50), None);
        assert_eq!(Checked::combine(&mut [part(0..50)], 49), None);
    }
}
