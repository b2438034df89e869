//! All versions of both operators, declared, and one call for all of them.

use std::ffi::CStr;

use aclnn::operators::{CommunicatorName, Operator, Text};
use aclnn::{Communicator, Result, Stream, TensorView, TensorViewMut};

aclnn::operator! {
    /// A product, summed over all ranks.
    pub MatmulAllReduce, MatmulAllReduceOperands = aclnnMatmulAllReduce {
        x1: In, x2: In, bias: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
    }
}
aclnn::operator! {
    /// The same with x3.
    MatmulAllReduceV2, MatmulAllReduceV2Operands = aclnnMatmulAllReduceV2 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64,
        output: Out
    }
}
aclnn::operator! {
    /// The same with an engine.
    MatmulAllReduceV3, MatmulAllReduceV3Operands = aclnnMatmulAllReduceV3 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, group: CommunicatorName, reduce_op: Text, comm_mode: Text, comm_turn: i64,
        stream_mode: i64, output: Out
    }
}
aclnn::operator! {
    /// A quantized product, summed over all ranks.
    QuantMatmulAllReduce, QuantMatmulAllReduceOperands = aclnnQuantMatmulAllReduce {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, dequant_scale: In, group: CommunicatorName, reduce_op: Text, comm_turn: i64,
        stream_mode: i64, output: Out
    }
}
aclnn::operator! {
    /// The same with scales of rows.
    QuantMatmulAllReduceV2, QuantMatmulAllReduceV2Operands = aclnnQuantMatmulAllReduceV2 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, dequant_scale: In, pertoken_scale: Option<In>, group: CommunicatorName,
        reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
    }
}
aclnn::operator! {
    /// The same with scales of the traffic.
    QuantMatmulAllReduceV3, QuantMatmulAllReduceV3Operands = aclnnQuantMatmulAllReduceV3 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, dequant_scale: In, pertoken_scale: Option<In>, comm_scale_1: Option<In>,
        comm_scale_2: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
    }
}
aclnn::operator! {
    /// The same with groups.
    QuantMatmulAllReduceV4, QuantMatmulAllReduceV4Operands = aclnnQuantMatmulAllReduceV4 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, x1_scale: Option<In>, x2_scale: In, comm_scale_1: Option<In>,
        comm_scale_2: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, group_size: i64,
        comm_quant_mode: i64, output: Out
    }.changing_descriptors()
}
aclnn::operator! {
    /// The same with an engine.
    QuantMatmulAllReduceV5, QuantMatmulAllReduceV5Operands = aclnnQuantMatmulAllReduceV5 {
        x1: In, x2: In, bias: Option<In>, x3: Option<In>, x1_scale: Option<In>, x2_scale: In, comm_scale_1: Option<In>,
        comm_scale_2: Option<In>, group: CommunicatorName, reduce_op: Text, comm_mode: Text, comm_turn: i64, stream_mode: i64,
        group_size: i64, comm_quant_mode: i64, output: Out
    }.changing_descriptors()
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Version {
    Float1,
    Float2,
    Float3,
    Quant1,
    Quant2,
    Quant3,
    Quant4,
    Quant5,
}

/// What a call of any version takes; each has a part of it.
pub struct Call<'a, 't> {
    pub x1: TensorView<'t>,
    pub x2: TensorView<'t>,
    pub bias: Option<TensorView<'t>>,
    pub x3: Option<TensorView<'t>>,
    pub scale: Option<TensorView<'t>>,
    pub tokens: Option<TensorView<'t>>,
    pub traffic: Option<[TensorView<'t>; 2]>,
    pub output: TensorViewMut<'a>,
    /// Instead of the communicator's name.
    pub group: Option<&'static CStr>,
    pub reduce_op: &'static CStr,
    pub comm_mode: &'static CStr,
    pub comm_turn: i64,
    pub stream_mode: i64,
}

pub fn float(own: &Communicator) -> MatmulAllReduce {
    MatmulAllReduce {
        group: own.as_group(),
        reduce_op: c"sum".into(),
        comm_turn: 0,
        stream_mode: 1,
    }
}

pub fn run(
    version: Version,
    own: &Communicator,
    stream: &Stream,
    call: Call<'_, '_>,
) -> Result<()> {
    // SAFETY: no call with another name than the communicator's gets as far as looking for it.
    let named = |name| unsafe { CommunicatorName::new(name) };
    let group = call.group.map_or_else(|| own.as_group(), named);
    let (reduce_op, comm_mode) = (Text::from(call.reduce_op), Text::from(call.comm_mode));
    let (comm_turn, stream_mode) = (call.comm_turn, call.stream_mode);
    let (x1, x2, bias, x3, tokens) = (call.x1, call.x2, call.bias, call.x3, call.tokens);
    let scale = || call.scale.expect("a quantized product has scales");
    let [first, second] = call.traffic.map_or([None, None], |both| both.map(Some));
    let output = call.output;
    macro_rules! run {
        ($operator:expr, $operands:expr) => {{
            let operator = $operator;
            // SAFETY: the operands are of the types and shapes that the version takes, and every rank makes the call; what a
            // test changes, CANN refuses.
            unsafe { operator.run_unchecked(stream, $operands) }
        }};
    }
    match version {
        Version::Float1 => run!(
            MatmulAllReduce {
                group,
                reduce_op,
                comm_turn,
                stream_mode
            },
            MatmulAllReduceOperands {
                x1,
                x2,
                bias,
                output
            }
        ),
        Version::Float2 => run!(
            MatmulAllReduceV2 {
                group,
                reduce_op,
                comm_turn,
                stream_mode
            },
            MatmulAllReduceV2Operands {
                x1,
                x2,
                bias,
                x3,
                output
            }
        ),
        Version::Float3 => run!(
            MatmulAllReduceV3 {
                group,
                reduce_op,
                comm_mode,
                comm_turn,
                stream_mode
            },
            MatmulAllReduceV3Operands {
                x1,
                x2,
                bias,
                x3,
                output
            }
        ),
        Version::Quant1 => run!(
            QuantMatmulAllReduce {
                group,
                reduce_op,
                comm_turn,
                stream_mode
            },
            QuantMatmulAllReduceOperands {
                x1,
                x2,
                bias,
                x3,
                dequant_scale: scale(),
                output
            }
        ),
        Version::Quant2 => run!(
            QuantMatmulAllReduceV2 {
                group,
                reduce_op,
                comm_turn,
                stream_mode
            },
            QuantMatmulAllReduceV2Operands {
                x1,
                x2,
                bias,
                x3,
                dequant_scale: scale(),
                pertoken_scale: tokens,
                output
            }
        ),
        Version::Quant3 => run!(
            QuantMatmulAllReduceV3 {
                group,
                reduce_op,
                comm_turn,
                stream_mode
            },
            QuantMatmulAllReduceV3Operands {
                x1,
                x2,
                bias,
                x3,
                dequant_scale: scale(),
                pertoken_scale: tokens,
                comm_scale_1: first,
                comm_scale_2: second,
                output
            }
        ),
        Version::Quant4 => run!(
            QuantMatmulAllReduceV4 {
                group,
                reduce_op,
                comm_turn,
                stream_mode,
                group_size: 0,
                comm_quant_mode: 0
            },
            QuantMatmulAllReduceV4Operands {
                x1,
                x2,
                bias,
                x3,
                x1_scale: tokens,
                x2_scale: scale(),
                comm_scale_1: first,
                comm_scale_2: second,
                output
            }
        ),
        Version::Quant5 => run!(
            QuantMatmulAllReduceV5 {
                group,
                reduce_op,
                comm_mode,
                comm_turn,
                stream_mode,
                group_size: 0,
                comm_quant_mode: 0
            },
            QuantMatmulAllReduceV5Operands {
                x1,
                x2,
                bias,
                x3,
                x1_scale: tokens,
                x2_scale: scale(),
                comm_scale_1: first,
                comm_scale_2: second,
                output
            }
        ),
    }
}
