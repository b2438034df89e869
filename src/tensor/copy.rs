//! Reading tensors back, and copying them between devices.

use crate::blocks::Blocks;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::gather;
use crate::runtime::device::DeviceState;
use crate::runtime::peer::{self, Block};
use crate::runtime::transfer;
use crate::stream::Stream;
use crate::tensor::storage::Storage;
use crate::tensor::view::RawView;
use crate::tensor::{Element, Facts, Tensor, check_device};

pub(crate) fn to_vec<T: Element>(view: &RawView<'_>) -> Result<Vec<T>> {
    if view.spec.dtype != T::DTYPE {
        return Err(Error::new(
            ErrorKind::ElementType,
            format!(
                "the tensor has dtype {}; elements of {} were asked for",
                view.spec.dtype,
                T::DTYPE
            ),
        ));
    }
    check_not_null(view)?;
    let elements = view.spec.layout.elements();
    let mut values = Vec::new();
    values.try_reserve_exact(elements).map_err(|_| {
        Error::new(
            ErrorKind::OutOfMemory,
            format!("{elements} elements of host memory could not be allocated"),
        )
    })?;
    values.resize(elements, T::zeroed());
    read(view, bytemuck::cast_slice_mut(&mut values))?;
    Ok(values)
}

pub(crate) fn to_bytes(view: &RawView<'_>) -> Result<Vec<u8>> {
    check_not_null(view)?;
    let mut bytes = gather::zeroed(gather::byte_len(
        view.spec.dtype,
        view.spec.layout.elements(),
    )?)?;
    read(view, &mut bytes)?;
    Ok(bytes)
}

pub(crate) fn to_device(view: &RawView<'_>, device: &Device) -> Result<Tensor> {
    check_not_null(view)?;
    if view.facts.has(Facts::STORED) {
        return stored_to_device(view, device);
    }
    if !view.has_places() {
        return Err(unreadable(view));
    }
    let tensor = match (atlas(view), device.atlas()) {
        (Some(from), Some(to)) if std::ptr::eq(from, to) && view.spec.layout.is_contiguous() => {
            on_device(view, from, device)?
        }
        (Some(from), Some(to)) if view.spec.layout.is_contiguous() && peer::reaches(from, to)? => {
            let tensor = Tensor::empty(view.spec.dtype, view.spec.layout.shape(), device)?;
            between_devices(view, from, &tensor.raw(), to)?;
            tensor
        }
        (_, Some(_)) => Tensor::from_bytes(
            &to_bytes(view)?,
            view.spec.dtype,
            view.spec.layout.shape(),
            device,
        )?,
        (_, None) => {
            let mut tensor = Tensor::empty(view.spec.dtype, view.spec.layout.shape(), device)?;
            read(view, tensor.host_bytes_mut())?;
            tensor
        }
    };
    Ok(tensor.with_format(view.spec.format))
}

/// Copies contiguous elements into others of the same form on another device, which are borrowed mutably. The devices
/// reach each other.
fn between_devices(
    from: &RawView<'_>,
    from_device: &'static DeviceState,
    to: &RawView<'_>,
    to_device: &'static DeviceState,
) -> Result<()> {
    let block = |view: &RawView<'_>| {
        let (start, _) = gather::span(view.spec.dtype, &view.spec.layout)?;
        Ok(view.block.addr() + start)
    };
    let bytes = gather::byte_len(from.spec.dtype, from.spec.layout.elements())?;
    let (to, from) = (
        Block {
            device: to_device,
            address: block(to)?,
            marks: to.marks,
        },
        Block {
            device: from_device,
            address: block(from)?,
            marks: from.marks,
        },
    );
    // SAFETY: contiguous layouts are as many bytes of their blocks, for which the views' makers vouch.
    unsafe { peer::copy(to, from, bytes) }
}

/// Copies the memory of a tensor in blocks as it lies.
fn stored_to_device(view: &RawView<'_>, device: &Device) -> Result<Tensor> {
    if view.spec.format == Format::CpuPacked && !device.is_cpu() {
        let message = format!(
            "the tensor is a weight that was prepared for the CPU, which {device} cannot read: prepare it there"
        );
        return Err(Error::new(ErrorKind::Format, message).with_argument("tensor"));
    }
    let storage = Storage::copied(&stored_bytes(view)?, device)?;
    Ok(Tensor::of_storage(storage, &view.spec, device))
}

/// The memory of a tensor in blocks as it lies.
fn stored_bytes(view: &RawView<'_>) -> Result<Vec<u8>> {
    let mut bytes = gather::zeroed(view.spec.memory_bytes()?)?;
    match atlas(view) {
        Some(device) => {
            wait_for_writes(device, view)?;
            // SAFETY: the block is known to be the memory of a tensor in this format.
            unsafe { transfer::read(device, view.block.addr(), view.marks, &mut bytes)? };
        }
        // SAFETY: as above.
        None => unsafe {
            std::ptr::copy_nonoverlapping(view.block, bytes.as_mut_ptr(), bytes.len());
        },
    }
    Ok(bytes)
}

