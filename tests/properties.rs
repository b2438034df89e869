//! What must hold for any call: forms of it that mean the same give the same bytes.

use aclnn::{
    AsTensorView, DType, Device, ProductFamily, QuantDType, Quantize, RoundMode, Soc, Tensor,
    TensorView, bf16, f16, npu_quantize,
};
use proptest::prelude::*;

/// A call that Ascend 950, which takes everything, accepts.
#[derive(Clone, Debug)]
struct Call {
    shape: Vec<usize>,
    /// Bits of the values of x: any number, NaN and infinities among them.
    x: Vec<u32>,
    x_dtype: DType,
    scales: Vec<u32>,
    zero_points: Option<Vec<i8>>,
    axis: usize,
    div_mode: bool,
    dtype: QuantDType,
    round_mode: RoundMode,
}

fn device() -> Device {
    Device::cpu_as(Soc::of_family(ProductFamily::Ascend950))
}

/// Values as they occur, and now and then anything at all.
fn bits() -> impl Strategy<Value = u32> {
    prop_oneof![
        8 => (-300f32..300.0).prop_map(f32::to_bits),
        1 => (-40i32..40).prop_map(|half| (half as f32 / 2.0).to_bits()),
        1 => any::<u32>(),
    ]
}

fn call() -> impl Strategy<Value = Call> {
    let shape = prop::collection::vec(1usize..6, 1..5);
    let dtype = any::<bool>().prop_flat_map(|div_mode| {
        let names = if div_mode {
            vec![
                QuantDType::QInt8,
                QuantDType::QUInt8,
                QuantDType::QInt32,
                QuantDType::Float8E4M3FN,
            ]
        } else {
            vec![
                QuantDType::QInt8,
                QuantDType::QUInt4x2,
                QuantDType::Int4,
                QuantDType::Float8E5M2,
                QuantDType::HiFloat8,
            ]
        };
        (Just(div_mode), prop::sample::select(names))
    });
    let x_dtype = prop::sample::select(vec![DType::Float32, DType::Float16, DType::BFloat16]);
    let round_mode = prop::sample::select(vec![
        RoundMode::Round,
        RoundMode::Floor,
        RoundMode::Ceil,
        RoundMode::Trunc,
    ]);
    (shape, dtype, x_dtype, round_mode, any::<(bool, bool, u8)>()).prop_flat_map(
        |(
            mut shape,
            (div_mode, dtype),
            x_dtype,
            round_mode,
            (per_tensor, with_zero_points, axis),
        )| {
            if let (QuantDType::QUInt4x2 | QuantDType::Int4, Some(last)) = (dtype, shape.last_mut())
            {
                *last *= 8;
            }
            let rank = shape.len();
            let axis = if div_mode {
                usize::from(axis) % rank
            } else {
                rank - 1 - usize::from(axis) % rank.min(2)
            };
            let elements: usize = shape.iter().product();
            let channels = if per_tensor { 1 } else { shape[axis] };
            let integers = matches!(
                dtype,
                QuantDType::QInt8 | QuantDType::QUInt4x2 | QuantDType::Int4
            );
            let round_mode = if div_mode || !integers {
                RoundMode::Round
            } else {
                round_mode
            };
            (
                prop::collection::vec(bits(), elements),
                prop::collection::vec(bits(), channels),
                prop::collection::vec(any::<i8>(), channels),
            )
                .prop_map(move |(x, scales, zero_points)| Call {
                    shape: shape.clone(),
                    x,
                    x_dtype,
                    scales,
                    zero_points: with_zero_points.then_some(zero_points),
                    axis,
                    div_mode,
                    dtype,
                    round_mode,
                })
        },
    )
}

fn floats(bits: &[u32], dtype: DType, shape: &[usize]) -> Tensor {
    let values = bits.iter().map(|&bits| f32::from_bits(bits));
    let made = match dtype {
        DType::Float16 => Tensor::from_vec(values.map(f16::from_f32).collect(), shape, &device()),
        DType::BFloat16 => Tensor::from_vec(values.map(bf16::from_f32).collect(), shape, &device()),
        _ => Tensor::from_vec(values.collect::<Vec<f32>>(), shape, &device()),
    };
    made.unwrap()
}

impl Call {
    fn builder(&self) -> Quantize {
        let call = if self.div_mode {
            Quantize::divide(self.dtype)
        } else {
            Quantize::multiply(self.dtype)
        };
        call.axis(self.axis as i64).round_mode(self.round_mode)
    }

    fn x(&self) -> Tensor {
        floats(&self.x, self.x_dtype, &self.shape)
    }

    fn scales(&self) -> Tensor {
        floats(&self.scales, self.x_dtype, &[self.scales.len()])
    }

