//! An inference engine that owns its memory, stream and contexts, and adds one call to what it does.
//!
//! The engine allocates raw memory, makes its own stream, and keeps one plan for each shape. Each step it
//! uploads activations, wraps its memory in views, runs the plan on its stream, waits by its own means,
//! and reads the result back. On the CPU its memory is its own as well.

use std::collections::hash_map::{Entry, HashMap};
use std::error::Error;
use std::ffi::c_void;
use std::process::ExitCode;
use std::ptr::null_mut;

use aclnn::{
    DType, Device, Layout, Plan, QuantDType, Quantize, Stream, Tensor, TensorSpec, TensorView,
    TensorViewMut, f16,
};
use aclnn_sys::{Functions, LoadOptions, Toolkit, aclrtMemMallocPolicy, aclrtMemcpyKind};
use clap::Parser;
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// Size of an activation.
const HIDDEN: usize = 64;

/// The most tokens in one step.
const MOST_TOKENS: usize = 16;

/// What kernels of the 310P may touch behind a tensor.
const SLACK: usize = 32;

/// Runs npu_quantize in a decode loop over memory and a stream that this program owns, and holds each
/// step against the CPU.
///
/// Exit status: 0 when all steps agree, 1 when one does not or a call fails, 2 when the arguments cannot
/// be followed.
#[derive(Parser)]
#[command(name = "engine", version)]
struct Arguments {
    /// Where to run: auto, cpu, cpu:SOC, npu, npu:N, sim, sim:SOC, sim:SOC:N
    #[arg(long, value_name = "DEVICE", default_value = "auto")]
    device: String,

    /// Steps of the loop: the first takes 16 tokens, each fourth 4, all others one
    #[arg(long, value_name = "NUMBER", default_value_t = 12)]
    steps: usize,
}

/// What the engine has of its own on a device.
trait Backend {
    /// Memory of the engine's, for as long as the backend lives.
    fn allocate(&mut self, bytes: usize) -> Result<*mut c_void>;
    fn upload(&self, from: &[u8], to: *mut c_void) -> Result<()>;
    fn download(&self, from: *const c_void, to: &mut [u8]) -> Result<()>;
    /// The queue that plans run on.
    fn stream(&self) -> Result<Stream>;
    /// Waits for the engine's queue.
    fn wait(&self) -> Result<()>;
    /// Whether this thread's context is still the one that the engine made current.
    fn context_is_mine(&self) -> Result<bool>;
}

/// The CPU: memory of the engine's own vectors.
struct Host {
    device: Device,
    blocks: Vec<Vec<u64>>,
}

impl Backend for Host {
    fn allocate(&mut self, bytes: usize) -> Result<*mut c_void> {
        let mut block = vec![0u64; bytes.div_ceil(8)];
        let address = block.as_mut_ptr().cast();
        self.blocks.push(block);
        Ok(address)
    }

    fn upload(&self, from: &[u8], to: *mut c_void) -> Result<()> {
        // SAFETY: the loop below gives blocks that are large enough, and no view of them is in use.
        unsafe { to.cast::<u8>().copy_from(from.as_ptr(), from.len()) };
        Ok(())
    }

    fn download(&self, from: *const c_void, to: &mut [u8]) -> Result<()> {
        // SAFETY: as for `upload`.
        unsafe { to.as_mut_ptr().copy_from(from.cast(), to.len()) };
        Ok(())
    }

    fn stream(&self) -> Result<Stream> {
        Ok(self.device.stream())
    }

    fn wait(&self) -> Result<()> {
        Ok(())
    }

    fn context_is_mine(&self) -> Result<bool> {
        Ok(true)
    }
}

/// An Atlas, by calls of ACL that the engine makes itself.
struct Atlas {
    device: Device,
    acl: Functions,
    stream: *mut c_void,
    /// A context of the engine's own beside the device's primary one; null where CANN makes none.
    context: *mut c_void,
    blocks: Vec<*mut c_void>,
}

/// The answer of a call of ACL as a result.
fn acl(call: &str, code: i32) -> Result<()> {
    match code {
        0 => Ok(()),
        code => Err(format!("{call} answered {code}").into()),
    }
}

