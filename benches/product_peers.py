#!/usr/bin/env python3
"""Compares the quantized product on the CPU with torch and onnxruntime on this machine, in one run.

    pip install numpy onnx onnxruntime torch      (any of onnxruntime and torch may be missing)
    cargo bench --bench product --no-run
    python3 benches/product_peers.py path/to/the/product-binary [--threads 1] [--seconds 1] [ROWS ...]

K = N = 4096. torch runs `_int_mm` with a weight stored as (N, K) and seen transposed, its faster way, and then the scales
of tokens and channels to bfloat16; once more with oneDNN held to AVX-512 with VNNI where the processor has AMX. onnxruntime
runs `MatMulInteger`. All take turns, some rounds each; a line shows microseconds (medians over all rounds), and each peer's
time over ours with a prepared weight. ACLNN_CPU_ISA=avx2 shows our loops without AVX-512.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys

from support.timing import median_time

SIZE = 4096
ROUNDS = 3


def torch_call(rows, threads, numpy):
    import torch

    torch.set_num_threads(threads)
    x = torch.from_numpy(numpy["x"])
    weight = torch.from_numpy(numpy["weight"]).t()
    tokens = torch.full((rows, 1), 0.5)
    channels = torch.full((SIZE,), 1e-4)
    return lambda: (torch._int_mm(x, weight) * tokens * channels).to(torch.bfloat16)


def onnxruntime_call(rows, threads, numpy):
    import onnx
    import onnxruntime
    from onnx import TensorProto, helper

    weight = helper.make_tensor("w", TensorProto.INT8, [SIZE, SIZE], numpy["weight"].T.tobytes(), raw=True)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["x", "w"], ["y"])],
        "product",
        [helper.make_tensor_value_info("x", TensorProto.INT8, [rows, SIZE])],
        [helper.make_tensor_value_info("y", TensorProto.INT32, [rows, SIZE])],
        [weight],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 8
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda: session.run(None, {"x": numpy["x"]})


PEERS = {"torch": torch_call, "onnxruntime": onnxruntime_call}


def measure(peer, rows, threads, budget):
    """One peer's time, in this process."""
    import numpy as np

    rng = np.random.default_rng(1)
    numpy = {
        "x": rng.integers(-128, 128, (rows, SIZE), np.int8),
        "weight": rng.integers(-128, 128, (SIZE, SIZE), np.int8),
    }
    print(json.dumps(median_time(PEERS[peer](rows, threads, numpy), budget)))


def peer_time(peer, rows, arguments, environment):
    """The same in a process of its own, as libraries read their settings once; None where it is missing."""
    command = [sys.executable, __file__, "--peer", peer, "--threads", str(arguments.threads)]
    command += ["--seconds", str(arguments.seconds), "-", str(rows)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment})
    return json.loads(done.stdout) if done.returncode == 0 else None


def ours(arguments, rows):
    command = [arguments.binary, "--json", "--threads", str(arguments.threads), "--seconds", str(arguments.seconds), str(rows)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(out.splitlines()[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", help="of the bench `product`")
    parser.add_argument("rows", nargs="*", type=int, default=[1, 16, 128, 512])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--peer", choices=PEERS, help=argparse.SUPPRESS)
    arguments = parser.parse_intermixed_args()
    if arguments.peer:
        return measure(arguments.peer, arguments.rows[0], arguments.threads, arguments.seconds)
    with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
        has_amx = "amx_int8" in file.read()
    peers = {"torch": ("torch", {}), "onnxruntime": ("onnxruntime", {})}
    if has_amx:
        peers["torch without AMX"] = ("torch", {"ONEDNN_MAX_CPU_ISA": "AVX512_CORE_VNNI"})
    print(f"K = N = {SIZE}, {arguments.threads} threads, {'with' if has_amx else 'without'} AMX; microseconds, and peers over ours")
    for rows in arguments.rows:
        times = {name: [] for name in ["prepared", "columns", "plain", "read", "prepare", *peers]}
        for _ in range(ROUNDS):
            found = ours(arguments, rows)
            for name in ["prepared", "columns", "plain", "read", "prepare"]:
                times[name].append(found[name])
            for name, (peer, environment) in peers.items():
                taken = peer_time(peer, rows, arguments, environment)
                if taken is not None:
                    times[name].append(taken)
        medians = {name: statistics.median(values) for name, values in times.items() if values}
        own = medians["prepared"]
        text = f"rows {rows:4}: prepared {own * 1e6:9.1f}, seen transposed {medians['columns'] * 1e6:9.1f}, plain {medians['plain'] * 1e6:9.1f}"
        text += f", of the read rate {medians['read'] / own:4.2f}, to prepare {medians['prepare'] * 1e6:7.1f}"
        for name in peers:
            if name in medians:
                text += f"; {name} {medians[name] * 1e6:9.1f} ({medians[name] / own:5.2f})"
        print(text, flush=True)


if __name__ == "__main__":
    main()
