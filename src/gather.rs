//! Copying the elements of a layout out of a block of host memory.

use smallvec::SmallVec;

use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;

/// Bytes that elements take without gaps.
pub(crate) fn byte_len(dtype: DType, elements: usize) -> Result<usize> {
    dtype.byte_len(elements).ok_or_else(|| match dtype.bits() {
        None => Error::new(
            ErrorKind::ElementType,
            format!("elements of dtype {dtype} have no size"),
        )
        .with_argument("dtype"),
        Some(_) => Error::new(
            ErrorKind::LayoutOverflow,
            format!("{elements} elements of dtype {dtype} are more than memory can hold"),
        )
        .with_argument("shape"),
    })
}

/// Where the bytes of a layout begin in its block, and how many there are to its end.
pub(crate) fn span(dtype: DType, layout: &Layout) -> Result<(usize, usize)> {
    let end = layout.end_bytes(dtype)?;
    let bits = dtype.bits().unwrap_or(8);
    if layout.is_empty() {
        return Ok((0, 0));
    }
    let start_bits = layout.offset().checked_mul(bits).ok_or_else(|| {
        Error::new(
            ErrorKind::LayoutOverflow,
            format!("offset {} is larger than memory can be", layout.offset()),
        )
    })?;
    if start_bits % 8 != 0 {
        return Err(unaligned(dtype));
    }
    Ok((start_bits / 8, end - start_bits / 8))
}

/// Zeros, or an error when memory runs out.
pub(crate) fn zeroed(bytes: usize) -> Result<Vec<u8>> {
    let mut values = Vec::new();
    values
        .try_reserve_exact(bytes)
        .map_err(|_| out_of_memory(bytes))?;
    values.resize(bytes, 0);
    Ok(values)
}

/// There are not so many bytes.
#[cold]
pub(crate) fn out_of_memory(bytes: usize) -> Error {
    Error::new(
        ErrorKind::OutOfMemory,
        format!("{bytes} bytes of host memory could not be allocated"),
    )
}

/// Room for so many elements more, or an error when memory runs out.
pub(crate) fn reserve<T>(room: &mut Vec<T>, elements: usize) -> Result<()> {
    room.try_reserve_exact(elements).map_err(|_| {
        Error::new(
            ErrorKind::OutOfMemory,
            format!("{elements} elements of host memory could not be allocated"),
        )
    })
}

/// The values of an iterator, of which there are so many, or an error when memory runs out.
pub(crate) fn collected<T>(elements: usize, values: impl Iterator<Item = T>) -> Result<Vec<T>> {
    let mut all = Vec::new();
    reserve(&mut all, elements)?;
    all.extend(values.take(elements));
    Ok(all)
}

/// Copies all elements, in logical order and without gaps, into `bytes`.
///
/// # Safety
/// `block` holds the layout, and its elements are initialised. `bytes` has [`byte_len`] bytes.
pub(crate) unsafe fn gather(
    block: *const u8,
    dtype: DType,
    layout: &Layout,
    bytes: &mut [u8],
) -> Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    match dtype.bits() {
        Some(bits) if bits % 8 == 0 => {
            // SAFETY: upheld by the caller.
            unsafe { gather_elements(block, layout, bits / 8, bytes) };
            Ok(())
        }
        Some(_) if layout.is_contiguous() => {
            let (start, _) = span(dtype, layout)?;
            // SAFETY: upheld by the caller; a contiguous layout that starts on a byte is these bytes.
            unsafe {
                std::ptr::copy_nonoverlapping(block.add(start), bytes.as_mut_ptr(), bytes.len())
            };
            Ok(())
        }
        _ => Err(unaligned(dtype)),
    }
}

fn unaligned(dtype: DType) -> Error {
    Error::new(
        ErrorKind::Unaligned,
        format!(
            "elements of dtype {dtype} can only be copied from a contiguous tensor that starts on a byte"
        ),
    )
}

/// # Safety
/// Elements of `size` bytes at `layout` in `block` can be read; `bytes` has room for all of them.
unsafe fn gather_elements(block: *const u8, layout: &Layout, size: usize, bytes: &mut [u8]) {
    let (shape, strides) = (layout.shape(), layout.strides());
    // The innermost run that is contiguous is copied at once.
    let mut run = 1;
    let mut outer = shape.len();
    while outer > 0 && (shape[outer - 1] == 1 || strides[outer - 1] == run) {
        run *= shape[outer - 1];
        outer -= 1;
    }
    let mut index: SmallVec<[usize; 8]> = SmallVec::from_elem(0, outer);
    let mut element = layout.offset();
    for target in bytes.chunks_exact_mut(run * size) {
        // SAFETY: `element` walks over the layout's runs, upheld by the caller.
        unsafe {
            std::ptr::copy_nonoverlapping(
                block.add(element * size),
                target.as_mut_ptr(),
                target.len(),
            )
        };
        for dim in (0..outer).rev() {
            // Never past the last index: the stride of a dimension of size 1 may be anything.
            if index[dim] + 1 < shape[dim] {
                index[dim] += 1;
                element += strides[dim];
                break;
            }
            element -= index[dim] * strides[dim];
            index[dim] = 0;
        }
    }
}
