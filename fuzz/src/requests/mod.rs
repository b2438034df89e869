//! Random requests, right and wrong ones, to quantized operators and those of models: the CPU, the simulated Atlas and a
//! plain reference, which shares no code with either, have to agree on every byte, or on what is wrong and with which
//! argument. What a refused call was to write has to stay as it was.

/// How operators of one tensor and one output are called: by an operator that is made of the call, or by what makes the calls
/// of a file's operators.
macro_rules! calls_of_one_tensor {
    ($call:ident => $operator:expr) => {
        fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
            let [input] = inputs else {
                return Ok(Vec::new());
            };
            let $call = self;
            Ok(vec![Some($operator.run(given(input))?)])
        }

        fn run_into(
            &self,
            inputs: &[Option<TensorView<'_>>],
            outputs: Vec<Option<TensorViewMut<'_>>>,
        ) -> Result<()> {
            let [input] = inputs else {
                return Ok(());
            };
            let out = written(outputs.into_iter().flatten().next());
            let $call = self;
            $operator.run_into(given(input), out)
        }
    };
    ($call:ident) => {
        fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
            let [input] = inputs else {
                return Ok(Vec::new());
            };
            Ok(vec![Some($call!(self, run(given(input)))?)])
        }

        fn run_into(
            &self,
            inputs: &[Option<TensorView<'_>>],
            outputs: Vec<Option<TensorViewMut<'_>>>,
        ) -> Result<()> {
            let [input] = inputs else {
                return Ok(());
            };
            let out = written(outputs.into_iter().flatten().next());
            $call!(self, run_into(given(input), out))
        }
    };
}

mod anti_quant;
mod attention;
mod basic;
mod caches;
mod cat;
mod convert_weight;
mod dequant_bias;
mod dynamic_quant;
mod failing;
mod format_cast;
mod gated;
mod group_quant;
mod matrices;
mod movement;
mod norm_quant;
mod norms;
mod numbers;
mod paged;
mod plain;
mod positions;
mod products;
mod quant_matmul;
mod quantize;
mod reductions;
mod request;
mod rotary;
mod rules;
mod shapes;
mod softmax;
mod tables;
mod top_k;
mod trans_quant_param;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use aclnn::sim::Session;
use aclnn::{
    AsTensorView, Device, ErrorKind, ProductFamily, Result, Soc, Tensor, TensorView, TensorViewMut,
};
use rand::rngs::SmallRng;

use crate::faults::Failing;
use crate::target::{Made, Make, Outcome, Seeded, Structured};
pub(crate) use numbers::to_odd;
use request::{PRODUCTS, Request, Stored};
use rules::Refusal;

/// Elements of a tensor as their bits.
pub struct Values {
    pub dtype: aclnn::DType,
    pub shape: Vec<usize>,
    pub bits: Vec<u64>,
}

/// An operator with a reference of its own.
pub trait Fuzzed: Sized + fmt::Debug {
    const INPUTS: &'static [&'static str];
    const OUTPUTS: &'static [&'static str];

    /// The attributes and the tensors of a request.
    fn random(random: &mut SmallRng) -> (Self, Request);

    /// What comes of it, one after the other of its outputs; none for one that it does not have.
    fn expected(&self, request: &Request) -> std::result::Result<Vec<Option<Values>>, Refusal>;

    /// By how many steps floats may be off: the reference computes in float64. Integers are the same.
    fn units(&self) -> u64 {
        0
    }

    /// By how many steps codes of 8 bits may be off, where a number lies between two.
    fn code_steps(&self) -> u64 {
        0
    }

    /// Makes the call into new tensors. An operator whose outputs every request brings has no such call.
    fn run(&self, _inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        Ok(Vec::new())
    }

    /// Makes the call into tensors that are there.
    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()>;
}

/// A tensor that has to be there, or null.
fn given<'a>(view: &Option<TensorView<'a>>) -> TensorView<'a> {
    match view {
        Some(view) => view.clone(),
        None => TensorView::null(),
    }
}

