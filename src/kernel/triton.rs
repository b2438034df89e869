//! Kernels that triton-ascend compiled.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::Blocks;
use crate::kernel::function::Function;
use crate::kernel::json::{self, Value};
use crate::kernel::launch::Launch;
use crate::kernel::module::{Binary, Kind, Module};
use crate::kernel::recorded::GraphLaunch;
use crate::runtime::arguments::Shape;
use crate::runtime::device::DeviceState;
use crate::runtime::marks::Mark;
use crate::runtime::memory::DeviceBuffer;
use crate::runtime::stream::StreamState;
use crate::runtime::transfer;
use crate::soc::Soc;
use crate::stream::Stream;

/// How many programs of a triton kernel run in each direction: at least one in each, and 65,535 in all, each of which is a
/// block.
///
/// ```
/// use aclnn::{ErrorKind, kernel::Grid};
///
/// assert_eq!(Grid::new(16, 4, 1)?.blocks().get(), 64);
/// assert_eq!(Grid::new(123_408, 1, 1).unwrap_err().kind(), ErrorKind::Value);
/// assert_eq!(Grid::new(8, 0, 1).unwrap_err().kind(), ErrorKind::Value);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Grid {
    sizes: [u32; 3],
    blocks: Blocks,
}

impl Grid {
    /// A grid of these sizes.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] when one is 0 or their product is more than 65,535.
    pub fn new(x: usize, y: usize, z: usize) -> Result<Grid> {
        let blocks = x.checked_mul(y).and_then(|blocks| blocks.checked_mul(z));
        match blocks.and_then(|blocks| Blocks::new(blocks).ok()) {
            Some(blocks) => Ok(Grid {
                sizes: [x as u32, y as u32, z as u32],
                blocks,
            }),
            None => {
                let message = format!("a grid of {x} x {y} x {z}; its product is 1 to 65535");
                Err(Error::new(ErrorKind::Value, message).with_argument("grid"))
            }
        }
    }

    /// Its programs.
    pub fn blocks(self) -> Blocks {
        self.blocks
    }
}

/// What triton-ascend writes beside a compiled kernel, as far as a launch needs it.
///
/// ```
/// use aclnn::kernel::TritonMetadata;
///
/// let metadata = TritonMetadata::from_json(
///     r#"{"kernel_name": "add_kernel", "mix_mode": "aiv", "workspace_size": 1024, "lock_num": -1,
///         "target": {"backend": "npu", "arch": "Ascend910B2", "warp_size": 0}}"#,
/// )?;
/// assert_eq!(metadata.kernel_name, "add_kernel");
/// assert_eq!(metadata.workspace_size, 1024);
/// assert_eq!(metadata.lock_num, 0);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct TritonMetadata {
    /// The kernel's name in its file.
    pub kernel_name: String,
    /// `aiv` for a kernel of vector cores.
    pub mix_mode: String,
    /// The product that it was compiled for, if it says so.
    pub arch: Option<String>,
    /// Bytes of scratch memory of each block.
    pub workspace_size: usize,
    /// Words of 8 bytes by which blocks wait for each other.
    pub lock_num: usize,
    /// What these hold before each launch.
    pub lock_init_val: i64,
    /// Whether it takes neither of the two.
    pub force_simt_only: bool,
}

impl TritonMetadata {
    /// Reads the metadata's JSON: `kernel_name` (or `name`), `mix_mode`, `target.arch`, `workspace_size`, `lock_num`,
    /// `lock_init_val`, `force_simt_only`. A number that is missing, null or negative is 0.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] for what is no JSON, names no kernel, has something else in the place of a whole number, or is of a
    /// kernel of the kind `is_pure_simt`, whose arguments lie otherwise than is known here.
    pub fn from_json(text: &str) -> Result<TritonMetadata> {
        let metadata = json::read(text)?;
        let words = |name: &str| match metadata.get(name) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let wrong =
            |message: String| Error::new(ErrorKind::Value, message).with_argument("metadata");
        let number = |name: &str| match metadata.get(name) {
            Some(Value::Whole(number)) => Ok(*number),
            None | Some(Value::Null) => Ok(0),
            Some(_) => Err(wrong(format!("{name} is no whole number of 64 bits"))),
        };
        let size = |name: &str| Ok::<_, Error>(usize::try_from(number(name)?).unwrap_or(0));
        if metadata.get("is_pure_simt") == Some(&Value::Bool(true)) {
            let message = "kernels with is_pure_simt are not launched here";
            return Err(wrong(message.to_owned()));
        }
        let Some(kernel_name) = words("kernel_name").or_else(|| words("name")) else {
            return Err(wrong("the metadata name no kernel_name".to_owned()));
        };
        Ok(TritonMetadata {
            kernel_name,
            mix_mode: words("mix_mode").unwrap_or_default(),
            arch: match metadata.get("target").and_then(|target| target.get("arch")) {
                Some(Value::Text(arch)) => Some(arch.clone()),
                _ => None,
            },
            workspace_size: size("workspace_size")?,
            lock_num: size("lock_num")?,
            lock_init_val: number("lock_init_val")?,
            force_simt_only: metadata.get("force_simt_only") == Some(&Value::Bool(true)),
        })
    }

    fn check(&self, device: &Device) -> Result<()> {
        let Some(arch) = &self.arch else {
            return Ok(());
        };
        let (own, made_for) = (device.target().soc(), Soc::from_acl_name(arch));
        if made_for.family() == own.family() {
            return Ok(());
        }
        let message = format!(
            "{} was compiled for {arch}; {device} is {own}",
            self.kernel_name
        );
        Err(Error::new(ErrorKind::UnsupportedProduct, message).with_argument("metadata"))
    }
}