/// Takes the elements out of the blocks of FRACTAL_NZ.
fn read_blocks(view: &RawView<'_>, blocks: &Blocks, bytes: &mut [u8]) -> Result<()> {
    let size = view.spec.dtype.bits().unwrap_or(8) / 8;
    let mut plain = gather::zeroed(bytes.len())?;
    blocks.unpack(size, &stored_bytes(view)?, &mut plain);
    // A view that exchanges the last two dimensions is one of the tensor that was just made plain.
    // SAFETY: that has all of the view's elements, and the view's layout is the whole of it.
    unsafe { gather::gather(plain.as_ptr(), view.spec.dtype, &view.spec.layout, bytes) }
}

#[cold]
fn unreadable(view: &RawView<'_>) -> Error {
    let message = format!(
        "{:?} in {} cannot be read, but for whole tensors in FRACTAL_NZ",
        view.spec.layout, view.spec.format
    );
    Error::new(ErrorKind::Format, message).with_argument("tensor")
}

/// Elements in blocks have no places of their own.
fn check_has_places(view: &RawView<'_>, what: &str) -> Result<()> {
    if view.has_places() {
        return Ok(());
    }
    let message = format!("a tensor in {} cannot be {what}", view.spec.format);
    Err(Error::new(ErrorKind::Format, message).with_argument("tensor"))
}

fn atlas(view: &RawView<'_>) -> Option<&'static DeviceState> {
    view.device.and_then(Device::atlas)
}

/// A copy within a device, queued on its own stream.
fn on_device(view: &RawView<'_>, state: &'static DeviceState, device: &Device) -> Result<Tensor> {
    check_not_null(view)?;
    let tensor = Tensor::empty(view.spec.dtype, view.spec.layout.shape(), device)?;
    let Storage::Device(buffer) = &tensor.storage else {
        return Ok(tensor);
    };
    let Some(marks) = buffer.marks() else {
        return Ok(tensor);
    };
    let bytes = gather::byte_len(view.spec.dtype, view.spec.layout.elements())?;
    let (start, _) = gather::span(view.spec.dtype, &view.spec.layout)?;
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

/// Says no where a part of a tensor ends within a byte: its neighbour would be written too.
fn check_whole_bytes(view: &RawView<'_>) -> Result<()> {
    let bits = view.spec.dtype.bits().unwrap_or(8);
    if view.facts.has(Facts::WHOLE) || (view.spec.layout.elements() % 8 * bits).is_multiple_of(8) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Unaligned,
        format!(
            "a part of a tensor of {} must end with a whole byte to be written",
            view.spec.dtype
        ),
    )
    .with_argument("tensor"))
}

/// The elements of a tensor that has them in the host's memory one after the other.
fn host_bytes<'a>(view: &'a RawView<'_>) -> Result<Option<&'a [u8]>> {
    let layout = &view.spec.layout;
    let bits = view.spec.dtype.bits();
    let is_whole = bits.is_some_and(|bits| bits.is_multiple_of(8));
    let is_plain = view.has_places() && layout.is_contiguous() && is_whole;
    if atlas(view).is_some() || !is_plain || layout.is_empty() {
        return Ok(None);
    }
    let (start, bytes) = gather::span(view.spec.dtype, layout)?;
    // SAFETY: the view's maker vouches for the block; a contiguous layout is these bytes, which stay as long as it is borrowed.
    Ok(Some(unsafe {
        std::slice::from_raw_parts(view.block.add(start), bytes)
    }))
}

