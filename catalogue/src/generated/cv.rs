// Written from catalogue/operators.json by `cargo run -p aclnn-operators-generate`. Not to be edited.
//! The operators of `libopapi_cv.so`, which are in `libopapi.so` where there is one library for all.

use aclnn::DType;
use aclnn::operators::{
    Access, AttributeList, BoolArray, CommunicatorName, Definition, FloatArray, IntArray, Kind, OlderPrototype, Operator, Parameter,
    PrototypeChange, Role, Scalar, ScalarList, Text,
};

use super::signatures;
use crate::visit::{described, optional_input, optional_inputs, optional_output, optional_outputs};

/// `aclnnBackgroundReplace`: reads `bkg`, `src` and `mask`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`. Products in the documents: 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BackgroundReplace {}

/// The tensors of [`BackgroundReplace`].
pub struct BackgroundReplaceOperands<A: Access> {
    /// `bkg`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, FLOAT16.
    pub bkg: A::In,
    /// `src`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8, FLOAT16.
    pub src: A::In,
    /// `mask`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16.
    pub mask: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8, FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BackgroundReplace {
    type Operands<A: Access> = BackgroundReplaceOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBackgroundReplace",
            "aclnnBackgroundReplaceGetWorkspaceSize",
            &[
                described("bkg", Kind::Tensor(Role::In)),
                described("src", Kind::Tensor(Role::In)),
                described("mask", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BackgroundReplaceOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.bkg);
        A::input(visit, &operands.src);
        A::input(visit, &operands.mask);
        A::output(visit, &operands.out);
    }
}

/// `aclnnBlendImagesCustom`: reads `rgb`, `alpha` and `frame`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`. Products in the documents: 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct BlendImagesCustom {}

/// The tensors of [`BlendImagesCustom`].
pub struct BlendImagesCustomOperands<A: Access> {
    /// `rgb`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub rgb: A::In,
    /// `alpha`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub alpha: A::In,
    /// `frame`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub frame: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for BlendImagesCustom {
    type Operands<A: Access> = BlendImagesCustomOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnBlendImagesCustom",
            "aclnnBlendImagesCustomGetWorkspaceSize",
            &[
                described("rgb", Kind::Tensor(Role::In)),
                described("alpha", Kind::Tensor(Role::In)),
                described("frame", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v BlendImagesCustomOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.rgb);
        A::input(visit, &operands.alpha);
        A::input(visit, &operands.frame);
        A::output(visit, &operands.out);
    }
}

/// `aclnnCIoU`: reads `b_boxes` and `gt_boxes`; writes `overlap` and `atan_sub`.
///
/// In CANN since 9.0.0, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_ciou.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct CIoU {
    /// `trans`, `bool`.
    pub trans: bool,
    /// `isCross`, `bool`.
    pub is_cross: bool,
    /// `mode`, `const char *`. `null()` is a null pointer.
    pub mode: Text,
}

/// The tensors of [`CIoU`].
pub struct CIoUOperands<A: Access> {
    /// `bBoxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub b_boxes: A::In,
    /// `gtBoxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub gt_boxes: A::In,
    /// `overlap`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub overlap: A::Out,
    /// `atanSub`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub atan_sub: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for CIoU {
    type Operands<A: Access> = CIoUOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnCIoU",
            "aclnnCIoUGetWorkspaceSize",
            &[
                described("bBoxes", Kind::Tensor(Role::In)),
                described("gtBoxes", Kind::Tensor(Role::In)),
                described("trans", Kind::Bool),
                described("isCross", Kind::Bool),
                described("mode", Kind::Text),
                described("overlap", Kind::Tensor(Role::Out)),
                described("atanSub", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbbppp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.trans.attribute(),
            self.is_cross.attribute(),
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v CIoUOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.b_boxes);
        A::input(visit, &operands.gt_boxes);
        A::output(visit, &operands.overlap);
        A::output(visit, &operands.atan_sub);
    }
}

/// `aclnnGridSampler2D`: reads `input` and `grid`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_grid_sampler2d.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GridSampler2D {
    /// `interpolationMode`, `int64_t`.
    pub interpolation_mode: i64,
    /// `paddingMode`, `int64_t`.
    pub padding_mode: i64,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
}

