//! Marks and ranges for profilers, as the simulated library records them.

#![cfg(feature = "sim")]

use aclnn::kernel::{Binary, Blocks, Kind, Module};
use aclnn::operators::Muls;
use aclnn::sim::{Parameter, ParameterLayout, Session};
use aclnn::{DType, Device, ErrorKind, Graph, Tensor, profile};

mod common;

use common::{Call, a2, call, filled, is_child, multiply, passed, with_toolkit};

/// The calls of the library of marks, each as its function's name and what follows it in the log.
fn recorded(session: &Session) -> Vec<(String, String)> {
    let log = session.log();
    let calls = log.iter().filter_map(|line| {
        let (function, rest) = line.split_once(r#""fn":"mstx"#)?.1.split_once('"')?;
        Some((format!("mstx{function}"), rest.to_owned()))
    });
    calls.collect()
}

fn names(session: &Session) -> Vec<String> {
    recorded(session)
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

/// What a field of a call holds.
fn field<'a>(rest: &'a str, name: &str) -> &'a str {
    let (_, value) = rest.split_once(&format!("\"{name}\":")).unwrap();
    let end = value.find([',', '}']).unwrap();
    value[..end].trim_matches('"')
}

#[test]
fn ranges_begin_and_end_in_order_on_host_and_stream() {
    let session = Session::start().unwrap();
    let stream = a2(&session).new_stream().unwrap();
    assert!(profile::enabled());
    session.start_log();
    {
        let _step = profile::range("step 1");
        let _prefill = stream.range("prefill").unwrap();
        profile::mark("on the host");
        stream.mark("on the device").unwrap();
    }
    let calls = recorded(&session);
    let told: Vec<(&str, &str)> = calls
        .iter()
        .filter(|(_, rest)| rest.contains("message"))
        .map(|(name, rest)| (name.as_str(), field(rest, "message")))
        .collect();
    assert_eq!(
        told,
        [
            ("mstxRangeStartA", "step 1"),
            ("mstxRangeStartA", "prefill"),
            ("mstxMarkA", "on the host"),
            ("mstxMarkA", "on the device"),
        ]
    );
    let raw = format!("{:p}", stream.as_raw());
    let streams: Vec<&str> = calls[..4]
        .iter()
        .map(|(_, rest)| field(rest, "stream"))
        .collect();
    assert_eq!(streams[1], raw);
    assert_eq!(streams[3], raw);
    assert_eq!(streams[0], streams[2]);
    assert_ne!(streams[0], raw);
    // The inner one ends first.
    let ids: Vec<&str> = calls
        .iter()
        .filter(|(name, _)| name.starts_with("mstxRange"))
        .map(|(_, rest)| field(rest, "id"))
        .collect();
    assert_eq!(ids.len(), 4);
    assert_eq!((ids[2], ids[3]), (ids[1], ids[0]));
    assert_eq!(session.reports(), Vec::<String>::new());
}

#[test]
fn a_name_always_means_one_domain() {
    let session = Session::start().unwrap();
    let stream = a2(&session).new_stream().unwrap();
    session.start_log();
    let domain = profile::Domain::new("requests_1").unwrap();
    assert_eq!(domain.name(), "requests_1");
    assert!(names(&session).is_empty());
    domain.mark("one");
    domain.mark_on(&stream, "two").unwrap();
    let range = domain.range_on(&stream, "three").unwrap();
    let host = domain.range("four");
    drop((domain, host));
    drop(range);
    let again = profile::Domain::new("requests_1").unwrap();
    again.mark("five");
    let calls = recorded(&session);
    let domains: Vec<&str> = calls
        .iter()
        .filter(|(name, _)| name.starts_with("mstxDomain") && name != "mstxDomainCreateA")
        .map(|(_, rest)| field(rest, "domain"))
        .collect();
    assert!(
        domains.iter().all(|domain| *domain == domains[0]),
        "{domains:?}"
    );
    assert_eq!(
        names(&session),
        [
            "mstxDomainCreateA",
            "mstxDomainMarkA",
            "mstxDomainMarkA",
            "mstxDomainRangeStartA",
            "mstxDomainRangeStartA",
            "mstxDomainRangeEnd",
            "mstxDomainRangeEnd",
            "mstxDomainCreateA",
            "mstxDomainMarkA"
        ]
    );
    assert_eq!(session.reports(), Vec::<String>::new());
    for name in ["", "per cent", "größe", &"a".repeat(157)] {
        let error = profile::Domain::new(name).unwrap_err();
        assert_eq!(
            (error.kind(), error.argument()),
            (ErrorKind::Value, Some("name"))
        );
    }
}

