//! Whether a call can be made, before anybody hears of it: its tensors, counts, ranks and types.

use std::fmt;

use super::ReduceOp;
use super::request::{Call, Operation, Region, Request, Tensors};
use super::{hccl, rules};
use crate::call::overlap::overlap;
use crate::device::Device;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::soc::ProductFamily;
use crate::tensor::{RawView, TensorView, TensorViewMut};

/// HCCL takes no larger count.
const MAX_COUNT: usize = 0x7fff_ffff;

/// Who calls.
#[derive(Clone, Copy)]
pub(super) struct Caller<'a> {
    pub rank: usize,
    pub size: usize,
    pub family: Option<ProductFamily>,
    pub device: &'a Device,
    /// The backend, where it may lack something.
    pub hccl: Option<&'a hccl::Rank>,
}

/// The tensors of a call under check, with who makes it.
pub(super) struct Check<'a> {
    caller: Caller<'a>,
    operation: Operation,
    op: Option<ReduceOp>,
}

impl<'a> Check<'a> {
    pub fn new(caller: Caller<'a>, operation: Operation) -> Check<'a> {
        Check {
            caller,
            operation,
            op: None,
        }
    }

    pub fn reducing(mut self, op: ReduceOp) -> Check<'a> {
        self.op = Some(op);
        self
    }

    /// An error of this rank's call.
    fn refuse(&self, kind: ErrorKind, argument: &'static str, what: impl fmt::Display) -> Error {
        let Caller { rank, size, .. } = self.caller;
        let message = format!("{} on rank {rank} of {size}: {what}", self.operation);
        Error::new(kind, message)
            .with_argument(argument)
            .with_aclnn_status(None)
            .with_rank(rank)
    }

    /// The memory of one tensor, and its type and number of elements.
    fn region(&self, argument: &'static str, raw: &RawView<'_>) -> Result<(Region, DType, usize)> {
        let told = |error: Error| self.refuse(error.kind(), argument, error);
        let own = self.caller.device;
        // All CPU devices share the host's memory.
        let is_here = match raw.device {
            Some(other) => other == own || other.is_cpu() && own.is_cpu(),
            None => own.is_cpu(),
        };
        if !is_here {
            let other = raw.device.map_or("the host".to_owned(), Device::to_string);
            let message =
                format!("{argument} is on {other}, and this rank of the communicator is on {own}");
            return Err(self.refuse(ErrorKind::DeviceMismatch, argument, message));
        }
        let (dtype, layout) = (raw.spec.dtype, &raw.spec.layout);
        if !raw.has_places() {
            let message = format!("{argument} is in {}, and must be plain", raw.spec.format);
            return Err(self.refuse(ErrorKind::Format, argument, message));
        }
        rules::check_type(self.caller.family, self.operation, self.op, dtype)
            .map_err(|(kind, message)| self.refuse(kind, argument, message))?;
        self.check_lacks(argument, Some(dtype))?;
        if !layout.is_contiguous() {
            let message =
                format!("{argument} has gaps ({layout:?}), and must be contiguous: copy it first");
            return Err(self.refuse(ErrorKind::NotContiguous, argument, message));
        }
        let (start, bytes) = raw.element_bytes().map_err(told)?;
        let width = dtype.bits().unwrap_or(8).div_ceil(8);
        if !own.is_cpu() && self.op.is_some() && bytes > 0 && !start.addr().is_multiple_of(width) {
            let message = format!(
                "{argument} begins at {start:p}, and {dtype} is reduced on multiples of {width}"
            );
            return Err(self.refuse(ErrorKind::Unaligned, argument, message));
        }
        Ok((Region { start, bytes }, dtype, layout.elements()))
    }

    /// Whether this operation is there on this product at all.
    fn offered(&self) -> Result<()> {
        rules::check_offered(self.caller.family, self.operation).map_err(|message| {
            self.refuse(ErrorKind::UnsupportedProduct, "communicator", message)
        })?;
        self.check_lacks("communicator", None)
    }

    /// Whether this HCCL, where there is one, has the operation and the type.
    fn check_lacks(&self, argument: &'static str, dtype: Option<DType>) -> Result<()> {
        let lacks = self
            .caller
            .hccl
            .and_then(|hccl| hccl.lacks(self.operation, dtype));
        match lacks {
            None => Ok(()),
            Some((kind, message)) => Err(self.refuse(kind, argument, message)),
        }
    }

    fn rank_exists(&self, argument: &'static str, rank: usize) -> Result<()> {
        if rank < self.caller.size {
            return Ok(());
        }
        let message = format!(
            "{argument} is {rank}, and ranks are 0 to {}",
            self.caller.size - 1
        );
        Err(self.refuse(ErrorKind::Value, argument, message))
    }

