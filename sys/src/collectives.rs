//! HCCL as it was found: its functions, which fields of a configuration it reads, and its numbers of types.

use crate::bindings::{HcclCommConfig, HcclCommConfigCapability, HcclDataType, aclDataType};
use crate::loader::OpenedLibrary;
use crate::table::CollectiveFunctions;

/// What the first words of an [`HcclCommConfig`] hold behind its size.
const MAGIC: u32 = 0xf0f0_f0f0;

/// "Not set" in the fields that have such a value.
const NOT_SET: u32 = 0xffff_ffff;

/// What a library of the newest release known reads as the size of the address space of symmetric windows, in GiB.
const SYMMETRIC_WINDOWS: u64 = 16;

/// HCCL, opened. Its libraries stay open until the process ends.
#[derive(Clone, Debug)]
pub struct Collectives {
    functions: CollectiveFunctions,
    libraries: Vec<OpenedLibrary>,
}

impl Collectives {
    #[cfg(unix)]
    pub(crate) fn new(
        functions: CollectiveFunctions,
        libraries: Vec<OpenedLibrary>,
    ) -> Collectives {
        Collectives {
            functions,
            libraries,
        }
    }

    /// The functions that were found.
    pub fn functions(&self) -> &CollectiveFunctions {
        &self.functions
    }

    /// `libhccl.so`, and `libhcomm.so` where there is one.
    pub fn libraries(&self) -> &[OpenedLibrary] {
        &self.libraries
    }

    /// What `HcclGetCommConfigCapability` answers: a field of [`HcclCommConfig`] is read if its number is less. `None`
    /// in a library that has no such function, which knows the first two fields.
    pub fn capability(&self) -> Option<u32> {
        let ask = self.functions.HcclGetCommConfigCapability?;
        // SAFETY: the function takes nothing and answers with a constant of the library.
        Some(unsafe { ask() })
    }

    /// Whether a field of [`HcclCommConfig`] is read.
    pub fn reads(&self, field: HcclCommConfigCapability) -> bool {
        reads(self.capability(), field)
    }

    /// A configuration that sets nothing, in the newest layout that this library reads.
    pub fn config(&self) -> HcclCommConfig {
        config(self.capability())
    }

    /// The version and the size in bytes of that layout.
    pub fn config_layout(&self) -> (u32, usize) {
        layout(self.capability())
    }

    /// HCCL's number of a data type, `None` for types that it has not or that this library numbers otherwise: those of
    /// 8-bit floats are what they are only from CANN 9.0 on, and an older library would take one type for another.
    pub fn data_type(&self, of: aclDataType) -> Option<HcclDataType> {
        data_type(self.capability(), of)
    }
}

/// The last field that CANN 9.0 and later say they read.
const NEWEST: HcclCommConfigCapability = HcclCommConfigCapability::HCCL_COMM_CONFIG_BUFFER_NAME;

fn reads(capability: Option<u32>, field: HcclCommConfigCapability) -> bool {
    let before_capabilities = HcclCommConfigCapability::HCCL_COMM_CONFIG_DETERMINISTIC.0 + 1;
    let is_known = (field.0 as u64) < u64::from(capability.unwrap_or(before_capabilities));
    // A library may know a field that lies behind the layout which it is given.
    is_known && end(field) <= layout(capability).1
}

