//! What the simulated Atlas refuses of a quantized product by itself, each refusal by its text and number. The operators are
//! declared here, so that nothing of the crate looks at the calls first.
#![cfg(feature = "sim")]

#[path = "sim_quant_matmul/call.rs"]
mod call;

use aclnn::sim::Session;
use aclnn::{DType, Error, ProductFamily, Result, Soc};

use call::{Call, Function, form, nz, turned};

use DType::{BFloat16, Float16, Float32, Int8, Int32, Int64};
use ProductFamily::{Ascend950, Atlas310P, Atlas910, AtlasA2, AtlasA3};

/// Makes calls on a product, each of which has to be refused with this number and text.
fn refused(product: ProductFamily, calls: Vec<(Call, i32, &str)>) -> Result<()> {
    let session = Session::start()?;
    let device = session.device(Soc::of_family(product))?;
    for (call, status, text) in calls {
        let function = call.function;
        let error: Error = match call.run(&device) {
            Err(error) => error,
            Ok(()) => panic!("{product:?}, {function:?}: taken, but expected: {text}"),
        };
        assert_eq!(error.aclnn_status(), Some(status), "{product:?}: {error}");
        let expected = format!("aclnnQuantMatmul{function:?}: {text}");
        assert!(
            error.to_string().contains(&expected),
            "{product:?}: {error}\ndoes not hold: {expected}"
        );
    }
    drop(device);
    session.finish()
}

const INVALID: i32 = 161_002;
const TILING: i32 = 561_002;
const PLATFORM: i32 = 361_001;

#[test]
fn what_is_right_is_taken() -> Result<()> {
    for product in [AtlasA2, AtlasA3, Ascend950] {
        let session = Session::start()?;
        let device = session.device(Soc::of_family(product))?;
        Call::right().run(&device)?;
        Call::int4().run(&device)?;
        for function in [Function::V3, Function::V4] {
            Call::right().with(|c| c.function = function).run(&device)?;
        }
        Call::right().by_blocks().run(&device)?;
        drop(device);
        session.finish()?;
    }
    Ok(())
}

#[test]
fn products_without_it_refuse_it() -> Result<()> {
    let not = "is not supported";
    refused(
        Atlas910,
        vec![(Call::right(), PLATFORM, &format!("Ascend910A {not}."))],
    )?;
    let call = Call::int4();
    refused(
        Atlas310P,
        vec![(
            call,
            PLATFORM,
            &format!("Ascend310P3 {not} for INT4 values."),
        )],
    )
}

#[test]
fn data_types_are_refused() -> Result<()> {
    let right = || Call::right();
    refused(
        AtlasA2,
        vec![
            (
                right().with(|c| c.x1 = form(Float16, &[4, 32])),
                INVALID,
                "x1 has dtype FLOAT16; ",
            ),
            (
                right().with(|c| c.x2 = form(Float16, &[32, 16])),
                INVALID,
                "x2 has dtype FLOAT16; ",
            ),
            // V5 has a way of its own for int8 rows and int4 weights.
            (
                right().with(|c| {
                    c.function = Function::V4;
                    c.x2 = form(Int32, &[32, 2]);
                }),
                INVALID,
                "x1 and x2 have different dtypes.",
            ),
            (
                right().with(|c| c.x1 = form(Int32, &[4, 4])),
                INVALID,
                "x1 and x2 have different dtypes.",
            ),
            (
                right().with(|c| c.out = form(Float32, &[4, 16])),
                INVALID,
                "out has dtype FLOAT; ",
            ),
            (
                Call::int4().with(|c| c.out = form(Int8, &[4, 16])),
                INVALID,
                "out has dtype INT8; ",
            ),
            (
                right().with(|c| c.scale = form(Float16, &[16])),
                INVALID,
                "x2Scale has dtype FLOAT16; ",
            ),
            (
                right().with(|c| c.tokens = Some(form(BFloat16, &[4]))),
                INVALID,
                "x1Scale has dtype BFLOAT16; ",
            ),
            (
                right().with(|c| c.scale = form(Int64, &[16])),
                INVALID,
                "out BFLOAT16 does not go with x2Scale INT64.",
            ),
            (
                Call::int4().with(|c| c.scale = form(Int64, &[16])),
                INVALID,
                "out BFLOAT16 does not go with x2Scale INT64 and x1Scale.",
            ),
            (
                Call::int4().with(|c| c.tokens = None),
                INVALID,
                "out BFLOAT16 does not go with x2Scale FLOAT.",
            ),
            (
                right().with(|c| {
                    c.tokens = Some(form(Float32, &[4]));
                    c.out = form(Int8, &[4, 16]);
                }),
                INVALID,
                "out INT8 does not go with x2Scale FLOAT and x1Scale.",
            ),
            (
                right().with(|c| c.bias = Some(form(Float16, &[16]))),
                INVALID,
                "bias has dtype FLOAT16; ",
            ),
            (
                right().with(|c| c.offset = Some(form(Float32, &[16]))),
                INVALID,
                "x2Offset goes with an INT8 output.",
            ),
            (
                right().with(|c| {
                    c.scale = form(Int64, &[16]);
                    c.out = form(Int8, &[4, 16]);
                    c.offset = Some(form(BFloat16, &[16]));
                }),
                INVALID,
                "x2Offset has dtype BFLOAT16; ",
            ),
        ],
    )?;
    refused(
        Atlas310P,
        vec![(
            right(),
            INVALID,
            "out has dtype BFLOAT16; Ascend310P3 supports FLOAT16, INT8.",
        )],
    )
}

