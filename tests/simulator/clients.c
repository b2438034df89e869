/* What clients of CANN ask for beside operators: facts, rows, host functions, notifies, virtual memory. Needs two devices. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>

#include "aclnnop/aclnn_zero.h"
#include "program.h"

static void facts(void)
{
    int64_t value = -1;
    int32_t flag = -1;
    aclrtUuid first, second;
    uint64_t actual = 0;
    WORKS(aclGetDeviceCapability(0, ACL_DEVICE_INFO_AI_CORE_NUM, &value));
    EXPECT(value == 24);
    WORKS(aclGetDeviceCapability(0, ACL_DEVICE_INFO_VECTOR_CORE_NUM, &value));
    EXPECT(value == 48);
    GIVES(aclGetDeviceCapability(7, ACL_DEVICE_INFO_AI_CORE_NUM, &value), ACL_ERROR_RT_INVALID_DEVICEID);
    WORKS(aclGetCannAttribute(ACL_CANN_ATTR_BF16, &flag));
    EXPECT(flag == 1);
    WORKS(aclrtDeviceGetUuid(0, &first));
    WORKS(aclrtDeviceGetUuid(1, &second));
    EXPECT(memcmp(&first, &second, sizeof first));
    WORKS(aclrtSetOpExecuteTimeOutV2(5000, &actual));
    EXPECT(actual == 5000);
    EXPECT(aclDataTypeSize(ACL_FLOAT) == 4 && aclDataTypeSize(ACL_INT4) == 1 && aclDataTypeSize(ACL_COMPLEX128) == 16);
    WORKS(aclrtCtxSetSysParamOpt(ACL_OPT_STRONG_CONSISTENCY, 1));
    WORKS(aclrtGetSysParamOpt(ACL_OPT_STRONG_CONSISTENCY, &value));
    EXPECT(value == 1);
    GIVES(aclrtCtxGetSysParamOpt(ACL_OPT_ENABLE_DEBUG_KERNEL, &value), ACL_ERROR_RT_SYSPARAMOPT_NOT_SET);
    void *handle = NULL;
    GIVES(aclrtBinaryLoadFromData("x", 1, NULL, &handle), ACL_ERROR_RT_PARAM_INVALID);
}

/* Settings of communication are found through libhccl.so, in the library that it needs. */
static void communication(void)
{
    union word {
        int32_t value;
    } word = {2};
    void *library = dlopen("libhccl.so", RTLD_NOW);
    EXPECT(library);
    int (*set)(int, union word) = (int (*)(int, union word))dlsym(library, "HcclSetConfig");
    int (*get)(int, union word *) = (int (*)(int, union word *))dlsym(library, "HcclGetConfig");
    EXPECT(set && get && dlsym(library, "HcclAllReduce") && dlsym(library, "HcclGroupEnd"));
    WORKS(set(0, word));
    word.value = 0;
    WORKS(get(0, &word));
    EXPECT(word.value == 2);
    word.value = 3;
    GIVES(set(0, word), 1);
    GIVES(set(1, word), 5);
    GIVES(get(0, NULL), 2);
    dlclose(library);
}

/* Every half there and back, and what lies between two of them. */
static void halves(void)
{
    for (uint32_t bits = 0; bits < 0x10000; bits++) {
        float value = aclFloat16ToFloat((uint16_t)bits);
        EXPECT(value != value || aclFloatToFloat16(value) == bits);
    }
    EXPECT(aclFloat16ToFloat(0x0001) == 0x1p-24f && aclFloat16ToFloat(0x7BFF) == 65504.0f);
    EXPECT(aclFloatToFloat16(65519.0f) == 0x7BFF && aclFloatToFloat16(65520.0f) == 0x7C00 && aclFloatToFloat16(-1e30f) == 0xFC00);
    EXPECT(aclFloatToFloat16(0x1p-25f) == 0 && aclFloatToFloat16(0x1.8p-25f) == 1 && aclFloatToFloat16(0x1p-26f) == 0);
    EXPECT(aclFloatToFloat16(1.00048828125f) == 0x3C00 && aclFloatToFloat16(1.00146484375f) == 0x3C02);
}

