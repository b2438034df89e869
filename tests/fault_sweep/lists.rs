//! A program that makes lists of tensors and scalars, and asks what a tensor is.

use std::ffi::c_void;
use std::ptr::{null, null_mut};

use aclnn_sys as sys;

use crate::common::functions;
use crate::scenarios::Failure;

/// A tensor of two elements, without memory.
fn tensor() -> Result<*mut sys::aclTensor, Failure> {
    let shape = [2i64];
    // SAFETY: the list has the length given; the address is only stored.
    let tensor = unsafe {
        (functions().aclCreateTensor)(
            shape.as_ptr(),
            1,
            sys::aclDataType(0),
            null(),
            0,
            sys::aclFormat(2),
            shape.as_ptr(),
            1,
            null_mut(),
        )
    };
    if tensor.is_null() {
        return Err(Failure::Raw("aclCreateTensor", -1));
    }
    Ok(tensor)
}

fn worked(function: &'static str, code: i32) -> Result<(), Failure> {
    match code {
        0 => Ok(()),
        code => Err(Failure::Raw(function, code)),
    }
}

/// The shape as the library tells it.
fn ask(tensor: *const sys::aclTensor) -> Result<(), Failure> {
    let (mut list, mut length) = (null_mut(), 0);
    // SAFETY: the tensor is alive, and both places are valid for writes.
    let code =
        unsafe { functions().aclGetViewShape.unwrap()(tensor, &raw mut list, &raw mut length) };
    worked("aclGetViewShape", code)?;
    if list.is_null() {
        return Ok(()); // swallowed
    }
    // SAFETY: the list has that length.
    let shape = unsafe { std::slice::from_raw_parts(list, usize::try_from(length).unwrap()) };
    match shape {
        [2] => Ok(()),
        other => Err(Failure::Wrong(format!("{other:?}"))),
    }
}

/// Asks for a new address of a tensor in a list, of no executor: an error whoever answers.
fn set_addresses(list: *mut sys::aclTensorList) {
    let functions = functions();
    let setters = [
        functions.aclSetDynamicInputTensorAddr,
        functions.aclSetDynamicOutputTensorAddr,
        functions.AclSetDynamicInputTensorAddr,
        functions.AclSetDynamicOutputTensorAddr,
    ];
    for setter in setters {
        // SAFETY: the list is alive; a null executor is answered with an error.
        let _ = unsafe { setter.unwrap()(null_mut(), 0, 0, list, null_mut::<c_void>()) };
    }
}

pub fn run() -> Result<(), Failure> {
    let functions = functions();
    let first = tensor()?;
    let asked = ask(first);
    // SAFETY: the list is of one live tensor, which belongs to it from then on.
    let list = unsafe { functions.aclCreateTensorList.unwrap()([first.cast_const()].as_ptr(), 1) };
    if list.is_null() {
        // SAFETY: no list took the tensor.
        let _ = unsafe { (functions.aclDestroyTensor)(first) };
        return Err(Failure::Raw("aclCreateTensorList", -1));
    }
    set_addresses(list);
    // SAFETY: the list is not used after this.
    let code = unsafe { functions.aclDestroyTensorList.unwrap()(list) };
    worked("aclDestroyTensorList", code)?;
    asked?;

    let mut value = 1.5f32;
    // SAFETY: the value is valid for the call, which copies it.
    let scalar =
        unsafe { functions.aclCreateScalar.unwrap()((&raw mut value).cast(), sys::aclDataType(0)) };
    if scalar.is_null() {
        return Err(Failure::Raw("aclCreateScalar", -1));
    }
    // SAFETY: as for the tensor.
    let list = unsafe { functions.aclCreateScalarList.unwrap()([scalar.cast_const()].as_ptr(), 1) };
    if list.is_null() {
        // SAFETY: no list took the scalar.
        let _ = unsafe { functions.aclDestroyScalar.unwrap()(scalar) };
        return Err(Failure::Raw("aclCreateScalarList", -1));
    }
    // SAFETY: the list is not used after this.
    let code = unsafe { functions.aclDestroyScalarList.unwrap()(list) };
    worked("aclDestroyScalarList", code)
}
