//! The model's layers as a graph for batches of one shape.

use aclnn::operators::{Add, Cast, Embedding, GeluApproximation, GeluV2, Matmul, Softmax};
use aclnn::{CallTime, DType, Graph, GraphTensor, Result, TensorView};

use crate::model::{Batch, Layers};
use crate::steps::{Node, Quantized, Steps, step};

/// A graph, and the tensors that a batch is put into and read from.
pub struct Captured {
    graph: Graph,
    /// The tokens, where the first layer is.
    ids: Option<GraphTensor>,
    mask: GraphTensor,
    /// The activations, before the layers and behind them.
    x: GraphTensor,
    /// What the mean is made of, and the embeddings, where the last layer is.
    end: Option<End>,
}

#[derive(Clone, Copy)]
struct End {
    shares: GraphTensor,
    embeddings: GraphTensor,
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
    /// For linear layers of 8 bits.
    low: Quantized,
    low_wide: Quantized,
}

impl Rooms {
    fn new(steps: &mut Steps<'_>, batch: [usize; 2]) -> Result<Rooms> {
        let config = steps.layers.config;
        let (tokens, hidden) = (batch[0] * batch[1], config.hidden_size);
        let wide = [tokens, config.intermediate_size];
        let scores = [batch[0], config.num_attention_heads, batch[1], batch[1]];
        let scales = steps.tensor(DType::Float32, &[tokens])?.1;
        Ok(Rooms {
            batch,
            joined: steps.room(&[tokens, 3 * hidden])?,
            scores: steps.room(&scores)?,
            masked: steps.tensor(DType::Float32, &scores)?.1,
            shares: steps.room(&scores)?,
            context: steps.room(&[tokens, hidden])?,
            product: steps.room(&[tokens, hidden])?,
            sum: steps.room(&[tokens, hidden])?,
            wide: steps.room(&wide)?,
            gelu: steps.room(&wide)?,
            low: Quantized {
                codes: steps.tensor(DType::Int8, &[tokens, hidden])?.1,
                scales: scales.clone(),
            },
            low_wide: Quantized {
                codes: steps.tensor(DType::Int8, &wide)?.1,
                scales,
            },
        })
    }
}

impl Steps<'_> {
    /// The sum of what stands for each token and of what stands for its place.
    fn embedded(&mut self, ids: &Node, x: &Node, rooms: &Rooms) -> Result<()> {
        let [batch, length] = rooms.batch;
        let by_sentence = [batch, length, self.layers.config.hidden_size];
        let (words, sum) = (
            rooms.product.clone().reshape(&by_sentence)?,
            rooms.sum.clone().reshape(&by_sentence)?,
        );
        let (table, places) = (self.plain_weight("words")?, self.plain_weight("places")?);
        let places = places.narrow(0, 0, length)?;
        step!(self.embedding(Embedding::new(); table, ids) -> words);
        step!(self.add(Add::new(); words, places) -> sum);
        self.norm("embeddings", &rooms.sum, x)
    }

    /// A layer: attention and two products, each added to what it was made of, and a norm behind each. `x` is `[tokens,
    /// hidden]` and is overwritten.
    fn layer(&mut self, layer: usize, x: &Node, mask: &Node, rooms: &Rooms) -> Result<()> {
        let name = |part: &str| format!("{layer}.{part}");
        let Rooms {
            product, sum, low, ..
        } = rooms;
        self.attention(&name("joined"), x, mask, rooms)?;
        self.linear(&name("projected"), &rooms.context, low, product)?;
        step!(self.add(Add::new(); product, x) -> sum);
        self.norm(&name("attended"), sum, x)?;
        self.linear(&name("wide"), x, low, &rooms.wide)?;
        step!(self.gelu_v2(GeluV2::new(GeluApproximation::None); rooms.wide) -> rooms.gelu);
        self.linear(&name("narrow"), &rooms.gelu, &rooms.low_wide, product)?;
        step!(self.add(Add::new(); product, x) -> sum);
        self.norm(&name("out"), sum, x)
    }

    /// Of each token the values of all others, by how much they have to do with it.
    fn attention(&mut self, name: &str, x: &Node, mask: &Node, rooms: &Rooms) -> Result<()> {
        let heads = self.layers.config.num_attention_heads;
        let width = self.layers.config.hidden_size / heads;
        let [batch, length] = rooms.batch;
        self.linear(name, x, &rooms.low, &rooms.joined)?;
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

    /// The mean of each sentence's tokens, of length one.
    fn end(&mut self, x: &Node, rooms: &Rooms) -> Result<End> {
        let [batch, length] = rooms.batch;
        let hidden = self.layers.config.hidden_size;
        let by_sentence = [batch, length, hidden];
        let (shares, share_node) = self.tensor(DType::Float32, &[batch, 1, length])?;
        let single = self.tensor(DType::Float32, &by_sentence)?.1;
        let mean = self.tensor(DType::Float32, &[batch, 1, hidden])?.1;
        let x = x.clone().reshape(&by_sentence)?;
        step!(self.cast(Cast::new(DType::Float32); x) -> single);
        // Shares of one by the number of tokens: the mean of a sentence's.
        step!(self.matmul(Matmul::new(); share_node, single) -> mean);
        let embeddings = self.length_one(mean.reshape(&[batch, hidden])?)?;
        Ok(End { shares, embeddings })
    }
}

