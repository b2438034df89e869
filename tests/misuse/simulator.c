/* The simulator's own promises: faults on demand, waits with an end, leaks, log, fast mode. */
#include "misuse.h"

#include "aclnn_sim.h"

#define EXPECT(condition)                                                       \
    do {                                                                        \
        if (!(condition)) {                                                     \
            const char *text_ = aclGetRecentErrMsg();                           \
            printf("line %d: %s does not hold\n%s", __LINE__, #condition, text_ ? text_ : ""); \
            exit(WRONG_RESULT);                                                 \
        }                                                                       \
    } while (0)

static int launch(const problem *p, aclrtStream stream)
{
    uint64_t size = 0;
    aclOpExecutor *executor = NULL;
    int status = aclnnQuantizeGetWorkspaceSize(p->tx, p->tscale, NULL, ACL_INT8, 0, p->ty, &size, &executor);
    return status ? status : aclnnQuantize(NULL, size, executor, stream);
}

static void free_problem(const problem *p)
{
    STEP(aclDestroyTensor(p->tx));
    STEP(aclDestroyTensor(p->tscale));
    STEP(aclDestroyTensor(p->ty));
    STEP(aclrtFree(p->x));
    STEP(aclrtFree(p->scale));
    STEP(aclrtFree(p->y));
}

static void lifecycle(void)
{
    EXPECT(aclrtSetDevice(0) == ACL_ERROR_UNINITIALIZE);
    STEP(aclInit(NULL));
    EXPECT(aclInit(NULL) == ACL_ERROR_REPEAT_INITIALIZE);
    uint64_t left = 9;
    STEP(aclFinalizeReference(&left));
    EXPECT(left == 1);
    aclrtContext context = NULL;
    EXPECT(aclrtGetCurrentContext(&context) == ACL_ERROR_RT_CONTEXT_NULL);
    EXPECT(aclrtSetDevice(5) == ACL_ERROR_RT_INVALID_DEVICEID);
    EXPECT(aclGetRecentErrMsg() != NULL);
    EXPECT(aclGetRecentErrMsg() == NULL);
    STEP(aclrtSetDevice(0));
    STEP(aclrtGetCurrentContext(&context));
    EXPECT(aclrtDestroyContext(context) == ACL_ERROR_RT_PARAM_INVALID);
    STEP(aclrtResetDevice(0));
    EXPECT(aclrtResetDevice(0) == ACL_ERROR_RT_INVALID_DEVICEID);
    EXPECT(aclrtSetCurrentContext(context) == ACL_ERROR_RT_CONTEXT_NULL);
    EXPECT(aclsim_reset() == 0);
}

static void machine(void)
{
    uint32_t count = 0;
    aclsim_set_soc("Ascend310P3");
    aclsim_set_device_count(3);
    EXPECT(!strcmp(aclrtGetSocName(), "Ascend310P3"));
    STEP(aclrtGetDeviceCount(&count));
    EXPECT(count == 3);
    start();
    STEP(aclrtSetDevice(2));
    int32_t device = -1;
    STEP(aclrtGetDevice(&device));
    EXPECT(device == 2);
    size_t free_bytes = 0, total = 0;
    STEP(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total));
    EXPECT(total > 0 && free_bytes == total);
    void *block = new_block(33);
    STEP(aclrtGetMemInfo(ACL_HBM_MEM, &free_bytes, &total));
    EXPECT(total - free_bytes == 96); /* 33 rounded up to 32, and 32 more */
    aclrtPtrAttributes attributes;
    STEP(aclrtPointerGetAttributes(block, &attributes));
    EXPECT(attributes.location.type == ACL_MEM_LOCATION_TYPE_DEVICE && attributes.location.id == 2);
    aclsim_set_device_count(0);
    EXPECT(aclrtGetDeviceCount(&count) == ACL_ERROR_RT_NO_DEVICE);
    aclsim_set_device_count(3);
    EXPECT(aclsim_reset() == 1);
    EXPECT(strstr(aclsim_leaks(), "device memory") != NULL);
}

