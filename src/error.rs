//! One error type for everything that can go wrong.

use std::fmt;

pub use aclnn_sys::codes::ErrorClass;

use crate::runtime::exceptions::Exception;

/// What went wrong, in one word: a rule that was broken. [`Error::argument`] tells by which argument.
///
/// So an operator with arguments of its own names needs no kind of its own: `scales` of a type that the operator does not take
/// breaks the rule `DType`, as `x` does. Displayed in snake case (`dtype_combination`).
///
/// Where several arguments are wrong at once, the first in the order of the operator's checks is reported. `npu_quantize` looks
/// at `NullTensor`, `UnsupportedProduct`, `ScalarInput` and `RankTooLarge` of x, `DType` of x, the output, scales and zero
/// points, `DTypeCombination`, `Format`, `LastDimNotMultiple`, `Value` of axis, `EntryPointMissing`, `Rank` and `Shape` of scales
/// and of zero points, `Shape` of the output, `Value` of round_mode and of sqrt_mode.
///
/// The operators of quantized inference share one order, in which each leaves out what it does not have: `NullTensor`,
/// `UnsupportedProduct`, `ScalarInput`, `Rank` and `RankTooLarge` of x, `DType` of x, the output, scales, activation_scale, bias,
/// group_index and zero points, `DTypeCombination`, `Format`, `NotContiguous`, `EmptyTensor`, `LastDimNotMultiple`, `ShapeLimit`,
/// `Value` of quant_mode and dst_type_max, `EntryPointMissing`, `Rank` and `Shape` of scales, `Shape` of activation_scale, bias
/// and group_index, `Rank` and `Shape` of zero points, `Shape` of outputs, `Value` of round_mode and sqrt_mode; and `Value` of
/// group_index, whose values take more than the forms of tensors to see, when the call runs. The smooth scales of a dynamic
/// quantization stand where scales do.
///
/// Operators without quantization ([`operators`](crate::operators)) look at `NullTensor`, `DType` of each input (of those in
/// place the output's first) and of a norm's weights, `DTypeCombination`, `DType` of the output, `ScalarInput`, `RankTooLarge`,
/// `Value` of a dimension, `UnsupportedArgument`, `EmptyTensor` of a dimension without a greatest element, or without any to
/// choose, `LastDimNotMultiple`, `ShapeMismatch`, `Shape` of inputs, `Format`, `EntryPointMissing`, `Shape` of the output,
/// `NotContiguous`; and `Value` of indices when the call runs. Whether a product has the
/// operator is not looked at, which CANN says; its types and limits are.
///
/// Those of a decoder look at `NullTensor`, `UnsupportedProduct`, `DType`, `DTypeCombination`, `UnsupportedArgument`,
/// `ScalarInput`, `Rank` and `RankTooLarge`, `Value` of a dimension, `EmptyTensor`, `ShapeLimit`, `LastDimNotMultiple`, `Shape`,
/// `Format`, `EntryPointMissing`, `NotContiguous`; and `Value` of indices when the call runs.
///
/// [`DequantSwigluQuantV2`](crate::operators::DequantSwigluQuantV2) looks at `NullTensor` of x, `UnsupportedProduct`, `NullTensor`
/// and `UnsupportedArgument` of what goes with sums and with scales that are given, `ScalarInput`, `Rank` and `RankTooLarge`,
/// `DType` of x, the output and the others, `Format`, `Value` of activate_dim, `UnsupportedArgument` of modes, `Value` of
/// clamp_limit, `LastDimNotMultiple`, `ShapeLimit`, `EmptyTensor`, `EntryPointMissing`, `Shape` of group_index, the others and the outputs,
/// `NotContiguous`; and `Value` of group_index when the call runs.
///
/// The quantized product has an order of its own, in which the library looks: `NullTensor`, `UnsupportedProduct`,
/// `EntryPointMissing`, `Value` of group_sizes, `UnsupportedArgument`, `Rank`, `DType` of x1 and x2, `DTypeCombination` of both,
/// `DType` of the output, the scale and pertoken_scale, `DTypeCombination` of the scale, `DType` of bias, `UnsupportedArgument`
/// and `DType` of offset, `Format`, `Rank` of the scale, `Int4Transpose`, `LastDimNotMultiple`, `InnerDimMismatch`, `NzUnitDim`,
/// `NzTranspose`, `Shape` of pertoken_scale, the scale and offset, `BatchMismatch`, `Shape` of bias and of the output,
/// `LastDimTooLarge`, `EmptyTensor`.
///
/// So has `npu_format_cast`: `NullTensor`, `UnsupportedProduct`, `EntryPointMissing`, `ScalarInput`, `Rank`, `RankTooLarge`,
/// `DType`, `Format` of the input and of `acl_format`, `EmptyTensor`, `NotContiguous` of the input, and then of the output
/// `DType`, `Shape`, `Format` and `NotContiguous`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// A tensor is a null pointer (only raw memory can be), or something else that must be there is null.
    NullTensor,
    /// The product cannot do this at all.
    UnsupportedProduct,
    /// A tensor has no dimensions.
    ScalarInput,
    /// A tensor has more than eight dimensions.
    RankTooLarge,
    /// The data type is not possible, or not on this product.
    #[strum(serialize = "dtype")]
    DType,
    /// The data types are possible, but not together.
    #[strum(serialize = "dtype_combination")]
    DTypeCombination,
    /// A tensor is in one of CANN's private formats.
    Format,
    /// Packed int4 needs a last dimension that is a multiple of 8 (an int4 output: of 2).
    LastDimNotMultiple,
    /// This CANN lacks the function that the call needs.
    EntryPointMissing,
    /// A tensor has fewer or more dimensions than the operator takes, and at most eight.
    Rank,
    /// A tensor has another shape than the call needs.
    Shape,
    /// A value is none that the call takes: of an attribute (an axis that does not exist, a mode that is not known), or in a
    /// tensor whose values are looked at (ends of groups, indices).
    Value,
    /// A tensor has gaps, and the operator takes contiguous ones only.
    NotContiguous,
    /// A tensor has no elements, and the operator needs some.
    EmptyTensor,
    /// A tensor is larger than the operator takes.
    ShapeLimit,
    /// An argument stands where the call takes none, or holds what nothing here carries out.
    UnsupportedArgument,
    /// A matrix of int4 values is a transposed view.
    #[strum(serialize = "int4_transpose")]
    Int4Transpose,
    /// A matrix has another number of columns than the next one has rows.
    InnerDimMismatch,
    /// A matrix in FRACTAL_NZ has one row or one column.
    NzUnitDim,
    /// A matrix in FRACTAL_NZ is stored the other way round than the product needs.
    NzTranspose,
    /// The batches of the operands do not go together.
    BatchMismatch,
    /// The last dimension of a matrix as it is stored is larger than the product takes.
    LastDimTooLarge,
    /// Tensors and stream of a call without a plan are not all on one device, or a tensor on a device was to be
    /// read as memory of the host.
    DeviceMismatch,
    /// A plan was run with tensors of another data type, layout or format than it was made for, or with
    /// tensors or a stream of another device. Any stream of the plan's device will do.
    PlanMismatch,
    /// The stream is not one that can be used so: a borrowed one for a capture or a pinned copy, ACL's
    /// default stream, events of two devices.
    StreamMismatch,
    /// The output shares memory with an input, or with itself.
    OutputOverlapsInput,
    /// The elements of a tensor were read or given as another type.
    ElementType,
    /// The number of values given is not the number that the shape holds.
    DataLength,
    /// Two tensors that go together element by element have different shapes.
    ShapeMismatch,
    /// A shape or layout is too large for memory.
    LayoutOverflow,
    /// A view was asked for that the tensor does not have.
    InvalidView,
    /// An address or a packed row does not start where the hardware needs it to.
    Unaligned,
    /// A device string is not one of `auto`, `cpu`, `cpu:SOC`, `npu`, `npu:N`, `sim`, `sim:SOC`,
    /// `sim:SOC:N`.
    InvalidDeviceString,
    /// A name of a data type, format or product is not known.
    UnknownName,
    /// The device asked for cannot be used here; the message says why.
    Unavailable,
    /// Memory ran out, on the host or on the device.
    OutOfMemory,
    /// A call into CANN failed; see [`Error::call`], [`Error::code`] and [`Error::report`].
    Library,
    /// The device failed earlier; nothing runs on it until it is reset.
    DeviceFailed,
    /// The object belongs to a device that has been reset since.
    DeviceReset,
    /// The process was forked after CANN had been opened, and CANN cannot be used across a fork. What the child
    /// inherited can be dropped.
    Forked,
    /// The wait ended before the work did.
    Timeout,
    /// The call is not allowed while a graph is being captured.
    Capture,
    /// A kernel that the program brought for an operator failed.
    Kernel,
    /// A source of kernels could not be compiled; [`Error::report`] is what the compiler said.
    Compilation,
    /// A function of the host that a stream called panicked, or called this crate, which would wait for itself.
    HostFunction,
    /// Ranks of a communicator made different calls where all have to make the same one.
    CollectiveMismatch,
    /// A rank that a call needs was dropped.
    RankGone,
    /// The channel by which ranks find each other failed.
    Rendezvous,
    /// The communicator failed earlier; nothing runs on it any more.
    CommunicatorFailed,
}

