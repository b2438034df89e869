//! Tensors of the caller's that are written in place: copies into them, fills.
//!
//! Sources: `hicann/ops-math`, `conversion/view_copy/docs/aclnnInplaceCopy.md`, `conversion/fill/docs/aclnnInplaceFillScalar.md`,
//! `math/zero_op/docs/aclnnInplaceZero.md`, `conversion/masked_fill/docs/aclnnInplaceMaskedFillScalar.md`.

use std::ops::Range;

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::cpu::rows::{BLOCK, Rows};
use crate::dispatch::attribute::{Attribute, AttributeList, Scalar};
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::basic::bits::moved;
use crate::operators::basic::cast::converted;
use crate::operators::basic::check::{
    ALL_NUMBERS, accepted, dtype, formats_and_function, not_computed, ranks, scalar_is_there,
    seen_as, value,
};
use crate::operators::basic::lines::lines;
use crate::operators::basic::number::{Class, Number};
use crate::operators::basic::pointwise::{Rooms, Work, input, kernel, output};
use crate::operators::basic::promotion::can_cast;
use crate::operators::checked::elementwise::Room;
use crate::operators::checked::rules::broken;
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnInplaceCopy`.
        pub(in crate::operators) InplaceCopy, InplaceCopyOperands = aclnnInplaceCopy { self_ref: InOut, src: In }
    }
    crate::operator! {
        /// `aclnnInplaceFillScalar`.
        pub(in crate::operators) InplaceFillScalar, InplaceFillScalarOperands = aclnnInplaceFillScalar {
            self_ref: InOut, value: Scalar,
        }
    }
    crate::operator! {
        /// `aclnnInplaceZero`.
        pub(in crate::operators) InplaceZero, InplaceZeroOperands = aclnnInplaceZero { self_ref: InOut }
    }
    crate::operator! {
        /// `aclnnInplaceMaskedFillScalar`.
        pub(in crate::operators) InplaceMaskedFillScalar, InplaceMaskedFillScalarOperands = aclnnInplaceMaskedFillScalar {
            self_ref: InOut, mask: In, value: Scalar,
        }
    }
}

/// What can be copied, zero and more on one product or another. Where a product lacks one of these types CANN says so.
const SMALL_FLOATS: &[DType] = &[
    DType::HiFloat8,
    DType::Float8E5M2,
    DType::Float8E4M3FN,
    DType::Float4E2M1,
    DType::Float4E1M2,
];

/// The tensor that is written in place, which callers always bring.
fn self_ref<'a>(given: &Given<'a>) -> Result<&'a TensorSpec> {
    given.output(0).ok_or_else(|| {
        let message = "self_ref is null";
        broken(ErrorKind::NullTensor, "self_ref", message)
    })
}

/// `aclnnInplaceCopy`: the elements of a tensor, broadcast and converted, into those of another one.
///
/// `self_ref` and `src` have up to eight dimensions, any strides, and any number for elements; `src` is broadcast to
/// `self_ref`. Elements are converted as [`Cast`](crate::operators::Cast) does; those of one type are moved bit by bit.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::operators::InplaceCopy;
/// use aclnn::{DType, Device, Tensor};
///
/// let mut rows = Tensor::zeros(DType::Float32, [2, 3], &Device::cpu())?;
/// InplaceCopy::new().run(&mut rows, &[1i32, 2, 3])?;
/// assert_eq!(rows.to_vec::<f32>()?, [1.0, 2.0, 3.0, 1.0, 2.0, 3.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct InplaceCopy {
    stream: Option<Stream>,
}

impl InplaceCopy {
    /// The operator, which has no attributes.
    pub fn new() -> InplaceCopy {
        InplaceCopy::default()
    }
}

checked_operator! { InplaceCopy, step inplace_copy, in_place self_ref, inputs { src: In } }

impl Check for InplaceCopy {
    const NAME: &'static str = "InplaceCopy";

    fn attributes(&self) -> AttributeList<'_> {
        AttributeList::new()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (to, src) = (self_ref(given)?, given.input(0)?);
        let types = [ALL_NUMBERS, SMALL_FLOATS].concat();
        dtype(target, "self_ref", to.dtype, &types)?;
        dtype(target, "src", src.dtype, &types)?;
        ranks(&[("self_ref", to), ("src", src)])?;
        let src = broadcast(src, "src", to)?;
        let definition = entry_points::InplaceCopy::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let arguments = vec![Argument::Operand(1), Argument::Operand(0)];
        Ok(accepted(definition, arguments, to.clone(), |to| {
            match src.dtype == to.dtype {
                true => moved(Self::NAME, &src, to),
                false => converted(Self::NAME, &src, to),
            }
        }))
    }
}

/// A tensor as it is broadcast to the one that is written.
fn broadcast(tensor: &TensorSpec, argument: &'static str, to: &TensorSpec) -> Result<TensorSpec> {
    seen_as(tensor, to.shape()).map_err(|_| {
        let (shape, wanted) = (tensor.shape(), to.shape());
        let message =
            format!("{argument} has shape {shape:?}, which does not broadcast to {wanted:?}");
        let error = broken(ErrorKind::ShapeMismatch, argument, message);
        error.with_aclnn_status(Some(161_002))
    })
}

/// A number as the bits of an element.
fn element(scalar: &Scalar, dtype: DType) -> [u64; 2] {
    let spec = TensorSpec {
        dtype,
        layout: Layout::vector(1),
        format: Default::default(),
    };
    let rows = Rows::along(&spec, 0);
    let mut bits = [0u64; 2];
    let block = bits.as_mut_ptr().cast::<u8>();
    // SAFETY: there are bytes for an element of 128 bits, aligned for each of its halves.
    unsafe {
        match scalar.to_i64() {
            Some(whole) => i64::write(&rows, block, 0, 0, &[whole]),
            None => f64::write(&rows, block, 0, 0, &[scalar.to_f64().unwrap_or(0.0)]),
        }
    }
    bits
}

/// The value goes with the tensor that it is written to.
fn check_value(scalar: &Scalar, to: &TensorSpec) -> Result<()> {
    scalar_is_there("value", scalar)?;
    if can_cast(scalar.dtype(), to.dtype) {
        return Ok(());
    }
    let message = format!(
        "value is {}, which cannot become {}",
        scalar.dtype(),
        to.dtype
    );
    Err(broken(ErrorKind::DTypeCombination, "value", message))
}

/// The same value everywhere.
#[derive(Debug)]
struct Filling<T> {
    value: T,
    out: Rows,
}

impl<T: Number> Work for Filling<T> {
    type Number = T;
    const COST: u64 = 100;

    #[inline(always)]
    unsafe fn neighbours(
        &self,
        row: usize,
        columns: Range<usize>,
        [_, _, room]: &mut Rooms<T>,
        blocks: &[*mut u8],
    ) {
        // SAFETY: upheld by the caller.
        unsafe {
            output(&self.out, blocks[0], row, &columns, room, |y| {
                y.fill(self.value);
            });
        }
    }

    fn out(&self) -> &Rows {
        &self.out
    }
}

/// A value where the mask is true.
#[derive(Debug)]
struct MaskedFilling<T> {
    value: T,
    mask: Rows,
    out: Rows,
}

impl<T: Number> Work for MaskedFilling<T> {
    type Number = T;
    const COST: u64 = 200;

    #[inline(always)]
    unsafe fn neighbours(
        &self,
        row: usize,
        columns: Range<usize>,
        [_, _, room]: &mut Rooms<T>,
        blocks: &[*mut u8],
    ) {
        let mut mask_room = Room::<BLOCK, u8>::new();
        let (column, length) = (columns.start, columns.len());
        let fill = |mask: &[u8], y: &mut [T]| {
            for (mask, y) in mask.iter().zip(y) {
                *y = if *mask != 0 { self.value } else { *y };
            }
        };
        // SAFETY: upheld by the caller; mask and output are apart.
        unsafe {
            let mask = input(&self.mask, blocks[0], row, &columns, &mut mask_room);
            if let Some(start) = self.out.neighbours(blocks[1], row, column) {
                let y = std::slice::from_raw_parts_mut(start.cast_mut().cast(), length);
                return fill(mask, y);
            }
            let y = room.get(length);
            T::read(&self.out, blocks[1], row, column, y);
            fill(mask, y);
            T::write(&self.out, blocks[1], row, column, y);
        }
    }

    fn out(&self) -> &Rows {
        &self.out
    }
}

/// What fills a tensor with an element of these bits.
fn filled(name: &'static str, bits: [u64; 2], to: &TensorSpec) -> Computation {
    fn of<T: Number + bytemuck::Pod>(bits: [u64; 2], to: &TensorSpec) -> Computation {
        let value: T = first(bits);
        match lines(&[to]).into_iter().next() {
            Some(out) => kernel(Filling { value, out }),
            None => Computation::Nothing,
        }
    }
    match to.dtype.bits() {
        Some(8) => of::<u8>(bits, to),
        Some(16) => of::<u16>(bits, to),
        Some(32) => of::<u32>(bits, to),
        Some(64) => of::<u64>(bits, to),
        Some(128) => of::<[u64; 2]>(bits, to),
        _ => not_computed(name, to.dtype),
    }
}

/// The element that the first bytes are.
fn first<T: bytemuck::Pod>(bits: [u64; 2]) -> T {
    bytemuck::pod_read_unaligned(&bytemuck::bytes_of(&bits)[..size_of::<T>()])
}

/// `aclnnInplaceFillScalar`: the same number in each element.
///
/// `self_ref` has up to eight dimensions, any strides, and any number for elements; `value` is one that it can become. Of
/// complex elements the CPU fills none.
///
/// # Errors
/// As for [`InplaceCopy`].
///
/// ```
/// use aclnn::operators::InplaceFillScalar;
/// use aclnn::{DType, Device, Tensor};
///
/// let mut x = Tensor::zeros(DType::Float32, [3], &Device::cpu())?;
/// InplaceFillScalar::new(0.5f32).run(&mut x)?;
/// assert_eq!(x.to_vec::<f32>()?, [0.5; 3]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct InplaceFillScalar {
    value: Scalar,
    stream: Option<Stream>,
}

