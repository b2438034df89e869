//! Quantizes the weights of a safetensors checkpoint with `npu_quantize`, in bounded memory.
//!
//! ```text
//! aclnn quantize-checkpoint model out
//! ```
//!
//! What becomes of each tensor is decided from the headers of all shards, which are small; then each
//! shard is made from its own data alone, and the index is written last. So shards may be made in any
//! order, in several runs.
//!
//! The scales' exact arithmetic is in [`crate::scales`]; [`AFTER_HELP`] tells the rest.

mod arguments;
mod blocks;
mod companions;
mod config;
mod contents;
mod description;
mod device;
mod family;
pub(crate) mod files;
mod format;
mod found;
mod grid;
pub(crate) mod kinds;
mod lock;
mod metadata;
mod model;
mod order;
mod output;
mod overlap;
mod parts;
mod pinned;
mod plan;
mod publish;
mod recipe;
mod settings;
mod summary;
mod tile;
mod vector;
mod workers;

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use companions::Companions;
use contents::Checked;
use description::Text;
use device::Driver;
use files::TempFile;
use found::{Found, find};
use lock::OutputLock;
use model::{INDEX, Model, Shard};
use parts::{Digests, Parts};
use plan::{Action, FilePlan, Settings};
use publish::Publisher;
use summary::{Clock, Summary};
use workers::{Job, Times, Workers};

use crate::failure::{Exit, Failure, Result, shown_path};
pub use arguments::{AFTER_HELP, Arguments};

/// Does the job, prints what it did or why it could not, and gives the exit status.
pub fn main(arguments: &Arguments) -> ExitCode {
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nothing is left to be done when even this cannot be written.
            let _ = writeln!(io::stderr(), "quantize_checkpoint: {failure}");
            ExitCode::from(failure.exit as u8)
        }
    }
}

/// Does the job, and prints what it did.
///
/// # Errors
///
/// Whatever ends it without its output; [`Exit`] says of which kind that is.
pub fn run(arguments: &Arguments) -> Result<()> {
    let start = Instant::now();
    let mut model = Model::open(&arguments.input)?;
    let earlier = settings::look_at_input(arguments, &model)?;
    let settings = settings::settings(arguments, &model, &earlier)?;
    let is_folder = model.folder.is_some();
    check_output(arguments, &model)?;
    for glob in arguments.include.iter().chain(&arguments.exclude) {
        let matcher = glob.compile_matcher();
        if !model.names.iter().any(|name| matcher.is_match(name)) {
            note(arguments, &format!("no tensor's name matches {glob}"));
        }
    }
    if let Some(part) = arguments.part {
        part.check(&model)?;
    }
    let companions = match arguments.part {
        Some(_) => Companions::default(),
        None => Companions::find(&model)?,
    };
    let plans = settings::plans(&mut model, &settings)?;
    if plans.iter().all(|plan| plan.quantized() == 0) {
        return Err(nothing(&plans, &settings));
    }
    let texts = description::texts(&model, &settings, &plans)?;
    let index = model.new_index(&plans)?;
    let digests = match arguments.part.is_some() || arguments.join {
        true => Some(Digests::new(&model, &plans, &texts, index.as_deref())?),
        false => None,
    };
    let parts = match &digests {
        Some(digests) if arguments.join => {
            let (output, from) = (&arguments.output, &arguments.from);
            Some(Parts::find(output, from, &model, digests)?)
        }
        _ => None,
    };

    if is_folder {
        std::fs::create_dir_all(&arguments.output)
            .map_err(|error| Failure::file("create", &arguments.output, &error))?;
    }
    let lock = OutputLock::take(&arguments.output, is_folder, arguments.part)?;
    if !lock.is_held() {
        note(
            arguments,
            "files cannot be locked there: another run on OUT would not be noticed",
        );
    }
    // What was there before may have changed until the lock was had.
    check_output(arguments, &model)?;
    look_at_leftovers(arguments, &model)?;
    if is_folder {
        let shards = model.shards.iter().map(|shard| PathBuf::from(shard.name()));
        let names = texts.iter().map(|text| PathBuf::from(text.name));
        let others = companions.copied.iter().map(|file| file.place.clone());
        found::check_places(&arguments.output, shards.chain(names).chain(others))?;
    }
    let mut summary = Summary::new(!arguments.quiet, settings.errors);
    summary.loaders = loaders(arguments, &settings);
    summary.others = companions.copied.len();
    summary.other_bytes = companions.bytes();
    summary.left_out = companions.left_out.clone();
    if is_folder && arguments.part.is_none() {
        summary.removed = remove_stale(arguments, &model, &texts, index.is_some())?;
    }
    let sync = !arguments.no_sync;
    let write_beside = || {
        companions.copy(&arguments.output, arguments.resume, sync)?;
        let mut texts = texts.iter();
        texts.try_for_each(|text| write_text(&arguments.output.join(text.name), &text.text, sync))
    };
    let write_index = || match &index {
        Some(index) => write_text(&arguments.output.join(INDEX), index, sync),
        None => Ok(()),
    };
    if let Some(parts) = parts {
        let elsewhere = parts.check(&arguments.output, &model, &plans)?;
        write_beside()?;
        parts::copy(&elsewhere, sync)?;
        write_index()?;
        parts.finish(&arguments.output)?;
        let said = format!(
            "joined           {} parts, {} files",
            parts.count(),
            plans.len()
        );
        return print(|out| writeln!(out, "{said}"));
    }

    let mut engine = Engine::new(arguments, &settings, &plans)?;
    match arguments.part {
        Some(part) => part.begin(&arguments.output)?,
        // Texts come before weights, so that no weights ever stand beside a text that does not tell what
        // they are, and the index comes last.
        None => write_beside()?,
    }
    std::thread::scope(|scope| {
        let publisher = Publisher::start(scope, arguments.force || arguments.resume, sync);
        let written = write_shards(
            &mut engine,
            &mut summary,
            &model,
            &plans,
            arguments,
            &publisher,
        );
        // What was written whole is put in its place also when a later file cannot be made.
        let published = publisher.end();
        written.and(published)
    })?;
    match (arguments.part, &digests) {
        (Some(part), Some(digests)) => {
            part.finish(&arguments.output, digests, &model, &plans, sync)?;
        }
        _ => write_index()?,
    }
    engine.progress.finish_and_clear();
    let clock = Clock {
        times: &engine.times,
        total: start.elapsed(),
        threads: engine.threads,
        overlapped: (!settings.device.is_cpu()).then_some(&settings.device),
    };
    let printed = print(|out| summary.print(out, &clock));
    // The process ends: to give the names of a hundred thousand tensors back one by one would take a
    // tenth of the run.
    std::mem::forget((model, earlier, plans));
    printed
}