    fn zero_points(&self) -> Option<Tensor> {
        let values = self.zero_points.as_ref()?;
        if self.div_mode {
            // bfloat16 scales take no other zero points than bfloat16.
            if self.x_dtype != DType::BFloat16 {
                return Some(Tensor::from_slice(values, [values.len()], &device()).unwrap());
            }
        }
        let bits: Vec<u32> = values
            .iter()
            .map(|&value| f32::from(value).to_bits())
            .collect();
        Some(floats(&bits, self.x_dtype, &[values.len()]))
    }

    /// The result of the plainest form.
    fn run(&self) -> Tensor {
        let zero_points = self.zero_points();
        let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
        self.builder()
            .run(&self.x(), &self.scales(), zero_points)
            .unwrap()
    }
}

/// A copy of a tensor with gaps around every element and dimensions in another order in memory.
fn scattered(tensor: &Tensor, step: usize) -> (Vec<u8>, Vec<usize>) {
    let shape = tensor.shape();
    let mut strides = vec![0; shape.len()];
    let mut reach = step;
    // The first dimension varies fastest.
    for (dim, &size) in shape.iter().enumerate() {
        strides[dim] = reach;
        reach *= size;
    }
    let bytes = tensor.to_bytes().unwrap();
    let size = bytes.len() / tensor.layout().elements();
    let mut storage = vec![0x77; reach * size];
    for (element, value) in bytes.chunks(size).enumerate() {
        let (mut left, mut position) = (element, 0);
        for (&size, &stride) in shape.iter().zip(&strides).rev() {
            position += left % size * stride;
            left /= size;
        }
        storage[position * size..][..size].copy_from_slice(value);
    }
    (storage, strides)
}

