//! Operators that move elements or fill tensors: against plain loops, on the CPU and the simulated Atlas, and what is refused.

mod basic;

use aclnn::operators::{
    Arange, Cat, InplaceCopy, InplaceFillScalar, InplaceMaskedFillScalar, InplaceZero, Permute,
    Repeat, Scalar, Slice, SwiGlu,
};
use aclnn::{
    DType, Device, ErrorKind, Graph, Result, Tensor, TensorSpec, TensorView, TensorViewMut, f16,
};
use basic::{counted, devices, near, numbers, tensor, values};
use rand::SeedableRng;
use rand::rngs::StdRng;

/// Types of every size that is moved.
const TYPES: [DType; 6] = [
    DType::Float32,
    DType::Float16,
    DType::UInt8,
    DType::Int64,
    DType::Bool,
    DType::Float64,
];

#[test]
fn dimensions_change_places() -> Result<()> {
    devices(|device| {
        for dtype in TYPES {
            let x = counted(&[2, 3, 5], dtype, device)?;
            let before = numbers(&x)?;
            let found = Permute::new([2, 0, -2]).run(&x)?;
            assert_eq!(
                (found.dtype(), found.layout().shape()),
                (dtype, &[5, 2, 3][..])
            );
            for (place, value) in numbers(&found)?.into_iter().enumerate() {
                let (last, first, middle) = (place / 6, place / 3 % 2, place % 3);
                assert_eq!(value, before[first * 15 + middle * 5 + last]);
            }
        }
        let empty = Permute::new([1, 0]).run(Tensor::zeros(DType::Int8, [0, 4], device)?.view())?;
        assert_eq!(empty.layout().shape(), [4, 0]);
        let one = Permute::new([0i64; 0]).run(counted(&[], DType::Int32, device)?.view())?;
        assert_eq!(one.to_vec::<i32>()?, [0]);
        Ok(())
    })
}

/// Tiles, and what is left over at their edges, of a part of a tensor whose other elements stay.
#[test]
fn large_dimensions_change_places() -> Result<()> {
    let device = Device::cpu();
    for dtype in TYPES {
        for shape in [[3, 70, 131], [2, 9, 600], [1, 515, 8], [2, 129, 64]] {
            let [batches, rows, columns] = shape;
            let x = counted(&shape, dtype, &device)?;
            let before = numbers(&x)?;
            let mut out = Tensor::zeros(dtype, [batches, columns, rows + 5], &device)?;
            let part = TensorViewMut::from(&mut out).narrow(2, 3, rows)?;
            Permute::new([0, 2, 1]).run_into(&x, part)?;
            for (place, value) in numbers(&out)?.into_iter().enumerate() {
                let (batch, column) =
                    (place / (columns * (rows + 5)), place / (rows + 5) % columns);
                let wanted = match (place % (rows + 5)).checked_sub(3) {
                    Some(row) if row < rows => before[(batch * rows + row) * columns + column],
                    _ => 0.0,
                };
                let wanted = if dtype == DType::Bool {
                    f64::from(wanted != 0.0)
                } else {
                    wanted
                };
                assert_eq!(value, wanted, "{dtype} {shape:?} {place}");
            }
        }
    }
    Ok(())
}

/// NaN keeps its bits.
#[test]
fn bits_are_moved_as_they_are() -> Result<()> {
    devices(|device| {
        let bits = [0x7fc1_2345u32, 0x7f80_0001, 0xffff_ffff, 0x8000_0000];
        let bytes: Vec<u8> = bits.iter().flat_map(|bits| bits.to_ne_bytes()).collect();
        let x = Tensor::from_bytes(&bytes, DType::Float32, [2, 2], device)?;
        let turned = Permute::new([1, 0]).run(&x)?;
        let back = Permute::new([1, 0]).run(&turned)?;
        assert_eq!(back.to_bytes()?, bytes);
        let mut copy = Tensor::zeros(DType::Float32, [2, 4], device)?;
        InplaceCopy::new().run(copy.view_mut().step(1, 2)?, &x)?;
        assert_eq!(copy.to_bytes()?[8..12], bytes[4..8]);
        Ok(())
    })
}

