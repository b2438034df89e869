/* Pinned host memory: the runtime's own, and the program's that is registered. */
#include <inttypes.h>

#include "sim_core.h"

enum { PAGE = 4096 };

static int allocate_pinned(void **hostPtr, uint64_t size, const char *function)
{
    if (!hostPtr || !size)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s. [FUNC:%s]", hostPtr ? "size is 0" : "hostPtr is null", function);
    uint64_t address = 0;
    sim_lock();
    int code = sim_pinned_allocate(size, &address);
    if (code)
        sim_fail(code, "EL0004", "Failed to allocate memory. Possible cause: %" PRIu64 " bytes of pinned host memory asked for.", size);
    sim_unlock();
    if (!code)
        *hostPtr = (void *)(uintptr_t)address;
    return code;
}

SIM_EXPORT aclError aclrtMallocHost(void **hostPtr, size_t size)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "hostPtr:N size:u", (const void *)hostPtr, (uint64_t)size);
    int code = allocate_pinned(hostPtr, size, __func__);
    SIM_RETURN_OUT(code, "hostPtr:p", code ? NULL : (const void *)*hostPtr);
}

SIM_EXPORT aclError aclrtMallocHostWithCfg(void **ptr, uint64_t size, aclrtMallocConfig *cfg)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "ptr:N size:u cfg:p", (const void *)ptr, size, (const void *)cfg);
    int code = allocate_pinned(ptr, size, __func__);
    SIM_RETURN_OUT(code, "ptr:p", code ? NULL : (const void *)*ptr);
}

/* Gives pinned memory back, or forgets what was registered. */
static int free_pinned(void *hostPtr, bool registered, const char *function)
{
    uint64_t address = (uint64_t)(uintptr_t)hostPtr;
    int code = 0;
    sim_lock();
    sim_block *block = registered ? sim_registered_from(address) : sim_pinned_at(address);
    if (!block || block->address != address || block->registered != registered) {
        sim_finding("unknown-address", ACL_ERROR_RT_PARAM_INVALID, "%s of %p, which %s or which was freed", function, hostPtr,
                    registered ? "aclrtHostRegister was not given" : "aclrtMallocHost did not give");
        code = ACL_ERROR_RT_PARAM_INVALID;
    } else if (!registered && sim_mapped_within(address, block->reserved)) {
        code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID, "%s of %p while some of it is registered", function, hostPtr);
        code = code ? code : ACL_ERROR_RT_PARAM_INVALID;
    } else {
        bool failed = false;
        for (int i = 0; i < SIM_MAX_DEVICES; i++)
            failed = failed || sim.devices[i].failed;
        const char *what = aclsim_fast_mode || failed ? NULL : sim_shadow_unfinished(block, &sim.host_clock);
        if (what)
            code = sim_finding("free-while-in-use", ACL_ERROR_RT_PARAM_INVALID,
                               "%s of %p while %s may still use it: nobody waited for that work", function, hostPtr, what);
        if (!code)
            sim_pinned_free(block);
    }
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtFreeHost(void *hostPtr)
{
    SIM_ENTER(SIM_NEEDS_INIT, "hostPtr:P", (const void *)hostPtr);
    SIM_RETURN(free_pinned(hostPtr, false, __func__));
}

SIM_EXPORT aclError aclrtFreeHostWithDevSync(void *hostPtr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "hostPtr:P", (const void *)hostPtr);
    int code = sim_settle();
    SIM_RETURN(code ? code : free_pinned(hostPtr, false, __func__));
}

/* ---- memory of the program's own ---- */

static int bad(const char *function, const char *reason)
{
    return sim_fail(ACL_ERROR_RT_PARAM_INVALID, "EE1001", "The argument is invalid. Reason: %s. [FUNC:%s]", reason, function);
}

static int enrol(void *ptr, uint64_t size, bool pin, bool map, const char *function)
{
    uint64_t address = (uint64_t)(uintptr_t)ptr;
    if (address % PAGE)
        return bad(function, "ptr is not at the beginning of a page (4096 bytes)");
    if (!size || address + size < address)
        return bad(function, "size is 0 or reaches beyond all addresses");
    sim_lock();
    int code = sim_device_of_address(address) ? bad(function, "ptr is an address of a device") : sim_register(address, size, pin, map);
    sim_unlock();
    if (code)
        sim_fail(code, "EE1001", "%p cannot be registered: some of it is registered or pinned already, or there is no host memory. [FUNC:%s]", ptr, function);
    return code;
}

/* The memory stays pageable, and the address for kernels is for them alone: no copy takes it. The simulator's own kernels are
 * stricter and take device memory alone. */
SIM_EXPORT aclError aclrtHostRegister(void *ptr, uint64_t size, aclrtHostRegisterType type, void **devPtr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "ptr:P size:u type:u devPtr:N", (const void *)ptr, size, (uint64_t)type, (const void *)devPtr);
    if (type != ACL_HOST_REGISTER_MAPPED)
        SIM_RETURN(sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas registers ordinary memory only, not type %u. [FUNC:%s]", type, __func__));
    int code = enrol(ptr, size, false, true, __func__);
    sim_lock();
    if (!code)
        *devPtr = sim_seen((uint64_t)(uintptr_t)ptr);
    sim_unlock();
    SIM_RETURN_OUT(code, "devPtr:p", (const void *)(code ? NULL : *devPtr));
}

SIM_EXPORT aclError aclrtHostRegisterV2(void *ptr, uint64_t size, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "ptr:P size:u flag:u", (const void *)ptr, size, (uint64_t)flag);
    if (flag & ~(uint32_t)(ACL_HOST_REG_MAPPED | ACL_HOST_REG_PINNED | ACL_HOST_REG_READONLY))
        SIM_RETURN(sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "The simulated Atlas registers ordinary memory only: flag 0x%x. [FUNC:%s]", flag, __func__));
    if (!flag)
        SIM_RETURN(bad(__func__, "flag is 0"));
    bool pin = flag & ACL_HOST_REG_PINNED, map = flag & (ACL_HOST_REG_MAPPED | ACL_HOST_REG_READONLY);
    SIM_RETURN(enrol(ptr, size, pin, map, __func__));
}

SIM_EXPORT aclError aclrtHostUnregister(void *ptr)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "ptr:P", (const void *)ptr);
    SIM_RETURN(free_pinned(ptr, true, __func__));
}

SIM_EXPORT aclError aclrtHostGetDevicePointer(void *pHost, void **pDevice, uint32_t flag)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "pHost:P pDevice:N flag:u", (const void *)pHost, (const void *)pDevice, (uint64_t)flag);
    sim_lock();
    void *seen = sim_seen((uint64_t)(uintptr_t)pHost);
    sim_unlock();
    if (flag || !seen)
        SIM_RETURN(bad(__func__, flag ? "flag is not 0" : "pHost is not registered as mapped"));
    *pDevice = seen;
    SIM_RETURN_OUT(0, "pDevice:p", (const void *)seen);
}
