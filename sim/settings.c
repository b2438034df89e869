/*
 * Settings from the environment, and the functions that change them. A value
 * that is not understood is never replaced by a default: every call then fails
 * and names the variable, until it is put right.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim_core.h"

/* ---- values that were refused ---- */

enum { REFUSED = 32 };

static struct {
    const char *variable;
    char text[400];
} refused[REFUSED];
static atomic_int refused_count;

const char *sim_setting(const char *variable)
{
    const char *text = getenv(variable);
    return text && *text ? text : NULL;
}

void sim_setting_refused(const char *variable, const char *value, const char *allowed)
{
    sim_setting_accepted(variable);
    int count = atomic_load(&refused_count);
    if (count == REFUSED)
        return;
    refused[count].variable = variable;
    snprintf(refused[count].text, sizeof refused[count].text, "%s is \"%.100s\": expected %s", variable, value, allowed);
    atomic_store(&refused_count, count + 1);
    aclsim_fast_mode = 0;
}

void sim_setting_accepted(const char *variable)
{
    int count = atomic_load(&refused_count);
    for (int i = 0; i < count; i++) {
        if (!strcmp(refused[i].variable, variable)) {
            refused[i] = refused[--count];
            atomic_store(&refused_count, count);
            return;
        }
    }
}

bool sim_settings_bad(void)
{
    return atomic_load_explicit(&refused_count, memory_order_relaxed) != 0;
}

int sim_refuse_settings(const char *function)
{
    for (int i = atomic_load(&refused_count); i-- > 0;)
        sim_fail(ACL_ERROR_INVALID_PARAM, "EE1001", "A setting of the simulated Atlas is not understood: %s. [FUNC:%s]", refused[i].text, function);
    return ACL_ERROR_INVALID_PARAM;
}

/* ---- reading values ---- */

static bool read_digits(const char **text, int base, uint64_t *value)
{
    char *end;
    if (!isdigit((unsigned char)**text))
        return false;
    errno = 0;
    *value = strtoull(*text, &end, base);
    *text = end;
    return !errno;
}

bool sim_read_number(const char **text, uint64_t *value)
{
    bool hexadecimal = **text == '0' && ((*text)[1] | 32) == 'x';
    return read_digits(text, hexadecimal ? 16 : 10, value);
}

bool sim_read_decimal(const char **text, uint64_t *value)
{
    return read_digits(text, 10, value);
}

uint64_t sim_setting_number(const char *variable, uint64_t otherwise)
{
    const char *text = sim_setting(variable), *at = text;
    uint64_t value;
    if (!text)
        return otherwise;
    if (sim_read_number(&at, &value) && !*at)
        return value;
    sim_setting_refused(variable, text, "a whole number, decimal or with 0x in front");
    return otherwise;
}

bool sim_setting_switch(const char *variable)
{
    const char *text = sim_setting(variable);
    if (text && strcmp(text, "0") && strcmp(text, "1"))
        sim_setting_refused(variable, text, "0 or 1");
    return text && !strcmp(text, "1");
}

static bool known_product(const char *name)
{
    sim_product product;
    sim_product_set(&product, name);
    return product.arch != 0 || !strcmp(name, "none");
}

static void use_soc(const char *variable, const char *name)
{
    if (known_product(name))
        sim_setting_accepted(variable);
    else
        sim_setting_refused(variable, name, "the full name of a product, such as Ascend910B2, Ascend310P3 or Ascend950PR_9589, or none");
    snprintf(sim.soc, sizeof sim.soc, "%s", name);
}

static void default_soc(void)
{
    const char *name = sim_setting("ACLNN_SIM_SOC");
    use_soc("ACLNN_SIM_SOC", name ? name : "Ascend910B2");
}

static uint64_t clamp(uint64_t value, uint64_t lowest, uint64_t highest)
{
    return value < lowest ? lowest : value > highest ? highest : value;
}

static uint64_t usable_memory(uint64_t bytes)
{
    return clamp(bytes, (uint64_t)1 << 16, (uint64_t)1 << 40);
}

