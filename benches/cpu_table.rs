//! A table of how fast the CPU quantizes, beside a memcpy that reads and writes as many bytes.
//!
//! ```text
//! cargo bench --bench cpu_table -- [--quick] [--json] [FILTER]...
//! ```
//!
//! A row is shown if its name contains every filter (`f32 mul int8 16Mi`). `--quick` measures 256 Ki and
//! 16 Mi elements in fewer rounds; `--json` prints a line of JSON for each row. `ACLNN_CPU_ISA` chooses
//! the instructions (scalar, avx2, avx512, neon).
//!
//! In each round one and two threads and their memcpys take turns, so that all of them see the same
//! neighbours on the machine; times are medians over the rounds. The output is allocated and touched
//! before. The first line names the machine. "GB/s" counts bytes read and written; "ratio" is the memcpy's time over the call's, with
//! the same number of threads; "2 threads" is the time of one thread over that of two. "of" is the
//! same for arithmetic in registers: what two threads can gain at the moment, which is little where a
//! virtual machine's two processors are made to share a core. A target that is missed by more than 5 % is
//! marked `<`; without AVX-512 it is 0.6 of what is asked with it.
//!
//! The rows "from main" are calls as people make them, in no pool and with as many threads as the library takes of
//! itself, one after the other and with pauses. A spread call may take 1.1 times as long as `single_threaded`; a
//! row that takes longer is marked `>`.

#[path = "support/from_main.rs"]
mod from_main;
#[path = "support/machine.rs"]
mod machine;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aclnn::{
    DType, Device, PinnedBuffer, Plan, ProductFamily, QuantDType, Quantize, Result, Soc, Tensor,
    TensorView, bf16, f16, with_threads,
};

const SIZES: [(usize, &str); 4] = [
    (1 << 12, "4Ki"),
    (1 << 18, "256Ki"),
    (1 << 24, "16Mi"),
    (1 << 26, "64Mi"),
];

const X_DTYPES: [(DType, &str); 3] = [
    (DType::Float32, "f32"),
    (DType::Float16, "f16"),
    (DType::BFloat16, "bf16"),
];

const OUTPUTS: [(QuantDType, &str); 7] = [
    (QuantDType::QInt8, "int8"),
    (QuantDType::QUInt8, "uint8"),
    (QuantDType::QUInt4x2, "int4"),
    (QuantDType::QInt32, "int32"),
    (QuantDType::Float8E4M3FN, "float8_e4m3fn"),
    (QuantDType::Float8E5M2, "float8_e5m2"),
    (QuantDType::HiFloat8, "hifloat8"),
];

#[derive(Clone, Copy, PartialEq)]
enum Pattern {
    PerTensor,
    LastAxis,
    LastButOne,
    FirstAxis,
    /// As the first axis, with rows that do not begin with cache lines.
    Uneven,
    Transposed,
    Sliced,
}

const PATTERNS: [(Pattern, &str); 7] = [
    (Pattern::PerTensor, "per-tensor"),
    (Pattern::LastAxis, "last-axis"),
    (Pattern::LastButOne, "last-but-one"),
    (Pattern::FirstAxis, "first-axis"),
    (Pattern::Uneven, "uneven"),
    (Pattern::Transposed, "transposed"),
    (Pattern::Sliced, "sliced"),
];

/// One row of the table.
struct Case {
    elements: usize,
    x: DType,
    output: QuantDType,
    divide: bool,
    pattern: Pattern,
}

struct Options {
    quick: bool,
    json: bool,
    filters: Vec<String>,
}

/// Nanoseconds for each element.
struct Times {
    one: f64,
    two: f64,
    copy_one: f64,
    copy_two: f64,
    /// Microseconds that arithmetic takes.
    registers_one: f64,
    registers_two: f64,
}

impl Times {
    /// Beside the memcpy, on one thread.
    fn ratio(&self) -> f64 {
        self.copy_one / self.one
    }

