//! The example `tensor_parallel`: its ranks agree with the block on one, as threads and as processes, to the same bits everywhere.

#![cfg(feature = "sim")]

#[path = "../examples/tensor_parallel/block.rs"]
mod block;
#[path = "../examples/tensor_parallel/rank.rs"]
mod rank;
mod ranks;

use std::process::Command;
use std::time::Duration;

use aclnn::{Communicator, CommunicatorOptions, Device, Launched};
use block::Block;
use rank::{Ended, on_rank};

fn small() -> Block {
    Block::random(4, 32, 64).unwrap()
}

fn on_threads(devices: &[Device]) -> Vec<Ended> {
    let block = small();
    let ranks = Communicator::on_devices(devices).unwrap();
    std::thread::scope(|scope| {
        let block = &block;
        let threads: Vec<_> = ranks
            .into_iter()
            .map(|own| scope.spawn(move || on_rank(block, &own).unwrap()))
            .collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    })
}

#[test]
fn threads_give_the_same_bits_on_the_cpu_and_on_devices() {
    for number in [1, 2, 4] {
        let on_cpu = on_threads(&vec![Device::cpu(); number]);
        let session = ranks::session();
        let devices = ranks::devices("a2", number);
        let on_sim = on_threads(&devices);
        drop(devices);
        session.finish().unwrap();
        for ended in on_cpu.iter().chain(&on_sim) {
            assert!(ended.worst <= 1.0);
            assert_eq!(ended.bits, on_cpu[0].bits);
        }
        for ended in on_sim {
            assert_eq!(ended.fused, "the same bits by one operator");
        }
    }
}

const PROCESSES: &str = "processes_give_the_same_bits_as_threads";

/// Each process has one rank, and the simulator carries what they tell each other.
#[test]
fn processes_give_the_same_bits_as_threads() {
    if std::env::var_os("RANK").is_some() {
        let session = ranks::session();
        let launched = Launched::from_environment().unwrap();
        let device = ranks::devices("a2", launched.size).remove(launched.local_rank);
        let meeting = launched.rendezvous().unwrap();
        let options = CommunicatorOptions::new().join_timeout(Duration::from_secs(60));
        let own = Communicator::connect(launched.rank, launched.size, &device, meeting, &options)
            .unwrap();
        let ended = on_rank(&small(), &own).unwrap();
        assert_eq!(ended.fused, "the same bits by one operator");
        own.barrier().unwrap();
        own.close(Some(Duration::from_secs(60))).unwrap();
        drop(device);
        session.finish().unwrap();
        println!("bits {:016x}.", ended.bits);
        return;
    }
    // A port that is free now.
    let free = std::net::TcpListener::bind(("127.0.0.1", 0)).and_then(|l| l.local_addr());
    let port = free.unwrap().port().to_string();
    let start = |rank: usize| {
        Command::new(std::env::current_exe().unwrap())
            .args([PROCESSES, "--exact", "--nocapture", "--test-threads=1"])
            .envs([
                ("WORLD_SIZE", "2"),
                ("MASTER_ADDR", "127.0.0.1"),
                ("MASTER_PORT", &port),
            ])
            .envs([("RANK", rank.to_string()), ("LOCAL_RANK", rank.to_string())])
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    };
    let started = [0, 1].map(start);
    let bits = on_threads(&[Device::cpu(), Device::cpu()])[0].bits;
    for process in started {
        let output = process.wait_with_output().unwrap();
        let (text, told) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(output.status.success(), "{text}{told}");
        assert!(text.contains(&format!("bits {bits:016x}.")), "{text}");
    }
}
