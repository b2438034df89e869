//! Positions as rotations of heads: against plain float64, on the CPU and the simulated Atlas; what is refused.

mod basic;

use aclnn::operators::{ApplyRotaryPosEmbV2, RotaryLayout, RotaryMode, RotaryPositionEmbedding};
use aclnn::{
    DType, Device, ErrorKind, Graph, ProductFamily, Result, Soc, Target, Tensor, TensorSpec,
};
use basic::{devices, numbers, tensor, unit};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const FLOATS: [DType; 3] = [DType::Float32, DType::Float16, DType::BFloat16];

/// A head rotated by definition, and for each element how large its two products are.
fn rotated(mode: RotaryMode, x: &[f64], cos: &[f64], sin: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let half = x.len() / 2;
    let negative = |values: &[f64]| values.iter().map(|x| -x).collect::<Vec<f64>>();
    let evens: Vec<f64> = x.iter().copied().step_by(2).collect();
    let odds: Vec<f64> = x.iter().copied().skip(1).step_by(2).collect();
    let (straight, turned) = match mode {
        RotaryMode::Half => (
            x.to_vec(),
            [negative(&x[half..]), x[..half].to_vec()].concat(),
        ),
        RotaryMode::Interleave => (
            x.to_vec(),
            odds.iter()
                .zip(&evens)
                .flat_map(|(odd, even)| [-odd, *even])
                .collect(),
        ),
        RotaryMode::Quarter => {
            let quarter = half / 2;
            let [a, b, c, d] = [0, 1, 2, 3].map(|part| &x[part * quarter..][..quarter]);
            (
                x.to_vec(),
                [negative(b), a.to_vec(), negative(d), c.to_vec()].concat(),
            )
        }
        RotaryMode::InterleaveHalf => (
            [evens.clone(), odds.clone()].concat(),
            [negative(&odds), evens].concat(),
        ),
    };
    let parts = || (0..x.len()).map(|at| [straight[at] * cos[at], turned[at] * sin[at]]);
    (
        parts().map(|[a, b]| a + b).collect(),
        parts().map(|[a, b]| a.abs() + b.abs()).collect(),
    )
}

fn random(shape: &[usize], dtype: DType, random: &mut StdRng, device: &Device) -> Result<Tensor> {
    let count: usize = shape.iter().product();
    let values: Vec<f64> = (0..count).map(|_| random.random_range(-2.0..2.0)).collect();
    tensor(&values, shape, dtype, device)
}

/// Every value is rounded from something within three roundings of binary32 of what is expected.
fn near(found: f64, expected: f64, size: f64, dtype: DType) {
    let allowed = 0.501 * unit(dtype, expected) + 3.0 * size * f64::from(f32::EPSILON);
    assert!(
        (found - expected).abs() <= allowed,
        "{found}, expected {expected} ({dtype})"
    );
}

/// The place of a broadcast tensor's element.
fn place(shape: &[usize], index: &[usize]) -> usize {
    let pairs = index.iter().zip(shape);
    pairs.fold(0, |sum, (&index, &size)| sum * size + index.min(size - 1))
}

/// Each row of `found` is the row of `x` before, rotated by the angles that are broadcast to it, as far as those go.
fn check(mode: RotaryMode, x: &[f64], found: &Tensor, cos: &Tensor, sin: &Tensor) -> Result<()> {
    let (shape, size) = (found.shape().to_vec(), cos.shape()[cos.shape().len() - 1]);
    let (values, coses, sines) = (numbers(found)?, numbers(cos)?, numbers(sin)?);
    let width = shape[shape.len() - 1];
    for row in 0..values.len() / width {
        let mut index = vec![0; shape.len()];
        let mut rest = row;
        for (index, size) in index.iter_mut().zip(&shape).rev().skip(1) {
            *index = rest % size;
            rest /= size;
        }
        let angle = place(cos.shape(), &index);
        let (before, after) = (&x[row * width..][..width], &values[row * width..][..width]);
        let (expected, sizes) = rotated(
            mode,
            &before[..size],
            &coses[angle..][..size],
            &sines[angle..][..size],
        );
        for at in 0..size {
            near(after[at], expected[at], sizes[at], found.dtype());
        }
        assert_eq!(after[size..], before[size..]);
    }
    Ok(())
}

