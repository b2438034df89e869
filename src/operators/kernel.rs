//! Kernels that a program brings for operators that nobody computes here.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::CStr;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::call::recipe::{Form, Kernel};
use crate::dispatch::attribute::{Attribute, Scalar, Value};
use crate::dispatch::definition::{Definition, Kind, Role};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::tensor::{RawView, TensorSpec, TensorView, TensorViewMut};

/// What a brought kernel answers: nothing, or why it failed.
pub type KernelResult = std::result::Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// A kernel that a program brings.
type Brought = dyn Fn(KernelCall<'_>) -> KernelResult + Send + Sync + UnwindSafe + RefUnwindSafe;

static KERNELS: RwLock<Option<HashMap<String, Arc<Brought>>>> = RwLock::new(None);

/// Brings a kernel for an operator, by the name of its C function, so that what CANN computes on an Atlas is computed by it
/// on a machine without one: on [`Device::cpu`](crate::Device::cpu), and on the simulated Atlas, where it comes before the
/// kernel that is there. It serves the whole process, at once; a later one for the same operator takes its place.
///
/// The kernel is given the decoded arguments by their names in C, tensors as views of host memory, in any layout that a
/// caller gives them. It runs on whatever thread makes the call; on the simulated Atlas on the thread of the stream.
///
/// ```
/// use aclnn::operators::{Operator, bring_kernel};
/// use aclnn::{Device, TensorView, TensorViewMut};
///
/// aclnn::operator! {
///     /// Adds a number.
///     AddNumber, AddNumberOperands = aclnnAddNumber { x: In, number: f64, y: Out }
/// }
///
/// bring_kernel("aclnnAddNumber", |mut call| {
///     let number = call.float("number")? as f32;
///     let sums: Vec<f32> = call.input("x")?.to_vec::<f32>()?.iter().map(|x| x + number).collect();
///     call.output("y")?.copy_from(&sums)?;
///     Ok(())
/// });
///
/// let (x, mut y) = ([1.0f32, 2.0], [0.0f32; 2]);
/// let operands = AddNumberOperands { x: TensorView::from(&x), y: TensorViewMut::from(&mut y) };
/// // SAFETY: the kernel above checks what it is given.
/// unsafe { AddNumber { number: 0.5 }.run_unchecked(&Device::cpu().stream(), operands)? };
/// assert_eq!(y, [1.5, 2.5]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[doc(alias = "register_kernel")]
pub fn bring_kernel<F>(name: &str, kernel: F)
where
    F: Fn(KernelCall<'_>) -> KernelResult + Send + Sync + UnwindSafe + RefUnwindSafe + 'static,
{
    let mut kernels = KERNELS.write().unwrap_or_else(PoisonError::into_inner);
    let kernels = kernels.get_or_insert_default();
    let before = kernels.insert(name.to_owned(), Arc::new(kernel));
    // What its captures do when they are dropped is the program's.
    drop(before);
}

/// Takes a kernel back that [`bring_kernel`] brought. Says whether there was one.
pub fn remove_kernel(name: &str) -> bool {
    let before = {
        let mut kernels = KERNELS.write().unwrap_or_else(PoisonError::into_inner);
        kernels.as_mut().and_then(|kernels| kernels.remove(name))
    };
    before.is_some()
}

/// The kernel that was brought for an operator.
pub(crate) fn brought(name: &str) -> Option<Arc<Brought>> {
    let kernels = KERNELS.read().unwrap_or_else(PoisonError::into_inner);
    kernels.as_ref()?.get(name).cloned()
}

/// An argument of a call as a brought kernel sees it.
pub(crate) enum KernelArgument<'a> {
    Tensor(Option<KernelTensor<'a>>),
    List(Vec<Option<KernelTensor<'a>>>),
    Value(Attribute<'a>),
}

/// A tensor in host memory.
pub(crate) struct KernelTensor<'a> {
    view: RawView<'a>,
    role: Role,
    taken: bool,
    /// Whether the data decide its shape.
    decided: bool,
}

impl<'a> KernelTensor<'a> {
    /// # Safety
    /// The block holds the form, valid for reads, and for writes where the role says so, and is then apart from all other
    /// tensors of the call, for `'a`.
    pub unsafe fn new(
        block: *mut u8,
        spec: TensorSpec,
        role: Role,
        decided: bool,
    ) -> KernelTensor<'a> {
        KernelTensor {
            view: RawView::of_host(block, spec),
            role,
            taken: false,
            decided,
        }
    }
}

/// The decoded arguments of a call, for a kernel that a program brings ([`bring_kernel`]).
///
/// Arguments go by their names in the declaration of the operator, or in C on the simulated Atlas.
pub struct KernelCall<'a> {
    pub(crate) name: &'a str,
    pub(crate) arguments: Vec<(&'a str, KernelArgument<'a>)>,
    /// The true shapes that the kernel gives.
    pub(crate) shapes: &'a Mutex<TrueShapes>,
}

/// As many dimensions as operators take.
const MOST_DIMENSIONS: usize = 8;

/// Outputs by their names, with the shapes that a kernel gave them.
pub(crate) type TrueShapes = Vec<(String, Vec<usize>)>;

thread_local! {
    /// What the last kernel of this thread gave: a call on the CPU is over when it returns.
    static LAST_SHAPES: RefCell<TrueShapes> = const { RefCell::new(Vec::new()) };
}

impl<'a> KernelCall<'a> {
    /// The operator's name, `aclnnRmsNorm` for instance.
    pub fn name(&self) -> &str {
        self.name
    }

    /// The names of the arguments, in C order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.arguments.iter().map(|(name, _)| *name)
    }

    fn argument(&self, name: &str) -> Result<&KernelArgument<'a>> {
        let found = self.arguments.iter().find(|(found, _)| *found == name);
        found
            .map(|(_, argument)| argument)
            .ok_or_else(|| self.unknown(name))
    }

    fn argument_mut(&mut self, name: &str) -> Result<&mut KernelArgument<'a>> {
        let unknown = self.unknown(name);
        let found = self.arguments.iter_mut().find(|(found, _)| *found == name);
        found.map(|(_, argument)| argument).ok_or(unknown)
    }

    fn unknown(&self, name: &str) -> Error {
        let names: Vec<&str> = self.names().collect();
        let message = format!(
            "{} has no argument {name:?}; it has {}",
            self.name,
            names.join(", ")
        );
        Error::new(ErrorKind::UnknownName, message)
    }

    fn wrong(&self, name: &str, wanted: &str) -> Error {
        let message = format!("argument {name:?} of {} is not {wanted}", self.name);
        Error::new(ErrorKind::ElementType, message)
    }

    /// Whether an argument is there: no null pointer.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] when the operator has no such argument.
    pub fn is_present(&self, name: &str) -> Result<bool> {
        Ok(match self.argument(name)? {
            KernelArgument::Tensor(tensor) => tensor.is_some(),
            KernelArgument::List(tensors) => !tensors.is_empty(),
            KernelArgument::Value(Attribute::Scalar(scalar)) => !scalar.is_null(),
            KernelArgument::Value(
                Attribute::Text(None)
                | Attribute::IntArray(None)
                | Attribute::FloatArray(None)
                | Attribute::BoolArray(None)
                | Attribute::ScalarList(None),
            ) => false,
            KernelArgument::Value(_) => true,
        })
    }

    /// A tensor that the operator reads.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] when the operator has no such argument, [`ErrorKind::ElementType`] when it is no tensor, is
    /// a null pointer, or is written.
    pub fn input(&self, name: &str) -> Result<TensorView<'a>> {
        match self.argument(name)? {
            KernelArgument::Tensor(Some(tensor)) if !tensor.role.writes() => {
                Ok(TensorView::new(tensor.view.clone()))
            }
            _ => Err(self.wrong(name, "a tensor that is there and only read")),
        }
    }

    /// The tensors of a list that the operator reads.
    ///
    /// # Errors
    /// As [`KernelCall::input`].
    pub fn inputs(&self, name: &str) -> Result<Vec<TensorView<'a>>> {
        let wrong = || self.wrong(name, "a list of tensors that are there and only read");
        let KernelArgument::List(tensors) = self.argument(name)? else {
            return Err(wrong());
        };
        let view = |tensor: &Option<KernelTensor<'a>>| match tensor {
            Some(tensor) if !tensor.role.writes() => Ok(TensorView::new(tensor.view.clone())),
            _ => Err(wrong()),
        };
        tensors.iter().map(view).collect()
    }

    /// A tensor that the operator writes, or reads and writes. It is given out once.
    ///
    /// # Errors
    /// As [`KernelCall::input`], when the tensor is only read, and when it was given out before.
    pub fn output(&mut self, name: &str) -> Result<TensorViewMut<'a>> {
        let wrong = self.wrong(
            name,
            "a tensor that is there, written, and not given out yet",
        );
        match self.argument_mut(name)? {
            KernelArgument::Tensor(Some(tensor)) => take(tensor).ok_or(wrong),
            _ => Err(wrong),
        }
    }

    /// The tensors of a list that the operator writes. They are given out once.
    ///
    /// # Errors
    /// As [`KernelCall::output`].
    pub fn outputs(&mut self, name: &str) -> Result<Vec<TensorViewMut<'a>>> {
        let wrong = || {
            let message = format!(
                "{name:?} is not a list of tensors that are written, and not given out yet"
            );
            Error::new(ErrorKind::ElementType, message)
        };
        let KernelArgument::List(tensors) = self.argument_mut(name)? else {
            return Err(wrong());
        };
        let taken = tensors
            .iter_mut()
            .map(|tensor| tensor.as_mut().and_then(take).ok_or_else(wrong));
        taken.collect()
    }

    /// Tells the true shape of an output whose shape the data decide, for
    /// [`Plan::run_for_shapes_unchecked`](crate::Plan::run_for_shapes_unchecked): what counts is the beginning of the output.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`] when the operator has no such argument, [`ErrorKind::ElementType`] when it is no tensor whose
    /// shape the data decide, [`ErrorKind::ShapeMismatch`] when the output has less room.
    pub fn set_shape(&mut self, name: &str, shape: &[usize]) -> Result<()> {
        let tensor = match self.argument(name)? {
            KernelArgument::Tensor(Some(tensor)) if tensor.decided => tensor,
            _ => return Err(self.wrong(name, "an output whose shape the data decide")),
        };
        let room = tensor.view.spec.layout.elements();
        let elements = shape
            .iter()
            .try_fold(1usize, |all, &size| all.checked_mul(size));
        if shape.len() > MOST_DIMENSIONS || elements.is_none_or(|elements| elements > room) {
            let message =
                format!("{name} has room for {room} elements and was given the shape {shape:?}");
            return Err(Error::new(ErrorKind::ShapeMismatch, message));
        }
        let mut shapes = self.shapes.lock().unwrap_or_else(PoisonError::into_inner);
        shapes.retain(|(known, _)| known != name);
        shapes.push((name.to_owned(), shape.to_vec()));
        Ok(())
    }

    fn value(&self, name: &str) -> Result<Attribute<'a>> {
        match self.argument(name)? {
            KernelArgument::Value(attribute) => Ok(*attribute),
            _ => Err(self.wrong(name, "a plain value")),
        }
    }

    /// An integer of any width, or an enumeration.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownName`], or [`ErrorKind::ElementType`] when it is something else.
    pub fn int(&self, name: &str) -> Result<i64> {
        match self.value(name)? {
            Attribute::Int(value) => Ok(value),
            Attribute::UInt(value) => {
                i64::try_from(value).map_err(|_| self.wrong(name, "an integer of 63 bits"))
            }
            Attribute::DataType(dtype) => Ok(i64::from(dtype.acl())),
            _ => Err(self.wrong(name, "an integer")),
        }
    }

    /// A `float` or a `double`.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn float(&self, name: &str) -> Result<f64> {
        match self.value(name)? {
            Attribute::Float(value) => Ok(f64::from(value)),
            Attribute::Double(value) => Ok(value),
            _ => Err(self.wrong(name, "a floating-point number")),
        }
    }

    /// A `bool`.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn bool(&self, name: &str) -> Result<bool> {
        match self.value(name)? {
            Attribute::Bool(value) => Ok(value),
            _ => Err(self.wrong(name, "a bool")),
        }
    }

    /// An `aclDataType`.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn dtype(&self, name: &str) -> Result<DType> {
        match self.value(name)? {
            Attribute::DataType(dtype) => Ok(dtype),
            Attribute::Int(value) => i32::try_from(value)
                .ok()
                .and_then(DType::from_acl)
                .ok_or_else(|| self.wrong(name, "a data type")),
            _ => Err(self.wrong(name, "a data type")),
        }
    }

    /// A scalar; a null pointer is [`Scalar::null`].
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn scalar(&self, name: &str) -> Result<Scalar> {
        match self.value(name)? {
            Attribute::Scalar(scalar) => Ok(scalar),
            _ => Err(self.wrong(name, "a scalar")),
        }
    }

    /// A list of scalars; `None` for a null pointer.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn scalars(&self, name: &str) -> Result<Option<&'a [Scalar]>> {
        match self.value(name)? {
            Attribute::ScalarList(values) => Ok(values),
            _ => Err(self.wrong(name, "a list of scalars")),
        }
    }

    /// A list of integers; `None` for a null pointer.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn ints(&self, name: &str) -> Result<Option<&'a [i64]>> {
        match self.value(name)? {
            Attribute::IntArray(values) => Ok(values),
            _ => Err(self.wrong(name, "a list of integers")),
        }
    }

    /// A list of binary32 numbers; `None` for a null pointer.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn floats(&self, name: &str) -> Result<Option<&'a [f32]>> {
        match self.value(name)? {
            Attribute::FloatArray(values) => Ok(values),
            _ => Err(self.wrong(name, "a list of numbers")),
        }
    }

    /// A list of truth values; `None` for a null pointer.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn bools(&self, name: &str) -> Result<Option<&'a [bool]>> {
        match self.value(name)? {
            Attribute::BoolArray(values) => Ok(values),
            _ => Err(self.wrong(name, "a list of truth values")),
        }
    }

    /// A string; `None` for a null pointer.
    ///
    /// # Errors
    /// As [`KernelCall::int`].
    pub fn text(&self, name: &str) -> Result<Option<&'a CStr>> {
        match self.value(name)? {
            Attribute::Text(text) => Ok(text),
            _ => Err(self.wrong(name, "a string")),
        }
    }
}