/// An output that has to be there, or null.
fn written(view: Option<TensorViewMut<'_>>) -> TensorViewMut<'_> {
    match view {
        Some(view) => view,
        None => TensorViewMut::null(),
    }
}

/// As an argument that may be missing.
fn some<'v>(view: &'v Option<TensorView<'_>>) -> Option<&'v dyn AsTensorView> {
    view.as_ref().map(|view| view as _)
}

/// What requests came to.
#[derive(Default)]
pub struct Counts {
    requests: u64,
    accepted: u64,
    elements: u64,
    refused: BTreeMap<String, u64>,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let refused = self.requests - self.accepted;
        write!(
            f,
            "{} requests, {} accepted with {} elements written, {refused} refused ({} kinds:",
            self.requests,
            self.accepted,
            self.elements,
            self.refused.len()
        )?;
        for (kind, count) in &self.refused {
            write!(f, " {kind} {count}")?;
        }
        f.write_str("), CPU, simulator and reference agree on all")
    }
}

/// Names of operators, and what makes calls of them.
macro_rules! operators {
    ($($name:literal $call:ty;)*) => {
        /// The operators by their names.
        pub fn operators() -> Vec<(&'static str, Make)> {
            vec![$(($name, target::<$call>)),*]
        }

        /// The same, for calls in which something fails.
        pub const FAILING: &[(&str, Failing)] = &[$(($name, failing::fail_each::<$call>)),*];
    };
}

// Another one is a file with a reference and a line here.
operators! {
    "npu_quantize" quantize::Call;
    "npu_dynamic_quant" dynamic_quant::Call;
    "npu_anti_quant" anti_quant::Call;
    "npu_dequant_bias" dequant_bias::Call;
    "npu_group_quant" group_quant::Call;
    "npu_trans_quant_param" trans_quant_param::Call;
    "npu_quant_matmul" quant_matmul::Call;
    "npu_format_cast" format_cast::Call;
    "npu_convert_weight_to_int4pack" convert_weight::Call;
    "arithmetic" basic::Binary;
    "functions" basic::Unary;
    "movement" movement::Call;
    "softmax" softmax::Call;
    "reductions" reductions::Call;
    "products" products::Two;
    "sums of products" products::Sum;
    "tables" tables::Call;
    "index_copy" caches::IndexCopy;
    "scatter_update" caches::ScatterUpdate;
    "positions" positions::Call;
    "numbers" plain::One;
    "halves" plain::Halves;
    "embeddings" plain::Rows;
    "in place" plain::InPlace;
    "gated" gated::Call;
    "scatter_pa_kv_cache" paged::Call;
    "apply_rotary_pos_emb" rotary::Call;
    "attention" attention::Call;
    "topk" top_k::Call;
    "layer_norm" norms::Layer;
    "rms_norm" norms::Rms;
    "add_rms_norm" norms::AddRms;
    "add_rms_norm_quant" norm_quant::Call;
    "cat" cat::Joined;
    "arange" cat::Counted;
}

/// Requests that one simulated Atlas serves.
const SESSION: u64 = 20_000;

/// A simulated Atlas of each product, and the CPU in its place.
struct Devices {
    session: Session,
    products: Vec<(ProductFamily, Device, Device)>,
}

impl Devices {
    fn new() -> Result<Devices> {
        let session = Session::start()?;
        let mut products = Vec::new();
        for product in PRODUCTS {
            let soc = Soc::of_family(product);
            let atlas = session.device(soc.clone())?;
            products.push((product, Device::cpu_as(soc), atlas));
        }
        Ok(Devices { session, products })
    }

    fn end(self) -> Result<()> {
        drop(self.products);
        self.session.finish()
    }
}

/// Requests to one operator.
struct Requests<O> {
    devices: Option<Devices>,
    counts: Counts,
    operator: PhantomData<O>,
}

fn target<O: Fuzzed + 'static>() -> Made {
    Ok(Box::new(Seeded(Requests::<O> {
        devices: None,
        counts: Counts::default(),
        operator: PhantomData,
    })))
}