#[test]
fn shapes_are_refused() -> Result<()> {
    let right = || Call::right();
    let does_not_go = |argument: &str, shape: &str| {
        format!("{argument} has shape {shape}, which does not go with the matrices.")
    };
    let [scale, table, x2, batch, offset, bias, each, out, tokens] = [
        does_not_go("x2Scale", "[15]"),
        does_not_go("x2Scale", "[1, 16]"),
        does_not_go("x2", "[31, 16]"),
        does_not_go("x2", "[3, 32, 16]"),
        does_not_go("x2Offset", "[2]"),
        does_not_go("bias", "[1]"),
        does_not_go("bias", "[2, 1, 16]"),
        does_not_go("out", "[4, 17]"),
        does_not_go("x1Scale", "[5]"),
    ];
    let three = |c: &mut Call| {
        c.x1 = form(Int8, &[3, 4, 32]);
        c.out = form(BFloat16, &[3, 4, 16]);
    };
    refused(
        AtlasA2,
        vec![
            (
                right().with(|c| c.x1 = form(Int8, &[32])),
                INVALID,
                "x1 has 1 dimensions and x2 2.",
            ),
            (
                Call::int4().with(|c| c.x2 = form(Int32, &[1, 32, 2])),
                INVALID,
                "x1 has 2 dimensions and x2 3.",
            ),
            (
                right().with(|c| c.scale = form(Float32, &[15])),
                INVALID,
                &scale,
            ),
            (
                right().with(|c| c.scale = form(Float32, &[1, 16])),
                INVALID,
                &table,
            ),
            (right().with(|c| c.x2 = form(Int8, &[31, 16])), INVALID, &x2),
            (
                right().with(|c| {
                    c.x1 = form(Int8, &[2, 4, 32]);
                    c.x2 = form(Int8, &[3, 32, 16]);
                }),
                INVALID,
                &batch,
            ),
            (
                right().with(|c| {
                    c.scale = form(Int64, &[16]);
                    c.out = form(Int8, &[4, 16]);
                    c.offset = Some(form(Float32, &[2]));
                }),
                INVALID,
                &offset,
            ),
            (
                right().with(|c| c.bias = Some(form(Int32, &[1]))),
                INVALID,
                &bias,
            ),
            (
                right()
                    .with(three)
                    .with(|c| c.bias = Some(form(Int32, &[2, 1, 16]))),
                INVALID,
                &each,
            ),
            (
                right().with(|c| c.out = form(BFloat16, &[4, 17])),
                INVALID,
                &out,
            ),
            (
                right().with(|c| c.tokens = Some(form(Float32, &[5]))),
                INVALID,
                &tokens,
            ),
            (
                Call::int4().with(|c| c.tokens = Some(form(Float32, &[5]))),
                TILING,
                "tiling of QuantBatchMatmulV3 failed: x1Scale has shape [5].",
            ),
            (
                Call::int4().with(|c| c.x1 = turned(Int32, &[4, 4])),
                INVALID,
                "x1 of INT4 values is transposed.",
            ),
            (
                right().with(|c| {
                    c.x1 = form(Int8, &[4, 0]);
                    c.x2 = form(Int8, &[0, 16]);
                }),
                INVALID,
                "a matrix is empty.",
            ),
            (
                right().with(|c| {
                    c.x1 = form(Int8, &[0, 32]);
                    c.out = form(BFloat16, &[0, 16]);
                }),
                INVALID,
                "a matrix is empty.",
            ),
        ],
    )
}

