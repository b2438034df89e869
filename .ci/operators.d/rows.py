"""The operators on rows and lines, as `table.py` tells the others: sums, shares, choice, norms, tables."""

import random

import torch
import torch.nn.functional as F

from compare import Call, Want, step
from draw import ALL, FLOATS, NUMBERS, SHAPES, SIGNED, lay, name, values
from table import INDICES, REALS, computed, drawn, moved, once, operator


def dims_of(tensor):
    dims = random.sample(range(tensor.dim()), random.randint(0, tensor.dim()))
    return [dim - random.choice((0, tensor.dim())) for dim in dims]


def sums(function, key, keep, make, tensor, made):
    dims, kept = dims_of(tensor), random.random() < 0.5
    arguments = {key: dims, keep: kept}
    if made is not None:
        arguments["dtype"] = name(made)
    every = dims or list(range(tensor.dim()))

    def total(x):
        dtype = made if x is tensor else None
        x = x.to(made).double() if made is not None and made.is_floating_point and x is not tensor else x
        return make(x, dim=every, keepdim=kept, dtype=dtype) if every else make(x, dtype=dtype)

    def bound(exact, dtype, wide):
        # Sums of 64 numbers in float32, and everything else in float64.
        size = wide.nan_to_num(0, 0, 0).abs()
        size = make(size, dim=every, keepdim=kept) if every else make(size)
        share = 2.0**-40 if (made or tensor.dtype) == torch.float64 else 2.0**-18
        return size * share + 0.5 * step(exact, dtype), size

    return computed(function, {"input": tensor}, total, bound, arguments)


@operator
def ReduceSum():
    for tensor in drawn(NUMBERS, times=4):
        made = random.choice((None, None, torch.float32, torch.float64, torch.float16))
        if not tensor.is_floating_point() and made is not None:
            made = random.choice((torch.int64, torch.int32))
        yield sums("ReduceSum", "dims", "keep_dims", torch.sum, tensor, made)


@operator
def Mean():
    for tensor in drawn(NUMBERS[:-1], times=4):
        made = random.choice((None, None, torch.float32, torch.float64, torch.float16))
        if not tensor.is_floating_point():
            made = random.choice((torch.float32, torch.float64))
        yield sums("Mean", "dim", "keep_dim", torch.mean, tensor, made)


@operator
def Softmax():
    for tensor in drawn(REALS, times=4):
        dim = random.randrange(max(tensor.dim(), 1))

        def bound(exact, dtype, wide):
            # Differences from the greatest element are rounded to float32 before anything else.
            most = wide.max(dim, keepdim=True).values if wide.numel() and wide.dim() else wide
            far = (wide - most).abs().nan_to_num(0, 0, 0)
            if tensor.dtype == torch.float64:
                return 2.0**-50 * (8 + far) * exact.abs() + step(exact, dtype), exact
            units = torch.where(far <= 8, 6, 2 + far)
            return units * step(exact, torch.float32) + 0.5 * step(exact, dtype), exact

        given = dim - random.choice((0, max(tensor.dim(), 1)))
        make = lambda x: torch.softmax(x, dim)  # noqa: E731
        yield computed("Softmax", {"input": tensor}, make, bound, {"dim": given}, REALS)


@operator
def ArgMax():
    for tensor in drawn((*REALS, *SIGNED, torch.uint8), times=3):
        dim = random.randrange(max(tensor.dim(), 1))
        if tensor.dim() and tensor.shape[dim] == 0:
            continue
        kept = random.random() < 0.5
        arguments = {"dim": dim - random.choice((0, max(tensor.dim(), 1))), "keepdim": kept}
        make = lambda x: torch.argmax(x, dim, keepdim=kept)  # noqa: E731
        yield computed("ArgMax", {"input": tensor}, make, None, arguments, INDICES)


@operator
def Cumsum():
    for tensor in drawn(NUMBERS[:-1], times=3):
        dim = random.randrange(max(tensor.dim(), 1))
        made = random.choice((None, None, torch.float32, torch.float64)) if tensor.is_floating_point() else None

        def bound(exact, dtype, wide):
            far = torch.cumsum(wide.abs().nan_to_num(0, 0, 0), dim) if wide.dim() else wide.abs()
            return 2.0**-40 * far + 0.5 * step(exact, dtype), far

        arguments = {"dim": dim - random.choice((0, max(tensor.dim(), 1)))}
        if made is not None:
            arguments["dtype"] = name(made)

        def make(x):
            if x is tensor:
                return torch.cumsum(x, dim, dtype=made)
            return torch.cumsum(x.to(made or x.dtype).double(), dim)

        yield computed("Cumsum", {"input": tensor}, make, bound, arguments)


