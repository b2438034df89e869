/* Copies between two devices ask for access in that direction. Needs two devices. */
#include "program.h"

aclError aclrtDeviceCanAccessPeer(int32_t *canAccessPeer, int32_t deviceId, int32_t peerDeviceId);
aclError aclrtDeviceEnablePeerAccess(int32_t peerDeviceId, uint32_t flags);
aclError aclrtDeviceDisablePeerAccess(int32_t peerDeviceId);
aclError aclrtDevicePeerAccessStatus(int32_t deviceId, int32_t peerDeviceId, int32_t *status);

int main(void)
{
    int32_t answer = -1;
    char got[64] = {0};
    start(0);
    void *a = block(64);
    WORKS(aclrtMemset(a, 64, 5, 64));
    WORKS(aclrtSetDevice(1));
    void *b = block(64);
    aclrtStream s = stream();

    GIVES(aclrtMemcpy(b, 64, a, 64, ACL_MEMCPY_DEVICE_TO_DEVICE), ACL_ERROR_RT_DRV_INTERNAL_ERROR);
    GIVES(aclrtMemcpyAsync(b, 64, a, 64, ACL_MEMCPY_DEVICE_TO_DEVICE, s), ACL_ERROR_RT_DRV_INTERNAL_ERROR);
    EXPECT(aclsim_reported("no-peer-access") == 2);
    aclsim_clear_reports();

    WORKS(aclrtDeviceCanAccessPeer(&answer, 0, 1));
    EXPECT(answer == 1);
    GIVES(aclrtDeviceCanAccessPeer(&answer, 1, 1), ACL_ERROR_INVALID_PARAM);
    GIVES(aclrtDeviceCanAccessPeer(&answer, 0, 2), ACL_ERROR_RT_INVALID_DEVICEID);
    GIVES(aclrtDeviceCanAccessPeer(NULL, 0, 1), ACL_ERROR_INVALID_PARAM);
    GIVES(aclrtDeviceEnablePeerAccess(0, 3), ACL_ERROR_FEATURE_UNSUPPORTED);
    GIVES(aclrtDeviceEnablePeerAccess(1, 0), ACL_ERROR_INVALID_PARAM);

    /* From 1 to 0 is not from 0 to 1. */
    WORKS(aclrtDeviceEnablePeerAccess(0, 0));
    WORKS(aclrtDevicePeerAccessStatus(1, 0, &answer));
    EXPECT(answer == 1);
    WORKS(aclrtDevicePeerAccessStatus(0, 1, &answer));
    EXPECT(answer == 0);
    GIVES(aclrtMemcpy(b, 64, a, 64, ACL_MEMCPY_DEVICE_TO_DEVICE), ACL_ERROR_RT_DRV_INTERNAL_ERROR);
    aclsim_clear_reports();
    WORKS(aclrtSetDevice(0));
    WORKS(aclrtDeviceEnablePeerAccess(1, 0));
    WORKS(aclrtSetDevice(1));
    WORKS(aclrtMemcpyAsync(b, 64, a, 64, ACL_MEMCPY_DEVICE_TO_DEVICE, s));
    WORKS(aclrtSynchronizeStream(s));
    WORKS(aclrtMemcpy(got, 64, b, 64, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(got[0] == 5 && got[63] == 5);
    WORKS(aclrtMemcpy(a, 64, b, 64, ACL_MEMCPY_DEVICE_TO_DEVICE));
    WORKS(aclrtDeviceDisablePeerAccess(0));
    GIVES(aclrtMemcpy(a, 64, b, 64, ACL_MEMCPY_DEVICE_TO_DEVICE), ACL_ERROR_RT_DRV_INTERNAL_ERROR);
    aclsim_clear_reports();

    /* The devices of an A3 need not be asked, those of a 310B cannot. */
    aclsim_reset();
    aclsim_set_soc("Ascend910_9391");
    aclsim_set_device_count(2);
    start(0);
    a = block(64);
    WORKS(aclrtSetDevice(1));
    b = block(64);
    WORKS(aclrtMemcpy(b, 64, a, 64, ACL_MEMCPY_DEVICE_TO_DEVICE));
    aclsim_reset();
    aclsim_set_soc("Ascend310B1");
    aclsim_set_device_count(2);
    start(0);
    WORKS(aclrtDeviceCanAccessPeer(&answer, 0, 1));
    EXPECT(answer == 0);
    GIVES(aclrtDeviceEnablePeerAccess(1, 0), ACL_ERROR_RT_FEATURE_NOT_SUPPORT);
    return 0;
}
