//! A linear layer of int8 as an operation of candle's.

use aclnn::{DType, Device, DynamicQuant, QuantDType, QuantMatmul, Tensor};
use candle_core::{CpuStorage, CustomOp1, Layout, Shape};

use crate::tensors::{int8, storage, tensor_view, with_tensor_view};
use crate::{Error, Result};

/// A linear layer in 8 bits (W8A8) for candle's `apply_op1`: `x`, of float16 or bfloat16 and any number of dimensions, is
/// quantized for each row (`npu_dynamic_quant`) and multiplied by a weight of int8 with a scale for each output
/// (`npu_quant_matmul`). The result has the type of `x`.
///
/// The weight is made ready for the device once, when the layer is made.
///
/// ```
/// use aclnn_candle::QuantLinear;
/// use candle_core::{DType, Device, Tensor};
///
/// // Two outputs of three inputs; the bytes are those of int8.
/// let weight = Tensor::new(&[[1u8, 2, 0xff], [0, 127, 3]], &Device::Cpu)?;
/// let scale = Tensor::new(&[0.5f32, 0.25], &Device::Cpu)?;
/// let layer = QuantLinear::new(&weight, &scale, None, &aclnn::Device::auto()?)?;
///
/// let x = Tensor::new(&[[127.0f32, 0.0, 0.0]], &Device::Cpu)?.to_dtype(DType::F16)?;
/// let y = x.apply_op1_no_bwd(&layer)?.to_dtype(DType::F32)?;
/// assert_eq!(y.to_vec2::<f32>()?, [[63.5, 0.0]]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct QuantLinear {
    weight: Tensor,
    scale: Tensor,
    bias: Option<Tensor>,
    outputs: usize,
    device: Device,
}

impl QuantLinear {
    /// A layer of a weight of outputs by inputs (`U8` with the bytes of int8, as files of compressed-tensors and of this
    /// project's checkpoint job are read), a float32 scale for each output, of shape `[outputs]` or `[outputs, 1]`, and a bias
    /// of float32, or of the type that the activations will have.
    ///
    /// # Errors
    /// [`Error::TypeOfWeight`], [`Error::Length`], [`Error::Device`] of tensors that are not in host memory, and what the
    /// operator refuses of a weight ([`Error::Aclnn`]).
    pub fn new(
        weight: &candle_core::Tensor,
        scale: &candle_core::Tensor,
        bias: Option<&candle_core::Tensor>,
        device: &Device,
    ) -> Result<QuantLinear> {
        let (outputs, _) = weight.dims2()?;
        for (argument, tensor) in [("scale", Some(scale)), ("bias", bias)] {
            let found = tensor.map_or(outputs, candle_core::Tensor::elem_count);
            if found != outputs {
                return Err(Error::Length {
                    argument,
                    found,
                    outputs,
                });
            }
        }
        let weight = with_tensor_view(weight, |weight| Ok(int8(weight)?.to(device)?))?;
        let weight = QuantMatmul::prepare_weight(weight.view().transpose(0, 1)?)?;
        let scale = scale.flatten_all()?;
        let scale = with_tensor_view(&scale, |scale| Ok(scale.to(device)?))?;
        let bias = bias.map(|bias| with_tensor_view(bias, |bias| Ok(bias.to(device)?)));
        Ok(QuantLinear {
            weight,
            scale,
            bias: bias.transpose()?,
            outputs,
            device: device.clone(),
        })
    }

    fn forward(&self, x: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let x = tensor_view(x, layout)?;
        let dtype = x.dtype();
        let mut shape = x.shape().to_vec();
        let Some((last, rows)) = shape.split_last_mut() else {
            let error = candle_core::Error::Msg("a linear layer needs a dimension".to_owned());
            return Err(Error::Candle(error));
        };
        let (inputs, rows) = (*last, rows.iter().product::<usize>());
        *last = self.outputs;
        let y = match self.device.is_cpu() {
            true => match x.clone().reshape([rows, inputs]) {
                Ok(x) => self.product(x, dtype)?,
                // Rows that do not lie in one matrix are brought together first.
                Err(_) => {
                    self.product(x.to(&self.device)?.view().reshape([rows, inputs])?, dtype)?
                }
            },
            false => self.product(x.to(&self.device)?.view().reshape([rows, inputs])?, dtype)?,
        };
        Ok((storage(y.view())?, Shape::from(shape)))
    }

    fn product(&self, x: aclnn::TensorView<'_>, dtype: DType) -> Result<Tensor> {
        let quantized = DynamicQuant::symmetric(QuantDType::Int8)
            .stream(&self.device.stream())
            .run(x, None, None)?;
        let bias = self.bias.as_ref().map(|bias| bias as _);
        let rows = Some(&quantized.scale as _);
        let call = QuantMatmul::new(dtype).stream(&self.device.stream());
        Ok(call.run(
            &quantized.y,
            &self.weight,
            &self.scale,
            None,
            rows,
            bias,
            None,
        )?)
    }
}

impl CustomOp1 for QuantLinear {
    fn name(&self) -> &'static str {
        "npu_quant_matmul"
    }

    fn cpu_fwd(&self, x: &CpuStorage, layout: &Layout) -> candle_core::Result<(CpuStorage, Shape)> {
        Ok(self.forward(x, layout)?)
    }
}
