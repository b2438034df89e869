//! Ranks on many devices: making communicators, calling them, and what happens when a rank does not come.
//!
//! A model that outgrows one Atlas is split over several, and each rank then holds a part of every weight. What the ranks have to
//! tell each other goes through a [`Communicator`](crate::Communicator): sums of partial results, parts that all need, messages.
//! It has HCCL's operations, on the CPU too, where an engine's parallel code can be run without an Atlas.
//!
//! # Making one
//!
//! | ranks | made by |
//! | --- | --- |
//! | threads of one process, on the CPU | [`Communicator::cpu`](crate::Communicator::cpu) |
//! | devices of one process | [`Communicator::on_devices`](crate::Communicator::on_devices) |
//! | processes, one for each device | [`Communicator::connect`](crate::Communicator::connect), through a file, TCP or a channel of your own |
//! | what HCCL's rank table says | [`Communicator::from_rank_table`](crate::Communicator::from_rank_table) |
//! | some ranks of another one | [`Communicator::part`](crate::Communicator::part) |
//! | an engine's own `HcclComm` | [`Communicator::from_raw`](crate::Communicator::from_raw) |
//!
//! A process that `torchrun` or the like started finds the others by the variables that it was given:
//!
//! ```no_run
//! use aclnn::{Communicator, CommunicatorOptions, Device, Launched, ReduceOp, Tensor};
//!
//! let launched = Launched::from_environment()?;
//! let device: Device = format!("npu:{}", launched.local_rank).parse()?;
//! let options = CommunicatorOptions::new().join_timeout(std::time::Duration::from_secs(60));
//! let meeting = launched.rendezvous().expect("the host has an address");
//! let own = Communicator::connect(launched.rank, launched.size, &device, meeting, &options)?;
//! let mut x = Tensor::from_slice(&[1.0f32], [1], &device)?;
//! own.all_reduce_in_place(ReduceOp::Sum, &mut x)?;
//! assert_eq!(x.to_vec::<f32>()?, [launched.size as f32]);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # Calling it
//!
//! All ranks make the same calls in the same order. Each rank has a thread of its own, since a call may wait for the others; one
//! thread that has several ranks puts their calls into a [`group`](crate::Communicator::group). On devices a call is queued: it
//! comes after what its tensors wait for, and whoever uses them next, on any stream or on the host, comes after it. Nothing is
//! synchronized by hand.
//!
//! A graph takes collectives beside operators ([`GraphBuilder::rank`](crate::GraphBuilder::rank)), and keeps their communicator.
//!
//! Types, reductions, counts, roots and aliases are checked before anything is queued, as the product has them: a CPU device
//! stands for one, so what an Atlas would refuse is refused on the CPU. By HCCL's documents of the operations:
//!
//! | product | moves | sums | products, maxima and minima |
//! | --- | --- | --- | --- |
//! | A2, A3 | integers of 8 to 64 bits with and without a sign, float16, 32, 64, bfloat16 | int8 to int64, float16, float32, bfloat16 | the same; products not of int16 and bfloat16 |
//! | 950 | these, and 8-bit floats | besides uint64 and float64, but not by uneven reduce_scatter | as A2 |
//! | 310P | as A2 without bfloat16; no broadcast, reduce, scatter and barrier | int8, int16, int32, float16, float32 | the same without int16 |
//! | 910 | as A2 without bfloat16; no uneven all_gather and reduce_scatter | int8, int32, int64, float16, float32 | the same |
//!
//! Uneven reduce_scatter has fewer: no products, on A2 no int64, on a 310P sums of int16, float16 and float32 alone.
//!
//! ```
//! use aclnn::{Communicator, ErrorKind, ReduceOp};
//!
//! let own = &Communicator::cpu(1)?[0];
//! let error = own.all_reduce_in_place(ReduceOp::Sum, &mut [1u8]).unwrap_err();
//! assert_eq!((error.kind(), error.rank()), (ErrorKind::DType, Some(0)));
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # When a rank does not come
//!
//! A rank that was forgotten looks like a standstill at first: calls wait 1,836 s on the CPU and on a stream unless less is said, and
//! those who join 120 s.
//!
//! On the CPU its name is in the error of all others, after [`set_timeout`](crate::Communicator::set_timeout). On devices HCCL
//! waits: while ranks join, for [`join_timeout`](crate::CommunicatorOptions::join_timeout) (and
//! [`TcpRendezvous`](crate::TcpRendezvous) names who is missing); in the first call of an operation for
//! `HCCL_CONNECT_TIMEOUT`; on the stream for [`execution_timeout`](crate::CommunicatorOptions::execution_timeout), after which
//! the device has failed. A communicator that failed says so from then on ([`failure`](crate::Communicator::failure)), and is to be
//! dropped.
