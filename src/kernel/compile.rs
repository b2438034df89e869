//! Compiling Ascend C at run time.

use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char, c_int};

use aclnn_sys as sys;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::library::Library;

/// How a source is compiled.
#[derive(Clone, Debug)]
pub struct CompileOptions {
    name: String,
    options: Vec<String>,
    expressions: Vec<String>,
}

impl Default for CompileOptions {
    fn default() -> CompileOptions {
        CompileOptions {
            name: "kernel.asc".to_owned(),
            options: Vec::new(),
            expressions: Vec::new(),
        }
    }
}

impl CompileOptions {
    /// A source named `kernel.asc`, compiled for the device.
    pub fn new() -> CompileOptions {
        CompileOptions::default()
    }

    /// What the source is called in the log. The ending tells the language: `.asc` is Ascend C, `.cce` CCE.
    pub fn name(mut self, name: impl Into<String>) -> CompileOptions {
        self.name = name.into();
        self
    }

    /// An option of the compiler, for example `-DTILE=2048`. Unless one begins with `--npu-arch=`, that of the device is
    /// added.
    pub fn option(mut self, option: impl Into<String>) -> CompileOptions {
        self.options.push(option.into());
        self
    }

    /// Asks what the name of a kernel that is not `extern "C"` becomes, of an instance of a template for example
    /// ([`Compiled::name_of`]).
    pub fn expression(mut self, expression: impl Into<String>) -> CompileOptions {
        self.expressions.push(expression.into());
        self
    }
}

/// Kernels that were compiled.
#[derive(Clone, Debug)]
pub struct Compiled {
    bytes: Vec<u8>,
    names: HashMap<String, String>,
    log: String,
}

impl Compiled {
    /// The file of kernels, for [`Binary::new`](crate::kernel::Binary::new).
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What a name became that was asked for by [`CompileOptions::expression`].
    pub fn name_of(&self, expression: &str) -> Option<&str> {
        self.names.get(expression).map(String::as_str)
    }

    /// What the compiler said: warnings.
    pub fn log(&self) -> &str {
        &self.log
    }
}

/// Compiles Ascend C for a device by `libacl_rtc.so`, which CANN has from 8.3 on where its compiler is installed, for Atlas A2
/// and A3 and Ascend 950.
///
/// ```no_run
/// use aclnn::Device;
/// use aclnn::kernel::{Binary, CompileOptions, Kind, Module, compile};
///
/// let device = Device::npu(0)?;
/// let source = std::fs::read_to_string("add_custom.asc").unwrap();
/// let compiled = compile(&device, &source, &CompileOptions::new())?; // the error has the compiler's words
/// // SAFETY: the source is our own.
/// let module = unsafe { Module::load(&device, Binary::new(compiled.bytes(), Kind::AiCore))? };
/// # Ok::<(), aclnn::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::UnsupportedProduct`] on the CPU; [`ErrorKind::EntryPointMissing`] where CANN has no such compiler;
/// [`ErrorKind::Compilation`] when the source is wrong, with the log as [`Error::report`].
pub fn compile(device: &Device, source: &str, options: &CompileOptions) -> Result<Compiled> {
    let Some(state) = device.atlas() else {
        let message = format!("{device} runs no compiled kernels: these are for an Atlas");
        return Err(Error::new(ErrorKind::UnsupportedProduct, message).with_argument("device"));
    };
    state.check_working()?;
    let library = state.library();
    let compiler = library.toolkit().compiler().map_err(|error| {
        let message = format!("this CANN cannot compile at run time: {error}");
        Error::new(ErrorKind::EntryPointMissing, message)
    })?;
    let c_text = |argument: &'static str, text: &str| {
        CString::new(text).map_err(|_| {
            let message = format!("{argument} has a NUL in it");
            Error::new(ErrorKind::UnknownName, message).with_argument(argument)
        })
    };
    let (source, name) = (c_text("source", source)?, c_text("name", &options.name)?);
    let mut words = Vec::new();
    for option in &options.options {
        words.push(c_text("option", option)?);
    }
    if !options
        .options
        .iter()
        .any(|option| option.starts_with("--npu-arch="))
        && let Some(architecture) = device.info()?.and_then(|info| info.architecture)
    {
        words.push(c_text("option", &format!("--npu-arch=dav-{architecture}"))?);
    }
    let mut program = Program::new(library, compiler, &source, &name)?;
    for expression in &options.expressions {
        program.ask(&c_text("expression", expression)?)?;
    }
    program.compile(&words)?;
    let mut names = HashMap::new();
    for expression in &options.expressions {
        let name = program.name_of(&c_text("expression", expression)?)?;
        names.insert(expression.clone(), name);
    }
    Ok(Compiled {
        bytes: program.bytes()?,
        names,
        log: program.log().unwrap_or_default(),
    })
}

