//! Collectives of the simulated Atlas: programs in C with a thread for each rank, and HCCL as an engine beside this crate
//! calls it.

#![cfg(feature = "sim")]

#[path = "common/programs.rs"]
mod programs;

use std::ffi::{c_int, c_void};
use std::path::Path;

use aclnn::sim::{Session, toolkit_directory};
use aclnn::{Communicator, ReduceOp, Tensor, TensorViewMut};
use aclnn_sys::{
    CollectiveFunctions, Collectives, Functions, HcclDataType, HcclReduceOp, HcclRootInfo,
    LoadOptions, Toolkit, aclrtMemMallocPolicy, aclrtMemcpyKind,
};

fn passes(name: &str, devices: &str) {
    let folder = tempfile::tempdir().unwrap();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/simulator");
    let program = programs::compile(
        &sources.join(format!("{name}.c")),
        &folder.path().join(name),
        &["-lhccl", "-lhcomm"],
    );
    let settings = [("ACLNN_SIM_DEVICES", devices), ("HCCL_BUFFSIZE", "1")];
    programs::assert_passes(&programs::run(&program, &[], &settings), name);
}

#[test]
fn operations_move_and_reduce_what_they_should() {
    passes("hccl_operations", "16");
}

#[test]
fn misuse_ends_in_errors_that_name_ranks() {
    passes("hccl_findings", "4");
}

#[test]
fn order_of_accesses_follows_the_data() {
    passes("hccl_order", "2");
}

/// On one host, and on addresses that stand for hosts; a process that is killed is named by those that wait for it.
#[test]
fn ranks_of_several_processes_work_together() {
    passes("hccl_processes", "1");
}

#[test]
fn faults_orders_graphs_and_many_small_ones() {
    passes("hccl_faults", "8");
}

/// Names the toolkit that a child of this process is to use.
const CHILD: &str = "ACLNN_TEST_CHILD";

/// Toolkits whose HCCL lacks something: what is found where, and that what is left works.
#[test]
fn toolkits_differ_in_what_they_have() {
    let variants = [
        (
            "hccl_8_3",
            1,
            Some(7),
            &["HcclGroupStart", "HcclGroupEnd"][..],
        ),
        (
            "no_collective_groups",
            2,
            Some(12),
            &["HcclGroupStart", "HcclGroupEnd"],
        ),
        ("missing_optional", 2, None, CollectiveFunctions::OPTIONAL),
    ];
    if let Some(child) = std::env::var_os(CHILD) {
        let (variant, libraries, capability, missing) = *variants
            .iter()
            .find(|(variant, ..)| child == *variant)
            .unwrap();
        let options = LoadOptions::new()
            .directory(toolkit_directory().join(variant))
            .custom_operators(false);
        let toolkit = Toolkit::load(&options).unwrap();
        let hccl = toolkit.collectives().unwrap();
        assert_eq!(hccl.libraries().len(), libraries);
        assert_eq!(hccl.capability(), capability);
        assert_eq!(hccl.functions().missing(), missing);
        let (functions, all) = (toolkit.functions(), hccl.functions());
        let (mut devices, mut comms) = ([0, 1], [std::ptr::null_mut(); 2]);
        // SAFETY: there are two devices, and room for as many communicators.
        unsafe {
            assert_eq!((functions.aclInit)(std::ptr::null()), 0);
            assert_eq!((functions.aclrtSetDevice)(0), 0);
            let made = (all.HcclCommInitAll)(2, devices.as_mut_ptr(), comms.as_mut_ptr());
            assert_eq!(made.0, 0);
        }
        for comm in comms {
            // SAFETY: it was just made, and no call of it is under way.
            assert_eq!(unsafe { (all.HcclCommDestroy)(comm) }.0, 0);
        }
        return;
    }
    for (variant, ..) in variants {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "toolkits_differ_in_what_they_have",
                "--exact",
                "--test-threads=1",
            ])
            .env(CHILD, variant)
            .env("ACLNN_SIM_DEVICES", "2")
            .output()
            .unwrap();
        programs::assert_passes(&output, variant);
    }
}

