//! The rules that make a call of `npu_quant_matmul` valid, and the calls that carry it out.
//!
//! Sources: `hicann/ops-nn`, `matmul/quant_batch_matmul_v3/op_api/quant_matmul_checker.cpp`,
//! `matmul/quant_batch_matmul_v4/op_host/op_api/aclnn_quant_matmul_v5.cpp` and the tilings beside them; `Ascend/op-plugin`,
//! `QuantMatmulKernelNpuOpApi.cpp` for which functions are called.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::Computation;
use crate::cpu::rows::Rows;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::gather::collected;
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Given};
use crate::operators::quant_matmul::QuantMatmul;
use crate::operators::quant_matmul::calls::{EntryPoint, Functions};
use crate::operators::quant_matmul::kernel::{Kernel, Out, Steps, Weight};
use crate::operators::quant_matmul::shapes::{self, Matrices};
use crate::operators::quant_matmul::table::{self, Row};
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

/// The places of the operands.
pub(super) const X1: usize = 0;
pub(super) const X2: usize = 1;
pub(super) const SCALE: usize = 2;
pub(super) const OFFSET: usize = 3;
pub(super) const PERTOKEN_SCALE: usize = 4;
pub(super) const BIAS: usize = 5;
const Y_SCALE: usize = 6;
pub(super) const OUT: usize = 7;

/// What the library answers on products that have no such operator.
const STATUS_PLATFORM: i32 = 361_001;
/// A null where the library wants none, and what the fifth entry point says of `y_scale`.
const STATUS_NULL: i32 = 161_001;
/// The library refused an argument.
const STATUS_INVALID: i32 = 161_002;
/// CANN's tiling refused the call.
const STATUS_TILING: i32 = 561_002;

/// The largest last dimension of a stored matrix on products that have such a limit.
pub(super) const LARGEST: usize = 65_535;

/// A call with what its check finds out.
pub(super) struct Checked<'a> {
    pub family: ProductFamily,
    pub functions: Functions,
    x1: &'a TensorSpec,
    x2: &'a TensorSpec,
    pub scale: &'a TensorSpec,
    pub offset: Option<&'a TensorSpec>,
    pub pertoken_scale: Option<&'a TensorSpec>,
    bias: Option<&'a TensorSpec>,
    y_scale: Option<&'a TensorSpec>,
    brought: Option<&'a TensorSpec>,
    pub out_dtype: DType,
    is_int4: bool,
}

/// The sizes of a product.
struct Sizes {
    batch: SmallVec<[usize; 6]>,
    rows: usize,
    inner: usize,
    columns: usize,
}

impl Checked<'_> {
    /// Whether scales become words of the matrix unit by an operator of their own.
    pub fn folds(&self) -> bool {
        self.scale.dtype == DType::Float32
            && self.pertoken_scale.is_none()
            && matches!(self.out_dtype, DType::Int8 | DType::Float16)
    }

    fn is_nz(&self) -> bool {
        self.x2.format == Format::FractalNz
    }
}

impl QuantMatmul {
    pub(super) fn check_call(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x1, x2) = (given.input(X1)?, given.input(X2)?);
        let is_int4 = x1.dtype == DType::Int32 && x2.dtype == DType::Int32;
        let family = check_product(is_int4, target)?;
        let mut call = Checked {
            family,
            functions: Functions::NEWEST,
            x1,
            x2,
            scale: given.input(SCALE)?,
            offset: given.optional(OFFSET),
            pertoken_scale: given.optional(PERTOKEN_SCALE),
            bias: given.optional(BIAS),
            y_scale: given.optional(Y_SCALE),
            brought: given.output(0),
            out_dtype: self.output_dtype,
            is_int4,
        };
        call.functions = EntryPoint::choose(&call, call.is_nz(), target)?;
        self.check_group_sizes(&call)?;
        check_y_scale(&call)?;
        check_ranks(&call)?;
        check_dtypes(&call, target)?;
        check_formats(&call)?;
        let sizes = check_shapes(&call)?;
        let out = check_out(&call, &sizes)?;
        check_last_dimensions(&call)?;
        check_empty(&call, &sizes)?;
        accept(&call, &sizes, out)
    }

    fn check_group_sizes(&self, call: &Checked<'_>) -> Result<()> {
        let sizes = &self.group_sizes[..];
        let refused = |message: String, status| {
            let error = broken(ErrorKind::Value, "group_sizes", message);
            Err(error.with_aclnn_status(status))
        };
        if sizes.is_empty() {
            return Ok(());
        }
        if sizes.len() != 3 || sizes.iter().any(|size| !(0..=65_535).contains(size)) {
            let message =
                format!("group_sizes is {sizes:?}; three numbers from 0 to 65535 expected");
            return refused(message, None);
        }
        if sizes.iter().all(|&size| size == 0) {
            return Ok(());
        }
        // The fifth entry point ignores them on A2 and A3, and the result would be another than was asked for.
        let looks = call.family == Ascend950 || call.is_nz();
        let message = format!("group_sizes is {sizes:?}; scales here have no groups: 0 expected");
        refused(message, looks.then_some(STATUS_INVALID))
    }
}

