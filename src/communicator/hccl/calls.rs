//! Checked calls as HCCL takes them.

use std::ffi::c_void;

use aclnn_sys as sys;
use smallvec::SmallVec;
use sys::{CollectiveFunctions, Collectives, HcclComm, HcclReduceOp, HcclResult, HcclSendRecvItem};

use crate::communicator::ReduceOp;
use crate::communicator::request::{Operation, Region, Request};
use crate::dtype::DType;

/// The function that carries an operation out.
pub(super) fn name(operation: Operation) -> &'static str {
    match operation {
        Operation::AllReduce => "HcclAllReduce",
        Operation::Broadcast => "HcclBroadcast",
        Operation::Reduce => "HcclReduce",
        Operation::AllGather => "HcclAllGather",
        Operation::AllGatherV => "HcclAllGatherV",
        Operation::ReduceScatter => "HcclReduceScatter",
        Operation::ReduceScatterV => "HcclReduceScatterV",
        Operation::Scatter => "HcclScatter",
        Operation::AllToAll => "HcclAlltoAll",
        Operation::AllToAllV => "HcclAlltoAllV",
        Operation::Barrier => "HcclBarrier",
        Operation::Part => "HcclCreateSubCommConfig",
        Operation::Send => "HcclSend",
        Operation::Recv => "HcclRecv",
    }
}

/// Whether this HCCL has it.
pub(super) fn has(functions: &CollectiveFunctions, operation: Operation) -> bool {
    match operation {
        Operation::Reduce => functions.HcclReduce.is_some(),
        Operation::AllGatherV => functions.HcclAllGatherV.is_some(),
        Operation::ReduceScatterV => functions.HcclReduceScatterV.is_some(),
        Operation::Scatter => functions.HcclScatter.is_some(),
        Operation::AllToAll => functions.HcclAlltoAll.is_some(),
        Operation::AllToAllV => functions.HcclAlltoAllV.is_some(),
        Operation::Barrier => functions.HcclBarrier.is_some(),
        Operation::Part => functions.HcclCreateSubCommConfig.is_some(),
        Operation::AllReduce
        | Operation::Broadcast
        | Operation::AllGather
        | Operation::ReduceScatter
        | Operation::Send
        | Operation::Recv => true,
    }
}

/// HCCL's number of a type that this library has.
pub(super) fn data_type(collectives: &Collectives, dtype: DType) -> Option<sys::HcclDataType> {
    collectives.data_type(sys::aclDataType(dtype.acl()))
}

fn reduction(op: Option<ReduceOp>) -> HcclReduceOp {
    match op {
        None | Some(ReduceOp::Sum) => HcclReduceOp::HCCL_REDUCE_SUM,
        Some(ReduceOp::Product) => HcclReduceOp::HCCL_REDUCE_PROD,
        Some(ReduceOp::Max) => HcclReduceOp::HCCL_REDUCE_MAX,
        Some(ReduceOp::Min) => HcclReduceOp::HCCL_REDUCE_MIN,
    }
}

/// Counts as HCCL takes them, and where each part begins.
struct Parts {
    counts: Numbers,
    places: Numbers,
}

/// One for each rank: on the stack for as many as a server has.
type Numbers = SmallVec<[u64; 16]>;

impl Parts {
    fn new(counts: &[usize]) -> Parts {
        let counts: Numbers = counts.iter().map(|&count| count as u64).collect();
        let mut end = 0;
        let places = counts.iter().map(|&count| {
            let place = end;
            end += count;
            place
        });
        Parts {
            places: places.collect(),
            counts,
        }
    }

    fn counts(&self) -> *const c_void {
        self.counts.as_ptr().cast()
    }

    fn places(&self) -> *const c_void {
        self.places.as_ptr().cast()
    }
}

/// Where a region begins; null of one without bytes, which HCCL does not look at.
fn buffer(region: Region) -> *mut c_void {
    match region.bytes {
        0 => std::ptr::null_mut(),
        _ => region.start.cast(),
    }
}

