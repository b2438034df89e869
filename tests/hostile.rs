//! Hostile surroundings: variables with anything in them, limits, languages, folders with odd names, files that are cut
//! short, other users. In each of them the CPU computes, and what asks for a device gets the right answer or an error: no
//! process crashes, panics or hangs.

#![cfg(feature = "sim")]

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aclnn::{Device, QuantDType, Quantize, Result, Tensor, sim::toolkit_directory};

const CHILD: &str = "ACLNN_TEST_HOSTILE";

/// Every variable that this crate, CANN's places and the simulator look at.
const VARIABLES: &[&str] = &[
    "ACLNN_CPU_ISA",
    "ACLNN_CPU_THREADS",
    "ACLNN_DEVICE",
    "ACLNN_RANGES",
    "ACLNN_SIM_ALIGNMENT",
    "ACLNN_SIM_CANN_VERSION",
    "ACLNN_SIM_DEVICES",
    "ACLNN_SIM_DIR",
    "ACLNN_SIM_FAIL",
    "ACLNN_SIM_FAIL_ALLOCATION_AT",
    "ACLNN_SIM_FAST",
    "ACLNN_SIM_HIDE",
    "ACLNN_SIM_KERNEL_FAULT",
    "ACLNN_SIM_LAUNCH_COST",
    "ACLNN_SIM_LOG",
    "ACLNN_SIM_MEMORY",
    "ACLNN_SIM_MEMORY_LIMIT",
    "ACLNN_SIM_ON_REPORT",
    "ACLNN_SIM_OPAQUE",
    "ACLNN_SIM_REFUSE_REPEATABLE",
    "ACLNN_SIM_REPORT",
    "ACLNN_SIM_SLOW_KERNELS",
    "ACLNN_SIM_SOC",
    "ACLNN_SIM_STICK_KERNEL",
    "ACLNN_SIM_STUB",
    "ACLNN_SIM_SWALLOW",
    "ACLNN_SIM_VERSION",
    "ACLNN_SIM_WORKSPACE",
    "ACLNN_SYNC",
    "ASCEND_CUSTOM_OPP_PATH",
    "ASCEND_HOME_PATH",
    "ASCEND_OPP_PATH",
    "ASCEND_RT_VISIBLE_DEVICES",
    "ASCEND_SLOG_PRINT_TO_STDOUT",
    "ASCEND_TOOLKIT_HOME",
    "HOME",
    "LD_LIBRARY_PATH",
    "RAYON_NUM_THREADS",
    "TMPDIR",
];

fn values() -> Vec<OsString> {
    let texts = [
        "",
        "-1",
        "18446744073709551616",
        "\u{1b}[2J\n",
        "да",
        "../..",
    ];
    let mut values: Vec<OsString> = texts.map(OsString::from).into();
    values.push(OsString::from_vec(b"\xff\xfe\x80".to_vec()));
    values.push("x".repeat(60_000).into());
    values
}

fn quantized(device: &Device) -> Result<bool> {
    let x = Tensor::from_slice(&[0.5f32, 1.5, -2.5, 1000.0], [4], device)?;
    let scales = Tensor::from_slice(&[10.0f32], [1], device)?;
    let y = Quantize::multiply(QuantDType::QInt8).run(&x, &scales, None)?;
    Ok(y.to_vec::<i8>()? == [5, 15, -25, 127])
}

/// What one process gets: a word for each of the CPU, the automatic device, the simulated one and the report.
fn probe() -> String {
    let told = |answer: Result<bool>| match answer {
        Ok(true) => "right".to_owned(),
        Ok(false) => "WRONG".to_owned(),
        Err(error) => {
            assert!(!error.to_string().is_empty());
            error.kind().to_string()
        }
    };
    let cpu = told(quantized(&Device::cpu()));
    let auto = told(Device::auto().and_then(|device| quantized(&device)));
    let simulated = told("sim".parse().and_then(|device| quantized(&device)));
    let report = aclnn::report().to_json();
    let is_json = serde_json::from_str::<serde_json::Value>(&report).is_ok();
    format!(
        "{cpu} {auto} {simulated} {}",
        if is_json { "json" } else { "NO-JSON" }
    )
}

/// One of the surroundings: its name, and what makes it.
struct Row {
    name: String,
    command: Command,
    /// Whether the simulated device has to work here.
    works: bool,
}

