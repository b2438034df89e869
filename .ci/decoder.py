#!/usr/bin/env python3
"""Holds the example `decoder` against torch with the same weights, looks at its memory, and prints the times of both.

    decoder.py PROGRAM

torch goes along the program's own tokens, so that one near choice does not make all that follows differ. Logits, whose
deviation is 2, are at most 0.25 from torch's in bfloat16. In W8A8, held against the same in torch, it is 1: where sums in
another order round to another neighbour, some activations get another code, a 127th of the greatest away. A token is the one
of torch's greatest logit wherever its two greatest are further apart than that. Times are told and not judged; both sides have
as many threads.
"""

import math
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import torch
from safetensors.torch import load_file

BOUND = {False: 0.25, True: 1.0}
EPSILON = 1e-5
# Fewer layers and tokens where the simulated Atlas computes one element after the other.
SIZES = {
    "cpu": ["--steps", "64"],
    "sim": ["--steps", "12", "--hidden", "256", "--heads", "8", "--layers", "3", "--vocabulary", "2000"],
}


def norm(x, weight):
    x = x.float()
    return (x * torch.rsqrt(x.square().mean(-1, keepdim=True) + EPSILON) * weight.float()).bfloat16()


class Linear:
    """A product with a matrix that is stored by its outputs, in bfloat16 or in 8 bits."""

    def __init__(self, weight, quantized):
        self.weight, self.quantized = weight, quantized
        if quantized:
            self.codes, self.scale = self.codes_of(weight)
            self.codes = self.codes.float().T.contiguous()

    @staticmethod
    def codes_of(x):
        x = x.float()
        scale = x.abs().amax(-1, keepdim=True) / 127
        return torch.round(x / scale), scale

    def __call__(self, x):
        if not self.quantized:
            return torch.nn.functional.linear(x, self.weight)
        codes, scale = self.codes_of(x)
        # Sums of fewer than 2^24 / 127^2 products are exact in float32 in parts, and in float64 as a whole.
        sums = (codes.double() @ self.codes.double()).float()
        return (sums * self.scale.T * scale).bfloat16()


class Decoder:
    """The same decoder in torch's operators, with a cache of its own."""

    def __init__(self, file, quantized=False):
        hidden, self.layers, self.heads, self.key_heads, _, _, self.size = file["sizes"].tolist()
        weights = {name[8:]: tensor for name, tensor in file.items() if name.startswith("weights.")}
        self.words = weights["words"]
        names = ("query", "key", "value", "attended", "wide", "narrow")
        self.linear = {f"{layer}.{name}": Linear(weights[f"{layer}.{name}"], quantized)
                       for layer in range(self.layers) for name in names}
        self.linear["logits"] = Linear(weights["logits"], quantized)
        self.gamma = {name: (1 + tensor.float()).bfloat16()[0] for name, tensor in weights.items()
                      if name.endswith(("before_attention", "before_products", "last"))}
        frequencies = 1 / 10000 ** (torch.arange(0, self.size, 2, dtype=torch.float64) / self.size)
        angles = torch.arange(4096, dtype=torch.float64)[:, None] * frequencies
        self.cos = torch.cat([angles, angles], 1).cos().bfloat16()
        self.sin = torch.cat([angles, angles], 1).sin().bfloat16()

    def rotate(self, x, places):
        """Queries or keys of shape (tokens, heads, size), in float32 inside and rounded once."""
        cos, sin = self.cos[places, None].float(), self.sin[places, None].float()
        x = x.float()
        low, high = x.chunk(2, -1)
        return (x * cos + torch.cat([-high, low], -1) * sin).bfloat16()

    def room(self, sequences, places):
        shape = (sequences, self.key_heads, places, self.size)
        return [[torch.zeros(shape, dtype=torch.bfloat16) for _ in range(2)] for _ in range(self.layers)]

    def forward(self, caches, ids, start, masks=None):
        """Logits of the last token of (sequences, tokens), of which each sequence has `start` before them."""
        sequences, tokens = ids.shape
        places = (start[:, None] + torch.arange(tokens)).flatten()
        rows = torch.arange(sequences).repeat_interleave(tokens)
        x = self.words[ids.flatten()]
        for layer in range(self.layers):
            def part(name):
                return self.linear[f"{layer}.{name}"]
            normed = norm(x, self.gamma[f"{layer}.before_attention"])
            query = self.rotate(part("query")(normed).view(-1, self.heads, self.size), places)
            key = self.rotate(part("key")(normed).view(-1, self.key_heads, self.size), places)
            keys, values = caches[layer]
            keys[rows, :, places] = key
            values[rows, :, places] = part("value")(normed).view(-1, self.key_heads, self.size)
            end = int(start.max()) + tokens
            query = query.view(sequences, tokens, self.heads, self.size).transpose(1, 2)
            seen = torch.arange(end) <= places.view(sequences, 1, tokens, 1)
            mask = None if tokens == 1 and bool(seen.all()) else seen
            attended = torch.nn.functional.scaled_dot_product_attention(
                query, keys[:, :, :end], values[:, :, :end], attn_mask=mask, scale=1 / math.sqrt(self.size), enable_gqa=True)
            attended = attended.transpose(1, 2).reshape(-1, self.heads * self.size)
            x = x + part("attended")(attended)
            normed = norm(x, self.gamma[f"{layer}.before_products"])
            gate, wide = part("wide")(normed).float().chunk(2, -1)
            gated = (torch.nn.functional.silu(gate) * wide).bfloat16()
            x = x + part("narrow")(gated)
        last = norm(x.view(sequences, tokens, -1)[:, -1], self.gamma["0.last"])
        return self.linear["logits"](last)

    def along(self, prompts, tokens):
        """The logits of each step where these tokens are chosen: (steps, sequences, vocabulary)."""
        steps, sequences = tokens.shape
        caches = self.room(sequences, max(len(prompt) for prompt in prompts) + steps)
        first = []
        for sequence, prompt in enumerate(prompts):
            own = [[tensor[sequence:sequence + 1] for tensor in layer] for layer in caches]
            first.append(self.forward(own, prompt[None], torch.zeros(1, dtype=torch.long)))
        logits = [torch.cat(first)]
        start = torch.tensor([len(prompt) for prompt in prompts])
        for step in range(steps - 1):
            logits.append(self.forward(caches, tokens[step][:, None], start + step))
        return torch.stack(logits)

    def milliseconds(self, prompts, steps):
        """The time of a token, behind prompts, where each step's greatest logits are the next tokens."""
        sequences = len(prompts)
        caches = self.room(sequences, max(len(prompt) for prompt in prompts) + steps)
        start = torch.tensor([len(prompt) for prompt in prompts])
        tokens = torch.zeros(sequences, dtype=torch.long)
        begin = time.perf_counter()
        for step in range(steps - 1):
            tokens = self.forward(caches, tokens[:, None], start + step).argmax(-1)
        return 1e3 * (time.perf_counter() - begin) / ((steps - 1) * sequences)


