//! Calls of a communicator beside HCCL's own, and an operator that takes one beside one that does not. In the fast mode
//! nobody waits for other ranks, so one of two makes all calls.

use aclnn::operators::{Operator, Specs, Text};
use aclnn::{Communicator, DType, Device, ReduceOp, Tensor, TensorSpec};
use aclnn_sys::{HcclDataType, HcclReduceOp, HcclResult};

use super::{Contender, measure, print};

aclnn::operator! {
    /// A product of matrices.
    Matmul, MatmulOperands = aclnnMatmul { self_: In, mat2: In, out: Out, cube_math_type: i8 }
}

aclnn::operator! {
    /// A product of matrices, summed over all ranks.
    MatmulAllReduce, MatmulAllReduceOperands = aclnnMatmulAllReduce {
        x1: In, x2: In, bias: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
    }
}

/// HCCL's own communicator of two devices, as this rank holds it.
fn raw(devices: &[Device]) -> aclnn_sys::HcclComm {
    let collectives = devices[0].toolkit().unwrap().collectives().unwrap();
    let mut numbers = [0, 1];
    let mut made = [std::ptr::null_mut(); 2];
    let make = collectives.functions().HcclCommInitAll;
    // SAFETY: both arrays have two elements, and the devices are there.
    let answer = unsafe { make(2, numbers.as_mut_ptr(), made.as_mut_ptr()) };
    assert_eq!(answer, HcclResult::HCCL_SUCCESS);
    made[0]
}

pub fn main(cost: u64) {
    let devices = ["sim:a2:0", "sim:a2:1"].map(|name| name.parse::<Device>().unwrap());
    let device = &devices[0];
    let communicator = raw(&devices);
    // SAFETY: the communicator is this process's, and is not ended.
    let own = unsafe { Communicator::from_raw(device, communicator) }.unwrap();
    collective(&own, communicator, cost);
    operator(&own, cost);
}

fn collective(own: &Communicator, communicator: aclnn_sys::HcclComm, cost: u64) {
    let device = own.device();
    let x = Tensor::zeros(DType::Float32, [4096], device).unwrap();
    let mut y = Tensor::zeros(DType::Float32, [4096], device).unwrap();
    let mut z = Tensor::zeros(DType::Float32, [4096], device).unwrap();
    let toolkit = device.toolkit().unwrap();
    let all_reduce = toolkit.collectives().unwrap().functions().HcclAllReduce;
    let (send, stream) = (x.as_ptr().cast_mut().cast(), own.stream());
    let contenders = vec![
        Contender::new("HcclAllReduce", || {
            // SAFETY: nothing runs in fast mode; the communicator is there.
            let answer = unsafe {
                all_reduce(
                    send,
                    send,
                    4096,
                    HcclDataType::HCCL_DATA_TYPE_FP32,
                    HcclReduceOp::HCCL_REDUCE_SUM,
                    communicator,
                    stream.as_raw(),
                )
            };
            assert_eq!(answer, HcclResult::HCCL_SUCCESS);
        }),
        Contender::new("all_reduce", || {
            own.all_reduce(ReduceOp::Sum, &x, &mut y).unwrap();
        }),
        Contender::new("all_reduce_in_place", || {
            own.all_reduce_in_place(ReduceOp::Sum, &mut z).unwrap();
        }),
    ];
    let results = measure(201, if cost == 0 { 5000 } else { 200 }, contenders);
    let title = format!("a launch costs {cost} ns, a collective");
    print(&title, &results, &[]);
}

fn operator(own: &Communicator, cost: u64) {
    let device = own.device();
    let stream = device.new_stream().unwrap();
    let matrix = || Tensor::zeros(DType::Float16, [16, 16], device).unwrap();
    let spec = || TensorSpec::contiguous(DType::Float16, [16, 16]).unwrap();
    let (a, b, mut c, mut d) = (matrix(), matrix(), matrix(), matrix());
    let alone = MatmulOperands::<Specs> {
        self_: spec(),
        mat2: spec(),
        out: spec(),
    };
    let mut alone = Matmul { cube_math_type: 0 }.plan(device, &alone).unwrap();
    let summed = MatmulAllReduceOperands::<Specs> {
        x1: spec(),
        x2: spec(),
        bias: None,
        output: spec(),
    };
    let operator = MatmulAllReduce {
        group: own.as_group(),
        reduce_op: Text::new("sum").unwrap(),
        comm_turn: 0,
        stream_mode: 1,
    };
    let mut summed = operator.plan(device, &summed).unwrap();
    let contenders = vec![
        Contender::new("aclnnMatmul, planned", || {
            let operands = MatmulOperands {
                self_: a.view(),
                mat2: b.view(),
                out: c.view_mut(),
            };
            // SAFETY: nothing runs in fast mode.
            unsafe { alone.run_unchecked(&stream, operands) }.unwrap();
        }),
        Contender::new("aclnnMatmulAllReduce, planned", || {
            let operands = MatmulAllReduceOperands {
                x1: a.view(),
                x2: b.view(),
                bias: None,
                output: d.view_mut(),
            };
            // SAFETY: as above.
            unsafe { summed.run_unchecked(&stream, operands) }.unwrap();
        }),
    ];
    let results = measure(201, if cost == 0 { 5000 } else { 200 }, contenders);
    let title = format!("a launch costs {cost} ns, an operator that sums over ranks");
    print(&title, &results, &[]);
}
