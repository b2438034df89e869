//! A step of all sequences as one captured graph.

use std::sync::Arc;

use aclnn::operators::{
    AddRmsNorm, AddRmsNormOutputs, ArgMax, DynamicQuantOutputs, Embedding,
    FusedInferAttentionScore, FusedInferAttentionScoreOutputs, MatmulWeightNz, RmsNorm,
    RmsNormOutputs, ScatterPaKvCache, SwiGlu,
};
use aclnn::{
    DType, DynamicQuant, Graph, GraphBuilder, GraphStep, GraphTensor, GraphView, QuantDType,
    QuantMatmul, Result, Tensor, TensorSpec, TensorViewMut, bf16,
};

use crate::eager::{Cache, SLOTS, attention, rotation};
use crate::weights::{EPSILON, Linear, SIZE, Weights};

/// A tensor of the graph, and its form.
#[derive(Clone)]
struct Node {
    view: GraphView,
    spec: TensorSpec,
}

impl Node {
    fn reshape(&self, shape: &[usize]) -> Result<Node> {
        let mut spec = self.spec.clone();
        spec.layout = spec.layout.reshape(shape)?;
        Ok(Node {
            view: self.view.clone().reshape(shape)?,
            spec,
        })
    }
}

/// Adds a call of an operator that writes these elements.
macro_rules! step {
    ($steps:ident.$step:ident($operator:expr; $($input:expr),+) -> $out:expr) => {{
        let plan = $operator.plan_into(&$steps.weights.device, $($input.spec.clone(),)+ &$out.spec)?;
        $steps.builder.$step(plan, $($input.view.clone(),)+ $out.view.clone())?;
    }};
}

/// A graph in the making.
struct Steps<'w> {
    weights: &'w Weights,
    builder: GraphBuilder,
    sequences: usize,
}

/// One token of each sequence, replayed with what changes put in before: tokens, places and slots as tensors, lengths as
/// attributes of each layer's attention.
pub struct Captured {
    graph: Graph,
    ids: GraphTensor,
    positions: GraphTensor,
    slots: GraphTensor,
    logits: GraphTensor,
    next: GraphTensor,
    attentions: Vec<GraphStep>,
    attention: FusedInferAttentionScore,
}

impl Captured {
    /// Captures a step, with caches that prompts were written to and the blocks of each sequence.
    pub fn new(weights: &Weights, caches: Vec<Cache>, table: Tensor) -> Result<Captured> {
        let sequences = table.shape()[0];
        let mut steps = Steps {
            weights,
            builder: Graph::builder(&weights.device.stream()),
            sequences,
        };
        let (ids, id_node) = steps.tensor(DType::Int64, &[sequences])?;
        let (positions, position_node) = steps.tensor(DType::Int64, &[sequences])?;
        let (slots, slot_node) = steps.tensor(DType::Int32, &[sequences])?;
        let table = steps.take(table)?.1;
        let hidden = weights.sizes.hidden;
        let x = steps.room(hidden)?;
        let other = steps.room(hidden)?;
        let normed = steps.room(hidden)?;
        let [cos, sin] = [(); 2].map(|()| steps.room(SIZE));
        let (cos, sin) = (cos?, sin?);
        let (words, all_cos) = (steps.shared(&weights.words)?, steps.shared(&weights.cos)?);
        let all_sin = steps.shared(&weights.sin)?;
        step!(steps.embedding(Embedding::new(); words, id_node) -> x);
        step!(steps.embedding(Embedding::new(); all_cos, position_node) -> cos);
        step!(steps.embedding(Embedding::new(); all_sin, position_node) -> sin);
        let rstd = steps.tensor(DType::Float32, &[sequences, 1])?.1;
        if let Some(first) = weights.layers.first() {
            steps.first_norm(&x, &first.before_attention, &normed, &rstd)?;
        }
        let rooms = Rooms::new(&mut steps, [cos, sin], slot_node, table)?;
        let mut attentions = Vec::new();
        let attention = attention(weights, &vec![1; sequences]);
        for (place, (layer, cache)) in weights.layers.iter().zip(caches).enumerate() {
            steps.linear(&layer.query, &normed, &rooms.query)?;
            steps.linear(&layer.key, &normed, &rooms.key)?;
            steps.linear(&layer.value, &normed, &rooms.value)?;
            attentions.push(steps.attention(cache, &attention, &rooms)?);
            steps.linear(&layer.attended, &rooms.attended, &rooms.product)?;
            steps.norm(
                [&x, &rooms.product],
                &layer.before_products,
                [&normed, &rstd, &other],
            )?;
            steps.linear(&layer.wide, &normed, &rooms.wide)?;
            step!(steps.swi_glu(SwiGlu::new(); rooms.wide) -> rooms.gated);
            steps.linear(&layer.narrow, &rooms.gated, &rooms.product)?;
            let next = weights.layers.get(place + 1);
            let gamma = next.map_or(&weights.last, |next| &next.before_attention);
            steps.norm([&other, &rooms.product], gamma, [&normed, &rstd, &x])?;
        }
        let vocabulary = weights.sizes.vocabulary;
        let (logits, logit_node) = steps.tensor(DType::BFloat16, &[sequences, vocabulary])?;
        steps.linear(&weights.logits, &normed, &logit_node)?;
        let (next, next_node) = steps.tensor(DType::Int64, &[sequences])?;
        step!(steps.arg_max(ArgMax::new(-1); logit_node) -> next_node);
        Ok(Captured {
            graph: steps.builder.capture()?,
            ids,
            positions,
            slots,
            logits,
            next,
            attentions,
            attention,
        })
    }

