//! What calls of attention are refused, and with which rule.

mod attention;
mod basic;

use aclnn::operators::{FusedInferAttentionScore, InputLayout};
use aclnn::{
    DType, EntryPoints, ErrorKind, ProductFamily, Result, Soc, Target, Tensor, TensorSpec,
};
use attention::refused;
use basic::devices;

use InputLayout::{Bsnd, Tnd};

/// The forms of a call.
#[derive(Clone)]
struct Forms {
    call: FusedInferAttentionScore,
    product: ProductFamily,
    query: TensorSpec,
    key: TensorSpec,
    value: TensorSpec,
    mask: Option<TensorSpec>,
    table: Option<TensorSpec>,
}

impl Forms {
    fn check(&self) -> Result<()> {
        let target = Target::new(Soc::of_family(self.product));
        let some = |spec: &Option<TensorSpec>| spec.clone();
        let (mask, table) = (some(&self.mask), some(&self.table));
        let found = self.call.check(
            &target,
            self.query.clone(),
            self.key.clone(),
            self.value.clone(),
            mask.as_ref().map(|spec| spec as _),
            table.as_ref().map(|spec| spec as _),
        );
        found.map(drop)
    }
}

fn spec(shape: &[usize]) -> TensorSpec {
    TensorSpec::contiguous(DType::Float16, shape).unwrap()
}

