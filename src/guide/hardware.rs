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
//! | operators without quantization | computed in float32, rounded once | kernels of CANN's own, within their documents' bounds |
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
