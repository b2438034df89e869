#!/usr/bin/env python3
"""Compares attention on the CPU with torch on this machine, in one run.

    pip install torch
    cargo bench --bench attention --no-run
    python3 benches/attention_peers.py path/to/the/attention-binary [--threads 1] [--seconds 1]

bfloat16, 16 heads over 4 of size 64, causal. torch runs `scaled_dot_product_attention`, with and without its own treatment of
groups of heads, of which the faster counts. Both take turns, some rounds each; a line shows microseconds (medians over all
rounds) and our time over torch's.
"""

import argparse
import json
import os
import statistics
import subprocess

from support.timing import median_time

ROUNDS = 3


def torch_time(line, threads, budget):
    import torch
    from torch.nn.functional import scaled_dot_product_attention as attend

    torch.set_num_threads(threads)
    make = lambda heads, tokens: torch.rand(line["sequences"], heads, tokens, 64).to(torch.bfloat16)
    query, key, value = make(16, line["queries"]), make(4, line["keys"]), make(4, line["keys"])
    causal = line["queries"] > 1

    def grouped():
        attend(query, key, value, is_causal=causal, enable_gqa=True)

    def folded():
        # One query each: heads that share keys are queries of one head.
        attend(query.reshape(line["sequences"], 4, 4, 64), key, value)

    with torch.inference_mode():
        return 1e6 * min(median_time(call, budget / 2) for call in ([grouped] if causal else [grouped, folded]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1)
    options = parser.parse_args()
    ours, theirs = {}, {}
    for _ in range(ROUNDS):
        command = [options.binary, "--bench", "--json", "--threads", str(options.threads), "--seconds", str(options.seconds)]
        environment = {**os.environ, "ACLNN_CPU_THREADS": str(options.threads)}
        output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
        for line in map(json.loads, output.splitlines()):
            name = (line["sequences"], line["queries"], line["keys"])
            ours.setdefault(name, []).append(line["us"])
            theirs.setdefault(name, []).append(torch_time(line, options.threads, options.seconds))
    for (sequences, queries, keys), times in ours.items():
        own, torch = statistics.median(times), statistics.median(theirs[sequences, queries, keys])
        print(f"{sequences} x {queries} queries, {keys} keys: {own:9.1f} us, torch {torch:9.1f} us, {own / torch:.2f} of torch")


if __name__ == "__main__":
    main()
