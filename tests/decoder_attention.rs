//! Attention: against plain float64, over lengths, layouts, groups of heads, masks and paged caches, on the CPU and the simulated
//! Atlas.

mod attention;
mod basic;

use aclnn::operators::{FusedInferAttentionScore, InputLayout};
use aclnn::{DType, Device, Graph, ProductFamily, Result, Soc, Tensor};
use attention::{Case, Heads};
use basic::{devices, numbers, tensor};
use rand::SeedableRng;
use rand::rngs::StdRng;

use InputLayout::{Bnsd, Bsh, Bsnd, Tnd};

#[test]
fn layouts_and_groups_of_heads_attend_alike() -> Result<()> {
    devices(|device| {
        for dtype in [DType::Float16, DType::BFloat16] {
            for layout in [Bsh, Bsnd, Bnsd, Tnd] {
                for (heads, key_heads) in [(1, 1), (4, 4), (6, 2), (20, 1), (34, 2)] {
                    let case = Case {
                        layout,
                        heads,
                        key_heads,
                        ..Case::default()
                    };
                    case.check(dtype, device)?;
                }
            }
        }
        Ok(())
    })
}

#[test]
fn every_product_has_a_function_for_it() -> Result<()> {
    for product in [ProductFamily::AtlasA3, ProductFamily::Ascend950] {
        let case = Case {
            mode: 3,
            ..Case::default()
        };
        let soc = || Soc::of_family(product);
        case.check(DType::BFloat16, &Device::cpu_as(soc()))?;
        #[cfg(feature = "sim")]
        {
            let session = aclnn::sim::Session::start()?;
            case.check(DType::BFloat16, &session.device(soc())?)?;
            session.finish()?;
        }
    }
    Ok(())
}

#[test]
fn heads_of_any_size_attend() -> Result<()> {
    devices(|device| {
        for (size, value_size) in [
            (1, 1),
            (16, 16),
            (24, 24),
            (128, 128),
            (192, 128),
            (512, 512),
        ] {
            let case = Case {
                size,
                value_size,
                ..Case::default()
            };
            case.check(DType::Float16, device)?;
        }
        Ok(())
    })
}

#[test]
fn every_mode_hides_its_keys() -> Result<()> {
    devices(|device| {
        for layout in [Bsh, Bsnd, Bnsd, Tnd] {
            for (mode, band) in [
                (2, None),
                (3, None),
                (4, Some([2, 1])),
                (4, Some([100, 0])),
                (4, Some([-1, 3])),
            ] {
                for (queries, keys) in [(vec![5, 3], vec![9, 7]), (vec![70, 9], vec![70, 3])] {
                    let case = Case {
                        layout,
                        mode,
                        band,
                        queries,
                        keys,
                        ..Case::default()
                    };
                    case.check(DType::BFloat16, device)?;
                }
            }
            if layout != Tnd {
                for (band, queries) in [(None, 3), (Some([2, 1]), 70), (None, 1)] {
                    let case = Case {
                        layout,
                        masked: true,
                        band,
                        queries: vec![queries, queries.min(3)],
                        ..Case::default()
                    };
                    case.check(DType::Float16, device)?;
                }
            }
        }
        Ok(())
    })
}

#[test]
fn one_query_each_sees_all_keys_in_every_mode() -> Result<()> {
    devices(|device| {
        for mode in [0, 2, 3, 4] {
            let case = Case {
                mode,
                queries: vec![1, 1, 1],
                keys: vec![9, 1, 100],
                ..Case::default()
            };
            case.check(DType::BFloat16, device)?;
            // Behind one another they are sequences of their own.
            let case = Case {
                layout: Tnd,
                ..case
            };
            case.check(DType::BFloat16, device)?;
        }
        Ok(())
    })
}

#[test]
fn sequences_of_any_length_attend() -> Result<()> {
    devices(|device| {
        for keys in [1, 2, 15, 16, 17, 63, 64, 65, 200, 1000, 4096] {
            for (queries, mode) in [(1, 0), (7, 0), (keys.min(33), 3)] {
                let case = Case {
                    queries: vec![queries],
                    keys: vec![keys],
                    mode,
                    ..Case::default()
                };
                case.check(DType::BFloat16, device)?;
            }
        }
        let long = Case {
            heads: 1,
            key_heads: 1,
            size: 16,
            value_size: 16,
            queries: vec![4096],
            keys: vec![4096],
            mode: 3,
            ..Case::default()
        };
        long.check(DType::Float16, device)
    })
}