impl InplaceFillScalar {
    /// With this number.
    pub fn new(value: impl Into<Scalar>) -> InplaceFillScalar {
        InplaceFillScalar {
            value: value.into(),
            stream: None,
        }
    }
}

checked_operator! { InplaceFillScalar, step inplace_fill_scalar, in_place self_ref, inputs {} }

impl Check for InplaceFillScalar {
    const NAME: &'static str = "InplaceFillScalar";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Scalar(self.value)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let to = self_ref(given)?;
        scalar_is_there("value", &self.value)?;
        dtype(target, "self_ref", to.dtype, ALL_NUMBERS)?;
        check_value(&self.value, to)?;
        ranks(&[("self_ref", to)])?;
        let definition = entry_points::InplaceFillScalar::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let value = value(&Attribute::Scalar(self.value));
        let arguments = vec![Argument::Operand(0), value];
        Ok(accepted(
            definition,
            arguments,
            to.clone(),
            |to| match Class::writes(to.dtype) {
                true => filled(Self::NAME, element(&self.value, to.dtype), to),
                false => not_computed(Self::NAME, to.dtype),
            },
        ))
    }
}

/// `aclnnInplaceZero`: zero in each element.
///
/// `self_ref` has any type of whole bytes and any strides.
///
/// # Errors
/// As for [`InplaceCopy`].
///
/// ```
/// use aclnn::operators::InplaceZero;
/// use aclnn::{Device, Tensor};
///
/// let mut x = Tensor::from_slice(&[1i32, 2, 3], [3], &Device::cpu())?;
/// InplaceZero::new().run(&mut x)?;
/// assert_eq!(x.to_vec::<i32>()?, [0; 3]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Default, Debug)]
pub struct InplaceZero {
    stream: Option<Stream>,
}