/// The tensors of [`GridSampler2D`].
pub struct GridSampler2DOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub input: A::In,
    /// `grid`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub grid: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GridSampler2D {
    type Operands<A: Access> = GridSampler2DOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGridSampler2D",
            "aclnnGridSampler2DGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("grid", Kind::Tensor(Role::In)),
                described("interpolationMode", Kind::Int64),
                described("paddingMode", Kind::Int64),
                described("alignCorners", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.interpolation_mode.attribute(),
            self.padding_mode.attribute(),
            self.align_corners.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GridSampler2DOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::input(visit, &operands.grid);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGridSampler2DBackward`: reads `grad_output`, `input` and `grid`; writes `input_grad` and `grid_grad`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_grid_sampler2d_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GridSampler2DBackward {
    /// `interpolationMode`, `int64_t`.
    pub interpolation_mode: i64,
    /// `paddingMode`, `int64_t`.
    pub padding_mode: i64,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `outputMask`, `const aclBoolArray *`. `null()` is a null pointer.
    pub output_mask: BoolArray,
}

/// The tensors of [`GridSampler2DBackward`].
pub struct GridSampler2DBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub grad_output: A::In,
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub input: A::In,
    /// `grid`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub grid: A::In,
    /// `inputGrad`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub input_grad: A::Out,
    /// `gridGrad`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub grid_grad: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GridSampler2DBackward {
    type Operands<A: Access> = GridSampler2DBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGridSampler2DBackward",
            "aclnnGridSampler2DBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("input", Kind::Tensor(Role::In)),
                described("grid", Kind::Tensor(Role::In)),
                described("interpolationMode", Kind::Int64),
                described("paddingMode", Kind::Int64),
                described("alignCorners", Kind::Bool),
                described("outputMask", Kind::BoolArray),
                described("inputGrad", Kind::Tensor(Role::Out)),
                described("gridGrad", Kind::Tensor(Role::Out)),
            ],
            signatures::pppllbppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.interpolation_mode.attribute(),
            self.padding_mode.attribute(),
            self.align_corners.attribute(),
            self.output_mask.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GridSampler2DBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.input);
        A::input(visit, &operands.grid);
        A::output(visit, &operands.input_grad);
        A::output(visit, &operands.grid_grad);
    }
}

/// `aclnnGridSampler3D`: reads `input` and `grid`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_grid_sampler3d.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GridSampler3D {
    /// `interpolationMode`, `int64_t`.
    pub interpolation_mode: i64,
    /// `paddingMode`, `int64_t`.
    pub padding_mode: i64,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
}

/// The tensors of [`GridSampler3D`].
pub struct GridSampler3DOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub input: A::In,
    /// `grid`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub grid: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, DOUBLE, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GridSampler3D {
    type Operands<A: Access> = GridSampler3DOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGridSampler3D",
            "aclnnGridSampler3DGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("grid", Kind::Tensor(Role::In)),
                described("interpolationMode", Kind::Int64),
                described("paddingMode", Kind::Int64),
                described("alignCorners", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.interpolation_mode.attribute(),
            self.padding_mode.attribute(),
            self.align_corners.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GridSampler3DOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::input(visit, &operands.grid);
        A::output(visit, &operands.out);
    }
}

/// `aclnnGridSampler3DBackward`: reads `grad_output`, `input` and `grid`; writes `input_grad` and `grid_grad`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_grid_sampler3d_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct GridSampler3DBackward {
    /// `interpolationMode`, `int64_t`.
    pub interpolation_mode: i64,
    /// `paddingMode`, `int64_t`.
    pub padding_mode: i64,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `outputMask`, `const aclBoolArray *`. `null()` is a null pointer.
    pub output_mask: BoolArray,
}

/// The tensors of [`GridSampler3DBackward`].
pub struct GridSampler3DBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub grad_output: A::In,
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub input: A::In,
    /// `grid`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub grid: A::In,
    /// `inputGrad`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub input_grad: A::Out,
    /// `gridGrad`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT, DOUBLE.
    pub grid_grad: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for GridSampler3DBackward {
    type Operands<A: Access> = GridSampler3DBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnGridSampler3DBackward",
            "aclnnGridSampler3DBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("input", Kind::Tensor(Role::In)),
                described("grid", Kind::Tensor(Role::In)),
                described("interpolationMode", Kind::Int64),
                described("paddingMode", Kind::Int64),
                described("alignCorners", Kind::Bool),
                described("outputMask", Kind::BoolArray),
                described("inputGrad", Kind::Tensor(Role::Out)),
                described("gridGrad", Kind::Tensor(Role::Out)),
            ],
            signatures::pppllbppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.interpolation_mode.attribute(),
            self.padding_mode.attribute(),
            self.align_corners.attribute(),
            self.output_mask.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v GridSampler3DBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.input);
        A::input(visit, &operands.grid);
        A::output(visit, &operands.input_grad);
        A::output(visit, &operands.grid_grad);
    }
}

/// `aclnnIm2colBackward`: reads `grad_output`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_im2col_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Im2colBackward {
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `kernelSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub kernel_size: IntArray,
    /// `dilation`, `const aclIntArray *`. `null()` is a null pointer.
    pub dilation: IntArray,
    /// `padding`, `const aclIntArray *`. `null()` is a null pointer.
    pub padding: IntArray,
    /// `stride`, `const aclIntArray *`. `null()` is a null pointer.
    pub stride: IntArray,
}

/// The tensors of [`Im2colBackward`].
pub struct Im2colBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub grad_output: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: BFLOAT16, FLOAT16, FLOAT.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Im2colBackward {
    type Operands<A: Access> = Im2colBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIm2colBackward",
            "aclnnIm2colBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("inputSize", Kind::IntArray),
                described("kernelSize", Kind::IntArray),
                described("dilation", Kind::IntArray),
                described("padding", Kind::IntArray),
                described("stride", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.input_size.attribute(),
            self.kernel_size.attribute(),
            self.dilation.attribute(),
            self.padding.attribute(),
            self.stride.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v Im2colBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::output(visit, &operands.out);
    }
}

