/* What a program asks about devices and versions, and settings of which most have no effect here but are kept. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sim_core.h"

static int bad(const char *function, const char *reason)
{
    return sim_fail(ACL_ERROR_INVALID_PARAM, "EH0001", "The argument is invalid. Reason: %s. [FUNC:%s]", reason, function);
}

static int no_such_device(const char *function, int64_t device)
{
    return sim_fail(ACL_ERROR_RT_INVALID_DEVICEID, "EE1001", "The argument is invalid. Reason: there is no device %" PRId64 ". [FUNC:%s]", device, function);
}

static bool there_is(int device)
{
    sim_lock();
    bool there = sim_device_at(device) != NULL;
    sim_unlock();
    return there;
}

sim_cores sim_product_cores(const sim_product *product)
{
    bool inference = product->arch == 2002 || product->arch == 3002;
    return inference ? (sim_cores){8, 8} : (sim_cores){24, 48};
}

static sim_product configured_product(void)
{
    sim_product product;
    sim_lock();
    sim_product_set(&product, sim.soc);
    sim_unlock();
    return product;
}

SIM_EXPORT aclError aclGetDeviceCapability(uint32_t deviceId, aclDeviceInfo deviceInfo, int64_t *value)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:u deviceInfo:i value:N", (uint64_t)deviceId, (int64_t)deviceInfo, (const void *)value);
    sim_product product = configured_product();
    sim_cores cores = sim_product_cores(&product);
    if (!there_is((int)deviceId))
        SIM_RETURN(no_such_device(__func__, deviceId));
    if (deviceInfo < ACL_DEVICE_INFO_AI_CORE_NUM || deviceInfo > ACL_DEVICE_INFO_L2_SIZE)
        SIM_RETURN(bad(__func__, "deviceInfo is not known"));
    *value = deviceInfo == ACL_DEVICE_INFO_AI_CORE_NUM ? cores.cube : deviceInfo == ACL_DEVICE_INFO_VECTOR_CORE_NUM ? cores.vector : 16 << 20;
    SIM_RETURN_OUT(0, "value:i", *value);
}

SIM_EXPORT aclError aclGetCannAttributeList(const aclCannAttr **cannAttrList, size_t *num)
{
    static const aclCannAttr all[] = {ACL_CANN_ATTR_INF_NAN, ACL_CANN_ATTR_BF16, ACL_CANN_ATTR_JIT_COMPILE};
    SIM_ENTER(SIM_NEEDS_INIT, "cannAttrList:N num:N", (const void *)cannAttrList, (const void *)num);
    *cannAttrList = all;
    *num = 3;
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclGetCannAttribute(aclCannAttr cannAttr, int32_t *value)
{
    SIM_ENTER(SIM_NEEDS_INIT, "cannAttr:i value:N", (int64_t)cannAttr, (const void *)value);
    sim_product product = configured_product();
    bool newer = product.arch == 2201 || product.arch == 3510;
    if (cannAttr < ACL_CANN_ATTR_INF_NAN || cannAttr > ACL_CANN_ATTR_JIT_COMPILE)
        SIM_RETURN(bad(__func__, "cannAttr is not known"));
    *value = cannAttr == ACL_CANN_ATTR_JIT_COMPILE ? 1 : newer;
    SIM_RETURN_OUT(0, "value:i", (int64_t)*value);
}

/* Sixteen bytes that tell one simulated device from another and stay the same. */
SIM_EXPORT aclError aclrtDeviceGetUuid(int32_t deviceId, aclrtUuid *uuid)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i uuid:N", (int64_t)deviceId, (const void *)uuid);
    if (!there_is(deviceId))
        SIM_RETURN(no_such_device(__func__, deviceId));
    sim_lock();
    int physical = sim.visible[deviceId];
    sim_unlock();
    char text[17];
    snprintf(text, sizeof text, "SimulatedAtlas%02d", physical);
    memcpy(uuid->bytes, text, sizeof uuid->bytes);
    SIM_RETURN(0);
}

