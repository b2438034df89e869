//! Quantizes the weights of a safetensors checkpoint with `npu_quantize`, in bounded memory.
//!
//! ```text
//! cargo run --release --example quantize_checkpoint -- model.safetensors out.safetensors
//! ```
//!
//! Each floating tensor NAME of two dimensions or more becomes NAME in 8 bits (int4: `NAME_packed`)
//! and its float32 scales `NAME_scale`; affine quantization adds `NAME_zero_point`. The scales'
//! exact arithmetic is in `scales.rs`. `--help` lists the rest.

mod blocks;
mod failure;
mod files;
mod folder;
mod header;
mod job;
mod lock;
mod measure;
mod overlap;
mod pinned;
mod plan;
mod scales;
mod summary;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use aclnn::{Device, QuantDType};
use clap::Parser;
use globset::{Glob, GlobSet, GlobSetBuilder};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use failure::{Exit, Failure, Result};
use files::TempFile;
use folder::{Found, Model, find};
use job::{Source, Worker};
use lock::OutputLock;
use plan::{FilePlan, Settings, Slices};
use scales::{Encoding, Scheme};
use summary::Summary;

#[cfg(target_endian = "big")]
compile_error!("safetensors files are little-endian, and this program views their bytes in place");

const AFTER_HELP: &str = "\
Each floating tensor NAME of two or more dimensions becomes
  NAME             the quantized values (quint4x2: NAME_packed, int32 words of eight)
  NAME_scale       float32, in the shape that broadcasts against the values
  NAME_zero_point  with --scheme affine; int8, for quint8 uint8
with value ~ (q - zero_point) * scale. The zero point of a symmetric scheme is 0.

Scales, each step rounded to float32, over the elements that share one (lo and hi include 0):
  symmetric  scale = max(-lo, hi) / qmax     qmax: qint8 127, quint4x2 7, float8_e4m3fn 448,
                                             float8_e5m2 57344, hifloat8 32768
  affine     scale = (hi - lo) / (qmax - qmin)     qint8 -128 to 127, quint8 0 to 255,
             zero_point = clamp(round(qmin - lo / scale), qmin, qmax)   quint4x2 -8 to 7
Where all are 0 the scale is 1; elsewhere it is 2^-126 at least, as devices may flush smaller ones.
Values are divided by their scale; quint4x2, which exists in multiply mode only, widens them to
float32 and multiplies by f32(1 / scale). Halves go to the even integer. hifloat8 is stored as U8, for want of a name.

All other tensors are kept as they are and listed with the reason. The output appears under its
name when it is complete and on the disk. A killed run may leave .NAME.ID.partial, which --resume
and --force remove, and its lock (.NAME.lock, in a folder .quantize_checkpoint.lock), which means
nothing: a run whose lock is held is alive, and a second one on its output is refused. --resume
skips what was made from this very input, byte for byte (its checksum is in the output), with these
arguments; other files are compared with their copies. Memory does not grow with the model: it stays below 1 GiB, pinned memory included. On an
Atlas a block is read and uploaded while the one before is quantized and the one before that is
downloaded and written.

Exit status: 0 done, 1 a file could not be read or written, 2 wrong arguments, or OUT exists
or is written by another run, 3 IN is not a valid checkpoint, 4 a tensor has values without a scale (NaN,
infinity), 5 no tensor can be quantized, 6 the device is not there or refuses the dtype.";

