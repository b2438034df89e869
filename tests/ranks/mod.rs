//! What the tests of communicators on simulated devices share.

#![allow(dead_code)]

use std::sync::Once;

use aclnn::Device;
use aclnn::sim::Session;

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
