//! Descriptors of tensors, as operators take them.

use std::ffi::c_void;

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::runtime::library::Library;

/// An `aclTensor`: data type, view shape, strides, offset, format, and the start of a block.
///
/// The block's start and an offset are given, never a moved pointer: addresses must be multiples of 32.
pub(crate) struct TensorDescriptor {
    library: &'static Library,
    raw: *mut sys::aclTensor,
}

// SAFETY: a descriptor is host memory of CANN that any thread may use; it is owned by one plan, which
// uses it from one thread at a time.
unsafe impl Send for TensorDescriptor {}

impl TensorDescriptor {
    pub fn new(
        library: &'static Library,
        dtype: DType,
        layout: &Layout,
        format: Format,
        address: *mut c_void,
    ) -> Result<TensorDescriptor> {
        let dims = |values: &[usize]| -> SmallVec<[i64; 8]> {
            // A layout reaches at most isize::MAX elements.
            values.iter().map(|&value| value as i64).collect()
        };
        let (shape, strides) = (dims(layout.shape()), dims(layout.strides()));
        // The whole block as one dimension; any storage shape that contains the view will do.
        let storage = [layout.end() as i64];
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
                1,
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
        Ok(TensorDescriptor { library, raw })
    }

    #[inline]
    pub fn raw(&self) -> *mut sys::aclTensor {
        self.raw
    }
}

impl Drop for TensorDescriptor {
    fn drop(&mut self) {
        // SAFETY: the descriptor is live and used by no executor any more: executors are dropped first.
        let code = unsafe { (self.library.functions().aclDestroyTensor)(self.raw) };
        if code != 0 {
            let error = self.library.failure("aclDestroyTensor", code);
            tracing::warn!(target: "aclnn::runtime", %error, "a descriptor could not be destroyed and is leaked");
        }
    }
}
