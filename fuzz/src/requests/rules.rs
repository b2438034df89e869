//! How the references refuse.

use aclnn::{DType, ErrorKind, ProductFamily};

use super::request::{Form, Place, Request};

/// What is wrong, and with which argument.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    pub kind: ErrorKind,
    pub argument: &'static str,
}

pub type Checked<T = ()> = Result<T, Refusal>;

pub fn refuse<T>(kind: ErrorKind, argument: &'static str) -> Checked<T> {
    Err(Refusal { kind, argument })
}

/// Holds, or is refused.
pub fn ensure(holds: bool, kind: ErrorKind, argument: &'static str) -> Checked {
    if holds {
        Ok(())
    } else {
        refuse(kind, argument)
    }
}

/// Everything that has to be there is; `optional` are not.
pub fn present(
    request: &Request,
    inputs: &[&'static str],
    outputs: &[&'static str],
    optional: &[&'static str],
) -> Checked {
    let brought = request.outputs.iter().flatten();
    let inputs = inputs.iter().zip(&request.inputs);
    for (name, form) in inputs.chain(outputs.iter().zip(brought)) {
        ensure(
            form.is_some() || optional.contains(name),
            ErrorKind::NullTensor,
            name,
        )?;
    }
    Ok(())
}

pub fn product(request: &Request, offered: &[ProductFamily], argument: &'static str) -> Checked {
    let offered = offered.contains(&request.product);
    ensure(offered, ErrorKind::UnsupportedProduct, argument)
}

pub fn rank(form: &Form, least: usize, most: usize, argument: &'static str) -> Checked {
    match form.shape.len() {
        0 if least > 0 => refuse(ErrorKind::ScalarInput, argument),
        9.. => refuse(ErrorKind::RankTooLarge, argument),
        rank if rank < least || rank > most => refuse(ErrorKind::Rank, argument),
        _ => Ok(()),
    }
}

/// The tensor, if it is there, has one of these types.
pub fn dtype(
    form: Option<&Form>,
    allowed: &[DType],
    kind: ErrorKind,
    argument: &'static str,
) -> Checked {
    ensure(
        form.is_none_or(|form| allowed.contains(&form.dtype)),
        kind,
        argument,
    )
}

/// No tensor has a private format.
pub fn formats(request: &Request, inputs: &[&'static str], outputs: &[&'static str]) -> Checked {
    let brought = request.outputs.iter().flatten();
    let inputs = inputs.iter().zip(&request.inputs);
    for (name, form) in inputs.chain(outputs.iter().zip(brought)) {
        let private = form.as_ref().is_some_and(|form| form.private);
        ensure(!private, ErrorKind::Format, name)?;
    }
    Ok(())
}

/// Whether there is something between its elements, or they are in another order.
pub fn has_gaps(form: &Form) -> bool {
    let last = form.shape.last().copied().unwrap_or(1);
    let is_row = form.elements() == last;
    form.elements() > 1
        && match form.place {
            Place::Together => false,
            Place::Apart => true,
            Place::Inside => !is_row,
            Place::Turned | Place::Exchanged => last > 1 && !is_row,
        }
}

/// An output that the caller brings has this shape.
pub fn out_shape(
    request: &Request,
    place: usize,
    shape: &[usize],
    argument: &'static str,
) -> Checked {
    ensure(
        request.output(place).is_none_or(|form| form.shape == shape),
        ErrorKind::Shape,
        argument,
    )
}

/// Ends of groups: from 0 on, not decreasing, and the last the number of rows.
pub fn ends(form: &Form, rows: usize) -> Checked {
    let ends: Vec<i64> = (0..form.elements())
        .map(|place| form.integer(place))
        .collect();
    let mut bounds = vec![0];
    bounds.extend(&ends);
    let rising = bounds.windows(2).all(|pair| pair[0] <= pair[1]);
    let whole = bounds.last() == Some(&(rows as i64));
    ensure(rising && whole, ErrorKind::Value, "group_index")
}

/// The group of a row.
pub fn group(form: &Form, row: usize) -> usize {
    let ends = (0..form.elements()).map(|place| form.integer(place));
    ends.take_while(|&end| end <= row as i64).count()
}
