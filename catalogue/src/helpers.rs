//! Functions of CANN's operator libraries that are no operator in two phases: sizes, weights prepared on the host, switches.
//!
//! They take a device, whose CANN is asked; on the CPU they are
//! [`ErrorKind::Unavailable`](aclnn::ErrorKind::Unavailable). What CANN allocates is copied and freed as its documents ask.
//!
//! ```no_run
//! use aclnn::Device;
//! use aclnn_operators::helpers;
//!
//! # fn run(device: &Device) -> aclnn::Result<()> {
//! let elements = helpers::calculate_matmul_weight_size(device, &[1024, 4096])?;
//! # let _ = elements;
//! # Ok(())
//! # }
//! ```

mod experts;

use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::transmute;
use std::ptr::{null, null_mut};

use aclnn::aclnn_sys::UntypedFunction;
use aclnn::operators::{HelperFunction, IntArray};
use aclnn::{DType, Device, Format, Result, TensorView};

use experts::{COMBINE_SIZES, DISPATCH_SIZES};
pub use experts::{
    CombineSizes, DispatchSizes, ExpertGroup,
    moe_distribute_combine_setup_teardown_calc_output_size,
    moe_distribute_dispatch_setup_teardown_calc_output_size,
};

/// Each function of this module, in the order of their names.
pub static HELPERS: [&HelperFunction; 14] = [
    &CONVOLUTION_WEIGHT_SIZE,
    &MATMUL_WEIGHT_SIZE,
    &MATMUL_WEIGHT_SIZE_V2,
    &FINALIZE,
    &GET_PYTORCH_RANDOM,
    &INIT,
    &COMBINE_SIZES,
    &DISPATCH_SIZES,
    &FORMAT_CAST_TARGET,
    &RESELECT_STATIC_KERNEL,
    &RESELECT_STATIC_KERNEL_WITH_PATH,
    &SET_PYTORCH_RANDOM,
    &TRANS_QUANT_PARAM,
    &TRANS_SPARSE_4TO2_PARA,
];

static CONVOLUTION_WEIGHT_SIZE: HelperFunction =
    HelperFunction::new("aclnnCalculateConvolutionWeightSize").since("8.1.RC1");
static MATMUL_WEIGHT_SIZE: HelperFunction =
    HelperFunction::new("aclnnCalculateMatmulWeightSize").since("8.1.RC1");
static MATMUL_WEIGHT_SIZE_V2: HelperFunction =
    HelperFunction::new("aclnnCalculateMatmulWeightSizeV2").since("8.1.RC1");
static FINALIZE: HelperFunction = HelperFunction::new("aclnnFinalize").since("8.1.RC1");
static GET_PYTORCH_RANDOM: HelperFunction =
    HelperFunction::new("aclnnGetPytorchRandom").since("9.1.0");
static INIT: HelperFunction = HelperFunction::new("aclnnInit").since("8.1.RC1");
static FORMAT_CAST_TARGET: HelperFunction =
    HelperFunction::new("aclnnNpuFormatCastCalculateSizeAndFormat").since("8.5.0");
static RESELECT_STATIC_KERNEL: HelperFunction =
    HelperFunction::new("aclnnReselectStaticKernel").since("8.5.0");
static RESELECT_STATIC_KERNEL_WITH_PATH: HelperFunction =
    HelperFunction::new("aclnnReselectStaticKernelWithPath").since("9.1.0");
static SET_PYTORCH_RANDOM: HelperFunction =
    HelperFunction::new("aclnnSetPytorchRandom").since("9.1.0");
static TRANS_QUANT_PARAM: HelperFunction =
    HelperFunction::new("aclnnTransQuantParam").since("8.1.RC1");
static TRANS_SPARSE_4TO2_PARA: HelperFunction =
    HelperFunction::new("aclnnTransSparse4to2Para").since("8.5.0");

type Pointer = *const c_void;

unsafe extern "C" {
    /// Of the C library, which allocates what `aclnnTransQuantParam` and `aclnnTransSparse4to2Para` hand out.
    fn free(memory: *mut c_void);
}

