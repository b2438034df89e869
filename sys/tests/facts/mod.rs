//! What the headers in `include/` declare, and what is known of it from `tests/data`.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde_json::Value;

/// What the headers declare.
pub struct Declared {
    pub functions: Vec<String>,
    pub enumerations: BTreeMap<String, Vec<(String, i64)>>,
    constants: Vec<String>,
    records: Vec<String>,
    aliases: Vec<String>,
}

/// One thing known of CANN's interface. The text parts are C.
pub enum Fact {
    Function {
        name: String,
        returns: String,
        parameters: Vec<String>,
    },
    Enumerator {
        name: String,
        value: i64,
    },
    Enumeration {
        name: String,
        underlying: String,
    },
    Constant {
        name: String,
        value: i64,
    },
    Record {
        name: String,
        size: i64,
        align: i64,
        fields: Vec<(String, i64)>,
    },
    Alias {
        name: String,
        type_name: String,
    },
}

/// A file of `tests/data`.
pub fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(file);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

impl Declared {
    /// Reads the headers. They keep to a plain style: one enumerator or macro a line, ACL_FUNC_VISIBILITY before each
    /// function, no comment that looks like code.
    pub fn read() -> Declared {
        let mut declared = Declared {
            functions: Vec::new(),
            enumerations: BTreeMap::new(),
            constants: Vec::new(),
            records: Vec::new(),
            aliases: Vec::new(),
        };
        let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("include");
        for folder in ["acl", "aclnn", "aclnnop", "hccl", "mstx"] {
            for entry in std::fs::read_dir(include.join(folder)).unwrap() {
                let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
                declared.add(&without_comments(&text));
            }
        }
        declared
    }

    fn add(&mut self, text: &str) {
        for declaration in text.split("ACL_FUNC_VISIBILITY ").skip(1) {
            // The macro's own definition is no declaration.
            if let Some((head, _)) = declaration
                .split_once('(')
                .filter(|(head, _)| !head.contains("__"))
            {
                self.functions.push(last_word(head));
            }
        }
        let mut enumeration: Option<String> = None;
        for line in text.lines().map(str::trim) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["typedef", "enum", name, "{"] => {
                    self.enumerations.insert((*name).to_owned(), Vec::new());
                    enumeration = Some((*name).to_owned());
                }
                ["typedef", "struct" | "union", name, "{"] => {
                    self.records.push((*name).to_owned());
                }
                // A pointer to a function has its name in the middle.
                ["typedef", .., _] if line.contains("(*") => {
                    let name = line
                        .split("(*")
                        .nth(1)
                        .and_then(|rest| rest.split(')').next());
                    self.aliases.extend(name.map(str::to_owned));
                }
                ["typedef", .., _] if line.ends_with(';') => self.aliases.push(last_word(line)),
                ["#define", name, value]
                    if value.starts_with(|first: char| first.is_ascii_digit()) =>
                {
                    self.constants.push((*name).to_owned());
                }
                [name, "=", value] => {
                    let list = enumeration
                        .as_ref()
                        .and_then(|name| self.enumerations.get_mut(name))
                        .unwrap();
                    list.push((
                        (*name).to_owned(),
                        value.trim_end_matches(',').parse().unwrap(),
                    ));
                }
                ["}", ..] => enumeration = None,
                _ => {}
            }
        }
    }

    /// What is known of each declaration. Panics on one of which nothing is known.
    pub fn facts(&self) -> Vec<Fact> {
        let known = read("abi.json");
        let operators = read("operators.json");
        let collectives = read("hccl.json");
        let either = |part: &str, name: &str| {
            let entry = &known[part][name];
            if entry.is_object() {
                entry.clone()
            } else {
                collectives[part][name].clone()
            }
        };
        let by_name = |list: &Value| -> HashMap<String, Value> {
            let list = list.as_array().unwrap().iter();
            list.map(|entry| (entry["name"].as_str().unwrap().to_owned(), entry.clone()))
                .collect()
        };
        let mut functions = by_name(&known["functions"]);
        functions.extend(by_name(&operators["functions"]));
        functions.extend(by_name(&collectives["functions"]));
        let mut constants = by_name(&known["flags"]);
        constants.extend(by_name(&known["errors"]));
        constants.extend(by_name(&collectives["flags"]));
        constants.extend(by_name(&known["aclnn_status"]));

        let mut facts = Vec::new();
        for name in &self.functions {
            let entry = functions
                .get(name)
                .unwrap_or_else(|| panic!("nothing is known of the function {name}"));
            let parameters = entry["params"].as_array().unwrap().iter();
            let parameters = parameters
                .map(|parameter| text(parameter.get("type").unwrap_or(parameter)))
                .collect();
            facts.push(Fact::Function {
                name: name.clone(),
                returns: text(&entry["returns"]),
                parameters,
            });
        }
        for (name, enumerators) in &self.enumerations {
            let entry = either("enums", name);
            assert!(
                entry.is_object(),
                "nothing is known of the enumeration {name}"
            );
            facts.push(Fact::Enumeration {
                name: name.clone(),
                underlying: text(&entry["underlying"]),
            });
            let values = by_name(&entry["variants"]);
            for (name, _) in enumerators {
                let known = values
                    .get(name)
                    .unwrap_or_else(|| panic!("nothing is known of the enumerator {name}"));
                facts.push(Fact::Enumerator {
                    name: name.clone(),
                    value: known["value"].as_i64().unwrap(),
                });
            }
        }
        for name in &self.constants {
            let entry = constants
                .get(name)
                .unwrap_or_else(|| panic!("nothing is known of the constant {name}"));
            facts.push(Fact::Constant {
                name: name.clone(),
                value: entry["value"].as_i64().unwrap(),
            });
        }
        for name in &self.records {
            let record = either("records", name);
            let trees = record["by_tree"].as_object();
            for tree in trees
                .unwrap_or_else(|| panic!("nothing is known of the structure {name}"))
                .values()
            {
                let fields = tree["fields"].as_array().unwrap().iter();
                let fields = fields.map(|field| {
                    (
                        text(&field["name"]),
                        field["offset_bits"].as_i64().unwrap() / 8,
                    )
                });
                facts.push(Fact::Record {
                    name: name.clone(),
                    size: tree["size"].as_i64().unwrap(),
                    align: tree["align"].as_i64().unwrap(),
                    fields: fields.collect(),
                });
            }
        }
        for name in &self.aliases {
            let entry = either("handles", name);
            assert!(entry.is_object(), "nothing is known of the type {name}");
            facts.push(Fact::Alias {
                name: name.clone(),
                type_name: text(&entry["type"]),
            });
        }
        facts
    }
}

