"""How the scripts beside the benches time a call."""

import statistics
import time


def median_time(call, budget):
    """The median of the seconds that calls take, as many as fit; the first one is left out."""
    call()
    times = []
    end = time.perf_counter() + budget
    while len(times) < 5 or time.perf_counter() < end:
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
