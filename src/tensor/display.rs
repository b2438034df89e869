//! Tensors printed as PyTorch prints them.
//!
//! What a reader of torch output relies on: all-integral floats end in a bare point, others have four
//! decimals, or an exponent when their sizes differ too much; elements line up; more than a thousand
//! elements are cut to the first and last three of each dimension; a line has at most 80 columns.

use std::fmt;

use half::{bf16, f16};
use smallvec::SmallVec;

use crate::device::Device;
use crate::dtype::DType;
use crate::error::Result;
use crate::float8::{Float8E4M3FN, Float8E5M2, HiFloat8};
use crate::gather::collected;
use crate::int4;
use crate::layout::Layout;
use crate::tensor::copy;
use crate::tensor::{Element, Facts, RawView, Tensor, TensorView, TensorViewMut};

/// Tensors with more elements than this are cut.
const THRESHOLD: usize = 1000;
/// Indices that are kept at each end of a cut dimension.
const EDGE: usize = 3;
const LINE_WIDTH: usize = 80;
/// Dimensions beyond which only the size is shown: brackets are written by recursion.
const DEEPEST: usize = 64;
const PREFIX: &str = "tensor(";

impl fmt::Display for Tensor {
    /// As PyTorch prints tensors. When the elements cannot be read, says why in their place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.raw()))
    }
}

impl fmt::Display for TensorView<'_> {
    /// As PyTorch prints tensors. When the elements cannot be read, says why in their place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.raw))
    }
}

impl fmt::Display for TensorViewMut<'_> {
    /// As PyTorch prints tensors. When the elements cannot be read, says why in their place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.raw))
    }
}

fn text(view: &RawView<'_>) -> String {
    let mut body = PREFIX.to_owned();
    let empty = view.spec.layout.is_empty();
    let mut shows_size = empty && view.spec.layout.rank() != 1;
    if empty {
        body.push_str("[]");
    } else if view.spec.layout.rank() > DEEPEST {
        shows_size = true;
        body.push_str("...");
    } else {
        let shown = Shown::of(&view.spec.layout);
        match shown.read(view) {
            Ok(Some(values)) => {
                let (texts, width) = values.render();
                shown.write(
                    &mut body,
                    &shown.dims,
                    &mut texts.iter(),
                    width,
                    PREFIX.len(),
                );
            }
            Ok(None) => {
                shows_size = true;
                body.push_str("...");
            }
            Err(error) => {
                shows_size = true;
                let error = error.to_string();
                let reason = error.lines().next().unwrap_or_default();
                body.push_str(&format!("<unreadable: {reason}>"));
            }
        }
    }
    let mut notes = Vec::new();
    if let Some(device) = view.device.filter(|device| !device.is_cpu()) {
        notes.push(format!("device='{device}'"));
    }
    if shows_size {
        notes.push(format!("size={}", tuple(view.spec.layout.shape())));
    }
    let implied = match view.spec.dtype {
        DType::Float32 => true,
        DType::Int64 | DType::Bool | DType::Complex64 => !empty,
        _ => false,
    };
    if !implied {
        notes.push(format!("dtype={}", dtype_name(view.spec.dtype)));
    }
    // PyTorch reckons two columns more than the last line has.
    let mut column = body.len() - body.rfind('\n').map_or(0, |newline| newline + 1) + 2;
    for note in notes {
        if column + note.len() + 2 > LINE_WIDTH {
            newline(&mut body, PREFIX.len());
            column = PREFIX.len() + note.len();
        } else {
            body.push_str(", ");
            column += note.len() + 2;
        }
        body.push_str(&note);
    }
    body.push(')');
    body
}

/// Ends a line after an item and begins the next at a column.
fn newline(body: &mut String, column: usize) {
    body.push_str(",\n");
    body.extend(std::iter::repeat_n(' ', column));
}

fn tuple(shape: &[usize]) -> String {
    let items: Vec<String> = shape.iter().map(usize::to_string).collect();
    match items.as_slice() {
        [item] => format!("({item},)"),
        items => format!("({})", items.join(", ")),
    }
}

fn dtype_name(dtype: DType) -> String {
    let library = match dtype {
        DType::Int4 | DType::HiFloat8 => "torch_npu",
        _ => "torch",
    };
    format!("{library}.{dtype}")
}

/// Which indices of each dimension are printed.
struct Shown {
    dims: SmallVec<[ShownDim; 8]>,
}