#[test]
fn each_operator_gets_a_range_when_asked_for() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let run = || {
        let x = filled(1.0, 64, &device);
        let scales = filled(2.0, 1, &device);
        multiply().run(&x, &scales, None).unwrap();
    };
    session.start_log();
    run();
    assert!(names(&session).is_empty());

    profile::set_operator_ranges(true);
    session.start_log();
    run();
    let calls = recorded(&session);
    assert_eq!(calls.len(), 2);
    assert_eq!(
        field(&calls[0].1.replace(", ", " "), "message"),
        "aclnnAscendQuantV3 float32[64] float32[1] int8[64]"
    );

    // A capture's are the host's alone.
    let Call { plan, x, scales, y } = call(&device);
    let mut builder = Graph::builder(&stream);
    let [x, scales, y] = [x, scales, y].map(|tensor| builder.tensor(tensor).unwrap());
    builder.quantize(plan, x, scales, None, y).unwrap();
    session.start_log();
    let mut graph = builder.capture().unwrap();
    let calls = recorded(&session);
    assert_eq!(calls.len(), 2);
    assert_ne!(
        field(&calls[0].1, "stream"),
        format!("{:p}", stream.as_raw())
    );
    session.start_log();
    graph.replay().unwrap();
    stream.synchronize().unwrap();
    assert!(names(&session).is_empty());
    profile::set_operator_ranges(false);
    session.start_log();
    run();
    assert!(names(&session).is_empty());
}

/// Operators and kernels of one's own, one by one and in a capture, each with its shapes.
#[test]
fn the_record_lists_all_that_is_queued() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let parameters = [Parameter::reads(), Parameter::writes()];
    let layout = ParameterLayout::AscendC;
    session
        .define_kernel("twice", layout, &parameters, false, |run| {
            let values = run.read::<f32>(0, 0, 6)?;
            run.write(
                1,
                0,
                &values.iter().map(|value| 2.0 * value).collect::<Vec<f32>>(),
            )
        })
        .unwrap();
    let bytes = session
        .kernel_binary(device.target().soc(), &["twice"])
        .unwrap();
    // SAFETY: the bytes are the simulator's.
    let module = unsafe { Module::load(&device, Binary::new(&bytes, Kind::Vector)) }.unwrap();
    let (twice, blocks) = (module.function("twice").unwrap(), Blocks::new(1).unwrap());
    let zeros = || Tensor::zeros(DType::Float32, [2, 3], &device).unwrap();
    let (x, scales) = (zeros(), filled(2.0, 1, &device));
    let (mut y, mut z) = (zeros(), zeros());
    let mut q = Tensor::zeros(DType::Int8, [2, 3], &device).unwrap();
    let mut product = Muls::new(3.0).plan(&device, &x).unwrap();
    let mut quantize = multiply().plan(&device, &x, &scales, None).unwrap();
    let expected = [
        "twice float32[2 3] float32[2 3]",
        "aclnnMuls float32[2 3] float32[2 3]",
        "aclnnAscendQuantV3 float32[2 3] float32[1] int8[2 3]",
    ];
    let begun = |session: &Session| -> Vec<String> {
        let calls = recorded(session).into_iter();
        let begun = calls.filter(|(name, _)| name == "mstxRangeStartA");
        begun
            .map(|(_, rest)| field(&rest.replace(", ", " "), "message").to_owned())
            .collect()
    };
    profile::set_operator_ranges(true);
    session.start_log();
    // SAFETY: the kernel takes these.
    unsafe {
        twice
            .launch(&stream, blocks)
            .input(&x)
            .output(&mut y)
            .queue()
    }
    .unwrap();
    product.run(&stream, &y, (&mut z).into()).unwrap();
    quantize.run(&stream, &z, &scales, None, &mut q).unwrap();
    assert_eq!(begun(&session), expected);
    stream.synchronize().unwrap();

    let mut builder = Graph::builder(&stream);
    let [x, y, z, scales, q] = [x, y, z, scales, q].map(|tensor| builder.tensor(tensor).unwrap());
    // SAFETY: as above.
    unsafe { builder.launch(twice.in_graph(blocks).input(x).output(y)) }.unwrap();
    builder.muls(product, y, z.into()).unwrap();
    builder.quantize(quantize, z, scales, None, q).unwrap();
    session.start_log();
    let mut graph = builder.capture().unwrap();
    assert_eq!(begun(&session), expected);
    session.start_log();
    graph.replay().unwrap();
    stream.synchronize().unwrap();
    assert!(names(&session).is_empty());
    profile::set_operator_ranges(false);
    assert_eq!(session.reports(), Vec::<String>::new());
}

