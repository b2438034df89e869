"""What the functions around a quantized product compute on the simulated Atlas, against numpy. The argument is the product's name.

Numbers are chosen so that every step is exact in every type: what is compared is equal in every bit.
"""

import numpy as np

import start  # noqa: F401
import torch
import torch_npu
from hold import array, product, refuses, same
import hold

# Formats of the chip's own, which torch_npu avoids unless it is told.
torch.npu.config.allow_internal_format = True
rng = np.random.default_rng(11)
IS_310P = product.startswith("Ascend310P")
IS_950 = product.startswith("Ascend950")
FLOATS = [torch.float16] + ([] if IS_310P else [torch.bfloat16])


def whole(shape, lowest, highest, dtype=np.int8):
    return rng.integers(lowest, highest + 1, shape).astype(dtype)


def packed(values):
    """Eight int4 values to an int32, the first in the lowest bits."""
    nibbles = (values.astype(np.int64) & 15).reshape(*values.shape[:-1], -1, 8)
    words = (nibbles << (4 * np.arange(8))).sum(-1)
    return words.astype(np.uint32).view(np.int32)


def dynamic_quant():
    rows, columns = 12, 64
    steps = 2.0 ** rng.integers(-4, 3, (rows, 1))
    codes = whole((rows, columns), -126, 126, np.float64)
    codes[:, 5] = 127  # the largest of each row, which makes the scale the step
    x = codes * steps
    for dtype in FLOATS:
        tensor = torch.from_numpy(x).to(dtype)
        y, scale = torch_npu.npu_dynamic_quant(tensor.npu())
        same(y, codes.astype(np.int8), f"npu_dynamic_quant of {dtype}")
        same(scale, steps[:, 0].astype(np.float32), f"its scales, of {dtype}")
        if IS_310P:
            continue
        smooth = np.full(columns, 2.0)
        y, scale = torch_npu.npu_dynamic_quant(tensor.npu(), smooth_scales=torch.from_numpy(smooth).to(dtype).npu())
        same(y, codes.astype(np.int8), f"npu_dynamic_quant with smooth scales of {dtype}")
        same(scale, (2 * steps[:, 0]).astype(np.float32), f"its scales, with smooth scales of {dtype}")
        fours = np.clip(codes / 18, -7, 7).round()
        fours[:, 5] = 7
        y, scale = torch_npu.npu_dynamic_quant(torch.from_numpy(fours * steps).to(dtype).npu(), dst_type=torch.quint4x2)
        same(y, packed(fours), f"npu_dynamic_quant of {dtype} to int4")
        same(scale, steps[:, 0].astype(np.float32), f"its scales, of {dtype} to int4")
    refuses(lambda: torch_npu.npu_dynamic_quant(torch.ones(4, 8).int().npu()), ["161002", "dtype", "type"], "npu_dynamic_quant of integers")


def dynamic_quant_asymmetric():
    if IS_310P:
        return
    # A row from -128 steps to 127 steps has the step as its scale, and offset 0.
    codes = whole((6, 32), -127, 126, np.float64)
    codes[:, 3], codes[:, 9] = -128, 127
    steps = 2.0 ** rng.integers(-3, 3, (6, 1))
    for dtype in FLOATS:
        y, scale, offset = torch_npu.npu_dynamic_quant_asymmetric(torch.from_numpy(codes * steps).to(dtype).npu())
        same(y, codes.astype(np.int8), f"npu_dynamic_quant_asymmetric of {dtype}")
        same(scale, steps[:, 0].astype(np.float32), f"its scales, of {dtype}")
        same(offset, np.zeros(6, np.float32), f"its offsets, of {dtype}")


def group_quant():
    if IS_310P:
        return
    rows, columns, experts = 10, 32, 3
    index = np.array([4, 4, 10])  # the second group is empty
    scales = 2.0 ** rng.integers(-2, 2, (experts, columns))
    x = whole((rows, columns), -60, 60, np.float64) / 4
    group_of = np.searchsorted(index, np.arange(rows), side="right")
    for dtype in FLOATS + [torch.float32]:
        for offset in (None, 3.0):
            expected = np.clip(np.rint(x * scales[group_of] + (offset or 0)), -128, 127)
            zero = None if offset is None else torch.tensor([offset], dtype=dtype).npu()
            y = torch_npu.npu_group_quant(torch.from_numpy(x).to(dtype).npu(), torch.from_numpy(scales).to(dtype).npu(), torch.from_numpy(index.astype(np.int32)).npu(), offset=zero, dst_dtype=torch.qint8)
            same(y, expected.astype(np.int8), f"npu_group_quant of {dtype}, offset {offset}")