#[derive(Clone, Copy)]
struct ShownDim {
    /// How many indices are printed.
    kept: usize,
    /// Whether those in the middle are left out.
    cut: bool,
}

impl Shown {
    fn of(layout: &Layout) -> Shown {
        let long = layout.elements() > THRESHOLD;
        let dims = layout.shape().iter().map(|&size| {
            let cut = long && size > 2 * EDGE;
            ShownDim {
                kept: if cut { 2 * EDGE } else { size },
                cut,
            }
        });
        Shown {
            dims: dims.collect(),
        }
    }

    /// The layout of what is printed alone: a cut dimension is its two ends.
    fn layout(&self, layout: &Layout) -> Result<Layout> {
        let mut shape: SmallVec<[usize; 16]> = SmallVec::new();
        let mut strides: SmallVec<[usize; 16]> = SmallVec::new();
        for (dim, shown) in self.dims.iter().enumerate() {
            let (size, stride) = (layout.shape()[dim], layout.strides()[dim]);
            if shown.cut {
                shape.extend([2, EDGE]);
                strides.extend([(size - EDGE) * stride, stride]);
            } else {
                shape.push(size);
                strides.push(stride);
            }
        }
        Layout::strided(shape, strides, layout.offset())
    }

    /// The printed elements in order, or `None` for types that are not printed.
    fn read(&self, view: &RawView<'_>) -> Result<Option<Values>> {
        if view.spec.dtype == DType::Int4 {
            // Half bytes are read whole, and what is printed is picked out.
            let all = int4::unpack_bytes(&copy::to_bytes(view)?, view.spec.layout.elements())?;
            let picked = self.layout(&Layout::contiguous(view.spec.layout.shape())?)?;
            let indices: Vec<u64> = collected(all.len(), 0..all.len() as u64)?;
            let indices = TensorView::from(&indices).raw.with_layout(picked);
            let indices = copy::to_vec::<u64>(&indices)?;
            let values = indices
                .into_iter()
                .filter_map(|index| all.get(index as usize));
            return Ok(Some(Values::Words(
                values.map(|value| value.to_string()).collect(),
            )));
        }
        if view.facts.has(Facts::STORED) {
            // Blocks are taken apart as a whole.
            let (bytes, shape) = (copy::to_bytes(view)?, view.spec.shape());
            let plain = Tensor::from_bytes(&bytes, view.spec.dtype, shape, &Device::cpu())?;
            return self.read(&plain.raw());
        }
        let view = view.clone().with_layout(self.layout(&view.spec.layout)?);
        let values = match view.spec.dtype {
            DType::Float32 => floats::<f32>(&view, f64::from),
            DType::Float64 => floats(&view, |value: f64| value),
            DType::Float16 => floats(&view, f16::to_f64),
            DType::BFloat16 => floats(&view, bf16::to_f64),
            DType::Float8E4M3FN => floats(&view, |value: Float8E4M3FN| value.to_f32().into()),
            DType::Float8E5M2 => floats(&view, |value: Float8E5M2| value.to_f32().into()),
            DType::HiFloat8 => floats(&view, |value: HiFloat8| value.to_f32().into()),
            DType::Int8 => words::<i8>(&view),
            DType::UInt8 => words::<u8>(&view),
            DType::Int16 => words::<i16>(&view),
            DType::UInt16 => words::<u16>(&view),
            DType::Int32 => words::<i32>(&view),
            DType::UInt32 => words::<u32>(&view),
            DType::Int64 => words::<i64>(&view),
            DType::UInt64 => words::<u64>(&view),
            DType::Bool => copy::to_bytes(&view).map(|bytes| {
                let word = |byte| if byte == 0 { "False" } else { "True" };
                Values::Words(
                    bytes
                        .into_iter()
                        .map(|byte| word(byte).to_owned())
                        .collect(),
                )
            }),
            _ => return Ok(None),
        };
        values.map(Some)
    }

