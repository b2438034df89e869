//! The current context of a thread: set for the length of a call, and put back.

use std::ffi::c_void;
use std::marker::PhantomData;

use crate::error::Result;
use crate::log::{Hold, tell};
use crate::runtime::library::{Call, Library};

/// Keeps a context current on this thread; puts back the one it found.
///
/// ACL's current context belongs to the thread, and other code in the process (another framework, a
/// callback) moves it and relies on it. So it is asked for at each entry and not remembered. Where
/// the thread had none there is nothing to put back, and ours stays.
#[must_use = "the context is current only as long as this lives"]
pub(crate) struct CurrentContext<'a> {
    /// Whether there is something to put back.
    found: Option<Found<'a>>,
    _call: Call,
    /// Events wait until the call is over and the thread has its own context again: dropped after that is put back.
    hold: Hold,
    /// Another thread's context cannot be put back from here.
    not_send: PhantomData<*mut ()>,
}

impl<'a> CurrentContext<'a> {
    /// Makes `context` current. Costs one call when it is already.
    #[inline(always)]
    pub fn enter(
        library: &'a Library,
        context: *mut c_void,
        entered: Call,
    ) -> Result<CurrentContext<'a>> {
        let hold = Hold::new();
        // Dropped before `hold` where this fails, so that events are told when the call is over.
        let call = entered;
        let found = library.current_context();
        let found = if found == context {
            None
        } else {
            change(library, context, found)?
        };
        Ok(CurrentContext {
            found,
            _call: call,
            hold,
            not_send: PhantomData,
        })
    }

    /// What lets log events wait, for a lock that is taken within.
    #[inline(always)]
    pub fn hold(&self) -> &Hold {
        &self.hold
    }
}

/// A context that a thread had.
#[derive(Clone, Copy)]
struct Found<'a> {
    library: &'a Library,
    context: *mut c_void,
}

#[cold]
fn change<'a>(
    library: &'a Library,
    context: *mut c_void,
    found: *mut c_void,
) -> Result<Option<Found<'a>>> {
    // SAFETY: the context belongs to a device that this process has set and not reset.
    let code = unsafe { (library.functions().aclrtSetCurrentContext)(context) };
    library.check("aclrtSetCurrentContext", code)?;
    let found = Found {
        library,
        context: found,
    };
    Ok((!found.context.is_null()).then_some(found))
}

impl Drop for CurrentContext<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if let Some(found) = self.found {
            found.put_back();
        }
    }
}

impl Found<'_> {
    #[cold]
    fn put_back(self) {
        if self.library.is_forked() {
            return;
        }
        // SAFETY: the context was current on this thread when this guard was made, and whoever made
        // it current keeps it.
        let code = unsafe { (self.library.functions().aclrtSetCurrentContext)(self.context) };
        if code != 0 {
            let error = self.library.failure("aclrtSetCurrentContext", code);
            tell!(warn, target: "aclnn::runtime", %error, "the context that this thread had could not be put back");
        }
    }
}