#[test]
fn empty_matrices_are_refused_but_for_outputs_of_nothing_on_the_950() -> Result<()> {
    let text = "a matrix is empty.";
    let right = || Call::right();
    // No rows, and no columns.
    let flat = |c: &mut Call| {
        c.x1 = form(Int8, &[0, 32]);
        c.out = form(BFloat16, &[0, 16]);
    };
    let narrow = |c: &mut Call| {
        c.x2 = form(Int8, &[32, 0]);
        c.scale = form(Float32, &[1]);
        c.out = form(BFloat16, &[4, 0]);
    };
    let batches = |c: &mut Call| {
        c.x1 = form(Int8, &[0, 4, 32]);
        c.x2 = form(Int8, &[0, 32, 16]);
        c.out = form(BFloat16, &[0, 4, 16]);
    };
    let one_batch = |c: &mut Call| {
        c.x2 = form(Int8, &[0, 32, 16]);
        c.out = form(BFloat16, &[0, 4, 16]);
    };
    let inner = |c: &mut Call| {
        c.x1 = form(Int8, &[4, 0]);
        c.x2 = form(Int8, &[0, 16]);
    };
    let everywhere = || {
        vec![
            (right().with(batches), INVALID, text),
            (right().with(one_batch), INVALID, text),
            (right().with(inner), INVALID, text),
            (right().with(narrow).by_blocks(), INVALID, text),
        ]
    };
    refused(Ascend950, everywhere())?;
    let outputs = [
        (right().with(flat), INVALID, text),
        (right().with(narrow), INVALID, text),
    ];
    refused(AtlasA2, [everywhere(), outputs.into()].concat())?;
    let session = Session::start()?;
    let device = session.device(Soc::of_family(Ascend950))?;
    for nothing in [right().with(flat), right().with(narrow)] {
        nothing.run(&device)?;
    }
    right().with(flat).by_blocks().run(&device)?;
    drop(device);
    session.finish()
}

#[test]
fn what_the_modes_here_do_not_have_is_refused() -> Result<()> {
    let by_blocks = || Call::right().by_blocks();
    let y_scale = |call: Call| call.with(|c| c.y_scale = Some(form(Float32, &[1])));
    let only = "yScale goes with 8-bit floats only.";
    let groups = "groupSize is 32; expected 0.";
    refused(
        AtlasA2,
        vec![
            (y_scale(Call::right()), 161_001, only),
            (y_scale(by_blocks()), INVALID, only),
            (by_blocks().with(|c| c.group_size = 32), INVALID, groups),
        ],
    )?;
    refused(
        Ascend950,
        vec![(Call::right().with(|c| c.group_size = 32), INVALID, groups)],
    )
}

#[test]
fn formats_are_refused() -> Result<()> {
    let text = "a tensor has a format that the operator does not take.";
    let right = || Call::right();
    refused(
        AtlasA2,
        vec![
            (right().with(|c| c.x2 = nz(c.x2.clone())), INVALID, text),
            (
                right().with(|c| c.function = Function::WeightNz),
                INVALID,
                text,
            ),
            (right().with(|c| c.x1 = nz(c.x1.clone())), INVALID, text),
            (right().with(|c| c.out = nz(c.out.clone())), INVALID, text),
            (
                right().by_blocks().with(|c| {
                    c.x2 = nz(form(Int8, &[32, 1]));
                    c.scale = form(Float32, &[1]);
                    c.out = form(BFloat16, &[4, 1]);
                }),
                INVALID,
                "x2 in FRACTAL_NZ is 32 by 1.",
            ),
        ],
    )?;
    refused(Ascend950, vec![(Call::int4().by_blocks(), INVALID, text)])?;
    let old = right().with(|c| c.out = form(Float16, &[4, 16]));
    let old = old.by_blocks().with(|c| c.scale = form(Int64, &[16]));
    refused(
        Atlas310P,
        vec![(
            old,
            TILING,
            "tiling of QuantBatchMatmulV3 failed: x2 in FRACTAL_NZ is not transposed.",
        )],
    )
}

#[test]
fn dimensions_beyond_the_limit_are_refused() -> Result<()> {
    let long = |function| {
        Call::right().with(|c| {
            c.function = function;
            c.x1 = form(Int8, &[4, 65_536]);
            c.x2 = form(Int8, &[65_536, 16]);
        })
    };
    let wide = Call::right().with(|c| {
        c.x2 = form(Int8, &[32, 65_536]);
        c.scale = form(Float32, &[1]);
        c.out = form(BFloat16, &[4, 65_536]);
    });
    let [x1, x2] = ["x1", "x2"]
        .map(|argument| format!("the last dimension of {argument} is larger than 65535."));
    refused(
        AtlasA2,
        vec![
            (long(Function::V5), TILING, &x1),
            (long(Function::V4), INVALID, &x1),
            (long(Function::V3), INVALID, &x1),
            (wide, TILING, &x2),
        ],
    )?;
    // Stored the other way round it is short, and scales of tokens lift the limit.
    let session = Session::start()?;
    let device = session.device(Soc::of_family(AtlasA2))?;
    let across = long(Function::V5).with(|c| c.x1 = turned(Int8, &[65_536, 4]));
    across.run(&device)?;
    long(Function::V5)
        .with(|c| c.tokens = Some(form(Float32, &[4])))
        .run(&device)?;
    drop(device);
    session.finish()
}
