//! Weights made ready once, for the device that multiplies by them.

use crate::blocks::Blocks;
use crate::device::Device;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::operators::checked::rules::{self, broken};
use crate::operators::format_cast::FormatCast;
use crate::operators::quant_matmul::QuantMatmul;
use crate::operators::quant_matmul::check::LARGEST;
use crate::operators::quant_matmul::shapes::Matrices;
use crate::soc::ProductFamily;
use crate::tensor::{Facts, Storage, Tensor, TensorSpec, TensorView};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

impl QuantMatmul {
    /// Makes a weight ready for products on its device: the tensor that is returned is passed as `x2` in its place, to calls,
    /// plans and graphs, and gives the same results. Nothing is kept behind the caller's back; a weight that is not prepared
    /// is read as it is in each call.
    ///
    /// On an Atlas it is a copy in FRACTAL_NZ where the product takes that (a plain copy where not: a size of 1, int4 values
    /// on Ascend 950, a toolkit without the functions). On the CPU it is a copy in the order in which its product reads
    /// weights ([`Format::CpuPacked`]), which only this process knows.
    ///
    /// - `weight`: `[.., k, n]`, int8 or int32 words of int4 values, plain, any strides; also the transposed view of `[n, k]`;
    ///   on the CPU in FRACTAL_NZ too. A host slice is prepared for the CPU.
    ///
    /// What it saves on the CPU: of a plain int8 weight the packing in each call with more than one row; of int4 values and of
    /// a weight in FRACTAL_NZ the packing in each call, also with one row.
    ///
    /// # Errors
    /// [`ErrorKind::Rank`], [`ErrorKind::DType`], [`ErrorKind::Format`], [`ErrorKind::EmptyTensor`] for what is no such
    /// weight; [`ErrorKind::UnsupportedProduct`] on an Atlas that has no such product; [`ErrorKind::OutOfMemory`], or what
    /// the device says.
    ///
    /// ```
    /// use aclnn::{DType, Device, QuantMatmul, Tensor};
    ///
    /// let device = Device::cpu();
    /// let weight = Tensor::from_slice(&[1i8, 2, 3, 4], [2, 2], &device)?;
    /// let prepared = QuantMatmul::prepare_weight(weight.view().transpose(0, 1)?)?;
    /// let x = Tensor::from_slice(&[10i8, 1], [1, 2], &device)?;
    /// let sums = QuantMatmul::new(DType::Int32).run(&x, &prepared, &[1.0f32], None, None, None, None)?;
    /// assert_eq!(sums.to_vec::<i32>()?, [12, 34]);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn prepare_weight<'a>(weight: impl Into<TensorView<'a>>) -> Result<Tensor> {
        let weight = weight.into();
        let spec = TensorSpec::from(&weight);
        let device = weight.device().map_or_else(Device::cpu, Clone::clone);
        check(
            &spec,
            device.is_cpu() && weight.raw.facts.has(Facts::STORED),
        )?;
        match device.is_cpu() {
            true => pack(&weight, &spec, &device),
            false => cast(&weight, &spec, &device),
        }
    }
}

/// `takes_blocks` says that a weight in FRACTAL_NZ is one to prepare, and not prepared already.
fn check(spec: &TensorSpec, takes_blocks: bool) -> Result<()> {
    let refused =
        |kind, message: String| Err(broken(kind, "weight", message).with_aclnn_status(None));
    if spec.dtype == DType::Undefined {
        return Err(broken(ErrorKind::NullTensor, "weight", "weight is null"));
    }
    let rank = spec.layout.rank();
    if !(2..=6).contains(&rank) || spec.dtype == DType::Int32 && rank != 2 {
        let message =
            format!("weight has {rank} dimensions; 2 to 6 are supported, 2 of int4 values");
        return refused(ErrorKind::Rank, message);
    }
    let dtypes = [DType::Int8, DType::Int32];
    if !dtypes.contains(&spec.dtype) {
        let message = format!(
            "weight is {}; expected {}",
            spec.dtype,
            rules::names(&dtypes)
        );
        return refused(ErrorKind::DType, message);
    }
    let is_taken = takes_blocks && spec.format == Format::FractalNz;
    if spec.format.is_private() && !is_taken {
        let message = format!("weight is in {}; a plain one is prepared", spec.format);
        return refused(ErrorKind::Format, message);
    }
    if spec.layout.is_empty() {
        let message = format!("weight has shape {:?}, no element", spec.shape());
        return refused(ErrorKind::EmptyTensor, message);
    }
    Ok(())
}

