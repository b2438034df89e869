//! Products of matrices: against plain sums in float64, on the CPU and the simulated Atlas, and what is refused.

mod basic;
#[path = "basic_products/refused.rs"]
mod refused;

use aclnn::operators::{Addmm, BatchMatMul, Matmul, MatmulWeightNz};
use aclnn::{DType, Device, Format, Graph, Result, Tensor, TensorView, npu_format_cast};
use basic::{counted, devices, numbers, tensor, unit};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const FLOATS: [DType; 3] = [DType::Float32, DType::Float16, DType::BFloat16];

/// Plain values, rounded to the type.
fn plain(count: usize, dtype: DType, random: &mut StdRng) -> Result<Vec<f64>> {
    let values: Vec<f64> = (0..count).map(|_| random.random_range(-3.0..3.0)).collect();
    numbers(&tensor(&values, &[count], dtype, &Device::cpu())?)
}

/// A product by its definition: its elements, and the sums of their absolute products.
fn product(a: &[f64], b: &[f64], rows: usize, inner: usize, columns: usize) -> Vec<(f64, f64)> {
    let mut elements = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let products = (0..inner).map(|k| a[row * inner + k] * b[k * columns + column]);
            let absolute = products.clone().map(f64::abs).sum();
            elements.push((products.sum(), absolute));
        }
    }
    elements
}

/// Each element is within the bound that the documents state, and rounded once.
fn close(found: &Tensor, expected: &[(f64, f64)], inner: usize) -> Result<()> {
    let dtype = found.dtype();
    let found = numbers(found)?;
    assert_eq!(found.len(), expected.len());
    for (place, (found, &(expected, absolute))) in found.iter().zip(expected).enumerate() {
        let bound = inner as f64 * 2f64.powi(-24) * absolute + 0.501 * unit(dtype, expected);
        assert!(
            (found - expected).abs() <= bound,
            "{place}: {found}, expected {expected} within {bound} ({dtype})"
        );
    }
    Ok(())
}

/// The transposed view of a matrix that is stored the other way round.
fn turned(
    values: &[f64],
    rows: usize,
    columns: usize,
    dtype: DType,
    device: &Device,
) -> Result<Tensor> {
    let stored: Vec<f64> = (0..rows * columns)
        .map(|place| values[place % rows * columns + place / rows])
        .collect();
    tensor(&stored, &[columns, rows], dtype, device)
}

#[test]
fn matrices_are_multiplied_wherever_they_lie() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(1);
        for dtype in FLOATS {
            for (m, k, n) in [
                (1, 7, 5),
                (3, 40, 9),
                (13, 129, 35),
                (2, 1500, 3),
                (30, 6, 1),
            ] {
                let (a, b) = (
                    plain(m * k, dtype, &mut random)?,
                    plain(k * n, dtype, &mut random)?,
                );
                let expected = product(&a, &b, m, k, n);
                let left = tensor(&a, &[m, k], dtype, device)?;
                let right = tensor(&b, &[k, n], dtype, device)?;
                let left_turned = turned(&a, m, k, dtype, device)?;
                let right_turned = turned(&b, k, n, dtype, device)?;
                let lefts = [left.view(), left_turned.view().transpose(0, 1)?];
                let rights = [right.view(), right_turned.view().transpose(0, 1)?];
                for left in &lefts {
                    for right in &rights {
                        let out = Matmul::new().run(left, right)?;
                        assert_eq!((out.dtype(), out.shape()), (dtype, &[m, n][..]));
                        close(&out, &expected, k)?;
                    }
                }
                // Into memory with gaps, and of another type.
                let mut room = Tensor::zeros(DType::Float32, [m, 2 * n], device)?;
                let out = room.view_mut().step(1, 2)?;
                Matmul::new().run_into(&left, &right, out)?;
                close(&room.view().step(1, 2)?.to(device)?, &expected, k)?;
            }
        }
        Ok(())
    })
}

