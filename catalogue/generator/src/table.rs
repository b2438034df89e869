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

impl Table {
    /// The names of the libraries.
    pub fn libraries(&self) -> BTreeSet<&str> {
        let operators = self.operators.iter();
        operators
            .map(|operator| operator.library.as_str())
            .collect()
    }

    /// The operators of one of them.
    pub fn operators_of(&self, library: &str) -> impl Iterator<Item = &Operator> {
        (self.operators.iter()).filter(move |operator| operator.library == library)
    }
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
    pub before: Vec<Declaration>,
    pub after: Vec<Declaration>,
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
    pub c_type: CType,
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

/// A parameter as C declares it: `aclTensor* x`.
#[derive(Deserialize, Clone)]
#[serde(try_from = "String")]
pub struct Declaration {
    pub base: Base,
    pub name: String,
}

impl TryFrom<String> for Declaration {
    type Error = String;

    fn try_from(text: String) -> Result<Declaration, String> {
        let (base, name) = text
            .rsplit_once(' ')
            .ok_or_else(|| format!("{text:?} declares no parameter"))?;
        let base = base.trim_end_matches('*').trim();
        let base = Base::all()
            .find(|known| known.c_name() == base)
            .ok_or_else(|| format!("{text:?}: the type {base} is unknown"))?;
        Ok(Declaration {
            base,
            name: name.to_owned(),
        })
    }
}

/// An exported function that is no operator in two phases.
#[derive(Deserialize)]
#[allow(dead_code, reason = "the table holds more facts than are written")]
pub struct Helper {
    pub name: String,
    pub header: Option<String>,
    #[serde(default)]
    pub returns: String,
    /// A list, or a sentence that says whose they are.
    #[serde(default)]
    pub parameters: serde_json::Value,
}

impl Helper {
    /// Types and names of its parameters, where the table lists them.
    pub fn list(&self) -> Option<Vec<(String, String)>> {
        let text =
            |parameter: &serde_json::Value, key| Some(parameter.get(key)?.as_str()?.to_owned());
        let parameters = self.parameters.as_array()?.iter();
        parameters
            .map(|parameter| Some((text(parameter, "type")?, text(parameter, "name")?)))
            .collect()
    }
}

/// A parameter's type.
#[derive(Deserialize, Clone, Copy)]
#[serde(try_from = "String")]
pub struct CType {
    pub base: Base,
    /// Whether what it points to is not `const`.
    pub mutable: bool,
}

impl TryFrom<String> for CType {
    type Error = String;

    fn try_from(text: String) -> Result<CType, String> {
        let (name, mutable) = match text.strip_suffix("_mut") {
            Some(name) => (name, true),
            None => (text.as_str(), false),
        };
        let base = Base::all().find(|known| known.table_name() == name);
        let base = base.ok_or_else(|| format!("the type {text} is unknown"))?;
        Ok(CType { base, mutable })
    }
}

impl CType {
    /// `const aclTensor *`.
    pub fn declared(self) -> String {
        let name = self.base.c_name();
        match (self.base.is_pointer(), self.mutable) {
            (false, _) => name.to_owned(),
            (true, false) => format!("const {name} *"),
            (true, true) => format!("{name} *"),
        }
    }
}

/// Defines [`Base`] from its names in the table and in C, and the letter for what it is to a C compiler.
macro_rules! bases {
    ($($base:ident: $table:literal, $c:literal, $letter:literal;)*) => {
        /// What a type is, `const` and `*` aside.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum Base {
            $($base,)*
        }

        impl Base {
            fn all() -> impl Iterator<Item = Base> {
                [$(Base::$base),*].into_iter()
            }

            fn table_name(self) -> &'static str {
                match self {
                    $(Base::$base => $table,)*
                }
            }

            pub fn c_name(self) -> &'static str {
                match self {
                    $(Base::$base => $c,)*
                }
            }

            pub fn letter(self) -> char {
                match self {
                    $(Base::$base => $letter,)*
                }
            }
        }
    };
}

bases! {
    Tensor: "tensor", "aclTensor", 'p';
    TensorList: "tensor_list", "aclTensorList", 'p';
    Scalar: "scalar", "aclScalar", 'p';
    ScalarList: "scalar_list", "aclScalarList", 'p';
    IntArray: "int_array", "aclIntArray", 'p';
    FloatArray: "float_array", "aclFloatArray", 'p';
    BoolArray: "bool_array", "aclBoolArray", 'p';
    Text: "string", "char", 'p';
    Int8: "int8_t", "int8_t", 'c';
    Int: "int", "int", 'i';
    Int32: "int32_t", "int32_t", 'i';
    Int64: "int64_t", "int64_t", 'l';
    UInt32: "uint32_t", "uint32_t", 'v';
    UInt64: "uint64_t", "uint64_t", 'u';
    Float: "float", "float", 'f';
    Double: "double", "double", 'd';
    Bool: "bool", "bool", 'b';
    DataType: "aclDataType", "aclDataType", 'i';
}

impl Base {
    pub fn is_pointer(self) -> bool {
        self.letter() == 'p'
    }
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
}

