//! An operator of a package that `ASCEND_CUSTOM_OPP_PATH` names: the package is built here, and called over the simulated
//! toolkit by the ordinary device strings, in a process of its own.
#![cfg(feature = "sim")]

use std::path::Path;
use std::process::Command;

use aclnn::operators::{Operator, Specs};
use aclnn::sim::toolkit_directory;
use aclnn::{DType, Device, ErrorKind, Graph, Result, Tensor, TensorSpec};

const CHILD: &str = "ACLNN_TEST_CUSTOM_OPERATOR";

aclnn::operator! {
    /// Three times a factor times x.
    Triple, TripleOperands = aclnnTriple { x: In, factor: f64, out: Out }
}

aclnn::operator! {
    /// Not in the package, nor anywhere.
    Quadruple, QuadrupleOperands = aclnnQuadruple { x: In, out: Out }
}

/// The package's library, from the example's source.
fn build(package: &Path) {
    let folder = package.join("op_api/lib");
    std::fs::create_dir_all(&folder).unwrap();
    let libraries = toolkit_directory().join("lib64");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/custom_operator/triple.c");
    let mut command = Command::new(env!("ACLNN_SIM_CC"));
    command
        .args(["-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-I"])
        .arg(toolkit_directory().join("include"))
        .arg("-o")
        .arg(folder.join("libcust_opapi.so"))
        .arg(source)
        .arg(format!("-Wl,-rpath,{}", libraries.display()));
    for library in ["libopapi.so", "libnnopbase.so", "libascendcl.so"] {
        command.arg(libraries.join(library));
    }
    let output = command.output().unwrap();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}");
}

#[test]
fn an_operator_of_a_package_runs_as_any_other() -> Result<()> {
    if std::env::var_os(CHILD).is_some() {
        return call();
    }
    let package = tempfile::tempdir().unwrap();
    build(package.path());
    let test = "an_operator_of_a_package_runs_as_any_other";
    let output = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env("ASCEND_TOOLKIT_HOME", toolkit_directory())
        .env("ASCEND_CUSTOM_OPP_PATH", package.path())
        .env(CHILD, "1")
        .output()
        .unwrap();
    let (text, words) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{text}\n{words}");
    assert!(text.contains("1 passed"), "{text}");
    Ok(())
}

fn call() -> Result<()> {
    let device = Device::npu(0)?;
    assert!(Triple::DEFINITION.is_in(&device) && !Quadruple::DEFINITION.is_in(&device));
    let stream = device.new_stream()?;
    let x = Tensor::from_slice(&[1.0f32, -2.0, 0.5], [3], &device)?;
    let mut out = Tensor::empty(DType::Float32, [3], &device)?;
    let triple = Triple { factor: 2.0 };
    for _ in 0..3 {
        let operands = TripleOperands {
            x: x.view(),
            out: out.view_mut(),
        };
        // SAFETY: both are float32 and of one shape.
        unsafe { triple.run_unchecked(&stream, operands)? };
    }
    assert_eq!(out.to_vec::<f32>()?, [6.0, -12.0, 3.0]);
    assert_eq!(stream.plan_cache_statistics().hits, 2);

    // Twice in a graph.
    let spec = || TensorSpec::contiguous(DType::Float32, [3]);
    let specs = || -> Result<TripleOperands<Specs>> {
        Ok(TripleOperands {
            x: spec()?,
            out: spec()?,
        })
    };
    let mut builder = Graph::builder(&stream);
    let [a, b, c] = [x, out, Tensor::empty(DType::Float32, [3], &device)?]
        .map(|tensor| builder.tensor(tensor))
        .map(|tensor| tensor.expect("of this device"));
    for (x, out) in [(a, b), (b, c)] {
        let operands = TripleOperands {
            x: x.into(),
            out: out.into(),
        };
        // SAFETY: as above.
        unsafe { builder.call_unchecked(triple.plan(&device, &specs()?)?, &operands)? };
    }
    let mut graph = builder.capture()?;
    graph.replay()?;
    assert_eq!(graph.tensor(c)?.to_vec::<f32>()?, [36.0, -72.0, 18.0]);

    // What CANN says of a wrong call comes back, and a function that nobody has is told by its name.
    let x = Tensor::zeros(DType::Float32, [3], &device)?;
    let mut short = Tensor::zeros(DType::Float32, [2], &device)?;
    let operands = TripleOperands {
        x: x.view(),
        out: short.view_mut(),
    };
    // SAFETY: the package's library refuses it.
    let error = unsafe { triple.run_unchecked(&stream, operands) }.unwrap_err();
    assert_eq!(error.aclnn_status(), Some(161_002), "{error}");
    let operands = QuadrupleOperands {
        x: x.view(),
        out: short.view_mut(),
    };
    // SAFETY: nothing is called.
    let error = unsafe { Quadruple {}.run_unchecked(&stream, operands) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
    assert!(error.to_string().contains("aclnnQuadruple"), "{error}");
    Ok(())
}
