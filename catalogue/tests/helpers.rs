//! The functions of CANN that are no operators, on the simulated Atlas.
#![cfg(feature = "sim")]

use std::collections::BTreeSet;

use aclnn::operators::{CommunicatorName, Text};
use aclnn::sim::Session;
use aclnn::{DType, Device, ErrorKind, Format, Result, Tensor};
use aclnn_operators::helpers::{self, ExpertGroup, HELPERS};

fn start() -> Result<(Session, Device)> {
    let session = Session::start()?;
    let device = session.device("a2".parse()?)?;
    Ok((session, device))
}

#[test]
fn each_function_of_the_table_is_here_and_in_the_simulator() -> Result<()> {
    let table: serde_json::Value =
        serde_json::from_str(include_str!("../operators.json")).expect("the table is JSON");
    let named: BTreeSet<&str> = table["helpers"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|helper| helper["name"].as_str().expect("a name"))
        .collect();
    let here: BTreeSet<&str> = HELPERS.iter().map(|helper| helper.name()).collect();
    // The others tell the largest workspace of an operator, and are called through its plan.
    let (most, others): (BTreeSet<&str>, BTreeSet<&str>) = named
        .iter()
        .partition(|name| name.ends_with("GetMaxWorkspaceSize"));
    assert_eq!(others, here);
    assert_eq!((here.len(), most.len()), (14, 8));

    let (session, device) = start()?;
    let toolkit = device.toolkit().expect("an Atlas has one");
    let absent: Vec<_> = named
        .iter()
        .filter(|name| toolkit.function(name).is_none())
        .collect();
    assert_eq!(absent, [] as [&&str; 0]);
    let report = aclnn_operators::report(&device);
    assert!(report.missing_helpers.is_empty());
    assert!(
        report
            .to_string()
            .contains("all 14 other functions are here")
    );
    drop(device);
    session.finish()
}

#[test]
fn without_an_atlas_they_say_so() {
    let error = helpers::calculate_matmul_weight_size(&Device::cpu(), &[16, 16]).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::Unavailable, Some("device"))
    );
    let report = aclnn_operators::report(&Device::cpu());
    assert_eq!(report.missing_helpers.len(), HELPERS.len());
}

#[test]
fn sizes_of_weights_are_those_of_whole_blocks() -> Result<()> {
    let (session, device) = start()?;
    // 3 of 20 by 40, in blocks of 16 by 16; of int8 in blocks of 16 by 32.
    assert_eq!(
        helpers::calculate_matmul_weight_size(&device, &[3, 20, 40])?,
        3 * 32 * 48
    );
    assert_eq!(
        helpers::calculate_matmul_weight_size_v2(&device, &[3, 20, 40], DType::Int8)?,
        3 * 32 * 64
    );
    // 10 outputs of 4 channels, 3 by 3.
    assert_eq!(
        helpers::calculate_convolution_weight_size(
            &device,
            &[10, 4, 3, 3],
            false,
            1,
            DType::Float16
        )?,
        16 * 16 * 9
    );
    let error = helpers::calculate_matmul_weight_size(&device, &[16]).unwrap_err();
    assert_eq!(error.aclnn_status(), Some(161_002));
    let text = error.to_string();
    assert!(text.contains("aclnnCalculateMatmulWeightSize"), "{text}");
    drop(device);
    session.finish()
}

#[test]
fn a_format_cast_tells_its_target() -> Result<()> {
    let (session, device) = start()?;
    let source = Tensor::zeros(DType::Int8, [20, 70], &device)?;
    let target = helpers::npu_format_cast_calculate_size_and_format(
        &device,
        &source.view(),
        Format::FractalNz,
        None,
    )?;
    assert_eq!(target.storage_shape, [3, 2, 16, 32]);
    assert_eq!(target.format(), Some(Format::FractalNz));
    drop((source, device));
    session.finish()
}

#[test]
fn scales_become_words_on_the_host() -> Result<()> {
    let (session, device) = start()?;
    // 1.5 is 0x3fc00000; the mark is bit 46, the offset nine bits from 37 on.
    let words = helpers::trans_quant_param(&device, &[1.5, -2.0], None)?;
    assert_eq!(words, [0x4000_3fc0_0000, 0x4000_c000_0000]);
    let words = helpers::trans_quant_param(&device, &[1.5], Some(&[3.0, -1.0]))?;
    assert_eq!(
        words,
        [0x4000_3fc0_0000 | 3 << 37, 0x4000_3fc0_0000 | 0x1ff << 37]
    );
    let error = helpers::trans_quant_param(&device, &[1.0; 3], Some(&[1.0; 2])).unwrap_err();
    assert_eq!(error.aclnn_status(), Some(161_002));
    drop(device);
    session.finish()
}

