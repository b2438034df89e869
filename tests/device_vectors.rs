//! Every test vector on the simulated Atlas, and every call to refuse straight at its C interface.

#![cfg(feature = "sim")]

mod common;
#[allow(dead_code)]
#[path = "../examples/conformance/format.rs"]
mod format;
#[path = "common/refusal.rs"]
mod refusal;

use std::ffi::{CString, c_void};
use std::ptr::{null, null_mut};

use aclnn::sim::Session;
use aclnn::{DType, Device, Error, ErrorKind, Layout, QuantDType, Tensor, npu_quantize};
use aclnn_sys as sys;
use common::views::{call, lay, written};
use common::{functions, operators, soc};
use format::{Folder, InvalidCase, Spec, ValidCase};
use refusal::refusal;

const PRODUCTS: [&str; 4] = ["310p", "910b", "910_93", "950"];

/// One vector through each form of the call. `Err` says what went wrong.
fn check(folder: &Folder, case: &ValidCase, device: &Device) -> Result<(), String> {
    let text = |error: Error| format!("{error:?}");
    let expected = &case.expected;
    let bytes = folder.bytes(
        &expected.file,
        &expected.tensor,
        &expected.dtype,
        &expected.shape,
    )?;
    let x_storage = folder.storage(&case.x, device)?;
    let scales_storage = folder.storage(&case.scales, device)?;
    let zero_points_storage = case
        .zero_points
        .as_ref()
        .map(|view| folder.storage(view, device))
        .transpose()?;
    let x = lay(&x_storage, &case.x.shape, &case.x.strides, case.x.offset);
    let scales = lay(
        &scales_storage,
        &case.scales.shape,
        &case.scales.strides,
        case.scales.offset,
    );
    let zero_points = case
        .zero_points
        .as_ref()
        .zip(zero_points_storage.as_ref())
        .map(|(view, storage)| lay(storage, &view.shape, &view.strides, view.offset));
    let same = |form: &str, got: &[u8]| match bytes.iter().zip(got).position(|(a, b)| a != b) {
        _ if got.len() != bytes.len() => Err(format!(
            "{form}: {} bytes, expected {}",
            got.len(),
            bytes.len()
        )),
        Some(byte) => Err(format!(
            "{form}: byte {byte} is {}, expected {}",
            got[byte], bytes[byte]
        )),
        None => Ok(()),
    };

    let call = call(
        &case.dtype,
        case.div_mode,
        case.axis,
        case.round_mode.as_deref(),
        case.sqrt_mode,
    );
    let y = call
        .run(&x, &scales, zero_points.as_ref().map(|z| z as _))
        .map_err(text)?;
    if y.shape() != expected.shape || y.device() != device {
        return Err(format!("{y:?}"));
    }
    same("run", &y.to_bytes().map_err(text)?)?;

    if !case.sqrt_mode && case.round_mode.as_deref().unwrap_or("round") == "round" {
        let dtype: QuantDType = case.dtype.parse().map_err(text)?;
        let y = npu_quantize(
            &x,
            &scales,
            zero_points.as_ref().map(|z| z as _),
            dtype,
            case.axis,
            case.div_mode,
        )
        .map_err(text)?;
        same("npu_quantize", &y.to_bytes().map_err(text)?)?;
    }

    // The place that the case names, else one with gaps everywhere.
    let shape = y.shape().to_vec();
    let (storage_len, strides, offset) = match &case.out_view {
        Some(place) => (place.storage_len, place.strides.clone(), place.offset),
        None => {
            let spread = Layout::contiguous(&shape).map_err(text)?;
            let strides: Vec<usize> = spread.strides().iter().map(|stride| stride * 3).collect();
            (spread.elements() * 3 + 5, strides, 2)
        }
    };
    let size = y.dtype().byte_len(1).ok_or("no size")?;
    let pattern = 0x5a;
    let mut storage = Tensor::from_bytes(
        &vec![pattern; storage_len * size],
        y.dtype(),
        [storage_len],
        device,
    )
    .map_err(text)?;
    let place = storage
        .view_mut()
        .as_strided(&shape, &strides, offset)
        .map_err(text)?;
    let layout = place.layout().clone();
    call.run_into(&x, &scales, zero_points.as_ref().map(|z| z as _), place)
        .map_err(text)?;
    same(
        "run_into",
        &written(&storage.to_bytes().map_err(text)?, &layout, size, pattern)?,
    )
}

