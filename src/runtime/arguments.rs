//! Arguments of launches, as a kernel's compiler lays them out.

use aclnn_sys as sys;
use smallvec::SmallVec;

use crate::error::{Error, ErrorKind, Result};

/// How a kernel's compiler lays its parameters out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// Each on 8 bytes.
    Eights,
    /// triton's: a lock and a workspace first, numbers of less than 8 bytes each on 4, the grid last.
    Triton {
        grid: [u32; 3],
        /// Whether it takes neither lock nor workspace.
        simt: bool,
    },
}

/// CANN's limits of a handle, which hold for both ways here: bytes of arguments, and how many.
const MOST_BYTES: usize = 65_536;
const MOST_ARGUMENTS: usize = 127;

/// The arguments of a launch, laid out while they are given.
pub(crate) struct Arguments<'a> {
    shape: Shape,
    /// What lies before the data: a word for the address of synchronization, of triton's kernels two for lock and scratch
    /// memory, the arguments, and in the end triton's grid.
    words: Vec<u64>,
    /// Whether the second half of the last word is free.
    has_half: bool,
    /// The size of each argument.
    sizes: Vec<u8>,
    /// Memory of the host that goes with the launch, and the words for its addresses on the device.
    data: Vec<(usize, &'a [u8])>,
    data_bytes: usize,
    /// The word for the address of the scratch memory, where it is an argument.
    workspace: Option<usize>,
}

/// An argument as CANN's handle takes it.
pub(crate) enum Given<'a> {
    Bytes([u8; 8], usize),
    Data(&'a [u8]),
}

/// Arguments as they lie: from the first byte on, and how many bytes.
pub(crate) struct Laid {
    pub start: *mut u64,
    pub bytes: usize,
    pub holes: SmallVec<[sys::aclrtPlaceHolderInfo; 4]>,
}

