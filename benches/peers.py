#!/usr/bin/env python3
"""Compares the CPU backend with onnxruntime and torch on this machine, in one run.

    pip install numpy onnx onnxruntime torch      (any of onnxruntime and torch may be missing)
    cargo bench --bench cpu_table --no-run
    python3 benches/peers.py path/to/the/cpu_table-binary [--quick] [--threads 1]

For each case the three take turns, some rounds each; a line shows nanoseconds per element (medians
over all rounds), and the time of the best peer over ours. Peers quantize by the inverse of what
they are given or by a product with it, so their results are not always ours; only time is compared.
"""

import argparse
import json
import statistics
import subprocess
import time
import warnings

import numpy as np

CASES = [
    # x, mode, pattern, output, axis of the scales in the matrix (None: one scale)
    ("f32", "div", "per-tensor", "int8", None),
    ("f32", "div", "first-axis", "int8", 0),
    ("f32", "div", "last-axis", "int8", 1),
    ("f16", "div", "per-tensor", "int8", None),
    ("f16", "div", "last-axis", "int8", 1),
]
SIZES = {"256Ki": 1 << 18, "16Mi": 1 << 24}
COLUMNS = 4096


def median_time(call, elements, budget):
    """Nanoseconds per element of single calls, first one left out."""
    call()
    times = []
    end = time.perf_counter() + budget
    while len(times) < 5 or time.perf_counter() < end:
        start = time.perf_counter_ns()
        call()
        times.append((time.perf_counter_ns() - start) / elements)
    return statistics.median(times)


def ours(binary, case, size):
    x, mode, pattern, output, _ = case
    filters = [x, mode, pattern, output, size]
    out = subprocess.run([binary, "--quick", "--json", *filters], check=True, capture_output=True, text=True)
    row = json.loads(out.stdout.splitlines()[0])
    return row["ns"], row["memcpy_ns"], row["two_threads_ns"]


def onnxruntime_call(case, values, threads):
    try:
        import onnx
        import onnxruntime
        from onnx import TensorProto, helper
    except ImportError:
        return None
    kind = TensorProto.FLOAT16 if case[0] == "f16" else TensorProto.FLOAT
    axis = case[4]
    count = 1 if axis is None else values.shape[axis]
    scale_shape = [] if axis is None else [count]
    node = helper.make_node("QuantizeLinear", ["x", "scale", "zero"], ["y"], axis=axis or 0)
    graph = helper.make_graph(
        [node],
        "quantize",
        [helper.make_tensor_value_info("x", kind, list(values.shape))],
        [helper.make_tensor_value_info("y", TensorProto.INT8, list(values.shape))],
        [
            helper.make_tensor("scale", kind, scale_shape, np.full(count, 1 / 64, values.dtype)),
            helper.make_tensor("zero", TensorProto.INT8, scale_shape, [0] * count),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    onnx.checker.check_model(model)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    binding = session.io_binding()
    binding.bind_ortvalue_input("x", onnxruntime.OrtValue.ortvalue_from_numpy(values))
    output = onnxruntime.OrtValue.ortvalue_from_numpy(np.zeros(values.shape, np.int8))
    binding.bind_ortvalue_output("y", output)
    return lambda: session.run_with_iobinding(binding)


def torch_call(case, values, threads):
    try:
        import torch
    except ImportError:
        return None
    if case[0] != "f32":
        return None  # torch quantizes float32 only
    torch.set_num_threads(threads)
    warnings.simplefilter("ignore")  # torch has declared its quantized tensors out of date
    x = torch.from_numpy(values)
    axis = case[4]
    if axis is None:
        return lambda: torch.quantize_per_tensor(x, 1 / 64, 0, torch.qint8)
    scales = torch.full((values.shape[axis],), 1 / 64)
    zeros = torch.zeros(values.shape[axis], dtype=torch.int64)
    return lambda: torch.quantize_per_channel(x, scales, zeros, axis, torch.qint8)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the compiled cpu_table bench")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--threads", type=int, choices=(1, 2), default=1)
    arguments = parser.parse_args()
    rounds, budget = (2, 0.1) if arguments.quick else (5, 0.4)
    random = np.random.default_rng(1)
    print(f"{'':<36}{'ours':>9}{'memcpy':>9}{'onnxrt':>9}{'torch':>9}{'best peer / ours':>18}")
    for size, elements in SIZES.items():
        for case in CASES:
            dtype = np.float16 if case[0] == "f16" else np.float32
            values = random.uniform(-2, 2, (elements // COLUMNS, COLUMNS)).astype(dtype)
            calls = [make(case, values, arguments.threads) for make in (onnxruntime_call, torch_call)]
            times = [[], [], [], []]
            for _ in range(rounds):
                one, memcpy, two = ours(arguments.binary, case, size)
                times[0].append(one if arguments.threads == 1 else two)
                times[1].append(memcpy)
                for peer, call in enumerate(calls):
                    if call is not None:
                        times[2 + peer].append(median_time(call, elements, budget))
            medians = [statistics.median(column) if column else None for column in times]
            best = min((peer for peer in medians[2:] if peer is not None), default=None)
            cells = "".join(f"{'-' if cell is None else f'{cell:.4f}':>9}" for cell in medians)
            ratio = "-" if best is None else f"{best / medians[0]:.2f}"
            print(f"{' '.join(case[:4]) + ' ' + size:<36}{cells}{ratio:>18}", flush=True)


if __name__ == "__main__":
    main()