/* A simulated device stands on a bus of its own. */
SIM_EXPORT aclError aclrtDeviceGetPCIBusId(int32_t deviceId, char *pciBusId, int32_t len)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i pciBusId:N len:i", (int64_t)deviceId, (const void *)pciBusId, (int64_t)len);
    if (!there_is(deviceId))
        SIM_RETURN(no_such_device(__func__, deviceId));
    if (len < 13)
        SIM_RETURN(bad(__func__, "len is less than 13"));
    sim_lock();
    int physical = sim.visible[deviceId];
    sim_unlock();
    snprintf(pciBusId, (size_t)len, "0000:%02x:00.0", 0xC0 + physical);
    SIM_RETURN(0);
}

/* What CANN holds itself is the same on each device; what the program holds is counted. */
SIM_EXPORT aclError aclrtGetMemUsageInfo(int32_t deviceId, aclrtMemUsageInfo *memUsageInfo, size_t inputNum, size_t *outputNum)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i memUsageInfo:N inputNum:u outputNum:N", (int64_t)deviceId, (const void *)memUsageInfo, (uint64_t)inputNum,
              (const void *)outputNum);
    sim_lock();
    sim_device *device = sim_device_at(deviceId);
    uint64_t used = device ? device->used : 0;
    sim_unlock();
    if (!device)
        SIM_RETURN(no_such_device(__func__, deviceId));
    const aclrtMemUsageInfo all[] = {
        {.name = "RUNTIME", .curMemSize = 48 << 20, .memPeakSize = 64 << 20},
        {.name = "HCCL", .curMemSize = 0, .memPeakSize = 0},
        {.name = "APP", .curMemSize = used, .memPeakSize = used},
    };
    size_t count = sizeof all / sizeof *all < inputNum ? sizeof all / sizeof *all : inputNum;
    memcpy(memUsageInfo, all, count * sizeof *all);
    *outputNum = count;
    SIM_RETURN_OUT(0, "outputNum:u", (uint64_t)count);
}

/* The work of a simulated device is the host's, so its units are idle; -1 is CANN's answer for memory, always. */
SIM_EXPORT aclError aclrtGetDeviceUtilizationRate(int32_t deviceId, aclrtUtilizationInfo *utilizationInfo)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i utilizationInfo:N", (int64_t)deviceId, (const void *)utilizationInfo);
    if (!there_is(deviceId))
        SIM_RETURN(no_such_device(__func__, deviceId));
    aclrtUtilizationExtendInfo *more = utilizationInfo->utilizationExtend;
    *utilizationInfo = (aclrtUtilizationInfo){0, 0, 0, -1, more};
    SIM_RETURN(0);
}

static int translate_number(int32_t from, int32_t *to, bool to_logical, const char *function)
{
    int code = 0;
    sim_lock();
    int found = -1;
    for (int i = 0; i < sim.visible_count; i++)
        if ((to_logical ? i : sim.visible[i]) == from)
            found = to_logical ? sim.visible[i] : i;
    if (found < 0)
        code = no_such_device(function, from);
    else
        *to = found;
    sim_unlock();
    return code;
}

SIM_EXPORT aclError aclrtGetLogicDevIdByUserDevId(const int32_t userDevid, int32_t *const logicDevId)
{
    SIM_ENTER(SIM_ANYTIME, "userDevid:i logicDevId:N", (int64_t)userDevid, (const void *)logicDevId);
    SIM_RETURN(translate_number(userDevid, logicDevId, true, __func__));
}

SIM_EXPORT aclError aclrtGetUserDevIdByLogicDevId(const int32_t logicDevId, int32_t *const userDevid)
{
    SIM_ENTER(SIM_ANYTIME, "logicDevId:i userDevid:N", (int64_t)logicDevId, (const void *)userDevid);
    SIM_RETURN(translate_number(logicDevId, userDevid, false, __func__));
}