/// `aclnnIou`: reads `b_boxes` and `gt_boxes`; writes `overlap`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_iou.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Iou {
    /// `mode`, `const char *`. `null()` is a null pointer.
    pub mode: Text,
    /// `eps`, `float`.
    pub eps: f32,
    /// `aligned`, `bool`.
    pub aligned: bool,
}

/// The tensors of [`Iou`].
pub struct IouOperands<A: Access> {
    /// `bBoxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub b_boxes: A::In,
    /// `gtBoxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub gt_boxes: A::In,
    /// `overlap`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub overlap: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Iou {
    type Operands<A: Access> = IouOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnIou",
            "aclnnIouGetWorkspaceSize",
            &[
                described("bBoxes", Kind::Tensor(Role::In)),
                described("gtBoxes", Kind::Tensor(Role::In)),
                described("mode", Kind::Text),
                described("eps", Kind::Float),
                described("aligned", Kind::Bool),
                described("overlap", Kind::Tensor(Role::Out)),
            ],
            signatures::pppfbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mode.attribute(),
            self.eps.attribute(),
            self.aligned.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v IouOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.b_boxes);
        A::input(visit, &operands.gt_boxes);
        A::output(visit, &operands.overlap);
    }
}

/// `aclnnMrgbaCustom`: reads `rgb` and `alpha`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`. Products in the documents: 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct MrgbaCustom {}

/// The tensors of [`MrgbaCustom`].
pub struct MrgbaCustomOperands<A: Access> {
    /// `rgb`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub rgb: A::In,
    /// `alpha`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: UINT8.
    pub alpha: A::In,
    /// `out`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for MrgbaCustom {
    type Operands<A: Access> = MrgbaCustomOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnMrgbaCustom",
            "aclnnMrgbaCustomGetWorkspaceSize",
            &[
                described("rgb", Kind::Tensor(Role::In)),
                described("alpha", Kind::Tensor(Role::In)),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, _: &mut AttributeList<'v>) {}

    fn operands<'v, A: Access>(operands: &'v MrgbaCustomOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.rgb);
        A::input(visit, &operands.alpha);
        A::output(visit, &operands.out);
    }
}

/// `aclnnNonMaxSuppression`: reads `boxes` and `scores`; writes `selected_indices`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_non_max_suppression.h`. Products in the documents: 310P.
///
/// The data decide the shape of `selected_indices`: give room for the largest, and run it by [`Plan::run_for_shapes_unchecked`](aclnn::Plan::run_for_shapes_unchecked), which tells the true shape after a wait.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct NonMaxSuppression {
    /// `maxOutputBoxesPerClass`, `aclIntArray *`. `null()` is a null pointer.
    pub max_output_boxes_per_class: IntArray,
    /// `iouThreshold`, `aclFloatArray *`. `null()` is a null pointer.
    pub iou_threshold: FloatArray,
    /// `scoreThreshold`, `aclFloatArray *`. `null()` is a null pointer.
    pub score_threshold: FloatArray,
    /// `centerPointBox`, `int32_t`.
    pub center_point_box: i32,
}

/// The tensors of [`NonMaxSuppression`].
pub struct NonMaxSuppressionOperands<A: Access> {
    /// `boxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub boxes: A::In,
    /// `scores`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub scores: A::In,
    /// `selectedIndices`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub selected_indices: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for NonMaxSuppression {
    type Operands<A: Access> = NonMaxSuppressionOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnNonMaxSuppression",
            "aclnnNonMaxSuppressionGetWorkspaceSize",
            &[
                described("boxes", Kind::Tensor(Role::In)),
                described("scores", Kind::Tensor(Role::In)),
                described("maxOutputBoxesPerClass", Kind::IntArray),
                described("iouThreshold", Kind::FloatArray),
                described("scoreThreshold", Kind::FloatArray),
                described("centerPointBox", Kind::Int32),
                described("selectedIndices", Kind::Tensor(Role::Out)),
            ],
            signatures::pppppip,
        )
        .since("8.1.RC1")
        .with_shapes_from_data(&[6])
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.max_output_boxes_per_class.attribute(),
            self.iou_threshold.attribute(),
            self.score_threshold.attribute(),
            self.center_point_box.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v NonMaxSuppressionOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.boxes);
        A::input(visit, &operands.scores);
        A::output(visit, &operands.selected_indices);
    }
}

/// `aclnnRasterizer`: reads `v`, `f` and `d_optional`; writes `findices_out` and `barycentric_out`.
///
/// In CANN since 9.0.0, in `libopapi_cv.so` or `libopapi.so`. Products in the documents: A3, A2.
///
/// **The prototype was never compared with a header**: none was found; it follows from the operator's definition.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Rasterizer {
    /// `width`, `int64_t`.
    pub width: i64,
    /// `height`, `int64_t`.
    pub height: i64,
    /// `occlusionTruncation`, `double`.
    pub occlusion_truncation: f64,
    /// `useDepthPrior`, `int64_t`.
    pub use_depth_prior: i64,
}

