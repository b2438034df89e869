//! Operators whose calls are not the usual ones: the data decide shapes, one tensor is input and output, phase one does the
//! work or leaves descriptors changed, tensors are written in place.
#![cfg(feature = "sim")]

use std::sync::{Mutex, MutexGuard, PoisonError};

use aclnn::operators::{Operator, Specs, bring_kernel, remove_kernel};
use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorKind, Graph, Result, Tensor, TensorSpec};
use aclnn_operators::{
    ConvertWeightToINT4Pack, ConvertWeightToINT4PackOperands, ForeachMulScalarSameTensor,
    ForeachMulScalarSameTensorOperands, InplaceExp, InplaceExpOperands, InplaceRelu,
    InplaceReluOperands, InplaceScatter, InplaceScatterOperands, InplaceTanh, InplaceTanhOperands,
    LeftShiftSameTensor, LeftShiftSameTensorOperands, Nonzero, NonzeroOperands, Unique2,
    Unique2Operands,
};

aclnn::operator! {
    /// The same as in the catalogue, without what that knows of its descriptors.
    Careless, CarelessOperands = aclnnInplaceScatter { self_ref: InOut, dim: i64, index: In, src: In, reduce: i64 }
}

aclnn::operator! {
    /// The same with it.
    Careful, CarefulOperands = aclnnInplaceScatter {
        self_ref: InOut, dim: i64, index: In, src: In, reduce: i64
    }.changing_descriptors().since("8.1.RC1")
}

/// Kernels are the process's: tests that bring them take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn spec(dtype: DType, shape: &[usize]) -> TensorSpec {
    TensorSpec::contiguous(dtype, shape).expect("a small shape")
}

fn on_both(test: impl Fn(&Device) -> Result<()>) -> Result<()> {
    let _turn = turn();
    test(&Device::cpu())?;
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    test(&device)?;
    drop(device);
    session.finish()
}

#[test]
fn shapes_that_the_data_decide_come_back_true() -> Result<()> {
    bring_kernel("aclnnNonzero", |mut call| {
        let x = call.input("self")?;
        let columns = x.shape()[1];
        let values = x.to_vec::<f32>()?;
        let places: Vec<i64> = (0..values.len())
            .filter(|&place| values[place] != 0.0)
            .flat_map(|place| [(place / columns) as i64, (place % columns) as i64])
            .collect();
        let found = places.len() / 2;
        call.set_shape("out", &[found, 2])?;
        call.output("out")?
            .narrow(0, 0, found)?
            .copy_from(aclnn::TensorView::from(&places[..]).reshape([found, 2])?)?;
        Ok(())
    });
    on_both(|device| {
        let stream = device.stream();
        let specs = NonzeroOperands::<Specs> {
            self_: spec(DType::Float32, &[2, 3]),
            out: spec(DType::Int64, &[6, 2]),
        };
        let mut plan = Nonzero {}.plan(device, &specs)?;
        let mut out = Tensor::zeros(DType::Int64, [6, 2], device)?;
        // One after the other by one plan: fewer, more, none, all.
        for (values, places) in [
            ([0.0, 1.0, 0.0, 0.0, 0.0, 2.0f32], vec![0, 1, 1, 2]),
            ([3.0, 1.0, 0.0, 4.0, 0.0, 2.0], vec![0, 0, 0, 1, 1, 0, 1, 2]),
            ([0.0; 6], vec![]),
            ([1.0; 6], vec![0, 0, 0, 1, 0, 2, 1, 0, 1, 1, 1, 2]),
        ] {
            let x = Tensor::from_slice(&values, [2, 3], device)?;
            let operands = NonzeroOperands {
                self_: x.view(),
                out: out.view_mut(),
            };
            // SAFETY: the output has room for all places.
            let shapes = unsafe { plan.run_for_shapes_unchecked(&stream, operands)? };
            let found = places.len() / 2;
            assert_eq!(shapes.get("out"), Some(&[found, 2][..]), "{device}");
            assert_eq!(out.to_vec::<i64>()?[..places.len()], places, "{device}");
        }
        // Captured, nobody could ask.
        if !device.is_cpu() {
            let x = Tensor::zeros(DType::Float32, [2, 3], device)?;
            let operands = NonzeroOperands {
                self_: x.view(),
                out: out.view_mut(),
            };
            // SAFETY: as above.
            let error = unsafe { plan.prepare_unchecked(&stream, operands) }.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Capture);
        }
        Ok(())
    })?;
    assert!(remove_kernel("aclnnNonzero"));
    Ok(())
}

