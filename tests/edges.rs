//! Calls at the edge of what can be said: each ends in a result or a typed error, never in a panic.

use aclnn::{
    DType, Device, ErrorKind, Layout, QuantDType, Quantize, RoundMode, Soc, Tensor, TensorSpec,
    TensorView, TensorViewMut, dequantize,
};

#[test]
fn tensors_of_any_rank_can_be_printed() {
    let deep = Tensor::zeros(DType::Float32, vec![1; 10_000], &Device::cpu()).unwrap();
    let text = deep.to_string();
    assert!(text.starts_with("tensor(...,"), "{}", &text[..40]);
}

#[test]
fn dequantize_refuses_what_memory_cannot_hold() {
    let one = [1i32];
    let huge = TensorView::from(&one).broadcast_to([1 << 60]).unwrap();
    let error = dequantize(huge, &[1.0f32], None, 0, false).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LayoutOverflow);
    let empty = Tensor::zeros(DType::Int32, [0, 1 << 62], &Device::cpu()).unwrap();
    let error = dequantize(&empty, &[1.0f32], None, 0, false).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LayoutOverflow);
    let error = dequantize(&[1i8, 2, 3], &[1.0f32], Some(&[1.0f32, 2.0]), 0, true).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Shape, Some("zero_points"))
    );
}

#[test]
fn strides_of_dimensions_of_size_one_may_be_anything() {
    let x = [7.0f32; 8];
    let mut y = [0i32; 1];
    let output = TensorViewMut::from(&mut y)
        .as_strided([1, 1], [usize::MAX / 4, usize::MAX / 8], 0)
        .unwrap();
    let x = TensorView::from(&x).reshape([1, 8]).unwrap();
    Quantize::multiply(QuantDType::QUInt4x2)
        .run_into(x, &[1.0f32], None, output)
        .unwrap();
    assert_eq!(y, [0x7777_7777]);
}

#[test]
fn plans_of_more_than_memory_are_refused() {
    let spec = |dtype, offset| TensorSpec {
        layout: Layout::strided([1, 8], [8, 1], offset).unwrap(),
        ..TensorSpec::contiguous(dtype, [1, 8]).unwrap()
    };
    let scales = TensorSpec::contiguous(DType::Float32, [1]).unwrap();
    let error = Quantize::multiply(QuantDType::QInt8)
        .plan(&Device::cpu(), spec(DType::Float32, 1 << 62), scales, None)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LayoutOverflow);
}

#[test]
fn a_part_of_an_int4_tensor_ends_with_a_byte_to_be_written() {
    let device = Device::cpu();
    let mut tensor = Tensor::from_bytes(&[0x11; 4], DType::Int4, [8], &device).unwrap();
    let zeros = Tensor::zeros(DType::Int4, [3], &device).unwrap();
    let error = tensor
        .view_mut()
        .narrow(0, 0, 3)
        .unwrap()
        .copy_from(&zeros)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unaligned);
    let error = device
        .stream()
        .fill_zero(tensor.view_mut().narrow(0, 0, 3).unwrap())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unaligned);
    assert_eq!(tensor.to_bytes().unwrap(), [0x11; 4]);
    device
        .stream()
        .fill_zero(tensor.view_mut().narrow(0, 2, 4).unwrap())
        .unwrap();
    assert_eq!(tensor.to_bytes().unwrap(), [0x11, 0, 0, 0x11]);
}

#[test]
fn hybrid_rounding_is_refused_on_the_cpu_whatever_the_shape() {
    let device = Device::cpu_as("950".parse::<Soc>().unwrap());
    for rows in [0, 3] {
        let x = Tensor::zeros(DType::Float32, [rows, 4], &device).unwrap();
        let call = Quantize::multiply(QuantDType::HiFloat8).round_mode(RoundMode::Hybrid);
        let error = call.run(&x, &[1.0f32], None).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("round_mode")),
            "{rows} rows"
        );
    }
}

#[test]
fn cpu_devices_share_the_hosts_memory() {
    let mut tensor = Tensor::from_slice(&[1.0f32; 4], [4], &Device::cpu()).unwrap();
    let other = Device::cpu_as("950".parse::<Soc>().unwrap());
    other.stream().fill_zero(&mut tensor).unwrap();
    assert_eq!(tensor.to_vec::<f32>().unwrap(), [0.0; 4]);
}

