//! Folders with small libraries that are compiled here, and tests that run in processes of their own.

#![allow(dead_code)]

use std::collections::HashMap;
use std::ffi::OsString;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aclnn_sys::search::{Surroundings, ThisProcess};
use aclnn_sys::{Functions, LoadOptions, Toolkit};

/// A toolkit-like folder that is removed in the end.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Folder {
        let folder = tempfile::tempdir().unwrap();
        // Others may look into it too: some tests become another user.
        allow(folder.path(), 0o755);
        Folder(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Compiles a shared library.
    pub fn library(&self, file: &str, source: &str, arguments: &[&str]) -> PathBuf {
        let path = self.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut compiler = Command::new("cc")
            .args(["-shared", "-fPIC", "-w", "-x", "c", "-", "-o"])
            .arg(&path)
            .args(["-x", "none"])
            .args(arguments)
            .stdin(Stdio::piped())
            .spawn()
            .expect("a C compiler, cc, is needed for this test");
        compiler
            .stdin
            .take()
            .unwrap()
            .write_all(source.as_bytes())
            .unwrap();
        assert!(compiler.wait().unwrap().success());
        path
    }

    /// A runtime and a libnnopbase with the required functions alone.
    pub fn toolkit() -> Folder {
        let folder = Folder::new();
        folder.library("lib64/libascendcl.so", &runtime(&[]), &[]);
        folder.library("lib64/libnnopbase.so", &nnopbase(), &[]);
        folder
    }

    pub fn load(&self) -> Result<Toolkit, aclnn_sys::LoadError> {
        Toolkit::load_in(&LoadOptions::new().directory(self.path()), &Nothing)
    }
}

/// Files as they are, and no environment variable set.
pub struct Nothing;

/// Files as they are, and these environment variables.
pub struct Variables(pub HashMap<&'static str, PathBuf>);

impl Surroundings for Nothing {
    fn variable(&self, _: &str) -> Option<OsString> {
        None
    }

    fn is_file(&self, path: &Path) -> bool {
        ThisProcess.is_file(path)
    }

    fn read(&self, path: &Path) -> Option<String> {
        ThisProcess.read(path)
    }

    fn may_be_there(&self, path: &Path) -> bool {
        ThisProcess.may_be_there(path)
    }
}

impl Surroundings for Variables {
    fn variable(&self, name: &str) -> Option<OsString> {
        self.0.get(name).map(|value| value.clone().into_os_string())
    }

    fn is_file(&self, path: &Path) -> bool {
        ThisProcess.is_file(path)
    }

    fn read(&self, path: &Path) -> Option<String> {
        ThisProcess.read(path)
    }

    fn may_be_there(&self, path: &Path) -> bool {
        ThisProcess.may_be_there(path)
    }
}

pub fn runtime(without: &[&str]) -> String {
    let names = Functions::REQUIRED
        .iter()
        .filter(|name| name.starts_with("aclrt") || **name == "aclInit");
    names
        .filter(|name| !without.contains(name))
        .map(|name| format!("int {name}(void) {{ return 100002; }}\n"))
        .collect()
}

pub fn nnopbase() -> String {
    "void *aclCreateTensor(void) { return 0; } int aclDestroyTensor(void) { return 0; }".to_owned()
}

/// An operator library whose phase one of each operator answers with `status`.
pub fn operators(names: &[&str], status: i32) -> String {
    names
        .iter()
        .map(|name| format!("int {name}GetWorkspaceSize(void) {{ return {status}; }} int {name}(void) {{ return 0; }}\n"))
        .collect()
}

/// Runs the calling test in a process of its own, with these variables set. `true` inside that process.
pub fn in_own_process(test: &str, variables: &[(&str, &Path)]) -> bool {
    alone(test, |command| {
        command.envs(variables.iter().copied());
    })
}

/// Runs the calling test in a process of its own, as `prepare` sets it up. `true` inside that process. A process that
/// does not end is a failure.
pub fn alone(test: &str, prepare: impl FnOnce(&mut Command)) -> bool {
    const MARK: &str = "ACLNN_SYS_TEST_ALONE";
    if std::env::var(MARK).is_ok_and(|name| name == test) {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([test, "--exact", "--nocapture"])
        .env(MARK, test)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    for name in [
        "LD_LIBRARY_PATH",
        "ASCEND_TOOLKIT_HOME",
        "ASCEND_HOME_PATH",
        "ASCEND_OPP_PATH",
        "ASCEND_CUSTOM_OPP_PATH",
    ] {
        command.env_remove(name);
    }
    prepare(&mut command);
    let mut child = loop {
        match command.spawn() {
            // Another thread that was starting a process just now still holds a fresh copy open for writing.
            Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                std::thread::sleep(Duration::from_millis(5));
            }
            child => break child.unwrap(),
        }
    };
    let end = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            child.kill().unwrap();
            panic!("{test} hangs");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().unwrap();
    let all = format!(
        "{}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.status.success(), "{all}");
    assert!(
        all.contains("1 passed"),
        "{test} is not the name of a test: {all}"
    );
    false
}

/// Makes the process one of the user `nobody` if this one is root's, for whom no permissions count. The folder has to be
/// one that others may look into, and takes a copy of the test program.
pub fn as_nobody(command: &mut Command, folder: &Path) {
    use std::os::unix::process::CommandExt;

    const NOBODY: u32 = 65534;
    let is_root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    if !is_root {
        return;
    }
    let program = folder.join("program");
    std::fs::copy(command.get_program(), &program).unwrap();
    let mut other = Command::new(program);
    other.args(command.get_args()).uid(NOBODY).gid(NOBODY);
    other.stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => other.env(name, value),
            None => other.env_remove(name),
        };
    }
    *command = other;
}

/// Changes what a file or a folder allows.
pub fn allow(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Changes bytes of a file, from `at` on.
pub fn patch(path: &Path, at: usize, bytes: &[u8]) {
    let mut all = std::fs::read(path).unwrap();
    all[at..at + bytes.len()].copy_from_slice(bytes);
    std::fs::write(path, all).unwrap();
}

/// Makes a named pipe.
pub fn pipe(path: &Path) {
    let _ = std::fs::remove_file(path);
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}
