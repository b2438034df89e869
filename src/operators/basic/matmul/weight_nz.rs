//! `aclnnMatmulWeightNz`: products with weights that were made ready once.

use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::cpu::Isa;
use crate::cpu::matmul::Packed;
use crate::cpu::rows::Rows;
use crate::device::Device;
use crate::dispatch::attribute::AttributeList;
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::check::{accepted, dtype, value};
use crate::operators::basic::matmul::kernel::Kernel;
use crate::operators::basic::matmul::shapes::{Sizes, blocked, plain};
use crate::operators::basic::matmul::{
    CubeMathType, FLOATS, STATUS_INVALID, bfloat16_alone, result_dtype,
};
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::operators::format_cast::FormatCast;
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{Facts, Storage, Tensor, TensorSpec, TensorView};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

entry_points! {
    crate::operator! {
        /// `aclnnMatmulWeightNz`. Phase one changes the descriptor of a transposed weight.
        pub(in crate::operators) MatmulWeightNz, MatmulWeightNzOperands = aclnnMatmulWeightNz {
            input: In, mat2: In, out: Out, cube_math_type: i8,
        }.changing_descriptors()
    }
}

const DEFINITION: &Definition = entry_points::MatmulWeightNz::DEFINITION;

/// `aclnnMatmulWeightNz`: the product with a weight that was made ready once.
///
/// - `input`: `[m, k]`, any strides. `out`: `[m, n]`.
/// - `mat2`: `[k, n]`, as [`MatmulWeightNz::prepare_weight`] made it, or in FRACTAL_NZ
///   ([`npu_format_cast`](crate::npu_format_cast)), also the transposed view of `[n, k]` in FRACTAL_NZ. Neither k nor n is 1.
///   On the CPU one in FRACTAL_NZ is read as it lies, which takes longer.
/// - Types: float32 (on Atlas A2 and A3), float16, bfloat16 (but on Atlas 310P). Where they differ the result has the type that
///   both go into; bfloat16 and float16 do not go together. `out` has the type of the result, or another one of these that the
///   caller brings.
///
/// Computed as [`Matmul`](super::Matmul) is.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::MatmulWeightNz};
///
/// let device = Device::cpu();
/// let weight = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
/// let prepared = MatmulWeightNz::prepare_weight(weight.view().transpose(0, 1)?)?;
/// let x = Tensor::from_slice(&[10.0f32, 1.0], [1, 2], &device)?;
/// assert_eq!(MatmulWeightNz::new().run(&x, &prepared)?.to_vec::<f32>()?, [12.0, 34.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct MatmulWeightNz {
    cube_math_type: CubeMathType,
    stream: Option<Stream>,
}

impl Default for MatmulWeightNz {
    fn default() -> MatmulWeightNz {
        MatmulWeightNz::new()
    }
}

impl MatmulWeightNz {
    /// In the type that the matrices have.
    pub fn new() -> MatmulWeightNz {
        MatmulWeightNz {
            cube_math_type: CubeMathType::default(),
            stream: None,
        }
    }

    /// In this way on an Atlas.
    pub fn cube_math_type(mut self, cube_math_type: CubeMathType) -> MatmulWeightNz {
        self.cube_math_type = cube_math_type;
        self
    }

    /// Makes a weight ready for products on its device: the tensor that is returned is passed as `mat2` in its place, to
    /// calls, plans and graphs. Nothing is kept behind the caller's back.
    ///
    /// On an Atlas it is a copy in FRACTAL_NZ. On the CPU it is a copy in the order in which its product reads weights
    /// ([`Format::CpuPacked`]), which only this process knows.
    ///
    /// - `weight`: `[k, n]`, neither of which is 1 or 0; float32 (on Atlas A2 and A3), float16, bfloat16; plain, any strides;
    ///   also the transposed view of `[n, k]`; on the CPU in FRACTAL_NZ too. A host slice is prepared for the CPU.
    ///
    /// # Errors
    /// [`ErrorKind::Rank`], [`ErrorKind::DType`], [`ErrorKind::Format`], [`ErrorKind::EmptyTensor`],
    /// [`ErrorKind::NzUnitDim`] for what is no such weight; [`ErrorKind::UnsupportedProduct`] on an Atlas that has no such
    /// product; [`ErrorKind::OutOfMemory`], or what the device says.
    pub fn prepare_weight<'a>(weight: impl Into<TensorView<'a>>) -> Result<Tensor> {
        let weight = weight.into();
        let spec = TensorSpec::from(&weight);
        let device = weight.device().map_or_else(Device::cpu, Clone::clone);
        if spec.dtype == DType::Undefined || weight.raw.block.is_null() {
            return Err(broken(ErrorKind::NullTensor, "weight", "weight is null"));
        }
        check_product(device.target(), "weight")?;
        check_weight_dtype(device.target(), "weight", spec.dtype)?;
        rules::rank("weight", &spec, 2, 2)?;
        if spec.layout.is_empty() {
            let message = format!("weight has shape {:?}, no element", spec.shape());
            let error = broken(ErrorKind::EmptyTensor, "weight", message);
            return Err(error.with_aclnn_status(None));
        }
        check_sizes("weight", &spec)?;
        // A name alone makes no blocks.
        let is_stored = weight.raw.facts.has(Facts::STORED);
        let is_blocked = device.is_cpu() && is_stored && spec.format == Format::FractalNz;
        if spec.format.is_private() && !is_blocked {
            let message = format!("weight is in {}; a plain one is prepared", spec.format);
            let error = broken(ErrorKind::Format, "weight", message);
            return Err(error.with_aclnn_status(None));
        }
        match device.is_cpu() {
            true => pack(&weight, &spec, &device),
            false => cast(&weight, &spec),
        }
    }
}

