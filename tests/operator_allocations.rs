//! Calls of any operator take nothing from Rust's heap from the second run on, whatever the number of their tensors and
//! attributes.
#![cfg(feature = "sim")]

mod counting;

use aclnn::operators::{Operator, Specs, Views};
use aclnn::sim::Session;
use aclnn::{
    DType, Device, ExecutorReuse, Plan, Result, Tensor, TensorSpec, TensorView, TensorViewMut,
};
use counting::allocations;

aclnn::operator! {
    /// Three tensors.
    Matmul, MatmulOperands = aclnnMatmul { self_: In, mat2: In, out: Out, cube_math_type: i8 }
}

aclnn::operator! {
    /// Four tensors.
    RmsNorm, RmsNormOperands = aclnnRmsNorm { x: In, gamma: In, epsilon: f64, y_out: Out, rstd_out: Out }
}

aclnn::operator! {
    /// Nine tensors.
    AddLayerNorm, AddLayerNormOperands = aclnnAddLayerNorm {
        x1: In,
        x2: In,
        gamma: In,
        beta: In,
        bias: Option<In>,
        epsilon: f64,
        additional_output: bool,
        y_out: Out,
        mean_out: Out,
        rstd_out: Out,
        x_out: Out,
    }
}

aclnn::operator! {
    /// A list.
    Cat, CatOperands = aclnnCat { tensors: InList, dim: i64, out: Out }
}

aclnn::operator! {
    /// A list that is read, and one that is written.
    ForeachExp, ForeachExpOperands = aclnnForeachExp { x: InList, out: OutList }
}

aclnn::operator! {
    /// Written in place, so that each run prepares an executor.
    InplaceAddmm, InplaceAddmmOperands = aclnnInplaceAddmm {
        self_ref: InOut,
        mat1: In,
        mat2: In,
        beta: Scalar,
        alpha: Scalar,
        cube_math_type: i8,
    }
}

aclnn::operator! {
    /// More attributes than most operators have, a string among them.
    SwigluMxQuant, SwigluMxQuantOperands = aclnnSwigluMxQuant {
        x: In,
        group_index: Option<In>,
        activate_dim: i64,
        activate_left: bool,
        swiglu_mode: i64,
        clamp_limit: f64,
        glu_alpha: f64,
        glu_bias: f64,
        group_mode: i64,
        axis: i64,
        dst_type: i64,
        round_mode: Option<Text>,
        scale_alg: i64,
        max_dtype_value: f64,
        y_out: Out,
        mxscale_out: Out,
    }
}

const MEMBERS: usize = 128;

fn tensors<const N: usize>(device: &Device) -> [Tensor; N] {
    std::array::from_fn(|_| Tensor::zeros(DType::Float32, [2, 2], device).unwrap())
}

fn spec() -> TensorSpec {
    TensorSpec::contiguous(DType::Float32, [2, 2]).unwrap()
}

fn steady(what: &str, mut work: impl FnMut()) {
    work();
    // The second lets a plan of one executor for each run keep what it needs.
    work();
    let taken = allocations(|| (0..20).for_each(|_| work()));
    assert_eq!(taken, 0, "{what}");
}

/// Plans an operator and runs it by the plan, and by plans that the stream keeps.
fn both<'a, 't: 'a, O: Operator>(
    what: &str,
    device: &Device,
    operator: O,
    specs: O::Operands<Specs>,
    mut views: impl FnMut() -> O::Operands<Views<'a, 't>>,
) -> Plan<O> {
    let stream = device.stream();
    let mut plan = operator.plan(device, &specs).unwrap();
    steady(&format!("{what}, planned"), || {
        // SAFETY: the simulated kernels fill outputs with a pattern, and look at no shapes.
        unsafe { plan.run_unchecked(&stream, views()) }.unwrap();
    });
    steady(&format!("{what}, by the stream's plans"), || {
        // SAFETY: as above.
        unsafe { operator.run_unchecked(&stream, views()) }.unwrap();
    });
    plan
}

