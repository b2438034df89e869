//! Views of tensors in private formats: whose memory holds the blocks that the format asks for.

use super::RawView;
use crate::blocks::Blocks;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::tensor::TensorSpec;

impl RawView<'_> {
    /// Whether the memory of this form is told by the same blocks. A packed weight is read one way only.
    #[cold]
    pub(super) fn keeps_blocks(&self, spec: &TensorSpec) -> bool {
        let is_same = |other: &Blocks| match spec.format {
            Format::CpuPacked => spec == &*self.spec,
            _ => self
                .spec
                .blocks()
                .is_some_and(|own| own.storage_shape() == other.storage_shape()),
        };
        spec.dtype == self.spec.dtype
            && spec.format == self.spec.format
            && spec.blocks().as_ref().is_some_and(is_same)
    }

    /// Whether this plain view is all that a tensor of another format and layout has in memory.
    pub(crate) fn is_storage_of(&self, format: Format, layout: &Layout) -> bool {
        let TensorSpec {
            dtype,
            layout: own,
            format: plain,
        } = &*self.spec;
        let needed = Blocks::of(format, *dtype, layout)
            .filter(|_| format == Format::FractalNZ)
            .and_then(|blocks| blocks.bytes(*dtype).ok());
        !plain.is_private()
            && own.offset() == 0
            && own.is_contiguous()
            && needed.is_some()
            && own.end_bytes(*dtype).ok() == needed
    }

    /// The form of the tensor whose storage this is.
    pub(crate) fn storage_of(&self, format: Format, layout: Layout) -> Result<TensorSpec> {
        if self.is_storage_of(format, &layout) {
            let dtype = self.spec.dtype;
            return Ok(TensorSpec {
                dtype,
                layout,
                format,
            });
        }
        let message = format!(
            "{} {:?} is not what a tensor of {layout:?} has in memory in {format}",
            self.spec.dtype, self.spec.layout
        );
        Err(Error::new(ErrorKind::InvalidView, message).with_argument("layout"))
    }

    /// The storage of a tensor in FRACTAL_NZ as it lies.
    pub(super) fn storage(&self) -> Result<TensorSpec> {
        match self.spec.storage_shape().filter(|_| self.is_stored) {
            Some(shape) => TensorSpec::contiguous(self.spec.dtype, shape),
            None => {
                let message = format!(
                    "{} {:?} is no whole tensor in FRACTAL_NZ",
                    self.spec.format, self.spec.layout
                );
                Err(Error::new(ErrorKind::InvalidView, message).with_argument("tensor"))
            }
        }
    }
}
