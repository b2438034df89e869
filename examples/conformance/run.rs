//! One call: made, and held against what its case says.

use aclnn::{
    AsTensorView, DType, Device, EntryPoints, Error, Format, Layout, ProductFamily, QuantDType,
    Quantize, Result, RoundMode, Soc, Target, Tensor, TensorSpec, TensorView, npu_quantize,
};

use crate::format::{Folder, InvalidCase, OutView, Spec, ValidCase, View, dtype, elements};

/// What became of a call.
pub enum Outcome {
    Passed,
    /// Why it is wrong.
    Failed(String),
    /// Why it could not be made.
    Skipped(String),
    /// Not on the CPU: how it differs where it may.
    Differs(String),
}

use Outcome::{Differs, Failed, Passed, Skipped};

/// The product that a case means by a name.
pub fn soc(product: &str) -> Result<Soc> {
    match product.to_ascii_lowercase().as_str() {
        "910b" => "a2",
        "910_93" => "a3",
        "910" => "Ascend910A",
        "310b" => "Ascend310B1",
        _ => product,
    }
    .parse()
}

/// The operator's axis for an axis of torch_npu's: in multiply mode all above -2 is the last.
fn operator_axis(axis: i64, div_mode: bool) -> i64 {
    if div_mode { axis } else { axis.min(-1) }
}

fn builder(dtype: QuantDType, div_mode: bool) -> Quantize {
    if div_mode {
        Quantize::divide(dtype)
    } else {
        Quantize::multiply(dtype)
    }
}

/// Makes a valid call on a device. `Err` is input that cannot be used.
pub fn valid(folder: &Folder, case: &ValidCase, device: &Device) -> Result<Outcome, String> {
    let quant_dtype: QuantDType = match case.dtype.parse() {
        Ok(dtype) => dtype,
        Err(error) => return Ok(Skipped(format!("dtype: {error}"))),
    };
    let round_mode: RoundMode = match case.round_mode.as_deref().unwrap_or("round").parse() {
        Ok(round_mode) => round_mode,
        Err(error) => return Ok(Failed(format!("refused: {error}"))),
    };
    let expected = folder.expected(&case.expected)?;
    let x_storage = folder.storage(&case.x, device)?;
    let scales_storage = folder.storage(&case.scales, device)?;
    let zero_points_storage = match &case.zero_points {
        Some(view) => Some(folder.storage(view, device)?),
        None => None,
    };
    let x = lay(&x_storage, &case.x)?;
    let scales = lay(&scales_storage, &case.scales)?;
    let zero_points = match (&zero_points_storage, &case.zero_points) {
        (Some(storage), Some(view)) => Some(lay(storage, view)?),
        _ => None,
    };
    // In multiply mode torch's int32 is taken only with an output of that type.
    let int32_words =
        !case.div_mode && matches!(quant_dtype, QuantDType::Int32 | QuantDType::QInt32);
    let call = builder(quant_dtype, case.div_mode)
        .axis(operator_axis(case.axis, case.div_mode))
        .round_mode(round_mode)
        .sqrt_mode(case.sqrt_mode);
    if let Some(problem) = axis_differs(case, &call, &x, &scales, zero_points.as_ref(), device) {
        return Ok(Failed(problem));
    }
    let plain = round_mode == RoundMode::Round && !case.sqrt_mode;
    let allocated = match &case.out_view {
        Some(_) => None,
        None if int32_words => None,
        None if plain => Some(npu_quantize(
            x.clone(),
            scales.clone(),
            zero_points.as_ref().map(|z| z as _),
            quant_dtype,
            case.axis,
            case.div_mode,
        )),
        None => Some(call.run(
            x.clone(),
            scales.clone(),
            zero_points.as_ref().map(|z| z as _),
        )),
    };
    let (shape, got, output_dtype) = match allocated {
        Some(Ok(y)) => {
            let bytes = y.to_bytes().map_err(|error| error.to_string())?;
            (y.shape().to_vec(), bytes, y.dtype())
        }
        Some(Err(error)) => return Ok(Failed(format!("refused: {error:?}"))),
        None => {
            let contiguous;
            let place = match &case.out_view {
                Some(place) => place,
                None => {
                    contiguous = contiguous_place(&case.expected.shape)?;
                    &contiguous
                }
            };
            let output_dtype = quant_dtype.tensor_dtype();
            let run = |pattern| {
                into_place(place, output_dtype, pattern, device, |y| {
                    call.run_into(
                        x.clone(),
                        scales.clone(),
                        zero_points.as_ref().map(|z| z as _),
                        y,
                    )
                })
            };
            // With two patterns around it no element can look written, or untouched, by chance.
            let (first, second) = match (run(0xa5)?, run(0x5a)?) {
                (Ok(first), Ok(second)) => (first, second),
                (Err(problem), _) | (_, Err(problem)) => return Ok(Failed(problem)),
            };
            if first != second {
                return Ok(Failed(
                    "the result depends on what the output held before".to_owned(),
                ));
            }
            (place.shape.clone(), first, output_dtype)
        }
    };
    // Packed int4 is compared value by value, in whichever of its two forms it comes.
    let packed = !case.div_mode && matches!(output_dtype, DType::Int32 | DType::Int4);
    let unpacked_shape = |shape: &[usize], per_item: usize| {
        let mut shape = shape.to_vec();
        if let Some(last) = shape.last_mut() {
            *last *= per_item;
        }
        shape
    };
    let (got_per_item, expected_per_item) = match (packed, case.expected.dtype.as_str()) {
        (false, _) => (1, 1),
        (true, stored) => (
            if output_dtype == DType::Int32 { 8 } else { 1 },
            match stored {
                "I32" => 8,
                "U8" => 2,
                _ => 1,
            },
        ),
    };
    let got_shape = unpacked_shape(&shape, got_per_item);
    let expected_shape = unpacked_shape(&case.expected.shape, expected_per_item);
    if got_shape != expected_shape {
        return Ok(Failed(format!(
            "shape {got_shape:?}, expected {expected_shape:?}"
        )));
    }
    let compared = if packed { DType::Int4 } else { output_dtype };
    let mut got = elements(&got, compared)
        .ok_or_else(|| format!("{}: results of {compared} cannot be compared", case.id))?;
    got.truncate(got_shape.iter().product());
    Ok(compare(case, &got, &expected, &got_shape, compared, device))
}

