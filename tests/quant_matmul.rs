//! Calls of `npu_quant_matmul` that random requests found to be answered wrongly, on the CPU and on the simulated Atlas.

use aclnn::{ConvertWeightToInt4Pack, DType, Device, ErrorKind, Format, QuantMatmul, Tensor, f16};

/// The CPU, and the simulated Atlas where there is one.
fn devices(run: impl Fn(&Device)) {
    run(&Device::cpu());
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start().unwrap();
        run(&session.device("a2".parse().unwrap()).unwrap());
        session.finish().unwrap();
    }
}

fn one_row(device: &Device) -> (Tensor, Tensor) {
    let x = Tensor::from_slice(&[10i8, 1], [1, 2], device).unwrap();
    let weight = Tensor::from_slice(&[1i8, 2, 3, 4, 5, 6], [2, 3], device).unwrap();
    (x, weight)
}

#[test]
fn scales_with_gaps_are_packed_before_they_become_words() {
    devices(|device| {
        let (x, weight) = one_row(device);
        // Every second one, and what is between would show.
        let scale = [1.0f32, -1e9, 0.5, -1e9, 2.0, -1e9];
        let scale = Tensor::from_slice(&scale, [6], device).unwrap();
        let offset = [7.0f32, -200.0, 0.0, -200.0, -7.0, -200.0];
        let offset = Tensor::from_slice(&offset, [6], device).unwrap();
        let scale = scale.view().step(-1, 2).unwrap();
        let offset = offset.view().step(-1, 2).unwrap();
        let out = QuantMatmul::new(DType::Int8)
            .run(&x, &weight, scale, Some(&offset), None, None, None)
            .unwrap();
        // The sums are 14, 25 and 36; 12.5 is rounded to the even 12.
        assert_eq!(out.to_vec::<i8>().unwrap(), [21, 12, 65], "{device}");
    });
}

#[test]
fn a_scale_that_is_no_number_makes_no_number() {
    devices(|device| {
        let (x, weight) = one_row(device);
        let scale = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY];
        let scale = Tensor::from_slice(&scale, [3], device).unwrap();
        let out = QuantMatmul::new(DType::Float16)
            .run(&x, &weight, &scale, None, None, None, None)
            .unwrap();
        let out = out.to_vec::<f16>().unwrap();
        assert!(out[0].is_nan(), "{device}: {out:?}");
        // The matrix unit has no infinities.
        assert_eq!(out[1..], [f16::MAX, f16::MIN], "{device}");
    });
}

#[test]
fn an_empty_y_scale_in_blocks_is_refused() {
    devices(|device| {
        let (x, weight) = one_row(device);
        let scale = Tensor::from_slice(&[1.0f32], [1], device).unwrap();
        let nothing = Tensor::zeros(DType::Float32, [0], device).unwrap();
        let in_blocks = nothing.view().with_format(Format::FractalNz);
        let error = QuantMatmul::new(DType::Int32)
            .run(&x, &weight, &scale, None, None, None, Some(&in_blocks))
            .unwrap_err();
        let found = (error.kind(), error.argument());
        assert_eq!(found, (ErrorKind::Format, Some("y_scale")), "{device}");
        QuantMatmul::new(DType::Int32)
            .run(&x, &weight, &scale, None, None, None, Some(&nothing))
            .unwrap();
    });
}

#[test]
fn words_of_int4_go_into_whole_tensors() {
    devices(|device| {
        let weight = Tensor::zeros(DType::Int32, [2, 16], device).unwrap();
        let pack = ConvertWeightToInt4Pack::new();
        let refused = |y: aclnn::TensorViewMut<'_>| {
            let error = pack.run_into(&weight, y).unwrap_err();
            (error.kind(), error.argument().map(str::to_owned))
        };
        let y = |kind| (kind, Some("y".to_owned()));
        let mut wide = Tensor::zeros(DType::Int32, [2, 4], device).unwrap();
        let with_gaps = wide.view_mut().step(-1, 2).unwrap();
        assert_eq!(refused(with_gaps), y(ErrorKind::NotContiguous));
        let mut words = Tensor::zeros(DType::Int32, [2, 2], device).unwrap();
        let in_blocks = words.view_mut().with_format(Format::FractalNz);
        assert_eq!(refused(in_blocks), y(ErrorKind::Format));
        // Of two that are missing the first is named.
        let error = pack
            .run_into(aclnn::TensorView::null(), aclnn::TensorViewMut::null())
            .unwrap_err();
        assert_eq!(error.argument(), Some("weight"));
    });
}
