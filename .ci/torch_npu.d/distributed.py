"""Collectives of torch.distributed by HCCL on the simulated Atlas, against gloo on the processor.

The argument is the product's name. Each rank is a process with a device of its own, forked after torch is loaded; groups
of 1, 2, 3, 4 and 8 are tried, and some of their subgroups. What gloo has no form or type for is asked of it in another
one that moves the same bytes or comes to the same numbers.
"""

import os

os.environ.update(HCCL_BUFFSIZE="1", P2P_HCCL_BUFFSIZE="1")

import signal
import socket
import sys
import traceback
import warnings
from datetime import timedelta

import start  # noqa: F401
import torch
import torch.distributed as dist
import torch_npu
from hold import holds, product, same
import hold

WORLDS = (1, 2, 3, 4, 8)
SIZES = (1, 5)
SECONDS = 300
ON_310P = product.startswith("Ascend310P")
ON_950 = product.startswith("Ascend950")
Op = dist.ReduceOp
REDUCTIONS = {"sum": Op.SUM, "product": Op.PRODUCT, "max": Op.MAX, "min": Op.MIN, "average": Op.AVG}
WHOLE = [torch.int8, torch.int16, torch.int32, torch.int64]
FLOATS = [torch.float32, torch.float16] + ([] if ON_310P else [torch.bfloat16])
UNSIGNED = [torch.uint16, torch.uint32, torch.uint64]
REDUCED = [*WHOLE, torch.uint8, torch.bool, *FLOATS, torch.float64, *UNSIGNED]
MOVED = [*FLOATS, torch.float64, *WHOLE, torch.uint8, torch.bool, *UNSIGNED, torch.complex64]
# Gloo moves these as others of their widths.
STAND_INS = {torch.int16: torch.float16, torch.uint16: torch.float16, torch.uint32: torch.int32, torch.uint64: torch.int64}
NO_BITS = {"and": Op.BAND, "or": Op.BOR, "exclusive or": Op.BXOR}


class Side:
    """A group's form on one kind of device, and what this rank gives to it."""

    def __init__(self, device, group, ranks):
        self.device, self.group, self.ranks = device, group, ranks
        self.size, self.rank = len(ranks), ranks.index(dist.get_rank())
        self.kept = []

    def made(self, tensor):
        """Kept until the device is past it: what was refused may have been queued in part."""
        if self.device == "cpu":
            tensor = tensor.view(STAND_INS.get(tensor.dtype, tensor.dtype))
        self.kept.append(tensor.to(self.device))
        return self.kept[-1]

    def given(self, dtype, *shape, powers=False, salt=0):
        """Small whole numbers that depend on the rank and the place, so that sums are exact in each type."""
        count = torch.Size(shape).numel()
        values = (torch.arange(count) * 3 + self.rank * 7 + salt) % 5
        values = torch.tensor([1, 2, 1, 1, 2] if powers else [0, 1, 2, 3, 1])[values]
        return self.made(values.reshape(shape).to(dtype))

    def blank(self, dtype, *shape):
        return self.made(torch.full(shape, 1).to(dtype))


def both(npu, cpu, what, call, reference=None):
    """The tensors that a call leaves on the device are those that it, or `reference`, leaves on the processor."""
    got = call(npu)
    torch.npu.synchronize()
    expected = (reference or call)(cpu)
    holds(len(got) == len(expected), f"the number of tensors of {what}")
    for place, (one, other) in enumerate(zip(got, expected)):
        one = one.cpu()
        if one.dtype != other.dtype:
            holds(STAND_INS.get(one.dtype) == other.dtype, f"{one.dtype} of tensor {place} of {what}")
            one = one.view(other.dtype)
        same(one, other, f"tensor {place} of {what} on rank {npu.rank} of {npu.ranks}")
    npu.kept.clear()
    cpu.kept.clear()


def refuses(npu, what, words, call):
    try:
        call(npu)
    except (RuntimeError, ValueError, TypeError, NotImplementedError) as error:
        torch.npu.synchronize()
        holds(all(word in str(error) for word in words), f"the reason of a refusal, {what}: {error}")
    else:
        holds(False, f"{what}, which was taken,")
    npu.kept.clear()


# ---- what reduces ----


def all_reduce(side, op, dtype, size):
    x = side.given(dtype, size, powers=op is Op.PRODUCT)
    dist.all_reduce(x, op=op, group=side.group)
    return [x]