    /// Writes one element, one row or several, the first bracket of which stands in column `indent`.
    fn write(
        &self,
        body: &mut String,
        dims: &[ShownDim],
        elements: &mut std::slice::Iter<'_, String>,
        width: usize,
        indent: usize,
    ) {
        let Some((&dim, inner)) = dims.split_first() else {
            body.extend(elements.next().map(String::as_str));
            return;
        };
        body.push('[');
        let is_row = inner.is_empty();
        let per_line = (LINE_WIDTH.saturating_sub(indent) / (width + 2)).max(1);
        // The dots take the place of an element.
        let items = dim.kept + usize::from(dim.cut);
        for item in 0..items {
            if item > 0 && is_row && item % per_line != 0 {
                body.push_str(", ");
            } else if item > 0 {
                newline(body, 0);
                // Matrices are one empty line apart, and so on.
                body.extend(std::iter::repeat_n('\n', inner.len().saturating_sub(1)));
                body.extend(std::iter::repeat_n(' ', indent + 1));
            }
            if dim.cut && item == EDGE {
                body.push_str(if is_row { " ..." } else { "..." });
            } else {
                self.write(body, inner, elements, width, indent + 1);
            }
        }
        body.push(']');
    }
}

enum Values {
    Floats(Vec<f64>),
    /// Already in the form in which they are printed, but for the padding.
    Words(Vec<String>),
}

fn floats<T: Element>(view: &RawView<'_>, widen: impl Fn(T) -> f64) -> Result<Values> {
    let values = copy::to_vec::<T>(view)?;
    let elements = values.len();
    Ok(Values::Floats(collected(
        elements,
        values.into_iter().map(widen),
    )?))
}

fn words<T: Element + fmt::Display>(view: &RawView<'_>) -> Result<Values> {
    let values = copy::to_vec::<T>(view)?;
    Ok(Values::Words(collected(
        values.len(),
        values.iter().map(T::to_string),
    )?))
}

/// How all the floats of a tensor are written.
#[derive(Clone, Copy)]
enum Notation {
    /// `1.`
    Whole,
    /// `0.1000`
    Fixed,
    /// `1.0000e-05`
    Exponent,
}

impl Notation {
    fn of(values: &[f64]) -> Notation {
        let sizes = || {
            values
                .iter()
                .map(|value| value.abs())
                .filter(|&size| size.is_finite() && size != 0.0)
        };
        let largest = sizes().fold(0.0, f64::max);
        let smallest = sizes().fold(f64::INFINITY, f64::min);
        let whole = sizes().all(|size| size.fract() == 0.0);
        let uneven = largest / smallest > 1000.0 || largest > 1e8;
        if uneven || (!whole && smallest < 1e-4) {
            Notation::Exponent
        } else if whole {
            Notation::Whole
        } else {
            Notation::Fixed
        }
    }

    fn write(self, value: f64) -> String {
        if value.is_nan() {
            return "nan".to_owned();
        }
        if value.is_infinite() {
            return if value > 0.0 { "inf" } else { "-inf" }.to_owned();
        }
        match self {
            Notation::Whole => format!("{value:.0}."),
            Notation::Fixed => format!("{value:.4}"),
            Notation::Exponent => {
                let text = format!("{value:.4e}");
                // Always a sign and at least two digits.
                match text.split_once('e') {
                    Some((mantissa, exponent)) => match exponent.strip_prefix('-') {
                        Some(digits) => format!("{mantissa}e-{digits:0>2}"),
                        None => format!("{mantissa}e+{exponent:0>2}"),
                    },
                    None => text,
                }
            }
        }
    }
}