fn check_product(is_int4: bool, target: &Target) -> Result<ProductFamily> {
    let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
    let answered = |error: Error| error.with_aclnn_status(Some(STATUS_PLATFORM));
    let family = rules::family(target, "npu_quant_matmul", "x1", &offered).map_err(answered)?;
    if is_int4 && family == Atlas310P {
        let message = format!("int4 operands are not available on {}", target.soc());
        return Err(answered(rules::unsupported(target, "x1", message)));
    }
    Ok(family)
}

fn check_y_scale(call: &Checked<'_>) -> Result<()> {
    match call.y_scale {
        Some(y_scale) if !y_scale.layout.is_empty() => {
            let message = "y_scale stands in a call without 8-bit floats, which takes none";
            let status = if call.is_nz() {
                STATUS_INVALID
            } else {
                STATUS_NULL
            };
            Err(broken(ErrorKind::UnsupportedArgument, "y_scale", message)
                .with_aclnn_status(Some(status)))
        }
        _ => Ok(()),
    }
}

fn check_ranks(call: &Checked<'_>) -> Result<()> {
    for (argument, spec, most) in [
        ("x1", call.x1, 6),
        ("x2", call.x2, if call.is_int4 { 2 } else { 6 }),
    ] {
        let rank = spec.layout.rank();
        if !(2..=most).contains(&rank) {
            let allowed = if most == 2 {
                "int4 values need 2".to_owned()
            } else {
                format!("2 to {most} are supported")
            };
            let message = format!("{argument} has {rank} dimensions; {allowed}");
            return Err(broken(ErrorKind::Rank, argument, message));
        }
    }
    Ok(())
}

fn check_dtypes(call: &Checked<'_>, target: &Target) -> Result<()> {
    let integers = &[DType::Int8, DType::Int32];
    let (x1, x2) = (call.x1.dtype, call.x2.dtype);
    rules::dtype(target, "x1", x1, integers)?;
    rules::dtype(target, "x2", x2, integers)?;
    if x1 != x2 {
        let message =
            format!("x2 is {x2} but x1 is {x1}; both must be int8, or int32 words of int4 values");
        return Err(broken(ErrorKind::DTypeCombination, "x2", message));
    }
    let out = call.out_dtype;
    let outputs = table::outputs(call.family, call.is_int4);
    let what = if call.brought.is_some() {
        "out"
    } else {
        "output_dtype"
    };
    if !outputs.contains(&out) {
        return rules::dtype(target, what, out, outputs);
    }
    rules::output_dtype("out", call.brought, out)?;
    if call.pertoken_scale.is_some() && matches!(out, DType::Int8 | DType::Int32) {
        let message = format!(
            "{what} {out} goes without pertoken_scale; with it {} expected",
            "float16 or bfloat16"
        );
        return Err(broken(ErrorKind::DType, what, message));
    }
    let scale = call.scale.dtype;
    let scales = &[DType::Float32, DType::BFloat16, DType::Int64];
    rules::dtype(target, "scale", scale, scales)?;
    let per_token = call.pertoken_scale.is_some();
    if let Some(pertoken_scale) = call.pertoken_scale {
        let found = pertoken_scale.dtype;
        rules::dtype(target, "pertoken_scale", found, &[DType::Float32])?;
    }
    let row = table::row(call.family, call.is_int4, per_token, out, scale);
    let Some(Row { biases, .. }) = row.filter(|row| row.scales.contains(&scale)) else {
        let message = format!(
            "scale is {scale} and out {out}{}, which do not go together for {} on {}",
            if per_token {
                " with pertoken_scale"
            } else {
                ""
            },
            if call.is_int4 { "int4" } else { "int8" },
            target.soc()
        );
        return Err(target.explain(broken(ErrorKind::DTypeCombination, "scale", message)));
    };
    if let Some(bias) = call.bias {
        rules::dtype(target, "bias", bias.dtype, biases)?;
    }
    check_offset_dtype(call, target)
}

