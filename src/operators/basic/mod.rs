//! The operators that models are made of beside quantization: arithmetic, functions, casts.
//!
//! All of them take tensors with any strides, of up to eight dimensions, also without elements, and follow the same rules
//! ([`promotion`]). An operator on single elements is a function of numbers ([`pointwise`]) and a few lines that say what
//! CANN takes; how elements are read and written ([`number`]) and in which order ([`lines`]) is the same for each.

mod along;
mod arange;
mod arithmetic;
mod bits;
mod cast;
mod cat;
pub(super) mod check;
mod dequant_swiglu;
mod fill;
mod formulas;
mod functions;
pub(super) mod lines;
pub(super) mod math;
mod matmul;
mod movement;
mod norm;
mod norm_kernel;
mod norm_quant;
pub(super) mod number;
pub(super) mod pointwise;
mod promotion;
mod reduce;
mod reduce_kernel;
mod softmax;
mod swi_glu;
mod table;
mod top_k;
mod turned;

pub use along::{ArgMax, Cumsum};
pub use arange::Arange;
pub use arithmetic::{Add, Adds, Div, Mul, Muls, Sub};
pub use cast::Cast;
pub use cat::Cat;
pub use dequant_swiglu::{DequantSwigluQuantV2, DequantSwigluQuantV2Outputs, SwigluMode};
pub use fill::{InplaceCopy, InplaceFillScalar, InplaceMaskedFillScalar, InplaceZero};
pub use functions::{
    Cos, Exp, Gelu, GeluApproximation, GeluV2, Neg, Rsqrt, Sigmoid, Silu, Sin, Tanh,
};
pub use matmul::{Addmm, BatchMatMul, CubeMathType, Matmul, MatmulWeightNz};
pub use movement::{Permute, Repeat, Slice};
pub use norm::{
    AddRmsNorm, AddRmsNormOutputs, LayerNorm, LayerNormOutputs, RmsNorm, RmsNormOutputs,
};
pub use norm_quant::{AddRmsNormQuantV2, AddRmsNormQuantV2Outputs};
pub use reduce::{Mean, ReduceSum};
pub use softmax::Softmax;
pub use swi_glu::SwiGlu;
pub use table::{Embedding, Gather, IndexSelect};
pub use top_k::{Topk, TopkOutputs};
