//! How an operator is declared: its C signature, by name.

use std::ffi::{CStr, c_char};

use aclnn_sys as sys;

use crate::dispatch::descriptor::TensorDescriptor;

/// An argument of phase one, and what C takes for it.
pub(crate) trait Argument {
    type Raw;
    fn raw(&self) -> Self::Raw;
}

impl Argument for &TensorDescriptor {
    type Raw = *const sys::aclTensor;
    fn raw(&self) -> *const sys::aclTensor {
        TensorDescriptor::raw(self)
    }
}

impl Argument for Option<&TensorDescriptor> {
    type Raw = *const sys::aclTensor;
    fn raw(&self) -> *const sys::aclTensor {
        self.map_or(std::ptr::null(), |tensor| {
            TensorDescriptor::raw(tensor).cast_const()
        })
    }
}

/// An output that C takes without `const`.
pub(crate) struct Output<'a>(pub &'a TensorDescriptor);

impl Argument for Output<'_> {
    type Raw = *mut sys::aclTensor;
    fn raw(&self) -> *mut sys::aclTensor {
        self.0.raw()
    }
}

impl Argument for &'static CStr {
    type Raw = *const c_char;
    fn raw(&self) -> *const c_char {
        self.as_ptr()
    }
}

macro_rules! by_value {
    ($($type:ty),*) => {
        $(impl Argument for $type {
            type Raw = $type;
            fn raw(&self) -> $type {
                *self
            }
        })*
    };
}

by_value!(bool, i32, i64, f32, f64, sys::aclDataType);

/// Declares an operator: a struct of its arguments in the order of its C signature, and `prepare`,
/// which runs phase one.
///
/// `operator! { Quantize = aclnnQuantize { x: &'a TensorDescriptor, axis: i32 } }` becomes
/// `struct Quantize<'a> { pub x: &'a TensorDescriptor, pub axis: i32 }` whose `prepare` calls
/// `aclnnQuantizeGetWorkspaceSize(x, axis, &size, &executor)`. The types are checked against the
/// bindings. To add an operator, declare its pair in `aclnn-sys`, its signature here, and its checks in
/// a front end.
macro_rules! operator {
    ($(#[$doc:meta])* $name:ident = $symbol:ident { $($argument:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        pub(crate) struct $name<'a> {
            $(pub $argument: $type,)*
        }

        impl $name<'_> {
            /// Runs phase one. The descriptors must outlive the executor.
            pub fn prepare(
                &self,
                library: &'static $crate::runtime::library::Library,
            ) -> $crate::error::Result<$crate::dispatch::executor::Executor> {
                use $crate::dispatch::operator::Argument;
                let entry = library.optional(library.operators().$symbol, stringify!($symbol))?;
                let phases = [
                    concat!(stringify!($symbol), "GetWorkspaceSize"),
                    stringify!($symbol),
                ];
                $crate::dispatch::executor::Executor::prepare(library, phases, entry.execute, |size, executor| {
                    // SAFETY: the function has this signature; descriptors and strings are live for the call,
                    // size and executor are valid for writes.
                    unsafe { (entry.get_workspace_size)($(self.$argument.raw(),)* size, executor) }
                })
            }
        }
    };
}

pub(crate) use operator;
