//! A call of one operator of CANN: descriptors made once, the executor reused where CANN allows.

use std::ffi::c_void;
use std::fmt::Write;

use aclnn_sys as sys;

use crate::dispatch::attribute::Value;
use crate::dispatch::definition::{Definition, Kind, PhaseOne, Role, Slot};
use crate::dispatch::descriptor::{TensorDescriptor, TensorListDescriptor};
use crate::dispatch::executor::{Addressed, Executor};
use crate::dispatch::values::{self, ValueObject};
use crate::error::{Error, ErrorKind, Result};
use crate::runtime::device::DeviceState;
use crate::runtime::library::{Entry, Library};
use crate::runtime::tools;
use crate::tensor::TensorSpec;

/// An argument of a call.
#[derive(Clone, Debug)]
pub(crate) enum CallArgument {
    /// A tensor of this form, in the block at this place among those that a run gives.
    Tensor(TensorSpec, usize),
    /// A list of such tensors; `None` is a null pointer in the list.
    List(Vec<Option<(TensorSpec, usize)>>),
    /// A null pointer.
    Null,
    /// What is no tensor.
    Value(Value),
}

/// Whether a plan uses one executor for all its runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ExecutorReuse {
    /// No run has happened yet, so CANN has not been asked.
    Unknown,
    /// One executor serves all runs; its tensors get new addresses.
    Repeatable,
    /// Each run prepares an executor of its own: CANN refused, the operator writes a tensor in place, or the plan was
    /// told to.
    SingleUse,
}

/// A call as CANN knows it.
pub(crate) struct Call {
    // Dropped before the descriptors that it refers to.
    executor: Option<Executor>,
    descriptors: Option<Descriptors>,
    definition: &'static Definition,
    /// Both phases, once they were looked up: executors that serve one run ask for them each time.
    entry: Option<Entry>,
    arguments: Vec<CallArgument>,
    reuse: ExecutorReuse,
    /// The block of each tensor at the last phase one, and what that said.
    blocks: Vec<*mut u8>,
    workspace_size: Option<usize>,
}

// SAFETY: the addresses are device addresses, which the host does not follow, and pointers to descriptors, which are host
// memory of CANN that any thread may use; the rest is Send.
unsafe impl Send for Call {}

/// The arguments as C takes them, and the objects behind them.
struct Descriptors {
    slots: Vec<Slot>,
    /// Each tensor, those in lists included.
    addressed: Vec<Addressed>,
    /// Whether tensors are in lists.
    has_lists: bool,
    // Kept as long as the slots point to them.
    _tensors: Vec<TensorDescriptor>,
    _lists: Vec<TensorListDescriptor>,
    _values: Vec<ValueObject>,
}

impl Descriptors {
    /// Whether the tensors' blocks are these.
    fn are_in(&self, blocks: &[*mut u8], block: &impl Fn(usize) -> *mut u8) -> bool {
        self.addressed.len() == blocks.len()
            && self
                .addressed
                .iter()
                .zip(blocks)
                .all(|(tensor, &before)| before == block(tensor.place))
    }
}

impl Call {
    pub fn new(definition: &'static Definition, arguments: Vec<CallArgument>) -> Call {
        // Which setter renews the address of a tensor that is input and output is not known without hardware.
        // Nor where each argument stands in a prototype of earlier releases. A run that decides shapes leaves them in the
        // descriptors, which the next one must not begin with.
        let reuse = if definition.has_in_out()
            || definition.change.is_some()
            || !definition.shapes_from_data.is_empty()
        {
            ExecutorReuse::SingleUse
        } else {
            ExecutorReuse::Unknown
        };
        Call {
            executor: None,
            descriptors: None,
            definition,
            entry: None,
            arguments,
            reuse,
            blocks: Vec::new(),
            workspace_size: None,
        }
    }

    /// The same call with executors of its own.
    pub fn renewed(&self) -> Call {
        let mut call = Call::new(self.definition, self.arguments.clone());
        if self.reuse == ExecutorReuse::SingleUse {
            call.reuse = self.reuse;
        }
        call
    }

