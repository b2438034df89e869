//! Threads that quantize on shared streams, drop whatever they hold at random, and compare what comes
//! back with the CPU.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use aclnn::{
    DType, Device, Error, ErrorKind, Plan, QuantDType, Quantize, Result, Stream, Tensor, TensorSpec,
};

/// Streams that all threads share.
const STREAMS: usize = 4;

/// Tensors that a thread keeps of each kind of call.
const KEPT: usize = 4;

/// A kind of call, with inputs on the host and what the CPU makes of them.
struct Case {
    quantize: Quantize,
    x: Vec<f32>,
    shape: [usize; 2],
    scales: Vec<f32>,
    output: DType,
    expected: Vec<u8>,
}

impl Case {
    fn new(
        device: &Device,
        seed: u64,
        shape: [usize; 2],
        quantize: Quantize,
        output: DType,
    ) -> Result<Case> {
        let [rows, columns] = shape;
        let mut random = Random(seed);
        let x: Vec<f32> = (0..rows * columns)
            .map(|_| random.below(2001) as f32 / 8.0 - 125.0)
            .collect();
        let scales: Vec<f32> = (0..columns)
            .map(|_| (random.below(31) + 1) as f32 / 16.0)
            .collect();
        let cpu_x = Tensor::from_slice(&x, shape, device)?;
        let cpu_scales = Tensor::from_slice(&scales, [columns], device)?;
        let expected = quantize.run(&cpu_x, &cpu_scales, None)?.to_bytes()?;
        Ok(Case {
            quantize,
            x,
            shape,
            scales,
            output,
            expected,
        })
    }
}

/// The kinds of calls that the product takes: both operators, odd and even sizes, all output types of an A2.
fn cases(device: &Device) -> Result<Vec<Case>> {
    let multiply = |dtype| Quantize::multiply(dtype).axis(-1);
    let divide = |dtype| Quantize::divide(dtype).axis(1);
    let cpu = Device::cpu_as(device.target().clone());
    let all = [
        Case::new(&cpu, 1, [3, 5], multiply(QuantDType::QInt8), DType::Int8),
        Case::new(&cpu, 2, [16, 64], multiply(QuantDType::QInt8), DType::Int8),
        Case::new(
            &cpu,
            3,
            [2, 24],
            multiply(QuantDType::QUInt4x2),
            DType::Int32,
        ),
        Case::new(&cpu, 4, [7, 33], divide(QuantDType::QUInt8), DType::UInt8),
        Case::new(&cpu, 5, [1, 129], divide(QuantDType::QInt8), DType::Int8),
        Case::new(&cpu, 6, [4, 32], divide(QuantDType::QInt32), DType::Int32),
    ];
    all.into_iter()
        // The product does not quantize to that type.
        .filter(|case| !matches!(case, Err(error) if error.kind() == ErrorKind::DType && error.argument() == Some("dtype")))
        .collect()
}

/// What a thread holds for one kind of call. All of it may go at any time.
struct Held {
    plan: Option<Plan>,
    inputs: Vec<(Tensor, Tensor)>,
    /// Outputs; whether a run wrote them.
    outputs: Vec<(Tensor, bool)>,
}

/// A small generator of numbers that only have to look random.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn index(&mut self, length: usize) -> usize {
        self.below(length as u64) as usize
    }
}

/// What the work came to.
pub struct Outcome {
    pub runs: u64,
    /// Outputs that were read back and found equal to the CPU's.
    pub compared: u64,
}

/// Runs `runs` calls on `threads` threads. `progress` is called now and then with the runs done so far.
///
/// Fails with the first error, or when an output differs from the CPU's.
pub fn work(
    device: &Device,
    runs: u64,
    threads: u64,
    progress: impl Fn(u64) + Sync,
) -> Result<Outcome, String> {
    let text = |error: Error| error.to_string();
    let cases = cases(device).map_err(text)?;
    let streams = (0..STREAMS)
        .map(|_| device.new_stream())
        .collect::<Result<Vec<Stream>>>()
        .map_err(text)?;
    let streams = Mutex::new(streams);
    let (done, compared) = (AtomicU64::new(0), AtomicU64::new(0));
    let step = (runs / 10).max(1);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|number| {
                let (cases, streams, done, compared, progress) =
                    (&cases, &streams, &done, &compared, &progress);
                scope.spawn(move || {
                    let mut random = Random(number * 7919 + 17);
                    let mut held: Vec<Held> = cases
                        .iter()
                        .map(|_| Held {
                            plan: None,
                            inputs: Vec::new(),
                            outputs: Vec::new(),
                        })
                        .collect();
                    while done.load(Ordering::Relaxed) < runs {
                        let index = random.index(cases.len());
                        let equal = one(
                            device,
                            &cases[index],
                            &mut held[index],
                            streams,
                            &mut random,
                        );
                        compared.fetch_add(equal?, Ordering::Relaxed);
                        let now = done.fetch_add(1, Ordering::Relaxed) + 1;
                        if now.is_multiple_of(step) {
                            progress(now);
                        }
                    }
                    Ok(())
                })
            })
            .collect();
        workers
            .into_iter()
            .try_for_each(|worker| match worker.join() {
                Ok(result) => result,
                Err(_) => Err("a thread panicked".to_owned()),
            })
    })?;
    Ok(Outcome {
        runs: done.into_inner(),
        compared: compared.into_inner(),
    })
}

