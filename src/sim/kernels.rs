//! Kernels that a program brought (`operators::bring_kernel`), lent to the simulated Atlas.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use smallvec::SmallVec;

use crate::dispatch::attribute::{Attribute, Scalar};
use crate::dispatch::definition::Role;
use crate::dtype::DType;
use crate::format::Format;
use crate::layout::Layout;
use crate::operators::kernel::{KernelArgument, KernelCall, KernelTensor, TrueShapes, brought};
use crate::tensor::TensorSpec;

/// The code of a device fault that a later wait reports.
const FAULT: c_int = 507_015;

/// `aclsim_kernel_tensor`.
#[repr(C)]
pub(super) struct Tensor {
    present: c_int,
    dtype: c_int,
    format: c_int,
    rank: u64,
    shape: *const i64,
    strides: *const i64,
    offset: i64,
    block: *mut c_void,
    bytes: u64,
    true_shape: *mut i64,
    true_rank: *mut u64,
}

/// `aclsim_kernel_scalar`.
#[repr(C)]
struct KernelScalar {
    dtype: c_int,
    value: [u8; 16],
}

/// `aclsim_kernel_argument`.
#[repr(C)]
pub(super) struct Argument {
    name: *const c_char,
    kind: c_int,
    direction: c_int,
    present: c_int,
    tensors: *const Tensor,
    count: u64,
    integer: i64,
    number: f64,
    dtype: c_int,
    values: *const c_void,
}

/// `aclsim_kernel`.
pub(super) type Kernel =
    unsafe extern "C" fn(*const c_char, *const Argument, u64, *mut c_void) -> c_int;

/// Whether the program brought a kernel for the operator.
///
/// # Safety
/// The name is a C string.
pub(super) unsafe extern "C" fn has(name: *const c_char) -> c_int {
    // SAFETY: upheld by the caller.
    let name = unsafe { CStr::from_ptr(name) };
    c_int::from(name.to_str().is_ok_and(|name| brought(name).is_some()))
}

/// Computes the operator by the kernel that the program brought.
///
/// # Safety
/// The arguments are what `aclnn_sim.h` says, and live for the length of the call; the memory of written tensors is apart from
/// all others, unless the operator works in place.
pub(super) unsafe extern "C" fn run(
    name: *const c_char,
    arguments: *const Argument,
    count: u64,
    _: *mut c_void,
) -> c_int {
    // A panic must not go through C.
    let result = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: upheld by the caller.
        let name = unsafe { CStr::from_ptr(name) }.to_str().ok()?;
        // SAFETY: upheld by the caller.
        let arguments = unsafe { list(arguments, count) };
        let kernel = brought(name)?;
        // Lists of scalars are not kept as Rust has them.
        let scalars = arguments
            .iter()
            // SAFETY: upheld by the caller.
            .map(|argument| unsafe { scalars_of(argument) })
            .collect::<Option<Vec<_>>>()?;
        let decoded = arguments
            .iter()
            .zip(&scalars)
            // SAFETY: upheld by the caller.
            .map(|(argument, scalars)| unsafe { decode(argument, scalars) })
            .collect::<Option<Vec<_>>>()?;
        let shapes = Mutex::default();
        let call = KernelCall {
            name,
            arguments: decoded,
            shapes: &shapes,
        };
        match kernel(call) {
            Ok(()) => {
                let shapes = shapes.into_inner().unwrap_or_else(PoisonError::into_inner);
                // SAFETY: upheld by the caller.
                unsafe { tell(arguments, &shapes) };
                Some(())
            }
            Err(error) => {
                tracing::error!(target: "aclnn::runtime", operator = name, %error, "the kernel that was brought failed");
                None
            }
        }
    }));
    match result {
        Ok(Some(())) => 0,
        _ => FAULT,
    }
}

/// Tells the simulator the true shapes of outputs.
///
/// # Safety
/// As for [`run`].
unsafe fn tell(arguments: &[Argument], shapes: &TrueShapes) {
    for (name, shape) in shapes {
        let named = |argument: &&Argument| {
            // SAFETY: upheld by the caller.
            let known = unsafe { CStr::from_ptr(argument.name) };
            known.to_bytes() == name.as_bytes()
        };
        let Some(argument) = arguments.iter().find(named) else {
            continue;
        };
        // SAFETY: upheld by the caller.
        let tensors = unsafe { list(argument.tensors, argument.count) };
        let Some(tensor) = tensors.first().filter(|tensor| !tensor.true_rank.is_null()) else {
            continue;
        };
        for (place, &size) in shape.iter().enumerate() {
            // SAFETY: there is room for eight sizes, and the call gave no more.
            unsafe { tensor.true_shape.add(place).write(size as i64) };
        }
        // SAFETY: the place is valid for the write.
        unsafe { tensor.true_rank.write(shape.len() as u64) };
    }
}

