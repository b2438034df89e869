/* Elements of ranks, in this process or in another one. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>

#include "hccl_wire.h"

enum { PIECE = 1 << 20, LARGE = 1 << 20 };

typedef ssize_t (*across)(pid_t process, const struct iovec *here, unsigned long here_count, const struct iovec *there, unsigned long there_count, unsigned long flags);

/* Copies by way of the system; false when it lets nobody do that. */
static bool copy_across(across copy, struct sim_remote *remote, void *here, void *there, size_t bytes)
{
    char *own = here, *other = there;
    while (bytes && remote->reachable) {
        struct iovec near = {own, bytes}, far = {other, bytes};
        ssize_t done = copy(remote->process, &near, 1, &far, 1, 0);
        if (done <= 0) {
            remote->reachable = false;
            return false;
        }
        own += done;
        other += done;
        bytes -= (size_t)done;
    }
    return !bytes;
}

static bool get(struct sim_remote *remote, const uint8_t *at, void *to, size_t bytes)
{
    if (remote->ring && bytes >= LARGE) {
        sim_wire_head ask = {.kind = SIM_WIRE_READ, .code = 1, .address = (uint64_t)(uintptr_t)at, .length = bytes};
        return sim_wire_send(remote->stream, &ask, NULL) && sim_ring_receive(remote->ring, to, bytes, remote->stream);
    }
    if (copy_across(process_vm_readv, remote, to, (void *)at, bytes))
        return true;
    for (size_t done = 0; done < bytes;) {
        size_t piece = bytes - done < PIECE ? bytes - done : PIECE;
        sim_wire_head ask = {.kind = SIM_WIRE_READ, .address = (uint64_t)(uintptr_t)at + done, .length = piece}, answer;
        void *none;
        if (!sim_wire_send(remote->stream, &ask, NULL) || !sim_wire_receive(remote->stream, &answer, &none) || answer.kind != SIM_WIRE_BYTES || answer.bytes != piece ||
            !sim_wire_receive_bytes(remote->stream, (char *)to + done, piece))
            return false;
        done += piece;
    }
    return true;
}

bool sim_reach_get(const sim_posting *from, const uint8_t *at, void *to, size_t bytes)
{
    struct sim_remote *remote = from->rank->remote;
    if (!remote) {
        memcpy(to, at, bytes);
        return true;
    }
    pthread_mutex_lock(&remote->turn);
    bool good = get(remote, at, to, bytes);
    pthread_mutex_unlock(&remote->turn);
    return good;
}

static bool put(struct sim_remote *remote, uint8_t *at, const void *from, size_t bytes)
{
    if (remote->ring && bytes >= LARGE) {
        sim_wire_head tell = {.kind = SIM_WIRE_WRITE, .code = 1, .address = (uint64_t)(uintptr_t)at, .length = bytes};
        return sim_wire_send(remote->stream, &tell, NULL) && sim_ring_send(remote->ring, from, bytes, remote->stream);
    }
    if (copy_across(process_vm_writev, remote, (void *)from, at, bytes))
        return true;
    for (size_t done = 0; done < bytes;) {
        size_t piece = bytes - done < PIECE ? bytes - done : PIECE;
        sim_wire_head tell = {.kind = SIM_WIRE_WRITE, .address = (uint64_t)(uintptr_t)at + done, .length = piece, .bytes = piece};
        if (!sim_wire_send(remote->stream, &tell, (const char *)from + done))
            return false;
        done += piece;
    }
    return true;
}

bool sim_reach_put(const sim_posting *to, uint8_t *at, const void *from, size_t bytes)
{
    struct sim_remote *remote = to->rank->remote;
    if (!remote) {
        if (at != from)
            memmove(at, from, bytes);
        return true;
    }
    pthread_mutex_lock(&remote->turn);
    bool good = put(remote, at, from, bytes);
    pthread_mutex_unlock(&remote->turn);
    return good;
}

bool sim_reach_move(const sim_posting *from, const uint8_t *source, const sim_posting *to, uint8_t *target, size_t bytes)
{
    if (!bytes || (from == to && source == target))
        return true;
    if (!from->rank->remote)
        return sim_reach_put(to, target, source, bytes);
    if (!to->rank->remote)
        return sim_reach_get(from, source, target, bytes);
    void *piece = malloc(PIECE);
    bool good = piece != NULL;
    for (size_t done = 0; good && done < bytes; done += PIECE) {
        size_t length = bytes - done < PIECE ? bytes - done : PIECE;
        good = sim_reach_get(from, source + done, piece, length) && sim_reach_put(to, target + done, piece, length);
    }
    free(piece);
    return good;
}