/// A copy of a list that a function of CANN allocated by `calloc`, which is freed, also when there is no memory for the copy.
///
/// # Safety
/// The list has so many values, or is null, and nobody else uses it.
unsafe fn take<T: Copy>(list: *mut T, count: u64) -> Result<Vec<T>> {
    if list.is_null() {
        return Ok(Vec::new());
    }
    let count = usize::try_from(count).unwrap_or_default();
    // SAFETY: the caller's promise.
    let values = HelperFunction::copy_list(unsafe { std::slice::from_raw_parts(list, count) });
    // SAFETY: the list came from the C library's `calloc`, and is not used again.
    unsafe { free(list.cast()) };
    values
}

/// `aclnnCalculateMatmulWeightSize`: how many elements a float16 weight of this shape takes after
/// [`TransMatmulWeight`](crate::TransMatmulWeight).
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn calculate_matmul_weight_size(device: &Device, shape: &[i64]) -> Result<u64> {
    type Function = unsafe extern "C" fn(Pointer, *mut u64) -> i32;
    let (shape, mut size) = (IntArray::new(shape), 0);
    // SAFETY: the function has this type, and takes a list and room for a number.
    unsafe {
        MATMUL_WEIGHT_SIZE.call(device, &[(&shape).into()], |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            function(arguments.pointer(0), &mut size)
        })?;
    }
    Ok(size)
}

/// `aclnnCalculateMatmulWeightSizeV2`: as [`calculate_matmul_weight_size`] for float16, bfloat16 or int8.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn calculate_matmul_weight_size_v2(
    device: &Device,
    shape: &[i64],
    dtype: DType,
) -> Result<u64> {
    type Function = unsafe extern "C" fn(Pointer, i32, *mut u64) -> i32;
    let (shape, mut size) = (IntArray::new(shape), 0);
    // SAFETY: as for the first version, with a data type.
    unsafe {
        MATMUL_WEIGHT_SIZE_V2.call(device, &[(&shape).into()], |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            function(arguments.pointer(0), dtype.acl(), &mut size)
        })?;
    }
    Ok(size)
}

/// `aclnnCalculateConvolutionWeightSize`: how many elements a convolution's weight of this shape takes after
/// [`TransConvolutionWeight`](crate::TransConvolutionWeight).
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn calculate_convolution_weight_size(
    device: &Device,
    shape: &[i64],
    transposed: bool,
    groups: i64,
    dtype: DType,
) -> Result<u64> {
    type Function = unsafe extern "C" fn(Pointer, bool, i64, i32, *mut u64) -> i32;
    let (shape, mut size) = (IntArray::new(shape), 0);
    // SAFETY: the function has this type, and takes a list and room for a number.
    unsafe {
        CONVOLUTION_WEIGHT_SIZE.call(device, &[(&shape).into()], |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            function(
                arguments.pointer(0),
                transposed,
                groups,
                dtype.acl(),
                &mut size,
            )
        })?;
    }
    Ok(size)
}

/// What [`NpuFormatCast`](crate::NpuFormatCast) needs for its `dstTensor`.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FormatCastTarget {
    /// The shape of its storage.
    pub storage_shape: Vec<i64>,
    /// The `aclFormat` that it has; see [`FormatCastTarget::format`].
    pub acl_format: i32,
}

impl FormatCastTarget {
    /// The format, if this crate knows it.
    pub fn format(&self) -> Option<Format> {
        Format::from_acl(self.acl_format)
    }
}

/// `aclnnNpuFormatCastCalculateSizeAndFormat`: the storage shape and the format that
/// [`NpuFormatCast`](crate::NpuFormatCast) needs for a tensor cast to `format`.
///
/// `additional_dtype` is the data type that the cast tensor is going to be read as, where that is another one.
///
/// CANN allocates the shape in C++ and has no function that frees it: where its libraries do not lend theirs, a few bytes
/// are leaked.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn npu_format_cast_calculate_size_and_format(
    device: &Device,
    source: &TensorView<'_>,
    format: Format,
    additional_dtype: Option<DType>,
) -> Result<FormatCastTarget> {
    type Function =
        unsafe extern "C" fn(Pointer, c_int, c_int, *mut *mut i64, *mut u64, *mut c_int) -> i32;
    type Delete = unsafe extern "C" fn(*mut c_void);
    let (mut shape, mut rank, mut actual) = (null_mut::<i64>(), 0u64, 0);
    // SAFETY: the function has this type; the results are valid for writes.
    unsafe {
        FORMAT_CAST_TARGET.call(device, &[source.into()], |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            let dtype = additional_dtype.map_or(-1, DType::acl);
            function(
                arguments.pointer(0),
                format.acl(),
                dtype,
                &mut shape,
                &mut rank,
                &mut actual,
            )
        })?;
    }
    let storage_shape = match usize::try_from(rank) {
        // SAFETY: the function gave a list of so many values, which nobody else has.
        Ok(rank) if !shape.is_null() => unsafe { std::slice::from_raw_parts(shape, rank) }.to_vec(),
        _ => Vec::new(),
    };
    if let Some(delete) = device
        .toolkit()
        .and_then(|toolkit| toolkit.function("_ZdaPv"))
    {
        // SAFETY: the name is that of `operator delete[](void*)`, whose type this is; the list came from `new[]` of the
        // same libraries, and is not used again.
        unsafe { transmute::<UntypedFunction, Delete>(delete)(shape.cast()) };
    }
    Ok(FormatCastTarget {
        storage_shape,
        acl_format: actual,
    })
}