def reduce(side, op, dtype, size):
    left = []
    for root in range(side.size):
        x = side.given(dtype, size, powers=op is Op.PRODUCT, salt=root)
        dist.reduce(x, side.ranks[root], op=op, group=side.group)
        # Of other ranks nothing is promised.
        left += [x] if side.rank == root else []
    return left


def reduce_scatter(side, op, dtype, size):
    y = side.blank(dtype, size)
    parts = [side.given(dtype, size, powers=op is Op.PRODUCT, salt=i) for i in range(side.size)]
    dist.reduce_scatter(y, parts, op=op, group=side.group)
    return [y]


def reduce_scatter_tensor(side, op, dtype, size):
    y = side.blank(dtype, size, 2)
    x = side.given(dtype, size * side.size, 2, powers=op is Op.PRODUCT)
    dist.reduce_scatter_tensor(y, x, op=op, group=side.group)
    return [y]


def unreduced(call, op, dtype):
    """Who refuses such a reduction, torch_npu or HCCL, and what that says; nothing where it is taken."""
    scatters = call in (reduce_scatter, reduce_scatter_tensor)
    if dtype in (torch.uint16, torch.uint32) or (dtype in (torch.float64, torch.uint64) and not ON_950):
        return "torch_npu", ["Unsupported data type"]
    if dtype in (torch.uint8, torch.bool) and scatters:
        return "torch_npu", ["Unsupported data type at::kByte/at::kBool"]
    if ON_310P and call is reduce:
        return "HCCL", ["HcclReduce", "Ascend310P"]
    if dtype in (torch.int16, torch.bfloat16) and op is Op.PRODUCT:
        return "HCCL", ["Hccl", "INT16" if dtype is torch.int16 else "BFP16", "prod"]
    if ON_310P and (dtype is torch.int64 or dtype is torch.int16 and op not in (Op.SUM, Op.AVG)):
        return "HCCL", ["Hccl", "INT64" if dtype is torch.int64 else "INT16"]
    return None


def reference_reduction(call, side, op, dtype, size):
    """Gloo in int32 where it lacks the type, and its sum where it does not divide whole numbers."""
    averages = op is Op.AVG and not dtype.is_floating_point
    if averages and dtype is torch.bool:
        return call(side, Op.MIN, dtype, size)
    wide = torch.int64 if dtype is torch.uint64 else torch.int32 if dtype in (torch.int8, torch.int16, torch.uint8) else dtype
    left = call(side, Op.SUM if averages else op, wide, size)
    if averages:
        left = [torch.div(x, side.size, rounding_mode="trunc") for x in left]
    return [x.to(dtype) for x in left]


def reductions(npu, cpu, size, refuser=None):
    """What is taken and what torch_npu refuses; or what `refuser` does, by its name."""
    for call in (all_reduce, reduce, reduce_scatter, reduce_scatter_tensor):
        for name, op in REDUCTIONS.items():
            for dtype in REDUCED:
                what = f"{call.__name__} of {size} {dtype}, {name}"
                by, words = unreduced(call, op, dtype) or (None, None)
                if by == (refuser or "torch_npu"):
                    refuses(npu, what, words, lambda side: call(side, op, dtype, size))
                elif not by and not refuser:
                    by_gloo = lambda side: reference_reduction(call, side, op, dtype, size)  # noqa: E731
                    both(npu, cpu, what, lambda side: call(side, op, dtype, size), by_gloo)
        for name, op in NO_BITS.items() if not refuser else ():
            words = ["Cannot use ReduceOp.B", "HCCL"]
            refuses(npu, f"{call.__name__}, {name}", words, lambda side: call(side, op, torch.int32, size))


# ---- what moves ----


def broadcast(side, dtype, size):
    left = [side.given(dtype, size, salt=root) for root in range(side.size)]
    for root, x in enumerate(left):
        dist.broadcast(x, side.ranks[root], group=side.group)
    return left


def all_gather(side, dtype, size):
    left = [side.blank(dtype, size, 2) for _ in side.ranks]
    dist.all_gather(left, side.given(dtype, size, 2), group=side.group)
    return left


