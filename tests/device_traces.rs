//! The calls that torch_npu 2.14.0 makes of CANN, and those that this crate makes for the same arguments.
//!
//! `data/torch_npu.jsonl` holds one call of `torch_npu.npu_quantize` a line, with the aclnn calls that were recorded
//! from it over libraries that accept everything. A call matches when the same entry point gets the same data types,
//! view shapes, strides, offsets and attributes, and when neither makes one. Not compared are storage shapes (any that
//! holds the view will do), formats (torch_npu labels tensors by their rank; ND is meant), and the strides of scale and
//! offset for the older entry point, which ignores them: they are packed here.

#![cfg(feature = "sim")]

mod common;

use std::collections::{BTreeSet, HashMap};

use aclnn::sim::Session;
use aclnn::{DType, Device, Error, ErrorKind, QuantDType, Tensor, TensorView, npu_quantize};
use serde_json::Value;

/// Calls that cannot be written in Rust; torch_npu refuses them when they are made.
const REFUSED_BY_TYPES: &[&str] = &["default/no zero_points", "aq_out/str:int8"];

/// Calls on empty tensors: there is nothing to do, so no operator is asked.
fn is_empty(case: &Value) -> bool {
    shape(&case["x"]).contains(&0)
}

/// What refuses a call that torch_npu passes on: the kind of our error, the argument, and the rule.
///
/// The rules are those of the entry points themselves; hicann/ops-nn describes them in
/// `quant/ascend_quant_v2/docs/aclnnAscendQuantV3.md`, `aclnnAscendQuant.md` and `quant/quantize/docs/aclnnQuantize.md`.
type Rule = (ErrorKind, &'static str, &'static str);

const MULTIPLY_DTYPES: Rule = (
    ErrorKind::DTypeCombination,
    "scales",
    "one data type for x, scales and offset unless x is float32",
);
const OFFSET_DTYPE: Rule = (
    ErrorKind::DType,
    "zero_points",
    "an offset of the data types of scales",
);
const X_DTYPE: Rule = (ErrorKind::DType, "x", "float32, float16 and bfloat16 x");
const SCALES_RANK: Rule = (
    ErrorKind::Rank,
    "scales",
    "scales of one dimension or of the rank of x",
);
const SCALES_SHAPE: Rule = (
    ErrorKind::Shape,
    "scales",
    "scales of as many values as x along the axis, or one",
);
const OFFSET_SHAPE: Rule = (
    ErrorKind::Shape,
    "zero_points",
    "an offset of the shape of scales",
);
const AXIS: Rule = (ErrorKind::Value, "axis", "one of the last two axes");
const OUT_DTYPE: Rule = (
    ErrorKind::DType,
    "dtype",
    "int8 and packed int4 on Atlas A2",
);
const RANK: Rule = (ErrorKind::RankTooLarge, "x", "1 to 8 dimensions");
const OLDER_ENTRY_POINT: Rule = (
    ErrorKind::EntryPointMissing,
    "device",
    "the older entry point has no axis",
);
const DIVIDE_DTYPES: Rule = (
    ErrorKind::DTypeCombination,
    "zero_points",
    "zero points of type bfloat16 with bfloat16 scales",
);
const ZERO_POINTS_DTYPE: Rule = (
    ErrorKind::DType,
    "zero_points",
    "zero points of type int8, uint8, int32 or bfloat16",
);

