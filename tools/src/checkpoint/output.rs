//! Writing parts that follow one another in few calls.

use std::time::{Duration, Instant};

use super::files::TempFile;
use crate::failure::Result;

/// From this length on, what is written is not copied before.
const DIRECT: usize = 128 << 10;
/// The types of a file lie one behind the other, each in the order of the tensors: so many places are
/// written at a time.
const RUNS: usize = 6;

/// Gathers what is written to one file.
#[derive(Default)]
pub struct Gather {
    runs: Vec<Run>,
    /// How much was written.
    pub bytes: u64,
    /// How long it took.
    pub time: Duration,
}

struct Run {
    position: u64,
    bytes: Vec<u8>,
}

impl Gather {
    /// Writes bytes at a position, now or with what follows them.
    pub fn write(&mut self, file: &TempFile, bytes: &[u8], position: u64) -> Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        if bytes.len() >= DIRECT {
            return self.put(file, bytes, position);
        }
        let follows = |run: &Run| run.position + run.bytes.len() as u64 == position;
        if let Some(run) = self.runs.iter_mut().find(|run| follows(run)) {
            run.bytes.extend_from_slice(bytes);
            if run.bytes.len() < DIRECT {
                return Ok(());
            }
            let full = std::mem::take(&mut run.bytes);
            let start = run.position;
            run.position += full.len() as u64;
            return self.put(file, &full, start);
        }
        if self.runs.len() == RUNS {
            let oldest = self.runs.remove(0);
            self.put(file, &oldest.bytes, oldest.position)?;
        }
        self.runs.push(Run {
            position,
            bytes: bytes.to_vec(),
        });
        Ok(())
    }

    /// Writes what is gathered.
    pub fn flush(&mut self, file: &TempFile) -> Result<()> {
        for run in std::mem::take(&mut self.runs) {
            self.put(file, &run.bytes, run.position)?;
        }
        Ok(())
    }

    fn put(&mut self, file: &TempFile, bytes: &[u8], position: u64) -> Result<()> {
        let start = Instant::now();
        file.write_all_at(bytes, position)?;
        self.time += start.elapsed();
        self.bytes += bytes.len() as u64;
        Ok(())
    }
}
