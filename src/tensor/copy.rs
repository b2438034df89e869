//! Reading tensors back, and copying them between devices.

use std::sync::Arc;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::gather;
use crate::runtime::device::DeviceState;
use crate::runtime::transfer;
use crate::tensor::storage::Storage;
use crate::tensor::view::RawView;
use crate::tensor::{Element, Tensor};

pub(crate) fn to_vec<T: Element>(view: &RawView<'_>) -> Result<Vec<T>> {
    if view.dtype != T::DTYPE {
        return Err(Error::new(
            ErrorKind::ElementType,
            format!("the tensor has dtype {}; elements of {} were asked for", view.dtype, T::DTYPE),
        ));
    }
    let elements = view.layout.elements();
    let mut values = Vec::new();
    values.try_reserve_exact(elements).map_err(|_| {
        Error::new(ErrorKind::OutOfMemory, format!("{elements} elements of host memory could not be allocated"))
    })?;
    values.resize(elements, T::zeroed());
    read(view, bytemuck::cast_slice_mut(&mut values))?;
    Ok(values)
}

pub(crate) fn to_bytes(view: &RawView<'_>) -> Result<Vec<u8>> {
    let mut bytes = gather::zeroed(gather::byte_len(view.dtype, view.layout.elements())?)?;
    read(view, &mut bytes)?;
    Ok(bytes)
}

pub(crate) fn to_device(view: &RawView<'_>, device: &Device) -> Result<Tensor> {
    let tensor = match (atlas(view), device.atlas()) {
        (Some(from), Some(to)) if Arc::ptr_eq(from, to) && view.layout.is_contiguous() => on_device(view, from, device)?,
        (_, Some(_)) => Tensor::from_bytes(&to_bytes(view)?, view.dtype, view.layout.shape(), device)?,
        (_, None) => {
            let mut tensor = Tensor::empty(view.dtype, view.layout.shape(), device)?;
            read(view, tensor.host_bytes_mut())?;
            tensor
        }
    };
    Ok(tensor.with_format(view.format))
}

fn atlas<'a>(view: &RawView<'a>) -> Option<&'a Arc<DeviceState>> {
    view.device.and_then(Device::atlas)
}

/// A copy within a device, queued on its own stream.
fn on_device(view: &RawView<'_>, state: &Arc<DeviceState>, device: &Device) -> Result<Tensor> {
    check_not_null(view)?;
    let tensor = Tensor::empty(view.dtype, view.layout.shape(), device)?;
    let Storage::Device(buffer) = &tensor.storage else { return Ok(tensor) };
    let Some(marks) = buffer.marks() else { return Ok(tensor) };
    let bytes = gather::byte_len(view.dtype, view.layout.elements())?;
    let (start, _) = gather::span(view.dtype, &view.layout)?;
    // SAFETY: the new block is as long as the elements; the view vouches for its own; both are of this
    // device, and the new one is nobody else's.
    unsafe {
        transfer::copy_on_device(
            state,
            state.own_stream(),
            (buffer.address(), marks),
            (view.block.addr() + start, view.marks),
            bytes,
        )?;
    }
    Ok(tensor)
}

/// Copies all elements, in logical order and without gaps, into `bytes`, which is just as long. Waits
/// for the work that writes them.
fn read(view: &RawView<'_>, bytes: &mut [u8]) -> Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    check_not_null(view)?;
    let Some(device) = atlas(view) else {
        // SAFETY: the view's maker vouches that its block holds its layout; `bytes` is as long as asked.
        return unsafe { gather::gather(view.block, view.dtype, &view.layout, bytes) };
    };
    if view.layout.is_contiguous() {
        let (start, _) = gather::span(view.dtype, &view.layout)?;
        // SAFETY: the view's maker vouches for the block; a contiguous layout is these bytes.
        return unsafe { transfer::read(device, view.block.addr() + start, view.marks, bytes) };
    }
    // SAFETY: the view's maker vouches that its block holds its layout.
    let packed =
        unsafe { transfer::gather_to_host(device, view.dtype, &view.layout, view.block.addr(), view.marks) }?;
    bytes.copy_from_slice(&packed);
    Ok(())
}

fn check_not_null(view: &RawView<'_>) -> Result<()> {
    if view.block.is_null() { Err(Error::new(ErrorKind::NullTensor, "the tensor is null")) } else { Ok(()) }
}
