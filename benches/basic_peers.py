#!/usr/bin/env python3
"""Holds operators that models are made of beside torch on this machine's CPU, in one run.

    pip install torch
    cargo bench --bench basic --no-run
    python3 benches/basic_peers.py [--quick] [--dtype float32] path/to/the/basic-binary [OPERATOR...]

Both take turns, on one thread and on two, at [512, 4096] and [8, 384]; a line shows the medians of both in nanoseconds for
each element, and ours by torch's.
"""

import argparse
import json
import statistics
import subprocess

import torch
import torch.nn.functional as F

from support.timing import median_time

SHAPES = ((512, 4096), (8, 384))
DTYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}


def calls(shape, dtype):
    """What torch does, into tensors that are there where it takes them."""
    x, other, out = (torch.rand(shape).sub(0.5).mul(4).to(dtype) for _ in range(3))
    turned = torch.rand(shape[::-1]).to(dtype).t()
    row = torch.rand(shape[1]).to(dtype)
    to = torch.bfloat16 if dtype == torch.float32 else torch.float32
    cast = torch.empty(shape, dtype=to)
    transposed = torch.empty(shape[::-1], dtype=dtype)
    rows, columns = torch.empty(shape[0], dtype=dtype), torch.empty(shape[1], dtype=dtype)
    places = torch.empty(shape[0], dtype=torch.int64)
    size = (shape[1],)
    return {
        "add": lambda: torch.add(x, other, out=out),
        "add_row": lambda: torch.add(x, row, out=out),
        "mul": lambda: torch.mul(x, other, out=out),
        "exp": lambda: torch.exp(x, out=out),
        "tanh": lambda: torch.tanh(x, out=out),
        "sigmoid": lambda: torch.sigmoid(x, out=out),
        "silu": lambda: torch.ops.aten.silu.out(x, out=out),
        "gelu": lambda: torch.ops.aten.gelu.out(x, out=out),
        "gelu_tanh": lambda: torch.ops.aten.gelu.out(x, approximate="tanh", out=out),
        "cast": lambda: cast.copy_(x),
        "permute": lambda: transposed.copy_(x.t()),
        "strided": lambda: torch.add(turned, other, out=out),
        "sum_rows": lambda: torch.sum(x, -1, out=rows),
        "sum_columns": lambda: torch.sum(x, 0, out=columns),
        "mean_rows": lambda: torch.mean(x, -1, out=rows),
        "mean_columns": lambda: torch.mean(x, 0, out=columns),
        "softmax": lambda: torch.softmax(x, -1, out=out),
        "arg_max": lambda: torch.argmax(x, -1, out=places),
        "cumsum": lambda: torch.cumsum(x, -1, out=out),
        "layer_norm": lambda: F.layer_norm(x, size, row, row, 1e-5),
        "rms_norm": lambda: F.rms_norm(x, size, row, 1e-6),
    }


def ours(binary, name, shape, dtype, threads, budget):
    options = ["--threads", str(threads), "--shape", "x".join(map(str, shape)), "--dtype", dtype, "--seconds", str(budget)]
    out = subprocess.run([binary, "--json", *options, name], check=True, capture_output=True, text=True)
    return json.loads(out.stdout)["seconds"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the compiled basic bench")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--dtype", choices=DTYPES, default="float32")
    parser.add_argument("operators", nargs="*")
    options = parser.parse_args()
    rounds, budget = (3, 0.05) if options.quick else (7, 0.2)
    behind = []
    for shape in SHAPES:
        elements = shape[0] * shape[1]
        theirs = calls(shape, DTYPES[options.dtype])
        for threads in (1, 2):
            torch.set_num_threads(threads)
            for name in options.operators or theirs:
                found = {"ours": [], "torch": []}
                for _ in range(rounds):
                    found["ours"].append(ours(options.binary, name, shape, options.dtype, threads, budget))
                    with torch.inference_mode():
                        found["torch"].append(median_time(theirs[name], budget))
                ours_time, torch_time = (statistics.median(times) for times in found.values())
                ratio = ours_time / torch_time
                behind += [f"{name} {list(shape)} {threads}: {ratio:.2f}"] if ratio > 1.3 else []
                each = [1e9 * seconds / elements for seconds in (ours_time, torch_time)]
                print(f"{str(list(shape)):<12} {threads} threads {name:<14}{each[0]:>9.4f} ns, torch {each[1]:>9.4f} ns, "
                      f"{ratio:.2f} times", flush=True)
    print(f"more than 1.3 times torch: {', '.join(behind) or 'none'}")


if __name__ == "__main__":
    main()
