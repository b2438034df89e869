/* How the ranks of a communicator find each other: in a table of their process, or that of another one. */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "hccl_wire.h"

/* What the root's information holds: the rest of its bytes is zero. */
typedef struct root_words {
    char magic[16];
    uint64_t token, host;
    uint32_t process, device;
    char address[64]; /* where that process listens */
    uint16_t port;    /* 0 when it does not */
} root_words;

static const char magic[16] = "aclnn sim root";

/* Tokens whose communicator was made, so that a second use is known. */
enum { USED = 1024 };
static uint64_t used[USED];
static size_t used_count;

static bool was_used(uint64_t token)
{
    for (size_t i = 0; i < USED && i < used_count; i++)
        if (used[i] == token)
            return true;
    return false;
}

static int device_of_thread(sim_device **device)
{
    int code = 0;
    *device = sim_current_device(&code);
    if (!*device || sim_device_broken(*device, false))
        return HCCL_E_RUNTIME;
    return 0;
}

/* ---- by the root's information ---- */

int aclsim_hccl_root_info(HcclRootInfo *info)
{
    sim_device *device;
    root_words words;
    memset(&words, 0, sizeof words);
    memcpy(words.magic, magic, sizeof words.magic);
    while (!words.token)
        if (getrandom(&words.token, sizeof words.token, 0) != sizeof words.token)
            words.token = sim_now() ^ (uint64_t)getpid() << 32;
    words.process = (uint32_t)getpid();
    sim_lock();
    int code = device_of_thread(&device);
    if (!code) {
        words.device = (uint32_t)device->index;
        words.host = sim_wire_host();
        if (!sim_hub_open(words.address, sizeof words.address, &words.port))
            words.port = 0;
    }
    sim_unlock();
    if (code)
        return code;
    memset(info, 0, sizeof *info);
    memcpy(info->internal, &words, sizeof words);
    return 0;
}

static sim_world *of_token(uint64_t token)
{
    for (sim_world *world = sim_worlds(); world; world = world->next)
        if (world->token == token)
            return world;
    return NULL;
}

static bool not_joined(const void *argument, uint32_t rank)
{
    return !((const sim_world *)argument)->seen[rank];
}

static int reused(uint64_t token, uint32_t rank)
{
    sim_finding("root-info-reused", HCCL_E_PARA, "Rank %u joins by the root information %016" PRIx64 ", of which a communicator was made before: each is for one", rank,
                token);
    return HCCL_E_PARA;
}

/* The communicator that a rank joins: made by the first that comes. */
static int find_or_make(uint32_t count, const root_words *words, uint32_t rank, const char *name, sim_world **out)
{
    sim_world *world = of_token(words->token);
    char generated[COMM_NAME_MAX_LENGTH];
    if (world ? world->ready : was_used(words->token))
        return reused(words->token, rank);
    snprintf(generated, sizeof generated, "127.0.0.1%%lo_60000_%u_%016" PRIx64, words->device, words->token);
    if (!name)
        name = world ? world->name : generated;
    if (world && world->size != count) {
        sim_finding("collective-mismatch", HCCL_E_PARA, "Rank %u joins a communicator of %u ranks, and the ranks before it one of %u", rank, count, world->size);
        return HCCL_E_PARA;
    }
    if (world && strcmp(world->name, name)) {
        sim_finding("collective-mismatch", HCCL_E_PARA, "Rank %u joins a communicator of the name %s, and the ranks before it one of %s", rank, name, world->name);
        return HCCL_E_PARA;
    }
    if (world && world->seen[rank])
        return sim_fail(HCCL_E_PARA, "EI0014", "Rank %u has joined communicator %s already.", rank, world->name);
    if (!world && (world = sim_world_new(count, name)))
        world->token = words->token;
    *out = world;
    return world ? 0 : sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a communicator.");
}

static bool is_complete(void *argument)
{
    const sim_world *world = argument;
    return world->ready || world->failed;
}

