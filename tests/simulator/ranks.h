/* Programs with several ranks: a thread for each, with a device, a stream and a communicator of its own. */
#ifndef RANKS_H
#define RANKS_H

#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE
#endif

#include <pthread.h>
#include <unistd.h>

#include "hccl/hccl.h"
#include "program.h"

enum { MOST_RANKS = 16 };

typedef struct rank {
    uint32_t number, count;
    HcclComm comm;
    aclrtStream stream;
    void (*body)(struct rank *own);
    int finding; /* what the body left here */
} rank;

static inline void *run_rank(void *argument)
{
    rank *own = argument;
    WORKS(aclrtSetDevice((int32_t)own->number));
    own->stream = stream();
    own->body(own);
    return NULL;
}

/* Communicators of so many ranks, one for each device. */
static inline void make_ranks(rank *ranks, uint32_t count)
{
    int32_t devices[MOST_RANKS];
    HcclComm comms[MOST_RANKS];
    for (uint32_t i = 0; i < count; i++)
        devices[i] = (int32_t)i;
    WORKS(aclrtSetDevice(0));
    WORKS(HcclCommInitAll(count, devices, comms));
    memset(ranks, 0, count * sizeof *ranks);
    for (uint32_t i = 0; i < count; i++) {
        ranks[i].number = i;
        ranks[i].count = count;
        ranks[i].comm = comms[i];
    }
}

/* Runs a body on each rank at once, and waits for all. */
static inline void run_ranks(rank *ranks, uint32_t count, void (*body)(rank *own))
{
    pthread_t threads[MOST_RANKS];
    for (uint32_t i = 0; i < count; i++) {
        ranks[i].body = body;
        WORKS(pthread_create(&threads[i], NULL, run_rank, &ranks[i]));
    }
    for (uint32_t i = 0; i < count; i++)
        WORKS(pthread_join(threads[i], NULL));
}

static inline void end_ranks(rank *ranks, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        WORKS(HcclCommDestroy(ranks[i].comm));
}

/* The whole of it. */
static inline void on_ranks(uint32_t count, void (*body)(rank *own))
{
    rank ranks[MOST_RANKS];
    make_ranks(ranks, count);
    run_ranks(ranks, count, body);
    end_ranks(ranks, count);
}

static inline void *upload(const void *values, size_t bytes)
{
    void *address = block(bytes);
    WORKS(aclrtMemcpy(address, bytes, values, bytes, ACL_MEMCPY_HOST_TO_DEVICE));
    return address;
}

static inline void download(void *values, const void *address, size_t bytes)
{
    WORKS(aclrtMemcpy(values, bytes, address, bytes, ACL_MEMCPY_DEVICE_TO_HOST));
}

#endif
