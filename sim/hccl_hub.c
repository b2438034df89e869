/* Where a communicator is kept whose ranks are in several processes: connections of the others, and who serves them. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "hccl_wire.h"

/* One connection and the thread that serves it. */
typedef struct connection {
    int file;
    pthread_t thread;
    bool ended;
    struct connection *next;
} connection;

static struct {
    int listener;
    pthread_t thread;
    bool running;
    char address[64];
    uint16_t port;
    connection *connections;
    uint64_t next_ticket;
    int busy; /* threads that will answer */
} hub = {.listener = -1};

static void busy(int change)
{
    sim_lock();
    hub.busy += change;
    pthread_cond_broadcast(&sim.changed);
    sim_unlock();
}

/* ---- a rank's calls ---- */

static sim_rank *join(int file, const sim_join_words *words, const uint32_t *members, int *code)
{
    sim_world *world = NULL;
    *code = sim_world_for(words, members, &world);
    sim_rank *rank = *code ? NULL : sim_rank_new_remote(world, words->rank, words->execute, code);
    if (!rank)
        return NULL;
    struct sim_remote *remote = calloc(1, sizeof *remote);
    if (!remote) {
        sim_rank_end(rank);
        *code = HCCL_E_MEMORY;
        return NULL;
    }
    *remote = (struct sim_remote){.turn = PTHREAD_MUTEX_INITIALIZER, .calls = file, .stream = -1, .process = words->process, .ticket = ++hub.next_ticket};
    uint64_t seen = 0;
    struct iovec here = {&seen, sizeof seen}, there = {(void *)(uintptr_t)words->probe, sizeof seen};
    remote->reachable = words->host == sim_wire_host() && process_vm_readv(words->process, &here, 1, &there, 1, 0) == sizeof seen && seen == words->probe_value;
    if (remote->reachable)
        remote->ring = sim_ring_open(words->process, words->ring);
    rank->remote = remote;
    return rank;
}

static void serve_call(sim_rank *rank, const void *body, size_t bytes)
{
    size_t used;
    uint64_t send, receive;
    sim_call_key key;
    sim_operation *operation = sim_wire_unpack(body, bytes, &used, &send, &receive);
    if (!operation)
        return;
    sim_lock();
    rank->remote->refused = rank->world->failed ? rank->world->failed : sim_call_compare(rank, operation);
    sim_call_post(rank, operation, NULL, false, &key);
    sim_operation_release(operation);
    sim_unlock();
}

static bool serve_link(int file, sim_rank *rank, const sim_wire_head *head, const void *body)
{
    size_t used;
    uint64_t send, receive;
    sim_operation *operation = sim_wire_unpack(body, head->bytes, &used, &send, &receive);
    sim_lock();
    int code = rank->remote->refused;
    if (!code)
        code = operation ? sim_call_link(rank, operation, &head->key) : HCCL_E_INTERNAL;
    char text[sizeof rank->world->failure];
    snprintf(text, sizeof text, "%s", rank->world->failure);
    if (operation)
        sim_operation_release(operation);
    sim_unlock();
    return sim_wire_answer(file, code, text);
}

static void serve_rank(int file, sim_rank *rank)
{
    sim_wire_head head;
    void *body;
    bool bye = false;
    while (!bye && sim_wire_receive(file, &head, &body)) {
        if (head.kind == SIM_WIRE_CALL)
            serve_call(rank, body, head.bytes);
        busy(head.kind == SIM_WIRE_LINK);
        bool gone = head.kind == SIM_WIRE_LINK && !serve_link(file, rank, &head, body);
        busy(-(head.kind == SIM_WIRE_LINK));
        bye = head.kind == SIM_WIRE_BYE;
        free(body);
        if (gone)
            break;
    }
    sim_lock();
    if (!bye)
        sim_world_fail(rank->world, HCCL_E_REMOTE, "rank %u of communicator %s is gone: its process %d ended", rank->number, rank->world->name, rank->remote->process);
    sim_rank_end(rank);
    sim_unlock();
}

