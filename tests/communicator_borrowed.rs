//! Communicators of a rank table, and those that an engine made and ends itself, on simulated devices.

#![cfg(feature = "sim")]

mod ranks;

use std::path::Path;
use std::time::Duration;

use aclnn::sim::{Session, toolkit_directory};
use aclnn::{Communicator, CommunicatorOptions, Device, ErrorKind, ReduceOp, Result, Tensor};
use aclnn_sys::{LoadOptions, Toolkit};
use ranks::{devices, session};

/// A table of one host whose devices are the ranks in this order.
fn table(devices: &[usize]) -> String {
    let device = |(rank, device): (usize, &usize)| {
        format!(r#"{{"device_id":"{device}","device_ip":"192.168.1.{device}","rank_id":"{rank}"}}"#)
    };
    let devices: Vec<String> = devices.iter().enumerate().map(device).collect();
    format!(
        r#"{{"status":"completed","version":"1.0","server_count":"1","server_list":[{{"server_id":"node","device":[{}]}}]}}"#,
        devices.join(",")
    )
}

fn options() -> CommunicatorOptions {
    CommunicatorOptions::new()
        .buffer_megabytes(1)
        .join_timeout(Duration::from_secs(20))
}

fn sum(own: &Communicator) -> Result<i32> {
    let mut x = Tensor::from_slice(&[1i32 << own.rank()], [1], own.device())?;
    own.all_reduce_in_place(ReduceOp::Sum, &mut x)?;
    Ok(x.to_vec::<i32>()?[0])
}

/// What each rank gives, on a thread of its own.
fn each(ranks: &[Communicator], work: fn(&Communicator) -> Result<i32>) -> Vec<i32> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = ranks
            .iter()
            .map(|own| scope.spawn(move || work(own).unwrap()))
            .collect();
        let found = threads.into_iter().map(|thread| thread.join().unwrap());
        found.collect()
    })
}

