//! The model, of checked operators alone: one captured graph for each shape of a batch, over weights that all share.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use aclnn::operators::{
    Add, Addmm, Cast, Cat, Embedding, GeluApproximation, GeluV2, LayerNorm, LayerNormOutputs,
    Matmul, RmsNorm, RmsNormOutputs, Softmax,
};
use aclnn::{
    DType, Device, Graph, GraphBuilder, GraphTensor, GraphView, Result, Tensor, TensorSpec,
    TensorView,
};
use safetensors::SafeTensors;
use serde::Deserialize;

/// The sizes that weights do not tell.
#[derive(Clone, Copy, Deserialize)]
struct Config {
    hidden_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    layer_norm_eps: f64,
}

/// A model that turns sentences into embeddings of length one.
pub struct Model {
    config: Config,
    dtype: DType,
    device: Device,
    weights: HashMap<String, Arc<Tensor>>,
    graphs: HashMap<[usize; 2], Captured>,
}

/// A graph for batches of one shape, and the tensors that a batch is put into and read from.
struct Captured {
    graph: Graph,
    ids: GraphTensor,
    mask: GraphTensor,
    shares: GraphTensor,
    embeddings: GraphTensor,
}

impl Model {
    /// Reads a model's folder; its weights become this type.
    pub fn open(
        folder: &Path,
        dtype: DType,
        device: &Device,
    ) -> std::result::Result<Model, Box<dyn Error>> {
        let config = std::fs::read(folder.join("config.json"))?;
        let config: Config = serde_json::from_slice(&config)?;
        let file = std::fs::read(folder.join("model.safetensors"))?;
        let stored = SafeTensors::deserialize(&file)?;
        let weight = |name: &str| -> std::result::Result<Tensor, Box<dyn Error>> {
            let tensor = stored.tensor(name)?;
            let shape = tensor.shape();
            Ok(Tensor::from_bytes(
                tensor.data(),
                DType::Float32,
                shape,
                device,
            )?)
        };
        let mut weights = HashMap::new();
        let mut keep = |name: &str, tensor: Tensor| -> Result<()> {
            let tensor = Cast::new(dtype).run(&tensor)?;
            weights.insert(name.to_owned(), Arc::new(tensor));
            Ok(())
        };
        keep("words", weight("embeddings.word_embeddings.weight")?)?;
        // All is of one kind, so that is added to the places once.
        let (places, kinds) = (
            weight("embeddings.position_embeddings.weight")?,
            weight("embeddings.token_type_embeddings.weight")?,
        );
        let kind = kinds.view().narrow(0, 0, 1)?;
        keep("places", Add::new().run(&places, kind)?)?;
        for end in ["weight", "bias"] {
            keep(
                &format!("embeddings.{end}"),
                weight(&format!("embeddings.LayerNorm.{end}"))?,
            )?;
            for layer in 0..config.num_hidden_layers {
                let name = format!("encoder.layer.{layer}");
                let part = |part: &str| weight(&format!("{name}.{part}.{end}"));
                // Three products with one matrix are one product with three.
                let parts = ["query", "key", "value"];
                let parts = parts.map(|name| part(&format!("attention.self.{name}")));
                let [query, key, value] = parts;
                let (query, key, value) = (query?, key?, value?);
                let joined = Cat::new(0).run(&[query.view(), key.view(), value.view()])?;
                keep(&format!("{layer}.joined.{end}"), joined)?;
                for (name, full) in [
                    ("projected", "attention.output.dense"),
                    ("attended", "attention.output.LayerNorm"),
                    ("wide", "intermediate.dense"),
                    ("narrow", "output.dense"),
                    ("out", "output.LayerNorm"),
                ] {
                    keep(&format!("{layer}.{name}.{end}"), part(full)?)?;
                }
            }
        }
        Ok(Model {
            config,
            dtype,
            device: device.clone(),
            weights,
            graphs: HashMap::new(),
        })
    }

