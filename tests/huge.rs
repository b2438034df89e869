//! Sizes and strides of specifications that are larger than memory can be are counted without overflow.

use aclnn::{
    DType, Device, ErrorKind, Format, Layout, QuantDType, QuantMatmul, Quantize, Tensor, TensorSpec,
};

/// Nobody has the memory for these.
#[test]
fn plans_for_more_than_memory_are_made_or_refused_but_never_overflow() {
    let sizes = [
        1usize,
        2,
        3,
        1 << 20,
        (1 << 20) + 1,
        1 << 31,
        1 << 40,
        1 << 61,
        isize::MAX as usize,
    ];
    let outputs = [
        QuantDType::QInt8,
        QuantDType::QUInt8,
        QuantDType::QInt32,
        QuantDType::QUInt4x2,
        QuantDType::Int4,
        QuantDType::Float8E4M3FN,
        QuantDType::HiFloat8,
    ];
    let device = Device::cpu_as("950".parse::<aclnn::Soc>().unwrap());
    let (mut made, mut refused) = (0, 0);
    for dtype in [DType::Float16, DType::Float32] {
        for rows in sizes {
            for columns in sizes {
                let layouts = [
                    Layout::contiguous([rows, columns]),
                    Layout::contiguous([columns, rows]).and_then(|layout| layout.transpose(0, 1)),
                    Layout::strided([rows, columns], [0, 1], 0),
                    Layout::strided([rows, columns], [0, 0], 0),
                    Layout::strided([rows, columns], [isize::MAX as usize, 1], 0),
                    Layout::strided([rows, columns], [columns, 1], 1 << 61),
                ];
                for layout in layouts.into_iter().flatten() {
                    for output in outputs {
                        let scales = TensorSpec::contiguous(dtype, [columns]).unwrap();
                        let x = TensorSpec {
                            layout: layout.clone(),
                            ..scales.clone()
                        };
                        let one = TensorSpec::contiguous(dtype, [1]).unwrap();
                        for quantize in [
                            Quantize::multiply(output).axis(-1),
                            Quantize::divide(output).axis(1),
                        ] {
                            for scales in [&scales, &one] {
                                match quantize.plan(&device, x.clone(), scales.clone(), None) {
                                    Ok(_) => made += 1,
                                    Err(error) => {
                                        assert!(!error.to_string().is_empty());
                                        refused += 1;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(
        made > 1000 && refused > 1000,
        "{made} made, {refused} refused"
    );
}

fn product(x1: TensorSpec, x2: TensorSpec, tokens: Option<usize>) -> (ErrorKind, Option<String>) {
    let scale = TensorSpec::contiguous(DType::Float32, [1]).unwrap();
    let tokens = tokens.map(|rows| TensorSpec::contiguous(DType::Float32, [rows]).unwrap());
    let tokens = tokens.as_ref().map(|spec| spec as _);
    let product = QuantMatmul::new(DType::BFloat16);
    let plan = product.plan(&Device::cpu(), x1, x2, scale, None, tokens, None, None);
    let error = plan.unwrap_err();
    assert!(!error.to_string().is_empty());
    (error.kind(), error.argument().map(str::to_owned))
}

/// Of batches, blocks and words.
#[test]
fn products_of_more_than_memory_are_refused() {
    let spec = |dtype, layout| TensorSpec {
        dtype,
        layout,
        format: Format::ND,
    };
    let int8 = |shape: &[usize]| TensorSpec::contiguous(DType::Int8, shape).unwrap();
    // Without elements a batch may have any number of matrices.
    let found = product(int8(&[1 << 40, 0, 4]), int8(&[4, 3]), None);
    assert_eq!(found, (ErrorKind::EmptyTensor, Some("x1".to_owned())));
    let found = product(int8(&[1 << 40, 1, 0, 4]), int8(&[1, 1 << 40, 4, 0]), None);
    assert_eq!(found, (ErrorKind::BatchMismatch, Some("x1".to_owned())));
    let repeated = Layout::strided([1 << 55, 1, 4], [0, 4, 1], 0).unwrap();
    let found = product(spec(DType::Int8, repeated), int8(&[4, 3]), None);
    assert_eq!(found.0, ErrorKind::OutOfMemory);
    // Blocks are longer than what is in them.
    let blocks = int8(&[2, 1 << 61]).with_format(Format::FractalNz);
    let found = product(int8(&[1, 2]), blocks, Some(1));
    assert_eq!(found, (ErrorKind::LayoutOverflow, Some("x2".to_owned())));
    // Eight values a word.
    let words = |shape: &[usize]| TensorSpec::contiguous(DType::Int32, shape).unwrap();
    let far = Layout::strided([2, 1], [1, 1], 1 << 61).unwrap();
    let found = product(spec(DType::Int32, far), words(&[8, 1]), Some(2));
    assert_eq!(found, (ErrorKind::LayoutOverflow, Some("x1".to_owned())));

    let one = Tensor::zeros(DType::Int8, [4, 4], &Device::cpu()).unwrap();
    let repeated = one.view().broadcast_to([1 << 50, 4, 4]).unwrap();
    let error = QuantMatmul::prepare_weight(repeated).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfMemory);
}
