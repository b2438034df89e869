/* Faults on demand: rules for calls, allocations, kernels. */
#define _GNU_SOURCE
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

enum { RULES = 64 };

typedef struct rule {
    char function[80];
    int remaining; /* calls until it fires */
    int code;
    bool swallow, lasting;
} rule;

pthread_mutex_t sim_fault_lock = PTHREAD_MUTEX_INITIALIZER;

static struct {
    rule rules[RULES];
    int rule_count;
    uint64_t fail_size, limit;
    int kernel_fault_in, kernel_fault_code, stick_in;
    uint64_t delay, stuck_generation;
    atomic_bool stub;
} faults;

extern const int aclsim_variant_stub __attribute__((weak, visibility("hidden")));

bool sim_fault_call(const char *function, int *code)
{
    bool answered = false;
    pthread_mutex_lock(&sim_fault_lock);
    sim_name_count(function);
    for (int i = 0; i < faults.rule_count; i++) {
        rule *rule = &faults.rules[i];
        if (!sim_name_matches(rule->function, function) || (rule->remaining > 1 && rule->remaining--))
            continue;
        if (rule->remaining != 1)
            continue;
        answered = true;
        *code = rule->swallow ? 0 : rule->code;
        if (!rule->lasting)
            faults.rules[i] = faults.rules[--faults.rule_count];
        break;
    }
    pthread_mutex_unlock(&sim_fault_lock);
    return answered;
}

