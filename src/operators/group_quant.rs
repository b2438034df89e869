//! `npu_group_quant`: groups of rows, each with scales of its own.
//!
//! Sources: `hicann/ops-nn`, `quant/group_quant`: `op_host/op_api/aclnn_group_quant.cpp` for the rules,
//! `op_kernel/group_quant_base.h` for the numbers.

use std::ops::Range;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{self, Argument, Computation, EntryCall};
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::groups::{self, Groups};
use crate::operators::checked::rules::{self, STATUS_TILING, broken, value};
use crate::operators::checked::{Accepted, Check, Given, Named, checked_operator};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorSpec, TensorView};

mod entry_point {
    #![allow(
        dead_code,
        reason = "of the declared operator only what CANN knows of it is used"
    )]

    crate::operator! {
        /// `aclnnGroupQuant`.
        pub(super) GroupQuant, GroupQuantOperands = aclnnGroupQuant {
            x: In,
            scale: In,
            group_index: In,
            offset: Option<In>,
            dst_type: i32,
            y: Out,
        }
    }
}

/// `torch_npu.npu_group_quant`: `round(x * scale + offset)`, where each group of rows has a row of scales.
///
/// Computed in binary32 step by step, to the nearest integer with ties to even, saturating.
///
/// - `x`: float32, float16 or bfloat16 `(S, H)`.
/// - `scale`: float32, float16 or bfloat16 `(E, H)`, of any of these types whatever x's.
/// - `group_index`: int32 or int64 `(E)`, where each group ends: it does not decrease, and the last is S. On an Atlas the
///   values are read back before the kernel is queued, as for [`npu_dynamic_quant`](crate::npu_dynamic_quant).
/// - `offset`: one value of the scale's type, `[1]` or without dimensions.
/// - `dst_dtype`: `None` or int8; quint4x2, which comes back as int32 words of eight values.
///
/// Offered on Atlas A2 and A3.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, npu_group_quant};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0], [3, 2], &device)?;
/// let scale = Tensor::from_slice(&[10.0f32, 10.0, 1.0, 2.0], [2, 2], &device)?;
/// let y = npu_group_quant(&x, &scale, &[1i32, 3], None, None)?;
/// assert_eq!(y.to_vec::<i8>()?, [10, 20, 3, 8, 5, 12]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn npu_group_quant<'a>(
    x: impl Into<TensorView<'a>>,
    scale: impl Into<TensorView<'a>>,
    group_index: impl Into<TensorView<'a>>,
    offset: Option<&'a dyn AsTensorView>,
    dst_dtype: Option<QuantDType>,
) -> Result<Tensor> {
    GroupQuant::new(dst_dtype.unwrap_or(QuantDType::Int8)).run(x, scale, group_index, offset)
}

/// [`npu_group_quant`] with an output of the caller's, a stream, plans.
#[derive(Clone, PartialEq, Debug)]
pub struct GroupQuant {
    dst_dtype: QuantDType,
    vouched: bool,
    stream: Option<Stream>,
}

impl GroupQuant {
    /// To int8, or to packed int4 ([`QuantDType::QUInt4x2`]).
    pub fn new(dst_dtype: QuantDType) -> GroupQuant {
        GroupQuant {
            dst_dtype,
            vouched: false,
            stream: None,
        }
    }

    /// Leaves the values of `group_index` unlooked at: on an Atlas nothing is waited for and read back, the call can be
    /// captured, and a graph may write them.
    ///
    /// # Safety
    /// Whenever a call runs, plan and graph included, the values of `group_index` are 0 or more, do not decrease, and the
    /// last is the number of x's rows. Others stop a device with a fault.
    pub unsafe fn vouch_for_group_index(mut self) -> GroupQuant {
        self.vouched = true;
        self
    }
}

checked_operator! {
    GroupQuant, step group_quant,
    inputs { x: In, scale: In, group_index: In, offset: OptionalIn },
    output y
}

impl Check for GroupQuant {
    const NAME: &'static str = "npu_group_quant";
    const INPUTS: &'static [Named] = GroupQuant::INPUTS;
    const OUTPUTS: &'static [Named] = GroupQuant::OUTPUTS;

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.dst_dtype as i64),
            Attribute::Bool(self.vouched),
        ]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn stream(&self) -> Option<&Stream> {
        self.stream.as_ref()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, scale, group_index) = (given.input(0)?, given.input(1)?, given.input(2)?);
        let (offset, brought) = (given.optional(3), given.output(0));
        // Ascend 950 is configured for it, and its document says that it is not supported.
        let offered = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        rules::family(target, Self::NAME, "x", &offered)?;
        rules::rank("x", x, 2, 2)?;
        let y_dtype = self.check_dtypes([x, scale, group_index], offset, brought, target)?;
        let named = [
            ("x", Some(x)),
            ("scale", Some(scale)),
            ("group_index", Some(group_index)),
            ("offset", offset),
            ("y", brought),
        ];
        rules::formats(&named, None)?;
        if y_dtype == DType::Int32 {
            rules::last_dimension("x", x, 8, "dst_dtype quint4x2")?;
        }
        if !target.exports("aclnnGroupQuant") {
            let function = "aclnnGroupQuant";
            return Err(rules::entry_point_missing(target, function, Self::NAME));
        }
        check_shapes(x, scale, group_index, offset)?;
        let mut shape: SmallVec<[usize; 2]> = x.shape().into();
        if y_dtype == DType::Int32 {
            shape[1] /= 8;
        }
        let y = rules::output("y", brought, y_dtype, &shape)?;
        let computation = if x.layout.is_empty() {
            Computation::Nothing
        } else {
            Computation::Kernel(Arc::new(Kernel {
                x: Rows::along(x, 0),
                scale: Rows::along(scale, 0),
                groups: Groups(Rows::along(group_index, 0)),
                offset: offset.map(|spec| Rows::along(spec, 0)),
                y: Rows::along(&y, 0),
                isa: Isa::active(),
            }))
        };
        let dst_type = i64::from(y.dtype.acl());
        Ok(Accepted {
            outputs: smallvec![Some(y)],
            calls: vec![EntryCall {
                definition: entry_point::GroupQuant::DEFINITION,
                arguments: vec![
                    Argument::Operand(0),
                    Argument::Operand(1),
                    Argument::Operand(2),
                    Argument::Operand(3),
                    value(Attribute::Int(dst_type)),
                    Argument::Operand(4),
                ],
            }],
            intermediates: Vec::new(),
            computation,
            watched: vec![groups::watch(2, x.shape()[0])],
        })
    }
}

