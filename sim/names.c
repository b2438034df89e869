/*
 * Names of the functions that the libraries have: how often each was called, and
 * whether a rule or a setting names one that is there.
 *
 * The prologue of every function leaves its name in a section of its library.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

typedef struct name {
    const char *function;
    uint64_t calls;
} name;

/* A name that was asked for before the library that may have it was loaded. */
typedef struct expectation {
    const char *variable;
    char function[80];
} expectation;

enum { EXPECTED = 64 };

/* With sim_fault_lock held. */
static struct {
    name *items; /* sorted by name */
    size_t count, capacity;
    expectation expected[EXPECTED];
    size_t expected_count;
    bool loaded[SIM_LIBRARIES];
    char *called;
} names;

bool sim_name_matches(const char *pattern, const char *function)
{
    size_t length = strlen(pattern);
    if (length && pattern[length - 1] == '*')
        return !strncmp(pattern, function, length - 1);
    return !strcmp(pattern, function);
}

/* Place of the name, or where it belongs. */
static size_t find(const char *function, bool *there)
{
    size_t low = 0, high = names.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(names.items[middle].function, function);
        if (!order) {
            *there = true;
            return middle;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *there = false;
    return low;
}

static name *enter(const char *function)
{
    bool there;
    size_t at = find(function, &there);
    if (there)
        return &names.items[at];
    if (names.count == names.capacity) {
        size_t capacity = names.capacity ? names.capacity * 2 : 256;
        name *items = realloc(names.items, capacity * sizeof *items);
        if (!items)
            return NULL;
        names.items = items;
        names.capacity = capacity;
    }
    memmove(names.items + at + 1, names.items + at, (names.count - at) * sizeof *names.items);
    names.count++;
    names.items[at] = (name){function, 0};
    return &names.items[at];
}

void sim_name_count(const char *function)
{
    bool there;
    size_t at = find(function, &there);
    if (there) {
        names.items[at].calls++;
        return;
    }
    /* Of a library that told no names; the text may not last. */
    char *copy = strdup(function);
    name *entry = copy ? enter(copy) : NULL;
    if (entry)
        entry->calls++;
    else
        free(copy);
}

/* ---- which are there ---- */

static bool known(const char *pattern)
{
    for (size_t i = 0; i < names.count; i++)
        if (sim_name_matches(pattern, names.items[i].function))
            return true;
    return false;
}

/* Whether a library that could have the name is still to come. */
static bool may_come(const char *function)
{
    if (!strncmp(function, "aclnn", 5))
        return !names.loaded[SIM_OPERATORS];
    /* HCCL is opened when it is first asked for. */
    if (!strncmp(function, "Hccl", 4))
        return !names.loaded[SIM_COLLECTIVES] || !names.loaded[SIM_COMMUNICATORS];
    if (!strncmp(function, "mstx", 4))
        return !names.loaded[SIM_MARKS];
    bool runtime = !strncmp(function, "aclrt", 5) || !strncmp(function, "aclmdl", 6) || !strncmp(function, "aclsys", 6);
    return !runtime && !names.loaded[SIM_BASE];
}

static void judge(void)
{
    for (size_t i = 0; i < names.expected_count;) {
        const expectation *expected = &names.expected[i];
        bool there = known(expected->function);
        if (!there && may_come(expected->function)) {
            i++;
            continue;
        }
        if (!there)
            sim_setting_refused(expected->variable, expected->function, "names of functions that the simulated Atlas has");
        names.expected[i] = names.expected[--names.expected_count];
    }
}

static void load_own(void)
{
    if (names.loaded[SIM_RUNTIME])
        return;
    names.loaded[SIM_RUNTIME] = true;
    for (const char *const *at = __start_sim_names; at && at < __stop_sim_names; at++)
        enter(*at);
}

void sim_name_expect(const char *variable, const char *function)
{
    pthread_mutex_lock(&sim_fault_lock);
    load_own();
    if (names.expected_count < EXPECTED) {
        expectation *expected = &names.expected[names.expected_count++];
        expected->variable = variable;
        snprintf(expected->function, sizeof expected->function, "%s", function);
    }
    judge();
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_register_names(int library, const char *const *first, const char *const *last)
{
    pthread_mutex_lock(&sim_fault_lock);
    load_own();
    names.loaded[library] = true;
    for (; first < last; first++)
        enter(*first);
    judge();
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_forget_names(int library, const char *const *first, const char *const *last)
{
    pthread_mutex_lock(&sim_fault_lock);
    names.loaded[library] = false;
    for (; first < last; first++) {
        bool there;
        size_t at = find(*first, &there);
        /* Another library may have the same name. */
        if (there && names.items[at].function == *first)
            memmove(names.items + at, names.items + at + 1, (--names.count - at) * sizeof *names.items);
    }
    pthread_mutex_unlock(&sim_fault_lock);
}

void sim_names_reset(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    names.expected_count = 0;
    for (size_t i = 0; i < names.count; i++)
        names.items[i].calls = 0;
    pthread_mutex_unlock(&sim_fault_lock);
}

/* ---- what tests ask ---- */

uint64_t aclsim_calls(const char *function)
{
    bool there;
    pthread_mutex_lock(&sim_fault_lock);
    size_t at = find(function, &there);
    uint64_t calls = there ? names.items[at].calls : 0;
    pthread_mutex_unlock(&sim_fault_lock);
    return calls;
}

const char *aclsim_called(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    size_t size = 1;
    for (size_t i = 0; i < names.count; i++)
        size += names.items[i].calls ? strlen(names.items[i].function) + 1 : 0;
    char *text = malloc(size), *end = text;
    if (text) {
        for (size_t i = 0; i < names.count; i++) {
            if (!names.items[i].calls)
                continue;
            end = stpcpy(end, names.items[i].function);
            *end++ = '\n';
        }
        *end = 0;
        free(names.called);
        names.called = text;
    }
    pthread_mutex_unlock(&sim_fault_lock);
    return text ? text : "";
}
