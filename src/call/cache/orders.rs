//! Calls on one stream whose plans do not all fit, in every order that the cache allows.

use loom::thread;

use crate::device::Device;
use crate::dtype::QuantDType;
use crate::operators::quantize::Quantize;
use crate::soc::{ProductFamily, Soc};
use crate::stream::Stream;
use crate::sync::every_order;

fn quantized(stream: &Stream, values: &[f32]) -> Vec<i8> {
    let call = Quantize::multiply(QuantDType::QInt8).stream(stream);
    let y = call.run(values, &[2.0f32], None).unwrap();
    y.to_vec().unwrap()
}

/// Two threads make calls of other shapes: no more plans stay than may be kept, and each has the result of its own.
#[test]
fn loom_no_more_plans_stay_than_may_be_kept() {
    every_order(3, || {
        // A device of its own, since a cache must not outlive its model.
        let device = Device::cpu_as(Soc::of_family(ProductFamily::AtlasA2));
        let stream = device.new_stream().unwrap();
        stream.set_plan_cache_capacity(1);
        let other = {
            let stream = stream.clone();
            thread::spawn(move || quantized(&stream, &[1.0, 2.0]))
        };
        assert_eq!(quantized(&stream, &[3.0]), [6]);
        assert_eq!(other.join().unwrap(), [2, 4]);
        let statistics = stream.plan_cache_statistics();
        assert!(statistics.plans <= 1, "{statistics:?}");
        assert_eq!(statistics.misses, 2);
    });
}
