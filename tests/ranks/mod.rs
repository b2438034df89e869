//! What the tests of communicators on simulated devices share.

#![allow(dead_code)]

use std::sync::Once;

use aclnn::sim::Session;
use aclnn::{Communicator, Device};

/// A session in which HCCL's buffers fit into a simulated device.
pub fn session() -> Session {
    static READY: Once = Once::new();
    // SAFETY: each test begins with this, so nothing of CANN, which alone reads the variable beside the standard library,
    // runs yet.
    READY.call_once(|| unsafe { std::env::set_var("HCCL_BUFFSIZE", "1") });
    Session::start().unwrap()
}

pub fn devices(product: &str, number: usize) -> Vec<Device> {
    let device = |ordinal| format!("sim:{product}:{ordinal}").parse().unwrap();
    (0..number).map(device).collect()
}

/// Runs `work` on a thread for each rank, which owns it; what they gave, in the order of ranks.
pub fn on_threads<R: Send>(
    ranks: Vec<Communicator>,
    work: impl Fn(Communicator) -> R + Sync,
) -> Vec<R> {
    std::thread::scope(|scope| {
        let (work, ranks) = (&work, ranks.into_iter());
        let threads: Vec<_> = ranks.map(|own| scope.spawn(move || work(own))).collect();
        let results = threads.into_iter().map(|thread| thread.join().unwrap());
        results.collect()
    })
}

/// The same for the ranks of a new communicator of these devices.
pub fn on_ranks<R: Send>(devices: &[Device], work: impl Fn(Communicator) -> R + Sync) -> Vec<R> {
    on_threads(Communicator::on_devices(devices).unwrap(), work)
}
