//! Two-phase aclnn calls: descriptors, executors, and one file for each operator.
//!
//! An operator of CANN is called in two phases. The first takes the descriptors of its tensors and its
//! attributes, checks them, and gives the size of a workspace and an executor; the second queues the
//! executor on a stream, and takes it over, also when it fails. Where CANN allows it an executor is
//! made repeatable: it then stays ours, and its tensors get new addresses between runs.

pub(crate) mod ascend_quant;
pub(crate) mod descriptor;
pub(crate) mod executor;
mod operator;
pub(crate) mod plan;
pub(crate) mod quantize;
mod values;