/// Prints the result.
fn print(
    write: impl FnOnce(&mut BufWriter<io::StdoutLock<'static>>) -> io::Result<()>,
) -> Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    // A reader that has seen enough, such as `head`, is no failure.
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::file("write", Path::new("stdout"), &error))
        }
        _ => Ok(()),
    }
}

/// Prints something that is no part of the result.
fn note(arguments: &Arguments, text: &str) {
    if !arguments.quiet {
        let _ = writeln!(io::stderr(), "{text}");
    }
}

/// Says who loads what is written.
fn loaders(arguments: &Arguments, settings: &Settings) -> String {
    use format::Format;
    match settings.storage.format {
        Format::CompressedTensors => "compressed-tensors, for vLLM, SGLang, transformers",
        Format::Modelslim => "modelslim, for vLLM-Ascend (--quantization ascend), SGLang, MindIE",
        Format::Plain if arguments.format.is_some() => "plain, for programs that know it",
        Format::Plain => {
            "plain, for programs that know it; no engine loads it (--format tells of others)"
        }
    }
    .to_owned()
}

/// Refuses an output that would destroy something.
fn check_output(arguments: &Arguments, model: &Model) -> Result<()> {
    let (input, output) = (&arguments.input, &arguments.output);
    let refuse = |message: String| Err(Failure::new(Exit::Usage, message));
    if output.file_name().is_none() {
        return refuse(format!("OUT {} has no name", shown_path(output)));
    }
    if files::is_same(input, output) {
        return refuse("OUT is IN: the input would be overwritten".to_owned());
    }
    let shown = shown_path(output);
    if let Some(folder) = &model.folder {
        // The copy of the other files would meet its own output.
        let mut above = std::path::absolute(output).unwrap_or_else(|_| output.clone());
        while above.pop() {
            if files::is_same(&above, folder) {
                return refuse(format!("OUT {shown} lies inside IN"));
            }
        }
        for shard in &model.shards {
            let target = output.join(shard.name());
            if files::is_same(&shard.path, &target) {
                return refuse(format!("{} is a file of IN", shown_path(&target)));
            }
        }
    }
    let Ok(there) = output.symlink_metadata() else {
        return Ok(());
    };
    if model.folder.is_some() {
        if !output.is_dir() {
            return refuse(format!("OUT {shown} is not a folder"));
        }
        if let Some(part) = arguments.part {
            let may_replace = arguments.force || arguments.resume;
            return part.check_output(output, model, may_replace, arguments.force);
        }
        if arguments.join {
            return Ok(());
        }
        let is_empty = output
            .read_dir()
            .map_err(|error| Failure::file("read", output, &error))?
            .filter_map(io::Result::ok)
            .all(|entry| OutputLock::is_name(&entry.file_name()));
        if is_empty || arguments.force || arguments.resume {
            return Ok(());
        }
        return refuse(format!(
            "OUT {shown} is not empty; --resume continues an interrupted run, --force overwrites"
        ));
    }
    if !there.is_file() {
        return refuse(format!("OUT {shown} is not a regular file"));
    }
    if arguments.force || arguments.resume {
        return Ok(());
    }
    refuse(format!("OUT {shown} exists; --force overwrites it"))
}

