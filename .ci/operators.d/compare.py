"""Calls with what they have to answer, made by the example `operators` and compared."""

import json
import subprocess
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import torch
from safetensors.torch import load_file, save_file

from draw import memory, name


@dataclass
class Want:
    """What an output has to hold: in float64 and how far off it may be, or exactly."""

    exact: torch.Tensor
    dtype: torch.dtype
    # None for bit by bit.
    allowed: torch.Tensor | None = None
    # What torch gives in the type itself, whose error is told beside ours.
    native: torch.Tensor | None = None
    # What errors are told in units of: the last place of numbers of this size, in the type that was computed in.
    size: torch.Tensor | None = None
    made: torch.dtype | None = None


@dataclass
class Call:
    function: str
    arguments: dict
    inputs: dict
    wants: dict
    # The caller's, which hold something already.
    outputs: dict = field(default_factory=dict)
    # What else an answer has to be: gives a problem or None.
    also: object = None
    product: str = ""


def step(exact, dtype):
    """The distance of neighbours of the type where the numbers are."""
    info = torch.finfo(dtype)
    bits = round(-torch.log2(torch.tensor(info.eps, dtype=torch.float64)).item())
    size = exact.abs().nan_to_num(0.0, 0.0, 0.0).clamp(min=info.tiny)
    return torch.exp2(torch.floor(torch.log2(size)) - bits)


def ulps(count, doubles=4):
    """So many units in the last place of float32, or others of float64 where the operator makes that: torch computes it in
    other ways. Half a one more where the output is narrower."""

    def allowed(exact, dtype, made):
        computed_in = torch.float64 if made == torch.float64 else torch.float32
        found = (doubles if made == torch.float64 else count) * step(exact, computed_in)
        if torch.finfo(dtype).eps > torch.finfo(computed_in).eps:
            found = found + 0.5 * step(exact, dtype)
        # What is beyond the type that is computed in has no bound, but is no less than the end of that type.
        return found.masked_fill(exact.abs() > torch.finfo(computed_in).max, float("inf"))

    return allowed


def scalar(dtype, value):
    return {"dtype": name(dtype), "value": str(value).lower()}


class Errors:
    """What differs from what is wanted, and the largest errors in units in the last place of each output's type."""

    def __init__(self):
        self.problems = []
        self.counts = Counter()
        self.ours = defaultdict(float)
        self.theirs = defaultdict(float)

    def problem(self, call, text):
        layouts = {key: [(tuple(t.shape), t.stride(), name(t.dtype)) for t in many(value)] for key, value in call.inputs.items()}
        self.problems.append(f"{call.function} {call.arguments} of {layouts}: {text}")

    def check(self, call, output, got, want):
        if got.dtype != want.dtype or got.shape != want.exact.shape:
            shape = tuple(want.exact.shape)
            return self.problem(call, f"{output} is {got.dtype} {tuple(got.shape)}, not {want.dtype} {shape}")
        if want.allowed is None:
            if got.dtype == torch.bool or not got.is_floating_point():
                same = got == want.exact
            else:
                bits = {1: torch.uint8, 2: torch.int16, 4: torch.int32, 8: torch.int64}[got.element_size()]
                same = got.contiguous().view(bits) == want.exact.contiguous().view(bits)
            if not same.all():
                place = (~same).flatten().nonzero()[0].item()
                found, wanted = got.flatten()[place], want.exact.flatten()[place]
                self.problem(call, f"{output}[{place}] is {found}, not {wanted}")
            return None
        found, exact = got.double(), want.exact.double()
        rounded = exact.to(want.dtype).double()
        finite = rounded.isfinite()
        size = exact if want.size is None else want.size
        one = torch.maximum(step(size, want.dtype), step(size, want.made or want.dtype))
        error = (found - exact).abs()
        allowed = want.allowed * (1 + 1e-6)
        # At the end of the range a number that is off by what is allowed may be an infinity, and the other way round.
        end = torch.finfo(want.dtype).max
        bounded = allowed.isfinite()
        near = exact.isfinite() & bounded & (exact.abs() + allowed >= end)
        right = torch.where(finite & bounded, error <= allowed, (found == rounded) | (found.isnan() & rounded.isnan()))
        right |= near & (found.abs() >= end - allowed) & (found.sign() == exact.sign())
        beyond = min(end, torch.finfo(torch.float32).max)
        right |= ~bounded & exact.isfinite() & (found.abs() >= beyond) & (found.sign() == exact.sign())
        if not right.all():
            place = (~right).flatten().nonzero()[0].item()
            at = [value.flatten()[place].item() for value in (found, exact, allowed)]
            self.problem(call, f"{output}[{place}] is {at[0]}, not {at[1]} within {at[2]}")
        some = finite & found.isfinite() & want.allowed.isfinite()
        key = name(want.dtype)
        if some.any():
            self.ours[key] = max(self.ours[key], (error / one)[some].max().item())
            if want.native is not None:
                theirs = ((want.native.double() - exact).abs() / one)[some & want.native.isfinite()]
                self.theirs[key] = max(self.theirs[key], theirs.max().item() if theirs.numel() else 0.0)

    def line(self, function):
        """What is told of an operator: calls, and of each type our largest error, torch's beside it."""
        kinds = [f"{key} {self.ours[key]:.3g}" + (f" ({self.theirs[key]:.3g})" if key in self.theirs else "") for key in self.ours]
        told = f"; largest errors in units in the last place, torch's in brackets: {', '.join(kinds)}" if kinds else "; exact"
        return f"{function}: {self.counts[function]} calls, {len(self.problems)} wrong{told}"