fn check_offset_dtype(call: &Checked<'_>, target: &Target) -> Result<()> {
    let Some(offset) = call.offset else {
        return Ok(());
    };
    if call.out_dtype != DType::Int8 {
        let message = format!("offset goes with an int8 output; out is {}", call.out_dtype);
        let error = broken(ErrorKind::UnsupportedArgument, "offset", message);
        // The fifth entry point takes it there, and does nothing with it.
        let is_ignored = call.functions.product == EntryPoint::V5
            && matches!(call.family, AtlasA2 | AtlasA3)
            && (call.out_dtype == DType::Int32 || call.pertoken_scale.is_some());
        return Err(error.with_aclnn_status((!is_ignored).then_some(161_002)));
    }
    rules::dtype(target, "offset", offset.dtype, &[DType::Float32])
}

fn check_formats(call: &Checked<'_>) -> Result<()> {
    let plain = [
        ("x1", Some(call.x1)),
        ("scale", Some(call.scale)),
        ("offset", call.offset),
        ("pertoken_scale", call.pertoken_scale),
        ("bias", call.bias),
        ("y_scale", call.y_scale),
        ("out", call.brought),
    ];
    rules::formats(&plain, Some(STATUS_INVALID))?;
    let format = call.x2.format;
    let is_fine = match format {
        Format::ND | Format::CpuPacked => true,
        Format::FractalNz => !(call.is_int4 && call.family == Ascend950),
        _ => false,
    };
    if is_fine {
        return Ok(());
    }
    let message =
        format!("x2 has format {format}, which the operator does not take here; ND expected");
    Err(broken(ErrorKind::Format, "x2", message).with_aclnn_status(Some(STATUS_INVALID)))
}

fn check_shapes(call: &Checked<'_>) -> Result<Sizes> {
    let rank = call.scale.layout.rank();
    if rank != 1 {
        let message = format!("scale has {rank} dimensions; 1 expected");
        return Err(broken(ErrorKind::Rank, "scale", message));
    }
    let (left, right) = (Matrices::new(call.x1), Matrices::new(call.x2));
    if call.is_int4 && left.is_transposed {
        let message =
            "x1 is a transposed view; words of int4 values must lie along its last dimension";
        return Err(broken(ErrorKind::Int4Transpose, "x1", message));
    }
    let (rows, inner) = left.left_sizes();
    let (right_inner, columns) = right.right_sizes();
    if inner != right_inner {
        let message = format!("x1 has {inner} columns and x2 {right_inner} rows; as many expected");
        return Err(broken(ErrorKind::InnerDimMismatch, "x2", message));
    }
    if call.is_nz() {
        if inner == 1 || columns == 1 {
            let message =
                format!("x2 in FRACTAL_NZ is {inner} by {columns}; 2 by 2 at least expected");
            return Err(broken(ErrorKind::NzUnitDim, "x2", message));
        }
        if call.family == Atlas310P && !right.is_transposed {
            let message =
                "x2 in FRACTAL_NZ must be the transposed view of columns by rows on Atlas 310P";
            return Err(broken(ErrorKind::NzTranspose, "x2", message)
                .with_aclnn_status(Some(STATUS_TILING)));
        }
    }
    check_vectors(call, rows, columns)?;
    let batch = check_batches(call, &left, &right)?;
    let sizes = Sizes {
        batch,
        rows,
        inner,
        columns,
    };
    check_bias(call, &sizes)?;
    Ok(sizes)
}