/// Calls that torch_npu passes on and this crate refuses.
const STRICTER: &[(&str, Rule)] = &[
    ("aq_dtype_mix/x=float16,scale=float32", MULTIPLY_DTYPES),
    ("aq_dtype_mix/x=float16,scale=bfloat16", MULTIPLY_DTYPES),
    ("aq_dtype_mix/x=bfloat16,scale=float32", MULTIPLY_DTYPES),
    ("aq_dtype_mix/x=bfloat16,scale=float16", MULTIPLY_DTYPES),
    ("aq_dtype_mix/zp=int8", OFFSET_DTYPE),
    ("aq_dtype_bad/x=int32", X_DTYPE),
    ("aq_scale_shape/[]+zp", SCALES_RANK),
    ("aq_scale_shape/[4, 1]+zp", SCALES_SHAPE),
    ("aq_scale_shape/[4, 8]", SCALES_SHAPE),
    ("aq_scale_shape/[4, 8]+zp", SCALES_SHAPE),
    ("aq_scale_shape/[3]+zp", SCALES_SHAPE),
    ("aq_scale_shape/[1, 1, 8]", SCALES_RANK),
    ("aq_scale_shape/[0]", SCALES_SHAPE),
    ("aq_scale_shape/[0]+zp", SCALES_SHAPE),
    ("aq_scale_shape/scale[8]zp[1]", OFFSET_SHAPE),
    ("aq_scale_shape/scale[1]zp[8]", OFFSET_SHAPE),
    ("aq_axis/-4,scale[8]", AXIS),
    ("aq_axis/-4,int4", AXIS),
    ("aq_axis/-3,scale[8]", AXIS),
    ("aq_axis/-3,scale[1,4,1]", AXIS),
    ("aq_axis/-1,scale[4]", SCALES_SHAPE),
    ("aq_axis/1,scale[4]", SCALES_SHAPE),
    ("aq_axis/2,scale[4]", SCALES_SHAPE),
    ("aq_out/uint8", OUT_DTYPE),
    ("aq_out/float16", OUT_DTYPE),
    ("aq_out/float32", OUT_DTYPE),
    ("aq_out/float8_e4m3fn", OUT_DTYPE),
    ("aq_int4/[2, 1, 1, 2, 1, 1, 1, 1, 8]", RANK),
];

/// Further ones where all entry points are there.
const STRICTER_WITH_ALL: &[(&str, Rule)] = &[
    ("aq_axis/-2,scale[8]", SCALES_SHAPE),
    ("aq_axis/-2,int4", SCALES_SHAPE),
    ("q_dtype/bfloat16", DIVIDE_DTYPES),
    ("q_zp/float16", ZERO_POINTS_DTYPE),
    ("q_zp/int64,quint8", ZERO_POINTS_DTYPE),
    ("q_axis/-2,scale[8]", SCALES_SHAPE),
    ("q_axis/0,scale[8]", SCALES_SHAPE),
    ("q_rank/[2, 1, 1, 1, 1, 1, 1, 2, 8]", RANK),
];

/// Further ones where `aclnnAscendQuantV3` is missing.
const STRICTER_WITHOUT_V3: &[(&str, Rule)] = &[
    ("aq_axis/-2,scale[8]", OLDER_ENTRY_POINT),
    ("aq_axis/-2,scale[4]", OLDER_ENTRY_POINT),
    ("aq_axis/-2,scale[1,4,1]", OLDER_ENTRY_POINT),
    ("aq_axis/-2,int4", OLDER_ENTRY_POINT),
];

fn traces() -> Vec<Value> {
    let text = include_str!("data/torch_npu.jsonl");
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn shape(tensor: &Value) -> Vec<usize> {
    tensor["shape"]
        .as_array()
        .unwrap()
        .iter()
        .map(|size| size.as_u64().unwrap() as usize)
        .collect()
}

/// The storage of a tensor of the trace, laid out so that its view is the trace's.
fn storage(tensor: &Value, npu: &Device) -> Tensor {
    let cpu = Device::cpu();
    let device = if tensor["device"] == "cpu" { &cpu } else { npu };
    let dtype: DType = tensor["dtype"].as_str().unwrap().parse().unwrap();
    let shape = match (tensor["view"].as_str(), shape(tensor).as_slice()) {
        (None, shape) => shape.to_vec(),
        (Some("transpose"), &[rows, columns]) => vec![columns, rows],
        (Some("narrow1"), &[rows, columns]) => vec![rows + 1, columns],
        (Some("expand"), &[_, columns]) => vec![1, columns],
        (Some("permute"), &[a, b, c]) => vec![c, a, b],
        (view, shape) => panic!("{view:?} of {shape:?}"),
    };
    Tensor::zeros(dtype, shape, device).unwrap()
}

fn view<'a>(tensor: &Value, storage: &'a Tensor) -> TensorView<'a> {
    let whole = storage.view();
    match tensor["view"].as_str() {
        None => whole,
        Some("transpose") => whole.transpose(0, 1).unwrap(),
        Some("narrow1") => whole.narrow(0, 1, shape(tensor)[0]).unwrap(),
        Some("expand") => whole.broadcast_to(shape(tensor)).unwrap(),
        Some("permute") => whole.permute([1, 2, 0]).unwrap(),
        Some(other) => panic!("{other}"),
    }
}