#[test]
fn strides_of_layouts_without_elements_may_be_anything() {
    let layout = Layout::strided([0usize, 10], [1, usize::MAX], 0).unwrap();
    let stepped = layout.step(1, 2).unwrap();
    assert_eq!(stepped.shape(), [0, 5]);
    assert!(stepped.is_empty() && stepped.is_injective() && stepped.end() == 0);
}

/// Numbers that look random, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }
}

/// A layout of up to four dimensions, most of them empty or of size 1, with strides up to the largest.
fn extreme_layout(numbers: &mut Numbers) -> Option<Layout> {
    let rank = numbers.below(5);
    let shape: Vec<usize> = (0..rank).map(|_| numbers.of(&[0, 1, 1, 2, 5])).collect();
    let huge = [usize::MAX, usize::MAX / 2, usize::MAX / 2 + 1, 1 << 61];
    let strides: Vec<usize> = (0..rank)
        .map(|_| match numbers.below(3) {
            0 => numbers.of(&huge),
            _ => numbers.of(&[0, 1, 2, 5, 10]),
        })
        .collect();
    let offset = numbers.of(&[0, 0, 3, usize::MAX, usize::MAX / 4]);
    Layout::strided(shape, strides, offset).ok()
}

/// Where the elements of a layout lie, in an arithmetic that cannot overflow.
fn positions(layout: &Layout) -> Vec<u128> {
    let mut positions = vec![layout.offset() as u128];
    for (&size, &stride) in layout.shape().iter().zip(layout.strides()) {
        positions = positions
            .iter()
            .flat_map(|start| (0..size).map(move |index| start + index as u128 * stride as u128))
            .collect();
    }
    positions
}

/// The elements of an array of this shape whose index along `dim` is picked, in logical order.
fn picked(
    elements: &[u128],
    shape: &[usize],
    dim: usize,
    is_picked: impl Fn(usize) -> bool,
) -> Vec<u128> {
    let inner: usize = shape[dim + 1..].iter().product();
    let along = |element: usize| element / inner.max(1) % shape[dim].max(1);
    let picked = elements.iter().enumerate();
    picked
        .filter(|&(element, _)| is_picked(along(element)))
        .map(|(_, &position)| position)
        .collect()
}

