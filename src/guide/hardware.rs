//! What is known, and what only hardware can tell.
//!
//! **This crate has not run on Atlas hardware yet.** What it does is held against the public sources and documents of CANN and
//! torch_npu, against test vectors made from them, against the calls that the real torch_npu makes (its libraries run on the simulated
//! Atlas), and against PyTorch. The simulated Atlas was written from the same documents, so that it cannot tell where those are wrong.
//!
//! # Numbers
//!
//! | what | here | on hardware |
//! | --- | --- | --- |
//! | NaN to int8, int4, uint8 on 310P, A2, A3 | 0 | expected 0 |
//! | values beyond int16 to int8 on 950 | saturate | expected to saturate; could wrap |
//! | the quotient's last bit | correctly rounded | on 950 documented as up to one unit off; elsewhere unknown. Shows within one unit of a tie |
//! | subnormals | kept | flushed by the divider on 950, elsewhere unknown. Shows with floor and ceil, subnormal scales, and at the bottom of e5m2 |
//! | sqrt mode on 950 | `(x * s) * s` | `x * (s * s)` |
//! | `hybrid` rounding for HiFloat8 | refused on the CPU | uses random bits |
//! | operators without quantization | floats computed in float32 (float64 in float64) and rounded once, integers as 64-bit ones | kernels of CANN's own, within their documents' bounds |
//!
//! # Versions
//!
//! | what | needs |
//! | --- | --- |
//! | an Atlas at all, graphs | CANN 8.1 |
//! | calls of a graph that change between replays ([`GraphBuilder::changeable`](crate::GraphBuilder::changeable)), experimental in CANN | driver 25.0.RC1, on Ascend 950 26.0.RC1 |
//! | kernels from bytes ([`Module`](crate::kernel::Module)), the compiler of Ascend C ([`compile`](crate::kernel::compile)) | CANN 8.3 |
//! | launches of them by one call | CANN 8.5; before, by an argument handle |
//! | functions of the host ([`Stream::host_function`](crate::Stream::host_function)) | CANN 9.0 |
//! | 8-bit floats between ranks | CANN 9.0 |
//!
//! Which functions there are is looked up one by one, and what a toolkit lacks is an error that names it.
//!
//! # The rest
//!
//! - Which functions a CANN has is looked up, and told by [`report()`](crate::report()) and the example `doctor`; the simulated toolkit
//!   has variants that lack some.
//! - Peer access: that two devices reach each other is asked of CANN. Some products may want memory that was allocated for it; where
//!   a way cannot be opened, copies go through the host.
//! - Times: nothing is known of an Atlas. Benches of this project measure the CPU and, over a device that costs nothing, what the
//!   library itself adds to a call.
//!
//! `CONTRIBUTING.md` says how to help with half an hour on an Atlas.
