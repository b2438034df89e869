/* Faults on demand: rules for calls, allocations, kernels; counts of calls. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

enum { RULES = 64, NAMES = 256 };

typedef struct rule {
    char function[80];
    int remaining; /* calls until it fires */
    int code;
    bool swallow, lasting;
} rule;

static struct {
    pthread_mutex_t lock;
    rule rules[RULES];
    int rule_count;
    struct {
        const char *function;
        uint64_t calls;
    } names[NAMES];
    int name_count;
    uint64_t fail_size, limit;
    int kernel_fault_in, kernel_fault_code, stick_in;
    uint64_t delay, stuck_generation;
    bool stub;
    char *called;
} faults = {.lock = PTHREAD_MUTEX_INITIALIZER};

extern const int aclsim_variant_stub __attribute__((weak, visibility("hidden")));

static void count(const char *function)
{
    for (int i = 0; i < faults.name_count; i++) {
        if (faults.names[i].function == function || !strcmp(faults.names[i].function, function)) {
            faults.names[i].calls++;
            return;
        }
    }
    if (faults.name_count < NAMES) {
        faults.names[faults.name_count].function = function;
        faults.names[faults.name_count++].calls = 1;
    }
}

static bool matches(const rule *rule, const char *function)
{
    size_t length = strlen(rule->function);
    if (length && rule->function[length - 1] == '*')
        return !strncmp(rule->function, function, length - 1);
    return !strcmp(rule->function, function);
}

bool sim_fault_call(const char *function, int *code)
{
    bool answered = false;
    pthread_mutex_lock(&faults.lock);
    count(function);
    for (int i = 0; i < faults.rule_count; i++) {
        rule *rule = &faults.rules[i];
        if (!matches(rule, function) || (rule->remaining > 1 && rule->remaining--))
            continue;
        if (rule->remaining != 1)
            continue;
        answered = true;
        *code = rule->swallow ? 0 : rule->code;
        if (!rule->lasting)
            faults.rules[i] = faults.rules[--faults.rule_count];
        break;
    }
    pthread_mutex_unlock(&faults.lock);
    return answered;
}

static void add(const char *function, int k, int code, bool swallow, bool lasting)
{
    pthread_mutex_lock(&faults.lock);
    if (function && faults.rule_count < RULES) {
        rule *rule = &faults.rules[faults.rule_count++];
        snprintf(rule->function, sizeof rule->function, "%s", function);
        rule->remaining = k < 1 ? 1 : k;
        rule->code = code;
        rule->swallow = swallow;
        rule->lasting = lasting;
    }
    pthread_mutex_unlock(&faults.lock);
}

void aclsim_fail_call(const char *function, int k, int code)
{
    add(function, k, code, false, false);
}

void aclsim_fail_from(const char *function, int k, int code)
{
    add(function, k, code, false, true);
}

void aclsim_swallow_call(const char *function, int k)
{
    add(function, k, 0, true, false);
}

void aclsim_fail_allocation_at(uint64_t size)
{
    pthread_mutex_lock(&faults.lock);
    faults.fail_size = size;
    pthread_mutex_unlock(&faults.lock);
}

void aclsim_limit_memory(uint64_t total)
{
    pthread_mutex_lock(&faults.lock);
    faults.limit = total;
    pthread_mutex_unlock(&faults.lock);
}

bool sim_fault_allocation(uint64_t size, uint64_t used)
{
    pthread_mutex_lock(&faults.lock);
    bool fail = (faults.fail_size && size >= faults.fail_size) || (faults.limit && used + size > faults.limit);
    pthread_mutex_unlock(&faults.lock);
    return fail;
}

void aclsim_fault_kernel(int k, int code)
{
    pthread_mutex_lock(&faults.lock);
    faults.kernel_fault_in = k;
    faults.kernel_fault_code = code ? code : SIM_KERNEL_FAULT;
    pthread_mutex_unlock(&faults.lock);
}

void aclsim_stick_kernel(int k)
{
    pthread_mutex_lock(&faults.lock);
    faults.stick_in = k;
    pthread_mutex_unlock(&faults.lock);
}

void aclsim_release_stuck(void)
{
    sim_lock();
    pthread_mutex_lock(&faults.lock);
    faults.stuck_generation++;
    faults.stick_in = 0;
    pthread_mutex_unlock(&faults.lock);
    pthread_cond_broadcast(&sim.changed);
    sim_unlock();
}

uint64_t sim_fault_stuck_generation(void)
{
    pthread_mutex_lock(&faults.lock);
    uint64_t generation = faults.stuck_generation;
    pthread_mutex_unlock(&faults.lock);
    return generation;
}

