#!/usr/bin/env python3
"""Whether the checkpoint job writes the same files on a processor that has the high byte of numbers first.

    byte_order.py PROGRAM OTHER COMMAND...

PROGRAM is `aclnn` for this machine, OTHER COMMAND one that runs it as built for the other processor. Both quantize a small
model of every type in many ways; the outputs must be the same byte for byte.
"""

import json
import random
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

WAYS = [
    [],
    ["--group-size", "32"],
    ["--scheme", "affine"],
    ["--dtype", "quint4x2", "--group-size", "32"],
    ["--dtype", "quint4x2", "--scheme", "affine", "--group-size", "64"],
    ["--dtype", "float8_e4m3fn", "--device", "cpu:950"],
    ["--format", "modelslim"],
    ["--format", "plain"],
    ["--format", "plain", "--dtype", "quint4x2"],
    ["--format", "plain", "--dtype", "quint8", "--axis", "-1"],
    ["--format", "plain", "--dtype", "hifloat8", "--device", "cpu:950"],
]
# A tensor of several blocks, some of one, and one whose neighbour makes it begin at an odd place.
SHAPES = [("big", (1100, 512)), ("one", (64, 128)), ("two", (8, 64)), ("odd.mask", (3,)), ("three", (16, 192))]


def make(folder):
    numbers = random.Random(1)
    folder.mkdir()
    header, data = {}, bytearray()
    for dtype, size in (("F32", 4), ("BF16", 2), ("F16", 2)):
        for name, shape in SHAPES:
            count = shape[0] * (shape[1] if len(shape) > 1 else 1)
            if len(shape) == 1:
                stored, part = "U8", numbers.randbytes(count)
            else:
                values = [numbers.uniform(-1, 1) for _ in range(count)]
                stored = dtype
                if dtype == "F16":
                    part = struct.pack(f"<{count}e", *values)
                else:
                    part = struct.pack(f"<{count}f", *values)
                if dtype == "BF16":
                    part = b"".join(part[start + 2:start + 4] for start in range(0, len(part), 4))
            key = f"model.{dtype}.{name}.weight"
            header[key] = {"dtype": stored, "shape": shape, "data_offsets": [len(data), len(data) + len(part)]}
            data += part
    text = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)
    (folder / "config.json").write_text(json.dumps({"architectures": ["LlamaForCausalLM"], "model_type": "llama"}))


def errors(text):
    """The largest error of each tensor and of all. Not the mean ones: qemu before 8.1 takes products of two binary32 numbers
    in binary64 wrongly on s390x (MDEBR), and those are in units of such a product."""
    tensors = re.findall(r"^ +(\S+) +\S+ +\S+ +(\S+\.weight .*)", text, re.MULTILINE)
    assert len(tensors) > 6, text
    return tensors + re.findall(r"^error +(\S+ at most)", text, re.MULTILINE)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    programs = {"here": sys.argv[1:2], "there": sys.argv[2:]}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder / "in")
        for number, options in enumerate(WAYS):
            device = [] if "--device" in options else ["--device", "cpu"]
            outputs, printed = [], []
            for place, program in programs.items():
                output = folder / f"{place}-{number}"
                command = [*program, "quantize-checkpoint", folder / "in", output, *options, *device]
                run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
                if run.returncode != 0:
                    sys.exit(f"{' '.join(map(str, command))}\n{run.stderr}")
                outputs.append({file.name: file.read_bytes() for file in output.iterdir()})
                printed.append(errors(run.stdout))
            assert outputs[0] == outputs[1], f"{options}: the files are not the same"
            assert printed[0] == printed[1], f"{options}: the errors are not the same"
        print(f"tested: {len(WAYS)} outputs of the checkpoint job are the same in both orders of bytes")


main()