impl Atlas {
    fn new(device: &Device) -> Result<Atlas> {
        let toolkit = Toolkit::load(&same_libraries(device))?;
        let mut atlas = Atlas {
            device: device.clone(),
            acl: *toolkit.functions(),
            stream: null_mut(),
            context: null_mut(),
            blocks: Vec::new(),
        };
        let acl_set = atlas.acl.aclrtSetCurrentContext;
        // A stream that plans run on belongs to the device's primary context.
        // SAFETY: the context is the device's, which `atlas` keeps; the stream is valid for the write.
        unsafe {
            acl("aclrtSetCurrentContext", acl_set(device.as_raw_context()))?;
            acl(
                "aclrtCreateStream",
                (atlas.acl.aclrtCreateStream)(&mut atlas.stream),
            )?;
        }
        // From here on the engine works in a context of its own, which calls of aclnn must leave alone.
        if let Some(create) = atlas.acl.aclrtCreateContext {
            let mut current = 0;
            // SAFETY: both places are valid for the writes; the new context becomes current.
            unsafe {
                if let Some(get) = atlas.acl.aclrtGetDevice {
                    acl("aclrtGetDevice", get(&mut current))?;
                }
                acl("aclrtCreateContext", create(&mut atlas.context, current))?;
            }
        }
        Ok(atlas)
    }

    fn copy(
        &self,
        to: *mut c_void,
        from: *const c_void,
        bytes: usize,
        kind: aclrtMemcpyKind,
    ) -> Result<()> {
        // SAFETY: the loop below gives blocks that are large enough, and waits before it reads.
        acl("aclrtMemcpy", unsafe {
            (self.acl.aclrtMemcpy)(to, bytes, from, bytes, kind)
        })
    }
}

/// Where aclnn found the libraries: opening them again gives the same ones.
fn same_libraries(device: &Device) -> LoadOptions {
    #[cfg(feature = "sim")]
    if device.to_string().starts_with("sim") {
        return LoadOptions::new()
            .directory(aclnn::sim::toolkit_directory())
            .custom_operators(false);
    }
    let _ = device;
    LoadOptions::new()
}

impl Backend for Atlas {
    fn allocate(&mut self, bytes: usize) -> Result<*mut c_void> {
        let mut block = null_mut();
        let pages = aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
        // SAFETY: the address is valid for the write, and a context is current.
        acl("aclrtMalloc", unsafe {
            (self.acl.aclrtMalloc)(&mut block, bytes, pages)
        })?;
        self.blocks.push(block);
        Ok(block)
    }

    fn upload(&self, from: &[u8], to: *mut c_void) -> Result<()> {
        let kind = aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE;
        self.copy(to, from.as_ptr().cast(), from.len(), kind)
    }

    fn download(&self, from: *const c_void, to: &mut [u8]) -> Result<()> {
        let kind = aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_HOST;
        self.copy(to.as_mut_ptr().cast(), from, to.len(), kind)
    }

    fn stream(&self) -> Result<Stream> {
        // SAFETY: the stream was made in the device's primary context, this thread alone queues on it, and
        // it is destroyed after the loop that the result is used in.
        Ok(unsafe { Stream::from_raw(&self.device, self.stream) }?)
    }

    fn wait(&self) -> Result<()> {
        let mine = self.context;
        // A stream may be waited for in its own context only.
        // SAFETY: both contexts and the stream are alive.
        unsafe {
            let set = self.acl.aclrtSetCurrentContext;
            acl("aclrtSetCurrentContext", set(self.device.as_raw_context()))?;
            acl(
                "aclrtSynchronizeStream",
                (self.acl.aclrtSynchronizeStream)(self.stream),
            )?;
            if !mine.is_null() {
                acl("aclrtSetCurrentContext", set(mine))?;
            }
        }
        Ok(())
    }

    fn context_is_mine(&self) -> Result<bool> {
        let mut current = null_mut();
        // SAFETY: the place is valid for the write.
        acl("aclrtGetCurrentContext", unsafe {
            (self.acl.aclrtGetCurrentContext)(&mut current)
        })?;
        Ok(self.context.is_null() || current == self.context)
    }
}

impl Drop for Atlas {
    fn drop(&mut self) {
        // SAFETY: contexts, stream and blocks are this engine's or its device's; views, plans and the
        // wrapped stream are gone, and memory is freed only once the work that uses it is done.
        unsafe {
            (self.acl.aclrtSetCurrentContext)(self.device.as_raw_context());
            let done = (self.acl.aclrtSynchronizeStream)(self.stream) == 0;
            for block in self.blocks.drain(..).filter(|_| done) {
                (self.acl.aclrtFree)(block);
            }
            if !self.stream.is_null() {
                (self.acl.aclrtDestroyStream)(self.stream);
            }
            let destroy = self.acl.aclrtDestroyContext;
            if let Some(destroy) = destroy.filter(|_| !self.context.is_null()) {
                destroy(self.context);
            }
        }
    }
}