impl Fact {
    pub fn sort(&self) -> &'static str {
        match self {
            Fact::Function { .. } => "function",
            Fact::Enumerator { .. } => "enumerator",
            Fact::Enumeration { .. } => "enumeration",
            Fact::Constant { .. } => "constant",
            Fact::Record { .. } => "record",
            Fact::Alias { .. } => "alias",
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Fact::Function { name, .. }
            | Fact::Enumerator { name, .. }
            | Fact::Enumeration { name, .. }
            | Fact::Constant { name, .. }
            | Fact::Record { name, .. }
            | Fact::Alias { name, .. } => name,
        }
    }

    /// A static assertion of this fact.
    pub fn assertion(&self) -> String {
        match self {
            Fact::Function {
                name,
                returns,
                parameters,
            } if parameters.is_empty() => {
                format!("FUNCTION({name}, {returns} (*)(void));")
            }
            Fact::Function {
                name,
                returns,
                parameters,
            } => {
                format!(
                    "FUNCTION({name}, {returns} (*)({}));",
                    parameters.join(", ")
                )
            }
            Fact::Enumerator { name, value } | Fact::Constant { name, value } => {
                format!("HOLDS({name} == {value}, \"{name}\");")
            }
            Fact::Enumeration { name, underlying } => {
                format!("HOLDS(sizeof({name}) == 4, \"{name}\"); UNDERLYING({name}, {underlying});")
            }
            Fact::Record {
                name,
                size,
                align,
                fields,
            } => {
                let mut text = format!(
                    "HOLDS(sizeof({name}) == {size} && ALIGNMENT({name}) == {align}, \"{name}\");"
                );
                for (field, offset) in fields {
                    text += &format!(" HOLDS(offsetof({name}, {field}) == {offset}, \"{name}\");");
                }
                text
            }
            Fact::Alias { name, type_name } => format!("ALIAS({name}, {type_name});"),
        }
    }

    /// The same fact, made false.
    pub fn falsified(&self) -> Fact {
        match self {
            Fact::Function {
                name,
                returns,
                parameters,
            } => {
                let mut parameters = parameters.clone();
                match parameters.first_mut() {
                    Some(first) => *first = "double".to_owned(),
                    None => parameters.push("int32_t".to_owned()),
                }
                Fact::Function {
                    name: name.clone(),
                    returns: returns.clone(),
                    parameters,
                }
            }
            Fact::Enumerator { name, value } => Fact::Enumerator {
                name: name.clone(),
                value: value + 1,
            },
            Fact::Constant { name, value } => Fact::Constant {
                name: name.clone(),
                value: value + 1,
            },
            Fact::Enumeration { name, underlying } => {
                let underlying = if underlying == "int" {
                    "unsigned int"
                } else {
                    "int"
                };
                Fact::Enumeration {
                    name: name.clone(),
                    underlying: underlying.to_owned(),
                }
            }
            Fact::Record {
                name,
                size,
                align,
                fields,
            } => Fact::Record {
                name: name.clone(),
                size: size + 4,
                align: *align,
                fields: fields.clone(),
            },
            Fact::Alias { name, .. } => Fact::Alias {
                name: name.clone(),
                type_name: "double *".to_owned(),
            },
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn last_word(text: &str) -> String {
    let mut words = text.split(|character: char| !character.is_alphanumeric() && character != '_');
    words.rfind(|word| !word.is_empty()).unwrap().to_owned()
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").unwrap().1;
    }
    kept + rest
}
