//! Views of tensors in private formats: whose memory holds the blocks that the format asks for.

use super::RawView;
use crate::blocks::Blocks;
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::layout::Layout;
use crate::tensor::{Facts, TensorSpec};

impl RawView<'_> {
    /// Whether a view of another form still is the memory of a tensor in this private format. Blocks are seen whole: as they
    /// are, and in FRACTAL_NZ also with the last two dimensions exchanged. All else is no tensor in blocks any more.
    #[cold]
    pub(super) fn keeps_blocks(&self, spec: &TensorSpec) -> bool {
        let own = &*self.spec;
        let is_exchanged = || {
            let exchanged = own.layout.transpose(-2, -1);
            spec.format == Format::FractalNz && exchanged.is_ok_and(|layout| layout == spec.layout)
        };
        (spec.dtype, spec.format) == (own.dtype, own.format)
            && (spec.layout == own.layout || is_exchanged())
            && spec.blocks().is_some()
    }

    /// Whether elements lie where the layout says. In formats of blocks they do not, nor in parts of such tensors.
    pub(crate) fn has_places(&self) -> bool {
        !matches!(self.spec.format, Format::FractalNz | Format::CpuPacked)
    }

    /// Whether this plain view is all that a tensor of another format and layout has in memory.
    pub(crate) fn is_storage_of(&self, format: Format, layout: &Layout) -> bool {
        let TensorSpec {
            dtype,
            layout: own,
            format: plain,
        } = &*self.spec;
        let needed = Blocks::of(format, *dtype, layout)
            .filter(|_| format == Format::FractalNz)
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
        match self
            .spec
            .storage_shape()
            .filter(|_| self.facts.has(Facts::STORED))
        {
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
