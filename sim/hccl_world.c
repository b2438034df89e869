/* Communicators: what their ranks have in common, names, configurations, and how they end. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hccl_wire.h"

static sim_world *worlds;

sim_world *sim_worlds(void)
{
    return worlds;
}

sim_world *sim_world_new(uint32_t size, const char *name)
{
    sim_world *world = calloc(1, sizeof *world);
    if (!world)
        return NULL;
    world->ranks = calloc(size, sizeof *world->ranks);
    world->seen = calloc(size, sizeof *world->seen);
    if (!world->ranks || !world->seen) {
        free(world->ranks);
        free(world->seen);
        free(world);
        return NULL;
    }
    world->size = size;
    snprintf(world->name, sizeof world->name, "%s", name);
    world->next = worlds;
    worlds = world;
    return world;
}

static void world_free(sim_world *world)
{
    for (sim_world **link = &worlds; *link; link = &(*link)->next) {
        if (*link == world) {
            *link = world->next;
            break;
        }
    }
    for (sim_world *part = worlds; part; part = part->next)
        if (part->parent == world)
            part->parent = NULL;
    sim_gatherings_free(world);
    sim_meetings_free(world);
    free(world->ranks);
    free(world->seen);
    free(world->members);
    free(world);
}

void sim_world_drop_empty(sim_world *world)
{
    if (!world->left)
        world_free(world);
}

void sim_world_fail(sim_world *world, int answer, const char *format, ...)
{
    if (world->failed)
        return;
    world->failed = answer;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(world->failure, sizeof world->failure, format, arguments);
    va_end(arguments);
    pthread_cond_broadcast(&sim.changed);
}

/* ---- ranks ---- */

static void rank_free(sim_rank *rank)
{
    sim_mirror_free(rank);
    if (rank->remote)
        sim_ring_free(rank->remote->ring);
    free(rank->remote);
    free(rank->called_to);
    free(rank->called_from);
    free(rank->ran_to);
    free(rank->ran_from);
    free(rank->linked_to);
    free(rank->linked_from);
    free(rank);
}

void sim_rank_release(sim_rank *rank)
{
    if (--rank->references)
        return;
    sim_world *world = rank->world;
    rank_free(rank);
    if (--world->left == 0)
        world_free(world);
}

static bool set_and_not(uint32_t value)
{
    return value != 0xffffffffu;
}

/* Where a field ends, and from which version on it is read: only these are looked at here. */
static bool reads(const HcclCommConfig *config, uint32_t version, size_t end)
{
    uint64_t size;
    uint32_t given;
    memcpy(&size, config->reserved, sizeof size);
    memcpy(&given, config->reserved + 12, sizeof given);
    return given >= version && size >= end;
}

enum { END_OF_BUFFER_SIZE = 28, END_OF_DETERMINISTIC = 32, END_OF_NAME = 160, END_OF_ZERO_COPY = 313, END_OF_TIMEOUT = 320 };

const char *sim_config_name(const HcclCommConfig *config)
{
    return config && reads(config, 2, END_OF_NAME) && config->hcclCommName[0] ? config->hcclCommName : NULL;
}

/* The bytes that a version has. */
static uint64_t least_size(uint32_t version)
{
    static const uint32_t sizes[] = {0, 32, 160, 288, 292, 300, 312, 320, 2104, 2232, 2232, 2248};
    return version < sizeof sizes / sizeof *sizes ? sizes[version] : sizes[sizeof sizes / sizeof *sizes - 1];
}

static int bad_config(const char *function, const char *reason)
{
    return sim_fail(HCCL_E_PARA, "EI0003", "The argument config of %s is invalid: %s.", function, reason);
}

