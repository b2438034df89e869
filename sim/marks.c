/* Marks and ranges of libms_tools_ext.so: which are open, and whether their streams and domains are there. */
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

typedef struct domain {
    struct domain *next;
    bool gone;
    char name[256];
} domain;

typedef struct open_range {
    struct open_range *next;
    uint64_t id;
    const void *domain;
} open_range;

static domain *domains;
static open_range *open_ranges;
static uint64_t last_range;

bool aclsim_mark_fits(const void *stream, const void *in)
{
    if (stream && !sim_handle_get(stream, ACLSIM_STREAM))
        return false;
    bool found = !in;
    sim_lock();
    for (domain *at = domains; at && !found; at = at->next)
        found = at == in && !at->gone;
    sim_unlock();
    if (!found)
        sim_finding("unknown-domain", 0, "a mark or a range is in the domain %p, which is not there", in);
    return found;
}

uint64_t aclsim_range_opened(const void *in)
{
    open_range *range = calloc(1, sizeof *range);
    if (!range)
        return 0;
    sim_lock();
    *range = (open_range){open_ranges, ++last_range, in};
    open_ranges = range;
    uint64_t id = range->id;
    sim_unlock();
    return id;
}

void aclsim_range_closed(const void *in, uint64_t id)
{
    open_range *range = NULL;
    sim_lock();
    for (open_range **at = &open_ranges; *at; at = &(*at)->next) {
        if ((*at)->id == id && (*at)->domain == in) {
            range = *at;
            *at = range->next;
            break;
        }
    }
    sim_unlock();
    if (!range)
        sim_finding("unknown-range", 0, "the range %llu is ended, and no such range is open in this domain", (unsigned long long)id);
    free(range);
}

/* A name finds its domain again; handles stay valid addresses for ever. */
void *aclsim_domain_named(const char *name)
{
    sim_lock();
    domain *found = domains;
    while (found && strcmp(found->name, name) != 0)
        found = found->next;
    if (!found && strlen(name) < sizeof found->name && (found = calloc(1, sizeof *found))) {
        strcpy(found->name, name);
        found->next = domains;
        domains = found;
    }
    if (found)
        found->gone = false;
    sim_unlock();
    return found;
}

void aclsim_domain_gone(void *handle)
{
    if (!aclsim_mark_fits(NULL, handle) || !handle)
        return;
    sim_lock();
    ((domain *)handle)->gone = true;
    sim_unlock();
}
