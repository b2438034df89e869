//! Kernels of a file.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex};

use aclnn_sys::aclrtEngineType;

use crate::device::Device;
use crate::error::{Error, ErrorKind, Result};
use crate::kernel::launch::Launch;
use crate::kernel::module::Module;
use crate::kernel::parts::Settings;
use crate::kernel::recorded::GraphLaunch;
use crate::kernel::{Blocks, LaunchWay};
use crate::lock::lock;
use crate::runtime::arguments::{Arguments, Shape};
use crate::runtime::launch::Target;
use crate::runtime::module::{LoadedModule, RawFunction};
use crate::soc::ProductFamily;
use crate::stream::Stream;

/// Which cores a kernel runs on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Cores {
    /// Whole AI cores.
    AiCore,
    /// Cube cores.
    Cube,
    /// Vector cores.
    Vector,
    /// Both kinds together, which wait for each other.
    Mixed,
    /// The device's own processor.
    AiCpu,
}

/// Which cores a kernel of both kinds begins with on an Atlas 310P, which has to be told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Engine {
    /// AI cores.
    AiCore,
    /// Vector cores.
    Vector,
}

impl Engine {
    pub(super) fn raw(self) -> aclrtEngineType {
        match self {
            Engine::AiCore => aclrtEngineType::ACL_RT_ENGINE_TYPE_AIC,
            Engine::Vector => aclrtEngineType::ACL_RT_ENGINE_TYPE_AIV,
        }
    }
}

/// A kernel of a [`Module`], which it keeps loaded. Clones are the same kernel.
///
/// It belongs to the device on which its module is loaded: a launch on a stream of another is refused.
#[derive(Clone)]
pub struct Function {
    device: Device,
    module: Arc<LoadedModule>,
    raw: RawFunction,
    name: &'static str,
    cores: Option<Cores>,
    parameters: Option<Arc<[usize]>>,
    /// The first parameter that the table does not put on the next 8 bytes, and where it is.
    misplaced: Option<(usize, usize)>,
    /// Whether it takes the address of synchronization first: a kernel of both kinds of cores, or one whose file says so.
    takes_sync: bool,
    /// The address by which cores wait for each other; none where the product has none, nothing where this CANN does not tell.
    sync: Option<Option<usize>>,
    ways: Ways,
}

/// The ways of launching that this CANN has, and the one that is taken unless another is asked for.
#[derive(Clone, Copy)]
struct Ways {
    host: bool,
    handle: bool,
    usual: LaunchWay,
    /// Whether arguments of the host are the usual way, and need nothing before them.
    is_plain: bool,
}

/// A name that stays: launches are remembered, and told of in errors, by it. Each is kept once.
fn kept(name: &str) -> &'static str {
    static NAMES: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
    let mut names = lock(&NAMES);
    let names = names.get_or_insert_with(HashSet::new);
    if let Some(name) = names.get(name) {
        return name;
    }
    let name: &'static str = Box::leak(name.to_owned().into_boxed_str());
    names.insert(name);
    name
}

impl Function {
    pub(super) fn new(module: &Module, raw: RawFunction, name: &str) -> Result<Function> {
        let loaded = module.loaded();
        let state = loaded.device();
        let facts = state.function_facts(raw)?;
        let cores = facts.kind.and_then(|kind| match kind {
            0 => Some(Cores::AiCore),
            1 => Some(Cores::Cube),
            2 => Some(Cores::Vector),
            3 => Some(Cores::Mixed),
            100 => Some(Cores::AiCpu),
            _ => None,
        });
        let functions = state.library().functions();
        let host = functions.aclrtLaunchKernelWithHostArgs.is_some();
        let handle = functions.aclrtLaunchKernelWithConfig.is_some()
            && functions.aclrtKernelArgsInit.is_some();
        let is_mixed = cores == Some(Cores::Mixed);
        let takes_sync = is_mixed || module.cores_wait();
        let plain =
            matches!(cores, Some(Cores::AiCore | Cores::Cube | Cores::Vector)) && !takes_sync;
        let sync = match state.sync_address() {
            Err(error) if error.kind() == ErrorKind::EntryPointMissing => None,
            told => Some(told?),
        };
        let parameters = facts.parameters.unwrap_or_default();
        let first = parameters.first().map_or(0, |parameter| parameter.offset);
        let misplaced = parameters.iter().enumerate().find_map(|(place, own)| {
            (own.offset != first.saturating_add(8 * place)).then_some((place, own.offset))
        });
        let sizes: Arc<[usize]> = parameters.iter().map(|own| own.size).collect();
        Ok(Function {
            device: module.device().clone(),
            module: loaded.clone(),
            raw,
            name: kept(name),
            cores,
            parameters: (!sizes.is_empty()).then_some(sizes),
            misplaced,
            takes_sync,
            sync,
            ways: Ways {
                host,
                handle,
                is_plain: host && plain,
                // What the runtime adds by itself for a kernel that wants it, it need not be told of.
                usual: match host && (plain || !handle) {
                    true => LaunchWay::HostArguments,
                    false => LaunchWay::ArgumentHandle,
                },
            },
        })
    }