int sim_world_wait(sim_rank *rank, const char *function)
{
    sim_world *world = rank->world;
    uint64_t seconds = sim_hccl_seconds("HCCL_CONNECT_TIMEOUT", 120, 1) + 20, until = sim_hccl_deadline(seconds);
    struct timespec at = {(time_t)(until / 1000000000u), (long)(until % 1000000000u)};
    while (!is_complete(world)) {
        if (until == UINT64_MAX)
            pthread_cond_wait(&sim.changed, &sim.lock);
        else if (pthread_cond_timedwait(&sim.changed, &sim.lock, &at) == ETIMEDOUT && !is_complete(world)) {
            char missing[160];
            sim_ranks_text(missing, sizeof missing, world->size, not_joined, world);
            sim_finding("collective-timeout", HCCL_E_TIMEOUT, "%s on rank %u of %u: %s did not join within %" PRIu64 " s (HCCL_CONNECT_TIMEOUT and 20)", function,
                        rank->number, world->size, missing, seconds);
            sim_world_fail(world, HCCL_E_TIMEOUT, "%s", sim_self()->finding);
        }
    }
    if (world->ready && world->token && !was_used(world->token))
        used[used_count++ % USED] = world->token;
    return world->ready ? 0 : world->failed;
}

static int check_rank(const char *function, uint32_t count, uint32_t rank)
{
    if (rank < count)
        return 0;
    sim_finding("rank-out-of-range", HCCL_E_PARA, "%s with rank %u of %u", function, rank, count);
    return HCCL_E_PARA;
}

static sim_world *part_world(const sim_world *parent, uint32_t count, const uint32_t *ranks, uint64_t id, uint32_t rank, const char *name);

int sim_world_for(const sim_join_words *words, const uint32_t *members, sim_world **world)
{
    root_words root = {.token = words->token};
    const char *name = words->name[0] ? words->name : NULL;
    if (words->rank >= words->count)
        return HCCL_E_PARA;
    if (!words->members)
        return find_or_make(words->count, &root, words->rank, name, world);
    const sim_world *parent = of_token(words->token);
    *world = parent && words->members == words->count ? part_world(parent, words->count, members, words->part, words->rank, name) : NULL;
    return *world ? 0 : sim_fail(HCCL_E_PARA, "EI0003", "The communicator of which this is a part is not there.");
}

/* Here or in another process, without waiting for the other ranks. */
static int begin(sim_join *own)
{
    root_words root;
    sim_world *world = NULL;
    const HcclCommConfig *config = own->has_config ? &own->config : NULL;
    memcpy(&root, own->info.internal, sizeof root);
    int code = check_rank(own->function, own->count, own->rank);
    if (!code && memcmp(root.magic, magic, sizeof root.magic))
        code = sim_fail(HCCL_E_PARA, "EI0003", "%s: rootInfo is not what HcclGetRootInfo gave.", own->function);
    if (code)
        return code;
    if (root.process != (uint32_t)getpid() || root.host != sim_wire_host()) {
        sim_join_words words = {.token = root.token, .count = own->count, .rank = own->rank, .execute = sim_rank_patience(config)};
        snprintf(words.name, sizeof words.name, "%s", sim_config_name(config) ? sim_config_name(config) : "");
        sim_unlock();
        own->link = sim_mirror_begin(root.address, root.port, &words, NULL);
        sim_lock();
        return own->link ? 0 : sim_fail(HCCL_E_TCP_CONNECT, "EI0015", "%s: the process that made the root information cannot be reached at %s:%u.", own->function, root.address,
                                        root.port);
    }
    code = find_or_make(own->count, &root, own->rank, sim_config_name(config), &world);
    own->joined = code ? NULL : sim_rank_new(world, own->rank, own->device, config, &code);
    if (world && !own->joined)
        sim_world_drop_empty(world);
    return code;
}

/* A rank whose communicator another process keeps, once all have joined there. */
static int mirror(sim_join *own, sim_world *world, uint64_t token)
{
    const HcclCommConfig *config = own->has_config ? &own->config : NULL;
    char text[sizeof world->failure];
    uint64_t seconds = sim_hccl_seconds("HCCL_CONNECT_TIMEOUT", 120, 1) + 20, until = sim_hccl_deadline(seconds * 2);
    /* Other ranks of this process may join it and leave it meanwhile. */
    if (world)
        world->left++;
    sim_unlock();
    int code = sim_mirror_finish(&own->link, until, text, sizeof text);
    sim_lock();
    if (world)
        world->left--;
    if (code && !strncmp(text, "collective-timeout: ", 20))
        sim_finding("collective-timeout", code, "%s", text + 20);
    if (code) {
        if (world)
            sim_world_drop_empty(world);
        return sim_fail(code, "EI0015", "%s failed on rank %u: %s", own->function, own->rank, text);
    }
    if (!world && !(world = of_token(token))) {
        world = sim_world_new(own->count, text);
        if (world) {
            world->token = token;
            world->mirror = world->ready = true;
        }
    }
    own->joined = world ? sim_rank_new(world, own->rank, own->device, config, &code) : NULL;
    if (own->joined) {
        own->joined->link = own->link;
        *own->comm = own->joined->handle;
        return 0;
    }
    sim_mirror_drop(own->link);
    if (world)
        sim_world_drop_empty(world);
    return code ? code : HCCL_E_MEMORY;
}

