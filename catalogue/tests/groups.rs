//! Operators that take a group take a communicator of this process: `Communicator::as_group`.

use std::time::Duration;

use aclnn::operators::{Kind, Specs};
use aclnn::{Communicator, DType, Device, ErrorKind, Graph, ReduceOp, Tensor, TensorSpec};
use aclnn_operators::{DEFINITIONS, MatmulAllReduce, MatmulAllReduceOperands, Operator};

/// All of the table's 60, in every argument that names a group.
#[test]
fn every_argument_that_names_a_group_is_a_communicator() {
    let takes_one = |kind: &Kind| matches!(kind, Kind::Communicator);
    let with_groups = DEFINITIONS.iter().filter(|definition| {
        let mut parameters = definition.parameters().iter();
        parameters.any(|parameter| takes_one(&parameter.kind))
    });
    assert_eq!(with_groups.count(), 60);
    for definition in DEFINITIONS {
        for parameter in definition.parameters() {
            let names_one = ["group", "groupEp", "groupTp", "commName", "hcom"];
            if names_one.contains(&parameter.name) && matches!(parameter.kind, Kind::Text) {
                panic!("{} takes {} as text", definition.name(), parameter.name);
            }
        }
    }
}

fn operator(own: &Communicator) -> MatmulAllReduce {
    MatmulAllReduce {
        group: own.as_group(),
        reduce_op: c"sum".into(),
        comm_turn: 0,
        stream_mode: 1,
    }
}

/// By itself and in a graph beside a collective, which keeps the communicator when its owner lets go of it.
#[test]
fn a_communicator_goes_where_an_operator_takes_a_group() {
    // SAFETY: nothing of CANN, which alone reads the variable beside the standard library, runs yet.
    unsafe { std::env::set_var("HCCL_BUFFSIZE", "1") };
    let session = aclnn::sim::Session::start().unwrap();
    let devices = [0, 1].map(|n| format!("sim:a2:{n}").parse::<Device>().unwrap());
    let ranks = Communicator::on_devices(&devices).unwrap();
    let work = |own: Communicator| {
        let device = own.device().clone();
        let stream = device.new_stream().unwrap();
        let half = |value: f32, shape: [usize; 2]| {
            let values = vec![aclnn::f16::from_f32(value); shape[0] * shape[1]];
            Tensor::from_slice(&values, shape, &device).unwrap()
        };
        let (x1, x2) = (half(own.rank() as f32 + 1.0, [3, 4]), half(2.0, [4, 5]));
        let mut output = half(0.0, [3, 5]);
        let operands = MatmulAllReduceOperands {
            x1: x1.view(),
            x2: x2.view(),
            bias: None,
            output: output.view_mut(),
        };
        // SAFETY: the matrices are float16 and go together, and both ranks make the call.
        unsafe { operator(&own).run_unchecked(&stream, operands) }.unwrap();
        let sum = vec![aclnn::f16::from_f32(24.0); 15];
        assert_eq!(output.to_vec::<aclnn::f16>().unwrap(), sum);

        let spec = |shape: [usize; 2]| TensorSpec::contiguous(DType::Float16, shape).unwrap();
        let specs = MatmulAllReduceOperands::<Specs> {
            x1: spec([3, 4]),
            x2: spec([4, 5]),
            bias: None,
            output: spec([3, 5]),
        };
        let plan = operator(&own).plan(&device, &specs).unwrap();
        let mut builder = Graph::builder(&stream);
        let [x1, x2, output] = [x1, x2, output].map(|t| builder.tensor(t).unwrap());
        let operands = MatmulAllReduceOperands {
            x1: x1.into(),
            x2: x2.into(),
            bias: None,
            output: output.into(),
        };
        // SAFETY: as above.
        unsafe { builder.call_unchecked(plan, &operands) }.unwrap();
        builder
            .rank(&own)
            .all_reduce_in_place(ReduceOp::Max, output)
            .unwrap();
        let mut graph = builder.capture().unwrap();
        let error = own.close(Some(Duration::from_secs(20))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedArgument);
        graph.replay().unwrap();
        let result = graph.tensor(output).unwrap().to_vec::<aclnn::f16>();
        assert_eq!(result.unwrap(), sum);
    };
    std::thread::scope(|scope| {
        for own in ranks {
            scope.spawn(move || work(own));
        }
    });
    drop(devices);
    session.finish().unwrap();
}