#[test]
fn only_outputs_whose_shape_the_data_decide_are_told_of() -> Result<()> {
    bring_kernel("aclnnUnique2", |mut call| {
        let mut values = call.input("self")?.to_vec::<i32>()?;
        values.sort_unstable();
        values.dedup();
        let found = values.len();
        call.set_shape("valueOut", &[found])?;
        call.output("valueOut")?
            .narrow(0, 0, found)?
            .copy_from(&values)?;
        // As large as the input, whatever that holds.
        assert!(call.set_shape("inverseOut", &[1]).is_err());
        assert!(call.set_shape("self", &[1]).is_err());
        assert!(call.set_shape("valueOut", &[100]).is_err());
        Ok(())
    });
    on_both(|device| {
        let x = Tensor::from_slice(&[3i32, 1, 3, 2], [4], device)?;
        let mut values = Tensor::zeros(DType::Int32, [4], device)?;
        let mut inverse = Tensor::zeros(DType::Int64, [4], device)?;
        let mut counts = Tensor::zeros(DType::Int64, [4], device)?;
        let unique = Unique2 {
            sorted: true,
            return_inverse: false,
            return_counts: false,
        };
        let specs = Unique2Operands::<Specs> {
            self_: spec(DType::Int32, &[4]),
            value_out: spec(DType::Int32, &[4]),
            inverse_out: spec(DType::Int64, &[4]),
            counts_out: spec(DType::Int64, &[4]),
        };
        let operands = Unique2Operands {
            self_: x.view(),
            value_out: values.view_mut(),
            inverse_out: inverse.view_mut(),
            counts_out: counts.view_mut(),
        };
        let mut plan = unique.plan(device, &specs)?;
        // SAFETY: the outputs are as large as the input.
        let shapes = unsafe { plan.run_for_shapes_unchecked(&device.stream(), operands)? };
        let told: Vec<_> = shapes.iter().collect();
        assert_eq!(
            told,
            [("valueOut", &[3][..]), ("countsOut", &[4][..])],
            "{device}"
        );
        assert_eq!(values.to_vec::<i32>()?[..3], [1, 2, 3]);
        Ok(())
    })?;
    assert!(remove_kernel("aclnnUnique2"));
    Ok(())
}

#[test]
fn one_tensor_is_input_and_output() -> Result<()> {
    bring_kernel("aclnnLeftShift", |mut call| {
        // On the CPU the tensor goes by its first name; the simulator shows both, for C was given it twice.
        let bits = call.input("shiftBits")?.to_vec::<i32>()?;
        let mut tensor = call.output("self").or_else(|_| call.output("out"))?;
        let shifted: Vec<i32> = tensor
            .view()
            .to_vec::<i32>()?
            .iter()
            .zip(bits)
            .map(|(value, bits)| value << bits)
            .collect();
        tensor.copy_from(&shifted)?;
        Ok(())
    });
    bring_kernel("aclnnForeachMulScalar", |mut call| {
        let factor = call.input("scalar")?.to_vec::<f32>()?[0];
        let tensors = call.outputs("x").or_else(|_| call.outputs("out"))?;
        for mut tensor in tensors {
            let values = tensor.view().to_vec::<f32>()?;
            let product: Vec<f32> = values.iter().map(|value| value * factor).collect();
            tensor.copy_from(&product)?;
        }
        Ok(())
    });
    on_both(|device| {
        let stream = device.stream();
        let bits = Tensor::from_slice(&[1i32, 2, 3], [3], device)?;
        let mut x = Tensor::from_slice(&[1i32, 1, 1], [3], device)?;
        for expected in [[2, 4, 8], [4, 16, 64]] {
            let operands = LeftShiftSameTensorOperands {
                self_: x.view_mut(),
                shift_bits: bits.view(),
            };
            // SAFETY: both are int32 and of one shape.
            unsafe { LeftShiftSameTensor {}.run_unchecked(&stream, operands)? };
            assert_eq!(x.to_vec::<i32>()?, expected, "{device}");
        }
        let factor = Tensor::from_slice(&[3.0f32], [1], device)?;
        let mut tensors = [
            Tensor::from_slice(&[1.0f32, 2.0], [2], device)?,
            Tensor::from_slice(&[5.0f32], [1], device)?,
        ];
        for _ in 0..2 {
            let mut list: Vec<_> = tensors.iter_mut().map(Tensor::view_mut).collect();
            let operands = ForeachMulScalarSameTensorOperands {
                x: Some(&mut list[..]),
                scalar: factor.view(),
            };
            // SAFETY: all are float32.
            unsafe { ForeachMulScalarSameTensor {}.run_unchecked(&stream, operands)? };
        }
        assert_eq!(tensors[0].to_vec::<f32>()?, [9.0, 18.0], "{device}");
        assert_eq!(tensors[1].to_vec::<f32>()?, [45.0], "{device}");
        Ok(())
    })?;
    assert!(remove_kernel("aclnnLeftShift") && remove_kernel("aclnnForeachMulScalar"));
    Ok(())
}

