/*
 * Groups of calls of one thread. Calls are made when the group ends: all of them are queued before any holds its caller
 * up. Messages of one communicator become one task on the stream of the first, so that none waits for another one.
 */
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

typedef struct member {
    sim_rank *rank;
    sim_operation *operations;
    aclrtStream stream;
    void *context;
    sim_call_key *keys;
    size_t count;
} member;

enum contents { NOTHING, JOINS, COLLECTIVES, MESSAGES };

/* Of one thread; freed when its group ends. */
typedef struct group {
    int depth;
    enum contents holds;
    int code; /* the first failure of a call in it */
    member *members;
    size_t member_count;
    sim_join *joins;
    size_t join_count;
} group;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static __thread group *own;

static void forget(group *gone)
{
    for (size_t i = 0; i < gone->member_count; i++) {
        member *one = &gone->members[i];
        for (sim_operation *operation = one->operations; operation;) {
            sim_operation *next = operation->next;
            sim_operation_release(operation);
            operation = next;
        }
        free(one->keys);
        sim_rank_release(one->rank);
    }
    free(gone->members);
    free(gone->joins);
    free(gone);
}

/* The thread ends within a group. */
static void thread_ends(void *argument)
{
    sim_lock();
    sim_finding("group-not-ended", HCCL_E_PARA, "A thread ended within a group: its calls were not made");
    forget(argument);
    sim_unlock();
}

static void make_key(void)
{
    pthread_key_create(&key, thread_ends);
}

void sim_groups_forget(void)
{
    pthread_once(&once, make_key);
    pthread_key_delete(key);
}

bool sim_group_open(void)
{
    return own != NULL;
}

static int keep(int code)
{
    if (own && code && !own->code)
        own->code = code;
    return code;
}

static int mixed(enum contents holds, const char *function)
{
    if (own->holds == NOTHING)
        own->holds = holds;
    if (own->holds == holds)
        return 0;
    sim_finding("group-mixed", HCCL_E_PARA, "%s in a group that holds calls of another sort: joins, collectives and messages each need a group of their own", function);
    return HCCL_E_PARA;
}

static bool *room(void **list, size_t count, size_t size)
{
    void *more = realloc(*list, (count + 1) * size);
    if (more)
        *list = more;
    return more;
}

int sim_group_add_call(const sim_request *request, sim_rank *rank, sim_operation *operations, aclrtStream stream)
{
    bool messages = request->kind == SIM_SEND || request->kind == SIM_RECV;
    int code = 0;
    if (request->kind == SIM_BATCH) {
        code = HCCL_E_PARA;
        sim_finding("group-mixed", HCCL_E_PARA, "HcclBatchSendRecv in a group: it is one by itself");
    } else {
        code = mixed(messages ? MESSAGES : COLLECTIVES, request->function);
    }
    if (!code && !messages && rank->device->product.arch == 3510)
        code = sim_fail(HCCL_E_NOT_SUPPORT, "EI0003", "%s: %s takes no collectives in groups.", request->function, rank->device->product.soc);
    /* Messages of one communicator go together. */
    for (size_t i = 0; !code && messages && i < own->member_count; i++) {
        if (own->members[i].rank == rank) {
            sim_operation **end = &own->members[i].operations;
            while (*end)
                end = &(*end)->next;
            *end = operations;
            return 0;
        }
    }
    if (!code && !room((void **)&own->members, own->member_count, sizeof *own->members))
        code = sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a group.");
    if (code) {
        sim_operation_release(operations);
        return keep(code);
    }
    rank->references++;
    own->members[own->member_count++] = (member){.rank = rank, .operations = operations, .stream = stream, .context = sim_self()->context};
    return 0;
}

int sim_group_add_join(const sim_join *join)
{
    int code = mixed(JOINS, join->function);
    if (!code && !room((void **)&own->joins, own->join_count, sizeof *own->joins))
        code = sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a group.");
    if (!code)
        own->joins[own->join_count++] = *join;
    return keep(code);
}

static int submit(member *one)
{
    int code = 0;
    for (sim_operation *operation = one->operations; operation; operation = operation->next)
        one->count++;
    one->keys = calloc(one->count, sizeof *one->keys);
    sim_self()->context = one->context;
    sim_stream *stream = one->keys ? sim_stream_of(one->stream, &code) : NULL;
    if (!stream)
        return HCCL_E_PARA;
    if (stream->capture)
        one->count = 0; /* nobody is held up */
    return sim_call_submit(one->rank, one->operations, stream, NULL, one->keys);
}

static int end(group *ended)
{
    void *context = sim_self()->context;
    int code = ended->code;
    for (size_t i = 0; i < ended->member_count && !code; i++)
        code = submit(&ended->members[i]);
    for (size_t i = 0; i < ended->member_count && !code; i++) {
        const sim_operation *operation = ended->members[i].operations;
        for (size_t j = 0; j < ended->members[i].count && !code; j++, operation = operation->next)
            code = sim_call_link(ended->members[i].rank, operation, &ended->members[i].keys[j]);
    }
    if (!code && ended->join_count)
        code = sim_join_all(ended->joins, ended->join_count);
    sim_self()->context = context;
    return code;
}

int aclsim_hccl_group(bool begin)
{
    pthread_once(&once, make_key);
    if (begin && !own) {
        own = calloc(1, sizeof *own);
        pthread_setspecific(key, own);
    }
    if (begin) {
        if (own)
            own->depth++;
        return own ? 0 : sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a group.");
    }
    if (!own)
        return sim_fail(HCCL_E_PARA, "EI0003", "HcclGroupEnd: this thread has begun no group.");
    if (--own->depth)
        return 0;
    group *ended = own;
    own = NULL;
    pthread_setspecific(key, NULL);
    sim_lock();
    int code = end(ended);
    forget(ended);
    sim_unlock();
    return code;
}
