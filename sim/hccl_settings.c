/* Settings of collectives, and faults that are asked of them. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>

#include "sim_hccl.h"

enum { FAULTS = 64 };

/* A rank that is late with its operations, or does not come to them from a certain one on. */
typedef struct rank_fault {
    uint32_t rank;
    uint64_t amount;
} rank_fault;

/* With sim_fault_lock held. */
static struct {
    uint64_t second; /* microseconds that one of HCCL's seconds takes */
    bool never_blocks;
    int order;
    uint64_t seed;
    rank_fault late[FAULTS], lost[FAULTS];
    int late_count, lost_count;
    int async_error;
} settings = {.second = 1000000};

uint64_t sim_hccl_deadline(uint64_t seconds)
{
    pthread_mutex_lock(&sim_fault_lock);
    uint64_t second = settings.second;
    pthread_mutex_unlock(&sim_fault_lock);
    uint64_t nanoseconds;
    if (!seconds || __builtin_mul_overflow(seconds, second, &nanoseconds) || __builtin_mul_overflow(nanoseconds, 1000, &nanoseconds) ||
        __builtin_add_overflow(sim_now(), nanoseconds, &nanoseconds))
        return UINT64_MAX;
    return nanoseconds;
}

uint64_t sim_hccl_seconds(const char *variable, uint64_t otherwise, uint64_t lowest)
{
    const char *text = sim_setting(variable), *at = text;
    uint64_t value;
    return text && sim_read_decimal(&at, &value) && !*at && value >= lowest && value <= INT32_MAX ? value : otherwise;
}

bool sim_hccl_blocks(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    bool blocks = !settings.never_blocks;
    pthread_mutex_unlock(&sim_fault_lock);
    return blocks;
}

int sim_hccl_order(uint64_t *seed)
{
    pthread_mutex_lock(&sim_fault_lock);
    int order = settings.order;
    *seed = settings.seed;
    pthread_mutex_unlock(&sim_fault_lock);
    return order;
}

static void set(rank_fault *faults, int *count, uint32_t rank, uint64_t amount)
{
    pthread_mutex_lock(&sim_fault_lock);
    int at = 0;
    while (at < *count && faults[at].rank != rank)
        at++;
    if (at < FAULTS) {
        faults[at] = (rank_fault){rank, amount};
        *count += at == *count;
    }
    pthread_mutex_unlock(&sim_fault_lock);
}

static uint64_t find(const rank_fault *faults, const int *count, uint32_t rank)
{
    uint64_t amount = 0;
    pthread_mutex_lock(&sim_fault_lock);
    for (int i = 0; i < *count; i++)
        if (faults[i].rank == rank)
            amount = faults[i].amount;
    pthread_mutex_unlock(&sim_fault_lock);
    return amount;
}

uint64_t sim_hccl_delay(uint32_t rank)
{
    return find(settings.late, &settings.late_count, rank);
}

bool sim_hccl_is_lost(uint32_t rank, uint64_t number)
{
    uint64_t from = find(settings.lost, &settings.lost_count, rank);
    return from && number >= from;
}

int sim_hccl_async_error(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    int code = settings.async_error;
    pthread_mutex_unlock(&sim_fault_lock);
    return code;
}

/* ---- what tests call ---- */

void aclsim_set_hccl_second(uint64_t microseconds)
{
    pthread_mutex_lock(&sim_fault_lock);
    settings.second = microseconds;
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_set_hccl_blocks(int on)
{
    pthread_mutex_lock(&sim_fault_lock);
    settings.never_blocks = !on;
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_set_hccl_order(int order, uint64_t seed)
{
    pthread_mutex_lock(&sim_fault_lock);
    settings.order = order;
    settings.seed = seed;
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_delay_rank(uint32_t rank, uint64_t microseconds)
{
    set(settings.late, &settings.late_count, rank, microseconds);
}

void aclsim_lose_rank(uint32_t rank, uint64_t k)
{
    set(settings.lost, &settings.lost_count, rank, k);
}

void aclsim_set_hccl_async_error(int code)
{
    pthread_mutex_lock(&sim_fault_lock);
    settings.async_error = code;
    pthread_mutex_unlock(&sim_fault_lock);
}

/* rank:amount, parted by commas. */
static void ranks_from_environment(const char *variable, void (*set_one)(uint32_t rank, uint64_t amount))
{
    const char *text = sim_setting(variable), *at = text;
    while (at && *at) {
        uint64_t rank, amount;
        bool good = sim_read_decimal(&at, &rank) && rank < UINT32_MAX && *at == ':';
        good = good && (at++, sim_read_decimal(&at, &amount)) && (!*at || *at == ',');
        if (!good) {
            sim_setting_refused(variable, text, "rank:number, parted by commas");
            return;
        }
        set_one((uint32_t)rank, amount);
        at += *at == ',';
    }
}

static void order_from_environment(void)
{
    static const char *const names[] = {"strict", "shuffled", "exact"};
    const char *text = sim_setting("ACLNN_SIM_HCCL_ORDER");
    aclsim_set_hccl_order(SIM_STRICT, 0);
    for (int order = SIM_STRICT; text && order <= SIM_EXACT; order++) {
        size_t length = strlen(names[order]);
        const char *at = text + length + 1;
        uint64_t seed = 0;
        if (strncmp(text, names[order], length))
            continue;
        if (!text[length] || (order == SIM_SHUFFLED && text[length] == ':' && sim_read_number(&at, &seed) && !*at)) {
            aclsim_set_hccl_order(order, seed);
            return;
        }
    }
    if (text)
        sim_setting_refused("ACLNN_SIM_HCCL_ORDER", text, "strict, shuffled, shuffled:SEED or exact");
}

void sim_hccl_clear_faults(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    settings.late_count = settings.lost_count = 0;
    settings.async_error = 0;
    pthread_mutex_unlock(&sim_fault_lock);
}

void sim_hccl_settings(void)
{
    sim_hccl_clear_faults();
    aclsim_set_hccl_second(sim_setting_number("ACLNN_SIM_HCCL_SECOND", 1000000));
    aclsim_set_hccl_blocks(!sim_setting_switch("ACLNN_SIM_HCCL_NEVER_BLOCKS"));
    order_from_environment();
    ranks_from_environment("ACLNN_SIM_HCCL_DELAY", aclsim_delay_rank);
    ranks_from_environment("ACLNN_SIM_HCCL_LOSE", aclsim_lose_rank);
}
