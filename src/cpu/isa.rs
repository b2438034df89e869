//! Which instructions to use: found out once, and to be overruled for tests.

use std::sync::OnceLock;

use half::{bf16, f16};

use crate::cpu::choice::{self, Line, MAX_STEP, NONE};
use crate::cpu::int4::{self, PackFn};
use crate::cpu::line::LineFn;
use crate::cpu::problem::Problem;
use crate::cpu::transpose;
use crate::dtype::DType;

#[cfg(target_arch = "aarch64")]
use crate::cpu::aarch64::neon::Neon;
#[cfg(target_arch = "x86_64")]
use crate::cpu::x86::{amx, avx2::Avx2, avx512::Avx512};

/// An instruction set that the kernels are compiled for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Isa {
    /// The scalar reference, for any processor.
    Scalar,
    /// AVX2, FMA and F16C.
    Avx2,
    /// AVX-512 F, BW, DQ and VL.
    Avx512,
    /// The 128-bit vectors that every aarch64 processor has.
    Neon,
}

impl Isa {
    /// All of them, the best last.
    pub const ALL: [Isa; 4] = [Isa::Scalar, Isa::Avx2, Isa::Avx512, Isa::Neon];

    /// The name that `ACLNN_CPU_ISA` takes.
    pub fn name(self) -> &'static str {
        match self {
            Isa::Scalar => "scalar",
            Isa::Avx2 => "avx2",
            Isa::Avx512 => "avx512",
            Isa::Neon => "neon",
        }
    }

    /// Whether this processor has the instructions.
    pub fn is_available(self) -> bool {
        match self {
            Isa::Scalar => true,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => {
                is_x86_feature_detected!("avx2")
                    && is_x86_feature_detected!("fma")
                    && is_x86_feature_detected!("f16c")
            }
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => {
                Isa::Avx2.is_available()
                    && is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512bw")
                    && is_x86_feature_detected!("avx512dq")
                    && is_x86_feature_detected!("avx512vl")
            }
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => true,
            _ => false,
        }
    }

    /// The set that new kernels use: the best that the processor has, or the one that the environment
    /// variable `ACLNN_CPU_ISA` names. It is read once; a name that is not known, or of a set that
    /// the processor lacks, is warned of and changes nothing.
    pub fn active() -> Isa {
        Choice::active().isa
    }

    /// Whether products of int8 are multiplied by AMX, which comes with AVX-512: where there is AMX, unless
    /// `ACLNN_CPU_ISA` names a set.
    #[cfg(target_arch = "x86_64")]
    pub fn has_tiles() -> bool {
        Choice::active().has_tiles
    }

    /// The line for a problem in this set, or `None` where the scalar reference has to do.
    pub(super) fn line(self, problem: &Problem, each: bool) -> Option<Line> {
        if !self.is_available() {
            return None;
        }
        match self {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => Line::new::<Avx2>(problem, each),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => Line::new::<Avx512>(problem, each),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => Line::new::<Neon>(problem, each),
            _ => None,
        }
    }

    /// How scales or zero points of a data type become binary32.
    pub(super) fn widening(self, dtype: DType) -> Widening {
        let line = match self {
            _ if !self.is_available() => None,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => choice::widen::<Avx2>(dtype),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => choice::widen::<Avx512>(dtype),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => choice::widen::<Neon>(dtype),
            _ => None,
        };
        Widening { dtype, line }
    }

    /// The loop that takes this type to binary32, if there is one.
    pub(super) fn widen(self, dtype: DType) -> Option<LineFn> {
        self.widening(dtype).line
    }

    /// The loop that takes binary32 to this type, if there is one.
    pub(super) fn narrow(self, dtype: DType) -> Option<LineFn> {
        match self {
            _ if !self.is_available() => None,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => choice::narrow::<Avx2>(dtype),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => choice::narrow::<Avx512>(dtype),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => choice::narrow::<Neon>(dtype),
            _ => None,
        }
    }

    /// The loop that widens this type and multiplies each with a scale, if there is one.
    pub(super) fn products(self, dtype: DType) -> Option<LineFn> {
        match self {
            _ if !self.is_available() => None,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => choice::products::<Avx2>(dtype),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => choice::products::<Avx512>(dtype),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => choice::products::<Neon>(dtype),
            _ => None,
        }
    }

    /// The loop that takes bytes to this type by a scale, and an offset before it, for each, if there is one.
    pub(super) fn widen_scaled(self, y: DType, has_offsets: bool) -> Option<LineFn> {
        match self {
            _ if !self.is_available() => None,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => choice::scaled_bytes::<Avx2>(y, has_offsets),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => choice::scaled_bytes::<Avx512>(y, has_offsets),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => choice::scaled_bytes::<Neon>(y, has_offsets),
            _ => None,
        }
    }

    /// The loops that divide their scale by each x, and that find what is lost by rounding, or `None`
    /// where the scalar reference has to do.
    pub(super) fn reciprocals(self) -> Option<[LineFn; 2]> {
        match self {
            _ if !self.is_available() => None,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => Some([choice::reciprocals::<Avx2>(), choice::rests::<Avx2>()]),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 => Some([choice::reciprocals::<Avx512>(), choice::rests::<Avx512>()]),
            #[cfg(target_arch = "aarch64")]
            Isa::Neon => Some([choice::reciprocals::<Neon>(), choice::rests::<Neon>()]),
            _ => None,
        }
    }

    /// The function that packs columns of int4.
    pub(super) fn pack(self) -> PackFn {
        match self {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 | Isa::Avx512 => crate::cpu::x86::transpose::pack,
            _ => int4::pack,
        }
    }

    /// The copy that turns columns into rows, for elements of `bytes` bytes.
    pub(crate) fn transpose(self, bytes: usize) -> transpose::TransposeFn {
        match (self, bytes) {
            #[cfg(target_arch = "x86_64")]
            (Isa::Avx2 | Isa::Avx512, 4) => crate::cpu::x86::transpose::words,
            #[cfg(target_arch = "x86_64")]
            (Isa::Avx2 | Isa::Avx512, 2) => crate::cpu::x86::transpose::halves,
            #[cfg(target_arch = "x86_64")]
            (Isa::Avx2 | Isa::Avx512, 1) => crate::cpu::x86::transpose::bytes,
            #[cfg(target_arch = "aarch64")]
            (Isa::Neon, 1) => crate::cpu::aarch64::transpose::bytes,
            (_, 8) => transpose::portable::<u64>,
            (_, 4) => transpose::portable::<u32>,
            (_, 2) => transpose::portable::<u16>,
            _ => transpose::portable::<u8>,
        }
    }
}

