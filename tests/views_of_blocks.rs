//! Tensors in formats of blocks are seen whole, as they are or exchanged; no view of them reaches past their memory.

use aclnn::{
    DType, Device, ErrorKind, Format, FormatCast, Layout, PinnedBuffer, QuantMatmul, Result,
    Tensor, TensorView, TensorViewMut, bf16, npu_format_cast,
};

fn bytes(count: usize) -> Vec<i8> {
    (0..count)
        .map(|place| (place * 37 % 251) as u8 as i8)
        .collect()
}

fn weight(rows: usize, columns: usize) -> Tensor {
    Tensor::from_slice(&bytes(rows * columns), [rows, columns], &Device::cpu()).unwrap()
}

fn blocks(rows: usize, columns: usize) -> Tensor {
    npu_format_cast(&weight(rows, columns), Format::FractalNz).unwrap()
}

fn product(x: &Tensor, weight: TensorView<'_>) -> Result<Tensor> {
    QuantMatmul::new(DType::Int32).run(x, weight, &[1.0f32], None, None, None, None)
}

/// What a view that is no tensor in blocks says, whatever is done with it.
fn is_none(view: &TensorView<'_>) {
    let kind = |result: Result<()>| result.unwrap_err().kind();
    assert_eq!(kind(view.to_bytes().map(|_| ())), ErrorKind::Format);
    assert_eq!(kind(view.to(&Device::cpu()).map(|_| ())), ErrorKind::Format);
    assert_eq!(
        kind(view.clone().storage().map(|_| ())),
        ErrorKind::InvalidView
    );
    assert_eq!(
        kind(view.as_bytes().map(|_| ())),
        ErrorKind::InvalidView,
        "{view:?}"
    );
}

#[test]
fn blocks_are_seen_as_they_are_or_exchanged() {
    // Shapes whose storage is the same, of tensors that are not.
    let small = blocks(2, 8);
    is_none(&small.view().reshape([4, 4]).unwrap());
    is_none(&small.view().narrow(0, 0, 1).unwrap());
    is_none(&small.view().step(1, 2).unwrap());
    is_none(&small.view().as_strided([2, 8], [4, 1], 0).unwrap());
    is_none(&small.view().view_dtype(DType::UInt8).unwrap());
    let row = blocks(1, 16);
    is_none(&row.view().reshape([16, 1]).unwrap());
    let exchanged = row.view().transpose(0, 1).unwrap();
    assert_eq!(exchanged.to_vec::<i8>().unwrap(), bytes(16));
    let again = exchanged.transpose(0, 1).unwrap();
    assert_eq!(again.to_vec::<i8>().unwrap(), bytes(16));

    let x = Tensor::from_slice(&[1i8; 10], [1, 10], &Device::cpu()).unwrap();
    let reshaped = blocks(12, 40);
    let reshaped = reshaped.view().reshape([10, 48]).unwrap();
    let error = product(&x, reshaped).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::InvalidView, Some("x2"))
    );
    // Strides that no new tensor of the shape has.
    let storage = Tensor::zeros(DType::Int8, [1, 1, 16, 32], &Device::cpu()).unwrap();
    let layout = Layout::strided([1, 16], [5, 1], 0).unwrap();
    let error = storage.stored_as(Format::FractalNz, layout).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidView);
}

#[test]
fn a_packed_weight_has_no_other_type() {
    let prepared = QuantMatmul::prepare_weight(&weight(1000, 1)).unwrap();
    let other = prepared.view().view_dtype(DType::UInt8).unwrap();
    is_none(&other);
    let back = other.view_dtype(DType::Int8).unwrap();
    is_none(&back);
    let x = Tensor::from_slice(&bytes(1000), [1, 1000], &Device::cpu()).unwrap();
    let error = product(&x, back).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::InvalidView, Some("x2"))
    );
    assert!(product(&x, prepared.view()).is_ok());
}

