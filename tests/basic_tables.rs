//! Elements chosen by index: against plain loops, on the CPU and the simulated Atlas; what is refused, and which indices.

mod basic;

use aclnn::operators::{Embedding, Gather, IndexSelect};
use aclnn::{DType, Device, ErrorKind, Graph, Result, Tensor};
use basic::{counted, devices, numbers};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

const TYPES: [DType; 5] = [
    DType::Float32,
    DType::BFloat16,
    DType::UInt8,
    DType::Int64,
    DType::Float64,
];

#[test]
fn rows_of_a_table_are_chosen() -> Result<()> {
    devices(|device| {
        let mut random = StdRng::seed_from_u64(7);
        for dtype in TYPES {
            for width in [1, 5, 1100] {
                let weight = counted(&[9, width], dtype, device)?;
                let table = numbers(&weight)?;
                let indices: Vec<i32> = (0..6).map(|_| random.random_range(0..9)).collect();
                let of = Tensor::from_slice(&indices, [2, 3], device)?;
                let found = Embedding::new().run(&weight, &of)?;
                assert_eq!(
                    (found.dtype(), found.layout().shape()),
                    (dtype, &[2, 3, width][..])
                );
                let row = |index: &i32| table[*index as usize * width..][..width].to_vec();
                assert_eq!(
                    numbers(&found)?,
                    indices.iter().flat_map(row).collect::<Vec<f64>>()
                );
            }
        }
        // A table that is seen transposed, one index, and none.
        let weight = counted(&[3, 4], DType::Float32, device)?;
        let one = Tensor::from_slice(&[2i64], [], device)?;
        let column = Embedding::new().run(weight.view().transpose(0, 1)?, &one)?;
        assert_eq!(column.to_vec::<f32>()?, [2.0, 6.0, 10.0]);
        let none =
            Embedding::new().run(&weight, Tensor::zeros(DType::Int64, [0, 2], device)?.view())?;
        assert_eq!(none.layout().shape(), [0, 2, 4]);
        Ok(())
    })
}

#[test]
fn indices_of_a_dimension_are_chosen() -> Result<()> {
    devices(|device| {
        let some = |indices: &[i64]| Tensor::from_slice(indices, [indices.len()], device);
        for dtype in TYPES {
            let x = counted(&[2, 5, 3], dtype, device)?;
            let before = numbers(&x)?;
            let index = Tensor::from_slice(&[4i64, 0, 4, 2], [4], device)?;
            let found = IndexSelect::new(1).run(&x, &index)?;
            let expected: Vec<f64> = (0..2)
                .flat_map(|first| [4, 0, 4, 2].map(|middle| first * 15 + middle * 3))
                .flat_map(|start| [before[start], before[start + 1], before[start + 2]])
                .collect();
            assert_eq!(
                (found.layout().shape(), numbers(&found)?),
                (&[2, 4, 3][..], expected)
            );
            let last = IndexSelect::new(-1).run(x.view().transpose(0, 2)?, &some(&[1, 0])?)?;
            assert_eq!(last.layout().shape(), [3, 5, 2]);
            assert_eq!(numbers(&last)?[..2], [before[15], before[0]]);
            let mut out = counted(&[2, 5, 4], dtype, device)?;
            let rows = out.view_mut().step(2, 2)?;
            IndexSelect::new(2).run_into(&x, &some(&[2, 1])?, rows)?;
            assert_eq!(numbers(&out)?[..4], [before[2], 1.0, before[1], 3.0]);
        }
        Ok(())
    })
}

#[test]
fn each_element_has_an_index_of_its_own() -> Result<()> {
    devices(|device| {
        for dtype in TYPES {
            let x = counted(&[3, 4], dtype, device)?;
            let before = numbers(&x)?;
            let index = Tensor::from_slice(&[0i32, -1, 2, 1, 1, 0], [2, 3], device)?;
            let down = Gather::new(0).run(&x, &index)?;
            let expected = [
                before[0], before[9], before[10], before[4], before[5], before[2],
            ];
            assert_eq!(numbers(&down)?, expected);
            let across = Gather::new(-1).run(&x, index.view().transpose(0, 1)?)?;
            let expected = [
                before[0], before[1], before[7], before[5], before[10], before[8],
            ];
            assert_eq!(numbers(&across)?, expected);
        }
        let one = Gather::new(0).run(
            counted(&[], DType::Int64, device)?.view(),
            Tensor::from_slice(&[0i64], [], device)?.view(),
        )?;
        assert_eq!(one.to_vec::<i64>()?, [0]);
        Ok(())
    })
}

