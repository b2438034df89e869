use super::*;
use crate::format::Format;
use crate::soc::{EntryPoints, Soc};

fn target(family: ProductFamily) -> Target {
    Target::new(Soc::of_family(family))
}

fn a2() -> Target {
    target(ProductFamily::AtlasA2)
}

fn spec(dtype: DType, shape: &[usize]) -> TensorSpec {
    TensorSpec::contiguous(dtype, shape).unwrap()
}

/// A rule that is broken, of this kind and argument, in these words.
#[track_caller]
fn refused<T>(found: Result<T>, kind: ErrorKind, argument: &str, words: &str) -> Error {
    let error = found.err().expect("nothing is refused");
    assert_eq!(
        (error.kind(), error.argument()),
        (kind, Some(argument)),
        "{error}"
    );
    assert!(error.to_string().contains(words), "{error}");
    error
}

#[test]
fn products_have_an_operator_or_not() {
    use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};
    const OFFERED: [ProductFamily; 2] = [AtlasA2, AtlasA3];
    let on = |target: &Target, offered| family(target, "npu_thing", "device", offered);
    for one in OFFERED {
        assert_eq!(on(&target(one), &OFFERED).unwrap(), one);
    }
    for other in [Atlas310P, Ascend950] {
        let words = format!("npu_thing is not available on {}", target(other).soc());
        let found = on(&target(other), &OFFERED);
        let error = refused(found, ErrorKind::UnsupportedProduct, "device", &words);
        // CANN itself may take the call.
        assert_eq!(error.aclnn_status(), None);
    }
    // A product that nobody knows is the newest that is offered, and is refused what nobody has.
    let unknown = Target::new(Soc::from_acl_name("Ascend999X1"));
    assert_eq!(unknown.soc().family(), None);
    assert_eq!(on(&unknown, &OFFERED).unwrap(), AtlasA3);
    refused(
        on(&unknown, &[]),
        ErrorKind::UnsupportedProduct,
        "device",
        "npu_thing",
    );
}

#[test]
fn types_are_those_allowed() {
    const ALLOWED: [DType; 2] = [DType::Float16, DType::BFloat16];
    assert_eq!(names(&ALLOWED), "float16, bfloat16");
    for found in ALLOWED {
        dtype(&a2(), "x", found, &ALLOWED).unwrap();
        optional_dtype(&a2(), "x", Some(&spec(found, &[1])), &ALLOWED).unwrap();
    }
    let words = format!(
        "x has dtype int8; {} supports float16, bfloat16",
        a2().soc()
    );
    refused(
        dtype(&a2(), "x", DType::Int8, &ALLOWED),
        ErrorKind::DType,
        "x",
        &words,
    );
    let wrong = spec(DType::Int8, &[1]);
    let found = optional_dtype(&a2(), "x", Some(&wrong), &ALLOWED);
    refused(found, ErrorKind::DType, "x", &words);
    optional_dtype(&a2(), "x", None, &ALLOWED).unwrap();

    same_dtype(("y", Some(&wrong)), ("x", DType::Int8)).unwrap();
    same_dtype(("y", None), ("x", DType::Int8)).unwrap();
    let found = same_dtype(("y", Some(&wrong)), ("x", DType::UInt8));
    refused(
        found,
        ErrorKind::DTypeCombination,
        "y",
        "y is int8 but x is uint8",
    );

    output_dtype("out", None, DType::Int8).unwrap();
    output_dtype("out", Some(&wrong), DType::Int8).unwrap();
    let found = output_dtype("out", Some(&wrong), DType::Float32);
    refused(
        found,
        ErrorKind::DType,
        "out",
        "out has dtype int8; expected float32",
    );

    let offered = &[QuantDType::QInt8, QuantDType::QUInt8][..];
    let asked = |requested, brought: Option<&TensorSpec>| {
        let names = (offered, "qint8 or quint8");
        requested_dtype(&a2(), "dst", requested, names, ("out", brought))
    };
    assert_eq!(asked(QuantDType::QUInt8, None).unwrap(), DType::UInt8);
    assert_eq!(asked(QuantDType::QInt8, Some(&wrong)).unwrap(), DType::Int8);
    refused(
        asked(QuantDType::QUInt8, Some(&wrong)),
        ErrorKind::DType,
        "out",
        "expected uint8",
    );
    refused(
        asked(QuantDType::QInt32, None),
        ErrorKind::DType,
        "dst",
        "use qint8 or quint8",
    );

    let float8 = spec(DType::Float8E5M2, &[1]);
    let code = |is_950, brought, dst| codes(&a2(), is_950, ("out", brought), dst);
    assert_eq!(
        code(false, Some(&wrong), DType::Float32).unwrap(),
        DType::Int8
    );
    assert_eq!(code(false, None, DType::Int8).unwrap(), DType::Int8);
    assert_eq!(
        code(true, Some(&float8), DType::Int8).unwrap(),
        DType::Float8E5M2
    );
    refused(
        code(false, Some(&float8), DType::Int8),
        ErrorKind::DType,
        "out",
        "supports int8",
    );
    refused(
        code(false, None, DType::HiFloat8),
        ErrorKind::DType,
        "dst_type",
        "supports int8",
    );
    refused(
        code(true, None, DType::Int32),
        ErrorKind::DType,
        "dst_type",
        "int32",
    );
}

