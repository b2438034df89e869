//! What ranks on simulated devices may leave out, and what holds for parts and for joins that fail.

#![cfg(feature = "sim")]

mod ranks;

use std::time::{Duration, Instant};

use aclnn::{
    Communicator, CommunicatorOptions, Device, ErrorKind, FileRendezvous, Graph, Result, Tensor,
};
use ranks::on_ranks;

fn tensor(own: &Communicator, values: &[i32]) -> Tensor {
    Tensor::from_slice(values, [values.len()], own.device()).unwrap()
}

/// Rank 1 of 3 neither sends nor receives; on the CPU it is the same.
#[test]
fn a_rank_that_has_nothing_takes_part_in_all_to_all_v() {
    let work = |own: Communicator| {
        let counts: [usize; 3] = match own.rank() {
            1 => [0; 3],
            _ => [1, 0, 2],
        };
        let counts_in: [usize; 3] = match own.rank() {
            0 => [1, 0, 1],
            1 => [0; 3],
            _ => [2, 0, 2],
        };
        let values: Vec<i32> = (0..3).map(|place| 10 * own.rank() as i32 + place).collect();
        let sent = tensor(&own, &values[..counts.iter().sum()]);
        let mut received = tensor(&own, &vec![-1; counts_in.iter().sum()]);
        for _ in 0..2 {
            own.all_to_all_v(&sent, &counts, &mut received, &counts_in)
                .unwrap();
        }
        let expected: &[i32] = [&[0, 20][..], &[], &[1, 2, 21, 22]][own.rank()];
        assert_eq!(received.to_vec::<i32>().unwrap(), expected);
        // In a graph as well.
        let mut builder = Graph::builder(&own.device().new_stream().unwrap());
        let (from, to) = (
            builder.tensor(sent).unwrap(),
            builder.tensor(received).unwrap(),
        );
        builder
            .rank(&own)
            .all_to_all_v(from, &counts, to, &counts_in)
            .unwrap();
        let mut graph = builder.capture().unwrap();
        graph.replay().unwrap();
        assert_eq!(graph.tensor(to).unwrap().to_vec::<i32>().unwrap(), expected);
        drop(graph);
        own.close(Some(Duration::from_secs(20))).unwrap();
    };
    on_ranks(&[Device::cpu(), Device::cpu(), Device::cpu()], work);
    let session = ranks::session();
    let devices = ranks::devices("a2", 3);
    on_ranks(&devices, work);
    drop(devices);
    session.finish().unwrap();
}

/// The host waits no longer than it was told to behind a barrier that is queued, and the device goes on.
#[test]
fn a_barrier_that_takes_too_long_ends_with_the_time_of_its_rank() {
    let session = ranks::session();
    let devices = ranks::devices("a2", 2);
    session.delay_rank(1, 700_000);
    let told = on_ranks(&devices, |own| {
        own.set_timeout(Some(Duration::from_millis(40)));
        let began = Instant::now();
        let error = own.barrier().unwrap_err();
        let took = began.elapsed();
        assert!(own.failure().is_some());
        let later = own.barrier().unwrap_err();
        own.stream().synchronize().unwrap();
        (error.kind(), took, later.kind())
    });
    for (kind, took, later) in told {
        assert_eq!(kind, ErrorKind::Timeout);
        assert!(took < Duration::from_millis(600), "{took:?}");
        assert_eq!(later, ErrorKind::CommunicatorFailed);
    }
    session.clear_faults();
    drop(devices);
    session.finish().unwrap();
}

/// The buffers of a part are as large as those of the whole: what HCCL has otherwise is more than these devices.
#[test]
fn a_part_has_the_options_of_the_whole() {
    let session = ranks::session();
    let devices = ranks::devices("a2", 2);
    let root = aclnn::RootInfo::new(&devices[0]).unwrap().to_bytes();
    let options = CommunicatorOptions::new().buffer_megabytes(3);
    std::thread::scope(|scope| {
        for (rank, device) in devices.iter().enumerate() {
            let (root, options) = (&root, &options);
            scope.spawn(move || {
                let root = aclnn::RootInfo::from_bytes(root).unwrap();
                let own = Communicator::join(root, rank, 2, device, options).unwrap();
                let part = own.part(&[0, 1]).unwrap().unwrap();
                let free = || device.memory_info().unwrap().unwrap().0;
                let mut x = tensor(&own, &[1]);
                let before = free();
                part.all_reduce_in_place(aclnn::ReduceOp::Sum, &mut x)
                    .unwrap();
                assert_eq!(x.to_vec::<i32>().unwrap(), [2]);
                assert_eq!(before - free(), 6 << 20);
                part.close(Some(Duration::from_secs(20))).unwrap();
                own.close(Some(Duration::from_secs(20))).unwrap();
            });
        }
    });
    drop(devices);
    session.finish().unwrap();
}

/// A file of root information goes when the ranks could not join, and is not missed when somebody took it away.
#[test]
fn a_file_is_not_left_behind_by_a_join_that_fails() {
    let session = ranks::session();
    let devices = ranks::devices("a2", 1);
    let path = std::env::temp_dir().join(format!("aclnn-join-{}", std::process::id()));
    let options = CommunicatorOptions::new().join_timeout(Duration::from_millis(200));
    let join = |size| -> Result<Communicator> {
        Communicator::connect(0, size, &devices[0], FileRendezvous::new(&path), &options)
    };
    session.set_hccl_second(Duration::from_millis(5));
    join(2).unwrap_err();
    assert!(!path.exists());
    let mut taken = FileRendezvous::new(&path);
    aclnn::Rendezvous::finish(&mut taken).unwrap();
    // HCCL gives up on its own some time later, and takes the device's next one.
    std::thread::sleep(Duration::from_millis(900));
    join(1)
        .unwrap()
        .close(Some(Duration::from_secs(20)))
        .unwrap();
    assert!(!path.exists());
    session.clear_faults();
    drop(devices);
    // What the simulator finds of the rank that did not come is no concern of this test.
    let _ = session.finish();
}