/// The tensors of [`Rasterizer`].
pub struct RasterizerOperands<A: Access> {
    /// `v`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub v: A::In,
    /// `f`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32.
    pub f: A::In,
    /// `dOptional`, `const aclTensor *`: read. Optional.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub d_optional: Option<A::In>,
    /// `findicesOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub findices_out: A::Out,
    /// `barycentricOut`, `const aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub barycentric_out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for Rasterizer {
    type Operands<A: Access> = RasterizerOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRasterizer",
            "aclnnRasterizerGetWorkspaceSize",
            &[
                described("v", Kind::Tensor(Role::In)),
                described("f", Kind::Tensor(Role::In)),
                described("dOptional", Kind::Tensor(Role::In)),
                described("width", Kind::Int64),
                described("height", Kind::Int64),
                described("occlusionTruncation", Kind::Double),
                described("useDepthPrior", Kind::Int64),
                described("findicesOut", Kind::Tensor(Role::Out)),
                described("barycentricOut", Kind::Tensor(Role::Out)),
            ],
            signatures::ppplldlpp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.width.attribute(),
            self.height.attribute(),
            self.occlusion_truncation.attribute(),
            self.use_depth_prior.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RasterizerOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.v);
        A::input(visit, &operands.f);
        optional_input::<A>(visit, &operands.d_optional);
        A::output(visit, &operands.findices_out);
        A::output(visit, &operands.barycentric_out);
    }
}

/// `aclnnResize`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_resize.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct Resize {
    /// `scales`, `const aclFloatArray *`. `null()` is a null pointer.
    pub scales: FloatArray,
    /// `mode`, `const char *`. `null()` is a null pointer.
    pub mode: Text,
}

/// The tensors of [`Resize`].
pub struct ResizeOperands<A: Access> {
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
unsafe impl Operator for Resize {
    type Operands<A: Access> = ResizeOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnResize",
            "aclnnResizeGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("scales", Kind::FloatArray),
                described("mode", Kind::Text),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.scales.attribute(),
            self.mode.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ResizeOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRoiAlign`: reads `self_`, `rois` and `batch_indices`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_roi_align.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RoiAlign {
    /// `mode`, `const char *`. `null()` is a null pointer.
    pub mode: Text,
    /// `outputHeight`, `int`.
    pub output_height: i32,
    /// `outputWidth`, `int`.
    pub output_width: i32,
    /// `samplingRatio`, `int`.
    pub sampling_ratio: i32,
    /// `spatialScale`, `float`.
    pub spatial_scale: f32,
}

/// The tensors of [`RoiAlign`].
pub struct RoiAlignOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub self_: A::In,
    /// `rois`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub rois: A::In,
    /// `batchIndices`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32.
    pub batch_indices: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RoiAlign {
    type Operands<A: Access> = RoiAlignOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoiAlign",
            "aclnnRoiAlignGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("rois", Kind::Tensor(Role::In)),
                described("batchIndices", Kind::Tensor(Role::In)),
                described("mode", Kind::Text),
                described("outputHeight", Kind::Int32),
                described("outputWidth", Kind::Int32),
                described("samplingRatio", Kind::Int32),
                described("spatialScale", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppppiiifp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.mode.attribute(),
            self.output_height.attribute(),
            self.output_width.attribute(),
            self.sampling_ratio.attribute(),
            self.spatial_scale.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RoiAlignOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.rois);
        A::input(visit, &operands.batch_indices);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRoiAlignV2`: reads `self_` and `boxes`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_roi_align_v2.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RoiAlignV2 {
    /// `pooledHeight`, `int64_t`.
    pub pooled_height: i64,
    /// `pooledWidth`, `int64_t`.
    pub pooled_width: i64,
    /// `spatialScale`, `float`.
    pub spatial_scale: f32,
    /// `samplingRatio`, `int64_t`.
    pub sampling_ratio: i64,
    /// `aligned`, `bool`.
    pub aligned: bool,
}

/// The tensors of [`RoiAlignV2`].
pub struct RoiAlignV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub self_: A::In,
    /// `boxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub boxes: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RoiAlignV2 {
    type Operands<A: Access> = RoiAlignV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoiAlignV2",
            "aclnnRoiAlignV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("boxes", Kind::Tensor(Role::In)),
                described("pooledHeight", Kind::Int64),
                described("pooledWidth", Kind::Int64),
                described("spatialScale", Kind::Float),
                described("samplingRatio", Kind::Int64),
                described("aligned", Kind::Bool),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllflbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.pooled_height.attribute(),
            self.pooled_width.attribute(),
            self.spatial_scale.attribute(),
            self.sampling_ratio.attribute(),
            self.aligned.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RoiAlignV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::input(visit, &operands.boxes);
        A::output(visit, &operands.out);
    }
}

/// `aclnnRoiAlignV2Backward`: reads `grad_output` and `boxes`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_roi_align_v2_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RoiAlignV2Backward {
    /// `inputShape`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_shape: IntArray,
    /// `pooledHeight`, `int64_t`.
    pub pooled_height: i64,
    /// `pooledWidth`, `int64_t`.
    pub pooled_width: i64,
    /// `spatialScale`, `float`.
    pub spatial_scale: f32,
    /// `samplingRatio`, `int64_t`.
    pub sampling_ratio: i64,
    /// `aligned`, `bool`.
    pub aligned: bool,
}