#[test]
fn indices_that_name_nothing_are_refused_before_they_are_used() -> Result<()> {
    devices(|device| {
        let some = |indices: &[i64]| Tensor::from_slice(indices, [indices.len()], device);
        let x = counted(&[3, 4], DType::Float32, device)?;
        let refused = |found: Result<Tensor>, argument| {
            let error = found.unwrap_err();
            assert_eq!(
                (error.kind(), error.argument()),
                (ErrorKind::Value, Some(argument)),
                "{error}"
            );
        };
        for index in [3i64, -1, i64::MIN, i64::MAX] {
            refused(Embedding::new().run(&x, &some(&[0, index])?), "indices");
            refused(IndexSelect::new(0).run(&x, &some(&[index])?), "index");
        }
        for index in [4i64, -5, i64::MIN, i64::MAX] {
            let index = Tensor::from_slice(&[index], [1, 1], device)?;
            refused(Gather::new(1).run(&x, &index), "index");
        }
        Ok(())
    })
}

#[test]
fn what_is_wrong_is_refused_with_its_rule() -> Result<()> {
    let device = Device::cpu();
    let x = Tensor::zeros(DType::Float32, [2, 3], &device)?;
    let refused = |found: Result<Tensor>, kind, argument| {
        let error = found.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (kind, Some(argument)),
            "{error}"
        );
    };
    refused(
        Embedding::new().run(&x, &[0i16]),
        ErrorKind::DType,
        "indices",
    );
    refused(
        Embedding::new().run(&[1.0f32], &[0i64]),
        ErrorKind::Rank,
        "weight",
    );
    refused(
        IndexSelect::new(2).run(&x, &[0i64]),
        ErrorKind::Value,
        "dim",
    );
    let square = Tensor::zeros(DType::Int64, [2, 2], &device)?;
    refused(
        IndexSelect::new(0).run(&x, &square),
        ErrorKind::Rank,
        "index",
    );
    let empty = Tensor::zeros(DType::Float32, [0, 4], &device)?;
    refused(
        IndexSelect::new(0).run(&empty, &[0i64]),
        ErrorKind::EmptyTensor,
        "input",
    );
    refused(
        Embedding::new().run(&empty, &[0i64]),
        ErrorKind::EmptyTensor,
        "weight",
    );
    refused(
        Gather::new(0).run(&x, &[0i64]),
        ErrorKind::ShapeMismatch,
        "index",
    );
    let wide = Tensor::zeros(DType::Int64, [2, 4], &device)?;
    refused(
        Gather::new(0).run(&x, &wide),
        ErrorKind::ShapeMismatch,
        "index",
    );
    Ok(())
}

#[test]
fn graphs_look_at_indices_or_are_vouched_for() -> Result<()> {
    devices(|device| {
        let weight = counted(&[3, 2], DType::Float32, device)?;
        let indices = Tensor::from_slice(&[2i64, 0], [2], device)?;
        // SAFETY: the graph's indices are those above, which name rows.
        let vouched = unsafe { Embedding::new().vouch_for_indices() };
        for call in [Embedding::new(), vouched] {
            let plan = call.plan(device, &weight, &indices)?;
            let mut builder = Graph::builder(&device.new_stream()?);
            let table = builder.tensor(counted(&[3, 2], DType::Float32, device)?)?;
            let index = builder.tensor(Tensor::from_slice(&[2i64, 0], [2], device)?)?;
            let out = builder.tensor(Tensor::zeros(DType::Float32, [2, 2], device)?)?;
            builder.embedding(plan, table, index, out.into())?;
            let mut graph = builder.capture()?;
            graph.replay()?;
            assert_eq!(graph.tensor(out)?.to_vec::<f32>()?, [4.0, 5.0, 0.0, 1.0]);
        }
        Ok(())
    })
}
