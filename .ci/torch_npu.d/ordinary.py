"""What ordinary scripts ask of torch, on the simulated Atlas and on the processor. The argument is the product's name."""

import numpy as np

import start  # noqa: F401
import torch
import torch_npu  # noqa: F401
from hold import close, holds, product, refuses, same
import hold

torch.manual_seed(3)
a = torch.randn(4, 8)
positive = a.abs() + 0.5
b = torch.randn(8, 4)
whole = torch.randint(0, 5, (4, 8))
places = torch.tensor([0, 2])
functional = torch.nn.functional

# Each on both devices, with its tensors by way of `d`.
CALLS = {
    "zeros, ones, full": lambda d: torch.zeros(3, 4, device=d.name) + torch.ones(4, device=d.name) + torch.full((3, 4), 2.5, device=d.name),
    "fill_ and zero_": lambda d: d(a).clone().fill_(3) + d(a).clone().zero_(),
    "arange": lambda d: torch.arange(10, device=d.name),
    "eye": lambda d: torch.eye(3, device=d.name),
    "sums, differences, products": lambda d: (d(a) + 1) * 3 - d(positive) * d(a) - (1 - d(a)),
    "quotients": lambda d: d(a) / 3 + d(a) / d(positive),
    "whole quotients and rests": lambda d: d(whole) // 2 + d(whole) % 3,
    "powers": lambda d: d(positive) ** 2 + d(positive) ** 1.5,
    "roots": lambda d: d(positive).sqrt() + d(positive).rsqrt(),
    "exp, log, sin, cos, tanh": lambda d: d(a).exp() + d(positive).log() + d(a).sin() + d(a).cos() + d(a).tanh(),
    "activations": lambda d: d(a).sigmoid() + d(a).relu() + functional.silu(d(a)) + functional.gelu(d(a), approximate="tanh"),
    "rounding": lambda d: d(a).round() + d(a).floor() + d(a).ceil() + d(a).trunc() + d(a).sign(),
    "clamp": lambda d: d(a).clamp(-1, 1) + d(a).clamp(min=0),
    "sum and mean": lambda d: d(a).sum(1) + d(a).mean(-1),
    "max and min along a dimension": lambda d: d(a).max(-1)[0] + d(a).min(1)[0] + d(a).amax(1),
    "where the largest is": lambda d: d(a).max(-1)[1] + d(a).argmax(-1) + d(a).argmin(1),
    "comparisons": lambda d: (d(a) > 0) & (d(a) < 1) | (d(a) == d(a)),
    "where and masked_fill": lambda d: torch.where(d(a) > 0, d(a), -d(a)).masked_fill(d(a) > 1, 0.0),
    "matmul": lambda d: d(a) @ d(b),
    "matmul of batches": lambda d: d(a).view(2, 2, 8) @ d(b),
    "bmm": lambda d: torch.bmm(d(a).view(2, 2, 8), d(b).view(2, 8, 2)),
    "linear": lambda d: functional.linear(d(a), d(a), d(a)[0, :4]),
    "cat and stack": lambda d: torch.cat([d(a), d(a) + 1]) + torch.stack([d(a), d(a)]).view(8, 8),
    "repeat, permute, flip": lambda d: d(a).repeat(2, 1).t().contiguous() + d(a).repeat(2, 1).t().flip(0),
    "index_select, gather, embedding": lambda d: d(a).index_select(0, d(places)) + functional.embedding(d(places), d(a)) + d(a).gather(0, d(places).view(2, 1).expand(2, 8)),
    "triangles": lambda d: d(a).tril() - d(a).triu(1),
    "softmax": lambda d: d(a).softmax(-1) + d(a).log_softmax(0),
    "layer_norm": lambda d: functional.layer_norm(d(a), (8,)),
    "sort and topk": lambda d: d(a).sort(-1)[0][:, :2] + d(a).topk(2)[0],
    "cumsum": lambda d: d(a).cumsum(1),
    "casts": lambda d: d(a).half().float() + d(a).int() + d(a).bool(),
    "a slice that is set": lambda d: set_slice(d(a).clone()),
}


class On:
    def __init__(self, name):
        self.name = name

    def __call__(self, tensor):
        return tensor.to(self.name)


def set_slice(tensor):
    tensor[:, 0] = 1.0
    return tensor


for name, call in CALLS.items():
    expected = call(On("cpu"))
    (close if expected.is_floating_point() else same)(call(On("npu")), expected, name)
holds(torch.equal(a.npu(), a.npu()) and torch.allclose(a.npu(), a.npu()), "equal and allclose")
same(np.array(a.npu()[1, 2].item(), np.float32), a[1, 2].numpy(), "an item")
for tensor in (a, whole, a > 0, a.half(), torch.zeros(0, 3)):
    shown = " ".join(str(tensor.npu()).split()).replace(", device='npu:0'", "")
    holds(shown == " ".join(str(tensor).split()), f"a tensor of {tensor.dtype} that is shown: {shown}")
# What is not simulated is refused by name, and what comes after works.
refuses(lambda: a.npu().std(1), ["aclnnStd"], "a standard deviation")
same(a.npu() + 1, a + 1, "an addition after a refusal")
print(f"{product}: {hold.checks} checks of ordinary calls hold")
