//! How many graphs are being captured on a device, for waits that would spoil them.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind, Result};

/// Captures of this crate on one device that are under way.
#[derive(Default)]
pub(crate) struct Captures {
    count: Mutex<usize>,
    ended: Condvar,
}

/// A capture; it is over when this is dropped.
pub(crate) struct UnderWay<'a>(&'a Captures);

impl Captures {
    pub fn begin(&self) -> UnderWay<'_> {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        UnderWay(self)
    }

    /// Waits until there is none; what is left of `timeout`, in milliseconds. They take as long as it takes to record calls.
    ///
    /// One may begin before the caller does what it waited for: a lock over both would let captures wait for all work of the
    /// device, and some of that may wait for what their threads do next.
    pub fn wait_for_all(&self, timeout: Option<u32>) -> Result<Option<u32>> {
        let began = Instant::now();
        let limit = timeout.map_or(Duration::MAX, |timeout| {
            Duration::from_millis(timeout.into())
        });
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, _) = self
            .ended
            .wait_timeout_while(count, limit, |count| *count > 0)
            .unwrap_or_else(PoisonError::into_inner);
        if *count > 0 {
            let message = "a graph is being captured on the device after the time given";
            return Err(Error::new(ErrorKind::Timeout, message));
        }
        let passed = u32::try_from(began.elapsed().as_millis()).unwrap_or(u32::MAX);
        Ok(timeout.map(|timeout| timeout.saturating_sub(passed).max(1)))
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        *self.0.count.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.ended.notify_all();
    }
}
