//! Collectives that are part of a graph: checked when they are added, queued beside operators when the graph is captured.

use super::recorded::{Make, Recorded, none};
use super::request::Operation;
use super::{Communicator, ReduceOp};
use crate::call::recipe::{Form, Planned, Recipe};
use crate::dispatch::definition::Role;
use crate::error::{Error, ErrorKind, Result};
use crate::graph::{GraphBuilder, GraphView, StepOperand};
use crate::tensor::{RawView, TensorView, TensorViewMut};

/// A rank whose collectives are added to a graph: [`GraphBuilder::rank`].
///
/// What the methods do is said at those of [`Communicator`], whose checks are made when a call is added.
pub struct GraphRank<'b> {
    builder: &'b mut GraphBuilder,
    communicator: &'b Communicator,
}

impl GraphBuilder {
    /// The rank whose collectives are added, behind the calls added before: they run on the graph's stream, in their place
    /// among its operators. The graph keeps the communicator.
    ///
    /// All ranks capture the same collectives in the same order, and replay their graphs in one order with all other calls
    /// of the communicator. HCCL makes its links in the first call of each kind, which a capture has no room for: each rank
    /// makes it once before, outside. On the CPU a replay waits for the other ranks' as the calls do. `barrier`, which waits
    /// on the host, and batches of messages are not part of graphs.
    ///
    /// ```
    /// use aclnn::operators::Muls;
    /// use aclnn::{Communicator, DType, Graph, ReduceOp, Result, Tensor};
    ///
    /// let work = |own: Communicator| -> Result<()> {
    ///     let device = own.device().clone();
    ///     let x = Tensor::from_slice(&[1.0f32, own.rank() as f32], [2], &device)?;
    ///     let plan = Muls::new(10.0).plan(&device, &x)?;
    ///     let mut builder = Graph::builder(&device.stream());
    ///     let (x, y) = (builder.tensor(x)?, builder.tensor(Tensor::zeros(DType::Float32, [2], &device)?)?);
    ///     builder.muls(plan, x, y.into())?;
    ///     builder.rank(&own).all_reduce_in_place(ReduceOp::Sum, y)?;
    ///     let mut graph = builder.capture()?;
    ///     graph.replay()?;
    ///     assert_eq!(graph.tensor(y)?.to_vec::<f32>()?, [20.0, 10.0]);
    ///     Ok(())
    /// };
    /// let ranks = Communicator::cpu(2)?.into_iter();
    /// let threads: Vec<_> = ranks.map(|own| std::thread::spawn(move || work(own))).collect();
    /// for thread in threads {
    ///     thread.join().unwrap()?;
    /// }
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn rank<'b>(&'b mut self, communicator: &'b Communicator) -> GraphRank<'b> {
        GraphRank {
            builder: self,
            communicator,
        }
    }
}

fn read<'t>(raws: &[RawView<'t>]) -> Result<TensorView<'t>> {
    raws.first().cloned().map(TensorView::new).ok_or_else(none)
}

fn written<'t>(raws: &[RawView<'t>]) -> Result<TensorViewMut<'t>> {
    raws.last()
        .cloned()
        .map(TensorViewMut::new)
        .ok_or_else(none)
}

const SEND: (&str, Role) = ("send", Role::In);
const RECV: (&str, Role) = ("recv", Role::Out);
const TENSOR: (&str, Role) = ("tensor", Role::InOut);

