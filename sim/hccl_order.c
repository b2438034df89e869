/*
 * Order of accesses across ranks. The end of a rank's operation comes after the beginnings of those of other ranks, as
 * far as data flows from them; the beginning of none comes after anything of another rank.
 *
 * A stream's clock says what its work comes after when that is queued, and then other ranks may not have called yet.
 * What is queued behind the operation meanwhile, on any stream that waits for it, has in its clock that the operation is
 * over. So when the other ranks have called, what that means is added to every clock that is kept. A race that is
 * found before that is put aside and looked at again.
 */
#include <stdlib.h>

#include "sim_hccl.h"

static sim_clock_holder *holders;

void sim_clock_watch(sim_clock_holder *holder, sim_clock *clock)
{
    holder->clock = clock;
    holder->next = holders;
    holder->link = &holders;
    if (holders)
        holders->link = &holder->next;
    holders = holder;
}

void sim_clock_unwatch(sim_clock_holder *holder)
{
    if (!holder->link)
        return;
    *holder->link = holder->next;
    if (holder->next)
        holder->next->link = holder->link;
    holder->link = NULL;
}

/* ---- races that may be none ---- */

typedef struct suspicion {
    sim_clock clock;
    sim_clock_holder holder;
    sim_device *device; /* whose memory it is */
    uint32_t component, epoch;
    const char *what;
    bool write, past_write;
    sim_reader past;
    uint64_t start, end;
    struct suspicion *next;
} suspicion;

static suspicion *suspicions;

/* The ends that are not known, by component and epoch. */
typedef struct open_end {
    uint32_t component, epoch;
} open_end;

static open_end *open_ends;
static size_t open_count, open_capacity;

static bool has_seen_an_open_end(const sim_clock *clock)
{
    for (size_t i = 0; i < open_count; i++)
        if (clock->at[open_ends[i].component] >= open_ends[i].epoch)
            return true;
    return false;
}

bool sim_race_waits(const sim_actor *actor, bool write, const sim_reader *past, bool past_write, uint64_t start, uint64_t end)
{
    if (!open_count || !has_seen_an_open_end(actor->clock))
        return false;
    suspicion *made = calloc(1, sizeof *made);
    if (!made)
        return true;
    made->clock = *actor->clock;
    made->device = sim_device_of_address(start);
    made->component = actor->component;
    made->epoch = actor->epoch;
    made->what = actor->what;
    made->write = write;
    made->past = *past;
    made->past_write = past_write;
    made->start = start;
    made->end = end;
    made->next = suspicions;
    suspicions = made;
    sim_clock_watch(&made->holder, &made->clock);
    return true;
}

void sim_race_forget(void)
{
    while (suspicions) {
        suspicion *gone = suspicions;
        suspicions = gone->next;
        sim_clock_unwatch(&gone->holder);
        free(gone);
    }
    open_count = 0;
}

/* The calls that made them are over, so the device tells. */
static void judge(const suspicion *found)
{
    sim_actor actor = {&found->clock, found->component, found->epoch, found->what};
    int code = sim_race(&actor, found->write, &found->past, found->past_write, found->start, found->end);
    if (code && found->device)
        sim_device_fault(found->device, code, "%s", sim_self()->finding);
}

static void look_again(void)
{
    for (suspicion **link = &suspicions; *link;) {
        suspicion *found = *link;
        bool seen = found->past.epoch <= found->clock.at[found->past.component];
        if (!seen && has_seen_an_open_end(&found->clock)) {
            link = &found->next;
            continue;
        }
        *link = found->next;
        sim_clock_unwatch(&found->holder);
        if (!seen)
            judge(found);
        free(found);
    }
}

/* ---- ends ---- */

void sim_exit_open(sim_exit *out)
{
    if (open_count == open_capacity) {
        size_t capacity = open_capacity ? open_capacity * 2 : 64;
        open_end *more = realloc(open_ends, capacity * sizeof *more);
        if (!more)
            return;
        open_ends = more;
        open_capacity = capacity;
    }
    open_ends[open_count++] = (open_end){out->component, out->epoch};
}

static void add(sim_clock *clock, const sim_exit *out, const sim_clock *entries)
{
    if (clock->at[out->component] >= out->epoch)
        sim_clock_join(clock, entries);
}

void sim_exit_known(sim_exit *out, const sim_clock *entries)
{
    out->known = true;
    for (size_t i = 0; i < open_count; i++) {
        if (open_ends[i].component == out->component && open_ends[i].epoch == out->epoch) {
            open_ends[i] = open_ends[--open_count];
            break;
        }
    }
    if (!entries) {
        look_again();
        return;
    }
    add(&sim.host_clock, out, entries);
    for (int d = 0; d < SIM_MAX_DEVICES; d++)
        for (sim_stream *stream = sim.devices[d].streams; stream; stream = stream->next)
            add(&stream->clock, out, entries);
    for (sim_clock_holder *holder = holders; holder; holder = holder->next)
        add(holder->clock, out, entries);
    look_again();
}
