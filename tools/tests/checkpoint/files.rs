//! Files and arguments that must be refused.

use super::*;

#[test]
fn hostile_files_are_refused() {
    let place = Place::new();
    let input = place.path("in.safetensors");
    let output = place.path("out.safetensors");
    let tensor = |dtype: &str, shape: &str, offsets: &str| {
        format!(r#"{{"w":{{"dtype":"{dtype}","shape":{shape},"data_offsets":{offsets}}}}}"#)
    };
    let two = |first: &str, second: &str| {
        let entry = |offsets| format!(r#"{{"dtype":"U8","shape":[4],"data_offsets":{offsets}}}"#);
        format!(r#"{{"a":{},"b":{}}}"#, entry(first), entry(second))
    };
    let deep = format!(
        r#"{{"w":{{"more":{}1{}}}}}"#,
        "[".repeat(5000),
        "]".repeat(5000)
    );
    let huge = format!(r#"{{"w":"{}"}}"#, "x".repeat(100_000));
    let long = format!("[{}1]", "1,".repeat(100));
    let cases: Vec<(String, usize, &str)> = vec![
        ("not json".to_owned(), 0, "bad header"),
        (String::new(), 0, "bad header"),
        ("[]".to_owned(), 0, "bad header"),
        ("{} trailing".to_owned(), 0, "trailing"),
        (deep, 0, "missing field"),
        (huge, 0, "invalid type"),
        (tensor("F32", "[1,2]", "[0,8]"), 7, "truncated"),
        (tensor("F32", "[1,2]", "[0,8]"), 9, "belong to no tensor"),
        (tensor("F32", "[1,2]", "[0,12]"), 12, "takes 8 bytes"),
        (tensor("F16", "[1,2]", "[0,8]"), 8, "takes 4 bytes"),
        (tensor("F32", "[1,2]", "[4,12]"), 12, "gap"),
        (tensor("F32", "[1,2]", "[8,0]"), 8, "before its start"),
        (tensor("F32", "[-1,2]", "[0,8]"), 8, "bad header"),
        (tensor("F32", "[1.5,2]", "[0,8]"), 8, "bad header"),
        (
            tensor("F32", "[4294967296,4294967296]", "[0,8]"),
            8,
            "larger than any file",
        ),
        (
            tensor("F32", "[4611686018427387904]", "[0,0]"),
            0,
            "larger than any file",
        ),
        (
            tensor("F32", "[1,2]", "[0,18446744073709551616]"),
            8,
            "bad header",
        ),
        (tensor("F32", &long, "[0,4]"), 4, "more than 64 dimensions"),
        (tensor("F99", "[1,2]", "[0,8]"), 8, "is not one of"),
        (tensor("F4", "[1,1]", "[0,1]"), 1, "whole bytes"),
        (two("[0,4]", "[2,6]"), 6, "overlaps"),
        (two("[0,4]", "[0,4]"), 4, "overlaps"),
        (two("[0,4]", "[6,10]"), 10, "gap"),
        (
            two("[0,4]", "[4,8]").replace("\"b\"", "\"a\""),
            8,
            "is there twice",
        ),
        (
            r#"{"__metadata__":{"a":"1","a":"2"}}"#.to_owned(),
            0,
            "twice",
        ),
        (r#"{"__metadata__":{"a":1}}"#.to_owned(), 0, "bad header"),
        (
            r#"{"w":{"dtype":"F32","shape":[1,2]}}"#.to_owned(),
            0,
            "data_offsets",
        ),
        (
            tensor("F99", "[1,2]", "[0,8]").replace("\"w\"", r#""\u001b[2J""#),
            8,
            r"\u{1b}",
        ),
    ];
    for (header, data, reason) in cases {
        write(&input, &header, &vec![0; data]);
        let said = fail(&input, &output, &[], 3);
        assert!(said.contains(reason), "{header:.200}: {said}");
        assert!(
            said.len() < 2000,
            "{} bytes are too long to read",
            said.len()
        );
        assert!(!said.contains('\u{1b}'), "{said:?}");
    }
    let archive = [&b"model.bin"[..], &[0; 248], b"ustar\x0000", &[b'0'; 250]].concat();
    let raw: [(&[u8], &str); 17] = [
        (b"", "too few"),
        (b"\x02\0\0\0", "too few"),
        (
            b"\xff\xff\xff\xff\xff\xff\xff\xff{}",
            "claims 18446744073709551615 bytes",
        ),
        (b"\x10\0\0\0\0\0\0\0{}", "claims 16 bytes"),
        (b"\x04\0\0\0\0\0\0\0{\"\xff\"", "utf-8"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><html>", "a web page"),
        (b"<?xml version=\"1.0\"?><Error>", "an XML text"),
        (b"{\"error\": \"not found\"}", "a JSON text"),
        (b"Entry not found", "a text, such as"),
        (b"PK\x03\x04", "a zip archive"),
        (b"\x80\x04\x95\0\0\0\0\0\0\0", "a Python pickle"),
        (b"GGUF\x03\0\0\0\0\0", "a GGUF file"),
        (b"\x93NUMPY\x01\0", "a NumPy array"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "a gzip archive"),
        (&archive, "a tar archive"),
        (&[0; 4096], "not finished"),
    ];
    for (bytes, reason) in raw {
        fs::write(&input, bytes).unwrap();
        let said = fail(&input, &output, &[], 3);
        assert!(said.contains(reason), "{said}");
    }
    // A header that is there, and longer than any reader takes: a hole in the file.
    fs::write(&input, 200_000_000u64.to_le_bytes()).unwrap();
    let file = fs::OpenOptions::new().write(true).open(&input).unwrap();
    file.set_len(200_000_008).unwrap();
    assert!(fail(&input, &output, &[], 3).contains("too long"));
    assert!(fail(&place.path("missing"), &output, &[], 1).contains("cannot open"));
    assert!(fail(place.folder.path(), &output, &[], 3).contains("neither"));
}

#[test]
fn long_names_are_cut_where_they_are_printed() {
    let place = Place::new();
    let (input, output) = (place.path("in.safetensors"), place.path("out.safetensors"));
    let name = "n".repeat(100_000);
    write_tensors(&input, &[weight(&name, &[4, 8])]);
    let printed = succeed(&input, &output, &[]);
    assert!(
        printed.len() < 2000 && printed.contains("nnn..."),
        "{printed}"
    );
    assert!(read(&output).contains_key(&name));
    let nan = ("F32", &[1, 8][..], f32_bytes(&[f32::NAN; 8]));
    write_tensors(&input, &[(&name, nan.0, nan.1, nan.2)]);
    let said = fail(&input, &output, &["--force"], 4);
    assert!(
        said.len() < 2000 && said.contains("has NaN at [0, 0]"),
        "{said}"
    );
}

#[test]
fn arguments_that_cannot_be() {
    let place = Place::new();
    let (input, output) = place.tensor(&[1, 8], &[1.0; 8]);
    assert!(fail(&input, &input, &[], 2).contains("OUT is IN"));
    for options in [
        &["--dtype", "qint32"][..],
        &["--dtype", "quint8", "--scheme", "symmetric"],
        &["--dtype", "hifloat8", "--scheme", "affine"],
        &["--dtype", "quint4x2", "--group-size", "4"],
        &["--group-size", "0"],
        &["--group-size", "4", "--axis", "0"],
        &["--include", "["],
    ] {
        fail(&input, &output, options, 2);
    }
    fail(&input, &output, &["--device", "gpu"], 6);
    fs::write(&output, "precious").unwrap();
    assert!(fail(&input, &output, &[], 2).contains("--force"));
    assert!(fail(&input, &output, &["--resume"], 2).contains("--force"));
    assert_eq!(fs::read(&output).unwrap(), b"precious");
    succeed(&input, &output, &["--force"]);
    assert_eq!(read(&output)["w"].2, [127; 8]);
}
