// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
//! The operators of `libopapi_math.so`, which are in `libopapi.so` where there is one library for all.

use aclnn::DType;
use aclnn::operators::{
    Access, AttributeList, BoolArray, CommunicatorName, Definition, FloatArray, IntArray, Kind, OlderPrototype, Operator, Parameter,
    PrototypeChange, Role, Scalar, ScalarList, Text,
};

use super::signatures;
use crate::visit::{described, optional_input, optional_inputs, optional_output, optional_outputs};

/// `aclnnAbs`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_abs.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Abs {}

/// The tensors of [`Abs`].
pub struct AbsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX32, COMPLEX64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Abs {
    type Operands<A: Access> = AbsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAbs",
            "aclnnAbsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AbsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAcos`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_acos.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Acos {}

/// The tensors of [`Acos`].
pub struct AcosOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Acos {
    type Operands<A: Access> = AcosOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAcos",
            "aclnnAcosGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AcosOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAcosh`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_acosh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Acosh {}

/// The tensors of [`Acosh`].
pub struct AcoshOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Acosh {
    type Operands<A: Access> = AcoshOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAcosh",
            "aclnnAcoshGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AcoshOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAdd`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Add {
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`Add`].
pub struct AddOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Add {
    type Operands<A: Access> = AddOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAdd",
            "aclnnAddGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAddLora`: reads `y`, `x`, `weight_b`, `indices` and `weight_a_optional`; writes `y` and `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`. Products in the documents: A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AddLora {
    /// `layerIdx`, `int64_t`. Usually 0.
    pub layer_idx: i64,
    /// `scale`, `double`. Usually 0.001.
    pub scale: f64,
    /// `yOffset`, `int64_t`. Usually 0.
    pub y_offset: i64,
    /// `ySliceSize`, `int64_t`. Usually -1.
    pub y_slice_size: i64,
}

/// The tensors of [`AddLora`].
pub struct AddLoraOperands<A: Access> {
    /// `y`, `const aclTensor *`: read and written. Why: one kernel adds into it, besides out.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub y: A::Out,
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub x: A::In,
    /// `weightB`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub weight_b: A::In,
    /// `indices`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32.
    pub indices: A::In,
    /// `weightAOptional`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub weight_a_optional: Option<A::In>,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AddLora {
    type Operands<A: Access> = AddLoraOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddLora",
            "aclnnAddLoraGetWorkspaceSize",
            &[
                described("y", Kind::Tensor(Role::InOut)),
                described("x", Kind::Tensor(Role::In)),
                described("weightB", Kind::Tensor(Role::In)),
                described("indices", Kind::Tensor(Role::In)),
                described("weightAOptional", Kind::Tensor(Role::In)),
                described("layerIdx", Kind::Int64),
                described("scale", Kind::Double),
                described("yOffset", Kind::Int64),
                described("ySliceSize", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppppldllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.layer_idx.attribute(),
            self.scale.attribute(),
            self.y_offset.attribute(),
            self.y_slice_size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddLoraOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.y);
        A::input(visit, &operands.x);
        A::input(visit, &operands.weight_b);
        A::input(visit, &operands.indices);
        optional_input::<A>(visit, &operands.weight_a_optional);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAddLora`: reads `y`, `x`, `weight_b`, `indices` and `weight_a_optional`; writes `y`.
///
/// The form in place: C gets the tensor `y` as `y` and as `out`. See [`AddLora`] for the form with an output of its own.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`. Products in the documents: A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AddLoraSameTensor {
    /// `layerIdx`, `int64_t`. Usually 0.
    pub layer_idx: i64,
    /// `scale`, `double`. Usually 0.001.
    pub scale: f64,
    /// `yOffset`, `int64_t`. Usually 0.
    pub y_offset: i64,
    /// `ySliceSize`, `int64_t`. Usually -1.
    pub y_slice_size: i64,
}

/// The tensors of [`AddLoraSameTensor`].
pub struct AddLoraSameTensorOperands<A: Access> {
    /// `y`, `const aclTensor *`: read and written. Why: one kernel adds into it, besides out.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub y: A::Out,
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub x: A::In,
    /// `weightB`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub weight_b: A::In,
    /// `indices`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32.
    pub indices: A::In,
    /// `weightAOptional`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub weight_a_optional: Option<A::In>,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AddLoraSameTensor {
    type Operands<A: Access> = AddLoraSameTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddLora",
            "aclnnAddLoraGetWorkspaceSize",
            &[
                described("y", Kind::Tensor(Role::InOut)),
                described("x", Kind::Tensor(Role::In)),
                described("weightB", Kind::Tensor(Role::In)),
                described("indices", Kind::Tensor(Role::In)),
                described("weightAOptional", Kind::Tensor(Role::In)),
                described("layerIdx", Kind::Int64),
                described("scale", Kind::Double),
                described("yOffset", Kind::Int64),
                described("ySliceSize", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppppldllp,
        )
        .since("8.1.RC1")
        .with_same_tensors(&[(0, 9)])
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.layer_idx.attribute(),
            self.scale.attribute(),
            self.y_offset.attribute(),
            self.y_slice_size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddLoraSameTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.y);
        A::input(visit, &operands.x);
        A::input(visit, &operands.weight_b);
        A::input(visit, &operands.indices);
        optional_input::<A>(visit, &operands.weight_a_optional);
    }
}

/// `aclnnAddN`: reads `tensors`; writes `out`.
///
/// In CANN since 9.1.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add_n.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AddN {}

/// The tensors of [`AddN`].
pub struct AddNOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: INT32, INT64, FLOAT16, BFLOAT16, FLOAT.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AddN {
    type Operands<A: Access> = AddNOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddN",
            "aclnnAddNGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("9.1.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AddNOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAddV3`: reads `other`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add_v3.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AddV3 {
    /// `self`, `const aclScalar *`. `null()` is a null pointer.
    pub self_: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`AddV3`].
pub struct AddV3Operands<A: Access> {
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT8, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT8, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AddV3 {
    type Operands<A: Access> = AddV3Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddV3",
            "aclnnAddV3GetWorkspaceSize",
            &[
                described("self", Kind::Scalar),
                described("other", Kind::Tensor(Role::In)),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.self_.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddV3Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAddcdiv`: reads `self_`, `tensor1` and `tensor2`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_addcdiv.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Addcdiv {
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`Addcdiv`].
pub struct AddcdivOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub self_: A::In,
    /// `tensor1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub tensor1: A::In,
    /// `tensor2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub tensor2: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Addcdiv {
    type Operands<A: Access> = AddcdivOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddcdiv",
            "aclnnAddcdivGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("tensor1", Kind::Tensor(Role::In)),
                described("tensor2", Kind::Tensor(Role::In)),
                described("value", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddcdivOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.tensor1);
        A::input(visit, &operands.tensor2);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAddcmul`: reads `self_`, `tensor1` and `tensor2`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_addcmul.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Addcmul {
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`Addcmul`].
pub struct AddcmulOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub self_: A::In,
    /// `tensor1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub tensor1: A::In,
    /// `tensor2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub tensor2: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Addcmul {
    type Operands<A: Access> = AddcmulOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddcmul",
            "aclnnAddcmulGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("tensor1", Kind::Tensor(Role::In)),
                described("tensor2", Kind::Tensor(Role::In)),
                described("value", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddcmulOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.tensor1);
        A::input(visit, &operands.tensor2);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAddr`: reads `self_`, `vec1` and `vec2`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_addr.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Addr {
    /// `betaOptional`, `const aclScalar *`. Optional.
    pub beta_optional: Option<Scalar>,
    /// `alphaOptional`, `const aclScalar *`. Optional.
    pub alpha_optional: Option<Scalar>,
}

/// The tensors of [`Addr`].
pub struct AddrOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `vec1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub vec1: A::In,
    /// `vec2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub vec2: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Addr {
    type Operands<A: Access> = AddrOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAddr",
            "aclnnAddrGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("vec1", Kind::Tensor(Role::In)),
                described("vec2", Kind::Tensor(Role::In)),
                described("betaOptional", Kind::Scalar),
                described("alphaOptional", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.beta_optional.attribute(),
            self.alpha_optional.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddrOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.vec1);
        A::input(visit, &operands.vec2);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAdds`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Adds {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`Adds`].
pub struct AddsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Adds {
    type Operands<A: Access> = AddsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAdds",
            "aclnnAddsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AddsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAffineGrid`: reads `theta`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_affine_grid.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AffineGrid {
    /// `size`, `const aclIntArray *`. `null()` is a null pointer.
    pub size: IntArray,
    /// `alignCorners`, `bool`. Usually false.
    pub align_corners: bool,
}

/// The tensors of [`AffineGrid`].
pub struct AffineGridOperands<A: Access> {
    /// `theta`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub theta: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AffineGrid {
    type Operands<A: Access> = AffineGridOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAffineGrid",
            "aclnnAffineGridGetWorkspaceSize",
            &[
                described("theta", Kind::Tensor(Role::In)),
                described("size", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.size.attribute(),
            self.align_corners.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AffineGridOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.theta);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAll`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_all.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct All {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`All`].
pub struct AllOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for All {
    type Operands<A: Access> = AllOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAll",
            "aclnnAllGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AllOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAmax`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_amax.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Amax {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
}

/// The tensors of [`Amax`].
pub struct AmaxOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Amax {
    type Operands<A: Access> = AmaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAmax",
            "aclnnAmaxGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AmaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAmin`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_amin.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Amin {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
}

/// The tensors of [`Amin`].
pub struct AminOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Amin {
    type Operands<A: Access> = AminOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAmin",
            "aclnnAminGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AminOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAminmax`: reads `self_`; writes `min_out` and `max_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_aminmax.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Aminmax {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
}

/// The tensors of [`Aminmax`].
pub struct AminmaxOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `minOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub min_out: A::Out,
    /// `maxOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub max_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Aminmax {
    type Operands<A: Access> = AminmaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAminmax",
            "aclnnAminmaxGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("minOut", Kind::Tensor(Role::Out)),
                described("maxOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AminmaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.min_out);
        A::output(visit, &operands.max_out);
    }
}

/// `aclnnAminmaxAll`: reads `self_`; writes `min_out` and `max_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_aminmax_all.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AminmaxAll {}

/// The tensors of [`AminmaxAll`].
pub struct AminmaxAllOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `minOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub min_out: A::Out,
    /// `maxOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub max_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AminmaxAll {
    type Operands<A: Access> = AminmaxAllOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAminmaxAll",
            "aclnnAminmaxAllGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("minOut", Kind::Tensor(Role::Out)),
                described("maxOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AminmaxAllOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.min_out);
        A::output(visit, &operands.max_out);
    }
}

/// `aclnnAminmaxDim`: reads `self_`; writes `min_out` and `max_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_aminmax_dim.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AminmaxDim {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
}

/// The tensors of [`AminmaxDim`].
pub struct AminmaxDimOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `minOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub min_out: A::Out,
    /// `maxOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub max_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AminmaxDim {
    type Operands<A: Access> = AminmaxDimOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAminmaxDim",
            "aclnnAminmaxDimGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("keepDim", Kind::Bool),
                described("minOut", Kind::Tensor(Role::Out)),
                described("maxOut", Kind::Tensor(Role::Out)),
            ],
            signatures::plbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AminmaxDimOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.min_out);
        A::output(visit, &operands.max_out);
    }
}

/// `aclnnAmpUpdateScale`: reads `current_scale`, `growth_tracker` and `found_inf`; writes `updated_scale_out` and `updated_growth_tracker_out`.
///
/// In CANN since 9.1.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: 950, A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AmpUpdateScale {
    /// `growthFactor`, `double`.
    pub growth_factor: f64,
    /// `backoffFactor`, `double`.
    pub backoff_factor: f64,
    /// `growthInterval`, `int64_t`.
    pub growth_interval: i64,
}

/// The tensors of [`AmpUpdateScale`].
pub struct AmpUpdateScaleOperands<A: Access> {
    /// `currentScale`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub current_scale: A::In,
    /// `growthTracker`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32.
    pub growth_tracker: A::In,
    /// `foundInf`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub found_inf: A::In,
    /// `updatedScaleOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub updated_scale_out: A::Out,
    /// `updatedGrowthTrackerOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub updated_growth_tracker_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AmpUpdateScale {
    type Operands<A: Access> = AmpUpdateScaleOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAmpUpdateScale",
            "aclnnAmpUpdateScaleGetWorkspaceSize",
            &[
                described("currentScale", Kind::Tensor(Role::In)),
                described("growthTracker", Kind::Tensor(Role::In)),
                described("foundInf", Kind::Tensor(Role::In)),
                described("growthFactor", Kind::Double),
                described("backoffFactor", Kind::Double),
                described("growthInterval", Kind::Int64),
                described("updatedScaleOut", Kind::Tensor(Role::Out)),
                described("updatedGrowthTrackerOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pppddlpp,
        )
        .since("9.1.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.growth_factor.attribute(),
            self.backoff_factor.attribute(),
            self.growth_interval.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AmpUpdateScaleOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.current_scale);
        A::input(visit, &operands.growth_tracker);
        A::input(visit, &operands.found_inf);
        A::output(visit, &operands.updated_scale_out);
        A::output(visit, &operands.updated_growth_tracker_out);
    }
}

/// `aclnnAmpUpdateScale`: reads `current_scale`, `growth_tracker` and `found_inf`; writes `current_scale` and `growth_tracker`.
///
/// The form in place: C gets the tensor `current_scale` as `currentScale` and as `updatedScaleOut`. See [`AmpUpdateScale`] for the form with an output of its own.
///
/// The form in place: C gets the tensor `growth_tracker` as `growthTracker` and as `updatedGrowthTrackerOut`. See [`AmpUpdateScale`] for the form with an output of its own.
///
/// In CANN since 9.1.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: 950, A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AmpUpdateScaleSameTensor {
    /// `growthFactor`, `double`.
    pub growth_factor: f64,
    /// `backoffFactor`, `double`.
    pub backoff_factor: f64,
    /// `growthInterval`, `int64_t`.
    pub growth_interval: i64,
}

/// The tensors of [`AmpUpdateScaleSameTensor`].
pub struct AmpUpdateScaleSameTensorOperands<A: Access> {
    /// `currentScale`, `const aclTensor *`: read and written. The result stands in its place.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub current_scale: A::Out,
    /// `growthTracker`, `const aclTensor *`: read and written. The result stands in its place.
    ///
    /// Types in the documents, over all products: INT32.
    pub growth_tracker: A::Out,
    /// `foundInf`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub found_inf: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AmpUpdateScaleSameTensor {
    type Operands<A: Access> = AmpUpdateScaleSameTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAmpUpdateScale",
            "aclnnAmpUpdateScaleGetWorkspaceSize",
            &[
                described("currentScale", Kind::Tensor(Role::InOut)),
                described("growthTracker", Kind::Tensor(Role::InOut)),
                described("foundInf", Kind::Tensor(Role::In)),
                described("growthFactor", Kind::Double),
                described("backoffFactor", Kind::Double),
                described("growthInterval", Kind::Int64),
                described("updatedScaleOut", Kind::Tensor(Role::Out)),
                described("updatedGrowthTrackerOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pppddlpp,
        )
        .since("9.1.0")
        .with_same_tensors(&[(0, 6), (1, 7)])
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.growth_factor.attribute(),
            self.backoff_factor.attribute(),
            self.growth_interval.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AmpUpdateScaleSameTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.current_scale);
        A::output(visit, &operands.growth_tracker);
        A::input(visit, &operands.found_inf);
    }
}

/// `aclnnAngleV2`: reads `x`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: 950, A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct AngleV2 {}

