//! Operators declared by name and types, on the simulated Atlas: whatever `npu_quantize` gets, they get.
#![cfg(feature = "sim")]

use aclnn::operators::{Operator, Specs};
use aclnn::sim::Session;
use aclnn::{
    DType, Device, ErrorKind, ExecutorReuse, Graph, QuantDType, Quantize, Result, Tensor,
    TensorSpec, TensorView,
};

aclnn::operator! {
    /// The operator behind divide mode.
    Divide, DivideOperands = aclnnQuantize {
        x: In,
        scales: In,
        zero_points: Option<In>,
        dtype: DType,
        axis: i32,
        out: Out,
    }
}

aclnn::operator! {
    /// One that no toolkit has.
    Unheard, UnheardOperands = aclnnUnheardOf {
        x: In,
        lists: Option<InList>,
        alpha: Scalar,
        dims: IntArray,
        name: Option<Text>,
        y: InOut,
    }
}

const TO_INT8: Divide = Divide {
    dtype: DType::Int8,
    axis: 0,
};

fn tensors(device: &Device) -> Result<(Tensor, Tensor, Tensor)> {
    Ok((
        Tensor::from_slice(&[1.0f32, -2.0, 3.0, 40.0], [4], device)?,
        Tensor::from_slice(&[0.5f32], [1], device)?,
        Tensor::zeros(DType::Int8, [4], device)?,
    ))
}

fn specs() -> Result<DivideOperands<Specs>> {
    Ok(DivideOperands {
        x: TensorSpec::contiguous(DType::Float32, [4])?,
        scales: TensorSpec::contiguous(DType::Float32, [1])?,
        zero_points: None,
        out: TensorSpec::contiguous(DType::Int8, [4])?,
    })
}

#[test]
fn an_operator_runs_once_by_a_plan_that_the_stream_keeps() -> Result<()> {
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    let stream = device.new_stream()?;
    let (x, scales, mut out) = tensors(&device)?;
    for _ in 0..3 {
        let operands = DivideOperands {
            x: x.view(),
            scales: scales.view(),
            zero_points: None,
            out: out.view_mut(),
        };
        // SAFETY: the output is int8 and of x's shape.
        unsafe { TO_INT8.run_unchecked(&stream, operands)? };
    }
    assert_eq!(out.to_vec::<i8>()?, [2, -4, 6, 80]);
    let statistics = stream.plan_cache_statistics();
    assert_eq!((statistics.misses, statistics.hits), (1, 2));
    // Another attribute is another call.
    let mut bytes = Tensor::zeros(DType::UInt8, [4], &device)?;
    let to_uint8 = Divide {
        dtype: DType::UInt8,
        ..TO_INT8
    };
    let operands = DivideOperands {
        x: x.view(),
        scales: scales.view(),
        zero_points: None,
        out: bytes.view_mut(),
    };
    // SAFETY: the output is uint8 and of x's shape.
    unsafe { to_uint8.run_unchecked(&stream, operands)? };
    assert_eq!(bytes.to_vec::<u8>()?, [2, 0, 6, 80]);
    assert_eq!(stream.plan_cache_statistics().misses, 2);
    drop((x, scales, out, bytes, stream, device));
    session.finish()
}

#[test]
fn a_plan_is_repeated_and_refuses_other_forms() -> Result<()> {
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    let stream = device.stream();
    let (x, scales, mut out) = tensors(&device)?;
    let mut plan = TO_INT8.plan(&device, &specs()?)?;
    assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::Unknown));
    for run in 1..4 {
        let operands = DivideOperands {
            x: x.view(),
            scales: scales.view(),
            zero_points: None,
            out: out.view_mut(),
        };
        // SAFETY: the output is int8 and of x's shape.
        unsafe { plan.run_unchecked(&stream, operands)? };
        assert_eq!(
            plan.executor_reuse(),
            Some(ExecutorReuse::Repeatable),
            "{run}"
        );
    }
    assert_eq!(out.to_vec::<i8>()?, [2, -4, 6, 80]);
    let part = DivideOperands {
        x: x.view().narrow(0, 0, 2)?,
        scales: scales.view(),
        zero_points: None,
        out: out.view_mut(),
    };
    // SAFETY: refused before anything runs.
    let error = unsafe { plan.run_unchecked(&stream, part) }.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::PlanMismatch, Some("x"))
    );
    let more = DivideOperands {
        x: x.view(),
        scales: scales.view(),
        zero_points: Some(scales.view()),
        out: out.view_mut(),
    };
    // SAFETY: as above.
    let error = unsafe { plan.run_unchecked(&stream, more) }.unwrap_err();
    assert_eq!(error.argument(), Some("zero_points"));
    drop((x, scales, out, plan, stream, device));
    session.finish()
}

