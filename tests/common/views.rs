//! Products by the vectors' names, and the views that vectors lay over stored tensors.

use aclnn::{Layout, Soc, Tensor, TensorView};

/// A product family as the vectors name it.
pub fn soc(product: &str) -> Soc {
    let name = match product {
        "310p" => "Ascend310P3",
        "910b" => "Ascend910B2",
        "910_93" => "Ascend910_9391",
        "950" => "Ascend950PR_9599",
        "910" => "Ascend910A",
        "310b" => "Ascend310B1",
        other => panic!("{other}"),
    };
    name.parse().unwrap()
}

/// The view that a vector lays over its stored tensor.
pub fn lay<'a>(
    storage: &'a Tensor,
    shape: &[usize],
    strides: &[usize],
    offset: usize,
) -> TensorView<'a> {
    let flat = storage
        .view()
        .reshape([storage.layout().elements()])
        .unwrap();
    flat.as_strided(shape, strides, offset).unwrap()
}

/// Bytes at the positions of a strided view, and whether all others still are `pattern`.
pub fn written(
    storage: &[u8],
    layout: &Layout,
    size: usize,
    pattern: u8,
) -> Result<Vec<u8>, String> {
    let mut rest = storage.to_vec();
    let mut bytes = Vec::new();
    for element in 0..layout.elements() {
        let (mut left, mut position) = (element, layout.offset());
        for (&dim, &stride) in layout.shape().iter().zip(layout.strides()).rev() {
            position += left % dim * stride;
            left /= dim;
        }
        let range = position * size..(position + 1) * size;
        bytes.extend_from_slice(&storage[range.clone()]);
        rest[range].fill(pattern);
    }
    match rest.iter().position(|&byte| byte != pattern) {
        Some(byte) => Err(format!("byte {byte} outside the view was written")),
        None => Ok(bytes),
    }
}
