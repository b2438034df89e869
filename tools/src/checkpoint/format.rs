//! What the parts of a quantized tensor are called and stored as, for the loaders of a format.

use aclnn::QuantDType;
use serde_json::{Map, Value, json};

use super::grid::Slices;
use crate::scales::{Encoding, ScaleType, Scheme};

/// Who loads the output.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Format {
    /// vLLM, SGLang, transformers; quantization_config in config.json
    CompressedTensors,
    /// vLLM-Ascend, SGLang, MindIE; quant_model_description.json (qint8 per channel)
    Modelslim,
    /// Programs that know this one: all dtypes, axes and shapes
    Plain,
}

impl Format {
    /// The name on the command line and in metadata.
    pub fn name(self) -> &'static str {
        match self {
            Format::CompressedTensors => "compressed-tensors",
            Format::Modelslim => "modelslim",
            Format::Plain => "plain",
        }
    }

    pub fn from_name(name: &str) -> Option<Format> {
        [Format::CompressedTensors, Format::Modelslim, Format::Plain]
            .into_iter()
            .find(|format| format.name() == name)
    }
}

/// How codes lie in the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Packing {
    /// One byte each.
    None,
    /// int32 words of eight signed int4, as CANN has them.
    CannInt4,
    /// int32 words of codes of 4 or 8 bits, counted from the lowest: what compressed-tensors packs.
    Offset,
}

/// How a format stores what an encoding gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Storage {
    pub format: Format,
    pub packing: Packing,
}

impl Storage {
    /// Refuses what the loaders of the format do not take, with what to do about it.
    pub fn new(format: Format, encoding: &Encoding, slices: Slices) -> Result<Storage, String> {
        let refuse = |what: String| {
            let name = format.name();
            Err(format!(
                "--format {name} has no {what}; --format plain has (for programs that know it)"
            ))
        };
        let is_affine = encoding.scheme == Scheme::Affine;
        if format != Format::Plain
            && !matches!(
                slices,
                Slices::Channels | Slices::Axis(0) | Slices::Groups(_)
            )
        {
            return refuse("scales along other axes than the output channels".to_owned());
        }
        let is_grouped = matches!(slices, Slices::Groups(_));
        let packing = match (format, encoding.dtype) {
            (Format::Plain, QuantDType::QUInt4x2) => Packing::CannInt4,
            (Format::Plain, _) => Packing::None,
            (Format::CompressedTensors, QuantDType::QUInt4x2) => Packing::Offset,
            (Format::CompressedTensors, QuantDType::QInt8) if is_grouped || is_affine => {
                Packing::Offset
            }
            (Format::CompressedTensors, QuantDType::QInt8) => Packing::None,
            (Format::CompressedTensors, QuantDType::Float8E4M3FN) if !is_grouped => Packing::None,
            (Format::CompressedTensors, QuantDType::QUInt8) => {
                return Err(
                    "--format compressed-tensors has no quint8; --dtype qint8 --scheme affine gives the same values in signed codes, --format plain has quint8"
                        .to_owned(),
                );
            }
            (Format::Modelslim, QuantDType::QInt8) if !is_grouped && !is_affine => Packing::None,
            (Format::Modelslim, QuantDType::QInt8) if is_grouped => {
                return refuse("groups of dynamic W8A8".to_owned());
            }
            (Format::Modelslim, QuantDType::QInt8) => {
                return refuse("zero points of dynamic W8A8 weights".to_owned());
            }
            (_, dtype) if is_grouped => return refuse(format!("{dtype} in groups")),
            (_, dtype) => return refuse(format!("{dtype}")),
        };
        Ok(Storage { format, packing })
    }

    /// The stored type of scales of a tensor: that of the model where loaders expect it.
    pub fn scale_type(&self, source: &str) -> ScaleType {
        match (self.format, source) {
            (Format::Plain, _) => ScaleType::Float32,
            (_, "BF16") => ScaleType::BFloat16,
            (_, "F16") => ScaleType::Float16,
            _ => ScaleType::Float32,
        }
    }

