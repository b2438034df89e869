//! The loops that carry out lines, four registers at a time.

use crate::cpu::line::{Input, Lanes, Lines, Operands, Operation, Output, Pattern, Writing, each};

/// The loop. It is compiled into each set's [`Lanes::entry`].
///
/// # Safety
/// As for [`LineFn`](crate::cpu::line::LineFn).
#[inline(always)]
pub(super) unsafe fn line<L: Lanes, X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
) {
    // SAFETY: upheld by the caller.
    unsafe { together::<L, X, P, O, Y, 1>(x, operands, y, length, [0, 0]) }
}

/// The loop for `LINES` lines with the same operands, which lie `strides` bytes apart in x and in y.
///
/// # Safety
/// As for [`LineFn`](crate::cpu::line::LineFn), for each line.
#[inline(always)]
unsafe fn together<L: Lanes, X: Input, P: Pattern, O: Operation, Y: Output, const LINES: usize>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
    [x_stride, y_stride]: [usize; 2],
) {
    let Operands {
        scales,
        reciprocals,
        rests,
        zero_points,
        ahead,
        past,
    } = *operands;
    let step = 4 * L::LANES;
    // What has to be aligned to be written past the caches: a cache line, or less.
    let unit = (step * Y::BITS / 8).min(64);
    // Int4 never is.
    let past = past && Y::BITS != 4 && y_stride.is_multiple_of(unit);
    // SAFETY: upheld by the caller: every index below is less than `length`.
    unsafe {
        let scales = if O::PARTS { rests } else { scales };
        let constant_scale = L::splat(*scales);
        let constant_reciprocal = if O::RECIPROCALS {
            L::splat(*reciprocals)
        } else {
            constant_scale
        };
        let constant_zero_point = if P::ZERO_POINTS {
            L::splat(*zero_points)
        } else {
            constant_scale
        };
        let last = length - step;
        let mut index = 0;
        // Writing past the caches takes aligned addresses, which follow an unaligned first step if that
        // and the second one overlap.
        let mut advance = if past {
            step - y.addr() % unit * 8 / Y::BITS
        } else {
            step
        };
        loop {
            let factors = each!([0, 1, 2, 3], register => {
                let index = index + register * L::LANES;
                let scale = if P::EACH {
                    L::load_f32(scales.add(index))
                } else {
                    constant_scale
                };
                let reciprocal = if P::EACH && O::RECIPROCALS {
                    L::load_f32(reciprocals.add(index))
                } else {
                    constant_reciprocal
                };
                let zero_point = if P::EACH && P::ZERO_POINTS {
                    L::load_f32(zero_points.add(index))
                } else {
                    constant_zero_point
                };
                (index, scale, reciprocal, zero_point)
            });
            for line in 0..LINES {
                let x = x.add(line * x_stride).cast::<X>();
                let y = y.add(line * y_stride + index * Y::BITS / 8);
                let values = each!(factors, factors => {
                    let (index, scale, reciprocal, zero_point) = factors;
                    let value = O::apply::<L>(X::load::<L>(x.add(index)), scale, reciprocal);
                    if P::ZERO_POINTS { L::add(value, zero_point) } else { value }
                });
                let next = x.cast::<u8>().wrapping_add(index * size_of::<X>() + ahead);
                for line in (0..step * size_of::<X>()).step_by(64) {
                    L::prefetch(next.wrapping_add(line));
                }
                let writing = Writing {
                    past: past && y.addr().is_multiple_of(unit),
                    quick: O::RECIPROCALS,
                    signs: O::PARTS.then_some(x.add(index).cast()),
                };
                if !Y::store::<L>(values, y, writing) {
                    let exact = L::entry::<X, P, O::Exact, Y>();
                    let mut operands = if P::EACH {
                        operands.skip(index)
                    } else {
                        *operands
                    };
                    operands.past = false;
                    exact(x.add(index).cast(), &operands, y, step);
                }
            }
            if index == last {
                break;
            }
            // The last step may do some elements a second time.
            index = (index + advance).min(last);
            advance = step;
        }
    }
}

/// Lines with the same scales for each element that are done together: these are read once for all.
const TOGETHER: usize = 4;

/// The loop for many lines. It is compiled into each set's [`Lanes::lines_entry`].
///
/// # Safety
/// As for [`LinesFn`](crate::cpu::line::LinesFn).
#[inline(always)]
pub(super) unsafe fn lines<L: Lanes, X: Input, P: Pattern, O: Operation, Y: Output>(
    x: *const u8,
    operands: &Operands,
    y: *mut u8,
    length: usize,
    lines: &Lines,
) {
    let Lines {
        count,
        x_stride,
        y_stride,
    } = *lines;
    let mut done = 0;
    while done < count {
        let (x, y) = (
            x.wrapping_add(done * x_stride),
            y.wrapping_add(done * y_stride),
        );
        // SAFETY: upheld by the caller.
        unsafe {
            if !P::EACH {
                line::<L, X, P, O, Y>(x, &operands.skip(done), y, length);
            } else if done + TOGETHER <= count {
                let strides = [x_stride, y_stride];
                together::<L, X, P, O, Y, TOGETHER>(x, operands, y, length, strides);
                done += TOGETHER;
                continue;
            } else {
                line::<L, X, P, O, Y>(x, operands, y, length);
            }
        }
        done += 1;
    }
}