/// `aclnnTransQuantParam`: scales and offsets in the 64-bit form of the matrix unit, packed on the host.
///
/// Its words are not those of [`TransQuantParamV2`](crate::TransQuantParamV2) and `npu_trans_quant_param`, which products are
/// meant to take: this older function keeps the lower 13 bits of scales, rounds offsets half away from zero, and gives a
/// list that is padded to a multiple of 16 words.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn trans_quant_param(
    device: &Device,
    scales: &[f32],
    offsets: Option<&[f32]>,
) -> Result<Vec<u64>> {
    type Function =
        unsafe extern "C" fn(*const f32, u64, *const f32, u64, *mut *mut u64, *mut u64) -> i32;
    let (mut words, mut count) = (null_mut::<u64>(), 0u64);
    let (offset, offsets) = match offsets {
        Some(offsets) => (offsets.as_ptr(), offsets.len() as u64),
        None => (null(), 0),
    };
    // SAFETY: the function has this type; the lists are as long as said, the results valid for writes.
    unsafe {
        TRANS_QUANT_PARAM.call(device, &[], |function, _| {
            let function = transmute::<UntypedFunction, Function>(function);
            let scale = scales.as_ptr();
            function(
                scale,
                scales.len() as u64,
                offset,
                offsets,
                &mut words,
                &mut count,
            )
        })?;
        take(words, count)
    }
}

/// A weight of which two in four values are zero, packed for
/// [`Sparse4to2QuantMatmulWeightNz`](crate::Sparse4to2QuantMatmulWeightNz).
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SparseWeight {
    /// The values that are kept.
    pub weight: Vec<i8>,
    /// Their shape.
    pub weight_shape: Vec<i64>,
    /// Where they stood.
    pub index: Vec<u8>,
    /// The shape of `index`.
    pub index_shape: Vec<i64>,
}

/// `aclnnTransSparse4to2Para`: packs an int8 weight of which two in four values are zero, on the host.
///
/// # Errors
/// [`ErrorKind::DataLength`](aclnn::ErrorKind::DataLength) when the weight has another number of values than the shape;
/// as [`HelperFunction::call`].
pub fn trans_sparse4to2_para(
    device: &Device,
    weight: &[i8],
    shape: &[i64],
) -> Result<SparseWeight> {
    type Function = unsafe extern "C" fn(
        *const i8,
        Pointer,
        *mut *mut i8,
        *mut *mut i64,
        *mut u64,
        *mut *mut u8,
        *mut *mut i64,
        *mut u64,
    ) -> i32;
    // Refuses what has another number of values: CANN would read beyond them.
    let sizes: Vec<usize> = shape
        .iter()
        .map(|&size| usize::try_from(size).unwrap_or(0))
        .collect();
    TensorView::from(weight).reshape(sizes)?;
    let shape = IntArray::new(shape);
    let (mut values, mut dims, mut rank) = (null_mut::<i8>(), null_mut::<i64>(), 0u64);
    let (mut index, mut index_dims, mut index_rank) = (null_mut::<u8>(), null_mut::<i64>(), 0u64);
    // SAFETY: the function has this type, and the weight is as long as its shape; the results are valid for writes, and
    // null as they must be.
    unsafe {
        TRANS_SPARSE_4TO2_PARA.call(device, &[(&shape).into()], |function, arguments| {
            let function = transmute::<UntypedFunction, Function>(function);
            function(
                weight.as_ptr(),
                arguments.pointer(0),
                &mut values,
                &mut dims,
                &mut rank,
                &mut index,
                &mut index_dims,
                &mut index_rank,
            )
        })?;
        // All are taken, and so freed, before any can fail.
        let elements = |dims: *const i64, rank: u64| -> u64 {
            let rank = if dims.is_null() { 0 } else { rank };
            (0..rank)
                .map(|index| (*dims.add(index as usize)).max(0) as u64)
                .product()
        };
        let (weights, indices) = (elements(dims, rank), elements(index_dims, index_rank));
        let weight = take(values, weights);
        let weight_shape = take(dims, rank);
        let places = take(index, indices);
        let index_shape = take(index_dims, index_rank);
        Ok(SparseWeight {
            weight: weight?,
            weight_shape: weight_shape?,
            index: places?,
            index_shape: index_shape?,
        })
    }
}

