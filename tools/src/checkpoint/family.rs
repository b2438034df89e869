//! Which tensors are quantized already, and which belong to those.
//!
//! Tools store what belongs to a quantized tensor in many ways, and add more: scales, offsets, zero
//! points, biases of the quantization, second levels of these. What they have in common is the place: the
//! same module, or a name below the tensor's own.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::safetensors::Entry;

/// Endings that say that a tensor belongs to the one whose name they follow.
const SUFFIXES: [&str; 14] = [
    "_scale",
    "_scales",
    "_scale_inv",
    "_scale_2",
    "_scale_second",
    "_offset",
    "_offset_second",
    "_zero_point",
    "_zeros",
    "_shift",
    "_shape",
    "_packed",
    "_cann_int4",
    "_g_idx",
];

/// Words in the last part of a name that only quantization needs, in small letters.
const WORDS: [&str; 12] = [
    "scale",
    "scaling",
    "zeros",
    "zero_point",
    "offset",
    "shift",
    "biases",
    "absmax",
    "amax",
    "scb",
    "g_idx",
    "codebook",
];

/// Last parts of names that say by themselves that a tensor holds codes, of whatever integers.
const CODES: [&str; 5] = ["qweight", "q_weight", "Qidxs", "trellis", "dense_weights"];

/// Parts of names below a quantized module that belong to its quantization.
const PARTS: [&str; 3] = ["quant", "centroids", "codebook"];

/// The quantized tensors of a model.
#[derive(Default)]
pub struct Families {
    /// Their names.
    tensors: HashSet<String>,
    /// The modules that have one.
    modules: HashSet<String>,
}

impl Families {
    pub fn new<'a>(entries: impl Iterator<Item = &'a Entry>) -> Families {
        let mut families = Families::default();
        for entry in entries.filter(|entry| is_quantized(entry)) {
            families.tensors.insert(entry.name.clone());
            let module = module(&entry.name);
            if !module.is_empty() {
                families.modules.insert(module.to_owned());
            }
        }
        families
    }

    /// Whether the model has no quantized tensors.
    pub fn is_empty(&self) -> bool {
        self.tensors.is_empty()
    }

    /// Whether a floating tensor belongs to one that is quantized. `names` are all of the model.
    pub fn belongs(&self, name: &str, names: &HashSet<String>) -> bool {
        if !self.is_empty() && is_of_quantization(leaf(name)) {
            return true;
        }
        if self.modules.contains(module(name)) {
            return true;
        }
        let mut above = module(name);
        let mut is_part = false;
        while !above.is_empty() {
            if self.tensors.contains(above) || is_part && self.modules.contains(above) {
                return true;
            }
            is_part |= PARTS.iter().any(|part| leaf(above).contains(part));
            above = module(above);
        }
        SUFFIXES.iter().any(|suffix| {
            let base = name.strip_suffix(suffix);
            base.is_some_and(|base| {
                names.contains(base)
                    || ["_packed", "_cann_int4"]
                        .iter()
                        .any(|packed| names.contains(&format!("{base}{packed}")))
            })
        })
    }

    /// A tensor that shows that the model is quantized: it holds 8-bit floats, is a weight of integers, or
    /// has what belongs to quantized tensors beside it. Those that `is_ours` knows do not count.
    pub fn evidence<'a>(
        &self,
        entries: impl Iterator<Item = &'a Entry> + Clone,
        is_ours: impl Fn(&str) -> bool,
    ) -> Option<&'a Entry> {
        let mut scaled = HashSet::new();
        for entry in entries.clone() {
            let name = entry.name.as_str();
            let (module, leaf) = (module(name), leaf(name));
            // Marlin's scales.
            if leaf == "s" || is_of_quantization(leaf) {
                if !module.is_empty() {
                    scaled.insert(module);
                }
                for suffix in SUFFIXES {
                    scaled.extend(name.strip_suffix(suffix));
                }
            }
        }
        entries
            .filter(|entry| is_quantized(entry) && !is_ours(&entry.name))
            .find(|entry| {
                let name = entry.name.as_str();
                let base = SUFFIXES.iter().find_map(|suffix| name.strip_suffix(suffix));
                entry.dtype.starts_with('F')
                    || leaf(name) == "weight"
                    || CODES.contains(&leaf(name))
                    || scaled.contains(module(name))
                    || scaled.contains(name)
                    || base.is_some_and(|base| scaled.contains(base))
            })
    }
}

/// Whether a name is one that belongs to another tensor by its ending.
pub fn is_companion(name: &str) -> bool {
    SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

/// Whether a tensor can hold codes: matrices of small integers, floats of 8 bits and fewer.
fn is_quantized(entry: &Entry) -> bool {
    match entry.dtype {
        "F16" | "BF16" | "F32" | "F64" => false,
        dtype if dtype.starts_with('F') => !entry.shape.is_empty(),
        "I8" | "U8" | "I16" | "U16" | "I32" | "U32" => entry.shape.len() >= 2,
        // Buffers of positions have this type too.
        "I64" => CODES.contains(&leaf(&entry.name)),
        _ => false,
    }
}

/// Whether the last part of a name is one that only quantization needs.
fn is_of_quantization(leaf: &str) -> bool {
    let small = if leaf.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::from(leaf.to_ascii_lowercase())
    } else {
        Cow::from(leaf)
    };
    WORDS.iter().any(|word| small.contains(word))
}

/// What a name has before its last dot.
pub fn module(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(module, _)| module)
}

fn leaf(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, leaf)| leaf)
}
