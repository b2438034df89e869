#!/usr/bin/env python3
"""Times the example `embed` beside the same model in torch, and judges both.

    embed.py PROGRAM ACLNN MODEL_FOLDER

Everything is one sentence on one thread of the CPU, in turns. With the instructions that multiply 8-bit integers (AVX-512
VNNI) the model in 8 bits takes at most half of torch's time in float32; with AVX2 alone no more than our own in float32. The
layers in 8 bits give the same bits on the simulated Atlas, and weights that the checkpoint job quantized serve as those that
the example quantizes itself. torch's model is written out here, of torch's own functions: that is faster than transformers.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

TOKENS = (16, 32, 64)
ROUNDS = 5
REPEATS = 30


class Torch:
    """The model in float32."""

    def __init__(self, folder):
        self.weights = load_file(folder / "model.safetensors")
        self.config = json.loads((folder / "config.json").read_text())
        self.joined = {}
        for layer in range(self.config["num_hidden_layers"]):
            for end in ("weight", "bias"):
                parts = (self.weights[f"encoder.layer.{layer}.attention.self.{part}.{end}"] for part in ("query", "key", "value"))
                self.joined[layer, end] = torch.cat(list(parts))

    def norm(self, x, name):
        return F.layer_norm(x, x.shape[-1:], self.weights[f"{name}.weight"], self.weights[f"{name}.bias"],
                            self.config["layer_norm_eps"])

    def linear(self, x, name):
        return F.linear(x, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def embed(self, ids):
        batch, length = ids.shape
        heads = self.config["num_attention_heads"]
        x = self.weights["embeddings.word_embeddings.weight"][ids]
        x = x + self.weights["embeddings.position_embeddings.weight"][:length]
        x = x + self.weights["embeddings.token_type_embeddings.weight"][0]
        x = self.norm(x, "embeddings.LayerNorm")
        for layer in range(self.config["num_hidden_layers"]):
            name = f"encoder.layer.{layer}"
            joined = F.linear(x, self.joined[layer, "weight"], self.joined[layer, "bias"])
            parts = joined.view(batch, length, 3, heads, -1).permute(2, 0, 3, 1, 4)
            context = F.scaled_dot_product_attention(*parts).transpose(1, 2).reshape(x.shape)
            x = self.norm(self.linear(context, f"{name}.attention.output.dense") + x, f"{name}.attention.output.LayerNorm")
            wide = F.gelu(self.linear(x, f"{name}.intermediate.dense"))
            x = self.norm(self.linear(wide, f"{name}.output.dense") + x, f"{name}.output.LayerNorm")
        return F.normalize(x.mean(1), dim=1)

    def times(self, shortest):
        for tokens in TOKENS:
            ids = torch.arange(1000, 1000 + tokens).unsqueeze(0)
            self.embed(ids)
            for _ in range(REPEATS):
                start = time.perf_counter()
                self.embed(ids)
                elapsed = 1e3 * (time.perf_counter() - start)
                shortest["torch", tokens] = min(shortest["torch", tokens], elapsed)


def run(command, environment=None):
    command = [str(part) for part in command]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(environment or {})})
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def embed_times(program, folder, isa, shortest):
    environment = {"ACLNN_CPU_THREADS": "1"}
    if isa:
        environment["ACLNN_CPU_ISA"] = isa
    tokens = ",".join(map(str, TOKENS))
    told = run([program, folder, "--device", "cpu", "--tokens", tokens, "--repeats", REPEATS], environment)
    for length, low, exact in re.findall(r"(\d+) tokens: W8A8 ([\d.]+) ms, float32 ([\d.]+) ms", told):
        for name, found in (("W8A8", low), ("float32", exact)):
            key = (isa or "best", name, int(length))
            shortest[key] = min(shortest[key], float(found))
    return told


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, aclnn, folder = (Path(argument).resolve() for argument in sys.argv[1:])
    print(run([program, folder, "--device", "cpu", "--against", "sim"]))
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "quantized"
        run([aclnn, "quantize-checkpoint", folder, out, "--device", "cpu", "--quiet"])
        told = run([program, folder, "--quantized", out, "--device", "cpu", "--tokens", "16"])
        print("of the checkpoint job:", next(line for line in told.splitlines() if "Spearman" in line))

    torch.set_num_threads(1)
    shortest = dict.fromkeys([("torch", tokens) for tokens in TOKENS]
                             + [(isa, name, tokens) for isa in ("best", "avx2") for name in ("W8A8", "float32")
                                for tokens in TOKENS], float("inf"))
    with torch.inference_mode():
        peer = Torch(folder)
        for _ in range(ROUNDS):
            embed_times(program, folder, None, shortest)
            peer.times(shortest)
            embed_times(program, folder, "avx2", shortest)
    has_vnni = "avx512_vnni" in Path("/proc/cpuinfo").read_text()
    wrong = 0
    for tokens in TOKENS:
        theirs = shortest["torch", tokens]
        low, exact = shortest["best", "W8A8", tokens], shortest["best", "float32", tokens]
        low2, exact2 = shortest["avx2", "W8A8", tokens], shortest["avx2", "float32", tokens]
        wrong += (has_vnni and low > 0.5 * theirs) + (low2 > exact2)
        print(f"{tokens} tokens: torch's float32 {theirs:.2f} ms; W8A8 {low:.2f} ms, {low / theirs:.2f} of that; float32 "
              f"{exact:.2f} ms; with AVX2 alone W8A8 {low2:.2f} ms, {low2 / exact2:.2f} of float32's {exact2:.2f} ms")
    print(f"embed: {len(TOKENS)} lengths{'' if has_vnni else ' without VNNI'}, {wrong} slower than they should be")
    sys.exit(1 if wrong else 0)


main()
