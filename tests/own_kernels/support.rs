//! What the tests share: a session, a vector addition, files of kernels.

use std::path::{Path, PathBuf};

use aclnn::kernel::{Binary, Blocks, Function, Kind, Module};
use aclnn::sim::{Parameter, ParameterLayout, Session};
use aclnn::{Device, Tensor};
use tempfile::TempDir;

pub fn start(soc: &str) -> (Session, Device) {
    let session = Session::start().unwrap();
    let device = session.device(soc.parse().unwrap()).unwrap();
    (session, device)
}

/// Ends a session in which nothing was to be found.
pub fn finish(session: Session) {
    session.finish().unwrap_or_else(|error| panic!("{error}"));
}

pub fn blocks(blocks: usize) -> Blocks {
    Blocks::new(blocks).unwrap()
}

pub fn floats(values: &[f32], device: &Device) -> Tensor {
    Tensor::from_slice(values, [values.len()], device).unwrap()
}

pub fn load(session: &Session, device: &Device, kernels: &[&str]) -> Module {
    let bytes = session
        .kernel_binary(device.target().soc(), kernels)
        .unwrap();
    // SAFETY: the bytes are the simulator's.
    unsafe { Module::load(device, Binary::new(&bytes, Kind::Vector)) }.unwrap()
}

/// The file of `add_custom` in a folder of its own, without a description beside it.
pub fn file_of_add(session: &Session, device: &Device) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("add_custom.o");
    let bytes = session.kernel_binary(device.target().soc(), &["add_custom"]);
    std::fs::write(&file, bytes.unwrap()).unwrap();
    (folder, file)
}

/// Writes the description beside a file.
pub fn describe(file: &Path, text: &str) {
    std::fs::write(file.with_extension("json"), text).unwrap();
}

/// `add_custom(x, y, z, n)`: z = x + y, of which as many bytes are used.
pub fn define_add(session: &Session) {
    let parameters = [
        Parameter::reads(),
        Parameter::reads(),
        Parameter::writes(),
        Parameter::value::<u32>(),
    ];
    session
        .define_kernel(
            "add_custom",
            ParameterLayout::AscendC,
            &parameters,
            false,
            |run| {
                let n = run.value::<u32>(3)? as usize;
                let (x, y) = (run.read::<f32>(0, 0, n)?, run.read::<f32>(1, 0, n)?);
                let sums: Vec<f32> = x.iter().zip(&y).map(|(x, y)| x + y).collect();
                run.write(2, 0, &sums)
            },
        )
        .unwrap();
}

pub fn add(session: &Session, device: &Device) -> Function {
    define_add(session);
    load(session, device, &["add_custom"])
        .function("add_custom")
        .unwrap()
}
