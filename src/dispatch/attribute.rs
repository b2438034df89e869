//! The arguments of operators that are no tensors, and how they reach C.

use std::ffi::{CStr, CString, c_void};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Weak};

use smallvec::SmallVec;

use crate::communicator::{Communicator, Member};
use crate::dispatch::definition::Kind;
use crate::dispatch::parameter::Parameter;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::tensor::Element;

/// A number with its data type: an `aclScalar`.
///
/// ```
/// use aclnn::{DType, operators::Scalar};
///
/// let alpha = Scalar::from(0.5f32);
/// assert_eq!(alpha.dtype(), DType::Float32);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scalar {
    /// `Undefined` for a null pointer.
    dtype: DType,
    bytes: [u8; 16],
}

impl Scalar {
    /// A number of any element type.
    pub fn new<T: Element>(value: T) -> Scalar {
        let mut bytes = [0; 16];
        let source = bytemuck::bytes_of(&value);
        bytes[..source.len()].copy_from_slice(source);
        Scalar {
            dtype: T::DTYPE,
            bytes,
        }
    }

    /// A number of a type without a Rust type here, by its bytes in the machine's order: a complex number for instance.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] when the type takes another number of bytes, or more than 16.
    pub fn from_bytes(dtype: DType, value: &[u8]) -> Result<Scalar> {
        let mut bytes = [0; 16];
        match bytes.get_mut(..value.len()) {
            Some(target) if dtype.bits() == Some(value.len() * 8) => target.copy_from_slice(value),
            _ => {
                return Err(Error::new(
                    ErrorKind::DataLength,
                    format!(
                        "{} bytes were given for a scalar of type {dtype}",
                        value.len()
                    ),
                )
                .with_argument("value"));
            }
        }
        Ok(Scalar { dtype, bytes })
    }

    /// A null pointer where C takes a scalar, also where the documents ask for one.
    pub const fn null() -> Scalar {
        Scalar {
            dtype: DType::Undefined,
            bytes: [0; 16],
        }
    }

    /// The number's type; [`DType::Undefined`] for a null pointer.
    pub fn dtype(&self) -> DType {
        self.dtype
    }

    /// Whether C gets a null pointer.
    pub fn is_null(&self) -> bool {
        self.dtype == DType::Undefined
    }

    /// The number as binary64, where it is a real number.
    pub fn to_f64(&self) -> Option<f64> {
        let b = self.bytes;
        let eight = [b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]];
        let four = [b[0], b[1], b[2], b[3]];
        let two = [b[0], b[1]];
        Some(match self.dtype {
            DType::Float64 => f64::from_ne_bytes(eight),
            DType::Float32 => f64::from(f32::from_ne_bytes(four)),
            DType::Float16 => half::f16::from_ne_bytes(two).to_f64(),
            DType::BFloat16 => half::bf16::from_ne_bytes(two).to_f64(),
            DType::Int64 => i64::from_ne_bytes(eight) as f64,
            DType::UInt64 => u64::from_ne_bytes(eight) as f64,
            DType::Int32 => f64::from(i32::from_ne_bytes(four)),
            DType::UInt32 => f64::from(u32::from_ne_bytes(four)),
            DType::Int16 => f64::from(i16::from_ne_bytes(two)),
            DType::UInt16 => f64::from(u16::from_ne_bytes(two)),
            DType::Int8 => f64::from(b[0] as i8),
            DType::UInt8 | DType::Bool => f64::from(b[0]),
            _ => return None,
        })
    }

    /// The number as a 64-bit integer, where it is one; of those without a sign the same bits.
    pub(crate) fn to_i64(self) -> Option<i64> {
        match self.dtype {
            DType::Int64 | DType::UInt64 => {
                let [first, ..] = bytemuck::cast::<[u8; 16], [i64; 2]>(self.bytes);
                Some(first)
            }
            dtype if dtype.is_float() => None,
            _ => self.to_f64().map(|value| value as i64),
        }
    }

    /// The bytes of the number, in the machine's order.
    pub(crate) fn bytes(&self) -> [u8; 16] {
        self.bytes
    }
}

impl<T: Element> From<T> for Scalar {
    fn from(value: T) -> Scalar {
        Scalar::new(value)
    }
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Scalar {
        Scalar {
            dtype: DType::Bool,
            ..Scalar::new(u8::from(value))
        }
    }
}

