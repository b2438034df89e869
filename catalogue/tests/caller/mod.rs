//! Makes arguments, calls, and looks at what was recorded.

use std::collections::{BTreeMap, BTreeSet};

use aclnn::operators::{CommunicatorName, Operator, Views};
use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorKind, Stream, Tensor, TensorView, TensorViewMut};
use serde_json::Value;

/// What is to be recorded of an argument.
pub enum Expected {
    /// A null pointer.
    Null,
    /// The tensor made for this place.
    Tensor(usize),
    /// The list of one tensor made for this place.
    List(usize),
    /// A scalar, an int64.
    Scalar(i64),
    /// A list of one such scalar.
    Scalars(i64),
    /// This text.
    Json(&'static str),
}

/// The operators whose kernels the simulated Atlas has: they check their arguments, and those made here are not theirs.
const OWN_KERNELS: [&str; 112] = [
    "aclnnAbs",
    "aclnnAdd",
    "aclnnAddRmsNorm",
    "aclnnAddmm",
    "aclnnAdds",
    "aclnnAll",
    "aclnnAmax",
    "aclnnAmin",
    "aclnnAny",
    "aclnnApplyRotaryPosEmbV2",
    "aclnnArange",
    "aclnnArgMax",
    "aclnnAscendAntiQuant",
    "aclnnAscendQuant",
    "aclnnAscendQuantV3",
    "aclnnBitwiseAndScalar",
    "aclnnBitwiseAndTensor",
    "aclnnCast",
    "aclnnCat",
    "aclnnCeil",
    "aclnnCos",
    "aclnnCumsum",
    "aclnnDequantBias",
    "aclnnDiv",
    "aclnnDivs",
    "aclnnDynamicQuant",
    "aclnnDynamicQuantV2",
    "aclnnDynamicQuantV3",
    "aclnnDynamicQuantV4",
    "aclnnEmbedding",
    "aclnnEqScalar",
    "aclnnEqTensor",
    "aclnnExp",
    "aclnnFloor",
    "aclnnFusedInferAttentionScoreV3",
    "aclnnFusedInferAttentionScoreV4",
    "aclnnFusedInferAttentionScoreV5",
    "aclnnGather",
    "aclnnGeScalar",
    "aclnnGeTensor",
    "aclnnGelu",
    "aclnnGeluV2",
    "aclnnGroupQuant",
    "aclnnGtScalar",
    "aclnnGtTensor",
    "aclnnIndexSelect",
    "aclnnInplaceAdd",
    "aclnnInplaceAdds",
    "aclnnInplaceCopy",
    "aclnnInplaceDiv",
    "aclnnInplaceDivs",
    "aclnnInplaceFillScalar",
    "aclnnInplaceIndexCopy",
    "aclnnInplaceMaskedFillScalar",
    "aclnnInplaceMul",
    "aclnnInplaceMuls",
    "aclnnInplaceScatterUpdate",
    "aclnnInplaceSub",
    "aclnnInplaceSubs",
    "aclnnIsFinite",
    "aclnnLayerNorm",
    "aclnnLeScalar",
    "aclnnLeTensor",
    "aclnnLogicalAnd",
    "aclnnLogicalNot",
    "aclnnLogicalOr",
    "aclnnLtScalar",
    "aclnnLtTensor",
    "aclnnMaskedSelect",
    "aclnnMatmulAllReduce",
    "aclnnMatmulAllReduceV2",
    "aclnnMatmulAllReduceV3",
    "aclnnMax",
    "aclnnMaximum",
    "aclnnMean",
    "aclnnMin",
    "aclnnMinimum",
    "aclnnMul",
    "aclnnMuls",
    "aclnnNeScalar",
    "aclnnNeTensor",
    "aclnnNeg",
    "aclnnNpuFormatCast",
    "aclnnPermute",
    "aclnnQuantMatmulAllReduce",
    "aclnnQuantMatmulAllReduceV2",
    "aclnnQuantMatmulAllReduceV3",
    "aclnnQuantMatmulAllReduceV4",
    "aclnnQuantMatmulAllReduceV5",
    "aclnnQuantMatmulV3",
    "aclnnQuantMatmulV4",
    "aclnnQuantMatmulV5",
    "aclnnQuantMatmulWeightNz",
    "aclnnQuantize",
    "aclnnReduceSum",
    "aclnnRepeat",
    "aclnnRmsNorm",
    "aclnnRotaryPositionEmbedding",
    "aclnnRsqrt",
    "aclnnScatterPaKvCache",
    "aclnnSigmoid",
    "aclnnSilu",
    "aclnnSin",
    "aclnnSlice",
    "aclnnSoftmax",
    "aclnnSub",
    "aclnnSubs",
    "aclnnSwiGlu",
    "aclnnTanh",
    "aclnnTransMatmulWeight",
    "aclnnTransQuantParamV2",
    "aclnnTransQuantParamV3",
];

/// Operators whose C types changed between releases, which the simulator neither exports nor declares: as `sim/README.md` says.
pub const NOT_EXPORTED: [&str; 5] = [
    "aclnnAlltoAllvQuantGroupedMatMul",
    "aclnnFusedCausalConv1d",
    "aclnnQuantLightningIndexerV2Metadata",
    "aclnnSparseFlashMlaGrad",
    "aclnnTransposeQuantBatchMatMul",
];

/// Arguments by place, each of a shape of its own: 1 and the place and 2.
pub struct Tensors<'a> {
    first: &'a [std::cell::RefCell<Tensor>],
}