static void waits(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream(), other = new_stream();
    aclrtEvent event = NULL, plain = NULL;
    aclrtStreamStatus status;
    aclrtEventRecordedStatus recorded;
    aclrtEventWaitStatus waited;
    float milliseconds = -1.0f;
    STEP(aclrtCreateEventExWithFlag(&event, ACL_EVENT_SYNC));
    STEP(aclrtCreateEventWithFlag(&plain, ACL_EVENT_SYNC | ACL_EVENT_TIME_LINE));
    STEP(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_COMPLETE);
    EXPECT(aclrtEventElapsedTime(&milliseconds, plain, plain) == ACL_ERROR_RT_EVENT_TIMESTAMP_INVALID);
    aclsim_stick_kernel(1);
    STEP(launch(&p, stream));
    STEP(aclrtRecordEvent(event, stream));
    STEP(aclrtRecordEvent(plain, stream));
    STEP(aclrtStreamWaitEvent(other, plain));
    EXPECT(aclrtSynchronizeStreamWithTimeout(stream, 10) == ACL_ERROR_RT_STREAM_SYNC_TIMEOUT);
    EXPECT(aclrtSynchronizeEventWithTimeout(event, 10) == ACL_ERROR_RT_EVENT_SYNC_TIMEOUT);
    EXPECT(aclrtSynchronizeDeviceWithTimeout(10) == ACL_ERROR_RT_STREAM_SYNC_TIMEOUT);
    EXPECT(aclrtSynchronizeStreamWithTimeout(other, 10) == ACL_ERROR_RT_STREAM_SYNC_TIMEOUT);
    STEP(aclrtStreamQuery(stream, &status));
    EXPECT(status == ACL_STREAM_STATUS_NOT_READY);
    STEP(aclrtQueryEventStatus(event, &recorded));
    EXPECT(recorded == ACL_EVENT_RECORDED_STATUS_NOT_READY);
    STEP(aclrtQueryEventWaitStatus(plain, &waited));
    EXPECT(waited == ACL_EVENT_WAIT_STATUS_NOT_READY);
    EXPECT(aclrtFree(p.x) != 0); /* a wait that ran out orders nothing */
    aclsim_release_stuck();
    STEP(aclrtSynchronizeEvent(event));
    check(&p);
    STEP(aclrtSynchronizeStream(other));
    STEP(aclrtQueryEventWaitStatus(plain, &waited));
    EXPECT(waited == ACL_EVENT_WAIT_STATUS_COMPLETE);
    STEP(aclrtStreamQuery(stream, &status));
    EXPECT(status == ACL_STREAM_STATUS_COMPLETE);
    STEP(aclrtEventElapsedTime(&milliseconds, plain, plain));
    EXPECT(milliseconds == 0.0f);
    STEP(aclrtDestroyEvent(event));
    STEP(aclrtDestroyEvent(plain));
    free_problem(&p);
    aclsim_stick_kernel(1);
    problem q = new_problem();
    STEP(launch(&q, stream));
    STEP(aclrtDestroyStreamForce(stream));
    STEP(aclrtDestroyStream(other));
    free_problem(&q);
    EXPECT(aclsim_reset() == 0);
}

