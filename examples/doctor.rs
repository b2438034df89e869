//! Tells what this machine has for running on an Atlas, what is missing, and what to do.

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use aclnn::{Device, ErrorKind, Report};
use clap::Parser;

/// Prints what was found here: libraries, versions, driver, devices, operators, and what is missing.
///
/// All devices are looked at, which takes each of them up for a moment. The last line says what to do next.
///
/// Exit status: 0 when an Atlas works here, 1 when none does, 2 when the arguments cannot be followed.
#[derive(Parser)]
#[command(name = "doctor", version)]
struct Arguments {
    /// Take this device up first; with sim or sim:SOC the report is about the simulated Atlas
    /// (auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N)
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    /// Print one JSON object, and the last line to standard error
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    ExitCode::from(run(std::env::args_os()))
}

/// What a program tells besides that knows more operators than this crate.
pub struct Addition {
    /// For people.
    pub text: String,
    /// The key of the JSON object, and its value.
    pub json: (&'static str, String),
}

/// Does what the arguments say; gives the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    run_with(arguments, None)
}

/// The same with what is to be told of the device besides: the one asked for, or that which `Device::auto()` gives.
pub fn run_with(
    arguments: impl IntoIterator<Item = OsString>,
    besides: Option<&dyn Fn(&Device) -> Addition>,
) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let mut refused = None;
    let device = match &arguments.device {
        Some(name) => name.parse().map_err(|error| refused = Some(error)).ok(),
        None => besides.and_then(|_| Device::auto().ok()),
    };
    if let Some(error) = &refused
        && matches!(
            error.kind(),
            ErrorKind::InvalidDeviceString | ErrorKind::UnknownName
        )
    {
        eprintln!("error: {error}");
        return 2;
    }
    let addition = besides
        .zip(device)
        .map(|(besides, device)| besides(&device));
    let mut report = Report::of_all_devices();
    let works = report.works() && refused.is_none();
    let first_line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let next = match (&refused, report.advice.first(), &report.auto) {
        (Some(error), ..) if report.works() => first_line(&error.to_string()),
        (_, Some(advice), _) => advice.clone(),
        _ if report.simulated => {
            "nothing; the simulated Atlas works, and Device::auto() never picks it".to_owned()
        }
        (_, None, Some(auto)) => format!("nothing; Device::auto() gives {auto}"),
        (_, None, None) => "nothing".to_owned(),
    };
    // Nobody may be reading any more, as behind `head`: that is no reason to fail.
    let mut out = std::io::stdout();
    if arguments.json {
        let mut json = report.to_json();
        if let Some(Addition {
            json: (key, value), ..
        }) = &addition
            && json.ends_with('}')
        {
            json.truncate(json.len() - 1);
            json += &format!(",\"{key}\":{value}}}");
        }
        let _ = writeln!(out, "{json}");
        eprintln!("next: {next}");
    } else {
        // The last line says it.
        report.advice.retain(|advice| *advice != next);
        report.warnings.retain(|warning| !next.contains(warning));
        let _ = write!(out, "{report}");
        if let Some(addition) = &addition {
            let _ = write!(out, "{}", addition.text);
        }
        if let Some(error) = &refused {
            let words = first_line(&error.to_string());
            if words != next && !report.reason.contains(&words) {
                let _ = writeln!(out, "the device asked for:\n  {words}");
            }
        }
        let _ = writeln!(out, "next: {next}");
    }
    u8::from(!works)
}
