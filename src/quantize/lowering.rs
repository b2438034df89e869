//! A valid call in each backend's terms.

use smallvec::SmallVec;

use crate::cpu::{Arithmetic, Dim, Problem};
use crate::dispatch::plan::{Description, Parameters};
use crate::dtype::DType;
use crate::layout::Layout;
use crate::quantize::request::ValidRequest;
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

/// A valid call in the operators' terms.
pub(super) fn parameters(valid: &ValidRequest, target: &Target) -> Parameters {
    let request = valid.request();
    let description = |spec: &TensorSpec| Description {
        dtype: spec.dtype,
        layout: spec.layout.clone(),
        format: spec.format,
    };
    let axis = if request.div_mode {
        // Out of range only with a single scale, when the operator does not look at it.
        i32::try_from(request.axis).unwrap_or(i32::MAX)
    } else {
        // torch_npu's form: counted from the end. The axis is one of the last two.
        valid.axis() as i32 - request.x.layout.rank() as i32
    };
    Parameters {
        entry_point: valid.entry_point(),
        x: description(&request.x),
        scales: description(&request.scales),
        zero_points: request.zero_points.as_ref().map(description),
        y: description(valid.output()),
        axis,
        sqrt_mode: request.sqrt_mode,
        round_mode: request.round_mode,
        spills: target.soc().family() == Some(ProductFamily::Atlas310P),
    }
}

/// Reduces a valid call to strides over the dimensions of x.
pub(super) fn problem(valid: &ValidRequest) -> Problem {
    let request = valid.request();
    let (x, output) = (&request.x.layout, &valid.output().layout);
    let packed = request.is_packed();
    let rank = x.rank();
    // One scale for each index of the axis, or one for all. With full rank it lies along the axis too.
    let along_axis = |layout: &Layout| {
        let dim = if layout.rank() == 1 { 0 } else { valid.axis() };
        if layout.elements() == 1 {
            0
        } else {
            layout.strides()[dim]
        }
    };
    let scales = along_axis(&request.scales.layout);
    let zero_points = request
        .zero_points
        .as_ref()
        .map_or(0, |spec| along_axis(&spec.layout));
    let mut dims: SmallVec<[Dim; 9]> = (0..rank)
        .map(|dim| {
            let size = x.shape()[dim];
            if size == 1 {
                // Never stepped over, and its strides may be anything.
                return Dim {
                    size,
                    strides: [0; 4],
                };
            }
            let on_axis = usize::from(dim == valid.axis());
            // Packed int4 is written as int4: eight elements a word. With one word the stride is not used.
            let y = match packed {
                true if output.shape()[dim] == 1 => 8,
                true => output.strides()[dim] * 8,
                false => output.strides()[dim],
            };
            Dim {
                size,
                strides: [x.strides()[dim], scales * on_axis, zero_points * on_axis, y],
            }
        })
        .collect();
    if packed && let Some(last) = dims.pop() {
        let [x, scales, zero_points, word] = last.strides;
        dims.push(Dim {
            size: last.size / 8,
            strides: [x * 8, scales * 8, zero_points * 8, word],
        });
        dims.push(Dim {
            size: 8,
            strides: [x, scales, zero_points, 1],
        });
    }
    let y_offset = if packed {
        output.offset() * 8
    } else {
        output.offset()
    };
    let zero_points_spec = request.zero_points.as_ref();
    Problem {
        dims,
        offsets: [
            x.offset(),
            request.scales.layout.offset(),
            zero_points_spec.map_or(0, |spec| spec.layout.offset()),
            y_offset,
        ],
        dtypes: [
            request.x.dtype,
            request.scales.dtype,
            zero_points_spec.map_or(DType::Undefined, |spec| spec.dtype),
            if packed {
                DType::Int4
            } else {
                valid.output().dtype
            },
        ],
        has_zero_points: zero_points_spec.is_some(),
        arithmetic: if request.div_mode {
            Arithmetic::Divide
        } else {
            Arithmetic::Multiply {
                sqrt_mode: request.sqrt_mode,
            }
        },
        round_mode: request.round_mode,
    }
}
