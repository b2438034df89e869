//! What carries root information from rank 0 to the others, without HCCL: files, TCP, a launcher's variables.

use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use aclnn::{
    Communicator, CommunicatorOptions, Device, ErrorKind, FileRendezvous, Launched, Rendezvous,
    RootInfo, TcpRendezvous,
};

fn bytes() -> Vec<u8> {
    (0..RootInfo::BYTES)
        .map(|index| (index * 7 + 1) as u8)
        .collect()
}

fn soon(milliseconds: u64) -> Instant {
    Instant::now() + Duration::from_millis(milliseconds)
}

/// A path of this test alone.
fn path(name: &str) -> std::path::PathBuf {
    std::env::temp_dir().join(format!("aclnn-{name}-{}", std::process::id()))
}

#[test]
fn a_file_comes_whole_and_goes_when_all_have_joined() {
    let path = path("root");
    let _ = std::fs::remove_file(&path);
    let mut others: Vec<FileRendezvous> = (1..4).map(|_| FileRendezvous::new(&path)).collect();
    let mut root = FileRendezvous::new(&path);
    std::thread::scope(|scope| {
        for (place, other) in others.iter_mut().enumerate() {
            scope.spawn(move || {
                let received = other.receive(place + 1, soon(10_000)).unwrap();
                assert_eq!(received, bytes());
            });
        }
        std::thread::sleep(Duration::from_millis(30));
        root.publish(&bytes(), 4, soon(10_000)).unwrap();
    });
    // Another job's file is not replaced, nor taken away.
    let error = FileRendezvous::new(&path)
        .publish(&bytes(), 4, soon(10_000))
        .unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
    root.finish().unwrap();
    assert!(!path.exists());
    // Nor is anything left of how it was written.
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    for entry in std::fs::read_dir(std::env::temp_dir()).unwrap() {
        let other = entry.unwrap().file_name();
        assert!(!other.to_string_lossy().starts_with(&name), "{other:?}");
    }
}

#[test]
fn a_file_that_nobody_writes_and_one_of_something_else_end_in_errors() {
    let path = path("nothing");
    let _ = std::fs::remove_file(&path);
    let receive = || {
        let mut own = FileRendezvous::new(&path);
        own.receive(1, soon(50)).unwrap_err()
    };
    let error = receive();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert!(
        error.to_string().contains("rank 0 did not write"),
        "{error}"
    );
    std::fs::write(&path, b"something else").unwrap();
    assert_eq!(receive().kind(), io::ErrorKind::InvalidData);
    std::fs::remove_file(&path).unwrap();
}

fn listening() -> (TcpRendezvous, std::net::SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (TcpRendezvous::of_listener(listener).unwrap(), address)
}

#[test]
fn each_rank_fetches_it_over_tcp_whatever_else_connects() {
    let (mut root, address) = listening();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // A stranger says something else, another one nothing.
            let mut stranger = TcpStream::connect(address).unwrap();
            let _ = stranger.write_all(b"GET / HTTP/1.1\r\n\r\n");
            drop(TcpStream::connect(address).unwrap());
        });
        for rank in 1..5 {
            scope.spawn(move || {
                let mut other = TcpRendezvous::new(address).unwrap();
                assert_eq!(other.receive(rank, soon(20_000)).unwrap(), bytes());
            });
        }
        root.publish(&bytes(), 5, soon(20_000)).unwrap();
    });
}

#[test]
fn ranks_that_do_not_come_are_named_and_one_that_comes_twice_is_answered_twice() {
    let (mut root, address) = listening();
    let receive = move |rank| {
        std::thread::spawn(move || {
            let mut other = TcpRendezvous::new(address).unwrap();
            other.receive(rank, soon(10_000)).map(drop)
        })
    };
    let came = receive(2);
    let error = root.publish(&bytes(), 4, soon(500)).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert_eq!(error.to_string(), "ranks 1, 3 did not come");
    came.join().unwrap().unwrap();

    let (mut root, address) = listening();
    let others = std::thread::spawn(move || {
        for rank in [1, 1, 2] {
            let mut other = TcpRendezvous::new(address).unwrap();
            assert_eq!(other.receive(rank, soon(10_000)).unwrap(), bytes());
        }
    });
    root.publish(&bytes(), 3, soon(10_000)).unwrap();
    others.join().unwrap();
    // Nobody listens there.
    let unused = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let error = TcpRendezvous::new(unused)
        .unwrap()
        .receive(1, soon(60))
        .unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert!(
        error.to_string().contains("rank 0 did not answer"),
        "{error}"
    );
}

#[test]
fn a_launchers_variables_say_where_this_process_is() {
    let launched = |variables: &[(&str, &str)]| {
        Launched::from_variables(|name| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    };
    let all = [
        ("RANK", "5"),
        ("WORLD_SIZE", "8"),
        ("LOCAL_RANK", "1"),
        ("MASTER_ADDR", "127.0.0.1"),
        ("MASTER_PORT", "29500"),
        ("TORCHELASTIC_USE_AGENT_STORE", "True"),
    ];
    let own = launched(&all).unwrap();
    assert_eq!((own.rank, own.size, own.local_rank), (5, 8, 1));
    assert_eq!((own.host.as_str(), own.port), ("127.0.0.1", 29501));
    own.rendezvous().unwrap();
    assert_eq!(launched(&all[..5]).unwrap().port, 29500);
    for (place, name) in [
        (0, "RANK"),
        (1, "WORLD_SIZE"),
        (3, "MASTER_ADDR"),
        (4, "MASTER_PORT"),
    ] {
        for value in [None, Some(""), Some("many")] {
            let mut some = all.to_vec();
            match value {
                None => drop(some.remove(place)),
                Some(value) => some[place].1 = value,
            }
            if name == "MASTER_ADDR" && value == Some("many") {
                continue;
            }
            let error = launched(&some).unwrap_err();
            assert_eq!(
                (error.kind(), error.argument()),
                (ErrorKind::Value, Some(name))
            );
        }
    }
    let mut beyond = all;
    beyond[0].1 = "8";
    assert_eq!(launched(&beyond).unwrap_err().argument(), Some("RANK"));
}

/// A channel that fails as it is told.
struct Fails(io::ErrorKind);

impl Rendezvous for Fails {
    fn publish(&mut self, _: &[u8], _: usize, _: Instant) -> io::Result<()> {
        Err(self.0.into())
    }

    fn receive(&mut self, _: usize, _: Instant) -> io::Result<Vec<u8>> {
        Err(self.0.into())
    }
}

#[test]
fn what_a_channel_fails_with_is_told_with_the_rank() {
    let options = CommunicatorOptions::new().join_timeout(Duration::from_secs(5));
    let connect = |kind| {
        let error = Communicator::connect(3, 4, &Device::cpu(), Fails(kind), &options).unwrap_err();
        assert_eq!(error.rank(), Some(3));
        error.kind()
    };
    assert_eq!(connect(io::ErrorKind::TimedOut), ErrorKind::Timeout);
    assert_eq!(connect(io::ErrorKind::BrokenPipe), ErrorKind::Rendezvous);
}
