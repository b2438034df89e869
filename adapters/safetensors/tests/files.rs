//! Tensors of files are read where they are, tensors are written from where they are, and each type is itself.

use std::borrow::Cow;

use aclnn::{DType, Device, ErrorKind, Tensor, TensorView};
use aclnn_safetensors::{Error, serializable, tensor_view};
use safetensors::{Dtype, SafeTensors, View};

#[test]
fn nothing_is_copied_in_host_memory() {
    let tensor = Tensor::from_slice(&[1.0f32, 2.0, 3.0], [3], &Device::cpu()).unwrap();
    let stored = serializable(&tensor).unwrap();
    let Cow::Borrowed(bytes) = stored.data() else {
        panic!("the elements were copied")
    };
    assert_eq!(bytes.as_ptr(), tensor.as_ptr().cast());

    let file = safetensors::serialize([("x", stored)], None).unwrap();
    let file = SafeTensors::deserialize(&file).unwrap();
    let stored = file.tensor("x").unwrap();
    let view = tensor_view(&stored).unwrap();
    assert_eq!(view.as_ptr(), stored.data().as_ptr().cast());
    assert_eq!(view.to_vec::<f32>().unwrap(), [1.0, 2.0, 3.0]);
}

#[test]
fn a_view_is_written_in_its_own_order() {
    let values = [1i8, 2, 3, 4, 5, 6];
    let view = TensorView::from(&values)
        .reshape([2, 3])
        .unwrap()
        .transpose(0, 1)
        .unwrap();
    let file = safetensors::serialize([("x", serializable(view).unwrap())], None).unwrap();
    let file = SafeTensors::deserialize(&file).unwrap();
    let stored = file.tensor("x").unwrap();
    assert_eq!(
        (stored.shape(), stored.data()),
        (&[3, 2][..], &[1, 4, 2, 5, 3, 6][..])
    );
}

#[test]
fn each_type_keeps_its_name_and_its_bytes() {
    let types = [
        (Dtype::BOOL, DType::Bool),
        (Dtype::F4, DType::Float4E2M1),
        (Dtype::U8, DType::UInt8),
        (Dtype::I8, DType::Int8),
        (Dtype::F8_E5M2, DType::Float8E5M2),
        (Dtype::F8_E4M3, DType::Float8E4M3FN),
        (Dtype::F8_E8M0, DType::Float8E8M0),
        (Dtype::I16, DType::Int16),
        (Dtype::U16, DType::UInt16),
        (Dtype::F16, DType::Float16),
        (Dtype::BF16, DType::BFloat16),
        (Dtype::I32, DType::Int32),
        (Dtype::U32, DType::UInt32),
        (Dtype::F32, DType::Float32),
        (Dtype::C64, DType::Complex64),
        (Dtype::F64, DType::Float64),
        (Dtype::I64, DType::Int64),
        (Dtype::U64, DType::UInt64),
    ];
    let block: [u64; 2] = [0x0102_0304_0506_0708, 0x1112_1314_1516_1718];
    for (of_file, dtype) in types {
        let elements = 128 / of_file.bitsize();
        let bytes: Vec<u8> = block.iter().flat_map(|word| word.to_le_bytes()).collect();
        let tensor = Tensor::from_bytes(&bytes, dtype, [elements], &Device::cpu()).unwrap();
        let file = safetensors::serialize([("x", serializable(&tensor).unwrap())], None).unwrap();
        let file = SafeTensors::deserialize(&file).unwrap();
        let stored = file.tensor("x").unwrap();
        assert_eq!(
            (stored.dtype(), stored.data()),
            (of_file, &bytes[..]),
            "{dtype}"
        );
        let view = tensor_view(&stored).unwrap();
        assert_eq!(
            (view.dtype(), view.to_bytes().unwrap()),
            (dtype, bytes),
            "{dtype}"
        );
    }
}

#[test]
fn what_cannot_be_had_is_refused_by_name() {
    for dtype in [Dtype::F8_E4M3FNUZ, Dtype::F8_E5M2FNUZ] {
        let stored = safetensors::tensor::TensorView::new(dtype, vec![1], &[0]).unwrap();
        let error = tensor_view(&stored).unwrap_err();
        assert!(error.to_string().contains(&format!("{dtype:?}")), "{error}");
    }
    let int4 = Tensor::from_bytes(&[0x21], DType::Int4, [2], &Device::cpu()).unwrap();
    assert!(matches!(
        serializable(&int4),
        Err(Error::TypeOfTensor(DType::Int4))
    ));

    let block = [0u64; 2];
    let bytes: &[u8] = &block.map(u64::to_ne_bytes).concat();
    let start = bytes.as_ptr().align_offset(4) + 1;
    let stored =
        safetensors::tensor::TensorView::new(Dtype::F32, vec![2], &bytes[start..start + 8])
            .unwrap();
    let Err(Error::Aclnn(error)) = tensor_view(&stored) else {
        panic!("elements were taken from between their places")
    };
    assert_eq!(error.kind(), ErrorKind::Unaligned);
}
