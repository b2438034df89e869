/* Reset, live objects, hidden operators: the rest of include/aclnn_sim.h. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"
#include "sim_objects.h"

/* What the runtime makes by itself is not the program's to destroy. */
static bool implicit(int kind, const void *object)
{
    return (kind == ACLSIM_CONTEXT && ((const sim_context *)object)->primary) || (kind == ACLSIM_STREAM && ((const sim_stream *)object)->is_default) ||
           kind == ACLSIM_FUNCTION; /* it goes with its binary */
}

struct leak_list {
    int kind, count;
    FILE *out;
};

static void list_object(void *handle, void *object, void *argument)
{
    struct leak_list *list = argument;
    if (implicit(list->kind, object))
        return;
    list->count++;
    if (list->out)
        fprintf(list->out, "%s %p\n", sim_kind_name(list->kind), handle);
}

static void list_block(const sim_block *block, void *argument)
{
    struct leak_list *list = argument;
    if (list->kind && list->kind != (block->device ? ACLSIM_DEVICE_MEMORY : ACLSIM_HOST_MEMORY))
        return;
    list->count++;
    if (list->out)
        fprintf(list->out, "%s 0x%" PRIx64 " of %" PRIu64 " bytes\n", sim_kind_name(block->device ? ACLSIM_DEVICE_MEMORY : ACLSIM_HOST_MEMORY), block->address,
                block->requested);
}

static int live(int kind, FILE *out)
{
    struct leak_list list = {kind, 0, out};
    if (kind == ACLSIM_ANY || kind >= ACLSIM_DEVICE_MEMORY)
        sim_memory_each(list_block, &list);
    for (int k = ACLSIM_CONTEXT; k <= ACLSIM_LAST_KIND; k++) {
        if (kind == ACLSIM_ANY || kind == k) {
            list.kind = k;
            sim_handle_each(k, list_object, &list);
        }
    }
    return list.count;
}

int aclsim_live(int kind)
{
    sim_lock();
    int count = live(kind, NULL);
    sim_unlock();
    return count;
}

uint64_t aclsim_live_bytes(void)
{
    uint64_t bytes = 0;
    sim_lock();
    sim_memory_live(true, &bytes);
    sim_unlock();
    return bytes;
}

static char *leaks;

static int collect(void)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    int count = live(ACLSIM_ANY, out);
    if (out)
        fclose(out);
    free(leaks);
    leaks = text;
    return count;
}

const char *sim_live_list(void)
{
    collect();
    return leaks ? leaks : "";
}

const char *aclsim_leaks(void)
{
    sim_lock();
    if (sim_handle_live(ACLSIM_ANY) || !leaks)
        collect();
    const char *text = leaks ? leaks : "";
    sim_unlock();
    return text;
}

struct any_object {
    void *handle, *object;
};

static void pick(void *handle, void *object, void *argument)
{
    struct any_object *any = argument;
    any->handle = handle;
    any->object = object;
}

static void free_all(int kind)
{
    for (;;) {
        struct any_object any = {NULL, NULL};
        sim_handle_each(kind, pick, &any);
        if (!any.object)
            return;
        sim_handle_drop(any.handle);
        if (kind == ACLSIM_EXECUTOR)
            sim_executor_free(any.object);
        else if (kind == ACLSIM_PHYSICAL_MEMORY)
            sim_physical_free(any.object);
        else if (kind == ACLSIM_NOTIFY)
            sim_notify_free(any.object);
        else if (kind == ACLSIM_EVENT)
            sim_event_free(any.object);
        else
            sim_object_free(kind, any.object);
    }
}

int aclsim_reset(void)
{
    aclsim_release_stuck();
    sim_lock();
    int count = collect();
    sim_hub_close(false);
    while (sim.captures)
        sim_graph_free(sim.captures);
    for (int i = 0; i < SIM_MAX_DEVICES; i++)
        if (sim.devices[i].ready)
            sim_device_release(&sim.devices[i], true);
    sim_hccl_reset();
    sim_race_forget();
    sim_pinned_release_all();
    free_all(ACLSIM_EVENT);
    free_all(ACLSIM_EXECUTOR);
    for (int kind = ACLSIM_TENSOR; kind <= ACLSIM_LAST_KIND; kind++)
        if (kind < ACLSIM_BINARY) /* those went with their contexts */
            free_all(kind);
    sim_failure_reset();
    sim_callback_reset();
    sim_facts_reset();
    sim.initialised = false;
    sim.init_references = 0;
    sim.operators_up = false;
    memset(sim.sys_param, 0, sizeof sim.sys_param);
    sim.ever_initialised = sim_forked_child = false;
    sim_unlock();
    aclsim_clear_reports();
    sim_settings_from_environment();
    sim_thread *thread = sim_self();
    free(thread->arguments);
    memset(thread, 0, sizeof *thread);
    return count;
}

/* ---- operators that the simulator pretends not to have ---- */

enum { HIDDEN = 16 };

static char hidden[HIDDEN][80];

/* Asked with the name of either phase. */
bool aclsim_operator_hidden(const char *function)
{
    bool found = false;
    sim_lock();
    for (int i = 0; i < HIDDEN; i++) {
        size_t length = strlen(hidden[i]);
        if (length && !strncmp(hidden[i], function, length))
            found = found || !function[length] || !strcmp(function + length, "GetWorkspaceSize");
    }
    sim_unlock();
    return found;
}

void aclsim_hide_operator(const char *function)
{
    if (function)
        sim_name_expect("ACLNN_SIM_HIDE", function);
    sim_lock();
    for (int i = 0; function && i < HIDDEN; i++) {
        if (!hidden[i][0]) {
            snprintf(hidden[i], sizeof hidden[i], "%s", function);
            break;
        }
    }
    sim_unlock();
}

void sim_operators_reset(void)
{
    memset(hidden, 0, sizeof hidden);
    sim_generic_reset();
    const char *text = getenv("ACLNN_SIM_HIDE");
    while (text && *text) {
        size_t length = strcspn(text, ",");
        char name[80];
        snprintf(name, sizeof name, "%.*s", (int)length, text);
        aclsim_hide_operator(name);
        text += length + (text[length] == ',');
    }
}

aclnnStatus aclsim_unsimulated(const char *function)
{
    return sim_fail(ACLNN_ERR_INNER_FIND_KERNEL_ERROR, "EZ9999", "%s is not simulated: there is no kernel for it.", function);
}