impl InplaceZero {
    /// The operator, which has no attributes.
    pub fn new() -> InplaceZero {
        InplaceZero::default()
    }
}

checked_operator! { InplaceZero, step inplace_zero, in_place self_ref, inputs {} }

impl Check for InplaceZero {
    const NAME: &'static str = "InplaceZero";

    fn attributes(&self) -> AttributeList<'_> {
        AttributeList::new()
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let to = self_ref(given)?;
        let types = [ALL_NUMBERS, SMALL_FLOATS].concat();
        dtype(target, "self_ref", to.dtype, &types)?;
        ranks(&[("self_ref", to)])?;
        let definition = entry_points::InplaceZero::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let arguments = vec![Argument::Operand(0)];
        Ok(accepted(definition, arguments, to.clone(), |to| {
            filled(Self::NAME, [0; 2], to)
        }))
    }
}

/// `aclnnInplaceMaskedFillScalar`: a number where a mask is true.
///
/// - `self_ref`: bool, int8, int32, int64, float32, float16 or bfloat16, with any strides.
/// - `mask`: bool, broadcast to `self_ref`. One with gaps is copied together first.
/// - `value`: a number that can become an element.
///
/// # Errors
/// As for [`InplaceCopy`].
///
/// ```
/// use aclnn::operators::InplaceMaskedFillScalar;
/// use aclnn::{DType, Device, Tensor};
///
/// let device = Device::cpu();
/// let mut scores = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?;
/// let mask = Tensor::from_bytes(&[0, 1], DType::Bool, [2], &device)?;
/// InplaceMaskedFillScalar::new(f32::NEG_INFINITY).run(&mut scores, &mask)?;
/// assert_eq!(scores.to_vec::<f32>()?, [1.0, f32::NEG_INFINITY, 3.0, f32::NEG_INFINITY]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct InplaceMaskedFillScalar {
    value: Scalar,
    stream: Option<Stream>,
}