static void add(const char *variable, const char *function, int k, int code, bool swallow, bool lasting)
{
    if (function)
        sim_name_expect(variable, function);
    pthread_mutex_lock(&sim_fault_lock);
    if (function && faults.rule_count < RULES) {
        rule *rule = &faults.rules[faults.rule_count++];
        snprintf(rule->function, sizeof rule->function, "%s", function);
        rule->remaining = k < 1 ? 1 : k;
        rule->code = code;
        rule->swallow = swallow;
        rule->lasting = lasting;
    }
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_fail_call(const char *function, int k, int code)
{
    add("ACLNN_SIM_FAIL", function, k, code, false, false);
}

void aclsim_fail_from(const char *function, int k, int code)
{
    add("ACLNN_SIM_FAIL", function, k, code, false, true);
}

void aclsim_swallow_call(const char *function, int k)
{
    add("ACLNN_SIM_SWALLOW", function, k, 0, true, false);
}

void aclsim_fail_allocation_at(uint64_t size)
{
    pthread_mutex_lock(&sim_fault_lock);
    faults.fail_size = size;
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_limit_memory(uint64_t total)
{
    pthread_mutex_lock(&sim_fault_lock);
    faults.limit = total;
    pthread_mutex_unlock(&sim_fault_lock);
}

bool sim_fault_allocation(uint64_t size, uint64_t used)
{
    pthread_mutex_lock(&sim_fault_lock);
    bool fail = (faults.fail_size && size >= faults.fail_size) || (faults.limit && used + size > faults.limit);
    pthread_mutex_unlock(&sim_fault_lock);
    return fail;
}

void aclsim_fault_kernel(int k, int code)
{
    pthread_mutex_lock(&sim_fault_lock);
    faults.kernel_fault_in = k;
    faults.kernel_fault_code = code ? code : SIM_KERNEL_FAULT;
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_stick_kernel(int k)
{
    pthread_mutex_lock(&sim_fault_lock);
    faults.stick_in = k;
    pthread_mutex_unlock(&sim_fault_lock);
}

void aclsim_release_stuck(void)
{
    sim_lock();
    pthread_mutex_lock(&sim_fault_lock);
    faults.stuck_generation++;
    faults.stick_in = 0;
    pthread_mutex_unlock(&sim_fault_lock);
    pthread_cond_broadcast(&sim.changed);
    sim_unlock();
}

uint64_t sim_fault_stuck_generation(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    uint64_t generation = faults.stuck_generation;
    pthread_mutex_unlock(&sim_fault_lock);
    return generation;
}

bool sim_fault_still_stuck(uint64_t generation)
{
    return sim_fault_stuck_generation() == generation;
}

void aclsim_slow_kernels(uint64_t microseconds)
{
    pthread_mutex_lock(&sim_fault_lock);
    faults.delay = microseconds;
    pthread_mutex_unlock(&sim_fault_lock);
}

sim_kernel_fate sim_fault_kernel_fate(void)
{
    sim_kernel_fate fate = {0, false, 0};
    pthread_mutex_lock(&sim_fault_lock);
    fate.delay = faults.delay;
    if (faults.kernel_fault_in > 0 && --faults.kernel_fault_in == 0)
        fate.fault = faults.kernel_fault_code;
    if (faults.stick_in > 0 && --faults.stick_in == 0)
        fate.stuck = true;
    pthread_mutex_unlock(&sim_fault_lock);
    return fate;
}

void aclsim_set_stub(int on)
{
    faults.stub = on != 0;
}

bool sim_stub_mode(void)
{
    return faults.stub || &aclsim_variant_stub != NULL;
}

/* One rule of a variable, function:k:code; a k that ends in '+' goes on failing.
 * A swallowed call has no code. Moves *text behind it; false when it is none. */
static bool parse_rule(const char *variable, const char **text, bool swallow)
{
    char function[80];
    uint64_t k = 1, code = ACL_ERROR_RT_INTERNAL_ERROR;
    bool lasting = false;
    size_t length = strcspn(*text, ":,;");
    if (!length || length >= sizeof function)
        return false;
    memcpy(function, *text, length);
    function[length] = 0;
    *text += length;
    if (**text == ':') {
        ++*text;
        if (!sim_read_number(text, &k) || k < 1 || k > INT32_MAX)
            return false;
        if (**text == '+' && !swallow) {
            lasting = true;
            ++*text;
        }
    }
    if (**text == ':' && !swallow) {
        ++*text;
        if (!sim_read_number(text, &code) || !code || code > INT32_MAX)
            return false;
    }
    if (**text && !strchr(",;", **text))
        return false;
    add(variable, function, (int)k, (int)code, swallow, lasting);
    return true;
}

static void calls_from_environment(const char *variable, bool swallow)
{
    const char *text = sim_setting(variable), *at = text;
    while (at && *at) {
        if (!parse_rule(variable, &at, swallow)) {
            sim_setting_refused(variable, text, swallow ? "function:k, parted by commas" : "function:k:code or function:k+:code, parted by commas");
            return;
        }
        at += *at != 0;
    }
}

/* k, or k:code where there may be one. */
static void kernel_from_environment(const char *variable, bool with_code, void (*set)(int k, int code))
{
    const char *text = sim_setting(variable), *at = text;
    uint64_t k, code = SIM_KERNEL_FAULT;
    if (!text)
        return;
    bool good = sim_read_number(&at, &k) && k >= 1 && k <= INT32_MAX;
    if (good && with_code && *at == ':') {
        at++;
        good = sim_read_number(&at, &code) && code && code <= INT32_MAX;
    }
    if (good && !*at)
        set((int)k, (int)code);
    else
        sim_setting_refused(variable, text, with_code ? "k or k:code, with k from 1" : "a whole number from 1");
}

static void stick(int k, int unused)
{
    (void)unused;
    aclsim_stick_kernel(k);
}

void aclsim_clear_faults(void)
{
    pthread_mutex_lock(&sim_fault_lock);
    faults.rule_count = 0;
    faults.fail_size = faults.limit = faults.delay = 0;
    faults.kernel_fault_in = faults.stick_in = 0;
    faults.stub = false;
    pthread_mutex_unlock(&sim_fault_lock);
    sim_hccl_clear_faults();
    aclsim_release_stuck();
}

void sim_fault_reset(void)
{
    aclsim_clear_faults();
    sim_names_reset();
    calls_from_environment("ACLNN_SIM_FAIL", false);
    calls_from_environment("ACLNN_SIM_SWALLOW", true);
    aclsim_fail_allocation_at(sim_setting_number("ACLNN_SIM_FAIL_ALLOCATION_AT", 0));
    aclsim_limit_memory(sim_setting_number("ACLNN_SIM_MEMORY_LIMIT", 0));
    aclsim_slow_kernels(sim_setting_number("ACLNN_SIM_SLOW_KERNELS", 0));
    kernel_from_environment("ACLNN_SIM_STICK_KERNEL", false, stick);
    kernel_from_environment("ACLNN_SIM_KERNEL_FAULT", true, aclsim_fault_kernel);
    faults.stub = sim_setting_switch("ACLNN_SIM_STUB");
}