def anti_quant():
    if IS_310P or not IS_950 and not product.startswith("Ascend910"):
        return
    x = whole((5, 16), -128, 127)
    scale, offset = 2.0 ** rng.integers(-3, 2, 16), whole(16, -8, 8, np.float64)
    expected = (x + offset) * scale
    for dtype in FLOATS:
        # The scale's type: float32, or bfloat16 where that comes out.
        kind = torch.bfloat16 if dtype is torch.bfloat16 else torch.float32
        y = torch_npu.npu_anti_quant(torch.from_numpy(x).npu(), torch.from_numpy(scale).to(kind).npu(), offset=torch.from_numpy(offset).to(kind).npu(), dst_dtype=dtype)
        same(y, torch.from_numpy(expected).to(dtype), f"npu_anti_quant to {dtype}")


def trans_quant_param():
    scale = rng.normal(size=40).astype(np.float32)
    words = (scale.view(np.uint32) & 0xFFFFE000).astype(np.uint64) | np.uint64(1 << 46)
    same(array(torch_npu.npu_trans_quant_param(torch.from_numpy(scale).npu())).view(np.uint64), words, "npu_trans_quant_param")
    offset = whole(40, -200, 200, np.float32)
    words |= (offset.astype(np.int64) & 511).astype(np.uint64) << np.uint64(37)
    got = torch_npu.npu_trans_quant_param(torch.from_numpy(scale).npu(), torch.from_numpy(offset).npu())
    same(array(got).view(np.uint64), words, "npu_trans_quant_param with offsets")


def quant_matmul():
    m, k, n = 20, 64, 48
    x1, x2 = whole((m, k), -4, 4), whole((k, n), -4, 4)
    sums = x1.astype(np.int64) @ x2.astype(np.int64)
    scale = 2.0 ** rng.integers(-3, 0, n)
    bias = whole(n, -40, 40, np.int32)
    a, b = torch.from_numpy(x1).npu(), torch.from_numpy(x2).npu()
    words = torch_npu.npu_trans_quant_param(torch.from_numpy(scale.astype(np.float32)).npu())
    got = torch_npu.npu_quant_matmul(a, b, words, output_dtype=torch.float16)
    same(got, (sums * scale).astype(np.float16), "npu_quant_matmul to float16")
    got = torch_npu.npu_quant_matmul(a, b, words, bias=torch.from_numpy(bias).npu(), output_dtype=torch.float16)
    same(got, ((sums + bias) * scale).astype(np.float16), "npu_quant_matmul with a bias")
    got = torch_npu.npu_quant_matmul(a, b, words, output_dtype=torch.int8)
    same(got, np.clip(np.rint(sums * scale), -128, 127).astype(np.int8), "npu_quant_matmul to int8")
    turned = torch.from_numpy(np.ascontiguousarray(x2.T)).npu().t()
    same(torch_npu.npu_quant_matmul(a, turned, words, output_dtype=torch.float16), (sums * scale).astype(np.float16), "npu_quant_matmul of a transposed weight")
    # In the format in which weights are kept, and back.
    stored = torch_npu.npu_format_cast(b, 29)
    same(torch_npu.npu_format_cast(stored, 2), x2, "a weight there and back")
    # Such a weight has to be transposed on 310P.
    weight = torch_npu.npu_format_cast(turned.t().contiguous(), 29).t() if IS_310P else stored
    same(torch_npu.npu_quant_matmul(a, weight, words, output_dtype=torch.float16), (sums * scale).astype(np.float16), "npu_quant_matmul of a weight in FRACTAL_NZ")
    refuses(lambda: torch_npu.npu_quant_matmul(a, torch.from_numpy(x2[:32]).npu(), words, output_dtype=torch.float16), ["161002", "shape", "dim", "k"], "npu_quant_matmul of 64 and 32")
    if IS_310P:
        return
    tokens = 2.0 ** rng.integers(-2, 1, m)
    plain = torch.from_numpy(scale.astype(np.float32)).npu()
    for dtype in (torch.float16, torch.bfloat16):
        kind = torch.bfloat16 if dtype is torch.bfloat16 else torch.float32
        got = torch_npu.npu_quant_matmul(a, b, plain.to(kind), pertoken_scale=torch.from_numpy(tokens.astype(np.float32)).npu(), output_dtype=dtype)
        same(got, torch.from_numpy(sums * scale * tokens[:, None]).to(dtype), f"npu_quant_matmul with scales of rows to {dtype}")
    if not IS_950:
        fours1, fours2 = whole((m, k), -8, 7), whole((k, n), -2, 2)
        sums = fours1.astype(np.int64) @ fours2.astype(np.int64)
        got = torch_npu.npu_quant_matmul(torch.from_numpy(packed(fours1)).npu(), torch_npu.npu_convert_weight_to_int4pack(torch.from_numpy(fours2.astype(np.int32)).npu()), words, output_dtype=torch.float16)
        same(got, (sums * scale).astype(np.float16), "npu_quant_matmul of int4 values")


