//! From what the user asked for, and what the input is, to what is done with each tensor.

use std::collections::HashSet;

use aclnn::Device;
use globset::{Glob, GlobSet, GlobSetBuilder};

use super::config::Config;
use super::description::{DESCRIPTION, PLAIN_METHOD};
use super::family;
use super::format::{Format, Storage};
use super::grid::Slices;
use super::metadata::recipes;
use super::model::Model;
use super::plan::{Context, FilePlan, Settings};
use super::{Arguments, note};
use crate::failure::{Exit, Failure, Result, shown};
use crate::safetensors::{Header, MAX_HEADERS, MAX_TENSORS};
use crate::scales::Encoding;

/// What earlier runs of this program made of the input.
#[derive(Default)]
pub struct Earlier {
    /// Tensors that they quantized.
    tensors: HashSet<String>,
    /// The formats that they did it for.
    formats: Vec<Format>,
}

/// Says what is known of an input that is quantized already, and refuses it unless that was this
/// program, or the user wants it so.
pub fn look_at_input(arguments: &Arguments, model: &Model) -> Result<Earlier> {
    let mut earlier = Earlier::default();
    for shard in &model.shards {
        for recipe in recipes(&shard.header.metadata, &shard.header.entries) {
            earlier.tensors.extend(recipe.tensors().iter().cloned());
            earlier.formats.extend(recipe.format());
        }
    }
    let families = model.families();
    let is_ours = |name: &str| {
        let base = ["_packed", "_cann_int4", "_zero_point"]
            .iter()
            .find_map(|ending| name.strip_suffix(ending));
        earlier.tensors.contains(base.unwrap_or(name))
    };
    let is_own = !earlier.tensors.is_empty();
    let mut signs = Vec::new();
    let method = model.config.as_ref().and_then(Config::method);
    let is_own_method =
        |method: &&str| is_own && ["compressed-tensors", PLAIN_METHOD].contains(method);
    if let Some(method) = method.filter(|method| !is_own_method(method)) {
        signs.push(format!("config.json says so: {}", shown(method)));
    }
    let other = model.config.as_ref().and_then(Config::other_sign);
    signs.extend(
        other
            .filter(|_| !is_own)
            .map(|sign| format!("config.json says so: {}", shown(&sign))),
    );
    if let Some(folder) = &model.folder {
        for name in [
            DESCRIPTION,
            "quantize_config.json",
            "quant_config.json",
            "hf_quant_config.json",
        ] {
            if !(is_own && name == DESCRIPTION) && folder.join(name).exists() {
                signs.push(format!("{name} is there"));
            }
        }
    }
    if let Some(entry) = families.evidence(model.entries(), is_ours) {
        signs.push(format!(
            "tensor {} is {} with what belongs to it",
            shown(&entry.name),
            entry.dtype
        ));
    }
    if !signs.is_empty() {
        let signs = signs.join("; ");
        if !arguments.force {
            return Err(Failure::new(
                Exit::Nothing,
                format!(
                    "IN is quantized already ({signs}); nothing is written. --force quantizes what is left of it"
                ),
            ));
        }
        note(arguments, &format!("IN is quantized already ({signs})"));
    }
    Ok(earlier)
}

/// Everything that is decided before tensors are looked at.
pub fn settings(arguments: &Arguments, model: &Model, earlier: &Earlier) -> Result<Settings> {
    let usage = |message: String| Failure::new(Exit::Usage, message);
    let encoding = Encoding::new(arguments.dtype, arguments.scheme).map_err(usage)?;
    let slices = match (arguments.group_size, arguments.axis) {
        (Some(size), _) if encoding.is_packed() && !size.is_multiple_of(8) => {
            return Err(usage(format!(
                "--group-size {size} is not a multiple of 8, which packed int4 needs"
            )));
        }
        (Some(size), _) => Slices::Groups(size),
        (None, Some(axis)) => Slices::Axis(axis),
        (None, None) => Slices::Channels,
    };
    let format = format(arguments, model, earlier)?;
    let storage = Storage::new(format, &encoding, slices).map_err(usage)?;
    let set = |globs: &[Glob]| -> Result<GlobSet> {
        let mut set = GlobSetBuilder::new();
        for glob in globs {
            set.add(glob.clone());
        }
        set.build().map_err(|error| usage(error.to_string()))
    };
    let mut settings = Settings {
        encoding,
        slices,
        storage,
        include: if arguments.include.is_empty() {
            None
        } else {
            Some(set(&arguments.include)?)
        },
        exclude: set(&arguments.exclude)?,
        device: device(arguments, &encoding)?,
        errors: !arguments.no_errors,
        refusals: [("F32", None), ("F16", None), ("BF16", None)],
    };
    settings.ask_device()?;
    Ok(settings)
}

