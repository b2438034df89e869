//! The operations: each a method of a communicator, which makes the call, and of a rank in a group, which adds it.

use super::check::Check;
use super::request::Operation;
use super::{BatchRank, Communicator, GroupRank, ReduceOp};
use crate::error::Result;
use crate::tensor::{AsTensorView, TensorView, TensorViewMut};

/// Declares the collectives as methods with these generics of `self`, whose communicator is `$own`.
macro_rules! collectives {
    ($this:ident: $receiver:ty, $own:expr, $lifetime:lifetime $(, [$($generics:tt)*])?) => {
        /// Reduces the elements of all ranks, place by place, and gives the result to all.
        ///
        /// `send` and `recv` have as many elements on all ranks.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_reduce $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllReduce).reducing(op);
            $this.run(check.same(send.into(), recv.into(), None)?)
        }

        /// As [`all_reduce`](Self::all_reduce), into the tensor itself.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_reduce_in_place $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            tensor: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllReduce).reducing(op);
            $this.run(check.one(tensor.into(), None)?)
        }

        /// Reduces the elements of all ranks, place by place, and gives the result to `root`. On other ranks nothing is
        /// promised of `recv`, which has to be there all the same.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn reduce $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
            root: usize,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::Reduce).reducing(op);
            $this.run(check.same(send.into(), recv.into(), Some(root))?)
        }

        /// As [`reduce`](Self::reduce), into the tensor of `root` itself.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn reduce_in_place $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            tensor: impl Into<TensorViewMut<$lifetime>>,
            root: usize,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::Reduce).reducing(op);
            $this.run(check.one(tensor.into(), Some(root))?)
        }

        /// Gives all ranks the elements of `root`.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn broadcast $($($generics)*)? (
            $this: $receiver,
            tensor: impl Into<TensorViewMut<$lifetime>>,
            root: usize,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::Broadcast);
            $this.run(check.one(tensor.into(), Some(root))?)
        }

        /// Gives all ranks the elements of each, in the order of the ranks: `recv` has `size` times as many as `send`.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_gather $($($generics)*)? (
            $this: $receiver,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllGather);
            $this.run(check.parts(send.into(), recv.into())?)
        }

        /// As [`all_gather`](Self::all_gather), where this rank's elements lie in their place of the tensor already.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_gather_in_place $($($generics)*)? (
            $this: $receiver,
            tensor: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllGather);
            $this.run(check.parts_in_place(tensor.into())?)
        }

        /// As [`all_gather`](Self::all_gather), of `counts[rank]` elements of each rank: the same counts on all.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_gather_v $($($generics)*)? (
            $this: $receiver,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
            counts: &[usize],
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllGatherV);
            $this.run(check.uneven(send.into(), recv.into(), counts)?)
        }

        /// Reduces the elements of all ranks, place by place, and gives each rank its part of the result: `send` has
        /// `size` times as many as `recv`.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn reduce_scatter $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::ReduceScatter).reducing(op);
            $this.run(check.parts(send.into(), recv.into())?)
        }

        /// As [`reduce_scatter`](Self::reduce_scatter), into this rank's part of the tensor. Nothing is promised of the
        /// other parts.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn reduce_scatter_in_place $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            tensor: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::ReduceScatter).reducing(op);
            $this.run(check.parts_in_place(tensor.into())?)
        }

        /// As [`reduce_scatter`](Self::reduce_scatter), with `counts[rank]` elements for each rank: the same counts on all.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn reduce_scatter_v $($($generics)*)? (
            $this: $receiver,
            op: ReduceOp,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
            counts: &[usize],
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::ReduceScatterV).reducing(op);
            $this.run(check.uneven(send.into(), recv.into(), counts)?)
        }

        /// Gives each rank its part of the elements of `root`, which alone gives `send`, with `size` times as many
        /// elements as `recv`.
        ///
        /// # Errors
        /// See [`Communicator`]; [`ErrorKind::NullTensor`](crate::ErrorKind::NullTensor) without `send` on the root,
        /// [`ErrorKind::UnsupportedArgument`](crate::ErrorKind::UnsupportedArgument) with it elsewhere.
        pub fn scatter $($($generics)*)? (
            $this: $receiver,
            send: Option<&$lifetime dyn AsTensorView>,
            recv: impl Into<TensorViewMut<$lifetime>>,
            root: usize,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::Scatter);
            let send = send.map(AsTensorView::as_tensor_view);
            $this.run(check.scatter(send, recv.into(), root)?)
        }

        /// Gives each rank a part of the elements of each: both tensors hold a part for every rank, in their order.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_to_all $($($generics)*)? (
            $this: $receiver,
            send: impl Into<TensorView<$lifetime>>,
            recv: impl Into<TensorViewMut<$lifetime>>,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllToAll);
            $this.run(check.parts(send.into(), recv.into())?)
        }

        /// As [`all_to_all`](Self::all_to_all), with `send_counts[rank]` elements for each rank and `recv_counts[rank]` from
        /// each. What one rank sends to another one that one has to receive.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn all_to_all_v $($($generics)*)? (
            $this: $receiver,
            send: impl Into<TensorView<$lifetime>>,
            send_counts: &[usize],
            recv: impl Into<TensorViewMut<$lifetime>>,
            recv_counts: &[usize],
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::AllToAllV);
            $this.run(check.all_to_all_v(send.into(), send_counts, recv.into(), recv_counts)?)
        }

        /// Goes on when all ranks have come to it: the host waits, also on devices.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn barrier($this: $receiver) -> Result<()> {
            let call = Check::new($own.caller(), Operation::Barrier).barrier()?;
            $this.run(call)
        }
    };
}

/// Declares the messages.
macro_rules! messages {
    ($this:ident: $receiver:ty, $own:expr, $lifetime:lifetime $(, [$($generics:tt)*])?) => {
        /// Sends the elements to the rank `to`, which receives as many of the same type. Messages between two ranks match
        /// one by one, in their order. Without a batch it waits until they are received.
        ///
        /// # Errors
        /// See [`Communicator`]. A rank sends nothing to itself.
        pub fn send $($($generics)*)? (
            $this: $receiver,
            tensor: impl Into<TensorView<$lifetime>>,
            to: usize,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::Send);
            $this.run(check.send(tensor.into(), to)?)
        }

        /// Receives what the rank `from` sends.
        ///
        /// # Errors
        /// See [`Communicator`].
        pub fn recv $($($generics)*)? (
            $this: $receiver,
            tensor: impl Into<TensorViewMut<$lifetime>>,
            from: usize,
        ) -> Result<()> {
            let check = Check::new($own.caller(), Operation::Recv);
            $this.run(check.recv(tensor.into(), from)?)
        }
    };
}

impl Communicator {
    collectives!(self: &Communicator, self, 't, [<'t>]);
    messages!(self: &Communicator, self, 't, [<'t>]);
}

impl<'t> GroupRank<'_, 't> {
    collectives!(self: &mut Self, self.communicator, 't);
}

impl<'t> BatchRank<'_, 't> {
    messages!(self: &mut Self, self.communicator, 't);
}
