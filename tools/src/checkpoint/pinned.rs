//! Pinned memory, seen as bytes.

use aclnn::{DType, Device, Element, PendingCopy, PinnedBuffer, Stream, TensorView, TensorViewMut};

use crate::failure::Result;

/// Pinned memory for elements of one, two or four bytes: a copy wants as many elements as the tensor
/// has, and of its size.
pub enum Pinned {
    One(PinnedBuffer<u8>),
    Two(PinnedBuffer<u16>),
    Four(PinnedBuffer<u32>),
}

/// A copy that is under way.
pub enum Copying {
    One(PendingCopy<u8>),
    Two(PendingCopy<u16>),
    Four(PendingCopy<u32>),
}

impl Pinned {
    pub fn new(device: &Device, dtype: DType, elements: usize) -> Result<Pinned> {
        Ok(match dtype.bits() {
            Some(32) => Pinned::Four(PinnedBuffer::new(device, elements)?),
            Some(16) => Pinned::Two(PinnedBuffer::new(device, elements)?),
            _ => Pinned::One(PinnedBuffer::new(device, elements)?),
        })
    }

    pub fn bytes(&self) -> &[u8] {
        match self {
            Pinned::One(buffer) => buffer.as_slice(),
            Pinned::Two(buffer) => bytemuck::cast_slice(buffer.as_slice()),
            Pinned::Four(buffer) => bytemuck::cast_slice(buffer.as_slice()),
        }
    }

    pub fn bytes_mut(&mut self) -> &mut [u8] {
        match self {
            Pinned::One(buffer) => buffer.as_mut_slice(),
            Pinned::Two(buffer) => bytemuck::cast_slice_mut(buffer.as_mut_slice()),
            Pinned::Four(buffer) => bytemuck::cast_slice_mut(buffer.as_mut_slice()),
        }
    }

    pub fn upload(self, stream: &Stream, y: TensorViewMut<'_>) -> Result<Copying> {
        fn upload<T: Element>(
            stream: &Stream,
            buffer: PinnedBuffer<T>,
            y: TensorViewMut<'_>,
        ) -> Result<PendingCopy<T>> {
            Ok(stream.upload(buffer, y.view_dtype(T::DTYPE)?)?)
        }
        Ok(match self {
            Pinned::One(buffer) => Copying::One(upload(stream, buffer, y)?),
            Pinned::Two(buffer) => Copying::Two(upload(stream, buffer, y)?),
            Pinned::Four(buffer) => Copying::Four(upload(stream, buffer, y)?),
        })
    }

    pub fn download(self, stream: &Stream, x: TensorView<'_>) -> Result<Copying> {
        fn download<T: Element>(
            stream: &Stream,
            x: TensorView<'_>,
            buffer: PinnedBuffer<T>,
        ) -> Result<PendingCopy<T>> {
            Ok(stream.download(x.view_dtype(T::DTYPE)?, buffer)?)
        }
        Ok(match self {
            Pinned::One(buffer) => Copying::One(download(stream, x, buffer)?),
            Pinned::Two(buffer) => Copying::Two(download(stream, x, buffer)?),
            Pinned::Four(buffer) => Copying::Four(download(stream, x, buffer)?),
        })
    }
}

impl Copying {
    pub fn wait(self) -> Result<Pinned> {
        Ok(match self {
            Copying::One(copy) => Pinned::One(copy.wait()?),
            Copying::Two(copy) => Pinned::Two(copy.wait()?),
            Copying::Four(copy) => Pinned::Four(copy.wait()?),
        })
    }
}
