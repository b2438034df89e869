//! What vectors say, in the crate's terms: products by their names, calls, and the views that they lay over
//! stored tensors.

use aclnn::{Layout, Quantize, Soc, Tensor, TensorView};

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

/// The call of a vector. Its axis is torch_npu's: in multiply mode, all above -2 is the last.
pub fn call(
    dtype: &str,
    div_mode: bool,
    axis: i64,
    round_mode: Option<&str>,
    sqrt_mode: bool,
) -> Quantize {
    let dtype = dtype.parse().unwrap();
    let call = if div_mode {
        Quantize::divide(dtype).axis(axis)
    } else {
        Quantize::multiply(dtype).axis(axis.min(-1))
    };
    let round_mode = round_mode.unwrap_or("round").parse().unwrap();
    call.round_mode(round_mode).sqrt_mode(sqrt_mode)
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
