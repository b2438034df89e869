//! The table: what is known of each operator.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::names::{field_name, type_name};

/// `operators.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the table holds more facts than are written")]
pub struct Table {
    pub operators: Vec<Operator>,
    pub helpers: Vec<Helper>,
}

/// An operator in two phases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the table holds more facts than are written")]
pub struct Operator {
    /// Of the second phase.
    pub name: String,
    /// `nn` for `libopapi_nn.so`, or for `libopapi.so` where there is one for all.
    pub library: String,
    pub header: Option<String>,
    pub since: Option<String>,
    /// Whether it may be older than `since`.
    #[serde(default)]
    pub or_earlier: bool,
    pub since_note: Option<String>,
    #[serde(default = "yes")]
    pub released: bool,
    #[serde(default)]
    pub deprecated: bool,
    /// Whether it is the form in place of another operator.
    #[serde(default)]
    pub inplace: bool,
    #[serde(default)]
    pub products: Vec<String>,
    /// Whether no header was there to compare the prototype with.
    #[serde(default)]
    pub never_compared: bool,
    #[serde(default)]
    pub differs_in_header: Vec<String>,
    #[serde(default)]
    pub calls: Exceptions,
    #[serde(default)]
    pub type_changes: Vec<TypeChange>,
    pub parameters: Vec<Parameter>,
}

/// Where a call is not the usual one.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the table holds more facts than are written")]
pub struct Exceptions {
    pub style: Option<String>,
    #[serde(default)]
    pub leaves_unset: Vec<String>,
    #[serde(default)]
    pub blocks_host: bool,
    #[serde(default)]
    pub host_copies: Vec<String>,
    #[serde(default)]
    pub communicator: Vec<String>,
    #[serde(default)]
    pub data_dependent_outputs: Vec<String>,
    pub shape_read_by: Option<String>,
    #[serde(default)]
    pub output_shape_from_values: Vec<String>,
    #[serde(default)]
    pub changes_handles: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub may_change_handles: BTreeMap<String, Vec<String>>,
    pub changes_handles_note: Option<String>,
    #[serde(default)]
    /// By what they are: `seed`, `offset`.
    pub random: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub host_values: Vec<String>,
    #[serde(default)]
    pub delays_stream: bool,
    #[serde(default)]
    pub waits_for_ranks: bool,
    #[serde(default)]
    pub writes_nothing: bool,
    #[serde(default)]
    pub memory_through_addresses: Vec<String>,
    pub max_workspace: Option<String>,
    #[serde(default)]
    pub same_tensor_in_callers: Vec<(String, String)>,
    pub valid_prefix: Option<ValidPrefix>,
    pub note: Option<String>,
}

/// Outputs of which only the beginning means something.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValidPrefix {
    pub counted_by: String,
}

/// A prototype that differs between releases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the table holds more facts than are written")]
pub struct TypeChange {
    pub between: (String, Option<String>),
    pub before: Vec<String>,
    pub after: Vec<String>,
    pub seen_in: (String, String),
    #[serde(default)]
    pub undecidable_by_version: bool,
    pub note: Option<String>,
}

/// A parameter of phase one.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "type")]
    pub type_name: String,
    #[serde(default)]
    pub direction: Direction,
    pub direction_note: Option<String>,
    /// Whether nobody could tell the direction.
    #[serde(default)]
    pub undecided: bool,
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub null_in_callers: bool,
    pub default: Option<serde_json::Value>,
    #[serde(default)]
    pub dtypes: Vec<String>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    #[default]
    In,
    Out,
    InOut,
}

/// An exported function that is no operator in two phases.
#[derive(Deserialize)]
#[allow(dead_code, reason = "the table holds more facts than are written")]
pub struct Helper {
    pub name: String,
}

/// What a parameter is, `const` aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Tensor,
    TensorList,
    Scalar,
    ScalarList,
    IntArray,
    FloatArray,
    BoolArray,
    Text,
    Communicator,
    Int8,
    Int32,
    Int64,
    UInt32,
    UInt64,
    Float,
    Double,
    Bool,
    DataType,
}

impl Kind {
    pub fn is_operand(self) -> bool {
        matches!(self, Kind::Tensor | Kind::TensorList)
    }

    pub fn is_pointer(self) -> bool {
        self.letter() == 'p'
    }

    /// What it is to a C compiler: one letter.
    pub fn letter(self) -> char {
        match self {
            Kind::Int8 => 'c',
            Kind::Int32 | Kind::DataType => 'i',
            Kind::Int64 => 'l',
            Kind::UInt32 => 'v',
            Kind::UInt64 => 'u',
            Kind::Float => 'f',
            Kind::Double => 'd',
            Kind::Bool => 'b',
            _ => 'p',
        }
    }
}

