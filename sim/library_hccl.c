/*
 * libhccl.so: there for programs that are linked with it. Simulated devices have no
 * communication between them, and no function that begins it is exported, so that a
 * client that looks for one says which.
 *
 * What is asked of sums to be the same each time (HcclSetConfig) is kept: torch_npu
 * sets it with the calculations of the device (torch.use_deterministic_algorithms).
 */
#include "sim_internal.h"

enum { DETERMINISTIC = 0 };
enum { DONE = 0, INVALID = 1, NULL_POINTER = 2, UNSUPPORTED = 5 }; /* HcclResult */

/* HcclConfigValue: a union of one word. */
typedef union config_value {
    int32_t value;
} config_value;

static _Atomic int32_t deterministic;

SIM_EXPORT int HcclSetConfig(int config, config_value configValue)
{
    if (config != DETERMINISTIC)
        return UNSUPPORTED;
    /* Off, on, and on in the same order too. */
    if (configValue.value < 0 || configValue.value > 2)
        return INVALID;
    deterministic = configValue.value;
    return DONE;
}

SIM_EXPORT int HcclGetConfig(int config, config_value *configValue)
{
    if (!configValue)
        return NULL_POINTER;
    if (config != DETERMINISTIC)
        return UNSUPPORTED;
    configValue->value = deterministic;
    return DONE;
}
