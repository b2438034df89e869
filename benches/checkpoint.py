#!/usr/bin/env python3
"""How long the checkpoint job takes beside a copy of its input.

    python3 benches/checkpoint.py target/release/aclnn [--type bf16|f16|f32] [--runs 5] [--layers 24] [OPTION...]

Makes a model of two shards (2.1 GB of bf16 with 24 layers), and in each run, with the input in the page cache, takes the
time of `cp -r` of it followed by `sync` of the copy, of the job, and of both without waiting for the disk; prints medians
and ratios. OPTIONs go to the job. Needs three times the model's size on the disk of the current folder.
"""

import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import struct
import subprocess
import tempfile
import time

SHAPES = {"self_attn.q_proj": (2048, 2048), "self_attn.k_proj": (512, 2048), "self_attn.v_proj": (512, 2048),
          "self_attn.o_proj": (2048, 2048), "mlp.gate_proj": (5632, 2048), "mlp.up_proj": (5632, 2048),
          "mlp.down_proj": (2048, 5632)}
# Name in files, bytes, and what the last byte of an element is drawn from: numbers below one, of both signs.
TYPES = {"bf16": ("BF16", 2, [0x3C, 0xBC]), "f16": ("F16", 2, [0x28, 0x29, 0xA8, 0xA9]), "f32": ("F32", 4, [0x3C, 0xBC])}


def make(folder, kind, layers):
    stored, size, last = TYPES[kind]
    table = bytes(last[byte % len(last)] for byte in range(256))
    places = {}
    folder.mkdir()
    for part in range(2):
        name = f"model-{part + 1:05}-of-00002.safetensors"
        header, position = {}, 0
        for layer in range(part * layers // 2, (part + 1) * layers // 2):
            for module, shape in SHAPES.items():
                key, end = f"model.layers.{layer}.{module}.weight", position + shape[0] * shape[1] * size
                header[key] = {"dtype": stored, "shape": shape, "data_offsets": [position, end]}
                position, places[key] = end, name
        text = json.dumps(header).encode()
        with open(folder / name, "wb") as file:
            file.write(struct.pack("<Q", len(text)) + text)
            for entry in header.values():
                data = bytearray(os.urandom(entry["data_offsets"][1] - entry["data_offsets"][0]))
                data[size - 1::size] = data[size - 1::size].translate(table)
                file.write(data)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": places}))
    (folder / "config.json").write_text(json.dumps({"architectures": ["LlamaForCausalLM"], "model_type": "llama"}))


def seconds(command):
    start = time.monotonic()
    subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--type", choices=TYPES, default="bf16")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--layers", type=int, default=24)
    arguments, options = parser.parse_known_args()
    program = os.path.abspath(arguments.program)
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = pathlib.Path(name)
        source = folder / "in"
        make(source, arguments.type, arguments.layers)
        job = f"{program} quantize-checkpoint {source} {folder}/out --quiet --device cpu {' '.join(options)}"
        ways = {"cp -r, sync": f"cp -r {source} {folder}/out && sync {folder}/out/*", "the job": job,
                "cp -r": f"cp -r {source} {folder}/out", "the job, --no-sync": f"{job} --no-sync"}
        taken = {way: [] for way in ways}
        for _ in range(arguments.runs):
            for way, command in ways.items():
                subprocess.run(f"rm -rf {folder}/out && sync -f {folder} && cat {source}/* > {os.devnull}", shell=True, check=True)
                taken[way].append(seconds(command))
        size = sum(path.stat().st_size for path in source.iterdir())
        shutil.rmtree(source)
    middle = {way: statistics.median(all_runs) for way, all_runs in taken.items()}
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; "
          f"{size} bytes of {arguments.type} {' '.join(options)}")
    for way, base in (("the job", "cp -r, sync"), ("the job, --no-sync", "cp -r")):
        print(f"{way}: {middle[way]:.2f} s, {middle[way] / middle[base]:.2f} times {base} ({middle[base]:.2f} s), "
              f"medians of {arguments.runs}")


main()