int sim_config_check(const HcclCommConfig *config, const sim_device *device, const char *function)
{
    uint64_t size;
    uint32_t magic, version;
    if (!config)
        return 0;
    memcpy(&size, config->reserved, sizeof size);
    memcpy(&magic, config->reserved + 8, sizeof magic);
    memcpy(&version, config->reserved + 12, sizeof version);
    if (magic != 0xf0f0f0f0u || !version)
        return bad_config(function, "it does not begin with what HcclCommConfigInit writes");
    if (size < least_size(version)) {
        sim_finding("short-config", HCCL_E_PARA, "%s is given a configuration of version %u, which has %" PRIu64 " bytes, and %" PRIu64 " are there", function,
                    version, least_size(version), size);
        return HCCL_E_PARA;
    }
    if (reads(config, 1, END_OF_BUFFER_SIZE) && config->hcclBufferSize == 0)
        return bad_config(function, "hcclBufferSize is 0 and must be 1 MiB or more");
    if (reads(config, 1, END_OF_DETERMINISTIC) && set_and_not(config->hcclDeterministic)) {
        int arch = device->product.arch;
        if (config->hcclDeterministic > 2 || (config->hcclDeterministic == 2 && arch != 2201 && arch != 3510))
            return bad_config(function, "hcclDeterministic is not 0 or 1, nor 2 where the product has that");
    }
    if (reads(config, 2, END_OF_NAME) && !memchr(config->hcclCommName, 0, sizeof config->hcclCommName))
        return bad_config(function, "hcclCommName has no end within 128 bytes");
    if (reads(config, 7, END_OF_ZERO_COPY) && config->aclGraphZeroCopyEnable > 1)
        return bad_config(function, "aclGraphZeroCopyEnable is neither 0 nor 1");
    return 0;
}

static uint64_t buffer_of(const HcclCommConfig *config)
{
    uint64_t megabytes = sim_hccl_seconds("HCCL_BUFFSIZE", 200, 1);
    if (config && reads(config, 1, END_OF_BUFFER_SIZE) && set_and_not(config->hcclBufferSize))
        megabytes = config->hcclBufferSize;
    return megabytes << 21; /* twice that many MiB */
}

void sim_config_copy(HcclCommConfig *to, const HcclCommConfig *from)
{
    uint64_t size;
    memcpy(&size, from->reserved, sizeof size);
    memset(to, 0, sizeof *to);
    memcpy(to, from, size < sizeof *to ? size : sizeof *to);
}

uint64_t sim_rank_patience(const HcclCommConfig *config)
{
    if (config && reads(config, 8, END_OF_TIMEOUT) && config->hcclExecTimeOut >= 0)
        return (uint64_t)config->hcclExecTimeOut;
    return sim_hccl_seconds("HCCL_EXEC_TIMEOUT", 1836, 0);
}

struct name_search {
    const sim_device *device;
    const char *name;
    sim_rank *found;
};

static void visit_rank(void *handle, void *object, void *argument)
{
    (void)handle;
    struct name_search *search = argument;
    sim_rank *rank = object;
    if (rank->device == search->device && !strcmp(rank->world->name, search->name))
        search->found = rank;
}

sim_rank *sim_rank_named(const sim_device *device, const char *name)
{
    struct name_search search = {device, name, NULL};
    sim_handle_each(ACLSIM_COMMUNICATOR, visit_rank, &search);
    return search.found;
}

static bool make_counters(sim_rank *rank, uint32_t size)
{
    rank->called_to = calloc(size, sizeof *rank->called_to);
    rank->called_from = calloc(size, sizeof *rank->called_from);
    rank->ran_to = calloc(size, sizeof *rank->ran_to);
    rank->ran_from = calloc(size, sizeof *rank->ran_from);
    rank->linked_to = calloc(size, sizeof *rank->linked_to);
    rank->linked_from = calloc(size, sizeof *rank->linked_from);
    return rank->called_to && rank->called_from && rank->ran_to && rank->ran_from && rank->linked_to && rank->linked_from;
}

static void enter(sim_rank *rank, sim_world *world, uint32_t number)
{
    rank->world = world;
    rank->number = number;
    world->ranks[number] = rank;
    world->seen[number] = true;
    world->left++;
}

void sim_rank_arrived(sim_rank *rank)
{
    sim_world *world = rank->world;
    world->joined++;
    world->ready = world->joined == world->size || world->ready;
    pthread_cond_broadcast(&sim.changed);
}