static void faults(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    void *block = NULL;
    aclsim_fail_call("aclrtMalloc", 2, ACL_ERROR_RT_MEMORY_ALLOCATION);
    STEP(aclrtMalloc(&block, 64, ACL_MEM_MALLOC_HUGE_FIRST));
    STEP(aclrtFree(block));
    EXPECT(aclrtMalloc(&block, 64, ACL_MEM_MALLOC_HUGE_FIRST) == ACL_ERROR_RT_MEMORY_ALLOCATION);
    STEP(aclrtMalloc(&block, 64, ACL_MEM_MALLOC_HUGE_FIRST));
    STEP(aclrtFree(block));
    aclsim_fail_allocation_at(1000);
    EXPECT(aclrtMalloc(&block, 1000, ACL_MEM_MALLOC_HUGE_FIRST) == ACL_ERROR_RT_MEMORY_ALLOCATION);
    aclsim_clear_faults();
    EXPECT(aclrtMalloc(&block, (size_t)1 << 40, ACL_MEM_MALLOC_HUGE_FIRST) == ACL_ERROR_RT_MEMORY_ALLOCATION);

    aclsim_swallow_call("aclrtSynchronizeStream", 1);
    STEP(launch(&p, stream));
    STEP(aclrtSynchronizeStream(stream));
    int8_t got;
    EXPECT(aclrtMemcpy(&got, 1, p.y, 1, ACL_MEMCPY_DEVICE_TO_HOST) != 0);
    EXPECT(aclsim_reported("race") == 1);
    STEP(aclrtSynchronizeStream(stream));
    check(&p);

    aclsim_fault_kernel(1, 0);
    STEP(launch(&p, stream));
    EXPECT(aclrtSynchronizeStream(stream) == ACL_ERROR_RT_AICORE_EXCEPTION);
    EXPECT(launch(&p, stream) == ACL_ERROR_RT_AICORE_EXCEPTION);
    EXPECT(aclrtMalloc(&block, 64, ACL_MEM_MALLOC_HUGE_FIRST) == ACL_ERROR_RT_AICORE_EXCEPTION);
    aclrtDeviceStatus health;
    STEP(aclrtQueryDeviceStatus(0, &health));
    EXPECT(health == ACL_RT_DEVICE_STATUS_ABNORMAL);
    STEP(aclrtResetDeviceForce(0));
    STEP(aclrtSetDevice(0));
    aclDestroyTensor(p.tx);
    aclDestroyTensor(p.tscale);
    aclDestroyTensor(p.ty);
    p = new_problem();
    stream = new_stream();
    STEP(launch(&p, stream));
    STEP(aclrtSynchronizeStream(stream));
    check(&p);

    aclsim_lose_device(0);
    EXPECT(launch(&p, stream) == ACL_ERROR_RT_DRV_INTERNAL_ERROR);
    EXPECT(aclrtSynchronizeStream(stream) == ACL_ERROR_RT_DRV_INTERNAL_ERROR);
    STEP(aclrtDestroyStream(stream));
    free_problem(&p);
    STEP(aclrtResetDeviceForce(0));
    STEP(aclrtSetDevice(0));
    p = new_problem();
    stream = new_stream();
    aclsim_hide_operator("aclnnQuantize");
    EXPECT(launch(&p, stream) == ACLNN_ERR_INNER_FIND_KERNEL_ERROR);
    EXPECT(strstr(aclGetRecentErrMsg(), "aclnnQuantizeGetWorkspaceSize is not simulated") != NULL);
    aclsim_set_stub(1);
    EXPECT(aclrtSetDevice(0) == ACL_ERROR_COMPILING_STUB_MODE);
    EXPECT(aclCreateTensor(NULL, 0, ACL_FLOAT, NULL, 0, ACL_FORMAT_ND, NULL, 0, NULL) == NULL);
    aclsim_set_stub(0);
    STEP(aclrtDestroyStream(stream));
    free_problem(&p);
    EXPECT(aclsim_reset() == 0);
}

static void repeats(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclsim_refuse_repeatable(1);
    aclOpExecutor *executor = phase_one(&p, &size);
    EXPECT(aclSetAclOpExecutorRepeatable(executor) == ACLNN_ERR_INNER);
    STEP(aclnnQuantize(NULL, size, executor, stream)); /* valid for one run */
    aclsim_refuse_repeatable(0);
    executor = phase_one(&p, &size);
    STEP(aclSetAclOpExecutorRepeatable(executor));
    EXPECT(aclSetOutputTensorAddr(executor, 1, p.ty, p.y) == ACLNN_ERR_PARAM_INVALID);
    EXPECT(aclSetInputTensorAddr(executor, 2, p.tx, p.x) == ACLNN_ERR_PARAM_INVALID);
    for (int i = 0; i < 3; i++) {
        void *y = new_block(COUNT);
        STEP(aclSetInputTensorAddr(executor, 0, p.tx, p.x));
        STEP(aclSetOutputTensorAddr(executor, 0, p.ty, y));
        STEP(aclnnQuantize(NULL, size, executor, stream));
        STEP(aclrtSynchronizeStream(stream));
        problem copy = p;
        copy.y = y;
        check(&copy);
        STEP(aclrtFree(y));
    }
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtDestroyStream(stream));
    free_problem(&p);
    EXPECT(aclsim_report_count() == 0);
    EXPECT(aclsim_reset() == 0);
}

