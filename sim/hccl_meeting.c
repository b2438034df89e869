/* Operations as streams come to them: who comes waits, and the last to come carries the operation out for all. */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hccl_wire.h"

struct sim_meeting {
    sim_call_key key;
    enum { GATHERING, RUNNING, DONE } phase;
    bool broken; /* a rank's elements were out of reach */
    uint32_t places, arrived; /* arrived: who has come and not left */
    sim_posting **postings;   /* by place */
    sim_meeting *next;
};

typedef struct sim_collective {
    sim_rank *rank;
    sim_operation *operations;
    bool ran;
} sim_collective;

/* One operation of a task that is running. */
typedef struct part {
    sim_posting posting;
    sim_call_key key;
    sim_meeting *meeting;
} part;

/* ---- meetings ---- */

static sim_meeting *find(const sim_world *world, const sim_call_key *key)
{
    for (sim_meeting *meeting = world->meetings; meeting; meeting = meeting->next)
        if (sim_call_key_same(&meeting->key, key))
            return meeting;
    return NULL;
}

static sim_meeting *open_meeting(sim_world *world, const sim_call_key *key)
{
    sim_meeting *meeting = find(world, key);
    if (meeting)
        return meeting;
    uint32_t places = sim_call_places(world, key);
    meeting = calloc(1, sizeof *meeting);
    if (meeting && !(meeting->postings = calloc(places, sizeof *meeting->postings))) {
        free(meeting);
        return NULL;
    }
    if (meeting) {
        meeting->key = *key;
        meeting->places = places;
        meeting->next = world->meetings;
        world->meetings = meeting;
    }
    return meeting;
}

static void meeting_free(sim_world *world, sim_meeting *meeting)
{
    for (sim_meeting **link = &world->meetings; *link; link = &(*link)->next) {
        if (*link == meeting) {
            *link = meeting->next;
            break;
        }
    }
    free(meeting->postings);
    free(meeting);
}

void sim_meetings_free(sim_world *world)
{
    while (world->meetings)
        meeting_free(world, world->meetings);
}

static void leave(sim_world *world, part *own)
{
    sim_meeting *meeting = own->meeting;
    if (!meeting)
        return;
    own->meeting = NULL;
    meeting->postings[sim_call_place(&own->key, own->posting.rank->number)] = NULL;
    if (--meeting->arrived == 0)
        meeting_free(world, meeting);
}

/* ---- memory ---- */

/* The host's view of elements for each rank, as if they began at 0; false after a finding. */
static bool translate_parts(sim_task *task, uint64_t address, const uint64_t *counts, const uint64_t *places, uint32_t size, unsigned bytes, uint8_t **out)
{
    for (uint32_t rank = 0; rank < size; rank++) {
        if (!counts[rank])
            continue;
        uint8_t *found = aclsim_write(task, address + places[rank] * bytes, counts[rank] * bytes);
        if (!found)
            return false;
        *out = found - places[rank] * bytes;
    }
    return true;
}

static bool translate_range(sim_task *task, uint64_t address, uint64_t elements, unsigned bytes, uint8_t **out)
{
    if (address && elements)
        *out = aclsim_write(task, address, elements * bytes);
    return !address || !elements || *out;
}

static bool translate(sim_task *task, sim_posting *posting)
{
    const sim_operation *operation = posting->operation;
    unsigned bytes = sim_hccl_type_bytes(operation->dtype);
    uint64_t sent = operation->count, received = operation->count;
    bool is_root = operation->root == posting->rank->number;
    uint8_t *send = NULL, *receive = NULL;
    if (operation->kind == SIM_ALL_GATHER || operation->kind == SIM_ALL_TO_ALL)
        received *= operation->size;
    if (operation->kind == SIM_REDUCE_SCATTER || operation->kind == SIM_ALL_TO_ALL || operation->kind == SIM_SCATTER)
        sent *= operation->size;
    if (operation->kind == SIM_SCATTER && !is_root)
        sent = 0;
    if (operation->kind == SIM_REDUCE && !is_root)
        received = 0;
    bool good = operation->sent ? translate_parts(task, operation->send, operation->sent, operation->sent_at, operation->size, bytes, &send)
                                : translate_range(task, operation->send, sent, bytes, &send);
    good = good && (operation->received ? translate_parts(task, operation->receive, operation->received, operation->received_at, operation->size, bytes, &receive)
                                        : translate_range(task, operation->receive, received, bytes, &receive));
    posting->send = send;
    posting->receive = receive;
    return good;
}