static void rows(aclrtStream on)
{
    char from[24], to[24] = {0};
    for (int i = 0; i < 24; i++)
        from[i] = (char)i;
    void *device = block(64);
    WORKS(aclrtMemset(device, 64, 0, 64));
    /* Three rows of four bytes, eight apart, to rows sixteen apart, and back together. */
    WORKS(aclrtMemcpy2d(device, 16, from, 8, 4, 3, ACL_MEMCPY_HOST_TO_DEVICE));
    WORKS(aclrtMemcpy2dAsync(to, 4, device, 16, 4, 3, ACL_MEMCPY_DEVICE_TO_HOST, on));
    WORKS(aclrtSynchronizeStream(on));
    EXPECT(!memcmp(to, (char[]){0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19}, 12));
    GIVES(aclrtMemcpy2d(device, 2, from, 8, 4, 3, ACL_MEMCPY_HOST_TO_DEVICE), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtMemcpy2d(device, 32, from, 4, 4, 3, ACL_MEMCPY_HOST_TO_DEVICE), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(aclsim_reported("out-of-bounds") == 1);
    aclsim_clear_reports();
    WORKS(aclrtFree(device));
}

static void streams(aclrtStream on)
{
    aclrtStreamAttrValue value = {.cacheOpInfoSwitch = 1};
    aclrtEventStatus status = ACL_EVENT_STATUS_RESERVED;
    uint32_t flags = 9;
    aclrtStream normal = NULL;
    aclrtEvent event = NULL;
    void *small = NULL;
    WORKS(aclrtSetStreamAttribute(on, ACL_STREAM_ATTR_CACHE_OP_INFO, &value));
    value.cacheOpInfoSwitch = 0;
    WORKS(aclrtGetStreamAttribute(on, ACL_STREAM_ATTR_CACHE_OP_INFO, &value));
    EXPECT(value.cacheOpInfoSwitch == 1);
    GIVES(aclrtSetStreamAttribute(on, (aclrtStreamAttr)77, &value), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclrtStreamGetFlags(on, &flags));
    EXPECT(flags == 0);
    WORKS(aclrtCtxGetCurrentDefaultStream(&normal));
    WORKS(aclrtCreateEvent(&event));
    WORKS(aclrtRecordEvent(event, normal));
    WORKS(aclrtSynchronizeStream(normal));
    WORKS(aclrtQueryEvent(event, &status));
    EXPECT(status == ACL_EVENT_STATUS_COMPLETE);
    uint32_t first = 0, left = 0, fewer = 0;
    WORKS(aclrtGetEventId(event, &first));
    EXPECT(first != 0);
    WORKS(aclrtGetEventAvailNum(&fewer));
    WORKS(aclrtDestroyEvent(event));
    WORKS(aclrtGetEventAvailNum(&left));
    EXPECT(left == fewer + 1);
    size_t before, after, total;
    WORKS(aclrtGetMemInfo(ACL_HBM_MEM, &before, &total));
    WORKS(aclrtMallocAlign32(&small, 33, ACL_MEM_MALLOC_HUGE_FIRST));
    WORKS(aclrtGetMemInfo(ACL_HBM_MEM, &after, &total));
    EXPECT(before - after == 64);
    WORKS(aclrtFree(small));
}

/* ---- host functions ---- */

static int order[3], called;

static void note(void *argument)
{
    order[called++] = *(int *)argument;
}

static atomic_int serving = 1;

static void *serve(void *unused)
{
    (void)unused;
    int idle = 0;
    while (serving || !idle) {
        int code = aclrtProcessReport(20);
        idle = code == ACL_ERROR_RT_REPORT_TIMEOUT || code == ACL_ERROR_RT_THREAD_SUBSCRIBE;
    }
    return NULL;
}

static void host_functions(aclrtStream on)
{
    int one = 1, two = 2, three = 3;
    WORKS(aclrtLaunchHostFunc(on, note, &one));
    WORKS(aclrtSynchronizeStream(on));
    EXPECT(called == 1 && order[0] == 1);
    GIVES(aclrtLaunchCallback(note, &two, 1, on), ACL_ERROR_RT_STREAM_NO_CB_REG);
    GIVES(aclrtProcessReport(10), ACL_ERROR_RT_THREAD_SUBSCRIBE);
    pthread_t thread;
    EXPECT(pthread_create(&thread, NULL, serve, NULL) == 0);
    WORKS(aclrtSubscribeReport((uint64_t)thread, on));
    GIVES(aclrtSubscribeReport((uint64_t)thread, on), ACL_ERROR_RT_STREAM_SUBSCRIBE);
    WORKS(aclrtLaunchCallback(note, &two, 1, on));
    WORKS(aclrtLaunchCallback(note, &three, 1, on));
    WORKS(aclrtSynchronizeStream(on));
    EXPECT(called == 3 && order[1] == 2 && order[2] == 3);
    serving = 0;
    EXPECT(pthread_join(thread, NULL) == 0);
    WORKS(aclrtUnSubscribeReport((uint64_t)thread, on));
}

static void notifies(aclrtStream on)
{
    void *mark = NULL, *memory = block(64);
    aclrtStream other = stream();
    aclrtStreamStatus status;
    WORKS(aclrtCreateNotify(&mark, 0));
    WORKS(aclrtWaitAndResetNotify(mark, other, 0));
    WORKS(aclrtStreamQuery(other, &status));
    EXPECT(status == ACL_STREAM_STATUS_NOT_READY);
    WORKS(aclrtRecordNotify(mark, on));
    WORKS(aclrtSynchronizeStream(other));
    /* What was done before the record comes before what waits for it. */
    WORKS(aclrtMemsetAsync(memory, 64, 1, 64, on));
    WORKS(aclrtRecordNotify(mark, on));
    WORKS(aclrtWaitAndResetNotify(mark, other, 0));
    WORKS(aclrtMemsetAsync(memory, 64, 2, 64, other));
    WORKS(aclrtSynchronizeStream(other));
    EXPECT(aclsim_report_count() == 0);
    WORKS(aclrtDestroyNotify(mark));
    GIVES(aclrtRecordNotify(mark, on), ACL_ERROR_RT_INVALID_HANDLE);
    aclsim_clear_reports();
    WORKS(aclrtDestroyStream(other));
    WORKS(aclrtFree(memory));
}

static const aclrtPhysicalMemProp property = {.location = {.id = 0, .type = ACL_MEM_LOCATION_TYPE_DEVICE}};

static void virtual_memory(aclrtStream on)
{
    const size_t size = (size_t)4 << 20;
    char *range = NULL;
    void *memory = NULL;
    unsigned char got = 0;
    size_t free_bytes, total;
    WORKS(aclrtReserveMemAddress((void **)&range, 2 * size, 0, NULL, 0));
    GIVES(aclrtMallocPhysical(&memory, 100, &property, 0), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclrtMallocPhysical(&memory, size, &property, 0));
    WORKS(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total));
    EXPECT(total - free_bytes == size);
    /* Addresses alone are no memory. */
    GIVES(aclrtMemset(range, size, 7, size), ACL_ERROR_RT_PARAM_INVALID);
    aclsim_clear_reports();
    GIVES(aclrtMapMem(range + 4096, size, 0, memory, 0), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclrtMapMem(range, size, 0, memory, 0));
    GIVES(aclrtMapMem(range, size, 0, memory, 0), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclrtMemsetAsync(range, size, 7, size, on));
    GIVES(aclrtUnmapMem(range), ACL_ERROR_RT_PARAM_INVALID); /* nobody waited */
    aclsim_clear_reports();
    WORKS(aclrtSynchronizeStream(on));
    GIVES(aclrtFreePhysical(memory), ACL_ERROR_RT_PARAM_INVALID); /* still mapped */
    GIVES(aclrtReleaseMemAddress(range), ACL_ERROR_RT_PARAM_INVALID);
    GIVES(aclrtFree(range), ACL_ERROR_RT_PARAM_INVALID); /* not from aclrtMalloc */
    aclsim_clear_reports();
    WORKS(aclrtUnmapMem(range));
    /* What it holds comes along. */
    WORKS(aclrtMapMem(range + size, size, 0, memory, 0));
    WORKS(aclrtMemcpy(&got, 1, range + 2 * size - 1, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(got == 7);
    WORKS(aclrtUnmapMem(range + size));
    WORKS(aclrtFreePhysical(memory));
    WORKS(aclrtReleaseMemAddress(range));
    GIVES(aclrtReleaseMemAddress(range), ACL_ERROR_RT_PARAM_INVALID);
    aclsim_clear_reports();
    WORKS(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total));
    EXPECT(total == free_bytes);
}

/* ---- several copies at once, memory of the program's own ---- */

static void batches(aclrtStream on)
{
    char from[2][8] = {"one", "two"}, to[2][8] = {"", ""};
    char *device = block(64);
    void *places[2] = {device, device + 32}, *sources[2] = {from[0], from[1]}, *targets[2] = {to[0], to[1]};
    size_t sizes[2] = {8, 8}, first[1] = {0}, failed = 7;
    aclrtMemcpyBatchAttr up = {.dstLoc = {0, ACL_MEM_LOCATION_TYPE_DEVICE}, .srcLoc = {0, ACL_MEM_LOCATION_TYPE_HOST}};
    aclrtMemcpyBatchAttr down = {.dstLoc = {0, ACL_MEM_LOCATION_TYPE_HOST}, .srcLoc = {0, ACL_MEM_LOCATION_TYPE_DEVICE}};
    WORKS(aclrtMemcpyBatch(places, sizes, sources, sizes, 2, &up, first, 1, &failed));
    EXPECT(failed == SIZE_MAX);
    WORKS(aclrtMemcpyBatchAsync(targets, sizes, places, sizes, 2, &down, first, 1, &failed, on));
    WORKS(aclrtSynchronizeStream(on));
    EXPECT(!strcmp(to[0], "one") && !strcmp(to[1], "two"));
    /* The second copy has no room; the first is done. */
    size_t room[2] = {8, 4};
    WORKS(aclrtMemset(device, 64, 0, 64));
    GIVES(aclrtMemcpyBatch(places, room, sources, sizes, 2, &up, first, 1, &failed), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(failed == 1);
    up.dstLoc.id = 1; /* the memory is on device 0 */
    GIVES(aclrtMemcpyBatch(places, sizes, sources, sizes, 2, &up, first, 1, &failed), ACL_ERROR_RT_PARAM_INVALID);
    EXPECT(failed == 0);
    first[0] = 1;
    GIVES(aclrtMemcpyBatch(places, sizes, sources, sizes, 2, &down, first, 1, &failed), ACL_ERROR_INVALID_PARAM);
    EXPECT(failed == SIZE_MAX);
    WORKS(aclrtFree(device));
}

/* ---- graphs that are waited for, and work that is given up ---- */

static void graphs(aclrtStream on)
{
    aclmdlRI graph = NULL;
    unsigned char got = 0, *memory = block(64);
    WORKS(aclrtMemset(memory, 64, 0, 64));
    WORKS(aclmdlRICaptureBegin(on, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL));
    WORKS(aclrtMemsetAsync(memory, 64, 9, 64, on));
    WORKS(aclmdlRICaptureEnd(on, &graph));
    GIVES(aclmdlRIExecute(graph, 0), ACL_ERROR_RT_PARAM_INVALID);
    WORKS(aclmdlRIExecute(graph, -1));
    WORKS(aclrtMemcpy(&got, 1, memory, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(got == 9);
    WORKS(aclmdlRIDestroy(graph));
    WORKS(aclrtFree(memory));
}

static void given_up(aclrtStream on)
{
    void *mark = NULL;
    int five = 5;
    called = 0;
    WORKS(aclrtCreateNotify(&mark, 0));
    WORKS(aclrtWaitAndResetNotify(mark, on, 0)); /* nobody records it */
    WORKS(aclrtLaunchHostFunc(on, note, &five));
    WORKS(aclrtStreamAbort(on));
    EXPECT(called == 0);
    WORKS(aclrtLaunchHostFunc(on, note, &five));
    WORKS(aclrtSynchronizeStream(on));
    EXPECT(called == 1);
    WORKS(aclrtDestroyNotify(mark));
}

static aclrtExceptionInfo *told;
static uint32_t told_facts[3];

static void tell(aclrtExceptionInfo *info)
{
    told = info;
    told_facts[0] = aclrtGetErrorCodeFromExceptionInfo(info);
    told_facts[1] = aclrtGetDeviceIdFromExceptionInfo(info);
    told_facts[2] = aclrtGetStreamIdFromExceptionInfo(info);
}

/* The last of all, since the device is lost. */
static void failures(aclrtStream on)
{
    int32_t id = 0;
    aclTensor *x = NULL;
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    float *memory = block(64);
    WORKS(aclrtStreamGetId(on, &id));
    WORKS(aclrtSetExceptionInfoCallback(tell));
    x = aclCreateTensor((int64_t[]){4}, 1, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, (int64_t[]){4}, 1, memory);
    aclsim_fault_kernel(1, ACL_ERROR_RT_AICORE_EXCEPTION);
    WORKS(aclnnInplaceZeroGetWorkspaceSize(x, &size, &executor));
    WORKS(aclnnInplaceZero(NULL, 0, executor, on));
    GIVES(aclrtSynchronizeStream(on), ACL_ERROR_RT_AICORE_EXCEPTION);
    EXPECT(told && told_facts[0] == ACL_ERROR_RT_AICORE_EXCEPTION && told_facts[1] == 0 && told_facts[2] == (uint32_t)id);
    EXPECT(aclrtGetTaskIdFromExceptionInfo(NULL) == UINT32_MAX);
    WORKS(aclrtSetExceptionInfoCallback(NULL));
    WORKS(aclDestroyTensor(x));
    WORKS(aclrtResetDeviceForce(0));
}

int main(void)
{
    /* Either of the two inits is enough, and both are no error. */
    WORKS(aclnnInit(NULL));
    EXPECT(aclnnInit(NULL) != 0);
    WORKS(aclrtSetDevice(0));
    WORKS(aclInit(NULL));
    WORKS(aclnnFinalize());
    EXPECT(aclnnFinalize() != 0);
    aclrtStream on = stream();
    facts();
    communication();
    halves();
    rows(on);
    streams(on);
    host_functions(on);
    notifies(on);
    virtual_memory(on);
    batches(on);
    graphs(on);
    given_up(on);
    EXPECT(aclsim_report_count() == 0);
    failures(on);
    EXPECT(aclsim_live(ACLSIM_ANY) == 0);
    return 0;
}