/// A kernel that triton-ascend compiled, on a device. Clones are the same kernel.
#[derive(Clone)]
pub struct TritonKernel {
    function: Function,
    metadata: Arc<TritonMetadata>,
    lock: Option<Arc<Lock>>,
}

/// What the words hold by which blocks wait for each other, to be copied before each launch.
pub(crate) struct Lock {
    initial: Arc<DeviceBuffer>,
    bytes: usize,
    kept: AtomicBool,
}

/// Scratch memory behind the lock begins on a multiple of this.
const ALIGNMENT: usize = 512;

impl Lock {
    fn new(device: &'static DeviceState, words: usize, value: i64) -> Result<Lock> {
        let bytes = words.checked_mul(8).filter(|&bytes| bytes <= 1 << 24);
        let Some(bytes) = bytes else {
            let message = format!("lock_num is {words}, which is more than any kernel has");
            return Err(Error::new(ErrorKind::Value, message).with_argument("metadata"));
        };
        let values = value.to_ne_bytes().repeat(words);
        let initial = DeviceBuffer::allocate(device, bytes, true)?;
        // SAFETY: the buffer is ours, idle, and as long.
        unsafe { transfer::write(device, initial.address(), &values) }?;
        Ok(Lock {
            initial: Arc::new(initial),
            bytes,
            kept: AtomicBool::new(false),
        })
    }

    /// Bytes before the scratch memory of a launch.
    pub fn bytes(&self) -> usize {
        self.bytes.next_multiple_of(ALIGNMENT)
    }

    /// Queues a copy of the initial words to an address.
    ///
    /// # Safety
    /// The queue is held and the context current; there is room for the words, which stays until the work is done or as
    /// long as the graph that records it.
    pub unsafe fn queue_reset(
        &self,
        device: &'static DeviceState,
        stream: &StreamState,
        to: usize,
    ) -> Result<()> {
        match (self.initial.marks(), stream.slot()) {
            (Some(marks), Some(slot)) => marks.set_read(Mark {
                slot,
                sequence: stream.numbered(),
            }),
            // Nobody knows when work on a borrowed stream is done: the words stay.
            _ if !self.kept.swap(true, Ordering::Relaxed) => {
                std::mem::forget(self.initial.clone());
            }
            _ => {}
        }
        // SAFETY: upheld by the caller; the words stay by their marks.
        unsafe { transfer::queue_within(device, stream, to, self.initial.address(), self.bytes) }
    }
}

impl TritonKernel {
    /// Loads a kernel from what triton-ascend's cache holds: `<name>.npubin`, and `<name>.json` beside it.
    ///
    /// # Safety
    /// As for [`Module::load`].
    ///
    /// # Errors
    /// [`ErrorKind::UnsupportedProduct`] when it was compiled for another product, or on the CPU;
    /// [`ErrorKind::EntryPointMissing`] when this CANN cannot launch it (before 8.5); or as [`Module::load`] and
    /// [`Module::function`].
    pub unsafe fn load(
        device: &Device,
        bytes: &[u8],
        metadata: &TritonMetadata,
    ) -> Result<TritonKernel> {
        metadata.check(device)?;
        let kind = match metadata.mix_mode.as_str() {
            "aiv" => Kind::Vector,
            _ => Kind::AiCore,
        };
        // SAFETY: upheld by the caller.
        let module = unsafe { Module::load(device, Binary::new(bytes, kind)) }?;
        let function = module.function(&metadata.kernel_name)?;
        let state = module.loaded().device();
        // Whether the product has an address of synchronization, which comes first then, must be known.
        state.sync_address()?;
        let lock = match metadata.lock_num {
            0 => None,
            _ if metadata.force_simt_only => None,
            words => Some(Arc::new(Lock::new(state, words, metadata.lock_init_val)?)),
        };
        Ok(TritonKernel {
            function,
            metadata: Arc::new(metadata.clone()),
            lock,
        })
    }

    /// The kernel as a function, for its name and device.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// What it was loaded with.
    pub fn metadata(&self) -> &TritonMetadata {
        &self.metadata
    }

    fn scratch(&self, grid: Grid) -> usize {
        let blocks = grid.blocks.get();
        match self.metadata.force_simt_only {
            true => 0,
            false => self.metadata.workspace_size.saturating_mul(blocks),
        }
    }

    fn shape(&self, grid: Grid) -> Shape {
        Shape::Triton {
            grid: grid.sizes,
            simt: self.metadata.force_simt_only,
        }
    }

    /// Begins a launch on a stream. Arguments are those of the Python function in their order, without those that are
    /// `constexpr`: the rest (the address of synchronization, lock, workspace of `workspace_size` bytes for each block, grid)
    /// is added here.
    pub fn launch<'t>(&'t self, stream: &'t Stream, grid: Grid) -> Launch<'t> {
        Launch::new(&self.function, stream, grid.blocks, self.shape(grid))
            .with_scratch(self.scratch(grid), self.lock.as_deref())
    }

    /// Begins a launch that becomes part of a graph
    /// ([`GraphBuilder::launch`](crate::GraphBuilder::launch)).
    pub fn in_graph(&self, grid: Grid) -> GraphLaunch {
        GraphLaunch::new(&self.function, grid.blocks, self.shape(grid))
            .with_scratch(self.scratch(grid), self.lock.clone())
    }
}

impl fmt::Debug for TritonKernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "TritonKernel({} on {})",
            self.function.name(),
            self.function.device()
        )
    }
}
