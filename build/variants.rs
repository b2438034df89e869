//! Toolkits that lack something, or have it elsewhere.

use std::fs;
use std::path::Path;

use super::{Library, Objects, Result, Toolchain};

impl Toolchain {
    /// HCCL as a variant has it: in two libraries, or as up to CANN 8.3 in one.
    fn collectives(
        &self,
        folder: &Path,
        objects: &Objects,
        variant: &str,
        one: Option<&Path>,
    ) -> Result<()> {
        let named = |file: &str| {
            let listed = objects.others.iter().find(|listed| listed.file == file);
            listed.ok_or_else(|| format!("sim/toolkit/libraries does not name {file}"))
        };
        let (communicators, operations) = (named("libhcomm.so")?, named("libhccl.so")?);
        let mut all = operations.objects.clone();
        let mut needs = vec!["libascendcl.so"];
        let mut hidden = self.hidden(variant, "libhccl.so")?;
        if let Some(marker) = one {
            all.extend(communicators.objects.iter().cloned());
            all.push(marker.to_owned());
            hidden.extend(self.hidden(variant, "libhcomm.so")?);
        } else {
            let library = Library {
                name: "libhcomm.so",
                objects: &communicators.objects,
                needs: &needs,
                hidden: &self.hidden(variant, "libhcomm.so")?,
                ..Library::default()
            };
            self.link(folder, &library)?;
            needs.push("libhcomm.so");
        }
        let library = Library {
            name: "libhccl.so",
            objects: &all,
            needs: &needs,
            hidden: &hidden,
            ..Library::default()
        };
        self.link(folder, &library)
    }

    /// The toolkit itself, and one folder for each way in which a toolkit can be different.
    pub(super) fn variants(&self, root: &Path, objects: &Objects) -> Result<()> {
        let lib = |variant: &str| root.join(variant).join("lib64");
        self.toolkit(&root.join("lib64"), objects, "")?;
        self.others(&root.join("lib64"), objects)?;
        self.scripts(root)?;
        for variant in [
            "without_v3",
            "missing_optional",
            "missing_required",
            "no_task_groups",
            "hccl_8_3",
            "no_collective_groups",
        ] {
            self.toolkit(&lib(variant), objects, variant)?;
        }
        for variant in ["missing_optional", "no_collective_groups"] {
            self.collectives(&lib(variant), objects, variant, None)?;
        }
        self.collectives(
            &lib("hccl_8_3"),
            objects,
            "hccl_8_3",
            Some(&objects.hccl_8_3),
        )?;
        let mut cann_8_1 = objects.clone();
        cann_8_1.runtime.push(objects.cann_8_1.clone());
        self.toolkit(&lib("cann_8_1"), &cann_8_1, "cann_8_1")?;

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