/// The shape of a tensor by its place.
fn shape(place: usize) -> [usize; 2] {
    [1, place + 2]
}

impl<'a> Tensors<'a> {
    pub fn input(&self, place: usize) -> TensorView<'a> {
        let pointer = self.first[place].as_ptr();
        // SAFETY: each place is borrowed once in a call, to be read or to be written.
        unsafe { &*pointer }.view()
    }

    pub fn output(&self, place: usize) -> TensorViewMut<'a> {
        let pointer = self.first[place].as_ptr();
        // SAFETY: as for inputs.
        unsafe { &mut *pointer }.view_mut()
    }

    pub fn inputs(&self, place: usize) -> [TensorView<'a>; 1] {
        [self.input(place)]
    }

    pub fn outputs(&self, place: usize) -> [TensorViewMut<'a>; 1] {
        [self.output(place)]
    }
}

pub struct Caller<'s> {
    session: &'s Session,
    stream: Stream,
    tensors: &'static [std::cell::RefCell<Tensor>],
    called: BTreeSet<&'static str>,
    missing: BTreeSet<&'static str>,
    own: BTreeSet<&'static str>,
    /// Of two rounds, that in which arguments are left out that are not in the other.
    pub round: usize,
    /// What phase one was given, by item and round.
    given: BTreeMap<(&'static str, usize), Vec<(String, Value)>>,
    failures: Vec<String>,
}

/// What came of all calls: what reached the simulator, what it does not have, what it computes itself, and what went wrong.
pub struct Outcome {
    pub called: BTreeSet<&'static str>,
    pub missing: BTreeSet<&'static str>,
    pub own: BTreeSet<&'static str>,
    pub failures: Vec<String>,
}

impl<'s> Caller<'s> {
    pub fn new(session: &'s Session, device: &Device) -> Caller<'s> {
        let tensor = |place| {
            let tensor = Tensor::empty(DType::Float32, shape(place), device).expect("memory");
            std::cell::RefCell::new(tensor)
        };
        let tensors: Vec<_> = (0..64).map(tensor).collect();
        session.start_log();
        Caller {
            session,
            stream: device.stream(),
            tensors: Box::leak(tensors.into_boxed_slice()),
            called: BTreeSet::new(),
            missing: BTreeSet::new(),
            own: BTreeSet::new(),
            round: 0,
            given: BTreeMap::new(),
            failures: Vec::new(),
        }
    }

    pub fn tensors(&self, _: usize) -> Tensors<'static> {
        Tensors {
            first: self.tensors,
        }
    }

    /// What is left out in one of the rounds.
    pub fn optional<T>(&self, left_out_in: usize, value: T) -> Option<T> {
        (left_out_in != self.round).then_some(value)
    }

    /// The same of what is to be recorded.
    pub fn or_null(&self, left_out_in: usize, expected: Expected) -> Expected {
        self.optional(left_out_in, expected)
            .unwrap_or(Expected::Null)
    }

    pub fn communicator(&self, number: usize) -> CommunicatorName {
        let name = std::ffi::CString::new(format!("group {number}")).expect("no NUL");
        // SAFETY: the simulated operators look at no communicator.
        unsafe { CommunicatorName::new(&name) }
    }