/// Quantizes the weights of a safetensors checkpoint with npu_quantize.
#[derive(Parser)]
#[command(after_help = AFTER_HELP)]
struct Arguments {
    /// A safetensors file, or a folder with model.safetensors.index.json and its shards (or with
    /// model.safetensors)
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// The file or folder to write
    #[arg(value_name = "OUT")]
    output: PathBuf,
    /// qint8, quint8, quint4x2, float8_e4m3fn, float8_e5m2 or hifloat8
    #[arg(long, default_value = "qint8")]
    dtype: QuantDType,
    /// How scales are found [default: symmetric; affine for quint8]
    #[arg(long, value_enum)]
    scheme: Option<Scheme>,
    /// The dimension that has a scale for each index; 0 are the output channels
    #[arg(long, default_value_t = 0, allow_negative_numbers = true)]
    axis: i64,
    /// One scale for each N neighbours along the last dimension, instead of --axis
    #[arg(long, value_name = "N", conflicts_with = "axis", value_parser = clap::value_parser!(u64).range(1..=(1 << 32)))]
    group_size: Option<u64>,
    /// Quantize only tensors whose names match (may be repeated)
    #[arg(long, value_name = "GLOB")]
    include: Vec<Glob>,
    /// Keep tensors whose names match (may be repeated)
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<Glob>,
    /// auto, cpu, cpu:SOC, npu, npu:N, sim, ... [default: auto; cpu:950 for 8-bit floats]
    #[arg(long)]
    device: Option<String>,
    /// Skip files that an interrupted run has finished
    #[arg(long)]
    resume: bool,
    /// Overwrite OUT
    #[arg(long)]
    force: bool,
    /// No progress, and a summary without the tensors
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nothing is left to be done when even this cannot be written.
            let _ = writeln!(io::stderr(), "quantize_checkpoint: {failure}");
            ExitCode::from(failure.exit as u8)
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let start = Instant::now();
    let settings = settings(arguments)?;
    let mut model = Model::open(&arguments.input)?;
    check_output(arguments, &model)?;
    for glob in arguments.include.iter().chain(&arguments.exclude) {
        let matcher = glob.compile_matcher();
        if !model.names.iter().any(|name| matcher.is_match(name)) {
            note(arguments, &format!("no tensor's name matches {glob}"));
        }
    }
    let mut plans = Vec::with_capacity(model.shards.len());
    for (path, header) in &mut model.shards {
        let header = std::mem::replace(header, header::Header::empty());
        plans.push(FilePlan::new(path, header, &settings, &model.names)?);
    }
    if plans.iter().all(|plan| plan.quantized() == 0) {
        return Err(nothing(&plans));
    }
    let is_folder = model.folder.is_some();
    if is_folder {
        folder::make_folder(&arguments.output)?;
    }
    let lock = OutputLock::take(&arguments.output, is_folder)?;
    if !lock.is_held() {
        note(
            arguments,
            "files cannot be locked there: another run on OUT would not be noticed",
        );
    }
    // What was there before may have changed until the lock was had.
    check_output(arguments, &model)?;
    look_at_leftovers(arguments, is_folder)?;
    let mut summary = Summary::default();
    let mut worker = Worker::new(&settings, progress(arguments, &plans))?;
    for ((path, _), plan) in model.shards.iter().zip(&plans) {
        let output = match path.file_name() {
            Some(name) if is_folder => arguments.output.join(name),
            _ => arguments.output.clone(),
        };
        summary.file(plan);
        if arguments.resume {
            match find(&output, path, plan)? {
                Found::Finished => {
                    worker.progress.inc(plan.input_bytes());
                    summary.skipped.push(output.display().to_string());
                    continue;
                }
                Found::Other | Found::OtherInput if arguments.force => {}
                found @ (Found::Other | Found::OtherInput) => {
                    let difference = if found == Found::OtherInput {
                        "from another input: names and shapes are the same, the bytes are not"
                    } else {
                        "from another input or with other arguments"
                    };
                    let output = output.display();
                    return Err(Failure::new(
                        Exit::Usage,
                        format!(
                            "{output} is there already and was made {difference}; --force overwrites it"
                        ),
                    ));
                }
                Found::Nothing | Found::Unfinished => {}
            }
        }
        write_file(&mut worker, &mut summary, path, plan, &output, arguments)?;
    }
    summary.others = model.copy_others(&arguments.output, arguments.resume)?;
    model.write_index(&arguments.output, &plans)?;
    worker.progress.finish_and_clear();
    let mut out = io::stdout().lock();
    let overlapped = (!settings.device.is_cpu()).then_some(&settings.device);
    let total = start.elapsed();
    let printed = summary.print(&mut out, &worker.times, total, overlapped, !arguments.quiet);
    // A reader that has seen enough, such as `head`, is no failure.
    match printed.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::file("write", Path::new("stdout"), &error))
        }
        _ => Ok(()),
    }
}

fn settings(arguments: &Arguments) -> Result<Settings> {
    let usage = |message: String| Failure::new(Exit::Usage, message);
    let encoding = Encoding::new(arguments.dtype, arguments.scheme).map_err(usage)?;
    let slices = match arguments.group_size {
        Some(size) if encoding.is_packed() && !size.is_multiple_of(8) => {
            return Err(usage(format!(
                "--group-size {size} is not a multiple of 8, which packed int4 needs"
            )));
        }
        Some(size) => Slices::Groups(size),
        None => Slices::Axis(arguments.axis),
    };
    let set = |globs: &[Glob]| -> Result<GlobSet> {
        let mut set = GlobSetBuilder::new();
        for glob in globs {
            set.add(glob.clone());
        }
        set.build().map_err(|error| usage(error.to_string()))
    };
    let device = match &arguments.device {
        Some(name) => name.parse::<Device>()?,
        None if encoding.is_float8() => {
            note(
                arguments,
                &format!(
                    "{} exists on Ascend 950 only: running as cpu:950 (--device chooses another)",
                    encoding.dtype
                ),
            );
            "cpu:950".parse()?
        }
        None => Device::auto()?,
    };
    let reason = device.fallback_reason();
    note(
        arguments,
        &match reason.and_then(|reason| reason.lines().next()) {
            Some(reason) => format!("device {device}: {reason} (the example doctor tells more)"),
            None => format!("device {device}"),
        },
    );
    Ok(Settings {
        encoding,
        slices,
        include: if arguments.include.is_empty() {
            None
        } else {
            Some(set(&arguments.include)?)
        },
        exclude: set(&arguments.exclude)?,
        device,
    })
}

