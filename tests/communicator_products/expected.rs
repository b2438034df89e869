//! Operands of each rank, and what all ranks get, computed plainly.

use aclnn::{DType, Device, Tensor, TensorView, bf16, f16};

use super::declared::{Call, Version};

#[derive(Clone, Debug)]
pub struct Case {
    pub version: Version,
    pub dtype: DType,
    pub batch: Option<usize>,
    pub rows: usize,
    pub inner: usize,
    pub columns: usize,
    pub is_transposed: bool,
    pub has_bias: bool,
    pub has_rest: bool,
    pub has_one_scale: bool,
    pub has_tokens: bool,
    pub has_traffic: bool,
}

/// A number as one of the type.
fn rounded(value: f64, dtype: DType) -> f64 {
    match dtype {
        DType::Float16 => f16::from_f64(value).to_f64(),
        DType::BFloat16 => bf16::from_f64(value).to_f64(),
        _ => f64::from(value as f32),
    }
}

fn single(value: f64) -> f64 {
    rounded(value, DType::Float32)
}

/// Numbers that differ from place to place, from -1 to 1, of few bits.
fn number(seed: usize, place: usize) -> f64 {
    let mixed = (seed * 7919 + place * 104_729 + 12_345) as u64 * 0x9e37_79b9;
    f64::from((mixed >> 20 & 0x7f) as u32) / 64.0 - 1.0
}

fn list(seed: usize, length: usize, number: impl Fn(f64) -> f64) -> Vec<f64> {
    (0..length)
        .map(|place| number(self::number(seed, place)))
        .collect()
}

/// The numbers of one rank.
struct Values {
    x1: Vec<f64>,
    x2: Vec<f64>,
    bias: Vec<f64>,
    rest: Vec<f64>,
    scale: Vec<f64>,
    tokens: Vec<f64>,
    traffic: [Vec<f64>; 2],
}

impl Case {
    pub fn new(version: Version, dtype: DType) -> Case {
        Case {
            version,
            dtype,
            batch: None,
            rows: 5,
            inner: 37,
            columns: 12,
            is_transposed: false,
            has_bias: false,
            has_rest: false,
            has_one_scale: false,
            has_tokens: false,
            has_traffic: false,
        }
    }

    fn is_quantized(&self) -> bool {
        !matches!(
            self.version,
            Version::Float1 | Version::Float2 | Version::Float3
        )
    }

    fn all_rows(&self) -> usize {
        self.batch.unwrap_or(1) * self.rows
    }

    /// Every rank has other numbers, but for the scales of the traffic.
    fn values(&self, seed: usize) -> Values {
        let byte = |x: f64| match self.is_quantized() {
            true => (x * 100.0).round(),
            false => x,
        };
        let (rows, inner, columns) = (self.all_rows(), self.inner, self.columns);
        let elements = rows * columns;
        let scales = if self.has_one_scale { 1 } else { columns };
        // Of binary32, of which the matrix unit keeps the first 19 bits, or of bfloat16.
        let scale = |x: f64| match self.dtype {
            DType::BFloat16 => rounded((x + 2.0) / 900.0, DType::BFloat16),
            _ => single((x + 2.0) / 900.0),
        };
        Values {
            x1: list(seed, rows * inner, byte),
            x2: list(seed + 100, inner * columns, byte),
            bias: list(seed + 200, columns, |x| match self.is_quantized() {
                true => (x * 3000.0).round(),
                false => x,
            }),
            rest: list(seed + 300, elements, |x| rounded(x * 3.3, self.dtype)),
            scale: list(seed + 400, scales, scale),
            tokens: list(seed + 500, rows, |x| single((x + 1.5) / 7.0)),
            traffic: [600, 700]
                .map(|seed| list(seed, columns, |x| rounded((x + 1.1) / 3.0, self.dtype))),
        }
    }

    /// What a rank brings to the sum.
    fn part(&self, seed: usize) -> Vec<f64> {
        let values = self.values(seed);
        let (inner, columns) = (self.inner, self.columns);
        let mut part = Vec::new();
        for place in 0..self.all_rows() * columns {
            let (row, column) = (place / columns, place % columns);
            let product = |k: usize| values.x1[row * inner + k] * values.x2[k * columns + column];
            // All products and sums of them are exact.
            let mut sum: f64 = (0..inner).map(product).sum();
            if self.has_bias {
                sum += values.bias[column];
            }
            let scale = values.scale[if self.has_one_scale { 0 } else { column }];
            let value = match (self.is_quantized(), self.has_tokens, self.dtype) {
                (false, ..) => sum,
                (_, true, _) => single(single(single(sum) * scale) * values.tokens[row]),
                (_, _, DType::BFloat16) => single(single(sum) * scale),
                _ => single(single(sum) * f64::from(cut(scale as f32))),
            };
            let mut value = rounded(value, self.dtype);
            if self.has_rest {
                value = rounded(value + values.rest[place], self.dtype);
            }
            part.push(value);
        }
        part
    }

    pub fn expected(&self, ranks: usize) -> Vec<f64> {
        self.expected_from(0, ranks)
    }

    /// What all ranks get when the first has the numbers of `first`, and so on.
    pub fn expected_from(&self, first: usize, ranks: usize) -> Vec<f64> {
        let parts: Vec<Vec<f64>> = (first..first + ranks).map(|seed| self.part(seed)).collect();
        let traffic = self.values(first).traffic;
        let all = |place: usize| parts.iter().map(|part| part[place]).collect::<Vec<f64>>();
        (0..parts[0].len())
            .map(|place| match self.has_traffic {
                true => self.through_bytes(
                    &all(place),
                    traffic[0][place % self.columns],
                    traffic[1][place % self.columns],
                ),
                false => self.sum(all(place)),
            })
            .collect()
    }

