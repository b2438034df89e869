// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
//! Calls of phase one, by the types of its parameters: `p` is a pointer, `l` `int64_t`, `i` `int32_t`, `c` `int8_t`, `u` `uint64_t`,
//! `v` `uint32_t`, `f` `float`, `d` `double`, `b` `bool`.

use std::ffi::c_void;
use std::mem::transmute;

use aclnn::aclnn_sys::UntypedFunction;
use aclnn::operators::PhaseOne;

type P = *const c_void;

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ffllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(f32, f32, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn fpllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(f32, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn lllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn llp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn p(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pbbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pbblppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, bool, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pblbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdbllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, bool, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pddppu(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, f64, P, P, u64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdduu(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, f64, u64, u64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdllip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, i64, i64, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdpllldpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, P, i64, i64, i64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pdpplip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f64, P, P, i64, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pffbllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, f32, bool, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pfff(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, f32, f32, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pfffp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, f32, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pffll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, f32, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pffppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, f32, P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pfllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pflppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pii(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i32, i32, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pipplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i32, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plbip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, bool, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plbllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, bool, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plbpplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, bool, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plddbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, f64, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pldll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, f64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pllppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, i64, P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plplllddpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, i64, i64, i64, f64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpllldpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, i64, i64, i64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plplllpppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, i64, i64, i64, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpplb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, i64, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpplbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn plpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbdddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, f64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbdp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbplldpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, P, i64, i64, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdd(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, f64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppddbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdplllldpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, P, i64, i64, i64, i64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdpllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, P, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppdpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppffp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f32, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppflp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f32, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppi(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i32, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplbldddlllpldpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, bool, i64, f64, f64, f64, i64, i64, i64, P, i64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplblppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, bool, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplddbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, f64, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppldddblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, f64, f64, f64, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppldddbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, f64, f64, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppldp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplldppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplldpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllffpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, f32, f32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllflbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, f32, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplllllbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, i64, i64, i64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllllllbddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, i64, i64, i64, i64, bool, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pplppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbdddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, f64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbdp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppblbpblpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, i64, bool, P, bool, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbpiip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, P, i32, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbpip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbplldpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, P, i64, i64, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppddlpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, f64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppddpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdlp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdlplbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, i64, P, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppdpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppfbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f32, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppffllpc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f32, f32, i64, i64, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppfllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f32, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppfppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, f32, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppiip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i32, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplbpfppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, bool, P, f32, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppldbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, f64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppldddbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, f64, f64, f64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppldppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllbf(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, bool, f32, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplldlpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, f64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplldpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllflbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, f32, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllldpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, i64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplllldppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, i64, i64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplllplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, i64, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppllpppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, i64, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplpbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplpc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplpdbdppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, f64, bool, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplpldbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, i64, f64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplpplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppplppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbbl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, bool, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbblcp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, bool, i64, i8, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbbll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, bool, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbldbbbppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, i64, f64, bool, bool, bool, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbldbbbpppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, i64, f64, bool, bool, bool, P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbpllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbpplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, P, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppbppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, bool, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppdblpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, bool, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppddlpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, f64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppdlplbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, i64, P, i64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppdlpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppdppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppdpppi(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f64, P, P, P, i32, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppfc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f32, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppffffbbb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f32, f32, f32, f32, bool, bool, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppiffffip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i32, f32, f32, f32, f32, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppiiifp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i32, i32, i32, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppiilpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i32, i32, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplbf(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, bool, f32, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplcppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i8, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppldbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, f64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplddbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, f64, f64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppllbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplld(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, f64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppllddbpppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, f64, f64, bool, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllbddbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, bool, f64, f64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllllblplpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, i64, i64, bool, i64, P, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllllblppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, i64, i64, bool, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppllllllbddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, i64, i64, i64, bool, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllllllllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppplppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbbbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbbl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbblcp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, i64, i8, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbblpppldpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, i64, P, P, P, i64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppcp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i8, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdbllbbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, bool, i64, i64, bool, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppddpppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, f64, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdppllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, P, P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppdppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppffpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f32, f32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppfpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppfppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, f32, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppidpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i32, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppiipppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i32, i32, P, P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppilpppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i32, i64, P, P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplblpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, bool, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppldllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, f64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppllllllllllppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplllllllllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppllllllllppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplllllllppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppllllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppllllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppbplpc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, bool, P, i64, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppdddddlbd(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f64, f64, f64, f64, f64, i64, bool, f64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppdppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f64, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppdppllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f64, P, P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppdppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppdpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppdpppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f64, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppfffffbb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, f32, f32, f32, f32, f32, bool, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppipp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppldllplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, f64, i64, i64, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppldplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, f64, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplllpllllllllppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplllpllllllllpppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplpdbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, P, f64, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplpllllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, P, i64, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppplpplllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, i64, P, P, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbbllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, bool, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbdpippp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, f64, P, i32, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbdpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbpipcppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, P, i32, P, i8, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbplplldddpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, P, i64, P, i64, i64, f64, f64, f64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppcip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i8, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppdlplllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, f64, i64, P, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppdpplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, f64, P, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppdpplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, f64, P, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppffbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, f32, f32, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppfpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, f32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppiip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i32, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppldbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, f64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplllpllllllllplllppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplplllbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, P, i64, i64, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplppbbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, P, P, bool, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppplppplfpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, i64, P, P, P, i64, f32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppbbffp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, bool, bool, f32, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppbplipp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, bool, P, i64, i32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppc(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i8, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppdddddbb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, f64, f64, f64, f64, f64, bool, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppddlllpllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppdlllplpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, f64, i64, i64, i64, P, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppdlplllllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, f64, i64, P, i64, i64, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppfffip(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, f32, f32, f32, i32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppldbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, f64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppllbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplldllllbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, f64, i64, i64, i64, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppllllbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, i64, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppllllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplllpllllllllplllppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppllppllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, i64, P, P, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplppbbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, P, P, bool, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppplppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, i64, P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppbblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, bool, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppbblpbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, bool, bool, i64, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppddddddpl(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, f64, f64, f64, f64, f64, f64, P, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppdlppllllbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, f64, i64, P, P, i64, i64, i64, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppplflbblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, f32, i64, bool, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppllbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppllllldlp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, f64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppplllllldpllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, f64, P, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppllllllllllllllllppbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppllllllllllllllppbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppplllllllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppplpppllll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, i64, P, P, P, i64, i64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppbb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, bool, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppdbbppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, bool, bool, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppdbbpppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, bool, bool, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppddlllplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppddlllpllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppddlllpllppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppdlppllllbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, i64, P, P, i64, i64, i64, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppdppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppfp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, f32, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppplddp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, f64, f64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppplllllbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppllllllbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppllllplppbblbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, i64, P, P, bool, bool, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppllllpplppbblbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, P, i64, P, P, bool, bool, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppbbblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, bool, bool, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppblbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, bool, i64, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppddlllplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppdlllplppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, f64, i64, i64, i64, P, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppdpbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, f64, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplbbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, bool, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppldplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, f64, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplldlllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, f64, i64, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplllllbbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, bool, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppllllllbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplllllllplppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, P, i64, P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplllllllpplppbbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, P, P, i64, P, P, bool, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppllpplllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, i64, P, P, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppplpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppbb(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, bool, bool, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppddlllplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppdlplllbppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, f64, i64, P, i64, i64, i64, bool, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppdpbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, f64, P, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppdplllbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, f64, P, i64, i64, i64, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppdpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppfppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, f32, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplbbbbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, bool, bool, bool, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppldllplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppldllpllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplflbblp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, f32, i64, bool, bool, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplflbblpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, f32, i64, bool, bool, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplldllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, f64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplllllll(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplllllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppllllplppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppllllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppllllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppplllplllllllllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppddlllpllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppdplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, f64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppplldllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, f64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppplllplllllllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppbldbbbppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, bool, i64, f64, bool, bool, bool, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppddlllplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppldplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppplldlllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, f64, i64, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppllllplppbblbppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, i64, P, P, bool, bool, i64, bool, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppddlllplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppddlllplllppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppddlllpllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppddlllpllppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppdpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppfpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f32, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppplbp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppldplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppplllplllllllllpfppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, f32, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppplp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppbpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, bool, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppddlllplllppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppplllldbppppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, f64, bool, P, P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppddlllplllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppldllplllllbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, i64, i64, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppddlllpllllpllpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, i64, P, i64, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppdlllllpplbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, i64, i64, i64, i64, i64, P, P, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppplldlllllpplbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, f64, i64, i64, i64, i64, i64, P, P, i64, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppplllplllllllllplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppddlllplllpppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppddppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppddpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppdlllllpppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, i64, i64, i64, i64, i64, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppplllplllllllllplllp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, i64, i64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppppddlllplllpppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, i64, i64, i64, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppplllplllllllllpflllppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, P, i64, i64, i64, i64, i64, i64, i64, i64, i64, P, f32, i64, i64, i64, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppppddpllllllddppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, P, i64, i64, i64, i64, i64, i64, f64, f64, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppppllllpppppppppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, i64, P, P, P, P, P, P, P, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppppppppldllplllllbllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, i64, i64, i64, bool, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppppppppllldllbbbllblbppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, f64, i64, i64, bool, bool, bool, i64, i64, bool, i64, bool, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.get(41), a.get(42), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppppppppppppppppppppppllldllbbbllblpppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, i64, i64, f64, i64, i64, bool, bool, bool, i64, i64, bool, i64, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppppppppddlllppllllllppppppp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, f64, f64, i64, i64, i64, P, P, i64, i64, i64, i64, i64, i64, P, P, P, P, P, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.get(41), a.get(42), a.get(43), a.get(44), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppppppppppldllplllllbllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, i64, i64, i64, bool, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.get(41), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppppppppppppldllplllllblllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, i64, i64, i64, bool, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.get(41), a.get(42), a.get(43), a.get(44), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pppppppppppppppppppppppppppppppldllplllllbllllpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, i64, f64, i64, i64, P, i64, i64, i64, i64, i64, bool, i64, i64, i64, i64, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.get(14), a.get(15), a.get(16), a.get(17), a.get(18), a.get(19), a.get(20), a.get(21), a.get(22), a.get(23), a.get(24), a.get(25), a.get(26), a.get(27), a.get(28), a.get(29), a.get(30), a.get(31), a.get(32), a.get(33), a.get(34), a.get(35), a.get(36), a.get(37), a.get(38), a.get(39), a.get(40), a.get(41), a.get(42), a.get(43), a.get(44), a.get(45), a.get(46), a.get(47), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppppvvvvvbfbpp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, P, P, u32, u32, u32, u32, u32, bool, f32, bool, P, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8), a.get(9), a.get(10), a.get(11), a.get(12), a.get(13), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn ppuubp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, P, u64, u64, bool, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.workspace_size(), a.executor())
    }
}

/// # Safety
/// The function has these parameters, and the arguments are of their kinds.
pub(crate) unsafe fn pulp(function: UntypedFunction, a: &mut PhaseOne<'_>) -> i32 {
    type F = unsafe extern "C" fn(P, u64, i64, P, *mut u64, *mut *mut c_void) -> i32;
    // SAFETY: the caller's promise.
    unsafe {
        let function = transmute::<UntypedFunction, F>(function);
        function(a.get(0), a.get(1), a.get(2), a.get(3), a.workspace_size(), a.executor())
    }
}