static void alignment_from_environment(void)
{
    sim.alignment = sim_setting_number("ACLNN_SIM_ALIGNMENT", 64);
    if (sim.alignment < 64 || sim.alignment > 2 << 20 || (sim.alignment & (sim.alignment - 1))) {
        sim_setting_refused("ACLNN_SIM_ALIGNMENT", sim_setting("ACLNN_SIM_ALIGNMENT"), "a power of two from 64 to 2097152");
        sim.alignment = 64;
    }
}

static void versions_from_environment(void)
{
    const char *version = sim_setting("ACLNN_SIM_VERSION");
    int used = 0;
    memcpy(sim.version, sim_variant_8_1() ? (int[]){1, 13, 0} : (int[]){1, 17, 0}, sizeof sim.version);
    if (version && (sscanf(version, "%d.%d.%d%n", &sim.version[0], &sim.version[1], &sim.version[2], &used) != 3 || version[used]))
        sim_setting_refused("ACLNN_SIM_VERSION", version, "three numbers such as 1.17.0");
    const char *toolkit = sim_setting("ACLNN_SIM_CANN_VERSION");
    int parts[2];
    if (toolkit && (sscanf(toolkit, "%d.%d", &parts[0], &parts[1]) != 2 || strlen(toolkit) >= sizeof sim.cann_version))
        sim_setting_refused("ACLNN_SIM_CANN_VERSION", toolkit, "a version such as 8.1.RC1 or 9.0.0");
    snprintf(sim.cann_version, sizeof sim.cann_version, "%s", toolkit ? toolkit : sim_variant_8_1() ? "8.1.RC1" : "9.0.0");
}

static void reports_from_environment(void)
{
    static const char *const names[] = {"fail", "log", "abort"};
    static const int meanings[] = {ACLSIM_FAIL, ACLSIM_LOG, ACLSIM_ABORT};
    const char *text = sim_setting("ACLNN_SIM_ON_REPORT");
    aclsim_set_on_report(ACLSIM_FAIL);
    for (int i = 0; text && i < 3; i++) {
        if (!strcmp(text, names[i])) {
            aclsim_set_on_report(meanings[i]);
            return;
        }
    }
    if (text)
        sim_setting_refused("ACLNN_SIM_ON_REPORT", text, "fail, log or abort");
}

void sim_settings_from_environment(void)
{
    atomic_store(&refused_count, 0);
    default_soc();
    sim.device_count = (int)clamp(sim_setting_number("ACLNN_SIM_DEVICES", 1), 0, SIM_MAX_DEVICES);
    sim.device_memory = usable_memory(sim_setting_number("ACLNN_SIM_MEMORY", 256 << 20));
    alignment_from_environment();
    sim.workspace = sim_setting_number("ACLNN_SIM_WORKSPACE", 0);
    sim.refuse_repeatable = sim_setting_switch("ACLNN_SIM_REFUSE_REPEATABLE");
    sim.launch_cost = sim_setting_number("ACLNN_SIM_LAUNCH_COST", 0);
    aclsim_fast_mode = sim_setting_switch("ACLNN_SIM_FAST");
    versions_from_environment();
    reports_from_environment();
    sim_visible_from_environment();
    sim_fault_reset();
    sim_hccl_settings();
    sim_operators_reset();
    sim_log_reset();
    sim_report_from_environment();
    if (sim_settings_bad())
        aclsim_fast_mode = 0;
}

/* ---- what tests call ---- */

void aclsim_set_soc(const char *soc_name)
{
    sim_lock();
    if (soc_name && *soc_name)
        use_soc("ACLNN_SIM_SOC", soc_name);
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
    sim_visible_from_environment();
    sim_unlock();
}

void aclsim_set_device_memory(uint64_t bytes)
{
    sim_lock();
    sim.device_memory = usable_memory(bytes);
    sim_unlock();
}

void aclsim_set_alignment(uint64_t bytes)
{
    sim_lock();
    uint64_t alignment = 64;
    while (alignment < bytes && alignment < 2 << 20)
        alignment *= 2;
    sim.alignment = alignment;
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
