//! Weights that are prepared once give what plain ones give, on every device and in every form.

use std::sync::Arc;

use aclnn::{
    DType, Device, ErrorKind, Format, Graph, QuantMatmul, Tensor, TensorSpec, TensorView, bf16,
    npu_format_cast, npu_quant_matmul,
};

fn values(count: usize, seed: usize) -> Vec<i8> {
    (0..count)
        .map(|place| ((place * 97 + seed * 31 + place / 7) % 256) as u8 as i8)
        .collect()
}

/// The sums by their definition.
fn sums(x: &[i8], weight: &[i8], rows: usize, inner: usize, columns: usize) -> Vec<i32> {
    let mut sums = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let products = (0..inner)
                .map(|k| i32::from(x[row * inner + k]) * i32::from(weight[k * columns + column]));
            sums.push(products.sum());
        }
    }
    sums
}

fn run(x: &Tensor, weight: TensorView<'_>, scale: &Tensor) -> Vec<i32> {
    let product = QuantMatmul::new(DType::Int32);
    let out = product
        .run(x, weight, scale, None, None, None, None)
        .unwrap();
    out.to_vec::<i32>().unwrap()
}

fn prepared_equal_plain(device: &Device) {
    let scale = Tensor::from_slice(&[1.0f32], [1], device).unwrap();
    for (rows, inner, columns) in [
        (1, 64, 64),
        (1, 300, 130),
        (1, 5, 7),
        (1, 1, 9),
        (1, 33, 1),
        (7, 65, 66),
        (40, 128, 257),
    ] {
        let (x, weight) = (values(rows * inner, 1), values(inner * columns, 2));
        let expected = sums(&x, &weight, rows, inner, columns);
        let x = Tensor::from_slice(&x, [rows, inner], device).unwrap();
        let by_rows = Tensor::from_slice(&weight, [inner, columns], device).unwrap();
        let stored = by_rows.view().transpose(0, 1).unwrap().to(device).unwrap();
        let by_columns = stored.view().transpose(0, 1).unwrap();
        for (weight, form) in [(by_rows.view(), "rows"), (by_columns, "columns")] {
            let what = format!("{device}, {rows} x {inner} x {columns}, {form}");
            let prepared = QuantMatmul::prepare_weight(weight.clone()).unwrap();
            assert_eq!(prepared.shape(), [inner, columns], "{what}");
            assert_eq!(run(&x, weight, &scale), expected, "{what}, plain");
            assert_eq!(run(&x, prepared.view(), &scale), expected, "{what}");
        }
    }
}

#[test]
fn the_cpu_packs_weights_for_every_product() {
    for product in ["a2", "a3", "950"] {
        prepared_equal_plain(&format!("cpu:{product}").parse().unwrap());
    }
    let prepared =
        QuantMatmul::prepare_weight(TensorView::from(&[1i8; 64]).reshape([8, 8]).unwrap());
    assert_eq!(prepared.unwrap().format(), Format::CpuPacked);
}