impl<'a> Arguments<'a> {
    pub const fn new() -> Arguments<'a> {
        Arguments {
            shape: Shape::Eights,
            words: Vec::new(),
            has_half: false,
            sizes: Vec::new(),
            data: Vec::new(),
            data_bytes: 0,
            workspace: None,
        }
    }

    /// Begins the arguments of a launch, without those of the last.
    #[inline]
    pub fn begin(&mut self, shape: Shape) {
        self.clear();
        self.shape = shape;
        self.words.push(0);
        if let Shape::Triton { simt: false, .. } = shape {
            self.words.extend([0, 0]);
        }
    }

    /// Forgets all arguments, but keeps the room for them.
    #[inline]
    pub fn clear(&mut self) {
        self.words.clear();
        self.sizes.clear();
        self.data.clear();
        (self.has_half, self.data_bytes, self.workspace) = (false, 0, None);
    }

    #[inline]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    #[inline]
    pub fn len(&self) -> usize {
        self.sizes.len()
    }

    /// The size of each argument in bytes.
    #[inline]
    pub fn sizes(&self) -> &[u8] {
        &self.sizes
    }

    #[inline]
    pub fn has_workspace(&self) -> bool {
        self.workspace.is_some()
    }

    #[inline]
    fn push(&mut self, word: u64, size: u8) {
        self.words.push(word);
        self.has_half = false;
        self.sizes.push(size);
    }

    /// Memory of the device, or none.
    #[inline]
    pub fn push_address(&mut self, address: usize) {
        self.push(address as u64, 8);
    }

    /// A number of so many bytes, at most 8.
    #[inline]
    pub fn push_number(&mut self, bytes: [u8; 8], size: u8) {
        match self.shape {
            // triton-ascend's launcher gives each smaller number the room of four bytes.
            Shape::Triton { .. } if size < 8 => {
                let [a, b, c, d, ..] = bytes;
                self.put_half([a, b, c, d]);
                self.sizes.push(size);
            }
            _ => self.push(u64::from_ne_bytes(bytes), size),
        }
    }

    /// Memory of the host, which goes with the launch; the kernel gets its address on the device.
    pub fn push_data(&mut self, data: &'a [u8]) {
        self.data.push((self.words.len(), data));
        self.data_bytes = self.data_bytes.saturating_add(data.len());
        self.push(0, 8);
    }

    /// The launch's scratch memory, of which there is one.
    pub fn push_workspace(&mut self) {
        self.workspace = Some(self.words.len());
        self.push(0, 8);
    }

    fn put_half(&mut self, half: [u8; 4]) {
        let [a, b, c, d] = half;
        match self.words.last_mut().filter(|_| self.has_half) {
            Some(last) => {
                let [e, f, g, h, ..] = last.to_ne_bytes();
                *last = u64::from_ne_bytes([e, f, g, h, a, b, c, d]);
            }
            None => self
                .words
                .push(u64::from_ne_bytes([a, b, c, d, 0, 0, 0, 0])),
        }
        self.has_half = !self.has_half;
    }

    /// Whether they are within what CANN takes.
    #[inline]
    pub fn check(&self) -> Result<()> {
        if self.sizes.len() <= MOST_ARGUMENTS && self.data_bytes <= MOST_BYTES / 2 {
            return Ok(());
        }
        Err(self.too_many())
    }

    #[cold]
    fn too_many(&self) -> Error {
        let message = format!(
            "{} arguments with {} bytes of data; a launch takes {MOST_ARGUMENTS} with {} bytes",
            self.sizes.len(),
            self.data_bytes,
            MOST_BYTES / 2
        );
        Error::new(ErrorKind::Value, message).with_argument("arguments")
    }

    /// Ends the arguments: with the addresses that are not the program's, and the data behind.
    #[inline]
    pub fn lay_out(&mut self, sync: Option<usize>, lock: usize, workspace: usize) -> Laid {
        let start = usize::from(sync.is_none());
        if let (Some(sync), Some(first)) = (sync, self.words.first_mut()) {
            *first = sync as u64;
        }
        if let Some(word) = self.workspace.and_then(|place| self.words.get_mut(place)) {
            *word = workspace as u64;
        }
        if let Shape::Triton { grid, simt } = self.shape {
            if let (false, [_, first, second, ..]) = (simt, &mut self.words[..]) {
                (*first, *second) = (lock as u64, workspace as u64);
            }
            grid.iter()
                .for_each(|size| self.put_half(size.to_ne_bytes()));
        }
        let mut bytes = 8 * (self.words.len() - start) - 4 * usize::from(self.has_half);
        let mut holes = SmallVec::new();
        if !self.data.is_empty() {
            bytes = self.put_data(start, &mut holes);
        }
        Laid {
            start: self.words[start..].as_mut_ptr(),
            bytes,
            holes,
        }
    }

    /// Puts what goes with the launch behind the arguments, and says how many bytes there are then.
    #[cold]
    fn put_data(
        &mut self,
        start: usize,
        holes: &mut SmallVec<[sys::aclrtPlaceHolderInfo; 4]>,
    ) -> usize {
        let offset = |words: usize| 8 * (words - start);
        let mut bytes = 0;
        for &(place, data) in &self.data {
            let begin = offset(self.words.len());
            // Who gave them saw to it that this is less than CANN takes.
            holes.push(sys::aclrtPlaceHolderInfo {
                addrOffset: offset(place) as u32,
                dataOffset: begin as u32,
            });
            for chunk in data.chunks(8) {
                let mut word = [0; 8];
                word[..chunk.len()].copy_from_slice(chunk);
                self.words.push(u64::from_ne_bytes(word));
            }
            bytes = begin + data.len();
        }
        bytes
    }

    /// The arguments one by one, of a kernel that takes each on 8 bytes.
    pub fn each(&self, workspace: usize) -> impl Iterator<Item = Given<'a>> {
        let mut data = self.data.iter().peekable();
        let words = self.words.iter().enumerate().skip(1);
        words.zip(&self.sizes).map(move |((place, word), size)| {
            if let Some(&(_, data)) = data.next_if(|(own, _)| *own == place) {
                return Given::Data(data);
            }
            let is_workspace = self.workspace == Some(place);
            let word = if is_workspace {
                workspace as u64
            } else {
                *word
            };
            Given::Bytes(word.to_ne_bytes(), usize::from(*size))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number<const N: usize>(bytes: [u8; N]) -> ([u8; 8], u8) {
        let mut padded = [0; 8];
        padded[..N].copy_from_slice(&bytes);
        (padded, N as u8)
    }

    /// The bytes that a launch would hand over, and the holes in them.
    fn laid(arguments: &mut Arguments<'_>, sync: Option<usize>) -> (Vec<u8>, Vec<(u32, u32)>) {
        let laid = arguments.lay_out(sync, 0x51, 0x52);
        let holes = laid.holes.iter();
        let holes = holes.map(|hole| (hole.addrOffset, hole.dataOffset));
        // SAFETY: the arguments are as long as they say, and have not changed since.
        let bytes = unsafe { std::slice::from_raw_parts(laid.start.cast::<u8>(), laid.bytes) };
        (bytes.to_vec(), holes.collect())
    }

    /// `(int8, float, address, int16, int16)` as Ascend C's compiler has them, with two texts that go with the launch.
    #[test]
    fn each_argument_of_ascend_c_is_on_eight_bytes() {
        let word = u64::to_ne_bytes;
        let words = [
            [0xfd, 0, 0, 0, 0, 0, 0, 0],
            [0, 0, 0xc0, 0x3f, 0, 0, 0, 0],
            word(0), // the first text's address
            word(0x1020_3040),
            [0x34, 0x12, 0, 0, 0, 0, 0, 0],
            word(0x52), // the workspace
            word(0),    // the second text's address
            [1, 2, 3, 0, 0, 0, 0, 0],
            [4, 5, 6, 7, 8, 9, 10, 11],
        ];
        let expected = [words.as_flattened(), &[12]].concat();
        for sync in [None, Some(0x60)] {
            let mut arguments = Arguments::new();
            // What was given before leaves nothing behind.
            arguments.begin(Shape::Eights);
            arguments.push_data(&[9; 40]);
            arguments.push_workspace();
            arguments.begin(Shape::Eights);
            let (bytes, size) = number([0xfdu8]);
            arguments.push_number(bytes, size);
            let (bytes, size) = number(0x3fc0_0000u32.to_le_bytes());
            arguments.push_number(bytes, size);
            arguments.push_data(&[1, 2, 3]);
            arguments.push_address(0x1020_3040);
            let (bytes, size) = number(0x1234u16.to_le_bytes());
            arguments.push_number(bytes, size);
            arguments.push_workspace();
            arguments.push_data(&[4, 5, 6, 7, 8, 9, 10, 11, 12]);
            assert_eq!(arguments.sizes(), [1, 4, 8, 8, 2, 8, 8]);
            let before = sync.map_or(0, |_| 8);
            let (bytes, holes) = laid(&mut arguments, sync);
            assert_eq!(bytes[before as usize..], expected);
            assert_eq!(
                holes,
                [(16 + before, 56 + before), (48 + before, 64 + before)]
            );
            if sync.is_some() {
                assert_eq!(bytes[..8], word(0x60));
            }
        }
    }

    /// `(int8, int16, float, address, int32)` as triton-ascend's launcher has them: behind lock and workspace, before the
    /// grid.
    #[test]
    fn small_numbers_of_triton_have_four_bytes() {
        let word = u64::to_ne_bytes;
        let half = u32::to_ne_bytes;
        let user = [
            [0xfd, 0, 0, 0],
            [0x34, 0x12, 0, 0],
            [0, 0, 0xc0, 0x3f],
            [0; 4], // nothing, before the address
        ];
        let last = [[7, 0, 0, 0], half(2), half(3), half(4)];
        let user = [user.as_flattened(), &word(0x1020_3040), last.as_flattened()].concat();
        let scratch = [word(0x51), word(0x52)];
        for (simt, sync) in [(false, None), (false, Some(0x60)), (true, Some(0x60))] {
            let mut arguments = Arguments::new();
            arguments.begin(Shape::Triton {
                grid: [2, 3, 4],
                simt,
            });
            let (bytes, size) = number([0xfdu8]);
            arguments.push_number(bytes, size);
            let (bytes, size) = number(0x1234u16.to_le_bytes());
            arguments.push_number(bytes, size);
            let (bytes, size) = number(0x3fc0_0000u32.to_le_bytes());
            arguments.push_number(bytes, size);
            arguments.push_address(0x1020_3040);
            let (bytes, size) = number(7u32.to_le_bytes());
            arguments.push_number(bytes, size);
            let mut expected = Vec::new();
            expected.extend(sync.iter().flat_map(|_| word(0x60)));
            expected.extend(scratch.as_flattened().iter().filter(|_| !simt));
            expected.extend(&user);
            assert_eq!(laid(&mut arguments, sync), (expected, Vec::new()));
        }
    }
}
