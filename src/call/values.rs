//! Values that kernels take for places in memory, looked at before a call runs.

use smallvec::SmallVec;

use crate::call::operand::Operand;
use crate::call::recipe::{Recipe, ValueRule};
use crate::dtype::DType;
use crate::error::{Error, ErrorKind, Result};
use crate::gather;
use crate::runtime::device::DeviceState;
use crate::runtime::transfer;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

/// Looks at the values of the operands that a call watches.
///
/// On an Atlas they are read back, which waits for the work that writes them, and on a borrowed stream for all of it.
///
/// # Errors
/// The first value that breaks its rule; [`ErrorKind::Capture`] inside a capture, where nothing can be read.
///
/// # Safety
/// The operands have the forms that the recipe was made for, which their blocks hold.
#[cold]
pub(crate) unsafe fn check(
    recipe: &Recipe,
    stream: &Stream,
    operands: &[Operand<'_>],
) -> Result<()> {
    for watched in &recipe.watched {
        let Some(operand) = operands.get(watched.place) else {
            continue;
        };
        let Some(spec) = operand.spec().filter(|spec| !spec.layout.is_empty()) else {
            watched.rule.check(&mut std::iter::empty())?;
            continue;
        };
        let name = recipe.operands[watched.place].name;
        if operand.block.is_null() {
            let message = format!("{name} is null");
            return Err(Error::new(ErrorKind::NullTensor, message).with_argument(name));
        }
        let mut packed = SmallVec::<[u8; 1024]>::new();
        // SAFETY: upheld by the caller.
        unsafe {
            match stream.device().atlas() {
                Some(device) => {
                    packed = SmallVec::from_vec(read_back(device, stream, operand, spec, name)?);
                }
                None => {
                    let bytes = gather::byte_len(spec.dtype, spec.layout.elements())?;
                    packed
                        .try_reserve(bytes)
                        .map_err(|_| gather::out_of_memory(bytes))?;
                    packed.resize(bytes, 0);
                    gather::gather(operand.block, spec.dtype, &spec.layout, &mut packed)?;
                }
            }
        }
        check_bytes(watched.rule.as_ref(), spec.dtype, &packed)?;
    }
    Ok(())
}

/// # Safety
/// The operand's block holds its form.
unsafe fn read_back(
    device: &'static DeviceState,
    stream: &Stream,
    operand: &Operand<'_>,
    spec: &TensorSpec,
    name: &'static str,
) -> Result<Vec<u8>> {
    let state = stream.state_on(device);
    let capturing = {
        let _context = device.enter()?;
        device.is_captured(state)
    };
    if capturing {
        let message = format!(
            "the values of {name} cannot be looked at while the stream is being captured; vouch for them where the call is made"
        );
        return Err(Error::new(ErrorKind::Capture, message).with_argument(name));
    }
    if operand.marks.is_none() || state.slot().is_none() {
        // What wrote them may be queued on this very stream without leaving marks.
        let _context = device.enter()?;
        state.synchronize(device, None)?;
    }
    // SAFETY: upheld by the caller.
    unsafe {
        transfer::gather_to_host(
            device,
            spec.dtype,
            &spec.layout,
            operand.block.addr(),
            operand.marks,
        )
    }
}

fn check_bytes(rule: &dyn ValueRule, dtype: DType, bytes: &[u8]) -> Result<()> {
    let (fours, _) = bytes.as_chunks::<4>();
    let (eights, _) = bytes.as_chunks::<8>();
    match dtype {
        DType::Int32 => rule.check(&mut fours.iter().map(|&four| i32::from_ne_bytes(four).into())),
        DType::Int64 => rule.check(&mut eights.iter().map(|&eight| i64::from_ne_bytes(eight))),
        dtype => Err(Error::new(
            ErrorKind::Library,
            format!("values of {dtype} are watched, which have no rules"),
        )),
    }
}
