//! Scalars, arrays and lists as operators take them. CANN copies the values.

use std::ffi::c_void;

use aclnn_sys as sys;

use crate::dispatch::attribute::{Attribute, Scalar, Value};
use crate::dispatch::definition::Slot;
use crate::error::{Error, Result};
use crate::log::tell;
use crate::runtime::library::{Library, Maker};

/// An object of CANN that holds values, destroyed when dropped.
pub(crate) struct ValueObject {
    library: Maker,
    raw: Raw,
}

#[derive(Clone, Copy)]
enum Raw {
    Scalar(*mut sys::aclScalar),
    ScalarList(*mut sys::aclScalarList),
    IntArray(*mut sys::aclIntArray),
    FloatArray(*mut sys::aclFloatArray),
    BoolArray(*mut sys::aclBoolArray),
}

// SAFETY: the object is host memory of CANN that any thread may use; one plan owns it and uses it from one thread at a time.
unsafe impl Send for ValueObject {}

/// An argument that is no tensor, as C takes it, with the object that it needs.
pub(crate) fn argument(
    library: &'static Library,
    value: &Value,
) -> Result<(Slot, Option<ValueObject>)> {
    let null = Slot::Pointer(std::ptr::null());
    let plain = |slot| Ok((slot, None));
    let object = match value.attribute() {
        Attribute::Int(value) => return plain(Slot::Int(value)),
        Attribute::UInt(value) => return plain(Slot::UInt(value)),
        Attribute::Float(value) => return plain(Slot::Float(value)),
        Attribute::Double(value) => return plain(Slot::Double(value)),
        Attribute::Bool(value) => return plain(Slot::Bool(value)),
        Attribute::DataType(dtype) => return plain(Slot::Int(i64::from(dtype.acl()))),
        // The string lives in the call, which outlives its executors.
        Attribute::Communicator(name) => {
            let text = name.text();
            return plain(text.map_or(null, |text| Slot::Pointer(text.as_ptr().cast())));
        }
        Attribute::Text(text) => {
            return plain(text.map_or(null, |text| Slot::Pointer(text.as_ptr().cast())));
        }
        Attribute::Scalar(scalar) if scalar.is_null() => return plain(null),
        Attribute::Scalar(scalar) => create_scalar(library, scalar).map(Raw::Scalar),
        Attribute::ScalarList(None)
        | Attribute::IntArray(None)
        | Attribute::FloatArray(None)
        | Attribute::BoolArray(None) => return plain(null),
        Attribute::ScalarList(Some(scalars)) => {
            create_scalars(library, scalars).map(Raw::ScalarList)
        }
        Attribute::IntArray(Some(values)) => {
            let name = "aclCreateIntArray";
            let create = library.optional(library.functions().aclCreateIntArray, name)?;
            // SAFETY: the list is as long as said and copied by the call.
            let raw = unsafe { create(values.as_ptr(), values.len() as u64) };
            not_null(library, name, raw).map(Raw::IntArray)
        }
        Attribute::FloatArray(Some(values)) => {
            let name = "aclCreateFloatArray";
            let create = library.optional(library.functions().aclCreateFloatArray, name)?;
            // SAFETY: as above.
            let raw = unsafe { create(values.as_ptr(), values.len() as u64) };
            not_null(library, name, raw).map(Raw::FloatArray)
        }
        Attribute::BoolArray(Some(values)) => {
            let name = "aclCreateBoolArray";
            let create = library.optional(library.functions().aclCreateBoolArray, name)?;
            // SAFETY: as above.
            let raw = unsafe { create(values.as_ptr(), values.len() as u64) };
            not_null(library, name, raw).map(Raw::BoolArray)
        }
    };
    let object = ValueObject {
        library: library.maker(),
        raw: object?,
    };
    Ok((Slot::Pointer(object.pointer()), Some(object)))
}

fn create_scalar(library: &'static Library, scalar: Scalar) -> Result<*mut sys::aclScalar> {
    let create = library.optional(library.functions().aclCreateScalar, "aclCreateScalar")?;
    // As aligned as any number.
    let mut bytes = u128::from_ne_bytes(scalar.bytes());
    let address: *mut c_void = (&raw mut bytes).cast();
    // SAFETY: the bytes are a value of this type and copied by the call.
    let raw = unsafe { create(address, sys::aclDataType(scalar.dtype().acl())) };
    not_null(library, "aclCreateScalar", raw)
}