def program(path, *options, threads=None):
    environment = dict(os.environ, ACLNN_SIM_MEMORY=str(1 << 32))
    if threads:
        environment["ACLNN_CPU_THREADS"] = str(threads)
    command = [str(path), *options]
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    if run.returncode:
        sys.exit(f"{' '.join(command)}\n{run.stdout}{run.stderr}")
    return run.stdout


def milliseconds(printed):
    return float(re.search(r"([\d.]+) ms a token$", printed, re.M)[1])


def compare(path, scratch, device, sequences, quantized):
    """Whether the logits and tokens are those of torch, and the file that says what they are of."""
    out = Path(scratch) / "decoder"
    options = ["--device", device, "--sequences", str(sequences), "--out", str(out), *SIZES[device]]
    printed = program(path, *options, *["--quantized"] * quantized)
    equal = re.search(r"(\d+) of which differ", printed)[1] == "0"
    file = load_file(out)
    prompts = [file[f"prompts.{sequence}"] for sequence in range(sequences)]
    wanted = Decoder(file, quantized).along(prompts, file["tokens"]).float()
    found = file["logits"].float()
    off = (found - wanted).abs().max().item()
    best = wanted.topk(2).values
    clear = best[..., 0] - best[..., 1] > BOUND[quantized]
    other = int((clear & (wanted.argmax(-1) != file["tokens"])).sum())
    kind = "W8A8" if quantized else "bfloat16"
    print(f"{kind} on {device}, {sequences} sequences: logits of {wanted.shape[0]} steps are at most {off:.4f} from torch's, "
          f"their deviation is {wanted.std():.2f}; of {int(clear.sum())} of {clear.numel()} tokens that are clear {other} differ; "
          f"replayed and call by call {'the same' if equal else 'DIFFERENT'}", flush=True)
    return off <= BOUND[quantized] and other == 0 and equal, file, prompts


def memory(path):
    """The resident memory at two times of a thousand steps, in MiB, as Linux tells it."""
    command = [str(path), "--device", "cpu", "--steps", "1000", "--hidden", "256", "--heads", "8", "--layers", "4", "--vocabulary", "4000",
               "--unchecked"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    seen = []
    while process.poll() is None:
        try:
            status = Path(f"/proc/{process.pid}/statm").read_text()
        except OSError:
            break
        if status.strip():
            seen.append(int(status.split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20)
        time.sleep(0.01)
    if process.wait():
        sys.exit("a thousand steps failed")
    return seen


def main():
    path = Path(sys.argv[1]).resolve()
    wrong = checked = 0
    with torch.inference_mode(), tempfile.TemporaryDirectory() as scratch:
        kept = {}
        for device in SIZES:
            for quantized in (False, True):
                for sequences in (1, 4):
                    good, file, prompts = compare(path, scratch, device, sequences, quantized)
                    checked += 1
                    wrong += not good
                    if device == "cpu" and not quantized:
                        kept[sequences] = (file, prompts)
        seen = memory(path)
        half = seen[len(seen) // 2:]
        growth = max(half) - half[0]
        checked += 1
        # Half of the steps touch half a MiB of the caches for the first time, and the samples' middle is not theirs.
        wrong += growth > 1.5
        print(f"memory over a thousand steps: {max(seen):.0f} MiB, {growth:.2f} MiB more in the second half")
        for threads in (1, 2):
            torch.set_num_threads(threads)
            for sequences, (file, prompts) in kept.items():
                peer = Decoder(file)
                ours = {False: math.inf, True: math.inf}
                theirs = math.inf
                for _ in range(3):
                    for quantized in ours:
                        options = ["--device", "cpu", "--sequences", str(sequences), "--unchecked", *["--quantized"] * quantized]
                        ours[quantized] = min(ours[quantized], milliseconds(program(path, *options, threads=threads)))
                    theirs = min(theirs, peer.milliseconds(prompts, 64))
                print(f"{threads} threads, {sequences} sequences: bfloat16 {ours[False]:.2f} ms a token, torch {theirs:.2f}, "
                      f"{ours[False] / theirs:.2f} times; W8A8 {ours[True]:.2f}, {ours[True] / ours[False]:.2f} of bfloat16",
                      flush=True)
    print(f"decoder: {checked} comparisons with torch and of memory, {wrong} not as they should be")
    sys.exit(1 if wrong else 0)


main()