/// Makes the call of a trace on the device.
fn make(case: &Value, device: &Device) -> Result<Tensor, Error> {
    let dtype: QuantDType = case["dtype"]
        .as_str()
        .unwrap()
        .trim_start_matches("npu:")
        .parse()?;
    // torch_npu's defaults, where the trace leaves them out.
    let axis = case["axis"].as_i64().unwrap_or(1);
    let div_mode = case["div_mode"].as_bool().unwrap_or(true);
    let x = storage(&case["x"], device);
    let scales = storage(&case["scales"], device);
    let zero_points = case["zero_points"]
        .is_object()
        .then(|| storage(&case["zero_points"], device));
    let zero_points = zero_points
        .as_ref()
        .map(|storage| view(&case["zero_points"], storage));
    npu_quantize(
        view(&case["x"], &x),
        view(&case["scales"], &scales),
        zero_points.as_ref().map(|z| z as _),
        dtype,
        axis,
        div_mode,
    )
}

/// The phase-one calls in a log, as the trace writes them: entry point and arguments.
fn operators(log: &[String]) -> Vec<(String, Value)> {
    let lines = log
        .iter()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines
        .filter_map(|line| {
            let name = line["fn"]
                .as_str()
                .unwrap()
                .strip_suffix("GetWorkspaceSize")?;
            assert_eq!(line["ret"], 0, "{line}");
            Some((name.to_owned(), line["args"].clone()))
        })
        .collect()
}

