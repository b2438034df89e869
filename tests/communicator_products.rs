//! `aclnnMatmulAllReduce` and `aclnnQuantMatmulAllReduce` on simulated devices, against a plain computation.

#![cfg(feature = "sim")]

#[path = "communicator_products/declared.rs"]
mod declared;
#[path = "communicator_products/expected.rs"]
mod expected;
mod ranks;

use std::time::Duration;

use aclnn::operators::{Operator, Specs};
use aclnn::{Communicator, DType, Graph, ReduceOp, Result, Stream, Tensor, TensorSpec};
use declared::{Call, Version};
use expected::{Case, Part};
use ranks::on_ranks;

/// Every rank's result of a case.
fn simulated(product: &str, number: usize, case: &Case) -> Vec<Vec<f64>> {
    let session = ranks::session();
    let devices = ranks::devices(product, number);
    let results = on_ranks(&devices, |own| {
        let part = Part::new(case, own.rank(), own.device());
        let mut out = part.output(own.device());
        let stream = own.device().new_stream().unwrap();
        declared::run(case.version, &own, &stream, part.call(&mut out)).unwrap();
        let result = expected::numbers(out.view());
        own.close(Some(Duration::from_secs(20))).unwrap();
        result
    });
    drop(devices);
    session.finish().unwrap();
    results
}

fn check(product: &str, number: usize, case: &Case) {
    let expected = case.expected(number);
    for (rank, result) in simulated(product, number, case).into_iter().enumerate() {
        assert_eq!(
            result, expected,
            "{product}, rank {rank} of {number}, {case:?}"
        );
    }
}

#[test]
fn products_of_floats_are_summed_over_all_ranks() {
    for dtype in [DType::Float16, DType::BFloat16] {
        for version in [Version::Float1, Version::Float2, Version::Float3] {
            check("a2", 2, &Case::new(version, dtype));
        }
        let mut case = Case::new(Version::Float2, dtype);
        case.has_rest = true;
        for number in [1, 2, 4, 8] {
            check("a2", number, &case);
        }
        case.has_bias = true;
        case.batch = Some(3);
        case.is_transposed = true;
        check("a2", 4, &case);
        case.version = Version::Float3;
        case.inner = 0;
        check("950", 2, &case);
    }
    check("950", 16, &Case::new(Version::Float3, DType::Float16));
}

#[test]
fn quantized_products_are_dequantized_before_they_are_summed() {
    for dtype in [DType::Float16, DType::BFloat16] {
        for (version, has_tokens) in [
            (Version::Quant1, false),
            (Version::Quant2, false),
            (Version::Quant2, true),
            (Version::Quant3, true),
            (Version::Quant4, false),
            (Version::Quant4, true),
            (Version::Quant5, true),
        ] {
            let mut case = Case::new(version, dtype);
            case.has_tokens = has_tokens;
            for (has_bias, has_rest) in [(false, false), (true, true)] {
                (case.has_bias, case.has_rest) = (has_bias, has_rest);
                check("a2", 2, &case);
            }
            case.batch = Some(2);
            case.is_transposed = true;
            check("a2", 8, &case);
            check("950", 4, &case);
        }
    }
    let mut case = Case::new(Version::Quant1, DType::Float16);
    case.has_one_scale = true;
    check("a2", 4, &case);
}

#[test]
fn traffic_goes_through_int8_where_it_has_scales() {
    for dtype in [DType::Float16, DType::BFloat16] {
        for version in [Version::Quant3, Version::Quant4, Version::Quant5] {
            for has_tokens in [false, true] {
                let mut case = Case::new(version, dtype);
                case.has_tokens = has_tokens;
                case.has_traffic = true;
                case.has_rest = true;
                check("a2", 4, &case);
            }
        }
    }
}

/// Captured beside other work of the communicator, and replayed with other values.
#[test]
fn a_graph_replays_products_that_are_summed() {
    let case = Case::new(Version::Float1, DType::Float16);
    let session = ranks::session();
    let devices = ranks::devices("a2", 4);
    let results = on_ranks(&devices, |own| {
        let device = own.device().clone();
        let stream = device.new_stream().unwrap();
        let part = Part::new(&case, own.rank(), &device);
        let specs = declared::MatmulAllReduceOperands::<Specs> {
            x1: part.x1.view().spec(),
            x2: part.x2.view().spec(),
            bias: None,
            output: TensorSpec::contiguous(case.dtype, part.shape()).unwrap(),
        };
        let mut out = part.output(&device);
        // Warm.
        declared::run(case.version, &own, &stream, part.call(&mut out)).unwrap();
        let plan = declared::float(&own).plan(&device, &specs).unwrap();
        let mut builder = Graph::builder(&stream);
        let x1 = builder.tensor(part.x1).unwrap();
        let x2 = builder.tensor(part.x2).unwrap();
        let out = builder.tensor(out).unwrap();
        let operands = declared::MatmulAllReduceOperands {
            x1: x1.into(),
            x2: x2.into(),
            bias: None,
            output: out.into(),
        };
        // SAFETY: the operands are those of the plan, and every rank makes the same call.
        unsafe { builder.call_unchecked(plan, &operands) }.unwrap();
        let mut graph = builder.capture().unwrap();
        let mut results = Vec::new();
        for round in 0..3 {
            let other = Part::new(&case, own.rank() + round, &device);
            graph.tensor_mut(x1).unwrap().copy_from(&other.x1).unwrap();
            graph.tensor_mut(x2).unwrap().copy_from(&other.x2).unwrap();
            let mut between = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
            own.all_reduce_in_place(ReduceOp::Sum, &mut between)
                .unwrap();
            graph.replay().unwrap();
            assert_eq!(between.to_vec::<f32>().unwrap(), [4.0]);
            results.push(expected::numbers(graph.tensor(out).unwrap()));
        }
        results
    });
    for result in results {
        for (round, result) in result.into_iter().enumerate() {
            assert_eq!(result, case.expected_from(round, 4), "round {round}");
        }
    }
    drop(devices);
    session.finish().unwrap();
}