impl GroupQuant {
    /// Returns the data type of y.
    fn check_dtypes(
        &self,
        [x, scale, group_index]: [&TensorSpec; 3],
        offset: Option<&TensorSpec>,
        y: Option<&TensorSpec>,
        target: &Target,
    ) -> Result<DType> {
        let floats = [DType::Float32, DType::Float16, DType::BFloat16];
        let check = |kind, argument, spec: &TensorSpec, allowed: &[DType]| {
            rules::dtype(target, kind, argument, spec.dtype, allowed)
        };
        check(ErrorKind::XDType, "x", x, &floats)?;
        let offered = [QuantDType::Int8, QuantDType::QInt8, QuantDType::QUInt4x2];
        if !offered.contains(&self.dst_dtype) {
            return Err(rules::requested_dtype(
                target,
                "dst_dtype",
                self.dst_dtype,
                "int8 or quint4x2",
            ));
        }
        let y_dtype = self.dst_dtype.tensor_dtype();
        rules::output_dtype("y", y, y_dtype)?;
        check(ErrorKind::ScalesDType, "scale", scale, &floats)?;
        let integers = [DType::Int32, DType::Int64];
        check(
            ErrorKind::GroupIndexDType,
            "group_index",
            group_index,
            &integers,
        )?;
        if let Some(offset) = offset {
            check(ErrorKind::ZeroPointsDType, "offset", offset, &floats)?;
            if offset.dtype != scale.dtype {
                let (offset, scale) = (offset.dtype, scale.dtype);
                let message =
                    format!("offset is {offset} but scale is {scale}; they must be the same");
                return Err(broken(ErrorKind::DTypeCombination, "offset", message));
            }
        }
        Ok(y_dtype)
    }
}

fn check_shapes(
    x: &TensorSpec,
    scale: &TensorSpec,
    group_index: &TensorSpec,
    offset: Option<&TensorSpec>,
) -> Result<()> {
    let [groups, columns] = *scale.shape() else {
        let rank = scale.layout.rank();
        let message = format!("scale has {rank} dimensions; 2 expected");
        return Err(broken(ErrorKind::ScalesRank, "scale", message));
    };
    if columns != x.shape()[1] || groups == 0 {
        let message = format!(
            "scale has shape {:?}; expected at least one row of {}",
            scale.shape(),
            x.shape()[1]
        );
        return Err(broken(ErrorKind::ScalesShape, "scale", message));
    }
    let kind = ErrorKind::GroupIndexShape;
    rules::shape(kind, "group_index", group_index, &[groups])?;
    match offset {
        Some(offset) if !matches!(offset.shape(), [] | [1]) => {
            let message = format!(
                "offset has shape {:?}; one value is expected, [1] or without dimensions",
                offset.shape()
            );
            let error = broken(ErrorKind::ZeroPointsShape, "offset", message);
            Err(match offset.layout.elements() {
                1 => error.with_aclnn_status(Some(STATUS_TILING)),
                _ => error,
            })
        }
        _ => Ok(()),
    }
}

#[derive(Debug)]
struct Kernel {
    x: Rows,
    scale: Rows,
    groups: Groups,
    offset: Option<Rows>,
    y: Rows,
    isa: Isa,
}

impl RowWork for Kernel {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut buffers = [[0f32; BLOCK]; 2];
        let [values, factors] = &mut buffers;
        let mut addend = [0f32];
        if let Some(offset) = &self.offset {
            // SAFETY: upheld by the caller.
            unsafe { offset.read(blocks[3], 0, 0, &mut addend) };
        }
        let mut group = 0;
        for row in rows {
            // SAFETY: upheld by the caller.
            group = unsafe { self.groups.of(row, group, blocks[2]) };
            let mut column = 0;
            while column < self.x.length {
                let length = BLOCK.min(self.x.length - column);
                let (values, factors) = (&mut values[..length], &mut factors[..length]);
                // SAFETY: upheld by the caller; each group has a row of scales as long as x's.
                unsafe {
                    self.x.read(blocks[0], row, column, values);
                    self.scale.read(blocks[1], group, column, factors);
                }
                for (value, factor) in values.iter_mut().zip(&*factors) {
                    *value *= factor;
                }
                // Without an offset nothing is added; the integers would be the same.
                if self.offset.is_some() {
                    for value in values.iter_mut() {
                        *value += addend[0];
                    }
                }
                // SAFETY: upheld by the caller.
                unsafe { self.y.write_integers(blocks[4], row, column, values) };
                column += length;
            }
        }
    }
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, self.x.count(), self.x.length, 300, self.isa, blocks) };
        Ok(())
    }
}