static void serve_join(int file, const sim_wire_head *head, const void *body)
{
    sim_join_words words;
    if (head->bytes < sizeof words)
        return;
    memcpy(&words, body, sizeof words);
    words.name[sizeof words.name - 1] = 0;
    if (words.members && head->bytes < sizeof words + (uint64_t)words.members * sizeof(uint32_t))
        return;
    int code = 0;
    char text[sizeof ((sim_world *)0)->failure];
    sim_lock();
    hub.busy++;
    sim_self()->finding[0] = 0;
    sim_rank *rank = join(file, &words, (const uint32_t *)((const char *)body + sizeof words), &code);
    snprintf(text, sizeof text, "%s", rank ? rank->world->name : sim_self()->finding);
    uint64_t ticket = rank ? rank->remote->ticket : 0;
    sim_unlock();
    sim_wire_head answer = {.kind = SIM_WIRE_ANSWER, .code = code, .address = ticket, .bytes = strlen(text)};
    bool good = sim_wire_send(file, &answer, text) && rank;
    if (good) {
        sim_lock();
        code = sim_world_wait(rank, "HcclCommInitRootInfo");
        snprintf(text, sizeof text, "%s", code ? rank->world->failure : rank->world->name);
        sim_unlock();
        good = sim_wire_answer(file, code, text) && !code;
    }
    busy(-1);
    if (good) {
        serve_rank(file, rank);
    } else if (rank) {
        sim_lock();
        sim_world_fail(rank->world, HCCL_E_REMOTE, "rank %u of communicator %s is gone: its process %d ended", rank->number, rank->world->name, rank->remote->process);
        sim_rank_end(rank);
        sim_unlock();
    }
}

/* ---- a rank's stream ---- */

static sim_rank *of_ticket(uint64_t ticket)
{
    for (sim_world *world = sim_worlds(); world; world = world->next)
        for (uint32_t number = 0; number < world->size; number++)
            if (world->ranks[number] && world->ranks[number]->remote && world->ranks[number]->remote->ticket == ticket)
                return world->ranks[number];
    return NULL;
}

enum { MOST_PARTS = 4096 };

/* The operations of one task of the stream. */
static int serve_run(sim_rank *rank, const char *body, size_t bytes, char *text, size_t text_size)
{
    sim_posting *postings = calloc(MOST_PARTS, sizeof *postings);
    size_t count = 0, used;
    for (size_t at = 0; postings && at < bytes && count < MOST_PARTS; at += used) {
        uint64_t send, receive;
        sim_operation *operation = sim_wire_unpack(body + at, bytes - at, &used, &send, &receive);
        if (!operation)
            break;
        postings[count++] = (sim_posting){rank, operation, (const uint8_t *)(uintptr_t)send, (uint8_t *)(uintptr_t)receive};
    }
    sim_lock();
    sim_self()->finding[0] = 0;
    int code = postings && count ? sim_meeting_take_part(NULL, rank, postings, count) : ACL_ERROR_RT_INTERNAL_ERROR;
    snprintf(text, text_size, "%s", rank->world->failure);
    for (size_t i = 0; i < count; i++)
        sim_operation_release(postings[i].operation);
    sim_unlock();
    free(postings);
    return code;
}

static void serve_stream(int file, const sim_wire_head *head)
{
    sim_lock();
    sim_rank *rank = of_ticket(head->address);
    if (rank) {
        rank->remote->stream = file;
        rank->references++;
        sim_rank_arrived(rank);
    }
    sim_unlock();
    sim_wire_head run;
    void *body;
    while (rank && sim_wire_receive(file, &run, &body)) {
        char text[sizeof rank->world->failure];
        busy(1);
        int code = serve_run(rank, body, run.bytes, text, sizeof text);
        bool sent = sim_wire_answer(file, code, text);
        sim_lock();
        rank->remote->unanswered = 0;
        hub.busy--;
        pthread_cond_broadcast(&sim.changed);
        sim_unlock();
        free(body);
        if (!sent)
            break;
    }
    sim_lock();
    if (rank) {
        rank->remote->stream = -1;
        sim_rank_release(rank);
    }
    sim_unlock();
}

/* ---- threads ---- */

static void *serve(void *argument)
{
    connection *own = argument;
    sim_wire_head head;
    void *body;
    if (sim_wire_receive(own->file, &head, &body)) {
        if (head.kind == SIM_WIRE_JOIN)
            serve_join(own->file, &head, body);
        else if (head.kind == SIM_WIRE_STREAM)
            serve_stream(own->file, &head);
        free(body);
    }
    shutdown(own->file, SHUT_RDWR);
    sim_lock();
    own->ended = true;
    sim_unlock();
    return NULL;
}

/* Forgets connections whose threads have ended; with the lock held. */
static void tidy(void)
{
    for (connection **link = &hub.connections; *link;) {
        connection *one = *link;
        if (!one->ended) {
            link = &one->next;
            continue;
        }
        *link = one->next;
        pthread_join(one->thread, NULL);
        close(one->file);
        free(one);
    }
}

