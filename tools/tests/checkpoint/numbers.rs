//! Scales and values, against numbers written out or computed here.

use super::*;

#[test]
fn int8_symmetric_by_hand() {
    let place = Place::new();
    // Scales 254 / 127 = 2, 1 for zeros, and 0.5 / 127. 5 / 2 is a tie.
    let x = [254.0, 5.0, -7.0, 0.0, 0.0, -0.0, 0.5, -0.5, 0.25];
    let (input, output) = place.tensor(&[3, 3], &x);
    let printed = succeed(&input, &output, &[]);
    let contents = read(&output);
    assert_eq!(contents.len(), 2);
    let (dtype, shape, bytes) = &contents["w"];
    assert_eq!((dtype.as_str(), shape.as_slice()), ("I8", &[3, 3][..]));
    let expected: [i8; 9] = [127, 2, -4, 0, 0, 0, 127, -127, 64];
    assert_eq!(*bytes, expected.map(|value| value as u8));
    let (dtype, shape, bytes) = &contents["w_scale"];
    assert_eq!((dtype.as_str(), shape.as_slice()), ("F32", &[3, 1][..]));
    assert_eq!(*bytes, f32_bytes(&[2.0, 1.0, 0.5 / 127.0]));
    // -7 comes back as -8 and 5 as 4.
    assert!(printed.contains("1.000e0 at most"), "{printed}");
    assert!(printed.contains("1 quantized, 0 kept"), "{printed}");
}

#[test]
fn tiny_slices_have_scales_of_normal_numbers() {
    let place = Place::new();
    let tiny = 2f32.powi(-126);
    // Row by row: absmax / 127 is 2^-127, below the smallest normal number; it is so small that all values
    // become 0, and would itself become 0; there is nothing but zeros; it is the smallest normal number.
    let x = [
        [63.5 * tiny, -4.0 * tiny, tiny],
        [1e-42, -1e-42, f32::from_bits(1)],
        [0.0, -0.0, 0.0],
        [127.0 * tiny, -2.0 * tiny, 0.0],
    ];
    let (input, output) = place.tensor(&[4, 3], x.as_flattened());
    succeed(&input, &output, &[]);
    let contents = read(&output);
    assert_eq!(contents["w_scale"].2, f32_bytes(&[tiny, tiny, 1.0, tiny]));
    // 63.5 is a tie.
    let expected: [i8; 12] = [64, -4, 1, 0, 0, 0, 0, 0, 0, 127, -2, 0];
    assert_eq!(contents["w"].2, expected.map(|value| value as u8));

    // (16 + 4) / 255 of the smallest normal number is raised to all of it; the zero point is 0 + 4 / 1.
    let x = [-4.0 * tiny, 16.0 * tiny, 0.0];
    let (input, output) = place.tensor(&[1, 3], &x);
    succeed(&input, &output, &["--dtype", "quint8", "--force"]);
    let contents = read(&output);
    assert_eq!(contents["w_scale"].2, f32_bytes(&[tiny]));
    assert_eq!(contents["w_zero_point"].2, [4]);
    assert_eq!(contents["w"].2, [0, 20, 4]);

    // int4 is multiplied by the reciprocal, 2^126, which is a number.
    let x = [3.0, -2.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0].map(|x| x * tiny);
    let (input, output) = place.tensor(&[1, 8], &x);
    succeed(&input, &output, &["--dtype", "quint4x2", "--force"]);
    let contents = read(&output);
    assert_eq!(contents["w_scale"].2, f32_bytes(&[tiny]));
    assert_eq!(contents["w_cann_int4"].2, 0x1e3u32.to_le_bytes());
}

#[test]
fn uint8_affine_by_hand() {
    let place = Place::new();
    // (127.5 + 0) / 255 = 0.5; the second row is all positive: 0 counts, so the scale is 510 / 255.
    let x = [-25.5, 102.0, 0.0, 510.0, 255.0, 300.0];
    let (input, output) = place.tensor(&[2, 3], &x);
    succeed(&input, &output, &["--dtype", "quint8"]);
    let contents = read(&output);
    assert_eq!(contents["w_scale"].2, f32_bytes(&[0.5, 2.0]));
    assert_eq!(
        contents["w_zero_point"],
        ("U8".to_owned(), vec![2, 1], vec![51, 0])
    );
    assert_eq!(
        contents["w"],
        ("U8".to_owned(), vec![2, 3], vec![0, 255, 51, 255, 128, 150])
    );
}

