"""The operators: how each is called, what torch computes for the call, and how far off an answer may be.

A function of an operator's name gives its calls. Most are a line of `computed`: the tensors by their names, what torch makes
of them, and the bound that the operator's documentation gives. `drawn` are random tensors of all shapes.
"""

import random

import torch
import torch.nn.functional as F

from compare import Call, Want, scalar, step, ulps
from draw import ALL, FLOATS, NUMBERS, SHAPES, SIGNED, SMALL, lay, name, partner, repeated, values

OPERATORS = {}
REALS = (*FLOATS, torch.float64)
WHOLE = (*SIGNED, torch.uint8, torch.bool)
INDICES = (torch.int32, torch.int64)


def operator(generate):
    OPERATORS[generate.__name__] = generate


def drawn(types, shapes=SHAPES, times=2, **how):
    """A tensor of each type and shape, so many times."""
    for dtype in types:
        for shape in shapes:
            for _ in range(times):
                yield lay(values(dtype, shape, **how))


def widened(tensor, common=None):
    """As float64; integers beside floats become such first."""
    whole = not tensor.is_floating_point()
    return (tensor.to(common) if whole and common in FLOATS else tensor).double().clone()


def computed(function, inputs, make, bound, arguments=None, brought=(), output="out", common=None, always=False):
    """A call of one output: what torch makes of the inputs in their types tells type and shape, and of float64 the values.
    Sometimes into a tensor of the caller's, of this type or one of those `brought`."""
    given = list(inputs.values())
    native = make(*given)
    dtype = native.dtype
    outputs = {}
    if always or random.random() < 0.4:
        dtype = random.choice((dtype, *brought))
        outputs[output] = lay(values(dtype, native.shape))
    if dtype.is_floating_point and bound:
        wide = [widened(tensor, common) for tensor in given]
        exact = make(*wide).double()
        size = None
        if bound.__name__ == "allowed":
            allowed = bound(exact, dtype, native.dtype)
        else:
            allowed, size = bound(exact, dtype, *wide)
        want = Want(exact, dtype, allowed, native if native.dtype == dtype else None, size, native.dtype)
    else:
        want = Want(native.to(dtype), dtype)
    return Call(function, arguments or {}, inputs, {output: want}, outputs)


def of_one(function, make, types, bound, brought=(), **arguments):
    for tensor in drawn(types):
        yield computed(function, {"input": tensor}, make, bound, arguments, brought, common=torch.float32)


def two(function, make, types, bound, arguments=lambda common: {}):
    """Every pair of types, in shapes that broadcast and in memory of all kinds."""
    for first in types:
        for second in types:
            common = torch.promote_types(first, second)
            for shape in random.sample(SHAPES, 5):
                a, b = lay(values(first, shape)), lay(values(second, partner(shape)))
                if random.random() < 0.3:
                    b = repeated(b, shape)
                if random.random() < 0.5:
                    a, b = lay(a.to(first)), b
                given = arguments(common)
                brought = REALS if common.is_floating_point else ()
                inputs = {"input": a, "other": b} if random.random() < 0.5 or first != second else {"input": b, "other": a}
                factor = float(given["alpha"]["value"]) if "alpha" in given else None
                # An integer result has an integer factor.
                factor = factor if factor is None or common.is_floating_point else int(factor)
                yield computed(
                    function, inputs, lambda a, b: make(a, b, factor), bound, given, brought, common=common
                )


def alpha(common):
    if common == torch.bool or random.random() < 0.4:
        return {"alpha": scalar(torch.int64, 1)}
    if common.is_floating_point:
        return {"alpha": scalar(torch.float32, random.choice((0.5, -2.0) if common == torch.float64 else (0.5, -3.0)))}
    return {"alpha": scalar(torch.int64, random.choice((3, -2)))}


once = ulps(0.5, 0)


@operator
def Add():
    return two("Add", lambda a, b, alpha: torch.add(a, b, alpha=alpha), NUMBERS, once, alpha)


@operator
def Sub():
    # torch subtracts no bools.
    return two("Sub", lambda a, b, alpha: torch.sub(a, b, alpha=alpha), NUMBERS[:-1], once, alpha)


@operator
def Mul():
    return two("Mul", lambda a, b, _: a * b, NUMBERS, once)


@operator
def Div():
    return two("Div", lambda a, b, _: a / b, NUMBERS, once)


def with_number(function, make):
    for tensor in drawn(NUMBERS):
        kind = random.choice((torch.float32, torch.int64))
        number = random.choice((0.5, -3.0, 1e-3) if kind.is_floating_point else (3, -2, 0))
        # What float32 holds of it.
        held = torch.tensor(number, dtype=kind).item()
        arguments = {"other": scalar(kind, number)}
        if function == "Adds":
            arguments["alpha"] = scalar(torch.int64, 1)
        common = torch.result_type(tensor, held)
        brought = REALS if common.is_floating_point else ()
        yield computed(function, {"input": tensor}, lambda x: make(x, held), once, arguments, brought, common=common)


@operator
def Adds():
    return with_number("Adds", lambda x, number: x + number)