#[test]
fn phase_one_that_does_the_work_leaves_no_executor() -> Result<()> {
    bring_kernel("aclnnConvertWeightToINT4Pack", |mut call| {
        let weight = call.input("weight")?.to_vec::<i32>()?;
        let packed: Vec<i32> = weight
            .chunks(8)
            .map(|eight| {
                let nibble = |(place, &value): (usize, &i32)| (value & 15) << (4 * place);
                eight.iter().enumerate().map(nibble).sum()
            })
            .collect();
        call.output("weightInt4Pack")?.copy_from(&packed)?;
        Ok(())
    });
    on_both(|device| {
        let stream = device.stream();
        let mut packed = Tensor::zeros(DType::Int32, [1], device)?;
        let specs = ConvertWeightToINT4PackOperands::<Specs> {
            weight: spec(DType::Int32, &[8]),
            weight_int4_pack: spec(DType::Int32, &[1]),
        };
        let mut plan = ConvertWeightToINT4Pack {}.plan(device, &specs)?;
        for (weight, expected) in [
            ([1, 2, 3, 4, 5, 6, 7, 0], 0x0765_4321),
            ([7, 0, 0, 0, 0, 0, 0, 1], 0x1000_0007),
        ] {
            // Written by work that is still queued: phase one reads on the host.
            let weight = Tensor::from_slice(&weight, [8], device)?;
            let operands = ConvertWeightToINT4PackOperands {
                weight: weight.view(),
                weight_int4_pack: packed.view_mut(),
            };
            // SAFETY: eight values are one word.
            unsafe { plan.run_unchecked(&stream, operands)? };
            assert_eq!(packed.to_vec::<i32>()?, [expected], "{device}");
        }
        if !device.is_cpu() {
            assert_eq!(plan.workspace_size(), Some(0));
            let weight = Tensor::zeros(DType::Int32, [8], device)?;
            let operands = ConvertWeightToINT4PackOperands {
                weight: weight.view(),
                weight_int4_pack: packed.view_mut(),
            };
            // SAFETY: as above.
            let error = unsafe { plan.prepare_unchecked(&stream, operands) }.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Capture);
        }
        Ok(())
    })?;
    assert!(remove_kernel("aclnnConvertWeightToINT4Pack"));
    Ok(())
}

/// The shapes of `index` that phase one was given.
fn index_shapes(session: &Session) -> Vec<String> {
    let log = session.log();
    let phase_one = log
        .iter()
        .filter(|line| line.contains("aclnnInplaceScatterGetWorkspaceSize"));
    phase_one
        .map(|line| {
            let value: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
            value["args"]["index"]["view"].to_string()
        })
        .collect()
}

#[test]
fn descriptors_that_phase_one_changes_are_made_anew() -> Result<()> {
    let _turn = turn();
    let session = Session::start()?;
    session.set_opaque(true);
    let device = session.device("a2".parse()?)?;
    let stream = device.stream();
    let (index, source) = (
        Tensor::zeros(DType::Int64, [4], &device)?,
        Tensor::zeros(DType::Float32, [4], &device)?,
    );
    let mut x = Tensor::zeros(DType::Float32, [4], &device)?;
    let vector = |dtype| spec(dtype, &[4]);

    let scatter = InplaceScatter { dim: 0, reduce: 0 };
    let specs = InplaceScatterOperands::<Specs> {
        self_ref: vector(DType::Float32),
        index: vector(DType::Int64),
        src: vector(DType::Float32),
    };
    let mut plan = scatter.plan(&device, &specs)?;
    session.start_log();
    for _ in 0..3 {
        let operands = InplaceScatterOperands {
            self_ref: x.view_mut(),
            index: index.view(),
            src: source.view(),
        };
        // SAFETY: the simulated kernel fills its output with a pattern.
        unsafe { plan.run_unchecked(&stream, operands)? };
    }
    assert_eq!(index_shapes(&session), ["[4]"; 3]);

    // Kept, the descriptor would tell another shape each time: the simulator does what the table says of CANN.
    let careless = Careless { dim: 0, reduce: 0 };
    let specs = CarelessOperands::<Specs> {
        self_ref: vector(DType::Float32),
        index: vector(DType::Int64),
        src: vector(DType::Float32),
    };
    let mut careless = careless.plan(&device, &specs)?;
    session.start_log();
    for _ in 0..3 {
        let operands = CarelessOperands {
            self_ref: x.view_mut(),
            index: index.view(),
            src: source.view(),
        };
        // SAFETY: as above.
        unsafe { careless.run_unchecked(&stream, operands)? };
    }
    assert_eq!(index_shapes(&session), ["[4]", "[1,4]", "[1,1,4]"]);

    // A declaration of one's own can say so too.
    assert_eq!(Careful::DEFINITION.first_release(), Some("8.1.RC1"));
    let careful = Careful { dim: 0, reduce: 0 };
    let specs = CarefulOperands::<Specs> {
        self_ref: vector(DType::Float32),
        index: vector(DType::Int64),
        src: vector(DType::Float32),
    };
    let mut careful = careful.plan(&device, &specs)?;
    session.start_log();
    for _ in 0..3 {
        let operands = CarefulOperands {
            self_ref: x.view_mut(),
            index: index.view(),
            src: source.view(),
        };
        // SAFETY: as above.
        unsafe { careful.run_unchecked(&stream, operands)? };
    }
    assert_eq!(index_shapes(&session), ["[4]"; 3]);
    stream.synchronize()?;
    drop((x, index, source, plan, careless, careful, stream, device));
    session.finish()
}