def many(value):
    return [] if value is None else value if isinstance(value, (list, tuple)) else [value]


def written(program, folder, calls, device):
    """Has the program make the calls; what each answers by its outputs' names, and what is refused."""
    tensors, listed = {}, []

    def view(tensor):
        key = str(len(tensors))
        tensors[key] = memory(tensor).clone()
        return {"tensor": key, "shape": list(tensor.shape), "strides": list(tensor.stride()), "offset": tensor.storage_offset()}

    for number, call in enumerate(calls):
        inputs = {
            key: [view(one) for one in value] if isinstance(value, (list, tuple)) else value if value is None else view(value)
            for key, value in call.inputs.items()
        }
        outputs = {key: view(value) for key, value in call.outputs.items()}
        listed.append({"id": str(number), "function": call.function, "arguments": call.arguments, "inputs": inputs,
                       "outputs": outputs})
    save_file(tensors, folder / "tensors.safetensors")
    document = {"format": "aclnn-operator-calls-1", "calls": listed}
    (folder / "calls.json").write_text(json.dumps(document))
    subprocess.run([program, folder, "--device", device], check=True, stdout=subprocess.DEVNULL)
    answers = defaultdict(dict)
    for key, tensor in load_file(folder / "outputs.safetensors").items():
        number, _, output = key.partition("/")
        answers[int(number)][output] = tensor
    return answers, json.loads((folder / "refused.json").read_text())


def run(program, folder, calls, device):
    """Makes calls of one operator and compares."""
    errors = Errors()
    answers, refused = written(program, folder, calls, device)
    for number, call in enumerate(calls):
        errors.counts[call.function] += 1
        if str(number) in refused:
            errors.problem(call, f"refused: {refused[str(number)]}")
            continue
        answer = answers[number]
        for output, want in call.wants.items():
            got = answer.get(output)
            if got is None:
                errors.problem(call, f"{output} is not there")
                continue
            brought = call.outputs.get(output)
            if brought is not None:
                got = beside(errors, call, output, got, brought)
            errors.check(call, output, got, want)
        if call.also and (problem := call.also(answer)):
            errors.problem(call, problem)
    return errors


def beside(errors, call, output, got, brought):
    """The elements that were to be written, once those beside them were found to be as they were."""
    view = got.as_strided(brought.shape, brought.stride(), brought.storage_offset())
    before, after = memory(brought).clone(), got.clone()
    for line in (before, after):
        line.as_strided(brought.shape, brought.stride(), brought.storage_offset()).zero_()
    if not torch.equal(before.view(torch.uint8), after.view(torch.uint8)):
        errors.problem(call, f"something beside {output} was written")
    return view
