//! Some operators of attention can be asked for the largest workspace that any lengths need.
#![cfg(feature = "sim")]

use aclnn::operators::Specs;
use aclnn::sim::Session;
use aclnn::{DType, ErrorKind, Result, Tensor, TensorSpec};
use aclnn_operators::{
    Abs, AbsOperands, NsaSelectedAttentionInfer, NsaSelectedAttentionInferOperands, Operator,
};

#[test]
fn the_largest_workspace_is_told_by_a_function_of_its_own() -> Result<()> {
    let session = Session::start()?;
    session.set_opaque(true);
    session.set_workspace(4096);
    let device = session.device("a2".parse()?)?;
    let stream = device.stream();
    let spec = || TensorSpec::contiguous(DType::Float32, [1, 4]).expect("a small shape");
    let tensor = || Tensor::zeros(DType::Float32, [1, 4], &device);
    let attention = NsaSelectedAttentionInfer {
        actual_q_seq_len_optional: Some([4].into()),
        actual_kv_seq_len_optional: None,
        layout_optional: Some(c"BSND".into()),
        num_heads: 1,
        num_key_value_heads: 1,
        select_block_size: 1,
        select_block_count: 1,
        page_block_size: 1,
        scale_value: 1.0,
        sparse_mode: 0,
    };
    let specs = NsaSelectedAttentionInferOperands::<Specs> {
        query: spec(),
        key: spec(),
        value: spec(),
        topk_indices: spec(),
        atten_mask_optional: None,
        block_table_optional: None,
        output: spec(),
    };
    let mut plan = attention.plan(&device, &specs)?;
    let (x, mut output) = (tensor()?, tensor()?);
    let operands = NsaSelectedAttentionInferOperands {
        query: x.view(),
        key: x.view(),
        value: x.view(),
        topk_indices: x.view(),
        atten_mask_optional: None,
        block_table_optional: None,
        output: output.view_mut(),
    };
    // SAFETY: the simulated Atlas looks at no form.
    let most = unsafe { plan.max_workspace_size_unchecked(&stream, operands)? };
    assert_eq!(most, 4096);
    let function = "aclnnNsaSelectedAttentionInferGetMaxWorkspaceSize";
    assert_eq!(session.calls(function)?, 1);
    // Asked, not run: nothing is written, and the plan is as it was.
    assert_eq!(session.calls("aclnnNsaSelectedAttentionInfer")?, 0);
    assert_eq!(output.to_vec::<f32>()?, [0.0; 4]);
    assert_eq!(plan.workspace_size(), None);

    let specs = AbsOperands::<Specs> {
        self_: spec(),
        out: spec(),
    };
    let mut plan = Abs {}.plan(&device, &specs)?;
    let operands = AbsOperands {
        self_: x.view(),
        out: output.view_mut(),
    };
    // SAFETY: as above.
    let error = unsafe { plan.max_workspace_size_unchecked(&stream, operands) }.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EntryPointMissing);
    assert!(
        error.to_string().contains("aclnnAbsGetMaxWorkspaceSize"),
        "{error}"
    );
    drop((x, output, plan, stream, device));
    session.finish()
}
