//! CANN's storage formats.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Result};

/// How CANN stores a tensor (`aclFormat`).
///
/// Operators of this crate take plain tensors. The names for what the dimensions mean (`NCHW`, ...)
/// are all stored plainly; the private formats are stored in blocks and refused.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
#[repr(i32)]
pub enum Format {
    /// Any number of dimensions without a meaning.
    #[default]
    ND = 2,
    /// Batch, channels, height, width.
    NCHW = 0,
    /// Batch, height, width, channels.
    NHWC = 1,
    /// Blocks of channels (private).
    NC1HWC0 = 3,
    /// Blocked filter (private).
    FractalZ = 4,
    /// Blocks of four channels (private).
    NC1HWC0C04 = 12,
    /// Height, width, input and output channels.
    HWCN = 16,
    /// Batch, depth, height, width, channels.
    NDHWC = 27,
    /// Blocked matrix (private).
    FractalNZ = 29,
    /// Batch, channels, depth, height, width.
    NCDHW = 30,
    /// Blocks of channels with depth (private).
    NDC1HWC0 = 32,
    /// Blocked filter with depth (private).
    FractalZ3D = 33,
    /// Batch, channels.
    NC = 35,
    /// Batch, channels, length.
    NCL = 47,
}

const FORMATS: &[(Format, &str, bool)] = &[
    (Format::ND, "ND", false),
    (Format::NCHW, "NCHW", false),
    (Format::NHWC, "NHWC", false),
    (Format::NC1HWC0, "NC1HWC0", true),
    (Format::FractalZ, "FRACTAL_Z", true),
    (Format::NC1HWC0C04, "NC1HWC0_C04", true),
    (Format::HWCN, "HWCN", false),
    (Format::NDHWC, "NDHWC", false),
    (Format::FractalNZ, "FRACTAL_NZ", true),
    (Format::NCDHW, "NCDHW", false),
    (Format::NDC1HWC0, "NDC1HWC0", true),
    (Format::FractalZ3D, "FRACTAL_Z_3D", true),
    (Format::NC, "NC", false),
    (Format::NCL, "NCL", false),
];

impl Format {
    /// CANN's number (`aclFormat`).
    pub fn acl(self) -> i32 {
        self as i32
    }

    /// The format with this number, if it is known here.
    pub fn from_acl(acl: i32) -> Option<Format> {
        FORMATS
            .iter()
            .map(|entry| entry.0)
            .find(|format| format.acl() == acl)
    }

    /// CANN's name, without `ACL_FORMAT_`.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// Whether elements are stored in blocks that only CANN's operators know.
    pub fn is_private(self) -> bool {
        self.entry().2
    }

    fn entry(self) -> &'static (Format, &'static str, bool) {
        FORMATS
            .iter()
            .find(|entry| entry.0 == self)
            .unwrap_or(&FORMATS[0])
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = Error;

    /// Takes CANN's names, with or without `ACL_FORMAT_`.
    fn from_str(name: &str) -> Result<Format> {
        let bare = name.strip_prefix("ACL_FORMAT_").unwrap_or(name);
        FORMATS
            .iter()
            .find(|entry| entry.1 == bare)
            .map(|entry| entry.0)
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::UnknownName,
                    format!("{name:?} is not a format of CANN"),
                )
                .with_argument("format")
            })
    }
}
