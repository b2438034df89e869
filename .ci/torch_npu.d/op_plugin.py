"""One of op-plugin's own test files on the simulated Atlas. The arguments: the product, the file, and the table of failures
that are expected (op_plugin.expected).

Each test passes, is skipped by its own mark, or fails as the table says it does.
"""

import importlib.util
import os
import pathlib
import sys
import unittest
import warnings

import start  # noqa: F401

product, path, table = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
warnings.simplefilter("ignore")
expected = {}
for line in table.read_text().splitlines():
    if line and not line.startswith("#"):
        file, test, words, _reason = (part.strip() for part in line.split("|"))
        if file == path.stem:
            expected[test] = words

sys.argv = [str(path)]
sys.path.insert(0, str(path.parent))
specification = importlib.util.spec_from_file_location(path.stem, path)
module = importlib.util.module_from_spec(specification)
specification.loader.exec_module(module)
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromModule(module).run(result)

wrong, as_told = [], 0
for test, trace in result.failures + result.errors:
    name = test.id().rsplit(".", 1)[-1]
    if name in expected and expected[name] in trace:
        as_told += 1
    else:
        wrong.append(f"{path.stem}: {name} fails on {product}:\n{trace}")
passed = result.testsRun - len(result.skipped) - len(result.failures) - len(result.errors)
print(f"{product}: {path.stem}: {passed} pass, {len(result.skipped)} skipped by their marks, {as_told} fail as they have to", flush=True)
for text in wrong:
    print(text, file=sys.stderr, flush=True)
# torch_npu's threads are not waited for.
os._exit(1 if wrong or not result.testsRun else 0)
