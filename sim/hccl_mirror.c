/* A rank of this process whose communicator another process keeps: what it asks there. */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "hccl_wire.h"

/* What the keeper of a communicator reads to see that it reaches this process. */
static uint64_t probe;

void sim_mirror_drop(struct sim_link *link)
{
    if (link->calls >= 0)
        close(link->calls);
    if (link->stream >= 0)
        close(link->stream);
    if (link->ring_file >= 0)
        close(link->ring_file);
    sim_ring_free(link->ring);
    free(link);
}

void sim_mirror_free(sim_rank *rank)
{
    if (rank->link)
        sim_mirror_drop(rank->link);
    rank->link = NULL;
}

/* Ends what another thread may be waiting in. */
void sim_mirror_shut(sim_rank *rank)
{
    if (rank->link && !rank->link->ended) {
        rank->link->ended = true;
        shutdown(rank->link->calls, SHUT_RDWR);
    }
}

void sim_mirror_bye(sim_rank *rank)
{
    sim_wire_head head = {.kind = SIM_WIRE_BYE};
    if (!rank->link || rank->link->ended)
        return;
    sim_wire_send(rank->link->calls, &head, NULL);
    sim_mirror_shut(rank);
}

/* ---- joining; without the lock ---- */

struct sim_link *sim_mirror_begin(const char *address, uint16_t port, sim_join_words *words, const uint32_t *members)
{
    struct sim_link *link = calloc(1, sizeof *link);
    if (!link)
        return NULL;
    while (!probe)
        if (getrandom(&probe, sizeof probe, 0) != sizeof probe)
            probe = sim_now() | 1;
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
    words->process = (int32_t)getpid();
    words->host = sim_wire_host();
    words->probe = (uint64_t)(uintptr_t)&probe;
    words->probe_value = probe;
    snprintf(link->address, sizeof link->address, "%s", address);
    link->port = port;
    link->stream = -1;
    link->ring = sim_ring_make(&link->ring_file);
    words->ring = link->ring_file;
    link->calls = sim_wire_connect(address, port);
    size_t members_size = words->members * sizeof *members, size = sizeof *words + members_size;
    char *body = link->calls >= 0 ? malloc(size) : NULL;
    bool sent = false;
    if (body) {
        sim_wire_head head = {.kind = SIM_WIRE_JOIN, .bytes = size};
        memcpy(body, words, sizeof *words);
        if (members_size)
            memcpy(body + sizeof *words, members, members_size);
        sent = sim_wire_send(link->calls, &head, body);
    }
    free(body);
    if (sent)
        return link;
    sim_mirror_drop(link);
    return NULL;
}

/* Waits for one answer: its code, and its text. */
static int answer(int connection, uint64_t until, sim_wire_head *head, char *text, size_t size)
{
    void *body = NULL;
    struct pollfd ready = {.fd = connection, .events = POLLIN};
    /* The keeper has a limit of its own, and says who is missing. */
    while (!poll(&ready, 1, 100) && sim_now() < until)
        ;
    int code = HCCL_E_TCP_CONNECT;
    snprintf(text, size, "the process that made the root information does not answer");
    if (sim_wire_receive(connection, head, &body)) {
        code = head->code;
        snprintf(text, size, "%s", body ? (const char *)body : "");
    }
    free(body);
    return code;
}

int sim_mirror_finish(struct sim_link **joined, uint64_t until, char *text, size_t size)
{
    struct sim_link *link = *joined;
    sim_wire_head head;
    int code = answer(link->calls, until, &head, text, size);
    if (!code) {
        sim_wire_head stream = {.kind = SIM_WIRE_STREAM, .address = head.address};
        link->stream = sim_wire_connect(link->address, link->port);
        if (link->stream < 0 || !sim_wire_send(link->stream, &stream, NULL))
            code = HCCL_E_TCP_CONNECT;
    }
    if (!code)
        code = answer(link->calls, until, &head, text, size);
    if (code) {
        sim_mirror_drop(link);
        *joined = NULL;
    }
    return code;
}

/* ---- failures ---- */

/* What failed elsewhere is a finding here too, once. */
static int note_failure(sim_rank *rank, int code, const char *text)
{
    sim_world *world = rank->world;
    if (!world->failed) {
        size_t name = strspn(text, "abcdefghijklmnopqrstuvwxyz-");
        char finding[64];
        if (name && name < sizeof finding && !strncmp(text + name, ": ", 2)) {
            snprintf(finding, sizeof finding, "%.*s", (int)name, text);
            sim_finding(finding, code, "%s", text + name + 2);
        }
        sim_world_fail(world, code ? code : HCCL_E_INTERNAL, "%s", text);
    }
    return code;
}

/* The connection is gone: what its keeper said last, if it could. */
static void lost(sim_rank *rank, int connection)
{
    sim_wire_head head;
    void *body = NULL;
    struct pollfd ready = {.fd = connection, .events = POLLIN};
    bool told = poll(&ready, 1, 0) > 0 && sim_wire_receive(connection, &head, &body) && body;
    note_failure(rank, HCCL_E_REMOTE, told ? (const char *)body : "the process that keeps the communicator is gone");
    free(body);
}