#[test]
fn paged_caches_are_read_by_their_tables() -> Result<()> {
    devices(|device| {
        for layout in [Bsh, Bsnd, Bnsd, Tnd] {
            for by_head in [false, true] {
                for (queries, mode) in [(vec![1, 1, 1], 0), (vec![4, 2, 1], 3)] {
                    let case = Case {
                        layout,
                        queries,
                        keys: vec![33, 16, 1],
                        mode,
                        paged: Some((16, by_head)),
                        ..Case::default()
                    };
                    case.check(DType::Float16, device)?;
                }
            }
        }
        let masked = Case {
            masked: true,
            paged: Some((16, true)),
            ..Case::default()
        };
        masked.check(DType::BFloat16, device)
    })
}

#[test]
fn the_number_of_threads_changes_nothing() -> Result<()> {
    let device = Device::cpu();
    let case = Case {
        queries: vec![40, 3],
        keys: vec![300, 200],
        ..Case::default()
    };
    let mut random = StdRng::seed_from_u64(6);
    let query = Heads::random(&case.queries, (8, 64), DType::BFloat16, &mut random)?;
    let key = Heads::random(&case.keys, (2, 64), DType::BFloat16, &mut random)?;
    let [query, key] = [(&query, 40), (&key, 300)]
        .map(|(heads, tokens)| heads.tensor(Bsnd, tokens, DType::BFloat16, &device));
    let (query, key) = (query?, key?);
    let call = FusedInferAttentionScore::new(8, 0.125, Bsnd).num_key_value_heads(2);
    let run = |threads| {
        aclnn::with_threads(threads, || call.run(&query, &key, &key, None, None))
            .and_then(|outputs| outputs.attention_out.to_bytes())
    };
    assert_eq!(run(1)?, run(4)?);
    Ok(())
}

#[test]
fn sequences_without_keys_get_nothing() -> Result<()> {
    devices(|device| {
        let zeros = |shape: &[usize]| Tensor::zeros(DType::Float16, shape, device);
        let query = tensor(&[1.0; 32], &[2, 1, 1, 16], DType::Float16, device)?;
        let none = zeros(&[2, 0, 1, 16])?;
        let call = FusedInferAttentionScore::new(1, 1.0, Bsnd).with_softmax_lse();
        let outputs = call.run(&query, &none, &none, None, None)?;
        assert_eq!(numbers(&outputs.attention_out)?, [0.0; 32]);
        assert_eq!(
            numbers(outputs.softmax_lse.as_ref().unwrap())?,
            [f64::INFINITY; 2]
        );
        let nobody = zeros(&[0, 1, 1, 16])?;
        let outputs = call.run(&nobody, &nobody, &nobody, None, None)?;
        assert_eq!(outputs.attention_out.shape(), [0, 1, 1, 16]);
        // Tokens behind the last sequence are nobody's.
        let query = tensor(&[1.0; 48], &[3, 1, 16], DType::Float16, device)?;
        let call = FusedInferAttentionScore::new(1, 1.0, Tnd)
            .actual_seq_lengths([2])
            .actual_seq_lengths_kv([3]);
        let out = call.run(&query, &query, &query, None, None)?.attention_out;
        assert_eq!(numbers(&out)?, [[1.0; 32].as_slice(), &[0.0; 16]].concat());
        Ok(())
    })
}