/// The tensors of [`RoiAlignV2Backward`].
pub struct RoiAlignV2BackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub grad_output: A::In,
    /// `boxes`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT.
    pub boxes: A::In,
    /// `gradInput`, `aclTensor *`: written.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RoiAlignV2Backward {
    type Operands<A: Access> = RoiAlignV2BackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoiAlignV2Backward",
            "aclnnRoiAlignV2BackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("boxes", Kind::Tensor(Role::In)),
                described("inputShape", Kind::IntArray),
                described("pooledHeight", Kind::Int64),
                described("pooledWidth", Kind::Int64),
                described("spatialScale", Kind::Float),
                described("samplingRatio", Kind::Int64),
                described("aligned", Kind::Bool),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppllflbp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.input_shape.attribute(),
            self.pooled_height.attribute(),
            self.pooled_width.attribute(),
            self.spatial_scale.attribute(),
            self.sampling_ratio.attribute(),
            self.aligned.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RoiAlignV2BackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::input(visit, &operands.boxes);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnRoiPoolingGradWithArgMax`: reads `grad_output`, `grad_input_ref`, `rois` and `argmax`; writes `grad_input_ref`.
///
/// In CANN since 9.0.0, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_roi_pooling_grad_with_arg_max.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RoiPoolingGradWithArgMax {
    /// `pooledH`, `int64_t`.
    pub pooled_h: i64,
    /// `pooledW`, `int64_t`.
    pub pooled_w: i64,
    /// `spatialScale`, `double`.
    pub spatial_scale: f64,
}

/// The tensors of [`RoiPoolingGradWithArgMax`].
pub struct RoiPoolingGradWithArgMaxOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub grad_output: A::In,
    /// `gradInputRef`, `const aclTensor *`: read and written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub grad_input_ref: A::Out,
    /// `rois`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT.
    pub rois: A::In,
    /// `argmax`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32.
    pub argmax: A::In,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RoiPoolingGradWithArgMax {
    type Operands<A: Access> = RoiPoolingGradWithArgMaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoiPoolingGradWithArgMax",
            "aclnnRoiPoolingGradWithArgMaxGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("gradInputRef", Kind::Tensor(Role::InOut)),
                described("rois", Kind::Tensor(Role::In)),
                described("argmax", Kind::Tensor(Role::In)),
                described("pooledH", Kind::Int64),
                described("pooledW", Kind::Int64),
                described("spatialScale", Kind::Double),
            ],
            signatures::pppplld,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.pooled_h.attribute(),
            self.pooled_w.attribute(),
            self.spatial_scale.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RoiPoolingGradWithArgMaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::output(visit, &operands.grad_input_ref);
        A::input(visit, &operands.rois);
        A::input(visit, &operands.argmax);
    }
}

/// `aclnnRoiPoolingWithArgMax`: reads `x` and `rois`; writes `y` and `argmax`.
///
/// In CANN since 9.0.0, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_roi_pooling_with_arg_max.h`. Products in the documents: 950.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct RoiPoolingWithArgMax {
    /// `pooled_h`, `int64_t`.
    pub pooled_h: i64,
    /// `pooled_w`, `int64_t`.
    pub pooled_w: i64,
    /// `spatial_scale_h`, `float`.
    pub spatial_scale_h: f32,
    /// `spatial_scale_w`, `float`.
    pub spatial_scale_w: f32,
}

/// The tensors of [`RoiPoolingWithArgMax`].
pub struct RoiPoolingWithArgMaxOperands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub x: A::In,
    /// `rois`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub rois: A::In,
    /// `y`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub y: A::Out,
    /// `argmax`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: INT32.
    pub argmax: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for RoiPoolingWithArgMax {
    type Operands<A: Access> = RoiPoolingWithArgMaxOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnRoiPoolingWithArgMax",
            "aclnnRoiPoolingWithArgMaxGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("rois", Kind::Tensor(Role::In)),
                described("pooled_h", Kind::Int64),
                described("pooled_w", Kind::Int64),
                described("spatial_scale_h", Kind::Float),
                described("spatial_scale_w", Kind::Float),
                described("y", Kind::Tensor(Role::Out)),
                described("argmax", Kind::Tensor(Role::Out)),
            ],
            signatures::ppllffpp,
        )
        .since("9.0.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.pooled_h.attribute(),
            self.pooled_w.attribute(),
            self.spatial_scale_h.attribute(),
            self.spatial_scale_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v RoiPoolingWithArgMaxOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::input(visit, &operands.rois);
        A::output(visit, &operands.y);
        A::output(visit, &operands.argmax);
    }
}

/// `aclnnThreeInterpolateBackward`: reads `grad_x`, `idx` and `weight`; writes `grad_y`.
///
/// In CANN since 8.5.0, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_three_interpolate_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct ThreeInterpolateBackward {
    /// `m`, `int`.
    pub m: i32,
}

