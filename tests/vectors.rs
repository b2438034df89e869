//! Every test vector through every form of the call.

#[allow(dead_code)]
#[path = "../examples/conformance/format.rs"]
mod format;
#[path = "common/refusal.rs"]
mod refusal;
#[path = "common/views.rs"]
mod views;

use std::path::Path;

use aclnn::{Device, EntryPoints, Error, Layout, QuantDType, Target, Tensor, npu_quantize};
use format::{Folder, InvalidCase, ValidCase, View};
use refusal::refusal;
use views::{call, lay, soc, written};

fn vectors() -> Folder {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/vectors");
    Folder::open(&path).unwrap()
}

fn check(folder: &Folder, case: &ValidCase, device: &Device) -> Result<(), String> {
    let expected = &case.expected;
    let bytes = folder.bytes(
        &expected.file,
        &expected.tensor,
        &expected.dtype,
        &expected.shape,
    )?;
    let x_storage = folder.storage(&case.x, device)?;
    let scales_storage = folder.storage(&case.scales, device)?;
    let zero_points = case.zero_points.as_ref();
    let zero_points_storage = zero_points
        .map(|view| folder.storage(view, device))
        .transpose()?;
    let over = |storage, view: &View| lay(storage, &view.shape, &view.strides, view.offset);
    let x = over(&x_storage, &case.x);
    let scales = over(&scales_storage, &case.scales);
    let zero_points = zero_points
        .zip(zero_points_storage.as_ref())
        .map(|(view, storage)| over(storage, view));
    let text = |error: Error| format!("{error:?}");
    let same = |form: &str, got: &[u8]| match bytes.iter().zip(got).position(|(a, b)| a != b) {
        _ if got.len() != bytes.len() => Err(format!("{form}: {} bytes", got.len())),
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
    if y.shape() != expected.shape {
        return Err(format!("shape {:?}", y.shape()));
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
        );
        same("npu_quantize", &y.map_err(text)?.to_bytes().map_err(text)?)?;
    }

    let mut plan = call
        .plan(device, &x, &scales, zero_points.as_ref().map(|z| z as _))
        .map_err(text)?;
    if let Some(axis) = case.resolved_axis
        && scales.layout().elements() > 1
        && plan.request().axis() != axis
    {
        return Err(format!("axis {}", plan.request().axis()));
    }
    let mut y = Tensor::zeros(plan.output().dtype, plan.output().shape(), device).map_err(text)?;
    for _ in 0..2 {
        plan.run(
            &device.stream(),
            &x,
            &scales,
            zero_points.as_ref().map(|z| z as _),
            &mut y,
        )
        .map_err(text)?;
        same("plan.run", &y.to_bytes().map_err(text)?)?;
    }

    // The place that the case names, else one with gaps everywhere.
    let shape = plan.output().shape().to_vec();
    let (storage_len, strides, offset) = match &case.out_view {
        Some(place) => (place.storage_len, place.strides.clone(), place.offset),
        None => {
            let spread = Layout::contiguous(&shape).map_err(text)?;
            let strides: Vec<usize> = spread.strides().iter().map(|stride| stride * 3).collect();
            (spread.elements() * 3 + 5, strides, 2)
        }
    };
    let dtype = plan.output().dtype;
    let size = dtype.byte_len(1).ok_or("no size")?;
    for pattern in [0xa5, 0x5a] {
        let before = vec![pattern; storage_len * size];
        let mut storage =
            Tensor::from_bytes(&before, dtype, [storage_len], device).map_err(text)?;
        let place = storage
            .view_mut()
            .as_strided(&shape, &strides, offset)
            .map_err(text)?;
        let layout = place.layout().clone();
        call.run_into(&x, &scales, zero_points.as_ref().map(|z| z as _), place)
            .map_err(text)?;
        let after = storage.to_bytes().map_err(text)?;
        same("run_into", &written(&after, &layout, size, pattern)?)?;
    }
    Ok(())
}

#[test]
fn valid_calls_on_every_product_that_takes_them() {
    let folder = vectors();
    let mut wrong = Vec::new();
    let mut calls = 0;
    for case in &folder.valid {
        for product in &case.products {
            calls += 1;
            if let Err(problem) = check(&folder, case, &Device::cpu_as(soc(product))) {
                wrong.push(format!("{} on {product}: {problem}", case.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((folder.valid.len(), calls), (186, 614));
}

#[test]
fn products_that_a_case_does_not_list_refuse_it() {
    let folder = vectors();
    let mut refused = 0;
    for case in &folder.valid {
        for product in ["310p", "910b", "910_93", "950"] {
            // Ascend 950 takes sqrt mode too; it is not listed because it multiplies in another order.
            if case.sqrt_mode || case.products.iter().any(|listed| listed == product) {
                continue;
            }
            let problem = check(&folder, case, &Device::cpu_as(soc(product))).unwrap_err();
            let starts = ["dtype: ", "value: axis "];
            assert!(
                starts.iter().any(|start| problem.starts_with(start)),
                "{} on {product}: {problem}",
                case.id
            );
            refused += 1;
        }
    }
    assert!(refused > 100, "{refused}");
}

fn device_of(case: &InvalidCase) -> Device {
    let entry_points = match case.entry.as_str() {
        "v1" => EntryPoints::ALL.without("aclnnAscendQuantV3"),
        "v3" => EntryPoints::ALL.without("aclnnAscendQuant"),
        _ => EntryPoints::ALL,
    };
    Device::cpu_as(Target::new(soc(&case.product)).with_entry_points(entry_points))
}

#[test]
fn calls_to_refuse() {
    let folder = vectors();
    let mut wrong = Vec::new();
    for case in &folder.invalid {
        if case.round_mode.is_none() {
            // The null round mode: a RoundMode is never null, so there is nothing to call.
            assert_eq!(case.id, "round_null");
            continue;
        }
        let expected = &case.expected;
        let Some(error) = refusal(case, &device_of(case)) else {
            wrong.push(format!("{}: accepted", case.id));
            continue;
        };
        let is_it = expected.is(error.kind().name(), error.argument());
        if !is_it || error.aclnn_status() != expected.aclnn_status {
            wrong.push(format!("{}: {error:?} {:?}", case.id, error.aclnn_status()));
        }
        if error.to_string().lines().count() != 1 || error.argument().is_none() {
            wrong.push(format!("{}: {error}", case.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(folder.invalid.len(), 83);
}