#[test]
fn blocks_have_no_parts_to_be_written() {
    let mut cast = blocks(30, 32);
    let error = cast.view_mut().split_at(0, 20).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Format);
    let mut part = cast.view_mut().narrow(0, 0, 20).unwrap();
    assert_eq!(
        part.as_mut_slice::<i8>().unwrap_err().kind(),
        ErrorKind::InvalidView
    );
    let error = part.copy_from(&weight(20, 32)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Format);
    assert_eq!(cast.to_vec::<i8>().unwrap(), bytes(30 * 32));
}

#[test]
fn pinned_buffers_are_copied_to_and_from_no_blocks() {
    let device = Device::cpu();
    let stream = device.stream();
    let mut cast = blocks(16, 64);
    let buffer = || PinnedBuffer::<i8>::new(&device, 16 * 64).unwrap();
    let error = stream.upload(buffer(), cast.view_mut()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Format);
    assert_eq!(cast.to_vec::<i8>().unwrap(), bytes(16 * 64));
    let error = stream.download(&cast, buffer()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Format);
    let part = cast
        .view()
        .narrow(0, 0, 16)
        .unwrap()
        .narrow(1, 0, 64)
        .unwrap();
    let error = stream.download(part, buffer()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Format);
}

/// Blocks are longer than the elements in them.
#[test]
fn what_lies_in_the_padding_of_blocks_shares_their_memory() {
    let device = Device::cpu();
    let layout = Layout::contiguous([17, 33]).unwrap();
    let mut memory = vec![0i8; 2048];
    let start = memory.as_mut_ptr();
    // SAFETY: the vector outlives the views, and nothing is written, as they overlap.
    let error = unsafe {
        let x = TensorView::from_raw_parts(
            start.add(1024).cast(),
            DType::Int8,
            layout.clone(),
            &device,
        )
        .unwrap();
        let out = TensorViewMut::from_raw_parts(
            start.cast(),
            DType::Int8,
            Layout::contiguous([2, 2, 16, 32]).unwrap(),
            &device,
        )
        .unwrap()
        .stored_as(Format::FractalNz, layout)
        .unwrap();
        FormatCast::to(Format::FractalNz)
            .run_into(x, out)
            .unwrap_err()
    };
    assert_eq!(error.kind(), ErrorKind::OutputOverlapsInput);
}

#[test]
fn blocks_are_cast_into_a_part_of_a_tensor() {
    let cast = blocks(17, 33);
    let mut out = Tensor::from_slice(&[-7i8; 3 * 17 * 33], [3 * 17, 33], &Device::cpu()).unwrap();
    {
        let part = out.view_mut().narrow(0, 17, 17).unwrap();
        FormatCast::to(Format::ND).run_into(&cast, part).unwrap();
    }
    let mut expected = vec![-7i8; 17 * 33];
    expected.extend(bytes(17 * 33));
    expected.extend([-7i8; 17 * 33]);
    assert_eq!(out.to_vec::<i8>().unwrap(), expected);
}

/// Of a single row of words the strides tell whether they lie along it, also to a plan that is at hand.
#[test]
fn plans_at_hand_tell_how_words_lie() {
    let device = Device::cpu();
    let run = |x: &Tensor, weight: TensorView<'_>| {
        let tokens = [1.0f32; 2];
        let product = QuantMatmul::new(DType::BFloat16);
        product.run(x, weight, &[1.0f32], None, Some(&tokens), None, None)
    };
    // Eight values a word: x1 is 2 by 8, the weight 8 by 8 seen one way, and 1 by 64 the other.
    let x = Tensor::from_slice(&[0x1111_1111, 0x2222_2222], [2, 1], &device).unwrap();
    let across = Tensor::from_slice(&[0x1111_1111; 8], [8, 1], &device).unwrap();
    let across = across.view().transpose(0, 1).unwrap();
    let along = Tensor::from_slice(&[0x1111_1111; 8], [1, 8], &device).unwrap();
    let refused = || run(&x, along.view()).unwrap_err().kind();
    assert_eq!(refused(), ErrorKind::InnerDimMismatch);
    let sums = run(&x, across.clone()).unwrap();
    let expected = [[bf16::from_f32(8.0); 8], [bf16::from_f32(16.0); 8]];
    assert_eq!(sums.to_vec::<bf16>().unwrap(), expected.as_flattened());
    assert_eq!(refused(), ErrorKind::InnerDimMismatch);
    assert!(run(&x, across).is_ok());
}

