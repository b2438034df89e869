#!/usr/bin/env python3
"""Quantizes a tensor of torch in Rust, without a copy on either way: shared_with_python.py LIBRARY

LIBRARY is what `cargo build -p aclnn-dlpack --example shared_with_python` makes. Needs torch.
"""
import ctypes
import sys

import torch
from torch.utils import dlpack

library = ctypes.CDLL(sys.argv[1])
library.quantize.restype = ctypes.c_void_p
library.quantize.argtypes = [ctypes.c_void_p, ctypes.c_float]

python = ctypes.pythonapi
python.PyCapsule_GetPointer.restype = ctypes.c_void_p
python.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
python.PyCapsule_SetName.argtypes = [ctypes.py_object, ctypes.c_char_p]
python.PyCapsule_New.restype = ctypes.py_object
python.PyCapsule_New.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]

# A capsule's name is kept by whoever made it for as long as it lives.
NAME, USED = b"dltensor", b"used_dltensor"


def quantize(x, scale):
    capsule = dlpack.to_dlpack(x)
    managed = python.PyCapsule_GetPointer(capsule, NAME)
    # Who takes the tensor out of a capsule says so by its name.
    python.PyCapsule_SetName(capsule, USED)
    quantized = library.quantize(managed, scale)
    if not quantized:
        raise ValueError("the library refused the tensor")
    return dlpack.from_dlpack(python.PyCapsule_New(quantized, NAME, None))


x = torch.tensor([[0.5, 1.0, -1.5], [2.0, 300.0, -300.0]])
print(f"x lies at {x.data_ptr():#x}")
y = quantize(x.t(), 2.0)
print(y)
assert y.dtype == torch.int8
assert y.tolist() == [[1, 4], [2, 127], [-3, -128]]
try:
    quantize(torch.tensor([1, 2, 3]), 2.0)
except ValueError:
    print("integers are refused")
else:
    sys.exit("integers were taken")
