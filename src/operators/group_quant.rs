//! `npu_group_quant`: groups of rows, each with scales of its own.
//!
//! Sources: `hicann/ops-nn`, `quant/group_quant`: `op_host/op_api/aclnn_group_quant.cpp` for the rules,
//! `op_kernel/group_quant_base.h` for the numbers.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::Argument;
use crate::cpu::Arithmetic;
use crate::cpu::rows::{Lines, Quantizer, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::{DType, QuantDType};
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::elementwise::{At, Elementwise, Kernel};
use crate::operators::checked::groups::{self, Groups};
use crate::operators::checked::rules::{self, STATUS_TILING, broken, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{AsTensorView, Tensor, TensorSpec, TensorView};

entry_points! {
    crate::operator! {
        /// `aclnnGroupQuant`.
        pub(in crate::operators) GroupQuant, GroupQuantOperands = aclnnGroupQuant {
            x: In,
            scale: In,
            group_index: In,
            offset: Option<In>,
            dst_type: i32,
            y: Out,
        }
    }
}

/// The places of the operands.
const X: usize = 0;
const SCALE: usize = 1;
const GROUP_INDEX: usize = 2;
const OFFSET: usize = 3;
const Y: usize = 4;

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
///
/// ```
/// use aclnn::{Device, GroupQuant, QuantDType, Tensor};
///
/// let device = Device::cpu();
/// let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
/// let scale = Tensor::from_slice(&[10.0f32, 10.0, 1.0, 2.0], [2, 2], &device)?;
/// let y = GroupQuant::new(QuantDType::Int8).run(&x, &scale, &[1i32, 2], None)?;
/// assert_eq!(y.to_vec::<i8>()?, [10, 20, 3, 8]);
/// # Ok::<(), aclnn::Error>(())
/// ```
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

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Int(self.dst_dtype as i64),
            Attribute::Bool(self.vouched),
        ]
    }

    fn vouches(&self) -> bool {
        self.vouched
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, scale) = (given.input(X)?, given.input(SCALE)?);
        let group_index = given.input(GROUP_INDEX)?;
        let (offset, brought) = (given.optional(OFFSET), given.output(0));
        // Ascend 950 is configured for it, and its document says that it is not supported.
        let offered = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        rules::family(target, Self::NAME, "x", &offered)?;
        rules::rank("x", x, 2, 2)?;
        let y_dtype = self.check_dtypes(given, target)?;
        given.check_formats(None)?;
        if y_dtype == DType::Int32 {
            rules::last_dimension("x", x, 8, "dst_dtype quint4x2")?;
        }
        rules::require(target, "aclnnGroupQuant", Self::NAME)?;
        check_shapes(x, scale, group_index, offset)?;
        let mut shape: SmallVec<[usize; 2]> = x.shape().into();
        if y_dtype == DType::Int32 {
            shape[1] /= 8;
        }
        let y = rules::output("y", brought, y_dtype, &shape)?;
        let arguments = vec![
            Argument::Operand(X),
            Argument::Operand(SCALE),
            Argument::Operand(GROUP_INDEX),
            Argument::Operand(OFFSET),
            value(Attribute::Int(i64::from(y.dtype.acl()))),
            Argument::Operand(Y),
        ];
        let definition = entry_points::GroupQuant::DEFINITION;
        let accepted = Accepted::one(definition, arguments, y, |y| {
            let y = Rows::along(y, 0);
            let work = Numbers {
                x: Rows::along(x, 0),
                scale: Rows::along(scale, 0),
                groups: Groups(Rows::along(group_index, 0)),
                offset: offset.map(|spec| Rows::along(spec, 0)),
                y: y.clone(),
                quantizer: Quantizer::for_each(
                    (x.dtype, y.dtype),
                    Arithmetic::Multiply { sqrt_mode: false },
                    offset.is_some(),
                ),
            };
            Arc::new(Kernel::new(work, &y, x.shape()[1]))
        });
        Ok(accepted.watching(groups::watch(GROUP_INDEX, x.shape()[0])))
    }
}

