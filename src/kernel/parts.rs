//! What launches are put together of, in a room that their thread keeps for the next: a launch itself is small, as each
//! method moves it.

use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use crate::call::overlap::Extent;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::function::Engine;
use crate::kernel::triton::Lock;
use crate::kernel::{Blocks, LaunchWay, Schedule};
use crate::runtime::arguments::{Arguments, Shape};
use crate::runtime::marks::Marks;
use crate::tensor::Facts;

/// What a launch says beside its arguments.
#[derive(Clone, Copy)]
pub(super) struct Settings<'t> {
    pub way: Option<LaunchWay>,
    pub timeout: Option<Duration>,
    pub schedule: Option<Schedule>,
    pub engine: Option<(Engine, u32)>,
    pub alignment: usize,
    /// Bytes of scratch memory of the whole launch.
    pub workspace: usize,
    /// Whether that was said more than once, or of a kernel that takes none from its caller.
    pub has_other_workspace: bool,
    pub lock: Option<&'t Lock>,
}

impl Settings<'_> {
    pub const USUAL: Settings<'static> = Settings {
        way: None,
        timeout: None,
        schedule: None,
        engine: None,
        alignment: 32,
        workspace: 0,
        has_other_workspace: false,
        lock: None,
    };

    /// The timeout as CANN takes it.
    #[inline]
    pub fn timeout_microseconds(&self) -> Option<u64> {
        self.timeout.map(|time| {
            let whole = time.as_nanos().div_ceil(1000).max(1);
            u64::try_from(whole).unwrap_or(u64::MAX)
        })
    }

    /// Notes a workspace of the caller's.
    pub fn set_workspace(&mut self, shape: Shape, has_one: bool, bytes: usize) {
        self.has_other_workspace |= has_one || matches!(shape, Shape::Triton { .. });
        self.workspace = bytes;
    }

    /// # Errors
    /// [`ErrorKind::Value`] of a workspace that is none, [`ErrorKind::OutOfMemory`] of one that no memory holds.
    #[inline]
    pub fn check_workspace(&self) -> Result<()> {
        if self.has_other_workspace || self.workspace > MOST_WORKSPACE {
            return Err(self.wrong_workspace());
        }
        Ok(())
    }

    #[cold]
    fn wrong_workspace(&self) -> Error {
        let (kind, message) = match self.has_other_workspace {
            true => (
                ErrorKind::Value,
                "a launch has one workspace, and triton's kernels have theirs by their metadata"
                    .to_owned(),
            ),
            false => (
                ErrorKind::OutOfMemory,
                format!(
                    "{} bytes of workspace are more than any memory has",
                    self.workspace
                ),
            ),
        };
        Error::new(kind, message).with_argument("workspace")
    }
}

/// More scratch memory than any device has, and little enough that sums with it do not overflow.
const MOST_WORKSPACE: usize = isize::MAX as usize / 2;

/// A tensor among the arguments.
pub(super) struct Used<'t> {
    pub device: Option<&'t Device>,
    pub marks: Option<&'t Marks>,
    pub address: usize,
    /// Which argument it is.
    pub place: u32,
    pub facts: Facts,
}

/// All of a launch but what is launched, and where.
pub(super) struct Parts<'t> {
    pub blocks: Blocks,
    pub tensors: Vec<Used<'t>>,
    /// Whether there is more to look at than the addresses: another device's tensor, or one that an `unsafe` constructor
    /// vouched for.
    pub has_others: bool,
    /// Of tensors of the latter kind, by their places among the tensors, where they lie.
    pub extents: Vec<(usize, Extent)>,
    /// The bits of all addresses of tensors.
    pub address_bits: usize,
    pub arguments: Arguments<'t>,
    pub settings: Settings<'t>,
    /// Elements that are written, for errors.
    pub elements: usize,
    /// The forms of the tensors, for profilers: empty where nobody asked for ranges.
    pub forms: String,
}

impl Parts<'_> {
    const NONE: Parts<'static> = Parts {
        blocks: Blocks::MOST,
        tensors: Vec::new(),
        has_others: false,
        extents: Vec::new(),
        address_bits: 0,
        arguments: Arguments::new(),
        settings: Settings::USUAL,
        elements: 0,
        forms: String::new(),
    };

    /// Forgets everything but the room that it took.
    #[inline]
    fn clear(&mut self) {
        self.tensors.clear();
        self.extents.clear();
        self.arguments.clear();
        self.forms.clear();
        self.settings = Settings::USUAL;
        (self.has_others, self.address_bits, self.elements) = (false, 0, 0);
    }
}

/// The parts of one launch, which go back to the thread when this is dropped. Of one that is leaked nothing comes back, and
/// the thread makes others; one that is dropped on another thread goes to that.
pub(super) struct Room<'t>(ManuallyDrop<Box<Parts<'t>>>);

thread_local! {
    /// Parts of no launch. A thread puts together one launch at a time, mostly: of several the last comes back here.
    static UNUSED: Cell<Option<Box<Parts<'static>>>> = const { Cell::new(None) };
}

impl<'t> Room<'t> {
    #[inline]
    pub fn take() -> Room<'t> {
        // A thread that is ending keeps nothing any more.
        let unused = UNUSED.try_with(Cell::take).ok().flatten();
        let parts: Box<Parts<'t>> = unused.unwrap_or_else(new_parts);
        Room(ManuallyDrop::new(parts))
    }
}

#[cold]
fn new_parts() -> Box<Parts<'static>> {
    Box::new(Parts::NONE)
}

impl Drop for Room<'_> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: the room is not used after this.
        let mut parts = unsafe { ManuallyDrop::take(&mut self.0) };
        parts.clear();
        // SAFETY: the types differ in a lifetime alone, and nothing of that lifetime is left: the lists are empty, and the
        // settings those of no launch.
        let parts = unsafe { std::mem::transmute::<Box<Parts<'_>>, Box<Parts<'static>>>(parts) };
        let _ = UNUSED.try_with(|unused| unused.set(Some(parts)));
    }
}

impl<'t> Deref for Room<'t> {
    type Target = Parts<'t>;

    #[inline(always)]
    fn deref(&self) -> &Parts<'t> {
        &self.0
    }
}

impl<'t> DerefMut for Room<'t> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut Parts<'t> {
        &mut self.0
    }
}