fn compare(
    case: &ValidCase,
    got: &[i64],
    expected: &[i64],
    shape: &[usize],
    dtype: DType,
    device: &Device,
) -> Outcome {
    if got.len() > expected.len() {
        return Failed(format!(
            "{} elements, expected {}",
            got.len(),
            expected.len()
        ));
    }
    let mut differing = (0..got.len()).filter(|&element| got[element] != expected[element]);
    let Some(first) = differing.next() else {
        return Passed;
    };
    let others = match differing.count() {
        0 => String::new(),
        more => format!(", and {more} more differ"),
    };
    let problem = format!(
        "element {:?} is {}, expected {}{others}",
        index_of(first, shape),
        show(got[first], dtype),
        show(expected[first], dtype),
    );
    let one_step = got.iter().zip(expected).all(|(a, b)| (a - b).abs() <= 1);
    let only_hardware_knows =
        case.confidence.as_deref() == Some("uncertain") || (case.div_mode && one_step);
    // The product multiplies the scale by itself first, and its simulation too; the CPU does not.
    let other_order =
        case.sqrt_mode && device.target().soc().family() == Some(ProductFamily::Ascend950);
    if (is_hardware(device) && only_hardware_knows) || (!device.is_cpu() && other_order) {
        Differs(problem)
    } else {
        Failed(problem)
    }
}

/// Whether this is a real Atlas: the simulated one computes as the CPU does, and has no excuse.
pub fn is_hardware(device: &Device) -> bool {
    !device.is_cpu() && !device.to_string().starts_with("sim")
}

/// Whether the axis is resolved to another than the case says. With one scale there is none to speak of.
fn axis_differs(
    case: &ValidCase,
    call: &Quantize,
    x: &TensorView<'_>,
    scales: &TensorView<'_>,
    zero_points: Option<&TensorView<'_>>,
    device: &Device,
) -> Option<String> {
    let expected = case
        .resolved_axis
        .filter(|_| scales.layout().elements() > 1)?;
    let mut request = call.request(x.spec(), scales.spec(), zero_points.map(|z| z.spec()));
    let output_dtype = request.dtype.tensor_dtype();
    if let (false, DType::Int32) = (case.div_mode, output_dtype) {
        request.output = TensorSpec::contiguous(output_dtype, &case.expected.shape).ok();
    }
    // What is refused shows in the call itself.
    let valid = request.validate(device.target()).ok()?;
    (valid.axis() != expected).then(|| {
        format!(
            "axis {} is taken as {}, expected {expected}",
            case.axis,
            valid.axis()
        )
    })
}

fn lay<'a>(storage: &'a Tensor, view: &View) -> Result<TensorView<'a>, String> {
    storage
        .view()
        .as_strided(&view.shape, &view.strides, view.offset)
        .map_err(|error| format!("tensor {}: {error}", view.tensor))
}

