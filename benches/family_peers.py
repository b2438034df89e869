#!/usr/bin/env python3
"""Compares dynamic quantization on the CPU with torch and onnxruntime on this machine, in one run.

    pip install numpy onnx onnxruntime torch      (any of onnxruntime and torch may be missing)
    cargo bench --bench family --no-run
    python3 benches/family_peers.py path/to/the/family-binary [--quick] [--threads 1]

The peers have no operator for rows of 16-bit floats, so each is given what it does best: onnxruntime's
DynamicQuantizeLinear one scale for all of a float32 matrix; torch the same (quantize_per_tensor_dynamic), and rows of
bfloat16 by the operators that such a quantization is made of. They take turns with ours; a line shows nanoseconds for
each element (medians over all rounds), and the time of the best peer over ours.
"""

import argparse
import json
import statistics
import subprocess
import time
import warnings

import numpy as np

SIZES = {"256Ki": (64, 4096), "16Mi": (4096, 4096)}
OURS = ("bf16 sym int8", "f16 sym int8", "bf16 asym int8", "bf16 smooth int8", "bf16 pertensor int8")


def median_time(call, elements, budget):
    """Nanoseconds for each element of single calls, the first one left out."""
    call()
    times = []
    end = time.perf_counter() + budget
    while len(times) < 5 or time.perf_counter() < end:
        start = time.perf_counter_ns()
        call()
        times.append((time.perf_counter_ns() - start) / elements)
    return statistics.median(times)


def ours(binary, case, size, threads):
    filters = ["dynamic", *case.split(), size]
    out = subprocess.run([binary, "--quick", "--json", *filters], check=True, capture_output=True, text=True)
    row = json.loads(out.stdout.splitlines()[0])
    return row["ns" if threads == 1 else "two_threads_ns"]


def onnxruntime_call(values, threads):
    try:
        import onnx
        import onnxruntime
        from onnx import TensorProto, helper
    except ImportError:
        return None
    node = helper.make_node("DynamicQuantizeLinear", ["x"], ["y", "scale", "zero"])
    graph = helper.make_graph(
        [node],
        "quantize",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, list(values.shape))],
        [
            helper.make_tensor_value_info("y", TensorProto.UINT8, list(values.shape)),
            helper.make_tensor_value_info("scale", TensorProto.FLOAT, []),
            helper.make_tensor_value_info("zero", TensorProto.UINT8, []),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    binding.bind_ortvalue_input("x", onnxruntime.OrtValue.ortvalue_from_numpy(values))
    binding.bind_ortvalue_output("y", onnxruntime.OrtValue.ortvalue_from_numpy(np.zeros(values.shape, np.uint8)))
    binding.bind_output("scale")
    binding.bind_output("zero")
    return lambda: session.run_with_iobinding(binding)


def torch_calls(values, threads):
    try:
        import torch
    except ImportError:
        return {}
    torch.set_num_threads(threads)
    warnings.simplefilter("ignore")  # torch has declared its quantized tensors out of date
    x = torch.from_numpy(values)
    rows = x.bfloat16()

    def per_row():
        scale = rows.abs().amax(-1, keepdim=True).float() / 127
        return (rows / scale).round_().clamp_(-128, 127).to(torch.int8), scale

    return {
        "torch tensor": lambda: torch.quantize_per_tensor_dynamic(x, torch.qint8, False),
        "torch rows": per_row,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="the compiled family bench")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--threads", type=int, choices=(1, 2), default=1)
    arguments = parser.parse_args()
    rounds, budget = (3, 0.1) if arguments.quick else (7, 0.3)
    random = np.random.default_rng(1)
    for size, shape in SIZES.items():
        values = random.uniform(-2, 2, shape).astype(np.float32)
        calls = torch_calls(values, arguments.threads)
        calls["onnxruntime"] = onnxruntime_call(values, arguments.threads)
        times = {name: [] for name in (*OURS, *calls)}
        for _ in range(rounds):
            for case in OURS:
                times[case].append(ours(arguments.binary, case, size, arguments.threads))
            for name, call in calls.items():
                if call is not None:
                    times[name].append(median_time(call, values.size, budget))
        medians = {name: statistics.median(found) for name, found in times.items() if found}
        peers = {name: medians[name] for name in calls if name in medians}
        best = min(peers, key=peers.get, default=None)
        for name, peer in peers.items():
            print(f"{size:<6} {name:<28}{peer:>9.4f} ns", flush=True)
        for case in OURS:
            ratio = "" if best is None else f"   {best} takes {peers[best] / medians[case]:.2f} times as long"
            print(f"{size:<6} ours, {case:<22}{medians[case]:>9.4f} ns{ratio}", flush=True)


if __name__ == "__main__":
    main()
