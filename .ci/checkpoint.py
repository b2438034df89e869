#!/usr/bin/env python3
"""Checks quantize_checkpoint with an independent reader.

    checkpoint.py QUANTIZE_CHECKPOINT MODEL.safetensors

Runs the program on the model in several ways, reads its output with the packages `safetensors` and
`numpy`, recomputes every byte with numpy's float32 arithmetic, and compares exactly. Then it checks
what needs a whole machine: memory that does not grow with the tensor, and a disk that is full.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

LIMITS = {"qint8": (-128, 127), "quint8": (0, 255), "quint4x2": (-8, 7)}
GIB = 1 << 30


def program_output(*arguments, limit="", status=0):
    command = [str(argument) for argument in arguments]
    if limit:
        command = ["sh", "-c", limit + '; exec "$@"', "sh", *command]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != status:
        sys.exit(f"{' '.join(command)}\nexit status {run.returncode} instead of {status}\n{run.stderr}")
    return run.stdout + run.stderr


def expected(name, x, dtype, scheme, axis, group):
    """What becomes of a tensor, from the documented arithmetic alone."""
    qmin, qmax = LIMITS[dtype]
    x = x.astype(np.float32)
    if group:
        parts, dims = x.reshape(*x.shape[:-1], x.shape[-1] // group, group), (-1,)
    else:
        parts, dims = x, tuple(dim for dim in range(x.ndim) if dim != axis)
    zero = np.float32(0)
    lo = np.minimum(parts.min(axis=dims, keepdims=True), zero)
    hi = np.maximum(parts.max(axis=dims, keepdims=True), zero)
    if scheme == "symmetric":
        scale = np.maximum(-lo, hi) / np.float32(qmax)
    else:
        scale = (hi - lo) / np.float32(qmax - qmin)
    smallest = np.float32(2.0**-126)
    scale = np.where(lo == hi, np.float32(1), np.maximum(scale, smallest))
    assert scale.dtype == np.float32
    if dtype == "quint4x2":
        value = parts * (np.float32(1) / scale)
    else:
        value = parts / scale
    out = {}
    scale_shape = scale.shape[:-1] if group else scale.shape
    if scheme == "affine":
        zero_point = np.clip(np.rint(np.float32(qmin) - lo / scale), qmin, qmax)
        value = value + zero_point
        stored = np.uint8 if dtype == "quint8" else np.int8
        out[name + "_zero_point"] = zero_point.astype(stored).reshape(scale_shape)
    assert value.dtype == np.float32
    q = np.clip(np.rint(value), qmin, qmax).reshape(x.shape)
    out[name + "_scale"] = scale.reshape(scale_shape)
    if dtype == "quint4x2":
        nibbles = q.astype(np.int8).astype(np.uint32) & 15
        words = nibbles.reshape(*x.shape[:-1], x.shape[-1] // 8, 8)
        shifted = words << (np.arange(8, dtype=np.uint32) * np.uint32(4))
        out[name + "_cann_int4"] = np.bitwise_or.reduce(shifted, axis=-1).view(np.int32)
    else:
        out[name] = q.astype(np.uint8 if dtype == "quint8" else np.int8)
    return out


def check_model(program, model, folder):
    tensors = load_file(model)
    cases = [
        ("qint8", "symmetric", 0, 0),
        ("qint8", "symmetric", 1, 0),
        ("qint8", "affine", 0, 0),
        ("quint8", "affine", 0, 0),
        ("quint8", "affine", 1, 0),
        ("quint8", "affine", 0, 64),
        ("quint4x2", "symmetric", 0, 0),
        ("quint4x2", "symmetric", 0, 32),
        ("quint4x2", "affine", 0, 128),
    ]
    for dtype, scheme, axis, group in cases:
        out = folder / "out.safetensors"
        options = ["--dtype", dtype, "--scheme", scheme, "--device", "cpu", "--force", "--include", "*"]
        options += ["--group-size", group] if group else ["--axis", axis]
        program_output(program, model, out, *options)
        want, quantized = {}, 0
        for name, x in tensors.items():
            is_quantized = x.dtype.kind == "f" and x.ndim >= 2
            quantized += is_quantized
            new = expected(name, x, dtype, scheme, axis, group) if is_quantized else {name: x}
            want.update(new)
        got = load_file(out)
        assert got.keys() == want.keys(), sorted(got.keys() ^ want.keys())
        for name, value in want.items():
            other = got[name]
            same = other.dtype == value.dtype and other.shape == value.shape
            if not same or other.tobytes() != value.tobytes():
                sys.exit(f"{dtype} {scheme}: {name} differs: {other.dtype}{other.shape}, expected {value.dtype}{value.shape}")
        how = f"groups of {group}" if group else f"axis {axis}"
        print(f"{dtype} {scheme} {how}: {quantized} tensors quantized, all {len(got)} equal, {sum(v.nbytes for v in got.values())} bytes")


def check_tiny(program, folder):
    """Rows of zeros, of subnormal numbers, and on to numbers with ordinary scales."""
    rows, columns = 64, 256
    numbers = (np.arange(rows * columns) * 37 % 255 - 127).reshape(rows, columns)
    x = np.ldexp(numbers.astype(np.float32), np.arange(rows).reshape(rows, 1) - 150)
    x[0] = 0
    assert x.dtype == np.float32 and 0 < np.abs(x[1]).max() < 2.0**-126
    path = folder / "tiny.safetensors"
    save_file({"weight": x}, path)
    check_model(program, path, folder)


def check_shards(program, model, folder):
    tensors = load_file(model)
    whole, cut, out = folder / "whole.safetensors", folder / "cut", folder / "cut-out"
    cut.mkdir()
    weight_map = {}
    for index in range(3):
        name = f"model-{index + 1:05}-of-00003.safetensors"
        part = dict(list(tensors.items())[index::3])
        save_file(part, cut / name)
        weight_map.update(dict.fromkeys(part, name))
    index_name = "model.safetensors.index.json"
    size = sum(tensor.nbytes for tensor in tensors.values())
    (cut / index_name).write_text(json.dumps({"metadata": {"total_size": size}, "weight_map": weight_map}))
    program_output(program, model, whole, "--device", "cpu")
    program_output(program, cut, out, "--device", "cpu")
    index = json.loads((out / index_name).read_text())
    want, got = load_file(whole), {}
    for name, shard in index["weight_map"].items():
        with safe_open(out / shard, "np") as file:
            got[name] = file.get_tensor(name)
    assert got.keys() == want.keys()
    assert all(got[name].tobytes() == want[name].tobytes() for name in want)
    assert index["metadata"]["total_size"] == sum(value.nbytes for value in want.values())
    print(f"3 shards: the same {len(want)} tensors as one file")


def write_sparse(path, dtype, shape, element):
    size = int(np.prod(shape)) * element
    header = json.dumps({"weight": {"dtype": dtype, "shape": shape, "data_offsets": [0, size]}}).encode()
    with open(path, "wb") as file:
        file.write(len(header).to_bytes(8, "little") + header)
        file.truncate(8 + len(header) + size)


def check_memory(program, folder):
    """RLIMIT_DATA bounds a process's anonymous memory; tensors twice as large go through."""
    big, out = folder / "big.safetensors", folder / "big-out.safetensors"
    for shape, options in [
        ([8, 64 << 20], ["--axis", 0]),
        ([64 << 20, 8], ["--axis", 0]),
        ([8, 64 << 20], ["--axis", 1, "--dtype", "quint4x2"]),
    ]:
        write_sparse(big, "F32", shape, 4)
        program_output(program, big, out, "--device", "cpu", *options, limit=f"ulimit -d {GIB // 1024}")
        print(f"float32 {shape} {options}, {big.stat().st_size} bytes: done with 1 GiB of memory")
        out.unlink()
    big.unlink()


def check_full_disk(program, model, folder):
    mount = folder / "small"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(mount)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode != 0:
        print("full disk: not checked, as mounting a small file system needs root")
        return
    try:
        said = program_output(program, model, mount / "out.safetensors", "--device", "cpu", status=1)
        assert "No space left" in said, said
        assert not list(mount.iterdir()), list(mount.iterdir())
        print("full disk: exit status 1, a clear error, nothing left behind")
    finally:
        subprocess.run(["umount", str(mount)], check=True)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, model = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check_model(program, model, folder)
        check_tiny(program, folder)
        check_shards(program, model, folder)
        check_full_disk(program, model, folder)
        check_memory(program, folder)


main()