impl Values {
    /// The elements as they are printed, padded so that they line up, and the width of a column.
    fn render(self) -> (Vec<String>, usize) {
        let (mut texts, width) = match self {
            Values::Words(words) => {
                let width = words.iter().map(String::len).max();
                (words, width)
            }
            Values::Floats(values) => {
                let notation = Notation::of(&values);
                let texts: Vec<String> =
                    values.iter().map(|&value| notation.write(value)).collect();
                // Zeros and what is not finite do not widen the columns.
                let counted = values.iter().zip(&texts);
                let width = counted
                    .filter(|(value, _)| value.is_finite() && **value != 0.0)
                    .map(|(_, text)| text.len())
                    .max();
                (texts, width)
            }
        };
        let width = width.unwrap_or(1);
        for text in &mut texts {
            if text.len() < width {
                let padded = format!("{text:>width$}");
                *text = padded;
            }
        }
        (texts, width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Device, Format};

    fn of<T: Element>(values: &[T], shape: &[usize]) -> String {
        match Tensor::from_slice(values, shape, &Device::cpu()) {
            Ok(tensor) => tensor.to_string(),
            Err(error) => error.to_string(),
        }
    }

    fn f32s(values: &[f32]) -> String {
        of(values, &[values.len()])
    }

    #[test]
    fn integral_floats_end_in_a_point() {
        assert_eq!(f32s(&[1.0, 2.0]), "tensor([1., 2.])");
        assert_eq!(f32s(&[1.0, -2.0]), "tensor([ 1., -2.])");
        assert_eq!(f32s(&[0.0, 0.0]), "tensor([0., 0.])");
        assert_eq!(f32s(&[100.0, f32::NAN]), "tensor([100.,  nan])");
        assert_eq!(f32s(&[1.0, f32::NEG_INFINITY]), "tensor([1., -inf])");
        assert_eq!(f32s(&[-0.0]), "tensor([-0.])");
        assert_eq!(of(&[3.0f32], &[]), "tensor(3.)");
        assert_eq!(
            of(&[1.0f32, 2.0, 3.0, 4.0], &[2, 2]),
            "tensor([[1., 2.],\n        [3., 4.]])"
        );
    }

    #[test]
    fn other_floats_have_four_decimals() {
        assert_eq!(f32s(&[0.1, 0.25]), "tensor([0.1000, 0.2500])");
        assert_eq!(f32s(&[0.5, -10.0]), "tensor([  0.5000, -10.0000])");
        assert_eq!(f32s(&[0.5, f32::NAN]), "tensor([0.5000,    nan])");
        // Halves go to the even digit.
        assert_eq!(f32s(&[0.03125, 0.09375]), "tensor([0.0312, 0.0938])");
        assert_eq!(of(&[0.1f32], &[]), "tensor(0.1000)");
    }

    #[test]
    fn sizes_that_differ_too_much_get_an_exponent() {
        assert_eq!(f32s(&[10000.0, 1.0]), "tensor([1.0000e+04, 1.0000e+00])");
        assert_eq!(f32s(&[1000.0, 1.0]), "tensor([1000.,    1.])");
        assert_eq!(f32s(&[1e-5]), "tensor([1.0000e-05])");
        assert_eq!(f32s(&[1e-4]), "tensor([1.0000e-04])");
        assert_eq!(f32s(&[1e10]), "tensor([1.0000e+10])");
        assert_eq!(f32s(&[1e8]), "tensor([100000000.])");
        assert_eq!(
            f32s(&[0.001, 1.5, -0.0]),
            "tensor([1.0000e-03, 1.5000e+00, -0.0000e+00])"
        );
        assert_eq!(
            of(&[1e-300f64], &[1]),
            "tensor([1.0000e-300], dtype=torch.float64)"
        );
    }

    #[test]
    fn integers_line_up_and_name_their_type() {
        assert_eq!(
            of(&[1i8, -128], &[2]),
            "tensor([   1, -128], dtype=torch.int8)"
        );
        assert_eq!(
            of(&[0u8, 255], &[2]),
            "tensor([  0, 255], dtype=torch.uint8)"
        );
        assert_eq!(of(&[1i32], &[1]), "tensor([1], dtype=torch.int32)");
        assert_eq!(of(&[1i64, 2], &[2]), "tensor([1, 2])");
        assert_eq!(
            of(&[f16::from_f32(0.5)], &[1]),
            "tensor([0.5000], dtype=torch.float16)"
        );
        assert_eq!(
            of(&[bf16::from_f32(0.1)], &[1]),
            "tensor([0.1001], dtype=torch.bfloat16)"
        );
        assert_eq!(
            of(&[Float8E4M3FN(0x38)], &[1]),
            "tensor([1.], dtype=torch.float8_e4m3fn)"
        );
        assert_eq!(
            of(&[HiFloat8(0x08), HiFloat8(0x80)], &[2]),
            "tensor([1., nan], dtype=torch_npu.hifloat8)"
        );
    }

    #[test]
    fn no_elements() {
        assert_eq!(of::<f32>(&[], &[0]), "tensor([])");
        assert_eq!(of::<f32>(&[], &[0, 3]), "tensor([], size=(0, 3))");
        assert_eq!(of::<i64>(&[], &[0]), "tensor([], dtype=torch.int64)");
        assert_eq!(
            of::<i8>(&[], &[2, 0]),
            "tensor([], size=(2, 0), dtype=torch.int8)"
        );
    }

    #[test]
    fn long_rows_are_broken_at_the_width_of_a_line() {
        let values: Vec<i64> = (0..30).collect();
        let expected = "tensor([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16, 17,\n        18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])";
        assert_eq!(of(&values, &[30]), expected);
    }

    #[test]
    fn a_type_that_does_not_fit_goes_to_the_next_line() {
        let expected = "tensor([[[ -6, -12,  -1,   1,   5,  21,   3,  -7,   9,  10,  11,  12]]],\n       dtype=torch.int8)";
        let values = [-6i8, -12, -1, 1, 5, 21, 3, -7, 9, 10, 11, 12];
        assert_eq!(of(&values, &[1, 1, 12]), expected);
    }

    #[test]
    fn blocks_of_matrices_are_apart() {
        let values: Vec<i64> = (0..8).collect();
        let expected =
            "tensor([[[0, 1],\n         [2, 3]],\n\n        [[4, 5],\n         [6, 7]]])";
        assert_eq!(of(&values, &[2, 2, 2]), expected);
    }

    #[test]
    fn more_than_a_thousand_elements_are_cut() {
        let values: Vec<i64> = (0..1001).collect();
        assert_eq!(
            of(&values, &[1001]),
            "tensor([   0,    1,    2,  ...,  998,  999, 1000])"
        );
        let values: Vec<i8> = (0..2000).map(|value| (value % 100) as i8).collect();
        let expected = "tensor([[ 0,  1,  2,  ..., 17, 18, 19],
        [20, 21, 22,  ..., 37, 38, 39],
        [40, 41, 42,  ..., 57, 58, 59],
        ...,
        [40, 41, 42,  ..., 57, 58, 59],
        [60, 61, 62,  ..., 77, 78, 79],
        [80, 81, 82,  ..., 97, 98, 99]], dtype=torch.int8)";
        assert_eq!(of(&values, &[100, 20]), expected);
        // Only what is printed decides on the notation.
        let mut values = vec![1.0f32; 1500];
        values[700] = 0.5;
        assert_eq!(
            of(&values, &[1500]),
            "tensor([1., 1., 1.,  ..., 1., 1., 1.])"
        );
    }

    #[test]
    fn views_print_their_own_elements() {
        let values = [1.0f32, 2.0, 3.0, 4.0];
        let view = TensorView::from(&values)
            .reshape([2, 2])
            .and_then(|view| view.transpose(0, 1));
        assert_eq!(
            view.map(|view| view.to_string()).ok().as_deref(),
            Some("tensor([[1., 3.],\n        [2., 4.]])")
        );
        let long: Vec<i64> = (0..4000).collect();
        let view = TensorView::from(&long)
            .reshape([2, 2000])
            .and_then(|view| view.step(1, 2));
        assert_eq!(
            view.map(|view| view.to_string()).ok().as_deref(),
            Some(
                "tensor([[   0,    2,    4,  ..., 1994, 1996, 1998],\n        [2000, 2002, 2004,  ..., 3994, 3996, 3998]])"
            )
        );
    }

    #[test]
    fn half_bytes_and_booleans() {
        let text = |bytes: &[u8], dtype, shape: &[usize]| {
            Tensor::from_bytes(bytes, dtype, shape, &Device::cpu()).map(|tensor| tensor.to_string())
        };
        assert_eq!(
            text(&[0x21, 0xf8], DType::Int4, &[2, 2]).ok().as_deref(),
            Some("tensor([[ 1,  2],\n        [-8, -1]], dtype=torch_npu.int4)")
        );
        assert_eq!(
            text(&[0x10; 1000], DType::Int4, &[2000]).ok().as_deref(),
            Some("tensor([0, 1, 0,  ..., 1, 0, 1], dtype=torch_npu.int4)")
        );
        assert_eq!(
            text(&[1, 0], DType::Bool, &[2]).ok().as_deref(),
            Some("tensor([ True, False])")
        );
        assert_eq!(
            text(&[0; 16], DType::Complex64, &[2]).ok().as_deref(),
            Some("tensor(..., size=(2,))")
        );
        assert_eq!(
            text(&[0; 2], DType::Float8E8M0, &[2]).ok().as_deref(),
            Some("tensor(..., size=(2,), dtype=torch.float8_e8m0fnu)")
        );
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        // SAFETY: a null view reaches no memory.
        let view = unsafe {
            TensorView::from_raw_parts(
                std::ptr::null(),
                DType::Float32,
                Layout::vector(2),
                &Device::cpu(),
            )
            .map(|view| view.with_format(Format::ND).to_string())
        };
        assert_eq!(
            view.ok().as_deref(),
            Some("tensor(<unreadable: the tensor is null>, size=(2,))")
        );
    }
}
