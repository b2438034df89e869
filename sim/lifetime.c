/*
 * The library is loaded, unloaded (at exit too), and a process that uses it is
 * forked.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "sim_core.h"

bool sim_forked_child;

/* ---- fork ----
 *
 * A child has none of its parent's threads, so queued work would never run. The
 * locks are taken before a fork, so the child finds everything in order, but as
 * on a device it may not go on with what the parent began. */

static pthread_mutex_t *const locks[] = {&sim.lock, &sim_handle_lock, &sim_fault_lock, &sim_log_lock, &sim_finding_lock};
enum { LOCKS = sizeof locks / sizeof *locks };

static void before_fork(void)
{
    for (int i = 0; i < LOCKS; i++)
        pthread_mutex_lock(locks[i]);
}

static void after_fork(void)
{
    for (int i = LOCKS; i-- > 0;)
        pthread_mutex_unlock(locks[i]);
}

static void init_condition(pthread_cond_t *condition)
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(condition, &attributes);
    pthread_condattr_destroy(&attributes);
}

static void after_fork_in_child(void)
{
    bool used = sim.ever_initialised;
    init_condition(&sim.changed);
    sim_hub_forget();
    for (int i = 0; i < SIM_MAX_DEVICES; i++) {
        for (sim_stream *stream = sim.devices[i].streams; stream; stream = stream->next) {
            stream->started = false;
            stream->waiters = 0;
            pthread_cond_init(&stream->wake, NULL);
            used = true;
        }
    }
    sim_callback_forked();
    sim_forked_child = sim_forked_child || used;
    if (sim_forked_child)
        aclsim_fast_mode = 0;
    after_fork();
}

int sim_refuse_forked(const char *function)
{
    return sim_fail(ACL_ERROR_RT_INTERNAL_ERROR, "EE9999",
                    "This process was forked after its parent had called aclInit. CANN cannot be used across a fork: start a new process instead. [FUNC:%s]", function);
}

/* ---- loading and unloading ---- */

__attribute__((constructor)) static void loaded(void)
{
    init_condition(&sim.changed);
    pthread_atfork(before_fork, after_fork, after_fork_in_child);
    sim_settings_from_environment();
}

/* The program may end inside a call of ours, in a handler of a signal. */
static bool lock_within_a_second(void)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec++;
    return !pthread_mutex_timedlock(&sim.lock, &until);
}

/* Work that is queued when the library goes is lost, and so is the device for
 * a thread that still waits for it. The workers must end: their code goes too. */
static sim_stream *working_stream(void)
{
    for (int i = 0; i < SIM_MAX_DEVICES; i++)
        for (sim_stream *stream = sim.devices[i].streams; stream; stream = stream->next)
            if (stream->started && !stream->closing)
                return stream;
    return NULL;
}

static void end_workers(void)
{
    for (int i = 0; i < SIM_MAX_DEVICES; i++) {
        sim_device *device = &sim.devices[i];
        for (sim_stream *stream = device->streams; stream; stream = stream->next) {
            if (stream->done < stream->queued)
                sim_device_fault(device, ACL_ERROR_RT_DRV_INTERNAL_ERROR, "the library was unloaded while work was queued");
            stream->drop = stream->ending = true;
        }
    }
    pthread_cond_broadcast(&sim.changed);
    sim_stream *stream;
    while ((stream = working_stream())) {
        stream->started = false;
        pthread_cond_broadcast(&stream->wake);
        pthread_t thread = stream->thread;
        sim_unlock();
        pthread_join(thread, NULL);
        sim_lock();
    }
}

__attribute__((destructor)) static void unloaded(void)
{
    if (sim_forked_child || !lock_within_a_second())
        return;
    sim_report_leaks(sim_live_list());
    sim_hub_close(true);
    end_workers();
    sim_callback_end();
    for (int i = 0; i < SIM_MAX_DEVICES; i++)
        if (sim.devices[i].ready)
            sim_pages_clear(&sim.devices[i]);
    sim_pages_forget_pattern();
    sim_unlock();
    sim_groups_forget();
    sim_threads_forget();
}
