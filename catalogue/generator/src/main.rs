//! Writes what is generated from the table of operators, or compares it with what is there.

mod c;
mod calls;
mod declarations;
mod docs;
mod headers;
mod item;
mod names;
mod prototypes;
mod rust;
mod table;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use table::Table;

const USAGE: &str = "usage: aclnn-operators-generate --write | --check | --headers DIR

--write        writes the generated files
--check        compares them with what is there, and fails when they differ
--headers DIR  compares the table's prototypes with the C headers below a folder, a toolkit's include/ for instance, and names
               what differs";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--write"] => generate().and_then(|files| write(&files)),
        ["--check"] => generate().and_then(|files| compare(&files)),
        ["--headers", folder] => {
            table().and_then(|table| headers::compare(&table, Path::new(folder)))
        }
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

type Files = Vec<(PathBuf, String)>;

fn catalogue() -> Result<&'static Path, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    folder.ok_or_else(|| "the generator stands nowhere".to_owned())
}

fn table() -> Result<Table, String> {
    let path = catalogue()?.join("operators.json");
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| failed(&error))?;
    let table: Table = serde_json::from_str(&text).map_err(|error| failed(&error))?;
    table::check(&table).map_err(|error| failed(&error))?;
    Ok(table)
}

fn generate() -> Result<Files, String> {
    let (catalogue, table) = (catalogue()?, table()?);
    let mut files = Files::new();
    let folder = catalogue.join("src/generated");
    files.extend(
        rust::files(&table)
            .into_iter()
            .map(|(name, text)| (folder.join(name), text)),
    );
    let simulator = catalogue.join("../sim/generated");
    files.extend(
        c::files(&table)
            .into_iter()
            .map(|(name, text)| (simulator.join(name), text)),
    );
    let written = written_by_hand(&catalogue.join("../sys/include/aclnnop"))?;
    files.push((
        simulator.join("operators.h"),
        declarations::file(&table, &written),
    ));
    let tests = catalogue.join("tests/generated");
    files.extend(
        calls::files(&table)
            .into_iter()
            .map(|(name, text)| (tests.join(name), text)),
    );
    Ok(files)
}

/// The headers of operators that are not generated, all in one.
fn written_by_hand(folder: &Path) -> Result<String, String> {
    let failed = |error| format!("{}: {error}", folder.display());
    let mut text = String::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        text += &fs::read_to_string(entry.map_err(failed)?.path()).map_err(failed)?;
    }
    Ok(text)
}

fn write(files: &Files) -> Result<String, String> {
    for (path, text) in files {
        let failed = |error| format!("{}: {error}", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(path, text).map_err(failed)?;
    }
    Ok(format!("{} files written", files.len()))
}

fn compare(files: &Files) -> Result<String, String> {
    let differs = |(path, text): &&(PathBuf, String)| {
        fs::read_to_string(path).map_or(true, |there| there != *text)
    };
    let different: Vec<_> = files
        .iter()
        .filter(differs)
        .map(|(path, _)| path.display().to_string())
        .collect();
    if different.is_empty() {
        return Ok(format!("{} files are as generated", files.len()));
    }
    Err(format!(
        "not as generated from the table; run with --write:\n{}",
        different.join("\n")
    ))
}
