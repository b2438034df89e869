//! Testing an engine without hardware.
//!
//! The feature `sim` builds a simulated Atlas: libraries with CANN's functions, which run operators in the background as a device
//! does, and look for what hardware lets pass. Turn it on for tests:
//!
//! ```toml
//! [dev-dependencies]
//! aclnn = { version = "0.1", features = ["sim"] }
//! ```
//!
//! A [`Session`](crate::sim::Session) lends it to one test at a time, in a fresh state. `finish` fails when something was found, or left
//! alive. Here is an engine of two stages with streams of its own, and what its tests look like.
//!
//! ```
//! # #[cfg(feature = "sim")]
//! # fn main() -> aclnn::Result<()> {
//! use aclnn::sim::Session;
//! use aclnn::{DType, Device, Event, Layout, QuantDType, Quantize, Stream, Tensor, TensorView, TensorViewMut};
//!
//! /// Doubles on one stream, and triples on another, in memory that the library knows nothing of.
//! struct Engine {
//!     stages: [Stream; 2],
//!     memory: Tensor, // kept, and used by its address alone
//! }
//!
//! impl Engine {
//!     fn new(device: &Device) -> aclnn::Result<Engine> {
//!         let stages = [device.new_stream()?, device.new_stream()?];
//!         Ok(Engine { stages, memory: Tensor::zeros(DType::Float32, [8], device)? })
//!     }
//!
//!     fn run(&mut self, waits: bool) -> aclnn::Result<Vec<i8>> {
//!         let device = self.memory.device().clone();
//!         let scale = |by: f32| Tensor::from_slice(&[by], [1], &device);
//!         let (two, three) = (scale(2.0)?, scale(3.0)?);
//!         let address = self.memory.as_mut_ptr();
//!         let layout = Layout::contiguous([8])?;
//!         // SAFETY: the memory has room for both, and is kept; the order of its uses is this engine's affair.
//!         let (low, high) = unsafe {
//!             let at = |bytes: usize| address.cast::<u8>().wrapping_add(bytes).cast();
//!             (
//!                 TensorViewMut::from_raw_parts(at(0), DType::Int8, layout.clone(), &device)?,
//!                 TensorView::from_raw_parts(at(0), DType::Int8, layout.clone(), &device)?,
//!             )
//!         };
//!         let ones = Tensor::from_slice(&[1.0f32; 8], [8], &device)?;
//!         let call = Quantize::multiply(QuantDType::QInt8);
//!         call.clone().stream(&self.stages[0]).run_into(&ones, &two, None, low)?;
//!         if waits {
//!             let done = Event::new(&device)?;
//!             self.stages[0].record(&done)?;
//!             self.stages[1].wait(&done)?;
//!         }
//!         let floats = aclnn::operators::Cast::new(DType::Float32).stream(&self.stages[1]).run(high)?;
//!         call.stream(&self.stages[1]).run(&floats, &three, None)?.to_vec::<i8>()
//!     }
//! }
//!
//! fn device(session: &Session) -> aclnn::Result<Device> {
//!     session.device("a2".parse()?)
//! }
//!
//! // It works, and nothing is found.
//! let session = Session::start()?;
//! let mut engine = Engine::new(&device(&session)?)?;
//! assert_eq!(engine.run(true)?, [6; 8]);
//! drop(engine);
//! session.finish()?;
//!
//! // A race: the second stage does not wait for the first. What it gives is chance; the simulator finds it always.
//! let session = Session::start()?;
//! let mut engine = Engine::new(&device(&session)?)?;
//! let _ = engine.run(false);
//! drop(engine);
//! let found = session.finish().unwrap_err();
//! assert!(found.to_string().contains("race"), "{found}");
//!
//! // A fault: the second kernel fails on the device, which is told where its result is read.
//! let session = Session::start()?;
//! let mut engine = Engine::new(&device(&session)?)?;
//! session.fault_kernel(2, 507_015);
//! let error = engine.run(true).unwrap_err();
//! assert_eq!(error.code(), Some(507_015));
//! drop((engine, session));
//!
//! // Memory: there is room for nothing more.
//! let session = Session::start()?;
//! let device = device(&session)?;
//! session.limit_memory(4 << 20);
//! let error = Tensor::zeros(DType::Float32, [64 << 20], &device).unwrap_err();
//! assert_eq!(error.kind(), aclnn::ErrorKind::OutOfMemory);
//! drop(device);
//! session.finish()?;
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "sim"))]
//! # fn main() {}
//! ```
//!
//! Further faults are a call of any function that fails ([`fail_call`](crate::sim::Session::fail_call)), a device that is lost, a kernel
//! that hangs, kernels that are slow. An operator that the simulator does not compute, or should compute otherwise, gets a kernel of
//! the test's ([`bring_kernel`](crate::operators::bring_kernel)); [`set_opaque`](crate::sim::Session::set_opaque) fills outputs where the
//! numbers do not matter.
//!
//! Without the simulator the CPU tests the rest: what a product refuses (`cpu:310p`), and numbers. A program in another language runs
//! on the simulated Atlas too: `sim/README.md` says how.