impl GroupQuant {
    /// Returns the data type of y.
    fn check_dtypes(&self, given: &Given<'_>, target: &Target) -> Result<DType> {
        let floats = [DType::Float32, DType::Float16, DType::BFloat16];
        let check = |place, argument, allowed: &[DType]| {
            rules::optional_dtype(target, argument, given.optional(place), allowed)
        };
        check(X, "x", &floats)?;
        let offered = [QuantDType::Int8, QuantDType::QInt8, QuantDType::QUInt4x2];
        let y_dtype = rules::requested_dtype(
            target,
            "dst_dtype",
            self.dst_dtype,
            (&offered, "int8 or quint4x2"),
            ("y", given.output(0)),
        )?;
        check(SCALE, "scale", &floats)?;
        let integers = [DType::Int32, DType::Int64];
        check(GROUP_INDEX, "group_index", &integers)?;
        check(OFFSET, "offset", &floats)?;
        let scale = given.input(SCALE)?.dtype;
        rules::same_dtype(("offset", given.optional(OFFSET)), ("scale", scale))?;
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
        return Err(broken(ErrorKind::Rank, "scale", message));
    };
    if columns != x.shape()[1] || groups == 0 {
        let message = format!(
            "scale has shape {:?}; expected at least one row of {}",
            scale.shape(),
            x.shape()[1]
        );
        return Err(broken(ErrorKind::Shape, "scale", message));
    }
    rules::shape("group_index", group_index, &[groups])?;
    match offset {
        Some(offset) if !matches!(offset.shape(), [] | [1]) => {
            let message = format!(
                "offset has shape {:?}; one value is expected, [1] or without dimensions",
                offset.shape()
            );
            let error = broken(ErrorKind::Shape, "offset", message);
            Err(match offset.layout.elements() {
                1 => error.with_aclnn_status(Some(STATUS_TILING)),
                _ => error,
            })
        }
        _ => Ok(()),
    }
}

#[derive(Debug)]
struct Numbers {
    x: Rows,
    scale: Rows,
    groups: Groups,
    offset: Option<Rows>,
    y: Rows,
    quantizer: Option<Quantizer>,
}

impl Elementwise for Numbers {
    const COST: u64 = 150;

    fn factors(&self) -> usize {
        1 + usize::from(self.offset.is_some())
    }

    #[inline(always)]
    unsafe fn shared(&self, row: usize, blocks: &[*mut u8]) -> (usize, usize) {
        // SAFETY: upheld by the caller.
        unsafe { self.groups.of(row, blocks[GROUP_INDEX]) }
    }

    #[inline(always)]
    unsafe fn read(&self, which: usize, at: At, factors: &mut [f32], blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller; each group has a row of scales as long as x's.
        unsafe {
            match (which, &self.offset) {
                (1, Some(offset)) => {
                    let mut one = [0f32];
                    offset.read(blocks[OFFSET], 0, 0, &mut one);
                    factors.fill(one[0]);
                }
                _ => self.scale.read(blocks[SCALE], at.row, at.column, factors),
            }
        }
    }

    #[inline(always)]
    unsafe fn compute(
        &self,
        at: At,
        [scales, offsets]: [&[f32]; 2],
        values: &mut [f32],
        blocks: &[*mut u8],
    ) {
        let packed = if self.y.dtype == DType::Int32 { 8 } else { 1 };
        let x = self.x.neighbours(blocks[X], at.row, at.column);
        let y = self.y.neighbours(blocks[Y], at.row, at.column / packed);
        // SAFETY: upheld by the caller.
        unsafe {
            if let (Some(quantizer), Some(x), Some(y)) = (&self.quantizer, x, y) {
                let y = (y.cast_mut(), self.y.is_past(blocks[Y]));
                let length = (values.len(), self.x.ahead());
                quantizer.run_each(x, (scales, offsets), None, y, length, &Lines::ONE);
                return;
            }
            self.x.read(blocks[X], at.row, at.column, values);
            for (value, scale) in values.iter_mut().zip(scales) {
                *value *= scale;
            }
            for (value, offset) in values.iter_mut().zip(offsets) {
                *value += offset;
            }
            self.y.write_integers(blocks[Y], at.row, at.column, values);
        }
    }
}
