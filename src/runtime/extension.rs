//! Where a front end keeps what belongs to a stream, or to a CPU device.

use std::any::Any;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::OnceLock;

/// What can be kept. It can be emptied before the stream or the device goes, and is whole also after a panic: whoever
/// catches one goes on with the stream.
pub(crate) trait Extend: Any + Send + Sync + UnwindSafe + RefUnwindSafe {
    /// Drops everything that refers to the stream or the device.
    fn clear(&self);
}

/// A place for one thing, made when it is first asked for. The runtime does not know what it is.
#[derive(Default)]
pub(crate) struct Extension(OnceLock<Box<dyn Extend>>);

impl Extension {
    /// What is kept here; `None` when something of another type is.
    #[inline]
    pub fn get<T: Extend + Default>(&self) -> Option<&T> {
        let extension: &dyn Any = &**self.0.get_or_init(|| Box::<T>::default());
        extension.downcast_ref()
    }

    pub fn clear(&self) {
        if let Some(extension) = self.0.get() {
            extension.clear();
        }
    }
}

impl fmt::Debug for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}
