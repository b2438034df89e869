//! What a call does once all of its ranks have come: one of them moves and reduces the elements of all.

use super::numbers;
use crate::communicator::ReduceOp;
use crate::communicator::request::{Operation, Region, Request};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};

/// Carries out a call. `requests` are those of its ranks in their order; of a message, that of who sends and that of who
/// receives. They agree in their terms.
///
/// # Errors
/// When the ranks of an uneven call do not fit each other, or when memory of two ranks overlaps.
///
/// # Safety
/// Every region is valid and borrowed until this returns, as [`Request`] says.
pub(super) unsafe fn carry_out(requests: &[Request]) -> Result<()> {
    let Some(first) = requests.first() else {
        return Ok(());
    };
    let terms = &first.terms;
    let Some(dtype) = terms.dtype else {
        return Ok(());
    };
    check_apart(requests)?;
    let root = terms.root.unwrap_or(0);
    let op = terms.op.unwrap_or(ReduceOp::Sum);
    let width = dtype.bits().unwrap_or(0) / 8;
    let bytes = terms.count * width;
    // SAFETY (of all blocks below): the checks of each call made the regions as long as their counts say; upheld by the
    // caller besides.
    match terms.operation {
        Operation::Barrier | Operation::Part => {}
        Operation::Send | Operation::Recv => {
            for pair in requests.windows(2) {
                // SAFETY: as said above: both have `count` elements.
                unsafe { copy(at(pair[0].input, 0), at(pair[1].output, 0), bytes) };
            }
        }
        Operation::Broadcast => {
            for other in requests.iter().filter(|other| other.rank != root) {
                // SAFETY: as said above.
                unsafe { copy(at(requests[root].input, 0), at(other.output, 0), bytes) };
            }
        }
        Operation::Scatter => {
            for other in requests {
                let from = at(requests[root].input, other.rank * bytes);
                // SAFETY: as said above: the root sends a part for each rank.
                unsafe { copy(from, at(other.output, 0), bytes) };
            }
        }
        Operation::AllGather | Operation::AllGatherV => {
            let mut place = 0;
            for from in requests {
                let bytes = part(from, width, bytes);
                for to in requests {
                    // SAFETY: as said above: the places are sums of the counts before.
                    unsafe { copy(at(from.input, 0), at(to.output, place), bytes) };
                }
                place += bytes;
            }
        }
        Operation::AllToAll => {
            for from in requests {
                for to in requests {
                    let source = at(from.input, to.rank * bytes);
                    // SAFETY: as said above: each rank has a part for and from each.
                    unsafe { copy(source, at(to.output, from.rank * bytes), bytes) };
                }
            }
        }
        Operation::AllToAllV => {
            check_pairs(requests, dtype)?;
            // Where each rank's next part goes: ranks send in their order.
            let mut places = vec![0; requests.len()];
            for from in requests {
                let mut source = 0;
                for ((to, &count), place) in requests.iter().zip(&from.sent).zip(&mut places) {
                    let bytes = count * width;
                    // SAFETY: as said above, and what one sends the other receives.
                    unsafe { copy(at(from.input, source), at(to.output, *place), bytes) };
                    source += bytes;
                    *place += bytes;
                }
            }
        }
        Operation::AllReduce => {
            let outputs: Vec<*mut u8> = requests.iter().map(|to| to.output.start).collect();
            // SAFETY: as said above; an output that is an input is that of its own rank.
            unsafe { reduce(requests, dtype, op, 0, &outputs, terms.count) };
        }
        Operation::Reduce => {
            let outputs = [requests[root].output.start];
            // SAFETY: as above.
            unsafe { reduce(requests, dtype, op, 0, &outputs, terms.count) };
        }
        Operation::ReduceScatter | Operation::ReduceScatterV => {
            let mut place = 0;
            for to in requests {
                let bytes = part(to, width, bytes);
                let outputs = [to.output.start];
                // SAFETY: as above; in place the output is the part that is reduced into it.
                unsafe { reduce(requests, dtype, op, place, &outputs, bytes / width) };
                place += bytes;
            }
        }
    }
    Ok(())
}

/// Bytes of this rank's part, where parts have different sizes; else `even`.
fn part(request: &Request, width: usize, even: usize) -> usize {
    request
        .terms
        .counts
        .get(request.rank)
        .map_or(even, |count| count * width)
}

fn at(region: Region, place: usize) -> *mut u8 {
    region.start.wrapping_add(place)
}

/// # Safety
/// `from` is valid for reads and `to` for writes of so many bytes.
unsafe fn copy(from: *mut u8, to: *mut u8, bytes: usize) {
    if bytes > 0 && from != to {
        // SAFETY: upheld by the caller. `copy` allows for any overlap.
        unsafe { std::ptr::copy(from, to, bytes) };
    }
}

/// # Safety
/// As for [`numbers::reduce`], of the elements from `place` on of all inputs.
unsafe fn reduce(
    requests: &[Request],
    dtype: DType,
    op: ReduceOp,
    place: usize,
    outputs: &[*mut u8],
    elements: usize,
) {
    if let [only] = requests {
        for &output in outputs {
            let bytes = elements * (dtype.bits().unwrap_or(0) / 8);
            // SAFETY: upheld by the caller.
            unsafe { copy(at(only.input, place), output, bytes) };
        }
        return;
    }
    let parts: Vec<*mut u8> = requests.iter().map(|from| at(from.input, place)).collect();
    // SAFETY: upheld by the caller.
    unsafe { numbers::reduce(dtype, op, &parts, outputs, elements) };
}

/// What each rank sends to each other one has to be what that one receives.
fn check_pairs(requests: &[Request], dtype: DType) -> Result<()> {
    for from in requests {
        for to in requests {
            let (sent, received) = (from.sent[to.rank], to.received[from.rank]);
            if sent != received {
                let message = format!(
                    "all_to_all_v: rank {} sends {sent} elements of {dtype} to rank {}, which receives {received}",
                    from.rank, to.rank
                );
                return Err(Error::new(ErrorKind::CollectiveMismatch, message).with_rank(from.rank));
            }
        }
    }
    Ok(())
}

/// What a rank writes may be seen by no other one, and by itself only where its call is in place. Memory that somebody
/// vouched for could break that.
fn check_apart(requests: &[Request]) -> Result<()> {
    let meet = |a: Region, b: Region| {
        let (first, second) = (a.start.addr(), b.start.addr());
        a.bytes > 0 && b.bytes > 0 && first < second + b.bytes && second < first + a.bytes
    };
    for (index, one) in requests.iter().enumerate() {
        for other in &requests[index + 1..] {
            if meet(one.output, other.output)
                || meet(one.output, other.input)
                || meet(one.input, other.output)
            {
                let message = format!(
                    "{}: what rank {} or rank {} writes is memory of the other one too",
                    one.terms.operation, one.rank, other.rank
                );
                let error = Error::new(ErrorKind::OutputOverlapsInput, message);
                return Err(error.with_rank(other.rank));
            }
        }
    }
    Ok(())
}