    /// The embeddings of a batch, one after the other. Shorter sentences are padded to the longest.
    pub fn embed(&mut self, batch: &[&[i64]]) -> Result<Vec<f32>> {
        let length = batch.iter().map(|tokens| tokens.len()).max().unwrap_or(0);
        let shape = [batch.len(), length];
        let (mut ids, mut mask, mut shares) = (Vec::new(), Vec::new(), Vec::new());
        for tokens in batch {
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
        if !self.graphs.contains_key(&shape) {
            let captured = Captured::new(self, shape)?;
            self.graphs.insert(shape, captured);
        }
        match self.graphs.get_mut(&shape) {
            Some(captured) => captured.replay(shape, &ids, &mask, &shares),
            None => Ok(Vec::new()),
        }
    }
}

/// Some elements of a tensor in a graph, and their form.
#[derive(Clone)]
struct Node {
    view: GraphView,
    spec: TensorSpec,
}

impl Node {
    fn reshape(mut self, shape: &[usize]) -> Result<Node> {
        self.spec.layout = self.spec.layout.reshape(shape)?;
        self.view = self.view.reshape(shape)?;
        Ok(self)
    }

    fn narrow(mut self, dim: isize, start: usize, length: usize) -> Result<Node> {
        self.spec.layout = self.spec.layout.narrow(dim, start, length)?;
        self.view = self.view.narrow(dim, start, length)?;
        Ok(self)
    }

    fn transpose(mut self, dim0: isize, dim1: isize) -> Result<Node> {
        self.spec.layout = self.spec.layout.transpose(dim0, dim1)?;
        self.view = self.view.transpose(dim0, dim1)?;
        Ok(self)
    }
}

/// A graph in the making.
struct Steps<'m> {
    model: &'m Model,
    builder: GraphBuilder,
}

/// Adds a call of an operator that writes these elements.
macro_rules! step {
    ($steps:ident.$step:ident($operator:expr; $($input:expr),+) -> $out:expr) => {{
        let plan = $operator.plan_into(
            &$steps.model.device,
            $($input.spec.clone(),)+
            &$out.spec,
        )?;
        $steps.builder.$step(plan, $($input.view.clone(),)+ $out.view.clone())?;
    }};
}