#[test]
fn a_rank_table_says_who_is_which_rank() {
    let session = session();
    let devices = devices("a2", 3);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ranktable.json");
    let order = [2, 0, 1];
    std::fs::write(&path, table(&order)).unwrap();
    let join =
        |rank: usize| Communicator::from_rank_table(&path, rank, &devices[order[rank]], &options());
    let ranks: Vec<_> = (0..3).map(|rank| join(rank).unwrap()).collect();
    for (rank, own) in ranks.iter().enumerate() {
        assert_eq!((own.rank(), own.size()), (rank, 3));
        assert_eq!(*own.device(), devices[order[rank]]);
        assert_eq!(own.name(), ranks[0].name());
    }
    assert_eq!(each(&ranks, sum), [7; 3]);
    // Once for each device.
    let error = join(1).unwrap_err();
    assert_eq!((error.rank(), error.code()), (Some(1), Some(7)), "{error}");
    for own in ranks {
        own.close(Some(Duration::from_secs(20))).unwrap();
    }
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn wrong_rank_tables_are_refused_with_what_is_wrong() {
    let session = session();
    let devices = devices("a2", 2);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ranktable.json");
    let join = |path: &Path, rank| {
        let error = Communicator::from_rank_table(path, rank, &devices[0], &options()).unwrap_err();
        assert_eq!(error.rank(), Some(rank), "{error}");
        error
    };
    let right = table(&[0, 1]);
    let other = [
        (right.replace("completed", "initializing"), "EI0004"),
        (
            right.replace(r#""rank_id":"1""#, r#""rank_id":"2""#),
            "EI0004",
        ),
        (
            right.replace(r#""rank_id":"1""#, r#""rank_id":"0""#),
            "EI0004",
        ),
        (
            right.replace(r#""device_id":"1""#, r#""device_id":"x""#),
            "EI0004",
        ),
        (right[..right.len() / 2].to_owned(), "EI0004"),
        (String::from("\u{feff}\0\x01"), "EI0004"),
        (String::new(), "EI0004"),
        ("[".repeat(100_000), "EI0004"),
        // Rank 0 is on another device than this one.
        (table(&[1, 0]), "EI0014"),
    ];
    for (text, number) in other {
        std::fs::write(&path, &text).unwrap();
        let error = join(&path, 0);
        let report = error.report().unwrap_or_default();
        assert!(report.contains(number), "{error} of {:.80}", text);
    }
    // Bytes that are no text.
    std::fs::write(&path, [0xff; 300]).unwrap();
    join(&path, 0);
    std::fs::write(&path, &right).unwrap();
    join(&path, 2);
    let none = join(&folder.path().join("none.json"), 0);
    assert_eq!(none.code(), Some(10), "{none}");
    drop(devices);
    // The rank that the table lacks is a finding too.
    let findings = session.finish().unwrap_err().to_string();
    assert!(findings.contains("rank-out-of-range"), "{findings}");
}

/// Raw communicators, as an engine makes them, and what ends them.
fn made_elsewhere(toolkit: &Toolkit, ranks: usize) -> Vec<*mut std::ffi::c_void> {
    let mut devices: Vec<i32> = (0..ranks as i32).collect();
    let mut made = vec![std::ptr::null_mut(); ranks];
    let all = toolkit.collectives().unwrap().functions();
    // SAFETY: there are so many devices, and room for as many communicators.
    unsafe {
        assert_eq!((toolkit.functions().aclrtSetDevice)(0), 0);
        let answer = (all.HcclCommInitAll)(ranks as u32, devices.as_mut_ptr(), made.as_mut_ptr());
        assert_eq!(answer.0, 0);
    }
    made
}

fn borrowed(devices: &[Device], made: &[*mut std::ffi::c_void]) -> Vec<Communicator> {
    let wrap = |(device, &raw): (&Device, &_)| {
        // SAFETY: its owner makes no calls while the result is there, and ends it after that.
        unsafe { Communicator::from_raw(device, raw) }.unwrap()
    };
    devices.iter().zip(made).map(wrap).collect()
}

fn destroyed(session: &Session) -> u64 {
    session.calls("HcclCommDestroy").unwrap()
}

#[test]
fn a_borrowed_communicator_works_and_is_its_owners_to_end() {
    let session = session();
    let devices = devices("a2", 3);
    let options = LoadOptions::new()
        .directory(toolkit_directory())
        .custom_operators(false);
    let toolkit = Toolkit::load(&options).unwrap();
    let made = made_elsewhere(&toolkit, 3);
    let ranks = borrowed(&devices, &made);
    for (rank, own) in ranks.iter().enumerate() {
        assert_eq!((own.rank(), own.size()), (rank, 3));
        assert_eq!(own.name(), ranks[0].name());
        assert!(own.failure().is_none());
    }
    assert_eq!(each(&ranks, sum), [7; 3]);
    let parts = |own: &Communicator| match own.part(&[2, 0])? {
        Some(part) => {
            let found = sum(&part)?;
            // A part is this crate's own to end.
            part.close(Some(Duration::from_secs(20)))?;
            Ok(found)
        }
        None => Ok(0),
    };
    assert_eq!(each(&ranks, parts), [3, 0, 3]);
    assert_eq!(destroyed(&session), 2);
    let mut ranks = ranks.into_iter();
    drop(ranks.next());
    for own in ranks {
        own.close(Some(Duration::from_secs(20))).unwrap();
    }
    assert_eq!(destroyed(&session), 2);
    // The owner goes on with them, here through the crate once more.
    let again = borrowed(&devices, &made);
    assert_eq!(each(&again, sum), [7; 3]);
    for own in &again {
        own.stream().synchronize().unwrap();
    }
    drop(again);
    for raw in made {
        // SAFETY: it was made above, and no call of it is under way.
        let answer = unsafe {
            let all = toolkit.collectives().unwrap().functions();
            (all.HcclCommDestroy)(raw)
        };
        assert_eq!(answer.0, 0);
    }
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn what_is_no_communicator_is_refused() {
    let session = session();
    let device = &devices("a2", 1)[0];
    // SAFETY: null is refused before anything is done with it.
    let error = unsafe { Communicator::from_raw(device, std::ptr::null_mut()) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NullTensor);
    assert_eq!(error.argument(), Some("communicator"));
    // SAFETY: nothing is done with it on the CPU.
    let error = unsafe { Communicator::from_raw(&Device::cpu(), std::ptr::null_mut()) };
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Unavailable);
    session.finish().unwrap();
}