/// The scattered copy, as a tensor of one dimension.
fn block(storage: &[u8], dtype: DType) -> Tensor {
    let size = dtype.byte_len(1).unwrap();
    Tensor::from_bytes(storage, dtype, [storage.len() / size], &device()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn views_give_what_their_packed_copies_give(call in call(), step in 1usize..4) {
        let expected = call.run().to_bytes().unwrap();
        let (x, scales, zero_points) = (call.x(), call.scales(), call.zero_points());
        let (x_storage, x_strides) = scattered(&x, step);
        let (scales_storage, scales_strides) = scattered(&scales, step);
        let x_block = block(&x_storage, x.dtype());
        let scales_block = block(&scales_storage, scales.dtype());
        let x_view = x_block.view().as_strided(x.shape(), &x_strides, 0).unwrap();
        let scales_view = scales_block.view().as_strided(scales.shape(), &scales_strides, 0).unwrap();
        prop_assert_eq!(x_view.to_bytes().unwrap(), x.to_bytes().unwrap());
        let zero_points_block = zero_points.as_ref().map(|z| {
            let (storage, strides) = scattered(z, step);
            (block(&storage, z.dtype()), strides)
        });
        let zero_points_view = zero_points_block
            .as_ref()
            .map(|(block, strides)| block.view().as_strided(scales.shape(), strides, 0).unwrap());
        let y = call.builder().run(x_view, scales_view, zero_points_view.as_ref().map(|z| z as _)).unwrap();
        prop_assert_eq!(y.to_bytes().unwrap(), expected);
    }

    #[test]
    fn a_broadcast_gives_what_its_copy_gives(call in call(), times in 1usize..4) {
        // One more dimension in front, of stride 0.
        let x = call.x();
        let mut shape = vec![times];
        shape.extend(&call.shape);
        let zero_points = call.zero_points();
        let zero_points = zero_points.as_ref().map(|z| z as &dyn AsTensorView);
        let y = call
            .builder()
            .axis(call.axis as i64 + 1)
            .run(x.view().broadcast_to(&shape).unwrap(), &call.scales(), zero_points)
            .unwrap();
        let once = call.run().to_bytes().unwrap();
        prop_assert_eq!(y.to_bytes().unwrap(), once.repeat(times));
    }

    #[test]
    fn any_split_gives_the_same_bytes(call in call(), at in any::<prop::sample::Index>()) {
        let expected = call.run().to_bytes().unwrap();
        // Along the first dimension: the scales go along when it is their axis.
        let rows = call.shape[0];
        let at = at.index(rows + 1);
        prop_assume!(call.shape.len() > 1 || !matches!(call.dtype, QuantDType::QUInt4x2 | QuantDType::Int4));
        let (x, scales, zero_points) = (call.x(), call.scales(), call.zero_points());
        let moves = call.axis == 0 && call.scales.len() > 1;
        let part = |view: TensorView<'_>, start: usize, length: usize| {
            if moves { view.narrow(0, start, length).unwrap().to(&device()).unwrap() } else { view.to(&device()).unwrap() }
        };
        let mut bytes = Vec::new();
        for (start, length) in [(0, at), (at, rows - at)] {
            let x = x.view().narrow(0, start, length).unwrap();
            let scales = part(scales.view(), start, length);
            let zero_points = zero_points.as_ref().map(|z| part(z.view(), start, length));
            let y = call.builder().run(x, &scales, zero_points.as_ref().map(|z| z as _)).unwrap();
            bytes.extend(y.to_bytes().unwrap());
        }
        prop_assert_eq!(bytes, expected);
    }

    #[test]
    fn every_form_of_a_call_gives_the_same(call in call()) {
        let expected = call.run();
        let (x, scales, zero_points_tensor) = (call.x(), call.scales(), call.zero_points());
        let zero_points = zero_points_tensor.as_ref().map(|z| z as &dyn AsTensorView);
        let builder = call.builder();

        let mut y = Tensor::zeros(expected.dtype(), expected.shape(), &device()).unwrap();
        builder.run_into(&x, &scales, zero_points, &mut y).unwrap();
        prop_assert_eq!(y.to_bytes().unwrap(), expected.to_bytes().unwrap());

        let spec = zero_points_tensor.as_ref().map(|z| z as _);
        let mut plan = builder.plan(&device(), &x, &scales, spec).unwrap();
        let mut second = plan.try_clone().unwrap();
        for plan in [&mut plan, &mut second] {
            let mut y = Tensor::zeros(expected.dtype(), expected.shape(), &device()).unwrap();
            plan.run(&device().stream(), &x, &scales, zero_points, &mut y).unwrap();
            prop_assert_eq!(y.to_bytes().unwrap(), expected.to_bytes().unwrap());
        }

        if call.round_mode == RoundMode::Round {
            let axis = call.axis as i64 - call.shape.len() as i64;
            let y = npu_quantize(&x, &scales, zero_points, call.dtype, axis, call.div_mode).unwrap();
            prop_assert_eq!(y.to_bytes().unwrap(), expected.to_bytes().unwrap());
        }
    }

    #[test]
    fn strided_outputs_leave_everything_else_alone(call in call(), step in 2usize..4, pattern in any::<u8>()) {
        prop_assume!(call.dtype != QuantDType::Int4);
        let expected = call.run();
        let (storage, strides) = scattered(&expected, step);
        let mut y = block(&vec![pattern; storage.len()], expected.dtype());
        let zero_points = call.zero_points();
        let place = y.view_mut().as_strided(expected.shape(), &strides, 0).unwrap();
        call.builder()
            .run_into(&call.x(), &call.scales(), zero_points.as_ref().map(|z| z as _), place)
            .unwrap();
        // What the scattered copy of the result has in its gaps is 0x77.
        let size = expected.dtype().byte_len(1).unwrap();
        let mut inside = vec![false; storage.len() / size];
        for element in 0..expected.layout().elements() {
            let (mut left, mut position) = (element, 0);
            for (&size, &stride) in expected.shape().iter().zip(&strides).rev() {
                position += left % size * stride;
                left /= size;
            }
            inside[position] = true;
        }
        let after = y.to_bytes().unwrap();
        for (position, inside) in inside.into_iter().enumerate() {
            let range = position * size..(position + 1) * size;
            if inside {
                prop_assert_eq!(&after[range.clone()], &storage[range]);
            } else {
                prop_assert!(after[range].iter().all(|&byte| byte == pattern));
            }
        }
    }
}

/// Large enough to be spread over threads, in every direction.
#[test]
fn large_calls_give_what_their_rows_give() {
    let device = Device::cpu();
    for (rows, columns) in [
        (1, 300_001),
        (300_001, 1),
        (7, 50_000),
        (50_000, 7),
        (513, 513),
    ] {
        let values: Vec<f32> = (0..rows * columns)
            .map(|index| (index % 1013) as f32 * 0.25 - 126.0)
            .collect();
        let x = Tensor::from_vec(values, [rows, columns], &device).unwrap();
        let scales: Vec<f32> = (0..columns)
            .map(|column| 0.5 + (column % 3) as f32)
            .collect();
        let y = npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false).unwrap();
        let y = y.to_vec::<i8>().unwrap();
        for row in [0, rows / 2, rows - 1] {
            for column in (0..columns).step_by(1 + columns / 700) {
                let index = row * columns + column;
                let value = ((index % 1013) as f32 * 0.25 - 126.0) * (0.5 + (column % 3) as f32);
                assert_eq!(
                    y[index],
                    value.round_ties_even() as i8,
                    "{rows}x{columns} at {index}"
                );
            }
        }
    }
}