/// What each rank has: numbers of every size, with what rounds, and the values that are none.
fn bits(rank: usize, place: usize) -> u32 {
    let mixed = ((rank * 0x9e37 + place * 0x85eb + 7) as u32).wrapping_mul(0x2c1b_3c6d);
    match place % 50 {
        0 => 0x7f80_0000 | (rank as u32 & 1) << 31,
        1 => 0,
        2 => 0x8000_0000,
        _ => (mixed & 0x807f_ffff) | ((110 + mixed % 32) << 23),
    }
}

const ELEMENTS: usize = 700;

/// All-reduces on the simulator what `values` gives, with a thread for each rank, and gives each rank's result.
fn simulated(
    functions: &Functions,
    hccl: &Collectives,
    values: &[Vec<u8>],
    types: (HcclDataType, HcclReduceOp),
) -> Vec<Vec<u8>> {
    let all = hccl.functions();
    let mut info = HcclRootInfo {
        internal: [0; 4108],
    };
    // SAFETY: the simulator is initialised and has so many devices; the answer has its own memory.
    unsafe {
        assert_eq!((functions.aclrtSetDevice)(0), 0);
        assert_eq!((all.HcclGetRootInfo)(&mut info).0, 0);
    }
    let info = &info;
    let rank = move |number: usize, mut bytes: Vec<u8>| {
        let mut config = hccl.config();
        config.hcclBufferSize = 1;
        let (mut communicator, mut stream, mut block) = (
            std::ptr::null_mut(),
            std::ptr::null_mut(),
            std::ptr::null_mut(),
        );
        let length = bytes.len();
        let count = (ELEMENTS as u64, values.len() as u32);
        let host = bytes.as_mut_ptr().cast::<c_void>();
        // SAFETY: every pointer is that of a local variable, or of a block or handle that was just made; the block and
        // `bytes` have `length` bytes, which are the elements of the type.
        unsafe {
            assert_eq!((functions.aclrtSetDevice)(number as c_int), 0);
            let join = all.HcclCommInitRootInfoConfig.unwrap();
            assert_eq!(
                join(count.1, info, number as u32, &config, &mut communicator).0,
                0
            );
            assert_eq!((functions.aclrtCreateStream)(&mut stream), 0);
            let policy = aclrtMemMallocPolicy::ACL_MEM_MALLOC_HUGE_FIRST;
            assert_eq!((functions.aclrtMalloc)(&mut block, length, policy), 0);
            let copy = functions.aclrtMemcpy;
            let (up, down) = (
                aclrtMemcpyKind::ACL_MEMCPY_HOST_TO_DEVICE,
                aclrtMemcpyKind::ACL_MEMCPY_DEVICE_TO_HOST,
            );
            assert_eq!(copy(block, length, host, length, up), 0);
            let reduced = (all.HcclAllReduce)(
                block,
                block,
                count.0,
                types.0,
                types.1,
                communicator,
                stream,
            );
            assert_eq!(reduced.0, 0);
            assert_eq!((functions.aclrtSynchronizeStream)(stream), 0);
            assert_eq!(copy(host, length, block, length, down), 0);
            assert_eq!((functions.aclrtFree)(block), 0);
            assert_eq!((all.HcclCommDestroy)(communicator).0, 0);
            assert_eq!((functions.aclrtDestroyStream)(stream), 0);
        }
        bytes
    };
    std::thread::scope(|scope| {
        let ranks: Vec<_> = values
            .iter()
            .enumerate()
            .map(|(number, bytes)| scope.spawn(move || rank(number, bytes.clone())))
            .collect();
        ranks.into_iter().map(|rank| rank.join().unwrap()).collect()
    })
}

