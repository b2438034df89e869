use std::collections::HashSet;

use super::*;
use crate::dtype::DType;
use crate::tensor::{RawView, TensorSpec};

fn view(dtype: DType, shape: &[usize]) -> RawView<'static> {
    let spec = TensorSpec::contiguous(dtype, shape).unwrap();
    RawView::of_host(std::ptr::null_mut(), spec)
}

/// One name may be at two addresses, where two crates have it.
#[test]
fn operators_are_told_by_their_names() {
    let operands = [];
    let call = Call {
        operator: "aclnnThing",
        attributes: &[],
        operands: &operands,
    };
    static TEXT: [u8; 10] = *b"aclnnThing";
    let elsewhere = std::str::from_utf8(&TEXT).unwrap();
    assert!(call.is_of("aclnnThing") && call.is_of(elsewhere));
    assert!(!call.is_of("aclnnOther") && !call.is_of("aclnnThin"));
}

/// Calls that differ have other hashes and mostly other places, or each would have to be compared with all others.
#[test]
fn hashes_and_places_are_spread() {
    let views: Vec<RawView<'_>> = (0..40).map(|size| view(DType::Int8, &[size, 3])).collect();
    let (wide, long) = (view(DType::Float32, &[7, 3]), view(DType::Int8, &[3, 7]));
    let mut lists: Vec<Vec<Operand<'_>>> =
        views.iter().map(|view| vec![Operand::read(view)]).collect();
    lists.extend([
        vec![],
        vec![Operand::ABSENT],
        vec![Operand::list(0)],
        vec![Operand::list(1)],
        vec![Operand::list(2)],
        vec![Operand::read(&wide)],
        vec![Operand::read(&long)],
        vec![Operand::read(&views[1]), Operand::read(&views[2])],
        vec![Operand::read(&views[2]), Operand::read(&views[1])],
    ]);
    let attributes = [Attribute::Int(0), Attribute::Int(1), Attribute::Int(-1)];
    let (mut hashes, mut places) = (HashSet::new(), HashSet::new());
    let mut calls = 0;
    for operator in ["aclnnThing", "aclnnOther"] {
        for attributes in [
            &[][..],
            &attributes[..1],
            &attributes[1..2],
            &attributes[2..],
        ] {
            for operands in &lists {
                let call = Call {
                    operator,
                    attributes,
                    operands,
                };
                calls += 1;
                hashes.insert(call.hash());
                let place = call.place();
                assert!(place < AT_HAND);
                places.insert(place);
            }
        }
    }
    // An empty list, no tensor and the number -1 are taken for one another, which costs time only.
    assert_eq!(hashes.len(), calls - 10);
    assert!(places.len() > AT_HAND / 2, "{}", places.len());
    // The map looks at few bits of each.
    let kept: HashSet<u64> = hashes
        .iter()
        .map(|&hash| {
            let mut hasher = Hashed::default();
            hasher.write_u64(hash);
            hasher.finish() >> 57
        })
        .collect();
    assert!(kept.len() > 100, "{}", kept.len());
    let mut bytewise = Hashed::default();
    bytewise.write(&[1, 2]);
    let mut other = Hashed::default();
    other.write(&[2, 1]);
    assert!(bytewise.finish() != other.finish() && bytewise.finish() != 0);
}
