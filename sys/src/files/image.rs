//! The headers of an ELF file against its length, and what it needs.

use std::fs::File;
use std::os::unix::fs::FileExt;

use elf::abi;
use elf::dynamic::DynamicTable;
use elf::endian::AnyEndian;
use elf::file::{Class, FileHeader, parse_ident};
use elf::segment::{ProgramHeader, SegmentTable};

use super::{GIT_LFS, Problem};

/// What the headers of a whole library say.
#[derive(Debug, Default)]
pub(crate) struct Image {
    /// File names of the libraries that it needs.
    pub needed: Vec<String>,
    /// Its list of folders that are searched for them, and whether the environment's go before it (`DT_RUNPATH`).
    pub folders: Option<(String, bool)>,
}

/// Reads the headers.
pub(super) fn read(file: &File, length: u64) -> Result<Image, Problem> {
    if length == 0 {
        return Err(Problem::Empty);
    }
    let start = part(file, 0, length.min(64))?;
    if !start.starts_with(&[0x7f, b'E', b'L', b'F']) {
        return Err(Problem::NotElf {
            looks_like: looks_like(&part(file, 0, length.min(512))?),
        });
    }
    let cut_short = |expected: u64| Problem::CutShort { length, expected };
    let Some(ident) = start.get(..abi::EI_NIDENT) else {
        return Err(cut_short(64));
    };
    let ident = parse_ident::<AnyEndian>(ident).map_err(|_| Problem::DamagedHeaders)?;
    let (endian, class, ..) = ident;
    let size = if class == Class::ELF64 { 64 } else { 52 };
    if start.len() < size {
        return Err(cut_short(size as u64));
    }
    let header = FileHeader::parse_tail(ident, start.get(abi::EI_NIDENT..).unwrap_or_default())
        .map_err(|_| Problem::DamagedHeaders)?;
    processor(&header)?;
    match header.e_type {
        abi::ET_DYN => {}
        abi::ET_REL => {
            return Err(Problem::NotALibrary {
                kind: "an object file",
            });
        }
        abi::ET_EXEC => return Err(Problem::NotALibrary { kind: "a program" }),
        abi::ET_CORE => {
            return Err(Problem::NotALibrary {
                kind: "a core dump",
            });
        }
        _ => return Err(Problem::DamagedHeaders),
    }

    let table = u64::from(header.e_phnum) * u64::from(header.e_phentsize);
    let end = end(header.e_phoff, table)?;
    if end > length {
        return Err(cut_short(end));
    }
    let bytes = part(file, header.e_phoff, table)?;
    let segments: Vec<ProgramHeader> = SegmentTable::new(endian, class, &bytes).iter().collect();
    // The table of sections stands at the end. The loader does without, but a file that lacks it is not the one that was
    // installed.
    let sections = u64::from(header.e_shnum.max(1)) * u64::from(header.e_shentsize);
    let mut expected = match header.e_shoff {
        0 => 0,
        offset => self::end(offset, sections)?,
    };
    for segment in &segments {
        // The others lie within these, or are not looked at by the loader.
        if matches!(segment.p_type, abi::PT_LOAD | abi::PT_DYNAMIC) && segment.p_filesz > 0 {
            expected = expected.max(self::end(segment.p_offset, segment.p_filesz)?);
        }
    }
    if expected > length {
        return Err(cut_short(expected));
    }
    if is_noexec(file) {
        return Err(Problem::NoExec);
    }
    Ok(dynamic(file, endian, class, &segments))
}

fn end(offset: u64, size: u64) -> Result<u64, Problem> {
    offset.checked_add(size).ok_or(Problem::DamagedHeaders)
}

fn part(file: &File, offset: u64, size: u64) -> Result<Vec<u8>, Problem> {
    let mut bytes = vec![0; usize::try_from(size).map_err(|_| Problem::DamagedHeaders)?];
    match file.read_exact_at(&mut bytes, offset) {
        Ok(()) => Ok(bytes),
        Err(error) => Err(super::unreadable(&error)),
    }
}

fn looks_like(start: &[u8]) -> &'static str {
    if start.starts_with(b"version https://git-lfs") {
        return GIT_LFS;
    }
    if start.starts_with(b"!<arch>") {
        return "a static library";
    }
    match std::str::from_utf8(start) {
        Ok(text) if text.contains("INPUT") || text.contains("GROUP") => "a linker script",
        Ok(text) if !text.contains('\0') => "a text",
        _ => "no ELF file",
    }
}

/// The number of this program's processor in ELF; `None` where that is not known here.
const PROCESSOR: Option<u16> = if cfg!(target_arch = "x86_64") {
    Some(abi::EM_X86_64)
} else if cfg!(target_arch = "aarch64") {
    Some(abi::EM_AARCH64)
} else if cfg!(any(target_arch = "riscv64", target_arch = "riscv32")) {
    Some(abi::EM_RISCV)
} else if cfg!(target_arch = "x86") {
    Some(abi::EM_386)
} else if cfg!(target_arch = "arm") {
    Some(abi::EM_ARM)
} else if cfg!(target_arch = "s390x") {
    Some(abi::EM_S390)
} else if cfg!(target_arch = "powerpc64") {
    Some(abi::EM_PPC64)
} else if cfg!(target_arch = "loongarch64") {
    Some(abi::EM_LOONGARCH)
} else {
    None
};