impl fmt::Debug for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_f64() {
            Some(value) => write!(f, "{value} ({})", self.dtype),
            None if self.is_null() => f.write_str("null"),
            None => write!(f, "{:?} ({})", self.bytes, self.dtype),
        }
    }
}

/// Declares the owner of a list of plain values that C may also be given as null.
macro_rules! array {
    ($(#[$doc:meta])* $name:ident: [$element:ty; $inline:literal], $attribute:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Debug)]
        pub struct $name(Option<SmallVec<[$element; $inline]>>);

        impl $name {
            /// A copy of the values; no allocation for a few.
            pub fn new(values: &[$element]) -> $name {
                $name(Some(SmallVec::from_slice(values)))
            }

            /// A null pointer where C takes the list, also where the documents ask for one.
            pub const fn null() -> $name {
                $name(None)
            }

            /// The values; `None` for a null pointer.
            pub fn values(&self) -> Option<&[$element]> {
                self.0.as_deref()
            }
        }

        impl From<&[$element]> for $name {
            fn from(values: &[$element]) -> $name {
                $name::new(values)
            }
        }

        impl<const N: usize> From<[$element; N]> for $name {
            fn from(values: [$element; N]) -> $name {
                $name::new(&values)
            }
        }

        impl From<Vec<$element>> for $name {
            fn from(values: Vec<$element>) -> $name {
                $name(Some(SmallVec::from_vec(values)))
            }
        }

        impl Parameter for $name {
            type C = *const c_void;
            const KIND: Kind = Kind::$attribute;

            fn attribute(&self) -> Attribute<'_> {
                Attribute::$attribute(self.values())
            }
        }

        impl Parameter for Option<$name> {
            type C = *const c_void;
            const KIND: Kind = Kind::$attribute;

            fn attribute(&self) -> Attribute<'_> {
                Attribute::$attribute(self.as_ref().and_then($name::values))
            }
        }
    };
}

array! {
    /// A list of 64-bit integers: an `aclIntArray`.
    ///
    /// ```
    /// use aclnn::operators::IntArray;
    ///
    /// let dims: IntArray = [0, -1].into();
    /// assert_eq!(dims.values(), Some(&[0, -1][..]));
    /// ```
    IntArray: [i64; 8], IntArray
}
array! {
    /// A list of binary32 numbers: an `aclFloatArray`.
    FloatArray: [f32; 8], FloatArray
}
array! {
    /// A list of truth values: an `aclBoolArray`.
    BoolArray: [bool; 16], BoolArray
}
array! {
    /// A list of numbers with their types: an `aclScalarList`.
    ScalarList: [Scalar; 4], ScalarList
}

/// A string: `const char*`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Text(Option<CString>);

impl Text {
    /// A copy of the string.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] when it holds a NUL, which C would take for its end.
    pub fn new(text: &str) -> Result<Text> {
        CString::new(text)
            .map(|text| Text(Some(text)))
            .map_err(|_| {
                Error::new(
                    ErrorKind::UnknownName,
                    format!("the string {text:?} holds a NUL, where C would end it"),
                )
                .with_argument("text")
            })
    }

    /// A null pointer where C takes the string, also where the documents ask for one.
    pub const fn null() -> Text {
        Text(None)
    }

    /// The string; `None` for a null pointer.
    pub fn as_c_str(&self) -> Option<&CStr> {
        self.0.as_deref()
    }
}

impl From<&CStr> for Text {
    fn from(text: &CStr) -> Text {
        Text(Some(text.to_owned()))
    }
}

/// A communicator as operators take one, by its name in C: [`Communicator::as_group`] gives it.
///
/// An operator that takes one waits for the other ranks of the group: all of them make the same call, in the same order as
/// all other calls of the communicator. It refers to the communicator and does not keep it: calls fail once that is dropped. A
/// graph keeps those of its calls.
///
/// ```
/// use aclnn::Communicator;
///
/// aclnn::operator! {
///     /// A product, summed over all ranks.
///     MatmulAllReduce, MatmulAllReduceOperands = aclnnMatmulAllReduce {
///         x1: In, x2: In, bias: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
///     }
/// }
///
/// let own = &Communicator::cpu(1)?[0];
/// let operator = MatmulAllReduce {
///     group: own.as_group(),
///     reduce_op: c"sum".into(),
///     comm_turn: 0,
///     stream_mode: 1,
/// };
/// assert_eq!(operator.group, own.as_group());
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone)]
pub struct CommunicatorName {
    name: Text,
    /// `None` of a name alone.
    member: Option<Weak<Member>>,
}