def sound(dtype, shape):
    """Seldom of infinities, from which a norm makes NaN of a whole row, and of nothing whose square is none of float32."""
    drawn = values(dtype, shape, special=False)
    if random.random() < 0.2 and drawn.numel():
        drawn.view(-1)[random.randrange(drawn.numel())] = random.choice((float("inf"), float("nan"), 0.0))
    return lay(drawn)


def rows(exact, rank):
    """Over the last dimensions."""
    return {"dim": tuple(range(exact.dim() - rank, exact.dim())), "keepdim": True}


def normed(x, rank, weight, bias, epsilon, centered):
    """In float64: the norm, mean and rstd, and how far off each may be."""
    over = rows(x, rank)
    mean = x.mean(**over) if centered else torch.zeros_like(x.mean(**over))
    rstd = 1 / ((x - mean).square().mean(**over) + epsilon).sqrt()
    factor = 1.0 if weight is None else weight
    y = (x - mean) * rstd * factor + (0.0 if bias is None else bias)
    # Sums of 64 numbers in float32 are off by so much of the sum of their sizes.
    off_mean = 2.0**-18 * x.abs().mean(**over)
    off = ((x - mean).abs() * 2.0**-18 + off_mean) * rstd * abs(factor) + (0 if bias is None else bias.abs() * 2.0**-23)
    off_rstd = rstd * (2.0**-18 + off_mean * rstd)
    return (y, off), (mean, off_mean), (rstd, off_rstd)


def norms(function, make, shapes=SHAPES[1:]):
    for dtype in FLOATS:
        for shape in shapes:
            for _ in range(4):
                yield make(dtype, shape, random.randint(1, len(shape)))


def wanted(pair, dtype):
    exact, off = pair
    return Want(exact, dtype, off.nan_to_num(0) + 0.5 * step(exact, dtype), size=off * 2.0**18)


@operator
def LayerNorm():
    def make(dtype, shape, rank):
        x = sound(dtype, shape)
        inner = shape[len(shape) - rank:]
        kind = random.choice((dtype, torch.float32))
        weight, bias = (lay(values(kind, inner, False)) if random.random() < 0.7 else None for _ in range(2))
        wide = [None if tensor is None else tensor.double() for tensor in (weight, bias)]
        told = normed(x.double(), rank, *wide, 1e-5, True)
        wants = {key: wanted(pair, dtype) for key, pair in zip(("out", "mean", "rstd"), told)}
        wants["out"].native = F.layer_norm(x, inner, weight, bias, 1e-5) if kind == dtype else None
        arguments = {"normalized_shape": list(inner), "eps": 1e-5, "statistics": True}
        return Call("LayerNorm", arguments, {"input": x, "weight": weight, "bias": bias}, wants)

    return norms("LayerNorm", make)


@operator
def RmsNorm():
    def make(dtype, shape, rank):
        x, gamma = sound(dtype, shape), lay(values(random.choice((dtype, torch.float32)), shape[len(shape) - rank:], False))
        y, _, rstd = normed(x.double(), rank, gamma.double(), None, 1e-6, False)
        wants = {"y": wanted(y, dtype), "rstd": wanted(rstd, torch.float32)}
        outputs = {}
        if random.random() < 0.4:
            outputs = {key: lay(values(want.dtype, want.exact.shape)) for key, want in wants.items()}
        return Call("RmsNorm", {"epsilon": 1e-6}, {"x": x, "gamma": gamma}, wants, outputs)

    return norms("RmsNorm", make)


@operator
def AddRmsNorm():
    def make(dtype, shape, rank):
        x1, x2, gamma = sound(dtype, shape), sound(dtype, shape), lay(values(dtype, shape[len(shape) - rank:], False))
        total = x1.double() + x2.double()
        y, _, rstd = normed(total, rank, gamma.double(), None, 1e-6, False)
        wants = {"y": wanted(y, dtype), "rstd": wanted(rstd, torch.float32)}
        wants["x"] = Want(total, dtype, once(total, dtype, dtype), x1 + x2)
        return Call("AddRmsNorm", {"epsilon": 1e-6}, {"x1": x1, "x2": x2, "gamma": gamma}, wants)

    return norms("AddRmsNorm", make)