/// The same on the CPU.
fn expected<T: aclnn::Element>(values: Vec<Vec<T>>, op: ReduceOp) -> Vec<Vec<T>> {
    let ranks = Communicator::cpu(values.len()).unwrap();
    let run = move |own: Communicator, values: Vec<T>| {
        let cpu = aclnn::Device::cpu();
        let mut tensor = Tensor::from_slice(&values, [values.len()], &cpu).unwrap();
        own.all_reduce_in_place(op, TensorViewMut::from(&mut tensor))
            .unwrap();
        tensor.to_vec::<T>().unwrap()
    };
    let threads: Vec<_> = ranks
        .into_iter()
        .zip(values)
        .map(|(own, values)| std::thread::spawn(move || run(own, values)))
        .collect();
    threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect()
}

/// The order in which floats are reduced is that of the communicator on the CPU, to the last bit.
#[test]
fn sums_are_those_of_the_cpu_to_the_bit() {
    let session = Session::start().unwrap();
    let devices: Vec<aclnn::Device> = (0..8)
        .map(|number| format!("sim:a2:{number}").parse().unwrap())
        .collect();
    let options = LoadOptions::new()
        .directory(toolkit_directory())
        .custom_operators(false);
    let toolkit = Toolkit::load(&options).unwrap();
    let (functions, hccl) = (toolkit.functions(), toolkit.collectives().unwrap());
    let operations = [
        (ReduceOp::Sum, HcclReduceOp::HCCL_REDUCE_SUM),
        (ReduceOp::Product, HcclReduceOp::HCCL_REDUCE_PROD),
        (ReduceOp::Max, HcclReduceOp::HCCL_REDUCE_MAX),
        (ReduceOp::Min, HcclReduceOp::HCCL_REDUCE_MIN),
    ];
    macro_rules! compare {
        ($type:ty, $hccl:ident, $make:expr, $ranks:expr, $op:expr) => {
            let make = $make;
            let values: Vec<Vec<$type>> = (0..$ranks)
                .map(|rank| (0..ELEMENTS).map(|place| make(bits(rank, place))).collect())
                .collect();
            let raw = |values: &[$type]| values.iter().flat_map(|x| x.to_ne_bytes()).collect();
            let given: Vec<Vec<u8>> = values.iter().map(|values| raw(values)).collect();
            let got = simulated(functions, hccl, &given, (HcclDataType::$hccl, $op.1));
            let want: Vec<Vec<u8>> = expected(values, $op.0)
                .iter()
                .map(|values| raw(values))
                .collect();
            // Where both infinities meet the sum is no number, and which one does not matter.
            let number = |bytes: &[u8]| <$type>::from_ne_bytes(bytes.try_into().unwrap());
            for (got, want) in got
                .iter()
                .flatten()
                .collect::<Vec<_>>()
                .chunks(size_of::<$type>())
                .zip(
                    want.iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .chunks(size_of::<$type>()),
                )
            {
                let of = |bytes: &[&u8]| bytes.iter().map(|byte| **byte).collect::<Vec<u8>>();
                let (got, want) = (of(got), of(want));
                let is_nan = |bytes: &[u8]| number(bytes).partial_cmp(&number(bytes)).is_none();
                assert!(
                    got == want || (is_nan(&got) && is_nan(&want)),
                    "{got:?} {want:?}"
                );
            }
        };
    }
    for ranks in [1, 2, 3, 5, 7, 8] {
        for op in operations {
            compare!(f32, HCCL_DATA_TYPE_FP32, f32::from_bits, ranks, op);
            compare!(
                half::f16,
                HCCL_DATA_TYPE_FP16,
                |bits: u32| half::f16::from_bits((bits >> 13) as u16),
                ranks,
                op
            );
            if op.0 != ReduceOp::Product {
                compare!(
                    half::bf16,
                    HCCL_DATA_TYPE_BFP16,
                    |bits: u32| half::bf16::from_bits((bits >> 16) as u16),
                    ranks,
                    op
                );
            }
            compare!(i8, HCCL_DATA_TYPE_INT8, |bits: u32| bits as i8, ranks, op);
            compare!(
                i64,
                HCCL_DATA_TYPE_INT64,
                |bits: u32| i64::from(bits) << 13,
                ranks,
                op
            );
        }
    }
    drop(devices);
    session.finish().unwrap();
}