/* ---- calls; with the lock ---- */

void sim_mirror_call(sim_rank *rank, const sim_operation *operation)
{
    size_t bytes;
    void *body = sim_wire_pack(operation, 0, 0, &bytes);
    sim_wire_head head = {.kind = SIM_WIRE_CALL, .bytes = bytes};
    if (!body || !sim_wire_send(rank->link->calls, &head, body))
        lost(rank, rank->link->calls);
    free(body);
}

/* Held up until the others have called: the lock is given up meanwhile. */
int sim_mirror_link(sim_rank *rank, const sim_operation *operation, const sim_call_key *key)
{
    size_t bytes;
    void *asked = sim_wire_pack(operation, 0, 0, &bytes), *body = NULL;
    sim_wire_head head = {.kind = SIM_WIRE_LINK, .key = *key, .bytes = bytes}, answer;
    int calls = rank->link->calls;
    sim_unlock();
    bool answered = asked && sim_wire_send(calls, &head, asked) && sim_wire_receive(calls, &answer, &body);
    free(asked);
    sim_lock();
    int code = answered ? answer.code : HCCL_E_REMOTE;
    if (!answered && !rank->aborted)
        lost(rank, calls);
    else if (code && !rank->aborted)
        note_failure(rank, code, body ? (const char *)body : "");
    free(body);
    return code;
}

/* ---- streams; without the lock ---- */

static bool given_up(const sim_task *task)
{
    sim_lock();
    bool given_up = task->stream->drop || task->device->failed;
    sim_unlock();
    return given_up;
}

static bool send_run(int stream, const sim_posting *postings, size_t count)
{
    char *body = NULL;
    size_t size = 0;
    for (size_t i = 0; i < count; i++) {
        size_t bytes;
        char *one = sim_wire_pack(postings[i].operation, (uint64_t)(uintptr_t)postings[i].send, (uint64_t)(uintptr_t)postings[i].receive, &bytes);
        char *more = one ? realloc(body, size + bytes) : NULL;
        if (!more) {
            free(one);
            free(body);
            return false;
        }
        body = more;
        memcpy(body + size, one, bytes);
        size += bytes;
        free(one);
    }
    sim_wire_head head = {.kind = SIM_WIRE_RUN, .bytes = size};
    bool sent = sim_wire_send(stream, &head, body);
    free(body);
    return sent;
}

/* Lets the keeper read and write this rank's elements until it answers; false when it is gone. */
static bool serve(sim_task *task, sim_rank *rank, sim_wire_head *head, void **body)
{
    enum { TURN = 20, TURNS = 250 }; /* milliseconds, and how many are enough */
    int stream = rank->link->stream, turns = 0;
    for (;;) {
        struct pollfd ready = {.fd = stream, .events = POLLIN};
        if (poll(&ready, 1, TURN) == 0) {
            /* The keeper lets go of this rank's memory before it answers. */
            if (given_up(task)) {
                sim_lock();
                sim_mirror_shut(rank);
                sim_unlock();
                if (++turns > TURNS)
                    return false;
            }
            continue;
        }
        if (!sim_wire_receive(stream, head, body))
            return false;
        void *memory = (void *)(uintptr_t)head->address;
        if (head->code && rank->link->ring && head->kind == SIM_WIRE_READ) {
            if (!sim_ring_send(rank->link->ring, memory, head->length, stream))
                return false;
        } else if (head->code && rank->link->ring && head->kind == SIM_WIRE_WRITE) {
            if (!sim_ring_receive(rank->link->ring, memory, head->length, stream))
                return false;
        } else if (head->kind == SIM_WIRE_READ) {
            sim_wire_head bytes = {.kind = SIM_WIRE_BYTES, .bytes = head->length};
            if (!sim_wire_send(stream, &bytes, memory))
                return false;
        } else if (head->kind == SIM_WIRE_WRITE) {
            if (!sim_wire_receive_bytes(stream, memory, head->bytes))
                return false;
        } else {
            return head->kind == SIM_WIRE_ANSWER;
        }
    }
}

int sim_mirror_run(sim_task *task, sim_rank *rank, const sim_posting *postings, size_t count)
{
    sim_wire_head head = {0};
    void *body = NULL;
    sim_unlock();
    bool answered = send_run(rank->link->stream, postings, count) && serve(task, rank, &head, &body);
    sim_lock();
    int code = answered ? head.code : ACL_ERROR_RT_FFTS_PLUS_TIMEOUT;
    if (!answered)
        lost(rank, rank->link->stream);
    else if (code)
        note_failure(rank, HCCL_E_INTERNAL, body ? (const char *)body : "");
    if (code) {
        snprintf(sim_self()->finding, sizeof sim_self()->finding, "%.700s", rank->world->failure);
    }
    free(body);
    return code;
}
