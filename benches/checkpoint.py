#!/usr/bin/env python3
"""How long the checkpoint job takes beside a copy of its input.

    python3 benches/checkpoint.py target/release/aclnn [--type bf16|f16|f32] [--runs 5] [--layers 24] [OPTION...]

Makes a model of two shards (2.1 GB of bf16 with 24 layers), and in each run, with the input in the page cache, takes the
time of `cp -r` of it followed by `sync` of the copy, of the job, of both without waiting for the disk, and of a copy in
memory of as much as the job writes; prints medians and ratios. Beside the time on the clock stands what the processors
did: where others keep them and the disk busy, the first tells of those, the second of the program. OPTIONs go to the job.
Needs three times the model's size on the disk of the current folder.

    python3 benches/checkpoint.py target/release/aclnn --tiny

takes the time for 100,000 tensors of four elements instead.
"""

import argparse
import json
import os
import pathlib
import platform
import resource
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


def make_tiny(folder):
    folder.mkdir()
    header = {f"model.layers.{index}.weight": {"dtype": "BF16", "shape": [2, 2], "data_offsets": [8 * index, 8 * index + 8]}
              for index in range(100_000)}
    text = json.dumps(header).encode()
    table = bytes(TYPES["bf16"][2][byte % 2] for byte in range(256))
    data = bytearray(os.urandom(8 * len(header)))
    data[1::2] = data[1::2].translate(table)
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)
    (folder / "config.json").write_text(json.dumps({"architectures": ["LlamaForCausalLM"], "model_type": "llama"}))


def seconds(command):
    """Seconds on the clock, and of all processors together."""
    def worked():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    before, start = worked(), time.monotonic()
    subprocess.run(command, shell=True, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start, worked() - before


def memory_copy(size):
    """Seconds that a copy of so many bytes takes in memory, a piece at a time."""
    piece = bytearray(os.urandom(1 << 20) * 64)
    target = bytearray(len(piece))
    start = time.monotonic()
    for _ in range(-(-size // len(piece))):
        target[:] = piece
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--type", choices=TYPES, default="bf16")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--layers", type=int, default=24)
    parser.add_argument("--tiny", action="store_true")
    arguments, options = parser.parse_known_args()
    program = os.path.abspath(arguments.program)
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = pathlib.Path(name)
        source = folder / "in"
        if arguments.tiny:
            make_tiny(source)
        else:
            make(source, arguments.type, arguments.layers)
        job = f"{program} quantize-checkpoint {source} {folder}/out --quiet --device cpu {' '.join(options)}"
        ways = {"cp -r, sync": f"cp -r {source} {folder}/out && sync {folder}/out/*", "the job": job,
                "cp -r": f"cp -r {source} {folder}/out", "the job, --no-sync": f"{job} --no-sync"}
        taken = {way: [] for way in ways}
        copies = []
        for _ in range(arguments.runs):
            for way, command in ways.items():
                subprocess.run(f"rm -rf {folder}/out && sync -f {folder} && cat {source}/* > {os.devnull}", shell=True, check=True)
                taken[way].append(seconds(command))
            written = sum(path.stat().st_size for path in (folder / "out").iterdir())
            copies.append(memory_copy(written))
        size = sum(path.stat().st_size for path in source.iterdir())
        shutil.rmtree(source)
    clock = {way: statistics.median(run[0] for run in runs) for way, runs in taken.items()}
    worked = {way: statistics.median(run[1] for run in runs) for way, runs in taken.items()}
    copy = statistics.median(copies)
    clock["cp -r and a copy in memory"], worked["cp -r and a copy in memory"] = clock["cp -r"] + copy, worked["cp -r"] + copy
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; "
          f"{size} bytes of {'tiny tensors' if arguments.tiny else arguments.type} {' '.join(options)}")
    for way, base in (("the job", "cp -r, sync"), ("the job, --no-sync", "cp -r and a copy in memory")):
        print(f"{way}: {clock[way]:.2f} s, {clock[way] / clock[base]:.2f} times {base} ({clock[base]:.2f} s); "
              f"processors {worked[way]:.2f} s, {worked[way] / worked[base]:.2f} times ({worked[base]:.2f} s); "
              f"medians of {arguments.runs}")


main()