    /// Of two threads.
    fn gain(&self) -> f64 {
        self.one / self.two
    }

    fn gain_in_registers(&self) -> f64 {
        self.registers_one / self.registers_two
    }
}

fn main() -> Result<()> {
    let mut options = Options {
        quick: false,
        json: false,
        filters: Vec::new(),
    };
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--quick" => options.quick = true,
            "--json" => options.json = true,
            "--bench" => {}
            _ => options.filters.push(argument),
        }
    }
    if !options.json {
        println!("{}", machine::machine());
        println!(
            "{:<46} {:>8} {:>7} {:>8} {:>6} {:>7} {:>10} {:>5} {:>7}",
            "x, mode, pattern, output, elements",
            "ns",
            "GB/s",
            "memcpy",
            "ratio",
            "target",
            "2 threads",
            "of",
            "ratio"
        );
    }
    let device = Device::cpu_as(Soc::of_family(ProductFamily::Ascend950));
    let pools = [pool(1), pool(2)];
    let mut summary = Summary::default();
    for (elements, size) in SIZES {
        if options.quick && !matches!(elements, 0x40000 | 0x1000000) {
            continue;
        }
        for (x, x_name) in X_DTYPES {
            let mut values = None;
            for (divide, mode) in [(false, "mul"), (true, "div")] {
                for (pattern, pattern_name) in PATTERNS {
                    for (output, output_name) in OUTPUTS {
                        let name = format!("{x_name} {mode} {pattern_name} {output_name} {size}");
                        let words: Vec<&str> = name.split(' ').collect();
                        let wanted =
                            |filter: &String| filter.split(' ').all(|word| words.contains(&word));
                        let case = Case {
                            elements,
                            x,
                            output,
                            divide,
                            pattern,
                        };
                        if !case.exists() || !options.filters.iter().all(wanted) {
                            continue;
                        }
                        let values = match &mut values {
                            Some(values) => values,
                            none => none.insert(make_values(x, elements, &device)?),
                        };
                        let times = case.measure(values, &device, &pools, options.quick)?;
                        case.print(&name, &times, &options);
                        summary.add(&case, &times);
                    }
                }
            }
        }
    }
    let wanted = |name: &str| {
        let words: Vec<&str> = name.split(' ').collect();
        let mut filters = options.filters.iter();
        filters.all(|filter| filter.split(' ').all(|word| words.contains(&word)))
    };
    let from_main = from_main::rows(wanted, options.quick)?;
    if !options.json {
        summary.print();
    }
    for row in from_main {
        let (alone, spread, ratio) = (row.alone, row.spread, row.ratio());
        if options.json {
            println!(
                "{{\"name\": \"{}\", \"alone_us\": {alone}, \"spread_us\": {spread}}}",
                row.name
            );
        } else {
            let mark = if ratio > from_main::MOST { ">" } else { "" };
            println!(
                "{:<58} alone {alone:>9.2} us, spread {spread:>9.2} us, ratio {ratio:>5.2} of {mark}{:.2}",
                row.name,
                from_main::MOST
            );
        }
    }
    Ok(())
}

/// What the rows come to.
#[derive(Default)]
struct Summary {
    targets: usize,
    missed: usize,
    /// In cache: what two threads gain, and what they gain in registers at the same time.
    gains: Vec<[f64; 2]>,
}

impl Summary {
    fn add(&mut self, case: &Case, times: &Times) {
        if let Some(target) = case.target() {
            self.targets += 1;
            self.missed += usize::from(is_missed(times.ratio(), target));
            if case.elements == 1 << 18 {
                self.gains.push([times.gain(), times.gain_in_registers()]);
            }
        }
    }

    fn print(&self) {
        if self.targets > 0 {
            println!(
                "{} of {} targets met",
                self.targets - self.missed,
                self.targets
            );
        }
        if !self.gains.is_empty() {
            let median_of =
                |what: fn(&[f64; 2]) -> f64| median(self.gains.iter().map(what).collect());
            println!(
                "two threads, 256Ki, medians: {:.2} times one, where registers gain {:.2}: {:.2} of that (aim: 1.7 of 2, {:.2})",
                median_of(|gain| gain[0]),
                median_of(|gain| gain[1]),
                median_of(|gain| gain[0] / gain[1]),
                1.7 / 2.0
            );
        }
    }
}