static int finish(sim_join *own)
{
    root_words root;
    memcpy(&root, own->info.internal, sizeof root);
    if (own->link)
        return mirror(own, NULL, root.token);
    int code = sim_world_wait(own->joined, own->function);
    if (code) {
        code = sim_fail(code, "EI0015", "%s failed on rank %u: %s", own->function, own->rank, own->joined->world->failure);
        sim_rank_end(own->joined);
        return code;
    }
    *own->comm = own->joined->handle;
    return 0;
}

int aclsim_hccl_join(const char *function, uint32_t count, const HcclRootInfo *info, uint32_t rank, const HcclCommConfig *config, HcclComm *comm)
{
    sim_device *device;
    sim_lock();
    int code = device_of_thread(&device);
    if (!code)
        code = sim_config_check(config, device, function);
    sim_join own = {.function = function, .count = count, .rank = rank, .info = *info, .has_config = config != NULL, .device = device, .comm = comm};
    if (!code && config)
        sim_config_copy(&own.config, config);
    if (!code && sim_group_open())
        code = sim_group_add_join(&own);
    else if (!code && !(code = begin(&own)))
        code = finish(&own);
    sim_unlock();
    return code;
}

/* Joins for several ranks of one thread: all before any waits. */
int sim_join_all(sim_join *joins, size_t count)
{
    int code = 0;
    for (size_t i = 0; i < count && !code; i++)
        code = begin(&joins[i]);
    for (size_t i = 0; i < count; i++) {
        if (!joins[i].joined && !joins[i].link)
            continue;
        if (code && joins[i].joined)
            sim_world_fail(joins[i].joined->world, code, "another rank of the group failed to join");
        int waited = finish(&joins[i]);
        code = code ? code : waited;
    }
    return code;
}

/* ---- all devices of the process ---- */

int aclsim_hccl_all(uint32_t count, const int32_t *devices, HcclComm *comms)
{
    static uint64_t serial;
    char name[COMM_NAME_MAX_LENGTH];
    if (!count)
        return sim_fail(HCCL_E_PARA, "EI0003", "HcclCommInitAll: ndev is 0.");
    for (uint32_t i = 0; i < count; i++) {
        comms[i] = NULL;
        for (uint32_t j = 0; j < i; j++)
            if (devices[i] == devices[j])
                return sim_fail(HCCL_E_PARA, "EI0003", "HcclCommInitAll: device %d is named twice.", (int)devices[i]);
    }
    sim_lock();
    snprintf(name, sizeof name, "127.0.0.1%%lo_60000_%d_all_%" PRIu64, (int)devices[0], ++serial);
    sim_world *world = sim_world_new(count, name);
    int code = world ? 0 : sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a communicator.");
    for (uint32_t made = 0; made < count && !code; made++) {
        sim_device *device = NULL;
        if (sim_device_prepare(devices[made], &device))
            code = HCCL_E_PARA;
        sim_rank *rank = code ? NULL : sim_rank_new(world, made, device, NULL, &code);
        if (rank)
            comms[made] = rank->handle;
    }
    if (code && world)
        sim_world_drop_empty(world);
    for (uint32_t i = 0; code && i < count; i++) {
        sim_rank *rank = comms[i] ? sim_handle_peek(comms[i], ACLSIM_COMMUNICATOR) : NULL;
        comms[i] = NULL;
        if (rank)
            sim_rank_end(rank);
    }
    sim_unlock();
    return code;
}

/* ---- a part of another one ---- */

static bool same_part(const sim_world *world, const sim_world *parent, uint64_t id, const uint32_t *ranks, uint32_t count, uint32_t rank)
{
    return world->parent == parent && world->part == id && world->size == count && !world->seen[rank] && !memcmp(world->members, ranks, count * sizeof *ranks);
}