/// # Safety
/// As many items are at the address, for `'a`; null goes with none.
unsafe fn list<'a, T>(address: *const T, count: u64) -> &'a [T] {
    match usize::try_from(count) {
        // SAFETY: upheld by the caller.
        Ok(count) if count > 0 && !address.is_null() => unsafe {
            std::slice::from_raw_parts(address, count)
        },
        _ => &[],
    }
}

/// # Safety
/// As for [`run`].
unsafe fn decode<'a>(
    argument: &'a Argument,
    scalars: &'a [Scalar],
) -> Option<(&'a str, KernelArgument<'a>)> {
    // SAFETY: upheld by the caller.
    let name = unsafe { CStr::from_ptr(argument.name) }.to_str().ok()?;
    let is_there = argument.present != 0;
    let (values, count) = (argument.values, argument.count);
    let role = match argument.direction {
        0 => Role::In,
        1 => Role::Out,
        _ => Role::InOut,
    };
    let value = match argument.kind {
        0 | 1 => {
            let count = if argument.kind == 0 {
                count.min(1)
            } else {
                count
            };
            // SAFETY: upheld by the caller.
            let mut tensors = unsafe { list(argument.tensors, count) }
                .iter()
                // SAFETY: upheld by the caller.
                .map(|tensor| unsafe { decode_tensor(tensor, role) })
                .collect::<Option<Vec<_>>>()?;
            return Some((
                name,
                if argument.kind == 0 {
                    KernelArgument::Tensor(tensors.pop().flatten())
                } else {
                    KernelArgument::List(tensors)
                },
            ));
        }
        2 if !is_there => Attribute::Scalar(Scalar::null()),
        2 => {
            // SAFETY: here and below the values are of the kind's type, upheld by the caller.
            let bytes = unsafe { &*values.cast::<[u8; 16]>() };
            Attribute::Scalar(scalar(argument.dtype, bytes)?)
        }
        3 => Attribute::ScalarList(is_there.then_some(scalars)),
        // SAFETY: as above.
        4 => Attribute::IntArray(is_there.then(|| unsafe { list(values.cast(), count) })),
        // SAFETY: as above.
        5 => Attribute::FloatArray(is_there.then(|| unsafe { list(values.cast(), count) })),
        // SAFETY: as above.
        6 => Attribute::BoolArray(is_there.then(|| unsafe { list(values.cast(), count) })),
        // SAFETY: as above.
        7 => Attribute::Text(is_there.then(|| unsafe { CStr::from_ptr(values.cast()) })),
        8 => Attribute::Int(argument.integer),
        9 => Attribute::UInt(argument.integer as u64),
        10 => Attribute::Double(argument.number),
        11 => Attribute::Bool(argument.integer != 0),
        12 => Attribute::DataType(DType::from_acl(i32::try_from(argument.integer).ok()?)?),
        _ => return None,
    };
    Some((name, KernelArgument::Value(value)))
}

/// The scalars of a list; none for another kind.
///
/// # Safety
/// As for [`run`].
unsafe fn scalars_of(argument: &Argument) -> Option<Vec<Scalar>> {
    if argument.kind != 3 {
        return Some(Vec::new());
    }
    // SAFETY: upheld by the caller.
    let given = unsafe { list(argument.values.cast::<KernelScalar>(), argument.count) };
    given
        .iter()
        .map(|given| scalar(given.dtype, &given.value))
        .collect()
}

fn scalar(dtype: c_int, value: &[u8; 16]) -> Option<Scalar> {
    let dtype = DType::from_acl(dtype)?;
    let bytes = dtype.bits()?.div_ceil(8);
    Scalar::from_bytes(dtype, value.get(..bytes)?).ok()
}

/// # Safety
/// As for [`run`].
unsafe fn decode_tensor<'a>(tensor: &'a Tensor, role: Role) -> Option<Option<KernelTensor<'a>>> {
    if tensor.present == 0 {
        return Some(None);
    }
    // SAFETY: both lists are as long as the rank, upheld by the caller.
    let (shape, strides) = unsafe {
        (
            list(tensor.shape, tensor.rank),
            list(tensor.strides, tensor.rank),
        )
    };
    let sizes = |values: &[i64]| {
        let sizes = values.iter().map(|&value| usize::try_from(value).ok());
        sizes.collect::<Option<SmallVec<[usize; 8]>>>()
    };
    let layout = Layout::strided(
        sizes(shape)?,
        sizes(strides)?,
        usize::try_from(tensor.offset).ok()?,
    )
    .ok()?;
    let spec = TensorSpec {
        dtype: DType::from_acl(tensor.dtype)?,
        layout,
        format: Format::from_acl(tensor.format)?,
    };
    // SAFETY: the block holds the form, upheld by the caller.
    Some(Some(unsafe {
        KernelTensor::new(
            tensor.block.cast(),
            spec,
            role,
            !tensor.true_shape.is_null(),
        )
    }))
}
