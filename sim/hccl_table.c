/* Communicators by a rank table: a file that names the devices of all ranks. */
#define _GNU_SOURCE
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

enum { LONGEST_PATH = 4095, MOST_BYTES = 1 << 24, DEEPEST = 16, MOST_RANKS = 1 << 20 };

typedef struct table {
    const char *at; /* what is left of the text */
    uint32_t *devices; /* by rank */
    bool *named;
    uint32_t count, capacity;
    char status[32];
    /* of the object that is being read */
    int64_t device, rank;
    const char *problem;
} table;

static void blanks(table *read)
{
    while (isspace((unsigned char)*read->at))
        read->at++;
}

static bool take(table *read, char expected)
{
    blanks(read);
    if (*read->at != expected)
        return false;
    read->at++;
    return true;
}

static bool problem(table *read, const char *text)
{
    if (!read->problem)
        read->problem = text;
    return false;
}

/* A string or a number, as text. */
static bool scalar(table *read, char *text, size_t size)
{
    size_t length = 0;
    bool quoted = take(read, '"');
    const char *ends = quoted ? "\"" : ",]} \t\r\n";
    for (; *read->at && !strchr(ends, *read->at); read->at++) {
        if (*read->at == '\\' && read->at[1])
            read->at++;
        if (length + 1 < size)
            text[length++] = *read->at;
    }
    text[length] = 0;
    return quoted ? take(read, '"') || problem(read, "a string has no end") : length || problem(read, "a value is missing");
}

static bool number(const char *text, int64_t *value)
{
    const char *at = text;
    uint64_t read;
    if (!sim_read_decimal(&at, &read) || *at || read >= MOST_RANKS)
        return false;
    *value = (int64_t)read;
    return true;
}

static bool note(table *read, const char *key, const char *text)
{
    if (!strcmp(key, "status"))
        snprintf(read->status, sizeof read->status, "%.31s", text);
    if (!strcmp(key, "device_id") && !number(text, &read->device))
        return problem(read, "a device_id is no number");
    if (!strcmp(key, "rank_id") && !number(text, &read->rank))
        return problem(read, "a rank_id is no number");
    return true;
}

/* A device is whole: its object has ended. */
static bool add(table *read)
{
    if (read->rank < 0 || read->device < 0)
        return true;
    uint32_t rank = (uint32_t)read->rank;
    if (rank >= read->capacity) {
        uint32_t capacity = rank + 64;
        uint32_t *devices = realloc(read->devices, capacity * sizeof *devices);
        if (devices)
            read->devices = devices;
        bool *named = realloc(read->named, capacity * sizeof *named);
        if (named)
            read->named = named;
        if (!devices || !named)
            return problem(read, "there is no host memory for it");
        memset(named + read->capacity, 0, (capacity - read->capacity) * sizeof *named);
        read->capacity = capacity;
    }
    if (read->named[rank])
        return problem(read, "a rank_id is there twice");
    read->named[rank] = true;
    read->devices[rank] = (uint32_t)read->device;
    read->count++;
    read->rank = read->device = -1;
    return true;
}

static bool value(table *read, const char *key, int depth);

static bool object(table *read, int depth)
{
    char key[64];
    read->rank = read->device = -1;
    if (take(read, '}'))
        return true;
    do {
        if (!scalar(read, key, sizeof key) || !(take(read, ':') || problem(read, "a colon is missing")) || !value(read, key, depth + 1))
            return false;
    } while (take(read, ','));
    return (take(read, '}') || problem(read, "an object has no end")) && add(read);
}

static bool value(table *read, const char *key, int depth)
{
    char text[128];
    if (depth > DEEPEST)
        return problem(read, "it is nested too deeply");
    if (take(read, '{'))
        return object(read, depth);
    if (!take(read, '['))
        return scalar(read, text, sizeof text) && note(read, key, text);
    if (take(read, ']'))
        return true;
    do {
        if (!value(read, key, depth + 1))
            return false;
    } while (take(read, ','));
    return take(read, ']') || problem(read, "a list has no end");
}

static bool check(table *read)
{
    if (strcmp(read->status, "completed"))
        return problem(read, "its status is not \"completed\"");
    if (!read->count)
        return problem(read, "it names no device with a rank_id");
    for (uint32_t rank = 0; rank < read->count; rank++)
        if (rank >= read->capacity || !read->named[rank])
            return problem(read, "the rank_ids do not count from 0");
    return true;
}

static char *contents(const char *path)
{
    FILE *file = fopen(path, "re");
    char *text = file ? malloc(MOST_BYTES + 1) : NULL;
    if (text)
        text[fread(text, 1, MOST_BYTES, file)] = 0;
    if (file)
        fclose(file);
    return text;
}

static uint64_t hash(const char *text)
{
    uint64_t value = 0xcbf29ce484222325u;
    for (; *text; text++)
        value = (value ^ (unsigned char)*text) * 0x100000001b3u;
    return value | 1;
}

/* A communicator of a table that this rank has not joined, or a new one. Nobody waits for the others here. */
static int join(const table *read, uint64_t token, uint32_t rank, sim_device *device, const HcclCommConfig *config, HcclComm *comm)
{
    sim_world *world = sim_worlds();
    while (world && (world->token != token || world->size != read->count))
        world = world->next;
    if (world && world->seen[rank])
        return sim_fail(HCCL_E_UNAVAIL, "EI0014", "Rank %u has joined the communicator of this rank table already.", rank);
    if (!world && (world = sim_world_new(read->count, sim_config_name(config) ? sim_config_name(config) : "hccl_world_group"))) {
        world->token = token;
        world->ready = true;
    }
    if (!world)
        return sim_fail(HCCL_E_MEMORY, "EI9999", "No host memory for a communicator.");
    int code = 0;
    sim_rank *made = sim_rank_new(world, rank, device, config, &code);
    if (made)
        *comm = made->handle;
    else
        sim_world_drop_empty(world);
    return code;
}

int aclsim_hccl_join_table(const char *function, const char *path, uint32_t rank, const HcclCommConfig *config, HcclComm *comm)
{
    table read = {.device = -1, .rank = -1};
    if (strlen(path) > LONGEST_PATH)
        return sim_fail(HCCL_E_PARA, "EI0004", "%s: the path of the rank table has more than 4095 characters.", function);
    char *text = contents(path);
    if (!text)
        return sim_fail(HCCL_E_OPEN_FILE_FAILURE, "EI0004", "%s: the rank table %s cannot be read.", function, path);
    read.at = text;
    int code = 0;
    if (!value(&read, "", 0) || !check(&read))
        code = sim_fail(HCCL_E_PARA, "EI0004", "%s: %s is no rank table: %s.", function, path, read.problem);
    if (!code && rank >= read.count) {
        sim_finding("rank-out-of-range", HCCL_E_PARA, "%s with rank %u of %u", function, rank, read.count);
        code = HCCL_E_PARA;
    }
    sim_lock();
    int status = 0;
    sim_device *device = sim_current_device(&status);
    if (!code && !device)
        code = HCCL_E_RUNTIME;
    if (!code && (uint32_t)sim.visible[device->index] != read.devices[rank])
        code = sim_fail(HCCL_E_PARA, "EI0014", "%s: the rank table gives rank %u device %u, and the thread's current device is %d.", function, rank, read.devices[rank],
                        sim.visible[device->index]);
    if (!code)
        code = sim_config_check(config, device, function);
    if (!code)
        code = join(&read, hash(text), rank, device, config, comm);
    sim_unlock();
    free(text);
    free(read.devices);
    free(read.named);
    return code;
}