#[test]
fn parts_are_cut_out() -> Result<()> {
    devices(|device| {
        let x = counted(&[3, 10], DType::Int32, device)?;
        let row = |start: i64, end: i64, step: i64| -> Result<Vec<i32>> {
            Slice::new(1, start, end).step(step).run(&x)?.to_vec()
        };
        assert_eq!(row(2, 5, 1)?, [2, 3, 4, 12, 13, 14, 22, 23, 24]);
        assert_eq!(row(-3, i64::MAX, 2)?, [7, 9, 17, 19, 27, 29]);
        assert_eq!(row(i64::MIN, -9, 1)?, [0, 10, 20]);
        assert!(row(5, 2, 1)?.is_empty());
        let rows = Slice::new(-2, 1, 2).run(x.view().narrow(1, 4, 2)?)?;
        assert_eq!(rows.to_vec::<i32>()?, [14, 15]);
        Ok(())
    })
}

#[test]
fn tensors_are_repeated() -> Result<()> {
    devices(|device| {
        let x = counted(&[3, 2], DType::Float16, device)?;
        let found = Repeat::new([2, 1, 2]).run(&x)?;
        assert_eq!(found.layout().shape(), [2, 3, 4]);
        let expected: Vec<f64> = (0..24)
            .map(|place: usize| (place / 4 % 3 * 2 + place % 2) as f64)
            .collect();
        assert_eq!(numbers(&found)?, expected);
        let turned = Repeat::new([1, 2]).run(x.view().transpose(0, 1)?)?;
        assert_eq!(numbers(&turned)?[..6], [0.0, 2.0, 4.0, 0.0, 2.0, 4.0]);
        assert_eq!(Repeat::new([0, 3]).run(&x)?.layout().shape(), [0, 6]);
        let one = Repeat::new([3]).run(counted(&[], DType::Int8, device)?.view())?;
        assert_eq!(one.to_vec::<i8>()?, [0; 3]);
        Ok(())
    })
}

#[test]
fn tensors_are_filled_in_place() -> Result<()> {
    devices(|device| {
        for dtype in TYPES {
            let mut x = counted(&[2, 6], dtype, device)?;
            let before = numbers(&x)?;
            InplaceFillScalar::new(Scalar::from(true)).run(x.view_mut().step(1, 3)?)?;
            let filled = numbers(&x)?;
            for (place, (after, before)) in filled.iter().zip(&before).enumerate() {
                let expected = if place % 3 == 0 { 1.0 } else { *before };
                assert_eq!(*after, expected, "{dtype} {place}");
            }
            InplaceZero::new().run(&mut x)?;
            assert_eq!(numbers(&x)?, [0.0; 12]);
        }
        let mut x = counted(&[2, 3], DType::Float32, device)?;
        let mask = Tensor::from_bytes(&[0, 1, 0], DType::Bool, [3], device)?;
        InplaceMaskedFillScalar::new(f32::NEG_INFINITY).run(&mut x, &mask)?;
        let lowest = f32::NEG_INFINITY;
        assert_eq!(x.to_vec::<f32>()?, [0.0, lowest, 2.0, 3.0, lowest, 5.0]);
        let turned = x.view_mut().transpose(0, 1)?;
        InplaceMaskedFillScalar::new(7i32).run(turned, mask.view().reshape([3, 1])?)?;
        assert_eq!(x.to_vec::<f32>()?, [0.0, 7.0, 2.0, 3.0, 7.0, 5.0]);
        Ok(())
    })
}

