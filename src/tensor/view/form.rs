//! Other forms over the elements of a view, where they are possible.

use super::RawView;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::layout::Layout;
use crate::tensor::{Facts, TensorSpec};

impl<'a> RawView<'a> {
    /// A layout over the elements of a contiguous view. Only a contiguous view owns everything
    /// between its first and its last element; others may have neighbours in between.
    pub(super) fn strided(
        &self,
        shape: &[usize],
        strides: &[usize],
        offset: usize,
    ) -> Result<Layout> {
        let invalid =
            |message| Err(Error::new(ErrorKind::InvalidView, message).with_argument("shape"));
        if !self.spec.layout.is_contiguous() {
            return invalid("as_strided needs a contiguous view".to_owned());
        }
        let inner = Layout::strided(shape, strides, offset)?;
        if inner.end() > self.spec.layout.elements() {
            return invalid(format!(
                "shape {shape:?} with strides {strides:?} from {offset} on needs {} elements; the view has {}",
                inner.end(),
                self.spec.layout.elements()
            ));
        }
        let start = if inner.is_empty() {
            0
        } else {
            self.spec.layout.offset()
        };
        Layout::strided(shape, strides, start.saturating_add(offset))
    }

    /// The same bytes as elements of another type of the same size.
    pub(super) fn relabelled(self, dtype: DType) -> Result<RawView<'a>> {
        if dtype.bits() != self.spec.dtype.bits() || dtype.bits().is_none() {
            return Err(Error::new(
                ErrorKind::ElementType,
                format!(
                    "{} elements cannot be viewed as {dtype}: their sizes differ",
                    self.spec.dtype
                ),
            )
            .with_argument("dtype"));
        }
        let is_whole = self.facts.has(Facts::WHOLE);
        let spec = TensorSpec {
            dtype,
            ..self.spec.clone().into_owned()
        };
        let mut view = self.with_spec(spec);
        view.facts = view.facts.with(Facts::WHOLE, is_whole);
        Ok(view)
    }
}