    fn expect(
        &self,
        argument: &'static str,
        elements: usize,
        wanted: Option<usize>,
        why: impl fmt::Display,
    ) -> Result<()> {
        if wanted == Some(elements) {
            return Ok(());
        }
        let wanted = wanted.map_or_else(
            || "more than memory holds".to_owned(),
            |wanted| wanted.to_string(),
        );
        let message = format!("{argument} has {elements} elements, and needs {wanted}: {why}");
        Err(self.refuse(ErrorKind::Shape, argument, message))
    }

    /// Input and output of a call that is not in place.
    #[allow(clippy::type_complexity)]
    fn pair(
        &self,
        send: &RawView<'_>,
        recv: &RawView<'_>,
    ) -> Result<(Region, Region, DType, usize, usize)> {
        self.offered()?;
        let (input, dtype, sent) = self.region("send", send)?;
        let (output, other, received) = self.region("recv", recv)?;
        if other != dtype {
            let message = format!("recv has dtype {other}, and send has {dtype}");
            return Err(self.refuse(ErrorKind::DType, "recv", message));
        }
        if overlap((&send.spec, send.block), (&recv.spec, recv.block)) {
            let message = "send and recv share memory: the form for one tensor ends in _in_place";
            return Err(self.refuse(ErrorKind::OutputOverlapsInput, "recv", message));
        }
        Ok((input, output, dtype, sent, received))
    }

    fn request(&self, dtype: DType, count: usize, input: Region, output: Region) -> Request {
        let mut request = Request::new(self.caller.rank, self.operation, Some(dtype), count);
        request.terms.op = self.op;
        request.input = input;
        request.output = output;
        request
    }

