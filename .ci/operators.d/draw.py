"""Tensors to call operators with: values of every kind, in memory that is laid out in every way."""

import random

import torch

FLOATS = (torch.float32, torch.float16, torch.bfloat16)
SIGNED = (torch.int8, torch.int16, torch.int32, torch.int64)
NUMBERS = (*FLOATS, torch.float64, *SIGNED, torch.uint8, torch.bool)
ALL = (*NUMBERS, torch.uint16, torch.uint32, torch.uint64)
SMALL = (torch.float8_e4m3fn, torch.float8_e5m2)

# From no dimension to eight, with and without elements, short rows and ones that blocks and lanes do not divide.
SHAPES = ((), (1,), (7,), (0,), (2, 3), (3, 0, 2), (5, 1), (16, 33), (2, 3, 4), (3, 1025), (2, 1, 3, 1, 5),
          (2, 1, 2, 3, 1, 2, 2, 3))
LAYOUTS = ("whole", "gaps", "turned", "offset")


def seed(number):
    random.seed(number)
    torch.manual_seed(number)


def name(dtype):
    """A type as the crate names it."""
    return str(dtype).removeprefix("torch.")


def values(dtype, shape, special=True, scale=None):
    """Random elements: floats of one size or another with infinities, NaN, zeros and the ends of the range among them, and
    integers of all bits."""
    if dtype == torch.bool:
        return torch.rand(shape) < 0.5
    if not dtype.is_floating_point:
        bits = torch.randint(-(2**63), 2**63 - 1, shape, dtype=torch.int64)
        if random.random() < 0.5:
            bits = bits >> 60
        return bits.to(dtype)
    scale = scale or random.choice((1.0, 1.0, 1e-3, 20.0))
    drawn = torch.randn(shape, dtype=torch.float64) * scale
    if special and drawn.numel() > 3 and random.random() < 0.7 and dtype not in SMALL:
        info = torch.finfo(dtype)
        ends = (float("inf"), -float("inf"), float("nan"), 0.0, -0.0, info.max, info.min, info.tiny, info.tiny / 4, 1.0)
        ends = random.sample(ends, min(len(ends), drawn.numel() // 3))
        drawn.view(-1)[torch.randperm(drawn.numel())[: len(ends)]] = torch.tensor(ends, dtype=torch.float64)
    return drawn.to(dtype)


def lay(tensor, layout=None):
    """The same elements in other memory."""
    layout = layout or random.choice(LAYOUTS)
    shape = tensor.shape
    if layout == "whole" or tensor.dim() == 0 and layout != "offset":
        return tensor.clone(memory_format=torch.contiguous_format)
    if layout == "gaps":
        room = values(tensor.dtype, (*shape[:-1], 2 * shape[-1]), special=False)
        view = room[..., ::2]
    elif layout == "turned":
        order = random.sample(range(tensor.dim()), tensor.dim())
        room = values(tensor.dtype, [shape[dim] for dim in order], special=False)
        view = room.permute([order.index(dim) for dim in range(tensor.dim())])
    else:
        room = values(tensor.dtype, (tensor.numel() + 5,), special=False)
        view = room[5:].view(shape)
    view.copy_(tensor)
    return view


def memory(view):
    """All of the memory that a view is in, as one line."""
    storage = view.untyped_storage()
    line = torch.tensor([], dtype=view.dtype)
    return line.set_(storage, 0, (storage.nbytes() // view.element_size(),), (1,))


def repeated(tensor, shape):
    """As a view that stands still along dimensions."""
    return tensor.expand(shape)


def partner(shape):
    """A shape that broadcasts with this one."""
    kept = [size if random.random() < 0.7 else 1 for size in shape]
    return tuple(kept[random.choice((0, 0, len(kept) // 2)):])
