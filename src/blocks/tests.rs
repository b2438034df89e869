//! Where elements lie in blocks, by hand and against plain loops.

use super::*;

fn blocks(shape: &[usize], dtype: DType) -> Blocks {
    Blocks::of(
        Format::FractalNz,
        dtype,
        &Layout::contiguous(shape).unwrap(),
    )
    .unwrap()
}

#[test]
fn storages_are_padded_to_whole_blocks() {
    assert_eq!(
        blocks(&[17, 33], DType::Int8).storage_shape()[..],
        [2, 2, 16, 32]
    );
    assert_eq!(
        blocks(&[3, 5, 16], DType::Int32).storage_shape()[..],
        [3, 2, 1, 16, 8]
    );
    assert_eq!(
        blocks(&[17, 33], DType::Float16)
            .bytes(DType::Float16)
            .unwrap(),
        3 * 2 * 16 * 16 * 2
    );
    let transposed = Layout::contiguous([33, 17])
        .unwrap()
        .transpose(0, 1)
        .unwrap();
    let seen = Blocks::of(Format::FractalNz, DType::Int8, &transposed).unwrap();
    assert!(seen.is_transposed);
    assert_eq!(seen.storage_shape()[..], [1, 3, 16, 32]);
}

#[test]
fn of_a_single_row_strides_tell_how_it_lies() {
    let seen = |shape: &[usize], strides: &[usize]| {
        let layout = Layout::strided(shape, strides, 0).unwrap();
        Blocks::of(Format::FractalNz, DType::Int32, &layout).unwrap()
    };
    assert_eq!(seen(&[1, 24], &[24, 1]).storage_shape()[..], [3, 1, 16, 8]);
    assert_eq!(seen(&[1, 24], &[1, 1]).storage_shape()[..], [1, 2, 16, 8]);
    assert_eq!(seen(&[24, 1], &[1, 1]).storage_shape()[..], [1, 2, 16, 8]);
    assert_eq!(seen(&[24, 1], &[1, 24]).storage_shape()[..], [3, 1, 16, 8]);
    assert!(!seen(&[1, 1], &[1, 1]).is_transposed);
}

#[test]
fn blocks_lie_as_products_take_them_to_lie() {
    for shape in (0..27).map(|place| [place / 9 + 1, place / 3 % 3 + 1, place % 3 + 1]) {
        let new = Layout::contiguous(shape).unwrap();
        let exchanged = new.transpose(-2, -1).unwrap();
        for layout in [new, exchanged] {
            let found = Blocks::of(Format::FractalNz, DType::Int8, &layout).unwrap();
            assert_eq!(found.is_transposed, layout.is_transposed(), "{layout:?}");
        }
    }
    let nothing = Layout::contiguous([1, 0, 2]).unwrap();
    let exchanged = nothing.transpose(-2, -1).unwrap();
    let found = Blocks::of(Format::FractalNz, DType::Int8, &exchanged).unwrap();
    assert_eq!(found.bytes(DType::Int8).unwrap(), 0);
}

#[test]
fn parts_have_no_blocks() {
    let part = Layout::contiguous([32, 64])
        .unwrap()
        .narrow(1, 0, 32)
        .unwrap();
    assert_eq!(Blocks::of(Format::FractalNz, DType::Int8, &part), None);
    let whole = Layout::contiguous([32]).unwrap();
    assert_eq!(Blocks::of(Format::FractalNz, DType::Int8, &whole), None);
}

#[test]
fn elements_lie_in_their_blocks() {
    let form = blocks(&[2, 17, 40], DType::Int8);
    let plain: Vec<u8> = (0..2 * 17 * 40)
        .map(|element| (element % 251) as u8)
        .collect();
    let mut storage = vec![0; form.bytes(DType::Int8).unwrap()];
    form.pack(1, &plain, &mut storage);
    for (index, value) in plain.iter().enumerate() {
        let (matrix, row, column) = (index / 680, index / 40 % 17, index % 40);
        let block = (matrix * 2 + column / 32) * 2 + row / 16;
        assert_eq!(storage[(block * 16 + row % 16) * 32 + column % 32], *value);
    }
    let mut back = vec![0; plain.len()];
    form.unpack(1, &storage, &mut back);
    assert_eq!(back, plain);
}