impl<O: Fuzzed> Structured for Requests<O> {
    fn try_one(&mut self, random: &mut SmallRng) -> Outcome {
        let text = |error: aclnn::Error| error.to_string();
        if self.counts.requests.is_multiple_of(SESSION)
            && let Some(devices) = self.devices.take()
        {
            devices.end().map_err(text)?;
        }
        let devices = match &mut self.devices {
            Some(devices) => devices,
            none => none.insert(Devices::new().map_err(text)?),
        };
        let (call, request) = O::random(random);
        let mut products = devices.products.iter();
        let Some((_, cpu, atlas)) = products.find(|(product, ..)| *product == request.product)
        else {
            return Err(format!("there is no device of {:?}", request.product));
        };
        one(&call, &request, [cpu, atlas], &mut self.counts)
            .map_err(|problem| format!("{problem}\n{call:?}\n{request:?}"))
    }

    fn end(self) -> std::result::Result<String, String> {
        if let Some(devices) = self.devices {
            devices.end().map_err(|error| error.to_string())?;
        }
        Ok(self.counts.to_string())
    }
}

fn one<O: Fuzzed>(
    call: &O,
    request: &Request,
    devices: [&Device; 2],
    counts: &mut Counts,
) -> std::result::Result<(), String> {
    counts.requests += 1;
    let expected = call.expected(request);
    match &expected {
        Ok(outputs) => {
            counts.accepted += 1;
            let outputs = outputs.iter().flatten();
            counts.elements += outputs.map(|values| values.bits.len() as u64).sum::<u64>();
        }
        Err(refusal) => *counts.refused.entry(refusal.kind.to_string()).or_default() += 1,
    }
    for device in devices {
        compare(call, request, device, &expected)
            .map_err(|problem| format!("on {device}: {problem}"))?;
    }
    Ok(())
}

fn compare<O: Fuzzed>(
    call: &O,
    request: &Request,
    device: &Device,
    expected: &std::result::Result<Vec<Option<Values>>, Refusal>,
) -> std::result::Result<(), String> {
    let text = |error: aclnn::Error| error.to_string();
    let inputs = request::store(&request.inputs, device).map_err(text)?;
    let views = request::views(&inputs).map_err(text)?;
    let brought = request.outputs.as_ref();
    let brought = brought.map(|forms| request::store(forms, device));
    let mut brought = brought.transpose().map_err(text)?;
    let found: Result<Vec<Option<Values>>> = match &mut brought {
        None => match call.run(&views) {
            Ok(outputs) => {
                let made = outputs.into_iter().map(|output| {
                    let stored = output.map(Stored::of).transpose().map_err(text)?;
                    match stored {
                        Some(stored) if !stored.gaps_are_fine().map_err(text)? => {
                            Err("what is between the elements is wrong".to_owned())
                        }
                        stored => Ok(stored),
                    }
                });
                let made: Vec<_> = made.collect::<std::result::Result<_, _>>()?;
                request::values_of(&made)
            }
            Err(error) => Err(error),
        },
        Some(stored) => {
            let outputs = request::views_mut(stored).map_err(text)?;
            let done = call.run_into(&views, outputs);
            let written = request::values_of(stored).map_err(text)?;
            for (stored, name) in stored.iter().zip(O::OUTPUTS) {
                let untouched = match (stored, &done) {
                    (Some(stored), Ok(())) => stored.gaps_are_fine(),
                    (Some(stored), Err(_)) => stored.is_untouched(),
                    (None, _) => Ok(true),
                };
                if !untouched.map_err(text)? {
                    return Err(format!("{name} is written where it was not to be"));
                }
            }
            done.map(|()| written)
        }
    };
    match (found, expected) {
        (Ok(found), Ok(expected)) => failing::check(call, &found, expected),
        (Err(error), Err(refusal)) => {
            let (kind, argument): (ErrorKind, _) = (error.kind(), error.argument());
            if kind == refusal.kind && argument == Some(refusal.argument) {
                return Ok(());
            }
            Err(format!(
                "refused as {kind} of {argument:?}, expected {} of {}: {error}",
                refusal.kind, refusal.argument
            ))
        }
        (Ok(_), Err(refusal)) => Err(format!(
            "accepted, expected {} of {}",
            refusal.kind, refusal.argument
        )),
        (Err(error), Ok(_)) => Err(format!("refused: {error}")),
    }
}