    /// The call, unless a count of it is more than HCCL takes: those of its parts where it has parts.
    fn call<'t>(&self, request: Request, tensors: Tensors<'t>) -> Result<Call<'t>> {
        let parts = [&request.terms.counts, &request.sent, &request.received];
        let parts = parts.into_iter().flatten().copied().max();
        let most = parts.unwrap_or(request.terms.count);
        if most > MAX_COUNT {
            let message = format!("a count is {most}, and HCCL takes {MAX_COUNT} at most");
            return Err(self.refuse(ErrorKind::ShapeLimit, "count", message));
        }
        Ok(Call { request, tensors })
    }

    pub fn barrier<'t>(self) -> Result<Call<'t>> {
        self.offered()?;
        let request = Request::new(self.caller.rank, self.operation, None, 0);
        self.call(request, Tensors::default())
    }

    /// A communicator of some of the ranks.
    pub fn part<'t>(self, ranks: &[usize], is_part: bool) -> Result<Call<'t>> {
        self.offered()?;
        if is_part {
            let message =
                "this communicator is a part of another one, and HCCL has no parts of parts";
            return Err(self.refuse(ErrorKind::UnsupportedArgument, "communicator", message));
        }
        let value = |message: String| Err(self.refuse(ErrorKind::Value, "ranks", message));
        if ranks.is_empty() {
            return value("ranks is empty, and a communicator has one rank at least".to_owned());
        }
        let mut sorted = ranks.to_vec();
        sorted.sort_unstable();
        if let Some(twice) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
            return value(format!("ranks has {} twice", twice[0]));
        }
        self.rank_exists("ranks", sorted.last().copied().unwrap_or_default())?;
        let mut request = Request::new(self.caller.rank, self.operation, None, 0);
        request.terms.counts = ranks.to_vec();
        self.call(request, Tensors::default())
    }

    /// As many elements out as in: `all_reduce`, and `reduce` with its root.
    pub fn same<'t>(
        self,
        send: TensorView<'t>,
        recv: TensorViewMut<'t>,
        root: Option<usize>,
    ) -> Result<Call<'t>> {
        let (input, output, dtype, sent, received) = self.pair(&send.raw, &recv.raw)?;
        self.expect("recv", received, Some(sent), "as many as send has")?;
        if let Some(root) = root {
            self.rank_exists("root", root)?;
        }
        let mut request = self.request(dtype, sent, input, output);
        request.terms.root = root;
        self.call(request, Tensors::new(Some(&send.raw), Some(&recv.raw)))
    }

    /// One tensor that is read and written: `all_reduce`, `reduce` and `broadcast`.
    pub fn one<'t>(self, tensor: TensorViewMut<'t>, root: Option<usize>) -> Result<Call<'t>> {
        self.offered()?;
        let (region, dtype, elements) = self.region("tensor", &tensor.raw)?;
        if let Some(root) = root {
            self.rank_exists("root", root)?;
        }
        let mut request = self.request(dtype, elements, region, region);
        request.terms.root = root;
        self.call(request, Tensors::new(None, Some(&tensor.raw)))
    }

    /// A part for each rank on one side: `all_gather`, `reduce_scatter`; on both: `all_to_all`.
    pub fn parts<'t>(self, send: TensorView<'t>, recv: TensorViewMut<'t>) -> Result<Call<'t>> {
        let (input, output, dtype, sent, received) = self.pair(&send.raw, &recv.raw)?;
        let count = match self.operation {
            Operation::AllGather => {
                self.expect_parts("recv", received, sent, "send")?;
                sent
            }
            Operation::ReduceScatter => {
                self.expect_parts("send", sent, received, "recv")?;
                received
            }
            _ => {
                self.expect("recv", received, Some(sent), "as many as send has")?;
                self.divide("send", sent)?
            }
        };
        let request = self.request(dtype, count, input, output);
        self.call(request, Tensors::new(Some(&send.raw), Some(&recv.raw)))
    }

    /// A part for each rank in one tensor, of which the rank's own is read or written: `all_gather`, `reduce_scatter`.
    pub fn parts_in_place<'t>(self, tensor: TensorViewMut<'t>) -> Result<Call<'t>> {
        self.offered()?;
        let (region, dtype, elements) = self.region("tensor", &tensor.raw)?;
        let count = self.divide("tensor", elements)?;
        let bytes = region.bytes / self.caller.size;
        let own = Region {
            start: region.start.wrapping_add(bytes * self.caller.rank),
            bytes,
        };
        let (input, output) = match self.operation {
            Operation::AllGather => (own, region),
            _ => (region, own),
        };
        let request = self.request(dtype, count, input, output);
        self.call(request, Tensors::new(None, Some(&tensor.raw)))
    }

    /// One tensor has a part for each rank, of as many elements as the other one has.
    fn expect_parts(
        &self,
        argument: &'static str,
        elements: usize,
        part: usize,
        other: &str,
    ) -> Result<()> {
        let size = self.caller.size;
        let what = format_args!("{size} times what {other} has");
        self.expect(argument, elements, part.checked_mul(size), what)
    }

    /// How many elements each rank's part has.
    fn divide(&self, argument: &'static str, elements: usize) -> Result<usize> {
        let size = self.caller.size;
        if elements.is_multiple_of(size) {
            return Ok(elements / size);
        }
        let message =
            format!("{argument} has {elements} elements, which {size} ranks cannot share evenly");
        Err(self.refuse(ErrorKind::Shape, argument, message))
    }

    /// `scatter`: the root alone sends.
    pub fn scatter<'t>(
        self,
        send: Option<TensorView<'t>>,
        recv: TensorViewMut<'t>,
        root: usize,
    ) -> Result<Call<'t>> {
        self.offered()?;
        self.rank_exists("root", root)?;
        let tensors = Tensors::new(send.as_ref().map(|send| &send.raw), Some(&recv.raw));
        let mut request = match send {
            Some(_) if root != self.caller.rank => {
                let message = format!("send is given, and only the root, rank {root}, sends");
                return Err(self.refuse(ErrorKind::UnsupportedArgument, "send", message));
            }
            Some(send) => {
                let (input, output, dtype, sent, received) = self.pair(&send.raw, &recv.raw)?;
                self.expect_parts("send", sent, received, "recv")?;
                self.request(dtype, received, input, output)
            }
            None if root == self.caller.rank => {
                let message = "send is not given, and this rank is the root";
                return Err(self.refuse(ErrorKind::NullTensor, "send", message));
            }
            None => {
                let (output, dtype, received) = self.region("recv", &recv.raw)?;
                self.request(dtype, received, Region::NONE, output)
            }
        };
        request.terms.root = Some(root);
        self.call(request, tensors)
    }

    /// Checks the elements of each rank's part, and gives their sum.
    fn sum(&self, argument: &'static str, counts: &[usize]) -> Result<Option<usize>> {
        if counts.len() != self.caller.size {
            let message = format!(
                "{argument} has {} counts, and there are {} ranks",
                counts.len(),
                self.caller.size
            );
            return Err(self.refuse(ErrorKind::DataLength, argument, message));
        }
        Ok(counts
            .iter()
            .try_fold(0usize, |sum, &count| sum.checked_add(count)))
    }

    /// Parts of different sizes, which all ranks know: `all_gather_v`, `reduce_scatter_v`.
    pub fn uneven<'t>(
        self,
        send: TensorView<'t>,
        recv: TensorViewMut<'t>,
        counts: &[usize],
    ) -> Result<Call<'t>> {
        let (input, output, dtype, sent, received) = self.pair(&send.raw, &recv.raw)?;
        let total = self.sum("counts", counts)?;
        let own = counts.get(self.caller.rank).copied();
        let (whole, part) = match self.operation {
            Operation::AllGatherV => (("recv", received), ("send", sent)),
            _ => (("send", sent), ("recv", received)),
        };
        self.expect(whole.0, whole.1, total, "the sum of counts")?;
        self.expect(part.0, part.1, own, "what counts has for this rank")?;
        let mut request = self.request(dtype, whole.1, input, output);
        request.terms.counts = counts.to_vec();
        self.call(request, Tensors::new(Some(&send.raw), Some(&recv.raw)))
    }

    /// Parts of different sizes, of which each rank knows its own: `all_to_all_v`.
    pub fn all_to_all_v<'t>(
        self,
        send: TensorView<'t>,
        send_counts: &[usize],
        recv: TensorViewMut<'t>,
        recv_counts: &[usize],
    ) -> Result<Call<'t>> {
        let (input, output, dtype, sent, received) = self.pair(&send.raw, &recv.raw)?;
        let total = self.sum("send_counts", send_counts)?;
        self.expect("send", sent, total, "the sum of send_counts")?;
        let total = self.sum("recv_counts", recv_counts)?;
        self.expect("recv", received, total, "the sum of recv_counts")?;
        let own = self.caller.rank;
        let (to, from) = (send_counts[own], recv_counts[own]);
        if to != from {
            let message = format!(
                "recv_counts has {from} elements from rank {own}, this rank itself, to which send_counts has {to}"
            );
            return Err(self.refuse(ErrorKind::DataLength, "recv_counts", message));
        }
        // How many elements there are differs between ranks, and is not agreed on.
        let mut request = self.request(dtype, 0, input, output);
        request.sent = send_counts.to_vec();
        request.received = recv_counts.to_vec();
        self.call(request, Tensors::new(Some(&send.raw), Some(&recv.raw)))
    }

    /// A tensor that goes to one rank.
    pub fn send<'t>(self, tensor: TensorView<'t>, to: usize) -> Result<Call<'t>> {
        self.peer("to", to)?;
        let (input, dtype, elements) = self.region("tensor", &tensor.raw)?;
        let mut request = self.request(dtype, elements, input, Region::NONE);
        request.peer = to;
        self.call(request, Tensors::new(Some(&tensor.raw), None))
    }

    /// A tensor that comes from one rank.
    pub fn recv<'t>(self, tensor: TensorViewMut<'t>, from: usize) -> Result<Call<'t>> {
        self.peer("from", from)?;
        let (output, dtype, elements) = self.region("tensor", &tensor.raw)?;
        let mut request = self.request(dtype, elements, Region::NONE, output);
        request.peer = from;
        self.call(request, Tensors::new(None, Some(&tensor.raw)))
    }

    fn peer(&self, argument: &'static str, rank: usize) -> Result<()> {
        self.offered()?;
        self.rank_exists(argument, rank)?;
        if rank != self.caller.rank {
            return Ok(());
        }
        let message =
            format!("{argument} is this rank itself, and HCCL has no messages to oneself");
        Err(self.refuse(ErrorKind::Value, argument, message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_of_parts_are_limited_and_not_those_of_whole_tensors() {
        let device = Device::cpu();
        let caller = Caller {
            rank: 0,
            size: 2,
            family: device.target().soc().family(),
            device: &device,
            hccl: None,
        };
        let called = |count: usize, counts: Vec<usize>, sent: Vec<usize>| {
            let check = Check::new(caller, Operation::AllGatherV);
            let mut request = check.request(DType::Int8, count, Region::NONE, Region::NONE);
            (request.terms.counts, request.sent) = (counts, sent);
            check
                .call(request, Tensors::default())
                .map_err(|error| error.kind())
                .err()
        };
        let limit = Some(ErrorKind::ShapeLimit);
        assert_eq!(called(MAX_COUNT, vec![], vec![]), None);
        assert_eq!(called(MAX_COUNT + 1, vec![], vec![]), limit);
        assert_eq!(
            called(2 * MAX_COUNT, vec![MAX_COUNT, MAX_COUNT], vec![]),
            None
        );
        assert_eq!(called(0, vec![MAX_COUNT + 1, 0], vec![]), limit);
        assert_eq!(called(0, vec![], vec![0, MAX_COUNT + 1]), limit);
    }
}
