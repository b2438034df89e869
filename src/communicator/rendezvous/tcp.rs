//! A TCP connection from each rank to rank 0.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use super::{Rendezvous, left};
use crate::communicator::RootInfo;

/// What a rank begins with, so that another program's connection is told from one of ours.
const GREETING: [u8; 8] = *b"aclnn 01";

/// How often it is tried anew, and looked whether somebody came.
const PAUSE: Duration = Duration::from_millis(10);

/// How long one connection may take to say who it is.
const PATIENCE: Duration = Duration::from_secs(5);

/// Root information over TCP: rank 0 listens on an address, and each of the others fetches it there. Ranks that do not come
/// are named.
///
/// Whoever reaches the address can fetch it, and nothing is encrypted: it is for the network of a cluster.
///
/// ```no_run
/// use aclnn::{Communicator, CommunicatorOptions, Device, TcpRendezvous};
///
/// let (rank, device): (usize, Device) = (1, "npu:1".parse()?);
/// let meeting = TcpRendezvous::new("10.0.0.1:29500").expect("an address");
/// let own = Communicator::connect(rank, 2, &device, meeting, &CommunicatorOptions::new())?;
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Debug)]
pub struct TcpRendezvous {
    addresses: Vec<SocketAddr>,
    listener: Option<TcpListener>,
}

impl TcpRendezvous {
    /// The address of rank 0, as `host:port`. What is resolved here is what all use.
    ///
    /// # Errors
    /// When the name has no address.
    pub fn new(address: impl ToSocketAddrs) -> io::Result<TcpRendezvous> {
        let addresses: Vec<SocketAddr> = address.to_socket_addrs()?.collect();
        if addresses.is_empty() {
            let message = "the name has no address";
            return Err(io::Error::new(io::ErrorKind::AddrNotAvailable, message));
        }
        Ok(TcpRendezvous {
            addresses,
            listener: None,
        })
    }

    /// For rank 0: a socket that listens already, as on a port that the system chose.
    ///
    /// # Errors
    /// When the socket does not tell its address.
    pub fn of_listener(listener: TcpListener) -> io::Result<TcpRendezvous> {
        Ok(TcpRendezvous {
            addresses: vec![listener.local_addr()?],
            listener: Some(listener),
        })
    }

    /// The ports of the addresses, on every address of their kind.
    fn everywhere(&self) -> Vec<SocketAddr> {
        let addresses = self.addresses.iter().map(|address| match address {
            SocketAddr::V4(address) => (Ipv4Addr::UNSPECIFIED, address.port()).into(),
            SocketAddr::V6(address) => (Ipv6Addr::UNSPECIFIED, address.port()).into(),
        });
        addresses.collect()
    }
}

/// The rank that a connection says it is.
fn greet(connection: &mut TcpStream, left: Duration) -> io::Result<usize> {
    let patience = Some(left.min(PATIENCE));
    connection.set_read_timeout(patience)?;
    connection.set_write_timeout(patience)?;
    let mut message = [0; 12];
    connection.read_exact(&mut message)?;
    let (greeting, rank) = message.split_at(8);
    if greeting != GREETING {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let rank = rank
        .iter()
        .fold(0, |rank, &byte| rank << 8 | u32::from(byte));
    usize::try_from(rank).map_err(io::Error::other)
}

fn names(missing: &[usize]) -> String {
    const SHOWN: usize = 16;
    let shown: Vec<String> = missing.iter().take(SHOWN).map(usize::to_string).collect();
    let more = missing.len().saturating_sub(SHOWN);
    let word = if missing.len() == 1 { "rank" } else { "ranks" };
    match more {
        0 => format!("{word} {} did not come", shown.join(", ")),
        more => format!("{word} {} and {more} more did not come", shown.join(", ")),
    }
}

impl Rendezvous for TcpRendezvous {
    fn publish(&mut self, bytes: &[u8], size: usize, deadline: Instant) -> io::Result<()> {
        let listener = match self.listener.take() {
            Some(listener) => listener,
            // On all addresses of this machine: its own name may stand for one that others do not reach.
            None => TcpListener::bind(&*self.everywhere())?,
        };
        listener.set_nonblocking(true)?;
        let mut missing: Vec<usize> = (1..size).collect();
        while !missing.is_empty() {
            let left = left(deadline, || names(&missing))?;
            let mut connection = match listener.accept() {
                Ok((connection, _)) => connection,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    std::thread::sleep(PAUSE.min(left));
                    continue;
                }
                Err(error) => return Err(error),
            };
            connection.set_nonblocking(false)?;
            // A connection that fails, or is no rank's, is nobody's: the rank comes again.
            let Ok(rank) = greet(&mut connection, left) else {
                continue;
            };
            if !(1..size).contains(&rank) {
                let message = format!("rank {rank} came, and there are ranks 0 to {}", size - 1);
                return Err(io::Error::new(io::ErrorKind::InvalidData, message));
            }
            // One that lost its answer comes again, and gets it again.
            if connection.write_all(bytes).is_ok() {
                missing.retain(|&other| other != rank);
            }
        }
        Ok(())
    }

    fn receive(&mut self, rank: usize, deadline: Instant) -> io::Result<Vec<u8>> {
        let rank = u32::try_from(rank).map_err(io::Error::other)?;
        let mut last = None;
        let mut next = self.addresses.iter().cycle();
        loop {
            let left = left(deadline, || match &last {
                Some(error) => format!("rank 0 did not answer: {error}"),
                None => "rank 0 did not answer".to_owned(),
            })?;
            let Some(address) = next.next() else {
                return Err(io::ErrorKind::AddrNotAvailable.into());
            };
            match fetch(address, rank, left) {
                Ok(bytes) => return Ok(bytes),
                // Rank 0 may not listen yet.
                Err(error) => last = Some(error),
            }
            std::thread::sleep(PAUSE.min(left));
        }
    }
}

fn fetch(address: &SocketAddr, rank: u32, left: Duration) -> io::Result<Vec<u8>> {
    // An address that drops what is sent to it leaves time for the next.
    let mut connection = TcpStream::connect_timeout(address, left.min(PATIENCE))?;
    connection.set_read_timeout(Some(left))?;
    connection.set_write_timeout(Some(left))?;
    connection.write_all(&GREETING)?;
    connection.write_all(&rank.to_be_bytes())?;
    let mut bytes = vec![0; RootInfo::BYTES];
    connection.read_exact(&mut bytes)?;
    Ok(bytes)
}