impl Captured {
    pub fn new(layers: &Layers, batch: [usize; 2]) -> Result<Captured> {
        let mut steps = Steps::new(layers);
        let [number, length] = batch;
        let (mask, mask_node) = steps.tensor(DType::Float32, &[number, 1, 1, length])?;
        let rooms = Rooms::new(&mut steps, batch)?;
        let hidden = [number * length, layers.config.hidden_size];
        let (x, x_node) = steps.tensor(layers.precision.dtype(), &hidden)?;
        let mut ids = None;
        if layers.has_first() {
            let (tensor, node) = steps.tensor(DType::Int64, &batch)?;
            steps.embedded(&node, &x_node, &rooms)?;
            ids = Some(tensor);
        }
        for layer in layers.range.clone() {
            steps.layer(layer, &x_node, &mask_node, &rooms)?;
        }
        let end = match layers.has_last() {
            true => Some(steps.end(&x_node, &rooms)?),
            false => None,
        };
        Ok(Captured {
            graph: steps.builder.capture()?,
            ids,
            mask,
            x,
            end,
        })
    }

    /// Puts a batch where the graph reads it, with the activations of the layers before.
    pub fn give(&mut self, batch: &Batch, before: Option<&Captured>) -> Result<()> {
        let [number, length] = batch.shape;
        if let Some(ids) = self.ids {
            let values = TensorView::from(&batch.ids).reshape(batch.shape)?;
            self.graph.tensor_mut(ids)?.copy_from(values)?;
        }
        if let Some(before) = before {
            let x = before.graph.tensor(before.x)?;
            self.graph.tensor_mut(self.x)?.copy_from(x)?;
        }
        let mask = TensorView::from(&batch.mask).reshape([number, 1, 1, length])?;
        self.graph.tensor_mut(self.mask)?.copy_from(mask)?;
        if let Some(End { shares, .. }) = self.end {
            let values = TensorView::from(&batch.shares).reshape([number, 1, length])?;
            self.graph.tensor_mut(shares)?.copy_from(values)?;
        }
        Ok(())
    }

    pub fn replay(&mut self) -> Result<()> {
        self.graph.replay()
    }

    /// How long each call takes.
    pub fn profile(&mut self) -> Result<Vec<CallTime>> {
        self.graph.profile()
    }

    /// What the last layer made; nothing of graphs without it.
    pub fn embeddings(&self) -> Result<Vec<f32>> {
        match self.end {
            Some(End { embeddings, .. }) => self.graph.tensor(embeddings)?.to_vec(),
            None => Ok(Vec::new()),
        }
    }
}
