//! Rows shared out among threads, in loops that are compiled for each instruction set.

use std::ops::Range;
use std::time::Duration;

use crate::cpu::isa::Isa;
use crate::cpu::line;
use crate::cpu::threads::Crew;

/// What is done to rows.
pub(crate) trait RowWork: Sync {
    /// Carries out these rows. To be inlined always, with all that it calls in its loops: it is compiled for each instruction
    /// set.
    ///
    /// # Safety
    /// `blocks` are those of the operands, as for [`Kernel::run`](crate::call::recipe::Kernel::run); nobody else writes what
    /// belongs to these rows meanwhile.
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]);

    /// Whether some of it may be written past the caches.
    fn writes_past(&self) -> bool {
        false
    }
}

/// Carries out rows, shared out among threads where there is enough to do. `cost` is what an element takes one thread, in
/// picoseconds: a guess.
///
/// # Safety
/// As for [`RowWork::carry_out`], of all rows.
pub(crate) unsafe fn spread<W: RowWork>(
    work: &W,
    rows: usize,
    elements: usize,
    cost: u64,
    isa: Isa,
    blocks: &[*mut u8],
) {
    /// Elements that are worth taking as one piece.
    const GRAIN: usize = 1 << 15;
    struct Shared<'a>(&'a [*mut u8]);
    // SAFETY: pieces write disjoint rows and only read the rest, and `spread` returns when all of them are done.
    unsafe impl Sync for Shared<'_> {}
    impl Shared<'_> {
        fn get(&self) -> &[*mut u8] {
            self.0
        }
    }
    let blocks = Shared(blocks);
    let guess = Duration::from_nanos(rows.saturating_mul(elements) as u64 / 1000 * cost);
    let crew = Crew::new(guess);
    let each = rows
        .div_ceil(crew.threads() * 4)
        .max(GRAIN.div_ceil(elements.max(1)))
        .max(1);
    crew.spread(rows.div_ceil(each), |piece| {
        let rows = piece * each..rows.min((piece + 1) * each);
        // SAFETY: upheld by the caller; pieces do not share rows.
        unsafe { compiled_for(isa, work, rows, blocks.get()) };
        if work.writes_past() {
            line::finish_writes();
        }
    });
}

/// # Safety
/// As for [`RowWork::carry_out`].
unsafe fn compiled_for<W: RowWork>(isa: Isa, work: &W, rows: Range<usize>, blocks: &[*mut u8]) {
    /// # Safety
    /// As for [`RowWork::carry_out`], on a processor that has the instructions.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c")]
    unsafe fn avx2<W: RowWork>(work: &W, rows: Range<usize>, blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe { work.carry_out(rows, blocks) }
    }

    /// # Safety
    /// As for [`RowWork::carry_out`], on a processor that has the instructions.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,fma,f16c,avx512f,avx512bw,avx512dq,avx512vl")]
    unsafe fn avx512<W: RowWork>(work: &W, rows: Range<usize>, blocks: &[*mut u8]) {
        // SAFETY: upheld by the caller.
        unsafe { work.carry_out(rows, blocks) }
    }

    // SAFETY: upheld by the caller; a set that is active is one that the processor has.
    unsafe {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => avx512(work, rows, blocks),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => avx2(work, rows, blocks),
            _ => work.carry_out(rows, blocks),
        }
    }
}
