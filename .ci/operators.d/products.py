"""Products of matrices, held against sums in float64 within the bound that their documentation gives."""

import random

import torch

from compare import Call, Want, scalar, step
from draw import FLOATS, lay, values
from table import operator

# Sizes of two matrices, of which some are longer than the loops' blocks.
SIZES = ((1, 1, 1), (3, 5, 4), (1, 70, 33), (7, 33, 65), (20, 1100, 9), (130, 16, 21), (2, 0, 3), (0, 4, 2))
# Batches that go together, and what comes of them.
BATCHES = (((), ()), ((2,), (2,)), ((3,), ()), ((), (2,)), ((2, 1), (3,)), ((1, 2, 1), (2, 1, 3)))


def drawn(dtype, shape, whole):
    """A matrix, sometimes the transposed view of one that lies the other way round; unless `whole` with infinities, NaN and
    zeros."""
    tensor = values(dtype, shape, special=False, scale=1.0)
    if not whole and tensor.numel() > 8:
        ends = torch.tensor((float("inf"), -float("inf"), float("nan"), 0.0, -0.0)).to(dtype)
        tensor.view(-1)[torch.randperm(tensor.numel())[: len(ends)]] = ends
    if tensor.dim() >= 2 and random.random() < 0.5:
        return lay(tensor.mT).mT
    return lay(tensor)


def types():
    for first in FLOATS:
        for second in FLOATS:
            # bfloat16 goes with itself alone.
            if first == second or torch.bfloat16 not in (first, second):
                yield first, second


def product(function, inputs, made, places, arguments=None, factor=1.0, added=None):
    """What a call has to answer: the product of two of its inputs, times a factor, and something added."""
    a, b = (inputs[place].double() for place in places)
    exact = torch.matmul(a, b) * factor
    inner = a.shape[-1] + (2 if added is not None else 0)
    sizes = [tensor.abs().nan_to_num(0, 0, 0) for tensor in (a, b)]
    size = torch.matmul(*sizes) * abs(factor)
    if added is not None:
        exact, size = exact + added, size + added.abs().nan_to_num(0, 0, 0)
    dtype = random.choice((made, *FLOATS)) if random.random() < 0.4 else made
    outputs = {} if dtype == made else {"out": lay(values(dtype, exact.shape))}
    allowed = inner * 2.0**-24 * size + 0.5 * step(exact, dtype)
    return Call(function, arguments or {}, inputs, {"out": Want(exact, dtype, allowed, size=size, made=torch.float32)}, outputs)


@operator
def Matmul():
    for first, second in types():
        made = torch.promote_types(first, second)
        for m, k, n in SIZES:
            for left, right in BATCHES:
                whole = random.random() < 0.6
                a, b = drawn(first, (*left, m, k), whole), drawn(second, (*right, k, n), whole)
                yield product("Matmul", {"input": a, "other": b}, made, ("input", "other"))
            a, b = drawn(first, (k,), True), drawn(second, (k,), True)
            many, matrix = drawn(first, (2, m, k), True), drawn(second, (k, n), True)
            for pair in ((a, b), (a, matrix), (many, b)):
                yield product("Matmul", dict(zip(("input", "other"), pair)), made, ("input", "other"))


@operator
def BatchMatMul():
    for first, second in types():
        made = torch.promote_types(first, second)
        for m, k, n in SIZES:
            for left, right in ((3, 3), (1, 2), (2, 1)):
                a, b = drawn(first, (left, m, k), True), drawn(second, (right, k, n), True)
                yield product("BatchMatMul", {"input": a, "mat2": b}, made, ("input", "mat2"))


@operator
def Addmm():
    for first, second in types():
        made = torch.promote_types(first, second)
        for m, k, n in SIZES:
            for shape in ((n,), (1, n), (m, 1), (m, n), (1,)):
                a, b = drawn(first, (m, k), True), drawn(second, (k, n), True)
                input = lay(values(first, shape, special=False))
                beta, alpha = random.choice((1.0, 0.5, 0.0)), random.choice((1.0, -2.0, 0.0))
                added = (input.double() * beta).expand(m, n)
                arguments = {"beta": scalar(torch.float32, beta), "alpha": scalar(torch.float32, alpha)}
                inputs = {"input": input, "mat1": a, "mat2": b}
                yield product("Addmm", inputs, made, ("mat1", "mat2"), arguments, alpha, added)


@operator
def MatmulWeightNz():
    for first, second in types():
        made = torch.promote_types(first, second)
        for m, k, n in SIZES:
            if 1 not in (k, n) and k:
                a, b = drawn(first, (m, k), True), drawn(second, (k, n), True)
                yield product("MatmulWeightNz", {"input": a, "mat2": b}, made, ("input", "mat2"))