/// The tensors of [`AngleV2`].
pub struct AngleV2Operands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, UINT8, INT8, INT16, INT32, INT64, BFLOAT16, FLOAT16, FLOAT, COMPLEX64.
    pub x: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for AngleV2 {
    type Operands<A: Access> = AngleV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAngleV2",
            "aclnnAngleV2GetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AngleV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAny`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_any.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Any {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`Any`].
pub struct AnyOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Any {
    type Operands<A: Access> = AnyOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAny",
            "aclnnAnyGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v AnyOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnArange`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_arange.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Arange {
    /// `start`, `const aclScalar *`. `null()` is a null pointer.
    pub start: Scalar,
    /// `end`, `const aclScalar *`. `null()` is a null pointer.
    pub end: Scalar,
    /// `step`, `const aclScalar *`. `null()` is a null pointer.
    pub step: Scalar,
}

/// The tensors of [`Arange`].
pub struct ArangeOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Arange {
    type Operands<A: Access> = ArangeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnArange",
            "aclnnArangeGetWorkspaceSize",
            &[
                described("start", Kind::Scalar),
                described("end", Kind::Scalar),
                described("step", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.start.attribute(),
            self.end.attribute(),
            self.step.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ArangeOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnArgMax`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_argmax.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ArgMax {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`ArgMax`].
pub struct ArgMaxOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ArgMax {
    type Operands<A: Access> = ArgMaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnArgMax",
            "aclnnArgMaxGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ArgMaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnArgMin`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_argmin.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ArgMin {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`ArgMin`].
pub struct ArgMinOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ArgMin {
    type Operands<A: Access> = ArgMinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnArgMin",
            "aclnnArgMinGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ArgMinOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnArgsort`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_argsort.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Argsort {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `descending`, `bool`.
    pub descending: bool,
}

/// The tensors of [`Argsort`].
pub struct ArgsortOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Argsort {
    type Operands<A: Access> = ArgsortOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnArgsort",
            "aclnnArgsortGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("descending", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.descending.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ArgsortOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAsin`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_asin.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Asin {}

/// The tensors of [`Asin`].
pub struct AsinOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Asin {
    type Operands<A: Access> = AsinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAsin",
            "aclnnAsinGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AsinOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAsinh`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_asinh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Asinh {}

/// The tensors of [`Asinh`].
pub struct AsinhOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Asinh {
    type Operands<A: Access> = AsinhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAsinh",
            "aclnnAsinhGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AsinhOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAtan`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_atan.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Atan {}

/// The tensors of [`Atan`].
pub struct AtanOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Atan {
    type Operands<A: Access> = AtanOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAtan",
            "aclnnAtanGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AtanOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAtan2`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_atan2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Atan2 {}

/// The tensors of [`Atan2`].
pub struct Atan2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Atan2 {
    type Operands<A: Access> = Atan2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAtan2",
            "aclnnAtan2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Atan2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnAtanh`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_atanh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Atanh {}

/// The tensors of [`Atanh`].
pub struct AtanhOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Atanh {
    type Operands<A: Access> = AtanhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnAtanh",
            "aclnnAtanhGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v AtanhOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBatchNormStats`: reads `input`; writes `mean` and `invstd`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_batch_norm_stats.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BatchNormStats {
    /// `eps`, `double`.
    pub eps: f64,
}

/// The tensors of [`BatchNormStats`].
pub struct BatchNormStatsOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub input: A::In,
    /// `mean`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub mean: A::Out,
    /// `invstd`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub invstd: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BatchNormStats {
    type Operands<A: Access> = BatchNormStatsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBatchNormStats",
            "aclnnBatchNormStatsGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("eps", Kind::Double),
                described("mean", Kind::Tensor(Role::Out)),
                described("invstd", Kind::Tensor(Role::Out)),
            ],
            signatures::pdpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.eps.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BatchNormStatsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.mean);
        A::output(visit, &operands.invstd);
    }
}

/// `aclnnBernoulli`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bernoulli.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Bernoulli {
    /// `prob`, `const aclScalar *`. `null()` is a null pointer.
    pub prob: Scalar,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`Bernoulli`].
pub struct BernoulliOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Bernoulli {
    type Operands<A: Access> = BernoulliOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBernoulli",
            "aclnnBernoulliGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("prob", Kind::Scalar),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.prob.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BernoulliOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBernoulliTensor`: reads `self_` and `prob`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bernoulli.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BernoulliTensor {
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`BernoulliTensor`].
pub struct BernoulliTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `prob`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub prob: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BernoulliTensor {
    type Operands<A: Access> = BernoulliTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBernoulliTensor",
            "aclnnBernoulliTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("prob", Kind::Tensor(Role::In)),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BernoulliTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.prob);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBincount`: reads `self_` and `weights`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bincount.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// The right shape of `out` depends on values of an input, which the caller has to know on the host.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Bincount {
    /// `minlength`, `int64_t`.
    pub minlength: i64,
}

/// The tensors of [`Bincount`].
pub struct BincountOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8.
    pub self_: A::In,
    /// `weights`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub weights: Option<A::In>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64, FLOAT, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Bincount {
    type Operands<A: Access> = BincountOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBincount",
            "aclnnBincountGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("weights", Kind::Tensor(Role::In)),
                described("minlength", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.minlength.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BincountOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        optional_input::<A>(visit, &operands.weights);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseAndScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_and_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseAndScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`BitwiseAndScalar`].
pub struct BitwiseAndScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseAndScalar {
    type Operands<A: Access> = BitwiseAndScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseAndScalar",
            "aclnnBitwiseAndScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BitwiseAndScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseAndTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_and_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseAndTensor {}

/// The tensors of [`BitwiseAndTensor`].
pub struct BitwiseAndTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseAndTensor {
    type Operands<A: Access> = BitwiseAndTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseAndTensor",
            "aclnnBitwiseAndTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BitwiseAndTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseAndTensorOut`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwiseand.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseAndTensorOut {}

/// The tensors of [`BitwiseAndTensorOut`].
pub struct BitwiseAndTensorOutOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseAndTensorOut {
    type Operands<A: Access> = BitwiseAndTensorOutOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseAndTensorOut",
            "aclnnBitwiseAndTensorOutGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BitwiseAndTensorOutOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseNot`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_not.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseNot {}

/// The tensors of [`BitwiseNot`].
pub struct BitwiseNotOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT16, INT32, INT64, INT8, UINT8, BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseNot {
    type Operands<A: Access> = BitwiseNotOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseNot",
            "aclnnBitwiseNotGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BitwiseNotOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseOrScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_or_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseOrScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`BitwiseOrScalar`].
pub struct BitwiseOrScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, UINT32, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BFLOAT16, UINT32, UINT64, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseOrScalar {
    type Operands<A: Access> = BitwiseOrScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseOrScalar",
            "aclnnBitwiseOrScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BitwiseOrScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseOrTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_or_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseOrTensor {}

/// The tensors of [`BitwiseOrTensor`].
pub struct BitwiseOrTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseOrTensor {
    type Operands<A: Access> = BitwiseOrTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseOrTensor",
            "aclnnBitwiseOrTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BitwiseOrTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseXorScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_xor_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseXorScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`BitwiseXorScalar`].
pub struct BitwiseXorScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BFLOAT16, UINT16, UINT32, UINT64, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseXorScalar {
    type Operands<A: Access> = BitwiseXorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseXorScalar",
            "aclnnBitwiseXorScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v BitwiseXorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBitwiseXorTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_xor_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BitwiseXorTensor {}

/// The tensors of [`BitwiseXorTensor`].
pub struct BitwiseXorTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, FLOAT, FLOAT16, DOUBLE, BFLOAT16, UINT16, UINT32, UINT64, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BitwiseXorTensor {
    type Operands<A: Access> = BitwiseXorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBitwiseXorTensor",
            "aclnnBitwiseXorTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BitwiseXorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCast`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cast.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cast {
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`Cast`].
pub struct CastOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, BOOL, COMPLEX32, COMPLEX64, COMPLEX128, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, BOOL, COMPLEX32, COMPLEX64, COMPLEX128, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT4_E2M1, FLOAT4_E1M2, INT4.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cast {
    type Operands<A: Access> = CastOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCast",
            "aclnnCastGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CastOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCat`: reads `tensors`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cat.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cat {
    /// `dim`, `int64_t`.
    pub dim: i64,
}

/// The tensors of [`Cat`].
pub struct CatOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64, BOOL, DOUBLE, COMPLEX64, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0, FLOAT4_E1M2, FLOAT4_E2M1.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64, BOOL, DOUBLE, COMPLEX64, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0, FLOAT4_E1M2, FLOAT4_E2M1.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cat {
    type Operands<A: Access> = CatOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCat",
            "aclnnCatGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("dim", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CatOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCdist`: reads `x1` and `x2`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cdist.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cdist {
    /// `p`, `float`.
    pub p: f32,
    /// `compute_mode`, `int64_t`.
    pub compute_mode: i64,
}

/// The tensors of [`Cdist`].
pub struct CdistOperands<A: Access> {
    /// `x1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub x1: A::In,
    /// `x2`, `const aclTensor *`: read.
    pub x2: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cdist {
    type Operands<A: Access> = CdistOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCdist",
            "aclnnCdistGetWorkspaceSize",
            &[
                described("x1", Kind::Tensor(Role::In)),
                described("x2", Kind::Tensor(Role::In)),
                described("p", Kind::Float),
                described("compute_mode", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppflp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.p.attribute(),
            self.compute_mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CdistOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x1);
        A::input(visit, &operands.x2);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCdistBackward`: reads `grad`, `x1`, `x2` and `cdist`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cdist_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CdistBackward {
    /// `p`, `float`.
    pub p: f32,
}

/// The tensors of [`CdistBackward`].
pub struct CdistBackwardOperands<A: Access> {
    /// `grad`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad: A::In,
    /// `x1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub x1: A::In,
    /// `x2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub x2: A::In,
    /// `cdist`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub cdist: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CdistBackward {
    type Operands<A: Access> = CdistBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCdistBackward",
            "aclnnCdistBackwardGetWorkspaceSize",
            &[
                described("grad", Kind::Tensor(Role::In)),
                described("x1", Kind::Tensor(Role::In)),
                described("x2", Kind::Tensor(Role::In)),
                described("cdist", Kind::Tensor(Role::In)),
                described("p", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppfp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.p.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CdistBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad);
        A::input(visit, &operands.x1);
        A::input(visit, &operands.x2);
        A::input(visit, &operands.cdist);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCeil`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ceil.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Ceil {}

/// The tensors of [`Ceil`].
pub struct CeilOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Ceil {
    type Operands<A: Access> = CeilOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCeil",
            "aclnnCeilGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v CeilOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnChannelShuffle`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_channel_shuffle.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ChannelShuffle {
    /// `groups`, `int64_t`.
    pub groups: i64,
}

/// The tensors of [`ChannelShuffle`].
pub struct ChannelShuffleOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, COMPLEX64, COMPLEX128, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, COMPLEX64, COMPLEX128, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ChannelShuffle {
    type Operands<A: Access> = ChannelShuffleOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnChannelShuffle",
            "aclnnChannelShuffleGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("groups", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.groups.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ChannelShuffleOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnChunkCat`: reads `tensors`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_chunk_cat.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ChunkCat {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `numChunks`, `int64_t`.
    pub num_chunks: i64,
}

/// The tensors of [`ChunkCat`].
pub struct ChunkCatOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ChunkCat {
    type Operands<A: Access> = ChunkCatOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnChunkCat",
            "aclnnChunkCatGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("dim", Kind::Int64),
                described("numChunks", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pllp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.num_chunks.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ChunkCatOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCircularPad2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_circular_pad2d.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CircularPad2d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`CircularPad2d`].
pub struct CircularPad2dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT, INT8, INT32.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT, INT8, INT32.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CircularPad2d {
    type Operands<A: Access> = CircularPad2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCircularPad2d",
            "aclnnCircularPad2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CircularPad2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCircularPad2dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_circular_pad2d_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CircularPad2dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`CircularPad2dBackward`].
pub struct CircularPad2dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CircularPad2dBackward {
    type Operands<A: Access> = CircularPad2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCircularPad2dBackward",
            "aclnnCircularPad2dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CircularPad2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnCircularPad3d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_circular_pad3d.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CircularPad3d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`CircularPad3d`].
pub struct CircularPad3dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT, INT8, INT32.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT, INT8, INT32.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CircularPad3d {
    type Operands<A: Access> = CircularPad3dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCircularPad3d",
            "aclnnCircularPad3dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CircularPad3dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCircularPad3dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_circular_pad3d_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CircularPad3dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`CircularPad3dBackward`].
pub struct CircularPad3dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CircularPad3dBackward {
    type Operands<A: Access> = CircularPad3dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCircularPad3dBackward",
            "aclnnCircularPad3dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CircularPad3dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnClamp`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Clamp {
    /// `clipValueMin`, `const aclScalar *`. The documents ask for it; callers leave it out.
    pub clip_value_min: Option<Scalar>,
    /// `clipValueMax`, `const aclScalar *`. The documents ask for it; callers leave it out.
    pub clip_value_max: Option<Scalar>,
}

/// The tensors of [`Clamp`].
pub struct ClampOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Clamp {
    type Operands<A: Access> = ClampOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnClamp",
            "aclnnClampGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("clipValueMin", Kind::Scalar),
                described("clipValueMax", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.clip_value_min.attribute(),
            self.clip_value_max.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ClampOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnClampMax`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ClampMax {
    /// `clipValueMax`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_max: Scalar,
}

/// The tensors of [`ClampMax`].
pub struct ClampMaxOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ClampMax {
    type Operands<A: Access> = ClampMaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnClampMax",
            "aclnnClampMaxGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("clipValueMax", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.clip_value_max.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ClampMaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnClampMaxTensor`: reads `self_` and `max`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ClampMaxTensor {}

/// The tensors of [`ClampMaxTensor`].
pub struct ClampMaxTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `max`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, BOOL.
    pub max: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ClampMaxTensor {
    type Operands<A: Access> = ClampMaxTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnClampMaxTensor",
            "aclnnClampMaxTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("max", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ClampMaxTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.max);
        A::output(visit, &operands.out);
    }
}

/// `aclnnClampMin`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ClampMin {
    /// `clipValueMin`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_min: Scalar,
}

/// The tensors of [`ClampMin`].
pub struct ClampMinOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ClampMin {
    type Operands<A: Access> = ClampMinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnClampMin",
            "aclnnClampMinGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("clipValueMin", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.clip_value_min.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ClampMinOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnClampMinTensor`: reads `self_` and `clip_value_min`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ClampMinTensor {}

/// The tensors of [`ClampMinTensor`].
pub struct ClampMinTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `clipValueMin`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, BOOL.
    pub clip_value_min: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ClampMinTensor {
    type Operands<A: Access> = ClampMinTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnClampMinTensor",
            "aclnnClampMinTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("clipValueMin", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ClampMinTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.clip_value_min);
        A::output(visit, &operands.out);
    }
}

/// `aclnnClampTensor`: reads `self_`, `clip_value_min` and `clip_value_max`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ClampTensor {}

/// The tensors of [`ClampTensor`].
pub struct ClampTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `clipValueMin`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, BOOL.
    pub clip_value_min: A::In,
    /// `clipValueMax`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, BOOL.
    pub clip_value_max: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ClampTensor {
    type Operands<A: Access> = ClampTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnClampTensor",
            "aclnnClampTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("clipValueMin", Kind::Tensor(Role::In)),
                described("clipValueMax", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ClampTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.clip_value_min);
        A::input(visit, &operands.clip_value_max);
        A::output(visit, &operands.out);
    }
}

/// `aclnnComplex`: reads `real` and `imag`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_complex.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Complex {}

/// The tensors of [`Complex`].
pub struct ComplexOperands<A: Access> {
    /// `real`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub real: A::In,
    /// `imag`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub imag: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: COMPLEX64, COMPLEX32, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Complex {
    type Operands<A: Access> = ComplexOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnComplex",
            "aclnnComplexGetWorkspaceSize",
            &[
                described("real", Kind::Tensor(Role::In)),
                described("imag", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ComplexOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.real);
        A::input(visit, &operands.imag);
        A::output(visit, &operands.out);
    }
}

/// `aclnnConfusionTranspose`: reads `x`; writes `x` and `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_confusion_transpose.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ConfusionTranspose {
    /// `perm`, `const aclIntArray *`. `null()` is a null pointer.
    pub perm: IntArray,
    /// `shape`, `const aclIntArray *`. `null()` is a null pointer.
    pub shape: IntArray,
    /// `transpose_first`, `bool`.
    pub transpose_first: bool,
}

/// The tensors of [`ConfusionTranspose`].
pub struct ConfusionTransposeOperands<A: Access> {
    /// `x`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, FLOAT16, FLOAT, BFLOAT16.
    pub x: A::Out,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ConfusionTranspose {
    type Operands<A: Access> = ConfusionTransposeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnConfusionTranspose",
            "aclnnConfusionTransposeGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::InOut)),
                described("perm", Kind::IntArray),
                described("shape", Kind::IntArray),
                described("transpose_first", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.perm.attribute(),
            self.shape.attribute(),
            self.transpose_first.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ConfusionTransposeOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.x);
        A::output(visit, &operands.out);
    }
}

/// `aclnnConstantPadNd`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_constant_pad_nd.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ConstantPadNd {
    /// `pad`, `const aclIntArray *`. `null()` is a null pointer.
    pub pad: IntArray,
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`ConstantPadNd`].
pub struct ConstantPadNdOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64, BOOL, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0, FLOAT4_E2M1, FLOAT4_E1M2.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ConstantPadNd {
    type Operands<A: Access> = ConstantPadNdOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnConstantPadNd",
            "aclnnConstantPadNdGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("pad", Kind::IntArray),
                described("value", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.pad.attribute(),
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ConstantPadNdOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCos`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cos.h`. Products in the documents: A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cos {}

/// The tensors of [`Cos`].
pub struct CosOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cos {
    type Operands<A: Access> = CosOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCos",
            "aclnnCosGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v CosOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCosh`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cosh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cosh {}

/// The tensors of [`Cosh`].
pub struct CoshOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cosh {
    type Operands<A: Access> = CoshOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCosh",
            "aclnnCoshGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v CoshOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCummax`: reads `self_`; writes `values_out` and `indices_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cummax.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cummax {
    /// `dim`, `int64_t`.
    pub dim: i64,
}

/// The tensors of [`Cummax`].
pub struct CummaxOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `valuesOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub values_out: A::Out,
    /// `indicesOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub indices_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cummax {
    type Operands<A: Access> = CummaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCummax",
            "aclnnCummaxGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("valuesOut", Kind::Tensor(Role::Out)),
                described("indicesOut", Kind::Tensor(Role::Out)),
            ],
            signatures::plpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CummaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.values_out);
        A::output(visit, &operands.indices_out);
    }
}

/// `aclnnCummin`: reads `self_`; writes `values_out` and `indices_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cummin.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cummin {
    /// `dim`, `int64_t`.
    pub dim: i64,
}

/// The tensors of [`Cummin`].
pub struct CumminOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, FLOAT16, BFLOAT16, BOOL.
    pub self_: A::In,
    /// `valuesOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, FLOAT16, BFLOAT16, BOOL.
    pub values_out: A::Out,
    /// `indicesOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub indices_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cummin {
    type Operands<A: Access> = CumminOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCummin",
            "aclnnCumminGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("valuesOut", Kind::Tensor(Role::Out)),
                described("indicesOut", Kind::Tensor(Role::Out)),
            ],
            signatures::plpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CumminOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.values_out);
        A::output(visit, &operands.indices_out);
    }
}

/// `aclnnCumprod`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cumprod.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cumprod {
    /// `dim`, `const aclScalar *`. `null()` is a null pointer.
    pub dim: Scalar,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`Cumprod`].
pub struct CumprodOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cumprod {
    type Operands<A: Access> = CumprodOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCumprod",
            "aclnnCumprodGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("dim", Kind::Scalar),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CumprodOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCumsum`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cumsum.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Cumsum {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`Cumsum`].
pub struct CumsumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Cumsum {
    type Operands<A: Access> = CumsumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCumsum",
            "aclnnCumsumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CumsumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCumsumV2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cumsum.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CumsumV2 {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `exclusive`, `bool`.
    pub exclusive: bool,
    /// `reverse`, `bool`.
    pub reverse: bool,
}

/// The tensors of [`CumsumV2`].
pub struct CumsumV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, DOUBLE, UINT8, INT8, INT16, INT64, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CumsumV2 {
    type Operands<A: Access> = CumsumV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCumsumV2",
            "aclnnCumsumV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("exclusive", Kind::Bool),
                described("reverse", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.exclusive.attribute(),
            self.reverse.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CumsumV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDiag`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_diag.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Diag {
    /// `diagonal`, `int64_t`.
    pub diagonal: i64,
}

/// The tensors of [`Diag`].
pub struct DiagOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Diag {
    type Operands<A: Access> = DiagOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDiag",
            "aclnnDiagGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("diagonal", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.diagonal.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DiagOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDiagFlat`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_diag_flat.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DiagFlat {
    /// `diagonal`, `int64_t`.
    pub diagonal: i64,
}

/// The tensors of [`DiagFlat`].
pub struct DiagFlatOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DiagFlat {
    type Operands<A: Access> = DiagFlatOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDiagFlat",
            "aclnnDiagFlatGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("diagonal", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.diagonal.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DiagFlatOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDigamma`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_digamma.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Digamma {}

/// The tensors of [`Digamma`].
pub struct DigammaOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Digamma {
    type Operands<A: Access> = DigammaOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDigamma",
            "aclnnDigammaGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v DigammaOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDiv`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Div {}

/// The tensors of [`Div`].
pub struct DivOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Div {
    type Operands<A: Access> = DivOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDiv",
            "aclnnDivGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v DivOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDivMod`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DivMod {
    /// `mode`, `int`.
    pub mode: i32,
}

/// The tensors of [`DivMod`].
pub struct DivModOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DivMod {
    type Operands<A: Access> = DivModOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDivMod",
            "aclnnDivModGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("mode", Kind::Int32),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DivModOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDivMods`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DivMods {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `mode`, `int`.
    pub mode: i32,
}

/// The tensors of [`DivMods`].
pub struct DivModsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DivMods {
    type Operands<A: Access> = DivModsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDivMods",
            "aclnnDivModsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("mode", Kind::Int32),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DivModsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDivs`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Divs {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`Divs`].
pub struct DivsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Divs {
    type Operands<A: Access> = DivsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDivs",
            "aclnnDivsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DivsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDot`: reads `self_` and `tensor`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dot.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Dot {}

/// The tensors of [`Dot`].
pub struct DotOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT8, INT32, UINT8.
    pub self_: A::In,
    /// `tensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT8, INT32, UINT8.
    pub tensor: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT8, INT32, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Dot {
    type Operands<A: Access> = DotOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDot",
            "aclnnDotGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("tensor", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v DotOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.tensor);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDropout`: reads `input`; writes `out` and `mask_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout.h`. Products in the documents: A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Dropout {
    /// `p`, `double`.
    pub p: f64,
    /// `train`, `bool`.
    pub train: bool,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`Dropout`].
pub struct DropoutOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub out: A::Out,
    /// `maskOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub mask_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Dropout {
    type Operands<A: Access> = DropoutOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropout",
            "aclnnDropoutGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("p", Kind::Double),
                described("train", Kind::Bool),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
                described("maskOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pdbllpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.p.attribute(),
            self.train.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
        A::output(visit, &operands.mask_out);
    }
}

/// `aclnnDropoutBackward`: reads `grad_output` and `mask`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutBackward {
    /// `scale`, `double`.
    pub scale: f64,
}

/// The tensors of [`DropoutBackward`].
pub struct DropoutBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_output: A::In,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub mask: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutBackward {
    type Operands<A: Access> = DropoutBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutBackward",
            "aclnnDropoutBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("mask", Kind::Tensor(Role::In)),
                described("scale", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.scale.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.mask);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDropoutDoMask`: reads `self_` and `mask`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_do_mask.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutDoMask {
    /// `prob`, `double`.
    pub prob: f64,
}

/// The tensors of [`DropoutDoMask`].
pub struct DropoutDoMaskOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub mask: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutDoMask {
    type Operands<A: Access> = DropoutDoMaskOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutDoMask",
            "aclnnDropoutDoMaskGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("mask", Kind::Tensor(Role::In)),
                described("prob", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.prob.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutDoMaskOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.mask);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDropoutGenMask`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_gen_mask.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutGenMask {
    /// `shape`, `const aclIntArray *`. `null()` is a null pointer.
    pub shape: IntArray,
    /// `prob`, `double`.
    pub prob: f64,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`DropoutGenMask`].
pub struct DropoutGenMaskOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutGenMask {
    type Operands<A: Access> = DropoutGenMaskOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutGenMask",
            "aclnnDropoutGenMaskGetWorkspaceSize",
            &[
                described("shape", Kind::IntArray),
                described("prob", Kind::Double),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pdllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.shape.attribute(),
            self.prob.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutGenMaskOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnDropoutGenMaskV2`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_gen_mask.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutGenMaskV2 {
    /// `shape`, `const aclIntArray *`. `null()` is a null pointer.
    pub shape: IntArray,
    /// `prob`, `double`.
    pub prob: f64,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
    /// `probDataType`, `aclDataType`.
    pub prob_data_type: DType,
}

/// The tensors of [`DropoutGenMaskV2`].
pub struct DropoutGenMaskV2Operands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutGenMaskV2 {
    type Operands<A: Access> = DropoutGenMaskV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutGenMaskV2",
            "aclnnDropoutGenMaskV2GetWorkspaceSize",
            &[
                described("shape", Kind::IntArray),
                described("prob", Kind::Double),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("probDataType", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pdllip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.shape.attribute(),
            self.prob.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
            self.prob_data_type.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutGenMaskV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnDropoutGenMaskV2Tensor`: reads `seed_tensor` and `offset_tensor`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_gen_mask.h`. Products in the documents: 950, A3, A2.
///
/// The state of the random numbers is in `offset_tensor`, `offset` and `seed_tensor`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutGenMaskV2Tensor {
    /// `shape`, `const aclIntArray *`. `null()` is a null pointer.
    pub shape: IntArray,
    /// `prob`, `double`.
    pub prob: f64,
    /// `offset`, `int64_t`.
    pub offset: i64,
    /// `probDataType`, `aclDataType`.
    pub prob_data_type: DType,
}

/// The tensors of [`DropoutGenMaskV2Tensor`].
pub struct DropoutGenMaskV2TensorOperands<A: Access> {
    /// `seedTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub seed_tensor: A::In,
    /// `offsetTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub offset_tensor: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutGenMaskV2Tensor {
    type Operands<A: Access> = DropoutGenMaskV2TensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutGenMaskV2Tensor",
            "aclnnDropoutGenMaskV2TensorGetWorkspaceSize",
            &[
                described("shape", Kind::IntArray),
                described("prob", Kind::Double),
                described("seedTensor", Kind::Tensor(Role::In)),
                described("offsetTensor", Kind::Tensor(Role::In)),
                described("offset", Kind::Int64),
                described("probDataType", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pdpplip,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.shape.attribute(),
            self.prob.attribute(),
            self.offset.attribute(),
            self.prob_data_type.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutGenMaskV2TensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.seed_tensor);
        A::input(visit, &operands.offset_tensor);
        A::output(visit, &operands.out);
    }
}

/// `aclnnDropoutV3`: reads `input` and `optional_noise_shape`; writes `out` and `mask_out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_v3.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutV3 {
    /// `p`, `double`.
    pub p: f64,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`DropoutV3`].
pub struct DropoutV3Operands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub input: A::In,
    /// `optionalNoiseShape`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: INT64.
    pub optional_noise_shape: Option<A::In>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
    /// `maskOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub mask_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutV3 {
    type Operands<A: Access> = DropoutV3Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutV3",
            "aclnnDropoutV3GetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("optionalNoiseShape", Kind::Tensor(Role::In)),
                described("p", Kind::Double),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
                described("maskOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdllpp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.p.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutV3Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        optional_input::<A>(visit, &operands.optional_noise_shape);
        A::output(visit, &operands.out);
        A::output(visit, &operands.mask_out);
    }
}

/// `aclnnDropoutV3Grad`: reads `grad_y` and `mask`; writes `grad_x`.
///
/// In no release of CANN that was looked at, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_dropout_v3_grad.h`. Products in the documents: 950.
///
/// **Not in a finished release so far** (on the development branch only, after v9.2.0-beta.1).
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct DropoutV3Grad {
    /// `scale`, `double`.
    pub scale: f64,
}

/// The tensors of [`DropoutV3Grad`].
pub struct DropoutV3GradOperands<A: Access> {
    /// `gradY`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_y: A::In,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub mask: A::In,
    /// `gradX`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_x: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for DropoutV3Grad {
    type Operands<A: Access> = DropoutV3GradOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnDropoutV3Grad",
            "aclnnDropoutV3GradGetWorkspaceSize",
            &[
                described("gradY", Kind::Tensor(Role::In)),
                described("mask", Kind::Tensor(Role::In)),
                described("scale", Kind::Double),
                described("gradX", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdp,
        )
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.scale.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v DropoutV3GradOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_y);
        A::input(visit, &operands.mask);
        A::output(visit, &operands.grad_x);
    }
}

/// `aclnnEqScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_eq_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct EqScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`EqScalar`].
pub struct EqScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT32, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64, UINT32, UINT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for EqScalar {
    type Operands<A: Access> = EqScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnEqScalar",
            "aclnnEqScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v EqScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnEqTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_eq_tensor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct EqTensor {}

/// The tensors of [`EqTensor`].
pub struct EqTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT32, UINT64.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT32, UINT64.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64, UINT32, UINT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for EqTensor {
    type Operands<A: Access> = EqTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnEqTensor",
            "aclnnEqTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v EqTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnEqual`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_equal.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Equal {}

/// The tensors of [`Equal`].
pub struct EqualOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT32, INT8, UINT8, BOOL, DOUBLE, INT64, INT16, UINT16, UINT32, UINT64, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT32, INT8, UINT8, BOOL, DOUBLE, INT64, INT16, UINT16, UINT32, UINT64, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Equal {
    type Operands<A: Access> = EqualOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnEqual",
            "aclnnEqualGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v EqualOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnErf`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_erf.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Erf {}

/// The tensors of [`Erf`].
pub struct ErfOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, BOOL, INT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Erf {
    type Operands<A: Access> = ErfOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnErf",
            "aclnnErfGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ErfOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnErfc`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_erfc.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Erfc {}

/// The tensors of [`Erfc`].
pub struct ErfcOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, BOOL, INT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Erfc {
    type Operands<A: Access> = ErfcOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnErfc",
            "aclnnErfcGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ErfcOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnExp`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_exp.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Exp {}

/// The tensors of [`Exp`].
pub struct ExpOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BOOL, INT64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Exp {
    type Operands<A: Access> = ExpOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnExp",
            "aclnnExpGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ExpOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnExp2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_exp2.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Exp2 {}

/// The tensors of [`Exp2`].
pub struct Exp2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, INT32, INT64, FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Exp2 {
    type Operands<A: Access> = Exp2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnExp2",
            "aclnnExp2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Exp2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnExpSegsum`: reads `self_`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_segsum.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ExpSegsum {}

/// The tensors of [`ExpSegsum`].
pub struct ExpSegsumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ExpSegsum {
    type Operands<A: Access> = ExpSegsumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnExpSegsum",
            "aclnnExpSegsumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ExpSegsumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnExpSegsumBackward`: reads `grad_output` and `grad_self`; writes `grad_input`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_exp_segsum_backward.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ExpSegsumBackward {}

/// The tensors of [`ExpSegsumBackward`].
pub struct ExpSegsumBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_output: A::In,
    /// `gradSelf`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_self: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ExpSegsumBackward {
    type Operands<A: Access> = ExpSegsumBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnExpSegsumBackward",
            "aclnnExpSegsumBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("gradSelf", Kind::Tensor(Role::In)),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ExpSegsumBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.grad_self);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnExpand`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_expand.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Expand {
    /// `size`, `const aclIntArray *`. `null()` is a null pointer.
    pub size: IntArray,
}

/// The tensors of [`Expand`].
pub struct ExpandOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, UINT8, INT8, INT32, INT64, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Expand {
    type Operands<A: Access> = ExpandOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnExpand",
            "aclnnExpandGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("size", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ExpandOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnExpm1`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_expm1.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Expm1 {}

/// The tensors of [`Expm1`].
pub struct Expm1Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64, BOOL, FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Expm1 {
    type Operands<A: Access> = Expm1Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnExpm1",
            "aclnnExpm1GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Expm1Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnEye`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_eye.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Eye {
    /// `n`, `int64_t`.
    pub n: i64,
    /// `m`, `int64_t`.
    pub m: i64,
}

/// The tensors of [`Eye`].
pub struct EyeOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT32, INT16, INT8, UINT8, INT64, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Eye {
    type Operands<A: Access> = EyeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnEye",
            "aclnnEyeGetWorkspaceSize",
            &[
                described("n", Kind::Int64),
                described("m", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::llp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.n.attribute(),
            self.m.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v EyeOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnFlatten`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_flatten.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Flatten {
    /// `axis`, `int64_t`.
    pub axis: i64,
}

/// The tensors of [`Flatten`].
pub struct FlattenOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL, BFLOAT16, FLOAT, FLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Flatten {
    type Operands<A: Access> = FlattenOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFlatten",
            "aclnnFlattenGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("axis", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.axis.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v FlattenOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnFloor`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_floor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Floor {}

/// The tensors of [`Floor`].
pub struct FloorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Floor {
    type Operands<A: Access> = FloorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFloor",
            "aclnnFloorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v FloorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnFloorDivide`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_floor_divide.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct FloorDivide {}

/// The tensors of [`FloorDivide`].
pub struct FloorDivideOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for FloorDivide {
    type Operands<A: Access> = FloorDivideOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFloorDivide",
            "aclnnFloorDivideGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v FloorDivideOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnFloorDivides`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_floor_divide.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct FloorDivides {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`FloorDivides`].
pub struct FloorDividesOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for FloorDivides {
    type Operands<A: Access> = FloorDividesOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFloorDivides",
            "aclnnFloorDividesGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v FloorDividesOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnFmodScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fmod_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct FmodScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`FmodScalar`].
pub struct FmodScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for FmodScalar {
    type Operands<A: Access> = FmodScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFmodScalar",
            "aclnnFmodScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v FmodScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnFmodTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fmod_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct FmodTensor {}

/// The tensors of [`FmodTensor`].
pub struct FmodTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for FmodTensor {
    type Operands<A: Access> = FmodTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFmodTensor",
            "aclnnFmodTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v FmodTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnFrac`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_frac.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Frac {}

/// The tensors of [`Frac`].
pub struct FracOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, UINT8, INT8, INT16, INT32, INT64, BFLOAT16.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, UINT8, INT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Frac {
    type Operands<A: Access> = FracOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnFrac",
            "aclnnFracGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v FracOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGcd`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_gcd.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Gcd {}

/// The tensors of [`Gcd`].
pub struct GcdOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, INT8, INT16, INT32, INT64.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, INT8, INT16, INT32, INT64.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8, INT8, UINT16, INT16, INT32, UINT32, INT64, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Gcd {
    type Operands<A: Access> = GcdOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGcd",
            "aclnnGcdGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GcdOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGeScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ge_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GeScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`GeScalar`].
pub struct GeScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GeScalar {
    type Operands<A: Access> = GeScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGeScalar",
            "aclnnGeScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GeScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGeTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ge_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GeTensor {}

/// The tensors of [`GeTensor`].
pub struct GeTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GeTensor {
    type Operands<A: Access> = GeTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGeTensor",
            "aclnnGeTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GeTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGer`: reads `self_` and `vec2`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ger.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Ger {}

/// The tensors of [`Ger`].
pub struct GerOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `vec2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub vec2: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Ger {
    type Operands<A: Access> = GerOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGer",
            "aclnnGerGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("vec2", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GerOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.vec2);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGlobalAveragePool`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_global_average_pool.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GlobalAveragePool {}

/// The tensors of [`GlobalAveragePool`].
pub struct GlobalAveragePoolOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GlobalAveragePool {
    type Operands<A: Access> = GlobalAveragePoolOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGlobalAveragePool",
            "aclnnGlobalAveragePoolGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GlobalAveragePoolOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGlobalMaxPool`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_global_max_pool.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GlobalMaxPool {}

/// The tensors of [`GlobalMaxPool`].
pub struct GlobalMaxPoolOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GlobalMaxPool {
    type Operands<A: Access> = GlobalMaxPoolOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGlobalMaxPool",
            "aclnnGlobalMaxPoolGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GlobalMaxPoolOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGroupedBiasAddGrad`: reads `grad_y` and `group_idx_optional`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_grouped_bias_add_grad.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GroupedBiasAddGrad {}

/// The tensors of [`GroupedBiasAddGrad`].
pub struct GroupedBiasAddGradOperands<A: Access> {
    /// `gradY`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_y: Option<A::In>,
    /// `groupIdxOptional`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub group_idx_optional: Option<A::In>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GroupedBiasAddGrad {
    type Operands<A: Access> = GroupedBiasAddGradOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGroupedBiasAddGrad",
            "aclnnGroupedBiasAddGradGetWorkspaceSize",
            &[
                described("gradY", Kind::Tensor(Role::In)),
                described("groupIdxOptional", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GroupedBiasAddGradOperands<A>, visit: &mut A::Visit<'v>) {
        optional_input::<A>(visit, &operands.grad_y);
        optional_input::<A>(visit, &operands.group_idx_optional);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGroupedBiasAddGradV2`: reads `grad_y` and `group_idx_optional`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_grouped_bias_add_grad.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GroupedBiasAddGradV2 {
    /// `groupIdxType`, `int64_t`.
    pub group_idx_type: i64,
}

/// The tensors of [`GroupedBiasAddGradV2`].
pub struct GroupedBiasAddGradV2Operands<A: Access> {
    /// `gradY`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_y: Option<A::In>,
    /// `groupIdxOptional`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub group_idx_optional: Option<A::In>,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GroupedBiasAddGradV2 {
    type Operands<A: Access> = GroupedBiasAddGradV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGroupedBiasAddGradV2",
            "aclnnGroupedBiasAddGradV2GetWorkspaceSize",
            &[
                described("gradY", Kind::Tensor(Role::In)),
                described("groupIdxOptional", Kind::Tensor(Role::In)),
                described("groupIdxType", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.group_idx_type.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GroupedBiasAddGradV2Operands<A>, visit: &mut A::Visit<'v>) {
        optional_input::<A>(visit, &operands.grad_y);
        optional_input::<A>(visit, &operands.group_idx_optional);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGtScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_gt_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GtScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`GtScalar`].
pub struct GtScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GtScalar {
    type Operands<A: Access> = GtScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGtScalar",
            "aclnnGtScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GtScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGtTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_gt_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GtTensor {}

/// The tensors of [`GtTensor`].
pub struct GtTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GtTensor {
    type Operands<A: Access> = GtTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGtTensor",
            "aclnnGtTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v GtTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnHansDecode`: reads `mantissa`, `fixed`, `var` and `pdf`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct HansDecode {
    /// `reshuff`, `bool`. Usually false.
    pub reshuff: bool,
}

/// The tensors of [`HansDecode`].
pub struct HansDecodeOperands<A: Access> {
    /// `mantissa`, `const aclTensor *`: read.
    pub mantissa: A::In,
    /// `fixed`, `const aclTensor *`: read.
    pub fixed: A::In,
    /// `var`, `const aclTensor *`: read.
    pub var: A::In,
    /// `pdf`, `const aclTensor *`: read.
    pub pdf: A::In,
    /// `out`, `const aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for HansDecode {
    type Operands<A: Access> = HansDecodeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnHansDecode",
            "aclnnHansDecodeGetWorkspaceSize",
            &[
                described("mantissa", Kind::Tensor(Role::In)),
                described("fixed", Kind::Tensor(Role::In)),
                described("var", Kind::Tensor(Role::In)),
                described("pdf", Kind::Tensor(Role::In)),
                described("reshuff", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppbp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.reshuff.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v HansDecodeOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.mantissa);
        A::input(visit, &operands.fixed);
        A::input(visit, &operands.var);
        A::input(visit, &operands.pdf);
        A::output(visit, &operands.out);
    }
}

/// `aclnnHansEncode`: reads `input_tensor` and `pdf_ref`; writes `pdf_ref`, `mantissa_out`, `fixed_out` and `var_out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct HansEncode {
    /// `statistic`, `bool`. Usually false.
    pub statistic: bool,
    /// `reshuff`, `bool`. Usually false.
    pub reshuff: bool,
}

/// The tensors of [`HansEncode`].
pub struct HansEncodeOperands<A: Access> {
    /// `inputTensor`, `const aclTensor *`: read.
    pub input_tensor: A::In,
    /// `pdfRef`, `aclTensor *`: read and written.
    pub pdf_ref: A::Out,
    /// `mantissaOut`, `const aclTensor *`: written.
    pub mantissa_out: A::Out,
    /// `fixedOut`, `const aclTensor *`: written.
    pub fixed_out: A::Out,
    /// `varOut`, `const aclTensor *`: written.
    pub var_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for HansEncode {
    type Operands<A: Access> = HansEncodeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnHansEncode",
            "aclnnHansEncodeGetWorkspaceSize",
            &[
                described("inputTensor", Kind::Tensor(Role::In)),
                described("pdfRef", Kind::Tensor(Role::InOut)),
                described("statistic", Kind::Bool),
                described("reshuff", Kind::Bool),
                described("mantissaOut", Kind::Tensor(Role::Out)),
                described("fixedOut", Kind::Tensor(Role::Out)),
                described("varOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.statistic.attribute(),
            self.reshuff.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v HansEncodeOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input_tensor);
        A::output(visit, &operands.pdf_ref);
        A::output(visit, &operands.mantissa_out);
        A::output(visit, &operands.fixed_out);
        A::output(visit, &operands.var_out);
    }
}

/// `aclnnHardtanh`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_hardtanh.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Hardtanh {
    /// `clipValueMin`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_min: Scalar,
    /// `clipValueMax`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_max: Scalar,
}

/// The tensors of [`Hardtanh`].
pub struct HardtanhOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Hardtanh {
    type Operands<A: Access> = HardtanhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnHardtanh",
            "aclnnHardtanhGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("clipValueMin", Kind::Scalar),
                described("clipValueMax", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.clip_value_min.attribute(),
            self.clip_value_max.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v HardtanhOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnHistc`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_histc.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Histc {
    /// `bins`, `int64_t`.
    pub bins: i64,
    /// `min`, `const aclScalar *`. `null()` is a null pointer.
    pub min: Scalar,
    /// `max`, `const aclScalar *`. `null()` is a null pointer.
    pub max: Scalar,
}

/// The tensors of [`Histc`].
pub struct HistcOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Histc {
    type Operands<A: Access> = HistcOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnHistc",
            "aclnnHistcGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("bins", Kind::Int64),
                described("min", Kind::Scalar),
                described("max", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.bins.attribute(),
            self.min.attribute(),
            self.max.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v HistcOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIm2col`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_im2col.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Im2col {
    /// `kernelSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub kernel_size: IntArray,
    /// `dilation`, `const aclIntArray *`. `null()` is a null pointer.
    pub dilation: IntArray,
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
    /// `stride`, `const aclIntArray *`. `null()` is a null pointer.
    pub stride: IntArray,
}

/// The tensors of [`Im2col`].
pub struct Im2colOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16, BOOL.
    pub self_: A::In,
    /// `out`, `const aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Im2col {
    type Operands<A: Access> = Im2colOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIm2col",
            "aclnnIm2colGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("kernelSize", Kind::IntArray),
                described("dilation", Kind::IntArray),
                described("padding", Kind::IntArray),
                described("stride", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.kernel_size.attribute(),
            self.dilation.attribute(),
            self.padding.attribute(),
            self.stride.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v Im2colOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnInplaceAcos`: reads `input_ref`; writes `input_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_acos.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAcos {}

/// The tensors of [`InplaceAcos`].
pub struct InplaceAcosOperands<A: Access> {
    /// `inputRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub input_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAcos {
    type Operands<A: Access> = InplaceAcosOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAcos",
            "aclnnInplaceAcosGetWorkspaceSize",
            &[
                described("inputRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAcosOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input_ref);
    }
}

/// `aclnnInplaceAcosh`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_acosh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAcosh {}

/// The tensors of [`InplaceAcosh`].
pub struct InplaceAcoshOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAcosh {
    type Operands<A: Access> = InplaceAcoshOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAcosh",
            "aclnnInplaceAcoshGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAcoshOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceAdd`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAdd {
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`InplaceAdd`].
pub struct InplaceAddOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAdd {
    type Operands<A: Access> = InplaceAddOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAdd",
            "aclnnInplaceAddGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
                described("alpha", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceAddOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceAddV3`: reads `other`; writes `other`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add_v3.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAddV3 {
    /// `selfRef`, `const aclScalar *`. `null()` is a null pointer.
    pub self_ref: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`InplaceAddV3`].
pub struct InplaceAddV3Operands<A: Access> {
    /// `other`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT8, BFLOAT16.
    pub other: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAddV3 {
    type Operands<A: Access> = InplaceAddV3Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAddV3",
            "aclnnInplaceAddV3GetWorkspaceSize",
            &[
                described("selfRef", Kind::Scalar),
                described("other", Kind::Tensor(Role::InOut)),
                described("alpha", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.self_ref.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceAddV3Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.other);
    }
}

/// `aclnnInplaceAddcdiv`: reads `self_ref`, `tensor1` and `tensor2`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_addcdiv.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAddcdiv {
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`InplaceAddcdiv`].
pub struct InplaceAddcdivOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub self_ref: A::Out,
    /// `tensor1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub tensor1: A::In,
    /// `tensor2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT64.
    pub tensor2: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAddcdiv {
    type Operands<A: Access> = InplaceAddcdivOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAddcdiv",
            "aclnnInplaceAddcdivGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("tensor1", Kind::Tensor(Role::In)),
                described("tensor2", Kind::Tensor(Role::In)),
                described("value", Kind::Scalar),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceAddcdivOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.tensor1);
        A::input(visit, &operands.tensor2);
    }
}

/// `aclnnInplaceAddcmul`: reads `self_ref`, `tensor1` and `tensor2`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_addcmul.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAddcmul {
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`InplaceAddcmul`].
pub struct InplaceAddcmulOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub self_ref: A::Out,
    /// `tensor1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub tensor1: A::In,
    /// `tensor2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT32, INT64, INT8, UINT8.
    pub tensor2: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAddcmul {
    type Operands<A: Access> = InplaceAddcmulOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAddcmul",
            "aclnnInplaceAddcmulGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("tensor1", Kind::Tensor(Role::In)),
                described("tensor2", Kind::Tensor(Role::In)),
                described("value", Kind::Scalar),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceAddcmulOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.tensor1);
        A::input(visit, &operands.tensor2);
    }
}

/// `aclnnInplaceAddr`: reads `self_ref`, `vec1` and `vec2`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_addr.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAddr {
    /// `betaOptional`, `const aclScalar *`. Optional.
    pub beta_optional: Option<Scalar>,
    /// `alphaOptional`, `const aclScalar *`. Optional.
    pub alpha_optional: Option<Scalar>,
}

/// The tensors of [`InplaceAddr`].
pub struct InplaceAddrOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub self_ref: A::Out,
    /// `vec1`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub vec1: A::In,
    /// `vec2`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub vec2: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAddr {
    type Operands<A: Access> = InplaceAddrOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAddr",
            "aclnnInplaceAddrGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("vec1", Kind::Tensor(Role::In)),
                described("vec2", Kind::Tensor(Role::In)),
                described("betaOptional", Kind::Scalar),
                described("alphaOptional", Kind::Scalar),
            ],
            signatures::ppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.beta_optional.attribute(),
            self.alpha_optional.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceAddrOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.vec1);
        A::input(visit, &operands.vec2);
    }
}

/// `aclnnInplaceAdds`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_add.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAdds {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`InplaceAdds`].
pub struct InplaceAddsOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAdds {
    type Operands<A: Access> = InplaceAddsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAdds",
            "aclnnInplaceAddsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
                described("alpha", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceAddsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceAsin`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_asin.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAsin {}

/// The tensors of [`InplaceAsin`].
pub struct InplaceAsinOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAsin {
    type Operands<A: Access> = InplaceAsinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAsin",
            "aclnnInplaceAsinGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAsinOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceAsinh`: reads `input_ref`; writes `input_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_asinh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAsinh {}

/// The tensors of [`InplaceAsinh`].
pub struct InplaceAsinhOperands<A: Access> {
    /// `inputRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub input_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAsinh {
    type Operands<A: Access> = InplaceAsinhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAsinh",
            "aclnnInplaceAsinhGetWorkspaceSize",
            &[
                described("inputRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAsinhOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input_ref);
    }
}

/// `aclnnInplaceAtan`: reads `input_ref`; writes `input_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_atan.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAtan {}

/// The tensors of [`InplaceAtan`].
pub struct InplaceAtanOperands<A: Access> {
    /// `inputRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub input_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAtan {
    type Operands<A: Access> = InplaceAtanOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAtan",
            "aclnnInplaceAtanGetWorkspaceSize",
            &[
                described("inputRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAtanOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input_ref);
    }
}

/// `aclnnInplaceAtan2`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_atan2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAtan2 {}

/// The tensors of [`InplaceAtan2`].
pub struct InplaceAtan2Operands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAtan2 {
    type Operands<A: Access> = InplaceAtan2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAtan2",
            "aclnnInplaceAtan2GetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAtan2Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceAtanh`: reads `input_ref`; writes `input_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_atanh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceAtanh {}

/// The tensors of [`InplaceAtanh`].
pub struct InplaceAtanhOperands<A: Access> {
    /// `inputRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub input_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceAtanh {
    type Operands<A: Access> = InplaceAtanhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceAtanh",
            "aclnnInplaceAtanhGetWorkspaceSize",
            &[
                described("inputRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceAtanhOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input_ref);
    }
}

/// `aclnnInplaceBernoulli`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bernoulli.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBernoulli {
    /// `prob`, `const aclScalar *`. `null()` is a null pointer.
    pub prob: Scalar,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceBernoulli`].
pub struct InplaceBernoulliOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBernoulli {
    type Operands<A: Access> = InplaceBernoulliOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBernoulli",
            "aclnnInplaceBernoulliGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("prob", Kind::Scalar),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
            ],
            signatures::ppll,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.prob.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceBernoulliOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceBernoulliTensor`: reads `self_ref` and `prob`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bernoulli.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBernoulliTensor {
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceBernoulliTensor`].
pub struct InplaceBernoulliTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL.
    pub self_ref: A::Out,
    /// `prob`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub prob: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBernoulliTensor {
    type Operands<A: Access> = InplaceBernoulliTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBernoulliTensor",
            "aclnnInplaceBernoulliTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("prob", Kind::Tensor(Role::In)),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
            ],
            signatures::ppll,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceBernoulliTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.prob);
    }
}

/// `aclnnInplaceBitwiseAndScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_and_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseAndScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceBitwiseAndScalar`].
pub struct InplaceBitwiseAndScalarOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseAndScalar {
    type Operands<A: Access> = InplaceBitwiseAndScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseAndScalar",
            "aclnnInplaceBitwiseAndScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseAndScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceBitwiseAndTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_and_tensor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseAndTensor {}

/// The tensors of [`InplaceBitwiseAndTensor`].
pub struct InplaceBitwiseAndTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseAndTensor {
    type Operands<A: Access> = InplaceBitwiseAndTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseAndTensor",
            "aclnnInplaceBitwiseAndTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseAndTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceBitwiseAndTensorOut`: reads `self_` and `other`; writes `self_`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwiseand.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseAndTensorOut {}

/// The tensors of [`InplaceBitwiseAndTensorOut`].
pub struct InplaceBitwiseAndTensorOutOperands<A: Access> {
    /// `self`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT16, UINT16, INT32, INT64, INT8, UINT8, BOOL.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseAndTensorOut {
    type Operands<A: Access> = InplaceBitwiseAndTensorOutOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseAndTensorOut",
            "aclnnInplaceBitwiseAndTensorOutGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseAndTensorOutOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceBitwiseOrScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_or_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseOrScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceBitwiseOrScalar`].
pub struct InplaceBitwiseOrScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, UINT16, INT32, INT64, UINT8, UINT32, UINT64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseOrScalar {
    type Operands<A: Access> = InplaceBitwiseOrScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseOrScalar",
            "aclnnInplaceBitwiseOrScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseOrScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceBitwiseOrTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_or_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseOrTensor {}

/// The tensors of [`InplaceBitwiseOrTensor`].
pub struct InplaceBitwiseOrTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseOrTensor {
    type Operands<A: Access> = InplaceBitwiseOrTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseOrTensor",
            "aclnnInplaceBitwiseOrTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseOrTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceBitwiseXorScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_xor_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseXorScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceBitwiseXorScalar`].
pub struct InplaceBitwiseXorScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseXorScalar {
    type Operands<A: Access> = InplaceBitwiseXorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseXorScalar",
            "aclnnInplaceBitwiseXorScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseXorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceBitwiseXorTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_bitwise_xor_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceBitwiseXorTensor {}

/// The tensors of [`InplaceBitwiseXorTensor`].
pub struct InplaceBitwiseXorTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceBitwiseXorTensor {
    type Operands<A: Access> = InplaceBitwiseXorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceBitwiseXorTensor",
            "aclnnInplaceBitwiseXorTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceBitwiseXorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceCeil`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ceil.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceCeil {}

/// The tensors of [`InplaceCeil`].
pub struct InplaceCeilOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceCeil {
    type Operands<A: Access> = InplaceCeilOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceCeil",
            "aclnnInplaceCeilGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceCeilOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceClampMax`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceClampMax {
    /// `clipValueMax`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_max: Scalar,
}

/// The tensors of [`InplaceClampMax`].
pub struct InplaceClampMaxOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceClampMax {
    type Operands<A: Access> = InplaceClampMaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceClampMax",
            "aclnnInplaceClampMaxGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("clipValueMax", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.clip_value_max.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceClampMaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceClampMaxTensor`: reads `self_ref` and `max`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceClampMaxTensor {}

/// The tensors of [`InplaceClampMaxTensor`].
pub struct InplaceClampMaxTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_ref: A::Out,
    /// `max`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, BOOL.
    pub max: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceClampMaxTensor {
    type Operands<A: Access> = InplaceClampMaxTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceClampMaxTensor",
            "aclnnInplaceClampMaxTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("max", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceClampMaxTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.max);
    }
}

/// `aclnnInplaceClampMinTensor`: reads `self_ref` and `clip_value_min`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_clamp.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceClampMinTensor {}

/// The tensors of [`InplaceClampMinTensor`].
pub struct InplaceClampMinTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16.
    pub self_ref: A::Out,
    /// `clipValueMin`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BFLOAT16, BOOL.
    pub clip_value_min: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceClampMinTensor {
    type Operands<A: Access> = InplaceClampMinTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceClampMinTensor",
            "aclnnInplaceClampMinTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("clipValueMin", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceClampMinTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.clip_value_min);
    }
}

/// `aclnnInplaceCopy`: reads `self_ref` and `src`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_copy.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceCopy {}

/// The tensors of [`InplaceCopy`].
pub struct InplaceCopyOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, FLOAT16, FLOAT, BOOL, DOUBLE, COMPLEX64, COMPLEX128, UINT16, UINT32, UINT64, BFLOAT16.
    pub self_ref: A::Out,
    /// `src`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, FLOAT16, FLOAT, BOOL, DOUBLE, COMPLEX64, COMPLEX128, UINT16, UINT32, UINT64, BFLOAT16.
    pub src: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceCopy {
    type Operands<A: Access> = InplaceCopyOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceCopy",
            "aclnnInplaceCopyGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("src", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceCopyOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.src);
    }
}

/// `aclnnInplaceCos`: reads `input_ref`; writes `input_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cos.h`. Products in the documents: A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceCos {}

/// The tensors of [`InplaceCos`].
pub struct InplaceCosOperands<A: Access> {
    /// `inputRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub input_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceCos {
    type Operands<A: Access> = InplaceCosOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceCos",
            "aclnnInplaceCosGetWorkspaceSize",
            &[
                described("inputRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceCosOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input_ref);
    }
}

/// `aclnnInplaceCosh`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cosh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceCosh {}

/// The tensors of [`InplaceCosh`].
pub struct InplaceCoshOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceCosh {
    type Operands<A: Access> = InplaceCoshOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceCosh",
            "aclnnInplaceCoshGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceCoshOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceCumprod`: reads `input`; writes `input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_cumprod.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceCumprod {
    /// `dim`, `const aclScalar *`. `null()` is a null pointer.
    pub dim: Scalar,
}

/// The tensors of [`InplaceCumprod`].
pub struct InplaceCumprodOperands<A: Access> {
    /// `input`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceCumprod {
    type Operands<A: Access> = InplaceCumprodOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceCumprod",
            "aclnnInplaceCumprodGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::InOut)),
                described("dim", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceCumprodOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input);
    }
}

/// `aclnnInplaceDiv`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceDiv {}

/// The tensors of [`InplaceDiv`].
pub struct InplaceDivOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceDiv {
    type Operands<A: Access> = InplaceDivOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceDiv",
            "aclnnInplaceDivGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceDivOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceDivMod`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceDivMod {
    /// `mode`, `int`.
    pub mode: i32,
}

/// The tensors of [`InplaceDivMod`].
pub struct InplaceDivModOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceDivMod {
    type Operands<A: Access> = InplaceDivModOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceDivMod",
            "aclnnInplaceDivModGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
                described("mode", Kind::Int32),
            ],
            signatures::ppi,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceDivModOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceDivMods`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceDivMods {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `mode`, `int`.
    pub mode: i32,
}

/// The tensors of [`InplaceDivMods`].
pub struct InplaceDivModsOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceDivMods {
    type Operands<A: Access> = InplaceDivModsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceDivMods",
            "aclnnInplaceDivModsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
                described("mode", Kind::Int32),
            ],
            signatures::ppi,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceDivModsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceDivs`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_div.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceDivs {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceDivs`].
pub struct InplaceDivsOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceDivs {
    type Operands<A: Access> = InplaceDivsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceDivs",
            "aclnnInplaceDivsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceDivsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceEqScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_eq_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceEqScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceEqScalar`].
pub struct InplaceEqScalarOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT32, UINT64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceEqScalar {
    type Operands<A: Access> = InplaceEqScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceEqScalar",
            "aclnnInplaceEqScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceEqScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceEqTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_eq_tensor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceEqTensor {}

/// The tensors of [`InplaceEqTensor`].
pub struct InplaceEqTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT32, UINT64.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT32, UINT64.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceEqTensor {
    type Operands<A: Access> = InplaceEqTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceEqTensor",
            "aclnnInplaceEqTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceEqTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceErf`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_erf.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceErf {}

/// The tensors of [`InplaceErf`].
pub struct InplaceErfOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceErf {
    type Operands<A: Access> = InplaceErfOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceErf",
            "aclnnInplaceErfGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceErfOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceErfc`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_erfc.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceErfc {}

/// The tensors of [`InplaceErfc`].
pub struct InplaceErfcOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceErfc {
    type Operands<A: Access> = InplaceErfcOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceErfc",
            "aclnnInplaceErfcGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceErfcOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceExp`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_exp.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceExp {}

/// The tensors of [`InplaceExp`].
pub struct InplaceExpOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceExp {
    type Operands<A: Access> = InplaceExpOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceExp",
            "aclnnInplaceExpGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceExpOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceExp2`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_exp2.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceExp2 {}

/// The tensors of [`InplaceExp2`].
pub struct InplaceExp2Operands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceExp2 {
    type Operands<A: Access> = InplaceExp2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceExp2",
            "aclnnInplaceExp2GetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceExp2Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceExpm1`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_expm1.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceExpm1 {}

/// The tensors of [`InplaceExpm1`].
pub struct InplaceExpm1Operands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceExpm1 {
    type Operands<A: Access> = InplaceExpm1Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceExpm1",
            "aclnnInplaceExpm1GetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceExpm1Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceFillDiagonal`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fill_diagonal.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFillDiagonal {
    /// `fillValue`, `const aclScalar *`. `null()` is a null pointer.
    pub fill_value: Scalar,
    /// `wrap`, `bool`.
    pub wrap: bool,
}

/// The tensors of [`InplaceFillDiagonal`].
pub struct InplaceFillDiagonalOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFillDiagonal {
    type Operands<A: Access> = InplaceFillDiagonalOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFillDiagonal",
            "aclnnInplaceFillDiagonalGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("fillValue", Kind::Scalar),
                described("wrap", Kind::Bool),
            ],
            signatures::ppb,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.fill_value.attribute(),
            self.wrap.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceFillDiagonalOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceFillScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fill_scalar.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFillScalar {
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`InplaceFillScalar`].
pub struct InplaceFillScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64, DOUBLE, COMPLEX64, COMPLEX128, BOOL, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFillScalar {
    type Operands<A: Access> = InplaceFillScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFillScalar",
            "aclnnInplaceFillScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("value", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceFillScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceFillTensor`: reads `self_ref` and `value`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fill_tensor.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFillTensor {}

/// The tensors of [`InplaceFillTensor`].
pub struct InplaceFillTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL, BFLOAT16, FLOAT, FLOAT16.
    pub self_ref: A::Out,
    /// `value`, `const aclTensor *`: read.
    pub value: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFillTensor {
    type Operands<A: Access> = InplaceFillTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFillTensor",
            "aclnnInplaceFillTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("value", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceFillTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.value);
    }
}

/// `aclnnInplaceFloor`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_floor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFloor {}

/// The tensors of [`InplaceFloor`].
pub struct InplaceFloorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, INT64, INT32, INT16, INT8, UINT64, UINT32, UINT16, UINT8.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFloor {
    type Operands<A: Access> = InplaceFloorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFloor",
            "aclnnInplaceFloorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceFloorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceFloorDivide`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_floor_divide.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFloorDivide {}

/// The tensors of [`InplaceFloorDivide`].
pub struct InplaceFloorDivideOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFloorDivide {
    type Operands<A: Access> = InplaceFloorDivideOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFloorDivide",
            "aclnnInplaceFloorDivideGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceFloorDivideOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceFloorDivides`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_floor_divide.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFloorDivides {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceFloorDivides`].
pub struct InplaceFloorDividesOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFloorDivides {
    type Operands<A: Access> = InplaceFloorDividesOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFloorDivides",
            "aclnnInplaceFloorDividesGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceFloorDividesOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceFmodScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fmod_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFmodScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceFmodScalar`].
pub struct InplaceFmodScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFmodScalar {
    type Operands<A: Access> = InplaceFmodScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFmodScalar",
            "aclnnInplaceFmodScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceFmodScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceFmodTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_fmod_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFmodTensor {}

/// The tensors of [`InplaceFmodTensor`].
pub struct InplaceFmodTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT8, UINT8.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFmodTensor {
    type Operands<A: Access> = InplaceFmodTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFmodTensor",
            "aclnnInplaceFmodTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceFmodTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceFrac`: reads `input_ref`; writes `input_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_frac.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceFrac {}

/// The tensors of [`InplaceFrac`].
pub struct InplaceFracOperands<A: Access> {
    /// `inputRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, UINT8, INT8, INT16, INT32, INT64, BFLOAT16.
    pub input_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceFrac {
    type Operands<A: Access> = InplaceFracOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceFrac",
            "aclnnInplaceFracGetWorkspaceSize",
            &[
                described("inputRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceFracOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input_ref);
    }
}

/// `aclnnInplaceGeScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ge_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceGeScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceGeScalar`].
pub struct InplaceGeScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceGeScalar {
    type Operands<A: Access> = InplaceGeScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceGeScalar",
            "aclnnInplaceGeScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceGeScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceGeTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ge_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceGeTensor {}

/// The tensors of [`InplaceGeTensor`].
pub struct InplaceGeTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceGeTensor {
    type Operands<A: Access> = InplaceGeTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceGeTensor",
            "aclnnInplaceGeTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceGeTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceGtScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_gt_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceGtScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceGtScalar`].
pub struct InplaceGtScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, BFLOAT16, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceGtScalar {
    type Operands<A: Access> = InplaceGtScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceGtScalar",
            "aclnnInplaceGtScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceGtScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceGtTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_gt_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceGtTensor {}

/// The tensors of [`InplaceGtTensor`].
pub struct InplaceGtTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceGtTensor {
    type Operands<A: Access> = InplaceGtTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceGtTensor",
            "aclnnInplaceGtTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceGtTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceHardtanh`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_hardtanh.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceHardtanh {
    /// `clipValueMin`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_min: Scalar,
    /// `clipValueMax`, `const aclScalar *`. `null()` is a null pointer.
    pub clip_value_max: Scalar,
}

/// The tensors of [`InplaceHardtanh`].
pub struct InplaceHardtanhOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceHardtanh {
    type Operands<A: Access> = InplaceHardtanhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceHardtanh",
            "aclnnInplaceHardtanhGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("clipValueMin", Kind::Scalar),
                described("clipValueMax", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.clip_value_min.attribute(),
            self.clip_value_max.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceHardtanhOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLeScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_le_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLeScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceLeScalar`].
pub struct InplaceLeScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BFLOAT16, FLOAT, DOUBLE, BOOL, UINT64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLeScalar {
    type Operands<A: Access> = InplaceLeScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLeScalar",
            "aclnnInplaceLeScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceLeScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLeTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_le_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLeTensor {}

/// The tensors of [`InplaceLeTensor`].
pub struct InplaceLeTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BFLOAT16, FLOAT, DOUBLE, BOOL, UINT64.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BFLOAT16, FLOAT, DOUBLE, BOOL, UINT64.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLeTensor {
    type Operands<A: Access> = InplaceLeTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLeTensor",
            "aclnnInplaceLeTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLeTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceLerp`: reads `self_ref`, `end` and `weight`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lerp_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLerp {}

/// The tensors of [`InplaceLerp`].
pub struct InplaceLerpOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
    /// `end`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub end: A::In,
    /// `weight`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub weight: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLerp {
    type Operands<A: Access> = InplaceLerpOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLerp",
            "aclnnInplaceLerpGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("end", Kind::Tensor(Role::In)),
                described("weight", Kind::Tensor(Role::In)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLerpOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.end);
        A::input(visit, &operands.weight);
    }
}

/// `aclnnInplaceLerps`: reads `self_ref` and `end`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lerp_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLerps {
    /// `weight`, `const aclScalar *`. `null()` is a null pointer.
    pub weight: Scalar,
}

/// The tensors of [`InplaceLerps`].
pub struct InplaceLerpsOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
    /// `end`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub end: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLerps {
    type Operands<A: Access> = InplaceLerpsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLerps",
            "aclnnInplaceLerpsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("end", Kind::Tensor(Role::In)),
                described("weight", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.weight.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceLerpsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.end);
    }
}

/// `aclnnInplaceLog`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLog {}

/// The tensors of [`InplaceLog`].
pub struct InplaceLogOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLog {
    type Operands<A: Access> = InplaceLogOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLog",
            "aclnnInplaceLogGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLogOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLog10`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log10.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLog10 {}

/// The tensors of [`InplaceLog10`].
pub struct InplaceLog10Operands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, COMPLEX64, COMPLEX128.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLog10 {
    type Operands<A: Access> = InplaceLog10Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLog10",
            "aclnnInplaceLog10GetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLog10Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLog1p`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log1p.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLog1p {}

/// The tensors of [`InplaceLog1p`].
pub struct InplaceLog1pOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLog1p {
    type Operands<A: Access> = InplaceLog1pOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLog1p",
            "aclnnInplaceLog1pGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLog1pOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLog2`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log2.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLog2 {}

/// The tensors of [`InplaceLog2`].
pub struct InplaceLog2Operands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLog2 {
    type Operands<A: Access> = InplaceLog2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLog2",
            "aclnnInplaceLog2GetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLog2Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLogicalAnd`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_and.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLogicalAnd {}

/// The tensors of [`InplaceLogicalAnd`].
pub struct InplaceLogicalAndOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLogicalAnd {
    type Operands<A: Access> = InplaceLogicalAndOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLogicalAnd",
            "aclnnInplaceLogicalAndGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLogicalAndOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceLogicalNot`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_not.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLogicalNot {}

/// The tensors of [`InplaceLogicalNot`].
pub struct InplaceLogicalNotOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLogicalNot {
    type Operands<A: Access> = InplaceLogicalNotOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLogicalNot",
            "aclnnInplaceLogicalNotGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLogicalNotOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLogicalOr`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_or.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLogicalOr {}

/// The tensors of [`InplaceLogicalOr`].
pub struct InplaceLogicalOrOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLogicalOr {
    type Operands<A: Access> = InplaceLogicalOrOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLogicalOr",
            "aclnnInplaceLogicalOrGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLogicalOrOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceLtScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lt_scalar.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLtScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceLtScalar`].
pub struct InplaceLtScalarOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLtScalar {
    type Operands<A: Access> = InplaceLtScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLtScalar",
            "aclnnInplaceLtScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceLtScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceLtTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lt_tensor.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceLtTensor {}

/// The tensors of [`InplaceLtTensor`].
pub struct InplaceLtTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, DOUBLE, BOOL.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, DOUBLE, BOOL.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceLtTensor {
    type Operands<A: Access> = InplaceLtTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceLtTensor",
            "aclnnInplaceLtTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceLtTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceMaskedFillScalar`: reads `self_ref` and `mask`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_masked_fill_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceMaskedFillScalar {
    /// `value`, `const aclScalar *`. `null()` is a null pointer.
    pub value: Scalar,
}

/// The tensors of [`InplaceMaskedFillScalar`].
pub struct InplaceMaskedFillScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL.
    pub mask: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceMaskedFillScalar {
    type Operands<A: Access> = InplaceMaskedFillScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceMaskedFillScalar",
            "aclnnInplaceMaskedFillScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("mask", Kind::Tensor(Role::In)),
                described("value", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.value.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceMaskedFillScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.mask);
    }
}

/// `aclnnInplaceMaskedFillTensor`: reads `self_ref`, `mask` and `value`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_masked_fill_tensor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceMaskedFillTensor {}

/// The tensors of [`InplaceMaskedFillTensor`].
pub struct InplaceMaskedFillTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL.
    pub mask: A::In,
    /// `value`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, INT32, INT64, FLOAT, FLOAT16, BFLOAT16.
    pub value: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceMaskedFillTensor {
    type Operands<A: Access> = InplaceMaskedFillTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceMaskedFillTensor",
            "aclnnInplaceMaskedFillTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("mask", Kind::Tensor(Role::In)),
                described("value", Kind::Tensor(Role::In)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceMaskedFillTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.mask);
        A::input(visit, &operands.value);
    }
}

/// `aclnnInplaceMul`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_mul.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceMul {}

/// The tensors of [`InplaceMul`].
pub struct InplaceMulOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceMul {
    type Operands<A: Access> = InplaceMulOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceMul",
            "aclnnInplaceMulGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceMulOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceMuls`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_mul.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceMuls {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceMuls`].
pub struct InplaceMulsOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceMuls {
    type Operands<A: Access> = InplaceMulsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceMuls",
            "aclnnInplaceMulsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceMulsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceNanToNum`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_nan_to_num.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceNanToNum {
    /// `nan`, `float`.
    pub nan: f32,
    /// `posinf`, `float`.
    pub posinf: f32,
    /// `neginf`, `float`.
    pub neginf: f32,
}

/// The tensors of [`InplaceNanToNum`].
pub struct InplaceNanToNumOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceNanToNum {
    type Operands<A: Access> = InplaceNanToNumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceNanToNum",
            "aclnnInplaceNanToNumGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("nan", Kind::Float),
                described("posinf", Kind::Float),
                described("neginf", Kind::Float),
            ],
            signatures::pfff,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.nan.attribute(),
            self.posinf.attribute(),
            self.neginf.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceNanToNumOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceNeScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ne_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceNeScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceNeScalar`].
pub struct InplaceNeScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, BFLOAT16, FLOAT, INT32, INT64, UINT64, INT8, UINT8, INT16, BOOL, COMPLEX64, COMPLEX128.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceNeScalar {
    type Operands<A: Access> = InplaceNeScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceNeScalar",
            "aclnnInplaceNeScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceNeScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceNeTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ne_tensor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceNeTensor {}

/// The tensors of [`InplaceNeTensor`].
pub struct InplaceNeTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceNeTensor {
    type Operands<A: Access> = InplaceNeTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceNeTensor",
            "aclnnInplaceNeTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceNeTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceNeg`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_neg.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceNeg {}

/// The tensors of [`InplaceNeg`].
pub struct InplaceNegOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, INT32, INT64, FLOAT16, BFLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceNeg {
    type Operands<A: Access> = InplaceNegOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceNeg",
            "aclnnInplaceNegGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceNegOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceNormal`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_normal.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceNormal {
    /// `mean`, `float`.
    pub mean: f32,
    /// `std`, `float`.
    pub std: f32,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceNormal`].
pub struct InplaceNormalOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, INT32, INT64, BFLOAT16, FLOAT16, INT16, INT8, UINT8, BOOL, DOUBLE.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceNormal {
    type Operands<A: Access> = InplaceNormalOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceNormal",
            "aclnnInplaceNormalGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("mean", Kind::Float),
                described("std", Kind::Float),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
            ],
            signatures::pffll,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mean.attribute(),
            self.std.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceNormalOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceNormalTensor`: reads `self_ref`, `seed_tensor` and `offset_tensor`; writes `self_ref`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_normal.h`. Products in the documents: 950, A3, A2.
///
/// The state of the random numbers is in `offset_tensor`, `offset` and `seed_tensor`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceNormalTensor {
    /// `mean`, `float`.
    pub mean: f32,
    /// `std`, `float`.
    pub std: f32,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceNormalTensor`].
pub struct InplaceNormalTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, INT16, INT8, UINT8, INT64, BOOL, DOUBLE.
    pub self_ref: A::Out,
    /// `seedTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub seed_tensor: A::In,
    /// `offsetTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub offset_tensor: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceNormalTensor {
    type Operands<A: Access> = InplaceNormalTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceNormalTensor",
            "aclnnInplaceNormalTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("mean", Kind::Float),
                described("std", Kind::Float),
                described("seedTensor", Kind::Tensor(Role::In)),
                described("offsetTensor", Kind::Tensor(Role::In)),
                described("offset", Kind::Int64),
            ],
            signatures::pffppl,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mean.attribute(),
            self.std.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceNormalTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.seed_tensor);
        A::input(visit, &operands.offset_tensor);
    }
}

/// `aclnnInplaceOne`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ones.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceOne {}

/// The tensors of [`InplaceOne`].
pub struct InplaceOneOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, UINT16, BOOL, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceOne {
    type Operands<A: Access> = InplaceOneOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceOne",
            "aclnnInplaceOneGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceOneOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplacePowTensorScalar`: reads `self_`; writes `self_`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pow.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplacePowTensorScalar {
    /// `exponent`, `const aclScalar *`. `null()` is a null pointer.
    pub exponent: Scalar,
}

/// The tensors of [`InplacePowTensorScalar`].
pub struct InplacePowTensorScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, INT16, BFLOAT16.
    pub self_: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplacePowTensorScalar {
    type Operands<A: Access> = InplacePowTensorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplacePowTensorScalar",
            "aclnnInplacePowTensorScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::InOut)),
                described("exponent", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.exponent.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplacePowTensorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_);
    }
}

/// `aclnnInplacePowTensorTensor`: reads `self_` and `exponent`; writes `self_`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pow_tensor_tensor.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplacePowTensorTensor {}

/// The tensors of [`InplacePowTensorTensor`].
pub struct InplacePowTensorTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, INT16, BFLOAT16.
    pub self_: A::Out,
    /// `exponent`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, INT16, BFLOAT16.
    pub exponent: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplacePowTensorTensor {
    type Operands<A: Access> = InplacePowTensorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplacePowTensorTensor",
            "aclnnInplacePowTensorTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::InOut)),
                described("exponent", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplacePowTensorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_);
        A::input(visit, &operands.exponent);
    }
}

/// `aclnnInplaceRandom`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_random.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRandom {
    /// `from`, `int64_t`.
    pub from: i64,
    /// `to`, `int64_t`.
    pub to: i64,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceRandom`].
pub struct InplaceRandomOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRandom {
    type Operands<A: Access> = InplaceRandomOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRandom",
            "aclnnInplaceRandomGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("from", Kind::Int64),
                described("to", Kind::Int64),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
            ],
            signatures::pllll,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.from.attribute(),
            self.to.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceRandomOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceRandomTensor`: reads `self_ref`, `seed_tensor` and `offset_tensor`; writes `self_ref`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_random.h`. Products in the documents: 950, A3, A2.
///
/// The state of the random numbers is in `offset_tensor`, `offset` and `seed_tensor`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRandomTensor {
    /// `from`, `int64_t`.
    pub from: i64,
    /// `to`, `int64_t`.
    pub to: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceRandomTensor`].
pub struct InplaceRandomTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub self_ref: A::Out,
    /// `seedTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub seed_tensor: A::In,
    /// `offsetTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub offset_tensor: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRandomTensor {
    type Operands<A: Access> = InplaceRandomTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRandomTensor",
            "aclnnInplaceRandomTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("from", Kind::Int64),
                described("to", Kind::Int64),
                described("seedTensor", Kind::Tensor(Role::In)),
                described("offsetTensor", Kind::Tensor(Role::In)),
                described("offset", Kind::Int64),
            ],
            signatures::pllppl,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.from.attribute(),
            self.to.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceRandomTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.seed_tensor);
        A::input(visit, &operands.offset_tensor);
    }
}

/// `aclnnInplaceRandomWithoutFromTo`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 9.1.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_random.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRandomWithoutFromTo {
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceRandomWithoutFromTo`].
pub struct InplaceRandomWithoutFromToOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRandomWithoutFromTo {
    type Operands<A: Access> = InplaceRandomWithoutFromToOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRandomWithoutFromTo",
            "aclnnInplaceRandomWithoutFromToGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
            ],
            signatures::pll,
        )
        .since("9.1.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceRandomWithoutFromToOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceRandomWithoutFromToTensor`: reads `self_ref`, `seed_tensor` and `offset_tensor`; writes `self_ref`.
///
/// In CANN since 9.1.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_random.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset_tensor`, `offset` and `seed_tensor`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRandomWithoutFromToTensor {
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`InplaceRandomWithoutFromToTensor`].
pub struct InplaceRandomWithoutFromToTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_ref: A::Out,
    /// `seedTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub seed_tensor: A::In,
    /// `offsetTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub offset_tensor: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRandomWithoutFromToTensor {
    type Operands<A: Access> = InplaceRandomWithoutFromToTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRandomWithoutFromToTensor",
            "aclnnInplaceRandomWithoutFromToTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("seedTensor", Kind::Tensor(Role::In)),
                described("offsetTensor", Kind::Tensor(Role::In)),
                described("offset", Kind::Int64),
            ],
            signatures::pppl,
        )
        .since("9.1.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceRandomWithoutFromToTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.seed_tensor);
        A::input(visit, &operands.offset_tensor);
    }
}

/// `aclnnInplaceReciprocal`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reciprocal.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceReciprocal {}

/// The tensors of [`InplaceReciprocal`].
pub struct InplaceReciprocalOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceReciprocal {
    type Operands<A: Access> = InplaceReciprocalOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceReciprocal",
            "aclnnInplaceReciprocalGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceReciprocalOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceRemainderTensorScalar`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_remainder.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRemainderTensorScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceRemainderTensorScalar`].
pub struct InplaceRemainderTensorScalarOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT32, INT64, FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRemainderTensorScalar {
    type Operands<A: Access> = InplaceRemainderTensorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRemainderTensorScalar",
            "aclnnInplaceRemainderTensorScalarGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceRemainderTensorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceRemainderTensorTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_remainder.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRemainderTensorTensor {}

/// The tensors of [`InplaceRemainderTensorTensor`].
pub struct InplaceRemainderTensorTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRemainderTensorTensor {
    type Operands<A: Access> = InplaceRemainderTensorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRemainderTensorTensor",
            "aclnnInplaceRemainderTensorTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceRemainderTensorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceRound`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_round.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRound {}

/// The tensors of [`InplaceRound`].
pub struct InplaceRoundOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT32, INT64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRound {
    type Operands<A: Access> = InplaceRoundOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRound",
            "aclnnInplaceRoundGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceRoundOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceRoundDecimals`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_round.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRoundDecimals {
    /// `decimals`, `int64_t`.
    pub decimals: i64,
}

/// The tensors of [`InplaceRoundDecimals`].
pub struct InplaceRoundDecimalsOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT32, INT64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRoundDecimals {
    type Operands<A: Access> = InplaceRoundDecimalsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRoundDecimals",
            "aclnnInplaceRoundDecimalsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("decimals", Kind::Int64),
            ],
            signatures::pl,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.decimals.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceRoundDecimalsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceRsqrt`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_rsqrt.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceRsqrt {}

/// The tensors of [`InplaceRsqrt`].
pub struct InplaceRsqrtOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceRsqrt {
    type Operands<A: Access> = InplaceRsqrtOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceRsqrt",
            "aclnnInplaceRsqrtGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceRsqrtOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceSin`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sin.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceSin {}

/// The tensors of [`InplaceSin`].
pub struct InplaceSinOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceSin {
    type Operands<A: Access> = InplaceSinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceSin",
            "aclnnInplaceSinGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceSinOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceSinc`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sinc.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceSinc {}

/// The tensors of [`InplaceSinc`].
pub struct InplaceSincOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceSinc {
    type Operands<A: Access> = InplaceSincOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceSinc",
            "aclnnInplaceSincGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceSincOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceSinh`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sinh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceSinh {}

/// The tensors of [`InplaceSinh`].
pub struct InplaceSinhOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceSinh {
    type Operands<A: Access> = InplaceSinhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceSinh",
            "aclnnInplaceSinhGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceSinhOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceSqrt`: reads `self_`; writes `self_`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sqrt.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceSqrt {}

/// The tensors of [`InplaceSqrt`].
pub struct InplaceSqrtOperands<A: Access> {
    /// `self`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceSqrt {
    type Operands<A: Access> = InplaceSqrtOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceSqrt",
            "aclnnInplaceSqrtGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceSqrtOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_);
    }
}

/// `aclnnInplaceSub`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sub.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceSub {
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`InplaceSub`].
pub struct InplaceSubOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceSub {
    type Operands<A: Access> = InplaceSubOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceSub",
            "aclnnInplaceSubGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
                described("alpha", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceSubOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceSubs`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sub.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceSubs {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`InplaceSubs`].
pub struct InplaceSubsOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceSubs {
    type Operands<A: Access> = InplaceSubsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceSubs",
            "aclnnInplaceSubsGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
                described("alpha", Kind::Scalar),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceSubsOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceTan`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tan.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceTan {}

/// The tensors of [`InplaceTan`].
pub struct InplaceTanOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceTan {
    type Operands<A: Access> = InplaceTanOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceTan",
            "aclnnInplaceTanGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceTanOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceTanh`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tanh.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceTanh {}

/// The tensors of [`InplaceTanh`].
pub struct InplaceTanhOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceTanh {
    type Operands<A: Access> = InplaceTanhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceTanh",
            "aclnnInplaceTanhGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceTanhOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceTril`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tril.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceTril {
    /// `diagonal`, `int64_t`.
    pub diagonal: i64,
}

/// The tensors of [`InplaceTril`].
pub struct InplaceTrilOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT16, UINT32, UINT64, UINT8, BOOL, BFLOAT16, COMPLEX32, COMPLEX64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceTril {
    type Operands<A: Access> = InplaceTrilOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceTril",
            "aclnnInplaceTrilGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("diagonal", Kind::Int64),
            ],
            signatures::pl,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.diagonal.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceTrilOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceTriu`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_triu.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceTriu {
    /// `diagonal`, `int64_t`.
    pub diagonal: i64,
}

/// The tensors of [`InplaceTriu`].
pub struct InplaceTriuOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, FLOAT16, FLOAT, DOUBLE, BOOL, BFLOAT16, COMPLEX32, COMPLEX64.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceTriu {
    type Operands<A: Access> = InplaceTriuOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceTriu",
            "aclnnInplaceTriuGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("diagonal", Kind::Int64),
            ],
            signatures::pl,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.diagonal.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceTriuOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceTrunc`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_trunc.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceTrunc {}

/// The tensors of [`InplaceTrunc`].
pub struct InplaceTruncOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceTrunc {
    type Operands<A: Access> = InplaceTruncOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceTrunc",
            "aclnnInplaceTruncGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceTruncOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceUniform`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_uniform.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// CANN's documents call it deprecated.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[deprecated = "CANN's documents call the operator deprecated"]
#[derive(Clone, Debug)]
pub struct InplaceUniform {
    /// `from`, `double`.
    pub from: f64,
    /// `to`, `double`.
    pub to: f64,
    /// `seed`, `uint64_t`.
    pub seed: u64,
    /// `offset`, `uint64_t`.
    pub offset: u64,
}

/// The tensors of [`InplaceUniform`].
pub struct InplaceUniformOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, INT32, INT64, BFLOAT16, FLOAT16, INT16, INT8, UINT8, DOUBLE.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceUniform {
    type Operands<A: Access> = InplaceUniformOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceUniform",
            "aclnnInplaceUniformGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("from", Kind::Double),
                described("to", Kind::Double),
                described("seed", Kind::UInt64),
                described("offset", Kind::UInt64),
            ],
            signatures::pdduu,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.from.attribute(),
            self.to.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceUniformOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceUniformTensor`: reads `self_ref`, `seed_tensor` and `offset_tensor`; writes `self_ref`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_uniform.h`. Products in the documents: 950, A3, A2.
///
/// CANN's documents call it deprecated.
///
/// The state of the random numbers is in `offset_tensor`, `offset` and `seed_tensor`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[deprecated = "CANN's documents call the operator deprecated"]
#[derive(Clone, Debug)]
pub struct InplaceUniformTensor {
    /// `from`, `double`.
    pub from: f64,
    /// `to`, `double`.
    pub to: f64,
    /// `offset`, `uint64_t`.
    pub offset: u64,
}

/// The tensors of [`InplaceUniformTensor`].
pub struct InplaceUniformTensorOperands<A: Access> {
    /// `selfRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT32, INT64, INT16, INT8, UINT8, DOUBLE.
    pub self_ref: A::Out,
    /// `seedTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT64.
    pub seed_tensor: A::In,
    /// `offsetTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT64.
    pub offset_tensor: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceUniformTensor {
    type Operands<A: Access> = InplaceUniformTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceUniformTensor",
            "aclnnInplaceUniformTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("from", Kind::Double),
                described("to", Kind::Double),
                described("seedTensor", Kind::Tensor(Role::In)),
                described("offsetTensor", Kind::Tensor(Role::In)),
                described("offset", Kind::UInt64),
            ],
            signatures::pddppu,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.from.attribute(),
            self.to.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceUniformTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.seed_tensor);
        A::input(visit, &operands.offset_tensor);
    }
}

/// `aclnnInplaceXLogYScalarOther`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_x_log_y_scalar_other.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceXLogYScalarOther {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`InplaceXLogYScalarOther`].
pub struct InplaceXLogYScalarOtherOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceXLogYScalarOther {
    type Operands<A: Access> = InplaceXLogYScalarOtherOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceXLogYScalarOther",
            "aclnnInplaceXLogYScalarOtherGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Scalar),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v InplaceXLogYScalarOtherOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnInplaceXLogYTensor`: reads `self_ref` and `other`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_x_log_y_tensor.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceXLogYTensor {}

/// The tensors of [`InplaceXLogYTensor`].
pub struct InplaceXLogYTensorOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    pub self_ref: A::Out,
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceXLogYTensor {
    type Operands<A: Access> = InplaceXLogYTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceXLogYTensor",
            "aclnnInplaceXLogYTensorGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("other", Kind::Tensor(Role::In)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceXLogYTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
        A::input(visit, &operands.other);
    }
}

/// `aclnnInplaceZero`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_zero.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct InplaceZero {}

/// The tensors of [`InplaceZero`].
pub struct InplaceZeroOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT8, INT32, INT64, UINT8, FLOAT16, FLOAT, BOOL, DOUBLE, INT16, UINT16, COMPLEX128, COMPLEX64, BFLOAT16, FLOAT8_E5M2, FLOAT8_E4M3FN, HIFLOAT8, FLOAT4_E1M2, FLOAT4_E2M1.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for InplaceZero {
    type Operands<A: Access> = InplaceZeroOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnInplaceZero",
            "aclnnInplaceZeroGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v InplaceZeroOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnIsClose`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_isclose.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsClose {
    /// `rtol`, `double`.
    pub rtol: f64,
    /// `atol`, `double`.
    pub atol: f64,
    /// `equalNan`, `bool`.
    pub equal_nan: bool,
}

/// The tensors of [`IsClose`].
pub struct IsCloseOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsClose {
    type Operands<A: Access> = IsCloseOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsClose",
            "aclnnIsCloseGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("rtol", Kind::Double),
                described("atol", Kind::Double),
                described("equalNan", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppddbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.rtol.attribute(),
            self.atol.attribute(),
            self.equal_nan.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v IsCloseOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIsFinite`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_isfinite.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsFinite {}

/// The tensors of [`IsFinite`].
pub struct IsFiniteOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsFinite {
    type Operands<A: Access> = IsFiniteOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsFinite",
            "aclnnIsFiniteGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v IsFiniteOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIsInScalarTensor`: reads `test_elements`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_isin.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsInScalarTensor {
    /// `element`, `const aclScalar *`. `null()` is a null pointer.
    pub element: Scalar,
    /// `assumeUnique`, `bool`.
    pub assume_unique: bool,
    /// `invert`, `bool`.
    pub invert: bool,
}

/// The tensors of [`IsInScalarTensor`].
pub struct IsInScalarTensorOperands<A: Access> {
    /// `testElements`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, UINT16, BOOL, COMPLEX64, COMPLEX128.
    pub test_elements: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsInScalarTensor {
    type Operands<A: Access> = IsInScalarTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsInScalarTensor",
            "aclnnIsInScalarTensorGetWorkspaceSize",
            &[
                described("element", Kind::Scalar),
                described("testElements", Kind::Tensor(Role::In)),
                described("assumeUnique", Kind::Bool),
                described("invert", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.element.attribute(),
            self.assume_unique.attribute(),
            self.invert.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v IsInScalarTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.test_elements);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIsInTensorScalar`: reads `element`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_isin_tensor_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsInTensorScalar {
    /// `testElement`, `const aclScalar *`. `null()` is a null pointer.
    pub test_element: Scalar,
    /// `assumeUnique`, `bool`.
    pub assume_unique: bool,
    /// `invert`, `bool`.
    pub invert: bool,
}

/// The tensors of [`IsInTensorScalar`].
pub struct IsInTensorScalarOperands<A: Access> {
    /// `element`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, UINT16, BOOL, COMPLEX64, COMPLEX128.
    pub element: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsInTensorScalar {
    type Operands<A: Access> = IsInTensorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsInTensorScalar",
            "aclnnIsInTensorScalarGetWorkspaceSize",
            &[
                described("element", Kind::Tensor(Role::In)),
                described("testElement", Kind::Scalar),
                described("assumeUnique", Kind::Bool),
                described("invert", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.test_element.attribute(),
            self.assume_unique.attribute(),
            self.invert.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v IsInTensorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.element);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIsInf`: reads `x`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsInf {}

/// The tensors of [`IsInf`].
pub struct IsInfOperands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub x: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsInf {
    type Operands<A: Access> = IsInfOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsInf",
            "aclnnIsInfGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v IsInfOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIsNegInf`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_isneginf.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsNegInf {}

/// The tensors of [`IsNegInf`].
pub struct IsNegInfOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsNegInf {
    type Operands<A: Access> = IsNegInfOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsNegInf",
            "aclnnIsNegInfGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v IsNegInfOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIsPosInf`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_isposinf.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct IsPosInf {}

/// The tensors of [`IsPosInf`].
pub struct IsPosInfOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for IsPosInf {
    type Operands<A: Access> = IsPosInfOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIsPosInf",
            "aclnnIsPosInfGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v IsPosInfOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnKlDiv`: reads `self_` and `target`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_kl_div.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct KlDiv {
    /// `reduction`, `int64_t`.
    pub reduction: i64,
    /// `logTarget`, `bool`.
    pub log_target: bool,
}

/// The tensors of [`KlDiv`].
pub struct KlDivOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `target`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub target: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for KlDiv {
    type Operands<A: Access> = KlDivOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnKlDiv",
            "aclnnKlDivGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("target", Kind::Tensor(Role::In)),
                described("reduction", Kind::Int64),
                described("logTarget", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.reduction.attribute(),
            self.log_target.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v KlDivOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.target);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLeScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_le_scalar.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LeScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`LeScalar`].
pub struct LeScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BFLOAT16, FLOAT, DOUBLE, BOOL, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, UINT32, UINT64, BOOL, UINT16, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LeScalar {
    type Operands<A: Access> = LeScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLeScalar",
            "aclnnLeScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LeScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLeTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_le_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LeTensor {}

/// The tensors of [`LeTensor`].
pub struct LeTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BFLOAT16, FLOAT, DOUBLE, BOOL, UINT64.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, UINT16, BFLOAT16, FLOAT, DOUBLE, BOOL, UINT64.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, INT32, INT64, FLOAT16, INT16, INT8, UINT8, DOUBLE, UINT32, UINT64, BOOL, UINT16, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LeTensor {
    type Operands<A: Access> = LeTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLeTensor",
            "aclnnLeTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LeTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLeftShift`: reads `self_` and `shift_bits`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_left_shift.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LeftShift {}

/// The tensors of [`LeftShift`].
pub struct LeftShiftOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::In,
    /// `shiftBits`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub shift_bits: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LeftShift {
    type Operands<A: Access> = LeftShiftOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLeftShift",
            "aclnnLeftShiftGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("shiftBits", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LeftShiftOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.shift_bits);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLeftShift`: reads `self_` and `shift_bits`; writes `self_`.
///
/// The form in place: C gets the tensor `self_` as `self` and as `out`. See [`LeftShift`] for the form with an output of its own.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_left_shift.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LeftShiftSameTensor {}

/// The tensors of [`LeftShiftSameTensor`].
pub struct LeftShiftSameTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read and written. The result stands in its place.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::Out,
    /// `shiftBits`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub shift_bits: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LeftShiftSameTensor {
    type Operands<A: Access> = LeftShiftSameTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLeftShift",
            "aclnnLeftShiftGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::InOut)),
                described("shiftBits", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("9.0.0")
        .with_same_tensors(&[(0, 2)])
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LeftShiftSameTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_);
        A::input(visit, &operands.shift_bits);
    }
}

/// `aclnnLeftShifts`: reads `self_`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_left_shift.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LeftShifts {
    /// `shiftBits`, `const aclScalar *`. `null()` is a null pointer.
    pub shift_bits: Scalar,
}

/// The tensors of [`LeftShifts`].
pub struct LeftShiftsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LeftShifts {
    type Operands<A: Access> = LeftShiftsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLeftShifts",
            "aclnnLeftShiftsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("shiftBits", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.shift_bits.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LeftShiftsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLeftShifts`: reads `self_`; writes `self_`.
///
/// The form in place: C gets the tensor `self_` as `self` and as `out`. See [`LeftShifts`] for the form with an output of its own.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_left_shift.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LeftShiftsSameTensor {
    /// `shiftBits`, `const aclScalar *`. `null()` is a null pointer.
    pub shift_bits: Scalar,
}

/// The tensors of [`LeftShiftsSameTensor`].
pub struct LeftShiftsSameTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read and written. The result stands in its place.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub self_: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LeftShiftsSameTensor {
    type Operands<A: Access> = LeftShiftsSameTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLeftShifts",
            "aclnnLeftShiftsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::InOut)),
                described("shiftBits", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("9.0.0")
        .with_same_tensors(&[(0, 2)])
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.shift_bits.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LeftShiftsSameTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_);
    }
}

/// `aclnnLerp`: reads `self_`, `end` and `weight`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lerp_tensor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Lerp {}

/// The tensors of [`Lerp`].
pub struct LerpOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `end`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub end: A::In,
    /// `weight`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub weight: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Lerp {
    type Operands<A: Access> = LerpOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLerp",
            "aclnnLerpGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("end", Kind::Tensor(Role::In)),
                described("weight", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LerpOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.end);
        A::input(visit, &operands.weight);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLerps`: reads `self_` and `end`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lerp_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Lerps {
    /// `weight`, `const aclScalar *`. `null()` is a null pointer.
    pub weight: Scalar,
}

/// The tensors of [`Lerps`].
pub struct LerpsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `end`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub end: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Lerps {
    type Operands<A: Access> = LerpsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLerps",
            "aclnnLerpsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("end", Kind::Tensor(Role::In)),
                described("weight", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.weight.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LerpsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.end);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLgamma`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lgamma.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Lgamma {}

/// The tensors of [`Lgamma`].
pub struct LgammaOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Lgamma {
    type Operands<A: Access> = LgammaOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLgamma",
            "aclnnLgammaGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LgammaOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLinalgCholesky`: reads `self_`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_linalg_cholesky.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LinalgCholesky {
    /// `upper`, `bool`.
    pub upper: bool,
}

/// The tensors of [`LinalgCholesky`].
pub struct LinalgCholeskyOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LinalgCholesky {
    type Operands<A: Access> = LinalgCholeskyOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLinalgCholesky",
            "aclnnLinalgCholeskyGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("upper", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pbp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.upper.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LinalgCholeskyOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLinalgCross`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_linalg_cross.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LinalgCross {
    /// `dim`, `int64_t`. Usually -1.
    pub dim: i64,
}

/// The tensors of [`LinalgCross`].
pub struct LinalgCrossOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, FLOAT16, BFLOAT16, FLOAT, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, FLOAT16, BFLOAT16, FLOAT, COMPLEX64, COMPLEX128.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, FLOAT16, BFLOAT16, FLOAT, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LinalgCross {
    type Operands<A: Access> = LinalgCrossOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLinalgCross",
            "aclnnLinalgCrossGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LinalgCrossOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLinalgQr`: reads `self_`; writes `q` and `r`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_linalg_qr.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LinalgQr {
    /// `mode`, `int64_t`.
    pub mode: i64,
}

/// The tensors of [`LinalgQr`].
pub struct LinalgQrOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `Q`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub q: A::Out,
    /// `R`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub r: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LinalgQr {
    type Operands<A: Access> = LinalgQrOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLinalgQr",
            "aclnnLinalgQrGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("mode", Kind::Int64),
                described("Q", Kind::Tensor(Role::Out)),
                described("R", Kind::Tensor(Role::Out)),
            ],
            signatures::plpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LinalgQrOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.q);
        A::output(visit, &operands.r);
    }
}

/// `aclnnLinspace`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_linspace.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Linspace {
    /// `start`, `const aclScalar *`. `null()` is a null pointer.
    pub start: Scalar,
    /// `end`, `const aclScalar *`. `null()` is a null pointer.
    pub end: Scalar,
    /// `steps`, `int64_t`.
    pub steps: i64,
}

/// The tensors of [`Linspace`].
pub struct LinspaceOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, UINT8, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Linspace {
    type Operands<A: Access> = LinspaceOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLinspace",
            "aclnnLinspaceGetWorkspaceSize",
            &[
                described("start", Kind::Scalar),
                described("end", Kind::Scalar),
                described("steps", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.start.attribute(),
            self.end.attribute(),
            self.steps.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LinspaceOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnLog`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Log {}

/// The tensors of [`Log`].
pub struct LogOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT64, INT32, INT16, INT8, UINT8, FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Log {
    type Operands<A: Access> = LogOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLog",
            "aclnnLogGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLog10`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log10.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Log10 {}

/// The tensors of [`Log10`].
pub struct Log10Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Log10 {
    type Operands<A: Access> = Log10Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLog10",
            "aclnnLog10GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Log10Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLog1p`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log1p.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Log1p {}

/// The tensors of [`Log1p`].
pub struct Log1pOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Log1p {
    type Operands<A: Access> = Log1pOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLog1p",
            "aclnnLog1pGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Log1pOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLog2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_log2.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Log2 {}

/// The tensors of [`Log2`].
pub struct Log2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT64, INT32, INT16, INT8, UINT8, FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Log2 {
    type Operands<A: Access> = Log2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLog2",
            "aclnnLog2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Log2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogAddExp`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logaddexp.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogAddExp {}

/// The tensors of [`LogAddExp`].
pub struct LogAddExpOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogAddExp {
    type Operands<A: Access> = LogAddExpOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogAddExp",
            "aclnnLogAddExpGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogAddExpOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogAddExp2`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logaddexp2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogAddExp2 {}

/// The tensors of [`LogAddExp2`].
pub struct LogAddExp2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogAddExp2 {
    type Operands<A: Access> = LogAddExp2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogAddExp2",
            "aclnnLogAddExp2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogAddExp2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogSpace`: writes `result`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logspace.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogSpace {
    /// `start`, `const aclScalar *`. `null()` is a null pointer.
    pub start: Scalar,
    /// `end`, `const aclScalar *`. `null()` is a null pointer.
    pub end: Scalar,
    /// `steps`, `int64_t`.
    pub steps: i64,
    /// `base`, `double`.
    pub base: f64,
}

/// The tensors of [`LogSpace`].
pub struct LogSpaceOperands<A: Access> {
    /// `result`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub result: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogSpace {
    type Operands<A: Access> = LogSpaceOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogSpace",
            "aclnnLogSpaceGetWorkspaceSize",
            &[
                described("start", Kind::Scalar),
                described("end", Kind::Scalar),
                described("steps", Kind::Int64),
                described("base", Kind::Double),
                described("result", Kind::Tensor(Role::Out)),
            ],
            signatures::ppldp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.start.attribute(),
            self.end.attribute(),
            self.steps.attribute(),
            self.base.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LogSpaceOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.result);
    }
}

/// `aclnnLogSumExp`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logsumexp.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogSumExp {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
}

/// The tensors of [`LogSumExp`].
pub struct LogSumExpOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogSumExp {
    type Operands<A: Access> = LogSumExpOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogSumExp",
            "aclnnLogSumExpGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LogSumExpOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogdet`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logdet.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Logdet {}

/// The tensors of [`Logdet`].
pub struct LogdetOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Logdet {
    type Operands<A: Access> = LogdetOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogdet",
            "aclnnLogdetGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogdetOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogicalAnd`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_and.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogicalAnd {}

/// The tensors of [`LogicalAnd`].
pub struct LogicalAndOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogicalAnd {
    type Operands<A: Access> = LogicalAndOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogicalAnd",
            "aclnnLogicalAndGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogicalAndOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogicalNot`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_not.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogicalNot {}

/// The tensors of [`LogicalNot`].
pub struct LogicalNotOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, UINT8, INT8, INT16, INT32, INT64, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogicalNot {
    type Operands<A: Access> = LogicalNotOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogicalNot",
            "aclnnLogicalNotGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogicalNotOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogicalOr`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_or.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogicalOr {}

/// The tensors of [`LogicalOr`].
pub struct LogicalOrOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, UINT16, UINT32, UINT64, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogicalOr {
    type Operands<A: Access> = LogicalOrOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogicalOr",
            "aclnnLogicalOrGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogicalOrOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLogicalXor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_logical_xor.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LogicalXor {}

/// The tensors of [`LogicalXor`].
pub struct LogicalXorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LogicalXor {
    type Operands<A: Access> = LogicalXorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLogicalXor",
            "aclnnLogicalXorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LogicalXorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLtScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lt_scalar.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LtScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`LtScalar`].
pub struct LtScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LtScalar {
    type Operands<A: Access> = LtScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLtScalar",
            "aclnnLtScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v LtScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnLtTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_lt_tensor.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct LtTensor {}

/// The tensors of [`LtTensor`].
pub struct LtTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, DOUBLE, BOOL.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, DOUBLE, BOOL.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, DOUBLE, BOOL, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for LtTensor {
    type Operands<A: Access> = LtTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnLtTensor",
            "aclnnLtTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v LtTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMaskedScale`: reads `self_` and `mask`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_masked_scale.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MaskedScale {
    /// `scale`, `float`.
    pub scale: f32,
}

/// The tensors of [`MaskedScale`].
pub struct MaskedScaleOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT.
    pub self_: A::In,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, INT8, FLOAT16, FLOAT.
    pub mask: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MaskedScale {
    type Operands<A: Access> = MaskedScaleOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMaskedScale",
            "aclnnMaskedScaleGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("mask", Kind::Tensor(Role::In)),
                described("scale", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppfp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.scale.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MaskedScaleOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.mask);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMaskedSelect`: reads `self_` and `mask`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_masked_select.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// The data decide the shape of `out`: give room for the largest, and run it by [`Plan::run_for_shapes_unchecked`](aclnn::Plan::run_for_shapes_unchecked), which tells the true shape after a wait.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MaskedSelect {}

/// The tensors of [`MaskedSelect`].
pub struct MaskedSelectOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, BOOL.
    pub mask: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MaskedSelect {
    type Operands<A: Access> = MaskedSelectOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMaskedSelect",
            "aclnnMaskedSelectGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("mask", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
        .with_shapes_from_data(&[2])
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MaskedSelectOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.mask);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMax`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_max.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Max {}

/// The tensors of [`Max`].
pub struct MaxOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Max {
    type Operands<A: Access> = MaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMax",
            "aclnnMaxGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMaxDim`: reads `self_`; writes `out` and `indices`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_max_dim.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MaxDim {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`MaxDim`].
pub struct MaxDimOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT64, BOOL, BFLOAT16, INT32.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT64, BOOL, BFLOAT16, INT32.
    pub out: A::Out,
    /// `indices`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub indices: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MaxDim {
    type Operands<A: Access> = MaxDimOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMaxDim",
            "aclnnMaxDimGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
                described("indices", Kind::Tensor(Role::Out)),
            ],
            signatures::plbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MaxDimOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
        A::output(visit, &operands.indices);
    }
}

/// `aclnnMaxN`: reads `tensors`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_maxn.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MaxN {}

/// The tensors of [`MaxN`].
pub struct MaxNOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MaxN {
    type Operands<A: Access> = MaxNOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMaxN",
            "aclnnMaxNGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MaxNOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMaxV2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_max_v2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MaxV2 {
    /// `dims`, `const aclIntArray *`. `null()` is a null pointer.
    pub dims: IntArray,
    /// `keepDims`, `bool`.
    pub keep_dims: bool,
    /// `noopWithEmptyDims`, `bool`.
    pub noop_with_empty_dims: bool,
}

/// The tensors of [`MaxV2`].
pub struct MaxV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT8, INT16, INT32, INT64, UINT8, DOUBLE, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT8, INT16, INT32, INT64, UINT8, DOUBLE, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MaxV2 {
    type Operands<A: Access> = MaxV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMaxV2",
            "aclnnMaxV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dims", Kind::IntArray),
                described("keepDims", Kind::Bool),
                described("noopWithEmptyDims", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dims.attribute(),
            self.keep_dims.attribute(),
            self.noop_with_empty_dims.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MaxV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMaximum`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_maximum.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Maximum {}

/// The tensors of [`Maximum`].
pub struct MaximumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Maximum {
    type Operands<A: Access> = MaximumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMaximum",
            "aclnnMaximumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MaximumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMean`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_mean.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Mean {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`Mean`].
pub struct MeanOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Mean {
    type Operands<A: Access> = MeanOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMean",
            "aclnnMeanGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MeanOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMeanV2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_mean.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MeanV2 {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
    /// `noopWithEmptyAxes`, `bool`.
    pub noop_with_empty_axes: bool,
}

/// The tensors of [`MeanV2`].
pub struct MeanV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MeanV2 {
    type Operands<A: Access> = MeanV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMeanV2",
            "aclnnMeanV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("noopWithEmptyAxes", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
            self.noop_with_empty_axes.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MeanV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMin`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_min.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Min {}

/// The tensors of [`Min`].
pub struct MinOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Min {
    type Operands<A: Access> = MinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMin",
            "aclnnMinGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MinOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMinDim`: reads `self_`; writes `out` and `indices`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_min_dim.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MinDim {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`MinDim`].
pub struct MinDimOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT64, BOOL, BFLOAT16, INT32.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT64, BOOL, BFLOAT16, INT32.
    pub out: A::Out,
    /// `indices`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub indices: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MinDim {
    type Operands<A: Access> = MinDimOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMinDim",
            "aclnnMinDimGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
                described("indices", Kind::Tensor(Role::Out)),
            ],
            signatures::plbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MinDimOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
        A::output(visit, &operands.indices);
    }
}

/// `aclnnMinN`: reads `tensors`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_minn.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MinN {}

/// The tensors of [`MinN`].
pub struct MinNOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT32, INT64, BFLOAT16.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT32, INT64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MinN {
    type Operands<A: Access> = MinNOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMinN",
            "aclnnMinNGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MinNOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMinimum`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_minimum.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Minimum {}

/// The tensors of [`Minimum`].
pub struct MinimumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Minimum {
    type Operands<A: Access> = MinimumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMinimum",
            "aclnnMinimumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MinimumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMul`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_mul.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Mul {}

/// The tensors of [`Mul`].
pub struct MulOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Mul {
    type Operands<A: Access> = MulOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMul",
            "aclnnMulGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MulOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMuls`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_mul.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Muls {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`Muls`].
pub struct MulsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Muls {
    type Operands<A: Access> = MulsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMuls",
            "aclnnMulsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MulsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMultinomial`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_multinomial.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Multinomial {
    /// `numsamples`, `int64_t`.
    pub numsamples: i64,
    /// `replacement`, `bool`.
    pub replacement: bool,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`Multinomial`].
pub struct MultinomialOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Multinomial {
    type Operands<A: Access> = MultinomialOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMultinomial",
            "aclnnMultinomialGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("numsamples", Kind::Int64),
                described("replacement", Kind::Bool),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.numsamples.attribute(),
            self.replacement.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MultinomialOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnMultinomialTensor`: reads `self_`, `seed_tensor` and `offset_tensor`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_multinomial.h`. Products in the documents: 950, A3, A2.
///
/// The state of the random numbers is in `offset_tensor`, `offset` and `seed_tensor`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MultinomialTensor {
    /// `numsamples`, `int64_t`.
    pub numsamples: i64,
    /// `replacement`, `bool`.
    pub replacement: bool,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`MultinomialTensor`].
pub struct MultinomialTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub self_: A::In,
    /// `seedTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub seed_tensor: A::In,
    /// `offsetTensor`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub offset_tensor: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MultinomialTensor {
    type Operands<A: Access> = MultinomialTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMultinomialTensor",
            "aclnnMultinomialTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("numsamples", Kind::Int64),
                described("replacement", Kind::Bool),
                described("seedTensor", Kind::Tensor(Role::In)),
                described("offsetTensor", Kind::Tensor(Role::In)),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbpplp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.numsamples.attribute(),
            self.replacement.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v MultinomialTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.seed_tensor);
        A::input(visit, &operands.offset_tensor);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNanToNum`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_nan_to_num.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NanToNum {
    /// `nan`, `float`.
    pub nan: f32,
    /// `posinf`, `float`.
    pub posinf: f32,
    /// `neginf`, `float`.
    pub neginf: f32,
}

/// The tensors of [`NanToNum`].
pub struct NanToNumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NanToNum {
    type Operands<A: Access> = NanToNumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNanToNum",
            "aclnnNanToNumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("nan", Kind::Float),
                described("posinf", Kind::Float),
                described("neginf", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pfffp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.nan.attribute(),
            self.posinf.attribute(),
            self.neginf.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NanToNumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNeScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ne_scalar.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NeScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`NeScalar`].
pub struct NeScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64, UINT32, UINT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NeScalar {
    type Operands<A: Access> = NeScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNeScalar",
            "aclnnNeScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NeScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNeTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_ne_tensor.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NeTensor {}

/// The tensors of [`NeTensor`].
pub struct NeTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT16, FLOAT, BFLOAT16, INT64, INT32, INT8, UINT8, BOOL, INT16, COMPLEX64, COMPLEX128, UINT64, UINT32, UINT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NeTensor {
    type Operands<A: Access> = NeTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNeTensor",
            "aclnnNeTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v NeTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNeg`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_neg.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Neg {}

/// The tensors of [`Neg`].
pub struct NegOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT32, INT64, FLOAT16, BFLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, INT32, INT64, FLOAT16, BFLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Neg {
    type Operands<A: Access> = NegOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNeg",
            "aclnnNegGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v NegOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNormalFloatFloat`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_normal_out.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NormalFloatFloat {
    /// `mean`, `float`.
    pub mean: f32,
    /// `std`, `float`.
    pub std: f32,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`NormalFloatFloat`].
pub struct NormalFloatFloatOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NormalFloatFloat {
    type Operands<A: Access> = NormalFloatFloatOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNormalFloatFloat",
            "aclnnNormalFloatFloatGetWorkspaceSize",
            &[
                described("mean", Kind::Float),
                described("std", Kind::Float),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ffllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mean.attribute(),
            self.std.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NormalFloatFloatOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnNormalFloatTensor`: reads `std`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_normal_out.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NormalFloatTensor {
    /// `mean`, `float`.
    pub mean: f32,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`NormalFloatTensor`].
pub struct NormalFloatTensorOperands<A: Access> {
    /// `std`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub std: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NormalFloatTensor {
    type Operands<A: Access> = NormalFloatTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNormalFloatTensor",
            "aclnnNormalFloatTensorGetWorkspaceSize",
            &[
                described("mean", Kind::Float),
                described("std", Kind::Tensor(Role::In)),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::fpllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mean.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NormalFloatTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.std);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNormalTensorFloat`: reads `mean`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_normal_out.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NormalTensorFloat {
    /// `std`, `float`.
    pub std: f32,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`NormalTensorFloat`].
pub struct NormalTensorFloatOperands<A: Access> {
    /// `mean`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub mean: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NormalTensorFloat {
    type Operands<A: Access> = NormalTensorFloatOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNormalTensorFloat",
            "aclnnNormalTensorFloatGetWorkspaceSize",
            &[
                described("mean", Kind::Tensor(Role::In)),
                described("std", Kind::Float),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pfllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.std.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NormalTensorFloatOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.mean);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNormalTensorTensor`: reads `mean` and `std`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_normal_out.h`. Products in the documents: 950.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NormalTensorTensor {
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`NormalTensorTensor`].
pub struct NormalTensorTensorOperands<A: Access> {
    /// `mean`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub mean: A::In,
    /// `std`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub std: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NormalTensorTensor {
    type Operands<A: Access> = NormalTensorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNormalTensorTensor",
            "aclnnNormalTensorTensorGetWorkspaceSize",
            &[
                described("mean", Kind::Tensor(Role::In)),
                described("std", Kind::Tensor(Role::In)),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NormalTensorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.mean);
        A::input(visit, &operands.std);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNpuFormatCast`: reads `src_tensor`; writes `dst_tensor`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_npu_format_cast.h`. Products in the documents: 950, A3, A2.
///
/// Phase one changes what describes `dst_tensor` and `src_tensor`; so descriptors are made anew for each call.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NpuFormatCast {}

/// The tensors of [`NpuFormatCast`].
pub struct NpuFormatCastOperands<A: Access> {
    /// `srcTensor`, `const aclTensor *`: read.
    pub src_tensor: A::In,
    /// `dstTensor`, `aclTensor *`: written.
    pub dst_tensor: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NpuFormatCast {
    type Operands<A: Access> = NpuFormatCastOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNpuFormatCast",
            "aclnnNpuFormatCastGetWorkspaceSize",
            &[
                described("srcTensor", Kind::Tensor(Role::In)),
                described("dstTensor", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.5.0")
        .changing_descriptors()
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v NpuFormatCastOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.src_tensor);
        A::output(visit, &operands.dst_tensor);
    }
}

/// `aclnnOneHot`: reads `self_`, `on_value` and `off_value`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_one_hot.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct OneHot {
    /// `numClasses`, `int`.
    pub num_classes: i32,
    /// `axis`, `int64_t`.
    pub axis: i64,
}

/// The tensors of [`OneHot`].
pub struct OneHotOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, INT32, INT64.
    pub self_: A::In,
    /// `onValue`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT32, INT64.
    pub on_value: A::In,
    /// `offValue`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT32, INT64.
    pub off_value: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, UINT8, INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for OneHot {
    type Operands<A: Access> = OneHotOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnOneHot",
            "aclnnOneHotGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("numClasses", Kind::Int32),
                described("onValue", Kind::Tensor(Role::In)),
                described("offValue", Kind::Tensor(Role::In)),
                described("axis", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pipplp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.num_classes.attribute(),
            self.axis.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v OneHotOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.on_value);
        A::input(visit, &operands.off_value);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPdist`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pdist.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Pdist {
    /// `p`, `float`.
    pub p: f32,
}

/// The tensors of [`Pdist`].
pub struct PdistOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Pdist {
    type Operands<A: Access> = PdistOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPdist",
            "aclnnPdistGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("p", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pfp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.p.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v PdistOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPdistForward`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pdist_forward.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct PdistForward {
    /// `pScalar`, `const aclScalar *`. `null()` is a null pointer.
    pub p_scalar: Scalar,
}

/// The tensors of [`PdistForward`].
pub struct PdistForwardOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for PdistForward {
    type Operands<A: Access> = PdistForwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPdistForward",
            "aclnnPdistForwardGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("pScalar", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.p_scalar.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v PdistForwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPermute`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_permute.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Permute {
    /// `dims`, `const aclIntArray *`. `null()` is a null pointer.
    pub dims: IntArray,
}

/// The tensors of [`Permute`].
pub struct PermuteOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Permute {
    type Operands<A: Access> = PermuteOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPermute",
            "aclnnPermuteGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dims", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dims.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v PermuteOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPolar`: reads `input` and `angle`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_polar.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Polar {}

/// The tensors of [`Polar`].
pub struct PolarOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    pub input: A::In,
    /// `angle`, `const aclTensor *`: read.
    pub angle: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Polar {
    type Operands<A: Access> = PolarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPolar",
            "aclnnPolarGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("angle", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v PolarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::input(visit, &operands.angle);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPowScalarTensor`: reads `exponent`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pow.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct PowScalarTensor {
    /// `self`, `const aclScalar *`. `null()` is a null pointer.
    pub self_: Scalar,
}

/// The tensors of [`PowScalarTensor`].
pub struct PowScalarTensorOperands<A: Access> {
    /// `exponent`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT16, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, BFLOAT16.
    pub exponent: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT16, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, BFLOAT16, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for PowScalarTensor {
    type Operands<A: Access> = PowScalarTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPowScalarTensor",
            "aclnnPowScalarTensorGetWorkspaceSize",
            &[
                described("self", Kind::Scalar),
                described("exponent", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.self_.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v PowScalarTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.exponent);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPowTensorScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pow.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct PowTensorScalar {
    /// `exponent`, `const aclScalar *`. `null()` is a null pointer.
    pub exponent: Scalar,
}

/// The tensors of [`PowTensorScalar`].
pub struct PowTensorScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, BOOL, UINT8, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BOOL, INT16, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, BFLOAT16, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for PowTensorScalar {
    type Operands<A: Access> = PowTensorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPowTensorScalar",
            "aclnnPowTensorScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("exponent", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.exponent.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v PowTensorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPowTensorTensor`: reads `self_` and `exponent`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pow_tensor_tensor.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct PowTensorTensor {}

/// The tensors of [`PowTensorTensor`].
pub struct PowTensorTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT16, BOOL, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `exponent`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT16, BOOL, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, BFLOAT16.
    pub exponent: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BOOL, INT16, INT32, INT64, INT8, UINT8, COMPLEX64, COMPLEX128, BFLOAT16, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for PowTensorTensor {
    type Operands<A: Access> = PowTensorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPowTensorTensor",
            "aclnnPowTensorTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("exponent", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v PowTensorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.exponent);
        A::output(visit, &operands.out);
    }
}

/// `aclnnPrecisionCompare`: reads `golden` and `realdata`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_precision_compare.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct PrecisionCompare {}

/// The tensors of [`PrecisionCompare`].
pub struct PrecisionCompareOperands<A: Access> {
    /// `golden`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub golden: A::In,
    /// `realdata`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub realdata: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT32.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for PrecisionCompare {
    type Operands<A: Access> = PrecisionCompareOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnPrecisionCompare",
            "aclnnPrecisionCompareGetWorkspaceSize",
            &[
                described("golden", Kind::Tensor(Role::In)),
                described("realdata", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v PrecisionCompareOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.golden);
        A::input(visit, &operands.realdata);
        A::output(visit, &operands.out);
    }
}

/// `aclnnProd`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_prod.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Prod {
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`Prod`].
pub struct ProdOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Prod {
    type Operands<A: Access> = ProdOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnProd",
            "aclnnProdGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ProdOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnProdDim`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_prod.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ProdDim {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`ProdDim`].
pub struct ProdDimOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, INT8, UINT8, INT16, INT32, INT64, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ProdDim {
    type Operands<A: Access> = ProdDimOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnProdDim",
            "aclnnProdDimGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("keepDim", Kind::Bool),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plbip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ProdDimOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnQr`: reads `self_`; writes `q` and `r`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_qr.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Qr {
    /// `some`, `bool`.
    pub some: bool,
}

/// The tensors of [`Qr`].
pub struct QrOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `Q`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub q: A::Out,
    /// `R`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub r: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Qr {
    type Operands<A: Access> = QrOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnQr",
            "aclnnQrGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("some", Kind::Bool),
                described("Q", Kind::Tensor(Role::Out)),
                described("R", Kind::Tensor(Role::Out)),
            ],
            signatures::pbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.some.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v QrOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.q);
        A::output(visit, &operands.r);
    }
}

/// `aclnnRandperm`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_randperm.h`. Products in the documents: 950, A3, A2, 910.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Randperm {
    /// `n`, `int64_t`.
    pub n: i64,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`Randperm`].
pub struct RandpermOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT64, INT32, INT16, UINT8, INT8, FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Randperm {
    type Operands<A: Access> = RandpermOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRandperm",
            "aclnnRandpermGetWorkspaceSize",
            &[
                described("n", Kind::Int64),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::lllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.n.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RandpermOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnRange`: writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_range.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Range {
    /// `start`, `const aclScalar *`. `null()` is a null pointer.
    pub start: Scalar,
    /// `end`, `const aclScalar *`. `null()` is a null pointer.
    pub end: Scalar,
    /// `step`, `const aclScalar *`. `null()` is a null pointer.
    pub step: Scalar,
}

/// The tensors of [`Range`].
pub struct RangeOperands<A: Access> {
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16, INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Range {
    type Operands<A: Access> = RangeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRange",
            "aclnnRangeGetWorkspaceSize",
            &[
                described("start", Kind::Scalar),
                described("end", Kind::Scalar),
                described("step", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.start.attribute(),
            self.end.attribute(),
            self.step.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RangeOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.out);
    }
}

/// `aclnnReal`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_real.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Real {}

/// The tensors of [`Real`].
pub struct RealOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, COMPLEX64, COMPLEX32, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Real {
    type Operands<A: Access> = RealOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReal",
            "aclnnRealGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v RealOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReciprocal`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reciprocal.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Reciprocal {}

/// The tensors of [`Reciprocal`].
pub struct ReciprocalOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BFLOAT16, INT8, INT16, INT32, INT64, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Reciprocal {
    type Operands<A: Access> = ReciprocalOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReciprocal",
            "aclnnReciprocalGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v ReciprocalOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReduceLogSum`: reads `data`; writes `reduce`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reduce_log_sum.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReduceLogSum {
    /// `axes`, `const aclIntArray *`. `null()` is a null pointer.
    pub axes: IntArray,
    /// `keepDims`, `bool`.
    pub keep_dims: bool,
    /// `noopWithEmptyAxes`, `bool`.
    pub noop_with_empty_axes: bool,
}

/// The tensors of [`ReduceLogSum`].
pub struct ReduceLogSumOperands<A: Access> {
    /// `data`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub data: A::In,
    /// `reduce`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub reduce: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReduceLogSum {
    type Operands<A: Access> = ReduceLogSumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReduceLogSum",
            "aclnnReduceLogSumGetWorkspaceSize",
            &[
                described("data", Kind::Tensor(Role::In)),
                described("axes", Kind::IntArray),
                described("keepDims", Kind::Bool),
                described("noopWithEmptyAxes", Kind::Bool),
                described("reduce", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.axes.attribute(),
            self.keep_dims.attribute(),
            self.noop_with_empty_axes.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReduceLogSumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.data);
        A::output(visit, &operands.reduce);
    }
}

/// `aclnnReduceNansum`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reduce_nansum.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReduceNansum {
    /// `dim`, `const aclIntArray *`. `null()` is a null pointer.
    pub dim: IntArray,
    /// `keepDim`, `bool`.
    pub keep_dim: bool,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`ReduceNansum`].
pub struct ReduceNansumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReduceNansum {
    type Operands<A: Access> = ReduceNansumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReduceNansum",
            "aclnnReduceNansumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("keepDim", Kind::Bool),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.keep_dim.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReduceNansumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReduceSum`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reduce_sum.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReduceSum {
    /// `dims`, `const aclIntArray *`. `null()` is a null pointer.
    pub dims: IntArray,
    /// `keepDims`, `bool`.
    pub keep_dims: bool,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`ReduceSum`].
pub struct ReduceSumOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, BOOL, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReduceSum {
    type Operands<A: Access> = ReduceSumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReduceSum",
            "aclnnReduceSumGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dims", Kind::IntArray),
                described("keepDims", Kind::Bool),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dims.attribute(),
            self.keep_dims.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReduceSumOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReflectionPad1d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reflection_pad1d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReflectionPad1d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReflectionPad1d`].
pub struct ReflectionPad1dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReflectionPad1d {
    type Operands<A: Access> = ReflectionPad1dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReflectionPad1d",
            "aclnnReflectionPad1dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReflectionPad1dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReflectionPad1dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reflection_pad1d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReflectionPad1dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReflectionPad1dBackward`].
pub struct ReflectionPad1dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReflectionPad1dBackward {
    type Operands<A: Access> = ReflectionPad1dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReflectionPad1dBackward",
            "aclnnReflectionPad1dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReflectionPad1dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnReflectionPad2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reflection_pad2d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReflectionPad2d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReflectionPad2d`].
pub struct ReflectionPad2dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReflectionPad2d {
    type Operands<A: Access> = ReflectionPad2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReflectionPad2d",
            "aclnnReflectionPad2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReflectionPad2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReflectionPad2dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pad2d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReflectionPad2dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReflectionPad2dBackward`].
pub struct ReflectionPad2dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReflectionPad2dBackward {
    type Operands<A: Access> = ReflectionPad2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReflectionPad2dBackward",
            "aclnnReflectionPad2dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReflectionPad2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnReflectionPad3d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reflection_pad3d.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReflectionPad3d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReflectionPad3d`].
pub struct ReflectionPad3dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReflectionPad3d {
    type Operands<A: Access> = ReflectionPad3dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReflectionPad3d",
            "aclnnReflectionPad3dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReflectionPad3dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReflectionPad3dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_reflection_pad3d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReflectionPad3dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReflectionPad3dBackward`].
pub struct ReflectionPad3dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReflectionPad3dBackward {
    type Operands<A: Access> = ReflectionPad3dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReflectionPad3dBackward",
            "aclnnReflectionPad3dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReflectionPad3dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnRemainderScalarTensor`: reads `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_remainder.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RemainderScalarTensor {
    /// `self`, `const aclScalar *`. `null()` is a null pointer.
    pub self_: Scalar,
}

/// The tensors of [`RemainderScalarTensor`].
pub struct RemainderScalarTensorOperands<A: Access> {
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32, INT64, FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64, FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RemainderScalarTensor {
    type Operands<A: Access> = RemainderScalarTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRemainderScalarTensor",
            "aclnnRemainderScalarTensorGetWorkspaceSize",
            &[
                described("self", Kind::Scalar),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.self_.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RemainderScalarTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRemainderTensorScalar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_remainder.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RemainderTensorScalar {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`RemainderTensorScalar`].
pub struct RemainderTensorScalarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32, INT64, FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8, INT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RemainderTensorScalar {
    type Operands<A: Access> = RemainderTensorScalarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRemainderTensorScalar",
            "aclnnRemainderTensorScalarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RemainderTensorScalarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRemainderTensorTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_remainder.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RemainderTensorTensor {}

/// The tensors of [`RemainderTensorTensor`].
pub struct RemainderTensorTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RemainderTensorTensor {
    type Operands<A: Access> = RemainderTensorTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRemainderTensorTensor",
            "aclnnRemainderTensorTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v RemainderTensorTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRepeat`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_repeat.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Repeat {
    /// `repeats`, `const aclIntArray *`. `null()` is a null pointer.
    pub repeats: IntArray,
}

/// The tensors of [`Repeat`].
pub struct RepeatOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, FLOAT16, COMPLEX64, COMPLEX128, UINT8, INT8, INT16, INT32, INT64, UINT16, UINT32, UINT64, BOOL, BFLOAT16, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Repeat {
    type Operands<A: Access> = RepeatOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRepeat",
            "aclnnRepeatGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("repeats", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.repeats.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RepeatOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReplicationPad1d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_replication_pad1d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReplicationPad1d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReplicationPad1d`].
pub struct ReplicationPad1dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReplicationPad1d {
    type Operands<A: Access> = ReplicationPad1dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReplicationPad1d",
            "aclnnReplicationPad1dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReplicationPad1dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReplicationPad1dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_replication_pad1d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReplicationPad1dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReplicationPad1dBackward`].
pub struct ReplicationPad1dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReplicationPad1dBackward {
    type Operands<A: Access> = ReplicationPad1dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReplicationPad1dBackward",
            "aclnnReplicationPad1dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReplicationPad1dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnReplicationPad2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_replication_pad2d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReplicationPad2d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReplicationPad2d`].
pub struct ReplicationPad2dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReplicationPad2d {
    type Operands<A: Access> = ReplicationPad2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReplicationPad2d",
            "aclnnReplicationPad2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReplicationPad2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReplicationPad2dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_pad2d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReplicationPad2dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReplicationPad2dBackward`].
pub struct ReplicationPad2dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReplicationPad2dBackward {
    type Operands<A: Access> = ReplicationPad2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReplicationPad2dBackward",
            "aclnnReplicationPad2dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReplicationPad2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnReplicationPad3d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_replication_pad3d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReplicationPad3d {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReplicationPad3d`].
pub struct ReplicationPad3dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BOOL, INT8, UINT8, INT16, UINT16, FLOAT16, BFLOAT16, INT32, UINT32, FLOAT, INT64, UINT64, DOUBLE, COMPLEX64, COMPLEX128, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN, FLOAT8_E8M0.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReplicationPad3d {
    type Operands<A: Access> = ReplicationPad3dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReplicationPad3d",
            "aclnnReplicationPad3dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReplicationPad3dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnReplicationPad3dBackward`: reads `grad_output` and `self_`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_replication_pad3d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ReplicationPad3dBackward {
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
}

/// The tensors of [`ReplicationPad3dBackward`].
pub struct ReplicationPad3dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub grad_output: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ReplicationPad3dBackward {
    type Operands<A: Access> = ReplicationPad3dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnReplicationPad3dBackward",
            "aclnnReplicationPad3dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("padding", Kind::IntArray),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.padding.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ReplicationPad3dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.self_);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnRightShift`: reads `input` and `shift_bits`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_right_shift.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RightShift {}

/// The tensors of [`RightShift`].
pub struct RightShiftOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub input: A::In,
    /// `shiftBits`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub shift_bits: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RightShift {
    type Operands<A: Access> = RightShiftOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRightShift",
            "aclnnRightShiftGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("shiftBits", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v RightShiftOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::input(visit, &operands.shift_bits);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRightShift`: reads `input` and `shift_bits`; writes `input`.
///
/// The form in place: C gets the tensor `input` as `input` and as `out`. See [`RightShift`] for the form with an output of its own.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_right_shift.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RightShiftSameTensor {}

/// The tensors of [`RightShiftSameTensor`].
pub struct RightShiftSameTensorOperands<A: Access> {
    /// `input`, `const aclTensor *`: read and written. The result stands in its place.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub input: A::Out,
    /// `shiftBits`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64.
    pub shift_bits: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RightShiftSameTensor {
    type Operands<A: Access> = RightShiftSameTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRightShift",
            "aclnnRightShiftGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::InOut)),
                described("shiftBits", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.5.0")
        .with_same_tensors(&[(0, 2)])
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v RightShiftSameTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.input);
        A::input(visit, &operands.shift_bits);
    }
}

/// `aclnnRoll`: reads `x`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_roll.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Roll {
    /// `shifts`, `const aclIntArray *`. `null()` is a null pointer.
    pub shifts: IntArray,
    /// `dims`, `const aclIntArray *`. Optional.
    pub dims: Option<IntArray>,
}

/// The tensors of [`Roll`].
pub struct RollOperands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    pub x: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Roll {
    type Operands<A: Access> = RollOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoll",
            "aclnnRollGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("shifts", Kind::IntArray),
                described("dims", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.shifts.attribute(),
            self.dims.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RollOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRound`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_round.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Round {}

/// The tensors of [`Round`].
pub struct RoundOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT32, INT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Round {
    type Operands<A: Access> = RoundOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRound",
            "aclnnRoundGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v RoundOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRoundDecimals`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_round.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RoundDecimals {
    /// `decimals`, `int64_t`.
    pub decimals: i64,
}

/// The tensors of [`RoundDecimals`].
pub struct RoundDecimalsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT32, INT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RoundDecimals {
    type Operands<A: Access> = RoundDecimalsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoundDecimals",
            "aclnnRoundDecimalsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("decimals", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.decimals.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RoundDecimalsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRsqrt`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_rsqrt.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Rsqrt {}

/// The tensors of [`Rsqrt`].
pub struct RsqrtOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, UINT8, INT8, INT16, INT32, INT64, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Rsqrt {
    type Operands<A: Access> = RsqrtOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRsqrt",
            "aclnnRsqrtGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v RsqrtOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRsub`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_rsub.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Rsub {
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`Rsub`].
pub struct RsubOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Rsub {
    type Operands<A: Access> = RsubOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRsub",
            "aclnnRsubGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RsubOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRsubs`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_rsub.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Rsubs {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`Rsubs`].
pub struct RsubsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, INT32, INT64, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Rsubs {
    type Operands<A: Access> = RsubsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRsubs",
            "aclnnRsubsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RsubsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSWhere`: reads `condition`, `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_s_where.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SWhere {}

/// The tensors of [`SWhere`].
pub struct SWhereOperands<A: Access> {
    /// `condition`, `const aclTensor *`: read.
    pub condition: A::In,
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SWhere {
    type Operands<A: Access> = SWhereOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSWhere",
            "aclnnSWhereGetWorkspaceSize",
            &[
                described("condition", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SWhereOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.condition);
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnScale`: reads `x`, `scale` and `bias`; writes `y`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_scale.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Scale {
    /// `axis`, `int64_t`.
    pub axis: i64,
    /// `numAxes`, `int64_t`.
    pub num_axes: i64,
    /// `scaleFromBlob`, `bool`.
    pub scale_from_blob: bool,
}

/// The tensors of [`Scale`].
pub struct ScaleOperands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub x: A::In,
    /// `scale`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub scale: A::In,
    /// `bias`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub bias: Option<A::In>,
    /// `y`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub y: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Scale {
    type Operands<A: Access> = ScaleOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnScale",
            "aclnnScaleGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("scale", Kind::Tensor(Role::In)),
                described("bias", Kind::Tensor(Role::In)),
                described("axis", Kind::Int64),
                described("numAxes", Kind::Int64),
                described("scaleFromBlob", Kind::Bool),
                described("y", Kind::Tensor(Role::Out)),
            ],
            signatures::pppllbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.axis.attribute(),
            self.num_axes.attribute(),
            self.scale_from_blob.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ScaleOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::input(visit, &operands.scale);
        optional_input::<A>(visit, &operands.bias);
        A::output(visit, &operands.y);
    }
}

/// `aclnnSearchSorted`: reads `sorted_sequence`, `self_` and `sorter`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_searchsorted.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SearchSorted {
    /// `outInt32`, `bool`.
    pub out_int32: bool,
    /// `right`, `bool`.
    pub right: bool,
}

/// The tensors of [`SearchSorted`].
pub struct SearchSortedOperands<A: Access> {
    /// `sortedSequence`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64.
    pub sorted_sequence: A::In,
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64.
    pub self_: A::In,
    /// `sorter`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub sorter: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SearchSorted {
    type Operands<A: Access> = SearchSortedOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSearchSorted",
            "aclnnSearchSortedGetWorkspaceSize",
            &[
                described("sortedSequence", Kind::Tensor(Role::In)),
                described("self", Kind::Tensor(Role::In)),
                described("outInt32", Kind::Bool),
                described("right", Kind::Bool),
                described("sorter", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.out_int32.attribute(),
            self.right.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SearchSortedOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.sorted_sequence);
        A::input(visit, &operands.self_);
        A::input(visit, &operands.sorter);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSearchSorteds`: reads `sorted_sequence` and `sorter`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_searchsorted.h`. Products in the documents: A3, A2, 910.
///
/// Phase one changes what describes `out`; so descriptors are made anew for each call.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SearchSorteds {
    /// `self`, `const aclScalar *`. `null()` is a null pointer.
    pub self_: Scalar,
    /// `outInt32`, `bool`.
    pub out_int32: bool,
    /// `right`, `bool`.
    pub right: bool,
}

/// The tensors of [`SearchSorteds`].
pub struct SearchSortedsOperands<A: Access> {
    /// `sortedSequence`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, UINT8, INT8, INT16, INT32, INT64.
    pub sorted_sequence: A::In,
    /// `sorter`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT64.
    pub sorter: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SearchSorteds {
    type Operands<A: Access> = SearchSortedsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSearchSorteds",
            "aclnnSearchSortedsGetWorkspaceSize",
            &[
                described("sortedSequence", Kind::Tensor(Role::In)),
                described("self", Kind::Scalar),
                described("outInt32", Kind::Bool),
                described("right", Kind::Bool),
                described("sorter", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbpp,
        )
        .since("8.1.RC1")
        .changing_descriptors()
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.self_.attribute(),
            self.out_int32.attribute(),
            self.right.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SearchSortedsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.sorted_sequence);
        A::input(visit, &operands.sorter);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSign`: reads `self_`; writes `result`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sign.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sign {}

/// The tensors of [`Sign`].
pub struct SignOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `result`, `aclTensor *`: written.
    pub result: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sign {
    type Operands<A: Access> = SignOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSign",
            "aclnnSignGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("result", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SignOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.result);
    }
}

/// `aclnnSignBitsPack`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sign_bits_pack.h`. Products in the documents: A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SignBitsPack {
    /// `size`, `int64_t`.
    pub size: i64,
}

/// The tensors of [`SignBitsPack`].
pub struct SignBitsPackOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SignBitsPack {
    type Operands<A: Access> = SignBitsPackOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSignBitsPack",
            "aclnnSignBitsPackGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("size", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SignBitsPackOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSignBitsUnpack`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sign_bits_unpack.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SignBitsUnpack {
    /// `size`, `int64_t`.
    pub size: i64,
    /// `dtype`, `aclDataType`.
    pub dtype: DType,
}

/// The tensors of [`SignBitsUnpack`].
pub struct SignBitsUnpackOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SignBitsUnpack {
    type Operands<A: Access> = SignBitsUnpackOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSignBitsUnpack",
            "aclnnSignBitsUnpackGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("size", Kind::Int64),
                described("dtype", Kind::DataType),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.size.attribute(),
            self.dtype.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SignBitsUnpackOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSignbit`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_signbit.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Signbit {}

/// The tensors of [`Signbit`].
pub struct SignbitOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BOOL.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Signbit {
    type Operands<A: Access> = SignbitOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSignbit",
            "aclnnSignbitGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SignbitOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSilentCheck`: reads `val`, `input_grad_ref`, `sfda_ref` and `step_ref`; writes `input_grad_ref`, `sfda_ref`, `step_ref` and `result`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_silent_check.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SilentCheck {
    /// `cMinSteps`, `int32_t`.
    pub c_min_steps: i32,
    /// `cThreshL1`, `float`.
    pub c_thresh_l1: f32,
    /// `cCoeffL1`, `float`.
    pub c_coeff_l1: f32,
    /// `cThreshL2`, `float`.
    pub c_thresh_l2: f32,
    /// `cCoeffL2`, `float`.
    pub c_coeff_l2: f32,
    /// `npuAsdDetect`, `int32_t`.
    pub npu_asd_detect: i32,
}

/// The tensors of [`SilentCheck`].
pub struct SilentCheckOperands<A: Access> {
    /// `val`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub val: A::In,
    /// `inputGradRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub input_grad_ref: A::Out,
    /// `sfdaRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub sfda_ref: A::Out,
    /// `stepRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT64.
    pub step_ref: A::Out,
    /// `result`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub result: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SilentCheck {
    type Operands<A: Access> = SilentCheckOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSilentCheck",
            "aclnnSilentCheckGetWorkspaceSize",
            &[
                described("val", Kind::Tensor(Role::In)),
                described("inputGradRef", Kind::Tensor(Role::InOut)),
                described("sfdaRef", Kind::Tensor(Role::InOut)),
                described("stepRef", Kind::Tensor(Role::InOut)),
                described("cMinSteps", Kind::Int32),
                described("cThreshL1", Kind::Float),
                described("cCoeffL1", Kind::Float),
                described("cThreshL2", Kind::Float),
                described("cCoeffL2", Kind::Float),
                described("npuAsdDetect", Kind::Int32),
                described("result", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppiffffip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.c_min_steps.attribute(),
            self.c_thresh_l1.attribute(),
            self.c_coeff_l1.attribute(),
            self.c_thresh_l2.attribute(),
            self.c_coeff_l2.attribute(),
            self.npu_asd_detect.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SilentCheckOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.val);
        A::output(visit, &operands.input_grad_ref);
        A::output(visit, &operands.sfda_ref);
        A::output(visit, &operands.step_ref);
        A::output(visit, &operands.result);
    }
}

/// `aclnnSilentCheckV2`: reads `val`, `max`, `avg_ref`, `input_grad_ref` and `step_ref`; writes `avg_ref`, `input_grad_ref`, `step_ref` and `result`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_silent_check_v2.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SilentCheckV2 {
    /// `dstSize`, `aclIntArray *`. `null()` is a null pointer.
    pub dst_size: IntArray,
    /// `dstStride`, `aclIntArray *`. `null()` is a null pointer.
    pub dst_stride: IntArray,
    /// `dstOffset`, `aclIntArray *`. `null()` is a null pointer.
    pub dst_offset: IntArray,
    /// `cThreshL1`, `float`.
    pub c_thresh_l1: f32,
    /// `cThreshL2`, `float`.
    pub c_thresh_l2: f32,
    /// `beta1`, `float`.
    pub beta1: f32,
    /// `npuAsdDetect`, `int32_t`.
    pub npu_asd_detect: i32,
}

/// The tensors of [`SilentCheckV2`].
pub struct SilentCheckV2Operands<A: Access> {
    /// `val`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub val: A::In,
    /// `max`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub max: A::In,
    /// `avgRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub avg_ref: A::Out,
    /// `inputGradRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub input_grad_ref: A::Out,
    /// `stepRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: INT64.
    pub step_ref: A::Out,
    /// `result`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub result: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SilentCheckV2 {
    type Operands<A: Access> = SilentCheckV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSilentCheckV2",
            "aclnnSilentCheckV2GetWorkspaceSize",
            &[
                described("val", Kind::Tensor(Role::In)),
                described("max", Kind::Tensor(Role::In)),
                described("avgRef", Kind::Tensor(Role::InOut)),
                described("inputGradRef", Kind::Tensor(Role::InOut)),
                described("stepRef", Kind::Tensor(Role::InOut)),
                described("dstSize", Kind::IntArray),
                described("dstStride", Kind::IntArray),
                described("dstOffset", Kind::IntArray),
                described("cThreshL1", Kind::Float),
                described("cThreshL2", Kind::Float),
                described("beta1", Kind::Float),
                described("npuAsdDetect", Kind::Int32),
                described("result", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppppppfffip,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dst_size.attribute(),
            self.dst_stride.attribute(),
            self.dst_offset.attribute(),
            self.c_thresh_l1.attribute(),
            self.c_thresh_l2.attribute(),
            self.beta1.attribute(),
            self.npu_asd_detect.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SilentCheckV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.val);
        A::input(visit, &operands.max);
        A::output(visit, &operands.avg_ref);
        A::output(visit, &operands.input_grad_ref);
        A::output(visit, &operands.step_ref);
        A::output(visit, &operands.result);
    }
}

/// `aclnnSimThreadExponential`: reads `self_ref`; writes `self_ref`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: 950, A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// The state of the random numbers is in `offset` and `seed`: a call with the same values gives the same numbers.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SimThreadExponential {
    /// `count`, `int64_t`.
    pub count: i64,
    /// `lambd`, `double`.
    pub lambd: f64,
    /// `seed`, `int64_t`.
    pub seed: i64,
    /// `offset`, `int64_t`.
    pub offset: i64,
}

/// The tensors of [`SimThreadExponential`].
pub struct SimThreadExponentialOperands<A: Access> {
    /// `selfRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, FLOAT.
    pub self_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SimThreadExponential {
    type Operands<A: Access> = SimThreadExponentialOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSimThreadExponential",
            "aclnnSimThreadExponentialGetWorkspaceSize",
            &[
                described("selfRef", Kind::Tensor(Role::InOut)),
                described("count", Kind::Int64),
                described("lambd", Kind::Double),
                described("seed", Kind::Int64),
                described("offset", Kind::Int64),
            ],
            signatures::pldll,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.count.attribute(),
            self.lambd.attribute(),
            self.seed.attribute(),
            self.offset.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SimThreadExponentialOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.self_ref);
    }
}

/// `aclnnSin`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sin.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sin {}

/// The tensors of [`Sin`].
pub struct SinOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sin {
    type Operands<A: Access> = SinOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSin",
            "aclnnSinGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SinOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSinc`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sinc.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sinc {}

/// The tensors of [`Sinc`].
pub struct SincOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sinc {
    type Operands<A: Access> = SincOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSinc",
            "aclnnSincGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SincOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSinh`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sinh.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sinh {}

/// The tensors of [`Sinh`].
pub struct SinhOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, INT16, INT32, INT64, UINT8, BOOL, FLOAT16, BFLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sinh {
    type Operands<A: Access> = SinhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSinh",
            "aclnnSinhGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SinhOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSinkhorn`: reads `cost`; writes `p`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sinkhorn.h`. Products in the documents: A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sinkhorn {
    /// `tol`, `const aclScalar *`. Optional.
    pub tol: Option<Scalar>,
}

/// The tensors of [`Sinkhorn`].
pub struct SinkhornOperands<A: Access> {
    /// `cost`, `const aclTensor *`: read.
    pub cost: A::In,
    /// `p`, `aclTensor *`: written.
    pub p: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sinkhorn {
    type Operands<A: Access> = SinkhornOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSinkhorn",
            "aclnnSinkhornGetWorkspaceSize",
            &[
                described("cost", Kind::Tensor(Role::In)),
                described("tol", Kind::Scalar),
                described("p", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.tol.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SinkhornOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.cost);
        A::output(visit, &operands.p);
    }
}

/// `aclnnSlice`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_slice.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Slice {
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `start`, `int64_t`.
    pub start: i64,
    /// `end`, `int64_t`.
    pub end: i64,
    /// `step`, `int64_t`.
    pub step: i64,
}

/// The tensors of [`Slice`].
pub struct SliceOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, INT64, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Slice {
    type Operands<A: Access> = SliceOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSlice",
            "aclnnSliceGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::Int64),
                described("start", Kind::Int64),
                described("end", Kind::Int64),
                described("step", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pllllp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.start.attribute(),
            self.end.attribute(),
            self.step.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SliceOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSliceV2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_slice_v2.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SliceV2 {
    /// `starts`, `const aclIntArray *`. `null()` is a null pointer.
    pub starts: IntArray,
    /// `ends`, `const aclIntArray *`. `null()` is a null pointer.
    pub ends: IntArray,
    /// `axes`, `const aclIntArray *`. `null()` is a null pointer.
    pub axes: IntArray,
    /// `steps`, `const aclIntArray *`. `null()` is a null pointer.
    pub steps: IntArray,
}

/// The tensors of [`SliceV2`].
pub struct SliceV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT64, INT8, UINT8, BOOL, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT32, INT64, INT8, UINT8, BOOL, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SliceV2 {
    type Operands<A: Access> = SliceV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSliceV2",
            "aclnnSliceV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("starts", Kind::IntArray),
                described("ends", Kind::IntArray),
                described("axes", Kind::IntArray),
                described("steps", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.starts.attribute(),
            self.ends.attribute(),
            self.axes.attribute(),
            self.steps.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SliceV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSlogdet`: reads `self_`; writes `sign_out` and `log_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_slogdet.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Slogdet {}

/// The tensors of [`Slogdet`].
pub struct SlogdetOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `signOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub sign_out: A::Out,
    /// `logOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub log_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Slogdet {
    type Operands<A: Access> = SlogdetOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSlogdet",
            "aclnnSlogdetGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("signOut", Kind::Tensor(Role::Out)),
                described("logOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SlogdetOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.sign_out);
        A::output(visit, &operands.log_out);
    }
}

/// `aclnnSort`: reads `self_`; writes `values_out` and `indices_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sort.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sort {
    /// `stable`, `bool`.
    pub stable: bool,
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `descending`, `bool`.
    pub descending: bool,
}

/// The tensors of [`Sort`].
pub struct SortOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL.
    pub self_: A::In,
    /// `valuesOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, UINT16, UINT32, UINT64.
    pub values_out: A::Out,
    /// `indicesOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT64.
    pub indices_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sort {
    type Operands<A: Access> = SortOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSort",
            "aclnnSortGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("stable", Kind::Bool),
                described("dim", Kind::Int64),
                described("descending", Kind::Bool),
                described("valuesOut", Kind::Tensor(Role::Out)),
                described("indicesOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pblbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.stable.attribute(),
            self.dim.attribute(),
            self.descending.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SortOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.values_out);
        A::output(visit, &operands.indices_out);
    }
}

/// `aclnnSplitTensor`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_split_tensor.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SplitTensor {
    /// `splitSections`, `uint64_t`.
    pub split_sections: u64,
    /// `dim`, `int64_t`.
    pub dim: i64,
}

/// The tensors of [`SplitTensor`].
pub struct SplitTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensorList *`: written. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: Option<A::OutList>,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SplitTensor {
    type Operands<A: Access> = SplitTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSplitTensor",
            "aclnnSplitTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("splitSections", Kind::UInt64),
                described("dim", Kind::Int64),
                described("out", Kind::TensorList(Role::Out)),
            ],
            signatures::pulp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.split_sections.attribute(),
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SplitTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        optional_outputs::<A>(visit, &operands.out);
    }
}

/// `aclnnSplitWithSize`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_split_with_size.h`. Products in the documents: A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct SplitWithSize {
    /// `splitSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub split_size: IntArray,
    /// `dim`, `int64_t`.
    pub dim: i64,
}

/// The tensors of [`SplitWithSize`].
pub struct SplitWithSizeOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensorList *`: written. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, UINT32, INT64, UINT64, INT16, UINT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: Option<A::OutList>,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for SplitWithSize {
    type Operands<A: Access> = SplitWithSizeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSplitWithSize",
            "aclnnSplitWithSizeGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("splitSize", Kind::IntArray),
                described("dim", Kind::Int64),
                described("out", Kind::TensorList(Role::Out)),
            ],
            signatures::pplp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.split_size.attribute(),
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SplitWithSizeOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        optional_outputs::<A>(visit, &operands.out);
    }
}

/// `aclnnSqrt`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sqrt.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sqrt {}

/// The tensors of [`Sqrt`].
pub struct SqrtOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: COMPLEX64, COMPLEX128, FLOAT, FLOAT16, BFLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sqrt {
    type Operands<A: Access> = SqrtOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSqrt",
            "aclnnSqrtGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SqrtOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSquare`: reads `self_`; writes `out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_square.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Square {}

/// The tensors of [`Square`].
pub struct SquareOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, INT64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, INT32, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Square {
    type Operands<A: Access> = SquareOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSquare",
            "aclnnSquareGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SquareOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnStack`: reads `tensors`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_stack.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Stack {
    /// `dim`, `int64_t`.
    pub dim: i64,
}

/// The tensors of [`Stack`].
pub struct StackOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BOOL, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Stack {
    type Operands<A: Access> = StackOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnStack",
            "aclnnStackGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("dim", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v StackOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnStd`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_std.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Std {
    /// `dim`, `const aclIntArray *`. Optional.
    pub dim: Option<IntArray>,
    /// `correction`, `int64_t`.
    pub correction: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`Std`].
pub struct StdOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Std {
    type Operands<A: Access> = StdOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnStd",
            "aclnnStdGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("correction", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.correction.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v StdOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnStdMeanCorrection`: reads `self_`; writes `std_out` and `mean_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_std_mean_correction.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct StdMeanCorrection {
    /// `dim`, `const aclIntArray *`. Optional.
    pub dim: Option<IntArray>,
    /// `correction`, `int64_t`.
    pub correction: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`StdMeanCorrection`].
pub struct StdMeanCorrectionOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16.
    pub self_: A::In,
    /// `stdOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16.
    pub std_out: A::Out,
    /// `meanOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16.
    pub mean_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for StdMeanCorrection {
    type Operands<A: Access> = StdMeanCorrectionOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnStdMeanCorrection",
            "aclnnStdMeanCorrectionGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("correction", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("stdOut", Kind::Tensor(Role::Out)),
                described("meanOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pplbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.correction.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v StdMeanCorrectionOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.std_out);
        A::output(visit, &operands.mean_out);
    }
}

/// `aclnnStridedSlice`: reads `self_`; writes `out`.
///
/// In CANN since 9.0.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_strided_slice.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct StridedSlice {
    /// `begin`, `const aclIntArray *`. `null()` is a null pointer.
    pub begin: IntArray,
    /// `end`, `const aclIntArray *`. `null()` is a null pointer.
    pub end: IntArray,
    /// `strides`, `const aclIntArray *`. `null()` is a null pointer.
    pub strides: IntArray,
    /// `beginMask`, `int64_t`.
    pub begin_mask: i64,
    /// `endMask`, `int64_t`.
    pub end_mask: i64,
    /// `ellipsisMask`, `int64_t`.
    pub ellipsis_mask: i64,
    /// `newAxisMask`, `int64_t`.
    pub new_axis_mask: i64,
    /// `shrinkAxisMask`, `int64_t`.
    pub shrink_axis_mask: i64,
}

/// The tensors of [`StridedSlice`].
pub struct StridedSliceOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, FLOAT, FLOAT16, BOOL, COMPLEX32, COMPLEX64, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, FLOAT, FLOAT16, BOOL, COMPLEX32, COMPLEX64, HIFLOAT8, FLOAT8_E5M2, FLOAT8_E4M3FN.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for StridedSlice {
    type Operands<A: Access> = StridedSliceOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnStridedSlice",
            "aclnnStridedSliceGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("begin", Kind::IntArray),
                described("end", Kind::IntArray),
                described("strides", Kind::IntArray),
                described("beginMask", Kind::Int64),
                described("endMask", Kind::Int64),
                described("ellipsisMask", Kind::Int64),
                described("newAxisMask", Kind::Int64),
                described("shrinkAxisMask", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppplllllp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.begin.attribute(),
            self.end.attribute(),
            self.strides.attribute(),
            self.begin_mask.attribute(),
            self.end_mask.attribute(),
            self.ellipsis_mask.attribute(),
            self.new_axis_mask.attribute(),
            self.shrink_axis_mask.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v StridedSliceOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnStridedSliceAssignV2`: reads `var_ref` and `input_value`; writes `var_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`. Products in the documents: A3, A2.
///
/// The values of `begin`, `end`, `strides` and `axes_optional` shape the kernel: other values are another plan.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct StridedSliceAssignV2 {
    /// `begin`, `const aclIntArray *`. `null()` is a null pointer.
    pub begin: IntArray,
    /// `end`, `const aclIntArray *`. `null()` is a null pointer.
    pub end: IntArray,
    /// `strides`, `const aclIntArray *`. `null()` is a null pointer.
    pub strides: IntArray,
    /// `axesOptional`, `const aclIntArray *`. Optional.
    pub axes_optional: Option<IntArray>,
}

/// The tensors of [`StridedSliceAssignV2`].
pub struct StridedSliceAssignV2Operands<A: Access> {
    /// `varRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16, INT32, INT64, DOUBLE, INT8.
    pub var_ref: A::Out,
    /// `inputValue`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16, INT32, INT64, DOUBLE, INT8.
    pub input_value: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for StridedSliceAssignV2 {
    type Operands<A: Access> = StridedSliceAssignV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnStridedSliceAssignV2",
            "aclnnStridedSliceAssignV2GetWorkspaceSize",
            &[
                described("varRef", Kind::Tensor(Role::InOut)),
                described("inputValue", Kind::Tensor(Role::In)),
                described("begin", Kind::IntArray),
                described("end", Kind::IntArray),
                described("strides", Kind::IntArray),
                described("axesOptional", Kind::IntArray),
            ],
            signatures::pppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.begin.attribute(),
            self.end.attribute(),
            self.strides.attribute(),
            self.axes_optional.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v StridedSliceAssignV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.var_ref);
        A::input(visit, &operands.input_value);
    }
}

/// `aclnnSub`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sub.h`. Products in the documents: 950, A3, A2, 310B, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sub {
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`Sub`].
pub struct SubOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sub {
    type Operands<A: Access> = SubOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSub",
            "aclnnSubGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SubOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSubs`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sub.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Subs {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
    /// `alpha`, `const aclScalar *`. `null()` is a null pointer.
    pub alpha: Scalar,
}

/// The tensors of [`Subs`].
pub struct SubsOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT32, INT64, INT16, INT8, UINT8, BOOL, COMPLEX128, COMPLEX64, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Subs {
    type Operands<A: Access> = SubsOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSubs",
            "aclnnSubsGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("alpha", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
            self.alpha.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SubsOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSum`: reads `tensors`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_sum.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Sum {}

/// The tensors of [`Sum`].
pub struct SumOperands<A: Access> {
    /// `tensors`, `const aclTensorList *`: read. The documents ask for it; `None` is a null pointer.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, INT8, INT32, UINT8.
    pub tensors: Option<A::InList>,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, INT8, INT32, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Sum {
    type Operands<A: Access> = SumOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSum",
            "aclnnSumGetWorkspaceSize",
            &[
                described("tensors", Kind::TensorList(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v SumOperands<A>, visit: &mut A::Visit<'v>) {
        optional_inputs::<A>(visit, &operands.tensors);
        A::output(visit, &operands.out);
    }
}

/// `aclnnSvd`: reads `input`; writes `sigma`, `u` and `v`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_svd.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Svd {
    /// `fullMatrices`, `bool`.
    pub full_matrices: bool,
    /// `computeUV`, `bool`.
    pub compute_uv: bool,
}

/// The tensors of [`Svd`].
pub struct SvdOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub input: A::In,
    /// `sigma`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub sigma: A::Out,
    /// `u`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub u: A::Out,
    /// `v`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub v: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Svd {
    type Operands<A: Access> = SvdOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnSvd",
            "aclnnSvdGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("fullMatrices", Kind::Bool),
                described("computeUV", Kind::Bool),
                described("sigma", Kind::Tensor(Role::Out)),
                described("u", Kind::Tensor(Role::Out)),
                described("v", Kind::Tensor(Role::Out)),
            ],
            signatures::pbbppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.full_matrices.attribute(),
            self.compute_uv.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v SvdOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.sigma);
        A::output(visit, &operands.u);
        A::output(visit, &operands.v);
    }
}

/// `aclnnTan`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tan.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Tan {}

/// The tensors of [`Tan`].
pub struct TanOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, INT8, INT16, INT32, INT64, UINT8, BOOL, COMPLEX64, COMPLEX128, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, COMPLEX64, COMPLEX128, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Tan {
    type Operands<A: Access> = TanOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTan",
            "aclnnTanGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v TanOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnTanh`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tanh.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Tanh {}

/// The tensors of [`Tanh`].
pub struct TanhOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BOOL, UINT8, INT8, INT16, INT32, INT64, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Tanh {
    type Operands<A: Access> = TanhOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTanh",
            "aclnnTanhGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v TanhOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnTanhBackward`: reads `grad_output` and `output`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tanh_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct TanhBackward {}

/// The tensors of [`TanhBackward`].
pub struct TanhBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub grad_output: A::In,
    /// `output`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub output: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for TanhBackward {
    type Operands<A: Access> = TanhBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTanhBackward",
            "aclnnTanhBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("output", Kind::Tensor(Role::In)),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v TanhBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.output);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnTrace`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_trace.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Trace {}

/// The tensors of [`Trace`].
pub struct TraceOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, INT32, INT64, INT16, INT8, UINT8, BOOL.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE, COMPLEX64, COMPLEX128, INT64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Trace {
    type Operands<A: Access> = TraceOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTrace",
            "aclnnTraceGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v TraceOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnTransConvolutionWeight`: reads `weight_in`; writes `weight_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_trans_convolution_weight.h`. Products in the documents: 310P.
///
/// Phase one changes what describes `weight_out`; so descriptors are made anew for each call.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct TransConvolutionWeight {
    /// `transposed`, `bool`.
    pub transposed: bool,
    /// `groups`, `int64_t`.
    pub groups: i64,
}

/// The tensors of [`TransConvolutionWeight`].
pub struct TransConvolutionWeightOperands<A: Access> {
    /// `weightIn`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub weight_in: A::In,
    /// `weightOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub weight_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for TransConvolutionWeight {
    type Operands<A: Access> = TransConvolutionWeightOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTransConvolutionWeight",
            "aclnnTransConvolutionWeightGetWorkspaceSize",
            &[
                described("weightIn", Kind::Tensor(Role::In)),
                described("transposed", Kind::Bool),
                described("groups", Kind::Int64),
                described("weightOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pblp,
        )
        .since("8.1.RC1")
        .changing_descriptors()
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.transposed.attribute(),
            self.groups.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v TransConvolutionWeightOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.weight_in);
        A::output(visit, &operands.weight_out);
    }
}

/// `aclnnTransMatmulWeight`: reads `mm_weight_ref`; writes `mm_weight_ref`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_trans_matmul_weight.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Phase one changes what describes `mm_weight_ref` (after the call the descriptor describes the rearranged weight: use it, or make a new one of that format); so descriptors are made anew for each call.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct TransMatmulWeight {}

/// The tensors of [`TransMatmulWeight`].
pub struct TransMatmulWeightOperands<A: Access> {
    /// `mmWeightRef`, `aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, BFLOAT16, INT8.
    pub mm_weight_ref: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for TransMatmulWeight {
    type Operands<A: Access> = TransMatmulWeightOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTransMatmulWeight",
            "aclnnTransMatmulWeightGetWorkspaceSize",
            &[
                described("mmWeightRef", Kind::Tensor(Role::InOut)),
            ],
            signatures::p,
        )
        .since("8.1.RC1")
        .changing_descriptors()
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v TransMatmulWeightOperands<A>, visit: &mut A::Visit<'v>) {
        A::output(visit, &operands.mm_weight_ref);
    }
}

/// `aclnnTransformBiasRescaleQkv`: reads `qkv` and `qkv_bias`; writes `q_out`, `k_out` and `v_out`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`. Products in the documents: 950, A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct TransformBiasRescaleQkv {
    /// `numHeads`, `int64_t`.
    pub num_heads: i64,
}

/// The tensors of [`TransformBiasRescaleQkv`].
pub struct TransformBiasRescaleQkvOperands<A: Access> {
    /// `qkv`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub qkv: A::In,
    /// `qkvBias`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub qkv_bias: A::In,
    /// `qOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub q_out: A::Out,
    /// `kOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub k_out: A::Out,
    /// `vOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub v_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for TransformBiasRescaleQkv {
    type Operands<A: Access> = TransformBiasRescaleQkvOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTransformBiasRescaleQkv",
            "aclnnTransformBiasRescaleQkvGetWorkspaceSize",
            &[
                described("qkv", Kind::Tensor(Role::In)),
                described("qkvBias", Kind::Tensor(Role::In)),
                described("numHeads", Kind::Int64),
                described("qOut", Kind::Tensor(Role::Out)),
                described("kOut", Kind::Tensor(Role::Out)),
                described("vOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pplppp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.num_heads.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v TransformBiasRescaleQkvOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.qkv);
        A::input(visit, &operands.qkv_bias);
        A::output(visit, &operands.q_out);
        A::output(visit, &operands.k_out);
        A::output(visit, &operands.v_out);
    }
}

/// `aclnnTriangularSolve`: reads `self_` and `a`; writes `x_out` and `m_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_triangular_solve.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct TriangularSolve {
    /// `upper`, `bool`. Usually true.
    pub upper: bool,
    /// `transpose`, `bool`. Usually false.
    pub transpose: bool,
    /// `unitriangular`, `bool`. Usually false.
    pub unitriangular: bool,
}

/// The tensors of [`TriangularSolve`].
pub struct TriangularSolveOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub self_: A::In,
    /// `A`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub a: A::In,
    /// `xOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub x_out: A::Out,
    /// `mOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, DOUBLE, COMPLEX64, COMPLEX128.
    pub m_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for TriangularSolve {
    type Operands<A: Access> = TriangularSolveOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTriangularSolve",
            "aclnnTriangularSolveGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("A", Kind::Tensor(Role::In)),
                described("upper", Kind::Bool),
                described("transpose", Kind::Bool),
                described("unitriangular", Kind::Bool),
                described("xOut", Kind::Tensor(Role::Out)),
                described("mOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.upper.attribute(),
            self.transpose.attribute(),
            self.unitriangular.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v TriangularSolveOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.a);
        A::output(visit, &operands.x_out);
        A::output(visit, &operands.m_out);
    }
}

/// `aclnnTril`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_tril.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Tril {
    /// `diagonal`, `int64_t`.
    pub diagonal: i64,
}

/// The tensors of [`Tril`].
pub struct TrilOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT16, UINT32, UINT64, UINT8, BOOL, BFLOAT16, COMPLEX32, COMPLEX64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: DOUBLE, FLOAT, FLOAT16, INT16, INT32, INT64, INT8, UINT16, UINT32, UINT64, UINT8, BOOL, BFLOAT16, COMPLEX32, COMPLEX64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Tril {
    type Operands<A: Access> = TrilOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTril",
            "aclnnTrilGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("diagonal", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.diagonal.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v TrilOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnTriu`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_triu.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Triu {
    /// `diagonal`, `int64_t`.
    pub diagonal: i64,
}

/// The tensors of [`Triu`].
pub struct TriuOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, FLOAT16, FLOAT, DOUBLE, BOOL, BFLOAT16, COMPLEX32, COMPLEX64.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT64, INT64, UINT32, INT32, UINT16, INT16, UINT8, INT8, FLOAT16, FLOAT, DOUBLE, BOOL, BFLOAT16, COMPLEX32, COMPLEX64.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Triu {
    type Operands<A: Access> = TriuOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTriu",
            "aclnnTriuGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("diagonal", Kind::Int64),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::plp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.diagonal.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v TriuOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnTrunc`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_trunc.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Trunc {}

/// The tensors of [`Trunc`].
pub struct TruncOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Trunc {
    type Operands<A: Access> = TruncOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnTrunc",
            "aclnnTruncGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v TruncOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUnfoldGrad`: reads `grad_out`; writes `grad_in`.
///
/// In CANN since 8.5.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_unfold_grad.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UnfoldGrad {
    /// `inputSizes`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_sizes: IntArray,
    /// `dim`, `int64_t`.
    pub dim: i64,
    /// `size`, `int64_t`.
    pub size: i64,
    /// `step`, `int64_t`.
    pub step: i64,
}

/// The tensors of [`UnfoldGrad`].
pub struct UnfoldGradOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `gradIn`, `const aclTensor *`: written.
    pub grad_in: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UnfoldGrad {
    type Operands<A: Access> = UnfoldGradOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUnfoldGrad",
            "aclnnUnfoldGradGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("inputSizes", Kind::IntArray),
                described("dim", Kind::Int64),
                described("size", Kind::Int64),
                described("step", Kind::Int64),
                described("gradIn", Kind::Tensor(Role::Out)),
            ],
            signatures::pplllp,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.input_sizes.attribute(),
            self.dim.attribute(),
            self.size.attribute(),
            self.step.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UnfoldGradOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.grad_in);
    }
}

/// `aclnnVar`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_var.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Var {
    /// `dim`, `const aclIntArray *`. Optional.
    pub dim: Option<IntArray>,
    /// `unbiased`, `bool`.
    pub unbiased: bool,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`Var`].
pub struct VarOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Var {
    type Operands<A: Access> = VarOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnVar",
            "aclnnVarGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("unbiased", Kind::Bool),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.unbiased.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v VarOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnVarCorrection`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_var.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct VarCorrection {
    /// `dim`, `const aclIntArray *`. Optional.
    pub dim: Option<IntArray>,
    /// `correction`, `int64_t`.
    pub correction: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`VarCorrection`].
pub struct VarCorrectionOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for VarCorrection {
    type Operands<A: Access> = VarCorrectionOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnVarCorrection",
            "aclnnVarCorrectionGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("correction", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pplbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.correction.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v VarCorrectionOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnVarMean`: reads `self_`; writes `var_out` and `mean_out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_var_mean.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct VarMean {
    /// `dim`, `const aclIntArray *`. Optional.
    pub dim: Option<IntArray>,
    /// `correction`, `int64_t`.
    pub correction: i64,
    /// `keepdim`, `bool`.
    pub keepdim: bool,
}

/// The tensors of [`VarMean`].
pub struct VarMeanOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub self_: A::In,
    /// `varOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub var_out: A::Out,
    /// `meanOut`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub mean_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for VarMean {
    type Operands<A: Access> = VarMeanOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnVarMean",
            "aclnnVarMeanGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("dim", Kind::IntArray),
                described("correction", Kind::Int64),
                described("keepdim", Kind::Bool),
                described("varOut", Kind::Tensor(Role::Out)),
                described("meanOut", Kind::Tensor(Role::Out)),
            ],
            signatures::pplbpp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.dim.attribute(),
            self.correction.attribute(),
            self.keepdim.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v VarMeanOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.var_out);
        A::output(visit, &operands.mean_out);
    }
}

/// `aclnnWeightQuantPreprocess`: reads `weight`, `weight_scale`, `weight_offset_optional` and `bias_optional`; writes `out_weight`, `out_weight_scale`, `out_weight_offset_optional` and `out_bias_optional`.
///
/// In CANN since 9.2.0-beta.1, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_weight_quant_preprocess.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct WeightQuantPreprocess {
    /// `xDtype`, `aclDataType`.
    pub x_dtype: DType,
    /// `xScaleDtype`, `aclDataType`.
    pub x_scale_dtype: DType,
    /// `kGroupSize`, `int64_t`.
    pub k_group_size: i64,
}

/// The tensors of [`WeightQuantPreprocess`].
pub struct WeightQuantPreprocessOperands<A: Access> {
    /// `weight`, `const aclTensor *`: read.
    pub weight: A::In,
    /// `weightScale`, `const aclTensor *`: read.
    pub weight_scale: A::In,
    /// `weightOffsetOptional`, `const aclTensor *`: read. Optional.
    pub weight_offset_optional: Option<A::In>,
    /// `biasOptional`, `const aclTensor *`: read. Optional.
    pub bias_optional: Option<A::In>,
    /// `outWeight`, `aclTensor *`: written.
    pub out_weight: A::Out,
    /// `outWeightScale`, `aclTensor *`: written.
    pub out_weight_scale: A::Out,
    /// `outWeightOffsetOptional`, `aclTensor *`: written. Optional.
    pub out_weight_offset_optional: Option<A::Out>,
    /// `outBiasOptional`, `aclTensor *`: written. Optional.
    pub out_bias_optional: Option<A::Out>,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for WeightQuantPreprocess {
    type Operands<A: Access> = WeightQuantPreprocessOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnWeightQuantPreprocess",
            "aclnnWeightQuantPreprocessGetWorkspaceSize",
            &[
                described("weight", Kind::Tensor(Role::In)),
                described("weightScale", Kind::Tensor(Role::In)),
                described("weightOffsetOptional", Kind::Tensor(Role::In)),
                described("biasOptional", Kind::Tensor(Role::In)),
                described("xDtype", Kind::DataType),
                described("xScaleDtype", Kind::DataType),
                described("kGroupSize", Kind::Int64),
                described("outWeight", Kind::Tensor(Role::Out)),
                described("outWeightScale", Kind::Tensor(Role::Out)),
                described("outWeightOffsetOptional", Kind::Tensor(Role::Out)),
                described("outBiasOptional", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppiilpppp,
        )
        .since("9.2.0-beta.1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.x_dtype.attribute(),
            self.x_scale_dtype.attribute(),
            self.k_group_size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v WeightQuantPreprocessOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.weight);
        A::input(visit, &operands.weight_scale);
        optional_input::<A>(visit, &operands.weight_offset_optional);
        optional_input::<A>(visit, &operands.bias_optional);
        A::output(visit, &operands.out_weight);
        A::output(visit, &operands.out_weight_scale);
        optional_output::<A>(visit, &operands.out_weight_offset_optional);
        optional_output::<A>(visit, &operands.out_bias_optional);
    }
}

/// `aclnnXLogYScalarOther`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_x_log_y_scalar_other.h`. Products in the documents: A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct XLogYScalarOther {
    /// `other`, `const aclScalar *`. `null()` is a null pointer.
    pub other: Scalar,
}

/// The tensors of [`XLogYScalarOther`].
pub struct XLogYScalarOtherOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for XLogYScalarOther {
    type Operands<A: Access> = XLogYScalarOtherOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnXLogYScalarOther",
            "aclnnXLogYScalarOtherGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Scalar),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.other.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v XLogYScalarOtherOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnXLogYScalarSelf`: reads `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_x_log_y_scalar_self.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct XLogYScalarSelf {
    /// `self`, `const aclScalar *`. `null()` is a null pointer.
    pub self_: Scalar,
}

/// The tensors of [`XLogYScalarSelf`].
pub struct XLogYScalarSelfOperands<A: Access> {
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for XLogYScalarSelf {
    type Operands<A: Access> = XLogYScalarSelfOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnXLogYScalarSelf",
            "aclnnXLogYScalarSelfGetWorkspaceSize",
            &[
                described("self", Kind::Scalar),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.self_.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v XLogYScalarSelfOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnXLogYTensor`: reads `self_` and `other`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_x_log_y_tensor.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct XLogYTensor {}

/// The tensors of [`XLogYTensor`].
pub struct XLogYTensorOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    pub self_: A::In,
    /// `other`, `const aclTensor *`: read.
    pub other: A::In,
    /// `out`, `aclTensor *`: written.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for XLogYTensor {
    type Operands<A: Access> = XLogYTensorOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnXLogYTensor",
            "aclnnXLogYTensorGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("other", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v XLogYTensorOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.other);
        A::output(visit, &operands.out);
    }
}

/// `aclnnXlog1py`: reads `x` and `y`; writes `z`.
///
/// In CANN since 9.1.0, in `libopapi_math.so` or `libopapi.so`, declared in `aclnnop/aclnn_xlog1py.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Xlog1py {}

/// The tensors of [`Xlog1py`].
pub struct Xlog1pyOperands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub x: A::In,
    /// `y`, `const aclTensor *`: read.
    pub y: A::In,
    /// `z`, `const aclTensor *`: written.
    pub z: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Xlog1py {
    type Operands<A: Access> = Xlog1pyOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnXlog1py",
            "aclnnXlog1pyGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("y", Kind::Tensor(Role::In)),
                described("z", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("9.1.0")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v Xlog1pyOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::input(visit, &operands.y);
        A::output(visit, &operands.z);
    }
}