struct Matrix {
    folder: tempfile::TempDir,
    rows: Vec<Row>,
}

fn limited(command: &mut Command, resource: libc::__rlimit_resource_t, most: u64) {
    let set = move || {
        let limit = libc::rlimit {
            rlim_cur: most,
            rlim_max: most,
        };
        // SAFETY: the limit is a local variable; the function may be called after a fork.
        if unsafe { libc::setrlimit(resource, &limit) } == 0 {
            Ok(())
        } else {
            Err(std::io::Error::last_os_error())
        }
    };
    // SAFETY: the closure calls nothing but one function that may be called after a fork.
    unsafe { command.pre_exec(set) };
}

impl Matrix {
    fn row(&mut self, name: impl Into<String>, works: bool) -> &mut Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["surroundings", "--exact", "--nocapture", "--test-threads=1"])
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("ASCEND_")
                || text.starts_with("ACLNN_")
                || text.starts_with("LC_")
                || text == "LANG"
            {
                command.env_remove(&name);
            }
        }
        command.env(CHILD, "1");
        self.rows.push(Row {
            name: name.into(),
            command,
            works,
        });
        &mut self.rows.last_mut().unwrap().command
    }

    fn variables(&mut self) {
        for variable in VARIABLES {
            for value in values() {
                let told: String = value.to_string_lossy().chars().take(12).collect();
                self.row(format!("{variable}={told:?}"), false)
                    .env(variable, value);
            }
        }
    }

    fn limits(&mut self) {
        for megabytes in [96, 160, 320, 640, 4096] {
            limited(
                self.row(format!("{megabytes} MiB of addresses"), false),
                libc::RLIMIT_AS,
                megabytes << 20,
            );
        }
        for files in [4, 8, 16, 64] {
            limited(
                self.row(format!("{files} files"), false),
                libc::RLIMIT_NOFILE,
                files,
            );
        }
        limited(self.row("files of no length", true), libc::RLIMIT_FSIZE, 0);
        limited(
            self.row("a stack of 256 KiB", true),
            libc::RLIMIT_STACK,
            256 << 10,
        );
        limited(self.row("no core files", true), libc::RLIMIT_CORE, 0);
        limited(self.row("no pinned memory", true), libc::RLIMIT_MEMLOCK, 0);
    }

    fn languages(&mut self) {
        for language in [
            "C",
            "POSIX",
            "tr_TR.UTF-8",
            "de_DE.ISO-8859-1",
            "zh_CN.GB18030",
            "nowhere",
        ] {
            self.row(format!("language {language}"), true)
                .env("LC_ALL", language)
                .env("LANG", language);
        }
    }

    /// A folder that holds a toolkit, under this name.
    fn folders(&mut self) {
        for name in [
            "with space",
            "каталог",
            "目录",
            "a\nb",
            "quote'\"$HOME`",
            "-rf",
            "semi;colon",
        ] {
            let folder = self.folder.path().join(name);
            symlink(toolkit_directory(), &folder).unwrap();
            self.row(format!("toolkit in {name:?}"), true)
                .env("ACLNN_SIM_DIR", &folder);
            self.row(format!("home {name:?}"), true)
                .env("HOME", &folder)
                .env("TMPDIR", &folder);
        }
        let gone = self.folder.path().join("gone");
        self.row("no home and no folder for files", true)
            .env("HOME", &gone)
            .env("TMPDIR", &gone);
        let sealed = self.folder.path().join("sealed");
        fs::create_dir(&sealed).unwrap();
        fs::set_permissions(&sealed, fs::Permissions::from_mode(0o555)).unwrap();
        self.row("a home that cannot be written", true)
            .env("HOME", &sealed)
            .env("TMPDIR", &sealed)
            .current_dir(&sealed);
        self.row("no variables at all", true)
            .env_clear()
            .env(CHILD, "1");
    }

    /// Toolkits whose libraries are none, or not all there.
    fn libraries(&mut self) {
        let real = toolkit_directory().join("lib64");
        let runtime = fs::read(real.join("libascendcl.so")).unwrap();
        let mut cases: BTreeMap<String, Vec<u8>> = [
            ("no bytes".to_owned(), Vec::new()),
            ("a text".to_owned(), b"not a library\n".to_vec()),
            ("zeros".to_owned(), vec![0; 8192]),
        ]
        .into();
        for part in [4, 63, 64, 1000, runtime.len() / 2, runtime.len() - 1] {
            cases.insert(format!("{part} bytes"), runtime[..part].to_vec());
        }
        // Another processor's: the machine stands in the nineteenth byte.
        let mut foreign = runtime.clone();
        foreign[18] = 183;
        cases.insert("another processor".to_owned(), foreign);
        for (number, (name, bytes)) in cases.into_iter().enumerate() {
            let lib64 = self.folder.path().join(format!("broken{number}/lib64"));
            fs::create_dir_all(&lib64).unwrap();
            for file in fs::read_dir(&real).unwrap() {
                let file = file.unwrap();
                if file.file_name() != "libascendcl.so" {
                    symlink(file.path(), lib64.join(file.file_name())).unwrap();
                }
            }
            fs::write(lib64.join("libascendcl.so"), bytes).unwrap();
            let toolkit = lib64.parent().unwrap().to_owned();
            self.row(format!("a runtime of {name}"), false)
                .env("ACLNN_SIM_DIR", &toolkit);
            self.row(format!("a toolkit with a runtime of {name}"), false)
                .env("ASCEND_TOOLKIT_HOME", &toolkit);
        }
        let closed = self.folder.path().join("broken0/lib64/libascendcl.so");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    }

    /// Whether this process may become somebody else, who can see the program.
    fn users(&mut self) {
        // SAFETY: the function takes nothing.
        let is_root = unsafe { libc::geteuid() } == 0;
        let program = std::env::current_exe().unwrap();
        let can_be_seen = |path: &Path| {
            fs::metadata(path).is_ok_and(|there| there.permissions().mode() & 0o1 != 0)
        };
        let toolkit: PathBuf = toolkit_directory();
        if !is_root
            || !program
                .ancestors()
                .chain(toolkit.ancestors())
                .all(can_be_seen)
        {
            println!(
                "another user: this one cannot become one who sees the program; tried as this user alone"
            );
            return;
        }
        fs::set_permissions(self.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        self.row("another user", true)
            .uid(65534)
            .gid(65534)
            .env("HOME", "/nonexistent");
        for processes in [1, 2] {
            let row = self.row(format!("another user with {processes} processes"), false);
            limited(row, libc::RLIMIT_NPROC, processes);
            row.uid(65534).gid(65534);
        }
    }
}

