//! What arithmetic does to elements, in each type that they are computed in.

use crate::call::recipe::Computation;
use crate::dispatch::attribute::Scalar;
use crate::dtype::DType;
use crate::operators::basic::check::not_computed;
use crate::operators::basic::number::Class;
use crate::operators::basic::pointwise::{Combine, Map, combine, map};
use crate::tensor::TensorSpec;

/// A scalar as what it is computed with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Factor {
    /// As float64, once rounded to float32 and once not.
    pub single: f64,
    double: f64,
    whole: i64,
}

impl Factor {
    pub fn new(scalar: &Scalar) -> Factor {
        let double = scalar.to_f64().unwrap_or(0.0);
        Factor {
            single: f64::from(double as f32),
            double,
            whole: scalar.to_i64().unwrap_or(double as i64),
        }
    }

    pub fn is_one(self) -> bool {
        self.double == 1.0
    }

    pub fn negated(self) -> Factor {
        Factor {
            single: -self.single,
            double: -self.double,
            whole: self.whole.wrapping_neg(),
        }
    }

    pub fn times(self, other: Factor) -> Factor {
        Factor {
            single: self.single * other.single,
            double: self.double * other.double,
            whole: self.whole.wrapping_mul(other.whole),
        }
    }
}

/// Declares a function of two elements for each type that elements are computed in.
macro_rules! two {
    ($name:ident, $($type:ty: $function:expr),* $(,)?) => {
        #[derive(Clone, Copy, Debug)]
        pub(super) struct $name;

        $(impl Combine<$type> for $name {
            #[inline(always)]
            fn combine(self, a: $type, b: $type) -> $type {
                ($function)(a, b)
            }
        })*
    };
}

two!(Plus, f32: |a, b| a + b, f64: |a, b| a + b, i64: i64::wrapping_add);
two!(Minus, f32: |a, b| a - b, f64: |a, b| a - b, i64: i64::wrapping_sub);
two!(Times, f32: |a, b| a * b, f64: |a, b| a * b, i64: i64::wrapping_mul);
two!(Over, f32: |a, b| a / b, f64: |a, b| a / b);

/// `a + alpha * b`. In float32 the product and the sum are computed in float64 and rounded once, the same bits in every
/// instruction set.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlusScaled(pub Factor);

impl Combine<f32> for PlusScaled {
    #[inline(always)]
    fn combine(self, a: f32, b: f32) -> f32 {
        (f64::from(a) + self.0.single * f64::from(b)) as f32
    }
}

impl Combine<f64> for PlusScaled {
    #[inline(always)]
    fn combine(self, a: f64, b: f64) -> f64 {
        a + self.0.double * b
    }
}

impl Combine<i64> for PlusScaled {
    #[inline(always)]
    fn combine(self, a: i64, b: i64) -> i64 {
        a.wrapping_add(self.0.whole.wrapping_mul(b))
    }
}

/// A sum with a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlusNumber(pub Factor);

impl Map<f32> for PlusNumber {
    #[inline(always)]
    fn map(self, x: f32) -> f32 {
        x + self.0.single as f32
    }
}

impl Map<f64> for PlusNumber {
    #[inline(always)]
    fn map(self, x: f64) -> f64 {
        x + self.0.double
    }
}

impl Map<i64> for PlusNumber {
    #[inline(always)]
    fn map(self, x: i64) -> i64 {
        x.wrapping_add(self.0.whole)
    }
}

/// A sum with a number that float32 does not hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlusProduct(pub f64);

impl Map<f32> for PlusProduct {
    #[inline(always)]
    fn map(self, x: f32) -> f32 {
        (f64::from(x) + self.0) as f32
    }
}

/// A product with a number.
#[derive(Clone, Copy, Debug)]
pub(super) struct TimesNumber(pub Factor);

impl Map<f32> for TimesNumber {
    #[inline(always)]
    fn map(self, x: f32) -> f32 {
        x * self.0.single as f32
    }
}

impl Map<f64> for TimesNumber {
    #[inline(always)]
    fn map(self, x: f64) -> f64 {
        x * self.0.double
    }
}

impl Map<i64> for TimesNumber {
    #[inline(always)]
    fn map(self, x: i64) -> i64 {
        x.wrapping_mul(self.0.whole)
    }
}

/// What computes a function of two tensors in this type.
pub(super) fn of_two<F: Combine<f32> + Combine<f64> + Combine<i64>>(
    name: &'static str,
    function: F,
    computed: DType,
    inputs: [&TensorSpec; 2],
    out: &TensorSpec,
) -> Computation {
    match Class::of(computed) {
        Some(Class::Float) => combine::<f32>(function, inputs, out),
        Some(Class::Double) => combine::<f64>(function, inputs, out),
        Some(Class::Integer) => combine::<i64>(function, inputs, out),
        None => not_computed(name, computed),
    }
}

/// What computes a function of one tensor in this type.
pub(super) fn of_one<F: Map<f32> + Map<f64> + Map<i64>>(
    name: &'static str,
    function: F,
    computed: DType,
    input: &TensorSpec,
    out: &TensorSpec,
) -> Computation {
    match Class::of(computed) {
        Some(Class::Float) => map::<f32>(function, input, out),
        Some(Class::Double) => map::<f64>(function, input, out),
        Some(Class::Integer) => map::<i64>(function, input, out),
        None => not_computed(name, computed),
    }
}