#[test]
fn cann_checks_and_its_own_words_come_back() -> Result<()> {
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    let stream = device.stream();
    let (x, scales, mut out) = tensors(&device)?;
    let floats = Divide {
        dtype: DType::Float32,
        axis: 0,
    };
    let operands = DivideOperands {
        x: x.view(),
        scales: scales.view(),
        zero_points: None,
        out: out.view_mut(),
    };
    // SAFETY: phase one refuses it.
    let error = unsafe { floats.run_unchecked(&stream, operands) }.unwrap_err();
    assert_eq!(error.call(), Some("aclnnQuantizeGetWorkspaceSize"));
    assert_eq!(error.aclnn_status(), Some(161_002));
    assert!(error.report().is_some());
    // A null pointer on purpose.
    let operands = DivideOperands {
        x: x.view(),
        scales: TensorView::null(),
        zero_points: None,
        out: out.view_mut(),
    };
    // SAFETY: as above.
    let error = unsafe { TO_INT8.run_unchecked(&stream, operands) }.unwrap_err();
    assert_eq!(error.aclnn_status(), Some(161_001));
    drop((x, scales, out, stream, device));
    session.finish()
}

#[test]
fn what_this_cann_lacks_is_told_by_name() -> Result<()> {
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    let (x, _, mut out) = tensors(&device)?;
    let unheard = Unheard {
        alpha: 0.5f32.into(),
        dims: [0, 1].into(),
        name: None,
    };
    let operands = UnheardOperands {
        x: x.view(),
        lists: None,
        y: out.view_mut(),
    };
    // SAFETY: there is no such function, so none is called.
    let error = unsafe { unheard.run_unchecked(&device.stream(), operands) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
    assert!(error.to_string().contains("aclnnUnheardOf"), "{error}");
    drop((x, out, device));
    session.finish()
}

#[test]
fn on_the_cpu_nobody_computes_it() {
    let device = Device::cpu();
    let error = TO_INT8.plan(&device, &specs().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("aclnnQuantize"), "{error}");
}

#[test]
fn a_graph_mixes_operators_and_takes_views_and_shared_tensors() -> Result<()> {
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    let stream = device.new_stream()?;
    let weight = std::sync::Arc::new(Tensor::from_slice(
        &[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0],
        [2, 3],
        &device,
    )?);
    let mut graphs = Vec::new();
    for scale in [1.0f32, 0.5] {
        let mut builder = Graph::builder(&stream);
        let shared = builder.shared(&weight)?;
        let scales = builder.tensor(Tensor::from_slice(&[scale], [1], &device)?)?;
        let divided = builder.tensor(Tensor::zeros(DType::Int8, [3, 2], &device)?)?;
        let multiplied = builder.tensor(Tensor::zeros(DType::Int8, [2, 3], &device)?)?;
        let transposed = builder.view(shared)?.transpose(0, 1)?;
        let plan = TO_INT8.plan(
            &device,
            &DivideOperands {
                x: weight.view().transpose(0, 1)?.spec(),
                scales: TensorSpec::contiguous(DType::Float32, [1])?,
                zero_points: None,
                out: TensorSpec::contiguous(DType::Int8, [3, 2])?,
            },
        )?;
        let operands = DivideOperands {
            x: transposed,
            scales: scales.into(),
            zero_points: None,
            out: divided.into(),
        };
        // SAFETY: the output is int8 and of x's shape.
        unsafe { builder.call_unchecked(plan, &operands)? };
        let quantize = Quantize::multiply(QuantDType::QInt8);
        let plan = quantize.plan(
            &device,
            &*weight,
            TensorSpec::contiguous(DType::Float32, [1])?,
            None,
        )?;
        builder.quantize(plan, shared, scales, None, multiplied)?;
        // A tensor that is shared is not written.
        let plan = quantize.plan(
            &device,
            TensorSpec::contiguous(DType::Float32, [1])?,
            TensorSpec::contiguous(DType::Float32, [1])?,
            None,
        )?;
        let error = builder
            .quantize(plan, scales, scales, None, shared)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::InvalidView, Some("output"))
        );
        graphs.push((builder.capture()?, divided, multiplied));
    }
    for (graph, ..) in &mut graphs {
        graph.replay()?;
    }
    let expected: [([i8; 6], [i8; 6]); 2] = [
        ([1, 4, 2, 5, 3, 6], [1, 2, 3, 4, 5, 6]),
        // Half of an odd number is a tie, which goes to the even neighbour.
        ([2, 8, 4, 10, 6, 12], [0, 1, 2, 2, 2, 3]),
    ];
    for ((graph, divided, multiplied), (by_division, by_product)) in graphs.iter().zip(expected) {
        assert_eq!(graph.tensor(*divided)?.to_vec::<i8>()?, by_division);
        assert_eq!(graph.tensor(*multiplied)?.to_vec::<i8>()?, by_product);
    }
    drop((graphs, weight, stream, device));
    session.finish()
}