/// The CPU and a simulated Atlas of a product.
fn both(product: ProductFamily, run: impl Fn(&Device) -> Result<()>) -> Result<()> {
    run(&Device::cpu_as(Soc::of_family(product)))?;
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start()?;
        run(&session.device(Soc::of_family(product))?)?;
        session.finish()?;
    }
    Ok(())
}

const MODES: [RotaryMode; 4] = [
    RotaryMode::Half,
    RotaryMode::Interleave,
    RotaryMode::Quarter,
    RotaryMode::InterleaveHalf,
];

#[test]
fn heads_are_rotated_by_their_positions() -> Result<()> {
    both(ProductFamily::Ascend950, |device| {
        let mut numbers_of = StdRng::seed_from_u64(1);
        for mode in MODES {
            for dtype in FLOATS {
                for size in [4, 64, 1024] {
                    let angles: [&[usize]; 4] = [
                        &[1, 1, 3, size],
                        &[2, 1, 3, size],
                        &[1, 1, 1, size],
                        &[2, 5, 3, size],
                    ];
                    for angles in angles {
                        let x = random(&[2, 5, 3, size], dtype, &mut numbers_of, device)?;
                        let cos = random(angles, dtype, &mut numbers_of, device)?;
                        let sin = random(angles, dtype, &mut numbers_of, device)?;
                        let out = RotaryPositionEmbedding::new(mode).run(&x, &cos, &sin)?;
                        check(mode, &numbers(&x)?, &out, &cos, &sin)?;
                    }
                }
            }
        }
        Ok(())
    })
}

#[test]
fn strided_heads_of_all_tokens_are_rotated() -> Result<()> {
    devices(|device| {
        let mut numbers_of = StdRng::seed_from_u64(2);
        let stored = random(&[6, 3, 20], DType::Float32, &mut numbers_of, device)?;
        let all = numbers(&stored)?;
        // Tokens and heads exchanged, and of each head every second element.
        let x = stored.view().transpose(0, 1)?.step(2, 2)?;
        let cos = random(&[3, 1, 10], DType::Float32, &mut numbers_of, device)?;
        let sin = random(&[3, 1, 10], DType::Float32, &mut numbers_of, device)?;
        let before: Vec<f64> = (0..3 * 6 * 10)
            .map(|at| all[(at / 10 % 6) * 60 + (at / 60) * 20 + at % 10 * 2])
            .collect();
        let out = RotaryPositionEmbedding::new(RotaryMode::Half).run(x, &cos, &sin)?;
        check(RotaryMode::Half, &before, &out, &cos, &sin)?;
        let none = Tensor::zeros(DType::Float16, [0, 3, 10], device)?;
        let angles = Tensor::zeros(DType::Float16, [0, 1, 10], device)?;
        let call = RotaryPositionEmbedding::new(RotaryMode::Half);
        assert_eq!(call.run(&none, &angles, &angles)?.shape(), [0, 3, 10]);
        Ok(())
    })
}

#[test]
fn queries_and_keys_are_rotated_in_place() -> Result<()> {
    let layouts = [
        (
            RotaryLayout::Bsnd,
            vec![2, 3, 4],
            vec![2, 3, 2],
            vec![2, 3, 1],
        ),
        (
            RotaryLayout::Sbnd,
            vec![3, 2, 4],
            vec![3, 2, 2],
            vec![3, 1, 1],
        ),
        (
            RotaryLayout::Bnsd,
            vec![2, 4, 3],
            vec![2, 2, 3],
            vec![1, 1, 3],
        ),
        (RotaryLayout::Tnd, vec![5, 4], vec![5, 1], vec![5, 1]),
    ];
    both(ProductFamily::Ascend950, |device| {
        let mut numbers_of = StdRng::seed_from_u64(3);
        for (layout, query, key, angles) in &layouts {
            for mode in &MODES[..3] {
                for dtype in FLOATS {
                    for (size, rotary) in [(64, 64), (128, 32)] {
                        let mut new = |shape: &[usize], size| {
                            let shape = [shape, &[size]].concat();
                            random(&shape, dtype, &mut numbers_of, device)
                        };
                        let (mut query, mut key) = (new(query, size)?, new(key, size)?);
                        let (cos, sin) = (new(angles, rotary)?, new(angles, rotary)?);
                        let before = [numbers(&query)?, numbers(&key)?];
                        ApplyRotaryPosEmbV2::new(*layout, *mode)
                            .run(&mut query, &mut key, &cos, &sin)?;
                        check(*mode, &before[0], &query, &cos, &sin)?;
                        check(*mode, &before[1], &key, &cos, &sin)?;
                    }
                }
            }
        }
        Ok(())
    })
}

