//! The borrowing rules are the compiler's: what would race does not compile, and what would not, does.

use aclnn::operators::bring_kernel;
use aclnn::{DType, Device, Tensor, TensorView, TensorViewMut};
use aclnn_operators::{ForeachAddList, ForeachAddListOperands, Operator};

#[test]
fn what_would_race_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}

#[test]
fn a_list_of_outputs_is_used_again_in_a_loop() -> aclnn::Result<()> {
    // Adds to each output what it holds already, so that each run can be told from the one before.
    bring_kernel("aclnnForeachAddList", |mut call| {
        let (x1, x2) = (call.inputs("x1")?, call.inputs("x2")?);
        let sums: Vec<Vec<f32>> = (x1.iter().zip(&x2))
            .map(|(a, b)| {
                let (a, b) = (a.to_vec::<f32>()?, b.to_vec::<f32>()?);
                Ok(a.iter().zip(b).map(|(a, b)| a + b).collect())
            })
            .collect::<aclnn::Result<_>>()?;
        for (mut out, sum) in call.outputs("out")?.into_iter().zip(sums) {
            let before = out.view().to_vec::<f32>()?;
            let sum: Vec<f32> = sum.iter().zip(before).map(|(a, b)| a + b).collect();
            out.copy_from(&sum)?;
        }
        Ok(())
    });
    let device = Device::cpu();
    let stream = device.stream();
    let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device)?;
    let mut outputs = [
        Tensor::zeros(DType::Float32, [2], &device)?,
        Tensor::zeros(DType::Float32, [2], &device)?,
    ];
    {
        let mut list: Vec<TensorViewMut<'_>> = outputs.iter_mut().map(Tensor::view_mut).collect();
        for factor in [10.0f32, 100.0] {
            let other = [factor; 2];
            let (x1, x2) = ([x.view(), x.view()], [x.view(), TensorView::from(&other)]);
            let operands = ForeachAddListOperands {
                x1: Some(&x1[..]),
                x2: Some(&x2[..]),
                alpha: x.view(),
                out: Some(&mut list[..]),
            };
            // SAFETY: all tensors are float32 and of one shape.
            unsafe { ForeachAddList {}.run_unchecked(&stream, operands)? };
        }
    }
    assert_eq!(outputs[0].to_vec::<f32>()?, [4.0, 8.0]);
    assert_eq!(outputs[1].to_vec::<f32>()?, [112.0, 114.0]);
    Ok(())
}
