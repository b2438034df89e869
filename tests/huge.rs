//! Sizes and strides of specifications that are larger than memory can be are counted without overflow.

use aclnn::{DType, Device, Layout, QuantDType, Quantize, TensorSpec};

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
