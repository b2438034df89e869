//! What is refused, with its rule.

use aclnn::operators::{Addmm, BatchMatMul, CubeMathType, Matmul, MatmulWeightNz, Scalar};
use aclnn::{
    DType, Device, ErrorKind, Format, Result, Tensor, TensorSpec, TensorView, npu_format_cast,
};

#[test]
fn what_is_wrong_is_refused_with_its_rule() -> Result<()> {
    let device = Device::cpu();
    let of = |dtype, shape: &[usize]| Tensor::zeros(dtype, shape, &device);
    let wrong = |error: aclnn::Error, kind, argument| {
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    let x = of(DType::Float16, &[2, 4])?;
    let matmul = |other: Tensor| Matmul::new().run(&x, &other).unwrap_err();
    wrong(
        matmul(of(DType::Float16, &[3, 4])?),
        ErrorKind::InnerDimMismatch,
        "other",
    );
    wrong(
        matmul(of(DType::Int32, &[4, 4])?),
        ErrorKind::DType,
        "other",
    );
    wrong(
        matmul(of(DType::BFloat16, &[4, 4])?),
        ErrorKind::DTypeCombination,
        "other",
    );
    wrong(
        matmul(of(DType::Float16, &[])?),
        ErrorKind::ScalarInput,
        "other",
    );
    let batches = Matmul::new().run(
        &of(DType::Float16, &[2, 1, 4])?,
        &of(DType::Float16, &[3, 4, 1])?,
    );
    wrong(batches.unwrap_err(), ErrorKind::BatchMismatch, "other");
    let weight = of(DType::Float16, &[4, 3])?;
    let mut out = of(DType::Float16, &[3, 2])?;
    let into = Matmul::new().run_into(&x, &weight, out.view_mut());
    wrong(into.unwrap_err(), ErrorKind::Shape, "out");
    let mut out = of(DType::Int32, &[2, 3])?;
    let into = Matmul::new().run_into(&x, &weight, out.view_mut());
    wrong(into.unwrap_err(), ErrorKind::DType, "out");
    let batch = BatchMatMul::new().run(&x, &weight);
    wrong(batch.unwrap_err(), ErrorKind::Rank, "input");
    let add = |input: Tensor| Addmm::new().run(&input, &x, &weight).unwrap_err();
    wrong(
        add(of(DType::Float16, &[2])?),
        ErrorKind::ShapeMismatch,
        "input",
    );
    wrong(
        add(of(DType::Float16, &[1, 2, 3])?),
        ErrorKind::Rank,
        "input",
    );
    let bias = of(DType::Float16, &[3])?;
    let null = Addmm::new().beta(Scalar::null()).run(&bias, &x, &weight);
    wrong(null.unwrap_err(), ErrorKind::NullTensor, "beta");
    let odd = Addmm::new().alpha(true).run(&bias, &x, &weight);
    wrong(odd.unwrap_err(), ErrorKind::DType, "alpha");
    let nz = |mat2: TensorView<'_>| MatmulWeightNz::new().run(&x, mat2).unwrap_err();
    wrong(nz(weight.view()), ErrorKind::Format, "mat2");
    let column = npu_format_cast(&of(DType::Float16, &[4, 1])?, Format::FractalNz)?;
    wrong(nz(column.view()), ErrorKind::NzUnitDim, "mat2");
    let prepare = |weight: Tensor| MatmulWeightNz::prepare_weight(&weight).unwrap_err();
    wrong(
        prepare(of(DType::Float16, &[4, 1])?),
        ErrorKind::NzUnitDim,
        "weight",
    );
    wrong(
        prepare(of(DType::Float16, &[4])?),
        ErrorKind::Rank,
        "weight",
    );
    wrong(
        prepare(of(DType::Int8, &[4, 4])?),
        ErrorKind::DType,
        "weight",
    );
    wrong(
        prepare(of(DType::Float16, &[0, 4])?),
        ErrorKind::EmptyTensor,
        "weight",
    );
    // A name alone makes no blocks, and a part of them is no matrix.
    let named = of(DType::Float32, &[2, 1000])?;
    let named = named.view().with_format(Format::FractalNz);
    let error = MatmulWeightNz::prepare_weight(named).unwrap_err();
    wrong(error, ErrorKind::Format, "weight");
    let blocks = npu_format_cast(&of(DType::Float16, &[40, 24])?, Format::FractalNz)?;
    let part = blocks.view().narrow(0, 0, 16)?;
    let error = MatmulWeightNz::prepare_weight(part).unwrap_err();
    wrong(error, ErrorKind::Format, "weight");
    let packed = MatmulWeightNz::prepare_weight(&weight)?;
    wrong(
        MatmulWeightNz::prepare_weight(&packed).unwrap_err(),
        ErrorKind::Format,
        "weight",
    );
    wrong(
        Matmul::new().run(&x, &packed).unwrap_err(),
        ErrorKind::Format,
        "other",
    );
    Ok(())
}

#[test]
fn products_have_limits_of_their_own() -> Result<()> {
    let form = |dtype, shape: &[usize]| TensorSpec::contiguous(dtype, shape);
    let target = |name: &str| -> Result<aclnn::Target> {
        Ok(format!("cpu:{name}").parse::<Device>()?.target().clone())
    };
    let square = form(DType::Float32, &[2, 2])?;
    let old = target("310p")?;
    let error = Matmul::new().check(&old, &square, &square).unwrap_err();
    assert_eq!(error.argument(), Some("cube_math_type"), "{error}");
    let allowed = Matmul::new().cube_math_type(CubeMathType::AllowFp32DownPrecision);
    assert_eq!(allowed.check(&old, &square, &square)?.shape(), [2, 2]);
    let brain = form(DType::BFloat16, &[2, 2])?;
    let error = Matmul::new().check(&old, &brain, &brain).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DType);
    let long = form(DType::Float16, &[1; 8])?;
    assert_eq!(
        Matmul::new().check(&target("a2")?, &long, &long)?.shape(),
        [1; 8]
    );
    let error = Matmul::new()
        .check(&target("950")?, &long, &long)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Rank, Some("input"))
    );
    let mixed = Matmul::new().check(&target("950")?, &brain, &square)?;
    assert_eq!(mixed.dtype, DType::Float32);
    let weight = square.clone().with_format(Format::FractalNz);
    let error = MatmulWeightNz::new()
        .check(&target("950")?, &square, &weight)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::DType, Some("mat2"))
    );
    assert_eq!(
        MatmulWeightNz::new()
            .check(&target("a2")?, &square, &weight)?
            .shape(),
        [2, 2]
    );
    Ok(())
}