static void *listen_on(void *argument)
{
    (void)argument;
    for (;;) {
        int file = accept4(hub.listener, NULL, NULL, SOCK_CLOEXEC);
        if (file < 0)
            return NULL;
        connection *made = calloc(1, sizeof *made);
        sim_lock();
        tidy();
        if (made && hub.running) {
            made->file = file;
            if (!pthread_create(&made->thread, NULL, serve, made)) {
                made->next = hub.connections;
                hub.connections = made;
                made = NULL;
            }
        }
        sim_unlock();
        if (made)
            close(file);
        free(made);
    }
}

bool sim_hub_open(char *address, size_t size, uint16_t *port)
{
    if (!hub.running) {
        hub.listener = sim_wire_listen(hub.address, sizeof hub.address, &hub.port);
        if (hub.listener < 0)
            return false;
        hub.running = true;
        if (pthread_create(&hub.thread, NULL, listen_on, NULL)) {
            close(hub.listener);
            hub.listener = -1;
            hub.running = false;
            return false;
        }
    }
    snprintf(address, size, "%s", hub.address);
    *port = hub.port;
    return true;
}

static bool all_answered(void *argument)
{
    (void)argument;
    for (sim_world *world = sim_worlds(); world; world = world->next)
        for (uint32_t number = 0; number < world->size; number++)
            if (world->ranks[number] && world->ranks[number]->remote && world->ranks[number]->remote->unanswered)
                return false;
    return true;
}

void sim_hub_flush(void)
{
    sim_wait_until(all_answered, NULL, 1000);
}

static bool none_busy(void *argument)
{
    (void)argument;
    return hub.busy == 0;
}

/* Whether no rank of another process may still want something, where those of this one are through. */
static bool none_stays(void *argument)
{
    (void)argument;
    for (sim_world *world = sim_worlds(); world; world = world->next) {
        bool here = world->failed, elsewhere = false;
        for (uint32_t number = 0; number < world->size; number++) {
            here = here || (world->ranks[number] && !world->ranks[number]->remote);
            elsewhere = elsewhere || (world->ranks[number] && world->ranks[number]->remote);
        }
        if (elsewhere && !here)
            return false;
    }
    return true;
}

/* What ranks of other processes hear when they ask the next time. */
static void last_words(const sim_rank *rank)
{
    const struct sim_remote *remote = rank->remote;
    const char *text = rank->world->failure;
    sim_wire_answer(remote->calls, rank->world->failed, text);
    if (remote->stream >= 0)
        sim_wire_answer(remote->stream, ACL_ERROR_RT_FFTS_PLUS_TIMEOUT, text);
}

/* Ends every connection and every thread; with the lock held, which is given up meanwhile. */
void sim_hub_close(bool patient)
{
    enum { PATIENCE = 10000 }; /* milliseconds in which others end what they do, when this process is through */
    if (!hub.running)
        return;
    if (patient)
        sim_wait_until(none_stays, NULL, PATIENCE);
    sim_hub_flush();
    hub.running = false;
    shutdown(hub.listener, SHUT_RDWR);
    for (sim_world *world = sim_worlds(); world; world = world->next)
        sim_world_fail(world, HCCL_E_REMOTE, "the process that keeps communicator %s ends", world->name);
    sim_wait_until(none_busy, NULL, 1000);
    for (sim_world *world = sim_worlds(); world; world = world->next)
        for (uint32_t number = 0; number < world->size; number++)
            if (world->ranks[number] && world->ranks[number]->remote)
                last_words(world->ranks[number]);
    sim_unlock();
    pthread_join(hub.thread, NULL);
    sim_lock();
    close(hub.listener);
    hub.listener = -1;
    for (connection *one = hub.connections; one; one = one->next)
        shutdown(one->file, SHUT_RDWR);
    while (hub.connections) {
        connection *one = hub.connections;
        hub.connections = one->next;
        sim_unlock();
        pthread_join(one->thread, NULL);
        sim_lock();
        close(one->file);
        free(one);
    }
}

/* In a forked child nobody serves them; who waits at the other end must hear when the parent goes. */
void sim_hub_forget(void)
{
    if (hub.running) {
        close(hub.listener);
        for (connection *one = hub.connections; one; one = one->next)
            close(one->file);
    }
    hub.running = false;
    hub.listener = -1;
    hub.connections = NULL;
}
