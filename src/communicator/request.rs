//! A call that was checked: what its ranks have to agree on, and the memory that it reads and writes. It is what front
//! ends make and backends carry out.

use std::fmt;

use super::ReduceOp;
use crate::dtype::DType;
use crate::runtime::marks::Marks;
use crate::runtime::submit::Uses;
use crate::tensor::{Facts, RawView};

/// What is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub(in crate::communicator) enum Operation {
    AllReduce,
    Broadcast,
    Reduce,
    AllGather,
    AllGatherV,
    ReduceScatter,
    ReduceScatterV,
    Scatter,
    AllToAll,
    AllToAllV,
    Barrier,
    Part,
    Send,
    Recv,
}

/// What all ranks of a call have to say alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::communicator) struct Terms {
    pub operation: Operation,
    pub op: Option<ReduceOp>,
    /// `None` of a barrier alone.
    pub dtype: Option<DType>,
    /// Elements of each rank's part; of an uneven form of all of them.
    pub count: usize,
    pub root: Option<usize>,
    /// Elements of each rank's part, in the uneven forms in which all ranks know them; of a part its ranks.
    pub counts: Vec<usize>,
}

/// Memory of a rank: contiguous elements of the call's type.
#[derive(Clone, Copy, Debug)]
pub(in crate::communicator) struct Region {
    pub start: *mut u8,
    pub bytes: usize,
}

impl Region {
    pub const NONE: Region = Region {
        start: std::ptr::null_mut(),
        bytes: 0,
    };
}

/// One rank's part in a call.
#[derive(Debug)]
pub(in crate::communicator) struct Request {
    pub rank: usize,
    pub terms: Terms,
    /// What is read; of a call in place, what is written too.
    pub input: Region,
    pub output: Region,
    /// Of `all_to_all_v`: elements for each rank and from each rank.
    pub sent: Vec<usize>,
    pub received: Vec<usize>,
    /// Of a message: the other rank.
    pub peer: usize,
    /// Of a message: whether it is one of a batch, in which none waits for another one.
    pub is_batched: bool,
}

/// Mostly there are none. Where an empty list has no memory, the C library's comparison takes half a microsecond with AVX-512: it
/// loads no byte from an address that is not there.
fn are_same(a: &[usize], b: &[usize]) -> bool {
    a.len() == b.len() && (a.is_empty() || a == b)
}

/// What HCCL goes by when it chooses how to carry a request out, and links the ranks for that: all but where its memory is.
pub(in crate::communicator) struct Kind {
    terms: Terms,
    sent: Vec<usize>,
    received: Vec<usize>,
    peer: usize,
    is_batched: bool,
    is_in_place: bool,
}

// SAFETY: a request goes to the thread that carries the call out while its own thread waits for that, and both borrow
// what the regions name: inputs shared or alone, outputs alone.
unsafe impl Send for Request {}
// SAFETY: through `&Request` nobody follows its addresses but who promises that what they name may be used.
unsafe impl Sync for Request {}

/// A request with the tensors that it borrows.
pub(in crate::communicator) struct Call<'t> {
    pub request: Request,
    pub tensors: Tensors<'t>,
}

/// The tensors of a call, as queued work uses them: the one that is read and the one that is written, or one that is both.
#[derive(Clone, Copy, Default)]
pub(in crate::communicator) struct Tensors<'t>([Option<Used<'t>>; 2]);

#[derive(Clone, Copy)]
struct Used<'t> {
    marks: Option<&'t Marks>,
    facts: Facts,
}

impl<'t> Tensors<'t> {
    pub fn new(read: Option<&RawView<'t>>, written: Option<&RawView<'t>>) -> Tensors<'t> {
        let used = |raw: &RawView<'t>, facts| Used {
            marks: raw.marks,
            facts,
        };
        Tensors([
            read.map(|raw| used(raw, raw.facts)),
            written.map(|raw| used(raw, raw.facts.written())),
        ])
    }
}

impl Uses for Tensors<'_> {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        let used = self.0.iter().flatten();
        used.map(|used| (used.marks, used.facts.has(Facts::WRITTEN)))
    }

    fn alone(&self) -> bool {
        let mut used = self.0.iter().flatten();
        !used.any(|used| used.facts.has(Facts::WRITTEN_IN_PART))
    }
}

impl fmt::Display for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.operation)?;
        let Some(dtype) = self.dtype else {
            return match self.counts.as_slice() {
                [] => Ok(()),
                ranks => write!(f, " of ranks {ranks:?}"),
            };
        };
        f.write_str(" (")?;
        if let Some(op) = self.op {
            write!(f, "{op}, ")?;
        }
        write!(f, "{dtype}")?;
        // Each rank has its own number of elements there.
        if self.operation != Operation::AllToAllV {
            write!(f, ", {} elements", self.count)?;
        }
        if let Some(root) = self.root {
            write!(f, ", root {root}")?;
        }
        if !self.counts.is_empty() {
            write!(f, ", counts {:?}", self.counts)?;
        }
        f.write_str(")")
    }
}

impl Request {
    /// What the ranks of `count` elements in all, or of a barrier, have to agree on.
    pub fn new(rank: usize, operation: Operation, dtype: Option<DType>, count: usize) -> Request {
        Request {
            rank,
            terms: Terms {
                operation,
                op: None,
                dtype,
                count,
                root: None,
                counts: Vec::new(),
            },
            input: Region::NONE,
            output: Region::NONE,
            sent: Vec::new(),
            received: Vec::new(),
            peer: rank,
            is_batched: false,
        }
    }

    pub fn kind(&self) -> Kind {
        Kind {
            terms: self.terms.clone(),
            sent: self.sent.clone(),
            received: self.received.clone(),
            peer: self.peer,
            is_batched: self.is_batched,
            is_in_place: self.is_in_place(),
        }
    }

    pub fn is_of(&self, kind: &Kind) -> bool {
        let (own, other) = (&self.terms, &kind.terms);
        own.operation == other.operation
            && own.op == other.op
            && own.dtype == other.dtype
            && own.count == other.count
            && own.root == other.root
            && self.peer == kind.peer
            && self.is_batched == kind.is_batched
            && self.is_in_place() == kind.is_in_place
            && are_same(&own.counts, &other.counts)
            && are_same(&self.sent, &kind.sent)
            && are_same(&self.received, &kind.received)
    }

    fn is_in_place(&self) -> bool {
        self.input.start == self.output.start
    }

    /// Whether there is nothing to do on any rank, as every rank knows by itself: HCCL then queues nothing.
    pub fn is_nothing(&self) -> bool {
        let uneven_by_rank = self.terms.operation == Operation::AllToAllV;
        self.terms.dtype.is_some() && self.terms.count == 0 && !uneven_by_rank
    }
}
