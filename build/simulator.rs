//! The libraries of the simulated Atlas, and the toolkit that they make.

mod variants;

use std::env;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The name of a C compiler's driver and its flags, and where things are.
struct Toolchain {
    compiler: cc::Tool,
    sources: PathBuf,
    objects: PathBuf,
}

/// One shared library to link.
#[derive(Default)]
struct Library<'a> {
    /// File name and SONAME.
    name: &'a str,
    /// Objects it is made of.
    objects: &'a [PathBuf],
    /// Libraries in the same folder that it needs.
    needs: &'a [&'a str],
    /// Functions it does not export.
    hidden: &'a [String],
    /// Folder of a library that it needs and that is not there at run time, with its name.
    absent: Option<(&'a Path, &'a str)>,
}

/// A library of the list `sim/toolkit/libraries`.
#[derive(Clone)]
struct Listed {
    file: String,
    needs: Vec<String>,
    /// Names of sources, where a `*` at the end stands for any ending.
    sources: Vec<String>,
    objects: Vec<PathBuf>,
}

/// Objects of the three libraries.
#[derive(Clone)]
struct Objects {
    runtime: Vec<PathBuf>,
    base: Vec<PathBuf>,
    operators: Vec<PathBuf>,
    stub: PathBuf,
    cann_8_1: PathBuf,
    hccl_8_3: PathBuf,
    /// The further libraries of a toolkit.
    others: Vec<Listed>,
}

pub fn build() -> Result<()> {
    let system = variable("CARGO_CFG_TARGET_OS")?;
    if system != "linux" {
        return Err(format!(
            "the simulated Atlas is made of shared libraries for Linux, and the target {} is none; build for \
             Linux, or leave the feature out (the CPU works without it)",
            variable("TARGET")?
        )
        .into());
    }
    let manifest = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(variable("OUT_DIR")?);
    println!("cargo:rerun-if-changed=sim");
    let toolkit = out.join("toolkit");
    if toolkit.exists() {
        fs::remove_dir_all(&toolkit)?;
    }
    let objects = out.join("objects");
    fs::create_dir_all(&objects)?;

    let compiler = cc::Build::new()
        .opt_level(2)
        .pic(true)
        .warnings(false)
        .flag("-std=c11")
        .flag("-fvisibility=hidden")
        .flag("-pthread")
        .flag("-Wall")
        .flag("-Wextra")
        .try_get_compiler()
        .map_err(|error| format!("no C compiler was found ({error}); install one or set CC"))?;
    let tools = Toolchain {
        compiler,
        sources: manifest.join("sim"),
        objects,
    };
    // As in CANN's own toolkit, so that C programs are built against the one as against the other.
    let headers = toolkit.join("include");
    copy_headers(Path::new(aclnn_sys::INCLUDE_DIRECTORY), &headers)?;
    copy_headers(&tools.sources.join("include"), &headers)?;
    copy_headers(&tools.sources.join("toolkit/include"), &headers)?;
    operator_headers(&tools.sources.join("generated/operators.h"), &headers)?;
    println!("cargo:rerun-if-changed={}", aclnn_sys::INCLUDE_DIRECTORY);
    let objects = tools.compile_all(&headers)?;
    tools.variants(&toolkit, &objects)?;
    println!("cargo:rustc-env=ACLNN_SIM_TOOLKIT={}", toolkit.display());
    // Tests that compile C programs of their own use the same compiler.
    println!(
        "cargo:rustc-env=ACLNN_SIM_CC={}",
        tools.compiler.path().display()
    );
    Ok(())
}

fn variable(name: &str) -> Result<String> {
    env::var(name).map_err(|error| format!("{name}: {error}").into())
}

/// Copies a folder and the folders in it. A file that is there already is continued.
fn copy_headers(from: &Path, to: &Path) -> Result<()> {
    let failed = |error: io::Error| format!("the headers in {}: {error}", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_headers(&entry.path(), &target)?;
        } else {
            append(&target, &fs::read(entry.path()).map_err(failed)?).map_err(failed)?;
        }
    }
    Ok(())
}

fn append(file: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options
        .create(true)
        .append(true)
        .open(file)?
        .write_all(text)
}