#[test]
fn a_sparse_weight_is_packed() -> Result<()> {
    let (session, device) = start()?;
    let weight = [5, 0, 0, -7, 0, 0, 9, 0i8];
    let packed = helpers::trans_sparse4to2_para(&device, &weight, &[1, 8])?;
    assert_eq!(
        (packed.weight_shape, packed.index_shape),
        (vec![1, 4], vec![1, 1])
    );
    assert_eq!(packed.weight, [5, -7, 9, 0]);
    // Places 0 and 3; 2 and one that holds nothing.
    assert_eq!(packed.index, [0b1110_1100]);
    let error =
        helpers::trans_sparse4to2_para(&device, &[1, 1, 1, 0, 0, 0, 0, 0], &[1, 8]).unwrap_err();
    assert_eq!(error.aclnn_status(), Some(161_002));
    // CANN would read behind the weight.
    let error = helpers::trans_sparse4to2_para(&device, &weight, &[2, 8]).unwrap_err();
    assert_eq!(error.aclnn_status(), None);
    drop(device);
    session.finish()
}

#[test]
fn sizes_for_experts_reach_cann_with_every_argument() -> Result<()> {
    let (session, device) = start()?;
    let x = Tensor::zeros(DType::Float16, [8, 64], &device)?;
    let experts = Tensor::zeros(DType::Int32, [8, 2], &device)?;
    let group = ExpertGroup {
        // SAFETY: the simulated function looks at no communicator.
        communicator: unsafe { CommunicatorName::new(c"group 1") },
        world_size: 2,
        rank_id: 1,
        moe_expert_num: 4,
        expert_shard_type: 5,
        shared_expert_num: 6,
        shared_expert_rank_num: 7,
        global_bs: 16,
        comm_type: 3,
        comm_alg: Text::from(c"fullmesh"),
    };
    let dispatch = |device: &Device| {
        let (x, experts) = (x.view(), experts.view());
        helpers::moe_distribute_dispatch_setup_teardown_calc_output_size(
            device, &x, &experts, None, None, &group, 8, 9,
        )
    };
    // What nobody knows is told by CANN's name, and given on request alone.
    let error = dispatch(&device).unwrap_err();
    assert_eq!(error.aclnn_status(), Some(561_003));
    session.set_opaque(true);
    session.start_log();
    let sizes = dispatch(&device)?;
    assert_eq!(
        (
            sizes.token_msg,
            sizes.expand_idx_out,
            sizes.assist_info_for_combine_out,
            sizes.comm_cmd_info_out
        ),
        (0xA0, 0xA1, 0xA2, 0xA3)
    );
    let log = session.log().join("\n");
    let arguments = r#""scalesOptional":null,"xActiveMaskOptional":null,"groupEp":"group 1","epWorldSize":2,"epRankId":1,"moeExpertNum":4,"expertShardType":5,"sharedExpertNum":6,"sharedExpertRankNum":7,"quantMode":8,"globalBs":16,"expertTokenNumsType":9,"commType":3,"commAlg":"fullmesh""#;
    assert!(log.contains(arguments), "{log}");
    session.start_log();
    let sizes = helpers::moe_distribute_combine_setup_teardown_calc_output_size(
        &device,
        &x.view(),
        &experts.view(),
        &experts.view(),
        &group,
        8,
    )?;
    assert_eq!((sizes.token_msg, sizes.comm_cmd_info_out), (0xA0, 0xA1));
    let log = session.log().join("\n");
    let arguments = r#""groupEp":"group 1","epWorldSize":2,"epRankId":1,"moeExpertNum":4,"expertSharedType":5,"sharedExpertNum":6,"sharedExpertRankNum":7,"globalBs":16,"commQuantMode":8,"commType":3,"commAlg":"fullmesh""#;
    assert!(log.contains(arguments), "{log}");
    drop((x, experts, device));
    session.finish()
}

#[test]
fn switches_are_turned_and_told() -> Result<()> {
    let (session, device) = start()?;
    assert!(!helpers::get_pytorch_random(&device)?);
    helpers::set_pytorch_random(&device, true)?;
    assert!(helpers::get_pytorch_random(&device)?);
    helpers::set_pytorch_random(&device, false)?;
    session.start_log();
    helpers::init(&device, None)?;
    // SAFETY: no other thread calls an operator.
    unsafe {
        helpers::reselect_static_kernel(&device)?;
        helpers::reselect_static_kernel_with_path(&device, c"/opt/kernels")?;
        helpers::finalize(&device)?;
    }
    let log = session.log().join("\n");
    for call in [
        "aclnnInit",
        "aclnnReselectStaticKernel",
        r#""staticKernelPath":"/opt/kernels""#,
        "aclnnFinalize",
    ] {
        assert!(log.contains(call), "{call} is not in\n{log}");
    }
    drop(device);
    session.finish()
}