/// `aclnnSetPytorchRandom`: whether random operators draw as PyTorch does, in the whole process. Their offset must then be a
/// multiple of 4.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn set_pytorch_random(device: &Device, on: bool) -> Result<()> {
    type Function = unsafe extern "C" fn(i32) -> i32;
    // SAFETY: the function has this type.
    unsafe {
        SET_PYTORCH_RANDOM.call(device, &[], |function, _| {
            transmute::<UntypedFunction, Function>(function)(i32::from(on))
        })
    }
}

/// `aclnnGetPytorchRandom`: whether random operators draw as PyTorch does.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn get_pytorch_random(device: &Device) -> Result<bool> {
    type Function = unsafe extern "C" fn() -> i32;
    let mut value = 0;
    // SAFETY: the function has this type. What it answers is no status.
    unsafe {
        GET_PYTORCH_RANDOM.call(device, &[], |function, _| {
            value = transmute::<UntypedFunction, Function>(function)();
            0
        })?;
    }
    Ok(value != 0)
}

/// `aclnnReselectStaticKernel`: reads the list of kernels that were built ahead again, and empties CANN's cache of operators.
/// It is in no public header.
///
/// # Safety
/// No other thread prepares or launches an operator meanwhile.
///
/// # Errors
/// As [`HelperFunction::call`].
pub unsafe fn reselect_static_kernel(device: &Device) -> Result<()> {
    type Function = unsafe extern "C" fn() -> i32;
    // SAFETY: the function has this type; the rest is upheld by the caller.
    unsafe {
        RESELECT_STATIC_KERNEL.call(device, &[], |function, _| {
            transmute::<UntypedFunction, Function>(function)()
        })
    }
}

/// `aclnnReselectStaticKernelWithPath`: as [`reselect_static_kernel`], from a folder given. It is in no public header.
///
/// # Safety
/// As for [`reselect_static_kernel`].
///
/// # Errors
/// As [`HelperFunction::call`].
pub unsafe fn reselect_static_kernel_with_path(device: &Device, path: &CStr) -> Result<()> {
    type Function = unsafe extern "C" fn(*const c_char) -> i32;
    // SAFETY: as above.
    unsafe {
        RESELECT_STATIC_KERNEL_WITH_PATH.call(device, &[], |function, _| {
            transmute::<UntypedFunction, Function>(function)(path.as_ptr())
        })
    }
}

/// `aclnnInit`: sets the interface of operators up, with a file of settings or without. Programs rarely need it: `aclInit`,
/// which this crate calls, does as well.
///
/// # Errors
/// As [`HelperFunction::call`].
pub fn init(device: &Device, config: Option<&CStr>) -> Result<()> {
    type Function = unsafe extern "C" fn(*const c_char) -> i32;
    // SAFETY: the function has this type, and may be given null.
    unsafe {
        INIT.call(device, &[], |function, _| {
            let config = config.map_or(null(), CStr::as_ptr);
            transmute::<UntypedFunction, Function>(function)(config)
        })
    }
}

/// `aclnnFinalize`: undoes [`init`].
///
/// # Safety
/// No operator is called in the process any more.
///
/// # Errors
/// As [`HelperFunction::call`].
pub unsafe fn finalize(device: &Device) -> Result<()> {
    type Function = unsafe extern "C" fn() -> i32;
    // SAFETY: the function has this type; the rest is upheld by the caller.
    unsafe {
        FINALIZE.call(device, &[], |function, _| {
            transmute::<UntypedFunction, Function>(function)()
        })
    }
}