fn contiguous_place(shape: &[usize]) -> Result<OutView, String> {
    let layout = Layout::contiguous(shape).map_err(|error| error.to_string())?;
    Ok(OutView {
        storage_len: layout.elements(),
        shape: shape.to_vec(),
        strides: layout.strides().to_vec(),
        offset: 0,
    })
}

/// Runs a call into a strided place inside storage filled with a pattern. Gives the written bytes in
/// logical order, or what is wrong. The outer `Err` is a place that cannot be made.
fn into_place(
    place: &OutView,
    dtype: DType,
    pattern: u8,
    device: &Device,
    run: impl FnOnce(aclnn::TensorViewMut<'_>) -> Result<()>,
) -> Result<Result<Vec<u8>, String>, String> {
    let text = |error: Error| error.to_string();
    let bytes = dtype
        .byte_len(place.storage_len)
        .ok_or("out_view is larger than memory")?;
    let before = vec![pattern; bytes];
    let mut storage =
        Tensor::from_bytes(&before, dtype, [place.storage_len], device).map_err(text)?;
    let y = storage
        .view_mut()
        .as_strided(&place.shape, &place.strides, place.offset)
        .map_err(|error| format!("out_view: {error}"))?;
    let layout = y.layout().clone();
    if let Err(error) = run(y) {
        return Ok(Err(format!("refused: {error:?}")));
    }
    let after = storage.to_bytes().map_err(text)?;
    let (Some(before), Some(after)) = (elements(&before, dtype), elements(&after, dtype)) else {
        return Err(format!("outputs of {dtype} cannot be compared"));
    };
    let positions = positions(&layout);
    let mut inside = vec![false; before.len()];
    for &position in &positions {
        inside[position] = true;
    }
    if let Some(position) = (0..before.len()).find(|&p| !inside[p] && before[p] != after[p]) {
        return Ok(Err(format!(
            "element {position} of the storage lies outside the output view and was written: {}, before {}",
            after[position], before[position]
        )));
    }
    // Codes and int4 values are put together again as bytes, as a contiguous result has them.
    let written: Vec<i64> = positions.iter().map(|&position| after[position]).collect();
    let bytes = match dtype {
        DType::Int4 => written
            .chunks(2)
            .map(|pair| (pair[0] & 0xf | (pair.get(1).unwrap_or(&0) & 0xf) << 4) as u8)
            .collect(),
        DType::Int32 => written
            .iter()
            .flat_map(|&value| (value as i32).to_le_bytes())
            .collect(),
        _ => written.iter().map(|&value| value as u8).collect(),
    };
    Ok(Ok(bytes))
}

/// Where the elements of a layout lie, in logical order.
fn positions(layout: &Layout) -> Vec<usize> {
    (0..layout.elements())
        .map(|element| {
            let index = index_of(element, layout.shape());
            let steps = index.iter().zip(layout.strides());
            layout.offset() + steps.map(|(index, stride)| index * stride).sum::<usize>()
        })
        .collect()
}

fn index_of(mut element: usize, shape: &[usize]) -> Vec<usize> {
    let mut index: Vec<usize> = shape
        .iter()
        .rev()
        .map(|&size| {
            let here = element % size;
            element /= size;
            here
        })
        .collect();
    index.reverse();
    index
}

fn show(value: i64, dtype: DType) -> String {
    match dtype {
        DType::Float8E4M3FN | DType::Float8E5M2 | DType::HiFloat8 => format!("{value:#04x}"),
        _ => value.to_string(),
    }
}

/// Makes a call that has to be refused. `Err` is input that cannot be used.
pub fn invalid(case: &InvalidCase, device: &Device) -> Result<Outcome, String> {
    let needs_null = |argument: &str| {
        Ok(Skipped(format!(
            "{argument} is null, which safe Rust cannot say"
        )))
    };
    let quant_dtype: QuantDType = match case.dtype.parse() {
        Ok(dtype) => dtype,
        Err(error) => return Ok(Skipped(format!("dtype: {error}"))),
    };
    let (Some(x), Some(scales)) = (&case.x, &case.scales) else {
        return needs_null(if case.x.is_none() { "x" } else { "scales" });
    };
    if case.out.is_none() && case.expected.kind == "null_tensor" {
        return needs_null("out");
    }
    let named = case.round_mode.as_deref().map(str::parse::<RoundMode>);
    let round_mode = match &named {
        Some(Ok(round_mode)) => *round_mode,
        _ => RoundMode::Round,
    };
    let axis = if case.level == "op" {
        case.axis
    } else {
        operator_axis(case.axis, case.div_mode)
    };
    let call = builder(quant_dtype, case.div_mode)
        .axis(axis)
        .round_mode(round_mode)
        .sqrt_mode(case.sqrt_mode);
    let plain =
        matches!(named, Some(Ok(RoundMode::Round))) && !case.sqrt_mode && case.out.is_none();
    // A device has the entry points that it has; others can only be checked for.
    let entry_points = match case.entry.as_str() {
        "v1" => EntryPoints::ALL.without("aclnnAscendQuantV3"),
        "v3" => EntryPoints::ALL.without("aclnnAscendQuant"),
        _ => device.target().entry_points().clone(),
    };
    let same_device = entry_points == *device.target().entry_points();
    let target = device.target().clone().with_entry_points(entry_points);
    let device = if device.is_cpu() && !same_device {
        &Device::cpu_as(target.clone())
    } else {
        device
    };
    let only_check = !device.is_cpu() && !same_device;
    let tensors = [
        Some(x),
        Some(scales),
        case.zero_points.as_ref(),
        case.out.as_ref(),
    ];
    let mut made = Vec::new();
    for spec in tensors {
        made.push(match spec.filter(|_| !only_check) {
            Some(spec) => tensor(spec, device)?,
            None => None,
        });
    }
    let all_made = tensors
        .iter()
        .zip(&made)
        .all(|(spec, tensor)| spec.is_some() == tensor.is_some());
    let result = if all_made && let [Some(x), Some(scales), zero_points, out] = made.as_mut_slice()
    {
        let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
        match out {
            Some(out) => call.run_into(&*x, &*scales, zero_points, out),
            None if plain && case.level != "op" => npu_quantize(
                &*x,
                &*scales,
                zero_points,
                quant_dtype,
                case.axis,
                case.div_mode,
            )
            .map(drop),
            None => call.run(&*x, &*scales, zero_points).map(drop),
        }
    } else {
        check(&call, case, x, scales, &target)?
    };
    let result = match (result, named) {
        // A round mode that has no name here is the last thing that is looked at.
        (Ok(()), None) => {
            return Ok(Skipped(
                "round_mode is null, which safe Rust cannot say".to_owned(),
            ));
        }
        (Ok(()), Some(Err(error))) => Err(error),
        (result, _) => result,
    };
    Ok(refusal(case, result))
}

/// Checks a call of which not every tensor can be made: of types without a size, say.
fn check(
    call: &Quantize,
    case: &InvalidCase,
    x: &Spec,
    scales: &Spec,
    target: &Target,
) -> Result<Result<()>, String> {
    let optional = |spec: &Option<Spec>| spec.as_ref().map(tensor_spec).transpose();
    let mut request = call.request(
        tensor_spec(x)?,
        tensor_spec(scales)?,
        optional(&case.zero_points)?,
    );
    request.output = optional(&case.out)?;
    Ok(request.validate(target).map(drop))
}

fn refusal(case: &InvalidCase, result: Result<()>) -> Outcome {
    let expected = &case.expected;
    let status =
        |status: Option<i32>| status.map_or("none".to_owned(), |status| status.to_string());
    let Err(error) = result else {
        return Failed(format!("accepted, expected {}", expected.kind));
    };
    if !expected.is(error.kind().name(), error.argument()) {
        return Failed(format!(
            "kind {} of {}, expected {} ({error})",
            error.kind(),
            error.argument().unwrap_or("no argument"),
            expected.kind
        ));
    }
    if error.aclnn_status() != expected.aclnn_status {
        return Failed(format!(
            "aclnn status {}, expected {} ({error})",
            status(error.aclnn_status()),
            status(expected.aclnn_status)
        ));
    }
    Passed
}

fn format(spec: &Spec) -> Result<Format, String> {
    spec.format
        .parse()
        .map_err(|error: Error| error.to_string())
}

/// A tensor of zeros; `None` when there can be no such tensor.
fn tensor(spec: &Spec, device: &Device) -> Result<Option<Tensor>, String> {
    let made = Tensor::zeros(dtype(&spec.dtype)?, &spec.shape, device).ok();
    let format = format(spec)?;
    Ok(made.map(|tensor| tensor.with_format(format)))
}

fn tensor_spec(spec: &Spec) -> Result<TensorSpec, String> {
    let mut tensor = TensorSpec::contiguous(dtype(&spec.dtype)?, &spec.shape)
        .map_err(|error| error.to_string())?;
    tensor.format = format(spec)?;
    Ok(tensor)
}