def all_gather_uneven(side, dtype, size):
    left = [side.blank(dtype, size + rank) for rank in range(side.size)]
    x = side.given(dtype, size + side.rank)
    if side.device == "cpu":
        left[side.rank].copy_(x)
        for root, y in enumerate(left):
            dist.broadcast(y, side.ranks[root], group=side.group)
    else:
        dist.all_gather(left, x, group=side.group)
    return left


def all_gather_into_tensor(side, dtype, size):
    y = side.blank(dtype, size * side.size)
    dist.all_gather_into_tensor(y, side.given(dtype, size), group=side.group)
    return [y]


def scatter(side, dtype, size):
    left = [side.blank(dtype, size) for _ in side.ranks]
    for root, y in enumerate(left):
        parts = [side.given(dtype, size, salt=10 * root + i) for i in range(side.size)] if side.rank == root else None
        dist.scatter(y, parts, src=side.ranks[root], group=side.group)
    return left


def gather(side, dtype, size):
    left = []
    for root in range(side.size):
        parts = [side.blank(dtype, size) for _ in side.ranks] if side.rank == root else None
        dist.gather(side.given(dtype, size, salt=root), parts, dst=side.ranks[root], group=side.group)
        left += parts or []
    return left


def all_to_all(side, dtype, size):
    left = [side.blank(dtype, size) for _ in side.ranks]
    dist.all_to_all(left, [side.given(dtype, size, salt=i) for i in range(side.size)], group=side.group)
    return left


def all_to_all_single(side, dtype, size):
    y = side.blank(dtype, size * side.size)
    dist.all_to_all_single(y, side.given(dtype, size * side.size), group=side.group)
    return [y]


def exchanged(side, size):
    """How many elements this rank sends to each, and receives from each."""
    counts = lambda one, other: size + (one * 3 + other * 2) % 4  # noqa: E731
    return [counts(side.rank, i) for i in range(side.size)], [counts(i, side.rank) for i in range(side.size)]


def all_to_all_single_uneven(side, dtype, size):
    sent, received = exchanged(side, size)
    y = side.blank(dtype, sum(received))
    dist.all_to_all_single(y, side.given(dtype, sum(sent)), received, sent, group=side.group)
    return [y]


def all_to_all_uneven(side, dtype, size):
    sent, received = exchanged(side, size)
    left = [side.blank(dtype, count) for count in received]
    parts = [side.given(dtype, count, salt=i) for i, count in enumerate(sent)]
    if side.device == "cpu":
        dist.all_to_all_single(y := side.blank(dtype, sum(received)), torch.cat(parts), received, sent, group=side.group)
        return list(y.split(received))
    dist.all_to_all(left, parts, group=side.group)
    return left


def send_and_recv(side, dtype, size):
    """Between neighbours, each even rank sending first."""
    x, y = side.given(dtype, size), side.blank(dtype, size)
    other = side.rank ^ 1
    if other < side.size:
        calls = [lambda: dist.send(x, side.ranks[other], group=side.group), lambda: dist.recv(y, side.ranks[other], group=side.group)]
        for call in calls if side.rank % 2 == 0 else reversed(calls):
            call()
    return [y]


def isend_and_irecv(side, dtype, size):
    x, y = side.given(dtype, size), side.blank(dtype, size)
    if side.rank == 0:
        dist.isend(x, side.ranks[-1], group=side.group).wait()
    elif side.rank == side.size - 1:
        dist.irecv(y, side.ranks[0], group=side.group).wait()
    return [y]


def batch_isend_irecv(side, dtype, size):
    x, y = side.given(dtype, size), side.blank(dtype, size)
    after, before = side.ranks[(side.rank + 1) % side.size], side.ranks[side.rank - 1]
    calls = [dist.P2POp(dist.isend, x, after, side.group), dist.P2POp(dist.irecv, y, before, side.group)]
    for work in dist.batch_isend_irecv(calls):
        work.wait()
    return [y]


MOVES = [broadcast, all_gather, all_gather_uneven, all_gather_into_tensor, scatter, gather, all_to_all, all_to_all_uneven]
MOVES += [all_to_all_single, all_to_all_single_uneven]
MESSAGES = [send_and_recv, isend_and_irecv, batch_isend_irecv]


def unmoved(call, dtype):
    """As `unreduced`."""
    if ON_310P and call in (broadcast, gather, scatter):
        return "HCCL", ["HcclBroadcast" if call is not scatter else "HcclScatter", "Ascend310P"]
    if dtype.is_complex and (call is gather or call is batch_isend_irecv and (ON_310P or ON_950)):
        return "torch_npu", ["Unsupported data type for HCCL process group"]
    return None


