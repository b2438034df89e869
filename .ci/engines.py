#!/usr/bin/env python3
"""Reads what the checkpoint job writes with the library compressed-tensors, as vLLM and transformers do.

    engines.py ACLNN MODEL_FOLDER

Quantizes the model in every way that the format has, takes the configuration that is written for what it says, lets the
library decompress each module that it covers, and compares with the model: each weight comes back within half a step.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from compressed_tensors.compressors.base import BaseCompressor
from compressed_tensors.quantization import QuantizationConfig
from safetensors.torch import load_file, save_file

WAYS = {
    "int8": [],
    "int8 in groups": ["--group-size", "64"],
    "int8 affine": ["--scheme", "affine"],
    "int4": ["--dtype", "quint4x2"],
    "int4 in groups": ["--dtype", "quint4x2", "--group-size", "128"],
    "int4 affine in groups": ["--dtype", "quint4x2", "--group-size", "32", "--scheme", "affine"],
    "float8": ["--dtype", "float8_e4m3fn", "--device", "cpu:950"],
}


def job(program, source, out, options):
    command = [program, "quantize-checkpoint", source, out, "--quiet", *options]
    if "--device" not in options:
        command += ["--device", "cpu"]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{run.stderr}")


def scheme_of(config, module):
    """The scheme that a linear layer has: names come before the class."""
    if module in config.ignore:
        return None
    groups = config.config_groups.values()
    named = [group for group in groups if module in group.targets]
    classed = [group for group in groups if "Linear" in group.targets]
    return (named + classed)[0]


def half_step(scheme, scale, weight, zero_point):
    """How far a weight may be off: half a step, and for floats half of the last of three bits."""
    steps = scale.float()
    groups = steps.shape[-1]
    steps = steps.repeat_interleave(weight.shape[-1] // groups, dim=-1)
    if scheme.weights.type == "float":
        return torch.maximum(weight.abs() / 16, steps * 2.0**-10)
    # A zero point that is rounded moves the ends of the range by up to half a step.
    return steps * (1.0 if zero_point is not None else 0.5)


def check(name, model, out, dtype):
    before = load_file(model / "model.safetensors")
    after = load_file(out / "model.safetensors")
    document = json.loads((out / "config.json").read_text())["quantization_config"]
    config = QuantizationConfig.model_validate(document)
    modules = {}
    for key, tensor in after.items():
        module, _, leaf = key.rpartition(".")
        modules.setdefault(module, {})[leaf] = tensor
    read = 0
    for module, tensors in modules.items():
        weight = before.get(f"{module}.weight")
        if "weight_scale" not in tensors:
            for leaf, tensor in tensors.items():
                assert torch.equal(tensor, before[f"{module}.{leaf}"]), f"{module}.{leaf}"
            # A linear layer that is left alone must be left out by name.
            is_linear = weight is not None and weight.ndim == 2
            assert not is_linear or "embed" in module or module in config.ignore, module
            continue
        scheme = scheme_of(config, module)
        assert scheme is not None, module
        compressor = BaseCompressor.get_value_from_registry(scheme.format or document["format"])
        scale, zero_point = tensors["weight_scale"], tensors.get("weight_zero_point")
        assert scale.dtype == dtype, (module, scale.dtype)
        state = {leaf: tensor for leaf, tensor in tensors.items() if leaf != "bias"}
        # In binary32, so that only the codes are compared and not the rounding of the model's type.
        state["weight_scale"] = scale.float()
        back = compressor.decompress(state, scheme)["weight"].float()
        error = (back - weight.float()).abs()
        allowed = half_step(scheme, scale, weight.float(), zero_point)
        worst = (error / allowed).max().item()
        assert worst <= 1.001, f"{name}: {module} is off by {worst} of what is allowed"
        read += 1
    assert read > 0
    print(f"{name}, {dtype}: {read} modules read by compressed-tensors, each weight within half a step")
    return read


def check_transformers(program, given, folder):
    """Loads the model as transformers loads any, and compares what it computes."""
    from transformers import AutoModel, AutoTokenizer

    words = AutoTokenizer.from_pretrained(given)("the size of the model and the speed of the disk", return_tensors="pt")

    def computed(path):
        model = AutoModel.from_pretrained(path, dtype=torch.float32).eval()
        with torch.no_grad():
            return model(**words).last_hidden_state.flatten()

    want = computed(given)
    for way, least in (("int8", 0.99), ("int4 in groups", 0.9)):
        out = folder / "loaded"
        shutil.rmtree(out, ignore_errors=True)
        job(program, given, out, WAYS[way])
        alike = torch.nn.functional.cosine_similarity(want, computed(out), dim=0).item()
        assert least < alike < 1.0, f"{way}: {alike}"
        print(f"{way}: loaded by transformers, the cosine of its output with the model's is {alike:.4f}")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, given = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    read = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for dtype in (torch.float32, torch.bfloat16, torch.float16):
            model = folder / "model"
            shutil.rmtree(model, ignore_errors=True)
            model.mkdir()
            tensors = load_file(given / "model.safetensors")
            save_file({key: tensor.to(dtype) if tensor.is_floating_point() else tensor for key, tensor in tensors.items()},
                      model / "model.safetensors")
            shutil.copy(given / "config.json", model)
            for way, options in WAYS.items():
                out = folder / "out"
                shutil.rmtree(out, ignore_errors=True)
                job(program, model, out, options)
                read += check(way, model, out, dtype)
        # Mixed precision: a second pass over the output of the first.
        first, second = folder / "first", folder / "second"
        job(program, model, first, ["--include", "*.attention.*"])
        job(program, first, second, ["--include", "*.weight", "--exclude", "*embeddings*", "--dtype", "quint4x2"])
        read += check("int8 and int4", model, second, dtype)
        check_transformers(program, given, folder)
    print(f"engines: {read} modules of {3 * len(WAYS) + 1} checkpoints read by compressed-tensors")


main()