/// The tensors of [`ThreeInterpolateBackward`].
pub struct ThreeInterpolateBackwardOperands<A: Access> {
    /// `grad_x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub grad_x: A::In,
    /// `idx`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: INT32, INT64.
    pub idx: A::In,
    /// `weight`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub weight: A::In,
    /// `grad_y`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16.
    pub grad_y: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for ThreeInterpolateBackward {
    type Operands<A: Access> = ThreeInterpolateBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnThreeInterpolateBackward",
            "aclnnThreeInterpolateBackwardGetWorkspaceSize",
            &[
                described("grad_x", Kind::Tensor(Role::In)),
                described("idx", Kind::Tensor(Role::In)),
                described("weight", Kind::Tensor(Role::In)),
                described("m", Kind::Int32),
                described("grad_y", Kind::Tensor(Role::Out)),
            ],
            signatures::pppip,
        )
        .since("8.5.0")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.m.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v ThreeInterpolateBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_x);
        A::input(visit, &operands.idx);
        A::input(visit, &operands.weight);
        A::output(visit, &operands.grad_y);
    }
}

/// `aclnnUpsampleBicubic2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bicubic_2d.h`. Products in the documents: 950, A3, A2, 310B, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBicubic2d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBicubic2d`].
pub struct UpsampleBicubic2dOperands<A: Access> {
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
unsafe impl Operator for UpsampleBicubic2d {
    type Operands<A: Access> = UpsampleBicubic2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBicubic2d",
            "aclnnUpsampleBicubic2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBicubic2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBicubic2dAA`: reads `x`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bicubic2d_aa.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBicubic2dAA {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBicubic2dAA`].
pub struct UpsampleBicubic2dAAOperands<A: Access> {
    /// `x`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub x: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT16, FLOAT, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBicubic2dAA {
    type Operands<A: Access> = UpsampleBicubic2dAAOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBicubic2dAA",
            "aclnnUpsampleBicubic2dAAGetWorkspaceSize",
            &[
                described("x", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBicubic2dAAOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.x);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBicubic2dAAGrad`: reads `grad_output`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bicubic2d_aa_grad.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBicubic2dAAGrad {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBicubic2dAAGrad`].
pub struct UpsampleBicubic2dAAGradOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_output: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBicubic2dAAGrad {
    type Operands<A: Access> = UpsampleBicubic2dAAGradOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBicubic2dAAGrad",
            "aclnnUpsampleBicubic2dAAGradGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBicubic2dAAGradOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBicubic2dBackward`: reads `grad_out`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bicubic_2d_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBicubic2dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBicubic2dBackward`].
pub struct UpsampleBicubic2dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBicubic2dBackward {
    type Operands<A: Access> = UpsampleBicubic2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBicubic2dBackward",
            "aclnnUpsampleBicubic2dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBicubic2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnUpsampleBilinear2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bilinear_2d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBilinear2d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBilinear2d`].
pub struct UpsampleBilinear2dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBilinear2d {
    type Operands<A: Access> = UpsampleBilinear2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBilinear2d",
            "aclnnUpsampleBilinear2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBilinear2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBilinear2dAA`: reads `input`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bilinear2d_aa.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBilinear2dAA {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBilinear2dAA`].
pub struct UpsampleBilinear2dAAOperands<A: Access> {
    /// `input`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub input: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBilinear2dAA {
    type Operands<A: Access> = UpsampleBilinear2dAAOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBilinear2dAA",
            "aclnnUpsampleBilinear2dAAGetWorkspaceSize",
            &[
                described("input", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBilinear2dAAOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.input);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBilinear2dAABackward`: reads `grad_output`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bilinear2d_aa_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBilinear2dAABackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBilinear2dAABackward`].
pub struct UpsampleBilinear2dAABackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_output: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBilinear2dAABackward {
    type Operands<A: Access> = UpsampleBilinear2dAABackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBilinear2dAABackward",
            "aclnnUpsampleBilinear2dAABackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBilinear2dAABackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBilinear2dBackward`: reads `grad_out`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bilinear_2d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBilinear2dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBilinear2dBackward`].
pub struct UpsampleBilinear2dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBilinear2dBackward {
    type Operands<A: Access> = UpsampleBilinear2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBilinear2dBackward",
            "aclnnUpsampleBilinear2dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBilinear2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleBilinear2dBackwardV2`: reads `grad_out`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_bilinear_2d_backward_v2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleBilinear2dBackwardV2 {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleBilinear2dBackwardV2`].
pub struct UpsampleBilinear2dBackwardV2Operands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleBilinear2dBackwardV2 {
    type Operands<A: Access> = UpsampleBilinear2dBackwardV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleBilinear2dBackwardV2",
            "aclnnUpsampleBilinear2dBackwardV2GetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleBilinear2dBackwardV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleLinear1d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_linear_1d.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleLinear1d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scale`, `double`.
    pub scale: f64,
}

/// The tensors of [`UpsampleLinear1d`].
pub struct UpsampleLinear1dOperands<A: Access> {
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
unsafe impl Operator for UpsampleLinear1d {
    type Operands<A: Access> = UpsampleLinear1dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleLinear1d",
            "aclnnUpsampleLinear1dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scale", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.align_corners.attribute(),
            self.scale.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleLinear1dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleLinear1dBackward`: reads `grad_out`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_linear_1d_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleLinear1dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scales`, `double`.
    pub scales: f64,
}

/// The tensors of [`UpsampleLinear1dBackward`].
pub struct UpsampleLinear1dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleLinear1dBackward {
    type Operands<A: Access> = UpsampleLinear1dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleLinear1dBackward",
            "aclnnUpsampleLinear1dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scales", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleLinear1dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest1d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_1d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest1d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
}

/// The tensors of [`UpsampleNearest1d`].
pub struct UpsampleNearest1dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest1d {
    type Operands<A: Access> = UpsampleNearest1dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest1d",
            "aclnnUpsampleNearest1dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest1dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest1dBackward`: reads `grad_out`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_1d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest1dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `scales`, `double`.
    pub scales: f64,
}

/// The tensors of [`UpsampleNearest1dBackward`].
pub struct UpsampleNearest1dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub grad_out: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest1dBackward {
    type Operands<A: Access> = UpsampleNearest1dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest1dBackward",
            "aclnnUpsampleNearest1dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("scales", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.scales.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest1dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest1dV2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_1d_v2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest1dV2 {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `scaleL`, `float`.
    pub scale_l: f32,
}

/// The tensors of [`UpsampleNearest1dV2`].
pub struct UpsampleNearest1dV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest1dV2 {
    type Operands<A: Access> = UpsampleNearest1dV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest1dV2",
            "aclnnUpsampleNearest1dV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("scaleL", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppfp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.scale_l.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest1dV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_2d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest2d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
}

/// The tensors of [`UpsampleNearest2d`].
pub struct UpsampleNearest2dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest2d {
    type Operands<A: Access> = UpsampleNearest2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest2d",
            "aclnnUpsampleNearest2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest2dBackward`: reads `grad_out`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_2d_backward.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest2dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearest2dBackward`].
pub struct UpsampleNearest2dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest2dBackward {
    type Operands<A: Access> = UpsampleNearest2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest2dBackward",
            "aclnnUpsampleNearest2dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnUpsampleNearest2dV2`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_2d_v2.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest2dV2 {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `scalesH`, `float`.
    pub scales_h: f32,
    /// `scalesW`, `float`.
    pub scales_w: f32,
}

/// The tensors of [`UpsampleNearest2dV2`].
pub struct UpsampleNearest2dV2Operands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, BFLOAT16, FLOAT16, DOUBLE, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest2dV2 {
    type Operands<A: Access> = UpsampleNearest2dV2Operands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest2dV2",
            "aclnnUpsampleNearest2dV2GetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("scalesH", Kind::Float),
                described("scalesW", Kind::Float),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppffp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest2dV2Operands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest3d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_3d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest3d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `scalesD`, `double`.
    pub scales_d: f64,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearest3d`].
pub struct UpsampleNearest3dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest3d {
    type Operands<A: Access> = UpsampleNearest3dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest3d",
            "aclnnUpsampleNearest3dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("scalesD", Kind::Double),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.scales_d.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest3dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearest3dBackward`: reads `grad_out`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_3d_backward.h`. Products in the documents: 950, A3, A2, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearest3dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `scalesD`, `double`.
    pub scales_d: f64,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearest3dBackward`].
pub struct UpsampleNearest3dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub grad_out: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, DOUBLE, BFLOAT16.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearest3dBackward {
    type Operands<A: Access> = UpsampleNearest3dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearest3dBackward",
            "aclnnUpsampleNearest3dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("scalesD", Kind::Double),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppdddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.scales_d.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearest3dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnUpsampleNearestExact1d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_exact1d.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearestExact1d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `scales`, `double`.
    pub scales: f64,
}

/// The tensors of [`UpsampleNearestExact1d`].
pub struct UpsampleNearestExact1dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearestExact1d {
    type Operands<A: Access> = UpsampleNearestExact1dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearestExact1d",
            "aclnnUpsampleNearestExact1dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("scales", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.scales.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearestExact1dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearestExact1dBackward`: reads `grad_output`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_exact1d_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearestExact1dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `scales`, `double`.
    pub scales: f64,
}

/// The tensors of [`UpsampleNearestExact1dBackward`].
pub struct UpsampleNearestExact1dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_output: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearestExact1dBackward {
    type Operands<A: Access> = UpsampleNearestExact1dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearestExact1dBackward",
            "aclnnUpsampleNearestExact1dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("scales", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppdp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.scales.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearestExact1dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearestExact2d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_exact2d.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearestExact2d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearestExact2d`].
pub struct UpsampleNearestExact2dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, UINT8.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, UINT8.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearestExact2d {
    type Operands<A: Access> = UpsampleNearestExact2dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearestExact2d",
            "aclnnUpsampleNearestExact2dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearestExact2dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearestExact2dBackward`: reads `grad_output`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_exact2d_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearestExact2dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearestExact2dBackward`].
pub struct UpsampleNearestExact2dBackwardOperands<A: Access> {
    /// `gradOutput`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_output: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearestExact2dBackward {
    type Operands<A: Access> = UpsampleNearestExact2dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearestExact2dBackward",
            "aclnnUpsampleNearestExact2dBackwardGetWorkspaceSize",
            &[
                described("gradOutput", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::pppddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearestExact2dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_output);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearestExact3d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_exact3d.h`. Products in the documents: 950, A3, A2, 310P.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearestExact3d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `scalesD`, `double`.
    pub scales_d: f64,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearestExact3d`].
pub struct UpsampleNearestExact3dOperands<A: Access> {
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
unsafe impl Operator for UpsampleNearestExact3d {
    type Operands<A: Access> = UpsampleNearestExact3dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearestExact3d",
            "aclnnUpsampleNearestExact3dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("scalesD", Kind::Double),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppdddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.scales_d.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearestExact3dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleNearestExact3dBackward`: reads `grad_out`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_nearest_exact3d_backward.h`. Products in the documents: 950, A3, A2.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleNearestExact3dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `scalesD`, `double`.
    pub scales_d: f64,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleNearestExact3dBackward`].
pub struct UpsampleNearestExact3dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_out: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleNearestExact3dBackward {
    type Operands<A: Access> = UpsampleNearestExact3dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleNearestExact3dBackward",
            "aclnnUpsampleNearestExact3dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("scalesD", Kind::Double),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppdddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.scales_d.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleNearestExact3dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.grad_input);
    }
}

/// `aclnnUpsampleTrilinear3d`: reads `self_`; writes `out`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_trilinear_3d.h`. Products in the documents: 950, A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleTrilinear3d {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesD`, `double`.
    pub scales_d: f64,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleTrilinear3d`].
pub struct UpsampleTrilinear3dOperands<A: Access> {
    /// `self`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub self_: A::In,
    /// `out`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub out: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleTrilinear3d {
    type Operands<A: Access> = UpsampleTrilinear3dOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleTrilinear3d",
            "aclnnUpsampleTrilinear3dGetWorkspaceSize",
            &[
                described("self", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesD", Kind::Double),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("out", Kind::Tensor(Role::Out)),
            ],
            signatures::ppbdddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.align_corners.attribute(),
            self.scales_d.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleTrilinear3dOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.self_);
        A::output(visit, &operands.out);
    }
}

/// `aclnnUpsampleTrilinear3dBackward`: reads `grad_out`; writes `grad_input`.
///
/// In CANN since 8.1.RC1 or earlier, in `libopapi_cv.so` or `libopapi.so`, declared in `aclnnop/aclnn_upsample_trilinear_3d_backward.h`. Products in the documents: A3, A2, 310P, 910.
///
/// Checked by CANN, not by us: see [`Operator::run_unchecked`].
#[derive(Clone, Debug)]
pub struct UpsampleTrilinear3dBackward {
    /// `outputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub output_size: IntArray,
    /// `inputSize`, `const aclIntArray *`. `null()` is a null pointer.
    pub input_size: IntArray,
    /// `alignCorners`, `bool`.
    pub align_corners: bool,
    /// `scalesD`, `double`.
    pub scales_d: f64,
    /// `scalesH`, `double`.
    pub scales_h: f64,
    /// `scalesW`, `double`.
    pub scales_w: f64,
}

/// The tensors of [`UpsampleTrilinear3dBackward`].
pub struct UpsampleTrilinear3dBackwardOperands<A: Access> {
    /// `gradOut`, `const aclTensor *`: read.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub grad_out: A::In,
    /// `gradInput`, `aclTensor *`: written.
    ///
    /// Types in the documents, over all products: FLOAT, FLOAT16, BFLOAT16, DOUBLE.
    pub grad_input: A::Out,
}

// SAFETY: prototype and directions are those of the table; the lists below are in its order.
unsafe impl Operator for UpsampleTrilinear3dBackward {
    type Operands<A: Access> = UpsampleTrilinear3dBackwardOperands<A>;

    // SAFETY: as for the implementation.
    const DEFINITION: &'static Definition = &unsafe {
        Definition::new(
            "aclnnUpsampleTrilinear3dBackward",
            "aclnnUpsampleTrilinear3dBackwardGetWorkspaceSize",
            &[
                described("gradOut", Kind::Tensor(Role::In)),
                described("outputSize", Kind::IntArray),
                described("inputSize", Kind::IntArray),
                described("alignCorners", Kind::Bool),
                described("scalesD", Kind::Double),
                described("scalesH", Kind::Double),
                described("scalesW", Kind::Double),
                described("gradInput", Kind::Tensor(Role::Out)),
            ],
            signatures::pppbdddp,
        )
        .since("8.1.RC1")
    };

    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>) {
        list.extend_from_slice(&[
            self.output_size.attribute(),
            self.input_size.attribute(),
            self.align_corners.attribute(),
            self.scales_d.attribute(),
            self.scales_h.attribute(),
            self.scales_w.attribute(),
        ]);
    }

    fn operands<'v, A: Access>(operands: &'v UpsampleTrilinear3dBackwardOperands<A>, visit: &mut A::Visit<'v>) {
        A::input(visit, &operands.grad_out);
        A::output(visit, &operands.grad_input);
    }
}