/// The layout of a copy: transposed as the original is, since limits of products and the order of words depend on that.
fn copied_layout(spec: &TensorSpec, is_transposed: bool) -> Result<Layout> {
    if !is_transposed {
        return Layout::contiguous(spec.shape());
    }
    let mut shape = spec.shape().to_vec();
    let rank = shape.len();
    shape.swap(rank - 2, rank - 1);
    Layout::contiguous(shape)?.transpose(-2, -1)
}

/// In the CPU's own order.
fn pack(weight: &TensorView<'_>, spec: &TensorSpec, device: &Device) -> Result<Tensor> {
    let matrices = Matrices::new(spec);
    let prepared = TensorSpec {
        dtype: spec.dtype,
        layout: copied_layout(spec, matrices.is_transposed)?,
        format: Format::CpuPacked,
    };
    let bytes = prepared.memory_bytes()?;
    let (packed, matrix) = (matrices.packed(), matrices.right_matrix()?);
    debug_assert!(packed.bytes() <= bytes);
    if weight.raw.block.is_null() {
        return Err(broken(ErrorKind::NullTensor, "weight", "weight is null"));
    }
    let mut storage = Storage::unspecified(bytes, device)?;
    if let Storage::Host(buffer) = &mut storage {
        // SAFETY: the view's maker vouches that its block holds the layout; the memory has room for the packed form, as the
        // format's size says whatever the instruction set, and begins on a multiple of 64.
        unsafe {
            packed.pack(
                &matrix,
                weight.raw.block,
                buffer.as_mut_bytes().as_mut_ptr(),
            )
        };
    }
    Ok(Tensor::of_storage(storage, &prepared, device))
}

/// In FRACTAL_NZ, or plainly where the product takes no other weight.
fn cast(weight: &TensorView<'_>, spec: &TensorSpec, device: &Device) -> Result<Tensor> {
    let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
    let name = "npu_quant_matmul";
    rules::family(device.target(), name, "weight", &offered)
        .map_err(|error| error.with_aclnn_status(None))?;
    let matrices = Matrices::new(spec);
    let (is_transposed, (inner, columns)) = (matrices.is_transposed, matrices.right_sizes());
    let target = device.target();
    let family = target.soc().family();
    let (is_int4, is_310p) = (spec.dtype == DType::Int32, family == Some(Atlas310P));
    let casts = target.exports("aclnnNpuFormatCast") && !is_310p;
    let takes_nz = target.exports("aclnnQuantMatmulWeightNz")
        && (casts || target.exports("aclnnTransMatmulWeight") && !is_int4)
        && !(is_int4 && (family == Some(Ascend950) || is_310p))
        && inner != 1
        && columns != 1
        // On the 310P a weight in FRACTAL_NZ is stored as columns by rows, whose length has a limit.
        && !(is_310p && inner > LARGEST);
    let swaps = is_transposed || takes_nz && is_310p;
    let stored = match swaps {
        true => weight.clone().transpose(-2, -1)?,
        false => weight.clone(),
    };
    let layout = copied_layout(spec, swaps)?;
    if takes_nz && Blocks::of(Format::FractalNz, spec.dtype, &layout).is_some() {
        let blocks = FormatCast::to(Format::FractalNz).run(stored)?;
        return Ok(blocks.with_layout(layout));
    }
    Ok(stored.to(device)?.with_layout(layout))
}