impl Steps<'_> {
    fn node(&mut self, tensor: GraphTensor, spec: TensorSpec) -> Result<Node> {
        let view = self.builder.view(tensor)?;
        Ok(Node { view, spec })
    }

    fn weight(&mut self, name: &str) -> Result<Node> {
        let weight = &self.model.weights[name];
        let tensor = self.builder.shared(weight)?;
        self.node(tensor, weight.view().spec())
    }

    /// A new tensor, as which the graph knows it too.
    fn tensor(&mut self, dtype: DType, shape: &[usize]) -> Result<(GraphTensor, Node)> {
        let tensor = Tensor::zeros(dtype, shape, &self.model.device)?;
        let spec = tensor.view().spec();
        let tensor = self.builder.tensor(tensor)?;
        Ok((tensor, self.node(tensor, spec)?))
    }

    fn room(&mut self, shape: &[usize]) -> Result<Node> {
        Ok(self.tensor(self.model.dtype, shape)?.1)
    }

    /// The product with a weight that is stored by its outputs, plus a bias.
    fn linear(&mut self, name: &str, x: &Node, out: &Node) -> Result<()> {
        let weight = self.weight(&format!("{name}.weight"))?.transpose(0, 1)?;
        let bias = self.weight(&format!("{name}.bias"))?;
        step!(self.addmm(Addmm::new(); bias, x, weight) -> out);
        Ok(())
    }

    fn norm(&mut self, name: &str, x: &Node, out: &Node) -> Result<()> {
        let weight = self.weight(&format!("{name}.weight"))?;
        let bias = self.weight(&format!("{name}.bias"))?;
        let config = self.model.config;
        let norm = LayerNorm::new([config.hidden_size as i64], config.layer_norm_eps);
        let outputs = LayerNormOutputs {
            out: out.spec.clone(),
            mean: None,
            rstd: None,
        };
        let (device, x_spec) = (&self.model.device, x.spec.clone());
        let (weights, biases) = (Some(&weight.spec as _), Some(&bias.spec as _));
        let plan = norm.plan_into(device, x_spec, weights, biases, &outputs)?;
        let outputs = LayerNormOutputs {
            out: out.view.clone(),
            mean: None,
            rstd: None,
        };
        let (weight, bias) = (Some(weight.view), Some(bias.view));
        self.builder
            .layer_norm(plan, x.view.clone(), weight, bias, outputs)
    }

    /// A layer: attention and two products, each added to what it was made of, and a norm behind each. `x` is `[tokens,
    /// hidden]` and is overwritten.
    fn layer(&mut self, layer: usize, x: &Node, mask: &Node, rooms: &Rooms) -> Result<()> {
        let name = |part: &str| format!("{layer}.{part}");
        self.attention(&name("joined"), x, mask, rooms)?;
        self.linear(&name("projected"), &rooms.context, &rooms.product)?;
        step!(self.add(Add::new(); rooms.product, x) -> rooms.sum);
        self.norm(&name("attended"), &rooms.sum, x)?;
        self.linear(&name("wide"), x, &rooms.wide)?;
        step!(self.gelu_v2(GeluV2::new(GeluApproximation::None); rooms.wide) -> rooms.gelu);
        self.linear(&name("narrow"), &rooms.gelu, &rooms.product)?;
        step!(self.add(Add::new(); rooms.product, x) -> rooms.sum);
        self.norm(&name("out"), &rooms.sum, x)
    }

    /// Of each token the values of all others, by how much they have to do with it.
    fn attention(&mut self, name: &str, x: &Node, mask: &Node, rooms: &Rooms) -> Result<()> {
        let heads = self.model.config.num_attention_heads;
        let width = self.model.config.hidden_size / heads;
        let [batch, length] = rooms.batch;
        self.linear(name, x, &rooms.joined)?;
        let parts = rooms.joined.clone();
        let parts = parts.reshape(&[batch, length, 3 * heads, width])?;
        // Head by head, without a copy: [batch, heads, length, width].
        let part = |place| {
            let part = parts.clone().narrow(2, place * heads, heads)?;
            part.transpose(1, 2)
        };
        let (query, key, value) = (part(0)?, part(1)?, part(2)?);
        let keys = key.transpose(2, 3)?;
        step!(self.matmul(Matmul::new(); query, keys) -> rooms.scores);
        let scaled = Add::new().alpha(1.0 / (width as f32).sqrt());
        step!(self.add(scaled; mask, rooms.scores) -> rooms.masked);
        step!(self.softmax(Softmax::new(-1); rooms.masked) -> rooms.shares);
        let context = rooms.context.clone();
        let context = context.reshape(&[batch, length, heads, width])?;
        let context = context.transpose(1, 2)?;
        step!(self.matmul(Matmul::new(); rooms.shares, value) -> context);
        Ok(())
    }
}

/// Tensors that every layer writes anew.
struct Rooms {
    batch: [usize; 2],
    joined: Node,
    scores: Node,
    masked: Node,
    shares: Node,
    context: Node,
    product: Node,
    sum: Node,
    wide: Node,
    gelu: Node,
}