    /// Whether zero points are packed along the output channels.
    pub fn packs_zero_points(&self, encoding: &Encoding) -> bool {
        self.packing == Packing::Offset && encoding.has_zero_points()
    }

    /// Codes in a stored word.
    pub fn in_a_word(&self, encoding: &Encoding) -> u64 {
        match self.packing {
            Packing::None => 1,
            _ => 32 / encoding.bits(),
        }
    }

    /// What turns the codes of CANN into those of the file: bytes that are exclusive-or-ed with it.
    pub fn flips(&self, encoding: &Encoding) -> u8 {
        match (self.packing, encoding.bits()) {
            (Packing::Offset, 4) => 0x88,
            (Packing::Offset, _) => 0x80,
            _ => 0,
        }
    }

    pub fn stored_dtype(&self, encoding: &Encoding) -> &'static str {
        match self.packing {
            Packing::None => encoding.stored_dtype(),
            _ => "I32",
        }
    }

    /// The name of the codes of a tensor.
    pub fn values_name(&self, name: &str) -> String {
        match self.packing {
            Packing::None => name.to_owned(),
            Packing::CannInt4 => format!("{name}_cann_int4"),
            Packing::Offset => format!("{name}_packed"),
        }
    }

    pub fn scale_name(&self, name: &str) -> String {
        format!("{name}_scale")
    }

    pub fn zero_point_name(&self, name: &str) -> String {
        format!("{name}_zero_point")
    }

    /// The tensor of constant content that a format wants besides: name and type.
    pub fn constant(&self, name: &str) -> Option<String> {
        match (self.format, self.packing) {
            (Format::CompressedTensors, Packing::Offset) => Some(format!("{name}_shape")),
            (Format::Modelslim, _) => Some(format!("{name}_offset")),
            _ => None,
        }
    }

    /// The format's word for it, in `config.json`.
    fn compression(&self, encoding: &Encoding) -> &'static str {
        match self.packing {
            Packing::None if encoding.is_float8() => "float-quantized",
            Packing::None => "int-quantized",
            _ => "pack-quantized",
        }
    }

    /// A group of `quantization_config` of compressed-tensors, for modules of these names or classes.
    pub fn group(&self, encoding: &Encoding, slices: Slices, targets: Vec<Value>) -> Value {
        let kind = if encoding.is_float8() { "float" } else { "int" };
        let (strategy, group_size) = match slices {
            Slices::Groups(size) => ("group", json!(size)),
            _ => ("channel", Value::Null),
        };
        let weights = json!({
            "num_bits": encoding.bits(),
            "type": kind,
            "symmetric": !encoding.has_zero_points(),
            "strategy": strategy,
            "group_size": group_size,
            "dynamic": false,
            "observer": "minmax",
        });
        // Codes of a byte are for kernels that quantize each token as it comes.
        let activations = if self.packing == Packing::None {
            json!({
                "num_bits": 8,
                "type": kind,
                "symmetric": true,
                "strategy": "token",
                "dynamic": true,
            })
        } else {
            Value::Null
        };
        json!({
            "targets": targets,
            "weights": weights,
            "input_activations": activations,
            "output_activations": null,
            "format": self.compression(encoding),
        })
    }

    /// `quantization_config` of compressed-tensors around groups.
    pub fn compressed_tensors(groups: Map<String, Value>, ignore: Vec<String>) -> Value {
        let mut formats: Vec<&str> = groups
            .values()
            .filter_map(|group| group["format"].as_str())
            .collect();
        formats.dedup();
        let format = match formats[..] {
            [format] => format,
            _ => "mixed-precision",
        };
        json!({
            "quant_method": "compressed-tensors",
            "format": format,
            "quantization_status": "compressed",
            "config_groups": groups,
            "ignore": ignore,
            "kv_cache_scheme": null,
            "global_compression_ratio": null,
        })
    }
}