#[test]
fn int4_is_multiplied_and_packed_as_cann_does() {
    let place = Place::new();
    let x = [7.0, 1.0, 2.0, -3.0, -7.0, 6.4, 0.5, 1.5];
    let (input, output) = place.tensor(&[1, 8], &x);
    succeed(&input, &output, &["--dtype", "quint4x2"]);
    let contents = read(&output);
    // Scale 1; ties go to the even integer: 7 1 2 -3 -7 6 0 2, element 0 in the lowest bits.
    let word = 0x2069_d217u32.to_le_bytes().to_vec();
    assert_eq!(
        contents["w_cann_int4"],
        ("I32".to_owned(), vec![1, 1], word)
    );
    assert_eq!(contents["w_scale"].2, f32_bytes(&[1.0]));
    assert_eq!(contents.len(), 2);
    assert!(metadata(&output)["npu_quantize.packing"].contains("CANN int4"));
}

#[test]
fn float8_picks_a_product_that_has_it() {
    let place = Place::new();
    let (input, output) = place.tensor(&[1, 4], &[448.0, -1.0, 0.0, 2.0]);
    let result = command()
        .args([&input, &output])
        .args(["--dtype", "float8_e4m3fn"])
        .output()
        .unwrap();
    let said = String::from_utf8(result.stderr).unwrap();
    assert!(result.status.success(), "{said}");
    assert!(said.contains("cpu:950"), "{said}");
    let contents = read(&output);
    assert_eq!(
        contents["w"],
        ("F8_E4M3".to_owned(), vec![1, 4], vec![0x7e, 0xb8, 0, 0x40])
    );

    let again = place.path("again.safetensors");
    let said = fail(&input, &again, &["--dtype", "float8_e4m3fn"], 6);
    assert!(said.contains("float8_e4m3fn"), "{said}");
    for (dtype, stored) in [("float8_e5m2", "F8_E5M2"), ("hifloat8", "U8")] {
        let output = place.path(dtype);
        let result = command()
            .args([&input, &output])
            .args(["--dtype", dtype])
            .output()
            .unwrap();
        assert!(result.status.success());
        assert_eq!(read(&output)["w"].0, stored);
    }
}

/// Quantizes to int8 along any axis, in this test's own words.
fn int8(x: &[f32], slices: usize, slice_of: impl Fn(usize) -> usize) -> (Vec<u8>, Vec<f32>) {
    let mut absmax = vec![0f32; slices];
    for (index, value) in x.iter().enumerate() {
        let slice = slice_of(index);
        absmax[slice] = absmax[slice].max(value.abs());
    }
    let scales: Vec<f32> = absmax.iter().map(|absmax| absmax / 127.0).collect();
    let quantized = x.iter().enumerate().map(|(index, value)| {
        let value = (value / scales[slice_of(index)]).round_ties_even();
        value.clamp(-128.0, 127.0) as i8 as u8
    });
    (quantized.collect(), scales)
}

#[test]
fn every_axis_and_groups() {
    let place = Place::new();
    let x = values(4 * 6 * 10);
    let (input, output) = place.tensor(&[4, 6, 10], &x);
    let check = |options: &[&str], shape: &[usize], expected: (Vec<u8>, Vec<f32>)| {
        succeed(&input, &output, &[options, &["--force"]].concat());
        let contents = read(&output);
        assert_eq!(contents["w"].2, expected.0, "{options:?}");
        assert_eq!(contents["w_scale"].1, shape, "{options:?}");
        assert_eq!(contents["w_scale"].2, f32_bytes(&expected.1), "{options:?}");
    };
    check(
        &["--axis", "0"],
        &[4, 1, 1],
        int8(&x, 4, |index| index / 60),
    );
    check(
        &["--axis", "1"],
        &[1, 6, 1],
        int8(&x, 6, |index| index / 10 % 6),
    );
    check(
        &["--axis", "-1"],
        &[1, 1, 10],
        int8(&x, 10, |index| index % 10),
    );
    check(
        &["--group-size", "5"],
        &[4, 6, 2],
        int8(&x, 48, |index| index / 5),
    );
}

#[test]
fn a_tensor_of_many_blocks() {
    // A row of 5 Mi elements is longer than a block; along axis 1 tiles are narrower than the row.
    let place = Place::new();
    let columns = 5 << 20;
    let x: Vec<f32> = values(1009).into_iter().cycle().take(2 * columns).collect();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    write_tensors(&input, &[("w", "F32", &[2, columns], f32_bytes(&x))]);
    succeed(&input, &output, &["--axis", "0"]);
    let contents = read(&output);
    let (quantized, scales) = int8(&x, 2, |index| index / columns);
    assert!(contents["w"].2 == quantized);
    assert_eq!(contents["w_scale"].2, f32_bytes(&scales));
    succeed(&input, &output, &["--axis", "1", "--force"]);
    let contents = read(&output);
    let (quantized, scales) = int8(&x, columns, |index| index % columns);
    assert!(contents["w"].2 == quantized);
    assert!(contents["w_scale"].2 == f32_bytes(&scales));
}