fn check_vectors(call: &Checked<'_>, rows: usize, columns: usize) -> Result<()> {
    if let Some(pertoken_scale) = call.pertoken_scale {
        let status = if call.is_int4 {
            STATUS_TILING
        } else {
            STATUS_INVALID
        };
        rules::shape("pertoken_scale", pertoken_scale, &[rows])
            .map_err(|error| error.with_aclnn_status(Some(status)))?;
    }
    let found = call.scale.shape()[0];
    // The kernel of the 310P reads a value for each column.
    let one = !(call.family == Atlas310P && call.pertoken_scale.is_some());
    if found != columns && !(found == 1 && one) {
        let message = format!(
            "scale has {found} values; expected {columns}{}",
            or_one(one)
        );
        return Err(broken(ErrorKind::Shape, "scale", message));
    }
    match call.offset.map(TensorSpec::shape) {
        None | Some([1]) => Ok(()),
        Some([found]) if *found == columns => Ok(()),
        Some(found) => {
            let message = format!("offset has shape {found:?}; expected [{columns}] or [1]");
            Err(broken(ErrorKind::Shape, "offset", message))
        }
    }
}

fn or_one(one: bool) -> &'static str {
    if one { " or 1" } else { "" }
}

fn check_batches(
    call: &Checked<'_>,
    left: &Matrices<'_>,
    right: &Matrices<'_>,
) -> Result<SmallVec<[usize; 6]>> {
    let (a, b) = (left.batch(), right.batch());
    let Some(batch) = shapes::broadcast(a, b) else {
        let message = format!("x1 has the batch {a:?} and x2 {b:?}; equal sizes expected, or 1");
        return Err(broken(ErrorKind::BatchMismatch, "x2", message));
    };
    if call.family == Ascend950 {
        return Ok(batch);
    }
    // The library takes the call, and its kernels compute with other matrices.
    for (argument, operand) in [("x1", a), ("x2", b)] {
        let per_token_310p = call.family == Atlas310P
            && call.pertoken_scale.is_some()
            && shapes::count(operand) != shapes::count(&batch);
        if per_token_310p || !shapes::repeats_whole(operand, &batch) {
            let message = format!(
                "{argument} has the batch {operand:?}, which this product does not repeat as {batch:?}; copy it to that shape"
            );
            return Err(broken(ErrorKind::BatchMismatch, argument, message).with_aclnn_status(None));
        }
    }
    Ok(batch)
}

