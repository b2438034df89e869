//! On the simulated Atlas: the CPU's bytes, with several blocks on their way at a time.
#![cfg(feature = "sim")]

use super::*;

/// Runs the program on the simulator, which aborts it at the first mistake that it finds.
fn on_sim(input: &Path, output: &Path, options: &[&str], settings: &[(&str, &str)]) -> Output {
    let device: &[&str] = if options.contains(&"--device") {
        &[]
    } else {
        &["--device", "sim"]
    };
    let mut command = command();
    command.args([input, output]).args(device).args(options);
    command.env("ACLNN_SIM_ON_REPORT", "abort");
    command.envs(settings.iter().copied()).output().unwrap()
}

/// Compares what the simulator makes of a file with what the CPU does.
fn is_as_on_the_cpu(place: &Place, input: &Path, product: &str, options: &[&str]) {
    let (cpu, sim) = (place.path("cpu"), place.path("sim"));
    let options = [options, &["--force", "--device"]].concat();
    let printed = succeed(
        input,
        &cpu,
        &[&options[..], &[&*format!("cpu{product}")]].concat(),
    );
    assert!(!printed.contains("waiting"), "{printed}");
    let result = on_sim(
        input,
        &sim,
        &[&options[..], &[&*format!("sim{product}")]].concat(),
        // So that what does not wait comes first.
        &[("ACLNN_SIM_SLOW_KERNELS", "300")],
    );
    let said = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{product} {options:?}: {said}");
    let printed = String::from_utf8(result.stdout).unwrap();
    assert!(printed.contains("waiting for sim:"), "{printed}");
    assert!(
        fs::read(cpu).unwrap() == fs::read(sim).unwrap(),
        "{product} {options:?}"
    );
}

/// As many tensors of one shape, each of them one block.
fn write_many(path: &Path, count: usize) {
    let names: Vec<String> = (0..count).map(|index| format!("w{index:02}")).collect();
    let tensors: Vec<(&str, &str, &[usize], Vec<u8>)> = names
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let x: Vec<f32> = values(64).iter().map(|x| x * (index + 1) as f32).collect();
            (name.as_str(), "F32", &[4, 16][..], f32_bytes(&x))
        })
        .collect();
    write_tensors(path, &tensors);
}

/// The calls of a run on the simulator, in order: name and arguments.
fn calls(place: &Place, input: &Path, options: &[&str]) -> Vec<(String, Value)> {
    let log = place.path("log");
    let _ = fs::remove_file(&log);
    let options = [options, &["--force"]].concat();
    // Kernels take so long that none is found done before the host waits for it.
    let settings = [
        ("ACLNN_SIM_LOG", log.to_str().unwrap()),
        ("ACLNN_SIM_SLOW_KERNELS", "50000"),
    ];
    let result = on_sim(input, &place.path("out"), &options, &settings);
    let said = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{said}");
    let log = fs::read_to_string(log).unwrap();
    let lines = log.lines().map(|line| serde_json::from_str(line).unwrap());
    let mut calls: Vec<Value> = lines.collect();
    calls.sort_by_key(|call| call["call"].as_u64());
    calls
        .into_iter()
        .map(|mut call| (call["fn"].as_str().unwrap().to_owned(), call["args"].take()))
        .collect()
}

fn count(calls: &[(String, Value)], name: &str) -> usize {
    calls.iter().filter(|(called, _)| called == name).count()
}