/// Nobody hears of a profiler that fails: what did not begin is not ended, and work goes on.
#[test]
fn marks_that_fail_are_no_errors() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let domain = profile::Domain::new("requests_2").unwrap();
    for function in [
        "mstxMarkA",
        "mstxRangeStartA",
        "mstxDomainCreateA",
        "mstxDomainMarkA",
        "mstxDomainRangeStartA",
    ] {
        session.fail_call(function, 1, 500_000).unwrap();
        session.start_log();
        profile::mark("a");
        stream.mark("b").unwrap();
        domain.mark("c");
        drop((profile::range("d"), stream.range("e").unwrap()));
        drop((domain.range("f"), domain.range_on(&stream, "g").unwrap()));
        session.clear_faults();
        let names = names(&session);
        let count = |name: &str| names.iter().filter(|own| *own == name).count();
        let failed = |name| usize::from(name == function);
        let begun = 2 - failed("mstxRangeStartA");
        assert_eq!(count("mstxRangeEnd"), begun, "{function}: {names:?}");
        assert_eq!(session.reports(), Vec::<String>::new(), "{function}");
    }
    session.fail_call("mstxRangeStartA", 1, 500_000).unwrap();
    profile::set_operator_ranges(true);
    let mut call = call(&device);
    call.run(&stream);
    profile::set_operator_ranges(false);
    call.assert_right();
    assert_eq!(session.reports(), Vec::<String>::new());
}

#[test]
fn ranges_outlive_streams_and_failed_devices() {
    let session = Session::start().unwrap();
    let device = a2(&session);
    let stream = device.new_stream().unwrap();
    let range = stream.range("longer than its stream").unwrap();
    drop(stream);
    drop(range);
    assert_eq!(session.reports(), Vec::<String>::new());
    let stream = device.new_stream().unwrap();
    let range = stream.range("cut off").unwrap();
    session.lose_device(0);
    assert!(device.synchronize().is_err());
    drop(range);
    assert!(stream.mark("after the end").is_err());
}

#[test]
fn without_the_library_nothing_happens() {
    if is_child("without_v3") {
        let session = Session::start().unwrap();
        let stream = a2(&session).new_stream().unwrap();
        assert!(!profile::enabled());
        session.start_log();
        let domain = profile::Domain::new("requests").unwrap();
        drop((
            profile::range("a"),
            stream.range("b").unwrap(),
            domain.range("c"),
        ));
        stream.mark("d").unwrap();
        assert_eq!(session.log(), Vec::<String>::new());
        return;
    }
    passed(&with_toolkit(
        "without_v3",
        "without_the_library_nothing_happens",
    ));
    // Nor on the CPU.
    let stream = Device::cpu().stream();
    drop(stream.range("on the CPU").unwrap());
    stream.mark("on the CPU").unwrap();
}

#[test]
fn a_variable_asks_for_ranges_of_operators() {
    const TEST: &str = "a_variable_asks_for_ranges_of_operators";
    if std::env::var_os("ACLNN_RANGES").is_some() {
        let session = Session::start().unwrap();
        let mut call = call(&a2(&session));
        session.start_log();
        call.run(&call.x.device().stream());
        assert_eq!(names(&session), ["mstxRangeStartA", "mstxRangeEnd"]);
        return;
    }
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args([TEST, "--exact"])
        .env("ACLNN_RANGES", "1")
        .output()
        .unwrap();
    passed(&output);
}