/// As above, of words in blocks.
#[test]
fn words_in_blocks_are_multiplied_as_they_are_seen() {
    let device = Device::cpu();
    let x = Tensor::from_slice(&[0x1111_1111, 0x2222_2222], [2, 1], &device).unwrap();
    let words: Vec<i32> = (0..8).map(|value| value * 0x1111_1111).collect();
    let stored = Tensor::from_slice(&words, [8, 1], &device).unwrap();
    let cast = npu_format_cast(&stored, Format::FractalNz).unwrap();
    let seen = cast.view().transpose(0, 1).unwrap();
    let tokens = [1.0f32, 0.5];
    let scale = [1.0f32, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0];
    let out = QuantMatmul::new(DType::BFloat16)
        .run(&x, seen, &scale, None, Some(&tokens), None, None)
        .unwrap();
    let expected = [0.0f32, 8.0, 16.0, 24.0, 32.0, 40.0, 48.0, 112.0].map(bf16::from_f32);
    assert_eq!(out.shape(), [2, 8]);
    assert_eq!(
        out.to_vec::<bf16>().unwrap(),
        [expected, expected].as_flattened()
    );
}

/// One column, cast as such and cast as a row, has other blocks, and so other plans.
#[test]
fn plans_at_hand_tell_how_blocks_lie() {
    let device = Device::cpu();
    let column = blocks(100, 1);
    let row = blocks(1, 100);
    let seen = row.view().transpose(0, 1).unwrap();
    assert_eq!(seen.shape(), column.shape());
    let mut plan = FormatCast::to(Format::ND).plan(&device, &column).unwrap();
    let mut out = Tensor::zeros(DType::Int8, [100, 1], &device).unwrap();
    plan.run(&device.stream(), &column, out.view_mut()).unwrap();
    assert_eq!(out.to_vec::<i8>().unwrap(), bytes(100));
    let error = plan
        .run(&device.stream(), seen.clone(), out.view_mut())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlanMismatch);
    assert!(npu_format_cast(&column, Format::ND).is_ok());
    let error = npu_format_cast(seen, Format::ND).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotContiguous);
}

#[cfg(feature = "sim")]
mod simulated {
    use super::*;

    #[test]
    fn parts_of_blocks_are_not_copied_within_an_atlas() {
        let session = aclnn::sim::Session::start().unwrap();
        let device = session.device("a2".parse().unwrap()).unwrap();
        let cast = npu_format_cast(&weight(32, 64).to(&device).unwrap(), Format::FractalNz);
        let cast = cast.unwrap();
        let part = cast.view().narrow(0, 0, 16).unwrap();
        assert_eq!(part.to(&device).unwrap_err().kind(), ErrorKind::Format);
        assert_eq!(part.to_bytes().unwrap_err().kind(), ErrorKind::Format);
        let copied = cast.view().transpose(0, 1).unwrap().to(&device).unwrap();
        let back = copied.view().transpose(0, 1).unwrap();
        assert_eq!(back.to_vec::<i8>().unwrap(), bytes(32 * 64));
        session.finish().unwrap();
    }

    /// Kernels of the 310P write whole blocks, so what they write for a view is made apart and copied: all of it.
    #[test]
    fn the_310p_writes_all_blocks_of_a_view() {
        let session = aclnn::sim::Session::start().unwrap();
        let device = session.device("310p".parse().unwrap()).unwrap();
        let storage = Tensor::zeros(DType::Int8, [2, 3, 16, 32], &device).unwrap();
        let layout = Layout::contiguous([40, 64]).unwrap();
        let mut out = storage.stored_as(Format::FractalNz, layout).unwrap();
        let view = out.view_mut().reshape([40, 64]).unwrap();
        FormatCast::to(Format::FractalNz)
            .run_into(&weight(40, 64).to(&device).unwrap(), view)
            .unwrap();
        assert_eq!(out.to_vec::<i8>().unwrap(), bytes(40 * 64));
        assert_eq!(session.reports(), Vec::<String>::new());
        session.finish().unwrap();
    }
}