#[test]
fn the_same_bytes_as_on_the_cpu() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let half = |count| {
        let x = values(count).into_iter();
        x.flat_map(|x| half::f16::from_f32(x).to_le_bytes())
            .collect()
    };
    let brain = |count| {
        let x = values(count).into_iter();
        x.flat_map(|x| half::bf16::from_f32(x).to_le_bytes())
            .collect()
    };
    write_tensors(
        &input,
        &[
            ("a", "F32", &[3, 40], f32_bytes(&values(120))),
            ("b", "F16", &[4, 6, 16], half(384)),
            ("c.bias", "F32", &[7], f32_bytes(&values(7))),
            ("d", "BF16", &[5, 24], brain(120)),
            ("e", "F32", &[24, 5, 8], f32_bytes(&values(960))),
            ("f", "F16", &[1, 8], half(8)),
            ("g", "F32", &[2, 16, 2, 8], f32_bytes(&values(512))),
        ],
    );
    for product in ["", ":950", ":310p", ":a3"] {
        for options in [
            &[][..],
            &["--axis", "-1"],
            &["--dtype", "quint8", "--axis", "1"],
            &["--scheme", "affine", "--group-size", "4"],
        ] {
            is_as_on_the_cpu(&place, &input, product, options);
        }
    }
    for options in [
        &["--dtype", "quint4x2"][..],
        &["--dtype", "quint4x2", "--scheme", "affine", "--axis", "-1"],
        &["--dtype", "quint4x2", "--group-size", "8"],
    ] {
        is_as_on_the_cpu(&place, &input, "", options);
        is_as_on_the_cpu(&place, &input, ":950", options);
    }
    for dtype in ["float8_e4m3fn", "float8_e5m2", "hifloat8"] {
        is_as_on_the_cpu(&place, &input, ":950", &["--dtype", dtype]);
    }
}

#[test]
fn tiles_of_many_blocks_are_as_on_the_cpu() {
    // A row of 5 Mi elements is longer than a block: along axis 0 a tile has two blocks.
    let place = Place::new();
    let columns = 5 << 20;
    let x: Vec<f32> = values(1009).into_iter().cycle().take(2 * columns).collect();
    let (input, _) = place.tensor(&[2, columns], &x);
    is_as_on_the_cpu(&place, &input, "", &["--dtype", "quint8"]);
    is_as_on_the_cpu(&place, &input, "", &["--axis", "1"]);
}

#[test]
fn the_next_block_is_uploaded_before_the_host_waits_for_this_one() {
    #[derive(Clone, Copy, PartialEq, Debug)]
    enum Step {
        Upload,
        Kernel,
        Download,
        /// The device waits for another stream.
        StreamWait,
        /// The host waits.
        HostWait,
    }
    use Step::*;
    const BLOCKS: usize = 9;
    let place = Place::new();
    let input = place.path("in.safetensors");
    write_many(&input, BLOCKS);
    // A host that stands still for as long as a kernel takes finds it done and does not wait: such a run shows nothing.
    let calls = (0..50)
        .map(|_| calls(&place, &input, &[]))
        .find(|calls| count(calls, "aclrtSynchronizeStream") == BLOCKS)
        .expect("the host does not wait for each block");
    for name in ["aclrtMemcpy", "aclrtSynchronizeDevice"] {
        assert_eq!(count(&calls, name), 0, "{name} waits for more than a block");
    }
    let steps: Vec<(Step, &str)> = calls
        .iter()
        .filter_map(|(name, arguments)| {
            let step = match name.as_str() {
                "aclrtMemcpyAsync" if arguments["kind"] == 1 => Upload,
                "aclrtMemcpyAsync" if arguments["kind"] == 2 => Download,
                "aclrtStreamWaitEvent" => StreamWait,
                "aclrtSynchronizeStream" => HostWait,
                name if name.starts_with("aclnn") && !name.ends_with("GetWorkspaceSize") => Kernel,
                _ => return None,
            };
            Some((step, arguments["stream"].as_str().unwrap()))
        })
        .collect();

    // One stream has the kernels, all of them and nothing else; the host does not wait for it.
    let (_, compute) = steps.iter().find(|(step, _)| *step == Kernel).unwrap();
    let at = |wanted: Step| -> Vec<usize> {
        let found = steps
            .iter()
            .enumerate()
            .filter(|(_, step)| step.0 == wanted);
        found.map(|(index, _)| index).collect()
    };
    assert_eq!(at(Kernel).len(), BLOCKS);
    for (step, stream) in &steps {
        let is_compute = stream == compute;
        assert!(
            *step == StreamWait || is_compute == (*step == Kernel),
            "{steps:?}"
        );
    }
    // Elsewhere a block goes up, scales first, and down behind its kernel; the upload waits for nothing.
    let mut copies: Vec<&str> = steps.iter().map(|(_, stream)| *stream).collect();
    copies.sort_unstable();
    copies.dedup();
    copies.retain(|stream| stream != compute);
    for stream in copies {
        let on_stream: Vec<Step> = steps
            .iter()
            .filter(|step| step.1 == stream)
            .map(|step| step.0)
            .collect();
        for block in on_stream.chunks(5) {
            assert_eq!(block, [Upload, Upload, StreamWait, Download, HostWait]);
        }
    }
    // When the host waits for a block, the next two are queued, and no more.
    let (downloads, waits) = (at(Download), at(HostWait));
    assert_eq!((downloads.len(), waits.len()), (BLOCKS, BLOCKS));
    for (block, &wait) in waits.iter().enumerate() {
        assert_eq!(steps[wait].1, steps[downloads[block]].1, "block {block}");
        let queued = downloads.iter().filter(|&&download| download < wait);
        assert_eq!(queued.count(), (block + 3).min(BLOCKS), "block {block}");
    }
}