impl GraphRank<'_> {
    fn add<const N: usize>(
        &mut self,
        operation: Operation,
        op: Option<ReduceOp>,
        operands: [((&'static str, Role), GraphView); N],
        make: impl Make,
    ) -> Result<()> {
        let member = self.communicator.member();
        let device = self.builder.stream().device().clone();
        if *member.device() != device {
            let own = member.device();
            let message = format!("the communicator's rank is on {own}, the graph on {device}");
            return Err(Error::new(ErrorKind::DeviceMismatch, message)
                .with_argument("communicator")
                .with_rank(member.rank()));
        }
        let (mut planned, mut step, mut elements) = (Vec::new(), Vec::new(), 0);
        for ((name, role), view) in operands {
            let form = self.builder.form(&view, name)?;
            elements = elements.max(form.layout.elements());
            planned.push(Planned::new(name, Form::Tensor(form), role));
            step.push(StepOperand::Tensor(view));
        }
        let recipe = Recipe::own(operation.into(), planned, elements);
        let recorded = Recorded::new(member, operation, op, make);
        self.builder.add_own(recipe, step, Box::new(recorded))
    }

    /// As [`Communicator::all_reduce`].
    ///
    /// # Errors
    /// See [`Communicator`]; [`ErrorKind::InvalidView`] for a tensor of another graph, or one that is shared and would be
    /// written. So it is with all of these.
    pub fn all_reduce(
        &mut self,
        op: ReduceOp,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        self.add(Operation::AllReduce, Some(op), operands, |check, of| {
            check.same(read(of)?, written(of)?, None)
        })
    }

    /// As [`Communicator::all_reduce_in_place`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn all_reduce_in_place(
        &mut self,
        op: ReduceOp,
        tensor: impl Into<GraphView>,
    ) -> Result<()> {
        let operands = [(TENSOR, tensor.into())];
        self.add(Operation::AllReduce, Some(op), operands, |check, of| {
            check.one(written(of)?, None)
        })
    }

    /// As [`Communicator::reduce`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn reduce(
        &mut self,
        op: ReduceOp,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
        root: usize,
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        self.add(Operation::Reduce, Some(op), operands, move |check, of| {
            check.same(read(of)?, written(of)?, Some(root))
        })
    }

    /// As [`Communicator::reduce_in_place`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn reduce_in_place(
        &mut self,
        op: ReduceOp,
        tensor: impl Into<GraphView>,
        root: usize,
    ) -> Result<()> {
        let operands = [(TENSOR, tensor.into())];
        self.add(Operation::Reduce, Some(op), operands, move |check, of| {
            check.one(written(of)?, Some(root))
        })
    }

    /// As [`Communicator::broadcast`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn broadcast(&mut self, tensor: impl Into<GraphView>, root: usize) -> Result<()> {
        let operands = [(TENSOR, tensor.into())];
        self.add(Operation::Broadcast, None, operands, move |check, of| {
            check.one(written(of)?, Some(root))
        })
    }

    /// As [`Communicator::all_gather`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn all_gather(
        &mut self,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        self.add(Operation::AllGather, None, operands, |check, of| {
            check.parts(read(of)?, written(of)?)
        })
    }

    /// As [`Communicator::all_gather_in_place`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn all_gather_in_place(&mut self, tensor: impl Into<GraphView>) -> Result<()> {
        let operands = [(TENSOR, tensor.into())];
        self.add(Operation::AllGather, None, operands, |check, of| {
            check.parts_in_place(written(of)?)
        })
    }

    /// As [`Communicator::all_gather_v`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn all_gather_v(
        &mut self,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
        counts: &[usize],
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        let counts = counts.to_vec();
        self.add(Operation::AllGatherV, None, operands, move |check, of| {
            check.uneven(read(of)?, written(of)?, &counts)
        })
    }

    /// As [`Communicator::reduce_scatter`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn reduce_scatter(
        &mut self,
        op: ReduceOp,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        self.add(Operation::ReduceScatter, Some(op), operands, |check, of| {
            check.parts(read(of)?, written(of)?)
        })
    }

    /// As [`Communicator::reduce_scatter_in_place`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn reduce_scatter_in_place(
        &mut self,
        op: ReduceOp,
        tensor: impl Into<GraphView>,
    ) -> Result<()> {
        let operands = [(TENSOR, tensor.into())];
        self.add(Operation::ReduceScatter, Some(op), operands, |check, of| {
            check.parts_in_place(written(of)?)
        })
    }

    /// As [`Communicator::reduce_scatter_v`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn reduce_scatter_v(
        &mut self,
        op: ReduceOp,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
        counts: &[usize],
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        let counts = counts.to_vec();
        self.add(
            Operation::ReduceScatterV,
            Some(op),
            operands,
            move |check, of| check.uneven(read(of)?, written(of)?, &counts),
        )
    }

    /// As [`Communicator::scatter`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn scatter(
        &mut self,
        send: Option<GraphView>,
        recv: impl Into<GraphView>,
        root: usize,
    ) -> Result<()> {
        let recv = (RECV, recv.into());
        match send {
            Some(send) => {
                let operands = [(SEND, send), recv];
                self.add(Operation::Scatter, None, operands, move |check, of| {
                    check.scatter(Some(read(of)?), written(of)?, root)
                })
            }
            None => self.add(Operation::Scatter, None, [recv], move |check, of| {
                check.scatter(None, written(of)?, root)
            }),
        }
    }

    /// As [`Communicator::all_to_all`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn all_to_all(
        &mut self,
        send: impl Into<GraphView>,
        recv: impl Into<GraphView>,
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        self.add(Operation::AllToAll, None, operands, |check, of| {
            check.parts(read(of)?, written(of)?)
        })
    }

    /// As [`Communicator::all_to_all_v`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn all_to_all_v(
        &mut self,
        send: impl Into<GraphView>,
        send_counts: &[usize],
        recv: impl Into<GraphView>,
        recv_counts: &[usize],
    ) -> Result<()> {
        let operands = [(SEND, send.into()), (RECV, recv.into())];
        let (sent, received) = (send_counts.to_vec(), recv_counts.to_vec());
        self.add(Operation::AllToAllV, None, operands, move |check, of| {
            check.all_to_all_v(read(of)?, &sent, written(of)?, &received)
        })
    }

    /// As [`Communicator::send`]. On the CPU a replay waits for the other end, so two ranks that send to each other first
    /// wait for ever.
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn send(&mut self, tensor: impl Into<GraphView>, to: usize) -> Result<()> {
        let operands = [(("tensor", Role::In), tensor.into())];
        self.add(Operation::Send, None, operands, move |check, of| {
            check.send(read(of)?, to)
        })
    }

    /// As [`Communicator::recv`].
    ///
    /// # Errors
    /// As [`GraphRank::all_reduce`].
    pub fn recv(&mut self, tensor: impl Into<GraphView>, from: usize) -> Result<()> {
        let operands = [(("tensor", Role::Out), tensor.into())];
        self.add(Operation::Recv, None, operands, move |check, of| {
            check.recv(written(of)?, from)
        })
    }
}
