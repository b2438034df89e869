//! Kernels of one's own: loaded from what a compiler made, launched on tensors, in order with all other work.
//!
//! A [`Module`] is a file of kernels on a device, a [`Function`] one of them, and a [`Launch`] a call of it on views of
//! tensors, numbers and small data. Launches are ordered as calls of operators are: behind what other streams still do to
//! the tensors, and memory that is dropped meanwhile is not reused before they are done. They can be part of a
//! [`Graph`](crate::Graph), which keeps the module.
//!
//! Kernels come through three doors, as their compilers differ in how they lay arguments out:
//!
//! | made by | loaded by | launched by |
//! | --- | --- | --- |
//! | Ascend C (`bisheng`, `opc`, or [`compile()`] at run time) | [`Module::load`] | [`Function::launch`] |
//! | triton-ascend | [`TritonKernel::load`], with its metadata | [`TritonKernel::launch`], with a grid |
//! | whoever launches by itself (tilelang, `<<<>>>` in a `.so`) | nobody: it is a function | [`Stream::foreign`](crate::Stream::foreign) |
//!
//! Only two things are `unsafe`: to load code, and to queue it. What can be wrong otherwise is ruled out by types or an
//! error:
//!
//! - a device has 16 bits for the number of blocks and takes 65,537 for 1: [`Blocks`] and [`Grid`] hold 1 to 65,535;
//! - CANN keeps one set of arguments for each thread: a launch fills and uses it without letting go of it;
//! - the runtime puts arguments of its own before the kernel's by one way of launching and not by the other: see
//!   [`Launch::by`];
//! - a function is of one device, and its module stays loaded while a launch of it is queued or a graph holds one;
//! - a kernel takes addresses of device memory: [`Launch::input`] and [`Launch::output`] take views, of this device;
//! - an input is no output, by Rust's borrows; of raw memory that is looked at;
//! - addresses are multiples of 32 bytes, as kernels that move whole blocks need, unless [`Launch::alignment`] says less;
//! - a file of another product is refused by CANN, or before that where its metadata name the product.
//!
//! On the CPU there are no such kernels: [`Module::load`] answers with an error. The simulated Atlas runs what a test says
//! that a kernel does (`sim::Session::define_kernel`).
//!
//! Sources: `hicann/runtime`, `include/external/acl/acl_rt.h` and `docs/zh/api_ref/14_Kernel_loading_and_execution.md`;
//! `triton-lang/triton-ascend`, `third_party/ascend/backend/driver.py`.

mod compile;
mod function;
mod json;
mod launch;
mod module;
mod parts;
mod queue;
mod recorded;
mod scalar;
mod triton;

pub use compile::{CompileOptions, Compiled, compile};
pub use function::{Cores, Engine, Function};
pub use launch::Launch;
pub use module::{Binary, Kind, Module};
pub use recorded::GraphLaunch;
pub use scalar::Scalar;
pub use triton::{Grid, TritonKernel, TritonMetadata};

pub use crate::runtime::launch::{LaunchWay, Schedule};

use crate::error::{Error, ErrorKind, Result};

/// How many blocks of a kernel run: 1 to 65,535.
///
/// ```
/// use aclnn::{ErrorKind, kernel::Blocks};
///
/// assert_eq!(Blocks::new(48)?.get(), 48);
/// assert_eq!(Blocks::new(0).unwrap_err().kind(), ErrorKind::Value);
/// assert_eq!(Blocks::new(65_536).unwrap_err().kind(), ErrorKind::Value);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Blocks(u16);

impl Blocks {
    /// The most that a device takes.
    pub const MOST: Blocks = Blocks(u16::MAX);

    /// So many blocks.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] for 0 and for more than 65,535: a device sees the low 16 bits alone.
    pub fn new(blocks: usize) -> Result<Blocks> {
        match u16::try_from(blocks) {
            Ok(blocks) if blocks > 0 => Ok(Blocks(blocks)),
            _ => {
                let message = format!("{blocks} blocks; a launch has 1 to 65535");
                Err(Error::new(ErrorKind::Value, message).with_argument("blocks"))
            }
        }
    }

    /// How many.
    pub fn get(self) -> usize {
        usize::from(self.0)
    }
}