#[test]
fn batches_are_broadcast_and_vectors_are_matrices() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(2);
        let dtype = DType::Float32;
        let cases: [(&[usize], &[usize], &[usize]); 11] = [
            (&[4, 5], &[5], &[4]),
            (&[5], &[5, 3], &[3]),
            (&[5], &[5], &[]),
            (&[2, 4, 5], &[5], &[2, 4]),
            (&[5], &[2, 5, 3], &[2, 3]),
            (&[2, 4, 5], &[5, 3], &[2, 4, 3]),
            (&[4, 5], &[2, 5, 3], &[2, 4, 3]),
            (&[2, 1, 4, 5], &[3, 5, 6], &[2, 3, 4, 6]),
            (&[3, 4, 5], &[3, 5, 6], &[3, 4, 6]),
            (&[1, 1, 2, 1, 1, 5], &[2, 1, 5, 1], &[1, 1, 2, 1, 1, 1]),
            (&[7, 1, 5], &[1, 5, 2], &[7, 1, 2]),
        ];
        for (left, right, shape) in cases {
            let elements = |shape: &[usize]| shape.iter().product::<usize>();
            let a = plain(elements(left), dtype, &mut random)?;
            let b = plain(elements(right), dtype, &mut random)?;
            let (k, m) = (
                left[left.len() - 1],
                if left.len() == 1 {
                    1
                } else {
                    left[left.len() - 2]
                },
            );
            let n = if right.len() == 1 {
                1
            } else {
                right[right.len() - 1]
            };
            let batch = |shape: &[usize]| shape[..shape.len().saturating_sub(2)].to_vec();
            let (own_left, own_right) = (batch(left), batch(right));
            let rank = own_left.len().max(own_right.len());
            let size = |own: &[usize], dim: usize| {
                (dim + own.len())
                    .checked_sub(rank)
                    .map_or(1, |dim| own[dim])
            };
            let whole: Vec<usize> = (0..rank)
                .map(|dim| size(&own_left, dim).max(size(&own_right, dim)))
                .collect();
            let member = |own: &[usize], index: usize| {
                let (mut rest, mut place, mut step) = (index, 0, 1);
                for dim in (0..rank).rev() {
                    let own = size(own, dim);
                    place += if own == 1 {
                        0
                    } else {
                        rest % whole[dim] * step
                    };
                    step *= own;
                    rest /= whole[dim];
                }
                place
            };
            let expected: Vec<(f64, f64)> = (0..elements(&whole))
                .flat_map(|index| {
                    let a = &a[member(&own_left, index) * m * k..][..m * k];
                    let b = &b[member(&own_right, index) * k * n..][..k * n];
                    product(a, b, m, k, n)
                })
                .collect();
            let (left, right) = (
                tensor(&a, left, dtype, device)?,
                tensor(&b, right, dtype, device)?,
            );
            let out = Matmul::new().run(&left, &right)?;
            assert_eq!(out.shape(), shape);
            close(&out, &expected, k)?;
            if left.shape().len() == 3 && right.shape().len() == 3 {
                let out = BatchMatMul::new().run(&left, &right)?;
                assert_eq!(out.shape(), shape);
                close(&out, &expected, k)?;
            }
        }
        Ok(())
    })
}

/// As heads of attention lie: dimensions exchanged, and results written so.
#[test]
fn views_of_batches_are_multiplied_as_they_lie() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(3);
        let (batch, length, heads, size) = (2, 9, 3, 4);
        let shape = [batch, length, heads, size];
        let count = shape.iter().product();
        for dtype in FLOATS {
            let (q, k) = (
                plain(count, dtype, &mut random)?,
                plain(count, dtype, &mut random)?,
            );
            let (tq, tk) = (
                tensor(&q, &shape, dtype, device)?,
                tensor(&k, &shape, dtype, device)?,
            );
            let query = tq.view().permute([0, 2, 1, 3])?;
            let key = tk.view().permute([0, 2, 3, 1])?;
            let at = |values: &[f64], b: usize, h: usize, i: usize, d: usize| {
                values[((b * length + i) * heads + h) * size + d]
            };
            let mut expected = Vec::new();
            for place in 0..batch * heads * length * length {
                let (rest, j) = (place / length, place % length);
                let (rest, i) = (rest / length, rest % length);
                let (b, h) = (rest / heads, rest % heads);
                let products = (0..size).map(|d| at(&q, b, h, i, d) * at(&k, b, h, j, d));
                expected.push((products.clone().sum(), products.map(f64::abs).sum()));
            }
            let scores = Matmul::new().run(query.clone(), key)?;
            assert_eq!(scores.shape(), [batch, heads, length, length]);
            close(&scores, &expected, size)?;
            // Back to where the heads of a token lie together.
            let weights = numbers(&scores)?;
            let mut expected = Vec::new();
            for place in 0..count {
                let (rest, d) = (place / size, place % size);
                let (rest, h) = (rest / heads, rest % heads);
                let (b, i) = (rest / length, rest % length);
                let products = (0..length).map(|j| {
                    weights[((b * heads + h) * length + i) * length + j] * at(&k, b, h, j, d)
                });
                expected.push((products.clone().sum(), products.map(f64::abs).sum()));
            }
            let mut out = Tensor::zeros(dtype, shape, device)?;
            let values = tk.view().permute([0, 2, 1, 3])?;
            Matmul::new().run_into(&scores, values, out.view_mut().permute([0, 2, 1, 3])?)?;
            close(&out, &expected, length)?;
        }
        Ok(())
    })
}

