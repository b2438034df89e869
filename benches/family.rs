//! How fast the CPU carries out the operators around a quantized product, beside a memcpy that reads and writes as many bytes.
//!
//! ```text
//! cargo bench --bench family -- [--quick] [--json] [FILTER]...
//! ```
//!
//! A row is shown if its name contains every filter (`dynamic bf16 16Mi`). Rows have 4096 elements: 64 of them lie in a core's
//! cache, 4096 in memory. In each round the call and its memcpy take turns on one thread, by the time that it ran, then the
//! call is made on one and on two by the time of day; times are medians. "ratio" is the memcpy's time over the call's; a dynamic quantization reads x twice and is asked for 0.7 from
//! memory all the same. "2 threads" is the time of one thread over that of two. The first line names the machine. `--json`
//! prints a line of JSON for each row, which `benches/family_peers.py` reads.

#[path = "support/clock.rs"]
mod clock;
#[path = "support/machine.rs"]
mod machine;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{
    AntiQuant, DType, DequantBias, Device, DynamicQuant, GroupQuant, PinnedBuffer, ProductFamily,
    QuantDType, QuantMode, Result, Soc, Tensor, TransQuantParam, bf16, f16, with_threads,
};

use clock::thread_time;

const COLUMNS: usize = 4096;

const SIZES: [(usize, &str); 2] = [(1 << 18, "256Ki"), (1 << 24, "16Mi")];

/// A row of the table: what it is called, and the call, with the bytes that it reads and writes.
struct Row<'a> {
    name: String,
    bytes: usize,
    call: Box<dyn FnMut() -> Result<()> + 'a>,
}

struct Options {
    quick: bool,
    json: bool,
    filters: Vec<String>,
}

impl Options {
    fn wants(&self, name: &str) -> bool {
        let words: Vec<&str> = name.split(' ').collect();
        let mut filters = self.filters.iter().flat_map(|filter| filter.split(' '));
        filters.all(|filter| words.contains(&filter))
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
            "{:<52} {:>8} {:>7} {:>8} {:>6} {:>10}",
            "operator, x, what, y, elements", "ns", "GB/s", "memcpy", "ratio", "2 threads"
        );
    }
    for (elements, size) in SIZES {
        let mut bench = Bench {
            options: &options,
            elements,
            size,
        };
        bench.dynamic_quant()?;
        bench.anti_quant()?;
        bench.dequant_bias()?;
        bench.group_quant()?;
        bench.trans_quant_param()?;
    }
    Ok(())
}

struct Bench<'a> {
    options: &'a Options,
    elements: usize,
    size: &'static str,
}

/// Values between -2 and 2.
fn values(elements: usize) -> Vec<f32> {
    let mut state = 1u32;
    let next = move |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as f32 / (1 << 22) as f32 - 2.0
    };
    (0..elements).map(next).collect()
}

/// A tensor of values between -2 and 2 times `factor`.
fn tensor(dtype: DType, shape: &[usize], factor: f32, device: &Device) -> Result<Tensor> {
    let values = values(shape.iter().product())
        .into_iter()
        .map(|value| value * factor);
    match dtype {
        DType::Float16 => Tensor::from_slice(
            &values.map(f16::from_f32).collect::<Vec<_>>(),
            shape,
            device,
        ),
        DType::BFloat16 => Tensor::from_slice(
            &values.map(bf16::from_f32).collect::<Vec<_>>(),
            shape,
            device,
        ),
        DType::Int8 => {
            Tensor::from_slice(&values.map(|v| v as i8).collect::<Vec<_>>(), shape, device)
        }
        DType::Int32 => {
            Tensor::from_slice(&values.map(|v| v as i32).collect::<Vec<_>>(), shape, device)
        }
        _ => Tensor::from_slice(&values.collect::<Vec<_>>(), shape, device),
    }
}