static void call_log(void)
{
    aclsim_log_to_memory(1);
    start();
    problem p = new_problem();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    STEP(aclDestroyAclOpExecutor(executor));
    const char *text = aclsim_log_text();
    EXPECT(strstr(text, "\"fn\":\"aclInit\",\"args\":{\"configPath\":null}") != NULL);
    EXPECT(strstr(text, "\"fn\":\"aclnnQuantizeGetWorkspaceSize\"") != NULL);
    EXPECT(strstr(text, "{\"dtype\":0,\"view\":[64],\"stride\":[1],\"offset\":0,\"format\":2,\"storage\":[64],\"address\":\"0x") != NULL);
    EXPECT(aclsim_calls("aclrtMalloc") == 3);
    free_problem(&p);
    EXPECT(aclsim_reset() == 0);
    EXPECT(!*aclsim_log_text());
}

static void fast_mode(void)
{
    aclsim_set_fast(1);
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    uint64_t size = 0;
    aclOpExecutor *executor = phase_one(&p, &size);
    STEP(aclSetAclOpExecutorRepeatable(executor));
    for (int i = 0; i < 1000; i++) {
        STEP(aclSetInputTensorAddr(executor, 0, p.tx, p.x));
        STEP(aclSetOutputTensorAddr(executor, 0, p.ty, p.y));
        STEP(aclnnQuantize(NULL, size, executor, stream));
    }
    STEP(aclrtMemsetAsync(p.y, COUNT, 7, COUNT, stream));
    STEP(aclrtSynchronizeStream(stream));
    int8_t got = 0;
    STEP(aclrtMemcpy(&got, 1, p.y, 1, ACL_MEMCPY_DEVICE_TO_HOST));
    EXPECT(got == 7);
    STEP(aclDestroyAclOpExecutor(executor));
    STEP(aclrtDestroyStream(stream));
    free_problem(&p);
    EXPECT(aclsim_reset() == 0);
}

static void graphs(void)
{
    start();
    problem p = new_problem();
    aclrtStream stream = new_stream();
    aclmdlRI graph = NULL;
    aclmdlRICaptureStatus status;
    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL));
    EXPECT(aclmdlRICaptureEnd(stream, NULL) == ACL_ERROR_INVALID_PARAM);
    STEP(launch(&p, stream));
    STEP(aclmdlRICaptureGetInfo(stream, &status, NULL));
    EXPECT(status == ACL_MODEL_RI_CAPTURE_STATUS_ACTIVE);
    EXPECT(aclrtSynchronizeDevice() == ACL_ERROR_RT_CAPTURE_MODE_BLOCK_ASYNC);
    STEP(aclmdlRICaptureGetInfo(stream, &status, NULL));
    EXPECT(status == ACL_MODEL_RI_CAPTURE_STATUS_INVALIDATED);
    EXPECT(launch(&p, stream) == ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED);
    EXPECT(aclmdlRICaptureEnd(stream, &graph) == ACL_ERROR_RT_STREAM_CAPTURE_INVALIDATED);
    EXPECT(graph == NULL);
    EXPECT(aclmdlRICaptureEnd(stream, &graph) == ACL_ERROR_RT_STREAM_NOT_CAPTURED);

    STEP(aclmdlRICaptureBegin(stream, ACL_MODEL_RI_CAPTURE_MODE_GLOBAL));
    aclmdlRICaptureMode mode = ACL_MODEL_RI_CAPTURE_MODE_RELAXED;
    STEP(aclmdlRICaptureThreadExchangeMode(&mode));
    EXPECT(mode == ACL_MODEL_RI_CAPTURE_MODE_GLOBAL);
    STEP(aclrtMemset(p.y, COUNT, 1, COUNT)); /* this thread allows it */
    STEP(aclmdlRICaptureThreadExchangeMode(&mode));
    STEP(launch(&p, stream));
    STEP(aclmdlRICaptureEnd(stream, &graph));
    for (int i = 0; i < 2; i++) {
        STEP(aclrtMemset(p.y, COUNT, 1, COUNT));
        STEP(aclmdlRIExecuteAsync(graph, stream));
        STEP(aclrtSynchronizeStream(stream));
        check(&p);
    }
    STEP(aclmdlRIDestroy(graph));
    STEP(aclrtDestroyStream(stream));
    free_problem(&p);
    EXPECT(aclsim_report_count() == 0);
    EXPECT(aclsim_reset() == 0);
}

int main(void)
{
    lifecycle();
    machine();
    waits();
    faults();
    repeats();
    call_log();
    fast_mode();
    graphs();
    return 0;
}