@operator
def Muls():
    return with_number("Muls", lambda x, number: x * number)


@operator
def Neg():
    types = (*REALS, torch.int8, torch.int32, torch.int64)
    return of_one("Neg", torch.neg, types, ulps(0))


@operator
def Exp():
    return of_one("Exp", torch.exp, (*REALS, torch.int64, torch.bool), ulps(1), REALS)


@operator
def Rsqrt():
    return of_one("Rsqrt", torch.rsqrt, NUMBERS, ulps(1.5), REALS)


@operator
def Cos():
    return of_one("Cos", torch.cos, NUMBERS, ulps(1.5), REALS)


@operator
def Sin():
    return of_one("Sin", torch.sin, NUMBERS, ulps(1.5), REALS)


@operator
def Sigmoid():
    return of_one("Sigmoid", torch.sigmoid, NUMBERS, ulps(2.5), REALS)


@operator
def Tanh():
    return of_one("Tanh", torch.tanh, (*FLOATS, *WHOLE), ulps(2.5), FLOATS)


def silu(x):
    # In float64 torch's own function is of no use where the result vanishes.
    return x / (1 + torch.exp(-x)) if x.dtype == torch.float64 else F.silu(x)


def gelu(x):
    return x * 0.5 * torch.special.erfc(-x * 0.5**0.5) if x.dtype == torch.float64 else F.gelu(x)


def gelu_by_tanh(x):
    if x.dtype != torch.float64:
        return F.gelu(x, approximate="tanh")
    # (1 + tanh(z)) / 2 is 1 / (1 + e^-2z), which keeps what vanishes.
    return x / (1 + torch.exp(-2 * (2 / torch.pi) ** 0.5 * (x + 0.044715 * x**3)))


@operator
def Silu():
    return of_one("Silu", silu, FLOATS, ulps(3))


@operator
def Gelu():
    return of_one("Gelu", gelu_by_tanh, FLOATS, ulps(3))


@operator
def GeluV2():
    yield from of_one("GeluV2", gelu, FLOATS, ulps(6), tanh=False)
    yield from of_one("GeluV2", gelu_by_tanh, FLOATS, ulps(3), tanh=True)


@operator
def SwiGlu():
    for x in drawn(FLOATS, [shape for shape in SHAPES if any(size % 2 == 0 for size in shape)], 3):
        dim = random.choice([dim for dim, size in enumerate(x.shape) if size % 2 == 0]) - random.choice((0, x.dim()))
        call = computed("SwiGlu", {"x": x}, lambda x: silu(x.chunk(2, dim)[0]) * x.chunk(2, dim)[1], ulps(4), {"dim": dim})
        # The output has no gaps.
        call.outputs = {key: value.clone(memory_format=torch.contiguous_format) for key, value in call.outputs.items()}
        yield call


def converted(tensor, dtype):
    """What a conversion has to give; of floats only what integers hold, as beyond that torch says nothing."""
    if dtype.is_floating_point and dtype not in SMALL and dtype != tensor.dtype:
        exact = tensor.double()
        return Want(exact, dtype, 0.5 * step(exact, dtype), tensor.to(dtype))
    return Want(tensor.to(dtype), dtype)


def convertible(source, dtype, shape):
    drawn = values(source, shape)
    if source.is_floating_point and not dtype.is_floating_point and dtype != torch.bool:
        drawn = drawn.double().nan_to_num(0.5, 100, 0).clamp(-100 if dtype.is_signed else 0, 100).to(source)
    return drawn


@operator
def Cast():
    for source in (*ALL, *SMALL):
        for dtype in ALL:
            for shape in random.sample(SHAPES, 4):
                tensor = lay(convertible(source, dtype, shape))
                want = converted(tensor.float() if source in SMALL else tensor, dtype)
                outputs = {"out": lay(values(dtype, shape))} if random.random() < 0.4 else {}
                product = ":950" if source in SMALL else ""
                yield Call("Cast", {"dtype": name(dtype)}, {"input": tensor}, {"out": want}, outputs, product=product)


@operator
def InplaceCopy():
    for source in ALL:
        for dtype in ALL:
            for shape in random.sample(SHAPES, 3):
                tensor = lay(convertible(source, dtype, partner(shape)))
                to = lay(values(dtype, shape))
                want = converted(tensor.expand(shape), dtype)
                yield Call("InplaceCopy", {}, {"src": tensor}, {"self_ref": want}, {"self_ref": to})


def moved(function, make, arguments, inputs):
    """A call that moves elements as they are."""
    small = any(tensor.dtype in SMALL for tensor in inputs.values())
    call = computed(function, inputs, make, None, arguments)
    call.product = ":950" if small else ""
    return call


@operator
def Permute():
    for tensor in drawn((*ALL, *SMALL)):
        dims = random.sample(range(tensor.dim()), tensor.dim())
        dims = [dim - random.choice((0, tensor.dim())) for dim in dims]
        yield moved("Permute", lambda x: x.permute(dims), {"dims": dims}, {"input": tensor})


