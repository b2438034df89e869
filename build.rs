//! Builds the simulated Atlas (`sim/`) into shared libraries when the feature `sim` is on, and does
//! nothing otherwise.
//!
//! The `cc` crate only makes archives, so it is asked for the target's compiler and flags, and the
//! linking is done here. Messages name what was run and why it failed, and nothing of the environment, which may
//! hold secrets while logs of builds are read by many.

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=build.rs");
    #[cfg(feature = "sim")]
    if let Err(message) = simulator::build() {
        eprintln!("the feature `sim` of aclnn: {message}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

#[cfg(feature = "sim")]
mod simulator {
    use std::env;
    use std::error::Error;
    use std::ffi::OsStr;
    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    type Result<T> = std::result::Result<T, Box<dyn Error>>;

    /// Entry points of the newest multiply-mode operator, which older operator libraries lack.
    const V3: &[&str] = &["aclnnAscendQuantV3", "aclnnAscendQuantV3GetWorkspaceSize"];

    /// What CANN 8.1 does not have yet.
    const SINCE_9: &[&str] = &[
        "aclFinalizeReference",
        "aclsysGetVersionStr",
        "aclsysGetVersionNum",
        "aclrtGetDeviceInfo",
        "aclrtDeviceGetStreamPriorityRange",
        "aclmdlRIDebugJsonPrint",
    ];

    /// Functions that a program must be able to do without.
    const OPTIONAL: &[&str] = &[
        "aclFinalizeReference",
        "aclsysGetCANNVersion",
        "aclsysGetVersionStr",
        "aclsysGetVersionNum",
        "aclrtGetVersion",
        "aclrtGetLastError",
        "aclrtPeekAtLastError",
        "aclrtResetDeviceForce",
        "aclrtSynchronizeDeviceWithTimeout",
        "aclrtQueryDeviceStatus",
        "aclrtGetDeviceInfo",
        "aclrtDeviceGetStreamPriorityRange",
        "aclrtSetSysParamOpt",
        "aclrtGetSysParamOpt",
        "aclrtDestroyStreamForce",
        "aclrtStreamGetId",
        "aclrtSetStreamFailureMode",
        "aclrtCreateEventExWithFlag",
        "aclrtQueryEventWaitStatus",
        "aclrtSynchronizeEventWithTimeout",
        "aclrtPointerGetAttributes",
        "aclmdlRICaptureBegin",
        "aclmdlRICaptureEnd",
        "aclmdlRICaptureGetInfo",
        "aclmdlRICaptureThreadExchangeMode",
        "aclmdlRIExecuteAsync",
        "aclmdlRIDestroy",
        "aclmdlRIDebugPrint",
        "aclmdlRIDebugJsonPrint",
    ];

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
        hidden: &'a [&'a str],
        /// Folder of a library that it needs and that is not there at run time, with its name.
        absent: Option<(&'a Path, &'a str)>,
    }

    /// Objects of the three libraries.
    #[derive(Clone)]
    struct Objects {
        runtime: Vec<PathBuf>,
        base: Vec<PathBuf>,
        operators: Vec<PathBuf>,
        stub: PathBuf,
        cann_8_1: PathBuf,
        /// The further libraries of a toolkit: what stands between "lib" and ".so", and what it is made of.
        others: Vec<(String, PathBuf)>,
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

    /// Copies a folder and the folders in it.
    fn copy_headers(from: &Path, to: &Path) -> Result<()> {
        let failed = |error: io::Error| format!("the headers in {}: {error}", from.display());
        fs::create_dir_all(to).map_err(failed)?;
        for entry in fs::read_dir(from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy_headers(&entry.path(), &target)?;
            } else {
                fs::copy(entry.path(), target).map_err(failed)?;
            }
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
                Err(error) => {
                    Err(format!("the C compiler `{program}` cannot be run: {error}").into())
                }
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
            let (mut runtime, mut base, mut operators) = (Vec::new(), Vec::new(), Vec::new());
            let (mut stub, mut cann_8_1) = (None, None);
            let mut others = Vec::new();
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
                match stem {
                    "nnopbase" | "nnopbase_executor" => base.push(object),
                    "variant_stub" => stub = Some(object),
                    "variant_cann_8_1" => cann_8_1 = Some(object),
                    _ if is_generated
                        || stem.starts_with("operator_")
                        || stem.starts_with("kernel_") =>
                    {
                        operators.push(object);
                    }
                    _ if stem.starts_with("library_") => {
                        others.push((stem["library_".len()..].to_owned(), object));
                    }
                    _ => runtime.push(object),
                }
            }
            let stub = stub.ok_or("sim/variant_stub.c is missing")?;
            let cann_8_1 = cann_8_1.ok_or("sim/variant_cann_8_1.c is missing")?;
            Ok(Objects {
                runtime,
                base,
                operators,
                stub,
                cann_8_1,
                others,
            })
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

        /// Links one toolkit: a runtime, libnnopbase.so, and operators.
        fn toolkit(
            &self,
            folder: &Path,
            objects: &Objects,
            hidden_runtime: &[&str],
            hidden_operators: &[&str],
        ) -> Result<()> {
            self.link(
                folder,
                &Library {
                    name: "libascendcl.so",
                    objects: &objects.runtime,
                    hidden: hidden_runtime,
                    ..Library::default()
                },
            )?;
            self.base(folder, objects, "libascendcl.so")?;
            self.operators(
                folder,
                objects,
                "libopapi.so",
                "libascendcl.so",
                hidden_operators,
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
            hidden: &[&str],
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
            // What torch_npu looks up in libacl_op_compiler.so is found through the libraries that it needs.
            let (compiler, rest): (Vec<_>, Vec<_>) = objects
                .others
                .iter()
                .partition(|(name, _)| name == "op_compiler");
            let all: &[&str] = &["libascendcl.so", "libprofapi.so", "libruntime.so"];
            for ((_, object), file, needs) in rest
                .into_iter()
                .map(|other| (other, format!("lib{}.so", other.0), &all[..1]))
                .chain(
                    compiler
                        .into_iter()
                        .map(|other| (other, format!("libacl_{}.so", other.0), all)),
                )
            {
                let library = Library {
                    name: &file,
                    objects: std::slice::from_ref(object),
                    needs,
                    ..Library::default()
                };
                self.link(folder, &library)?;
            }
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

        /// The toolkit itself, and one folder for each way in which a toolkit can be different.
        fn variants(&self, root: &Path, objects: &Objects) -> Result<()> {
            let lib = |variant: &str| root.join(variant).join("lib64");
            self.toolkit(&root.join("lib64"), objects, &[], &[])?;
            self.others(&root.join("lib64"), objects)?;
            self.scripts(root)?;
            self.toolkit(&lib("without_v3"), objects, &[], V3)?;
            let mut cann_8_1 = objects.clone();
            cann_8_1.runtime.push(objects.cann_8_1.clone());
            self.toolkit(&lib("cann_8_1"), &cann_8_1, SINCE_9, &[])?;
            self.toolkit(&lib("missing_optional"), objects, OPTIONAL, &[])?;
            self.toolkit(&lib("missing_required"), objects, &["aclrtMalloc"], &[])?;

            let mut stub_objects = objects.runtime.clone();
            stub_objects.push(objects.stub.clone());
            let stub = Library {
                name: "libascendcl.so",
                objects: &stub_objects,
                ..Library::default()
            };
            self.link(&lib("stub"), &stub)?;
            self.base(&lib("stub"), objects, "libascendcl.so")?;
            self.operators(&lib("stub"), objects, "libopapi.so", "libascendcl.so", &[])?;

            let runtime = Library {
                name: "libascendcl.so",
                objects: &objects.runtime,
                ..Library::default()
            };
            self.link(&lib("no_operators"), &runtime)?;
            self.base(&lib("no_operators"), objects, "libascendcl.so")?;
            self.link(&lib("no_base"), &runtime)?;

            // The driver's library exists while linking only.
            let driver = self.objects.join("driver");
            self.link(
                &driver,
                &Library {
                    name: "libascend_hal.so",
                    ..Library::default()
                },
            )?;
            self.link(
                &lib("no_driver"),
                &Library {
                    absent: Some((&driver, "libascend_hal.so")),
                    ..runtime
                },
            )?;
            self.base_and_operators_without_driver(&lib("no_driver"), objects, &driver)?;

            // As from CANN 8.5 on: operator libraries by repository.
            let split = lib("split");
            self.link(
                &split,
                &Library {
                    name: "libascendcl.so",
                    objects: &objects.runtime,
                    ..Library::default()
                },
            )?;
            self.base(&split, objects, "libascendcl.so")?;
            self.split_operators(&split, objects, "libascendcl.so")?;

            // And libacl_rt.so alone in the place of libascendcl.so.
            let acl_rt = lib("acl_rt");
            self.link(
                &acl_rt,
                &Library {
                    name: "libacl_rt.so",
                    objects: &objects.runtime,
                    ..Library::default()
                },
            )?;
            self.base(&acl_rt, objects, "libacl_rt.so")?;
            self.split_operators(&acl_rt, objects, "libacl_rt.so")?;

            // Operators in a vendor's package only.
            let custom = lib("custom");
            self.link(
                &custom,
                &Library {
                    name: "libascendcl.so",
                    objects: &objects.runtime,
                    ..Library::default()
                },
            )?;
            self.base(&custom, objects, "libascendcl.so")?;
            self.vendor(&root.join("custom"), objects)?;

            fs::create_dir_all(lib("broken"))?;
            fs::write(
                lib("broken").join("libascendcl.so"),
                "this is no shared library\n".repeat(100),
            )?;
            fs::create_dir_all(lib("empty"))?;
            Ok(())
        }

        fn base_and_operators_without_driver(
            &self,
            folder: &Path,
            objects: &Objects,
            driver: &Path,
        ) -> Result<()> {
            let absent = Some((driver, "libascend_hal.so"));
            self.link(
                folder,
                &Library {
                    name: "libnnopbase.so",
                    objects: &objects.base,
                    needs: &["libascendcl.so"],
                    absent,
                    ..Library::default()
                },
            )?;
            self.link(
                folder,
                &Library {
                    name: "libopapi.so",
                    objects: &objects.operators,
                    needs: &["libascendcl.so", "libnnopbase.so"],
                    absent,
                    ..Library::default()
                },
            )
        }

        fn split_operators(&self, folder: &Path, objects: &Objects, runtime: &str) -> Result<()> {
            self.link(
                folder,
                &Library {
                    name: "libopapi_math.so",
                    needs: &[runtime, "libnnopbase.so"],
                    ..Library::default()
                },
            )?;
            self.link(
                folder,
                &Library {
                    name: "libopapi_nn.so",
                    objects: &objects.operators,
                    needs: &[runtime, "libnnopbase.so", "libopapi_math.so"],
                    ..Library::default()
                },
            )
        }

        /// `opp/vendors/example`, whose library needs the ones of the toolkit that are loaded.
        fn vendor(&self, root: &Path, objects: &Objects) -> Result<()> {
            let vendors = root.join("opp/vendors");
            let folder = vendors.join("example/op_api/lib");
            fs::create_dir_all(&folder)?;
            fs::write(vendors.join("config.ini"), "load_priority=example\n")?;
            let mut command = self.compiler.to_command();
            command
                .args([
                    "-shared",
                    "-Wl,-soname,libcust_opapi.so",
                    "-Wl,--no-as-needed",
                    "-o",
                ])
                .arg(folder.join("libcust_opapi.so"))
                .args(&objects.operators)
                .arg(root.join("lib64/libascendcl.so"))
                .arg(root.join("lib64/libnnopbase.so"));
            self.run(&mut command)
        }
    }
}