/// One call, with something dropped or read back before or after it now and then. Gives the number of
/// outputs that were compared.
fn one(
    device: &Device,
    case: &Case,
    held: &mut Held,
    streams: &Mutex<Vec<Stream>>,
    random: &mut Random,
) -> Result<u64, String> {
    let text = |error: Error| format!("{:?} of {:?}: {error}", case.output, case.shape);
    let stream = {
        let mut streams = streams.lock().map_err(|error| error.to_string())?;
        let slot = random.index(streams.len());
        if random.below(4000) == 0 {
            // The old stream goes with its work unfinished.
            streams[slot] = device.new_stream().map_err(text)?;
        }
        streams[slot].clone()
    };
    // Things are made anew when they are missing, and go missing at random, mostly with work queued on them.
    if held.inputs.len() < KEPT {
        let x = Tensor::from_slice(&case.x, case.shape, device).map_err(text)?;
        let scales = Tensor::from_slice(&case.scales, [case.scales.len()], device).map_err(text)?;
        held.inputs.push((x, scales));
    }
    if held.outputs.len() < KEPT {
        let shape = if case.output == DType::Int32 && case.expected.len() < case.x.len() {
            [case.shape[0], case.shape[1] / 8]
        } else {
            case.shape
        };
        held.outputs.push((
            Tensor::empty(case.output, shape, device).map_err(text)?,
            false,
        ));
    }
    let (input, output) = (
        random.index(held.inputs.len()),
        random.index(held.outputs.len()),
    );
    let mut equal = 0;
    match random.below(64) {
        0 => held.plan = None,
        1 => drop(held.inputs.swap_remove(input)),
        2 => drop(held.outputs.swap_remove(output)),
        3 => {
            // The allocating form; its output goes at once, or is read.
            let (x, scales) = &held.inputs[input];
            let y = case
                .quantize
                .clone()
                .stream(&stream)
                .run(x, scales, None)
                .map_err(text)?;
            if random.below(2) == 0 {
                equal += compare(case, &y)?;
            }
            return Ok(equal);
        }
        4..=8 if held.outputs[output].1 => equal += compare(case, &held.outputs[output].0)?,
        _ => {}
    }
    if held.inputs.is_empty() || held.outputs.is_empty() {
        return Ok(equal);
    }
    let (x, scales) = &held.inputs[random.index(held.inputs.len())];
    let output = random.index(held.outputs.len());
    let (y, written) = &mut held.outputs[output];
    if random.below(4) == 0 {
        case.quantize
            .clone()
            .stream(&stream)
            .run_into(x, scales, None, &mut *y)
            .map_err(text)?;
    } else {
        let plan = match &mut held.plan {
            Some(plan) => plan,
            none => {
                let specs = (TensorSpec::from(x), TensorSpec::from(scales));
                none.insert(
                    case.quantize
                        .plan(device, specs.0, specs.1, None)
                        .map_err(text)?,
                )
            }
        };
        plan.run(&stream, x, scales, None, &mut *y).map_err(text)?;
    }
    *written = true;
    Ok(equal)
}

fn compare(case: &Case, y: &Tensor) -> Result<u64, String> {
    let found = y.to_bytes().map_err(|error| error.to_string())?;
    if found == case.expected {
        return Ok(1);
    }
    let at = found
        .iter()
        .zip(&case.expected)
        .position(|(found, expected)| found != expected);
    Err(format!(
        "{:?} of {:?} differs from the CPU from byte {at:?} on",
        case.output, case.shape
    ))
}