@operator
def Slice():
    types = (*FLOATS, torch.int32, torch.int64, torch.int8, torch.uint8, torch.bool)
    for tensor in drawn(types, SHAPES[1:], 4):
        dim = random.randrange(tensor.dim())
        size = tensor.shape[dim]
        start, end = (random.choice((-size - 2, -1, 0, 1, size // 2, size, 2**62)) for _ in range(2))
        by = random.choice((1, 2, 5))
        every = [slice(None)] * dim + [slice(start, end, by)]
        arguments = {"dim": dim - random.choice((0, tensor.dim())), "start": start, "end": end, "step": by}
        yield moved("Slice", lambda x: x[tuple(every)], arguments, {"input": tensor})


@operator
def Repeat():
    for tensor in drawn((*ALL, *SMALL)):
        repeats = [1] * random.randint(tensor.dim(), 8)
        for place in random.sample(range(len(repeats)), min(3, len(repeats))):
            repeats[place] = random.choice((0, 1, 2, 3))
        if tensor.numel() * torch.tensor(repeats).prod().item() < 100_000:
            yield moved("Repeat", lambda x: x.repeat(repeats), {"repeats": repeats}, {"input": tensor})


@operator
def Cat():
    for first in NUMBERS:
        for second in NUMBERS:
            for shape in random.sample(SHAPES[1:], 3):
                dim = random.randrange(len(shape))
                tensors = []
                for dtype in random.choice(((first, second), (first, second, first), (first,))):
                    sizes = list(shape)
                    sizes[dim] = random.choice((0, 1, 2, 5))
                    tensors.append(lay(values(dtype, sizes)))
                dtype = tensors[0].dtype
                for tensor in tensors:
                    dtype = torch.promote_types(dtype, tensor.dtype)
                if all(tensor.dtype == dtype for tensor in tensors):
                    want = Want(torch.cat(tensors, dim), dtype)
                else:
                    exact = torch.cat([tensor.double() for tensor in tensors], dim)
                    want = converted(exact, dtype) if dtype.is_floating_point else Want(torch.cat(tensors, dim), dtype)
                outputs = {"out": lay(values(dtype, want.exact.shape))} if random.random() < 0.4 else {}
                yield Call("Cat", {"dim": dim - random.choice((0, len(shape)))}, {"tensors": tensors}, {"out": want}, outputs)


@operator
def Arange():
    for kind in (torch.float32, torch.float64, torch.int32, torch.int64):
        for start, end, by in ((0, 10, 1), (5, -5, -2), (3, 3, 1), (0, 5000, 3), (-7, 100, 7), (0.5, 2, 0.25), (1, 0, -0.125)):
            whole = all(float(number).is_integer() for number in (start, end, by))
            if not whole and not kind.is_floating_point:
                continue
            for dtype in (None, *FLOATS[:2], torch.float64, torch.int32, torch.int64, torch.bfloat16):
                if dtype is not None and not dtype.is_floating_point and not whole:
                    continue
                made = dtype or (torch.float32 if kind.is_floating_point else torch.int64)
                numbers = torch.arange(start, end, by, dtype=torch.float64)
                want = Want(numbers, made, 0.5 * step(numbers, made)) if made.is_floating_point else Want(numbers.to(made), made)
                cast = float if kind.is_floating_point else int
                arguments = {key: scalar(kind, cast(value)) for key, value in (("start", start), ("end", end), ("step", by))}
                if dtype is not None:
                    arguments["dtype"] = name(dtype)
                outputs = {"out": lay(values(made, numbers.shape))} if random.random() < 0.4 else {}
                yield Call("Arange", arguments, {}, {"out": want}, outputs)


def filled(function, dtype, shape, value, inputs, make):
    to = lay(values(dtype, shape))
    want = Want(make(to.clone()), dtype)
    return Call(function, value, inputs, {"self_ref": want}, {"self_ref": to})


def number_for(dtype):
    kind = random.choice((torch.float32, torch.int64) if dtype.is_floating_point else (torch.int64,))
    if dtype == torch.bool:
        number = random.random() < 0.5
        return scalar(dtype, number), number
    number = random.choice((0.1, -2.5, float("inf"), float("nan")) if kind.is_floating_point else (0, 1, 7))
    return scalar(kind, number), torch.tensor(number, dtype=kind).item()


@operator
def InplaceZero():
    for dtype in NUMBERS:
        for shape in SHAPES:
            yield filled("InplaceZero", dtype, shape, {}, {}, torch.Tensor.zero_)


@operator
def InplaceFillScalar():
    for dtype in NUMBERS:
        for shape in SHAPES:
            given, number = number_for(dtype)
            yield filled("InplaceFillScalar", dtype, shape, {"value": given}, {}, lambda to: to.fill_(number))


@operator
def InplaceMaskedFillScalar():
    for dtype in (*FLOATS, torch.int8, torch.int32, torch.int64, torch.bool):
        for shape in SHAPES:
            given, number = number_for(dtype)
            mask = lay(values(torch.bool, partner(shape)))
            make = lambda to: to.masked_fill_(mask, number)  # noqa: E731
            yield filled("InplaceMaskedFillScalar", dtype, shape, {"value": given}, {"mask": mask}, make)