    /// The name of the kernel.
    pub fn name(&self) -> &str {
        self.name
    }

    /// The device that it belongs to.
    #[inline]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Which cores it runs on, where CANN tells (from 9.0 on).
    pub fn cores(&self) -> Option<Cores> {
        self.cores
    }

    /// The sizes of its parameters in bytes, where its file has a table of them. Launches are held against it, and against the
    /// places that it gives them.
    pub fn parameters(&self) -> Option<&[usize]> {
        self.parameters.as_deref()
    }

    /// Begins a launch on a stream. Arguments are added in the order in which the kernel takes them.
    #[inline]
    pub fn launch<'t>(&'t self, stream: &'t Stream, blocks: Blocks) -> Launch<'t> {
        Launch::new(self, stream, blocks, Shape::Eights)
    }

    /// Begins a launch that becomes part of a graph
    /// ([`GraphBuilder::launch`](crate::GraphBuilder::launch)).
    pub fn in_graph(&self, blocks: Blocks) -> GraphLaunch {
        GraphLaunch::new(self, blocks, Shape::Eights)
    }

    #[inline]
    pub(super) fn static_name(&self) -> &'static str {
        self.name
    }

    #[inline]
    pub(super) fn module(&self) -> &Arc<LoadedModule> {
        &self.module
    }

    /// What is launched, without what the arguments say.
    #[inline]
    pub(super) fn target(
        &self,
        blocks: Blocks,
        shape: Shape,
        settings: &Settings<'_>,
    ) -> Result<Target> {
        let by_usual = matches!(settings.way, None | Some(LaunchWay::HostArguments));
        let (way, sync) = match by_usual && self.ways.is_plain && shape == Shape::Eights {
            true => (LaunchWay::HostArguments, None),
            false => self.check_way(shape, settings)?,
        };
        Ok(Target {
            function: self.raw,
            blocks: blocks.get() as u32,
            way,
            sync,
            timeout_microseconds: settings.timeout_microseconds(),
            schedule: settings.schedule,
            engine: settings
                .engine
                .map(|(engine, offset)| (engine.raw(), offset)),
            lock: 0,
            workspace: 0,
        })
    }

    /// The way that a launch goes, and the address that is put before its arguments.
    #[inline(never)]
    fn check_way(
        &self,
        shape: Shape,
        settings: &Settings<'_>,
    ) -> Result<(LaunchWay, Option<usize>)> {
        let triton = matches!(shape, Shape::Triton { .. });
        let way = settings.way.unwrap_or(match triton {
            true => LaunchWay::HostArguments,
            false => self.ways.usual,
        });
        let mixed = self.cores == Some(Cores::Mixed);
        let by_host = way == LaunchWay::HostArguments;
        let has_way = match way {
            LaunchWay::HostArguments => self.ways.host,
            LaunchWay::ArgumentHandle => self.ways.handle && !triton,
        };
        if !has_way {
            return Err(self.no_way(way, triton));
        }
        if by_host && !triton && self.cores.is_none() {
            return Err(self.unknown_cores());
        }
        if by_host && self.takes_sync && !triton && self.sync.is_none() {
            let message = format!(
                "the cores of {} wait for each other, and this CANN does not tell by which address, which it takes before its arguments: launch it by the handle",
                self.name
            );
            return Err(Error::new(ErrorKind::EntryPointMissing, message).with_argument("way"));
        }
        let needs_engine =
            mixed && self.device.target().soc().family() == Some(ProductFamily::Atlas310P);
        if needs_engine && settings.engine.is_none() {
            let message = format!(
                "{} is of both kinds of cores; on an Atlas 310P Launch::engine says which it begins with",
                self.name
            );
            return Err(Error::new(ErrorKind::UnsupportedProduct, message).with_argument("engine"));
        }
        let sync = self.sync.flatten();
        Ok((way, sync.filter(|_| by_host && (self.takes_sync || triton))))
    }

    #[cold]
    fn unknown_cores(&self) -> Error {
        let message = format!(
            "this CANN does not tell whether {} is of both kinds of cores, and so takes an address before its arguments: launch it by the handle",
            self.name
        );
        let attribute = "aclrtGetFunctionAttribute";
        let functions = self.module.device().library().functions();
        let error = match functions.aclrtGetFunctionAttribute {
            Some(_) => Error::from_silent_failure(attribute, message, None),
            None => Error::new(ErrorKind::EntryPointMissing, message),
        };
        error.with_argument("way")
    }

    #[cold]
    fn no_way(&self, way: LaunchWay, triton: bool) -> Error {
        let message = match way {
            LaunchWay::ArgumentHandle if triton => {
                "CANN's handle puts each argument on 8 bytes, and triton's compiler does not: its kernels are launched with arguments of the host".to_owned()
            }
            LaunchWay::ArgumentHandle => "this CANN has no aclrtLaunchKernelWithConfig".to_owned(),
            LaunchWay::HostArguments => "this CANN has no aclrtLaunchKernelWithHostArgs".to_owned(),
        };
        Error::new(ErrorKind::EntryPointMissing, message).with_argument("way")
    }

    /// Whether these are of the sizes of its parameters. Those of triton's kernels have some before and behind them.
    #[inline]
    pub(super) fn check_arguments(&self, arguments: &Arguments<'_>) -> Result<()> {
        match &self.parameters {
            Some(wanted) if arguments.shape() == Shape::Eights => {
                let given = arguments.sizes().iter().map(|size| usize::from(*size));
                match given.clone().eq(wanted.iter().copied()) && self.misplaced.is_none() {
                    true => Ok(()),
                    false => Err(self.other_arguments(wanted, given.collect())),
                }
            }
            _ => Ok(()),
        }
    }

    #[cold]
    fn other_arguments(&self, wanted: &[usize], given: Vec<usize>) -> Error {
        let message = match self.misplaced {
            Some((place, offset)) => format!(
                "{} takes argument {place} at byte {offset} by its file, and a launch puts each on the next 8 bytes",
                self.name
            ),
            None => format!(
                "{} takes {} arguments of {wanted:?} bytes; given are {} of {given:?}",
                self.name,
                wanted.len(),
                given.len()
            ),
        };
        Error::new(ErrorKind::Value, message).with_argument("arguments")
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Function({} on {})", self.name, self.device)
    }
}