static int check_part(const sim_rank *global, uint32_t count, const uint32_t *ranks, uint64_t id, uint32_t rank)
{
    const sim_world *parent = global->world;
    if (parent->members) {
        sim_finding("sub-of-sub", HCCL_E_PARA, "HcclCreateSubCommConfig of communicator %s, which is itself a part of another one", parent->name);
        return HCCL_E_PARA;
    }
    if (id == 0xffffffffu || !count || count > parent->size || rank >= count || ranks[rank] != global->number)
        return sim_fail(HCCL_E_PARA, "EI0003", "HcclCreateSubCommConfig: rank %u of communicator %s is not number %u of %u ranks of part %" PRIu64 ".", global->number,
                        parent->name, rank, count, id);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = 0; j <= i; j++)
            if (ranks[i] >= parent->size || (j < i && ranks[i] == ranks[j])) {
                sim_finding("rank-out-of-range", HCCL_E_PARA, "HcclCreateSubCommConfig names rank %u of %u, or names it twice", ranks[i], parent->size);
                return HCCL_E_PARA;
            }
    return 0;
}

/* The part that a rank has not joined yet, or a new one. */
static sim_world *part_world(const sim_world *parent, uint32_t count, const uint32_t *ranks, uint64_t id, uint32_t rank, const char *name)
{
    sim_world *world = sim_worlds();
    char generated[COMM_NAME_MAX_LENGTH];
    snprintf(generated, sizeof generated, "%.90s_sub_%" PRIu64, parent->name, id);
    while (world && !same_part(world, parent, id, ranks, count, rank))
        world = world->next;
    if (world || !(world = sim_world_new(count, name ? name : generated)))
        return world;
    world->ready = true;
    world->mirror = parent->mirror;
    world->parent = parent;
    world->part = id;
    world->members = malloc(count * sizeof *ranks);
    if (world->members)
        memcpy(world->members, ranks, count * sizeof *ranks);
    else
        world = NULL;
    return world;
}

static int make_part(const sim_rank *global, uint32_t count, const uint32_t *ranks, uint64_t id, uint32_t rank, const HcclCommConfig *config, HcclComm *part)
{
    sim_world *world = part_world(global->world, count, ranks, id, rank, sim_config_name(config));
    if (!world)
        return sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a communicator.");
    if (global->link) {
        sim_join own = {.function = "HcclCreateSubCommConfig", .count = count, .rank = rank, .has_config = true, .device = global->device, .comm = part};
        sim_join_words words = {.token = global->world->token, .part = id, .count = count, .rank = rank, .members = count, .execute = global->execute};
        sim_config_copy(&own.config, config);
        snprintf(words.name, sizeof words.name, "%s", sim_config_name(config) ? sim_config_name(config) : "");
        own.link = sim_mirror_begin(global->link->address, global->link->port, &words, ranks);
        if (own.link)
            return mirror(&own, world, 0);
        sim_world_drop_empty(world);
        return sim_fail(HCCL_E_TCP_CONNECT, "EI0015", "The process that keeps communicator %s is gone.", global->world->name);
    }
    int code = 0;
    sim_rank *made = sim_rank_new(world, rank, global->device, config, &code);
    if (made)
        *part = made->handle;
    else
        sim_world_drop_empty(world);
    return code;
}

int aclsim_hccl_part(const HcclComm *comm, uint32_t count, const uint32_t *ranks, uint64_t id, uint32_t rank, const HcclCommConfig *config, HcclComm *part)
{
    int code = 0;
    if (!comm || !config || !part)
        return sim_fail(HCCL_E_PTR, "EI0003", "HcclCreateSubCommConfig: %s is null.", !comm ? "comm" : config ? "subComm" : "config");
    sim_lock();
    sim_rank *global = sim_rank_of(*comm, "HcclCreateSubCommConfig", &code);
    if (global && !ranks && id == 0xffffffffu)
        *part = NULL;
    else if (global && !ranks)
        code = sim_fail(HCCL_E_PTR, "EI0003", "HcclCreateSubCommConfig: rankIds is null.");
    else if (global) {
        code = check_part(global, count, ranks, id, rank);
        if (!code)
            code = sim_config_check(config, global->device, "HcclCreateSubCommConfig");
        if (!code)
            code = make_part(global, count, ranks, id, rank, config, part);
    }
    sim_unlock();
    return code;
}
