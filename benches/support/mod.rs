//! What the benches share: interleaved timing, and the loop that an engine would write in C.

#![allow(dead_code)]

use std::hint::black_box;
use std::time::Instant;

#[cfg(feature = "sim")]
pub mod by_hand;
pub mod call;
pub mod machine;
#[cfg(feature = "sim")]
pub mod ranks;

/// A loop to be timed.
pub struct Contender<'a> {
    pub name: &'a str,
    /// Makes so many calls.
    pub calls: Box<dyn FnMut(usize) + 'a>,
}

impl<'a> Contender<'a> {
    pub fn new(name: &'a str, mut call: impl FnMut() + 'a) -> Contender<'a> {
        Contender::looping(name, move |times| {
            for _ in 0..times {
                call();
            }
        })
    }

    /// One that has its own loop.
    pub fn looping(name: &'a str, calls: impl FnMut(usize) + 'a) -> Contender<'a> {
        Contender {
            name,
            calls: Box::new(calls),
        }
    }
}

/// What one contender came to.
pub struct Measured {
    pub name: String,
    /// Nanoseconds of a call: the median over the rounds.
    pub nanoseconds: f64,
    /// How many times the first contender's: the median over the rounds of the ratios within a round.
    pub ratio: f64,
}

/// Times contenders in turns, so that whatever else the machine does hits all of them alike.
pub fn measure(rounds: usize, calls: usize, mut contenders: Vec<Contender<'_>>) -> Vec<Measured> {
    let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
    for contender in &mut contenders {
        run(contender, calls);
    }
    for _ in 0..rounds {
        for (contender, times) in contenders.iter_mut().zip(&mut times) {
            times.push(run(contender, calls));
        }
    }
    let results = contenders.iter().zip(&times).map(|(contender, own)| {
        let ratios = own
            .iter()
            .zip(&times[0])
            .map(|(own, first)| own / first)
            .collect();
        Measured {
            name: contender.name.to_owned(),
            nanoseconds: median(own.clone()),
            ratio: median(ratios),
        }
    });
    results.collect()
}

fn run(contender: &mut Contender<'_>, calls: usize) -> f64 {
    let make = black_box(&mut contender.calls);
    let start = Instant::now();
    make(calls);
    start.elapsed().as_secs_f64() * 1e9 / calls as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Prints results with the ratios that are aimed at, in the contenders' order.
pub fn print(title: &str, results: &[Measured], aims: &[Option<f64>]) {
    println!("\n{title}");
    println!(
        "  {:<42} {:>12} {:>8} {:>8}",
        "", "ns a call", "ratio", "aim"
    );
    for (index, result) in results.iter().enumerate() {
        let aim = aims.get(index).copied().flatten();
        let text = aim.map_or_else(String::new, |aim| format!("<= {aim}"));
        let verdict = match aim {
            Some(aim) if result.ratio > aim => "  missed",
            Some(_) => "  met",
            None => "",
        };
        let more = result.nanoseconds - results[0].nanoseconds;
        println!(
            "  {:<36} {:>10.1} {more:>8.1} {:>8.2} {text:>8}{verdict}",
            result.name, result.nanoseconds, result.ratio
        );
    }
}
