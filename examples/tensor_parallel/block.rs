//! The block, and what one rank computes of it: call by call, by one operator that sums as well, and as a graph.

use aclnn::operators::{DynamicQuantOutputs, Operator, Silu};
use aclnn::{
    Communicator, DType, Device, DynamicQuant, Graph, GraphBuilder, GraphTensor, QuantDType,
    QuantMatmul, QuantMode, ReduceOp, Result, Tensor, TensorSpec, f16, npu_dynamic_quant,
    npu_quant_matmul,
};
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

aclnn::operator! {
    /// A product of quantized matrices, dequantized and then summed over all ranks.
    QuantMatmulAllReduce, QuantMatmulAllReduceOperands = aclnnQuantMatmulAllReduceV2 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, dequant_scale: In, pertoken_scale: Option<In>,
        group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
    }
}

/// A weight of outputs by inputs, as codes with a scale for each output.
pub struct Linear {
    pub codes: Tensor,
    pub scales: Tensor,
}

/// Two linear layers with SiLU between them, in the host's memory, and rows to go through them.
pub struct Block {
    pub up: Linear,
    pub down: Linear,
    pub x: Tensor,
}

impl Linear {
    fn random(outputs: usize, inputs: usize, numbers: &mut StdRng) -> Result<Linear> {
        let host = &Device::cpu();
        let (mut codes, mut scales) = (Vec::new(), Vec::new());
        for _ in 0..outputs {
            let row: Vec<f32> = (0..inputs)
                .map(|_| StandardNormal.sample(numbers))
                .collect();
            let most = row.iter().fold(1e-10f32, |most, w| most.max(w.abs()));
            codes.extend(row.iter().map(|w| (w * 127.0 / most).round() as i8));
            // So that outputs are about as large as inputs.
            scales.push(most / 127.0 / (inputs as f32).sqrt());
        }
        Ok(Linear {
            codes: Tensor::from_slice(&codes, [outputs, inputs], host)?,
            scales: Tensor::from_slice(&scales, [outputs], host)?,
        })
    }
}

impl Block {
    pub fn random(tokens: usize, hidden: usize, inner: usize) -> Result<Block> {
        let mut numbers = StdRng::seed_from_u64(0);
        let up = Linear::random(inner, hidden, &mut numbers)?;
        let down = Linear::random(hidden, inner, &mut numbers)?;
        let x = (0..tokens * hidden).map(|_| f16::from_f32(StandardNormal.sample(&mut numbers)));
        let x = Tensor::from_slice(&x.collect::<Vec<_>>(), [tokens, hidden], &Device::cpu())?;
        Ok(Block { up, down, x })
    }

    /// What rank `rank` of `ranks` holds: its share of the inner size, of the outputs of the first layer and the inputs of
    /// the second.
    pub fn share(&self, rank: usize, ranks: usize, device: &Device) -> Result<Share> {
        let share = self.up.scales.shape()[0] / ranks;
        let start = rank * share;
        Ok(Share {
            x: self.x.to(device)?,
            up: self.up.codes.view().narrow(0, start, share)?.to(device)?,
            up_scales: self.up.scales.view().narrow(0, start, share)?.to(device)?,
            down: self.down.codes.view().narrow(1, start, share)?.to(device)?,
            down_scales: self.down.scales.to(device)?,
        })
    }
}

/// One rank's weights on its device, and the rows.
pub struct Share {
    x: Tensor,
    up: Tensor,
    up_scales: Tensor,
    down: Tensor,
    down_scales: Tensor,
}

/// What the second layer takes, and what it gives.
pub struct Part {
    pub activations: Tensor,
    pub codes: Tensor,
    pub tokens: Tensor,
    pub result: Tensor,
}

/// Codes of rows, and a scale for each.
fn quantized(x: &Tensor) -> Result<(Tensor, Tensor)> {
    npu_dynamic_quant(x, None, None, None, QuantMode::PerToken, 0.0)
}

fn product(codes: &Tensor, tokens: &Tensor, weight: &Tensor, scales: &Tensor) -> Result<Tensor> {
    let (weight, half) = (weight.view().transpose(0, 1)?, Some(DType::Float16));
    npu_quant_matmul(
        codes,
        weight,
        scales,
        None,
        Some(tokens),
        None,
        half,
        &[],
        None,
    )
}