@operator
def AddRmsNormQuantV2():
    def make(dtype, shape, rank):
        inner = shape[len(shape) - rank:]
        x1, x2 = lay(values(dtype, shape, False, 1.0)), lay(values(dtype, shape, False, 1.0))
        gamma, beta = (lay(values(dtype, inner, False, 1.0)) for _ in range(2))
        kind = torch.bfloat16 if dtype == torch.bfloat16 else torch.float32
        first, second = (lay((torch.rand(inner) + 0.5).to(kind) / 16) for _ in range(2))
        zero_kind = torch.bfloat16 if dtype == torch.bfloat16 else torch.int32
        zero = lay(torch.randint(-9, 10, inner).to(zero_kind))
        divides, more = random.random() < 0.5, random.random() < 0.5
        inputs = {"x1": x1, "x2": x2, "gamma": gamma, "scales1": first}
        if more:
            inputs |= {"scales2": second, "zero_points1": zero, "beta": beta}
        total = x1.double() + x2.double()
        (y, _), _, _ = normed(total, rank, gamma.double(), beta.double() if more else None, 1e-6, False)
        by = lambda scale: y / scale.double() if divides else y * scale.double()  # noqa: E731
        codes = {"y1": by(first) + (zero.double() if more else 0)}
        if more:
            codes["y2"] = by(second)

        def also(answer):
            """A number between two codes may be either."""
            for key, wanted in codes.items():
                got = answer.get(key)
                if got is None or got.dtype != torch.int8 or got.shape != wanted.shape:
                    return f"{key} is {got}"
                wanted = wanted.clamp(-128, 127)
                if ((got.double() - wanted).abs() > 0.5 + 1e-4 * (wanted.abs() + 1)).any():
                    return f"{key} has other codes"
            return "y2 is there" if not more and "y2" in answer else None

        wants = {"x": Want(total, dtype, once(total, dtype, dtype), x1 + x2)}
        return Call("AddRmsNormQuantV2", {"epsilon": 1e-6, "div_mode": divides}, inputs, wants, {}, also)

    for dtype in FLOATS[1:]:
        for shape in SHAPES[1:]:
            for _ in range(6):
                yield make(dtype, shape, random.randint(1, len(shape)))


