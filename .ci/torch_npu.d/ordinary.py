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
    "cumsum and cumprod": lambda d: d(a).cumsum(1) + d(a).cumprod(1) + d(a).prod(1, keepdim=True),
    "deviations": lambda d: d(a).std(1) + d(a).var(1) + torch.var_mean(d(a), 1)[1] + d(a).std(),
    "norms": lambda d: d(a).norm() + d(a).norm(1, dim=1) + torch.linalg.vector_norm(d(a), 3, dim=1) + d(a).logsumexp(1),
    "linspace and logspace": lambda d: torch.linspace(0, 1, 7, device=d.name) + torch.logspace(0, 1, 7, device=d.name),
    "roll and pad": lambda d: functional.pad(torch.roll(d(a), (1, 2), (0, 1)) + torch.roll(d(a), 3), (1, 2), value=0.5),
    "images": lambda d: functional.avg_pool2d(functional.interpolate(d(a).view(1, 1, 4, 8), scale_factor=2), 3, 2, 1),
    "nonzero": lambda d: torch.nonzero(d(a) > 0),
    "masks": lambda d: d(a)[d(a) > 0] + torch.masked_select(d(a), d(a) > 0) + torch.where(d(a) > 0)[0],
    "elements by tensors": lambda d: d(a)[d(places), d(places)] + d(a)[:, d(places)].sum(0) + d(a)[d(places)][:, 0],
    "elements that are set": lambda d: set_elements(d(a).clone(), d(places), d(positive)),
    "scatter": lambda d: d(a).scatter(0, d(places).view(1, 2), 1.0).scatter_add(0, d(whole)[:2].clamp(max=3), d(a)),
    "rows that are added, copied, filled": lambda d: d(a).index_add(0, d(places), d(b)[:2, :1].expand(2, 8)).index_copy(0, d(places), d(a)[:2]).index_fill(1, d(places), 2.0),
    "one_hot": lambda d: functional.one_hot(d(whole), 5),
    "losses": lambda d: functional.mse_loss(d(a), d(positive)) + functional.l1_loss(d(a), d(positive), reduction="none") + functional.smooth_l1_loss(d(a), d(positive), reduction="sum"),
    "cross entropy": lambda d: functional.cross_entropy(d(a), d(whole)[:, 0]),
    "angles and logarithms": lambda d: d(a).tan() + d(a).atan() + torch.atan2(d(a), d(positive)) + d(a).sinh() + d(positive).log2() + d(positive).log1p() + d(a).expm1(),
    "rests and rounded quotients": lambda d: d(a).fmod(2) + torch.div(d(a), d(positive), rounding_mode="floor") + torch.div(d(whole), 2, rounding_mode="trunc") + torch.round(d(a), decimals=2),
    "three at once": lambda d: torch.addcmul(d(a), d(positive), d(positive)) + torch.addcdiv(d(a), d(a), d(positive), value=2) + torch.lerp(d(a), d(positive), 0.3) + torch.clamp(d(a), -d(positive), d(positive)),
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


def set_elements(tensor, rows, values):
    tensor[rows] = 1.5
    tensor[tensor > 1] = 0.25
    tensor.index_put_((rows, rows), tensor[rows, rows], accumulate=True)
    return tensor.masked_scatter_(tensor < 0, values)


for name, call in CALLS.items():
    expected = call(On("cpu"))
    (close if expected.is_floating_point() else same)(call(On("npu")), expected, name)
holds(torch.equal(a.npu(), a.npu()) and torch.allclose(a.npu(), a.npu()), "equal and allclose")
same(np.array(a.npu()[1, 2].item(), np.float32), a[1, 2].numpy(), "an item")
for tensor in (a, whole, a > 0, a.half(), torch.zeros(0, 3)):
    shown = " ".join(str(tensor.npu()).split()).replace(", device='npu:0'", "")
    holds(shown == " ".join(str(tensor).split()), f"a tensor of {tensor.dtype} that is shown: {shown}")
# What is not simulated is refused by name, and what comes after works.
refuses(lambda: torch.inverse(a[:, :4].npu()), ["aclnnInverse"], "the inverse of a matrix")
same(a.npu() + 1, a + 1, "an addition after a refusal")
print(f"{product}: {hold.checks} checks of ordinary calls hold")
