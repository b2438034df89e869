//! What may be sent and shared between threads, and sizes that callers rely on.

use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};

use aclnn::{
    Communicator, Device, Error, Event, Graph, GraphBuilder, GraphTensor, Layout, PendingCopy,
    PinnedBuffer, Plan, PlanCacheStatistics, Quantize, Report, Request, RootInfo, Soc, Stream,
    Target, Tensor, TensorSpec, TensorView, TensorViewMut, ValidRequest,
};
use static_assertions::{assert_eq_size, assert_impl_all, assert_not_impl_any};

assert_impl_all!(Error: std::error::Error, Clone, Send, Sync);
assert_impl_all!(Device: Clone, Eq, Hash, Send, Sync);
assert_impl_all!(Stream: Clone, Eq, Hash, Send, Sync);
assert_impl_all!(Tensor: Send, Sync);
assert_impl_all!(TensorView<'static>: Clone, Send, Sync);
assert_impl_all!(TensorViewMut<'static>: Send, Sync);
assert_impl_all!(Plan: Send);
assert_impl_all!(Graph: Send);
assert_impl_all!(GraphBuilder: Send);
assert_impl_all!(Communicator: Send, Sync);
assert_not_impl_any!(Communicator: Clone);
assert_not_impl_any!(RootInfo: Clone);
assert_impl_all!(Event: Send);
assert_impl_all!(PinnedBuffer<f32>: Send);
assert_impl_all!(PendingCopy<f32>: Send);
assert_impl_all!(Quantize: Clone, Eq, Hash, Send, Sync);
assert_impl_all!(Request: Clone, Eq, Hash, Send, Sync);
assert_impl_all!(Layout: Clone, Eq, Hash, Send, Sync);
assert_impl_all!(TensorSpec: Clone, Eq, Hash, Send, Sync);
assert_impl_all!(Target: Clone, Eq, Hash, Send, Sync);

/// A server catches panics of its requests: what they hold may be used afterwards.
macro_rules! assert_unwind_safe {
    ($($type:ty),* $(,)?) => {
        $(assert_impl_all!($type: UnwindSafe, RefUnwindSafe);)*
    };
}

assert_unwind_safe!(
    Device,
    Error,
    Event,
    Graph,
    GraphBuilder,
    GraphTensor,
    Layout,
    PendingCopy<f32>,
    PinnedBuffer<f32>,
    Plan,
    PlanCacheStatistics,
    Quantize,
    Report,
    Request,
    Soc,
    Stream,
    Target,
    Tensor,
    TensorSpec,
    TensorView<'static>,
    TensorViewMut<'static>,
    ValidRequest,
    aclnn::aclnn_sys::Toolkit,
);
#[cfg(feature = "sim")]
assert_unwind_safe!(aclnn::sim::Session);

assert_not_impl_any!(Tensor: Clone);
assert_not_impl_any!(TensorViewMut<'static>: Clone);
assert_not_impl_any!(Plan: Clone);

// Any bytes are a value of an element's type; of these types they are not.
assert_not_impl_any!(bool: aclnn::Element);
assert_not_impl_any!(char: aclnn::Element);
assert_not_impl_any!(&'static u8: aclnn::Element);

assert_eq_size!(Error, usize);
assert_eq_size!(aclnn::Result<()>, usize);

#[test]
fn views_and_plans_work_from_other_threads() {
    let device = Device::cpu();
    let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device).unwrap();
    let scales = Tensor::from_slice(&[2.0f32], [1], &device).unwrap();
    let mut y = Tensor::zeros(aclnn::DType::Int8, [2, 2], &device).unwrap();
    let (top, bottom) = y.view_mut().split_at(0, 1).unwrap();
    std::thread::scope(|scope| {
        for (row, y) in [top, bottom].into_iter().enumerate() {
            let (x, scales) = (&x, &scales);
            scope.spawn(move || {
                let x = x.view().narrow(0, row, 1).unwrap();
                Quantize::multiply(aclnn::QuantDType::QInt8)
                    .run_into(x, scales, None, y)
                    .unwrap();
            });
        }
    });
    assert_eq!(y.to_vec::<i8>().unwrap(), [2, 4, 6, 8]);
}
