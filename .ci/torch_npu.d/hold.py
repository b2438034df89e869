"""What the checks of torch_npu share: a count of what holds, and comparisons that end the program."""

import sys

import numpy as np
import torch

product = sys.argv[1]
checks = 0


def holds(condition, what):
    global checks
    checks += 1
    if not condition:
        sys.exit(f"{product}: {what} does not hold")


def array(tensor):
    if not isinstance(tensor, torch.Tensor):
        return tensor
    tensor = tensor.cpu()
    return (tensor.float() if tensor.dtype is torch.bfloat16 else tensor).numpy()


def tell(got, expected, what, alike):
    if not alike and got.shape == expected.shape:
        wrong = np.argwhere(got != expected)
        place = tuple(wrong[0])
        what += f" ({len(wrong)} of {got.size} elements; at {place} {got[place]}, not {expected[place]})"
    elif not alike:
        what += f" (shape {got.shape}, not {expected.shape})"
    holds(alike, what)


def same(got, expected, what):
    """Equal in every element, and of that shape."""
    got, expected = array(got), array(expected)
    tell(got, expected, what, got.shape == expected.shape and np.array_equal(got, expected, equal_nan=got.dtype.kind == "f"))


def close(got, expected, what):
    """As a device may differ from the processor in the last bits."""
    got, expected = array(got), array(expected)
    tolerance = {"rtol": 2e-3 if got.dtype == np.float16 else 1e-5, "atol": 1e-6, "equal_nan": True}
    alike = got.shape == expected.shape and np.allclose(got.astype(np.float64), expected.astype(np.float64), **tolerance)
    tell(got, expected, what, alike)


def refuses(call, words, what):
    """A call that torch_npu or the operator must not take, for a reason that is told."""
    try:
        call()
        torch.npu.synchronize()
    except (RuntimeError, ValueError) as error:
        holds(any(word in str(error) for word in words), f"the reason of a refusal, {what}: {error}")
    else:
        sys.exit(f"{product}: {what} was taken")