#[test]
fn operations_on_layouts_of_extreme_strides_reach_what_they_say() {
    let numbers = &mut Numbers(1);
    let (mut empty, mut done) = (0, [0; 6]);
    for _ in 0..20_000 {
        let Some(mut layout) = extreme_layout(numbers) else {
            continue;
        };
        for _ in 0..4 {
            let (rank, before) = (layout.rank(), positions(&layout));
            let shape = layout.shape().to_vec();
            let dim = numbers.below(rank.max(1));
            let signed = dim as isize - (numbers.below(2) * rank) as isize;
            let operation = numbers.below(6);
            let (result, expected) = match operation {
                0 => {
                    let step = numbers.of(&[1, 2, 3, usize::MAX]);
                    let expected = (rank > 0)
                        .then(|| picked(&before, &shape, dim, |index| index.is_multiple_of(step)));
                    (layout.step(signed, step), expected)
                }
                1 => {
                    let (start, length) = (numbers.below(3), numbers.below(3));
                    let fits = rank > 0 && start + length <= shape[dim];
                    let kept = start..start + length;
                    let expected =
                        fits.then(|| picked(&before, &shape, dim, |index| kept.contains(&index)));
                    (layout.narrow(signed, start, length), expected)
                }
                2 => {
                    // Twice is back; what is in between shows in the operations that follow on it.
                    let there = layout.transpose(signed, 0);
                    let back = there.and_then(|there| there.transpose(0, signed));
                    (back, (rank > 0).then(|| before.clone()))
                }
                3 => {
                    let order: Vec<usize> = (0..rank).rev().collect();
                    let mut sorted = before.clone();
                    sorted.sort_unstable();
                    let turned = layout.permute(&order).unwrap();
                    let mut reached = positions(&turned);
                    reached.sort_unstable();
                    assert_eq!(reached, sorted, "{layout:?}");
                    (turned.permute(&order), Some(before.clone()))
                }
                4 => {
                    let shape: Vec<usize> = [vec![1], shape.clone(), vec![1]].concat();
                    (layout.reshape(shape), Some(before.clone()))
                }
                _ => {
                    let times = numbers.of(&[0, 1, 3]);
                    let shape: Vec<usize> = [vec![times], shape.clone()].concat();
                    (layout.broadcast_to(shape), Some(before.repeat(times)))
                }
            };
            let Some(expected) = expected else {
                result.unwrap_err();
                continue;
            };
            let result = match result {
                Ok(result) => result,
                // Not every layout has another shape without moving elements.
                Err(error) if operation == 4 => {
                    assert_eq!(error.kind(), ErrorKind::InvalidView);
                    continue;
                }
                Err(error) => panic!("{layout:?}: {error}"),
            };
            assert_eq!(positions(&result), expected, "{operation} of {layout:?}");
            let end = expected.iter().max().map_or(0, |last| last + 1);
            assert_eq!(result.end() as u128, end, "{result:?}");
            assert_eq!(result.elements(), expected.len(), "{result:?}");
            let mut distinct = expected.clone();
            distinct.sort_unstable();
            distinct.dedup();
            assert!(
                !result.is_injective() || distinct.len() == expected.len(),
                "{result:?}"
            );
            let in_order = expected
                .windows(2)
                .all(|pair| pair[1].wrapping_sub(pair[0]) == 1);
            assert!(result.is_empty() || result.is_contiguous() == in_order);
            empty += usize::from(result.is_empty());
            done[operation] += 1;
            if result.rank() <= 5 {
                layout = result;
            }
        }
    }
    assert!(
        empty > 1000 && done.iter().all(|&done| done > 1000),
        "{empty} {done:?}"
    );
}

fn devices() -> Vec<Device> {
    let names: &[&str] = if cfg!(feature = "sim") {
        &["cpu", "sim"]
    } else {
        &["cpu"]
    };
    names.iter().map(|name| name.parse().unwrap()).collect()
}

#[test]
fn views_of_extreme_strides_can_be_read_written_and_quantized() {
    let numbers = &mut Numbers(2);
    let values: Vec<f32> = (0..64).map(|value| value as f32).collect();
    let mut used = 0;
    for device in devices() {
        let storage = Tensor::from_slice(&values, [64], &device).unwrap();
        let scale = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
        for _ in 0..1500 {
            let Some(layout) = extreme_layout(numbers) else {
                continue;
            };
            let Ok(view) =
                storage
                    .view()
                    .as_strided(layout.shape(), layout.strides(), layout.offset())
            else {
                assert!(layout.end() > 64);
                continue;
            };
            used += 1;
            let expected: Vec<f32> = positions(&layout).iter().map(|&at| at as f32).collect();
            assert_eq!(view.to_vec::<f32>().unwrap(), expected, "{layout:?}");
            assert_eq!(view.to(&device).unwrap().to_vec::<f32>().unwrap(), expected);
            assert!(view.to_string().starts_with("tensor("), "{layout:?}");
            if layout.rank() == 0 {
                continue;
            }
            let call = Quantize::multiply(QuantDType::QInt8);
            let y = call.run(&view, &scale, None).unwrap();
            let bytes: Vec<i8> = expected.iter().map(|&value| value as i8).collect();
            assert_eq!(y.to_vec::<i8>().unwrap(), bytes, "{layout:?}");
            if !layout.is_injective() {
                continue;
            }
            let mut y = Tensor::zeros(DType::Int8, [64], &device).unwrap();
            let place = y
                .view_mut()
                .as_strided(layout.shape(), layout.strides(), layout.offset())
                .unwrap();
            call.run_into(&view, &scale, None, place).unwrap();
            let written = y.to_vec::<i8>().unwrap();
            for (at, &value) in written.iter().enumerate() {
                let is_inside = positions(&layout).contains(&(at as u128));
                assert_eq!(value, if is_inside { at as i8 } else { 0 }, "{layout:?}");
            }
        }
    }
    assert!(used > 300, "{used}");
}
