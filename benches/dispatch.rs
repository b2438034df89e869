//! What a call costs before and after the work itself, as a table of ratios measured in one run.
//!
//! `cargo bench --features sim --bench dispatch`. The device part runs over the simulator's fast mode, in
//! which kernels are empty and a launch costs what is asked for: 5 microseconds is the order of a real one.
//! Without the feature `sim` only the CPU part runs. An argument is taken for a part's name.

mod support;

use aclnn::{DType, Device, QuantDType, Tensor};
use support::call::multiply;
use support::{Contender, measure};

fn wanted(part: &str) -> bool {
    let parts: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    parts.is_empty() || parts.iter().any(|wanted| wanted == part)
}

fn main() {
    println!("{}", support::machine::machine());
    #[cfg(feature = "sim")]
    device::main();
    #[cfg(not(feature = "sim"))]
    println!("built without the feature sim: the CPU part only");
    if wanted("cpu") {
        small_calls();
    }
    if wanted("decode") {
        decode("decode on the CPU, 1 to 4,096 rows of 8", &Device::cpu(), 8);
    }
}

/// A plan on the CPU, on few elements.
fn small_calls() {
    println!("\nsmall calls on the CPU, float32 to int8 with a scale for each element: ns a call");
    println!(
        "  {:>8} {:>10} {:>10} {:>14}",
        "elements", "plan.run", "run_into", "npu_quantize"
    );
    for elements in [1, 4, 16, 64, 256, 1024, 4096] {
        let device = Device::cpu();
        let stream = device.stream();
        let values: Vec<f32> = (0..elements).map(|index| index as f32 - 7.5).collect();
        let x = Tensor::from_slice(&values, [1, elements], &device).unwrap();
        let scales = Tensor::from_slice(&vec![0.5f32; elements], [elements], &device).unwrap();
        let mut planned = Tensor::empty(DType::Int8, [1, elements], &device).unwrap();
        let mut cached = Tensor::empty(DType::Int8, [1, elements], &device).unwrap();
        let mut plan = multiply().plan(&device, &x, &scales, None).unwrap();
        let quantize = multiply();
        let contenders = vec![
            Contender::new("plan.run", || {
                plan.run(&stream, &x, &scales, None, &mut planned).unwrap()
            }),
            Contender::new("run_into", || {
                quantize.run_into(&x, &scales, None, &mut cached).unwrap()
            }),
            Contender::new("npu_quantize", || {
                drop(aclnn::npu_quantize(&x, &scales, None, QuantDType::QInt8, -1, false).unwrap());
            }),
        ];
        let results = measure(101, 2000, contenders);
        let [run, into, call] = [0, 1, 2].map(|index: usize| results[index].nanoseconds);
        let verdict = match (elements, run < 100.0) {
            (64, true) => "  plan.run under 100: met",
            (64, false) => "  plan.run under 100: missed",
            _ => "",
        };
        println!("  {elements:>8} {run:>10.1} {into:>10.1} {call:>14.1}{verdict}");
    }
}

/// Batches whose number of rows changes at every step, through the plans that a stream keeps.
fn decode(title: &str, device: &Device, columns: usize) {
    const MOST: usize = 4096;
    let stream = device.new_stream().unwrap();
    let x = Tensor::zeros(DType::Float32, [MOST, columns], device).unwrap();
    let scales = Tensor::from_slice(&vec![1.0f32; columns], [columns], device).unwrap();
    let mut y = Tensor::empty(DType::Int8, [MOST, columns], device).unwrap();
    let quantize = multiply().stream(&stream);
    // Sequences come and go: mostly a row more or less, sometimes a jump. The same trace for every capacity.
    let mut state = 1u64;
    let mut rows = 64usize;
    let trace: Vec<usize> = (0..20_000)
        .map(|_| {
            state = state
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            let random = (state >> 33) as usize;
            rows = match random % 16 {
                0 => 1 + random / 16 % MOST,
                1..=8 => (rows + random / 16 % 4).min(MOST),
                _ => rows.saturating_sub(random / 16 % 4).max(1),
            };
            rows
        })
        .collect();
    println!("\n{title}: {} steps", trace.len());
    println!(
        "  {:>8} {:>12} {:>8} {:>8} {:>10}",
        "capacity", "ns a step", "hits", "misses", "evictions"
    );
    for capacity in [0, 64, MOST] {
        stream.set_plan_cache_capacity(0);
        stream.set_plan_cache_capacity(capacity);
        let before = stream.plan_cache_statistics();
        let start = std::time::Instant::now();
        for &rows in &trace {
            let (x, y) = (
                x.view().narrow(0, 0, rows).unwrap(),
                y.view_mut().narrow(0, 0, rows).unwrap(),
            );
            quantize.run_into(x, &scales, None, y).unwrap();
        }
        let step = start.elapsed().as_secs_f64() * 1e9 / trace.len() as f64;
        let after = stream.plan_cache_statistics();
        println!(
            "  {capacity:>8} {step:>12.1} {:>8} {:>8} {:>10}",
            after.hits - before.hits,
            after.misses - before.misses,
            after.evictions - before.evictions
        );
    }
}

