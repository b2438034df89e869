/* The one state, its settings from the environment, product names. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "sim_core.h"

sim_state sim = {.lock = PTHREAD_MUTEX_INITIALIZER};

uint64_t sim_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static bool starts_with(const char *text, const char *prefix)
{
    return !strncmp(text, prefix, strlen(prefix));
}

/* The full name "Ascend910B" is a 910 of the first generation; an A2 always has
 * a digit after the B. */
void sim_product_set(sim_product *product, const char *soc)
{
    static const struct {
        const char *prefix, *short_name;
        int arch;
    } products[] = {
        {"Ascend310P", "Ascend310P", 2002}, {"Ascend310B", "Ascend310B", 3002}, {"Ascend910_93", "Ascend910_93", 2201},
        {"Ascend950", "Ascend950", 3510},   {"Ascend350", "Ascend350", 3510},   {"KirinX90", "KirinX90", 3003},
        {"Kirin9030", "Kirin9030", 3113},
    };
    static const char *const first_generation[] = {"Ascend910A",    "Ascend910B",    "Ascend910ProA",
                                                   "Ascend910ProB", "Ascend910PremiumA", "Ascend910"};
    memset(product, 0, sizeof *product);
    snprintf(product->soc, sizeof product->soc, "%s", soc);
    product->short_name = "";
    for (size_t i = 0; i < sizeof first_generation / sizeof *first_generation; i++) {
        if (!strcmp(soc, first_generation[i])) {
            product->short_name = "Ascend910";
            product->arch = 1001;
            return;
        }
    }
    if (starts_with(soc, "Ascend910B") && soc[10] >= '0' && soc[10] <= '9') {
        product->short_name = "Ascend910B";
        product->arch = 2201;
        return;
    }
    for (size_t i = 0; i < sizeof products / sizeof *products; i++) {
        if (starts_with(soc, products[i].prefix)) {
            product->short_name = products[i].short_name;
            product->arch = products[i].arch;
            return;
        }
    }
}

const sim_product *aclsim_current_product(void)
{
    static __thread sim_product product;
    sim_lock();
    sim_context *context = sim_current();
    if (context)
        product = context->device->product;
    else
        sim_product_set(&product, sim.soc);
    sim_unlock();
    return &product;
}

static int64_t number(const char *name, int64_t otherwise)
{
    const char *text = getenv(name);
    return text && *text ? strtoll(text, NULL, 0) : otherwise;
}

static void default_soc(void)
{
    const char *soc = getenv("ACLNN_SIM_SOC");
    snprintf(sim.soc, sizeof sim.soc, "%s", soc && *soc ? soc : "Ascend910B2");
}

void sim_settings_from_environment(void)
{
    default_soc();
    sim.device_count = (int)number("ACLNN_SIM_DEVICES", 1);
    sim.device_memory = (uint64_t)number("ACLNN_SIM_MEMORY", 256 << 20);
    sim.workspace = (uint64_t)number("ACLNN_SIM_WORKSPACE", 0);
    sim.refuse_repeatable = number("ACLNN_SIM_REFUSE_REPEATABLE", 0) != 0;
    sim.launch_cost = (uint64_t)number("ACLNN_SIM_LAUNCH_COST", 0);
    aclsim_fast_mode = number("ACLNN_SIM_FAST", 0) != 0;
    sim.version[0] = 1;
    sim.version[1] = 13;
    sim.version[2] = 0;
    const char *version = getenv("ACLNN_SIM_VERSION");
    if (version)
        sscanf(version, "%d.%d.%d", &sim.version[0], &sim.version[1], &sim.version[2]);
    const char *toolkit = getenv("ACLNN_SIM_CANN_VERSION");
    snprintf(sim.cann_version, sizeof sim.cann_version, "%s", toolkit ? toolkit : "8.1.RC1");
    const char *report = getenv("ACLNN_SIM_ON_REPORT");
    aclsim_set_on_report(!report ? ACLSIM_FAIL
                         : !strcmp(report, "abort") ? ACLSIM_ABORT
                         : !strcmp(report, "log")   ? ACLSIM_LOG
                                                    : ACLSIM_FAIL);
    sim_operators_reset();
    sim_fault_reset();
    sim_log_reset();
}

__attribute__((constructor)) static void loaded(void)
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&sim.changed, &attributes);
    pthread_condattr_destroy(&attributes);
    sim_settings_from_environment();
}

void aclsim_set_soc(const char *soc_name)
{
    sim_lock();
    if (soc_name && *soc_name)
        snprintf(sim.soc, sizeof sim.soc, "%s", soc_name);
    else
        default_soc();
    /* A device that nobody has set takes the new name when it is set. */
    for (int i = 0; i < SIM_MAX_DEVICES; i++)
        if (!sim.devices[i].users)
            sim_product_set(&sim.devices[i].product, sim.soc);
    sim_unlock();
}

void aclsim_set_device_count(int count)
{
    sim_lock();
    sim.device_count = count < 0 ? 0 : count > SIM_MAX_DEVICES ? SIM_MAX_DEVICES : count;
    sim_unlock();
}

void aclsim_set_device_memory(uint64_t bytes)
{
    sim_lock();
    sim.device_memory = bytes;
    sim_unlock();
}

void aclsim_set_version(int major, int minor, int patch, const char *cann_version)
{
    sim_lock();
    sim.version[0] = major;
    sim.version[1] = minor;
    sim.version[2] = patch;
    if (cann_version)
        snprintf(sim.cann_version, sizeof sim.cann_version, "%s", cann_version);
    sim_unlock();
}

void aclsim_set_workspace(uint64_t bytes)
{
    sim.workspace = bytes;
}

void aclsim_refuse_repeatable(int on)
{
    sim.refuse_repeatable = on != 0;
}

void aclsim_set_fast(int on)
{
    aclsim_fast_mode = on != 0;
}

void aclsim_set_launch_cost(uint64_t nanoseconds)
{
    sim.launch_cost = nanoseconds;
}