    /// Runs a step: `next` are the tokens of the greatest logits.
    pub fn replay(
        &mut self,
        ids: &[i64],
        positions: &[i64],
        slots: &[i32],
        lengths: &[i64],
        next: &mut [i64],
    ) -> Result<()> {
        self.graph.tensor_mut(self.ids)?.copy_from(ids)?;
        self.graph
            .tensor_mut(self.positions)?
            .copy_from(positions)?;
        self.graph.tensor_mut(self.slots)?.copy_from(slots)?;
        self.attention = self.attention.clone().actual_seq_lengths_kv(lengths);
        for &step in &self.attentions {
            self.attention.update(&mut self.graph, step)?;
        }
        self.graph.replay()?;
        TensorViewMut::from(next).copy_from(self.graph.tensor(self.next)?)
    }

    /// The logits of the last step, `(sequences, vocabulary)`.
    pub fn logits(&self) -> Result<Vec<bf16>> {
        self.graph.tensor(self.logits)?.to_vec()
    }
}

/// Tensors that every layer writes anew, and those that it reads.
struct Rooms {
    query: Node,
    key: Node,
    value: Node,
    attended: Node,
    product: Node,
    wide: Node,
    gated: Node,
    angles: [Node; 2],
    slots: Node,
    table: Node,
}

impl Rooms {
    fn new(steps: &mut Steps<'_>, angles: [Node; 2], slots: Node, table: Node) -> Result<Rooms> {
        let sizes = steps.weights.sizes;
        Ok(Rooms {
            query: steps.room(sizes.heads * SIZE)?,
            key: steps.room(sizes.key_heads * SIZE)?,
            value: steps.room(sizes.key_heads * SIZE)?,
            attended: steps.room(sizes.heads * SIZE)?,
            product: steps.room(sizes.hidden)?,
            wide: steps.room(2 * sizes.wide)?,
            gated: steps.room(sizes.wide)?,
            angles,
            slots,
            table,
        })
    }
}