/* ---- waiting ---- */

static bool given_up(const sim_task *task)
{
    if (!task)
        return false; /* of another process: its connection tells */
    return task->stream->drop || task->device->failed;
}

/* Sleeps until something changes or the time is over; false when it is. */
static bool sleep_until(uint64_t until)
{
    struct timespec at = {(time_t)(until / 1000000000u), (long)(until % 1000000000u)};
    if (until == UINT64_MAX)
        return pthread_cond_wait(&sim.changed, &sim.lock) == 0;
    return pthread_cond_timedwait(&sim.changed, &sim.lock, &at) != ETIMEDOUT;
}

/* Why the stream fails: what made the communicator fail. */
static int failed(const sim_world *world)
{
    sim_thread *thread = sim_self();
    if (!thread->finding[0])
        snprintf(thread->finding, sizeof thread->finding, "%.700s", world->failure);
    return ACL_ERROR_RT_FFTS_PLUS_TIMEOUT;
}

struct absence {
    const sim_meeting *meeting;
};

static bool absent(const void *argument, uint32_t rank)
{
    const sim_meeting *meeting = ((const struct absence *)argument)->meeting;
    if (meeting->key.from != SIM_NO_ROOT && rank != meeting->key.from && rank != meeting->key.to)
        return false;
    return !meeting->postings[sim_call_place(&meeting->key, rank)];
}

/* What those are in who did not come, as far as it is known. */
static void tell_doing(char *text, size_t size, const sim_world *world, const sim_meeting *meeting)
{
    struct absence absence = {meeting};
    int length = 0;
    text[0] = 0;
    for (uint32_t number = 0; number < world->size && length >= 0 && (size_t)length < size; number++) {
        const sim_rank *rank = absent(&absence, number) ? world->ranks[number] : NULL;
        if (!rank)
            continue;
        if (rank->device && rank->device->failed)
            length += snprintf(text + length, size - (size_t)length, "; device %d of rank %u failed", rank->device->index, number);
        else if (rank->doing)
            length += snprintf(text + length, size - (size_t)length, "; rank %u waits in %s", number, rank->doing);
        else if (rank->zeros)
            length += snprintf(text + length, size - (size_t)length, "; rank %u called with no elements", number);
        else if (rank->called == rank->ran)
            length += snprintf(text + length, size - (size_t)length, "; rank %u has called %" PRIu64 " operations, all of which are over", number, rank->called);
    }
}

static void timed_out(const part *own, const sim_rank *rank)
{
    sim_world *world = rank->world;
    struct absence absence = {own->meeting};
    char missing[160], text[128], doing[300];
    sim_operation_text(text, sizeof text, own->posting.operation);
    sim_ranks_text(missing, sizeof missing, world->size, absent, &absence);
    tell_doing(doing, sizeof doing, world, own->meeting);
    sim_finding("collective-timeout", ACL_ERROR_RT_FFTS_PLUS_TIMEOUT, "%s on rank %u of %u of communicator %s: %s did not come within %" PRIu64 " s (HCCL_EXEC_TIMEOUT)%s",
                text, rank->number, world->size, world->name, missing, rank->execute, doing);
    sim_world_fail(world, HCCL_E_INTERNAL, "%s", sim_self()->finding);
}

