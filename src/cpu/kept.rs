//! Memory for the length of a piece of work, which its thread keeps for the next: calls that are made again and again take
//! nothing from the heap.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use crate::error::Result;
use crate::gather;

/// 64 bytes, so that vectors of what is kept here do not straddle cache lines.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
struct Line([u8; 64]);

/// The fewest lines that are taken from the heap at a time, so that small works soon have what they need.
const FEWEST: usize = (16 << 10) / size_of::<Line>();
/// What is larger goes back to the heap: work that needs so much does not notice.
const MOST: usize = (2 << 20) / size_of::<Line>();
/// As many as one call on one thread has at a time, and some more.
const ROOMS: usize = 8;

thread_local! {
    /// What nobody uses, in no order.
    static UNUSED: RefCell<Vec<Vec<Line>>> = const { RefCell::new(Vec::new()) };
}

/// Numbers of which any bits are one.
///
/// # Safety
/// All bits are a value, nothing is to be dropped, and a cache line is aligned for it.
pub(crate) unsafe trait Number: Copy {}

// SAFETY: any bits are a number, whose alignment is at most its size.
unsafe impl Number for u8 {}
// SAFETY: as above.
unsafe impl Number for i8 {}
// SAFETY: as above.
unsafe impl Number for i32 {}
// SAFETY: as above.
unsafe impl Number for f32 {}
// SAFETY: as above.
unsafe impl Number for u64 {}
// SAFETY: any bits are three numbers, without bits in between.
unsafe impl Number for [i32; 3] {}

/// So many numbers, that begin on a cache line. The memory goes back to the thread when this is dropped.
pub(crate) struct Kept<T: Number> {
    lines: Vec<Line>,
    count: usize,
    numbers: PhantomData<T>,
}

impl<T: Number> Kept<T> {
    /// No numbers.
    pub const fn none() -> Kept<T> {
        Kept {
            lines: Vec::new(),
            count: 0,
            numbers: PhantomData,
        }
    }

    /// So many numbers, of which each is any.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
    pub fn any(count: usize) -> Result<Kept<T>> {
        let mut numbers = Kept::none();
        numbers.resize(count)?;
        Ok(numbers)
    }

    /// So many times this number.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
    pub fn filled(count: usize, value: T) -> Result<Kept<T>> {
        let mut numbers = Kept::any(count)?;
        numbers.fill(value);
        Ok(numbers)
    }

    /// The numbers of an iterator, of which there are so many.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
    pub fn collected(count: usize, values: impl Iterator<Item = T>) -> Result<Kept<T>> {
        let mut numbers = Kept::any(count)?;
        for (number, value) in numbers.iter_mut().zip(values) {
            *number = value;
        }
        Ok(numbers)
    }

    /// Makes them so many, each of which is any.
    ///
    /// # Errors
    /// [`OutOfMemory`](crate::ErrorKind::OutOfMemory).
    pub fn resize(&mut self, count: usize) -> Result<()> {
        let bytes = count.saturating_mul(size_of::<T>());
        let wanted = bytes.div_ceil(size_of::<Line>());
        if self.lines.len() < wanted {
            give_back(std::mem::take(&mut self.lines));
            self.count = 0;
            self.lines = taken(wanted)?;
        }
        self.count = count;
        Ok(())
    }
}

impl<T: Number> Deref for Kept<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        // SAFETY: the lines hold so many numbers, of which any bits are one, and begin where one may.
        unsafe { std::slice::from_raw_parts(self.lines.as_ptr().cast(), self.count) }
    }
}

impl<T: Number> DerefMut for Kept<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as above.
        unsafe { std::slice::from_raw_parts_mut(self.lines.as_mut_ptr().cast(), self.count) }
    }
}

impl<T: Number> Drop for Kept<T> {
    fn drop(&mut self) {
        give_back(std::mem::take(&mut self.lines));
    }
}

/// So many lines or more: the smallest unused ones that are enough, so that large ones are there for what needs them.
fn taken(wanted: usize) -> Result<Vec<Line>> {
    // A thread that is ending keeps nothing any more.
    let unused = UNUSED.try_with(|unused| {
        let mut unused = unused.borrow_mut();
        let sizes = unused.iter().enumerate();
        let enough = sizes.filter(|(_, lines)| lines.len() >= wanted);
        let place = enough.min_by_key(|(_, lines)| lines.len())?.0;
        Some(unused.swap_remove(place))
    });
    if let Ok(Some(lines)) = unused {
        return Ok(lines);
    }
    let size = match wanted {
        0..=MOST => wanted.next_power_of_two().max(FEWEST),
        large => large,
    };
    gather::collected(size, std::iter::repeat_n(Line([0; 64]), size))
}

/// Keeps lines for later, in the place of the smallest if there are many.
fn give_back(lines: Vec<Line>) {
    if lines.is_empty() || lines.len() > MOST {
        return;
    }
    let _ = UNUSED.try_with(|unused| {
        let mut unused = unused.borrow_mut();
        if unused.len() < ROOMS {
            // Where there is no memory for a list nothing is kept.
            if gather::reserve(&mut unused, ROOMS).is_ok() {
                unused.push(lines);
            }
            return;
        }
        let smallest = unused.iter_mut().min_by_key(|lines| lines.len());
        if let Some(smallest) = smallest
            && smallest.len() < lines.len()
        {
            *smallest = lines;
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On a thread of its own, which keeps nothing yet.
    fn alone(work: impl FnOnce() + Send) {
        std::thread::scope(|scope| {
            scope.spawn(work).join().unwrap();
        });
    }

    #[test]
    fn what_was_used_is_used_again() {
        alone(|| {
            let first = Kept::filled(100, 1.5f32).unwrap();
            let second = Kept::filled(20_000, 7i32).unwrap();
            assert!(first.len() == 100 && first.iter().all(|&value| value == 1.5));
            let places = [first.as_ptr().addr(), second.as_ptr().addr()];
            assert!(places.iter().all(|place| place.is_multiple_of(64)));
            drop((first, second));
            // The smallest that is enough, whatever it held.
            let small = Kept::<u8>::any(8).unwrap();
            let large = Kept::<u64>::any(10_000).unwrap();
            assert_eq!([small.as_ptr().addr(), large.as_ptr().addr()], places);
        });
    }

    #[test]
    fn no_more_is_kept_than_a_call_needs() {
        alone(|| {
            let rooms: Vec<_> = (1..20).map(|size| Kept::<u8>::any(size << 12)).collect();
            drop(rooms);
            drop(Kept::<u8>::any(3 << 20));
            let kept: Vec<usize> = UNUSED.with(|unused| {
                let mut sizes: Vec<_> = unused.borrow().iter().map(Vec::len).collect();
                sizes.sort();
                sizes
            });
            assert!(
                kept.len() == ROOMS && kept.iter().all(|&lines| lines <= MOST),
                "{kept:?}"
            );
            // The larger ones are.
            assert_eq!(kept.last(), Some(&((128 << 10) / 64)));
        });
    }

    #[test]
    fn what_becomes_more_is_as_many_as_wanted() {
        let mut numbers = Kept::none();
        assert!(numbers.is_empty());
        for count in [3, 5000, 0, 70_000] {
            numbers.resize(count).unwrap();
            numbers.fill(2i8);
            assert_eq!(
                numbers
                    .iter()
                    .map(|&value| usize::from(value == 2))
                    .sum::<usize>(),
                count
            );
        }
        assert!(Kept::<f32>::any(usize::MAX).is_err());
    }
}
