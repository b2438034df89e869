//! What a target is.

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

/// How one input came out; what is wrong, if something is.
pub type Outcome = Result<(), String>;

/// A target that is ready, or why there is none.
pub type Made = Result<Box<dyn Target>, String>;

/// Makes a target ready.
pub type Make = fn() -> Made;

/// Something that takes any input, beside what it is compared with.
pub trait Target {
    /// A new input; `random` alone decides on it.
    fn make(&mut self, random: &mut SmallRng) -> Vec<u8>;

    /// Tries an input.
    ///
    /// # Errors
    /// What is wrong with how it came out.
    fn check(&mut self, input: &[u8]) -> Outcome;

    /// What was tried, in figures.
    ///
    /// # Errors
    /// What is wrong at the end, such as objects that are left.
    fn end(self: Box<Self>) -> Result<String, String>;
}

/// A target whose inputs are no bytes but structures, made by random numbers alone.
pub trait Structured {
    /// Makes one and tries it.
    ///
    /// # Errors
    /// What is wrong, with what was tried.
    fn try_one(&mut self, random: &mut SmallRng) -> Outcome;

    /// As [`Target::end`].
    ///
    /// # Errors
    /// As [`Target::end`].
    fn end(self) -> Result<String, String>;
}

/// Its inputs are the seeds of such numbers, one a line.
pub struct Seeded<T>(pub T);

impl<T: Structured> Target for Seeded<T> {
    fn make(&mut self, random: &mut SmallRng) -> Vec<u8> {
        format!("{}\n", random.next_u64()).into_bytes()
    }

    fn check(&mut self, input: &[u8]) -> Outcome {
        let text = std::str::from_utf8(input).map_err(|error| error.to_string())?;
        for line in text.lines() {
            let seed = line
                .trim()
                .parse()
                .map_err(|error| format!("{line:?} is no seed: {error}"))?;
            self.0
                .try_one(&mut SmallRng::seed_from_u64(seed))
                .map_err(|problem| format!("seed {seed}: {problem}"))?;
        }
        Ok(())
    }

    fn end(self: Box<Self>) -> Result<String, String> {
        self.0.end()
    }
}
