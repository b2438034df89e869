//! Who makes a communicator: HCCL makes one at a time on each device.

use std::sync::{LazyLock, PoisonError};
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind, Result};
use crate::sync::{Condvar, Mutex};

/// Devices on which a communicator is being made.
#[derive(Default)]
pub(super) struct Turns {
    making: Mutex<Vec<u32>>,
    changed: Condvar,
}

/// The only one that makes a communicator on some devices.
pub(super) struct Turn<'a> {
    turns: &'a Turns,
    devices: Vec<u32>,
}

impl Turns {
    pub fn of_process() -> &'static Turns {
        static TURNS: LazyLock<Turns> = LazyLock::new(Turns::default);
        &TURNS
    }

    /// Waits for these devices no longer than `limit`.
    pub fn take(&self, devices: &[u32], limit: Option<Duration>) -> Result<Turn<'_>> {
        let began = Instant::now();
        let mut making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        while devices.iter().any(|device| making.contains(device)) {
            let Some(limit) = limit else {
                let woken = self.changed.wait(making);
                making = woken.unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = limit.saturating_sub(began.elapsed());
            if left.is_zero() {
                let message = format!(
                    "another communicator was still being made on a device of this one after {limit:?}, and HCCL makes one at a time"
                );
                return Err(Error::new(ErrorKind::Timeout, message));
            }
            let woken = self.changed.wait_timeout(making, left);
            making = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        making.extend(devices);
        Ok(Turn {
            turns: self,
            devices: devices.to_vec(),
        })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let making = self.turns.making.lock();
        let mut making = making.unwrap_or_else(PoisonError::into_inner);
        making.retain(|device| !self.devices.contains(device));
        self.turns.changed.notify_all();
    }
}

#[cfg(all(test, aclnn_loom))]
mod orders {
    use loom::sync::Arc;
    use loom::sync::atomic::{AtomicU32, Ordering};
    use loom::thread;

    use super::*;
    use crate::sync::every_order;

    /// Three make communicators on two devices each, of which any two share one: never two at a time on one, and all
    /// come to their turn.
    #[test]
    fn loom_one_at_a_time_makes_a_communicator_on_a_device() {
        every_order(2, || {
            let turns = Arc::new(Turns::default());
            let busy: Arc<[AtomicU32; 3]> = Arc::new([0; 3].map(AtomicU32::new));
            let make = |devices: [u32; 2]| {
                let (turns, busy) = (turns.clone(), busy.clone());
                move || {
                    let turn = turns.take(&devices, None).unwrap();
                    for device in devices {
                        assert_eq!(busy[device as usize].fetch_add(1, Ordering::Relaxed), 0);
                    }
                    for device in devices {
                        busy[device as usize].fetch_sub(1, Ordering::Relaxed);
                    }
                    drop(turn);
                }
            };
            let others = [[0, 1], [1, 2]].map(|devices| thread::spawn(make(devices)));
            make([2, 0])();
            others.into_iter().for_each(|other| other.join().unwrap());
            assert_eq!(turns.making.lock().unwrap().len(), 0);
        });
    }
}
