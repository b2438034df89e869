//! Memory is exchanged where it is, in both directions, and what cannot be is refused by name.

use std::ffi::c_void;
use std::sync::Arc;

use aclnn::{DType, Device, ErrorKind, QuantDType, Quantize, Tensor, TensorView};
use aclnn_dlpack::{Error, dl_device, export, tensor_view, tensor_view_mut};
use dlpark::ffi::{
    DLDataType, DLDataTypeCode, DLDevice, DLDeviceType, DLManagedTensor, DLManagedTensorVersioned,
};
use dlpark::metadata::Dynamic;
use dlpark::{DlpackFlags, Managed, ManagedTensorBase};

/// Memory that lends itself under any description. It holds the numbers 0 to 63.
struct Lent {
    bytes: Arc<Vec<u64>>,
    dtype: DLDataType,
    device: DLDevice,
    byte_offset: u64,
    flags: DlpackFlags,
}

impl Lent {
    fn of(dtype: DLDataType) -> Lent {
        let bytes: Vec<u8> = (0..64).collect();
        let words = bytes
            .chunks_exact(8)
            .map(|word| u64::from_ne_bytes(word.try_into().unwrap()));
        Lent {
            bytes: Arc::new(words.collect()),
            dtype,
            device: DLDevice::CPU,
            byte_offset: 0,
            flags: DlpackFlags::empty(),
        }
    }

    fn lend<M: ManagedTensorBase>(self, shape: &[i64], strides: &[i64]) -> Managed<M> {
        let mut lent = Dynamic::new(shape, strides)
            .prepare_as::<M>()
            .unwrap()
            .initialize(self.bytes.clone());
        lent.set_data(self.bytes.as_ptr().cast_mut().cast::<c_void>());
        lent.set_dtype(self.dtype)
            .set_device(self.device)
            .set_byte_offset(self.byte_offset);
        lent.set_flags(self.flags).unwrap();
        // SAFETY: the memory is kept by the tensor, and each test describes no more of it than there is.
        unsafe { lent.finish() }
    }
}

#[test]
fn an_exported_tensor_keeps_its_address_and_its_form() {
    let device = Device::cpu();
    let tensor = Tensor::from_slice(&[1i16, 2, 3, 4, 5, 6], [2, 3], &device).unwrap();
    let start = tensor.as_ptr();
    let shared: Managed<DLManagedTensor> = export(tensor).unwrap();
    let description = shared.validate_export().unwrap();
    assert_eq!(description.data_ptr(), start);
    assert_eq!(description.shape(), [2, 3]);
    assert_eq!(description.strides(), Some(&[3i64, 1][..]));
    assert!(description.dtype().matches(DLDataType::I16));
    assert_eq!(description.device(), DLDevice::CPU);
    // SAFETY: nobody else has the memory.
    let view = unsafe { tensor_view(&shared, &device) }.unwrap();
    assert_eq!(
        (view.as_ptr(), view.to_vec::<i16>().unwrap()),
        (start, vec![1, 2, 3, 4, 5, 6])
    );
}

#[test]
fn lent_memory_is_read_where_it_is() {
    let device = Device::cpu();
    let mut lent = Lent::of(DLDataType::U8);
    lent.byte_offset = 3;
    let bytes = lent.bytes.clone();
    let lent = lent.lend::<DLManagedTensorVersioned>(&[2, 3], &[1, 10]);
    // SAFETY: the memory is lent by this test alone.
    let view = unsafe { tensor_view(&lent, &device) }.unwrap();
    assert_eq!(
        view.as_ptr(),
        bytes.as_ptr().cast::<u8>().wrapping_add(3).cast()
    );
    assert_eq!(view.to_vec::<u8>().unwrap(), [3, 13, 23, 4, 14, 24]);
}

#[test]
fn a_tensor_that_came_by_dlpack_is_written_where_it_is() {
    let device = Device::cpu();
    let tensor = Tensor::from_slice(&[1u8, 2, 3, 4, 5, 6], [2, 3], &device).unwrap();
    let start = tensor.as_ptr();
    let mut shared: Managed<DLManagedTensor> = export(tensor).unwrap();
    // SAFETY: nobody else has the memory.
    let mut view = unsafe { tensor_view_mut(&mut shared, &device) }.unwrap();
    assert_eq!(view.as_mut_ptr().cast_const(), start);
    view.copy_from(
        TensorView::from(&[9u8, 8, 7, 6, 5, 4])
            .reshape([2, 3])
            .unwrap(),
    )
    .unwrap();
    // SAFETY: the view above is not used any more.
    let view = unsafe { tensor_view(&shared, &device) }.unwrap();
    assert_eq!(view.to_vec::<u8>().unwrap(), [9, 8, 7, 6, 5, 4]);
}

#[test]
fn the_device_that_is_named_is_the_one_that_computes() {
    let device: Device = "cpu:950".parse().unwrap();
    let shared: Managed<DLManagedTensor> =
        export(Tensor::from_slice(&[1.0f32], [1], &device).unwrap()).unwrap();
    // SAFETY: nobody else has the memory.
    let x = unsafe { tensor_view(&shared, &device) }.unwrap();
    // Only Ascend 950 has 8-bit floats.
    let call = Quantize::multiply(QuantDType::Float8E4M3FN);
    assert_eq!(
        call.run(&x, &[1.0f32], None).unwrap().dtype(),
        DType::Float8E4M3FN
    );
}

#[test]
fn a_shared_tensor_gives_its_memory_back_once() {
    let words = Lent::of(DLDataType::U64);
    let bytes = words.bytes.clone();
    let lent = words.lend::<DLManagedTensor>(&[8], &[1]);
    assert_eq!(Arc::strong_count(&bytes), 2);
    std::thread::spawn(move || drop(lent)).join().unwrap();
    assert_eq!(Arc::strong_count(&bytes), 1);
}

