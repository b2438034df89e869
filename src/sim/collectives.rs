//! How to break collectives of the simulated Atlas on purpose.

use std::ffi::c_int;
use std::time::Duration;

use super::Session;

/// How the simulated HCCL reduces floats.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum ReductionOrder {
    /// The same order each time, that of [`Communicator`](crate::Communicator).
    #[default]
    Strict,
    /// Another order for each call and for each 512 bytes, by a seed: programs that rely on one are found.
    Shuffled(u64),
    /// As if nothing were rounded but the result.
    Exact,
}

/// Collectives. What HCCL does by itself takes the environment's variables, see `sim/README.md`.
impl Session {
    /// How long one of the seconds takes that HCCL's time limits count: with a millisecond, half an hour is over after
    /// two seconds. At least a microsecond.
    ///
    /// ```
    /// let session = aclnn::sim::Session::start()?;
    /// session.set_hccl_second(std::time::Duration::from_millis(1));
    /// session.finish()?;
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn set_hccl_second(&self, second: Duration) {
        let microseconds = u64::try_from(second.as_micros()).unwrap_or(u64::MAX).max(1);
        // SAFETY: the function takes any number; so do those below.
        unsafe { (self.controls.set_hccl_second)(microseconds) }
    }

    /// Whether the first operation of each kind holds its caller up until the other ranks call it too, as HCCL does.
    pub fn set_hccl_blocks(&self, blocks: bool) {
        // SAFETY: see `set_hccl_second`.
        unsafe { (self.controls.set_hccl_blocks)(c_int::from(blocks)) }
    }

    /// How floats are reduced from now on.
    pub fn set_reduction_order(&self, order: ReductionOrder) {
        let (order, seed) = match order {
            ReductionOrder::Strict => (0, 0),
            ReductionOrder::Shuffled(seed) => (1, seed),
            ReductionOrder::Exact => (2, 0),
        };
        // SAFETY: see `set_hccl_second`.
        unsafe { (self.controls.set_hccl_order)(order, seed) }
    }

    /// Lets the operations of a rank begin later, until faults are cleared.
    pub fn delay_rank(&self, rank: u32, microseconds: u64) {
        // SAFETY: see `set_hccl_second`.
        unsafe { (self.controls.delay_rank)(rank, microseconds) }
    }

    /// Lets a rank not come to its `k`-th collective, counted from 1 since its communicator was made, nor to any after.
    pub fn lose_rank(&self, rank: u32, k: u64) {
        // SAFETY: see `set_hccl_second`.
        unsafe { (self.controls.lose_rank)(rank, k) }
    }

    /// What `HcclGetCommAsyncError` tells from now on, as an `HcclResult`.
    pub fn set_hccl_async_error(&self, code: i32) {
        // SAFETY: see `set_hccl_second`.
        unsafe { (self.controls.set_hccl_async_error)(code) }
    }
}
