//! CANN's storage formats.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Result};

/// How CANN stores a tensor (`aclFormat`).
///
/// The names for what the dimensions mean (`NCHW`, ...) are all stored plainly. The private formats are stored in blocks;
/// operators refuse them but where their documents say which they take. Tensors in [`FractalNz`](Format::FractalNz) and
/// [`CpuPacked`](Format::CpuPacked) are seen whole: as they are, in FRACTAL_NZ also with their last two dimensions exchanged.
/// Any other view of one is no tensor in that format any more; it is neither read, copied nor taken by operators that check
/// their calls, and has no parts to be written.
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
    FractalNz = 29,
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
    /// The order in which the CPU of this process reads the weight of a product (private), as
    /// [`QuantMatmul::prepare_weight`](crate::QuantMatmul::prepare_weight) and
    /// [`MatmulWeightNz::prepare_weight`](crate::operators::MatmulWeightNz::prepare_weight) make it. CANN has no such format,
    /// and no number for it.
    CpuPacked = -2,
}

const FORMATS: &[(Format, &str)] = &[
    (Format::ND, "ND"),
    (Format::NCHW, "NCHW"),
    (Format::NHWC, "NHWC"),
    (Format::NC1HWC0, "NC1HWC0"),
    (Format::FractalZ, "FRACTAL_Z"),
    (Format::NC1HWC0C04, "NC1HWC0_C04"),
    (Format::HWCN, "HWCN"),
    (Format::NDHWC, "NDHWC"),
    (Format::FractalNz, "FRACTAL_NZ"),
    (Format::NCDHW, "NCDHW"),
    (Format::NDC1HWC0, "NDC1HWC0"),
    (Format::FractalZ3D, "FRACTAL_Z_3D"),
    (Format::NC, "NC"),
    (Format::NCL, "NCL"),
    (Format::CpuPacked, "CPU_PACKED"),
];

impl Format {
    /// CANN's number (`aclFormat`); that of an undefined format where CANN has none.
    pub fn acl(self) -> i32 {
        match self {
            Format::CpuPacked => -1,
            format => format as i32,
        }
    }

    /// The format with this number, if it is known here.
    pub fn from_acl(acl: i32) -> Option<Format> {
        FORMATS
            .iter()
            .map(|entry| entry.0)
            .find(|format| format.acl() == acl && *format != Format::CpuPacked)
    }

    /// CANN's name, without `ACL_FORMAT_`.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// Whether elements are stored in an order of the format's own. Of these formats this crate knows FRACTAL_NZ and its own
    /// `CpuPacked`; the others only CANN's operators know.
    #[inline]
    pub fn is_private(self) -> bool {
        // Asked for each tensor of each call: the names for dimensions are the others.
        use Format::{CpuPacked, FractalNz, FractalZ, FractalZ3D, NC1HWC0, NC1HWC0C04, NDC1HWC0};
        matches!(
            self,
            NC1HWC0 | FractalZ | NC1HWC0C04 | FractalNz | NDC1HWC0 | FractalZ3D | CpuPacked
        )
    }

    fn entry(self) -> &'static (Format, &'static str) {
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