#[test]
fn graphs_attend_to_caches_that_change() -> Result<()> {
    devices(|device| {
        // SAFETY: the graph's tables are those below, whose blocks are there.
        let call = unsafe {
            FusedInferAttentionScore::new(1, 1.0, Bsnd)
                .actual_seq_lengths_kv([2])
                .vouch_for_block_table()
        };
        let query = tensor(&[0.0; 16], &[1, 1, 1, 16], DType::Float16, device)?;
        let of = |values: [f64; 2]| {
            let all: Vec<f64> = values.iter().flat_map(|&value| [value; 256]).collect();
            tensor(&all, &[2, 16, 16], DType::Float16, device)
        };
        let (key, value) = (of([0.0, 0.0])?, of([1.0, 2.0])?);
        let table = Tensor::from_slice(&[0i32], [1, 1], device)?;
        let plan = call.plan(device, &query, &key, &value, None, Some(&table))?;
        let mut builder = Graph::builder(&device.new_stream()?);
        let out = builder.tensor(Tensor::zeros(DType::Float16, [1, 1, 1, 16], device)?)?;
        let [query, key, value] = [query, key, value].map(|tensor| builder.tensor(tensor));
        let table = builder.tensor(table)?;
        let outputs = aclnn::operators::FusedInferAttentionScoreOutputs {
            attention_out: out.into(),
            softmax_lse: None,
        };
        builder.fused_infer_attention_score(
            plan,
            query?,
            key?,
            value?,
            None,
            Some(table.into()),
            outputs,
        )?;
        let mut graph = builder.capture()?;
        for block in [0i32, 1] {
            let other = Tensor::from_slice(&[block], [1, 1], device)?;
            graph.tensor_mut(table)?.copy_from(&other)?;
            graph.replay()?;
            let found = graph.tensor(out)?.to(&Device::cpu())?;
            assert_eq!(numbers(&found)?, [f64::from(block + 1); 16]);
        }
        Ok(())
    })
}

#[test]
fn keys_that_are_hidden_may_hold_anything() -> Result<()> {
    devices(|device| {
        let wild = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
        for (heads, key_heads) in [(1, 1), (16, 1), (4, 2)] {
            for wild in wild {
                // The second key is hidden from the first query, and the third from both.
                let size = 16;
                let mut values = vec![2.0; 3 * key_heads * size];
                values[key_heads * size..].fill(wild);
                let shape = [1, 3, key_heads, size];
                let key = tensor(&values, &shape, DType::BFloat16, device)?;
                let query = vec![0.5; 2 * heads * size];
                let query = tensor(&query, &[1, 2, heads, size], DType::BFloat16, device)?;
                let mask = [0, 1, 1, 0, 0, 1];
                let mask = Tensor::from_bytes(&mask, DType::Bool, [2, 3], device)?;
                let call = FusedInferAttentionScore::new(heads as i64, 1.0, Bsnd)
                    .num_key_value_heads(key_heads as i64)
                    .with_softmax_lse();
                let outputs = call.run(&query, &key, &key, Some(&mask), None)?;
                let out = numbers(&outputs.attention_out)?;
                assert_eq!(
                    out[..heads * size],
                    vec![2.0; heads * size],
                    "{heads} {wild}"
                );
                if wild.is_nan() || wild > 0.0 {
                    let second = &out[heads * size..];
                    assert!(second.iter().all(|value| !value.is_finite()), "{wild}");
                }
                let lse = numbers(outputs.softmax_lse.as_ref().unwrap())?;
                assert_eq!(lse[0], 16.0);
            }
        }
        // A query that sees keys, of which all scores are minus infinity, has no shares.
        let query = tensor(&[1.0; 16], &[1, 1, 1, 16], DType::BFloat16, device)?;
        let low = tensor(
            &[f64::NEG_INFINITY; 16],
            &[1, 1, 1, 16],
            DType::BFloat16,
            device,
        )?;
        let one = tensor(&[1.0; 16], &[1, 1, 1, 16], DType::BFloat16, device)?;
        let call = FusedInferAttentionScore::new(1, 1.0, Bsnd).with_softmax_lse();
        let outputs = call.run(&query, &low, &one, None, None)?;
        assert!(
            numbers(&outputs.attention_out)?
                .iter()
                .all(|value| value.is_nan())
        );
        assert!(numbers(outputs.softmax_lse.as_ref().unwrap())?[0].is_nan());
        Ok(())
    })
}

#[test]
fn a_mode_counts_for_one_query_with_values_of_another_size() -> Result<()> {
    devices(|device| {
        let case = Case {
            size: 192,
            value_size: 128,
            queries: vec![1],
            keys: vec![100],
            mode: 4,
            band: Some([2, i64::MAX]),
            ..Case::default()
        };
        case.check(DType::Float16, device)
    })
}