sim_rank *sim_rank_new(sim_world *world, uint32_t number, sim_device *device, const HcclCommConfig *config, int *code)
{
    for (uint32_t other = 0; other < world->size; other++) {
        if (world->ranks[other] && world->ranks[other]->device == device) {
            *code = sim_fail(HCCL_E_PARA, "EI0014", "Ranks %u and %u of communicator %s are both on device %d.", other, number, world->name, device->index);
            return NULL;
        }
    }
    if (sim_rank_named(device, world->name)) {
        *code = HCCL_E_PARA;
        sim_finding("duplicate-name", HCCL_E_PARA, "Device %d has a communicator of the name %s already", device->index, world->name);
        return NULL;
    }
    sim_rank *rank = calloc(1, sizeof *rank);
    if (!rank || !make_counters(rank, world->size) || !(rank->handle = sim_handle_new(ACLSIM_COMMUNICATOR, rank))) {
        if (rank)
            rank_free(rank);
        *code = sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a communicator.");
        return NULL;
    }
    rank->references = 1;
    rank->device = device;
    rank->buffer = buffer_of(config);
    rank->execute = sim_rank_patience(config);
    enter(rank, world, number);
    sim_rank_arrived(rank);
    return rank;
}

sim_rank *sim_rank_new_remote(sim_world *world, uint32_t number, uint64_t execute, int *code)
{
    sim_rank *rank = calloc(1, sizeof *rank);
    if (!rank || !make_counters(rank, world->size)) {
        if (rank)
            rank_free(rank);
        *code = sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a communicator.");
        return NULL;
    }
    rank->references = 1;
    rank->execute = execute;
    enter(rank, world, number);
    return rank;
}

int sim_rank_take_memory(sim_rank *rank, const char *function)
{
    sim_device *device = rank->device;
    if (rank->taken || aclsim_fast_mode)
        return 0;
    if (rank->buffer > device->size - device->used || sim_fault_allocation(rank->buffer, device->used))
        return sim_fail(HCCL_E_MEMORY, "EI0007",
                        "%s: no room for the buffers of communicator %s: they take twice HCCL_BUFFSIZE, %" PRIu64 " bytes, and device %d has %" PRIu64
                        " of %" PRIu64 " in use.",
                        function, rank->world->name, rank->buffer, device->index, device->used, device->size);
    device->used += rank->buffer;
    rank->taken = rank->buffer;
    return 0;
}

void sim_rank_end(sim_rank *rank)
{
    sim_world *world = rank->world;
    /* A device that was reset has forgotten what it held. */
    if (rank->taken && rank->device->used >= rank->taken)
        rank->device->used -= rank->taken;
    rank->taken = 0;
    rank->destroyed = true;
    sim_mirror_bye(rank);
    sim_handle_drop(rank->handle);
    if (world->ranks[rank->number] == rank)
        world->ranks[rank->number] = NULL;
    pthread_cond_broadcast(&sim.changed);
    sim_rank_release(rank);
}

sim_rank *sim_rank_of(HcclComm comm, const char *function, int *code)
{
    if (!comm) {
        *code = sim_fail(HCCL_E_PTR, "EI0003", "The argument comm of %s is null.", function);
        return NULL;
    }
    sim_rank *rank = sim_handle_peek(comm, ACLSIM_COMMUNICATOR);
    if (rank)
        return rank;
    *code = HCCL_E_PARA;
    if (sim_handle_destroyed(comm, ACLSIM_COMMUNICATOR))
        sim_finding("destroyed-communicator", HCCL_E_PARA, "%s is given communicator %p, which was destroyed", function, comm);
    else
        sim_handle_get(comm, ACLSIM_COMMUNICATOR);
    return NULL;
}

/* ---- operations ---- */

sim_operation *sim_operation_keep(sim_operation *operation)
{
    operation->references++;
    return operation;
}

void sim_operation_release(sim_operation *operation)
{
    if (--operation->references)
        return;
    free(operation->sent);
    free(operation->sent_at);
    free(operation->received);
    free(operation->received_at);
    free(operation->matrix);
    free(operation);
}

