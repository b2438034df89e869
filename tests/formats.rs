//! Tensors in FRACTAL_NZ: made, read, seen transposed, multiplied; and memory that is none refused.

use aclnn::{
    DType, Device, EntryPoints, ErrorKind, Format, FormatCast, Layout, QuantMatmul, Target, Tensor,
    TensorSpec, TensorView, npu_format_cast,
};

/// The bytes of FRACTAL_NZ, by the definition of each element's place.
fn blocks(plain: &[u8], size: usize, matrices: usize, rows: usize, columns: usize) -> Vec<u8> {
    let width = 32 / size;
    let (across, down) = (columns.div_ceil(width), rows.div_ceil(16));
    let mut storage = vec![0; matrices * across * down * 512];
    for (element, bytes) in plain.chunks_exact(size).enumerate() {
        let (matrix, row, column) = (
            element / (rows * columns),
            element / columns % rows,
            element % columns,
        );
        let block = (matrix * across + column / width) * down + row / 16;
        let place = ((block * 16 + row % 16) * width + column % width) * size;
        storage[place..place + size].copy_from_slice(bytes);
    }
    storage
}

fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|place| (place * 37 % 251) as u8).collect()
}

/// The 310P has no `aclnnNpuFormatCast`, and what it has takes fewer types and nothing back.
fn cast_there_and_back(device: &Device, is_310p: bool) {
    for dtype in [DType::Int8, DType::Float16, DType::BFloat16, DType::Int32] {
        for shape in [
            &[16, 32][..],
            &[1, 1],
            &[17, 33],
            &[40, 100],
            &[3, 2, 5, 70],
        ] {
            let spec = TensorSpec::contiguous(dtype, shape).unwrap();
            let size = dtype.bits().unwrap() / 8;
            let plain = bytes(spec.layout.elements() * size);
            let [batch @ .., rows, columns] = shape else {
                unreachable!()
            };
            let expected = blocks(&plain, size, batch.iter().product(), *rows, *columns);
            let x = Tensor::from_bytes(&plain, dtype, shape, device).unwrap();
            let cast = npu_format_cast(&x, Format::FractalNz);
            if is_310p && dtype == DType::Int32 {
                assert_eq!(cast.unwrap_err().kind(), ErrorKind::DType);
                continue;
            }
            let cast = cast.unwrap();
            assert_eq!(cast.shape(), shape);
            assert_eq!(cast.format(), Format::FractalNz);
            assert_eq!(cast.view().storage().unwrap().to_bytes().unwrap(), expected);
            // Elements in their order, whatever they lie in.
            assert_eq!(cast.to_bytes().unwrap(), plain);
            let copied = cast.to(&Device::cpu()).unwrap();
            assert_eq!(
                copied.view().storage().unwrap().to_bytes().unwrap(),
                expected
            );
            assert_eq!(copied.to(device).unwrap().to_bytes().unwrap(), plain);
            let transposed = x.view().transpose(-2, -1).unwrap().to_bytes().unwrap();
            let seen = cast.view().transpose(-2, -1).unwrap();
            assert_eq!(seen.to_bytes().unwrap(), transposed);
            let back = npu_format_cast(&cast, Format::ND);
            match is_310p {
                true => assert_eq!(back.unwrap_err().kind(), ErrorKind::Format),
                false => assert_eq!(back.unwrap().to_bytes().unwrap(), plain),
            }
        }
    }
}

#[test]
fn matrices_are_cast_there_and_back_on_the_cpu() {
    cast_there_and_back(&Device::cpu(), false);
    cast_there_and_back(&Device::cpu_as("310p".parse::<aclnn::Soc>().unwrap()), true);
}