/// A source in the compiler's hands.
struct Program {
    library: &'static Library,
    compiler: &'static sys::Compiler,
    raw: sys::aclrtcProg,
}

impl Program {
    fn new(
        library: &'static Library,
        compiler: &'static sys::Compiler,
        source: &CStr,
        name: &CStr,
    ) -> Result<Program> {
        let (mut raw, none) = (std::ptr::null_mut(), std::ptr::null_mut());
        let create = compiler.aclrtcCreateProg;
        // SAFETY: both texts are valid for the call, the program for the write; there are no headers.
        let code = unsafe { create(&mut raw, source.as_ptr(), name.as_ptr(), 0, none, none) };
        library.check("aclrtcCreateProg", code)?;
        if raw.is_null() {
            return Err(Error::from_empty_answer("aclrtcCreateProg", "program"));
        }
        Ok(Program {
            library,
            compiler,
            raw,
        })
    }

    fn ask(&mut self, expression: &CStr) -> Result<()> {
        let ask = self
            .library
            .optional(self.compiler.aclrtcAddNameExpr, "aclrtcAddNameExpr")?;
        // SAFETY: the program is there, the text valid for the call.
        self.library.check("aclrtcAddNameExpr", unsafe {
            ask(self.raw, expression.as_ptr())
        })
    }

    fn compile(&mut self, options: &[CString]) -> Result<()> {
        let mut pointers: Vec<*const c_char> =
            options.iter().map(|option| option.as_ptr()).collect();
        let count = c_int::try_from(pointers.len()).unwrap_or(c_int::MAX);
        // SAFETY: the program is there; as many options as are said are valid for the call.
        let code =
            unsafe { (self.compiler.aclrtcCompileProg)(self.raw, count, pointers.as_mut_ptr()) };
        if code == 0 {
            return Ok(());
        }
        let said = self.library.take_message();
        let log = self.log().filter(|log| !log.trim().is_empty()).or(said);
        Err(Error::from_compiler("aclrtcCompileProg", code, log))
    }

    fn name_of(&self, expression: &CStr) -> Result<String> {
        let get = self
            .library
            .optional(self.compiler.aclrtcGetLoweredName, "aclrtcGetLoweredName")?;
        let mut name = std::ptr::null();
        // SAFETY: the program is there, the text valid for the call, the name for the write.
        let code = unsafe { get(self.raw, expression.as_ptr(), &mut name) };
        self.library.check("aclrtcGetLoweredName", code)?;
        if name.is_null() {
            return Err(Error::from_empty_answer("aclrtcGetLoweredName", "name"));
        }
        // SAFETY: the text lives as long as the program.
        let name = unsafe { CStr::from_ptr(name) };
        Ok(name.to_string_lossy().into_owned())
    }

    /// Room for as many bytes.
    fn room(bytes: usize) -> Result<Vec<u8>> {
        let mut room = Vec::new();
        room.try_reserve_exact(bytes).map_err(|_| {
            let message = format!("no memory for {bytes} bytes of the compiler's");
            Error::new(ErrorKind::OutOfMemory, message)
        })?;
        room.resize(bytes, 0);
        Ok(room)
    }

    fn bytes(&self) -> Result<Vec<u8>> {
        let mut size = 0;
        // SAFETY: the program is there, the number valid for the write.
        let code = unsafe { (self.compiler.aclrtcGetBinDataSize)(self.raw, &mut size) };
        self.library.check("aclrtcGetBinDataSize", code)?;
        let mut bytes = Program::room(size)?;
        // SAFETY: there is as much room as was asked for.
        let code = unsafe { (self.compiler.aclrtcGetBinData)(self.raw, bytes.as_mut_ptr().cast()) };
        self.library.check("aclrtcGetBinData", code)?;
        Ok(bytes)
    }

    /// What the compiler said, if it can be had.
    fn log(&self) -> Option<String> {
        let mut size = 0;
        // SAFETY: as in `bytes`.
        let code = unsafe { (self.compiler.aclrtcGetCompileLogSize)(self.raw, &mut size) };
        if code != 0 || size == 0 {
            self.library.take_message();
            return None;
        }
        let mut log = Program::room(size).ok()?;
        // SAFETY: as in `bytes`.
        let code =
            unsafe { (self.compiler.aclrtcGetCompileLog)(self.raw, log.as_mut_ptr().cast()) };
        if code != 0 {
            self.library.take_message();
            return None;
        }
        let end = log.iter().position(|&byte| byte == 0).unwrap_or(log.len());
        Some(String::from_utf8_lossy(&log[..end]).into_owned())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // SAFETY: the program is there, and not used after this.
        if unsafe { (self.compiler.aclrtcDestroyProg)(&mut self.raw) } != 0 {
            self.library.take_message();
        }
    }
}
