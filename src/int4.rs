//! Packed int4: eight signed 4-bit values in an int32 word, element 0 in the lowest bits.
//!
//! PyTorch calls the type `quint4x2`, with a `u`; the values are signed all the same, -8 to 7. The
//! bytes of a word sequence and of a [`DType::Int4`](crate::DType::Int4) tensor are the same: the
//! even element of each byte is in its low half.

use crate::error::{Error, ErrorKind, Result};
use crate::gather::collected;

/// Packs values from -8 to 7 into words of eight.
///
/// # Errors
/// [`ErrorKind::DataLength`] when the number of values is not a multiple of 8,
/// [`ErrorKind::ElementType`] when a value is outside -8 to 7, [`ErrorKind::OutOfMemory`].
///
/// ```
/// let words = aclnn::int4::pack(&[0, 1, 2, 3, 4, 5, 6, 7])?;
/// assert_eq!(words, [0x7654_3210]);
/// assert_eq!(aclnn::int4::unpack(&words), [0, 1, 2, 3, 4, 5, 6, 7]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub fn pack(values: &[i8]) -> Result<Vec<i32>> {
    let (words, rest) = values.as_chunks::<8>();
    if !rest.is_empty() {
        return Err(Error::new(
            ErrorKind::DataLength,
            format!(
                "{} values were given; packed int4 needs a multiple of 8",
                values.len()
            ),
        )
        .with_argument("values"));
    }
    if let Some(value) = values.iter().find(|value| !(-8..=7).contains(*value)) {
        return Err(Error::new(
            ErrorKind::ElementType,
            format!("{value} is not an int4, which holds -8 to 7"),
        )
        .with_argument("values"));
    }
    let packed = words.iter().map(|word| {
        word.iter().rev().fold(0u32, |packed, &value| {
            (packed << 4) | u32::from(value as u8 & 0xf)
        }) as i32
    });
    collected(words.len(), packed)
}

/// The values of packed words, eight a word.
pub fn unpack(words: &[i32]) -> Vec<i8> {
    values(words).collect()
}

fn values(words: &[i32]) -> impl Iterator<Item = i8> {
    words
        .iter()
        .flat_map(|&word| (0..8).map(move |element| ((word << (28 - 4 * element)) >> 28) as i8))
}

/// As [`unpack`], of words that a tensor holds.
pub(crate) fn unpack_words(words: &[i32]) -> Result<Vec<i8>> {
    collected(words.len().saturating_mul(8), values(words))
}

/// The first `elements` values of packed bytes, two a byte.
pub(crate) fn unpack_bytes(bytes: &[u8], elements: usize) -> Result<Vec<i8>> {
    let values = bytes
        .iter()
        .flat_map(|&byte| [((byte << 4) as i8) >> 4, (byte as i8) >> 4]);
    collected(elements, values)
}