/// A product that writes whole blocks writes parts of tensors elsewhere first: what the operator leaves must be there too.
#[cfg(feature = "sim")]
#[test]
fn parts_that_are_changed_in_place_keep_what_is_not_changed() -> Result<()> {
    for product in ["310p", "a2"] {
        let session = aclnn::sim::Session::start()?;
        let device = session.device(product.parse()?)?;
        let mut x = counted(&[3, 10], DType::Int64, &device)?;
        let mask = Tensor::from_bytes(&[0, 1, 0, 0, 1, 0, 0, 0, 0, 1], DType::Bool, [10], &device)?;
        let row = x.view_mut().narrow(0, 1, 1)?;
        InplaceMaskedFillScalar::new(-1i32).run(row, &mask)?;
        let mut expected: Vec<i64> = (0..30).collect();
        for place in [11, 14, 19] {
            expected[place] = -1;
        }
        assert_eq!(x.to_vec::<i64>()?, expected, "{product}");
        session.finish()?;
    }
    Ok(())
}

#[test]
fn copies_broadcast_and_convert() -> Result<()> {
    devices(|device| {
        let mut x = Tensor::zeros(DType::Float16, [2, 2, 3], device)?;
        let src = Tensor::from_slice(&[1i32, 2, 3], [1, 3], device)?;
        InplaceCopy::new().run(x.view_mut().transpose(0, 1)?, &src)?;
        assert_eq!(numbers(&x)?, [1.0, 2.0, 3.0].repeat(4));
        let mut plan = InplaceCopy::new().plan(device, &x, &src)?;
        let other = Tensor::from_slice(&[4i32, 5, 6], [1, 3], device)?;
        plan.run(&device.stream(), &mut x, &other)?;
        assert_eq!(numbers(&x)?, [4.0, 5.0, 6.0].repeat(4));
        Ok(())
    })
}

#[test]
fn numbers_are_counted() -> Result<()> {
    devices(|device| {
        let on = |arange: Arange| arange.stream(&device.stream()).run();
        assert_eq!(
            on(Arange::new(3i64, -2i64, -2i64))?.to_vec::<i64>()?,
            [3, 1, -1]
        );
        assert_eq!(on(Arange::new(0i32, 1i32, 1i32))?.to_vec::<i64>()?, [0]);
        let halves = on(Arange::new(0.5f32, 2.5f32, 0.5f32))?;
        assert_eq!(halves.to_vec::<f32>()?, [0.5, 1.0, 1.5, 2.0]);
        let many = on(Arange::new(0i64, 5000i64, 1i64).dtype(DType::Int32))?;
        assert_eq!(many.device(), device);
        let many = many.to_vec::<i32>()?;
        assert!(
            many.iter()
                .enumerate()
                .all(|(place, &value)| value == place as i32)
        );
        let mut out = Tensor::zeros(DType::Float16, [6], device)?;
        Arange::new(1i64, 4i64, 1i64).run_into(out.view_mut().step(0, 2)?)?;
        assert_eq!(out.to_vec::<f16>()?[2], f16::from_f32(2.0));
        Ok(())
    })
}

#[test]
fn halves_are_gated() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(5);
        for dtype in [DType::Float32, DType::Float16, DType::BFloat16] {
            let mut given = values(3 * 4 * 50, dtype, &mut random)?;
            // Further below Swish has fewer digits itself.
            for value in &mut given {
                *value = if *value < -80.0 { -80.0 } else { *value };
            }
            let x = tensor(&given, &[3, 4, 50], dtype, device)?;
            let gated = |a: f64, b: f64| a / (1.0 + (-a).exp()) * b;
            let expected: Vec<f64> = (0..12 * 25)
                .map(|place| (place / 25 * 50, place % 25))
                .map(|(row, place)| gated(given[row + place], given[row + 25 + place]))
                .collect();
            near(&SwiGlu::new().run(&x)?, &expected, 4.0)?;
            let expected: Vec<f64> = (0..3 * 2 * 50)
                .map(|place| (place / 100 * 200, place % 100))
                .map(|(row, place)| gated(given[row + place], given[row + 100 + place]))
                .collect();
            near(&SwiGlu::new().dim(1).run(&x)?, &expected, 4.0)?;
        }
        Ok(())
    })
}