#[test]
fn operators_of_any_size_allocate_nothing_from_the_second_run_on() -> Result<()> {
    let session = Session::start()?;
    session.set_opaque(true);
    let device = session.device("a2".parse()?)?;

    let mut owned = tensors::<3>(&device);
    let [a, b, c] = owned.each_mut().map(|tensor| &raw mut *tensor);
    let read = |tensor: *mut Tensor| -> TensorView<'static> {
        // SAFETY: each tensor outlives the calls, and is borrowed by one call at a time, to be read or to be written.
        unsafe { &*tensor }.view()
    };
    let write = |tensor: *mut Tensor| -> TensorViewMut<'static> {
        // SAFETY: as above.
        unsafe { &mut *tensor }.view_mut()
    };
    let plan = both(
        "three tensors",
        &device,
        Matmul { cube_math_type: 0 },
        MatmulOperands {
            self_: spec(),
            mat2: spec(),
            out: spec(),
        },
        || MatmulOperands {
            self_: read(a),
            mat2: read(b),
            out: write(c),
        },
    );
    assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::Repeatable));
    drop(plan);
    let plan = both(
        "in place",
        &device,
        InplaceAddmm {
            beta: 1.0f32.into(),
            alpha: 2.0f32.into(),
            cube_math_type: 0,
        },
        InplaceAddmmOperands {
            self_ref: spec(),
            mat1: spec(),
            mat2: spec(),
        },
        || InplaceAddmmOperands {
            self_ref: write(a),
            mat1: read(b),
            mat2: read(c),
        },
    );
    assert_eq!(plan.executor_reuse(), Some(ExecutorReuse::SingleUse));
    drop(plan);
    drop(both(
        "twelve attributes",
        &device,
        SwigluMxQuant {
            activate_dim: -1,
            activate_left: true,
            swiglu_mode: 0,
            clamp_limit: 7.0,
            glu_alpha: 1.702,
            glu_bias: 1.0,
            group_mode: 0,
            axis: -1,
            dst_type: 36,
            round_mode: Some(c"rint".into()),
            scale_alg: 0,
            max_dtype_value: 0.0,
        },
        SwigluMxQuantOperands {
            x: spec(),
            group_index: None,
            y_out: spec(),
            mxscale_out: spec(),
        },
        || SwigluMxQuantOperands {
            x: read(a),
            group_index: None,
            y_out: write(b),
            mxscale_out: write(c),
        },
    ));

    let mut three = tensors::<3>(&device);
    let [x, gamma, y] = three.each_mut().map(|tensor| &raw mut *tensor);
    // Gamma has all of x's dimensions, so that all of x is one row.
    let mut one = Tensor::zeros(DType::Float32, [1, 1], &device)?;
    let rstd = &raw mut one;
    drop(both(
        "four tensors",
        &device,
        RmsNorm { epsilon: 1e-6 },
        RmsNormOperands {
            x: spec(),
            gamma: spec(),
            y_out: spec(),
            rstd_out: TensorSpec::contiguous(DType::Float32, [1, 1])?,
        },
        || RmsNormOperands {
            x: read(x),
            gamma: read(gamma),
            y_out: write(y),
            rstd_out: write(rstd),
        },
    ));

    let mut nine = tensors::<9>(&device);
    let [x1, x2, gamma, beta, bias, y, mean, rstd, sum] =
        nine.each_mut().map(|tensor| &raw mut *tensor);
    drop(both(
        "nine tensors",
        &device,
        AddLayerNorm {
            epsilon: 1e-5,
            additional_output: true,
        },
        AddLayerNormOperands {
            x1: spec(),
            x2: spec(),
            gamma: spec(),
            beta: spec(),
            bias: Some(spec()),
            y_out: spec(),
            mean_out: spec(),
            rstd_out: spec(),
            x_out: spec(),
        },
        || AddLayerNormOperands {
            x1: read(x1),
            x2: read(x2),
            gamma: read(gamma),
            beta: read(beta),
            bias: Some(read(bias)),
            y_out: write(y),
            mean_out: write(mean),
            rstd_out: write(rstd),
            x_out: write(sum),
        },
    ));
    drop((owned, three, one, nine, device));
    session.finish()
}

#[test]
fn lists_of_128_tensors_allocate_nothing_from_the_second_run_on() -> Result<()> {
    let session = Session::start()?;
    session.set_opaque(true);
    let device = session.device("a2".parse()?)?;
    let stream = device.stream();
    let inputs = tensors::<MEMBERS>(&device);
    let mut outputs = tensors::<MEMBERS>(&device);
    let mut joined = Tensor::zeros(DType::Float32, [2 * MEMBERS, 2], &device)?;
    let inputs: Vec<TensorView<'_>> = inputs.iter().map(Tensor::view).collect();

    let cat = Cat { dim: 0 };
    let specs = CatOperands {
        tensors: vec![spec(); MEMBERS],
        out: TensorSpec::contiguous(DType::Float32, [2 * MEMBERS, 2])?,
    };
    let mut plan = cat.plan(&device, &specs)?;
    steady("a list, planned", || {
        let operands = CatOperands {
            tensors: &inputs[..],
            out: joined.view_mut(),
        };
        // SAFETY: the output has room for all.
        unsafe { plan.run_unchecked(&stream, operands) }.unwrap();
    });
    steady("a list, by the stream's plans", || {
        let operands = CatOperands {
            tensors: &inputs[..],
            out: joined.view_mut(),
        };
        // SAFETY: as above.
        unsafe { cat.run_unchecked(&stream, operands) }.unwrap();
    });
    {
        let mut outputs: Vec<TensorViewMut<'_>> =
            outputs.iter_mut().map(Tensor::view_mut).collect();
        steady("two lists", || {
            let operands = ForeachExpOperands {
                x: &inputs[..],
                out: &mut outputs[..],
            };
            // SAFETY: the lists are of one length, the tensors of one shape.
            unsafe { ForeachExp {}.run_unchecked(&stream, operands) }.unwrap();
        });
    }
    assert_eq!(stream.plan_cache_statistics().misses, 2);
    drop((inputs, outputs, joined, plan, stream, device));
    session.finish()
}