impl CommunicatorName {
    /// The name that `HcclGetCommName` gave of a communicator that is none of this crate's.
    ///
    /// # Safety
    /// The communicator of this name lives as long as calls with it run, belongs to the device that they run on, and every
    /// rank of its group makes the same calls in the same order.
    pub unsafe fn new(name: &CStr) -> CommunicatorName {
        CommunicatorName {
            name: Text::from(name),
            member: None,
        }
    }

    /// A null pointer where C takes the name.
    pub const fn null() -> CommunicatorName {
        CommunicatorName {
            name: Text::null(),
            member: None,
        }
    }

    /// The communicator, if it is one of this crate's.
    pub(crate) fn member(&self) -> Option<&Weak<Member>> {
        self.member.as_ref()
    }

    pub(crate) fn text(&self) -> Option<&CStr> {
        self.name.as_c_str()
    }

    pub(super) fn as_attribute(&self) -> Attribute<'_> {
        match self.member {
            Some(_) => Attribute::Communicator(self),
            None => self.name.attribute(),
        }
    }
}

impl Communicator {
    /// This communicator, where an operator takes a group: `group`, `group_ep`, `group_tp`, `comm_name` and the like.
    pub fn as_group(&self) -> CommunicatorName {
        let member = self.member();
        CommunicatorName {
            // Names of communicators hold no NUL.
            name: Text::new(member.name()).unwrap_or(Text::null()),
            member: Some(Arc::downgrade(member)),
        }
    }
}

impl PartialEq for CommunicatorName {
    fn eq(&self, other: &CommunicatorName) -> bool {
        let same = match (&self.member, &other.member) {
            (Some(a), Some(b)) => a.ptr_eq(b),
            (a, b) => a.is_none() && b.is_none(),
        };
        same && self.name == other.name
    }
}

impl Eq for CommunicatorName {}

impl Hash for CommunicatorName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl fmt::Debug for CommunicatorName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CommunicatorName({:?})", self.name.0)
    }
}

/// An argument that is no tensor, as a call sees it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Attribute<'a> {
    /// A signed integer of any width, or an enumeration.
    Int(i64),
    /// An unsigned integer of any width.
    UInt(u64),
    /// `float`.
    Float(f32),
    /// `double`.
    Double(f64),
    /// `bool`.
    Bool(bool),
    /// `aclDataType`.
    DataType(DType),
    /// A scalar; null is none.
    Scalar(Scalar),
    /// A list of scalars.
    ScalarList(Option<&'a [Scalar]>),
    /// A list of integers.
    IntArray(Option<&'a [i64]>),
    /// A list of binary32 numbers.
    FloatArray(Option<&'a [f32]>),
    /// A list of truth values.
    BoolArray(Option<&'a [bool]>),
    /// A string.
    Text(Option<&'a CStr>),
    /// A communicator, by its name.
    Communicator(&'a CommunicatorName),
}

impl Attribute<'_> {
    /// A number that is the same for equal attributes, to find calls by.
    pub(crate) fn summary(&self) -> u64 {
        let all = |values: &mut dyn Iterator<Item = u64>| {
            values.fold(17, |all: u64, value| all.rotate_left(7) ^ value)
        };
        let bytes = |scalar: &Scalar| {
            let bytes = u128::from_ne_bytes(scalar.bytes);
            bytes as u64 ^ (bytes >> 64) as u64 ^ (scalar.dtype as u64) << 32
        };
        match *self {
            Attribute::Int(value) => value as u64,
            Attribute::UInt(value) => value,
            Attribute::Float(value) => u64::from(value.to_bits()),
            Attribute::Double(value) => value.to_bits(),
            Attribute::Bool(value) => u64::from(value),
            Attribute::DataType(dtype) => dtype as u64,
            Attribute::Scalar(scalar) => bytes(&scalar),
            Attribute::ScalarList(values) => all(&mut values.unwrap_or_default().iter().map(bytes)),
            Attribute::IntArray(values) => {
                all(&mut values.unwrap_or_default().iter().map(|&value| value as u64))
            }
            Attribute::FloatArray(values) => {
                let values = values.unwrap_or_default().iter();
                all(&mut values.map(|value| u64::from(value.to_bits())))
            }
            Attribute::BoolArray(values) => all(&mut values
                .unwrap_or_default()
                .iter()
                .map(|&value| u64::from(value))),
            Attribute::Communicator(name) => name.name.attribute().summary(),
            Attribute::Text(text) => {
                let bytes = text.map_or(&[][..], CStr::to_bytes).iter();
                all(&mut bytes.map(|&byte| u64::from(byte)))
            }
        }
    }
}

impl PartialEq for Attribute<'_> {
    /// Floats are compared by their bits: a call with another NaN, or with -0, is another call.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Attribute::Int(a), Attribute::Int(b)) => a == b,
            _ => self.is_same(other),
        }
    }
}

impl Attribute<'_> {
    #[inline(never)]
    fn is_same(&self, other: &Self) -> bool {
        use Attribute as A;
        let bits = |values: Option<&[f32]>| {
            values.map(|values| {
                values
                    .iter()
                    .map(|value| value.to_bits())
                    .collect::<SmallVec<[u32; 8]>>()
            })
        };
        match (*self, *other) {
            (A::Int(a), A::Int(b)) => a == b,
            (A::UInt(a), A::UInt(b)) => a == b,
            (A::Float(a), A::Float(b)) => a.to_bits() == b.to_bits(),
            (A::Double(a), A::Double(b)) => a.to_bits() == b.to_bits(),
            (A::Bool(a), A::Bool(b)) => a == b,
            (A::DataType(a), A::DataType(b)) => a == b,
            (A::Scalar(a), A::Scalar(b)) => a == b,
            (A::ScalarList(a), A::ScalarList(b)) => a == b,
            (A::IntArray(a), A::IntArray(b)) => a == b,
            (A::FloatArray(a), A::FloatArray(b)) => bits(a) == bits(b),
            (A::BoolArray(a), A::BoolArray(b)) => a == b,
            (A::Text(a), A::Text(b)) => a == b,
            (A::Communicator(a), A::Communicator(b)) => a == b,
            _ => false,
        }
    }
}

