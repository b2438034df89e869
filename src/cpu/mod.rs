//! The CPU backend: what runs where there is no Atlas.
//!
//! [`Kernel::new`] reduces a call to dimensions and strides ([`problem`]), finds a way through them in
//! lines of neighbouring elements ([`walk`], [`columns`], [`tile`]) and picks the loops for these lines ([`mod@line`],
//! [`choice`]) in the best instruction set of the processor ([`isa`]). [`Kernel::run`] then has little to decide.
//! What the numbers are is written down in [`mod@reference`], to which everything else is equal bit for
//! bit; it also does what has no loop of its own.

#[cfg(target_arch = "aarch64")]
mod aarch64;
// Loops are made of these for the vectors of x86-64 and AArch64. Other processors have the scalar reference, and use
// little of what is here.
#[cfg_attr(
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    allow(dead_code)
)]
mod choice;
mod columns;
mod factors;
#[cfg_attr(
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    allow(dead_code)
)]
mod float16;
#[cfg_attr(
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    allow(dead_code)
)]
mod float8;
mod int4;
#[cfg_attr(
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    allow(unused_imports, unused_variables)
)]
mod isa;
pub(crate) mod kept;
#[cfg_attr(
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    allow(dead_code)
)]
mod line;
pub(crate) mod matmul;
mod problem;
pub(crate) mod product;
mod quotient;
mod reference;
pub(crate) mod rows;
#[cfg_attr(
    not(any(target_arch = "x86_64", target_arch = "aarch64")),
    allow(dead_code)
)]
mod run;
#[cfg(test)]
mod tests;
mod threads;
mod tile;
mod transpose;
mod walk;
mod work;
#[cfg(target_arch = "x86_64")]
mod x86;

pub(crate) use isa::Isa;
pub(crate) use problem::{Arithmetic, Dim, Problem};
pub use threads::{single_threaded, with_threads};
pub(crate) use transpose::TransposeFn;

use walk::Walk;
use work::Work;

/// A call of `npu_quantize` made ready for the CPU: everything that depends on shapes and types only.
#[derive(Clone, Debug)]
pub(crate) struct Kernel {
    problem: Problem,
    /// `None` where the scalar reference does it.
    walk: Option<Walk>,
}

/// The four blocks, handed to other threads for the length of a call.
#[derive(Clone, Copy)]
struct Blocks([*mut u8; 4]);

// SAFETY: pieces of work write disjoint parts of y and only read the rest, and `run` does not return
// before all of them are done.
unsafe impl Send for Blocks {}
// SAFETY: as for Send.
unsafe impl Sync for Blocks {}

impl Blocks {
    fn get(self) -> [*mut u8; 4] {
        self.0
    }
}

impl Kernel {
    /// Chooses how to carry out a problem.
    pub fn new(problem: Problem) -> Kernel {
        Kernel::with_isa(problem, Isa::active())
    }

    /// As [`Kernel::new`], in a set of the caller's choice (the scalar one if the processor lacks it).
    pub fn with_isa(problem: Problem, isa: Isa) -> Kernel {
        let problem = problem.merged();
        let walk = Walk::new(&problem, isa);
        Kernel { problem, walk }
    }

    /// Writes past the caches whatever the size of y.
    #[cfg(test)]
    fn past_caches(mut self) -> Kernel {
        if let Some(walk) = &mut self.walk {
            walk.past = walk::Past::Always;
        }
        self
    }

    /// Quantizes. The work is spread over threads when there are enough elements.
    ///
    /// # Safety
    /// Each of `blocks` (of x, scales, zero points, y) is the start of the block that the problem's layout
    /// for it was checked against, is aligned for its data type and valid for reads (y's: for writes, and
    /// apart from the inputs) for the length of the call. That of zero points may be anything when the
    /// problem has none.
    pub unsafe fn run(&self, blocks: &[*mut u8; 4]) {
        let blocks = Blocks(*blocks);
        match &self.walk {
            Some(walk) => walk.work().spread(|rows, columns| {
                // SAFETY: upheld by the caller; pieces of work do not overlap.
                unsafe { walk.run(rows, columns, blocks.get()) }
                if walk.is_past(blocks.get()) {
                    line::finish_writes();
                }
            }),
            None => self.work().spread(|rows, columns| {
                // SAFETY: as above.
                unsafe { reference::run_rows(&self.problem, rows, columns, blocks.get()) }
            }),
        }
    }

    /// The work as the scalar reference does it.
    fn work(&self) -> Work {
        let (rows, columns) = (self.problem.rows(), self.problem.inner().size);
        let mut work = Work {
            rows,
            columns,
            row_unit: 1,
            column_unit: 2,
            narrow: false,
            time: reference::TIME,
        };
        if !self.problem.has_whole_bytes() {
            // Two rows may share a byte: one piece.
            work.row_unit = rows;
            work.column_unit = columns;
        }
        work
    }
}