/// Where a field ends in [`HcclCommConfig`].
fn end(field: HcclCommConfigCapability) -> usize {
    use core::mem::offset_of;
    match field {
        HcclCommConfigCapability::HCCL_COMM_CONFIG_BUFFER_SIZE => 28,
        HcclCommConfigCapability::HCCL_COMM_CONFIG_DETERMINISTIC => 32,
        HcclCommConfigCapability::HCCL_COMM_CONFIG_COMM_NAME => offset_of!(HcclCommConfig, hcclUdi),
        HcclCommConfigCapability::HCCL_COMM_CONFIG_OP_EXPANSION_MODE => {
            offset_of!(HcclCommConfig, hcclRdmaTrafficClass)
        }
        // No field, but what becomes of those that are not set.
        HcclCommConfigCapability::HCCL_COMM_CONFIG_SUPPORT_INIT_BY_ENV => 0,
        HcclCommConfigCapability::HCCL_COMM_CONFIG_WORLD_RANKID => {
            offset_of!(HcclCommConfig, hcclJobID)
        }
        HcclCommConfigCapability::HCCL_COMM_CONFIG_JOBID => {
            offset_of!(HcclCommConfig, aclGraphZeroCopyEnable)
        }
        HcclCommConfigCapability::HCCL_COMM_CONFIG_ACLGRAPH_ZEROCOPY_ENABLE => {
            offset_of!(HcclCommConfig, hcclExecTimeOut)
        }
        HcclCommConfigCapability::HCCL_COMM_CONFIG_EXEC_TIMEOUT => {
            offset_of!(HcclCommConfig, hcclAlgo)
        }
        HcclCommConfigCapability::HCCL_COMM_CONFIG_ALGO => {
            offset_of!(HcclCommConfig, hcclRetryEnable)
        }
        HcclCommConfigCapability::HCCL_COMM_CONFIG_RETRY => {
            offset_of!(HcclCommConfig, hcclBufferName)
        }
        HcclCommConfigCapability::HCCL_COMM_CONFIG_BUFFER_NAME => {
            offset_of!(HcclCommConfig, hcclQos)
        }
        _ => usize::MAX,
    }
}

/// The version and the size of the newest layout that a library of this capability is known to read. Several layouts
/// came without a capability of their own: then the one before, since a library reads as far as the version says.
fn layout(capability: Option<u32>) -> (u32, usize) {
    match capability.unwrap_or(0) {
        0..=2 => (1, 32),
        3 => (2, 160),
        4..=6 => (5, 300),
        7..=10 => (6, 312),
        11 => (8, 2104),
        _ => (10, 2240),
    }
}

fn config(capability: Option<u32>) -> HcclCommConfig {
    let (version, size) = layout(capability);
    let mut config = HcclCommConfig {
        reserved: [0; 24],
        hcclBufferSize: NOT_SET,
        hcclDeterministic: NOT_SET,
        hcclCommName: [0; 128],
        hcclUdi: [0; 128],
        hcclOpExpansionMode: 0,
        hcclRdmaTrafficClass: NOT_SET,
        hcclRdmaServiceLevel: NOT_SET,
        hcclWorldRankID: 0,
        hcclJobID: 0,
        aclGraphZeroCopyEnable: 0,
        hcclExecTimeOut: -1,
        hcclAlgo: [0; 1600],
        hcclRetryEnable: [0; 50],
        hcclRetryParams: [0; 128],
        hcclBufferName: [0; 128],
        hcclQos: NOT_SET,
        hcclSymWinMaxMemSizePerRank: SYMMETRIC_WINDOWS,
        hcclChannelSqDepth: NOT_SET,
    };
    let size = (size as u64).to_ne_bytes();
    let words = size
        .into_iter()
        .chain(MAGIC.to_ne_bytes())
        .chain(version.to_ne_bytes());
    for (to, from) in config.reserved.iter_mut().zip(words) {
        *to = from as core::ffi::c_char;
    }
    config
}

fn data_type(capability: Option<u32>, of: aclDataType) -> Option<HcclDataType> {
    let number = match of {
        aclDataType::ACL_INT8 => HcclDataType::HCCL_DATA_TYPE_INT8,
        aclDataType::ACL_INT16 => HcclDataType::HCCL_DATA_TYPE_INT16,
        aclDataType::ACL_INT32 => HcclDataType::HCCL_DATA_TYPE_INT32,
        aclDataType::ACL_FLOAT16 => HcclDataType::HCCL_DATA_TYPE_FP16,
        aclDataType::ACL_FLOAT => HcclDataType::HCCL_DATA_TYPE_FP32,
        aclDataType::ACL_INT64 => HcclDataType::HCCL_DATA_TYPE_INT64,
        aclDataType::ACL_UINT64 => HcclDataType::HCCL_DATA_TYPE_UINT64,
        aclDataType::ACL_UINT8 => HcclDataType::HCCL_DATA_TYPE_UINT8,
        aclDataType::ACL_UINT16 => HcclDataType::HCCL_DATA_TYPE_UINT16,
        aclDataType::ACL_UINT32 => HcclDataType::HCCL_DATA_TYPE_UINT32,
        aclDataType::ACL_DOUBLE => HcclDataType::HCCL_DATA_TYPE_FP64,
        aclDataType::ACL_BF16 => HcclDataType::HCCL_DATA_TYPE_BFP16,
        aclDataType::ACL_HIFLOAT8 => HcclDataType::HCCL_DATA_TYPE_HIF8,
        aclDataType::ACL_FLOAT8_E4M3FN => HcclDataType::HCCL_DATA_TYPE_FP8E4M3,
        aclDataType::ACL_FLOAT8_E5M2 => HcclDataType::HCCL_DATA_TYPE_FP8E5M2,
        aclDataType::ACL_FLOAT8_E8M0 => HcclDataType::HCCL_DATA_TYPE_FP8E8M0,
        _ => return None,
    };
    let is_float8 = number.0 >= HcclDataType::HCCL_DATA_TYPE_HIF8.0;
    (!is_float8 || reads(capability, NEWEST)).then_some(number)
}

