//! What is printed when the work is done.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use aclnn::Device;

use crate::failure::shown;
use crate::job::Times;
use crate::measure::ErrorSums;
use crate::plan::{Action, FilePlan, Task};

/// What happened, gathered as it happens.
#[derive(Default)]
pub struct Summary {
    /// Name, what it was, and what quantization cost.
    quantized: Vec<(String, String, ErrorSums)>,
    /// Reasons with the tensors that are kept for them.
    kept: BTreeMap<String, Vec<String>>,
    /// Files that were complete already.
    pub skipped: Vec<String>,
    pub others: usize,
    bytes_before: u64,
    bytes_after: u64,
}

impl Summary {
    pub fn file(&mut self, plan: &FilePlan) {
        self.bytes_before += plan.data_start + plan.input_bytes();
        self.bytes_after += plan.length;
    }

    pub fn task(&mut self, task: &Task, errors: Option<ErrorSums>) {
        let what = format!("{} {:?}", task.entry.dtype, task.entry.shape);
        match (&task.action, errors) {
            (_, Some(errors)) => self.quantized.push((task.entry.name.clone(), what, errors)),
            (Action::Keep(reason), None) => self
                .kept
                .entry(reason.clone())
                .or_default()
                .push(format!("{} {what}", shown(&task.entry.name))),
            (Action::Quantize(_), None) => {}
        }
    }

    /// Prints it all, or without the tensors. `overlapped` is the device that did its part beside the host's.
    pub fn print(
        &self,
        out: &mut impl Write,
        times: &Times,
        total: Duration,
        overlapped: Option<&Device>,
        with_tensors: bool,
    ) -> io::Result<()> {
        let kept: usize = self.kept.values().map(Vec::len).sum();
        if with_tensors {
            if !self.quantized.is_empty() {
                writeln!(
                    out,
                    "quantized        max error  rms error  rms error / rms value"
                )?;
            }
            for (name, what, errors) in &self.quantized {
                writeln!(
                    out,
                    "                 {:9.3e}  {:9.3e}  {:9.3e}  {} {what}",
                    errors.max,
                    errors.root_mean_square(),
                    errors.relative(),
                    shown(name)
                )?;
            }
            for (reason, tensors) in &self.kept {
                writeln!(out, "kept: {reason}")?;
                for tensor in tensors {
                    writeln!(out, "                 {tensor}")?;
                }
            }
        }
        for file in &self.skipped {
            writeln!(out, "complete already {file}")?;
        }
        let mut worst = ErrorSums::default();
        for (_, _, errors) in &self.quantized {
            worst.add(errors);
        }
        writeln!(
            out,
            "tensors          {} quantized, {kept} kept",
            self.quantized.len()
        )?;
        if !self.quantized.is_empty() {
            writeln!(
                out,
                "error            {:.3e} at most, {:.3e} rms, {:.3e} of the values' rms",
                worst.max,
                worst.root_mean_square(),
                worst.relative()
            )?;
        }
        if self.others > 0 {
            writeln!(out, "other files      {} copied", self.others)?;
        }
        writeln!(
            out,
            "bytes            {} before, {} after ({:.1} %)",
            self.bytes_before,
            self.bytes_after,
            100.0 * self.bytes_after as f64 / self.bytes_before.max(1) as f64
        )?;
        let seconds = |time: Duration| time.as_secs_f64();
        write!(
            out,
            "seconds          {:.2} reading, ",
            seconds(times.reading)
        )?;
        match overlapped {
            None => write!(out, "{:.2} quantizing, ", seconds(times.quantizing))?,
            Some(device) => write!(
                out,
                "{:.2} finding scales and errors, {:.2} waiting for {device}, ",
                seconds(times.quantizing),
                seconds(times.waiting)
            )?,
        }
        let (writing, total) = (seconds(times.writing), seconds(total));
        writeln!(out, "{writing:.2} writing, {total:.2} in all")?;
        if let Some(device) = overlapped {
            writeln!(
                out,
                "                 {device} copies and quantizes beside these"
            )?;
        }
        Ok(())
    }
}
