//! Inputs that are kept.

use std::fs;
use std::path::{Path, PathBuf};

/// The inputs of the repository for a target, in the order of their names.
///
/// # Errors
/// What the system says of the folder.
pub fn corpus(name: &str) -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(name);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let text = |error: std::io::Error| format!("{}: {error}", folder.display());
    let files = fs::read_dir(&folder).map_err(text)?;
    let mut files: Vec<PathBuf> = files
        .map(|file| file.map(|file| file.path()))
        .collect::<Result<_, _>>()
        .map_err(text)?;
    files.sort();
    Ok(files)
}