impl Steps<'_> {
    fn take(&mut self, tensor: Tensor) -> Result<(GraphTensor, Node)> {
        let spec = tensor.view().spec();
        let tensor = self.builder.tensor(tensor)?;
        let view = self.builder.view(tensor)?;
        Ok((tensor, Node { view, spec }))
    }

    fn tensor(&mut self, dtype: DType, shape: &[usize]) -> Result<(GraphTensor, Node)> {
        self.take(Tensor::zeros(dtype, shape, &self.weights.device)?)
    }

    /// So many elements for each sequence.
    fn room(&mut self, width: usize) -> Result<Node> {
        Ok(self.tensor(DType::BFloat16, &[self.sequences, width])?.1)
    }

    fn shared(&mut self, weight: &Arc<Tensor>) -> Result<Node> {
        let tensor = self.builder.shared(weight)?;
        Ok(Node {
            view: tensor.into(),
            spec: weight.view().spec(),
        })
    }

    fn linear(&mut self, linear: &Linear, x: &Node, out: &Node) -> Result<()> {
        let device = &self.weights.device;
        match linear {
            Linear::Float(weight) => {
                let weight = self.shared(weight)?;
                step!(self.matmul_weight_nz(MatmulWeightNz::new(); x, weight) -> out);
            }
            Linear::Quantized { weight, scale } => {
                let y = self.tensor(DType::Int8, x.spec.shape())?.1;
                let token = self.tensor(DType::Float32, &[self.sequences])?.1;
                let quantize = DynamicQuant::symmetric(QuantDType::Int8);
                let outputs = DynamicQuantOutputs {
                    y: y.spec.clone(),
                    scale: token.spec.clone(),
                    offset: None,
                };
                let plan = quantize.plan_into(device, x.spec.clone(), None, None, &outputs)?;
                let outputs = DynamicQuantOutputs {
                    y: y.view.clone(),
                    scale: token.view.clone(),
                    offset: None,
                };
                self.builder
                    .dynamic_quant(plan, x.view.clone(), None, None, outputs)?;
                let (weight, scale) = (self.shared(weight)?, self.shared(scale)?);
                let token_spec = Some(&token.spec as _);
                let plan = QuantMatmul::new(DType::BFloat16).plan_into(
                    device,
                    y.spec,
                    weight.spec,
                    scale.spec,
                    None,
                    token_spec,
                    None,
                    None,
                    &out.spec,
                )?;
                self.builder.quant_matmul(
                    plan,
                    y.view,
                    weight.view,
                    scale.view,
                    None,
                    Some(token.view),
                    None,
                    None,
                    out.view.clone(),
                )?;
            }
        }
        Ok(())
    }

    fn first_norm(&mut self, x: &Node, gamma: &Arc<Tensor>, y: &Node, rstd: &Node) -> Result<()> {
        let gamma = self.shared(gamma)?;
        let outputs = RmsNormOutputs {
            y: y.spec.clone(),
            rstd: rstd.spec.clone(),
        };
        let plan = RmsNorm::new(EPSILON).plan_into(
            &self.weights.device,
            x.spec.clone(),
            gamma.spec,
            &outputs,
        )?;
        let outputs = RmsNormOutputs {
            y: y.view.clone(),
            rstd: rstd.view.clone(),
        };
        self.builder
            .rms_norm(plan, x.view.clone(), gamma.view, outputs)
    }

    /// The norm of a sum, and the sum.
    fn norm(&mut self, x: [&Node; 2], gamma: &Arc<Tensor>, out: [&Node; 3]) -> Result<()> {
        let gamma = self.shared(gamma)?;
        let specs = out.map(|node| node.spec.clone());
        let [y, rstd, sum] = specs;
        let outputs = AddRmsNormOutputs { y, rstd, x: sum };
        let plan = AddRmsNorm::new(EPSILON).plan_into(
            &self.weights.device,
            x[0].spec.clone(),
            x[1].spec.clone(),
            gamma.spec,
            &outputs,
        )?;
        let [y, rstd, sum] = out.map(|node| node.view.clone());
        let outputs = AddRmsNormOutputs { y, rstd, x: sum };
        let [a, b] = x.map(|node| node.view.clone());
        self.builder.add_rms_norm(plan, a, b, gamma.view, outputs)
    }

    /// Rotates queries and keys, writes keys and values, and attends to all that are there.
    fn attention(
        &mut self,
        cache: Cache,
        attention: &FusedInferAttentionScore,
        rooms: &Rooms,
    ) -> Result<GraphStep> {
        let (sizes, device) = (self.weights.sizes, &self.weights.device);
        let count = self.sequences;
        let query = rooms.query.reshape(&[count, sizes.heads, SIZE])?;
        let key = rooms.key.reshape(&[count, sizes.key_heads, SIZE])?;
        let value = rooms.value.reshape(&[count, sizes.key_heads, SIZE])?;
        let [cos, sin] = &rooms.angles;
        let (cos, sin) = (
            cos.reshape(&[count, 1, SIZE])?,
            sin.reshape(&[count, 1, SIZE])?,
        );
        let plan = rotation().plan(
            device,
            query.spec.clone(),
            key.spec.clone(),
            cos.spec,
            sin.spec,
        )?;
        self.builder.apply_rotary_pos_emb_v2(
            plan,
            query.view.clone(),
            key.view.clone(),
            cos.view,
            sin.view,
        )?;
        let blocks = cache.keys.shape()[0];
        let (keys, values) = (self.take(cache.keys)?.1, self.take(cache.values)?.1);
        let plan = ScatterPaKvCache::new().plan(
            device,
            keys.spec.clone(),
            values.spec.clone(),
            key.spec,
            value.spec,
            rooms.slots.spec.clone(),
        )?;
        self.builder.scatter_pa_kv_cache(
            plan,
            keys.view.clone(),
            values.view.clone(),
            key.view,
            value.view,
            rooms.slots.view.clone(),
        )?;
        let rows = [blocks, SLOTS, sizes.key_heads * SIZE];
        let (keys, values) = (keys.reshape(&rows)?, values.reshape(&rows)?);
        let heads = [count, 1, sizes.heads, SIZE];
        let (query, out) = (query.reshape(&heads)?, rooms.attended.reshape(&heads)?);
        let outputs = FusedInferAttentionScoreOutputs {
            attention_out: out.spec,
            softmax_lse: None,
        };
        let table = Some(&rooms.table.spec as _);
        let plan = attention.plan_into(
            device,
            query.spec,
            keys.spec,
            values.spec,
            None,
            table,
            &outputs,
        )?;
        let outputs = FusedInferAttentionScoreOutputs {
            attention_out: out.view,
            softmax_lse: None,
        };
        let table = Some(rooms.table.view.clone());
        self.builder.fused_infer_attention_score(
            plan,
            query.view,
            keys.view,
            values.view,
            None,
            table,
            outputs,
        )?;
        self.builder.changeable()
    }
}