/// What the kernels use.
#[derive(Clone, Copy)]
struct Choice {
    isa: Isa,
    /// AMX too.
    has_tiles: bool,
}

/// The name that `ACLNN_CPU_ISA` takes for AVX-512 with AMX.
const TILES: &str = "amx";

impl Choice {
    fn active() -> Choice {
        static ACTIVE: OnceLock<Choice> = OnceLock::new();
        if let Some(&active) = ACTIVE.get() {
            return active;
        }
        let wanted = std::env::var_os("ACLNN_CPU_ISA").unwrap_or_default();
        let wanted = wanted.to_string_lossy().into_owned();
        let (active, refused) = Choice::named(&wanted);
        // Told after the choice is kept: who listens may call this crate.
        if ACTIVE.set(active).is_ok()
            && let Some(reason) = refused
        {
            crate::log::tell!(
                warn,
                target: "aclnn::quantize",
                "ACLNN_CPU_ISA={wanted:?} {reason}: the CPU kernels use {}. It takes scalar, avx2, avx512, amx or neon; unset or empty, the best that the processor has",
                active.name()
            );
        }
        active
    }

    fn name(self) -> &'static str {
        if self.has_tiles {
            TILES
        } else {
            self.isa.name()
        }
    }

    /// The best that this processor has.
    fn best() -> Choice {
        let mut available = Isa::ALL.into_iter().filter(|isa| isa.is_available());
        Choice {
            isa: available.next_back().unwrap_or(Isa::Scalar),
            has_tiles: has_tiles(),
        }
    }

    /// The set of this name, or the best with the reason why not that one. An empty name asks for the best.
    fn named(name: &str) -> (Choice, Option<&'static str>) {
        const NOT_TO_BE_HAD: Option<&str> = Some("is not to be had on this processor");
        let best = Choice::best();
        if name == TILES {
            let refused = if best.has_tiles { None } else { NOT_TO_BE_HAD };
            return (best, refused);
        }
        match Isa::ALL.into_iter().find(|isa| isa.name() == name) {
            Some(isa) if isa.is_available() => {
                let has_tiles = false;
                (Choice { isa, has_tiles }, None)
            }
            Some(_) => (best, NOT_TO_BE_HAD),
            None if name.is_empty() => (best, None),
            None => (best, Some("is no instruction set")),
        }
    }
}

/// Whether the processor has AMX, and this process may use it.
fn has_tiles() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        Isa::Avx512.is_available() && amx::is_available()
    }
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Reads scales or zero points as binary32: exactly, but for int32 beyond 2^24, which goes to the
/// nearest binary32, ties to even.
#[derive(Clone, Copy, Debug)]
pub(super) struct Widening {
    dtype: DType,
    line: Option<LineFn>,
}

impl Widening {
    /// The value of element `index`.
    ///
    /// # Safety
    /// `block` is aligned for the data type and valid for reads of the element.
    #[inline(always)]
    pub unsafe fn one(&self, block: *const u8, index: usize) -> f32 {
        // SAFETY: upheld by the caller; the type is the one that the data type names.
        unsafe {
            match self.dtype {
                DType::Float32 => *block.cast::<f32>().add(index),
                DType::Float16 => (*block.cast::<f16>().add(index)).to_f32_const(),
                DType::BFloat16 => (*block.cast::<bf16>().add(index)).to_f32_const(),
                DType::Int8 => f32::from(*block.cast::<i8>().add(index)),
                DType::UInt8 => f32::from(*block.cast::<u8>().add(index)),
                DType::Int32 => *block.cast::<i32>().add(index) as f32,
                // Validation lets no other type through.
                _ => 0.0,
            }
        }
    }

    /// The values of elements `start + i * stride`.
    ///
    /// # Safety
    /// As for [`Widening::one`], for all of them; `values` has room for `length`.
    pub unsafe fn many(
        &self,
        block: *const u8,
        start: usize,
        stride: usize,
        values: *mut f32,
        length: usize,
    ) {
        // SAFETY: upheld by the caller; a loop that widens only has to find some scale and zero point.
        unsafe {
            match (self.line, self.dtype.bits()) {
                (Some(line), Some(bits)) if stride == 1 && length >= MAX_STEP => {
                    let from = block.add(start * bits / 8);
                    line(from, &NONE, values.cast(), length);
                }
                _ => {
                    for index in 0..length {
                        *values.add(index) = self.one(block, start + index * stride);
                    }
                }
            }
        }
    }
}
