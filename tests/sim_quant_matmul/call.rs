//! A call of the simulated product's functions, right as it begins, to be made wrong in one thing.

use aclnn::operators::Operator;
use aclnn::{DType, Device, Format, Layout, Result, Tensor, TensorSpec, TensorView};

use DType::{BFloat16, Float32, Int8, Int32};

aclnn::operator! {
    /// The newest function.
    pub V5, V5Operands = aclnnQuantMatmulV5 {
        x1: In, x2: In, x1_scale: Option<In>, x2_scale: In, y_scale: Option<In>, x1_offset: Option<In>,
        x2_offset: Option<In>, y_offset: Option<In>, bias: Option<In>, transpose_x1: bool, transpose_x2: bool,
        group_size: i64, out: Out,
    }
}

aclnn::operator! {
    /// That for weights in FRACTAL_NZ.
    pub WeightNz, WeightNzOperands = aclnnQuantMatmulWeightNz {
        x1: In, x2: In, x1_scale: Option<In>, x2_scale: In, y_scale: Option<In>, x1_offset: Option<In>,
        x2_offset: Option<In>, y_offset: Option<In>, bias: Option<In>, transpose_x1: bool, transpose_x2: bool,
        group_size: i64, out: Out,
    }
}

aclnn::operator! {
    /// An older one.
    pub V4, V4Operands = aclnnQuantMatmulV4 {
        x1: In, x2: In, scale: In, offset: Option<In>, pertoken_scale: Option<In>, bias: Option<In>,
        transpose_x1: bool, transpose_x2: bool, out: Out,
    }
}

aclnn::operator! {
    /// The oldest.
    pub V3, V3Operands = aclnnQuantMatmulV3 {
        x1: In, x2: In, scale: In, offset: Option<In>, bias: Option<In>, transpose_x1: bool, transpose_x2: bool,
        out: Out,
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Function {
    V3,
    V4,
    V5,
    WeightNz,
}

/// A call, right as it begins: 4 by 32 times 32 by 16.
#[derive(Clone)]
pub struct Call {
    pub function: Function,
    pub x1: TensorSpec,
    pub x2: TensorSpec,
    pub scale: TensorSpec,
    pub tokens: Option<TensorSpec>,
    pub offset: Option<TensorSpec>,
    pub bias: Option<TensorSpec>,
    pub y_scale: Option<TensorSpec>,
    pub group_size: i64,
    pub out: TensorSpec,
}

pub fn form(dtype: DType, shape: &[usize]) -> TensorSpec {
    TensorSpec::contiguous(dtype, shape).unwrap()
}

/// The transposed view of what is stored so.
pub fn turned(dtype: DType, stored: &[usize]) -> TensorSpec {
    TensorSpec {
        dtype,
        layout: Layout::contiguous(stored)
            .unwrap()
            .transpose(-2, -1)
            .unwrap(),
        format: Format::ND,
    }
}

impl Call {
    pub fn right() -> Call {
        Call {
            function: Function::V5,
            x1: form(Int8, &[4, 32]),
            x2: form(Int8, &[32, 16]),
            scale: form(Float32, &[16]),
            tokens: None,
            offset: None,
            bias: None,
            y_scale: None,
            group_size: 0,
            out: form(BFloat16, &[4, 16]),
        }
    }

    /// The same of words with eight values each, by scales of tokens.
    pub fn int4() -> Call {
        Call {
            x1: form(Int32, &[4, 4]),
            x2: form(Int32, &[32, 2]),
            tokens: Some(form(Float32, &[4])),
            ..Call::right()
        }
    }

    /// With the weight in FRACTAL_NZ.
    pub fn by_blocks(self) -> Call {
        self.with(|c| {
            c.function = Function::WeightNz;
            c.x2 = nz(c.x2.clone());
        })
    }

    pub fn with(mut self, change: impl FnOnce(&mut Call)) -> Call {
        change(&mut self);
        self
    }

    /// Makes the call; what is multiplied is whatever lies there.
    pub fn run(self, device: &Device) -> Result<()> {
        let (stream, group_size) = (device.stream(), self.group_size);
        let (transpose_x1, transpose_x2) = (false, false);
        let memory = |spec: &TensorSpec| memory(spec, device);
        let some = |spec: &Option<TensorSpec>| spec.as_ref().map(memory).transpose();
        let (x1, x2, scale) = (memory(&self.x1)?, memory(&self.x2)?, memory(&self.scale)?);
        let (tokens, offset) = (some(&self.tokens)?, some(&self.offset)?);
        let (bias, y_scale) = (some(&self.bias)?, some(&self.y_scale)?);
        let mut out = memory(&self.out)?;
        let [x1, x2, scale] = [(&x1, &self.x1), (&x2, &self.x2), (&scale, &self.scale)]
            .map(|(memory, spec)| view(memory, spec));
        let [tokens, offset, bias, y_scale] = [
            (&tokens, &self.tokens),
            (&offset, &self.offset),
            (&bias, &self.bias),
            (&y_scale, &self.y_scale),
        ]
        .map(|(memory, spec)| memory.as_ref().zip(spec.as_ref()))
        .map(|given| given.map(|(memory, spec)| view(memory, spec)));
        let out = out.view_mut();
        // The attributes of both newer functions are called alike, and so are their operands.
        macro_rules! newer {
            ($operator:ident, $operands:ident) => {{
                let operands = $operands {
                    x1,
                    x2,
                    x1_scale: tokens,
                    x2_scale: scale,
                    y_scale,
                    x1_offset: None,
                    x2_offset: offset,
                    y_offset: None,
                    bias,
                    out,
                };
                let operator = $operator {
                    transpose_x1,
                    transpose_x2,
                    group_size,
                };
                // SAFETY: the simulator looks at the call before it touches memory.
                unsafe { operator.run_unchecked(&stream, operands) }
            }};
        }
        match self.function {
            Function::V5 => newer!(V5, V5Operands),
            Function::WeightNz => newer!(WeightNz, WeightNzOperands),
            Function::V4 => {
                let operands = V4Operands {
                    x1,
                    x2,
                    scale,
                    offset,
                    pertoken_scale: tokens,
                    bias,
                    out,
                };
                let operator = V4 {
                    transpose_x1,
                    transpose_x2,
                };
                // SAFETY: as above.
                unsafe { operator.run_unchecked(&stream, operands) }
            }
            Function::V3 => {
                let operands = V3Operands {
                    x1,
                    x2,
                    scale,
                    offset,
                    bias,
                    out,
                };
                let operator = V3 {
                    transpose_x1,
                    transpose_x2,
                };
                // SAFETY: as above.
                unsafe { operator.run_unchecked(&stream, operands) }
            }
        }
    }
}

/// Memory for a tensor of this form.
fn memory(spec: &TensorSpec, device: &Device) -> Result<Tensor> {
    match spec.storage_shape() {
        Some(storage) => Tensor::zeros(spec.dtype, storage, device)?
            .stored_as(Format::FractalNz, spec.layout.clone()),
        None => Tensor::zeros(spec.dtype, spec.shape(), device),
    }
}

/// That tensor.
fn view<'a>(memory: &'a Tensor, spec: &TensorSpec) -> TensorView<'a> {
    let (view, shape) = (memory.view(), spec.shape());
    match spec.layout.is_contiguous() {
        true => view,
        false => view
            .reshape([shape[1], shape[0]])
            .and_then(|view| view.transpose(0, 1))
            .unwrap(),
    }
}

pub fn nz(spec: TensorSpec) -> TensorSpec {
    spec.with_format(Format::FractalNz)
}
