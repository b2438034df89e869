//! `npu_format_cast`, compared by what lies in memory: blocks with the zeros around them.

use aclnn::{
    DType, ErrorKind, Format, FormatCast, ProductFamily, Result, Tensor, TensorView, TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, Place, Request};
use super::rules::{self, Checked, ensure};
use super::{Fuzzed, Values, given, written};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

#[derive(Debug)]
pub struct Call {
    format: Format,
}

fn dtypes(product: ProductFamily) -> &'static [DType] {
    match product {
        Atlas310P => &[DType::Int8, DType::Float16, DType::BFloat16],
        Ascend950 => &[
            DType::Int8,
            DType::Int32,
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Float8E4M3FN,
            DType::HiFloat8,
        ],
        _ => &[
            DType::Int8,
            DType::UInt8,
            DType::Int32,
            DType::UInt32,
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
        ],
    }
}

impl Call {
    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "input")?;
        let Some(input) = request.input(0) else {
            return Ok(());
        };
        rules::rank(input, 2, 6, "input")?;
        let allowed = dtypes(request.product);
        rules::dtype(Some(input), allowed, ErrorKind::DType, "input")?;
        let to_blocks = self.format == Format::FractalNz;
        let known = to_blocks || self.format == Format::ND;
        ensure(known, ErrorKind::Format, "acl_format")?;
        let other = input.private != to_blocks;
        ensure(other, ErrorKind::Format, "acl_format")?;
        // aclnnTransMatmulWeight takes nothing back.
        let back = input.private && request.product == Atlas310P;
        ensure(!back, ErrorKind::Format, "input")?;
        ensure(input.elements() > 0, ErrorKind::EmptyTensor, "input")?;
        let last_two = &input.shape[input.shape.len() - 2..];
        let whole = !input.private || input.place == Place::Together || last_two == [1, 1];
        ensure(whole, ErrorKind::NotContiguous, "input")?;
        let out = request.output(0);
        rules::dtype(out, &[input.dtype], ErrorKind::DType, "out")?;
        rules::out_shape(request, 0, &input.shape, "out")?;
        let Some(out) = out else { return Ok(()) };
        ensure(out.private == to_blocks, ErrorKind::Format, "out")?;
        ensure(!rules::has_gaps(out), ErrorKind::NotContiguous, "out")
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let format = match random.random_range(0..40) {
            0 => Format::NCHW,
            1 => Format::FractalZ,
            2..24 => Format::FractalNz,
            _ => Format::ND,
        };
        let dtype = dtypes(product).choose(random).copied();
        let mut shape = request::shape(0..5, 1, random);
        shape.extend([random.random_range(1..40), request::size(random)]);
        let mut input = Form::new(dtype.unwrap_or(DType::Int8), &shape);
        let mut out = input.clone();
        let to_blocks = format == Format::FractalNz;
        input.private = !to_blocks;
        out.private = to_blocks;
        let (inputs, outputs) = (vec![Some(input)], vec![Some(out)]);
        let mut request = request::finish(product, inputs, outputs, random);
        if let Some(input) = &mut request.inputs[0]
            && input.private
            && input.shape.len() > 1
            && random.random_bool(0.05)
        {
            input.place = Place::Exchanged;
        }
        (Call { format }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let values = request.input(0).map(|input| Values {
            dtype: input.dtype,
            shape: input.shape.clone(),
            bits: input.bits.clone(),
        });
        Ok(vec![values])
    }

    calls_of_one_tensor!(call => FormatCast::to(call.format));
}
