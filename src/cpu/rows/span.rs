//! How far the values of a row reach.

use crate::cpu::rows::narrow::{bfloat16, half};
use crate::dtype::DType;

/// The extremes of a row, NaN included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extremes {
    least: i32,
    most: i32,
}

/// A number whose order as an integer is that of the floats, with NaN beyond the infinities on its sign's side. It is its own
/// inverse.
#[inline(always)]
fn ordered(bits: i32) -> i32 {
    bits ^ ((bits >> 31) as u32 >> 1) as i32
}

impl Extremes {
    pub const NONE: Extremes = Extremes {
        least: i32::MAX,
        most: i32::MIN,
    };

    #[inline(always)]
    pub fn add(&mut self, values: &[f32]) {
        let (mut least, mut most) = (self.least, self.most);
        for value in values {
            let value = ordered(value.to_bits() as i32);
            least = least.min(value);
            most = most.max(value);
        }
        *self = Extremes { least, most };
    }

    /// The least and the greatest value; both NaN when one of the values was.
    pub fn get(self) -> (f32, f32) {
        let float = |value| f32::from_bits(ordered(value) as u32);
        let (least, most) = (float(self.least), float(self.most));
        if least.is_nan() || most.is_nan() {
            (f32::NAN, f32::NAN)
        } else {
            (least, most)
        }
    }
}

/// The greatest magnitude among values, at least `before`; NaN when one of them is.
#[inline(always)]
pub(crate) fn greatest_magnitude(before: f32, values: &[f32]) -> f32 {
    // Magnitudes are ordered as their bits are, and NaN is beyond all.
    let bits = values.iter().map(|value| value.to_bits() & 0x7fff_ffff);
    f32::from_bits(bits.fold(before.to_bits(), u32::max))
}

/// What a scale has to span: the greatest magnitude, or both ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Span {
    Magnitude(u32),
    Ends(Extremes),
}

impl Span {
    /// That of no values.
    pub fn none(symmetric: bool) -> Span {
        if symmetric {
            Span::Magnitude(0)
        } else {
            Span::Ends(Extremes::NONE)
        }
    }

    /// Widens it by values.
    #[inline(always)]
    pub fn add(&mut self, values: &[f32]) {
        match self {
            Span::Magnitude(most) => {
                *most = greatest_magnitude(f32::from_bits(*most), values).to_bits();
            }
            Span::Ends(ends) => ends.add(values),
        }
    }

    /// What [`widen_each`] found in one place.
    pub fn of(symmetric: bool, least: f32, most: f32) -> Span {
        let [least, most] = [least, most].map(|bound| bound.to_bits().cast_signed());
        match symmetric {
            true => Span::Magnitude(most.cast_unsigned()),
            false => Span::Ends(Extremes { least, most }),
        }
    }

    /// How far it reaches.
    pub fn reach(self) -> Reach {
        match self {
            Span::Magnitude(bits) => Reach::Magnitude(f32::from_bits(bits)),
            Span::Ends(ends) => {
                let (least, most) = ends.get();
                Reach::Ends(least, most)
            }
        }
    }

    /// Widens it by another one of its kind.
    pub fn join(&mut self, other: Span) {
        match (self, other) {
            (Span::Magnitude(most), Span::Magnitude(other)) => *most = other.max(*most),
            (Span::Ends(ends), Span::Ends(other)) => {
                ends.least = ends.least.min(other.least);
                ends.most = ends.most.max(other.most);
            }
            _ => {}
        }
    }

    /// Widens it by 16-bit floats, which are ordered as their bits are, as wider ones are.
    #[inline(always)]
    pub fn add_halves(&mut self, dtype: DType, bits: &[u16]) {
        let widen = |bits: u16| match dtype {
            DType::BFloat16 => bfloat16(bits),
            _ => half(bits),
        };
        match self {
            Span::Magnitude(most) => {
                let magnitudes = bits.iter().map(|bits| bits & 0x7fff);
                // Each NaN is beyond all numbers, before and after it is widened.
                *most = widen(magnitudes.fold(0, u16::max)).to_bits().max(*most);
            }
            Span::Ends(ends) => {
                let order = |bits: i16| bits ^ ((bits >> 15) as u16 >> 1) as i16;
                let (mut least, mut most) = (i16::MAX, i16::MIN);
                for bits in bits {
                    let bits = order(bits.cast_signed());
                    least = least.min(bits);
                    most = most.max(bits);
                }
                if !bits.is_empty() {
                    ends.add(&[least, most].map(|bits| widen(order(bits) as u16)));
                }
            }
        }
    }
}