def weight_quant_batchmatmul():
    if IS_310P:
        return
    m, k, n, group = 5, 128, 48, 64
    x, steps = whole((m, k), -3, 3, np.float64), 2.0 ** rng.integers(-3, 1, (k // group, n))
    offset = whole((k // group, n), -4, 4, np.float64)
    for kind, weight in (("int8", whole((k, n), -8, 7)), ("int4", whole((k, n), -8, 7, np.int32))):
        held = torch.from_numpy(weight).npu()
        if kind == "int4":
            held = torch_npu.npu_convert_weight_to_int4pack(held)
        for dtype in FLOATS:
            a = torch.from_numpy(x).to(dtype).npu()
            for groups in (1, k // group):
                scale, zero = steps[:groups], offset[:groups]
                spread = (weight + np.repeat(zero, k // groups, 0)) * np.repeat(scale, k // groups, 0)
                size = 0 if groups == 1 else group
                got = torch_npu.npu_weight_quant_batchmatmul(a, held, torch.from_numpy(scale).to(dtype).npu(), torch.from_numpy(zero).to(dtype).npu(), antiquant_group_size=size)
                same(got, torch.from_numpy(x @ spread).to(dtype), f"npu_weight_quant_batchmatmul of {dtype} and {kind}, {groups} groups")
    refuses(lambda: torch_npu.npu_weight_quant_batchmatmul(a, held, torch.ones(1, 3).to(dtype).npu()), ["161002", "antiquantScale"], "npu_weight_quant_batchmatmul with three scales")
    if not IS_950:
        return
    # Halves and whole numbers are such floats as they are.
    weight = whole((k, n), -8, 8, np.float32) / 2
    scale = torch.from_numpy(steps[:1]).half().npu()
    held = torch_npu.npu_dtype_cast(torch.from_numpy(weight).npu(), torch_npu.hifloat8)
    got = torch_npu.npu_weight_quant_batchmatmul(torch.from_numpy(x).half().npu(), held, scale, weight_dtype=torch_npu.hifloat8)
    same(got, (x @ (weight * steps[0])).astype(np.float16), "npu_weight_quant_batchmatmul of hifloat8")
    fours = rng.choice([0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.5, -3], (k, n)).astype(np.float32)
    exponents = rng.integers(125, 129, (k // 32, n)).astype(np.uint8)
    held = torch_npu.npu_convert_weight_to_int4pack(torch.from_numpy(fours).npu())
    got = torch_npu.npu_weight_quant_batchmatmul(torch.from_numpy(x).half().npu(), held, torch.from_numpy(exponents).npu(), antiquant_group_size=32)
    same(got, (x @ (fours * np.repeat(2.0 ** (exponents.astype(np.float64) - 127), 32, 0))).astype(np.float16), "npu_weight_quant_batchmatmul of 4-bit floats")


def int4_pack():
    if IS_310P:
        return
    weight = whole((16, 32), -8, 7, np.int32)
    same(torch_npu.npu_convert_weight_to_int4pack(torch.from_numpy(weight).npu()), packed(weight), "npu_convert_weight_to_int4pack")


def dequant_bias():
    if IS_310P or IS_950:
        return
    x, bias = whole((6, 32), -500, 500, np.int32), whole(32, -50, 50, np.int32)
    weights, tokens = 2.0 ** rng.integers(-4, 0, 32), 2.0 ** rng.integers(-2, 1, 6)
    for added in (None, bias):
        expected = (x + (0 if added is None else added)) * weights * tokens[:, None]
        got = torch_npu.npu_dequant_bias(
            torch.from_numpy(x).npu(), torch.from_numpy(weights.astype(np.float32)).npu(), torch.from_numpy(tokens.astype(np.float32)).npu(),
            None if added is None else torch.from_numpy(added).npu(), output_dtype=torch.float16)
        same(got, expected.astype(np.float16), f"npu_dequant_bias, bias {added is not None}")


for check in (dynamic_quant, dynamic_quant_asymmetric, group_quant, anti_quant, trans_quant_param, quant_matmul, weight_quant_batchmatmul, int4_pack, dequant_bias):
    check()
print(f"{product}: {hold.checks} checks of the family hold")