/// Copies all elements into a contiguous tensor, which is borrowed mutably.
pub(crate) fn copy(from: &RawView<'_>, to: &RawView<'_>) -> Result<()> {
    let wrong = |kind, message| Err(Error::new(kind, message).with_argument("source"));
    if from.spec.dtype != to.spec.dtype {
        return wrong(
            ErrorKind::ElementType,
            format!(
                "the source has dtype {}, the tensor {}",
                from.spec.dtype, to.spec.dtype
            ),
        );
    }
    if from.spec.layout.shape() != to.spec.layout.shape() {
        let (from, to) = (from.spec.layout.shape(), to.spec.layout.shape());
        return wrong(
            ErrorKind::ShapeMismatch,
            format!("the source has shape {from:?}, the tensor {to:?}"),
        );
    }
    if !to.spec.layout.is_contiguous() {
        return wrong(
            ErrorKind::InvalidView,
            "only a contiguous tensor can be copied into".to_owned(),
        );
    }
    check_whole_bytes(to)?;
    check_has_places(to, "copied into: npu_format_cast makes one")?;
    check_not_null(from)?;
    if let (Some(from_device), Some(to_device)) = (atlas(from), atlas(to))
        && !std::ptr::eq(from_device, to_device)
        && from.has_places()
        && from.spec.layout.is_contiguous()
        && !from.spec.layout.is_empty()
        && peer::reaches(from_device, to_device)?
    {
        check_not_null(to)?;
        return between_devices(from, from_device, to, to_device);
    }
    let packed;
    let bytes = match host_bytes(from)? {
        Some(bytes) => bytes,
        None => {
            packed = to_bytes(from)?;
            &packed[..]
        }
    };
    if bytes.is_empty() {
        return Ok(());
    }
    check_not_null(to)?;
    let (start, _) = gather::span(to.spec.dtype, &to.spec.layout)?;
    match atlas(to) {
        None => {
            // SAFETY: a contiguous layout is these bytes of its block, which is borrowed mutably.
            unsafe { std::ptr::copy(bytes.as_ptr(), to.block.add(start), bytes.len()) };
            Ok(())
        }
        Some(device) => {
            if let Some(marks) = to.marks {
                device.wait_for(marks, true)?;
            }
            // SAFETY: as above; queued work that uses the block was just waited for.
            unsafe { transfer::write(device, to.block.addr() + start, bytes) }
        }
    }
}

/// Sets all elements of a contiguous tensor, which is borrowed mutably, to zero on a stream.
pub(crate) fn clear(stream: &Stream, to: &RawView<'_>) -> Result<()> {
    if !to.spec.layout.is_contiguous() {
        return Err(Error::new(
            ErrorKind::InvalidView,
            "only a contiguous tensor can be filled",
        )
        .with_argument("tensor"));
    }
    check_whole_bytes(to)?;
    check_has_places(to, "filled")?;
    check_device("tensor", to.device, stream.device())?;
    let (start, bytes) = gather::span(to.spec.dtype, &to.spec.layout)?;
    if bytes == 0 {
        return Ok(());
    }
    check_not_null(to)?;
    match (stream.device().atlas(), stream.state()) {
        (Some(device), Some(state)) => {
            // SAFETY: the view's maker vouches for the block; a contiguous layout is these bytes.
            unsafe {
                transfer::clear_queued(device, state, (to.block.addr() + start, to.marks), bytes)
            }
        }
        _ => {
            // SAFETY: as above; the memory is the host's and borrowed mutably.
            unsafe { to.block.add(start).write_bytes(0, bytes) };
            Ok(())
        }
    }
}

/// Copies all elements, in logical order and without gaps, into `bytes`, which is just as long. Waits
/// for the work that writes them. The view is not null, or has no elements.
fn read(view: &RawView<'_>, bytes: &mut [u8]) -> Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    if !view.has_places() {
        let blocks = view.spec.blocks().filter(|_| view.facts.has(Facts::STORED));
        return match blocks.filter(|_| view.spec.format == Format::FractalNz) {
            Some(blocks) => read_blocks(view, &blocks, bytes),
            None => Err(unreadable(view)),
        };
    }
    let Some(device) = atlas(view) else {
        // SAFETY: the view's maker vouches that its block holds its layout; `bytes` is as long as asked.
        return unsafe { gather::gather(view.block, view.spec.dtype, &view.spec.layout, bytes) };
    };
    wait_for_writes(device, view)?;
    if view.spec.layout.is_contiguous() {
        let (start, _) = gather::span(view.spec.dtype, &view.spec.layout)?;
        // SAFETY: the view's maker vouches for the block; a contiguous layout is these bytes.
        return unsafe { transfer::read(device, view.block.addr() + start, view.marks, bytes) };
    }
    // SAFETY: the view's maker vouches that its block holds its layout.
    let packed = unsafe {
        transfer::gather_to_host(
            device,
            view.spec.dtype,
            &view.spec.layout,
            view.block.addr(),
            view.marks,
        )
    }?;
    bytes.copy_from_slice(&packed);
    Ok(())
}

/// Waits for what the user is going to read.
fn wait_for_writes(device: &DeviceState, view: &RawView<'_>) -> Result<()> {
    view.marks
        .map_or(Ok(()), |marks| device.wait_for_user(marks, false))
}

/// Before memory is taken for the elements. Without elements there is nothing to point to.
fn check_not_null(view: &RawView<'_>) -> Result<()> {
    if view.block.is_null() && !view.spec.layout.is_empty() {
        Err(Error::new(ErrorKind::NullTensor, "the tensor is null"))
    } else {
        Ok(())
    }
}
