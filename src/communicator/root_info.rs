//! How the ranks of a new communicator find each other.

use std::fmt;

use aclnn_sys::HcclRootInfo;

use super::hccl;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};

/// What the ranks of a new communicator find each other by: HCCL's root information.
///
/// One rank makes it, the others get its bytes by any channel ([`Rendezvous`](crate::Rendezvous) has some), and each of them
/// joins with it ([`Communicator::join`](crate::Communicator::join)). It serves for one communicator, so joining takes it
/// away, and it cannot be copied. Whoever has the bytes can take part in the communicator: they are no secret, and no file
/// that others can write is a place for them.
///
/// ```no_run
/// use aclnn::{Communicator, CommunicatorOptions, Device, RootInfo};
///
/// let root = RootInfo::new(&Device::npu(0)?)?;
/// let bytes = root.to_bytes();
/// // send the bytes to rank 1, which calls RootInfo::from_bytes
/// let own = Communicator::join(root, 0, 2, &Device::npu(0)?, &CommunicatorOptions::new())?;
/// # let _ = (bytes, own);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct RootInfo(Box<HcclRootInfo>);

impl RootInfo {
    /// How many bytes it has.
    pub const BYTES: usize = size_of::<HcclRootInfo>();

    /// Makes root information on the rank that the others are to find. HCCL listens on an address of this host from now on.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] on the CPU, whose ranks are threads that need none
    /// ([`Communicator::cpu`](crate::Communicator::cpu)), and without HCCL; what HCCL says.
    pub fn new(device: &Device) -> Result<RootInfo> {
        hccl::root_info(device).map(|info| RootInfo(Box::new(info)))
    }

    /// The bytes, for the other ranks.
    pub fn to_bytes(&self) -> Vec<u8> {
        let bytes = self.0.internal.iter();
        bytes.flat_map(|byte| byte.to_ne_bytes()).collect()
    }

    /// Root information that another rank made.
    ///
    /// # Errors
    /// [`ErrorKind::DataLength`] unless these are [`RootInfo::BYTES`] bytes, [`ErrorKind::Value`] when they are all zero.
    ///
    /// ```
    /// use aclnn::{ErrorKind, RootInfo};
    ///
    /// let error = RootInfo::from_bytes(b"short").unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::DataLength);
    /// ```
    pub fn from_bytes(bytes: &[u8]) -> Result<RootInfo> {
        let fail = |kind, message| Err(Error::new(kind, message).with_argument("bytes"));
        if bytes.len() != RootInfo::BYTES {
            let message = format!(
                "root information has {} bytes, and {} were given",
                RootInfo::BYTES,
                bytes.len()
            );
            return fail(ErrorKind::DataLength, message);
        }
        if bytes.iter().all(|&byte| byte == 0) {
            let message = "root information of zeros comes from no rank".to_owned();
            return fail(ErrorKind::Value, message);
        }
        let mut info = Box::new(HcclRootInfo {
            internal: [0; RootInfo::BYTES],
        });
        for (to, &from) in info.internal.iter_mut().zip(bytes) {
            *to = from as std::ffi::c_char;
        }
        Ok(RootInfo(info))
    }

    pub(super) fn raw(&self) -> &HcclRootInfo {
        &self.0
    }
}

impl fmt::Debug for RootInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootInfo(..)")
    }
}
