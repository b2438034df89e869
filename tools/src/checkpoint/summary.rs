//! What is printed when the work is done.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use aclnn::Device;

use super::companions::LeftOut;
use super::plan::{Action, FilePlan, Task};
use super::vector::ErrorSums;
use super::workers::Times;
use crate::failure::{shown, shown_path};

/// What happened, gathered as it happens.
#[derive(Default)]
pub struct Summary {
    /// Whether each tensor is printed.
    with_tensors: bool,
    quantized: usize,
    worst: ErrorSums,
    /// Name, what it was, and what quantization cost.
    lines: Vec<(String, String, ErrorSums)>,
    /// Reasons with the tensors that are kept for them.
    kept: BTreeMap<String, Kept>,
    /// Files that were complete already.
    pub skipped: Vec<PathBuf>,
    /// Files of an earlier output that are not there any more.
    pub removed: Vec<PathBuf>,
    /// Files that were copied.
    pub others: usize,
    pub other_bytes: u64,
    /// What lies beside the weights and is not copied.
    pub left_out: Vec<LeftOut>,
    /// Who loads it.
    pub loaders: String,
    errors: bool,
    bytes_before: u64,
    bytes_after: u64,
}

/// The tensors that are kept for one reason.
#[derive(Default)]
struct Kept {
    tensors: usize,
    lines: Vec<String>,
}

/// Where the time went.
pub struct Clock<'a> {
    pub times: &'a Times,
    pub total: Duration,
    pub threads: usize,
    /// The device that did its part beside the host's.
    pub overlapped: Option<&'a Device>,
}

impl Summary {
    /// One that is printed with or without each tensor and what quantization cost.
    pub fn new(with_tensors: bool, errors: bool) -> Summary {
        Summary {
            with_tensors,
            errors,
            ..Summary::default()
        }
    }

    pub fn file(&mut self, plan: &FilePlan) {
        self.bytes_before += plan.data_start + plan.input_bytes();
        self.bytes_after += plan.length;
    }

    pub fn task(&mut self, task: &Task, errors: Option<ErrorSums>) {
        let what = |task: &Task| format!("{} {:?}", task.entry.dtype, task.entry.shape);
        match (&task.action, errors) {
            (_, Some(errors)) => {
                self.quantized += 1;
                self.worst.add(&errors);
                if self.with_tensors {
                    let line = (task.entry.name.clone(), what(task), errors);
                    self.lines.push(line);
                }
            }
            (Action::Keep(reason), None) => {
                let kept = match self.kept.get_mut(&**reason) {
                    Some(kept) => kept,
                    None => self.kept.entry(reason.to_string()).or_default(),
                };
                kept.tensors += 1;
                if self.with_tensors {
                    let line = format!("{} {}", shown(&task.entry.name), what(task));
                    kept.lines.push(line);
                }
            }
            (Action::Quantize(_), None) => {}
        }
    }

    /// Prints it all.
    pub fn print(&self, out: &mut impl Write, clock: &Clock<'_>) -> io::Result<()> {
        let kept: usize = self.kept.values().map(|kept| kept.tensors).sum();
        if self.with_tensors {
            self.print_tensors(out)?;
        }
        for file in &self.removed {
            writeln!(
                out,
                "removed          {} (of an earlier run)",
                shown_path(file)
            )?;
        }
        for file in &self.skipped {
            writeln!(out, "complete already {}", shown_path(file))?;
        }
        let worst = &self.worst;
        writeln!(
            out,
            "tensors          {} quantized, {kept} kept",
            self.quantized
        )?;
        if !self.with_tensors {
            for (reason, kept) in &self.kept {
                writeln!(out, "                 {} kept: {reason}", kept.tensors)?;
            }
        }
        if self.errors && self.quantized > 0 {
            writeln!(
                out,
                "error            {:.3e} at most, {:.3e} rms, {:.3e} of the values' rms",
                worst.max,
                worst.root_mean_square(),
                worst.relative()
            )?;
        }
        if self.others > 0 {
            writeln!(
                out,
                "other files      {} copied, {} bytes",
                self.others, self.other_bytes
            )?;
        }
        for left_out in &self.left_out {
            writeln!(out, "left out         {left_out}")?;
        }
        let (before, after) = (
            self.bytes_before + self.other_bytes,
            self.bytes_after + self.other_bytes,
        );
        writeln!(
            out,
            "bytes            {before} before, {after} after ({:.1} %)",
            100.0 * after as f64 / before.max(1) as f64
        )?;
        writeln!(out, "format           {}", self.loaders)?;
        let seconds = |time: Duration| time.as_secs_f64();
        let times = clock.times;
        write!(
            out,
            "seconds          {:.2} reading, ",
            seconds(times.reading)
        )?;
        let quantizing = seconds(times.quantizing);
        match clock.overlapped {
            None => write!(out, "{quantizing:.2} quantizing, ")?,
            Some(device) => write!(
                out,
                "{quantizing:.2} finding scales and errors, {:.2} waiting for {device}, ",
                seconds(times.waiting)
            )?,
        }
        let (writing, total) = (seconds(times.writing), seconds(clock.total));
        let threads = clock.threads;
        let added = match (threads, clock.overlapped) {
            (2.., None) => format!(" (added up over {threads} threads)"),
            _ => String::new(),
        };
        writeln!(out, "{writing:.2} writing{added}, {total:.2} in all")?;
        if let Some(device) = clock.overlapped {
            writeln!(
                out,
                "                 {device} copies and quantizes beside these"
            )?;
        }
        Ok(())
    }

    fn print_tensors(&self, out: &mut impl Write) -> io::Result<()> {
        if self.quantized > 0 {
            let columns = if self.errors {
                "        max error  rms error  rms error / rms value"
            } else {
                ""
            };
            writeln!(out, "quantized{columns}")?;
        }
        for (name, what, errors) in &self.lines {
            let name = shown(name);
            if self.errors {
                writeln!(
                    out,
                    "                 {:9.3e}  {:9.3e}  {:9.3e}  {name} {what}",
                    errors.max,
                    errors.root_mean_square(),
                    errors.relative(),
                )?;
            } else {
                writeln!(out, "                 {name} {what}")?;
            }
        }
        for (reason, kept) in &self.kept {
            writeln!(out, "kept: {reason}")?;
            for tensor in &kept.lines {
                writeln!(out, "                 {tensor}")?;
            }
        }
        Ok(())
    }
}