/// Parts the declarations of all operators into the headers that CANN has them in. Each begins with a line of its name.
fn operator_headers(declarations: &Path, to: &Path) -> Result<()> {
    for header in fs::read_to_string(declarations)?.split("/* ==== ").skip(1) {
        let (name, text) = header
            .split_once(" ==== */\n")
            .ok_or("operators.h: a header without a name")?;
        append(&to.join(name), text.as_bytes()).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

/// A command as one would type it. `Debug` of a command would show its whole environment.
fn typed(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

impl Toolchain {
    fn run(&self, command: &mut Command) -> Result<()> {
        let program = self.compiler.path().display();
        match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!(
                "building the simulated Atlas failed: `{}` ended with {status}",
                typed(command)
            )
            .into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(format!(
                "the C compiler `{program}` was not found; install one (Debian: gcc, and \
                 gcc-aarch64-linux-gnu for aarch64) or set CC"
            )
            .into()),
            Err(error) => Err(format!("the C compiler `{program}` cannot be run: {error}").into()),
        }
    }

    fn compile_all(&self, headers: &Path) -> Result<Objects> {
        let mut names: Vec<PathBuf> = fs::read_dir(&self.sources)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        names.sort();
        // Written from the table of operators: much of it, and none of it on a path that is measured.
        let generated = self.sources.join("generated");
        let mut generated: Vec<PathBuf> = fs::read_dir(generated)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        generated.sort();
        names.extend(generated);
        let mut libraries = self.listed()?;
        let (mut stub, mut cann_8_1, mut hccl_8_3) = (None, None, None);
        for source in names
            .iter()
            .filter(|path| path.extension() == Some(OsStr::new("c")))
        {
            let stem = source
                .file_stem()
                .and_then(OsStr::to_str)
                .unwrap_or_default();
            let object = self.objects.join(format!("{stem}.o"));
            let is_generated = stem.starts_with("operators_");
            self.run(
                self.compiler
                    .to_command()
                    .args(is_generated.then_some("-O0"))
                    .arg("-I")
                    .arg(&self.sources)
                    .arg("-I")
                    .arg(headers)
                    .arg("-c")
                    .arg(source)
                    .arg("-o")
                    .arg(&object),
            )?;
            let is_part = |library: &&mut Listed| {
                library
                    .sources
                    .iter()
                    .any(|name| match name.strip_suffix('*') {
                        Some(beginning) => stem.starts_with(beginning),
                        None => stem == name,
                    })
            };
            match stem {
                "variant_stub" => stub = Some(object),
                "variant_cann_8_1" => cann_8_1 = Some(object),
                "variant_hccl_8_3" => hccl_8_3 = Some(object),
                _ => libraries
                    .iter_mut()
                    .rfind(is_part)
                    .ok_or_else(|| format!("sim/toolkit/libraries names no library for {stem}.c"))?
                    .objects
                    .push(object),
            }
        }
        let stub = stub.ok_or("sim/variant_stub.c is missing")?;
        let cann_8_1 = cann_8_1.ok_or("sim/variant_cann_8_1.c is missing")?;
        let hccl_8_3 = hccl_8_3.ok_or("sim/variant_hccl_8_3.c is missing")?;
        let mut libraries = libraries.into_iter();
        let mut next = |file: &str| match libraries.next() {
            Some(library) if library.file == file => Ok(library.objects),
            _ => Err(format!(
                "sim/toolkit/libraries does not name {file} where it is expected"
            )),
        };
        Ok(Objects {
            runtime: next("libascendcl.so")?,
            base: next("libnnopbase.so")?,
            operators: next("libopapi.so")?,
            stub,
            cann_8_1,
            hccl_8_3,
            others: libraries.collect(),
        })
    }

    /// The rows of a table in `sim/toolkit`, without comments; a cell holds words.
    fn rows(&self, name: &str) -> Result<Vec<Vec<Vec<String>>>> {
        let text = fs::read_to_string(self.sources.join("toolkit").join(name))?;
        let words = |cell: &str| cell.split_whitespace().map(str::to_owned).collect();
        let rows = text.lines().filter(|line| !line.starts_with('#'));
        Ok(rows
            .map(|row| row.split('|').map(words).collect())
            .collect())
    }

    fn listed(&self) -> Result<Vec<Listed>> {
        let rows = self.rows("libraries")?.into_iter();
        rows.map(|row| match <[Vec<String>; 3]>::try_from(row) {
            Ok([file, needs, sources]) => Ok(Listed {
                file: file.concat(),
                needs,
                sources,
                objects: Vec::new(),
            }),
            Err(row) => Err(format!("sim/toolkit/libraries: {row:?} is no row of three").into()),
        })
        .collect()
    }

    /// What a library of a variant does not export.
    fn hidden(&self, variant: &str, library: &str) -> Result<Vec<String>> {
        let rows = self.rows("variants")?.into_iter();
        let named =
            |row: &Vec<Vec<String>>| row.len() == 3 && row[0] == [variant] && row[1] == [library];
        Ok(rows.filter(named).flat_map(|row| row[2].clone()).collect())
    }

    fn link(&self, folder: &Path, library: &Library<'_>) -> Result<()> {
        fs::create_dir_all(folder)?;
        let mut command = self.compiler.to_command();
        command
            .arg("-shared")
            .arg(format!("-Wl,-soname,{}", library.name))
            .arg("-Wl,-rpath,$ORIGIN")
            .arg("-Wl,--no-as-needed")
            .arg("-o")
            .arg(folder.join(library.name))
            .args(library.objects);
        if !library.hidden.is_empty() {
            let script = self.objects.join("hidden.map");
            let local: String = library
                .hidden
                .iter()
                .map(|name| format!("{name}; "))
                .collect();
            fs::write(&script, format!("{{ global: *; local: {local}}};\n"))?;
            command.arg(format!("-Wl,--version-script={}", script.display()));
        }
        for needed in library.needs {
            command.arg(folder.join(needed));
        }
        if let Some((place, name)) = library.absent {
            command.arg(place.join(name));
        }
        self.run(command.args(["-pthread", "-lm"]))
    }

    /// Links one toolkit: a runtime, libnnopbase.so, and operators, without what the variant hides.
    fn toolkit(&self, folder: &Path, objects: &Objects, variant: &str) -> Result<()> {
        self.link(
            folder,
            &Library {
                name: "libascendcl.so",
                objects: &objects.runtime,
                hidden: &self.hidden(variant, "libascendcl.so")?,
                ..Library::default()
            },
        )?;
        self.base(folder, objects, "libascendcl.so")?;
        self.operators(
            folder,
            objects,
            "libopapi.so",
            "libascendcl.so",
            &self.hidden(variant, "libopapi.so")?,
        )
    }

    fn base(&self, folder: &Path, objects: &Objects, runtime: &str) -> Result<()> {
        self.link(
            folder,
            &Library {
                name: "libnnopbase.so",
                objects: &objects.base,
                needs: &[runtime],
                ..Library::default()
            },
        )
    }

    fn operators(
        &self,
        folder: &Path,
        objects: &Objects,
        name: &str,
        runtime: &str,
        hidden: &[String],
    ) -> Result<()> {
        self.link(
            folder,
            &Library {
                name,
                objects: &objects.operators,
                needs: &[runtime, "libnnopbase.so"],
                hidden,
                ..Library::default()
            },
        )
    }

    /// The libraries that clients of CANN are linked with beside the three.
    fn others(&self, folder: &Path, objects: &Objects) -> Result<()> {
        for listed in &objects.others {
            let needs: Vec<&str> = listed.needs.iter().map(String::as_str).collect();
            let library = Library {
                name: &listed.file,
                objects: &listed.objects,
                needs: &needs,
                ..Library::default()
            };
            self.link(folder, &library)?;
        }
        // The name that older clients have for it.
        std::os::unix::fs::symlink("libhcomm.so", folder.join("libhccl_fwk.so"))?;
        Ok(())
    }

    /// What starts programs on the toolkit.
    fn scripts(&self, root: &Path) -> Result<()> {
        use std::os::unix::fs::PermissionsExt;
        for script in ["run", "set_env.sh"] {
            fs::copy(self.sources.join("toolkit").join(script), root.join(script))?;
        }
        fs::set_permissions(root.join("run"), fs::Permissions::from_mode(0o755))?;
        fs::create_dir_all(root.join("opp/vendors"))?;
        for folder in ["runtime", "compiler"] {
            fs::create_dir_all(root.join(folder))?;
            std::os::unix::fs::symlink("../lib64", root.join(folder).join("lib64"))?;
        }
        Ok(())
    }
}
