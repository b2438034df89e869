"""The operators that a decoder has beside those of every model: caches that are written in place, positions, attention."""

import random

import torch
import torch.nn.functional as F

from compare import Call, Want, step
from draw import FLOATS, SHAPES, lay, values
from table import INDICES, operator

MOVED = (*FLOATS, torch.float64, torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.bool)


@operator
def InplaceIndexCopy():
    for dtype in MOVED:
        for shape in SHAPES[1:]:
            dim = random.randrange(len(shape))
            size = shape[dim]
            # torch keeps any of the same indices; none is twice here.
            index = torch.randperm(size)[: random.randint(0, size)]
            taken = list(shape)
            taken[dim] = len(index)
            to, source = lay(values(dtype, shape)), lay(values(dtype, taken))
            want = to.clone().index_copy_(dim, index, source)
            arguments = {"dim": dim - random.choice((0, len(shape)))}
            inputs = {"index": lay(index.to(random.choice(INDICES))), "source": source}
            yield Call("InplaceIndexCopy", arguments, inputs, {"self_ref": Want(want, dtype)}, {"self_ref": to})


@operator
def InplaceScatterUpdate():
    for dtype in (*FLOATS, torch.int8, torch.int32, torch.uint8):
        for shape in ((3, 5), (2, 7, 3), (4, 2, 6, 33), (1, 1100)):
            axis = random.randrange(1, len(shape))
            taken = [random.randint(1, shape[0]), *shape[1:]]
            taken[axis] = random.randint(1, shape[axis])
            begins = torch.randint(0, shape[axis] - taken[axis] + 1, (taken[0],))
            data, updates = lay(values(dtype, shape)), lay(values(dtype, taken))
            want = data.clone()
            for sequence, begin in enumerate(begins.tolist()):
                want[sequence].narrow(axis - 1, begin, taken[axis]).copy_(updates[sequence])
            arguments = {"axis": axis - random.choice((0, len(shape)))}
            inputs = {"indices": lay(begins.to(random.choice(INDICES))), "updates": updates}
            yield Call("InplaceScatterUpdate", arguments, inputs, {"data": Want(want, dtype)}, {"data": data})


@operator
def ScatterPaKvCache():
    for dtype in (torch.float16, torch.bfloat16, torch.int8):
        for tokens, blocks, slots, heads, sizes in ((1, 2, 3, 1, (8, 8)), (5, 3, 4, 2, (64, 33)), (7, 4, 16, 3, (128, 128))):
            slot = torch.randperm(blocks * slots)[:tokens]
            inputs, outputs, wants = {"slot_mapping": lay(slot.to(random.choice(INDICES)))}, {}, {}
            for side, size in zip(("key", "value"), sizes):
                rows, cache = lay(values(dtype, (tokens, heads, size))), lay(values(dtype, (blocks, slots, heads, size)))
                want = cache.clone(memory_format=torch.contiguous_format)
                want.view(-1, heads, size)[slot] = rows
                inputs[side], outputs[f"{side}_cache"], wants[f"{side}_cache"] = rows, cache, Want(want, dtype)
            yield Call("ScatterPaKvCache", {}, inputs, wants, outputs)


MODES = ("half", "interleave", "quarter", "interleave-half")


def rotate(mode, x):
    """What is multiplied by cosines, and by sines."""
    if mode == "half":
        first, second = x.chunk(2, -1)
        return x, torch.cat((-second, first), -1)
    if mode == "quarter":
        a, b, c, d = x.chunk(4, -1)
        return x, torch.cat((-b, a, -d, c), -1)
    even, odd = x[..., ::2], x[..., 1::2]
    if mode == "interleave":
        return x, torch.stack((-odd, even), -1).flatten(-2)
    return torch.cat((even, odd), -1), torch.cat((-odd, even), -1)


