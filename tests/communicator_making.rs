//! Communicators are made of devices, end, and stay in their process.

use std::time::Duration;

use aclnn::{Communicator, CommunicatorOptions, Device, ErrorKind, ReduceOp, RootInfo};

fn two() -> (Communicator, Communicator) {
    let mut ranks = Communicator::on_devices(&[Device::cpu(), Device::cpu()]).unwrap();
    let second = ranks.pop().unwrap();
    (ranks.pop().unwrap(), second)
}

#[test]
fn devices_are_ranks_in_their_order() {
    let (first, second) = two();
    assert_eq!((first.rank(), second.rank()), (0, 1));
    assert_eq!((first.size(), second.size()), (2, 2));
    assert_eq!(first.name(), second.name());
    assert!(first.stream().device().is_cpu());
    let mut tensors = [[1i32, 2], [10, 20]];
    let [one, other] = &mut tensors;
    Communicator::group(|group| {
        group.rank(&first).all_reduce_in_place(ReduceOp::Sum, one)?;
        group
            .rank(&second)
            .all_reduce_in_place(ReduceOp::Sum, other)
    })
    .unwrap();
    assert_eq!(tensors, [[11, 22]; 2]);
}

#[test]
fn wrong_lists_of_devices_are_refused() {
    let refused = |devices: &[Device]| {
        let error = Communicator::on_devices(devices).unwrap_err();
        assert_eq!(error.argument(), Some("devices"));
        (error.kind(), error.to_string())
    };
    assert_eq!(refused(&[]).0, ErrorKind::Value);
    let other: Device = "cpu:310p".parse().unwrap();
    let (kind, message) = refused(&[Device::cpu(), Device::cpu(), other]);
    assert_eq!(kind, ErrorKind::DeviceMismatch);
    assert!(message.contains("rank 2"), "{message}");
}

#[test]
fn what_is_of_devices_is_refused_on_the_cpu() {
    let device = Device::cpu();
    let error = RootInfo::new(&device).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains("Communicator::cpu"), "{error}");
    let mut bytes = vec![0; RootInfo::BYTES];
    assert_eq!(
        RootInfo::from_bytes(&bytes).unwrap_err().kind(),
        ErrorKind::Value
    );
    bytes[7] = 1;
    let root = || RootInfo::from_bytes(&bytes).unwrap();
    assert_eq!(root().to_bytes(), bytes);
    let options = CommunicatorOptions::new();
    let join = |rank, size| Communicator::join(root(), rank, size, &device, &options).unwrap_err();
    assert_eq!(join(0, 2).kind(), ErrorKind::Unavailable);
    for (rank, size, argument) in [(2, 2, "rank"), (0, 0, "rank"), (1, 100_000, "size")] {
        let error = join(rank, size);
        assert_eq!(error.kind(), ErrorKind::Value, "{error}");
        assert_eq!(error.argument(), Some(argument), "{error}");
        assert_eq!(error.rank(), Some(rank));
    }
    let table = |path: &str| Communicator::from_rank_table(path, 0, &device, &options).unwrap_err();
    assert_eq!(table("table.json").kind(), ErrorKind::Unavailable);
    assert_eq!(table(&"x".repeat(4096)).kind(), ErrorKind::Value);
    assert_eq!(table("a\0b").kind(), ErrorKind::Value);
}

#[test]
fn names_are_those_that_hccl_has_room_for() {
    let name = |name: &str| CommunicatorOptions::new().name(name).map(drop);
    name("a").unwrap();
    name(&"x".repeat(127)).unwrap();
    for wrong in ["", "a\0b", &"x".repeat(128)] {
        let error = name(wrong).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("name"))
        );
    }
}

#[test]
fn a_rank_that_was_closed_is_gone() {
    let (first, second) = two();
    second.close(Some(Duration::from_secs(1))).unwrap();
    let error = first.barrier().unwrap_err();
    assert_eq!((error.kind(), error.rank()), (ErrorKind::RankGone, Some(1)));
}

/// The child has none of the threads that the other ranks are, and a lock that one of them held stays locked there.
#[cfg(unix)]
#[test]
fn a_forked_process_refuses_its_parents_communicators() {
    let (first, second) = two();
    let busy = std::thread::spawn(move || {
        // Stands in the call until its peer is dropped.
        second.barrier().unwrap_err().kind()
    });
    // SAFETY: the child calls this library, which is what is tested, and ends without going back to the tests.
    let child = unsafe { libc::fork() };
    assert!(child >= 0);
    if child == 0 {
        let kind = |error: aclnn::Error| error.kind();
        let forked = Some(ErrorKind::Forked);
        let is_right = first.barrier().map_err(kind).err() == forked
            && first.part(&[0]).map(drop).map_err(kind).err() == forked
            && first.failure().map(kind) == forked
            && Communicator::cpu(1).is_ok_and(|own| own[0].barrier().is_ok());
        drop(first);
        // SAFETY: ends the child.
        unsafe { libc::_exit(i32::from(!is_right)) };
    }
    let mut status = 0;
    // SAFETY: the child is this process's, and the status valid for the write.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    assert!(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0);
    // Nothing of it reached the parent.
    assert!(first.failure().is_none());
    drop(first);
    assert_eq!(busy.join().unwrap(), ErrorKind::RankGone);
}