impl ErrorKind {
    /// The kind's name in snake case.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What CANN answers to a call that is wrong in this way: 161001 for a null tensor, 161002 for
    /// the other argument errors, `None` where CANN would not notice or is not asked.
    fn aclnn_status(self) -> Option<i32> {
        match self {
            ErrorKind::NullTensor => Some(161_001),
            ErrorKind::UnsupportedProduct
            | ErrorKind::ScalarInput
            | ErrorKind::RankTooLarge
            | ErrorKind::DType
            | ErrorKind::DTypeCombination
            | ErrorKind::LastDimNotMultiple
            | ErrorKind::Rank
            | ErrorKind::Shape
            | ErrorKind::Value
            | ErrorKind::NotContiguous
            | ErrorKind::EmptyTensor
            | ErrorKind::ShapeLimit
            | ErrorKind::Int4Transpose
            | ErrorKind::InnerDimMismatch
            | ErrorKind::NzUnitDim
            | ErrorKind::BatchMismatch => Some(161_002),
            _ => None,
        }
    }
}

/// Why a call failed.
///
/// Printed, its first line says what was wrong, with which argument, and what is allowed; CANN's
/// own report, if there is one, follows on further lines. Making, copying or printing an error
/// never calls into CANN.
///
/// ```
/// use aclnn::{Device, ErrorKind, QuantDType, Tensor, npu_quantize};
///
/// let x = Tensor::from_slice(&[0.5f32; 15], [3, 5], &Device::cpu())?;
/// let scales = Tensor::from_slice(&[1.0f32; 4], [4], &Device::cpu())?;
/// let error = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Shape);
/// assert_eq!(error.argument(), Some("scales"));
/// assert_eq!(error.aclnn_status(), Some(161002));
/// assert_eq!(error.to_string(), "scales has 4 values along axis -1; x has 5 there: expected 5 or 1");
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, thiserror::Error)]
#[error(
    "{message}{}{}",
    Optional(" (", hint.as_deref(), ")"),
    Optional("\nCANN reports:\n", .failure.as_ref().and_then(Failure::report), "")
)]
struct Inner {
    kind: ErrorKind,
    message: String,
    argument: Option<&'static str>,
    aclnn_status: Option<i32>,
    hint: Option<String>,
    failure: Option<Failure>,
    source: Option<Error>,
    rank: Option<usize>,
    kernel: Option<String>,
}