SIM_EXPORT aclError aclrtDeviceGetBareTgid(int32_t *pid)
{
    SIM_ENTER(SIM_NEEDS_INIT, "pid:N", (const void *)pid);
    *pid = (int32_t)getpid();
    SIM_RETURN_OUT(0, "pid:i", (int64_t)*pid);
}

/* ---- kept; the time that operators may take ends kernels, the rest is without effect on what is computed ---- */

typedef struct kept_facts {
    uint32_t saturation;
    uint64_t operator_timeout; /* microseconds */
    uint32_t wait_timeout;     /* seconds */
    uint32_t core_limit[SIM_MAX_DEVICES][2]; /* 0: none set */
} kept_facts;

static const kept_facts AT_FIRST = {.saturation = 1, .operator_timeout = UINT64_C(1091000000)};
static kept_facts kept = {.saturation = 1, .operator_timeout = UINT64_C(1091000000)};

void sim_facts_reset(void)
{
    kept = AT_FIRST;
}

SIM_EXPORT aclError aclrtSetDeviceSatMode(aclrtFloatOverflowMode mode)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "mode:u", (uint64_t)mode);
    if (mode > 1)
        SIM_RETURN(bad(__func__, "mode is neither saturation (0) nor INF and NaN (1)"));
    sim_lock();
    kept.saturation = mode;
    sim_unlock();
    SIM_RETURN(0);
}

SIM_EXPORT aclError aclrtGetDeviceSatMode(aclrtFloatOverflowMode *mode)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "mode:N", (const void *)mode);
    sim_lock();
    *mode = kept.saturation;
    sim_unlock();
    SIM_RETURN(0);
}

uint64_t sim_operator_end(void)
{
    sim_lock();
    uint64_t timeout = kept.operator_timeout;
    sim_unlock();
    return timeout > UINT64_MAX / 2000u ? UINT64_MAX : sim_now() + timeout * 1000u;
}

/* Clocks of devices count in ticks, up to which a time is rounded; those of real ones depend on the product. */
enum { TICK = 1000 /* microseconds */ };

static int set_operator_timeout(uint64_t microseconds, uint64_t *actual)
{
    uint64_t longest = AT_FIRST.operator_timeout;
    uint64_t taken = microseconds == 0 || microseconds > longest ? longest : (microseconds + TICK - 1) / TICK * TICK;
    sim_lock();
    kept.operator_timeout = taken;
    sim_unlock();
    if (actual)
        *actual = taken;
    return 0;
}

SIM_EXPORT aclError aclrtSetOpExecuteTimeOut(uint32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_INIT, "timeout:u", (uint64_t)timeout);
    SIM_RETURN(set_operator_timeout((uint64_t)timeout * 1000000u, NULL));
}

SIM_EXPORT aclError aclrtSetOpExecuteTimeOutWithMs(uint32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_INIT, "timeout:u", (uint64_t)timeout);
    SIM_RETURN(set_operator_timeout((uint64_t)timeout * 1000u, NULL));
}

SIM_EXPORT aclError aclrtSetOpExecuteTimeOutV2(uint64_t timeout, uint64_t *actualTimeout)
{
    SIM_ENTER(SIM_NEEDS_INIT, "timeout:u actualTimeout:N", timeout, (const void *)actualTimeout);
    SIM_RETURN(set_operator_timeout(timeout, actualTimeout));
}

SIM_EXPORT aclError aclrtGetOpExecuteTimeout(uint32_t *const timeoutMs)
{
    SIM_ENTER(SIM_NEEDS_INIT, "timeoutMs:N", (const void *)timeoutMs);
    sim_lock();
    *timeoutMs = (uint32_t)(kept.operator_timeout / 1000);
    sim_unlock();
    SIM_RETURN_OUT(0, "timeoutMs:u", (uint64_t)*timeoutMs);
}

SIM_EXPORT aclError aclrtSetOpWaitTimeout(uint32_t timeout)
{
    SIM_ENTER(SIM_NEEDS_CONTEXT, "timeout:u", (uint64_t)timeout);
    sim_lock();
    kept.wait_timeout = timeout;
    sim_unlock();
    SIM_RETURN(0);
}

