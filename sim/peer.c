/* Access of one device to the memory of another. */
#include <string.h>

#include "sim_core.h"

/* The devices of an A3 reach each other without being asked to. */
bool sim_peers(const sim_device *from, const sim_device *to)
{
    return from == to || !strcmp(from->product.short_name, "Ascend910_93") || (from->peers >> to->index & 1);
}

static bool product_has_peers(void)
{
    sim_product product;
    sim_product_set(&product, sim.soc);
    return product.arch != 3002;
}

static int check_pair(int device, int peer, const char *function)
{
    if (device == peer)
        return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: device %d cannot be its own peer. [FUNC:%s]", device, function);
    if (!sim_device_at(device) || !sim_device_at(peer))
        return sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: there is no device %d, the valid range is [0, %d). [FUNC:%s]",
                        sim_device_at(device) ? peer : device, sim.visible_count, function);
    return 0;
}

SIM_EXPORT aclError aclrtDeviceCanAccessPeer(int32_t *canAccessPeer, int32_t deviceId, int32_t peerDeviceId)
{
    SIM_ENTER(SIM_NEEDS_INIT, "canAccessPeer:N deviceId:i peerDeviceId:i", (const void *)canAccessPeer, (int64_t)deviceId, (int64_t)peerDeviceId);
    sim_lock();
    int code = check_pair(deviceId, peerDeviceId, __func__);
    bool can = product_has_peers();
    sim_unlock();
    if (!code)
        *canAccessPeer = can;
    SIM_RETURN_OUT(code, "canAccessPeer:i", (int64_t)(!code && can));
}

static int change(int32_t peer, bool enable, const char *function)
{
    int code = 0;
    sim_lock();
    sim_device *device = sim_current_device(&code);
    if (device)
        code = check_pair(device->index, peer, function);
    if (!code && !product_has_peers())
        code = sim_fail(ACL_ERROR_RT_FEATURE_NOT_SUPPORT, "EE9999", "%s offers no access between devices. [FUNC:%s]", sim.soc, function);
    if (!code && enable)
        device->peers |= (uint64_t)1 << peer;
    else if (!code)
        device->peers &= ~((uint64_t)1 << peer);
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtDeviceEnablePeerAccess(int32_t peerDeviceId, uint32_t flags)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "peerDeviceId:i flags:u", (int64_t)peerDeviceId, (uint64_t)flags);
    if (flags)
        SIM_RETURN(sim_fail(ACL_ERROR_FEATURE_UNSUPPORTED, "EH0001", "The argument is invalid. Reason: flags is %u, it must be 0. [FUNC:%s]", flags, __func__));
    SIM_RETURN(change(peerDeviceId, true, __func__));
}

SIM_EXPORT aclError aclrtDeviceDisablePeerAccess(int32_t peerDeviceId)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "peerDeviceId:i", (int64_t)peerDeviceId);
    SIM_RETURN(change(peerDeviceId, false, __func__));
}

SIM_EXPORT aclError aclrtDevicePeerAccessStatus(int32_t deviceId, int32_t peerDeviceId, int32_t *status)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i peerDeviceId:i status:N", (int64_t)deviceId, (int64_t)peerDeviceId, (const void *)status);
    sim_lock();
    int code = check_pair(deviceId, peerDeviceId, __func__);
    if (!code)
        *status = sim.devices[deviceId].peers >> peerDeviceId & 1;
    sim_unlock();
    SIM_RETURN_OUT(code, "status:i", (int64_t)(code ? 0 : *status));
}
