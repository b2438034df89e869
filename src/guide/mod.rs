//! The guide: what an author of an engine wants to know, page by page. Every example is compiled and run.
//!
//! 1. [`devices`]: choosing a device, and using several.
//! 2. [`collectives`]: ranks on many devices.
//! 3. [`tensors`]: tensors, views, and memory of others.
//! 4. [`quantizing`]: the two modes, the axis, and the tie at a half.
//! 5. [`any_operator`]: operators that are checked, and all others of CANN.
//! 6. [`plans`]: plans and graphs, and where the time goes.
//! 7. [`engines`]: an engine's own memory and streams.
//! 8. [`own_kernels`]: kernels of one's own, from Ascend C and triton.
//! 9. [`testing`]: testing without hardware: races, faults, memory that runs out.
//! 10. [`coming_from`]: from torch_npu and from C++, side by side.
//! 11. [`adding_an_operator`]: adding an operator that is checked.
//! 12. [`hardware`]: what is known, and what only hardware can tell.

pub mod adding_an_operator;
pub mod any_operator;
pub mod collectives;
pub mod coming_from;
pub mod devices;
pub mod engines;
pub mod hardware;
pub mod own_kernels;
pub mod plans;
pub mod quantizing;
pub mod tensors;
pub mod testing;