checked_operator! { MatmulWeightNz, step matmul_weight_nz, inputs { input: In, mat2: In }, output out }

/// The product of this kind.
fn check_product(target: &Target, argument: &'static str) -> Result<()> {
    let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
    let family = rules::family(target, MatmulWeightNz::NAME, argument, &offered);
    family
        .map(drop)
        .map_err(|error| error.with_aclnn_status(Some(STATUS_INVALID)))
}

/// Where float32 lies in blocks the product is one of two.
fn takes_float32(target: &Target) -> bool {
    !matches!(target.soc().family(), Some(Atlas310P | Ascend950))
}

fn check_weight_dtype(target: &Target, argument: &'static str, found: DType) -> Result<()> {
    let types = if takes_float32(target) {
        FLOATS
    } else {
        &FLOATS[1..]
    };
    dtype(target, argument, found, types)
}

/// A matrix in FRACTAL_NZ has more than one row and more than one column.
fn check_sizes(argument: &'static str, weight: &TensorSpec) -> Result<()> {
    if !weight.shape().contains(&1) {
        return Ok(());
    }
    let message = format!(
        "{argument} has shape {:?}; neither size may be 1 here",
        weight.shape()
    );
    Err(broken(ErrorKind::NzUnitDim, argument, message))
}

/// In the CPU's own order.
fn pack(weight: &TensorView<'_>, spec: &TensorSpec, device: &Device) -> Result<Tensor> {
    let operand = match spec.format {
        Format::FractalNz => blocked(("weight", spec))?,
        _ => plain(spec),
    };
    let prepared = TensorSpec {
        dtype: spec.dtype,
        layout: Layout::contiguous(spec.shape())?,
        format: Format::CpuPacked,
    };
    let bytes = prepared.memory_bytes()?;
    let packed = Packed {
        dtype: spec.dtype,
        inner: spec.shape()[0],
        columns: spec.shape()[1],
    };
    debug_assert_eq!(packed.bytes(), bytes);
    let mut storage = Storage::unspecified(bytes, device)?;
    if let Storage::Host(buffer) = &mut storage {
        let to = buffer.as_mut_bytes().as_mut_ptr();
        // SAFETY: the view's maker vouches that its block holds the layout; the memory has room for the packed form, and
        // begins on a multiple of 64.
        unsafe { packed.pack(Isa::active(), &operand, weight.raw.block, to) };
    }
    Ok(Tensor::of_storage(storage, &prepared, device))
}

/// In FRACTAL_NZ, stored the way round that the original is.
fn cast(weight: &TensorView<'_>, spec: &TensorSpec) -> Result<Tensor> {
    let cast = FormatCast::to(Format::FractalNz);
    if !spec.layout.is_transposed() {
        return cast.run(weight.clone());
    }
    let stored = cast.run(weight.clone().transpose(0, 1)?)?;
    let [rows, columns] = [spec.shape()[0], spec.shape()[1]];
    Ok(stored.with_layout(Layout::contiguous([columns, rows])?.transpose(0, 1)?))
}

impl Check for MatmulWeightNz {
    const NAME: &'static str = "MatmulWeightNz";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![self.cube_math_type.attribute()]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, mat2) = (given.input(0)?, given.input(1)?);
        check_product(target, "mat2")?;
        let tensors = [("input", input), ("mat2", mat2)];
        check_weight_dtype(target, "mat2", mat2.dtype)?;
        if !takes_float32(target) {
            dtype(target, "input", input.dtype, &FLOATS[1..])?;
        }
        let computed = result_dtype(target, tensors, given.output(0), self.cube_math_type)?;
        bfloat16_alone("mat2", [input.dtype, mat2.dtype], &[DType::Float32])?;
        rules::formats(&[("input", Some(input)), ("out", given.output(0))], None)?;
        if !matches!(mat2.format, Format::FractalNz | Format::CpuPacked) {
            let message = format!(
                "mat2 has format {}; FRACTAL_NZ expected, as MatmulWeightNz::prepare_weight makes it",
                mat2.format
            );
            let error = broken(ErrorKind::Format, "mat2", message);
            return Err(error.with_aclnn_status(Some(STATUS_INVALID)));
        }
        for (name, tensor) in tensors {
            rules::rank(name, tensor, 2, 2)?;
        }
        check_sizes("mat2", mat2)?;
        let [left, right] = tensors;
        let sizes = Sizes::new(left, right)?;
        rules::require(target, DEFINITION.name(), Self::NAME)?;
        let out = rules::output("out", given.output(0), computed, &sizes.out())?;
        let product = sizes.product_with_weight(input, right)?;
        let arguments = vec![
            Argument::Operand(0),
            Argument::Operand(1),
            Argument::Operand(2),
            value(&self.cube_math_type.attribute()),
        ];
        Ok(accepted(DEFINITION, arguments, out, |out| {
            Computation::Kernel(Arc::new(Kernel {
                product,
                left: 0,
                right: 1,
                out: 2,
                rows: Rows::along(out, 0),
                added: None,
            }))
        }))
    }
}
