//! Kernels of one's own: how they are loaded and launched, and what is told when one fails.
//!
//! [`kernel`](crate::kernel) loads what Ascend C's compiler or triton-ascend made and launches it on views of tensors:
//!
//! ```no_run
//! use aclnn::kernel::{Binary, Blocks, Kind, Module};
//! use aclnn::{DType, Device, Tensor};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let device = Device::npu(0)?;
//! let stream = device.new_stream()?;
//! let x = Tensor::from_slice(&[1.0f32; 4096], [4096], &device)?;
//! let mut y = Tensor::empty(DType::Float32, [4096], &device)?;
//!
//! let bytes = std::fs::read("scale.o")?;
//! // SAFETY: the file is what bisheng made of our own source.
//! let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector).architecture(2201))? };
//! let scale = module.function("scale_custom")?;
//! let cores = device.info()?.and_then(|info| info.vector_cores).unwrap_or(8);
//! let tiling = 4096u32.to_ne_bytes(); // goes with the launch
//! let launch = scale
//!     .launch(&stream, Blocks::new(cores as usize)?)
//!     .input(&x)
//!     .output(&mut y)
//!     .scalar(0.5f32)
//!     .data(&tiling);
//! // SAFETY: the kernel takes an input, an output, a factor and the tiling, and stays within both tensors.
//! unsafe { launch.queue()? };
//! let halves = y.to_vec::<f32>()?; // waits for the kernel
//! # Ok(())
//! # }
//! ```
//!
//! The launch waits, on the device, for what other streams still do to `x` and `y`, and what uses them later waits for it, as for
//! an operator. In a [`Graph`](crate::Graph) it stands beside operators:
//! [`Function::in_graph`](crate::kernel::Function::in_graph), [`GraphBuilder::launch`](crate::GraphBuilder::launch). The example
//! `own_kernel` has all of it, on the simulated Atlas.
//!
//! # Which door
//!
//! | what there is | what takes it |
//! | --- | --- |
//! | `add.o`, and `add.json` beside it, from `opc` | [`Binary::file`](crate::kernel::Binary::file) |
//! | the bytes of such a file, linked | [`Binary::new`](crate::kernel::Binary::new) |
//! | Ascend C as text | [`compile`](crate::kernel::compile), whose error has the compiler's words |
//! | `add_kernel.npubin` and `.json` from triton's cache | [`TritonKernel::load`](crate::kernel::TritonKernel::load) |
//! | a library that launches by itself, as tilelang's | [`Stream::foreign`](crate::Stream::foreign), with the raw stream and what is read and written |
//!
//! # Which way
//!
//! From CANN 8.5 on a launch is one call, which copies arguments as they lie. Before, and for kernels of both kinds of cores, they
//! are handed over one by one; the runtime then adds the addresses that such kernels take before their own arguments. What is right is
//! chosen ([`Launch::by`](crate::kernel::Launch::by) says how), and neither allocates anything after the first launch of a thread with as
//! many arguments, of which no more than four are data. A module's code is on the device when it is loaded, unless
//! [`Binary::lazy`](crate::kernel::Binary::lazy) asks otherwise, so the first launch takes no longer than others.
//!
//! # For those who know CUDA's driver
//!
//! | there | here |
//! | --- | --- |
//! | a module from PTX or a cubin | [`Module::load`](crate::kernel::Module::load), of a file for one product: there is no code for all of them |
//! | compiling at run time | [`compile`](crate::kernel::compile), where the toolkit is installed |
//! | a function, and its attributes | [`Module::function`](crate::kernel::Module::function), [`Function::cores`](crate::kernel::Function::cores), [`Function::parameters`](crate::kernel::Function::parameters) |
//! | grid and block | [`Blocks`](crate::kernel::Blocks): a block is a core's share, and has no threads; as many as there are cores ([`Device::info`](crate::Device::info)), or a multiple |
//! | a cooperative launch | [`Launch::schedule`](crate::kernel::Launch::schedule) with [`Schedule::Batch`](crate::kernel::Schedule::Batch) |
//! | slices of the device, by reference or mutably | [`Launch::input`](crate::kernel::Launch::input), [`Launch::output`](crate::kernel::Launch::output), of tensors and views |
//! | a structure by value | [`Launch::data`](crate::kernel::Launch::data): the kernel takes its address |
//! | time of a launch | an [`Event`](crate::Event) recorded before and one after it |
//! | NVTX | [`profile`](crate::profile) |
//!
//! Not here: the addresses of a module's global variables, structures of more than 8 bytes among the arguments themselves, and
//! kernels of the device's own processor.
//!
//! # When one fails
//!
//! CANN tells which kernel failed, through one callback for the process, and [`Error::kernel`](crate::Error::kernel) names it, of
//! operators too. The first failure of a device is kept: later calls answer [`ErrorKind::DeviceFailed`](crate::ErrorKind::DeviceFailed)
//! with it as their source, and a call that failed before anybody waited says from which it may follow. CANN before 9.0 has one
//! callback for all: [`replace_exception_callback`](crate::replace_exception_callback) takes it, on request alone.
//!
//! A kernel that hangs is ended after 1,091 seconds (547 on a 310P) unless
//! [`Device::set_operator_timeout`](crate::Device::set_operator_timeout) or
//! [`Launch::timeout`](crate::kernel::Launch::timeout) says less. After that (507014) the device does nothing any more in this
//! process until [`Device::reset`](crate::Device::reset), which is `unsafe`, and uses `aclrtResetDeviceForce`: an ordinary reset was
//! reported not to be enough.
//!
//! # Without hardware
//!
//! The simulated Atlas runs no compiled kernels, and so a test says what a kernel does: a closure with the accesses of its
//! parameters, which the race detector takes, and which the closure is held to (`sim::Session::define_kernel`). It is strict where
//! a device is silent: blocks beyond 16 bits, other arguments than the kernel has, an argument handle that was begun anew, a
//! file that is unloaded while a launch of it is queued.
