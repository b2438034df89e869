//! `npu_format_cast`: matrices to FRACTAL_NZ, and back.
//!
//! Sources: `hicann/ops-math`, `conversion/npu_format_cast` (with its document) and
//! `conversion/trans_data/op_api/aclnn_trans_matmul_weight.cpp`; `Ascend/pytorch`, `FormatCastKernelNpu.cpp`.

use std::sync::Arc;

use smallvec::smallvec;

use crate::call::recipe::{self, Argument, Computation, EntryCall};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::format::Format;
use crate::gather;
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{Tensor, TensorSpec, TensorView};

use DType::{BFloat16, Float8E4M3FN, Float16, Float32, HiFloat8, Int8, Int32, UInt8, UInt32};
use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

mod entry_points {
    #![allow(
        dead_code,
        reason = "of the declared operators only what CANN knows of them is used"
    )]

    crate::operator! {
        /// `aclnnNpuFormatCast`.
        pub(super) NpuFormatCast, NpuFormatCastOperands = aclnnNpuFormatCast {
            src_tensor: In,
            dst_tensor: Out,
        }.changing_descriptors()
    }

    crate::operator! {
        /// `aclnnTransMatmulWeight`: in place, in memory that is large enough. Phase one makes the descriptor that of the
        /// rearranged weight.
        pub(super) TransMatmulWeight, TransMatmulWeightOperands = aclnnTransMatmulWeight {
            mm_weight_ref: InOut,
        }.changing_descriptors()
    }

    crate::operator! {
        /// `aclnnInplaceCopy`.
        pub(super) InplaceCopy, InplaceCopyOperands = aclnnInplaceCopy {
            self_ref: InOut,
            src: In,
        }
    }
}

/// What the library answers on products that have no such operator.
const STATUS_PLATFORM: i32 = 361_001;

/// `torch_npu.npu_format_cast`: the same matrices in another format, FRACTAL_NZ or ND.
///
/// - `input`: 2 to 6 dimensions, not empty; int8, int32 (words of int4 values), float16, bfloat16; float32, uint8 and uint32
///   but on Ascend 950, which has float8_e4m3fn and hifloat8 instead. On Atlas 310P, and where the toolkit has no
///   `aclnnNpuFormatCast`, `aclnnTransMatmulWeight` does it: int8, float16, bfloat16, and to FRACTAL_NZ only.
/// - `acl_format`: the format of the result. torch_npu takes its number: [`Format::from_acl`].
///
/// The weight of a product that is stored as `(n, k)` is cast so, and seen transposed afterwards.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Format, Tensor, npu_format_cast};
///
/// let weight = Tensor::from_vec(vec![1i8; 40 * 64], [40, 64], &Device::cpu())?;
/// let blocks = npu_format_cast(&weight, Format::FractalNz)?;
/// assert_eq!(blocks.shape(), [40, 64]);
/// assert_eq!(blocks.view().storage()?.shape(), [2, 3, 16, 32]);
/// assert_eq!(npu_format_cast(&blocks, Format::ND)?.to_vec::<i8>()?, weight.to_vec::<i8>()?);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_format_cast<'a>(input: impl Into<TensorView<'a>>, acl_format: Format) -> Result<Tensor> {
    FormatCast::to(acl_format).run(input)
}

/// [`npu_format_cast`] with an output of the caller's, a stream, plans.
///
/// ```
/// use aclnn::{Device, Format, FormatCast, Tensor};
///
/// let weight = Tensor::from_vec(vec![1i8; 40 * 64], [40, 64], &Device::cpu())?;
/// let blocks = FormatCast::to(Format::FractalNz).run(&weight)?;
/// assert_eq!(blocks.view().storage()?.shape(), [2, 3, 16, 32]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct FormatCast {
    format: Format,
    stream: Option<Stream>,
}

impl FormatCast {
    /// To this format.
    pub fn to(format: Format) -> FormatCast {
        FormatCast {
            format,
            stream: None,
        }
    }
}

checked_operator! {
    FormatCast, step format_cast,
    inputs { input: In },
    output out
}

impl Check for FormatCast {
    const NAME: &'static str = "npu_format_cast";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Int(i64::from(self.format.acl()))]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
        let family = rules::family(target, Self::NAME, "input", &offered)
            .map_err(|error| error.with_aclnn_status(Some(STATUS_PLATFORM)))?;
        let casts = family != Atlas310P && target.exports("aclnnNpuFormatCast");
        if !casts && !target.exports("aclnnTransMatmulWeight") {
            let functions = "aclnnNpuFormatCast or aclnnTransMatmulWeight";
            return Err(rules::entry_point_missing(target, functions, Self::NAME));
        }
        rules::rank("input", input, 2, 6)?;
        let dtypes: &[DType] = match (casts, family) {
            (false, _) => &[Int8, Float16, BFloat16],
            (true, Ascend950) => &[
                Int8,
                Int32,
                Float32,
                Float16,
                BFloat16,
                Float8E4M3FN,
                HiFloat8,
            ],
            (true, _) => &[Int8, UInt8, Int32, UInt32, Float32, Float16, BFloat16],
        };
        rules::dtype(target, "input", input.dtype, dtypes)?;
        self.check_formats(input, casts)?;
        if input.layout.is_empty() {
            let message = format!("input has shape {:?}, no element", input.shape());
            return Err(broken(ErrorKind::EmptyTensor, "input", message));
        }
        if input.format == Format::FractalNz && !is_as_stored(input) {
            let message = format!(
                "input is {:?} in FRACTAL_NZ; the whole tensor as it is stored is expected",
                input.layout
            );
            return Err(broken(ErrorKind::NotContiguous, "input", message));
        }
        let out = self.output(input, brought)?;
        Ok(Accepted {
            calls: calls(casts, input, &out)?,
            intermediates: Vec::new(),
            watched: Vec::new(),
            computation: Computation::Kernel(Arc::new(Kernel {
                input: input.clone(),
                out: out.clone(),
            })),
            outputs: smallvec![Some(out)],
        })
    }
}

