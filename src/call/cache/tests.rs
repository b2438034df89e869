use std::cell::Cell;
use std::collections::HashSet;

use super::*;
use crate::call::recipe::{Computation, Form, Planned, Recipe};
use crate::dispatch::definition::Role;
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

/// Each number that a place is told by has a part in it: with one bit changed it is nearly always another place.
#[test]
fn every_bit_of_what_a_place_is_told_by_has_a_part_in_it() {
    let place = |attribute: i64, dtype: DType, shape: [usize; 2]| {
        let view = view(dtype, &shape);
        Call {
            operator: "aclnnThing",
            attributes: &[Attribute::Int(attribute)],
            operands: &[Operand::read(&view)],
        }
        .place()
    };
    let base = place(0, DType::Int8, [0, 0]);
    let attributes = (0..58).filter(|bit| place(1 << bit, DType::Int8, [0, 0]) != base);
    assert!(attributes.count() >= 50);
    let rows = (0..40).filter(|bit| place(0, DType::Int8, [1 << bit, 0]) != base);
    assert!(rows.count() >= 35);
    let columns = (0..20).filter(|bit| place(0, DType::Int8, [0, 1 << bit]) != base);
    assert!(columns.count() >= 16);
    let dtypes = [
        DType::Float32,
        DType::Float16,
        DType::BFloat16,
        DType::UInt8,
        DType::Int16,
        DType::Int32,
        DType::Int64,
        DType::Float64,
    ];
    let dtypes = dtypes
        .iter()
        .filter(|&&dtype| place(0, dtype, [0, 0]) != base);
    assert!(dtypes.count() >= 4);
}

/// Calls that are prepared without anything to compute, on a stream of their own.
struct Calls {
    stream: Stream,
    made: Cell<usize>,
}

impl Calls {
    fn new() -> Calls {
        let device = Device::cpu_as("Ascend910B2".parse::<crate::soc::Soc>().unwrap());
        Calls {
            stream: device.stream(),
            made: Cell::new(0),
        }
    }

    /// Runs a call, and others within it while its plan is lent; whether it had to be prepared.
    fn prepares(&self, call: &Call<'_>, within: impl FnOnce()) -> bool {
        let before = self.made.get();
        let make = |device: &Device| {
            self.made.set(self.made.get() + 1);
            let planned = |operand: &Operand<'_>| {
                let form = match operand.shape() {
                    Shape::Tensor(spec) => Form::Tensor(spec.clone()),
                    Shape::List(tensors) => Form::List(tensors),
                    Shape::Absent => Form::Absent,
                };
                Planned::new("x", form, Role::In)
            };
            let recipe = Recipe {
                name: call.operator,
                operands: call.operands.iter().map(planned).collect(),
                calls: vec![],
                intermediates: vec![],
                kernel: Computation::Nothing,
                spills: false,
                elements: 0,
                watched: vec![],
                checks_blocks: false,
            };
            Prepared::new(device, recipe)
        };
        let prepared = Cell::new(false);
        with_plan(&self.stream, call, make, |plan| {
            assert_eq!(plan.recipe().name, call.operator);
            assert_eq!(plan.recipe().operands.len(), call.operands.len());
            prepared.set(self.made.get() > before);
            within();
            Ok(())
        })
        .unwrap();
        prepared.get()
    }
}

/// A plan at hand is looked at by calls of one place, whatever else they differ in.
#[test]
fn calls_of_one_place_take_no_plan_of_one_another() {
    let x = view(DType::Int8, &[2, 3]);
    let operands = [Operand::read(&x), Operand::ABSENT];
    let attributes = [Attribute::Int(1), Attribute::Int(2)];
    let call = |operator, attributes, operands| Call {
        operator,
        attributes,
        operands,
    };
    // Parts of one text, each at an address of its own: of more than there are places, two share one.
    const TEXT: &str = "aclnnEachEndOfThisNameIsTheNameOfAnotherOperator";
    let mut seen = HashMap::new();
    let (first, other) = (0..=AT_HAND)
        .map(|start| call(&TEXT[start..], &attributes[..1], &operands[..1]))
        .find_map(|call| seen.insert(call.place(), call).map(|before| (before, call)))
        .unwrap();
    let all = [
        first,
        other,
        call(first.operator, &attributes[..1], &operands),
        call(first.operator, &attributes, &operands[..1]),
    ];
    for one in &all {
        assert_eq!(one.place(), first.place());
        for other in all.iter().filter(|other| !std::ptr::eq(*other, one)) {
            let calls = Calls::new();
            for is_new in [true, false, false] {
                assert_eq!(calls.prepares(one, || {}), is_new, "{}", one.operator);
                assert_eq!(calls.prepares(other, || {}), is_new, "{}", other.operator);
            }
        }
    }
}

#[test]
fn a_plan_that_comes_back_to_a_taken_place_keeps_the_one_there() {
    let calls = Calls::new();
    let x = view(DType::Int8, &[2, 3]);
    let operands = [Operand::read(&x), Operand::ABSENT];
    let [outer, inner] = [1, 2].map(|given| Call {
        operator: "aclnnThing",
        attributes: &[],
        operands: &operands[..given],
    });
    assert_eq!(outer.place(), inner.place());
    for is_first in [true, false, false] {
        let is_made = calls.prepares(&outer, || {
            assert_eq!(calls.prepares(&inner, || {}), is_first);
        });
        assert_eq!(is_made, is_first);
    }
    assert_eq!(calls.stream.plan_cache_statistics().plans, 2);
}

#[test]
fn a_cache_that_was_emptied_counts_anew() {
    let calls = Calls::new();
    let views = [1, 2, 3].map(|size| view(DType::Int8, &[size]));
    let run = || {
        let prepared = views.iter().filter(|view| {
            let call = Call {
                operator: "aclnnThing",
                attributes: &[],
                operands: &[Operand::read(view)],
            };
            calls.prepares(&call, || {})
        });
        prepared.count()
    };
    let plans = || calls.stream.plan_cache_statistics().plans;
    assert_eq!((run(), plans()), (3, 3));
    assert_eq!((run(), plans()), (0, 3));
    cache_of(&calls.stream).unwrap().clear();
    assert_eq!(plans(), 0);
    assert_eq!((run(), plans()), (3, 3));
}
