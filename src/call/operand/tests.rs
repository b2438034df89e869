use super::*;
use crate::dispatch::definition::Role;
use crate::layout::Layout;

#[test]
fn operands_fit_what_was_planned_and_nothing_else() -> crate::Result<()> {
    let planned = |form| Planned::new("x", form, Role::In);
    let matrix = TensorSpec::contiguous(DType::Float32, [2, 3])?;
    let other = TensorSpec::contiguous(DType::Float32, [3, 2])?;
    let cube = TensorSpec::contiguous(DType::Float32, [2, 3, 4])?;
    let turned = TensorSpec {
        layout: Layout::contiguous([3, 2])?.transpose(0, 1)?,
        ..matrix.clone()
    };
    let forms = [
        Form::Absent,
        Form::List(0),
        Form::List(2),
        Form::Tensor(matrix.clone()),
        Form::Tensor(other.clone()),
        Form::Tensor(cube.clone()),
        Form::Tensor(turned.clone()),
    ];
    let view = |spec: &TensorSpec| RawView::of_host(std::ptr::null_mut(), spec.clone());
    let views = [&matrix, &other, &cube, &turned].map(view);
    let null = view(&TensorSpec::null());
    let mut operands = vec![Operand::ABSENT, Operand::list(0), Operand::list(2)];
    operands.extend(views.iter().map(Operand::read));
    for (place, form) in forms.iter().enumerate() {
        let planned = planned(form.clone());
        assert_eq!(Operand::read(&null).fits(&planned), place == 0, "{form:?}");
        for (other, operand) in operands.iter().enumerate() {
            assert_eq!(operand.fits(&planned), other == place, "{form:?} {other}");
        }
    }
    Ok(())
}

#[test]
fn a_list_tells_how_many_tensors_it_has() {
    for tensors in [0, 1, 255, 256, 100_000] {
        assert!(matches!(Operand::list(tensors).shape(), Shape::List(count) if count == tensors));
        assert!(!Operand::list(tensors).is_written());
    }
}

/// A view of memory that nobody looks at, with marks.
fn marked<'a>(facts: Facts, marks: Option<&'a Marks>) -> RawView<'a> {
    let spec = TensorSpec::contiguous(DType::Float32, [2]).unwrap();
    RawView {
        facts,
        marks,
        ..RawView::of_host(std::ptr::without_provenance_mut(64), spec)
    }
}

#[test]
fn operands_tell_what_is_known_of_their_memory() {
    let questions = |operand: &Operand<'_>| {
        [
            operand.is_written(),
            operand.is_foreign(),
            operand.is_whole(),
            operand.is_stored(),
        ]
    };
    assert_eq!(questions(&Operand::ABSENT), [false; 4]);
    assert_eq!(questions(&Operand::list(3)), [false; 4]);
    for (facts, foreign, whole, stored) in [
        (Facts::NONE, false, false, false),
        (Facts::FOREIGN, true, false, false),
        (Facts::WHOLE, false, true, false),
        (Facts::WHOLE | Facts::STORED, false, true, true),
    ] {
        let view = marked(facts, None);
        assert_eq!(
            questions(&Operand::read(&view)),
            [false, foreign, whole, stored]
        );
        assert_eq!(
            questions(&Operand::written(&view)),
            [true, foreign, whole, stored]
        );
        // Other views of the same tensor may be in the graph.
        assert_eq!(
            questions(&Operand::in_graph(&view, false)),
            [false, true, whole, stored]
        );
        assert_eq!(
            questions(&Operand::in_graph(&view, true)),
            [true, true, whole, stored]
        );
    }
}

/// Lists of any length, with more operands than lie on the stack, and several such lists at a time.
#[test]
fn lists_keep_their_operands_in_order() {
    let views: Vec<RawView<'_>> = (0..40usize)
        .map(|number| {
            let spec = TensorSpec::contiguous(DType::Int8, [number + 1]).unwrap();
            RawView::of_host(std::ptr::null_mut(), spec)
        })
        .collect();
    let is_tensor = |operand: &Operand<'_>, size: usize| matches!(operand.shape(), Shape::Tensor(spec) if spec.shape() == [size]);
    for count in [0, 1, 11, 12, 13, 24, 25, 40] {
        let mut list = OperandList::beginning_with(&[Operand::ABSENT]);
        let mut other = OperandList::new();
        assert!(other.as_slice().is_empty());
        list.push_list(views[..count].iter().map(Operand::read));
        for view in &views[..count] {
            other.push(Operand::written(view));
            list.push(Operand::read(view));
        }
        let found = list.as_slice();
        assert_eq!(found.len(), 2 + 2 * count);
        assert!(matches!(found[0].shape(), Shape::Absent));
        assert!(matches!(found[1].shape(), Shape::List(tensors) if tensors == count));
        for number in 0..count {
            assert!(is_tensor(&found[2 + number], number + 1));
            assert!(is_tensor(&found[2 + count + number], number + 1));
            assert!(is_tensor(&other.as_slice()[number], number + 1));
            assert!(other.as_slice()[number].is_written());
        }
        assert_eq!(other.as_slice().len(), count);
    }
}