/// The format: what the user names, what the input has from an earlier run, or what suits the input.
fn format(arguments: &Arguments, model: &Model, earlier: &Earlier) -> Result<Format> {
    let other = |format: &&Format| arguments.format.is_some_and(|asked| asked != **format);
    if let Some(format) = earlier.formats.iter().find(other) {
        return Err(Failure::new(
            Exit::Usage,
            format!(
                "IN was quantized by this program for --format {}; a second pass must keep to it",
                format.name()
            ),
        ));
    }
    let config = model.config.as_ref();
    let format = match (arguments.format, earlier.formats.first()) {
        (Some(format), _) | (None, Some(&format)) => format,
        (None, None) => {
            let is_known = config.is_some_and(Config::names_a_model)
                && model.names.iter().any(|name| name.ends_with(".weight"));
            if is_known {
                Format::CompressedTensors
            } else {
                Format::Plain
            }
        }
    };
    if format == Format::CompressedTensors && config.is_none() {
        return Err(Failure::new(
            Exit::Usage,
            "--format compressed-tensors describes the weights in config.json, and IN has none: name a folder that has",
        ));
    }
    if format == Format::Modelslim {
        if model.folder.is_none() {
            return Err(Failure::new(
                Exit::Usage,
                "--format modelslim describes the weights in quant_model_description.json: name a folder",
            ));
        }
        if let Some(method) = config.and_then(Config::method) {
            return Err(Failure::new(
                Exit::Usage,
                format!(
                    "config.json says that weights are quantized ({}), which the loaders of --format modelslim would believe; --format plain writes beside it",
                    shown(method)
                ),
            ));
        }
    }
    Ok(format)
}

fn device(arguments: &Arguments, encoding: &Encoding) -> Result<Device> {
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
            Some(reason) => format!("device {device}: {reason} (aclnn report tells more)"),
            None => format!("device {device}"),
        },
    );
    Ok(device)
}

/// What becomes of each tensor of each file. Takes the headers.
pub fn plans(model: &mut Model, settings: &Settings) -> Result<Vec<FilePlan>> {
    let families = model.families();
    let headers: Vec<Header> = model
        .shards
        .iter_mut()
        .map(|shard| std::mem::take(&mut shard.header))
        .collect();
    let model_type = model.config.as_ref().and_then(Config::model_type);
    let has_conv1d = matches!(
        model_type,
        Some("gpt2" | "imagegpt" | "openai-gpt" | "decision_transformer")
    );
    let has_companions = model.names.iter().any(|name| family::is_companion(name));
    let mut plans = Vec::with_capacity(headers.len());
    for (shard, header) in model.shards.iter().zip(headers) {
        let name = shard.name();
        let context = Context {
            names: &model.names,
            families: &families,
            is_listed: &|tensor| model.is_listed(&name, tensor),
            has_companions,
            is_tied: model.is_tied(),
            has_conv1d,
        };
        plans.push(FilePlan::new(&shard.path, header, settings, &context)?);
    }
    // What is written can be read again.
    let heads: u64 = plans.iter().map(|plan| plan.head.len() as u64).sum();
    let tensors: usize = plans.iter().map(FilePlan::tensors).sum();
    if heads > MAX_HEADERS || tensors > MAX_TENSORS {
        return Err(Failure::new(
            Exit::Invalid,
            format!(
                "the output would have {tensors} tensors and {heads} bytes of headers: {MAX_TENSORS} and {MAX_HEADERS} are possible"
            ),
        ));
    }
    Ok(plans)
}