/// How far values reach: their greatest magnitude, or the least and the greatest of them. NaN when one of them is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Reach {
    Magnitude(f32),
    Ends(f32, f32),
}

/// What [`widen_each`] begins with, for each place: a least and a greatest value.
pub(crate) fn reaching_nowhere(symmetric: bool) -> (f32, f32) {
    let Extremes { least, most } = match symmetric {
        true => Extremes { least: 0, most: 0 },
        false => Extremes::NONE,
    };
    let float = |bound: i32| f32::from_bits(bound.cast_unsigned());
    (float(least), float(most))
}

/// Moves each of `least` and `most` so that the value in its place is between them; of symmetric spans `most` is the
/// greatest magnitude. Both are bits in the order of [`Extremes`], which only [`Span::of`] understands.
#[inline(always)]
pub(crate) fn widen_each(symmetric: bool, values: &[f32], least: &mut [f32], most: &mut [f32]) {
    if symmetric {
        for (value, most) in values.iter().zip(most) {
            let bits = value.to_bits() & 0x7fff_ffff;
            *most = f32::from_bits(most.to_bits().max(bits));
        }
        return;
    }
    let bound = |bound: &f32| bound.to_bits().cast_signed();
    for ((value, least), most) in values.iter().zip(least).zip(most) {
        let value = ordered(value.to_bits().cast_signed());
        *least = f32::from_bits(bound(least).min(value).cast_unsigned());
        *most = f32::from_bits(bound(most).max(value).cast_unsigned());
    }
}

/// The bounds of columns of 16-bit floats, in the order of their bits: the least and the greatest, or zeros and the greatest
/// magnitude.
pub(crate) struct HalfBounds<const N: usize> {
    least: [i16; N],
    most: [i16; N],
    length: usize,
}

/// The order of 16-bit floats of both signs, as that of integers. It is its own inverse.
#[inline(always)]
fn half_order(bits: i16) -> i16 {
    bits ^ ((bits >> 15) as u16 >> 1) as i16
}

impl<const N: usize> HalfBounds<N> {
    pub const fn new() -> HalfBounds<N> {
        HalfBounds {
            least: [0; N],
            most: [0; N],
            length: 0,
        }
    }

    /// Those of so many columns without rows.
    #[inline(always)]
    pub fn clear(&mut self, symmetric: bool, length: usize) -> &mut HalfBounds<N> {
        let (least, most) = if symmetric {
            (0, 0)
        } else {
            (i16::MAX, i16::MIN)
        };
        self.least[..length].fill(least);
        self.most[..length].fill(most);
        self.length = length;
        self
    }

    /// As [`widen_each`] leaves them.
    #[inline(always)]
    pub fn widen(&self, symmetric: bool, dtype: DType, least: &mut [f32], most: &mut [f32]) {
        let float = |bits: u16| match dtype {
            DType::Float16 => half(bits),
            _ => bfloat16(bits),
        };
        let bound = |bits: i16| match symmetric {
            true => float(bits.cast_unsigned()),
            false => {
                let value = float(half_order(bits).cast_unsigned());
                f32::from_bits(ordered(value.to_bits().cast_signed()).cast_unsigned())
            }
        };
        for (to, bits) in least.iter_mut().zip(&self.least[..self.length]) {
            *to = bound(*bits);
        }
        for (to, bits) in most.iter_mut().zip(&self.most[..self.length]) {
            *to = bound(*bits);
        }
    }
}