#[cfg(all(test, feature = "sim"))]
mod tests {
    use super::*;
    use crate::kernel::{Binary, Kind};
    use crate::sim::Session;

    /// What this CANN does not tell of a kernel cannot be put before its arguments, so they go by the handle.
    #[test]
    fn what_is_not_told_is_not_guessed() -> Result<()> {
        let session = Session::start()?;
        let device = session.device("a2".parse()?)?;
        let bytes = session.kernel_binary(device.target().soc(), &["mm_mix_aic"])?;
        // SAFETY: the bytes are the simulator's.
        let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::AiCore)) }?;
        let known = module.function("mm")?;
        let settings = |way| Settings {
            way,
            ..Settings::USUAL
        };
        let target = |function: &Function, way| {
            let way = settings(way);
            let target = function.target(Blocks::MOST, Shape::Eights, &way);
            target.map(|target| (target.way, target.sync))
        };
        let (host, handle) = (LaunchWay::HostArguments, LaunchWay::ArgumentHandle);
        assert_eq!(target(&known, None)?, (handle, None));
        let (way, sync) = target(&known, Some(host))?;
        assert!(way == host && sync.is_some());
        let without_address = Function {
            sync: None,
            ..known.clone()
        };
        let without_cores = Function {
            cores: None,
            takes_sync: false,
            ..known.clone()
        };
        for unknown in [&without_address, &without_cores] {
            assert_eq!(target(unknown, None)?, (handle, None));
            let error = target(unknown, Some(host)).err();
            assert_eq!(error.as_ref().and_then(Error::argument), Some("way"));
        }
        // A product without such an address.
        let none = Function {
            sync: Some(None),
            ..known.clone()
        };
        assert_eq!(target(&none, Some(host))?, (host, None));
        drop((known, without_address, without_cores, none, module, device));
        session.finish()
    }
}