#[test]
fn each_type_has_its_name_there() {
    let device = Device::cpu();
    let refused = [
        DType::HiFloat8,
        DType::Float6E3M2,
        DType::Float6E2M3,
        DType::Float4E1M2,
        DType::UInt1,
    ];
    let mut exchanged = 0;
    for dtype in DType::all().filter(|dtype| dtype.bits().is_some()) {
        let shared = Tensor::zeros(dtype, [8], &device)
            .map_err(Error::from)
            .and_then(export::<DLManagedTensor>);
        if refused.contains(&dtype) {
            assert!(
                matches!(shared, Err(Error::TypeOfTensor(named)) if named == dtype),
                "{dtype}"
            );
            continue;
        }
        // SAFETY: nobody else has the memory.
        let shared = shared.unwrap();
        assert_eq!(
            usize::from(shared.validate().unwrap().dtype().bits),
            dtype.bits().unwrap(),
            "{dtype}"
        );
        // SAFETY: nobody else has the memory.
        let view = unsafe { tensor_view(&shared, &device) }.unwrap();
        assert_eq!(view.dtype(), dtype);
        exchanged += 1;
    }
    assert_eq!(exchanged, 21);
}

#[test]
fn what_cannot_be_had_is_refused_by_name() {
    let device = Device::cpu();
    let refuse = |lent: Lent, shape: &[i64], strides: &[i64]| {
        let lent = lent.lend::<DLManagedTensorVersioned>(shape, strides);
        // SAFETY: the memory is lent by this test alone, and described wrongly only where that is refused.
        unsafe { tensor_view(&lent, &device) }
            .map(|view| format!("{view:?} was taken"))
            .unwrap_err()
    };
    let elsewhere = Lent {
        device: DLDevice::cuda(1),
        ..Lent::of(DLDataType::F32)
    };
    assert!(matches!(
        refuse(elsewhere, &[2], &[1]),
        Error::Device {
            kind: 2,
            number: 1,
            ..
        }
    ));
    let vectors = Lent::of(DLDataType::new(DLDataTypeCode::FLOAT, 32, 4));
    assert!(matches!(
        refuse(vectors, &[2], &[1]),
        Error::TypeOfDlpack {
            code: 2,
            bits: 32,
            lanes: 4
        }
    ));
    let backwards = refuse(Lent::of(DLDataType::F32), &[1, 2], &[-5, -1]);
    assert!(matches!(
        backwards,
        Error::NegativeStride {
            dimension: 1,
            stride: -1
        }
    ));
    let between = Lent {
        byte_offset: 2,
        ..Lent::of(DLDataType::F32)
    };
    let Error::Aclnn(error) = refuse(between, &[2], &[1]) else {
        panic!("an address between floats was taken")
    };
    assert_eq!(error.kind(), ErrorKind::Unaligned);
    let padded = Lent {
        flags: DlpackFlags::IS_SUBBYTE_TYPE_PADDED,
        ..Lent::of(DLDataType::scalar(DLDataTypeCode::INT, 4))
    };
    assert!(matches!(
        refuse(padded, &[2], &[1]),
        Error::Padded(DType::Int4)
    ));
}

#[test]
fn what_may_only_be_read_is_not_written() {
    let device = Device::cpu();
    let fixed = Lent {
        flags: DlpackFlags::READ_ONLY,
        ..Lent::of(DLDataType::I8)
    };
    let mut fixed = fixed.lend::<DLManagedTensorVersioned>(&[4], &[1]);
    // SAFETY: the memory is lent by this test alone.
    let refused = unsafe { tensor_view_mut(&mut fixed, &device) };
    assert!(matches!(refused, Err(Error::Description(_))));
    let mut repeated = Lent::of(DLDataType::I8).lend::<DLManagedTensorVersioned>(&[4, 2], &[1, 0]);
    // SAFETY: as before.
    let Err(Error::Aclnn(error)) = (unsafe { tensor_view_mut(&mut repeated, &device) }) else {
        panic!("elements that lie upon one another were taken to be written")
    };
    assert_eq!(error.kind(), ErrorKind::OutputOverlapsInput);
}

#[test]
fn the_host_is_no_atlas() {
    assert_eq!(dl_device(&Device::cpu()).device_type, DLDeviceType::CPU);
}

#[cfg(feature = "sim")]
#[test]
fn memory_of_an_atlas_is_lent_under_its_number() {
    let device: Device = "sim:a2:1".parse().unwrap();
    let x = Tensor::from_slice(&[0.5f32, 1.0, -1.5], [3], &device).unwrap();
    let scale = Tensor::from_slice(&[2.0f32], [1], &device).unwrap();
    let start = x.as_ptr();
    let shared: Managed<DLManagedTensor> = export(x).unwrap();
    let place = shared.validate().unwrap().device();
    assert_eq!(
        (place.device_type, place.device_id),
        (DLDeviceType::EXTDEV, 1)
    );
    // SAFETY: nobody else has the memory.
    let view = unsafe { tensor_view(&shared, &device) }.unwrap();
    assert_eq!(view.as_ptr(), start);
    let y = Quantize::multiply(QuantDType::QInt8)
        .run(&view, &scale, None)
        .unwrap();
    assert_eq!(y.to_vec::<i8>().unwrap(), [1, 2, -3]);
    let first: Device = "sim:a2:0".parse().unwrap();
    // SAFETY: it is refused before the memory is looked at.
    let other = unsafe { tensor_view(&shared, &first) }
        .map(|_| ())
        .unwrap_err();
    assert!(matches!(
        other,
        Error::Device {
            kind: 12,
            number: 1,
            ..
        }
    ));
    device.synchronize().unwrap();
}