impl Operator {
    pub fn kind(&self, parameter: &Parameter) -> Kind {
        let base = parameter.type_name.trim_end_matches("_mut");
        match base {
            "tensor" => Kind::Tensor,
            "tensor_list" => Kind::TensorList,
            "scalar" => Kind::Scalar,
            "scalar_list" => Kind::ScalarList,
            "int_array" => Kind::IntArray,
            "float_array" => Kind::FloatArray,
            "bool_array" => Kind::BoolArray,
            "string" if self.calls.communicator.contains(&parameter.name) => Kind::Communicator,
            "string" => Kind::Text,
            "int8_t" => Kind::Int8,
            "int" | "int32_t" => Kind::Int32,
            "int64_t" => Kind::Int64,
            "uint32_t" => Kind::UInt32,
            "uint64_t" => Kind::UInt64,
            "float" => Kind::Float,
            "double" => Kind::Double,
            "bool" => Kind::Bool,
            "aclDataType" => Kind::DataType,
            other => panic!(
                "{}: the type {other} of {} is unknown",
                self.name, parameter.name
            ),
        }
    }

    /// `RmsNorm`.
    pub fn item(&self) -> &str {
        type_name(&self.name)
    }

    /// The parameters' types to a C compiler.
    pub fn signature(&self) -> String {
        self.parameters
            .iter()
            .map(|parameter| self.kind(parameter).letter())
            .collect()
    }

    /// Whether phase one may leave the descriptors that it is given changed.
    pub fn changes_descriptors(&self) -> bool {
        !self.calls.changes_handles.is_empty()
            || !self.calls.may_change_handles.is_empty()
            || !self.calls.data_dependent_outputs.is_empty()
    }

    pub fn works_in_phase_one(&self) -> bool {
        self.calls.style.as_deref() == Some("one_phase")
    }
}

impl Parameter {
    /// `const aclTensor*`.
    pub fn c_type(&self) -> String {
        let (base, constant) = match self.type_name.strip_suffix("_mut") {
            Some(base) => (base, ""),
            None => (self.type_name.as_str(), "const "),
        };
        let pointer = match base {
            "tensor" => "aclTensor",
            "tensor_list" => "aclTensorList",
            "scalar" => "aclScalar",
            "scalar_list" => "aclScalarList",
            "int_array" => "aclIntArray",
            "float_array" => "aclFloatArray",
            "bool_array" => "aclBoolArray",
            "string" => "char",
            by_value => return by_value.to_owned(),
        };
        format!("{constant}{pointer} *")
    }
}

/// Refuses a table of which no sound code could be made.
pub fn check(table: &Table) {
    let mut items = BTreeSet::new();
    for operator in &table.operators {
        let name = &operator.name;
        let mut claim =
            |item: String| assert!(items.insert(item.clone()), "two operators would be {item}");
        claim(operator.item().to_owned());
        claim(format!("{}Operands", operator.item()));
        if !operator.calls.same_tensor_in_callers.is_empty() {
            claim(format!("{}SameTensor", operator.item()));
            claim(format!("{}SameTensorOperands", operator.item()));
        }
        let mut fields = BTreeSet::new();
        for parameter in &operator.parameters {
            assert!(
                fields.insert(field_name(&parameter.name)),
                "{name}: {} is there twice",
                parameter.name
            );
            let kind = operator.kind(parameter);
            assert!(
                kind.is_operand() || parameter.direction == Direction::In,
                "{name}: {} is written, and no tensor",
                parameter.name
            );
        }
        let writes = operator
            .parameters
            .iter()
            .any(|parameter| parameter.direction != Direction::In);
        assert!(
            writes != operator.calls.writes_nothing,
            "{name}: it must be said whether it writes a tensor"
        );
        let known = |parameter: &String| {
            operator
                .parameters
                .iter()
                .any(|known| known.name == *parameter)
        };
        let calls = &operator.calls;
        for parameter in calls
            .communicator
            .iter()
            .chain(&calls.data_dependent_outputs)
            .chain(&calls.output_shape_from_values)
            .chain(calls.changes_handles.keys())
            .chain(calls.may_change_handles.keys())
            .chain(calls.random.values().flatten())
            .chain(&calls.host_values)
            .chain(
                calls
                    .same_tensor_in_callers
                    .iter()
                    .flat_map(|(input, output)| [input, output]),
            )
        {
            assert!(known(parameter), "{name}: {parameter} is no parameter");
        }
    }
}

fn yes() -> bool {
    true
}
