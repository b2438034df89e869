//! Runs a folder of test vectors: calls of npu_quantize and of other operators with their exact results, and calls that must
//! be refused.
//!
//! Prints a line for each call that goes wrong, and closes with `N passed, N failed, N skipped`.

mod format;
mod operators;
mod run;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use aclnn::{Device, ProductFamily};
use clap::Parser;

use format::Folder;
use run::Outcome;

/// Runs a folder of test vectors, bit for bit.
///
/// The folder holds cases.json (calls of npu_quantize and their results), cases_invalid.json (calls to be refused) and
/// the safetensors files that they name, as tests/data/vectors/README.md describes them; or files of cases of other
/// operators, as tests/data/operators/README.md does; or both.
/// Every call is made once for each product that its case lists.
///
/// Exit status: 0 when all passed, 1 when a call went wrong, 2 when the input cannot be used.
#[derive(Parser)]
#[command(name = "conformance", version)]
struct Arguments {
    /// The folder of test vectors
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    /// Run the calls for this device's product only, on it: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N.
    /// Without it the CPU stands for each product in turn
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
}

/// Prints a line. Nobody may be reading any more, as behind `head`: that is no reason to fail.
macro_rules! say {
    ($($line:tt)*) => {{
        let _ = writeln!(std::io::stdout(), $($line)*);
    }};
}

#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
    differ: usize,
    left_out: usize,
}

impl Tally {
    fn count(&mut self, id: &str, product: &str, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed(problem) => {
                self.failed += 1;
                say!("FAILED  {id} on {product}: {problem}");
            }
            Outcome::Skipped(reason) => {
                self.skipped += 1;
                say!("skipped {id} on {product}: {reason}");
            }
            Outcome::Differs(difference) => {
                self.differ += 1;
                say!("differs {id} on {product}: {difference}");
            }
        }
    }
}

/// Runs everything. `Err` is input that cannot be used.
fn run(arguments: &Arguments) -> Result<Tally, String> {
    let device: Option<Device> = match &arguments.device {
        Some(name) => Some(
            name.parse()
                .map_err(|error: aclnn::Error| error.to_string())?,
        ),
        None => None,
    };
    if let Some(device) = &device {
        say!("device: {device} ({})", device.target().soc());
        if let Some(reason) = device.fallback_reason() {
            let reason = reason.lines().next().unwrap_or_default();
            say!("the CPU, because {reason} (the example doctor tells more)");
        }
    }
    let path = &arguments.folder;
    let operators = operators::Cases::read(path)?;
    let is_there = |name: &str| path.join(name).exists();
    let mut folder =
        if operators.is_empty() || is_there("cases.json") || is_there("cases_invalid.json") {
            Folder::open(path)?
        } else {
            Folder::without_cases(path)
        };
    operators.read_tensors(&mut folder)?;
    let family: Option<Option<ProductFamily>> =
        device.as_ref().map(|device| device.target().soc().family());
    let mut tally = Tally::default();
    // The device for a product, or None when it is not the one that was asked for.
    let device_for = |product: &str, tally: &mut Tally, id: &str| match run::soc(product) {
        Ok(soc) => match (&device, family) {
            (Some(device), Some(family)) if soc.family() == family => Some(device.clone()),
            (Some(_), _) => {
                tally.left_out += 1;
                None
            }
            (None, _) => Some(Device::cpu_as(soc)),
        },
        Err(error) => {
            tally.count(id, product, Outcome::Skipped(error.to_string()));
            None
        }
    };
    for case in &folder.valid {
        for product in &case.products {
            if let Some(device) = device_for(product, &mut tally, &case.id) {
                let outcome = run::valid(&folder, case, &device)
                    .map_err(|problem| format!("case {}: {problem}", case.id))?;
                tally.count(&case.id, product, outcome);
            }
        }
    }
    for case in &folder.invalid {
        if let Some(device) = device_for(&case.product, &mut tally, &case.id) {
            let outcome = run::invalid(case, &device)
                .map_err(|problem| format!("case {}: {problem}", case.id))?;
            tally.count(&case.id, &case.product, outcome);
        }
    }
    for case in &operators.valid {
        for product in &case.products {
            if let Some(device) = device_for(product, &mut tally, &case.id) {
                let outcome = operators::valid(&folder, case, &device)
                    .map_err(|problem| format!("case {}: {problem}", case.id))?;
                tally.count(&case.id, product, outcome);
            }
        }
    }
    for case in &operators.invalid {
        if let Some(device) = device_for(&case.product, &mut tally, &case.id) {
            let outcome = operators::invalid(case, &device)
                .map_err(|problem| format!("case {}: {problem}", case.id))?;
            tally.count(&case.id, &case.product, outcome);
        }
    }
    if tally.passed + tally.failed + tally.skipped + tally.differ == 0 {
        return Err(format!(
            "{}: no case is for this device's product",
            arguments.folder.display()
        ));
    }
    Ok(tally)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(tally) => {
            if tally.left_out > 0 {
                say!(
                    "{} calls are for other products and were not made",
                    tally.left_out
                );
            }
            if tally.differ > 0 {
                say!(
                    "{} calls differ where hardware may (uncertain, by one step in divide mode, or sqrt mode on Ascend 950)",
                    tally.differ
                );
            }
            say!(
                "{} passed, {} failed, {} skipped",
                tally.passed,
                tally.failed,
                tally.skipped
            );
            ExitCode::from(u8::from(tally.failed > 0))
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}