impl Bench<'_> {
    fn rows(&self) -> usize {
        self.elements / COLUMNS
    }

    fn dynamic_quant(&mut self) -> Result<()> {
        let device = Device::cpu();
        let newest = Device::cpu_as(Soc::of_family(ProductFamily::Ascend950));
        let shape = [self.rows(), COLUMNS];
        for (dtype, name) in [(DType::BFloat16, "bf16"), (DType::Float16, "f16")] {
            let x = tensor(dtype, &shape, 1.0, &device)?;
            let smooth = tensor(dtype, &[COLUMNS], 1.0, &device)?;
            let groups = tensor(dtype, &[4, COLUMNS], 1.0, &device)?;
            let rows = self.rows() as i32;
            let index = Tensor::from_slice(&[rows / 4, rows / 2, rows / 2, rows], [4], &device)?;
            let (int8, int4) = (QuantDType::Int8, QuantDType::QUInt4x2);
            let float8 = QuantDType::Float8E4M3FN;
            let symmetric = DynamicQuant::symmetric;
            let cases = [
                ("sym", "int8", symmetric(int8), 0),
                ("asym", "int8", DynamicQuant::asymmetric(int8), 0),
                ("sym", "int4", symmetric(int4), 0),
                ("smooth", "int8", symmetric(int8), 1),
                ("asym-smooth", "int8", DynamicQuant::asymmetric(int8), 1),
                ("groups", "int8", symmetric(int8), 2),
                ("950", "int8", symmetric(int8), 3),
                ("950", "float8_e4m3fn", symmetric(float8), 3),
                (
                    "pertensor",
                    "int8",
                    symmetric(int8).quant_mode(QuantMode::PerTensor),
                    3,
                ),
                (
                    "perchannel",
                    "int8",
                    symmetric(int8).quant_mode(QuantMode::PerChannel),
                    3,
                ),
            ];
            for (what, y, call, kind) in cases {
                let name = format!("dynamic {name} {what} {y} {}", self.size);
                if !self.options.wants(&name) {
                    continue;
                }
                let device = if kind == 3 { &newest } else { &device };
                let x = x.to(device)?;
                let smooth = match kind {
                    1 => Some(smooth.to(device)?),
                    2 => Some(groups.to(device)?),
                    _ => None,
                };
                let smooth = smooth.as_ref().map(|smooth| smooth as _);
                let index = (kind == 2).then_some(&index as _);
                let smooth_spec =
                    smooth.map(|smooth: &dyn aclnn::AsTensorView| smooth.as_tensor_view());
                let smooth_spec = smooth_spec.map(|view| view.spec().clone());
                let index_spec = aclnn::TensorSpec::contiguous(DType::Int32, [4])?;
                let mut plan = call.plan(
                    device,
                    &x,
                    smooth_spec.as_ref().map(|spec| spec as _),
                    index.map(|_: &dyn aclnn::AsTensorView| &index_spec as _),
                )?;
                let forms = plan.outputs()?;
                let mut y = Tensor::empty(forms.y.dtype, forms.y.shape(), device)?;
                let mut scale = Tensor::empty(DType::Float32, forms.scale.shape(), device)?;
                let mut offset = match &forms.offset {
                    Some(form) => Some(Tensor::empty(DType::Float32, form.shape(), device)?),
                    None => None,
                };
                let stream = device.stream();
                let bytes = bytes_of(&x) + bytes_of(&y);
                self.measure(Row {
                    name,
                    bytes,
                    call: Box::new(|| {
                        let outputs = DynamicQuantOutputs {
                            y: y.view_mut(),
                            scale: scale.view_mut(),
                            offset: offset.as_mut().map(|offset| offset.view_mut()),
                        };
                        plan.run(&stream, &x, smooth, index, outputs)
                    }),
                })?;
            }
        }
        Ok(())
    }

    fn anti_quant(&mut self) -> Result<()> {
        let device = Device::cpu();
        let bytes = tensor(DType::Int8, &[self.rows(), COLUMNS], 60.0, &device)?;
        let words = tensor(DType::Int32, &[self.rows(), COLUMNS / 8], 1e9, &device)?;
        let scale = tensor(DType::Float32, &[COLUMNS], 1.0, &device)?;
        let outputs = [(QuantDType::BFloat16, "bf16"), (QuantDType::Float16, "f16")];
        for (x, x_name) in [(&bytes, "int8"), (&words, "int4")] {
            for (output, y_name) in outputs {
                for (what, offset) in [("scale", None), ("offset", Some(&scale as _))] {
                    let name = format!("anti {x_name} {what} {y_name} {}", self.size);
                    let call = AntiQuant::new(output);
                    let spec =
                        offset.map(|_: &dyn aclnn::AsTensorView| scale.view().spec().clone());
                    let spec = spec.as_ref().map(|spec| spec as _);
                    let mut plan = call.plan(&device, x, &scale, spec)?;
                    let mut y =
                        Tensor::empty(output.tensor_dtype(), [self.rows(), COLUMNS], &device)?;
                    let stream = device.stream();
                    let bytes = bytes_of(x) + bytes_of(&y);
                    self.measure(Row {
                        name,
                        bytes,
                        call: Box::new(|| plan.run(&stream, x, &scale, offset, y.view_mut())),
                    })?;
                }
            }
        }
        Ok(())
    }

    fn dequant_bias(&mut self) -> Result<()> {
        let device = Device::cpu();
        let x = tensor(DType::Int32, &[self.rows(), COLUMNS], 1e4, &device)?;
        let activation = tensor(DType::Float32, &[self.rows()], 1.0, &device)?;
        let whole = tensor(DType::Int32, &[COLUMNS], 1e3, &device)?;
        let float = tensor(DType::BFloat16, &[COLUMNS], 1.0, &device)?;
        for (output, scale, y_name) in [
            (QuantDType::BFloat16, DType::BFloat16, "bf16"),
            (QuantDType::Float16, DType::Float32, "f16"),
        ] {
            let weight = tensor(scale, &[COLUMNS], 1e-3, &device)?;
            for (what, bias) in [
                ("plain", None),
                ("int32-bias", Some(&whole)),
                ("bf16-bias", Some(&float)),
            ] {
                let name = format!("dequant int32 {what} {y_name} {}", self.size);
                let activation = (what != "plain").then_some(&activation);
                let call = DequantBias::new(output);
                let mut plan = call.plan(
                    &device,
                    &x,
                    &weight,
                    activation.map(|tensor| tensor as _),
                    bias.map(|tensor| tensor as _),
                )?;
                let mut y = Tensor::empty(output.tensor_dtype(), [self.rows(), COLUMNS], &device)?;
                let stream = device.stream();
                let bytes = bytes_of(&x) + bytes_of(&y);
                self.measure(Row {
                    name,
                    bytes,
                    call: Box::new(|| {
                        let (activation, bias) = (
                            activation.map(|tensor| tensor as _),
                            bias.map(|tensor| tensor as _),
                        );
                        plan.run(&stream, &x, &weight, activation, bias, y.view_mut())
                    }),
                })?;
            }
        }
        Ok(())
    }

    fn group_quant(&mut self) -> Result<()> {
        let device = Device::cpu();
        let rows = self.rows() as i64;
        let scale = tensor(DType::Float32, &[4, COLUMNS], 60.0, &device)?;
        let offset = Tensor::from_slice(&[1f32], [1], &device)?;
        let index = Tensor::from_slice(&[rows / 4, rows / 2, rows / 2, rows], [4], &device)?;
        for (dtype, name) in [
            (DType::Float32, "f32"),
            (DType::BFloat16, "bf16"),
            (DType::Float16, "f16"),
        ] {
            let x = tensor(dtype, &[self.rows(), COLUMNS], 1.0, &device)?;
            for (output, y_name) in [(QuantDType::Int8, "int8"), (QuantDType::QUInt4x2, "int4")] {
                let name = format!("group {name} offset {y_name} {}", self.size);
                let call = GroupQuant::new(output);
                let mut plan = call.plan(&device, &x, &scale, &index, Some(&offset))?;
                let form = plan.outputs()?;
                let mut y = Tensor::empty(form.dtype, form.shape(), &device)?;
                let stream = device.stream();
                let bytes = bytes_of(&x) + bytes_of(&y);
                self.measure(Row {
                    name,
                    bytes,
                    call: Box::new(|| {
                        plan.run(&stream, &x, &scale, &index, Some(&offset), y.view_mut())
                    }),
                })?;
            }
        }
        Ok(())
    }

    fn trans_quant_param(&mut self) -> Result<()> {
        let device = Device::cpu();
        let scale = tensor(DType::Float32, &[self.elements], 1.0, &device)?;
        for (what, offset) in [("scale", None), ("offset", Some(&scale))] {
            let name = format!("trans f32 {what} int64 {}", self.size);
            let call = TransQuantParam::new(0);
            let mut plan = call.plan(&device, &scale, offset.map(|tensor| tensor as _))?;
            let mut y = Tensor::empty(DType::Int64, [self.elements], &device)?;
            let stream = device.stream();
            let bytes = bytes_of(&scale) * (1 + usize::from(offset.is_some())) + bytes_of(&y);
            self.measure(Row {
                name,
                bytes,
                call: Box::new(|| {
                    plan.run(
                        &stream,
                        &scale,
                        offset.map(|tensor| tensor as _),
                        y.view_mut(),
                    )
                }),
            })?;
        }
        Ok(())
    }

    fn measure(&self, mut row: Row<'_>) -> Result<()> {
        if !self.options.wants(&row.name) {
            return Ok(());
        }
        let device = Device::cpu();
        // In memory of the same kind as tensors have, and touched.
        let mut from = PinnedBuffer::<u8>::new(&device, row.bytes / 2)?;
        let mut to = PinnedBuffer::<u8>::new(&device, row.bytes / 2)?;
        from.as_mut_slice().fill(1);
        to.as_mut_slice().fill(2);
        let repeat = ((1 << 22) / self.elements).max(1);
        let each = |time: Duration| time.as_nanos() as f64 / (repeat * self.elements) as f64;
        let start = Instant::now();
        let time_of_day = || start.elapsed();
        let mut run = |threads: usize, now: &dyn Fn() -> Duration| {
            with_threads(threads, || -> Result<f64> {
                // The first call fills caches and wakes threads.
                (row.call)()?;
                let start = now();
                for _ in 0..repeat {
                    (row.call)()?;
                }
                Ok(each(now() - start))
            })
        };
        let mut copy = || {
            black_box(to.as_mut_slice()).copy_from_slice(black_box(from.as_slice()));
            let start = thread_time();
            for _ in 0..repeat {
                black_box(to.as_mut_slice()).copy_from_slice(black_box(from.as_slice()));
            }
            each(thread_time() - start)
        };
        let budget = Duration::from_millis(if self.options.quick { 200 } else { 800 });
        let mut rounds: [Vec<f64>; 4] = Default::default();
        while rounds[0].len() < 7 || start.elapsed() < budget {
            rounds[0].push(run(1, &thread_time)?);
            rounds[1].push(copy());
            rounds[2].push(run(1, &time_of_day)?);
            rounds[3].push(run(2, &time_of_day)?);
        }
        let [ran, copied, one, two] = rounds.map(median);
        if self.options.json {
            println!(
                "{{\"name\": \"{}\", \"ns\": {ran}, \"memcpy_ns\": {copied}, \"two_threads_ns\": {two}}}",
                row.name
            );
        } else {
            println!(
                "{:<52} {ran:>8.4} {:>7.1} {copied:>8.4} {:>6.2} {:>10.2}",
                row.name,
                row.bytes as f64 / self.elements as f64 / ran,
                copied / ran,
                one / two
            );
        }
        Ok(())
    }
}

/// What the elements of a tensor take.
fn bytes_of(tensor: &Tensor) -> usize {
    tensor.layout().elements() * tensor.dtype().bits().unwrap_or(0) / 8
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
