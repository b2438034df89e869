#!/usr/bin/env python3
"""Holds each operator of the crate against torch on the CPU.

    check.py PROGRAM [--device cpu|sim]... [OPERATOR...]

PROGRAM is the example `operators`. Every operator is called with all its types, with tensors of no dimension to eight, with
broadcasting, strides, without elements and with infinities and NaN; what it answers is compared with what torch computes
in float64, within the bound that the operator's documentation gives, or bit by bit where nothing is computed. Prints a line
for each operator, and fails where one differs.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import compare
import decoder  # noqa: F401, which adds its operators
import draw
import products  # noqa: F401 (its operators are in the table then)
import rows  # noqa: F401 (as above)
from table import OPERATORS


def declared():
    """The operators of this kind that the crate's sources declare."""
    folder = Path(__file__).resolve().parent.parent.parent / "src/operators"
    texts = "".join(path.read_text() for part in ("basic", "decoder") for path in (folder / part).rglob("*.rs"))
    # Cat alone makes its calls itself.
    return {"Cat", *re.findall(r"(\w+), step \w+", texts)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--device", action="append")
    parser.add_argument("operators", nargs="*")
    options = parser.parse_args()
    if missing := sorted(declared() - set(OPERATORS)):
        sys.exit(f"operators: {', '.join(missing)} held against nothing")
    wrong = made = 0
    for device in options.device or ["cpu"]:
        for operator in options.operators or OPERATORS:
            draw.seed(1)
            calls = list(OPERATORS[operator]())
            products = sorted({call.product for call in calls})
            for product in products:
                chosen = [call for call in calls if call.product == product]
                with tempfile.TemporaryDirectory() as folder:
                    errors = compare.run(Path(options.program).resolve(), Path(folder), chosen, device + product)
                print(f"{device}{product}: {errors.line(operator)}")
                for problem in errors.problems[:5]:
                    print(f"    {problem}")
                wrong += len(errors.problems)
                made += len(chosen)
    print(f"operators: {made} calls as torch computes them, {wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