#[test]
fn a_product_is_added_to_what_is_there() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(4);
        let (m, k, n) = (5, 33, 6);
        for dtype in FLOATS {
            let (a, b) = (
                plain(m * k, dtype, &mut random)?,
                plain(k * n, dtype, &mut random)?,
            );
            let (mat1, mat2) = (
                tensor(&a, &[m, k], dtype, device)?,
                turned(&b, k, n, dtype, device)?,
            );
            for shape in [vec![n], vec![1, n], vec![m, 1], vec![m, n], vec![1]] {
                let count: usize = shape.iter().product();
                let added = plain(count, dtype, &mut random)?;
                let input = tensor(&added, &shape, dtype, device)?;
                let value = |place: usize| match shape[..] {
                    [size] | [1, size] => added[place % n % size],
                    [_, 1] => added[place / n],
                    _ => added[place],
                };
                for (beta, alpha) in [(1.0, 1.0), (0.5, -2.0), (0.0, 1.0), (3.0, 0.0)] {
                    let expected: Vec<(f64, f64)> = product(&a, &b, m, k, n)
                        .into_iter()
                        .enumerate()
                        .map(|(place, (sum, absolute))| {
                            let added: f64 = beta * value(place);
                            (alpha * sum + added, alpha.abs() * absolute + added.abs())
                        })
                        .collect();
                    let call = Addmm::new().beta(beta as f32).alpha(alpha);
                    let out = call.run(&input, &mat1, mat2.view().transpose(0, 1)?)?;
                    assert_eq!(out.dtype(), dtype);
                    close(&out, &expected, k + 2)?;
                }
            }
        }
        // What is multiplied by 0 does not count.
        let none = Tensor::from_slice(&[f32::NAN; 4], [2, 2], device)?;
        let one = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], device)?;
        let out = Addmm::new().beta(0).run(&none, &one, &one)?;
        assert_eq!(out.to_vec::<f32>()?, [7.0, 10.0, 15.0, 22.0]);
        let out = Addmm::new()
            .alpha(0i64)
            .beta(2.0f64)
            .run(&one, &none, &none)?;
        assert_eq!(out.to_vec::<f32>()?, [2.0, 4.0, 6.0, 8.0]);
        Ok(())
    })
}

#[test]
fn prepared_weights_give_what_plain_ones_do() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(5);
        for dtype in FLOATS {
            for (m, k, n) in [
                (1, 32, 16),
                (3, 50, 70),
                (9, 129, 33),
                (20, 5, 6),
                (0, 4, 4),
            ] {
                let (a, b) = (
                    plain(m * k, dtype, &mut random)?,
                    plain(k * n, dtype, &mut random)?,
                );
                let expected = product(&a, &b, m, k, n);
                let input = tensor(&a, &[m, k], dtype, device)?;
                let (by_rows, stored) = (
                    tensor(&b, &[k, n], dtype, device)?,
                    turned(&b, k, n, dtype, device)?,
                );
                let blocks =
                    [&by_rows, &stored].map(|weight| npu_format_cast(weight, Format::FractalNz));
                let [rows_nz, columns_nz] = blocks;
                let (rows_nz, columns_nz) = (rows_nz?, columns_nz?);
                let prepared = MatmulWeightNz::prepare_weight(&by_rows)?;
                let prepared_turned =
                    MatmulWeightNz::prepare_weight(stored.view().transpose(0, 1)?)?;
                let weights: [TensorView<'_>; 4] = [
                    prepared.view(),
                    prepared_turned.view(),
                    rows_nz.view(),
                    columns_nz.view().transpose(0, 1)?,
                ];
                for weight in weights {
                    let out = MatmulWeightNz::new().run(&input, weight)?;
                    assert_eq!(out.shape(), [m, n]);
                    close(&out, &expected, k)?;
                }
            }
        }
        Ok(())
    })
}

