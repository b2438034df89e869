//! Copies a tile of x whose columns lie side by side in memory into rows that do.

/// Copies element `(row, column)`, at `from + column * from_stride + row`, to
/// `to + row * to_stride + column`. Strides count elements.
///
/// # Safety
/// All these elements, `rows` times `columns`, are valid for reads and writes; the two do not overlap.
/// The processor has the instructions that the function uses.
pub(crate) type TransposeFn = unsafe fn(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
);

/// One element at a time.
///
/// # Safety
/// As for [`TransposeFn`], with T of the elements' size.
pub(super) unsafe fn portable<T: Copy>(
    from: *const u8,
    from_stride: usize,
    to: *mut u8,
    to_stride: usize,
    rows: usize,
    columns: usize,
) {
    let (from, to) = (from.cast::<T>(), to.cast::<T>());
    for column in 0..columns {
        for row in 0..rows {
            // SAFETY: upheld by the caller. Words of four bytes need not lie where words of their size do.
            unsafe {
                let value = from.add(column * from_stride + row).read_unaligned();
                to.add(row * to_stride + column).write_unaligned(value);
            }
        }
    }
}