/// What ranks call instead of the same thing, and what is found.
type Different = fn(&Communicator, &Stream) -> Result<()>;

fn of_rows(own: &Communicator, stream: &Stream, rows: usize, inner: usize) -> Result<()> {
    let mut case = Case::new(Version::Float1, DType::Float16);
    (case.rows, case.columns, case.inner) = (rows, 24 / rows, inner);
    let part = Part::new(&case, own.rank(), own.device());
    let mut out = part.output(own.device());
    declared::run(case.version, own, stream, part.call(&mut out))?;
    stream.synchronize()
}

#[test]
fn ranks_that_differ_are_found() {
    const CASES: [(Different, [&str; 2]); 3] = [
        (
            |own, stream| of_rows(own, stream, 2 + own.rank(), 5),
            [
                "aclnnMatmulAllReduce of 2 rows by 12 FP16",
                "aclnnMatmulAllReduce of 3 rows by 8 FP16",
            ],
        ),
        (
            |own, stream| match own.rank() {
                0 => of_rows(own, stream, 2, 5),
                _ => {
                    let mut x = Tensor::zeros(DType::Float16, [24], own.device())?;
                    own.all_reduce_in_place(ReduceOp::Sum, &mut x)
                }
            },
            [
                "aclnnMatmulAllReduce of 2 rows by 12 FP16",
                "HcclAllReduce of 24 FP16 (sum)",
            ],
        ),
        (
            |own, stream| {
                let mut case = Case::new(Version::Quant3, DType::Float16);
                case.has_traffic = own.rank() == 1;
                let part = Part::new(&case, own.rank(), own.device());
                let mut out = part.output(own.device());
                declared::run(case.version, own, stream, part.call(&mut out))?;
                stream.synchronize()
            },
            ["FP16", "INT8 (quantized)"],
        ),
    ];
    for (call, texts) in CASES {
        let session = ranks::session();
        session.set_hccl_second(Duration::from_millis(1));
        let devices = ranks::devices("a2", 2);
        let errors = on_ranks(&devices, |own| {
            let stream = own.device().new_stream().unwrap();
            call(&own, &stream).unwrap_err().to_string()
        });
        assert_eq!(errors.len(), 2);
        drop(devices);
        let findings = session.finish().unwrap_err().to_string();
        assert!(findings.contains("collective-mismatch"), "{findings}");
        for text in texts {
            assert!(findings.contains(text), "{text} is not in {findings}");
        }
    }
    // Ranks may split the inner size unevenly.
    let session = ranks::session();
    let devices = ranks::devices("a2", 2);
    on_ranks(&devices, |own| {
        let stream = own.device().new_stream().unwrap();
        of_rows(&own, &stream, 3, 4 + own.rank()).unwrap();
    });
    drop(devices);
    session.finish().unwrap();
}

/// A rank that does not come is named when its time is over, and then the communicator has failed.
#[test]
fn a_rank_that_does_not_come_is_named() {
    let session = ranks::session();
    session.set_hccl_second(Duration::from_millis(1));
    session.lose_rank(1, 1);
    let devices = ranks::devices("a2", 2);
    on_ranks(&devices, |own| {
        let stream = own.device().new_stream().unwrap();
        of_rows(&own, &stream, 3, 4).unwrap_err();
    });
    session.clear_faults();
    drop(devices);
    let findings = session.finish().unwrap_err().to_string();
    assert!(findings.contains("collective-timeout"), "{findings}");
    assert!(findings.contains("rank 1 did not come"), "{findings}");
}

/// The status that CANN refuses a call with.
fn refused(product: &str, number: usize, change: impl Fn(&mut Call<'_, '_>)) -> i32 {
    let session = ranks::session();
    let case = Case::new(Version::Quant5, DType::Float16);
    let devices = ranks::devices(product, number);
    let ranks = Communicator::on_devices(&devices).unwrap();
    let part = Part::new(&case, 0, &devices[0]);
    let mut out = part.output(&devices[0]);
    let mut call = part.call(&mut out);
    change(&mut call);
    let stream = devices[0].stream();
    let error = declared::run(case.version, &ranks[0], &stream, call).unwrap_err();
    // Nothing of it was handed over, so the communicator works.
    assert!(ranks[0].failure().is_none(), "{error}");
    drop((ranks, part, out, stream, devices));
    session.finish().unwrap();
    error.aclnn_status().unwrap()
}

#[test]
fn what_the_documents_do_not_allow_is_refused() {
    const INVALID: i32 = 161_002;
    assert_eq!(refused("a3", 2, |_| ()), 361_001);
    assert_eq!(refused("310p", 2, |_| ()), 361_001);
    assert_eq!(refused("a2", 3, |_| ()), 561_002);
    assert_eq!(refused("a2", 16, |_| ()), 561_002);
    assert_eq!(refused("a2", 2, |call| call.reduce_op = c"max"), INVALID);
    assert_eq!(refused("a2", 2, |call| call.stream_mode = 0), INVALID);
    assert_eq!(refused("a2", 2, |call| call.comm_turn = 1), INVALID);
    assert_eq!(refused("a2", 2, |call| call.comm_mode = c"ccu"), INVALID);
    assert_eq!(
        refused("a2", 2, |call| call.group = Some(c"nobody")),
        INVALID
    );
}
