//! Scalars and arrays, as operators take them. CANN copies the values.

#![allow(
    dead_code,
    reason = "no operator declared so far takes one; the tests below use them all"
)]

use std::ffi::c_void;

use aclnn_sys as sys;

use crate::dispatch::operator::Argument;
use crate::error::{Error, Result};
use crate::runtime::library::Library;
use crate::tensor::Element;

/// Declares the owner of one of CANN's value objects: made by `$create` from a list, ended by `$destroy`,
/// an argument of type `*const $raw`.
macro_rules! array {
    ($(#[$doc:meta])* $name:ident: [$element:ty] = $raw:ident, $create:ident, $destroy:ident) => {
        $(#[$doc])*
        pub(crate) struct $name {
            library: &'static Library,
            raw: *mut sys::$raw,
        }

        impl $name {
            /// Copies the values.
            pub fn new(library: &'static Library, values: &[$element]) -> Result<$name> {
                let create = library.optional(library.functions().$create, stringify!($create))?;
                // SAFETY: the list is as long as said and copied by the call.
                let raw = unsafe { create(values.as_ptr(), values.len() as u64) };
                if raw.is_null() {
                    return Err(nothing(library, stringify!($create)));
                }
                Ok($name { library, raw })
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                if let Some(destroy) = self.library.functions().$destroy {
                    // SAFETY: the object is live and not used after this.
                    unsafe { destroy(self.raw) };
                }
            }
        }

        impl Argument for &$name {
            type Raw = *const sys::$raw;
            fn raw(&self) -> *const sys::$raw {
                self.raw
            }
        }
    };
}

array! {
    /// An `aclIntArray`.
    IntArray: [i64] = aclIntArray, aclCreateIntArray, aclDestroyIntArray
}
array! {
    /// An `aclFloatArray`.
    FloatArray: [f32] = aclFloatArray, aclCreateFloatArray, aclDestroyFloatArray
}
array! {
    /// An `aclBoolArray`.
    BoolArray: [bool] = aclBoolArray, aclCreateBoolArray, aclDestroyBoolArray
}

/// An `aclScalar`: one number of any element type.
pub(crate) struct Scalar {
    library: &'static Library,
    raw: *mut sys::aclScalar,
}

impl Scalar {
    /// Copies the number.
    pub fn new<T: Element>(library: &'static Library, mut value: T) -> Result<Scalar> {
        let create = library.optional(library.functions().aclCreateScalar, "aclCreateScalar")?;
        let address: *mut c_void = (&raw mut value).cast();
        // SAFETY: the value is of this type and copied by the call.
        let raw = unsafe { create(address, sys::aclDataType(T::DTYPE.acl())) };
        if raw.is_null() {
            return Err(nothing(library, "aclCreateScalar"));
        }
        Ok(Scalar { library, raw })
    }
}

impl Drop for Scalar {
    fn drop(&mut self) {
        if let Some(destroy) = self.library.functions().aclDestroyScalar {
            // SAFETY: the object is live and not used after this.
            unsafe { destroy(self.raw) };
        }
    }
}

impl Argument for &Scalar {
    type Raw = *const sys::aclScalar;
    fn raw(&self) -> *const sys::aclScalar {
        self.raw
    }
}

fn nothing(library: &Library, call: &'static str) -> Error {
    let report = library.take_message();
    Error::from_silent_failure(call, format!("{call} gave nothing"), report)
}

#[cfg(all(test, feature = "sim"))]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::sim::Session;

    #[test]
    fn each_value_reaches_the_library_and_is_destroyed() -> Result<()> {
        let session = Session::start()?;
        let device = session.device("a2".parse()?)?;
        let library = device
            .atlas()
            .map(|state| state.library())
            .ok_or_else(|| Error::new(ErrorKind::Unavailable, "no device"))?;
        session.start_log();
        {
            let values = (
                IntArray::new(library, &[1, -2])?,
                FloatArray::new(library, &[0.5])?,
                BoolArray::new(library, &[true, false, true])?,
                Scalar::new(library, 7i32)?,
            );
            let (ints, floats, bools, scalar) = (&values.0, &values.1, &values.2, &values.3);
            assert!(
                !ints.raw().is_null()
                    && !floats.raw().is_null()
                    && !bools.raw().is_null()
                    && !scalar.raw().is_null()
            );
        }
        let log = session.log().join("\n");
        for call in [
            "aclCreateIntArray",
            "aclCreateFloatArray",
            "aclCreateBoolArray",
            "aclCreateScalar",
        ] {
            assert!(log.contains(call), "{call} is not in\n{log}");
        }
        drop(device);
        session.finish()
    }
}
