"""Imports torch and torch_npu.

PyPI's torch for x86-64 is built for CUDA and registers the keys of an allocator configuration that torch_npu registers
once more, which ends the process. What is registered is forgotten between the two imports; a torch without CUDA has
nothing to forget.
"""

import ctypes
import os
import pathlib

os.environ["TORCH_DEVICE_BACKEND_AUTOLOAD"] = "0"

import torch  # noqa: E402


class HashTable(ctypes.Structure):
    """The beginning of std::unordered_set of GCC's library."""

    _fields_ = [
        ("buckets", ctypes.c_void_p),
        ("bucket_count", ctypes.c_size_t),
        ("first", ctypes.c_void_p),
        ("count", ctypes.c_size_t),
    ]


def forget_keys():
    if torch.version.cuda is None:
        return
    library = ctypes.CDLL(str(pathlib.Path(torch.__file__).parent / "lib" / "libc10.so"))
    keys = library._ZN3c1016CachingAllocator26AcceleratorAllocatorConfig14getMutableKeysB5cxx11Ev
    keys.restype = ctypes.POINTER(HashTable)
    table = keys().contents
    ctypes.memset(table.buckets, 0, table.bucket_count * ctypes.sizeof(ctypes.c_void_p))
    table.first = None
    table.count = 0


forget_keys()

import torch_npu  # noqa: E402,F401
