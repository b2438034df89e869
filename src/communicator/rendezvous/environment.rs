//! The place that a launcher such as `torchrun` gave this process.

use std::io;

use super::TcpRendezvous;
use crate::error::{Error, ErrorKind, Result};

/// What a launcher says of this process in its environment: `torchrun`, and whoever sets the same variables.
///
/// | variable | meaning |
/// | --- | --- |
/// | `RANK` | which rank this process is |
/// | `WORLD_SIZE` | how many there are |
/// | `LOCAL_RANK` | which one on this host, which is the number of its device; `RANK` unless set |
/// | `MASTER_ADDR`, `MASTER_PORT` | where rank 0 listens |
/// | `TORCHELASTIC_USE_AGENT_STORE` | `True`: the launcher itself listens there, and rank 0 on the port after it |
///
/// ```no_run
/// use aclnn::{Communicator, CommunicatorOptions, Device, Launched};
///
/// let launched = Launched::from_environment()?;
/// let device = Device::npu(launched.local_rank as u32)?;
/// let meeting = launched.rendezvous().unwrap();
/// let options = CommunicatorOptions::new();
/// let own = Communicator::connect(launched.rank, launched.size, &device, meeting, &options)?;
/// # let _ = own;
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Launched {
    /// Which rank this process is.
    pub rank: usize,
    /// How many ranks there are.
    pub size: usize,
    /// Which of this host's processes it is.
    pub local_rank: usize,
    /// The host of rank 0.
    pub host: String,
    /// The port on which rank 0 listens.
    pub port: u16,
}

impl Launched {
    /// Reads the variables.
    ///
    /// # Errors
    /// [`ErrorKind::Value`] of one that is missing or holds no number, and of a rank that does not exist.
    pub fn from_environment() -> Result<Launched> {
        Launched::from_variables(|name| std::env::var(name).ok())
    }

    /// As [`Launched::from_environment`], from variables that are looked up by `variable`.
    ///
    /// # Errors
    /// The same.
    ///
    /// ```
    /// use aclnn::Launched;
    ///
    /// let variables = [("RANK", "3"), ("WORLD_SIZE", "4"), ("MASTER_ADDR", "node0"), ("MASTER_PORT", "29500")];
    /// let launched = Launched::from_variables(|name| {
    ///     variables.iter().find(|(other, _)| *other == name).map(|(_, value)| value.to_string())
    /// })?;
    /// assert_eq!((launched.rank, launched.local_rank, launched.port), (3, 3, 29500));
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Launched> {
        let text = |name: &'static str| {
            let value = variable(name).filter(|value| !value.is_empty());
            value.ok_or_else(|| wrong(name, format!("{name} is not set: a launcher does that")))
        };
        let number = |name: &'static str| -> Result<usize> {
            let value = text(name)?;
            let parsed = value.trim().parse();
            parsed.map_err(|_| wrong(name, format!("{name} is {value:?}, and has to be a number")))
        };
        let (rank, size) = (number("RANK")?, number("WORLD_SIZE")?);
        if rank >= size {
            let message = format!("RANK is {rank}, and WORLD_SIZE is {size}");
            return Err(wrong("RANK", message));
        }
        let local_rank = match variable("LOCAL_RANK") {
            Some(_) => number("LOCAL_RANK")?,
            None => rank,
        };
        let is_taken = variable("TORCHELASTIC_USE_AGENT_STORE")
            .is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let port = number("MASTER_PORT")? + usize::from(is_taken);
        let port =
            u16::try_from(port).map_err(|_| wrong("MASTER_PORT", format!("{port} is no port")))?;
        Ok(Launched {
            rank,
            size,
            local_rank,
            host: text("MASTER_ADDR")?,
            port,
        })
    }

    /// Where rank 0 is found.
    ///
    /// # Errors
    /// When the host has no address.
    pub fn rendezvous(&self) -> io::Result<TcpRendezvous> {
        TcpRendezvous::new((self.host.as_str(), self.port))
    }
}

fn wrong(argument: &'static str, message: String) -> Error {
    Error::new(ErrorKind::Value, message)
        .with_argument(argument)
        .with_aclnn_status(None)
}
