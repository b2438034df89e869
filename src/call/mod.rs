//! Carrying a call out, whatever the operator: its operands, plans, and the plans that a stream keeps.
//!
//! A front end turns a call into a [`recipe::Recipe`]: the form of each operand, which functions of CANN to call with what,
//! and a kernel for the CPU. [`plan::Prepared`] makes it ready for a device and runs it on any memory of these forms; all of
//! it is compiled once, since it sees operands as a list ([`operand::OperandList`]) and knows no operator.

mod arguments;
mod atlas;
pub(crate) mod cache;
mod captured;
mod change;
pub(crate) mod operand;
pub(crate) mod overlap;
pub(crate) mod own;
pub(crate) mod plan;
pub(crate) mod recipe;
mod slot;
pub(crate) mod values;