/// By more than what runs differ by.
fn is_missed(ratio: f64, target: f64) -> bool {
    ratio < 0.95 * target
}

/// A pool, for the memcpys, whose threads stay on processors of their own. Left to the system, two threads that are
/// busy for microseconds at a time may be kept on one processor, and what is measured is the scheduler.
fn pool(threads: usize) -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .start_handler(stay_on)
        .build()
        .expect("threads can be started")
}

/// Keeps the calling thread on a processor, where the system is asked as Linux is.
fn stay_on(processor: usize) {
    #[cfg(target_os = "linux")]
    {
        unsafe extern "C" {
            fn sched_setaffinity(thread: i32, size: usize, processors: *const u64) -> i32;
        }
        let processors = [1u64 << (processor % 64)];
        // SAFETY: the set is valid for reads of its size; 0 is the calling thread. If the processor may
        // not be used the call fails and changes nothing.
        unsafe { sched_setaffinity(0, size_of_val(&processors), processors.as_ptr()) };
    }
    #[cfg(not(target_os = "linux"))]
    let _ = processor;
}

/// Values between -2 and 2.
fn make_values(dtype: DType, elements: usize, device: &Device) -> Result<Tensor> {
    let mut state = 1u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / (1 << 22) as f32 - 2.0
    };
    // A slice is copied to memory that is aligned as tensors are.
    match dtype {
        DType::Float16 => {
            let values: Vec<f16> = (0..elements).map(|_| f16::from_f32(next())).collect();
            Tensor::from_slice(&values, [elements], device)
        }
        DType::BFloat16 => {
            let values: Vec<bf16> = (0..elements).map(|_| bf16::from_f32(next())).collect();
            Tensor::from_slice(&values, [elements], device)
        }
        _ => {
            let values: Vec<f32> = (0..elements).map(|_| next()).collect();
            Tensor::from_slice(&values, [elements], device)
        }
    }
}

/// `count` scales that bring the values to the range of int8.
fn make_scales(dtype: DType, count: usize, divide: bool, device: &Device) -> Result<Tensor> {
    let scale = if divide { 1.0 / 64.0 } else { 64.0 };
    let scales = (0..count).map(|index| scale * (1.0 + (index % 7) as f32 / 16.0));
    match dtype {
        DType::Float16 => {
            let scales: Vec<f16> = scales.map(f16::from_f32).collect();
            Tensor::from_slice(&scales, [count], device)
        }
        DType::BFloat16 => {
            let scales: Vec<bf16> = scales.map(bf16::from_f32).collect();
            Tensor::from_slice(&scales, [count], device)
        }
        _ => Tensor::from_slice(&scales.collect::<Vec<f32>>(), [count], device),
    }
}

impl Case {
    /// Whether npu_quantize takes it, and it is not the same as another one.
    fn exists(&self) -> bool {
        let mode = match self.output {
            QuantDType::QUInt4x2 => !self.divide,
            QuantDType::QUInt8 | QuantDType::QInt32 => self.divide,
            _ => true,
        };
        // Multiply mode knows the last two axes, so the first one of a matrix.
        let is_for_large = matches!(self.pattern, Pattern::LastButOne | Pattern::Uneven);
        mode && (self.elements >= 1 << 18 || !is_for_large)
    }

    fn is_contiguous(&self) -> bool {
        !matches!(self.pattern, Pattern::Transposed | Pattern::Sliced)
    }