#[test]
fn a_graph_of_operators_in_place_is_ordered_by_what_they_write() -> Result<()> {
    let _turn = turn();
    // Not one of them can change places with another.
    fn bring(name: &str, change: fn(f32) -> f32) {
        bring_kernel(name, move |mut call| {
            let mut tensor = call.output("selfRef")?;
            let values = tensor.view().to_vec::<f32>()?;
            let changed: Vec<f32> = values.iter().map(|&value| change(value)).collect();
            tensor.copy_from(&changed)?;
            Ok(())
        });
    }
    bring("aclnnInplaceExp", |value| value * 2.0 + 1.0);
    bring("aclnnInplaceRelu", |value| value.max(0.0) + 3.0);
    bring("aclnnInplaceTanh", |value| value * value);
    let expected = |value: f32| ((value * 2.0 + 1.0).max(0.0) + 3.0).powi(2);

    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    let (stream, other) = (device.new_stream()?, device.new_stream()?);
    let start = [1.0f32, -2.0, 0.5];
    let mut builder = Graph::builder(&stream);
    let x = builder.tensor(Tensor::from_slice(&start, [3], &device)?)?;
    let plain = || spec(DType::Float32, &[3]);
    let exp = InplaceExp {}.plan(&device, &InplaceExpOperands { self_ref: plain() })?;
    let relu = InplaceRelu {}.plan(&device, &InplaceReluOperands { self_ref: plain() })?;
    let tanh = InplaceTanh {}.plan(&device, &InplaceTanhOperands { self_ref: plain() })?;
    // SAFETY: all three take a tensor of any shape.
    unsafe {
        builder.call_unchecked(exp, &InplaceExpOperands { self_ref: x.into() })?;
        builder.call_unchecked(relu, &InplaceReluOperands { self_ref: x.into() })?;
        builder.call_unchecked(tanh, &InplaceTanhOperands { self_ref: x.into() })?;
    }
    let mut graph = builder.capture()?;
    let mut values = start;
    for round in 0..3 {
        if round == 2 {
            // On another stream, between replays: what is written in place is waited for both ways, with no wait of the host's.
            let operands = InplaceExpOperands {
                self_ref: graph.tensor_mut(x)?,
            };
            // SAFETY: as above.
            unsafe { InplaceExp {}.run_unchecked(&other, operands)? };
            values = values.map(|value| value * 2.0 + 1.0);
        }
        graph.replay()?;
        values = values.map(expected);
    }
    assert_eq!(graph.tensor(x)?.to_vec::<f32>()?, values);

    // A tensor that is only read can be no operand that is written in place.
    let mut builder = Graph::builder(&stream);
    let shared = std::sync::Arc::new(Tensor::from_slice(&start, [3], &device)?);
    let shared = builder.shared(&shared)?;
    let exp = InplaceExp {}.plan(&device, &InplaceExpOperands { self_ref: plain() })?;
    let operands = InplaceExpOperands {
        self_ref: shared.into(),
    };
    // SAFETY: as above.
    let error = unsafe { builder.call_unchecked(exp, &operands) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidView);
    drop((builder, graph, stream, other, device));
    for name in ["aclnnInplaceExp", "aclnnInplaceRelu", "aclnnInplaceTanh"] {
        assert!(remove_kernel(name));
    }
    session.finish()
}
