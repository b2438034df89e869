//! Why a run ends without its output, and the exit status that says so.

use std::fmt;
use std::io;
use std::path::Path;

/// What kind of failure it was: the process's exit status.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// A file could not be read or written.
    Files = 1,
    /// The arguments cannot be.
    Usage = 2,
    /// The input is not a valid checkpoint.
    Invalid = 3,
    /// A tensor holds values that have no scale.
    Values = 4,
    /// No tensor of the input can be quantized, or it is a checkpoint that is quantized already.
    Nothing = 5,
    /// The device cannot be used, or refuses the data type.
    Device = 6,
}

/// A failure with its message for the user.
#[derive(Debug)]
pub struct Failure {
    /// The exit status that it ends the program with.
    pub exit: Exit,
    /// What is printed; the first line is the short form.
    pub message: String,
}

/// A result whose error is a [`Failure`].
pub type Result<T, E = Failure> = std::result::Result<T, E>;

impl Failure {
    /// A failure of a kind.
    pub fn new(exit: Exit, message: impl Into<String>) -> Failure {
        Failure {
            exit,
            message: message.into(),
        }
    }

    /// The input is malformed.
    pub fn invalid(path: &Path, what: impl fmt::Display) -> Failure {
        Failure::new(Exit::Invalid, format!("{}: {what}", shown_path(path)))
    }

    /// A part of the input does not parse. The parser quotes what it found, however long that is.
    pub fn unparsed(path: &Path, part: &str, message: &str) -> Failure {
        let message: String = message.chars().take(1000).collect();
        Failure::invalid(path, format!("bad {part}: {message}"))
    }

    /// Something could not be done with a file.
    pub fn file(doing: &str, path: &Path, error: &io::Error) -> Failure {
        let hint = match error.kind() {
            io::ErrorKind::StorageFull => " (free some space and run again)",
            io::ErrorKind::UnexpectedEof => " (the file became shorter while it was read)",
            _ => "",
        };
        Failure::new(
            Exit::Files,
            format!("cannot {doing} {}: {error}{hint}", shown_path(path)),
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

impl From<aclnn::Error> for Failure {
    fn from(error: aclnn::Error) -> Failure {
        Failure::new(Exit::Device, error.to_string())
    }
}

/// A text of somebody else's as it can be printed: a hostile one must not steer the terminal, nor fill it.
struct Shown<'a> {
    text: &'a str,
    most: usize,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text.char_indices().nth(self.most) {
            None => write!(f, "{}", self.text.escape_debug()),
            Some((end, _)) => write!(f, "{}...", self.text[..end].escape_debug()),
        }
    }
}

/// A tensor's name as it can be printed. Names of models have less than 500 characters.
pub fn shown(name: &str) -> impl fmt::Display + '_ {
    Shown {
        text: name,
        most: 500,
    }
}

/// A file's name as it can be printed. What is longer is no path that a system takes.
pub fn shown_path(path: &Path) -> String {
    let shown = Shown {
        text: &path.to_string_lossy(),
        most: 4096,
    };
    shown.to_string()
}
