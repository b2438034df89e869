//! Marks in every order that their atomics allow.

use loom::sync::Arc;
use loom::thread;

use super::*;
use crate::sync::every_order;

const fn mark(slot: u16, sequence: u64) -> Mark {
    Mark { slot, sequence }
}

/// What a use on another stream comes after.
fn conflicts(marks: &Marks, slot: u16, write: bool) -> Vec<Mark> {
    let mut found = Vec::new();
    marks.conflicts(Some(slot), write, |mark| found.push(mark));
    found.sort_by_key(|mark| (mark.slot, mark.sequence));
    found.dedup();
    found
}

/// Two streams read a block that neither used before: a writer finds both.
#[test]
fn loom_two_first_readers_are_found() {
    every_order(3, || {
        let marks = Arc::new(Marks::default());
        let other = {
            let marks = marks.clone();
            thread::spawn(move || marks.set_read(mark(1, 7)))
        };
        marks.set_read(mark(0, 5));
        other.join().unwrap();
        assert!(marks.may_conflict(2, true));
        assert_eq!(conflicts(&marks, 2, true), [mark(0, 5), mark(1, 7)]);
    });
}

/// The owner stores its read plainly, as it was the owner when it borrowed the block, while another comes to read.
#[test]
fn loom_an_owner_keeps_its_read() {
    every_order(3, || {
        let marks = Arc::new(Marks::default());
        marks.set_written_alone(mark(0, 1), |_| true);
        let owner = {
            let marks = marks.clone();
            thread::spawn(move || marks.set_read_by_owner(mark(0, 2)))
        };
        marks.set_read(mark(1, 7));
        owner.join().unwrap();
        let all = [mark(0, 1), mark(0, 2), mark(1, 7)];
        assert_eq!(conflicts(&marks, 2, true), all);
        assert!(!marks.are_own(0));
    });
}

/// Two streams write parts of one block, neither after the other: each finds its own write at once, and a third finds both.
#[test]
fn loom_writes_of_parts_are_found_while_marks_move() {
    every_order(2, || {
        let marks = Arc::new(Marks::default());
        let write = |marks: &Marks, own: Mark| {
            marks.set_written(own, |_| false);
            assert!(marks.may_conflict(2, false));
            assert!(conflicts(marks, 2, false).contains(&own));
        };
        let other = {
            let marks = marks.clone();
            thread::spawn(move || write(&marks, mark(1, 7)))
        };
        write(&marks, mark(0, 5));
        other.join().unwrap();
        assert_eq!(conflicts(&marks, 2, false), [mark(0, 5), mark(1, 7)]);
    });
}

/// One stream reads its part and another writes its own, and takes away what it knows to come after: not the read.
#[test]
fn loom_a_write_leaves_a_read_that_is_being_set() {
    every_order(2, || {
        let marks = Arc::new(Marks::default());
        marks.set_read(mark(0, 1));
        let reader = {
            let marks = marks.clone();
            thread::spawn(move || marks.set_read(mark(0, 2)))
        };
        // It comes after the first read, and not after the second.
        marks.set_written(mark(1, 7), |other| other.sequence == 1);
        reader.join().unwrap();
        let found = conflicts(&marks, 2, true);
        assert!(
            found.contains(&mark(0, 2)) && found.contains(&mark(1, 7)),
            "{found:?}"
        );
    });
}

/// In every order: stream 1 writes, and takes the place of what stream 0 wrote, while another thread looks; what is found then.
fn while_a_write_moves(look: fn(&Marks), then: fn(&Marks)) {
    every_order(3, move || {
        let marks = Arc::new(Marks::default());
        marks.set_written(mark(0, 5), |_| true);
        let writer = {
            let marks = marks.clone();
            thread::spawn(move || marks.set_written(mark(1, 7), |_| false))
        };
        look(&marks);
        writer.join().unwrap();
        then(&marks);
    });
}

/// Who looks while a write takes another's place sees one of them at least.
#[test]
fn loom_a_look_during_a_move_misses_nothing() {
    while_a_write_moves(
        |marks| {
            assert!(marks.may_conflict(2, false));
            assert!(conflicts(marks, 2, false).contains(&mark(0, 5)));
        },
        |marks| assert_eq!(conflicts(marks, 2, false), [mark(0, 5), mark(1, 7)]),
    );
}

/// Two threads on one stream: one writes, and moves what another stream wrote, for which the other looks meanwhile.
#[test]
fn loom_a_stream_finds_what_its_own_write_moves() {
    while_a_write_moves(
        |marks| {
            assert!(marks.may_conflict(1, false));
            assert_eq!(conflicts(marks, 1, false), [mark(0, 5)]);
        },
        |marks| assert!(marks.may_conflict(1, false)),
    );
}
