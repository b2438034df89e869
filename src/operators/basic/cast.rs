//! `aclnnCast`: another data type.
//!
//! Source: `hicann/ops-math`, `math/cast/docs/aclnnCast.md`.

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::Operator;
use crate::operators::basic::bits::AsItIs;
use crate::operators::basic::check::{
    ALL_NUMBERS, accepted, dtype, formats_and_function, not_computed, ranks,
};
use crate::operators::basic::number::Class;
use crate::operators::basic::pointwise::map;
use crate::operators::basic::promotion::is_complex;
use crate::operators::checked::rules::{self, value};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnCast`.
        pub(in crate::operators) Cast, CastOperands = aclnnCast { input: In, dtype: DType, out: Out }
    }
}

/// What Atlas A2 and A3 do not take.
const OTHERS: &[DType] = &[
    DType::Complex32,
    DType::HiFloat8,
    DType::Float8E5M2,
    DType::Float8E4M3FN,
    DType::Float4E2M1,
    DType::Float4E1M2,
];

/// `aclnnCast`: the elements of a tensor as another data type.
///
/// - `input`: float32, float16, bfloat16, float64, integers of 8 to 64 bits, bool; also complex64 or complex128, and on
///   Ascend 950 complex32 and floats of 8 and 4 bits.
/// - `dtype`: one of these, and int4 on Ascend 950.
///
/// Floats are rounded to the nearest, ties to even. A float becomes an integer toward zero, NaN 0; beyond what 32 or 64 bits
/// hold it saturates, and of narrower integers the low bits of 32 are kept, as of wider integers. All but 0 becomes true. The
/// CPU reads 8-bit floats and does not write them, and computes neither complex numbers nor elements of 4 bits.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`](crate::ErrorKind) tells, or
/// [`DeviceMismatch`](crate::ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{DType, Device, Tensor, operators::Cast};
///
/// let input = Tensor::from_slice(&[1.5f32, -2.5, f32::NAN], [3], &Device::cpu())?;
/// assert_eq!(Cast::new(DType::Int32).run(&input)?.to_vec::<i32>()?, [1, -2, 0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Cast {
    dtype: DType,
    stream: Option<Stream>,
}

impl Cast {
    /// To this data type.
    pub fn new(dtype: DType) -> Cast {
        Cast {
            dtype,
            stream: None,
        }
    }
}

checked_operator! { Cast, step cast, inputs { input: In }, output out }

impl Check for Cast {
    const NAME: &'static str = "Cast";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::DataType(self.dtype)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (input, brought) = (given.input(0)?, given.output(0));
        let mut types = ALL_NUMBERS.to_vec();
        let plain_only = [ProductFamily::AtlasA2, ProductFamily::AtlasA3].map(Some);
        let has_others = !plain_only.contains(&target.soc().family());
        if has_others {
            types.extend_from_slice(OTHERS);
        }
        dtype(target, "input", input.dtype, &types)?;
        if has_others {
            types.push(DType::Int4);
        }
        dtype(target, "dtype", self.dtype, &types)?;
        rules::output_dtype("out", brought, self.dtype)?;
        ranks(&[("input", input)])?;
        let definition = entry_points::Cast::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", brought, self.dtype, input.shape())?;
        // Documented as contiguous only.
        let no_gaps = is_complex(input.dtype)
            || matches!(
                input.dtype,
                DType::Bool | DType::Float4E2M1 | DType::Float4E1M2
            );
        let arguments = vec![
            match no_gaps {
                true => Argument::WithoutGaps(0),
                false => Argument::Operand(0),
            },
            value(Attribute::DataType(self.dtype)),
            Argument::Operand(1),
        ];
        Ok(accepted(definition, arguments, out, |out| {
            converted(Self::NAME, input, out)
        }))
    }
}

/// What converts a tensor of the output's shape to its type.
pub(super) fn converted(name: &str, input: &TensorSpec, out: &TensorSpec) -> Computation {
    if !Class::writes(out.dtype) {
        return not_computed(name, out.dtype);
    }
    // As 64-bit integers with a sign the larger half would become negative floats.
    let unsigned = input.dtype == DType::UInt64 && out.dtype.is_float();
    match Class::of(input.dtype) {
        Some(Class::Float) => map::<f32>(AsItIs, input, out),
        Some(Class::Integer) if !unsigned => map::<i64>(AsItIs, input, out),
        Some(_) => map::<f64>(AsItIs, input, out),
        None => not_computed(name, input.dtype),
    }
}