    /// In HCCL's strict order.
    fn sum(&self, mut parts: Vec<f64>) -> f64 {
        while parts.len() > 1 {
            let kept = (parts.len() - 1).ilog2();
            let others = parts.split_off(1 << kept);
            for (part, other) in parts.iter_mut().zip(others) {
                *part = rounded(*part + other, self.dtype);
            }
        }
        parts[0]
    }

    fn through_bytes(&self, parts: &[f64], first: f64, second: f64) -> f64 {
        let half = |x: f64| f16::from_f64(x).to_f64();
        let byte = |x: f64| half(x).round_ties_even().clamp(-128.0, 127.0);
        let quotient = |x: f64| match self.dtype {
            DType::Float16 => x / first,
            _ => single(x / first),
        };
        let sum: f64 = parts.iter().map(|&x| byte(quotient(x))).sum();
        let back = byte(single(sum * single(first / second)));
        rounded(back * second, self.dtype)
    }
}

fn cut(scale: f32) -> f32 {
    f32::from_bits(scale.to_bits() & 0xffff_e000)
}

fn tensor(dtype: DType, values: &[f64], shape: &[usize], device: &Device) -> Tensor {
    macro_rules! made {
        ($type:ty, $make:expr) => {{
            let values: Vec<$type> = values.iter().map(|&x| $make(x)).collect();
            Tensor::from_slice(&values, shape, device)
        }};
    }
    match dtype {
        DType::Float16 => made!(f16, f16::from_f64),
        DType::BFloat16 => made!(bf16, bf16::from_f64),
        DType::Int8 => made!(i8, |x| x as i8),
        DType::Int32 => made!(i32, |x| x as i32),
        DType::Int64 => made!(i64, |x| i64::from((x as f32).to_bits() & 0xffff_e000)
            | 1 << 46),
        _ => made!(f32, |x| x as f32),
    }
    .unwrap()
}

pub fn numbers(tensor: TensorView<'_>) -> Vec<f64> {
    match tensor.dtype() {
        DType::Float16 => tensor
            .to_vec::<f16>()
            .unwrap()
            .into_iter()
            .map(f16::to_f64)
            .collect(),
        _ => tensor
            .to_vec::<bf16>()
            .unwrap()
            .into_iter()
            .map(bf16::to_f64)
            .collect(),
    }
}

/// The tensors of one rank.
pub struct Part {
    case: Case,
    pub x1: Tensor,
    pub x2: Tensor,
    bias: Tensor,
    rest: Tensor,
    scale: Tensor,
    tokens: Tensor,
    traffic: [Tensor; 2],
}

impl Part {
    pub fn new(case: &Case, seed: usize, device: &Device) -> Part {
        let values = case.values(seed);
        let (rows, inner, columns) = (case.all_rows(), case.inner, case.columns);
        let shape = |columns| match case.batch {
            Some(batch) => vec![batch, case.rows, columns],
            None => vec![rows, columns],
        };
        let of = |dtype, values: &[f64], shape: &[usize]| tensor(dtype, values, shape, device);
        let matrix = if case.is_quantized() {
            DType::Int8
        } else {
            case.dtype
        };
        let x2 = match case.is_transposed {
            true => (0..inner * columns)
                .map(|place| values.x2[place % inner * columns + place / inner])
                .collect(),
            false => values.x2,
        };
        let x2_shape = if case.is_transposed {
            [columns, inner]
        } else {
            [inner, columns]
        };
        let scale = match (case.dtype, case.has_tokens) {
            (DType::BFloat16, _) => DType::BFloat16,
            (_, true) => DType::Float32,
            _ => DType::Int64,
        };
        Part {
            x1: of(matrix, &values.x1, &shape(inner)),
            x2: of(matrix, &x2, &x2_shape),
            bias: of(
                if case.is_quantized() {
                    DType::Int32
                } else {
                    case.dtype
                },
                &values.bias,
                &[columns],
            ),
            rest: of(case.dtype, &values.rest, &shape(columns)),
            scale: of(scale, &values.scale, &[values.scale.len()]),
            tokens: of(DType::Float32, &values.tokens, &[rows]),
            traffic: values
                .traffic
                .map(|scales| of(case.dtype, &scales, &[columns])),
            case: case.clone(),
        }
    }

    pub fn shape(&self) -> Vec<usize> {
        self.rest.shape().to_vec()
    }

    pub fn output(&self, device: &Device) -> Tensor {
        Tensor::zeros(self.case.dtype, self.shape(), device).unwrap()
    }

    pub fn call<'a, 't>(&'t self, output: &'a mut Tensor) -> Call<'a, 't> {
        let case = &self.case;
        let x2 = self.x2.view();
        Call {
            x1: self.x1.view(),
            x2: if case.is_transposed {
                x2.transpose(0, 1).unwrap()
            } else {
                x2
            },
            bias: case.has_bias.then(|| self.bias.view()),
            x3: case.has_rest.then(|| self.rest.view()),
            scale: case.is_quantized().then(|| self.scale.view()),
            tokens: case.has_tokens.then(|| self.tokens.view()),
            traffic: case
                .has_traffic
                .then(|| [self.traffic[0].view(), self.traffic[1].view()]),
            output: output.view_mut(),
            group: None,
            reduce_op: c"sum",
            comm_mode: c"ai_cpu",
            comm_turn: 0,
            stream_mode: 1,
        }
    }
}