/// Moves bounds so that the 16-bit floats of some rows are between them.
#[inline(always)]
pub(crate) fn widen_halves<const N: usize>(
    symmetric: bool,
    [a, b, c, d]: [&[u16]; 4],
    bounds: &mut HalfBounds<N>,
) {
    let rows = a.iter().zip(b).zip(c).zip(d);
    if symmetric {
        let magnitude = |bits: &u16| (bits & 0x7fff).cast_signed();
        for ((((a, b), c), d), most) in rows.zip(&mut bounds.most) {
            let (ab, cd) = (
                magnitude(a).max(magnitude(b)),
                magnitude(c).max(magnitude(d)),
            );
            *most = ab.max(cd).max(*most);
        }
        return;
    }
    let order = |bits: &u16| half_order(bits.cast_signed());
    for (((((a, b), c), d), least), most) in rows.zip(&mut bounds.least).zip(&mut bounds.most) {
        let [a, b, c, d] = [a, b, c, d].map(order);
        *least = a.min(b).min(c.min(d)).min(*least);
        *most = a.max(b).max(c.max(d)).max(*most);
    }
}

#[cfg(test)]
mod tests {
    use half::{bf16, f16};

    use super::*;

    #[test]
    fn extremes_know_nan_and_signs() {
        let mut extremes = Extremes::NONE;
        extremes.add(&[1.0, -0.0, 0.0, -3.5, 2.25]);
        assert_eq!(extremes.get(), (-3.5, 2.25));
        extremes.add(&[-f32::NAN]);
        assert!(extremes.get().0.is_nan() && extremes.get().1.is_nan());
        assert!(greatest_magnitude(0.0, &[1.0, f32::NAN, 2.0]).is_nan());
        assert_eq!(greatest_magnitude(0.0, &[1.0, -7.0, 2.0]), 7.0);
    }

    #[test]
    fn bounds_of_halves_are_those_of_what_they_are_widened_to() {
        let mut state = 7u32;
        let mut rows: [Vec<u16>; 4] = Default::default();
        for row in &mut rows {
            for _ in 0..97 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                row.push((state >> 16) as u16);
            }
        }
        for symmetric in [false, true] {
            for dtype in [DType::Float16, DType::BFloat16] {
                let mut bounds = HalfBounds::<128>::new();
                let bounds = bounds.clear(symmetric, 97);
                widen_halves(symmetric, rows.each_ref().map(Vec::as_slice), bounds);
                let (mut least, mut most) = ([0f32; 97], [0f32; 97]);
                bounds.widen(symmetric, dtype, &mut least, &mut most);
                for column in 0..97 {
                    let mut span = Span::none(symmetric);
                    for row in &rows {
                        let value = match dtype {
                            DType::Float16 => f16::from_bits(row[column]).to_f32(),
                            _ => bf16::from_bits(row[column]).to_f32(),
                        };
                        span.add(&[value]);
                    }
                    let found = Span::of(symmetric, least[column], most[column]).reach();
                    let is_nan = |reach| match reach {
                        Reach::Magnitude(most) => most.is_nan(),
                        Reach::Ends(least, _) => least.is_nan(),
                    };
                    let expected = span.reach();
                    assert!(
                        found == expected || is_nan(found) && is_nan(expected),
                        "{column}: {found:?} {expected:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn halves_span_what_they_span_when_widened() {
        let mut state = 1u32;
        for round in 0..2000 {
            let mut bits: Vec<u16> = Vec::new();
            for _ in 0..round % 70 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                // NaN now and then, and otherwise any number.
                let value = (state >> 16) as u16;
                let is_number =
                    f16::from_bits(value).is_finite() && bf16::from_bits(value).is_finite();
                bits.push(if is_number || round % 50 == 49 {
                    value
                } else {
                    1
                });
            }
            for dtype in [DType::Float16, DType::BFloat16] {
                let widened: Vec<f32> = bits
                    .iter()
                    .map(|&bits| match dtype {
                        DType::Float16 => f16::from_bits(bits).to_f32(),
                        _ => bf16::from_bits(bits).to_f32(),
                    })
                    .collect();
                for symmetric in [false, true] {
                    let (mut halves, mut floats) = (Span::none(symmetric), Span::none(symmetric));
                    halves.add_halves(dtype, &bits);
                    floats.add(&widened);
                    let ends = |span| match span {
                        Span::Magnitude(bits) => (f32::from_bits(bits), 0.0),
                        Span::Ends(ends) => ends.get(),
                    };
                    let (halves, floats) = (ends(halves), ends(floats));
                    assert!(
                        halves == floats || halves.0.is_nan() && floats.0.is_nan(),
                        "{bits:?}: {halves:?} {floats:?}"
                    );
                }
            }
        }
    }
}
