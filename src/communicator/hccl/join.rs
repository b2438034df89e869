//! Making communicators: from root information, from a rank table, for all devices of a process, of parts; and borrowing.

use std::ffi::{CStr, CString, c_char};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::time::{Duration, Instant};

use aclnn_sys as sys;
use sys::{
    Collectives, HcclComm, HcclCommConfig, HcclCommConfigCapability as Field, HcclResult,
    HcclRootInfo,
};

use super::handle::{Handle, Line};
use super::turn::Turns;
use super::{Hccl, Rank, answers};
use crate::communicator::options::CommunicatorOptions;
use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::library::Library;

/// The size of HCCL's names, with the NUL.
const NAME: usize = 128;

/// What a new communicator is made from.
pub(in crate::communicator) enum Origin {
    Root {
        info: Box<HcclRootInfo>,
        size: usize,
    },
    Table(CString),
}

/// HCCL of a device's CANN.
fn collectives(library: &'static Library) -> Result<&'static Collectives> {
    library.toolkit().collectives().map_err(|error| {
        let message = format!("HCCL cannot be used: {error}");
        Error::new(ErrorKind::Unavailable, message)
    })
}

/// The Atlas that a rank is to be on.
fn atlas(device: &Device) -> Result<&'static DeviceState> {
    device.atlas().ok_or_else(|| {
        let message = format!(
            "the device is {device}, whose ranks are threads of one process: Communicator::cpu makes them"
        );
        Error::new(ErrorKind::Unavailable, message).with_argument("device")
    })
}

/// Root information of a rank on this device.
pub(in crate::communicator) fn root_info(device: &Device) -> Result<HcclRootInfo> {
    let device = atlas(device)?;
    let functions = collectives(device.library())?.functions();
    let _context = device.enter()?;
    let mut info = HcclRootInfo {
        internal: [0; size_of::<HcclRootInfo>()],
    };
    // SAFETY: `info` is valid for the write; the device's context is current.
    let answer = unsafe { (functions.HcclGetRootInfo)(&mut info) };
    answers::check(device.library(), "HcclGetRootInfo", answer)?;
    Ok(info)
}

/// The number of the first part of a communicator that somebody else made, who counts parts of his own from 0.
const FIRST_PART_OF_BORROWED: u64 = 1 << 20;

/// A configuration with what the options say; `None` when they say nothing.
fn config(
    collectives: &Collectives,
    options: &CommunicatorOptions,
) -> Result<Option<HcclCommConfig>> {
    let mut config = collectives.config();
    let mut is_set = false;
    let mut set = |argument: &'static str, field: Field| {
        is_set = true;
        if collectives.reads(field) {
            return Ok(());
        }
        let message = format!("this HCCL does not read {argument} of a new communicator");
        Err(Error::new(ErrorKind::EntryPointMissing, message).with_argument(argument))
    };
    if let Some(megabytes) = options.buffer_megabytes {
        set("buffer_megabytes", Field::HCCL_COMM_CONFIG_BUFFER_SIZE)?;
        config.hcclBufferSize = megabytes;
    }
    if let Some(wanted) = options.deterministic {
        set("deterministic", Field::HCCL_COMM_CONFIG_DETERMINISTIC)?;
        config.hcclDeterministic = u32::from(wanted);
    }
    if let Some(name) = &options.name {
        set("name", Field::HCCL_COMM_CONFIG_COMM_NAME)?;
        // It was found to be shorter than the room for it.
        for (to, from) in config.hcclCommName.iter_mut().zip(name.bytes()) {
            *to = from as c_char;
        }
    }
    if let Some(timeout) = options.execution_timeout {
        set("execution_timeout", Field::HCCL_COMM_CONFIG_EXEC_TIMEOUT)?;
        config.hcclExecTimeOut = i32::try_from(timeout.as_secs()).unwrap_or(i32::MAX).max(1);
    }
    Ok(is_set.then_some(config))
}

impl Origin {
    /// A rank table's path, as HCCL takes it.
    pub fn table(path: &Path) -> Result<Origin> {
        let fail =
            |message: String| Err(Error::new(ErrorKind::Value, message).with_argument("path"));
        let bytes = path.as_os_str().as_encoded_bytes();
        if bytes.len() > 4095 {
            let message = format!(
                "the path has {} bytes, and HCCL takes 4095 at most",
                bytes.len()
            );
            return fail(message);
        }
        match CString::new(bytes) {
            Ok(path) => Ok(Origin::Table(path)),
            Err(_) => fail(format!("{} has a NUL in it", path.display())),
        }
    }

