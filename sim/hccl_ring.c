/*
 * Memory that two processes share, through which large parts go from one to the other: the one fills a slot while the
 * other empties the one before. Faster than what the system copies from one process to another.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "hccl_wire.h"

enum { SLOTS = 16, SLOT = 1 << 19, PATIENT = 2000 };

struct sim_ring {
    _Atomic uint64_t filled, emptied; /* slots so far */
    char slots[SLOTS][SLOT];
};

static struct sim_ring *map(int file)
{
    void *mapped = mmap(NULL, sizeof(struct sim_ring), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    return mapped == MAP_FAILED ? NULL : mapped;
}

struct sim_ring *sim_ring_make(int *file)
{
    struct sim_ring *ring = NULL;
    *file = memfd_create("parts between processes", MFD_CLOEXEC);
    if (*file >= 0 && !ftruncate(*file, sizeof *ring))
        ring = map(*file);
    if (!ring && *file >= 0)
        close(*file);
    *file = ring ? *file : -1;
    return ring;
}

struct sim_ring *sim_ring_open(int process, int file)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/fd/%d", process, file);
    int opened = file < 0 ? -1 : open(path, O_RDWR | O_CLOEXEC);
    struct sim_ring *ring = opened < 0 ? NULL : map(opened);
    if (opened >= 0)
        close(opened);
    return ring;
}

void sim_ring_free(struct sim_ring *ring)
{
    if (ring)
        munmap(ring, sizeof *ring);
}

enum step { FILL, EMPTY, END };

/* Waits until the slot that is next can be filled, or emptied, or until the first `all` were emptied, after which the other
 * process may fill some; false when that is gone. */
static bool turn(struct sim_ring *ring, enum step step, uint64_t all, int connection)
{
    for (unsigned tries = 0;; tries++) {
        uint64_t filled = atomic_load_explicit(&ring->filled, memory_order_acquire), emptied = atomic_load_explicit(&ring->emptied, memory_order_acquire);
        if (step == FILL ? filled - emptied < SLOTS : step == EMPTY ? filled > emptied : emptied >= all)
            return true;
        if (tries < PATIENT)
            continue;
        sched_yield();
        struct pollfd other = {.fd = connection, .events = POLLRDHUP};
        if (tries % 64 == 0 && poll(&other, 1, 0) > 0)
            return false;
    }
}

bool sim_ring_send(struct sim_ring *ring, const void *from, size_t bytes, int connection)
{
    uint64_t all = atomic_load_explicit(&ring->filled, memory_order_relaxed);
    for (const char *at = from; bytes; all++) {
        size_t length = bytes < SLOT ? bytes : SLOT;
        if (!turn(ring, FILL, 0, connection))
            return false;
        memcpy(ring->slots[all % SLOTS], at, length);
        atomic_store_explicit(&ring->filled, all + 1, memory_order_release);
        at += length;
        bytes -= length;
    }
    /* The next part may go the other way. */
    return turn(ring, END, all, connection);
}

bool sim_ring_receive(struct sim_ring *ring, void *to, size_t bytes, int connection)
{
    for (char *at = to; bytes;) {
        size_t length = bytes < SLOT ? bytes : SLOT;
        if (!turn(ring, EMPTY, 0, connection))
            return false;
        uint64_t emptied = atomic_load_explicit(&ring->emptied, memory_order_relaxed);
        memcpy(at, ring->slots[emptied % SLOTS], length);
        atomic_store_explicit(&ring->emptied, emptied + 1, memory_order_release);
        at += length;
        bytes -= length;
    }
    return true;
}