impl Operator {
    pub fn kind(&self, parameter: &Parameter) -> Kind {
        self.kind_of(&parameter.name, parameter.c_type.base)
    }

    /// What a parameter of this name and type is.
    pub fn kind_of(&self, name: &str, base: Base) -> Kind {
        match base {
            Base::Tensor => Kind::Tensor,
            Base::TensorList => Kind::TensorList,
            Base::Scalar => Kind::Scalar,
            Base::ScalarList => Kind::ScalarList,
            Base::IntArray => Kind::IntArray,
            Base::FloatArray => Kind::FloatArray,
            Base::BoolArray => Kind::BoolArray,
            Base::Text if self.calls.communicator.iter().any(|known| known == name) => {
                Kind::Communicator
            }
            Base::Text => Kind::Text,
            Base::Int8 => Kind::Int8,
            Base::Int | Base::Int32 => Kind::Int32,
            Base::Int64 => Kind::Int64,
            Base::UInt32 => Kind::UInt32,
            Base::UInt64 => Kind::UInt64,
            Base::Float => Kind::Float,
            Base::Double => Kind::Double,
            Base::Bool => Kind::Bool,
            Base::DataType => Kind::DataType,
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
            .map(|parameter| parameter.c_type.base.letter())
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

/// Refuses a table of which no sound code could be made.
pub fn check(table: &Table) -> Result<(), String> {
    let mut items = BTreeSet::new();
    for operator in &table.operators {
        let mut own = vec![
            operator.item().to_owned(),
            format!("{}Operands", operator.item()),
        ];
        if !operator.calls.same_tensor_in_callers.is_empty() {
            own.push(format!("{}SameTensor", operator.item()));
            own.push(format!("{}SameTensorOperands", operator.item()));
        }
        for item in own {
            if let Some(item) = items.replace(item) {
                return Err(format!("two operators would be {item}"));
            }
        }
        check_operator(operator).map_err(|problem| format!("{}: {problem}", operator.name))?;
    }
    Ok(())
}

fn check_operator(operator: &Operator) -> Result<(), String> {
    let mut fields = BTreeSet::new();
    for parameter in &operator.parameters {
        if !fields.insert(field_name(&parameter.name)) {
            return Err(format!("{} is there twice", parameter.name));
        }
        if !operator.kind(parameter).is_operand() && parameter.direction != Direction::In {
            return Err(format!("{} is written, and no tensor", parameter.name));
        }
    }
    let calls = &operator.calls;
    let mut directions = operator.parameters.iter().map(|known| known.direction);
    if directions.any(|direction| direction != Direction::In) == calls.writes_nothing {
        return Err("it must be said whether it writes a tensor".to_owned());
    }
    let mut named = calls
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
        );
    let known = |name: &String| operator.parameters.iter().any(|own| own.name == *name);
    if let Some(unknown) = named.find(|name| !known(name)) {
        return Err(format!("{unknown} is no parameter"));
    }
    if operator.type_changes.len() > 1 {
        return Err("its prototype changed more than once".to_owned());
    }
    for change in &operator.type_changes {
        let newer: String = change.after.iter().map(|own| own.base.letter()).collect();
        if newer != operator.signature() {
            return Err("its prototype is not the newer one of its change".to_owned());
        }
    }
    Ok(())
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong with a table of one operator `aclnnF`.
    fn problem(operator: serde_json::Value) -> String {
        let mut operator = operator;
        operator["name"] = "aclnnF".into();
        operator["library"] = "nn".into();
        let table = serde_json::json!({ "operators": [operator], "helpers": [] });
        match serde_json::from_value::<Table>(table) {
            Ok(table) => check(&table).expect_err("a table that is right"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn what_no_sound_code_could_be_made_of_is_refused() {
        let out = serde_json::json!({ "name": "out", "type": "tensor", "direction": "out" });
        let cases = [
            (
                serde_json::json!({ "parameters": [{ "name": "x", "type": "tensr" }] }),
                "the type tensr is unknown",
            ),
            (
                serde_json::json!({ "parameters": [out, out] }),
                "aclnnF: out is there twice",
            ),
            (
                serde_json::json!({ "parameters": [{ "name": "x", "type": "tensor" }] }),
                "aclnnF: it must be said whether it writes a tensor",
            ),
            (
                serde_json::json!({ "parameters": [out], "calls": { "host_values": ["n"] } }),
                "aclnnF: n is no parameter",
            ),
            (
                serde_json::json!({ "parameters": [out], "type_changes": [{
                    "between": ["v1", null], "seen_in": ["v1", "v2"], "before": ["int n"], "after": ["int"],
                }] }),
                "\"int\" declares no parameter",
            ),
            (
                serde_json::json!({ "parameters": [out], "type_changes": [{
                    "between": ["v1", null], "seen_in": ["v1", "v2"], "before": [], "after": ["double out"],
                }] }),
                "aclnnF: its prototype is not the newer one of its change",
            ),
        ];
        for (operator, expected) in cases {
            let text = problem(operator);
            assert!(text.contains(expected), "{text:?} instead of {expected:?}");
        }
    }
}
