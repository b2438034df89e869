//! Every operation of communicators, in every type and reduction, over threads and processes: what is left is what a plain
//! computation gives, to the last bit.
//!
//! `ACLNN_COLLECTIVES=whole` takes all ranks and sizes, and `few` less than without it. Each test prints how many cells there
//! were: calls of all ranks together.

#![cfg(feature = "sim")]

#[path = "ranks/matrix.rs"]
mod matrix;
#[path = "ranks/processes.rs"]
mod processes;
mod ranks;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use aclnn::{Communicator, Result};
use matrix::{LARGE, SMALL, Share, everything};
use ranks::{devices, on_threads, session};

fn is_asked_for(much: &str) -> bool {
    std::env::var_os("ACLNN_COLLECTIVES").is_some_and(|value| value == much)
}

fn is_whole() -> bool {
    is_asked_for("whole")
}

fn is_few() -> bool {
    is_asked_for("few")
}

fn numbers() -> &'static [usize] {
    match is_whole() {
        true => &[1, 2, 3, 4, 5, 7, 8, 16],
        false => &[1, 2, 3],
    }
}

/// The small sizes, with every root.
fn small(has_every_type: bool) -> Share {
    Share {
        sizes: SMALL,
        has_every_type,
        has_every_root: true,
    }
}

fn tell(what: &str, cells: &AtomicU64) {
    println!(
        "collectives: {} cells {what}",
        cells.load(Ordering::Relaxed)
    );
}

fn all(own: &Communicator, cells: &AtomicU64) -> Result<()> {
    everything(own, small(!is_few()), cells)?;
    let large = Share {
        sizes: LARGE,
        has_every_type: is_whole(),
        has_every_root: false,
    };
    match own.size() {
        _ if is_whole() => everything(own, large, cells),
        // On the CPU there are no buffers.
        3 if !is_few() && !own.device().is_cpu() => everything(own, large, cells),
        _ => Ok(()),
    }
}

/// Runs `work` on a thread for each rank, which is closed then.
fn closing(each: Vec<Communicator>, work: impl Fn(&Communicator) + Sync) {
    on_threads(each, |own| {
        work(&own);
        close(own);
    });
}

fn close(own: Communicator) {
    own.close(Some(Duration::from_secs(60))).unwrap();
}

#[test]
fn threads_on_devices() {
    let cells = AtomicU64::new(0);
    for &number in numbers() {
        let session = session();
        let devices = devices("a2", number);
        let own = Communicator::on_devices(&devices).unwrap();
        closing(own, |own| all(own, &cells).unwrap());
        drop(devices);
        session.finish().unwrap();
    }
    tell("of threads on simulated devices", &cells);
}

#[test]
fn threads_on_the_cpu() {
    let cells = AtomicU64::new(0);
    for &number in numbers() {
        let own = Communicator::cpu(number).unwrap();
        closing(own, |own| all(own, &cells).unwrap());
    }
    tell("of threads on the CPU", &cells);
}

/// What each of the processes does.
#[test]
fn rank_of_several_processes() {
    let Some(place) = processes::place() else {
        return;
    };
    let session = session();
    let device = place.device();
    let own = place.join("whole", &device);
    let cells = AtomicU64::new(0);
    all(&own, &cells).unwrap();
    close(own);
    drop(device);
    session.finish().unwrap();
    if place.rank == 0 {
        println!("cells {}", cells.load(Ordering::Relaxed));
    }
}

#[test]
fn processes_on_devices() {
    let mut cells = 0;
    for &number in numbers() {
        let folder = tempfile::tempdir().unwrap();
        let started = processes::start("rank_of_several_processes", "all", number, folder.path());
        let ended = processes::ended(started);
        processes::passes("all", &ended);
        for output in ended {
            let text = String::from_utf8_lossy(&output.stdout);
            let found = text.lines().filter_map(|line| line.split("cells ").nth(1));
            cells += found
                .map(|cells| cells.parse::<u64>().unwrap())
                .sum::<u64>();
        }
    }
    assert!(cells > 0);
    tell("of processes on simulated devices", &AtomicU64::new(cells));
}

/// Parts of every second rank, from the last to the first, and of each rank alone; the whole in between.
#[test]
fn parts() {
    let cells = AtomicU64::new(0);
    let number = if is_whole() { 8 } else { 4 };
    let share = small(is_whole());
    let work = |own: &Communicator| {
        let half: Vec<usize> = (0..number).step_by(2).rev().collect();
        let rest: Vec<usize> = (1..number).step_by(2).collect();
        for ranks in [half, rest, (0..number).rev().collect()] {
            if let Some(part) = own.part(&ranks).unwrap() {
                assert_eq!(ranks[part.rank()], own.rank());
                everything(&part, share, &cells).unwrap();
                close(part);
            }
        }
        // All make each, and one is in it.
        for rank in 0..number {
            if let Some(part) = own.part(&[rank]).unwrap() {
                everything(&part, share, &cells).unwrap();
                close(part);
            }
        }
        everything(own, share, &cells).unwrap();
    };
    let session = session();
    let devices = devices("a2", number);
    closing(Communicator::on_devices(&devices).unwrap(), work);
    closing(Communicator::cpu(number).unwrap(), work);
    drop(devices);
    session.finish().unwrap();
    tell("of parts", &cells);
}

/// Of the same devices, a thread for each rank of each.
#[test]
fn two_communicators_at_once() {
    let cells = AtomicU64::new(0);
    let numbers: &[usize] = if is_whole() { &[2, 3, 8] } else { &[2, 3] };
    let share = small(is_whole());
    for &number in numbers {
        let session = session();
        let devices = devices("a2", number);
        let [mut one, two] = [(); 2].map(|()| Communicator::on_devices(&devices).unwrap());
        one.extend(two);
        closing(one, |own| everything(own, share, &cells).unwrap());
        drop(devices);
        session.finish().unwrap();
    }
    tell("of two communicators at once", &cells);
}