    pub fn call<'a, 't: 'a, O: Operator>(
        &mut self,
        operator: O,
        operands: O::Operands<Views<'a, 't>>,
        expected: &[(&str, Expected)],
    ) {
        let name = O::DEFINITION.name();
        self.session.start_log();
        // SAFETY: the simulated Atlas fills what is written with a pattern, and looks at nothing.
        let result = unsafe { operator.run_unchecked(&self.stream, operands) };
        let log = self.session.log();
        let own = OWN_KERNELS.contains(&name);
        match result {
            Ok(()) => {}
            Err(error) if own && error.aclnn_status().is_some() => {
                self.own.insert(name);
            }
            Err(error) if error.kind() == ErrorKind::EntryPointMissing => {
                self.missing.insert(name);
                return;
            }
            Err(error) => self.failures.push(format!("{name}: {error}")),
        }
        self.called.insert(name);
        match compare(name, &log, expected) {
            Ok(arguments) => {
                let item = std::any::type_name::<O>();
                let key = (item, self.round);
                if let Some(before) = self.given.insert(key, arguments.clone())
                    && before != arguments
                {
                    let failure =
                        format!("{item}: {arguments:?} was recorded, and before {before:?}");
                    self.failures.push(failure);
                }
            }
            Err(reason) => self.failures.push(format!("{name}: {reason}")),
        }
        let _ = self.stream.synchronize();
    }

    /// What came of all calls.
    pub fn finish(self) -> Outcome {
        let _ = self.stream.synchronize();
        // SAFETY: made from a box by `new`, and no view of it is left.
        drop(unsafe { Box::from_raw(std::ptr::from_ref(self.tensors).cast_mut()) });
        Outcome {
            called: self.called,
            missing: self.missing,
            own: self.own,
            failures: self.failures,
        }
    }
}

/// The arguments of phase one, if they are those expected.
fn compare(
    name: &str,
    log: &[String],
    expected: &[(&str, Expected)],
) -> Result<Vec<(String, Value)>, String> {
    let phase_one = format!("{name}GetWorkspaceSize");
    let line = log
        .iter()
        .find(|line| line.contains(&format!("\"fn\":\"{phase_one}\"")))
        .ok_or("phase one was not called")?;
    let recorded: Recorded = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let names: Vec<&str> = recorded
        .args
        .0
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let wanted: Vec<&str> = expected.iter().map(|(name, _)| *name).collect();
    if names != wanted {
        return Err(format!("{names:?} was recorded, not {wanted:?}"));
    }
    for ((argument, value), (_, expected)) in recorded.args.0.iter().zip(expected) {
        if !is_as_expected(value, expected) {
            return Err(format!("{argument} was recorded as {value}"));
        }
    }
    Ok(recorded.args.0)
}

fn is_as_expected(value: &Value, expected: &Expected) -> bool {
    let is_tensor = |value: &Value, place: usize| {
        let view: Vec<u64> = shape(place).iter().map(|&size| size as u64).collect();
        value["dtype"] == 0 && value["view"] == Value::from(view)
    };
    let is_scalar = |value: &Value, number: i64| {
        let bytes: String = number
            .to_ne_bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        value["dtype"] == 9 && value["bytes"] == bytes
    };
    match expected {
        Expected::Null => value.is_null(),
        Expected::Tensor(place) => is_tensor(value, *place),
        Expected::List(place) => value
            .as_array()
            .is_some_and(|list| list.len() == 1 && is_tensor(&list[0], *place)),
        Expected::Scalar(number) => is_scalar(value, *number),
        Expected::Scalars(number) => value
            .as_array()
            .is_some_and(|list| list.len() == 1 && is_scalar(&list[0], *number)),
        Expected::Json(text) => {
            serde_json::from_str::<Value>(text).is_ok_and(|wanted| wanted == *value)
        }
    }
}

/// A line of the log, its arguments in their order.
#[derive(serde::Deserialize)]
struct Recorded {
    args: Ordered,
}

struct Ordered(Vec<(String, Value)>);

impl<'de> serde::Deserialize<'de> for Ordered {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Ordered, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Ordered;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: serde::de::MapAccess<'de>>(
                self,
                mut map: M,
            ) -> Result<Ordered, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}
