//! A valid call in each backend's terms.

use std::sync::Arc;

use smallvec::SmallVec;

use crate::call::recipe::{Argument, Computation, EntryCall, Form, Kernel, Planned, Recipe};
use crate::cpu::{self, Arithmetic, Dim, Problem};
use crate::device::Device;
use crate::dispatch::attribute::{Attribute, Text, Value};
use crate::dispatch::definition::{Definition, Role};
use crate::dtype::{DType, RoundMode};
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::Operator;
use crate::operators::quantize::entry_points::{AscendQuant, AscendQuantV3, DivideQuantize};
use crate::operators::quantize::request::{ASCEND_QUANT, ASCEND_QUANT_V3, ValidRequest};
use crate::soc::ProductFamily;
use crate::tensor::TensorSpec;

/// The places of the operands.
const X: usize = 0;
const SCALES: usize = 1;
const ZERO_POINTS: usize = 2;
const Y: usize = 3;

/// A valid call in each backend's terms.
pub(super) fn recipe(valid: &ValidRequest, device: &Device) -> Recipe {
    let (target, on_cpu) = (device.target(), device.is_cpu());
    let request = valid.request();
    let planned = |name, spec: Option<&TensorSpec>, role| {
        let form = spec.map_or(Form::Absent, |spec| Form::Tensor(spec.clone()));
        Planned::new(name, form, role)
    };
    let kernel = if on_cpu && request.round_mode == RoundMode::Hybrid {
        let message = "round_mode \"hybrid\" uses random bits on the device and cannot be reproduced on the CPU; use round";
        Computation::Refused(
            Error::new(ErrorKind::Value, message)
                .with_argument("round_mode")
                // CANN takes it.
                .with_aclnn_status(None),
        )
    } else if request.x.layout.is_empty() {
        Computation::Nothing
    } else if on_cpu {
        Computation::Kernel(Arc::new(cpu::Kernel::new(problem(valid))))
    } else {
        Computation::Elsewhere
    };
    Recipe {
        name: "npu_quantize",
        operands: vec![
            planned("x", Some(&request.x), Role::In),
            planned("scales", Some(&request.scales), Role::In),
            planned("zero_points", request.zero_points.as_ref(), Role::In),
            planned("output", Some(valid.output()), Role::Out),
        ],
        calls: vec![call(valid)],
        intermediates: Vec::new(),
        kernel,
        spills: target.soc().family() == Some(ProductFamily::Atlas310P),
        elements: request.x.layout.elements(),
        watched: Vec::new(),
        checks_blocks: true,
    }
}

/// The call of the entry point that the check chose.
fn call(valid: &ValidRequest) -> EntryCall {
    let request = valid.request();
    let value = |attribute| Argument::Value(Value::Plain(attribute));
    let dst_type = value(Attribute::DataType(valid.output().dtype));
    // torch_npu's form: counted from the end. The axis is one of the last two.
    let axis = || valid.axis() as i64 - request.x.layout.rank() as i64;
    let multiply = |tensor: fn(usize) -> Argument| {
        vec![
            Argument::Operand(X),
            tensor(SCALES),
            tensor(ZERO_POINTS),
            value(Attribute::Bool(request.sqrt_mode)),
            Argument::Value(Value::Text(round_mode_name(request.round_mode))),
            dst_type.clone(),
        ]
    };
    let entry_call = |definition: &'static Definition, arguments| EntryCall {
        definition,
        arguments,
    };
    match valid.entry_point() {
        ASCEND_QUANT_V3 => {
            let mut arguments = multiply(Argument::Operand);
            arguments.push(value(Attribute::Int(axis())));
            arguments.push(Argument::Operand(Y));
            entry_call(AscendQuantV3::DEFINITION, arguments)
        }
        ASCEND_QUANT => {
            // It hands scale and offset to a cast that does nothing when the type already fits, and so reads strided memory
            // as if it were contiguous.
            let mut arguments = multiply(Argument::WithoutGaps);
            arguments.push(Argument::Operand(Y));
            entry_call(AscendQuant::DEFINITION, arguments)
        }
        _ => {
            // Out of range only with a single scale, when the operator does not look at it.
            let axis = i32::try_from(request.axis).unwrap_or(i32::MAX);
            let arguments = vec![
                Argument::Operand(X),
                Argument::Operand(SCALES),
                Argument::Operand(ZERO_POINTS),
                dst_type,
                value(Attribute::Int(i64::from(axis))),
                Argument::Operand(Y),
            ];
            entry_call(DivideQuantize::DEFINITION, arguments)
        }
    }
}

fn round_mode_name(round_mode: RoundMode) -> Text {
    Text::from(match round_mode {
        RoundMode::Round => c"round",
        RoundMode::Floor => c"floor",
        RoundMode::Ceil => c"ceil",
        RoundMode::Trunc => c"trunc",
        RoundMode::Hybrid => c"hybrid",
    })
}

impl Kernel for cpu::Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let Some(blocks) = blocks.first_chunk() else {
            return Err(Error::new(
                ErrorKind::Library,
                "the call has too few tensors",
            ));
        };
        // SAFETY: the recipe's operands are those of the kernel, in its order; the rest is upheld by the caller.
        unsafe { self.run(blocks) };
        Ok(())
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
        has_words: packed,
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
