//! A model's weights, brought to devices once: as floats, or in 8 bits.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use aclnn::operators::{Add, Cast, Cat};
use aclnn::{DType, Device, QuantDType, QuantMatmul, Quantize, Tensor};
use safetensors::{Dtype, SafeTensors};

/// In what the linear layers are computed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Precision {
    /// All of this type.
    Float(DType),
    /// Linear layers in 8 bits, weights by a scale for each output and activations by one for each token; the rest float16.
    W8A8,
}

impl Precision {
    /// The type of activations, and of all that is no linear layer.
    pub fn dtype(self) -> DType {
        match self {
            Precision::Float(dtype) => dtype,
            Precision::W8A8 => DType::Float16,
        }
    }
}

impl FromStr for Precision {
    type Err = aclnn::Error;

    fn from_str(name: &str) -> aclnn::Result<Precision> {
        match name {
            "w8a8" => Ok(Precision::W8A8),
            name => name.parse().map(Precision::Float),
        }
    }
}

impl fmt::Display for Precision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Precision::Float(dtype) => dtype.fmt(f),
            Precision::W8A8 => f.write_str("W8A8"),
        }
    }
}

/// Tensors that graphs share, by names of their own.
pub type Weights = HashMap<String, Arc<Tensor>>;

type Read<T> = Result<T, Box<dyn Error>>;

/// The files of a model, as it was trained or as the checkpoint job wrote it.
pub struct Stored<'f> {
    tensors: SafeTensors<'f>,
    precision: Precision,
}

/// Codes of int8 by outputs and inputs, and a float32 scale for each output.
struct Codes {
    weight: Tensor,
    scale: Tensor,
}

