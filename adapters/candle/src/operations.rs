//! Quantization as operations of candle's.

use aclnn::{Device, DynamicQuant, QuantDType, Quantize, TensorView};
use candle_core::{CpuStorage, CustomOp2, CustomOp3, Layout, Shape, Tensor};

use crate::tensors::{storage, tensor, tensor_view, with_tensor_view};
use crate::{Error, Result};

/// `npu_quantize` for candle's `apply_op2` (x, scales) and `apply_op3` (x, scales, zero points).
///
/// The result is `U8` of uint8 or with the bytes of int8, `F8E4M3`, `U8` with the bytes of the other 8-bit floats, or `I32` of
/// int32 and of packed int4. Zero points of divide mode are `U8`, which is uint8 where the result is uint8 and the bytes of
/// int8 otherwise, or int32, float32 or bfloat16, as the product has them; those of multiply mode have the type of the
/// scales. There is no backward pass.
#[derive(Clone, Debug)]
pub struct QuantizeOp {
    call: Quantize,
    device: Device,
}

impl QuantizeOp {
    /// The call, and the device that computes it: with a copy there and back unless it is the CPU.
    ///
    /// ```
    /// use aclnn::{QuantDType, Quantize};
    /// use candle_core::{Device, Tensor};
    ///
    /// let call = Quantize::divide(QuantDType::QUInt8).axis(0);
    /// let operation = aclnn_candle::QuantizeOp::new(call, aclnn::Device::auto()?);
    /// let x = Tensor::new(&[-1.0f32, 0.0, 1.0], &Device::Cpu)?;
    /// let scale = Tensor::new(&[0.5f32], &Device::Cpu)?;
    /// let zero_point = Tensor::new(&[128u8], &Device::Cpu)?;
    /// let y = x.apply_op3_no_bwd(&scale, &zero_point, &operation)?;
    /// assert_eq!(y.to_vec1::<u8>()?, [126, 128, 130]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(call: Quantize, device: Device) -> QuantizeOp {
        QuantizeOp { call, device }
    }

    fn forward(
        &self,
        x: TensorView<'_>,
        scales: TensorView<'_>,
        zero_points: Option<TensorView<'_>>,
    ) -> Result<(CpuStorage, Shape)> {
        // candle has no other way to write int8.
        let dtype = self.call.request(x.spec(), scales.spec(), None).dtype;
        let is_unsigned = matches!(dtype, QuantDType::QUInt8 | QuantDType::UInt8);
        let zero_points = match zero_points {
            Some(bytes) if bytes.dtype() == aclnn::DType::UInt8 && !is_unsigned => {
                Some(crate::int8(bytes)?)
            }
            other => other,
        };
        let call = self.call.clone().stream(&self.device.stream());
        let y = match self.device.is_cpu() {
            true => call.run(x, scales, zero_points.as_ref().map(|view| view as _))?,
            false => {
                let (x, scales) = (x.to(&self.device)?, scales.to(&self.device)?);
                let zero_points = zero_points.map(|view| view.to(&self.device)).transpose()?;
                call.run(&x, &scales, zero_points.as_ref().map(|tensor| tensor as _))?
            }
        };
        Ok((storage(y.view())?, Shape::from(y.shape())))
    }
}

impl CustomOp2 for QuantizeOp {
    fn name(&self) -> &'static str {
        "npu_quantize"
    }

    fn cpu_fwd(
        &self,
        x: &CpuStorage,
        x_layout: &Layout,
        scales: &CpuStorage,
        scales_layout: &Layout,
    ) -> candle_core::Result<(CpuStorage, Shape)> {
        let x = tensor_view(x, x_layout)?;
        Ok(self.forward(x, tensor_view(scales, scales_layout)?, None)?)
    }
}

impl CustomOp3 for QuantizeOp {
    fn name(&self) -> &'static str {
        "npu_quantize"
    }

    fn cpu_fwd(
        &self,
        x: &CpuStorage,
        x_layout: &Layout,
        scales: &CpuStorage,
        scales_layout: &Layout,
        zero_points: &CpuStorage,
        zero_points_layout: &Layout,
    ) -> candle_core::Result<(CpuStorage, Shape)> {
        let x = tensor_view(x, x_layout)?;
        let zero_points = tensor_view(zero_points, zero_points_layout)?;
        Ok(self.forward(x, tensor_view(scales, scales_layout)?, Some(zero_points))?)
    }
}

/// `npu_dynamic_quant` of a tensor of candle's: the codes (`U8` with the bytes of int8, or `I32` of packed int4), a float32
/// scale for each row, and of asymmetric calls an offset for each. An operation of candle's has one result, and this has two.
///
/// # Errors
/// What the operator refuses ([`Error::Aclnn`]): x is float16 or bfloat16, of 2 dimensions or more.
///
/// ```
/// use aclnn::{DynamicQuant, QuantDType};
/// use candle_core::{DType, Device, Tensor};
///
/// let x = Tensor::new(&[[1.0f32, -127.0], [2.0, 4.0]], &Device::Cpu)?.to_dtype(DType::F16)?;
/// let call = DynamicQuant::symmetric(QuantDType::Int8);
/// let (y, scale, _) = aclnn_candle::dynamic_quant(&call, &x, None, &aclnn::Device::auto()?)?;
/// assert_eq!(y.to_vec2::<u8>()?, [[1, 0x81], [64, 127]]);
/// assert_eq!(scale.to_vec1::<f32>()?, [1.0, 4.0 / 127.0]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn dynamic_quant(
    call: &DynamicQuant,
    x: &Tensor,
    smooth_scales: Option<&Tensor>,
    device: &Device,
) -> Result<(Tensor, Tensor, Option<Tensor>)> {
    let there = |tensor: &Tensor| -> Result<aclnn::Tensor, Error> {
        with_tensor_view(tensor, |view| Ok(view.to(device)?))
    };
    let smooth_scales = smooth_scales.map(there).transpose()?;
    let smooth_scales = smooth_scales.as_ref().map(|tensor| tensor as _);
    let call = call.clone().stream(&device.stream());
    let found = match device.is_cpu() {
        true => with_tensor_view(x, |x| Ok(call.run(x, smooth_scales, None)?))?,
        false => call.run(&there(x)?, smooth_scales, None)?,
    };
    let offset = found.offset.as_ref().map(tensor).transpose()?;
    Ok((tensor(&found.y)?, tensor(&found.scale)?, offset))
}