#[test]
fn valid_calls_give_the_expected_results_on_every_product() {
    let folder = Folder::open(&common::vectors()).unwrap();
    let (mut wrong, mut calls) = (Vec::new(), 0);
    for product in PRODUCTS {
        let session = Session::start().unwrap();
        let device = session.device(soc(product)).unwrap();
        for case in folder
            .valid
            .iter()
            .filter(|case| case.products.iter().any(|listed| listed == product))
        {
            calls += 1;
            if let Err(problem) = check(&folder, case, &device) {
                wrong.push(format!("{} on {product}: {problem}", case.id));
            }
        }
        drop(device);
        session.finish().unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((folder.valid.len(), calls), (186, 614));
}

#[test]
fn valid_calls_without_ascend_quant_v3() {
    const VARIANT: &str = "without_v3";
    if !common::is_child(VARIANT) {
        let output = common::with_toolkit(VARIANT, "valid_calls_without_ascend_quant_v3");
        let text = common::passed(&output);
        assert!(
            text.contains("calls that only the newer entry point takes"),
            "{text}"
        );
        return;
    }
    let folder = Folder::open(&common::vectors()).unwrap();
    let (mut wrong, mut calls, mut missing, mut unsupported) = (Vec::new(), 0, 0, 0);
    for product in PRODUCTS {
        let session = Session::start().unwrap();
        let device = session.device(soc(product)).unwrap();
        assert!(!device.target().exports("aclnnAscendQuantV3"));
        for case in folder
            .valid
            .iter()
            .filter(|case| case.products.iter().any(|listed| listed == product))
        {
            let result = check(&folder, case, &device);
            // The older entry point is not for Ascend 950, and knows the last axis only.
            let kind = match (case.div_mode, product, case.axis) {
                (false, "950", _) => Some(ErrorKind::UnsupportedProduct),
                (false, _, -2) => Some(ErrorKind::EntryPointMissing),
                _ => None,
            };
            match (kind, result) {
                (None, Ok(())) => calls += 1,
                (Some(kind), Err(problem)) if problem.starts_with(kind.name()) => {
                    missing += usize::from(kind == ErrorKind::EntryPointMissing);
                    unsupported += usize::from(kind == ErrorKind::UnsupportedProduct);
                }
                (kind, result) => wrong.push(format!(
                    "{} on {product}: {result:?}, expected {kind:?}",
                    case.id
                )),
            }
        }
        assert_eq!(session.calls("aclnnAscendQuantV3").unwrap(), 0);
        drop(device);
        session.finish().unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!(
        "{calls} calls, {missing} and {unsupported} calls that only the newer entry point takes"
    );
    assert_eq!(calls + missing + unsupported, 614);
    assert!(
        calls > 300 && missing > 10 && unsupported > 50,
        "{calls} {missing} {unsupported}"
    );
}

/// Refuses the cases that `wanted` picks; gives how many there were. No operator may be asked.
fn refuse(wanted: impl Fn(&InvalidCase) -> bool) -> usize {
    let folder = Folder::open(&common::vectors()).unwrap();
    let (mut wrong, mut refused) = (Vec::new(), 0);
    for product in ["310p", "910b", "910_93", "950", "910", "310b"] {
        let session = Session::start().unwrap();
        let device = session.device(soc(product)).unwrap();
        for case in folder
            .invalid
            .iter()
            .filter(|case| case.product == product && wanted(case))
        {
            refused += 1;
            let expected = &case.expected;
            match refusal(case, &device) {
                None => wrong.push(format!("{}: accepted", case.id)),
                Some(error)
                    if !expected.is(error.kind().name(), error.argument())
                        || error.aclnn_status() != expected.aclnn_status =>
                {
                    wrong.push(format!("{}: {error:?} {:?}", case.id, error.aclnn_status()));
                }
                Some(_) => {}
            }
        }
        assert_eq!(common::calls_of(&session, "aclnn"), 0, "{product}");
        drop(device);
        session.finish().unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    refused
}

#[test]
fn invalid_calls_are_refused_with_their_kind_before_the_device_is_asked() {
    // A RoundMode is never null, so the case of a null one has nothing to call here.
    let refused = refuse(|case| case.entry != "v1" && case.round_mode.is_some());
    assert_eq!(refused, 80);
}

#[test]
fn invalid_calls_without_ascend_quant_v3() {
    const VARIANT: &str = "without_v3";
    if !common::is_child(VARIANT) {
        common::passed(&common::with_toolkit(
            VARIANT,
            "invalid_calls_without_ascend_quant_v3",
        ));
        return;
    }
    assert_eq!(refuse(|case| case.entry == "v1"), 2);
}

/// Descriptors over one block of device memory, made and destroyed through the C interface.
struct Raw {
    block: *mut c_void,
    tensors: Vec<*mut sys::aclTensor>,
}

impl Raw {
    fn new() -> Raw {
        let mut block = null_mut();
        // SAFETY: a context is current.
        let code = unsafe {
            (functions().aclrtMalloc)(
                &mut block,
                1 << 20,
                sys::aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST,
            )
        };
        assert_eq!(code, 0);
        Raw {
            block,
            tensors: Vec::new(),
        }
    }

    fn tensor(&mut self, dtype: DType, shape: &[usize], format: i32) -> *mut sys::aclTensor {
        let shape: Vec<i64> = shape.iter().map(|&size| size as i64).collect();
        let mut strides = vec![1; shape.len()];
        for dim in (1..shape.len()).rev() {
            strides[dim - 1] = strides[dim] * shape[dim];
        }
        // SAFETY: the lists are as long as said.
        let tensor = unsafe {
            (functions().aclCreateTensor)(
                shape.as_ptr(),
                shape.len() as u64,
                sys::aclDataType(dtype.acl()),
                strides.as_ptr(),
                0,
                sys::aclFormat(format),
                shape.as_ptr(),
                shape.len() as u64,
                self.block,
            )
        };
        assert!(!tensor.is_null());
        self.tensors.push(tensor);
        tensor
    }

    fn of(&mut self, spec: Option<&Spec>) -> *mut sys::aclTensor {
        spec.map_or(null_mut(), |spec| {
            let format: aclnn::Format = spec.format.parse().unwrap();
            self.tensor(
                format::dtype(&spec.dtype).unwrap(),
                &spec.shape,
                format.acl(),
            )
        })
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        for &tensor in &self.tensors {
            // SAFETY: no executor refers to it.
            let code = unsafe { (functions().aclDestroyTensor)(tensor) };
            assert_eq!(code, 0);
        }
        // SAFETY: the block came from aclrtMalloc, and no work was queued.
        let code = unsafe { (functions().aclrtFree)(self.block) };
        assert_eq!(code, 0);
    }
}

/// What phase one answers to the call that a case describes, with the output that the front end would make.
fn status(case: &InvalidCase) -> i32 {
    let mut raw = Raw::new();
    let (x, scales, zero_points) = (
        raw.of(case.x.as_ref()),
        raw.of(case.scales.as_ref()),
        raw.of(case.zero_points.as_ref()),
    );
    let dtype: QuantDType = case.dtype.parse().unwrap();
    let out = match &case.out {
        Some(_) => raw.of(case.out.as_ref()),
        None if case.expected.kind == "null_tensor" => null_mut(),
        None => {
            let mut shape = case.x.as_ref().unwrap().shape.clone();
            if let (QuantDType::QUInt4x2, Some(last)) = (dtype, shape.last_mut()) {
                *last = (*last / 8).max(1);
            }
            raw.tensor(dtype.tensor_dtype(), &shape, aclnn::Format::ND.acl())
        }
    };
    let dst_type = dtype.tensor_dtype().acl();
    let round_mode = case
        .round_mode
        .as_ref()
        .map(|name| CString::new(name.as_str()).unwrap());
    let round_mode = round_mode.as_ref().map_or(null(), |name| name.as_ptr());
    let axis = i32::try_from(case.axis).unwrap();
    let (mut size, mut executor) = (0, null_mut());
    // SAFETY: the descriptors are live or null, which phase one checks; size and executor are valid for writes.
    let code = unsafe {
        if case.div_mode {
            let entry = operators().aclnnQuantize.unwrap();
            (entry.get_workspace_size)(
                x,
                scales,
                zero_points,
                sys::aclDataType(dst_type),
                axis,
                out,
                &mut size,
                &mut executor,
            )
        } else if case.entry == "v1" {
            let entry = operators().aclnnAscendQuant.unwrap();
            let prepare = entry.get_workspace_size;
            prepare(
                x,
                scales,
                zero_points,
                case.sqrt_mode,
                round_mode,
                dst_type,
                out,
                &mut size,
                &mut executor,
            )
        } else {
            let entry = operators().aclnnAscendQuantV3.unwrap();
            let prepare = entry.get_workspace_size;
            prepare(
                x,
                scales,
                zero_points,
                case.sqrt_mode,
                round_mode,
                dst_type,
                axis,
                out,
                &mut size,
                &mut executor,
            )
        }
    };
    assert_eq!(executor.is_null(), code != 0, "{}", case.id);
    if !executor.is_null() {
        // SAFETY: the executor is live and never ran.
        let code = unsafe { (functions().aclDestroyAclOpExecutor.unwrap())(executor) };
        assert_eq!(code, 0);
    }
    code
}

#[test]
fn invalid_calls_give_their_status_at_the_c_interface() {
    let folder = Folder::open(&common::vectors()).unwrap();
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for product in ["310p", "910b", "910_93", "950", "910", "310b"] {
        let session = Session::start().unwrap();
        let device = session.device(soc(product)).unwrap();
        // SAFETY: the context is the device's.
        let code = unsafe { (functions().aclrtSetCurrentContext)(device.as_raw_context()) };
        assert_eq!(code, 0);
        for case in folder.invalid.iter().filter(|case| case.product == product) {
            let Some(expected) = case.expected.aclnn_status else {
                continue;
            };
            asked += 1;
            let got = status(case);
            if got != expected {
                wrong.push(format!("{}: {got}, expected {expected}", case.id));
            }
            // SAFETY: the text lives until the next call on this thread.
            let text =
                unsafe { std::ffi::CStr::from_ptr((functions().aclGetRecentErrMsg.unwrap())()) };
            if got == expected && text.is_empty() {
                wrong.push(format!("{}: no reason given", case.id));
            }
        }
        drop(device);
        session.finish().unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((folder.invalid.len(), asked), (83, 77));
}