#[test]
fn the_cpu_packs_weights_that_lie_in_blocks() -> Result<()> {
    let device = Device::cpu();
    let mut random = StdRng::seed_from_u64(6);
    let (m, k, n) = (3, 40, 27);
    for dtype in FLOATS {
        let (a, b) = (
            plain(m * k, dtype, &mut random)?,
            plain(k * n, dtype, &mut random)?,
        );
        let expected = product(&a, &b, m, k, n);
        let input = tensor(&a, &[m, k], dtype, &device)?;
        let by_rows = npu_format_cast(&tensor(&b, &[k, n], dtype, &device)?, Format::FractalNz)?;
        let stored = npu_format_cast(&turned(&b, k, n, dtype, &device)?, Format::FractalNz)?;
        for weight in [by_rows.view(), stored.view().transpose(0, 1)?] {
            let prepared = MatmulWeightNz::prepare_weight(weight)?;
            assert_eq!(prepared.format(), Format::CpuPacked);
            close(&MatmulWeightNz::new().run(&input, &prepared)?, &expected, k)?;
        }
    }
    Ok(())
}

/// Where a size is 1 the stride may be anything.
#[test]
fn strides_that_nothing_steps_by_are_not_looked_at() -> Result<()> {
    let device = Device::cpu();
    let values = [1.0f32, 2.0, 3.0, 4.0];
    let vector = Tensor::from_slice(&values, [4], &device)?;
    let column = vector.view().as_strided([4, 1], [1, usize::MAX], 0)?;
    let row = vector.view().as_strided([1, 4], [usize::MAX, 1], 0)?;
    let out = Matmul::new().run(row.clone(), column.clone())?;
    assert_eq!(out.to_vec::<f32>()?, [30.0]);
    let one = vector
        .view()
        .as_strided([1, 1], [usize::MAX, usize::MAX], 3)?;
    assert_eq!(
        Matmul::new().run(column, one.clone())?.to_vec::<f32>()?,
        [4.0, 8.0, 12.0, 16.0]
    );
    assert_eq!(
        Matmul::new().run(one, row)?.to_vec::<f32>()?,
        [4.0, 8.0, 12.0, 16.0]
    );
    let batch = vector
        .view()
        .as_strided([1, 1, 4], [usize::MAX, usize::MAX, 1], 0)?;
    let turned = vector
        .view()
        .as_strided([1, 4, 1], [usize::MAX, 1, usize::MAX], 0)?;
    assert_eq!(
        BatchMatMul::new().run(batch, turned)?.to_vec::<f32>()?,
        [30.0]
    );
    Ok(())
}

#[test]
fn nothing_gives_zeros() -> Result<()> {
    devices(|device| {
        for dtype in FLOATS {
            let of = |shape: &[usize]| Tensor::zeros(dtype, shape, device);
            let mut out = counted(&[3, 4], dtype, device)?;
            Matmul::new().run_into(&of(&[3, 0])?, &of(&[0, 4])?, out.view_mut())?;
            assert_eq!(numbers(&out)?, [0.0; 12]);
            let out = Matmul::new().run(&of(&[0])?, &of(&[0])?)?;
            assert_eq!((out.shape(), numbers(&out)?), (&[][..], vec![0.0]));
            let out = BatchMatMul::new().run(&of(&[2, 3, 0])?, &of(&[2, 0, 2])?)?;
            assert_eq!(numbers(&out)?, [0.0; 12]);
            for (left, right, shape) in [
                (vec![0, 3], vec![3, 4], vec![0, 4]),
                (vec![2, 3], vec![3, 0], vec![2, 0]),
                (vec![0, 2, 3], vec![3, 4], vec![0, 2, 4]),
            ] {
                assert_eq!(Matmul::new().run(&of(&left)?, &of(&right)?)?.shape(), shape);
            }
            let input = counted(&[2], dtype, device)?;
            let out = Addmm::new()
                .beta(2.0f32)
                .run(&input, &of(&[3, 0])?, &of(&[0, 2])?)?;
            assert_eq!(numbers(&out)?, [0.0, 2.0, 0.0, 2.0, 0.0, 2.0]);
        }
        Ok(())
    })
}

