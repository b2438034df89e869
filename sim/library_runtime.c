/* libruntime.so: the functions below ACL that clients link with. None has a meaning here. */
#include "refusals.h"

#pragma GCC diagnostic ignored "-Wunused-parameter"

#define NO_KERNELS "runs no compiled kernels"

SIM_EXPORT int rtDevBinaryRegister(const void *bin, void **handle)
{
    return SIM_NOT_OFFERED(NO_KERNELS);
}

SIM_EXPORT int rtFunctionRegister(void *binHandle, const void *stubFunc, const char *stubName, const void *kernelInfoExt, uint32_t funcMode)
{
    return SIM_NOT_OFFERED(NO_KERNELS);
}

SIM_EXPORT int rtKernelLaunch(const void *stubFunc, uint32_t blockDim, void *args, uint32_t argsSize, void *smDesc, void *stream)
{
    return SIM_NOT_OFFERED(NO_KERNELS);
}

SIM_EXPORT int rtGetC2cCtrlAddr(uint64_t *addr, uint32_t *len)
{
    return SIM_NOT_OFFERED("has no control memory between cores");
}