/* Waits until all parts are carried out. Those that are not when the wait ends otherwise are left. */
static int wait_for(sim_task *task, sim_rank *rank, part *parts, size_t count, int code)
{
    sim_world *world = rank->world;
    uint64_t until = sim_hccl_deadline(rank->execute);
    for (size_t i = 0; i < count; i++) {
        part *own = &parts[i];
        while (own->meeting && own->meeting->phase != DONE) {
            bool waits = own->meeting->phase == GATHERING;
            if (waits && world->failed)
                code = code ? code : failed(world);
            if (waits && (code || given_up(task))) {
                leave(world, own);
                break;
            }
            rank->doing = own->posting.operation->function;
            /* What is being carried out uses everybody's memory until it is done. */
            if (!sleep_until(waits ? until : UINT64_MAX) && own->meeting->phase == GATHERING && !world->failed) {
                timed_out(own, rank);
                code = failed(world);
            }
        }
        if (own->meeting && own->meeting->broken && !code)
            code = failed(world);
        leave(world, own);
    }
    rank->doing = NULL;
    return code;
}

/* ---- tasks ---- */

/* A rank that does not come: it waits for nothing until its stream is given up. */
static int stay_away(sim_task *task, const sim_world *world)
{
    while (!world->failed && !given_up(task))
        sleep_until(UINT64_MAX);
    return world->failed ? failed(world) : 0;
}

/* Puts a part into its meeting; true when it is the last to come. */
static bool come(sim_rank *rank, part *own, int *code)
{
    sim_world *world = rank->world;
    sim_meeting *meeting = open_meeting(world, &own->key);
    if (!meeting) {
        *code = ACL_ERROR_RT_INTERNAL_ERROR;
        return false;
    }
    for (uint32_t place = 0; place < meeting->places; place++) {
        const sim_posting *other = meeting->postings[place];
        if (other && sim_operations_compare(world, &own->key, own->posting.operation, rank->number, other->operation, other->rank->number)) {
            *code = failed(world);
            if (!meeting->arrived)
                meeting_free(world, meeting);
            return false;
        }
    }
    own->meeting = meeting;
    meeting->postings[sim_call_place(&own->key, rank->number)] = &own->posting;
    if (++meeting->arrived < meeting->places)
        return false;
    meeting->phase = RUNNING;
    return true;
}

/* The operation is over: who comes from elsewhere has to be told. */
static void note_unanswered(const sim_meeting *meeting)
{
    for (uint32_t place = 0; place < meeting->places; place++)
        if (meeting->postings[place]->rank->remote)
            meeting->postings[place]->rank->remote->unanswered++;
}

static int take_part(sim_task *task, sim_rank *rank, part *parts, size_t count)
{
    sim_world *world = rank->world;
    int code = world->failed ? failed(world) : 0;
    for (size_t i = 0; i < count && !code; i++)
        parts[i].key = sim_call_key_of(rank, parts[i].posting.operation, true, true);
    for (size_t i = 0; i < count && !code; i++) {
        if (!come(rank, &parts[i], &code))
            continue;
        sim_meeting *meeting = parts[i].meeting;
        uint64_t seed = ++world->exchanges;
        sim_unlock();
        bool good = sim_carry_out(meeting->postings, meeting->places, seed);
        sim_lock();
        meeting->phase = DONE;
        meeting->broken = !good;
        if (!good)
            sim_world_fail(world, HCCL_E_REMOTE, "%s of communicator %s: elements of a rank of another process are out of reach", parts[i].posting.operation->function,
                           world->name);
        note_unanswered(meeting);
        pthread_cond_broadcast(&sim.changed);
    }
    return wait_for(task, rank, parts, count, code);
}

int sim_meeting_take_part(sim_task *task, sim_rank *rank, const sim_posting *postings, size_t count)
{
    if (rank->link)
        return rank->world->failed ? failed(rank->world) : sim_mirror_run(task, rank, postings, count);
    part *parts = calloc(count, sizeof *parts);
    if (!parts)
        return ACL_ERROR_RT_INTERNAL_ERROR;
    for (size_t i = 0; i < count; i++)
        parts[i].posting = postings[i];
    int code = take_part(task, rank, parts, count);
    free(parts);
    return code;
}