/// The attributes of a call, in C order. No public operator of CANN has more than twenty, which need no allocation.
pub type AttributeList<'a> = SmallVec<[Attribute<'a>; 20]>;

/// An [`Attribute`] that owns what it refers to.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Plain(Attribute<'static>),
    ScalarList(ScalarList),
    IntArray(IntArray),
    FloatArray(FloatArray),
    BoolArray(BoolArray),
    Text(Text),
    Communicator(CommunicatorName),
}

impl Value {
    pub fn new(attribute: &Attribute<'_>) -> Value {
        match *attribute {
            Attribute::Int(value) => Value::Plain(Attribute::Int(value)),
            Attribute::UInt(value) => Value::Plain(Attribute::UInt(value)),
            Attribute::Float(value) => Value::Plain(Attribute::Float(value)),
            Attribute::Double(value) => Value::Plain(Attribute::Double(value)),
            Attribute::Bool(value) => Value::Plain(Attribute::Bool(value)),
            Attribute::DataType(value) => Value::Plain(Attribute::DataType(value)),
            Attribute::Scalar(value) => Value::Plain(Attribute::Scalar(value)),
            Attribute::ScalarList(values) => {
                Value::ScalarList(values.map_or(ScalarList::null(), ScalarList::new))
            }
            Attribute::IntArray(values) => {
                Value::IntArray(values.map_or(IntArray::null(), IntArray::new))
            }
            Attribute::FloatArray(values) => {
                Value::FloatArray(values.map_or(FloatArray::null(), FloatArray::new))
            }
            Attribute::BoolArray(values) => {
                Value::BoolArray(values.map_or(BoolArray::null(), BoolArray::new))
            }
            Attribute::Text(text) => Value::Text(text.map_or(Text::null(), Text::from)),
            Attribute::Communicator(name) => Value::Communicator(name.clone()),
        }
    }

    #[inline]
    pub fn attribute(&self) -> Attribute<'_> {
        match self {
            Value::Plain(attribute) => *attribute,
            Value::ScalarList(values) => Attribute::ScalarList(values.values()),
            Value::IntArray(values) => Attribute::IntArray(values.values()),
            Value::FloatArray(values) => Attribute::FloatArray(values.values()),
            Value::BoolArray(values) => Attribute::BoolArray(values.values()),
            Value::Text(text) => Attribute::Text(text.as_c_str()),
            Value::Communicator(name) => Attribute::Communicator(name),
        }
    }
}