def moves(npu, cpu, size, refuser=None):
    for call in MOVES + (MESSAGES if npu.size > 1 else []):
        for dtype in MOVED:
            what = f"{call.__name__} of {size} {dtype}"
            by, words = unmoved(call, dtype) or (None, None)
            if by == (refuser or "torch_npu"):
                refuses(npu, what, words, lambda side: call(side, dtype, size))
            elif not by and not refuser:
                both(npu, cpu, what, lambda side: call(side, dtype, size))


# ---- forms of the calls ----


def handles(side):
    """Work that is waited for later, in another order than it was begun."""
    left = [side.given(torch.float32, 33, salt=i) for i in range(4)]
    works = [dist.all_reduce(x, group=side.group, async_op=True) for x in left]
    for work in reversed(works):
        work.wait()
    if side.device == "npu":
        torch.npu.synchronize()
        holds(all(work.is_completed() for work in works), "that work is completed after its device was waited for")
    left.append(side.blank(torch.float32, 33 * side.size))
    dist.all_gather_into_tensor(left[-1], left[0], group=side.group, async_op=True).wait()
    return left


def coalesced(side):
    """One group of HCCL's for several calls; for gloo one call after the other."""
    left = [side.given(torch.float32, size, salt=size) for size in (3, 8, 21)]
    gathered = [side.blank(torch.float32, x.numel() * side.size) for x in left]
    scattered = [side.blank(torch.float32, size) for size in (3, 8)]
    wholes = [side.given(torch.float32, size * side.size) for size in (3, 8)]
    parts = [
        lambda: [dist.all_reduce(x, group=side.group) for x in left],
        lambda: [dist.all_gather_into_tensor(y, x, group=side.group) for y, x in zip(gathered, left)],
        lambda: [dist.reduce_scatter_tensor(y, x, group=side.group) for y, x in zip(scattered, wholes)],
    ]
    for part in parts:
        if side.device == "npu":
            with dist._coalescing_manager(group=side.group, device=torch.device("npu"), async_ops=True) as manager:
                part()
            manager.wait()
        else:
            part()
    return left + gathered + scattered


def many_messages(side):
    """To and from each of the others at once, of sizes that differ."""
    others = [rank for rank in range(side.size) if rank != side.rank]
    given = [side.given(torch.int32, 1 + rank + side.rank, salt=rank) for rank in others]
    left = [side.blank(torch.int32, 1 + rank + side.rank) for rank in others]
    calls = [dist.P2POp(dist.isend, x, side.ranks[rank], side.group) for x, rank in zip(given, others)]
    calls += [dist.P2POp(dist.irecv, y, side.ranks[rank], side.group) for y, rank in zip(left, others)]
    for work in dist.batch_isend_irecv(calls) if calls else ():
        work.wait()
    return left


def gathered_unevenly(side):
    """torch_npu's own, of which torch has no other form."""
    counts = [2 + rank % 3 for rank in range(side.size)]
    x, y = side.given(torch.float32, counts[side.rank]), side.blank(torch.float32, sum(counts))
    if side.device == "npu":
        torch_npu.distributed.all_gather_into_tensor_uneven(y, x, counts, group=side.group)
        return [y]
    parts = list(y.split(counts))
    parts[side.rank].copy_(x)
    for root, part in enumerate(parts):
        dist.broadcast(part, side.ranks[root], group=side.group)
    return [y]


def scattered_unevenly(side):
    counts = [2 + rank % 3 for rank in range(side.size)]
    x, y = side.given(torch.float32, sum(counts)), side.blank(torch.float32, counts[side.rank])
    if side.device == "npu":
        torch_npu.distributed.reduce_scatter_tensor_uneven(y, x, counts, group=side.group)
        return [y]
    dist.all_reduce(x, group=side.group)
    return [x.split(counts)[side.rank]]