// The size stands in the first word of the configuration, which has eight bytes wherever CANN runs.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<HcclCommConfig>() == 2248);

#[cfg(test)]
mod tests {
    use super::*;

    /// Capabilities of releases, with the version and size that the specification gives each.
    const LAYOUTS: &[(Option<u32>, u32, usize)] = &[
        (None, 1, 32),
        (Some(3), 2, 160),
        (Some(4), 5, 300),
        (Some(5), 5, 300),
        (Some(7), 6, 312),
        (Some(11), 8, 2104),
        (Some(12), 10, 2240),
    ];

    #[test]
    fn a_library_gets_the_layout_that_it_reads() {
        for &(capability, version, size) in LAYOUTS {
            assert_eq!(layout(capability), (version, size), "{capability:?}");
        }
        // Capabilities that no release is known to answer get what the one below gets.
        for (capability, like) in [
            (0, None),
            (2, None),
            (6, Some(5)),
            (8, Some(7)),
            (10, Some(7)),
            (99, Some(12)),
        ] {
            assert_eq!(layout(Some(capability)), layout(like), "{capability}");
        }
    }

    #[test]
    fn a_field_is_read_only_where_the_layout_reaches() {
        let fields = |capability: Option<u32>| -> Vec<u32> {
            let reads = |field: &u32| reads(capability, HcclCommConfigCapability(*field));
            (0..13).filter(reads).collect()
        };
        assert_eq!(fields(None), [0, 1]);
        assert_eq!(fields(Some(3)), [0, 1, 2]);
        assert_eq!(fields(Some(5)), [0, 1, 2, 3, 4]);
        // They know one and three more, which the layouts before theirs do not have.
        assert_eq!(fields(Some(6)), [0, 1, 2, 3, 4]);
        for capability in 7..=10 {
            assert_eq!(
                fields(Some(capability)),
                [0, 1, 2, 3, 4, 5, 6],
                "{capability}"
            );
        }
        assert_eq!(fields(Some(11)), (0..11).collect::<Vec<u32>>());
        assert_eq!(fields(Some(12)), (0..12).collect::<Vec<u32>>());
    }

    #[test]
    fn the_first_words_tell_size_magic_and_version() {
        let config = config(Some(11));
        let bytes = config.reserved.map(|byte| byte as u8);
        assert_eq!(bytes[..8], 2104u64.to_ne_bytes());
        assert_eq!(bytes[8..12], 0xf0f0_f0f0u32.to_ne_bytes());
        assert_eq!(bytes[12..16], 8u32.to_ne_bytes());
        assert_eq!(bytes[16..], [0; 8]);
    }

    #[test]
    fn float8_is_refused_where_its_numbers_were_others() {
        let float8 = [
            (aclDataType::ACL_HIFLOAT8, 14),
            (aclDataType::ACL_FLOAT8_E4M3FN, 15),
            (aclDataType::ACL_FLOAT8_E5M2, 16),
            (aclDataType::ACL_FLOAT8_E8M0, 17),
        ];
        for (of, number) in float8 {
            for older in [None, Some(3), Some(5), Some(7), Some(11)] {
                assert_eq!(data_type(older, of), None, "{of:?} {older:?}");
            }
            assert_eq!(data_type(Some(12), of), Some(HcclDataType(number)));
        }
        assert_eq!(
            data_type(None, aclDataType::ACL_BF16),
            Some(HcclDataType(11))
        );
        assert_eq!(data_type(Some(12), aclDataType::ACL_INT4), None);
        assert_eq!(data_type(Some(12), aclDataType::ACL_BOOL), None);
    }
}