#[test]
fn ranks_are_within_bounds() {
    let of = |dims: usize, least, most| rank("x", &spec(DType::Int8, &vec![1; dims]), least, most);
    for (dims, least, most) in [(0, 0, 8), (1, 1, 8), (8, 1, 8), (2, 2, 2), (3, 2, 4)] {
        of(dims, least, most).unwrap();
    }
    refused(
        of(0, 1, 8),
        ErrorKind::ScalarInput,
        "x",
        "0 dimensions; 1 to 8 are supported",
    );
    refused(
        of(0, 2, 2),
        ErrorKind::ScalarInput,
        "x",
        "0 dimensions; 2 expected",
    );
    refused(
        of(1, 2, 2),
        ErrorKind::Rank,
        "x",
        "1 dimensions; 2 expected",
    );
    refused(
        of(3, 2, 2),
        ErrorKind::Rank,
        "x",
        "3 dimensions; 2 expected",
    );
    refused(
        of(5, 2, 4),
        ErrorKind::Rank,
        "x",
        "5 dimensions; 2 to 4 are supported",
    );
    refused(of(8, 1, 7), ErrorKind::Rank, "x", "8 dimensions; 1 to 7");
    refused(
        of(9, 0, 8),
        ErrorKind::RankTooLarge,
        "x",
        "9 dimensions; 0 to 8",
    );
    refused(of(9, 2, 4), ErrorKind::RankTooLarge, "x", "9 dimensions");
}

#[test]
fn dimensions_count_from_either_end() {
    for (dim, rank, found) in [
        (0, 3, 0),
        (2, 3, 2),
        (-1, 3, 2),
        (-3, 3, 0),
        (0, 0, 0),
        (-1, 0, 0),
    ] {
        assert_eq!(dimension("dim", dim, rank).unwrap(), found);
    }
    for (dim, rank) in [
        (3, 3),
        (-4, 3),
        (1, 0),
        (-2, 0),
        (i64::MIN, 3),
        (i64::MAX, 3),
    ] {
        let words = format!("dim is {dim}; {rank} dimensions are there");
        refused(dimension("dim", dim, rank), ErrorKind::Value, "dim", &words);
    }
}

#[test]
fn private_formats_are_refused() {
    let plain = spec(DType::Int8, &[16, 32]);
    let private = TensorSpec {
        format: Format::FractalNz,
        ..plain.clone()
    };
    format("x", None, None).unwrap();
    formats(&[("x", Some(&plain)), ("y", None)], None).unwrap();
    let found = formats(&[("x", Some(&plain)), ("y", Some(&private))], Some(161_002));
    let error = refused(found, ErrorKind::Format, "y", "only ND is supported");
    assert_eq!(error.aclnn_status(), Some(161_002));
    let error = refused(
        format("y", Some(&private), None),
        ErrorKind::Format,
        "y",
        "FRACTAL_NZ",
    );
    assert_eq!(error.aclnn_status(), None);
}

#[test]
fn last_dimensions_are_multiples() {
    let of = |shape: &[usize]| last_dimension("x", &spec(DType::Int8, shape), 8, "int4");
    for shape in [&[][..], &[0], &[8], &[3, 16]] {
        of(shape).unwrap();
    }
    for shape in [&[7][..], &[8, 1], &[8, 12]] {
        let words = "int4 needs a last dimension that is a multiple of 8; x has";
        refused(of(shape), ErrorKind::LastDimNotMultiple, "x", words);
    }
}

#[test]
fn outputs_have_the_shape_that_comes_out() {
    let brought = TensorSpec {
        layout: Layout::contiguous([3, 2]).unwrap().transpose(0, 1).unwrap(),
        ..spec(DType::Float16, &[3, 2])
    };
    shape("out", &brought, &[2, 3]).unwrap();
    let found = shape("out", &brought, &[3, 2]);
    refused(
        found,
        ErrorKind::Shape,
        "out",
        "out has shape [2, 3]; expected [3, 2]",
    );
    let found = output("out", Some(&brought), DType::Int8, &[2, 3]).unwrap();
    assert_eq!(found, brought);
    refused(
        output("out", Some(&brought), DType::Int8, &[6]),
        ErrorKind::Shape,
        "out",
        "[6]",
    );
    let made = output("out", None, DType::Int8, &[2, 3]).unwrap();
    assert_eq!(made, spec(DType::Int8, &[2, 3]));
    let found = output("out", None, DType::Int8, &[usize::MAX, 2]);
    refused(
        found,
        ErrorKind::LayoutOverflow,
        "out",
        "larger than memory",
    );

    without_gaps("out", &spec(DType::Int8, &[2, 3])).unwrap();
    let error = refused(
        without_gaps("out", &brought),
        ErrorKind::NotContiguous,
        "out",
        "gaps",
    );
    assert_eq!(error.aclnn_status(), None);
}

#[test]
fn functions_are_in_this_cann_or_missing() {
    let older = a2().with_entry_points(EntryPoints::ALL.without("aclnnThing"));
    require(&a2(), "aclnnThing", "npu_thing").unwrap();
    require(&older, "aclnnOther", "npu_thing").unwrap();
    let words = "this CANN has no aclnnThing, which npu_thing needs";
    let found = require(&older, "aclnnThing", "npu_thing");
    refused(found, ErrorKind::EntryPointMissing, "device", words);
    // Whoever made the CPU without a product may not know for which it stands.
    let implied = Target::implied();
    let error = entry_point_missing(&implied, "aclnnThing", "npu_thing");
    assert!(
        error
            .to_string()
            .contains("the CPU stands for an Atlas A2 here"),
        "{error}"
    );
}

#[test]
fn arguments_that_are_no_tensors_stay_what_they_are() {
    let Argument::Value(found) = value(Attribute::Int(7)) else {
        panic!("a value is expected");
    };
    assert!(found.attribute() == Attribute::Int(7));
    let Argument::Value(found) = text(c"round") else {
        panic!("a value is expected");
    };
    assert!(matches!(found, Value::Text(found) if found == Text::from(c"round")));
}
