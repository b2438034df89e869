//! The folders that the system's loader searches, and the libraries in them that another library needs.

use std::collections::{HashSet, VecDeque};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::image::Image;
use super::{Obstacle, Problem, look_at, read_text};

/// Where the system's loader searches for a bare file name.
pub(crate) struct SystemSearch {
    /// Folders of the environment, as far as they can be told.
    environment: Vec<PathBuf>,
    /// Folders that the system's settings name, and those that are always searched.
    system: Vec<PathBuf>,
}

/// What was found under a bare file name.
pub(crate) enum Found {
    /// Nothing that the loader would take, and the first thing on the way that it passes over without a word.
    Nothing(Option<Obstacle>),
    /// A library that is fit to be opened.
    Library(PathBuf, Image),
    /// Something that the loader would take, and better does not.
    Unfit(Obstacle),
}

impl SystemSearch {
    /// With the value of `LD_LIBRARY_PATH`.
    pub fn new(library_path: Option<&OsStr>) -> SystemSearch {
        let program = std::env::current_exe().unwrap_or_default();
        let library_path = library_path.map(OsStr::to_string_lossy).unwrap_or_default();
        SystemSearch {
            // An empty value is no list; an empty entry of a list is the current folder.
            environment: if library_path.is_empty() {
                Vec::new()
            } else {
                folders(&library_path, program.parent().unwrap_or(Path::new("")))
            },
            system: system_folders(),
        }
    }

    /// Looks for the file that the loader would take for `name`, needed by a library with these folders of its own.
    pub fn find(&self, name: &str, own: Option<(&Path, &Image)>) -> Found {
        let (before, after) = match own.and_then(|(path, image)| {
            let (list, environment_first) = image.folders.as_ref()?;
            let folders = folders(list, path.parent().unwrap_or(Path::new("")));
            Some((folders, *environment_first))
        }) {
            Some((folders, true)) => (Vec::new(), folders),
            Some((folders, false)) => (folders, Vec::new()),
            None => (Vec::new(), Vec::new()),
        };
        let ordered = before
            .iter()
            .chain(&self.environment)
            .chain(&after)
            .chain(&self.system);
        let mut passed = None;
        for folder in ordered {
            let file = folder.join(name);
            match look_at(&file) {
                Ok(None) => {}
                Ok(Some(image)) => return Found::Library(file, image),
                Err(problem) => {
                    let goes_on = problem.is_passed_over();
                    let obstacle = Obstacle {
                        file,
                        problem,
                        needed_by: own.map(|(path, _)| path.to_owned()),
                    };
                    if !goes_on {
                        return Found::Unfit(obstacle);
                    }
                    passed.get_or_insert(obstacle);
                }
            }
        }
        Found::Nothing(passed)
    }

    /// Looks at everything that the library at `path` needs, and at what that needs, leaving out what `is_loaded`.
    /// Gives what was passed over on the way.
    ///
    /// # Errors
    /// The first file that the loader would take, and that is not fit for it.
    pub fn needed_by(
        &self,
        path: &Path,
        image: Image,
        is_loaded: impl Fn(&str) -> bool,
    ) -> Result<Vec<Obstacle>, Obstacle> {
        let mut passed = Vec::new();
        let mut seen: HashSet<String> = HashSet::new();
        let mut queue = VecDeque::from([(path.to_owned(), image)]);
        while let Some((path, image)) = queue.pop_front() {
            for name in &image.needed {
                if is_loaded(name) || !seen.insert(name.clone()) {
                    continue;
                }
                let found = if name.contains('/') {
                    match look_at(Path::new(name)) {
                        Ok(Some(image)) => Found::Library(name.into(), image),
                        Ok(None) => Found::Nothing(None),
                        Err(problem) => Found::Unfit(Obstacle {
                            file: name.into(),
                            problem,
                            needed_by: Some(path.clone()),
                        }),
                    }
                } else {
                    self.find(name, Some((&path, &image)))
                };
                match found {
                    Found::Library(file, image) => queue.push_back((file, image)),
                    Found::Nothing(obstacle) => passed.extend(obstacle),
                    Found::Unfit(obstacle) => return Err(obstacle),
                }
            }
        }
        Ok(passed)
    }
}

/// The folders of a list as the loader reads it. `origin` stands for `$ORIGIN`; entries with other names in them are left
/// out.
fn folders(list: &str, origin: &Path) -> Vec<PathBuf> {
    let origin = origin.to_string_lossy();
    list.split([':', ';'])
        .map(|entry| {
            entry
                .replace("${ORIGIN}", &origin)
                .replace("$ORIGIN", &origin)
        })
        .filter(|entry| !entry.contains('$'))
        .map(|entry| {
            if entry.is_empty() {
                PathBuf::from(".")
            } else {
                PathBuf::from(entry)
            }
        })
        .collect()
}

/// The folders of `/etc/ld.so.conf`, which `ldconfig` looks through, and those that need no mention.
fn system_folders() -> Vec<PathBuf> {
    let mut found = Vec::new();
    read_settings(Path::new("/etc/ld.so.conf"), &mut found, 8);
    let multiarch = format!("{}-linux-gnu", std::env::consts::ARCH);
    for folder in ["/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib"] {
        found.push(PathBuf::from(folder));
        found.push(Path::new(folder).join(&multiarch));
    }
    found
}

/// Reads one file of settings, and those that it includes down to `depth`.
fn read_settings(file: &Path, found: &mut Vec<PathBuf>, depth: u32) {
    let Ok(Some(text)) = read_text(file) else {
        return;
    };
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let Some(pattern) = line.strip_prefix("include ") else {
            let folders = line.split([':', ',', ' ', '\t']);
            found.extend(
                folders
                    .filter(|folder| folder.starts_with('/'))
                    .map(PathBuf::from),
            );
            continue;
        };
        // Patterns are a folder and `*.conf` everywhere.
        let pattern = file.parent().unwrap_or(Path::new("/")).join(pattern.trim());
        let (Some(folder), Some(name)) = (pattern.parent(), pattern.file_name()) else {
            continue;
        };
        let name = name.to_string_lossy();
        let (start, end) = name.split_once('*').unwrap_or((&name, ""));
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.starts_with(start) && name.ends_with(end)
            })
            .collect();
        files.sort();
        if depth > 0 {
            for file in files {
                read_settings(&file, found, depth - 1);
            }
        }
    }
}

impl Obstacle {
    /// What `problem` says about a file that was asked for by itself.
    pub(crate) fn new(file: &Path, problem: Problem) -> Obstacle {
        Obstacle {
            file: file.to_owned(),
            problem,
            needed_by: None,
        }
    }
}