impl Captured {
    fn new(model: &Model, [batch, length]: [usize; 2]) -> Result<Captured> {
        let (tokens, hidden) = (batch * length, model.config.hidden_size);
        let mut steps = Steps {
            model,
            builder: Graph::builder(&model.device.stream()),
        };
        let (ids, id_node) = steps.tensor(DType::Int64, &[batch, length])?;
        let (mask, mask_node) = steps.tensor(DType::Float32, &[batch, 1, 1, length])?;
        let (shares, share_node) = steps.tensor(DType::Float32, &[batch, 1, length])?;
        let scores = [batch, model.config.num_attention_heads, length, length];
        let wide = model.weights["0.wide.bias"].shape()[0];
        let rooms = Rooms {
            batch: [batch, length],
            joined: steps.room(&[tokens, 3 * hidden])?,
            scores: steps.room(&scores)?,
            masked: steps.tensor(DType::Float32, &scores)?.1,
            shares: steps.room(&scores)?,
            context: steps.room(&[tokens, hidden])?,
            product: steps.room(&[tokens, hidden])?,
            sum: steps.room(&[tokens, hidden])?,
            wide: steps.room(&[tokens, wide])?,
            gelu: steps.room(&[tokens, wide])?,
        };
        let x = steps.room(&[tokens, hidden])?;
        let by_sentence = [batch, length, hidden];
        let (words, sum) = (
            rooms.product.clone().reshape(&by_sentence)?,
            rooms.sum.clone().reshape(&by_sentence)?,
        );
        let (table, places) = (steps.weight("words")?, steps.weight("places")?);
        let places = places.narrow(0, 0, length)?;
        step!(steps.embedding(Embedding::new(); table, id_node) -> words);
        step!(steps.add(Add::new(); words, places) -> sum);
        steps.norm("embeddings", &rooms.sum, &x)?;
        for layer in 0..model.config.num_hidden_layers {
            steps.layer(layer, &x, &mask_node, &rooms)?;
        }
        let single = steps.tensor(DType::Float32, &by_sentence)?.1;
        let mean = steps.tensor(DType::Float32, &[batch, 1, hidden])?.1;
        let x = x.reshape(&by_sentence)?;
        step!(steps.cast(Cast::new(DType::Float32); x) -> single);
        // Shares of one by the number of tokens: the mean of a sentence's.
        step!(steps.matmul(Matmul::new(); share_node, single) -> mean);
        let embeddings = steps.length_one(mean.reshape(&[batch, hidden])?)?;
        Ok(Captured {
            graph: steps.builder.capture()?,
            ids,
            mask,
            shares,
            embeddings,
        })
    }

    fn replay(
        &mut self,
        [batch, length]: [usize; 2],
        ids: &[i64],
        mask: &[f32],
        shares: &[f32],
    ) -> Result<Vec<f32>> {
        let ids = TensorView::from(ids).reshape([batch, length])?;
        self.graph.tensor_mut(self.ids)?.copy_from(ids)?;
        let mask = TensorView::from(mask).reshape([batch, 1, 1, length])?;
        self.graph.tensor_mut(self.mask)?.copy_from(mask)?;
        let shares = TensorView::from(shares).reshape([batch, 1, length])?;
        self.graph.tensor_mut(self.shares)?.copy_from(shares)?;
        self.graph.replay()?;
        self.graph.tensor(self.embeddings)?.to_vec()
    }
}

impl Steps<'_> {
    /// Rows by their length, which a norm by the root of the mean square is but for a factor.
    fn length_one(&mut self, x: Node) -> Result<GraphTensor> {
        let shape = x.spec.shape().to_vec();
        let width = shape.last().copied().unwrap_or(1);
        let gamma = vec![1.0 / (width as f32).sqrt(); width];
        let gamma = Tensor::from_slice(&gamma, [width], &self.model.device)?;
        let gamma_spec = gamma.view().spec();
        let gamma = self.builder.tensor(gamma)?;
        let (out, y) = self.tensor(DType::Float32, &shape)?;
        let (_, rstd) = self.tensor(DType::Float32, &[shape[0], 1])?;
        let outputs = RmsNormOutputs {
            y: y.spec.clone(),
            rstd: rstd.spec.clone(),
        };
        let norm = RmsNorm::new(1e-24);
        let plan = norm.plan_into(&self.model.device, x.spec, gamma_spec, &outputs)?;
        let outputs = RmsNormOutputs {
            y: y.view,
            rstd: rstd.view,
        };
        self.builder.rms_norm(plan, x.view, gamma, outputs)?;
        Ok(out)
    }
}