    /// How many ranks there are, where that is known before.
    fn size(&self) -> Option<usize> {
        match self {
            Origin::Root { size, .. } => Some(*size),
            Origin::Table(_) => None,
        }
    }

    /// Joins, in the current context; blocks until all ranks have.
    fn init(
        &self,
        library: &Library,
        collectives: &Collectives,
        rank: u32,
        config: Option<HcclCommConfig>,
    ) -> Result<(&'static str, HcclResult, HcclComm)> {
        let functions = collectives.functions();
        let mut raw = std::ptr::null_mut();
        let (call, answer) = match (self, config) {
            (Origin::Root { info, size }, None) => {
                let size = u32::try_from(*size).unwrap_or(u32::MAX);
                // SAFETY: the information is read and the communicator written during the call; a context is current.
                let answer =
                    unsafe { (functions.HcclCommInitRootInfo)(size, &**info, rank, &mut raw) };
                ("HcclCommInitRootInfo", answer)
            }
            (Origin::Root { info, size }, Some(config)) => {
                let call = "HcclCommInitRootInfoConfig";
                let init = library.optional(functions.HcclCommInitRootInfoConfig, call)?;
                let size = u32::try_from(*size).unwrap_or(u32::MAX);
                // SAFETY: as above; so is the configuration, which has the layout that this HCCL reads.
                (call, unsafe {
                    init(size, &**info, rank, &config, &mut raw)
                })
            }
            (Origin::Table(path), None) => {
                let call = "HcclCommInitClusterInfo";
                let init = library.optional(functions.HcclCommInitClusterInfo, call)?;
                // SAFETY: as above.
                (call, unsafe { init(path.as_ptr(), rank, &mut raw) })
            }
            (Origin::Table(path), Some(mut config)) => {
                let call = "HcclCommInitClusterInfoConfig";
                let init = library.optional(functions.HcclCommInitClusterInfoConfig, call)?;
                // SAFETY: as above.
                (call, unsafe {
                    init(path.as_ptr(), rank, &mut config, &mut raw)
                })
            }
        };
        Ok((call, answer, raw))
    }
}

impl Rank {
    /// Joins a new communicator together with the other ranks.
    pub fn join(
        device: &Device,
        rank: usize,
        origin: Origin,
        options: &CommunicatorOptions,
    ) -> Result<Rank> {
        let state = atlas(device)?;
        let collectives = collectives(state.library())?;
        let config = config(collectives, options)?;
        let line = Line::new(device)?;
        let (size, own) = (origin.size(), line.clone());
        let number = u32::try_from(rank).unwrap_or(u32::MAX);
        let joined = within(options.join_timeout, &[state.ordinal()], move || {
            let _context = state.enter()?;
            let library = state.library();
            let (call, answer, raw) = origin.init(library, collectives, number, config)?;
            answers::check(library, call, answer)?;
            owned(raw, call, state, collectives, &own, None)
        });
        let hccl = joined.map_err(|error| error.with_rank(rank))?;
        let size = match size {
            Some(size) => size,
            None => hccl.size(state)?,
        };
        let mut own = Rank::of(state, line, Some(hccl), (rank, size), false)?;
        own.options = options.of_parts();
        Ok(own)
    }

