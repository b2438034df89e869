#!/usr/bin/env python3
"""Compares products of floats on the CPU with torch on this machine, in one run.

    pip install numpy torch
    cargo bench --bench matmul --no-run
    python3 benches/matmul_peers.py path/to/the/matmul-binary [--threads 1 2] [--sizes 4096 1024] [--types ...] [ROWS ...]

Weights are square and stored as (N, K); torch sees them transposed. It takes turns with ours, some rounds each; a line shows
microseconds (medians over all rounds) with a prepared weight, with one that is seen transposed and with one that is stored as
(K, N), and torch's time over the first two. bfloat16 is compared a second time with oneDNN held to AVX-512 with VNNI, without
instructions for it. ACLNN_CPU_ISA=avx2 shows our loops without AVX-512.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys

from support.timing import median_time

ROUNDS = 3
WIDENED = "torch, widened"


def measure(arguments):
    """torch's times, in this process."""
    import torch

    torch.set_num_threads(arguments.threads[0])
    dtype, size = getattr(torch, arguments.types[0]), arguments.sizes[0]
    weight = (torch.rand(size, size) * 2 - 1).to(dtype).t()
    times = {}
    for rows in arguments.rows:
        x = (torch.rand(rows, size) * 2 - 1).to(dtype)
        out = torch.empty(rows, size, dtype=dtype)
        times[rows] = median_time(lambda: torch.matmul(x, weight, out=out), arguments.seconds)
    print(json.dumps(times))


def run(command, environment):
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, **environment})
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", help="of the bench `matmul`")
    parser.add_argument("rows", nargs="*", type=int, default=[1, 16, 128, 512])
    parser.add_argument("--threads", nargs="+", type=int, default=[1, 2])
    parser.add_argument("--sizes", nargs="+", type=int, default=[4096, 1024])
    parser.add_argument("--types", nargs="+", default=["float32", "float16", "bfloat16"])
    parser.add_argument("--seconds", type=float, default=0.3)
    parser.add_argument("--peer", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_intermixed_args()
    if arguments.peer:
        return measure(arguments)
    # A torch that brings a backend for other devices would open their libraries.
    plain = {"TORCH_DEVICE_BACKEND_AUTOLOAD": "0"}
    worst = {}
    for threads in arguments.threads:
        for dtype in arguments.types:
            peers = {"torch": plain}
            if dtype == "bfloat16":
                peers[WIDENED] = {**plain, "ONEDNN_MAX_CPU_ISA": "AVX512_CORE_VNNI"}
            for size in arguments.sizes:
                options = ["--threads", str(threads), "--seconds", str(arguments.seconds)]
                rows = [str(rows) for rows in arguments.rows]
                ours = [arguments.binary, "--json", "--type", dtype, "--size", str(size), *options, *rows]
                theirs = [sys.executable, __file__, "--peer", "--types", dtype, "--sizes", str(size), *options, "--", "-", *rows]
                times = {}
                for _ in range(ROUNDS):
                    for line in run(ours, {}):
                        for way in ("prepared", "transposed", "plain"):
                            times.setdefault((way, str(line["rows"])), []).append(line[way])
                    for name, environment in peers.items():
                        for count, taken in run(theirs, environment)[0].items():
                            times.setdefault((name, count), []).append(taken)
                medians = {key: statistics.median(taken) for key, taken in times.items()}
                for count in rows:
                    own = medians["prepared", count]
                    turned = medians["transposed", count]
                    text = f"{threads} threads {dtype:<9}{size:>5} rows {count:>4}: prepared {own * 1e6:9.1f}, transposed {turned * 1e6:9.1f}"
                    text += f", plain {medians['plain', count] * 1e6:9.1f}"
                    for name in peers:
                        taken = medians[name, count]
                        text += f"; {name} {taken * 1e6:9.1f} ({taken / own:.2f}, {taken / turned:.2f})"
                        worst.setdefault(name, []).append(own / taken)
                    print(text, flush=True)
    for name, ratios in worst.items():
        print(f"prepared weights take at most {max(ratios):.2f} times as long as {name}")


if __name__ == "__main__":
    main()
