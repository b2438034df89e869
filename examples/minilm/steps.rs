//! Calls of operators, added to a graph one by one.

use aclnn::operators::{
    Addmm, DynamicQuantOutputs, LayerNorm, LayerNormOutputs, RmsNorm, RmsNormOutputs,
};
use aclnn::{
    DType, DynamicQuant, Graph, GraphBuilder, GraphTensor, GraphView, QuantDType, QuantMatmul,
    Result, Tensor, TensorSpec,
};

use crate::model::Layers;

/// Some elements of a tensor in a graph, and their form.
#[derive(Clone)]
pub struct Node {
    pub view: GraphView,
    pub spec: TensorSpec,
}

impl Node {
    pub fn reshape(mut self, shape: &[usize]) -> Result<Node> {
        self.spec.layout = self.spec.layout.reshape(shape)?;
        self.view = self.view.reshape(shape)?;
        Ok(self)
    }

    pub fn narrow(mut self, dim: isize, start: usize, length: usize) -> Result<Node> {
        self.spec.layout = self.spec.layout.narrow(dim, start, length)?;
        self.view = self.view.narrow(dim, start, length)?;
        Ok(self)
    }

    pub fn transpose(mut self, dim0: isize, dim1: isize) -> Result<Node> {
        self.spec.layout = self.spec.layout.transpose(dim0, dim1)?;
        self.view = self.view.transpose(dim0, dim1)?;
        Ok(self)
    }
}

/// Activations in 8 bits, and a scale for each token.
pub struct Quantized {
    pub codes: Node,
    pub scales: Node,
}

/// A graph in the making.
pub struct Steps<'m> {
    pub layers: &'m Layers,
    pub builder: GraphBuilder,
}

/// Adds a call of an operator that writes these elements.
macro_rules! step {
    ($steps:ident.$step:ident($operator:expr; $($input:expr),+) -> $out:expr) => {{
        let plan = $operator.plan_into(
            &$steps.layers.device,
            $($input.spec.clone(),)+
            &$out.spec,
        )?;
        $steps.builder.$step(plan, $($input.view.clone(),)+ $out.view.clone())?;
    }};
}
pub(crate) use step;

impl<'m> Steps<'m> {
    pub fn new(layers: &'m Layers) -> Steps<'m> {
        let builder = Graph::builder(&layers.device.stream());
        Steps { layers, builder }
    }

    fn node(&mut self, tensor: GraphTensor, spec: TensorSpec) -> Result<Node> {
        let view = self.builder.view(tensor)?;
        Ok(Node { view, spec })
    }

    /// A weight, which other graphs read too.
    pub fn weight(&mut self, name: &str) -> Result<Node> {
        let weight = &self.layers.weights[name];
        let tensor = self.builder.shared(weight)?;
        let spec = weight.view().spec();
        // As a whole, which is how one that was made ready for the device is passed.
        let view = tensor.into();
        Ok(Node { view, spec })
    }

    /// A part of a weight, or one that is seen another way.
    pub fn plain_weight(&mut self, name: &str) -> Result<Node> {
        let weight = &self.layers.weights[name];
        let tensor = self.builder.shared(weight)?;
        self.node(tensor, weight.view().spec())
    }

    /// A new tensor, as which the graph knows it too.
    pub fn tensor(&mut self, dtype: DType, shape: &[usize]) -> Result<(GraphTensor, Node)> {
        let tensor = Tensor::zeros(dtype, shape, &self.layers.device)?;
        let spec = tensor.view().spec();
        let tensor = self.builder.tensor(tensor)?;
        Ok((tensor, self.node(tensor, spec)?))
    }

    /// A tensor of activations.
    pub fn room(&mut self, shape: &[usize]) -> Result<Node> {
        Ok(self.tensor(self.layers.precision.dtype(), shape)?.1)
    }

    /// The product with a weight that is stored by its outputs, plus a bias: of `x`, or where the layer is one of 8 bits of
    /// what `x` becomes in them.
    pub fn linear(&mut self, name: &str, x: &Node, low: &Quantized, out: &Node) -> Result<()> {
        let bias = self.weight(&format!("{name}.bias"))?;
        let scale = format!("{name}.scale");
        if !self.layers.weights.contains_key(&scale) {
            let weight = self.plain_weight(&format!("{name}.weight"))?;
            let weight = weight.transpose(0, 1)?;
            step!(self.addmm(Addmm::new(); bias, x, weight) -> out);
            return Ok(());
        }
        let device = &self.layers.device;
        let Quantized { codes, scales } = low;
        let outputs = DynamicQuantOutputs {
            y: codes.spec.clone(),
            scale: scales.spec.clone(),
            offset: None,
        };
        let quant = DynamicQuant::symmetric(QuantDType::Int8);
        let plan = quant.plan_into(device, x.spec.clone(), None, None, &outputs)?;
        let outputs = DynamicQuantOutputs {
            y: codes.view.clone(),
            scale: scales.view.clone(),
            offset: None,
        };
        self.builder
            .dynamic_quant(plan, x.view.clone(), None, None, outputs)?;

        let weight = self.weight(&format!("{name}.weight"))?;
        let scale = self.weight(&scale)?;
        let plan = QuantMatmul::new(out.spec.dtype).plan_into(
            device,
            codes.spec.clone(),
            weight.spec,
            scale.spec,
            None,
            Some(&scales.spec),
            Some(&bias.spec),
            None,
            &out.spec,
        )?;
        self.builder.quant_matmul(
            plan,
            codes.view.clone(),
            weight.view,
            scale.view,
            None,
            Some(scales.view.clone()),
            Some(bias.view),
            None,
            out.view.clone(),
        )
    }

    pub fn norm(&mut self, name: &str, x: &Node, out: &Node) -> Result<()> {
        let weight = self.weight(&format!("{name}.weight"))?;
        let bias = self.weight(&format!("{name}.bias"))?;
        let config = self.layers.config;
        let norm = LayerNorm::new([config.hidden_size as i64], config.layer_norm_eps);
        let outputs = LayerNormOutputs {
            out: out.spec.clone(),
            mean: None,
            rstd: None,
        };
        let (device, x_spec) = (&self.layers.device, x.spec.clone());
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

    /// Rows by their length, which a norm by the root of the mean square is but for a factor.
    pub fn length_one(&mut self, x: Node) -> Result<GraphTensor> {
        let shape = x.spec.shape().to_vec();
        let width = shape.last().copied().unwrap_or(1);
        let gamma = vec![1.0 / (width as f32).sqrt(); width];
        let gamma = Tensor::from_slice(&gamma, [width], &self.layers.device)?;
        let gamma_spec = gamma.view().spec();
        let gamma = self.builder.tensor(gamma)?;
        let (out, y) = self.tensor(DType::Float32, &shape)?;
        let (_, rstd) = self.tensor(DType::Float32, &[shape[0], 1])?;
        let outputs = RmsNormOutputs {
            y: y.spec.clone(),
            rstd: rstd.spec.clone(),
        };
        let norm = RmsNorm::new(1e-24);
        let plan = norm.plan_into(&self.layers.device, x.spec, gamma_spec, &outputs)?;
        let outputs = RmsNormOutputs {
            y: y.view,
            rstd: rstd.view,
        };
        self.builder.rms_norm(plan, x.view, gamma, outputs)?;
        Ok(out)
    }
}