#[cfg(feature = "sim")]
mod device {
    use aclnn::kernel::{Binary, Blocks, Kind, LaunchWay, Module};
    use aclnn::sim::Session;
    use aclnn::{Graph, Plan, Quantize};

    use super::support::by_hand::ByHand;
    use super::support::call::{COLUMNS, ROWS, Tensors, plan, tensors};
    use super::support::{print, ranks};
    use super::*;

    pub fn main() {
        let session = Session::start().unwrap();
        let device = session.device("a2".parse().unwrap()).unwrap();
        session.set_fast(true);
        for (cost, aims) in [(5000, [1.05, 1.15]), (0, [2.0, 5.0])] {
            session.set_launch_cost(cost);
            if wanted("reuse") {
                reuse(&device, cost, aims);
            }
            if wanted("single") {
                single_use(&device, cost);
            }
            if wanted("turns") {
                turns(&device, cost);
            }
            if wanted("graph") {
                graph(&device, cost);
            }
            if wanted("kernels") {
                kernels(&session, &device, cost);
            }
            if wanted("ranks") {
                ranks::main(cost);
            }
        }
        session.set_launch_cost(0);
        if wanted("decode") {
            decode(
                "decode on the simulator without launch cost, 1 to 4,096 rows of 1,024",
                &device,
                1024,
            );
        }
    }

    /// Beside a loop in C that reuses its executor.
    fn reuse(device: &Device, cost: u64, aims: [f64; 2]) {
        let by_hand = ByHand::new(device, ROWS, COLUMNS);
        let stream = device.stream();
        let mut plan = plan(device);
        let (mut planned, mut cached, called) = (tensors(device), tensors(device), tensors(device));
        let quantize = multiply();
        let contenders = vec![
            Contender::looping("in C, executor reused", |times| by_hand.run(times)),
            Contender::new("plan.run", || {
                let Tensors { x, scales, y } = &mut planned;
                plan.run(&stream, &*x, &*scales, None, y).unwrap();
            }),
            Contender::new("Quantize::run_into", || {
                let Tensors { x, scales, y } = &mut cached;
                quantize.run_into(&*x, &*scales, None, y).unwrap();
            }),
            Contender::new("npu_quantize", || {
                let y = aclnn::npu_quantize(
                    &called.x,
                    &called.scales,
                    None,
                    QuantDType::QInt8,
                    -1,
                    false,
                )
                .unwrap();
                drop(y);
            }),
        ];
        let calls = if cost == 0 { 5000 } else { 200 };
        let results = measure(201, calls, contenders);
        print(
            &format!("a launch costs {cost} ns"),
            &results,
            &[None, Some(aims[0]), None, Some(aims[1])],
        );
    }

    /// Three operators by turns, each of which finds its plan at hand, beside one alone that is called as often.
    fn turns(device: &Device, cost: u64) {
        let (mut alone, mut by_turns) = (operators(device), operators(device));
        let call = |(quantize, Tensors { x, scales, y }): &mut (Quantize, Tensors)| {
            quantize.run_into(&*x, &*scales, None, y).unwrap();
        };
        let [first, second, third] = &mut alone;
        let contenders = vec![
            Contender::new("multiplying alone, three calls", || {
                (0..3).for_each(|_| call(first));
            }),
            Contender::new("dividing alone, three calls", || {
                (0..3).for_each(|_| call(second));
            }),
            Contender::new("other shapes alone, three calls", || {
                (0..3).for_each(|_| call(third));
            }),
            Contender::new("the three by turns", || by_turns.iter_mut().for_each(call)),
        ];
        let results = measure(201, if cost == 0 { 2000 } else { 70 }, contenders);
        print(
            &format!("a launch costs {cost} ns, operators that take turns, three calls"),
            &results,
            &[],
        );
        let alone: f64 = results[..3].iter().map(|one| one.nanoseconds).sum();
        let more = (results[3].nanoseconds - alone / 3.0) / 3.0;
        let verdict = if more <= 10.0 { "met" } else { "missed" };
        println!("  by turns a call takes {more:.1} ns more than alone (aim: 10): {verdict}");
    }