void sim_ranks_text(char *text, size_t size, uint32_t count, bool (*missing)(const void *argument, uint32_t rank), const void *argument)
{
    enum { SHOWN = 16 };
    uint32_t found = 0;
    for (uint32_t rank = 0; rank < count; rank++)
        found += missing(argument, rank);
    int length = snprintf(text, size, "%s", found == 1 ? "rank" : "ranks");
    uint32_t shown = 0;
    for (uint32_t rank = 0; rank < count && shown < SHOWN && length > 0 && (size_t)length < size; rank++)
        if (missing(argument, rank))
            length += snprintf(text + length, size - (size_t)length, "%s%u", shown++ ? ", " : " ", rank);
    if (found > SHOWN && length > 0 && (size_t)length < size)
        snprintf(text + length, size - (size_t)length, " and %u more", found - SHOWN);
}

/* ---- what programs ask ---- */

int aclsim_hccl_answered(int code)
{
    if (code == ACL_ERROR_INVALID_PARAM)
        return HCCL_E_PTR;
    return code >= 100000 ? HCCL_E_RUNTIME : code;
}

int aclsim_hccl_ask(const char *function, HcclComm comm, int what, uint32_t *answer)
{
    int code = 0;
    sim_lock();
    sim_rank *rank = sim_rank_of(comm, function, &code);
    if (rank && !answer)
        code = sim_fail(HCCL_E_PTR, "EI0003", "%s has nowhere to write its answer.", function);
    else if (rank)
        *answer = what == SIM_ASK_RANK ? rank->number : what == SIM_ASK_SIZE ? rank->world->size : (uint32_t)sim_hccl_async_error();
    sim_unlock();
    return code;
}

int aclsim_hccl_name(HcclComm comm, char *name)
{
    int code = 0;
    sim_lock();
    sim_rank *rank = sim_rank_of(comm, "HcclGetCommName", &code);
    if (rank && !name)
        code = sim_fail(HCCL_E_PTR, "EI0003", "The argument commName of HcclGetCommName is null.");
    else if (rank)
        snprintf(name, COMM_NAME_MAX_LENGTH, "%s", rank->world->name);
    sim_unlock();
    return code;
}

/* Whether the host knows that everything which the rank called is over. */
static bool settled(const sim_rank *rank)
{
    return !rank->last_epoch || rank->last_epoch <= sim.host_clock.at[rank->last_component];
}

int aclsim_hccl_destroy(HcclComm comm)
{
    int code = 0;
    if (!comm)
        return HCCL_SUCCESS;
    sim_lock();
    sim_rank *rank = sim_rank_of(comm, "HcclCommDestroy", &code);
    if (rank && rank->inside) {
        /* A call of another thread holds its caller up: it ends. */
        rank->aborted = true;
        sim_mirror_shut(rank);
        pthread_cond_broadcast(&sim.changed);
    }
    if (rank && sim_group_open())
        code = sim_finding("group-not-ended", HCCL_E_PARA, "HcclCommDestroy of communicator %s in a group that was not ended", rank->world->name);
    if (rank && !code && !rank->world->failed && !rank->device->failed && !rank->inside && !settled(rank))
        code = sim_finding("communicator-destroyed-with-work", HCCL_E_AGAIN, "Communicator %s is destroyed on rank %u, and nobody waited for %s on stream %u",
                           rank->world->name, rank->number, rank->last_name, sim.component_streams[rank->last_component]);
    if (rank && !code) {
        sim_hub_flush();
        sim_rank_end(rank);
    }
    sim_unlock();
    return code;
}

static void end_rank(void *handle, void *object, void *argument)
{
    (void)handle;
    *(sim_rank **)argument = object;
}

/* All that are left are ended: the simulator is reset. */
void sim_hccl_reset(void)
{
    sim_rank *rank;
    do {
        rank = NULL;
        sim_handle_each(ACLSIM_COMMUNICATOR, end_rank, &rank);
        if (rank)
            sim_rank_end(rank);
    } while (rank);
    for (sim_world *world = worlds; world;) {
        sim_world *next = world->next;
        sim_world_drop_empty(world);
        world = next;
    }
}
