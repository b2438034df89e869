//! Ranks that are processes of their own: this test program started again, once for each, with one of its tests.

#![allow(dead_code)]

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use aclnn::{Communicator, CommunicatorOptions, Device, FileRendezvous};

/// Says in a child that it is one: what it does, its rank, how many there are, and where the root information is.
const RANK: &str = "ACLNN_TEST_RANK";

/// Starts `test` once for each rank, to do `what`.
pub fn start(test: &str, what: &str, ranks: usize, folder: &Path) -> Vec<Child> {
    let start = |rank: usize| {
        Command::new(std::env::current_exe().unwrap())
            .args([test, "--exact", "--nocapture", "--test-threads=1"])
            .env(RANK, format!("{what} {rank} {ranks} {}", folder.display()))
            .env("HCCL_BUFFSIZE", "1")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    (0..ranks).map(start).collect()
}

/// What they print and how they end.
pub fn ended(started: Vec<Child>) -> Vec<Output> {
    started
        .into_iter()
        .map(|child| child.wait_with_output().unwrap())
        .collect()
}

/// All of these ended well.
pub fn passes(what: &str, outputs: &[Output]) {
    for (rank, output) in outputs.iter().enumerate() {
        assert!(
            output.status.success(),
            "{what}, rank {rank} of {}: {}{}",
            outputs.len(),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// Where this process is such a rank.
pub struct Place {
    pub what: String,
    pub rank: usize,
    pub ranks: usize,
    folder: String,
}

pub fn place() -> Option<Place> {
    let text = std::env::var(RANK).ok()?;
    let mut words = text.splitn(4, ' ');
    let mut word = || words.next().unwrap().to_owned();
    Some(Place {
        what: word(),
        rank: word().parse().unwrap(),
        ranks: word().parse().unwrap(),
        folder: word(),
    })
}

impl Place {
    /// The communicator of all of them, each on the device of its number. Others of them have names of their own.
    pub fn join(&self, name: &str, device: &Device) -> Communicator {
        let file = FileRendezvous::new(Path::new(&self.folder).join(name));
        let options = CommunicatorOptions::new()
            .buffer_megabytes(1)
            .join_timeout(Duration::from_secs(60));
        Communicator::connect(self.rank, self.ranks, device, file, &options).unwrap()
    }

    pub fn device(&self) -> Device {
        format!("sim:a2:{}", self.rank).parse().unwrap()
    }
}