fn run(row: &mut Row) -> std::result::Result<String, String> {
    let mut child = row
        .command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("it does not start: {error}"))?;
    let end = Instant::now() + Duration::from_secs(120);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            child.kill().unwrap();
            child.wait().unwrap();
            return Err("hangs".to_owned());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    let answer = text
        .split_once("<<<")
        .and_then(|(_, rest)| rest.split_once(">>>"));
    match answer {
        Some((answer, _)) if output.status.success() => Ok(answer.to_owned()),
        _ => Err(format!("{}: {text}\n{errors}", output.status)),
    }
}

#[test]
fn surroundings() {
    if std::env::var_os(CHILD).as_deref() == Some(OsStr::new("1")) {
        std::panic::set_hook(Box::new(|panic| {
            eprintln!("{panic}");
            std::process::abort();
        }));
        println!("<<<{}>>>", probe());
        std::process::exit(0);
    }
    let folder = tempfile::tempdir().unwrap();
    let mut matrix = Matrix {
        folder,
        rows: Vec::new(),
    };
    matrix.variables();
    matrix.limits();
    matrix.languages();
    matrix.folders();
    matrix.libraries();
    matrix.users();
    let (mut right, mut problems) = (0, Vec::new());
    let tried = matrix.rows.len();
    for row in &mut matrix.rows {
        match run(row) {
            Ok(answer) => {
                let words: Vec<&str> = answer.split(' ').collect();
                let [cpu, auto, simulated, report] = words[..] else {
                    problems.push(format!("{}: {answer}", row.name));
                    continue;
                };
                let is_fine =
                    cpu == "right" && auto != "WRONG" && simulated != "WRONG" && report == "json";
                if !is_fine || row.works && simulated != "right" {
                    problems.push(format!("{}: {answer}", row.name));
                }
                right += usize::from(simulated == "right");
            }
            Err(problem) => problems.push(format!("{}: {problem}", row.name)),
        }
    }
    println!(
        "hostile: {tried} surroundings, the simulated device works in {right} of them and is refused in the others"
    );
    assert!(
        problems.is_empty(),
        "{} of {tried}:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
