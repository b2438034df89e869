//! AMX, the matrix unit of Intel's processors since Sapphire Rapids: whether it may be used.

use std::arch::x86_64::{__cpuid_count, _xgetbv, CpuidResult};
use std::sync::OnceLock;

/// Whether the processor has AMX for int8, and the system lets this process use it. Linux gives the permission, for the
/// registers are large, when it is asked for; other systems are not asked.
pub(in crate::cpu) fn is_available() -> bool {
    static AVAILABLE: OnceLock<bool> = OnceLock::new();
    *AVAILABLE.get_or_init(|| has_instructions() && keeps_registers() && is_permitted())
}

fn has_instructions() -> bool {
    const TILE: u32 = 1 << 24;
    const INT8: u32 = 1 << 25;
    let leaves = told(0).eax;
    leaves >= 7 && told(7).edx & (TILE | INT8) == TILE | INT8
}

/// What the processor tells of itself.
#[allow(
    unused_unsafe,
    reason = "what is called is unsafe in older versions of Rust"
)]
fn told(leaf: u32) -> CpuidResult {
    // SAFETY: every x86-64 processor has the instruction, which takes any number.
    unsafe { __cpuid_count(leaf, 0) }
}

/// Whether the system saves configuration and tiles when it changes between threads.
fn keeps_registers() -> bool {
    const OSXSAVE: u32 = 1 << 27;
    const CONFIGURATION: u64 = 1 << 17;
    const TILES: u64 = 1 << 18;

    /// # Safety
    /// The system has switched the instruction on (OSXSAVE).
    #[target_feature(enable = "xsave")]
    unsafe fn kept() -> u64 {
        // SAFETY: upheld by the caller; register 0 always is.
        unsafe { _xgetbv(0) }
    }

    // SAFETY: asked for before.
    let kept = || unsafe { kept() };
    told(1).ecx & OSXSAVE != 0 && kept() & (CONFIGURATION | TILES) == CONFIGURATION | TILES
}

fn is_permitted() -> bool {
    #[cfg(target_os = "linux")]
    {
        const ARCH_REQ_XCOMP_PERM: libc::c_long = 0x1023;
        const XFEATURE_XTILEDATA: libc::c_long = 18;
        // SAFETY: the call takes two numbers. The permission is the process's own, and threads have it too.
        unsafe {
            libc::syscall(
                libc::SYS_arch_prctl,
                ARCH_REQ_XCOMP_PERM,
                XFEATURE_XTILEDATA,
            ) == 0
        }
    }
    #[cfg(not(target_os = "linux"))]
    false
}