#[test]
fn graphs_rotate_by_angles_that_change() -> Result<()> {
    devices(|device| {
        let mut numbers_of = StdRng::seed_from_u64(4);
        let mut new = |heads| random(&[1, heads, 64], DType::Float16, &mut numbers_of, device);
        let (query, key, cos, sin) = (new(2)?, new(1)?, new(1)?, new(1)?);
        let (other_cos, other_sin) = (new(1)?, new(1)?);
        let before = [numbers(&query)?, numbers(&key)?];
        let call = ApplyRotaryPosEmbV2::new(RotaryLayout::Tnd, RotaryMode::Half);
        let plan = call.plan(device, &query, &key, &cos, &sin)?;
        let mut builder = Graph::builder(&device.new_stream()?);
        let (query, key) = (builder.tensor(query)?, builder.tensor(key)?);
        let (cos, sin) = (builder.tensor(cos)?, builder.tensor(sin)?);
        builder.apply_rotary_pos_emb_v2(plan, query, key, cos, sin)?;
        let mut graph = builder.capture()?;
        graph.tensor_mut(cos)?.copy_from(&other_cos)?;
        graph.tensor_mut(sin)?.copy_from(&other_sin)?;
        graph.replay()?;
        for (tensor, before) in [query, key].into_iter().zip(before) {
            let found = graph.tensor(tensor)?.to(&Device::cpu())?;
            let (cos, sin) = (other_cos.to(&Device::cpu())?, other_sin.to(&Device::cpu())?);
            check(RotaryMode::Half, &before, &found, &cos, &sin)?;
        }
        Ok(())
    })
}

fn refused<T: std::fmt::Debug>(found: Result<T>, kind: ErrorKind, argument: &str) {
    let error = found.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (kind, Some(argument)),
        "{error}"
    );
}