#[cfg(feature = "sim")]
#[test]
fn an_atlas_keeps_weights_in_blocks() {
    for product in ["a2", "950"] {
        let session = aclnn::sim::Session::start().unwrap();
        let device = session.device(product.parse().unwrap()).unwrap();
        prepared_equal_plain(&device);
        assert!(session.calls("aclnnQuantMatmulWeightNz").unwrap() > 0);
        assert_eq!(session.reports(), Vec::<String>::new());
        session.finish().unwrap();
    }
    // The 310P has other outputs, and weights stored as columns by rows alone.
    let session = aclnn::sim::Session::start().unwrap();
    let device = session.device("310p".parse().unwrap()).unwrap();
    let (x, weight) = (values(3 * 96, 4), values(96 * 40, 3));
    // The matrix unit takes 19 bits of a scale.
    let kept = f32::from_bits(0.0001f32.to_bits() & 0xffff_e000);
    let rounded = |sum: i32| (sum as f32 * kept).round_ties_even().clamp(-128.0, 127.0) as i8;
    let expected: Vec<i8> = sums(&x, &weight, 3, 96, 40)
        .into_iter()
        .map(rounded)
        .collect();
    let weight = Tensor::from_slice(&weight, [96, 40], &device).unwrap();
    let x = Tensor::from_slice(&x, [3, 96], &device).unwrap();
    let scale = Tensor::from_slice(&[0.0001f32], [1], &device).unwrap();
    let prepared = QuantMatmul::prepare_weight(&weight).unwrap();
    assert_eq!(prepared.format(), Format::FractalNz);
    let call = |weight: &Tensor| {
        npu_quant_matmul(
            &x,
            weight,
            &scale,
            None,
            None,
            None,
            Some(DType::Int8),
            &[],
            None,
        )
        .unwrap()
        .to_vec::<i8>()
        .unwrap()
    };
    assert_eq!(call(&prepared), expected);
    assert_eq!(call(&weight), expected);
    assert!(session.calls("aclnnQuantMatmulWeightNz").unwrap() > 0);
    session.finish().unwrap();
}

#[test]
fn the_cpu_packs_weights_that_lie_in_blocks() {
    let cpu = Device::cpu();
    let scale = Tensor::from_slice(&[1.0f32], [1], &cpu).unwrap();
    for (inner, columns) in [(64, 64), (50, 70), (33, 200)] {
        let (x, weight) = (values(3 * inner, 1), values(inner * columns, 2));
        let expected = sums(&x, &weight, 3, inner, columns);
        let x = Tensor::from_slice(&x, [3, inner], &cpu).unwrap();
        let by_rows = Tensor::from_slice(&weight, [inner, columns], &cpu).unwrap();
        let by_columns = by_rows.view().transpose(0, 1).unwrap().to(&cpu).unwrap();
        let blocks = |weight: &Tensor| npu_format_cast(weight, Format::FractalNz).unwrap();
        let (rows, stored) = (blocks(&by_rows), blocks(&by_columns));
        for weight in [rows.view(), stored.view().transpose(0, 1).unwrap()] {
            let prepared = QuantMatmul::prepare_weight(weight.clone()).unwrap();
            assert_eq!(prepared.format(), Format::CpuPacked);
            assert_eq!(prepared.shape(), [inner, columns]);
            assert_eq!(run(&x, weight, &scale), expected);
            assert_eq!(run(&x, prepared.view(), &scale), expected);
        }
    }
    // A name alone makes no blocks.
    let named = Tensor::from_slice(&values(64 * 48, 3), [64, 48], &cpu).unwrap();
    let named = named.view().with_format(Format::FractalZ);
    let error = QuantMatmul::prepare_weight(named).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Format);
    let short = Tensor::from_slice(&values(60 * 40, 3), [60, 40], &cpu).unwrap();
    let error = QuantMatmul::prepare_weight(short.view().with_format(Format::FractalNz));
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Format);
}

/// Stored as columns by rows a weight could become too long for the 310P, and multiplies all the same.
#[cfg(feature = "sim")]
#[test]
fn a_long_weight_stays_as_it_is_on_a_310p() {
    let session = aclnn::sim::Session::start().unwrap();
    let device = session.device("310p".parse().unwrap()).unwrap();
    const ROWS: usize = 65_536;
    // x is stored the other way round, since its rows are too long too.
    let x = Tensor::from_slice(&[1i8; ROWS], [ROWS, 1], &device).unwrap();
    let x = x.view().transpose(0, 1).unwrap();
    let weight = Tensor::from_slice(&[1i8; 2 * ROWS], [ROWS, 2], &device).unwrap();
    let scale = Tensor::from_slice(&[0.25f32], [1], &device).unwrap();
    let prepared = QuantMatmul::prepare_weight(&weight).unwrap();
    assert_eq!(prepared.format(), Format::ND);
    let out = QuantMatmul::new(DType::Float16)
        .run(x, &prepared, &scale, None, None, None, None)
        .unwrap();
    assert_eq!(
        out.to_vec::<aclnn::f16>().unwrap(),
        [aclnn::f16::from_f32(16384.0); 2]
    );
    session.finish().unwrap();
}