    /// One rank on each device, in their order.
    pub fn all(devices: &[Device], limit: Option<Duration>) -> Result<Vec<Rank>> {
        let mut states = Vec::new();
        for device in devices {
            states.push(atlas(device)?);
        }
        let Some(&first) = states.first() else {
            return Ok(Vec::new());
        };
        let mut lines = Vec::new();
        for device in devices {
            lines.push(Line::new(device)?);
        }
        let collectives = match (collectives(first.library()), states.len()) {
            (Ok(collectives), _) => collectives,
            // One rank has nobody to talk to.
            (Err(_), 1) => {
                let ranks = lines.into_iter();
                return ranks
                    .map(|line| Rank::of(first, line, None, (0, 1), false))
                    .collect();
            }
            (Err(error), _) => return Err(error),
        };
        let numbers: Vec<u32> = states.iter().map(|state| state.ordinal()).collect();
        let (of, own) = (states.clone(), lines.clone());
        let mut devices: Vec<i32> = numbers
            .iter()
            .map(|&number| i32::try_from(number).unwrap_or(i32::MAX))
            .collect();
        let made = within(limit, &numbers, move || {
            let _context = first.enter()?;
            let mut raw: Vec<HcclComm> = vec![std::ptr::null_mut(); devices.len()];
            let count = u32::try_from(devices.len()).unwrap_or(u32::MAX);
            let init = collectives.functions().HcclCommInitAll;
            // SAFETY: both lists have so many elements, and are read and written during the call; a context is current.
            let answer = unsafe { init(count, devices.as_mut_ptr(), raw.as_mut_ptr()) };
            answers::check(first.library(), "HcclCommInitAll", answer)?;
            let made = raw.into_iter().zip(of.iter().zip(&own));
            made.map(|(raw, (state, line))| {
                owned(raw, "HcclCommInitAll", state, collectives, line, None)
            })
            .collect::<Result<Vec<Hccl>>>()
        })?;
        let size = made.len();
        let ranks = made.into_iter().zip(states.into_iter().zip(lines));
        ranks
            .enumerate()
            .map(|(rank, (hccl, (state, line)))| {
                Rank::of(state, line, Some(hccl), (rank, size), false)
            })
            .collect()
    }

    /// Wraps a communicator that somebody else ends.
    ///
    /// # Safety
    /// It is a communicator of this process on this device, and stays as long as the rank.
    pub unsafe fn borrowed(device: &Device, raw: HcclComm) -> Result<Rank> {
        let state = atlas(device)?;
        let collectives = collectives(state.library())?;
        if raw.is_null() {
            let error = Error::new(ErrorKind::NullTensor, "the communicator is null");
            return Err(error.with_argument("communicator"));
        }
        let line = Line::new(device)?;
        let hccl = Hccl {
            collectives,
            handle: Arc::new(Handle::new(raw, state, collectives, &line, true, None)),
        };
        let place = (hccl.rank(state)?, hccl.size(state)?);
        let mut own = Rank::of(state, line, Some(hccl), place, false)?;
        own.parts = FIRST_PART_OF_BORROWED.into();
        Ok(own)
    }

    /// Makes a communicator of some ranks together with the others; `None` on a rank that is not among them.
    pub fn part(&self, ranks: &[usize], limit: Option<Duration>) -> Result<Option<Rank>> {
        self.device.check_working()?;
        let mut order = self.ordered();
        self.check(&mut order, true)?;
        let Some(whole) = &self.hccl else {
            let line = self.new_line()?;
            return Rank::of(self.device, line, None, (0, 1), true).map(Some);
        };
        let (state, collectives) = (self.device, whole.collectives);
        let call = "HcclCreateSubCommConfig";
        let create = collectives.functions().HcclCreateSubCommConfig;
        let create = state.library().optional(create, call)?;
        let number = self.next_part();
        let place = ranks.iter().position(|&rank| rank == self.rank);
        let mut list: Vec<u32> = ranks
            .iter()
            .map(|&rank| u32::try_from(rank).unwrap_or(u32::MAX))
            .collect();
        let line = self.new_line()?;
        let (own, parent) = (line.clone(), Arc::clone(&whole.handle));
        let config = config(collectives, &self.options)?;
        let made = within(limit, &[state.ordinal()], move || {
            let _context = state.enter()?;
            let mut global = parent.raw();
            let mut config = config.unwrap_or_else(|| collectives.config());
            let mut raw = std::ptr::null_mut();
            let (count, ids, number, rank) = match place {
                Some(rank) => (list.len(), list.as_mut_ptr(), number, rank),
                None => (0, std::ptr::null_mut(), u64::from(u32::MAX), 0),
            };
            let number_of = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            let (count, rank) = (number_of(count), number_of(rank));
            // SAFETY: all pointers are valid for the call; the communicator is alive, and its device's context current.
            let answer =
                unsafe { create(&mut global, count, ids, number, rank, &mut config, &mut raw) };
            answers::check(state.library(), call, answer)?;
            match place {
                None => Ok(None),
                Some(_) => owned(raw, call, state, collectives, &own, Some(parent)).map(Some),
            }
        });
        let made = made.map_err(|error| self.fail(error))?;
        let (Some(hccl), Some(rank)) = (made, place) else {
            return Ok(None);
        };
        Rank::of(state, line, Some(hccl), (rank, ranks.len()), true).map(Some)
    }