fn note(arguments: &Arguments, text: &str) {
    if !arguments.quiet {
        let _ = writeln!(io::stderr(), "{text}");
    }
}

/// Refuses an output that would destroy something.
fn check_output(arguments: &Arguments, model: &Model) -> Result<()> {
    let (input, output) = (&arguments.input, &arguments.output);
    let refuse = |message: String| Err(Failure::new(Exit::Usage, message));
    if output.file_name().is_none() {
        return refuse(format!("OUT {} has no name", output.display()));
    }
    if files::is_same(input, output) {
        return refuse("OUT is IN: the input would be overwritten".to_owned());
    }
    if let Some(folder) = &model.folder {
        // The copy of the other files would meet its own output.
        let mut above = std::path::absolute(output).unwrap_or_else(|_| output.clone());
        while above.pop() {
            if files::is_same(&above, folder) {
                return refuse(format!("OUT {} lies inside IN", output.display()));
            }
        }
        for (path, _) in &model.shards {
            let name = path.file_name().unwrap_or_default();
            if files::is_same(path, &output.join(name)) {
                return refuse(format!("{} is a file of IN", output.join(name).display()));
            }
        }
    }
    let Ok(there) = output.symlink_metadata() else {
        return Ok(());
    };
    if model.folder.is_some() {
        if !output.is_dir() {
            return refuse(format!("OUT {} is not a folder", output.display()));
        }
        let is_empty = output
            .read_dir()
            .map_err(|error| Failure::file("read", output, &error))?
            .filter_map(std::io::Result::ok)
            .all(|entry| OutputLock::is_name(&entry.file_name()));
        if is_empty || arguments.force || arguments.resume {
            return Ok(());
        }
        return refuse(format!(
            "OUT {} is not empty; --resume continues an interrupted run, --force overwrites",
            output.display()
        ));
    }
    if !there.is_file() {
        return refuse(format!("OUT {} is not a regular file", output.display()));
    }
    if arguments.force || arguments.resume {
        return Ok(());
    }
    refuse(format!(
        "OUT {} exists; --force overwrites it",
        output.display()
    ))
}

/// Removes what killed runs have left of the output, or says that it is there.
fn look_at_leftovers(arguments: &Arguments, is_folder: bool) -> Result<()> {
    let leftovers = if is_folder {
        files::leftovers(&arguments.output, None)?
    } else {
        let folder = files::folder_of(&arguments.output);
        files::leftovers(folder, Some(&arguments.output))?
    };
    if arguments.resume || arguments.force {
        return files::remove_leftovers(&leftovers);
    }
    for path in leftovers {
        note(
            arguments,
            &format!(
                "{} was left by a run that was killed, and is not used; --resume and --force remove it",
                path.display()
            ),
        );
    }
    Ok(())
}

fn nothing(plans: &[FilePlan]) -> Failure {
    let mut reasons = std::collections::BTreeMap::<&str, usize>::new();
    for task in plans.iter().flat_map(|plan| &plan.tasks) {
        if let plan::Action::Keep(reason) = &task.action {
            *reasons.entry(reason).or_default() += 1;
        }
    }
    let mut message = "no tensor can be quantized, nothing is written".to_owned();
    for (reason, tensors) in reasons {
        message += &format!("\n  {tensors} kept: {reason}");
    }
    Failure::new(Exit::Nothing, message)
}

fn progress(arguments: &Arguments, plans: &[FilePlan]) -> ProgressBar {
    if arguments.quiet {
        return ProgressBar::hidden();
    }
    // Hidden where stderr is not a terminal.
    let progress = ProgressBar::new(plans.iter().map(FilePlan::input_bytes).sum())
        .with_finish(ProgressFinish::AndClear);
    let style = ProgressStyle::with_template(
        "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left  {wide_msg}",
    );
    if let Ok(style) = style {
        progress.set_style(style);
    }
    progress.enable_steady_tick(Duration::from_millis(200));
    progress
}

/// Writes one output file.
fn write_file(
    worker: &mut Worker<'_>,
    summary: &mut Summary,
    path: &Path,
    plan: &FilePlan,
    target: &Path,
    arguments: &Arguments,
) -> Result<()> {
    let file = files::open(path)?;
    let source = Source {
        file: &file,
        path,
        data_start: plan.data_start,
    };
    let output = TempFile::create(target)?;
    output.write_all_at(&plan.head_for(files::checksum(path)?), 0)?;
    let errors = worker.run(&source, &output, &plan.tasks)?;
    for (task, errors) in plan.tasks.iter().zip(errors) {
        summary.task(task, errors);
    }
    let start = Instant::now();
    output.finish(arguments.force || arguments.resume)?;
    worker.times.writing += start.elapsed();
    Ok(())
}