/// By aclnnNpuFormatCast, and in place by aclnnTransMatmulWeight where there is no such function.
#[cfg(feature = "sim")]
#[test]
fn matrices_are_cast_there_and_back_on_the_simulated_atlas() {
    for (product, cast) in [("a2", 1), ("950", 1), ("310p", 0)] {
        let session = aclnn::sim::Session::start().unwrap();
        let device = session.device(product.parse().unwrap()).unwrap();
        cast_there_and_back(&device, cast == 0);
        let used = |function| session.calls(function).unwrap().min(1);
        assert_eq!(used("aclnnNpuFormatCast"), cast, "{product}");
        assert_eq!(used("aclnnTransMatmulWeight"), 1 - cast, "{product}");
        assert_eq!(session.reports(), Vec::<String>::new());
        session.finish().unwrap();
    }
}

#[test]
fn outputs_of_the_caller_lose_what_was_in_their_padding() {
    let x = Tensor::from_bytes(&bytes(17 * 33), DType::Int8, [17, 33], &Device::cpu()).unwrap();
    let layout = Layout::contiguous([17, 33]).unwrap();
    let memory = Tensor::from_slice(&[-1i8; 2048], [2, 2, 16, 32], &Device::cpu()).unwrap();
    let mut out = memory.stored_as(Format::FractalNz, layout).unwrap();
    FormatCast::to(Format::FractalNz)
        .run_into(&x, out.view_mut())
        .unwrap();
    let expected = blocks(&bytes(17 * 33), 1, 1, 17, 33);
    assert_eq!(out.view().storage().unwrap().to_bytes().unwrap(), expected);
}

#[test]
fn strided_matrices_are_cast_as_they_are_seen() {
    let x = Tensor::from_bytes(&bytes(20 * 50), DType::Int8, [20, 50], &Device::cpu()).unwrap();
    for view in [
        x.view().transpose(0, 1).unwrap(),
        x.view().narrow(1, 3, 40).unwrap(),
    ] {
        let cast = npu_format_cast(view.clone(), Format::FractalNz).unwrap();
        assert_eq!(cast.to_bytes().unwrap(), view.to_bytes().unwrap());
    }
}

/// Memory of a tensor that is called one in FRACTAL_NZ and is too small, or a part of one, is not followed.
#[test]
fn what_is_no_storage_is_refused() {
    let device = Device::cpu();
    let x = Tensor::zeros(DType::Int8, [4, 17], &device).unwrap();
    let scale = [1.0f32];
    let refused = |weight: TensorView<'_>| {
        let product = QuantMatmul::new(DType::Int32);
        let error = product
            .run(&x, weight.clone(), &scale, None, None, None, None)
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::InvalidView, Some("x2"))
        );
        assert!(error.to_string().contains("FRACTAL_NZ"), "{error}");
        // Nor by a plan, which is made without memory.
        let mut plan = product
            .plan(
                &device,
                &x,
                weight.spec(),
                scale_spec(),
                None,
                None,
                None,
                None,
            )
            .unwrap();
        let mut out = Tensor::zeros(DType::Int32, [4, 33], &device).unwrap();
        let error = plan
            .run(
                &device.stream(),
                &x,
                weight,
                &scale,
                None,
                None,
                None,
                None,
                out.view_mut(),
            )
            .unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::InvalidView, Some("x2"))
        );
    };
    let small = Tensor::zeros(DType::Int8, [17, 33], &device).unwrap();
    refused(small.view().with_format(Format::FractalNz));
    refused(small.with_format(Format::FractalNz).view());
    let large = Tensor::zeros(DType::Int8, [32, 64], &device).unwrap();
    let cast = npu_format_cast(&large, Format::FractalNz).unwrap();
    let part = cast
        .view()
        .narrow(0, 0, 17)
        .unwrap()
        .narrow(1, 0, 33)
        .unwrap();
    refused(part.clone());
    assert_eq!(part.to_bytes().unwrap_err().kind(), ErrorKind::Format);
    // The same memory seen as another shape, which would take more.
    let other = cast.view().reshape([17 * 33 + 1487, 1]).unwrap();
    assert_eq!(other.to_bytes().unwrap_err().kind(), ErrorKind::Format);
}

fn scale_spec() -> TensorSpec {
    TensorSpec::contiguous(DType::Float32, [1]).unwrap()
}