impl FormatCast {
    fn check_formats(&self, input: &TensorSpec, casts: bool) -> Result<()> {
        let refused = |argument, message: String| {
            let error = broken(ErrorKind::Format, argument, message);
            Err(error.with_aclnn_status(Some(161_002)))
        };
        let is_nz = match input.format {
            Format::FractalNz => true,
            format if !format.is_private() => false,
            format => {
                return refused(
                    "input",
                    format!("input has format {format}; FRACTAL_NZ or ND expected"),
                );
            }
        };
        let to = self.format;
        if to != Format::FractalNz && to != Format::ND {
            return refused(
                "acl_format",
                format!("acl_format is {to}; FRACTAL_NZ or ND expected"),
            );
        }
        if is_nz == (to == Format::FractalNz) {
            let message = format!("input is in {} already; try_clone copies it", input.format);
            let error = broken(ErrorKind::Format, "acl_format", message);
            return Err(error.with_aclnn_status(None));
        }
        if is_nz && !casts {
            let message =
                "input is in FRACTAL_NZ, out of which aclnnTransMatmulWeight takes nothing";
            let error = broken(ErrorKind::Format, "input", message);
            return Err(error.with_aclnn_status(None));
        }
        Ok(())
    }

    fn output(&self, input: &TensorSpec, brought: Option<&TensorSpec>) -> Result<TensorSpec> {
        rules::output_dtype("out", brought, input.dtype)?;
        let out = rules::output("out", brought, input.dtype, input.shape())?;
        if brought.is_none() {
            return Ok(out.with_format(self.format));
        }
        if out.format != self.format {
            let message = format!("out has format {}; {} expected", out.format, self.format);
            let error = broken(ErrorKind::Format, "out", message);
            return Err(error.with_aclnn_status(Some(161_002)));
        }
        if !out.layout.is_contiguous() || out.format.is_private() && !is_as_stored(&out) {
            let message = format!("out is {:?}; the whole tensor is expected", out.layout);
            return Err(broken(ErrorKind::NotContiguous, "out", message));
        }
        Ok(out)
    }
}

/// Whether a tensor in FRACTAL_NZ is seen row by row, as its blocks lie.
fn is_as_stored(spec: &TensorSpec) -> bool {
    spec.blocks().is_some_and(|blocks| !blocks.is_transposed)
}

fn calls(casts: bool, input: &TensorSpec, out: &TensorSpec) -> Result<Vec<EntryCall>> {
    if casts {
        return Ok(vec![EntryCall {
            definition: entry_points::NpuFormatCast::DEFINITION,
            arguments: vec![Argument::WithoutGaps(0), Argument::Operand(1)],
        }]);
    }
    // The weight is copied to where it will lie, and rearranged there.
    let plain = TensorSpec {
        dtype: out.dtype,
        layout: Layout::contiguous(input.shape())?,
        format: Format::ND,
    };
    let copied = || Argument::SeenAs(1, plain.clone());
    Ok(vec![
        EntryCall {
            definition: entry_points::InplaceCopy::DEFINITION,
            arguments: vec![copied(), Argument::Operand(0)],
        },
        EntryCall {
            definition: entry_points::TransMatmulWeight::DEFINITION,
            arguments: vec![copied()],
        },
    ])
}

/// A call made ready for the CPU.
struct Kernel {
    input: TensorSpec,
    out: TensorSpec,
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let size = self.out.dtype.bits().unwrap_or(8) / 8;
        let (from, to) = (blocks[0], blocks[1]);
        let bytes = gather::byte_len(self.input.dtype, self.input.layout.elements())?;
        if let Some(shape) = self.out.blocks() {
            // SAFETY: upheld by the caller: each block holds its form, and that of the output is apart.
            let out = unsafe { std::slice::from_raw_parts_mut(to, self.out.memory_bytes()?) };
            let mut plain = gather::zeroed(bytes)?;
            // SAFETY: as above; the list has as many bytes as the elements.
            unsafe { gather::gather(from, self.input.dtype, &self.input.layout, &mut plain) }?;
            out.fill(0);
            shape.pack(size, &plain, out);
        } else if let Some(shape) = self.input.blocks() {
            // SAFETY: as above.
            let storage = unsafe { std::slice::from_raw_parts(from, self.input.memory_bytes()?) };
            let (start, _) = gather::span(self.out.dtype, &self.out.layout)?;
            // SAFETY: as above. What lies before the output in its block may be another's.
            let out = unsafe { std::slice::from_raw_parts_mut(to.add(start), bytes) };
            shape.unpack(size, storage, out);
        }
        Ok(())
    }
}