    fn operators(device: &Device) -> [(Quantize, Tensors); 3] {
        let narrow = Tensors {
            x: Tensor::zeros(DType::Float32, [ROWS, 64], device).unwrap(),
            scales: Tensor::from_slice(&[1.0f32; 64], [64], device).unwrap(),
            y: Tensor::empty(DType::Int8, [ROWS, 64], device).unwrap(),
        };
        [
            (multiply(), tensors(device)),
            (Quantize::divide(QuantDType::QInt8), tensors(device)),
            (multiply(), narrow),
        ]
    }

    /// Beside a loop in C that runs phase one for each call.
    fn single_use(device: &Device, cost: u64) {
        let by_hand = ByHand::new(device, ROWS, COLUMNS);
        let stream = device.stream();
        let mut plan = plan(device);
        plan.use_executors_once();
        let mut planned = tensors(device);
        let contenders = vec![
            Contender::looping("in C, phase one each time", |times| by_hand.run_once(times)),
            Contender::new("plan.run, executors used once", || {
                let Tensors { x, scales, y } = &mut planned;
                plan.run(&stream, &*x, &*scales, None, y).unwrap();
            }),
        ];
        let results = measure(101, if cost == 0 { 1000 } else { 200 }, contenders);
        print(
            &format!("a launch costs {cost} ns, executors that serve one run"),
            &results,
            &[],
        );
    }

    /// A kernel of one's own with five arguments, by both ways, beside a plan.
    fn kernels(session: &Session, device: &Device, cost: u64) {
        let bytes = session
            .kernel_binary(device.target().soc(), &["add_custom"])
            .unwrap();
        // SAFETY: the bytes are the simulator's.
        let module = unsafe { Module::load(device, Binary::new(&bytes, Kind::Vector)) }.unwrap();
        let add = module.function("add_custom").unwrap();
        let (stream, blocks) = (device.stream(), Blocks::new(8).unwrap());
        let mut plan = plan(device);
        let [mut planned, mut host, mut handle] = [0; 3].map(|_| tensors(device));
        let launch = |tensors: &mut Tensors, way| {
            let Tensors { x, scales, y } = tensors;
            let launch = add
                .launch(&stream, blocks)
                .input(&*x)
                .input(&*scales)
                .output(y);
            // SAFETY: nothing runs in fast mode.
            unsafe { launch.scalar(4096u32).scalar(0.5f32).by(way).queue() }.unwrap();
        };
        let contenders = vec![
            Contender::new("plan.run", || {
                let Tensors { x, scales, y } = &mut planned;
                plan.run(&stream, &*x, &*scales, None, y).unwrap();
            }),
            Contender::new("5 arguments, as they lie", || {
                launch(&mut host, LaunchWay::HostArguments);
            }),
            Contender::new("5 arguments, by the handle", || {
                launch(&mut handle, LaunchWay::ArgumentHandle);
            }),
        ];
        let results = measure(201, if cost == 0 { 5000 } else { 200 }, contenders);
        print(
            &format!("a launch costs {cost} ns, kernels of one's own"),
            &results,
            &[],
        );
        let more = |place: usize| results[place].nanoseconds - results[0].nanoseconds;
        let verdict = if more(1) <= 30.0 { "met" } else { "missed" };
        println!(
            "  as they lie a launch takes {:.1} ns more than plan.run (aim: 30): {verdict}; by the handle, in eight calls, {:.1} ns more",
            more(1),
            more(2)
        );
    }

    /// A graph of many calls beside the same calls one by one.
    fn graph(device: &Device, cost: u64) {
        const CALLS: usize = 16;
        let stream = device.new_stream().unwrap();
        let mut plans: Vec<Plan> = (0..CALLS).map(|_| plan(device)).collect();
        let mut eager: Vec<Tensors> = (0..CALLS).map(|_| tensors(device)).collect();
        let mut builder = Graph::builder(&stream);
        for _ in 0..CALLS {
            let Tensors { x, scales, y } = tensors(device);
            let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
            builder.quantize(plan(device), x, scales, None, y).unwrap();
        }
        let mut graph = builder.capture().unwrap();
        let contenders = vec![
            Contender::new("16 calls of plan.run", || {
                for (plan, Tensors { x, scales, y }) in plans.iter_mut().zip(&mut eager) {
                    plan.run(&stream, &*x, &*scales, None, y).unwrap();
                }
            }),
            Contender::new("one replay of a graph of 16 calls", || {
                graph.replay().unwrap()
            }),
        ];
        let results = measure(101, if cost == 0 { 300 } else { 20 }, contenders);
        print(&format!("a launch costs {cost} ns, a graph"), &results, &[]);
    }
}
