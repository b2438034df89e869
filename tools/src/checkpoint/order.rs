//! The order of bytes: files have the low byte of a number first, whatever the processor has.

/// Turns numbers of so many bytes from the order of files into that of the processor, or back. Nothing is
/// done where they are the same.
pub fn turn(bytes: &mut [u8], size: u64) {
    if cfg!(target_endian = "little") {
        return;
    }
    match size {
        2 => turned::<2>(bytes),
        4 => turned::<4>(bytes),
        _ => {}
    }
}

fn turned<const SIZE: usize>(bytes: &mut [u8]) {
    for number in bytes.as_chunks_mut::<SIZE>().0 {
        number.reverse();
    }
}
