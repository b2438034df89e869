"""Two streams use one tensor, and nothing orders them."""

import start  # noqa: F401
import torch

x = torch.zeros(1024).npu()
torch.npu.synchronize()
side = torch.npu.Stream()
x.fill_(1)
with torch.npu.stream(side):
    try:
        x.fill_(2)
    except RuntimeError:
        pass
torch.npu.synchronize()