/// Removes what killed runs have left of the output, or says that it is there.
fn look_at_leftovers(arguments: &Arguments, model: &Model) -> Result<()> {
    let output = &arguments.output;
    let leftovers = if let Some(part) = arguments.part {
        // What lies beside them is of other parts, which may be under way.
        let mut found = Vec::new();
        for (_, shard) in part.shards(model) {
            found.append(&mut files::leftovers(
                output,
                Some(&output.join(shard.name())),
            )?);
        }
        found
    } else if model.folder.is_some() {
        files::leftovers(output, None)?
    } else {
        files::leftovers(files::folder_of(output), Some(output))?
    };
    if arguments.resume || arguments.force {
        return files::remove_leftovers(&leftovers);
    }
    for path in leftovers {
        note(
            arguments,
            &format!(
                "{} was left by a run that was killed, and is not used; --resume and --force remove it",
                shown_path(&path)
            ),
        );
    }
    Ok(())
}

/// Removes what an earlier run left in the folder and this one does not write, and an index that is
/// written anew: as long as shards of two runs are there, none may say that they belong together.
fn remove_stale(
    arguments: &Arguments,
    model: &Model,
    texts: &[Text],
    has_index: bool,
) -> Result<Vec<PathBuf>> {
    let output = &arguments.output;
    let is_written = |name: &str| {
        (has_index && name == INDEX)
            || texts.iter().any(|text| text.name == name)
            || model.shards.iter().any(|shard| shard.name() == name)
    };
    let stale = found::stale(output, is_written)?;
    if let (Some(path), false) = (stale.first(), arguments.force) {
        return Err(Failure::new(
            Exit::Usage,
            format!(
                "{} is of an earlier run in another form, and a loader would take it for a part of the output; --force removes it",
                shown_path(path)
            ),
        ));
    }
    let remove = |path: &Path| {
        std::fs::remove_file(path).map_err(|error| Failure::file("remove", path, &error))
    };
    for path in &stale {
        remove(path)?;
        note(
            arguments,
            &format!("removed {}, of an earlier run", shown_path(path)),
        );
    }
    let index = output.join(INDEX);
    if has_index && arguments.force && index.symlink_metadata().is_ok() {
        remove(&index)?;
    }
    Ok(stale)
}

fn nothing(plans: &[FilePlan], settings: &Settings) -> Failure {
    let mut reasons = BTreeMap::<&str, usize>::new();
    for task in plans.iter().flat_map(|plan| &plan.tasks) {
        if let Action::Keep(reason) = &task.action {
            *reasons.entry(reason).or_default() += 1;
        }
    }
    let format = settings.storage.format.name();
    let mut message = format!("no tensor can be quantized (format {format}), nothing is written");
    for (reason, tensors) in reasons {
        message += &format!("\n  {tensors} kept: {reason}");
    }
    Failure::new(Exit::Nothing, message)
}

/// Writes a small file.
fn write_text(target: &Path, text: &str, sync: bool) -> Result<()> {
    let file = TempFile::create(target)?;
    file.write_all_at(text.as_bytes(), 0)?;
    file.finish(true, sync)
}

/// What does the work.
struct Engine<'a> {
    settings: &'a Settings,
    way: Way,
    threads: usize,
    times: Times,
    progress: ProgressBar,
}

enum Way {
    Cpu(Workers),
    Device(Box<Driver>),
}

