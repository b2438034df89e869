//! Calls as people make them: from `main`, in no pool, one after the other or with pauses in between.

use std::hint::black_box;
use std::time::{Duration, Instant};

use aclnn::{DType, Device, QuantDType, Quantize, Result, Tensor, single_threaded};

const SIZES: [(usize, &str); 4] = [
    (1 << 16, "64Ki"),
    (1 << 18, "256Ki"),
    (1 << 20, "1Mi"),
    (1 << 24, "16Mi"),
];

/// A spread call may take so many times as long as one on the calling thread.
pub const MOST: f64 = 1.1;

/// One row: medians over the rounds, in microseconds.
pub struct FromMain {
    pub name: String,
    pub alone: f64,
    pub spread: f64,
}

impl FromMain {
    /// How many times as long the spread call takes.
    pub fn ratio(&self) -> f64 {
        self.spread / self.alone
    }
}

/// The rows whose names contain every filter.
pub fn rows(wanted: impl Fn(&str) -> bool, quick: bool) -> Result<Vec<FromMain>> {
    let mut rows = Vec::new();
    for (elements, size) in SIZES {
        for pause in [0, 300] {
            let name = format!("f32 mul per-tensor int8 {size} from main, pauses of {pause} us");
            if wanted(&name) {
                let (alone, spread) = measure(elements, Duration::from_micros(pause), quick)?;
                rows.push(FromMain {
                    name,
                    alone,
                    spread,
                });
            }
        }
    }
    Ok(rows)
}

/// Both ways take turns, so that they see the same neighbours on the machine.
fn measure(elements: usize, pause: Duration, quick: bool) -> Result<(f64, f64)> {
    let device = Device::cpu();
    let stream = device.stream();
    let values: Vec<f32> = (0..elements).map(|index| (index % 50) as f32).collect();
    let x = Tensor::from_vec(values, [elements], &device)?;
    let scales = Tensor::from_slice(&[2f32], [1], &device)?;
    let mut y = Tensor::empty(DType::Int8, [elements], &device)?;
    let mut plan = Quantize::multiply(QuantDType::QInt8).plan(&device, &x, &scales, None)?;
    // Microseconds of the median call, after a few that only wake threads and fill caches.
    let mut calls = || {
        let count = if pause.is_zero() {
            ((1 << 25) / elements).clamp(10, 1 << 10)
        } else {
            100
        };
        let first = count / 8;
        let mut times = Vec::with_capacity(count);
        for call in 0..first + count {
            if !pause.is_zero() {
                std::thread::sleep(pause);
            }
            let begin = Instant::now();
            plan.run(&stream, &x, &scales, None, black_box(&mut y))?;
            if call >= first {
                times.push(begin.elapsed().as_nanos() as f64 / 1000.0);
            }
        }
        Ok::<f64, aclnn::Error>(median(times))
    };
    let mut rounds = [Vec::new(), Vec::new()];
    for _ in 0..if quick { 9 } else { 31 } {
        rounds[0].push(single_threaded(&mut calls)?);
        rounds[1].push(calls()?);
    }
    let [alone, spread] = rounds.map(median);
    Ok((alone, spread))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