#[test]
fn calls_that_break_a_rule_are_refused_with_it() -> Result<()> {
    let call = || FusedInferAttentionScore::new(4, 1.0, Bsnd).num_key_value_heads(2);
    let good = Forms {
        call: call(),
        product: ProductFamily::AtlasA2,
        query: spec(&[2, 5, 4, 32]),
        key: spec(&[2, 9, 2, 32]),
        value: spec(&[2, 9, 2, 32]),
        mask: None,
        table: None,
    };
    good.check()?;
    let with = |change: &dyn Fn(&mut Forms)| {
        let mut forms = good.clone();
        change(&mut forms);
        forms.check()
    };
    for product in [ProductFamily::AtlasA3, ProductFamily::Ascend950] {
        with(&|forms| forms.product = product)?;
    }
    for product in [ProductFamily::Atlas310P, ProductFamily::Atlas910] {
        let found = with(&|forms| forms.product = product);
        refused(found, ErrorKind::UnsupportedProduct, "query");
    }
    let float = |shape: &[usize]| TensorSpec::contiguous(DType::Float32, shape).unwrap();
    refused(
        with(&|forms| forms.query = float(&[2, 5, 4, 32])),
        ErrorKind::DType,
        "query",
    );
    let found = with(&|forms| forms.value = float(&[2, 9, 2, 32]));
    refused(found, ErrorKind::DTypeCombination, "value");
    for mode in [1, 5, 9, -1] {
        let found = with(&|forms| forms.call = call().sparse_mode(mode));
        refused(found, ErrorKind::Value, "sparse_mode");
    }
    refused(
        with(&|forms| forms.call = call().inner_precise(4)),
        ErrorKind::Value,
        "inner_precise",
    );
    let found = with(&|forms| forms.call = call().num_key_value_heads(3));
    refused(found, ErrorKind::Value, "num_key_value_heads");
    let none = FusedInferAttentionScore::new(0, 1.0, Bsnd);
    refused(
        with(&|forms| forms.call = none.clone()),
        ErrorKind::Value,
        "num_heads",
    );
    refused(
        with(&|forms| forms.query = spec(&[2, 5, 128])),
        ErrorKind::Rank,
        "query",
    );
    refused(
        with(&|forms| forms.query = spec(&[2, 5, 3, 32])),
        ErrorKind::Shape,
        "query",
    );
    refused(
        with(&|forms| forms.key = spec(&[3, 9, 2, 32])),
        ErrorKind::Shape,
        "key",
    );
    refused(
        with(&|forms| forms.key = spec(&[2, 9, 2, 16])),
        ErrorKind::Shape,
        "key",
    );
    refused(
        with(&|forms| forms.value = spec(&[2, 8, 2, 32])),
        ErrorKind::Shape,
        "value",
    );
    refused(
        with(&|forms| forms.value = spec(&[2, 9, 2, 16])),
        ErrorKind::Shape,
        "value",
    );
    let large = |forms: &mut Forms| {
        forms.query = spec(&[2, 5, 4, 520]);
        forms.key = spec(&[2, 9, 2, 520]);
        forms.value = spec(&[2, 9, 2, 520]);
    };
    refused(with(&large), ErrorKind::ShapeLimit, "query");
    for lengths in [vec![6], vec![-1], vec![1, 2, -3]] {
        let found = with(&|forms| forms.call = call().actual_seq_lengths(&lengths[..]));
        match lengths.len() {
            // Further ones than there are sequences are not looked at.
            3 => found?,
            _ => refused(found, ErrorKind::Value, "actual_seq_lengths"),
        }
    }
    let three = |forms: &mut Forms| {
        forms.query = spec(&[3, 5, 4, 32]);
        forms.key = spec(&[3, 9, 2, 32]);
        forms.value = spec(&[3, 9, 2, 32]);
        forms.call = call().actual_seq_lengths_kv([1, 2]);
    };
    refused(with(&three), ErrorKind::Value, "actual_seq_lengths_kv");
    let bytes = |shape: &[usize]| TensorSpec::contiguous(DType::Bool, shape).unwrap();
    let masked = |mode, mask: Option<TensorSpec>| {
        with(&|forms: &mut Forms| {
            forms.call = call().sparse_mode(mode);
            forms.mask.clone_from(&mask);
        })
    };
    for shape in [
        &[5, 9][..],
        &[2, 5, 9],
        &[1, 5, 16],
        &[2, 1, 5, 9],
        &[1, 1, 8, 32],
    ] {
        masked(0, Some(bytes(shape)))?;
    }
    for shape in [&[4, 9][..], &[5, 8], &[3, 5, 9], &[2, 2, 5, 9]] {
        refused(
            masked(0, Some(bytes(shape))),
            ErrorKind::Shape,
            "atten_mask",
        );
    }
    refused(
        masked(0, Some(spec(&[5, 9]))),
        ErrorKind::DType,
        "atten_mask",
    );
    refused(masked(0, Some(bytes(&[9]))), ErrorKind::Rank, "atten_mask");
    for mode in [2, 3, 4] {
        refused(masked(mode, None), ErrorKind::NullTensor, "atten_mask");
        refused(
            masked(mode, Some(bytes(&[5, 9]))),
            ErrorKind::Shape,
            "atten_mask",
        );
        masked(mode, Some(bytes(&[1, 1, 2048, 2048])))?;
    }
    let strided = |forms: &mut Forms| {
        let layout = spec(&[2, 9, 2, 64]).layout.step(-1, 2).unwrap();
        forms.key = TensorSpec {
            layout,
            ..spec(&[1])
        };
    };
    refused(with(&strided), ErrorKind::NotContiguous, "key");

    let behind = || FusedInferAttentionScore::new(4, 1.0, Tnd).num_key_value_heads(2);
    let tnd = Forms {
        call: behind()
            .actual_seq_lengths([2, 7])
            .actual_seq_lengths_kv([4, 9]),
        query: spec(&[7, 4, 32]),
        key: spec(&[9, 2, 32]),
        value: spec(&[9, 2, 32]),
        ..good.clone()
    };
    tnd.check()?;
    let calls = [
        (behind(), ErrorKind::NullTensor, "actual_seq_lengths"),
        (
            behind().actual_seq_lengths([2, 7]),
            ErrorKind::NullTensor,
            "actual_seq_lengths_kv",
        ),
        (
            behind().actual_seq_lengths([7, 2]),
            ErrorKind::Value,
            "actual_seq_lengths",
        ),
        (
            behind().actual_seq_lengths([2, 8]),
            ErrorKind::Value,
            "actual_seq_lengths",
        ),
        (
            behind()
                .actual_seq_lengths([2, 7])
                .actual_seq_lengths_kv([9]),
            ErrorKind::Value,
            "actual_seq_lengths_kv",
        ),
    ];
    for (call, kind, argument) in calls {
        refused(
            Forms {
                call,
                ..tnd.clone()
            }
            .check(),
            kind,
            argument,
        );
    }
    let found = Forms {
        mask: Some(bytes(&[7, 9])),
        ..tnd.clone()
    };
    refused(found.check(), ErrorKind::UnsupportedArgument, "atten_mask");

    let ints = |shape: &[usize]| TensorSpec::contiguous(DType::Int32, shape).unwrap();
    let paged = Forms {
        call: call().actual_seq_lengths_kv([20]),
        key: spec(&[6, 16, 64]),
        value: spec(&[6, 16, 64]),
        table: Some(ints(&[2, 2])),
        ..good.clone()
    };
    paged.check()?;
    let found = Forms {
        call: call(),
        ..paged.clone()
    };
    refused(
        found.check(),
        ErrorKind::NullTensor,
        "actual_seq_lengths_kv",
    );
    let found = Forms {
        call: call().actual_seq_lengths_kv([33]),
        ..paged.clone()
    };
    refused(found.check(), ErrorKind::Value, "actual_seq_lengths_kv");
    let found = Forms {
        table: Some(ints(&[3, 2])),
        ..paged.clone()
    };
    refused(found.check(), ErrorKind::Shape, "block_table");
    let found = Forms {
        table: Some(TensorSpec::contiguous(DType::Int64, [2, 2])?),
        ..paged.clone()
    };
    refused(found.check(), ErrorKind::DType, "block_table");
    // A mask is as wide as the blocks that are needed; with one query for each sequence, as all that the table has.
    let wide = Forms {
        call: call().actual_seq_lengths_kv([20, 3]),
        table: Some(ints(&[2, 8])),
        mask: Some(bytes(&[5, 32])),
        ..paged.clone()
    };
    wide.check()?;
    let found = Forms {
        query: spec(&[2, 1, 4, 32]),
        mask: Some(bytes(&[2, 32])),
        ..wide.clone()
    };
    refused(found.check(), ErrorKind::Shape, "atten_mask");
    let found = Forms {
        mask: Some(bytes(&[5, 31])),
        ..wide
    };
    refused(found.check(), ErrorKind::Shape, "atten_mask");
    let found = Forms {
        key: spec(&[6, 2, 2, 16, 16]),
        ..paged
    };
    refused(found.check(), ErrorKind::Rank, "key");
    refused(
        "BNSD_BSND".parse::<InputLayout>(),
        ErrorKind::UnknownName,
        "input_layout",
    );
    assert_eq!("TND".parse::<InputLayout>()?, Tnd);
    Ok(())
}