#[test]
fn what_is_wrong_is_refused_with_its_rule() -> Result<()> {
    let device = Device::cpu();
    let x = Tensor::zeros(DType::Float32, [2, 3], &device)?;
    let refused = |found: Result<Tensor>, kind, argument| {
        let error = found.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    refused(Permute::new([0]).run(&x), ErrorKind::Value, "dims");
    refused(Permute::new([0, 0]).run(&x), ErrorKind::Value, "dims");
    refused(Permute::new([0, 2]).run(&x), ErrorKind::Value, "dims");
    refused(Slice::new(2, 0, 1).run(&x), ErrorKind::Value, "dim");
    refused(
        Slice::new(0, 0, 1).step(0).run(&x),
        ErrorKind::UnsupportedArgument,
        "step",
    );
    refused(
        Slice::new(0, 0, 1).run(TensorView::null()),
        ErrorKind::NullTensor,
        "input",
    );
    refused(
        Repeat::new([2]).run(&x),
        ErrorKind::UnsupportedArgument,
        "repeats",
    );
    refused(
        Repeat::new([1, -1]).run(&x),
        ErrorKind::UnsupportedArgument,
        "repeats",
    );
    refused(
        Repeat::new([2, 2, 2, 2, 2]).run(&x),
        ErrorKind::UnsupportedArgument,
        "repeats",
    );
    refused(
        Arange::new(0i64, 5i64, 0i64).run(),
        ErrorKind::UnsupportedArgument,
        "step",
    );
    refused(
        Arange::new(0.0f32, -5.0f32, 1.0f32).run(),
        ErrorKind::UnsupportedArgument,
        "step",
    );
    // Also by less than a step.
    refused(
        Arange::new(0.5f32, 0.0f32, 1.0f32).run(),
        ErrorKind::UnsupportedArgument,
        "step",
    );
    refused(
        Arange::new(0i64, 5i64, 1i64).dtype(DType::Int8).run(),
        ErrorKind::DType,
        "dtype",
    );
    refused(SwiGlu::new().run(&x), ErrorKind::LastDimNotMultiple, "x");
    let fails = |done: Result<()>, kind, argument| {
        let error = done.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    let mut to = Tensor::zeros(DType::Int32, [2], &device)?;
    fails(
        InplaceCopy::new().run(&mut to, &x),
        ErrorKind::ShapeMismatch,
        "src",
    );
    fails(
        InplaceCopy::new().run(TensorViewMut::null(), &x),
        ErrorKind::NullTensor,
        "self_ref",
    );
    fails(
        InplaceFillScalar::new(Scalar::null()).run(&mut to),
        ErrorKind::NullTensor,
        "value",
    );
    let mut bools = Tensor::from_bytes(&[0], DType::Bool, [1], &device)?;
    fails(
        InplaceFillScalar::new(1i32).run(&mut bools),
        ErrorKind::DTypeCombination,
        "value",
    );
    fails(
        InplaceMaskedFillScalar::new(1i32).run(&mut to, &x),
        ErrorKind::DType,
        "mask",
    );
    Ok(())
}

#[test]
fn graphs_write_in_place() -> Result<()> {
    devices(|device| {
        let x = counted(&[2, 3], DType::Float32, device)?;
        let zero = InplaceZero::new().plan(device, &x)?;
        let copy = InplaceCopy::new().plan(device, &x, &x)?;
        let mut builder = Graph::builder(&device.new_stream()?);
        let (x, y) = (
            builder.tensor(x)?,
            builder.tensor(counted(&[2, 3], DType::Float32, device)?)?,
        );
        builder.inplace_zero(zero, x)?;
        builder.inplace_copy(copy, y, x)?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        assert_eq!(graph.tensor(y)?.to_vec::<f32>()?, [0.0; 6]);
        Ok(())
    })
}

#[test]
fn tensors_are_put_behind_one_another() -> Result<()> {
    devices(|device| {
        for dtype in TYPES {
            let x = counted(&[2, 3], dtype, device)?;
            let y = counted(&[2, 1], dtype, device)?;
            let none = counted(&[2, 0], dtype, device)?;
            let found = Cat::new(-1).run(&[x.view(), none.view(), y.view(), x.view()])?;
            let (x, y) = (numbers(&x)?, numbers(&y)?);
            let expected = [&x[..3], &y[..1], &x[..3], &x[3..], &y[1..], &x[3..]].concat();
            assert_eq!(
                (found.layout().shape(), numbers(&found)?),
                (&[2, 7][..], expected)
            );
        }
        let x = counted(&[3, 2], DType::Int32, device)?;
        let y = tensor(&[0.5, 1.5, 2.5], &[1, 3], DType::Float16, device)?;
        let call = Cat::new(0);
        let mixed = call.run(&[x.view().transpose(0, 1)?, y.view()])?;
        assert_eq!(
            (mixed.dtype(), numbers(&mixed)?),
            (
                DType::Float16,
                vec![0.0, 2.0, 4.0, 1.0, 3.0, 5.0, 0.5, 1.5, 2.5]
            )
        );
        let mut wide = Tensor::zeros(DType::Float32, [3, 6], device)?;
        call.run_into(&[y.view(), y.view(), y.view()], wide.view_mut().step(1, 2)?)?;
        assert_eq!(numbers(&wide)?[..6], [0.5, 0.0, 1.5, 0.0, 2.5, 0.0]);
        let specs = [(&x).into(), (&x).into()];
        let mut plan = call.plan(device, &specs)?;
        assert_eq!(plan.output().map(TensorSpec::shape), Some(&[6, 2][..]));
        let mut out = Tensor::zeros(DType::Int32, [6, 2], device)?;
        plan.run(&device.stream(), &[x.view(), x.view()], &mut out)?;
        assert_eq!(numbers(&out)?, numbers(&x)?.repeat(2));
        let mut builder = Graph::builder(&device.new_stream()?);
        let (x, out) = (builder.tensor(x)?, builder.tensor(out)?);
        builder.cat(call.plan(device, &specs)?, &[x.into(), x.into()], out)?;
        builder.capture()?.replay()
    })
}

#[test]
fn lists_that_do_not_go_together_are_refused() -> Result<()> {
    let device = Device::cpu();
    let x = Tensor::zeros(DType::Float32, [2, 3], &device)?;
    let refused = |dim, tensors: &[TensorView<'_>], kind, argument| {
        let error = Cat::new(dim).run(tensors).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    refused(0, &[], ErrorKind::UnsupportedArgument, "tensors");
    refused(2, &[x.view()], ErrorKind::Value, "dim");
    let y = Tensor::zeros(DType::Float32, [3, 2], &device)?;
    refused(
        0,
        &[x.view(), y.view()],
        ErrorKind::ShapeMismatch,
        "tensors",
    );
    refused(
        0,
        &[x.view(), TensorView::null()],
        ErrorKind::NullTensor,
        "tensors",
    );
    // Nor into a tensor of the caller's, whose place no other tensor takes.
    let mut out = Tensor::zeros(DType::Float32, [2, 3], &device)?;
    let tensors = [x.view(), TensorView::null()];
    let found = [
        Cat::new(0).run_into(&tensors, &mut out),
        Cat::new(0).run_into(&[x.view()], TensorViewMut::null()),
    ];
    for (found, argument) in found.into_iter().zip(["tensors", "out"]) {
        let error = found.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::NullTensor, Some(argument)),
            "{error}"
        );
    }
    let one = Tensor::zeros(DType::Float32, [], &device)?;
    refused(0, &[one.view()], ErrorKind::ScalarInput, "tensors");
    let unsigned = Tensor::zeros(DType::UInt16, [2, 3], &device)?;
    refused(
        0,
        &[x.view(), unsigned.view()],
        ErrorKind::DTypeCombination,
        "tensors",
    );
    Ok(())
}
