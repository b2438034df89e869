//! The model: its layers on one device or in parts on several, one captured graph for each shape of a batch and each part.

use std::collections::hash_map::{Entry, HashMap};
use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::path::Path;

use aclnn::{CallTime, Device, Result};
use serde::Deserialize;

use crate::captured::Captured;
use crate::weights::{self, Precision, Stored, Weights};

/// The sizes that weights do not tell.
#[derive(Clone, Copy, Deserialize)]
pub struct Config {
    pub hidden_size: usize,
    pub intermediate_size: usize,
    pub num_hidden_layers: usize,
    pub num_attention_heads: usize,
    pub layer_norm_eps: f64,
}

/// A model that turns sentences into embeddings of length one.
pub struct Model {
    parts: Vec<Part>,
}

/// Layers on one device, and a graph of them for each shape of a batch.
struct Part {
    layers: Layers,
    graphs: HashMap<[usize; 2], Captured>,
}

impl Part {
    /// The graph for batches of a shape, captured when it is first asked for.
    fn captured(&mut self, shape: [usize; 2]) -> Result<&mut Captured> {
        Ok(match self.graphs.entry(shape) {
            Entry::Occupied(captured) => captured.into_mut(),
            Entry::Vacant(free) => free.insert(Captured::new(&self.layers, shape)?),
        })
    }
}

/// Layers that are on one device.
pub struct Layers {
    pub config: Config,
    pub precision: Precision,
    pub device: Device,
    pub range: Range<usize>,
    pub weights: Weights,
}

impl fmt::Display for Layers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (range, device) = (&self.range, &self.device);
        let soc = device.target().soc();
        write!(f, "layers {range:?}: {device} ({soc}), {}", self.precision)
    }
}

impl Layers {
    pub fn has_first(&self) -> bool {
        self.range.start == 0
    }

    pub fn has_last(&self) -> bool {
        self.range.end == self.config.num_hidden_layers
    }
}

/// Sentences of one length in the form that graphs take.
pub struct Batch {
    pub shape: [usize; 2],
    pub ids: Vec<i64>,
    /// Added to scores: nothing to those of tokens, and so much to others that they have no share.
    pub mask: Vec<f32>,
    /// One by the number of tokens.
    pub shares: Vec<f32>,
}

impl Batch {
    /// Shorter sentences are padded to the longest.
    pub fn new(sentences: &[&[i64]]) -> Batch {
        let length = sentences.iter().map(|tokens| tokens.len()).max();
        let length = length.unwrap_or(0);
        let (mut ids, mut mask, mut shares) = (Vec::new(), Vec::new(), Vec::new());
        for tokens in sentences {
            let padding = length - tokens.len();
            let row = |token: f32, padded: f32| {
                let tokens = std::iter::repeat_n(token, tokens.len());
                tokens.chain(std::iter::repeat_n(padded, padding))
            };
            ids.extend_from_slice(tokens);
            ids.extend(std::iter::repeat_n(0, padding));
            mask.extend(row(0.0, f32::NEG_INFINITY));
            shares.extend(row(1.0 / tokens.len() as f32, 0.0));
        }
        Batch {
            shape: [sentences.len(), length],
            ids,
            mask,
            shares,
        }
    }
}

impl Model {
    /// Reads a model's folder. Its layers are shared by the devices in their order.
    pub fn open(
        folder: &Path,
        precision: Precision,
        devices: &[Device],
    ) -> std::result::Result<Model, Box<dyn Error>> {
        let config = std::fs::read(folder.join("config.json"))?;
        let config: Config = serde_json::from_slice(&config)?;
        let file = weights::file(folder)?;
        let stored = Stored::new(&file, precision)?;
        let layers = config.num_hidden_layers;
        if devices.is_empty() || devices.len() > layers {
            let devices = devices.len();
            return Err(format!("{devices} devices cannot share {layers} layers").into());
        }
        let mut parts = Vec::new();
        for (place, device) in devices.iter().enumerate() {
            let from = |place: usize| place * layers / devices.len();
            let range = from(place)..from(place + 1);
            let mut weights = Weights::new();
            if place == 0 {
                stored.embeddings(device, &mut weights)?;
            }
            stored.layers(range.clone(), device, &mut weights)?;
            let layers = Layers {
                config,
                precision,
                device: device.clone(),
                range,
                weights,
            };
            let graphs = HashMap::new();
            parts.push(Part { layers, graphs });
        }
        Ok(Model { parts })
    }

    /// The embeddings of a batch, one after the other.
    pub fn embed(&mut self, sentences: &[&[i64]]) -> Result<Vec<f32>> {
        let batch = Batch::new(sentences);
        let mut before: Option<&Captured> = None;
        for part in &mut self.parts {
            let captured = part.captured(batch.shape)?;
            captured.give(&batch, before)?;
            captured.replay()?;
            before = Some(captured);
        }
        before.map_or(Ok(Vec::new()), Captured::embeddings)
    }

    /// The embedding of each sentence, computed in these batches of their places.
    pub fn embed_all(
        &mut self,
        sentences: &[Vec<i64>],
        batches: &[&[usize]],
    ) -> Result<Vec<Vec<f32>>> {
        let mut embeddings = vec![Vec::new(); sentences.len()];
        for &places in batches {
            let rows: Vec<&[i64]> = places.iter().map(|&place| &sentences[place][..]).collect();
            let embedded = self.embed(&rows)?;
            let width = embedded.len() / places.len();
            for (&place, row) in places.iter().zip(embedded.chunks(width)) {
                embeddings[place] = row.to_vec();
            }
        }
        Ok(embeddings)
    }

    /// How long each call takes for a batch that was embedded before, call by call.
    pub fn profile(&mut self, sentences: &[&[i64]]) -> Result<Vec<CallTime>> {
        let batch = Batch::new(sentences);
        let mut times = Vec::new();
        let mut before: Option<&Captured> = None;
        for part in &mut self.parts {
            let captured = part.captured(batch.shape)?;
            captured.give(&batch, before)?;
            times.extend(captured.profile()?);
            before = Some(captured);
        }
        Ok(times)
    }

    /// The layers of each part.
    pub fn parts(&self) -> impl Iterator<Item = &Layers> {
        self.parts.iter().map(|part| &part.layers)
    }
}

/// The places of sentences, the longest last, so that a batch needs little padding.
pub fn by_length(sentences: &[Vec<i64>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    order.sort_by_key(|&place| sentences[place].len());
    order
}