impl<'f> Stored<'f> {
    pub fn new(file: &'f [u8], precision: Precision) -> Read<Stored<'f>> {
        let tensors = SafeTensors::deserialize(file)?;
        Ok(Stored { tensors, precision })
    }

    /// A tensor of floats.
    fn floats(&self, name: &str, device: &Device) -> Read<Tensor> {
        let stored = self.tensors.tensor(name)?;
        let dtype = match stored.dtype() {
            Dtype::F32 => DType::Float32,
            Dtype::F16 => DType::Float16,
            Dtype::BF16 => DType::BFloat16,
            other => return Err(format!("{name} is {other:?}; float models have W8A8 too").into()),
        };
        Ok(Tensor::from_bytes(
            stored.data(),
            dtype,
            stored.shape(),
            device,
        )?)
    }

    /// What the embeddings are looked up in, and their norm.
    pub fn embeddings(&self, device: &Device, weights: &mut Weights) -> Read<()> {
        let read = |name: &str| self.floats(&format!("embeddings.{name}"), device);
        let mut keep = |name: &str, tensor: Tensor| self.keep(name, tensor, weights);
        keep("words", read("word_embeddings.weight")?)?;
        // All is of one kind, so that is added to the places once.
        let (places, kinds) = (
            read("position_embeddings.weight")?,
            read("token_type_embeddings.weight")?,
        );
        let kind = kinds.view().narrow(0, 0, 1)?;
        keep("places", Add::new().run(&places, kind)?)?;
        keep("embeddings.weight", read("LayerNorm.weight")?)?;
        keep("embeddings.bias", read("LayerNorm.bias")?)
    }

    /// The weights of some layers.
    pub fn layers(&self, layers: Range<usize>, device: &Device, weights: &mut Weights) -> Read<()> {
        for layer in layers {
            let full = |part: &str| format!("encoder.layer.{layer}.{part}");
            // Three products with one matrix are one product with three.
            let joined =
                ["query", "key", "value"].map(|part| full(&format!("attention.self.{part}")));
            self.linear(&format!("{layer}.joined"), &joined, device, weights)?;
            for (name, part) in [
                ("projected", "attention.output.dense"),
                ("wide", "intermediate.dense"),
                ("narrow", "output.dense"),
            ] {
                self.linear(&format!("{layer}.{name}"), &[full(part)], device, weights)?;
            }
            for (name, part) in [
                ("attended", "attention.output.LayerNorm"),
                ("out", "output.LayerNorm"),
            ] {
                for end in ["weight", "bias"] {
                    let tensor = self.floats(&full(&format!("{part}.{end}")), device)?;
                    self.keep(&format!("{layer}.{name}.{end}"), tensor, weights)?;
                }
            }
        }
        Ok(())
    }

    /// A linear layer of some of the model's, one below the other.
    fn linear(
        &self,
        name: &str,
        parts: &[String],
        device: &Device,
        weights: &mut Weights,
    ) -> Read<()> {
        let floats = |end: &str| -> Read<Tensor> {
            let name = |part: &String| format!("{part}.{end}");
            let tensors = parts.iter().map(|part| self.floats(&name(part), device));
            join(tensors.collect::<Read<Vec<_>>>()?.iter())
        };
        let mut put = |end: &str, tensor: Tensor| {
            weights.insert(format!("{name}.{end}"), Arc::new(tensor));
        };
        match self.precision {
            Precision::Float(dtype) => {
                put("weight", Cast::new(dtype).run(&floats("weight")?)?);
                put("bias", Cast::new(dtype).run(&floats("bias")?)?);
            }
            Precision::W8A8 => {
                let codes = parts.iter().map(|part| self.codes(part, device));
                let codes: Vec<Codes> = codes.collect::<Read<_>>()?;
                let weight = join(codes.iter().map(|codes| &codes.weight))?;
                let scale = join(codes.iter().map(|codes| &codes.scale))?;
                // In the order that the device's product reads, once and for all.
                put(
                    "weight",
                    QuantMatmul::prepare_weight(weight.view().transpose(0, 1)?)?,
                );
                put("scale", scale);
                put("bias", Cast::new(DType::Float32).run(&floats("bias")?)?);
            }
        }
        Ok(())
    }

    /// The weight of a linear layer in 8 bits: as the checkpoint job left it, or quantized here in the same way.
    fn codes(&self, part: &str, device: &Device) -> Read<Codes> {
        let stored = self.tensors.tensor(&format!("{part}.weight"))?;
        let &[outputs, inputs] = stored.shape() else {
            return Err(format!("{part}.weight has no two dimensions").into());
        };
        if stored.dtype() == Dtype::I8 {
            let scale = self.floats(&format!("{part}.weight_scale"), device)?;
            let scale = Cast::new(DType::Float32).run(scale.view().reshape([outputs])?)?;
            let shape = [outputs, inputs];
            let weight = Tensor::from_bytes(stored.data(), DType::Int8, shape, device)?;
            return Ok(Codes { weight, scale });
        }
        let weight = self.floats(&format!("{part}.weight"), device)?;
        let weight = Cast::new(DType::Float32).run(&weight)?;
        let rows = weight.to_vec::<f32>()?;
        let largest = rows
            .chunks(inputs)
            .map(|row| row.iter().fold(1e-10f32, |most, w| most.max(w.abs())));
        let scales: Vec<f32> = largest.map(|most| most / 127.0).collect();
        let scale = Tensor::from_slice(&scales, [outputs], device)?;
        let weight = Quantize::divide(QuantDType::QInt8)
            .axis(0)
            .run(&weight, &scale, None)?;
        Ok(Codes { weight, scale })
    }

    fn keep(&self, name: &str, tensor: Tensor, weights: &mut Weights) -> Read<()> {
        let tensor = Cast::new(self.precision.dtype()).run(&tensor)?;
        weights.insert(name.to_owned(), Arc::new(tensor));
        Ok(())
    }
}

fn join<'t>(tensors: impl Iterator<Item = &'t Tensor>) -> Read<Tensor> {
    let views: Vec<_> = tensors.map(Tensor::view).collect();
    Ok(Cat::new(0).run(&views)?)
}

/// Reads the file with a folder's weights.
pub fn file(folder: &Path) -> Read<Vec<u8>> {
    let path = folder.join("model.safetensors");
    Ok(std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?)
}
