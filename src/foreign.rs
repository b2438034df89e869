//! Work of others on our streams, in order with our own.

use std::ffi::c_void;

use smallvec::SmallVec;

use crate::device::Device;
use crate::error::Result;
use crate::runtime::marks::Marks;
use crate::runtime::stream::Launch;
use crate::runtime::submit::Uses;
use crate::stream::Stream;
use crate::tensor::{Facts, RawView, TensorView, TensorViewMut, check_device};

/// Work that is queued on a stream through CANN itself, beside this crate; from [`Stream::foreign`].
///
/// Nothing happens before [`Foreign::queue`].
#[must_use = "nothing is queued before `queue`"]
pub struct Foreign<'t, F> {
    stream: &'t Stream,
    work: F,
    reads: SmallVec<[Used<'t>; 4]>,
    writes: SmallVec<[Used<'t>; 4]>,
    elements: usize,
}

/// A tensor that the work uses. It stays borrowed as long as this is there.
struct Used<'t> {
    device: Option<&'t Device>,
    marks: Option<&'t Marks>,
    facts: Facts,
}

impl<'t> Used<'t> {
    fn of(view: &RawView<'t>) -> Used<'t> {
        Used {
            device: view.device,
            marks: view.marks,
            facts: view.facts,
        }
    }
}

impl Stream {
    /// Prepares work that `work` queues on this stream through CANN, or through another library, so that it is
    /// ordered like a call of this crate: it comes after all that other streams and the pool still do to the tensors
    /// that it is said to read and to write, and what uses these tensors later, the host included, comes after it.
    /// The memory of a tensor that is dropped meanwhile is not reused before the work is done.
    ///
    /// [`Foreign::queue`] calls `work` once with the `aclrtStream`, on the calling thread, with the device's context
    /// current and no other thread queueing on the stream. What `work` queues inside a capture is recorded, as the
    /// calls of this crate are. On the CPU the stream is null, and what `work` does is over when it returns.
    ///
    /// **On a borrowed stream ([`Stream::from_raw`]) the order afterwards is the caller's**: the host waits for what
    /// the streams of this crate still do to the tensors, `work` is called, and nothing is noted, since work on a
    /// borrowed stream is never tracked. As [`Stream::from_raw`] asks, the tensors are then kept, and used by nobody
    /// else, until the caller knows that the work is done. [`Stream::is_borrowed`] tells such a stream.
    ///
    /// # Safety
    /// - What `work` queues on the stream uses no memory of this crate's but that of tensors that are said to be
    ///   read or written, and reads or writes it as is said; other memory that it uses stays until it is done. It
    ///   queues nothing elsewhere that uses these tensors and that the stream does not wait for.
    /// - `work` calls nothing of this crate that queues on this stream, waits for it or uses these tensors: it would wait
    ///   for itself. Addresses are asked for before.
    /// - It does not end the stream, begin or end a capture on it, or leave another context current.
    ///
    /// ```
    /// use aclnn::{DType, Device, Tensor};
    ///
    /// let device = Device::auto()?;
    /// let stream = device.new_stream()?;
    /// let x = Tensor::from_slice(&[1.0f32, 2.0], [2], &device)?;
    /// let mut y = Tensor::empty(DType::Float32, [2], &device)?;
    /// let (from, to) = (x.as_ptr(), y.as_mut_ptr());
    /// let copy = device.functions().and_then(|functions| functions.aclrtMemcpyAsync);
    /// // SAFETY: the copy reads x and writes y, 8 bytes each, and only it is queued.
    /// let code = unsafe {
    ///     stream.foreign(|raw_stream| match copy {
    ///         Some(copy) => copy(to, 8, from, 8, aclnn::aclnn_sys::aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_DEVICE, raw_stream),
    ///         None => { to.cast::<f32>().copy_from(from.cast(), 2); 0 } // the CPU
    ///     })
    /// }
    /// .reads(&x)
    /// .writes(&mut y)
    /// .queue()?;
    /// assert_eq!(code, 0);
    /// assert_eq!(y.to_vec::<f32>()?, [1.0, 2.0]); // waits for the copy
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub unsafe fn foreign<'t, R, F: FnOnce(*mut c_void) -> R>(&'t self, work: F) -> Foreign<'t, F> {
        Foreign {
            stream: self,
            work,
            reads: SmallVec::new(),
            writes: SmallVec::new(),
            elements: 0,
        }
    }
}

impl<'t, F> Foreign<'t, F> {
    /// Says that the work reads a tensor.
    pub fn reads(mut self, tensor: impl Into<TensorView<'t>>) -> Foreign<'t, F> {
        self.reads.push(Used::of(&tensor.into().raw));
        self
    }

    /// Says that the work writes a tensor, and perhaps reads it.
    pub fn writes(mut self, tensor: impl Into<TensorViewMut<'t>>) -> Foreign<'t, F> {
        let tensor = tensor.into();
        self.elements = self.elements.saturating_add(tensor.layout().elements());
        self.writes.push(Used::of(&tensor.raw));
        self
    }

    /// Waits on the stream for what must come before, calls the work, and notes what it uses. Gives what the work
    /// returned.
    ///
    /// What it is said to use is noted whatever it returns, as part of it may be queued all the same. With
    /// `ACLNN_SYNC=1` it is waited for.
    ///
    /// # Errors
    /// [`ErrorKind::DeviceMismatch`](crate::ErrorKind::DeviceMismatch) when a tensor is on another device than the
    /// stream, or what CANN says; the work is then not called. With `ACLNN_SYNC=1` also what it failed with.
    pub fn queue<R>(self) -> Result<R>
    where
        F: FnOnce(*mut c_void) -> R,
    {
        let device = self.stream.device();
        for (argument, used) in [("reads", &self.reads), ("writes", &self.writes)] {
            for used in used {
                check_device(argument, used.device, device)?;
            }
        }
        let (Some(device), Some(stream)) = (device.atlas(), self.stream.state()) else {
            return Ok((self.work)(std::ptr::null_mut()));
        };
        let uses = Said {
            reads: &self.reads,
            writes: &self.writes,
        };
        let launch = Launch {
            name: "foreign work",
            elements: self.elements,
        };
        let mut returned = None;
        device.submit(stream, &uses, &launch, |_| {
            returned = Some((self.work)(stream.raw()));
            Ok(())
        })?;
        returned
            .ok_or_else(|| crate::Error::new(crate::ErrorKind::Library, "the work was not called"))
    }
}

/// What work is said to use.
struct Said<'a, 't> {
    reads: &'a [Used<'t>],
    writes: &'a [Used<'t>],
}

impl Uses for Said<'_, '_> {
    fn each(&self) -> impl Iterator<Item = (Option<&Marks>, bool)> {
        let reads = self.reads.iter().map(|used| (used.marks, false));
        reads.chain(self.writes.iter().map(|used| (used.marks, true)))
    }

    fn alone(&self) -> bool {
        self.writes.iter().all(|used| used.facts.has(Facts::WHOLE))
    }
}

impl<F> std::fmt::Debug for Foreign<'_, F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (reads, writes) = (self.reads.len(), self.writes.len());
        write!(
            f,
            "Foreign({reads} read, {writes} written on {:?})",
            self.stream
        )
    }
}