@operator
def DequantSwigluQuantV2():
    """Sums to numbers, one half of them through Swish with the other, and codes: of groups, and on Ascend 950 of none."""

    def make(rows, width, mode, dynamic, kind, product):
        sums = kind == torch.int32
        x = torch.randint(-60, 60, (rows, width)).to(kind)
        counts = [rows // 3, 0, rows // 2] if not product else None
        groups, half = len(counts) if counts else 1, width // 2
        inputs, single = {"x": lay(x)}, torch.float32
        bias = lay(torch.randint(-9, 9, (groups, width)).to(random.choice((*FLOATS, torch.int32)))) if sums else None
        weight = lay(torch.rand(groups, width) / 16 + 0.01)
        activation = lay(torch.rand(rows) + 0.5)
        scale = lay(torch.rand(groups, half) + 0.5)
        offset = lay(torch.randint(-9, 9, (groups, half)).to(single))
        if sums:
            inputs |= {"weight_scale": weight, "activation_scale": activation, "bias": bias}
        inputs |= {"quant_scale": scale} | ({} if dynamic else {"quant_offset": offset})
        if counts:
            inputs["group_index"] = torch.tensor(counts)
        which = torch.repeat_interleave(torch.arange(groups), torch.tensor(counts or [rows]))
        wide = x[:len(which)].double()
        if sums:
            first = bias.dtype == torch.int32
            wide = (wide + (bias[which].double() if first else 0)) * weight[which].double()
            wide = wide * activation[:len(which), None].double() + (0 if first else bias[which].double())
        left = mode == 1 or random.random() < 0.5
        a, b = (wide[:, ::2], wide[:, 1::2]) if mode == 1 else (wide.chunk(2, 1) if left else wide.chunk(2, 1)[::-1])
        gate = {0: lambda: F.silu(a) * b, 3: lambda: F.silu(a).clamp(max=7) * b.clamp(-7, 7)}
        clamped = lambda: a.clamp(max=7) * torch.sigmoid(1.702 * a.clamp(max=7)) * (b.clamp(-7, 7) + 1)  # noqa: E731
        y = gate.get(mode, clamped)()
        y = y * scale[which].double() if dynamic else y / scale[which].double() + offset[which].double()
        greatest = y.abs().amax(1)
        codes = y * (127 / greatest)[:, None].nan_to_num(0, 0, 0) if dynamic else y
        # A sum that all but cancels out is off by more of what is left.
        off = 0.5 + 1e-4 * (codes.abs() + 1 + 16 / greatest.clamp(min=1e-9)[:, None])

        def also(answer):
            """A number between two codes may be either; rows of no group are anything."""
            got = answer["y"]
            if got.dtype != torch.int8 or got.shape != (rows, half):
                return f"y is {got.dtype} {tuple(got.shape)}"
            if ((got[:len(which)].double() - codes.clamp(-128, 127)).abs() > off).any():
                return "y has other codes"
            if dynamic != ("scale" in answer):
                return "scale is there for one that is not dynamic, or missing"
            if dynamic and ((answer["scale"][:len(which)] - greatest / 127).abs() > 1e-5 * greatest / 127 + 1e-7).any():
                return "scale is another"
            return None

        arguments = {"activate_left": left, "dynamic": dynamic, "swiglu_mode": mode}
        return Call("DequantSwigluQuantV2", arguments, inputs, {}, {}, also, product)

    for kind in (torch.int32, torch.bfloat16, torch.float16):
        for dynamic in (False, True):
            for rows, width in ((6, 64), (7, 128), (13, 2112), (5, 7168)):
                for mode in range(4):
                    if kind != torch.float16:
                        yield make(rows, width, mode, dynamic, kind, "")
                    if mode < 2:
                        yield make(rows, width + 2, mode, dynamic, kind, ":950")


@operator
def Embedding():
    for weight in drawn(NUMBERS, ((5, 7), (1, 1), (3, 1025), (4, 0))):
        index = torch.randint(0, weight.shape[0], random.choice((*SHAPES[:9], (2,) * 7)))
        index = lay(index.to(random.choice(INDICES)))
        make = lambda weight, index: F.embedding(index.long(), weight)  # noqa: E731
        call = computed("Embedding", {"weight": weight, "indices": index}, make, None)
        yield call


@operator
def IndexSelect():
    for tensor in drawn(ALL, times=3):
        dim = random.randrange(max(tensor.dim(), 1))
        size = tensor.shape[dim] if tensor.dim() else 1
        count = random.choice((0, 1, 3, 9)) if tensor.dim() and size else (1 if not tensor.dim() else 0)
        index = lay(torch.randint(0, max(size, 1), (count,)).to(random.choice(INDICES)))
        given = {"dim": dim - random.choice((0, max(tensor.dim(), 1)))}
        make = lambda x, index: torch.index_select(x, dim, index)  # noqa: E731
        yield moved("IndexSelect", make, given, {"input": tensor, "index": index})


@operator
def Gather():
    for tensor in drawn(ALL, times=3):
        dim = random.randrange(max(tensor.dim(), 1))
        shape = [random.randint(0 if random.random() < 0.1 else min(1, size), size) for size in tensor.shape]
        size = tensor.shape[dim] if tensor.dim() else 1
        if tensor.dim():
            shape[dim] = random.choice((1, 2, 5)) if size else 0
        index = lay(torch.randint(0, max(size, 1), shape).to(random.choice(INDICES)))
        # torch counts none from the end.
        make = lambda x, index: torch.gather(x, dim, index.long())  # noqa: E731
        yield moved("Gather", make, {"dim": dim - random.choice((0, max(tensor.dim(), 1)))}, {"input": tensor, "index": index})


@operator
def Topk():
    for tensor in drawn((*REALS, *SIGNED, torch.uint8), times=3):
        dim = random.randrange(max(tensor.dim(), 1))
        size = tensor.shape[dim] if tensor.dim() else 1
        # Of a tensor without dimensions torch gives one that nothing wrote where none are wanted.
        k, largest = random.choice((0, 1, size // 2, size) if tensor.dim() else (1,)), random.random() < 0.5
        arguments = {"k": min(k, size), "dim": dim - random.choice((0, max(tensor.dim(), 1))), "largest": largest}
        found, places = torch.topk(tensor, min(k, size), dim, largest)
        outputs = {}
        if random.random() < 0.4:
            outputs = {"values": lay(values(tensor.dtype, found.shape)), "indices": lay(values(torch.int64, found.shape))}

        def also(answer, tensor=tensor, dim=dim, found=found, outputs=outputs):
            """Of equal elements torch may name others."""
            got = answer["indices"]
            if outputs:
                view = outputs["indices"]
                got = got.as_strided(view.shape, view.stride(), view.storage_offset())
            if got.shape != found.shape or got.dtype != torch.int64:
                return f"indices are {got.dtype} {tuple(got.shape)}"
            named = torch.gather(tensor, dim, got) if tensor.dim() else tensor.expand(got.shape)
            same = torch.equal(named.nan_to_num(7) if named.is_floating_point() else named,
                               found.nan_to_num(7) if found.is_floating_point() else found)
            alone = all(len(set(line.tolist())) == len(line) for line in got.movedim(dim, -1).reshape(-1, got.shape[dim])) \
                if got.dim() and got.numel() else True
            return None if same and alone else "indices name other elements, or one twice"

        # One NaN is as good as another.
        allowed = torch.zeros(found.shape, dtype=torch.float64) if found.is_floating_point() else None
        want = Want(found.double() if allowed is not None else found, tensor.dtype, allowed)
        yield Call("Topk", arguments, {"input": tensor}, {"values": want}, outputs, also)