#[test]
fn rotations_that_break_a_rule_are_refused_with_it() -> Result<()> {
    use ProductFamily::{Ascend950, Atlas310P, Atlas910, AtlasA2};
    let spec = |shape: &[usize]| TensorSpec::contiguous(DType::Float16, shape);
    let embed = |mode, product, x: &[usize], cos: &[usize]| {
        let target = Target::new(Soc::of_family(product));
        let found =
            RotaryPositionEmbedding::new(mode).check(&target, spec(x)?, spec(cos)?, spec(cos)?);
        found.map(drop)
    };
    use RotaryMode::{Half, Interleave, InterleaveHalf, Quarter};
    let (x, one) = ([2, 3, 4, 64], [1, 3, 1, 64]);
    embed(Half, AtlasA2, &x, &one)?;
    refused(
        embed(Half, Atlas910, &x, &one),
        ErrorKind::UnsupportedProduct,
        "x",
    );
    refused(
        embed(Quarter, AtlasA2, &x, &one),
        ErrorKind::UnsupportedProduct,
        "mode",
    );
    refused(
        embed(Interleave, Atlas310P, &x, &one),
        ErrorKind::UnsupportedProduct,
        "mode",
    );
    embed(InterleaveHalf, Ascend950, &x, &one)?;
    // Angles for the second and the third dimension, and for a pair where one is taken.
    let angles: [([usize; 4], [bool; 2]); 7] = [
        ([1, 1, 4, 64], [true, true]),
        ([2, 1, 1, 64], [true, true]),
        ([2, 3, 1, 64], [true, false]),
        ([2, 1, 4, 64], [true, false]),
        ([2, 3, 4, 64], [true, false]),
        ([1, 3, 4, 64], [false, false]),
        ([1, 1, 1, 64], [false, false]),
    ];
    for (cos, taken) in angles {
        embed(Half, Ascend950, &x, &cos)?;
        for (mode, taken) in [Half, Interleave].into_iter().zip(taken) {
            let found = embed(mode, AtlasA2, &x, &cos);
            match taken {
                true => found?,
                false => refused(found, ErrorKind::Shape, "cos"),
            }
        }
    }
    refused(
        embed(Half, AtlasA2, &[3, 64], &[3, 64]),
        ErrorKind::Rank,
        "x",
    );
    refused(
        embed(Half, AtlasA2, &[3, 2, 64], &one),
        ErrorKind::Rank,
        "cos",
    );
    refused(
        embed(Half, AtlasA2, &[3, 2, 896], &[3, 1, 896]),
        ErrorKind::ShapeLimit,
        "x",
    );
    embed(Half, Ascend950, &[3, 2, 896], &[3, 1, 896])?;
    refused(
        embed(Half, AtlasA2, &[3, 2, 5], &[3, 1, 5]),
        ErrorKind::LastDimNotMultiple,
        "x",
    );
    refused(
        embed(Half, Atlas310P, &[3, 2, 34], &[3, 1, 34]),
        ErrorKind::LastDimNotMultiple,
        "x",
    );
    refused(
        embed(Quarter, Ascend950, &[3, 2, 6], &[3, 1, 6]),
        ErrorKind::LastDimNotMultiple,
        "x",
    );
    let device = Device::cpu();
    let zeros = |dtype, shape: &[usize]| Tensor::zeros(dtype, shape, &device);
    let (x, cos) = (
        zeros(DType::Float16, &[3, 2, 8])?,
        zeros(DType::Float16, &[3, 1, 8])?,
    );
    let call = RotaryPositionEmbedding::new(Half);
    let wide = zeros(DType::Float32, &[3, 1, 8])?;
    refused(
        call.run(&x, &cos, &wide),
        ErrorKind::DTypeCombination,
        "sin",
    );
    refused(
        call.run(&x, &cos, &zeros(DType::Float16, &[3, 2, 8])?),
        ErrorKind::Shape,
        "sin",
    );
    let ints = zeros(DType::Int32, &[3, 2, 8])?;
    refused(call.run(&ints, &ints, &ints), ErrorKind::DType, "x");
    let mut gaps = zeros(DType::Float16, &[3, 2, 16])?;
    let found = call.run_into(&x, &cos, &cos, gaps.view_mut().step(2, 2)?);
    refused(found, ErrorKind::NotContiguous, "out");

    let apply = |layout, mode, product, query: &[usize], key: &[usize], cos: &[usize]| {
        let target = Target::new(Soc::of_family(product));
        let call = ApplyRotaryPosEmbV2::new(layout, mode);
        call.check(&target, spec(query)?, spec(key)?, spec(cos)?, spec(cos)?)
    };
    use RotaryLayout::{Bnsd, Bsnd, Tnd};
    let (query, key, cos) = ([2, 3, 4, 64], [2, 3, 1, 64], [2, 3, 1, 64]);
    apply(Bsnd, Half, AtlasA2, &query, &key, &cos)?;
    refused(
        apply(Bsnd, Half, Atlas910, &query, &key, &cos),
        ErrorKind::UnsupportedProduct,
        "query",
    );
    refused(
        apply(Bnsd, Half, AtlasA2, &query, &key, &cos),
        ErrorKind::UnsupportedProduct,
        "layout",
    );
    refused(
        apply(Bsnd, Quarter, AtlasA2, &query, &key, &cos),
        ErrorKind::UnsupportedProduct,
        "rotary_mode",
    );
    let found = apply(Bsnd, InterleaveHalf, Ascend950, &query, &key, &cos);
    refused(found, ErrorKind::UnsupportedProduct, "rotary_mode");
    refused(
        apply(Tnd, Half, AtlasA2, &query, &key, &cos),
        ErrorKind::Rank,
        "query",
    );
    refused(
        apply(Bsnd, Half, AtlasA2, &query, &[2, 2, 1, 64], &cos),
        ErrorKind::Shape,
        "key",
    );
    refused(
        apply(Bsnd, Half, AtlasA2, &query, &key, &[1, 3, 1, 64]),
        ErrorKind::Shape,
        "cos",
    );
    apply(Bsnd, Half, Ascend950, &query, &key, &[1, 3, 1, 64])?;
    refused(
        apply(Bsnd, Half, AtlasA2, &query, &key, &[2, 3, 1, 32]),
        ErrorKind::LastDimNotMultiple,
        "cos",
    );
    let small = [[2, 3, 4, 32], [2, 3, 1, 32]];
    let found = apply(Bsnd, Half, AtlasA2, &small[0], &small[1], &small[1]);
    refused(found, ErrorKind::LastDimNotMultiple, "query");
    let none = apply(Tnd, Half, AtlasA2, &[0, 4, 64], &[0, 1, 64], &[0, 1, 64]);
    refused(none, ErrorKind::EmptyTensor, "query");
    apply(Tnd, Half, Ascend950, &[0, 4, 64], &[0, 1, 64], &[0, 1, 64])
}