#[test]
fn infinities_and_numbers_that_are_none_go_on() -> Result<()> {
    devices(|device| {
        for dtype in FLOATS {
            let inf = f64::INFINITY;
            let a = tensor(
                &[inf, 1.0, 0.0, f64::NAN, 2.0, -inf],
                &[3, 2],
                dtype,
                device,
            )?;
            let b = tensor(&[1.0, 0.0, 2.0, 1.0], &[2, 2], dtype, device)?;
            let found = numbers(&Matmul::new().run(&a, &b)?)?;
            assert!(found[0] == inf && found[1].is_nan() && found[2].is_nan());
            assert!(found[3].is_nan() && found[4] == -inf && found[5] == -inf);
        }
        // Beyond the output's type, though not beyond float32.
        let a = tensor(&[60000.0, 60000.0], &[1, 2], DType::Float16, device)?;
        let b = tensor(&[1.0, 1.0, -1.0, 1.0], &[2, 2], DType::Float16, device)?;
        assert_eq!(numbers(&Matmul::new().run(&a, &b)?)?, [0.0, f64::INFINITY]);
        Ok(())
    })
}

#[test]
fn two_types_become_the_one_that_holds_both() -> Result<()> {
    devices(|device| {
        let a = tensor(&[1.0, 2.5, -3.0, 0.25], &[2, 2], DType::Float16, device)?;
        let b = tensor(&[1.0, 1e-3, 2.0, 3.0], &[2, 2], DType::Float32, device)?;
        let (left, right) = (numbers(&a)?, numbers(&b)?);
        let out = Matmul::new().run(&a, &b)?;
        assert_eq!(out.dtype(), DType::Float32);
        close(&out, &product(&left, &right, 2, 2, 2), 2)?;
        let out = Matmul::new().run(&b, &a)?;
        close(&out, &product(&right, &left, 2, 2, 2), 2)?;
        // Half precision into float32: nothing is rounded to it on the way.
        let mut out = Tensor::zeros(DType::Float32, [2, 2], device)?;
        Matmul::new().run_into(&a, &a, out.view_mut())?;
        assert_eq!(out.to_vec::<f32>()?, [-6.5, 3.125, -3.75, -7.4375]);
        Ok(())
    })
}

#[test]
fn plans_and_graphs_take_them() -> Result<()> {
    devices(|device| {
        let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], device)?;
        let weight = Tensor::from_slice(&[1.0f32, 0.0, 2.0, 1.0], [2, 2], device)?;
        let prepared = MatmulWeightNz::prepare_weight(&weight)?;
        let product = Matmul::new().plan(device, &x, weight.view().transpose(0, 1)?)?;
        let addmm = Addmm::new().plan(device, &x, &x, &weight)?;
        let ready = MatmulWeightNz::new().plan(device, &x, &prepared)?;
        let one = x.view().reshape([1, 2, 2])?.spec();
        let batch = BatchMatMul::new().plan(device, one.clone(), one)?;
        let mut builder = Graph::builder(&device.new_stream()?);
        let zeros = || Tensor::zeros(DType::Float32, [2, 2], device);
        let x = builder.tensor(x)?;
        let weight = builder.tensor(weight)?;
        let prepared = builder.tensor(prepared)?;
        let [a, b, c] = [zeros()?, zeros()?, zeros()?].map(|tensor| builder.tensor(tensor));
        let (a, b, c) = (a?, b?, c?);
        let d = builder.tensor(Tensor::zeros(DType::Float32, [1, 2, 2], device)?)?;
        let turned = builder.view(weight)?.transpose(0, 1)?;
        builder.matmul(product, x, turned, a.into())?;
        builder.addmm(addmm, a, x, weight, b.into())?;
        builder.matmul_weight_nz(ready, b, prepared, c.into())?;
        let seen = [b, c].map(|tensor| builder.view(tensor)?.reshape([1, 2, 2]));
        let [left, right] = seen;
        builder.batch_matmul(batch, left?, right?, d.into())?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        assert_eq!(graph.tensor(a)?.to_vec::<f32>()?, [1.0, 4.0, 3.0, 10.0]);
        assert_eq!(graph.tensor(b)?.to_vec::<f32>()?, [6.0, 6.0, 14.0, 14.0]);
        assert_eq!(graph.tensor(c)?.to_vec::<f32>()?, [18.0, 6.0, 42.0, 14.0]);
        assert_eq!(
            graph.tensor(d)?.to_vec::<f32>()?,
            [360.0, 120.0, 840.0, 280.0]
        );
        Ok(())
    })
}