/// What differs between an argument of torch_npu's and ours.
fn compare_argument(
    name: &str,
    theirs: &Value,
    ours: &Value,
    ignores_strides: bool,
) -> Option<String> {
    if !theirs.is_object() {
        return (theirs != ours).then(|| format!("{name}: {ours}, torch_npu passes {theirs}"));
    }
    let elements = |list: &Value| {
        list.as_array()
            .unwrap()
            .iter()
            .map(|size| size.as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    for field in ["dtype", "view", "stride", "offset"] {
        if field == "stride" && ignores_strides {
            continue;
        }
        if theirs[field] != ours[field] {
            return Some(format!(
                "{name}: {field} {}, torch_npu passes {}",
                ours[field], theirs[field]
            ));
        }
    }
    let end = ours["offset"].as_i64().unwrap()
        + 1
        + elements(&ours["view"])
            .iter()
            .zip(elements(&ours["stride"]))
            .map(|(size, stride)| (size - 1) * stride)
            .sum::<i64>();
    let stored: i64 = elements(&ours["storage"]).iter().product();
    (stored < end).then(|| {
        format!(
            "{name}: a storage of {stored} elements does not hold the view, which ends at {end}"
        )
    })
}

/// What differs between the calls of CANN that torch_npu made for a trace and ours.
fn compare(case: &Value, ours: &[(String, Value)], y: &Tensor) -> Option<String> {
    let theirs = case["kernels"].as_array().unwrap();
    let outcome = &case["outcome"];
    if outcome["error"].is_null() {
        let dtype: DType = outcome["dtype"].as_str().unwrap().parse().unwrap();
        if (shape(outcome).as_slice(), dtype) != (y.shape(), y.dtype()) {
            return Some(format!("the result is {y:?}, torch_npu's {outcome}"));
        }
    }
    if is_empty(case) {
        return (!ours.is_empty()).then(|| format!("{} calls for nothing", ours.len()));
    }
    if theirs.len() != ours.len() {
        return Some(format!(
            "{} calls, torch_npu makes {}",
            ours.len(),
            theirs.len()
        ));
    }
    for (theirs, (entry_point, arguments)) in theirs.iter().zip(ours) {
        if theirs["fn"] != entry_point.as_str() {
            return Some(format!("{entry_point}, torch_npu calls {}", theirs["fn"]));
        }
        let (theirs, ours) = (
            theirs["args"].as_object().unwrap(),
            arguments.as_object().unwrap(),
        );
        let names = |arguments: &serde_json::Map<String, Value>| {
            let mut names: Vec<String> = arguments.keys().cloned().collect();
            names.sort();
            names
        };
        if names(theirs) != names(ours) {
            return Some(format!(
                "arguments {:?}, torch_npu's are {:?}",
                names(ours),
                names(theirs)
            ));
        }
        for (name, value) in theirs {
            let ignores_strides =
                entry_point == "aclnnAscendQuant" && matches!(name.as_str(), "scale" | "offset");
            if let Some(difference) = compare_argument(name, value, &ours[name], ignores_strides) {
                return Some(difference);
            }
        }
    }
    None
}

/// Makes all calls of one library's traces and counts: matched, stricter, differs.
fn hold(library: &str) -> [usize; 3] {
    let session = Session::start().unwrap();
    let (mut matched, mut stricter, mut differs) = (0, Vec::new(), Vec::new());
    let further = if library == "all" {
        STRICTER_WITH_ALL
    } else {
        STRICTER_WITHOUT_V3
    };
    let listed: HashMap<&str, Rule> = STRICTER.iter().chain(further).copied().collect();
    let mut unused: BTreeSet<&str> = listed.keys().copied().collect();
    for case in traces().iter().filter(|case| case["library"] == library) {
        let name = case["name"].as_str().unwrap();
        if REFUSED_BY_TYPES.contains(&name) {
            assert!(case["kernels"].as_array().unwrap().is_empty(), "{name}");
            matched += 1;
            continue;
        }
        let device = common::a2(&session);
        // A plan of an earlier call would spare this one its phase one.
        device.stream().set_plan_cache_capacity(0);
        session.start_log();
        let result = make(case, &device);
        let ours = operators(&session.log());
        let refuses =
            !case["outcome"]["error"].is_null() && case["kernels"].as_array().unwrap().is_empty();
        match (result, listed.get(name)) {
            (Ok(_), _) if name == "q_place/all=cpu" && ours.is_empty() => matched += 1,
            (Ok(y), None) => match compare(case, &ours, &y) {
                None => matched += 1,
                Some(difference) => differs.push(format!("{name}: {difference}")),
            },
            (Ok(_), Some(_)) => differs.push(format!("{name}: accepted")),
            (Err(_), None) if refuses && ours.is_empty() => matched += 1,
            (Err(error), Some(&(kind, argument, rule)))
                if ours.is_empty()
                    && (error.kind(), error.argument()) == (kind, Some(argument)) =>
            {
                unused.remove(name);
                stricter.push(format!("{name}: {error} [{rule}]"));
            }
            (Err(error), _) => differs.push(format!("{name}: {error:?}")),
        }
    }
    session.finish().unwrap();
    println!(
        "matched {matched}, stricter {}, differs {}",
        stricter.len(),
        differs.len()
    );
    println!("{}", stricter.join("\n"));
    assert!(differs.is_empty(), "{}", differs.join("\n"));
    assert!(
        unused.is_empty(),
        "listed as stricter and not found: {unused:?}"
    );
    [matched, stricter.len(), differs.len()]
}

#[test]
fn calls_are_those_of_torch_npu() {
    assert_eq!(hold("all"), [49, 36, 0]);
}

#[test]
fn calls_are_those_of_torch_npu_without_ascend_quant_v3() {
    const VARIANT: &str = "without_v3";
    if !common::is_child(VARIANT) {
        let output = common::with_toolkit(
            VARIANT,
            "calls_are_those_of_torch_npu_without_ascend_quant_v3",
        );
        print!("{}", common::passed(&output));
        return;
    }
    assert_eq!(hold("without aclnnAscendQuantV3"), [22, 32, 0]);
}
