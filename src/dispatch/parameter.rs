//! Types of arguments of operators that are no tensors, in Rust and in C.

use std::ffi::c_void;

use crate::dispatch::attribute::{Attribute, CommunicatorName, Scalar, Text};
use crate::dispatch::definition::{Kind, Slot};
use crate::dtype::DType;

/// A type of argument that is no tensor: what it is in C, and what a call sees of it.
///
/// Implemented for the C types that operators take. Sealed by use: an implementation for another type could not be passed
/// on to C.
pub trait Parameter {
    /// What C takes.
    type C: FromSlot;
    /// Which kind of parameter it is.
    const KIND: Kind;
    /// The value as a call sees it.
    fn attribute(&self) -> Attribute<'_>;
}

/// A C type that can be taken out of the arguments of phase one.
pub trait FromSlot: Copy {
    /// The argument as this type; zero or null when it is of another kind.
    fn from_slot(slot: &Slot) -> Self;
}

impl FromSlot for *const c_void {
    fn from_slot(slot: &Slot) -> *const c_void {
        match *slot {
            Slot::Pointer(pointer) => pointer,
            _ => std::ptr::null(),
        }
    }
}

macro_rules! by_value {
    ($($type:ty: $kind:ident = $attribute:ident as $wide:ty;)*) => {
        $(
            impl FromSlot for $type {
                fn from_slot(slot: &Slot) -> $type {
                    match *slot {
                        Slot::$attribute(value) => value as $type,
                        _ => <$type>::default(),
                    }
                }
            }

            impl Parameter for $type {
                type C = $type;
                const KIND: Kind = Kind::$kind;

                fn attribute(&self) -> Attribute<'_> {
                    Attribute::$attribute(<$wide>::from(*self))
                }
            }
        )*
    };
}

by_value! {
    i8: Int8 = Int as i64;
    i32: Int32 = Int as i64;
    i64: Int64 = Int as i64;
    u32: UInt32 = UInt as u64;
    u64: UInt64 = UInt as u64;
    f32: Float = Float as f32;
    f64: Double = Double as f64;
    bool: Bool = Bool as bool;
}

impl Parameter for DType {
    type C = i32;
    const KIND: Kind = Kind::DataType;

    fn attribute(&self) -> Attribute<'_> {
        Attribute::DataType(*self)
    }
}

impl Parameter for Scalar {
    type C = *const c_void;
    const KIND: Kind = Kind::Scalar;

    fn attribute(&self) -> Attribute<'_> {
        Attribute::Scalar(*self)
    }
}

impl Parameter for Option<Scalar> {
    type C = *const c_void;
    const KIND: Kind = Kind::Scalar;

    fn attribute(&self) -> Attribute<'_> {
        Attribute::Scalar(self.unwrap_or(Scalar::null()))
    }
}

impl Parameter for Text {
    type C = *const c_void;
    const KIND: Kind = Kind::Text;

    fn attribute(&self) -> Attribute<'_> {
        Attribute::Text(self.as_c_str())
    }
}

impl Parameter for Option<Text> {
    type C = *const c_void;
    const KIND: Kind = Kind::Text;

    fn attribute(&self) -> Attribute<'_> {
        Attribute::Text(self.as_ref().and_then(Text::as_c_str))
    }
}

impl Parameter for CommunicatorName {
    type C = *const c_void;
    const KIND: Kind = Kind::Communicator;

    fn attribute(&self) -> Attribute<'_> {
        self.as_attribute()
    }
}

impl Parameter for Option<CommunicatorName> {
    type C = *const c_void;
    const KIND: Kind = Kind::Communicator;

    fn attribute(&self) -> Attribute<'_> {
        self.as_ref()
            .map_or(Attribute::Text(None), CommunicatorName::as_attribute)
    }
}
