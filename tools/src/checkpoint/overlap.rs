//! Blocks on an Atlas, several at a time.
//!
//! While the device quantizes one block, the next one is read and uploaded, and the one before is
//! downloaded, compared and written. Kernels have a stream of their own. Each block in flight has
//! another one for its copies, both ways: who waits for a copy waits for all that its stream has to
//! do, and must not wait for the block that comes next. What must come after what is not said here,
//! since calls wait on the device for what their tensors depend on.

use std::collections::VecDeque;
use std::rc::Rc;

use aclnn::{DType, Device, Quantize, Stream, Tensor};

use super::blocks::Block;
use super::pinned::{Copying, Pinned};
use super::tile::{Operand, TileScales};
use crate::failure::Result;

/// One is uploaded, one quantized, one downloaded.
const BLOCKS_IN_FLIGHT: usize = 3;

pub struct Overlap {
    device: Device,
    compute: Stream,
    copies: Vec<Stream>,
    started: usize,
    tile: Option<Rc<TileOnDevice>>,
    in_flight: VecDeque<InFlight>,
}

/// What the blocks of a tile share.
struct TileOnDevice {
    factors: Tensor,
    zero_points: Option<Tensor>,
}

/// A block with what becomes of it.
#[derive(Clone, Copy)]
pub struct Piece {
    /// Index of its tensor among the file's.
    pub task: usize,
    pub block: Block,
    /// Where its values go in the output.
    pub position: u64,
}

struct InFlight {
    piece: Piece,
    dtype: DType,
    scales: Rc<TileScales>,
    x: Copying,
    y: Copying,
    /// Kept until the block is done: given back earlier, the next block would get the same memory
    /// and its upload would have to wait.
    _on_device: (Tensor, Tensor, Rc<TileOnDevice>),
}

/// A block that is done.
pub struct Finished {
    pub piece: Piece,
    /// Of `x`.
    pub dtype: DType,
    pub scales: Rc<TileScales>,
    pub x: Pinned,
    pub y: Pinned,
}

impl Overlap {
    pub fn new(device: &Device) -> Result<Overlap> {
        let mut copies = Vec::with_capacity(BLOCKS_IN_FLIGHT);
        for _ in 0..BLOCKS_IN_FLIGHT {
            copies.push(device.new_stream()?);
        }
        Ok(Overlap {
            device: device.clone(),
            compute: device.new_stream()?,
            copies,
            started: 0,
            tile: None,
            in_flight: VecDeque::with_capacity(BLOCKS_IN_FLIGHT),
        })
    }

    /// Memory to read a block into, and to upload it from.
    pub fn pinned(&self, dtype: DType, elements: usize) -> Result<Pinned> {
        Pinned::new(&self.device, dtype, elements)
    }

    /// The stream of the block that is started next.
    fn copy_stream(&self) -> &Stream {
        &self.copies[self.started % self.copies.len()]
    }

    fn upload(&self, values: Operand<'_>) -> Result<Tensor> {
        let mut tensor = Tensor::empty(values.dtype, [values.elements], &self.device)?;
        let mut pinned = Pinned::new(&self.device, values.dtype, values.elements)?;
        pinned.bytes_mut().copy_from_slice(values.bytes);
        // Nobody wants the buffer back; it is kept from others until the copy is done.
        drop(pinned.upload(self.copy_stream(), tensor.view_mut())?);
        Ok(tensor)
    }

    /// Uploads what the blocks that follow share.
    pub fn start_tile(
        &mut self,
        factors: Operand<'_>,
        zero_points: Option<Operand<'_>>,
    ) -> Result<()> {
        self.tile = Some(Rc::new(TileOnDevice {
            factors: self.upload(factors)?,
            zero_points: zero_points.map(|values| self.upload(values)).transpose()?,
        }));
        Ok(())
    }

    /// Queues all that is to be done with a block; waits for nothing.
    pub fn start(
        &mut self,
        call: Quantize,
        (x, dtype, shape): (Pinned, DType, &[usize]),
        piece: Piece,
        scales: &Rc<TileScales>,
    ) -> Result<()> {
        let Some(tile) = self.tile.clone() else {
            return Ok(());
        };
        let copies = self.copy_stream();
        let mut on_device = Tensor::empty(dtype, shape, &self.device)?;
        let x = x.upload(copies, on_device.view_mut())?;
        let zero_points = tile.zero_points.as_ref().map(|tensor| tensor as _);
        let call = call.stream(&self.compute);
        let y_on_device = call.run(&on_device, &tile.factors, zero_points)?;
        let y = Pinned::new(
            &self.device,
            y_on_device.dtype(),
            y_on_device.layout().elements(),
        )?;
        let y = y.download(copies, y_on_device.view())?;
        self.in_flight.push_back(InFlight {
            piece,
            dtype,
            scales: scales.clone(),
            x,
            y,
            _on_device: (on_device, y_on_device, tile),
        });
        self.started += 1;
        Ok(())
    }

    /// Whether a block must be finished before another is read.
    pub fn is_full(&self) -> bool {
        self.in_flight.len() == BLOCKS_IN_FLIGHT
    }

    /// Waits for the block that was started first.
    pub fn finish_oldest(&mut self) -> Result<Option<Finished>> {
        let Some(block) = self.in_flight.pop_front() else {
            return Ok(None);
        };
        // The download first: it is the last on the stream of both copies.
        let y = block.y.wait()?;
        Ok(Some(Finished {
            piece: block.piece,
            dtype: block.dtype,
            scales: block.scales,
            x: block.x.wait()?,
            y,
        }))
    }
}
