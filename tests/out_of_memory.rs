//! What a tensor's size asks of memory can fail without ending the process: with an allocator that has no more than so
//! many bytes.

use std::alloc::{GlobalAlloc, Layout as AllocLayout, System};
use std::cell::Cell;

use aclnn::{
    ConvertWeightToInt4Pack, DType, Device, DynamicQuant, ErrorKind, Float8E4M3FN, GroupQuant,
    QuantDType, QuantMatmul, Quantize, Result, Tensor, TensorView, bf16, dequantize, f16,
};

/// The system's allocator, which refuses what is larger than so many bytes.
struct Limited;

thread_local! {
    /// Of this thread.
    static LIMIT: Cell<usize> = const { Cell::new(usize::MAX) };
}

fn limit() -> usize {
    // A thread that is ending has none.
    LIMIT.try_with(Cell::get).unwrap_or(usize::MAX)
}

// SAFETY: all calls go to the system's allocator unchanged, or answer that there is no memory.
unsafe impl GlobalAlloc for Limited {
    unsafe fn alloc(&self, layout: AllocLayout) -> *mut u8 {
        if layout.size() > limit() {
            return std::ptr::null_mut();
        }
        // SAFETY: upheld by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: AllocLayout) -> *mut u8 {
        if layout.size() > limit() {
            return std::ptr::null_mut();
        }
        // SAFETY: upheld by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: AllocLayout, size: usize) -> *mut u8 {
        if size > limit() {
            return std::ptr::null_mut();
        }
        // SAFETY: upheld by the caller.
        unsafe { System.realloc(block, layout, size) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: AllocLayout) {
        // SAFETY: upheld by the caller.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Limited = Limited;

const ELEMENTS: usize = 1 << 20;

/// Does `work` with ever more memory at a time. With too little it says so; with enough it succeeds.
fn with_ever_more<T>(name: &str, work: impl Fn() -> Result<T>) {
    let mut refused = 0;
    for bits in 18..=28 {
        LIMIT.set(1 << bits);
        let result = work();
        LIMIT.set(usize::MAX);
        match result {
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::OutOfMemory, "{name}: {error}");
                refused += 1;
            }
            Ok(_) => {
                assert!(refused > 0, "{name} took no memory");
                return;
            }
        }
    }
    panic!("{name} is refused with enough memory");
}

#[test]
fn every_size_that_comes_from_a_tensor_can_be_refused() {
    let device = Device::cpu();
    let shape = [ELEMENTS];
    let one = [1.0f32];
    let x = vec![1.0f32; ELEMENTS];
    let wide = TensorView::from(&one).broadcast_to(shape).unwrap();
    let run = || Quantize::multiply(QuantDType::QInt8).run(&x, &one, None);
    drop(run().unwrap());
    with_ever_more("run", run);
    with_ever_more("run of packed int4", || {
        Quantize::multiply(QuantDType::QUInt4x2).run(&x, &one, None)
    });
    with_ever_more("zeros", || Tensor::zeros(DType::Int8, shape, &device));
    with_ever_more("empty", || Tensor::empty(DType::Int8, shape, &device));
    with_ever_more("from_slice", || Tensor::from_slice(&x, shape, &device));
    let bytes = vec![0u8; ELEMENTS];
    with_ever_more("from_bytes", || {
        Tensor::from_bytes(&bytes, DType::Int8, shape, &device)
    });
    with_ever_more("to_vec", || wide.to_vec::<f32>());
    with_ever_more("to_bytes", || wide.to_bytes());
    with_ever_more("to", || wide.to(&device));
    let values = vec![1i8; ELEMENTS];
    with_ever_more("pack", || aclnn::int4::pack(&values));

    let zeros = |dtype, elements| Tensor::zeros(dtype, [elements], &device).unwrap();
    let tensor = zeros(DType::Int8, ELEMENTS);
    with_ever_more("try_clone", || tensor.try_clone());
    let words = zeros(DType::Int32, ELEMENTS / 8);
    let halves = zeros(DType::Int4, ELEMENTS);
    with_ever_more("to_vec_int4 of words", || words.to_vec_int4());
    with_ever_more("to_vec_int4 of int4", || halves.to_vec_int4());
    for dtype in [
        DType::Int8,
        DType::UInt8,
        DType::Int32,
        DType::Int4,
        DType::Float8E4M3FN,
        DType::Float8E5M2,
        DType::HiFloat8,
    ] {
        let quantized = zeros(dtype, ELEMENTS);
        with_ever_more(&format!("dequantize of {dtype}"), || {
            dequantize(&quantized, &one, None, 0, true)
        });
    }
    with_ever_more("dequantize of words", || {
        dequantize(&words, &one, None, -1, false)
    });
    // Factors are as many as the tensor is long.
    let short = [f16::ONE];
    let scales = TensorView::from(&short).broadcast_to(shape).unwrap();
    let quantized = zeros(DType::Int8, ELEMENTS);
    with_ever_more("dequantize by many scales", || {
        dequantize(&quantized, scales.clone(), Some(&scales), 0, true)
    });
    let float8 = [Float8E4M3FN::from_f32(1.0)];
    with_ever_more("to_vec of float8", || {
        let wide = TensorView::from(&float8).broadcast_to(shape)?;
        wide.to_vec::<Float8E4M3FN>()
    });
    let brain = [bf16::ONE];
    with_ever_more("to_vec of bfloat16", || {
        TensorView::from(&brain)
            .broadcast_to(shape)?
            .to_vec::<bf16>()
    });
}

/// What a product packs and what it keeps of scales, for long and for wide weights, plain and prepared.
#[test]
fn products_and_prepared_weights_can_be_refused() {
    let scale = [0.5f32];
    for (rows, inner, columns) in [(3, ELEMENTS, 2), (3, 2, ELEMENTS), (1, 2, ELEMENTS)] {
        let device: Device = "cpu:950".parse().unwrap();
        let x = Tensor::zeros(DType::Int8, [rows, inner], &device).unwrap();
        let weight = Tensor::zeros(DType::Int8, [inner, columns], &device).unwrap();
        let prepared = QuantMatmul::prepare_weight(&weight).unwrap();
        let multiply = |weight: &Tensor| {
            QuantMatmul::new(DType::Int8).run(&x, weight, &scale, None, None, None, None)
        };
        let what = format!("{rows} x {inner} x {columns}");
        with_ever_more(&format!("{what}, plain"), || multiply(&weight));
        with_ever_more(&format!("{what}, prepared"), || multiply(&prepared));
        with_ever_more(&format!("{what}, prepare_weight"), || {
            QuantMatmul::prepare_weight(&weight)
        });
    }
}

/// Each matrix of a batch has its place, and so have those that it stands for.
#[test]
fn batches_of_a_product_can_be_refused() {
    let device: Device = "cpu:950".parse().unwrap();
    let x = Tensor::zeros(DType::Int8, [1, 1, 2], &device).unwrap();
    let x = x.view().broadcast_to([ELEMENTS, 1, 2]).unwrap();
    let weight = Tensor::zeros(DType::Int8, [1, 2, 1], &device).unwrap();
    let weights = weight.view().broadcast_to([ELEMENTS, 2, 1]).unwrap();
    let multiply = |weight: TensorView<'_>| {
        QuantMatmul::new(DType::Int8).run(x.clone(), weight, &[0.5f32], None, None, None, None)
    };
    with_ever_more("one weight", || multiply(weight.view()));
    with_ever_more("many weights", || multiply(weights.clone()));
    // Each of them is padded when it is packed.
    let weights = weight.view().broadcast_to([ELEMENTS / 8, 2, 1]).unwrap();
    with_ever_more("prepare_weight of many", || {
        QuantMatmul::prepare_weight(weights.clone())
    });
}

#[test]
fn weights_packed_on_the_host_can_be_refused() {
    let device: Device = "cpu:950".parse().unwrap();
    for dtype in [DType::Int32, DType::Float32] {
        let weight = Tensor::zeros(dtype, [ELEMENTS / 8, 8], &device).unwrap();
        let convert = ConvertWeightToInt4Pack::new();
        with_ever_more("words", || convert.run(&weight));
        with_ever_more("words in blocks", || convert.fractal_nz(4).run(&weight));
    }
}

#[test]
fn small_operands_that_are_long_can_be_refused() {
    let device = Device::cpu();
    let x = Tensor::zeros(DType::Float32, [1, 1], &device).unwrap();
    let scales = Tensor::zeros(DType::Float32, [ELEMENTS, 1], &device).unwrap();
    let ends = vec![1i32; ELEMENTS];
    let nothing = Tensor::zeros(DType::Float16, [ELEMENTS, 0], &device).unwrap();
    with_ever_more("scales of rows without elements", || {
        DynamicQuant::symmetric(QuantDType::Int8).run(&nothing, None, None)
    });
    with_ever_more("group_quant", || {
        GroupQuant::new(QuantDType::Int8).run(&x, &scales, &ends, None)
    });
}