impl<'a> Engine<'a> {
    fn new(
        arguments: &Arguments,
        settings: &'a Settings,
        plans: &[FilePlan],
    ) -> Result<Engine<'a>> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = arguments
            .threads
            .map_or(cores.min(8), |threads| threads as usize);
        Ok(Engine {
            settings,
            way: if settings.device.is_cpu() {
                Way::Cpu(Workers::new(settings, threads)?)
            } else {
                Way::Device(Box::new(Driver::new(settings)?))
            },
            threads,
            times: Times::default(),
            progress: progress(arguments, plans),
        })
    }
}

fn progress(arguments: &Arguments, plans: &[FilePlan]) -> ProgressBar {
    if arguments.quiet {
        return ProgressBar::hidden();
    }
    // Hidden where stderr is not a terminal.
    let plans = plans.iter().enumerate();
    let plans = plans.filter(|(index, _)| arguments.part.is_none_or(|part| part.has(*index)));
    let progress = ProgressBar::new(plans.map(|(_, plan)| plan.input_bytes()).sum())
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

/// Writes all shards, and hands them to be published.
fn write_shards(
    engine: &mut Engine<'_>,
    summary: &mut Summary,
    model: &Model,
    plans: &[FilePlan],
    arguments: &Arguments,
    publisher: &Publisher<'_>,
) -> Result<()> {
    for (index, (shard, plan)) in model.shards.iter().zip(plans).enumerate() {
        if arguments.part.is_some_and(|part| !part.has(index)) {
            continue;
        }
        let output = match &model.folder {
            Some(_) => arguments.output.join(shard.name()),
            None => arguments.output.clone(),
        };
        summary.file(plan);
        if arguments.resume && is_finished(arguments, shard, plan, &output)? {
            engine.progress.inc(plan.input_bytes());
            summary.skipped.push(output);
            continue;
        }
        engine.progress.set_message(shown_path(&shard.path));
        let file = Arc::new(TempFile::create(&output)?);
        write_shard(engine, summary, shard, plan, &file, publisher)?;
        if !publisher.publish(file) {
            break;
        }
    }
    Ok(())
}

/// Whether a resumed run has nothing to do for a file.
fn is_finished(
    arguments: &Arguments,
    shard: &Shard,
    plan: &FilePlan,
    output: &Path,
) -> Result<bool> {
    let found = find(output, &shard.path, plan)?;
    let difference = match found {
        Found::Finished => return Ok(true),
        Found::Nothing | Found::Unfinished => return Ok(false),
        _ if arguments.force => return Ok(false),
        Found::OtherInput => "from another input: names and shapes are the same, the bytes are not",
        Found::Other => "from another input or with other arguments",
    };
    let output = shown_path(output);
    Err(Failure::new(
        Exit::Usage,
        format!("{output} is there already and was made {difference}; --force overwrites it"),
    ))
}

/// Writes one output file, which has no name yet.
fn write_shard(
    engine: &mut Engine<'_>,
    summary: &mut Summary,
    shard: &Shard,
    plan: &FilePlan,
    output: &Arc<TempFile>,
    publisher: &Publisher<'_>,
) -> Result<()> {
    let file = shard.open()?;
    let mut head = vec![0; plan.data_start as usize];
    files::read_exact_at(&file, &mut head, 0)
        .map_err(|error| Failure::file("read", &shard.path, &error))?;
    let job = Job {
        settings: engine.settings,
        file: &file,
        path: &shard.path,
        data_start: plan.data_start,
        tasks: &plan.tasks,
        output,
        progress: &engine.progress,
        flush: &|| publisher.flush(output),
    };
    let mut done = match &mut engine.way {
        Way::Cpu(workers) => workers.run(job)?,
        Way::Device(driver) => driver.run(job)?,
    };
    shard.stamp.check(&file, &shard.path)?;
    done.checked.push(Checked::new(0, &head));
    let length = plan.data_start + plan.input_bytes();
    let Some(checksum) = Checked::combine(&mut done.checked, length) else {
        return Err(Failure::invalid(&shard.path, "not all of it was read"));
    };
    let start = Instant::now();
    plan.write_head(output, checksum)?;
    done.times.writing += start.elapsed();
    engine.times.add(&done.times);
    let mut errors = vec![None; plan.tasks.len()];
    for (index, sums) in done.errors {
        errors[index]
            .get_or_insert_with(vector::ErrorSums::default)
            .add(&sums);
    }
    for (task, errors) in plan.tasks.iter().zip(errors) {
        let is_quantized = matches!(task.action, Action::Quantize(_));
        summary.task(task, errors.or(is_quantized.then(Default::default)));
    }
    Ok(())
}