#[test]
fn nothing_grows_with_the_number_of_blocks() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    write_many(&input, 8);
    let few = calls(&place, &input, &["--dtype", "quint8"]);
    write_many(&input, 80);
    let many = calls(&place, &input, &["--dtype", "quint8"]);
    assert_eq!(
        count(&many, "aclrtMemcpyAsync"),
        10 * count(&few, "aclrtMemcpyAsync")
    );
    for made in [
        "aclrtMalloc",
        "aclrtMallocHost",
        "aclrtCreateStreamWithConfig",
        "aclrtCreateEventExWithFlag",
        "aclCreateTensor",
        "aclnnQuantizeGetWorkspaceSize",
    ] {
        assert!(count(&few, made) > 0, "{made}");
        // How many blocks are in flight at once is a matter of timing; with their number it would grow by 72.
        let (few, many) = (count(&few, made), count(&many, made));
        assert!(many <= few + 16, "{made}: {few} and {many}");
    }
    assert_eq!(
        count(&many, "aclCreateTensor"),
        count(&many, "aclDestroyTensor")
    );
}

#[test]
fn pinned_memory_is_three_blocks_however_large_the_tensor() {
    // Zeros, as a hole in the file: 10 blocks of 16 MiB, 4 MiB when they come back.
    let place = Place::new();
    let input = place.path("in.safetensors");
    let bytes = 160 << 20;
    let header =
        json!({"w": {"dtype": "F32", "shape": [10, bytes / 40], "data_offsets": [0, bytes]}});
    write(&input, &header.to_string(), &[]);
    let file = fs::OpenOptions::new().write(true).open(&input).unwrap();
    file.set_len(fs::metadata(&input).unwrap().len() + bytes)
        .unwrap();
    let calls = calls(&place, &input, &[]);
    assert_eq!(count(&calls, "aclnnQuantize"), 10);
    for (allocate, most) in [("aclrtMallocHost", 61 << 20), ("aclrtMalloc", 61 << 20)] {
        let sizes = calls.iter().filter(|(name, _)| name == allocate);
        let all: u64 = sizes.map(|(_, call)| call["size"].as_u64().unwrap()).sum();
        assert!(all > 60 << 20 && all <= most, "{allocate}: {all} bytes");
    }
}