fn create_scalars(
    library: &'static Library,
    scalars: &[Scalar],
) -> Result<*mut sys::aclScalarList> {
    let name = "aclCreateScalarList";
    let create = library.optional(library.functions().aclCreateScalarList, name)?;
    // Dropped one by one unless the list takes them.
    let mut made = Vec::with_capacity(scalars.len());
    for &scalar in scalars {
        let raw = Raw::Scalar(create_scalar(library, scalar)?);
        made.push(ValueObject {
            library: library.maker(),
            raw,
        });
    }
    let pointers: Vec<*const sys::aclScalar> =
        made.iter().map(|object| object.pointer().cast()).collect();
    // SAFETY: the list is as long as said, and each of its scalars is live.
    let raw = unsafe { create(pointers.as_ptr(), pointers.len() as u64) };
    let raw = not_null(library, name, raw)?;
    // They belong to the list now.
    made.into_iter().for_each(std::mem::forget);
    Ok(raw)
}

impl ValueObject {
    fn pointer(&self) -> *const c_void {
        match self.raw {
            Raw::Scalar(raw) => raw.cast_const().cast(),
            Raw::ScalarList(raw) => raw.cast_const().cast(),
            Raw::IntArray(raw) => raw.cast_const().cast(),
            Raw::FloatArray(raw) => raw.cast_const().cast(),
            Raw::BoolArray(raw) => raw.cast_const().cast(),
        }
    }
}

impl Drop for ValueObject {
    fn drop(&mut self) {
        let Some(_call) = self.library.call() else {
            return;
        };
        let functions = self.library.functions();
        // SAFETY (all of them): the object is live and not used after this.
        let code = match self.raw {
            // SAFETY: as above.
            Raw::Scalar(raw) => functions
                .aclDestroyScalar
                .map(|destroy| unsafe { destroy(raw) }),
            // SAFETY: as above.
            Raw::ScalarList(raw) => functions
                .aclDestroyScalarList
                .map(|destroy| unsafe { destroy(raw) }),
            // SAFETY: as above.
            Raw::IntArray(raw) => functions
                .aclDestroyIntArray
                .map(|destroy| unsafe { destroy(raw) }),
            // SAFETY: as above.
            Raw::FloatArray(raw) => functions
                .aclDestroyFloatArray
                .map(|destroy| unsafe { destroy(raw) }),
            // SAFETY: as above.
            Raw::BoolArray(raw) => functions
                .aclDestroyBoolArray
                .map(|destroy| unsafe { destroy(raw) }),
        };
        if code != Some(0) {
            self.library.take_message();
            tell!(warn, target: "aclnn::runtime", ?code, "an argument of an operator could not be destroyed and is leaked");
        }
    }
}

/// What CANN made, or an error that names the call that gave nothing.
pub(crate) fn not_null<T>(library: &Library, call: &'static str, raw: *mut T) -> Result<*mut T> {
    if raw.is_null() {
        let message = format!("{call} gave nothing");
        return Err(Error::from_silent_failure(
            call,
            message,
            library.take_message(),
        ));
    }
    Ok(raw)
}

#[cfg(all(test, feature = "sim"))]
mod tests {
    use super::*;
    use crate::dispatch::attribute::{BoolArray, FloatArray, IntArray, ScalarList};
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
            let values = [
                Value::IntArray(IntArray::new(&[1, -2])),
                Value::FloatArray(FloatArray::new(&[0.5])),
                Value::BoolArray(BoolArray::new(&[true, false, true])),
                Value::Plain(Attribute::Scalar(Scalar::from(7i32))),
            ];
            for value in &values {
                let (slot, object) = argument(library, value)?;
                assert!(
                    matches!(slot, Slot::Pointer(pointer) if !pointer.is_null())
                        && object.is_some()
                );
            }
            let nothing = Value::ScalarList(ScalarList::null());
            let (slot, object) = argument(library, &nothing)?;
            assert!(
                matches!(slot, Slot::Pointer(pointer) if pointer.is_null()) && object.is_none()
            );
        }
        let log = session.log().join("\n");
        for call in ["IntArray", "FloatArray", "BoolArray", "Scalar"] {
            for step in ["aclCreate", "aclDestroy"] {
                assert!(
                    log.contains(&format!("{step}{call}")),
                    "{step}{call} is not in\n{log}"
                );
            }
        }
        drop(device);
        session.finish()
    }
}
