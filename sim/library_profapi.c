/* libprofapi.so: what is reported to the profiler goes nowhere. */
#include <stdint.h>
#include <time.h>

#include "sim_internal.h"

/* FNV-1a: the same text gives the same number. */
SIM_EXPORT uint64_t MsprofGetHashId(const char *text, size_t length)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; text && i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
    return hash;
}

SIM_EXPORT uint64_t MsprofSysCycleTime(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

#pragma GCC diagnostic ignored "-Wunused-parameter"

SIM_EXPORT int32_t MsprofRegisterCallback(uint32_t moduleId, void *handle)
{
    return 0; /* never called: no profile begins */
}

SIM_EXPORT int32_t MsprofReportApi(uint32_t nonPersistantFlag, const void *api)
{
    return 0;
}

SIM_EXPORT int32_t MsprofReportAdditionalInfo(uint32_t nonPersistantFlag, const void *data, uint32_t length)
{
    return 0;
}

SIM_EXPORT int32_t MsprofReportCompactInfo(uint32_t nonPersistantFlag, const void *data, uint32_t length)
{
    return 0;
}