/// How many tokens a step has.
fn tokens(step: usize) -> usize {
    match step {
        0 => MOST_TOKENS,
        step if step % 4 == 0 => 4,
        _ => 1,
    }
}

fn bytes(values: &[f16]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_bits().to_ne_bytes())
        .collect()
}

/// The engine's loop; returns whether all steps gave what the CPU gives.
fn run(device: &Device, steps: usize) -> Result<bool> {
    println!("device: {device} ({})", device.target().soc());
    let mut backend: Box<dyn Backend> = if device.is_cpu() {
        Box::new(Host {
            device: device.clone(),
            blocks: Vec::new(),
        })
    } else {
        Box::new(Atlas::new(device)?)
    };

    let x_block = backend.allocate(MOST_TOKENS * HIDDEN * 2 + SLACK)?;
    let scales_block = backend.allocate(HIDDEN * 2 + SLACK)?;
    let y_block = backend.allocate(MOST_TOKENS * HIDDEN + SLACK)?;
    let scales: Vec<f16> = (1..=HIDDEN)
        .map(|index| f16::from_f32(index as f32))
        .collect();
    backend.upload(&bytes(&scales), scales_block)?;
    backend.upload(&[0; MOST_TOKENS * HIDDEN], y_block)?;

    let call = Quantize::multiply(QuantDType::QInt8).axis(-1);
    let reference = Device::cpu_as(device.target().clone());
    let mut numbers = StdRng::seed_from_u64(0);
    let mut plans: HashMap<usize, Plan> = HashMap::new();
    let mut agreeing = 0;
    let stream = backend.stream()?;
    for step in 0..steps {
        let tokens = tokens(step);
        let shape = [tokens, HIDDEN];
        let activations: Vec<f16> = (0..tokens * HIDDEN)
            .map(|_| f16::from_f32(StandardNormal.sample(&mut numbers)))
            .collect();
        backend.upload(&bytes(&activations), x_block)?;

        // One plan for each shape, made when it first comes up.
        let plan = match plans.entry(tokens) {
            Entry::Occupied(plan) => plan.into_mut(),
            Entry::Vacant(free) => {
                let x = TensorSpec::contiguous(DType::Float16, shape)?;
                let scales = TensorSpec::contiguous(DType::Float16, [HIDDEN])?;
                free.insert(call.plan(device, x, scales, None)?)
            }
        };
        // SAFETY: the blocks are this engine's, live until the end, hold these shapes with slack behind
        // them, were written, and are left alone until the wait below.
        let (x, scales_view, y) = unsafe {
            (
                TensorView::from_raw_parts(
                    x_block,
                    DType::Float16,
                    Layout::contiguous(shape)?,
                    device,
                )?,
                TensorView::from_raw_parts(
                    scales_block,
                    DType::Float16,
                    Layout::contiguous([HIDDEN])?,
                    device,
                )?,
                TensorViewMut::from_raw_parts(
                    y_block,
                    DType::Int8,
                    Layout::contiguous(shape)?,
                    device,
                )?,
            )
        };
        plan.run(&stream, x, scales_view, None, y)?;
        if !backend.context_is_mine()? {
            return Err(format!("step {step}: the thread's context was not put back").into());
        }
        backend.wait()?;

        let mut result = vec![0u8; tokens * HIDDEN];
        backend.download(y_block, &mut result)?;
        let x = Tensor::from_slice(&activations, shape, &reference)?;
        let host_scales = Tensor::from_slice(&scales, [HIDDEN], &reference)?;
        let agrees = result == call.run(&x, &host_scales, None)?.to_bytes()?;
        agreeing += usize::from(agrees);
        let word = if agrees {
            "as on the CPU"
        } else {
            "DIFFERS from the CPU"
        };
        println!("step {step}: {tokens} tokens, {word}");
    }
    // Plans and the stream's wrapping go before the engine's own things do.
    let shapes = plans.len();
    drop((plans, stream));
    println!("{agreeing} of {steps} steps agree, with {shapes} plans");
    Ok(agreeing == steps)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let device: Device = match arguments.device.parse() {
        Ok(device) => device,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::from(2);
        }
    };
    match run(&device, arguments.steps) {
        Ok(all_agree) => ExitCode::from(u8::from(!all_agree)),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