/// Who owns blocks, and who may set marks plainly.
#[test]
fn marks_of_all_operands_count() {
    use crate::runtime::marks::Mark;
    let marks = [Marks::default(), Marks::default()];
    for (slot, marks) in [3, 4].into_iter().zip(&marks) {
        marks.set_read(Mark { slot, sequence: 1 });
    }
    // A whole tensor that is borrowed mutably, and a part of one.
    let whole = Facts::WHOLE;
    let views = [
        marked(whole, Some(&marks[0])),
        marked(whole, Some(&marks[1])),
        marked(whole, None),
        marked(Facts::NONE, Some(&marks[0])),
    ];
    let [own, others, none, part] = &views;
    let is_part_written = |facts: Facts| facts.written().has(Facts::WRITTEN_IN_PART);
    let look = |operands: &[Operand<'_>]| (operands.are_owners(3), operands.alone());
    assert_eq!(look(&[]), (true, true));
    assert_eq!(
        look(&[Operand::read(own), Operand::read(none)]),
        (true, true)
    );
    assert_eq!(
        look(&[Operand::read(own), Operand::read(others)]),
        (false, true)
    );
    assert_eq!(
        look(&[Operand::read(others), Operand::read(own)]),
        (false, true)
    );
    let all_whole = [Operand::written(own), Operand::read(part)];
    assert_eq!(look(&all_whole), (true, true));
    let in_part = [
        Operand::read(own),
        Operand::written(part),
        Operand::read(none),
    ];
    assert!(is_part_written(Facts::NONE) && !is_part_written(whole));
    assert_eq!(look(&in_part), (false, false));
    assert_eq!((all_whole.are_owners(3), all_whole.alone()), (true, true));
    assert_eq!((all_whole.are_owners(4), all_whole.alone()), (false, true));
    assert_eq!((in_part.are_owners(3), in_part.alone()), (false, false));

    let uses = |each: Vec<(Option<&Marks>, bool)>| -> Vec<(bool, bool, bool)> {
        let is = |marks: Option<&Marks>, own: &Marks| marks.is_some_and(|m| std::ptr::eq(m, own));
        let each = each.into_iter();
        each.map(|(m, written)| (is(m, &marks[0]), is(m, &marks[1]), written))
            .collect()
    };
    let both = [
        Operand::written(own),
        Operand::read(others),
        Operand::read(none),
    ];
    let expected = [
        (true, false, true),
        (false, true, false),
        (false, false, false),
    ];
    assert_eq!(uses(both.each().collect()), expected);
    assert_eq!(uses(both.as_slice().each().collect()), expected);
}

#[test]
fn views_lead_to_operands_and_back() {
    let marks = Marks::default();
    let view = marked(Facts::WHOLE, Some(&marks));
    let operand = Operand::written(&view);
    let back = operand.raw().unwrap();
    assert_eq!((back.block, &*back.spec), (view.block, &*view.spec));
    assert_eq!(back.facts, Facts::WHOLE.written());
    assert!(back.device.is_none() && back.marks.is_some_and(|own| std::ptr::eq(own, &marks)));
    assert!(Operand::ABSENT.raw().is_none() && Operand::list(2).raw().is_none());
}

/// What a call writes in part lies in memory of its own for the time of the call, which is whole and has no marks of others.
#[cfg(feature = "sim")]
#[test]
fn an_operand_in_other_memory_has_what_is_known_of_that() -> crate::Result<()> {
    let device: crate::Device = "sim".parse()?;
    let nothing = DeviceBuffer::allocate(device.atlas().unwrap(), 0, false)?;
    let marks = Marks::default();
    let view = marked(Facts::NONE, Some(&marks));
    let operand = Operand::written(&view);
    assert!(!operand.is_whole() && ![operand].alone());
    let moved = operand.moved_to(&nothing);
    assert!(moved.is_written() && moved.is_whole());
    assert!([moved].alone());
    let back = moved.raw().unwrap();
    assert!(back.marks.is_none() && back.block.addr() == 64);
    assert_eq!(&*back.spec, &*view.spec);
    let scratch = Operand::scratch(&nothing);
    assert!(scratch.is_written() && scratch.is_whole() && [scratch].alone());
    Ok(())
}