    pub fn definition(&self) -> &'static Definition {
        self.definition
    }

    /// Gives the call other arguments, for which an executor is prepared anew, and returns those that it had.
    pub fn change(&mut self, arguments: Vec<CallArgument>) -> Vec<CallArgument> {
        self.executor = None;
        self.descriptors = None;
        std::mem::replace(&mut self.arguments, arguments)
    }

    pub fn reuse(&self) -> ExecutorReuse {
        self.reuse
    }

    /// Prepares an executor for each run from now on.
    pub fn use_executors_once(&mut self) {
        self.executor = None;
        self.reuse = ExecutorReuse::SingleUse;
    }

    /// Bytes of workspace that the call needs, once phase one has said it.
    pub fn workspace_size(&self) -> Option<usize> {
        self.workspace_size
    }

    /// Sees to an executor whose tensors are in these blocks; gives the bytes of workspace that it needs.
    #[inline(always)]
    pub fn ready(
        &mut self,
        device: &DeviceState,
        block: &impl Fn(usize) -> *mut u8,
    ) -> Result<usize> {
        match (&self.executor, &self.descriptors) {
            (Some(executor), Some(descriptors)) if executor.is_repeatable() => {
                let bytes = executor.workspace_size();
                // SAFETY: the descriptors are those that phase one was given, in its order.
                match unsafe { executor.set_addresses(&descriptors.addressed, block) } {
                    Ok(()) => Ok(bytes),
                    Err(error) => {
                        // CANN's setters write before they check.
                        self.executor = None;
                        Err(error)
                    }
                }
            }
            // Prepared for just this, and not run yet.
            (Some(executor), Some(descriptors)) if descriptors.are_in(&self.blocks, block) => {
                Ok(executor.workspace_size())
            }
            _ => self.prepare_anew(device, block),
        }
    }

    #[inline(never)]
    fn prepare_anew(
        &mut self,
        device: &DeviceState,
        block: &dyn Fn(usize) -> *mut u8,
    ) -> Result<usize> {
        self.executor = None;
        if self.definition.changes_descriptors {
            self.descriptors = None;
        }
        let Some(mut executor) = self.prepare(device.library(), block)? else {
            self.workspace_size = Some(0);
            return Ok(0);
        };
        if self.reuse != ExecutorReuse::SingleUse {
            let has_lists = self
                .descriptors
                .as_ref()
                .is_some_and(|descriptors| descriptors.has_lists);
            self.reuse = if executor.make_repeatable(has_lists) {
                ExecutorReuse::Repeatable
            } else {
                ExecutorReuse::SingleUse
            };
        }
        let bytes = executor.workspace_size();
        self.blocks.clear();
        let addressed = self
            .descriptors
            .iter()
            .flat_map(|descriptors| &descriptors.addressed);
        self.blocks
            .extend(addressed.map(|tensor| block(tensor.place)));
        self.workspace_size = Some(bytes);
        self.executor = Some(executor);
        Ok(bytes)
    }

    /// Queues the executor that is ready.
    ///
    /// # Safety
    /// As for [`Executor::run`], the descriptors apart, which live in `self`.
    #[inline(always)]
    pub unsafe fn launch(
        &mut self,
        device: &DeviceState,
        workspace: *mut c_void,
        stream: *mut c_void,
    ) -> Result<()> {
        let Some(executor) = &mut self.executor else {
            return self.launch_nothing();
        };
        // SAFETY: upheld by the caller; the descriptors outlive the executor.
        let code = unsafe { executor.run(workspace, stream) };
        let (call, is_kept) = (executor.name(), code == 0 && executor.is_repeatable());
        // It goes whatever becomes of the rest, and after CANN has been asked for its message.
        let _spent = if is_kept { None } else { self.executor.take() };
        device.check(call, code)
    }

    /// As [`Call::launch`], within a range for profilers that names the operator and its tensors: on the host, and on the
    /// device too where `marked` is the stream and not null.
    ///
    /// # Safety
    /// As for [`Call::launch`]; the caller holds the stream's queue.
    #[cold]
    pub unsafe fn launch_in_range(
        &mut self,
        device: &DeviceState,
        workspace: *mut c_void,
        stream: *mut c_void,
        marked: *mut c_void,
    ) -> Result<()> {
        if !tools::is_there() {
            // SAFETY: upheld by the caller.
            return unsafe { self.launch(device, workspace, stream) };
        }
        let mut message = tools::Message::EMPTY;
        // Writing to it does not fail.
        let _ = message.write_str(self.definition.name);
        let mut tell = |spec| tools::tell_form(&mut message, spec);
        for argument in &self.arguments {
            match argument {
                CallArgument::Tensor(spec, _) => tell(spec),
                CallArgument::List(tensors) => {
                    tensors.iter().flatten().for_each(|(spec, _)| tell(spec));
                }
                CallArgument::Null | CallArgument::Value(_) => {}
            }
        }
        // SAFETY: upheld by the caller.
        unsafe { tools::in_range(&message, marked, || self.launch(device, workspace, stream)) }
    }

    #[cold]
    fn launch_nothing(&self) -> Result<()> {
        if self.definition.works_in_phase_one {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Library, "the plan was not prepared"))
    }

    /// Runs phase one on descriptors with these addresses. An operator that does its work there leaves no executor.
    fn prepare(
        &mut self,
        library: &'static Library,
        block: &dyn Fn(usize) -> *mut u8,
    ) -> Result<Option<Executor>> {
        let definition = self.definition;
        let entry = self.entry(library)?;
        let older = match definition.change {
            Some(change) => change.choose(library, definition.name)?,
            None => None,
        };
        let address = |place: usize| block(place).cast();
        if let (Some(descriptors), Some(set)) =
            (&self.descriptors, library.functions().aclSetRawTensorAddr)
        {
            for tensor in &descriptors.addressed {
                // SAFETY: the descriptor is live, and no executor refers to it at this point.
                let code = unsafe { set(tensor.raw, address(tensor.place)) };
                library.check("aclSetRawTensorAddr", code)?;
            }
        } else {
            self.descriptors = None;
            self.descriptors = Some(self.describe(library, &address)?);
        }
        let Some(descriptors) = &self.descriptors else {
            return Err(Error::new(ErrorKind::Library, "no descriptors"));
        };
        let moved;
        let (slots, typed_call) = match older {
            None => (&descriptors.slots, definition.call),
            Some(older) => {
                moved = older.arguments(definition, &descriptors.slots)?;
                (&moved, older.call)
            }
        };
        let call = |workspace_size: &mut u64, executor: &mut *mut sys::aclOpExecutor| {
            let mut raw = std::ptr::null_mut();
            let mut arguments = PhaseOne {
                slots,
                workspace_size,
                executor: &mut raw,
            };
            // SAFETY: the definition vouches that `call` gives the function of this name its type; the objects are live,
            // and their kinds those of the definition's parameters.
            let code = unsafe { typed_call(entry.get_workspace_size, &mut arguments) };
            *executor = raw.cast();
            code
        };
        let prepared = if definition.works_in_phase_one {
            let (mut bytes, mut executor) = (0, std::ptr::null_mut());
            library
                .check(definition.phase_one, call(&mut bytes, &mut executor))
                .map(|()| None)
        } else {
            Executor::prepare(library, definition, entry.execute, call).map(Some)
        };
        if prepared.is_err() {
            // What a failed phase one left behind in them is not known.
            self.descriptors = None;
        }
        prepared
    }

    fn entry(&mut self, library: &'static Library) -> Result<Entry> {
        if let Some(entry) = self.entry {
            return Ok(entry);
        }
        let Definition { name, since, .. } = *self.definition;
        let entry = library.entry(name).map_err(|error| match since {
            Some(release) => error.with_hint(format!("it came with CANN {release}")),
            None => error,
        })?;
        Ok(*self.entry.insert(entry))
    }

    /// The shapes of outputs whose shape the data decided, with the places of their operands. CANN's functions for it may be
    /// called on such an output, and on nothing else.
    pub fn output_shapes(&self, library: &'static Library) -> Result<Vec<(usize, Vec<usize>)>> {
        let name = "aclGetViewShape";
        let get = library.optional(library.functions().aclGetViewShape, name)?;
        let Some(descriptors) = &self.descriptors else {
            return Err(Error::new(ErrorKind::Library, "no descriptors"));
        };
        let decided = descriptors.addressed.iter().filter(|tensor| tensor.decided);
        decided
            .map(|tensor| {
                let (mut sizes, mut rank) = (std::ptr::null_mut::<i64>(), 0u64);
                // SAFETY: the descriptor is live, and both results are valid for writes.
                let code = unsafe { get(tensor.raw, &mut sizes, &mut rank) };
                library.check(name, code)?;
                let shape = match usize::try_from(rank) {
                    Ok(rank) if rank > 0 && !sizes.is_null() => {
                        // SAFETY: the function gave a list of so many values, which nobody else has.
                        let sizes = unsafe { std::slice::from_raw_parts(sizes, rank) };
                        sizes.iter().map(|&size| size.max(0) as usize).collect()
                    }
                    _ => Vec::new(),
                };
                // CANN makes the list with the `new[]` of C++ and has no function to free it: `delete[]` does where it can
                // be had from CANN's own libraries, else the few bytes are leaked.
                if let Some(delete) = library.toolkit().function("_ZdaPv") {
                    type Delete = unsafe extern "C" fn(*mut c_void);
                    // SAFETY: the name is that of `operator delete[](void*)`, whose type this is.
                    let delete: Delete = unsafe { std::mem::transmute(delete) };
                    // SAFETY: the list came from the `new[]` of the same libraries, and is not used again.
                    unsafe { delete(sizes.cast()) };
                }
                Ok((tensor.place, shape))
            })
            .collect()
    }

    /// The largest workspace that later values of host arrays may need, by CANN's function for it.
    pub fn max_workspace(
        &mut self,
        library: &'static Library,
        block: &dyn Fn(usize) -> *mut u8,
    ) -> Result<usize> {
        let definition = self.definition;
        let missing = |name: &str| {
            Error::new(
                ErrorKind::EntryPointMissing,
                format!("this CANN has no {name}"),
            )
        };
        let Some(name) = definition.max_workspace else {
            return Err(missing(&format!("{}GetMaxWorkspaceSize", definition.name)));
        };
        let entry = library.entry(definition.name)?;
        let function = library
            .toolkit()
            .function(name)
            .ok_or_else(|| missing(name))?;
        let described = self.describe(library, &|place| block(place).cast())?;
        let executor = Executor::prepare(
            library,
            definition,
            entry.execute,
            |workspace_size, executor| {
                let mut raw = std::ptr::null_mut();
                let mut arguments = PhaseOne {
                    slots: &described.slots,
                    workspace_size,
                    executor: &mut raw,
                };
                // SAFETY: the definition vouches that the function has the type of phase one; the objects are live.
                let code = unsafe { (definition.call)(function, &mut arguments) };
                *executor = raw.cast();
                code
            },
        )?;
        Ok(executor.workspace_size())
    }

    fn describe(
        &self,
        library: &'static Library,
        address: &dyn Fn(usize) -> *mut c_void,
    ) -> Result<Descriptors> {
        let mut made = Descriptors {
            slots: Vec::with_capacity(self.arguments.len()),
            addressed: Vec::new(),
            has_lists: false,
            _tensors: Vec::new(),
            _lists: Vec::new(),
            _values: Vec::new(),
        };
        let mut numbers = [0; 2];
        let parameters = self.definition.parameters.iter().enumerate();
        for (argument, (parameter, described)) in self.arguments.iter().zip(parameters) {
            let decided = self.definition.shapes_from_data.contains(&parameter);
            let written = match described.kind {
                Kind::Tensor(role) | Kind::TensorList(role) => role != Role::In,
                _ => false,
            };
            let number = numbers[usize::from(written)];
            if matches!(described.kind, Kind::Tensor(_) | Kind::TensorList(_)) {
                numbers[usize::from(written)] += 1;
            }
            let slot = match argument {
                CallArgument::Null => Slot::Pointer(std::ptr::null()),
                CallArgument::Value(value) => {
                    let (slot, object) = values::argument(library, value)?;
                    made._values.extend(object);
                    slot
                }
                CallArgument::Tensor(spec, place) => {
                    let descriptor = TensorDescriptor::new(library, spec, address(*place))?;
                    let raw = descriptor.raw();
                    made.addressed.push(Addressed {
                        raw,
                        list: None,
                        written,
                        decided,
                        number,
                        place: *place,
                    });
                    made._tensors.push(descriptor);
                    Slot::Pointer(raw.cast_const().cast())
                }
                CallArgument::List(tensors) => {
                    made.has_lists = true;
                    let new = |(spec, place): &(TensorSpec, usize)| {
                        TensorDescriptor::new(library, spec, address(*place))
                    };
                    let descriptors = tensors
                        .iter()
                        .map(|tensor| tensor.as_ref().map(new).transpose())
                        .collect::<Result<Vec<_>>>()?;
                    let raws: Vec<_> = descriptors
                        .iter()
                        .map(|tensor| tensor.as_ref().map(TensorDescriptor::raw))
                        .collect();
                    let list = TensorListDescriptor::new(library, descriptors)?;
                    for (index, (raw, tensor)) in raws.into_iter().zip(tensors).enumerate() {
                        let (Some(raw), Some((_, place))) = (raw, tensor) else {
                            continue;
                        };
                        made.addressed.push(Addressed {
                            raw,
                            list: Some((list.raw(), index)),
                            written,
                            decided,
                            number,
                            place: *place,
                        });
                    }
                    let slot = Slot::Pointer(list.raw().cast_const().cast());
                    made._lists.push(list);
                    slot
                }
            };
            made.slots.push(slot);
        }
        Ok(made)
    }
}