    /// What the ratio to memcpy is meant to be on one thread.
    fn target(&self) -> Option<f64> {
        let integer = matches!(
            self.output,
            QuantDType::QInt8 | QuantDType::QUInt8 | QuantDType::QUInt4x2
        );
        let float8 = matches!(
            self.output,
            QuantDType::Float8E4M3FN | QuantDType::Float8E5M2
        );
        let target = match (self.elements >> 18, self.x, self.divide) {
            (64.., ..) if integer && self.pattern == Pattern::Transposed => 0.4,
            (64.., ..) if integer && self.is_contiguous() => 0.9,
            (64.., ..) if float8 && self.pattern != Pattern::Sliced => 0.3,
            (1, DType::Float32, false) if integer && self.is_contiguous() => 0.75,
            (1, DType::Float32, true) if integer && self.is_contiguous() => 0.5,
            (1, ..) if integer && self.is_contiguous() => 0.25,
            _ => return None,
        };
        Some(if is_without_avx512() {
            0.6 * target
        } else {
            target
        })
    }

    /// x for this pattern, the number of scales and their axis.
    fn arrange<'a>(&self, values: &'a Tensor) -> Result<(TensorView<'a>, usize, i64)> {
        let n = self.elements;
        let columns = if n >= 1 << 18 { 4096 } else { 256 };
        let rows = n / columns;
        let x = values.view();
        Ok(match self.pattern {
            Pattern::PerTensor => (x, 1, -1),
            Pattern::LastAxis => (x.reshape([rows, columns])?, columns, -1),
            Pattern::LastButOne => (x.reshape([n >> 16, 64, 1024])?, 64, -2),
            Pattern::FirstAxis => (x.reshape([rows, columns])?, rows, -2),
            Pattern::Uneven => {
                let rows = n / 1000;
                let x = x.narrow(0, 0, rows * 1000)?.reshape([rows, 1000])?;
                (x, rows, -2)
            }
            Pattern::Transposed => (x.reshape([columns, rows])?.transpose(0, 1)?, columns, -1),
            Pattern::Sliced => {
                let x = x.reshape([rows, columns])?.narrow(1, 0, columns / 2)?;
                (x, columns / 2, -1)
            }
        })
    }

    fn measure(
        &self,
        values: &Tensor,
        device: &Device,
        pools: &[rayon::ThreadPool; 2],
        quick: bool,
    ) -> Result<Times> {
        let (x, count, axis) = self.arrange(values)?;
        let quantize = if self.divide {
            Quantize::divide(self.output).axis(axis)
        } else {
            Quantize::multiply(self.output).axis(axis)
        };
        let scales = make_scales(self.x, count, self.divide, device)?;
        let mut plan: Plan = quantize.plan(device, x.spec(), scales.view().spec(), None)?;
        let mut y = Tensor::empty(plan.output().dtype, plan.output().shape(), device)?;
        let stream = device.stream();
        let elements = x.layout().elements();
        let bytes = self.bytes(elements);
        // In memory of the same kind as tensors have, and touched.
        let mut from = PinnedBuffer::<u8>::new(device, bytes / 2)?;
        let mut to = PinnedBuffer::<u8>::new(device, bytes / 2)?;
        from.as_mut_slice().fill(1);
        to.as_mut_slice().fill(2);
        // Calls in a row, the first few of which, on small tensors, only wake threads and fill caches.
        let repeat = ((1 << 23) / elements).max(1);
        let first = repeat / 8;
        let mut failure = None;
        let mut run = |threads: usize| {
            with_threads(threads, || {
                let mut start = Instant::now();
                for call in 0..first + repeat {
                    if call == first {
                        start = Instant::now();
                    }
                    let (x, scales, y) = (x.clone(), scales.view(), y.view_mut());
                    if let Err(error) = plan.run(&stream, x, scales, None, y) {
                        failure = Some(error);
                    }
                }
                start.elapsed()
            })
        };
        let mut copy = |pool: &rayon::ThreadPool, threads: usize| {
            pool.install(|| {
                let mut start = Instant::now();
                for call in 0..first + repeat {
                    if call == first {
                        start = Instant::now();
                    }
                    let half = bytes / 2 / threads;
                    let (to, from) = (black_box(to.as_mut_slice()), black_box(from.as_slice()));
                    let (to_one, to_two) = to.split_at_mut(half);
                    let (from_one, from_two) = from.split_at(half);
                    if threads == 1 {
                        to_one.copy_from_slice(from_one);
                    } else {
                        rayon::join(
                            || to_one.copy_from_slice(from_one),
                            || to_two.copy_from_slice(from_two),
                        );
                    }
                }
                start.elapsed()
            })
        };
        let budget = Duration::from_millis(if quick { 150 } else { 600 });
        let mut rounds: [Vec<f64>; 6] = Default::default();
        let start = Instant::now();
        while rounds[0].len() < 7 || (start.elapsed() < budget && rounds[0].len() < 401) {
            let times = [run(1), copy(&pools[0], 1), run(2), copy(&pools[1], 2)];
            for (round, time) in rounds.iter_mut().zip(times) {
                round.push(time.as_nanos() as f64 / (repeat * elements) as f64);
            }
            for threads in 1..=2 {
                let time = pools[threads - 1].install(|| compute(threads));
                rounds[3 + threads].push(time.as_nanos() as f64 / 1000.0);
            }
        }
        if let Some(failure) = failure {
            return Err(failure);
        }
        let [one, copy_one, two, copy_two, registers_one, registers_two] = rounds.map(median);
        Ok(Times {
            one,
            two,
            copy_one,
            copy_two,
            registers_one,
            registers_two,
        })
    }

    /// Bytes read and written.
    fn bytes(&self, elements: usize) -> usize {
        let output_bits = match self.output {
            QuantDType::QUInt4x2 => 4,
            QuantDType::QInt32 => 32,
            _ => 8,
        };
        elements * self.x.bits().unwrap_or(0) / 8 + elements * output_bits / 8
    }

    fn print(&self, name: &str, times: &Times, options: &Options) {
        let bytes = self.bytes(1 << 10) as f64 / f64::from(1 << 10);
        let ratio = times.ratio();
        if options.json {
            println!(
                "{{\"name\": \"{name}\", \"ns\": {}, \"memcpy_ns\": {}, \"two_threads_ns\": {}, \"two_threads_memcpy_ns\": {}}}",
                times.one, times.copy_one, times.two, times.copy_two
            );
            return;
        }
        let target = self.target().map_or(String::new(), |target| {
            let mark = if is_missed(ratio, target) { "<" } else { "" };
            format!("{mark}{target:.2}")
        });
        println!(
            "{name:<46} {:>8.4} {:>7.1} {:>8.4} {ratio:>6.2} {target:>7} {:>10.2} {:>5.2} {:>7.2}",
            times.one,
            bytes / times.one,
            times.copy_one,
            times.gain(),
            times.gain_in_registers(),
            times.copy_two / times.two,
        );
    }
}

/// Whether the kernels for AVX2 run, of which 0.6 times as much is asked.
fn is_without_avx512() -> bool {
    #[cfg(target_arch = "x86_64")]
    let has_avx512 = is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl");
    #[cfg(not(target_arch = "x86_64"))]
    let has_avx512 = true;
    !has_avx512 || std::env::var("ACLNN_CPU_ISA").is_ok_and(|isa| isa == "avx2")
}

/// How long one thread, or two, take to compute the same in as many registers as keep a core busy.
fn compute(threads: usize) -> Duration {
    let part = |steps: usize| {
        let mut registers = black_box([[1f32; 4]; 12]);
        for _ in 0..steps {
            for register in &mut registers {
                *register = register.map(|value| value * 0.75 + 0.5);
            }
        }
        black_box(registers);
    };
    let steps = black_box(10_000);
    let mut start = Instant::now();
    for call in 0..12 {
        if call == 4 {
            start = Instant::now();
        }
        if threads == 1 {
            part(steps);
        } else {
            rayon::join(|| part(steps / 2), || part(steps / 2));
        }
    }
    start.elapsed()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