/* A task comes to its operations with what they use, late or never where a fault says so; without the lock. */
static int come_to(sim_task *task, const sim_posting *postings, size_t count)
{
    sim_rank *rank = task->collective->rank;
    sim_lock();
    uint64_t late = sim_hccl_delay(rank->number), until = late ? sim_now() + late * 1000 : 0;
    while (late && !given_up(task) && sim_now() < until)
        sleep_until(until);
    int code = 0;
    if (!given_up(task) && !rank->world->failed && sim_hccl_is_lost(rank->number, rank->ran + 1))
        code = stay_away(task, rank->world);
    else if (!given_up(task))
        code = sim_meeting_take_part(task, rank, postings, count);
    sim_unlock();
    return code;
}

static int meeting_run(sim_task *task)
{
    sim_collective *job = task->collective;
    size_t count = 0;
    job->ran = true;
    if (aclsim_fast_mode)
        return 0;
    for (const sim_operation *operation = job->operations; operation; operation = operation->next)
        count++;
    sim_posting *postings = calloc(count, sizeof *postings);
    if (!postings)
        return ACL_ERROR_RT_INTERNAL_ERROR;
    count = 0;
    bool good = true;
    for (sim_operation *operation = job->operations; operation && good; operation = operation->next) {
        postings[count] = (sim_posting){job->rank, operation, NULL, NULL};
        good = translate(task, &postings[count++]);
    }
    int code = good ? come_to(task, postings, count) : SIM_KERNEL_FAULT;
    free(postings);
    return code;
}

int aclsim_meet(sim_task *task, const void *send, void *receive)
{
    sim_collective *job = task->collective;
    sim_posting posting = {job->rank, job->operations, send, receive};
    job->ran = true;
    return come_to(task, &posting, 1);
}

uint32_t aclsim_ranks(const sim_task *task)
{
    return task->collective->rank->world->size;
}

void sim_collective_missed(const sim_task *task)
{
    const sim_collective *job = task->collective;
    if (job)
        sim_world_fail(job->rank->world, HCCL_E_INTERNAL, "%s on rank %u of communicator %s failed: %s", task->name, job->rank->number, job->rank->world->name,
                       task->device->failure);
}

static void meeting_finished(sim_task *task)
{
    const sim_collective *job = task->collective;
    if (!job->ran)
        sim_mirror_shut(job->rank);
    if (!job->ran)
        sim_world_fail(job->rank->world, HCCL_E_INTERNAL, "%s on rank %u of communicator %s was thrown away: %s", task->name, job->rank->number, job->rank->world->name,
                       task->device->failed ? task->device->failure : "its stream was given up");
}

void sim_collective_free(sim_task *task)
{
    sim_collective *job = task->collective;
    if (!job)
        return;
    for (sim_operation *operation = job->operations; operation;) {
        sim_operation *next = operation->next;
        sim_operation_release(operation);
        operation = next;
    }
    sim_rank_release(job->rank);
    free(job);
    task->collective = NULL;
}

bool sim_collective_attach(sim_task *task, sim_rank *rank, sim_operation *operations)
{
    sim_collective *job = calloc(1, sizeof *job);
    if (!job)
        return false;
    job->rank = rank;
    rank->references++;
    job->operations = operations;
    for (sim_operation *operation = operations; operation; operation = operation->next)
        sim_operation_keep(operation);
    task->collective = job;
    task->finished = meeting_finished;
    return true;
}

sim_task *sim_meeting_task(sim_rank *rank, sim_operation *operations)
{
    sim_task *task = sim_task_new(SIM_COLLECTIVE, operations->function, 0);
    if (!task || !sim_collective_attach(task, rank, operations)) {
        if (task)
            sim_task_free(task);
        return NULL;
    }
    for (const sim_operation *operation = operations; operation && !aclsim_fast_mode; operation = operation->next)
        sim_operation_accesses(operation, rank->number, &task->accesses);
    task->run = meeting_run;
    return task;
}

sim_rank *sim_meeting_rank(const sim_task *task)
{
    return task->collective ? task->collective->rank : NULL;
}

sim_operation *sim_meeting_operations(const sim_task *task)
{
    return task->collective->operations;
}