#[cfg(feature = "sim")]
#[test]
fn an_atlas_without_such_a_product_refuses_the_weight() {
    let session = aclnn::sim::Session::start().unwrap();
    let old = aclnn::Soc::of_family(aclnn::ProductFamily::Atlas910);
    let device = session.device(old).unwrap();
    let weight = Tensor::from_slice(&values(64 * 48, 3), [64, 48], &device).unwrap();
    let error = QuantMatmul::prepare_weight(&weight).unwrap_err();
    let found = (error.kind(), error.argument());
    assert_eq!(found, (ErrorKind::UnsupportedProduct, Some("weight")));
    session.finish().unwrap();
}

fn words(count: usize) -> Vec<i32> {
    (0..count)
        .map(|place| (place as u32).wrapping_mul(0x9e37_79b9).cast_signed())
        .collect()
}

/// Eight values a word, the first in the lowest bits.
fn int4(words: &[i32]) -> Vec<i8> {
    let value = |word: i32, place: i32| (word << (28 - 4 * place) >> 28) as i8;
    let words = words.iter();
    words
        .flat_map(|&word| (0..8).map(move |place| value(word, place)))
        .collect()
}

/// The values of `columns` by `rows` matrices, the other way round.
fn exchanged(values: &[i8], rows: usize, columns: usize) -> Vec<i8> {
    let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    places
        .map(|(row, column)| values[column * rows + row])
        .collect()
}

const TOKENS: [f32; 2] = [1.0, 2.0];

/// Two rows of sums, times the scale and that of each token.
fn scaled(sums: &[i32]) -> Vec<bf16> {
    let rows = sums.chunks(sums.len() / 2).zip(TOKENS);
    rows.flat_map(|(row, token)| {
        row.iter()
            .map(move |&sum| bf16::from_f32(sum as f32 * 0.01 * token))
    })
    .collect()
}