/// Queues a call, if this HCCL has its function and its type: `None` where it has not.
///
/// # Safety
/// The communicator is one of this process, on the device whose context is current; the stream is one of that device, and
/// nobody else queues on it. The request was checked for this communicator, and its regions stay until the work is done.
pub(super) unsafe fn queue(
    collectives: &Collectives,
    comm: HcclComm,
    request: &Request,
    stream: *mut c_void,
) -> Option<HcclResult> {
    let functions = collectives.functions();
    let terms = &request.terms;
    let dtype = match terms.dtype {
        Some(dtype) => data_type(collectives, dtype)?,
        None => sys::HcclDataType::HCCL_DATA_TYPE_INT8,
    };
    let op = reduction(terms.op);
    let count = terms.count as u64;
    let number = |rank: usize| u32::try_from(rank).unwrap_or(u32::MAX);
    let root = number(terms.root.unwrap_or(0));
    let (send, recv) = (buffer(request.input), buffer(request.output));
    // SAFETY (of all calls below): upheld by the caller; HCCL copies counts and places before it returns.
    Some(match terms.operation {
        // SAFETY: as said above.
        Operation::AllReduce => unsafe {
            (functions.HcclAllReduce)(send, recv, count, dtype, op, comm, stream)
        },
        // SAFETY: as said above.
        Operation::Broadcast => unsafe {
            (functions.HcclBroadcast)(recv, count, dtype, root, comm, stream)
        },
        // SAFETY: as said above.
        Operation::Reduce => unsafe {
            functions.HcclReduce?(send, recv, count, dtype, op, root, comm, stream)
        },
        // SAFETY: as said above.
        Operation::AllGather => unsafe {
            (functions.HcclAllGather)(send, recv, count, dtype, comm, stream)
        },
        Operation::AllGatherV => {
            let parts = Parts::new(&terms.counts);
            let own = parts.counts.get(request.rank).copied().unwrap_or(0);
            let (counts, places) = (parts.counts(), parts.places());
            // SAFETY: as said above.
            unsafe {
                functions.HcclAllGatherV?(send, own, recv, counts, places, dtype, comm, stream)
            }
        }
        // SAFETY: as said above.
        Operation::ReduceScatter => unsafe {
            (functions.HcclReduceScatter)(send, recv, count, dtype, op, comm, stream)
        },
        Operation::ReduceScatterV => {
            let parts = Parts::new(&terms.counts);
            let own = parts.counts.get(request.rank).copied().unwrap_or(0);
            let (counts, places) = (parts.counts(), parts.places());
            let reduce_scatter = functions.HcclReduceScatterV?;
            // SAFETY: as said above.
            unsafe { reduce_scatter(send, counts, places, recv, own, dtype, op, comm, stream) }
        }
        // SAFETY: as said above.
        Operation::Scatter => unsafe {
            functions.HcclScatter?(send, recv, count, dtype, root, comm, stream)
        },
        // SAFETY: as said above.
        Operation::AllToAll => unsafe {
            functions.HcclAlltoAll?(send, count, dtype, recv, count, dtype, comm, stream)
        },
        Operation::AllToAllV => {
            let (out, back) = (Parts::new(&request.sent), Parts::new(&request.received));
            let all_to_all = functions.HcclAlltoAllV?;
            // SAFETY: as said above.
            unsafe {
                all_to_all(
                    send,
                    out.counts(),
                    out.places(),
                    dtype,
                    recv,
                    back.counts(),
                    back.places(),
                    dtype,
                    comm,
                    stream,
                )
            }
        }
        // SAFETY: as said above.
        Operation::Barrier => unsafe { functions.HcclBarrier?(comm, stream) },
        // SAFETY: as said above.
        Operation::Send => unsafe {
            (functions.HcclSend)(send, count, dtype, number(request.peer), comm, stream)
        },
        // SAFETY: as said above.
        Operation::Recv => unsafe {
            (functions.HcclRecv)(recv, count, dtype, number(request.peer), comm, stream)
        },
        // It queues nothing.
        Operation::Part => return None,
    })
}

/// Queues messages of one communicator together: `None` where this HCCL cannot.
///
/// # Safety
/// As for [`queue`], of each request, all of which are messages.
pub(super) unsafe fn queue_messages<'r>(
    collectives: &Collectives,
    comm: HcclComm,
    requests: impl Iterator<Item = &'r Request>,
    stream: *mut c_void,
) -> Option<HcclResult> {
    let batch = collectives.functions().HcclBatchSendRecv?;
    let mut items: SmallVec<[HcclSendRecvItem; 4]> = SmallVec::new();
    for request in requests {
        let (way, region) = match request.terms.operation {
            Operation::Send => (sys::HcclSendRecvType::HCCL_SEND, request.input),
            _ => (sys::HcclSendRecvType::HCCL_RECV, request.output),
        };
        items.push(HcclSendRecvItem {
            sendRecvType: way,
            buf: buffer(region),
            count: request.terms.count as u64,
            dataType: data_type(collectives, request.terms.dtype?)?,
            remoteRank: u32::try_from(request.peer).ok()?,
        });
    }
    let count = u32::try_from(items.len()).ok()?;
    // SAFETY: upheld by the caller; the items are copied before the call returns.
    Some(unsafe { batch(items.as_mut_ptr(), count, comm, stream) })
}
