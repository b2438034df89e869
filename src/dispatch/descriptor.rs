//! Descriptors of tensors and of lists of tensors, as operators take them.

use std::ffi::c_void;

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::dispatch::values::not_null;
use crate::error::{Error, Result};
use crate::log::tell;
use crate::runtime::library::{Library, Maker};
use crate::tensor::TensorSpec;

/// An `aclTensor`: data type, view shape, strides, offset, format, and the start of a block.
///
/// The block's start and an offset are given, never a moved pointer: addresses must be multiples of 32.
pub(crate) struct TensorDescriptor {
    library: Maker,
    raw: *mut sys::aclTensor,
}

// SAFETY: a descriptor is host memory of CANN that any thread may use; it is owned by one plan, which
// uses it from one thread at a time.
unsafe impl Send for TensorDescriptor {}

impl TensorDescriptor {
    pub fn new(
        library: &'static Library,
        spec: &TensorSpec,
        address: *mut c_void,
    ) -> Result<TensorDescriptor> {
        let TensorSpec {
            dtype,
            layout,
            format,
        } = spec;
        let dims = |values: &[usize]| -> SmallVec<[i64; 8]> {
            // A layout reaches at most isize::MAX elements.
            values.iter().map(|&value| value as i64).collect()
        };
        let (shape, strides) = (dims(layout.shape()), dims(layout.strides()));
        // The whole block as one dimension: any storage shape that contains the view will do, unless the format says which.
        let storage = match spec.storage_shape() {
            Some(shape) => dims(&shape),
            None => dims(&[layout.end()]),
        };
        // SAFETY: the lists are as long as said and copied by the call; the address is only stored.
        let raw = unsafe {
            (library.functions().aclCreateTensor)(
                shape.as_ptr(),
                shape.len() as u64,
                sys::aclDataType(dtype.acl()),
                strides.as_ptr(),
                layout.offset() as i64,
                sys::aclFormat(format.acl()),
                storage.as_ptr(),
                storage.len() as u64,
                address,
            )
        };
        if raw.is_null() {
            return Err(Error::from_silent_failure(
                "aclCreateTensor",
                format!("aclCreateTensor gave no descriptor for {dtype} {layout:?}"),
                library.take_message(),
            ));
        }
        Ok(TensorDescriptor {
            library: library.maker(),
            raw,
        })
    }

    #[inline]
    pub fn raw(&self) -> *mut sys::aclTensor {
        self.raw
    }
}

impl Drop for TensorDescriptor {
    fn drop(&mut self) {
        let Some(_call) = self.library.call() else {
            return;
        };
        // SAFETY: the descriptor is live and used by no executor any more: executors are dropped first.
        let code = unsafe { (self.library.functions().aclDestroyTensor)(self.raw) };
        if code != 0 {
            let error = self.library.failure("aclDestroyTensor", code);
            tell!(warn, target: "aclnn::runtime", %error, "a descriptor could not be destroyed and is leaked");
        }
    }
}

/// An `aclTensorList`. It owns its tensors: they end with it.
pub(crate) struct TensorListDescriptor {
    library: Maker,
    raw: *mut sys::aclTensorList,
}

// SAFETY: as for `TensorDescriptor`.
unsafe impl Send for TensorListDescriptor {}

impl TensorListDescriptor {
    /// Takes the tensors over. `None` is a null pointer in the list.
    pub fn new(
        library: &'static Library,
        tensors: Vec<Option<TensorDescriptor>>,
    ) -> Result<TensorListDescriptor> {
        let functions = library.functions();
        let create = library.optional(functions.aclCreateTensorList, "aclCreateTensorList")?;
        let pointers: Vec<*const sys::aclTensor> = tensors
            .iter()
            .map(|tensor| {
                tensor
                    .as_ref()
                    .map_or(std::ptr::null(), |tensor| tensor.raw().cast_const())
            })
            .collect();
        // SAFETY: the list is as long as said, and each of its tensors is live.
        let raw = unsafe { create(pointers.as_ptr(), pointers.len() as u64) };
        let raw = not_null(library, "aclCreateTensorList", raw)?;
        // They belong to the list now.
        tensors.into_iter().for_each(std::mem::forget);
        Ok(TensorListDescriptor {
            library: library.maker(),
            raw,
        })
    }

    #[inline]
    pub fn raw(&self) -> *mut sys::aclTensorList {
        self.raw
    }
}

impl Drop for TensorListDescriptor {
    fn drop(&mut self) {
        let Some(_call) = self.library.call() else {
            return;
        };
        let destroyed = self
            .library
            .functions()
            .aclDestroyTensorList
            .map(|destroy| {
                // SAFETY: the list is live and used by no executor any more: executors are dropped first.
                unsafe { destroy(self.raw) }
            });
        if destroyed != Some(0) {
            self.library.take_message();
            tell!(warn, target: "aclnn::runtime", code = ?destroyed, "a list of descriptors could not be destroyed and is leaked");
        }
    }
}