fn int4_and_batches(device: &Device) {
    let scale = Tensor::from_slice(&[0.01f32], [1], device).unwrap();
    let tokens = Tensor::from_slice(&TOKENS, [2], device).unwrap();
    let call = |x: &Tensor, weight: TensorView<'_>| {
        let product = QuantMatmul::new(DType::BFloat16);
        product.run(x, weight, &scale, None, Some(&tokens), None, None)
    };
    let both = |x: &Tensor, weight: TensorView<'_>, shape: &[usize], expected: &[bf16]| {
        let prepared = QuantMatmul::prepare_weight(weight.clone()).unwrap();
        for weight in [weight, prepared.view()] {
            let out = call(x, weight).unwrap();
            assert_eq!(out.shape(), shape, "{device}");
            assert_eq!(out.to_vec::<bf16>().unwrap(), expected, "{device}");
        }
    };
    // k is 24 and n 72 or 16: words along n, and along k.
    let (x, by_rows, by_columns) = (words(2 * 3), words(24 * 9), words(16 * 3));
    let along_n = sums(&int4(&x), &int4(&by_rows), 2, 24, 72);
    let weight = exchanged(&int4(&by_columns), 24, 16);
    let along_k = sums(&int4(&x), &weight, 2, 24, 16);
    let x = Tensor::from_slice(&x, [2, 3], device).unwrap();
    let by_rows = Tensor::from_slice(&by_rows, [24, 9], device).unwrap();
    both(&x, by_rows.view(), &[2, 72], &scaled(&along_n));
    if device.is_cpu() {
        let blocks = npu_format_cast(&by_rows, Format::FractalNz).unwrap();
        both(&x, blocks.view(), &[2, 72], &scaled(&along_n));
    }
    let by_columns = Tensor::from_slice(&by_columns, [16, 3], device).unwrap();
    let by_columns = by_columns.view().transpose(0, 1).unwrap();
    both(&x, by_columns, &[2, 16], &scaled(&along_k));
    // One word down: of so many columns the strides alone tell.
    let x = words(2);
    let tensor = Tensor::from_slice(&x, [2, 1], device).unwrap();
    for columns in [24, 3] {
        let stored = words(columns);
        let expected = sums(
            &int4(&x),
            &exchanged(&int4(&stored), 8, columns),
            2,
            8,
            columns,
        );
        let stored = Tensor::from_slice(&stored, [columns, 1], device).unwrap();
        let weight = stored.view().transpose(0, 1).unwrap();
        both(&tensor, weight, &[2, columns], &scaled(&expected));
    }
    // Of one word they do not tell: it lies along n, and there is one value to multiply by, not eight.
    let one = Tensor::from_slice(&words(1), [1, 1], device).unwrap();
    let prepared = QuantMatmul::prepare_weight(&one).unwrap();
    for weight in [one.view().transpose(0, 1).unwrap(), prepared.view()] {
        let error = call(&tensor, weight).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InnerDimMismatch, "{device}");
    }

    let (x, weight) = (values(3 * 2 * 20, 5), values(3 * 20 * 40, 6));
    let matrices = x.chunks(2 * 20).zip(weight.chunks(20 * 40));
    let expected: Vec<bf16> = matrices
        .flat_map(|(x, weight)| scaled(&sums(x, weight, 2, 20, 40)))
        .collect();
    let x = Tensor::from_slice(&x, [3, 2, 20], device).unwrap();
    let weight = Tensor::from_slice(&weight, [3, 20, 40], device).unwrap();
    both(&x, weight.view(), &[3, 2, 40], &expected);
}

#[test]
fn words_and_batches_are_prepared_on_the_cpu() {
    int4_and_batches(&Device::cpu());
}

#[cfg(feature = "sim")]
#[test]
fn words_and_batches_are_prepared_on_an_atlas() {
    for product in ["a2", "950"] {
        let session = aclnn::sim::Session::start().unwrap();
        int4_and_batches(&session.device(product.parse().unwrap()).unwrap());
        session.finish().unwrap();
    }
}

fn in_plans_and_graphs(device: &Device) {
    let (x, weight) = (values(2 * 64, 7), values(64 * 48, 8));
    let expected = sums(&x, &weight, 2, 64, 48);
    let x = Tensor::from_slice(&x, [2, 64], device).unwrap();
    let weight = Tensor::from_slice(&weight, [64, 48], device).unwrap();
    let scale = Tensor::from_slice(&[1.0f32], [1], device).unwrap();
    let weight = Arc::new(QuantMatmul::prepare_weight(&weight).unwrap());
    let mut plan = QuantMatmul::new(DType::Int32)
        .plan(device, &x, &*weight, &scale, None, None, None, None)
        .unwrap();
    let mut out = Tensor::empty(DType::Int32, [2, 48], device).unwrap();
    let stream = device.stream();
    plan.run(
        &stream,
        &x,
        &*weight,
        &scale,
        None,
        None,
        None,
        None,
        out.view_mut(),
    )
    .unwrap();
    assert_eq!(out.to_vec::<i32>().unwrap(), expected);

    let mut builder = Graph::builder(&stream);
    let x = builder.tensor(x).unwrap();
    let scale = builder.tensor(scale).unwrap();
    let shared = builder.shared(&weight).unwrap();
    let out = builder
        .tensor(Tensor::empty(DType::Int32, [2, 48], device).unwrap())
        .unwrap();
    // Seen another way it is another weight, or none.
    let part = builder
        .view(shared)
        .unwrap()
        .narrow(1, 0, 48)
        .unwrap()
        .narrow(0, 0, 64)
        .unwrap();
    let plan_of_part = QuantMatmul::new(DType::Int32).plan(
        device,
        TensorSpec::contiguous(DType::Int8, [2, 64]).unwrap(),
        TensorSpec::from(&*weight),
        TensorSpec::contiguous(DType::Float32, [1]).unwrap(),
        None,
        None,
        None,
        None,
    );
    builder
        .quant_matmul(
            plan_of_part.unwrap(),
            x,
            part,
            scale,
            None,
            None,
            None,
            None,
            out.into(),
        )
        .unwrap();
    let mut graph = builder.capture().unwrap();
    graph.replay().unwrap();
    assert_eq!(
        graph.tensor(out).unwrap().to_vec::<i32>().unwrap(),
        expected
    );
}

