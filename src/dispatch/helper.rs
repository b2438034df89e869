//! Functions of CANN's operator libraries that are no operator in two phases.

use std::ffi::{c_char, c_void};

use aclnn_sys::UntypedFunction;

use crate::device::Device;
use crate::dispatch::attribute::{Attribute, Value};
use crate::dispatch::definition::Slot;
use crate::dispatch::descriptor::TensorDescriptor;
use crate::dispatch::parameter::Parameter;
use crate::dispatch::values;
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::gather::collected;
use crate::tensor::TensorView;

/// A function of CANN that is no operator in two phases: a calculation on the host, or a switch.
///
/// The catalogue (the package `aclnn-operators`) has those that are public, with types of their own; this is what a program
/// declares others with.
///
/// ```no_run
/// use aclnn::Device;
/// use aclnn::operators::{HelperFunction, IntArray};
///
/// static WEIGHT_SIZE: HelperFunction = HelperFunction::new("aclnnCalculateMatmulWeightSize").since("8.1.RC1");
///
/// fn weight_size(device: &Device, shape: &[i64]) -> aclnn::Result<u64> {
///     type Function = unsafe extern "C" fn(*const std::ffi::c_void, *mut u64) -> i32;
///     let mut size = 0;
///     let shape = IntArray::new(shape);
///     // SAFETY: the function has this type, and takes a list that is there and room for a number.
///     unsafe {
///         WEIGHT_SIZE.call(device, &[(&shape).into()], |function, arguments| {
///             let function: Function = std::mem::transmute(function);
///             function(arguments.pointer(0), &mut size)
///         })?;
///     }
///     Ok(size)
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HelperFunction {
    name: &'static str,
    since: Option<&'static str>,
}

/// An argument of a [`HelperFunction`] that is an object of CANN as long as the call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum HelperArgument<'a> {
    /// A tensor; [`TensorView::null`] is a null pointer.
    Tensor(&'a TensorView<'a>),
    /// What is no tensor: an array or a string.
    Value(Attribute<'a>),
}

impl<'a> From<&'a TensorView<'a>> for HelperArgument<'a> {
    fn from(tensor: &'a TensorView<'a>) -> HelperArgument<'a> {
        HelperArgument::Tensor(tensor)
    }
}

impl<'a, P: Parameter> From<&'a P> for HelperArgument<'a> {
    fn from(value: &'a P) -> HelperArgument<'a> {
        HelperArgument::Value(value.attribute())
    }
}

/// What C takes for the arguments of a [`HelperFunction`].
#[derive(Debug)]
pub struct HelperArguments<'a>(&'a [Slot]);

impl HelperArguments<'_> {
    /// The object or the string that was given at this place; null where none was.
    pub fn pointer(&self, index: usize) -> *const c_void {
        match self.0.get(index) {
            Some(&Slot::Pointer(pointer)) => pointer,
            _ => std::ptr::null(),
        }
    }

    /// As [`HelperArguments::pointer`], of a string.
    pub fn text(&self, index: usize) -> *const c_char {
        self.pointer(index).cast()
    }
}

impl HelperFunction {
    /// The function of this name.
    pub const fn new(name: &'static str) -> HelperFunction {
        HelperFunction { name, since: None }
    }

    /// The same with the first release of CANN that has it.
    pub const fn since(mut self, release: &'static str) -> HelperFunction {
        self.since = Some(release);
        self
    }

    /// The function's name in C.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The first release of CANN in which it was found, where that is known.
    pub fn first_release(&self) -> Option<&'static str> {
        self.since
    }

    /// Whether the CANN of a device has the function. Never on the CPU.
    pub fn is_in(&self, device: &Device) -> bool {
        device
            .toolkit()
            .is_some_and(|toolkit| toolkit.function(self.name).is_some())
    }

    /// A copy of a list that a function answered with.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`] when there is no memory for it.
    pub fn copy_list<T: Copy>(list: &[T]) -> Result<Vec<T>> {
        collected(list.len(), list.iter().copied())
    }

    /// Calls the function with the device's context current, and turns the status that it answers into a result.
    ///
    /// `call` gives the function its type. Tensors and arrays are objects of CANN for the length of the call.
    ///
    /// # Safety
    /// `call` gives the function the type that it has, and calls it with arguments that its document allows.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`] on the CPU, [`ErrorKind::EntryPointMissing`] when this CANN lacks the function, what CANN
    /// answers, with its own text.
    pub unsafe fn call(
        &self,
        device: &Device,
        arguments: &[HelperArgument<'_>],
        call: impl FnOnce(UntypedFunction, &HelperArguments<'_>) -> i32,
    ) -> Result<()> {
        let Some(state) = device.atlas() else {
            let message = format!(
                "{} is a function of CANN, which {device} has not",
                self.name
            );
            return Err(Error::new(ErrorKind::Unavailable, message).with_argument("device"));
        };
        let library = state.library();
        let _context = state.enter()?;
        let function = library.toolkit().function(self.name).ok_or_else(|| {
            let missing = Error::new(
                ErrorKind::EntryPointMissing,
                format!("this CANN has no {}", self.name),
            );
            match self.since {
                Some(release) => missing.with_hint(format!("it came with CANN {release}")),
                None => missing,
            }
        })?;
        let (mut slots, mut tensors, mut objects) = (Vec::new(), Vec::new(), Vec::new());
        // Strings live as long as the list.
        let kept: Vec<Option<Value>> = arguments
            .iter()
            .map(|argument| match argument {
                HelperArgument::Tensor(_) => None,
                HelperArgument::Value(attribute) => Some(Value::new(attribute)),
            })
            .collect();
        for (argument, value) in arguments.iter().zip(&kept) {
            slots.push(match (argument, value) {
                (HelperArgument::Tensor(view), _) if view.dtype() == DType::Undefined => {
                    Slot::Pointer(std::ptr::null())
                }
                (HelperArgument::Tensor(view), _) => {
                    let descriptor =
                        TensorDescriptor::new(library, &view.raw.spec, view.raw.block.cast())?;
                    let slot = Slot::Pointer(descriptor.raw().cast_const().cast());
                    tensors.push(descriptor);
                    slot
                }
                (HelperArgument::Value(_), Some(value)) => {
                    let (slot, object) = values::argument(library, value)?;
                    objects.extend(object);
                    slot
                }
                (HelperArgument::Value(_), None) => Slot::Pointer(std::ptr::null()),
            });
        }
        let code = call(function, &HelperArguments(&slots));
        library.check(self.name, code)
    }
}