fn processor(header: &FileHeader<AnyEndian>) -> Result<(), Problem> {
    let wide = header.class == Class::ELF64;
    let little = header.endianness == AnyEndian::Little;
    let matches = PROCESSOR.is_none_or(|number| number == header.e_machine)
        && wide == cfg!(target_pointer_width = "64")
        && little == cfg!(target_endian = "little");
    if matches {
        return Ok(());
    }
    Err(Problem::OtherProcessor {
        file: processor_name(header.e_machine, wide, little),
        program: std::env::consts::ARCH,
    })
}

/// The name of a processor as Rust has it, with what it does not say.
fn processor_name(number: u16, wide: bool, little: bool) -> String {
    let (name, usual) = match (number, wide) {
        (abi::EM_X86_64, true) => ("x86_64", true),
        (abi::EM_X86_64, false) => ("x86_64 (x32)", true),
        (abi::EM_AARCH64, true) => ("aarch64", true),
        (abi::EM_386, false) => ("x86 (32-bit)", true),
        (abi::EM_ARM, false) => ("arm (32-bit)", true),
        (abi::EM_RISCV, true) => ("riscv64", true),
        (abi::EM_RISCV, false) => ("riscv32", true),
        (abi::EM_PPC64, true) if little => ("powerpc64le", true),
        (abi::EM_PPC64, true) => ("powerpc64", false),
        (abi::EM_S390, true) => ("s390x", false),
        (abi::EM_LOONGARCH, true) => ("loongarch64", true),
        (abi::EM_MIPS, true) if little => ("mips64el", true),
        (abi::EM_MIPS, true) => ("mips64", false),
        (abi::EM_MIPS, false) if little => ("mipsel", true),
        (abi::EM_MIPS, false) => ("mips", false),
        _ => {
            let bits = if wide { 64 } else { 32 };
            return format!("another processor ({bits}-bit, number {number} of ELF)");
        }
    };
    if usual == little {
        name.to_owned()
    } else if little {
        format!("{name}, little-endian")
    } else {
        format!("{name}, big-endian")
    }
}

/// Whether a file lies where nothing may be run from.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn is_noexec(file: &File) -> bool {
    use std::os::fd::AsRawFd;

    let mut about = core::mem::MaybeUninit::<libc::statvfs>::zeroed();
    // SAFETY: the descriptor is open for as long as `file`, and the structure is ours to be written to.
    let answer = unsafe { libc::fstatvfs(file.as_raw_fd(), about.as_mut_ptr()) };
    // SAFETY: all-zero bytes are a valid statvfs, and the call has filled it in besides when it answers 0.
    answer == 0 && unsafe { about.assume_init() }.f_flag & libc::ST_NOEXEC != 0
}

/// CANN is for Linux alone, and not every system tells.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn is_noexec(_file: &File) -> bool {
    false
}

/// What the library needs. Nothing where the section says nothing sensible: the loader has the word then.
fn dynamic(file: &File, endian: AnyEndian, class: Class, segments: &[ProgramHeader]) -> Image {
    const ROOM: u64 = 1 << 20;
    let mut image = Image::default();
    let Some(section) = segments.iter().find(|part| part.p_type == abi::PT_DYNAMIC) else {
        return image;
    };
    let Ok(bytes) = part(file, section.p_offset, section.p_filesz.min(ROOM)) else {
        return image;
    };
    let entries: Vec<(i64, u64)> = DynamicTable::new(endian, class, &bytes)
        .iter()
        .take_while(|entry| entry.d_tag != abi::DT_NULL)
        .map(|entry| (entry.d_tag, entry.d_val()))
        .collect();
    let value = |tag: i64| {
        entries
            .iter()
            .find(|entry| entry.0 == tag)
            .map(|entry| entry.1)
    };
    let Some(texts) = value(abi::DT_STRTAB).and_then(|address| {
        let segment = segments.iter().find(|part| {
            part.p_type == abi::PT_LOAD
                && address >= part.p_vaddr
                && address - part.p_vaddr < part.p_filesz
        })?;
        (address - segment.p_vaddr).checked_add(segment.p_offset)
    }) else {
        return image;
    };
    let text = |offset: u64| text_at(file, texts.checked_add(offset)?);
    image.needed = entries
        .iter()
        .filter(|entry| entry.0 == abi::DT_NEEDED)
        .filter_map(|entry| text(entry.1))
        .collect();
    let list = |tag: i64| value(tag).and_then(text);
    image.folders = match list(abi::DT_RUNPATH) {
        Some(folders) => Some((folders, true)),
        None => list(abi::DT_RPATH).map(|folders| (folders, false)),
    };
    image
}

/// A text of the file that ends in NUL, within the length that a path can have.
fn text_at(file: &File, offset: u64) -> Option<String> {
    let mut bytes = [0; 4096];
    let read = file.read_at(&mut bytes, offset).ok()?;
    let bytes = bytes.get(..read)?;
    let end = bytes.iter().position(|byte| *byte == 0)?;
    String::from_utf8(bytes.get(..end)?.to_vec()).ok()
}