#[test]
fn blocks_are_no_slices() {
    let x = Tensor::zeros(DType::Int8, [16, 32], &Device::cpu()).unwrap();
    let mut cast = npu_format_cast(&x, Format::FractalNz).unwrap();
    assert_eq!(
        cast.as_slice::<i8>().unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    assert_eq!(cast.as_bytes().unwrap_err().kind(), ErrorKind::InvalidView);
    assert_eq!(
        cast.as_mut_slice::<i8>().unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    assert_eq!(
        cast.view_mut().copy_from(&x).unwrap_err().kind(),
        ErrorKind::Format
    );
    assert_eq!(
        cast.view().storage().unwrap().to_vec::<i8>().unwrap(),
        [0; 512]
    );
    assert!(x.view().storage().is_err());
    assert_eq!(format!("{cast}"), format!("{x}"));
}

#[test]
fn weights_of_another_program_are_taken_as_their_storage() {
    let device = Device::cpu();
    let plain: Vec<i8> = (0..40 * 64).map(|place| (place % 100) as i8 - 50).collect();
    let stored = blocks(bytemuck::cast_slice(&plain), 1, 1, 40, 64);
    let layout = Layout::contiguous([40, 64]).unwrap();
    let storage = TensorView::from_bytes(&stored, DType::Int8, [2, 3, 16, 32]).unwrap();
    let weight = storage
        .clone()
        .stored_as(Format::FractalNz, layout.clone())
        .unwrap();
    assert_eq!(weight.to_vec::<i8>().unwrap(), plain);
    let x = Tensor::from_slice(&[1i8; 64], [1, 64], &device).unwrap();
    let sums = QuantMatmul::new(DType::Int32)
        .run(
            &x,
            weight.transpose(0, 1).unwrap(),
            &[1.0f32],
            None,
            None,
            None,
            None,
        )
        .unwrap();
    let expected: Vec<i32> = plain
        .chunks(64)
        .map(|row| row.iter().map(|&value| i32::from(value)).sum())
        .collect();
    assert_eq!(sums.to_vec::<i32>().unwrap(), expected);
    for layout in [
        Layout::contiguous([40, 65]).unwrap(),
        layout.narrow(0, 0, 16).unwrap(),
    ] {
        let error = storage
            .clone()
            .stored_as(Format::FractalNz, layout)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidView);
    }
    let error = storage.stored_as(Format::FractalZ, layout).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidView);
}

/// As `ErrorKind` documents it of `npu_format_cast`: a call that breaks all rules, mended one by one.
#[test]
fn a_cast_is_checked_in_its_own_order() {
    let with = Target::new("a2".parse().unwrap());
    let without = with
        .clone()
        .with_entry_points(EntryPoints::only(["aclnnAdd"]));
    let spec = |dtype, shape: &[usize]| TensorSpec::contiguous(dtype, shape).unwrap();
    let nothing = spec(DType::Float64, &[0]);
    let old = Target::new(aclnn::Soc::of_family(aclnn::ProductFamily::Atlas910));
    let empty = |dtype| spec(dtype, &[0, 4]);
    let exchanged = TensorSpec {
        layout: Layout::contiguous([4, 4]).unwrap().transpose(0, 1).unwrap(),
        ..spec(DType::Int8, &[4, 4]).with_format(Format::FractalNz)
    };
    for (target, to, input, kind) in [
        (
            &old,
            Format::NCHW,
            nothing.clone(),
            ErrorKind::UnsupportedProduct,
        ),
        (
            &without,
            Format::NCHW,
            nothing.clone(),
            ErrorKind::EntryPointMissing,
        ),
        (&with, Format::NCHW, nothing, ErrorKind::Rank),
        (&with, Format::NCHW, empty(DType::Float64), ErrorKind::DType),
        (&with, Format::NCHW, empty(DType::Int8), ErrorKind::Format),
        (
            &with,
            Format::FractalNz,
            empty(DType::Int8),
            ErrorKind::EmptyTensor,
        ),
        (&with, Format::ND, exchanged, ErrorKind::NotContiguous),
    ] {
        let error = FormatCast::to(to).check(target, input).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
    }
}