@operator
def RotaryPositionEmbedding():
    for dtype in FLOATS:
        for number, mode in enumerate(MODES):
            for shape in ((2, 3, 4, 64), (3, 2, 128), (1, 7, 2, 20), (2, 2, 2, 1024)):
                angles = [size if random.random() < 0.5 else 1 for size in shape[:-1]] + [shape[-1]]
                x, cos, sin = (lay(values(dtype, of, special=False)) for of in (shape, angles, angles))
                made = rotate(mode, x)
                parts = [part.double() * angle.double() for part, angle in zip(rotate(mode, x.double()), (cos, sin))]
                exact = parts[0] + parts[1]
                # Both products and their sum are rounded to float32.
                size = parts[0].abs() + parts[1].abs()
                allowed = 0.5 * step(exact, dtype) + 2 * step(size, torch.float32)
                native = made[0] * cos + made[1] * sin
                want = Want(exact, dtype, allowed, native, size, dtype)
                inputs = {"x": x, "cos": cos, "sin": sin}
                yield Call("RotaryPositionEmbedding", {"mode": number}, inputs, {"out": want}, product=":950")


@operator
def ApplyRotaryPosEmbV2():
    for dtype in FLOATS:
        for shape in ((2, 3, 4, 64), (1, 1, 16, 128), (7, 4, 64), (1, 16, 64)):
            angles = [*shape[:-2], 1, shape[-1]]
            cos, sin = (lay(values(dtype, angles, special=False)) for _ in range(2))
            outputs, wants = {}, {}
            for side, heads in (("query", shape[-2]), ("key", random.randint(1, shape[-2]))):
                x = lay(values(dtype, (*shape[:-2], heads, shape[-1]), special=False))
                made = rotate("half", x)
                parts = [part.double() * angle.double() for part, angle in zip(rotate("half", x.double()), (cos, sin))]
                exact = parts[0] + parts[1]
                size = parts[0].abs() + parts[1].abs()
                allowed = 0.5 * step(exact, dtype) + 2 * step(size, torch.float32)
                outputs[side], wants[side] = x, Want(exact, dtype, allowed, made[0] * cos + made[1] * sin, size, dtype)
            yield Call("ApplyRotaryPosEmbV2", {"tokens": len(shape) == 3}, {"cos": cos, "sin": sin}, wants, outputs)


@operator
def FusedInferAttentionScore():
    triangle = torch.ones(2048, 2048, dtype=torch.bool).triu(1)
    for dtype in (torch.float16, torch.bfloat16):
        for heads, key_heads, size in ((4, 2, 64), (16, 4, 64), (3, 3, 128), (8, 1, 16)):
            for sequences, queries, keys in ((1, 1, 1), (2, 1, 300), (2, 7, 65), (1, 130, 130), (3, 33, 64)):
                for mode in (0, 2, 3):
                    make = lambda n, tokens: values(dtype, (sequences, n, tokens, size), special=False, scale=1.0)  # noqa: E731
                    query, key, value = make(heads, queries), make(key_heads, keys), make(key_heads, keys)
                    seen = torch.ones(queries, keys, dtype=torch.bool)
                    # Of one query each CANN looks at no mode; the rows of triangles that see nothing are zero here, and NaN there.
                    if queries > 1 and mode == 2:
                        seen = seen.tril()
                    elif queries > 1 and mode == 3 and keys >= queries:
                        seen = seen.tril(keys - queries)
                    elif queries > 1 and mode == 3:
                        continue
                    attend = lambda *given: F.scaled_dot_product_attention(*given, attn_mask=seen, enable_gqa=True)  # noqa: E731
                    exact = attend(query.double(), key.double(), value.double())
                    allowed = 0.5 * step(exact, dtype) + 4e-6 * value.double().abs().amax()
                    want = Want(exact, dtype, allowed, attend(query, key, value), None, dtype)
                    arguments = {"num_heads": heads, "num_key_value_heads": key_heads, "scale_value": size**-0.5, "sparse_mode": mode}
                    inputs = {"query": query, "key": key, "value": value}
                    if mode:
                        inputs["atten_mask"] = triangle
                    yield Call("FusedInferAttentionScore", arguments, inputs, {"attention_out": want})
