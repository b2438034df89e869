#!/usr/bin/env python3
"""Runs every command that documents tell their readers to type, in the folder that it is started from.

    python3 .ci/documents.py README.md CONTRIBUTING.md

Commands are the lines of blocks marked `sh`, and code in running text that begins with `cargo`. Those that need an Atlas
must fail without one, and say so. Scripts below .ci are left out: they are run by .ci/run and .ci/nightly. So is what
publishes: no check may do that.

Exit status: 0 every command did what it should; 1 one did not; 2 a document holds no command.
"""

import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import time

# What a reader puts in the place of names that stand for his own things.
PLACES = {"model.safetensors": "{folder}/model.safetensors", "out.safetensors": "{folder}/out.safetensors",
          "program.c": "{folder}/program.c"}
ATLAS = re.compile(r"--device npu|ACLNN_DEVICE=npu")


def commands(text):
    """The commands of a document in their order; those of one block share variables of the shell."""
    for block, inline in re.findall(r"```sh\n(.*?)```|`(cargo [^`]+)`", text, re.S):
        if inline:
            yield inline
            continue
        variables = []
        for line in block.splitlines():
            if re.match(r"\w+=\$\(", line):
                variables.append(line)
            elif line.strip():
                yield "\n".join([*variables, line])


def small_model(path):
    """A model of one weight, as safetensors lays it out."""
    values = struct.pack("<32f", *(0.25 * number - 4 for number in range(32)))
    header = json.dumps({"layer.weight": {"dtype": "F32", "shape": [4, 8], "data_offsets": [0, len(values)]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + values)


def run(command, environment):
    started = time.monotonic()
    done = subprocess.run(["bash", "-euc", command], env=environment, text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    seconds = time.monotonic() - started
    last = command.splitlines()[-1]
    if ATLAS.search(last):
        fine = done.returncode != 0 and re.search(r"CANN|Atlas|device", done.stdout) is not None
        told = "fails without an Atlas, and says so"
    elif "--example doctor" in last and "--device" not in last:
        fine = done.returncode in (0, 1) and "panicked" not in done.stdout
        told = "tells what is here"
    else:
        fine = done.returncode == 0
        told = "works"
    print(f"{'ok' if fine else 'FAILED'}  {last}  ({told}; {seconds:.0f} s)", flush=True)
    if not fine:
        print(f"exit status {done.returncode}\n{done.stdout[-4000:]}", flush=True)
    return fine


def main():
    results = []
    with tempfile.TemporaryDirectory() as folder:
        small_model(pathlib.Path(folder, "model.safetensors"))
        pathlib.Path(folder, "program.c").write_text("#include <acl/acl.h>\nint main(void) { return aclInit(0); }\n")
        environment = dict(os.environ)
        environment.pop("ACLNN_DEVICE", None)
        seen = set()
        for document in sys.argv[1:]:
            found = list(commands(pathlib.Path(document).read_text()))
            if not found:
                print(f"documents: {document} holds no command", file=sys.stderr)
                sys.exit(2)
            for command in found:
                if "-p aclnn-fuzz" in command and not pathlib.Path("fuzz").is_dir():
                    print(f"left out  {command}  (it needs a checkout)", flush=True)
                    continue
                if "cargo publish" in command:
                    print(f"left out  {command}  (it publishes)", flush=True)
                    continue
                if "--example quantize_checkpoint" in command and not pathlib.Path("tools").is_dir():
                    # The document says so.
                    print(f"left out  {command}  (it needs a checkout)", flush=True)
                    continue
                for name, place in PLACES.items():
                    command = re.sub(rf"(?<!\S){re.escape(name)}(?!\S)", place.format(folder=folder), command)
                if "cc " in command.splitlines()[-1][:3]:
                    command += f" -o {folder}/program"
                if command not in seen:
                    seen.add(command)
                    results.append(run(command, environment))
    print(f"documents: {sum(results)} of {len(results)} commands did what they should")
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