/// What a function of CANN answered.
#[derive(Clone, Debug)]
struct Failure {
    call: &'static str,
    /// `None` where the function answered success and did not do what it is for.
    code: Option<i32>,
    report: Option<String>,
}

impl Failure {
    fn report(&self) -> Option<&str> {
        self.report.as_deref().map(str::trim_end)
    }
}

/// A text between two others; nothing at all where there is none.
struct Optional<'a>(&'static str, Option<&'a str>, &'static str);

impl fmt::Display for Optional<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Optional(before, text, after) = self;
        match text {
            Some(text) => write!(f, "{before}{text}{after}"),
            None => Ok(()),
        }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            message: message.into(),
            argument: None,
            aclnn_status: kind.aclnn_status(),
            hint: None,
            failure: None,
            source: None,
            rank: None,
            kernel: None,
        }))
    }

    /// A function of CANN answered `code`; `report` is what `aclGetRecentErrMsg` said right after it.
    pub(crate) fn from_call(call: &'static str, code: i32, report: Option<String>) -> Error {
        let known = aclnn_sys::codes::status(code);
        let message = match known {
            Some(known) => format!("{call} answered {code} ({}): {}", known.name, known.meaning),
            None => {
                format!("{call} answered {code}, which no release known to this crate documents")
            }
        };
        let kind = match known.map(|known| known.class) {
            Some(ErrorClass::Timeout) => ErrorKind::Timeout,
            Some(ErrorClass::Capture) => ErrorKind::Capture,
            Some(ErrorClass::OutOfDeviceMemory | ErrorClass::OutOfHostMemory) => {
                ErrorKind::OutOfMemory
            }
            _ => ErrorKind::Library,
        };
        let mut error = Error::new(kind, message);
        error.0.aclnn_status = Some(code);
        error.0.failure = Some(Failure {
            call,
            code: Some(code),
            report,
        });
        match advice(code) {
            Some(advice) => error.with_hint(advice),
            None => error,
        }
    }

    /// The compiler refused a source, with these words.
    pub(crate) fn from_compiler(call: &'static str, code: i32, log: Option<String>) -> Error {
        let message = format!("{call} answered {code}: the source cannot be compiled");
        let mut error = Error::new(ErrorKind::Compilation, message);
        error.0.failure = Some(Failure {
            call,
            code: Some(code),
            report: log,
        });
        error
    }

    /// A function of CANN answered success and gave none of what it is for.
    pub(crate) fn from_empty_answer(call: &'static str, what: &str) -> Error {
        Error::from_silent_failure(
            call,
            format!("{call} answered success and gave no {what}"),
            None,
        )
    }

    /// A function of CANN failed without a number that says how.
    pub(crate) fn from_silent_failure(
        call: &'static str,
        message: String,
        report: Option<String>,
    ) -> Error {
        let mut error = Error::new(ErrorKind::Library, message);
        error.0.failure = Some(Failure {
            call,
            code: None,
            report,
        });
        error
    }

    /// A function answered with a number that the other tables do not know, as HCCL's do.
    pub(crate) fn from_answer(
        kind: ErrorKind,
        call: &'static str,
        code: i32,
        message: String,
        report: Option<String>,
    ) -> Error {
        let mut error = Error::new(kind, message).with_aclnn_status(None);
        error.0.failure = Some(Failure {
            call,
            code: Some(code),
            report,
        });
        error
    }

    /// A device that takes no more work since `first` happened on it: what CANN said then is told again.
    pub(crate) fn after_failure(message: impl Into<String>, first: &Error) -> Error {
        Error::after(ErrorKind::DeviceFailed, message, first)
    }

    /// What does not work any more since `first` happened.
    pub(crate) fn after(kind: ErrorKind, message: impl Into<String>, first: &Error) -> Error {
        let mut error = Error::new(kind, format!("{}: {}", message.into(), first.0.message));
        error.0.aclnn_status = first.0.aclnn_status;
        error.0.hint.clone_from(&first.0.hint);
        error.0.failure.clone_from(&first.0.failure);
        error.0.kernel.clone_from(&first.0.kernel);
        error.0.source = Some(first.clone());
        error
    }

    pub(crate) fn with_argument(mut self, argument: &'static str) -> Error {
        self.0.argument = Some(argument);
        self
    }

    pub(crate) fn with_aclnn_status(mut self, status: Option<i32>) -> Error {
        self.0.aclnn_status = status;
        self
    }

    pub(crate) fn with_rank(mut self, rank: usize) -> Error {
        self.0.rank = Some(rank);
        self
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Error {
        self.0.hint = Some(hint.into());
        self
    }

    /// As [`Error::with_hint`], behind the hint that there is.
    pub(crate) fn with_more_hint(mut self, hint: String) -> Error {
        self.0.hint = Some(match self.0.hint.take() {
            Some(before) => format!("{before}; {hint}"),
            None => hint,
        });
        self
    }

    /// The failure of a task of which CANN told.
    pub(crate) fn naming(mut self, first: &Exception) -> Error {
        self.0.kernel.clone_from(&first.kernel);
        let before = self.0.hint.take();
        let error = self.with_hint(first.to_string());
        match before {
            Some(before) => error.with_more_hint(before),
            None => error,
        }
    }

    /// A failure of a call on a device on which a task had failed.
    pub(crate) fn following_from(mut self, first: &Exception) -> Error {
        self.0.kernel.clone_from(&first.kernel);
        self.with_more_hint(format!("this may follow from an earlier failure: {first}"))
    }

    /// The same failure as the reason why a device cannot be used.
    pub(crate) fn into_unavailable(mut self, reason: String) -> Error {
        self.0.message = format!("{reason}: {}", self.0.message);
        self.0.kind = ErrorKind::Unavailable;
        self
    }

    /// What went wrong, in one word.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The argument that was wrong (`x`, `scales`, `zero_points`, `dtype`, `axis`, ...), if it was one.
    pub fn argument(&self) -> Option<&str> {
        self.0.argument
    }

    /// The rank of a [`Communicator`](crate::Communicator) whose call was wrong, or that is missing first; of a communicator
    /// that failed before, the rank that was told so. `None` of what has nothing to do with ranks.
    pub fn rank(&self) -> Option<usize> {
        self.0.rank
    }

    /// The kernel that failed on the device, or whose failure this one follows from, as CANN names it (from 9.0 on): of an
    /// operator CANN's name of its kernel, of a kernel of one's own ([`kernel`](crate::kernel)) its name.
    pub fn kernel(&self) -> Option<&str> {
        self.0.kernel.as_deref()
    }

    /// The `aclnnStatus` that CANN gave, or gives to the same call: 161001 for a null tensor,
    /// 161002 for other wrong arguments, `None` where CANN does not notice or is not involved.
    pub fn aclnn_status(&self) -> Option<i32> {
        self.0.aclnn_status
    }

    /// The function of CANN that failed, if one did: of an operator, the phase
    /// (`aclnnQuantizeGetWorkspaceSize` or `aclnnQuantize`). [`ErrorKind::DeviceFailed`] tells the one that failed
    /// first; so do the code, its class and the report, and [`source`](std::error::Error::source) is that error.
    pub fn call(&self) -> Option<&str> {
        self.0.failure.as_ref().map(|failure| failure.call)
    }

    /// The number that the function of CANN answered, if one failed with a number.
    pub fn code(&self) -> Option<i32> {
        self.0.failure.as_ref()?.code
    }

    /// What the number means for the caller, by the number alone; `None` when no function of CANN
    /// failed or the number is not known.
    pub fn class(&self) -> Option<ErrorClass> {
        aclnn_sys::codes::status(self.code()?).map(|known| known.class)
    }

    /// What CANN itself said about the failure (`aclGetRecentErrMsg`), in whatever language its logs
    /// are in.
    pub fn report(&self) -> Option<&str> {
        self.0.failure.as_ref()?.report.as_deref()
    }
}

/// What to do about a code that says little by itself.
fn advice(code: i32) -> Option<&'static str> {
    match code {
        561_003 | 561_112 => Some(
            "the operator binaries for this product are not installed: install the kernel package that belongs to this CANN",
        ),
        561_107 => Some("ASCEND_OPP_PATH is not set: run the toolkit's set_env.sh first"),
        100_039 => Some(
            "a link-time stub was loaded in place of the real library: take devlib and stub folders off LD_LIBRARY_PATH",
        ),
        507_008 => Some(
            "the chip's name cannot be found: is the device mapped into this container, and the user in its group?",
        ),
        _ => None,
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.0.kind)
    }
}

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
