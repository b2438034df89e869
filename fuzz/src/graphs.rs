//! Graphs of random operators: captured and replayed they give the bytes that the same calls give one by one, on the CPU
//! and on the simulated Atlas, also after their inputs changed. A step that would write what it reads is refused.

use std::cell::OnceCell;
use std::sync::Arc;

use aclnn::operators::{
    Add, Adds, Cos, Div, Exp, InplaceCopy, Matmul, Mul, Muls, Neg, Sigmoid, Silu, Softmax, Sub,
    Tanh,
};
use aclnn::sim::Session;
use aclnn::{
    DType, Device, ErrorKind, Graph, GraphBuilder, GraphTensor, GraphView, ProductFamily, Result,
    Soc, Stream, Tensor, TensorView,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use crate::faults::{self, Counts};
use crate::target::{Made, Outcome, Seeded, Structured};

/// Graphs that one simulated Atlas serves.
const SESSION: u64 = 500;

#[derive(Clone, Copy, PartialEq, Debug)]
enum Operator {
    Add(f32),
    Sub(f32),
    Mul,
    Div,
    Matmul,
    Neg,
    Exp,
    Cos,
    Sigmoid,
    Tanh,
    Silu,
    Softmax(i64),
    Muls(f32),
    Adds(f32),
    Copy,
}

/// A square tensor by its number, seen transposed or not.
#[derive(Clone, Copy, Debug)]
struct Input {
    number: usize,
    turned: bool,
}

#[derive(Clone, Copy, Debug)]
struct Call {
    operator: Operator,
    a: Input,
    b: Input,
    out: usize,
}

/// All tensors of a program are square and of one size.
#[derive(Debug)]
struct Program {
    size: usize,
    tensors: usize,
    /// The first so many are shared with the graph, which only reads them.
    shared: usize,
    calls: Vec<Call>,
    replays: usize,
}

/// Makes `$two` or `$one` of what the operator is, with the name of its step in a graph.
macro_rules! by_operator {
    ($operator:expr, $two:ident, $one:ident, $copy:expr) => {
        match $operator {
            Operator::Add(alpha) => $two!(Add::new().alpha(alpha), add),
            Operator::Sub(alpha) => $two!(Sub::new().alpha(alpha), sub),
            Operator::Mul => $two!(Mul::new(), mul),
            Operator::Div => $two!(Div::new(), div),
            Operator::Matmul => $two!(Matmul::new(), matmul),
            Operator::Neg => $one!(Neg::new(), neg),
            Operator::Exp => $one!(Exp::new(), exp),
            Operator::Cos => $one!(Cos::new(), cos),
            Operator::Sigmoid => $one!(Sigmoid::new(), sigmoid),
            Operator::Tanh => $one!(Tanh::new(), tanh),
            Operator::Silu => $one!(Silu::new(), silu),
            Operator::Softmax(dim) => $one!(Softmax::new(dim), softmax),
            Operator::Muls(other) => $one!(Muls::new(other), muls),
            Operator::Adds(other) => $one!(Adds::new(other), adds),
            Operator::Copy => $copy,
        }
    };
}

impl Call {
    /// The inputs that it has.
    fn inputs(&self) -> impl Iterator<Item = Input> {
        use Operator::{Add, Div, Matmul, Mul, Sub};
        let has_two = matches!(self.operator, Add(_) | Sub(_) | Mul | Div | Matmul);
        [Some(self.a), has_two.then_some(self.b)]
            .into_iter()
            .flatten()
    }
}

impl Program {
    fn random(random: &mut SmallRng) -> Program {
        let tensors = random.random_range(2..7);
        let shared = random.random_range(0..tensors.min(3));
        let calls = (0..random.random_range(1..12)).map(|_| {
            let operators = [
                Operator::Add([1.0, -0.5][random.random_range(0..2)]),
                Operator::Sub(1.0),
                Operator::Mul,
                Operator::Div,
                Operator::Matmul,
                Operator::Neg,
                Operator::Exp,
                Operator::Cos,
                Operator::Sigmoid,
                Operator::Tanh,
                Operator::Silu,
                Operator::Softmax(random.random_range(-2..2)),
                Operator::Muls(0.75),
                Operator::Adds(-1.5),
                Operator::Copy,
            ];
            let out = random.random_range(shared..tensors);
            let may_clash = random.random_ratio(1, 60);
            let mut input = || loop {
                let number = random.random_range(0..tensors);
                if number != out || may_clash {
                    break Input {
                        number,
                        turned: random.random_ratio(1, 3),
                    };
                }
            };
            let (a, b) = (input(), input());
            let operator = operators[random.random_range(0..operators.len())];
            Call {
                operator,
                a,
                b,
                out,
            }
        });
        let calls = calls.collect();
        Program {
            size: [1, 2, 3, 8, 17][random.random_range(0..5)],
            tensors,
            shared,
            calls,
            replays: random.random_range(1..4),
        }
    }

    fn clashes(&self) -> bool {
        let is_clash = |call: &Call| call.inputs().any(|input| input.number == call.out);
        self.calls.iter().any(is_clash)
    }

    /// Values of a tensor before a replay.
    fn values(&self, number: usize, replay: usize, seed: u64) -> Vec<f32> {
        let mut random = SmallRng::seed_from_u64(seed ^ (number * 16 + replay) as u64);
        let value = |_| random.random_range(-4.0f32..4.0);
        (0..self.size * self.size).map(value).collect()
    }

    fn tensor(&self, number: usize, seed: u64, device: &Device) -> Result<Tensor> {
        Tensor::from_vec(self.values(number, 0, seed), [self.size; 2], device)
    }

    /// The tensors after each replay, by calls one after the other.
    fn eager(&self, stream: &Stream, seed: u64) -> Result<Vec<Vec<u8>>> {
        let device = stream.device();
        let made = (0..self.tensors).map(|number| self.tensor(number, seed, device));
        let mut tensors: Vec<Tensor> = made.collect::<Result<_>>()?;
        let mut found = Vec::new();
        for replay in 0..self.replays {
            if replay > 0 {
                self.renew(replay, seed, |number, values| {
                    tensors[number].view_mut().copy_from(values)
                })?;
            }
            for call in &self.calls {
                let mut out = tensors.remove(call.out);
                let seen = |input: Input| {
                    // Those behind the one that is taken out have moved.
                    let view = tensors[input.number - usize::from(input.number > call.out)].view();
                    if input.turned {
                        view.transpose(0, 1)
                    } else {
                        Ok(view)
                    }
                };
                macro_rules! two {
                    ($made:expr, $step:ident) => {
                        $made
                            .stream(stream)
                            .run_into(seen(call.a)?, seen(call.b)?, out.view_mut())
                    };
                }
                macro_rules! one {
                    ($made:expr, $step:ident) => {
                        $made.stream(stream).run_into(seen(call.a)?, out.view_mut())
                    };
                }
                by_operator!(
                    call.operator,
                    two,
                    one,
                    InplaceCopy::new()
                        .stream(stream)
                        .run(out.view_mut(), seen(call.a)?)
                )?;
                tensors.insert(call.out, out);
            }
            for tensor in &tensors {
                found.push(tensor.to_bytes()?);
            }
        }
        Ok(found)
    }

    /// Gives the first tensor that is no shared one new values, as a caller does between replays.
    fn renew(
        &self,
        replay: usize,
        seed: u64,
        write: impl FnOnce(usize, TensorView<'_>) -> Result<()>,
    ) -> Result<()> {
        let values = self.values(self.shared, replay, seed);
        write(
            self.shared,
            TensorView::from(&values).reshape([self.size; 2])?,
        )
    }

    /// The same by a graph.
    fn captured(&self, stream: &Stream, seed: u64) -> Result<Vec<Vec<u8>>> {
        let device = stream.device();
        let mut builder = Graph::builder(stream);
        let mut held = Vec::new();
        for number in 0..self.tensors {
            let tensor = self.tensor(number, seed, device)?;
            held.push(if number < self.shared {
                builder.shared(&Arc::new(tensor))?
            } else {
                builder.tensor(tensor)?
            });
        }
        for call in &self.calls {
            self.add(&mut builder, device, &held, call)?;
        }
        let mut graph = builder.capture()?;
        let mut found = Vec::new();
        for replay in 0..self.replays {
            if replay > 0 {
                self.renew(replay, seed, |number, values| {
                    graph.tensor_mut(held[number])?.copy_from(values)
                })?;
            }
            graph.replay()?;
            for tensor in &held {
                found.push(graph.tensor(*tensor)?.to_bytes()?);
            }
        }
        Ok(found)
    }

    fn add(
        &self,
        builder: &mut GraphBuilder,
        device: &Device,
        held: &[GraphTensor],
        call: &Call,
    ) -> Result<()> {
        let shape = Tensor::empty(DType::Float32, [self.size; 2], &Device::cpu())?;
        let form = |input: Input| {
            let view = shape.view();
            Ok(if input.turned {
                view.transpose(0, 1)?
            } else {
                view
            }
            .spec())
        };
        let view = |input: Input| -> Result<GraphView> {
            let view = builder.view(held[input.number])?;
            if input.turned {
                view.transpose(0, 1)
            } else {
                Ok(view)
            }
        };
        let (a, b, out) = (view(call.a)?, view(call.b)?, builder.view(held[call.out])?);
        macro_rules! two {
            ($made:expr, $step:ident) => {
                builder.$step($made.plan(device, form(call.a)?, form(call.b)?)?, a, b, out)
            };
        }
        macro_rules! one {
            ($made:expr, $step:ident) => {
                builder.$step($made.plan(device, form(call.a)?)?, a, out)
            };
        }
        by_operator!(call.operator, two, one, {
            let plan = InplaceCopy::new().plan(device, shape.view().spec(), form(call.a)?)?;
            builder.inplace_copy(plan, out, a)
        })
    }
}

/// A graph with each of the calls failing that it comes to, from the first tensor to the last replay.
pub fn fail_each(random: &mut SmallRng, counts: &mut Counts) -> Outcome {
    let mut program = Program::random(random);
    while program.clashes() {
        program = Program::random(random);
    }
    let seed = random.random();
    // What the graph of a program that nothing fails in gives is compared with the CPU's and the calls' elsewhere.
    let right = OnceCell::new();
    let failing = faults::Program {
        soc: Soc::of_family(ProductFamily::AtlasA2),
        run: &|device: &Device| program.captured(&device.new_stream()?, seed),
        check: &|found: &Vec<Vec<u8>>| match right.get_or_init(|| found.clone()) == found {
            true => Ok(()),
            false => Err("other bytes than without a failure".to_owned()),
        },
    };
    let failed = failing.fail_each(random, counts);
    failed.map_err(|problem| format!("{problem}\n{program:?}"))
}

#[derive(Default)]
struct Graphs {
    session: Option<(Session, Device)>,
    graphs: u64,
    calls: u64,
    replays: u64,
    refused: u64,
}

pub fn target() -> Made {
    Ok(Box::new(Seeded(Graphs::default())))
}

impl Graphs {
    fn atlas(&mut self) -> Result<Device> {
        if self.graphs.is_multiple_of(SESSION)
            && let Some((session, device)) = self.session.take()
        {
            drop(device);
            session.finish()?;
        }
        if let Some((_, device)) = &self.session {
            return Ok(device.clone());
        }
        let session = Session::start()?;
        let device = session.device(Soc::of_family(ProductFamily::AtlasA2))?;
        self.session = Some((session, device.clone()));
        Ok(device)
    }

    fn compare(&mut self, program: &Program, device: &Device, seed: u64) -> Outcome {
        let text = |error: aclnn::Error| error.to_string();
        let stream = device.new_stream().map_err(text)?;
        if program.clashes() {
            return match program.captured(&stream, seed) {
                Err(error) if error.kind() == ErrorKind::OutputOverlapsInput => {
                    self.refused += 1;
                    Ok(())
                }
                Err(error) => Err(format!("refused as {}: {error}", error.kind())),
                Ok(_) => Err("a step that writes what it reads is taken".to_owned()),
            };
        }
        let other = device.new_stream().map_err(text)?;
        let eager = program.eager(&other, seed).map_err(text)?;
        let captured = program.captured(&stream, seed).map_err(text)?;
        let pairs = eager.iter().zip(&captured);
        if let Some(place) = pairs
            .clone()
            .position(|(eager, captured)| eager != captured)
        {
            let (replay, tensor) = (place / program.tensors, place % program.tensors);
            return Err(format!("tensor {tensor} differs after replay {replay}"));
        }
        self.calls += (program.calls.len() * program.replays) as u64;
        self.replays += program.replays as u64;
        Ok(())
    }
}

impl Structured for Graphs {
    fn try_one(&mut self, random: &mut SmallRng) -> Outcome {
        let program = Program::random(random);
        let seed = random.random();
        let atlas = self.atlas().map_err(|error| error.to_string())?;
        self.graphs += 1;
        for device in [Device::cpu(), atlas] {
            self.compare(&program, &device, seed)
                .map_err(|problem| format!("on {device}: {problem}\n{program:?}"))?;
        }
        Ok(())
    }

    fn end(self) -> std::result::Result<String, String> {
        if let Some((session, device)) = self.session {
            drop(device);
            session.finish().map_err(|error| error.to_string())?;
        }
        Ok(format!(
            "{} graphs, {} replays of {} calls on the CPU and simulated as the calls alone, {} refused",
            self.graphs, self.replays, self.calls, self.refused
        ))
    }
}
