//! How scales and zero points lie along x.

use crate::error::{ErrorKind, Result};
use crate::layout::Layout;
use crate::operators::quantize::request::{Request, fail};

impl Request {
    /// Checks the shape of the scales against x. `as_x` says whether they may also have x's rank, with 1 in all
    /// dimensions but the axis: multiply mode takes such scales, divide mode refuses them.
    pub(super) fn check_scales(&self, axis: usize, as_x: bool) -> Result<()> {
        let (scales, x) = (&self.scales.layout, &self.x.layout);
        let along_axis = x.shape()[axis];
        let full_rank = as_x && scales.rank() == x.rank();
        if scales.rank() != 1 && !full_rank {
            let expected = if !as_x || x.rank() == 1 {
                "1".to_owned()
            } else {
                format!("1 or {} (the rank of x)", x.rank())
            };
            let values = scales.elements();
            let hint = if values == along_axis || values == 1 {
                vector_hint(scales)
            } else {
                String::new()
            };
            return fail(
                ErrorKind::Rank,
                "scales",
                format!(
                    "scales has {} dimensions; expected {expected}{hint}",
                    scales.rank()
                ),
            );
        }
        let scales_axis = if scales.rank() == 1 { 0 } else { axis };
        for (dim, &size) in scales.shape().iter().enumerate() {
            if dim != scales_axis && size != 1 {
                return fail(
                    ErrorKind::Shape,
                    "scales",
                    format!(
                        "scales has shape {:?}; all dimensions but {scales_axis} (the axis) must be 1",
                        scales.shape()
                    ),
                );
            }
        }
        let values = scales.shape()[scales_axis];
        if values != along_axis && values != 1 {
            return fail(
                ErrorKind::Shape,
                "scales",
                format!(
                    "scales has {values} values along axis {}; x has {along_axis} there: expected {along_axis} or 1",
                    self.axis
                ),
            );
        }
        Ok(())
    }

    /// Checks the shape of the zero points against the scales, which were found to fit.
    pub(super) fn check_zero_points(&self) -> Result<()> {
        let Some(zero_points) = &self.zero_points else {
            return Ok(());
        };
        let (layout, scales) = (&zero_points.layout, &self.scales.layout);
        let rank = layout.rank();
        let (kind, message) = if self.div_mode && scales.rank() == 1 && rank != 1 {
            (
                ErrorKind::Rank,
                format!("zero_points has {rank} dimensions; expected 1"),
            )
        } else if layout.shape() != scales.shape() {
            (
                ErrorKind::Shape,
                format!(
                    "zero_points has shape {:?}; expected {:?}, the shape of scales",
                    layout.shape(),
                    scales.shape()
                ),
            )
        } else {
            return Ok(());
        };
        // Scales of x's rank are told by their own shape.
        let hint = if scales.rank() == 1 && layout.elements() == scales.elements() {
            vector_hint(layout)
        } else {
            String::new()
        };
        fail(kind, "zero_points", message + &hint)
    }
}

/// Checkpoints hold `[N, 1]` where an operator wants `[N]`: says so where a view of that shape would do.
fn vector_hint(layout: &Layout) -> String {
    let values = layout.elements();
    if layout.rank() != 1
        && layout
            .shape()
            .iter()
            .all(|&size| size == 1 || size == values)
    {
        format!(": reshape it to [{values}]")
    } else {
        String::new()
    }
}