/// Gives a tensor out to be written, once.
fn take<'a>(tensor: &mut KernelTensor<'a>) -> Option<TensorViewMut<'a>> {
    let free = tensor.role.writes() && !tensor.taken;
    tensor.taken |= free;
    free.then(|| TensorViewMut::new(tensor.view.clone()))
}

impl std::fmt::Debug for KernelCall<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "KernelCall({} {:?})",
            self.name,
            self.names().collect::<Vec<_>>()
        )
    }
}

/// A call on the CPU that a brought kernel computes. It is looked up at each run, so that another can take its place.
pub(crate) struct BroughtKernel {
    pub definition: &'static Definition,
    /// The operands of a run, in C order, lists with their tensors behind them.
    pub forms: Vec<Form>,
    pub values: Vec<Value>,
}

impl Kernel for BroughtKernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let name = self.definition.name();
        let kernel = brought(name).ok_or_else(|| not_computed(name))?;
        let mut operands = self.forms.iter().zip(blocks);
        let mut values = self.values.iter();
        let mut arguments = Vec::with_capacity(self.definition.parameters().len());
        let tensor = |(form, &block): (&Form, &*mut u8), role, decided| {
            let spec = form.spec()?.clone();
            // SAFETY: the caller's promise, for as long as this call, which is as long as the views live.
            Some(unsafe { KernelTensor::new(block, spec, role, decided) })
        };
        for (place, described) in self.definition.parameters().iter().enumerate() {
            // One tensor under two names: it goes by the first.
            if self
                .definition
                .same
                .iter()
                .any(|&(_, second)| second == place)
            {
                continue;
            }
            let decided = self.definition.shapes_from_data.contains(&place);
            let argument = match described.kind {
                Kind::Tensor(role) => KernelArgument::Tensor(
                    (operands.next()).and_then(|operand| tensor(operand, role, decided)),
                ),
                Kind::TensorList(role) => {
                    let members = match operands.next() {
                        Some((Form::List(tensors), _)) => *tensors,
                        _ => 0,
                    };
                    let tensors = operands.by_ref().take(members);
                    KernelArgument::List(
                        tensors
                            .map(|operand| tensor(operand, role, decided))
                            .collect(),
                    )
                }
                _ => match values.next() {
                    Some(value) => KernelArgument::Value(value.attribute()),
                    None => continue,
                },
            };
            arguments.push((described.name, argument));
        }
        let shapes = Mutex::default();
        let call = KernelCall {
            name,
            arguments,
            shapes: &shapes,
        };
        kernel(call).map_err(|error| failed(name, &*error))?;
        if !self.definition.shapes_from_data.is_empty() {
            // A thread that is ending runs no plan that asks.
            let shapes = shapes.into_inner().unwrap_or_else(PoisonError::into_inner);
            let _ = LAST_SHAPES.try_with(|last| last.replace(shapes));
        }
        Ok(())
    }

    fn true_shapes(&self) -> Vec<(&'static str, Vec<usize>)> {
        let last = LAST_SHAPES.try_with(RefCell::take).unwrap_or_default();
        let mut operands = self.forms.iter();
        let mut shapes = Vec::new();
        for (place, described) in self.definition.parameters().iter().enumerate() {
            if !matches!(described.kind, Kind::Tensor(_) | Kind::TensorList(_)) {
                continue;
            }
            let form = operands.next();
            if let Some(Form::List(tensors)) = form {
                operands.by_ref().take(*tensors).for_each(drop);
            }
            let Some(spec) = form.and_then(Form::spec) else {
                continue;
            };
            if self.definition.shapes_from_data.contains(&place) {
                let told = last.iter().find(|(name, _)| name == described.name);
                let whole = || spec.layout.shape().to_vec();
                let shape = told.map_or_else(whole, |(_, shape)| shape.clone());
                shapes.push((described.name, shape));
            }
        }
        shapes
    }
}

/// Nobody computes the operator here.
pub(crate) fn not_computed(name: &str) -> Error {
    Error::new(
        ErrorKind::Unavailable,
        format!(
            "{name} is not computed on the CPU; operators::bring_kernel brings a kernel for it"
        ),
    )
    .with_argument("device")
}

pub(crate) fn failed(name: &str, error: &(dyn std::error::Error + Send + Sync)) -> Error {
    let message = format!("the kernel that was brought for {name} failed: {error}");
    Error::new(ErrorKind::Kernel, message)
}
