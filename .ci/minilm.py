#!/usr/bin/env python3
"""Holds the embeddings of the example `minilm` against torch's, and prints the times of both.

    minilm.py PROGRAM MODEL_FOLDER

One less the cosine of two embeddings is 1e-5 at most in float32 and 1e-3 in 16 bits, on the CPU and on the simulated Atlas.
Times are those of a sentence, both with as many threads, in turns; they are told and not judged.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import AutoModel, AutoTokenizer

SENTENCES = Path(__file__).resolve().parent.parent / "examples/minilm/sentences.txt"
DTYPES = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}
BATCHES = (1, 10)
REPEATS = 3


class Peer:
    """The model as transformers has it, and its tokenizer."""

    def __init__(self, folder, dtype):
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.model = AutoModel.from_pretrained(folder, dtype=dtype).eval()

    def batches(self, sentences, size):
        """Sentences of equal length together, as the example puts them."""
        tokens = self.tokenizer(sentences, truncation=True, max_length=256, padding=False)["input_ids"]
        order = sorted(range(len(tokens)), key=lambda place: len(tokens[place]))
        for start in range(0, len(order), size):
            places = order[start:start + size]
            yield places, self.tokenizer.pad({"input_ids": [tokens[place] for place in places]}, return_tensors="pt")

    def embed(self, batch):
        states = self.model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state.float()
        mask = batch["attention_mask"].unsqueeze(-1).float()
        return torch.nn.functional.normalize((states * mask).sum(1) / mask.sum(1), dim=1)


def program(path, folder, *options, threads=None):
    environment = dict(os.environ)
    if threads:
        environment["ACLNN_CPU_THREADS"] = str(threads)
    command = [path, folder, *options]
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    if run.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{run.stderr}")
    return float(re.search(r"([\d.]+) ms a sentence", run.stdout)[1])


def main():
    path, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    sentences = [line for line in SENTENCES.read_text().split("\n") if line]
    worst = {}
    with torch.inference_mode(), tempfile.TemporaryDirectory() as scratch:
        wanted = torch.zeros(len(sentences), 384)
        exact = Peer(folder, torch.float32)
        for places, batch in exact.batches(sentences, 10):
            wanted[places] = exact.embed(batch)
        for name in DTYPES:
            for device in ("cpu", "sim"):
                out = Path(scratch) / "embeddings"
                program(path, folder, "--dtype", name, "--device", device, "--out", out)
                found = load_file(out)["embeddings"]
                off = 1 - torch.nn.functional.cosine_similarity(found.double(), wanted.double(), dim=1)
                worst[name, device] = off.max().item()
                print(f"{name} on {device}: {len(sentences)} embeddings, 1 - cosine is {off.max():.2e} at most")
        for threads in (1, 2):
            torch.set_num_threads(threads)
            for name, dtype in DTYPES.items():
                peer = Peer(folder, dtype)
                for size in BATCHES:
                    batches = list(peer.batches(sentences, size))
                    theirs = ours = float("inf")
                    for _ in range(2):
                        options = ("--dtype", name, "--device", "cpu", "--batch", str(size), "--repeats", str(REPEATS))
                        ours = min(ours, program(path, folder, *options, threads=threads))
                        for _ in range(REPEATS):
                            start = time.perf_counter()
                            for _, batch in batches:
                                peer.embed(batch)
                            theirs = min(theirs, 1e3 * (time.perf_counter() - start) / len(sentences))
                    print(f"{name}, {threads} threads, batches of {size}: {ours:.3f} ms a sentence, torch {theirs:.3f}, "
                          f"{ours / theirs:.2f} times")
    wrong = [key for key, off in worst.items() if not off <= (1e-5 if key[0] == "float32" else 1e-3)]
    print(f"minilm: {len(sentences)} embeddings in {len(DTYPES)} types on two devices, {len(wrong)} too far from torch's")
    sys.exit(1 if wrong else 0)


main()
