"""What torch_npu computes on the simulated Atlas, against numpy. The argument is the product's name."""

import threading

import numpy as np

import start  # noqa: F401
import torch
import torch_npu
from hold import holds, product, refuses, same
import hold

def quantized(x, scale, offset, divide, lowest, highest):
    x, scale = x.astype(np.float32), scale.astype(np.float32)
    y = x / scale if divide else x * scale
    return np.clip(np.rint(y + offset.astype(np.float32)), lowest, highest)


rng = np.random.default_rng(7)
FLOATS = [torch.float32, torch.float16] + ([] if product.startswith("Ascend310P") else [torch.bfloat16])


def quantize():
    for dtype in FLOATS:
        x = torch.from_numpy(rng.normal(0, 40, (6, 32)).astype(np.float32)).to(dtype)
        exact = x.float().numpy()
        # Powers of two, so that each step is exact in every type.
        scales = torch.from_numpy(2.0 ** rng.integers(-3, 3, 32)).to(dtype)
        zeros = torch.zeros(32, dtype=dtype)
        for name, tensor in (("packed", x.npu()), ("transposed", x.t().contiguous().npu().t())):
            got = torch_npu.npu_quantize(tensor, scales.npu(), zeros.npu(), torch.qint8, -1, False)
            expected = quantized(exact, scales.float().numpy(), zeros.float().numpy(), False, -128, 127)
            same(got, expected.astype(np.int8), f"npu_quantize of {name} {dtype}, multiplying")
        for kind, lowest, highest, numpy_type in (
            (torch.qint8, -128, 127, np.int8),
            (torch.quint8, 0, 255, np.uint8),
            (torch.qint32, -(2**31), 2**31 - 1, np.int32),
        ):
            points = torch.from_numpy(rng.integers(0, 5, 32).astype(np.int32))
            if dtype is torch.bfloat16:
                points = points.to(torch.bfloat16)
            elif kind is not torch.qint32:
                points = points.to(torch.int8 if kind is torch.qint8 else torch.uint8)
            got = torch_npu.npu_quantize(x.npu(), scales.npu(), points.npu(), kind, 1, True)
            expected = quantized(exact, scales.float().numpy(), points.float().numpy(), True, lowest, highest)
            same(got, expected.astype(numpy_type), f"npu_quantize of {dtype} to {kind}, dividing")


def refused():
    x, scale = torch.ones(4, 8).npu(), torch.ones(3).npu()
    refuses(lambda: torch_npu.npu_quantize(x, scale, None, torch.qint8, -1, False), ["161002", "scale"], "a quantization with three scales for eight columns")
    y = torch_npu.npu_quantize(x, torch.ones(8).npu(), None, torch.qint8, -1, False)
    same(y, np.ones((4, 8), np.int8), "npu_quantize after a refusal")


def streams():
    x = torch.arange(64, dtype=torch.float32).npu()
    side = torch.npu.Stream()
    event, begin, end = torch.npu.Event(), torch.npu.Event(enable_timing=True), torch.npu.Event(enable_timing=True)
    begin.record()
    side.wait_stream(torch.npu.current_stream())
    with torch.npu.stream(side):
        y = torch_npu.npu_quantize(x, torch.ones(1).npu(), None, torch.qint8, -1, False)
        event.record()
    event.wait()
    torch.npu.current_stream().wait_event(event)
    end.record()
    end.synchronize()
    holds(begin.elapsed_time(end) >= 0, "time between events")
    same(y, np.arange(64, dtype=np.int8), "npu_quantize on a second stream")
    pinned = torch.arange(64, dtype=torch.float32).pin_memory()
    same(pinned.npu(non_blocking=True), pinned.numpy(), "a copy from pinned memory")


def graph():
    static = torch.zeros(32).npu()
    scale = torch.ones(1).npu()
    torch_npu.npu_quantize(static, scale, None, torch.qint8, -1, False)
    torch.npu.synchronize()
    captured = torch.npu.NPUGraph()
    with torch.npu.graph(captured):
        y = torch_npu.npu_quantize(static, scale, None, torch.qint8, -1, False)
    for value in (3, -7):
        static.copy_(torch.full((32,), float(value)))
        captured.replay()
        torch.npu.synchronize()
        same(y, np.full(32, value, np.int8), "a replay with new input")


def moves():
    x = torch.from_numpy(rng.normal(size=(4, 8)).astype(np.float32))
    n = x.npu()
    same(n.t(), x.t().numpy(), "a transposed view read back")
    same(n[:, ::2].contiguous(), x[:, ::2].contiguous().numpy(), "a strided view packed")
    same(n.half().float(), x.half().float().numpy(), "a cast there and back")
    same(n.int(), x.int().numpy(), "a cast to integers")
    same(n + 1, (x + 1).numpy(), "an addition")
    same(n * n, (x * x).numpy(), "a multiplication")
    target = torch.zeros(4, 8, dtype=torch.float16).npu()
    target.copy_(n)
    same(target, x.half().numpy(), "copy_ with a cast")
    holds("device='npu:0'" in repr(n), "a tensor that is shown")


def threads():
    failures = []

    def work(value):
        x = torch.full((64,), float(value)).npu()
        y = torch_npu.npu_quantize(x, torch.ones(1).npu(), None, torch.qint8, -1, False)
        if not (y.cpu() == value).all():
            failures.append(value)

    several = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in several:
        thread.start()
    for thread in several:
        thread.join()
    holds(not failures, "npu_quantize on four threads")


quantize()
refused()
streams()
if not product.startswith("Ascend310P"):
    graph()
moves()
threads()
print(f"{product}: {hold.checks} checks of npu_quantize hold")