fn check_bias(call: &Checked<'_>, sizes: &Sizes) -> Result<()> {
    let Some(bias) = call.bias else {
        return Ok(());
    };
    let found = bias.shape();
    let fits = match (found, &sizes.batch[..]) {
        ([columns], _) => *columns == sizes.columns,
        ([one_batch, 1, columns], [batch]) if !call.is_int4 => {
            one_batch == batch && *columns == sizes.columns
        }
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let columns = sizes.columns;
    let batched = match &sizes.batch[..] {
        [batch] if !call.is_int4 => format!(" or [{batch}, 1, {columns}]"),
        _ => String::new(),
    };
    let message = format!("bias has shape {found:?}; expected [{columns}]{batched}");
    Err(broken(ErrorKind::Shape, "bias", message))
}

fn check_out(call: &Checked<'_>, sizes: &Sizes) -> Result<TensorSpec> {
    let mut shape = sizes.batch.clone();
    shape.extend([sizes.rows, sizes.columns]);
    // Two matrices may also go into a tensor of three dimensions.
    let thick: [usize; 3] = [sizes.rows, 1, sizes.columns];
    match call.brought {
        Some(brought) if sizes.batch.is_empty() && brought.shape() == thick => Ok(brought.clone()),
        brought => rules::output("out", brought, call.out_dtype, &shape),
    }
}

fn check_last_dimensions(call: &Checked<'_>) -> Result<()> {
    let is_free = match call.family {
        Ascend950 => true,
        AtlasA2 | AtlasA3 => !call.is_int4 && call.pertoken_scale.is_some(),
        _ => false,
    };
    if is_free {
        return Ok(());
    }
    for (argument, spec) in [("x1", call.x1), ("x2", call.x2)] {
        let last = Matrices::new(spec).stored_last();
        if last > LARGEST {
            let message = format!(
                "{argument} has {last} elements along the dimension that is stored last; at most {LARGEST} are supported"
            );
            let status = if call.functions.product == EntryPoint::V5 {
                STATUS_TILING
            } else {
                STATUS_INVALID
            };
            return Err(broken(ErrorKind::LastDimTooLarge, argument, message)
                .with_aclnn_status(Some(status)));
        }
    }
    Ok(())
}

fn check_empty(call: &Checked<'_>, sizes: &Sizes) -> Result<()> {
    let no_rows = sizes.rows == 0 || sizes.columns == 0 && !call.is_nz();
    let is_empty = |size: &usize| *size == 0;
    let has_nothing_to_add = sizes.inner == 0 || sizes.batch.iter().any(is_empty);
    let refused = match call.family {
        Ascend950 => has_nothing_to_add || sizes.columns == 0 && !no_rows,
        _ => has_nothing_to_add || sizes.rows == 0 || sizes.columns == 0,
    };
    if !refused {
        return Ok(());
    }
    let argument = if call.x1.layout.is_empty() {
        "x1"
    } else {
        "x2"
    };
    let spec = if call.x1.layout.is_empty() {
        call.x1
    } else {
        call.x2
    };
    let message = format!("{argument} has shape {:?}, without elements", spec.shape());
    Err(broken(ErrorKind::EmptyTensor, argument, message))
}

fn accept(call: &Checked<'_>, sizes: &Sizes, out: TensorSpec) -> Result<Accepted> {
    let (calls, intermediates) = call.entry_calls()?;
    let computation = if out.layout.is_empty() {
        Computation::Nothing
    } else {
        Computation::Kernel(Arc::new(kernel(call, sizes, &out)?))
    };
    Ok(Accepted {
        outputs: smallvec![Some(out)],
        calls,
        intermediates,
        computation,
        watched: Vec::new(),
    })
}

fn kernel(call: &Checked<'_>, sizes: &Sizes, out: &TensorSpec) -> Result<Kernel> {
    let (left, right) = (Matrices::new(call.x1), Matrices::new(call.x2));
    let lefts = shapes::members(left.batch(), &sizes.batch)?;
    let rights = shapes::members(right.batch(), &sizes.batch)?;
    let of_x1 = |error: Error| error.with_argument("x1");
    let of_x2 = |error: Error| error.with_argument("x2");
    // The 950 takes calls with one scale and a bfloat16 output to the matrix unit too.
    let is_one_scale = call.scale.shape() == [1];
    let has_float_bias = call.bias.is_some_and(|bias| bias.dtype != DType::Int32);
    let is_on_the_fly = call.family == Ascend950
        && is_one_scale
        && call.pertoken_scale.is_none()
        && call.out_dtype == DType::BFloat16
        && !has_float_bias;
    let steps = if call.out_dtype == DType::Int32 {
        Steps::Sums
    } else if call.scale.dtype == DType::Int64 || call.folds() || is_on_the_fly {
        Steps::Unit
    } else {
        Steps::Vector
    };
    let (shape, strides) = (out.shape(), out.layout.strides());
    // Where a matrix goes into three dimensions the middle one has the size 1.
    let is_thick = sizes.batch.is_empty() && shape.len() == 3;
    let row_axis = if is_thick { 0 } else { shape.len() - 2 };
    let outer = if is_thick { 0 } else { shape.len() - 2 };
    let (count, starts) = shapes::places(&shape[..outer], &strides[..outer]);
    let pairs = lefts.into_iter().zip(rights);
    Ok(Kernel {
        left: left.left_matrix().map_err(of_x1)?,
        right: match call.x2.format {
            Format::CpuPacked => Weight::Packed(right.packed()),
            _ => Weight::Plain(right.right_matrix().map_err(of_x2)?),
        },
        batches: collected(count, pairs)?,
        steps,
        scale: Rows::along(call.scale, 0),
        offset: call.offset.map(|spec| Rows::along(spec, 0)),
        pertoken_scale: call.pertoken_scale.map(|spec| Rows::along(spec, 0)),
        bias: call.bias.map(|spec| Rows::along(spec, 0)),
        out: Out {
            dtype: out.dtype,
            starts: collected(count, starts.map(|start| out.layout.offset() + start))?,
            row_stride: strides[row_axis],
            column_stride: strides[shape.len() - 1],
        },
    })
}