#[test]
fn tables_that_name_no_block_are_refused_before_they_are_used() -> Result<()> {
    devices(|device| {
        let query = Tensor::zeros(DType::Float16, [2, 1, 1, 16], device)?;
        let cache = Tensor::zeros(DType::Float16, [3, 16, 16], device)?;
        let call = FusedInferAttentionScore::new(1, 1.0, Bsnd).actual_seq_lengths_kv([20, 3]);
        let run = |table: [i32; 4]| {
            let table = Tensor::from_slice(&table, [2, 2], device)?;
            call.run(&query, &cache, &cache, None, Some(&table))
                .map(drop)
        };
        // What is behind a sequence's keys is not looked at.
        run([0, 2, 1, -1])?;
        run([0, 2, 1, 1000])?;
        for table in [[0, 3, 1, 0], [-1, 0, 1, 0], [0, 1, 3, 0]] {
            refused(run(table), ErrorKind::Value, "block_table");
        }
        Ok(())
    })
}

#[test]
fn a_cann_without_the_newest_function_gets_the_one_before() -> Result<()> {
    let query = spec(&[1, 1, 1, 16]);
    let call = FusedInferAttentionScore::new(1, 1.0, Bsnd);
    let a2 = || Target::new(Soc::of_family(ProductFamily::AtlasA2));
    let only = |names: &[&str]| a2().with_entry_points(EntryPoints::only(names.iter().copied()));
    let check = |target: &Target| {
        call.check(
            target,
            query.clone(),
            query.clone(),
            query.clone(),
            None,
            None,
        )
        .map(drop)
    };
    check(&only(&["aclnnFusedInferAttentionScoreV3"]))?;
    check(&only(&["aclnnFusedInferAttentionScoreV4"]))?;
    let found = check(&only(&["aclnnFusedInferAttentionScoreV5"]));
    refused(found, ErrorKind::EntryPointMissing, "device");
    Ok(())
}