aclnn::operator! {
    /// One that this program computes itself: a row's mean times a factor, beside all of its terms.
    Scaled, ScaledOperands = aclnnTestScaled {
        xs: InList,
        factors: Option<In>,
        by: Scalar,
        dims: IntArray,
        mode: Option<Text>,
        state: InOut,
        ys: OutList,
    }
}

#[test]
fn a_kernel_that_the_program_brings_computes_on_the_cpu() -> Result<()> {
    use aclnn::operators::{bring_kernel, remove_kernel};
    use aclnn::{TensorViewMut, operators::Text};

    let stream = Device::cpu().stream();
    let (first, second) = ([1.0f32, 2.0], [3.0f32, 4.0]);
    let mut state = [10.0f32];
    let (mut a, mut b) = ([0.0f32; 2], [0.0f32; 2]);
    let operator = Scaled {
        by: 2.0f64.into(),
        dims: [7, -1].into(),
        mode: Some(Text::new("plain")?),
    };
    let mut run = |operator: &Scaled| -> Result<()> {
        let xs = [TensorView::from(&first), TensorView::from(&second)];
        let mut ys = [TensorViewMut::from(&mut a), TensorViewMut::from(&mut b)];
        let operands = ScaledOperands {
            xs: &xs[..],
            factors: None,
            state: TensorViewMut::from(&mut state),
            ys: &mut ys[..],
        };
        // SAFETY: the kernel below checks what it is given.
        unsafe { operator.run_unchecked(&stream, operands) }
    };
    assert_eq!(run(&operator).unwrap_err().kind(), ErrorKind::Unavailable);
    bring_kernel("aclnnTestScaled", |mut call| {
        if call.text("mode")? == Some(c"broken") {
            return Err("no such mode".into());
        }
        assert_eq!(call.ints("dims")?, Some(&[7, -1][..]));
        assert!(!call.is_present("factors")?);
        let by = call.scalar("by")?.to_f64().ok_or("by is no number")? as f32;
        let mut state = call.output("state")?;
        assert!(call.output("state").is_err(), "it is given out once");
        let sum: f32 = state.view().to_vec::<f32>()?.iter().sum();
        state.copy_from(&[sum + 1.0])?;
        let xs = call.inputs("xs")?;
        for (x, mut y) in xs.iter().zip(call.outputs("ys")?) {
            let values: Vec<f32> = x.to_vec::<f32>()?.iter().map(|x| x * by + sum).collect();
            y.copy_from(&values)?;
        }
        Ok(())
    });
    run(&operator)?;
    let broken = Scaled {
        mode: Some(Text::new("broken")?),
        ..operator.clone()
    };
    let error = run(&broken).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Kernel);
    assert!(error.to_string().contains("no such mode"), "{error}");
    assert!(remove_kernel("aclnnTestScaled"));
    // A plan that the stream keeps finds it gone.
    assert_eq!(run(&operator).unwrap_err().kind(), ErrorKind::Unavailable);
    assert_eq!((a, b, state), ([12.0, 14.0], [16.0, 18.0], [11.0]));
    Ok(())
}