#[test]
fn failures_of_the_device_leave_nothing() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    write_many(&input, 8);
    for (setting, value) in [
        ("ACLNN_SIM_KERNEL_FAULT", "1"),
        ("ACLNN_SIM_KERNEL_FAULT", "5"),
        ("ACLNN_SIM_KERNEL_FAULT", "8"),
        ("ACLNN_SIM_KERNEL_FAULT", "4:507899"),
        ("ACLNN_SIM_FAIL", "aclrtMallocHost:1:207001"),
        ("ACLNN_SIM_FAIL", "aclrtMallocHost:5:207001"),
        ("ACLNN_SIM_FAIL", "aclrtMemcpyAsync:6:507899"),
        ("ACLNN_SIM_FAIL", "aclrtCreateStream*:3:207005"),
        ("ACLNN_SIM_FAIL", "aclrtSynchronizeStream:1:507011"),
    ] {
        // Slow kernels, so that the host has to wait for each of them.
        let settings = [(setting, value), ("ACLNN_SIM_SLOW_KERNELS", "20000")];
        let result = on_sim(&input, &output, &[], &settings);
        let said = String::from_utf8_lossy(&result.stderr);
        assert_eq!(result.status.code(), Some(6), "{setting}={value}: {said}");
        assert_eq!(listing(place.folder.path()), ["in.safetensors"], "{said}");
    }
}

#[test]
fn a_value_without_a_scale_ends_the_run_with_blocks_on_their_way() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    let mut bad = values(64);
    bad[35] = f32::NAN;
    write_tensors(
        &input,
        &[
            ("a", "F32", &[4, 16], f32_bytes(&values(64))),
            ("b", "F32", &[4, 16], f32_bytes(&values(64))),
            ("c", "F32", &[4, 16], f32_bytes(&bad)),
        ],
    );
    let slow = [("ACLNN_SIM_SLOW_KERNELS", "20000")];
    let result = on_sim(&input, &output, &[], &slow);
    let said = String::from_utf8_lossy(&result.stderr);
    assert_eq!(result.status.code(), Some(4), "{said}");
    assert!(said.contains("tensor c has NaN at [2, 3]"), "{said}");
    assert_eq!(listing(place.folder.path()), ["in.safetensors"]);
}

/// Why the job does not let `npu_dynamic_quant` find its scales: see `device.rs`.
#[test]
fn dynamic_quantization_gives_other_bytes() {
    use aclnn::{DType, Device, QuantMode, Tensor, npu_dynamic_quant};

    // Rows with their largest value, half of it, and zeros.
    let rows: Vec<[f32; 8]> = (1..=64)
        .map(|row| {
            let most = row as f32;
            [most, most / 2.0, -most, -most / 2.0, 0.0, 0.0, 0.0, 0.0]
        })
        .chain([[0.0; 8]])
        .collect();
    let halves: Vec<half::bf16> = rows
        .iter()
        .flatten()
        .map(|x| half::bf16::from_f32(*x))
        .collect();
    let place = Place::new();
    let input = place.path("in.safetensors");
    let bytes = halves.iter().flat_map(|x| x.to_le_bytes()).collect();
    write_tensors(&input, &[("w", "BF16", &[65, 8], bytes)]);
    let output = place.path("out.safetensors");
    succeed(&input, &output, &["--device", "sim:a2"]);
    let contents = read(&output);
    let (codes, scales) = (&contents["w"].2, floats(&contents["w_scale"]));

    let device: Device = "cpu:a2".parse().unwrap();
    let x = Tensor::from_slice(&halves, [65, 8], &device).unwrap();
    let (y, scale) = npu_dynamic_quant(&x, None, None, None, QuantMode::PerToken, 0.0).unwrap();
    assert_eq!(y.dtype(), DType::Int8);
    let (y, scale) = (y.to_vec::<i8>().unwrap(), scale.to_vec::<f32>().unwrap());
    // What the job says that it does, in plain arithmetic.
    for (index, code) in codes.iter().enumerate() {
        let row = index / 8;
        let wanted = (rows[row][index % 8] / scales[row]).round_ties_even();
        assert_eq!(f32::from(code.cast_signed()), wanted, "{index}");
    }
    let differs = |index: &usize| codes[*index].cast_signed() != y[*index];
    assert!((0..codes.len()).any(|index| differs(&index)));
    // The largest value, half of it and its like, is where they part.
    let parted: Vec<usize> = (0..codes.len()).filter(differs).collect();
    assert!(
        parted.iter().all(|index| [1, 3].contains(&(index % 8))),
        "{parted:?}"
    );
    assert_eq!((scales[64], scale[64]), (1.0, 0.0));
}
