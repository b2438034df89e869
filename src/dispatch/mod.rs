//! Two-phase aclnn calls: descriptors, values, executors.
//!
//! An operator of CANN is called in two phases. The first takes the descriptors of its tensors and its
//! attributes, checks them, and gives the size of a workspace and an executor; the second queues the
//! executor on a stream, and takes it over, also when it fails. Where CANN allows it an executor is
//! made repeatable: it then stays ours, and its tensors get new addresses between runs.
//!
//! [`call::Call`] does this for any operator, from its [`definition::Definition`].

pub(crate) mod attribute;
pub(crate) mod call;
pub(crate) mod definition;
pub(crate) mod descriptor;
pub(crate) mod executor;
pub(crate) mod helper;
pub(crate) mod parameter;
pub(crate) mod prototype;
mod values;