bool sim_fault_still_stuck(uint64_t generation)
{
    return sim_fault_stuck_generation() == generation;
}

void aclsim_slow_kernels(uint64_t microseconds)
{
    pthread_mutex_lock(&faults.lock);
    faults.delay = microseconds;
    pthread_mutex_unlock(&faults.lock);
}

sim_kernel_fate sim_fault_kernel_fate(void)
{
    sim_kernel_fate fate = {0, false, 0};
    pthread_mutex_lock(&faults.lock);
    fate.delay = faults.delay;
    if (faults.kernel_fault_in > 0 && --faults.kernel_fault_in == 0)
        fate.fault = faults.kernel_fault_code;
    if (faults.stick_in > 0 && --faults.stick_in == 0)
        fate.stuck = true;
    pthread_mutex_unlock(&faults.lock);
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

uint64_t aclsim_calls(const char *function)
{
    uint64_t calls = 0;
    pthread_mutex_lock(&faults.lock);
    for (int i = 0; i < faults.name_count; i++)
        if (!strcmp(faults.names[i].function, function))
            calls = faults.names[i].calls;
    pthread_mutex_unlock(&faults.lock);
    return calls;
}

const char *aclsim_called(void)
{
    pthread_mutex_lock(&faults.lock);
    size_t size = 1;
    for (int i = 0; i < faults.name_count; i++)
        size += strlen(faults.names[i].function) + 1;
    char *text = malloc(size), *end = text;
    if (text) {
        for (int i = 0; i < faults.name_count; i++) {
            end = stpcpy(end, faults.names[i].function);
            *end++ = '\n';
        }
        *end = 0;
        free(faults.called);
        faults.called = text;
    }
    pthread_mutex_unlock(&faults.lock);
    return text ? text : "";
}

/* Rules of an environment variable: function:k:code, parted by commas or
 * semicolons; a k that ends in '+' goes on failing. */
static void parse_calls(const char *text, bool swallow)
{
    while (text && *text) {
        char function[80];
        int k = 1, code = ACL_ERROR_RT_INTERNAL_ERROR, used = 0;
        bool lasting = false;
        size_t length = strcspn(text, ":,;");
        snprintf(function, sizeof function, "%.*s", (int)length, text);
        text += length;
        if (*text == ':' && sscanf(text, ":%d%n", &k, &used) == 1) {
            text += used;
            if (*text == '+') {
                lasting = true;
                text++;
            }
            if (*text == ':' && sscanf(text, ":%d%n", &code, &used) == 1)
                text += used;
        }
        if (function[0])
            add(function, k, code, swallow, lasting);
        text += strcspn(text, ",;");
        if (*text)
            text++;
    }
}

static int parse_pair(const char *text, int *second)
{
    int first = 0;
    if (text)
        sscanf(text, "%d:%d", &first, second);
    return first;
}

void aclsim_clear_faults(void)
{
    pthread_mutex_lock(&faults.lock);
    faults.rule_count = 0;
    faults.fail_size = faults.limit = faults.delay = 0;
    faults.kernel_fault_in = faults.stick_in = 0;
    faults.stub = false;
    pthread_mutex_unlock(&faults.lock);
    aclsim_release_stuck();
}

void sim_fault_reset(void)
{
    aclsim_clear_faults();
    pthread_mutex_lock(&faults.lock);
    faults.name_count = 0;
    pthread_mutex_unlock(&faults.lock);
    parse_calls(getenv("ACLNN_SIM_FAIL"), false);
    parse_calls(getenv("ACLNN_SIM_SWALLOW"), true);
    const char *text;
    if ((text = getenv("ACLNN_SIM_FAIL_ALLOCATION_AT")))
        aclsim_fail_allocation_at(strtoull(text, NULL, 0));
    if ((text = getenv("ACLNN_SIM_MEMORY_LIMIT")))
        aclsim_limit_memory(strtoull(text, NULL, 0));
    if ((text = getenv("ACLNN_SIM_SLOW_KERNELS")))
        aclsim_slow_kernels(strtoull(text, NULL, 0));
    if ((text = getenv("ACLNN_SIM_STICK_KERNEL")))
        aclsim_stick_kernel(atoi(text));
    int code = SIM_KERNEL_FAULT;
    int k = parse_pair(getenv("ACLNN_SIM_KERNEL_FAULT"), &code);
    if (k > 0)
        aclsim_fault_kernel(k, code);
    text = getenv("ACLNN_SIM_STUB");
    faults.stub = text && *text && *text != '0';
}