#[test]
fn half_precision_is_widened_exactly() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    // 127 and -1.5 in binary16; 254 and 3 in bfloat16.
    let half = [0x57f0u16, 0xbe00].map(u16::to_le_bytes).concat();
    let brain = [0x437eu16, 0x4040].map(u16::to_le_bytes).concat();
    write_tensors(
        &input,
        &[
            ("half", "F16", &[1, 2], half),
            ("brain", "BF16", &[1, 2], brain.clone()),
        ],
    );
    succeed(&input, &output, &[]);
    let contents = read(&output);
    assert_eq!(contents["half"].2, [127, 254]); // -1.5 is a tie and goes to -2
    assert_eq!(contents["half_scale"].2, f32_bytes(&[1.0]));
    assert_eq!(contents["brain"].2, [127, 2]); // 1.5 goes to 2
    assert_eq!(contents["brain_scale"].2, f32_bytes(&[2.0]));

    // Atlas 310P knows no bfloat16: that tensor is kept, and the reason given.
    let printed = succeed(&input, &output, &["--device", "cpu:310p", "--force"]);
    assert_eq!(
        read(&output)["brain"],
        ("BF16".to_owned(), vec![1, 2], brain)
    );
    assert!(printed.contains("kept: x has dtype bfloat16"), "{printed}");
}

#[test]
fn what_is_kept_is_untouched_and_listed() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    let ones = |count| f32_bytes(&vec![1.0; count]);
    write_tensors(
        &input,
        &[
            ("a.weight", "F32", &[2, 8], ones(16)),
            ("a.bias", "F32", &[2], ones(2)),
            ("b.weight", "F32", &[2, 8], ones(16)),
            ("double", "F64", &[1, 1], vec![1; 8]),
            ("ids", "I64", &[1, 1], vec![7; 8]),
            ("eight", "F8_E4M3", &[1, 2], vec![1, 2]),
            ("eight_scale", "F32", &[1, 1], ones(1)),
            ("odd", "F32", &[1, 3], ones(3)),
            ("empty", "F32", &[0, 8], vec![]),
            ("scalar", "F32", &[], ones(1)),
        ],
    );
    let printed = succeed(
        &input,
        &output,
        &["--dtype", "quint4x2", "--exclude", "b.*", "--force"],
    );
    let (before, after) = (read(&input), read(&output));
    for (name, tensor) in &before {
        if name != "a.weight" {
            assert_eq!(after[name], *tensor, "{name}");
            assert!(printed.contains(name), "{name}: {printed}");
        }
    }
    assert_eq!(after.len(), before.len() + 1);
    for reason in [
        "F64 is not a type that npu_quantize takes",
        "I64 is not a floating type",
        "F8_E4M3 is quantized already",
        "it belongs to a tensor that is quantized already",
        "fewer than 2 dimensions",
        "multiple of 8",
        "no elements",
        "--exclude names it",
    ] {
        assert!(printed.contains(reason), "{reason}: {printed}");
    }
    let printed = succeed(&input, &output, &["--include", "a.*", "--force"]);
    assert!(printed.contains("1 quantized, 9 kept"), "{printed}");
    let said = fail(
        &output,
        &place.path("twice"),
        &["--include", "a.*", "--force"],
        5,
    );
    assert!(said.contains("I8 is not a floating type"), "{said}");
}

#[test]
fn values_without_a_scale_are_refused_by_name() {
    let place = Place::new();
    for (value, shown) in [
        (f32::NAN, "NaN"),
        (f32::INFINITY, "inf"),
        (f32::NEG_INFINITY, "-inf"),
    ] {
        let mut x = vec![1.0; 40];
        x[27] = value;
        let (input, output) = place.tensor(&[2, 20], &x);
        for axis in ["0", "1"] {
            let said = fail(&input, &output, &["--axis", axis], 4);
            assert!(
                said.contains(&format!("tensor w has {shown} at [1, 7]")),
                "{said}"
            );
        }
    }
    let (input, output) = place.tensor(&[1, 2], &[3e38, -3e38]);
    let said = fail(&input, &output, &["--dtype", "quint8"], 4);
    assert!(said.contains("tensor w"), "{said}");
}