impl Share {
    /// Call by call, without the sum over the ranks.
    pub fn part(&self) -> Result<Part> {
        let (codes, tokens) = quantized(&self.x)?;
        let h = product(&codes, &tokens, &self.up, &self.up_scales)?;
        let activations = Silu::new().run(&h)?;
        let (codes, tokens) = quantized(&activations)?;
        let result = product(&codes, &tokens, &self.down, &self.down_scales)?;
        Ok(Part {
            activations,
            codes,
            tokens,
            result,
        })
    }

    /// The second layer with its sum, by one operator of an Atlas.
    pub fn fused(&self, part: &Part, own: &Communicator) -> Result<Tensor> {
        let mut output = Tensor::empty(DType::Float16, part.result.shape(), own.device())?;
        let operator = QuantMatmulAllReduce {
            group: own.as_group(),
            reduce_op: c"sum".into(),
            comm_turn: 0,
            stream_mode: 1,
        };
        let operands = QuantMatmulAllReduceOperands {
            x1: part.codes.view(),
            x2: self.down.view().transpose(0, 1)?,
            bias: None,
            x3: None,
            dequant_scale: self.down_scales.view(),
            pertoken_scale: Some(part.tokens.view()),
            output: output.view_mut(),
        };
        // SAFETY: the operands are of the types and shapes in CANN's document, and every rank makes this call.
        unsafe { operator.run_unchecked(&own.device().stream(), operands) }?;
        Ok(output)
    }

    /// All of it with the sum, as one graph, and the tensor that it leaves the result in.
    pub fn captured(self, own: &Communicator) -> Result<(Graph, GraphTensor)> {
        let device = own.device();
        let rows = self.x.shape()[0];
        let inner = [rows, self.up_scales.shape()[0]];
        let make = || Tensor::empty(DType::Float16, inner, device);
        let plan = Silu::new().plan(device, &make()?)?;
        let mut steps = Graph::builder(&device.new_stream()?);
        let (x, activations) = (steps.tensor(self.x)?, steps.tensor(make()?)?);
        let h = linear(&mut steps, x, rows, self.up, self.up_scales)?;
        steps.silu(plan, h, activations.into())?;
        let result = linear(&mut steps, activations, rows, self.down, self.down_scales)?;
        steps.rank(own).all_reduce_in_place(ReduceOp::Sum, result)?;
        Ok((steps.capture()?, result))
    }
}

/// A linear layer as steps of a graph.
fn linear(
    steps: &mut GraphBuilder,
    x: GraphTensor,
    rows: usize,
    weight: Tensor,
    scales: Tensor,
) -> Result<GraphTensor> {
    let device = &weight.device().clone();
    let (outputs, inputs) = (weight.shape()[0], weight.shape()[1]);
    let codes = Tensor::empty(DType::Int8, [rows, inputs], device)?;
    let tokens = Tensor::empty(DType::Float32, [rows], device)?;
    let out = Tensor::empty(DType::Float16, [rows, outputs], device)?;
    let half = TensorSpec::contiguous(DType::Float16, [rows, inputs])?;
    let quant = DynamicQuant::symmetric(QuantDType::Int8).plan(device, half, None, None)?;
    let (turned, by_row) = (weight.view().transpose(0, 1)?, Some(&tokens as _));
    let matmul = QuantMatmul::new(DType::Float16);
    let product = matmul.plan(device, &codes, turned, &scales, None, by_row, None, None)?;
    let (codes, tokens) = (steps.tensor(codes)?, steps.tensor(tokens)?);
    let (weight, scales) = (steps.tensor(weight)?, steps.tensor(scales)?);
    let out = steps.tensor(out)?;
    let quantized = DynamicQuantOutputs {
        y: codes.into(),
        scale: tokens.into(),
        offset: None,
    };
    steps.dynamic_quant(quant, x, None, None, quantized)?;
    let turned = steps.view(weight)?.transpose(0, 1)?;
    let by_row = Some(tokens.into());
    let result = out.into();
    steps.quant_matmul(
        product, codes, turned, scales, None, by_row, None, None, result,
    )?;
    Ok(out)
}