#[test]
fn plans_and_graphs_take_prepared_weights() {
    in_plans_and_graphs(&Device::cpu());
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start().unwrap();
        in_plans_and_graphs(&session.device("a2".parse().unwrap()).unwrap());
        session.finish().unwrap();
    }
}

#[test]
fn a_packed_weight_is_for_products_on_the_cpu() {
    let device = Device::cpu();
    let weight = Tensor::from_slice(&values(64 * 48, 9), [64, 48], &device).unwrap();
    let prepared = QuantMatmul::prepare_weight(&weight).unwrap();
    assert_eq!(
        prepared.to_vec::<i8>().unwrap_err().kind(),
        ErrorKind::Format
    );
    assert_eq!(
        prepared.as_bytes().unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    let copied = prepared.try_clone().unwrap();
    let x = Tensor::from_slice(&values(64, 1), [1, 64], &device).unwrap();
    let scale = Tensor::from_slice(&[1.0f32], [1], &device).unwrap();
    assert_eq!(
        run(&x, copied.view(), &scale),
        run(&x, weight.view(), &scale)
    );
    // A part, or the other way round, is not what was packed.
    let other = Tensor::from_slice(&values(48, 1), [1, 48], &device).unwrap();
    let product = QuantMatmul::new(DType::Int32);
    let turned = prepared.view().transpose(0, 1).unwrap();
    let error = product
        .run(&other, turned, &scale, None, None, None, None)
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::InvalidView, Some("x2"))
    );
    assert_eq!(
        QuantMatmul::prepare_weight(&prepared).unwrap_err().kind(),
        ErrorKind::Format
    );
    #[cfg(feature = "sim")]
    {
        let session = aclnn::sim::Session::start().unwrap();
        let atlas = session.device("a2".parse().unwrap()).unwrap();
        assert_eq!(prepared.to(&atlas).unwrap_err().kind(), ErrorKind::Format);
        let plan = product.plan(
            &atlas,
            TensorSpec::contiguous(DType::Int8, [1, 64]).unwrap(),
            &prepared,
            TensorSpec::contiguous(DType::Float32, [1]).unwrap(),
            None,
            None,
            None,
            None,
        );
        let error = plan.unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Format, Some("x2"))
        );
        session.finish().unwrap();
    }
}

#[test]
fn what_is_no_weight_is_refused() {
    let cpu = Device::cpu();
    let tensor = |dtype, shape: &[usize]| Tensor::zeros(dtype, shape, &cpu).unwrap();
    for (weight, kind) in [
        (tensor(DType::Int8, &[4]), ErrorKind::Rank),
        (tensor(DType::Int32, &[2, 2, 2]), ErrorKind::Rank),
        (tensor(DType::Float32, &[4, 4]), ErrorKind::DType),
        (tensor(DType::Int8, &[4, 0]), ErrorKind::EmptyTensor),
    ] {
        let error = QuantMatmul::prepare_weight(&weight).unwrap_err();
        assert_eq!((error.kind(), error.argument()), (kind, Some("weight")));
    }
}
