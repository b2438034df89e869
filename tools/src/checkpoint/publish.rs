//! Files that are written go to the disk, and get their names, while the next is made.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Scope, ScopedJoinHandle};

use super::files::TempFile;
use crate::failure::Result;

/// Files that wait to be published; each is complete.
const WAITING: usize = 2;

enum Order {
    /// Put on the disk what is there.
    Flush(Arc<TempFile>),
    /// Put all of it on the disk, and give it its name.
    Publish(Arc<TempFile>),
}

/// A thread that does so, in order.
pub struct Publisher<'scope> {
    orders: SyncSender<Order>,
    thread: ScopedJoinHandle<'scope, Result<()>>,
    sync: bool,
}

impl<'scope> Publisher<'scope> {
    pub fn start<'env>(
        scope: &'scope Scope<'scope, 'env>,
        replace: bool,
        sync: bool,
    ) -> Publisher<'scope> {
        let (orders, receiver): (_, Receiver<Order>) = sync_channel(WAITING);
        let thread = scope.spawn(move || {
            // The first failure ends it.
            receiver.into_iter().try_for_each(|order| match order {
                Order::Flush(file) => file.flush(),
                Order::Publish(file) => file.finish(replace, sync),
            })
        });
        Publisher {
            orders,
            thread,
            sync,
        }
    }

    /// Puts a file that is still written on its way to the disk, so that little is left to be done at
    /// its end. Nothing is lost where this is busy already.
    pub fn flush(&self, file: &Arc<TempFile>) {
        if self.sync {
            let _ = self.orders.try_send(Order::Flush(file.clone()));
        }
    }

    /// Publishes a file that is complete. False when an earlier one could not be: [`Publisher::end`]
    /// tells why, and what follows would be in vain.
    #[must_use]
    pub fn publish(&self, file: Arc<TempFile>) -> bool {
        self.orders.send(Order::Publish(file)).is_ok()
    }

    /// Waits for all of it.
    pub fn end(self) -> Result<()> {
        drop(self.orders);
        match self.thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}
