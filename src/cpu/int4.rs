//! Packs columns of bytes to int4.

/// Saturates signed bytes to -8 to 7, and packs each two columns to one: the first one into the lower
/// halves. They come to lie where the first half of the columns lay.
pub(super) type PackFn = unsafe fn(columns: &mut [[u8; HEIGHT]]);

/// Bytes of a column.
pub(super) const HEIGHT: usize = 64;

/// A [`PackFn`] for any processor.
#[inline(always)]
pub(super) fn pack(columns: &mut [[u8; HEIGHT]]) {
    let nibble = |byte: u8| byte.cast_signed().clamp(-8, 7).cast_unsigned() & 0x0f;
    for index in 0..columns.len() / 2 {
        let (even, odd) = (columns[2 * index], columns[2 * index + 1]);
        columns[index] = std::array::from_fn(|row| nibble(even[row]) | nibble(odd[row]) << 4);
    }
}