def large(side):
    """More than HCCL's buffers hold, of which each has 1 MiB here."""
    x, y = side.given(torch.float32, 300_001), side.blank(torch.float32, 300_001)
    dist.all_reduce(x, group=side.group)
    dist.all_to_all_single(y[: y.numel() // side.size * side.size], x[: x.numel() // side.size * side.size], group=side.group)
    return [x, y]


def objects(side):
    """On each side; the processor's are compared with the device's by what they say."""
    own = {"rank": side.rank, "list": list(range(side.rank)), "text": "x" * (1 + side.rank)}
    every = [None] * side.size
    dist.all_gather_object(every, own, group=side.group)
    texts = [str(every)]
    if not ON_310P:
        for root in range(side.size):
            to = [None] * side.size if side.rank == root else None
            dist.gather_object(own, to, dst=side.ranks[root], group=side.group)
            shared = [own, root] if side.rank == root else [None, None]
            dist.broadcast_object_list(shared, src=side.ranks[root], group=side.group)
            part = [None]
            dist.scatter_object_list(part, [own, *range(side.size - 1)] if side.rank == root else None, src=side.ranks[root], group=side.group)
            texts += [str(to), str(shared), str(part)]
    message = [None]
    if side.rank == 0 and side.size > 1:
        dist.send_object_list([own], side.ranks[1], group=side.group)
    elif side.rank == 1:
        dist.recv_object_list(message, side.ranks[0], group=side.group)
    return [torch.frombuffer(bytearray(str([*texts, message]), "utf-8"), dtype=torch.uint8)]


def refusals(npu):
    """Of torch_npu's process group."""
    x = npu.given(torch.float32, 4)
    refuses(npu, "a tensor of the processor", ["No backend type", "cpu"], lambda side: dist.all_reduce(x.cpu(), group=side.group))
    refuses(npu, "a tensor with gaps", ["contiguous"], lambda side: dist.all_reduce(x[::2], group=side.group))
    refuses(npu, "monitored_barrier", ["monitored_barrier"], lambda side: dist.monitored_barrier(group=side.group))


FORMS = [handles, many_messages, gathered_unevenly, scattered_unevenly, large, objects]
# HCCL takes no collectives in groups there, and torch_npu does not end a group of which a call fails.
FORMS += [] if ON_950 else [coalesced]


def everything(npu, cpu):
    for size in SIZES:
        reductions(npu, cpu, size)
        moves(npu, cpu, size)
    for call in FORMS:
        both(npu, cpu, call.__name__, call)
    refusals(npu)
    dist.barrier(group=npu.group)


def groups(world):
    yield None, list(range(world))
    if world >= 3:
        for ranks in ([0, 2], list(range(1, world)), [world - 1]):
            yield dist.new_group(ranks), ranks


def rank_of(world, rank, port, told, work):
    signal.alarm(SECONDS)
    torch.set_num_threads(1)
    torch.npu.set_device(rank)
    dist.init_process_group("hccl", f"tcp://127.0.0.1:{port}", rank=rank, world_size=world, timeout=timedelta(seconds=SECONDS))
    for group, ranks in groups(world):
        gloo = dist.new_group(ranks, backend="gloo")
        if rank in ranks:
            work(Side("npu", group, ranks), Side("cpu", gloo, ranks))
    dist.barrier()
    dist.destroy_process_group()
    os.write(told, hold.checks.to_bytes(8, "little"))


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def run(world, work):
    """How many checks held on all ranks together."""
    port, (telling, told) = free_port(), os.pipe()
    ranks = {}
    for rank in range(world):
        child = os.fork()
        if child:
            ranks[child] = rank
            continue
        try:
            rank_of(world, rank, port, told, work)
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)
        sys.exit(0)
    while ranks:
        child, status = os.wait()
        rank = ranks.pop(child)
        if status:
            for other in ranks:
                os.kill(other, signal.SIGKILL)
            sys.exit(f"{product}: rank {rank} of {world} ended with {os.waitstatus_to_exitcode(status)}")
    return sum(int.from_bytes(os.read(telling, 8), "little") for _ in range(world))


def hccl_refuses(npu, cpu):
    reductions(npu, cpu, 2, "HCCL")
    moves(npu, cpu, 2, "HCCL")


warnings.simplefilter("ignore")
checks = sum(run(world, everything) for world in WORLDS)
# A refusal of HCCL's is an error of torch_npu's queue, which takes nothing after it: here there is none.
os.environ["TASK_QUEUE_ENABLE"] = "0"
refused = run(2, hccl_refuses)
worlds = " and ".join([", ".join(str(world) for world in WORLDS[:-1]), str(WORLDS[-1])])
print(f"{product}: {checks} checks of torch.distributed hold with {worlds} processes, and {refused} of what HCCL refuses")