    fn of(
        device: &'static DeviceState,
        line: Line,
        hccl: Option<Hccl>,
        (rank, size): (usize, usize),
        is_part: bool,
    ) -> Result<Rank> {
        let name = match &hccl {
            Some(hccl) => hccl.name(device)?,
            None => CString::default(),
        };
        Ok(Rank {
            name: name.to_string_lossy().into_owned(),
            rank,
            size,
            is_part,
            device,
            line,
            order: Mutex::default(),
            failed: OnceLock::new(),
            parts: 0.into(),
            options: CommunicatorOptions::new(),
            hccl,
        })
    }
}

/// What a function gave, which is ended with the last that holds it.
fn owned(
    raw: HcclComm,
    call: &'static str,
    device: &'static DeviceState,
    collectives: &'static Collectives,
    line: &Line,
    whole: Option<Arc<Handle>>,
) -> Result<Hccl> {
    if raw.is_null() {
        return Err(Error::from_empty_answer(call, "communicator"));
    }
    let handle = Handle::new(raw, device, collectives, line, false, whole);
    Ok(Hccl {
        collectives,
        handle: Arc::new(handle),
    })
}

impl Hccl {
    fn ask(
        &self,
        device: &DeviceState,
        ask: Option<unsafe extern "C" fn(HcclComm, *mut u32) -> HcclResult>,
        call: &'static str,
    ) -> Result<usize> {
        let ask = device.library().optional(ask, call)?;
        let _context = device.enter()?;
        let mut number = 0;
        // SAFETY: the communicator is alive, its device's context is current, and the number is valid for the write.
        let answer = unsafe { ask(self.handle.raw(), &mut number) };
        answers::check(device.library(), call, answer)?;
        usize::try_from(number)
            .map_err(|_| Error::new(ErrorKind::Library, format!("{call} answered {number}")))
    }

    fn rank(&self, device: &DeviceState) -> Result<usize> {
        let ask = self.collectives.functions().HcclGetRankId;
        self.ask(device, ask, "HcclGetRankId")
    }

    fn size(&self, device: &DeviceState) -> Result<usize> {
        let ask = self.collectives.functions().HcclGetRankSize;
        self.ask(device, ask, "HcclGetRankSize")
    }

    /// The name; empty where this HCCL does not tell.
    fn name(&self, device: &DeviceState) -> Result<CString> {
        let call = "HcclGetCommName";
        let Some(ask) = self.collectives.functions().HcclGetCommName else {
            return Ok(CString::default());
        };
        let _context = device.enter()?;
        // One more than HCCL writes, so that there is a NUL.
        let mut name = [0u8; NAME + 1];
        // SAFETY: the communicator is alive, its device's context is current, and HCCL writes 128 bytes at most.
        let answer = unsafe { ask(self.handle.raw(), name.as_mut_ptr().cast()) };
        answers::check(device.library(), call, answer)?;
        Ok(CStr::from_bytes_until_nul(&name)
            .map(CStr::to_owned)
            .unwrap_or_default())
    }
}

/// Makes a communicator on these devices, which only HCCL can end once it began, and waits for it no longer than `limit`.
/// Past that a thread goes on with what HCCL began, and drops what it gives.
fn within<T: Send + 'static>(
    limit: Option<Duration>,
    devices: &[u32],
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let began = Instant::now();
    // Before the thread there is: who does not get it in time leaves nothing that would join later.
    let turn = Turns::of_process().take(devices, limit)?;
    let work = move || {
        let _turn = turn;
        work()
    };
    let Some(limit) = limit else {
        return work();
    };
    let (give, take) = mpsc::sync_channel(1);
    let thread = std::thread::Builder::new().name("aclnn join".to_owned());
    let spawned = thread.spawn(move || {
        // Past the time nobody waits any more: not for its beginning, nor for what it gives.
        if began.elapsed() < limit {
            let _ = give.send(work());
        }
    });
    if let Err(error) = spawned {
        let message = format!("no thread to join a communicator on: {error}");
        return Err(Error::new(ErrorKind::Unavailable, message));
    }
    match take.recv_timeout(limit.saturating_sub(began.elapsed())) {
        Ok(made) => made,
        Err(_) if began.elapsed() >= limit => {
            let message = format!("the other ranks did not all come within {limit:?}");
            Err(Error::new(ErrorKind::Timeout, message).with_hint(
                "HCCL still waits for them on a thread of its own, until its own time is over",
            ))
        }
        Err(_) => {
            let message = "the thread that joined the communicator panicked";
            Err(Error::new(ErrorKind::Library, message))
        }
    }
}