impl InplaceMaskedFillScalar {
    /// With this number.
    pub fn new(value: impl Into<Scalar>) -> InplaceMaskedFillScalar {
        InplaceMaskedFillScalar {
            value: value.into(),
            stream: None,
        }
    }
}

checked_operator! {
    InplaceMaskedFillScalar, step inplace_masked_fill_scalar,
    in_place self_ref,
    inputs { mask: In }
}

impl Check for InplaceMaskedFillScalar {
    const NAME: &'static str = "InplaceMaskedFillScalar";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Scalar(self.value)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (to, mask) = (self_ref(given)?, given.input(0)?);
        scalar_is_there("value", &self.value)?;
        let types = [
            DType::Bool,
            DType::Int8,
            DType::Int32,
            DType::Int64,
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
        ];
        dtype(target, "self_ref", to.dtype, &types)?;
        dtype(target, "mask", mask.dtype, &[DType::Bool])?;
        check_value(&self.value, to)?;
        ranks(&[("self_ref", to), ("mask", mask)])?;
        let mask = broadcast(mask, "mask", to)?;
        let definition = entry_points::InplaceMaskedFillScalar::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let arguments = vec![
            Argument::Operand(1),
            Argument::WithoutGaps(0),
            value(&Attribute::Scalar(self.value)),
        ];
        Ok(accepted(definition, arguments, to.clone(), |to| {
            let bits = element(&self.value, to.dtype);
            match to.dtype.bits() {
                Some(8) => masked::<u8>(bits, &mask, to),
                Some(16) => masked::<u16>(bits, &mask, to),
                Some(32) => masked::<u32>(bits, &mask, to),
                _ => masked::<u64>(bits, &mask, to),
            }
        }))
    }
}

/// What fills a tensor with an element of these bits where the mask is true.
fn masked<T: Number + bytemuck::Pod>(
    bits: [u64; 2],
    mask: &TensorSpec,
    to: &TensorSpec,
) -> Computation {
    let value: T = first(bits);
    let mut rows = lines(&[to, mask]).into_iter();
    match (rows.next(), rows.next()) {
        (Some(out), Some(mask)) => kernel(MaskedFilling { value, mask, out }),
        _ => Computation::Nothing,
    }
}