static int check_limit(int32_t device, uint32_t type, const char *function)
{
    if (!there_is(device))
        return no_such_device(function, device);
    return type > 1 ? bad(function, "type is not known") : 0;
}

SIM_EXPORT aclError aclrtGetDeviceResLimit(int32_t deviceId, aclrtDevResLimitType type, uint32_t *value)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i type:u value:N", (int64_t)deviceId, (uint64_t)type, (const void *)value);
    int code = check_limit(deviceId, type, __func__);
    sim_product product = configured_product();
    sim_cores cores = sim_product_cores(&product);
    if (!code) {
        sim_lock();
        uint32_t limit = kept.core_limit[deviceId][type];
        sim_unlock();
        *value = limit ? limit : (uint32_t)(type ? cores.vector : cores.cube);
    }
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtSetDeviceResLimit(int32_t deviceId, aclrtDevResLimitType type, uint32_t value)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i type:u value:u", (int64_t)deviceId, (uint64_t)type, (uint64_t)value);
    int code = check_limit(deviceId, type, __func__);
    sim_lock();
    if (!code)
        kept.core_limit[deviceId][type] = value;
    sim_unlock();
    SIM_RETURN(code);
}

SIM_EXPORT aclError aclrtResetDeviceResLimit(int32_t deviceId)
{
    SIM_ENTER(SIM_NEEDS_INIT, "deviceId:i", (int64_t)deviceId);
    int code = check_limit(deviceId, 0, __func__);
    sim_lock();
    if (!code)
        memset(kept.core_limit[deviceId], 0, sizeof kept.core_limit[deviceId]);
    sim_unlock();
    SIM_RETURN(code);
}

/* ---- element types ---- */

/* As the library answers: 1 for types of less than a byte, 8 for those it does not know. */
SIM_EXPORT size_t aclDataTypeSize(aclDataType dataType)
{
    unsigned bits = aclsim_dtype_bits(dataType);
    if (dataType == ACL_DT_UNDEFINED || dataType == ACL_STRING)
        return 0;
    return bits >= 8 ? bits / 8 : dataType == ACL_INT4 || dataType == ACL_UINT1 ? 1 : 8;
}

SIM_EXPORT float aclFloat16ToFloat(uint16_t value)
{
    uint32_t sign = (uint32_t)(value & 0x8000) << 16, exponent = value >> 10 & 0x1F, fraction = value & 0x3FF, bits;
    float result;
    if (exponent == 0x1F) {
        bits = sign | 0x7F800000 | fraction << 13;
    } else if (exponent) {
        bits = sign | (exponent + 112) << 23 | fraction << 13;
    } else {
        result = (float)fraction * 0x1p-24f;
        return sign ? -result : result;
    }
    memcpy(&result, &bits, sizeof result);
    return result;
}

SIM_EXPORT uint16_t aclFloatToFloat16(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
    int32_t exponent = (int32_t)(bits >> 23 & 0xFF) - 127;
    uint32_t fraction = bits & 0x7FFFFF;
    if (exponent == 128)
        return fraction ? (uint16_t)(sign | 0x7E00) : (uint16_t)(sign | 0x7C00);
    if (exponent > 15)
        return (uint16_t)(sign | 0x7C00);
    /* Bits to drop behind the last that is kept; more of them below the normal numbers. */
    int drop = exponent < -14 ? 13 + (-14 - exponent) : 13;
    if (drop > 24)
        return sign;
    uint32_t whole = fraction | 0x800000, kept_bits = whole >> drop, rest = whole & ((1u << drop) - 1), half = 1u << (drop - 1);
    kept_bits += rest > half || (rest == half && (kept_bits & 1));
    /* The leading bit of a normal number adds one to the exponent in front of it. */
    uint32_t base = exponent < -14 ? 0 : (uint32_t)(exponent + 14) << 10;
    return (uint16_t)(sign | (base + kept_bits));
}
