//! `aclnnArange`: numbers at equal distances.
//!
//! Source: `hicann/ops-math`, `math/range/docs/aclnnArange.md`.

use std::ops::Range;

use smallvec::smallvec;

use crate::call::recipe::{Argument, Computation};
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::{Attribute, AttributeList, Scalar};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{
    accepted, dtype, formats_and_function, scalar_is_there, value,
};
use crate::operators::basic::lines::lines;
use crate::operators::basic::number::{Class, Number};
use crate::operators::basic::pointwise::{Rooms, Work, kernel, output};
use crate::operators::basic::promotion::is_whole;
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;

entry_points! {
    crate::operator! {
        /// `aclnnArange`.
        pub(in crate::operators) Arange, ArangeOperands = aclnnArange {
            start: Scalar, end: Scalar, step: Scalar, out: Out,
        }
    }
}

/// `aclnnArange`: `start`, `start + step` and so on, as long as that is before `end`.
///
/// - `start`, `end`, `step`: float16, bfloat16, float32, float64, integers of 8 to 64 bits (uint8 alone of those without a
///   sign), bool. Not 0 is the step, and `end` lies in its direction.
/// - `dtype`: float16, bfloat16, float32, float64, int32 or int64; int64 unless set where all three are integers, else float32.
///
/// New tensors are made on the CPU unless a [`stream`](Self::stream) says where. Element i is `start + i step` in float64, or
/// in 64-bit integers, rounded once.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch); [`ErrorKind::UnsupportedArgument`] for numbers without a tensor.
///
/// ```
/// use aclnn::operators::Arange;
///
/// assert_eq!(Arange::new(0i64, 5i64, 2i64).run()?.to_vec::<i64>()?, [0, 2, 4]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Arange {
    start: Scalar,
    end: Scalar,
    step: Scalar,
    dtype: Option<DType>,
    stream: Option<Stream>,
}

impl Arange {
    /// From `start` up to `end`, which is left out.
    pub fn new(
        start: impl Into<Scalar>,
        end: impl Into<Scalar>,
        step: impl Into<Scalar>,
    ) -> Arange {
        Arange {
            start: start.into(),
            end: end.into(),
            step: step.into(),
            dtype: None,
            stream: None,
        }
    }

    /// The type of new tensors.
    pub fn dtype(mut self, dtype: DType) -> Arange {
        self.dtype = Some(dtype);
        self
    }

    fn scalars(&self) -> [(&'static str, &Scalar); 3] {
        [
            ("start", &self.start),
            ("end", &self.end),
            ("step", &self.step),
        ]
    }

    /// How many numbers there are.
    fn count(&self) -> Result<usize> {
        if let (Some(start), Some(end), Some(step)) =
            (self.start.to_i64(), self.end.to_i64(), self.step.to_i64())
        {
            let (start, end, step) = (i128::from(start), i128::from(end), i128::from(step));
            if step == 0 || (end - start).signum() == -step.signum() {
                return Err(self.wrong());
            }
            let count = (end - start + step - step.signum()) / step;
            return usize::try_from(count).map_err(|_| self.wrong());
        }
        let [start, end, step] = self
            .scalars()
            .map(|(_, scalar)| scalar.to_f64().unwrap_or(f64::NAN));
        let steps = (end - start) / step;
        // Not true of NaN either.
        if step != 0.0 && steps >= 0.0 && steps < isize::MAX as f64 {
            Ok(steps.ceil() as usize)
        } else {
            Err(self.wrong())
        }
    }

    #[cold]
    fn wrong(&self) -> Error {
        let message = format!(
            "start is {:?}, end {:?} and step {:?}; the step may not be 0 and has to lead to the end",
            self.start, self.end, self.step
        );
        let error = broken(ErrorKind::UnsupportedArgument, "step", message);
        error.with_aclnn_status(Some(161_002))
    }
}

checked_operator! { Arange, step arange, inputs {}, output out }

impl Check for Arange {
    const NAME: &'static str = "Arange";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::Scalar(self.start),
            Attribute::Scalar(self.end),
            Attribute::Scalar(self.step),
            Attribute::DataType(self.dtype.unwrap_or(DType::Undefined)),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let scalars = self.scalars();
        for (argument, scalar) in scalars {
            scalar_is_there(argument, scalar)?;
        }
        let floats = [
            DType::Float16,
            DType::BFloat16,
            DType::Float32,
            DType::Float64,
        ];
        let mut types = floats.to_vec();
        let whole = [
            DType::UInt8,
            DType::Int8,
            DType::Int16,
            DType::Int32,
            DType::Int64,
            DType::Bool,
        ];
        types.extend_from_slice(&whole);
        for (argument, scalar) in scalars {
            dtype(target, argument, scalar.dtype(), &types)?;
        }
        let all_whole = scalars.iter().all(|(_, scalar)| is_whole(scalar.dtype()));
        let made = self.dtype.unwrap_or(match all_whole {
            true => DType::Int64,
            false => DType::Float32,
        });
        let brought = given.output(0);
        let outputs = [&floats[..], &[DType::Int32, DType::Int64]].concat();
        let (argument, wanted) = match brought {
            Some(out) => ("out", out.dtype),
            None => ("dtype", made),
        };
        dtype(target, argument, wanted, &outputs)?;
        let count = self.count()?;
        let definition = entry_points::Arange::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", brought, made, &[count])?;
        let attributes = scalars.map(|(_, scalar)| value(&Attribute::Scalar(*scalar)));
        let arguments = attributes.into_iter().chain([Argument::Operand(0)]);
        Ok(accepted(definition, arguments.collect(), out, |out| {
            let Some(rows) = lines(&[out]).into_iter().next() else {
                return Computation::Nothing;
            };
            let whole = all_whole && Class::of(out.dtype) == Some(Class::Integer);
            match (self.start.to_i64(), self.step.to_i64()) {
                (Some(start), Some(step)) if whole => kernel(Counting::<i64> {
                    start,
                    step,
                    out: rows,
                }),
                _ => kernel(Counting::<f64> {
                    start: self.start.to_f64().unwrap_or(0.0),
                    step: self.step.to_f64().unwrap_or(0.0),
                    out: rows,
                }),
            }
        }))
    }
}

/// Numbers at equal distances.
#[derive(Debug)]
struct Counting<T> {
    start: T,
    step: T,
    out: Rows,
}

/// A number that is reached in so many steps.
trait Count: Number {
    fn count(start: Self, step: Self, place: usize) -> Self;
}

impl Count for i64 {
    #[inline(always)]
    fn count(start: i64, step: i64, place: usize) -> i64 {
        start.wrapping_add(step.wrapping_mul(place as i64))
    }
}

impl Count for f64 {
    #[inline(always)]
    fn count(start: f64, step: f64, place: usize) -> f64 {
        start + step * place as f64
    }
}

impl<T: Count> Work for Counting<T> {
    type Number = T;
    const COST: u64 = 400;

    #[inline(always)]
    unsafe fn neighbours(
        &self,
        row: usize,
        columns: Range<usize>,
        [_, _, room]: &mut Rooms<T>,
        blocks: &[*mut u8],
    ) {
        // One dimension is one row.
        // SAFETY: upheld by the caller.
        unsafe {
            output(&self.out, blocks[0], row, &columns, room, |y| {
                for (y, place) in y.iter_mut().zip(columns.clone()) {
                    *y = T::count(self.start, self.step, place);
                }
            });
        }
    }

    fn out(&self) -> &Rows {
        &self.out
    }
}
